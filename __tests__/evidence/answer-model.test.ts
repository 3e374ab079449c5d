import assert from "node:assert/strict";
import { test } from "node:test";
import { answerModel } from "../../src/evidence/answer-model.ts";
import type { Exchange } from "../../src/generated/types.ts";
import type { NamedModel } from "../../src/probe/answer/named-model.ts";
import { ledgerOf, refusal, seen, success } from "../support/evidence.ts";

const observation = success({ served_by: null });
const switched = seen("main 500", "backup 200");
const rows: readonly (readonly [what: string, named: NamedModel, expected: Exchange["answer_model"]])[] = [
  ["no model", { is: "absent" }, "absent"],
  ["the model asked for", { is: "asked" }, "asked"],
  ["an unknown one", { is: "other" }, "other"],
  ["the target that served", { is: "target", target: "backup" }, "serving-target"],
  ["the target that failed", { is: "target", target: "main" }, "another-target"],
];

for (const [what, named, expected] of rows)
  test(`after a switch an answer names ${what}`, () =>
    assert.equal(answerModel({ named, observation }, switched), expected));

test("a target is named, but the serving target is unknown", () =>
  assert.equal(answerModel({ named: { is: "target", target: "main" }, observation }, ledgerOf([])), null));

test("the model in an error does not count", () =>
  assert.equal(answerModel({ named: { is: "asked" }, observation: refusal(500, "upstream_error") }, switched), null));
