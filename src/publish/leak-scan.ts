import { credentialRule } from "../core/credential-patterns.ts";
import { limits } from "../core/limits.ts";
import type { Identifier } from "../generated/types.ts";
import { derivedForms } from "./derived-forms.ts";

/** A text that must not be published, and the kind of secret that it gives away. */
export interface Needle {
  rule: Identifier;
  text: string;
}

/** Every form is at least this long: no encoding of a value that callers accept is shorter than the value. */
const keyLength = limits.credentialMinChars;

/** What to look for: the derived forms of each value, and of each line of it that is long enough to be a secret. */
export function secretForms(values: readonly { rule: Identifier; value: string }[]): Needle[] {
  return values.flatMap(({ rule, value }) => {
    const lines = [value, ...value.split(/[\r\n]+/)].filter((line) => line.length >= keyLength);
    return [...new Set(lines.flatMap(derivedForms))].map((text) => ({ rule, text }));
  });
}

/** The rule of the first needle in the text, else of the first credential pattern that matches, else null. */
export function findLeak(text: string, needles: readonly Needle[]): { rule: Identifier } | null {
  const rule = firstNeedle(text, needles)?.rule ?? credentialRule(text);
  return rule === null ? null : { rule };
}

/** One walk over the text, whatever the number of needles: a run of 1,000 routes has some ten thousand. */
function firstNeedle(text: string, needles: readonly Needle[]): Needle | undefined {
  const byKey = Map.groupBy(needles, (needle) => needle.text.slice(0, keyLength));
  for (let at = 0; at + keyLength <= text.length; at++) {
    const hit = byKey.get(text.slice(at, at + keyLength))?.find((needle) => text.startsWith(needle.text, at));
    if (hit !== undefined) return hit;
  }
  return undefined;
}
