import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { test, type TestContext } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { exitOf, repositoryFolder } from "./command-line.ts";
import { contractFiles } from "./contract-copy.ts";
import { credential, manifestPath, oneRoute, startStage, witnessToken } from "./stage.ts";

/** Gives a command a pseudo-terminal; of util-linux. */
const script = "/usr/bin/script";
const skip = process.platform !== "linux" || !existsSync(script) ? `NOT RUN: no ${script}` : false;

/** Everything that a run shows on a terminal of 100 columns. */
async function shownOnTerminal(context: TestContext, env: Readonly<Record<string, string>>): Promise<string> {
  await using stage = await startStage();
  const cwd = workspace(context, {
    ...contractFiles,
    [manifestPath]: `${oneRoute}gateways: { default: { settle: 100ms, concurrency: 1 } }\n`,
  });
  const cli = join(repositoryFolder, "dist/cli.mjs");
  const witness = `--witness ${stage.witnessUrl} --witness-token ${witnessToken}`;
  const run = `'${process.execPath}' '${cli}' run --gateway-url ${stage.gatewayUrl} --credentials STAGING_KEY ${witness}`;
  const child = spawn(script, ["--quiet", "--return", "--command", `stty cols 100; ${run}`, "/dev/null"], {
    cwd,
    env: {
      PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
      HOME: cwd,
      TERM: "xterm",
      STAGING_KEY: credential,
      ...env,
    },
    stdio: ["ignore", "pipe", "inherit"],
    timeout: 60_000,
  });
  const exited = exitOf(child);
  const text = Buffer.concat(await child.stdout.toArray()).toString();
  assert.equal(await exited, 0, text);
  return text;
}

const escape = "\u{1b}";

test("a terminal shows how far the run is: requests, routes, the check and the seconds", { skip }, async (context) => {
  const text = await shownOnTerminal(context, {});
  const states = text.split(`\r${escape}[K`).map((state) => state.replace(/\r?\n[^]*$/, ""));
  const seen = states
    .filter((state) => /^\d+ of 6 requests, /.test(state))
    .map((state) => state.replace(/, \d+ s$/, ""));
  const running = seen.filter((state) => state.includes(", chat-backup "));
  assert.deepEqual(
    [...new Set(running)],
    ["smoke", "bad-credential", "unknown-model", "invalid-body", "wrong-path", "fallback"].map(
      (check, index) => `${index} of 6 requests, 0 of 1 routes done, chat-backup ${check}`,
    ),
  );
  assert.equal(seen.at(-1), "6 of 6 requests, 1 of 1 routes done");
  const end = text.lastIndexOf(`\r${escape}[K`);
  const decision = `${escape}[1;32mFallback Gate - Ready to promote: 1 route${escape}[0m`;
  assert.ok(text.slice(end).includes(`\n${decision}\r\n`));
  assert.equal(text.replaceAll(`\r${escape}[K`, "").replace(decision, "").includes(escape), false);
});

for (const [name, env] of [
  ["NO_COLOR", { NO_COLOR: "1" }],
  ["CI", { CI: "true" }],
  ["TERM=dumb", { TERM: "dumb" }],
] as const) {
  test(`a terminal gets no control sequence: ${name}`, { skip }, async (context) => {
    const text = await shownOnTerminal(context, env);
    assert.match(text, /Fallback Gate - Ready to promote/);
    assert.doesNotMatch(text.replaceAll("\r\n", "\n"), /(?!\n)\p{Cc}/u);
  });
}
