import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { GateError } from "../../src/core/errors.ts";
import { parseSteps, parseTargets, readSequences, sequenceLimits, stepWords } from "../../src/staging/steps.ts";

function refuses(read: () => unknown, message: RegExp): void {
  assert.throws(read, (error) => {
    assert.ok(error instanceof GateError);
    assert.equal(error.code, "INPUT_INVALID");
    assert.match(error.message, message);
    return true;
  });
}

test("the words are those of the published schema", async () => {
  const schema = new URL("../../schemas/v1/manifest.schema.json", import.meta.url);
  const { $defs } = JSON.parse(await readFile(schema, "utf8"));
  assert.deepEqual([...stepWords], $defs.StepWord.enum);
});

test("the command line form holds statuses and words", () => {
  assert.deepEqual(parseSteps("500, hang,200"), [500, "hang", 200]);
  assert.deepEqual(parseSteps(stepWords.join(",")), [...stepWords]);
  assert.deepEqual(parseSteps("100,599"), [100, 599]);
});

for (const text of ["", "500,", "99", "600", "2e2", "0500", "-500", "hung", "HANG", "500;200"]) {
  test(`the command line form refuses ${JSON.stringify(text)}`, () => {
    refuses(() => parseSteps(text), /^expected a status from 100 to 599, one of hang, reset, .* got /);
  });
}

test("a refusal repeats a word, and no other text", () => {
  refuses(() => parseSteps("hung"), / got hung$/);
  refuses(() => parseSteps("500;200"), / got other text$/);
});

test("targets are lines of name and steps", () => {
  assert.deepEqual(parseTargets(["flaky=500,500,200", " main = hang"]), { flaky: [500, 500, 200], main: ["hang"] });
  assert.deepEqual(parseTargets([]), {});
});

for (const line of ["flaky", "=500", "a b=500", "_control=500", "__proto__=500", "../x=500", `${"a".repeat(65)}=500`]) {
  test(`targets refuse the line ${line.slice(0, 20)}`, () => refuses(() => parseTargets([line]), /^expected /));
}

test("a target that is named twice is refused", () => {
  refuses(() => parseTargets(["main=500", "main=200"]), /each target once/);
});

test("a sequence may hold a status with a wait in whole seconds", () => {
  const step = { status: 429, retry_after: "2s" };
  assert.deepEqual(readSequences({ main: [step, 200] }), new Map([["main", [step, 200]]]));
});

const badSequences: readonly (readonly [string, unknown])[] = [
  ["a list", [200]],
  ["null", null],
  ["no steps", { main: [] }],
  ["a bare step", { main: 500 }],
  ["a status as text", { main: ["500"] }],
  ["a fraction", { main: [200.5] }],
  ["a wait of half a second", { main: [{ status: 429, retry_after: "500ms" }] }],
  ["a wait without unit", { main: [{ status: 429, retry_after: "1" }] }],
  ["a wait without status", { main: [{ retry_after: "1s" }] }],
  ["an unknown key", { main: [{ status: 429, retry_after: "1s", body: "x" }] }],
  ["a status out of range", { main: [{ status: 600, retry_after: "1s" }] }],
  ["a name that is no target", { "a/b": [200] }],
];
for (const [name, value] of badSequences) {
  test(`a sequence refuses ${name}`, () => refuses(() => readSequences(value), /^expected .*, got /));
}

test("sequences are bounded", () => {
  const steps = (count: number) => Array.from({ length: count }, () => 200);
  const targets = (count: number) => Object.fromEntries(steps(count).map((step, index) => [`t${index}`, [step]]));
  assert.equal(readSequences({ main: steps(sequenceLimits.steps) }).get("main")?.length, sequenceLimits.steps);
  refuses(() => readSequences({ main: steps(sequenceLimits.steps + 1) }), /1 to 100 steps/);
  assert.equal(readSequences(targets(sequenceLimits.targets)).size, sequenceLimits.targets);
  refuses(() => readSequences(targets(sequenceLimits.targets + 1)), /at most 64 targets, got 65$/);
});

test("whatever is written, it is read or refused with INPUT_INVALID", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      try {
        assert.ok(parseSteps(text).length > 0);
      } catch (error) {
        assert.ok(error instanceof GateError && error.code === "INPUT_INVALID");
      }
    }),
  );
});

test("what is read as steps is written the same way", () => {
  const step = fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constantFrom(...stepWords));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
      assert.deepEqual(parseSteps(steps.join(",")), steps);
    }),
  );
});
