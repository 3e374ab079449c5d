import { createHash } from "node:crypto";
import type { Bundle } from "../generated/types.ts";
import { linesOf } from "./lines.ts";

interface Written {
  text: string;
  /** The text of `records.jsonl`. */
  records: string;
  /** The digest of what is written: a forged bundle has another one. */
  digest: string;
}

/** A text is made once: it is digested, scanned, compared with a file and written. */
const written = new WeakMap<Bundle, Written>();

function writtenOf(bundle: Bundle): Written {
  const { digest, ...content } = bundle;
  return written.get(bundle) ?? kept(bundle, digest, linesOf(content));
}

/** The bundle of this content with its digest: the SHA-256 of its text without line ends and without the digest itself. */
export function withDigest(content: Omit<Bundle, "digest">): Bundle {
  const lines = linesOf(content);
  const digest = digestOf(lines);
  const bundle = { digest, ...content };
  kept(bundle, digest, lines, digest);
  return bundle;
}

/** `stated`: the digest that the bundle names, `own`: the one that its lines have. */
function kept(bundle: Bundle, stated: string, lines: readonly string[], own = digestOf(lines)): Written {
  const made = { text: textOf(stated, lines), records: recordsIn(lines), digest: own };
  written.set(bundle, made);
  return made;
}

/** The text of `bundle.json`: the only form in which a bundle is written and read. */
export function bundleText(bundle: Bundle): string {
  return writtenOf(bundle).text;
}

/** The text of `records.jsonl`: the lines of the records in `bundle.json`. */
export function recordsText(bundle: Bundle): string {
  return writtenOf(bundle).records;
}

/** The digest that a bundle with this content must have. */
export function bundleDigest(bundle: Bundle): string {
  return writtenOf(bundle).digest;
}

/** The digest comes first, so that the rest is the same to the letter with and without it. */
function textOf(digest: string, [first = "", ...rest]: readonly string[]): string {
  return `${first}\n"digest":${JSON.stringify(digest)},\n${rest.join("\n")}\n`;
}

/** The lines of the records. No other divided list has this name, and no line of a record begins with the bracket that ends it. */
function recordsIn(lines: readonly string[]): string {
  const start = lines.indexOf('"records":[');
  if (start === -1) return "";
  const end = lines.findIndex((line, index) => index > start && line.startsWith("]"));
  return lines
    .slice(start + 1, end)
    .map((line) => `${line.endsWith(",") ? line.slice(0, -1) : line}\n`)
    .join("");
}

/** A call of the hash costs more than the bytes of a line. */
const linesAtOnce = 64;

function digestOf(lines: readonly string[]): string {
  const hash = createHash("sha256");
  for (let at = 0; at < lines.length; at += linesAtOnce) hash.update(lines.slice(at, at + linesAtOnce).join(""));
  return `sha256:${hash.digest("hex")}`;
}
