import type { DialectName } from "../generated/types.ts";

/**
 * Headers that only this gateway sends, from measurements. Gateways that are often placed in front of others come last.
 */
const signs: readonly (readonly [DialectName, RegExp])[] = [
  ["litellm", /^x-litellm-/],
  ["portkey", /^x-portkey-/],
  ["haproxy", /^x-gate-(?:rc|server)$/],
  ["nginx", /^x-gate-upstream-/],
  ["traefik", /^x-gate-target$/],
  ["envoy", /^x-envoy-attempt-count$/],
];

/** The dialect of the gateway whose headers an answer has; null if none matches. Names must be in lower case. */
export function recogniseDialect(headers: ReadonlyMap<string, unknown>): DialectName | null {
  const names = [...headers.keys()];
  return signs.find(([, sign]) => names.some((name) => sign.test(name)))?.[0] ?? null;
}
