import { readConfiguration } from "../configuration/read.ts";
import { Refused } from "../configuration/refused.ts";
import type { Copy, MakeCopy, Original, Stage } from "./replica.ts";

/** Returns a copier that refuses what the reader refuses, and what the given one throws as Refused. */
export function copying(make: (original: Original, stage: Stage) => Copy): MakeCopy {
  return (original, stage) => {
    const { refuse } = readConfiguration(original.bytes, original.included);
    if (refuse !== null) return { refuse };
    try {
      return make(original, stage);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { line, column, reason, remedy } = error;
      return { refuse: { line, column, reason, remedy } };
    }
  };
}
