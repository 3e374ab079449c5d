import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { runCommand } from "../blackbox/command-line.ts";
import { replicaGateways } from "./replica-gateways.ts";

const deployments = (more: readonly [string, string]) =>
  ["main", "eu"]
    .map(
      (id, place) => `  - model_name: ${place === 1 && more[1] === "" ? "chat-eu" : "chat"}
    litellm_params: { model: openai/gpt-4.1-mini, api_key: os.environ/OPENAI_API_KEY${more[place]} }
    model_info: { id: ${id} }
`,
    )
    .join("");

const litellm = {
  "in order": `model_list:
${deployments(["", ""])}router_settings: { num_retries: 1, retry_after: 0, fallbacks: [{ chat: [chat-eu] }] }
`,
  "drawn by weight": `model_list:
${deployments([", weight: 90", ", weight: 10"])}router_settings: { num_retries: 1, retry_after: 0, disable_cooldowns: true }
`,
} as const;

for (const [says, text] of Object.entries(litellm))
  test(`what init --logs writes holds raised retries, and nothing else: litellm, ${says}`, async (context) => {
    const master = "general_settings: { master_key: os.environ/LITELLM_MASTER_KEY }\n";
    const added = "litellm_settings: { callbacks: gate_log.gate_log }\n";
    const whole = text + master + added;
    const cwd = workspace(context, { "litellm.yaml": whole });
    const { command } = await (replicaGateways.find(({ name }) => name === "litellm") ?? assert.fail()).start();
    const ask = async () =>
      await runCommand(["run", "--replica", ...(command === null ? [] : ["--command", command])], { cwd });
    const init = await runCommand(["init", "--logs", "--no-workflow"], { cwd });
    assert.equal(init.exitCode, 0, init.stderr);
    const honest = await ask();
    assert.equal(honest.exitCode, 0, honest.stdout + honest.stderr);
    writeFileSync(join(cwd, "litellm.yaml"), whole.replace("num_retries: 1", "num_retries: 4"));
    const held = await ask();
    assert.equal(held.exitCode, 1, held.stdout + held.stderr);
    assert.match(held.stdout, /made \d+ provider calls where \d+ (?:is|are) allowed/);
  });
