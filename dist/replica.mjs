import { d as startGroup, l as setFailed, o as info, r as getInput, t as endGroup, u as setSecret } from "./actions.mjs";
import { A as markStarted, H as stopSignal, M as stopServing, g as readStartOptions, j as startServing, k as isPostStep, nt as createActionsConsole } from "./shared.mjs";
import { c as planReplica, t as startReplica, u as servingEnvironment } from "./copies.mjs";
import { ar as GateError, c as problemLine, r as problemsOf, rr as safeLine } from "./start.mjs";
// src/replica.ts
/** Above what an installation may take; the gateway's own start is limited by the input `wait`. */
const installMs = 6e5;
const inputs = [
	"config",
	"manifest",
	"command",
	"version",
	"port",
	"wait"
];
if (process.argv[2] === "serve") await serve();
else if (isPostStep()) await stopServing("The replica");
else await start().catch((error) => setFailed(textOf(error)));
/** The step: starts provider and gateway in a process that outlives it, and outputs how they are reached. */
async function start() {
	markStarted();
	const { waitMs } = await readStartOptions(startValues());
	const env = servingEnvironment(process.env, inputs.map((name) => `INPUT_${name.toUpperCase()}`));
	const sent = await startServing(env, {
		waitMs: waitMs + installMs,
		say: print
	});
	const console = createActionsConsole(process.env);
	for (const name of ["witness-token", "key"]) setSecret(String(sent[name]));
	console.outputs(Object.fromEntries([
		"url",
		"witness",
		"witness-token",
		"key",
		"replica"
	].map((name) => [name, String(sent[name])])));
	info(`The replica serves at ${String(sent["url"])}.`);
}
/** The process that outlives the step. Sends what it does, then how it is reached, or the problem. */
async function serve() {
	const { signal, forget } = stopSignal();
	try {
		const sayChanges = (lines) => say(lines.join("\n"));
		const options = {
			...await readStartOptions(startValues()),
			say,
			sayChanges
		};
		const file = getInput("config");
		const manifestFile = getInput("manifest") || ".github/fallback-gate.yml";
		const plan = await planReplica({
			manifestFile,
			file: file === "" ? null : file,
			credentials: []
		}, options.port);
		const { url, witness, key, facts, ended, stop } = await startReplica(plan, options, signal);
		const replica = JSON.stringify(facts);
		process.send?.({
			url,
			witness: witness.url,
			"witness-token": witness.token,
			key,
			replica
		});
		const stopped = Promise.withResolvers();
		signal.addEventListener("abort", () => stopped.resolve(), { once: true });
		if (!signal.aborted) await Promise.race([stopped.promise, ended]);
		await stop();
	} catch (error) {
		process.send?.({ problem: textOf(error) });
	} finally {
		forget();
	}
}
/** Prints lines; several are a group that is folded below the first. */
function print(text) {
	const [first = "", ...more] = text.split("\n").map(safeLine);
	if (more.length === 0) return info(first);
	startGroup(first);
	for (const line of more) info(line);
	endGroup();
}
function say(line) {
	process.send?.({ say: line });
}
function startValues() {
	const given = [
		"command",
		"version",
		"port",
		"wait"
	].map((name) => [name, getInput(name)]);
	return new Map(given.flatMap(([name, value]) => value === "" ? [] : [[name, [value]]]));
}
/** The process that serves sends its problems as they are printed. */
function textOf(error) {
	if (error instanceof GateError && error.code === "INTERNAL") return error.message;
	return problemsOf(error).map(problemLine).join("\n");
}
export {};
