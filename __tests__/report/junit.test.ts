import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { parse, type TestSuite } from "junit2json";
import type { Bundle, Finding } from "../../src/generated/types.ts";
import { junitXml } from "../../src/report/junit.ts";
import { goldenBundle } from "./bundles.ts";

/** The one suite, as a consumer of JUnit files reads it. */
async function suiteOf(bundle: Bundle): Promise<TestSuite> {
  const file = await parse(junitXml(bundle));
  assert.ok(file !== undefined && file !== null && "testsuite" in file);
  const [suite, ...others] = file.testsuite ?? [];
  assert.ok(suite !== undefined && others.length === 0);
  return suite;
}

function outcomes({ testcase = [] }: TestSuite): string[] {
  return testcase.map(({ classname, name, failure, skipped }) =>
    [`${classname} / ${name}`, ...(failure ?? []).map(({ message }) => message), ...(skipped ?? []).map(waived)].join(
      " | ",
    ),
  );
}

function waived({ message }: { message?: string }): string {
  return `skipped ${message}`;
}

function firstFinding(bundle: Bundle): Finding {
  const [finding] = bundle.findings;
  assert.ok(finding !== undefined);
  return finding;
}

test("a promotion is one passed test case per record", async () => {
  const bundle = goldenBundle("promote");
  const suite = await suiteOf(bundle);
  assert.deepEqual([suite.tests, suite.failures, suite.errors, suite.skipped], [6, 0, 0, 0]);
  assert.deepEqual(
    outcomes(suite),
    bundle.records.map(({ route, check, exchange }) => `${route} / ${check} ${exchange}`),
  );
});

test("a broken rule is a failure of its record, with what was expected, what was seen and the remedy", async () => {
  const suite = await suiteOf(goldenBundle("hold-error"));
  assert.deepEqual([suite.tests, suite.failures], [6, 1]);
  const [smoke] = suite.testcase ?? [];
  assert.deepEqual(smoke, {
    classname: "chat-backup",
    name: "smoke 1",
    file: ".github/fallback-gate.yml",
    failure: [
      {
        message: "parseable",
        type: "hold",
        inner:
          "hold: parseable at .github/fallback-gate.yml:8: expected a complete chat-completions answer, got status 429 " +
          "and class rate_limited. Send the same request to staging by hand, fix the route, and run the gate again.",
      },
    ],
  });
});

test("several rules broken by one exchange are one failure; the worst decision is its type", async () => {
  const bundle = goldenBundle("hold-error");
  const finding = firstFinding(bundle);
  const findings: Finding[] = [finding, { ...finding, rule: "classified", decision: "investigate" }];
  const [smoke] = (await suiteOf({ ...bundle, findings })).testcase ?? [];
  assert.deepEqual(
    smoke?.failure?.map(({ message, type, inner }) => [message, type, inner?.split("\n").length]),
    [["parseable, classified", "investigate", 2]],
  );
});

test("findings that name no record are test cases of their own, one for each route and rule", async () => {
  const suite = await suiteOf(goldenBundle("out-of-time"));
  assert.deepEqual(outcomes(suite), ["chat-backup / evidence-complete | evidence-complete"]);
  assert.equal(suite.testcase?.[0]?.failure?.[0]?.inner?.split("\n").length, 6);
  const run = await suiteOf(goldenBundle("no-leak"));
  assert.equal(outcomes(run).at(-1), ".github/fallback-gate.yml / no-leak | no-leak");
});

test("a waived finding skips its test case, unless another one decides", async () => {
  const bundle = goldenBundle("hold-error");
  const finding: Finding = { ...firstFinding(bundle), waived: true };
  const alone = await suiteOf({ ...bundle, findings: [finding] });
  assert.deepEqual([alone.failures, alone.skipped], [0, 1]);
  assert.equal(outcomes(alone)[0], "chat-backup / smoke 1 | skipped waived: parseable");
  const beside = await suiteOf({ ...bundle, findings: [finding, { ...finding, rule: "not-cached", waived: false }] });
  assert.deepEqual([beside.failures, beside.skipped], [1, 0]);
  assert.equal(outcomes(beside)[0], "chat-backup / smoke 1 | not-cached");
});

test("nothing promoted, nothing tested", async () => {
  const suite = await suiteOf(goldenBundle("none"));
  assert.deepEqual([suite.tests, suite.failures, suite.testcase], [0, 0, undefined]);
});

test("the suite says which run and bundle it is of, and no time", async () => {
  const { properties } = await suiteOf(goldenBundle("hold-error"));
  assert.deepEqual(
    properties?.map(({ name, value }) => [name, String(value)]),
    [
      ["decision", "hold"],
      ["bundle", `sha256:${"d".repeat(64)}`],
      ["head_sha", "b".repeat(40)],
      ["run_id", "4711"],
      ["run_attempt", "1"],
    ],
  );
  assert.doesNotMatch(junitXml(goldenBundle("hold-error")), / time(stamp)?=/);
});

test("whatever a bundle's texts hold, the file is read, and no element is added", async () => {
  const bundle = goldenBundle("hold-error");
  const finding = firstFinding(bundle);
  const nasty = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(`]]>"'&</failure><testcase/>`, "\u{0}\u{1b}[31m", "\u{202e}", "\u{ffff}", "\u{d800}", "&amp;"),
  );
  await fc.assert(
    fc.asyncProperty(nasty, async (text) => {
      const args = { ...finding.args, class: text };
      const suite = await suiteOf({
        ...bundle,
        findings: [{ ...finding, args }],
        run: { ...bundle.run, run_id: text },
      });
      assert.equal(suite.testcase?.length, 6);
      assert.doesNotMatch(junitXml({ ...bundle, findings: [{ ...finding, args }] }), /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
    { numRuns: 100 },
  );
});
