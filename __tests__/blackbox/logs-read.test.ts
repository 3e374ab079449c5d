import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "../../src/core/json.ts";
import { comparedWith, contractPath } from "./contract-copy.ts";
import { recordsOf } from "./evidence.ts";
import { withLogFile } from "./log-file.ts";
import { startLoggingGateway } from "./logging-gateway.ts";
import { rows } from "./logs-rows.ts";
import type { Row } from "./logs-writers.ts";
import { gateTogether, judgedOn, startSide } from "./side-by-side.ts";
import type { ActionRun } from "./harness/runner.ts";
import { manifestPath } from "./stage.ts";

const sides = rows.map((row, index) => ({ row, name: `side-${index + 1}` }));

const pathOf = (name: string): string => `logs/${name}.jsonl`;

function manifestOf(some: typeof sides): string {
  return JSON.stringify({
    version: 1,
    contracts: { chat: { source: contractPath, ...comparedWith } },
    gateways: Object.fromEntries(some.map(({ name, row }) => [name, gatewayOf(row)])),
    logs: some.flatMap(({ name, row: { log } }) =>
      log === null ? [] : [{ gateway: name, source: "jsonl", path: pathOf(name), settle: "200ms", ...log }],
    ),
    routes: some.map(({ name, row }) => routeOf(name, row)),
  });
}

/** The test's gateway checks the credential itself. */
function gatewayOf({ dialect = "generic" }: Row): JsonObject {
  return { credential: "STAGING_KEY", dialect, credential_of: "gateway", settle: "100ms" };
}

function routeOf(name: string, { budget = 3, witness }: Row): JsonObject {
  return {
    id: name,
    gateway: name,
    family: "chat-completions",
    model: "chat-staging",
    contract: "chat",
    targets: { main: ["main:1", "main-broken", "main-broken:1"], "backup-eu": ["backup-eu:1"] },
    retry_budget: { attempts: budget, ...(witness === true && { proof: "witness" }) },
    checks: ["smoke", "bad-credential", { check: "fallback", force: { model: "chat-staging-broken" } }],
  };
}

/** One run on these gateways, each with a provider and a log of its own. */
async function runOn(some: typeof sides): Promise<ActionRun> {
  const files = await Promise.all(some.map(({ name }) => withLogFile(pathOf(name))));
  const started = some.map(({ name, row: { main = [200], lines, witness = false } }, index) =>
    startSide(name, (url) => startLoggingGateway(url, lines, (text) => files[index]?.append(text)), {
      targets: { main, "main-broken": [500] },
      isBound: witness,
    }),
  );
  try {
    return await gateTogether(await Promise.all(started), {
      workspaceFiles: { [manifestPath]: manifestOf(some) },
      beforeStart: (places) => files.forEach((file) => file.beforeStart(places)),
    });
  } finally {
    await Promise.all(files.map((file) => file[Symbol.asyncDispose]()));
  }
}

const all = runOn(sides);

for (const { name, row } of sides)
  test(`what a log says, misses and hides decides, ${row.finds ?? "promoted"}: ${row.name}`, async () => {
    const run = await all;
    const { finds, counts, words } = row;
    const { decision, findings, lines } = judgedOn(run, name);
    const found = findings.map((finding) => finding.replace(/ \S+$/, ""));
    if (finds === undefined) assert.deepEqual([decision, found], ["promote", []]);
    else {
      assert.notEqual(decision, "promote");
      assert.ok(found.includes(finds), `${finds} in ${found.join(", ")}`);
    }
    const told = recordsOf(run)
      .filter(({ route }) => route === name)
      .map(({ attempts: { bound, value } }) => `${bound} ${value}`);
    if (counts !== undefined) assert.deepEqual(told, counts);
    assert.match(lines.replaceAll("\\", "").replaceAll("`", ""), words ?? /./);
  });

test("gateways whose logs are good are promoted", async () => {
  const run = await runOn(sides.filter(({ row }) => row.finds === undefined));
  assert.deepEqual([run.outputs["decision"], run.exitCode], ["promote", 0], run.stdout);
});
