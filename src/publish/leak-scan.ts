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
  const starts = startsOf(needles);
  return (text) => firstNeedle(text, byKey, starts)?.rule ?? null;
}

/** One walk over the text, whatever the number of needles. A look-up costs a string: it is made only where one may begin. */
function firstNeedle(
  text: string,
  byKey: ReadonlyMap<string, readonly Needle[]>,
  starts: Uint8Array,
): Needle | undefined {
  let window = 0;
  for (let end = 0; end < text.length; end++) {
    window = moved(window, text.charCodeAt(end));
    if (starts[slotOf(window)] === 0 || end < startLength - 1) continue;
    const at = end - startLength + 1;
    const hit = byKey.get(text.slice(at, at + keyLength))?.find((needle) => text.startsWith(needle.text, at));
    if (hit !== undefined) return hit;
  }
  return undefined;
}

/** As many characters as a window of 32 bits remembers. */
const startLength = 4;
const slotBits = 20;

/** Marks the slots of the first characters of all needles. */
function startsOf(needles: readonly Needle[]): Uint8Array {
  const starts = new Uint8Array(2 ** slotBits);
  for (const { text } of needles) {
    const codes = Array.from({ length: startLength }, (_, at) => text.charCodeAt(at));
    starts[slotOf(codes.reduce(moved, 0))] = 1;
  }
  return starts;
}

/** The window moved on by one character: what is older than four of them has left it. */
function moved(window: number, code: number): number {
  return (window << 8) ^ code;
}

/** Fibonacci hashing: spreads the windows over the slots. */
function slotOf(window: number): number {
  return Math.imul(window, 0x9e37_79b1) >>> (32 - slotBits);
}
