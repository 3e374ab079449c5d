import { elements, isObject, type JsonObject } from "../../core/json.ts";
import { isPresent } from "../../families/readings.ts";

/** Keys that only an answer has: beside them a code or a message is no error. */
const answerKeys = ["choices", "output", "candidates", "content", "data"] as const;

/**
 * Whether a body says that it is an error, whatever its status. Most vendors have the key `error`; MiniMax fills
 * `base_resp`, Mistral says `object: error`, Cloudflare `success: false`, Baidu `error_code`, DashScope `code` and `message`.
 */
export function namesError(json: JsonObject): boolean {
  const { error, errors, object, success, error_code, code } = json;
  if ((isPresent(error) && error !== false) || object === "error") return true;
  if (minimaxFailure(json) !== null || tencentError(json) !== null) return true;
  if (success === false && (elements(errors).length > 0 || isPresent(json["message"]))) return true;
  const isAnswer = answerKeys.some((key) => isPresent(json[key]));
  return !isAnswer && (isCode(error_code) || (isCode(code) && (isText(json["message"]) || isText(json["msg"]))));
}

/** What MiniMax says of a call that failed; null where it did not, which it says with 0. */
export function minimaxFailure({ base_resp }: JsonObject): JsonObject | null {
  if (!isObject(base_resp)) return null;
  const { status_code } = base_resp;
  return typeof status_code === "number" && status_code !== 0 ? base_resp : null;
}

/** Tencent Cloud puts answers and errors of its own API below one key. */
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
