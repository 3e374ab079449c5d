import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import type { Manifest, Traffic } from "../../src/generated/types.ts";
import { readTraffic } from "../../src/promotion/traffic/document.ts";
import { shareOf } from "../../src/promotion/traffic/share.ts";
import { contractFiles } from "../blackbox/contract-copy.ts";
import { startGitHub } from "../blackbox/harness/github.ts";
import { runAction } from "../blackbox/harness/runner.ts";
import { blocksOf, pages, repository, textOf } from "../docs/page.ts";

interface Step {
  uses?: string;
  if?: string;
  run?: string;
  "continue-on-error"?: boolean;
}

interface Workflow {
  on: Record<string, { types?: string[] } | null>;
  /** A job that calls another workflow has no steps. */
  jobs: Record<string, { uses?: string; if?: string; steps?: Step[] }>;
}

/** A file of an example, or a block of a page. */
interface Shown {
  name: string;
  text: string;
}

const files: Shown[] = globSync("examples/**/*.{yml,yaml}", { cwd: repository }).map((name) => ({
  name,
  text: textOf(name),
}));
const blocks: Shown[] = [...pages].flatMap(([name, page]) => blocksOf(page, "ya?ml").map((text) => ({ name, text })));
const workflows = [...files, ...blocks].filter(({ text }) => /^ {2}pull_request:/m.test(text));
/** `npm run demo` gates the manifest beside it on loopback, without a pull request. */
const manifests = files.filter(({ name, text }) => /^version: 1$/m.test(text) && !name.startsWith("examples/demo/"));

for (const { name, text } of workflows) {
  const { on, jobs }: Workflow = parse(text);
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);

  test(`the workflow of ${name} runs again when a pull request is edited`, () => {
    assert.ok(on["pull_request"]?.types?.includes("edited"));
  });

  test(`the gate in the workflow of ${name} is skipped by no condition, which would count as a success`, () => {
    const isGate = ({ uses = "" }: Step) => /^fallback-gate\/fallback-gate(?:@|\/\.github)/.test(uses);
    const gating = Object.values(jobs).filter((job) => isGate(job) || (job.steps ?? []).some(isGate));
    assert.ok(gating.length > 0);
    const conditions = gating.flatMap((job) => [job.if, ...(job.steps ?? []).filter(isGate).map((step) => step.if)]);
    assert.deepEqual(
      conditions.filter((condition) => condition !== undefined),
      [],
    );
    assert.doesNotMatch(text, /^ +(?:paths|paths-ignore):/m);
  });

  // What gate.yml calls has its own tests, and starts no gateway where nothing is gated.
  const isOurs = Object.values(jobs).some(({ uses = "" }) => uses.startsWith("fallback-gate/fallback-gate/"));
  if (isOurs) continue;

  test(`the workflow of ${name} lets a rollback pass although its gateway does not start`, () => {
    const gate = steps.findIndex(({ uses = "" }) => uses.startsWith("fallback-gate/fallback-gate@"));
    assert.ok(gate > 0, "expected a step that runs the gate");
    for (const step of steps.slice(0, gate))
      if (step.run !== undefined) assert.equal(step["continue-on-error"], true, step.run);
  });
}

test("a folder with a manifest has a workflow that gates pull requests", () => {
  const gating = new Set(workflows.map(({ name }) => dirname(name)));
  for (const { name } of manifests) assert.ok(gating.has(dirname(name)), name);
  assert.ok(manifests.length >= 7 && workflows.length >= 9);
});

for (const { name, text } of manifests) {
  const { routes, gateways = {} }: Manifest = parse(text);
  const folder = dirname(name);

  test(`${name} points at a weight of the example for every route`, () => {
    assert.ok(routes.length > 0);
    for (const { id, traffic } of routes) assert.ok(traffic !== undefined && shareIn(folder, traffic) > 0, id);
  });

  test(`${name}: a pull request that lowers the shares passes without a gateway`, async () => {
    const lowered = await pullRequest(folder, text, { from: 5, to: 1 });
    assert.deepEqual(lowered, { exitCode: 0, decision: "none", missing: [] });
  });

  test(`${name}: a pull request that raises the shares needs the gateway, and is held without one`, async () => {
    const raised = await pullRequest(folder, text, { from: 5, to: 25 });
    const url = `gateway ${Object.keys(gateways)[0] ?? "default"}: expected a URL, got none`;
    assert.ok(raised.missing.includes(url), raised.missing.join("\n"));
    assert.deepEqual([raised.exitCode, raised.decision], [3, "hold"]);
  });
}

function shareIn(folder: string, traffic: Traffic): number {
  const reading = shareOf(readTraffic(traffic.file, Buffer.from(textOf(join(folder, traffic.file)))), traffic);
  return "share" in reading ? reading.share : assert.fail(JSON.stringify(reading));
}

/** The files of an example as a repository has them, with another share of each fallback target. */
function filesWith(folder: string, manifest: string, share: number): Record<string, string> {
  const { routes }: Manifest = parse(manifest);
  const weights = routes.flatMap(({ traffic }) => (traffic === undefined ? [] : [traffic.file]));
  return {
    ...contractFiles,
    ".github/fallback-gate.yml": manifest,
    ...Object.fromEntries(weights.map((file) => [file, weightsWith(textOf(join(folder, file)), share)])),
  };
}

function weightsWith(text: string, share: number): string {
  assert.match(text, /weight: 95\b[\s\S]*weight: 5\b/);
  return text.replaceAll(/weight: 95\b/g, `weight: ${100 - share}`).replaceAll(/weight: 5\b/g, `weight: ${share}`);
}

/** What the built action decides about a change of the shares where no step has a URL for it. */
async function pullRequest(folder: string, manifest: string, { from, to }: { from: number; to: number }) {
  const head = filesWith(folder, manifest, to);
  await using github = await startGitHub({ files: { base: filesWith(folder, manifest, from), head } });
  const { exitCode, outputs, annotations } = await runAction({ env: github.env, workspaceFiles: head });
  const missing = annotations.map(({ data }) => data.split(". ")[0]);
  return { exitCode, decision: outputs["decision"], missing };
}
