import { sha256 } from "../core/canonical-json.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import { matchesWildcard } from "../core/wildcard.ts";
import type { EffectiveExpectation, EffectiveManifest, ExpectationEvidence } from "../generated/types.ts";
import type { ProbedExchange } from "../probe/exchange.ts";
import { turnedAway } from "../probe/turned-away.ts";

/** What the files that expectations name hold at the head commit; null where one cannot be read. */
export type ExpectedFiles = ReadonlyMap<string, Uint8Array | null>;

/** Paths of the files whose digests are expected. */
export function expectedFiles({ environment }: EffectiveManifest): string[] {
  const paths = (environment?.expect ?? []).flatMap(({ equals }) =>
    equals !== null && typeof equals === "object" ? [equals.sha256] : [],
  );
  return [...new Set(paths)];
}

/** Each expectation beside what the answers of its gateways said; nothing about a gateway that let no request in. */
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
        const said = exchanges.filter((exchange) => exchange.gateway === gateway);
        return expectationEvidence(expectation, index, gateway, valuesOf(said, expectation.header), files);
      }),
  );
}

function isLetIn({ observation }: ProbedExchange): boolean {
  return turnedAway(observation) === null;
}

/** What the answers of a gateway said in one header; each value once. */
export function valuesOf(exchanges: readonly Pick<ProbedExchange, "stated">[], header: string): string[] {
  return [...new Set(exchanges.flatMap(({ stated }) => stated.get(header) ?? []))];
}

/** The version that a gateway states in this header, where an expectation of the manifest describes it; else null. */
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
 * Whether the manifest describes a value, its numbers aside: where `1.*` is expected, `2.0.0` may be shown and a word may not.
 * A header can carry anything.
 */
function describes({ matches, equals }: EffectiveExpectation, value: string): boolean {
  if (matches !== null) return matchesWildcard(shapeOf(value), shapeOf(matches));
  return typeof equals === "string" && shapeOf(equals) === shapeOf(value);
}

function shapeOf(text: string): string {
  return text.replace(/\d+/g, "0");
}

/** A value that evidence may hold, such as a version or a digest; null where there is none or it cannot be shown. */
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

/** Hex has no case. */
function isSame(value: string, expected: string, byDigest: boolean): boolean {
  return byDigest ? value.toLowerCase().replace(/^sha256:/, "") === expected : value === expected;
}

function digestOf(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : sha256(bytes).replace("sha256:", "");
}
