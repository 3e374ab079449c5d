/** Runs a task for each item, at most `width` in parallel. Returns the results in the order of the items. */
export async function inPool<Item, Result>(
  items: readonly Item[],
  width: number,
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const chains = Array.from(items, (item, index) => [{ item, index }]);
  await inChains(chains, width, async ({ item, index }) => {
    results[index] = await task(item);
  });
  return results;
}

/**
 * Runs a task for each item of each chain, at most `width` in parallel and never two of one chain. The chain that has waited
 * longest is next, so that no long chain is left at the end.
 */
export async function inChains<Item>(
  chains: readonly (readonly Item[])[],
  width: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...chains];
  const work = async (): Promise<void> => {
    for (let chain = waiting.shift(); chain !== undefined; chain = waiting.shift()) {
      const [item, ...rest] = chain;
      if (item !== undefined) await task(item);
      if (rest.length > 0) waiting.push(rest);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, chains.length) }, work));
}

/** Returns the function with results cached per key, including failures. */
export function once<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? load(key);
    known.set(key, value);
    return value;
  };
}
