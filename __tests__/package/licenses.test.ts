import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test, type TestContext } from "node:test";
import { build } from "rolldown";
import { licenses } from "../../scripts/licenses.ts";

/** licenses.txt of a bundle that has one package, with these fields in its package.json. */
async function licensesOf(context: TestContext, fields: object): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "fallback-gate-licenses-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const files = {
    "index.js": 'import "./node_modules/@scope/a/lib/a.js";\n',
    "package.json": JSON.stringify({ name: "outer", version: "1.0.0", license: "MIT" }),
    "node_modules/@scope/a/package.json": JSON.stringify(fields),
    "node_modules/@scope/a/LICENSE.md": "Do as you like.\r\n",
    "node_modules/@scope/a/lib/package.json": '{ "type": "module" }',
    "node_modules/@scope/a/lib/a.js": "console.log(1);\n",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { output } = await build({
    cwd: folder,
    input: "index.js",
    plugins: [licenses()],
    write: false,
    logLevel: "silent",
  });
  const asset = output.find(({ fileName }) => fileName === "licenses.txt");
  return asset?.type === "asset" ? asset.source : undefined;
}

test("a package in a bundle is listed with its licence", async (context) => {
  const listed = await licensesOf(context, { name: "@scope/a", version: "1.2.3", license: "ISC" });
  assert.equal(listed, "@scope/a 1.2.3: ISC\n\nDo as you like.\n");
});

for (const license of ["GPL-3.0-only", "MPL-2.0", "UNLICENSED", "(MIT OR GPL-2.0)", "SEE LICENSE IN LICENSE.md"])
  test(`a package under ${license} is not bundled`, async (context) => {
    const listed = licensesOf(context, { name: "@scope/a", version: "1.2.3", license });
    await assert.rejects(listed, /expected one of the licences .+, got .+ of @scope\/a/);
  });

for (const missing of ["name", "version", "license"])
  test(`a package without ${missing} is not bundled under the name of another`, async (context) => {
    const fields = { name: "@scope/a", version: "1.2.3", license: "MIT", [missing]: undefined };
    await assert.rejects(licensesOf(context, fields), /expected name, version and license/);
  });
