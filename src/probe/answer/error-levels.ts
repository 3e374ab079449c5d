import type { JsonObject } from "../../core/json.ts";
import { elements, firstObject, isObject } from "../../core/json.ts";
import { parseBounded } from "./bounded-json.ts";

/** What one envelope says about its error. Lives only while the error is classified. */
export interface ErrorLevel {
  codes: readonly string[];
  types: readonly string[];
  message: string;
  /** A status given as `code`, as OpenRouter, LiteLLM and Google do. */
  status: number | null;
  /** The request field that is blamed; empty where none is. */
  param: string;
}

const nestedLevels = 2;

/** True unless the value is missing or a literal that gateways write for a missing one. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== "None" && value !== "null";
}

/** The envelope, then up to two more that routers put into its texts, outermost first. */
export function errorLevels(json: JsonObject): readonly ErrorLevel[] {
  const levels: ErrorLevel[] = [];
  for (let inner: JsonObject | null = json; inner !== null && levels.length <= nestedLevels; inner = nested(inner)) {
    levels.push(levelOf(inner));
  }
  return levels;
}

function levelOf(json: JsonObject): ErrorLevel {
  const error = errorOf(json);
  const { code, status, type, innererror, metadata } = error;
  return {
    codes: texts([...reasons(error), field(innererror, "code"), code, status, json["__type"]]),
    types: texts([type, field(metadata, "error_type")]),
    message: messageOf(error),
    status: statusOf(code),
    param: texts([error["param"]])[0] ?? "",
  };
}

function errorOf(json: JsonObject): JsonObject {
  const { error } = json;
  if (isObject(error)) return error;
  return firstObject(error) ?? (typeof error === "string" ? { message: error } : json);
}

/** Google names the cause in `details`, its status name being too wide; a daily quota only in the quota's id. */
function reasons(error: JsonObject): readonly unknown[] {
  const details = elements(error["details"]).filter(isObject);
  const violations = details.flatMap((detail) => elements(detail["violations"])).filter(isObject);
  const daily = texts(violations.map(({ quotaId }) => quotaId)).some((id) => id.includes("PerDay"));
  return [...details.map(({ reason }) => reason), daily ? "PerDay" : null];
}

function messageOf(error: JsonObject): string {
  const { message, Message, detail, error_msg } = error;
  return texts([message, Message, detail, error_msg])[0] ?? "";
}

function statusOf(code: unknown): number | null {
  const status = typeof code === "string" ? Number(code) : code;
  const isStatus = typeof status === "number" && Number.isInteger(status) && status >= 400 && status <= 599;
  return isStatus ? status : null;
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
