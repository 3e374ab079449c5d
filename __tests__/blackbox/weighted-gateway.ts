import type { ServerResponse } from "node:http";
import { send } from "../../src/staging/upstream.ts";
import { startGateway, type GatewayRequest, type ScriptedGateway } from "./harness/gateway.ts";
import { answerJson, textOf } from "./harness/server.ts";
import { refusalOf } from "./streaming-gateway.ts";

export interface WeightedGateway {
  /** Each target's weight: the first call of a request and every retry are drawn by it. */
  weights: Readonly<Record<string, number>>;
  /** Calls after the first one. */
  retries: number;
  /** Whether a retry may be drawn onto the target that has just failed. */
  drawsAgain?: boolean;
  /** Called when every draw has failed. */
  fallback?: string;
  /** The target that the header names: the one that answered, or the one drawn first. */
  names?: "answering" | "first";
  /** Calls that are made beside each request's own, and that no header counts. */
  extraCalls?: number;
  /** Decides the draws. */
  seed: number;
}

/** A gateway in front of the scripted provider that draws its targets by weight. */
export function startWeighted(providerUrl: string, settings: WeightedGateway): Promise<ScriptedGateway> {
  const random = randomFrom(settings.seed);
  return startGateway(async (request, response) => {
    const refused = refusalOf(request);
    if (refused !== null) return answerJson(response, ...refused);
    await serve(providerUrl, settings, random, request, response);
  });
}

async function serve(
  url: string,
  settings: WeightedGateway,
  random: () => number,
  { text }: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  const { names = "answering", extraCalls = 0 } = settings;
  const called: string[] = [];
  let answer = { status: 502, body: "{}" };
  for (const target of targetsIn(settings, random)) {
    called.push(target);
    answer = await call(url, target, text);
    if (answer.status < 400) break;
  }
  await Promise.all(Array.from({ length: extraCalls }, () => call(url, called[0] ?? "", text)));
  response.setHeader("x-gateway-attempts", String(called.length));
  response.setHeader("x-gateway-target", (names === "first" ? called[0] : called.at(-1)) ?? "");
  response.setHeader("content-type", "application/json");
  response.statusCode = answer.status;
  response.end(answer.body);
}

/** The targets of one request in the order of its calls, each drawn when it is needed. */
function* targetsIn(settings: WeightedGateway, random: () => number): Generator<string> {
  let last: string | null = null;
  for (let retry = 0; retry <= settings.retries; retry++) {
    const open = Object.entries(settings.weights).filter(([name]) => settings.drawsAgain === true || name !== last);
    last = drawn(open, random());
    yield last;
  }
  if (settings.fallback !== undefined) yield settings.fallback;
}

function drawn(weights: readonly (readonly [string, number])[], at: number): string {
  let left = at * weights.reduce((sum, [, weight]) => sum + weight, 0);
  return (weights.find(([, weight]) => (left -= weight) < 0) ?? weights[0] ?? [""])[0];
}

async function call(url: string, target: string, text: string): Promise<{ status: number; body: string }> {
  const headers = { "content-type": "application/json", authorization: `Bearer key-of-the-target-${target}` };
  const message = await send(`${url}/${target}/v1/chat/completions`, { method: "POST", headers }, text);
  return { status: message.statusCode ?? 502, body: await textOf(message) };
}

/** A small generator of numbers from 0 to 1: the same seed gives the same draws (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
