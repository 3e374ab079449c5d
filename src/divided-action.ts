import { createPartials } from "./adapters/partials.ts";
import { exitCodes } from "./core/exit-codes.ts";
import type { InputName, GateInputs } from "./core/inputs.ts";
import { GateError } from "./core/errors.ts";
import type { Deps } from "./core/ports/deps.ts";
import { readMode, readShardPlan, readShards } from "./core/shard.ts";
import { divideRun, shardLines } from "./divide.ts";
import type { RunContext } from "./generated/types.ts";
import { gateShard } from "./leg.ts";
import { mergeRun } from "./merge.ts";
import { readChange } from "./prepare.ts";

type DividedInput = InputName | "mode" | "plan" | "shards" | "bundles" | "legs";

/**
 * The action in a divided run: plans it, gates one shard, or merges. Returns the exit code. Throws like `gate`, and
 * INPUT_INVALID for inputs that do not belong together.
 */
export async function runDivided(
  get: (name: DividedInput) => string,
  inputs: GateInputs,
  given: RunContext,
  deps: Deps,
): Promise<number> {
  const mode = readMode(get("mode"));
  if (inputs.leg !== null && mode !== "gate")
    throw new GateError("INPUT_INVALID", `shard: expected it with mode gate only, got mode ${mode}`);
  if (inputs.leg === null && mode === "gate")
    throw new GateError("INPUT_INVALID", "plan: expected it together with shard, or with mode merge, got it alone");
  if (mode === "plan") return planRun(readShards(get("shards")), inputs, given, deps);
  // A plan is missing where it could not be made: why is worth more than that it is missing.
  if (mode === "merge" && get("plan") === "") await readChange(inputs, given, deps);
  const plan = readShardPlan(get("plan"));
  if (inputs.leg === null) {
    const merging = { partials: createPartials(folderOf(get("bundles"))), plan, legs: readLegs(get("legs")) };
    return exitCodes[(await mergeRun(merging, inputs, given, deps)).decision.overall];
  }
  return Number(!(await gateShard({ ...inputs, leg: { ...inputs.leg, plan } }, given, deps)));
}

const endings = ["success", "failure", "cancelled", "skipped"] as const;

/** The result of the legs, without which an earlier attempt of a failed one could count. Throws INPUT_INVALID. */
function readLegs(text: string): (typeof endings)[number] {
  const ending = endings.find((known) => known === text);
  if (ending !== undefined) return ending;
  const message = `legs: expected the result of the legs (${endings.join(", ")}), got something else`;
  const remedy = "Pass it on as `legs: ${{ needs.legs.result }}`, from a job in `needs`.";
  throw new GateError("INPUT_INVALID", message, { problems: [{ at: null, message, remedy }] });
}

function folderOf(path: string): string {
  if (path !== "") return path;
  throw new GateError("INPUT_INVALID", "bundles: expected the folder with the downloaded partial bundles, got none");
}

/** Divides the run and sets the outputs of `mode: plan`. Needs neither gateway nor credential, and decides nothing. */
async function planRun(most: number | null, inputs: GateInputs, given: RunContext, deps: Deps): Promise<number> {
  const run = divideRun(await readChange(inputs, given, deps), most, given.run_attempt);
  const lines = run.plan.shards === 0 ? ["No route has to be gated: no shard is needed."] : shardLines(run);
  lines.forEach((line) => deps.console.info(line));
  // `leg` names what a leg uploads: the name of an artifact may have no slash.
  const include = run.shards.map((_, index) => ({ shard: `${index + 1}/${run.plan.shards}`, leg: index + 1 }));
  deps.console.outputs({
    matrix: JSON.stringify({ include }),
    shards: String(run.plan.shards),
    plan: JSON.stringify(run.plan),
  });
  return 0;
}
