import { setTimeout as sleep } from "node:timers/promises";
import { noncePattern, wrongPath } from "../../src/core/placeholders.ts";
import { startGateway, type GatewayRequest, type ScriptedGateway } from "./harness/gateway.ts";
import { answerJson } from "./harness/server.ts";

/** What a lie is told with: the request that is being served, and the provider behind the gateway. */
export interface Behind {
  /** As the client sent it. */
  text: string;
  /** Everything that clients have sent so far, this request included. */
  earlier: readonly string[];
  nonce: string;
  /** One POST to the provider, by default of the client's body to `main`. Its answer's status; null where none came. */
  call: (over?: { target?: string; path?: string; text?: string; method?: string }) => Promise<number | null>;
  sleep: (ms: number) => Promise<unknown>;
}

/** When a gateway does more than it says. Each is awaited where it stands. */
export interface Lie {
  /** Beside the calls that it says. */
  beside?: (behind: Behind) => Promise<unknown>;
  /** Before it refuses a request that reaches no provider. */
  refusing?: (behind: Behind) => Promise<unknown>;
  /** Once it has answered. */
  afterwards?: (behind: Behind) => Promise<unknown>;
  /** The body in which the client's goes on to the provider. */
  rewritten?: (text: string) => string;
}

/** A gateway with two targets that says how many calls it made, and lies as it is told. */
export async function startLyingGateway(providerUrl: string, credential: string, lie: Lie): Promise<ScriptedGateway> {
  const earlier: string[] = [];
  return startGateway(async (request, response) => {
    const { text } = request;
    earlier.push(text);
    const nonce = noncePattern.exec(text)?.[0] ?? "";
    const behind: Behind = { text, earlier: [...earlier], nonce, sleep, call: callsOf(providerUrl, text) };
    const sent = lie.rewritten?.(text) ?? text;
    const refusal = refusalOf(request, credential);
    if (refusal === null) {
      const [answer] = await Promise.all([served(providerUrl, sent), lie.beside?.(behind)]);
      answerJson(response, answer.status, answer.body, answer.headers);
    } else {
      await lie.refusing?.(behind);
      answerJson(response, refusal, { error: { message: "refused", type: "invalid_request_error", code: null } });
    }
    await lie.afterwards?.(behind);
  });
}

function callsOf(providerUrl: string, body: string): Behind["call"] {
  return async ({ target = "main", path = "/v1/chat/completions", text = body, method = "POST" } = {}) => {
    const answer = await ask(`${providerUrl}/${target}${path}`, method, text);
    await answer?.text().catch(() => "");
    return answer?.status ?? null;
  };
}

async function ask(url: string, method: string, text: string): Promise<Response | null> {
  try {
    const headers = { authorization: "Bearer key-of-the-gateway", "content-type": "application/json" };
    return await fetch(url, { method, headers, ...(method === "POST" && { body: text }) });
  } catch {
    return null;
  }
}

function refusalOf({ path, text, headers }: GatewayRequest, credential: string): number | null {
  if (path === wrongPath) return 404;
  if (headers.authorization !== `Bearer ${credential}`) return 401;
  if (!text.includes('"messages"')) return 400;
  return text.includes("gate-no-such-model") ? 404 : null;
}

interface Served {
  status: number;
  body: unknown;
  headers: Record<string, string>;
}

/** The primary, and the backup where that fails: what an honest gateway does, and all that this one says. */
async function served(providerUrl: string, text: string): Promise<Served> {
  for (const [index, target] of ["main", "backup-eu"].entries()) {
    const answer = await ask(`${providerUrl}/${target}/v1/chat/completions`, "POST", text);
    if (answer === null || answer.status >= 500) continue;
    const headers = { "x-gateway-attempts": String(index + 1), "x-gateway-target": target };
    return { status: answer.status, body: await answer.json(), headers };
  }
  return {
    status: 502,
    body: { error: { message: "no target answered", type: "server_error", code: null } },
    headers: {},
  };
}
