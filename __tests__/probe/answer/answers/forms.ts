import { gzipSync } from "node:zlib";
import { type AnswerCase, answered, type Facts, failed } from "../answer-case.ts";
import { chat } from "./bodies.ts";
import { whole } from "./chunks.ts";

const sdks = "openai-node 7.59.0 and openai-python 3.57.0, measured";

/** An answer under 200 that clients cannot read as JSON. */
function unreadable(
  envelope: "other_json" | "plain_text",
  remark: Facts["remarks"][number],
  family: Facts["response_family"] = "unparseable",
): Facts {
  return failed("malformed_response", "high", envelope, "unknown", { response_family: family, remarks: [remark] });
}

function typed(type: string | null, expect: Facts): AnswerCase {
  return { name: `form: JSON under ${type ?? "no type"}`, source: sdks, status: 200, type, body: chat({}), expect };
}

function encoded(name: string, bytes: Uint8Array, expect: Facts, more: Partial<AnswerCase> = {}): AnswerCase {
  return { name: `form: ${name}`, source: "RFC 8259 8.1", status: 200, bytes, expect, ...more };
}

/** The text with one character that is no UTF-8: e-acute in ISO 8859-1. */
function latin1(text: string): Uint8Array {
  return Buffer.from(text.replace("pong", "p\u00e9ng"), "latin1");
}

const good = answered("chat-completions", "complete");
const streamed = { type: "text/event-stream", asked: { stream: true } } as const;
const refusal = '{"error":{"message":"pong","code":"invalid_api_key"}}';

/** Good answers in another form than their client reads. */
export const formAnswers: readonly AnswerCase[] = [
  typed("application/json", good),
  typed("application/vnd.gateway+json", good),
  typed(null, unreadable("other_json", "type-missing", "chat-completions")),
  typed("text/plain", unreadable("other_json", "type-wrong", "chat-completions")),
  typed("text/json", unreadable("other_json", "type-wrong", "chat-completions")),
  typed("application/octet-stream", unreadable("other_json", "type-wrong", "chat-completions")),
  typed("text/event-stream", unreadable("other_json", "type-wrong", "chat-completions")),
  encoded("UTF-8 beyond ASCII", Buffer.from(chat({}).replace("pong", "p\u00e9ng \u2713 \ufffd")), good),
  encoded("ISO 8859-1", latin1(chat({})), unreadable("other_json", "not-utf8")),
  encoded("ISO 8859-1 that says so", latin1(chat({})), unreadable("other_json", "not-utf8"), {
    name: "form: ISO 8859-1 that says so",
    type: "application/json; charset=iso-8859-1",
  }),
  encoded("UTF-16", Buffer.from(chat({}), "utf16le"), unreadable("other_json", "not-utf8"), {
    bytes: Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(chat({}), "utf16le")]),
  }),
  encoded("a stream that is not UTF-8", latin1(whole), unreadable("plain_text", "not-utf8"), streamed),
  encoded("an error that is not UTF-8 has its status", latin1(refusal), failed("authentication", "low", "other_json"), {
    status: 401,
  }),
  encoded("gzip that no header announces", gzipSync(chat({})), unreadable("other_json", "compressed")),
];
