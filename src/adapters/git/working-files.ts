import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { gitIn } from "./run.ts";

/** The maximum number of entries to search in a folder without git. */
const mostEntries = 20_000;

/** Folders without files of the repository. */
const skippedFolders: ReadonlySet<string> = new Set([".git", "node_modules"]);

/**
 * Returns the sorted paths of the files below a folder: tracked and untracked but not ignored, or without git at most the
 * first 20,000 files. An unreadable folder counts as empty.
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
  // The loop also visits the folders that it adds.
  for (const at of folders) {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isDirectory() && !skippedFolders.has(entry.name)) folders.push(join(at, entry.name));
      if (entry.isFile()) found.push(relative(folder, join(at, entry.name)).replaceAll(sep, "/"));
    }
    if (found.length + folders.length > mostEntries) break;
  }
  return found.slice(0, mostEntries);
}
