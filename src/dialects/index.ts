import type { Dialect, DialectName } from "../generated/types.ts";
import { generic } from "./generic.ts";
import { portkey } from "./portkey.ts";

/** The built-in dialects: each was measured on the real gateway. */
export const dialects: Readonly<Record<DialectName, Dialect>> = { generic, portkey };
