/** Runs a task for each item, at most `width` in parallel. Returns the results in the order of the items. */
export async function inPool<Item, Result>(
  items: readonly Item[],
  width: number,
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const steps = Array.from(items, (item, index): Step => {
    return { rank: 0, after: [], task: async () => void (results[index] = await task(item)) };
  });
  await inOrder(steps, width);
  return results;
}

/** A task that waits for others. */
export interface Step {
  /** Of the steps that wait for nothing, one with the lowest rank starts next; among equals, the one that was ready first. */
  rank: number;
  /** The steps that must have ended. */
  after: readonly Step[];
  task: () => Promise<void>;
}

/**
 * Runs steps, at most `width` in parallel, each as soon as the steps before it have ended. Rejects with the first error; then
 * nothing more starts. Steps that wait for each other never run.
 */
export async function inOrder(steps: readonly Step[], width: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const queue = readyQueue(steps);
  let running = 0;
  let isBroken = false;
  const start = (): void => {
    for (let step = next(); step !== undefined; step = next()) void run(step);
    if (running === 0) resolve();
  };
  const next = (): Step | undefined => (isBroken || running >= width ? undefined : queue.take());
  const run = async (step: Step): Promise<void> => {
    running += 1;
    try {
      await step.task();
      queue.end(step);
    } catch (error) {
      isBroken = true;
      reject(error);
    }
    running -= 1;
    start();
  };
  start();
  return promise;
}

/** The steps that wait for nothing, lowest rank first. */
function readyQueue(steps: readonly Step[]): { take: () => Step | undefined; end: (step: Step) => void } {
  const waits = new Map(steps.map((step) => [step, step.after.length]));
  const followers = Map.groupBy(
    steps.flatMap((step) => step.after.map((before) => ({ step, before }))),
    ({ before }) => before,
  );
  const ranks = [...new Set(steps.map(({ rank }) => rank))].toSorted((one, other) => one - other);
  const ready = new Map(
    ranks.map((rank) => [rank, steps.filter((step) => step.rank === rank && waits.get(step) === 0)]),
  );
  return {
    take: () => {
      for (const waiting of ready.values()) if (waiting.length > 0) return waiting.shift();
      return undefined;
    },
    end: (ended) => {
      for (const { step } of followers.get(ended) ?? []) {
        const left = (waits.get(step) ?? 0) - 1;
        waits.set(step, left);
        if (left === 0) ready.get(step.rank)?.push(step);
      }
    },
  };
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
