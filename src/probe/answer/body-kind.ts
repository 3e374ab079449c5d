import type { HttpAnswer } from "../../core/ports.ts";

export type BodyKind = "empty" | "html" | "json" | "sse" | "text";

/** What the body is by its first characters, and where these do not say, by its content type. */
export function bodyKind(text: string, mediaType: string): BodyKind {
  const start = text.trimStart();
  if (start === "") return mediaType === "text/event-stream" ? "sse" : "empty";
  if (/^[{[]/.test(start)) return "json";
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return "html";
  if (/^(?:data|event|id|retry)?:/.test(start)) return "sse";
  return byMediaType(mediaType);
}

/** The media type in lower case without parameters; empty when there is none. */
export function mediaTypeOf({ headers }: Pick<HttpAnswer, "headers">): string {
  const value = headers.get("content-type")?.[0] ?? "";
  return (value.split(";")[0] ?? "").trim().toLowerCase();
}

/** Clients parse JSON only under a JSON MIME type (WHATWG MIME Sniffing 4.6); none at all leaves it to the bytes (RFC 9110 8.3). */
export function isJsonType(mediaType: string): boolean {
  return ["", "application/json", "text/json"].includes(mediaType) || mediaType.endsWith("+json");
}

/** Only text/event-stream may be read as events (WHATWG HTML 9.2.5); none at all leaves it to the bytes. */
export function isEventStreamType(mediaType: string): boolean {
  return mediaType === "" || mediaType === "text/event-stream";
}

function byMediaType(mediaType: string): BodyKind {
  if (mediaType === "text/html") return "html";
  if (mediaType === "text/event-stream") return "sse";
  return mediaType !== "" && isJsonType(mediaType) ? "json" : "text";
}
