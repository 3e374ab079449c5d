import { shortHosts, sharesBy } from "./names.ts";
import type { ConfiguredRoute, Reading, Retries, Target } from "./reading.ts";
import { Refused } from "./refused.ts";
import { at, countOf, entriesOf, isSet, itemsOf, lineOf, numberOf, textOf, type Value } from "./value.ts";

const cannotKnow = [
  "client headers that Envoy may trust (x-envoy-max-retries, x-envoy-retry-on)",
  "routes, clusters and endpoints from a control plane (xDS)",
  "circuit breakers (default: 3 concurrent retries), buffer limits and timeouts, which reduce retries",
  "retries of the client SDK in front",
] as const;

/** Envoy's default for a policy with `retry_on` but no number. */
const defaultRetries = 1;
/** Conditions in which no provider has answered. */
const beforeSending = new Set(["connect-failure", "refused-stream", "reset-before-request"]);

/** Route configurations anywhere: in a listener, in their own file, in a dump. */
export function isEnvoy(document: Value): boolean {
  return (
    isSet(at(document, "static_resources")) ||
    (isSet(at(document, "virtual_hosts")) && !isSet(at(document, "apiVersion"))) ||
    isSet(at(document, "resources", 0, "virtual_hosts"))
  );
}

/** Reads the routes of Envoy's static configuration (measured on 1.40.0). Throws Refused. */
export function readEnvoy(document: Value): Reading {
  const clusters = clustersIn(document);
  const hosts = mapsWith("virtual_hosts", document).flatMap((config) =>
    itemsOf(at(config, "virtual_hosts")).map((host) => ({ host, config })),
  );
  const routes = hosts.flatMap(({ host, config }) =>
    itemsOf(at(host, "routes")).flatMap((route) =>
      isSet(at(route, "route")) ? [routeOf(route, host, config, clusters)] : [],
    ),
  );
  if (routes.length > 0) return { gateway: "envoy", routes, warnings: [], refuse: null };
  throw new Refused(
    document.locate(document.offset),
    "an Envoy configuration without routes: they come from a control plane",
    "Pass a dump (curl http://ADMIN/config_dump) or the file that the control plane writes.",
  );
}

/** Returns the clusters of a configuration by name. */
export function clustersIn(document: Value): Clusters {
  const found = mapsWith("load_assignment", document).concat(mapsWith("cluster_type", document));
  return new Map(found.map((cluster) => [textOf(at(cluster, "name")) ?? "", cluster]));
}

/** Every map below a value that has the key. */
function mapsWith(key: string, value: Value): Value[] {
  const below = value.kind === "list" ? value.items : entriesOf(value).map(([, inner]) => inner);
  const found = below.flatMap((inner) => mapsWith(key, inner));
  return value.kind === "map" && value.entries.has(key) ? [value, ...found] : found;
}

type Clusters = ReadonlyMap<string, Value>;

function routeOf(route: Value, host: Value, config: Value, clusters: Clusters): ConfiguredRoute {
  const action = at(route, "route");
  const policy = [at(action, "retry_policy"), at(host, "retry_policy")].find(isSet);
  const retries = retriesOf(policy);
  const mirrors = mirrorsOf([
    at(action, "request_mirror_policies"),
    at(host, "request_mirror_policies"),
    at(config, "request_mirror_policies"),
  ]);
  const targets = targetsOf(action, clusters);
  const tries = retries === null ? 1 : retries.number === null ? null : 1 + retries.number;
  return {
    name: nameOf(route),
    line: lineOf(route),
    aliases: [],
    order: targets?.order ?? "ordered",
    targets: targets?.targets ?? [],
    fallbacks_direct: isSet(at(policy, "retry_priority")) ? (targets?.later ?? []) : [],
    fallbacks: isSet(at(policy, "retry_priority")) ? (targets?.later ?? []) : [],
    retries,
    worst_case_gateway: tries === null ? null : tries + mirrors,
    why:
      tries === null
        ? "The number of retries is not a plain number."
        : `${whyOf(tries, mirrors, policy)}${targets === null ? " A header, a plugin or the control plane chooses the cluster." : ""}`,
    cannot_know: [
      ...cannotKnow,
      ...(isSet(at(action, "internal_redirect_policy"))
        ? ["redirects of a provider, each of which is one more request"]
        : []),
    ],
  };
}

/** A readable match, after the route's name. */
function nameOf(route: Value): string {
  const match = at(route, "match");
  const path = ["prefix", "path", "path_separated_prefix"]
    .map((key) => textOf(at(match, key)))
    .find((text) => text !== null);
  const pattern = textOf(at(match, "safe_regex", "regex"));
  const headers = itemsOf(at(match, "headers")).map((header) => {
    const value = textOf(at(header, "string_match", "exact")) ?? textOf(at(header, "exact_match")) ?? "…";
    return `${textOf(at(header, "name"))}: ${value}`;
  });
  const words = [path ?? (pattern === null ? "every path" : `~ ${pattern}`), ...headers].join(", ");
  const name = textOf(at(route, "name"));
  return name === null ? words : `${name} (${words})`;
}

