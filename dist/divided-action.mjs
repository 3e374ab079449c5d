import { Ct as divideRun, E as guardConsole, Et as shardLines, F as prepare, Ht as keepLedgers, I as readChange, N as requestsAtMost, Nn as mayBeShown, R as confirmed, S as readOwnTrail, Sn as readByConfiguration, T as leakScan, Tt as dividedRun, Vn as exitCodes, _ as scanOf, b as writePacket, er as utf8Text, g as requestIds, h as readExpected, in as replicaEvidence, jt as refuseTooManyRequests, kn as knownSecrets, nn as gatherEvidence, nr as limits, rr as GateError, v as seeRoutes, wt as dividedAs, x as evidenceFolder, y as writeOpenRun, zn as isSameJson } from "./start.mjs";
import { A as readMode, G as openRegular, M as readShards, j as readShardPlan, t as withDerivedLedgers } from "./shared.mjs";
import { r as msOf, t as checkContracts } from "./contracts.mjs";
import { t as publish } from "./judging.mjs";
import { lstat, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
// src/adapters/partials.ts
const file = "bundle.json";
/**
* The partial bundles in a folder: NAME/bundle.json for each artifact, or bundle.json itself if only one was downloaded. Other
* files are not read, and no link is followed.
*/
function createPartials(folder) {
	return { all: () => filesIn(resolve(folder)) };
}
async function* filesIn(folder) {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
		throw new GateError("FILE_MISSING", "expected a folder with the partial bundles, got none");
	});
	if (entries.length > limits.partials) throw new GateError("INPUT_INVALID", `expected at most ${limits.partials} partial bundles, got more`);
	const sorted = entries.toSorted((one, other) => one.name < other.name ? -1 : 1);
	for (const [index, entry] of sorted.entries()) {
		const place = mayBeShown(entry.name) ? entry.name : `entry ${index + 1}`;
		if (entry.isDirectory()) yield await fileAt(join(folder, entry.name, file), place);
		else if (entry.name === file) yield await fileAt(join(folder, file), place);
		else yield {
			place,
			bytes: null,
			why: "it is not a folder with a bundle.json"
		};
	}
}
async function fileAt(path, place) {
	try {
		const { size } = await lstat(path);
		if (size > limits.bundleBytes) return {
			place,
			bytes: null,
			why: `it has more than ${limits.bundleBytes} bytes`
		};
		const handle = await openRegular(path, place);
		try {
			return {
				place,
				bytes: await buffer(handle.createReadStream({
					end: limits.bundleBytes,
					autoClose: false
				})),
				why: ""
			};
		} finally {
			await handle.close();
		}
	} catch {
		return {
			place,
			bytes: null,
			why: "it has no bundle.json that is a regular file"
		};
	}
}
// src/publish/partial.ts
/** The one file of a leg. */
const partialFile = "bundle.json";
/** Until the leg has ended, its folder holds no partial bundle, and no file of another run. */
async function writeOpenPartial(evidenceDir, { files }) {
	const others = evidenceFolder.map(({ name }) => name).filter((name) => name !== partialFile);
	for (const name of others) await files.remove(`${evidenceDir}/${name}`);
	await files.write(`${evidenceDir}/${partialFile}`, "null\n");
}
/**
* Writes the partial bundle of a leg, which neither comments nor decides: its output `decision` stays hold. Returns whether it
* was written: a bundle with a secret is not. Throws INTERNAL if it cannot be written.
*/
async function publishPartial(partial, scan, effects) {
	const { bundle, evidenceDir } = partial;
	const text = `${JSON.stringify(bundle, null, 2)}\n`;
	const leak = scan(text);
	if (leak !== null) {
		const message = `The partial bundle was withheld, because it contained a secret (no-leak, ${leak}). The run is held.`;
		effects.console.annotate({
			level: "error",
			message
		});
		return false;
	}
	await effects.files.write(`${evidenceDir}/${partialFile}`, text).catch((cause) => {
		throw new GateError("INTERNAL", "expected the partial bundle to be written, got a failure", { cause });
	});
	const escalation = partial.escalation === null || scan(partial.escalation) !== null ? null : partial.escalation;
	const packet = escalation === null ? "" : await writePacket(escalation, evidenceDir, effects);
	linesOf(bundle).forEach((line) => effects.console.info(line));
	effects.console.output("evidence-dir", evidenceDir);
	effects.console.output("bundle", `${evidenceDir}/${partialFile}`);
	effects.console.output("escalation", packet);
	await effects.console.summary(linesOf(bundle).map((line) => `${line}\n`).join(""));
	return true;
}
function linesOf({ evidence, promotion, shard }) {
	const gated = promotion.routes.filter((route) => route.gated);
	const made = evidence.routes.reduce((sum, { exchanges }) => sum + exchanges.length, 0);
	const unrun = evidence.routes.reduce((sum, route) => sum + route.unrun.length, 0);
	const left = unrun === 0 ? "" : `, ${unrun} checks not run`;
	return [`Shard ${shard?.index ?? 1} of ${shard?.of ?? 1}: ${gated.length} routes, ${made} exchanges${left}. The job that merges the shards decides.`];
}
// src/leg.ts
/**
* Gates the routes of one shard and writes what was seen as a partial bundle. Reads no contract page and no comment, and
* decides nothing: the merged run does, once. Returns whether the bundle was written and nothing stopped the leg: whether a
* route is held is not the leg's concern. Throws like `gate`.
*/
async function gateShard(inputs, given, deps, signal) {
	const prepared = await prepare(inputs, given, deps);
	const { run, manifest, gateways, promotion, secrets, shard } = prepared;
	refuseTooManyRequests(manifest, requestsAtMost(prepared.plan));
	secrets.forEach(({ value }) => deps.console.mask(value));
	await writeOpenPartial(inputs.evidenceDir, deps);
	const isSecret = leakScan(secrets);
	const guarded = {
		...deps,
		console: guardConsole(deps.console, isSecret)
	};
	const [{ probed, logs, witnesses }, expected, { deriveBundle, escalationPacket }] = await Promise.all([
		seeRoutes(prepared, guarded, isSecret, signal),
		readExpected(prepared, inputs.replicas),
		import("./settle.mjs")
	]);
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
		witnesses: mergedBy(seen.flatMap(({ witnesses }) => witnesses), ({ gateways }) => gateways.join(" "), mergedWitness),
		environment: mergedBy(seen.flatMap(({ environment }) => environment), ({ index, gateway }) => `${index} ${gateway}`, mergedExpectation).toSorted((one, other) => one.index - other.index),
		...replicas.length > 0 && { replicas: distinct(replicas.map((replica) => replicaEvidence(replica, once.expected, showing.get(replica.gateway) ?? []))) },
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
function mergedWitness(one, other) {
	return {
		gateways: one.gateways,
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
// src/record/partials.ts
/**
* Chooses the newest partial bundle of each shard. Every file may be forged, or of another run: it counts only if it is bound to
* this plan, head commit and run, has evidence of its own shard only, and can be derived again. Two of the same shard and attempt
* are both refused.
*/
function choosePartials(sent, merging) {
	const judged = sent.map((one) => ({
		...one,
		...judge(one, merging)
	}));
	const usable = judged.flatMap(({ place, bundle, verdict }) => bundle !== null && verdict === "use" ? [{
		place,
		bundle,
		attempt: bundle.run.run_attempt
	}] : []);
	const refused = judged.filter(({ verdict }) => verdict === "refuse").map(named);
	const outdated = judged.filter(({ verdict }) => verdict === "outdated").map(named);
	return {
		byShard: merging.shards.map((_, index) => {
			const own = usable.filter(({ bundle }) => bundle.shard?.index === index + 1);
			const newest = Math.max(...own.map(({ attempt }) => attempt));
			const [first, ...others] = own.filter(({ attempt }) => attempt === newest);
			const older = own.filter(({ attempt }) => attempt < newest);
			outdated.push(...older.map(({ place }) => ({
				place,
				why: "a later attempt sent another one of this shard"
			})));
			if (first === void 0) return null;
			if (others.length === 0) return first.bundle;
			refused.push(...[first, ...others].map(({ place }) => ({
				place,
				why: "it is not the only one of its shard and attempt"
			})));
			return null;
		}),
		refused,
		outdated
	};
}
function named({ place, why }) {
	return {
		place,
		why
	};
}
function judge({ bundle, why }, merging) {
	if (bundle === null) return {
		verdict: "refuse",
		why
	};
	if (isOfEarlierPlan(bundle, merging)) return {
		verdict: "outdated",
		why: "all jobs have been run again since"
	};
	const [, reason] = reasons.find(([isWrong]) => isWrong(bundle, merging)) ?? [];
	return reason === void 0 ? {
		verdict: "use",
		why: ""
	} : {
		verdict: "refuse",
		why: reason
	};
}
/** Left when all jobs of the run, with the plan, were run again. */
function isOfEarlierPlan({ run, shard }, { run: own, plan }) {
	return shard !== void 0 && run.run_id === own.run_id && run.run_attempt < plan.attempt;
}
/** In this order: what is easy to see first, what needs the whole bundle last. */
const reasons = [
	[({ shard }) => shard === void 0, "it is the bundle of a whole run"],
	[({ run }, { run: own }) => run.run_id !== own.run_id || run.repository !== own.repository, "it is of another run"],
	[({ run }, { run: own }) => run.head_sha !== own.head_sha, "it is of another head commit"],
	[({ shard }, { plan }) => shard?.plan !== plan.digest || shard.plan_attempt !== plan.attempt, "it is of another plan"],
	[({ shard }, { plan }) => shard?.of !== plan.shards || shard.index > plan.shards, "its shard is not in the plan"],
	[({ run }, { run: own }) => run.run_attempt > own.run_attempt, "it is of a later attempt than this job"],
	[({ run }, { run: own }) => isTooOld(run.at, own.at), "it is more than a day old"],
	[isOfOtherTool, "another version of the gate made it"],
	[({ manifest }, { manifest: own }) => !isSameJson(manifest, own), "it is of another manifest, or of other inputs"],
	[hasForeignRoutes, "it has evidence of routes that are not of its shard"],
	[(bundle, { isConsistent }) => !isConsistent(bundle), "it was changed: digest and content do not fit together"]
];
function isTooOld(at, now) {
	return msOf(now) - msOf(at) > limits.partialAgeMs;
}
function isOfOtherTool({ run }, { run: own }) {
	return run.tool_version !== own.tool_version || run.tool_digest !== own.tool_digest;
}
function hasForeignRoutes({ evidence, shard }, { shards }) {
	const own = shards[(shard?.index ?? 0) - 1];
	return evidence.routes.some(({ route, exchanges, unrun }) => own?.has(route) !== true && exchanges.length + unrun.length > 0);
}
// src/merge.ts
/**
* Decides a divided run once, from the partial bundles of its legs, and writes evidence and comment like `gate`. Reads manifest,
* promotion and contracts itself, and takes only facts from the legs. Needs no gateway and no credential. Throws like `gate`.
*/
async function mergeRun(merging, inputs, given, deps, signal) {
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
	const chosen = await chooseFrom(merging.partials, change, divided, reading);
	sayUnused(chosen, guarded);
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
		const bundle = orNull(() => bytes === null ? null : parsedBundle(utf8Text(bytes) ?? ""));
		sent.push({
			place,
			bundle,
			why: bytes === null ? why : "its bundle.json is no bundle of the gate"
		});
	}
	const isConsistent = (bundle) => orNull(() => replay(bundle))?.compared.every(({ differsAt }) => differsAt === null) ?? false;
	return choosePartials(sent, {
		run,
		manifest,
		plan,
		shards: shards.map((routes) => new Set(routes.map(({ id }) => id))),
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
// src/divided-action.ts
/**
* The action in a divided run: plans it, gates one shard, or merges. Returns the exit code. Throws like `gate`, and
* INPUT_INVALID for inputs that do not belong together.
*/
async function runDivided(get, inputs, given, deps, signal) {
	const mode = readMode(get("mode"));
	if (inputs.leg !== null && mode !== "gate") throw new GateError("INPUT_INVALID", `shard: expected it with mode gate only, got mode ${mode}`);
	if (mode === "plan") return planRun(readShards(get("shards")), inputs, given, deps);
	const plan = readShardPlan(get("plan"));
	if (inputs.leg === null) {
		const merging = {
			partials: createPartials(folderOf(get("bundles"))),
			plan,
			legs: readLegs(get("legs"))
		};
		return exitCodes[(await mergeRun(merging, inputs, given, deps, signal)).decision.overall];
	}
	return Number(!await gateShard({
		...inputs,
		leg: {
			...inputs.leg,
			plan
		}
	}, given, deps, signal));
}
const endings = [
	"success",
	"failure",
	"cancelled",
	"skipped"
];
/** The result of the legs, without which an earlier attempt of a failed one could count. Throws INPUT_INVALID. */
function readLegs(text) {
	const ending = endings.find((known) => known === text);
	if (ending !== void 0) return ending;
	const message = `legs: expected the result of the legs (${endings.join(", ")}), got something else`;
	throw new GateError("INPUT_INVALID", message, { problems: [{
		at: null,
		message,
		remedy: "Pass it on as `legs: ${{ needs.legs.result }}`, from a job in `needs`."
	}] });
}
function folderOf(path) {
	if (path !== "") return path;
	throw new GateError("INPUT_INVALID", "bundles: expected the folder with the downloaded partial bundles, got none");
}
/** Divides the run and sets the outputs of `mode: plan`. Needs neither gateway nor credential, and decides nothing. */
async function planRun(most, inputs, given, deps) {
	const run = divideRun(await readChange(inputs, given, deps), most, given.run_attempt);
	(run.plan.shards === 0 ? ["No route has to be gated: no shard is needed."] : shardLines(run)).forEach((line) => deps.console.info(line));
	const shards = run.shards.map((_, index) => `${index + 1}/${run.plan.shards}`);
	deps.console.output("matrix", JSON.stringify({ shard: shards }));
	deps.console.output("shards", String(run.plan.shards));
	deps.console.output("plan", JSON.stringify(run.plan));
	return 0;
}
export { runDivided };
