import { type ErrorCode, GateError } from "../../core/errors.ts";
import { isObject, type JsonObject } from "../../core/json.ts";
import type { PullRequestComment } from "../../core/ports/github.ts";

/** The result of one call to GitHub. `status` is null if there was no answer. */
export interface GitHubAnswer {
  status: number | null;
  data: unknown;
  /** The Link header, which shows whether there is another page. */
  link: string;
  cause: unknown;
}

/**
 * Returns the answer of a failed call. The status is null for a network error, which Octokit reports as a 500 without a
 * response.
 */
export function failedAnswer(error: unknown): GitHubAnswer {
  const answered = isObject(error) && isObject(error["response"]) && typeof error["status"] === "number";
  return { status: answered ? Number(error["status"]) : null, data: null, link: "", cause: error };
}

/** Returns the answer if it has the expected status, else throws GITHUB_FAILED without any text of the response. */
export function expectStatus(expected: number, call: string, answer: GitHubAnswer): GitHubAnswer {
  if (answer.status === expected) return answer;
  throw otherStatus("GITHUB_FAILED", `expected ${expected} from ${call}`, answer);
}

/**
 * Returns the error for an unexpected status, without any text of the response. A rate limit is reported as 429, although
 * GitHub may answer 403.
 */
export function otherStatus(code: ErrorCode, expected: string, answer: GitHubAnswer): GateError {
  const isLimited = isRateLimited(answer);
  const got = answer.status === null ? "no answer" : `${answer.status}${isLimited ? " with a rate limit" : ""}`;
  return new GateError(code, `${expected}, got ${got}`, {
    cause: answer.cause,
    status: isLimited ? 429 : answer.status,
  });
}

/** Whether a rate limit was hit: a 429, or a 403 with rate limit headers. */
export function isRateLimited({ status, cause }: GitHubAnswer): boolean {
  const headers = headersOf(cause);
  return status === 429 || (status === 403 && ("retry-after" in headers || headers["x-ratelimit-remaining"] === "0"));
}

/** Returns the milliseconds to wait before a retry; null if GitHub names no number of seconds. */
export function retryAfterMs({ cause }: GitHubAnswer): number | null {
  const seconds = headersOf(cause)["retry-after"];
  return typeof seconds === "string" && /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1_000 : null;
}

/** Reads a page of comments. Throws GITHUB_FAILED for any other shape. */
export function commentsOf(data: unknown): PullRequestComment[] {
  if (!Array.isArray(data)) throw otherShape("a list of comments");
  return data.map(commentOf);
}

/** Reads one comment; a deleted author is the empty string. Throws GITHUB_FAILED for any other shape. */
export function commentOf(data: unknown): PullRequestComment {
  if (!isObject(data) || typeof data["id"] !== "number") throw otherShape("a comment");
  const { id, body, html_url: url, user } = data;
  return { id, body: textOf(body), url: textOf(url), author: isObject(user) ? textOf(user["login"]) : "" };
}

/** Returns the login in `{ login }`. Throws GITHUB_FAILED if there is none. */
export function loginOf(data: unknown): string {
  const login = isObject(data) ? textOf(data["login"]) : "";
  if (login === "") throw otherShape("a login");
  return login;
}

/** Returns the login in GraphQL's `{ viewer: { login } }`, else null. */
export function viewerOf(data: unknown): string | null {
  const viewer = isObject(data) ? data["viewer"] : null;
  return isObject(viewer) && typeof viewer["login"] === "string" ? viewer["login"] : null;
}

function headersOf(cause: unknown): JsonObject {
  const response = isObject(cause) ? cause["response"] : null;
  const headers = isObject(response) ? response["headers"] : null;
  return isObject(headers) ? headers : {};
}

function otherShape(expected: string): GateError {
  return new GateError("GITHUB_FAILED", `expected ${expected} from GitHub, got another shape`);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
