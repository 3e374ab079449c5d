import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { test } from "node:test";
import { errorCodes } from "../../src/core/errors.ts";
import { rules } from "../../src/decision/rules/index.ts";
import { repository, textOf } from "./page.ts";

const page = textOf("docs/troubleshooting.md");
const sections = new Map(page.split("\n## ").map((section) => [section.split("\n")[0], section]));

/** The entries of a section, by their heading. */
function entriesOf(section: string): Map<string, string> {
  const [, ...entries] = (sections.get(section) ?? assert.fail(`expected a section ${section}`)).split("\n### ");
  return new Map(entries.map((entry) => [entry.split("\n")[0] ?? "", entry]));
}

test("every error code has an entry with what you see, why and what to do, and no other code has one", () => {
  const entries = entriesOf("The run has no decision");
  assert.deepEqual([...entries.keys()].toSorted(), [...errorCodes].toSorted());
  for (const [code, entry] of entries)
    for (const part of ["You see", "Why", "Do"])
      assert.match(entry, new RegExp(`^- \\*\\*${part}:\\*\\* .+`, "m"), code);
});

test("every case of a rule has one row, in the entry of its kind", () => {
  const kinds = {
    "Could not be judged": "blocked",
    "Held: evidence is missing": "missing",
    "Held: a check failed": "failed",
    "To investigate": "drift",
  };
  const entries = entriesOf("The run has a decision");
  assert.deepEqual([...entries.keys()], Object.keys(kinds));
  for (const [title, wanted] of Object.entries(kinds)) {
    const rows = [...(entries.get(title) ?? "").matchAll(/^\| .+ \| \[([\w-]+)\]\(rules\.md#\1\) `([\w-]+)` +\|$/gm)];
    const expected = rules.flatMap(({ id, cases }) =>
      Object.entries(cases).flatMap(([name, { kind }]) => (kind === wanted ? [`${id}/${name}`] : [])),
    );
    assert.deepEqual(
      rows.map(([, rule, name]) => `${rule}/${name}`),
      expected,
    );
    assert.ok(expected.length > 0);
  }
});

test("every warning and notice of the page is one that the gate writes", () => {
  const sources = globSync("src/{publish,report}/**/*.ts", { cwd: repository }).map(textOf).join("\n");
  const entries = entriesOf("Warnings and notices");
  for (const title of entries.keys()) assert.ok(sources.includes(title), title);
  assert.ok(entries.size >= 8);
});

test("every message that an error code shows is one that the gate writes", () => {
  const sources = globSync("src/**/*.ts", { cwd: repository, exclude: ["src/generated/**"] })
    .map(textOf)
    .join("\n");
  const shown = [...entriesOf("The run has no decision").values()].flatMap((entry) =>
    [...(/^- \*\*You see:\*\* (.*?)\n- /ms.exec(entry)?.[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text),
  );
  assert.ok(shown.length >= errorCodes.length);
  for (const message of shown) {
    const words = message.replaceAll("\n", " ").split(/…|\{\w+\}|\bgot \d+\b/);
    for (const part of words.map((one) => one.trim()).filter((one) => one.length > 12))
      assert.ok(sources.includes(part), `${message}: ${part}`);
  }
});
