import { remembered } from "../../core/remembered.ts";
import type { LogFields } from "../../generated/types.ts";
import { everyPrefixes } from "../../manifest/traffic-pointer.ts";
import { valuesAt } from "./values-at.ts";

/** A pointer and the value that it starts from. */
export interface LogPlace {
  from: unknown;
  pointer: string;
}

/** The places of one row's fields. */
export type Places = Readonly<Partial<Record<keyof LogFields, LogPlace>>>;

/** Fields with a single value. */
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
/** Fields with several values. */
export const listFields = ["targets", "statuses"] as const;

const prefixesOf = remembered<readonly string[]>(everyPrefixes);

/**
 * Returns the rows of one line: one for each element that a `*` in a single-value field matches, so a line with two spans is
 * two rows. If the list is missing, the line is one row without these fields.
 */
export function spread(row: unknown, fields: LogFields): Places[] {
  return spreadPlaces(mapped(fields, (pointer) => ({ from: row, pointer })));
}

function spreadPlaces(places: Places): Places[] {
  const shortest = singleFields
    .flatMap((name) => placeOf(places[name]))
    .flatMap(({ from, pointer }) => prefixesOf(pointer).map((prefix) => ({ from, prefix })))
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

/** A place with this prefix becomes relative to the element. */
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
