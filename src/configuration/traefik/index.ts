import type { ConfiguredRoute, Reading } from "../reading.ts";
import { Refused } from "../refused.ts";
import { at, entriesOf, isSet, itemsOf, lineOf, textOf, type Value } from "../value.ts";
import { middlewaresOf, retryOf, type Middlewares, type Retry } from "./retries.ts";
import { partsOf, type Services } from "./services.ts";

const cannotKnow = [
  "middlewares of entry points and other providers (labels, Kubernetes)",
  "health checks, which disable servers",
  "version: only newer releases have retry statuses and retryNonIdempotentMethod",
  "retries of the client in front",
] as const;

export function isTraefik(document: Value): boolean {
  return isSet(at(document, "http", "routers")) || isSet(at(document, "http", "services"));
}

/** Reads the routes of Traefik's dynamic configuration, according to its documentation and source. Throws Refused. */
export function readTraefik(document: Value): Reading {
  const routers = entriesOf(at(document, "http", "routers"));
  if (routers.length === 0)
    throw new Refused(
      document.locate(document.offset),
      "a Traefik configuration without routers",
      "Pass the file with http.routers.",
    );
  const middlewares = new Map(entriesOf(at(document, "http", "middlewares")));
  const named = new Map(entriesOf(at(document, "http", "services")));
  const services: Services = { named, middlewares, read: new Map() };
  return {
    gateway: "traefik",
    routes: routers.map(([name, router]) => routeOf(name, router, services, middlewares)),
    warnings: [],
    refuse: null,
  };
}

function routeOf(name: string, router: Value, services: Services, middlewares: Middlewares): ConfiguredRoute {
  const rule = textOf(at(router, "rule"));
  const used = middlewaresOf(itemsOf(at(router, "middlewares")), middlewares);
  const parts = partsOf(textOf(at(router, "service")) ?? "", services);
  const retry = used === null ? null : retryOf(used);
  const pages = used === null ? 0 : used.filter((middleware) => isSet(at(middleware, "errors"))).length;
  const isKnown = parts !== null && retry !== null && retry.tries !== null;
  const posts = isKnown ? (retry.tries ?? 1) * parts.calls + pages : null;
  const gets = isKnown ? retry.get * parts.gets + pages : 0;
  return {
    name: rule === null ? name : `${name} (${rule})`,
    line: lineOf(router),
    aliases: [],
    order: parts?.order ?? "ordered",
    targets: parts?.targets ?? [],
    fallbacks_direct: parts?.fallbacks ?? [],
    fallbacks: parts?.fallbacks ?? [],
    retries: retry?.retries ?? parts?.retries ?? null,
    worst_case_gateway: posts,
    ...(isKnown && gets !== posts && { worst_case_get: gets }),
    why: isKnown
      ? whyOf(retry, parts.calls, pages)
      : "A middleware or service is not in this file, or its number is not a plain number.",
    cannot_know: cannotKnow,
  };
}

function whyOf({ tries, get, connections, statuses }: Retry, calls: number, pages: number): string {
  const each =
    calls > 1
      ? ` Each try makes ${calls} calls: a retry of a service is one more, so is a mirror, and a failover by status is another chain.`
      : "";
  const page = pages > 0 ? " A service for error pages is one more call." : "";
  if (statuses.length === 0 && connections > 1)
    return `Without status only failed connections are retried (${connections} at most), and these reach no provider.${each}${page}`;
  if (tries === 1 && get > 1) return `Without retryNonIdempotentMethod a POST is not retried.${each}${page}`;
  return `${tries} ${tries === 1 ? "try" : `tries, including the first, on ${statuses.slice(0, 8).join(", ")}`}.${each}${page}`;
}
