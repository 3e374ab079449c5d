import { i as getMultilineInput, l as setFailed, o as info, r as getInput, u as setSecret } from "./actions.mjs";
import { A as markStarted, M as stopServing, j as startServing, k as isPostStep, nt as createActionsConsole } from "./shared.mjs";
import { Qn as isObject, ar as GateError } from "./start.mjs";
const { json } = process.getBuiltinModule("node:stream/consumers");
// src/provider.ts
const { byTarget, newToken, parseTargets, readPort, send, serveProvider } = await import("./staging.mjs");
const tokenVariable = "FALLBACK_GATE_PROVIDER_TOKEN";
/** The variables that the serving process inherits. The runner ends it with the job by its tracking id. */
const inherited = [
	"INPUT_TARGETS",
	"INPUT_LISTEN",
	"INPUT_PORT",
	"RUNNER_TRACKING_ID",
	"SystemRoot"
];
const startMs = 1e4;
if (process.argv[2] === "serve") await serve();
else if (isPostStep()) await stopServing("The scripted provider");
else await start().catch(fail);
/** The step: starts the provider in a process that outlives it, and outputs its URL. */
async function start() {
	markStarted();
	readInputs();
	const token = newToken();
	setSecret(token);
	const url = await spawnServing(token);
	await expectHealth(url, token);
	createActionsConsole(process.env).outputs({
		url,
		token
	});
	info(`The scripted provider listens at ${url}/<target>/v1.`);
}
/** The process that outlives the step. It sends its URL to its parent, or the problem. */
async function serve() {
	try {
		const token = process.env[tokenVariable] ?? "";
		const { url } = await serveProvider({
			...readInputs(),
			token
		}, new AbortController().signal);
		process.send?.({ url });
	} catch (error) {
		process.send?.({ problem: publicMessage(error) });
	}
}
async function spawnServing(token) {
	const kept = Object.entries(process.env).filter(([name]) => inherited.includes(name));
	const env = {
		...Object.fromEntries(kept),
		[tokenVariable]: token
	};
	const { url } = await startServing(env, {
		waitMs: startMs,
		say: info
	});
	return String(url);
}
async function expectHealth(url, token) {
	const headers = { authorization: `Bearer ${token}` };
	const signal = AbortSignal.timeout(startMs);
	const answer = await json(await send(`${url}/_control/health`, {
		method: "GET",
		headers,
		signal
	}, ""));
	if (!isObject(answer) || answer["name"] !== "fallback-gate-provider") throw new GateError("INTERNAL", "expected the scripted provider at its address, got something else");
}
function readInputs() {
	return {
		port: readPort("input port", getInput("port") || "0"),
		targets: parseTargets(getMultilineInput("targets")),
		listen: byTarget(getMultilineInput("listen"), (text) => readPort("input listen", text))
	};
}
function fail(error) {
	setFailed(publicMessage(error));
}
function publicMessage(error) {
	return error instanceof GateError ? error.message : "expected the provider to start, got INTERNAL";
}
export {};
