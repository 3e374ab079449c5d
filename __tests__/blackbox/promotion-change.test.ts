import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "./evidence.ts";
import { manifestWith, promotion, rollback, start, workflowPath, workflowWith, type Files } from "./promotion-files.ts";
import { startPromotion, type PromotionOptions } from "./promotion-stage.ts";
import { manifestPath } from "./stage.ts";

interface Case extends PromotionOptions {
  name: string;
  /** Where the gating workflow lies. */
  workflow?: string;
  manifest?: string;
  findings?: readonly string[];
  says?: readonly RegExp[];
  silent?: readonly RegExp[];
  /** Files that are named in the job's log. */
  at?: readonly string[];
}

function moved(from: string, to: string, content = start[from]): Files {
  if (content === undefined) throw new Error(`expected the file ${from}`);
  return { [from]: null, [to]: content };
}

const blank = ".github/workflows/my gäte +.yml";
const called = ".github/workflows/run.yml";
const caller: Files = {
  [workflowPath]: `jobs: { gate: { uses: "./${called}" } }\n`,
  [called]: "jobs: { gate: { steps: [{ uses: ./.github/actions/gate }] } }\n",
  ".github/actions/gate/action.yml": "runs: { using: composite, steps: [{ uses: fallback-gate/fallback-gate@v1 }] }\n",
};
const other = ".github/other.yml";
const configured = {
  ...manifestWith(["version: 1", "version: 1\ngateways: { default: { config: [gateway/**] } }"]),
  "gateway/litellm.yaml": "retries: 0\n",
};
const noManifest = [/base has no manifest/];

const table: readonly Case[] = [
  {
    name: "a gating workflow with any name",
    workflow: blank,
    base: moved(workflowPath, blank),
    head: { ...promotion, [blank]: workflowWith("@v1", "@v0")[workflowPath] ?? null },
    findings: ["run route-reviewed/workflow failed"],
    says: [/the gating workflow `\.github\/workflows\/my g=C3=A4te \+\.yml` to stay as base has it/],
    at: [blank],
  },
  {
    name: "what a reusable workflow of the gating job uses",
    base: caller,
    head: { ...promotion, ".github/actions/gate/action.yml": "runs: { using: composite, steps: [] }\n" },
    findings: ["run route-reviewed/workflow-part failed"],
    says: [/`\.github\/actions\/gate\/action\.yml`, which the gating workflow uses, to stay as base has it/],
    at: [".github/actions/gate/action.yml"],
  },
  { name: "a gating workflow that stays as it is, with all that it uses", base: caller, head: promotion },
  {
    name: "a manifest that is renamed and loosened",
    manifest: other,
    head: {
      ...promotion,
      ...moved(manifestPath, other, manifestWith(["attempts: 3", "attempts: 9"])[manifestPath]),
    },
    findings: ["run gate-not-weakened/loosened failed", "run route-reviewed/manifest failed"],
    says: [
      /^`\.github\/other\.yml` replaces `\.github\/fallback-gate\.yml` of base, whose rules apply to this change/m,
    ],
    silent: noManifest,
  },
  {
    name: "a manifest that is renamed",
    manifest: other,
    head: { ...promotion, ...moved(manifestPath, other) },
    silent: noManifest,
  },
  {
    name: "a first manifest that raises a weight which base has",
    base: { [manifestPath]: null },
    head: { ...promotion, [manifestPath]: start[manifestPath] ?? null },
    findings: ["run gate-not-weakened/adopted failed"],
    says: [/\| 5 % to 25 % at /, /Land the manifest first/, ...noManifest],
  },
  {
    name: "the gateway's configuration",
    base: configured,
    head: { ...promotion, "gateway/litellm.yaml": "retries: 2\n" },
    findings: ["run route-reviewed/config failed"],
    says: [/the gateway's configuration to stay as base has it .* got a change of `gateway\/litellm\.yaml`/],
    silent: [/Files that this change touches/],
    at: ["gateway/litellm.yaml"],
  },
  {
    name: "a file beside the gateway's configuration",
    base: configured,
    head: { ...promotion, "src/app.ts": "x" },
    silent: [/Files that this change touches/, /Changed files/],
  },
  {
    name: "files of which no `config` says anything",
    head: { ...promotion, "gateway/litellm.yaml": "retries: 2\n", "src/\u202eapp.ts": "x" },
    says: [
      /^Files that this change touches: `gateway\/litellm\.yaml`, `gateway\/routes\.yaml`, `src\/=E2=80=AEapp\.ts`\./m,
    ],
  },
];

for (const { name, workflow = workflowPath, manifest = manifestPath, findings = [], ...one } of table) {
  test(`with a raised weight ${findings.length === 0 ? "passes" : "is held"}: ${name}`, async () => {
    await using stage = await startPromotion(one);
    const run = await stage.run({
      inputs: { manifest },
      env: { GITHUB_WORKFLOW_REF: `acme/routes/${workflow}@refs/pull/7/merge` },
    });
    assert.deepEqual(
      [run.outputs["decision"], findingsOf(run)],
      [findings.length === 0 ? "promote" : "hold", findings],
    );
    const comment = stage.github.comments[0]?.body ?? "";
    for (const text of one.says ?? []) assert.match(comment, text);
    for (const text of one.silent ?? []) assert.doesNotMatch(comment, text);
    if (one.at !== undefined)
      assert.deepEqual(
        run.annotations.map(({ properties }) => properties["file"]),
        one.at,
      );
  });
}

test("a hand-off lists the changed files", async () => {
  await using stage = await startPromotion({ head: { ...promotion, "gateway/litellm.yaml": "retries: 2\n" } });
  await stage.run({ env: { STAGING_KEY: "" } });
  assert.match(
    stage.github.comments[0]?.body ?? "",
    /^- Changed files: `gateway\/litellm\.yaml`, `gateway\/routes\.yaml`\.$/m,
  );
});

test("a rollback passes whatever else it changes", async () => {
  const files = { ...rollback, ...moved(manifestPath, other), "gateway/litellm.yaml": "x", [called]: "on: push\n" };
  await using stage = await startPromotion({ base: caller, head: files });
  const run = await stage.run({ inputs: { manifest: other } });
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [0, "none"]);
});
