import assert from "node:assert/strict";
import { test } from "node:test";
import type { Exchange } from "../../src/generated/types.ts";
import { gatedExchanges } from "../../src/report/gated-exchanges.ts";
import { attemptsTable } from "../../src/report/tables/attempts.ts";
import { partText } from "../../src/report/terminal.ts";
import { aBundle, anEvidence, anExchange, routeEvidence, seen, sound } from "../support/evidence.ts";

function checksOf(exchanges: readonly Exchange[]): string[] {
  const bundle = aBundle(anEvidence({ routes: [routeEvidence({ exchanges: [...exchanges] })] }));
  return attemptsTable("", gatedExchanges(bundle)).rows.map(({ cells }) => (cells[1] ?? []).map(partText).join(""));
}

const draw = (exchange: number, ...calls: readonly string[]): Exchange =>
  anExchange("smoke", { exchange, ledger: seen(...calls) });

test("exchanges of a check that read the same share a row", () => {
  const draws = [1, 2, 3].map((number) => draw(number, "main 200"));
  assert.deepEqual(checksOf(draws), ["smoke, 3 times"]);
});

test("an exchange that reads differently has its own row, and so have those after it", () => {
  const draws = [draw(1, "main 200"), draw(2, "main 200"), draw(3, "main 500", "backup 200"), draw(4, "main 200")];
  assert.deepEqual(checksOf(draws), ["smoke, 2 times", "smoke 3", "smoke 4"]);
});

test("checks are never put together", () => {
  const checks = checksOf(sound());
  assert.equal(new Set(checks).size, checks.length);
  assert.ok(checks.every((check) => !check.includes("times")));
});
