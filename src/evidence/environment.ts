import { sha256 } from "../core/canonical-json.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import { matchesWildcard } from "../core/wildcard.ts";
import type { EffectiveExpectation, EffectiveManifest, ExpectationEvidence } from "../generated/types.ts";
import type { ProbedExchange } from "../probe/exchange.ts";
import { turnedAway } from "../probe/turned-away.ts";

/** The content at head of the files that expectations name; null if a file cannot be read. */
export type ExpectedFiles = ReadonlyMap<string, Uint8Array | null>;

/** Paths of files whose digest is expected. */
export function expectedFiles({ environment }: EffectiveManifest): string[] {
  const paths = (environment?.expect ?? []).flatMap(({ equals }) =>
    equals !== null && typeof equals === "object" ? [equals.sha256] : [],
  );
  return [...new Set(paths)];
}

/** Each expectation with the values in its gateways' answers. Gateways that refused every request are left out. */
export function environmentEvidence(
  { environment }: EffectiveManifest,
  exchanges: readonly ProbedExchange[],
  files: ExpectedFiles,
): ExpectationEvidence[] {
  const gateways = [...new Set(exchanges.filter(isLetIn).map(({ gateway }) => gateway))];
  return (environment?.expect ?? []).flatMap((expectation, index) =>
    gateways
      .filter((gateway) => expectation.gateway === null || expectation.gateway === gateway)
      .map((gateway) => {
        const answered = exchanges.filter((exchange) => exchange.gateway === gateway);
        return expectationEvidence(expectation, index, gateway, valuesOf(answered, expectation.header), files);
      }),
  );
}

function isLetIn({ observation }: ProbedExchange): boolean {
  return turnedAway(observation) === null;
}

/** The distinct values of one header in a gateway's answers. */
export function valuesOf(exchanges: readonly Pick<ProbedExchange, "stated">[], header: string): string[] {
  return [...new Set(exchanges.flatMap(({ stated }) => stated.get(header) ?? []))];
}

/** The version that a gateway reports in this header, if an expectation of the manifest describes it; else null. */
export function describedVersion(
  { environment }: Pick<EffectiveManifest, "environment">,
  gateway: string,
  header: string,
  values: readonly string[],
): string | null {
  const isDescribed = (environment?.expect ?? []).some(
    (expectation) =>
      expectation.header === header &&
      (expectation.gateway === null || expectation.gateway === gateway) &&
      values.every((value) => describes(expectation, value)),
  );
  return isDescribed ? shownValue(values) : null;
}

/**
 * Whether a value matches an expectation once digits are ignored: if `1.*` is expected, `2.0.0` may be shown but a word
 * may not. This matters because a header can contain anything.
 */
function describes({ matches, equals }: EffectiveExpectation, value: string): boolean {
  if (matches !== null) return matchesWildcard(shapeOf(value), shapeOf(matches));
  return typeof equals === "string" && shapeOf(equals) === shapeOf(value);
}

function shapeOf(text: string): string {
  return text.replace(/\d+/g, "0");
}

/** The only value, if it is safe to show, such as a version or a digest; else null. */
function shownValue(values: readonly string[]): string | null {
  const [value = ""] = values;
  const isPlain =
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(value) && (mayBeShown(value) || /^[0-9a-f]{64}$/.test(value));
  return values.length === 1 && isPlain ? value : null;
}

function expectationEvidence(
  expectation: EffectiveExpectation,
  index: number,
  gateway: string,
  values: readonly string[],
  files: ExpectedFiles,
): ExpectationEvidence {
  const { header, matches, equals } = expectation;
  const byDigest = equals !== null && typeof equals === "object";
  const digest = byDigest ? digestOf(files.get(equals.sha256) ?? null) : null;
  const expected = byDigest ? (digest ?? equals.sha256) : (matches ?? String(equals));
  const common = { gateway, header, expected, index, by_digest: byDigest, seen: null };
  if (byDigest && digest === null) return { ...common, result: "unreadable" };
  const [value] = values;
  if (value === undefined) return { ...common, result: "missing" };
  if (values.length > 1) return { ...common, result: "several" };
  const isMet = matches === null ? isSame(value, expected, byDigest) : matchesWildcard(value, matches);
  const seen = isMet || (!byDigest && describes(expectation, value)) ? shownValue(values) : null;
  return { ...common, seen, result: isMet ? "matches" : "differs" };
}

/** Hex digits are compared without case. */
function isSame(value: string, expected: string, byDigest: boolean): boolean {
  return byDigest ? value.toLowerCase().replace(/^sha256:/, "") === expected : value === expected;
}

function digestOf(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : sha256(bytes).replace("sha256:", "");
}
