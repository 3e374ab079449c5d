import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { gitIn } from "./run.ts";

/** More entries than a folder without git is searched for. */
const mostEntries = 20_000;

/** Folders that hold no file of the repository. */
const passedOver: ReadonlySet<string> = new Set([".git", "node_modules"]);

/**
 * Paths of the files below a folder, sorted: those that git has or would take, or all of them where there is no git, at most
 * the first 20,000. A folder that cannot be read counts as empty.
 */
export async function workingFiles(folder: string): Promise<string[]> {
  const listed = await gitIn(
    folder,
    process.env,
  )(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).catch(() => null);
  const paths = listed === null ? await walk(folder) : listed.toString().split("\0").slice(0, -1);
  return [...new Set(paths)].toSorted();
}

async function walk(folder: string): Promise<string[]> {
  const found: string[] = [];
  const folders = [folder];
  // A list that grows while it is walked is walked to its end.
  for (const at of folders) {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isDirectory() && !passedOver.has(entry.name)) folders.push(join(at, entry.name));
      if (entry.isFile()) found.push(relative(folder, join(at, entry.name)).replaceAll(sep, "/"));
    }
    if (found.length + folders.length > mostEntries) break;
  }
  return found.slice(0, mostEntries);
}
