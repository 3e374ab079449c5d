import type { Finding, Ledger, Wait } from "../../generated/types.ts";
import { isMocked } from "../expectation.ts";
import { findingsOf, placeIn, type Place, type Rule, type RuleCase } from "../rule.ts";

const cases = {
  "too-short": {
    decision: "hold",
    kind: "failed",
    says: "expected at least {bound} ms between two attempts at {target}, got {wait} ms",
    remedy:
      "Give the layer that repeats a longer back-off: an immediate repetition adds load where there is too much already.",
  },
  "too-long": {
    decision: "hold",
    kind: "failed",
    says: "expected at most {bound} ms between two attempts at {target}, got {wait} ms",
    remedy: "Give the layer that repeats a shorter back-off: callers wait for it.",
  },
  "retry-after": {
    decision: "hold",
    kind: "failed",
    says: "expected the Retry-After of {bound} ms to be respected at {target}, got a repetition after {wait} ms",
    remedy: "Let the layer that repeats honour Retry-After (RFC 9110 10.2.3).",
  },
  unseen: {
    decision: "hold",
    kind: "missing",
    says: "expected to see the waits between {attempts} attempts, got no times from the {source}",
    remedy:
      "Put the scripted provider behind the gateway (input witness), which times calls; without one, remove `wait`.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("wait-bounded", cases);

/** Clocks of two processes and the journal's whole milliseconds: a wait may look this much shorter or longer than it was. */
const toleranceMs = 50;

/** Waits between two attempts at the same target follow the policy and respect Retry-After. Applies if `wait` is declared. */
export const waitBounded: Rule = {
  id: "wait-bounded",
  says: "Waits between two attempts at the same target follow the policy and respect Retry-After.",
  why: "A repetition without a pause adds load to what is overloaded already; one that waits too long keeps the caller waiting.",
  passes: "retries: 500 ms between two calls at main, policy 200 ms to 2000 ms",
  fails: "retries: 5 ms between two calls at main, policy 200 ms to 2000 ms",
  cases,
  judgeExchange: (subject, exchange) => {
    const { wait: policy } = subject.route.retry_budget;
    if (policy === null) return [];
    const place = placeIn(subject, "/retry_budget/wait", exchange);
    return [
      ...exchange.ledger.waits.flatMap((wait) => judge(wait, policy, place)),
      ...(isMocked(exchange) ? [] : judgeUntimed(exchange.ledger, place)),
    ];
  },
};

/** Attempts that were counted and not timed, and that may have been at one target. */
function judgeUntimed({ calls, attempts: { value, source, per_target } }: Ledger, place: Place): Finding[] {
  const counts = Object.values(per_target);
  const isRepeated = counts.length === 0 ? (value ?? 0) > 1 : counts.some((count) => count > 1);
  return isRepeated && calls.length === 0 ? [find("unseen", place, { attempts: value ?? 0, source })] : [];
}

function judge(
  { target, wait_ms, retry_after_ms }: Wait,
  policy: { min_ms: number | null; max_ms: number | null },
  place: Place,
): Finding[] {
  const says = (bound: number) => ({ target, bound, wait: wait_ms });
  if (retry_after_ms !== null && wait_ms + toleranceMs < retry_after_ms)
    return [find("retry-after", place, says(retry_after_ms))];
  if (policy.min_ms !== null && wait_ms + toleranceMs < policy.min_ms)
    return [find("too-short", place, says(policy.min_ms))];
  const longest = Math.max(policy.max_ms ?? Number.POSITIVE_INFINITY, retry_after_ms ?? 0);
  return wait_ms - toleranceMs > longest ? [find("too-long", place, says(longest))] : [];
}
