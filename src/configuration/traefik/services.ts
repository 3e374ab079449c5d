import { shortHosts, sharesBy } from "../names.ts";
import type { ConfiguredRoute, Retries, Target } from "../reading.ts";
import { at, isSet, itemsOf, lineOf, numberOf, textOf, type Value } from "../value.ts";
import { middlewaresOf, retryOf, type Middlewares } from "./retries.ts";

export interface Services {
  named: ReadonlyMap<string, Value>;
  middlewares: Middlewares;
  /** Services read so far; null for one that is missing or contains itself. */
  read: Map<string, Parts | null>;
}

/** The targets that one try of a service can reach. */
export interface Parts {
  order: ConfiguredRoute["order"];
  targets: readonly Target[];
  fallbacks: readonly string[];
  /** The maximum number of calls of one POST, including retries of services, mirrors and a failover by status. */
  calls: number;
  /** The same of a GET. */
  gets: number;
  /** The first retry of a service. */
  retries: Retries | null;
}

/** null if a service is not in this file or contains itself. */
export function partsOf(reference: string, services: Services): Parts | null {
  const name = reference.replace(/@file$/, "");
  const known = services.read.get(name);
  if (known !== undefined) return known;
  services.read.set(name, null);
  const service = services.named.get(name);
  const parts = retried(
    service,
    readParts(service, (value) => partsOf(textOf(value) ?? "", services)),
    services.middlewares,
  );
  services.read.set(name, parts);
  return parts;
}

/** A service with its own middlewares: a retry among them repeats all that one try of the service makes. */
function retried(service: Value | undefined, parts: Parts | null, middlewares: Middlewares): Parts | null {
  const used = middlewaresOf(itemsOf(at(service, "middlewares")), middlewares);
  const retry = used === null ? null : retryOf(used);
  if (parts === null || retry === null || retry.tries === null) return null;
  const { tries, get, retries } = retry;
  return { ...parts, calls: parts.calls * tries, gets: parts.gets * get, retries: retries ?? parts.retries };
}

function readParts(service: Value | undefined, inner: Inner): Parts | null {
  if (service === undefined) return null;
  if (isSet(at(service, "weighted"))) return weightedParts(itemsOf(at(service, "weighted", "services")), inner);
  if (isSet(at(service, "mirroring"))) return mirroredParts(at(service, "mirroring"), inner);
  if (isSet(at(service, "failover"))) return failoverParts(at(service, "failover"), inner);
  return serverParts(itemsOf(at(service, "loadBalancer", "servers")));
}

type Inner = (value: Value | undefined) => Parts | null;

function serverParts(servers: readonly Value[]): Parts {
  const hosts = servers.map((server) => /^(?:\w+:\/\/)?([^/]*)/.exec(textOf(at(server, "url")) ?? "")?.[1] ?? "?");
  const names = shortHosts(hosts);
  const weights = servers.map((server) => numberOf(at(server, "weight")));
  const shares = servers.length > 1 ? sharesBy(weights.map((weight) => weight ?? 1)) : [];
  const targets = servers.map((server, index): Target => ({
    name: names[index] ?? "?",
    weight: weights[index] ?? null,
    share: shares[index] ?? null,
    line: lineOf(server),
  }));
  return {
    order: targets.length > 1 ? "weighted" : "ordered",
    targets,
    fallbacks: [],
    calls: 1,
    gets: 1,
    retries: null,
  };
}

/** A drawn service makes its own calls, of which the maximum counts. The default weight is 1. */
function weightedParts(entries: readonly Value[], inner: Inner): Parts | null {
  const parts = entries.map((entry) => inner(at(entry, "name")));
  if (parts.includes(null)) return null;
  const weights = entries.map((entry) => numberOf(at(entry, "weight")));
  const shares = sharesBy(weights.map((weight) => weight ?? 1));
  const targets = entries.map((entry, index): Target => ({
    name: textOf(at(entry, "name")) ?? "?",
    weight: weights[index] ?? null,
    share: shares[index] ?? null,
    line: lineOf(entry),
  }));
  const drawn = parts.flatMap((part, index) => (part === null || weights[index] === 0 ? [] : [part]));
  return {
    order: "weighted",
    targets,
    fallbacks: [...new Set(parts.flatMap((part) => part?.fallbacks ?? []))],
    calls: Math.max(0, ...drawn.map(({ calls }) => calls)),
    gets: Math.max(0, ...drawn.map(({ gets }) => gets)),
    retries: drawn.find(({ retries }) => retries !== null)?.retries ?? null,
  };
}

function mirroredParts(mirroring: Value | undefined, inner: Inner): Parts | null {
  const main = inner(at(mirroring, "service"));
  const mirrors = itemsOf(at(mirroring, "mirrors"))
    .filter((mirror) => (numberOf(at(mirror, "percent")) ?? 0) > 0)
    .map((mirror) => inner(at(mirror, "name")));
  if (main === null || mirrors.includes(null)) return null;
  return {
    ...main,
    calls: main.calls + mirrors.reduce((sum, mirror) => sum + (mirror?.calls ?? 0), 0),
    gets: main.gets + mirrors.reduce((sum, mirror) => sum + (mirror?.gets ?? 0), 0),
  };
}

/** With health checks the other service gets later requests; with `errors.status` it gets the same request. */
function failoverParts(failover: Value | undefined, inner: Inner): Parts | null {
  const main = inner(at(failover, "service"));
  const other = inner(at(failover, "fallback"));
  if (main === null || other === null) return null;
  const within = itemsOf(at(failover, "errors", "status")).length > 0;
  const later = other.targets.map((target) => ({ ...target, weight: null, share: 0 }));
  return {
    order: main.order,
    targets: [...main.targets, ...later],
    fallbacks: [...main.fallbacks, ...(within ? [textOf(at(failover, "fallback")) ?? "?", ...other.fallbacks] : [])],
    calls: within ? main.calls + other.calls : Math.max(main.calls, other.calls),
    gets: within ? main.gets + other.gets : Math.max(main.gets, other.gets),
    retries: main.retries ?? other.retries,
  };
}
