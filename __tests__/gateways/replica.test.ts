import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { repositoryFolder, runCommand } from "../blackbox/command-line.ts";
import { bundleOf } from "../blackbox/evidence.ts";
import { replicaGateways } from "./replica-gateways.ts";

for (const { name, config, start } of replicaGateways)
  test(`init, then run --replica, gates ${name} with the configuration of its example`, async (context) => {
    const cwd = workspace(context);
    mkdirSync(dirname(join(cwd, config)), { recursive: true });
    copyFileSync(join(repositoryFolder, "examples", name, config), join(cwd, config));
    const { command, path } = await start();
    const env = {
      PATH: [...path, dirname(process.execPath), "/usr/bin", "/bin"].join(":"),
    };
    const init = await runCommand(["init", config, "--no-workflow"], {
      cwd,
      env,
    });
    assert.equal(init.exitCode, 0, init.stderr);
    const own = command === null ? [] : ["--command", command];
    const ran = await runCommand(["run", "--replica", ...own], { cwd, env });
    assert.equal(ran.exitCode, 0, ran.stdout + ran.stderr);
    const bundle = bundleOf({
      files: {
        "bundle.json": readFileSync(join(cwd, "fallback-gate-evidence", "bundle.json"), "utf8"),
      },
    });
    assert.deepEqual([bundle.decision.overall, bundle.evidence.replicas?.[0]?.kind], ["promote", name]);
    assert.ok(bundle.evidence.witnesses.every(({ state, strays }) => state === "read" && strays.length === 0));
  });
