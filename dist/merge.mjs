import { R as readShards, U as stoppable, a as formatAsked, h as readOptions, i as finish, n as createPartials, r as exitCode, s as localRun, t as runFormat } from "./shared.mjs";
import { ar as GateError } from "./start.mjs";
// src/commands/merge.ts
const usage = `fallback-gate merge FOLDER --shards N --run-id ID [options]

Decides a run whose legs were \`fallback-gate run --shard 1/N --run-id ID\` to \`--shard N/N\`. FOLDER has the evidence folder of each leg,
under any name. Reads manifest, base and contracts itself, and only facts from the legs. Sends nothing to a gateway.
A shard without a partial bundle, one that was changed, one of another run or commit, and two of the same shard hold the run.
  --shards N             the number of shards
  --run-id ID            the id that the legs were given
  --manifest FILE, --base REF, --route ID, --credentials NAME
                         as the legs have them. A credential itself is not needed
  --evidence-dir DIR     default fallback-gate-evidence
  --operator-note TEXT, --format FORMAT, --exit-zero
                         as in \`fallback-gate run\`

Exit code: 0 promote or none, 1 hold, 2 investigate, 3 could not run.`;
const options = [
	"shards",
	"run-id",
	"manifest",
	"base",
	"route",
	"credentials",
	"evidence-dir",
	"operator-note",
	"format"
];
/** Decides a divided run on the command line. */
const merge = {
	usage,
	run: async (args) => {
		const { values, rest } = readOptions(args, options, {
			flags: ["exit-zero", "json"],
			most: 1
		});
		const [folder] = rest;
		const shards = readShards(values.get("shards")?.at(-1) ?? "");
		if (folder === void 0 || shards === null || !values.has("run-id")) throw new GateError("INPUT_INVALID", "expected the folder of the legs, --shards and --run-id, got less");
		const format = runFormat(formatAsked(values));
		return stoppable(async (time) => {
			const { inputs, deps, context, console } = await localRun(values, format, time);
			const { mergeRun } = await import("./merge2.mjs");
			const bundle = await mergeRun({
				partials: createPartials(folder),
				plan: shards,
				legs: "unknown"
			}, inputs, context, deps);
			await finish(format, bundle, inputs, deps);
			return exitCode(bundle, values.has("exit-zero"), console);
		});
	}
};
export { merge };
