export interface Files {
  /**
   * Returns the content of a regular file below the working folder, without following links out of it. Throws PATH_REFUSED,
   * FILE_MISSING or FILE_UNREADABLE.
   */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
  /** Writes atomically, mode 0600, creating the folder. `path` is the entry's evidence path. */
  write(path: string, text: string): Promise<void>;
  /**
   * Removes one regular file and its folder if that is empty then. Does nothing if there is no such file. Links are not
   * followed. Throws PATH_REFUSED.
   */
  remove(path: string): Promise<void>;
}
