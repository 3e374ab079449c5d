import type { JsonObject } from "../../core/json.ts";
import { parseJson } from "../../core/json.ts";
import type { Unread } from "../surface.ts";
import { isOpenApi } from "./read.ts";
import { readYamlValue } from "./yaml.ts";

const yamlKey = /^["']?openapi["']?[ \t]*:[ \t]*["']?3\./m;
/** At the start of a line: in YAML a fence stands indented, within a description. */
const markdownFence = /^(?:`{3,}|~{3,})/m;

/**
 * The OpenAPI description of version 3 that a text is, in JSON or YAML. Null for a text that does not claim to be one. A
 * problem for one that does and cannot be read.
 */
export function parseOpenApi(text: string): { root: JsonObject } | Unread | null {
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
