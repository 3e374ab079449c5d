import assert from "node:assert/strict";
import { test } from "node:test";
import type { FindingArg } from "../../src/generated/types.ts";
import { comparedWith } from "./contract-copy.ts";
import { assertNoForeignCommand, bundleOf, findingsOf, headOf, recordsOf } from "./evidence.ts";
import { credential, manifestPath, oneRoute, startStage, witnessToken, type StageOptions } from "./stage.ts";

interface Decision {
  name: string;
  stage: StageOptions;
  exitCode: number;
  decision: string;
  head: string;
  findings: readonly string[];
  /** What is shown of each finding: its line in the manifest and what it was filled with. */
  told: readonly (readonly [line: number, args: Readonly<Record<string, FindingArg>>])[];
  /** The row of the smoke exchange in the attempt ledger. */
  row: string;
}

const promoted = {
  exitCode: 0,
  decision: "promote",
  head: "## Fallback Gate - ✅ Ready to promote: 1 route",
  findings: [],
  told: [],
};
const held = { exitCode: 1, decision: "hold" };

const decisions: readonly Decision[] = [
  {
    name: "one call, an answer of the family and a fallback that works are promoted",
    stage: {},
    ...promoted,
    row: "| `chat-backup` | `smoke` | 1 request | 0 retries (header) | 1 call | 3 attempts |",
  },
  {
    name: "a retry within the budget that the gateway admits is promoted",
    stage: { steps: { main: [500, 200] }, retries: 1 },
    ...promoted,
    row: "| `chat-backup` | `smoke` | 1 request | 1 retry (header) | 2 calls | 3 attempts |",
  },
  {
    name: "retries that the header hides and the witness saw are held by the budget",
    stage: { steps: { main: [500, 500, 500, 200] }, retries: 3, header: "lying" },
    ...held,
    head: "## Fallback Gate - ⛔ Held: `chat-backup` made 4 provider calls where 3 are allowed (and 1 more)",
    findings: ["fallback retry-budget/over failed", "smoke retry-budget/over failed"],
    told: [
      [10, { budget: 3, attempts: 4, bound: "exact", source: "witness" }],
      [10, { budget: 3, attempts: 5, bound: "exact", source: "witness" }],
    ],
    row: "| `chat-backup` | `smoke` | 1 request | 0 retries (header) | **4 calls** | 3 attempts |",
  },
  {
    name: "calls to a fallback target count against the budget",
    stage: { steps: { main: [500] }, retries: 2 },
    ...held,
    head: "## Fallback Gate - ⛔ Held: `chat-backup` made 4 provider calls where 3 are allowed",
    findings: ["fallback retry-budget/over failed", "smoke retry-budget/over failed"],
    told: [[10, { budget: 3, attempts: 4, bound: "exact", source: "witness" }]],
    row: "| `chat-backup` | `smoke` | 1 request | **3 retries (header)** | **4 calls** | 3 attempts |",
  },
  {
    name: "a fallback that the gateway does not show is held",
    stage: { header: "none" },
    ...held,
    head: "## Fallback Gate - ⛔ Held: `chat-backup` does not show a switch in its `header`",
    findings: ["fallback fallback-visible/unseen missing"],
    told: [[11, { where: "header" }]],
    row: "| `chat-backup` | `smoke` | 1 request | nothing | 1 call | 3 attempts |",
  },
  {
    name: "a complete answer of another family is to be investigated",
    stage: { steps: { main: ["wrong-family"] } },
    exitCode: 2,
    decision: "investigate",
    head: "## Fallback Gate - 🔍 To investigate: `chat-backup` answered as `messages` instead of `chat-completions` (and 1 more)",
    findings: ["smoke contract-unchanged/contradicted drift", "smoke parseable/other-family drift"],
    told: [[6, { family: "chat-completions", got: "messages" }]],
    row: "| `chat-backup` | `smoke` | 1 request | 0 retries (header) | 1 call | 3 attempts |",
  },
];

