import { parseJson } from "../../core/json.ts";
import { limits } from "../../core/limits.ts";

/** undefined when the text is no JSON, or deeper or wider than responseJsonDepth and responseJsonKeys allow. */
export function parseBounded(text: string): unknown {
  return isWithinLimits(text) ? parseJson(text) : undefined;
}

/** Looked at before JSON.parse, which recurses and builds every key. Text that is no JSON may pass: parsing refuses it. */
function isWithinLimits(text: string): boolean {
  let depth = 0;
  let keys = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (quoted) at += char === "\\" ? 1 : 0;
    else if (char === "[" || char === "{") depth += 1;
    else if (char === "]" || char === "}") depth -= 1;
    else if (char === ":") keys += 1;
    if (depth > limits.responseJsonDepth || keys > limits.responseJsonKeys) return false;
  }
  return true;
}
