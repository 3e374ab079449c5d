import type { Fault } from "./fault.ts";
import type { Json, Path } from "./json.ts";

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
