/** What stands for `node:test` in a worker: tests are kept as functions, so that one process runs them for many mutants. */
export interface KeptTest {
  name: string;
  run: (context: Context) => unknown;
}

interface Context {
  after: (end: () => unknown) => void;
}

export const kept: KeptTest[] = [];

export function test(name: string, ...rest: readonly unknown[]): Promise<void> {
  const run = rest.at(-1);
  if (typeof run !== "function") throw new TypeError(`expected a function in the test ${name}`);
  kept.push({ name, run: (context) => run(context) });
  return Promise.resolve();
}

/** Runs one test: true if it passes. */
export async function passes({ run }: KeptTest): Promise<boolean> {
  const ends: (() => unknown)[] = [];
  try {
    await run({ after: (end) => void ends.push(end) });
    return true;
  } catch {
    return false;
  } finally {
    for (const end of ends) await end();
  }
}

/** A group has no meaning of its own here. */
export function describe(_name: string, tests: () => void): void {
  tests();
}
