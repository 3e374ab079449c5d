import { ancestors, changesBetween, mergeBaseOf } from "./github-changes.ts";
import { contentsAt } from "./github-contents.ts";
import { blobOf, type FakeCommit } from "./github-objects.ts";
import { pageOf } from "./github-page.ts";
import * as rest from "./github-rest.ts";

/** What a repository holds. A test may change all of it while the server runs. */
export interface FakeRepository {
  branches: Record<string, string>;
  commits: Record<string, FakeCommit>;
  /** `base` is the name of a branch; `changedFiles` what GitHub says instead of the true number. */
  pulls: Record<number, { head: string; base: string; changedFiles?: number }>;
}

export interface RepositoryFiles {
  base?: FakeCommit["files"];
  head?: FakeCommit["files"];
}

interface Asked {
  repository: FakeRepository;
  /** What the pattern of the path captured, decoded. */
  names: readonly string[];
  page: { path: string; query: URLSearchParams };
}

interface Reply {
  status?: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** GitHub lists no more files of a comparison, and none without saying so. */
const comparedFiles = 300;
const pullRequestFiles = 3_000;

/** Pull request 7 of the event that the fake runner sends: main is a commit of `a`s, its head one of `b`s. */
export function pullRequestRepository({ base = {}, head = base }: RepositoryFiles = {}): FakeRepository {
  const [main, change] = ["a".repeat(40), "b".repeat(40)];
  return {
    branches: { main },
    commits: {
      [main]: { parents: [], files: base },
      [change]: { parents: [main], files: head },
    },
    pulls: { 7: { head: change, base: "main" } },
  };
}

const below = String.raw`^/repos/[^/]+/[^/]+`;

const routes: readonly { path: RegExp; answer: (asked: Asked) => Reply | null }[] = [
  { path: new RegExp(`${below}/git/ref/heads(?:%2F|/)(.+)$`), answer: reference },
  { path: new RegExp(`${below}/branches/(.+)$`), answer: branch },
  { path: new RegExp(`${below}/commits/([^/]+)$`), answer: commit },
  { path: new RegExp(`${below}/contents/(.*)$`), answer: contents },
  { path: new RegExp(`${below}/git/blobs/([^/]+)$`), answer: blob },
  { path: new RegExp(`${below}/compare/([^/]+)\\.\\.\\.([^/]+)$`), answer: comparison },
  { path: new RegExp(`${below}/pulls/(\\d+)$`), answer: pull },
  { path: new RegExp(`${below}/pulls/(\\d+)/files$`), answer: pullFiles },
];

/** What GitHub answers to a GET, with 200 where the reply names no status; null where it answers 404. */
export function repositoryReply(repository: FakeRepository, page: Asked["page"]): Reply | null {
  for (const { path, answer } of routes) {
    const match = path.exec(page.path);
    if (match !== null) return answer({ repository, names: match.slice(1).map(decodeURIComponent), page });
  }
  return null;
}

function reference({ repository, names: [name = ""] }: Asked): Reply | null {
  const sha = repository.branches[name];
  return sha === undefined ? null : { body: rest.reference(name, sha) };
}

function branch({ repository, names: [name = ""] }: Asked): Reply | null {
  const sha = repository.branches[name];
  return sha === undefined ? null : { body: rest.branch(name, sha) };
}

function commit({ repository: { commits, branches }, names: [name = ""] }: Asked): Reply | null {
  const sha = branches[name] ?? name;
  if (sha in commits) return { body: rest.commit(sha) };
  return { status: 422, body: { message: `No commit found for SHA: ${sha}`, status: "422" } };
}

function contents({ repository: { commits, branches }, names: [path = ""], page: { query } }: Asked): Reply | null {
  const ref = query.get("ref") ?? "main";
  const at = commits[branches[ref] ?? ref];
  const body = at === undefined ? null : contentsAt(at, path, ref);
  return body === null ? null : { body };
}

function blob({ repository: { commits }, names: [sha = ""] }: Asked): Reply | null {
  const content = blobOf(commits, sha);
  return content === null ? null : { body: rest.gitBlob(sha, content) };
}

function comparison({ repository: { commits, branches }, names }: Asked): Reply | null {
  const [base = "", head = ""] = names.map((name) => branches[name] ?? name);
  const mergeBase = base in commits && head in commits ? mergeBaseOf(commits, base, head) : null;
  if (mergeBase === null) return null;
  const [behind, ahead] = [base, head].map((sha) => ancestors(commits, sha));
  const counts = { ahead_by: missingFrom(behind, ahead), behind_by: missingFrom(ahead, behind) };
  const files = changesBetween(commits, mergeBase, head).slice(0, comparedFiles).map(rest.changedFile);
  return { body: rest.comparison({ base, head, mergeBase, counts, files }) };
}

function missingFrom(known: readonly string[] = [], commits: readonly string[] = []): number {
  return commits.filter((sha) => !known.includes(sha)).length;
}

function pull(asked: Asked): Reply | null {
  const number = Number(asked.names[0]);
  const found = asked.repository.pulls[number];
  if (found === undefined) return null;
  const changedFiles = found.changedFiles ?? changesOf(asked).length;
  const baseSha = asked.repository.branches[found.base] ?? "";
  return { body: rest.pullRequest({ number, head: found.head, base: found.base, baseSha, changedFiles }) };
}

function pullFiles(asked: Asked): Reply | null {
  if (asked.repository.pulls[Number(asked.names[0])] === undefined) return null;
  const { shown, headers } = pageOf(asked.page, changesOf(asked).slice(0, pullRequestFiles));
  return { body: shown.map(rest.changedFile), headers };
}

function changesOf({ repository: { pulls, commits, branches }, names }: Asked) {
  const { head, base } = pulls[Number(names[0])] ?? { head: "", base: "" };
  const mergeBase = mergeBaseOf(commits, branches[base] ?? "", head);
  return changesBetween(commits, mergeBase ?? "", head);
}
