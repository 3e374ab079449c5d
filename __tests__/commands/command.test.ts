import assert from "node:assert/strict";
import { test } from "node:test";
import { readOptions } from "../../src/commands/command.ts";
import { GateError } from "../../src/core/errors.ts";

const names = ["manifest", "gateway-url", "gateways", "witness", "witness-token"];
const read = (...args: readonly string[]) => readOptions(args, names, { flags: ["json"], most: 1 });

test("values are kept in order, whether they follow an option or an equals sign", () => {
  const { values, rest } = read("--gateways", "a=1", "one.yml", "--gateways=b=2", "--json", "--witness=-x");
  assert.deepEqual(values.get("gateways"), ["a=1", "b=2"]);
  assert.deepEqual(values.get("witness"), ["-x"]);
  assert.deepEqual([values.has("json"), values.has("manifest"), rest], [true, false, ["one.yml"]]);
});

const refused: readonly (readonly [args: readonly string[], problem: string])[] = [
  [["--gateway", "x"], "got `--gateway`. Did you mean `--gateway-url` or `--gateways`?"],
  [["--gateway=x"], "got `--gateway`. Did you mean `--gateway-url` or `--gateways`?"],
  [["--witnes-token", "x"], "got `--witnes-token`. Did you mean `--witness-token`?"],
  [
    ["--plan"],
    "got `--plan`. Use one of: `--manifest`, `--gateway-url`, `--gateways`, `--witness`, `--witness-token`, `--json`.",
  ],
  [
    ["-x"],
    "got `-x`. Use one of: `--manifest`, `--gateway-url`, `--gateways`, `--witness`, `--witness-token`, `--json`.",
  ],
  [
    ["--witness"],
    "expected a value after `--witness`, got none. Write `--witness VALUE`, or `--witness=VALUE` if the value starts with a dash.",
  ],
  [["--witness", "--json"], "expected a value after `--witness`, got none."],
  [["--json=yes"], "expected `--json` without a value, got one. Write `--json`."],
  [["one.yml", "two.yml"], "expected at most 1 argument besides options, got 2. Remove the others."],
];

for (const [args, problem] of refused)
  test(`${args.join(" ")} is refused, and the message names what is wrong`, () => {
    const text = problemOf(args);
    assert.ok(text.includes(problem), text);
  });

test("an option that may be a pasted secret is not repeated", () => {
  const secret = `sk-${"a1B2".repeat(8)}`;
  for (const args of [[`--${secret}`], [`-${secret}`], ["--witness-token", "ok", secret, secret]])
    assert.ok(!problemOf(args).includes(secret.slice(0, 8)));
});

function problemOf(args: readonly string[]): string {
  try {
    read(...args);
  } catch (error) {
    assert.ok(error instanceof GateError);
    assert.equal(error.code, "INPUT_INVALID");
    return error.problems.map(({ message, remedy }) => `${message}. ${remedy}`).join("\n");
  }
  return assert.fail("expected the arguments to be refused");
}
