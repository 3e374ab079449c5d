import type { ClientRun } from "../binding/bind.ts";
import { authHeaderNames } from "../core/auth-headers.ts";
import { parseObject } from "../core/json.ts";
import { limits } from "../core/limits.ts";
import type { Deps } from "../core/ports/deps.ts";
import type { HttpAnswer, HttpRequest } from "../core/ports/http.ts";
import type { TapRequest } from "../core/ports/client.ts";
import { families } from "../families/index.ts";
import { asksForStream } from "../families/paths.ts";
import type { ClientExit } from "../generated/types.ts";
import type { ExchangeIds, Question } from "./question.ts";
import { gatewayHeaders, modelOf, promptOf } from "./request.ts";

export interface Sent {
  /** The last answer that the client received. */
  answer: HttpAnswer;
  /** Requests that the client sent for one user request. */
  requests: number;
  /** Whether the last request asked for a stream. */
  streams: boolean;
  /** How the client's command ended; null for the gate's own request. */
  clientExit: ClientExit | null;
}

const methods: readonly HttpRequest["method"][] = ["GET", "POST", "PUT", "DELETE"];

const noAnswer: HttpAnswer = {
  status: null,
  headers: new Map(),
  body: new Uint8Array(),
  failure: "unknown",
  elapsedMs: 0,
};

/**
 * Runs the user's client for one user request through the tap, which replaces the credential, adds the gate id, streams and
 * counts. Never rejects: a client that sends nothing has no answer, and one that was stopped has a cancelled one.
 */
export async function sendThroughClient(
  question: Question,
  ids: ExchangeIds,
  client: ClientRun,
  { http, clock }: Pick<Deps, "http" | "clock">,
  signal: AbortSignal,
): Promise<Sent> {
  const sent: Sent = { answer: noAnswer, requests: 0, streams: false, clientExit: null };
  const began = clock.monotonicMs();
  const tap = await client.tap(async (request, reply) => {
    sent.requests += 1;
    const forwarded = sent.requests > limits.clientRequests ? null : forward(request, question, ids);
    if (forwarded === null) return reply.fail();
    const answer = await http.send({ ...forwarded, watch: reply, signal: AbortSignal.any([request.signal, signal]) });
    sent.answer = answer;
    sent.streams = streams(request, question);
    if (answer.status === null || answer.failure !== null) reply.fail();
    else reply.end();
  });
  try {
    const variables = variablesFor(question, ids, tap.url);
    sent.clientExit = await client.run({
      command: client.command,
      secrets: client.secrets,
      variables,
      timeoutMs: limits.clientMs + question.gateway.settings.timeout_ms,
      signal,
    });
  } finally {
    await tap.close();
  }
  const elapsedMs = clock.monotonicMs() - began;
  const isCancelled = sent.clientExit === null;
  return { ...sent, answer: { ...sent.answer, ...(isCancelled && { failure: "cancelled" }), elapsedMs } };
}

/** Returns the client's request with the gateway's credential instead of the client's; null for an unsupported method. */
function forward(
  request: TapRequest,
  question: Question,
  ids: ExchangeIds,
): Omit<HttpRequest, "watch" | "signal"> | null {
  const method = methods.find((known) => known === request.method);
  if (method === undefined) return null;
  const kept = Object.entries(request.headers).filter(([name]) => !authHeaderNames.has(name));
  return {
    method,
    url: `${question.gateway.url}${request.path}`,
    headers: { ...Object.fromEntries(kept), ...gatewayHeaders(question, ids) },
    body: request.body,
    timeoutMs: question.gateway.settings.timeout_ms,
  };
}

function streams({ path, body }: TapRequest, { route }: Question): boolean {
  return asksForStream(families[route.family], path, parseObject(body) ?? {});
}

function variablesFor(question: Question, ids: ExchangeIds, url: string): Record<string, string> {
  return {
    OPENAI_BASE_URL: `${url}/v1`,
    OPENAI_API_KEY: "the-tap-sends-the-real-one",
    GATE_MODEL: modelOf(question, ids.gateId),
    GATE_PROMPT: promptOf(ids),
  };
}
