import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { isObject, type JsonObject } from "../../src/core/json.ts";
import { chatBody, nonceOf, send, withProvider, type Seen } from "../staging/client.ts";
import type { ProxyTargets } from "./proxy.ts";

export interface ProxyAsked {
  faults?: JsonObject;
  /** Further keys of the body. */
  body?: JsonObject;
  path?: string;
}

export interface ProxyAnswered extends Seen {
  /** Sent as x-request-id. */
  id: string;
  /** Target and status of each call that reached the provider, in order; no status where it sent none. */
  calls: [target: string, status: number | null][];
}

export interface ProxyBench extends AsyncDisposable {
  targets: ProxyTargets;
  /** What a log calls each target: its address. */
  targetAt: (address: string) => string;
  /** One chat completion on a connection of its own, once `calls` calls of it have ended. */
  ask(url: string, asked: ProxyAsked, calls: number): Promise<ProxyAnswered>;
}

/** A scripted provider whose targets have ports of their own, as upstreams of proxies. */
export async function withProxyBench(): Promise<ProxyBench> {
  const provider = await withProvider({ listen: { primary: 0, backup: 0 } });
  const { primary = "", backup = "" } = provider.targetUrls;
  const names = new Map([primary, backup].map((url, place) => [new URL(url).host, ["primary", "backup"][place] ?? ""]));
  let exchanges = 0;
  return {
    targets: { primary, backup },
    targetAt: (address) => names.get(address) ?? `unknown: ${address}`,
    async ask(url, { faults = {}, body = {}, path = "/v1/chat/completions" }, count) {
      const nonce = nonceOf((exchanges += 1));
      const id = `gate-of-${nonce}`;
      await provider.script(nonce, faults);
      const headers = { "content-type": "application/json", "x-request-id": id };
      const seen = await send(url + path, { headers, body: chatBody(nonce, body) });
      const calls = count === 0 ? await provider.calls(nonce) : await provider.settled(nonce, count);
      return { ...seen, id, calls: calls.map(({ target, status }) => [String(target), statusIn(status)]) };
    },
    [Symbol.asyncDispose]: () => provider.close(),
  };
}

function statusIn(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

/** The rows of one exchange, once there are `count` of them: a gateway writes them after it has answered. */
export async function rowsOf(file: string, id: string, count: number): Promise<JsonObject[]> {
  const limit = AbortSignal.timeout(15_000);
  for (;;) {
    const found = (await allRows(file)).filter((row) => idOf(row) === id);
    if (found.length >= count) return found;
    assert.equal(limit.aborted, false, `expected ${count} rows of one exchange, got ${found.length}`);
    await sleep(20);
  }
}

/** What the proxies' logs call the id of a request. */
export function idOf(row: JsonObject): unknown {
  return row["rid"] ?? row["request_X-Request-Id"];
}

/** Every row that is written to its end. */
export async function allRows(file: string): Promise<JsonObject[]> {
  const text = await readFile(file, "utf8");
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => {
      const row: unknown = JSON.parse(line);
      assert.ok(isObject(row));
      return row;
    });
}
