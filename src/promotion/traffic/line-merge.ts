import { limits } from "../../core/limits.ts";

/**
 * The text that git merges from two changes of one text, line by line. `conflict` if both change the same or adjacent
 * lines differently, `too-different` if a side differs in more than limits.mergedLines lines.
 */
export function mergedText(
  before: string,
  ours: string,
  theirs: string,
): { text: string } | "conflict" | "too-different" {
  const [old, one, other] = [before, ours, theirs].map(linesOf);
  if (old === undefined || one === undefined || other === undefined) return "conflict";
  const [inOne, inOther] = [keptLines(old, one), keptLines(old, other)];
  if (inOne === null || inOther === null) return "too-different";
  const merged: string[] = [];
  let [at, atOne, atOther] = [0, 0, 0];
  // The end of the text is the last line that both sides keep.
  for (let line = 0; line <= old.length; line++) {
    const toOne = line === old.length ? one.length : inOne.get(line);
    const toOther = line === old.length ? other.length : inOther.get(line);
    if (toOne === undefined || toOther === undefined) continue;
    const chunk = chosen(old.slice(at, line), one.slice(atOne, toOne), other.slice(atOther, toOther));
    if (chunk === null) return "conflict";
    merged.push(...chunk, ...old.slice(line, line + 1));
    [at, atOne, atOther] = [line + 1, toOne + 1, toOther + 1];
  }
  return { text: merged.join("") };
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** The side of a chunk that differs; null if both do, in different ways. */
function chosen(old: readonly string[], one: readonly string[], other: readonly string[]): readonly string[] | null {
  const [before, ours, theirs] = [old, one, other].map((lines) => lines.join(""));
  if (ours === before) return other;
  return theirs === before || ours === theirs ? one : null;
}

/** The kept lines of a text: their index before and after. null if too many lines differ. */
function keptLines(before: readonly string[], after: readonly string[]): ReadonlyMap<number, number> | null {
  const shorter = Math.min(before.length, after.length);
  let [start, end] = [0, 0];
  while (start < shorter && before[start] === after[start]) start += 1;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const kept = new Map<number, number>();
  for (let line = 0; line < start; line++) kept.set(line, line);
  for (let line = 1; line <= end; line++) kept.set(before.length - line, after.length - line);
  const middle = longest(before.slice(start, before.length - end), after.slice(start, after.length - end));
  if (middle === null) return null;
  for (const [line, other] of middle) kept.set(start + line, start + other);
  return kept;
}

/** A longest common subsequence, by Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986). */
function longest(before: readonly string[], after: readonly string[]): [number, number][] | null {
  const reached = new Map<number, number>([[1, 0]]);
  const rounds: ReadonlyMap<number, number>[] = [];
  for (let edits = 0; edits <= limits.mergedLines; edits++) {
    rounds.push(new Map(reached));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let line = entered(reached, diagonal);
      while (line < before.length && line - diagonal < after.length && before[line] === after[line - diagonal])
        line += 1;
      reached.set(diagonal, line);
      if (line >= before.length && line - diagonal >= after.length) return backtracked(rounds, before, after);
    }
  }
  return null;
}

/** Where the furthest path enters a diagonal: from above, or from the left. */
function entered(reached: ReadonlyMap<number, number>, diagonal: number): number {
  const [left, above] = [reached.get(diagonal - 1) ?? -1, reached.get(diagonal + 1) ?? -1];
  return left < above ? above : left + 1;
}

function backtracked(
  rounds: readonly ReadonlyMap<number, number>[],
  before: readonly string[],
  after: readonly string[],
): [number, number][] {
  const pairs: [number, number][] = [];
  let [line, other] = [before.length, after.length];
  for (const reached of rounds.toReversed()) {
    const diagonal = line - other;
    const start = entered(reached, diagonal);
    for (; line > start; line--, other--) pairs.push([line - 1, other - 1]);
    const [left, above] = [reached.get(diagonal - 1) ?? -1, reached.get(diagonal + 1) ?? -1];
    [line, other] = left < above ? [above, above - diagonal - 1] : [left, left - diagonal + 1];
  }
  return pairs;
}
