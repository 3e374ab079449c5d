/** Whether text matches a pattern in which `*` stands for any run of characters. Letter case is ignored. Linear, without regular expressions. */
export function matchesWildcard(text: string, pattern: string): boolean {
  return gapsIn(text, pattern.split("*")) !== null;
}

/**
 * What stands between the parts of a pattern, where the text consists of them in this order; null where it does not. Letter
 * case is ignored. Each gap is the shortest that lets the rest follow, the last one what is left. Linear.
 */
export function gapsIn(text: string, parts: readonly string[]): string[] | null {
  const [first = "", ...others] = parts.map(lowerCase);
  const subject = lowerCase(text);
  if (others.length === 0) return subject === first ? [] : null;
  const last = others.pop() ?? "";
  const end = subject.length - last.length;
  if (!subject.startsWith(first) || end < first.length || !subject.endsWith(last)) return null;
  const gaps: string[] = [];
  let from = first.length;
  for (const part of others) {
    const at = subject.indexOf(part, from);
    if (at < 0) return null;
    gaps.push(text.slice(from, at));
    from = at + part.length;
  }
  return from <= end ? [...gaps, text.slice(from, end)] : null;
}

/** In small letters, character by character: some letters have a small form of two. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
