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
  /** Files beside it. */
  beside: Pick<Files, "read">;
}

/** The most that a bundle, or a file beside it, may have. */
export const evidenceMaxBytes = 64 * 1024 * 1024;
/** A bundle of the gate is less deep: its deepest part is a request body out of a manifest. */
const mostLevels = 64;

/** The paths of bundles that a command is given. Throws INPUT_INVALID for more or fewer of them, and for options. */
export function bundlePaths(args: readonly string[], count: number): readonly string[] {
  const { rest } = readOptions(args, [], { most: count });
  if (rest.length === count) return rest;
  throw new GateError(
    "INPUT_INVALID",
    `expected ${count === 1 ? "the path of a bundle" : `the paths of ${count} bundles`}, got ${rest.length || "none"}`,
  );
}

/** Reads and validates a bundle. Throws INPUT_INVALID, PATH_REFUSED or FILE_UNREADABLE, each with its cause and what to do. */
export async function readBundle(path: string): Promise<BundleFile> {
  const place = resolve(path);
  const beside = createFiles(dirname(place));
  const text = utf8(await beside.read(basename(place), evidenceMaxBytes));
  if (isNestedDeeper(text, mostLevels)) throw notBundle(`expected at most ${mostLevels} levels, got more`);
  const bundle = parseJson(text);
  if (bundle === undefined) throw notBundle("expected a bundle in JSON, got something else");
  if (bundle === null) throw notBundle("expected a bundle, got the mark of a run that did not end or that withheld it");
  // The validator is as large as all commands together, and most of them do without it.
  const { isBundle } = await import("../settle.ts");
  if (!isBundle(bundle))
    throw notBundle(`expected a bundle that fits its schema, got a violation ${violationIn(isBundle.errors?.[0])}`);
  if (`${JSON.stringify(bundle, null, 2)}\n` !== text)
    throw notBundle("expected a bundle as the gate writes it, got doubled keys or another layout");
  return { bundle, text, beside };
}

/** The text of UTF-8 bytes, a mark at its beginning included. Throws FILE_UNREADABLE for other bytes. */
export function utf8(bytes: Uint8Array): string {
  const text = utf8Text(bytes, { keepMark: true });
  if (text === null) throw new GateError("FILE_UNREADABLE", "expected a file in UTF-8, got other bytes");
  return text;
}

function notBundle(message: string): GateError {
  const remedy = "Take bundle.json from the evidence folder or the artifact of the run, as it was uploaded.";
  return new GateError("FILE_UNREADABLE", message, { problems: [{ at: null, message, remedy }] });
}

function violationIn(first: SchemaError | undefined): string {
  const steps = (first?.instancePath ?? "").split("/").map((step) => (step === "" || mayBeShown(step) ? step : "?"));
  return `of ${first?.keyword ?? "it"} at ${steps.join("/") || "its top"}`;
}

/** Counted before it is parsed: what parses, compares and writes values goes down with them. */
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
