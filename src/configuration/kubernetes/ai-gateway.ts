import { sharesBy, withUniqueNames } from "../names.ts";
import type { ConfiguredRoute, Reading, Retries, Target } from "../reading.ts";
import { at, countOf, isSet, itemsOf, lineOf, numberOf, textOf, type Value } from "../value.ts";
import { meshUnknown } from "./istio.ts";
import { policiesIn, policyRetries } from "./policies.ts";

export function isAiGatewayRoute(document: Value): boolean {
  return textOf(at(document, "kind")) === "AIGatewayRoute";
}

/** Reads AIGatewayRoutes of Envoy AI Gateway, with BackendTrafficPolicies in the same file (as documented). */
export function readAiGatewayRoutes(routes: readonly Value[], documents: readonly Value[]): Reading {
  const policies = policiesIn(documents);
  const read = routes.flatMap((route) =>
    itemsOf(at(route, "spec", "rules")).map((rule) => ruleOf(rule, policyRetries(route, policies))),
  );
  return { gateway: "envoy-ai-gateway", routes: read, warnings: [], refuse: null };
}

function ruleOf(rule: Value, retries: Retries | null): ConfiguredRoute {
  const { targets, later } = targetsOf(itemsOf(at(rule, "backendRefs")));
  const worst = retries === null ? 1 : retries.number === null ? null : 1 + retries.number;
  const fallbacks = worst === 1 ? [] : later;
  return {
    name: nameOf(rule),
    line: lineOf(rule),
    aliases: [],
    order: later.length > 0 || targets.length < 2 ? "ordered" : "weighted",
    targets,
    fallbacks_direct: fallbacks,
    fallbacks,
    retries,
    worst_case_gateway: worst,
    why: whyOf(worst, later),
    cannot_know: [
      ...meshUnknown,
      ...(retries === null ? ["a BackendTrafficPolicy in another file, which sets the retries"] : []),
    ],
  };
}

interface Targets {
  targets: readonly Target[];
  /** Targets of later priorities, which only a retry reaches. */
  later: readonly string[];
}

/** The lowest `priority` is drawn by weight. The default weight is 1. */
function targetsOf(refs: readonly Value[]): Targets {
  const read = withUniqueNames(
    refs.map((ref) => ({
      name: textOf(at(ref, "name")) ?? "?",
      weight: numberOf(at(ref, "weight")),
      priority: countOf(at(ref, "priority")) ?? 0,
      line: lineOf(ref),
    })),
  ).toSorted((one, other) => one.priority - other.priority);
  const first = read.filter(({ priority }) => priority === read[0]?.priority);
  const shares = first.length > 1 ? sharesBy(first.map(({ weight }) => weight ?? 1)) : [];
  const targets = read.map(({ name, weight, line }, index): Target => ({
    name,
    weight: first.length > 1 ? weight : null,
    share: index < first.length ? (shares[index] ?? null) : 0,
    line,
  }));
  return { targets, later: read.slice(first.length).map(({ name }) => name) };
}

/** Returns the models of a rule. The gateway puts the request's model into this header. */
function nameOf(rule: Value): string {
  const headers = itemsOf(at(rule, "matches")).flatMap((match) => itemsOf(at(match, "headers")));
  const names = headers.map((header) => {
    const value = textOf(at(header, "value")) ?? "…";
    return textOf(at(header, "name")) === "x-ai-eg-model" ? value : `${textOf(at(header, "name"))}: ${value}`;
  });
  const name = textOf(at(rule, "name"));
  return names.length > 0
    ? names.slice(0, 6).join(" or ")
    : isSet(at(rule, "name")) && name !== null
      ? name
      : "every model";
}

function whyOf(worst: number | null, later: readonly string[]): string {
  if (worst === null) return "The number of retries is not a plain number.";
  const priorities =
    later.length === 0
      ? ""
      : worst === 1
        ? " Without retries later priorities are not reached."
        : " A retry may reach the later priorities.";
  return worst === 1
    ? `1: no retries are set in this file.${priorities}`
    : `1 + ${worst - 1}, over all backends.${priorities}`;
}
