import {
  baselineText,
  compareDocuments,
  type ContractDocument,
  familiesOf,
  isOf,
  pagesOnce,
  pinOf,
  readBaseline,
  type SourceReading,
  readSource,
  reasonWords,
} from "../contract/index.ts";
import { canonicalJson } from "../core/canonical-json.ts";
import { GateError, errorCode } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import type { Files } from "../core/ports/files.ts";
import type { Pages } from "../core/ports/pages.ts";
import type { EffectiveManifest, PinnedContract, RequestFamily } from "../generated/types.ts";

export interface Pinning {
  manifest: EffectiveManifest;
  /** Today, YYYY-MM-DD. */
  day: string;
  pages: Pages;
  files: Files;
  signal: AbortSignal;
}

/** Whether a contract is pinned now, and the lines to print. */
export interface Pinned {
  isGood: boolean;
  lines: readonly string[];
}

/**
 * Writes the documented facts of a contract's source to its baseline. A file with the same facts is not changed.
 * Throws PATH_REFUSED if the file is not a baseline, so that it is not overwritten.
 */
export async function pinContract(name: string, pinning: Pinning): Promise<Pinned> {
  const { manifest, pages, files, signal } = pinning;
  const { source = "", baseline } = manifest.contracts[name] ?? {};
  const get = pagesOnce(pages, signal);
  const families = familiesOf(manifest, name);
  const reading = await readSource(source, families, {
    get,
    readFile: (path, most) => files.read(path, most),
  });
  if (reading.is !== "read") return failed(`${name}: not pinned, ${wordsOf(reading, source)}`);
  if (!documentsOneOf(families, reading.document))
    return failed(
      `${name}: not pinned, expected ${source} to document ${families.join(" or ")}, got ${reading.document.facts.operations.slice(0, 3).join(", ")}`,
    );
  if (baseline === undefined)
    return failed(
      `${name}: not pinned, the manifest has no baseline for it. Add to ${name} under contracts in ${manifest.file}:`,
      `  baseline: .github/contracts/${name}.json`,
    );
  const before = await readPinned(baseline, files);
  const pinned = pinOf(reading.document, source, pinning.day);
  if (before !== null && isSame(before, pinned))
    return { isGood: true, lines: [`${name}: as pinned on ${before.pinned} in ${baseline}`] };
  const text = baselineText(pinned);
  if (readBaseline(new TextEncoder().encode(text)) === null)
    return failed(
      `${name}: not pinned, ${source} documents more facts than a baseline can hold. Use a smaller page as the source`,
    );
  await files.write(baseline, text);
  return { isGood: true, lines: [`${name}: pinned in ${baseline}`, ...changeLines(before, reading.document)] };
}

/** False if the page documents only families that the routes do not use. */
function documentsOneOf(families: readonly RequestFamily[], { facts: { operations } }: ContractDocument): boolean {
  return operations.length === 0 || operations.some((operation) => families.some((family) => isOf(family, operation)));
}

function failed(...lines: readonly string[]): Pinned {
  return { isGood: false, lines };
}

function wordsOf(reading: Exclude<SourceReading, { is: "read" }>, source: string): string {
  return reading.is === "moved"
    ? `${source} redirects to ${reading.to ?? "another address"}`
    : `expected ${source} to be read, got ${reasonWords[reading.reason]}`;
}

/** null if there is no file yet. */
async function readPinned(path: string, files: Files): Promise<PinnedContract | null> {
  const bytes = await files.read(path, limits.baselineBytes).catch((error: unknown) => {
    if (errorCode(error) === "FILE_MISSING") return null;
    throw error;
  });
  const pinned = bytes && readBaseline(bytes);
  if (bytes !== null && pinned === null)
    throw new GateError("PATH_REFUSED", `expected a baseline or no file, got another file: ${path}`);
  return pinned;
}

/** True if only the day differs. */
function isSame(before: PinnedContract, now: PinnedContract): boolean {
  return canonicalJson({ ...before, pinned: now.pinned }) === canonicalJson(now);
}

function changeLines(before: PinnedContract | null, now: ContractDocument): string[] {
  if (before === null) return [];
  return compareDocuments(before, now).changes.map(({ change, what }) => `  ${change} ${what}`);
}
