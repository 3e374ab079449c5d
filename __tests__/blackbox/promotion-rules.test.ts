import assert from "node:assert/strict";
import { test } from "node:test";
import { bundleOf, findingsOf } from "./evidence.ts";
import {
  manifestWith,
  promotion,
  start,
  trafficPath,
  trafficText,
  workflowPath,
  workflowWith,
  type Files,
} from "./promotion-files.ts";
import { startPromotion, type PromotionOptions } from "./promotion-stage.ts";

const scoped = manifestWith(["version: 1", "version: 1\nscope: [gateway/**]"]);

interface Held extends PromotionOptions {
  name: string;
  findings: readonly string[];
  /** Lines of the comment, each one whole from its first words on. */
  says: readonly (string | RegExp)[];
  /** The places of the errors in the job's log. */
  at: readonly string[];
}

const held: readonly Held[] = [
  {
    name: "another model in the traffic file",
    head: { [trafficPath]: trafficText(75, 25).replace("model: dep-backup", "model: dep-cheap") },
    findings: ["run route-reviewed/traffic-file failed"],
    says: [
      /got a change of `\/routes\/chat\/backup-eu\/model`/,
      /together with the weight at `gateway\/routes.yaml:5`/,
    ],
    at: ["gateway/routes.yaml:5"],
  },
  {
    name: "nine other keys of the traffic file",
    head: {
      [trafficPath]: `${trafficText(75, 25)}settings: { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9 }\n`,
    },
    base: {
      [trafficPath]: `${trafficText(95, 5)}settings: { a: 9, b: 8, c: 7, d: 6, e: 4, f: 5, g: 3, h: 2, i: 1 }\n`,
    },
    findings: ["run route-reviewed/traffic-file failed"],
    says: [/got a change of `9 places: \/settings\/a, \/settings\/b, \/settings\/c, and 6 more`/],
    at: ["gateway/routes.yaml:6"],
  },
  {
    name: "a smaller budget in the manifest, which binds",
    head: { ...promotion, ...manifestWith(["attempts: 3", "attempts: 2"]) },
    findings: ["run route-reviewed/manifest failed"],
    says: [/changes rules: 1 tighter/, /got a change of `retry_budget` in `\.github\/fallback-gate\.yml`/],
    at: [".github/fallback-gate.yml:11"],
  },
  {
    name: "another version of the gate in the workflow",
    head: { ...promotion, ...workflowWith("fallback-gate@v1", "fallback-gate@v0") },
    findings: ["run route-reviewed/workflow failed"],
    says: [
      /the gating workflow `\.github\/workflows\/gate\.yml` to stay .* got a change of `\/jobs\/gate\/steps\/0\/uses`/,
    ],
    at: [`${workflowPath}:8`],
  },
  {
    name: "more permissions in the workflow",
    head: { ...promotion, ...workflowWith("contents: read", "contents: write") },
    findings: ["run route-reviewed/workflow failed"],
    says: [/got a change of `\/permissions\/contents`/],
    at: [`${workflowPath}:3`],
  },
  {
    name: "files outside the scope",
    base: { ...scoped, "docs/old.md": "x" },
    head: { ...promotion, "src/app.ts": "x", "docs/old.md": null },
    findings: ["run scope-kept/outside failed", "run scope-kept/outside failed"],
    says: [/got a change of `docs\/old\.md`/, /got a change of `src\/app\.ts`/],
    at: [".github/fallback-gate.yml:2"],
  },
];

for (const { name, findings, says, at, ...options } of held) {
  test(`with a raised weight is held: ${name}`, async () => {
    await using stage = await startPromotion(options);
    const run = await stage.run();
    assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"], run.stdout);
    assert.deepEqual(findingsOf(run), findings);
    assertSays(stage.github.comments[0]?.body ?? "", says);
    assert.deepEqual(
      [...new Set(run.annotations.map(({ properties }) => `${properties["file"]}:${properties["line"]}`))],
      at,
    );
  });
}

function assertSays(comment: string, says: Held["says"]): void {
  for (const text of says) assert.match(comment, new RegExp(text));
}

test("a looser budget does not bind, its line is named, and what base says is what judges", async () => {
  const head = { ...promotion, ...manifestWith(["attempts: 3", "attempts: 9"]) };
  await using stage = await startPromotion({ head, retries: 2 });
  const run = await stage.run();
  assert.equal(run.exitCode, 1);
  assert.deepEqual(findingsOf(run), [
    "fallback retry-budget/over failed",
    "run gate-not-weakened/loosened failed",
    "run route-reviewed/manifest failed",
  ]);
  const { manifest, promotion: promoted } = bundleOf(run);
  assert.equal(manifest.routes[0]?.retry_budget.attempts, 3);
  assert.deepEqual(
    promoted.rule_changes.map(({ pointer, direction, in_effect, at }) => [pointer, direction, in_effect, at.line]),
    [["/routes/0/retry_budget/attempts", "looser", false, 11]],
  );
  const comment = stage.github.comments[0]?.body ?? "";
  assert.match(comment, /expected at most `3` attempts for one user request, got `4`/);
  assert.match(
    comment,
    /got a change of `retry_budget\.attempts of chat-backup` that loosens them\.\\\n {2}To do: Land it first, in a pull request that/,
  );
  assert.match(
    comment,
    /^\| `\/routes\/0\/retry_budget\/attempts` \| looser \| \[`\.github\/fallback-gate\.yml:11`\]\(.*\) \| not in effect: base's value applies \|$/m,
  );
});

test("a looser budget in a separate pull request passes: nothing is promoted by it", async () => {
  await using stage = await startPromotion({ head: manifestWith(["attempts: 3", "attempts: 9"]) });
  const run = await stage.run();
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [0, "none"]);
  assert.match(run.summary, /1 looser/);
});

test("a promotion inside its scope passes", async () => {
  await using stage = await startPromotion({ base: scoped, head: promotion });
  const run = await stage.run();
  assert.deepEqual([run.exitCode, findingsOf(run)], [0, []]);
});

test("a first adoption says so, and starts from nothing", async () => {
  const base: Files = Object.fromEntries(Object.keys(start).map((path) => [path, null]));
  await using stage = await startPromotion({ base, head: start });
  const run = await stage.run();
  assert.equal(run.exitCode, 0, run.stdout);
  assert.equal(bundleOf(run).promotion.adoption, true);
  assertSays(stage.github.comments[0]?.body ?? "", [/^First adoption: base has no manifest yet/m, /\| 0 % to 5 % at /]);
});
