import { credentialRule } from "../core/credential-patterns.ts";
import { limits } from "../core/limits.ts";
import type { Identifier } from "../generated/types.ts";
import { derivedForms } from "./derived-forms.ts";

/** A value that must not be published, and what kind of secret it is. */
export interface Secret {
  rule: Identifier;
  value: string;
}

/** A text that must not be published, and the kind of secret that it gives away. */
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

/** The rule of the first secret in a text, else of the first credential pattern that matches, else null. */
export type LeakScan = (text: string) => Identifier | null;

/** A scan for these values: prepared once, since a run of 1,000 routes has some ten thousand forms to look for. */
export function leakScan(values: readonly Secret[]): LeakScan {
  const byKey = Map.groupBy(secretForms(values), (needle) => needle.text.slice(0, keyLength));
  return (text) => firstNeedle(text, byKey)?.rule ?? credentialRule(text);
}

/** One walk over the text, whatever the number of needles. */
function firstNeedle(text: string, byKey: ReadonlyMap<string, readonly Needle[]>): Needle | undefined {
  for (let at = 0; at + keyLength <= text.length; at++) {
    const hit = byKey.get(text.slice(at, at + keyLength))?.find((needle) => text.startsWith(needle.text, at));
    if (hit !== undefined) return hit;
  }
  return undefined;
}
