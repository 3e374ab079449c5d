import type { LineForm } from "../../generated/types.ts";

export interface LogFileQuery {
  /** A path or glob (`*` and `**`) below the workspace. Files are plain or gzip, detected by their first bytes. */
  path: string;
  /** The prefixes of this run's ids in lower case, for the search in the bytes. */
  prefixes: readonly string[];
  /** The whole ids, each with the key of its exchange. */
  ids: ReadonlyMap<string, string>;
  /** Ids in base64, in lower case and without padding, each with the key of its exchange. Default: none. */
  base64?: ReadonlyMap<string, string>;
  /** An id may stand within a longer text. Default: a longer id is another one. */
  isWithin?: boolean;
  /** A file is one JSON array of rows. Default: each line is a row. */
  isArray?: boolean;
  /** What a line holds. Default `json`. */
  line?: LineForm;
  maxBytes: number;
  signal: AbortSignal;
}

export interface LogFileReading {
  /**
   * Lines that contain an id of the run in any spelling, by key, in the order of files and lines; at most limits.logRowsPerId
   * each.
   */
  lines: ReadonlyMap<string, readonly string[]>;
  files: number;
  bytes: number;
  /** The number of lines over limits.logLineBytes, which are skipped. */
  overlong: number;
  /** The number of the run's lines that are not valid UTF-8, and of all lines that were cut by what wrote them. */
  unreadable: number;
  /** The number of files whose last line is incomplete and therefore skipped, or that are not one array. */
  torn: number;
  /** Some lines are missing: maxBytes was reached, or an id had more lines than are kept. */
  truncated: boolean;
}

/** Reads log files in the workspace. Throws FILE_UNREADABLE or PATH_REFUSED. */
export interface LogFiles {
  find(query: LogFileQuery): Promise<LogFileReading>;
}
