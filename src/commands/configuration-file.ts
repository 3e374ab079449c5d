import { basename, dirname, relative, resolve } from "node:path";
import { createFiles } from "../adapters/files.ts";
import type { ConfigurationFile } from "../configuration/read-files.ts";
import type { Refusal } from "../configuration/reading.ts";
import { GateError } from "../core/errors.ts";
import { isRepositoryPath } from "../core/repository-path.ts";

/** Reads a gateway's configuration and what it includes. Throws FILE_MISSING, FILE_UNREADABLE or PATH_REFUSED. */
export async function readConfigurationFile(file: string): Promise<ConfigurationFile> {
  const { readFiles } = await import("../configuration/read-files.ts");
  const place = resolve(file);
  const beside = createFiles(dirname(place));
  return readFiles(basename(place), (path, maxBytes) => beside.read(path, maxBytes));
}

/** The error that names the place of a refusal, why, and what to do. */
export function refusal(file: string, { line, column, reason, remedy }: Refusal): GateError {
  const message = `expected a readable gateway configuration, got ${reason}`;
  return new GateError("FILE_UNREADABLE", message, { problems: [{ at: { file, line, column }, message, remedy }] });
}

/** The path from this folder, as the manifest names files. Throws INPUT_INVALID for a path outside and for other characters. */
export function repositoryFile(file: string): string {
  const path = relative(process.cwd(), resolve(file));
  if (isRepositoryPath(path) && !path.startsWith("../")) return path;
  const message =
    "expected a configuration below this folder whose path has only letters, digits, dots, dashes, underscores and slashes, got another path";
  const remedy = "Run this command at the top of the repository that holds the configuration.";
  throw new GateError("INPUT_INVALID", message, { problems: [{ at: null, message, remedy }] });
}
