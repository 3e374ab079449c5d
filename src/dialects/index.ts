import type { Dialect, DialectName } from "../generated/types.ts";
import { generic } from "./generic.ts";

/** The built-in dialects: each was measured on the real gateway. */
export const dialects: Readonly<Record<DialectName, Dialect>> = { generic };
