export type LineColumn = readonly [line: number, column: number];

/** Converts an offset to a line and a column, both from 1. Columns count UTF-16 units, as editors do. */
export type Locate = (offset: number) => LineColumn;

/** Indexes the lines of a text. */
export function locateIn(text: string): Locate {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    const line = lastNotAbove(starts, offset);
    return [line + 1, offset - (starts[line] ?? 0) + 1];
  };
}

/** Returns the index of the last number that is not above the limit. The numbers must ascend. */
function lastNotAbove(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offsets of the first mark of a template that stands in no comment of its line; null where there is none. */
export function templateOffset(text: string): number | null {
  let start = 0;
  for (const line of text.split("\n")) {
    const found = /(?<!\$)\{[{%]/.exec(line);
    if (found !== null && !/^\s*#/.test(line)) return start + found.index;
    start += line.length + 1;
  }
  return null;
}
