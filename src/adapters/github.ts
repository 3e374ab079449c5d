import type { getOctokit } from "@actions/github";
import { GateError } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import type { GitHub, PullRequestComment } from "../core/ports.ts";
import type { Answer } from "./github-answer.ts";
import { commentOf, commentsOf, expectStatus, failedAnswer, loginOf, viewerOf } from "./github-answer.ts";

type Octokit = ReturnType<typeof getOctokit>;
type Send = (octokit: Octokit, request: RequestOptions) => Promise<{ status: number; data: unknown; link: string }>;

interface RequestOptions {
  signal: AbortSignal;
  log: typeof silent;
}

const pageSize = 100;
const workflowTokenLogin = "github-actions[bot]";

/** Octokit prints deprecation headers, which are response text, to the console. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/**
 * GitHub's REST API at GITHUB_API_URL for one repository, `owner/name`. Each call has limits.githubMs; a read is
 * repeated once when nothing or a 5xx came back. Every failure is GITHUB_FAILED.
 */
export function createGitHub({ token, repository }: { token: string; repository: string }): GitHub {
  const ask = asker(token);
  const [owner = "", repo = ""] = repository.split("/");
  return {
    login: () => login(ask),
    comments: (pullRequest) => comments(ask, { owner, repo, issue_number: pullRequest }),
    createComment: async (pullRequest, body) => {
      const where = { owner, repo, issue_number: pullRequest, body };
      const answer = await ask((octokit, request) =>
        octokit.rest.issues.createComment({ ...where, request }).then(reply),
      );
      return commentOf(expectStatus(201, "POST …/comments", answer).data);
    },
    updateComment: async (id, body) => {
      const where = { owner, repo, comment_id: id, body };
      const answer = await ask((octokit, request) =>
        octokit.rest.issues.updateComment({ ...where, request }).then(reply),
      );
      return commentOf(expectStatus(200, "PATCH …/comments", answer).data);
    },
  };
}

type Ask = (send: Send) => Promise<Answer>;

/** @actions/github reads the environment and the event file at import, so it waits for the first call. */
function asker(token: string): Ask {
  let octokit: Promise<Octokit> | null = null;
  return async (send) => {
    try {
      octokit ??= import("@actions/github").then((github) => github.getOctokit(token));
      const request = { signal: AbortSignal.timeout(limits.githubMs), log: silent };
      return { ...(await send(await octokit, request)), cause: null };
    } catch (error) {
      return failedAnswer(error);
    }
  };
}

async function askTwice(ask: Ask, send: Send): Promise<Answer> {
  const first = await ask(send);
  return first.status === null || first.status >= 500 ? ask(send) : first;
}

/** An installation token, such as a workflow's, has no user of its own; only GraphQL names its bot. */
async function login(ask: Ask): Promise<string> {
  const user = await askTwice(ask, (octokit, request) => octokit.rest.users.getAuthenticated({ request }).then(reply));
  if (user.status !== 403 && user.status !== 404) return loginOf(expectStatus(200, "GET /user", user).data);
  const viewer = await ask(async (octokit, request) => {
    const data = await octokit.graphql<unknown>("query { viewer { login } }", { request });
    return { status: 200, data, link: "" };
  });
  return viewerOf(viewer.data) ?? workflowTokenLogin;
}

async function* comments(
  ask: Ask,
  where: { owner: string; repo: string; issue_number: number },
): AsyncGenerator<PullRequestComment, void, undefined> {
  for (let page = 1; page <= limits.githubPages; page++) {
    const query = { ...where, per_page: pageSize, page };
    const answer = await askTwice(ask, (octokit, request) =>
      octokit.rest.issues.listComments({ ...query, request }).then(reply),
    );
    const { data, link } = expectStatus(200, "GET …/comments", answer);
    yield* commentsOf(data);
    if (!link.includes('rel="next"')) return;
  }
  throw new GateError("GITHUB_FAILED", `expected at most ${limits.githubPages} pages of comments, got more`);
}

function reply(response: { status: number; data: unknown; headers: { link?: string } }): Awaited<ReturnType<Send>> {
  return { status: response.status, data: response.data, link: response.headers.link ?? "" };
}

function ignore(): void {}
