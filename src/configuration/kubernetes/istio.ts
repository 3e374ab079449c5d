import type { ConfiguredRoute, Reading, Retries } from "../reading.ts";
import { ruleName, weightedTargets } from "./rules.ts";
import { at, countOf, entriesOf, isSet, itemsOf, lineOf, numberOf, textOf, type Value } from "../value.ts";

/** What a file of a service mesh or Kubernetes gateway cannot show. */
export const meshUnknown = [
  "which controller and version uses it",
  "other policies attached outside this file",
  "retries of sidecars or gateways in the same path",
] as const;

/** `defaultRetryPolicy` in pilot/pkg/networking/core/route/retry/retry.go. */
const defaultRetries = 2;

export function isIstio(document: Value): boolean {
  return textOf(at(document, "kind")) === "VirtualService";
}

/** Reads the routes of an Istio VirtualService, according to Istio's source and documentation. */
export function readIstio(document: Value): Reading {
  const routes = itemsOf(at(document, "spec", "http"))
    .filter((rule) => isSet(at(rule, "route")))
    .map(routeOf);
  const warnings = itemsOf(at(document, "spec", "http")).flatMap((rule) =>
    isSet(at(rule, "delegate")) ? [`line ${lineOf(rule)}: a delegate, whose routes are in another VirtualService`] : [],
  );
  return { gateway: "istio", routes, warnings, refuse: null };
}

function routeOf(rule: Value): ConfiguredRoute {
  const retries = retriesOf(at(rule, "retries"));
  const mirrors = mirrorsOf(rule);
  const targets = weightedTargets(itemsOf(at(rule, "route")), 0, targetName);
  const isDefault = retries.line === null;
  const worst = retries.number === null ? null : 1 + retries.number + mirrors;
  return {
    name: ruleName(rule, itemsOf(at(rule, "match")).map(matchText)),
    line: lineOf(rule),
    aliases: [],
    order: targets.length > 1 ? "weighted" : "ordered",
    targets,
    fallbacks_direct: [],
    fallbacks: [],
    retries,
    worst_case_gateway: worst,
    why: worst === null ? "The number of attempts is not a plain number." : whyOf(retries, mirrors),
    cannot_know: [
      ...meshUnknown,
      ...(targets.length > 1 ? ["number of pods and localities"] : []),
      ...(isDefault
        ? ["meshConfig.defaultHttpRetryPolicy can replace the default", "whether this release retries 503 by default"]
        : []),
    ],
  };
}

/** `attempts` counts retries. A block without it switches them off, like 0. */
function retriesOf(retries: Value | undefined): Retries {
  if (!isSet(retries))
    return { number: defaultRetries, set_at: `nowhere: Istio's default of ${defaultRetries}`, line: null };
  const attempts = at(retries, "attempts");
  if (!isSet(attempts))
    return { number: 0, set_at: `${retries.path} without attempts switches retries off`, line: lineOf(retries) };
  const number = countOf(attempts);
  return {
    number,
    set_at: `${attempts.path}${number === 0 ? ": 0 switches retries off" : ""}`,
    line: lineOf(attempts),
  };
}

function mirrorsOf(rule: Value): number {
  const single = isSet(at(rule, "mirror"))
    ? [{ percentage: at(rule, "mirrorPercentage", "value") ?? at(rule, "mirrorPercent") }]
    : [];
  const several = itemsOf(at(rule, "mirrors")).map((mirror) => ({ percentage: at(mirror, "percentage", "value") }));
  return [...single, ...several].filter(({ percentage }) => numberOf(percentage) !== 0).length;
}

function targetName(route: Value): string {
  const host = textOf(at(route, "destination", "host")) ?? "?";
  const subset = textOf(at(route, "destination", "subset"));
  return subset === null ? host : `${host}/${subset}`;
}

function matchText(match: Value): string {
  const uri = ["prefix", "exact", "regex"].map((kind) => textOf(at(match, "uri", kind))).find((text) => text !== null);
  const headers = entriesOf(at(match, "headers")).map(([name, value]) => {
    const text = ["exact", "prefix", "regex"].map((kind) => textOf(at(value, kind))).find((found) => found !== null);
    return `${name}: ${text ?? "…"}`;
  });
  return [...(uri === undefined ? [] : [uri]), ...headers].join(", ") || "every path";
}

function whyOf({ number, line }: Retries, mirrors: number): string {
  const mirrored = mirrors > 0 ? ` ${mirrors} mirrored: one more call each.` : "";
  if (number === 0) return `1: retries are switched off.${mirrored}`;
  if (line !== null)
    return `Attempts count retries: 1 + ${number}; other pods of the same subset (weights are drawn once).${mirrored}`;
  return `1 + ${number} is the upper bound: by default failed connections and gRPC statuses are retried (and 503 in older releases), but not HTTP 500, so 1 call is usual.${mirrored}`;
}
