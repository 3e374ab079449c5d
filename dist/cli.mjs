#!/usr/bin/env node
import { F as exitCodes, G as GateError, H as createFiles, I as refuseEnvironment, L as stoppable, M as version, N as inputNames, P as readInputs, R as createDeps, U as safeLine, W as limits$1, d as plannedRequests, f as readManifest, i as problemLine, l as runContext, n as problemsOf, t as exitCodeOf, u as gate } from "./shared.mjs";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { dirname, resolve } from "node:path";
// src/commands/command.ts
/**
* The options of a command by name, each a list of values, and up to `most` arguments beside them.
* Throws INPUT_INVALID for what the command does not take: nothing that a person writes is passed over.
*/
function readOptions(args, names, { flags = [], most = 0 } = {}) {
	const options = {};
	for (const name of names) options[name] = {
		type: "string",
		multiple: true
	};
	for (const name of flags) options[name] = {
		type: "boolean",
		multiple: true
	};
	const parsed = parse(args, options);
	if (parsed !== null && parsed.positionals.length <= most) return {
		values: new Map(Object.entries(parsed.values).map(listed)),
		rest: parsed.positionals
	};
	throw new GateError("INPUT_INVALID", `expected ${taken([...names, ...flags], most)}, got something else`);
}
/** null where parseArgs throws: its message repeats what was written, which may be a secret in the wrong place. */
function parse(args, options) {
	try {
		return parseArgs({
			args: [...args],
			options,
			allowPositionals: true
		});
	} catch {
		return null;
	}
}
function taken(names, most) {
	const options = names.map((name) => `--${name}`).join(", ");
	if (options !== "") return `options among ${options}, each with a value where it takes one`;
	return most === 0 ? "neither options nor arguments" : `at most ${most} argument and no options`;
}
function listed([name, value]) {
	return [name, Array.isArray(value) ? value.map(String) : []];
}
// src/adapters/terminal-console.ts
/** Back to the first column, and nothing right of it (ECMA-48 EL). */
const eraseLine = "\r\x1B[K";
const colorOf = {
	error: 31,
	warning: 33,
	notice: 36
};
/** The console of a person's terminal: lines on stdout, annotations on stderr as `error file:line:column message`. */
function createTerminalConsole({ stdout, stderr, color, live }) {
	const showProgress = (state) => void (live && stderr.write(`${eraseLine}${safeLine(state)}`));
	return {
		info: (line) => {
			showProgress("");
			stdout.write(`${safeLine(line)}\n`);
		},
		progress: showProgress,
		annotate: (annotation) => {
			showProgress("");
			stderr.write(`${level(annotation, color)} ${text(annotation)}\n`);
		},
		mask: () => {},
		output: () => {},
		summary: async () => {}
	};
}
function level({ level: name }, color) {
	return color ? `\u001b[${colorOf[name]}m${name}\u001b[0m` : name;
}
function text({ file, line, column, title, message }) {
	const place = [
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":");
	return safeLine([
		place,
		title === void 0 ? "" : `${title}:`,
		message
	].filter((part) => part !== "").join(" "));
}
/** The gate on the command line: the same run as the action's, without GitHub. */
const run = {
	name: "run",
	says: "run the gate once and write the evidence",
	usage: `fallback-gate run [--manifest FILE] --gateway-url URL --credentials NAME [options]

Runs the gate once and writes the evidence. The options are the action's inputs:
  --manifest FILE          the route manifest, default .github/fallback-gate.yml
  --gateway-url URL        the staging gateway, where the manifest has one
  --gateways name=URL      the gateways, where it has several (may be repeated)
  --credentials NAME       the environment variable with the gateway's credential, or gateway=NAME (may be repeated)
  --logs name=URL          the log endpoints (may be repeated)
  --witness URL            the scripted provider behind the gateway, or gateway=URL
  --witness-token TOKEN    its token, or gateway=TOKEN
  --client COMMAND         makes one request with the application's own client, for checks via: client
  --ca-file FILE           a PEM file with certificate authorities to trust besides the built-in ones
  --evidence-dir DIR       default fallback-gate-evidence
  --operator-note TEXT     a note that every record carries
  --route ID               gate only this route (may be repeated)
  --plan                   list every request without sending one

Exit code: 0 promote or none, 1 hold, 2 investigate, 3 could not run.`,
	run: async (args) => {
		const { values } = readOptions(args, [...inputNames, "route"], { flags: ["plan"] });
		refuseEnvironment(process.env);
		const inputs = {
			...readInputs((name) => values.get(name)?.join("\n") ?? "", (name) => process.env[name]),
			routes: values.get("route") ?? []
		};
		const writable = [dirname(resolve(inputs.evidenceDir))];
		const deps = await createDeps(inputs, {
			workspace: process.cwd(),
			writable
		}, terminal(), {
			github: null,
			history: null
		});
		if (values.has("plan")) return printPlan(await plannedRequests(inputs, deps));
		const context = runContext({}, null, {
			at: deps.clock.now(),
			tool_version: version,
			tool_digest: null,
			node_version: process.versions.node,
			notes: inputs.operatorNote
		});
		const bundle = await stoppable((signal) => gate(inputs, context, deps, signal));
		return exitCodes[bundle.decision.overall];
	}
};
function printPlan(lines) {
	process.stdout.write(lines.map((line) => `${line}\n`).join(""));
	return 0;
}
/** A terminal on which the report itself tells the findings: they are not printed twice. */
function terminal() {
	const console = createTerminalConsole({
		stdout: process.stdout,
		stderr: process.stderr,
		color: wantsColor(),
		live: isLive()
	});
	return {
		...console,
		annotate: (annotation) => annotation.level === "error" ? void 0 : console.annotate(annotation)
	};
}
/** A person is looking, and not the log of a CI job. */
function isLive() {
	return process.stderr.isTTY && (process.env["CI"] ?? "") === "";
}
/** https://no-color.org: set and not empty means no colour. */
function wantsColor() {
	return process.stderr.isTTY && (process.env["NO_COLOR"] ?? "") === "";
}
// src/commands/demo.ts
const usage$2 = `fallback-gate demo

Starts the embedded staging gateway and the scripted provider on loopback and gates three routes with them:
one that promotes, one that must hold because of hidden retries, one that must be investigated.
Exit code: 0 when the three decisions are these.`;
const expected = {
	"chat-backup": "promote",
	"chat-hidden-retries": "hold",
	"chat-other-family": "investigate"
};
const evidenceDir = "fallback-gate-evidence";
/** The main job on loopback, with nothing else installed. */
const demo = {
	name: "demo",
	says: "gate three example routes on loopback",
	usage: usage$2,
	run: async (args) => {
		readOptions(args, []);
		const bundle = await stoppable(gateExample);
		const right = Object.entries(expected).every(([route, decision]) => bundle.decision.routes[route] === decision);
		process.stdout.write(right ? `\nThe three decisions are the expected ones. Look at ${evidenceDir}/report.md, the comment as a reviewer sees it, and at ${evidenceDir}/records.jsonl.\n` : "\nThe three decisions are not the expected ones: report this as a defect of Fallback Gate.\n");
		return right ? 0 : 1;
	}
};
async function gateExample(signal) {
	const [{ startGateway }, { newToken, serveProvider }] = await Promise.all([import("./gateway.mjs"), import("./serve.mjs")]);
	const stop = new AbortController();
	const credential = newToken();
	const provider = await serveProvider({ targets: {
		flaky: [
			500,
			500,
			200
		],
		foreign: ["wrong-family"]
	} }, stop.signal);
	const gateway = await startGateway({
		credential,
		routes: routesTo(provider.url, newToken)
	});
	try {
		const given = {
			manifest: "examples/demo/fallback-gate.yml",
			"gateway-url": gateway.url,
			credentials: "DEMO_KEY",
			witness: provider.url,
			"witness-token": provider.token
		};
		const inputs = readInputs((name) => given[name] ?? "", (name) => name === "DEMO_KEY" ? credential : void 0);
		const deps = await createDeps(inputs, {
			workspace: packageFolder(),
			writable: [process.cwd()]
		}, terminal(), {
			github: null,
			history: null
		});
		const context = runContext({}, null, {
			at: deps.clock.now(),
			tool_version: version,
			tool_digest: null,
			node_version: process.versions.node,
			notes: ""
		});
		return await gate({
			...inputs,
			evidenceDir: `${process.cwd()}/${evidenceDir}`
		}, context, deps, signal);
	} finally {
		stop.abort();
		await Promise.all([gateway.close(), provider.ended]);
	}
}
function routesTo(providerUrl, newToken) {
	const target = (name) => ({
		name,
		url: `${providerUrl}/${name}/v1`,
		key: newToken()
	});
	return {
		"chat-staging": {
			targets: [target("main"), target("backup-eu")],
			retries: 1,
			header: "honest"
		},
		"chat-flaky": {
			targets: [target("flaky"), target("backup-eu")],
			retries: 2,
			header: "lying"
		},
		"chat-foreign": {
			targets: [target("foreign"), target("backup-eu")],
			retries: 1,
			header: "honest"
		}
	};
}
/** Where the example's manifest lies: the folder above dist/, or above src/ when it runs from source. */
function packageFolder() {
	const here = fileURLToPath(import.meta.url);
	return here.slice(0, Math.max(here.lastIndexOf("/dist/"), here.lastIndexOf("/src/")));
}
// src/commands/limits.ts
/** Every limit of the gate, by name. */
const limits = {
	name: "limits",
	says: "print every limit",
	usage: "fallback-gate limits\n\nPrints every limit by name: times in milliseconds (Ms), sizes in bytes (Bytes).",
	run: async (args) => {
		readOptions(args, []);
		const width = Math.max(...Object.keys(limits$1).map((name) => name.length));
		for (const [name, value] of Object.entries(limits$1)) process.stdout.write(`${name.padEnd(width)}  ${value}\n`);
		return 0;
	}
};
/** Reads and validates the manifest, and nothing else. */
const lint = {
	name: "lint",
	says: "check a route manifest, offline",
	usage: `fallback-gate lint [FILE]

Checks a route manifest, offline. Default .github/fallback-gate.yml.
Exit code: 0 it can be run, 3 it cannot; every problem is printed as file:line:column.`,
	run: async (args) => {
		const { rest } = readOptions(args, [], { most: 1 });
		const { manifest } = readInputs((name) => name === "manifest" ? rest[0] ?? "" : "", () => void 0);
		const { routes } = await readManifest({
			manifest,
			credentials: ""
		}, { files: createFiles(process.cwd()) });
		process.stdout.write(`${manifest}: ${routes.length} ${routes.length === 1 ? "route" : "routes"}, no problem found\n`);
		return 0;
	}
};
/** The scripted provider as a process of its own. */
const provider = {
	name: "provider",
	says: "start the scripted provider: the witness behind a gateway",
	usage: `fallback-gate provider [--port N] [--host ADDRESS [--allow-remote]] [--target NAME=STEPS] [--listen NAME=PORT] [--json]

Starts the scripted provider and serves until it is stopped. A gateway sends its calls below URL/<target>/v1.
  --port N               default: any free port
  --host ADDRESS         default 127.0.0.1; another than a loopback address needs --allow-remote
  --target NAME=STEPS    a standing sequence, such as flaky=500,500,200, played anew for each exchange (may be repeated)
  --listen NAME=PORT     serves this target at a port of its own as well, without its name in the path: for gateways
                         such as Envoy, nginx and HAProxy, whose upstreams share one path (may be repeated, 0: any free port)
  --json                 prints {"url": …, "token": …, "listen": {NAME: URL}} on one line

The token opens its control API: give both to the gate as witness and witness-token. It is taken from
FALLBACK_GATE_PROVIDER_TOKEN when that is set.`,
	run: async (args) => {
		const { values } = readOptions(args, [
			"port",
			"host",
			"target",
			"listen"
		], { flags: ["allow-remote", "json"] });
		const [{ readPort }, { serveProvider }, { byTarget, parseTargets }] = await Promise.all([
			import("./ports.mjs"),
			import("./serve.mjs"),
			import("./steps.mjs")
		]);
		const stop = new AbortController();
		process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
		const token = process.env["FALLBACK_GATE_PROVIDER_TOKEN"] ?? "";
		const served = await serveProvider({
			port: readPort("--port", values.get("port")?.at(-1) ?? "0"),
			host: values.get("host")?.at(-1) ?? "127.0.0.1",
			allowRemote: values.has("allow-remote"),
			targets: parseTargets(values.get("target") ?? []),
			listen: byTarget(values.get("listen") ?? [], (text) => readPort("--listen", text)),
			...token !== "" && { token }
		}, stop.signal);
		process.stdout.write(values.has("json") ? `${asJson(served)}\n` : `${asText(served)}\n`);
		await served.ended;
		return 0;
	}
};
function asJson({ url, token, targetUrls }) {
	return JSON.stringify({
		url,
		token,
		listen: targetUrls
	});
}
function asText({ url, token, targetUrls }) {
	return `url    ${url}\ntoken  ${token}\nA gateway sends its calls below ${url}/<target>/v1.${Object.entries(targetUrls).map(([target, at]) => `\n${target} has ${at}/v1 as well.`).join("")}\nStop with Ctrl-C.`;
}
// src/commands/index.ts
/** Every command, in the order of `--help`. */
const commands = [
	run,
	lint,
	demo,
	provider,
	limits
];
// src/cli.ts
const help = `fallback-gate ${version}
May this LLM fallback route carry more traffic?

${commands.map(({ name, says }) => `  fallback-gate ${name.padEnd(10)}${says}`).join("\n")}

fallback-gate COMMAND --help tells more.
Exit codes: 0 promote or none, 1 hold, 2 investigate, 3 could not run.
`;
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
process.exitCode = 1;
process.exitCode = await main(process.argv.slice(2));
async function main([name = "--help", ...args]) {
	const command = commands.find((known) => known.name === name);
	if (name === "--help" || name === "--version") return print(name === "--help" ? help : `${version}\n`);
	if (command === void 0) {
		process.stderr.write(`expected one of ${commands.map((known) => known.name).join(", ")}, got another command\n\n${help}`);
		return 3;
	}
	if (args.includes("--help")) return print(`${command.usage}\n`);
	try {
		return await command.run(args);
	} catch (error) {
		for (const problem of problemsOf(error)) process.stderr.write(`${problemLine(problem)}\n`);
		return exitCodeOf(error);
	}
}
function print(text) {
	process.stdout.write(text);
	return 0;
}
export {};
