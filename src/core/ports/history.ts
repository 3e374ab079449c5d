export interface ChangedFiles {
  paths: readonly string[];
  /** Every changed file is listed: GitHub ends after limits.pullRequestFiles. */
  complete: boolean;
}

/**
 * Commits, branches and files of the repository, from GitHub's API or from git: never from the working folder. Each call
 * throws HISTORY_FORBIDDEN where the token may not read, HISTORY_NOT_FOUND for a commit or branch that is not there, else
 * HISTORY_FAILED.
 */
export interface History {
  /** The commit at the tip of a branch, read anew at each call. */
  tip(branch: string): Promise<string>;
  /** The commit at the head of the change, read anew at each call. */
  head(): Promise<string>;
  mergeBase(base: string, head: string): Promise<string>;
  /** Content of a regular file at a commit; null where there is no file of this path. */
  read(path: string, commit: string, maxBytes: number): Promise<Uint8Array | null>;
  /** Paths that differ between the merge base and the head, the old paths of renamed files included. */
  changedFiles(base: string, head: string): Promise<ChangedFiles>;
}
