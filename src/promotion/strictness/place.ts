import type { EffectiveManifest, Position } from "../../generated/types.ts";
import { pointerOf } from "../../core/json-pointer.ts";
import { locateIn } from "../../manifest/locate.ts";

/** Where a value stands in the manifest of the head. */
export interface Place {
  /** JSON Pointer into the file. */
  pointer: string;
  /** The same with names in place of numbers: what the head does not have has no number. */
  named: string;
  /** The route that it lies in; null outside of routes. */
  route: string | null;
}

export const top: Place = { pointer: "", named: "", route: null };

/** What the file calls a value that has its unit, or more than one key of the file, in its effective name. */
const fileNames: Readonly<Record<string, string>> = {
  format: "fields",
  max_bytes: "max_size",
  max_ms: "max",
  min_ms: "min",
  settle_ms: "settle",
  timeout_ms: "timeout",
};

export function fieldOf({ pointer, named, route }: Place, name: string): Place {
  const step = pointerOf([fileNames[name] ?? name]);
  return { pointer: pointer + step, named: named + step, route };
}

/** An entry of a list or map: its number or key there, and its name. */
export function entryOf({ pointer, named, route }: Place, step: string | number, name: string): Place {
  return {
    pointer: pointer + pointerOf([step]),
    named: named + pointerOf([name]),
    route: pointer === "/routes" ? name : route,
  };
}

/** The line of a value, that of `defaults` where its route takes it from there; else the nearest place around it. */
export function positionIn({ file, lines }: EffectiveManifest, pointer: string): Position {
  const [, own, setting = ""] = /^(\/routes\/\d+)(\/[^/]+)/.exec(pointer) ?? [];
  const isShared =
    own !== undefined && !Object.hasOwn(lines, own + setting) && Object.hasOwn(lines, `/defaults${setting}`);
  return locateIn(file, lines, isShared ? `/defaults${pointer.slice(own.length)}` : pointer);
}

/** Entries of a list that stand elsewhere in the bound manifest: their number in the head, and there. */
export interface Move {
  list: string;
  to: ReadonlyMap<number, number>;
}

/** The lines of the head under the numbers that the bound manifest has. */
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
