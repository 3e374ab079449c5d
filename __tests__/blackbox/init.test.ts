import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { runCommand } from "./command-line.ts";

const manifest = ".github/fallback-gate.yml";
const fixtures = join(import.meta.dirname, "..", "fixtures", "configurations");
const fixture = (path: string) => readFileSync(join(fixtures, path), "utf8");

const litellm = `model_list:
  - { model_name: chat, litellm_params: { model: openai/gpt-4o, weight: 95 }, model_info: { id: main } }
  - { model_name: chat, litellm_params: { model: azure/gpt-4o, weight: 5 }, model_info: { id: azure } }
  - { model_name: reserve, litellm_params: { model: groq/one, weight: 1 }, model_info: { id: groq } }
  - { model_name: reserve, litellm_params: { model: mistral/one, weight: 3 }, model_info: { id: mistral } }
router_settings: { num_retries: 1, fallbacks: [{ chat: [reserve] }] }
`;

const gateways = [
  ["litellm.yaml", litellm, ["chat-azure: 5 % (litellm.yaml:3; 95, 5)", "reserve-groq: 25 % (litellm.yaml:4; 1, 3)"]],
  [
    "portkey.json",
    fixture("portkey-nested/config.json"),
    ["default-groq: 30 % (portkey.json:29; 0.7, 0.3, 0)", "default-old: 0 % (portkey.json:33; 0.7, 0.3, 0)"],
  ],
  ["envoy.yaml", fixture("envoy-mirror/config.yaml"), ["chat-azure: 10 % (envoy.yaml:21; 90, 10)"]],
] as const;

for (const [file, text, shares] of gateways)
  test(`init finds ${file} in an empty folder, and lint accepts what it writes`, async (context) => {
    const cwd = workspace(context, { [file]: text });
    const written = await runCommand(["init"], { cwd });
    assert.deepEqual([written.exitCode, written.stderr], [0, ""]);
    assert.match(written.stdout, new RegExp(`^Wrote ${manifest} from ${file}: ${shares.length} routes?\\.\n`));
    assert.match(
      written.stdout,
      /\nWhat the configuration does not say:\n(?: {2}- .*\n)+Next: fallback-gate lint && fallback-gate run --replica\n$/,
    );
    const lint = await runCommand(["lint"], { cwd });
    assert.equal(lint.exitCode, 0, lint.stderr);
    assert.deepEqual(lint.stdout.split("\n").slice(0, shares.length), shares);
    assert.match(lint.stdout, /no problem found/);
  });

test("init proposes the map's worst case as the budget, and names targets as headers do", async (context) => {
  const cwd = workspace(context, { "litellm.yaml": litellm });
  const { stdout } = await runCommand(["init", "--dry-run"], { cwd });
  assert.match(stdout, /# Worst case by the configuration: 4 provider calls for one request\. \(1 \+ 1\) in chat/);
  assert.match(stdout, /retry_budget: \{ attempts: 4, proof: witness \}/);
  assert.match(stdout, /targets:\n {6}main: \[\]\n {6}azure: \[\]\n {6}groq: \[\]\n {6}mistral: \[\]\n/);
  assert.match(stdout, /config: \[litellm\.yaml\]/);
});

test("init --dry-run prints the manifest alone on stdout and writes nothing", async (context) => {
  const cwd = workspace(context, { "gateway/config.yaml": litellm });
  const dry = await runCommand(["init", "gateway/config.yaml", "--dry-run"], { cwd });
  assert.deepEqual([dry.exitCode, existsSync(join(cwd, manifest))], [0, false]);
  assert.match(dry.stderr, /^Would write \.github\/fallback-gate\.yml from gateway\/config\.yaml: 2 routes\.\n/);
  const other = await runCommand(["init", "gateway/config.yaml", "--out", "gate.yml"], { cwd });
  assert.match(
    other.stdout,
    /\nNext: fallback-gate lint gate\.yml && fallback-gate run --manifest gate\.yml --replica\n$/,
  );
  assert.equal(readFileSync(join(cwd, "gate.yml"), "utf8"), dry.stdout.replace(/"\.github\/(contracts[^"]*)"/, "$1"));
});

test("init never overwrites, and follows no link out of the folder", async (context) => {
  const cwd = workspace(context, { "work/litellm.yaml": litellm, [`work/${manifest}`]: "mine\n" });
  const work = join(cwd, "work");
  const again = await runCommand(["init"], { cwd: work });
  assert.deepEqual([again.exitCode, again.stdout], [3, ""]);
  assert.match(
    again.stderr,
    /^\.github\/fallback-gate\.yml:1:1 expected a map at the top of the manifest, got a single value/,
  );
  assert.equal(readFileSync(join(work, manifest), "utf8"), "mine\n");
  mkdirSync(join(cwd, "outside"));
  symlinkSync(join(cwd, "outside"), join(work, "link"));
  const link = await runCommand(["init", "--out", "link/gate.yml"], { cwd: work });
  assert.equal(link.exitCode, 3);
  assert.ok(!existsSync(join(cwd, "outside/gate.yml")));
});

test("init says what it needs: one file, below this folder, that can be read and has something to fall back to", async (context) => {
  const cwd = workspace(context, {
    "several/config.yaml": litellm,
    "several/gateway/envoy.yaml": fixture("envoy-mirror/config.yaml"),
    "several/values.yaml": "replicas: 2\n",
    "none/notes.txt": "",
    "values.yaml": fixture("litellm-helm/config.yaml"),
    "alone.yaml": fixture("litellm-chart-values/config.yaml"),
  });
  for (const [args, folder, stderr] of [
    [
      ["init"],
      "several",
      /got several: config\.yaml, gateway\/envoy\.yaml\. Run one of these: fallback-gate init config\.yaml; fallback-gate init gateway\/envoy\.yaml; for one manifest of all, fallback-gate init config\.yaml gateway\/envoy\.yaml\./,
    ],
    [["init"], "none", /got none of config\.yaml, .* in this folder and gateway\/, .*\. Name the file/],
    [["init", "../alone.yaml"], "none", /got another path\. Run this command at the top of the repository/],
    [["init", "values.yaml"], ".", /^values\.yaml:4:9 .* got a template .*\. Render it /],
    [["init", "alone.yaml"], ".", /^alone\.yaml:5:1 .* got no route that the gate can judge: chat: it has one target/],
    [["init", "alone.yaml", "--out", "../x.yml"], ".", /^--out: expected one path in this folder/],
    [["init", "gone.yaml"], ".", /expected a file, got none/],
  ] as const) {
    const run = await runCommand(args, { cwd: join(cwd, folder) });
    assert.deepEqual([run.exitCode, run.stdout], [3, ""], run.stderr);
    assert.match(run.stderr, stderr);
  }
});

test("init never writes a key that stands in the configuration", async (context) => {
  const key = `sk-${"ab12cd34".repeat(4)}`;
  const entry = (model: string, weight: number) => ({
    model_name: key,
    litellm_params: { model, api_key: key, weight },
  });
  const named = {
    model_name: "chat",
    litellm_params: { model: key, api_key: key, weight: 2 },
    model_info: { id: key },
  };
  const other = { model_name: "chat", litellm_params: { model: "openai/one", weight: 1 } };
  const list = [entry("openai/one", 1), entry("openai/two", 1), named, other];
  const cwd = workspace(context, { "config.yaml": JSON.stringify({ model_list: list }) });
  const { exitCode, stdout, stderr } = await runCommand(["init", "--dry-run"], { cwd });
  assert.equal(exitCode, 0, stderr);
  assert.ok(!stdout.includes(key) && !stderr.includes(key));
});
