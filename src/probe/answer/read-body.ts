import { readScriptedAnswer } from "../../core/placeholders.ts";
import type { EventStream, Fault } from "../../families/family.ts";
import type { JsonObject } from "../../core/json.ts";
import type { Asked } from "./asked.ts";
import { type BodyKind, mediaTypeOf, typeRemark } from "./body-kind.ts";
import { classifyError, type SeenError } from "./classify-error.ts";
import { opaqueEnvelope } from "./envelopes.ts";
import { namesError } from "./error-signs.ts";
import { isSuccess } from "./error-statuses.ts";
import { answered, classified, type Facts, failed, remarked } from "./facts.ts";
import { recogniseJson, recogniseStream, type Recognition } from "./recognise.ts";

/** A final answer with its body parsed once. */
export interface Body {
  status: number;
  headers: ReadonlyMap<string, readonly string[]>;
  kind: BodyKind;
  /** null if the body is not a JSON object. */
  json: JsonObject | null;
  /** null if the body is not an event stream. */
  stream: EventStream | null;
  /** Why a client cannot read the bytes as text: compressed without being requested, or not UTF-8. null if it can. */
  unreadable: "compressed" | "not-utf8" | null;
}

/** Returns the facts of a body. In order of precedence: an error in it, the status, its format, its end. */
export function readBody(body: Body, asked: Asked): Facts {
  const error = body.stream === null ? errorIn(body.json) : errorEvent(body.stream);
  if (error !== null) return errorFacts(body, error, asked);
  if (!isSuccess(body.status)) return errorFacts(body, body.json, asked);
  if (body.unreadable !== null) return remarked(unusable(body, null), body.unreadable);
  return guarded(body.stream === null ? readJson(body, asked) : readStream(body, body.stream, asked), body.status);
}

function errorIn(json: JsonObject | null): JsonObject | null {
  return json !== null && namesError(json) ? json : null;
}

function errorEvent({ events }: EventStream): JsonObject | null {
  const event = events.find(
    ({ name, json }) => name === "error" || json?.["type"] === "error" || errorIn(json) !== null,
  );
  return event === undefined ? null : (event.json ?? {});
}

function errorFacts(body: Body, json: JsonObject | null, asked: Asked): Facts {
  const inSuccess = isSuccess(body.status);
  if (inSuccess && body.stream !== null) return faultFacts(body, { class: "stream_error", body: json }, asked);
  const failedResponse = inSuccess && json?.["object"] === "response";
  return classified(classifyError(seenIn(body, json, failedResponse), asked), inSuccess);
}

/** The class that the error names, else the class of how the error was sent. */
function faultFacts(body: Body, fault: Fault, asked: Asked): Facts {
  const cause = classifyError(seenIn(body, fault.body, true), asked);
  return classified({ ...cause, class: cause.class === "unclassified" ? fault.class : cause.class }, true);
}

function seenIn({ status, headers, kind }: Body, json: JsonObject | null, afterStatus: boolean): SeenError {
  return { status, headers, kind, json, afterStatus };
}

/** The official SDKs are the reference: openai-node parses JSON only with a JSON content type. */
function readJson(body: Body, asked: Asked): Facts {
  const found = body.json === null ? null : recogniseJson(body.json);
  if (found === null || asked.stream) return unusable(body, found);
  const remark = typeRemark("json", mediaTypeOf(body));
  return remark === null ? familyFacts(body, found, asked) : remarked(unusable(body, found), remark);
}

/** If a stream was requested, both official SDKs read events with any content type or none. */
function readStream(body: Body, stream: EventStream, asked: Asked): Facts {
  const found = recogniseStream(stream);
  if (!asked.stream) return unusable(body, found);
  if (stream.tail === "broken") return truncatedFacts(found);
  if (stream.events.some(({ json }) => json === null)) return unusable(body, found);
  const facts = readEvents(body, stream, found, asked);
  const type = typeRemark("sse", mediaTypeOf(body));
  return remarked(
    facts,
    ...(type === null ? [] : [type]),
    ...(stream.tail === "open" ? ["last-event-open" as const] : []),
  );
}

function readEvents(body: Body, stream: EventStream, found: Recognition | null, asked: Asked): Facts {
  if (found !== null) return familyFacts(body, found, asked);
  return stream.events.length === 0 || stream.cut ? truncatedFacts(null) : unusable(body, null);
}

function familyFacts(body: Body, found: Recognition, asked: Asked): Facts {
  return { ...readingFacts(body, found, asked), scripted_answer: readScriptedAnswer(found.text) };
}

function readingFacts(body: Body, { family, reading }: Recognition, asked: Asked): Facts {
  if (family !== asked.family) {
    return failed("wrong_family", { response_family: family, terminal: reading.terminal });
  }
  const { fault } = reading;
  return fault === null || fault.body === null ? answered(family, reading) : faultFacts(body, fault, asked);
}

/** A 2xx whose body is not the requested JSON or event stream. */
function unusable({ kind, headers }: Body, found: Recognition | null): Facts {
  const { envelope, origin } = opaqueEnvelope(kind, headers);
  const response_family = found?.family ?? "unparseable";
  return failed("malformed_response", { response_family, error_envelope: envelope, error_origin: origin });
}

function truncatedFacts(found: Recognition | null): Facts {
  return failed("truncated_stream", { response_family: found?.family ?? "unparseable", terminal: "incomplete" });
}

/** Portkey sends 246 if a guardrail failed but the answer is returned anyway. */
function guarded(facts: Facts, status: number): Facts {
  if (status !== 246 || facts.error_class !== null) return facts;
  return { ...facts, error_class: "content_filter", error_confidence: "low", error_origin: "gateway" };
}
