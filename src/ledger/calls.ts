import type { WitnessCall } from "../core/ports/witness.ts";
import { targetName } from "../core/targets.ts";
import type { Call, Targets, Wait } from "../generated/types.ts";

/**
 * Returns the calls with the manifest's target names, timed from the first call. If no targets are declared, the witness's
 * names are kept.
 */
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

/** Returns the list without consecutive duplicates. */
export function inTurn(names: readonly string[]): string[] {
  return names.filter((name, index) => name !== names[index - 1]);
}

/**
 * Returns the pauses between consecutive calls to the same target. The pause is 0 if a call starts before the previous one
 * ends.
 */
export function waitsBetween(calls: readonly Call[]): Wait[] {
  return calls.flatMap((call, index) => {
    const earlier = calls.slice(0, index).findLast(({ target }) => target === call.target);
    if (earlier === undefined) return [];
    const wait_ms = Math.max(0, call.started_ms - (earlier.ended_ms ?? call.started_ms));
    return [{ target: call.target, wait_ms, retry_after_ms: earlier.retry_after_ms }];
  });
}

/** Returns the number of calls to each target. */
export function perTarget(targets: readonly string[]): Record<string, number> {
  const calls = Map.groupBy(targets, (target) => target);
  return Object.fromEntries([...calls].map(([target, { length }]) => [target, length]));
}
