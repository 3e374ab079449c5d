import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "node:test";
import type { GatewayRoute } from "../../src/staging/fallback.ts";
import { startGateway } from "../../src/staging/gateway.ts";
import { contractFiles, withCopy } from "../blackbox/contract-copy.ts";
import { pullRequestEvent } from "../blackbox/harness/event.ts";
import { startGitHub } from "../blackbox/harness/github.ts";
import { jsonOf, startServer, textOf } from "../blackbox/harness/server.ts";
import { runWorkflow } from "./harness/run-workflow.ts";
import { testWith } from "./harness/tools.ts";

const readme = readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8");
const workflow = shown(".github/workflows/fallback-gate.yml");
/** Two values differ: the test must not read a page from the network, and its gateway is the embedded one. */
const manifest = withCopy(shown(".github/fallback-gate.yml")).replace("dialect: litellm", "dialect: generic");
const budgetLine = manifest.split("\n").findIndex((line) => line.includes("retry_budget")) + 1;

/** act numbers the steps without an id: checkout, provider, gateway, the gate. */
const gateStep = "3";
const secrets = { STAGING_KEY: `sk-${"staging".repeat(4)}`, GITHUB_TOKEN: `ghs_${"0".repeat(36)}` };

/** The file as README shows it under its path, the path's own line included: that is what an author copies. */
function shown(path: string): string {
  const block = readme.split("```yaml\n").find((part) => part.startsWith(`# ${path}\n`));
  return block?.split("```")[0] ?? assert.fail(`expected ${path} in README.md`);
}

/** What an author has besides: it asks this test for a gateway in front of the provider. */
const startScript = {
  "gateway/start.sh": "node gateway/start.mjs\n",
  "gateway/start.mjs": `import { appendFileSync } from "node:fs";
const { PROVIDER_URL, STAGING_KEY, GATEWAY_STARTER, GITHUB_OUTPUT } = process.env;
const body = JSON.stringify({ provider: PROVIDER_URL, credential: STAGING_KEY });
const answer = await fetch(GATEWAY_STARTER, { method: "POST", body });
appendFileSync(GITHUB_OUTPUT, "url=" + (await answer.text()) + "\\n");
`,
};

/** The file that README describes, with the backup's share in percent. */
const weights = (backup: number): string =>
  `routes: { chat: { main: { weight: ${100 - backup} }, backup-eu: { weight: ${backup} } } }\n`;

const base = {
  ...contractFiles,
  ".github/fallback-gate.yml": manifest,
  ".github/workflows/workflow.yml": workflow,
  "gateway/routes.yaml": weights(5),
};
const head = { ...base, "gateway/routes.yaml": weights(25) };

type Habits = Pick<GatewayRoute, "retries" | "header">;

/** Starts the author's gateway when their script asks for it, and answers with its URL. */
async function startStarter(context: TestContext, habits: Habits): Promise<string> {
  const starter = await startServer(async (request, response) => {
    const { provider, credential } = JSON.parse(await textOf(request));
    const target = (name: string, alias: string) => ({
      name: alias,
      url: `${provider}/${name}/v1`,
      key: "provider-key",
    });
    const targets = [target("main", "dep-primary"), target("backup-eu", "dep-backup")];
    const gateway = await startGateway({ credential, routes: { "chat-staging": { targets, ...habits } } });
    context.after(() => gateway.close());
    response.end(gateway.url);
  });
  context.after(() => starter[Symbol.asyncDispose]());
  return starter.url;
}

/** A pull request that raises the share of the route, in a repository with what README shows. */
async function pullRequest(context: TestContext, habits: Habits) {
  await using github = await startGitHub({ files: { base, head } });
  const run = await runWorkflow({
    workflow,
    event: pullRequestEvent({ number: 7 }).payload,
    env: { ...github.env, GATEWAY_STARTER: await startStarter(context, habits) },
    secrets,
    files: { ...head, ...startScript },
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

/** Neither the credential, the token nor what opens the provider stands in anything that a person can read. */
function assertNoSecret({ log, annotations, summaries, comments, outputs }: Run): void {
  const readable = JSON.stringify([log, annotations, summaries, comments, outputs[gateStep]]);
  for (const secret of [...Object.values(secrets), outputs["provider"]?.["token"] ?? ""]) {
    assert.ok(secret !== "");
    assert.ok(!readable.includes(secret));
  }
}

function attemptsRow(run: Run, check: string): string[] {
  const row = run.summaries[gateStep]
    ?.split("\n")
    .find((line) => line.startsWith(`| \`chat-backup\` | \`${check}\` |`));
  return (
    row
      ?.split("|")
      .slice(3, 7)
      .map((cell) => cell.trim()) ?? []
  );
}

const allSteps = (gate: string) => [
  { id: "0", stage: "Main", result: "success" },
  { id: "provider", stage: "Main", result: "success" },
  { id: "gateway", stage: "Main", result: "success" },
  { id: gateStep, stage: "Main", result: gate },
  { id: "provider", stage: "Post", result: "success" },
];

testWith("act", "README's workflow: a route whose gateway keeps to its budget is promoted", async (context) => {
  const run = await pullRequest(context, { retries: 1, header: "honest" });
  assert.deepEqual(run.annotations, []);
  assert.deepEqual(run.steps, allSteps("success"));
  assert.deepEqual(run.jobs, { gate: "success" });
  const { decision, routes } = run.outputs[gateStep] ?? {};
  assert.equal(decision, "promote");
  assert.deepEqual(jsonOf(routes ?? ""), [{ route: "chat-backup", decision: "promote" }]);
  assert.match(run.summaries[gateStep] ?? "", /^## Fallback Gate - ✅ Ready to promote: 1 route\n/);
  assert.match(
    run.summaries[gateStep] ?? "",
    /^\| `chat-backup` \| 5 % to 25 % at .*gateway\/routes\.yaml:1.* \| \*\*promote\*\* \|/m,
  );
  assert.deepEqual(attemptsRow(run, "smoke"), ["1 request", "0 retries (header)", "1 call", "4 attempts"]);
  assert.deepEqual(attemptsRow(run, "fallback"), ["1 request", "2 retries (header)", "3 calls", "4 attempts"]);
  assertToldOnce(run);
  assertNoSecret(run);
});

testWith(
  "act",
  "README's workflow: retries that the gateway hides fail the job, at the line of the budget",
  async (context) => {
    const run = await pullRequest(context, { retries: 5, header: "lying" });
    const [annotation, ...others] = run.annotations;
    assert.deepEqual(others, []);
    assert.match(
      annotation?.message ?? "",
      /^chat-backup fallback: expected at most 4 attempts .*, got 7 \(exact, by the witness\)/,
    );
    assert.deepEqual(
      { ...annotation, message: "" },
      {
        level: "error",
        message: "",
        file: ".github/fallback-gate.yml",
        line: budgetLine,
        title: "hold: retry-budget",
        step: gateStep,
      },
    );
    assert.deepEqual(run.steps, allSteps("failure"));
    assert.deepEqual(run.jobs, { gate: "failure" });
    const { decision, routes } = run.outputs[gateStep] ?? {};
    assert.equal(decision, "hold");
    assert.deepEqual(jsonOf(routes ?? ""), [{ route: "chat-backup", decision: "hold" }]);
    assert.match(run.summaries[gateStep] ?? "", /^## Fallback Gate - ⛔ Held: .+\n/);
    assert.deepEqual(attemptsRow(run, "fallback"), ["1 request", "0 retries (header)", "**7 calls**", "4 attempts"]);
    assertToldOnce(run);
    assertNoSecret(run);
  },
);
