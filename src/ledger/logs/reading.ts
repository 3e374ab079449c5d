import type { EffectiveLog, Exposure, LogEvidence } from "../../generated/types.ts";
import type { LogRow } from "./row.ts";

/** The rows read from one log in a run. */
export interface LogReading {
  log: EffectiveLog;
  evidence: LogEvidence;
  /** Rows of this run's exchanges, by gate id; exchanges without rows are left out. */
  rows: ReadonlyMap<string, readonly LogRow[]>;
  /** Fields with forbidden texts, by gate id. */
  exposures: ReadonlyMap<string, readonly Exposure[]>;
}

/** Whether the log was read completely, so that a missing row means that there is none. */
export function isWhole({ evidence }: LogReading): boolean {
  return isReadWhole(evidence);
}

/** The same for a log's evidence. */
export function isReadWhole({ state, truncated, overlong, torn, unreadable }: LogEvidence): boolean {
  return state === "read" && !truncated && overlong === 0 && torn === 0 && unreadable === 0;
}
