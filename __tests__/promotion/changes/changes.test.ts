import assert from "node:assert/strict";
import { test } from "node:test";
import { GateError } from "../../../src/core/errors.ts";
import type { Bundle, RuleChange } from "../../../src/generated/types.ts";
import { comment } from "../../../src/report/comment.ts";
import { cases, outcomeOf, type Case } from "./case.ts";
import { shareInWords } from "./share-in-words.ts";

for (const one of cases) test(one.name, async () => assertOutcome(one));

test("the table has at least sixty cases with unique names", () => {
  assert.ok(cases.length >= 60, String(cases.length));
  assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length);
});

async function assertOutcome(one: Case): Promise<void> {
  if (one.decision === "refused") return assert.rejects(outcomeOf(one), GateError);
  const bundle = await outcomeOf(one);
  const gated = Object.fromEntries(bundle.promotion.routes.map((route) => [route.route, shareInWords(route)]));
  assert.deepEqual({ ...gated, ...one.gated }, gated);
  assert.deepEqual(findingsIn(bundle), one.findings ?? []);
  assert.equal(bundle.decision.overall, one.decision);
  if (one.changes !== undefined) assert.deepEqual(bundle.promotion.rule_changes.map(changeInWords), one.changes);
  if (one.reviewed !== undefined)
    assert.deepEqual(
      bundle.promotion.reviewed_changes.map(({ what, field, at }) => `${what} ${field} in ${at.file}`),
      one.reviewed,
    );
  assertBinding(bundle, one.binding ?? {});
  const text = comment(bundle);
  for (const line of one.comment ?? []) assert.ok(text.includes(line), text);
  for (const line of one.silent ?? []) assert.ok(!text.includes(line), text);
}

function findingsIn({ findings }: Bundle): string[] {
  const told = findings.map(({ rule, case: name, waived }) => `${rule}/${name}${waived ? " waived" : ""}`);
  return [...new Set(told)].toSorted();
}

function assertBinding({ manifest }: Bundle, binding: NonNullable<Case["binding"]>): void {
  const route = manifest.routes.find(({ id }) => id === "chat-backup");
  const binds: Record<string, unknown> = {
    attempts: route?.retry_budget.attempts,
    proof: route?.retry_budget.proof,
    checks: route?.checks.map(({ check }) => check),
  };
  assert.deepEqual({ ...binds, ...binding }, binds);
}

function changeInWords({ direction, pointer, in_effect }: RuleChange): string {
  return `${direction} ${pointer} ${in_effect ? "in effect" : "not in effect"}`;
}
