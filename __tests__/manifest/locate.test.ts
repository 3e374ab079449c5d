import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { lineIndex } from "../../src/core/line-index.ts";
import { file, parse, refusalOf, smallest } from "./cases.ts";

const manifest = parse(smallest);

test("locates a value, and a missing one at its nearest ancestor", () => {
  assert.deepEqual(manifest.locate("/routes/0/retry_budget/attempts"), { file, line: 10, column: 31 });
  assert.deepEqual(manifest.locate("/routes/0/retry_budget/proof"), { file, line: 10, column: 19 });
  assert.deepEqual(manifest.locate("/routes/0/checks/0/check"), { file, line: 5, column: 5 });
  assert.deepEqual(manifest.locate("/routes/7"), { file, line: 5, column: 3 });
  assert.deepEqual(manifest.locate("/nowhere"), { file, line: 1, column: 1 });
  assert.deepEqual(manifest.locate(""), { file, line: 1, column: 1 });
  assert.deepEqual(manifest.locate("toString"), { file, line: 1, column: 1 });
});

test("knows the line of every value of the file", () => {
  assert.equal(Object.keys(manifest.lines).length, 18);
  assert.deepEqual(manifest.lines["/contracts/chat/source"], [3, 19]);
});

test("line and column lead back to the offset", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "é", "😀", "\n", "\r\n")), fc.nat(), (parts, place) => {
      const text = parts.join("");
      const offset = place % (text.length + 1);
      const [line, column] = lineIndex(text)(offset);
      const before = text
        .split("\n")
        .slice(0, line - 1)
        .map((each) => each.length + 1);
      assert.equal(before.reduce((sum, length) => sum + length, 0) + column - 1, offset);
    }),
  );
});

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const anyTargets = fc.dictionary(name, fc.uniqueArray(name, { maxLength: 3 }), {
  minKeys: 1,
  maxKeys: 4,
  noNullPrototype: true,
});
const layout = fc.record({ crlf: fc.boolean(), bom: fc.boolean(), comment: fc.boolean(), flow: fc.boolean() });

/** Targets as YAML below a route, in block or flow form. */
function targetsText(targets: Record<string, string[]>, flow: boolean): string {
  if (flow) return ` ${JSON.stringify(targets)}\n`;
  const lines = Object.entries(targets).map(([key, aliases]) => {
    return `      ${key}: ${aliases.length === 0 ? "[]" : aliases.map((alias) => `\n        - ${alias}`).join("")}\n`;
  });
  return `\n${lines.join("")}`;
}

test("the position of every alias is correct, whatever the layout", () => {
  fc.assert(
    fc.property(anyTargets, layout, (targets, { crlf, bom, comment, flow }) => {
      const unique = Object.fromEntries(
        Object.entries(targets).map(([key, all]) => [`t-${key}`, all.map((each) => `${key}.${each}`)]),
      );
      const plain = smallest.replace(/ \{ main.*\n/, () => targetsText(unique, flow));
      const text = (comment ? "# é 😀\n" : "") + plain;
      const located = parse((bom ? "\ufeff" : "") + (crlf ? text.replaceAll("\n", "\r\n") : text));
      const lines = text.split("\n");
      for (const [key, aliases] of Object.entries(unique)) {
        for (const [index, alias] of aliases.entries()) {
          const { line, column } = located.locate(`/routes/0/targets/${key}/${index}`);
          assert.ok(lines[line - 1]?.slice(column - 1).startsWith(flow ? `"${alias}"` : alias));
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("the position of every unknown key is correct", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^zz[a-z]{1,8}$/), { minLength: 1, maxLength: 5 }), (keys) => {
      const text = smallest + keys.map((key) => `${key}: [1, { a: b }]\n`).join("");
      const found = refusalOf(text)?.problems.map((problem) => problem.split(/[: ]/).slice(0, 3));
      assert.deepEqual(
        found,
        keys.map((key, index) => [String(11 + index), "1", key]),
      );
    }),
    { numRuns: 50 },
  );
});
