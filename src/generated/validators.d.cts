// Generated from schemas/v1 by scripts/generate.ts. Do not edit.
import type { Bundle, Dialect, EvidenceRecord, Manifest } from "./types.ts";

export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
}
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: SchemaError[] | null;
}
export declare const isBundle: Validator<Bundle>;
export declare const isDialect: Validator<Dialect>;
export declare const isManifest: Validator<Manifest>;
export declare const isRecord: Validator<EvidenceRecord>;
