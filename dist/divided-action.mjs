import { I as readMode, L as readShardPlan, R as readShards, n as createPartials } from "./shared.mjs";
import { Ot as shardLines, Tt as divideRun, Wn as exitCodes, ar as GateError, z as readChange } from "./start.mjs";
import { n as gateShard, t as mergeRun } from "./divided.mjs";
// src/divided-action.ts
/**
* The action in a divided run: plans it, gates one shard, or merges. Returns the exit code. Throws like `gate`, and
* INPUT_INVALID for inputs that do not belong together.
*/
async function runDivided(get, inputs, given, deps) {
	const mode = readMode(get("mode"));
	if (inputs.leg !== null && mode !== "gate") throw new GateError("INPUT_INVALID", `shard: expected it with mode gate only, got mode ${mode}`);
	if (inputs.leg === null && mode === "gate") throw new GateError("INPUT_INVALID", "plan: expected it together with shard, or with mode merge, got it alone");
	if (mode === "plan") return planRun(readShards(get("shards")), inputs, given, deps);
	if (mode === "merge" && get("plan") === "") await readChange(inputs, given, deps);
	const plan = readShardPlan(get("plan"));
	if (inputs.leg === null) {
		const merging = {
			partials: createPartials(folderOf(get("bundles"))),
			plan,
			legs: readLegs(get("legs"))
		};
		return exitCodes[(await mergeRun(merging, inputs, given, deps)).decision.overall];
	}
	return Number(!await gateShard({
		...inputs,
		leg: {
			...inputs.leg,
			plan
		}
	}, given, deps));
}
const endings = [
	"success",
	"failure",
	"cancelled",
	"skipped"
];
/** The result of the legs, without which an earlier attempt of a failed one could count. Throws INPUT_INVALID. */
function readLegs(text) {
	const ending = endings.find((known) => known === text);
	if (ending !== void 0) return ending;
	const message = `legs: expected the result of the legs (${endings.join(", ")}), got something else`;
	throw new GateError("INPUT_INVALID", message, { problems: [{
		at: null,
		message,
		remedy: "Pass it on as `legs: ${{ needs.legs.result }}`, from a job in `needs`."
	}] });
}
function folderOf(path) {
	if (path !== "") return path;
	throw new GateError("INPUT_INVALID", "bundles: expected the folder with the downloaded partial bundles, got none");
}
/** Divides the run and sets the outputs of `mode: plan`. Needs neither gateway nor credential, and decides nothing. */
async function planRun(most, inputs, given, deps) {
	const run = divideRun(await readChange(inputs, given, deps), most, given.run_attempt);
	(run.plan.shards === 0 ? ["No route has to be gated: no shard is needed."] : shardLines(run)).forEach((line) => deps.console.info(line));
	const include = run.shards.map((_, index) => ({
		shard: `${index + 1}/${run.plan.shards}`,
		leg: index + 1
	}));
	deps.console.outputs({
		matrix: JSON.stringify({ include }),
		shards: String(run.plan.shards),
		plan: JSON.stringify(run.plan)
	});
	return 0;
}
export { runDivided };
