import { createHash } from "node:crypto";

/** A file of a commit by its content, a link, or a submodule at a commit; null is no file. */
export type RepositoryFile = string | { type: "symlink"; target: string } | { type: "submodule"; sha: string } | null;

export interface FakeCommit {
  parents: string[];
  files: Record<string, RepositoryFile>;
}

export interface ObjectEntry {
  path: string;
  mode: string;
  type: "blob" | "tree" | "commit";
  sha: string;
  size?: number;
}

/** What git stores for some commits, by id. */
export interface GitObjects {
  trees: Map<string, readonly ObjectEntry[]>;
  blobs: Map<string, Buffer>;
  /** The root trees of the commits. */
  roots: Map<string, string>;
}

type Files = readonly (readonly [path: string, file: NonNullable<RepositoryFile>])[];

/** The trees and blobs of these commits. */
export function gitObjects(commits: Readonly<Record<string, FakeCommit>>): GitObjects {
  const objects: GitObjects = { trees: new Map(), blobs: new Map(), roots: new Map() };
  for (const [sha, { files }] of Object.entries(commits)) objects.roots.set(sha, addTree(objects, presentFiles(files)));
  return objects;
}

/** The files without those that are none. */
export function presentFiles(files: Readonly<Record<string, RepositoryFile>>): Files {
  return Object.entries(files).flatMap(([path, file]) => (file === null ? [] : [[path, file] as const]));
}

function addTree(objects: GitObjects, files: Files): string {
  const entries = [...Map.groupBy(files, ([path]) => path.split("/", 1)[0] ?? "")].map(
    ([name, inside]): ObjectEntry => {
      const leaf = inside.find(([path]) => path === name);
      if (leaf !== undefined) return addLeaf(objects, leaf[0], leaf[1]);
      const below = inside.map(([path, file]) => [path.slice(name.length + 1), file] as const);
      return { path: name, mode: "040000", type: "tree", sha: addTree(objects, below) };
    },
  );
  const sha = idOf("tree", JSON.stringify(entries));
  objects.trees.set(sha, entries);
  return sha;
}

function addLeaf(objects: GitObjects, path: string, file: NonNullable<RepositoryFile>): ObjectEntry {
  const entry = leafOf(path, file);
  if (entry.type === "blob") objects.blobs.set(entry.sha, contentOf(file));
  return entry;
}

/** A file as a tree of git names it. */
export function leafOf(path: string, file: NonNullable<RepositoryFile>): ObjectEntry {
  if (typeof file === "object" && file.type === "submodule") {
    return { path, mode: "160000", type: "commit", sha: file.sha };
  }
  const content = contentOf(file);
  const mode = typeof file === "string" ? "100644" : "120000";
  return { path, mode, type: "blob", sha: idOf("blob", content), size: content.length };
}

function contentOf(file: NonNullable<RepositoryFile>): Buffer {
  if (typeof file === "string") return Buffer.from(file);
  return Buffer.from(file.type === "symlink" ? file.target : "");
}

function idOf(type: string, content: string | Buffer): string {
  return createHash("sha1")
    .update(`${type} ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest("hex");
}
