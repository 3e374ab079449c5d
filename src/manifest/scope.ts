import type { Fault } from "./fault.ts";
import { entry, items, type Json, type Path } from "./json.ts";
import { repositoryPath } from "./paths.ts";

/** Paths of changed files have neither: `gateway/` and `./gateway/**` match none of them. */
const idleStep = /(?:^|\/)\.?(?:\/|$)/;

/** What is wrong with the scope of a promotion: patterns that match no file. */
export function* scopeFaults(manifest: Json): Generator<Fault> {
  yield* patternFaults(entry(manifest, "scope"), ["scope"]);
}

/** What is wrong with a list of patterns of files of the repository. */
export function* patternFaults(patterns: Json | undefined, path: Path): Generator<Fault> {
  for (const [index, pattern] of items(patterns).entries()) {
    yield* repositoryPath(pattern, [...path, index]);
    if (typeof pattern === "string" && idleStep.test(pattern)) yield idle([...path, index]);
  }
}

function idle(path: Fault["path"]): Fault {
  const problem = "expected a pattern of paths such as `gateway/**`, got one with an empty step or the step `.`";
  return { path, on: "value", problem, remedy: "Write it without; a folder is meant with `/**` at its end." };
}
