import { diffArrays } from "diff";
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
  const parts = diffArrays([...before], [...after], { maxEditLength: limits.mergedLines });
  if (parts === undefined) return null;
  const kept = new Map<number, number>();
  let [line, other] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) for (let index = 0; index < count; index++) kept.set(line + index, other + index);
    if (!added) line += count;
    if (!removed) other += count;
  }
  return kept;
}
