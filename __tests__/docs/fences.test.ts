import assert from "node:assert/strict";
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fences, type Fence } from "./fences.ts";
import { repository, textOf } from "./page.ts";
import { shellProblems } from "./shell.ts";
import { yamlProblems } from "./yaml-fences.ts";

/** The code and its tests, but for this one, which has texts that nobody prints. */
const code = globSync(["src/**/*.ts", "__tests__/**/*.test.ts"], { cwd: repository, exclude: ["src/generated/**"] })
  .filter((path) => path !== "__tests__/docs/fences.test.ts")
  .map(textOf)
  .join("\n");

/** What is wrong with a block, by its language. */
const checkers: Readonly<Record<string, (fence: Fence) => string[]>> = {
  yaml: ({ text }) => yamlProblems(text),
  json: ({ text }) => (typeof JSON.parse(text) === "object" ? [] : ["expected an object"]),
  sh: ({ text }) => shellProblems(text),
  text: printedProblems,
  console: ({ text, ...fence }) => [
    ...[...text.matchAll(/^\$ (.*)$/gm)].flatMap(([, line = ""]) => shellProblems(line)),
    ...printedProblems({ text, ...fence }),
  ],
};

/** Printed text is written by `npm run docs`, or its words stand in the code or a test, or it lists files that are there. */
function printedProblems({ text, generated }: Fence): string[] {
  if (generated) return [];
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("$ "));
  const isListed = (line: string) => line.startsWith(" ") || existsSync(join(repository, line.split(/\s/)[0] ?? ""));
  if (lines.every(isListed)) return [];
  return lines.filter((line) => !isKnown(line)).map((line) => `neither generated nor in the code: ${line}`);
}

/** Whether the words between the values of a line, which are numbers, names and paths, stand in the code. */
function isKnown(line: string): boolean {
  const words = line
    .split(/\S*[\d/_[\]]\S*|\w+-\w+-\w+|: | {2,}/)
    .map((part) => part.replace(/^[\s(,]+|[\s),:]+$/g, ""));
  return words.filter((part) => part.includes(" ") && part.length > 15).every((part) => code.includes(part));
}

/** Copies of documentation are read as contracts, and tests gate routes by them. */
const shown = fences.filter(
  ({ path }) => !path.startsWith("examples/contracts/") && path !== "examples/demo/chat-contract.md",
);

for (const fence of shown) {
  test(`the block at ${fence.name} is checked`, () => {
    const checker = checkers[fence.language];
    assert.ok(checker !== undefined, `expected one of ${Object.keys(checkers).join(", ")}, got "${fence.language}"`);
    assert.deepEqual(checker(fence), []);
  });
}

test("there are blocks of every language but one that nobody uses yet, also inside lists", () => {
  const languages = new Set(shown.map(({ language }) => language));
  for (const language of ["yaml", "json", "sh", "text"]) assert.ok(languages.has(language), language);
  assert.ok(shown.some(({ path }) => path === "docs/how-to/own-log.md"));
});

const wrong: Readonly<Record<string, readonly [language: string, text: string, problem: RegExp]>> = {
  "a command that is not there": ["sh", "fallback-gate lnit", /no command fallback-gate lnit/],
  "an option that is not there": ["sh", "fallback-gate run --gateway URL", /no option --gateway of/],
  "an npm script that is not there": ["sh", "npm run demos", /no npm script demos/],
  "a program that nobody has": ["sh", "frobnicate --all", /unknown program frobnicate/],
  "a key that a manifest does not have": ["yaml", "routse: []", /no checker for the keys routse/],
  "a value that a manifest does not have": ["yaml", "layers: [{ name: client, attempts: 0 }]", /attempts/],
  "an input that the action does not have": ["yaml", "with: { gatewayurl: x }", /no input gatewayurl/],
  "printed text that nobody prints": [
    "text",
    "frobnicated every route of the manifest",
    /neither generated nor in the code/,
  ],
};

for (const [name, [language, text, problem]] of Object.entries(wrong)) {
  test(`a block with ${name} fails`, () => {
    const fence = { name, path: "docs/x.md", language, text, generated: false };
    const problems = checkers[language]?.(fence);
    assert.match(problems?.join("\n") ?? "", problem);
  });
}
