/**
 * Whether text matches a pattern in which `*` matches any characters. Case-insensitive and linear, without regular
 * expressions.
 */
export function matchesWildcard(text: string, pattern: string): boolean {
  return gapsIn(text, pattern.split("*")) !== null;
}

/**
 * Returns the texts matched by the wildcards; null if the text does not match. Case-insensitive and linear. Each match is the
 * shortest possible, the last one is the rest.
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

/** Lower case per character, because some letters become two characters. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
