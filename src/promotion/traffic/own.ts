import type { FieldValues } from "../../generated/types.ts";
import { type Field, fieldsOf, stepsOf } from "../../manifest/traffic-pointer.ts";
import { type Entry, type GroupTraffic, isMissing, type Part, singleSteps } from "./group.ts";
import type { TrafficPlace } from "./node.ts";
import { isObstacle, obstacleAt, type Obstacle } from "./obstacle.ts";
import { follow, hasFields } from "./select.ts";

/**
 * The one entry that `at` picks; null if it matches none. An entry without a weight is an obstacle. As a map of fields,
 * `at` must match exactly one entry; in a map of entries, the name `key` stands for an entry's key. As a pointer, `at`
 * starts at the list or map that holds the entries (`/backup` or `/backup/weight`). If `among` is a list, it starts at
 * the top of the document and leads to one of the weights.
 */
export function ownEntry(
  document: TrafficPlace,
  parts: readonly Part[],
  { among, at }: GroupTraffic,
): Entry | Obstacle | null {
  if (typeof at !== "string") return entryWith(document, parts, at);
  const [part] = parts;
  return typeof among === "string" && part !== undefined
    ? entryBelow(part.holder ?? document, part, at)
    : entryAtWeight(document, parts, at);
}

function entryBelow(holder: TrafficPlace, { entries, skipped, rest }: Part, at: string): Entry | Obstacle | null {
  const [first, ...tail] = singleSteps(at) ?? [];
  if (first === undefined) return obstacleAt("pointer-invalid", holder);
  const isWhole = tail.length === 0 || JSON.stringify(tail) === JSON.stringify(rest);
  const found = follow(holder, [first]);
  if (isObstacle(found)) return isMissing(found) && isWhole ? null : found;
  const entry = entries.find(({ place }) => place.path.at(-1) === found.path.at(-1));
  if (isWhole && entry !== undefined) return entry;
  return obstacleAt(isWhole && skipped.length > 0 ? "weight-missing" : "weight-outside", found);
}

function entryAtWeight(document: TrafficPlace, parts: readonly Part[], at: string): Entry | Obstacle | null {
  const steps = singleSteps(at);
  if (steps === null) return obstacleAt("pointer-invalid", document);
  const found = follow(document, steps);
  if (isObstacle(found)) return isMissing(found) ? null : found;
  const entry = parts
    .flatMap(({ entries }) => entries)
    .find(({ weight }) => !isObstacle(weight) && weight.node === found.node && isSamePath(weight, found));
  return entry ?? obstacleAt("weight-outside", found);
}

function isSamePath(one: TrafficPlace, other: TrafficPlace): boolean {
  return JSON.stringify(one.path) === JSON.stringify(other.path);
}

function entryWith(document: TrafficPlace, parts: readonly Part[], at: FieldValues): Entry | Obstacle | null {
  const fitting: Entry[] = [];
  for (const part of parts) {
    const found = entriesWith(part, at);
    if (found === null) return obstacleAt("pointer-invalid", document);
    if (isObstacle(found)) return found;
    fitting.push(...found);
  }
  const [own, second] = fitting;
  if (own === undefined) return skippedWith(parts, at);
  return second === undefined ? own : obstacleAt("weight-ambiguous", second.place);
}

function skippedWith(parts: readonly Part[], at: FieldValues): Obstacle | null {
  for (const part of parts) {
    const entries = part.skipped.map((place) => ({ place, weight: obstacleAt("weight-missing", place) }));
    const found = entriesWith({ ...part, entries }, at);
    if (found === null || isObstacle(found)) return found;
    const [own] = found;
    if (own !== undefined) return obstacleAt("weight-missing", own.place);
  }
  return null;
}

function entriesWith({ holder, entries }: Part, at: FieldValues): Entry[] | Obstacle | null {
  const { key, ...others } = at;
  const isKeyed = key !== undefined && holder?.node.kind !== "list";
  const fields = fieldsOf(isKeyed ? others : at);
  if (fields === null) return null;
  const keyed = isKeyed ? entries.filter((entry) => keysOf(entry, holder).includes(String(key))) : entries;
  const answers = keyed.map((entry) => ({ entry, fits: hasFields(entry.place.node, fields) }));
  for (const { entry, fits } of answers) if (typeof fits === "string") return obstacleAt(fits, entry.place);
  return answers.filter(({ fits }) => fits === true).map(({ entry }) => entry);
}

/** A weight that is named directly is identified by its own key or by the key of the map that holds it. */
function keysOf({ place, weight }: Entry, holder: TrafficPlace | null): unknown[] {
  const own = place.path.at(-1);
  return holder !== null || isObstacle(weight) ? [own] : [own, weight.path.at(-1)];
}

/** The fields that identify list entries, as `at` names them. */
export function namingFields({ at }: GroupTraffic): readonly Field[] {
  if (typeof at !== "string") return fieldsOf(at) ?? [];
  return (stepsOf(at) ?? []).flatMap((step) => (step.kind === "where" ? step.fields : []));
}
