// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
import type { PinnedContract } from "./types.ts";
import type { Validator } from "./validator.d.cts";

export declare const isBaseline: Validator<PinnedContract>;
