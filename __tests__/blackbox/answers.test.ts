import assert from "node:assert/strict";
import { test } from "node:test";
import { noncePattern } from "../../src/core/placeholders.ts";
import { answers, type Answer } from "./answers.ts";
import { canary, unauthorized } from "./replies.ts";
import { assertNoForeignCommand, findingsOf, headOf, recordsOf } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { startGateway, type ScriptedGateway } from "./harness/gateway.ts";
import { startGitHub } from "./harness/github.ts";
import { startServer } from "./harness/server.ts";
import { credential, manifestPath, oneRoute, runWith } from "./stage.ts";

const twoChecks = `${oneRoute}    checks: [smoke, bad-credential]\n`;
const notAsked = "fallback evidence-complete/not-asked missing";

/** Without a witness nobody can say how often a provider was called. */
const unproved = ["bad-credential", "smoke"].flatMap((check) => [
  `${check} retry-budget/weak-proof missing`,
  `${check} retry-known/unknown missing`,
]);

for (const answer of answers) {
  test(`the gateway answers: ${answer.name}`, async () => {
    await using elsewhere = await startServer(async (_, response) => void response.end());
    await using gateway = await answering(answer, elsewhere.url);
    await using github = await startGitHub();
    const settings = answer.timeout === undefined ? "" : `gateways: { staging: { timeout: ${answer.timeout} } }\n`;
    const workspaceFiles = { [manifestPath]: `${settings}${twoChecks}` };
    const run = await runWith({ "gateway-url": gateway.url, credentials: "STAGING_KEY" }, github, { workspaceFiles });
    const decision = answer.exitCode === 2 ? "investigate" : "hold";
    const { sent = 2, findings } = answer;
    const isFolded = findings.some((finding) => finding.includes(" reachable/"));
    assert.deepEqual(findingsOf(run), [...findings, ...(isFolded ? [] : unproved), notAsked].toSorted());
    assert.equal(run.exitCode, answer.exitCode);
    assert.equal(run.outputs["decision"], decision);
    assert.ok(
      headOf(github).startsWith(`## Fallback Gate - ${answer.exitCode === 2 ? "🔍" : "⛔"} ${answer.judged}`),
      headOf(github),
    );
    assert.equal(recordsOf(run).length, sent);
    assert.equal(gateway.requests.length, sent, "one request a check, none repeated");
    assert.equal(elsewhere.connections(), 0, "no redirect is followed");
    assertNoForeignCommand(run);
    assert.equal(run.stderr, "");
    assertNowhere({ credential, canary, ...noncesOf(gateway) }, run, github.requests);
  });
}

test("nobody listens at the gateway's address", async () => {
  await using github = await startGitHub();
  const gateway = await startServer(async () => {});
  await gateway[Symbol.asyncDispose]();
  const run = await runWith({ "gateway-url": gateway.url, credentials: "STAGING_KEY" }, github, {
    workspaceFiles: { [manifestPath]: twoChecks },
  });
  assert.deepEqual(findingsOf(run), [notAsked, "smoke reachable/unreachable blocked"]);
  assert.equal(run.exitCode, 1);
  assert.equal(
    headOf(github),
    "## Fallback Gate - ⛔ Could not be judged: the gateway `default` did not answer (`refused`)",
  );
  assertNowhere({ credential }, run, github.requests);
});

function answering({ respond, toAll = false }: Answer, elsewhere: string): Promise<ScriptedGateway> {
  return startGateway(({ headers }, response) => {
    const isOurs = headers.authorization === `Bearer ${credential}`;
    (isOurs || toAll ? respond : unauthorized)(response, elsewhere);
  });
}

function noncesOf({ requests }: ScriptedGateway): Record<string, string> {
  const nonces = requests.map(({ text }) => noncePattern.exec(text)?.[0] ?? assert.fail("expected a nonce, got none"));
  assert.equal(new Set(nonces).size, nonces.length);
  return Object.fromEntries(nonces.map((nonce, index) => [`nonce ${index}`, nonce]));
}
