import { mkdir, readdir, realpath, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { GateError } from "../core/errors.ts";
import { readFailure } from "./files.ts";
import { pathBelow, refusals, refuse } from "./paths.ts";

/** The names in a folder. Throws FILE_UNREADABLE. */
export function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(readFailure(folder));
}

/**
 * Writes a file that is not there yet, below `root`, and its folders. Never overwrites. Throws PATH_REFUSED for a path that
 * leads out, and FILE_UNWRITABLE where something is there already.
 */
export async function writeNew(root: string, path: string, text: string): Promise<void> {
  refuse(path, refusals.read);
  const folder = join(root, dirname(path));
  await mkdir(folder, { recursive: true }).catch(readFailure(path));
  const [base, place] = await Promise.all([realpath(root), realpath(folder)]);
  if (place !== base && pathBelow(base, place) === null)
    throw new GateError("PATH_REFUSED", `expected a path below this folder, got a link that leads out: ${path}`);
  await writeFile(join(root, path), text, { flag: "wx" }).catch((cause: unknown) => {
    const isThere = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
    const got = isThere ? "one that is there already" : "one that cannot be written";
    const remedy = isThere
      ? "Print the new one with --dry-run and take over what you want, or name another with --out."
      : "Name another with --out.";
    const message = `expected a new file, got ${got}: ${path}`;
    throw new GateError("FILE_UNWRITABLE", message, { cause, problems: [{ at: null, message, remedy }] });
  });
}
