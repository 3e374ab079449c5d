import type { HttpAnswer } from "../../core/ports/http.ts";
import type { Observation, StatusClass, TransportFailure } from "../../generated/types.ts";
import { isObject } from "../../core/json.ts";
import { utf8Text } from "../../core/utf8.ts";
import type { Asked } from "./asked.ts";
import { bodyKind, mediaTypeOf } from "./body-kind.ts";
import { parseBounded } from "./bounded-json.ts";
import { readEvents } from "./event-stream.ts";
import { isSuccess } from "./error-statuses.ts";
import { type Facts, failed, remarked } from "./facts.ts";
import { type Body, readBody } from "./read-body.ts";
import { classOfCutStream, classOfFailure, isUnreadable, originOfFailure } from "./transport.ts";

export type Reading = Facts & Pick<Observation, "status" | "status_class">;

const statusClasses: readonly StatusClass[] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

/**
 * Returns the body-free facts of an answer. It checks transport, redirect, content type and first bytes, errors at any
 * status, then family, shape, terminal state and usage. Pure; never throws; no part of the body outlives the call.
 */
export function readAnswer(answer: HttpAnswer, asked: Asked): Reading {
  const status = answer.status !== null && answer.status >= 100 && answer.status <= 599 ? answer.status : null;
  const facts = status === null ? unanswered(answer.failure) : readStatus({ ...answer, status }, asked);
  return { status, status_class: statusClassOf(status), ...facts };
}

function statusClassOf(status: number | null): StatusClass {
  return (status === null ? undefined : statusClasses[Math.floor(status / 100) - 1]) ?? "none";
}

function unanswered(failure: TransportFailure | null): Facts {
  const seen = failure ?? "bad-http";
  return failed(classOfFailure(seen), { error_origin: originOfFailure(seen) });
}

type Answered = HttpAnswer & { status: number };

function readStatus(answer: Answered, asked: Asked): Facts {
  if (answer.status >= 300 && answer.status < 400) return failed("redirect", { response_family: "error" });
  if (answer.failure !== null) return readBroken(answer, answer.failure, asked);
  return readBody(parse(answer), asked);
}

/** An answer that started but did not complete. A stream is complete once its terminal event arrived. */
function readBroken(answer: Answered, failure: TransportFailure, asked: Asked): Facts {
  const succeeded = isSuccess(answer.status);
  if (!succeeded && isUnreadable(failure)) return readBody(unread(answer), asked);
  if (failure === "encoded") return remarked(broken(failure), "compressed");
  const body = parse(answer);
  if (!succeeded || !asked.stream || body.stream === null) return broken(failure);
  const facts = readBody(body, asked);
  const isCut = facts.error_class === "truncated_stream";
  return isCut ? { ...facts, error_class: classOfCutStream(failure), error_origin: originOfFailure(failure) } : facts;
}

function broken(failure: TransportFailure): Facts {
  const error_origin = originOfFailure(failure);
  return failed(classOfFailure(failure), { response_family: "unparseable", error_origin, terminal: "incomplete" });
}

function parse(answer: Answered): Body {
  const { status, headers, body } = answer;
  const cut = answer.failure !== null;
  const text = new TextDecoder().decode(body);
  const kind = bodyKind(text, mediaTypeOf(answer));
  const unreadable = isGzip(body) ? "compressed" : utf8Text(body, { isCut: cut }) !== null ? null : "not-utf8";
  const json = kind === "json" && unreadable === null ? unwrapped(parseBounded(text)) : null;
  const stream = kind === "sse" ? readEvents([body], cut) : null;
  return { status, headers, kind, json: isObject(json) ? json : null, stream, unreadable };
}

/** Some servers compress without a content-encoding header (RFC 1952 2.3.1). */
function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** Google wraps the error in an array if the stream was not requested as events. */
function unwrapped(json: unknown): unknown {
  const first: unknown = Array.isArray(json) ? json[0] : json;
  return Array.isArray(json) && isObject(first) && !("error" in first) ? null : first;
}

function unread({ status, headers }: Answered): Body {
  return { status, headers, kind: "text", json: null, stream: null, unreadable: null };
}
