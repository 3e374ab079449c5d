import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bundle, Finding } from "../../src/generated/types.ts";
import { testResultStatement } from "../../src/report/statement.ts";
import { bundles, goldenBundle } from "./bundles.ts";

const manifest = { name: ".github/fallback-gate.yml", digest: { sha256: "a".repeat(64) } };

function statementOf(bundle: Bundle) {
  return JSON.parse(testResultStatement(bundle));
}

test("the statement is about the head commit and the manifest, in the words of the test-result predicate", () => {
  assert.deepEqual(statementOf(goldenBundle("hold-error")), {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: "example/gateway", digest: { gitCommit: "b".repeat(40) } }, manifest],
    predicateType: "https://in-toto.io/attestation/test-result/v0.1",
    predicate: {
      result: "FAILED",
      configuration: [
        manifest,
        {
          name: "fallback-gate",
          uri: "https://github.com/fallback-gate/fallback-gate",
          annotations: {
            version: "1.0.0",
            toolDigest: null,
            runId: "4711",
            runAttempt: 1,
            decision: "hold",
            bundleDigest: `sha256:${"d".repeat(64)}`,
          },
        },
      ],
      passedTests: ["bad-credential", "unknown-model", "invalid-body", "wrong-path", "fallback"].map(
        (check) => `chat-backup: ${check} 1`,
      ),
      warnedTests: [],
      failedTests: ["chat-backup: smoke 1"],
    },
  });
});

test("without a head commit the manifest is the only subject", () => {
  assert.deepEqual(statementOf(goldenBundle("none")).subject, [manifest]);
});

test("a commit of a repository without a name has none", () => {
  const bundle = goldenBundle("promote");
  const { subject } = statementOf({ ...bundle, run: { ...bundle.run, repository: null } });
  assert.deepEqual(subject, [{ digest: { gitCommit: "b".repeat(40) } }, manifest]);
});

for (const name of Object.keys(bundles)) {
  test(`only what may be promoted has passed: ${name}`, () => {
    const bundle = goldenBundle(name);
    const isPassed = bundle.decision.overall === "promote" || bundle.decision.overall === "none";
    const isWaived = bundle.findings.some(({ waived }) => waived);
    const { result, passedTests, warnedTests, failedTests } = statementOf(bundle).predicate;
    assert.equal(result, isPassed ? (isWaived ? "WARNED" : "PASSED") : "FAILED");
    assert.equal(failedTests.length > 0, !isPassed);
    assert.equal(warnedTests.length > 0, isWaived);
    assert.ok(passedTests.length + warnedTests.length + failedTests.length >= bundle.records.length);
  });
}

test("a waived finding is a warning, of its test and of a promotion", () => {
  const bundle = goldenBundle("hold-error");
  const findings = bundle.findings.map((finding): Finding => ({ ...finding, waived: true }));
  const held = statementOf({ ...bundle, findings }).predicate;
  assert.deepEqual([held.result, held.warnedTests, held.failedTests], ["FAILED", ["chat-backup: smoke 1"], []]);
  const { result } = statementOf({ ...bundle, findings, decision: { overall: "promote", routes: {} } }).predicate;
  assert.equal(result, "WARNED");
});
