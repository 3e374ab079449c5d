import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { GateError } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import { isLoopback } from "../core/loopback.ts";
import { isTargetName } from "../core/targets.ts";
import { controlPrefix, serveControl } from "./control.ts";
import { errorBody, unknownUrl } from "../families/envelopes.ts";
import { familyServedAt, type Served } from "../families/index.ts";
import { shapeOf } from "../families/request-shape.ts";
import { wantsStream } from "../families/spoken.ts";
import { createJournal, type Call, type Journal } from "./journal.ts";
import { parseObject } from "../core/json.ts";
import { noncesIn } from "./nonces.ts";
import { play, sendError } from "./plays.ts";
import { admit } from "./refusals.ts";
import { createRuns, type Runs } from "./runs.ts";
import { createScript, type Script } from "./script.ts";
import { listen, requestBody, sendJson, type Handler, type Listening } from "./server.ts";
import type { Step } from "./steps.ts";

export interface ProviderOptions {
  /** An IP address. Default 127.0.0.1. */
  host?: string;
  /** Default 0: any free port. */
  port?: number;
  /** Opens the control API. */
  token: string;
  /** Whether an address that other machines can reach is allowed. Default false. */
  allowRemote?: boolean;
  /** Default sequences, played from the start for each nonce. */
  targets?: Readonly<Record<string, readonly Step[]>>;
  /** Ports that serve one target each at /v1, for gateways that cannot configure a path per upstream. 0 is any free port. */
  listen?: Readonly<Record<string, number>>;
  /** The number of calls that the journal keeps. Default 100,000. */
  journalCalls?: number;
}

export interface Provider extends Listening {
  token: string;
  /** The URL of each target with its own port, without a trailing slash. */
  targetUrls: Readonly<Record<string, string>>;
}

interface Stage {
  journal: Journal;
  script: Script;
  runs: Runs;
}

/**
 * Starts the scripted provider: good answers below `/<target>/v1`, faults on command, a journal of every call. Throws
 * INPUT_INVALID for an address that is not allowed or not free, and for a token that is too short.
 */
export async function startProvider(options: ProviderOptions): Promise<Provider> {
  const { host = "127.0.0.1", port = 0, token, allowRemote = false, targets = {}, listen: ports = {} } = options;
  if (!allowRemote && !isLoopback(host)) {
    throw new GateError("INPUT_INVALID", "expected a loopback address such as 127.0.0.1 or ::1, got another host");
  }
  if (token.length < limits.credentialMinChars) {
    throw new GateError(
      "INPUT_INVALID",
      `expected a token of at least ${limits.credentialMinChars} characters, got a shorter one`,
    );
  }
  const startedAt = performance.now();
  const elapsedMs = (): number => performance.now() - startedAt;
  const journal = createJournal(randomUUID(), elapsedMs, options.journalCalls);
  const script = createScript(new Map(Object.entries(targets)));
  const stage: Stage = { journal, script, runs: createRuns(elapsedMs) };
  const servers: Listening[] = [];
  const close = async (): Promise<void> => void (await Promise.all(servers.map((server) => server.close())));
  const open = async (handler: Handler, at: number): Promise<string> => {
    const listening = await listen(handler, { host, port: at });
    servers.push(listening);
    return listening.url;
  };
  try {
    const url = await open(serveAll({ token, ...stage }), port);
    const targetUrls: Record<string, string> = {};
    for (const [target, at] of Object.entries(ports)) targetUrls[target] = await open(serveOne(stage, target), at);
    return { url, token, targetUrls, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Serves the control API and every target below its name. */
function serveAll(control: Stage & { token: string }): Handler {
  return async (request, response) => {
    if (request.url?.startsWith(controlPrefix) === true) return serveControl(control, request, response);
    const [target = "", path = ""] = /^\/([^/?]+)([^?]*)/.exec(request.url ?? "")?.slice(1) ?? [];
    if (!isTargetName(target)) return sendJson(response, 404, errorBody(404, unknownUrl));
    await serveCall(control, target, path, { request, response });
  };
}

/** Serves a single target. */
function serveOne(stage: Stage, target: string): Handler {
  return (request, response) =>
    serveCall(stage, target, request.url?.replace(/\?.*/s, "") ?? "", { request, response });
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

async function serveCall(stage: Stage, target: string, path: string, { request, response }: Exchange): Promise<void> {
  const served = request.method === "POST" ? familyServedAt(path) : null;
  const call = stage.journal.begin(target, served !== null, request.headers);
  response.once("close", () => stage.journal.end(call));
  await answerCall(stage, { request, response, call, served, text: await requestBody(request) });
}

interface Arrived extends Exchange {
  call: Call;
  /** null at a path of no family. */
  served: Served | null;
  text: string | null;
}

async function answerCall({ journal, script, runs }: Stage, arrived: Arrived): Promise<void> {
  const { call, served, text } = arrived;
  const family = served?.family ?? null;
  const nonces = noncesIn(text ?? "");
  journal.join(call, { nonces, runs: runs.of(nonces) });
  const sent = parseObject(text ?? "");
  const body = sent === null ? null : { ...sent, ...served?.said };
  call.stream = body !== null && wantsStream(body);
  call.shape = body === null ? null : shapeOf(family, body, call.target);
  const admission = admit({ ...arrived, family, body });
  if ("refusal" in admission) return sendError(arrived, admission.refusal);
  call.step = script.next(call.target, nonces);
  await play(call.step, { ...arrived, ...admission });
}
