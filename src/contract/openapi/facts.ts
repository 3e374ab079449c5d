import { elements, isObject, type JsonObject } from "../../core/json.ts";
import type { ContractFacts } from "../../generated/types.ts";
import { baseOf, tidyFacts } from "../facts.ts";
import { contentsOf } from "./bodies.ts";
import { composed, composedOf, type SchemaSource } from "./composed.ts";
import type { Operation } from "./operations.ts";
import { parametersOf } from "./parameters.ts";
import { atReference, below, resolved } from "./pointer.ts";
import { serversOf } from "./servers.ts";

/** Even without the operations, a document still gives its servers and its authentication. */
const none: Operation = { pointer: "", path: "", pathItem: {}, operation: {} };

/** The facts about requests and answers in the operations of an OpenAPI document. */
export function openApiFacts(source: SchemaSource, found: readonly Operation[]): ContractFacts {
  const { root } = source;
  const operations = found.length > 0 ? found : [none];
  const served = operations.flatMap((operation) =>
    serversOf(root, operation).map(({ origin, path }) => ({ origin, path: `${path}${operation.path}` })),
  );
  return tidyFacts({
    operations: found.length > 0 ? served.map(({ path }) => `POST ${path}`) : [],
    base_urls: served.flatMap(({ origin, path }) => (origin === null ? [] : [baseOf(`${origin}${path}`)])),
    auth: operations.flatMap((operation) => auth(root, operation)),
    required_fields: operations.flatMap((operation) => requiredFields(source, operation)),
    required_parameters: operations.flatMap((operation) =>
      parametersOf(root, operation).flatMap(({ name, required }) => (required ? [name] : [])),
    ),
    response_objects: operations.flatMap((operation) => responseObjects(source, operation)),
    statuses: operations.flatMap(({ operation }) => statuses(operation)),
  });
}

function auth(root: unknown, { operation, pathItem }: Operation): string[] {
  const document = isObject(root) ? root : {};
  const required = elements(operation["security"] ?? document["security"]).filter(isObject);
  const schemes = required.map((requirement) => Object.keys(requirement).map((name) => schemeOf(root, name)));
  const parameters = [...elements(operation["parameters"]), ...elements(pathItem["parameters"])];
  return [
    // Schemes within one requirement are sent together.
    ...schemes.map((names) => [...new Set(names.filter((name) => name !== null))].toSorted().join(" and ")),
    ...parameters.map((parameter) => headerOf(resolved(root, parameter))),
  ].filter((name) => name !== null);
}

function schemeOf(root: unknown, scheme: string): string | null {
  const declared = resolved(root, atReference(root, below("#/components/securitySchemes", scheme)));
  if (!isObject(declared)) return null;
  const { type, scheme: http, in: place, name } = declared;
  if (type === "oauth2" || type === "openIdConnect") return "bearer";
  if (type === "http" && typeof http === "string") return http.toLowerCase();
  if (type !== "apiKey" || typeof name !== "string") return null;
  return place === "header" ? name.toLowerCase() : `${place === "cookie" ? "cookie" : "query"} ${name}`;
}

/** A header parameter that carries a credential. Descriptions without security schemes declare it this way. */
function headerOf(parameter: unknown): string | null {
  if (!isObject(parameter) || parameter["in"] !== "header" || typeof parameter["name"] !== "string") return null;
  const name = parameter["name"].toLowerCase();
  return /^(?:authorization|(?:x-|x-goog-)?api-key)$/.test(name) ? name : null;
}

function requiredFields(source: SchemaSource, { operation }: Operation): string[] {
  const bodies = contentsOf(resolved(source.root, operation["requestBody"]));
  return bodies.flatMap(({ schema }) => [...composed(schema, source).required]);
}

/** The values of `object` in success answers, and in events that carry them as `data`. */
function responseObjects(source: SchemaSource, { operation }: Operation): string[] {
  const { responses } = operation;
  const good = isObject(responses) ? Object.entries(responses).filter(([status]) => /^2(?:\d\d|XX)$/.test(status)) : [];
  const bodies = good.flatMap(([, response]) => contentsOf(resolved(source.root, response)));
  const answers = bodies.map(({ schema }) => composed(schema, source).properties);
  const events = answers.map((properties) => composedOf(properties.get("data") ?? [], source).properties);
  return [...answers, ...events]
    .flatMap((properties) => properties.get("object") ?? [])
    .map((schema) => resolved(source.root, schema))
    .flatMap(constants);
}

/** Older descriptions give the only value as an example. */
function constants(schema: unknown): string[] {
  if (!isObject(schema)) return [];
  const { const: constant, enum: values, example, examples } = schema;
  const named = [constant, ...elements(values)].filter((value) => typeof value === "string");
  return named.length > 0 ? named : [example, ...elements(examples)].filter((value) => typeof value === "string");
}

function statuses({ responses }: JsonObject): number[] {
  return isObject(responses)
    ? Object.keys(responses)
        .filter((status) => /^[1-5]\d\d$/.test(status))
        .map(Number)
    : [];
}
