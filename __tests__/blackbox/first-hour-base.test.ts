import assert from "node:assert/strict";
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test, type TestContext } from "node:test";
import { gitRepository, type GitRepository } from "../adapters/git/git-repository.ts";
import { workspace } from "../adapters/workspace.ts";
import { runCommand } from "./command-line.ts";
import { contractFiles } from "./contract-copy.ts";
import { credential, manifestPath, oneRoute, quietly } from "./stage.ts";

const path = [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(":");
const env = { STAGING_KEY: credential, PATH: path, GIT_CONFIG_GLOBAL: "/dev/null" };
const trafficFile = "gateway/routes.yaml";
const traffic = `    traffic: { file: ${trafficFile}, among: /routes/chat/*/weight, at: { key: backup-eu } }\n`;
const promoted = quietly(`${oneRoute}${traffic}`);

function weights(main: number, backup: number): string {
  return `routes:\n  chat:\n    main: { weight: ${main} }\n    backup-eu: { weight: ${backup} }\n`;
}

function raised(context: TestContext): GitRepository {
  const repository = gitRepository(context);
  repository.commit({ ...contractFiles, [manifestPath]: promoted, [trafficFile]: weights(95, 5) });
  repository.git("checkout", "--quiet", "-b", "change");
  repository.commit({ [trafficFile]: weights(80, 20) });
  return repository;
}

const plan = ["run", "--plan", "--base=main", "--gateway-url=http://127.0.0.1:9", "--credentials=STAGING_KEY"];
const uncommitted: readonly (readonly [what: string, change: (folder: string) => void, named: string | null])[] = [
  ["nothing", () => {}, null],
  ["a touched file", (folder) => utimesSync(join(folder, trafficFile), 0, 0), null],
  ["a new file of nobody", (folder) => writeFileSync(join(folder, "notes.md"), "x"), null],
  ["the weights", (folder) => writeFileSync(join(folder, trafficFile), weights(50, 50)), trafficFile],
  [
    "weights and manifest",
    (folder) => [trafficFile, manifestPath].forEach((file) => writeFileSync(join(folder, file), "version: 1\n")),
    `${manifestPath}, ${trafficFile}`,
  ],
];

for (const [what, change, named] of uncommitted) {
  test(`--base says which uncommitted changes it does not judge: ${what}`, async (context) => {
    const { folder } = raised(context);
    change(folder);
    const { stderr, stdout } = await runCommand(plan, { cwd: folder, env });
    const says = `warning --base compares commits, so these uncommitted changes are not judged: ${named}. Commit them and run again.\n`;
    assert.equal(stderr, named === null ? "" : says);
    assert.match(stdout, /5 % to 20 %/);
  });
}

test("without --base the working folder is judged, and nothing is said of commits", async (context) => {
  const { folder } = raised(context);
  writeFileSync(join(folder, trafficFile), weights(50, 50));
  const { stderr } = await runCommand(
    plan.filter((arg) => !arg.startsWith("--base")),
    { cwd: folder, env },
  );
  assert.equal(stderr, "");
});

const bases: readonly (readonly [what: string, base: string, says: string])[] = [
  [
    "a branch that is not there",
    "trunk",
    "--base trunk: expected a branch or commit, got none of this name: trunk. Run `git fetch origin trunk` and pass --base origin/trunk.\n",
  ],
  [
    "a shallow clone",
    "origin/main",
    "--base origin/main: expected the history of origin/main, got a shallow clone. Run `git fetch --unshallow` (actions/checkout: fetch-depth: 0), then fetch the branch.\n",
  ],
  [
    "a folder of the repository",
    "main",
    "--base main: expected the root of a git repository, got a folder in it. Run it in the top folder of the repository, or leave out --base to gate every route.\n",
  ],
];

for (const [what, base, says] of bases) {
  test(`--base names the ref and what to run here: ${what}`, async (context) => {
    const { folder, git } = raised(context);
    const clone = join(workspace(context), "clone");
    git("clone", "--quiet", "--depth=1", `file://${folder}`, clone);
    mkdirSync(join(folder, "below"));
    const cwd = { "origin/main": clone, main: join(folder, "below") }[base] ?? folder;
    const run = await runCommand(["run", `--base=${base}`], { cwd, env });
    assert.deepEqual([run.exitCode, run.stderr], [3, says]);
  });
}

test("a plan groups fifty routes by why they are gated or not, and aligns them", async (context) => {
  const ids = Array.from({ length: 50 }, (_, index) => `route-${index}`);
  const [head = "", route = ""] = promoted.split(/(?<=routes:\n)/);
  const manifest = head + ids.map((id) => route.replace("chat-backup", id).replaceAll("gateways:", "#")).join("");
  const odd = manifest.replace("    traffic: ", "    # traffic: ");
  const repository = gitRepository(context);
  repository.commit({ ...contractFiles, [manifestPath]: odd, [trafficFile]: weights(95, 5) });
  repository.git("checkout", "--quiet", "-b", "change");
  repository.commit({ [trafficFile]: weights(99, 1) });
  const { stdout } = await runCommand(plan, { cwd: repository.folder, env });
  const lines = stdout.split("\n");
  assert.equal(lines[0], "Gated, because the manifest declares no traffic for it (1 of 50 routes):");
  assert.equal(lines[1], "  route-0");
  assert.equal(lines[2], "Not gated, because its share does not rise (49 of 50 routes):");
  assert.equal(lines[3], `  route-1   5 % to 1 % (${trafficFile}:4)`);
  assert.equal(lines[51], `  route-49  5 % to 1 % (${trafficFile}:4)`);
  assert.match(lines[52] ?? "", /^route-0 smoke 1: POST /);
});

test("a plan without a base says so, and without the secret what the run would do", async (context) => {
  const cwd = workspace(context, { ...contractFiles, [manifestPath]: promoted, [trafficFile]: weights(95, 5) });
  const args = plan.filter((arg) => !arg.startsWith("--base"));
  const run = await runCommand(args, { cwd, env: { ...env, STAGING_KEY: "", STAGING_KEYS: "x" } });
  const lines = run.stdout.trimEnd().split("\n");
  assert.equal(lines[0], "Gated, because nothing is compared (--base REF would compare shares) (1 of 1 route):");
  assert.equal(
    lines.at(-1),
    "gateway default: set STAGING_KEY before the run. Without it nothing is sent to this gateway, and the run holds (exit code 1). STAGING_KEY is empty or not set, but STAGING_KEYS is set: did you mean that one?",
  );
  assert.equal(run.exitCode, 0);
});
