import { J as createDeps, P as readInputs, U as stoppable, h as readOptions, l as terminal, o as localContext, x as packageFolder } from "./shared.mjs";
import { m as gate } from "./start.mjs";
// src/commands/demo.ts
const usage = `fallback-gate demo

Starts the embedded staging gateway and the scripted provider on loopback and gates three routes:
one is promoted, one is held because of hidden retries, and one must be investigated.
Exit code: 0 if these are the three decisions, 1 otherwise.`;
const expected = {
	"chat-backup": "promote",
	"chat-hidden-retries": "hold",
	"chat-other-family": "investigate"
};
const evidenceDir = "fallback-gate-evidence";
/** A whole run on loopback that needs no installation. */
const demo = {
	usage,
	run: async (args) => {
		readOptions(args, []);
		const bundle = await stoppable(gateExample);
		const right = Object.entries(expected).every(([route, decision]) => bundle.decision.routes[route] === decision);
		process.stdout.write(right ? `\nThe three decisions are the expected ones. See ${evidenceDir}/report.md for the comment that a reviewer gets, and ${evidenceDir}/records.jsonl for the records.\n` : "\nThe three decisions are not the expected ones. This is a bug in Fallback Gate. Please report it.\n");
		return right ? 0 : 1;
	}
};
async function gateExample(time) {
	const { newToken, serveProvider, startGateway } = await import("./staging.mjs");
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
			history: null,
			time
		});
		const context = await localContext(deps, "");
		return await gate({
			...inputs,
			evidenceDir: `${process.cwd()}/${evidenceDir}`
		}, context, deps);
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
export { demo };
