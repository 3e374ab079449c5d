import assert from "node:assert/strict";
import { test } from "node:test";
import type { LogEvents } from "../../../src/generated/types.ts";
import { meaningOf } from "../../../src/ledger/logs/events.ts";

const apache: LogEvents = {
  attempt: ["*connecting * to {target}"],
  switch: ["*: worker * failed over to {target} (*)"],
  outcome: ["{target} answered *"],
  other: ["*: worker *", "connecting slowly"],
};

const rows: readonly [event: string, kinds: readonly string[], target: string | null][] = [
  ["AH00944: connecting http://llm/v1 to 10.0.0.1:8000", ["attempt"], "10.0.0.1:8000"],
  ["ah00944: CONNECTING http://llm/v1 TO Main-EU", ["attempt"], "Main-EU"],
  ["x: worker http://a failed over to b (retry)", ["switch", "other"], "b"],
  ["x: worker http://a is idle", ["other"], null],
  ["main answered 200", ["outcome"], "main"],
  [" answered 200", ["outcome"], null],
  ["connecting slowly", ["other"], null],
  ["connecting", [], null],
  ["", [], null],
];
for (const [event, kinds, target] of rows)
  test(`"${event}" stands for ${kinds.join(", ") || "nothing that is known"}`, () => {
    const meaning = meaningOf(event, apache);
    assert.deepEqual([[...meaning.kinds], meaning.target], [kinds, target]);
  });

test("an event that is named as it stands is looked for among no patterns", () => {
  const events: LogEvents = { attempt: ["call*", "call"], other: ["call done"] };
  assert.deepEqual([...meaningOf("call done", events).kinds], ["other"]);
  assert.deepEqual([...meaningOf("call 2", events).kinds], ["attempt"]);
});

test("one name may stand for a call and a switch", () => {
  assert.deepEqual(
    [...meaningOf("fallback", { attempt: ["fallback"], switch: ["fallback"] }).kinds],
    ["attempt", "switch"],
  );
});

test("a text of any length is matched in no more time than its length takes", () => {
  const long = "a".repeat(200_000);
  assert.deepEqual([...meaningOf(long, { attempt: ["*a*a*a*a*a*a*b"] }).kinds], []);
});
