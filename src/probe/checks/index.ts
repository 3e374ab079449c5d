import type { CheckKind, EffectiveCheck } from "../../generated/types.ts";
import { badCredential } from "./bad-credential.ts";
import type { Check } from "./check.ts";
import { fallback } from "./fallback.ts";
import { invalidBody } from "./invalid-body.ts";
import { promotedTargetCheck } from "./promoted-target.ts";
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
};

/** How many exchanges an entry of a check makes at most: their numbers follow those of earlier entries of the same check. */
export function exchangesAtMost({ check, repeat, draws }: Pick<EffectiveCheck, "check" | "repeat" | "draws">): number {
  return checks[check].asks.length * repeat * (draws ?? 1);
}
