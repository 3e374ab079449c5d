import { isMap, isSeq } from "yaml";
import { below, type Editable, keyOf, pairOf, type Place } from "./editable.ts";
import { keepOnly } from "./kept-keys.ts";
import { fallbackKeys } from "./litellm-keys.ts";

/** Keys of both settings sections with a list of one group and its fallbacks per entry, or of fallbacks alone. */
const lists = ["fallbacks", "context_window_fallbacks", "content_policy_fallbacks"] as const;

/** A fallback that is a map replaces parameters of the deployments it leads to, such as their address. */
export function withoutFallbackParameters(sheet: Editable, place: Place): void {
  for (const key of lists)
    for (const entry of placesIn(pairOf(place.map, key)?.value, below(place.path, key)))
      for (const pair of entry.map.items) keepModels(sheet, pair.value, below(entry.path, keyOf(pair)));
  keepModels(sheet, pairOf(place.map, "default_fallbacks")?.value, below(place.path, "default_fallbacks"));
}

function keepModels(sheet: Editable, list: unknown, path: string): void {
  for (const fallback of placesIn(list, path)) keepOnly(sheet, fallback, fallbackKeys);
}

/** Returns the maps in a list. */
function placesIn(list: unknown, path: string): Place[] {
  if (!isSeq(list)) return [];
  return list.items.flatMap((item, index) => (isMap(item) ? [{ map: item, path: below(path, index) }] : []));
}
