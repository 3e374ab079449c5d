import { errorCode, type ErrorCode } from "../../core/errors.ts";
import { type GitHubAnswer, isRateLimited, otherStatus, retryAfterMs } from "./answer.ts";
import { asker, askTwice, type Send } from "./ask.ts";

/**
 * Reads from GitHub; `call` names the request in messages. Throws HISTORY_NOT_FOUND for the statuses that mean missing
 * (default 404), HISTORY_FORBIDDEN or HISTORY_FAILED.
 */
export type Read = (call: string, send: Send, missing?: readonly number[]) => Promise<GitHubAnswer>;

/** GitHub's secondary limits last a minute. The primary limit may last an hour, which is too long to wait. */
const longestWaitMs = 60_000;

const codes: Readonly<Record<number, ErrorCode>> = {
  401: "HISTORY_FORBIDDEN",
  403: "HISTORY_FORBIDDEN",
};

/** Returns a reader with this token. A read is repeated once after no answer or a 5xx, or after a rate limit's wait. */
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

/** Returns the answer; null for HISTORY_NOT_FOUND. */
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
