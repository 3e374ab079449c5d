import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { readInputs, readTimeLimit, type InputName } from "../../src/core/inputs.ts";
import { errorCode } from "../../src/core/errors.ts";
import { limits } from "../../src/core/limits.ts";
import { isRecord } from "../../src/generated/evidence-validators.cjs";
import { aBundle, firstRecord } from "../support/evidence.ts";

function read(given: Partial<Record<InputName, string>>) {
  return readInputs(
    (name) => given[name] ?? "",
    () => undefined,
  );
}

test("inputs that are not given have their defaults, or are empty", () => {
  const given = Object.entries(read({})).filter(([name, value]) => name !== "variable" && (value?.length ?? 0) > 0);
  assert.deepEqual(Object.fromEntries(given), {
    manifest: ".github/fallback-gate.yml",
    comment: "always",
    evidenceDir: "fallback-gate-evidence",
  });
});

const places = [
  ["manifest", "manifest"],
  ["gateway-url", "gatewayUrl"],
  ["gateways", "gateways"],
  ["credentials", "credentials"],
  ["logs", "logs"],
  ["client", "client"],
  ["witness", "witness"],
  ["witness-token", "witnessToken"],
  ["ca-file", "caFile"],
  ["evidence-dir", "evidenceDir"],
  ["operator-note", "operatorNote"],
] as const;

for (const [name, key] of places) {
  test(`the input ${name} arrives as ${key}`, () => assert.equal(read({ [name]: "given" })[key], "given"));
}

test("variables are looked up when they are asked for, not copied", () => {
  const asked: string[] = [];
  const inputs = readInputs(
    () => "",
    (name) => {
      asked.push(name);
      return "value";
    },
  );
  assert.deepEqual(asked, []);
  assert.equal(inputs.variable("KEY"), "value");
  assert.deepEqual(asked, ["KEY"]);
});

for (const given of ["one two", "one\ntwo\n", " one,two ", "one, two"]) {
  test(`routes may be given as ${JSON.stringify(given)}`, () => {
    assert.deepEqual(read({ routes: given }).routes, ["one", "two"]);
  });
}

for (const comment of ["always", "changes", "never"] as const) {
  test(`comment may be ${comment}`, () => assert.equal(read({ comment }).comment, comment));
}

const isInvalid = (error: unknown) => errorCode(error) === "INPUT_INVALID";

for (const comment of ["ALWAYS", "sometimes", " never", "constructor"]) {
  test(`comment may not be "${comment}"`, () => {
    assert.throws(() => read({ comment }), isInvalid);
  });
}

for (const manifest of ["/etc/gate.yml", "a b.yml", "gäte.yml", "x".repeat(513)]) {
  test(`the manifest may not be at ${manifest.slice(0, 20)}, for which evidence has no form`, () => {
    assert.throws(() => read({ manifest }), isInvalid);
  });
}

test("an operator note is accepted at its limit and refused one past it", () => {
  const longest = "x".repeat(limits.noteChars);
  assert.equal(read({ "operator-note": longest }).operatorNote, longest);
  assert.throws(() => read({ "operator-note": `${longest}x` }), isInvalid);
});

test("an operator note is refused exactly where the record's schema would refuse it", () => {
  const record = firstRecord(aBundle());
  const note = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(":", "a", " ", "\n", "<", ">", "@", "|", "`", "~", "é"), maxLength: 6 }),
  );
  fc.assert(
    fc.property(note, (notes) => {
      const accepted = isRecord({ ...record, notes });
      if (accepted) assert.equal(read({ "operator-note": notes }).operatorNote, notes);
      else assert.throws(() => read({ "operator-note": notes }), isInvalid);
    }),
    { numRuns: 500 },
  );
});

for (const [value, ms] of [
  ["", limits.runMs],
  ["1s", limits.runMinMs],
  ["90s", 90_000],
  ["30m", limits.runMaxMs],
] as const) {
  test(`time-limit ${JSON.stringify(value)} is ${ms} ms`, () => assert.equal(readTimeLimit(value), ms));
}

for (const value of ["999ms", "31m", "10", "0s", "-1s", "1d", "soon", " 10s"]) {
  test(`time-limit ${JSON.stringify(value)} is refused`, () => {
    assert.throws(
      () => readTimeLimit(value),
      (error) => errorCode(error) === "INPUT_INVALID",
    );
  });
}
