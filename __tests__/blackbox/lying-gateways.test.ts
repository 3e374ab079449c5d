import assert from "node:assert/strict";
import { test } from "node:test";
import { startLyingGateway } from "./lying-gateway.ts";
import { rows, type Row } from "./lying-rows.ts";
import { bundleOf } from "./evidence.ts";
import { gateTogether, manifestHead, judgedOn, sideRoute, startSide } from "./side-by-side.ts";
import type { ActionRun } from "./harness/runner.ts";
import { credential, manifestPath } from "./stage.ts";

const sides = rows.map((row, index) => ({ row, name: `side-${index + 1}` }));

/** One run on these gateways, each with a provider that only it calls. */
async function runOn(some: typeof sides): Promise<ActionRun> {
  const started = some.map(({ name, row: { targets = {}, journalCalls, ...lie } }) =>
    startSide(name, (url) => startLyingGateway(url, credential, lie), {
      targets,
      ...(journalCalls !== undefined && { journalCalls }),
    }),
  );
  const settings = some.map(({ name, row: { settle = "300ms" } }) => [name, `settle: ${settle}`]);
  const manifest = manifestHead(Object.fromEntries(settings)) + some.map(({ name }) => sideRoute(name, 2)).join("");
  return gateTogether(await Promise.all(started), { workspaceFiles: { [manifestPath]: manifest } });
}

const all = runOn(sides);
const isHonest = ({ rule }: Row): boolean => rule === undefined;

for (const { row, name } of sides)
  test(`side by side, ${isHonest(row) ? "promoted" : "held"}: ${row.name}`, async () => {
    const run = await all;
    const { decision, findings } = judgedOn(run, name);
    assert.equal(run.exitCode, 1);
    assert.equal(decision, isHonest(row) ? "promote" : "hold", findings.join("\n"));
    if (row.rule === undefined) assert.deepEqual(findings, []);
    else
      assert.ok(
        findings.some((finding) => finding.includes(` ${row.rule}/`)),
        findings.join("\n"),
      );
  });

test("a gateway that calls more than it says is held, an honest one promotes", async () => {
  assert.ok(rows.filter((row) => !isHonest(row)).length >= 20);
  const { decision } = bundleOf(await all);
  assert.deepEqual(
    decision.routes,
    Object.fromEntries(sides.map(({ row, name }) => [name, isHonest(row) ? "promote" : "hold"])),
  );
  const run = await runOn(sides.filter(({ row }) => isHonest(row)));
  assert.deepEqual([run.outputs["decision"], run.exitCode], ["promote", 0], run.stdout);
});
