import { isScalar } from "yaml";
import { isEnvoy } from "../../configuration/envoy.ts";
import { Refused } from "../../configuration/refused.ts";
import { shownText } from "../../configuration/withheld.ts";
import { copying } from "../copying.ts";
import { type Editable, editable, keyOf, leavesOf, type Place, printed, remove } from "../editable.ts";
import { cleanComments } from "../leaves.ts";
import { leftoverAt } from "../leftovers.ts";
import { type Copy, replicaKey } from "../replica.ts";
import { sourceOf } from "../source.ts";
import { missingCluster, stageClusters } from "./clusters.ts";
import { stageHeaders } from "./filters.ts";
import { stageListeners } from "./listeners.ts";
import { has, inside, keepKeys, mapsAt, mapsBelow, refusedAt, sweep } from "./places.ts";

const topKeys = new Set(["node", "static_resources", "layered_runtime", "default_regex_engine"]);
const resourceKeys = new Set(["listeners", "clusters"]);

/** Copies Envoy's bootstrap file. Routes, clusters and endpoints have to be in it. */
export const copyEnvoy = copying((original, stage): Copy => {
  const { file, text, section } = sourceOf(original, (document) => (isEnvoy(document) ? document : null));
  const sheet = editable(file, text);
  const [only, ...more] = sheet.documents;
  const top = only === undefined || more.length > 0 ? null : { map: only.root, path: "" };
  const resources = inside(top, "static_resources");
  if (top === null || resources === null)
    throw new Refused(
      [1, 1],
      "a file that Envoy cannot be started with: it has no static_resources, or several documents",
      "Pass the bootstrap file alone, with the routes under static_resources.",
    );
  refuseCamelCase(sheet, top);
  refuseControlPlane(sheet, top, resources);
  remove(sheet, top, "admin", "listener");
  keepKeys(sheet, top, topKeys, "outgoing");
  keepStaticRuntime(sheet, top);
  keepKeys(sheet, resources, resourceKeys, "credential");
  stageListeners(sheet, resources, stage);
  stageClusters(sheet, resources, section, stage);
  stageHeaders(sheet, resources);
  sweep(top);
  const known = new Set([replicaKey, stage.clientKey]);
  refuseLeftovers(sheet, top, known);
  if (only !== undefined) cleanComments(only.document);
  cleanComments(top.map);
  // The copy is no JSON any more, and Envoy goes by the name.
  const name = file.replace(/\.json$/, ".yaml");
  const changes = sheet.changes.toSorted((one, other) => one.line - other.line);
  return { files: new Map([[name, printed(sheet, top.map)]]), changes, refuse: null };
});

/** Envoy also takes its keys in camel case, which neither the reader nor the copy knows. */
const camelCase =
  /^(?:accessLog|clusterType|filterChains|hostRewriteLiteral|httpFilters|lbEndpoints|loadAssignment|requestHeadersToAdd|routeConfig|socketAddress|transportSocket|typedConfig|virtualHosts|weightedClusters)$/;

function refuseCamelCase(sheet: Editable, top: Place): void {
  for (const place of mapsBelow(top)) {
    const key = place.map.items.map(keyOf).find((name) => camelCase.test(name));
    if (key === undefined) continue;
    throw refusedAt(
      sheet,
      place,
      key,
      "a key in camel case",
      "Write it as Envoy's documentation does, such as http_filters.",
    );
  }
}

/** Routes in the file that name a cluster of a control plane decide only with it. */
function refuseControlPlane(sheet: Editable, top: Place, resources: Place): void {
  const dynamic = inside(top, "dynamic_resources");
  const missing = missingCluster(resources);
  if (dynamic !== null && missing !== null)
    throw refusedAt(
      sheet,
      top,
      "dynamic_resources",
      `a control plane that defines cluster ${shownText(missing)}, which routes name`,
      "Write the cluster under static_resources.clusters.",
    );
}

/** Layers in the file stay; those from a disk or a control plane do not. */
function keepStaticRuntime(sheet: Editable, top: Place): void {
  const layers = mapsAt(inside(top, "layered_runtime"), "layers");
  if (layers.some((layer) => !has(layer, "static_layer"))) remove(sheet, top, "layered_runtime", "outgoing");
}

/** Keys that end like those of an address or a credential, and name something else: headers, descriptors, columns of a log. */
const harmless = /(?:^|\.)(?:key|descriptor_key|runtime_key|metadata_key|(?:json|text)_format(?:_source)?\..*)$/;

const kinds = {
  address: "an address that the copy would still hold",
  credential: "a text in a credential's place or format that the copy would still hold",
} as const;

function refuseLeftovers(sheet: Editable, top: Place, known: ReadonlySet<string>): void {
  for (const { node, path, key } of leavesOf(top.map, "", "")) {
    const text = isScalar(node) ? String(node.value) : "";
    const found = leftoverAt(harmless.test(path) ? "" : key, text, known);
    if (found === null) continue;
    const remedy = "Remove it in a copy of this file, if requests are routed alike without it, and pass that copy.";
    throw new Refused(sheet.locate(node.range?.[0] ?? 0), `${kinds[found]}, at ${shownText(path)}`, remedy);
  }
}
