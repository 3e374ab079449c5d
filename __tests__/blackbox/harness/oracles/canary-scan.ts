import { formsOf, type Form } from "./secret-forms.ts";
import type { Watched } from "./watched.ts";

/** Where a watched text was found, in words. */
export type Sighting = string;

/** Looks for parts of all watched texts in one place. */
export type CanaryScan = (place: string, content: Buffer) => Sighting[];

const slotBits = 20;
const rememberedChars = 8;

/** A random number for each letter and digit, 0 for every other byte. */
const gear = gearTable();

/**
 * Returns a scan for every part of these texts, in every form, that is `width` long and that `isKnown` does not excuse. One walk
 * over the bytes, whatever the number of texts; parts are compared only where one may begin.
 */
export function canaryScan(watched: readonly Watched[], isKnown: (part: string) => boolean): CanaryScan {
  const forms = watched.flatMap(formsOf).filter(({ text, width }) => text.length >= width);
  const starts = startsOf(forms);
  const candidates = kept((window) => forms.filter(({ text }) => text.includes(window)));
  const isSecret = kept((part) => new Set(part).size > 3 && !isKnown(part));
  const formAt = (plain: Buffer, at: number): Form | undefined =>
    candidates(plain.toString("latin1", at, at + rememberedChars)).find(({ text, width }) => {
      const part = plain.toString("latin1", at, at + width);
      return part.length === width && text.includes(part) && isSecret(part);
    });
  return (place, content) => sightings(place, content, starts, formAt);
}

/** The same function, which computes each result once. */
function kept<Value>(compute: (text: string) => Value): (text: string) => Value {
  const values = new Map<string, { value: Value }>();
  return (text) => {
    const known = values.get(text) ?? { value: compute(text) };
    values.set(text, known);
    return known.value;
  };
}

function sightings(
  place: string,
  content: Buffer,
  starts: Uint8Array,
  formAt: (plain: Buffer, at: number) => Form | undefined,
): Sighting[] {
  const { plain, ends } = suspects(content, starts);
  const seen = new Set<Form>();
  for (const end of ends) {
    const form = formAt(plain, end - rememberedChars);
    if (form !== undefined) seen.add(form);
  }
  return Array.from(seen, ({ secret, form }) => `${secret.name} as ${form} in ${place}`);
}

/** The letters and digits of a content, and the ends of all windows of them that may begin a part. */
function suspects(content: Buffer, starts: Uint8Array): { plain: Buffer; ends: number[] } {
  const plain = Buffer.allocUnsafe(content.length);
  const ends: number[] = [];
  let length = 0;
  let window = 0;
  for (let at = 0; at < content.length; at++) {
    const byte = content[at] ?? 0;
    const spread = gear[byte] ?? 0;
    if (spread === 0) continue;
    plain[length++] = byte;
    window = (window << 4) ^ spread;
    if (starts[slotOf(window)] === 1 && length >= rememberedChars) ends.push(length);
  }
  return { plain: plain.subarray(0, length), ends };
}

function startsOf(forms: readonly Form[]): Uint8Array {
  const starts = new Uint8Array(2 ** slotBits);
  for (const { text } of forms) {
    let window = 0;
    for (let at = 0; at < text.length; at++) {
      window = (window << 4) ^ (gear[text.charCodeAt(at)] ?? 0);
      if (at >= rememberedChars - 1) starts[slotOf(window)] = 1;
    }
  }
  return starts;
}

/** Fibonacci hashing: spreads the windows over the slots. */
function slotOf(window: number): number {
  return Math.imul(window, 0x9e37_79b1) >>> (32 - slotBits);
}

function gearTable(): Int32Array {
  const table = new Int32Array(256);
  for (const byte of Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"))
    table[byte] = Math.imul(byte, 0x85eb_ca6b) ^ Math.imul(byte * byte, 0xc2b2_ae35);
  return table;
}
