import { errorCode, type ErrorCode } from "../../core/errors.ts";
import { type GitHubAnswer, isRateLimited, otherStatus, retryAfterMs } from "./answer.ts";
import { asker, askTwice, type Send } from "./ask.ts";

/**
 * Reads from GitHub: `call` names the request in messages. Throws HISTORY_NOT_FOUND for the statuses by which GitHub says
 * that this is missing (default 404), HISTORY_FORBIDDEN or HISTORY_FAILED.
 */
export type Read = (call: string, send: Send, missing?: readonly number[]) => Promise<GitHubAnswer>;

/** GitHub's secondary limits ask for a minute; its primary one may last an hour, which no run waits for. */
const longestWaitMs = 60_000;

const codes: Readonly<Record<number, ErrorCode>> = {
  401: "HISTORY_FORBIDDEN",
  403: "HISTORY_FORBIDDEN",
};

/** Asks with this token; once more when nothing or a 5xx came back, or after the time that a rate limit names. */
export function historyReader(token: string, sleep: (ms: number) => Promise<void>, stop: AbortSignal): Read {
  const ask = asker(token, stop);
  return async (call, send, missing = [404]) => {
    const first = await askTwice(ask, send);
    const wait = isRateLimited(first) ? retryAfterMs(first) : null;
    if (wait === null || wait > longestWaitMs) return expectOk(call, first, missing);
    await sleep(wait);
    return expectOk(call, await ask(send), missing);
  };
}

/** The answer; null where it is HISTORY_NOT_FOUND. */
export async function orMissing(answer: Promise<GitHubAnswer>): Promise<GitHubAnswer | null> {
  try {
    return await answer;
  } catch (error) {
    if (errorCode(error) === "HISTORY_NOT_FOUND") return null;
    throw error;
  }
}

function expectOk(call: string, answer: GitHubAnswer, missing: readonly number[]): GitHubAnswer {
  if (answer.status === 200) return answer;
  throw otherStatus(codeOf(answer, missing), `expected 200 from GET …/${call}`, answer);
}

function codeOf(answer: GitHubAnswer, missing: readonly number[]): ErrorCode {
  const status = answer.status ?? 0;
  if (isRateLimited(answer)) return "HISTORY_FAILED";
  return missing.includes(status) ? "HISTORY_NOT_FOUND" : (codes[status] ?? "HISTORY_FAILED");
}
