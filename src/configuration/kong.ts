import { sharesBy, withUniqueNames } from "./names.ts";
import type { ConfiguredRoute, Reading, Retries, Target } from "./reading.ts";
import { at, countOf, isSet, itemsOf, lineOf, numberOf, textOf, type Value } from "./value.ts";

/** Kong's default for a service and for the balancer of ai-proxy-advanced (documented). */
const defaultRetries = 5;

export function isKong(document: Value): boolean {
  return isSet(at(document, "_format_version"));
}

/** Reads the routes of Kong's declarative configuration, according to its documentation (not measured). */
export function readKong(document: Value): Reading {
  const services = itemsOf(at(document, "services"));
  const loose = itemsOf(at(document, "routes")).map((route) => ({ route, service: serviceOf(route, services) }));
  const nested = services.flatMap((service) => itemsOf(at(service, "routes")).map((route) => ({ route, service })));
  const routes = [...nested, ...loose].map(({ route, service }) => routeOf(route, service, document));
  return { gateway: "kong", routes, warnings: [], refuse: null };
}

function serviceOf(route: Value, services: readonly Value[]): Value | undefined {
  const name = textOf(at(route, "service", "name")) ?? textOf(at(route, "service"));
  return services.find((service) => textOf(at(service, "name")) === name);
}

function routeOf(route: Value, service: Value | undefined, document: Value): ConfiguredRoute {
  const named = (name: string) => pluginOf(name, route, service, document);
  const advanced = named("ai-proxy-advanced");
  if (advanced !== undefined) return balanced(route, service, advanced);
  return named("ai-proxy") === undefined ? plain(route, service) : single(route, service, named("ai-proxy"));
}

/** A route's plugin overrides its service's, which overrides a global one. */
function pluginOf(name: string, route: Value, service: Value | undefined, document: Value): Value | undefined {
  const holders = [route, service, document].map((holder) => itemsOf(at(holder, "plugins")));
  return holders.flatMap((plugins) => plugins.filter((plugin) => textOf(at(plugin, "name")) === name))[0];
}

function common(route: Value): Pick<ConfiguredRoute, "name" | "line" | "aliases" | "fallbacks" | "fallbacks_direct"> {
  const paths = itemsOf(at(route, "paths")).flatMap((path) => textOf(path) ?? []);
  return {
    name: paths.join(", ") || (textOf(at(route, "name")) ?? "?"),
    line: lineOf(route),
    aliases: [],
    fallbacks: [],
    fallbacks_direct: [],
  };
}

/** ai-proxy-advanced: a POST only fails over if the criteria include `non_idempotent`. */
function balanced(route: Value, service: Value | undefined, plugin: Value): ConfiguredRoute {
  const balancer = at(plugin, "config", "balancer");
  const set = at(balancer, "retries");
  const number = isSet(set) ? countOf(set) : defaultRetries;
  const criteria = itemsOf(at(balancer, "failover_criteria")).flatMap((word) => textOf(word) ?? []);
  const ofService = textOf(at(service, "retries"));
  const also = ofService === null ? "" : ` (${at(service, "retries")?.path} ${ofService} applies to the plain proxy)`;
  const targets = targetsOf(itemsOf(at(plugin, "config", "targets")));
  const again = criteria.includes("non_idempotent");
  const worst = again ? (number === null ? null : 1 + number) : 1;
  return {
    ...common(route),
    order: targets.length > 1 ? "weighted" : "ordered",
    targets,
    retries: {
      number,
      set_at: isSet(set)
        ? `plugin config.balancer.retries${also}`
        : `nowhere: the plugin's default of ${defaultRetries}${also}`,
      line: isSet(set) ? lineOf(set) : null,
    },
    worst_case_gateway: worst,
    ...(!again && number !== null && number > 0 && { worst_case_get: 1 + number }),
    why: worst === null ? "The number of retries is not a plain number." : advancedText(again, worst, criteria),
    cannot_know: ["Enterprise only; version", "upstream_url per target"],
  };
}

function advancedText(again: boolean, worst: number, criteria: readonly string[]): string {
  const others = criteria.filter((word) => word !== "non_idempotent");
  if (!again) return "Without non_idempotent in failover_criteria a POST does not fail over.";
  return `1 + ${worst - 1}, including POST because of non_idempotent, on ${others.slice(0, 8).join(", ") || "error, timeout"}.`;
}

function targetsOf(targets: readonly Value[]): Target[] {
  const weights = targets.map((target) => numberOf(at(target, "weight")));
  const shares = targets.length > 1 ? sharesBy(weights.map((weight) => weight ?? 100)) : [];
  return withUniqueNames(
    targets.map((target, index) => ({
      name: [textOf(at(target, "model", "provider")), textOf(at(target, "model", "name"))]
        .filter((word) => word !== null)
        .join("/"),
      weight: targets.length > 1 ? (weights[index] ?? null) : null,
      share: shares[index] ?? null,
      line: lineOf(target),
    })),
  );
}

function retriesOf(service: Value | undefined): Retries {
  const set = at(service, "retries");
  if (!isSet(set))
    return { number: defaultRetries, set_at: `nowhere: Kong's default of ${defaultRetries}`, line: null };
  return { number: countOf(set), set_at: set.path, line: lineOf(set) };
}

/** A POST is not retried once it was sent, because Kong's balancer does not set nginx's `non_idempotent`. */
function single(route: Value, service: Value | undefined, plugin: Value | undefined): ConfiguredRoute {
  const model = at(plugin, "config", "model");
  const name = [textOf(at(model, "provider")), textOf(at(model, "name"))].filter((word) => word !== null).join("/");
  return {
    ...common(route),
    order: "ordered",
    targets: [{ name: name || "?", weight: null, share: null, line: lineOf(plugin) }],
    retries: retriesOf(service),
    worst_case_gateway: 1,
    why: "One model. A POST is not retried once it was sent; only failed connections are.",
    cannot_know: ["version", "other plugins, which may call providers"],
  };
}

function plain(route: Value, service: Value | undefined): ConfiguredRoute {
  const retries = retriesOf(service);
  const url = textOf(at(service, "url")) ?? textOf(at(service, "host")) ?? "";
  const isDummy = /^\w+:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/?$/.test(url);
  return {
    ...common(route),
    order: "ordered",
    targets: [
      { name: `service ${textOf(at(service, "name")) ?? "?"}`, weight: null, share: null, line: lineOf(service) },
    ],
    retries,
    worst_case_gateway: isDummy || service === undefined ? null : 1,
    why: isDummy
      ? `No AI plugin: requests go to a placeholder address; ${retries.number === null ? "some" : retries.number + 1} connection attempts at most.`
      : "A POST is not retried once it was sent; only failed connections are.",
    cannot_know: [isDummy ? "what answers at the placeholder address" : "upstream targets that are added at run time"],
  };
}
