import { GateError } from "../core/errors.ts";
import { parseJson } from "../core/json.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import type { Bundle } from "../generated/types.ts";
import { isBundle } from "../generated/evidence-validators.cjs";
import type { SchemaError } from "../generated/validator.d.cts";
import { bundleText } from "./bundle-text.ts";

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

/** Counts levels before parsing, because code that parses, compares or writes values recurses into them. Texts are leapt over. */
function isNestedDeeper(text: string, most: number): boolean {
  let level = 0;
  for (let at = 0; at < text.length; at = behindString(text, at + 1)) {
    const next = nextQuote(text, at);
    for (; at < next; at++) {
      level += levels[text.charCodeAt(at)] ?? 0;
      if (level > most) return true;
    }
  }
  return false;
}

/** The place behind the string that begins here. */
function behindString(text: string, start: number): number {
  let end = nextQuote(text, start);
  while (isEscaped(text, end)) end = nextQuote(text, end + 1);
  return end + 1;
}

/** The place of the next quote, else the end. */
function nextQuote(text: string, start: number): number {
  const found = text.indexOf('"', start);
  return found === -1 ? text.length : found;
}

function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1;
  while (text.charCodeAt(before) === backslash) before--;
  return quote < text.length && (quote - before) % 2 === 0;
}

const backslash = 0x5c;

/** By UTF-16 unit: a text of megabytes is read one by one, without a string for each. */
const levels = new Int8Array(0x80);
for (const code of [0x5b, 0x7b]) levels[code] = 1;
for (const code of [0x5d, 0x7d]) levels[code] = -1;
