import { _ as startOptionNames, h as readOptions } from "./shared.mjs";
/** A gateway with this configuration, in front of the scripted provider. */
const replica = {
	usage: `fallback-gate replica [FILE] [--manifest PATH] [--port N] [--command COMMAND] [options]

Copies a gateway's configuration so that every target is the scripted provider and every key a placeholder, prints each change,
starts the provider and the gateway with the copy, and serves until it is stopped. Calls no provider and needs no key.
FILE is the configuration; default: the one that the manifest names under gateways.NAME.config.
  --manifest PATH      the route manifest, default .github/fallback-gate.yml
  --port N             the gateway's port, default any free one
  --command COMMAND    your own command, such as 'my-gateway --config {config} --port {port}'
  --version VERSION    the version of LiteLLM or Portkey to install; default: the program on the PATH, else a tested version
  --wait SECONDS       how long the gateway may take until it answers, default 120
  --dry-run            prints the changes and starts nothing
  --print DIR          also writes the copy to this folder, and starts nothing
  --json               prints what clients need on one line of standard output, and everything else on standard error

LiteLLM is taken from the PATH, else installed with uv or pip; Portkey with npm; Envoy, nginx and HAProxy are taken from the PATH.
\`fallback-gate run --replica\` does all of it around one run.
Exit code: 0 stopped by a signal, or nothing to start; 1 the gateway ended while it served; 3 not started: the reason is printed.`,
	run: async (args) => {
		const names = [
			"manifest",
			"print",
			...startOptionNames
		];
		const { values, rest } = readOptions(args, names, {
			flags: ["dry-run", "json"],
			most: 1
		});
		const { replicaOf } = await import("./replica-serve.mjs");
		return replicaOf(values, rest[0] ?? null);
	}
};
export { replica };
