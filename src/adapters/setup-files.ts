import { access, mkdir, readdir, readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { GateError } from "../core/errors.ts";
import { readFailure } from "./files.ts";
import { pathBelow, refusals, refuse } from "./paths.ts";

/** The folder with examples/: the one above dist/, or above src/ if it runs from source. */
export function packageFolder(): string {
  const here = fileURLToPath(import.meta.url);
  return here.slice(0, Math.max(here.lastIndexOf("/dist/"), here.lastIndexOf("/src/")));
}

/** The text of a file that comes with this package, by its path in it. Throws FILE_MISSING or FILE_UNREADABLE. */
export function packageText(path: string): Promise<string> {
  return readFile(join(packageFolder(), path), "utf8").catch(readFailure(path));
}

/** Whether there is a file or a folder at a path below `root`. */
export function isThere(root: string, path: string): Promise<boolean> {
  return access(join(root, path)).then(
    () => true,
    () => false,
  );
}

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
    const isTaken = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
    const got = isTaken ? "one that is there already" : "one that cannot be written";
    const remedy = isTaken
      ? "Print the new one with --dry-run and take over what you want, or name another with --out."
      : "Name another with --out.";
    const message = `expected a new file, got ${got}: ${path}`;
    throw new GateError("FILE_UNWRITABLE", message, { cause, problems: [{ at: null, message, remedy }] });
  });
}
