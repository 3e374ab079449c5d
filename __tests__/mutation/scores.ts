import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Mutant } from "./instrument.ts";
import type { Outcome } from "./judge.ts";
import { keptScores, scoresFile, type Score } from "./score-rows.ts";

/** Keeps the score of a folder. `npm run docs` prints it. */
export async function keep(folder: string, score: Score): Promise<void> {
  await writeFile(scoresFile, `${JSON.stringify({ ...keptScores(), [folder]: score }, null, 2)}\n`);
}

/** The survivors with a reason, as lines of the form that `lineOf` prints. */
export async function explained(): Promise<ReadonlySet<string>> {
  const kept: Record<string, string[]> =
    parse(await readFile(join(import.meta.dirname, "survivors.yml"), "utf8")) ?? {};
  return new Set(Object.values(kept).flat());
}

/** A mutant in one line, without its place in the file, which changes with every edit. */
export function lineOf({ file, text, replacement }: Mutant): string {
  return `${file}: ${brief(text)} → ${brief(replacement)}`;
}

function brief(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 120);
}

/** A report of survivors by file, with their lines. */
export function reportOf(survivors: readonly (Mutant & { outcome: Outcome })[], reasons: ReadonlySet<string>): string {
  const lines = survivors.map((mutant) => {
    const marks = [
      mutant.outcome === "uncovered" ? "no test reaches it" : "",
      reasons.has(lineOf(mutant)) ? "explained" : "",
    ];
    const shown = marks.filter((mark) => mark !== "").join(", ");
    return `${mutant.line} ${mutant.mutator}${shown === "" ? "" : ` (${shown})`}\n  ${lineOf(mutant)}`;
  });
  return `${lines.join("\n")}\n`;
}
