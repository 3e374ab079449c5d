import type { Remark } from "../../generated/types.ts";
import type { HttpAnswer } from "../../core/ports/http.ts";

export type BodyKind = "empty" | "html" | "json" | "sse" | "text";

/** Returns the kind of a body by its first characters, else by its content type. */
export function bodyKind(text: string, mediaType: string): BodyKind {
  const start = text.trimStart();
  if (start === "") return mediaType === "text/event-stream" ? "sse" : "empty";
  if (/^[{[]/.test(start)) return "json";
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return "html";
  if (/^(?:data|event|id|retry)?:/.test(start)) return "sse";
  return byMediaType(mediaType);
}

/** Returns the media type in lower case without parameters; empty if there is none. */
export function mediaTypeOf({ headers }: Pick<HttpAnswer, "headers">): string {
  const value = headers.get("content-type")?.[0] ?? "";
  return (value.split(";")[0] ?? "").trim().toLowerCase();
}

/** The types that openai-node parses as JSON. It returns everything else as text, including a body without a type. */
function isJsonType(mediaType: string): boolean {
  return mediaType.includes("application/json") || mediaType.endsWith("+json");
}

/** Returns the remark on a missing or wrong content type; null if it is right. */
export function typeRemark(kind: "json" | "sse", mediaType: string): Remark | null {
  if (mediaType === "") return "type-missing";
  const isRight = kind === "json" ? isJsonType(mediaType) : mediaType === "text/event-stream";
  return isRight ? null : "type-wrong";
}

function byMediaType(mediaType: string): BodyKind {
  if (mediaType === "text/html") return "html";
  if (mediaType === "text/event-stream") return "sse";
  return isJsonType(mediaType) ? "json" : "text";
}
