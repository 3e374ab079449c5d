import type { Fault } from "./fault.ts";
import { entry, items, type Json, type Path } from "./json.ts";

const parentStep = /(?:^|\/)(?:\.|%2e){2}(?:\/|$)/i;
const gitFolder = /(?:^|\/)\.git(?:\/|$)/i;

/**
 * Reports a path with a `..` step, also if percent-encoded, because it could leave the repository or the gateway's
 * prefix.
 */
export function* escapingPath(value: Json | undefined, path: Path): Generator<Fault> {
  if (typeof value !== "string" || !parentStep.test(value)) return;
  const remedy = "Write the path without `..`, relative to the top of the repository or of the gateway.";
  yield { path, on: "value", problem: "expected a path without `..`, got one with it", remedy };
}

/**
 * The same for a file of the repository. Also refuses `.git`, because .git/config may contain the token of
 * actions/checkout.
 */
export function* repositoryPath(value: Json | undefined, path: Path): Generator<Fault> {
  yield* escapingPath(value, path);
  if (typeof value !== "string" || !gitFolder.test(value)) return;
  const remedy = "Name a committed file. Files below `.git` are never committed.";
  yield { path, on: "value", problem: "expected a path without `.git`, got one with it", remedy };
}

/** Empty and `.` steps never occur in changed paths, so `gateway/` and `./gateway/**` match nothing. */
const idleStep = /(?:^|\/)\.?(?:\/|$)/;

/** Semantic checks of `scope`: patterns that match no file. */
export function* scopeFaults(manifest: Json): Generator<Fault> {
  yield* patternFaults(entry(manifest, "scope"), ["scope"]);
}

/** Semantic checks of a list of path patterns. */
export function* patternFaults(patterns: Json | undefined, path: Path): Generator<Fault> {
  for (const [index, pattern] of items(patterns).entries()) {
    yield* repositoryPath(pattern, [...path, index]);
    if (typeof pattern === "string" && idleStep.test(pattern)) yield idle([...path, index]);
  }
}

function idle(path: Fault["path"]): Fault {
  const problem = "expected a path pattern such as `gateway/**`, got one with an empty or `.` step";
  return {
    path,
    on: "value",
    problem,
    remedy: "Remove the empty or `.` step. For a whole folder, end the pattern with `/**`.",
  };
}
