export interface ChangedFiles {
  paths: readonly string[];
  /** All changed files are listed. GitHub stops after limits.pullRequestFiles. */
  complete: boolean;
}

/**
 * Commits, branches and files of the repository, from GitHub's API or git, never from the working folder. Each call throws
 * HISTORY_FORBIDDEN if the token may not read, HISTORY_NOT_FOUND for a missing commit or branch, else HISTORY_FAILED.
 */
export interface History {
  /** The commit at the tip of a branch, read again at each call. */
  tip(branch: string): Promise<string>;
  /** The commit at the head of the change, read again at each call. */
  head(): Promise<string>;
  mergeBase(base: string, head: string): Promise<string>;
  /** The content of a regular file at a commit; null if there is no file at this path. */
  read(path: string, commit: string, maxBytes: number): Promise<Uint8Array | null>;
  /** Paths that differ between the merge base and the head, including the old paths of renamed files. */
  changedFiles(base: string, head: string): Promise<ChangedFiles>;
}
