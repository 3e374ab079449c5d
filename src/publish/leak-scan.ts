import type { Secret } from "../binding/secrets.ts";
import { credentialRule } from "../core/credential-patterns.ts";
import { limits } from "../core/limits.ts";
import { noncePattern, runMarkChars } from "../core/placeholders.ts";
import type { Identifier } from "../generated/types.ts";
import { derivedForms } from "./derived-forms.ts";
import { withoutSeparators } from "./secret-parts.ts";

/** A text that must not be published, and the kind of secret that it reveals. */
interface Needle {
  rule: Identifier;
  text: string;
}

/** Every form is at least this long: no encoding of a value that callers accept is shorter than the value. */
const keyLength = limits.credentialMinChars;

/** What to look for: the derived forms of each value, and of each line of it that is long enough to be a secret. */
export function secretForms(values: readonly Secret[]): Needle[] {
  return values.flatMap(({ rule, value }) => {
    const lines = [value, ...value.split(/[\r\n]+/)].filter((line) => line.length >= keyLength);
    return [...new Set(lines.flatMap(derivedForms))].map((text) => ({ rule, text }));
  });
}

/**
 * The nonces of a run: what joins a provider's calls to its exchanges is never written. They share the run's mark, and every
 * form of a nonce contains that form of its mark, so that the mark stands for all of them.
 */
export function noncesOf(exchanges: readonly { nonce: string }[]): Secret[] {
  const marks = exchanges.map(({ nonce }) => (nonce.search(noncePattern) === 0 ? nonce.slice(0, runMarkChars) : nonce));
  return [...new Set(marks)].map((value) => ({ rule: "nonce", value }));
}

/** The rule of the first secret in a text, else of a part of one, else of the first credential pattern that matches, else null. */
export type LeakScan = (text: string) => Identifier | null;

/** A scan for these values and these parts of values (secret-parts.ts), prepared once for many texts. */
export function leakScan(values: readonly Secret[], parts: readonly Secret[] = []): LeakScan {
  const ofValues = needleScan(secretForms(values));
  const ofParts = needleScan(parts.map(({ rule, value }) => ({ rule, text: value })));
  const rulesOfParts: LeakScan = (text) => (parts.length === 0 ? null : ofParts(withoutSeparators(text)));
  return (text) => ofValues(text) ?? rulesOfParts(text) ?? credentialRule(text);
}

function needleScan(needles: readonly Needle[]): LeakScan {
  const byKey = Map.groupBy(needles, ({ text }) => text.slice(0, keyLength));
  const leaps = leapsOf([...byKey.keys()]);
  return (text) => firstNeedle(text, byKey, leaps)?.rule ?? null;
}

/**
 * One walk over the text, whatever the number of needles (Wu and Manber, 1994). The characters before `end` say how far it is
 * at least to the end of the next key: mostly most of a key, so that a text is read in leaps.
 */
function firstNeedle(
  text: string,
  byKey: ReadonlyMap<string, readonly Needle[]>,
  leaps: Uint8Array,
): Needle | undefined {
  for (let end = keyLength; end <= text.length;) {
    const leap = leaps[slotBefore(text, end)] ?? 0;
    const at = end - keyLength;
    const hit = leap > 0 ? undefined : byKey.get(text.slice(at, end))?.find((one) => text.startsWith(one.text, at));
    if (hit !== undefined) return hit;
    end += leap || 1;
  }
  return undefined;
}

/** So many characters decide how far to leap. */
const blockLength = 3;
const slotBits = 16;

/** The distance from the end of each block to the end of the nearest key that may hold it, by the block's slot. */
function leapsOf(keys: readonly string[]): Uint8Array {
  const leaps = new Uint8Array(2 ** slotBits).fill(keyLength - blockLength + 1);
  for (const key of keys)
    for (let end = blockLength; end <= keyLength; end++) {
      const slot = slotBefore(key, end);
      leaps[slot] = Math.min(leaps[slot] ?? 0, keyLength - end);
    }
  return leaps;
}

/** The slot of the block before this place. Blocks that share one only shorten each other's leaps. */
function slotBefore(text: string, end: number): number {
  const block = (text.charCodeAt(end - 3) << 16) ^ (text.charCodeAt(end - 2) << 8) ^ text.charCodeAt(end - 1);
  return Math.imul(block, 0x9e37_79b1) >>> (32 - slotBits);
}
