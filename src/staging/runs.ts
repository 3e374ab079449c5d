import { noncePattern, runMarkChars } from "../core/placeholders.ts";
import { dropOldest } from "./journal.ts";

/** The gate runs in progress. Each counts only the calls with its own nonces. */
export interface Runs {
  begin(mark: string): void;
  end(mark: string): void;
  /** Returns the marks of the runs that these nonces belong to. */
  of(nonces: readonly string[]): readonly string[];
}

/** Bounded, because a run that crashed never ends. */
const mostRuns = 1_000;

/** Returns an empty set of runs. */
export function createRuns(): Runs {
  const going = new Map<string, true>();
  return {
    begin(mark) {
      going.set(mark, true);
      dropOldest(going, mostRuns);
    },
    end: (mark) => void going.delete(mark),
    of: (nonces) => [...new Set(nonces.map((nonce) => nonce.slice(0, runMarkChars)))].filter((mark) => going.has(mark)),
  };
}

/** Whether a text has the form of a run mark. */
export function isRunMark(text: string): boolean {
  return text.length === runMarkChars && noncePattern.test(text.padEnd("fgn-".length + 32, "0"));
}
