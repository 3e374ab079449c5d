import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { runClient } from "../../src/adapters/client.ts";

const secret = "staging-key-0123456789";

/** What `command` wrote into the file $SEEN, run with this environment. */
async function seenBy(command: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "client-"));
  const file = join(folder, "seen");
  try {
    const { signal } = new AbortController();
    const variables = { SEEN: file };
    await runClient({ command, variables, secrets: [secret], timeoutMs: 60_000, signal }, environment);
    return readFileSync(file, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const withheld = {
  STAGING_KEY: secret,
  COMPOSED: `Bearer ${secret}`,
  GITHUB_TOKEN: "a",
  GH_TOKEN: "a",
  "INPUT_GATEWAY-URL": "a",
  ACTIONS_RUNTIME_TOKEN: "a",
  GITHUB_OUTPUT: "a",
  GITHUB_ENV: "a",
  GITHUB_PATH: "a",
  GITHUB_STATE: "a",
  GITHUB_STEP_SUMMARY: "a",
};
const inherited = { GITHUB_SHA: "a", GITHUB_OUTPUTS: "a", MY_SETTING: "a" };

test("the client's environment holds no credential, and no file by which a step speaks to the runner", async () => {
  const seen = await seenBy('env > "$SEEN"', { PATH: process.env["PATH"] ?? "", ...withheld, ...inherited });
  const names = seen.split("\n").map((line) => line.split("=")[0] ?? "");
  assert.deepEqual(
    Object.keys(withheld).filter((name) => names.includes(name)),
    [],
  );
  assert.deepEqual(
    Object.keys(inherited).filter((name) => !names.includes(name)),
    [],
  );
  assert.ok(!seen.includes(secret));
});

test("a client that fails, and one that is not there, have ended", async () => {
  assert.equal(await seenBy('echo ran > "$SEEN"; exit 7', { PATH: process.env["PATH"] ?? "" }), "ran\n");
  assert.equal(await seenBy('echo ran > "$SEEN"; no-such-command', { PATH: process.env["PATH"] ?? "" }), "ran\n");
});
