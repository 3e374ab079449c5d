import type { ConfiguredRoute, Reading, Retries } from "../reading.ts";
import { Refused } from "../refused.ts";
import { at, countOf, entriesOf, isSet, isTrue, itemsOf, lineOf, textOf, type Value } from "../value.ts";
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
  const services: Services = { named: new Map(entriesOf(at(document, "http", "services"))), read: new Map() };
  const middlewares = new Map(entriesOf(at(document, "http", "middlewares")));
  return {
    gateway: "traefik",
    routes: routers.map(([name, router]) => routeOf(name, router, services, middlewares)),
    warnings: [],
    refuse: null,
  };
}

type Middlewares = ReadonlyMap<string, Value>;

function routeOf(name: string, router: Value, services: Services, middlewares: Middlewares): ConfiguredRoute {
  const rule = textOf(at(router, "rule"));
  const used = middlewaresOf(itemsOf(at(router, "middlewares")), middlewares);
  const parts = partsOf(textOf(at(router, "service")) ?? "", services);
  const retry = used === null ? null : retryOf(used);
  const pages = used === null ? 0 : used.filter((middleware) => isSet(at(middleware, "errors"))).length;
  const isKnown = parts !== null && retry !== null && retry.tries !== null;
  return {
    name: rule === null ? name : `${name} (${rule})`,
    line: lineOf(router),
    aliases: [],
    order: parts?.order ?? "ordered",
    targets: parts?.targets ?? [],
    fallbacks_direct: parts?.fallbacks ?? [],
    fallbacks: parts?.fallbacks ?? [],
    retries: retry?.retries ?? null,
    worst_case_gateway: isKnown ? (retry.tries ?? 1) * parts.calls + pages : null,
    ...(isKnown && retry.get !== retry.tries && { worst_case_get: retry.get * parts.calls + pages }),
    why: isKnown
      ? whyOf(retry, parts.calls, pages)
      : "A middleware or service is not in this file, or its number is not a plain number.",
    cannot_know: cannotKnow,
  };
}

/** The maximum number of middlewares per router, including nested chains. */
const mostMiddlewares = 1_000;

/** Returns the middlewares by name, with chains expanded; null if one is missing or a chain contains itself. */
function middlewaresOf(names: readonly Value[], middlewares: Middlewares): Value[] | null {
  const found: Value[] = [];
  const waiting = names.toReversed();
  for (let taken = 0; waiting.length > 0; taken++) {
    const name = (textOf(waiting.pop()) ?? "").replace(/@file$/, "");
    const middleware = middlewares.get(name);
    if (middleware === undefined || taken > mostMiddlewares) return null;
    const chain = itemsOf(at(middleware, "chain", "middlewares"));
    if (chain.length === 0) found.push(middleware);
    else for (const inner of chain.slice(0, mostMiddlewares).toReversed()) waiting.push(inner);
  }
  return found;
}

interface Retry {
  retries: Retries | null;
  /** Calls of one POST that can reach a provider; null if unknown. */
  tries: number | null;
  get: number;
  connections: number;
  statuses: readonly string[];
}

/** `attempts` counts tries, including the first. Without `status` only failed connections are retried. */
function retryOf(used: readonly Value[]): Retry {
  const all = used.map((middleware) => at(middleware, "retry")).filter(isSet);
  const numbers = all.map((retry) => countOf(at(retry, "attempts")));
  const most = numbers.includes(null)
    ? null
    : numbers.reduce<number>((product, number) => product * Math.max(1, number ?? 1), 1);
  const [first] = all;
  const statuses = all.flatMap((retry) => itemsOf(at(retry, "status")).flatMap((status) => textOf(status) ?? []));
  const repeats = statuses.length > 0;
  const posts = repeats && all.some((retry) => isTrue(at(retry, "retryNonIdempotentMethod")));
  return {
    retries:
      first === undefined
        ? null
        : {
            number: most === null ? null : most - 1,
            set_at: `${at(first, "attempts")?.path ?? first.path} ${textOf(at(first, "attempts")) ?? "?"} (including the first try)`,
            line: lineOf(at(first, "attempts") ?? first),
          },
    tries: most === null ? null : posts ? most : 1,
    get: repeats ? (most ?? 1) : 1,
    connections: most ?? 1,
    statuses,
  };
}

function whyOf({ tries, get, connections, statuses }: Retry, calls: number, pages: number): string {
  const each =
    calls > 1 ? ` Each try makes ${calls} calls: a mirror is one more, a failover by status another chain.` : "";
  const page = pages > 0 ? " A service for error pages is one more call." : "";
  if (statuses.length === 0 && connections > 1)
    return `Without status only failed connections are retried (${connections} at most), and these reach no provider.${each}${page}`;
  if (tries === 1 && get > 1) return `Without retryNonIdempotentMethod a POST is not retried.${each}${page}`;
  return `${tries} ${tries === 1 ? "try" : `tries, including the first, on ${statuses.slice(0, 8).join(", ")}`}.${each}${page}`;
}
