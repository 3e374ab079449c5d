import type { History } from "../core/ports.ts";
import type { Read } from "./history-ask.ts";
import { once } from "./history-once.ts";
import { expectFile, repositoryPath } from "./history-path.ts";
import { blobOf, shaAt, treeOf } from "./history-shapes.ts";
import type { TreeEntry } from "./history-shapes.ts";

const folderMode = "040000";

/**
 * Reads files by the objects of git, each asked for once. Not by GitHub's contents API: that follows a link to the file
 * that it points at, and answers alike where a file and where the whole commit is missing.
 */
export function objectReader(read: Read, repository: { owner: string; repo: string }): History["read"] {
  const rootOf = once(async (commit_sha) => {
    const ask = { ...repository, commit_sha };
    const answer = await read("git/commits", (octokit, request) => octokit.rest.git.getCommit({ ...ask, request }));
    return shaAt(answer.data, "tree", "sha");
  });
  const tree = once(async (tree_sha) => {
    const ask = { ...repository, tree_sha };
    return treeOf((await read("git/trees", (octokit, request) => octokit.rest.git.getTree({ ...ask, request }))).data);
  });
  const blob = once(async (file_sha) => {
    const ask = { ...repository, file_sha };
    return blobOf((await read("git/blobs", (octokit, request) => octokit.rest.git.getBlob({ ...ask, request }))).data);
  });
  return async (path, commit, maxBytes) => {
    const entry = await entryAt(tree, await rootOf(commit), repositoryPath(path).split("/"));
    if (entry === null) return null;
    expectFile(path, entry, maxBytes);
    return blob(entry.sha);
  };
}

async function entryAt(
  tree: (sha: string) => Promise<ReadonlyMap<string, TreeEntry>>,
  sha: string,
  [name = "", ...rest]: readonly string[],
): Promise<TreeEntry | null> {
  const entry = (await tree(sha)).get(name);
  if (entry === undefined || rest.length === 0) return entry ?? null;
  return entry.mode === folderMode ? entryAt(tree, entry.sha, rest) : null;
}
