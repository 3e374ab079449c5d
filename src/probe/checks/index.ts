import { limits } from "../../core/limits.ts";
import type { CheckKind, EffectiveCheck } from "../../generated/types.ts";
import { plainRequest, refusal, success, type Check } from "./check.ts";
import { recovery } from "./recovery.ts";

/** A good request, which provokes no failure. */
const good = { ...plainRequest, quiet: true, asks: success } as const;
const provoking = { ...plainRequest, quiet: false } as const;

/** Every check, by name. */
export const checks: Readonly<Record<CheckKind, Check>> = {
  /** Does the route answer a small request completely, in the expected family? */
  smoke: { ...good, name: "smoke" },
  /** Does the route stream a small answer to its terminal event? */
  stream: { ...good, name: "stream", stream: true },
  /** Is a credential that nobody issued refused, once, and without a fallback? */
  "bad-credential": {
    ...provoking,
    name: "bad-credential",
    asks: refusal("authentication", "permission"),
    credential: "placeholder",
  },
  /** Is a model that does not exist refused? Gateways know it as 404, as no permission, or as an invalid request. */
  "unknown-model": {
    ...provoking,
    name: "unknown-model",
    asks: refusal("model_not_found", "permission", "invalid_request"),
    model: "impossible",
  },
  /** Is a request without its input refused? */
  "invalid-body": { ...provoking, name: "invalid-body", asks: refusal("invalid_request"), body: "without-input" },
  /** Is a path that nobody serves refused? */
  "wrong-path": {
    ...provoking,
    name: "wrong-path",
    asks: refusal("unknown_path", "redirect", "permission"),
    path: "wrong",
  },
  /** Does another target serve when the primary fails? */
  fallback: { ...provoking, name: "fallback", asks: [{ accepts: "success", faults: "manifest" }] },
  /** How often is a call repeated: after a fault that passes, when every target fails, and when the provider asks to wait? */
  retries: {
    ...provoking,
    name: "retries",
    asks: [
      { accepts: "success", faults: { primary: [500, 200] } },
      { accepts: ["upstream_error", "gateway_error", "overloaded", "rate_limited", "timeout"], faults: { all: [500] } },
      { accepts: "success", faults: { primary: [{ status: 429, retry_after: "1s" }, 200] } },
    ],
  },
  /** Does the target whose share rises answer a good request itself? Asked again until it is drawn, or once where it is pinned. */
  "promoted-target": { ...good, name: "promoted-target" },
  recovery,
};

type Repeated = Pick<EffectiveCheck, "check" | "repeat" | "draws" | "calls">;

/**
 * How many exchanges one repeat of a check makes at most for each thing that it asks: draws, or the requests of an outage,
 * each of which fails at least one call unless the primary is passed over, and those that watch for its end.
 */
export function spanOf({ draws, calls }: Pick<EffectiveCheck, "draws" | "calls">): number {
  return calls === null ? (draws ?? 1) : calls + limits.recoveryRequests;
}

/** How many exchanges an entry of a check makes at most: their numbers follow those of earlier entries of the same check. */
export function exchangesAtMost(entry: Repeated): number {
  return checks[entry.check].asks.length * entry.repeat * spanOf(entry);
}
