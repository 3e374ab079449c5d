import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../blackbox/command-line.ts";
import { inPool } from "../../src/core/pool.ts";
import { evidenceFolder } from "../../src/publish/evidence-folder.ts";
import fc from "../support/fast-check.ts";
import { promotesIn } from "./judge.ts";
import { kills } from "./outside-calls.ts";
import type { Outcome, Scenario } from "./scenarios.ts";
import { listCalls, torture, type Failure } from "./torture.ts";

/** What is wrong after a kill. */
export interface KillFault extends Failure {
  fault: string;
}

const atOnce = 4;

/** Where a run says promote, each only if what is before it does: the comment, for example, only with a sealed bundle. */
const order = ["bundle", "report", "comment", "output routes", "output decision", "exit code"];

/** Ends a scenario at random moments, each before a call to the outside. `promotes`: whether it says promote if it is left alone. */
export async function killAtRandom(
  scenario: Scenario,
  { seed, moments, promotes }: { seed: number; moments: number; promotes: boolean },
): Promise<KillFault[]> {
  const { calls } = await listCalls(scenario);
  const moment = fc.record({ at: fc.integer({ min: 1, max: calls.length }), way: fc.constantFrom(...kills) });
  const faults: KillFault[] = [];
  await inPool(fc.sample(moment, { seed, numRuns: moments }), atOnce, async (failure) => {
    const { outcome } = await torture(scenario, failure);
    for (const fault of await faultsAfter(outcome, promotes)) faults.push({ ...failure, fault });
  });
  return faults;
}

async function faultsAfter(outcome: Outcome, promotes: boolean): Promise<string[]> {
  const said = promotesIn(outcome);
  if (!promotes) return said.map((place) => `a run that holds says promote in ${place}`);
  const isSaid = order.map((place) => said.includes(place));
  const early = order.filter((place, index) => said.includes(place) && isSaid.slice(0, index).includes(false));
  return [
    ...(said.includes("output routes") === said.includes("output decision") ? [] : ["the outputs disagree"]),
    ...early.map((place) => `${place} says promote, and not everything before it: ${said.join(", ")}`),
    ...((await verifies(outcome)) && !isWhole(outcome) ? ["verify accepts a folder that is not whole"] : []),
  ];
}

function isWhole({ files }: Outcome): boolean {
  return evidenceFolder.every(({ name, open }) => (files[name] ?? open) !== open);
}

/** Whether `verify` accepts what was left as the evidence of a promotion. */
async function verifies(outcome: Outcome): Promise<boolean> {
  if (!promotesIn(outcome).includes("bundle")) return false;
  const folder = await mkdtemp(join(tmpdir(), "fallback-gate-left-"));
  try {
    for (const { name } of evidenceFolder) await writeFile(join(folder, name), outcome.files[name] ?? "");
    return (await runCommand(["verify", "bundle.json"], { cwd: folder })).exitCode === 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
