import type { Retries } from "../reading.ts";
import { at, countOf, isSet, itemsOf, lineOf, textOf, type Value } from "../value.ts";

/** Envoy Gateway's default for a policy whose `retry` has no number (documentation of BackendTrafficPolicy). */
const defaultRetries = 2;

/** The `retry` of the first BackendTrafficPolicy for each resource, by its kind and name. */
export type Policies = ReadonlyMap<string, Value>;

/** Collects the Envoy Gateway policies of a file. */
export function policiesIn(documents: readonly Value[]): Policies {
  const policies = new Map<string, Value>();
  for (const document of documents) {
    const retry = at(document, "spec", "retry");
    if (textOf(at(document, "kind")) !== "BackendTrafficPolicy" || !isSet(retry)) continue;
    for (const target of [at(document, "spec", "targetRef"), ...itemsOf(at(document, "spec", "targetRefs"))]) {
      const key = `${textOf(at(target, "kind"))} ${textOf(at(target, "name"))}`;
      if (!policies.has(key)) policies.set(key, retry);
    }
  }
  return policies;
}

/** Returns the retries that policies set for a route. Its policy overrides its gateway's. null if there is none. */
export function policyRetries(route: Value, policies: Policies): Retries | null {
  const name = textOf(at(route, "metadata", "name"));
  const gateways = itemsOf(at(route, "spec", "parentRefs")).map((parent) => `Gateway ${textOf(at(parent, "name"))}`);
  const keys = [`HTTPRoute ${name}`, `AIGatewayRoute ${name}`, ...gateways];
  const retry = keys.map((key) => policies.get(key)).find((found) => found !== undefined);
  if (retry === undefined) return null;
  const number = at(retry, "numRetries");
  if (isSet(number))
    return { number: countOf(number), set_at: `BackendTrafficPolicy ${number.path}`, line: lineOf(number) };
  const set_at = `BackendTrafficPolicy ${retry.path}: default of ${defaultRetries}`;
  return { number: defaultRetries, set_at, line: lineOf(retry) };
}
