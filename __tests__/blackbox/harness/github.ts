import type { ServerResponse } from "node:http";
import { pageOf } from "./github-page.ts";
import {
  type FakeRepository,
  pullRequestRepository,
  type RepositoryFiles,
  repositoryReply,
} from "./github-repository.ts";
import { answerJson, jsonOf, type LoopbackServer, startServer, textOf } from "./server.ts";

export interface StoredComment {
  id: number;
  author: string;
  body: string;
}

export interface GitHubRequest {
  method: string;
  /** Below the API's root, without query. */
  path: string;
  query: URLSearchParams;
  text: string;
}

export interface FakeGitHubOptions {
  comments?: readonly { author: string; body: string }[];
  /** The login of the token; `user` says whether GET /user tells it, as it does for a person's token. */
  login?: string;
  user?: boolean;
  /** As with the token of a fork's pull request: writes get 403. */
  readOnly?: boolean;
  /** Branches, commits and pull requests; without it those of the event that the fake runner sends. */
  repository?: FakeRepository;
  /** The short form of `repository`: the files at main and at the head of pull request 7. */
  files?: RepositoryFiles;
  /** The status to fail a request with, `destroy` to cut it off, `hang` to leave it without an answer, else null. */
  fail?: (request: GitHubRequest) => { status: number; headers?: Record<string, string> } | "destroy" | "hang" | null;
}

export interface FakeGitHub extends LoopbackServer {
  requests: GitHubRequest[];
  comments: StoredComment[];
  /** What a test changes here, the next answer tells. */
  repository: FakeRepository;
  /** Makes these the files of pull request 7, where the test gave no repository of its own. */
  serve(files: RepositoryFiles): void;
  /** What the runner sets for an action. */
  env: { GITHUB_API_URL: string; GITHUB_GRAPHQL_URL: string };
  /** How many requests of this method were made to paths that end so. */
  count(method: string, pathEnd: string): number;
}

interface Exchange {
  request: GitHubRequest;
  response: ServerResponse;
  state: State;
}

interface State {
  comments: StoredComment[];
  login: string;
  user: boolean;
  repository: FakeRepository;
}

const notFound = { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" };
const notAccessible = {
  message: "Resource not accessible by integration",
  documentation_url: "https://docs.github.com/rest/issues/comments#create-an-issue-comment",
  status: "403",
};

const issueComments = /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/;
const oneComment = /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/;

const routes: readonly { method: string; path: RegExp; answer: (exchange: Exchange) => void }[] = [
  { method: "GET", path: /^\/user$/, answer: answerUser },
  { method: "POST", path: /^\/graphql$/, answer: answerViewer },
  { method: "GET", path: issueComments, answer: listComments },
  { method: "POST", path: issueComments, answer: createComment },
  { method: "PATCH", path: oneComment, answer: updateComment },
];

/** The part of GitHub that the action speaks to, with the shapes that it really has. */
export async function startGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const requests: GitHubRequest[] = [];
  const comments = (options.comments ?? []).map((comment, index) => ({ id: index + 1, ...comment }));
  const { files, repository = pullRequestRepository(files) } = options;
  const isOwn = options.repository !== undefined || files !== undefined;
  const serve = (served: RepositoryFiles): void => {
    if (!isOwn) Object.assign(repository, pullRequestRepository(served));
  };
  const state = { comments, login: options.login ?? "github-actions[bot]", user: options.user ?? false, repository };
  const server = await startServer(async (incoming, response) => {
    const { pathname, searchParams } = new URL(incoming.url ?? "", "http://github");
    const path = pathname.replace(/^\/api(\/v3)?(?=\/)/, "");
    const request = { method: incoming.method ?? "", path, query: searchParams, text: await textOf(incoming) };
    requests.push(request);
    answer({ request, response, state }, options);
  });
  const env = { GITHUB_API_URL: `${server.url}/api/v3`, GITHUB_GRAPHQL_URL: `${server.url}/api/graphql` };
  const count = (method: string, pathEnd: string): number =>
    requests.filter((request) => request.method === method && request.path.endsWith(pathEnd)).length;
  return { ...server, requests, comments, repository, serve, env, count };
}

function answer(exchange: Exchange, { fail, readOnly }: FakeGitHubOptions): void {
  const { request, response } = exchange;
  const failure = fail?.(request) ?? null;
  if (failure === "hang") return;
  if (failure === "destroy") return void response.destroy();
  if (failure !== null) return answerJson(response, failure.status, { message: "failed" }, failure.headers);
  if (readOnly === true && request.path.includes("/comments") && request.method !== "GET") {
    return answerJson(response, 403, notAccessible);
  }
  const route = routes.find(({ method, path }) => method === request.method && path.test(request.path));
  if (route === undefined) answerFromRepository(exchange);
  else route.answer(exchange);
}

function answerFromRepository({ request, response, state }: Exchange): void {
  const reply = request.method === "GET" ? repositoryReply(state.repository, request) : null;
  if (reply === null) answerJson(response, 404, notFound);
  else answerJson(response, reply.status ?? 200, reply.body, reply.headers);
}

function answerUser({ response, state }: Exchange): void {
  if (state.user) answerJson(response, 200, { login: state.login, id: 1, type: "User" });
  else answerJson(response, 403, notAccessible);
}

function answerViewer({ response, state }: Exchange): void {
  answerJson(response, 200, { data: { viewer: { login: state.login } } });
}

function listComments({ request, response, state }: Exchange): void {
  const { shown, headers } = pageOf(request, state.comments);
  answerJson(response, 200, shown.map(restComment), headers);
}

function createComment({ request, response, state }: Exchange): void {
  const created = { id: state.comments.length + 1, author: state.login, body: bodyOf(request) };
  state.comments.push(created);
  answerJson(response, 201, restComment(created));
}

function updateComment({ request, response, state }: Exchange): void {
  const found = state.comments.find(({ id }) => id === Number(oneComment.exec(request.path)?.[1]));
  if (found === undefined) return answerJson(response, 404, notFound);
  found.body = bodyOf(request);
  answerJson(response, 200, restComment(found));
}

function bodyOf({ text }: GitHubRequest): string {
  const json = jsonOf(text);
  const body = typeof json === "object" && json !== null && "body" in json ? json.body : null;
  if (typeof body !== "string") throw new Error("expected a body");
  return body;
}

function restComment({ id, author, body }: StoredComment): object {
  return {
    id,
    node_id: `IC_${id}`,
    url: `https://api.github.com/repos/acme/routes/issues/comments/${id}`,
    html_url: `https://github.com/acme/routes/pull/7#issuecomment-${id}`,
    issue_url: "https://api.github.com/repos/acme/routes/issues/7",
    user: { login: author, id: 41898282, type: author.endsWith("[bot]") ? "Bot" : "User", site_admin: false },
    body,
    author_association: "NONE",
    created_at: "2026-11-20T10:00:00Z",
    updated_at: "2026-11-20T10:00:00Z",
    performed_via_github_app: null,
  };
}
