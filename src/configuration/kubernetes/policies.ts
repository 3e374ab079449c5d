import type { Retries } from "../reading.ts";
import { at, countOf, isSet, itemsOf, lineOf, textOf, type Value } from "../value.ts";

/** Envoy Gateway's default where a policy has `retry` without a number (its documentation of BackendTrafficPolicy). */
const defaultRetries = 2;

/** The retries that a BackendTrafficPolicy of Envoy Gateway in the same file gives to a route; the route's own policy wins over its gateway's. */
export function policyRetries(route: Value, documents: readonly Value[]): Retries | null {
  const name = textOf(at(route, "metadata", "name"));
  const gateways = itemsOf(at(route, "spec", "parentRefs")).map((parent) => textOf(at(parent, "name")));
  const policies = documents.filter((document) => textOf(at(document, "kind")) === "BackendTrafficPolicy");
  const own = policies.find((policy) => targets(policy, ["HTTPRoute", "AIGatewayRoute"], [name]));
  const general = policies.find((policy) => targets(policy, ["Gateway"], gateways));
  const retry = [own, general].map((policy) => at(policy, "spec", "retry")).find(isSet);
  if (retry === undefined) return null;
  const number = at(retry, "numRetries");
  if (!isSet(number))
    return {
      number: defaultRetries,
      set_at: `BackendTrafficPolicy ${retry.path}: default of ${defaultRetries}`,
      line: lineOf(retry),
    };
  return { number: countOf(number), set_at: `BackendTrafficPolicy ${number.path}`, line: lineOf(number) };
}

function targets(policy: Value, kinds: readonly string[], names: readonly (string | null)[]): boolean {
  return [at(policy, "spec", "targetRef"), ...itemsOf(at(policy, "spec", "targetRefs"))].some(
    (target) => kinds.includes(textOf(at(target, "kind")) ?? "") && names.includes(textOf(at(target, "name"))),
  );
}
