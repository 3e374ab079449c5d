import { noncePattern } from "../core/placeholders.ts";

/** More in one body are no exchange of the gate's: such a call is joined to none, and found as a call of no exchange. */
const mostNonces = 16;

/** Every nonce in a body, each once, in the order of the text; none where there are more than any gateway sends together. */
export function noncesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [nonce] of text.matchAll(new RegExp(noncePattern, "g"))) {
    // A copy: a part of a text keeps the whole text in memory.
    found.add(Buffer.from(nonce).toString());
    if (found.size > mostNonces) return [];
  }
  return [...found];
}
