import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folders } from "./folders.ts";

/** What was measured of one folder. */
export interface Score {
  /** All that the compiler accepts. */
  mutants: number;
  judged: number;
  noticed: number;
  /** Survivors that survivors.yml gives a reason for. */
  explained: number;
  measured: string;
}

export const scoresFile = join(import.meta.dirname, "scores.json");

/** All scores that were kept, by folder. */
export function keptScores(): Record<string, Score> {
  return JSON.parse(readFileSync(scoresFile, "utf8"));
}

/** The cells of the table in CONTRIBUTING.md, in the order of the folders. */
export function scoreRows(): string[][] {
  const scores = keptScores();
  return Object.keys(folders).flatMap((name) => {
    const score = scores[name];
    if (score === undefined) return [];
    const { mutants, judged, noticed, explained, measured } = score;
    const share = `${((100 * noticed) / judged).toFixed(1)} %`;
    return [
      [name, String(mutants), judged === mutants ? "all" : `a sample of ${judged}`, share, String(explained), measured],
    ];
  });
}
