import { clustersIn, endpointsOf } from "../../configuration/envoy.ts";
import type { Value } from "../../configuration/value.ts";
import { type Editable, type Place, pairOf, remove, scalarText } from "../editable.ts";
import type { Stage } from "../replica.ts";
import { stageHttpFilters } from "./filters.ts";
import { has, inside, itemsAt, keepKeys, mapsAt, mapsBelow, refusedAt, removeItems, textAt, write } from "./places.ts";

/** How routes reach clusters by name: one gets all requests of a route, or one of several is drawn, mirrored to or tried next. */
interface Uses {
  alone: ReadonlySet<string>;
  others: ReadonlySet<string>;
  /** Whether a request's header names the cluster. */
  byHeader: boolean;
}

/** Returns the clusters that routes name. */
function usesIn(top: Place): Uses {
  const all = [...mapsBelow(top)];
  const routes = all.flatMap((place) => inside(place, "route") ?? []);
  const aggregates = all.flatMap((place) => {
    const parts = inside(place, "cluster_type", "typed_config");
    return parts === null ? [] : itemsAt(parts, "clusters").flatMap((part) => scalarText(part) ?? []);
  });
  return {
    alone: new Set(routes.flatMap((route) => textAt(route, "cluster") ?? [])),
    others: new Set([
      ...aggregates,
      ...routes.flatMap((route) =>
        mapsAt(inside(route, "weighted_clusters"), "clusters").flatMap((drawn) => textAt(drawn, "name") ?? []),
      ),
      ...all.flatMap((place) =>
        mapsAt(place, "request_mirror_policies").flatMap((mirror) => textAt(mirror, "cluster") ?? []),
      ),
    ]),
    byHeader: routes.some((route) => has(route, "cluster_header")),
  };
}

const kept = new Set([
  "name",
  "alt_stat_name",
  "type",
  "cluster_type",
  "connect_timeout",
  "per_connection_buffer_limit_bytes",
  "lb_policy",
  "load_balancing_policy",
  "load_assignment",
  "max_requests_per_connection",
  "circuit_breakers",
  "common_http_protocol_options",
  "http_protocol_options",
  "typed_extension_protocol_options",
  "cleanup_interval",
  "outlier_detection",
  "lb_subset_config",
  "ring_hash_lb_config",
  "maglev_lb_config",
  "least_request_lb_config",
  "round_robin_lb_config",
  "common_lb_config",
  "metadata",
  "upstream_connection_options",
  "close_connections_on_host_health_failure",
  "ignore_health_on_host_removal",
  "track_cluster_stats",
  "preconnect_policy",
  "health_checks",
  "filters",
]);

const inFile = new Set(["STATIC", "STRICT_DNS", "LOGICAL_DNS"]);
const dnsCluster = "envoy.clusters.dns";
const aggregate = "envoy.clusters.aggregate";

/** Points every cluster that routes reach at the scripted provider, and removes the others. Throws Refused. */
export function stageClusters(sheet: Editable, resources: Place, document: Value, stage: Stage): void {
  const uses = usesIn(resources);
  const isUsed = (name: string | null) =>
    uses.byHeader || (name !== null && (uses.alone.has(name) || uses.others.has(name)));
  removeItems(sheet, resources, "clusters", (cluster) => (isUsed(textAt(cluster, "name")) ? null : "outgoing"));
  const known = clustersIn(document);
  for (const cluster of mapsAt(resources, "clusters")) {
    const name = textAt(cluster, "name") ?? "";
    stageCluster(sheet, cluster, namesOf(sheet, cluster, uses, known.get(name)), stage);
  }
}

/** Returns the target of each endpoint, as the map names it. */
function namesOf(sheet: Editable, cluster: Place, uses: Uses, read: Value | undefined): readonly string[] {
  const name = textAt(cluster, "name") ?? "";
  const endpoints = endpointsOf(read);
  const isAlone = uses.alone.has(name) && endpoints.length > 1;
  if (isAlone && uses.others.has(name))
    throw refusedAt(
      sheet,
      cluster,
      "name",
      "a cluster whose endpoints are the targets of one route, while it is one target of another",
      "Use two clusters, so that every call belongs to one target.",
    );
  return endpoints.map((endpoint) => (isAlone ? endpoint.name : name));
}

