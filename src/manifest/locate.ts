import type { Position } from "../generated/types.ts";

export type LineColumn = [line: number, column: number];

/** A function from a text offset to its line and column, both from 1. Columns count UTF-16 units, as editors do. */
export function lineIndex(text: string): (offset: number) => LineColumn {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    const line = lastNotAbove(starts, offset);
    return [line + 1, offset - (starts[line] ?? 0) + 1];
  };
}

/** The place of a JSON Pointer in the file, or of its nearest existing ancestor. */
export function locateIn(file: string, lines: Readonly<Record<string, number[]>>, pointer: string): Position {
  for (let nearest = pointer; ; nearest = nearest.slice(0, nearest.lastIndexOf("/"))) {
    const found = Object.hasOwn(lines, nearest) ? lines[nearest] : undefined;
    if (found !== undefined) return { file, line: found[0] ?? 1, column: found[1] ?? 1 };
    if (!nearest.includes("/")) return { file, line: 1, column: 1 };
  }
}

/** Index of the last number that is not above the limit, in an ascending list. */
function lastNotAbove(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
