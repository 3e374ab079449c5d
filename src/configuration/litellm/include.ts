import { limits } from "../../core/limits.ts";
import type { Included } from "../reading.ts";
import { Refused } from "../refused.ts";
import { decoded, documentsIn } from "../text.ts";
import { at, entriesOf, itemsOf, textOf, type Value } from "../value.ts";

/**
 * Merges included files like `_process_includes` of 1.100.5: a list is appended to an existing one, anything else replaces
 * the existing value. Included files cannot include others.
 */
export function withIncluded(document: Value, included: Included): Value {
  const files = itemsOf(at(document, "include"));
  if (document.kind !== "map" || files.length === 0) return document;
  const [, tooMany] = [files[0], files[limits.configurationFiles]];
  if (tooMany !== undefined)
    throw new Refused(
      tooMany.locate(tooMany.offset),
      "more included files than the limit",
      "Pass one file with the whole configuration.",
    );
  const entries = new Map([...document.entries].filter(([key]) => key !== "include"));
  for (const file of files)
    for (const [key, value] of entriesOf(contentOf(file, included)))
      entries.set(key, combined(entries.get(key), value));
  return { ...document, entries };
}

function combined(before: Value | undefined, value: Value): Value {
  if (before?.kind !== "list" || value.kind !== "list") return value;
  return { ...before, items: [...before.items, ...value.items] };
}

function contentOf(file: Value, included: Included): Value | undefined {
  const path = textOf(file);
  const bytes = path === null ? null : included(path);
  if (bytes === null)
    throw new Refused(
      file.locate(file.offset),
      "an included file that does not exist below this file's folder",
      "Put the included files next to this one, where LiteLLM expects them; it does not start without them.",
    );
  try {
    return documentsIn(decoded(bytes), `${path}: `)[0];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused(
      file.locate(file.offset),
      `an included file with ${error.reason} in line ${error.line}`,
      error.remedy,
    );
  }
}
