import type { CheckName, Confidence, Envelope, ErrorClass, Observation } from "../../generated/types.ts";
import type { JsonObject } from "../../core/json.ts";
import type { Asked } from "./asked.ts";
import type { BodyKind } from "./body-kind.ts";
import { envelopeOf, isProviderShaped, opaqueEnvelope } from "./envelopes.ts";
import { type ErrorLevel, errorLevels } from "./error-levels.ts";
import { classNamed, genericNames, type NamedClass, narrowNames, undocumentedNames, wideNames } from "./error-names.ts";
import { classNumbered } from "./error-numbers.ts";
import { classByStatus, isDocumentedWith, isSuccess } from "./error-statuses.ts";
import { classByText } from "./error-texts.ts";

/** The input of the classification. */
export interface SeenError {
  status: number;
  headers: ReadonlyMap<string, readonly string[]>;
  kind: BodyKind;
  /** null if the body holds no JSON object. */
  json: JsonObject | null;
  /** The error was sent after the status, or is documented with it, so the status says nothing about the class. */
  afterStatus: boolean;
}

export interface ClassifiedError {
  class: ErrorClass;
  confidence: Confidence;
  envelope: Envelope;
  origin: Observation["error_origin"];
  against: boolean;
  param: Observation["error_param"];
}

interface Verdict {
  class: NamedClass;
  confidence: Confidence;
}

/**
 * Returns the class of an error answer. Order: the dialect's codes, names and numbers that mean one class (codes before
 * types), the message, names that cover several classes, then the status with generic types. Never throws and keeps no text.
 */
export function classifyError(seen: SeenError, asked: Pick<Asked, "check" | "errorCodes">): ClassifiedError {
  const levels = withHeaderCode(errorLevels(seen.json ?? {}), seen.headers);
  const own = byDialect(levels, asked.errorCodes);
  const { envelope, origin } =
    seen.json === null ? opaqueEnvelope(seen.kind, seen.headers) : envelopeOf(seen.json, seen.headers);
  const verdict =
    own ?? byWords(levels, statusOf(levels, seen)) ?? byStatus(levels, seen, isProviderShaped(envelope, seen.kind));
  const found = resolve(verdict.class, asked.check);
  const against = own === null && isAgainst(found, verdict.confidence, seen);
  return { class: found, confidence: verdict.confidence, envelope, origin, against, param: paramOf(levels) };
}

/** AWS names the error in a header, in addition to or instead of the body. */
function withHeaderCode(levels: readonly ErrorLevel[], headers: SeenError["headers"]): readonly ErrorLevel[] {
  const named = headers.get("x-amzn-errortype") ?? [];
  return levels.map((level, depth) => (depth === 0 ? { ...level, codes: [...named, ...level.codes] } : level));
}

function paramOf(levels: readonly ErrorLevel[]): Observation["error_param"] {
  const blamed = levels.map(({ param }) => param).find((param) => param !== "");
  if (blamed === undefined) return "none";
  return blamed === "model" ? "model" : "other";
}

function byDialect(
  levels: readonly ErrorLevel[],
  own: Asked["errorCodes"],
): { class: ErrorClass; confidence: "high" } | null {
  const name = levels.flatMap(({ codes, types }) => [...codes, ...types]).find((code) => Object.hasOwn(own, code));
  const found = name === undefined ? undefined : own[name];
  return found === undefined ? null : { class: found, confidence: "high" };
}

function byWords(levels: readonly ErrorLevel[], status: number): Verdict | null {
  return (
    byName(levels, narrowNames) ??
    byText(levels, status) ??
    byName(levels, wideNames) ??
    among(allNames(levels), undocumentedNames, "low")
  );
}

function byName(levels: readonly ErrorLevel[], names: ReadonlyMap<string, NamedClass>): Verdict | null {
  for (const { codes, types, numbers } of levels) {
    const numbered = numbers.map(classNumbered).find((found) => found !== null);
    const named = among(codes, names, "high") ?? among(types, names, "medium");
    if (named !== null) return named;
    if (numbered !== undefined) return { class: numbered, confidence: "high" };
  }
  return null;
}

function byText(levels: readonly ErrorLevel[], status: number): Verdict | null {
  const found = levels.map(({ message }) => classByText(message, status)).find((named) => named !== null);
  return found === undefined ? null : { class: found, confidence: "low" };
}

function byStatus(levels: readonly ErrorLevel[], seen: SeenError, enveloped: boolean): Verdict {
  const generic = among(allNames(levels), genericNames, "low");
  const found = classByStatus(statusOf(levels, seen), enveloped) ?? generic?.class ?? "unclassified";
  return { class: found, confidence: "low" };
}

/** The answer's status; for an error inside a 2xx, the status in its body. */
function statusOf(levels: readonly ErrorLevel[], { status }: SeenError): number {
  return status >= 400 ? status : (levels[0]?.status ?? status);
}

function among(
  names: readonly string[],
  table: ReadonlyMap<string, NamedClass>,
  confidence: Confidence,
): Verdict | null {
  const found = names.map((name) => classNamed(table, name)).find((named) => named !== null);
  return found === undefined ? null : { class: found, confidence };
}

function allNames(levels: readonly ErrorLevel[]): readonly string[] {
  return levels.flatMap(({ codes, types }) => [...codes, ...types]);
}

function resolve(named: NamedClass, check: CheckName): ErrorClass {
  if (named !== "not_found") return named;
  return check === "wrong-path" ? "unknown_path" : "model_not_found";
}

/** An error inside a 2xx contradicts its status at any confidence; otherwise the class needs more than low confidence. */
function isAgainst(errorClass: ErrorClass, confidence: Confidence, { status, afterStatus }: SeenError): boolean {
  if (afterStatus || (confidence === "low" && !isSuccess(status))) return false;
  return !isDocumentedWith(errorClass, status);
}
