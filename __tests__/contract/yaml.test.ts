import assert from "node:assert/strict";
import { test } from "node:test";
import { readYamlValue } from "../../src/contract/openapi/yaml.ts";
import { limits } from "../../src/core/limits.ts";

/** Texts that libyaml reads, with its result (measured with libyaml 0.2 through PyYAML). */
const read: Readonly<Record<string, readonly [text: string, value: unknown]>> = {
  "a list that closes where its key stands": ["p:\n  r: [\n  a,\n  b\n  ]\n", { p: { r: ["a", "b"] } }],
  "a list with lines at the margin": ["p:\n  r: [\na,\nb\n]\n  s: c\n", { p: { r: ["a", "b"], s: "c" } }],
  "a map with a comment at the margin": ["a: {\n# c\nb: x\n}\n", { a: { b: "x" } }],
  "a map that closes at the margin": [
    "a: {\n  b: x,\n  c: [\n    y\n  ]\n}\nd: z\n",
    { a: { b: "x", c: ["y"] }, d: "z" },
  ],
  "a quoted text that goes on at the margin": ['p:\n  a: "b\nc"\n  d: e\n', { p: { a: "b c", d: "e" } }],
  "a text in single quotes that goes on at the margin": [
    "p:\n  a: 'b\nit''s'\n  d: e\n",
    { p: { a: "b it's", d: "e" } },
  ],
  "a quoted text that goes on behind a tab": ['a: "b\n\tc"\nd: e\n', { a: "b c", d: "e" }],
  "a comment that touches a quoted text": ['a: "b"#c\nd: e\n', { a: "b", d: "e" }],
  "a comment that touches a bracket": ["a: [b]#c\nd: e\n", { a: ["b"], d: "e" }],
  "a comment that touches a comma": ["a: [b,#c\n d]\n", { a: ["b", "d"] }],
  "a comment that touches the head of a block": ["a: |#c\n  x\nb: c\n", { a: "x\n", b: "c" }],
  "a key that is an alias": ["a: &k b\n*k : c\n", { a: "b", b: "c" }],
  "more aliases than a few": [
    `a: &x { b: c }\nd: [${Array(300).fill("*x").join(", ")}]\n`,
    { a: { b: "c" }, d: Array.from({ length: 300 }, () => ({ b: "c" })) },
  ],
  "a merged map": ["a: &x { b: c, d: e }\nf:\n  <<: *x\n  d: g\n", { a: { b: "c", d: "e" }, f: { b: "c", d: "g" } }],
  "a tag that nobody knows": ["a: !Ref b\n", { a: "b" }],
  "keys that are numbers": ["200: { description: ok }\n", { 200: { description: "ok" } }],
  "the same key twice": ["a: b\na: c\n", { a: "c" }],
  "YAML 1.1": ["%YAML 1.1\n---\na: b\n", { a: "b" }],
  "a text that only looks like a list, beside a list that closes at the margin": [
    'a: see [docs](x) and "quotes" it\'s\n  more [text\nb: |\n  {text "here\nc:\n  d: [\ne]\n',
    { a: 'see [docs](x) and "quotes" it\'s more [text', b: '{text "here\n', c: { d: ["e"] } },
  ],
  "a block in a list, beside lists that close at the margin": [
    "- a: |\n    it's [\n  b: [\nc]\n- >\n it's {\n- - - d: [\ne]\n",
    [{ a: "it's [\n", b: ["c"] }, "it's {\n", [[{ d: ["e"] }]]],
  ],
};

for (const [what, [text, value]] of Object.entries(read))
  test(`YAML that libyaml reads is read: ${what}`, () => {
    assert.deepEqual(readYamlValue(text), { value });
    assert.deepEqual(readYamlValue(text.replaceAll("\n", "\r\n")), { value });
  });

const refused: Readonly<Record<string, string>> = {
  "maps of unequal indentation": "a:\n   b: 1\n  c: 2\n",
  "lists of unequal indentation": "a:\n  - b\n - c\n",
  "a tab as indentation": "a:\n\tb: c\n",
  "a list that never closes": "a: [b,\nc\n",
  "a quoted text that never closes": 'a: "b\nc\n',
  "an alias before its anchor": "a: *x\nb: &x c\n",
  "an anchor within itself": "a: &x [*x]\n",
  "a map within a line": "a: b: c\n",
  "two documents": "a: b\n---\nc: d\n",
};

for (const [what, text] of Object.entries(refused))
  test(`YAML that is none is refused: ${what}`, () =>
    assert.deepEqual(readYamlValue(text), { problem: "not-a-document" }));

test("aliases of aliases are not copied, and their expanded size is counted during the walk", () => {
  const levels = Array.from(
    { length: 20 },
    (_, at) =>
      `a${at}: &a${at} [${Array(10)
        .fill(at === 0 ? "x" : `*a${at - 1}`)
        .join(",")}]`,
  );
  assert.ok("value" in readYamlValue(`${levels.join("\n")}\n`));
});

test("lines that would grow too much are left unchanged", () => {
  const head = `${" ".repeat(190)}a: [\n`;
  const text = `${head}${"b,\n".repeat(Math.floor((limits.pageBytes - head.length) / 30))}`;
  assert.deepEqual(readYamlValue(text), { problem: "not-a-document" });
});
