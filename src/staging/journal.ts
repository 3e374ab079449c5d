import type { IncomingHttpHeaders } from "node:http";
import type { Step } from "./steps.ts";

/** One call that reached the scripted provider. Times are whole milliseconds since the provider started. */
export interface Call {
  target: string;
  started_ms: number;
  /** null while the call is open. */
  ended_ms: number | null;
  /** null when no status was sent. */
  status: number | null;
  open: boolean;
  /** null when the call was refused, or has not been read yet. */
  step: Step | null;
  stream: boolean;
  attempt_headers: Readonly<Record<string, number>>;
}

export interface Journal {
  /** Writes a call down as it arrives, before anything of its body is known. */
  begin(target: string, headers: IncomingHttpHeaders): Call;
  end(call: Call): void;
  /** Joins a call to the exchange that made it. The nonce is a key in memory and part of no answer. */
  join(call: Call, nonce: string): void;
  /** In order of arrival. */
  callsOf(nonce: string): readonly Call[];
  calls(): readonly Call[];
}

/** How many calls are kept; the oldest are dropped. */
const journalCalls = 10_000;

const attemptHeaders = ["x-stainless-retry-count", "x-envoy-attempt-count"] as const;

/** An empty journal. `elapsedMs` gives monotonic milliseconds since the provider started. */
export function createJournal(elapsedMs: () => number, capacity: number = journalCalls): Journal {
  const nonces = new Map<Call, string | null>();
  const calls = () => [...nonces.keys()];
  return {
    begin(target, headers) {
      const call = newCall(target, Math.floor(elapsedMs()), attemptsIn(headers));
      nonces.set(call, null);
      dropOldest(nonces, capacity);
      return call;
    },
    end(call) {
      call.ended_ms = Math.floor(elapsedMs());
      call.open = false;
    },
    join(call, nonce) {
      if (nonces.has(call)) nonces.set(call, nonce);
    },
    callsOf: (nonce) => calls().filter((call) => nonces.get(call) === nonce),
    calls,
  };
}

/** Removes the entries that were set first until no more than `capacity` are left. */
export function dropOldest<Key>(entries: Map<Key, unknown>, capacity: number): void {
  for (const key of entries.keys()) {
    if (entries.size <= capacity) return;
    entries.delete(key);
  }
}

function newCall(target: string, started_ms: number, attempt_headers: Call["attempt_headers"]): Call {
  return { target, started_ms, ended_ms: null, status: null, open: true, step: null, stream: false, attempt_headers };
}

function attemptsIn(headers: IncomingHttpHeaders): Record<string, number> {
  const found = attemptHeaders.flatMap((name): [string, number][] => {
    const value = headers[name];
    return typeof value === "string" && /^\d{1,6}$/.test(value) ? [[name, Number(value)]] : [];
  });
  return Object.fromEntries(found);
}
