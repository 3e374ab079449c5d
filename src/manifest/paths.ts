import type { Fault } from "./fault.ts";
import { entry, items, type Json, type Path } from "./json.ts";

const parentStep = /(?:^|\/)(?:\.|%2e){2}(?:\/|$)/i;
const gitFolder = /(?:^|\/)\.git(?:\/|$)/i;

/** A fault where a path has a step `..`, also percent-encoded: it would leave the repository, or the gateway's prefix. */
export function* escapingPath(value: Json | undefined, path: Path): Generator<Fault> {
  if (typeof value !== "string" || !parentStep.test(value)) return;
  const remedy = "Write the path without `..`, from the top of the repository or of the gateway.";
  yield { path, on: "value", problem: "expected a path without the step `..`, got one with it", remedy };
}

/** The same for a file of the repository, which is never one of git's own: .git/config may hold the token of actions/checkout. */
export function* repositoryPath(value: Json | undefined, path: Path): Generator<Fault> {
  yield* escapingPath(value, path);
  if (typeof value !== "string" || !gitFolder.test(value)) return;
  const remedy = "Name a file that is committed; nothing below `.git` is.";
  yield { path, on: "value", problem: "expected a path without the step `.git`, got one with it", remedy };
}

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
