import type { EffectiveManifest, Position } from "../../generated/types.ts";
import { pointerOf } from "../../core/json-pointer.ts";
import { locateIn } from "../../manifest/locate.ts";

/** The place of a value in the head's manifest. */
export interface ManifestPlace {
  /** JSON Pointer into the file. */
  pointer: string;
  /** The same with names instead of numbers, for values that the head does not have. */
  named: string;
  /** The enclosing route; null outside routes. */
  route: string | null;
}

export const top: ManifestPlace = { pointer: "", named: "", route: null };

/** Key names in the file that differ from the effective names. */
const fileNames: Readonly<Record<string, string>> = {
  format: "fields",
  max_bytes: "max_size",
  max_ms: "max",
  min_ms: "min",
  settle_ms: "settle",
  timeout_ms: "timeout",
};

export function fieldOf({ pointer, named, route }: ManifestPlace, name: string): ManifestPlace {
  const step = pointerOf([fileNames[name] ?? name]);
  return { pointer: pointer + step, named: named + step, route };
}

/** An entry of a list or map, by its number or key and its name. */
export function entryOf({ pointer, named, route }: ManifestPlace, step: string | number, name: string): ManifestPlace {
  return {
    pointer: pointer + pointerOf([step]),
    named: named + pointerOf([name]),
    route: pointer === "/routes" ? name : route,
  };
}

/**
 * The line of a value, or of its entry in `defaults` if the route takes it from there, else of the nearest enclosing
 * value.
 */
export function positionIn({ file, lines }: EffectiveManifest, pointer: string): Position {
  const [, own, setting = ""] = /^(\/routes\/\d+)(\/[^/]+)/.exec(pointer) ?? [];
  const isShared =
    own !== undefined && !Object.hasOwn(lines, own + setting) && Object.hasOwn(lines, `/defaults${setting}`);
  return locateIn(file, lines, isShared ? `/defaults${pointer.slice(own.length)}` : pointer);
}

/** Entries whose number differs in the bound manifest: from the head's number to the bound one. */
export interface Move {
  list: string;
  to: ReadonlyMap<number, number>;
}

/** The head's lines under the numbers of the bound manifest. */
export function relined(lines: EffectiveManifest["lines"], moves: readonly Move[]): EffectiveManifest["lines"] {
  if (moves.length === 0) return lines;
  const moved = Object.entries(lines).flatMap(([pointer, at]) => {
    const now = movedPointer(pointer, moves);
    return now === null ? [] : [[now, at] as const];
  });
  return Object.fromEntries(moved);
}

function movedPointer(pointer: string, moves: readonly Move[]): string | null {
  const move = moves.find(({ list }) => pointer.startsWith(`${list}/`));
  if (move === undefined) return pointer;
  const [number, ...rest] = pointer.slice(move.list.length + 1).split("/");
  const to = move.to.get(Number(number));
  return to === undefined ? null : [move.list, to, ...rest].join("/");
}
