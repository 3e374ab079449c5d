import assert from "node:assert/strict";
import { test } from "node:test";
import { errorCode } from "../../src/core/errors.ts";
import { readMode, readShard, readShardPlan, readShards } from "../../src/core/shard.ts";

const digest = `sha256:${"a".repeat(64)}`;
const plan = { digest, shards: 8, attempt: 2 };

test("a shard and its number, or nothing", () => {
  assert.deepEqual(readShard("2/8"), { index: 2, of: 8 });
  assert.deepEqual(readShard("256/256"), { index: 256, of: 256 });
  assert.equal(readShard(""), null);
});

test("the plan of another job, as it was printed", () => assert.deepEqual(readShardPlan(JSON.stringify(plan)), plan));

test("no mode is the gate", () => assert.deepEqual([readMode(""), readMode("merge")], ["gate", "merge"]));

const refused: readonly (readonly [what: string, read: () => unknown])[] = [
  ...["0/8", "9/8", "1/257", "1", "1/0", "-1/8", "1/8 ", "01x/8"].map(
    (text) => [`shard ${text}`, () => readShard(text)] as const,
  ),
  ...["0", "257", "1.5", "x"].map((text) => [`shards ${text}`, () => readShards(text)] as const),
  ["mode decide", () => readMode("decide")],
  ["an empty plan", () => readShardPlan("")],
  ...[{ ...plan, digest: "sha256:aa" }, { ...plan, shards: 257 }, { ...plan, attempt: 0 }, [], null].map(
    (value) => [`plan ${JSON.stringify(value)}`, () => readShardPlan(JSON.stringify(value))] as const,
  ),
];

for (const [what, read] of refused)
  test(`refused: ${what}`, () => assert.throws(read, (error) => errorCode(error) === "INPUT_INVALID"));