function retriesOf(policy: Value | undefined): Retries | null {
  const conditions = textOf(at(policy, "retry_on")) ?? "";
  if (policy === undefined || conditions === "") return null;
  const number = at(policy, "num_retries");
  // Protobuf's wrapped numbers may be maps.
  const set = at(number, "value") ?? number;
  if (!isSet(set))
    return {
      number: defaultRetries,
      set_at: `${policy.path}: Envoy's default of ${defaultRetries}`,
      line: lineOf(policy),
    };
  return { number: countOf(set), set_at: set.path, line: lineOf(set) };
}

/** Counts the mirrored requests of the nearest block that has any. A fraction of 0 switches one off. */
function mirrorsOf(lists: readonly (Value | undefined)[]): number {
  const policies = lists.map(itemsOf).find((list) => list.length > 0) ?? [];
  return policies.filter((policy) => numberOf(at(policy, "runtime_fraction", "default_value", "numerator")) !== 0)
    .length;
}

interface Targets {
  order: ConfiguredRoute["order"];
  targets: readonly Target[];
  /** Targets of the later priorities. */
  later: readonly string[];
}

/** null if a header, a plugin or the control plane chooses. */
function targetsOf(action: Value | undefined, clusters: Clusters): Targets | null {
  const weighted = itemsOf(at(action, "weighted_clusters", "clusters"));
  if (weighted.length > 0) {
    const weights = weighted.map((cluster) => numberOf(at(cluster, "weight", "value") ?? at(cluster, "weight")) ?? 0);
    const shares = sharesBy(weights);
    const targets = weighted.map((cluster, index): Target => ({
      name: textOf(at(cluster, "name")) ?? "",
      weight: weights[index] ?? null,
      share: shares[index] ?? null,
      line: lineOf(cluster),
    }));
    return { order: targets.length > 1 ? "weighted" : "ordered", targets, later: [] };
  }
  const name = textOf(at(action, "cluster"));
  return name === null ? null : clusterTargets(name, at(action, "cluster"), clusters);
}

function clusterTargets(name: string, from: Value | undefined, clusters: Clusters): Targets {
  const cluster = clusters.get(name);
  const parts = itemsOf(at(cluster, "cluster_type", "typed_config", "clusters"));
  const only: Targets = {
    order: "ordered",
    targets: [{ name, weight: null, share: null, line: lineOf(from) }],
    later: [],
  };
  if (parts.length > 0)
    return inOrder(
      parts
        .map((part) => ({ name: textOf(part) ?? "", line: lineOf(part), priority: 0, weight: null }))
        .map((part, index) => ({ ...part, priority: index })),
    );
  const endpoints = endpointsOf(cluster);
  return endpoints.length < 2 ? only : inOrder(endpoints);
}

/** Returns the endpoints of a cluster in the file's order, each with its name as a target. */
export function endpointsOf(cluster: Value | undefined): Prioritised[] {
  const endpoints = itemsOf(at(cluster, "load_assignment", "endpoints")).flatMap((locality) =>
    itemsOf(at(locality, "lb_endpoints")).map((endpoint) => {
      const address = at(endpoint, "endpoint", "address", "socket_address");
      return {
        name: `${textOf(at(address, "address"))}:${textOf(at(address, "port_value"))}`,
        line: lineOf(endpoint),
        priority: countOf(at(locality, "priority")) ?? 0,
        weight: numberOf(at(endpoint, "load_balancing_weight", "value") ?? at(endpoint, "load_balancing_weight")),
      };
    }),
  );
  const names = shortHosts(endpoints.map((endpoint) => endpoint.name));
  return endpoints.map((endpoint, index) => ({ ...endpoint, name: names[index] ?? endpoint.name }));
}

interface Prioritised {
  name: string;
  line: number;
  priority: number;
  weight: number | null;
}

/** The lowest priority is drawn by weight; the others follow. */
function inOrder(endpoints: readonly Prioritised[]): Targets {
  const sorted = endpoints.toSorted((one, other) => one.priority - other.priority);
  const first = sorted.filter(({ priority }) => priority === sorted[0]?.priority);
  const shares = first.length > 1 ? sharesBy(first.map(({ weight }) => weight ?? 1)) : [];
  const isFirst = first.length < sorted.length;
  return {
    order: isFirst || first.length < 2 ? "ordered" : "weighted",
    targets: sorted.map(({ name, line, weight }, index) => ({
      name,
      line,
      weight,
      share: index < first.length ? (shares[index] ?? null) : 0,
    })),
    later: sorted.slice(first.length).map(({ name }) => name),
  };
}

function whyOf(tries: number, mirrors: number, policy: Value | undefined): string {
  const conditions = (textOf(at(policy, "retry_on")) ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const early = conditions.length > 0 && conditions.every((word) => beforeSending.has(word));
  return [
    conditions.length === 0
      ? "1: no retry policy with retry_on."
      : `1 + ${tries - 1}, on ${conditions.slice(0, 8).join(", ")}.`,
    ...(early ? ["Such calls rarely reach a provider, so this is an upper bound."] : []),
    ...(isSet(at(policy, "retry_priority")) || tries === 1
      ? []
      : ["Without retry_priority a retry stays in the same cluster."]),
    ...(mirrors > 0 ? [`${mirrors} mirrored: one more call each.`] : []),
  ].join(" ");
}
