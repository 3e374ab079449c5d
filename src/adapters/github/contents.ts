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
 * Reads files with GitHub's contents API: one request per path and commit, and a second for files over 1 MB. GitHub follows
 * links to regular files within the commit. GitHub answers 404 for a missing file and for a missing commit, so an unknown
 * commit is looked up before a file counts as missing.
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

/** Octokit's route for contents would encode the slashes of the path. */
function route(path: string): string {
  return `GET /repos/{owner}/{repo}/contents/${path.split("/").map(encodeURIComponent).join("/")}`;
}
