/** The names with a number where several are alike: `openai/gpt-4o #2`. */
export function toldApart<T extends { name: string }>(list: readonly T[]): T[] {
  const counts = new Map<string, number>();
  for (const { name } of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return list.map((item, index) =>
    counts.get(item.name) === 1 ? item : { ...item, name: `${item.name} #${index + 1}` },
  );
}

/** At most so many of the texts, and how many more there are. */
export function cut(texts: readonly string[], most: number): string[] {
  return texts.length <= most ? [...texts] : [...texts.slice(0, most), `${texts.length - most} more`];
}

/** A text that begins a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
