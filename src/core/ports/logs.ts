export interface LogFileQuery {
  /** A path or glob below the workspace, `*` and `**` allowed. Plain or gzip by its first bytes. */
  path: string;
  /** What the ids of this run begin with, in small letters: what is searched for in the bytes. */
  prefixes: readonly string[];
  /** The whole ids, each with the key of its exchange. */
  ids: ReadonlyMap<string, string>;
  maxBytes: number;
  signal: AbortSignal;
}

export interface LogFileReading {
  /** Lines in which an id of the run stands, however it is written, by key, in the order of files and lines; at most limits.logRowsPerId each. */
  lines: ReadonlyMap<string, readonly string[]>;
  files: number;
  bytes: number;
  /** Lines over limits.logLineBytes: passed over. */
  overlong: number;
  /** Lines of the run that are no valid UTF-8. */
  unreadable: number;
  /** The last line of a file had no end: it is not used. */
  torn: number;
  /** maxBytes was reached, or an id had more lines than are kept: what is known is a part. */
  truncated: boolean;
}

/** Files of log lines in the workspace. Throws FILE_UNREADABLE or PATH_REFUSED. */
export interface LogFiles {
  find(query: LogFileQuery): Promise<LogFileReading>;
}
