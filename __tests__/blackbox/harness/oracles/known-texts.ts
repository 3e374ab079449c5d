import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const repository = resolve(import.meta.dirname, "../../../..");
const product = { plain: "" };
const verdicts = new Map<string, boolean>();

/** Whether the product's own code has this text, when only letters and digits are counted. */
export function isOfProduct(part: string): boolean {
  const known = verdicts.get(part);
  if (known !== undefined) return known;
  product.plain ||= plainOf(globSync(join(repository, "dist/*.mjs")).map((file) => readFileSync(file)));
  const verdict = product.plain.includes(part);
  verdicts.set(part, verdict);
  return verdict;
}

/** The letters and digits of contents, as one text. */
export function plainOf(contents: readonly Buffer[]): string {
  const plain = Buffer.allocUnsafe(contents.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const content of contents)
    for (let at = 0; at < content.length; at++) {
      const byte = content[at] ?? 0;
      if (isLetterOrDigit(byte)) plain[length++] = byte;
    }
  return plain.toString("latin1", 0, length);
}

function isLetterOrDigit(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** Fewer characters in a row are found in any text. */
const tellingChars = 5;

/**
 * Whether a text is made of pieces of another one and of counts, as the targets of one manifest meet in a table. A piece at either end
 * may be short: the text was cut there.
 */
export function isMadeOf(part: string, plain: string): boolean {
  const reached = new Set([0]);
  for (let from = 0; from < part.length; from++) {
    if (!reached.has(from)) continue;
    for (let to = from + 1; to <= part.length; to++) if (isPiece(part, from, to, plain)) reached.add(to);
  }
  return reached.has(part.length);
}

function isPiece(part: string, from: number, to: number, plain: string): boolean {
  const piece = part.slice(from, to);
  const isTelling = from === 0 || to === part.length || piece.length >= tellingChars;
  return /^\d{1,2}$/.test(piece) || (isTelling && plain.includes(piece));
}
