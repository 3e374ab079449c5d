import { elements, firstObject, isObject, type JsonObject } from "../../core/json.ts";
import { parseBounded } from "./bounded-json.ts";
import { numberAt, type NumberPlace } from "./error-numbers.ts";
import { isPresent } from "../../families/readings.ts";
import { minimaxFailure, tencentError } from "./error-signs.ts";

/** The error fields of one envelope. Discarded after classification. */
export interface ErrorLevel {
  codes: readonly string[];
  types: readonly string[];
  /** Numbers that are not HTTP statuses, with their place. */
  numbers: readonly string[];
  message: string;
  /** A status in the body, as sent by OpenRouter, LiteLLM and Google. */
  status: number | null;
  /** The request field that the error names; empty if none. */
  param: string;
}

const nestedLevels = 2;

/** Returns the envelope and up to two more that routers nest in its texts, outermost first. */
export function errorLevels(json: JsonObject): readonly ErrorLevel[] {
  const levels: ErrorLevel[] = [];
  for (let inner: JsonObject | null = json; inner !== null && levels.length <= nestedLevels; inner = nested(inner)) {
    levels.push(levelOf(inner));
  }
  return levels;
}

function levelOf(json: JsonObject): ErrorLevel {
  const error = errorOf(json);
  const { code, status, type, error_code, error_type, litellm_error_type, innererror, metadata } = error;
  const message = messageOf(error);
  return {
    codes: texts([
      ...reasons(error),
      field(innererror, "code"),
      code,
      error["Code"],
      error_code,
      json["error_code"],
      status,
      json["__type"],
    ]),
    types: texts([type, error_type, json["error_type"], field(metadata, "error_type"), litellm_error_type]),
    numbers: numbersIn(json, error, message),
    message,
    status: statusIn(json, error),
    param: texts([error["param"]])[0] ?? "",
  };
}

/** The object that describes the error: below `error`, in a list of errors, or next to a text; else the whole body. */
function errorOf(json: JsonObject): JsonObject {
  const { error, errors, header, detail } = json;
  if (isObject(error)) return error;
  const listed = firstObject(error) ?? firstObject(errors);
  if (listed !== null) return listed;
  if (typeof error === "string") return { ...json, message: [error, json["message"]] };
  return minimaxFailure(json) ?? tencentError(json) ?? [header, detail].find(isObject) ?? json;
}

/** Google names the exact cause in `details`, and the kind of quota only in the quota's id. */
function reasons(error: JsonObject): readonly unknown[] {
  const details = elements(error["details"]).filter(isObject);
  const violations = details.flatMap((detail) => elements(detail["violations"])).filter(isObject);
  const ids = texts(violations.map(({ quotaId }) => quotaId));
  const periods = ["PerDay", "PerMinute"].filter((period) => ids.some((id) => id.includes(period)));
  return [...details.map(({ reason }) => reason), ...periods];
}

/** MiniMax also appends its number to the message. */
function numbersIn(json: JsonObject, error: JsonObject, message: string): string[] {
  const places: readonly (readonly [NumberPlace, unknown])[] = [
    ["base_resp", field(json["base_resp"], "status_code")],
    ["base_resp", /\((\d{4})\)$/.exec(message)?.[1]],
    ["errors", firstObject(json["errors"] ?? json["error"])?.["code"]],
    ["error_code", json["error_code"]],
    [error === json ? "code" : "error.code", error["code"]],
  ];
  return places.flatMap(([place, value]) => {
    const number = numberOf(value);
    return number === null || isErrorStatus(number) ? [] : [numberAt(place, number)];
  });
}

function statusIn(json: JsonObject, error: JsonObject): number | null {
  const given = [
    error["code"],
    error["status"],
    json["code"],
    json["status"],
    json["statusCode"],
    json["raw_status_code"],
  ];
  return given.map(numberOf).find((number) => number !== null && isErrorStatus(number)) ?? null;
}

function numberOf(value: unknown): number | null {
  const number = typeof value === "string" && /^\d{1,7}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) ? number : null;
}

function isErrorStatus(number: number): boolean {
  return number >= 400 && number <= 599;
}

const messageKeys = [
  "message",
  "Message",
  "msg",
  "detail",
  "description",
  "error_msg",
  "error_message",
  "status_msg",
  "title",
] as const;

/**
 * All texts of an error. Some vendors use a list or an object (FastAPI's `detail`, Mistral's `message`); OpenRouter puts the
 * provider's text into `metadata.raw`.
 */
function messageOf(error: JsonObject): string {
  const words = messageKeys.flatMap((key) => wordsIn(error[key], 2));
  return [...words, ...texts([field(error["metadata"], "raw")])].join("\n");
}

function wordsIn(value: unknown, depth: number): string[] {
  if (typeof value === "string") return texts([value]);
  if (Array.isArray(value)) return value.flatMap((part) => wordsIn(part, depth));
  return isObject(value) && depth > 0 ? messageKeys.flatMap((key) => wordsIn(value[key], depth - 1)) : [];
}

function nested(json: JsonObject): JsonObject | null {
  const { response } = json;
  if (isObject(response) && isPresent(response["error"])) return response;
  const text = messageOf(errorOf(json));
  const start = text.indexOf("{");
  const inner = start < 0 ? null : parseBounded(text.slice(start, text.lastIndexOf("}") + 1));
  return isObject(inner) ? inner : null;
}

function field(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : null;
}

function texts(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === "string").filter(isPresent);
}
