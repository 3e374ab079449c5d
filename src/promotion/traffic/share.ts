import type { Position, ShareProblem, Traffic } from "../../generated/types.ts";
import { amongPointers, stepsOf } from "../../manifest/traffic-pointer.ts";
import type { TrafficFile, UnreadFile } from "./document.ts";
import { fieldOf } from "./field.ts";
import { type Entry, groupOf, type GroupTraffic, isMissing, type Part, singleSteps } from "./group.ts";
import type { TrafficPlace } from "./node.ts";
import { isObstacle, obstacleAt, type Obstacle } from "./obstacle.ts";
import { namingFields, ownEntry } from "./own.ts";
import { documentWith, follow, valueAt } from "./select.ts";
import { type Weight, weightAt } from "./weight.ts";

/** A route's share of traffic, or why it is unknown. */
export type ShareReading = KnownShare | UnknownShare;

export interface KnownShare {
  /** From 0 to 1, or the plain number if `ofSum` is false. */
  share: number;
  ofSum: boolean;
  /** The route's own weight; null if the group has no entry for it, so that the share is 0. */
  at: Position | null;
  group: WeighedGroup;
}

export interface UnknownShare {
  problem: ShareProblem;
  at: Position | null;
  /** A pointer to the cause, safe to show. */
  field: string | null;
}

/** The weights of a group, in file order. */
export interface WeighedGroup {
  entries: readonly WeighedEntry[];
  /** The id of the route's own entry; null if the group has none. */
  own: string | null;
  /** False without `among`: the weight is a single number. */
  ofSum: boolean;
}

export interface WeighedEntry {
  /** Identifies the entry in each state of the file: its key, or the fields that `at` names plus a counter. */
  id: string;
  weight: Weight;
  /** The entry itself. */
  at: Position;
  field: string;
  /** The weight, or its entry if the weight is left out. */
  weightAt: Position;
}

/**
 * The own weight divided by the sum of its group, or without `among` the number at the pointer `at`. Entries are
 * identified by key or field, never by position. The share is unknown if an entry of the group (see groupOf) has
 * neither a weight nor `default`, or if the group has only one weight.
 */
export function shareOf(file: TrafficFile | UnreadFile | "missing", traffic: Traffic): ShareReading {
  if (file === "missing") return { problem: "file-missing", at: null, field: null };
  const group = "documents" in file ? groupIn(file, traffic) : file.obstacle;
  if (!isObstacle(group)) return shareIn(group);
  const problem = isOtherFormat(traffic.file) && group.problem !== "template" ? "other-format" : group.problem;
  return { problem, at: file.locate(group.offset), field: group.path === null ? null : fieldOf(group.path) };
}

/** Files of other formats may parse as one long YAML text. */
function isOtherFormat(file: string): boolean {
  const [, extension] = /\.([^./]+)$/.exec(file) ?? [];
  return extension !== undefined && !/^(?:ya?ml|json|jsonc)$/i.test(extension);
}

/** Weights that are not shares: with a priority or an order, a lower number can mean more traffic. */
const order = "priority|priorities|prio|order|rank|sequence|position|preference|tier";
const orderWord = new RegExp(`^(?:.*[-_.])?(?:${order})$`, "i");
const orderInCamelCase = new RegExp(`[a-z](?:${order.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())})$`);

function groupIn(file: TrafficFile, traffic: Traffic): WeighedGroup | Obstacle {
  const document = documentWith(file.documents, traffic.doc);
  if (isObstacle(document)) return document;
  const { among } = traffic;
  return among === undefined ? numberIn(file, document, traffic) : entriesIn(file, document, { ...traffic, among });
}

function isOrder(pointer: string): boolean {
  const last = stepsOf(pointer)?.at(-1);
  return last?.kind === "key" && (orderWord.test(last.key) || orderInCamelCase.test(last.key));
}

function numberIn(file: TrafficFile, document: TrafficPlace, { at }: Traffic): WeighedGroup | Obstacle {
  const steps = typeof at === "string" ? singleSteps(at) : null;
  if (typeof at !== "string" || steps === null) return obstacleAt("pointer-invalid", document);
  const place = follow(document, steps);
  if (isObstacle(place)) return place;
  if (isOrder(at)) return obstacleAt("no-share", place);
  const weight = weightAt(place);
  if (isObstacle(weight)) return weight;
  const position = file.locate(place.node.offset);
  const entry = { id: "own", weight, at: position, field: fieldOf(place.path), weightAt: position };
  return { entries: [entry], own: entry.id, ofSum: false };
}

