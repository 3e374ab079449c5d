import { sha256 } from "../core/canonical-json.ts";
import type { JournalPosition, JournalReading, WitnessCall } from "../core/ports/witness.ts";
import type { WitnessEvidence } from "../generated/types.ts";
import type { ProbedExchange, WitnessReading } from "./exchange.ts";

/** What a witness saw between two moments of a run. */
export interface Watched {
  /** What every nonce of this run begins with. */
  runMark: string;
  /** Before the first request; null where the witness could not be asked. */
  start: JournalPosition | null;
  /** After the quiet period; null where the witness could not be asked. */
  end: JournalReading | null;
  /** Why it could not be asked, at the start or at the end; null where it could. */
  obstacle: AttributionObstacle | null;
  /** It was watched for the whole quiet period. */
  quiet: boolean;
}

/** Why a witness could not be asked. */
export type AttributionObstacle = Extract<WitnessEvidence["state"], "unreachable" | "refused" | "foreign">;

/** How completely the journal shows the run. */
export type Completeness = Pick<WitnessEvidence, "state" | "missing">;

/** Every call of a run beside the exchange that it belongs to. */
export interface Attributed extends Completeness {
  /** Of each exchange, in the order given. */
  readings: readonly WitnessReading[];
  /** Provider calls that belong to no exchange. */
  strays: readonly WitnessCall[];
}

/**
 * Joins the calls of a witness to the exchanges through its gateways: by every nonce in a call's body, and by time for a
 * client that did not use the prompt. A call with the nonce of a `known` exchange is no stray, whether or not it is counted here.
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
  const ours = new Set([...exchanges, ...known].map(({ nonce }) => sha256(nonce)));
  const run = sha256(watched.runMark);
  const isOurs = ({ nonces }: WitnessCall): boolean => nonces.some((nonce) => ours.has(nonce));
  // A run that goes on beside this one counts its own calls.
  const isOfOther = ({ runs }: WitnessCall): boolean => runs.some((other) => other !== run);
  const unowned = calls.filter((call) => call.completion && !isOurs(call) && !isOfOther(call));
  const timed = exchanges.filter(({ window }) => window !== null);
  const strays = unowned.filter((call) => !timed.some((exchange) => isWithin(call, exchange)));
  const isWhole = watched.quiet && strays.length === 0;
  const readings = exchanges.map((exchange): WitnessReading => {
    const ownCalls = owned.get(sha256(exchange.nonce)) ?? [];
    const isTimed = exchange.window !== null && ownCalls.length === 0;
    const byTime = isTimed ? unowned.filter((call) => isWithin(call, exchange)) : [];
    const mine = [...ownCalls, ...byTime];
    const settled = isWhole && mine.every(({ open }) => !open);
    return { calls: mine, settled, joinedBy: byTime.length > 0 ? "time" : "nonce" };
  });
  return { ...completeness, readings, strays };
}

const unread: WitnessReading = { calls: null, settled: false, joinedBy: "nonce" };

/** Calls are numbered without a gap, so that what the journal has dropped is known. */
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
      const mine = owned.get(nonce);
      if (mine === undefined) owned.set(nonce, [call]);
      else mine.push(call);
    }
  }
  return owned;
}

function isWithin({ number }: WitnessCall, { window }: ProbedExchange): boolean {
  return window !== null && number > window.after && number <= window.upTo;
}
