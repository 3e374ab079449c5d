import { shortHosts, sharesBy } from "../names.ts";
import type { ConfiguredRoute, Target } from "../reading.ts";
import { at, isSet, itemsOf, lineOf, numberOf, textOf, type Value } from "../value.ts";

export interface Services {
  named: ReadonlyMap<string, Value>;
  /** Services read so far; null for one that is missing or contains itself. */
  read: Map<string, Parts | null>;
}

/** The targets that one try of a service can reach. */
export interface Parts {
  order: ConfiguredRoute["order"];
  targets: readonly Target[];
  fallbacks: readonly string[];
  /** The maximum number of calls of one try, including mirrors and a failover by status. */
  calls: number;
}

/** null if a service is not in this file or contains itself. */
export function partsOf(reference: string, services: Services): Parts | null {
  const name = reference.replace(/@file$/, "");
  const known = services.read.get(name);
  if (known !== undefined) return known;
  services.read.set(name, null);
  const parts = readParts(services.named.get(name), (value) => partsOf(textOf(value) ?? "", services));
  services.read.set(name, parts);
  return parts;
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
  return { order: targets.length > 1 ? "weighted" : "ordered", targets, fallbacks: [], calls: 1 };
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
  return {
    order: "weighted",
    targets,
    fallbacks: [...new Set(parts.flatMap((part) => part?.fallbacks ?? []))],
    calls: Math.max(0, ...entries.map((_, index) => (weights[index] === 0 ? 0 : (parts[index]?.calls ?? 0)))),
  };
}

function mirroredParts(mirroring: Value | undefined, inner: Inner): Parts | null {
  const main = inner(at(mirroring, "service"));
  const mirrors = itemsOf(at(mirroring, "mirrors"))
    .filter((mirror) => (numberOf(at(mirror, "percent")) ?? 0) > 0)
    .map((mirror) => inner(at(mirror, "name")));
  if (main === null || mirrors.includes(null)) return null;
  return { ...main, calls: main.calls + mirrors.reduce((sum, mirror) => sum + (mirror?.calls ?? 0), 0) };
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
  };
}
