import { isObject } from "../../core/json.ts";
import { contentsOf } from "./bodies.ts";
import type { Operation } from "./operations.ts";
import { parametersOf } from "./parameters.ts";
import { partName, resolved } from "./pointer.ts";

/** The request or an answer of one operation, where a schema starts. */
export interface Root {
  /** Such as `POST /chat/completions request` or `… answer 200`. A media type other than JSON is appended. */
  name: string;
  schema: unknown;
}

/** Every request and answer of an operation. Parameters form one object with fields such as `query api-version`. */
export function rootsOf(root: unknown, operation: Operation): Root[] {
  const { requestBody, responses } = operation.operation;
  const name = `POST ${partName(operation.path)}`;
  const answers = isObject(responses) ? Object.entries(responses) : [];
  return [
    parametersRoot(`${name} parameters`, root, operation),
    ...bodyRoots(`${name} request`, resolved(root, requestBody)),
    ...answers.flatMap(([status, response]) => bodyRoots(`${name} answer ${status}`, resolved(root, response))),
  ];
}

function parametersRoot(name: string, root: unknown, operation: Operation): Root {
  const parameters = parametersOf(root, operation);
  return {
    name,
    schema: {
      type: "object",
      required: parameters.filter(({ required }) => required).map((parameter) => parameter.name),
      properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema ?? {}])),
    },
  };
}

function bodyRoots(name: string, body: unknown): Root[] {
  return contentsOf(body).map(({ mediaType, schema }) => ({
    name: mediaType === "application/json" ? name : `${name} ${mediaType}`,
    schema,
  }));
}

/** Whether a root, or a place below it, is part of a request. */
export function isOfRequest(name: string): boolean {
  return /^POST \S+ (?:request|parameters)\b/.test(name);
}

/** Whether a name is a root rather than a place inside one. */
export function isRoot(name: string): boolean {
  return !name.includes(": ");
}

/** The name of a place one step further in: `.field`, `[]` or `(alternative)`. */
export function insideOf(name: string, step: string): string {
  return isRoot(name) ? `${name}: ${step.replace(/^\./, "")}` : name + step;
}

/** The root of a place; a root returns itself. */
export function rootOf(name: string): string {
  return name.split(": ")[0] ?? name;
}
