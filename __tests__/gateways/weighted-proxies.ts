import { parse, stringify } from "yaml";
import type { Weights } from "./weighted.ts";

/** Changes of the proxies' examples that make them draw the first target by weight. Each throws where the example no longer fits. */
type Adapted = (weights: Weights) => (configuration: string) => string;

/** A cluster for each target, two tries, both at the cluster that was drawn. */
export const byEnvoyClusters: Adapted = (weights) => (configuration) =>
  withClusters(configuration, weights, ([own]) => [own]);

/** A cluster for each target, whose second priority is the other target; each is tried twice. */
export const byEnvoyPriorities: Adapted = (weights) => (configuration) =>
  withClusters(configuration, weights, ([own, other]) => [own, other]);

function withClusters(
  configuration: string,
  weights: Weights,
  endpointsOf: (ownFirst: [unknown, unknown]) => unknown[],
): string {
  const config = parse(configuration);
  const { route_config } = config.static_resources.listeners[0].filter_chains[0].filters[0].typed_config;
  const { route } = route_config.virtual_hosts[0].routes[1];
  const [cluster] = config.static_resources.clusters;
  const [main, backup] = cluster.load_assignment.endpoints;
  delete route.cluster;
  const names = ["main", "backup"];
  route.weighted_clusters = { clusters: names.map((name, place) => ({ name, weight: weights[place] })) };
  config.static_resources.clusters = [
    [main, backup],
    [backup, main],
  ].map((ownFirst, place) => {
    const endpoints = endpointsOf([ownFirst[0], ownFirst[1]]).map((endpoint, priority) => ({
      ...Object(endpoint),
      priority,
    }));
    const name = names[place];
    return { ...cluster, name, load_assignment: { cluster_name: name, endpoints } };
  });
  return stringify(config);
}

/** Both servers in one group, each tried once for a request. */
export const byNginxWeights: Adapted = (weights) => (configuration) => {
  const [main = "", , backup = ""] = configuration.match(/^ +server \S+ max_fails=0.*\n/gm) ?? [];
  const group = [main, backup].map((line, place) =>
    line.replace(/ max_fails=0.*/, ` weight=${weights[place]} max_fails=0;`),
  );
  return replaced(configuration, /^( +upstream llm \{\n)[\s\S]*?^( +\})/m, `$1${group.join("")}$2`);
};

/** A server drawn by weight, and drawn again for every retry. */
export const byHaproxyWeights: Adapted =
  ([main, backup]) =>
  (configuration) =>
    [
      [/balance roundrobin/, "balance random"],
      [/option redispatch 2/, "option redispatch 1"],
      [/^.*use-server primary.*\n/m, ""],
      [/weight 0/, `weight ${main}`],
      [/weight 1$/m, `weight ${backup}`],
    ].reduce((text, [found, by]) => replaced(text, new RegExp(found ?? ""), String(by)), configuration);

/** A service drawn by weight, two tries of it. */
export const byTraefikServices: Adapted = (weights) => (configuration) =>
  withServices(configuration, weights, (own) => own);

/** The same with a failover to the other service. */
export const byTraefikFailovers: Adapted = (weights) => (configuration) =>
  withServices(configuration, weights, (own) => `${own}-first`);

function withServices(configuration: string, weights: Weights, named: (own: string) => string): string {
  const config = parse(configuration);
  const { services } = config.http;
  const { failover } = services.llm;
  services["primary-first"] = { failover };
  services["backup-first"] = { failover: { ...failover, service: failover.fallback, fallback: failover.service } };
  const drawn = ["primary", "backup"].map((own, place) => ({ name: named(own), weight: weights[place] }));
  services.llm = { weighted: { services: drawn } };
  return stringify(config);
}

function replaced(text: string, found: RegExp, by: string): string {
  if (!found.test(text)) throw new Error(`expected ${String(found)} in the example, got none`);
  return text.replace(found, by);
}
