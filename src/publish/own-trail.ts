import type { Deps } from "../core/ports.ts";
import type { TrailEntry } from "../generated/types.ts";
import { readTrail } from "../report/trail.ts";
import { ownComment } from "./comment.ts";
import type { CommentPlace } from "./report-comment.ts";

/** What our own comment tells of earlier runs; nothing where there is none. For display only: no rule reads it. Never rejects. */
export async function readOwnTrail(
  { run, manifestFile, mode }: CommentPlace,
  { github }: Pick<Deps, "github">,
): Promise<TrailEntry[]> {
  if (mode === "never" || github === null || run.pull_request === null) return [];
  const found = await ownComment(github, { pullRequest: run.pull_request, manifestFile });
  return found === null ? [] : [...readTrail(found.body)];
}
