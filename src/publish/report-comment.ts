import type { CommentMode } from "../core/inputs.ts";
import type { Deps } from "../core/ports/deps.ts";
import type { RunContext } from "../generated/types.ts";
import { upsertComment, type CommentResult } from "./comment.ts";

/** Where the pull request comment of a run goes. */
export interface CommentPlace {
  run: Pick<RunContext, "pull_request" | "run_number" | "run_attempt">;
  manifestFile: string;
  mode: CommentMode;
  /** The same in fewer words, for when GitHub refuses the text as too long. */
  shorter?: () => string;
  /** Nothing is promoted: a comment that is there is edited, and none is created. */
  quiet?: boolean;
}

/** Writes the pull request comment, where the run has one. Trouble is a warning: the decision stands already. Never rejects. */
export async function reportComment(
  body: string,
  { run, manifestFile, mode, ...how }: CommentPlace,
  { console, github }: Pick<Deps, "console" | "github">,
): Promise<void> {
  if (mode === "never" || run.pull_request === null) return;
  if (github === null) {
    console.annotate({
      level: "warning",
      message: "No pull request comment was written: there is no github-token. The step summary has the same text.",
    });
    return;
  }
  const result = await upsertComment(github, {
    pullRequest: run.pull_request,
    manifestFile,
    runNumber: run.run_number,
    runAttempt: run.run_attempt,
    body,
    mode,
    ...how,
  });
  const warning = warningAbout(result);
  if (warning !== null) console.annotate({ level: "warning", message: warning });
  if ("url" in result) console.output("comment-url", result.url);
}

function warningAbout(result: CommentResult): string | null {
  if (result.status === "newer-exists") return "The pull request comment is of a newer run and was left alone.";
  if (result.status !== "failed") return null;
  return result.reason === "read-only"
    ? "No pull request comment was written: the token may only read, as on pull requests from forks. The step summary has the same text. Else grant pull-requests: write."
    : "No pull request comment was written: GitHub did not accept it. The step summary has the same text.";
}
