import { ar as GateError } from "./start.mjs";
import { T as refusal, h as readOptions, w as readConfigurationFile } from "./shared.mjs";
/** The amplification map of a configuration. */
const map = {
	usage: `fallback-gate map FILE [--json]

Reads a gateway's configuration and prints, for each route, the maximum number of provider calls for one user request: retries,
targets and nested fallbacks as a sum, with and without an ordinary SDK in front. Also prints what the file cannot show.
Works offline and needs no manifest. Detects the format: LiteLLM, Portkey, Envoy, Istio, Gateway API, Envoy AI Gateway, Traefik,
Kong, nginx and HAProxy. --json prints the result as data.
Exit code: 0 the file was read, 3 it was not. Then the line, the reason and the remedy are printed.`,
	run: async (args) => {
		const { values, rest } = readOptions(args, [], {
			flags: ["json"],
			most: 1
		});
		const [file] = rest;
		if (file === void 0) throw new GateError("INPUT_INVALID", "expected the path of a gateway's configuration, got none");
		const { mapLines, sdkTries } = await import("./print2.mjs");
		const { reading } = await readConfigurationFile(file);
		if (values.has("json")) return printJson(file, reading, sdkTries);
		if (reading.refuse !== null) throw refusal(file, reading.refuse);
		process.stdout.write(`${mapLines(reading).join("\n")}\n`);
		return 0;
	}
};
function printJson(file, { routes, ...reading }, sdkTries) {
	const withSdk = routes.map((route) => ({
		...route,
		worst_case_with_sdk: route.worst_case_gateway === null ? null : route.worst_case_gateway * sdkTries
	}));
	process.stdout.write(`${JSON.stringify({
		file,
		...reading,
		routes: withSdk
	}, null, 2)}\n`);
	return reading.refuse === null ? 0 : 3;
}
export { map };
