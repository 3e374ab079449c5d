import type { DialectName } from "../generated/types.ts";

/** Names of headers that only this gateway sends, measured where its dialect was; the ones in front of others come last. */
const signs: readonly (readonly [DialectName, RegExp])[] = [
  ["litellm", /^x-litellm-/],
  ["portkey", /^x-portkey-/],
  ["haproxy", /^x-gate-(?:rc|server)$/],
  ["nginx", /^x-gate-upstream-/],
  ["envoy", /^x-envoy-attempt-count$/],
];

/** The dialect of the gateway whose headers an answer carries; null where none is known. Names are lower-case. */
export function recogniseDialect(headers: ReadonlyMap<string, unknown>): DialectName | null {
  const names = [...headers.keys()];
  return signs.find(([, sign]) => names.some((name) => sign.test(name)))?.[0] ?? null;
}
