import { $n as pathBelow, An as shownPath, B as contractUnchanged, Bn as repositoryPath, Bt as reasonWords, Cn as suggested, Dn as inputNames, En as credentialRule, Fn as toolDigest, Ht as familiesOf, I as tell, In as stoppable, It as isTargetName, Jn as parseJson, Jt as isOf, Kn as version, Kt as plainYaml, L as rules, Ln as expectFile, Nn as refuseEnvironment, On as readInputs, Qn as readFailure, R as askNotes, Sn as closest, Tn as mayBeShown, Ut as pagesOnce, V as contractCurrent, Vn as createDeps, Vt as checkContracts, Wn as createPages, Wt as readSource, Xn as utf8Text, Yt as families, Zn as createFiles, Zt as servedAt, _n as pinOf, a as valueDifferences, at as shareOf$1, bn as canonicalJson, cr as GateError, ct as yamlDocuments, d as runContext, dt as atMost, er as refusals, f as gate, fn as pointerOf, ft as lineIndex, gn as baselineText, gt as locateIn, ht as dialects, ir as everySecond, it as matchesPath, jn as exitCodes, kn as isRepositoryPath, l as problemLine, lr as errorCode, mn as missingOfCopy, mt as recoveryNotes, n as testResultType, nr as createClock, nt as problemText, o as exitCodeOf, or as safeLine, ot as readTraffic, p as plannedRequests, pn as isPage, pt as effectiveManifest, qt as compareDocuments, rt as readManifest, s as problemsOf, sr as limits$1, st as readTrafficFile, tr as refuse, tt as shareText, ut as parseManifest, vn as readBaseline, wn as suggestion, zt as matchesWildcard } from "./shared.mjs";
import { t as require_dist } from "./yaml.mjs";
import { mkdir, readdir, realpath, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { basename, dirname, join, normalize, posix, relative, resolve as resolve$1, sep } from "node:path";
import { execFile } from "node:child_process";
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
	return [...Map.groupBy(findings, nameOf$3)].map(([name, found]) => [name, {
		says: found.map((finding) => tell(finding).says),
		waived: found.every(({ waived }) => waived) || null
	}]);
}
function nameOf$3({ route, check, exchange, rule, case: name, decision }) {
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
	return Object.entries(facts).filter(([, value]) => shown(value) !== none$1).map(([key, value]) => `${key} ${shown(value)}`).join(", ");
}
const none$1 = "none";
function shown(value) {
	const text = typeof value === "object" && value !== null ? value.join(", ") : String(value ?? none$1);
	return text === "" ? none$1 : text;
}
/** The effective values. Routes, layers and logs are keyed by name, so inserting one does not shift the others. */
function manifestLines(one, other) {
	const all = [...valueDifferences(named$3(one), named$3(other))];
	const lines = all.slice(0, manifestValues).map((found) => `${found.pointer}: was ${json(found.one)}, is ${json(found.other)}`);
	return all.length > lines.length ? [...lines, `and ${all.length - lines.length} more values`] : lines;
}
function json(value) {
	const text = value === void 0 ? none$1 : JSON.stringify(value);
	return text.length > valueChars ? `${text.slice(0, valueChars)}...` : text;
}
function named$3({ gateways, contracts, routes, layers, logs, environment, scope, waivers }) {
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
// src/commands/command.ts
/**
* The options of a command by name, each a list of values, and up to `most` other arguments.
* Throws INPUT_INVALID for the first option or argument that the command does not take.
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
	const parsed = parseArgs({
		args: [...args],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	for (const token of parsed.tokens) if (token.kind === "option") refuseOption(token, options);
	if (parsed.positionals.length > most) throw refusal$1(tooMany(parsed.positionals.length, most), "Remove the others.");
	return {
		values: new Map(Object.entries(parsed.values).map(asList)),
		rest: parsed.positionals
	};
}
/** Throws for an option that is unknown, lacks its value, or has a value that it does not take. */
function refuseOption({ name, rawName, value, inlineValue }, options) {
	const known = options[name];
	if (known === void 0 || rawName !== `--${name}`) throw refusal$1(`expected an option of this command, got ${mayBeShown(name) ? `\`${rawName}\`` : "another one"}`, nearest(name, Object.keys(options)));
	if (known.type === "boolean" && value !== void 0) throw refusal$1(`expected \`--${name}\` without a value, got one`, `Write \`--${name}\`.`);
	if (known.type === "string" && (value === void 0 || inlineValue !== true && /^-./.test(value))) throw refusal$1(`expected a value after \`--${name}\`, got none`, `Write \`--${name} VALUE\`, or \`--${name}=VALUE\` if the value starts with a dash.`);
}
/** Options that start with the name, as `gateway-url` does with `gateway`; else the closest one, else all of them. */
function nearest(name, known) {
	const longer = known.filter((option) => name.length > 1 && option.startsWith(name)).map(dashed);
	if (longer.length > 0) return `Did you mean ${longer.map((option) => `\`${option}\``).join(" or ")}?`;
	const close = closest(name, known);
	return suggested(close === null ? null : dashed(close), known.map(dashed));
}
function dashed(name) {
	return `--${name}`;
}
function tooMany(count, most) {
	return `expected ${most === 0 ? "no arguments" : `at most ${most} ${most === 1 ? "argument" : "arguments"}`} besides options, got ${count}`;
}
function refusal$1(message, remedy) {
	return new GateError("INPUT_INVALID", message, { problems: [{
		at: null,
		message,
		remedy
	}] });
}
function asList([name, value]) {
	return [name, Array.isArray(value) ? value.map(String) : []];
}
// src/commands/bundle-file.ts
/** The size limit of a bundle and of a file next to it. */
const evidenceMaxBytes = 67108864;
/** Real bundles are less deep: their deepest part is a request body from a manifest. */
const mostLevels = 64;
/** The paths of bundles in the arguments. Throws INPUT_INVALID for another number of them, and for options. */
function bundlePaths(args, count) {
	const { rest } = readOptions(args, [], { most: count });
	if (rest.length === count) return rest;
	throw new GateError("INPUT_INVALID", `expected ${count === 1 ? "the path of a bundle" : `the paths of ${count} bundles`}, got ${rest.length || "none"}`);
}
/** Reads and validates a bundle. Throws INPUT_INVALID, PATH_REFUSED or FILE_UNREADABLE, each with its cause and a remedy. */
async function readBundle(path) {
	const place = resolve$1(path);
	const beside = createFiles(dirname(place));
	const text = utf8(await beside.read(basename(place), evidenceMaxBytes));
	if (isNestedDeeper(text, mostLevels)) throw notBundle(`expected at most ${mostLevels} levels, got more`);
	const bundle = parseJson(text);
	if (bundle === void 0) throw notBundle("expected a bundle in JSON, got something else");
	if (bundle === null) throw notBundle("expected a bundle, got null: the run did not end, or it withheld the bundle");
	const { isBundle } = await import("./settle.mjs");
	if (!isBundle(bundle)) throw notBundle(`expected a bundle that fits its schema, got a violation ${violationIn(isBundle.errors?.[0])}`);
	if (`${JSON.stringify(bundle, null, 2)}\n` !== text) throw notBundle("expected a bundle in the gate's own format, got duplicate keys or another layout");
	return {
		bundle,
		text,
		beside
	};
}
/** The text of UTF-8 bytes, including a byte order mark. Throws FILE_UNREADABLE for other bytes. */
function utf8(bytes) {
	const text = utf8Text(bytes, { keepMark: true });
	if (text === null) throw new GateError("FILE_UNREADABLE", "expected a file in UTF-8, got other bytes");
	return text;
}
function notBundle(message) {
	return new GateError("FILE_UNREADABLE", message, { problems: [{
		at: null,
		message,
		remedy: "Use the unchanged bundle.json from the evidence folder or the artifact of the run."
	}] });
}
function violationIn(first) {
	const steps = (first?.instancePath ?? "").split("/").map((step) => step === "" || mayBeShown(step) ? step : "?");
	return `of ${first?.keyword ?? "it"} at ${steps.join("/") || "its top"}`;
}
/** Counts levels before parsing, because code that parses, compares or writes values recurses into them. */
function isNestedDeeper(text, most) {
	let level = 0;
	let isInString = false;
	for (let at = 0; at < text.length && level <= most; at++) {
		const character = text[at];
		if (character === "\\") at++;
		else if (character === "\"") isInString = !isInString;
		else if (!isInString) level += levels$1.get(character) ?? 0;
	}
	return level > most;
}
const levels$1 = /* @__PURE__ */ new Map([
	["[", 1],
	["{", 1],
	["]", -1],
	["}", -1]
]);
/** The differences of two bundles. */
const compare = {
	name: "compare",
	says: "explain how two bundles differ",
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
		headline$1("one", one),
		headline$1("other", other),
		...found.length === 0 ? ["", "No difference."] : sections
	];
}
function headline$1(which, { run, decision }) {
	return `${which.padEnd(5)}  run ${run.run_id} attempt ${run.run_attempt} of ${run.at}: ${decision.overall}`;
}
// src/commands/pin.ts
/**
* Writes the documented facts of a contract's source to its baseline. A file with the same facts is not changed.
* Throws PATH_REFUSED if the file is not a baseline, so that it is not overwritten.
*/
async function pinContract(name, pinning) {
	const { manifest, pages, files, signal } = pinning;
	const { source = "", baseline } = manifest.contracts[name] ?? {};
	const get = pagesOnce(pages, signal);
	const families = familiesOf(manifest, name);
	const reading = await readSource(source, families, {
		get,
		readFile: (path, most) => files.read(path, most)
	});
	if (reading.is !== "read") return failed(`${name}: not pinned, ${wordsOf$1(reading, source)}`);
	if (!documentsOneOf(families, reading.document)) return failed(`${name}: not pinned, expected ${source} to document ${families.join(" or ")}, got ${reading.document.facts.operations.slice(0, 3).join(", ")}`);
	if (baseline === void 0) return failed(`${name}: not pinned, the manifest has no baseline for it. Add to ${name} under contracts in ${manifest.file}:`, `  baseline: .github/contracts/${name}.json`);
	const before = await readPinned(baseline, files);
	const pinned = pinOf(reading.document, source, pinning.day);
	if (before !== null && isSame$1(before, pinned)) return {
		isGood: true,
		lines: [`${name}: as pinned on ${before.pinned} in ${baseline}`]
	};
	const text = baselineText(pinned);
	if (readBaseline(new TextEncoder().encode(text)) === null) return failed(`${name}: not pinned, ${source} documents more facts than a baseline can hold. Use a smaller page as the source`);
	await files.write(baseline, text);
	return {
		isGood: true,
		lines: [`${name}: pinned in ${baseline}`, ...changeLines(before, reading.document)]
	};
}
/** False if the page documents only families that the routes do not use. */
function documentsOneOf(families, { facts: { operations } }) {
	return operations.length === 0 || operations.some((operation) => families.some((family) => isOf(family, operation)));
}
function failed(...lines) {
	return {
		isGood: false,
		lines
	};
}
function wordsOf$1(reading, source) {
	return reading.is === "moved" ? `${source} redirects to ${reading.to ?? "another address"}` : `expected ${source} to be read, got ${reasonWords[reading.reason]}`;
}
/** null if there is no file yet. */
async function readPinned(path, files) {
	const bytes = await files.read(path, limits$1.baselineBytes).catch((error) => {
		if (errorCode(error) === "FILE_MISSING") return null;
		throw error;
	});
	const pinned = bytes && readBaseline(bytes);
	if (bytes !== null && pinned === null) throw new GateError("PATH_REFUSED", `expected a baseline or no file, got another file: ${path}`);
	return pinned;
}
/** True if only the day differs. */
function isSame$1(before, now) {
	return canonicalJson({
		...before,
		pinned: now.pinned
	}) === canonicalJson(now);
}
function changeLines(before, now) {
	if (before === null) return [];
	return compareDocuments(before, now).changes.map(({ change, what }) => `  ${change} ${what}`);
}
/** Checks and pins contracts without probing a gateway. */
const contract = {
	name: "contract",
	says: "check or pin the documented facts",
	usage: `fallback-gate contract check [NAME] [--manifest FILE]
fallback-gate contract pin [NAME] [--manifest FILE]

Reads the sources of all contracts that routes use, or only of NAME. Sends no request to a gateway.
  check   compares the documented facts with the pinned ones and prints every change
  pin     writes the documented facts and digests to the baseline file in the manifest, without the page's text
  --manifest FILE   the route manifest, default .github/fallback-gate.yml

Exit code: 0 every source was read and matches its pin (check) or is now pinned (pin), 1 otherwise, 3 could not run.`,
	run: async (args) => {
		const { values, rest } = readOptions(args, ["manifest"], { most: 2 });
		const task = tasks.get(rest[0] ?? "");
		if (task === void 0) throw new GateError("INPUT_INVALID", "expected contract check or contract pin, got neither");
		const scope = await readScope(values.get("manifest")?.at(-1) ?? "", rest[1] ?? null);
		return stoppable(async (signal) => {
			const told = await task(scope, signal);
			process.stdout.write(told.flatMap(({ lines }) => lines.map((line) => `${safeLine(line)}\n`)).join(""));
			return told.every(({ isGood }) => isGood) ? 0 : 1;
		});
	}
};
const tasks = /* @__PURE__ */ new Map([["check", check], ["pin", pin]]);
async function readScope(file, name) {
	const files = createFiles(process.cwd(), { github: true });
	const inputs = readInputs((input) => input === "manifest" ? file : "", () => void 0);
	const manifest = await readManifest(inputs.manifest, [], { files });
	const routes = manifest.routes.filter((route) => name === null || route.contract === name);
	if (routes.length > 0) return {
		manifest,
		routes,
		files
	};
	throw new GateError("INPUT_INVALID", "expected the name of a contract that a route uses, got another name");
}
async function check({ manifest, routes, files }, signal) {
	const clock = createClock();
	const run = {
		manifest,
		routes,
		at: clock.now(),
		signal
	};
	return (await checkContracts(run, {
		pages: createPages(),
		clock
	}, (path, most) => files.read(path, most))).map((read) => {
		const declared = manifest.contracts[read.contract];
		const { baseline = "the baseline" } = declared ?? {};
		const remedies = remediesOf(read, declared !== void 0 && missingOfCopy(declared).length > 0);
		const below = [...read.changes.map(({ change, what }) => `${change} ${what}`), ...remedies].map((line) => `  ${line}`);
		return {
			isGood: remedies.length === 0,
			lines: [`${read.contract}: ${stateWords(read, baseline)}`, ...below]
		};
	});
}
function stateWords({ state, reason, source, baseline, final_url }, file) {
	const compared = {
		none: "nothing is pinned",
		compared: `compared with ${file}`,
		unreadable: `no pin of it in ${file}`
	};
	if (state === "moved") return `moved, ${source} redirects to ${final_url ?? "another address"}`;
	if (reason !== null) return `${state}, expected ${source} to be read, got ${reasonWords[reason]}`;
	return `${state}, ${compared[baseline]}`;
}
/** The rule's case for this state; null if the state is not a finding. */
const caseOf = {
	unchecked: "unchecked",
	unchanged: null,
	"text-changed": null,
	"contract-changed": "changed",
	"anchor-missing": "anchor-missing",
	moved: "moved",
	unavailable: "unavailable",
	stale: "stale"
};
function remediesOf({ state, baseline, copy }, isCopyUnchecked) {
	const broken = [
		isCopyUnchecked ? "copy-unchecked" : null,
		copy && state === "unavailable" ? "copy-unreadable" : caseOf[state],
		baseline === "unreadable" ? "baseline-unreadable" : null
	];
	const cases = {
		...contractCurrent.cases,
		...contractUnchanged.cases
	};
	return broken.flatMap((name) => name === null ? [] : cases[name]?.remedy ?? []);
}
async function pin({ manifest, routes, files }, signal) {
	const session = {
		manifest,
		day: createClock().now().slice(0, 10),
		pages: createPages(),
		files,
		signal
	};
	const told = [];
	for (const name of new Set(routes.map((route) => route.contract))) told.push(await pinContract(name, session));
	return told;
}
// src/adapters/git/run.ts
/** Enough for the merge base of two branches in a repository with a million commits. */
const timeoutMs = 3e4;
/** Enough for the changed paths of any realistic traffic change. */
const defaultMaxBytes = 16777216;
/** A repository's configuration can run programs, and a partial clone would fetch missing objects. */
const settings = [
	"--no-pager",
	"--no-replace-objects",
	"--literal-pathspecs",
	...[
		"core.fsmonitor=false",
		"core.hooksPath=/dev/null",
		"protocol.allow=never"
	].flatMap((setting) => ["-c", setting])
];
/** Variables that git inherits: where to find programs and the user's configuration, but no GIT_ variable. */
const inherited$1 = [
	"PATH",
	"HOME",
	"XDG_CONFIG_HOME",
	"SYSTEMROOT",
	"USERPROFILE"
];
const variables = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_LAZY_FETCH: "1",
	LC_ALL: "C"
};
/** Returns git for a folder, without a shell, prompts, a pager, hooks or the network. */
function gitIn(folder, environment) {
	const env = {
		...Object.fromEntries(inherited$1.map((name) => [name, environment[name]])),
		...variables
	};
	return (args, maxBuffer = defaultMaxBytes) => new Promise((resolve, reject) => {
		const options = {
			cwd: folder,
			env,
			encoding: "buffer",
			timeout: timeoutMs,
			killSignal: "SIGKILL",
			maxBuffer
		};
		execFile("git", [...settings, ...args], options, (error, stdout) => {
			if (error === null) resolve(stdout);
			else if (typeof error.code === "number") resolve(null);
			else reject(failure(error, maxBuffer));
		});
	});
}
function failure(error, maxBytes) {
	const message = {
		ENOENT: "expected git and a folder to run it in, got none",
		ERR_CHILD_PROCESS_STDIO_MAXBUFFER: `expected at most ${maxBytes} bytes from git, got more`
	}[String(error.code)] ?? `expected git to finish within ${timeoutMs} ms, got a timeout`;
	return new GateError("HISTORY_FAILED", message, { cause: error });
}
// src/adapters/git/history.ts
const entry = /^(\d{6}) [a-z]+ ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/;
/**
* Returns the history of the git repository at this folder. A branch is any name that git resolves to a commit. Throws
* HISTORY_NOT_FOUND if there is no repository, no such commit or no common history, else HISTORY_FAILED.
*/
function createGitHistory(folder) {
	const git = gitIn(folder, process.env);
	let root = null;
	const commitOf = async (name) => {
		await (root ??= expectRoot(git));
		return commitNamed(git, name);
	};
	const mergeBase = async (base, head) => mergeBaseOf(git, await commitOf(base), await commitOf(head));
	return {
		tip: commitOf,
		head: () => commitOf("HEAD"),
		mergeBase,
		read: async (path, commit, maxBytes) => read(git, {
			path,
			commit: await commitOf(commit),
			maxBytes
		}),
		changedFiles: async (base, head) => {
			const from = await mergeBase(base, head);
			return {
				paths: await changedPaths(git, from, await commitOf(head)),
				complete: true
			};
		}
	};
}
const inRepository = "Run it in the top folder of the repository, or leave out --base to gate every route.";
async function expectRoot(git) {
	const prefix = await git(["rev-parse", "--show-prefix"]);
	if (prefix === null) throw notFound("expected a git repository that its user owns, got none", inRepository);
	if (prefix.toString().trim() !== "") throw notFound("expected the root of a git repository, got a folder in it", inRepository);
}
async function commitNamed(git, name) {
	if (name.startsWith("-")) throw notFound("expected the name of a commit, got one that begins with -");
	const found = await git([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	]);
	if (found !== null) return found.toString().trim();
	await expectWhole(git, safeLine(name));
	throw notFound(`expected a branch or commit, got none of this name: ${safeLine(name)}`);
}
async function mergeBaseOf(git, base, head) {
	await expectWhole(git, "base");
	const found = await git([
		"merge-base",
		base,
		head
	]);
	if (found === null) throw notFound("expected two commits with a common history, got none in common");
	return found.toString().trim();
}
async function expectWhole(git, name) {
	if ((await git(["rev-parse", "--is-shallow-repository"]))?.toString().trim() === "false") return;
	throw notFound(`expected the history of ${name}, got a shallow clone`, "Run `git fetch --unshallow` (actions/checkout: fetch-depth: 0), then fetch the branch.");
}
async function read(git, { path, commit, maxBytes }) {
	const wanted = repositoryPath(path);
	const listed = orFailed(await git([
		"ls-tree",
		"-z",
		"-l",
		"--full-tree",
		commit,
		"--",
		wanted
	]));
	const [, mode = "", sha = "", size, found] = entry.exec(listed.toString()) ?? [];
	if (found !== wanted) return null;
	expectFile(path, {
		mode,
		size: size === "-" ? null : Number(size)
	}, maxBytes);
	return orFailed(await git([
		"cat-file",
		"blob",
		sha
	], maxBytes));
}
/** Uses git's plumbing, which user configuration does not change. */
async function changedPaths(git, from, to) {
	return orFailed(await git([
		"diff-tree",
		"-r",
		"--name-only",
		"-z",
		"--no-renames",
		from,
		to,
		"--"
	])).toString().split("\0").slice(0, -1);
}
function orFailed(output) {
	if (output !== null) return output;
	throw new GateError("HISTORY_FAILED", "expected all objects of the repository, got an error from git: a partial clone lacks some");
}
/** Without a remedy, the caller knows the best one. */
function notFound(message, remedy) {
	return new GateError("HISTORY_NOT_FOUND", message, { problems: remedy === void 0 ? [] : [{
		at: null,
		message,
		remedy
	}] });
}
// src/adapters/git/uncommitted.ts
/** `:mode mode old new status`, then the path. */
const changed = /:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*\0([^\0]*)\0/g;
const noObject = /^0+$/;
const link = "120000";
/**
* Returns the sorted paths of tracked files whose content differs from HEAD. Empty if git cannot be asked. No filter of the
* repository is run, so a file with one counts as changed once it was touched.
*/
async function uncommittedFiles(folder) {
	const git = gitIn(folder, process.env);
	const listed = await git([
		"diff-index",
		"-z",
		"--no-renames",
		"HEAD",
		"--"
	]).catch(() => null);
	const paths = [];
	for (const [, mode, before, after = "", path = ""] of (listed?.toString() ?? "").matchAll(changed)) if ((noObject.test(after) && mode !== "000000" && mode !== link ? await git([
		"hash-object",
		"--no-filters",
		"--",
		path
	]).catch(() => null) : null)?.toString().trim() !== before) paths.push(path);
	return paths.toSorted();
}
// src/adapters/terminal-console.ts
/** Moves to the first column and erases the line (ECMA-48 EL). */
const eraseLine = "\r\x1B[K";
/** Used if the terminal reports no width, or 0, as one without a window does. */
const defaultColumns = 80;
const colorOf = {
	error: 31,
	warning: 33,
	notice: 36
};
/** The console of a terminal: lines on stdout, annotations on stderr as `error file:line:column message`. */
function createTerminalConsole(options) {
	const { stdout, stderr, color } = options;
	const progress = progressLine(options);
	const info = (line) => {
		progress.erase();
		stdout.write(`${safeLine(line)}\n`);
	};
	return {
		info,
		group: (title, lines) => [
			"",
			title,
			...lines
		].forEach(info),
		progress: progress.show,
		annotate: (annotation) => {
			progress.erase();
			stderr.write(`${level(annotation, color)} ${text(annotation)}\n`);
		},
		mask: () => {},
		output: () => {},
		summary: async () => {}
	};
}
/** The state and the seconds since the first one, updated every second until the state is empty. */
function progressLine({ stderr, live, clock, everySecond }) {
	let [shown, state] = ["", ""];
	let running = null;
	const write = (next) => {
		if (next !== shown) stderr.write(`${eraseLine}${next}`);
		shown = next;
	};
	const draw = () => {
		const seconds = `, ${Math.floor((clock.monotonicMs() - (running?.since ?? 0)) / 1e3)} s`;
		const width = (stderr.columns || defaultColumns) - 1 - seconds.length;
		write(`${safeLine(state).slice(0, Math.max(0, width))}${seconds}`);
	};
	return {
		erase: () => write(""),
		show: (next) => {
			if (!live) return;
			state = next;
			running?.stop();
			running = next === "" ? null : {
				since: running?.since ?? clock.monotonicMs(),
				stop: everySecond(draw)
			};
			if (running === null) write("");
			else draw();
		}
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
// src/commands/run.ts
const usage$7 = `fallback-gate run [--manifest FILE] --gateway-url URL --credentials NAME [options]

Runs the gate once and writes the evidence. The options are the action's inputs:
  --manifest FILE          the route manifest, default .github/fallback-gate.yml
  --gateway-url URL        the staging gateway, if the manifest has one gateway
  --gateways name=URL      the gateways, if it has several (may be repeated)
  --credentials NAME       the environment variable with the gateway's credential, or gateway=NAME (may be repeated)
  --logs name=URL          the log endpoints (may be repeated)
  --witness URL            the scripted provider behind the gateway, or gateway=URL
  --witness-token TOKEN    its token, or gateway=TOKEN
  --client COMMAND         makes one request with the application's own client, for checks via: client
  --ca-file FILE           a PEM file with additional certificate authorities
  --evidence-dir DIR       default fallback-gate-evidence
  --operator-note TEXT     a note in every record
  --base REF               gate only routes whose share of traffic is higher at HEAD than at this branch or commit
  --route ID               gate only this route (may be repeated); with --base, any other promoted route is held
  --plan                   list every request without sending one
  --json                   print the bundle on standard output, and everything else on standard error

