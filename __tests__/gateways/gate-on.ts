import assert from "node:assert/strict";
import type { Bundle, EvidenceRecord } from "../../src/generated/types.ts";
import type { JsonObject } from "../../src/staging/json.ts";
import { bundleOf, recordsOf } from "../blackbox/evidence.ts";
import { runAction, type ActionRequest, type ActionRun } from "../blackbox/harness/runner.ts";

export const manifestPath = ".github/fallback-gate.yml";

/** The credential of every gateway that the gate is let loose on. */
export const gatewayKey = "sk-of-the-staging-gateway-51f0";

export interface GateRequest extends Pick<ActionRequest, "inputs" | "env" | "workspaceFiles"> {
  /** The manifest without its version and contracts. */
  manifest: JsonObject;
  /** The URL of every gateway that the manifest names. */
  url: string;
  /** The scripted provider as witness behind them all; left out, there are only headers to believe. */
  witness?: { url: string; token: string };
}

export interface Gated {
  run: ActionRun;
  bundle: Bundle;
  records: readonly EvidenceRecord[];
}

/** What one run of the built action finds out about gateways that are up. */
export async function gateOn(request: GateRequest): Promise<Gated> {
  const { manifest, url, witness, inputs, env, workspaceFiles } = request;
  const names = Object.keys(manifest["gateways"] ?? {});
  const lines = (value: string) => names.map((name) => `${name}=${value}`).join("\n");
  const contracts = { chat: { source: "https://apidoc.cometapi.com/api/text/chat" } };
  const run = await runAction({
    inputs: {
      gateways: lines(url),
      credentials: lines("STAGING_KEY"),
      ...(witness !== undefined && { witness: lines(witness.url), "witness-token": lines(witness.token) }),
      comment: "never",
      ...inputs,
    },
    env: { STAGING_KEY: gatewayKey, ...env },
    workspaceFiles: { [manifestPath]: JSON.stringify({ version: 1, contracts, ...manifest }), ...workspaceFiles },
  });
  assert.ok("bundle.json" in run.files, run.stdout);
  return { run, bundle: bundleOf(run), records: recordsOf(run) };
}
