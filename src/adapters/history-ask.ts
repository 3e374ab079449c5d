import type { ErrorCode } from "../core/errors.ts";
import type { Answer } from "./github-answer.ts";
import { isRateLimited, otherStatus, retryAfterMs } from "./github-answer.ts";
import { asker, askTwice } from "./github-ask.ts";
import type { Send } from "./github-ask.ts";

/** Reads from GitHub: `call` names the request in messages. Throws HISTORY_FORBIDDEN, HISTORY_NOT_FOUND or HISTORY_FAILED. */
export type Read = (call: string, send: Send) => Promise<Answer>;

/** GitHub's secondary limits ask for a minute; its primary one may last an hour, which no run waits for. */
const longestWaitMs = 60_000;

const codes: Readonly<Record<number, ErrorCode>> = {
  401: "HISTORY_FORBIDDEN",
  403: "HISTORY_FORBIDDEN",
  404: "HISTORY_NOT_FOUND",
};

/** Asks with this token; once more when nothing or a 5xx came back, or after the time that a rate limit names. */
export function historyReader(token: string, sleep: (ms: number) => Promise<void>): Read {
  const ask = asker(token);
  return async (call, send) => {
    const first = await askTwice(ask, send);
    const wait = isRateLimited(first) ? retryAfterMs(first) : null;
    if (wait === null || wait > longestWaitMs) return expectOk(call, first);
    await sleep(wait);
    return expectOk(call, await ask(send));
  };
}

function expectOk(call: string, answer: Answer): Answer {
  if (answer.status === 200) return answer;
  const code = isRateLimited(answer) ? undefined : codes[answer.status ?? 0];
  throw otherStatus(code ?? "HISTORY_FAILED", `expected 200 from GET …/${call}`, answer);
}
