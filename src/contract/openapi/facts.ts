import type { JsonObject } from "../../core/json.ts";
import { elements, isObject } from "../../core/json.ts";
import type { ContractFacts } from "../../generated/types.ts";
import { baseOf, tidyFacts } from "../facts.ts";
import { composed } from "./composed.ts";
import type { Source } from "./composed.ts";
import type { Operation } from "./operations.ts";
import { atReference, below, isLocal } from "./pointer.ts";

/** A document without the operations still says where it is served and how a request is authenticated. */
const none: Operation = { pointer: "", path: "", pathItem: {}, operation: {} };

/** What the operations of an OpenAPI document say of requests and answers. */
export function openApiFacts(source: Source, found: readonly Operation[]): ContractFacts {
  const operations = found.length > 0 ? found : [none];
  return tidyFacts({
    operations: found.map(({ path }) => `POST ${path}`),
    base_urls: operations.flatMap((operation) => servers(source.root, operation)),
    auth: operations.flatMap((operation) => auth(source.root, operation)),
    required_fields: operations.flatMap((operation) => requiredFields(source, operation)),
    response_objects: operations.flatMap((operation) => responseObjects(source, operation)),
    statuses: operations.flatMap(({ operation }) => statuses(operation)),
  });
}

function servers(root: unknown, { operation, pathItem }: Operation): string[] {
  const declared = [operation, pathItem, root]
    .map((holder) => elements(isObject(holder) ? holder["servers"] : null))
    .find((list) => list.length > 0);
  return (declared ?? []).filter(isObject).map(serverUrl);
}

/** A server's URL with the defaults of its variables (OpenAPI 3.1, Server Object). */
function serverUrl({ url, variables }: JsonObject): string {
  const text = typeof url === "string" ? url.slice(0, 1_000) : "";
  const filled = text.replace(/\{([^{}]+)\}/g, (variable, name: string) => {
    const declared = isObject(variables) ? variables[name] : null;
    return isObject(declared) && typeof declared["default"] === "string" ? declared["default"] : variable;
  });
  return baseOf(filled);
}

function auth(root: unknown, { operation, pathItem }: Operation): string[] {
  const document = isObject(root) ? root : {};
  const required = elements(operation["security"] ?? document["security"]).filter(isObject);
  const schemes = required.flatMap((requirement) => Object.keys(requirement));
  const parameters = [...elements(operation["parameters"]), ...elements(pathItem["parameters"])];
  return [
    ...schemes.map((name) => schemeOf(atReference(root, below("#/components/securitySchemes", name)))),
    ...parameters.map((parameter) => resolved(root, parameter)).map(headerOf),
  ].filter((name) => name !== null);
}

function schemeOf(scheme: unknown): string | null {
  if (!isObject(scheme)) return null;
  const { type, scheme: http, in: place, name } = scheme;
  if (type === "oauth2" || type === "openIdConnect") return "bearer";
  if (type === "http" && typeof http === "string") return http.toLowerCase();
  return type === "apiKey" && place === "header" && typeof name === "string" ? name.toLowerCase() : null;
}

/** A header parameter that carries a credential: descriptions without security schemes declare it so. */
function headerOf(parameter: unknown): string | null {
  if (!isObject(parameter) || parameter["in"] !== "header" || typeof parameter["name"] !== "string") return null;
  const name = parameter["name"].toLowerCase();
  return /^(?:authorization|(?:x-|x-goog-)?api-key)$/.test(name) ? name : null;
}

function requiredFields(source: Source, { operation }: Operation): string[] {
  const body = resolved(source.root, operation["requestBody"]);
  return schemasOf(body).flatMap((schema) => [...composed(schema, source, "all").required]);
}

/** The constants of `object` in answers of success, and in the events that carry them as `data`. */
function responseObjects(source: Source, { operation }: Operation): string[] {
  const { responses } = operation;
  const good = isObject(responses) ? Object.entries(responses).filter(([status]) => /^2(?:\d\d|XX)$/.test(status)) : [];
  const bodies = good.flatMap(([, response]) => schemasOf(resolved(source.root, response)));
  const fields = bodies.map((schema) => composed(schema, source, "all").properties);
  const events = fields.flatMap((properties) => properties.get("data") ?? []);
  return [...fields, ...events.map((schema) => composed(schema, source, "all").properties)]
    .flatMap((properties) => properties.get("object") ?? [])
    .map((schema) => resolved(source.root, schema))
    .flatMap(constants);
}

/** Older descriptions give the one value as an example only. */
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

function schemasOf(holder: unknown): unknown[] {
  const content = isObject(holder) ? holder["content"] : null;
  return isObject(content) ? Object.values(content).map((media) => (isObject(media) ? media["schema"] : null)) : [];
}

/** The value, or what its reference names. One step: components of components are not referenced in turn. */
function resolved(root: unknown, value: unknown): unknown {
  const reference = isObject(value) ? value["$ref"] : undefined;
  return typeof reference === "string" && isLocal(reference) ? atReference(root, reference) : value;
}
