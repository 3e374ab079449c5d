import { isMap, isNode, isScalar, isSeq, parseDocument, Scalar } from "yaml";
import { Refused } from "../../configuration/refused.ts";
import { shownText } from "../../configuration/withheld.ts";
import { below, type Editable, keyOf, lineOf, pairOf, type Place, remove, scalarText } from "../editable.ts";
import type { ChangeReason } from "../replica.ts";

/** Returns the map at keys; null if one of them is missing or no map. */
export function inside(place: Place | null, ...keys: readonly string[]): Place | null {
  return keys.reduce<Place | null>((found, key) => {
    const value = found === null ? undefined : pairOf(found.map, key)?.value;
    return found !== null && isMap(value) ? { map: value, path: below(found.path, key) } : null;
  }, place);
}

/** Returns the items of a list at a key. */
export function itemsAt(place: Place | null, key: string): readonly unknown[] {
  const list = place === null ? undefined : pairOf(place.map, key)?.value;
  return isSeq(list) ? list.items : [];
}

/** Returns the maps in a list at a key. */
export function mapsAt(place: Place | null, key: string): Place[] {
  return itemsAt(place, key).flatMap((item, index) =>
    place !== null && isMap(item) ? [{ map: item, path: below(below(place.path, key), index) }] : [],
  );
}

/** Returns the text of a scalar at a key; null for anything else. */
export function textAt(place: Place | null, key: string): string | null {
  return place === null ? null : scalarText(pairOf(place.map, key)?.value);
}

/** Whether a key has a value. */
export function has(place: Place | null, key: string): boolean {
  const value = place === null ? undefined : pairOf(place.map, key)?.value;
  return isMap(value) || isSeq(value) || scalarText(value) !== null;
}

/** Returns a place and all maps below it. */
export function* mapsBelow(place: Place): Generator<Place> {
  yield place;
  for (const pair of place.map.items) {
    const inner = inside(place, keyOf(pair));
    if (inner !== null) yield* mapsBelow(inner);
    for (const item of mapsAt(place, keyOf(pair))) yield* mapsBelow(item);
  }
}

/** Takes the place of a removed item until `swept`, so that the others keep their index. */
const gone = Symbol("gone");

/** Removes the maps of a list for which a reason is given. */
export function removeItems(
  sheet: Editable,
  place: Place,
  key: string,
  reasonOf: (item: Place) => ChangeReason | null,
): void {
  const list = pairOf(place.map, key)?.value;
  if (!isSeq(list)) return;
  for (const item of mapsAt(place, key)) {
    const reason = reasonOf(item);
    if (reason === null) continue;
    list.items = list.items.map((other) => (other === item.map ? new Scalar(gone) : other));
    sheet.changes.push({ file: sheet.file, line: lineOf(sheet, item.map), key: item.path, reason, now: null });
  }
}

/** Removes what `removeItems` left, with lists that are empty then. */
export function sweep({ map }: Pick<Place, "map">): void {
  map.items = map.items.filter(({ value }) => !isSeq(value) || !isEmptied(value.items));
  for (const { value } of map.items) {
    if (isMap(value)) sweep({ map: value });
    if (!isSeq(value)) continue;
    value.items = value.items.filter((item) => !isGone(item));
    for (const item of value.items) if (isMap(item)) sweep({ map: item });
  }
}

function isEmptied(items: readonly unknown[]): boolean {
  return items.length > 0 && items.every(isGone);
}

function isGone(item: unknown): boolean {
  return isScalar(item) && item.value === gone;
}

/** Removes every key that is not in the set. */
export function keepKeys(sheet: Editable, place: Place, kept: ReadonlySet<string>, reason: ChangeReason): void {
  const others = place.map.items.map(keyOf).filter((key) => !kept.has(key));
  for (const key of others) remove(sheet, place, key, reason);
}

/** Sets a key to a value that is written as one line of YAML. */
export function write(sheet: Editable, { map, path }: Place, key: string, now: string, reason: ChangeReason): void {
  const pair = pairOf(map, key);
  const document = parseDocument(`${key}: ${now}`, { schema: "failsafe" });
  const [added] = isMap(document.contents) ? document.contents.items : [];
  if (added === undefined || !isNode(added.value)) return;
  const line = lineOf(sheet, pair?.key ?? map);
  if (pair === undefined) map.items.push(added);
  else pair.value = added.value;
  sheet.changes.push({ file: sheet.file, line, key: below(path, key), reason, now });
}

/** Returns the refusal of a place, or of one of its keys. A value is never shown. */
export function refusedAt(sheet: Editable, place: Place, key: string | null, what: string, remedy: string): Refused {
  const pair = key === null ? undefined : pairOf(place.map, key);
  const node = pair?.key ?? place.map;
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  const path = key === null ? place.path : below(place.path, key);
  return new Refused(sheet.locate(offset), `${what}, at ${shownText(path)}`, remedy);
}
