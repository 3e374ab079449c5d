import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { gitRepository } from "../adapters/git/git-repository.ts";
import { workspace } from "../adapters/workspace.ts";
import { runCommand } from "./command-line.ts";
import { bundleOf } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { promotion, start, texts } from "./promotion-files.ts";
import { startPromotion } from "./promotion-stage.ts";
import { config, gatewayCommand, repository } from "./replica-stage.ts";
import { credential } from "./stage.ts";

const githubToken = "token-of-the-workflow-3b8d";

test("where Node writes coverage of the run, nothing secret is in it, and the decision is the same", async (context) => {
  const folder = workspace(context);
  await using stage = await startPromotion({ head: promotion });
  const run = await stage.run({ githubToken, env: { NODE_V8_COVERAGE: folder } });
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [0, "promote"], run.stdout);
  const written = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
  assert.ok(Object.keys(written).length > 0);
  assertNowhere({ githubToken, credential }, { ...run, files: written });
});

test("a run needs no folder for temporary files", async () => {
  await using stage = await startPromotion({ head: promotion });
  const run = await stage.run({ env: { TMPDIR: "/missing" } });
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [0, "promote"], run.stdout);
});

test("a replica does: without one the run ends before the gateway is started", async (context) => {
  const cwd = workspace(context, repository);
  const args = ["run", "--replica", "--command", gatewayCommand("serves", join(cwd, config))];
  const { exitCode, stdout, stderr } = await runCommand(args, { cwd, env: { TMPDIR: join(cwd, "missing") } });
  assert.equal(exitCode, 3, stdout);
  assert.match(stderr, /Create the folder that TMPDIR names/);
});

const path = [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(":");

test("of two runs at once in one workspace each has its own exit code, and verify accepts no mixture of them", async (context) => {
  const { folder: cwd, git, commit } = gitRepository(context);
  commit(texts(start));
  git("checkout", "--quiet", "-b", "change");
  commit(texts(promotion));
  await using promoting = await startPromotion();
  await using holding = await startPromotion({ retries: 3 });
  const env = { STAGING_KEY: credential, PATH: path, GIT_CONFIG_GLOBAL: "/dev/null" };
  const inputs = [promoting, holding].map((stage) => Object.entries(stage.inputs));
  const [first, second] = await Promise.all(
    inputs.map((given) => {
      const args = given.flatMap(([name, value]) => [`--${name}`, value]);
      return runCommand(["run", "--base=main", ...args], { cwd, env });
    }),
  );
  assert.deepEqual([first?.exitCode, second?.exitCode], [0, 1], `${first?.stderr}${second?.stderr}`);
  const left = (name: string): string => readFileSync(join(cwd, "fallback-gate-evidence", name), "utf8");
  const { overall } = bundleOf({ files: { "bundle.json": left("bundle.json") } }).decision;
  const isOfPromoting = [
    overall === "promote",
    ...["report.md", "report.html"].map((name) => /Ready to promote/.test(left(name))),
  ];
  const { exitCode } = await runCommand(["verify", "fallback-gate-evidence/bundle.json"], { cwd });
  if (exitCode === 0) assert.equal(new Set(isOfPromoting).size, 1, isOfPromoting.join(" "));
  else assert.equal(exitCode, 1);
});
