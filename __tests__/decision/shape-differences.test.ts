import assert from "node:assert/strict";
import { test } from "node:test";
import { notCompared, retryDifferences, shapeDifferences } from "../../src/decision/shape-differences.ts";
import type { RequestField } from "../../src/generated/types.ts";
import { aShape } from "../support/shapes.ts";

const chat = aShape({ fields: ["max_tokens", "messages", "model"] });
const messages = aShape({ family: "messages", fields: ["max_tokens", "messages", "model"] });
const responses = aShape({ family: "responses", fields: ["input", "max_output_tokens", "model"] });
const withFields = (shape: typeof chat, ...more: RequestField[]) => ({ ...shape, fields: [...shape.fields, ...more] });

test("what only one of two families documents was not compared", () => {
  const first = { ...withFields(chat, "logit_bias", "stop"), unknown_fields: 2 };
  const other = withFields(messages, "top_k", "stop_sequences");
  assert.deepEqual(notCompared(first, other), ["logit_bias", "top_k", "undocumented fields"]);
  assert.deepEqual(notCompared(first, withFields(messages, "stop_sequences")), ["logit_bias", "undocumented fields"]);
  assert.deepEqual(notCompared({ ...first, unknown_fields: 0 }, messages), ["logit_bias"]);
  assert.deepEqual(notCompared(chat, { ...other, unknown_fields: 1 }), ["top_k"]);
  assert.deepEqual(notCompared(withFields(chat, "user"), withFields(responses, "user")), []);
});

test("within one family, and where a family is unknown, nothing is left out of the comparison", () => {
  const odd = { ...withFields(chat, "logit_bias"), unknown_fields: 1 };
  assert.deepEqual(notCompared(odd, chat), []);
  assert.deepEqual(notCompared(odd, { ...messages, family: "other" }), []);
});

test("a cap that is added counts within a family, also in one that needs a cap", () => {
  const uncapped = { ...messages, capped: false };
  assert.deepEqual(shapeDifferences(uncapped, messages, []), [{ what: "output cap", first: "no", other: "yes" }]);
  assert.deepEqual(shapeDifferences({ ...chat, capped: false }, messages, []), []);
  assert.equal(shapeDifferences({ ...chat, capped: false }, responses, []).length, 1);
  assert.equal(shapeDifferences(chat, { ...messages, capped: false }, []).length, 1);
});

test("between families, undocumented fields count only where there are more of them", () => {
  const [none, one, two] = [0, 1, 2].map((unknown_fields) => ({ unknown_fields }));
  const differ = (first: object, other: object) =>
    shapeDifferences({ ...chat, ...first }, { ...messages, ...other }, []).length > 0;
  assert.ok(one !== undefined && two !== undefined && none !== undefined);
  assert.deepEqual(
    [differ(one, two), differ(one, one), differ(two, one), differ(none, one)],
    [true, false, false, true],
  );
  assert.equal(shapeDifferences({ ...chat, ...two }, { ...chat, ...one }, []).length, 1);
});

test("a pair of names may differ where either name may", () => {
  const stopped = withFields(chat, "stop");
  for (const may of [["stop"], ["stop_sequences"]] as const)
    assert.deepEqual(shapeDifferences(stopped, messages, may), []);
  assert.deepEqual(shapeDifferences(stopped, messages, ["temperature"]), [
    { what: "stop", first: "present", other: "absent" },
  ]);
});

test("a retry does not move to another family, and is else compared like any call", () => {
  assert.deepEqual(retryDifferences(chat, messages, []), [
    { what: "family", first: "chat-completions", other: "messages" },
  ]);
  assert.deepEqual(retryDifferences(chat, chat, []), []);
  assert.deepEqual(retryDifferences(chat, null, []), [{ what: "body", first: "readable", other: "unreadable" }]);
  assert.deepEqual(retryDifferences(null, chat, []), [{ what: "body", first: "unreadable", other: "readable" }]);
  assert.deepEqual(retryDifferences(null, null, []), []);
});

test("an unknown family is another family", () => {
  assert.deepEqual(shapeDifferences(chat, { ...chat, family: "other" }, []), [
    { what: "family", first: "chat-completions", other: "other" },
  ]);
});
