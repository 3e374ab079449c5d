// Generated from schemas/v1 by scripts/generate.ts. Do not edit.

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
