import type { CheckKind } from "../../generated/types.ts";
import { badCredential } from "./bad-credential.ts";
import type { Check } from "./check.ts";
import { smoke } from "./smoke.ts";

/** Every check, by name. */
export const checks: Readonly<Record<CheckKind, Check>> = { smoke, "bad-credential": badCredential };
