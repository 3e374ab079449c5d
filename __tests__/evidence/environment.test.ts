import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { describedVersion, environmentEvidence, expectedFiles, valuesOf } from "../../src/evidence/environment.ts";
import type { EffectiveExpectation, EffectiveManifest, ExpectationEvidence } from "../../src/generated/types.ts";
import type { ProbedExchange } from "../../src/probe/exchange.ts";
import { aManifest } from "../support/manifest.ts";
import { probed } from "../support/probing.ts";

const header = "x-config";
const file = "gateway/config.yaml";
const content = new TextEncoder().encode("routes: []\n");
const digest = createHash("sha256").update(content).digest("hex");
const files = new Map([
  [file, content],
  ["gone.yaml", null],
]);

function expecting(...expect: Partial<EffectiveExpectation>[]): EffectiveManifest {
  const all = expect.map((over) => ({ gateway: null, header, matches: null, equals: null, ...over }));
  return aManifest({ environment: { name: "staging", flags: [], expect: all } });
}

/** An answer of the gateway with this value in the header; null leaves the header out. */
function saying(value: string | null, gateway = "staging"): ProbedExchange {
  return probed("smoke", { gateway, stated: new Map(value === null ? [] : [[header, value]]) });
}

type Row = readonly [
  name: string,
  expected: Partial<EffectiveExpectation>,
  said: readonly (string | null)[],
  result: ExpectationEvidence["result"],
];
const byFile = { equals: { sha256: file } };
const rows: readonly Row[] = [
  ["a version of the pattern", { matches: "1.*" }, ["1.80.5"], "matches"],
  ["a version of another", { matches: "1.*" }, ["2.0.0"], "differs"],
  ["a pattern that ends earlier", { matches: "1.8" }, ["1.80"], "differs"],
  ["the very value", { equals: "blue" }, ["blue"], "matches"],
  ["the value in other letters", { equals: "blue" }, ["Blue"], "differs"],
  ["a `*` that is no wildcard in equals", { equals: "b*" }, ["blue"], "differs"],
  ["the digest of the file", byFile, [digest], "matches"],
  ["the digest in capitals", byFile, [digest.toUpperCase()], "matches"],
  ["the digest with its kind before it", byFile, [`sha256:${digest}`], "matches"],
  ["the digest of another file", byFile, ["0".repeat(64)], "differs"],
  ["a part of the digest", byFile, [digest.slice(0, 12)], "differs"],
  ["a file that cannot be read", { equals: { sha256: "gone.yaml" } }, [digest], "unreadable"],
  ["a file that nobody read", { equals: { sha256: "other.yaml" } }, [digest], "unreadable"],
  ["no answer with the header", { matches: "*" }, [null, null], "missing"],
  ["an empty header", { matches: "1*" }, [""], "differs"],
  ["one answer with it among others without", { equals: "blue" }, [null, "blue", null], "matches"],
  ["the same value twice", { equals: "blue" }, ["blue", "blue"], "matches"],
  ["two values, each of them expected", { matches: "1.*" }, ["1.1", "1.2"], "several"],
  ["two values, one of them expected", { equals: "blue" }, ["blue", "green"], "several"],
];

for (const [name, expected, said, result] of rows) {
  test(`${name}: ${result}`, () => {
    const found = environmentEvidence(
      expecting(expected),
      said.map((value) => saying(value)),
      files,
    );
    assert.deepEqual(
      found.map((entry) => entry.result),
      [result],
    );
  });
}

test("an expectation is listed with the value that was seen and its place in the manifest", () => {
  const found = environmentEvidence(expecting({ matches: "1.*" }, byFile), [saying("1.80.5")], files);
  const common = { gateway: "staging", header };
  assert.deepEqual(found, [
    { ...common, index: 0, expected: "1.*", by_digest: false, seen: "1.80.5", result: "matches" },
    { ...common, index: 1, expected: digest, by_digest: true, seen: null, result: "differs" },
  ]);
});

test("an expectation without a gateway applies to each gateway that answered, by its own answers", () => {
  const found = environmentEvidence(expecting({ equals: "blue" }), [saying("blue"), saying("green", "replica")], files);
  assert.deepEqual(
    found.map(({ gateway, result }) => `${gateway} ${result}`),
    ["staging matches", "replica differs"],
  );
});

