import { GateError } from "../core/errors.ts";
import { parseJson } from "../core/json.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import type { Bundle } from "../generated/types.ts";
import { isBundle } from "../generated/evidence-validators.cjs";
import type { SchemaError } from "../generated/validator.d.cts";
import { bundleText } from "./bundle.ts";

/** Real bundles are less deep: their deepest part is a request body from a manifest. */
const mostLevels = 64;

/** The bundle in a text that anyone may have written. Throws FILE_UNREADABLE for anything else, with its cause and a remedy. */
export function parsedBundle(text: string): Bundle {
  if (isNestedDeeper(text, mostLevels)) throw notBundle(`expected at most ${mostLevels} levels, got more`);
  const bundle = parseJson(text);
  if (bundle === undefined) throw notBundle("expected a bundle in JSON, got something else");
  if (bundle === null) throw notBundle("expected a bundle, got null: the run did not end, or it withheld the bundle");
  if (!isBundle(bundle))
    throw notBundle(`expected a bundle that fits its schema, got a violation ${violationIn(isBundle.errors?.[0])}`);
  if (bundleText(bundle) !== text)
    throw notBundle("expected a bundle in the gate's own format, got duplicate keys or another layout");
  return bundle;
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
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === quote) isInString = !isInString;
    else if (!isInString) level += levels[code] ?? 0;
  }
  return level > most;
}

const [backslash, quote] = [0x5c, 0x22];

/** By UTF-16 unit: a text of megabytes is read one by one, without a string for each. */
const levels = new Int8Array(0x80);
for (const code of [0x5b, 0x7b]) levels[code] = 1;
for (const code of [0x5d, 0x7d]) levels[code] = -1;
