import type { EventStream, Family, FamilyReading, RequestParts } from "./family.ts";
import { capOf, filtered, malformed, truncated } from "./family.ts";
import type { JsonObject } from "../../core/json.ts";
import { elements, firstObject, isObject, without } from "../../core/json.ts";

type Ending = "capped" | "filtered" | "failed";

/** Every other reason is a complete answer. Gateways pass native reasons on, in the provider's own case. */
const endings: ReadonlyMap<string, Ending> = new Map([
  ["length", "capped"],
  ["max_tokens", "capped"],
  ["content_filter", "filtered"],
  ["content_filtered", "filtered"],
  ["guardrail_intervened", "filtered"],
  ["refusal", "filtered"],
  ["safety", "filtered"],
  ["prohibited_content", "filtered"],
  ["error", "failed"],
]);

/** `POST /chat/completions` as in the OpenAI OpenAPI file; what is asserted is the subset that compatible servers send. */
export const chatCompletions: Family = {
  name: "chat-completions",
  body,
  withoutInput: (request, nonce) => ({ ...without(request, "messages"), user: nonce }),
  is: (json) => hasObjectName(json, "chat.completion"),
  isEvent: (json) => hasObjectName(json, "chat.completion.chunk"),
  read,
  readStream,
};

/** Usage in a stream is not asked for: some servers refuse `stream_options` with 400. */
function body({ model, prompt, cap, stream }: RequestParts): JsonObject {
  return { model, messages: [{ role: "user", content: prompt }], ...capOf(cap), stream };
}

/** Servers that leave `object` out are told by `choices`; another value of it is another family. */
function hasObjectName(json: JsonObject, name: string): boolean {
  const object = json["object"] ?? null;
  return object === null ? Array.isArray(json["choices"]) : object === name;
}

function read(json: JsonObject): FamilyReading {
  const usagePresent = isObject(json["usage"]);
  const choice = firstObject(json["choices"]);
  const message = choice?.["message"];
  if (choice === null || !isObject(message) || message["role"] !== "assistant") return malformed(usagePresent);
  const finish = choice["finish_reason"];
  if (typeof finish !== "string" && finish !== null) return malformed(usagePresent);
  return ended({ finish, refused: isText(message["refusal"]), error: choice["error"], stream: false, usagePresent });
}

function readStream({ events, done, cut }: EventStream): FamilyReading {
  const chunks = events.flatMap(({ json }) => (json === null ? [] : [json]));
  const choices = chunks.flatMap((chunk) => elements(chunk["choices"])).filter(isObject);
  const usagePresent = chunks.some((chunk) => isObject(chunk["usage"]));
  const last = choices.find((choice) => isText(choice["finish_reason"]));
  // Servers that never send [DONE] are common; a broken connection is not their way of ending.
  if (!done && (last === undefined || cut)) return truncated(usagePresent);
  const finish = last?.["finish_reason"];
  const refused = choices.some(({ delta }) => isObject(delta) && isText(delta["refusal"]));
  const error = choices.map((choice) => choice["error"]).find(isObject);
  return ended({ finish: isText(finish) ? finish : null, refused, error, stream: true, usagePresent });
}

interface End {
  finish: string | null;
  refused: boolean;
  error: unknown;
  stream: boolean;
  usagePresent: boolean;
}

function ended({ finish, refused, error, stream, usagePresent }: End): FamilyReading {
  const ending = finish === null ? undefined : endings.get(finish.toLowerCase());
  // Routers put the failure of one choice beside it, whatever reason they give for its end.
  if (ending === "failed" || isObject(error)) {
    const fault = { class: stream ? "stream_error" : "upstream_error", body: { error } } as const;
    return { terminal: "incomplete", usagePresent, fault };
  }
  if (ending === "filtered" || refused) return filtered(usagePresent);
  return { terminal: ending ?? "complete", usagePresent, fault: null };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
