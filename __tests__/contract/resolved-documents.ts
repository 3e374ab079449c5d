import type { JsonObject } from "../../src/core/json.ts";
import { answer, description, message, request } from "./openapi-documents.ts";

const { properties } = request;
export const before = description();
export const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

export function requestWith(changes: object, more: JsonObject = {}): string {
  return description({ Request: { ...request, properties: { ...properties, ...changes } }, ...more });
}

export function answerWith(changes: object, more: JsonObject = {}): string {
  return description({ Answer: { ...answer, properties: { ...answer.properties, ...changes } }, ...more });
}

export function messageWith(changes: object): string {
  return description({ Message: { ...message, ...changes } });
}

/** The description with paths and servers split elsewhere. */
export function servedAt(url: string, path: string, variables: object = {}): string {
  const { paths, ...rest } = JSON.parse(before);
  return JSON.stringify({ ...rest, servers: [{ url, variables }], paths: { [path]: paths["/chat/completions"] } });
}

export const items = (schema: object): object => ({ messages: { type: "array", items: schema } });
export const choice = (...schemas: readonly object[]): object => ({ oneOf: schemas });

/** An alternative with its own role and these fields, all required. */
export function part(role: string, ...fields: readonly string[]): object {
  const named = Object.fromEntries(fields.map((field) => [field, { type: "string" }]));
  return { type: "object", required: ["role", ...fields], properties: { role: { const: role }, ...named } };
}
