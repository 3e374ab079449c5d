import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNoForeignCommand, bundleOf } from "./evidence.ts";
import type { ActionRun } from "./harness/runner.ts";
import {
  manifestWith,
  promotion,
  trafficPath,
  weights,
  workflowPath,
  workflowWith,
  type Files,
} from "./promotion-files.ts";
import { startPromotion, type PromotionOptions } from "./promotion-stage.ts";
import { credential, manifestPath } from "./stage.ts";

async function runWith(options: PromotionOptions, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  await using stage = await startPromotion({ head: promotion, ...options });
  return await stage.run({ inputs });
}

/** The log without masks and annotations, folded as a person first sees it. */
function folded({ stdout }: ActionRun): string[] {
  const lines = stdout.split("\n").filter((line) => !/^::(?:add-mask|error|warning|notice)\b/.test(line));
  let isOpen = false;
  return lines.flatMap((line) => {
    const title = /^::group::(.*)$/.exec(line)?.[1];
    if (title !== undefined) isOpen = true;
    const shown = title !== undefined ? [`> ${title}`] : isOpen ? [] : [line];
    if (line === "::endgroup::") isOpen = false;
    return shown;
  });
}

const reportPlace = "Report in fallback-gate-evidence: report.html, report.md";
const changed =
  "Files that this change touches: gateway/routes.yaml. The manifest does not say which of them configure the gateway (`config`).";

test("the log shows the decision, and the parts of the report folded", async () => {
  const run = await runWith({ retries: 3 });
  const [gateway, ...lines] = folded(run);
  assert.match(gateway ?? "", /^gateway default: http:\/\/127\.0\.0\.1:\d+$/);
  assert.deepEqual(lines, [
    "",
    "Fallback Gate - Held: chat-backup made 5 provider calls where 3 are allowed",
    "",
    changed,
    "> Routes",
    "> Attempts of one user request",
    "> What to do",
    "> Hand-off",
    "",
    reportPlace,
    "",
  ]);
  assertNoForeignCommand(run);
  assert.match(run.stdout, /^ {2}chat-backup {2}fallback {2}1 request +4 retries \(header\) +5 calls +3 attempts/m);
});

test("the log of a promotion has nothing to do in it", async () => {
  const run = await runWith({});
  assert.deepEqual(folded(run).slice(3), [
    "",
    changed,
    "> Routes",
    "> Attempts of one user request",
    "",
    reportPlace,
    "",
  ]);
  assert.deepEqual(run.annotations, []);
  assertNoForeignCommand(run);
});

interface Placed {
  where: string;
  options: PromotionOptions;
  annotations: readonly (readonly [level: string, title: string, place: string])[];
}

function otherBackup(): Files {
  const text = weights(75, 25)[trafficPath];
  assert.ok(typeof text === "string");
  return { [trafficPath]: text.replace("dep-backup", "dep-other") };
}

const placed: readonly Placed[] = [
  {
    where: "the manifest",
    options: { retries: 3 },
    annotations: [["error", "hold: retry-budget", `${manifestPath}:11:31`]],
  },
  {
    where: "the traffic file",
    options: { head: otherBackup() },
    annotations: [["error", "hold: route-reviewed", `${trafficPath}:5`]],
  },
  {
    where: "the gating workflow",
    options: { head: { ...promotion, ...workflowWith("{ pull_request: {} }", "{ pull_request: {}, push: {} }") } },
    annotations: [["error", "hold: route-reviewed", `${workflowPath}:2`]],
  },
  {
    where: "the manifest, twice, for a looser budget",
    options: { head: { ...promotion, ...manifestWith(["attempts: 3", "attempts: 9"]) } },
    annotations: [
      ["error", "hold: gate-not-weakened", `${manifestPath}:11:`],
      ["error", "hold: route-reviewed", `${manifestPath}:11:`],
    ],
  },
];

for (const { where, options, annotations } of placed) {
  test(`a finding is annotated where it stands: ${where}`, async () => {
    const run = await runWith(options);
    const seen = run.annotations.map(({ name, properties: { title, file, line, col } }) => ({
      name,
      title,
      place: `${file}:${line}:${col}`,
    }));
    assert.deepEqual(
      seen.map(({ name, title }) => [name, title]),
      annotations.map(([level, title]) => [level, title]),
    );
    for (const [index, [, , place]] of annotations.entries())
      assert.ok(seen[index]?.place.startsWith(place), seen[index]?.place);
  });
}

test("summary, report and comment say the same, and the comment has a trail besides", async () => {
  await using stage = await startPromotion({ head: promotion, retries: 3 });
  const run = await stage.run();
  const report = run.files["report.md"] ?? "";
  assert.match(report, /<details><summary>Timeline of attempts<\/summary>/);
  assert.equal(run.summary, report);
  const [first, ...body] = (stage.github.comments[0]?.body ?? "").split("\n");
  assert.match(
    first ?? "",
    /^<!-- fallback-gate manifest=[0-9a-f]{16} run=42\.1 --><!-- fallback-gate-trail \[.*\] -->$/,
  );
  assert.equal(body.join("\n"), report);
});

test("what the leak scan withheld is one finding and one annotation", async () => {
  const run = await runWith({}, { "operator-note": credential });
  assert.equal(run.outputs["decision"], "hold");
  assert.equal(run.annotations.length, 1);
  assert.match(
    run.annotations[0]?.data ?? "",
    /got a match of credential in the records, bundle, html: it was withheld/,
  );
  assert.equal(run.summary.match(/\[`no-leak`\]/g)?.length, 1);
  assert.equal(run.files["bundle.json"], "null\n");
  for (const text of [run.stdout, run.summary, ...Object.values(run.files)])
    assert.ok(!text.replace(/^::add-mask::.*$/gm, "").includes(credential));
});

test("a waiver's finding is a notice, and does not hold", async () => {
  const waiver =
    "waivers: [{ rule: retry-budget, route: chat-backup, reason: known, owner: team, expires: 2999-01-01 }]";
  const base = manifestWith(
    ["retry_budget: { attempts: 3 }", "retry_budget: { attempts: 1 }"],
    ["layers: [{ name: gateway, attempts: 1 }]", waiver],
  );
  const run = await runWith({ base });
  assert.equal(run.outputs["decision"], "promote", run.stdout);
  assert.deepEqual(
    run.annotations.map(({ name, properties }) => [name, properties["title"]]),
    [["notice", "waived: retry-budget"]],
  );
  assert.equal(
    bundleOf(run).findings.every(({ waived }) => waived),
    true,
  );
  assert.ok(folded(run).includes("> Waived: shown, not counted"));
  assertNoForeignCommand(run);
});
