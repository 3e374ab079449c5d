import { posix } from "node:path";
import { type FakeCommit, type Leaf, leavesOf } from "./github-objects.ts";
import { contents } from "./github-rest.ts";

/** GitHub gives the content of larger files only as blobs. */
const largestContent = 1_000_000;

/** What GitHub's contents API answers for a path of a commit; null where there is nothing. */
export function contentsAt({ files }: FakeCommit, path: string, ref: string): object | null {
  const leaves = leavesOf(files);
  const leaf = leaves.get(path);
  if (leaf === undefined) return folder([...leaves.values()], path, ref);
  const target = leaf.type === "symlink" ? leaves.get(posix.join(posix.dirname(path), leaf.content.toString())) : leaf;
  return details(target?.type === "file" ? { ...target, path } : leaf, ref);
}

function details(leaf: Leaf, ref: string): object {
  const { type, content } = leaf;
  const shown = contents({ ...leaf, size: content.length, ref });
  if (type === "symlink") return { ...shown, target: content.toString() };
  if (type === "submodule") return { ...shown, submodule_git_url: "https://github.com/acme/module.git" };
  if (content.length > largestContent) return { ...shown, content: "", encoding: "none" };
  return { ...shown, content: content.toString("base64").replace(/.{1,60}/g, "$&\n"), encoding: "base64" };
}

function folder(leaves: readonly Leaf[], path: string, ref: string): object | null {
  const prefix = path.replace(/^(.*[^/])\/?$/, "$1/");
  const inside = leaves.filter((leaf) => leaf.path.startsWith(prefix));
  const names = Map.groupBy(inside, (leaf) => leaf.path.slice(prefix.length).split("/", 1)[0] ?? "");
  const entries = [...names].map(([name, [first]]) => entry(`${prefix}${name}`, first, ref));
  return entries.length === 0 ? null : entries;
}

/** A submodule is listed as a file, as GitHub's third version does. */
function entry(path: string, first: Leaf | undefined, ref: string): object {
  if (first?.path !== path) return contents({ path, type: "dir", sha: "d".repeat(40), size: 0, ref });
  const type = first.type === "submodule" ? "file" : first.type;
  return contents({ path, type, sha: first.sha, size: first.content.length, ref });
}
