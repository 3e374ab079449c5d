import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

export interface FolderContents {
  /** By path below the folder. */
  written: Map<string, Buffer>;
  before: Buffer[];
}

/** Git's own objects are compressed, and installed packages are nobody's output. */
const passedOver = new Set([".git", "node_modules"]);

/** The regular files below a folder, apart by whether `isBefore` says that they stood there before the run. */
export function contentsOf(folder: string, isBefore: (path: string, file: string) => boolean): FolderContents {
  const contents: FolderContents = { written: new Map(), before: [] };
  for (const path of pathsBelow(folder)) {
    const file = join(folder, path);
    const content = contentOf(file);
    // Another run in the same workspace has put it under its final name meanwhile, where it is read too.
    if (content === null) continue;
    if (isBefore(path, file)) contents.before.push(content);
    else contents.written.set(path, content);
  }
  return contents;
}

/** Takes out the files of a workspace whose paths the files before name: somebody else writes them, as a gateway its log. */
export function withoutNamed({ written, before }: FolderContents, workspace: string): FolderContents {
  const given = Buffer.concat(before).toString();
  const isOthers = (path: string): boolean =>
    path.startsWith(workspace) && given.includes(path.slice(workspace.length));
  return { written: new Map(Array.from(written).filter(([path]) => !isOthers(path))), before };
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Whether a file was last written before this time, in ms since 1970. */
export function writtenBefore(ms: number): (path: string, file: string) => boolean {
  return (_, file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < ms;
}

function pathsBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return paths.filter((path) => !path.split(sep).some((part) => passedOver.has(part)));
}
