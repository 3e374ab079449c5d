import { errorCode, GateError, type ErrorCode, type Problem } from "../core/errors.ts";
import { couldNotRun } from "../core/exit-codes.ts";
import { limits } from "../core/limits.ts";
import type { Deps } from "../core/ports/deps.ts";
import { problemAnnotations, problemsMarkdown } from "../report/problems.ts";
import { reportComment } from "./comment.ts";
import type { CommentPlace } from "./own-comment.ts";

type Effects = Pick<Deps, "console" | "github">;

/** Codes for bad input: nothing was sent. Every other error is a crash of the gate, which is a hold. */
const badInput: readonly string[] = [
  "INPUT_INVALID",
  "MANIFEST_UNREADABLE",
  "MANIFEST_INVALID",
  "BINDING_INVALID",
  "PATH_REFUSED",
  "FILE_MISSING",
  "FILE_UNREADABLE",
  "FILE_UNWRITABLE",
  "ENVIRONMENT_REFUSED",
  "REPLICA_FAILED",
];

/** 3 for bad input, 1 for a crash. */
export function exitCodeOf(error: unknown): number {
  return badInput.includes(errorCode(error)) ? couldNotRun : 1;
}

/** The problems of a failed run. Messages of other libraries' errors are not shown: they may contain response text. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (!(error instanceof GateError))
    return [
      {
        at: null,
        message: "expected the gate to finish, got an internal error (INTERNAL)",
        remedy: "Report this as a bug in Fallback Gate. The decision is hold",
      },
    ];
  if (error.problems.length > 0) return error.problems;
  const remedy = remedies[error.code] ?? "Fix it and run the gate again";
  return [{ at: null, message: error.message, remedy: `${remedy} (${error.code})` }];
}

const remedies: Readonly<Partial<Record<ErrorCode, string>>> = {
  FILE_MISSING: "Correct the path: it is relative to the current folder, and in the action to the workspace",
};

/**
 * Shows why the gate could not run: as annotations, in the summary and in the pull request comment, where it replaces
 * the result of an earlier run. Sets the output `decision` to hold. Never rejects.
 */
export async function publishFailure(error: unknown, place: CommentPlace | null, given: Effects): Promise<void> {
  const effects = { ...given, console: writingWhatItCan(given.console) };
  const problems = problemsOf(error);
  const report = problemsMarkdown(problems, exitCodeOf(error) === couldNotRun ? "could not run" : "broke off");
  problemAnnotations(problems).forEach((annotation) => effects.console.annotate(annotation));
  effects.console.outputs({ decision: "hold" });
  await effects.console.summary(report);
  // In a refused environment the GitHub token could be printed or sent to another server.
  if (place !== null && errorCode(error) !== "ENVIRONMENT_REFUSED")
    await reportComment(cutTo(report, limits.commentChars), place, effects);
}

/** Ignores unwritable outputs and summaries: the problem is already shown, and the exit code fails the step. */
function writingWhatItCan(console: Effects["console"]): Effects["console"] {
  return {
    ...console,
    outputs: (values) => {
      try {
        console.outputs(values);
      } catch {
        // Shown already.
      }
    },
    summary: (markdown) => console.summary(markdown).catch(() => {}),
  };
}

/** Whole lines of a text, so that a list of many problems fits a comment. */
function cutTo(text: string, chars: number): string {
  return text.length <= chars
    ? text
    : `${text.slice(0, text.lastIndexOf("\n", chars - 100))}\n\nThe step summary has more.\n`;
}
