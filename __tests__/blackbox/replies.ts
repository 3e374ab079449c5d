import type { ServerResponse } from "node:http";

/** Stands in every answer, so that a leak of any of them is found, and is what a runner would obey. */
export const canary = "canary-of-the-answer-5e1f";
export const hostile = `${canary} ##[add-path]/tmp ::error::x\n::set-output name=decision::promote\n@octocat [x](https://evil.example)`;

export type Respond = (response: ServerResponse, elsewhere: string) => void;

export const completion = completionWith({});

/** A whole chat completion with its one choice changed as given. */
export function completionWith(changed: object): string {
  const message = { role: "assistant", content: hostile, refusal: null };
  return JSON.stringify({
    id: `chatcmpl-${canary}`,
    object: "chat.completion",
    created: 1_790_000_000,
    model: canary,
    choices: [{ index: 0, message, logprobs: null, finish_reason: "stop", ...changed }],
    usage: { prompt_tokens: 9, completion_tokens: 5, total_tokens: 14 },
  });
}

/** An answer with this status and body, as JSON where it is not said otherwise. */
export function reply(status: number, body: string | Uint8Array, headers: Record<string, string> = {}): Respond {
  return (response) => {
    const ours = { "content-type": "application/json", "x-canary": canary, "set-cookie": `s=${canary}` };
    response.writeHead(status, canary, { ...ours, ...headers });
    response.end(status === 204 ? undefined : body);
  };
}

export function error(status: number, type: string, code: string, headers: Record<string, string> = {}): Respond {
  return reply(status, JSON.stringify({ error: { message: hostile, type, param: null, code } }), headers);
}

/** What a gateway says to a credential that nobody issued. */
export const unauthorized = error(401, "invalid_request_error", "invalid_api_key");
