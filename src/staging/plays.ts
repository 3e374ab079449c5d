import { randomUUID } from "node:crypto";
import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { durationMs } from "../core/durations.ts";
import { scriptedAnswer } from "../core/placeholders.ts";
import { namedErrors } from "../families/envelopes.ts";
import type { Family } from "../families/family.ts";
import { families } from "../families/index.ts";
import {
  brokenOff,
  errorAnswer,
  malformed,
  withoutText,
  type Answer,
  type ErrorAnswer,
  type Speech,
} from "../families/spoken.ts";
import type { Call } from "./journal.ts";
import type { JsonObject } from "../core/json.ts";
import type { Step, StepWord } from "./steps.ts";

/** One call to answer: its response, its journal entry and its request. */
export interface Scene {
  response: ServerResponse;
  call: Call;
  family: Family;
  body: JsonObject;
}

const dripMs = 20;
/** Longer than a normal first byte takes, and shorter than the gateways' default timeouts. */
const slowMs = 3_000;
/** Long enough for the client to read the bytes before the reset arrives. */
const beforeResetMs = 50;

/** No vector of the scripted provider has as many numbers, unless a request names this length. */
const otherDimensions = 12;

const extraFields = { x_staging_note: "unknown", x_staging_details: { nested: [1, null, true] } };
const html = "<!DOCTYPE html>\n<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n";

const words: Readonly<Record<StepWord, (scene: Scene) => void | Promise<void>>> = {
  hang: () => {},
  reset: (scene) => reset(scene),
  html: (scene) => sendText(scene, 502, "text/html", html),
  "html-200": (scene) => sendText(scene, 200, "text/html", html),
  "error-in-200": (scene) => sendAnswer(scene, scene.family.spoken.failing(speechFor(scene))),
  "wrong-family": (scene) => sendAnswer(scene, ofOtherFamily(scene)),
  cached: (scene) => sendAnswer(scene, good(scene), { age: "30", "x-cache": "HIT" }),
  "unknown-fields": (scene) => sendAnswer(scene, good(scene, extraFields)),
  cut: (scene) => cut(scene, brokenOff(good(scene))),
  "cut-role": (scene) => cut(scene, withoutText(good(scene))),
  slow,
  stall,
  "malformed-chunk": (scene) => sendAnswer(scene, malformed(good(scene))),
  empty: (scene) => sendAnswer(scene, scene.family.spoken.good({ ...speechFor(scene), text: [""] })),
  "other-dimensions": (scene) =>
    sendAnswer(scene, scene.family.spoken.good({ ...speechFor(scene), dimensions: otherDimensions })),
  context_length_exceeded: named("context_length_exceeded"),
  content_policy_violation: named("content_policy_violation"),
  insufficient_quota: named("insufficient_quota"),
  rate_limit: named("rate_limit"),
  overloaded: named("overloaded"),
  "cut-clean": (scene) => sendAnswer(scene, brokenOff(good(scene))),
  drip,
  redirect: (scene) =>
    void begin(scene, 302, { location: `/${scene.call.target}/v1/moved`, "content-length": 0 }).end(),
};

function named(name: keyof typeof namedErrors): (scene: Scene) => void {
  const { status, detail } = namedErrors[name];
  return (scene) => sendError(scene, errorAnswer(scene.family.spoken, status, name, detail));
}

/** Answers a call according to a step. Resolves when everything is sent; a hanging call stays open. */
export async function play(step: Step, scene: Scene): Promise<void> {
  if (typeof step === "string") return words[step](scene);
  if (typeof step === "number") return sendStatus(scene, step);
  const seconds = (durationMs(step.retry_after) ?? 0) / 1_000;
  return sendStatus(scene, step.status, { "retry-after": String(seconds) });
}

/** Sends an error answer and records its status. */
export function sendError(at: Opening, { status, body, headers }: ErrorAnswer, more: OutgoingHttpHeaders = {}): void {
  sendText(at, status, "application/json", body, { ...headers, ...more });
}

function sendStatus(scene: Scene, status: number, headers: OutgoingHttpHeaders = {}): void {
  if (status === 200) return sendAnswer(scene, good(scene), headers);
  // RFC 9112 6.3: these have no body. After a 1xx a client waits for another status until the connection ends.
  if (status < 200) return void begin(scene, status, { ...headers, connection: "close" }).end();
  if (status === 204 || status === 304) return void begin(scene, status, headers).end();
  sendError(scene, errorAnswer(scene.family.spoken, status), headers);
}

function sendAnswer(scene: Scene, answer: Answer, headers: OutgoingHttpHeaders = {}): void {
  const response = begin(scene, 200, { ...framing(answer), ...headers });
  for (const part of answer.parts) response.write(part);
  response.end();
}

async function cut(scene: Scene, sent: Answer): Promise<void> {
  beginAnswer(scene, sent);
  await sleep(beforeResetMs);
  reset(scene);
}

async function slow(scene: Scene): Promise<void> {
  await sleep(slowMs, undefined, { ref: false });
  if (!scene.response.destroyed) sendAnswer(scene, good(scene));
}

function stall(scene: Scene): void {
  beginAnswer(scene, brokenOff(good(scene)));
}

/** Sends the headers of a complete answer but only its first part, and leaves the connection open. */
function beginAnswer(scene: Scene, { parts }: Answer): void {
  const response = begin(scene, 200, framing(good(scene)));
  // Without a body part, the headers must be flushed explicitly.
  response.flushHeaders();
  for (const part of parts) response.write(part);
}

async function drip(scene: Scene): Promise<void> {
  const answer = good(scene);
  const response = begin(scene, 200, framing(answer));
  for (const byte of Buffer.from(answer.parts.join(""))) {
    if (response.destroyed) return;
    response.write(Uint8Array.of(byte));
    await sleep(dripMs);
  }
  response.end();
}

function reset(scene: Scene): void {
  scene.response.socket?.resetAndDestroy();
}

function good(scene: Scene, extras: JsonObject = {}): Answer {
  return scene.family.spoken.good({ ...speechFor(scene), extras });
}

/** Messages, which no OpenAI client can read; chat completions in answer to messages. */
function ofOtherFamily(scene: Scene): Answer {
  const { spoken } = families[scene.family.name === "messages" ? "chat-completions" : "messages"];
  return spoken.good({ ...speechFor(scene), text: ["An answer of another family."] });
}

function speechFor({ body, call }: Scene): Speech {
  const createdAt = Math.floor(Date.now() / 1_000);
  return { body, id: randomUUID(), createdAt, text: scriptedAnswer(call.target), extras: {} };
}

function framing(answer: Answer): OutgoingHttpHeaders {
  if (answer.parts.length > 1) return { "content-type": answer.contentType, "cache-control": "no-cache" };
  return { "content-type": answer.contentType, "content-length": Buffer.byteLength(answer.parts.join("")) };
}

type Opening = Pick<Scene, "response" | "call">;

function sendText(at: Opening, status: number, type: string, text: string, headers: OutgoingHttpHeaders = {}): void {
  const length = Buffer.byteLength(text);
  begin(at, status, { ...headers, "content-type": type, "content-length": length }).end(text);
}

function begin({ response, call }: Opening, status: number, headers: OutgoingHttpHeaders): ServerResponse {
  call.status = status;
  return response.writeHead(status, headers);
}
