import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bundle } from "../../src/generated/types.ts";
import { workspace } from "../adapters/workspace.ts";
import { bundleText } from "../commands/evidence-folder.ts";
import { resealed } from "../replay/mutations.ts";
import { runCommand } from "./command-line.ts";
import { bundleOf } from "./evidence.ts";
import { promotion } from "./promotion-files.ts";
import { startPromotion } from "./promotion-stage.ts";
import { situations, twoAttempts, verified } from "./replay-runs.ts";
import { credential } from "./stage.ts";

const parts = ["schema", "digest", "evidence", "findings", "decision", "records"];
const files = ["records.jsonl", "bundle.json", "report.md", "report.html", "junit.xml", "test-result.intoto.json"];

for (const [name, { decision, run }] of Object.entries(situations)) {
  test(`what a run wrote follows from its bundle alone: ${name}`, async (context) => {
    const ended = await run();
    assert.equal(ended.outputs["decision"], decision, ended.stdout);
    assert.deepEqual(Object.keys(ended.files), files.toSorted());
    const { exitCode, stderr, told } = await verified(context, ended.files);
    assert.deepEqual(
      [...told],
      [...parts, ...files].map((part) => [part, "agrees"]),
    );
    assert.deepEqual([exitCode, stderr], [0, ""]);
  });
}

test("a bundle that the leak scan withheld is no bundle", async (context) => {
  await using stage = await startPromotion({ head: promotion });
  const run = await stage.run({ inputs: { "operator-note": credential } });
  assert.equal(run.outputs["decision"], "hold");
  const { exitCode, stdout, stderr } = await verified(context, run.files);
  assert.deepEqual([exitCode, stdout], [3, ""]);
  assert.match(
    stderr,
    /^expected a bundle, got null: the run did not end, or it withheld the bundle\. Use the unchanged bundle/,
  );
});

interface Tampering {
  what: string;
  change: (bundle: Bundle) => Bundle;
  differs: string;
  at: RegExp;
}

const tamperings: readonly Tampering[] = [
  {
    what: "the decision",
    change: (bundle) => ({ ...bundle, decision: { overall: "promote", routes: { "chat-backup": "promote" } } }),
    differs: "decision",
    at: /^differs at \/decision\/overall$/,
  },
  { what: "the findings", change: (bundle) => ({ ...bundle, findings: [] }), differs: "findings", at: /^differs at / },
  {
    what: "a record that is gone",
    change: (bundle) => ({ ...bundle, records: bundle.records.slice(0, -1) }),
    differs: "records",
    at: /^differs at \/records\/5$/,
  },
  {
    what: "a record that is there twice",
    change: (bundle) => ({ ...bundle, records: [...bundle.records.slice(0, 1), ...bundle.records] }),
    differs: "records",
    at: /^differs at \/records\/1\//,
  },
  {
    what: "records in another order",
    change: (bundle) => ({ ...bundle, records: bundle.records.toReversed() }),
    differs: "records",
    at: /^differs at \/records\/0\//,
  },
];

test("a forged bundle does not verify, though its digest was computed anew", async (context) => {
  await using stage = await startPromotion({ head: promotion, retries: 3 });
  const run = await stage.run();
  const bundle = bundleOf(run);
  for (const { what, change, differs, at } of tamperings) {
    const forged = bundleText(resealed(change(bundle)));
    const { exitCode, told } = await verified(context, { ...run.files, "bundle.json": forged });
    assert.equal(exitCode, 1, what);
    assert.equal(told.get("digest"), "agrees", what);
    assert.match(told.get(differs) ?? "", at, what);
  }
});

test("a report that was edited does not verify beside its honest bundle", async (context) => {
  await using stage = await startPromotion({ head: promotion, retries: 3 });
  const { files: written } = await stage.run();
  for (const name of ["report.md", "report.html"]) {
    const edited = { ...written, [name]: (written[name] ?? "").replaceAll("hold", "promote") };
    const { exitCode, told } = await verified(context, edited);
    assert.equal(exitCode, 1);
    assert.match(told.get(name) ?? "", /^differs at line \d+$/);
    assert.equal(told.get("bundle.json"), "agrees");
  }
});

test("two attempts of a run differ in their attempt and trail, not in what was found", async (context) => {
  const [first, second] = await twoAttempts();
  const bundles = { "1.json": first.files["bundle.json"] ?? "", "2.json": second.files["bundle.json"] ?? "" };
  const cwd = workspace(context, bundles);
  const { exitCode, stdout } = await runCommand(["compare", "1.json", "2.json"], { cwd });
  assert.equal(exitCode, 0);
  const [one, other, empty, ...found] = stdout.split("\n");
  assert.match(one ?? "", /^one {4}run 19000000001 attempt 1 of \S+: hold$/);
  assert.match(other ?? "", /^other {2}run 19000000001 attempt 2 of \S+: hold$/);
  assert.deepEqual([empty, ...found], ["", "No difference.", ""]);
});

test("what changed between a hold and a promotion is told, with the attempts that were seen", async (context) => {
  const [held, promoted] = await Promise.all([situations["hold"]?.run(), situations["promote"]?.run()]);
  const text = (run: typeof held): string => run?.files["bundle.json"] ?? "";
  const cwd = workspace(context, { "held.json": text(held), "promoted.json": text(promoted) });
  const { exitCode, stdout } = await runCommand(["compare", "held.json", "promoted.json"], { cwd });
  assert.equal(exitCode, 0);
  assert.match(stdout, /^promotion\n {2}decision: overall was hold, is promote$/m);
  assert.match(stdout, /^findings\n {2}hold chat-backup fallback 1 retry-budget over: gone /m);
  assert.match(
    stdout,
    /^exchanges\n {2}chat-backup fallback 1: attempts was 5 \(exact, witness\), is 2 \(exact, witness\)$/m,
  );
});
