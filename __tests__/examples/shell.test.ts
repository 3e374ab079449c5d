import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promotion, rollback } from "../blackbox/promotion-files.ts";
import { outsideGitHub } from "./outside-github.ts";

const script = "gate.sh";

test("examples/shell/gate.sh promotes with the exact counts of the witness that it starts", async (context) => {
  const { state, run } = outsideGitHub(context, { head: promotion, script });
  const gated = await run("env", "BASE=main", "bash", script);
  assert.equal(gated.exitCode, 0, gated.stdout + gated.stderr);
  assert.match(gated.stdout, /^ {2}chat-backup +promote +5 % to 25 %$/m);
  assert.match(gated.stdout, /^ {2}chat-backup +smoke +1 request .+ 1 call +3 attempts,/m);
  await assert.rejects(fetch(readFileSync(join(state, "0/provider"), "utf8").trim()), "the provider has ended");
});

test("its exit code is that of the decision, and options are passed on", async (context) => {
  const { run } = outsideGitHub(context, { head: promotion, script });
  const held = await run("env", "BASE=main", "GATEWAY_RETRIES=3", "bash", script);
  assert.equal(held.exitCode, 1, held.stdout + held.stderr);
});

test("--exit-zero makes it advice", async (context) => {
  const { run } = outsideGitHub(context, { head: promotion, script });
  const advice = await run("env", "BASE=main", "GATEWAY_RETRIES=3", "bash", script, "--exit-zero");
  assert.equal(advice.exitCode, 0, advice.stdout + advice.stderr);
  assert.match(advice.stdout, /^The decision is hold\. The exit code is 0 instead of 1 because of --exit-zero\.$/m);
});

test("a rollback passes although the gateway does not start", async (context) => {
  const { run } = outsideGitHub(context, { head: rollback, script, more: { "gateway/start.sh": "exit 7\n" } });
  const passed = await run("env", "BASE=main", "bash", script);
  assert.equal(passed.exitCode, 0, passed.stdout + passed.stderr);
  assert.match(passed.stdout, /Nothing to gate/);
});

test("a promotion is not judged if the gateway does not start", async (context) => {
  const { run } = outsideGitHub(context, { head: promotion, script, more: { "gateway/start.sh": "exit 7\n" } });
  const refused = await run("env", "BASE=main", "bash", script);
  assert.equal(refused.exitCode, 3, refused.stdout + refused.stderr);
  assert.match(refused.stderr, /^gateway default: expected a URL, got none/m);
});

test("it ends, and leaves no provider, if the provider does not start", async (context) => {
  const { state, run } = outsideGitHub(context, { head: promotion, script });
  const broken = await run("env", "TEST_CLI=/nowhere.mjs", "BASE=main", "bash", script);
  assert.notEqual(broken.exitCode, 0);
  assert.ok(!existsSync(join(state, "pid")), "the gateway was not started");
});
