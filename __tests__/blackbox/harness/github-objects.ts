import { createHash } from "node:crypto";

/** A file of a commit by its content, a link, or a submodule at a commit; null is no file. */
export type RepositoryFile = string | { type: "symlink"; target: string } | { type: "submodule"; sha: string } | null;

export interface FakeCommit {
  parents: string[];
  files: Readonly<Record<string, RepositoryFile>>;
}

/** One thing at a path, as git stores it. */
export interface Leaf {
  path: string;
  type: "file" | "symlink" | "submodule";
  sha: string;
  content: Buffer;
}

/** What these files are, by path. Git stores nothing of its own folder. */
export function leavesOf(files: FakeCommit["files"] = {}): Map<string, Leaf> {
  const stored = Object.entries(files).filter(([path]) => !path.startsWith(".git/"));
  const present = stored.flatMap(([path, file]) => (file === null ? [] : [leafOf(path, file)]));
  return new Map(present.map((leaf) => [leaf.path, leaf]));
}

/** The content of any file or link of these commits. */
export function blobOf(commits: Readonly<Record<string, FakeCommit>>, sha: string): Buffer | null {
  const leaves = Object.values(commits).flatMap(({ files }) => [...leavesOf(files).values()]);
  return leaves.find((leaf) => leaf.type !== "submodule" && leaf.sha === sha)?.content ?? null;
}

function leafOf(path: string, file: NonNullable<RepositoryFile>): Leaf {
  if (typeof file === "object" && file.type === "submodule") {
    return { path, type: "submodule", sha: file.sha, content: Buffer.alloc(0) };
  }
  const content = Buffer.from(typeof file === "string" ? file : file.target);
  return { path, type: typeof file === "string" ? "file" : "symlink", sha: idOf(content), content };
}

function idOf(content: Buffer): string {
  return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
