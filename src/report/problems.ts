import type { Problem } from "../core/errors.ts";
import { troubleshootingLink } from "./links.ts";
import { code } from "./markdown.ts";

/** A problem as one line of a terminal: `file:line:col message. remedy`. */
export function problemLine({ at, message, remedy }: Problem): string {
  const position = at === null ? "" : `${at.file}:${at.line}:${at.column} `;
  return `${position}${message}. ${remedy}`;
}

const endings = {
  "could not run": ["⛔ Could not run", "Nothing was sent. Fix these problems and run the gate again:"],
  "broke off": ["⛔ Broke off", "The run ended before it reached a decision:"],
} as const;

/** All problems as Markdown, for the step summary and the comment, how the run ended with them, and where they are explained. */
export function problemsMarkdown(problems: readonly Problem[], ending: keyof typeof endings): string {
  const lines = problems.map((problem) => `- ${code(problemLine(problem))}`);
  const [title, next] = endings[ending];
  return [`## Fallback Gate - ${title}`, next, lines.join("\n"), troubleshootingLink, ""].join("\n\n");
}
