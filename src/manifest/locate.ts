import type { Position } from "../generated/types.ts";

/** The place of a JSON Pointer in the file, or of its nearest existing ancestor. */
export function locateIn(file: string, lines: Readonly<Record<string, number[]>>, pointer: string): Position {
  for (let nearest = pointer; ; nearest = nearest.slice(0, nearest.lastIndexOf("/"))) {
    const found = Object.hasOwn(lines, nearest) ? lines[nearest] : undefined;
    if (found !== undefined) return { file, line: found[0] ?? 1, column: found[1] ?? 1 };
    if (!nearest.includes("/")) return { file, line: 1, column: 1 };
  }
}