for (const { name, stage: options, exitCode, decision, head, findings, told, row } of decisions) {
  test(name, async () => {
    await using stage = await startStage(options);
    const run = await stage.run();
    assert.equal(run.exitCode, exitCode);
    assert.deepEqual(run.outputs, {
      decision,
      routes: JSON.stringify([{ route: "chat-backup", decision }]),
      "evidence-dir": "fallback-gate-evidence",
      escalation: "",
      bundle: "fallback-gate-evidence/bundle.json",
      report: "fallback-gate-evidence/report.md",
      "comment-url": "https://github.com/acme/routes/pull/7#issuecomment-1",
    });
    assert.deepEqual(Object.keys(run.files), [
      "bundle.json",
      "junit.xml",
      "records.jsonl",
      "report.html",
      "report.md",
      "test-result.intoto.json",
    ]);
    assert.deepEqual(findingsOf(run), findings);
    const seen = bundleOf(run).findings;
    told.forEach(([line, args], index) => {
      assert.equal(seen[index]?.at.line, line);
      assert.partialDeepStrictEqual(seen[index]?.args, args);
    });
    assert.equal(headOf(stage.github), head);
    const report = run.files["report.md"] ?? "";
    assert.equal(report.split("\n").filter((line) => line === row).length, 1, report);
    assert.equal(run.summary, report);
    assert.equal(stage.github.comments[0]?.body.replace(/^.*\n/, ""), report);
    assert.deepEqual(run.masks.toSorted(), [credential, "fake-workflow-token", witnessToken]);
    assertNoForeignCommand(run);
    assert.equal(run.stderr, "");
  });
}

test("findings are annotated at their lines, a promotion not at all", async () => {
  await using stage = await startStage({ steps: { main: ["wrong-family"] } });
  const { annotations } = await stage.run();
  assert.deepEqual(
    annotations.map(({ name, properties: { title, file, line, col } }) => [name, title, `${file}:${line}:${col}`]),
    [
      ["error", "investigate: parseable", `${manifestPath}:6:13`],
      ["error", "investigate: contract-unchanged", `${manifestPath}:3:19`],
    ],
  );
  assert.match(annotations[0]?.data ?? "", /^chat-backup smoke: expected a complete .* got .* \(messages\)\. Compare/);
  await using good = await startStage();
  assert.deepEqual((await good.run()).annotations, []);
});

test("a record tells where it comes from and what it is worth", async () => {
  await using stage = await startStage({ steps: { main: [500, 200] }, retries: 1 });
  const run = await stage.run({ inputs: { "operator-note": "after the switch of Tuesday" } });
  const [smoke, badCredential] = recordsOf(run);
  assert.partialDeepStrictEqual(smoke, {
    run_id: "19000000001",
    source_url: comparedWith.origin,
    source_copy: true,
    request_family: "chat-completions",
    status_class: "2xx",
    response_family: "chat-completions",
    retry_attempt_count: 1,
    fallback_decision: "promote",
    operator_result: "pass",
    notes: "after the switch of Tuesday",
    check: "smoke",
    served_by: "main",
    head_sha: "b".repeat(40),
    attempts: { value: 2, bound: "exact", source: "witness" },
    rules: [],
  });
  assert.partialDeepStrictEqual(badCredential, {
    status_class: "4xx",
    response_family: "error",
    retry_attempt_count: 0,
    check: "bad-credential",
    error_class: "authentication",
    attempts: { value: 0, bound: "exact", source: "witness" },
  });
});

test("without a witness a header proves nothing: held for want of proof", async () => {
  await using stage = await startStage();
  const manifest = `${oneRoute}    checks: [smoke, bad-credential]\n`;
  const run = await stage.run({
    inputs: { witness: "", "witness-token": "" },
    workspaceFiles: { [manifestPath]: manifest },
  });
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputs["decision"], "hold");
  assert.deepEqual(findingsOf(run), [
    "bad-credential retry-budget/weak-proof missing",
    "bad-credential retry-known/unknown missing",
    "fallback evidence-complete/not-asked missing",
    "smoke retry-budget/weak-proof missing",
    "smoke retry-known/inexact missing",
  ]);
  assert.deepEqual(
    recordsOf(run).map(({ retry_attempt_count }) => retry_attempt_count),
    [null, null],
  );
});

test("the worst decision of several routes is that of the run", async () => {
  await using stage = await startStage({ steps: { main: [500, 200] }, retries: 1 });
  const second = oneRoute.slice(oneRoute.indexOf("  - id"));
  const strict = second.replace("chat-backup", "chat-strict").replace("attempts: 3", "attempts: 1");
  const manifest = `${oneRoute}${strict}`;
  const run = await stage.run({ workspaceFiles: { [manifestPath]: manifest } });
  assert.equal(run.exitCode, 1);
  assert.deepEqual(JSON.parse(run.outputs["routes"] ?? ""), [
    { route: "chat-backup", decision: "promote" },
    { route: "chat-strict", decision: "hold" },
  ]);
});
