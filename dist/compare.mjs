import { rr as safeLine } from "./start.mjs";
import { X as tell, Y as valueDifferences } from "./judging.mjs";
import { d as bundlePaths, p as readBundle } from "./shared.mjs";
// src/report/difference-facts.ts
/** The environment of a run: tool, runner, commits, manifest, gateways. */
function environmentFacts({ run, manifest, evidence, promotion }) {
	return [
		["tool", {
			version: run.tool_version,
			digest: run.tool_digest,
			"node version": run.node_version
		}],
		["runner", {
			system: run.runner,
			"network variables": run.network_variables
		}],
		["run", {
			event: run.event,
			workflow: run.workflow_file,
			"from a fork": run.from_fork,
			note: run.notes
		}],
		["commits", {
			head: run.head_sha,
			base: promotion.base?.sha ?? run.base_sha,
			branch: promotion.base?.ref ?? run.base_ref
		}],
		["manifest", {
			file: manifest.file,
			digest: manifest.digest
		}],
		["environment", {
			name: manifest.environment?.name ?? null,
			flags: manifest.environment?.flags ?? []
		}],
		...evidence.gateways.map(({ gateway, version, headers, credential, witness }) => [`gateway ${gateway}`, {
			version,
			"configured headers": headers,
			credential,
			witness
		}]),
		...evidence.environment.map(({ gateway, header, expected, seen, result }) => [`expectation ${gateway} ${header}`, {
			expected,
			seen,
			result
		}])
	];
}
/** The proposed traffic change, the rule changes and the decision. */
function promotionFacts({ promotion, decision }) {
	const { compared, obstacle, adoption, replaced_manifests, head_moved, base_changes, outside_scope } = promotion;
	return [
		["decision", { overall: decision.overall }],
		["promotion", {
			compared,
			obstacle,
			adoption,
			replaces: replaced_manifests,
			"head moved": head_moved,
			"changed at base": base_changes
		}],
		["scope", { outside: outside_scope?.files ?? [] }],
		...promotion.routes.map(({ route, gated, reason, from, to, problem }) => [`route ${route}`, {
			decision: decision.routes[route] ?? null,
			gated,
			reason,
			from,
			to,
			problem
		}]),
		...promotion.rule_changes.map(({ pointer, direction, in_effect }) => [`rule ${pointer}`, {
			direction,
			"in effect": in_effect
		}]),
		...promotion.reviewed_changes.map(({ what, route, field }) => [`${what} ${field}`, { changed: route }])
	];
}
/** The findings, by decision, route, exchange, rule and case. */
function findingFacts({ findings }) {
	return [...Map.groupBy(findings, nameOf)].map(([name, found]) => [name, {
		says: found.map((finding) => tell(finding).says),
		waived: found.every(({ waived }) => waived) || null
	}]);
}
function nameOf({ route, check, exchange, rule, case: name, decision }) {
	return [
		decision,
		route,
		check,
		exchange,
		rule,
		name
	].filter((part) => part !== null).join(" ");
}
/** The facts of each exchange, and the checks that were not run. */
function exchangeFacts({ evidence }) {
	return evidence.routes.flatMap(({ route, exchanges, unrun }) => [...exchanges.map((made) => [`${route} ${made.check} ${made.exchange}`, {
		...answerOf(made),
		...attemptsOf(made)
	}]), ...unrun.map(({ check, reason }) => [`${route} ${check} not run`, { reason }])]);
}
function answerOf({ observation, gateway, forced_by }) {
	return {
		gateway,
		"forced by": forced_by,
		status: observation.status,
		failure: observation.failure,
		answer: observation.response_family,
		"error class": observation.error_class,
		terminal: observation.terminal,
		remarks: observation.remarks,
		"served by": observation.served_by
	};
}
function attemptsOf({ ledger: { attempts, accounts, calls, switches } }) {
	return {
		attempts: attempts.value === null ? "unknown" : `${attempts.value} (${attempts.bound}, ${attempts.source})`,
		accounts: accounts.map((account) => `${account.source} ${account.name} ${account.attempts ?? "nothing"}`),
		calls: calls.map(({ target, status }) => `${target} ${status ?? "no status"}`),
		"switches in headers": switches.header,
		"switches in the log": switches.log
	};
}
/** The state and the facts of each contract. */
function contractFacts({ evidence }) {
	return evidence.contracts.map(({ contract, source, state, reason, digest, final_url, baseline, changes, facts }) => [`contract ${contract}`, {
		source,
		state,
		reason,
		"text digest": digest,
		"final address": final_url,
		baseline,
		changes: changes.map(({ change, what }) => `${change} ${what}`),
		...facts
	}]);
}
// src/report/differences.ts
/** Manifests that differ in more values than this are unrelated: the rest is only counted. */
const manifestValues = 40;
const valueChars = 80;
/** Environment first: a difference there may explain the rest. */
const respects = [
	["environment", (one, other) => compared(environmentFacts(one), environmentFacts(other))],
	["manifest", (one, other) => manifestLines(one.manifest, other.manifest)],
	["promotion", (one, other) => compared(promotionFacts(one), promotionFacts(other))],
	["findings", (one, other) => findingLines(findingFacts(one), findingFacts(other))],
	["exchanges", (one, other) => compared(exchangeFacts(one), exchangeFacts(other))],
	["contracts", (one, other) => compared(contractFacts(one), contractFacts(other))]
];
/**
* The differences between two bundles; empty if there are none. Ids, times and digests that change with every run are
* ignored.
*/
function differences(one, other) {
	return respects.map(([about, lines]) => ({
		about,
		lines: lines(one, other)
	})).filter(({ lines }) => lines.length > 0);
}
function compared(one, other) {
	const [before, after] = [new Map(one), new Map(other)];
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
		const [was, is] = [before.get(name), after.get(name)];
		if (was !== void 0 && is !== void 0) return changes(name, was, is);
		return is === void 0 ? [`${name}: gone (${inWords(was)})`] : [`${name}: new (${inWords(is)})`];
	});
}
function changes(name, was, is) {
	return [.../* @__PURE__ */ new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => shown(was[key]) !== shown(is[key])).map((key) => `${name}: ${key} was ${shown(was[key])}, is ${shown(is[key])}`);
}
/** The number of common findings is shown only if other findings differ. */
function findingLines(one, other) {
	const lines = compared(one, other);
	const names = new Set(other.map(([name]) => name));
	const same = one.filter(([name]) => names.has(name)).length;
	return lines.length === 0 || same === 0 ? lines : [...lines, `${same} in both`];
}
function inWords(facts = {}) {
	return Object.entries(facts).filter(([, value]) => shown(value) !== none).map(([key, value]) => `${key} ${shown(value)}`).join(", ");
}
const none = "none";
function shown(value) {
	const text = typeof value === "object" && value !== null ? value.join(", ") : String(value ?? none);
	return text === "" ? none : text;
}
/** The effective values. Routes, layers and logs are keyed by name, so inserting one does not shift the others. */
function manifestLines(one, other) {
	const all = [...valueDifferences(named(one), named(other))];
	const lines = all.slice(0, manifestValues).map((found) => `${found.pointer}: was ${json(found.one)}, is ${json(found.other)}`);
	return all.length > lines.length ? [...lines, `and ${all.length - lines.length} more values`] : lines;
}
function json(value) {
	const text = value === void 0 ? none : JSON.stringify(value);
	return text.length > valueChars ? `${text.slice(0, valueChars)}...` : text;
}
function named({ gateways, contracts, routes, layers, logs, environment, scope, waivers }) {
	return {
		gateways,
		contracts,
		routes: Object.fromEntries(routes.map((route) => [route.id, route])),
		layers: Object.fromEntries(layers.map((layer) => [layer.name, layer])),
		logs: Object.fromEntries(logs.map((log) => [log.name, log])),
		environment,
		scope,
		waivers
	};
}
/** The differences of two bundles. */
const compare = {
	usage: `fallback-gate compare ONE OTHER

Explains how two bundles differ, starting with the environment. Ids and times are ignored, because they differ in every run.
Exit code: 0 equal or different, 3 a bundle cannot be read.`,
	run: async (args) => {
		const [one, other] = await Promise.all(bundlePaths(args, 2).map(readBundle));
		if (one !== void 0 && other !== void 0) process.stdout.write(comparison(one.bundle, other.bundle).map((line) => `${safeLine(line)}\n`).join(""));
		return 0;
	}
};
function comparison(one, other) {
	const found = differences(one, other);
	const sections = found.flatMap(({ about, lines }) => [
		"",
		about,
		...lines.map((line) => `  ${line}`)
	]);
	return [
		headline("one", one),
		headline("other", other),
		...found.length === 0 ? ["", "No difference."] : sections
	];
}
function headline(which, { run, decision }) {
	return `${which.padEnd(5)}  run ${run.run_id} attempt ${run.run_attempt} of ${run.at}: ${decision.overall}`;
}
export { compare };
