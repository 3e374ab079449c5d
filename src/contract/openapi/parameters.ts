import { elements, isObject, type JsonObject } from "../../core/json.ts";
import type { Operation } from "./operations.ts";
import { resolved } from "./pointer.ts";

/** A parameter outside the path and the body. */
export interface Parameter {
  /** Such as `query api-version`. Header names are in lower case. */
  name: string;
  required: boolean;
  schema: unknown;
}

/** Headers without meaning here: OpenAPI ignores the first three as parameters, the others carry a credential. */
const notParameters = /^header (?:accept|content-type|authorization|(?:x-|x-goog-)?api-key)$/;

/**
 * The parameters of an operation. A parameter of the operation replaces the same parameter of its path (OpenAPI 3.1,
 * Operation Object).
 */
export function parametersOf(root: unknown, { pathItem, operation }: Operation): Parameter[] {
  const declared = [...elements(pathItem["parameters"]), ...elements(operation["parameters"])];
  const named = declared
    .map((parameter) => resolved(root, parameter))
    .filter(isObject)
    .flatMap(parameterOf);
  const byName = new Map(named.map((parameter) => [parameter.name, parameter]));
  return [...byName.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function parameterOf(parameter: JsonObject): Parameter[] {
  const { in: place, name: text, required, schema, content } = parameter;
  if (typeof text !== "string" || (place !== "query" && place !== "header" && place !== "cookie")) return [];
  const name = `${place} ${place === "header" ? text.toLowerCase() : text}`;
  if (notParameters.test(name)) return [];
  const [media] = isObject(content) ? Object.values(content) : [];
  return [{ name, required: required === true, schema: schema ?? (isObject(media) ? media["schema"] : undefined) }];
}
