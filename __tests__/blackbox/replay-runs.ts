import type { TestContext } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { results } from "../commands/evidence-folder.ts";
import { runCommand, type CommandRun } from "./command-line.ts";
import { pullRequestEvent } from "./harness/event.ts";
import type { ActionRequest, ActionRun } from "./harness/runner.ts";
import { manifestWith, promotion, rollback } from "./promotion-files.ts";
import { startPromotion, type PromotionOptions } from "./promotion-stage.ts";
import { startStage } from "./stage.ts";

export interface Situation {
  decision: string;
  run: () => Promise<ActionRun>;
}

const looser = { ...promotion, ...manifestWith(["attempts: 3", "attempts: 9"]) };
const ofFork = { event: pullRequestEvent({ headRepository: "mallory/routes" }) };

/** Real runs of the action, by what they end in. */
export const situations: Readonly<Record<string, Situation>> = {
  promote: { decision: "promote", run: () => promoted({ head: promotion }) },
  hold: { decision: "hold", run: () => promoted({ head: promotion, retries: 3 }) },
  investigate: { decision: "investigate", run: otherFamily },
  none: { decision: "none", run: () => promoted({ head: rollback }) },
  fork: { decision: "hold", run: () => promoted({ head: promotion }, ofFork) },
  weakening: { decision: "hold", run: () => promoted({ head: looser }) },
  "re-run": { decision: "hold", run: secondAttempt },
};

async function promoted(options: PromotionOptions, request: ActionRequest = {}): Promise<ActionRun> {
  await using stage = await startPromotion(options);
  return await stage.run(request);
}

async function otherFamily(): Promise<ActionRun> {
  await using stage = await startStage({ steps: { main: ["wrong-family"] } });
  return await stage.run();
}

async function secondAttempt(): Promise<ActionRun> {
  const [, second] = await twoAttempts();
  return second;
}

/** Two attempts of one run, the second of which reads the trail of the first. */
export async function twoAttempts(): Promise<[first: ActionRun, second: ActionRun]> {
  await using stage = await startPromotion({ head: promotion, retries: 3 });
  return [await stage.run(), await stage.run({ env: { GITHUB_RUN_ATTEMPT: "2" } })];
}

/** What `verify` says of evidence in a folder of its own: the exit code, and each part's result by its name. */
export async function verified(
  context: TestContext,
  files: Readonly<Record<string, string>>,
): Promise<CommandRun & { told: ReadonlyMap<string, string> }> {
  const run = await runCommand(["verify", "bundle.json"], { cwd: workspace(context, { ...files }) });
  return { ...run, told: results(run.stdout) };
}
