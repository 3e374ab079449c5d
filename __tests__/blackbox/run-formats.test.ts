import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "junit2json";
import { parse as parseYaml } from "yaml";
import { workspace } from "../adapters/workspace.ts";
import { repositoryFolder, runCommand } from "./command-line.ts";
import { contractFiles } from "./contract-copy.ts";
import { bundleOf } from "./evidence.ts";
import { readCommands } from "./harness/runner-commands.ts";
import { credential, manifestPath, oneRoute, quietly, startStage, witnessToken, type Stage } from "./stage.ts";

const files = { ...contractFiles, [manifestPath]: quietly(oneRoute) };
const env = { STAGING_KEY: credential };
const held = { steps: { main: [400] } } as const;

function runOn({ gatewayUrl, witnessUrl }: Stage, ...more: readonly string[]): string[] {
  const witness = ["--witness", witnessUrl, "--witness-token", witnessToken];
  return ["run", "--gateway-url", gatewayUrl, "--credentials", "STAGING_KEY", ...witness, ...more];
}

function evidence(cwd: string, name: string): string {
  return readFileSync(join(cwd, "fallback-gate-evidence", name), "utf8");
}

/** Where a file names a line of the manifest, and what GitLab needs of each entry of a Code Quality report. */
interface Entry {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

for (const [decision, steps, code] of [
  ["hold", [400], 1],
  ["investigate", ["wrong-family"], 2],
] as const) {
  test(`--exit-zero exits with 0 for ${decision}, says so, and writes the decision`, async (context) => {
    await using stage = await startStage({ steps: { main: steps } });
    const cwd = workspace(context, files);
    const run = await runCommand(runOn(stage, "--exit-zero"), { cwd, env });
    assert.deepEqual([run.exitCode, run.stderr], [0, ""]);
    assert.match(
      run.stdout,
      new RegExp(`is ${decision}\\. The exit code is 0 instead of ${code} because of --exit-zero`),
    );
    assert.equal(JSON.parse(evidence(cwd, "bundle.json")).decision.overall, decision);
  });
}

test("--exit-zero says nothing about a promotion", async (context) => {
  await using stage = await startStage();
  const run = await runCommand(runOn(stage, "--exit-zero"), { cwd: workspace(context, files), env });
  assert.equal(run.exitCode, 0);
  assert.doesNotMatch(run.stdout, /exit-zero/);
});

test("--exit-zero does not hide that the gate could not run", async (context) => {
  const run = await runCommand(["run", "--exit-zero"], { cwd: workspace(context, files), env });
  assert.equal(run.exitCode, 3);
  assert.match(run.stderr, /^gateway default: expected /);
});

test("the action has no input that turns a hold into success", () => {
  const { inputs } = parseYaml(readFileSync(join(repositoryFolder, "action.yml"), "utf8"));
  const names = Object.keys(inputs);
  assert.ok(names.includes("manifest"));
  for (const name of ["exit-zero", "format", "advice", "fail-on"]) assert.ok(!names.includes(name), name);
});

test("--format github prints the findings as annotations at their lines, and writes no outputs", async (context) => {
  await using stage = await startStage(held);
  const cwd = workspace(context, { ...files, "summary.md": "", "output.txt": "" });
  const runner = { GITHUB_STEP_SUMMARY: join(cwd, "summary.md"), GITHUB_OUTPUT: join(cwd, "output.txt") };
  const run = await runCommand(runOn(stage, "--format", "github"), { cwd, env: { ...env, ...runner } });
  assert.deepEqual([run.exitCode, run.stderr], [1, ""]);
  const commands = readCommands(run.stdout);
  const errors = commands.filter(({ name }) => name === "error");
  assert.ok(errors.length > 0 && commands.some(({ name }) => name === "group"));
  for (const { properties } of errors) assert.equal(properties["file"], manifestPath);
  assert.match(readFileSync(runner.GITHUB_STEP_SUMMARY, "utf8"), /^## Fallback Gate - /);
  assert.equal(readFileSync(runner.GITHUB_OUTPUT, "utf8"), "");
});

test("--format github shows why the gate could not run as an annotation too", async (context) => {
  const run = await runCommand(["run", "--format", "github"], { cwd: workspace(context, files), env });
  assert.equal(run.exitCode, 3);
  assert.match(run.stderr, /^gateway default: expected /);
  const [first] = readCommands(run.stdout);
  assert.deepEqual([first?.name, first?.properties["title"]], ["error", "Fallback Gate could not run"]);
});

test("--format gitlab writes a Code Quality report, and folds its log by sections that all end", async (context) => {
  await using stage = await startStage(held);
  const cwd = workspace(context, files);
  const run = await runCommand(runOn(stage, "--format=gitlab"), { cwd, env });
  assert.equal(run.exitCode, 1, run.stderr);
  const { findings } = bundleOf({ files: { "bundle.json": evidence(cwd, "bundle.json") } });
  const entries: Entry[] = JSON.parse(evidence(cwd, "gl-code-quality-report.json"));
  assert.deepEqual(
    entries.map(({ check_name, location }) => [check_name, location]),
    findings.map(({ rule, at }) => [rule, { path: at.file, lines: { begin: at.line } }]),
  );
  assert.equal(new Set(entries.map(({ fingerprint }) => fingerprint)).size, findings.length);
  for (const { severity, description, location } of entries) {
    assert.ok(["info", "minor", "major", "critical", "blocker"].includes(severity));
    assert.ok(description.length > 0 && existsSync(join(cwd, location.path)));
  }
  const section = /^\u001b\[0Ksection_(start|end):\d{10,}:([\w.-]+)(?:\[collapsed=true\])?\r\u001b\[0K/gm;
  const marks = [...run.stdout.matchAll(section)].map(([, edge, name]) => `${edge} ${name}`);
  assert.ok(marks.length >= 4);
  assert.deepEqual(
    marks,
    marks.map((_, index) => `${index % 2 === 0 ? "start" : "end"} fallback_gate_${Math.floor(index / 2) + 1}`),
  );
});

test("--format gitlab: the same findings have the same fingerprints in a second run", async (context) => {
  await using stage = await startStage(held);
  const cwd = workspace(context, files);
  const prints = async (): Promise<string[]> => {
    await runCommand([...args, "--format", "gitlab"], { cwd, env });
    const entries: Entry[] = JSON.parse(evidence(cwd, "gl-code-quality-report.json"));
    return entries.map(({ fingerprint }) => fingerprint);
  };
  const args = runOn(stage);
  const first = await prints();
  assert.ok(first.length > 0);
  assert.deepEqual(await prints(), first);
});

test("--format gitlab: a promotion has a Code Quality report without entries", async (context) => {
  await using stage = await startStage();
  const cwd = workspace(context, files);
  const run = await runCommand(runOn(stage, "--format", "gitlab"), { cwd, env });
  assert.equal(run.exitCode, 0, run.stderr);
  assert.equal(evidence(cwd, "gl-code-quality-report.json"), "[]\n");
});

test("--format gitlab: of a withheld report only the leak is an entry, without the secret", async (context) => {
  await using stage = await startStage(held);
  const cwd = workspace(context, files);
  const run = await runCommand(runOn(stage, "--format", "gitlab", "--operator-note", credential), { cwd, env });
  assert.equal(run.exitCode, 1);
  const text = evidence(cwd, "gl-code-quality-report.json");
  assert.ok(!text.includes(credential) && !run.stdout.includes(credential));
  assert.match(text, /"check_name": "no-leak"/);
});

test("junit.xml has what GitLab reads of a test case: class, unique name, file, and the failure as text", async (context) => {
  await using stage = await startStage(held);
  const cwd = workspace(context, files);
  await runCommand(runOn(stage), { cwd, env });
  const report = await parse(evidence(cwd, "junit.xml"));
  assert.ok(report !== undefined && report !== null && "testsuite" in report);
  const cases = (report.testsuite ?? []).flatMap(({ testcase }) => testcase ?? []);
  assert.ok(cases.some(({ failure }) => failure !== undefined));
  assert.equal(new Set(cases.map(({ classname, name }) => `${classname} ${name}`)).size, cases.length);
  for (const { classname, failure, ...attributes } of cases) {
    assert.ok((classname ?? "").length > 0);
    assert.ok("file" in attributes);
    assert.equal(attributes.file, manifestPath);
    for (const { inner } of failure ?? []) assert.match(inner ?? "", /expected .+, got .+\./);
  }
});

test("an unknown format is refused with the nearest one", async (context) => {
  const run = await runCommand(["run", "--format", "gitlap"], { cwd: workspace(context, files), env });
  assert.deepEqual([run.exitCode, run.stdout], [3, ""]);
  assert.equal(
    run.stderr,
    "expected --format to be text, github, gitlab or json, got another one. Did you mean `gitlab`?\n",
  );
});
