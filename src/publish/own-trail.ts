import type { Deps } from "../core/ports/deps.ts";
import type { TrailEntry } from "../generated/types.ts";
import { readTrail } from "../report/trail.ts";
import { ownComment } from "./comment.ts";
import type { CommentPlace } from "./report-comment.ts";

/**
 * What our own comment tells of earlier runs; nothing where there is none, or where the run is told to stop before it is read.
 * For display only: no rule reads it. Never rejects.
 */
export async function readOwnTrail(
  { run, manifestFile, mode }: CommentPlace,
  { github }: Pick<Deps, "github">,
  signal: AbortSignal,
): Promise<TrailEntry[]> {
  if (mode === "never" || github === null || run.pull_request === null) return [];
  const read = ownComment(github, { pullRequest: run.pull_request, manifestFile });
  const found = await Promise.race([read, stopped(signal)]);
  return found === null ? [] : [...readTrail(found.body)];
}

/** A run that has to stop keeps the time that is left for its evidence. */
function stopped(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener("abort", () => resolve(null), { once: true });
  });
}
