import { join, normalize } from "node:path/posix";
import { errorCode } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import { includedPaths, readConfiguration } from "./read.ts";
import type { Reading } from "./reading.ts";

/** A configuration as it was read. */
export interface ConfigurationFile {
  bytes: Uint8Array;
  /** The files that it includes, by the paths that it has for them. */
  included: ReadonlyMap<string, Uint8Array>;
  reading: Reading;
}

/** Reads a file of the configuration's folder. Throws FILE_MISSING, FILE_UNREADABLE or PATH_REFUSED. */
type Read = (path: string, maxBytes: number) => Promise<Uint8Array>;

/** Reads a gateway's configuration and what it includes. Missing included files are skipped. Throws as `read` does. */
export async function readFiles(file: string, read: Read): Promise<ConfigurationFile> {
  const bytes = await read(file, limits.configurationBytes);
  const included = new Map<string, Uint8Array>();
  for (const path of includedPaths(bytes).slice(0, limits.configurationFiles)) {
    const found = await read(normalize(join(".", path)), limits.configurationBytes).catch(nullIfMissing);
    if (found !== null) included.set(path, found);
  }
  return { bytes, included, reading: readConfiguration(bytes, (path) => included.get(path) ?? null) };
}

function nullIfMissing(error: unknown): null {
  if (["FILE_MISSING", "PATH_REFUSED"].includes(errorCode(error))) return null;
  throw error;
}