test("an expectation of one gateway does not apply to another", () => {
  const manifest = expecting({ gateway: "staging", equals: "blue" }, { gateway: "unused", equals: "blue" });
  const found = environmentEvidence(manifest, [saying("blue"), saying("green", "replica")], files);
  assert.deepEqual(
    found.map(({ gateway, index, result }) => `${gateway} ${index} ${result}`),
    ["staging 0 matches"],
  );
});

test("without expectations there is no evidence", () => {
  assert.deepEqual(environmentEvidence(aManifest(), [saying("blue")], files), []);
  assert.deepEqual(expectedFiles(aManifest()), []);
  assert.deepEqual(environmentEvidence(expecting({ equals: "blue" }), [], files), []);
});

test("each file whose digest is expected is listed once, and no text is treated as a file", () => {
  const manifest = expecting(byFile, { equals: file }, { matches: file }, byFile, { equals: { sha256: "b" } });
  assert.deepEqual(expectedFiles(manifest), [file, "b"]);
});

test("distinct values of a header are listed in the order of the answers", () => {
  assert.deepEqual(valuesOf([saying("b"), saying(null), saying("a"), saying("b")], header), ["b", "a"]);
  assert.deepEqual(valuesOf([saying("b")], "x-other"), []);
});

const shown: readonly (readonly [
  expected: Partial<EffectiveExpectation>,
  said: readonly string[],
  shown: string | null,
])[] = [
  [{ matches: "1.*" }, ["1.80.5"], "1.80.5"],
  [{ matches: "1.*" }, ["1.80.5-stable"], "1.80.5-stable"],
  [{ matches: "1.*" }, ["2.0.0"], "2.0.0"],
  [{ matches: "1.*" }, ["blue"], null],
  [{ matches: "1.*" }, ["v1.80.5"], null],
  [{ equals: "blue" }, ["blue"], "blue"],
  [{ equals: "blue" }, ["green"], null],
  [{ equals: "b*" }, ["blue"], null],
  [{ equals: "build-17" }, ["build-18"], "build-18"],
  [byFile, [digest], digest],
  [byFile, ["0".repeat(64)], null],
  [{ matches: "*" }, [], null],
  [{ matches: "*" }, [""], null],
  [{ matches: "1.*" }, ["1.1", "1.2"], null],
  [{ matches: "*" }, ["a b"], null],
  [{ matches: "*" }, ["<b>"], null],
  [{ matches: "*" }, ["a".repeat(65)], null],
  [{ matches: "*" }, ["0a1b2c3d".repeat(4)], null],
  [{ matches: "*" }, [`sk-${"a1B2c3D4e5".repeat(4)}`], null],
];

for (const [expected, said, value] of shown) {
  const { matches, equals } = expected;
  const name = `expecting ${matches ?? JSON.stringify(equals)}, of [${said.join(", ").slice(0, 20)}] evidence shows ${value?.slice(0, 12) ?? "nothing"}`;
  test(name, () => {
    const answers = said.map((text) => saying(text));
    const [entry] = environmentEvidence(expecting(expected), answers.length === 0 ? [saying(null)] : answers, files);
    assert.equal(entry?.seen, value);
  });
}

test("a version is shown where an expectation for its gateway describes it, and nowhere else", () => {
  const version = (manifest: EffectiveManifest, ...values: readonly string[]) =>
    describedVersion(manifest, "staging", header, values);
  assert.equal(version(expecting({ matches: "1.*" }), "1.80.5"), "1.80.5");
  assert.equal(version(expecting({ matches: "blue" }, { gateway: "staging", matches: "1.*" }), "1.80.5"), "1.80.5");
  assert.equal(version(expecting({ matches: "1.*" }), "blue"), null);
  assert.equal(version(expecting({ gateway: "replica", matches: "1.*" }), "1.80.5"), null);
  assert.equal(version(expecting({ header: "x-other", matches: "1.*" }), "1.80.5"), null);
  assert.equal(version(aManifest(), "1.80.5"), null);
});
