import type { getOctokit } from "@actions/github";
import { limits } from "../../core/limits.ts";
import { type GitHubAnswer, failedAnswer } from "./answer.ts";

type Octokit = ReturnType<typeof getOctokit>;

interface RequestOptions {
  signal: AbortSignal;
  log: typeof silent;
}

interface Response {
  status: number;
  data: unknown;
  headers: { link?: string };
}

/** One call with Octokit. */
export type Send = (octokit: Octokit, request: RequestOptions) => Promise<Response>;

/** Makes a call within limits.githubMs. Never rejects: a failure is returned as an answer. */
export type AskGitHub = (send: Send) => Promise<GitHubAnswer>;

/** GitHub's maximum page size. */
export const pageSize = 100;

/** Octokit prints deprecation headers, which are response text, to the console. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/**
 * Returns calls with this token, through the environment's proxy as in other actions. @actions/github is imported at the
 * first call, because it reads the environment and the event file at import. Calls end if `stop` aborts.
 */
export function asker(token: string, stop: AbortSignal | null = null): AskGitHub {
  let octokit: Promise<Octokit> | null = null;
  return async (send) => {
    try {
      octokit ??= load(token);
      const deadline = AbortSignal.timeout(limits.githubMs);
      const request = { signal: stop === null ? deadline : AbortSignal.any([deadline, stop]), log: silent };
      const { status, data, headers } = await send(await octokit, request);
      return { status, data, link: headers.link ?? "", cause: null };
    } catch (error) {
      return failedAnswer(error);
    }
  };
}

async function load(token: string): Promise<Octokit> {
  for (const name of ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"]) {
    const proxy = process.env[name] ?? "";
    // A runner treats `proxy.example:3128` as an http proxy. The library would read it as a URL without a host and use no proxy.
    if (proxy !== "" && !proxy.includes("://")) process.env[name] = `http://${proxy}`;
  }
  const { getOctokit } = await import("@actions/github");
  return getOctokit(token);
}

/** Returns the answer to a read, repeated once after no answer or a 5xx. */
export async function askTwice(ask: AskGitHub, send: Send): Promise<GitHubAnswer> {
  const first = await ask(send);
  return first.status === null || first.status >= 500 ? ask(send) : first;
}

/** Whether there is another page. */
export function hasNextPage({ link }: GitHubAnswer): boolean {
  return link.includes('rel="next"');
}

function ignore(): void {}
