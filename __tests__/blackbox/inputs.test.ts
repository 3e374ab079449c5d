import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { completion, reply, unauthorized } from "./replies.ts";
import { bundleOf, findingsOf, headOf, recordsOf } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { startGateway } from "./harness/gateway.ts";
import { startGitHub } from "./harness/github.ts";
import type { ActionRequest } from "./harness/runner.ts";
import { credential, manifestPath, oneRoute, runWith, startStage } from "./stage.ts";

const headers = `gateways:
  staging:
    credential: STAGING_KEY
    auth: x-api-key
    headers:
      x-team: gate
      x-portkey-config: { file: gateway/portkey.json }
      cf-access-client-secret: { env: CF_SECRET }
`;
const twoChecks = { [manifestPath]: `${oneRoute}    checks: [smoke, bad-credential]\n` };
const accessSecret = "secret-of-the-access-proxy-9e3a";

test("headers from a value, a file and a variable reach the gateway with every request", async () => {
  await using gateway = await startGateway((_, response) => reply(200, completion)(response, ""));
  await using github = await startGitHub();
  const inputs = { "gateway-url": `${gateway.url}/prefix/`, credentials: "STAGING_KEY\nCF_SECRET" };
  const run = await runWith(inputs, github, {
    env: { CF_SECRET: accessSecret },
    workspaceFiles: {
      [manifestPath]: `${headers}${oneRoute}    checks: [smoke, bad-credential]\n`,
      "gateway/portkey.json": '{\n  "retry": { "attempts": 2 }\n}\n',
    },
  });
  assert.deepEqual(
    gateway.requests.map(({ method, path }) => `${method} ${path}`),
    ["POST /prefix/v1/chat/completions", "POST /prefix/v1/chat/completions"],
  );
  for (const request of gateway.requests) {
    assert.partialDeepStrictEqual(request.headers, {
      "x-team": "gate",
      "x-portkey-config": '{ "retry": { "attempts": 2 } }',
      "cf-access-client-secret": accessSecret,
      "accept-encoding": "identity",
      "user-agent": "fallback-gate",
    });
    assert.equal(request.headers.authorization, undefined);
  }
  assert.deepEqual(
    gateway.requests.map((request) => request.headers["x-api-key"]),
    [credential, "fallback-gate-placeholder-credential"],
  );
  assert.deepEqual(
    gateway.requests.map((request) => request.headers["x-request-id"]),
    recordsOf(run).map(({ gate_id }) => gate_id),
  );
  assert.deepEqual(run.masks.toSorted(), [credential, "fake-workflow-token", accessSecret]);
  assertNowhere({ credential, accessSecret }, run, github.requests);
});

test("an empty secret is a hold that could not be judged, and nothing is sent", async () => {
  await using gateway = await startGateway((_, response) => void response.end());
  await using github = await startGitHub();
  const inputs = { "gateway-url": gateway.url, credentials: "STAGING_KEY" };
  const run = await runWith(inputs, github, { env: { STAGING_KEY: "" }, workspaceFiles: twoChecks });
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputs["decision"], "hold");
  assert.equal(gateway.connections(), 0);
  assert.deepEqual(findingsOf(run), [
    "fallback evidence-complete/not-asked missing",
    "run reachable/credential-missing blocked",
  ]);
  assert.equal(headOf(github), "## Fallback Gate - ⛔ Could not be judged: `STAGING_KEY` is empty or not set");
  assert.deepEqual(recordsOf(run), []);
});

test("variables of the environment redirect nothing that the gate sends, and are told by name", async () => {
  await using stage = await startStage();
  await using proxy = await startGateway((_, response) => void response.writeHead(502).end());
  const env = { HTTP_PROXY: proxy.url, http_proxy: proxy.url, ALL_PROXY: proxy.url, NODE_USE_ENV_PROXY: "1" };
  // Where these variables name a proxy, GitHub itself may be reached by it alone.
  const run = await stage.run({ env: { ...env, NO_PROXY: new URL(stage.github.env.GITHUB_API_URL).host } });
  assert.equal(run.exitCode, 0);
  assert.equal(proxy.connections(), 0);
  assert.deepEqual(bundleOf(run).run.network_variables, ["ALL_PROXY", "HTTP_PROXY", "NODE_USE_ENV_PROXY", "NO_PROXY"]);
});

