export interface Files {
  /**
   * Content of a regular file below the working folder, read without following links out of it.
   * Throws PATH_REFUSED, FILE_MISSING or FILE_UNREADABLE.
   */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
  /** Writes atomically, mode 0600, creating the folder. `path` as given by the entry's evidence folder. */
  write(path: string, text: string): Promise<void>;
}
