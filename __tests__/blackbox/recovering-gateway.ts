import type { ServerResponse } from "node:http";
import { send } from "../../src/staging/upstream.ts";
import { startGateway, type GatewayRequest, type ScriptedGateway } from "./harness/gateway.ts";
import { answerJson, textOf } from "./harness/server.ts";
import { refusalOf } from "./streaming-gateway.ts";

export interface RecoveringGateway {
  /** How long main is passed over after a call at it has failed; left out: it is tried again at once. */
  coolDownMs?: number;
  /** Calls at main in one request while these fail, before backup is called. Default 1. */
  tries?: number;
  /** What goes wrong in the second request whose call at main fails. */
  second?: "error" | "extra-calls";
}

/** A gateway in front of the scripted provider that calls main and then backup, and may keep main in a cool-down. */
export function startRecovering(providerUrl: string, settings: RecoveringGateway): Promise<ScriptedGateway> {
  const memory = { failures: 0, cooledUntil: 0 };
  return startGateway(async (request, response) => {
    const refused = refusalOf(request);
    if (refused !== null) return answerJson(response, ...refused);
    await serve(providerUrl, settings, memory, request, response);
  });
}

interface Memory {
  /** Requests whose calls at main all failed. */
  failures: number;
  cooledUntil: number;
}

async function serve(
  url: string,
  { coolDownMs = 0, tries = 1, second }: RecoveringGateway,
  memory: Memory,
  { text }: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  const called: string[] = [];
  const call = async (target: string): Promise<Answer> => {
    called.push(target);
    return callTarget(url, target, text);
  };
  let answer = { status: 502, body: "{}" };
  const planned = performance.now() < memory.cooledUntil ? 0 : tries;
  while (called.length < planned && answer.status >= 400) answer = await call("main");
  if (planned > 0 && answer.status >= 400) {
    memory.failures += 1;
    memory.cooledUntil = performance.now() + coolDownMs;
  }
  const isSecond = memory.failures === 2 && called.includes("main") && answer.status >= 400;
  if (isSecond && second === "extra-calls") for (let extra = 0; extra < 3; extra++) await call("main");
  if (answer.status >= 400 && !(isSecond && second === "error")) answer = await call("backup");
  response.setHeader("x-gateway-attempts", String(called.length));
  response.setHeader("x-gateway-target", called.at(-1) ?? "");
  response.setHeader("content-type", "application/json");
  response.statusCode = answer.status;
  response.end(answer.body);
}

interface Answer {
  status: number;
  body: string;
}

async function callTarget(url: string, target: string, text: string): Promise<Answer> {
  const headers = { "content-type": "application/json", authorization: `Bearer key-of-the-target-${target}` };
  const message = await send(`${url}/${target}/v1/chat/completions`, { method: "POST", headers }, text);
  return { status: message.statusCode ?? 502, body: await textOf(message) };
}
