import type { EffectiveLog, Exposure, LogEvidence } from "../../generated/types.ts";
import type { LogRow } from "./row.ts";

/** What was read from one log in a run. */
export interface LogReading {
  log: EffectiveLog;
  evidence: LogEvidence;
  /** Rows of exchanges of this run, by gate id; an exchange without rows is not in it. */
  rows: ReadonlyMap<string, readonly LogRow[]>;
  /** Fields that hold what no log should, by gate id. */
  exposures: ReadonlyMap<string, readonly Exposure[]>;
}

/** Whether the log was read to its end, so that what it does not hold is not there. */
export function isWhole({ evidence }: LogReading): boolean {
  return isReadWhole(evidence);
}

/** The same, by the evidence of it. */
export function isReadWhole({ state, truncated, overlong, torn, unreadable }: LogEvidence): boolean {
  return state === "read" && !truncated && overlong === 0 && torn === 0 && unreadable === 0;
}
