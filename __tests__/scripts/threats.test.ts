import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { assumptionRows, threatRows } from "../../scripts/threats.ts";

function listOf(context: TestContext, tests: string): Promise<string> {
  const row = `{ threat: read a secret, defense: none is there, tests: ${tests} }`;
  return fileWith(context, `- who: a fork\n  rows:\n    - ${row}\n`);
}

async function fileWith(context: TestContext, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "threats-"));
  context.after(() => rm(folder, { recursive: true }));
  const file = join(folder, "threats.yml");
  await writeFile(file, text);
  return file;
}

test("every threat of the page has a test that is there", () => {
  const rows = threatRows();
  assert.ok(rows.length > 40, String(rows.length));
  assert.ok(rows.every(([, threat, defense, tests]) => threat !== "" && defense !== "" && tests !== ""));
});

for (const [tests, says] of [
  ["{}", /expected a test of "read a secret", got none/],
  ["{ docs/forks: a title that no test has }", /expected a test "a title that no test has" in docs\/forks/],
  ['{ docs/forks: "" }', /expected a test "" in docs\/forks/],
] as const)
  test(`a threat with the tests ${tests} is refused`, async (context) => {
    const file = await listOf(context, tests);
    assert.throws(() => threatRows(file), says);
  });

test("every assumption of the page has a source of GitHub and says what follows if it does not hold", () => {
  const rows = assumptionRows();
  assert.ok(rows.length >= 12, String(rows.length));
  for (const [topic = "", , otherwise = ""] of rows) assert.match(otherwise, /closed|\*\*open\*\*/i, topic);
});

test("an assumption without a source of GitHub, or with a test that is not there, is refused", async (context) => {
  const row =
    '{ topic: forks, assume: a, otherwise: b, source: "https://example.com/", tests: { docs/forks: no title } }';
  const file = await fileWith(context, `- ${row}\n`);
  assert.throws(() => assumptionRows(file), /expected a source of GitHub for "forks"; expected a test "no title"/);
});
