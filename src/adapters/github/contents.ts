import type { History } from "../../core/ports/history.ts";
import { orMissing, type Read } from "./history-reader.ts";
import { once } from "../../core/pool.ts";
import { expectRegular, expectSize, repositoryPath } from "../git/tree-paths.ts";
import { blobOf, contentsOf, shaAt } from "./shapes.ts";

export interface Repository {
  owner: string;
  repo: string;
}

/**
 * Reads files by GitHub's contents API: one request for a path at a commit, a second for a file of over 1 MB. A link to a
 * regular file is followed by GitHub, to data of the same commit. GitHub answers 404 alike where a file and where the whole
 * commit is missing: a commit that is not among the known ones is looked up before a file counts as missing.
 */
export function contentsReader(read: Read, repository: Repository, known: ReadonlySet<string>): History["read"] {
  const expectCommit = once(async (ref) => {
    const ask = { ...repository, ref, per_page: 1 };
    const unknown = [404, 422];
    const answer = await read(
      "commits",
      (octokit, request) => octokit.rest.repos.getCommit({ ...ask, request }),
      unknown,
    );
    shaAt(answer.data, "sha");
  });
  const contents = once(async (key) => {
    const [ref = "", path = ""] = key.split("\0");
    const found = await orMissing(
      read("contents", (octokit, request) => octokit.request(route(path), { ...repository, ref, request })),
    );
    if (found !== null) return expectRegular(path, contentsOf(found.data));
    if (!known.has(ref)) await expectCommit(ref);
    return null;
  });
  const blob = once(async (file_sha) => {
    const ask = { ...repository, file_sha };
    return blobOf((await read("git/blobs", (octokit, request) => octokit.rest.git.getBlob({ ...ask, request }))).data);
  });
  return async (path, commit, maxBytes) => {
    const file = await contents(`${commit}\0${repositoryPath(path)}`);
    if (file === null) return null;
    expectSize(path, file.size, maxBytes);
    return file.bytes ?? blob(file.sha);
  };
}

/** Octokit's own route for contents encodes the slashes of a path. */
function route(path: string): string {
  return `GET /repos/{owner}/{repo}/contents/${path.split("/").map(encodeURIComponent).join("/")}`;
}
