/** The entries of a list in a text, as its gateway writes it, without the spaces around them; those that are empty stay. */
export function splitList(text: string, separators: readonly string[] = [","]): string[] {
  return separators
    .reduce((parts, separator) => parts.flatMap((part) => part.split(separator)), [text])
    .map((entry) => entry.trim());
}
