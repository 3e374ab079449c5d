import type { Bundle } from "../generated/types.ts";
import {
  contractFacts,
  environmentFacts,
  exchangeFacts,
  findingFacts,
  promotionFacts,
  type Fact,
  type Facts,
} from "./difference-facts.ts";
import { valueDifferences } from "./value-differences.ts";

/** The differences between two bundles in one respect, one line each. */
export interface Difference {
  about: string;
  lines: readonly string[];
}

/** Manifests that differ in more values than this are unrelated: the rest is only counted. */
const manifestValues = 40;
const valueChars = 80;

/** Environment first: a difference there may explain the rest. */
const respects: readonly (readonly [about: string, lines: (one: Bundle, other: Bundle) => readonly string[]])[] = [
  ["environment", (one, other) => compared(environmentFacts(one), environmentFacts(other))],
  ["manifest", (one, other) => manifestLines(one.manifest, other.manifest)],
  ["promotion", (one, other) => compared(promotionFacts(one), promotionFacts(other))],
  ["findings", (one, other) => findingLines(findingFacts(one), findingFacts(other))],
  ["exchanges", (one, other) => compared(exchangeFacts(one), exchangeFacts(other))],
  ["contracts", (one, other) => compared(contractFacts(one), contractFacts(other))],
];

/**
 * The differences between two bundles; empty if there are none. Ids, times and digests that change with every run are
 * ignored.
 */
export function differences(one: Bundle, other: Bundle): Difference[] {
  return respects
    .map(([about, lines]) => ({ about, lines: lines(one, other) }))
    .filter(({ lines }) => lines.length > 0);
}

function compared(one: readonly Facts[], other: readonly Facts[]): string[] {
  const [before, after] = [new Map(one), new Map(other)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was !== undefined && is !== undefined) return changes(name, was, is);
    return is === undefined ? [`${name}: gone (${inWords(was)})`] : [`${name}: new (${inWords(is)})`];
  });
}

function changes(name: string, was: Facts[1], is: Facts[1]): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((key) => shown(was[key]) !== shown(is[key]))
    .map((key) => `${name}: ${key} was ${shown(was[key])}, is ${shown(is[key])}`);
}

/** The number of common findings is shown only if other findings differ. */
function findingLines(one: readonly Facts[], other: readonly Facts[]): string[] {
  const lines = compared(one, other);
  const names = new Set(other.map(([name]) => name));
  const same = one.filter(([name]) => names.has(name)).length;
  return lines.length === 0 || same === 0 ? lines : [...lines, `${same} in both`];
}

function inWords(facts: Facts[1] = {}): string {
  return Object.entries(facts)
    .filter(([, value]) => shown(value) !== none)
    .map(([key, value]) => `${key} ${shown(value)}`)
    .join(", ");
}

const none = "none";

function shown(value: Fact | undefined): string {
  const text = typeof value === "object" && value !== null ? value.join(", ") : String(value ?? none);
  return text === "" ? none : text;
}

/** The effective values. Routes, layers and logs are keyed by name, so inserting one does not shift the others. */
function manifestLines(one: Bundle["manifest"], other: Bundle["manifest"]): string[] {
  const all = [...valueDifferences(named(one), named(other))];
  const lines = all
    .slice(0, manifestValues)
    .map((found) => `${found.pointer}: was ${json(found.one)}, is ${json(found.other)}`);
  return all.length > lines.length ? [...lines, `and ${all.length - lines.length} more values`] : lines;
}

function json(value: unknown): string {
  const text = value === undefined ? none : JSON.stringify(value);
  return text.length > valueChars ? `${text.slice(0, valueChars)}...` : text;
}

function named({ gateways, contracts, routes, layers, logs, environment, scope, waivers }: Bundle["manifest"]): object {
  return {
    gateways,
    contracts,
    routes: Object.fromEntries(routes.map((route) => [route.id, route])),
    layers: Object.fromEntries(layers.map((layer) => [layer.name, layer])),
    logs: Object.fromEntries(logs.map((log) => [log.name, log])),
    environment,
    scope,
    waivers,
  };
}
