import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { repositoryFolder, runCommand } from "../blackbox/command-line.ts";
import { replicaGateways } from "./replica-gateways.ts";
import { byEnvoyClusters, byHaproxyWeights, byNginxWeights } from "./weighted-proxies.ts";

const example = (path: string) => readFileSync(join(repositoryFolder, "examples", path), "utf8");
const drawn = [90, 10] as const;
const portkeyDrawn = {
  strategy: { mode: "loadbalance" },
  retry: { attempts: 1 },
  targets: [0.9, 0.1].map((weight, place) => ({
    provider: "openai",
    api_key: "a-key",
    custom_host: `https://${place}.example.com/v1`,
    override_params: { model: `gpt-${place}` },
    weight,
  })),
};

/** A configuration of each gateway, and the change that makes its worst case larger than the budget that was proposed for it. */
const files = [
  {
    says: "in order",
    gateway: "envoy",
    text: example("envoy/envoy.yaml"),
    raised: ["num_retries: 3", "num_retries: 10"],
  },
  {
    says: "drawn by weight",
    gateway: "envoy",
    text: byEnvoyClusters(drawn)(example("envoy/envoy.yaml")),
    raised: ["num_retries: 3", "num_retries: 10"],
  },
  {
    says: "in order",
    gateway: "nginx",
    text: example("nginx/nginx.conf").replace("tries 4", "tries 3"),
    raised: ["tries 3", "tries 0"],
  },
  {
    says: "drawn by weight",
    gateway: "nginx",
    text: byNginxWeights(drawn)(example("nginx/nginx.conf")).replace("tries 4", "tries 1"),
    raised: ["tries 1", "tries 0"],
  },
  {
    says: "in order",
    gateway: "haproxy",
    text: example("haproxy/haproxy.cfg"),
    raised: ["retries 3", "retries 10"],
  },
  {
    says: "drawn by weight",
    gateway: "haproxy",
    text: byHaproxyWeights(drawn)(example("haproxy/haproxy.cfg")),
    raised: ["retries 3", "retries 10"],
  },
  {
    says: "in order",
    gateway: "portkey",
    text: example("portkey/gateway/portkey.json"),
    raised: ['"attempts": 1', '"attempts": 3'],
  },
  {
    says: "drawn by weight",
    gateway: "portkey",
    text: JSON.stringify(portkeyDrawn, null, 2),
    raised: ['"attempts": 1', '"attempts": 3'],
  },
] as const;

for (const { says, gateway, text, raised } of files)
  test(`what init writes holds raised retries, and nothing else: ${gateway}, ${says}`, async (context) => {
    const { config, start } = replicaGateways.find(({ name }) => name === gateway) ?? assert.fail();
    const file = config.replace("gateway/", "");
    const cwd = workspace(context, { [file]: text });
    const { command, path } = await start();
    const env = {
      PATH: [...path, dirname(process.execPath), "/usr/bin", "/bin"].join(":"),
    };
    const own = command === null ? [] : ["--command", command];
    const init = await runCommand(["init", file, "--no-workflow"], {
      cwd,
      env,
    });
    assert.equal(init.exitCode, 0, init.stderr);
    const honest = await runCommand(["run", "--replica", ...own], { cwd, env });
    assert.equal(honest.exitCode, 0, honest.stdout + honest.stderr);
    const [before, after] = raised;
    assert.ok(text.includes(before));
    writeFileSync(join(cwd, file), text.replace(before, after));
    const held = await runCommand(["run", "--replica", ...own], { cwd, env });
    assert.equal(held.exitCode, 1, held.stdout + held.stderr);
    assert.match(held.stdout, /made \d+ provider calls where \d+ (?:is|are) allowed/);
  });
