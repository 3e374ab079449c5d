import { type Editable, type Place, remove, scalarText } from "../editable.ts";
import type { Stage } from "../replica.ts";
import { socketAddress } from "./clusters.ts";
import { stageHttpFilters, stageLogs } from "./filters.ts";
import { has, inside, itemsAt, keepKeys, mapsAt, mapsBelow, refusedAt, removeItems, textAt, write } from "./places.ts";

const listenerKeys = new Set([
  "name",
  "address",
  "filter_chains",
  "default_filter_chain",
  "per_connection_buffer_limit_bytes",
  "stat_prefix",
]);
const chainKeys = new Set(["name", "filters"]);

/** Leaves the one listener that serves routes, without TLS. Throws Refused if there are several. */
export function stageListeners(sheet: Editable, resources: Place, stage: Stage): void {
  removeItems(sheet, resources, "listeners", (listener) => (serves(listener) ? null : "listener"));
  const [listener, other] = mapsAt(resources, "listeners");
  if (listener === undefined)
    throw refusedAt(
      sheet,
      resources,
      null,
      "an Envoy configuration without a listener that serves its routes",
      "Pass the file that Envoy is started with.",
    );
  if (other !== undefined) throw several(sheet, other, "listener");
  keepKeys(sheet, listener, listenerKeys, "listener");
  write(sheet, listener, "address", socketAddress(`127.0.0.1:${stage.port}`), "listener");
  stageChain(sheet, listener);
  stageLogs(sheet, listener);
}

/** Whether routes of a value pass requests on. */
function serves(place: Place): boolean {
  return [...mapsBelow(place)].some(
    (inner) =>
      has(inner, "rds") || has(inner, "scoped_routes") || mapsAt(inner, "routes").some((route) => has(route, "route")),
  );
}

function several(sheet: Editable, other: Place, what: string): Error {
  return refusedAt(
    sheet,
    other,
    null,
    `a second ${what} that passes requests on, while the copy has one address`,
    `Pass a copy of this file with only the ${what} of the routes to be gated.`,
  );
}

function stageChain(sheet: Editable, listener: Place): void {
  removeItems(sheet, listener, "filter_chains", (chain) => (serves(chain) ? null : "listener"));
  const otherwise = inside(listener, "default_filter_chain");
  if (otherwise !== null && !serves(otherwise)) remove(sheet, listener, "default_filter_chain", "listener");
  const [chain, other] = [...mapsAt(listener, "filter_chains"), inside(listener, "default_filter_chain")].filter(
    (each) => each !== null,
  );
  if (other !== undefined) throw several(sheet, other, "filter chain");
  if (chain === undefined) return;
  keepKeys(sheet, chain, chainKeys, "transport");
  removeItems(sheet, chain, "filters", (filter) => (serves(filter) ? null : "outgoing"));
  for (const filter of mapsAt(chain, "filters")) stageManager(sheet, inside(filter, "typed_config"));
}

const calling = [
  "tracing",
  "original_ip_detection_extensions",
  "http3_protocol_options",
  "set_current_client_cert_details",
];

/** The connection manager: static routes, and filters that call nothing. */
function stageManager(sheet: Editable, manager: Place | null): void {
  if (manager === null) return;
  for (const key of ["rds", "scoped_routes"])
    if (has(manager, key))
      throw refusedAt(
        sheet,
        manager,
        key,
        "routes that come from a control plane",
        "Pass a dump (curl http://ADMIN/config_dump) with the routes under route_config.",
      );
  for (const key of calling) if (has(manager, key)) remove(sheet, manager, key, "outgoing");
  const codec = textAt(manager, "codec_type");
  if (codec !== null && codec !== "AUTO" && codec !== "HTTP1") write(sheet, manager, "codec_type", "AUTO", "transport");
  stageHttpFilters(sheet, manager);
  stageDomains(sheet, manager);
}

/** Clients of the copy send its loopback address as the host. */
function stageDomains(sheet: Editable, manager: Place): void {
  const hosts = mapsAt(inside(manager, "route_config"), "virtual_hosts");
  if (hosts.some((host) => itemsAt(host, "domains").some((domain) => scalarText(domain) === "*"))) return;
  const host = hosts.find(serves);
  if (host !== undefined) write(sheet, host, "domains", '["*"]', "listener");
}
