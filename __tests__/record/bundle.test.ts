import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { sha256 } from "../../src/core/canonical-json.ts";
import { GateError } from "../../src/core/errors.ts";
import { isBundle } from "../../src/generated/evidence-validators.cjs";
import { sealBundle } from "../../src/record/bundle.ts";
import { bundleDigest, bundleText } from "../../src/record/bundle-text.ts";
import { linesOf } from "../../src/record/lines.ts";
import { aBundle, anEvidence, anExchange, routeEvidence, sound, success } from "../support/evidence.ts";
import { aManifest, aRun } from "../support/manifest.ts";

test("a bundle fits its schema, and its digest covers everything else", () => {
  const { digest, ...rest } = aBundle();
  assert.ok(isBundle({ ...rest, digest }));
  assert.equal(digest, sha256(JSON.stringify(rest)));
});

test("the text of a bundle is its JSON with nothing but line ends between values", () => {
  const bundle = aBundle();
  assert.equal(bundleText(bundle).replaceAll("\n", ""), JSON.stringify(bundle));
  assert.equal(bundleText(bundle), bundleText(JSON.parse(JSON.stringify(bundle))));
});

test("the digest is that of the text without line ends and without the line of the digest", () => {
  const { digest } = aBundle();
  const [bracket, ofDigest = "", ...rest] = bundleText(aBundle()).split("\n");
  assert.equal(ofDigest, `"digest":"${digest}",`);
  assert.equal(digest, sha256([bracket, ...rest].join("")));
});

test("every exchange, record, finding and route of the manifest has a line of its own", () => {
  const { evidence, findings, manifest, records, ...rest } = aBundle();
  const lines = new Set(bundleText({ ...rest, evidence, findings, manifest, records }).split("\n"));
  const exchanges = evidence.routes.flatMap((route) => route.exchanges);
  assert.ok(exchanges.length > 1 && records.length > 1);
  for (const each of [...exchanges, ...records, ...findings, ...manifest.routes]) {
    const text = JSON.stringify(each);
    assert.ok(lines.has(text) || lines.has(`${text},`), text);
  }
});

test("a forged bundle is told the digest that it must have", () => {
  const { digest, ...rest } = aBundle();
  assert.equal(bundleDigest({ digest: `sha256:${"0".repeat(64)}`, ...rest }), digest);
});

test("lines joined by nothing are what JSON.stringify writes", () => {
  const parts = { run: fc.jsonValue(), evidence: fc.record({ routes: fc.jsonValue() }), records: fc.jsonValue() };
  fc.assert(
    fc.property(fc.oneof(fc.record(parts), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
      assert.equal(linesOf(value).join(""), JSON.stringify(value));
    }),
  );
  const missing = { a: undefined, run: { b: undefined, c: 1 }, records: [{}], findings: [] };
  assert.equal(linesOf(missing).join(""), JSON.stringify(missing));
});

test("the same evidence gives the same bytes", () => {
  assert.equal(JSON.stringify(aBundle()), JSON.stringify(aBundle()));
});

/** The value with the leaf at this index (depth first) replaced; null if there are fewer leaves. */
function changedLeaf(value: unknown, place: number): { value: unknown; left: number } {
  if (typeof value !== "object" || value === null)
    return place === 0 ? { value: value === "changed" ? "other" : "changed", left: -1 } : { value, left: place - 1 };
  let left = place;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    if (left < 0) return [key, inner];
    const changed = changedLeaf(inner, left);
    left = changed.left;
    return [key, changed.value];
  });
  return { value: Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries), left };
}

test("the digest changes with any value of the bundle", () => {
  const { digest, ...rest } = aBundle(anEvidence({ routes: [routeEvidence({ exchanges: [anExchange("fallback")] })] }));
  const digests = new Set([digest]);
  let leaves = 0;
  for (; ; leaves += 1) {
    const { value, left } = changedLeaf(rest, leaves);
    if (left >= 0) break;
    digests.add(sha256(JSON.stringify(value)));
  }
  assert.ok(leaves > 200, `${leaves} leaves`);
  assert.equal(digests.size, leaves + 1);
});

test("a bundle that violates its schema is refused, with the place but not the value", () => {
  const value = "planted-value-of-a-note\n";
  assert.throws(
    () => sealBundle({ ...aBundle(), run: aRun({ notes: value }) }),
    (error) => {
      assert.ok(error instanceof GateError);
      assert.equal(error.code, "RECORD_INVALID");
      assert.equal(error.message, "expected a bundle that fits its schema, got a violation of pattern at /run/notes");
      return true;
    },
  );
});

test("a bundle holds what is needed to decide again", () => {
  const cached = sound(anExchange("smoke", { observation: success({ cache: "hit" }) }));
  const evidence = anEvidence({ routes: [routeEvidence({ exchanges: cached })] });
  const bundle = aBundle(evidence);
  assert.equal(bundle.decision.overall, "hold");
  assert.deepEqual(aBundle(bundle.evidence, bundle.manifest, bundle.run), bundle);
  assert.deepEqual(bundle.manifest, aManifest());
});
