import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { answerJson } from "./harness/server.ts";
import { startGateway, type GatewayRequest, type ScriptedGateway } from "./harness/gateway.ts";
import { startGitHub } from "./harness/github.ts";
import { contractPath, copyOf } from "./contract-copy.ts";
import { recordsOf } from "./evidence.ts";
import { manifestPath, runWith } from "./stage.ts";

const width = 4;
const sharing = 8;
const routes = Array.from({ length: 20 }, (_, index) => ({
  model: `model-${index}`,
  target: index < sharing ? "shared" : `own-${index}`,
}));

const manifest = `version: 1
gateways: { staging: { concurrency: ${width}, credential_of: provider } }
contracts:
  chat: ${copyOf(contractPath)}
defaults:
  family: chat-completions
  contract: chat
  retry_budget: { attempts: 1 }
  checks: [invalid-body, smoke]
routes:
${routes.map(({ model, target }) => `  - { id: route-of-${model}, model: ${model}, targets: { ${target}: [] } }\n`).join("")}`;

/** How many requests of one kind were open at once, at most. */
interface Meter {
  open: number;
  most: number;
}

interface Meters {
  all: Meter;
  provoking: Meter;
  shared: Meter;
}

function metersOf(request: GatewayRequest, { all, provoking, shared }: Meters): Meter[] {
  if (!isProvoking(request)) return [all];
  return sharesTarget(request) ? [all, provoking, shared] : [all, provoking];
}

function isProvoking({ text }: GatewayRequest): boolean {
  return !text.includes('"messages"');
}

function sharesTarget({ text }: GatewayRequest): boolean {
  const { model }: { model: string } = JSON.parse(text);
  return routes.some((route) => route.model === model && route.target === "shared");
}

/** Answers the first ones of each kind only when as many as allowed are there: were they fewer, nobody would be answered. */
async function startMetered(meters: Meters): Promise<ScriptedGateway> {
  const full = { quiet: Promise.withResolvers<void>(), provoking: Promise.withResolvers<void>() };
  let arrived = 0;
  return startGateway(async (request, response) => {
    const mine = metersOf(request, meters);
    for (const meter of mine) meter.most = Math.max(meter.most, ++meter.open);
    const gate = isProvoking(request) ? full.provoking : full.quiet;
    if (meters.all.open === width) gate.resolve();
    // The first of all goes alone: it shows whether the gateway lets anything in.
    if (arrived++ > 0) await gate.promise;
    // One too many would arrive in this time.
    await sleep(20);
    for (const meter of mine) meter.open--;
    answerJson(response, isProvoking(request) ? 400 : 503, { error: { message: "no", code: null } });
  });
}

test("20 routes: no more than allowed in flight, quiet checks first, a connection each, shared targets one by one", async () => {
  const meters = { all: { open: 0, most: 0 }, provoking: { open: 0, most: 0 }, shared: { open: 0, most: 0 } };
  await using gateway = await startMetered(meters);
  await using github = await startGitHub();
  const run = await runWith({ "gateway-url": gateway.url, credentials: "STAGING_KEY" }, github, {
    workspaceFiles: { [manifestPath]: manifest },
  });
  assert.equal(run.exitCode, 1);
  assert.equal(meters.all.most, width);
  assert.equal(meters.provoking.most, width);
  assert.equal(meters.shared.most, 1);
  const kinds = gateway.requests.map(isProvoking);
  assert.equal(kinds.length, 2 * routes.length);
  assert.equal(kinds.indexOf(true), routes.length, "every quiet check comes before the first provoking one");
  assert.equal(kinds.lastIndexOf(false), routes.length - 1);
  assert.equal(gateway.connections(), gateway.requests.length);
  assert.deepEqual(
    recordsOf(run).map(({ route, check }) => `${route} ${check}`),
    routes.flatMap(({ model }) => [`route-of-${model} invalid-body`, `route-of-${model} smoke`]),
  );
});
