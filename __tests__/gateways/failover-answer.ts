import { parseObject, isObject, type JsonObject } from "../../src/core/json.ts";
import { readScriptedAnswer } from "../../src/core/placeholders.ts";
import type { Seen } from "../staging/client.ts";

/** What the client of a gateway got, in the words of the table: `whole`, `truncated`, `empty`, … and how it ended. */
export function answerOf(seen: Seen, stream: boolean, leftOpen: boolean): string {
  const { status } = seen;
  if (status === null) return leftOpen ? "no answer, left open" : "no answer";
  if (status < 200 || status > 299) return "retry-after" in seen.headers ? "error with Retry-After" : "error";
  return stream ? streamedAnswer(seen, leftOpen) : plainAnswer(seen);
}

function plainAnswer({ text }: Seen): string {
  const body = parseObject(text) ?? {};
  if (isObject(body["error"])) return "error called success";
  return kindOf(choiceText(body, "message"));
}

function streamedAnswer({ text, complete }: Seen, leftOpen: boolean): string {
  const events = text.match(/^data: .*$/gm)?.map((line) => line.slice("data: ".length)) ?? [];
  const bodies = events.map(parseObject).filter((body) => body !== null);
  const got = kindOf(bodies.map((body) => choiceText(body, "delta")).join(""));
  const malformed = events.some((event) => event !== "[DONE]" && parseObject(event) === null);
  const asSent = malformed ? `${got}, the bad chunk passed on` : got;
  if (bodies.some((body) => "error" in body)) return `${asSent}, then an error event`;
  if (leftOpen) return `${asSent}, left open`;
  if (!complete) return `${asSent}, then the connection breaks`;
  if (events.at(-1) !== "[DONE]") return `${asSent}, clean end without [DONE]`;
  return got === "whole" ? asSent : `${asSent}, ended with [DONE]`;
}

function kindOf(text: string): string {
  if (text === "") return "empty";
  return readScriptedAnswer(text) ?? (/#\d/.test(text) ? "a part is missing" : "another text");
}

function choiceText(body: JsonObject, part: "message" | "delta"): string {
  const { choices } = body;
  const [choice]: unknown[] = Array.isArray(choices) ? choices : [];
  const said = isObject(choice) ? choice[part] : null;
  const content = isObject(said) ? said["content"] : null;
  return typeof content === "string" ? content : "";
}
