import type { LogFields } from "../../generated/types.ts";
import { everyPrefixes } from "../../manifest/traffic-pointer.ts";
import { valuesAt } from "./values-at.ts";

/** A pointer, and the value from which it leads. */
export interface LogPlace {
  from: unknown;
  pointer: string;
}

/** Where the fields of one row lie. */
export type Places = Readonly<Partial<Record<keyof LogFields, LogPlace>>>;

/** Fields that hold one value each. */
export const singleFields = [
  "id",
  "trace",
  "event",
  "target",
  "status",
  "time",
  "attempt",
  "attempts",
  "retries",
] as const;
/** Fields that hold many. */
export const listFields = ["targets", "statuses"] as const;

/**
 * The rows that lie in one line: one for each element that a `*` in the place of a single value meets. A line of two spans
 * is two rows. An element that is not there leaves one row without these fields.
 */
export function spread(row: unknown, fields: LogFields): Places[] {
  return spreadPlaces(mapped(fields, (pointer) => ({ from: row, pointer })));
}

function spreadPlaces(places: Places): Places[] {
  const shortest = singleFields
    .flatMap((name) => placeOf(places[name]))
    .flatMap(({ from, pointer }) => everyPrefixes(pointer).map((prefix) => ({ from, prefix })))
    .toSorted((one, other) => one.prefix.length - other.prefix.length)[0];
  if (shortest === undefined) return [places];
  const { from, prefix } = shortest;
  const elements = valuesAt(from, prefix);
  if (elements.length === 0) return [places];
  return elements.flatMap((element) => spreadPlaces(mapped(places, (place) => movedTo(element, place, prefix))));
}

function placeOf(place: LogPlace | undefined): LogPlace[] {
  return place === undefined ? [] : [place];
}

/** A place that begins with the prefix leads from the element. */
function movedTo(element: unknown, place: LogPlace, prefix: string): LogPlace {
  const isBelow = place.pointer === prefix || place.pointer.startsWith(`${prefix}/`);
  return isBelow ? { from: element, pointer: place.pointer.slice(prefix.length) } : place;
}

function mapped<From>(
  fields: Readonly<Partial<Record<keyof LogFields, From>>>,
  change: (value: From) => LogPlace,
): Places {
  const places: Partial<Record<keyof LogFields, LogPlace>> = {};
  for (const name of [...singleFields, ...listFields]) {
    const value = fields[name];
    if (value !== undefined) places[name] = change(value);
  }
  return places;
}