test("evidence goes where the input says, also below the runner's temporary folder", async (context) => {
  await using stage = await startStage();
  const temporary = workspace(context);
  for (const folder of ["out/gate", join(temporary, "gate")]) {
    const run = await stage.run({ inputs: { "evidence-dir": folder }, env: { RUNNER_TEMP: temporary } });
    assert.equal(run.exitCode, 0);
    assert.equal(run.outputs["bundle"], `${folder}/bundle.json`);
    assert.equal(bundleOf(run).decision.overall, "promote");
  }
});

test("evidence that cannot be written any more is a hold, and not what the decision was", async () => {
  let bundle = "";
  await using gateway = await startGateway((_, response) => {
    rmSync(bundle);
    mkdirSync(bundle);
    unauthorized(response, "");
  });
  await using github = await startGitHub();
  const run = await runWith({ "gateway-url": gateway.url, credentials: "STAGING_KEY" }, github, {
    beforeStart: ({ evidenceFolder }) => void (bundle = join(evidenceFolder, "bundle.json")),
    workspaceFiles: { [manifestPath]: `${oneRoute}    checks: [smoke]\n` },
  });
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputs["decision"], "hold");
  assert.ok(run.summary.startsWith("## Fallback Gate - ⛔ Broke off\n"));
  assert.match(
    run.annotations[0]?.data ?? "",
    /expected bundle\.json to be written to the evidence folder, got a failure/,
  );
});

const planted: readonly (readonly [form: string, note: string])[] = [
  ["as it is", `the key is ${credential}`],
  ["reversed", Array.from(credential).toReversed().join("")],
  ["in base64 behind a name", Buffer.from(`user:${credential}`).toString("base64")],
  ["as hex", Buffer.from(credential).toString("hex")],
];

for (const [form, note] of planted) {
  test(`a note that holds the credential ${form} is withheld, and the run is a hold`, async () => {
    await using stage = await startStage();
    const run = await stage.run({ inputs: { "operator-note": note } });
    assert.equal(run.exitCode, 1);
    assert.equal(run.outputs["decision"], "hold");
    assert.equal(
      headOf(stage.github),
      "## Fallback Gate - ⛔ Held: a secret was found in the `records` and withheld (and 2 more)",
    );
    assert.match(run.summary, /`no-leak`/);
    assert.ok(run.annotations.some(({ properties }) => properties["title"] === "hold: no-leak"));
    assertNowhere({ credential, note }, run, stage.github.requests);
  });
}

test("a note that holds the token of the workflow is withheld as well", async () => {
  await using stage = await startStage();
  const githubToken = "token-of-the-workflow-3b8d";
  const run = await stage.run({ githubToken, inputs: { "operator-note": `see ${githubToken}` } });
  assert.equal(run.exitCode, 1);
  assert.match(run.summary, /`no-leak`/);
  assertNowhere({ githubToken }, run, stage.github.requests);
});

test("a gateway that echoes the credential in every place gets it published in none", async () => {
  await using gateway = await startGateway(({ text, headers: sent }, response) => {
    const echo = { "x-gateway-target": credential, "x-request-id": credential, "x-gateway-attempts": "1" };
    reply(
      200,
      JSON.stringify({ error: { message: text, type: sent.authorization, code: credential } }),
      echo,
    )(response, "");
  });
  await using github = await startGitHub();
  const request: ActionRequest = {
    workspaceFiles: { [manifestPath]: oneRoute.replace("    targets: { main: [], backup-eu: [] }\n", "") },
  };
  const run = await runWith({ "gateway-url": gateway.url, credentials: "STAGING_KEY" }, github, request);
  assert.notEqual(run.exitCode, 0);
  assertNowhere({ credential }, run, github.requests);
});
