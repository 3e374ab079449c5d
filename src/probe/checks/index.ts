import { limits } from "../../core/limits.ts";
import type { CheckKind, EffectiveCheck } from "../../generated/types.ts";
import { badCredential } from "./bad-credential.ts";
import type { Check } from "./check.ts";
import { fallback } from "./fallback.ts";
import { invalidBody } from "./invalid-body.ts";
import { promotedTargetCheck } from "./promoted-target.ts";
import { recovery } from "./recovery.ts";
import { retries } from "./retries.ts";
import { smoke } from "./smoke.ts";
import { stream } from "./stream.ts";
import { unknownModel } from "./unknown-model.ts";
import { wrongPath } from "./wrong-path.ts";

/** Every check, by name. */
export const checks: Readonly<Record<CheckKind, Check>> = {
  smoke,
  stream,
  "bad-credential": badCredential,
  "unknown-model": unknownModel,
  "invalid-body": invalidBody,
  "wrong-path": wrongPath,
  fallback,
  retries,
  "promoted-target": promotedTargetCheck,
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
