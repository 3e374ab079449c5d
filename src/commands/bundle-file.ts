import { basename, dirname, resolve } from "node:path";
import { createFiles } from "../adapters/files.ts";
import { GateError } from "../core/errors.ts";
import { parseJson } from "../core/json.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import type { Files } from "../core/ports/files.ts";
import { utf8Text } from "../core/utf8.ts";
import type { Bundle } from "../generated/types.ts";
import type { SchemaError } from "../generated/validator.d.cts";
import { readOptions } from "./command.ts";

export interface BundleFile {
  bundle: Bundle;
  text: string;
  /** Reads files in the folder of the bundle. */
  beside: Pick<Files, "read">;
}

/** The size limit of a bundle and of a file next to it. */
export const evidenceMaxBytes = 64 * 1024 * 1024;
/** Real bundles are less deep: their deepest part is a request body from a manifest. */
const mostLevels = 64;

/** The paths of bundles in the arguments. Throws INPUT_INVALID for another number of them, and for options. */
export function bundlePaths(args: readonly string[], count: number): readonly string[] {
  const { rest } = readOptions(args, [], { most: count });
  if (rest.length === count) return rest;
  throw new GateError(
    "INPUT_INVALID",
    `expected ${count === 1 ? "the path of a bundle" : `the paths of ${count} bundles`}, got ${rest.length || "none"}`,
  );
}

/** Reads and validates a bundle. Throws INPUT_INVALID, PATH_REFUSED or FILE_UNREADABLE, each with its cause and a remedy. */
export async function readBundle(path: string): Promise<BundleFile> {
  const place = resolve(path);
  const beside = createFiles(dirname(place));
  const text = utf8(await beside.read(basename(place), evidenceMaxBytes));
  if (isNestedDeeper(text, mostLevels)) throw notBundle(`expected at most ${mostLevels} levels, got more`);
  const bundle = parseJson(text);
  if (bundle === undefined) throw notBundle("expected a bundle in JSON, got something else");
  if (bundle === null) throw notBundle("expected a bundle, got null: the run did not end, or it withheld the bundle");
  // The validator is as large as all commands together, and most of them do not need it.
  const { isBundle } = await import("../settle.ts");
  if (!isBundle(bundle))
    throw notBundle(`expected a bundle that fits its schema, got a violation ${violationIn(isBundle.errors?.[0])}`);
  if (`${JSON.stringify(bundle, null, 2)}\n` !== text)
    throw notBundle("expected a bundle in the gate's own format, got duplicate keys or another layout");
  return { bundle, text, beside };
}

/** The text of UTF-8 bytes, including a byte order mark. Throws FILE_UNREADABLE for other bytes. */
export function utf8(bytes: Uint8Array): string {
  const text = utf8Text(bytes, { keepMark: true });
  if (text === null) throw new GateError("FILE_UNREADABLE", "expected a file in UTF-8, got other bytes");
  return text;
}

function notBundle(message: string): GateError {
  const remedy = "Use the unchanged bundle.json from the evidence folder or the artifact of the run.";
  return new GateError("FILE_UNREADABLE", message, { problems: [{ at: null, message, remedy }] });
}

function violationIn(first: SchemaError | undefined): string {
  const steps = (first?.instancePath ?? "").split("/").map((step) => (step === "" || mayBeShown(step) ? step : "?"));
  return `of ${first?.keyword ?? "it"} at ${steps.join("/") || "its top"}`;
}

/** Counts levels before parsing, because code that parses, compares or writes values recurses into them. */
function isNestedDeeper(text: string, most: number): boolean {
  let level = 0;
  let isInString = false;
  for (let at = 0; at < text.length && level <= most; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === '"') isInString = !isInString;
    else if (!isInString) level += levels.get(character) ?? 0;
  }
  return level > most;
}

const levels: ReadonlyMap<string | undefined, number> = new Map([
  ["[", 1],
  ["{", 1],
  ["]", -1],
  ["}", -1],
]);
