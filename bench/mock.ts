import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { median } from "./ratios.ts";

/** What the mock counted since its last reset. */
export interface Counters {
  /** When its first request came, on the clock of `process.hrtime`; null before. */
  first: string | null;
  n: number;
  maxInFlight: number;
  /** Connections opened. */
  connections: number;
  /** The most connections that were open at once. */
  maxOpen: number;
  statuses: Record<string, number>;
}

export interface Mock {
  url: string;
  /** The same gateway behind TLS. */
  tlsUrl: string;
  reset(latencyMs: number): Promise<void>;
  /** From here to the next reset it answers what no test may accept. */
  answerWrongly(): Promise<void>;
  counters(): Promise<Counters>;
  stop(): void;
}

/** The mock gateway in a process of its own. `certificate` is the folder with its `key.pem` and `cert.pem`. */
export async function startMock(certificate: string): Promise<Mock> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "mock.mjs"), certificate], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port, tlsPort] = (await firstLine(child)).split(" ");
  const url = `http://127.0.0.1:${port}`;
  const control = async (query: string): Promise<Counters> => {
    const answer = await fetch(`${url}/__ctl${query}`);
    const counters: Counters = JSON.parse(await answer.text());
    return counters;
  };
  return {
    url,
    tlsUrl: `https://127.0.0.1:${tlsPort}`,
    reset: async (latencyMs) => void (await control(`?latency=${latencyMs}`)),
    answerWrongly: async () => void (await control("?latency=0&wrong=1")),
    counters: () => control(""),
    stop: () => void child.kill(),
  };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error("expected a process with an output");
  const [chunk] = await once(stdout, "data");
  return String(chunk).trim();
}

/** The latency that a client of 32 connections sees, in ms: timers and the machine add to the nominal one. */
export async function effectiveLatency(mock: Mock, latencyMs: number): Promise<number> {
  await mock.reset(latencyMs);
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const connection = async (): Promise<number[]> => {
    const seen: number[] = [];
    for (let round = 0; round < 5; round++) seen.push(await oneRequest(mock.url, agent));
    return seen.slice(1);
  };
  const seen = await Promise.all(Array.from({ length: 32 }, connection));
  agent.destroy();
  return median(seen.flat());
}

async function oneRequest(url: string, agent: Agent): Promise<number> {
  const began = performance.now();
  const sent = request(`${url}/v1/chat/completions`, { method: "POST", agent });
  sent.end(JSON.stringify({ model: "bench", messages: [] }));
  const [response] = await once(sent, "response");
  await text(response);
  return performance.now() - began;
}
