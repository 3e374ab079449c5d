import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { contractFiles } from "../blackbox/contract-copy.ts";
import { findingsOf, recordsOf } from "../blackbox/evidence.ts";
import { workflowDispatchEvent } from "../blackbox/harness/event.ts";
import { runAction, type ActionRun } from "../blackbox/harness/runner.ts";
import { withProvider, type TestProvider } from "../staging/client.ts";
import { gatewayKey, manifestPath } from "./gate-on.ts";
import { linkedLogs } from "./linked-log.ts";
import { proxiesUnderGate, type ProxyName } from "./matrix-proxies.ts";
import { testWith } from "./test-with.ts";

const examples = join(import.meta.dirname, "..", "..", "examples");

/** Where the manifests of the examples find a log that is not beside them. */
const logPaths: Partial<Record<ProxyName, string>> = { traefik: "gateway/traefik.jsonl" };

/** The manifest of a proxy's example, with the ports of this test. */
function manifestOf(name: ProxyName, { targetUrls }: TestProvider): string {
  const text = readFileSync(join(examples, name, "fallback-gate.yml"), "utf8");
  const ports = { "9001": targetUrls["primary"], "9002": targetUrls["backup"] };
  return Object.entries(ports).reduce(
    (manifest, [port, url = ""]) => manifest.replaceAll(port, new URL(url).port),
    text,
  );
}

async function gateExample(name: ProxyName, signal: AbortSignal): Promise<ActionRun> {
  await using provider = await withProvider({ listen: { primary: 0, backup: 0 } });
  const { primary = "", backup = "" } = provider.targetUrls;
  await using proxy = await proxiesUnderGate[name]({ primary, backup, signal });
  return await runAction({
    inputs: {
      "gateway-url": proxy.url,
      credentials: "GATEWAY_KEY",
      witness: provider.url,
      "witness-token": provider.token,
      comment: "never",
    },
    env: { GATEWAY_KEY: gatewayKey },
    event: workflowDispatchEvent(),
    workspaceFiles: { ...contractFiles, [manifestPath]: manifestOf(name, provider) },
    beforeStart: linkedLogs([{ path: logPaths[name] ?? basename(proxy.log), file: proxy.log }]),
  });
}

for (const name of ["envoy", "nginx", "haproxy", "traefik"] as const) {
  testWith(name, "the example is promoted by its log, which shows the one switch", async ({ signal }) => {
    const run = await gateExample(name, signal);
    assert.deepEqual(findingsOf(run), []);
    assert.equal(run.outputs["decision"], "promote");
    const told = recordsOf(run).map(({ check, accounts, fallback_logged }) => {
      const log = accounts.find(({ source }) => source === "log");
      return [check, [log?.bound, log?.attempts, fallback_logged]];
    });
    assert.deepEqual(Object.fromEntries(told), {
      smoke: ["exact", 1, 0],
      "bad-credential": ["exact", 1, 0],
      "unknown-model": ["exact", 1, 0],
      "invalid-body": ["exact", 1, 0],
      "wrong-path": ["exact", 0, 0],
      fallback: ["exact", 3, 1],
    });
  });
}
