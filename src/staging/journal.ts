import type { IncomingHttpHeaders } from "node:http";
import { sha256 } from "../core/canonical-json.ts";
import type { RequestShape } from "../generated/types.ts";
import type { Step } from "./steps.ts";

/** One request that reached a target of the scripted provider. Times are whole milliseconds since the provider started. */
export interface Call {
  /** Counts from 1, without gaps. */
  number: number;
  target: string;
  /** Whether it is a provider call: a POST to a family's path. Health pages and other paths are not. */
  completion: boolean;
  started_ms: number;
  /** null while the call is open. */
  ended_ms: number | null;
  /** null if no status was sent. */
  status: number | null;
  open: boolean;
  /** null if the call was refused or has not been read yet. */
  step: Step | null;
  stream: boolean;
  /** null if the body could not be read or has not been read yet. */
  shape: RequestShape | null;
  attempt_headers: Readonly<Record<string, number>>;
}

/** SHA-256 digests of the nonces and marks in a call's body. No answer contains the texts themselves. */
interface Carried {
  nonces: readonly string[];
  /** Marks of the gate runs that these nonces belong to. */
  runs: readonly string[];
}

export type JournalEntry = Call & Carried;

export interface JournalPosition {
  /** Changes with every start of the provider. */
  journal: string;
  /** The number of the newest call; 0 before the first. */
  last: number;
  /** The provider's clock. */
  now_ms: number;
}

/** The remembered calls after a position, oldest first. Missing numbers were dropped. */
export interface JournalPage extends JournalPosition {
  calls: readonly JournalEntry[];
}

export interface Journal {
  /** Records a call as it arrives, before its body is read. */
  begin(target: string, completion: boolean, headers: IncomingHttpHeaders): Call;
  end(call: Call): void;
  /** Joins a call to the exchanges and runs whose nonces and marks are in its body. */
  join(call: Call, carried: Carried): void;
  position(): JournalPosition;
  /** Returns at most `pageCalls` calls with a number above `after`. */
  since(after: number): JournalPage;
}

/** The number of calls that are kept; the oldest are dropped. */
const journalCalls = 100_000;

/** Calls per answer of the control API. With the most nonces each, an answer stays below limits.witnessResponseBytes. */
export const pageCalls = 1_000;

const attemptHeaders = ["x-stainless-retry-count", "x-envoy-attempt-count"] as const;

/** Returns an empty journal. `elapsedMs` returns monotonic milliseconds since the provider started. */
export function createJournal(id: string, elapsedMs: () => number, capacity: number = journalCalls): Journal {
  const entries = new Map<Call, Carried>();
  let last = 0;
  const now = (): number => Math.floor(elapsedMs());
  const position = (): JournalPosition => ({ journal: id, last, now_ms: now() });
  return {
    begin(target, completion, headers) {
      last += 1;
      const call = newCall({
        number: last,
        target,
        completion,
        started_ms: now(),
        attempt_headers: attemptsIn(headers),
      });
      entries.set(call, { nonces: [], runs: [] });
      dropOldest(entries, capacity);
      return call;
    },
    end(call) {
      call.ended_ms = now();
      call.open = false;
    },
    join(call, { nonces, runs }) {
      if (entries.has(call)) entries.set(call, { nonces: nonces.map(sha256), runs: runs.map(sha256) });
    },
    position,
    since(after) {
      const later = entries.entries().filter(([{ number }]) => number > after);
      const page = later.take(pageCalls).map(([call, carried]): JournalEntry => ({ ...call, ...carried }));
      return { ...position(), calls: page.toArray() };
    },
  };
}

/** Removes the oldest entries until at most `capacity` remain. */
export function dropOldest<Key>(entries: Map<Key, unknown>, capacity: number): void {
  for (const key of entries.keys()) {
    if (entries.size <= capacity) return;
    entries.delete(key);
  }
}

type Beginning = Pick<Call, "number" | "target" | "completion" | "started_ms" | "attempt_headers">;

function newCall(beginning: Beginning): Call {
  return { ...beginning, ended_ms: null, status: null, open: true, step: null, stream: false, shape: null };
}

function attemptsIn(headers: IncomingHttpHeaders): Record<string, number> {
  const found = attemptHeaders.flatMap((name): [string, number][] => {
    const value = headers[name];
    return typeof value === "string" && /^\d{1,6}$/.test(value) ? [[name, Number(value)]] : [];
  });
  return Object.fromEntries(found);
}
