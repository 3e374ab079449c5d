import { isScalar, isSeq, type Pair } from "yaml";
import { sectionsIn } from "../configuration/litellm/index.ts";
import type { Included } from "../configuration/reading.ts";
import { decoded, documentsIn } from "../configuration/text.ts";
import { at, textOf, type Value } from "../configuration/value.ts";
import { utf8Text } from "../core/utf8.ts";
import { below, type Editable, lineOf, pairOf, type Place, remove, scalarText } from "./editable.ts";
import { leftoverInFile } from "./leftovers.ts";
import { callsOut } from "./python-code.ts";

/** Keys of litellm_settings that name callbacks: of services, or `module.instance` of the user's own code. */
export const callbackKeys = ["callbacks", "success_callback", "failure_callback"] as const;

/** The file of `folder.module.instance`, where LiteLLM looks first: beside the configuration. null for a service's name. */
function moduleFile(callback: string): string | null {
  const parts = callback.split(".");
  const isOwn = parts.length > 1 && parts.every((part) => /^[A-Za-z_]\w*$/.test(part));
  return isOwn ? `${parts.slice(0, -1).join("/")}.py` : null;
}

/**
 * Returns the paths of the user's own code that a configuration names, relative to its folder: `included` of an Original is
 * asked for these too. Never throws.
 */
export function codePaths(bytes: Uint8Array): string[] {
  try {
    const settings = documentsIn(decoded(bytes)).map((document) =>
      at(sectionsIn(document) ?? document, "litellm_settings"),
    );
    const values = settings.flatMap((section) => callbackKeys.map((key) => at(section, key)));
    const names = values.flatMap((value): readonly (Value | undefined)[] =>
      value?.kind === "list" ? value.items : [value],
    );
    return [...new Set(names.flatMap((name) => moduleFile(textOf(name) ?? "") ?? []))];
  } catch {
    return [];
  }
}

interface Beside {
  included: Included;
  known: ReadonlySet<string>;
  /** Where the code goes that stays. */
  files: Map<string, string>;
}

/** Removes the callbacks of services. The user's own stay if their file lies beside the configuration, holds no address or key and calls nothing. */
export function ownCallbacks(sheet: Editable, place: Place, beside: Beside): void {
  for (const key of callbackKeys) {
    const pair = pairOf(place.map, key);
    if (pair === undefined) continue;
    const items = isSeq(pair.value) ? pair.value.items : [pair.value];
    const own = items.filter((item) => keepsCode(scalarText(item), beside));
    if (own.length === 0) remove(sheet, place, key, "outgoing");
    else noteItems(sheet, { pair, path: below(place.path, key) }, items, own);
  }
}

function noteItems(sheet: Editable, place: { pair: Pair; path: string }, items: unknown[], own: unknown[]): void {
  for (const [index, item] of items.entries()) {
    const isKept = own.includes(item);
    sheet.changes.push({
      file: sheet.file,
      line: lineOf(sheet, item),
      key: isSeq(place.pair.value) ? below(place.path, index) : place.path,
      reason: isKept ? "code" : "outgoing",
      now: isKept ? scalarText(item) : null,
    });
  }
  if (isSeq(place.pair.value)) place.pair.value.items = items.filter((item) => isScalar(item) && own.includes(item));
}

function keepsCode(callback: string | null, { included, known, files }: Beside): boolean {
  const file = callback === null ? null : moduleFile(callback);
  const bytes = file === null ? null : included(file);
  const text = bytes === null ? null : utf8Text(bytes);
  if (file === null || text === null || leftoverInFile(text, known) !== null || callsOut(text)) return false;
  files.set(file, text);
  return true;
}
