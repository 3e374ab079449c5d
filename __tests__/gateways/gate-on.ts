import assert from "node:assert/strict";
import type { Bundle, EvidenceRecord } from "../../src/generated/types.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { comparedWith, contractFiles, contractPath } from "../blackbox/contract-copy.ts";
import { bundleOf, recordsOf } from "../blackbox/evidence.ts";
import { workflowDispatchEvent } from "../blackbox/harness/event.ts";
import type { FakeGitHub } from "../blackbox/harness/github.ts";
import { runAction, type ActionRequest, type ActionRun } from "../blackbox/harness/runner.ts";

export const manifestPath = ".github/fallback-gate.yml";

/** The credential of every gateway that the gate is let loose on. */
export const gatewayKey = "sk-of-the-staging-gateway-51f0";

export interface GateRequest extends Pick<ActionRequest, "inputs" | "env" | "workspaceFiles" | "beforeStart"> {
  /** The manifest without its version and contracts. */
  manifest: JsonObject;
  /** The URL of every gateway that the manifest names, or of each by its name. */
  url: string | Readonly<Record<string, string>>;
  /** The scripted provider as witness behind them all, or behind those of `witnessed`; left out, there is none. */
  witness?: { url: string; token: string };
  witnessed?: readonly string[];
  /** Where there is one, the run is that of its pull request; else a person has started it. */
  github?: FakeGitHub;
  /** Files of the workspace that are different at base. Left out, base has none of the workspace's files. */
  baseFiles?: Readonly<Record<string, string>>;
}

export interface Gated {
  run: ActionRun;
  bundle: Bundle;
  records: readonly EvidenceRecord[];
}

/** What one run of the built action finds out about gateways that are up. */
export async function gateOn(request: GateRequest): Promise<Gated> {
  const { manifest, url, witness, inputs, env, beforeStart, github } = request;
  const names = Object.keys(manifest["gateways"] ?? {});
  const { witnessed = names } = request;
  const urls = typeof url === "string" ? names.map((name) => [name, url]) : Object.entries(url);
  const contracts = { chat: { source: contractPath, ...comparedWith } };
  const text = JSON.stringify({ version: 1, contracts, ...manifest });
  const workspaceFiles = { ...contractFiles, [manifestPath]: text, ...request.workspaceFiles };
  const { baseFiles } = request;
  github?.serve({ base: baseFiles === undefined ? {} : { ...workspaceFiles, ...baseFiles }, head: workspaceFiles });
  const run = await runAction({
    inputs: {
      gateways: urls.map((pair) => pair.join("=")).join("\n"),
      credentials: lines(names, "STAGING_KEY"),
      ...(witness !== undefined && {
        witness: lines(witnessed, witness.url),
        "witness-token": lines(witnessed, witness.token),
      }),
      comment: "never",
      ...inputs,
    },
    env: { STAGING_KEY: gatewayKey, ...github?.env, ...env },
    ...(github === undefined && { event: workflowDispatchEvent() }),
    workspaceFiles,
    ...(beforeStart && { beforeStart }),
  });
  assert.ok("bundle.json" in run.files, run.stdout);
  return { run, bundle: bundleOf(run), records: recordsOf(run) };
}

function lines(names: readonly string[], value: string): string {
  return names.map((name) => `${name}=${value}`).join("\n");
}
