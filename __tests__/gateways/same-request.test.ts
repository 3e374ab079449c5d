import assert from "node:assert/strict";
import type { Bundle } from "../../src/generated/types.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { findingsOf } from "../blackbox/evidence.ts";
import { withProvider } from "../staging/client.ts";
import { gateOn } from "./gate-on.ts";
import { litellmConfig } from "./litellm-config.ts";
import { startLitellm } from "./litellm.ts";
import { portkeyHeaders, startPortkey } from "./portkey.ts";
import { testWith } from "./test-with.ts";

const asksForAll = { tools: true, system: true, json: true };

/** A route whose requests carry a tool, a system message and a format, at a gateway with two targets. */
function manifestOf(gateway: JsonObject, targets: JsonObject): JsonObject {
  const route = {
    id: "chat-backup",
    family: "chat-completions",
    model: "chat-staging",
    contract: "chat",
    targets,
    retry_budget: { attempts: 4 },
    fallback_visible_in: "header",
    ask: asksForAll,
    checks: ["smoke", "stream", "wrong-path", "fallback", { check: "fallback", stream: true }],
  };
  return { gateways: { staging: { ...gateway, credential: "STAGING_KEY" } }, routes: [route] };
}

/** Tools, system messages and format of every call, by check. */
function asked({ evidence }: Bundle): string[] {
  const exchanges = evidence.routes.flatMap((route) => route.exchanges);
  const calls = exchanges.flatMap(({ check, ledger }) => ledger.calls.map((call) => ({ check, ...call })));
  return calls.map(
    ({ check, target, shape }) => `${check} ${target} ${shape?.tools} ${shape?.messages.system} ${shape?.format}`,
  );
}

function differencesIn({ findings }: Bundle): unknown[] {
  return [...new Set(findings.filter(({ rule }) => rule === "same-request").map(({ args }) => args["differences"]))];
}

const whole = [
  "smoke primary",
  "stream primary",
  ...["", ""].flatMap(() => [...["", "", ""].map(() => "fallback primary"), "fallback backup"]),
].map((call) => `${call} 1 1 json_object`);

const litellm = { dialect: "litellm" };
const ofLitellm = { primary: ["dep-primary"], backup: ["dep-backup"] };

/** LiteLLM whose backup has these settings besides. */
function backupWith(url: string, more: JsonObject): string {
  const config: { model_list: { litellm_params: JsonObject }[] } = JSON.parse(litellmConfig(url, { cooldowns: false }));
  const model_list = config.model_list.map((entry) =>
    String(entry.litellm_params["model"]).includes("backup")
      ? { ...entry, litellm_params: { ...entry.litellm_params, ...more } }
      : entry,
  );
  return JSON.stringify({ ...config, model_list });
}

testWith(
  "litellm",
  "tools, system message and format reach the backup as they reached the primary",
  async ({ signal }) => {
    await using provider = await withProvider();
    await using gateway = await startLitellm({ config: litellmConfig(provider.url, { cooldowns: false }), signal });
    const { run, bundle } = await gateOn({
      url: gateway.url,
      witness: provider,
      manifest: manifestOf(litellm, ofLitellm),
    });
    assert.deepEqual(findingsOf(run), []);
    assert.equal(run.outputs["decision"], "promote");
    assert.deepEqual(asked(bundle), whole);
  },
);

testWith("litellm", "a backup that is set to drop tools is held", async ({ signal }) => {
  await using provider = await withProvider();
  const config = backupWith(provider.url, { additional_drop_params: ["tools", "tool_choice"] });
  await using gateway = await startLitellm({ config, signal });
  const { run, bundle } = await gateOn({
    url: gateway.url,
    witness: provider,
    manifest: manifestOf(litellm, ofLitellm),
  });
  assert.equal(run.outputs["decision"], "hold");
  assert.deepEqual(differencesIn(bundle), [
    "tools (1 at primary, 0 at backup), tool_choice (present at primary, absent at backup)",
  ]);
});

const ofPortkey = { primary: ["config.targets[0]"], backup: ["config.targets[1]"] };

testWith(
  "portkey",
  "tools, system message and format reach the backup as they reached the primary",
  async ({ signal }) => {
    await using provider = await withProvider();
    await using gateway = await startPortkey({ signal });
    const headers = { "x-portkey-config": portkeyHeaders(provider.url)["x-portkey-config"] };
    const manifest = manifestOf({ dialect: "portkey", headers }, ofPortkey);
    const { run, bundle } = await gateOn({ url: gateway.url, witness: provider, manifest });
    assert.deepEqual(findingsOf(run), []);
    assert.equal(run.outputs["decision"], "promote");
    assert.deepEqual(asked(bundle), whole);
  },
);

testWith("portkey", "a backup that is set to answer in another format is held", async ({ signal }) => {
  await using provider = await withProvider();
  await using gateway = await startPortkey({ signal });
  const config = JSON.parse(portkeyHeaders(provider.url)["x-portkey-config"] ?? "");
  const [primary, backup] = config.targets;
  const text = { override_params: { response_format: { type: "text" } } };
  const headers = { "x-portkey-config": JSON.stringify({ ...config, targets: [primary, { ...backup, ...text }] }) };
  const manifest = manifestOf({ dialect: "portkey", headers }, ofPortkey);
  const { run, bundle } = await gateOn({ url: gateway.url, witness: provider, manifest });
  assert.equal(run.outputs["decision"], "hold");
  assert.deepEqual(differencesIn(bundle), ["answer format (json_object at primary, text at backup)"]);
});
