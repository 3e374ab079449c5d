import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";

const root = join(import.meta.dirname, "../..");
const recorded: Readonly<Record<string, number>> = JSON.parse(readFileSync(join(root, "bench/budget.json"), "utf8"));
const [lowered = ""] = Object.keys(recorded).filter((what) => what.startsWith("KiB that a start of run loads"));

test("what a start loads fails at a third over the recorded size, and not below", (context) => {
  const loads = (share: number): [status: number | null, missed: boolean] => {
    const other = { ...recorded, [lowered]: Math.floor((recorded[lowered] ?? 0) * share) };
    const folder = workspace(context, { "budget.json": JSON.stringify(other) });
    const args = ["bench/budget.ts", "--loads", "--recorded", join(folder, "budget.json")];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    return [status, stdout.split("\n").some((line) => line.includes(lowered) && line.includes("MISSED"))];
  };
  assert.deepEqual(loads(1), [0, false]);
  assert.deepEqual(loads(0.5), [1, true]);
});
