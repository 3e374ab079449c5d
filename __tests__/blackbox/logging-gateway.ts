import { wrongPath } from "../../src/core/placeholders.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { startGateway, type ScriptedGateway } from "./harness/gateway.ts";
import { answerJson, jsonOf } from "./harness/server.ts";
import { credential } from "./stage.ts";

/** One call that the gateway made. */
export interface MadeCall {
  target: string;
  status: number;
}

/** What the gateway writes of a request once it has answered: whole lines, or rows. */
export type Lines = (id: string, calls: readonly MadeCall[]) => readonly (string | JsonObject)[];

/**
 * A gateway that falls back from everything that is no success, shows nothing in its headers, and writes its log as it is
 * told. The primary of the model `chat-staging-broken` is `main-broken`.
 */
export async function startLoggingGateway(
  providerUrl: string,
  lines: Lines,
  append: (text: string) => void,
): Promise<ScriptedGateway> {
  return startGateway(async ({ path, headers, text }, response) => {
    const id = String(headers["x-request-id"]);
    const isRefused = path === wrongPath || headers.authorization !== `Bearer ${credential}`;
    const body: unknown = jsonOf(text);
    const isBroken = JSON.stringify(body).includes('"model":"chat-staging-broken"');
    const { calls, answer } = isRefused
      ? refused
      : await served(providerUrl, [isBroken ? "main-broken" : "main", "backup-eu"], text);
    for (const line of lines(id, calls)) append(`${typeof line === "string" ? line : JSON.stringify(line)}\n`);
    answerJson(response, answer.status, answer.body);
  });
}

interface Served {
  calls: readonly MadeCall[];
  answer: { status: number; body: unknown };
}

const refused: Served = {
  calls: [],
  answer: {
    status: 401,
    body: { error: { message: "refused", type: "invalid_request_error", code: "invalid_api_key" } },
  },
};

async function served(providerUrl: string, targets: readonly string[], text: string): Promise<Served> {
  const calls: MadeCall[] = [];
  for (const target of targets) {
    const url = `${providerUrl}/${target}/v1/chat/completions`;
    const headers = { authorization: "Bearer key-of-the-gateway", "content-type": "application/json" };
    const answer = await fetch(url, { method: "POST", headers, body: text });
    const body: unknown = await answer.json();
    calls.push({ target, status: answer.status });
    if (answer.ok) return { calls, answer: { status: answer.status, body } };
  }
  return { calls, answer: { status: 502, body: { error: { message: "none", type: "server_error", code: null } } } };
}
