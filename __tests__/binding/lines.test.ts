import assert from "node:assert/strict";
import { test } from "node:test";
import { bindingLines, bindTo } from "../../src/binding/lines.ts";
import { GateError, type Problem } from "../../src/core/errors.ts";

const lineRows: readonly (readonly [why: string, text: string, bindings: [name: string | null, value: string][]])[] = [
  ["nothing", "", []],
  ["blank lines and comments", "\n  \r\n# staging=x\n", []],
  ["a bare value", "https://gateway.example.com", [[null, "https://gateway.example.com"]]],
  ["a name and a value", "staging=https://gateway.example.com/a=b", [["staging", "https://gateway.example.com/a=b"]]],
  ["blanks around the equals sign", "  staging =  KEY  ", [["staging", "KEY"]]],
  [
    "a URL whose query has an equals sign",
    "https://gateway.example.com/?a=b",
    [[null, "https://gateway.example.com/?a=b"]],
  ],
  [
    "Windows line ends",
    "staging=A\r\nreplica=B\r\n",
    [
      ["staging", "A"],
      ["replica", "B"],
    ],
  ],
  ["a name without a value", "staging=", [[null, "staging="]]],
  ["a name longer than 64 characters", `${"n".repeat(65)}=A`, [[null, `${"n".repeat(65)}=A`]]],
];

for (const [why, text, bindings] of lineRows) {
  test(`binding lines: ${why}`, () => {
    assert.deepEqual(
      bindingLines(text).map(({ name, value }) => [name, value]),
      bindings,
    );
  });
}

test("a bare value stands for the only name", () => {
  assert.deepEqual(bindTo("credentials", bindingLines("KEY"), ["staging"]), new Map([["staging", ["KEY"]]]));
});

test("a name may have several values, in their order", () => {
  const bound = bindTo("credentials", bindingLines("staging=A\nreplica=B\nstaging=C"), ["staging", "replica"]);
  assert.deepEqual(
    bound,
    new Map([
      ["staging", ["A", "C"]],
      ["replica", ["B"]],
    ]),
  );
});

test("a bare value stands for the only name that may be left out, beside others", () => {
  const bound = bindTo("credentials", bindingLines("KEY\nloki=LOG_KEY"), ["staging", "loki"], ["staging"]);
  assert.deepEqual(
    bound,
    new Map([
      ["staging", ["KEY"]],
      ["loki", ["LOG_KEY"]],
    ]),
  );
});

test("an input without lines binds nothing", () => {
  assert.deepEqual(bindTo("witness", bindingLines("\n"), ["staging"]), new Map());
});

function problemsOf(bind: () => unknown): readonly Problem[] {
  try {
    bind();
  } catch (error) {
    assert.ok(error instanceof GateError);
    assert.equal(error.code, "BINDING_INVALID");
    return error.problems;
  }
  return [];
}

test("a bare value is refused where there are several names, and each wrong line is a problem of its own", () => {
  const problems = problemsOf(() =>
    bindTo("gateways", bindingLines("https://a.example\nelsewhere=https://b.example"), ["one", "two"]),
  );
  assert.deepEqual(
    problems.map(({ message }) => message),
    [
      "gateways: expected lines of the form name=value, got a bare value",
      "gateways: expected one of one, two, got elsewhere",
    ],
  );
  assert.equal(problems[0]?.remedy, "Name one of: one, two.");
});

test("a refused binding never prints the value", () => {
  const value = `planted-${"value"}-0123456789`;
  const problems = problemsOf(() => bindTo("witness-token", bindingLines(`elsewhere=${value}`), ["staging"]));
  assert.equal(problems.length, 1);
  assert.ok(!JSON.stringify(problems).includes(value));
});