function entriesIn(file: TrafficFile, document: TrafficPlace, traffic: GroupTraffic): WeighedGroup | Obstacle {
  const parts = groupOf(document, traffic);
  if (isObstacle(parts)) return parts;
  const found = ownEntry(document, parts, traffic);
  if (found !== null && isObstacle(found)) return found;
  const all = parts.flatMap((part, index) => namedEntries(part, index, traffic));
  const [first] = all;
  if (amongPointers(traffic.among).some(isOrder)) return obstacleAt("no-share", first?.entry.place ?? document);
  const weights = weighed(
    all.map(({ entry }) => entry),
    traffic.default,
  );
  if (isObstacle(weights)) return weights;
  if (found !== null && all.length === 1) return loneEntry(found, parts);
  const entries = all.map(({ id, entry }, index) => entryOf(file, id, entry, weights[index]));
  return { entries: entries.flatMap((entry) => entry ?? []), own: idOf(all, found), ofSum: true };
}

/** Next to maps without a weight, the default weight is unknown. Otherwise the group has only the own weight. */
function loneEntry(own: Entry, parts: readonly Part[]): Obstacle {
  const hasSkipped = parts.some(({ skipped }) => skipped.length > 0);
  return obstacleAt(hasSkipped ? "weight-missing" : "group-of-one", hasSkipped ? own.place : weightPlace(own));
}

function weightPlace({ place, weight }: Entry): TrafficPlace {
  return isObstacle(weight) ? place : weight;
}

interface NamedEntry {
  id: string;
  entry: Entry;
}

function idOf(all: readonly NamedEntry[], own: Entry | null): string | null {
  return own === null ? null : (all.find(({ entry }) => entry.place === own.place && entry === own)?.id ?? null);
}

function namedEntries({ holder, entries }: Part, part: number, traffic: GroupTraffic): NamedEntry[] {
  if (holder?.node.kind !== "list")
    return entries.map((entry) => ({ id: `${part}/${holder === null ? "" : entry.place.path.at(-1)}`, entry }));
  const fields = namingFields(traffic);
  const counts = new Map<string, number>();
  return entries.map((entry) => {
    const name = JSON.stringify(fields.map(({ keys }) => textAt(entry, keys)));
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { id: `${part}#${count}${name}`, entry };
  });
}

function textAt({ place }: Entry, keys: readonly string[]): string | null {
  const value = valueAt(place.node, keys);
  return value !== null && typeof value === "object" && value.kind === "scalar" ? value.text : null;
}

function entryOf(file: TrafficFile, id: string, entry: Entry, weight: Weight | undefined): WeighedEntry | null {
  if (weight === undefined) return null;
  const at = file.locate(entry.place.node.offset);
  return { id, weight, at, field: fieldOf(entry.place.path), weightAt: file.locate(weightPlace(entry).node.offset) };
}

/**
 * The weights of entries, or the first obstacle. `default` applies only if another entry has a weight, so that a wrong
 * pointer is not hidden.
 */
function weighed(entries: readonly Entry[], byDefault: number | undefined): Weight[] | Obstacle {
  const hasDefault = byDefault !== undefined && entries.some(({ weight }) => !isObstacle(weight));
  const weights: Weight[] = [];
  for (const { place, weight } of entries) {
    const isLeftOut = isMissing(weight);
    const read =
      isLeftOut && hasDefault
        ? defaultWeight(byDefault)
        : isObstacle(weight)
          ? missing(weight, place)
          : weightAt(weight);
    if (isObstacle(read)) return read;
    weights.push(read);
  }
  return weights;
}

function defaultWeight(value: number): Weight {
  return { value, unit: "number", text: `${value} by default` };
}

function missing(obstacle: Obstacle, entry: TrafficPlace): Obstacle {
  return obstacle.problem === "path-missing" ? obstacleAt("weight-missing", entry) : obstacle;
}

/** Equal shares at another scale differ in the last binary digits. */
const significantDigits = 12;

/** The share of a group's own entry. Weights are sorted first, so that their order does not affect the sum. */
export function shareIn(group: WeighedGroup): ShareReading {
  const { entries, own, ofSum } = group;
  const mine = entries.find(({ id }) => id === own);
  if (mine === undefined) return { share: 0, ofSum, at: null, group };
  const unknown = (problem: ShareProblem): UnknownShare => ({ problem, at: mine.weightAt, field: mine.field });
  if (ofSum && entries.length === 1) return unknown("group-of-one");
  if (new Set(entries.filter(({ weight }) => weight.value > 0).map(({ weight }) => weight.unit)).size > 1)
    return unknown("units-differ");
  const sum = entries
    .map(({ weight }) => weight.value)
    .toSorted((one, other) => one - other)
    .reduce((total, value) => total + value, 0);
  if (!Number.isFinite(sum)) return unknown("weight-not-a-number");
  const { value, unit } = mine.weight;
  const whole = ofSum ? sum : unit === "percent" ? 100 : 1;
  const share = value === 0 ? 0 : Number((value / whole).toPrecision(significantDigits));
  return { share, ofSum: ofSum || unit === "percent", at: mine.weightAt, group };
}
