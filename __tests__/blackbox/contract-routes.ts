import type { Bundle, Contract, ContractEvidence } from "../../src/generated/types.ts";
import { contractFiles, contractPath } from "./contract-copy.ts";
import { bundleOf } from "./evidence.ts";
import type { FakeGitHub } from "./harness/github.ts";
import type { ActionRequest, ActionRun } from "./harness/runner.ts";
import { manifestPath, startStage } from "./stage.ts";

/** The copy of a documentation that no answer of the stage contradicts. */
export const documentation = contractFiles[contractPath] ?? "";

/** The copy with one of its texts replaced wherever it stands. */
export function documentationWith(from: string, to: string): string {
  if (!documentation.includes(from)) throw new Error(`expected ${from} in the copy`);
  return documentation.replaceAll(from, to);
}

export interface ContractRun {
  run: ActionRun;
  bundle: Bundle;
  github: FakeGitHub;
}

/** The action on a route of its own for each of these contracts, at a gateway that answers all of them well. */
export async function runContracts(
  contracts: Readonly<Record<string, Contract>>,
  request: ActionRequest = {},
): Promise<ContractRun> {
  await using stage = await startStage();
  const manifest = JSON.stringify(manifestOf(contracts), null, 2);
  const workspaceFiles = { [manifestPath]: manifest, ...request.workspaceFiles };
  const run = await stage.run({ ...request, workspaceFiles });
  return { run, bundle: bundleOf(run), github: stage.github };
}

function manifestOf(contracts: Readonly<Record<string, Contract>>) {
  return {
    version: 1,
    contracts,
    defaults: { family: "chat-completions", model: "chat-staging", retry_budget: { attempts: 3 } },
    routes: Object.keys(contracts).map((id) => ({
      id,
      contract: id,
      targets: { main: [], "backup-eu": [] },
      fallback_visible_in: "header",
    })),
  };
}

/** What was read of a contract. */
export function readOf({ bundle }: ContractRun, name: string): ContractEvidence {
  const found = bundle.evidence.contracts.find(({ contract }) => contract === name);
  if (found === undefined) throw new Error(`expected the contract ${name} to be read`);
  return found;
}

/** The findings about a route as `decision rule/case kind`, sorted, a finding that stands at several exchanges once. */
export function foundOn({ bundle }: ContractRun, id: string): string[] {
  const own = bundle.findings.filter(({ route }) => route === id);
  return [
    ...new Set(own.map(({ decision, rule, case: name, kind }) => `${decision} ${rule}/${name} ${kind}`)),
  ].toSorted();
}

/** The arguments of a route's findings of a rule. */
export function toldOf({ bundle }: ContractRun, id: string, rule: string): Record<string, unknown>[] {
  return bundle.findings.filter((finding) => finding.route === id && finding.rule === rule).map(({ args }) => args);
}
