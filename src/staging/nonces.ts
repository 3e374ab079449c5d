import { noncePattern } from "../core/placeholders.ts";

/** A body with more nonces is not from the gate: the call is joined to no exchange and reported as a stray. */
const mostNonces = 16;

/** Returns the distinct nonces of a body, in order; none if there are more than a gateway would send together. */
export function noncesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [nonce] of text.matchAll(new RegExp(noncePattern, "g"))) {
    // Copied, because a substring keeps the whole text in memory.
    found.add(Buffer.from(nonce).toString());
    if (found.size > mostNonces) return [];
  }
  return [...found];
}
