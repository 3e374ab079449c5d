import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../src/core/canonical-json.ts";
import { readReplicaFacts, type ReplicaFacts } from "../../src/core/replica-facts.ts";
import { gateError } from "../adapters/workspace.ts";

const text = '{"targets":[]}';
const facts: ReplicaFacts = {
  gateway: "staging",
  kind: "portkey",
  changes: 2,
  files: [{ file: "gateway/portkey.json", original: sha256("original"), copy: sha256(text) }],
  header: { file: "gateway/portkey.json", text },
};

test("facts are read as they were printed, and nothing is no facts", () => {
  assert.deepEqual(readReplicaFacts(JSON.stringify(facts)), [facts]);
  assert.deepEqual(readReplicaFacts(JSON.stringify({ ...facts, header: null })), [{ ...facts, header: null }]);
  assert.deepEqual([readReplicaFacts(""), readReplicaFacts(" \n"), readReplicaFacts("a=\nb=\n")], [[], [], []]);
  const other = { ...facts, gateway: "other" };
  const lines = `staging=${JSON.stringify(facts)}\nfailed=\nother=${JSON.stringify(other)}\n`;
  assert.deepEqual(readReplicaFacts(lines), [facts, other]);
});

for (const [what, wrong] of Object.entries({
  "another text": "no JSON",
  null: null,
  "a list": [],
  "no files": { ...facts, files: [] },
  "a path of the machine": { ...facts, files: [{ ...facts.files[0], file: "/home/me/config.yaml" }] },
  "no digest": { ...facts, files: [{ ...facts.files[0], original: "abc" }] },
  "a header that is not the copy": { ...facts, header: { file: "gateway/portkey.json", text: "{}" } },
  "a header of another file": { ...facts, header: { file: "other.json", text } },
  "a name that is none": { ...facts, gateway: "a b" },
  "the name of another gateway": `other=${JSON.stringify(facts)}`,
  "a half change": { ...facts, changes: 0.5 },
  "less than no change": { ...facts, changes: -1 },
}))
  test(`facts with ${what} are refused`, () => {
    const given = typeof wrong === "string" ? wrong : JSON.stringify(wrong);
    assert.throws(() => readReplicaFacts(given), gateError("INPUT_INVALID", /^replica: expected /));
  });
