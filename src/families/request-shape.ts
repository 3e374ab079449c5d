import { elements, isObject, type JsonObject } from "../core/json.ts";
import type { AnswerFormat, MessageCounts, RequestShape } from "../generated/types.ts";
import type { Family } from "./family.ts";
import { wantsStream } from "./spoken.ts";

/** The parts of a request as counts and fixed words, as its family reads them. */
export type RequestCounts = Pick<RequestShape, "tools" | "messages" | "format">;

/**
 * The shape of a request that reached a target: fixed words and numbers, never text of the request. `family` is that of
 * its path; null if the path has none, in which case only the number of fields is reported.
 */
export function shapeOf(family: Family | null, body: JsonObject, target: string): RequestShape {
  const names = Object.keys(body);
  const fields = (family?.asked.fields ?? []).filter((field) => names.includes(field)).toSorted();
  return {
    family: family?.name ?? "other",
    fields,
    unknown_fields: names.filter((name) => family?.alsoKnown?.includes(name) !== true).length - fields.length,
    ...(family?.asked.counts(body) ?? { tools: 0, messages: noMessages, format: "text" }),
    stream: wantsStream(body),
    capped: [body, ...settingsIn(family, body)].some((settings) => capNames.some((name) => name in settings)),
    model: modelAsked(body["model"], target),
  };
}

/** Every name of the field that limits the answer's length. Gateways rename it for older and newer models. */
const capNames = ["max_tokens", "max_completion_tokens", "max_output_tokens", "maxOutputTokens", "maxTokens"] as const;

/** The fields by which a family limits an answer: those of its body, else the one of its settings. */
export function capFieldsOf({ asked, capField }: Family): readonly string[] {
  return [...new Set([capField, ...capNames.filter((name) => asked.fields.some((field) => field === name))])];
}

function settingsIn(family: Family | null, body: JsonObject): readonly JsonObject[] {
  return (family?.asked.settings ?? []).map((name) => body[name]).filter(isObject);
}

const noMessages: MessageCounts = { system: 0, user: 0, assistant: 0, tool: 0, other: 0 };

function modelAsked(model: unknown, target: string): RequestShape["model"] {
  if (typeof model !== "string") return "none";
  return model === target ? "target" : "other";
}

/** The roles by which messages are counted. */
export type MessageGroup = keyof MessageCounts;

const roles: ReadonlyMap<unknown, MessageGroup> = new Map<unknown, MessageGroup>([
  ["system", "system"],
  ["developer", "system"],
  ["user", "user"],
  ["assistant", "assistant"],
  ["tool", "tool"],
  ["function", "tool"],
]);

/** The group of a role; `other` if it is unknown. */
export function roleOf(role: unknown): MessageGroup {
  return roles.get(role) ?? "other";
}

/** Counts the messages of a list by role. */
export function countRoles(messages: unknown): MessageCounts {
  return countGroups(elements(messages).map((message) => roleOf(isObject(message) ? message["role"] : null)));
}

/** Counts each group in a list. */
export function countGroups(found: readonly MessageGroup[]): MessageCounts {
  const counts = { ...noMessages };
  for (const group of found) counts[group] += 1;
  return counts;
}

const formats: readonly AnswerFormat[] = ["text", "json_object", "json_schema"];

/** The format requested by `{ type: ... }`; text if none is requested. */
export function formatOf(asked: unknown): AnswerFormat {
  if (asked === undefined || asked === null) return "text";
  const type = isObject(asked) ? asked["type"] : null;
  return formats.find((format) => format === type) ?? "other";
}
