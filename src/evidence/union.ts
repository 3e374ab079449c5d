import type {
  ContractEvidence,
  EffectiveManifest,
  Evidence,
  ExpectationEvidence,
  GatewayEvidence,
  LogEvidence,
  ReplicaEvidence,
  ReplicaFileEvidence,
  RouteEvidence,
  StrayCalls,
  WitnessEvidence,
} from "../generated/types.ts";
import type { ByConfigurations } from "./by-configuration.ts";
import type { ExpectedFiles } from "./environment.ts";
import { replicaEvidence } from "./replica.ts";

/** What one leg saw. */
export interface LegEvidence {
  /** Ids of the routes of its shard. */
  routes: ReadonlySet<string>;
  evidence: Evidence;
}

/** What the merging job reads itself, for all routes. */
export interface ReadOnce {
  contracts: readonly ContractEvidence[];
  byConfiguration: ByConfigurations;
  expected: ExpectedFiles;
  partials: Evidence["partials"];
  /** Checks that were not run, by route. */
  unrun: ReadonlyMap<string, RouteEvidence["unrun"]>;
}

/**
 * The evidence of all legs as if one job had seen it. Of each leg it takes what only a leg can see: exchanges, gateways, logs,
 * witnesses and replicas. Where two legs saw the same thing differently, the one that proves less counts.
 */
export function unionEvidence(manifest: EffectiveManifest, legs: readonly LegEvidence[], once: ReadOnce): Evidence {
  const seen = legs.map(({ evidence }) => evidence);
  const states = new Map(once.contracts.map(({ contract, state }) => [contract, state]));
  const replicas = seen.flatMap((evidence) => evidence.replicas ?? []);
  const { showing, byRoute } = once.byConfiguration;
  return {
    gateways: gatewaysOf(manifest, legs),
    routes: manifest.routes.map(({ id, contract }): RouteEvidence => {
      const leg = legs.find(({ routes }) => routes.has(id));
      const own = leg?.evidence.routes.find(({ route }) => route === id);
      return {
        route: id,
        contract_state: states.get(contract) ?? "unchecked",
        by_configuration: byRoute.get(id) ?? null,
        exchanges: own?.exchanges ?? [],
        unrun: [...(once.unrun.get(id) ?? []), ...(own?.unrun ?? [])],
      };
    }),
    logs: mergedBy(
      seen.flatMap(({ logs }) => logs),
      ({ log }) => log,
      mergedLog,
    ),
    witnesses: witnessesOf(legs),
    environment: mergedBy(
      seen.flatMap(({ environment }) => environment),
      ({ index, gateway }) => `${index} ${gateway}`,
      mergedExpectation,
    ).toSorted((one, other) => one.index - other.index),
    ...(replicas.length > 0 && {
      replicas: mergedBy(
        replicas.map((replica) => replicaEvidence(replica, once.expected, showing.get(replica.gateway) ?? [])),
        (replica) => JSON.stringify(withCopies(replica, () => null)),
        mergedReplica,
      ),
    }),
    contracts: [...once.contracts],
    stopped: worst(
      seen.map(({ stopped }) => stopped),
      ["cancelled", "out-of-time", "no"],
    ),
    leaks: distinct(seen.flatMap(({ leaks }) => leaks)),
    ...(once.partials !== undefined && { partials: once.partials }),
  };
}

/** A leg that asks a gateway nothing knows nothing of it. */
function gatewaysOf({ gateways, routes }: EffectiveManifest, legs: readonly LegEvidence[]): GatewayEvidence[] {
  const askedBy = new Map(routes.map(({ id, checks }) => [id, new Set(checks.map(({ gateway }) => gateway))]));
  const isAsked = (leg: LegEvidence, name: string): boolean => [...leg.routes].some((id) => askedBy.get(id)?.has(name));
  return Object.keys(gateways).flatMap((name) => {
    const asking = legs.filter((leg) => isAsked(leg, name));
    const known = asking.length > 0 ? asking : legs.slice(0, 1);
    const states = known.flatMap(({ evidence }) => evidence.gateways.filter(({ gateway }) => gateway === name));
    return mergedBy(states, ({ gateway }) => gateway, mergedGateway);
  });
}

function mergedGateway(one: GatewayEvidence, other: GatewayEvidence): GatewayEvidence {
  return {
    gateway: one.gateway,
    credential: worst([one.credential, other.credential], ["missing", "not-used", "present"]),
    witness: worst([one.witness, other.witness], ["none", "unreachable", "incomplete", "silent", "spoke"]),
    missing: distinct([...one.missing, ...other.missing]),
    recognised: one.recognised ?? other.recognised,
    version: one.version === other.version ? one.version : null,
    headers: distinct([...one.headers, ...other.headers]),
  };
}

