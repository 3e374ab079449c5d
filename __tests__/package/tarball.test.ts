import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { installTarball, type Installed } from "./installed.ts";

let installed: Installed;
before(async () => {
  installed = await installTarball();
});
after(() => installed[Symbol.asyncDispose]());

const litellm = `model_list:
  - { model_name: chat, litellm_params: { model: openai/a, api_key: os.environ/KEY, weight: 9 } }
  - { model_name: chat, litellm_params: { model: openai/b, api_key: os.environ/KEY, weight: 1 } }
  - { model_name: spare, litellm_params: { model: openai/c, api_key: os.environ/KEY } }
router_settings: { num_retries: 2, fallbacks: [{ chat: [spare] }] }
`;

test("the tarball has what the command line needs, and nothing to install or to run at installation", async () => {
  const folders = new Set(installed.files.map((path) => path.replace(/\/.*/, "")));
  assert.deepEqual([...folders].toSorted(), [
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "dist",
    "examples",
    "package.json",
    "replica",
    "schemas",
  ]);
  const packed = JSON.parse(await readFile(join(installed.folder, "node_modules/fallback-gate/package.json"), "utf8"));
  assert.deepEqual(
    [packed.dependencies, packed.optionalDependencies, packed.private],
    [undefined, undefined, undefined],
  );
  for (const script of ["install", "preinstall", "postinstall", "prepare"]) assert.ok(!(script in packed.scripts));
  const modules = await readdir(join(installed.folder, "node_modules"));
  assert.deepEqual(
    modules.filter((name) => !name.startsWith(".")),
    ["fallback-gate"],
  );
});

test("publint has nothing to say about it", async () => {
  const pkgDir = join(installed.folder, "node_modules/fallback-gate");
  const { messages } = await publint({ pkgDir, strict: true, pack: false });
  assert.deepEqual(messages, []);
});

test("it exports data alone, so that no type can be wrong", async () => {
  const result = await checkPackage(createPackageFromTarballData(installed.tarball));
  assert.equal(result.types, false);
  const { exports } = JSON.parse(
    await readFile(join(installed.folder, "node_modules/fallback-gate/package.json"), "utf8"),
  );
  assert.deepEqual(Object.keys(exports), ["./package.json", "./schemas/*"]);
  const { resolve } = createRequire(join(installed.folder, "index.js"));
  const schema = resolve("fallback-gate/schemas/v1/manifest.schema.json");
  assert.equal(JSON.parse(await readFile(schema, "utf8")).title, "Fallback Gate route manifest");
});

test("npx runs it in an empty folder: the version, the demo, and the way from a configuration to a manifest", async () => {
  const { version } = JSON.parse(await readFile(join(import.meta.dirname, "../../package.json"), "utf8"));
  assert.deepEqual(await installed.npx("--version"), { code: 0, stdout: `${version}\n`, stderr: "" });

  const demo = await installed.npx("demo");
  assert.equal(demo.code, 0, demo.stderr);
  assert.match(demo.stdout, /The three decisions are the expected ones/);

  await mkdir(join(installed.folder, "gateway"));
  await writeFile(join(installed.folder, "gateway/litellm.yaml"), litellm);
  const map = await installed.npx("map", "gateway/litellm.yaml");
  assert.match(map.stdout, /^chat +weighted .* 6 /m);
  const init = await installed.npx("init", "gateway/litellm.yaml");
  assert.equal(init.code, 0, init.stderr);
  const lint = await installed.npx("lint");
  assert.equal(lint.code, 0, lint.stdout + lint.stderr);
  assert.match(lint.stdout, /10 %/);
});

test("on an older Node the installed command says what to do instead", () => {
  const claim = 'Object.defineProperty(process.versions, "node", { value: "20.20.2" });';
  const command = join(installed.folder, "node_modules/.bin/fallback-gate");
  const preload = `data:text/javascript,${encodeURIComponent(claim)}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", preload, command, "--version"], {
    encoding: "utf8",
  });
  assert.deepEqual([status, stdout], [3, ""]);
  assert.match(
    stderr,
    /got 20\.20\.2\. Install Node 24, or .* `npx -y -p node@24 -p fallback-gate fallback-gate` in place of/,
  );
});

test("npm shows README with links into the repository on GitHub, so that each is relative and stays inside it", async () => {
  const packed = join(installed.folder, "node_modules/fallback-gate");
  const { repository, homepage } = JSON.parse(await readFile(join(packed, "package.json"), "utf8"));
  assert.equal(repository.url, `git+${homepage.replace("#readme", ".git")}`);
  const readme = await readFile(join(packed, "README.md"), "utf8");
  assert.equal(readme, await readFile(join(import.meta.dirname, "../../README.md"), "utf8"));
  const links = [...readme.matchAll(/\]\(([^()\s#]+)[^()\s]*\)/g)].map(([, target = ""]) => target);
  const local = links.filter((target) => !/^[a-z]+:/.test(target));
  assert.ok(local.length > 0);
  for (const target of local) {
    assert.doesNotMatch(target, /^\/|\.\./);
    assert.ok(existsSync(join(import.meta.dirname, "../..", target)), target);
  }
});
