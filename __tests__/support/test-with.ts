import { test, type TestContext, type TestOptions } from "node:test";
import { oneLine } from "./install.ts";

type TestBody = (context: TestContext) => Promise<void> | void;
type TestWith<Name> = (needed: Name | readonly Name[], name: string, body: TestBody, options?: TestOptions) => void;

/**
 * Tests that need what these functions install. Where one cannot be installed the test says NOT RUN and why, in one line;
 * it fails in CI, where not run is not good enough.
 */
export function testsWith<Name extends string>(
  installs: Readonly<Record<Name, () => Promise<unknown>>>,
): TestWith<Name> {
  // Tried once in each test file, since a registry out of reach takes its time.
  const tried = new Map<Name, Promise<string | null>>();
  const missingOf = (name: Name): Promise<string | null> => {
    const missing = tried.get(name) ?? installs[name]().then(() => null, notRun);
    tried.set(name, missing);
    return missing;
  };
  return (needed, name, body, options = {}) => {
    const names = typeof needed === "string" ? [needed] : needed;
    test(`${names.join(", ")}: ${name}`, options, async (context) => {
      const [missing] = (await Promise.all(names.map(missingOf))).filter((reason) => reason !== null);
      if (missing === undefined) return body(context);
      if (process.env["CI"] === "true") throw oneLine(missing);
      context.skip(missing);
    });
  };
}

function notRun(error: unknown): string {
  return `NOT RUN: ${error instanceof Error ? error.message : "no reason given"}`;
}
