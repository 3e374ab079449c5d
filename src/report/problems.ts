import type { Problem } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import { atMost } from "../core/lists.ts";
import type { Annotation } from "../core/ports/console.ts";
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

/** Problems of the manifest or the inputs, as annotations. */
export function problemAnnotations(problems: readonly Problem[]): Annotation[] {
  const all = problems.map(({ at, message, remedy }): Annotation => {
    const position = at === null ? {} : { file: at.file, line: at.line, column: at.column };
    return { level: "error", title: "Fallback Gate could not run", message: `${message}. ${remedy}`, ...position };
  });
  return asManyAsShown(all, "problems");
}

/** GitHub shows ten annotations per step: the last one shows how many more there are. */
export function asManyAsShown(all: readonly Annotation[], what: string): Annotation[] {
  return atMost(all, limits.annotations, (count) => ({
    level: "error",
    message: `and ${count} more ${what}: see the step summary`,
  }));
}
