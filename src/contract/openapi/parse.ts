import { type JsonObject, parseJson } from "../../core/json.ts";
import type { UnreadDocument } from "../surface.ts";
import { isOpenApi } from "./read.ts";
import { readYamlValue } from "./yaml.ts";

const yamlKey = /^["']?openapi["']?[ \t]*:[ \t]*["']?3\./m;
/** Only at the start of a line: in YAML, a fence within a description is indented. */
const markdownFence = /^(?:`{3,}|~{3,})/m;

/**
 * Parses a text as an OpenAPI 3 description in JSON or YAML. Null if the text does not claim to be one; a problem if it
 * does but cannot be read.
 */
export function parseOpenApi(text: string): { root: JsonObject } | UnreadDocument | null {
  if (/^\s*\{/.test(text)) {
    const value = parseJson(text);
    return isOpenApi(value) ? { root: value } : null;
  }
  const claim = yamlKey.exec(text);
  if (claim === null || markdownFence.test(text.slice(0, claim.index))) return null;
  const read = readYamlValue(text);
  if ("problem" in read) return read;
  return isOpenApi(read.value) ? { root: read.value } : { problem: "not-a-document" };
}
