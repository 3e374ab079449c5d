import type { WitnessCall } from "../core/ports/witness.ts";
import { targetName } from "../core/targets.ts";
import type { Call, Targets, Wait } from "../generated/types.ts";

/** Calls by the manifest's names, timed from the first one. Without declared targets the witness's own names stand. */
export function callsOf(calls: readonly WitnessCall[], targets: Targets): Call[] {
  const start = calls[0]?.started_ms ?? 0;
  return calls.map((call) => ({
    target: targetName(targets, call.target),
    started_ms: Math.max(0, call.started_ms - start),
    ended_ms: call.ended_ms === null ? null : Math.max(0, call.ended_ms - start),
    status: call.status,
    retry_after_ms: call.retry_after_ms,
    shape: call.shape,
  }));
}

/** The list without immediate repetitions. */
export function inTurn(names: readonly string[]): string[] {
  return names.filter((name, index) => name !== names[index - 1]);
}

/**
 * The pauses between two calls in a row at the same target. A call that begins while the one before is still open waited for
 * nothing.
 */
export function waitsBetween(calls: readonly Call[]): Wait[] {
  return calls.flatMap((call, index) => {
    const earlier = calls.slice(0, index).findLast(({ target }) => target === call.target);
    if (earlier === undefined) return [];
    const wait_ms = Math.max(0, call.started_ms - (earlier.ended_ms ?? call.started_ms));
    return [{ target: call.target, wait_ms, retry_after_ms: earlier.retry_after_ms }];
  });
}

/** How many calls went to each target. */
export function perTarget(targets: readonly string[]): Record<string, number> {
  const calls = Map.groupBy(targets, (target) => target);
  return Object.fromEntries([...calls].map(([target, { length }]) => [target, length]));
}
