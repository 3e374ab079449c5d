export type LineColumn = [line: number, column: number];

/** Converts a text offset to a line and a column, both from 1. Columns count UTF-16 units, as editors do. */
export type Locate = (offset: number) => LineColumn;

/** Indexes the lines of a text. */
export function lineIndex(text: string): Locate {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    const line = lastNotAbove(starts, offset);
    return [line + 1, offset - (starts[line] ?? 0) + 1];
  };
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
