import type { Call, Wait } from "../../generated/types.ts";
import { waitsBetween } from "../../ledger/calls.ts";

/** A call and how it came to be made. */
export interface TimelineStep {
  call: Call;
  /** Place among all calls of the exchange, from 1. */
  number: number;
  /** Since the end of the earlier call to the same target: the call is a retry. null for the first one there. */
  wait: Wait | null;
  /** The call before it went to another target. */
  isSwitch: boolean;
}

export function timelineSteps(calls: readonly Call[]): TimelineStep[] {
  return calls.map((call, index) => {
    const earlier = calls.slice(0, index).findLast(({ target }) => target === call.target);
    const before = calls[index - 1];
    return {
      call,
      number: index + 1,
      wait: earlier === undefined ? null : (waitsBetween([earlier, call])[0] ?? null),
      isSwitch: before !== undefined && before.target !== call.target,
    };
  });
}

/** Milliseconds as a person reads them: `40 ms`, `1.2 s`. */
export function inWords(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
