import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pullRequestEvent } from "../blackbox/harness/event.ts";
import { startGitHub } from "../blackbox/harness/github.ts";
import { jsonOf } from "../blackbox/harness/server.ts";
import { programFolder } from "../support/programs.ts";
import { installLitellm, litellmScript } from "../gateways/litellm.ts";
import { runWorkflow } from "./harness/run-workflow.ts";
import { testWith } from "./harness/tools.ts";

const repository = join(import.meta.dirname, "..", "..");
const read = (...path: readonly string[]): string => readFileSync(join(repository, ...path), "utf8");
const workflow = shown("README.md", ".github/workflows/fallback-gate.yml");
const manifest = shown("README.md", ".github/fallback-gate.yml");
const config = shown("docs/tutorial.md", "gateway/config.yaml");
const budgetLine = manifest.split("\n").findIndex((line) => line.includes("retry_budget")) + 1;

/** act numbers the steps without an id: checkout, replica, the gate. */
const gateStep = "2";
const secrets = { GITHUB_TOKEN: `ghs_${"0".repeat(36)}` };

/** The file as the page shows it under its path, the path's own line included: that is what an author copies. */
function shown(page: string, path: string): string {
  const block = read(page)
    .split("```yaml\n")
    .find((part) => part.startsWith(`# ${path}\n`));
  return block?.split("```")[0] ?? assert.fail(`expected ${path} in ${page}`);
}

const base = {
  ".github/contracts/chat-completions.md": read("examples/contracts/chat-completions.md"),
  ".github/fallback-gate.yml": manifest,
  ".github/workflows/workflow.yml": workflow,
  "gateway/config.yaml": config,
};
const raised = config.replace("weight: 95", "weight: 75").replace("weight: 5 ", "weight: 25 ");

/** A pull request that raises the share of the route, in a repository with what README and the tutorial show. */
async function pullRequest(files: Readonly<Record<string, string>> = {}) {
  using programs = programFolder({ litellm: litellmScript(await installLitellm()) });
  const before = { ...base, ...files };
  const head = { ...before, "gateway/config.yaml": raised };
  await using github = await startGitHub({ files: { base: before, head } });
  const run = await runWorkflow({
    workflow,
    event: pullRequestEvent({ number: 7 }).payload,
    env: github.env,
    secrets,
    files: head,
    programs: programs.folder,
  });
  const written = github.requests.filter(({ method, path }) => method !== "GET" && path !== "/graphql");
  return { ...run, written, comments: github.comments };
}

type Run = Awaited<ReturnType<typeof pullRequest>>;

/** One comment on pull request 7 of the repository, by the token's owner, with the text of the step summary. */
function assertToldOnce({ written, comments, summaries, outputs }: Run): void {
  assert.deepEqual(
    written.map(({ method, path }) => `${method} ${path}`),
    ["POST /repos/octo/example/issues/7/comments"],
  );
  const [marker, ...told] = comments[0]?.body.split("\n") ?? [];
  assert.match(marker ?? "", /^<!-- fallback-gate manifest=\w+ run=1\.1 --><!-- fallback-gate-trail \[\{.*\}\] -->$/);
  assert.equal(told.join("\n"), summaries[gateStep]);
  assert.match(outputs[gateStep]?.["comment-url"] ?? "", /#issuecomment-1$/);
}

/** Neither the key, the token nor what opens the provider stands in anything that a person can read. */
function assertNoSecret({ log, annotations, summaries, comments, outputs }: Run): void {
  const readable = JSON.stringify([log, annotations, summaries, comments, outputs[gateStep]]);
  const { key = "", "witness-token": token = "" } = outputs["replica"] ?? {};
  for (const secret of [...Object.values(secrets), key, token]) {
    assert.ok(secret !== "");
    assert.ok(!readable.includes(secret));
  }
}

function attemptsRow(run: Run, check: string): string[] {
  const row = run.summaries[gateStep]
    ?.split("\n")
    .find((line) => line.startsWith(`| \`chat-anthropic\` | \`${check}\` |`));
  const cells = row?.split("|").slice(3, 7) ?? [];
  return cells.map((cell) => cell.trim());
}

const allSteps = (gate: string) => [
  { id: "0", stage: "Main", result: "success" },
  { id: "replica", stage: "Main", result: "success" },
  { id: gateStep, stage: "Main", result: gate },
  { id: "replica", stage: "Post", result: "success" },
];

testWith("act", "README's workflow: a LiteLLM that keeps to the budget is promoted", async () => {
  const run = await pullRequest();
  assert.deepEqual(run.annotations, []);
  assert.deepEqual(run.steps, allSteps("success"));
  assert.deepEqual(run.jobs, { gate: "success" });
  const { decision, routes } = run.outputs[gateStep] ?? {};
  assert.equal(decision, "promote");
  assert.deepEqual(jsonOf(routes ?? ""), [{ route: "chat-anthropic", decision: "promote" }]);
  assert.match(run.summaries[gateStep] ?? "", /^## Fallback Gate - ✅ Ready to promote: 1 route\n/);
  assert.match(
    run.summaries[gateStep] ?? "",
    /^\| `chat-anthropic` \| 5 % to 25 % at .*gateway\/config\.yaml:7.* \| \*\*promote\*\* \|/m,
  );
  assert.deepEqual(attemptsRow(run, "smoke"), ["1 request", "0 retries (header)", "1 call", "4 attempts"]);
  assertToldOnce(run);
  assertNoSecret(run);
});

testWith("act", "README's workflow: calls above the budget fail the job, at the line of the budget", async () => {
  const strict = { ".github/fallback-gate.yml": manifest.replace("attempts: 4", "attempts: 1") };
  const run = await pullRequest(strict);
  const [annotation] = run.annotations;
  assert.match(annotation?.message ?? "", /^chat-anthropic fallback: expected at most `?1`? attempts? /);
  const { level, file, line, title } = annotation ?? {};
  const expected = {
    level: "error",
    file: ".github/fallback-gate.yml",
    line: budgetLine,
    title: "hold: retry-budget",
  };
  assert.deepEqual({ level, file, line, title }, expected);
  assert.deepEqual(run.steps, allSteps("failure"));
  assert.deepEqual(run.jobs, { gate: "failure" });
  const { decision, routes } = run.outputs[gateStep] ?? {};
  assert.equal(decision, "hold");
  assert.deepEqual(jsonOf(routes ?? ""), [{ route: "chat-anthropic", decision: "hold" }]);
  assertToldOnce(run);
  assertNoSecret(run);
});
