import { sha256 } from "../core/canonical-json.ts";
import type { JournalPosition, JournalReading, WitnessCall } from "../core/ports/witness.ts";
import type { WitnessEvidence } from "../generated/types.ts";
import type { ProbedExchange, WitnessReading } from "./exchange.ts";

/** A witness's journal between the start and the end of a run. */
export interface Watched {
  /** The prefix of all nonces of this run. */
  runMark: string;
  /** Before the first request; null if the witness could not be read. */
  start: JournalPosition | null;
  /** After the quiet period; null if the witness could not be read. */
  end: JournalReading | null;
  /** Why it could not be read, at the start or at the end; null if it could. */
  obstacle: AttributionObstacle | null;
  /** The whole quiet period was observed. */
  quiet: boolean;
}

/** Why a witness could not be read. */
export type AttributionObstacle = Extract<WitnessEvidence["state"], "unreachable" | "refused" | "foreign">;

/** How complete the journal of the run is. */
export type Completeness = Pick<WitnessEvidence, "state" | "missing">;

/** The calls of a run, by the exchange that they belong to. */
export interface Attributed extends Completeness {
  /** One per exchange, in the given order. */
  readings: readonly WitnessReading[];
  /** Provider calls that belong to no exchange. */
  strays: readonly WitnessCall[];
}

/**
 * Joins the calls of a witness to the exchanges through its gateways: by the nonces in a call's body, or by time for a client
 * that did not use the prompt. A call with the nonce of a `known` exchange is never a stray.
 */
export function attribute(
  watched: Watched,
  exchanges: readonly ProbedExchange[],
  known: readonly ProbedExchange[],
): Attributed {
  const completeness = completenessOf(watched);
  if (completeness.state !== "read") return { ...completeness, readings: exchanges.map(() => unread), strays: [] };
  const calls = watched.end?.calls ?? [];
  const owned = byNonce(calls);
  const knownNonces = new Set([...exchanges, ...known].map(({ nonce }) => sha256(nonce)));
  const run = sha256(watched.runMark);
  const isKnown = ({ nonces }: WitnessCall): boolean => nonces.some((nonce) => knownNonces.has(nonce));
  // Other runs in progress count their own calls.
  const isOfOtherRun = ({ runs }: WitnessCall): boolean => runs.some((other) => other !== run);
  const unowned = calls.filter((call) => call.completion && !isKnown(call) && !isOfOtherRun(call));
  const timed = exchanges.filter(({ window }) => window !== null);
  const strays = unowned.filter((call) => !timed.some((exchange) => isWithin(call, exchange)));
  const isWhole = watched.quiet && strays.length === 0;
  const readings = exchanges.map((exchange): WitnessReading => {
    // A later call with the nonce takes none of those back that came while the client ran alone.
    const byTime = unowned.filter((call) => isWithin(call, exchange));
    const own = [...(owned.get(sha256(exchange.nonce)) ?? []), ...byTime].toSorted(byNumber);
    const settled = isWhole && own.every(({ open }) => !open);
    return { calls: own, settled, joinedBy: byTime.length > 0 ? "time" : "nonce" };
  });
  return { ...completeness, readings, strays };
}

const unread: WitnessReading = { calls: null, settled: false, joinedBy: "nonce" };

/** Calls are numbered without gaps, so dropped calls are noticed. */
function completenessOf({ start, end, obstacle }: Watched): Completeness {
  if (start === null || end === null) return { state: obstacle ?? "unreachable", missing: 0 };
  if (start.journal !== end.journal) return { state: "restarted", missing: 0 };
  const numbers = new Set(end.calls.map(({ number }) => number));
  const missing = end.last - start.last - numbers.size;
  return { state: missing === 0 ? "read" : "incomplete", missing: Math.max(0, missing) };
}

function byNonce(calls: readonly WitnessCall[]): ReadonlyMap<string, WitnessCall[]> {
  const owned = new Map<string, WitnessCall[]>();
  for (const call of calls) {
    for (const nonce of new Set(call.nonces)) {
      const own = owned.get(nonce);
      if (own === undefined) owned.set(nonce, [call]);
      else own.push(call);
    }
  }
  return owned;
}

function byNumber(one: WitnessCall, other: WitnessCall): number {
  return one.number - other.number;
}

function isWithin({ number }: WitnessCall, { window }: ProbedExchange): boolean {
  return window !== null && number > window.after && number <= window.upTo;
}
