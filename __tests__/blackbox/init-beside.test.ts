import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { repositoryFolder, runCommand } from "./command-line.ts";

const manifest = ".github/fallback-gate.yml";
const workflow = ".github/workflows/fallback-gate.yml";
const packaged = (path: string) => readFileSync(join(repositoryFolder, path), "utf8");
const fixture = (name: string) => packaged(`__tests__/fixtures/configurations/${name}`);

const deployment = (id: string, weight: number, group = "chat") =>
  `  - { model_name: ${group}, litellm_params: { model: openai/${id}, weight: ${weight} }, model_info: { id: ${id} } }\n`;
const litellm = (weights: readonly [number, number], more = "") =>
  `model_list:\n${deployment("main", weights[0])}${deployment("eu", weights[1])}${more}router_settings: { num_retries: 1 }\n`;

test("two configurations become one manifest with a gateway each, which lint accepts", async (context) => {
  const cwd = workspace(context, {
    "litellm.yaml": litellm([9, 1]),
    "edge/envoy.yaml": fixture("envoy-mirror/config.yaml"),
  });
  const { stdout } = await runCommand(["init", "litellm.yaml", "edge/envoy.yaml"], { cwd });
  assert.match(stdout, /^Wrote \.github\/fallback-gate\.yml from litellm\.yaml and edge\/envoy\.yaml: 2 routes\.\n/);
  const text = readFileSync(join(cwd, manifest), "utf8");
  assert.match(text, /\n {2}litellm:\n {4}dialect: litellm\n/);
  assert.match(text, /\n {2}envoy:\n {4}dialect: envoy\n/);
  assert.deepEqual(text.match(/^ {4}(?:gateway|credential): .*$/gm), [
    "    credential: LITELLM_KEY",
    "    credential: ENVOY_KEY",
    "    gateway: litellm",
    "    gateway: envoy",
  ]);
  const lint = await runCommand(["lint"], { cwd });
  assert.match(lint.stdout, /^chat-eu: 10 % \(litellm\.yaml:3; 9, 1\)\n/, lint.stderr);
  assert.match(lint.stdout, /: 10 % \(edge\/envoy\.yaml:21; 90, 10\)\n/);
  const written = readFileSync(join(cwd, workflow), "utf8");
  assert.match(written, /gateways: \|\n +litellm=\$\{\{ steps\.replica-litellm\.outputs\.url \}\}\n +envoy=/);
  assert.match(written, /credentials: \|\n +litellm=LITELLM_KEY\n +envoy=ENVOY_KEY\n/);
});

test("weights in a file beside the configuration are pointed at there", async (context) => {
  const values = {
    list: "routes:\n  - { name: main, weight: 9 }\n  - { name: eu, weight: 1 }\n",
    map: "chat: { main: 90, eu: 10 }\n",
  };
  for (const [text, share] of [
    [values.list, "chat-eu: 10 % (values.yaml:3; 9, 1)\n"],
    [values.map, "chat-eu: 10 % (values.yaml:1; 90, 10)\n"],
    ["chat: { main: 80, eu: 20 }\n", "chat-eu: 10 % (litellm.yaml:3; 9, 1)\n"],
  ] as const) {
    const cwd = workspace(context, { "litellm.yaml": litellm([9, 1]), "values.yaml": text });
    const { exitCode, stderr } = await runCommand(["init", "litellm.yaml", "values.yaml"], { cwd });
    assert.deepEqual([exitCode, stderr], [0, ""]);
    assert.equal((await runCommand(["lint"], { cwd })).stdout.split("\n")[0], share.trimEnd());
  }
});

test("the contract's copy and the workflow come with the manifest, and are never overwritten", async (context) => {
  const cwd = workspace(context, { "litellm.yaml": litellm([9, 1]) });
  const first = await runCommand(["init"], { cwd });
  assert.match(
    first.stdout,
    /\nWrote \.github\/contracts\/chat-completions\.md\.\nWrote \.github\/workflows\/fallback-gate\.yml\.\n/,
  );
  const copy = packaged("examples/contracts/chat-completions.md");
  assert.equal(readFileSync(join(cwd, ".github/contracts/chat-completions.md"), "utf8"), copy);
  const again = workspace(context, { "litellm.yaml": litellm([9, 1]), [workflow]: "mine\n" });
  assert.match(
    (await runCommand(["init"], { cwd: again })).stdout,
    /\nLeft \.github\/workflows\/fallback-gate\.yml as it is\.\n/,
  );
  assert.equal(readFileSync(join(again, workflow), "utf8"), "mine\n");
});

for (const [name, args, files, written] of [
  ["--no-workflow writes none", ["--no-workflow"], {}, null],
  ["--workflow names another", ["--workflow", ".github/workflows/gate.yml"], {}, ".github/workflows/gate.yml"],
  ["a repository on GitLab gets none", [], { ".gitlab-ci.yml": "stages: [test]\n" }, null],
] as const)
  test(`the workflow: ${name}`, async (context) => {
    const cwd = workspace(context, { "litellm.yaml": litellm([9, 1]), ...files });
    const { exitCode, stdout } = await runCommand(["init", ...args], { cwd });
    assert.equal(exitCode, 0);
    assert.equal(existsSync(join(cwd, workflow)), false);
    assert.equal(written !== null && existsSync(join(cwd, written)), written !== null);
    assert.equal(/GitLab/.test(stdout), ".gitlab-ci.yml" in files);
  });

