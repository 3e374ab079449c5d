// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
import type { Dialect, Manifest } from "./types.ts";
import type { Validator } from "./validator.d.cts";

export declare const isManifest: Validator<Manifest>;
export declare const isDialect: Validator<Dialect>;
