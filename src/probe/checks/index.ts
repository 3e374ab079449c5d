import { limits } from "../../core/limits.ts";
import type { CheckKind, EffectiveCheck } from "../../generated/types.ts";
import { plainRequest, refusal, success, type Check } from "./check.ts";
import { recovery } from "./recovery.ts";

/** A good request, which causes no failure. */
const good = { ...plainRequest, quiet: true, asks: success } as const;
const provoking = { ...plainRequest, quiet: false } as const;
/** Every target fails: the client must get an error that says so. */
const everyTargetFails = {
  accepts: ["upstream_error", "gateway_error", "overloaded", "rate_limited", "timeout"],
  faults: { all: [500] },
} as const;

/** Every check, by name. */
export const checks: Readonly<Record<CheckKind, Check>> = {
  /** Does the route answer a small request completely, in the expected family? */
  smoke: { ...good, name: "smoke" },
  /** Does the route stream a small answer to its terminal event? */
  stream: { ...good, name: "stream", stream: true },
  /** Is an invalid credential rejected, without retries or fallback? */
  "bad-credential": {
    ...provoking,
    name: "bad-credential",
    asks: refusal("authentication", "permission"),
    credential: "placeholder",
  },
  /** Is a non-existent model rejected? Gateways answer 404, a missing permission, or an invalid request. */
  "unknown-model": {
    ...provoking,
    name: "unknown-model",
    asks: refusal("model_not_found", "permission", "invalid_request"),
    model: "impossible",
  },
  /** Is a request without its input rejected? */
  "invalid-body": { ...provoking, name: "invalid-body", asks: refusal("invalid_request"), body: "without-input" },
  /** Is an unknown path rejected? */
  "wrong-path": {
    ...provoking,
    name: "wrong-path",
    asks: refusal("unknown_path", "redirect", "permission"),
    path: "wrong",
  },
  /** Does another target serve when the primary fails? */
  fallback: { ...provoking, name: "fallback", asks: [{ accepts: "success", faults: "manifest" }] },
  /** How many retries follow a passing fault, a failure of every target, and a provider's request to wait? */
  retries: {
    ...provoking,
    name: "retries",
    asks: [
      { accepts: "success", faults: { primary: [500, 200] } },
      everyTargetFails,
      { accepts: "success", faults: { primary: [{ status: 429, retry_after: "1s" }, 200] } },
    ],
  },
  /** How many calls does one user request cause if every target fails? */
  "worst-case": { ...provoking, name: "worst-case", asks: [everyTargetFails] },
  /** Does the promoted target answer a good request itself? Repeated until it is drawn, or sent once if it is pinned. */
  "promoted-target": { ...good, name: "promoted-target" },
  recovery,
};

type Repeated = Pick<EffectiveCheck, "check" | "repeat" | "draws" | "calls">;

/**
 * Returns the maximum number of exchanges of one question: its draws, or the requests during an outage (each fails at least
 * one call unless the primary is skipped) plus those that wait for its end.
 */
export function spanOf({ draws, calls }: Pick<EffectiveCheck, "draws" | "calls">): number {
  return calls === null ? (draws ?? 1) : calls + limits.recoveryRequests;
}

/**
 * Returns the maximum number of exchanges of a check entry. Their numbers follow those of earlier entries of the same check.
 */
export function exchangesAtMost(entry: Repeated): number {
  return checks[entry.check].asks.length * entry.repeat * spanOf(entry);
}
