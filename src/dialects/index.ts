import type { Dialect, DialectName } from "../generated/types.ts";
import { generic } from "./generic.ts";
import { litellm } from "./litellm.ts";
import { portkey } from "./portkey.ts";

/** The built-in dialects: each was measured on the real gateway. */
export const dialects: Readonly<Record<DialectName, Dialect>> = { generic, litellm, portkey };
