import { GateError } from "../../core/errors.ts";
import { limits } from "../../core/limits.ts";
import type { GitHub, PullRequestComment } from "../../core/ports/github.ts";
import { commentOf, commentsOf, expectStatus, loginOf, viewerOf } from "./answer.ts";
import { type AskGitHub, asker, askTwice, hasNextPage, pageSize } from "./ask.ts";

const workflowTokenLogin = "github-actions[bot]";

/**
 * Returns GitHub's REST API at GITHUB_API_URL for one repository, `owner/name`. Each call has limits.githubMs; a read is
 * repeated once after no answer or a 5xx. Every failure is GITHUB_FAILED.
 */
export function createGitHub({ token, repository }: { token: string; repository: string }): GitHub {
  const ask = asker(token);
  const [owner = "", repo = ""] = repository.split("/");
  return {
    login: () => login(ask),
    comments: (pullRequest) => comments(ask, { owner, repo, issue_number: pullRequest }),
    createComment: async (pullRequest, body) => {
      const where = { owner, repo, issue_number: pullRequest, body };
      const answer = await ask((octokit, request) => octokit.rest.issues.createComment({ ...where, request }));
      return commentOf(expectStatus(201, "POST …/comments", answer).data);
    },
    updateComment: async (id, body) => {
      const where = { owner, repo, comment_id: id, body };
      const answer = await ask((octokit, request) => octokit.rest.issues.updateComment({ ...where, request }));
      return commentOf(expectStatus(200, "PATCH …/comments", answer).data);
    },
  };
}

/** An installation token, such as a workflow's, has no user; only GraphQL returns its bot. */
async function login(ask: AskGitHub): Promise<string> {
  const user = await askTwice(ask, (octokit, request) => octokit.rest.users.getAuthenticated({ request }));
  if (user.status !== 403 && user.status !== 404) return loginOf(expectStatus(200, "GET /user", user).data);
  const viewer = await ask(async (octokit, request) => {
    const data = await octokit.graphql<unknown>("query { viewer { login } }", { request });
    return { status: 200, data, headers: {} };
  });
  return viewerOf(viewer.data) ?? workflowTokenLogin;
}

async function* comments(
  ask: AskGitHub,
  where: { owner: string; repo: string; issue_number: number },
): AsyncGenerator<PullRequestComment, void, undefined> {
  for (let page = 1; page <= limits.githubPages; page++) {
    const query = { ...where, per_page: pageSize, page };
    const answer = await askTwice(ask, (octokit, request) => octokit.rest.issues.listComments({ ...query, request }));
    yield* commentsOf(expectStatus(200, "GET …/comments", answer).data);
    if (!hasNextPage(answer)) return;
  }
  throw new GateError("GITHUB_FAILED", `expected at most ${limits.githubPages} pages of comments, got more`);
}
