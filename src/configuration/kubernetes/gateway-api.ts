import type { ConfiguredRoute, Reading, Retries } from "../reading.ts";
import { at, countOf, isSet, itemsOf, lineOf, numberOf, textOf, type Value } from "../value.ts";
import { meshUnknown } from "./istio.ts";
import { policiesIn, policyRetries } from "./policies.ts";
import { ruleName, weightedTargets } from "./rules.ts";

/** The Gateway API specification: a backend without a weight has this one. */
const defaultWeight = 1;

export function isHttpRoute(document: Value): boolean {
  return textOf(at(document, "kind")) === "HTTPRoute" && itemsOf(at(document, "spec", "rules")).length > 0;
}

/** Reads HTTPRoutes of the Gateway API, with Envoy Gateway policies in the same file (as documented). */
export function readHttpRoutes(routes: readonly Value[], documents: readonly Value[]): Reading {
  const policies = policiesIn(documents);
  const read = routes.flatMap((route) =>
    itemsOf(at(route, "spec", "rules"))
      .filter((rule) => isSet(at(rule, "backendRefs")))
      .map((rule) =>
        ruleOf(
          rule,
          policyRetries(route, policies),
          routes.length > 1 ? `${textOf(at(route, "metadata", "name")) ?? "?"} ` : "",
        ),
      ),
  );
  return { gateway: "gateway-api", routes: read, warnings: [], refuse: null };
}

function ruleOf(rule: Value, policy: Retries | null, prefix: string): ConfiguredRoute {
  const retries = retriesOf(at(rule, "retry")) ?? policy;
  const mirrors = mirrorsOf(rule);
  const targets = weightedTargets(itemsOf(at(rule, "backendRefs")), defaultWeight, targetName);
  const worst = retries === null ? 1 : retries.number === null ? null : 1 + retries.number;
  return {
    name: `${prefix}${ruleName(rule, itemsOf(at(rule, "matches")).map(matchText))}`,
    line: lineOf(rule),
    aliases: [],
    order: targets.length > 1 ? "weighted" : "ordered",
    targets,
    fallbacks_direct: [],
    fallbacks: [],
    retries,
    worst_case_gateway: worst === null ? null : worst + mirrors,
    why:
      worst === null
        ? "The rule's retry has no number of attempts, so the controller chooses it."
        : whyOf(rule, worst, mirrors),
    cannot_know: [...meshUnknown, ...(retries === null ? ["the controller's default retries (Istio: 2)"] : [])],
  };
}

/** `attempts` of GEP-1731 counts retries, without the first request. */
function retriesOf(retry: Value | undefined): Retries | null {
  if (!isSet(retry)) return null;
  const attempts = at(retry, "attempts");
  return { number: countOf(attempts), set_at: attempts?.path ?? retry.path, line: lineOf(attempts ?? retry) };
}

/** Mirror filters of the rule and its backends. Each copies the request. */
function mirrorsOf(rule: Value): number {
  const filters = [rule, ...itemsOf(at(rule, "backendRefs"))].flatMap((holder) => itemsOf(at(holder, "filters")));
  const mirrors = filters.filter((filter) => textOf(at(filter, "type")) === "RequestMirror");
  return mirrors.filter((filter) => numberOf(at(filter, "requestMirror", "percent")) !== 0).length;
}

function targetName(ref: Value): string {
  const namespace = textOf(at(ref, "namespace"));
  const name = textOf(at(ref, "name")) ?? "?";
  return namespace === null ? name : `${namespace}/${name}`;
}

function matchText(match: Value): string {
  const headers = itemsOf(at(match, "headers")).map(
    (header) => `${textOf(at(header, "name"))}: ${textOf(at(header, "value"))}`,
  );
  const path = textOf(at(match, "path", "value"));
  return [...(path === null ? [] : [path]), ...headers].join(", ") || "every path";
}

function whyOf(rule: Value, worst: number, mirrors: number): string {
  const codes = itemsOf(at(rule, "retry", "codes")).flatMap((code) => textOf(code) ?? []);
  const on = codes.length === 0 ? "" : `, on ${codes.slice(0, 8).join(", ")}`;
  const tries =
    worst === 1
      ? "1: no retries are set here."
      : `Attempts count retries: 1 + ${worst - 1}${on}; weights are drawn once.`;
  return mirrors > 0 ? `${tries} ${mirrors} mirrored: one more call each.` : tries;
}
