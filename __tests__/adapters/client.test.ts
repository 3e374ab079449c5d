import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { runClient } from "../../src/adapters/client.ts";
import type { ClientExit } from "../../src/generated/types.ts";

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

/** How a command ends, run with nothing but a path. */
function endOf(command: string, { timeoutMs = 60_000, signal = new AbortController().signal } = {}) {
  const environment = { PATH: process.env["PATH"] ?? "" };
  return runClient({ command, variables: {}, secrets: [], timeoutMs, signal }, environment);
}

const ends: readonly (readonly [command: string, end: ClientExit])[] = [
  ["true", { how: "exited", code: 0 }],
  ["exit 7", { how: "exited", code: 7 }],
  ["echo out; echo err >&2; exit 255", { how: "exited", code: 255 }],
  ["no-such-command-of-ours", { how: "exited", code: 127 }],
  ["kill -KILL $$", { how: "killed", code: null }],
  ["kill -SEGV $$", { how: "killed", code: null }],
  ["trap '' TERM; kill -TERM $$; exit 4", { how: "exited", code: 4 }],
];

for (const [command, end] of ends)
  test(`how \`${command}\` ends`, async () => assert.deepEqual(await endOf(command), end));

test("a client that does not end is killed with everything that it started", async () => {
  assert.deepEqual(await endOf("sleep 60 & sleep 60; true", { timeoutMs: 50 }), { how: "timed-out", code: null });
});

test("what a client leaves running does not keep it from having ended", async () => {
  assert.deepEqual(await endOf("sleep 60 & exit 0"), { how: "exited", code: 0 });
});

test("a run that stops ends the client, whose end says nothing", async () => {
  const stop = new AbortController();
  const ended = endOf("sleep 60", { signal: stop.signal });
  stop.abort();
  assert.equal(await ended, null);
  assert.equal(await endOf("true", { signal: stop.signal }), null, "one that was not begun");
});
