import { limits } from "../core/limits.ts";
import { noncePattern, runMarkChars } from "../core/placeholders.ts";
import { dropOldest } from "./journal.ts";

/** The gate runs in progress. Each counts only the calls with its own nonces. */
export interface Runs {
  begin(mark: string): void;
  end(mark: string): void;
  /** Returns the marks of the runs that these nonces belong to. */
  of(nonces: readonly string[]): readonly string[];
}

/** Bounded, because a run that was killed never ends. */
const mostRuns = 1_000;

/** Returns an empty set of runs. `elapsedMs` returns monotonic milliseconds. A run is over after limits.runMaxMs at the latest. */
export function createRuns(elapsedMs: () => number): Runs {
  const begun = new Map<string, number>();
  const isGoing = (mark: string): boolean => elapsedMs() - (begun.get(mark) ?? -Infinity) <= limits.runMaxMs;
  return {
    begin(mark) {
      begun.set(mark, elapsedMs());
      dropOldest(begun, mostRuns);
    },
    end: (mark) => void begun.delete(mark),
    of: (nonces) => [...new Set(nonces.map((nonce) => nonce.slice(0, runMarkChars)))].filter(isGoing),
  };
}

/** Whether a text has the form of a run mark. */
export function isRunMark(text: string): boolean {
  return text.length === runMarkChars && noncePattern.test(text.padEnd("fgn-".length + 32, "0"));
}
