import { gitIn } from "./run.ts";

/** `:mode mode old new status`, then the path. */
const changed = /:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*\0([^\0]*)\0/g;
const noObject = /^0+$/;
const link = "120000";

/**
 * Returns the sorted paths of tracked files whose content differs from HEAD. Empty if git cannot be asked. No filter of the
 * repository is run, so a file with one counts as changed once it was touched.
 */
export async function uncommittedFiles(folder: string): Promise<string[]> {
  const git = gitIn(folder, process.env);
  const listed = await git(["diff-index", "-z", "--no-renames", "HEAD", "--"]).catch(() => null);
  const paths: string[] = [];
  for (const [, mode, before, after = "", path = ""] of (listed?.toString() ?? "").matchAll(changed)) {
    // Without an object git has only seen that the file's times differ.
    const isUnread = noObject.test(after) && mode !== "000000" && mode !== link;
    const hashed = isUnread ? await git(["hash-object", "--no-filters", "--", path]).catch(() => null) : null;
    if (hashed?.toString().trim() !== before) paths.push(path);
  }
  return paths.toSorted();
}
