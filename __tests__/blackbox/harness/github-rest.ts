import { repository } from "./event.ts";
import type { FakeChange } from "./github-changes.ts";

/** Answers of GitHub's REST API about a repository, with the fields that its description requires where one may look. */

const api = `https://api.github.com/repos/${repository}`;
const page = `https://github.com/${repository}`;
const person = { name: "The Octocat", email: "octocat@example.com", date: "2026-11-20T10:00:00Z" };

export function reference(name: string, sha: string): object {
  const ref = `refs/heads/${name}`;
  const object = { type: "commit", sha, url: `${api}/git/commits/${sha}` };
  return { ref, node_id: "REF_1", url: `${api}/git/${ref}`, object };
}

export function branch(name: string, sha: string): object {
  const [self, html] = [`${api}/branches/${name}`, `${page}/tree/${name}`];
  const status = { enforcement_level: "off", contexts: [], checks: [] };
  return {
    name,
    commit: commit(sha),
    _links: { self, html },
    protected: false,
    protection: { enabled: false, required_status_checks: status },
    protection_url: `${self}/protection`,
  };
}

export interface Contents {
  path: string;
  type: "file" | "dir" | "symlink" | "submodule";
  sha: string;
  size: number;
  ref: string;
}

/** What every answer of the contents API and every entry of its lists has. */
export function contents({ path, type, sha, size, ref }: Contents): object {
  const place = path.split("/").map(encodeURIComponent).join("/");
  const self = `${api}/contents/${place}?ref=${ref}`;
  const git = `${api}/git/${type === "dir" ? "trees" : "blobs"}/${sha}`;
  const html = `${page}/${type === "dir" ? "tree" : "blob"}/${ref}/${place}`;
  return {
    name: path.split("/").at(-1),
    path,
    sha,
    size,
    url: self,
    html_url: html,
    git_url: git,
    download_url: type === "dir" ? null : `${page}/raw/${ref}/${place}`,
    type,
    _links: { self, git, html },
  };
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
}

export function comparison({ base, head, mergeBase, counts, files }: Comparison): object {
  const { ahead_by: ahead, behind_by: behind } = counts;
  const [url, html_url] = [`${api}/compare/${base}...${head}`, `${page}/compare/${base}...${head}`];
  return {
    url,
    html_url,
    permalink_url: html_url,
    diff_url: `${html_url}.diff`,
    patch_url: `${html_url}.patch`,
    base_commit: commit(base),
    merge_base_commit: commit(mergeBase),
    status: ahead === 0 ? (behind === 0 ? "identical" : "behind") : behind === 0 ? "ahead" : "diverged",
    ...counts,
    total_commits: ahead,
    commits: ahead === 0 ? [] : [commit(head)],
    files,
  };
}

export function commit(sha: string): object {
  const tree = "d".repeat(40);
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
