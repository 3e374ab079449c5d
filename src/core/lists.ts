/** Returns at most `most` items; the last one summarises the rest and gets their number. */
export function atMost<Item>(items: readonly Item[], most: number, others: (count: number) => Item): Item[] {
  if (items.length <= most) return [...items];
  const shown = items.slice(0, most - 1);
  return [...shown, others(items.length - shown.length)];
}

/**
 * Returns the index of each item whose key an earlier item has, and the index of the first one. An item without a key has
 * null.
 */
export function repeats<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): { index: number; first: number }[] {
  const firsts = new Map<string, number>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (key === null) return [];
    const first = firsts.get(key);
    if (first !== undefined) return [{ index, first }];
    firsts.set(key, index);
    return [];
  });
}
