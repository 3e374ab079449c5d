import { repository } from "./event.ts";
import type { FakeChange } from "./github-changes.ts";
import type { ObjectEntry } from "./github-objects.ts";

/** Answers of GitHub's REST API about a repository, with the fields that its description requires where one may look. */

const api = `https://api.github.com/repos/${repository}`;
const page = `https://github.com/${repository}`;
const person = { name: "The Octocat", email: "octocat@example.com", date: "2026-11-20T10:00:00Z" };

export function reference(branch: string, sha: string): object {
  const ref = `refs/heads/${branch}`;
  const object = { type: "commit", sha, url: `${api}/git/commits/${sha}` };
  return { ref, node_id: "REF_1", url: `${api}/git/${ref}`, object };
}

export function gitCommit(sha: string, tree: string, parents: readonly string[]): object {
  const place = (id: string): object => ({
    sha: id,
    url: `${api}/git/commits/${id}`,
    html_url: `${page}/commit/${id}`,
  });
  return {
    ...place(sha),
    node_id: "C_1",
    author: person,
    committer: person,
    message: "Give the backup route more traffic",
    tree: { sha: tree, url: `${api}/git/trees/${tree}` },
    parents: parents.map(place),
    verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
  };
}

export function gitTree(sha: string, entries: readonly ObjectEntry[]): object {
  const tree = entries.map((entry) => ({ ...entry, url: `${api}/git/${entry.type}s/${entry.sha}` }));
  return { sha, url: `${api}/git/trees/${sha}`, tree, truncated: false };
}

export function gitBlob(sha: string, content: Buffer): object {
  return {
    sha,
    node_id: "B_1",
    size: content.length,
    url: `${api}/git/blobs/${sha}`,
    content: content.toString("base64").replace(/.{1,60}/g, "$&\n"),
    encoding: "base64",
  };
}

export interface Comparison {
  base: string;
  head: string;
  mergeBase: string;
  counts: { ahead_by: number; behind_by: number };
  files: readonly object[];
  /** The root trees of the commits. */
  roots: ReadonlyMap<string, string>;
}

export function comparison({ base, head, mergeBase, counts, files, roots }: Comparison): object {
  const summary = (sha: string): object => commitSummary(sha, roots.get(sha) ?? "");
  const { ahead_by: ahead, behind_by: behind } = counts;
  const [url, html_url] = [`${api}/compare/${base}...${head}`, `${page}/compare/${base}...${head}`];
  return {
    url,
    html_url,
    permalink_url: html_url,
    diff_url: `${html_url}.diff`,
    patch_url: `${html_url}.patch`,
    base_commit: summary(base),
    merge_base_commit: summary(mergeBase),
    status: ahead === 0 ? (behind === 0 ? "identical" : "behind") : behind === 0 ? "ahead" : "diverged",
    ...counts,
    total_commits: ahead,
    commits: ahead === 0 ? [] : [summary(head)],
    files,
  };
}

function commitSummary(sha: string, tree: string): object {
  return {
    sha,
    node_id: "C_1",
    url: `${api}/commits/${sha}`,
    html_url: `${page}/commit/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: person,
      committer: person,
      message: "Give the backup route more traffic",
      tree: { sha: tree, url: `${api}/git/trees/${tree}` },
      comment_count: 0,
    },
    author: null,
    committer: null,
    parents: [],
  };
}

export function changedFile(change: FakeChange): object {
  return {
    ...change,
    additions: change.status === "renamed" ? 0 : 1,
    deletions: 0,
    changes: change.status === "renamed" ? 0 : 1,
    blob_url: `${page}/blob/${change.sha}/${encodeURIComponent(change.filename)}`,
    raw_url: `${page}/raw/${change.sha}/${encodeURIComponent(change.filename)}`,
    contents_url: `${api}/contents/${encodeURIComponent(change.filename)}?ref=${change.sha}`,
  };
}

export interface PullRequest {
  number: number;
  head: string;
  base: string;
  baseSha: string;
  changedFiles: number;
}

export function pullRequest({ number, head, base, baseSha, changedFiles }: PullRequest): object {
  const side = (ref: string, sha: string): object => ({ label: `acme:${ref}`, ref, sha, user: { login: "acme" } });
  return {
    id: 1_900_000_000 + number,
    number,
    url: `${api}/pulls/${number}`,
    html_url: `${page}/pull/${number}`,
    state: "open",
    draft: false,
    merged: false,
    title: "Give the backup route more traffic",
    user: { login: "octocat", id: 583231, type: "User" },
    head: side("backup-to-40", head),
    base: side(base, baseSha),
    commits: 1,
    additions: changedFiles,
    deletions: 0,
    changed_files: changedFiles,
  };
}
