import { It as bindingLines, ar as GateError, ir as limits } from "./start.mjs";
import { c as planReplica, t as startReplica } from "./copies.mjs";
// src/commands/run-replica.ts
/** Starts a replica, runs the gate on it, and stops it. Throws what `planReplica`, `startReplica` and the run throw. */
async function onReplica(inputs, { file, options }, run, time) {
	const credentials = bindingLines(inputs.credentials);
	const plan = await planReplica({
		manifestFile: inputs.manifest,
		file,
		credentials
	}, options.port);
	time.allow(limits.prepareMs + options.waitMs);
	const running = await startReplica(plan, options, time.stop);
	time.allow(limits.prepareMs);
	try {
		return await run(boundInputs(inputs, plan.gateway, running));
	} finally {
		await running.stop();
	}
}
/** The inputs with everything that the replica is for its gateway. What is bound to other gateways stays. */
function boundInputs(inputs, gateway, { url, witness, key, variables, facts }) {
	refuseBound(inputs, gateway);
	const others = bindingLines(inputs.credentials).filter(({ name }) => name !== null && name !== gateway);
	const own = (value) => `${gateway}=${value}`;
	return {
		...inputs,
		gateways: [inputs.gateways, own(url)].join("\n"),
		credentials: [...others.map(({ name, value }) => `${name}=${value}`), ...variables.map(own)].join("\n"),
		witness: [inputs.witness, own(witness.url)].join("\n"),
		replicas: [...inputs.replicas, facts],
		witnessToken: [inputs.witnessToken, own(witness.token)].join("\n"),
		variable: (name) => variables.includes(name) ? key : inputs.variable(name)
	};
}
function refuseBound({ gatewayUrl, gateways, witness, witnessToken }, gateway) {
	if ([
		gatewayUrl,
		gateways,
		witness,
		witnessToken
	].flatMap(bindingLines).every(({ name }) => name !== null && name !== gateway)) return;
	const message = `expected no URL and no witness for the gateway ${gateway}, which is the replica, got one`;
	throw new GateError("INPUT_INVALID", message, { problems: [{
		at: null,
		message,
		remedy: "Leave the option out, or leave --replica out."
	}] });
}
export { onReplica };
