import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { repositoryFolder, runCommand } from "../blackbox/command-line.ts";
import { bundleOf } from "../blackbox/evidence.ts";
import { installEnvoy } from "./envoy.ts";
import { installHaproxy } from "./haproxy.ts";
import { installLitellm } from "./litellm.ts";
import { installNginx } from "./nginx.ts";
import { installPortkey } from "./portkey.ts";

/** Each real gateway with the configuration of its example, and its command where the PATH does not have it. */
const gateways = [
  {
    name: "litellm",
    config: "gateway/litellm.yaml",
    start: async () => {
      const python = join(await installLitellm(), "bin", "python");
      const options = "--config {config} --host 127.0.0.1 --port {port} --num_workers 1 --telemetry False";
      return { command: `${python} -c 'from litellm import run_server; run_server()' ${options}`, path: [] };
    },
  },
  {
    name: "portkey",
    config: "gateway/portkey.json",
    start: async () => {
      const script = join(await installPortkey(), "node_modules/@portkey-ai/gateway/build/start-server.js");
      return { command: `${process.execPath} ${script} --port={port} --headless`, path: [] };
    },
  },
  {
    name: "envoy",
    config: "envoy.yaml",
    start: async () => ({ command: null, path: [join(await installEnvoy(), "envoy", "_bin")] }),
  },
  {
    name: "nginx",
    config: "nginx.conf",
    start: async () => {
      const { root, env } = await installNginx();
      const program = `LD_LIBRARY_PATH=${env["LD_LIBRARY_PATH"]} exec ${join(root, "usr/sbin/nginx")}`;
      return { command: `${program} -p . -c {config} -e stderr`, path: [] };
    },
  },
  {
    name: "haproxy",
    config: "haproxy.cfg",
    start: async () => {
      const { root, env } = await installHaproxy();
      const program = `LD_LIBRARY_PATH=${env["LD_LIBRARY_PATH"]} exec ${join(root, "usr/sbin/haproxy")}`;
      return { command: `${program} -db -f {config}`, path: [] };
    },
  },
] as const;

for (const { name, config, start } of gateways)
  test(`init, then run --replica, gates ${name} with the configuration of its example`, async (context) => {
    const cwd = workspace(context);
    mkdirSync(dirname(join(cwd, config)), { recursive: true });
    copyFileSync(join(repositoryFolder, "examples", name, config), join(cwd, config));
    const { command, path } = await start();
    const env = { PATH: [...path, dirname(process.execPath), "/usr/bin", "/bin"].join(":") };
    const init = await runCommand(["init", config, "--no-workflow"], { cwd, env });
    assert.equal(init.exitCode, 0, init.stderr);
    const own = command === null ? [] : ["--command", command];
    const ran = await runCommand(["run", "--replica", ...own], { cwd, env });
    assert.equal(ran.exitCode, 0, ran.stdout + ran.stderr);
    const bundle = bundleOf({
      files: { "bundle.json": readFileSync(join(cwd, "fallback-gate-evidence", "bundle.json"), "utf8") },
    });
    assert.deepEqual([bundle.decision.overall, bundle.evidence.replicas?.[0]?.kind], ["promote", name]);
    assert.ok(bundle.evidence.witnesses.every(({ state, strays }) => state === "read" && strays.length === 0));
  });
