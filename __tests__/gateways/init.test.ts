import assert from "node:assert/strict";
import { linkSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { stringify } from "yaml";
import { workspace } from "../adapters/workspace.ts";
import { type CommandRun, runCommand } from "../blackbox/command-line.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { type TestProvider, withProvider } from "../staging/client.ts";
import { freePort } from "./free-port.ts";
import { startEnvoy } from "./envoy.ts";
import { gatewayKey } from "./gate-on.ts";
import { startLitellm } from "./litellm.ts";
import { startPortkey } from "./portkey.ts";
import { testWith } from "./test-with.ts";
import { byEnvoyClusters } from "./weighted-proxies.ts";

interface Gated {
  /** The folder with the configuration, in which `init` is called. */
  cwd: string;
  url: string;
  provider: TestProvider;
}

/** `init` in a folder, and a run of the gate with what it wrote, as it stands. */
async function initAndRun({ cwd, url, provider }: Gated): Promise<CommandRun> {
  const written = await runCommand(["init", "--no-workflow"], { cwd });
  assert.equal(written.exitCode, 0, written.stderr);
  const witness = ["--witness", provider.url, "--witness-token", provider.token];
  const keyed = /^ {4}credential: (\w+)$/m.exec((await runCommand(["init", "--dry-run"], { cwd })).stdout)?.[1];
  const credentials = keyed === undefined ? [] : ["--credentials", keyed];
  return await runCommand(["run", "--gateway-url", url, ...credentials, ...witness], {
    cwd,
    env: { STAGING_KEY: gatewayKey, GATEWAY_KEY: gatewayKey },
  });
}

function assertPromoted({ exitCode, stdout, stderr }: CommandRun): void {
  assert.equal(exitCode, 0, stdout + stderr);
  assert.match(stdout, /Ready to promote/);
}

const deployment = (providerUrl: string) => (model_name: string, id: string, more: JsonObject) => ({
  model_name,
  litellm_params: {
    model: `openai/${id}`,
    api_base: `${providerUrl}/${id}/v1`,
    api_key: "a-key",
    timeout: 10,
    ...more,
  },
  model_info: { id },
});

const litellmFiles: Readonly<Record<string, (providerUrl: string) => JsonObject>> = {
  "a chain of groups": (providerUrl) => ({
    model_list: [
      deployment(providerUrl)("chat", "main", {}),
      deployment(providerUrl)("chat-eu", "eu", {}),
      deployment(providerUrl)("last", "last", {}),
    ],
    router_settings: { num_retries: 1, fallbacks: [{ chat: ["chat-eu", "last"] }, { "chat-eu": ["last"] }] },
  }),
  "a group with weights": (providerUrl) => ({
    model_list: [
      deployment(providerUrl)("chat", "main", { weight: 80 }),
      deployment(providerUrl)("chat", "eu", { weight: 20 }),
    ],
    router_settings: { num_retries: 2 },
  }),
  "a group with weights that fails over": (providerUrl) => ({
    model_list: [
      deployment(providerUrl)("chat", "main", { weight: 95 }),
      deployment(providerUrl)("chat", "eu", { weight: 5 }),
    ],
    router_settings: { num_retries: 1, enable_weighted_failover: true },
  }),
  "a group with weights and another group": (providerUrl) => ({
    model_list: [
      deployment(providerUrl)("chat", "main", { weight: 70 }),
      deployment(providerUrl)("chat", "eu", { weight: 30 }),
      deployment(providerUrl)("last", "last", {}),
    ],
    router_settings: { num_retries: 1, fallbacks: [{ chat: ["last"] }] },
  }),
};

for (const [name, configOf] of Object.entries(litellmFiles))
  testWith("litellm", `what init writes is promoted as it stands: ${name}`, async (context) => {
    await using provider = await withProvider();
    const settings = { retry_after: 0, disable_cooldowns: true };
    const { router_settings, ...config } = configOf(provider.url);
    const router = { ...Object(router_settings), ...settings };
    const text = stringify({ ...config, router_settings: router, general_settings: { master_key: gatewayKey } });
    await using litellm = await startLitellm({ config: text, signal: context.signal });
    assertPromoted(await initAndRun({ cwd: workspace(context, { "litellm.yaml": text }), url: litellm.url, provider }));
  });

const target =
  (providerUrl: string) =>
  (model: string, more: JsonObject = {}) => ({
    provider: "openai",
    api_key: "a-key",
    custom_host: `${providerUrl}/openai-${model}/v1`,
    override_params: { model },
    ...more,
  });
const onFailures = { on_status_codes: [408, 429, 500, 502, 503, 504] };

const portkeyFiles: Readonly<Record<string, (providerUrl: string) => JsonObject>> = {
  "a fallback of three": (providerUrl) => ({
    strategy: { mode: "fallback", ...onFailures },
    retry: { attempts: 1 },
    targets: ["main", "eu", "last"].map((model) => target(providerUrl)(model)),
  }),
  "a draw of two": (providerUrl) => ({
    strategy: { mode: "loadbalance" },
    retry: { attempts: 2 },
    targets: [target(providerUrl)("main", { weight: 0.9 }), target(providerUrl)("eu", { weight: 0.1 })],
  }),
};

for (const [name, configOf] of Object.entries(portkeyFiles))
  testWith("portkey", `what init writes is promoted as it stands: ${name}`, async (context) => {
    await using provider = await withProvider();
    const files = { "portkey.json": JSON.stringify(configOf(provider.url), null, 2) };
    await using portkey = await startPortkey({ signal: context.signal });
    assertPromoted(await initAndRun({ cwd: workspace(context, files), url: portkey.url, provider }));
  });

/** The example's configuration with these ports, and the log of a gateway that runs it in the folder. */
async function gateEnvoy(context: TestContext, adapted: (configuration: string) => string, names: readonly string[]) {
  const [main, eu] = [await freePort(), await freePort()];
  const listen = { [names[0] ?? `127.0.0.1-${main}`]: main, [names[1] ?? `127.0.0.1-${eu}`]: eu };
  await using provider = await withProvider({ listen });
  const [primary, backup] = [main, eu].map((port) => `http://127.0.0.1:${port}`);
  let text = "";
  const keep = (configuration: string) => (text = adapted(configuration));
  await using envoy = await startEnvoy({
    primary: primary ?? "",
    backup: backup ?? "",
    adapted: keep,
    signal: context.signal,
  });
  const cwd = workspace(context, { "envoy.yaml": text });
  linkSync(envoy.attemptsFile, join(cwd, "envoy-attempts.jsonl"));
  return await initAndRun({ cwd, url: envoy.url, provider });
}

testWith("envoy", "what init writes is promoted as it stands: priorities, and a log of each try", async (context) => {
  assertPromoted(await gateEnvoy(context, (configuration) => configuration, []));
});

testWith("envoy", "what init writes is promoted as it stands: weighted clusters", async (context) => {
  assertPromoted(await gateEnvoy(context, byEnvoyClusters([90, 10]), ["main", "backup"]));
});
