import assert from "node:assert/strict";
import { test } from "node:test";
import { inPool } from "../../src/core/pool.ts";
import { startProvider } from "../../src/staging/provider.ts";
import { runs } from "../support/runs.ts";
import { contractPath, copyOf } from "./contract-copy.ts";
import { bundleOf } from "./evidence.ts";
import { startGitHub } from "./harness/github.ts";
import type { ActionRun } from "./harness/runner.ts";
import { startMeaning, type MeaningGateway } from "./meaning-gateway.ts";
import { situations, type Situation } from "./meaning-rows.ts";
import { manifestPath, runWith, witnessToken } from "./stage.ts";

const head = `version: 1
gateways: { staging: { timeout: 10s, settle: 100ms, concurrency: 32 } }
contracts:
  chat: ${copyOf(contractPath)}
routes:
`;

function routeOf(id: string, { declares = [], wait, fault, repeat = 1 }: Situation): string {
  return `  - id: ${id}
    family: chat-completions
    model: ${id}
    contract: chat
    targets: { ${id}-main: [], ${id}-backup: [] }
    retry_budget: { attempts: 4${wait === undefined ? "" : `, wait: ${wait}`} }
    fallback_visible_in: header
${declares.map((line) => `    ${line}\n`).join("")}    checks:
      - smoke
      - bad-credential
      - { check: fallback, force: { witness: { ${id}-main: [500] } } }
      - { check: fallback, repeat: ${repeat}, force: { witness: { ${id}-main: [${fault}] } } }
`;
}

interface Route {
  id: string;
  situation: Situation;
  gateway: MeaningGateway;
}

async function runOf(routes: readonly Route[]): Promise<ActionRun> {
  const provider = await startProvider({ token: witnessToken });
  const models = Object.fromEntries(routes.map(({ id, gateway }) => [id, gateway]));
  await using gateway = await startMeaning(provider.url, models);
  await using github = await startGitHub();
  const manifest = head + routes.map(({ id, situation }) => routeOf(id, situation)).join("");
  try {
    return await runWith(
      { "gateway-url": gateway.url, credentials: "STAGING_KEY", witness: provider.url, "witness-token": witnessToken },
      github,
      { workspaceFiles: { [manifestPath]: manifest } },
    );
  } finally {
    await provider.close();
  }
}

const defects = situations.flatMap((situation) =>
  situation.defects.map((defect, index) => ({ ...defect, id: `${situation.name}-${index + 1}`, situation })),
);
const held = runOf(defects);

for (const { id, name, situation, found } of defects)
  test(`what providers send, ${situation.name}: ${name}: held for that alone`, async () => {
    const run = await held;
    assert.notEqual(bundleOf(run).decision.routes[id], "promote");
    assert.deepEqual(foundOn(run)[id], found);
  });

test("a flake is a hold that says how often it passed", async () => {
  assert.deepEqual(repeatsIn(await held), ["`five-times-1` passed `fallback` 3 of 5 times."]);
});

/** CI repeats the honest routes as often as the promise is made, in a few runs; a developer's run a few times. */
const times = runs(2, 20);
const turns = Array.from({ length: times }, (_, turn) => turn + 1);
const perRun = runs(1, 5);
const shares = turns.filter((turn) => turn % perRun === 0).map((turn) => turns.slice(turn - perRun, turn));

const honestIn = (share: readonly number[]): Route[] =>
  share.flatMap((turn) =>
    situations.map((situation) => ({
      id: `${situation.name}-${turn}`,
      situation,
      gateway: situation.honest ?? {},
    })),
  );

test(`what providers send, honest gateways: promoted ${times} times of ${times}`, async () => {
  // One after another: while a run is checked for leaks, this process answers nobody, and a gateway here takes that for a slow target.
  const found = await inPool(shares, 1, async (share) => {
    const run = await runOf(honestIn(share));
    return { ...bundleOf(run).decision, found: foundOn(run), repeats: repeatsIn(run) };
  });
  assert.equal(shares.flat().length, times);
  assert.deepEqual(
    found,
    shares.map((share) => ({
      overall: "promote",
      routes: Object.fromEntries(honestIn(share).map(({ id }) => [id, "promote"])),
      found: {},
      repeats: share.map((turn) => `\`five-times-${turn}\` passed \`fallback\` 5 of 5 times.`),
    })),
  );
});

/** What is found on each route, each once as `check rule/case`. */
function foundOn(run: ActionRun): Record<string, string[]> {
  const byRoute = Map.groupBy(bundleOf(run).findings, ({ route }) => route ?? "run");
  return Object.fromEntries(
    [...byRoute].map(([route, findings]) => [
      route,
      [...new Set(findings.map((found) => `${found.check} ${found.rule}/${found.case}`))].toSorted(),
    ]),
  );
}

function repeatsIn({ summary }: ActionRun): string[] {
  return summary.match(/`[\w-]+` passed `[\w-]+` \d+ of \d+ times\./g) ?? [];
}
