import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test, type TestContext } from "node:test";
import { gitRepository, type GitRepository } from "../adapters/git/git-repository.ts";
import { bundleOf, findingsOf } from "./evidence.ts";
import { runCommand, type CommandRun } from "./command-line.ts";
import {
  manifestWith,
  promotion,
  rollback,
  start,
  texts,
  weights,
  workflowWith,
  type Files,
} from "./promotion-files.ts";
import { startPromotion, workspaceModel, type PromotionStage } from "./promotion-stage.ts";
import { credential } from "./stage.ts";

const path = [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(":");

/** A repository whose branch main has the start, at a branch of its own with these files changed. */
function branchWith(context: TestContext, head: Files, base: Files = {}): GitRepository {
  const repository = gitRepository(context);
  repository.commit(texts({ ...start, ...base }));
  repository.git("checkout", "--quiet", "-b", "change");
  repository.commit(texts(head));
  return repository;
}

async function compare(
  { inputs }: PromotionStage,
  cwd: string,
  base: string,
  args = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]),
): Promise<CommandRun & { files: Record<string, string> }> {
  const env = { STAGING_KEY: credential, PATH: path, GIT_CONFIG_GLOBAL: "/dev/null" };
  const run = await runCommand(["run", `--base=${base}`, ...args], { cwd, env });
  const bundle = join(cwd, "fallback-gate-evidence", "bundle.json");
  return { ...run, files: existsSync(bundle) ? { "bundle.json": readFileSync(bundle, "utf8") } : {} };
}

test("run --base gates what the branch raises, by the objects of git", async (context) => {
  await using stage = await startPromotion();
  const { folder, git } = branchWith(context, promotion);
  const run = await compare(stage, folder, "main");
  assert.equal(run.exitCode, 0, run.stdout + run.stderr);
  assert.match(run.stdout, /^ {2}chat-backup +promote +5 % to 25 %$/m);
  const { promotion: promoted, run: ran } = bundleOf(run);
  const main = git("rev-parse", "main");
  assert.deepEqual([promoted.compared, promoted.base?.sha, promoted.base?.merge_base], ["local", main, main]);
  assert.equal(ran.head_sha, git("rev-parse", "HEAD"));
  assert.equal(stage.gateway.requests.length, 6);
  assert.deepEqual(stage.github.requests, []);
});

for (const named of ["a commit", "a tag"]) {
  test(`--base may be ${named}`, async (context) => {
    await using stage = await startPromotion();
    const { folder, git } = branchWith(context, promotion);
    git("tag", "stable", "main");
    const run = await compare(stage, folder, named === "a tag" ? "stable" : git("rev-parse", "main"));
    assert.equal(run.exitCode, 0, run.stdout + run.stderr);
    assert.match(run.stdout, /5 % to 25 %/);
  });
}

test("run --base lets a rollback pass without a gateway", async (context) => {
  await using stage = await startPromotion();
  const { folder } = branchWith(context, rollback);
  const run = await compare(stage, folder, "main", []);
  assert.equal(run.exitCode, 0, run.stdout + run.stderr);
  assert.match(run.stdout, /^Fallback Gate - Nothing to gate: no route gains traffic, compared with [0-9a-f]{12}$/m);
  assert.deepEqual([stage.gateway.connections(), run.stderr], [0, ""]);
});

const scope = ["version: 1", "version: 1\nscope: [gateway/**, .github/fallback-gate.yml]"] as const;
const raisedWith: readonly (readonly [name: string, head: Files, findings: readonly string[]])[] = [
  [
    "a looser budget",
    manifestWith(scope, ["attempts: 3", "attempts: 9"]),
    ["run gate-not-weakened/loosened failed", "run route-reviewed/manifest failed"],
  ],
  ["a file outside the scope", { "src/app.ts": "x" }, ["run scope-kept/outside failed"]],
  // On the command line nobody knows which workflow gates: it is a file like any other.
  ["another workflow", workflowWith("@v1", "@v0"), ["run scope-kept/outside failed"]],
];

for (const [name, head, findings] of raisedWith) {
  test(`run --base holds a raised weight with ${name}`, async (context) => {
    await using stage = await startPromotion();
    const { folder } = branchWith(context, { ...promotion, ...head }, manifestWith(scope));
    const run = await compare(stage, folder, "main");
    assert.equal(run.exitCode, 1, run.stdout + run.stderr);
    assert.deepEqual(findingsOf(run), findings);
  });
}

function put(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

test("what is not committed is not judged", async (context) => {
  await using stage = await startPromotion();
  const { folder } = branchWith(context, promotion);
  put(folder, texts({ ...rollback, ...manifestWith(["model: chat-staging", `model: ${workspaceModel}`]) }));
  const run = await compare(stage, folder, "main");
  assert.equal(run.exitCode, 0, run.stdout + run.stderr);
  assert.match(run.stdout, /5 % to 25 %/);
  assert.ok(stage.gateway.requests.every(({ text }) => !text.includes(workspaceModel)));
});

test("a weight that is raised in the working folder alone is no promotion", async (context) => {
  await using stage = await startPromotion();
  const { folder } = branchWith(context, {});
  put(folder, texts(promotion));
  const run = await compare(stage, folder, "main");
  assert.deepEqual([run.exitCode, stage.gateway.connections()], [0, 0]);
});

test("a base that has moved on holds the branch that left it before", async (context) => {
  await using stage = await startPromotion();
  const { folder, git, commit } = branchWith(context, promotion);
  git("checkout", "--quiet", "main");
  commit(texts(weights(90, 10)));
  git("checkout", "--quiet", "change");
  const run = await compare(stage, folder, "main");
  assert.equal(run.exitCode, 1, run.stdout + run.stderr);
  assert.deepEqual(findingsOf(run), ["run branch-current/stale failed"]);
});

const unknown: readonly (readonly [name: string, base: string])[] = [
  ["a name that nobody gave", "mian"],
  ["an option of git", "--output=/tmp/x"],
  ["a commit that is not there", "0".repeat(40)],
];

for (const [name, base] of unknown) {
  test(`${name} is no base: the gate does not run`, async (context) => {
    await using stage = await startPromotion();
    const { folder } = branchWith(context, promotion);
    assertUnknown(stage, await compare(stage, folder, base), base);
  });
}

/** Bad input: it names the base and the way out, and nothing was sent. */
function assertUnknown(stage: PromotionStage, run: Awaited<ReturnType<typeof compare>>, base: string): void {
  assert.equal(run.exitCode, 3, run.stdout + run.stderr);
  const told = run.stdout + run.stderr;
  assert.ok(told.includes(`--base ${base}: expected`), told);
  assert.match(told, /Run `git fetch (?:origin |--unshallow)|Run it in the top folder/);
  assert.equal(stage.gateway.connections(), 0);
}

test("a shallow clone has no merge base, and says what to fetch", async (context) => {
  await using stage = await startPromotion();
  const origin = branchWith(context, promotion);
  const { folder, git } = gitRepository(context);
  git("fetch", "--quiet", "--depth=1", `file://${origin.folder}`, "main:main-there", "change:change");
  git("checkout", "--quiet", "change");
  assertUnknown(stage, await compare(stage, folder, "main-there"), "main-there");
});

test("a folder in a repository is not the repository", async (context) => {
  await using stage = await startPromotion();
  const { folder } = branchWith(context, promotion);
  put(join(folder, "inner"), texts(start));
  assertUnknown(stage, await compare(stage, join(folder, "inner"), "main"), "main");
});