test("--logs prints the examples' lines, declares the log, and edits no configuration", async (context) => {
  for (const [file, text, line, log] of [
    ["litellm.yaml", litellm([9, 1]), "callbacks: gate_log.gate_log", "litellm.jsonl"],
    ["envoy.yaml", fixture("envoy-mirror/config.yaml"), 'rid: "%REQ(X-REQUEST-ID)%"', "envoy-attempts.jsonl"],
    ["nginx.conf", fixture("nginx-upstream/config.conf"), "access_log nginx.jsonl gateway;", "nginx.jsonl"],
    [
      "haproxy.cfg",
      fixture("haproxy-weights/config.cfg"),
      "http-request capture req.hdr(traceparent) len 64",
      "haproxy.jsonl",
    ],
  ] as const) {
    const cwd = workspace(context, { [file]: text });
    const { stdout } = await runCommand(["init", "--logs"], { cwd });
    const printed = stdout.split("\n").map((each) => each.trim());
    assert.ok(printed.includes(line), stdout);
    assert.ok(readFileSync(join(cwd, manifest), "utf8").includes(`source: jsonl, path: ${log}, settle: 1s`));
    assert.equal(readFileSync(join(cwd, file), "utf8"), text);
    assert.equal((await runCommand(["lint"], { cwd })).exitCode, 0);
    assert.equal(readdirSync(cwd).includes("gate_log.py"), file === "litellm.yaml");
  }
});

test("--logs prints the lines and what to declare where a manifest is there already, and edits neither", async (context) => {
  for (const [file, text, line, declares] of [
    ["litellm.yaml", litellm([9, 1]), "callbacks: gate_log.gate_log", "path: litellm.jsonl"],
    ["nginx.conf", fixture("nginx-upstream/config.conf"), "access_log nginx.jsonl gateway;", '["127.0.0.1:19001"]'],
  ] as const) {
    const cwd = workspace(context, { [file]: text });
    const first = await runCommand(["init"], { cwd });
    assert.equal(first.exitCode, 0, first.stderr);
    const before = readFileSync(join(cwd, manifest), "utf8");
    const { exitCode, stdout } = await runCommand(["init", "--logs"], { cwd });
    assert.equal(exitCode, 0, stdout);
    assert.match(stdout, /agrees with \S+ It was left as it is\.\n/);
    assert.ok(
      stdout.split("\n").some((each) => each.trim() === line),
      stdout,
    );
    assert.ok(stdout.includes("\n      logs:\n") && stdout.includes(declares), stdout);
    assert.deepEqual(
      [readFileSync(join(cwd, manifest), "utf8"), readFileSync(join(cwd, file), "utf8")],
      [before, text],
    );
    assert.equal(readdirSync(cwd).includes("gate_log.py"), file === "litellm.yaml");
    assert.doesNotMatch((await runCommand(["init"], { cwd })).stdout, /logs:/);
  }
});

const reserve = deployment("reserve", 1, "reserve");
const changes: readonly (readonly [string, string, readonly RegExp[]])[] = [
  ["nothing", litellm([9, 1]), []],
  ["only weights", litellm([7, 3]), []],
  [
    "a target more",
    litellm([9, 1], deployment("us", 1)),
    [/targets: the configuration also has us$/, /route chat-us: the configuration has it/],
  ],
  [
    "more retries",
    litellm([9, 1]).replace("num_retries: 1", "num_retries: 4"),
    [/worst case: 5 by the configuration, 2 in the manifest$/],
  ],
  [
    "a fallback",
    litellm([9, 1], reserve).replace("retries: 1", "retries: 1, fallbacks: [{ chat: [reserve] }]"),
    [/also has reserve$/, /worst case: 4 by the configuration, 2 in the manifest$/],
  ],
  [
    "another name of the group",
    litellm([9, 1]).replaceAll("name: chat", "name: talk"),
    [/traffic: litellm\.yaml has no such weight$/, /route talk-eu: the configuration has it/],
  ],
];

for (const [name, config, expected] of changes)
  test(`a second run after a change of ${name} prints what differs, and writes nothing`, async (context) => {
    const before = workspace(context, { "litellm.yaml": litellm([9, 1]) });
    await runCommand(["init"], { cwd: before });
    const edited = readFileSync(join(before, manifest), "utf8")
      .replace("attempts: 2, proof: witness", "attempts: 1")
      .replace("id: chat-eu", "id: mine")
      .replaceAll(/^# .*\n/gm, "");
    const cwd = workspace(context, { "litellm.yaml": config, [manifest]: edited });
    const run = await runCommand(["init"], { cwd });
    assert.equal(run.exitCode, expected.length === 0 ? 0 : 1, run.stdout + run.stderr);
    const lines = run.stdout.split("\n").filter((line) => /^\.github\/fallback-gate\.yml:\d+: /.test(line));
    assert.equal(lines.length, expected.length, run.stdout);
    for (const pattern of expected)
      assert.ok(
        lines.some((line) => pattern.test(line)),
        run.stdout,
      );
    assert.equal(readFileSync(join(cwd, manifest), "utf8"), edited);
    assert.deepEqual(readdirSync(join(cwd, ".github")), ["fallback-gate.yml"]);
    if (expected.length === 0) assert.match(run.stdout, /agrees with litellm\.yaml\. Nothing was written\.\n$/);
  });
