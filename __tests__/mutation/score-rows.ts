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
  if (judged === 0) return `none of ${mutants} judged`;
  return judged === mutants ? `${noticed} of ${mutants}` : `${noticed} of ${judged}, a sample of ${mutants}`;
}

/** In percent, each part that was judged by the number of its mutants. */
function together({ running, loading }: Score): number {
  const parts = [running, loading].filter(({ judged }) => judged > 0);
  const sum = (count: (part: ScoreOf) => number) => parts.reduce((total, part) => total + count(part), 0);
  return (100 * sum(({ mutants, judged, noticed }) => (noticed / judged) * mutants)) / sum(({ mutants }) => mutants);
}
