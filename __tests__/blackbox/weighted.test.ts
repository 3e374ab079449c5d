import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { test } from "node:test";
import { inPool } from "../../src/core/pool.ts";
import type { Step } from "../../src/staging/steps.ts";
import { runs } from "../support/runs.ts";
import { contractFiles } from "./contract-copy.ts";
import { gateTogether, manifestHead, judgedOn, type Judged, startSide } from "./side-by-side.ts";
import { manifestPath } from "./stage.ts";
import { startWeighted, type WeightedGateway } from "./weighted-gateway.ts";

const drawn = `    order: weighted
    checks: [smoke, bad-credential, unknown-model, invalid-body, wrong-path, fallback, retries, { check: promoted-target, draws: 60 }]
`;

const routeOf = (name: string, order: string): string => `  - id: ${name}
    gateway: ${name}
    family: chat-completions
    model: chat-staging
    contract: chat
    targets: { main: [], backup: [], last: [] }
    retry_budget: { attempts: 4 }
    fallback_visible_in: header
    traffic: { file: gateway.yaml, among: /${name}/*, at: { key: backup } }
${order}`;

const weightsOf = (names: readonly string[], main: number, backup: number): string =>
  names.map((name) => `${name}: { main: ${main}, backup: ${backup} }\n`).join("");

interface Row {
  name: string;
  gateway: Omit<WeightedGateway, "seed">;
  /** Standing sequences of the provider's targets. */
  steps?: Readonly<Record<string, readonly Step[]>>;
  /** How the route is declared. Default: drawn by weight. */
  order?: string;
  /** A rule and case that every run finds; none: every run is promoted. */
  found?: string;
}

const [main, backup] = [80, 20];
const honest: readonly Row[] = [
  { name: "80/20, a retry goes to the other target", gateway: { weights: { main, backup }, retries: 1 } },
  { name: "50/50, a retry goes to the other target", gateway: { weights: { main: 1, backup: 1 }, retries: 1 } },
  {
    name: "80/20, a retry is drawn again, then a fallback",
    gateway: { weights: { main, backup }, retries: 1, drawsAgain: true, fallback: "last" },
  },
];

const dishonest: readonly Row[] = [
  {
    name: "the header names the target that was drawn first, whoever answered",
    gateway: { weights: { main, backup }, retries: 1, names: "first" },
    found: "fallback-visible/none",
  },
  {
    name: "the promoted target is never drawn",
    gateway: { weights: { main: 1, last: 1 }, retries: 1 },
    found: "target-answered/unanswered",
  },
  {
    name: "the promoted target fails, and the other one hides it",
    gateway: { weights: { main, backup }, retries: 1 },
    steps: { backup: [500] },
    found: "target-answered/unanswered",
  },
  {
    name: "calls that nobody counts",
    gateway: { weights: { main, backup }, retries: 1, extraCalls: 4 },
    found: "retry-budget/over",
  },
  {
    name: "nothing is tried after the first target fails",
    gateway: { weights: { main, backup }, retries: 0 },
    found: "parseable/error",
  },
  {
    name: "targets are drawn, and the manifest says that they are tried in order",
    gateway: { weights: { main: 1, backup: 9 }, retries: 1 },
    order: drawn.replace("order: weighted", "order: ordered").replace(/, \{ check: promoted-target.*?\}/, ""),
    found: "fallback-target/",
  },
];

/** The gateways of a row with these seeds, judged by one run. */
async function outcomesOf(row: Row, seeds: readonly number[]): Promise<Judged[]> {
  const names = seeds.map((seed) => `seed-${seed}`);
  const sides = seeds.map((seed) =>
    startSide(`seed-${seed}`, (url) => startWeighted(url, { ...row.gateway, seed }), { targets: row.steps ?? {} }),
  );
  const head = manifestHead(Object.fromEntries(names.map((name) => [name, "settle: 100ms"])));
  const manifest = head + names.map((name) => routeOf(name, row.order ?? drawn)).join("");
  const run = await gateTogether(await Promise.all(sides), {
    baseFiles: { ...contractFiles, [manifestPath]: manifest, "gateway.yaml": weightsOf(names, 90, 10) },
    workspaceFiles: { [manifestPath]: manifest, "gateway.yaml": weightsOf(names, 80, 20) },
  });
  return names.map((name) => judgedOn(run, name));
}

/** CI repeats the honest rows as often as the promise is made; a developer's run a few times. */
const times = runs(3, 20);
const seeds = Array.from({ length: times }, (_, index) => index + 1);
const halves = [seeds.slice(0, times / 2), seeds.slice(times / 2)];

for (const row of honest)
  test(`drawn by weight, promoted ${times} times of ${times}: ${row.name}`, async () => {
    const found = await inPool(halves, availableParallelism(), (half) => outcomesOf(row, half));
    assert.deepEqual(
      found.flat().map(({ decision, findings }) => ({ decision, findings })),
      seeds.map(() => ({ decision: "promote", findings: [] })),
    );
  });

for (const row of dishonest)
  test(`drawn by weight, never promoted: ${row.name}`, async () => {
    for (const { decision, findings } of await outcomesOf(row, seeds.slice(0, 3))) {
      assert.notEqual(decision, "promote");
      assert.ok(
        findings.some((finding) => finding.includes(row.found ?? "")),
        findings.join("\n"),
      );
    }
  });
