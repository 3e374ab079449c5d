import { noncePattern, runMarkChars } from "../core/placeholders.ts";
import { dropOldest } from "./journal.ts";

/** The runs of the gate that are going on: each counts the calls with nonces of its own, and leaves those of the others alone. */
export interface Runs {
  begin(mark: string): void;
  end(mark: string): void;
  /** The marks of the runs that these nonces belong to. */
  of(nonces: readonly string[]): readonly string[];
}

/** A run that broke off never ends. */
const mostRuns = 1_000;

/** No run yet. */
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

/** Whether a text is the mark of a run. */
export function isRunMark(text: string): boolean {
  return text.length === runMarkChars && noncePattern.test(text.padEnd("fgn-".length + 32, "0"));
}
