import { basename, dirname, join, normalize, resolve } from "node:path";
import { createFiles } from "../adapters/files.ts";
import { includedPaths, readConfiguration } from "../configuration/read.ts";
import type { Reading, Refusal } from "../configuration/reading.ts";
import { errorCode, GateError } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import type { Files } from "../core/ports/files.ts";

/** A configuration as it was read. */
export interface ConfigurationFile {
  bytes: Uint8Array;
  /** The files that it includes, by the paths that it has for them. */
  included: readonly string[];
  reading: Reading;
}

/** Reads a gateway's configuration and what it includes. Throws FILE_MISSING, FILE_UNREADABLE or PATH_REFUSED. */
export async function readConfigurationFile(file: string): Promise<ConfigurationFile> {
  const place = resolve(file);
  const beside = createFiles(dirname(place));
  const bytes = await beside.read(basename(place), limits.configurationBytes);
  const included = await readIncluded(includedPaths(bytes), beside);
  const reading = readConfiguration(bytes, (path) => included.get(path) ?? null);
  return { bytes, included: [...included.keys()], reading };
}

/** The included files in the folder of the configuration. Missing files are skipped. */
async function readIncluded(paths: readonly string[], beside: Pick<Files, "read">): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const path of paths.slice(0, limits.configurationFiles)) {
    const bytes = await beside.read(normalize(join(".", path)), limits.configurationBytes).catch((error: unknown) => {
      if (["FILE_MISSING", "PATH_REFUSED"].includes(errorCode(error))) return null;
      throw error;
    });
    if (bytes !== null) found.set(path, bytes);
  }
  return found;
}

/** The error that names the place of a refusal, why, and what to do. */
export function refusal(file: string, { line, column, reason, remedy }: Refusal): GateError {
  const message = `expected a readable gateway configuration, got ${reason}`;
  return new GateError("FILE_UNREADABLE", message, { problems: [{ at: { file, line, column }, message, remedy }] });
}