function stageCluster(sheet: Editable, cluster: Place, names: readonly string[], stage: Stage): void {
  const extension = textAt(inside(cluster, "cluster_type"), "name");
  keepKeys(sheet, cluster, kept, "transport");
  refuseOtherDiscovery(sheet, cluster, extension);
  if (extension === aggregate) return;
  if (extension !== null) remove(sheet, cluster, "cluster_type", "address");
  if (textAt(cluster, "type") !== "STATIC" && (has(cluster, "type") || extension !== null))
    write(sheet, cluster, "type", "STATIC", "address");
  stageEndpoints(sheet, cluster, names, stage);
  stageProtocol(sheet, cluster);
  if (has(cluster, "filters")) remove(sheet, cluster, "filters", "outgoing");
  removeItems(sheet, cluster, "health_checks", (check) => (isConnectionOnly(check) ? null : "outgoing"));
}

function refuseOtherDiscovery(sheet: Editable, cluster: Place, extension: string | null): void {
  const type = textAt(cluster, "type") ?? "STATIC";
  const isKnown = extension === null ? inFile.has(type) : extension === aggregate || extension === dnsCluster;
  const isComplete = extension === aggregate || mapsAt(inside(cluster, "load_assignment"), "endpoints").length > 0;
  if (isKnown && isComplete) return;
  const key = !isKnown ? (extension === null ? "type" : "cluster_type") : null;
  const what = "a cluster whose endpoints are not in this file";
  throw refusedAt(
    sheet,
    cluster,
    key,
    what,
    "Write its endpoints under load_assignment, with type STATIC or STRICT_DNS.",
  );
}

/** Whether a health check only connects, which the scripted provider does not count as a call. */
function isConnectionOnly(check: Place): boolean {
  const tcp = inside(check, "tcp_health_check");
  return tcp !== null && tcp.map.items.length === 0 && !has(check, "event_log_path") && !has(check, "event_logger");
}

function stageEndpoints(sheet: Editable, cluster: Place, names: readonly string[], stage: Stage): void {
  const endpoints = mapsAt(inside(cluster, "load_assignment"), "endpoints").flatMap((locality) =>
    mapsAt(locality, "lb_endpoints"),
  );
  for (const [index, item] of endpoints.entries()) {
    const endpoint = inside(item, "endpoint");
    const name = names[index];
    if (endpoint === null || name === undefined || endpoints.length !== names.length)
      throw refusedAt(sheet, item, null, "an endpoint without an address", "Write the address of the endpoint here.");
    keepKeys(sheet, endpoint, new Set(["address"]), "address");
    write(sheet, endpoint, "address", socketAddress(stage.authority(name)), "address");
  }
}

/** Returns the address as Envoy writes it. */
export function socketAddress(authority: string): string {
  const [, host = "", port = ""] = /^(.*):(\d+)$/.exec(authority) ?? [];
  return `{ socket_address: { address: "${host.replace(/^\[|\]$/g, "")}", port_value: ${port} } }`;
}

const protocolKeys = new Set([
  "@type",
  "common_http_protocol_options",
  "explicit_http_config",
  "http_filters",
  "outlier_detection",
]);

/** The scripted provider speaks HTTP/1.1 without TLS. */
function stageProtocol(sheet: Editable, cluster: Place): void {
  const extensions = inside(cluster, "typed_extension_protocol_options");
  for (const { key } of extensions?.map.items ?? []) {
    const options = inside(extensions, scalarText(key) ?? "");
    if (options === null) continue;
    keepKeys(sheet, options, protocolKeys, "transport");
    const isHttp1 = has(inside(options, "explicit_http_config"), "http_protocol_options");
    if (!isHttp1) write(sheet, options, "explicit_http_config", "{ http_protocol_options: {} }", "transport");
    stageHttpFilters(sheet, options);
  }
}

/** Returns the first cluster that routes name and the file does not define; null for none. */
export function missingCluster(resources: Place): string | null {
  const { alone, others } = usesIn(resources);
  const defined = new Set(
    mapsAt(resources, "clusters").map((cluster) => scalarText(pairOf(cluster.map, "name")?.value)),
  );
  return [...alone, ...others].find((name) => !defined.has(name)) ?? null;
}
