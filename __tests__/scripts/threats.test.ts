import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { threatRows } from "../../scripts/threats.ts";

async function listOf(context: TestContext, tests: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "threats-"));
  context.after(() => rm(folder, { recursive: true }));
  const file = join(folder, "threats.yml");
  await writeFile(
    file,
    `- who: a fork\n  rows:\n    - { threat: read a secret, defense: none is there, tests: ${tests} }\n`,
  );
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
