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
  statuses: Record<string, number>;
}

export interface Mock {
  url: string;
  reset(latencyMs: number): Promise<void>;
  counters(): Promise<Counters>;
  stop(): void;
}

/** The mock gateway in a process of its own. */
export async function startMock(): Promise<Mock> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "mock.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await firstLine(child);
  const url = `http://127.0.0.1:${port}`;
  const control = async (query: string): Promise<Counters> => {
    const answer = await fetch(`${url}/__ctl${query}`);
    const counters: Counters = JSON.parse(await answer.text());
    return counters;
  };
  return {
    url,
    reset: async (latencyMs) => void (await control(`?latency=${latencyMs}`)),
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

export interface Run {
  code: number | null;
  stderr: string;
  wallMs: number;
  /** When it was spawned, on the clock of `process.hrtime`, in ns. */
  began: bigint;
}

/** One run of Node with nothing of this process's environment but PATH: a variable such as NODE_EXTRA_CA_CERTS costs every start 45 ms. */
export async function runNode(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Run> {
  const clean = { PATH: process.env["PATH"] ?? "", HOME: cwd, ...env };
  const began = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { cwd, env: clean, stdio: ["ignore", "ignore", "pipe"] });
  const stderr = text(child.stderr);
  const [code] = await once(child, "exit");
  const wallMs = Number(process.hrtime.bigint() - began) / 1e6;
  return { code, stderr: await stderr, wallMs, began };
}
