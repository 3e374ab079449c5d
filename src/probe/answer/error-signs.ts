import { elements, isObject, type JsonObject } from "../../core/json.ts";
import { isPresent } from "../../families/readings.ts";

/** Keys that only a successful answer has. Next to them, a code or a message is not an error. */
const answerKeys = ["choices", "output", "candidates", "content", "data"] as const;

/**
 * Whether a body is an error, regardless of its status. Most vendors use the key `error`; MiniMax `base_resp`, Mistral
 * `object: error`, Cloudflare `success: false`, AWS `__type`, Baidu `error_code`, DashScope `code` and `message`.
 */
export function namesError(json: JsonObject): boolean {
  const { error, errors, object, success, error_code, code } = json;
  if ((isPresent(error) && error !== false) || object === "error") return true;
  if (minimaxFailure(json) !== null || tencentError(json) !== null) return true;
  if (success === false && (elements(errors).length > 0 || isPresent(json["message"]))) return true;
  const isAnswer = answerKeys.some((key) => isPresent(json[key]));
  const isNamed = isText(json["__type"]) || isCode(error_code);
  return !isAnswer && (isNamed || (isCode(code) && (isText(json["message"]) || isText(json["msg"]))));
}

/** MiniMax's error of a failed call; null if the call succeeded, which is code 0. */
export function minimaxFailure({ base_resp }: JsonObject): JsonObject | null {
  if (!isObject(base_resp)) return null;
  const { status_code } = base_resp;
  return typeof status_code === "number" && status_code !== 0 ? base_resp : null;
}

/** Tencent Cloud wraps answers and errors in one key. */
export function tencentError({ Response: response }: JsonObject): JsonObject | null {
  const error = isObject(response) ? response["Error"] : null;
  return isObject(error) ? error : null;
}

function isCode(value: unknown): boolean {
  return isPresent(value) && value !== 0 && value !== 200 && value !== "0" && value !== "200";
}

function isText(value: unknown): boolean {
  return typeof value === "string" && isPresent(value);
}
