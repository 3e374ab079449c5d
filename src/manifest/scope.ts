import type { Fault } from "./fault.ts";
import { entry, items, type Json } from "./json.ts";
import { repositoryPath } from "./paths.ts";

/** Paths of changed files have neither: `gateway/` and `./gateway/**` match none of them. */
const idleStep = /(?:^|\/)\.?(?:\/|$)/;

/** What is wrong with the scope of a promotion: patterns that match no file. */
export function* scopeFaults(manifest: Json): Generator<Fault> {
  for (const [index, pattern] of items(entry(manifest, "scope")).entries()) {
    const path = ["scope", index];
    yield* repositoryPath(pattern, path);
    if (typeof pattern === "string" && idleStep.test(pattern)) yield idle(path);
  }
}

function idle(path: Fault["path"]): Fault {
  const problem = "expected a pattern of paths such as `gateway/**`, got one with an empty step or the step `.`";
  return { path, on: "value", problem, remedy: "Write it without; a folder is meant with `/**` at its end." };
}
