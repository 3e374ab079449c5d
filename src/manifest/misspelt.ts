import { pointerOf } from "../core/json-pointer.ts";
import { explain } from "./explain.ts";
import type { Fault } from "./fault.ts";
import { isJsonMap, type Json, type Path } from "./json.ts";
import type { SchemaNode } from "./schema.ts";

export interface Respelt {
  /** The value with misspelt keys renamed, so that one mistake does not cause further faults. */
  value: Json;
  /** One fault for each misspelt key. */
  misspelt: readonly Fault[];
  /** The other violations of the schema. */
  faults: readonly Fault[];
  /** The fault with its path as the file spells it. */
  asWritten: (fault: Fault) => Fault;
}

/** From the JSON Pointer of a key to the key that takes its place. */
type Renames = Map<string, string>;

/** Explains a value with its misspelt keys renamed to the keys that their author meant. */
export function respelt(original: Json, schema: SchemaNode): Respelt {
  const misspelt: Fault[] = [];
  const writtenKeys: Renames = new Map();
  const asWritten = (fault: Fault): Fault => ({ ...fault, path: respelledPath(fault.path, writtenKeys) });
  for (let value = original; ;) {
    const faults = [...explain(value, schema)];
    const meantKeys: Renames = new Map();
    for (const fault of faults) {
      const { path, meant } = fault;
      const target = meant === undefined ? null : pointerOf([...path.slice(0, -1), meant]);
      // Only the first of two keys with the same meaning is renamed.
      if (meant === undefined || target === null || writtenKeys.has(target)) continue;
      misspelt.push(asWritten(fault));
      meantKeys.set(pointerOf(path), meant);
      writtenKeys.set(target, String(path.at(-1)));
    }
    if (meantKeys.size === 0) return { value, misspelt, faults, asWritten };
    value = renamed(value, meantKeys, []);
  }
}

function respelledPath(path: Path, keys: Renames): Path {
  return path.map((step, index) => keys.get(pointerOf([...path.slice(0, index), step])) ?? step);
}

/** Recursive: only for values within limits.manifestDepth. */
function renamed(value: Json, keys: Renames, path: Path): Json {
  if (Array.isArray(value)) return value.map((item, index) => renamed(item, keys, [...path, index]));
  if (!isJsonMap(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => {
    const within = [...path, key];
    return [keys.get(pointerOf(within)) ?? key, renamed(inner, keys, within)];
  });
  return Object.fromEntries(entries);
}
