import { parseJson } from "../../core/json.ts";
import { limits } from "../../core/limits.ts";

/** Parses JSON; undefined if it is invalid or exceeds responseJsonDepth or responseJsonKeys. */
export function parseBounded(text: string): unknown {
  return isWithinLimits(text) ? parseJson(text) : undefined;
}

/** Checked before JSON.parse, which recurses and builds every key. Invalid JSON may pass here; parsing rejects it. */
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
