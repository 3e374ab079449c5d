import { P as readInputs, Q as createFiles, U as stoppable, X as createPages, et as createClock, h as readOptions } from "./shared.mjs";
import { c as readBaseline, i as readSource, n as familiesOf, o as baselineText, r as pagesOnce, s as pinOf, t as checkContracts } from "./contracts.mjs";
import { B as readManifest, Bn as canonicalJson, ar as GateError, ir as limits, nt as missingOfCopy, or as errorCode, rr as safeLine } from "./start.mjs";
import { Ct as contractCurrent, at as isOf, nt as contractUnchanged, rt as compareDocuments, wt as reasonWords } from "./judging.mjs";
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
	const bytes = await files.read(path, limits.baselineBytes).catch((error) => {
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
		return stoppable(async ({ stop }) => {
			const told = await task(scope, stop);
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
export { contract };
