#!/usr/bin/env node
import { $t as refuseEnvironment, A as contractUnchanged, B as shareText, Bt as missingOfCopy, Cn as errorCode, Ct as compareDocuments, E as rules, G as readTraffic, H as readManifest, Ht as baselineText, J as recoveryNotes, Jt as inputNames, Kt as canonicalJson, Sn as GateError, T as tell, U as matchesPath, Ut as pinOf, V as problemText, W as shareOf, Wt as readBaseline, Xt as shownPath, Y as locateIn, Yt as readInputs, Zt as exitCodes, _n as createClock, _t as reasonWords, a as valueDifferences, bn as safeLine, bt as pagesOnce, d as runContext, dn as version, f as gate, gn as createFiles, gt as mayBeShown, hn as utf8Text, j as contractCurrent, l as problemLine, ln as createPages, n as testResultType, nn as stoppable, o as exitCodeOf, on as repositoryPath, p as plannedRequests, pn as parseJson, q as suggestion, rn as expectFile, s as problemsOf, sn as createDeps, tn as toolDigest, vt as checkContracts, wt as isOf, xn as limits$1, xt as readSource, yt as familiesOf } from "./shared.mjs";
import { readdir } from "node:fs/promises";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
import { execFile } from "node:child_process";
// src/report/difference-facts.ts
/** Where and with what a run was made. */
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
/** Which traffic was to change, by which rules, and what was decided. */
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
/** What was found, by decision, route, exchange, rule and case. */
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
/** What was seen of each exchange, and which were not made. */
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
/** What the documented surfaces said. */
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
/** A manifest that differs in more values than this is another manifest. */
const manifestValues = 40;
const valueChars = 80;
/** Environment first: where that differs, the rest may follow from it. */
const respects = [
	["environment", (one, other) => compared(environmentFacts(one), environmentFacts(other))],
	["manifest", (one, other) => manifestLines(one.manifest, other.manifest)],
	["promotion", (one, other) => compared(promotionFacts(one), promotionFacts(other))],
	["findings", (one, other) => findingLines(findingFacts(one), findingFacts(other))],
	["exchanges", (one, other) => compared(exchangeFacts(one), exchangeFacts(other))],
	["contracts", (one, other) => compared(contractFacts(one), contractFacts(other))]
];
/**
* In what two bundles differ; empty where in nothing worth telling. Ids, times and digests that are others in every run are
* left out.
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
/** How many findings are in both is told only where others are not. */
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
/** The values that bind, routes, layers and logs by name: an inserted one moves no other. */
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
// src/commands/bundle-file.ts
/** The most that a bundle, or a file beside it, may have. */
const evidenceMaxBytes = 67108864;
/** A bundle of the gate is less deep: its deepest part is a request body out of a manifest. */
const mostLevels = 64;
/** The paths of bundles that a command is given. Throws INPUT_INVALID for more or fewer of them, and for options. */
function bundlePaths(args, count) {
	const { rest } = readOptions(args, [], { most: count });
	if (rest.length === count) return rest;
	throw new GateError("INPUT_INVALID", `expected ${count === 1 ? "the path of a bundle" : `the paths of ${count} bundles`}, got ${rest.length || "none"}`);
}
/** Reads and validates a bundle. Throws INPUT_INVALID, PATH_REFUSED or FILE_UNREADABLE, each with its cause and what to do. */
async function readBundle(path) {
	const place = resolve(path);
	const beside = createFiles(dirname(place));
	const text = utf8(await beside.read(basename(place), evidenceMaxBytes));
	if (isNestedDeeper(text, mostLevels)) throw notBundle(`expected at most ${mostLevels} levels, got more`);
	const bundle = parseJson(text);
	if (bundle === void 0) throw notBundle("expected a bundle in JSON, got something else");
	if (bundle === null) throw notBundle("expected a bundle, got the mark of a run that did not end or that withheld it");
	const { isBundle } = await import("./judging.mjs");
	if (!isBundle(bundle)) throw notBundle(`expected a bundle that fits its schema, got a violation ${violationIn(isBundle.errors?.[0])}`);
	if (`${JSON.stringify(bundle, null, 2)}\n` !== text) throw notBundle("expected a bundle as the gate writes it, got doubled keys or another layout");
	return {
		bundle,
		text,
		beside
	};
}
/** The text of UTF-8 bytes, a mark at its beginning included. Throws FILE_UNREADABLE for other bytes. */
function utf8(bytes) {
	const text = utf8Text(bytes, { keepMark: true });
	if (text === null) throw new GateError("FILE_UNREADABLE", "expected a file in UTF-8, got other bytes");
	return text;
}
function notBundle(message) {
	return new GateError("FILE_UNREADABLE", message, { problems: [{
		at: null,
		message,
		remedy: "Take bundle.json from the evidence folder or the artifact of the run, as it was uploaded."
	}] });
}
function violationIn(first) {
	const steps = (first?.instancePath ?? "").split("/").map((step) => step === "" || mayBeShown(step) ? step : "?");
	return `of ${first?.keyword ?? "it"} at ${steps.join("/") || "its top"}`;
}
/** Counted before it is parsed: what parses, compares and writes values goes down with them. */
function isNestedDeeper(text, most) {
	let level = 0;
	let isInString = false;
	for (let at = 0; at < text.length && level <= most; at++) {
		const character = text[at];
		if (character === "\\") at++;
		else if (character === "\"") isInString = !isInString;
		else if (!isInString) level += levels.get(character) ?? 0;
	}
	return level > most;
}
const levels = /* @__PURE__ */ new Map([
	["[", 1],
	["{", 1],
	["]", -1],
	["}", -1]
]);
/** In what two bundles differ. */
const compare = {
	name: "compare",
	says: "explain in what two bundles differ",
	usage: `fallback-gate compare ONE OTHER

Explains in what two bundles differ, the environment first. Ids and times, which are others in every run, are left out.
Exit code: 0, whether or not they differ; 3 a bundle cannot be read.`,
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
		said("one", one),
		said("other", other),
		...found.length === 0 ? ["", "No difference."] : sections
	];
}
function said(which, { run, decision }) {
	return `${which.padEnd(5)}  run ${run.run_id} attempt ${run.run_attempt} of ${run.at}: ${decision.overall}`;
}
// src/commands/pin.ts
/**
* Writes what a contract's source documents into its baseline. A file with the same facts is left as it is.
* Throws PATH_REFUSED for a file that is no baseline: it would be overwritten.
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
	if (reading.is !== "read") return failed(`${name}: not pinned, ${wordsOf(reading, source)}`);
	if (!documentsOneOf(families, reading.document)) return failed(`${name}: not pinned, expected ${source} to document ${families.join(" or ")}, got ${reading.document.facts.operations.slice(0, 3).join(", ")}`);
	if (baseline === void 0) return failed(`${name}: not pinned, the manifest names no file for it. Add to ${name} under contracts in ${manifest.file}:`, `  baseline: .github/contracts/${name}.json`);
	const before = await readPinned(baseline, files);
	const pinned = pinOf(reading.document, source, pinning.day);
	if (before !== null && isSame(before, pinned)) return {
		isGood: true,
		lines: [`${name}: as pinned on ${before.pinned} in ${baseline}`]
	};
	const text = baselineText(pinned);
	if (readBaseline(new TextEncoder().encode(text)) === null) return failed(`${name}: not pinned, ${source} documents more than a baseline holds: name a smaller part as the source`);
	await files.write(baseline, text);
	return {
		isGood: true,
		lines: [`${name}: pinned in ${baseline}`, ...changeLines(before, reading.document)]
	};
}
/** Where a page documents no family of the routes, what it documents of another is nothing to pin. */
function documentsOneOf(families, { facts: { operations } }) {
	return operations.length === 0 || operations.some((operation) => families.some((family) => isOf(family, operation)));
}
function failed(...lines) {
	return {
		isGood: false,
		lines
	};
}
function wordsOf(reading, source) {
	return reading.is === "moved" ? `${source} redirects to ${reading.to ?? "another address"}` : `expected ${source} to be read, got ${reasonWords[reading.reason]}`;
}
/** null where there is no file yet. */
async function readPinned(path, files) {
	const bytes = await files.read(path, limits$1.baselineBytes).catch((error) => {
		if (errorCode(error) === "FILE_MISSING") return null;
		throw error;
	});
	const pinned = bytes && readBaseline(bytes);
	if (bytes !== null && pinned === null) throw new GateError("PATH_REFUSED", `expected a baseline or no file, got another file: ${path}`);
	return pinned;
}
/** Whether nothing but the day differs. */
function isSame(before, now) {
	return canonicalJson({
		...before,
		pinned: now.pinned
	}) === canonicalJson(now);
}
function changeLines(before, now) {
	if (before === null) return [];
	return compareDocuments(before, now).changes.map(({ change, what }) => `  ${change} ${what}`);
}
/** Documented surfaces, without probing. */
const contract = {
	name: "contract",
	says: "check or pin what the documentation says",
	usage: `fallback-gate contract check [NAME] [--manifest FILE]
fallback-gate contract pin [NAME] [--manifest FILE]

Reads the sources of the contracts that routes use, or of NAME alone; no gateway is asked.
  check   compares what they document with what is pinned, and names every change
  pin     writes what they document into the file that the manifest names as baseline: facts and digests, never the page's text
  --manifest FILE   the route manifest, default .github/fallback-gate.yml

Exit code: 0 everything could be read and is as pinned (check), or is pinned now (pin), 1 it is not, 3 could not run.`,
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
	const manifest = await readManifest(inputs, { files });
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
/** The case of a rule that holds a route for this state; null where none does. */
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
/** Long enough for the merge base of two branches in a repository of a million commits. */
const timeoutMs = 3e4;
/** A list of more changed paths than this holds is no change of traffic. */
const defaultMaxBytes = 16777216;
/** A repository's own configuration can name programs, and a clone without all objects would fetch them. */
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
/** What git takes from the caller: where its program and its user's configuration lie, and no GIT_ variable. */
const inherited = [
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
/** Git in a folder, without a shell, a prompt, a pager, a hook or the network. */
function gitIn(folder, environment) {
	const env = {
		...Object.fromEntries(inherited.map((name) => [name, environment[name]])),
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
	}[String(error.code)] ?? `expected git to end within ${timeoutMs} ms, got no end`;
	return new GateError("HISTORY_FAILED", message, { cause: error });
}
// src/adapters/git/history.ts
const entry = /^(\d{6}) [a-z]+ ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/;
/**
* The history of the git repository whose root is this folder; a branch is any name that git resolves to a commit.
* Throws HISTORY_NOT_FOUND where there is no repository, no such commit or no common history, else HISTORY_FAILED.
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
async function expectRoot(git) {
	const prefix = await git(["rev-parse", "--show-prefix"]);
	if (prefix === null) throw notFound("expected a git repository that its user owns, got none");
	if (prefix.toString().trim() !== "") throw notFound("expected the root of a git repository, got a folder in it");
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
	throw notFound(`expected the history of ${name}, got a shallow clone: fetch with fetch-depth: 0`);
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
/** By git's plumbing, which no configuration of a person changes. */
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
function notFound(message) {
	return new GateError("HISTORY_NOT_FOUND", message);
}
// src/adapters/terminal-console.ts
/** Back to the first column, and nothing right of it (ECMA-48 EL). */
const eraseLine = "\r\x1B[K";
/** Where a terminal tells no width, or 0 as one without a window does. */
const defaultColumns = 80;
const colorOf = {
	error: 31,
	warning: 33,
	notice: 36
};
/** The console of a person's terminal: lines on stdout, annotations on stderr as `error file:line:column message`. */
function createTerminalConsole({ stdout, stderr, color, live }) {
	let shown = "";
	const showProgress = (state) => {
		const next = live ? safeLine(state).slice(0, (stderr.columns || defaultColumns) - 1) : "";
		if (next !== shown) stderr.write(`${eraseLine}${next}`);
		shown = next;
	};
	const info = (line) => {
		showProgress("");
		stdout.write(`${safeLine(line)}\n`);
	};
	return {
		info,
		group: (title, lines) => [
			"",
			title,
			...lines
		].forEach(info),
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
// src/commands/run.ts
const usage$5 = `fallback-gate run [--manifest FILE] --gateway-url URL --credentials NAME [options]

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
  --base REF               gate only the routes whose share of traffic HEAD raises above this branch or commit
  --route ID               gate only this route (may be repeated); with --base another that rises holds
  --plan                   list every request without sending one
  --json                   print the bundle on standard output, and all else on standard error

Exit code: 0 promote or none, 1 hold, 2 investigate, 3 could not run.`;
const optionNames = inputNames.map(optionOf);
/** Where the action takes a list of routes, the command line takes an option for each. */
function optionOf(input) {
	return input === "routes" ? "route" : input;
}
/** The gate on the command line: the same run as the action's, without GitHub. */
const run = {
	name: "run",
	says: "run the gate once and write the evidence",
	usage: usage$5,
	run: async (args) => {
		const { values } = readOptions(args, [...optionNames, "base"], { flags: ["plan", "json"] });
		const [isPlan, isJson] = [values.has("plan"), values.has("json")];
		if (isPlan && isJson) throw new GateError("INPUT_INVALID", "expected --plan or --json, got both");
		refuseEnvironment(process.env);
		const inputs = {
			...readInputs((name) => values.get(optionOf(name))?.join("\n") ?? "", (name) => process.env[name]),
			base: values.get("base")?.[0] ?? ""
		};
		const writable = [dirname(resolve(inputs.evidenceDir))];
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
		const context = runContext({}, null, {
			random: deps.random.idPrefix.slice(0, 8),
			at: deps.clock.now(),
			tool_version: version,
			tool_digest: await toolDigest(import.meta.dirname),
			node_version: process.versions.node,
			notes: inputs.operatorNote
		});
		if (isPlan) return printPlan(await plannedRequests(inputs, context, deps));
		const bundle = await stoppable((signal) => gate(inputs, context, deps, signal));
		if (isJson) process.stdout.write(await publishedBundle(inputs.evidenceDir));
		return exitCodes[bundle.decision.overall];
	}
};
function printPlan(lines) {
	process.stdout.write(lines.map((line) => `${line}\n`).join(""));
	return 0;
}
/** What was written for everybody to read: null where the leak scan withheld the bundle. */
async function publishedBundle(evidenceDir) {
	return utf8(await createFiles(evidenceDir).read("bundle.json", evidenceMaxBytes));
}
/** A terminal on which the report itself tells the findings: they are not printed twice. */
function terminal(stdout = process.stdout) {
	const isSteered = maySteer(process.stderr, process.env);
	const console = createTerminalConsole({
		stdout,
		stderr: process.stderr,
		color: isSteered,
		live: isSteered
	});
	return {
		...console,
		annotate: (annotation) => annotation.level === "error" ? void 0 : console.annotate(annotation)
	};
}
/** A person is looking, not the log of a CI job, and did not ask for plain text: https://no-color.org. */
function maySteer({ isTTY }, env) {
	return isTTY && env["TERM"] !== "dumb" && [env["CI"], env["NO_COLOR"]].every((value) => (value ?? "") === "");
}
// src/commands/demo.ts
const usage$4 = `fallback-gate demo

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
	usage: usage$4,
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
			random: deps.random.idPrefix.slice(0, 8),
			at: deps.clock.now(),
			tool_version: version,
			tool_digest: await toolDigest(import.meta.dirname),
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
/** The page of a rule, from the same data as docs/rules.md. */
const explain = {
	name: "explain",
	says: "print what a rule says and how to fix what it finds",
	usage: `fallback-gate explain [RULE]

Prints what a rule says, why it is there, evidence that keeps and breaks it, and how to fix each of its cases.
Without a rule: the list of them.`,
	run: async (args) => {
		const [id] = readOptions(args, [], { most: 1 }).rest;
		process.stdout.write(`${id === void 0 ? ruleList() : rulePage(ruleOf(id))}\n`);
		return 0;
	}
};
function ruleOf(id) {
	const rule = rules.find((known) => known.id === id);
	if (rule !== void 0) return rule;
	const ids = rules.map((known) => known.id);
	throw new GateError("INPUT_INVALID", "expected the id of a rule, got another word", { problems: [{
		at: null,
		message: "expected the id of a rule, got another word",
		remedy: `${suggestion(id, ids)} Without a rule, fallback-gate explain lists them all.`
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
/** More entries than a folder without git is searched for. */
const mostEntries = 2e4;
/** Folders that hold no file of the repository. */
const passedOver = /* @__PURE__ */ new Set([".git", "node_modules"]);
/**
* Paths of the files below a folder, sorted: those that git has or would take, or all of them where there is no git, at most
* the first 20,000. A folder that cannot be read counts as empty.
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
			if (entry.isDirectory() && !passedOver.has(entry.name)) folders.push(join(at, entry.name));
			if (entry.isFile()) found.push(relative(folder, join(at, entry.name)).replaceAll(sep, "/"));
		}
		if (found.length + folders.length > mostEntries) break;
	}
	return found.slice(0, mostEntries);
}
// src/manifest/log-notes.ts
/** What a log of a form cannot show, however honest it is. */
const blindSpots = [
	[({ rows, fields }) => rows !== "request" && fields.attempt === void 0, "without `attempt` its rows are not numbered, and a lost row does not show"],
	[({ rows, fields }) => rows === "attempt" && [
		fields.attempt,
		fields.target,
		fields.time
	].includes(void 0), "without `attempt`, `target` and `time` it does not show whether the log writes several rows per call, which would count too much"],
	[({ rows, fields }) => rows === "request" && fields.attempts === void 0 && fields.targets === void 0, "its rows count retries: which targets the calls went to does not show"],
	[(format) => !showsStatuses(format), "without the status of every call (`status`, or `statuses` beside `targets`) a refusal that a fallback hid does not show"],
	[({ events }) => (events?.other ?? []).includes("*"), "`*` under `events.other` makes every event a known one: a call by a name that `attempt` does not have would not count"],
	[(format) => !showsSwitches(format), "no switch shows in it: `fallback_visible_in: log` cannot be kept"]
];
/** Notes on the logs of a manifest as `file:line:column: note: …`: nothing is wrong, and something cannot be known. */
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
		return shareOf(readTraffic(traffic.file, await files.read(traffic.file, limits$1.pageBytes)), traffic);
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

Checks a route manifest and the traffic files of this folder, offline. Default .github/fallback-gate.yml.
Prints the share that it reads for each route that declares traffic: its percentage, line and weights;
and which files of this folder config and scope cover, or would cover.
Exit code: 0 it can be run, 3 it cannot; every problem is printed as file:line:column.
Notes say what a log of the declared form cannot show, and which check needs the scripted provider; they change nothing.`,
	run: async (args) => {
		const { rest } = readOptions(args, [], { most: 1 });
		const { manifest: file } = readInputs((name) => name === "manifest" ? rest[0] ?? "" : "", () => void 0);
		const files = createFiles(process.cwd());
		const manifest = await readManifest({
			manifest: file,
			credentials: ""
		}, { files });
		const { lines, problems } = await readWorkingShares(manifest, files);
		print$1(lines);
		if (problems.length > 0) throw new GateError("FILE_UNREADABLE", "expected the share of every route, got none of some", { problems });
		print$1(coverageLines(manifest, await workingFiles(process.cwd())));
		const { length } = manifest.routes;
		print$1([
			`${file}: ${length} ${length === 1 ? "route" : "routes"}, no problem found`,
			...logNotes(manifest),
			...recoveryNotes(manifest)
		]);
		return 0;
	}
};
function print$1(lines) {
	process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}
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
/** Whether a bundle, and the report beside it, follow from the bundle's own facts. */
const verify = {
	name: "verify",
	says: "derive a bundle's decision again and compare",
	usage: `fallback-gate verify BUNDLE

Validates every record of a bundle, computes its digest again, derives its ledgers, findings, decision and records from its facts alone and
compares them byte for byte; so it does with the report and the other files of the evidence that lie beside it.
Exit code: 0 all agree, 1 something differs, 3 the bundle cannot be read.`,
	run: async (args) => {
		const [path = ""] = bundlePaths(args, 1);
		const file = await readBundle(path);
		const { evidenceFiles, replay } = await import("./judging.mjs");
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
const absent = "not there, not compared";
/** A bundle that does not fit its schema, of which records are a part, is not read at all. */
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
		isConsistent ? "This proves consistency: decision and report follow from the facts in the bundle." : "The bundle is not consistent: do not rely on it. Take the evidence of the run from its artifact once more.",
		...isConsistent || run.tool_version === "1.0.0" ? [] : [`Version ${run.tool_version} made it, and this is ${version}: verify it with the version that made it.`],
		...maker
	];
}
/** The bundle's own word for its repository would prove nothing: whoever forges a bundle writes it. */
const maker = ["Who made it is proved by the attestation, for the repository that you expect:", `  gh attestation verify BUNDLE --repo OWNER/NAME --predicate-type ${testResultType}`];
// src/commands/index.ts
/** Every command, in the order of `--help`. */
const commands = [
	run,
	lint,
	demo,
	provider,
	contract,
	verify,
	compare,
	explain,
	limits
];
// src/cli.ts
const help = `fallback-gate ${version}
May this LLM fallback route carry more traffic?

${commands.map(({ name, says }) => `  fallback-gate ${name.padEnd(10)}${says}`).join("\n")}

fallback-gate COMMAND --help tells more.
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
		process.stderr.write(`expected one of ${commands.map((known) => known.name).join(", ")}, got another command\n\n${help}`);
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
function isHelp(word) {
	return word === "--help" || word === "-h";
}
function print(text) {
	process.stdout.write(text);
	return 0;
}
export {};
