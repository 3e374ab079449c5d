import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folders } from "./folders.ts";

export interface ScoreOf {
  /** All that the compiler accepts. */
  mutants: number;
  judged: number;
  noticed: number;
}

/** What was measured of one folder. */
export interface Score {
  /** Mutants of code that runs in tests. */
  running: ScoreOf;
  /** Mutants of tables and other values that are made while a file is loaded. */
  loading: ScoreOf;
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
    const { running, loading, explained, measured } = score;
    return [[name, inWords(running), inWords(loading), `${together(score).toFixed(1)} %`, String(explained), measured]];
  });
}

function inWords({ mutants, judged, noticed }: ScoreOf): string {
  return judged === mutants ? `${noticed} of ${mutants}` : `${noticed} of ${judged}, a sample of ${mutants}`;
}

/** In percent, each part by the number of its mutants. */
function together({ running, loading }: Score): number {
  const expected = ({ mutants, judged, noticed }: ScoreOf) => (judged === 0 ? 0 : (noticed / judged) * mutants);
  return (100 * (expected(running) + expected(loading))) / (running.mutants + loading.mutants);
}
