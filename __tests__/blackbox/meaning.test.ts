import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
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

const honest: readonly Route[] = situations.map((situation) => ({
  id: situation.name,
  situation,
  gateway: situation.honest ?? {},
}));

/** CI repeats the honest run as often as the promise is made; a developer's run a few times. */
const times = runs(2, 20);
/** Most of a run is waiting for slow targets. */
const sideBySide = 2 * availableParallelism();

const promoted = { overall: "promote", routes: Object.fromEntries(honest.map(({ id }) => [id, "promote"])) };

test(`what providers send, honest gateways: promoted ${times} times of ${times}`, async () => {
  const turns = Array.from({ length: times }, () => honest);
  const found = await inPool(turns, sideBySide, async (routes) => {
    const run = await runOf(routes);
    return { ...bundleOf(run).decision, found: foundOn(run), repeats: repeatsIn(run) };
  });
  const repeats = ["`five-times` passed `fallback` 5 of 5 times."];
  assert.deepEqual(
    found,
    turns.map(() => ({ ...promoted, found: {}, repeats })),
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
