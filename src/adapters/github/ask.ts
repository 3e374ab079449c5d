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

/** Makes a call within limits.githubMs. Never rejects: a failure is an answer. */
export type AskGitHub = (send: Send) => Promise<GitHubAnswer>;

/** The most that GitHub puts on one page. */
export const pageSize = 100;

/** Octokit prints deprecation headers, which are response text, to the console. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/**
 * Asks with this token, through the proxy of the environment as other actions do. @actions/github reads the environment and
 * the event file at import, so it waits for the first call. Calls end when `stop` aborts.
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
    // A runner takes `proxy.example:3128` for an http proxy. The library would take it for a URL without a host, and use none.
    if (proxy !== "" && !proxy.includes("://")) process.env[name] = `http://${proxy}`;
  }
  const { getOctokit } = await import("@actions/github");
  return getOctokit(token);
}

/** The answer to a read, which is repeated once when nothing or a 5xx came back. */
export async function askTwice(ask: AskGitHub, send: Send): Promise<GitHubAnswer> {
  const first = await ask(send);
  return first.status === null || first.status >= 500 ? ask(send) : first;
}

/** Whether GitHub says that there is another page. */
export function hasNextPage({ link }: GitHubAnswer): boolean {
  return link.includes('rel="next"');
}

function ignore(): void {}
