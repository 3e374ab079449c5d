import { D as leakScan, Dt as dividedRun, Et as dividedAs, F as requestsAtMost, L as plannedMs, Nt as refuseTooManyRequests, O as guardConsole, R as prepare, V as confirmed, Wt as keepLedgers, _ as requestIds, b as removeOldRun, g as readExpected, in as gatherEvidence, ir as limits, jn as knownSecrets, nr as utf8Text, on as replicaEvidence, v as scanOf, w as readOwnTrail, wn as readByConfiguration, x as writeOpenRun, y as seeRoutes, z as readChange } from "./start.mjs";
import { I as withDerivedLedgers, L as publishPartial, R as writeOpenPartial, n as publish, t as choosePartials } from "./judging.mjs";
import { t as checkContracts } from "./contracts.mjs";
// src/leg.ts
/**
* Gates the routes of one shard and writes what was seen as a partial bundle. Reads no contract page and no comment, and
* decides nothing: the merged run does, once. Returns whether the bundle was written and nothing stopped the leg: whether a
* route is held is not the leg's concern. Throws like `gate`.
*/
async function gateShard(inputs, given, deps) {
	const { stop: signal } = deps.time;
	await removeOldRun(inputs.evidenceDir, deps);
	const prepared = await prepare(inputs, given, deps);
	const { run, manifest, gateways, promotion, secrets, shard } = prepared;
	refuseTooManyRequests(manifest, requestsAtMost(prepared.plan));
	secrets.forEach(({ value }) => deps.console.mask(value));
	await writeOpenPartial(inputs.evidenceDir, deps);
	deps.time.allow(plannedMs(prepared.plan, manifest));
	const isSecret = leakScan(secrets);
	const guarded = {
		...deps,
		console: guardConsole(deps.console, isSecret)
	};
	const { seen: seeing, isOnItsWay } = seeRoutes(prepared, guarded, isSecret, signal);
	const [{ probed, logs, witnesses }, expected, { deriveBundle, escalationPacket }] = await Promise.all([
		seeing,
		isOnItsWay.then(() => readExpected(prepared, inputs.replicas)),
		isOnItsWay.then(() => import("./settle.mjs"))
	]);
	deps.time.allowPublishing();
	const seen = {
		manifest,
		gateways,
		probed,
		witnesses,
		ledgers: keepLedgers(probed.exchanges, manifest, logs),
		logs,
		expected,
		replicas: inputs.replicas
	};
	const evidence = gatherEvidence({
		...seen,
		...readByTheMerge
	});
	const facts = {
		evidence,
		manifest,
		promotion,
		run,
		trail: [],
		...shard !== null && { shard }
	};
	const scan = scanOf(prepared, probed, {
		evidence,
		promotion
	});
	const partial = {
		bundle: deriveBundle(facts),
		escalation: escalationPacket(evidence, manifest, run, requestIds(probed)),
		evidenceDir: inputs.evidenceDir
	};
	return await publishPartial(partial, scan, {
		...deps,
		console: guardConsole(deps.console, scan)
	}) && isUnbroken(partial.bundle);
}
/** Needs neither gateway nor credential, and a page is fetched once instead of once per leg. */
const readByTheMerge = {
	contracts: [],
	byConfiguration: {
		byRoute: /* @__PURE__ */ new Map(),
		showing: /* @__PURE__ */ new Map()
	}
};
function isUnbroken({ evidence }) {
	return evidence.stopped === "no";
}
// src/evidence/union.ts
/**
* The evidence of all legs as if one job had seen it. Of each leg it takes what only a leg can see: exchanges, gateways, logs,
* witnesses and replicas. Where two legs saw the same thing differently, the one that proves less counts.
*/
function unionEvidence(manifest, legs, once) {
	const seen = legs.map(({ evidence }) => evidence);
	const states = new Map(once.contracts.map(({ contract, state }) => [contract, state]));
	const replicas = seen.flatMap((evidence) => evidence.replicas ?? []);
	const { showing, byRoute } = once.byConfiguration;
	return {
		gateways: gatewaysOf(manifest, legs),
		routes: manifest.routes.map(({ id, contract }) => {
			const own = legs.find(({ routes }) => routes.has(id))?.evidence.routes.find(({ route }) => route === id);
			return {
				route: id,
				contract_state: states.get(contract) ?? "unchecked",
				by_configuration: byRoute.get(id) ?? null,
				exchanges: own?.exchanges ?? [],
				unrun: [...once.unrun.get(id) ?? [], ...own?.unrun ?? []]
			};
		}),
		logs: mergedBy(seen.flatMap(({ logs }) => logs), ({ log }) => log, mergedLog),
		witnesses: witnessesOf(legs),
		environment: mergedBy(seen.flatMap(({ environment }) => environment), ({ index, gateway }) => `${index} ${gateway}`, mergedExpectation).toSorted((one, other) => one.index - other.index),
		...replicas.length > 0 && { replicas: mergedBy(replicas.map((replica) => replicaEvidence(replica, once.expected, showing.get(replica.gateway) ?? [])), (replica) => JSON.stringify(withCopies(replica, () => null)), mergedReplica) },
		contracts: [...once.contracts],
		stopped: worst(seen.map(({ stopped }) => stopped), [
			"cancelled",
			"out-of-time",
			"no"
		]),
		leaks: distinct(seen.flatMap(({ leaks }) => leaks)),
		...once.partials !== void 0 && { partials: once.partials }
	};
}
/** A leg that asks a gateway nothing knows nothing of it. */
function gatewaysOf({ gateways, routes }, legs) {
	const askedBy = new Map(routes.map(({ id, checks }) => [id, new Set(checks.map(({ gateway }) => gateway))]));
	const isAsked = (leg, name) => [...leg.routes].some((id) => askedBy.get(id)?.has(name));
	return Object.keys(gateways).flatMap((name) => {
		const asking = legs.filter((leg) => isAsked(leg, name));
		return mergedBy((asking.length > 0 ? asking : legs.slice(0, 1)).flatMap(({ evidence }) => evidence.gateways.filter(({ gateway }) => gateway === name)), ({ gateway }) => gateway, mergedGateway);
	});
}
function mergedGateway(one, other) {
	return {
		gateway: one.gateway,
		credential: worst([one.credential, other.credential], [
			"missing",
			"not-used",
			"present"
		]),
		witness: worst([one.witness, other.witness], [
			"none",
			"unreachable",
			"incomplete",
			"silent",
			"spoke"
		]),
		missing: distinct([...one.missing, ...other.missing]),
		recognised: one.recognised ?? other.recognised,
		version: one.version === other.version ? one.version : null,
		headers: distinct([...one.headers, ...other.headers])
	};
}
function mergedLog(one, other) {
	return {
		log: one.log,
		state: worst([one.state, other.state], [
			"refused",
			"unreachable",
			"missing",
			"read"
		]),
		rows: sum(one.rows, other.rows),
		overlong: sum(one.overlong, other.overlong),
		torn: sum(one.torn, other.torn),
		unreadable: sum(one.unreadable, other.unreadable),
		truncated: one.truncated || other.truncated
	};
}
/** Legs that ask different gateways of one provider name it by different gateways: those with one in common are one witness. */
function witnessesOf(legs) {
	const seen = legs.flatMap(({ evidence }) => evidence.witnesses);
	const bound = new Set(seen.flatMap(({ gateways }) => gateways));
	const unwatched = legs.flatMap((leg) => unwatchedIn(leg).filter(({ gateways }) => gateways.some((name) => bound.has(name))));
	return [...seen, ...unwatched].reduce((merged, witness) => {
		const met = merged.filter(({ gateways }) => gateways.some((name) => witness.gateways.includes(name)));
		const [first, ...others] = [...met, witness];
		return [...merged.filter((one) => !met.includes(one)), others.reduce(mergedWitness, first ?? witness)];
	}, []);
}
/** The witness of another leg did not see this one's calls: their number is unknown, not zero. */
function unwatchedIn({ evidence, routes }) {
	const watched = new Set(evidence.witnesses.flatMap(({ gateways }) => gateways));
	const asked = evidence.routes.flatMap(({ route, exchanges }) => routes.has(route) ? exchanges : []);
	return [...new Set(asked.map(({ gateway }) => gateway)).difference(watched)].map((name) => ({
		gateways: [name],
		state: "unreachable",
		missing: 0,
		quiet: true,
		strays: []
	}));
}
function mergedWitness(one, other) {
	return {
		gateways: distinct([...one.gateways, ...other.gateways]),
		state: worst([one.state, other.state], [
			"foreign",
			"refused",
			"unreachable",
			"restarted",
			"incomplete",
			"read"
		]),
		missing: sum(one.missing, other.missing),
		quiet: one.quiet && other.quiet,
		strays: mergedBy([...one.strays, ...other.strays], ({ target }) => target, mergedStrays).slice(0, mostStrays)
	};
}
/** The limit of bundle.schema.json. Any stray call makes counts lower bounds, so the rest changes nothing. */
const mostStrays = 64;
function mergedStrays(one, other) {
	return {
		target: one.target,
		calls: one.calls + other.calls,
		first_ms: Math.min(one.first_ms, other.first_ms)
	};
}
/** Each leg's copy may name ports of its own: copies that differ in nothing else are one replica, without a digest. */
function mergedReplica(one, other) {
	return withCopies(one, ({ copy }, index) => copy === other.files[index]?.copy ? copy : null);
}
function withCopies(replica, copyOf) {
	return {
		...replica,
		files: replica.files.map((file, index) => ({
			...file,
			copy: copyOf(file, index)
		}))
	};
}
/** Different values that both match are several values, as they are for one job. */
function mergedExpectation(one, other) {
	const result = worst([one.result, other.result], [
		"unreadable",
		"several",
		"differs",
		"missing",
		"matches"
	]);
	if (one.seen === other.seen) return {
		...one,
		result
	};
	return {
		...one,
		seen: null,
		result: result === "unreadable" || result === "missing" ? result : "several"
	};
}
/** Items with the same key merged into one, in the order of the first ones. */
function mergedBy(items, keyOf, merged) {
	return [...Map.groupBy(items, keyOf).values()].flatMap(([first, ...others]) => first === void 0 ? [] : [others.reduce(merged, first)]);
}
/** The first of `order` that is among the values. */
function worst(values, order) {
	return order.find((value) => values.includes(value)) ?? order[order.length - 1] ?? order[0];
}
/** The largest count that the schemas allow. */
const mostCounted = 1e6;
function sum(one, other) {
	return Math.min(one + other, mostCounted);
}
function distinct(items) {
	return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
// src/merge.ts
/**
* Decides a divided run once, from the partial bundles of its legs, and writes evidence and comment like `gate`. Reads manifest,
* promotion and contracts itself, and takes only facts from the legs. Needs no gateway and no credential. Throws like `gate`.
*/
async function mergeRun(merging, inputs, given, deps) {
	const { stop: signal } = deps.time;
	await removeOldRun(inputs.evidenceDir, deps);
	const change = await readChange(inputs, given, deps);
	const { run, manifest, routes } = change;
	const divided = typeof merging.plan === "number" ? dividedRun(change, {
		shards: merging.plan,
		attempt: 1
	}) : dividedAs(change, merging.plan);
	await writeOpenRun(inputs.evidenceDir, deps);
	const scan = leakScan(knownSecrets([], /* @__PURE__ */ new Map(), inputs));
	const guarded = {
		...deps,
		console: guardConsole(deps.console, scan)
	};
	const { settle, ...reading } = await import("./settle.mjs");
	deps.time.allow(limits.prepareMs + divided.shards.length * limits.partialMs);
	const chosen = await chooseFrom(merging.partials, change, divided, reading);
	sayUnused(chosen, guarded);
	deps.time.allow(plannedMs({ questions: [] }, manifest));
	const [contracts, trail, byConfiguration] = await Promise.all([
		checkContracts({
			manifest,
			routes,
			at: run.at,
			signal
		}, guarded, change.read),
		readOwnTrail({
			run,
			manifestFile: manifest.file,
			mode: inputs.comment
		}, guarded, signal),
		readByConfiguration(manifest, routes, change.read)
	]);
	deps.time.allowPublishing();
	const used = chosen.byShard.flatMap((bundle) => bundle ?? []);
	const once = {
		contracts,
		byConfiguration,
		expected: await readExpected(change, used.flatMap(replicasOf)),
		partials: {
			legs: merging.legs,
			refused: chosen.refused.length
		},
		unrun: unrunOf(change, divided, chosen)
	};
	const union = unionEvidence(manifest, legsOf(divided, chosen), once);
	const settled = settle({
		evidence: withDerivedLedgers(union, manifest),
		manifest,
		promotion: await confirmed(change, run),
		run,
		trail,
		legs: used.map(mergedLeg)
	}, scan);
	await publish({
		...settled,
		evidenceDir: inputs.evidenceDir,
		comment: inputs.comment
	}, guarded);
	return settled.bundle;
}
async function chooseFrom(partials, { run, manifest }, { shards, plan }, { parsedBundle, replay }) {
	const sent = [];
	for await (const { place, bytes, why } of partials.all()) {
		const bundle = orNull(() => bytes === null ? null : parsedBundle(utf8Text(bytes, { keepMark: true }) ?? ""));
		sent.push({
			place,
			bundle,
			why: bytes === null ? why : "its bundle.json is no bundle of the gate"
		});
	}
	const isConsistent = (bundle) => orNull(() => replay(bundle))?.compared.every(({ differsAt }) => differsAt === null) ?? false;
	const ids = shards.map((routes) => new Set(routes.map(({ id }) => id)));
	return choosePartials(sent, {
		run,
		manifest,
		plan,
		shards: ids,
		isConsistent
	});
}
/** What anyone may have written can make any reader throw. */
function orNull(read) {
	try {
		return read();
	} catch {
		return null;
	}
}
function sayUnused({ refused, outdated, byShard }, { console }) {
	const used = byShard.filter((bundle) => bundle !== null).length;
	console.info(`partial bundles: ${used} of ${byShard.length} shards`);
	outdated.forEach(({ place, why }) => console.info(`partial bundle ${place} is not used: ${why}`));
	refused.slice(0, limits.annotations).forEach(({ place, why }) => console.annotate({
		level: "warning",
		message: `Partial bundle ${place} was refused: ${why}.`
	}));
	refused.slice(limits.annotations).forEach(({ place, why }) => console.info(`partial bundle ${place} was refused: ${why}`));
}
function replicasOf({ evidence }) {
	return evidence.replicas ?? [];
}
/** The checks that no leg ran: those of routes that are not probed, and those of shards without a partial bundle. */
function unrunOf({ skipped }, { shards }, { byShard }) {
	const ofLegs = shards.filter((_, index) => byShard[index] === null).flat().flatMap(({ id, checks }) => checks.map(({ check }) => ({
		route: id,
		check,
		reason: "leg-missing"
	})));
	const byRoute = Map.groupBy([...skipped, ...ofLegs], ({ route }) => route);
	return new Map(Array.from(byRoute, ([route, unrun]) => [route, unrun.map(({ check, reason }) => ({
		check,
		reason
	}))]));
}
function legsOf({ shards }, { byShard }) {
	return shards.flatMap((routes, index) => {
		const evidence = byShard[index]?.evidence;
		return evidence === void 0 ? [] : [{
			routes: new Set(routes.map(({ id }) => id)),
			evidence
		}];
	});
}
function mergedLeg({ shard, run, digest }) {
	return {
		shard: shard?.index ?? 1,
		run_attempt: run.run_attempt,
		at: run.at,
		digest
	};
}
export { gateShard as n, mergeRun as t };
