import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { rules } from "../../src/decision/rules/index.ts";
import { workspace } from "../adapters/workspace.ts";
import { runCommand } from "./command-line.ts";
import { contractFiles } from "./contract-copy.ts";
import { bundleOf } from "./evidence.ts";
import { credential, manifestPath, oneRoute, quietly, startStage, witnessToken, type Stage } from "./stage.ts";

const files = { ...contractFiles, [manifestPath]: quietly(oneRoute) };
const env = { STAGING_KEY: credential };

function runOn({ gatewayUrl, witnessUrl }: Stage, ...more: readonly string[]): string[] {
  const witness = ["--witness", witnessUrl, "--witness-token", witnessToken];
  return ["run", "--gateway-url", gatewayUrl, "--credentials", "STAGING_KEY", ...witness, ...more];
}

for (const [decision, exitCode, steps, outcome] of [
  ["promote", 0, [200], "Ready to promote"],
  ["hold", 1, [400], "Held"],
  ["investigate", 2, ["wrong-family"], "To investigate"],
] as const) {
  test(`run --format json prints the bundle and nothing else on standard output: ${decision}`, async (context) => {
    await using stage = await startStage({ steps: { main: steps } });
    const cwd = workspace(context, files);
    const asked = decision === "promote" ? ["--json"] : ["--format", "json"];
    const run = await runCommand(runOn(stage, ...asked), { cwd, env });
    assert.equal(run.exitCode, exitCode, run.stderr);
    assert.equal(run.stdout, readFileSync(join(cwd, "fallback-gate-evidence/bundle.json"), "utf8"));
    assert.equal(bundleOf({ files: { "bundle.json": run.stdout } }).decision.overall, decision);
    assert.match(run.stderr, new RegExp(`^Fallback Gate - ${outcome}: `, "m"));
    assert.match(run.stderr, /^Attempts of one user request$/m);
  });
}

test("run --format json prints null where the bundle was withheld", async (context) => {
  await using stage = await startStage();
  const args = runOn(stage, "--format=json", "--operator-note", credential);
  const run = await runCommand(args, { cwd: workspace(context, files), env });
  assert.deepEqual([run.exitCode, run.stdout], [1, "null\n"]);
  assert.ok(!run.stderr.includes(credential));
});

for (const [what, args, message] of [
  ["bad input", ["run", "--format", "json"], /^gateway default: expected /],
  ["with --plan", ["run", "--format", "json", "--plan"], /^expected --plan or --format, got both/],
  ["as --json with --plan", ["run", "--json", "--plan"], /^expected --plan or --json, got both/],
  [
    "as --json with another format",
    ["run", "--json", "--format", "gitlab"],
    /^expected --json or --format gitlab, got both/,
  ],
  ["as --json, with bad input", ["run", "--json"], /^gateway default: expected /],
] as const) {
  test(`run --format json prints nothing on standard output where it cannot run: ${what}`, async (context) => {
    const run = await runCommand(args, { cwd: workspace(context, files), env });
    assert.deepEqual([run.exitCode, run.stdout], [3, ""]);
    assert.match(run.stderr, message);
  });
}

test("a plain run tells the report on standard output, and standard error stays silent", async (context) => {
  await using stage = await startStage();
  const run = await runCommand(runOn(stage), { cwd: workspace(context, files), env });
  assert.deepEqual([run.exitCode, run.stderr], [0, ""]);
  assert.match(
    run.stdout,
    /^gateway default: http[^\n]+\n\nFallback Gate - Ready to promote[^\n]+\n\nRoutes\n {2}chat-backup /,
  );
});

test("explain has a page for every rule, and a list of them", async (context) => {
  const cwd = workspace(context);
  const list = await runCommand(["explain"], { cwd });
  assert.equal(list.exitCode, 0);
  assert.deepEqual(
    list.stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ", 1)[0]),
    rules.map(({ id }) => id),
  );
  for (const { id, says, cases } of rules) {
    const page = await runCommand(["explain", id], { cwd });
    assert.equal(page.exitCode, 0);
    for (const text of [id, says, ...Object.values(cases).map(({ remedy }) => remedy)])
      assert.ok(page.stdout.includes(text), `${id}: ${text}`);
  }
});
