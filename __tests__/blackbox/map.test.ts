import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { runCommand } from "./command-line.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures", "configurations");
const fixture = (path: string) => readFileSync(join(fixtures, path), "utf8");

test("map prints the table, why, what looks wrong and what the file cannot show", async (context) => {
  const cwd = workspace(context, { "gateway/config.yaml": fixture("litellm-weighted/config.yaml") });
  const { exitCode, stdout, stderr } = await runCommand(["map", "gateway/config.yaml"], { cwd });
  assert.deepEqual([exitCode, stderr], [0, ""]);
  const [title, , ...rest] = stdout.split("\n");
  assert.equal(title, "litellm: the maximum number of provider calls for one user request");
  assert.deepEqual(
    rest.slice(0, 3).map((line) => line.split(/ {2,}/)),
    [
      ["route", "order", "targets (share)", "retries", "worst case", "with an SDK (x3)"],
      ["chat-main", "weighted", "weu-1 80 %, neu-1 10 %, oai-1 10 %", "2 (line 37)", "6", "18"],
      ["chat-small", "ordered", "mistral-1", "2 (line 37)", "3", "9"],
    ],
  );
  assert.match(stdout, /^chat-main: \(1 \+ 2\) in chat-main, then \(1 \+ 2\) in chat-small\.$/m);
  assert.match(
    stdout,
    /^Likely mistakes:\n {2}- litellm_settings\.num_retries \(line 46\) has no effect: router_settings\.num_retries overrides it$/m,
  );
  assert.match(stdout, /^What this file cannot show:\n(?: {2}- .*\n){5}$/m);
});

test("map --json gives the same as data, with lines", async (context) => {
  const cwd = workspace(context, { "config.json": fixture("portkey-fallback/config.json") });
  const { exitCode, stdout } = await runCommand(["map", "config.json", "--json"], { cwd });
  assert.equal(exitCode, 0);
  const { file, gateway, refuse, routes, warnings } = JSON.parse(stdout);
  assert.deepEqual([file, gateway, refuse, warnings], ["config.json", "portkey", null, []]);
  const [{ worst_case_gateway, worst_case_with_sdk, retries, retries_per_target }] = routes;
  assert.deepEqual([worst_case_gateway, worst_case_with_sdk, retries.line, retries_per_target], [9, 27, 3, [4, 2, 0]]);
});

test("map names the line, the reason and what to do, and ends with 3", async (context) => {
  const cwd = workspace(context, { "values.yaml": fixture("litellm-helm/config.yaml") });
  const text = await runCommand(["map", "values.yaml"], { cwd });
  assert.deepEqual([text.exitCode, text.stdout], [3, ""]);
  assert.match(
    text.stderr,
    /^values\.yaml:4:9 expected a readable gateway configuration, got a template .*\. Render it /,
  );
  const json = await runCommand(["map", "values.yaml", "--json"], { cwd });
  assert.equal(json.exitCode, 3);
  assert.equal(JSON.parse(json.stdout).refuse.line, 4);
});

test("map without a file, with two, or with one that is not there", async (context) => {
  const cwd = workspace(context);
  for (const [args, stderr] of [
    [["map"], /^expected the path of a gateway's configuration, got none/],
    [["map", "one", "two"], /^expected /],
    [["map", "gone.yaml"], /expected a file, got none/],
  ] as const) {
    const run = await runCommand(args, { cwd });
    assert.deepEqual([run.exitCode, run.stdout], [3, ""]);
    assert.match(run.stderr, stderr);
  }
});

test("map reads what LiteLLM includes from the folder of the configuration", async (context) => {
  const files = ["config.yaml", "models.yaml"].map(
    (file) => [`gateway/${file}`, fixture(`litellm-included/${file}`)] as const,
  );
  const cwd = workspace(context, Object.fromEntries(files));
  const { exitCode, stdout } = await runCommand(["map", "gateway/config.yaml"], { cwd });
  assert.equal(exitCode, 0);
  assert.match(stdout, /retries: models\.yaml: router_settings\.num_retries/);
});

test("map never prints a key, nor what acts on a terminal", async (context) => {
  const key = `sk-${"ab12cd34".repeat(4)}`;
  const cwd = workspace(context);
  const model = (name: string) => ({ model_name: name, litellm_params: { model: "openai/one", api_key: key } });
  writeFileSync(join(cwd, "config.json"), JSON.stringify({ model_list: [model(key), model("a\u001b[31m::error::b")] }));
  for (const args of [
    ["map", "config.json"],
    ["map", "config.json", "--json"],
  ]) {
    const { exitCode, stdout, stderr } = await runCommand(args, { cwd });
    assert.equal(exitCode, 0, stderr);
    assert.ok(!stdout.includes(key));
    assert.ok(!stdout.includes("\u001b") && !stdout.includes("::error"));
  }
});