Exit code: 0 promote or none, 1 hold, 2 investigate, 3 could not run.`;
const optionNames = inputNames.map(optionOf);
/** The action has one input with all routes, the command line one option per route. */
function optionOf(input) {
	return input === "routes" ? "route" : input;
}
/** The gate on the command line: the same run as the action's, without GitHub. */
const run = {
	name: "run",
	says: "run the gate once and write the evidence",
	usage: usage$7,
	run: async (args) => {
		const { values } = readOptions(args, [...optionNames, "base"], { flags: ["plan", "json"] });
		const [isPlan, isJson] = [values.has("plan"), values.has("json")];
		if (isPlan && isJson) throw new GateError("INPUT_INVALID", "expected --plan or --json, got both");
		refuseEnvironment(process.env);
		const inputs = {
			...readInputs((name) => values.get(optionOf(name))?.join("\n") ?? "", (name) => process.env[name], Object.keys(process.env)),
			base: values.get("base")?.[0] ?? ""
		};
		const writable = [dirname(resolve$1(inputs.evidenceDir))];
		const history = inputs.base === "" ? null : createGitHistory(process.cwd());
		const places = {
			workspace: process.cwd(),
			writable
		};
		const console = terminal(isJson ? process.stderr : process.stdout);
		const deps = await createDeps(inputs, places, console, {
			github: null,
			history
		});
		if (history !== null) warnOfUncommitted(await uncommittedFiles(process.cwd()), console);
		const context = await localContext(deps, inputs.operatorNote);
		if (isPlan) return printPlan(await plannedRequests(inputs, context, deps));
		const bundle = await stoppable((signal) => gate(inputs, context, deps, signal));
		if (isJson) process.stdout.write(await publishedBundle(inputs.evidenceDir));
		return exitCodes[bundle.decision.overall];
	}
};
function warnOfUncommitted(files, console) {
	if (files.length === 0) return;
	const message = `--base compares commits, so these uncommitted changes are not judged: ${atMost(files, 6, (count) => `and ${count} more`).join(", ")}. Commit them and run again.`;
	console.annotate({
		level: "warning",
		message
	});
}
function printPlan(lines) {
	process.stdout.write(lines.map((line) => `${line}\n`).join(""));
	return 0;
}
/** The text of bundle.json, which is `null` if the leak scan withheld the bundle. */
async function publishedBundle(evidenceDir) {
	return utf8(await createFiles(evidenceDir).read("bundle.json", evidenceMaxBytes));
}
/** A terminal without error annotations, because the report already lists the findings. */
function terminal(stdout = process.stdout) {
	const isSteered = maySteer(process.stderr, process.env);
	const console = createTerminalConsole({
		stdout,
		stderr: process.stderr,
		color: isSteered,
		live: isSteered,
		clock: createClock(),
		everySecond
	});
	return {
		...console,
		annotate: (annotation) => annotation.level === "error" ? void 0 : console.annotate(annotation)
	};
}
/** True on a person's terminal that is not a CI log and does not request plain text (https://no-color.org). */
function maySteer({ isTTY }, env) {
	return isTTY && env["TERM"] !== "dumb" && [env["CI"], env["NO_COLOR"]].every((value) => (value ?? "") === "");
}
/** What is known of a run outside GitHub. */
async function localContext({ random, clock }, notes) {
	return runContext({}, null, {
		random: random.idPrefix.slice(0, 8),
		at: clock.now(),
		tool_version: version,
		tool_digest: await toolDigest(import.meta.dirname),
		node_version: process.versions.node,
		notes
	});
}
// src/commands/demo.ts
const usage$6 = `fallback-gate demo

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
	name: "demo",
	says: "gate three example routes on loopback",
	usage: usage$6,
	run: async (args) => {
		readOptions(args, []);
		const bundle = await stoppable(gateExample);
		const right = Object.entries(expected).every(([route, decision]) => bundle.decision.routes[route] === decision);
		process.stdout.write(right ? `\nThe three decisions are the expected ones. See ${evidenceDir}/report.md for the comment that a reviewer gets, and ${evidenceDir}/records.jsonl for the records.\n` : "\nThe three decisions are not the expected ones. This is a bug in Fallback Gate. Please report it.\n");
		return right ? 0 : 1;
	}
};
async function gateExample(signal) {
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
			history: null
		});
		const context = await localContext(deps, "");
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
/** The folder with examples/: the one above dist/, or above src/ if it runs from source. */
function packageFolder() {
	const here = fileURLToPath(import.meta.url);
	return here.slice(0, Math.max(here.lastIndexOf("/dist/"), here.lastIndexOf("/src/")));
}
/** Prints the page of a rule, from the same data as docs/rules.md. */
const explain = {
	name: "explain",
	says: "print a rule and how to fix its findings",
	usage: `fallback-gate explain [RULE]

Prints a rule, its reason, evidence that keeps and breaks it, and the fix for each of its cases.
Without RULE, prints a list of all rules.`,
	run: async (args) => {
		const [id] = readOptions(args, [], { most: 1 }).rest;
		process.stdout.write(`${id === void 0 ? ruleList() : rulePage(ruleOf$2(id))}\n`);
		return 0;
	}
};
function ruleOf$2(id) {
	const rule = rules.find((known) => known.id === id);
	if (rule !== void 0) return rule;
	const ids = rules.map((known) => known.id);
	throw new GateError("INPUT_INVALID", "expected the id of a rule, got another word", { problems: [{
		at: null,
		message: "expected the id of a rule, got another word",
		remedy: `${suggestion(id, ids)} Run fallback-gate explain for a list of all rules.`
	}] });
}
function ruleList() {
	const width = Math.max(...rules.map(({ id }) => id.length));
	return rules.map(({ id, says }) => `${id.padEnd(width)}  ${says}`).join("\n");
}
function rulePage({ id, says, why, passes, fails, cases }) {
	const fixes = Object.entries(cases).map(([name, { decision, kind, says: told, remedy }]) => `${name} (${decision}, ${kind})\n  ${told}\n  ${remedy}`);
	return [
		id,
		says,
		why,
		`Keeps it:   ${passes}\nBreaks it:  ${fails}`,
		...fixes
	].join("\n\n");
}
// src/adapters/setup-files.ts
/** The names in a folder. Throws FILE_UNREADABLE. */
function namesIn(folder) {
	return readdir(folder).catch(readFailure(folder));
}
/**
* Writes a file that is not there yet, below `root`, and its folders. Never overwrites. Throws PATH_REFUSED for a path that
* leads out, and FILE_UNWRITABLE where something is there already.
*/
async function writeNew(root, path, text) {
	refuse(path, refusals.read);
	const folder = join(root, dirname(path));
	await mkdir(folder, { recursive: true }).catch(readFailure(path));
	const [base, place] = await Promise.all([realpath(root), realpath(folder)]);
	if (place !== base && pathBelow(base, place) === null) throw new GateError("PATH_REFUSED", `expected a path below this folder, got a link that leads out: ${path}`);
	await writeFile(join(root, path), text, { flag: "wx" }).catch((cause) => {
		const isThere = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
		const got = isThere ? "one that is there already" : "one that cannot be written";
		const remedy = isThere ? "Print the new one with --dry-run and take over what you want, or name another with --out." : "Name another with --out.";
		const message = `expected a new file, got ${got}: ${path}`;
		throw new GateError("FILE_UNWRITABLE", message, {
			cause,
			problems: [{
				at: null,
				message,
				remedy
			}]
		});
	});
}
// src/setup/text.ts
const lineChars = 110;
const words = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
/** A text as a YAML scalar that every reader takes for the same text. */
function scalar(text) {
	return /^[A-Za-z/][\w./-]*$/.test(text) && !words.test(text) ? text : JSON.stringify(text);
}
/** A text as the lines of a comment: printable, and wrapped. */
function comment(text, indent = "") {
	const lines = [];
	for (const word of plain$1(text).split(" ")) {
		const last = lines.at(-1);
		if (last === void 0 || last.length + word.length >= lineChars) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines.map((line) => `${indent}# ${line}`);
}
/** Printable ASCII and single spaces: what stands in a configuration may be anything. */
function plain$1(text) {
	return text.replace(/[^ -~]/g, "?").replace(/ +/g, " ").trim();
}
// src/setup/holders.ts
/** Every list of maps in a file, the outer ones first. */
function holdersIn(file) {
	const lineOf = ({ offset }) => file.locate(offset).line;
	return file.documents.flatMap((document) => listsIn(document, []).map(({ path, entries }) => ({
		document,
		path,
		entries,
		lines: entries.map((entry) => new Set(mapsIn(entry).map(lineOf)))
	})));
}
function listsIn(node, path) {
	if (node.kind === "scalar") return [];
	const children = node.kind === "list" ? [...node.items.entries()] : [...node.entries];
	return [...node.kind === "list" && node.items.length > 0 && node.items.every(({ kind }) => kind === "map") ? [{
		path,
		entries: node.items
	}] : [], ...children.flatMap(([step, child]) => listsIn(child, [...path, step]))];
}
function mapsIn(node) {
	if (node.kind === "scalar") return [];
	const inner = (node.kind === "list" ? node.items : [...node.entries.values()]).flatMap(mapsIn);
	return node.kind === "map" ? [node, ...inner] : inner;
}
// src/setup/manifest-text.ts
const schema = "https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/manifest.schema.json";
const builtIn = /* @__PURE__ */ new Set([
	"envoy",
	"haproxy",
	"litellm",
	"nginx",
	"portkey"
]);
/** Gateways whose answers name the target that served, without a setting of their own. */
const namesTarget = /* @__PURE__ */ new Set(["litellm", "portkey"]);
const contracts = {
	"chat-completions": {
		name: "chat",
		source: "https://apidoc.cometapi.com/api/text/chat"
	},
	responses: {
		name: "responses",
		source: "https://apidoc.cometapi.com/api/text/responses"
	}
};
const mostAttempts = 1e3;
/** The manifest as text, with a comment on every value that is a proposal. */
function manifestText(proposed) {
	return `${[
		`# yaml-language-server: $schema=${schema}`,
		...comment(`Written by \`fallback-gate init\` from ${proposed.file} (${proposed.gateway}). It is a proposal: read the comments.`),
		"version: 1",
		"",
		...gatewayLines(proposed),
		"",
		...contractLines(proposed.routes),
		"",
		"routes:",
		...proposed.routes.flatMap((route) => [...routeLines(route, proposed.gateway), ""]),
		...proposed.leftOut.flatMap(({ name, line, because }) => comment(`Left out: ${name} (line ${line} of ${proposed.file}): ${because}.`))
	].join("\n").trimEnd()}\n`;
}
function gatewayLines({ gateway, file, included, routes }) {
	const isBuiltIn = builtIn.has(gateway);
	return [
		"gateways:",
		"  default:",
		...isBuiltIn ? [] : comment(`No dialect for ${gateway} is built in: see docs/gateways.md.`, "    "),
		`    dialect: ${isBuiltIn ? gateway : "generic"}`,
		...gateway === "portkey" ? portkeyLines(file, routes) : credentialLines(gateway),
		...comment("A change to these files together with a weight is held. Add start scripts.", "    "),
		`    config: [${[file, ...included].map(scalar).join(", ")}]`,
		...isBuiltIn && !namesTarget.has(gateway) ? logHint(gateway) : []
	];
}
function credentialLines(gateway) {
	return [...comment("The environment variable with the key that clients send to the gateway.", "    "), `    credential: ${gateway === "litellm" ? "STAGING_KEY" : "GATEWAY_KEY"}`];
}
/** Portkey takes its configuration from each request. Names of targets that begin with @ are those of its hosted catalog. */
function portkeyLines(file, routes) {
	const isHosted = routes.some(({ from }) => from.targets.some(({ name }) => name.startsWith("@")));
	return [
		...comment("No credential of clients: the targets have their own. For the hosted Portkey its key is a header.", "    "),
		"    auth: none",
		...comment("To play faults, name a copy of the file whose targets are the scripted provider.", "    "),
		"    headers:",
		`      x-portkey-config: { file: ${scalar(file)} }`,
		...isHosted ? ["      x-portkey-api-key: { env: PORTKEY_API_KEY }"] : []
	];
}
function logHint(gateway) {
	return [
		...comment(`A switch to another target has to show in the gateway's log. Write it as examples/${gateway} does, and then take these lines in:`),
		"# logs:",
		`#   - { gateway: default, source: jsonl, path: ${gateway === "envoy" ? "envoy-attempts" : gateway}.jsonl, settle: 1s }`
	];
}
function contractLines(routes) {
	const used = Object.entries(contracts).filter(([family]) => routes.some((route) => route.family === family));
	return [
		...comment("The page that documents the API. Name your provider's, and with `checked` the day on which you read it."),
		"contracts:",
		...used.map(([, { name, source }]) => `  ${name}: { source: ${scalar(source)} }`)
	];
}
function routeLines(route, gateway) {
	const { from, traffic, weight } = route;
	return [
		...comment(`${plain$1(from.name)}, line ${from.line}.${weight === null ? "" : ` ${weight}`}`, "  "),
		`  - id: ${scalar(route.id)}`,
		`    family: ${route.family}`,
		...route.isPlaceholder ? comment("The file does not say which model clients ask for: write yours.", "    ") : [],
		`    model: ${scalar(route.model)}`,
		`    contract: ${contracts[route.family].name}`,
		`    order: ${from.order}`,
		"    targets:",
		...route.targets.map(({ name, aliases }) => `      ${scalar(name)}: [${aliases.map(scalar).join(", ")}]`),
		...budgetLines(route),
		...namesTarget.has(gateway) || !builtIn.has(gateway) ? ["    fallback_visible_in: header"] : [],
		...traffic === null ? [] : trafficLines(traffic)
	];
}
function budgetLines({ from }) {
	const worst = from.worst_case_gateway;
	const attempts = Math.min(mostAttempts, Math.max(1, worst ?? 1));
	return [...comment(worst === null ? `Not known, so that no retry is allowed: ${from.why} Write the number that you accept.` : `A proposal: the most provider calls that the gateway can make for one request, ${worst}. ${from.why} Lower it to what you accept.`, "    "), `    retry_budget: { attempts: ${attempts}, proof: witness }`];
}
function trafficLines({ file, doc, among, at, default: byDefault }) {
	return [
		"    traffic:",
		`      file: ${scalar(file)}`,
		...doc === void 0 ? [] : [`      doc: ${fieldsText(doc)}`],
		...typeof among === "string" ? [`      among: ${JSON.stringify(among)}`] : [],
		`      at: ${typeof at === "string" ? JSON.stringify(at) : fieldsText(at)}`,
		...byDefault === void 0 ? [] : [`      default: ${byDefault}`]
	];
}
function fieldsText(fields) {
	return `{ ${Object.entries(fields).map(([name, value]) => `${scalar(name)}: ${scalar(String(value))}`).join(", ")} }`;
}
// src/setup/asked.ts
/** The families whose documentation a first manifest can name. */
const proposable = ["chat-completions", "responses"];
const placeholder = "gpt-4.1-mini";
/** Gateways whose map names a route by the model that clients ask for. */
const byModel = /* @__PURE__ */ new Set(["litellm", "envoy-ai-gateway"]);
const modelName = /^[A-Za-z0-9@][A-Za-z0-9._:/@+-]{0,255}$/;
/** The family and the model by which a request takes this route, as far as the configuration shows them. */
function askedOf({ name, target }, gateway) {
	if (byModel.has(gateway)) {
		if (modelName.test(name)) return {
			family: "chat-completions",
			model: name,
			isPlaceholder: false
		};
		return { because: "its name stands for many models, or is none: declare a route for each model that clients ask for" };
	}
	if (target !== void 0 && !name.includes("(default)")) return { because: "conditions choose it, which the gate's own requests do not meet" };
	const condition = name.replace(/, :method: POST\b/, "");
	if (gateway !== "portkey" && /[\w-]: \S/.test(condition)) return { because: "a header chooses it: declare it with `gateways.NAME.headers`" };
	return byPath(pathIn(name), gateway);
}
function byPath(path, gateway) {
	const family = path === null || gateway === "portkey" ? "chat-completions" : proposable.find((name) => servedAt(families[name]).startsWith(path));
	if (family !== void 0) return {
		family,
		model: placeholder,
		isPlaceholder: true
	};
	return { because: `its path ${path} is neither that of chat completions nor that of responses` };
}
/** The first path in a name such as `chat (/v1/chat)`; null where there is none. */
function pathIn(name) {
	return /(?:^|[\s(`"'])(\/[^\s,)`"']*)/.exec(name)?.[1] ?? null;
}
// src/setup/names.ts
/** Evidence calls any target that no route names `other`; numbers would be sorted. */
const isFree = (name) => isTargetName(name) && name !== "other" && !/^\d+$/.test(name);
const mostChars = 56;
/** Each text as an identifier of the manifest, all different. A text that is one already stays as it is. */
function identifiers(texts, otherwise) {
	const taken = /* @__PURE__ */ new Set();
	return texts.map((text) => {
		const name = unused(identifier(text, otherwise), taken);
		taken.add(name);
		return name;
	});
}
function identifier(text, otherwise) {
	if (isFree(text)) return text;
	const name = text.replace(/[^A-Za-z0-9._]+/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, mostChars).replace(/[^A-Za-z0-9]+$/, "");
	return isFree(name) ? name : `${otherwise}${/^\d+$/.test(name) ? `-${name}` : ""}`;
}
function unused(name, taken) {
	if (!taken.has(name)) return name;
	let number = 2;
	while (taken.has(`${name.slice(0, mostChars)}-${number}`)) number += 1;
	return `${name.slice(0, mostChars)}-${number}`;
}
// src/setup/fields.ts
/** Fields that name an entry, the best first. */
const naming = "id model_name name provider virtual_key subset service target host model custom_host address kind value mode".split(" ");
const deepest = 6;
/** The field by which an entry differs from all others of its list; null where there is none. */
function fieldOnlyOf(own, siblings) {
	const others = siblings.filter((sibling) => sibling !== own);
	return fieldsIn(own).find(({ keys, text }) => others.every((other) => textAt(other, keys) !== text)) ?? null;
}
/** A field that the entries share and that no other of the list has with this text; null where there is none. */
function fieldSharedBy(entries, others) {
	const [first] = entries;
	if (first === void 0) return null;
	return fieldsIn(first).find(({ keys, text }) => entries.every((entry) => textAt(entry, keys) === text) && others.every((other) => textAt(other, keys) !== text)) ?? null;
}
/** The name of a field in a pointer or in `at`. */
function fieldName({ keys }) {
	const [only, ...more] = keys;
	return only !== void 0 && more.length === 0 ? only : `/${keys.map(escaped).join("/")}`;
}
/** A key as a step of a pointer. */
function escaped(key) {
	return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function fieldsIn(node) {
	const rank = ({ keys }) => naming.indexOf(keys.at(-1) ?? "");
	return below$1(node, []).filter(isNaming).toSorted((one, other) => rank(one) - rank(other) || one.keys.length - other.keys.length);
}
function below$1(node, keys) {
	if (node.kind === "scalar") return keys.length > 0 && node.tag === null ? [{
		keys,
		text: node.text
	}] : [];
	if (keys.length === deepest) return [];
	if (node.kind === "map") return [...node.entries].flatMap(([key, child]) => below$1(child, [...keys, key]));
	const [only, second] = node.items;
	return only === void 0 || second !== void 0 ? [] : below$1(only, [...keys, "0"]);
}
/** Only fields that name something: a weight changes, and a key is a secret. Texts as a pointer can hold them. */
function isNaming({ keys, text }) {
	return naming.includes(keys.at(-1) ?? "") && keys.every((key) => /^[\w.@/-]+$/.test(key)) && /^[!-~](?:[ -~]{0,126}[!-~])?$/.test(text) && !/[{},=*]/.test(text) && credentialRule(text) === null;
}
/** The text of a field; null where there is none. */
function textAt(node, keys) {
	let found = node;
	for (const key of keys) if (found?.kind === "map") found = found.entries.get(key);
	else if (found?.kind === "list") found = found.items.length === 1 && key === "0" ? found.items[0] : void 0;
	else return null;
	return found?.kind === "scalar" ? found.text : null;
}
// src/setup/pointers.ts
/** Where weights stand below an entry. */
const weightKeys = [
	["weight"],
	["litellm_params", "weight"],
	["litellm_params", "rpm"],
	["litellm_params", "tpm"]
];
/** What a gateway takes for an entry without a weight. */
const weightDefaults = [
	void 0,
	0,
	1
];
const tolerance = 1e-9;
/** The targets that a gateway draws the first one from: those with a share of their own. */
function drawnIn({ order, targets }) {
	if (!(order === "weighted" && targets.some(({ weight }) => weight !== null))) return [];
	return targets.filter(({ share, weight }) => share !== null && (weight !== null || share > 0));
}
/**
* Pointers to the weights of drawn targets, in their order; null where the file has none that reads the same share as the map
* for every one of them. What is returned has been read with the gate's own reader.
*/
function trafficOf(drawn, weights) {
	for (const holder of weights.holders) {
		const entries = entriesOf$1(holder, drawn);
		if (entries === null) continue;
		for (const keys of weightKeys) for (const byDefault of weightDefaults) {
			const traffic = pointersTo(holder, entries, keys, byDefault, weights);
			if (traffic !== null && isRight(traffic, drawn, weights.file)) return traffic;
		}
	}
	return null;
}
/** The entries that hold the targets, one each and in the same order; null where the list is another one. */
function entriesOf$1({ entries, lines }, drawn) {
	const wanted = new Set(drawn.map(({ line }) => line));
	const held = [...entries.entries()].filter(([index]) => [...wanted].some((line) => lines[index]?.has(line)));
	if (held.length !== drawn.length) return null;
	return held.every(([index], place) => lines[index]?.has(drawn[place]?.line ?? 0)) ? held.map(([, entry]) => entry) : null;
}
function pointersTo(holder, entries, keys, byDefault, { name, file }) {
	const steps = stepsTo(holder.document, holder.path);
	const every = everyStep(holder, entries);
	const doc = docOf(holder.document, file.documents);
	const ats = entries.map((entry) => atOf(entry, entries));
	if (steps === null || every === null || doc === null || ats.includes(null)) return null;
	const among = `${steps}/${every}/${keys.join("/")}`;
	return ats.flatMap((at) => at === null ? [] : [{
		file: name,
		...doc !== void 0 && { doc },
		among,
		at,
		...byDefault !== void 0 && { default: byDefault }
	}]);
}
/** Whether the gate reads the map's share for every target, and of no further entries. */
function isRight(traffic, drawn, file) {
	return traffic.every((each, index) => {
		const reading = shareOf$1(file, each);
		const share = drawn[index]?.share;
		return "share" in reading && typeof share === "number" && reading.at !== null && reading.group.entries.length === drawn.length && Math.abs(reading.share - share) < tolerance;
	});
}
/** Steps to a list, never by a position among several; null where an entry on the way has no field of its own. */
function stepsTo(document, path) {
	let node = document;
	let steps = "";
	for (const step of path) {
		const found = stepIn(node, step);
		if (found === null) return null;
		steps += `/${found}`;
		node = childOf(node, step);
	}
	return steps;
}
function stepIn(node, step) {
	if (typeof step === "string") return /[*{}]/.test(step) ? null : escaped(step);
	const entries = node?.kind === "list" ? node.items : [];
	const own = entries[step];
	if (own === void 0) return null;
	if (entries.length === 1) return "0";
	const field = fieldOnlyOf(own, entries);
	return field === null ? null : `{${fieldName(field)}=${field.text}}`;
}
function childOf(node, step) {
	if (typeof step === "number") return node?.kind === "list" ? node.items[step] : void 0;
	return node?.kind === "map" ? node.entries.get(step) : void 0;
}
/** `*`, or with the field by which a group differs from the other entries of its list. Groups of LiteLLM are always named. */
function everyStep({ entries: all }, entries) {
	const others = all.filter((entry) => !entries.includes(entry));
	const isNamed = entries.some((entry) => entry.kind === "map" && entry.entries.has("model_name"));
	if (others.length === 0 && !isNamed) return "*";
	const field = fieldSharedBy(entries, others);
	return field === null ? null : `*{${fieldName(field)}=${field.text}}`;
}
function atOf(entry, entries) {
	const field = fieldOnlyOf(entry, entries);
	return field === null ? null : { [fieldName(field)]: field.text };
}
/** undefined: it is the only document. null: it has no field of its own. */
function docOf(document, documents) {
	return documents.length === 1 ? void 0 : atOf(document, documents);
}
// src/setup/targets.ts
/** What can be tried for a request: the targets, and those of the groups or places that are tried next. */
function targetsOf$5(route, reading, file) {
	const own = route.targets.filter(({ down }) => down !== true).map((target) => ({
		text: target.name,
		from: target
	}));
	const all = [...own, ...nextOf$1(route, reading, own.length)];
	const unique = all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
	const names = identifiers(unique.map(({ text }) => text), "target");
	const places = reading.gateway === "portkey" && file !== null ? portkeyPlaces(unique, file) : [];
	return unique.map(({ text, from }, index) => ({
		name: names[index] ?? "target",
		aliases: [.../* @__PURE__ */ new Set([...nameInLog(text, reading.gateway), ...places[index] ?? []])].filter((alias) => alias !== names[index]),
		from
	}));
}
/** LiteLLM's fallbacks are groups, which have deployments. Elsewhere the map counts them among the targets where it knows them. */
function nextOf$1({ fallbacks, ...route }, reading, own) {
	if (reading.gateway !== "litellm") return own < 2 ? fallbacks.map((text) => ({
		text,
		from: null
	})) : [];
	const special = [...route.context_window_fallbacks ?? [], ...route.content_policy_fallbacks ?? []];
	return [...fallbacks, ...special].flatMap((name) => {
		return reading.routes.find((other) => other.name === name || other.aliases.includes(name))?.targets.map((target) => ({
			text: target.name,
			from: target
		})) ?? [];
	});
}
/** What a header or a log calls a target, where the file says it. */
function nameInLog(text, gateway) {
	if (gateway === "portkey" || text.startsWith("(withheld")) return [];
	const alias = text.replace(/ \([^)]*\)$/, "").replace(/ #\d+$/, "");
	return /^[!-~]{1,128}$/.test(alias) && alias === text ? [alias] : [];
}
/** `config.targets[0]`, as Portkey's header names the targets: leaves of the file by their lines, in their order. */
function portkeyPlaces(found, file) {
	const leaves = file.documents.flatMap((document) => leavesOf(document, "config"));
	return found.map(({ from }) => {
		const index = leaves.findIndex(({ node }) => file.locate(node.offset).line === from?.line);
		const [leaf] = index === -1 ? [] : leaves.splice(index, 1);
		return leaf === void 0 ? [] : [leaf.place];
	});
}
function leavesOf(node, place) {
	const targets = node.kind === "map" ? node.entries.get("targets") : void 0;
	if (targets?.kind !== "list") return [{
		node,
		place
	}];
	return targets.items.flatMap((target, index) => leavesOf(target, `${place}.targets[${index}]`));
}
// src/setup/routes.ts
/** About as many fit into a manifest. */
const mostRoutes = 200;
/** The manifest allows as many for one route. */
const mostTargets = 64;
/** The routes that a gate can judge, one for each target whose share may rise, and why the others are left out. */
function proposedRoutes(reading, weights) {
	const leftOut = [];
	const found = [];
	for (const route of reading.routes) {
		const read = found.length >= mostRoutes ? { because: `the manifest has ${found.length} routes already` } : unnamed(route, reading, weights);
		if ("because" in read) leftOut.push({
			name: route.name,
			line: route.line,
			because: read.because
		});
		else found.push(...read.routes);
	}
	const ids = identifiers(found.map(({ text }) => text), "route");
	return {
		leftOut,
		routes: found.map(({ text, ...route }, index) => ({
			...route,
			id: ids[index] ?? text
		}))
	};
}
function unnamed(route, reading, weights) {
	const asked = askedOf(route, reading.gateway ?? "");
	if ("because" in asked) return asked;
	const targets = targetsOf$5(route, reading, weights?.file ?? null);
	if (targets.length < 2) return { because: "it has one target and nothing to fall back to" };
	if (targets.length > mostTargets) return { because: `it has more than ${mostTargets} targets` };
	const text = route.name.startsWith("(") ? "default" : route.name;
	return { routes: withTraffic({
		...asked,
		text,
		from: route,
		targets,
		traffic: null,
		weight: null
	}, weights) };
}
/**
* A route for each target that may gain traffic. The target with the largest share has none: what it gains is what the others
* lose, and a rollback is not gated.
*/
function withTraffic(route, weights) {
	const drawn = drawnIn(route.from);
	if (drawn.length < 2) return [route];
	const traffic = weights === null ? null : trafficOf(drawn, weights);
	if (traffic === null) return [{
		...route,
		weight: unread(weights !== null)
	}];
	const largest = Math.max(...drawn.map(({ share }) => share ?? 0));
	const main = drawn.findIndex(({ share }) => share === largest);
	return drawn.flatMap((target, index) => {
		const own = traffic[index];
		const proposed = route.targets.find(({ from }) => from === target);
		if (index === main || own === void 0 || proposed === void 0) return [];
		const weight = `The share of ${target.name}, drawn by weight. ${drawn[main]?.name ?? ""} has the largest share and no route of its own: what it gains is taken for a rollback, which is not gated.`;
		return [{
			...route,
			text: `${route.text}-${proposed.name}`,
			targets: named$2(route.targets, traffic, drawn),
			traffic: own,
			weight
		}];
	});
}
function unread(isParsed) {
	return `No traffic: the targets are drawn by weight, but ${isParsed ? "no pointer into this file reads these shares" : "they stand in no YAML or JSON file"}. The route is gated on every run.`;
}
/** The texts by which `at` selects the weights are names of their targets too, where each is that of one target alone. */
function named$2(targets, traffic, drawn) {
	const own = new Map(drawn.map((target, index) => [target, traffic[index]?.at]));
	const taken = new Set(targets.flatMap(({ name, aliases }) => [name, ...aliases]));
	return targets.map((target) => {
		const at = target.from === null ? void 0 : own.get(target.from);
		const texts = typeof at === "object" ? Object.values(at).map(String) : [];
		return {
			...target,
			aliases: [...target.aliases, ...texts.filter((text) => !taken.has(text))]
		};
	});
}
// src/setup/unknown.ts
/** What nobody but the reader of a proposed manifest can know, one line each. */
function unknownOf(routes, leftOut, { gateway, warnings }, weights) {
	return [
		...routes.some((route) => route.isPlaceholder) ? ["the model that clients ask for: `model` is a placeholder"] : [],
		"which API clients use, where no path says it: `family`; and its page: `contracts`",
		...namesUnknown(routes, gateway, weights),
		...routes.flatMap(budgetUnknown),
		...routes.flatMap(({ id, weight, traffic }) => traffic === null && weight !== null ? [`the share of ${id}. ${weight}`] : []),
		...leftOut.map(({ name, line, because }) => `line ${line}: ${plain$1(name)} is left out: ${because}`),
		...warnings,
		...new Set(routes.flatMap(({ from }) => from.cannot_know))
	];
}
function budgetUnknown({ id, from }) {
	return from.worst_case_gateway === null ? [`the worst case of ${id}: its budget allows no retry`] : [];
}
/** Portkey and HAProxy name targets by what stands in the file. */
function namesUnknown(routes, gateway, weights) {
	if (gateway === "portkey" || gateway === "haproxy") return [];
	if (gateway === "litellm") return withoutId(routes, weights);
	const isByAddress = gateway === "envoy" || gateway === "nginx";
	const targets = routes.flatMap((route) => route.targets);
	if (isByAddress && targets.every(({ aliases }) => aliases.some((alias) => /:\d+$/.test(alias)))) return [];
	return [`what headers and logs call the targets: ${isByAddress ? "its log has addresses" : "they may have names of their own"}; add them under \`targets\``];
}
function withoutId(routes, weights) {
	const ids = (weights?.holders ?? []).flatMap(({ entries }) => entries.flatMap((entry) => textAt(entry, ["model_info", "id"]) ?? []));
	const targets = routes.flatMap((route) => route.targets.flatMap(({ from }) => from?.name ?? []));
	const unnamed = [...new Set(targets)].filter((name) => !ids.includes(name));
	if (unnamed.length === 0) return [];
	return [`what LiteLLM's headers and logs call ${unnamed.slice(0, 8).join(", ")}: a digest where a deployment has no \`model_info: { id }\`. Give it one`];
}
// src/setup/propose.ts
/** The manifest for a configuration, or where and why there is none. What is returned has been parsed. Never throws. */
function propose({ file, bytes, reading, included }) {
	if (reading.refuse !== null) return { refuse: reading.refuse };
	const weights = weightFile(file, bytes);
	const { routes, leftOut } = proposedRoutes(reading, weights);
	const gateway = reading.gateway ?? "";
	if (routes.length === 0) return { refuse: withoutRoutes$1(leftOut) };
	const text = manifestText({
		file,
		included,
		gateway,
		routes,
		leftOut
	});
	return refusedBy(text) ?? {
		text,
		routes,
		unknown: unknownOf(routes, leftOut, reading, weights)
	};
}
/** null for a file that is neither YAML nor JSON. */
function weightFile(file, bytes) {
	const read = /\.(?:ya?ml|json)$/i.test(file) ? readTrafficFile(file, bytes) : null;
	return read === null ? null : {
		name: file,
		file: read,
		holders: holdersIn(read)
	};
}
function withoutRoutes$1(leftOut) {
	const [first] = leftOut;
	const more = leftOut.length > 1 ? `, and ${leftOut.length - 1} more that cannot be gated` : "";
	const reason = first === void 0 ? "none" : `${plain$1(first.name)}: ${first.because}${more}`;
	return {
		line: first?.line ?? 1,
		column: 1,
		reason: `no route that the gate can judge: ${reason}`,
		remedy: "Name the file that has the fallbacks or weights, or write the manifest by hand: docs/manifest.md."
	};
}
/** A manifest that the gate would not take is never handed out. */
function refusedBy(text) {
	try {
		effectiveManifest(parseManifest("fallback-gate.yml", new TextEncoder().encode(text)), dialects, null);
		return null;
	} catch (error) {
		const [problem] = error instanceof GateError ? error.problems : [];
		return { refuse: {
			line: 1,
			column: 1,
			reason: `a configuration for which no valid manifest could be written (${problem === void 0 ? errorCode(error) : problem.message})`,
			remedy: "Write the manifest by hand: docs/manifest.md."
		} };
	}
}
// src/configuration/refused.ts
/** Thrown by a reader that stops. Never leaves this folder. */
var Refused = class extends Error {
	line;
	column;
	reason;
	remedy;
	constructor([line, column], reason, remedy) {
		super(reason);
		this.name = "Refused";
		this.line = line;
		this.column = column;
		this.reason = reason;
		this.remedy = remedy;
	}
};
/** Returns the refusal of a template, which another program must render. */
function templateAt(at) {
	return new Refused(at, "a template ({{ … }} or {% … %}), which has to be rendered first", "Render it (helm template, ansible-playbook --check --diff, envsubst) and pass the result.");
}
/** Returns the offset of the first template mark outside comments; null if there is none. */
function templateOffset(text) {
	let start = 0;
	for (const line of text.split("\n")) {
		const found = /(?<!\$)\{[{%]/.exec(line);
		if (found !== null && !/^\s*#/.test(line)) return start + found.index;
		start += line.length + 1;
	}
	return null;
}
// src/configuration/value.ts
/** Returns the value at keys and indexes; undefined if there is none. */
function at(value, ...steps) {
	return steps.reduce((found, step) => {
		if (typeof step === "number") return found?.kind === "list" ? found.items[step] : void 0;
		return found?.kind === "map" ? found.entries.get(step) : void 0;
	}, value);
}
function itemsOf(value) {
	return value?.kind === "list" ? value.items : [];
}
function entriesOf(value) {
	return value?.kind === "map" ? [...value.entries] : [];
}
/** Returns the text of a scalar, with numbers as written; null for anything else. Throws Refused for a template. */
function textOf(value) {
	if (value?.kind !== "scalar" || value.value === null) return null;
	if (/(?<!\$)\{[{%]/.test(value.text)) throw templateAt(value.locate(value.offset));
	return value.text;
}
/**
* Returns a number that JSON and YAML 1.1 parsers, which many gateways use, read the same way; null for anything else, such
* as `010`, `1e3` or `"3"`. Throws Refused for a template.
*/
function numberOf(value) {
	const text = textOf(value);
	if (text === null || value?.kind !== "scalar" || typeof value.value !== "number") return null;
	return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text) ? value.value : null;
}
/** Like `numberOf`, for whole numbers from 0. */
function countOf(value) {
	const number = numberOf(value);
	return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}
function lineOf(value) {
	return value === void 0 ? 1 : value.locate(value.offset)[0];
}
/** Whether a key exists and has a value. */
function isSet(value) {
	return value !== void 0 && !(value.kind === "scalar" && value.value === null);
}
function isTrue(value) {
	return value?.kind === "scalar" && (value.value === true || /^(?:yes|on|true)$/i.test(value.text));
}
// src/configuration/config-map.ts
/**
* Reads the files in a ConfigMap's `data`; null for any other document. If one file can be read, the others are listed as not
* read. Throws Refused if none can be read.
*/
function readConfigMap(document, read) {
	if (textOf(at(document, "kind")) !== "ConfigMap") return null;
	const readings = [];
	const refusals = [];
	for (const [file, value] of entriesOf(at(document, "data"))) if (value.kind === "scalar" && typeof value.value === "string" && value.value.includes("\n")) try {
		readings.push(read(textIn(value, value.value)));
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		refusals.push({
			file,
			refused: error
		});
	}
	const [first] = readings;
	if (first === void 0) throw refusals[0]?.refused ?? withoutFile(document);
	const others = refusals.map(({ file, refused }) => `${file} of the ConfigMap is not read: ${refused.reason} (line ${refused.line})`);
	return {
		...first,
		routes: readings.flatMap(({ routes }) => routes),
		warnings: [...readings.flatMap(({ warnings }) => warnings), ...others]
	};
}
/** A file in a block. Its lines are those of the whole file, its columns those of the block. */
function textIn(value, text) {
	const inner = lineIndex(text);
	const [line, column] = value.locate(value.offset);
	if (!value.isLiteral) throw new Refused([line, column], "a file in a ConfigMap that is not a literal block (`|`)", "Pass the file itself: kubectl get configmap NAME -o jsonpath='{.data.FILE}'.");
	return {
		text,
		locate: (offset) => {
			const [innerLine, innerColumn] = inner(offset);
			return [line + innerLine, innerColumn];
		}
	};
}
function withoutFile(document) {
	return new Refused(document.locate(document.offset), "a ConfigMap without files in its data", "Pass the ConfigMap with the gateway's configuration.");
}
// src/configuration/names.ts
/** Makes equal names different, with the host or else a number: `openai (api.example.com)`, `openai/gpt-4o #2`. */
function withUniqueNames(list) {
	const isUnique = uniqueIn(list);
	const byHost = list.map((item) => isUnique(item) || !item.host ? item : {
		...item,
		name: `${item.name} (${item.host})`
	});
	const isUniqueByHost = uniqueIn(byHost);
	return byHost.map((item, index) => isUniqueByHost(item) ? item : {
		...item,
		name: `${item.name} #${index + 1}`
	});
}
function uniqueIn(list) {
	const counts = /* @__PURE__ */ new Map();
	for (const { name } of list) counts.set(name, (counts.get(name) ?? 0) + 1);
	return ({ name }) => counts.get(name) === 1;
}
/** Returns the host of a URL; null for anything else, such as an environment reference. */
function hostOf$1(url) {
	return /^https?:\/\/(?:[^@/]*@)?([^/:?#]+)/.exec(url ?? "")?.[1] ?? null;
}
/** Returns at most this many texts, and the number of the others. */
function cut(texts, most) {
	return texts.length <= most ? [...texts] : [...texts.slice(0, most), `${texts.length - most} more`];
}
/** Capitalises the first letter. */
function capital(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
/** Shortens hosts to their first label if that is unique. Addresses are kept, with their port. */
function shortHosts(hosts) {
	const labels = hosts.map(firstLabel);
	return new Set(labels).size === new Set(hosts).size ? labels : hosts.map((host) => host.replace(/:\d+$/, ""));
}
function firstLabel(host) {
	if (/^[\d.]+(?::\d+)?$|^\[|^unix:|^[^.]+$/.test(host)) return host.replace(/^([^\d[].*):\d+$/, "$1");
	return host.slice(0, host.indexOf("."));
}
/** Returns the share of each weight; null for all if one is unknown or none is above 0. */
function sharesBy(weights) {
	const total = weights.reduce((sum, weight) => sum + (weight ?? NaN), 0);
	return weights.map((weight) => total > 0 && weight !== null ? weight / total : null);
}
// src/configuration/envoy.ts
const cannotKnow$5 = [
	"client headers that Envoy may trust (x-envoy-max-retries, x-envoy-retry-on)",
	"routes, clusters and endpoints from a control plane (xDS)",
	"circuit breakers (default: 3 concurrent retries), buffer limits and timeouts, which reduce retries",
	"retries of the client SDK in front"
];
/** Envoy's default for a policy with `retry_on` but no number. */
const defaultRetries$4 = 1;
/** Conditions in which no provider has answered. */
const beforeSending = /* @__PURE__ */ new Set([
	"connect-failure",
	"refused-stream",
	"reset-before-request"
]);
/** Route configurations anywhere: in a listener, in their own file, in a dump. */
function isEnvoy(document) {
	return isSet(at(document, "static_resources")) || isSet(at(document, "virtual_hosts")) && !isSet(at(document, "apiVersion")) || isSet(at(document, "resources", 0, "virtual_hosts"));
}
/** Reads the routes of Envoy's static configuration (measured on 1.40.0). Throws Refused. */
function readEnvoy(document) {
	const clusters = new Map(mapsWith("load_assignment", document).concat(mapsWith("cluster_type", document)).map((cluster) => [textOf(at(cluster, "name")) ?? "", cluster]));
	const routes = mapsWith("virtual_hosts", document).flatMap((config) => itemsOf(at(config, "virtual_hosts")).map((host) => ({
		host,
		config
	}))).flatMap(({ host, config }) => itemsOf(at(host, "routes")).flatMap((route) => isSet(at(route, "route")) ? [routeOf$7(route, host, config, clusters)] : []));
	if (routes.length > 0) return {
		gateway: "envoy",
		routes,
		warnings: [],
		refuse: null
	};
	throw new Refused(document.locate(document.offset), "an Envoy configuration without routes: they come from a control plane", "Pass a dump (curl http://ADMIN/config_dump) or the file that the control plane writes.");
}
/** Every map below a value that has the key. */
function mapsWith(key, value) {
	const found = (value.kind === "list" ? value.items : entriesOf(value).map(([, inner]) => inner)).flatMap((inner) => mapsWith(key, inner));
	return value.kind === "map" && value.entries.has(key) ? [value, ...found] : found;
}
function routeOf$7(route, host, config, clusters) {
	const action = at(route, "route");
	const policy = [at(action, "retry_policy"), at(host, "retry_policy")].find(isSet);
	const retries = retriesOf$7(policy);
	const mirrors = mirrorsOf$3([
		at(action, "request_mirror_policies"),
		at(host, "request_mirror_policies"),
		at(config, "request_mirror_policies")
	]);
	const targets = targetsOf$4(action, clusters);
	const tries = retries === null ? 1 : retries.number === null ? null : 1 + retries.number;
	return {
		name: nameOf$2(route),
		line: lineOf(route),
		aliases: [],
		order: targets?.order ?? "ordered",
		targets: targets?.targets ?? [],
		fallbacks_direct: isSet(at(policy, "retry_priority")) ? targets?.later ?? [] : [],
		fallbacks: isSet(at(policy, "retry_priority")) ? targets?.later ?? [] : [],
		retries,
		worst_case_gateway: tries === null ? null : tries + mirrors,
		why: tries === null ? "The number of retries is not a plain number." : `${whyOf$8(tries, mirrors, policy)}${targets === null ? " A header, a plugin or the control plane chooses the cluster." : ""}`,
		cannot_know: [...cannotKnow$5, ...isSet(at(action, "internal_redirect_policy")) ? ["redirects of a provider, each of which is one more request"] : []]
	};
}
/** A readable match, after the route's name. */
function nameOf$2(route) {
	const match = at(route, "match");
	const path = [
		"prefix",
		"path",
		"path_separated_prefix"
	].map((key) => textOf(at(match, key))).find((text) => text !== null);
	const pattern = textOf(at(match, "safe_regex", "regex"));
	const headers = itemsOf(at(match, "headers")).map((header) => {
		const value = textOf(at(header, "string_match", "exact")) ?? textOf(at(header, "exact_match")) ?? "…";
		return `${textOf(at(header, "name"))}: ${value}`;
	});
	const words = [path ?? (pattern === null ? "every path" : `~ ${pattern}`), ...headers].join(", ");
	const name = textOf(at(route, "name"));
	return name === null ? words : `${name} (${words})`;
}
function retriesOf$7(policy) {
	const conditions = textOf(at(policy, "retry_on")) ?? "";
	if (policy === void 0 || conditions === "") return null;
	const number = at(policy, "num_retries");
	const set = at(number, "value") ?? number;
	if (!isSet(set)) return {
		number: defaultRetries$4,
		set_at: `${policy.path}: Envoy's default of ${defaultRetries$4}`,
		line: lineOf(policy)
	};
	return {
		number: countOf(set),
		set_at: set.path,
		line: lineOf(set)
	};
}
/** Counts the mirrored requests of the nearest block that has any. A fraction of 0 switches one off. */
function mirrorsOf$3(lists) {
	return (lists.map(itemsOf).find((list) => list.length > 0) ?? []).filter((policy) => numberOf(at(policy, "runtime_fraction", "default_value", "numerator")) !== 0).length;
}
/** null if a header, a plugin or the control plane chooses. */
function targetsOf$4(action, clusters) {
	const weighted = itemsOf(at(action, "weighted_clusters", "clusters"));
	if (weighted.length > 0) {
		const weights = weighted.map((cluster) => numberOf(at(cluster, "weight", "value") ?? at(cluster, "weight")) ?? 0);
		const shares = sharesBy(weights);
		const targets = weighted.map((cluster, index) => ({
			name: textOf(at(cluster, "name")) ?? "",
			weight: weights[index] ?? null,
			share: shares[index] ?? null,
			line: lineOf(cluster)
		}));
		return {
			order: targets.length > 1 ? "weighted" : "ordered",
			targets,
			later: []
		};
	}
	const name = textOf(at(action, "cluster"));
	return name === null ? null : clusterTargets(name, at(action, "cluster"), clusters);
}
function clusterTargets(name, from, clusters) {
	const cluster = clusters.get(name);
	const parts = itemsOf(at(cluster, "cluster_type", "typed_config", "clusters"));
	const only = {
		order: "ordered",
		targets: [{
			name,
			weight: null,
			share: null,
			line: lineOf(from)
		}],
		later: []
	};
	if (parts.length > 0) return inOrder(parts.map((part) => ({
		name: textOf(part) ?? "",
		line: lineOf(part),
		priority: 0,
		weight: null
	})).map((part, index) => ({
		...part,
		priority: index
	})));
	const endpoints = itemsOf(at(cluster, "load_assignment", "endpoints")).flatMap((locality) => itemsOf(at(locality, "lb_endpoints")).map((endpoint) => {
		const address = at(endpoint, "endpoint", "address", "socket_address");
		return {
			name: `${textOf(at(address, "address"))}:${textOf(at(address, "port_value"))}`,
			line: lineOf(endpoint),
			priority: countOf(at(locality, "priority")) ?? 0,
			weight: numberOf(at(endpoint, "load_balancing_weight", "value") ?? at(endpoint, "load_balancing_weight"))
		};
	}));
	const names = shortHosts(endpoints.map((endpoint) => endpoint.name));
	return endpoints.length < 2 ? only : inOrder(endpoints.map((endpoint, index) => ({
		...endpoint,
		name: names[index] ?? endpoint.name
	})));
}
/** The lowest priority is drawn by weight; the others follow. */
function inOrder(endpoints) {
	const sorted = endpoints.toSorted((one, other) => one.priority - other.priority);
	const first = sorted.filter(({ priority }) => priority === sorted[0]?.priority);
	const shares = first.length > 1 ? sharesBy(first.map(({ weight }) => weight ?? 1)) : [];
	return {
		order: first.length < sorted.length || first.length < 2 ? "ordered" : "weighted",
		targets: sorted.map(({ name, line, weight }, index) => ({
			name,
			line,
			weight,
			share: index < first.length ? shares[index] ?? null : 0
		})),
		later: sorted.slice(first.length).map(({ name }) => name)
	};
}
function whyOf$8(tries, mirrors, policy) {
	const conditions = (textOf(at(policy, "retry_on")) ?? "").split(",").map((word) => word.trim()).filter((word) => word !== "");
	const early = conditions.length > 0 && conditions.every((word) => beforeSending.has(word));
	return [
		conditions.length === 0 ? "1: no retry policy with retry_on." : `1 + ${tries - 1}, on ${conditions.slice(0, 8).join(", ")}.`,
		...early ? ["Such calls rarely reach a provider, so this is an upper bound."] : [],
		...isSet(at(policy, "retry_priority")) || tries === 1 ? [] : ["Without retry_priority a retry stays in the same cluster."],
		...mirrors > 0 ? [`${mirrors} mirrored: one more call each.`] : []
	].join(" ");
}
// src/configuration/tokens.ts
const most$1 = {
	levels: limits$1.configurationDepth,
	aliases: limits$1.configurationAliases,
	nodes: limits$1.configurationNodes,
	documents: limits$1.configurationDocuments
};
/** Returns the documents of a text as parser tokens. Throws Refused for a syntax error or as soon as a limit is exceeded. */
function tokensOf(text, locate) {
	return yamlDocuments(text, most$1, (fault, offset) => {
		if (fault === "syntax") throw syntaxAt(locate(offset));
		if (fault === "over-limit") throw tooLarge(locate(offset));
	});
}
function syntaxAt(at) {
	return new Refused(at, "text that is neither YAML nor JSON", "Check this line and the one above it.");
}
/** Returns the items of a list of routes. Throws Refused for more than limits.routes. */
function bounded(items) {
	if (items.length > limits$1.routes) throw tooLarge([1, 1]);
	return items;
}
function tooLarge(at) {
	return new Refused(at, "more or deeper nested values, aliases or documents than the limit", "Pass the gateway's configuration; `fallback-gate limits` prints the limits.");
}
// src/configuration/haproxy/sections.ts
const begins = /^(?:global|defaults|frontend|backend|listen|peers|resolvers|userlist|cache|program|mailers|ring|log-forward|http-errors|fcgi-app|crt-store|traces|log-profile)$/;
/** Reads the sections of a configuration. Throws Refused for conditional blocks. */
function sectionsOf(text, locate) {
	const sections = [];
	const defaults = {
		last: null,
		named: /* @__PURE__ */ new Map()
	};
	let offset = 0;
	for (const line of text.split("\n")) {
		const words = wordsOf(line);
		const [first = "", ...rest] = words;
		if (/^\.(?:if|elif|else|endif)$/.test(first)) throw new Refused(locate(offset), "an HAProxy conditional block", "Pass the configuration with the conditions resolved.");
		if (begins.test(first)) sections.push(begun(first, rest, locate(offset)[0], defaults));
		else if (first !== "") sections.at(-1)?.lines.push({
			words,
			line: locate(offset)[0]
		});
		offset += line.length + 1;
	}
	return sections;
}
/** `defaults` apply to the following sections until the next `defaults`; `from NAME` selects others. */
function begun(kind, rest, line, known) {
	const from = rest.indexOf("from");
	const isDefaults = kind === "defaults";
	const inherited = from >= 0 ? known.named.get(rest[from + 1] ?? "") : isDefaults ? null : known.last;
	const name = from === 0 ? "" : rest[0] ?? "";
	const section = {
		kind,
		name,
		line,
		lines: [],
		defaults: inherited ?? null
	};
	if (isDefaults) {
		known.last = section;
		known.named.set(name, section);
	}
	return section;
}
/** Splits a line into words. Quoted words may contain blanks and `#`. */
function wordsOf(line) {
	return Array.from(line.matchAll(/#.*|(?:\\.|"(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"'\\])+/g), ([word]) => word).filter((word) => !word.startsWith("#")).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
}
/** Returns the last line of a section that starts with these words, else that of its defaults. */
function settingOf(section, ...words) {
	const has = (line) => words.every((word, index) => line.words[index] === word);
	const own = section.lines.findLast(has);
	if (own !== void 0) return {
		value: own,
		isDefault: section.kind === "defaults"
	};
	const inherited = section.defaults === null ? null : settingOf(section.defaults, ...words);
	return inherited === null ? null : {
		...inherited,
		isDefault: true
	};
}
// src/configuration/haproxy/servers.ts
/** Algorithms that draw by weight. The others choose by measurements or in order. */
const weighted = /* @__PURE__ */ new Set([
	"roundrobin",
	"static-rr",
	"random",
	"source",
	"hash",
	"uri",
	"url_param",
	"hdr",
	"rdp-cookie"
]);
/** Returns the servers of a backend with their shares. */
function serversOf(section) {
	const defaults = section.lines.filter(({ words }) => words[0] === "default-server").at(-1);
	const servers = section.lines.flatMap((line) => serverLines(line, defaults));
	const first = section.lines.find(({ words }) => words[0] === "use-server" && words.slice(2).join(" ") === "if TRUE")?.words[1] ?? null;
	const chosen = section.lines.some(({ words }) => words[0] === "use-server");
	const algorithm = settingOf(section, "balance")?.value.words[1] ?? "roundrobin";
	const isDrawn = !chosen && weighted.has(algorithm.replace(/\(.*/, ""));
	const active = servers.filter(({ isOut }) => !isOut);
	const shares = isDrawn && active.length > 1 ? sharesBy(active.map(({ weight }) => weight ?? 1)) : [];
	const targets = servers.map((server) => ({
		name: server.name,
		weight: server.isOut ? null : server.weight,
		share: shareOf(server, shares[active.indexOf(server)] ?? null, first),
		line: server.line,
		...server.isBackup && { backup: true },
		...server.isDown && { down: true }
	}));
	return {
		targets: first === null ? targets : targets.toSorted((one, other) => Number(other.name === first) - Number(one.name === first)),
		first
	};
}
function shareOf({ name, isOut }, drawn, first) {
	if (first !== null) return name === first ? 1 : 0;
	return isOut ? 0 : drawn;
}
/** `server-template` defines several servers. */
function serverLines({ words, line }, defaults) {
	const [kind, name = "", second = ""] = words;
	const settings = words.slice(kind === "server" ? 3 : 4);
	if (kind === "server") return [serverOf$1(name, settings, line, defaults)];
	if (kind !== "server-template") return [];
	const [, from = "1", to = ""] = /^(?:(\d{1,4})-)?(\d{1,4})$/.exec(second) ?? [];
	const count = Math.max(0, Number(to || 0) - Number(from) + 1);
	return Array.from({ length: count }, (_, index) => serverOf$1(`${name}${Number(from) + index}`, settings, line, defaults));
}
function serverOf$1(name, settings, line, defaults) {
	const has = (word) => settings.includes(word) || defaults?.words.includes(word) === true && !settings.includes(`no-${word}`);
	const weight = [settings, defaults?.words ?? []].flatMap((all) => {
		const index = all.indexOf("weight");
		return index < 0 ? [] : [all[index + 1] ?? ""];
	})[0];
	const [isBackup, isDown] = [has("backup"), has("disabled")];
	return {
		name,
		line,
		weight: weight !== void 0 && /^\d{1,3}$/.test(weight) ? Number(weight) : null,
		isBackup,
		isDown,
		isOut: isBackup || isDown
	};
}
// src/configuration/haproxy/index.ts
const cannotKnow$4 = [
	"state: health checks and agents can disable servers",
	"defaults in other files given with -f",
	"requests larger than tune.bufsize, which are not retried"
];
/** HAProxy's default (`retries` in its configuration manual). */
const defaultRetries$3 = 3;
function isHaproxy(text) {
	return (text.match(/^[ \t]*(?:global|defaults(?:[ \t]+[\w.-]+)?|(?:frontend|backend|listen)[ \t]+[\w.:-]+)[ \t]*(?:from[ \t].*)?(?:#.*)?$/gm) ?? []).length > 0 && /^[ \t]*(?:server|server-template|default_backend|use_backend|balance|bind)[ \t]+\S/m.test(text);
}
/** Reads the routes of an HAProxy configuration (measured on 2.6.12). Throws Refused. */
function readHaproxy({ text, locate }) {
	const template = templateOffset(text);
	if (template !== null) throw templateAt(locate(template));
	const sections = sectionsOf(text, locate);
	const backends = new Map(sections.filter(({ kind }) => kind === "backend").map((section) => [section.name, section]));
	const found = sections.flatMap((section) => routesFrom(section, backends));
	const used = new Set(found.map(({ backend }) => backend));
	const withoutFrontend = found.length === 0 ? [...backends.values()].map((backend) => ({
		name: backend.name,
		isOff: false,
		backend
	})) : [];
	const routes = bounded([...found, ...withoutFrontend]).map(routeOf$6);
	if (routes.length === 0) throw new Refused([1, 1], "an HAProxy configuration without a backend", "Pass the file that has one.");
	return {
		gateway: "haproxy",
		routes,
		warnings: [...[...backends.values()].filter((backend) => found.length > 0 && !used.has(backend)).map(({ name }) => `no frontend names backend ${name}`), ...sections.flatMap((section) => unknownBackends(section, backends))],
		refuse: null
	};
}
/** Returns each pair of a frontend and a backend that it names. */
function routesFrom(section, backends) {
	if (section.kind === "listen" && section.lines.some(({ words: [word = ""] }) => word.startsWith("server"))) return [{
		name: section.name,
		isOff: false,
		backend: section
	}];
	if (section.kind !== "frontend" && section.kind !== "listen") return [];
	const isOff = switchesOff(section);
	return backendNames(section).flatMap((name) => {
		const backend = backends.get(name);
		return backend === void 0 ? [] : [{
			name: `${section.name} -> ${name}`,
			isOff,
			backend
		}];
	});
}
function backendNames(section) {
	const used = section.lines.filter(({ words }) => words[0] === "use_backend").map(({ words }) => words[1] ?? "");
	const otherwise = settingOf(section, "default_backend")?.value.words[1];
	return [.../* @__PURE__ */ new Set([...used, ...otherwise === void 0 ? [] : [otherwise]])];
}
function unknownBackends(section, backends) {
	if (section.kind !== "frontend" && section.kind !== "listen") return [];
	return backendNames(section).filter((name) => !backends.has(name)).map((name) => `${section.name} names backend ${name}, which is not in this file or is chosen by an expression`);
}
function routeOf$6({ name, isOff, backend }) {
	const { targets, first } = serversOf(backend);
	const retries = retriesOf$6(backend);
	const again = repeats(backend, isOff || switchesOff(backend));
	const most = retries.number === null ? null : 1 + retries.number;
	const active = targets.filter(({ backup, down }) => backup === void 0 && down === void 0);
	const others = settingOf(backend, "option", "redispatch") === null || first === null ? [] : active.filter((target) => target.name !== first);
	return {
		name,
		line: backend.line,
		aliases: [],
		order: first === null && active.length > 1 ? "weighted" : "ordered",
		targets,
		fallbacks_direct: others.map((target) => target.name),
		fallbacks: others.map((target) => target.name),
		retries,
		worst_case_gateway: again.post ? most : 1,
		...again.get && !again.post && most !== null && most > 1 && { worst_case_get: most },
		why: most === null ? "The number of retries is not a plain number." : whyOf$7(backend, most, again),
		cannot_know: cannotKnow$4
	};
}
function retriesOf$6(backend) {
	const set = settingOf(backend, "retries");
	if (set === null) return {
		number: defaultRetries$3,
		set_at: `nowhere: HAProxy's default of ${defaultRetries$3}`,
		line: null
	};
	const [, text = ""] = set.value.words;
	const beaten = backend.defaults === null || set.isDefault ? null : settingOf(backend.defaults, "retries");
	const beats = beaten === null ? "" : ` (overrides defaults ${beaten.value.words[1]})`;
	return {
		number: /^\d{1,6}$/.test(text) ? Number(text) : null,
		set_at: set.isDefault ? "defaults retries" : `${backend.kind} ${backend.name} retries${beats}`,
		line: set.value.line
	};
}
/**
* Whether a call that reached a provider is retried. Without `retry-on` only failed connections are, and these reached no
* provider.
*/
function repeats(backend, isOff) {
	const get = (settingOf(backend, "retry-on")?.value.words.slice(1) ?? []).some((word) => word !== "conn-failure" && word !== "none");
	return {
		get,
		post: get && !isOff
	};
}
function switchesOff({ lines }) {
	return lines.some(({ words }) => /^http-request disable-l7-retry(?: if METH_POST)?$/.test(words.slice(0, 5).join(" ")));
}
function whyOf$7(backend, most, again) {
	const codes = settingOf(backend, "retry-on")?.value.words.slice(1) ?? [];
	if (!again.get) return `Without statuses in retry-on only failed connections are retried (${most} at most), and these reach no provider.`;
	if (!again.post) return "With disable-l7-retry a POST is not retried once it was sent.";
	const where = settingOf(backend, "option", "redispatch") === null ? "at the same server" : "which may go to another server (redispatch)";
	return `1 + ${most - 1}, ${where}, on ${codes.slice(0, 12).join(", ")}.${codes.includes("429") || codes.includes("all-retryable-errors") ? "" : " 429 is not retried: 1."}`;
}
// src/configuration/kong.ts
/** Kong's default for a service and for the balancer of ai-proxy-advanced (documented). */
const defaultRetries$2 = 5;
function isKong(document) {
	return isSet(at(document, "_format_version"));
}
/** Reads the routes of Kong's declarative configuration, according to its documentation (not measured). */
function readKong(document) {
	const services = itemsOf(at(document, "services"));
	const loose = itemsOf(at(document, "routes")).map((route) => ({
		route,
		service: serviceOf(route, services)
	}));
	return {
		gateway: "kong",
		routes: [...services.flatMap((service) => itemsOf(at(service, "routes")).map((route) => ({
			route,
			service
		}))), ...loose].map(({ route, service }) => routeOf$5(route, service, document)),
		warnings: [],
		refuse: null
	};
}
function serviceOf(route, services) {
	const name = textOf(at(route, "service", "name")) ?? textOf(at(route, "service"));
	return services.find((service) => textOf(at(service, "name")) === name);
}
function routeOf$5(route, service, document) {
	const named = (name) => pluginOf(name, route, service, document);
	const advanced = named("ai-proxy-advanced");
	if (advanced !== void 0) return balanced(route, service, advanced);
	return named("ai-proxy") === void 0 ? plain(route, service) : single(route, service, named("ai-proxy"));
}
/** A route's plugin overrides its service's, which overrides a global one. */
function pluginOf(name, route, service, document) {
	return [
		route,
		service,
		document
	].map((holder) => itemsOf(at(holder, "plugins"))).flatMap((plugins) => plugins.filter((plugin) => textOf(at(plugin, "name")) === name))[0];
}
function common(route) {
	return {
		name: itemsOf(at(route, "paths")).flatMap((path) => textOf(path) ?? []).join(", ") || (textOf(at(route, "name")) ?? "?"),
		line: lineOf(route),
		aliases: [],
		fallbacks: [],
		fallbacks_direct: []
	};
}
/** ai-proxy-advanced: a POST only fails over if the criteria include `non_idempotent`. */
function balanced(route, service, plugin) {
	const balancer = at(plugin, "config", "balancer");
	const set = at(balancer, "retries");
	const number = isSet(set) ? countOf(set) : defaultRetries$2;
	const criteria = itemsOf(at(balancer, "failover_criteria")).flatMap((word) => textOf(word) ?? []);
	const ofService = textOf(at(service, "retries"));
	const also = ofService === null ? "" : ` (${at(service, "retries")?.path} ${ofService} applies to the plain proxy)`;
	const targets = targetsOf$3(itemsOf(at(plugin, "config", "targets")));
	const again = criteria.includes("non_idempotent");
	const worst = again ? number === null ? null : 1 + number : 1;
	return {
		...common(route),
		order: targets.length > 1 ? "weighted" : "ordered",
		targets,
		retries: {
			number,
			set_at: isSet(set) ? `plugin config.balancer.retries${also}` : `nowhere: the plugin's default of ${defaultRetries$2}${also}`,
			line: isSet(set) ? lineOf(set) : null
		},
		worst_case_gateway: worst,
		...!again && number !== null && number > 0 && { worst_case_get: 1 + number },
		why: worst === null ? "The number of retries is not a plain number." : advancedText(again, worst, criteria),
		cannot_know: ["Enterprise only; version", "upstream_url per target"]
	};
}
function advancedText(again, worst, criteria) {
	const others = criteria.filter((word) => word !== "non_idempotent");
	if (!again) return "Without non_idempotent in failover_criteria a POST does not fail over.";
	return `1 + ${worst - 1}, including POST because of non_idempotent, on ${others.slice(0, 8).join(", ") || "error, timeout"}.`;
}
function targetsOf$3(targets) {
	const weights = targets.map((target) => numberOf(at(target, "weight")));
	const shares = targets.length > 1 ? sharesBy(weights.map((weight) => weight ?? 100)) : [];
	return withUniqueNames(targets.map((target, index) => ({
		name: [textOf(at(target, "model", "provider")), textOf(at(target, "model", "name"))].filter((word) => word !== null).join("/"),
		weight: targets.length > 1 ? weights[index] ?? null : null,
		share: shares[index] ?? null,
		line: lineOf(target)
	})));
}
function retriesOf$5(service) {
	const set = at(service, "retries");
	if (!isSet(set)) return {
		number: defaultRetries$2,
		set_at: `nowhere: Kong's default of ${defaultRetries$2}`,
		line: null
	};
	return {
		number: countOf(set),
		set_at: set.path,
		line: lineOf(set)
	};
}
/** A POST is not retried once it was sent, because Kong's balancer does not set nginx's `non_idempotent`. */
function single(route, service, plugin) {
	const model = at(plugin, "config", "model");
	const name = [textOf(at(model, "provider")), textOf(at(model, "name"))].filter((word) => word !== null).join("/");
	return {
		...common(route),
		order: "ordered",
		targets: [{
			name: name || "?",
			weight: null,
			share: null,
			line: lineOf(plugin)
		}],
		retries: retriesOf$5(service),
		worst_case_gateway: 1,
		why: "One model. A POST is not retried once it was sent; only failed connections are.",
		cannot_know: ["version", "other plugins, which may call providers"]
	};
}
function plain(route, service) {
	const retries = retriesOf$5(service);
	const url = textOf(at(service, "url")) ?? textOf(at(service, "host")) ?? "";
	const isDummy = /^\w+:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/?$/.test(url);
	return {
		...common(route),
		order: "ordered",
		targets: [{
			name: `service ${textOf(at(service, "name")) ?? "?"}`,
			weight: null,
			share: null,
			line: lineOf(service)
		}],
		retries,
		worst_case_gateway: isDummy || service === void 0 ? null : 1,
		why: isDummy ? `No AI plugin: requests go to a placeholder address; ${retries.number === null ? "some" : retries.number + 1} connection attempts at most.` : "A POST is not retried once it was sent; only failed connections are.",
		cannot_know: [isDummy ? "what answers at the placeholder address" : "upstream targets that are added at run time"]
	};
}
// src/configuration/kubernetes/rules.ts
/** Returns the destinations of a rule. A weight counts only among several; one without it has `defaultWeight`. */
function weightedTargets(destinations, defaultWeight, nameOf) {
	const weights = destinations.map((destination) => numberOf(at(destination, "weight")));
	const isSplit = destinations.length > 1;
	const shares = isSplit ? sharesBy(weights.map((weight) => weight ?? defaultWeight)) : [];
	return destinations.map((destination, index) => ({
		name: nameOf(destination),
		weight: isSplit ? weights[index] ?? null : null,
		share: shares[index] ?? null,
		line: lineOf(destination)
	}));
}
/** Returns the name of a rule, or what it matches if it has none. */
function ruleName(rule, matches) {
	const words = matches.length === 0 ? "all other paths" : matches.slice(0, 4).join(" or ");
	const name = textOf(at(rule, "name"));
	return name === null ? words : `${name} (${words})`;
}
// src/configuration/kubernetes/istio.ts
/** What a file of a service mesh or Kubernetes gateway cannot show. */
const meshUnknown = [
	"which controller and version uses it",
	"other policies attached outside this file",
	"retries of sidecars or gateways in the same path"
];
/** `defaultRetryPolicy` in pilot/pkg/networking/core/route/retry/retry.go. */
const defaultRetries$1 = 2;
function isIstio(document) {
	return textOf(at(document, "kind")) === "VirtualService";
}
/** Reads the routes of an Istio VirtualService, according to Istio's source and documentation. */
function readIstio(document) {
	return {
		gateway: "istio",
		routes: itemsOf(at(document, "spec", "http")).filter((rule) => isSet(at(rule, "route"))).map(routeOf$4),
		warnings: itemsOf(at(document, "spec", "http")).flatMap((rule) => isSet(at(rule, "delegate")) ? [`line ${lineOf(rule)}: a delegate, whose routes are in another VirtualService`] : []),
		refuse: null
	};
}
function routeOf$4(rule) {
	const retries = retriesOf$4(at(rule, "retries"));
	const mirrors = mirrorsOf$2(rule);
	const targets = weightedTargets(itemsOf(at(rule, "route")), 0, targetName$1);
	const isDefault = retries.line === null;
	const worst = retries.number === null ? null : 1 + retries.number + mirrors;
	return {
		name: ruleName(rule, itemsOf(at(rule, "match")).map(matchText$1)),
		line: lineOf(rule),
		aliases: [],
		order: targets.length > 1 ? "weighted" : "ordered",
		targets,
		fallbacks_direct: [],
		fallbacks: [],
		retries,
		worst_case_gateway: worst,
		why: worst === null ? "The number of attempts is not a plain number." : whyOf$6(retries, mirrors),
		cannot_know: [
			...meshUnknown,
			...targets.length > 1 ? ["number of pods and localities"] : [],
			...isDefault ? ["meshConfig.defaultHttpRetryPolicy can replace the default", "whether this release retries 503 by default"] : []
		]
	};
}
/** `attempts` counts retries. A block without it switches them off, like 0. */
function retriesOf$4(retries) {
	if (!isSet(retries)) return {
		number: defaultRetries$1,
		set_at: `nowhere: Istio's default of ${defaultRetries$1}`,
		line: null
	};
	const attempts = at(retries, "attempts");
	if (!isSet(attempts)) return {
		number: 0,
		set_at: `${retries.path} without attempts switches retries off`,
		line: lineOf(retries)
	};
	const number = countOf(attempts);
	return {
		number,
		set_at: `${attempts.path}${number === 0 ? ": 0 switches retries off" : ""}`,
		line: lineOf(attempts)
	};
}
function mirrorsOf$2(rule) {
	const single = isSet(at(rule, "mirror")) ? [{ percentage: at(rule, "mirrorPercentage", "value") ?? at(rule, "mirrorPercent") }] : [];
	const several = itemsOf(at(rule, "mirrors")).map((mirror) => ({ percentage: at(mirror, "percentage", "value") }));
	return [...single, ...several].filter(({ percentage }) => numberOf(percentage) !== 0).length;
}
function targetName$1(route) {
	const host = textOf(at(route, "destination", "host")) ?? "?";
	const subset = textOf(at(route, "destination", "subset"));
	return subset === null ? host : `${host}/${subset}`;
}
function matchText$1(match) {
	const uri = [
		"prefix",
		"exact",
		"regex"
	].map((kind) => textOf(at(match, "uri", kind))).find((text) => text !== null);
	const headers = entriesOf(at(match, "headers")).map(([name, value]) => {
		return `${name}: ${[
			"exact",
			"prefix",
			"regex"
		].map((kind) => textOf(at(value, kind))).find((found) => found !== null) ?? "…"}`;
	});
	return [...uri === void 0 ? [] : [uri], ...headers].join(", ") || "every path";
}
function whyOf$6({ number, line }, mirrors) {
	const mirrored = mirrors > 0 ? ` ${mirrors} mirrored: one more call each.` : "";
	if (number === 0) return `1: retries are switched off.${mirrored}`;
	if (line !== null) return `Attempts count retries: 1 + ${number}; other pods of the same subset (weights are drawn once).${mirrored}`;
	return `1 + ${number} is the upper bound: by default failed connections and gRPC statuses are retried (and 503 in older releases), but not HTTP 500, so 1 call is usual.${mirrored}`;
}
// src/configuration/kubernetes/policies.ts
/** Envoy Gateway's default for a policy whose `retry` has no number (documentation of BackendTrafficPolicy). */
const defaultRetries = 2;
/** Collects the Envoy Gateway policies of a file. */
function policiesIn(documents) {
	const policies = /* @__PURE__ */ new Map();
	for (const document of documents) {
		const retry = at(document, "spec", "retry");
		if (textOf(at(document, "kind")) !== "BackendTrafficPolicy" || !isSet(retry)) continue;
		for (const target of [at(document, "spec", "targetRef"), ...itemsOf(at(document, "spec", "targetRefs"))]) {
			const key = `${textOf(at(target, "kind"))} ${textOf(at(target, "name"))}`;
			if (!policies.has(key)) policies.set(key, retry);
		}
	}
	return policies;
}
/** Returns the retries that policies set for a route. Its policy overrides its gateway's. null if there is none. */
function policyRetries(route, policies) {
	const name = textOf(at(route, "metadata", "name"));
	const gateways = itemsOf(at(route, "spec", "parentRefs")).map((parent) => `Gateway ${textOf(at(parent, "name"))}`);
	const retry = [
		`HTTPRoute ${name}`,
		`AIGatewayRoute ${name}`,
		...gateways
	].map((key) => policies.get(key)).find((found) => found !== void 0);
	if (retry === void 0) return null;
	const number = at(retry, "numRetries");
	if (isSet(number)) return {
		number: countOf(number),
		set_at: `BackendTrafficPolicy ${number.path}`,
		line: lineOf(number)
	};
	const set_at = `BackendTrafficPolicy ${retry.path}: default of ${defaultRetries}`;
	return {
		number: defaultRetries,
		set_at,
		line: lineOf(retry)
	};
}
// src/configuration/kubernetes/ai-gateway.ts
function isAiGatewayRoute(document) {
	return textOf(at(document, "kind")) === "AIGatewayRoute";
}
/** Reads AIGatewayRoutes of Envoy AI Gateway, with BackendTrafficPolicies in the same file (as documented). */
function readAiGatewayRoutes(routes, documents) {
	const policies = policiesIn(documents);
	return {
		gateway: "envoy-ai-gateway",
		routes: routes.flatMap((route) => itemsOf(at(route, "spec", "rules")).map((rule) => ruleOf$1(rule, policyRetries(route, policies)))),
		warnings: [],
		refuse: null
	};
}
function ruleOf$1(rule, retries) {
	const { targets, later } = targetsOf$2(itemsOf(at(rule, "backendRefs")));
	const worst = retries === null ? 1 : retries.number === null ? null : 1 + retries.number;
	const fallbacks = worst === 1 ? [] : later;
	return {
		name: nameOf$1(rule),
		line: lineOf(rule),
		aliases: [],
		order: later.length > 0 || targets.length < 2 ? "ordered" : "weighted",
		targets,
		fallbacks_direct: fallbacks,
		fallbacks,
		retries,
		worst_case_gateway: worst,
		why: whyOf$5(worst, later),
		cannot_know: [...meshUnknown, ...retries === null ? ["a BackendTrafficPolicy in another file, which sets the retries"] : []]
	};
}
/** The lowest `priority` is drawn by weight. The default weight is 1. */
function targetsOf$2(refs) {
	const read = withUniqueNames(refs.map((ref) => ({
		name: textOf(at(ref, "name")) ?? "?",
		weight: numberOf(at(ref, "weight")),
		priority: countOf(at(ref, "priority")) ?? 0,
		line: lineOf(ref)
	}))).toSorted((one, other) => one.priority - other.priority);
	const first = read.filter(({ priority }) => priority === read[0]?.priority);
	const shares = first.length > 1 ? sharesBy(first.map(({ weight }) => weight ?? 1)) : [];
	return {
		targets: read.map(({ name, weight, line }, index) => ({
			name,
			weight: first.length > 1 ? weight : null,
			share: index < first.length ? shares[index] ?? null : 0,
			line
		})),
		later: read.slice(first.length).map(({ name }) => name)
	};
}
/** Returns the models of a rule. The gateway puts the request's model into this header. */
function nameOf$1(rule) {
	const names = itemsOf(at(rule, "matches")).flatMap((match) => itemsOf(at(match, "headers"))).map((header) => {
		const value = textOf(at(header, "value")) ?? "…";
		return textOf(at(header, "name")) === "x-ai-eg-model" ? value : `${textOf(at(header, "name"))}: ${value}`;
	});
	const name = textOf(at(rule, "name"));
	return names.length > 0 ? names.slice(0, 6).join(" or ") : isSet(at(rule, "name")) && name !== null ? name : "every model";
}
function whyOf$5(worst, later) {
	if (worst === null) return "The number of retries is not a plain number.";
	const priorities = later.length === 0 ? "" : worst === 1 ? " Without retries later priorities are not reached." : " A retry may reach the later priorities.";
	return worst === 1 ? `1: no retries are set in this file.${priorities}` : `1 + ${worst - 1}, over all backends.${priorities}`;
}
// src/configuration/kubernetes/gateway-api.ts
/** The Gateway API specification: a backend without a weight has this one. */
const defaultWeight = 1;
function isHttpRoute(document) {
	return textOf(at(document, "kind")) === "HTTPRoute" && itemsOf(at(document, "spec", "rules")).length > 0;
}
/** Reads HTTPRoutes of the Gateway API, with Envoy Gateway policies in the same file (as documented). */
function readHttpRoutes(routes, documents) {
	const policies = policiesIn(documents);
	return {
		gateway: "gateway-api",
		routes: routes.flatMap((route) => itemsOf(at(route, "spec", "rules")).filter((rule) => isSet(at(rule, "backendRefs"))).map((rule) => ruleOf(rule, policyRetries(route, policies), routes.length > 1 ? `${textOf(at(route, "metadata", "name")) ?? "?"} ` : ""))),
		warnings: [],
		refuse: null
	};
}
function ruleOf(rule, policy, prefix) {
	const retries = retriesOf$3(at(rule, "retry")) ?? policy;
	const mirrors = mirrorsOf$1(rule);
	const targets = weightedTargets(itemsOf(at(rule, "backendRefs")), defaultWeight, targetName);
	const worst = retries === null ? 1 : retries.number === null ? null : 1 + retries.number;
	return {
		name: `${prefix}${ruleName(rule, itemsOf(at(rule, "matches")).map(matchText))}`,
		line: lineOf(rule),
		aliases: [],
		order: targets.length > 1 ? "weighted" : "ordered",
		targets,
		fallbacks_direct: [],
		fallbacks: [],
		retries,
		worst_case_gateway: worst === null ? null : worst + mirrors,
		why: worst === null ? "The rule's retry has no number of attempts, so the controller chooses it." : whyOf$4(rule, worst, mirrors),
		cannot_know: [...meshUnknown, ...retries === null ? ["the controller's default retries (Istio: 2)"] : []]
	};
}
/** `attempts` of GEP-1731 counts retries, without the first request. */
function retriesOf$3(retry) {
	if (!isSet(retry)) return null;
	const attempts = at(retry, "attempts");
	return {
		number: countOf(attempts),
		set_at: attempts?.path ?? retry.path,
		line: lineOf(attempts ?? retry)
	};
}
/** Mirror filters of the rule and its backends. Each copies the request. */
function mirrorsOf$1(rule) {
	return [rule, ...itemsOf(at(rule, "backendRefs"))].flatMap((holder) => itemsOf(at(holder, "filters"))).filter((filter) => textOf(at(filter, "type")) === "RequestMirror").filter((filter) => numberOf(at(filter, "requestMirror", "percent")) !== 0).length;
}
function targetName(ref) {
	const namespace = textOf(at(ref, "namespace"));
	const name = textOf(at(ref, "name")) ?? "?";
	return namespace === null ? name : `${namespace}/${name}`;
}
function matchText(match) {
	const headers = itemsOf(at(match, "headers")).map((header) => `${textOf(at(header, "name"))}: ${textOf(at(header, "value"))}`);
	const path = textOf(at(match, "path", "value"));
	return [...path === null ? [] : [path], ...headers].join(", ") || "every path";
}
function whyOf$4(rule, worst, mirrors) {
	const codes = itemsOf(at(rule, "retry", "codes")).flatMap((code) => textOf(code) ?? []);
	const on = codes.length === 0 ? "" : `, on ${codes.slice(0, 8).join(", ")}`;
	const tries = worst === 1 ? "1: no retries are set here." : `Attempts count retries: 1 + ${worst - 1}${on}; weights are drawn once.`;
	return mirrors > 0 ? `${tries} ${mirrors} mirrored: one more call each.` : tries;
}
// src/configuration/litellm/deployments.ts
/** Returns the deployments by group, in the order of the file. */
function deploymentsOf(config) {
	const groups = /* @__PURE__ */ new Map();
	const warnings = [];
	for (const entry of itemsOf(at(config, "model_list"))) {
		const deployment = deploymentOf(entry);
		if (deployment === null) warnings.push(`${entry.path} (line ${lineOf(entry)}) has no model_name or no litellm_params.model`);
		else groups.set(deployment.group, groups.get(deployment.group) ?? []).get(deployment.group)?.push(deployment);
	}
	return {
		groups: new Map(Array.from(groups, ([name, list]) => [name, withUniqueNames(list)])),
		warnings
	};
}
function deploymentOf(entry) {
	const group = textOf(at(entry, "model_name"));
	const params = at(entry, "litellm_params");
	const model = textOf(at(params, "model"));
	if (group === null || params === void 0 || model === null) return null;
	return {
		group,
		name: textOf(at(entry, "model_info", "id")) ?? model,
		line: lineOf(entry),
		host: hostOf$1(textOf(at(params, "api_base"))),
		params,
		order: numberOf(at(params, "order")) ?? numberOf(at(entry, "model_info", "order")),
		silent: textOf(at(params, "silent_model"))
	};
}
/**
* `simple_shuffle` of 1.100.5 draws by `weight`, `rpm` or `tpm`: the first of these that the first deployment has and whose
* sum is above 0. A deployment without it has the weight 0. Without any, all are drawn equally.
*/
function drawOf(deployments) {
	for (const key of [
		"weight",
		"rpm",
		"tpm"
	]) {
		const values = deployments.map(({ params }) => at(params, key));
		if (!isSet(values[0])) continue;
		const weights = values.map((value) => isSet(value) ? numberOf(value) : 0);
		const total = weights.reduce((sum, weight) => sum + (weight ?? 0), 0);
		if (weights.includes(null)) return {
			weights,
			shares: weights.map(() => null)
		};
		if (total > 0) return {
			weights,
			shares: weights.map((weight) => (weight ?? 0) / total)
		};
	}
	return {
		weights: deployments.map(() => null),
		shares: deployments.map(() => 1 / deployments.length)
	};
}
// src/configuration/litellm/settings.ts
/** `DEFAULT_MAX_RETRIES` and `ROUTER_MAX_FALLBACKS` of 1.100.5. */
const defaults = {
	retries: 2,
	maxFallbacks: 5
};
function settingsOf(config) {
	const router = at(config, "router_settings");
	const retries = setIn(config, "num_retries");
	const [maxFallbacks] = setIn(config, "max_fallbacks");
	return {
		retries: retriesOf$2(retries),
		maxFallbacks: maxFallbacks === void 0 ? defaults.maxFallbacks : countOf(maxFallbacks),
		hasFailover: isTrue(at(router, "enable_weighted_failover")),
		strategy: textOf(at(router, "routing_strategy")) ?? "simple-shuffle",
		aliases: new Map(entriesOf(at(router, "model_group_alias")).flatMap(aliasOf)),
		retryPolicy: at(router, "retry_policy"),
		groupPolicies: at(router, "model_group_retry_policy"),
		warnings: [...overruled(retries), ...unreadPolicies(router)]
	};
}
/** Returns the list at a key: `router_settings` takes precedence, but an empty list counts as none. */
function listIn(config, key) {
	return itemsOf(setIn(config, key).find((list) => itemsOf(list).length > 0));
}
/** Returns the values of a key, by precedence. */
function setIn(config, key) {
	return ["router_settings", "litellm_settings"].map((section) => at(config, section, key)).filter(isSet);
}
function retriesOf$2([first]) {
	if (first === void 0) return {
		number: defaults.retries,
		set_at: `nowhere: LiteLLM's default of ${defaults.retries}`,
		line: null
	};
	return {
		number: countOf(first),
		set_at: first.path,
		line: lineOf(first)
	};
}
function aliasOf([alias, value]) {
	const group = textOf(value) ?? textOf(at(value, "model"));
	return group === null ? [] : [[alias, group]];
}
function overruled([first, second]) {
	if (first === void 0 || second === void 0 || textOf(first) === textOf(second)) return [];
	return [`${second.path} (line ${lineOf(second)}) has no effect: ${first.path} overrides it`];
}
/** `get_num_retries_from_retry_policy` checks five error classes; this one is accepted but never checked. */
function unreadPolicies(router) {
	const ofGroups = entriesOf(at(router, "model_group_retry_policy")).map(([, policy]) => policy);
	return [at(router, "retry_policy"), ...ofGroups].map((policy) => at(policy, "InternalServerErrorRetries")).filter(isSet).map((value) => `${value.path} (line ${lineOf(value)}) has no effect in LiteLLM 1.100.5 (measured)`);
}
// src/configuration/litellm/fallbacks.ts
/** Throws Refused for a configuration with which LiteLLM does not start. */
function fallbacksOf$1(config) {
	const regular = listsOf$1(listIn(config, "fallbacks"));
	const [context, content] = ["context_window_fallbacks", "content_policy_fallbacks"].map((key) => listIn(config, key));
	const defaults = listIn(config, "default_fallbacks").map(targetOf);
	return {
		regular,
		general: defaults.length > 0 ? defaults : regular.get("*") ?? [],
		context: context === void 0 || context.length === 0 ? null : listsOf$1(context),
		content: content === void 0 || content.length === 0 ? null : listsOf$1(content)
	};
}
/** The first entry of a name counts, but the last one of `*` (`get_fallback_model_group`). */
function listsOf$1(entries) {
	const lists = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const [name, list] = onlyEntry(entry);
		if (name === "*" || !lists.has(name)) lists.set(name, itemsOf(list).map(targetOf));
	}
	return lists;
}
function onlyEntry(entry) {
	const [first, second] = entriesOf(entry);
	if (first !== void 0 && second === void 0 && first[1].kind === "list") return first;
	throw new Refused(entry.locate(entry.offset), "an entry of fallbacks that does not map one group to a list, so LiteLLM does not start or calls nothing", "Write one entry per group: `- chat: [backup]`.");
}
/** An entry may be a map with `model` and more parameters. */
function targetOf(target) {
	const name = textOf(target) ?? textOf(at(target, "model"));
	if (name !== null) return name;
	throw new Refused(target.locate(target.offset), "a fallback that is neither a name nor a map with `model`", "Write the name of a group.");
}
// src/configuration/litellm/retries.ts
/** The classes that `get_num_retries_from_retry_policy` of 1.100.5 checks. An exceeded context is a BadRequestError. */
const classes = [
	"BadRequestErrorRetries",
	"AuthenticationErrorRetries",
	"TimeoutErrorRetries",
	"RateLimitErrorRetries",
	"ContentPolicyViolationErrorRetries"
];
/** Deployment parameters that cause calls in addition to the router's. */
const ownChains = ["fallbacks", "context_window_fallback_dict"];
/**
* The first error's class and deployment decide the number of retries: the deployment's `num_retries` overrides the router's,
* and a policy overrides both (measured).
*/
function groupRetries(name, deployments, settings) {
	const policies = entriesOf(at(settings.groupPolicies, name) ?? settings.retryPolicy).filter(([key, value]) => classes.some((known) => known === key) && isSet(value));
	const own = deployments.map(({ params }) => countOf(at(params, "num_retries")));
	const numbers = own.map((number) => number ?? settings.retries.number);
	const inner = deployments.some(({ params }) => ownChains.some((key) => isSet(at(params, key))));
	const all = [
		...numbers,
		...policies.map(([, value]) => countOf(value)),
		...inner ? [null] : []
	];
	return {
		general: generalOf(deployments, own, policies, settings),
		own: own.some((number) => number !== null) && new Set(numbers).size > 1 ? numbers.map((number) => number ?? 0) : null,
		most: all.includes(null) ? null : Math.max(0, ...all.map((number) => number ?? 0))
	};
}
function generalOf(deployments, own, policies, { retries }) {
	const [only] = own;
	const value = at(deployments[0]?.params, "num_retries");
	const isOwn = only !== null && value !== void 0 && own.every((number) => number === only);
	const base = isOwn ? {
		number: only ?? null,
		set_at: value.path,
		line: lineOf(value)
	} : retries;
	const others = deployments.map(({ params }) => at(params, "num_retries")).filter((other) => !isOwn && countOf(other) !== null).map((other) => `${other?.path} ${countOf(other)}`);
	const byClass = policies.map(([, policy]) => `${policy.path} ${countOf(policy) ?? "?"}`);
	return {
		...base,
		set_at: [
			base.set_at,
			...others.slice(0, 5),
			...byClass
		].join("; ")
	};
}
/** Numbers that LiteLLM 1.100.5 ignores (measured): quoted ones, and `max_retries`, which only its inner client would use. */
function unreadRetries(deployments) {
	return deployments.flatMap(({ params }) => {
		const own = at(params, "num_retries");
		const inner = at(params, "max_retries");
		return [...isSet(own) && countOf(own) === null ? [`${own.path} (line ${lineOf(own)}) is not a plain number: LiteLLM ignores it`] : [], ...isSet(inner) ? [`${inner.path} (line ${lineOf(inner)}) causes no more calls: only the router's retries count`] : []];
	});
}
// src/configuration/litellm/walk.ts
/** One walk uses at most this part of a file's steps, so that one hard route leaves steps for the others. */
const shareOfSteps = 10;
const every = [
	"other",
	"context",
	"content"
];
var Overrun = class extends Error {};
/**
* Returns the maximum number of provider calls of one request, over every mix of errors: each visit ends with the error whose
* list causes the most calls. Follows `async_function_with_fallbacks` and `run_async_fallback` of 1.100.5: the whole walk
* shares the tried groups, the depth counts every hop, and `max_fallbacks` is checked when a list is entered. `endings`
* restricts the errors, for example to a single one.
*/
function worstWalk(name, groups, budget, endings = every) {
	const own = { remaining: Math.min(budget.remaining, limits$1.configurationSteps / shareOfSteps) };
	const walk = new Walk(groups, endings, own);
	const before = own.remaining;
	try {
		const { calls, visits } = walk.visit({
			name,
			level: 0,
			excluded: 0,
			tried: null,
			depth: 0
		}).reduce((one, other) => other.calls > one.calls ? other : one);
		return {
			calls,
			visits,
			isExact: true
		};
	} catch (error) {
		if (!(error instanceof Overrun)) throw error;
		return {
			calls: boundOf(name, groups, endings),
			visits: [],
			isExact: false
		};
	} finally {
		budget.remaining -= before - Math.max(0, own.remaining);
	}
}
var Walk = class {
	#groups;
	#endings;
	#budget;
	#bits = /* @__PURE__ */ new Map();
	constructor(groups, endings, budget) {
		this.#groups = groups;
		this.#endings = endings;
		this.#budget = budget;
	}
	visit(frame) {
		this.#step();
		return merged$1(this.#endings.flatMap((ending) => this.#ended(frame, ending)));
	}
	#ended(frame, ending) {
		const { name, tried, depth } = frame;
		const calls = this.#groups.calls(name);
		const begun = {
			tried: tried ?? 0n,
			depth,
			calls,
			visits: [{
				name,
				calls,
				ending
			}]
		};
		return this.#groups.lists(name, ending).flatMap((list) => this.#after(frame, ending, list, begun));
	}
	#after(frame, ending, list, begun) {
		const { name, level, excluded } = frame;
		const levels = this.#groups.levels(name);
		const external = list.map((target) => ({ name: target }));
		const combined = levels > 1 && ending === "other" ? [...higherThan(level, levels, name), ...external] : [];
		if (combined.length > 0) return this.#run(combined, frame, begun);
		return (this.#groups.hasFailover && ending === "other" && excluded + 1 < this.#groups.deployments(name) ? this.#failover(frame, begun) : [begun]).flatMap((outcome) => this.#run(external, frame, outcome));
	}
	/**
	* The same group without the failed deployment. If nothing has fallen back yet, the groups that it tries are forgotten
	* afterwards.
	*/
	#failover(frame, begun) {
		if (frame.depth >= this.#groups.maxFallbacks) return [begun];
		const tried = begun.tried | this.#bit(frame.name);
		const inner = {
			...frame,
			level: 0,
			excluded: frame.excluded + 1,
			tried,
			depth: frame.depth + 1
		};
		return this.visit(inner).map((outcome) => ({
			tried: frame.tried === null ? 0n : outcome.tried,
			depth: begun.depth,
			calls: begun.calls + outcome.calls,
			visits: [...begun.visits, ...outcome.visits]
		}));
	}
	#run(list, frame, begun) {
		if (frame.depth >= this.#groups.maxFallbacks) return [begun];
		const start = {
			...begun,
			tried: begun.tried | this.#bit(frame.name),
			depth: frame.depth
		};
		return list.reduce((outcomes, next) => merged$1(outcomes.flatMap((outcome) => this.#hop(next, frame.name, outcome))), [start]).map((outcome) => ({
			...outcome,
			depth: frame.depth
		}));
	}
	#step() {
		this.#budget.remaining -= 1;
		if (this.#budget.remaining < 0) throw new Overrun();
	}
	#hop({ name, level = 0 }, from, outcome) {
		this.#step();
		const bit = this.#bit(level > 0 ? `${name}\n${level}` : name);
		if (level === 0 && name === from || (outcome.tried & bit) !== 0n) return [outcome];
		const depth = outcome.depth + 1;
		return this.visit({
			name,
			level,
			excluded: 0,
			tried: outcome.tried | bit,
			depth
		}).map((inner) => ({
			tried: inner.tried,
			depth,
			calls: outcome.calls + inner.calls,
			visits: [...outcome.visits, ...inner.visits]
		}));
	}
	#bit(key) {
		const bit = this.#bits.get(key) ?? 1n << BigInt(this.#bits.size);
		this.#bits.set(key, bit);
		return bit;
	}
};
function higherThan(level, levels, name) {
	return Array.from({ length: Math.max(0, levels - level - 1) }, (_, index) => ({
		name,
		level: level + index + 1
	}));
}
/** Keeps the outcome with the most calls among those that leave the same groups to try. */
function merged$1(outcomes) {
	const best = /* @__PURE__ */ new Map();
	for (const outcome of outcomes) {
		const key = `${outcome.tried} ${outcome.depth}`;
		const known = best.get(key);
		if (known === void 0 || outcome.calls > known.calls) best.set(key, outcome);
	}
	return [...best.values()];
}
/** Every reachable name once per level, or twice if a failover forgets what it has tried. */
function boundOf(name, groups, endings) {
	const reached = reachedFrom(name, groups, endings);
	const visits = (group) => Math.max(groups.levels(group), groups.hasFailover ? groups.deployments(group) : 1, 1) * groups.calls(group);
	const once = reached.reduce((sum, group) => sum + visits(group), 0);
	return groups.hasFailover ? 2 * once : once;
}
/** Returns the name and everything that is tried after it, in order, if every group fails. */
function reachedFrom(name, groups, endings = every) {
	const reached = /* @__PURE__ */ new Set();
	const waiting = [name];
	while (waiting.length > 0) {
		const next = waiting.pop();
		if (next === void 0 || reached.has(next)) continue;
		reached.add(next);
		const after = endings.flatMap((ending) => groups.lists(next, ending).flat());
		for (const target of after.toReversed()) waiting.push(target);
	}
	return [...reached];
}
// src/configuration/litellm/groups.ts
function configured(config, budget) {
	const settings = settingsOf(config);
	const fallbacks = fallbacksOf$1(config);
	const { groups, warnings } = deploymentsOf(config);
	const patterns = patternsOf(groups);
	const resolved = memoized((name) => resolve(name, groups, patterns, settings));
	const retries = memoized((name) => groupRetries(name, resolved(name), settings));
	const silent = memoized((name) => silentCalls(name));
	const withoutFallbacks = (name) => resolved(name).length === 0 ? 0 : 1 + (retries(name).most ?? 0);
	const shape = {
		levels: (name) => Math.max(1, ordersOf(resolved(name)).length),
		deployments: (name) => resolved(name).length,
		lists: (name, ending) => listsOf(name, ending, groups, fallbacks),
		hasFailover: settings.hasFailover && settings.strategy === "simple-shuffle",
		maxFallbacks: settings.maxFallbacks ?? 1e400
	};
	/** A mirrored request has its own fallbacks and is not mirrored again (`_silent_experiment_acompletion`). */
	function silentCalls(name) {
		const models = new Set(resolved(name).flatMap((deployment) => deployment.silent ?? []));
		return Math.max(0, ...Array.from(models, (model) => worstWalk(model, {
			...shape,
			calls: withoutFallbacks
		}, budget).calls));
	}
	const calls = memoized((name) => withoutFallbacks(name) * (1 + silent(name)));
	return {
		...shape,
		calls,
		settings,
		fallbacks,
		groups,
		warnings,
		budget,
		resolved,
		retries
	};
}
/** Returns the order levels of a group, ascending. Deployments without an order are in none. */
function ordersOf(deployments) {
	return [...new Set(deployments.flatMap(({ order }) => order ?? []))].toSorted((one, other) => one - other);
}
/** Group names that are patterns, the longest first. */
function patternsOf(groups) {
	return [...groups.keys()].filter((name) => name.includes("*")).toSorted((one, other) => other.length - one.length).map((name) => ({
		name,
		begins: name.slice(0, name.indexOf("*")).toLowerCase()
	}));
}
function resolve(name, groups, patterns, { aliases }) {
	const own = groups.get(aliases.get(name) ?? name) ?? groups.get(name);
	if (own !== void 0) return own;
	const small = name.toLowerCase();
	const longest = patterns.find(({ begins, name: pattern }) => small.startsWith(begins) && matchesWildcard(name, pattern));
	return (longest === void 0 ? void 0 : groups.get(longest.name)) ?? [];
}
/** A pattern serves every matching name, so the list of any such name may apply. */
function listsOf(name, ending, groups, fallbacks) {
	const special = ending === "other" ? null : fallbacks[ending];
	if (special !== null) return [special.get(name) ?? []];
	const own = fallbacks.regular.get(name);
	if (!name.includes("*")) return [own ?? fallbacks.general];
	const others = [...fallbacks.regular].filter(([key]) => key !== "*" && !groups.has(key) && matchesWildcard(key, name));
	return [fallbacks.general, ...others.map(([, list]) => list)];
}
function memoized(find) {
	const found = /* @__PURE__ */ new Map();
	return (name) => {
		const known = found.get(name);
		if (known !== void 0) return known;
		const value = find(name);
		found.set(name, value);
		return value;
	};
}
// src/configuration/yaml.ts
var import_dist = require_dist();
/**
* Reads the non-empty documents of a YAML or JSON text. Throws Refused for a syntax error and above limits.configuration*,
* counting aliases expanded. `prefix` starts every path: `models.yaml: `.
*/
function documentsOf(text, locate, prefix = "") {
	const tokens = tokensOf(text, locate);
	const read = { values: 0 };
	return Array.from(new import_dist.Composer(plainYaml).compose(tokens, true, text.length), (document) => {
		const [error] = [...document.errors, ...document.warnings.filter(({ code }) => code !== "TAG_RESOLVE_FAILED")];
		if (error !== void 0) throw syntaxAt(locate(error.pos[0]));
		const reader = {
			locate,
			anchors: /* @__PURE__ */ new Map(),
			open: /* @__PURE__ */ new Set(),
			values: read.values
		};
		const value = valueOf(document.contents, {
			offset: 0,
			path: prefix
		}, reader);
		read.values = reader.values;
		return value;
	}).filter((value) => value.kind !== "scalar" || value.value !== null);
}
function valueOf(node, fallback, reader) {
	const offset = (0, import_dist.isNode)(node) ? node.range?.[0] ?? fallback.offset : fallback.offset;
	const place = {
		offset,
		path: fallback.path
	};
	reader.values += 1;
	if (reader.values > limits$1.configurationNodes) throw tooLarge(reader.locate(offset));
	if ((0, import_dist.isAlias)(node)) return aliased(node.source, place, reader);
	const anchor = (0, import_dist.isNode)(node) ? node.anchor : void 0;
	if (anchor === void 0) return plainValue(node, place, reader);
	reader.open.add(anchor);
	const value = plainValue(node, place, reader);
	reader.open.delete(anchor);
	reader.anchors.set(anchor, node);
	return value;
}
/** Read again at each alias, so that the path is that of the alias. */
function aliased(name, place, reader) {
	if (!reader.anchors.has(name) || reader.open.has(name)) throw new Refused(reader.locate(place.offset), "an alias without its anchor before it", "Write the value in full.");
	return {
		...plainValue(reader.anchors.get(name), place, reader),
		offset: place.offset
	};
}
function plainValue(node, { offset, path }, reader) {
	const placed = {
		offset,
		path,
		locate: reader.locate
	};
	if ((0, import_dist.isMap)(node)) return {
		kind: "map",
		...placed,
		entries: entriesIn(node.items, {
			offset,
			path
		}, reader)
	};
	if ((0, import_dist.isSeq)(node)) {
		const items = node.items.map((item, index) => valueOf(item, {
			offset,
			path: `${path}[${index}]`
		}, reader));
		return {
			kind: "list",
			...placed,
			items
		};
	}
	return {
		kind: "scalar",
		...placed,
		...scalarOf(node)
	};
}
function scalarOf(node) {
	if (!(0, import_dist.isScalar)(node)) return {
		value: null,
		text: "",
		isLiteral: false
	};
	const { value, source, type } = node;
	const isLiteral = type === "BLOCK_LITERAL";
	if (typeof value === "string") return {
		value,
		text: value,
		isLiteral
	};
	return {
		value: typeof value === "number" || typeof value === "boolean" ? value : null,
		text: source ?? "",
		isLiteral
	};
}
/** Merge keys of YAML 1.1, as supported by gateways in Python and Go. A map's own keys take precedence. */
function entriesIn(pairs, place, reader) {
	const own = /* @__PURE__ */ new Map();
	const merged = [];
	for (const { key, value } of pairs) {
		const offset = ((0, import_dist.isNode)(key) ? key.range?.[0] : void 0) ?? place.offset;
		if (!(0, import_dist.isScalar)(key) || typeof key.value !== "string") throw syntaxAt(reader.locate(offset));
		const path = /^$|: $/.test(place.path) ? `${place.path}${key.value}` : `${place.path}.${key.value}`;
		if (own.has(key.value)) throw new Refused(reader.locate(offset), "a duplicate key", "Remove one of the two.");
		if (key.value === "<<") merged.push(...mergedMaps(valueOf(value, {
			offset,
			path: place.path
		}, reader)));
		else own.set(key.value, valueOf(value, {
			offset,
			path
		}, reader));
	}
	return new Map([...merged.toReversed().flatMap((value) => [...mapEntries(value)]), ...own]);
}
function mergedMaps(value) {
	return value.kind === "list" ? value.items : [value];
}
function mapEntries(value) {
	return value.kind === "map" ? value.entries : /* @__PURE__ */ new Map();
}
// src/configuration/text.ts
/** Decodes UTF-8 bytes without a leading byte order mark. Throws Refused. */
function decoded(bytes) {
	if (bytes.length > limits$1.configurationBytes) throw new Refused([1, 1], `a file of ${bytes.length} bytes, more than ${limits$1.configurationBytes}`, "Pass the gateway's configuration.");
	const text = utf8Text(bytes)?.replaceAll("\r\n", "\n") ?? null;
	if (text === null) throw new Refused([1, 1], "bytes that are not UTF-8", "Save the file as UTF-8.");
	const locate = lineIndex(text);
	const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.exec(text);
	if (control === null) return {
		text,
		locate
	};
	throw new Refused(locate(control.index), "a control character", "Pass a text file.");
}
/** Reads the documents of YAML or JSON. Throws Refused, for a template if that breaks the syntax. */
function documentsIn({ text, locate }, prefix = "") {
	const isJson = /^\s*[{[]/.test(text) && parseJson(text) !== void 0;
	if (!isJson) refuseBeyondJson(text, locate);
	try {
		return documentsOf(text, locate, prefix);
	} catch (error) {
		if (/^\s*\[+[\w.-]+\]+\s*$/m.test(text) && /^\s*[\w.-]+\s*=/m.test(text)) throw tomlAt(text, locate);
		const template = isJson ? null : templateOffset(text);
		if (template !== null) throw templateAt(locate(template));
		throw error;
	}
}
function tomlAt(text, locate) {
	return new Refused(locate(/^\s*\[+[\w.-]+\]+\s*$/m.exec(text)?.index ?? 0), "TOML, which is not supported", "Convert it to YAML: Traefik reads both.");
}
/** JSON (RFC 8259) allows neither, and these gateways' parsers reject both. A YAML flow map has unquoted keys. */
function refuseBeyondJson(text, locate) {
	if (!/^\s*(?:[{[]\s*(?:["{[]|\/[/*])|\/[/*])/.test(text)) return;
	for (const { index, 0: found } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|(?<![:\w])\/\/|\/\*|,(?=\s*[\]}])/g)) {
		if (found.startsWith("\"")) continue;
		const what = found === "," ? "a comma before a closing bracket" : "a comment";
		throw new Refused(locate(index), `${what} in JSON, which is not allowed`, "Remove it: the gateway rejects it too.");
	}
}
// src/configuration/litellm/include.ts
/**
* Merges included files like `_process_includes` of 1.100.5: a list is appended to an existing one, anything else replaces
* the existing value. Included files cannot include others.
*/
function withIncluded(document, included) {
	const files = itemsOf(at(document, "include"));
	if (document.kind !== "map" || files.length === 0) return document;
	const [, tooMany] = [files[0], files[limits$1.configurationFiles]];
	if (tooMany !== void 0) throw new Refused(tooMany.locate(tooMany.offset), "more included files than the limit", "Pass one file with the whole configuration.");
	const entries = new Map([...document.entries].filter(([key]) => key !== "include"));
	for (const file of files) for (const [key, value] of entriesOf(contentOf(file, included))) entries.set(key, combined(entries.get(key), value));
	return {
		...document,
		entries
	};
}
function combined(before, value) {
	if (before?.kind !== "list" || value.kind !== "list") return value;
	return {
		...before,
		items: [...before.items, ...value.items]
	};
}
function contentOf(file, included) {
	const path = textOf(file);
	const bytes = path === null ? null : included(path);
	if (bytes === null) throw new Refused(file.locate(file.offset), "an included file that does not exist below this file's folder", "Put the included files next to this one, where LiteLLM expects them; it does not start without them.");
	try {
		return documentsIn(decoded(bytes), `${path}: `)[0];
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		throw new Refused(file.locate(file.offset), `an included file with ${error.reason} in line ${error.line}`, error.remedy);
	}
}
// src/configuration/litellm/why.ts
/** Endings that select another fallback list. */
const endings = {
	other: "",
	context: " and ends with an exceeded context window",
	content: " and ends with a content policy violation"
};
/** The number of visits that are listed. */
const listed$2 = 8;
/** Explains the worst case. */
function whyOf$3(name, worst, config) {
	if (!worst.isExact) return `At most ${worst.calls}: every reachable group once, each with its retries. There are too many combinations to try all of them.`;
	const same = worstWalk(name, config, config.budget, ["other"]);
	const isMixed = same.isExact && same.calls < worst.calls;
	return [
		pathText(worst.visits, config),
		...isMixed ? [`This needs mixed errors: without one that selects another list it is ${same.calls}.`] : [],
		...byClass(worst, config) ? ["The class of the first error decides the number of retries; the maximum is shown."] : [],
		...mirrored(worst, config) ? ["A mirrored request (silent_model) is one more call, with its own retries."] : [],
		...twice(worst.visits) ? ["A weighted failover forgets what it has tried, so the fallbacks are tried again."] : []
	].join(" ");
}
function pathText(visits, config) {
	const shown = visits.slice(0, listed$2).map(({ name, ending }) => `${triesText$1(name, config)} in ${name}${visitEnding(name, ending, config)}`);
	const rest = visits.slice(listed$2);
	const more = rest.length === 0 ? "" : `, then ${rest.reduce((sum, { calls }) => sum + calls, 0)} in ${rest.length} more`;
	return `${shown.join(", then ")}${more}.`;
}
function visitEnding(name, ending, config) {
	return JSON.stringify(config.lists(name, ending)) !== JSON.stringify(config.lists(name, "other")) ? endings[ending] : "";
}
function triesText$1(name, config) {
	if (config.resolved(name).length === 0) return "nothing";
	const tries = `(1 + ${config.retries(name).most ?? 0})`;
	const each = config.calls(name) / (1 + (config.retries(name).most ?? 0));
	return each > 1 ? `${tries} x ${each}` : tries;
}
function byClass({ visits }, config) {
	return visits.some(({ name }) => {
		const { general, own, most } = config.retries(name);
		return own === null && general.number !== null && most !== null && most > general.number;
	});
}
function mirrored({ visits }, config) {
	return visits.some(({ name }) => config.calls(name) > 1 + (config.retries(name).most ?? 0));
}
function twice(visits) {
	const [first, ...others] = visits.map(({ name }) => name);
	const again = others.filter((name) => name !== first);
	return new Set(again).size < again.length;
}
// src/configuration/litellm/routes.ts
const cannotKnow$3 = [
	"retries the caller asks for (body num_retries, header x-litellm-num-retries) or switches off (disable_fallbacks), and fallbacks in the request body",
	"retries of the client SDK in front (openai default 2: x3)",
	"settings held in the database or per key/team",
	"values behind os.environ/ references",
	"LiteLLM version: precedence and inner-client retries differ between releases"
];
/**
* Returns the routes: each group, each alias whose fallbacks differ from its group's, and each name in fallbacks that matches
* a pattern.
*/
function routesOf(config) {
	const { aliases } = config.settings;
	const groups = [...config.groups.keys()].filter((name) => !aliases.has(name));
	const separate = [...aliases.keys()].filter((alias) => config.resolved(alias).length > 0 && !isSame(alias, config));
	const named = [...config.fallbacks.regular.keys()].filter((name) => !name.includes("*") && !config.groups.has(name) && !aliases.has(name) && config.resolved(name).length > 0);
	return bounded([
		...groups,
		...separate,
		...named
	]).map((name) => routeOf$3(name, config));
}
/** Whether an alias has the same fallbacks as its group. */
function isSame(alias, config) {
	const group = config.settings.aliases.get(alias) ?? alias;
	const leadsTo = (name) => JSON.stringify([config.retries(name).most, ...[
		"other",
		"context",
		"content"
	].map((ending) => config.lists(name, ending))]);
	return leadsTo(alias) === leadsTo(group);
}
function routeOf$3(name, config) {
	const deployments = config.resolved(name);
	const reached = reachedFrom(name, config);
	const worst = worstWalk(name, config, config.budget);
	const unknown = reached.filter((group) => config.resolved(group).length > 0 && config.retries(group).most === null);
	const isKnown = unknown.length === 0 && config.settings.maxFallbacks !== null;
	const { own } = config.retries(name);
	const aliases = [...config.settings.aliases].filter(([alias, group]) => group === name && isSame(alias, config));
	return {
		name,
		line: deployments[0]?.line ?? 1,
		aliases: aliases.map(([alias]) => alias),
		...targetsOf$1(deployments, config),
		fallbacks_direct: config.lists(name, "other").flat().filter((target) => target !== name),
		fallbacks: reachedFrom(name, config, ["other"]).slice(1),
		...byErrors(name, config),
		retries: config.retries(name).general,
		...own !== null && { retries_per_target: own },
		worst_case_gateway: isKnown ? worst.calls : null,
		why: isKnown ? whyOf$3(name, worst, config) : `The file does not show the number of calls for ${unknown.join(", ") || "max_fallbacks"}.`,
		cannot_know: [...cannotKnow$3, ...name.includes("*") ? ["which model names clients send"] : []]
	};
}
/** Separate fallback lists for specific errors, if there are any. */
function byErrors(name, config) {
	const context = config.fallbacks.context?.get(name);
	const content = config.fallbacks.content?.get(name);
	return {
		...context !== void 0 && { context_window_fallbacks: context },
		...content !== void 0 && { content_policy_fallbacks: content }
	};
}
function targetsOf$1(deployments, { settings }) {
	const orders = ordersOf(deployments);
	const leveled = orders.length > 1;
	const first = leveled ? deployments.filter(({ order }) => order === orders[0]) : deployments;
	const later = leveled ? orders.slice(1).flatMap((level) => deployments.filter(({ order }) => order === level)) : [];
	const targets = [...drawn(first, settings.strategy), ...later.map(({ name, line }) => ({
		name,
		weight: null,
		share: 0,
		line
	}))];
	return {
		order: leveled || deployments.length === 1 ? "ordered" : "weighted",
		targets
	};
}
function drawn(deployments, strategy) {
	const { weights, shares } = drawOf(deployments);
	const isDrawn = strategy === "simple-shuffle" && (deployments.length > 1 || weights[0] !== null);
	return deployments.map(({ name, line }, index) => ({
		name,
		weight: isDrawn ? weights[index] ?? null : null,
		share: isDrawn ? shares[index] ?? null : null,
		line
	}));
}
// src/configuration/litellm/index.ts
/** Top-level sections that only LiteLLM's files have. */
const sections = [
	"model_list",
	"litellm_settings",
	"router_settings"
];
function isLitellm(document) {
	return sectionsIn(document) !== null;
}
/** Returns the configuration: the document, or a chart value at `proxy_config` or `spec.values.proxy_config`. */
function sectionsIn(document, level = 0) {
	if (sections.some((section) => at(document, section) !== void 0)) return document;
	if (level === levels) return null;
	return entriesOf(document).reduce((found, [, inner]) => found ?? sectionsIn(inner, level + 1), null);
}
const levels = 4;
/** Reads LiteLLM's config.yaml as release 1.100.5 does. Measured unless noted otherwise. */
function readLitellm(document, included) {
	const config = withIncluded(sectionsIn(document) ?? document, included);
	if (itemsOf(at(config, "model_list")).length === 0) throw new Refused(document.locate(document.offset), "a LiteLLM configuration without a model_list: its models are in the database or in another file", "Pass the file with the model_list.");
	const read = configured(config, { remaining: limits$1.configurationSteps });
	return {
		gateway: "litellm",
		routes: routesOf(read),
		warnings: [...read.warnings, ...warningsOf(read)],
		refuse: null
	};
}
function warningsOf(read) {
	const { regular, context, content, general } = read.fallbacks;
	const lists = [
		regular,
		context,
		content
	].filter((list) => list !== null);
	const keys = new Set(lists.flatMap((list) => [...list.keys()]));
	const targets = /* @__PURE__ */ new Set([...general, ...lists.flatMap((list) => [...list.values()].flat())]);
	const unknown = [...keys, ...targets].filter((name) => name !== "*" && read.resolved(name).length === 0);
	const patterns = [...keys].filter((key) => key !== "*" && key.includes("*"));
	return [
		...read.settings.warnings,
		...[...read.groups.values()].flatMap(unreadRetries),
		...Array.from(new Set(unknown), (name) => `fallbacks name \`${name}\`, which matches no group`),
		...patterns.map((key) => `fallbacks of the pattern \`${key}\` are never used: LiteLLM looks up the requested name (measured)`)
	];
}
// src/configuration/nginx/upstreams.ts
/** Methods that use measurements, not only weights. */
const measuring = /* @__PURE__ */ new Set(["least_conn", "least_time"]);
/** Returns the servers of an `upstream` block; null if a program chooses. */
function upstreamOf(block) {
	if (block.some(({ name }) => /_by_lua|^js_|^zone_sync|^resolver$/.test(name))) return null;
	return upstreamFrom(block.filter(({ name }) => name === "server").map(serverOf), block.some(({ name }) => measuring.has(name)));
}
function hostAsUpstream(host, line) {
	return upstreamFrom([{
		host,
		line,
		weight: null,
		isBackup: false,
		isDown: false
	}], false);
}
function upstreamFrom(servers, measures) {
	const once = [...Map.groupBy(servers, roleOf).values()].flatMap(merged);
	const names = shortHosts(once.map(({ host }) => host));
	const named = once.map((server, index) => ({
		...server,
		name: names[index] ?? server.host
	}));
	const active = named.filter((server) => !isOut(server));
	const shares = measures || active.length < 2 ? [] : sharesBy(active.map(({ total }) => total));
	return {
		targets: named.map((server) => ({
			name: server.name,
			weight: isOut(server) ? null : server.weight,
			share: isOut(server) ? 0 : shares[active.indexOf(server)] ?? null,
			line: server.line,
			...server.isBackup && { backup: true },
			...server.isDown && { down: true }
		})),
		peers: servers.filter(({ isDown }) => !isDown).length,
		active: active.map(({ name }) => name),
		backups: named.filter(({ isBackup, isDown }) => isBackup && !isDown).map(({ name }) => name)
	};
}
/** Several lines with the same address are one target, which is tried once per line. */
function roleOf({ host, isBackup, isDown }) {
	return `${host} ${isBackup} ${isDown}`;
}
function merged(lines) {
	const [first] = lines;
	const total = lines.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
	const isSet = lines.some(({ weight }) => weight !== null);
	return first === void 0 ? [] : [{
		...first,
		weight: isSet ? total : null,
		total
	}];
}
function isOut({ isBackup, isDown }) {
	return isBackup || isDown;
}
function serverOf({ args: [host = "", ...settings], line }) {
	const weight = /^weight=(\d{1,9})$/.exec(settings.find((word) => word.startsWith("weight=")) ?? "")?.[1];
	return {
		host,
		line,
		weight: weight === void 0 ? null : Number(weight),
		isBackup: settings.includes("backup"),
		isDown: settings.includes("down")
	};
}
// src/configuration/nginx/locations.ts
/** Returns every location of a configuration, including nested ones and those in a fragment without `http` or `server`. */
function locationsOf(top) {
	return below(top, [byName(top)], "");
}
function below(directives, blocks, server) {
	return directives.flatMap(({ name, args, block, line }) => {
		if (block === null) return [];
		const inner = [byName(block), ...blocks];
		if (name === "http") return below(block, inner, server);
		if (name === "server") return below(block, inner, argsOf("server_name", block)?.join(" ") ?? "");
		if (name !== "location") return [];
		return [{
			name: args.join(" "),
			prefix: args.at(-1) ?? "",
			line,
			blocks: inner,
			server
		}, ...below(block, inner, server)];
	});
}
function byName(block) {
	return Map.groupBy(block, ({ name }) => name);
}
/** Returns the arguments of a block's directive; undefined if it is missing. */
function argsOf(name, block) {
	return block.find((directive) => directive.name === name)?.args;
}
const none = [];
/** Returns the directives of this name that apply to a location: those of the nearest block that has any. */
function inherited({ blocks }, name) {
	return blocks.find((block) => block.has(name))?.get(name) ?? none;
}
/** Returns a location's `proxy_pass`, which is not inherited. */
function passOf({ blocks: [own] }) {
	return own?.get("proxy_pass")?.[0];
}
/** Whether a condition within a location may pass the request elsewhere. */
function passesByCondition({ blocks: [own] }) {
	return (own?.get("if") ?? []).some(({ block }) => block?.some((inner) => inner.name === "proxy_pass") === true);
}
/** Returns the location of an internal URI: the one with this name, else the longest prefix. */
function locationAt(uri, { server }, locations) {
	const own = locations.filter((location) => location.server === server && uri.startsWith(location.prefix));
	const exact = own.find(({ prefix }) => prefix === uri);
	const prefixes = own.filter(({ name }) => !name.startsWith("= "));
	return exact ?? prefixes.toSorted((one, other) => other.prefix.length - one.prefix.length)[0];
}
// src/configuration/nginx/calls.ts
function passedTo(location, groups) {
	const pass = passOf(location);
	if (pass === void 0 || passesByCondition(location)) return null;
	const target = hostOf(pass.args[0] ?? "");
	const variable = /^\$\{?(\w+)\}?$/.exec(target)?.[1];
	const values = (variable === void 0 ? [{
		value: target,
		percent: null
	}] : groups.variables.get(variable)) ?? [];
	const passed = values.flatMap(({ value, percent }) => {
		const upstream = named$1(hostOf(value), pass, groups);
		return upstream === null ? [] : [{
			name: hostOf(value),
			percent,
			upstream
		}];
	});
	return passed.length > 0 && passed.length === values.length ? passed : null;
}
/** Returns the host or group of a URL. The path may be a variable: `http://llm$request_uri`. */
function hostOf(url) {
	return (/^(?:https?:\/\/)?([^/]*)/.exec(url)?.[1] ?? "").replace(/(?<=.)\$(?:request_uri|uri|is_args|args)\b.*$/, "");
}
/** null if a program chooses, a variable is unresolved, or another file may define the group. */
function named$1(host, pass, { upstreams, includes }) {
	const known = upstreams.get(host);
	if (known !== void 0 || host === "" || host.includes("$")) return known ?? null;
	return /[.:]/.test(host) || host === "localhost" || !includes ? hostAsUpstream(host, pass.line) : null;
}
function nextOf(location) {
	const [set] = inherited(location, "proxy_next_upstream");
	const [tries] = inherited(location, "proxy_next_upstream_tries");
	const words = set?.args ?? ["error", "timeout"];
	const number = tries === void 0 ? 0 : /^\d{1,9}$/.test(tries.args[0] ?? "") ? Number(tries.args[0]) : null;
	return {
		words,
		isOff: words.includes("off"),
		tries: number,
		triesLine: tries?.line ?? null
	};
}
/** Returns the tries in one group. Each server is tried once; a POST that was sent is only retried with `non_idempotent`. */
function triesIn({ peers }, { words, isOff, tries }) {
	if (tries === null) return null;
	const tried = Math.max(1, isOff ? 1 : tries === 0 ? peers : Math.min(tries, peers));
	return {
		get: tried,
		post: words.includes("non_idempotent") ? tried : 1
	};
}
/** Returns all calls of a location: its tries, those of one error page, and mirrored requests. null if unknown. */
function callsOf(location, groups, allowed = {
	pages: true,
	mirrors: true
}) {
	if (passOf(location) === void 0 && !passesByCondition(location)) return {
		post: 0,
		get: 0
	};
	const passed = passedTo(location, groups);
	if (passed === null || inherited(location, "recursive_error_pages")[0]?.args[0] === "on") return null;
	const next = nextOf(location);
	const own = passed.map(({ upstream }) => triesIn(upstream, next));
	const pages = (allowed.pages ? errorPagesOf(location, groups) : []).map((page) => once(page, groups, {
		...allowed,
		pages: false
	}));
	const mirrors = (allowed.mirrors ? mirrorsOf(location, groups) : []).map((mirror) => once(mirror, groups, {
		pages: true,
		mirrors: false
	}));
	if ([
		...own,
		...pages,
		...mirrors
	].includes(null)) return null;
	const calls = (method) => most(own, method) + most(pages, method) + mirrors.reduce((sum, mirror) => sum + (mirror?.[method] ?? 0), 0);
	return {
		post: calls("post"),
		get: calls("get")
	};
}
function once(location, groups, allowed) {
	const key = `${location.line} ${location.name} ${allowed.pages} ${allowed.mirrors}`;
	const { calls } = groups.found;
	if (!calls.has(key)) calls.set(key, callsOf(location, groups, allowed));
	return calls.get(key) ?? null;
}
function leadsTo(uri, location, { locations, found }) {
	const key = `${location.server} ${uri}`;
	if (!found.locations.has(key)) found.locations.set(key, locationAt(uri, location, locations));
	return found.locations.get(key);
}
function most(calls, method) {
	return calls.reduce((highest, one) => Math.max(highest, one?.[method] ?? 0), 0);
}
/** Returns the locations that get a copy of the request. */
function mirrorsOf(location, groups) {
	return inherited(location, "mirror").flatMap(({ args: [uri = "off"] }) => {
		const target = uri === "off" ? void 0 : leadsTo(uri, location, groups);
		return target === void 0 ? [] : [target];
	});
}
/** Statuses that nginx sends itself if a server does not answer, regardless of `proxy_intercept_errors`. */
const ownStatuses = /* @__PURE__ */ new Set([
	"500",
	"502",
	"503",
	"504"
]);
/** Locations that handle errors, as a second chain. The status selects one of them. */
function errorPagesOf(location, groups) {
	const intercepts = inherited(location, "proxy_intercept_errors")[0]?.args[0] === "on";
	const directives = inherited(location, "error_page");
	const known = groups.found.pages.get(directives) ?? /* @__PURE__ */ new Map();
	groups.found.pages.set(directives, known);
	const key = `${location.server} ${intercepts}`;
	const pages = known.get(key) ?? pagesOf(directives, intercepts, location, groups);
	known.set(key, pages);
	return pages.filter((page) => page !== location);
}
/** Returns the distinct locations that proxy. */
function pagesOf(directives, intercepts, location, groups) {
	const targets = directives.filter(({ args }) => intercepts || args.some((code) => ownStatuses.has(code))).flatMap(({ args }) => leadsTo(args.at(-1) ?? "", location, groups) ?? []).filter((target) => passOf(target) !== void 0);
	return [...new Set(targets)];
}
// src/configuration/nginx/directives.ts
/** Words, quoted or not, comments and punctuation, as nginx's parser reads them. */
const lexeme = /\s+|#[^\n]*|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|[;{}]|(?:\$\{|\\[^]|[^\s;{}"'\\])(?:\$\{[^}\s]*\}|\\[^]|[^\s;{}\\])*/gy;
/** Parses the directives of a text. Throws Refused if it is not nginx syntax. */
function directivesOf(text, locate) {
	const stack = [{
		words: [],
		line: 1,
		directives: []
	}];
	let end = 0;
	for (const match of text.matchAll(lexeme)) {
		end = match.index + match[0].length;
		take(match[0], match.index, stack, locate);
		if (stack.length > limits$1.configurationDepth) throw tooLarge(locate(match.index));
	}
	const [top, ...open] = stack;
	if (end < text.length || open.length > 0 || top === void 0 || top.words.length > 0) throw broken(locate(Math.min(end, text.length)));
	return top.directives;
}
function take(word, offset, stack, locate) {
	const current = stack.at(-1);
	if (current === void 0) throw broken(locate(offset));
	if (/^[\s#]/.test(word)) return;
	if (word === ";" || word === "{") {
		const [name, ...args] = current.words;
		if (name === void 0) throw broken(locate(offset));
		if (word === ";") current.directives.push({
			name,
			args,
			block: null,
			line: current.line
		});
		else return void stack.push({
			words: [],
			line: current.line,
			directives: []
		});
		current.words = [];
	} else if (word === "}") close(stack, locate(offset));
	else {
		if (current.words.length === 0) current.line = locate(offset)[0];
		current.words.push(/^["']/.test(word) ? word.slice(1, -1) : word);
	}
}
function close(stack, at) {
	const closed = stack.pop();
	const parent = stack.at(-1);
	const [name, ...args] = parent?.words ?? [];
	if (closed === void 0 || parent === void 0 || name === void 0 || closed.words.length > 0) throw broken(at);
	parent.directives.push({
		name,
		args,
		block: closed.directives,
		line: parent.line
	});
	parent.words = [];
}
function broken(at) {
	return new Refused(at, "a line that is not an nginx directive, or a brace that is not closed", "Check this line and the one above it, for example with `nginx -t`. Lua blocks are not supported.");
}
// src/configuration/nginx/index.ts
const cannotKnow$2 = [
	"the rest of nginx.conf and other includes",
	"max_fails/fail_timeout, which exclude failing servers from later requests (default 1 / 10 s)",
	"retries of the client in front",
	"names with several addresses, each of which is tried once"
];
/** Whether the first block of a text is one of nginx: no YAML has such a line before another one. */
function isNginx(text) {
	for (const line of text.split("\n")) if (!/^\s*(?:#|$)|^\s*[a-z_]+\s[^{};]*;\s*(?:#|$)/.test(line)) return /^\s*(?:(?:http|server|events|stream)\s*\{|(?:upstream|location|map|split_clients|geo)\s[^;{}]*\{)/.test(line);
	return false;
}
/** Reads the routes of an nginx configuration (measured on 1.22.1). Throws Refused. */
function readNginx({ text, locate }) {
	const template = templateOffset(text);
	if (template !== null) throw templateAt(locate(template));
	const groups = groupsOf(directivesOf(text, locate));
	const mirrored = new Set(groups.locations.flatMap((location) => mirrorsOf(location, groups)));
	const routes = groups.locations.filter((location) => (passOf(location) !== void 0 || passesByCondition(location)) && !location.name.startsWith("@") && !mirrored.has(location));
	if (routes.length === 0) throw new Refused([1, 1], "an nginx configuration without a location with proxy_pass", "Pass the file that has one.");
	const names = new Set(routes.map(({ server }) => server));
	return {
		gateway: "nginx",
		routes: routes.map((location) => routeOf$2(location, groups, names.size > 1 ? `${location.server} ` : "")),
		warnings: [],
		refuse: null
	};
}
function groupsOf(top) {
	const all = [...top, ...top.flatMap(({ name, block }) => name === "http" ? block ?? [] : [])];
	const blocks = (name) => all.filter((directive) => directive.name === name && directive.block !== null);
	const variables = ["split_clients", "map"].flatMap((kind) => blocks(kind).map(({ args, block }) => [(args.at(-1) ?? "").replace("$", ""), kind === "map" ? (block ?? []).map(({ args: [value = ""] }) => ({
		value,
		percent: null
	})) : percentages(block ?? [])]));
	return {
		locations: bounded(locationsOf(top)),
		upstreams: new Map(blocks("upstream").map(({ args, block }) => [args[0] ?? "", upstreamOf(block ?? [])])),
		variables: new Map(variables),
		includes: hasInclude(top),
		found: {
			calls: /* @__PURE__ */ new Map(),
			locations: /* @__PURE__ */ new Map(),
			pages: /* @__PURE__ */ new Map()
		}
	};
}
function hasInclude(directives) {
	return directives.some(({ name, block }) => name === "include" || block !== null && hasInclude(block));
}
/** `*` gets the remaining percentage. */
function percentages(block) {
	const read = block.map(({ name, args: [value = ""] }) => ({
		value,
		percent: name === "*" ? null : Number(name.replace("%", ""))
	}));
	const rest = 100 - read.reduce((sum, { percent }) => sum + (percent ?? 0), 0);
	return read.map(({ value, percent }) => ({
		value,
		percent: percent ?? rest
	}));
}
function routeOf$2(location, groups, prefix) {
	const passed = passedTo(location, groups);
	const next = nextOf(location);
	const calls = callsOf(location, groups);
	const [only] = passed ?? [];
	const pages = errorPagesOf(location, groups);
	const fallbacks = [...passed === null ? [] : tried(passed, next), ...pages.map(({ name }) => name)];
	return {
		name: `${prefix}${location.name}`,
		line: location.line,
		aliases: [],
		...targetsOf(passed),
		fallbacks_direct: fallbacks,
		fallbacks,
		retries: retriesOf$1(next),
		worst_case_gateway: calls?.post ?? null,
		...calls !== null && calls.get !== calls.post && { worst_case_get: calls.get },
		why: calls === null || only === void 0 ? "A variable, a condition or another file decides where requests go." : whyOf$2(location, calls, groups),
		cannot_know: cannotKnow$2
	};
}
function targetsOf(passed) {
	const [only, ...others] = passed ?? [];
	if (passed === null || only === void 0) return {
		order: "ordered",
		targets: []
	};
	if (others.length === 0) return {
		order: only.upstream.active.length > 1 ? "weighted" : "ordered",
		targets: only.upstream.targets
	};
	return {
		order: "weighted",
		targets: passed.map(({ name, percent, upstream }) => ({
			name,
			weight: percent,
			share: percent === null ? null : percent / 100,
			line: upstream.targets[0]?.line ?? 1
		}))
	};
}
/** Servers that can be tried after the first, within the number of tries. */
function tried(passed, next) {
	return passed.flatMap(({ upstream }) => {
		const tries = triesIn(upstream, next)?.get ?? 1;
		if (tries < 2) return [];
		const { active, backups } = upstream;
		return [...active.length > 1 ? active : [], ...tries > active.length ? backups : []];
	});
}
function retriesOf$1({ tries, triesLine }) {
	if (triesLine === null || tries === 0) return null;
	return {
		number: tries === null ? null : tries - 1,
		set_at: `proxy_next_upstream_tries ${tries ?? "?"} (including the first try)`,
		line: triesLine
	};
}
function whyOf$2(location, calls, groups) {
	const next = nextOf(location);
	const pages = errorPagesOf(location, groups).length;
	const mirrors = mirrorsOf(location, groups).length;
	const again = next.words.filter((word) => word !== "non_idempotent").join(", ");
	return [
		next.isOff ? "One try: proxy_next_upstream is off." : triesText(next, calls, again),
		...pages > 0 ? ["An error_page passes the request to a second chain with its own tries."] : [],
		...mirrors > 0 ? [`${mirrors} mirrored: one more call each.`] : []
	].join(" ");
}
function triesText({ words, tries }, { get }, again) {
	if (!words.includes("non_idempotent") && get > 1) return "Without non_idempotent a POST is not retried once it was sent; only refused connections are.";
	return `${tries === 0 || tries === null ? "Each server once" : `${tries} tries in all`}, on ${cut(again.split(", "), 8).join(", ")}.`;
}
// src/configuration/portkey/conditions.ts
const operators = {
	$eq: "=",
	$ne: "!=",
	$gt: ">",
	$gte: ">=",
	$lt: "<",
	$lte: "<=",
	$in: "in",
	$nin: "not in",
	$regex: "matches"
};
/** Returns the targets that a condition or the default names, in the order of the conditions. */
function branchesOf(part) {
	const strategy = at(part.value, "strategy");
	const conditions = itemsOf(at(strategy, "conditions")).map((condition) => ({
		says: queryText(at(condition, "query")),
		leadsTo: textOf(at(condition, "then"))
	}));
	const otherwise = textOf(at(strategy, "default"));
	const all = [...conditions, ...otherwise === null ? [] : [{
		says: "everything else (default)",
		leadsTo: otherwise
	}]];
	const targets = part.parts.map((inner) => ({
		inner,
		key: textOf(at(inner.value, "name")) ?? ""
	}));
	const names = [...new Set(all.flatMap(({ leadsTo }) => leadsTo ?? []))];
	const branches = names.flatMap((name) => {
		const target = targets.find(({ key }) => key === name);
		const says = all.filter(({ leadsTo }) => leadsTo === name).map((condition) => condition.says);
		return target === void 0 ? [] : [{
			name: listed$1(says),
			part: target.inner,
			target: name
		}];
	});
	const keys = new Set(targets.map(({ key }) => key));
	return {
		branches,
		warnings: [
			...names.filter((name) => !keys.has(name)).map((name) => `a condition names the target "${name}", which does not exist`),
			...targets.filter(({ key }) => !names.includes(key)).map(({ key, inner }) => `target "${key || inner.name}" cannot be reached`),
			...otherwise === null ? ["no default: a request that matches no condition is rejected"] : []
		]
	};
}
function listed$1(says) {
	const [last] = says.slice(-1);
	return says.length < 2 ? last ?? "" : `${says.slice(0, -1).join("; ")}; and ${last}`;
}
function queryText(query) {
	return entriesOf(query).map(([field, value]) => {
		if (field === "$and" || field === "$or") return itemsOf(value).map(queryText).join(field === "$and" ? " and " : " or ");
		const [[operator, operand] = ["$eq", value]] = value.kind === "map" ? entriesOf(value) : [["$eq", value]];
		const values = operand.kind === "list" ? operand.items.map(textOf) : [textOf(operand)];
		return `${field} ${operators[operator] ?? operator} ${values.join(", ")}`;
	}).join(" and ");
}
// src/configuration/portkey/tree.ts
/** The statuses that Portkey retries by default. */
const defaultCodes = [
	429,
	500,
	502,
	503,
	504
];
const noRetry = {
	attempts: 0,
	codes: [],
	from: null
};
const modes = [
	"fallback",
	"loadbalance",
	"single",
	"conditional"
];
/** Reads the parts of a config. A `retry` replaces an inherited one completely (measured on 1.15.2). */
function partOf(value, inherited = noRetry) {
	const own = at(value, "retry");
	const retry = isSet(own) ? retryOf$1(own) : inherited;
	const mode = modeOf(value);
	return {
		name: nameOf(value, mode),
		value,
		host: hostOf$1(textOf(at(value, "custom_host"))),
		mode,
		parts: mode === null ? [] : withUniqueNames(itemsOf(at(value, "targets")).map((target) => partOf(target, retry))),
		retry,
		codes: codesOf(at(value, "strategy", "on_status_codes")),
		weight: numberOf(at(value, "weight"))
	};
}
/** Also null for a strategy that Portkey does not know, which the reader refuses. */
function modeOf(value) {
	const word = textOf(at(value, "strategy", "mode"));
	return modes.find((mode) => mode === word) ?? null;
}
function retryOf$1(value) {
	return {
		attempts: isSet(at(value, "attempts")) ? countOf(at(value, "attempts")) : 0,
		codes: codesOf(at(value, "on_status_codes")) ?? defaultCodes,
		from: at(value, "attempts") ?? value
	};
}
function codesOf(value) {
	return isSet(value) ? itemsOf(value).flatMap((code) => numberOf(code) ?? []) : null;
}
function nameOf(value, mode) {
	if (mode !== null) return textOf(at(value, "name")) ?? value.path;
	const words = [textOf(at(value, "provider")) ?? textOf(at(value, "virtual_key")) ?? textOf(at(value, "name")), textOf(at(value, "override_params", "model"))].filter((word) => word !== null);
	return words.length > 0 ? words.join(" ") : value.path || "the provider of the request";
}
/** Returns the targets below a part, in the order of the file. */
function targetsIn(part) {
	return part.mode === null ? [part] : part.parts.flatMap(targetsIn);
}
/** Returns the reachable parts: a draw skips parts with the weight 0, `single` uses the first. */
function reachable({ mode, parts }) {
	if (mode === "single") return parts.slice(0, 1);
	return mode === "loadbalance" ? parts.filter(({ weight }) => weight !== 0) : parts;
}
function partLine({ value }) {
	return lineOf(value);
}
// src/configuration/portkey/shares.ts
/** Returns the targets of a config with the share of requests that each gets first. */
function sharesOf(part) {
	const isDrawn = draws(part);
	return first(part, 1, null).map((shared) => isDrawn ? shared : {
		...shared,
		share: null
	});
}
function draws(part) {
	return part.mode === "loadbalance" || part.parts.some(draws);
}
/** `share` is the share that reaches this part, null if unknown; `weight` is its weight in the draw. */
function first(part, share, weight) {
	if (part.mode === null) return [{
		leaf: part,
		weight,
		share
	}];
	if (part.mode === "loadbalance") {
		const total = part.parts.reduce((sum, inner) => sum + (inner.weight ?? 1), 0);
		return part.parts.flatMap((inner) => {
			return first(inner, share === null || total <= 0 ? null : share * (inner.weight ?? 1) / total, inner.weight);
		});
	}
	const [begins, ...others] = part.parts;
	const isOpen = part.mode === "conditional";
	return [...begins === void 0 ? [] : first(begins, isOpen ? null : share, weight), ...others.flatMap(targetsIn).map((leaf) => ({
		leaf,
		weight: null,
		share: isOpen || share === null ? null : 0
	}))];
}
// src/configuration/portkey/worst.ts
/**
* Returns the maximum number of provider calls of one request. Each target makes all its tries and ends with a status that
* the strategy falls back on, so errors may be mixed. null if a number is unknown.
*/
function mostCalls(part) {
	if (part.mode === null) return part.retry.attempts === null ? null : 1 + part.retry.attempts;
	const calls = reachable(part).map(mostCalls);
	if (calls.includes(null)) return null;
	const known = calls.map((number) => number ?? 0);
	if (part.mode !== "fallback") return Math.max(0, ...known);
	return sum(part.codes?.length === 0 ? known.slice(0, 1) : known);
}
/** Returns the provider calls if every call gets the same status. */
function callsAt(status, part) {
	if (part.mode === null) return 1 + (part.retry.codes.includes(status) ? part.retry.attempts ?? 0 : 0);
	const calls = reachable(part).map((inner) => callsAt(status, inner));
	if (part.mode !== "fallback") return Math.max(0, ...calls);
	return sum(part.codes === null || part.codes.includes(status) ? calls : calls.slice(0, 1));
}
/** The number of summands that are listed. */
const summands = 8;
/** Returns the sum as text: `(1 + 4) + (1 + 2)`. */
function sumText(part) {
	if (part.mode === null) return `(1 + ${part.retry.attempts ?? "?"})`;
	const inner = reachable(part).map(sumText);
	const first = inner[0] ?? "0";
	if (part.mode === "fallback") return part.codes?.length === 0 ? first : cut(inner, summands).join(" + ");
	return new Set(inner).size <= 1 ? first : `the most of ${cut([...new Set(inner)], summands).join(" or ")}`;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// src/configuration/portkey/index.ts
const cannotKnow$1 = [
	"the config of a request, which can be replaced (x-portkey-config)",
	"whether the hosted product caps attempts at 5 as documented",
	"retries of the client SDK in front"
];
/** Keys of Portkey's config schema; a config with none of these three and one beside them is another tool's file. */
const own = [
	"strategy",
	"targets",
	"provider",
	"virtual_key",
	"retry"
];
const others = /^(?:api_key|cache|request_timeout|override_params|weight|name|custom_host|forward_headers|on_status_codes|metadata|prompt_id|(?:input|output)_(?:guardrails|mutators)|(?:before|after)_request_hooks|(?:aws|azure|vertex|openai|strict)_\w+)$/;
function isPortkey(document) {
	const keys = entriesOf(document).map(([key]) => key);
	if (isSet(at(document, "strategy", "mode")) && at(document, "targets")?.kind === "list") return true;
	return keys.every((key) => own.some((known) => known === key) || others.test(key)) && (isSet(at(document, "retry", "attempts")) || keys.includes("virtual_key") || keys.includes("provider") && keys.includes("api_key"));
}
/** Reads a Portkey config as the open-source gateway 1.15.2 does (measured). */
function readPortkey(document) {
	refuseUnknownModes(document);
	const whole = partOf(document);
	const { branches, warnings } = whole.mode === "conditional" ? branchesOf(whole) : aloneOf(whole);
	return {
		gateway: "portkey",
		routes: branches.map(routeOf$1),
		warnings,
		refuse: null
	};
}
function aloneOf(part) {
	return {
		branches: [{
			name: "(this config)",
			part
		}],
		warnings: []
	};
}
function refuseUnknownModes(value) {
	const mode = at(value, "strategy", "mode");
	if (isSet(at(value, "strategy")) && modeOf(value) === null) throw new Refused(value.locate((mode ?? value).offset), `a strategy that Portkey does not know`, "Its modes are single, loadbalance, fallback and conditional.");
	const targets = at(value, "targets");
	if (targets?.kind !== "list") return;
	if (targets.items.length === 0) throw new Refused(targets.locate(targets.offset), "a strategy without targets", "Write its targets.");
	if (modeOf(value) === null) throw new Refused(targets.locate(targets.offset), "targets without a strategy, which Portkey ignores", "Write `strategy: { mode: … }`.");
	for (const target of targets.items) refuseUnknownModes(target);
}
function routeOf$1({ name, part, target }) {
	const leaves = targetsIn(part);
	const attempts = leaves.map(({ retry }) => retry.attempts ?? 0);
	const worst = mostCalls(part);
	return {
		name,
		line: partLine(part),
		...target !== void 0 && { target },
		aliases: [],
		order: isDrawn(part) ? "weighted" : "ordered",
		targets: sharesOf(part).map(({ leaf, weight, share }) => ({
			name: leaf.name,
			weight,
			share,
			line: partLine(leaf)
		})),
		fallbacks_direct: fallbacksOf(part, (inner) => targetsIn(inner).slice(0, 1)),
		fallbacks: fallbacksOf(part, targetsIn),
		retries: retriesOf(part, leaves),
		...new Set(attempts).size > 1 && { retries_per_target: attempts },
		worst_case_gateway: worst,
		why: worst === null ? "A `retry.attempts` is not a plain number." : whyOf$1(part, worst),
		cannot_know: [...cannotKnow$1, ...guardrails(leaves, part)]
	};
}
function isDrawn(part) {
	return part.mode === "loadbalance" || part.mode === "single" && part.parts[0] !== void 0 && isDrawn(part.parts[0]);
}
/**
* Returns what is tried after the first target: in a fallback all parts but the first, in a draw the fallbacks of each part.
*/
function fallbacksOf(part, named) {
	const found = part.mode === "fallback" ? [...part.parts.slice(0, 1).flatMap((first) => fallbacksOf(first, named)), ...part.parts.slice(1).flatMap(named).map(({ name }) => name)] : reachable(part).flatMap((inner) => fallbacksOf(inner, named));
	return [...new Set(found)];
}
/** Returns the part's retries, else its targets' common retries, else their maximum. */
function retriesOf(part, leaves) {
	const set = leaves.filter(({ retry }) => retry.from !== null);
	if (set.length === 0 && part.retry.from === null) return null;
	const most = set.toSorted((one, other) => (other.retry.attempts ?? 0) - (one.retry.attempts ?? 0))[0]?.retry;
	const general = part.retry.from === null ? most : part.retry;
	const replaced = leaves.filter(({ retry }) => retry.from !== general?.from && retry.from !== null);
	const words = replaced.map(({ value, retry }) => `${value.path || "config"}.retry ${retry.attempts ?? "?"}`);
	const inherited = replaced.length > 0 && part.retry.from !== null ? " (inherited)" : "";
	const alsoText = words.length === 0 ? "" : `; ${cut(words, 8).join(" and ")} replace it as a whole`;
	return {
		number: general?.attempts ?? null,
		set_at: `${general?.from?.path ?? "retry"}${inherited}${alsoText}`,
		line: general?.from === null || general === void 0 ? null : lineOf(general.from)
	};
}
function whyOf$1(part, worst) {
	const fewer = [
		429,
		500,
		401
	].map((status) => ({
		status,
		calls: callsAt(status, part)
	})).filter(({ calls }) => calls < worst).map(({ status, calls }) => `${status} throughout: ${calls}.`);
	return [
		`${capital(sumText(part))} = ${worst}.`,
		...conditionText(part),
		...fewer
	].join(" ");
}
function conditionText({ mode, codes }) {
	if (mode !== "fallback") return [];
	if (codes === null) return ["It falls back on any non-2xx answer, including 401."];
	return [codes.length === 0 ? "on_status_codes is empty: it never falls back." : `It falls back on ${codes.join(", ")} only.`];
}
function guardrails(leaves, part) {
	const keys = [
		"input_guardrails",
		"output_guardrails",
		"before_request_hooks",
		"after_request_hooks"
	];
	return [part, ...leaves].some(({ value }) => keys.some((key) => isSet(at(value, key)))) ? ["calls of guardrails and hooks, and answers that they turn into 246 or 446"] : [];
}
// src/configuration/traefik/services.ts
/** null if a service is not in this file or contains itself. */
function partsOf(reference, services) {
	const name = reference.replace(/@file$/, "");
	const known = services.read.get(name);
	if (known !== void 0) return known;
	services.read.set(name, null);
	const parts = readParts(services.named.get(name), (value) => partsOf(textOf(value) ?? "", services));
	services.read.set(name, parts);
	return parts;
}
function readParts(service, inner) {
	if (service === void 0) return null;
	if (isSet(at(service, "weighted"))) return weightedParts(itemsOf(at(service, "weighted", "services")), inner);
	if (isSet(at(service, "mirroring"))) return mirroredParts(at(service, "mirroring"), inner);
	if (isSet(at(service, "failover"))) return failoverParts(at(service, "failover"), inner);
	return serverParts(itemsOf(at(service, "loadBalancer", "servers")));
}
function serverParts(servers) {
	const names = shortHosts(servers.map((server) => /^(?:\w+:\/\/)?([^/]*)/.exec(textOf(at(server, "url")) ?? "")?.[1] ?? "?"));
	const weights = servers.map((server) => numberOf(at(server, "weight")));
	const shares = servers.length > 1 ? sharesBy(weights.map((weight) => weight ?? 1)) : [];
	const targets = servers.map((server, index) => ({
		name: names[index] ?? "?",
		weight: weights[index] ?? null,
		share: shares[index] ?? null,
		line: lineOf(server)
	}));
	return {
		order: targets.length > 1 ? "weighted" : "ordered",
		targets,
		fallbacks: [],
		calls: 1
	};
}
/** A drawn service makes its own calls, of which the maximum counts. The default weight is 1. */
function weightedParts(entries, inner) {
	const parts = entries.map((entry) => inner(at(entry, "name")));
	if (parts.includes(null)) return null;
	const weights = entries.map((entry) => numberOf(at(entry, "weight")));
	const shares = sharesBy(weights.map((weight) => weight ?? 1));
	return {
		order: "weighted",
		targets: entries.map((entry, index) => ({
			name: textOf(at(entry, "name")) ?? "?",
			weight: weights[index] ?? null,
			share: shares[index] ?? null,
			line: lineOf(entry)
		})),
		fallbacks: [...new Set(parts.flatMap((part) => part?.fallbacks ?? []))],
		calls: Math.max(0, ...entries.map((_, index) => weights[index] === 0 ? 0 : parts[index]?.calls ?? 0))
	};
}
function mirroredParts(mirroring, inner) {
	const main = inner(at(mirroring, "service"));
	const mirrors = itemsOf(at(mirroring, "mirrors")).filter((mirror) => (numberOf(at(mirror, "percent")) ?? 0) > 0).map((mirror) => inner(at(mirror, "name")));
	if (main === null || mirrors.includes(null)) return null;
	return {
		...main,
		calls: main.calls + mirrors.reduce((sum, mirror) => sum + (mirror?.calls ?? 0), 0)
	};
}
/** With health checks the other service gets later requests; with `errors.status` it gets the same request. */
function failoverParts(failover, inner) {
	const main = inner(at(failover, "service"));
	const other = inner(at(failover, "fallback"));
	if (main === null || other === null) return null;
	const within = itemsOf(at(failover, "errors", "status")).length > 0;
	const later = other.targets.map((target) => ({
		...target,
		weight: null,
		share: 0
	}));
	return {
		order: main.order,
		targets: [...main.targets, ...later],
		fallbacks: [...main.fallbacks, ...within ? [textOf(at(failover, "fallback")) ?? "?", ...other.fallbacks] : []],
		calls: within ? main.calls + other.calls : Math.max(main.calls, other.calls)
	};
}
// src/configuration/traefik/index.ts
const cannotKnow = [
	"middlewares of entry points and other providers (labels, Kubernetes)",
	"health checks, which disable servers",
	"version: only newer releases have retry statuses and retryNonIdempotentMethod",
	"retries of the client in front"
];
function isTraefik(document) {
	return isSet(at(document, "http", "routers")) || isSet(at(document, "http", "services"));
}
/** Reads the routes of Traefik's dynamic configuration, according to its documentation and source. Throws Refused. */
function readTraefik(document) {
	const routers = entriesOf(at(document, "http", "routers"));
	if (routers.length === 0) throw new Refused(document.locate(document.offset), "a Traefik configuration without routers", "Pass the file with http.routers.");
	const services = {
		named: new Map(entriesOf(at(document, "http", "services"))),
		read: /* @__PURE__ */ new Map()
	};
	const middlewares = new Map(entriesOf(at(document, "http", "middlewares")));
	return {
		gateway: "traefik",
		routes: routers.map(([name, router]) => routeOf(name, router, services, middlewares)),
		warnings: [],
		refuse: null
	};
}
function routeOf(name, router, services, middlewares) {
	const rule = textOf(at(router, "rule"));
	const used = middlewaresOf(itemsOf(at(router, "middlewares")), middlewares);
	const parts = partsOf(textOf(at(router, "service")) ?? "", services);
	const retry = used === null ? null : retryOf(used);
	const pages = used === null ? 0 : used.filter((middleware) => isSet(at(middleware, "errors"))).length;
	const isKnown = parts !== null && retry !== null && retry.tries !== null;
	return {
		name: rule === null ? name : `${name} (${rule})`,
		line: lineOf(router),
		aliases: [],
		order: parts?.order ?? "ordered",
		targets: parts?.targets ?? [],
		fallbacks_direct: parts?.fallbacks ?? [],
		fallbacks: parts?.fallbacks ?? [],
		retries: retry?.retries ?? null,
		worst_case_gateway: isKnown ? (retry.tries ?? 1) * parts.calls + pages : null,
		...isKnown && retry.get !== retry.tries && { worst_case_get: retry.get * parts.calls + pages },
		why: isKnown ? whyOf(retry, parts.calls, pages) : "A middleware or service is not in this file, or its number is not a plain number.",
		cannot_know: cannotKnow
	};
}
/** The maximum number of middlewares per router, including nested chains. */
const mostMiddlewares = 1e3;
/** Returns the middlewares by name, with chains expanded; null if one is missing or a chain contains itself. */
function middlewaresOf(names, middlewares) {
	const found = [];
	const waiting = names.toReversed();
	for (let taken = 0; waiting.length > 0; taken++) {
		const name = (textOf(waiting.pop()) ?? "").replace(/@file$/, "");
		const middleware = middlewares.get(name);
		if (middleware === void 0 || taken > mostMiddlewares) return null;
		const chain = itemsOf(at(middleware, "chain", "middlewares"));
		if (chain.length === 0) found.push(middleware);
		else for (const inner of chain.slice(0, mostMiddlewares).toReversed()) waiting.push(inner);
	}
	return found;
}
/** `attempts` counts tries, including the first. Without `status` only failed connections are retried. */
function retryOf(used) {
	const all = used.map((middleware) => at(middleware, "retry")).filter(isSet);
	const numbers = all.map((retry) => countOf(at(retry, "attempts")));
	const most = numbers.includes(null) ? null : numbers.reduce((product, number) => product * Math.max(1, number ?? 1), 1);
	const [first] = all;
	const statuses = all.flatMap((retry) => itemsOf(at(retry, "status")).flatMap((status) => textOf(status) ?? []));
	const repeats = statuses.length > 0;
	const posts = repeats && all.some((retry) => isTrue(at(retry, "retryNonIdempotentMethod")));
	return {
		retries: first === void 0 ? null : {
			number: most === null ? null : most - 1,
			set_at: `${at(first, "attempts")?.path ?? first.path} ${textOf(at(first, "attempts")) ?? "?"} (including the first try)`,
			line: lineOf(at(first, "attempts") ?? first)
		},
		tries: most === null ? null : posts ? most : 1,
		get: repeats ? most ?? 1 : 1,
		connections: most ?? 1,
		statuses
	};
}
function whyOf({ tries, get, connections, statuses }, calls, pages) {
	const each = calls > 1 ? ` Each try makes ${calls} calls: a mirror is one more, a failover by status another chain.` : "";
	const page = pages > 0 ? " A service for error pages is one more call." : "";
	if (statuses.length === 0 && connections > 1) return `Without status only failed connections are retried (${connections} at most), and these reach no provider.${each}${page}`;
	if (tries === 1 && get > 1) return `Without retryNonIdempotentMethod a POST is not retried.${each}${page}`;
	return `${tries} ${tries === 1 ? "try" : `tries, including the first, on ${statuses.slice(0, 8).join(", ")}`}.${each}${page}`;
}
// src/configuration/withheld.ts
/** Returns the reading with printable single-line texts, and a mark in place of possible credentials. */
function withheld(reading) {
	const shown = /* @__PURE__ */ new Map();
	const line = (text) => {
		const known = shown.get(text) ?? (credentialRule(text) === null ? safeLine(text) : "(withheld: it looks like a key)");
		shown.set(text, known);
		return known;
	};
	const lines = (texts) => texts.map(line);
	return {
		...reading,
		warnings: lines(reading.warnings),
		routes: reading.routes.map((route) => ({
			...route,
			name: line(route.name),
			...route.target !== void 0 && { target: line(route.target) },
			aliases: lines(route.aliases),
			targets: route.targets.map((target) => ({
				...target,
				name: line(target.name)
			})),
			fallbacks_direct: lines(route.fallbacks_direct),
			fallbacks: lines(route.fallbacks),
			...route.context_window_fallbacks && { context_window_fallbacks: lines(route.context_window_fallbacks) },
			...route.content_policy_fallbacks && { content_policy_fallbacks: lines(route.content_policy_fallbacks) },
			retries: route.retries && {
				...route.retries,
				set_at: line(route.retries.set_at)
			},
			why: line(route.why),
			cannot_know: lines(route.cannot_know)
		}))
	};
}
// src/configuration/read.ts
const kinds = [
	{
		recognises: isLitellm,
		read: eachAlone(readLitellm)
	},
	{
		recognises: isPortkey,
		read: eachAlone(readPortkey)
	},
	{
		recognises: isEnvoy,
		read: eachAlone(readEnvoy)
	},
	{
		recognises: isIstio,
		read: eachAlone(readIstio)
	},
	{
		recognises: isHttpRoute,
		read: (routes, _included, documents) => readHttpRoutes(routes, documents)
	},
	{
		recognises: isAiGatewayRoute,
		read: (routes, _included, documents) => readAiGatewayRoutes(routes, documents)
	},
	{
		recognises: isTraefik,
		read: eachAlone(readTraefik)
	},
	{
		recognises: isKong,
		read: eachAlone(readKong)
	}
];
/** Files in their own syntax. */
const languages = [{
	recognises: isNginx,
	read: readNginx
}, {
	recognises: isHaproxy,
	read: readHaproxy
}];
const supported = "LiteLLM, Portkey, Envoy, Istio (VirtualService), Gateway API (HTTPRoute), Envoy AI Gateway, Traefik (YAML), Kong, nginx or HAProxy";
/**
* Reads the routes of a gateway's configuration, which is recognised by its content. Never throws: an unreadable file is
* refused with its place, the reason and the fix. A configuration in a ConfigMap's `data` is read in place.
*/
function readConfiguration(bytes, included = () => null) {
	try {
		return withheld(readText(decoded(bytes), included));
	} catch (error) {
		return {
			gateway: null,
			routes: [],
			warnings: [],
			refuse: refusalOf(error)
		};
	}
}
/** Returns the paths of included files, relative to the configuration's folder. Never throws. */
function includedPaths(bytes) {
	try {
		return documentsIn(decoded(bytes)).map((document) => at(document, "include")).flatMap((list) => itemsOf(list).flatMap((path) => textOf(path) ?? []));
	} catch {
		return [];
	}
}
/** `isInner`: the text is in a ConfigMap, so it cannot contain another one. */
function readText(text, included, isInner = false) {
	const language = languages.find(({ recognises }) => recognises(text.text));
	if (language !== void 0) return language.read(text);
	const documents = documentsIn(text).flatMap(listed);
	const inner = (isInner ? [] : documents).flatMap((document) => readConfigMap(document, (file) => readText(file, included, true)) ?? []);
	const found = kinds.flatMap(({ recognises, read }) => {
		const known = documents.filter(recognises);
		return known.length === 0 ? [] : [read(known, included, documents)];
	});
	return together([...inner, ...found], documents);
}
function together(readings, documents) {
	const [first] = readings;
	if (first === void 0) throw unknown(documents[0]);
	const routes = readings.flatMap((reading) => reading.routes);
	if (routes.length === 0) throw withoutRoutes(first.gateway, documents[0]);
	return {
		gateway: [...new Set(readings.map(({ gateway }) => gateway))].join(" + "),
		routes,
		warnings: readings.flatMap(({ warnings }) => warnings),
		refuse: null
	};
}
/** Returns the resources of a kubectl list. */
function listed(document) {
	return textOf(at(document, "kind")) === "List" ? itemsOf(at(document, "items")) : [document];
}
function withoutRoutes(gateway, document) {
	return new Refused(document === void 0 ? [1, 1] : document.locate(document.offset), `a configuration of ${gateway} without an HTTP route`, "Pass the file with its routes.");
}
function eachAlone(read) {
	return (documents, included) => together(documents.map((document) => read(document, included)), documents);
}
function unknown(document) {
	return new Refused(document === void 0 ? [1, 1] : document.locate(document.offset), unknownText(document), `Pass a configuration of ${supported}; it is recognised by its content.`);
}
function unknownText(document) {
	const kind = textOf(at(document, "kind"));
	if (kind !== null) return `a resource of kind ${kind}, which is not supported`;
	return [
		"version",
		"contracts",
		"routes"
	].every((key) => at(document, key) !== void 0) ? "the gate's own manifest, which `fallback-gate lint` reads" : "a file that is not a configuration of a supported gateway";
}
/** A reader's defect is also a refusal, because a wrong number is worse than none. */
function refusalOf(error) {
	if (error instanceof Refused) {
		const { line, column, reason, remedy } = error;
		return {
			line,
			column,
			reason,
			remedy
		};
	}
	return {
		line: 1,
		column: 1,
		reason: "a configuration that the reader failed on",
		remedy: "Report this as a bug in Fallback Gate."
	};
}
// src/commands/configuration-file.ts
const usual = [
	/^config\.ya?ml$/,
	/^litellm[\w.-]*\.ya?ml$/,
	/^envoy\.ya?ml$/,
	/^nginx\.conf$/,
	/^haproxy\.cfg$/,
	/^portkey[\w.-]*\.json$/
];
/** The names under which `init` looks, as messages print them. */
const usualNames = "config.yaml, litellm*.yaml, envoy.yaml, nginx.conf, haproxy.cfg or portkey*.json";
/** Reads a gateway's configuration and what it includes. Throws FILE_MISSING, FILE_UNREADABLE or PATH_REFUSED. */
async function readConfigurationFile(file) {
	const place = resolve$1(file);
	const beside = createFiles(dirname(place));
	const bytes = await beside.read(basename(place), limits$1.configurationBytes);
	const included = await readIncluded(includedPaths(bytes), beside);
	const reading = readConfiguration(bytes, (path) => included.get(path) ?? null);
	return {
		bytes,
		included: [...included.keys()],
		reading
	};
}
/** The included files in the folder of the configuration. Missing files are skipped. */
async function readIncluded(paths, beside) {
	const found = /* @__PURE__ */ new Map();
	for (const path of paths.slice(0, limits$1.configurationFiles)) {
		const bytes = await beside.read(normalize(join(".", path)), limits$1.configurationBytes).catch((error) => {
			if (["FILE_MISSING", "PATH_REFUSED"].includes(errorCode(error))) return null;
			throw error;
		});
		if (bytes !== null) found.set(path, bytes);
	}
	return found;
}
/** The error that names the place of a refusal, why, and what to do. */
function refusal(file, { line, column, reason, remedy }) {
	const message = `expected a readable gateway configuration, got ${reason}`;
	return new GateError("FILE_UNREADABLE", message, { problems: [{
		at: {
			file,
			line,
			column
		},
		message,
		remedy
	}] });
}
/** The only file of this folder with a usual name. Throws INPUT_INVALID for none and for several. */
async function foundFile() {
	const [only, ...more] = (await namesIn(process.cwd())).filter((name) => usual.some((pattern) => pattern.test(name))).toSorted();
	if (only !== void 0 && more.length === 0) return only;
	const message = `expected one gateway's configuration, got ${only === void 0 ? `none of ${usualNames} in this folder` : `several: ${[only, ...more].join(", ")}`}`;
	throw new GateError("INPUT_INVALID", message, { problems: [{
		at: null,
		message,
		remedy: "Name the file: fallback-gate init FILE."
	}] });
}
// src/commands/init.ts
const manifestPath = ".github/fallback-gate.yml";
/** A first manifest from a gateway's configuration. */
const init = {
	name: "init",
	says: "write a manifest from a gateway's configuration",
	usage: `fallback-gate init [FILE] [--out PATH] [--dry-run]

Writes a manifest from a gateway's own configuration: routes, targets, the pointers to its weights, and a retry budget as a
proposal, with a comment on each. Default ${manifestPath}. Run it at the top of the repository. Offline.
Without FILE it looks in this folder for ${usualNames}.
--dry-run prints the manifest and writes nothing. A file that is there already is never overwritten.
Prints what the configuration does not say, and the next command. Exit code: 0 written, 3 not written: the line and the reason are printed.`,
	run: async (args) => {
		const { values, rest } = readOptions(args, ["out"], {
			flags: ["dry-run"],
			most: 1
		});
		const out = outPath(values.get("out") ?? []);
		const file = rest[0] === void 0 ? await foundFile() : repositoryFile(rest[0]);
		const read = await readConfigurationFile(file);
		const included = read.included.map((path) => repositoryFile(join(dirname(file), path)));
		const proposal = propose({
			...read,
			file,
			included
		});
		if ("refuse" in proposal) throw refusal(file, proposal.refuse);
		const isDry = values.has("dry-run");
		if (isDry) process.stdout.write(proposal.text);
		else await writeNew(process.cwd(), out, proposal.text);
		const { length } = proposal.routes;
		const done = `${isDry ? "Would write" : "Wrote"} ${out} from ${file}: ${length} ${length === 1 ? "route" : "routes"}.`;
		(isDry ? process.stderr : process.stdout).write(`${[done, ...endLines(proposal, out)].join("\n")}\n`);
		return 0;
	}
};
function outPath([path = manifestPath, second]) {
	if (second === void 0 && isRepositoryPath(path) && !/(?:^|\/)\.\.(?:\/|$)/.test(path)) return path;
	throw new GateError("INPUT_INVALID", "--out: expected one path in this folder made of letters, digits, dots, dashes, underscores and slashes, got something else");
}
/** The path from this folder, as the manifest names files. */
function repositoryFile(file) {
	const path = relative(process.cwd(), resolve$1(file));
	if (isRepositoryPath(path) && !path.startsWith("../")) return path;
	const message = "expected a configuration below this folder whose path has only letters, digits, dots, dashes, underscores and slashes, got another path";
	throw new GateError("INPUT_INVALID", message, { problems: [{
		at: null,
		message,
		remedy: "Run init at the top of the repository that holds the configuration."
	}] });
}
function endLines({ unknown }, out) {
	return [
		"What the configuration does not say:",
		...unknown.map((text) => `  - ${plain$1(text)}`),
		`Next: fallback-gate lint${out === manifestPath ? "" : ` ${out}`}`
	];
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
// src/adapters/git/working-files.ts
/** The maximum number of entries to search in a folder without git. */
const mostEntries = 2e4;
/** Folders without files of the repository. */
const skippedFolders = /* @__PURE__ */ new Set([".git", "node_modules"]);
/**
* Returns the sorted paths of the files below a folder: tracked and untracked but not ignored, or without git at most the
* first 20,000 files. An unreadable folder counts as empty.
*/
async function workingFiles(folder) {
	const listed = await gitIn(folder, process.env)([
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard"
	]).catch(() => null);
	const paths = listed === null ? await walk(folder) : listed.toString().split("\0").slice(0, -1);
	return [...new Set(paths)].toSorted();
}
async function walk(folder) {
	const found = [];
	const folders = [folder];
	for (const at of folders) {
		const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
		for (const entry of entries) {
			if (entry.isDirectory() && !skippedFolders.has(entry.name)) folders.push(join(at, entry.name));
			if (entry.isFile()) found.push(relative(folder, join(at, entry.name)).replaceAll(sep, "/"));
		}
		if (found.length + folders.length > mostEntries) break;
	}
	return found.slice(0, mostEntries);
}
// src/manifest/log-notes.ts
/** Limits of what a log in this format can show, even if it is correct. */
const blindSpots = [
	[({ rows, fields }) => rows !== "request" && fields.attempt === void 0, "without `attempt` its rows are not numbered, so a lost row goes unnoticed"],
	[({ rows, fields }) => rows === "attempt" && [
		fields.attempt,
		fields.target,
		fields.time
	].includes(void 0), "without `attempt`, `target` and `time`, several rows for one call would be counted as several calls"],
	[({ rows, fields }) => rows === "request" && fields.attempts === void 0 && fields.targets === void 0, "its rows only count retries: they do not show which targets were called"],
	[(format) => !showsStatuses(format), "without the status of every call (`status`, or `statuses` next to `targets`), a refusal hidden by a fallback goes unnoticed"],
	[({ events }) => (events?.other ?? []).includes("*"), "`*` under `events.other` matches every event, so a call with an event name that is not under `attempt` is not counted"],
	[(format) => !showsSwitches(format), "it shows no switches, so `fallback_visible_in: log` always fails"]
];
/**
* Notes on the logs of a manifest as `file:line:column: note: …`. They are not problems, but limits of what the log can
* show.
*/
function logNotes({ file, lines, logs }) {
	return logs.flatMap(({ format }, index) => {
		const at = locateIn(file, lines, `/logs/${index}`);
		return blindSpots.filter(([applies]) => applies(format)).map(([, note]) => `${at.file}:${at.line}:${at.column}: note: logs[${index}]: ${note}`);
	});
}
function showsStatuses({ rows, fields }) {
	return rows === "request" ? fields.statuses !== void 0 : fields.status !== void 0;
}
function showsSwitches({ rows, fields, events, redispatch }) {
	if (rows === "event") return (events?.switch ?? []).length > 0;
	if (rows === "attempt") return fields.target !== void 0;
	return fields.targets !== void 0 || redispatch !== void 0;
}
// src/promotion/coverage.ts
const shownFiles = 10;
/**
* One line for each `config` and `scope`, with the files it covers, or the files it would cover if it were declared.
* Empty if no route declares traffic, because neither key applies then.
*/
function coverageLines(manifest, files) {
	const traffic = [...new Set(manifest.routes.flatMap((route) => route.traffic?.file ?? []))];
	if (traffic.length === 0) return [];
	const config = [...new Set(traffic.map((file) => posix.dirname(file)))].filter((folder) => folder !== ".").map((folder) => `${folder}/**`);
	return [...Object.entries(manifest.gateways).map(([name, gateway]) => {
		if (gateway.config.length > 0) return `config of ${name}: ${covered(gateway.config, files)}`;
		const missing = `config of ${name}: not declared, so a configuration change next to a weight change is promoted`;
		return config.length === 0 ? missing : `${missing}. ${wouldCover("config", config, files)}`;
	}), scopeLine(manifest, [...traffic, manifest.file], files)];
}
function scopeLine({ scope }, suggested, files) {
	if (scope !== null) return `scope: ${covered(scope, files)}`;
	return `scope: not declared, so a promotion may touch any file. ${wouldCover("scope", suggested, files)}`;
}
function wouldCover(key, patterns, files) {
	return `\`${key}: [${patterns.join(", ")}]\` would cover ${covered(patterns, files)}`;
}
function covered(patterns, files) {
	const found = files.filter((file) => patterns.some((pattern) => matchesPath(file, pattern)));
	if (found.length === 0) return "no file here";
	const more = found.length > shownFiles ? [`and ${found.length - shownFiles} more`] : [];
	return `${`${found.length} ${found.length === 1 ? "file" : "files"}`}: ${[...found.slice(0, shownFiles).map(shownPath), ...more].join(", ")}`;
}
// src/promotion/working-shares.ts
const shownWeights = 20;
/** Reads the share of every route from the files of a folder. Throws errors other than file errors. */
async function readWorkingShares(manifest, files) {
	const read = await Promise.all(manifest.routes.map(async (route, index) => {
		if (route.traffic === null) return {};
		const reading = await readingIn(route.traffic, files);
		const declared = locateIn(manifest.file, manifest.lines, `/routes/${index}/traffic`);
		return "share" in reading && reading.at !== null ? { line: shareLine(route, reading, reading.at) } : { problem: problemOf(route, reading, declared) };
	}));
	return {
		lines: read.flatMap(({ line }) => line ?? []),
		problems: read.flatMap(({ problem }) => problem ?? [])
	};
}
async function readingIn(traffic, files) {
	try {
		return shareOf$1(readTraffic(traffic.file, await files.read(traffic.file, limits$1.pageBytes)), traffic);
	} catch (error) {
		return {
			problem: fileProblem(error),
			at: null,
			field: null
		};
	}
}
/** Rethrows errors other than file errors. */
function fileProblem(error) {
	const code = errorCode(error);
	if (code === "FILE_MISSING") return "file-missing";
	if (code === "FILE_UNREADABLE" || code === "PATH_REFUSED") return "file-unreadable";
	throw error;
}
function shareLine({ id }, { share, ofSum, group }, at) {
	const texts = group.entries.map(({ weight }) => weight.text);
	const more = texts.length > shownWeights ? [`and ${texts.length - shownWeights} more`] : [];
	const weights = group.ofSum ? `; ${[...texts.slice(0, shownWeights), ...more].join(", ")}` : "";
	return `${id}: ${shareText({ of_sum: ofSum }, share)} (${at.file}:${at.line}${weights})`;
}
function problemOf({ id }, reading, declared) {
	const isKnown = "share" in reading;
	const problem = isKnown ? "entry-missing" : reading.problem;
	const { got, remedy } = problemText(problem, isKnown ? null : reading.field);
	return {
		at: (isKnown ? reading.group.entries[0]?.at ?? null : reading.at) ?? declared,
		message: `expected the share of ${id}, got ${got}`,
		remedy
	};
}
/** Reads and validates the manifest, and reads the traffic files that it names. */
const lint = {
	name: "lint",
	says: "check a route manifest and its traffic files, offline",
	usage: `fallback-gate lint [FILE]

Checks a route manifest and its traffic files in this folder, offline. The default FILE is .github/fallback-gate.yml.
For each route with traffic, prints the share with its line and weights.
Also prints which files in this folder config and scope cover, or could cover.
Exit code: 0 no problem found, 3 problems found. Each problem is printed as file:line:column.
Notes explain the limits of a declared log, and which check needs the scripted provider. They do not change the exit code.`,
	run: async (args) => {
		const { rest } = readOptions(args, [], { most: 1 });
		const { manifest: file } = readInputs((name) => name === "manifest" ? rest[0] ?? "" : "", () => void 0);
		const files = createFiles(process.cwd());
		const manifest = await readManifest(file, [], { files });
		const { lines, problems: unread } = await readWorkingShares(manifest, files);
		print$1(lines);
		const problems = [...unread, ...await missingCopies(manifest, files)];
		if (problems.length > 0) throw new GateError("FILE_UNREADABLE", "expected every file that the manifest names, got some of them", { problems });
		print$1(coverageLines(manifest, await workingFiles(process.cwd())));
		const { length } = manifest.routes;
		print$1([
			`${file}: ${length} ${length === 1 ? "route" : "routes"}, no problem found`,
			...logNotes(manifest),
			...askNotes(manifest),
			...recoveryNotes(manifest)
		]);
		return 0;
	}
};
/** Contracts whose source is a file that cannot be read here. */
async function missingCopies(manifest, files) {
	const copies = Object.entries(manifest.contracts).filter(([, { source }]) => !isPage(source));
	return (await Promise.all(copies.map(async ([name, { source }]) => {
		const error = await files.read(source, limits$1.pageBytes).then(() => null, errorCode);
		if (error === null) return [];
		return [{
			at: locateIn(manifest.file, manifest.lines, pointerOf([
				"contracts",
				name,
				"source"
			])),
			message: `expected the copy ${source} of contract ${name}, got ${error === "FILE_MISSING" ? "no file" : "a file that cannot be read"}`,
			remedy: "Correct the path under source, or save the page there as Markdown, HTML or OpenAPI 3, with its address in origin and the day in checked."
		}];
	}))).flat();
}
function print$1(lines) {
	process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}
const headings = [
	"route",
	"order",
	"targets (share)",
	"retries",
	"worst case",
	`with an SDK (x3)`
];
/** The number of targets that the table lists. */
const named = 4;
/** Prints the amplification map as a table, with explanations, likely mistakes, and what the file cannot show. */
function mapLines({ gateway, routes, warnings }) {
	const rows = routes.map(rowOf);
	const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => (row[column] ?? "").length)));
	const line = (cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd();
	return [
		`${gateway}: the maximum number of provider calls for one user request`,
		"",
		line(headings),
		...rows.map(line),
		"",
		...routes.flatMap(whyLines),
		...section("Likely mistakes", warnings),
		...section("What this file cannot show", [...new Set(routes.flatMap(({ cannot_know }) => cannot_know))])
	];
}
function rowOf({ name, order, targets, retries, worst_case_gateway: worst }) {
	const shown = targets.slice(0, named).map(targetText);
	const more = targets.length > named ? [`${targets.length - named} more`] : [];
	return [
		name,
		order,
		[...shown, ...more].join(", "),
		retriesText(retries),
		worst === null ? "unknown" : String(worst),
		worst === null ? "unknown" : String(worst * 3)
	];
}
function targetText({ name, share, backup, down }) {
	const mark = down ? " (down)" : backup ? " (backup)" : "";
	return share === null || mark !== "" ? `${name}${mark}` : `${name} ${percent(share)}`;
}
function percent(share) {
	return `${Number((share * 100).toFixed(2))} %`;
}
function retriesText(retries) {
	if (retries === null) return "none";
	const number = retries.number ?? "unknown";
	return retries.line === null ? `${number} (default)` : `${number} (line ${retries.line})`;
}
function whyLines({ name, aliases, retries, why, worst_case_get: get }) {
	return [
		`${name}: ${why}${get === void 0 ? "" : ` A GET: ${get}.`}`,
		...aliases.length > 0 ? [`  also requested as ${aliases.join(", ")}`] : [],
		...retries === null ? [] : [`  retries: ${retries.set_at}`]
	];
}
function section(title, lines) {
	return lines.length === 0 ? [] : [
		"",
		`${title}:`,
		...lines.map((text) => `  - ${text}`)
	];
}
/** The amplification map of a configuration. */
const map = {
	name: "map",
	says: "print the worst-case calls of a gateway's configuration",
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
		const { reading } = await readConfigurationFile(file);
		if (values.has("json")) return printJson(file, reading);
		if (reading.refuse !== null) throw refusal(file, reading.refuse);
		process.stdout.write(`${mapLines(reading).join("\n")}\n`);
		return 0;
	}
};
function printJson(file, { routes, ...reading }) {
	const withSdk = routes.map((route) => ({
		...route,
		worst_case_with_sdk: route.worst_case_gateway === null ? null : route.worst_case_gateway * 3
	}));
	process.stdout.write(`${JSON.stringify({
		file,
		...reading,
		routes: withSdk
	}, null, 2)}\n`);
	return reading.refuse === null ? 0 : 3;
}
/** The scripted provider as a separate process. */
const provider = {
	name: "provider",
	says: "start the scripted provider: the witness behind a gateway",
	usage: `fallback-gate provider [--port N] [--host ADDRESS [--allow-remote]] [--target NAME=STEPS] [--listen NAME=PORT] [--json]

Starts the scripted provider and serves until it is stopped. Point the gateway's targets at URL/<target>/v1.
  --port N               default: any free port
  --host ADDRESS         default 127.0.0.1; an address other than loopback needs --allow-remote
  --target NAME=STEPS    a sequence such as flaky=500,500,200 that each exchange plays from the start (may be repeated)
  --listen NAME=PORT     also serves this target at its own port, without its name in the path, for gateways such as
                         Envoy, nginx and HAProxy, whose upstreams share one path (may be repeated; 0: any free port)
  --json                 prints {"url": …, "token": …, "listen": {NAME: URL}} on one line

Pass the URL and the token to the gate as witness and witness-token. The token protects the control API.
To choose the token, set FALLBACK_GATE_PROVIDER_TOKEN.`,
	run: async (args) => {
		const { values } = readOptions(args, [
			"port",
			"host",
			"target",
			"listen"
		], { flags: ["allow-remote", "json"] });
		const { byTarget, parseTargets, readPort, serveProvider } = await import("./staging.mjs");
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
	return `url    ${url}\ntoken  ${token}\nPoint the gateway's targets at ${url}/<target>/v1.${Object.entries(targetUrls).map(([target, at]) => `\n${target} is also at ${at}/v1.`).join("")}\nStop with Ctrl-C.`;
}
/** Checks that a bundle, and the report next to it, can be derived from the facts in the bundle. */
const verify = {
	name: "verify",
	says: "derive a bundle's decision again and compare",
	usage: `fallback-gate verify BUNDLE

Validates every record of a bundle and recomputes its digest. Derives ledgers, findings, decision and records from the facts in the
bundle and compares them byte for byte. Compares the report and the other files in the same folder in the same way.
Exit code: 0 everything matches, 1 something differs, 3 the bundle cannot be read.`,
	run: async (args) => {
		const [path = ""] = bundlePaths(args, 1);
		const file = await readBundle(path);
		const { evidenceFiles, replay } = await import("./settle.mjs");
		const { derived, compared } = replay(file.bundle);
		const parts = compared.map(({ what, differsAt }) => [what, differsAt === null ? agrees : `differs at ${differsAt}`]);
		const results = [
			fitsSchema,
			...parts,
			...await compareFiles(file, evidenceFiles(derived))
		];
		const isConsistent = results.every(([, result]) => result === agrees || result === absent);
		const lines = [
			headline(file.bundle),
			"",
			...table(results),
			"",
			...conclusion(isConsistent, file.bundle)
		];
		process.stdout.write(lines.map((line) => `${safeLine(line)}\n`).join(""));
		return isConsistent ? 0 : 1;
	}
};
const agrees = "agrees";
const absent = "missing, not compared";
/** A bundle that does not match its schema is refused earlier. The schema includes the records. */
const fitsSchema = ["schema", agrees];
async function compareFiles({ text, beside }, files) {
	const results = [];
	for (const [name, expected] of files) {
		const found = name === "bundle.json" ? text : await readIfThere(beside, name);
		results.push([name, found === null ? absent : sameText(found, expected)]);
	}
	return results;
}
async function readIfThere(beside, name) {
	try {
		return utf8(await beside.read(name, evidenceMaxBytes));
	} catch (error) {
		if (errorCode(error) === "FILE_MISSING") return null;
		throw error;
	}
}
function sameText(found, expected) {
	if (found === expected) return agrees;
	const lines = expected.split("\n");
	const line = found.split("\n").findIndex((text, index) => text !== lines[index]);
	return `differs at line ${line < 0 ? lines.length : line + 1}`;
}
function headline({ run, decision }) {
	return `Run ${run.run_id} attempt ${run.run_attempt}: ${decision.overall}`;
}
function table(results) {
	const width = Math.max(...results.map(([what]) => what.length));
	return results.map(([what, result]) => `  ${what.padEnd(width)}  ${result}`);
}
function conclusion(isConsistent, { run }) {
	return [
		isConsistent ? "This proves consistency: decision and report follow from the facts in the bundle." : "The bundle is not consistent. Do not rely on it. Download the artifact of the run again.",
		...isConsistent || run.tool_version === "1.0.0" ? [] : [`This is version ${version}, but version ${run.tool_version} made the bundle. Verify it with that version.`],
		...maker
	];
}
/** OWNER/NAME stays a placeholder, because a forged bundle could name any repository. */
const maker = ["To prove who made it, check the attestation for the expected repository:", `  gh attestation verify BUNDLE --repo OWNER/NAME --predicate-type ${testResultType}`];
// src/commands/index.ts
/** Every command, in the order of `--help`. */
const commands = [
	run,
	lint,
	map,
	init,
	demo,
	provider,
	contract,
	verify,
	compare,
	explain,
	limits
];
// src/commands/main.ts
const help = `fallback-gate ${version}
May this LLM fallback route carry more traffic?

${commands.map(({ name, says }) => `  fallback-gate ${name.padEnd(10)}${says}`).join("\n")}

Run fallback-gate COMMAND --help for the options of a command.
Exit codes: 0 promote or none, 1 hold, 2 investigate, 3 could not run.
`;
let isLost = false;
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
	if (error.code === "EPIPE") return;
	isLost = true;
	process.exitCode = 3;
});
process.exitCode = 1;
const exitCode = await main(process.argv.slice(2));
process.exitCode = isLost ? 3 : exitCode;
async function main([name = "--help", ...args]) {
	const command = commands.find((known) => known.name === name);
	if (isHelp(name)) return print(help);
	if (name === "--version") return print(`${version}\n`);
	if (command === void 0) {
		process.stderr.write(`${unknownCommand(name)}\n\n${help}`);
		return 3;
	}
	if (args.some(isHelp)) return print(`${command.usage}\n`);
	try {
		return await command.run(args);
	} catch (error) {
		for (const problem of problemsOf(error)) process.stderr.write(`${problemLine(problem)}\n`);
		return exitCodeOf(error);
	}
}
function unknownCommand(name) {
	const known = commands.map((command) => command.name);
	return `expected a command, got ${mayBeShown(name) ? `\`${name}\`` : "another word"}. ${suggestion(name, known)}`;
}
function isHelp(word) {
	return word === "--help" || word === "-h";
}
function print(text) {
	process.stdout.write(text);
	return 0;
}
export {};
