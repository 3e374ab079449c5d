import { mayBeShown } from "../core/may-be-shown.ts";

const furthest = 2;

/**
 * A remedy that names a candidate at most two edits away, else lists the candidates. Candidates that may be secrets are
 * left out.
 */
export function suggestion(text: string, candidates: readonly string[]): string {
  const known = candidates.filter(mayBeShown);
  return suggested(closest(text, known), known);
}

/** The remedy for a close candidate, or without one the list of all candidates. */
export function suggested(close: string | null, candidates: readonly string[]): string {
  if (close !== null) return `Did you mean \`${close}\`?`;
  return candidates.length === 0 ? "Remove it." : `Use one of: ${listed(candidates)}.`;
}

/** The candidate with the fewest edits, ignoring case: at most two, and fewer than the text is long; null if none is close. */
export function closest(text: string, candidates: readonly string[]): string | null {
  const wanted = text.toLowerCase();
  let best: string | null = null;
  let fewest = Math.min(furthest, text.length - 1) + 1;
  for (const candidate of candidates) {
    const edits = editDistance(wanted, candidate.toLowerCase(), fewest);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** At most twelve names, to keep the message readable. */
export function listed(names: readonly string[]): string {
  const first = names.slice(0, 12).map((name) => `\`${name}\``);
  return names.length > first.length ? `${first.join(", ")} and ${names.length - first.length} more` : first.join(", ");
}

/** Levenshtein distance. Stops once it cannot be below `enough`, because names and candidates are untrusted. */
function editDistance(from: string, to: string, enough: number): number {
  if (Math.abs(from.length - to.length) >= enough) return enough;
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) >= enough) return enough;
    above = current;
  }
  return above[to.length] ?? enough;
}
