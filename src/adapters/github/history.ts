import { limits } from "../../core/limits.ts";
import type { ChangedFiles, History } from "../../core/ports/history.ts";
import { hasNextPage, pageSize } from "./ask.ts";
import { historyReader, orMissing, type Read } from "./history-reader.ts";
import { contentsReader, type Repository } from "./contents.ts";
import { once } from "../../core/pool.ts";
import { branchOf, filesOf, objectOf, pullOf, shaAt } from "./shapes.ts";

export interface GitHubHistoryOptions {
  token: string;
  /** `owner/name`. */
  repository: string;
  /** null if the change is not a pull request; then `headSha` is its head. */
  pullRequest: number | null;
  headSha: string;
  sleep: (ms: number) => Promise<void>;
  /** Aborts requests in progress. */
  signal: AbortSignal;
}

/** The maximum number of files in a comparison. GitHub does not report that it left some out. */
const comparedFiles = 300;

/**
 * Returns the history of a repository from GitHub's REST API at GITHUB_API_URL. Files and comparisons are fetched once; each
 * call has limits.githubMs. Throws HISTORY_FORBIDDEN, HISTORY_NOT_FOUND or HISTORY_FAILED.
 */
export function createGitHubHistory({ token, pullRequest, headSha, ...options }: GitHubHistoryOptions): History {
  const read = historyReader(token, options.sleep, options.signal);
  const [owner = "", repo = ""] = options.repository.split("/");
  const repository = { owner, repo };
  const known = new Set<string>();
  const compared = once(async (basehead) => {
    const comparison = await compare(read, repository, basehead);
    for (const commit of [...basehead.split("..."), comparison.mergeBase]) known.add(commit);
    return comparison;
  });
  return {
    tip: async (branch) => addTo(known, await tip(read, repository, branch)),
    head: async () => (pullRequest === null ? headSha : addTo(known, (await pull(read, repository, pullRequest)).head)),
    mergeBase: async (base, head) => (await compared(`${base}...${head}`)).mergeBase,
    read: contentsReader(read, repository, known),
    changedFiles: async (base, head) =>
      pullRequest === null
        ? (await compared(`${base}...${head}`)).changed
        : pullFiles(read, repository, { pullRequest, head }),
  };
}

function addTo(known: Set<string>, commit: string): string {
  known.add(commit);
  return commit;
}

async function tip(read: Read, repository: Repository, branch: string): Promise<string> {
  const ask = { ...repository, ref: `heads/${branch}` };
  const found = await orMissing(
    read("git/ref/heads", (octokit, request) => octokit.rest.git.getRef({ ...ask, request })),
  );
  if (found !== null) return shaAt(found.data, "object", "sha");
  const again = { ...repository, branch };
  const answer = await read("branches", (octokit, request) => octokit.rest.repos.getBranch({ ...again, request }));
  return branchOf(branch, answer.data);
}

async function pull(read: Read, repository: Repository, pull_number: number): Promise<ReturnType<typeof pullOf>> {
  const ask = { ...repository, pull_number };
  return pullOf((await read("pulls", (octokit, request) => octokit.rest.pulls.get({ ...ask, request }))).data);
}

async function compare(read: Read, repository: Repository, basehead: string) {
  // The first page has all files, regardless of its number of commits.
  const ask = { ...repository, basehead, per_page: 1 };
  const { data } = await read("compare", (octokit, request) =>
    octokit.rest.repos.compareCommitsWithBasehead({ ...ask, request }),
  );
  const files = filesOf(objectOf(data, "a comparison")["files"]);
  return {
    mergeBase: shaAt(data, "merge_base_commit", "sha"),
    changed: { paths: [...new Set(files.flat())], complete: files.length < comparedFiles },
  };
}

/** GitHub lists the files of the pull request's current head, so for another head the list is incomplete. */
async function pullFiles(
  read: Read,
  repository: Repository,
  { pullRequest, head }: { pullRequest: number; head: string },
): Promise<ChangedFiles> {
  const { head: present, changedFiles } = await pull(read, repository, pullRequest);
  const files: (readonly string[])[] = [];
  for (let page = 1; page <= limits.pullRequestFiles / pageSize; page++) {
    const ask = { ...repository, pull_number: pullRequest, per_page: pageSize, page };
    const answer = await read("pulls/files", (octokit, request) => octokit.rest.pulls.listFiles({ ...ask, request }));
    files.push(...filesOf(answer.data));
    if (!hasNextPage(answer)) break;
  }
  return { paths: [...new Set(files.flat())], complete: present === head && files.length >= changedFiles };
}