function mergedLog(one: LogEvidence, other: LogEvidence): LogEvidence {
  return {
    log: one.log,
    state: worst([one.state, other.state], ["refused", "unreachable", "missing", "read"]),
    rows: sum(one.rows, other.rows),
    overlong: sum(one.overlong, other.overlong),
    torn: sum(one.torn, other.torn),
    unreadable: sum(one.unreadable, other.unreadable),
    truncated: one.truncated || other.truncated,
  };
}

/** Legs that ask different gateways of one provider name it by different gateways: those with one in common are one witness. */
function witnessesOf(legs: readonly LegEvidence[]): WitnessEvidence[] {
  const seen = legs.flatMap(({ evidence }) => evidence.witnesses);
  const bound = new Set(seen.flatMap(({ gateways }) => gateways));
  const unwatched = legs.flatMap((leg) =>
    unwatchedIn(leg).filter(({ gateways }) => gateways.some((name) => bound.has(name))),
  );
  return [...seen, ...unwatched].reduce<WitnessEvidence[]>((merged, witness) => {
    const met = merged.filter(({ gateways }) => gateways.some((name) => witness.gateways.includes(name)));
    const [first, ...others] = [...met, witness];
    return [...merged.filter((one) => !met.includes(one)), others.reduce(mergedWitness, first ?? witness)];
  }, []);
}

/** The witness of another leg did not see this one's calls: their number is unknown, not zero. */
function unwatchedIn({ evidence, routes }: LegEvidence): WitnessEvidence[] {
  const watched = new Set(evidence.witnesses.flatMap(({ gateways }) => gateways));
  const asked = evidence.routes.flatMap(({ route, exchanges }) => (routes.has(route) ? exchanges : []));
  const names = new Set(asked.map(({ gateway }) => gateway)).difference(watched);
  return [...names].map((name) => ({ gateways: [name], state: "unreachable", missing: 0, quiet: true, strays: [] }));
}

function mergedWitness(one: WitnessEvidence, other: WitnessEvidence): WitnessEvidence {
  return {
    gateways: distinct([...one.gateways, ...other.gateways]),
    state: worst([one.state, other.state], ["foreign", "refused", "unreachable", "restarted", "incomplete", "read"]),
    missing: sum(one.missing, other.missing),
    quiet: one.quiet && other.quiet,
    strays: mergedBy([...one.strays, ...other.strays], ({ target }) => target, mergedStrays).slice(0, mostStrays),
  };
}

/** The limit of bundle.schema.json. Any stray call makes counts lower bounds, so the rest changes nothing. */
const mostStrays = 64;

function mergedStrays(one: StrayCalls, other: StrayCalls): StrayCalls {
  return { target: one.target, calls: one.calls + other.calls, first_ms: Math.min(one.first_ms, other.first_ms) };
}

/** Each leg's copy may name ports of its own: copies that differ in nothing else are one replica, without a digest. */
function mergedReplica(one: ReplicaEvidence, other: ReplicaEvidence): ReplicaEvidence {
  return withCopies(one, ({ copy }, index) => (copy === other.files[index]?.copy ? copy : null));
}

function withCopies(
  replica: ReplicaEvidence,
  copyOf: (file: ReplicaFileEvidence, index: number) => string | null,
): ReplicaEvidence {
  return { ...replica, files: replica.files.map((file, index) => ({ ...file, copy: copyOf(file, index) })) };
}

/** Different values that both match are several values, as they are for one job. */
function mergedExpectation(one: ExpectationEvidence, other: ExpectationEvidence): ExpectationEvidence {
  const order = ["unreadable", "several", "differs", "missing", "matches"] as const;
  const result = worst<ExpectationEvidence["result"]>([one.result, other.result], order);
  if (one.seen === other.seen) return { ...one, result };
  return { ...one, seen: null, result: result === "unreadable" || result === "missing" ? result : "several" };
}

/** Items with the same key merged into one, in the order of the first ones. */
function mergedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  merged: (one: Item, other: Item) => Item,
): Item[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.reduce(merged, first)],
  );
}

/** The first of `order` that is among the values. */
function worst<Value>(values: readonly Value[], order: readonly [...Value[], Value]): Value {
  return order.find((value) => values.includes(value)) ?? order[order.length - 1] ?? order[0];
}

/** The largest count that the schemas allow. */
const mostCounted = 1_000_000;

function sum(one: number, other: number): number {
  return Math.min(one + other, mostCounted);
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
