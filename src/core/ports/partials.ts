/** A folder with one folder for each file that was sent as a partial bundle. */
export interface Partials {
  /** Each file in the order of their names. Throws FILE_MISSING without the folder, and INPUT_INVALID if there are too many. */
  all(): AsyncIterable<PartialFile>;
}

export interface PartialFile {
  /** Safe to print. */
  place: string;
  /** null if it is not a regular file of at most limits.bundleBytes: `why` says so. */
  bytes: Uint8Array | null;
  why: string;
}
