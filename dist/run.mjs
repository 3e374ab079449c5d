import { F as readTimeLimit, U as stoppable, _ as startOptionNames, a as formatAsked, c as optionNames, g as readStartOptions, h as readOptions, i as finish, r as exitCode, s as localRun, t as runFormat } from "./shared.mjs";
import { ar as GateError, h as plannedRequests, m as gate } from "./start.mjs";
/** The gate on the command line: the same run as the action's, without GitHub. */
const run = {
	usage: `fallback-gate run [--manifest FILE] --gateway-url URL --credentials NAME [options]
       fallback-gate run [--manifest FILE] --replica [CONFIGURATION] [options]

Runs the gate once and writes the evidence. The options are the action's inputs:
  --manifest FILE          the route manifest, default .github/fallback-gate.yml
  --gateway-url URL        the staging gateway, if the manifest has one gateway
  --gateways name=URL      the gateways, if it has several (may be repeated)
  --credentials NAME       the environment variable with the gateway's credential, or gateway=NAME (may be repeated)
  --logs name=URL          the log endpoints (may be repeated)
  --witness URL            the scripted provider behind the gateway, or gateway=URL
  --witness-token TOKEN    its token, or gateway=TOKEN
  --replica-facts JSON     which configuration the replica was made of, as \`fallback-gate replica\` prints it
  --client COMMAND         makes one request with the application's own client, for checks via: client
  --ca-file FILE           a PEM file with additional certificate authorities
  --evidence-dir DIR       default fallback-gate-evidence
  --operator-note TEXT     a note in every record
  --time-limit TIME        the longest that the run may take, such as 90s, default 10m
  --base REF               gate only routes whose share of traffic is higher at HEAD than at this branch or commit
  --route ID               gate only this route (may be repeated); with --base, any other promoted route is held
  --replica                starts a gateway with a copy of this configuration (default: the one that the manifest names) in
                           front of the scripted provider, runs the gate on it and stops it. Binds URL, credential and
                           witness by itself. Takes --port, --command, --version and --wait of \`fallback-gate replica\`
  --shard I/N              gate only this part of the routes and write a partial bundle, which \`fallback-gate merge\` decides.
                           Exit code: 0 the leg finished, whatever it saw, 1 it did not, 3 it could not run
  --run-id ID              names this run in the evidence, such as the id of the pipeline; needed by --shard
  --plan                   list every request without sending one
  --format FORMAT          text   the report as lines (default)
                           github the same with annotations, as a step of a GitHub workflow without the action
                           gitlab the same with folded sections, and gl-code-quality-report.json in the evidence folder
                           json   the bundle on standard output, and everything else on standard error; --json is the same
  --exit-zero              advice only: exit with 0 also for hold and investigate. The action has no such input

Exit code: 0 promote or none, 1 hold, 2 investigate, 3 could not run (also with --exit-zero).`,
	run: async (args) => {
		const options = [
			...optionNames,
			"base",
			"format",
			"run-id",
			...startOptionNames
		];
		const most = args.includes("--replica") ? 1 : 0;
		const { values, rest } = readOptions(args, options, {
			flags: [
				"plan",
				"exit-zero",
				"replica",
				"json"
			],
			most
		});
		const format = runFormat(formatAsked(values));
		try {
			return await runAs(format, values, await replicaRun(values, rest));
		} catch (error) {
			format.failed?.(error);
			throw error;
		}
	}
};
/** Runs the gate, or prints its plan. Returns the exit code. Throws like `gate`. */
async function runAs(format, values, replica) {
	const [unplanned] = [
		"format",
		"json",
		"replica"
	].filter((name) => values.has(name));
	if (values.has("plan") && unplanned !== void 0) throw new GateError("INPUT_INVALID", `expected --plan or --${unplanned}, got both`);
	refuseLegOptions(values);
	return stoppable(async (time) => {
		const local = await localRun(values, format, time);
		if (values.has("plan")) return printPlan(await plannedRequests(local.inputs, local.context, local.deps));
		if (replica === null) return decided(local.inputs, local, format, values);
		const { onReplica } = await import("./run-replica.mjs");
		return onReplica(local.inputs, replica, (bound) => decided(bound, local, format, values), time);
	}, readTimeLimit(values.get("time-limit")?.at(-1) ?? ""));
}
/** Gates once, with the URLs of a replica if there is one. Returns the exit code. */
async function decided(inputs, { deps, context, console }, format, values) {
	if (inputs.leg !== null) {
		const { gateShard } = await import("./leg.mjs");
		return Number(!await gateShard(inputs, context, deps));
	}
	const bundle = await gate(inputs, context, deps);
	await finish(format, bundle, inputs, deps);
	return exitCode(bundle, values.has("exit-zero"), console);
}
/** Legs and merge find each other by the id of the run. Throws INPUT_INVALID without it, and for a format with a decision. */
function refuseLegOptions(values) {
	if (!values.has("shard")) return;
	if (!values.has("run-id")) throw new GateError("INPUT_INVALID", "expected --shard together with --run-id, such as the id of the pipeline");
	if (formatAsked(values) === "json" || values.has("exit-zero")) throw new GateError("INPUT_INVALID", "expected --shard without --json and --exit-zero, because a leg decides nothing");
}
/** null without --replica. Throws INPUT_INVALID for options that need it. */
async function replicaRun(values, [file]) {
	const { sayChanges, ...others } = await readStartOptions(values);
	if (values.has("replica")) {
		const { firstChanges } = await import("./print.mjs");
		const options = {
			...others,
			sayChanges: (lines) => sayChanges(firstChanges(lines))
		};
		return {
			file: file ?? null,
			options
		};
	}
	const [given] = startOptionNames.filter((name) => values.has(name));
	if (given === void 0) return null;
	throw new GateError("INPUT_INVALID", `expected --${given} together with --replica, got it alone`);
}
function printPlan(lines) {
	process.stdout.write(lines.map((line) => `${line}\n`).join(""));
	return 0;
}
export { run };
