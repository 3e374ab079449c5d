import assert from "node:assert/strict";
import { readFileSync, globSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { lint } from "./lint-harness.ts";

const lines = (count: number) => Array.from({ length: count }, (_, index) => `export const n${index} = ${index};\n`);
const functionOf = (count: number) =>
  `export function long(): number {\n  let n = 0;\n${"  n += 1;\n".repeat(count - 4)}  return n;\n}\n`;

const cases: [path: string, rule: string, text: string][] = [
  ["src/decision/date.ts", "eslint(no-restricted-globals)", `export const now = () => Date.now();\n`],
  ["src/report/new-date.ts", "eslint(no-restricted-globals)", `export const now = () => new Date();\n`],
  ["src/report/process.ts", "eslint(no-restricted-globals)", `export const home = () => process.env["HOME"];\n`],
  ["src/decision/rules/clock.ts", "eslint(no-restricted-globals)", `export const now = () => performance.now();\n`],
  ["src/probe/timer.ts", "eslint(no-restricted-globals)", `export const wait = () => setTimeout(() => {}, 1);\n`],
  ["src/contract/fetch.ts", "eslint(no-restricted-globals)", `export const get = () => fetch("https://a.test");\n`],
  ["src/core/uuid.ts", "eslint(no-restricted-globals)", `export const id = () => crypto.randomUUID();\n`],
  ["src/gate.ts", "eslint(no-restricted-globals)", `export const now = () => globalThis.Date.now();\n`],
  ["src/probe/random.ts", "eslint(no-restricted-properties)", `export const die = () => Math.random();\n`],
  ["src/probe/signal.ts", "eslint(no-restricted-properties)", `export const end = () => AbortSignal.timeout(1);\n`],
  ["src/report/console.ts", "eslint(no-console)", `console.log(1);\n`],
  ["src/cli.ts", "eslint(max-lines-per-function)", functionOf(51)],
  ["src/probe/long-file.ts", "eslint(max-lines)", lines(251).join("")],
  ["__tests__/probe/long-file.test.ts", "eslint(max-lines)", lines(251).join("")],
  ["src/probe/any.ts", "typescript(no-explicit-any)", `export const f = (value: any) => String(value);\n`],
  ["src/probe/parsed.ts", "typescript(no-unsafe-return)", `export const f = (t: string): string => JSON.parse(t);\n`],
  ["src/probe/bang.ts", "typescript(no-non-null-assertion)", `export const f = (a: number[]) => a[0]! + 1;\n`],
  ["src/probe/cast.ts", "typescript(consistent-type-assertions)", `export const f = (a: unknown) => a as string;\n`],
  ["src/probe/ignore.ts", "typescript(ban-ts-comment)", `// @ts-ignore because\nexport const f: string = 1;\n`],
  ["src/probe/expect.ts", "typescript(ban-ts-comment)", `// @ts-expect-error because\nexport const f: string = 1;\n`],
  ["src/probe/loose.ts", "eslint(eqeqeq)", `export const f = (a: string, b: string) => a == b;\n`],
  ["src/probe/floating.ts", "typescript(no-floating-promises)", `const f = async () => {};\nf();\n`],
  [
    "src/probe/misused.ts",
    "typescript(no-misused-promises)",
    `const f = async () => true;\nexport const g = () => (f() ? 1 : 2);\n`,
  ],
  [
    "src/probe/open-switch.ts",
    "typescript(switch-exhaustiveness-check)",
    `export function f(a: "x" | "y"): void {\n  switch (a) {\n    case "x":\n      break;\n  }\n}\n`,
  ],
  [
    "src/probe/template.ts",
    "typescript(restrict-template-expressions)",
    "export const f = (a: { b: 1 } | null) => `${a}`;\n",
  ],
  [
    "src/probe/type-import.ts",
    "typescript(consistent-type-imports)",
    `import { Limit } from "./limit.ts";\nexport const f = (a: Limit) => a;\n`,
  ],
  [
    "src/probe/two-imports.ts",
    "eslint(no-duplicate-imports)",
    `import type { A } from "./a.ts";\nimport { b } from "./a.ts";\nexport const f = (a: A) => b(a);\n`,
  ],
];

test("every planted violation of a house rule is caught by the rule that stands for it", () => {
  const fired = lint(Object.fromEntries(cases.map(([path, , text]) => [path, text])));
  const missed = cases.filter(([path, rule]) => !fired.get(path)?.has(rule));
  assert.deepEqual(
    missed.map(([path, rule]) => ({ path, rule, fired: [...(fired.get(path) ?? [])] })),
    [],
  );
});

test("what the house allows passes without a word", () => {
  const effects = `export const now = () => [Date.now(), performance.now(), process.pid, setTimeout(() => {}, 1)];\n`;
  const fired = lint({
    "src/adapters/good.ts": `${effects}console.log(fetch);\n`,
    "src/staging/good.ts": effects,
    "src/cli.ts": effects,
    "src/probe/full-file.ts": lines(250).join(""),
    "src/probe/full-function.ts": functionOf(50),
    "src/probe/constant.ts": `export const words = ["a", "b"] as const satisfies string[];\n`,
    "src/record/hash.ts": `import { createHash } from "node:crypto";\nexport const f = () => createHash("sha256");\n`,
    "__tests__/probe/good.test.ts": `import { test } from "node:test";\ntest("a", async () => {});\n`,
  });
  assert.deepEqual(fired, new Map());
});

test("no file switches the linter off", () => {
  const silencing = new RegExp(["oxlint", "eslint"].map((name) => `${name}-(?:disable|enable)`).join("|"));
  assert.deepEqual(filesWith(silencing, "{src,scripts,__tests__,bench}/**/*.{ts,mjs}"), []);
});

test("what users run has no `using`: Node 24.4 never disposes of one that a closure captured", () => {
  assert.deepEqual(filesWith(/^\s*(?:await )?using \w+ =/m, "src/**/*.ts"), []);
});

function filesWith(pattern: RegExp, files: string): string[] {
  const repository = join(import.meta.dirname, "..", "..");
  const found = globSync(files, { cwd: repository });
  assert.ok(found.length > 0);
  return found.filter((file) => pattern.test(readFileSync(join(repository, file), "utf8")));
}
