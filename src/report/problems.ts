import type { Problem } from "../core/errors.ts";
import { code } from "./markdown.ts";

/** A problem as one line of a terminal: `file:line:col message. remedy`. */
export function problemLine({ at, message, remedy }: Problem): string {
  const position = at === null ? "" : `${at.file}:${at.line}:${at.column} `;
  return `${position}${message}. ${remedy}`;
}

/** All problems as Markdown, for the step summary. */
export function problemsMarkdown(problems: readonly Problem[]): string {
  const lines = problems.map((problem) => `- ${code(problemLine(problem))}`);
  return [
    "## Fallback Gate: hold (could not run)",
    "Nothing was sent. Mend these and run the gate again:",
    lines.join("\n"),
    "",
  ].join("\n\n");
}
