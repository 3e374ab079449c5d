import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { send } from "../../src/staging/upstream.ts";
import { startGateway, type GatewayRequest, type ScriptedGateway } from "./harness/gateway.ts";
import { answerJson, jsonOf, textOf } from "./harness/server.ts";
import { refusalOf } from "./streaming-gateway.ts";

/** What the answer of a target means. */
export type Meaning = "content" | "context" | "quota" | "rate" | "overloaded" | "page" | "empty" | "late" | "broken";

export interface MeaningGateway {
  /** Answers that the client gets as they are, without a call to another target. */
  handsOn?: readonly Meaning[];
  /** How often a target is called again, at once, after an answer of this meaning. */
  repeats?: Partial<Record<Meaning, number>>;
  /** Whether it waits for a first byte as long as it takes. */
  isPatient?: boolean;
  /** Which of five exchanges that fail at first are handed on, whatever the answer means. */
  flakes?: readonly number[];
}

/** Longer than a healthy target takes on a busy machine, and shorter than the scripted provider's slow answer. */
const firstByteMs = 2_000;

interface Answer {
  target: string;
  status: number;
  type: string;
  text: string;
  meaning: Meaning | "good";
}

/** A gateway for the models of this record. Each calls its targets `MODEL-main` and `MODEL-backup`, by what answers mean. */
export function startMeaning(
  providerUrl: string,
  models: Readonly<Record<string, MeaningGateway>>,
): Promise<ScriptedGateway> {
  const failed = new Map<string, number>();
  return startGateway(async (request, response) => {
    const refused = refusalOf(request, Object.keys(models));
    if (refused !== null) return answerJson(response, ...refused, { "x-gateway-attempts": "0" });
    const model = modelOf(request);
    const settings = models[model] ?? {};
    const asked = { url: providerUrl, text: request.text, settings };
    const calls = await answersOf(`${model}-main`, asked);
    if (calls.at(-1)?.meaning === "good") return reply(response, calls);
    const nth = ((failed.get(model) ?? 0) % 5) + 1;
    failed.set(model, nth);
    const isHandedOn = isLast(calls, settings) || (settings.flakes ?? []).includes(nth);
    reply(response, isHandedOn ? calls : [...calls, ...(await answersOf(`${model}-backup`, asked))]);
  });
}

function isLast(calls: readonly Answer[], { handsOn = [] }: MeaningGateway): boolean {
  return handsOn.some((meaning) => meaning === calls.at(-1)?.meaning);
}

interface Asked {
  url: string;
  text: string;
  settings: MeaningGateway;
}

/** The answers of one target, called again as often as the settings say. */
async function answersOf(target: string, asked: Asked): Promise<Answer[]> {
  const first = await answerOf(target, asked);
  const again = first.meaning === "good" ? 0 : (asked.settings.repeats?.[first.meaning] ?? 0);
  const answers = [first];
  while (answers.length <= again) answers.push(await answerOf(target, asked));
  return answers;
}

async function answerOf(target: string, { url, text, settings }: Asked): Promise<Answer> {
  const headers = { "content-type": "application/json", authorization: `Bearer key-of-the-target-${target}` };
  const late = new AbortController();
  const first = send(`${url}/${target}/v1/chat/completions`, { method: "POST", headers, signal: late.signal }, text);
  const limit = settings.isPatient === true ? null : sleep(firstByteMs, null, { ref: false });
  const answered = first.catch(() => null);
  const message = await (limit === null ? answered : Promise.race([answered, limit]));
  if (message === null) {
    late.abort();
    return { target, status: 504, type: "application/json", text: "{}", meaning: "late" };
  }
  return read(target, message);
}

async function read(target: string, message: IncomingMessage): Promise<Answer> {
  const { statusCode: status = 502, headers } = message;
  const text = await textOf(message);
  return { target, status, type: headers["content-type"] ?? "", text, meaning: meaningOf(status, text) };
}

const codes: readonly (readonly [code: string, meaning: Meaning])[] = [
  ["content_policy_violation", "content"],
  ["context_length_exceeded", "context"],
  ["insufficient_quota", "quota"],
];

function meaningOf(status: number, text: string): Answer["meaning"] {
  const body = jsonOf(text);
  if (body === null) return "page";
  const named = codes.find(([code]) => text.includes(`"${code}"`));
  if (named !== undefined && status >= 400) return named[1];
  if (status === 429) return "rate";
  if (status === 529) return "overloaded";
  if (status >= 400) return "broken";
  return text.includes('"content":""') ? "empty" : "good";
}

/** The last answer, under headers that say how many calls there were and who answered. */
function reply(response: ServerResponse, calls: readonly Answer[]): void {
  const last = calls.at(-1);
  response.writeHead(last?.status ?? 502, {
    "content-type": last?.type ?? "application/json",
    "x-gateway-attempts": String(calls.length),
    "x-gateway-target": last?.target ?? "",
  });
  response.end(last?.text ?? "{}");
}

function modelOf({ body }: GatewayRequest): string {
  const { model }: { model?: unknown } = Object(body);
  return String(model);
}
