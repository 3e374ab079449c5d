import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

const run = promisify(execFile);
const house = resolve(import.meta.dirname, "../..");
const fixtures = join(house, "__tests__/fixtures/families");
const parts = ["src", "schemas", "scripts", "package.json", "tsconfig.json"];
const compiler = "node_modules/typescript/bin/tsc";

/** A copy of the sources, so that the repository does not change. Its types are checked without the tests. */
async function copyOfHouse(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "family-"));
  await Promise.all(parts.map((part) => cp(join(house, part), join(folder, part), { recursive: true })));
  await symlink(join(house, "node_modules"), join(folder, "node_modules"));
  await change(folder, "tsconfig.json", '"src", "__tests__", "scripts", "bench", "*.config.ts"', '"src"');
  return folder;
}

async function change(folder: string, file: string, old: string, text: string): Promise<void> {
  const before = await readFile(join(folder, file), "utf8");
  assert.ok(before.includes(old), `expected ${file} to have ${old}`);
  await writeFile(join(folder, file), before.replace(old, text));
}

/** The output of a program, whatever its exit code. */
async function node(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, args, { cwd: folder }).catch((error: unknown) => {
    if (error instanceof Error && "stdout" in error) return { stdout: String(error.stdout) };
    throw error;
  });
  return stdout;
}

async function decisionIn(folder: string): Promise<unknown> {
  await node(folder, "run.ts");
  const bundle = JSON.parse(await readFile(join(folder, "fallback-gate-evidence/bundle.json"), "utf8"));
  return bundle.decision.routes;
}

test("a family is one file, one line in the index and one word in the schemas", async (context) => {
  const folder = await copyOfHouse();
  context.after(() => rm(folder, { recursive: true }));
  for (const file of ["toy.yml", "toy.md"]) await cp(join(fixtures, file), join(folder, file));
  await cp(join(fixtures, "run.ts.txt"), join(folder, "run.ts"));
  await cp(join(fixtures, "toy.ts.txt"), join(folder, "src/families/toy.ts"));
  await change(
    folder,
    "schemas/v1/record.schema.json",
    '"enum": ["chat-completions",',
    '"enum": ["toy", "chat-completions",',
  );
  await node(folder, "scripts/generate.ts");

  const missing = await node(folder, compiler);
  assert.match(missing, /^src\/families\/index\.ts\S+ error TS2741: Property '"?toy"?' is missing/);
  assert.equal(missing.match(/error TS/g)?.length, 1);

  await change(
    folder,
    "src/families/index.ts",
    "  responses,\n",
    '  responses,\n  toy: (await import("./toy.ts")).toy,\n',
  );
  assert.equal(await node(folder, compiler), "");
  assert.deepEqual(await decisionIn(folder), { "toy-route": "promote" });
});
