import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { installed, run } from "../support/install.ts";

const cache = join(import.meta.dirname, "..", "..", ".cache");

/** A recipe whose only command is this script of a shell. */
function recipe(context: TestContext, script: string) {
  const name = `test-${randomUUID()}`;
  context.after(() => rmSync(join(cache, name), { recursive: true, force: true }));
  const build = async (folder: string): Promise<void> => void (await run("sh", ["-c", script], { cwd: folder }));
  return { name, what: "thing==1.2.3 (PyPI)", remedy: "ask for another", pins: ["thing==1.2.3"], build };
}

const complaints = {
  "pip, a version that has left": [
    "Collecting thing==1.2.3\nERROR: No matching distribution found for thing==1.2.3",
    "ERROR: No matching distribution found for thing==1.2.3",
  ],
  "npm, a version that has left": [
    "npm error code ETARGET\nnpm error notarget No matching version found for thing@1.2.3.\nnpm error A complete log of this run can be found in: /x",
    "npm error code ETARGET npm error notarget No matching version found for thing@1.2.3.",
  ],
  "go, a module that has left": [
    "go: downloading example.com/other v1.0.0\ngo: example.com/thing@v1.2.3: reading https://proxy/thing/@v/v1.2.3.info: 404 Not Found\n\tserver response: not found",
    "go: example.com/thing@v1.2.3: reading https://proxy/thing/@v/v1.2.3.info: 404 Not Found",
  ],
  "apt-get, a suite that has left": [
    "W: Some index files failed\nE: The repository 'http://archive thing Release' no longer has a Release file.",
    "E: The repository 'http://archive thing Release' no longer has a Release file.",
  ],
  "a command that complains in its own way": ["first\n\n  second", "first second"],
};

for (const [name, [printed = "", told]] of Object.entries(complaints))
  test(`what cannot be installed is one line: ${name}`, async (context) => {
    const broken = recipe(context, `cat >&2 <<'END'\n${printed}\nEND\nexit 1`);
    await assert.rejects(installed(broken), (error: Error) => {
      assert.equal(error.message, `thing==1.2.3 (PyPI) could not be installed: ${told} → ask for another`);
      assert.equal(error.stack, error.message);
      return true;
    });
    assert.deepEqual(readdirSync(join(cache, broken.name)), [], "nothing half built stays");
  });

test("a program that is not on this machine is named", async (context) => {
  const build = async (): Promise<void> => void (await run("no-such-program", []));
  await assert.rejects(installed({ ...recipe(context, ""), build }), {
    message: "thing==1.2.3 (PyPI) could not be installed: there is no no-such-program → ask for another",
  });
});

test("a command that ran into its time limit says so", async (context) => {
  await assert.rejects(installed(recipe(context, "echo 'go: downloading x' >&2; timeout 0.01 sleep 9; exit $?")), {
    message: "thing==1.2.3 (PyPI) could not be installed: it took longer than its time limit → ask for another",
  });
});

test("a very long complaint is cut", async (context) => {
  await assert.rejects(installed(recipe(context, "printf 'x%.0s' $(seq 9000) >&2; exit 1")), (error: Error) => {
    assert.ok(error.message.length < 500);
    return true;
  });
});

test("what is installed stays, and is not built again", async (context) => {
  const good = recipe(context, "touch built");
  const place = await installed(good);
  assert.ok(existsSync(join(place, "built")));
  assert.equal(await installed({ ...good, build: () => Promise.reject(new Error("built twice")) }), place);
  assert.notEqual(await installed({ ...good, pins: ["thing==1.2.4"] }), place);
});
