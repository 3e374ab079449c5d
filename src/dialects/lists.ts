/** The entries of a list that a gateway wrote as text, without the spaces around them. Empty entries are kept. */
export function splitList(text: string, separators: readonly string[] = [","]): string[] {
  return separators
    .reduce((parts, separator) => parts.flatMap((part) => part.split(separator)), [text])
    .map((entry) => entry.trim());
}
