import assert from "node:assert/strict";
import { test } from "node:test";
import { noncePattern } from "../../src/core/placeholders.ts";
import { answers, type Answer } from "./answers.ts";
import { canary, unauthorized } from "./replies.ts";
import { assertNoForeignCommand, findingsOf, headOf, recordsOf } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { startGateway, type ScriptedGateway } from "./harness/gateway.ts";
import { type FakeGitHub, startGitHub } from "./harness/github.ts";
import type { ActionRun } from "./harness/runner.ts";
import { startServer } from "./harness/server.ts";
import { manifestHead, inputsOf, judgedOn, sideRoute } from "./side-by-side.ts";
import { credential, manifestPath, oneRoute, runWith } from "./stage.ts";

const twoChecks = `${oneRoute}    checks: [smoke, bad-credential]\n`;
const notAsked = "fallback evidence-complete/not-asked missing";

/** Without a witness nobody can say how often a provider was called. */
const unproved = ["bad-credential", "smoke"].flatMap((check) => [
  `${check} retry-budget/weak-proof missing`,
  `${check} retry-known/unknown missing`,
]);

/** Where the comment begins with a cause, the run is about this answer alone; the others share one. */
const isHeld = ({ judged, timeout }: Answer): boolean => judged === "Held: " && timeout === undefined;

for (const answer of answers.filter((each) => !isHeld(each))) {
  test(`the gateway answers: ${answer.name}`, async () => {
    await using elsewhere = await startServer(async (_, response) => void response.end());
    await using gateway = await answering(answer, elsewhere.url);
    await using github = await startGitHub();
    const settings = answer.timeout === undefined ? "" : `gateways: { staging: { timeout: ${answer.timeout} } }\n`;
    const workspaceFiles = { [manifestPath]: `${settings}${twoChecks}` };
    const run = await runWith({ "gateway-url": gateway.url, credentials: "STAGING_KEY" }, github, { workspaceFiles });
    const decision = answer.exitCode === 2 ? "investigate" : "hold";
    assert.deepEqual(findingsOf(run), expectedOf(answer));
    assert.equal(run.exitCode, answer.exitCode);
    assert.equal(run.outputs["decision"], decision);
    const mark = answer.exitCode === 2 ? "🔍" : "⛔";
    assert.ok(headOf(github).startsWith(`## Fallback Gate - ${mark} ${answer.judged}`), headOf(github));
    assert.equal(recordsOf(run).length, answer.sent ?? 2);
    assertAsked(gateway, answer);
    assert.equal(elsewhere.connections(), 0, "no redirect is followed");
    assertQuiet(run, github, [gateway]);
  });
}

function expectedOf({ findings }: Answer): string[] {
  const isFolded = findings.some((finding) => finding.includes(" reachable/"));
  return [...findings, ...(isFolded ? [] : unproved), notAsked].toSorted();
}

function assertAsked({ requests }: ScriptedGateway, { sent = 2 }: Answer): void {
  assert.equal(requests.length, sent, "one request a check, none repeated");
}

function assertQuiet(run: ActionRun, github: FakeGitHub, gateways: readonly ScriptedGateway[]): void {
  assertNoForeignCommand(run);
  assert.equal(run.stderr, "");
  const nonces = noncesOf(gateways.flatMap(({ requests }) => requests));
  assertNowhere({ credential, canary, ...nonces }, run, github.requests);
}

const sides = answers.filter(isHeld).map((answer, index) => ({ answer, name: `side-${index + 1}` }));

async function runOnAll() {
  const elsewhere = await startServer(async (_, response) => void response.end());
  const gateways = await Promise.all(sides.map(({ answer }) => answering(answer, elsewhere.url)));
  const github = await startGitHub();
  const settings = sides.map(({ name }) => [name, "settle: 100ms"]);
  const manifest =
    manifestHead(Object.fromEntries(settings)) +
    sides.map(({ name }) => sideRoute(name, 3, "    checks: [smoke, bad-credential]\n")).join("");
  const bound = sides.flatMap(({ name }, index) => {
    const gateway = gateways[index];
    return gateway === undefined ? [] : [{ name, gateway, witnessUrl: null }];
  });
  const run = await runWith(inputsOf(bound), github, { workspaceFiles: { [manifestPath]: manifest } });
  await Promise.all([elsewhere, github, ...gateways].map((server) => server[Symbol.asyncDispose]()));
  return { run, github, gateways, followed: elsewhere.connections() };
}

const together = runOnAll();

for (const [index, { answer, name }] of sides.entries())
  test(`the gateway answers: ${answer.name}`, async () => {
    const { run, gateways } = await together;
    const { decision, findings } = judgedOn(run, name);
    assert.deepEqual(findings, expectedOf(answer));
    assert.equal(decision, "hold");
    assert.equal(recordsOf(run).filter(({ route }) => route === name).length, answer.sent ?? 2);
    assertAsked(gateways[index] ?? assert.fail("no such gateway"), answer);
  });

test("answers that are held are held in the first line, and nothing of them is told", async () => {
  const { run, github, gateways, followed } = await together;
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"]);
  assert.ok(headOf(github).startsWith("## Fallback Gate - ⛔ Held: "), headOf(github));
  assert.equal(followed, 0, "no redirect is followed");
  assertQuiet(run, github, gateways);
});

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

function noncesOf(requests: ScriptedGateway["requests"]): Record<string, string> {
  const nonces = requests.map(({ text }) => noncePattern.exec(text)?.[0] ?? assert.fail("expected a nonce, got none"));
  assert.equal(new Set(nonces).size, nonces.length);
  return Object.fromEntries(nonces.map((nonce, index) => [`nonce ${index}`, nonce]));
}
