import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "./evidence.ts";
import { manifestWith, promotion, type Files } from "./promotion-files.ts";
import { startPromotion } from "./promotion-stage.ts";

interface Waiver {
  rule?: string;
  route?: string;
  expires?: string;
}

/** A manifest with a scope that the head leaves, and a waiver for it. */
function waived({ rule = "scope-kept", route = "chat-backup", expires = "9998-12-31" }: Waiver = {}): Files {
  const waiver = `{ rule: ${rule}, route: ${route}, reason: moved with the app, owner: octocat, expires: "${expires}" }`;
  return manifestWith(["version: 1", `version: 1\nscope: [gateway/**]\nwaivers: [${waiver}]`]);
}

const unwaived = manifestWith(["version: 1", "version: 1\nscope: [gateway/**]"]);
const outside = { ...promotion, "src/app.ts": "x" };

interface Case {
  name: string;
  base: Files;
  head?: Files;
  exitCode: 0 | 1;
  head1: string;
  /** The row of the waiver from its rule to its state; null where none binds. */
  row: string | null;
}

const loosened = "Held: this change loosens a rule that judges it (`waivers.0`) (and 2 more)";
const prolonged = "Held: this change loosens a rule that judges it (`waivers.0.expires`) (and 2 more)";
const held = "Held: this change touches `src/app.ts`, which is outside its scope";
const table: readonly Case[] = [
  {
    name: "one that base has covers its rule and is shown as used",
    base: waived(),
    exitCode: 0,
    head1: "Ready to promote: 1 route, 1 waived",
    row: "| `scope-kept` | `chat-backup` | used | `9998-12-31` | `octocat` | `moved with the app` |",
  },
  {
    name: "one that nothing needs is shown as unused",
    base: waived({ rule: "not-cached" }),
    exitCode: 1,
    head1: held,
    row: "| `not-cached` | `chat-backup` | unused: it covers nothing and can be removed |",
  },
  {
    name: "one whose last day is over has lapsed",
    base: waived({ expires: "2020-01-31" }),
    exitCode: 1,
    head1: held,
    row: "| `scope-kept` | `chat-backup` | lapsed: it no longer covers anything | `2020-01-31` |",
  },
  {
    name: "one whose day is none has lapsed",
    base: waived({ expires: "2999-02-30" }),
    exitCode: 1,
    head1: held,
    row: "| `scope-kept` | `chat-backup` | lapsed: it no longer covers anything | `2999-02-30` |",
  },
  {
    name: "one for a rule that is never waived is without effect",
    base: waived({ rule: "gate-not-weakened" }),
    exitCode: 1,
    head1: held,
    row: "| `gate-not-weakened` | `chat-backup` | without effect: this rule cannot be waived |",
  },
  {
    name: "one that the pull request adds covers nothing",
    base: unwaived,
    head: waived(),
    exitCode: 1,
    head1: loosened,
    row: null,
  },
  {
    name: "one that the pull request prolongs covers nothing",
    base: waived({ expires: "2020-01-31" }),
    head: waived(),
    exitCode: 1,
    head1: prolonged,
    row: "| `scope-kept` | `chat-backup` | lapsed: it no longer covers anything | `2020-01-31` |",
  },
];

for (const { name, base, head = {}, exitCode, head1, row } of table) {
  test(`waivers: ${name}`, async () => {
    await using stage = await startPromotion({ base, head: { ...outside, ...head } });
    const run = await stage.run();
    assert.equal(run.exitCode, exitCode, run.stdout);
    assert.ok(findingsOf(run).includes("run scope-kept/outside failed"));
    const comment = stage.github.comments[0]?.body ?? "";
    assert.ok(comment.includes(`\n## Fallback Gate - ${exitCode === 0 ? "✅" : "⛔"} ${head1}\n`), comment);
    assert.ok(row === null ? !comment.includes("<summary>Waivers") : comment.includes(`\n${row}`), comment);
  });
}

test("a waiver that the pull request adds is itself what holds it", async () => {
  await using stage = await startPromotion({ base: unwaived, head: { ...promotion, ...waived() } });
  const run = await stage.run();
  assert.ok(findingsOf(run).includes("run gate-not-weakened/loosened failed"), run.stdout);
  assert.match(stage.github.comments[0]?.body ?? "", /\| `\/waivers\/0` \| looser \| .* \| not in effect/);
});
