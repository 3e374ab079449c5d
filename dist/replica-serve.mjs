import { c as planReplica, i as changeLines, l as nominal, n as shownLines, o as runCommand, r as boundLines, s as writeFiles, t as startReplica } from "./copies.mjs";
import { H as stopSignal, g as readStartOptions } from "./shared.mjs";
const { join } = process.getBuiltinModule("node:path");
// src/commands/replica-serve.ts
/** Starts the replica of a file, or of the manifest's, and serves; or prints it. Returns the exit code. Throws like `startReplica`. */
async function replicaOf(values, file) {
	const options = await readStartOptions(values);
	const manifestFile = values.get("manifest")?.at(-1) ?? ".github/fallback-gate.yml";
	const plan = await planReplica({
		manifestFile,
		file,
		credentials: []
	}, options.port);
	const folder = values.get("print")?.at(-1) ?? null;
	const isJson = values.has("json");
	if (folder !== null || values.has("dry-run")) return printPlan(plan, folder, options.port);
	const { signal, forget } = stopSignal();
	try {
		return await serve(plan, await startReplica(plan, options, signal), isJson, signal);
	} catch (error) {
		if (signal.aborted) return 0;
		throw error;
	} finally {
		forget();
	}
}
/** Serves until the signal aborts or the gateway ends; then nothing is left. Returns the exit code. */
async function serve(plan, running, isJson, signal) {
	const bound = boundTo(plan, running);
	process.stdout.write(isJson ? `${JSON.stringify(asJson(bound, running))}\n` : lined(["", ...boundLines(bound)]));
	const stopped = Promise.withResolvers();
	if (signal.aborted) stopped.resolve("stopped");
	signal.addEventListener("abort", () => stopped.resolve("stopped"), { once: true });
	try {
		if (await Promise.race([stopped.promise, running.ended]) === "stopped") return 0;
		const lines = shownLines(running.lastLines(), process.env);
		process.stderr.write(lined(["The gateway has ended by itself. It printed last:", ...lines.map((line) => `  | ${line}`)]));
		return 1;
	} finally {
		await running.stop();
	}
}
function boundTo({ manifest, manifestFile, gateway }, running) {
	const isOnly = Object.keys(manifest.gateways).length === 1;
	return {
		...running,
		manifestFile,
		gateway: isOnly ? null : gateway,
		factsFile: join(running.folder, "replica.json")
	};
}
function asJson(bound, { copy, facts, key, url, variables, witness }) {
	return {
		url,
		witness: witness.url,
		token: witness.token,
		key,
		variables,
		changes: copy.changes,
		replica: facts,
		run: runCommand(bound)
	};
}
/** The copy and the provider that would serve it. */
async function printPlan(plan, folder, port) {
	const { copy, ports, targets } = plan;
	if (folder !== null) await writeFiles(folder, copy.files);
	const listen = ports.map((name, index) => ` --listen ${name}=${plan.names.port(name) ?? nominal.provider + 1 + index}`);
	process.stdout.write(lined([
		...changeLines(copy, plan.original.file),
		...folder === null ? [] : [`Wrote ${[...copy.files.keys()].join(", ")} to ${folder}.`],
		`The copy serves at http://127.0.0.1:${port || nominal.gateway} and calls ${targets.join(", ")} at this provider:`,
		`  fallback-gate provider --port ${nominal.provider}${listen.join("")}`
	]));
	return 0;
}
function lined(lines) {
	return lines.map((line) => `${line}\n`).join("");
}
export { replicaOf };
