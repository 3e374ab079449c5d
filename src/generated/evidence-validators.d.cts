// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
import type { Bundle, EvidenceRecord } from "./types.ts";
import type { Validator } from "./validator.d.cts";

export declare const isRecord: Validator<EvidenceRecord>;
export declare const isBundle: Validator<Bundle>;
