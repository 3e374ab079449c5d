import { t as require_dist } from "./yaml.mjs";
const { createHash } = process.getBuiltinModule("node:crypto");
const { posix } = process.getBuiltinModule("node:path");
const { dirname: dirname$1, join: join$1 } = process.getBuiltinModule("node:path/posix");
// src/core/errors.ts
/** An error whose message contains only the gate's texts, so it may be printed. */
var GateError = class extends Error {
	code;
	problems;
	/** The HTTP status of this error; null if it has none. */
	status;
	constructor(code, message, options = {}) {
		super(message, { cause: options.cause });
		this.name = "GateError";
		this.code = code;
		this.problems = options.problems ?? [];
		this.status = options.status ?? null;
	}
};
/** Returns the code of a GateError, else INTERNAL. Messages of other errors may contain response text and are never shown. */
function errorCode(error) {
	return error instanceof GateError ? error.code : "INTERNAL";
}
// src/core/limits.ts
const KiB = 1024;
const MiB = 1024 * KiB;
const GiB = 1024 * MiB;
/** All limits of the gate. Times in milliseconds, sizes in bytes. */
const limits = {
	connectMs: 5e3,
	exchangeMs: 3e4,
	exchangeMaxMs: 18e4,
	pauseUnsaidMs: 1e3,
	pauseMs: 3e4,
	pausesMs: 6e4,
	recoveryRequests: 11,
	recoveryMs: 1e4,
	failbackMinMs: 100,
	failbackMaxMs: 3e5,
	prepareMs: 18e4,
	runMs: 6e5,
	runMinMs: 1e3,
	runMaxMs: 18e5,
	publishMs: 6e4,
	verifyMs: 12e4,
	withdrawMs: 1e3,
	lastWordMs: 1500,
	responseBodyBytes: 1 * MiB,
	responseHeaderBytes: 16 * KiB,
	responseHeaderLines: 128,
	interimResponses: 8,
	responseJsonDepth: 64,
	responseJsonKeys: 1e4,
	manifestBytes: 256 * KiB,
	manifestDepth: 32,
	manifestNodes: 6e4,
	routes: 1e3,
	headerFileBytes: 16 * KiB,
	caFileBytes: 256 * KiB,
	credentialMinChars: 8,
	credentialMaxBytes: 48 * KiB,
	concurrency: 8,
	shards: 256,
	shardExchanges: 400,
	partialAgeMs: 864e5,
	partials: 1024,
	partialMs: 5e3,
	bundleBytes: 64 * MiB,
	clientMs: 12e4,
	clientRequests: 1e3,
	witnessMs: 5e3,
	witnessStoppedMs: 500,
	witnessSettleMinMs: 100,
	witnessSettleMs: 2e3,
	witnessResponseBytes: 4 * MiB,
	logBytes: 2 * GiB,
	logMaxBytes: 16 * GiB,
	logLineBytes: 1 * MiB,
	logRowsPerId: 1e3,
	logKeptBytes: 256 * MiB,
	logPages: 20,
	logPageBytes: 8 * MiB,
	logMs: 6e4,
	ledgerCalls: 1e3,
	commentChars: 6e4,
	shorterCommentChars: 15e3,
	summaryBytes: 64 * KiB,
	annotations: 10,
	annotationChars: 4096,
	noteChars: 280,
	githubPages: 100,
	pullRequestFiles: 3e3,
	trafficBytes: 1 * MiB,
	trafficDepth: 64,
	mergedLines: 1e3,
	trafficNodes: 2e5,
	trafficDocuments: 1e3,
	trafficAliases: 1e3,
	configurationBytes: 1 * MiB,
	configurationDepth: 64,
	configurationNodes: 2e5,
	configurationDocuments: 1e3,
	configurationAliases: 1e3,
	configurationFiles: 20,
	configurationSteps: 1e5,
	workflowBytes: 256 * KiB,
	workflowFiles: 50,
	replacedFiles: 200,
	baselineBytes: 1 * MiB,
	pageBytes: 8 * MiB,
	pageMs: 2e4,
	specDepth: 128,
	specNodes: 1e6,
	specReferences: 2e4,
	trailEntries: 20,
	githubMs: 1e4,
	cancelMs: 5e3
};
// src/core/safe-line.ts
const replacement = "�";
/** Control, format (bidi, zero-width), lone surrogate, line and paragraph separator. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
* Returns the text as one line that neither a terminal nor a runner interprets. A runner reads commands after `::` at the
* start of a line and after `##[` anywhere.
*/
function safeLine(text) {
	return text.replace(unprintable, replacement).replace(/:(?=:)/g, ": ").replace(/##\[/g, "# #[");
}
// src/core/utf8.ts
/** Returns the text of UTF-8 bytes; null for other bytes. */
function utf8Text(bytes, { keepMark = false, isCut = false } = {}) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: keepMark
		}).decode(bytes, { stream: isCut });
	} catch {
		return null;
	}
}
// src/core/json.ts
/** Whether a value is a JSON object, so neither null nor an array. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Returns the elements of a JSON array; none for anything else. */
function elements(value) {
	return Array.isArray(value) ? value : [];
}
/** Returns the first element of a JSON array if it is an object, else null. */
function firstObject(value) {
	const first = elements(value)[0];
	return isObject(first) ? first : null;
}
/** Returns a copy without one key. */
function without$2(json, key) {
	return Object.fromEntries(Object.entries(json).filter(([name]) => name !== key));
}
/** Parses a JSON text or its UTF-8 bytes; undefined if it is not JSON. Bytes must be UTF-8 (RFC 8259 8.1). */
function parseJson(data) {
	const text = typeof data === "string" ? data : utf8Text(data);
	if (text === null) return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Parses a JSON object; null if the text is invalid or another value. */
function parseObject(text) {
	const value = parseJson(text);
	return isObject(value) ? value : null;
}
/** Returns every text of a JSON value, including keys. */
function* textsIn$1(value) {
	if (typeof value === "string") yield value;
	else if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) {
		yield key;
		yield* textsIn$1(inner);
	}
}
// src/core/json-escapes.ts
const escape = /\\+u00([0-7][0-9a-f])/gi;
/** Resolves JSON escapes of ASCII characters (`\u0061`), also in JSON within a JSON text. */
function unescaped(text) {
	return text.includes("\\u00") ? text.replace(escape, (_, code) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}
/** Removes these escapes, leaving what a plain text search would find. */
function withoutEscapes(text) {
	return text.replace(escape, "\0");
}
/**
* Returns the duplicate keys in any object of a JSON text: parsers take the first value, the last, or reject it. The text
* must be valid JSON.
*/
function repeatedKeys(json) {
	return new Set(keysIn(json, () => []));
}
/** Also returns the duplicate keys of JSON within its texts. */
function repeatedKeysWithin(json) {
	return new Set(keysIn(json, (string) => mayHoldJson.test(string) ? keysOfText(string) : []));
}
const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/g;
const mayHoldJson = /^"(?:\s|\\[nrt])*[[{]/;
function keysIn(json, ofText) {
	const repeated = [];
	const open = [];
	for (const [token, string, colon] of json.matchAll(tokens)) if (token === "{") open.push(/* @__PURE__ */ new Set());
	else if (token === "}") open.pop();
	else if (string !== void 0 && colon === void 0) repeated.push(...ofText(string));
	else if (string !== void 0) repeated.push(...addKey(String(JSON.parse(string)), open.at(-1)));
	return repeated;
}
function addKey(key, keys) {
	const isRepeated = keys?.has(key) === true;
	keys?.add(key);
	return isRepeated ? [key] : [];
}
function keysOfText(string) {
	const text = String(JSON.parse(string));
	return parseJson(text) === void 0 ? [] : [...repeatedKeysWithin(text)];
}
// src/core/pool.ts
/** Runs a task for each item, at most `width` in parallel. Returns the results in the order of the items. */
async function inPool(items, width, task) {
	const results = [];
	await inOrder$1(Array.from(items, (item, index) => {
		return {
			rank: 0,
			after: [],
			task: async () => void (results[index] = await task(item))
		};
	}), width);
	return results;
}
/**
* Runs steps, at most `width` in parallel, each as soon as the steps before it have ended. Rejects with the first error; then
* nothing more starts. Steps that wait for each other never run.
*/
async function inOrder$1(steps, width) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const queue = readyQueue(steps);
	let running = 0;
	let isBroken = false;
	const start = () => {
		for (let step = next(); step !== void 0; step = next()) run(step);
		if (running === 0) resolve();
	};
	const next = () => isBroken || running >= width ? void 0 : queue.take();
	const run = async (step) => {
		running += 1;
		try {
			await step.task();
			queue.end(step);
		} catch (error) {
			isBroken = true;
			reject(error);
		}
		running -= 1;
		start();
	};
	start();
	return promise;
}
/** The steps that wait for nothing, lowest rank first. */
function readyQueue(steps) {
	const waits = new Map(steps.map((step) => [step, step.after.length]));
	const followers = Map.groupBy(steps.flatMap((step) => step.after.map((before) => ({
		step,
		before
	}))), ({ before }) => before);
	const ranks = [...new Set(steps.map(({ rank }) => rank))].toSorted((one, other) => one - other);
	const ready = new Map(ranks.map((rank) => [rank, steps.filter((step) => step.rank === rank && waits.get(step) === 0)]));
	return {
		take: () => {
			for (const waiting of ready.values()) if (waiting.length > 0) return waiting.shift();
		},
		end: (ended) => {
			for (const { step } of followers.get(ended) ?? []) {
				const left = (waits.get(step) ?? 0) - 1;
				waits.set(step, left);
				if (left === 0) ready.get(step.rank)?.push(step);
			}
		}
	};
}
/** Returns the function with results cached per key, including failures. */
function once(load) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		const value = known.get(key) ?? load(key);
		known.set(key, value);
		return value;
	};
}
// src/core/durations.ts
const unitMs = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** Returns the milliseconds of a duration such as `200ms` or `30s`; null if it is not one. */
function durationMs(text) {
	const match = /^([1-9]\d{0,8})(ms|s|m|h|d)$/.exec(text);
	if (match === null) return null;
	const unit = match[2];
	return isUnit(unit) ? Number(match[1]) * unitMs[unit] : null;
}
/** Returns a duration as in a manifest: in seconds if they are whole, else in milliseconds. */
function durationText(ms) {
	return ms % unitMs.s === 0 ? `${ms / unitMs.s}s` : `${ms}ms`;
}
function isUnit(unit) {
	return unit !== void 0 && unit in unitMs;
}
// src/core/loopback.ts
/** Whether a host, as an address or from a URL, is a loopback address. */
function isLoopback(host) {
	return /^(127(\.\d{1,3}){3}|::1|\[::1\])$/.test(host);
}
// src/core/exit-codes.ts
/** Exit codes of the action and the command line. */
const exitCodes = {
	promote: 0,
	none: 0,
	hold: 1,
	investigate: 2
};
// src/core/canonical-json.ts
/** Returns JSON with sorted keys and no whitespace, so the same value gives the same bytes (similar to RFC 8785). */
function canonicalJson(value) {
	return JSON.stringify(sorted(value, ""));
}
function sorted(value, under) {
	if (Array.isArray(value)) return value.map((each) => sorted(each, under));
	if (!isObject(value)) return value;
	const keys = sortedKeys(value, under);
	if (Object.hasOwn(value, "__proto__")) return Object.fromEntries(keys.map((key) => [key, sorted(value[key], key)]));
	const copy = {};
	for (const key of keys) copy[key] = sorted(value[key], key);
	return copy;
}
/** More than the names of any schema: what is kept stays small whatever the names are. */
const keptNames = 500;
/** The latest keys under a name, as found and sorted: objects under one name mostly have the same keys. */
const latest = /* @__PURE__ */ new Map();
function sortedKeys(value, under) {
	const found = Object.keys(value);
	const known = latest.get(under);
	if (known !== void 0 && isSameList(known.found, found)) return known.inOrder;
	const inOrder = Object.keys(Object.fromEntries(found.toSorted().map((key) => [key, null])));
	if (latest.size >= keptNames) latest.clear();
	latest.set(under, {
		found,
		inOrder
	});
	return inOrder;
}
function isSameList(one, other) {
	return one.length === other.length && one.every((each, index) => each === other[index]);
}
/** Returns `sha256:` and the hex digest of text or bytes. */
function sha256(data) {
	return `sha256:${createHash("sha256").update(data).digest("hex")}`;
}
/** Whether two JSON values are equal, ignoring the order of keys. */
function isSameJson(one, other) {
	if (one === other) return true;
	return typeof one === "object" && typeof other === "object" && canonicalJson(one) === canonicalJson(other);
}
/** Whether two JSON values give the same text: equal, with their keys in the same order. */
function isSameText(one, other) {
	if (one === other) return true;
	if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((each, index) => isSameText(each, other[index]));
	if (!isObject(one) || !isObject(other)) return false;
	const keys = Object.keys(one);
	return isSameList(keys, Object.keys(other)) && keys.every((key) => isSameText(one[key], other[key]));
}
// src/core/repository-path.ts
/** Whether a repository path has the format that manifests and inputs allow (manifest.schema.json, RepositoryPath). */
function isRepositoryPath(text) {
	return /^[A-Za-z0-9._-][A-Za-z0-9._/-]{0,511}$/.test(text);
}
const shownChars = 512;
const plain = /[A-Za-z0-9 ._/+()@~-]/;
/**
* Returns any git path as shown in evidence (bundle.schema.json, ShownPath). Other bytes are written as `=C3`, as in
* quoted-printable, so two names never look the same. A path over 512 characters ends in `...`.
*/
function shownPath(path) {
	const bytes = [...new TextEncoder().encode(path)];
	const shown = bytes.map((byte, index) => shownByte(byte, index === 0 || index === bytes.length - 1)).join("");
	return shown.length > shownChars ? `${shown.slice(0, 509).replace(/=.?$/, "")}...` : shown;
}
/** A leading or trailing blank would not be visible. */
function shownByte(byte, isAtEnd) {
	const character = String.fromCharCode(byte);
	if (plain.test(character) && !(isAtEnd && character === " ")) return character;
	return `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
/** Returns the path from its form in evidence; the text itself if it was cut. */
function pathShownAs(shown) {
	try {
		return decodeURIComponent(shown.replaceAll("=", "%"));
	} catch {
		return shown;
	}
}
// src/core/credential-patterns.ts
/** Where a key may start: not inside a word (`task-`), but after `\n` or `%20` as written in JSON and URLs. */
const start = String.raw`(?<![A-Za-z0-9](?<!\\[nrt]|%[0-9A-Fa-f]{2}))`;
/** Keys of hosts of models, and of tools that record their calls. One pattern each: V8 looks for a first letter faster than for one of many. */
const modelHostForms = [
	String.raw`dapi[0-9a-f]{32}`,
	String.raw`r8_\w{30,}`,
	String.raw`xai-\w{40,}`,
	String.raw`nvapi-[\w-]{40,}`,
	String.raw`fw_[A-Za-z0-9]{20,}`,
	String.raw`tgp_v1_[\w-]{20,}`,
	String.raw`lsv2_[a-z]{2}_\w{32,}`
];
/**
* Credential formats of providers, gateways and hosts. Every pattern takes linear time, is stateless and matches anywhere in
* the text. Sources: the vendors' documentation of their key formats; RFC 6750 and RFC 7519.
*/
const credentialPatterns = [
	{
		rule: "anthropic-key",
		pattern: starting(String.raw`sk-ant-[\w-]{8,}`)
	},
	{
		rule: "sk-key",
		pattern: starting(String.raw`sk-[\w-]{20,}`)
	},
	{
		rule: "github-token",
		pattern: starting(String.raw`(?:gh[pousr]_[\w.-]{20,}|github_pat_\w{20,})`)
	},
	{
		rule: "google-key",
		pattern: starting(String.raw`(?:AIza[\w-]{30,}|AQ\.[\w-]{20,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})`)
	},
	{
		rule: "aws-key",
		pattern: starting(String.raw`(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}|ABSK[\w+/=]{40,}|bedrock-api-key-[\w+/=]{20,})`)
	},
	{
		rule: "azure-key",
		pattern: /(?<=[\w~.-]{3}\d)Q~[\w~.-]{31}|JQQJ9[9D][A-Za-z0-9]{20,}|AccountKey=[\w+/]{40,}/
	},
	{
		rule: "json-web-token",
		pattern: starting(String.raw`(?:ey[A-Za-z0-9][\w-]{8,2000}\.ey[\w/\\-]{8,}|ZXlK[\w+/-]{60,})`)
	},
	{
		rule: "slack-token",
		pattern: starting(String.raw`(?:xox[a-z]|xapp)-[\w-]{10,}`)
	},
	{
		rule: "slack-webhook",
		pattern: /hooks\.slack\.com\/[a-z]{8,9}\/[\w/]{20,}/
	},
	{
		rule: "hugging-face-token",
		pattern: starting(String.raw`(?:hf|api_org)_\w{20,}`)
	},
	{
		rule: "perplexity-key",
		pattern: starting(String.raw`pplx-\w{30,}`)
	},
	{
		rule: "groq-key",
		pattern: starting(String.raw`gsk_\w{30,}`)
	},
	...modelHostForms.map((form) => ({
		rule: "model-host-key",
		pattern: starting(form)
	})),
	{
		rule: "gitlab-token",
		pattern: starting(gitlabForms())
	},
	{
		rule: "vault-token",
		pattern: starting(String.raw`(?:hv[sbr]\.[\w-]{20,}|dp\.[a-z]{2,5}\.[A-Za-z0-9]{40,}|ops_eyJ[\w+/=-]{40,})`)
	},
	{
		rule: "grafana-token",
		pattern: starting(String.raw`(?:gl(?:sa|c)_[\w+/=]{20,}|eyJrIjoi[\w+/=-]{40,})`)
	},
	{
		rule: "package-token",
		pattern: starting(String.raw`(?:npm_[A-Za-z0-9]{36}|pypi-AgE[\w-]{40,})`)
	},
	{
		rule: "bearer-token",
		pattern: /bearer\s{1,8}(?:(?=[\w.~+/-]{0,200}\d)[\w.~+/-]{8,}|[\w.~+/-]{20,})/i
	},
	{
		rule: "key-header",
		pattern: /(?:api-?key|authorization|cookie|[ -]token)["']?\s{0,4}[:=]\s{0,4}["']?(?:(?:basic|token|api-token)\s{1,4}[\w+/=-]{12,}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i
	},
	{
		rule: "url-credentials",
		pattern: /:\/\/[^/\s:@]{1,200}:[^/\s@]{1,200}@/
	},
	{
		rule: "url-key",
		pattern: /[?&](?:key|api[-_]?key|token|sig|x-amz-signature)=[^&\s]{8,}/i
	},
	{
		rule: "private-key",
		pattern: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/
	}
];
/** Tokens of users, projects, runners, jobs and applications of GitLab. */
function gitlabForms() {
	return String.raw`(?:gl(?:${"pat|dt|cbt|agent|ffct|ft|imt|oas|ptt|rt|rtr|soat"})-[\w-]{20,}|GR1348941[\w-]{20,}|_gitlab_session=[0-9a-z]{32})`;
}
/** Returns the rule of the first credential format in the text, or null; never the text itself. */
function credentialRule(text) {
	return credentialPatterns.find(({ pattern }) => pattern.test(text))?.rule ?? null;
}
function starting(form) {
	return new RegExp(start + form);
}
// src/core/may-be-shown.ts
const plainWord = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,39}$/;
/** Longer than a word, or letters mixed with digits: it may be a pasted key of unknown format. */
const opaqueRun = /[A-Za-z0-9]{20}|(?=[A-Za-z]*\d)[A-Za-z0-9]{10}/;
/** Whether a user's name is short and plain enough not to be a pasted secret. */
function mayBeShown(text) {
	return plainWord.test(text) && !opaqueRun.test(text) && credentialRule(text) === null;
}
// src/manifest/suggest.ts
const furthest = 2;
/**
* A remedy that names a candidate at most two edits away, else lists the candidates. Candidates that may be secrets are
* left out.
*/
function suggestion(text, candidates) {
	const known = candidates.filter(mayBeShown);
	return suggested(closest(text, known), known);
}
/** The remedy for a close candidate, or without one the list of all candidates. */
function suggested(close, candidates) {
	if (close !== null) return `Did you mean \`${close}\`?`;
	return candidates.length === 0 ? "Remove it." : `Use one of: ${listed(candidates)}.`;
}
/** The candidate with the fewest edits, ignoring case: at most two, and fewer than the text is long; null if none is close. */
function closest(text, candidates) {
	const wanted = text.toLowerCase();
	let best = null;
	let fewest = Math.min(furthest, text.length - 1) + 1;
	for (const candidate of candidates) {
		const edits = editDistance(wanted, candidate.toLowerCase(), fewest);
		if (edits < fewest) [best, fewest] = [candidate, edits];
	}
	return best;
}
/** At most twelve names, to keep the message readable. */
function listed(names) {
	const first = names.slice(0, 12).map((name) => `\`${name}\``);
	return names.length > first.length ? `${first.join(", ")} and ${names.length - first.length} more` : first.join(", ");
}
/** Levenshtein distance. Stops once it cannot be below `enough`, because names and candidates are untrusted. */
function editDistance(from, to, enough) {
	if (Math.abs(from.length - to.length) >= enough) return enough;
	let above = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const change = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
			current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		if (Math.min(...current) >= enough) return enough;
		above = current;
	}
	return above[to.length] ?? enough;
}
// src/binding/secrets.ts
/** The value of a variable; null when it is unset or empty. Throws BINDING_INVALID for one that is too short to be found again in a text. */
function secretValue(name, { variable }) {
	const value = variable(name)?.trim() ?? "";
	if (value === "") return null;
	if (value.length >= limits.credentialMinChars && value.length <= limits.credentialMaxBytes && /^[!-~]+$/.test(value)) return value;
	const message = `expected ${name} to hold ${limits.credentialMinChars} or more plain characters without blanks, got something else`;
	throw new GateError("BINDING_INVALID", message, { problems: [{
		at: null,
		message,
		remedy: "Set it to the whole credential, without quotes or a prefix such as `Bearer`. A shorter one could not be found again in what the gate publishes."
	}] });
}
/** Every secret that the workflow gave this run. */
function knownSecrets(gateways, endpoints, { secrets }) {
	const values = {
		"workflow-token": secrets,
		credential: gateways.flatMap((gateway) => gateway.secrets),
		"log-credential": [...endpoints.values()].flatMap(({ secrets: own }) => own),
		"witness-token": gateways.flatMap(({ witness }) => witness?.token ?? [])
	};
	return Object.entries(values).flatMap(([rule, ofRule]) => ofRule.map((value) => ({
		rule,
		value
	})));
}
// src/binding/gateways.ts
/**
* Every gateway of the manifest with what the workflow binds to it. Throws BINDING_INVALID for a value that cannot be sent,
* and what `read` throws for a file whose text is a header.
*/
async function bindGateways(manifest, bindings, environment) {
	const gateways = [];
	for (const [name, settings] of Object.entries(manifest.gateways)) gateways.push({
		name,
		settings,
		url: (bindings.gatewayUrls.get(name)?.[0] ?? "").replace(/\/+$/, ""),
		...credentialOf(settings, environment),
		headers: await headersOf(settings, valuesFor(name, environment)),
		watchedHeaders: watchedHeaders(name, manifest),
		secrets: secretsOf(settings, environment),
		witness: witnessOf(bindings.witnesses.get(name), bindings.witnessTokens.get(name))
	});
	return gateways;
}
/** Every variable that is sent to a gateway. */
function variablesOf(settings) {
	return [settings.auth === "none" ? null : settings.credential, ...Object.values(settings.headers).map(variableOf)].filter((variable) => variable !== null);
}
/** For each missing variable, the one that is set and has nearly the same name. */
function meantVariables({ missing }, { variable, variableNames }) {
	return missing.flatMap((name) => {
		const close = closest(name, variableNames.filter((other) => mayBeShown(other) && (variable(other) ?? "").trim() !== ""));
		return close === null ? [] : [`${name} is empty or not set, but ${close} is set: did you mean that one?`];
	});
}
function variableOf(source) {
	return typeof source === "object" && "env" in source ? source.env : null;
}
function watchedHeaders(name, { environment, gateways }) {
	const expected = (environment?.expect ?? []).filter(({ gateway }) => gateway === null || gateway === name);
	const version = gateways[name]?.dialect.version;
	return [.../* @__PURE__ */ new Set([...expected.map(({ header }) => header), ...version === void 0 ? [] : [version]])];
}
function witnessOf(urls, tokens) {
	const [url, token] = [urls?.[0], tokens?.[0]];
	return url === void 0 || token === void 0 ? null : {
		url,
		token
	};
}
function secretsOf(settings, environment) {
	return variablesOf(settings).flatMap((variable) => secretValue(variable, environment) ?? []);
}
/** A header variable without a value counts as a missing credential: nothing is sent with half of what the gateway expects. */
function credentialOf(settings, environment) {
	const missing = variablesOf(settings).filter((variable) => secretValue(variable, environment) === null);
	if (missing.length > 0) return {
		credential: null,
		credentialState: "missing",
		missing
	};
	if (settings.auth === "none" || settings.credential === null) return {
		credential: null,
		credentialState: "not-used",
		missing
	};
	return {
		credential: secretValue(settings.credential, environment),
		credentialState: "present",
		missing
	};
}
function valuesFor(gateway, { variable, replicas, read }) {
	const copy = replicas.find((replica) => replica.gateway === gateway)?.header ?? null;
	return {
		variable: (name) => variable(name),
		read: async (path, maxBytes) => copy?.file === path ? new TextEncoder().encode(copy.text) : read(path, maxBytes)
	};
}
async function headersOf(settings, environment) {
	const headers = {};
	for (const [name, source] of Object.entries(settings.headers)) headers[name] = await headerValue(source, environment);
	return headers;
}
/** The text of a file goes into one line: a JSON configuration is the usual content. */
async function headerValue(source, { variable, read }) {
	if (typeof source === "string") return source;
	if ("env" in source) return secretValue(source.env, { variable }) ?? "";
	const bytes = await read(source.file, limits.headerFileBytes);
	const text = new TextDecoder().decode(bytes).replace(/\s*[\r\n]+\s*/g, " ").trim();
	if (/^[ -~]+$/.test(text)) return text;
	throw new GateError("BINDING_INVALID", `expected plain ASCII in ${source.file}, which is sent as a header, got ${text === "" ? "nothing" : "other characters"}`);
}
// src/core/wildcard.ts
/**
* Whether text matches a pattern in which `*` matches any characters. Case-insensitive and linear, without regular
* expressions.
*/
function matchesWildcard(text, pattern) {
	return gapsIn(text, pattern.split("*")) !== null;
}
/**
* Returns the texts matched by the wildcards; null if the text does not match. Case-insensitive and linear. Each match is the
* shortest possible, the last one is the rest.
*/
function gapsIn(text, parts) {
	const [first = "", ...others] = parts.map(lowerCase);
	const subject = lowerCase(text);
	if (others.length === 0) return subject === first ? [] : null;
	const last = others.pop() ?? "";
	const end = subject.length - last.length;
	if (!subject.startsWith(first) || end < first.length || !subject.endsWith(last)) return null;
	const gaps = [];
	let from = first.length;
	for (const part of others) {
		const at = subject.indexOf(part, from);
		if (at < 0) return null;
		gaps.push(text.slice(from, at));
		from = at + part.length;
	}
	return from <= end ? [...gaps, text.slice(from, end)] : null;
}
/** Lower case per character, because some letters become two characters. */
function lowerCase(text) {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
// src/probe/turned-away.ts
/** Failures before the request reached the gateway. */
const beforeArrival = [
	"dns",
	"refused",
	"unreachable",
	"tls",
	"connect-timeout"
];
/** Whether the request did not reach the gateway. */
function neverArrived({ failure }) {
	return beforeArrival.includes(failure);
}
/**
* Returns how the answer to a good request shows a rejection; null if it was accepted. Only the calls of the exchange show
* whether the gateway or a provider rejected it.
*/
function turnedAway(observation) {
	const { status_class, error_class, error_in_success, error_envelope } = observation;
	if (neverArrived(observation)) return "unreachable";
	if (status_class !== "4xx" || error_in_success) return null;
	if (error_class === "authentication" || error_class === "permission") return "credential-refused";
	if (error_class === "unknown_path") return "path-unknown";
	if (error_class !== "model_not_found") return null;
	return error_envelope === "html" || error_envelope === "plain_text" ? "path-unknown" : "model-unknown";
}
/**
* Returns how the exchange failed if the gateway may be failing all requests, else null. A provider can cause the same: only
* the calls of the exchange or the gateway's other answers show the difference.
*/
function servesNobody({ failure, status, status_class }) {
	if (status === null && failure === "timeout") return "silent";
	if (status === null && (failure === "reset" || failure === "closed")) return "hanging-up";
	return status_class === "5xx" ? "failing" : null;
}
// src/evidence/environment.ts
/** Paths of files whose digest is expected. */
function expectedFiles({ environment }) {
	const paths = (environment?.expect ?? []).flatMap(({ equals }) => equals !== null && typeof equals === "object" ? [equals.sha256] : []);
	return [...new Set(paths)];
}
/** Each expectation with the values in its gateways' answers. Gateways that refused every request are left out. */
function environmentEvidence({ environment }, exchanges, files) {
	const gateways = [...new Set(exchanges.filter(isLetIn).map(({ gateway }) => gateway))];
	return (environment?.expect ?? []).flatMap((expectation, index) => gateways.filter((gateway) => expectation.gateway === null || expectation.gateway === gateway).map((gateway) => {
		return expectationEvidence(expectation, index, gateway, valuesOf(exchanges.filter((exchange) => exchange.gateway === gateway), expectation.header), files);
	}));
}
function isLetIn({ observation }) {
	return turnedAway(observation) === null;
}
/** The distinct values of one header in a gateway's answers. */
function valuesOf(exchanges, header) {
	return [...new Set(exchanges.flatMap(({ stated }) => stated.get(header) ?? []))];
}
/** The version that a gateway reports in this header, if an expectation of the manifest describes it; else null. */
function describedVersion({ environment }, gateway, header, values) {
	return (environment?.expect ?? []).some((expectation) => expectation.header === header && (expectation.gateway === null || expectation.gateway === gateway) && values.every((value) => describes(expectation, value))) ? shownValue(values) : null;
}
/**
* Whether a value matches an expectation once digits are ignored: if `1.*` is expected, `2.0.0` may be shown but a word
* may not. This matters because a header can contain anything.
*/
function describes({ matches, equals }, value) {
	if (matches !== null) return matchesWildcard(shapeOf$1(value), shapeOf$1(matches));
	return typeof equals === "string" && shapeOf$1(equals) === shapeOf$1(value);
}
function shapeOf$1(text) {
	return text.replace(/\d+/g, "0");
}
/** The only value, if it is safe to show, such as a version or a digest; else null. */
function shownValue(values) {
	const [value = ""] = values;
	const isPlain = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(value) && (mayBeShown(value) || /^[0-9a-f]{64}$/.test(value));
	return values.length === 1 && isPlain ? value : null;
}
function expectationEvidence(expectation, index, gateway, values, files) {
	const { header, matches, equals } = expectation;
	const byDigest = equals !== null && typeof equals === "object";
	const digest = byDigest ? digestOf(files.get(equals.sha256) ?? null) : null;
	const expected = byDigest ? digest ?? equals.sha256 : matches ?? String(equals);
	const common = {
		gateway,
		header,
		expected,
		index,
		by_digest: byDigest,
		seen: null
	};
	if (byDigest && digest === null) return {
		...common,
		result: "unreadable"
	};
	const [value] = values;
	if (value === void 0) return {
		...common,
		result: "missing"
	};
	if (values.length > 1) return {
		...common,
		result: "several"
	};
	const isMet = matches === null ? isSame$1(value, expected, byDigest) : matchesWildcard(value, matches);
	const seen = isMet || !byDigest && describes(expectation, value) ? shownValue(values) : null;
	return {
		...common,
		seen,
		result: isMet ? "matches" : "differs"
	};
}
/** Hex digits are compared without case. */
function isSame$1(value, expected, byDigest) {
	return byDigest ? value.toLowerCase().replace(/^sha256:/, "") === expected : value === expected;
}
function digestOf(bytes) {
	return bytes === null ? null : sha256(bytes).replace("sha256:", "");
}
// src/core/path-pattern.ts
/**
* Whether a repository path matches a pattern: `*` matches any characters except `/`, `**` any characters, and `**` before a
* slash also no folder. Case-sensitive. Takes at most pattern × path steps.
*/
function matchesPath(path, pattern) {
	const tokens = pattern.match(/\*\*\/|\*\*|\*|[^*]/g) ?? [];
	let reached = Array.from({ length: path.length + 1 }, (_, place) => place === 0);
	for (const token of tokens) reached = (steps[token] ?? literal$1(token))(reached, path);
	return reached.at(-1) === true;
}
const steps = {
	"**": (reached) => onwards(reached, () => true),
	"*": (reached, path) => onwards(reached, (place) => path[place - 1] !== "/"),
	"**/": (reached, path) => onwards(reached, () => true).map((is, place) => reached[place] === true || is && path[place - 1] === "/")
};
/** Extends every reached position while the next character is allowed. */
function onwards(reached, allows) {
	let running = false;
	return reached.map((is, place) => running = is || running && allows(place));
}
function literal$1(character) {
	return (reached, path) => reached.map((_, place) => reached[place - 1] === true && path[place - 1] === character);
}
// src/evidence/by-configuration.ts
/**
* The most provider calls for one request of each route, by the configuration of its gateway. Reads the files that the
* manifest names under `config`, and the traffic files that match a pattern there. Routes without an unambiguous place in
* them are left out. If no file of a gateway can be read, its routes have the reason. Never throws.
*/
async function readByConfiguration({ gateways }, routes, read) {
	const byGateway = /* @__PURE__ */ new Map();
	for (const [name, served] of Map.groupBy(routes, ({ gateway }) => gateway)) byGateway.set(name, await routesIn(pathsOf(gateways[name]?.config ?? [], served), read));
	const placed = routes.map((route) => {
		const { found = [], unread = null } = byGateway.get(route.gateway) ?? {};
		return {
			route,
			places: placesOf$2(route, found),
			unread
		};
	});
	const byRoute = placed.flatMap(({ route, places, unread }) => {
		const place = onlyOne(places);
		const stated = place === null ? unread : statedBy(place);
		return stated === null ? [] : [[route.id, stated]];
	});
	const showing = Map.groupBy(placed, ({ route }) => route.gateway).entries().map(([gateway, of]) => [gateway, filesOf$3(of.flatMap(({ places }) => places))]);
	return {
		byRoute: new Map(byRoute),
		showing: new Map(showing)
	};
}
function filesOf$3(places) {
	return [...new Set(places.map(({ file }) => file))];
}
/** A pattern is not searched, but the routes' traffic files are known by name. */
function pathsOf(config, routes) {
	const [patterns, named] = [true, false].map((isPattern) => config.filter((path) => path.includes("*") === isPattern));
	const matching = routes.flatMap(({ traffic }) => traffic?.file ?? []).filter((file) => (patterns ?? []).some((pattern) => matchesPath(file, pattern)));
	return [.../* @__PURE__ */ new Set([...named ?? [], ...matching])];
}
async function routesIn(paths, read) {
	if (paths.length === 0) return {
		found: [],
		unread: null
	};
	const { readFiles } = await import("./read-files.mjs");
	const files = await Promise.all(paths.map(async (file) => {
		const beside = (path, maxBytes) => read(join$1(dirname$1(file), path), maxBytes);
		try {
			return configuredBy(file, await readFiles(file.slice(file.lastIndexOf("/") + 1), beside));
		} catch (error) {
			return notRead(file, isMissing$1(error) ? "missing" : "unreadable");
		}
	}));
	const found = files.flatMap((file) => file.found);
	return {
		found,
		unread: found.length > 0 ? null : files[0]?.unread ?? null
	};
}
function isMissing$1(error) {
	return ["FILE_MISSING", "PATH_REFUSED"].includes(errorCode(error));
}
function configuredBy(file, configuration) {
	const { refuse } = configuration.reading;
	return refuse === null ? {
		found: foundIn(file, configuration),
		unread: null
	} : notRead(file, "refused", refuse);
}
function notRead(file, unread, { line, column } = {
	line: 1,
	column: 1
}) {
	return {
		found: [],
		unread: {
			at: {
				file,
				line,
				column
			},
			unread,
			measured: false,
			attempts: null,
			cannot_know: 0
		}
	};
}
/** Those of `npm run test:gateways`. The others are read as their documentation says. */
const measuredKinds = /* @__PURE__ */ new Set([
	"litellm",
	"portkey",
	"envoy",
	"nginx",
	"haproxy"
]);
/** A line is that of its own file, so routes of included files have none. */
function foundIn(file, { reading, included }) {
	const isNamedByModel = reading.gateway === "litellm";
	const isMeasured = measuredKinds.has(reading.gateway ?? "");
	return reading.routes.map((route) => ({
		file,
		isMeasured,
		route: {
			...route,
			line: included.size === 0 ? route.line : 1
		},
		isNamedByModel
	}));
}
/** The routes of this model; of files without models the only route, or those whose targets are all declared. */
function placesOf$2(route, found) {
	const named = found.filter(({ route: { name, aliases } }) => [name, ...aliases].includes(route.model));
	const unnamed = found.filter(({ isNamedByModel }) => !isNamedByModel);
	if (named.length > 0) return named;
	return unnamed.length === 1 ? unnamed : unnamed.filter(withDeclared(route));
}
function onlyOne(found) {
	const [only = null, ...more] = found;
	return more.length === 0 ? only : null;
}
function withDeclared({ targets }) {
	const declared = new Set(Object.entries(targets).flatMap(([name, others]) => [name, ...others]));
	return ({ route }) => route.targets.length > 0 && route.targets.every(({ name }) => declared.has(name));
}
function statedBy({ file, route, isMeasured }) {
	const { line, worst_case_gateway: attempts, cannot_know } = route;
	return {
		at: {
			file,
			line,
			column: 1
		},
		unread: null,
		measured: isMeasured,
		attempts,
		cannot_know: cannot_know.length
	};
}
// src/core/targets.ts
/** Whether a text is a valid target name: the Identifier of the published schemas. */
function isTargetName(text) {
	return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text);
}
/** In faults, the target that an exchange reaches first. No drawn target may have this name. */
const firstReached = "first";
/** Returns the first declared target, which a gateway calls first if it tries them in order; null if none is declared. */
function primaryOf(targets) {
	return Object.keys(targets)[0] ?? null;
}
/**
* Returns the manifest's name for a target that a header, log or witness calls `alias`; `other` if it is not declared. If no
* targets are declared, a valid alias is kept.
*/
function targetName(targets, alias) {
	const known = Object.entries(targets).find(([name, aliases]) => name === alias || aliases.includes(alias));
	if (known !== void 0) return known[0];
	return primaryOf(targets) === null && isTargetName(alias) ? alias : "other";
}
/**
* Returns the switches that an answer shows by naming the target that served; null if it names no known target, or if targets
* are drawn, because then any may be the first.
*/
function switchesNamed({ order, targets }, servedBy) {
	const primary = order === "weighted" ? null : primaryOf(targets);
	if (servedBy === null || primary === null || servedBy === "other") return null;
	return servedBy === primary ? 0 : 1;
}
// src/ledger/calls.ts
/**
* Returns the calls with the manifest's target names, timed from the first call. If no targets are declared, the witness's
* names are kept.
*/
function callsOf(calls, targets) {
	const start = calls[0]?.started_ms ?? 0;
	return calls.map((call) => ({
		target: targetName(targets, call.target),
		started_ms: Math.max(0, call.started_ms - start),
		ended_ms: call.ended_ms === null ? null : Math.max(0, call.ended_ms - start),
		status: call.status,
		retry_after_ms: call.retry_after_ms,
		shape: call.shape
	}));
}
/** Returns the list without consecutive duplicates. */
function inTurn(names) {
	return names.filter((name, index) => name !== names[index - 1]);
}
/**
* Returns the pauses between consecutive calls to the same target. The pause is 0 if a call starts before the previous one
* ends.
*/
function waitsBetween(calls) {
	return calls.flatMap((call, index) => {
		const earlier = calls.slice(0, index).findLast(({ target }) => target === call.target);
		if (earlier === void 0) return [];
		const wait_ms = Math.max(0, call.started_ms - (earlier.ended_ms ?? call.started_ms));
		return [{
			target: call.target,
			wait_ms,
			retry_after_ms: earlier.retry_after_ms
		}];
	});
}
/** Returns the number of calls to each target. */
function perTarget(targets) {
	const calls = Map.groupBy(targets, (target) => target);
	return Object.fromEntries([...calls].map(([target, { length }]) => [target, length]));
}
// src/ledger/logged.ts
/** Returns the targets of logged calls, in order. */
function calledTargets(calls) {
	return calls.flatMap(({ target }) => target ?? []);
}
/** Returns the targets of an exchange, in order, from the first log that names any. */
function loggedTargets(logs) {
	return logs.map(({ calls }) => calledTargets(calls)).find((targets) => targets.length > 0) ?? [];
}
/**
* Returns the largest number of switches in any log, because all logs of a gateway show the same switches; null if no log
* shows any.
*/
function loggedSwitches(logs) {
	const shown = logs.flatMap(({ switches }) => switches ?? []);
	return shown.length === 0 ? null : Math.max(...shown);
}
/** Whether a log without flaws shows this number of switches. Only then is the number exact. */
function areSwitchesExact(logs) {
	const most = loggedSwitches(logs);
	return logs.some(({ switches, flaws }) => switches === most && flaws.length === 0);
}
/** Whether a flaw means that the log may be missing calls. */
function weakensCount({ kind }) {
	return kind !== "no-target";
}
/** Returns the calls with a known status: the witness's, then each log's. */
function answeredCalls({ calls, logs }) {
	const logged = logs.flatMap((log) => [...log.calls, ...log.outcomes]);
	return [...calls, ...logged].flatMap(({ target, status }) => status === null ? [] : [{
		target: target ?? "other",
		status
	}]);
}
// src/ledger/served-by.ts
/** Returns the target that answered according to the witness; null if no witness saw it. */
function servedByWitness({ ledger, observation }) {
	if (observation.status_class !== "2xx") return null;
	return ledger.calls.findLast(({ status }) => status !== null && status < 300)?.target ?? null;
}
/** Returns the target that served a success, according to the witness, else a header, else the last call in a log. */
function servedBy(exchange) {
	const { ledger, observation } = exchange;
	if (observation.status_class !== "2xx") return null;
	const logged = ledger.calls.length === 0 ? ledger.targets.at(-1) : void 0;
	return servedByWitness(exchange) ?? observation.served_by ?? logged ?? null;
}
/**
* Returns the first target of an exchange: the primary if targets are tried in order, the target of the first call if they
* are drawn. null if no target is declared or no call was seen.
*/
function firstTarget({ order, targets }, { ledger }) {
	return order === "weighted" ? ledger.targets[0] ?? null : primaryOf(targets);
}
/** Whether a call or a header shows another target than the first. A draw is not a fallback. */
function sawFallback(route, { ledger, observation }) {
	const first = firstTarget(route, { ledger });
	if (first === null) return new Set(ledger.targets).size > 1;
	const served = observation.served_by;
	return ledger.targets.some((target) => target !== first) || served !== null && served !== first;
}
/**
* Returns the switches that the gateway shows where the route requires it (log or header); null if it shows nothing there. If
* targets are drawn, a retry at another target is a switch. A log shows it by the target of each call (LiteLLM logs no
* fallback for retries within a group), a header by naming another target than the first.
*/
function switchesShown(route, exchange) {
	const { logs, switches } = exchange.ledger;
	const shown = switches[route.fallback_visible_in];
	if (route.order === "ordered") return shown;
	const changes = route.fallback_visible_in === "log" ? logs.flatMap(changesLogged) : changesNamed(route, exchange);
	return changes.length === 0 ? shown : Math.max(shown ?? 0, ...changes);
}
function changesLogged({ calls }) {
	const called = inTurn(calledTargets(calls));
	return called.length === 0 ? [] : [called.length - 1];
}
function changesNamed(route, exchange) {
	const [first, served] = [firstTarget(route, exchange), exchange.observation.served_by];
	return first === null || served === null ? [] : [Number(served !== first)];
}
/**
* Returns the minimum number of switches that explains the calls. If targets are tried in order, each further target is one
* switch; if they are drawn, a retry may return to an earlier target.
*/
function switchesSeen({ order }, { ledger }) {
	const visited = order === "weighted" ? ledger.targets : [...new Set(ledger.targets)];
	return Math.max(0, visited.length - 1);
}
// src/evidence/answer-model.ts
/**
* Whether the model name in a valid answer belongs to the target that served it. null if there is no valid answer, or
* if the name belongs to a target but the serving target is unknown.
*/
function answerModel({ named, observation }, ledger) {
	if (observation.status_class !== "2xx" || observation.error_class !== null) return null;
	if (named.is !== "target") return named.is;
	const served = servedBy({
		observation,
		ledger
	});
	if (served === null) return null;
	return served === named.target ? "serving-target" : "another-target";
}
// src/evidence/replica.ts
/** A replica's configuration, compared with that of the head commit. */
function replicaEvidence({ gateway, kind, changes, files }, contents, showing) {
	return {
		gateway,
		kind,
		changes,
		files: files.map(({ file, original, copy }) => {
			const bytes = contents.get(file) ?? null;
			return {
				file,
				original,
				copy,
				result: bytes === null ? "unreadable" : sha256(bytes) === original ? "matches" : "differs"
			};
		}),
		others: showing.filter((shown) => !files.some(({ file }) => file === shown))
	};
}
// src/evidence/witnesses.ts
/** How completely each witness saw the run, with targets named as in the manifest. */
function witnessEvidence(runs, manifest) {
	return runs.map(({ gateways, state, missing, quiet, strays }) => ({
		gateways: [...gateways],
		state,
		missing: Math.min(missing, mostMissing),
		quiet,
		strays: byTarget(strays, gateways, manifest)
	}));
}
/** The largest count that the schemas allow. */
const mostMissing = 1e6;
function byTarget(strays, gateways, manifest) {
	const listed = [...Map.groupBy(strays, ({ target }) => nameOf$1(target, gateways, manifest))].flatMap(([target, calls]) => {
		const [first] = calls;
		return first === void 0 ? [] : [{
			target,
			calls: calls.length,
			first_ms: first.ms
		}];
	});
	const [kept, further] = [listed.slice(0, 63), listed.slice(63)];
	const [next] = further;
	if (next === void 0) return kept;
	return [...kept, {
		...next,
		target: "other",
		calls: further.reduce((sum, { calls }) => sum + calls, 0)
	}];
}
/**
* The name that a route through these gateways gives the target; else the target's own name if it is safe to show; else
* `other`.
*/
function nameOf$1(target, gateways, { routes }) {
	return routes.filter(({ checks }) => checks.some(({ gateway }) => gateways.includes(gateway))).map(({ targets }) => targetName(targets, target)).find((name) => name !== "other") ?? (mayBeShown(target) ? target : "other");
}
// src/evidence/gather.ts
/** All facts of a run, without a decision. Nonces are left out. */
function gatherEvidence(gathered) {
	const { manifest, gateways, probed, witnesses, ledgers, logs, contracts, expected, byConfiguration, replicas } = gathered;
	const exchanges = probed.exchanges.flatMap((exchange, index) => {
		const ledger = ledgers[index];
		return ledger === void 0 ? [] : [{
			route: exchange.route,
			exchange: factsOf(exchange, ledger, logs)
		}];
	});
	const states = new Map(contracts.map((read) => [read.contract, read.state]));
	const byRoute = Map.groupBy(exchanges, ({ route }) => route);
	const unrunOf = Map.groupBy(probed.unrun, ({ route }) => route);
	return {
		gateways: gateways.map((gateway) => gatewayEvidence(gateway, manifest, probed, witnesses)),
		routes: manifest.routes.map(({ id, contract }) => ({
			route: id,
			contract_state: states.get(contract) ?? "unchecked",
			by_configuration: byConfiguration.byRoute.get(id) ?? null,
			exchanges: (byRoute.get(id) ?? []).map(({ exchange }) => exchange),
			unrun: (unrunOf.get(id) ?? []).map(({ check, reason }) => ({
				check,
				reason
			}))
		})),
		logs: logs.map(({ evidence }) => evidence),
		witnesses: witnessEvidence(witnesses, manifest),
		environment: environmentEvidence(manifest, probed.exchanges, expected),
		...replicas.length > 0 && { replicas: replicas.map((replica) => replicaEvidence(replica, expected, byConfiguration.showing.get(replica.gateway) ?? [])) },
		contracts: [...contracts],
		stopped: stoppedBy(probed),
		leaks: []
	};
}
/** Adds leaks that were found while the evidence was published. */
function withLeaks(evidence, leaks) {
	return {
		...evidence,
		leaks: [...evidence.leaks, ...leaks]
	};
}
function factsOf(probed, ledger, logs) {
	return {
		check: probed.check,
		exchange: probed.exchange,
		gateway: probed.gateway,
		gate_id: probed.gateId,
		at: probed.at,
		forced_by: probed.forcedBy,
		via: probed.via,
		client_exit: probed.clientExit,
		after_outage_ms: probed.afterOutageMs,
		observation: probed.observation,
		answer_model: answerModel(probed, ledger),
		request_id: probed.requestId !== null,
		ledger,
		exposures: logs.flatMap(({ exposures }) => exposures.get(probed.gateId) ?? []).slice(0, 64)
	};
}
function gatewayEvidence(gateway, manifest, { exchanges }, witnesses) {
	const own = exchanges.filter((exchange) => exchange.gateway === gateway.name);
	const { version } = gateway.settings.dialect;
	return {
		gateway: gateway.name,
		credential: gateway.credentialState,
		witness: gateway.witness === null ? "none" : witnessState(gateway.name, own, witnesses),
		missing: [...gateway.missing],
		recognised: own.find(({ recognised }) => recognised !== null)?.recognised ?? null,
		version: version === void 0 ? null : describedVersion(manifest, gateway.name, version, valuesOf(own, version)),
		headers: Object.keys(gateway.settings.headers)
	};
}
function witnessState(gateway, own, witnesses) {
	const state = witnesses.find(({ gateways }) => gateways.includes(gateway))?.state ?? "read";
	if (state === "restarted" || state === "incomplete") return "incomplete";
	if (state !== "read") return "unreachable";
	return own.some(({ witness }) => (witness?.calls ?? []).length > 0) ? "spoke" : "silent";
}
function stoppedBy({ unrun }) {
	if (unrun.some(({ reason }) => reason === "cancelled")) return "cancelled";
	return unrun.some(({ reason }) => reason === "out-of-time") ? "out-of-time" : "no";
}
// src/evidence/stated-texts.ts
/**
* Every text in evidence that was chosen by a gateway, its log or a provider. All of them received a credential and
* could repeat part of it.
*/
function statedTexts({ gateways, environment, routes, witnesses }) {
	return [
		...gateways.flatMap(({ version }) => version ?? []),
		...environment.flatMap(({ seen }) => seen ?? []),
		...witnesses.flatMap(({ strays }) => strays.map(({ target }) => target)),
		...routes.flatMap(({ exchanges }) => exchanges.flatMap(statedIn$1))
	];
}
function statedIn$1({ observation, ledger, exposures }) {
	return [
		...observation.served_by === null ? [] : [observation.served_by],
		...ledger.targets,
		...Object.keys(ledger.attempts.per_target),
		...ledger.calls.map(({ target }) => target),
		...ledger.waits.map(({ target }) => target),
		...ledger.logs.flatMap(({ calls, outcomes }) => [...calls, ...outcomes].flatMap(({ target }) => target ?? [])),
		...exposures.map(({ field }) => field)
	];
}
// src/ledger/account.ts
/** Attempts count the first call as 1; retries = max(0, attempts - 1). */
function retriesOf(attempts) {
	return Math.max(0, attempts - 1);
}
/** Converts a count to attempts, by its basis. -1 retries means that all were used up, so the first call was made at least. */
const inAttempts = {
	retries: (value) => Math.max(0, value) + 1,
	attempts: (value) => Math.max(0, value),
	list: (value) => Math.max(0, value),
	events: (value) => Math.max(0, value)
};
/**
* Returns the account of one header, or a silent one if the header holds no number. It is exact only if the dialect says so.
* It is never exact for a client that may have sent several requests, because the header counts only one of them.
*/
function headerAccount(claim, isOneOfSeveral) {
	if (claim.value === null) return silentAccount("header", claim.header, claim.basis);
	return {
		source: "header",
		name: claim.header,
		basis: claim.basis,
		scope: claim.scope,
		bound: claim.exact && !isOneOfSeveral ? "exact" : "at-least",
		value: claim.value,
		attempts: inAttempts[claim.basis](claim.value)
	};
}
/** Returns the account of an expected source that reported nothing: a missing count is unknown, never zero. */
function silentAccount(source, name, basis) {
	return {
		source,
		name,
		basis,
		scope: "unknown",
		bound: "unknown",
		value: null,
		attempts: null
	};
}
/** Returns the silent account of a header that the dialect promises. */
function silentHeader(dialect, name) {
	return silentAccount("header", name, dialect.accounts.find(({ header }) => header === name)?.basis ?? "attempts");
}
/** Returns the witness's account. It is exact at the end of the run, if the quiet period showed no further call. */
function witnessAccount({ calls: value, settled }, context) {
	const silent = silentAccount("witness", context.gateway, "events");
	if (value === null) return silent;
	if (value === 0 && (context.succeeded || !context.sawOthers)) return silent;
	const bound = settled ? "exact" : "at-least";
	return {
		source: "witness",
		name: context.gateway,
		basis: "events",
		scope: "path",
		bound,
		value,
		attempts: value
	};
}
// src/ledger/compare.ts
/** How reliable a source of attempts is: header < log < witness. */
const proofOrder = [
	"header",
	"log",
	"witness"
];
/** Whether one source is at least as reliable as another. */
function isProofOf(source, required) {
	return source !== "none" && proofOrder.indexOf(source) >= proofOrder.indexOf(required);
}
/**
* Returns the pairs of accounts that cannot both be true: two different exact counts, or an exact count below another's lower
* bound. A lower bound below an exact count is not a contradiction. A gateway may count more attempts than the witness saw
* calls, because an attempt that never connects does not reach the provider.
*/
function contradictingAccounts(accounts) {
	return accounts.flatMap((one, index) => accounts.slice(index + 1).flatMap((other, offset) => contradict(one, other) ? [[index, index + 1 + offset]] : []));
}
function contradict(one, other) {
	if (one.attempts === null || other.attempts === null) return false;
	if (one.bound !== "exact" && other.bound !== "exact") return false;
	const tries = triesAndCalls(one, other);
	if (tries !== null) return countsFewer(tries.tries, tries.calls);
	if (one.bound === "exact" && other.bound === "exact") return one.attempts !== other.attempts;
	return countsFewer(one, other) || countsFewer(other, one);
}
function triesAndCalls(one, other) {
	const [calls, tries] = one.source === "witness" ? [one, other] : [other, one];
	return calls.source === "witness" && tries.scope === "gateway" ? {
		tries,
		calls
	} : null;
}
/** Whether an exact count is below another account's lower bound. */
function countsFewer(exact, other) {
	return exact.bound === "exact" && (exact.attempts ?? 0) < (other.attempts ?? 0);
}
/** Returns the exact count of the most reliable source, else the largest lower bound, else unknown. */
function strongest$1(accounts) {
	const [best] = accounts.filter(({ attempts }) => attempts !== null).toSorted(byStrength);
	if (best === void 0) return {
		value: null,
		bound: "unknown",
		source: "none",
		scope: "unknown"
	};
	return {
		value: best.attempts,
		bound: best.bound,
		source: best.source,
		scope: best.scope
	};
}
function byStrength(one, other) {
	const exactness = Number(other.bound === "exact") - Number(one.bound === "exact");
	if (exactness !== 0) return exactness;
	const proof = proofOrder.indexOf(other.source) - proofOrder.indexOf(one.source);
	const size = (other.attempts ?? 0) - (one.attempts ?? 0);
	return one.bound === "exact" ? proof || size : size || proof;
}
// src/ledger/complete.ts
/**
* Derives the complete ledger from the facts and adds its digest. `called` has the targets of all calls in order; the ledger
* keeps at most limits.ledgerCalls of them.
*/
function keptLedger(facts, called) {
	return completed$2(facts, {
		targets: inTurn(called).slice(0, limits.ledgerCalls),
		perTarget: perTarget(called)
	});
}
/**
* Derives every derived field of the ledger again. Of the calls beyond limits.ledgerCalls only the order of targets and the
* counts are known: they are kept if they are consistent.
*/
function derivedLedger(stated) {
	const { calls, logs, attempts, targets } = stated;
	const called = calls.length > 0 ? calls.map(({ target }) => target) : loggedTargets(logs);
	if (Math.max(calls.length, ...logs.map((log) => log.calls.length)) < limits.ledgerCalls) return keptLedger(stated, called);
	return completed$2(stated, {
		targets,
		perTarget: isInTurn(targets, attempts.per_target) ? attempts.per_target : perTarget(targets)
	});
}
function completed$2(facts, { targets, perTarget: per_target }) {
	const { expected, accounts, calls, client_requests, attribution, switches, logs } = facts;
	const ledger = {
		expected,
		accounts,
		attempts: {
			...strongest$1(accounts),
			per_target
		},
		contradictions: contradictingAccounts(accounts),
		calls,
		client_requests,
		targets: [...targets],
		waits: waitsBetween(calls),
		attribution: calls.length === 0 ? "none" : attribution,
		switches,
		logs
	};
	return {
		...ledger,
		digest: sha256(canonicalJson(ledger))
	};
}
/** Whether the order of targets fits the counts: the same targets, each called at least as often as it is listed. */
function isInTurn(targets, counts) {
	const turns = perTarget(targets);
	const names = Object.keys(counts);
	return inTurn(targets).length === targets.length && names.length === Object.keys(turns).length && names.every((name) => (counts[name] ?? 0) >= (turns[name] ?? Number.POSITIVE_INFINITY));
}
// src/ledger/logs/calls.ts
/** Counts calls if each row is a request. */
function countRequests(rows, format, targets) {
	const counts = rows.map((row) => attemptsOf(row, format));
	const logged = rows.flatMap(({ calls }) => calls ?? []);
	const { attempts, targets: list, retries } = format.fields;
	const at = attempts ?? list ?? retries ?? null;
	return {
		calls: logged.map(({ target, status }) => ({
			target: targetName(targets, target),
			status
		})),
		attempts: counts.some((found) => found.length === 0) ? null : counts.reduce((sum, found) => sum + Math.max(...found), 0),
		flaws: [...counts.flatMap((found) => flawsOfCounts(found, at)), ...logged.filter(({ target }) => isJoined(target, /[\s;|>]/, targets)).map(() => unsplit(list))]
	};
}
/** Returns every count in a row. A gateway that has no target for its last attempt still made the earlier ones. */
function attemptsOf({ target, retries, attempts, calls }, { no_call = [] }) {
	if (target !== null && no_call.includes(target) && (retries ?? 0) === 0) return [0];
	return [
		attempts,
		calls?.length ?? null,
		retries === null ? null : retries + 1
	].filter((count) => count !== null);
}
function flawsOfCounts(counts, at) {
	if (counts.length === 0) return [{
		kind: "no-count",
		at
	}];
	return new Set(counts).size > 1 ? [{
		kind: "unpaired",
		at: null
	}] : [];
}
/** Counts calls if each row is a call. Two rows with the same number, target and time are one call. */
function countCalls(rows, format, targets) {
	const { fields, no_call = [], rows: kind } = format;
	const made = inOrder(rows.filter((row) => standsForCall(row, format) && !no_call.includes(row.target ?? "")));
	const once = withoutRepetitions(made);
	const isNumbered = fields.attempt !== void 0;
	const number = fields.attempt ?? null;
	const unnamed = kind === "attempt" && fields.target !== void 0 ? once.filter(({ target }) => target === null) : [];
	return {
		calls: once.map(({ target, status }) => ({
			target: target === null ? null : targetName(targets, target),
			status
		})),
		attempts: once.length,
		flaws: [
			...times(isNumbered ? once.filter(({ attempt }) => attempt === null).length : 0, {
				kind: "no-number",
				at: number
			}),
			...times(isNumbered && hasGap(once) ? 1 : 0, {
				kind: "gap",
				at: number
			}),
			...times(made.length - once.length, {
				kind: "repeated",
				at: null
			}),
			...times(unnamed.length, {
				kind: "no-target",
				at: fields.target ?? null
			}),
			...once.filter(({ target }) => isJoined(target, /[,;|]|\s:\s/, targets)).map(() => unsplit(fields.target))
		]
	};
}
function times(count, flaw) {
	return Array.from({ length: count }, () => flaw);
}
function standsForCall({ kinds, flaws }, { rows }) {
	if (rows === "event") return kinds.has("attempt");
	return !flaws.some(({ kind }) => kind === "no-field");
}
/** Groups rows with the same number, target and time. A row that lacks any of them is a separate call. */
function withoutRepetitions(calls) {
	const seen = /* @__PURE__ */ new Set();
	return calls.filter(({ attempt, target, time }) => {
		if (attempt === null || target === null || time === null) return true;
		const key = JSON.stringify([
			attempt,
			target,
			time
		]);
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
}
/**
* Sorts by number if numbers are unique (a gateway may restart the count for each target or client attempt), else by time if
* every call has one, else keeps the log's order.
*/
function inOrder(calls) {
	const numbers = new Set(calls.map(({ attempt }) => attempt));
	if (numbers.size === calls.length && !numbers.has(null)) return calls.toSorted((one, other) => (one.attempt ?? 0) - (other.attempt ?? 0));
	return calls.some(({ time }) => time === null) ? [...calls] : calls.toSorted((one, other) => earlier(one.time ?? "", other.time ?? ""));
}
/** Compares numbers as numbers, and dates of one format, such as ISO 8601 in UTC, as text. */
function earlier(one, other) {
	return Number(one) - Number(other) || Number(one > other) - Number(one < other);
}
/** Attempts are numbered from 1, so n - 1 must appear as often as n. A gap is a lost row. */
function hasGap(attempts) {
	const counts = /* @__PURE__ */ new Map();
	for (const { attempt } of attempts) if (attempt !== null) counts.set(attempt, (counts.get(attempt) ?? 0) + 1);
	return [...counts].some(([number, count]) => number > 1 && (counts.get(number - 1) ?? 0) < count);
}
/** Whether a text that matches no target looks like a list of targets. */
function isJoined(target, signs, targets) {
	return target !== null && signs.test(target) && targetName(targets, target) === "other";
}
function unsplit(at) {
	return {
		kind: "unsplit",
		at: at ?? null
	};
}
// src/ledger/logs/account.ts
/** Returns the account of a log. Its scope is the gateway, because the log counts the gateway's own attempts. */
function readLogAccount(log, found, targets) {
	const { format, name } = log;
	const { rows, complete, silenceIsZero } = found;
	const counted = (format.rows === "request" ? countRequests : countCalls)(rows, format, targets);
	const logged = loggedExchange(name, found, counted, format, targets);
	return {
		account: accountOf$1(counted.attempts === null || rows.length === 0 && !(silenceIsZero && complete) || counted.attempts === 0 && !silenceIsZero ? null : counted.attempts, log, logged),
		logged
	};
}
/** Returns the account of this number of attempts; a silent one for null. */
function accountOf$1(attempts, { name, format }, { rows, flaws }) {
	const basis = basisOf(format);
	if (attempts === null) return silentAccount("log", name, basis);
	return {
		source: "log",
		name,
		basis,
		scope: "gateway",
		bound: flaws.some(weakensCount) ? "at-least" : "exact",
		value: basis === "retries" ? Math.max(0, attempts - rows) : attempts,
		attempts,
		rests_on: restsOn(format)
	};
}
function basisOf({ rows, fields }) {
	if (rows !== "request") return "events";
	if (fields.attempts !== void 0) return "attempts";
	return fields.targets === void 0 ? "retries" : "list";
}
/** What a log of this format counts. */
function restsOn({ rows, fields }) {
	if (rows !== "request") return fields.attempt === void 0 ? "rows" : "numbered-rows";
	return fields.targets === void 0 ? "count" : "list";
}
function loggedExchange(log, { rows, complete, silenceIsZero }, { calls, attempts, flaws }, format, targets) {
	const says = rows.length > 0 || silenceIsZero && complete;
	const all = [
		...complete ? [] : [notWhole],
		...rows.flatMap((row) => row.flaws),
		...flaws
	];
	return {
		log,
		rows: rows.length,
		calls: calls.slice(0, limits.ledgerCalls),
		outcomes: outcomesOf(rows, targets).slice(0, limits.ledgerCalls),
		switches: says && attempts !== null ? switchesIn(rows, format, calledTargets(calls)) : null,
		flaws: grouped(all).slice(0, 16)
	};
}
const notWhole = {
	kind: "not-whole",
	at: null
};
function outcomesOf(rows, targets) {
	return rows.filter(({ kinds }) => kinds.has("outcome")).map(({ target, status }) => ({
		target: target === null ? null : targetName(targets, target),
		status
	}));
}
/** Returns each flaw once, with its number of rows. */
function grouped(flaws) {
	return [...Map.groupBy(flaws, ({ kind, at }) => `${kind} ${at}`).values()].flatMap(([flaw, ...more]) => flaw === void 0 ? [] : [{
		...flaw,
		rows: 1 + more.length
	}]);
}
/**
* Counts rows mapped to `switch`, or the changes of target if rows list targets or mark a redispatch. A row alone is not a
* switch.
*/
function switchesIn(rows, format, called) {
	if (listsTargets(format)) return changesIn$1(called);
	if (format.rows === "event") return rows.filter(({ kinds }) => kinds.has("switch")).length;
	const marked = rows.filter(({ redispatched }) => redispatched).length;
	return rows.some(({ retries }) => retries !== null) ? marked : null;
}
/** Whether switches can be derived from the calls' targets: in a log of events, only if none of them means a switch. */
function listsTargets({ rows, fields, events }) {
	if (rows === "event") return fields.target !== void 0 && (events?.switch ?? []).length === 0;
	return rows === "attempt" ? fields.target !== void 0 : fields.targets !== void 0;
}
/** Counts the changes of target between consecutive calls. */
function changesIn$1(called) {
	return called.filter((target, index) => index > 0 && target !== called[index - 1]).length;
}
/** Whether attempts are counted from the calls that the log lists, not from a number in its rows. */
function countsCalls({ rows, fields }) {
	if (rows !== "request") return true;
	return fields.targets !== void 0 && fields.attempts === void 0 && fields.retries === void 0;
}
// src/ledger/logs/reading.ts
/** Whether the log was read completely, so that a missing row means that there is none. */
function isWhole({ evidence }) {
	return isReadWhole(evidence);
}
/** The same for a log's evidence. */
function isReadWhole({ state, truncated, overlong, torn, unreadable }) {
	return state === "read" && !truncated && overlong === 0 && torn === 0 && unreadable === 0;
}
// src/ledger/survey.ts
/** Collects the survey of a run's exchanges. */
function surveyRun(exchanges) {
	const witnessed = /* @__PURE__ */ new Map();
	const headers = /* @__PURE__ */ new Map();
	for (const exchange of exchanges) {
		if (hasCalls(exchange)) witnessed.set(exchange.gateway, (witnessed.get(exchange.gateway) ?? 0) + 1);
		const known = headers.get(classKey(exchange)) ?? /* @__PURE__ */ new Set();
		headers.set(classKey(exchange), known.union(new Set(exchange.claims.map(({ header }) => header))));
	}
	return {
		witnessed,
		headers
	};
}
/** Returns the headers that this gateway sent for this status class in this run. */
function headersGiven(exchange, { headers }) {
	return headers.get(classKey(exchange)) ?? /* @__PURE__ */ new Set();
}
/** Whether the witness of this exchange's gateway saw a call of another exchange. */
function witnessSawOthers(exchange, { witnessed }) {
	return (witnessed.get(exchange.gateway) ?? 0) > Number(hasCalls(exchange));
}
/** Whether the log has a row of another exchange. */
function logHasOthers({ gateId }, { rows }) {
	return rows.size > Number(rows.has(gateId));
}
/** Whether the exchange succeeded. An error inside a 2xx is not a success. */
function succeeded({ observation }) {
	return observation.status_class === "2xx" && observation.error_class === null;
}
function hasCalls({ witness }) {
	return (witness?.calls ?? []).length > 0;
}
function classKey({ gateway, observation }) {
	return `${gateway} ${observation.status_class}`;
}
// src/ledger/ledger.ts
/**
* Returns the ledgers of all exchanges of a run, in order: accounts are normalised, expected sources listed and all accounts
* compared.
*/
function keepLedgers(exchanges, manifest, logs) {
	const run = {
		survey: surveyRun(exchanges),
		manifest,
		logs
	};
	const targets = new Map(manifest.routes.map((route) => [route.id, route.targets]));
	return exchanges.map((exchange) => keepLedger(exchange, run, targets.get(exchange.route) ?? {}));
}
function keepLedger(exchange, run, targets) {
	const byLogs = logAccounts(exchange, run, targets);
	const logs = byLogs.map(({ logged }) => logged);
	const expected = expectedSources(exchange, run);
	const accounts = [...expected.filter(({ source }) => source !== "log").map((source) => accountOf(source, exchange, run)), ...byLogs.map(({ account }) => account)];
	const calls = callsOf(exchange.witness?.calls ?? [], targets);
	const called = calls.length > 0 ? calls.map(({ target }) => target) : loggedTargets(logs);
	return keptLedger({
		expected,
		accounts,
		calls: calls.slice(0, limits.ledgerCalls),
		client_requests: exchange.clientRequests,
		attribution: exchange.witness?.joinedBy ?? "none",
		switches: {
			header: exchange.headerSwitches,
			log: loggedSwitches(logs)
		},
		logs
	}, called);
}
/** Returns the account of each log of the exchange's gateway. */
function logAccounts(exchange, { logs }, targets) {
	return logs.filter(({ log }) => log.gateway === exchange.gateway).map((reading) => {
		const rows = reading.rows.get(exchange.gateId) ?? [];
		const silenceIsZero = !succeeded(exchange) && logHasOthers(exchange, reading);
		return readLogAccount(reading.log, {
			rows,
			complete: isWhole(reading),
			silenceIsZero
		}, targets);
	});
}
/**
* The headers that the dialect promises for this status class or that the gateway sent for it in this run, then its logs and
* its witness.
*/
function expectedSources(exchange, { survey, manifest }) {
	const promised = (manifest.gateways[exchange.gateway]?.dialect.accounts ?? []).filter((account) => (account.promised ?? []).includes(exchange.observation.status_class)).map(({ header }) => header);
	const headers = /* @__PURE__ */ new Set([...promised, ...headersGiven(exchange, survey)]);
	const logs = manifest.logs.filter(({ gateway }) => gateway === exchange.gateway);
	return [
		...[...headers].map((name) => ({
			source: "header",
			name
		})),
		...logs.map(({ name }) => ({
			source: "log",
			name
		})),
		...exchange.witness === null ? [] : [{
			source: "witness",
			name: exchange.gateway
		}]
	];
}
function accountOf({ source, name }, exchange, { survey, manifest }) {
	if (source === "witness") return accountOfWitness(exchange, survey);
	const claim = exchange.claims.find(({ header }) => header === name);
	if (claim !== void 0) return headerAccount(claim, exchange.via === "client");
	const dialect = manifest.gateways[exchange.gateway]?.dialect;
	return dialect === void 0 ? silentAccount(source, name, "attempts") : silentHeader(dialect, name);
}
function accountOfWitness(exchange, survey) {
	const sawOthers = witnessSawOthers(exchange, survey);
	const context = {
		gateway: exchange.gateway,
		succeeded: succeeded(exchange),
		sawOthers
	};
	const { calls, settled } = exchange.witness ?? {
		calls: null,
		settled: false
	};
	return witnessAccount({
		calls: calls?.length ?? null,
		settled
	}, context);
}
// src/core/json-pointer.ts
/** Returns the JSON Pointer (RFC 6901) of these keys and indexes; empty for the root. */
function pointerOf(path) {
	return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
/** Returns the key of a JSON Pointer step. */
function unescapedStep(step) {
	return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
// src/manifest/traffic-pointer.ts
const stepPattern = /\/(\*?\{[^{}]*\}|[^/]*)/g;
/**
* The steps of a pointer such as `/spec/http/{name=chat}/route/{subset=main}/weight`. Keys are as in RFC 6901;
* `{field=value}` is the only entry with that field, `{field=*}` the only entry that has the field at all, `*` every
* child, `*{field=value}` every entry with that field. Several fields are separated by commas; a field that starts with
* `/` is a pointer. null if the text is not a pointer.
*/
function stepsOf$1(pointer) {
	const matches = [...pointer.matchAll(stepPattern)];
	if (matches.length === 0 || matches.map(([whole]) => whole).join("") !== pointer) return null;
	return allOrNull(matches.map(([, step = ""]) => stepOf(step)));
}
/** The prefixes of a pointer that end with a step for every child, shortest first. */
function everyPrefixes(pointer) {
	const steps = Array.from(pointer.matchAll(stepPattern), ([step]) => step);
	return steps.flatMap((step, index) => step.startsWith("/*") ? [steps.slice(0, index + 1).join("")] : []);
}
/** The fields in a map of the manifest; null if a name is not a valid pointer. */
function fieldsOf(values) {
	return allOrNull(Object.entries(values).map(([name, value]) => fieldOf$2(name, String(value))));
}
function stepOf(step) {
	if (step === "*") return {
		kind: "every",
		fields: []
	};
	const [, star, inner] = /^(\*?)\{([^{}]*)\}$/.exec(step) ?? [];
	if (inner === void 0) return keyStep(step);
	const fields = allOrNull(inner.split(",").map(conditionOf));
	return fields === null ? null : {
		kind: star === "*" ? "every" : "where",
		fields
	};
}
function keyStep(step) {
	const key = /[*{}]/.test(step) ? null : keyOf(step);
	return key === null ? null : {
		kind: "key",
		key
	};
}
function conditionOf(condition) {
	const equals = condition.indexOf("=");
	if (equals === -1) return null;
	const wanted = condition.slice(equals + 1).trim();
	return fieldOf$2(condition.slice(0, equals).trim(), wanted === "*" ? null : wanted);
}
function fieldOf$2(name, wanted) {
	if (name === "") return null;
	const keys = name.startsWith("/") ? allOrNull(name.split("/").slice(1).map(keyOf)) : [name];
	return keys === null ? null : {
		keys,
		wanted
	};
}
/** RFC 6901 section 4: `~` occurs only as `~0` or `~1`. */
function keyOf(escaped) {
	return /~(?![01])/.test(escaped) ? null : unescapedStep(escaped);
}
function allOrNull(values) {
	const present = values.filter((value) => value !== null);
	return present.length === values.length ? present : null;
}
/** The pointers of `among` as a list. */
function amongPointers(among) {
	return typeof among === "string" ? [among] : among;
}
// src/core/placeholders.ts
/** Sent instead of a credential by `bad-credential`. It has no real key's format, so it cannot be mistaken for one. */
const placeholderCredential = "fallback-gate-placeholder-credential";
/** The prefix of a model that no gateway has. The scripted provider rejects models with this prefix. */
const impossibleModelPrefix = "gate-no-such-model-";
/** A path that no gateway has. */
const wrongPath = "/__gate_probe";
/** The format of a nonce, which joins a provider's call to an exchange. In memory only, never written. */
const noncePattern = /fgn-[0-9a-f]{32}/;
/** The fixed start of every good answer of the scripted provider. A log row that contains it has logged an answer. */
const scriptedAnswerText = "fallback-gate-good-answer";
const scriptedParts = 3;
/** Returns the parts of a good answer's text as they are streamed, each with its number and target. */
function scriptedAnswer(target) {
	return Array.from({ length: scriptedParts }, (_, index) => {
		const part = `${target}#${index + 1}`;
		return index === 0 ? `${scriptedAnswerText} ${part}` : ` ${part}`;
	});
}
/**
* Whether a text is a complete answer of the scripted provider, the start of one, or a mix of several; null for any other
* text. The last two are not answers that a provider gave.
*/
function readScriptedAnswer(text) {
	const [before = "", ...answers] = text.split(scriptedAnswerText);
	if (answers.length === 0) return null;
	const parts = [...text.matchAll(/([A-Za-z0-9._-]+)#(\d+)/g)];
	const numbers = parts.map(([, , number]) => Number(number));
	const targets = new Set(parts.map(([, target]) => target));
	if (!(before.trim() === "" && answers.length === 1 && targets.size <= 1) || numbers.some((number, index) => number !== index + 1)) return "stitched";
	return numbers.length === scriptedParts ? "whole" : "truncated";
}
// src/ledger/logs/exposures.ts
/**
* Returns the fields of a row that hold a credential, or prompt or answer text if the manifest does not allow bodies. Names
* the field, never the value.
*/
function exposuresIn(row, log, forbidden) {
	return leaves(row, "").flatMap(([pointer, text]) => {
		const kind = kindOf(text, forbidden);
		if (kind === null || kind !== "credential" && log.bodies === "allowed") return [];
		return [{
			log: log.name,
			field: pointer.replace(/[^A-Za-z0-9._/-]/g, "_").slice(0, 128),
			kind
		}];
	});
}
function kindOf(text, { isCredential, nonce }) {
	if (isCredential(text)) return "credential";
	if (text.includes(nonce)) return "prompt";
	return text.includes("fallback-gate-good-answer") ? "answer" : null;
}
/** Every text of a row with its pointer. A key is a text at its object's pointer. */
function leaves(value, pointer) {
	if (typeof value === "string") return [[pointer, value]];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [[pointer, key], ...leaves(inner, `${pointer}/${key}`)]);
}
// src/ledger/logs/json-in-line.ts
const instant = String.raw`\d{4}-\d\d-\d\dT[\d:.,]+(?:Z|[+-]\d\d:?\d\d)`;
const criLine = new RegExp(String.raw`^${instant} (?:stdout|stderr) F(?::\S+)? (.*)$`, "s");
/** RFC 5424 6. A quoted value may contain any bracket, and an escaped quote. */
const syslogLine = /^(?:<\d{1,3}>)?1 (?:\S+ ){5}(?:-|(?:\[(?:[^"\]\\]|"(?:[^"\\]|\\.)*")*\])+) \uFEFF?(.*)$/s;
/** RFC 3164 4, also as daemons write it to a file: without a priority, or with another form of time. */
const bsdLine = new RegExp(String.raw`^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|${instant}) \S+ [^\s:\[\]]+(?:\[\d+\])?: ?(.*)$`, "s");
/** The keys whose text is the row. */
const carriers = {
	docker: "log",
	journald: "MESSAGE"
};
const readers$1 = {
	json: (line) => line,
	cri: (line) => criLine.exec(line)?.[1] ?? null,
	syslog: (line) => {
		return (syslogLine.exec(line)?.[1] ?? bsdLine.exec(line)?.[1])?.replace(/^\s*(?:@cee:\s*)?/, "") ?? null;
	},
	docker: (line) => {
		const text = textAt$2(line, carriers.docker);
		return text?.endsWith("\n") === true ? text.slice(0, -1) : null;
	},
	journald: (line) => textAt$2(line, carriers.journald)
};
/**
* Returns the JSON of a line without its prefix; null if it has another form, or holds no object. A value that a store has
* parsed has no prefix to remove.
*/
function unwrapped$1({ row, text }, form) {
	if (form === "json") return {
		row,
		text,
		envelope: null
	};
	const json = text === null ? null : jsonInLine(text, form);
	const object = json === null ? null : parseObject(json);
	return object === null ? null : {
		row: object,
		text: json,
		envelope: envelopeOf$1(row)
	};
}
/**
* Returns the text behind the prefix of a line, or the one that its JSON holds; null if the line has another form, if the
* container runtime cut it, or if parsers may read it differently.
*/
function jsonInLine(line, form) {
	return readers$1[form](line);
}
function textAt$2(line, key) {
	const value = parseJson(line);
	if (!isObject(value) || repeatedKeys(line).size > 0) return null;
	const text = Object.getOwnPropertyDescriptor(value, key)?.value;
	return typeof text === "string" ? text : null;
}
function envelopeOf$1(row) {
	const carrying = Object.values(carriers);
	return isObject(row) ? Object.fromEntries(Object.entries(row).filter(([key]) => !carrying.includes(key))) : null;
}
// src/dialects/lists.ts
/** The entries of a list that a gateway wrote as text, without the spaces around them. Empty entries are kept. */
function splitList(text, separators = [","]) {
	return separators.reduce((parts, separator) => parts.flatMap((part) => part.split(separator)), [text]).map((entry) => entry.trim());
}
// src/core/remembered.ts
/** More than the pointers of any format: what is kept stays small whatever it is asked for. */
const kept = 100;
/**
* Returns a function of a text that keeps its latest results, for texts that come again with every row of a log. A result
* must not change: only what is readonly may be kept.
*/
function remembered(make) {
	const made = /* @__PURE__ */ new Map();
	return (text) => {
		const known = made.get(text);
		if (known !== void 0) return known.value;
		const value = make(text);
		if (made.size >= kept) made.clear();
		made.set(text, { value });
		return value;
	};
}
// src/ledger/logs/values-at.ts
/** A log has few pointers and many rows. */
const pointerSteps = remembered(stepsOf$1);
/**
* Returns the values at a mapping's pointer: a JSON Pointer (RFC 6901) in which `*` matches every element and `{field=value}`
* the one with this field. Texts along the path are parsed as JSON, because log stores return rows as text. Empty if nothing
* is there.
*/
function valuesAt(value, pointer) {
	const steps = pointer === "" ? [] : pointerSteps(pointer) ?? [];
	if (steps.length === 0 && pointer !== "") return [];
	return steps.reduce((found, step) => found.flatMap((inner) => children(parsed(inner), step)), [value]);
}
function children(value, step) {
	if (typeof value !== "object" || value === null) return [];
	if (step.kind !== "key") return Object.values(value).filter((child) => step.fields.every((field) => holds(child, field)));
	const own = Object.getOwnPropertyDescriptor(value, step.key);
	return own === void 0 ? [] : [own.value];
}
function holds(value, { keys, wanted }) {
	return keys.reduce((values, key) => values.flatMap((inner) => children(parsed(inner), {
		kind: "key",
		key
	})), [value]).some((one) => [
		"string",
		"number",
		"boolean"
	].includes(typeof one) && String(one) === wanted);
}
function parsed(value) {
	return typeof value === "string" && /^\s*[[{]/.test(value) ? parseJson(value) ?? value : value;
}
// src/ledger/logs/listed-calls.ts
/** Returns the calls that a row lists; null if it has no list. `isUneven`: the numbers of targets and statuses differ. */
function callsIn(places, format) {
	const targets = entriesAt(places.targets, format);
	if (targets === null || targets.some((entry) => typeof entry === "number")) return {
		calls: null,
		isUneven: false
	};
	const statuses = entriesAt(places.statuses, format);
	const isUneven = statuses !== null && statuses.length !== targets.length;
	return {
		calls: targets.map((target, index) => ({
			target: String(target ?? ""),
			status: isUneven ? null : statusOf$1(statuses?.[index])
		})).filter(({ target }) => isCall(target, format)),
		isUneven
	};
}
function isCall(target, { call_like = "*", no_call = [] }) {
	return target !== "" && !no_call.includes(target) && matchesWildcard(target, call_like);
}
/** The entries of an array or of a separated text; null if there are none or if any is not a text or a number. */
function entriesAt(place, { separators }) {
	const values = place === void 0 ? [] : valuesAt(place.from, place.pointer);
	if (values.length === 0) return null;
	const entries = values.flat().flatMap((value) => {
		if (typeof value === "string") return splitList(value, separators);
		return [value === null || typeof value === "number" ? value : void 0];
	});
	const known = entries.filter((entry) => entry !== void 0);
	return known.length === entries.length ? known : null;
}
/** Returns an HTTP status; null for anything else. */
function statusOf$1(entry) {
	return /^[1-5]\d\d$/.test(String(entry ?? "")) ? Number(entry) : null;
}
// src/ledger/logs/events.ts
const kinds = [
	"attempt",
	"switch",
	"outcome",
	"other"
];
const wildcard = /\*|\{target\}/g;
/** `kinds` is empty if no list contains the event. An exact match takes precedence over patterns. */
function meaningOf(event, events) {
	const matches = kinds.flatMap((kind) => (events[kind] ?? []).flatMap((pattern) => matchesOf(event, pattern, kind)));
	const named = matches.filter(({ isNamed }) => isNamed);
	const found = named.length > 0 ? named : matches;
	return {
		kinds: new Set(found.map(({ kind }) => kind)),
		target: found.find(({ target }) => target !== null)?.target ?? null
	};
}
function matchesOf(event, pattern, kind) {
	const gaps = gapsIn(event, pattern.split(wildcard));
	if (gaps === null) return [];
	const wildcards = Array.from(pattern.matchAll(wildcard), ([sign]) => sign);
	const target = gaps[wildcards.indexOf("{target}")]?.trim() ?? "";
	return [{
		kind,
		isNamed: wildcards.length === 0,
		target: target === "" ? null : target
	}];
}
// src/ledger/logs/ownership.ts
const owners = {
	whole: ownerOfWhole,
	within: ({ ids, traces }, own) => strongest([...ids, ...traces].map((text) => ownerWithin(text, own))),
	base64: (texts, own) => strongest([ownerOfWhole(texts, own), ...[...texts.ids, ...texts.traces].map((text) => ownerOfBase64(text, own))])
};
/** Whether a row belongs to this exchange, by how its fields hold an id. */
function ownerOf(texts, form, ids) {
	return owners[form](texts, ids);
}
/** A doubt outweighs a match. */
function strongest(found) {
	if (found.includes("disguised")) return "disguised";
	return found.includes("own") ? "own" : "foreign";
}
function ownerOfWhole({ ids, traces }, { gateId, traceId }) {
	const plain = traces.map((trace) => /^[0-9a-f]{2}-([0-9a-f]{32})-/i.exec(trace)?.[1] ?? trace);
	if (ids.includes(gateId) || ids.includes(traceId)) return "own";
	if (plain.some((trace) => trace.toLowerCase() === traceId)) return "own";
	const folded = ids.map((id) => id.toLowerCase());
	return folded.includes(gateId) || folded.includes(traceId) ? "disguised" : "foreign";
}
const traceparent = /\b[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}\b/gi;
const anyId = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}/gi;
function ownerWithin(text, { gateId, traceId }) {
	const plain = text.replace(traceparent, " $1 ");
	const folded = plain.toLowerCase();
	if (!folded.includes(gateId) && !folded.includes(traceId)) return "foreign";
	const clean = new RegExp(`(?<![0-9A-Za-z])(?:${gateId}|${traceId})(?![0-9A-Za-z_-])`, "g");
	const rest = plain.replace(clean, " ").toLowerCase();
	return rest.includes(gateId) || rest.includes(traceId) || namesAnother(rest, traceId) ? "disguised" : "own";
}
/** Whether a text has the id of another exchange of this run. Only the last two groups of the run's ids differ. */
function namesAnother(text, traceId) {
	const ofRun = traceId.slice(0, 16);
	return Array.from(text.matchAll(anyId), ([id]) => id.replaceAll("-", "")).some((id) => id.startsWith(ofRun));
}
function ownerOfBase64(text, { traceId }) {
	const own = base64Of(traceId);
	if (text === own) return "own";
	return foldedBase64(text) === foldedBase64(own) ? "disguised" : "foreign";
}
/** Returns the base64 of an id's 16 bytes, as protobuf writes bytes in JSON. */
function base64Of(traceId) {
	return Buffer.from(traceId, "hex").toString("base64");
}
/** Returns a base64 text in lower case, without padding, in the standard alphabet. */
function foldedBase64(text) {
	return text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "").toLowerCase();
}
/** Returns how an id may be written in base64: in both alphabets, in lower case, without padding. */
function base64Spellings(traceId) {
	const standard = foldedBase64(base64Of(traceId));
	return [.../* @__PURE__ */ new Set([standard, standard.replaceAll("+", "-").replaceAll("/", "_")])];
}
// src/ledger/logs/spread.ts
/** Fields with a single value. */
const singleFields = [
	"id",
	"trace",
	"event",
	"target",
	"status",
	"time",
	"attempt",
	"attempts",
	"retries"
];
/** Fields with several values. */
const listFields = ["targets", "statuses"];
const prefixesOf = remembered(everyPrefixes);
/**
* Returns the rows of one line: one for each element that a `*` in a single-value field matches, so a line with two spans is
* two rows. If the list is missing, the line is one row without these fields.
*/
function spread(row, fields) {
	return spreadPlaces(mapped$1(fields, (pointer) => ({
		from: row,
		pointer
	})));
}
function spreadPlaces(places) {
	const shortest = singleFields.flatMap((name) => placeOf$4(places[name])).flatMap(({ from, pointer }) => prefixesOf(pointer).map((prefix) => ({
		from,
		prefix
	}))).toSorted((one, other) => one.prefix.length - other.prefix.length)[0];
	if (shortest === void 0) return [places];
	const { from, prefix } = shortest;
	const elements = valuesAt(from, prefix);
	if (elements.length === 0) return [places];
	return elements.flatMap((element) => spreadPlaces(mapped$1(places, (place) => movedTo(element, place, prefix))));
}
function placeOf$4(place) {
	return place === void 0 ? [] : [place];
}
/** A place with this prefix becomes relative to the element. */
function movedTo(element, place, prefix) {
	return place.pointer === prefix || place.pointer.startsWith(`${prefix}/`) ? {
		from: element,
		pointer: place.pointer.slice(prefix.length)
	} : place;
}
function mapped$1(fields, change) {
	const places = {};
	for (const name of [...singleFields, ...listFields]) {
		const value = fields[name];
		if (value !== void 0) places[name] = change(value);
	}
	return places;
}
// src/ledger/logs/row.ts
/** Returns the rows of one line, each as the places of its fields. */
function rowsIn(line, { fields }) {
	return spread(line, fields);
}
/** Whether a row belongs to this exchange, by its fields `id` and `trace`. */
function ownershipOf(places, ids, form = "whole") {
	return ownerOf({
		ids: textsAt(places.id),
		traces: textsAt(places.trace)
	}, form, ids);
}
/** Reads a row by its format; missing fields are null. */
function readRow(places, format) {
	const retries = textsAt(places.retries)[0] ?? null;
	const mark = format.redispatch;
	const redispatched = mark !== void 0 && retries !== null && retries.startsWith(mark);
	const event = textsAt(places.event)[0] ?? null;
	const meaning = event === null ? null : meaningOf(event, format.events ?? {});
	const { calls, isUneven } = callsIn(places, format);
	return {
		kinds: meaning?.kinds ?? /* @__PURE__ */ new Set(),
		target: meaning?.target ?? textsAt(places.target)[0] ?? null,
		status: statusOf$1(textsAt(places.status)[0]),
		attempt: numberAt$1(places.attempt),
		time: textsAt(places.time)[0] ?? null,
		attempts: numberAt$1(places.attempts),
		retries: integer(redispatched ? retries?.slice(mark?.length ?? 0) : retries),
		redispatched,
		calls,
		flaws: [
			...flawsOf(places, format),
			...eventFlaws(event, meaning?.kinds.size ?? 0, format),
			...isUneven ? [uneven] : []
		]
	};
}
const uneven = {
	kind: "unpaired",
	at: null
};
const joining = /* @__PURE__ */ new Set(["id", "trace"]);
/** Flaws: several values in a single-value field, and rows whose only values are ids. */
function flawsOf(places, { rows, fields }) {
	const valuesOf = (name) => {
		const place = places[name];
		return place === void 0 ? [] : valuesAt(place.from, place.pointer);
	};
	const several = singleFields.filter((name) => !joining.has(name) && valuesOf(name).length > 1);
	const read = [...singleFields, ...listFields].filter((name) => !joining.has(name) && fields[name] !== void 0);
	const isEmpty = rows !== "request" && read.length > 0 && !read.some((name) => valuesOf(name).some(isUsable));
	return [...several.map((name) => ({
		kind: "several",
		at: fields[name] ?? null
	})), ...isEmpty ? [{
		kind: "no-field",
		at: null
	}] : []];
}
function isUsable(value) {
	return value !== null && value !== "";
}
function eventFlaws(event, meanings, { rows, fields }) {
	if (rows !== "event") return [];
	const at = fields.event ?? null;
	if (event === null) return [{
		kind: "no-field",
		at
	}];
	return meanings === 0 ? [{
		kind: "unknown-event",
		at
	}] : [];
}
/** The texts and numbers at a place, as texts. */
function textsAt(place) {
	if (place === void 0) return [];
	return valuesAt(place.from, place.pointer).flatMap((value) => typeof value === "string" || typeof value === "number" ? [String(value)] : []);
}
function numberAt$1(place) {
	return integer(textsAt(place)[0]);
}
function integer(text) {
	return text !== null && text !== void 0 && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
// src/ledger/logs/matched.ts
/** Returns an empty collection. */
function nothingMatched() {
	return {
		rows: /* @__PURE__ */ new Map(),
		exposures: /* @__PURE__ */ new Map(),
		unreadable: 0
	};
}
/** Returns the ids by which rows may name an exchange. */
function rowIdsOf({ gateId }) {
	return {
		gateId,
		traceId: gateId.replaceAll("-", "")
	};
}
/**
* Adds a line's rows of this exchange. A line without the form that the log declares counts as unreadable, because it may be
* a row, and so does one that parsers may read differently.
*/
function takeLine(matched, line, log, exchange, isCredential) {
	const inner = unwrapped$1(line, log.line);
	if (inner === null) matched.unreadable += 1;
	else takeRows(matched, inner, log, exchange, isCredential);
}
function takeRows(matched, { row, text, envelope }, log, exchange, isCredential) {
	const { gateId, nonce } = exchange;
	const ids = rowIdsOf(exchange);
	const rows = rowsIn(row, log.format).map((places) => ({
		places,
		owner: ownershipOf(places, ids, log.ids)
	}));
	const own = rows.filter(({ owner }) => owner === "own");
	const isOurs = rows.some(({ owner }) => owner !== "foreign");
	const isPlain = own.length > 0 && own.length === rows.filter(({ owner }) => owner !== "foreign").length;
	if (text !== null && (isBroken$1(row, text, ids) || isRepeatedIn(text, log, isOurs))) matched.unreadable += 1;
	else if (isOurs && !(isPlain && (text === null || isWrittenPlainly(text, ids)))) matched.unreadable += 1;
	else if (own.length > 0) append(matched.rows, gateId, own.map(({ places }) => readRow(places, log.format)));
	if (isOurs) append(matched.exposures, gateId, [row, envelope].flatMap((value) => exposuresIn(value, log, {
		isCredential,
		nonce
	})));
}
/** A store may cut a long row in two. Any other text that contains the id is not a row. */
function isBroken$1(row, text, { gateId, traceId }) {
	return typeof row === "string" && /^\s*\{/.test(text) && (text.includes(gateId) || text.includes(traceId));
}
/** Whether a duplicate key makes a row ambiguous: any key in a row of this run, or an id key in any other row. */
function isRepeatedIn(text, { format }, isOurs) {
	const repeated = parseJson(text) === void 0 ? /* @__PURE__ */ new Set() : repeatedKeysWithin(text);
	if (repeated.size === 0 || isOurs) return repeated.size > 0;
	const { id = "", trace = "" } = format.fields;
	return [id, trace].flatMap((pointer) => stepsOf$1(pointer) ?? []).some((step) => step.kind === "key" && repeated.has(step.key));
}
/** Whether the ids appear in the raw text as often as after unescaping, so that a plain text search finds them too. */
function isWrittenPlainly(text, { gateId, traceId }) {
	const [plain, meant] = [withoutEscapes(text), unescaped(text)];
	return [gateId, traceId].every((id) => plain.split(id).length === meant.split(id).length);
}
function append(map, key, values) {
	const known = map.get(key) ?? [];
	for (const value of values) known.push(value);
	if (known.length > 0) map.set(key, known);
}
// src/ledger/logs/pages.ts
/** Returns the rows of an answer's text; null if it is not what `content` says, or lacks the list of rows. */
function rowsOfAnswer(body, log) {
	if (log.content !== "json-lines") return rowsOfPage(parseJson(body), log);
	const rows = body.split("\n").filter((line) => line.trim() !== "").map((line) => rowsOfLine(line, log));
	return rows.some((found) => found === null) ? null : rows.flatMap((found) => found ?? []);
}
/** A line without rows may hold numbers and flags, as at the end of a search. Words in it may be an error. */
function rowsOfLine(line, log) {
	const value = parseJson(line);
	if (value === void 0) return null;
	const rows = rowsOfPage(value, {
		...log,
		at: log.at ?? ""
	});
	if (log.at === null) return rows?.map((row) => ({
		...row,
		text: line
	})) ?? null;
	return rows?.length === 0 && !isBare(value) ? null : rows;
}
function isBare(value) {
	return isObject(value) && Object.values(value).every((inner) => ["number", "boolean"].includes(typeof inner));
}
/**
* Returns the rows of one answer. A text row is parsed as JSON and kept as text if that fails. null if the list of rows is
* missing, as in an error sent with a 200: that is not an empty list.
*/
function rowsOfPage(answer, { at, pages }) {
	const pointer = at ?? "/*";
	if (!hasList(answer, pointer)) return null;
	const rows = valuesAt(answer, pointer);
	const froms = pages?.from === void 0 ? [] : valuesAt(answer, pages.from);
	return rows.map((row, index) => ({
		row: typeof row === "string" ? parseJson(row) ?? row : row,
		text: typeof row === "string" ? row : null,
		from: textOf$3(froms[index])
	}));
}
/** Whether the list before the first `*` exists, even if it is empty. */
function hasList(answer, pointer) {
	const [upToList] = everyPrefixes(pointer);
	if (upToList === void 0) return answer !== void 0;
	return valuesAt(answer, upToList.slice(0, upToList.lastIndexOf("/*"))).some((found) => typeof found === "object");
}
function textOf$3(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
/**
* Returns the paging parameter for the next page; null after the last page. If the store pages by a falling value, rows with
* the smallest value are requested again, because a page may end between them.
*/
function nextPage(pages, rows, seen) {
	if (pages === null || rows.length < pages.size) return null;
	if (pages.from === void 0) return String(seen);
	const [first, ...others] = rows.map(({ from }) => from).filter((from) => /^\d{1,20}$/.test(from)).map(BigInt);
	if (first === void 0) return null;
	const smallest = others.reduce((least, value) => value < least ? value : least, first);
	return String(smallest + 1n);
}
// src/ledger/logs/read-endpoint.ts
/** Reads the rows of each exchange from a log store, page by page. Never rejects: the evidence says what could not be read. */
async function readEndpoint(log, exchanges, deps) {
	const matched = nothingMatched();
	const deadline = deps.clock.monotonicMs() + limits.logMs;
	const answers = await inPool(exchanges, limits.concurrency, async (exchange) => {
		const { rows, state, truncated, unreadable } = await pagesFor(log, exchange, deps, deadline);
		for (const line of rows) takeLine(matched, line, log, exchange, deps.isCredential);
		matched.unreadable += unreadable;
		return {
			state,
			truncated
		};
	});
	const failed = answers.find(({ state }) => state !== "read")?.state ?? "read";
	return {
		log,
		evidence: {
			log: log.name,
			state: failed,
			rows: [...matched.rows.values()].flat().length,
			overlong: 0,
			torn: 0,
			unreadable: matched.unreadable,
			truncated: answers.some(({ truncated }) => truncated)
		},
		rows: matched.rows,
		exposures: matched.exposures
	};
}
async function pagesFor(log, exchange, deps, deadline) {
	const rows = /* @__PURE__ */ new Map();
	let unreadable = 0;
	let page = null;
	const readSoFar = (state, truncated) => ({
		rows: [...rows.values()],
		state,
		truncated,
		unreadable
	});
	for (let count = 0; count < limits.logPages; count++) {
		const answer = await sendWithRetries(() => requestFor$1(log, exchange, page, deps.endpoint), deps, deadline);
		const state = stateOf(answer);
		const body = state === "read" ? utf8Text(answer.body) : null;
		const found = body === null ? null : rowsOfAnswer(body, log);
		if (body === null || found === null) return readSoFar(state === "read" ? "unreachable" : state, false);
		const before = rows.size;
		if (!isPlain$1(body, found, exchange)) unreadable += 1;
		else for (const [key, row] of keyed(found, log, before)) rows.set(key, row);
		page = nextPage(log.pages, found, rows.size);
		if (page === null || rows.size === before) return readSoFar(state, page !== null);
	}
	return readSoFar("read", true);
}
/** Whether every parser finds the same rows in an answer. Text rows are checked one by one. */
function isPlain$1(body, rows, exchange) {
	const hasValues = rows.some(({ text }) => text === null);
	return repeatedKeys(body).size === 0 && (!hasValues || isWrittenPlainly(body, rowIdsOf(exchange)));
}
/**
* Pages by a falling value overlap: the nth row with the same value and content is the same row on each page. Otherwise all
* rows differ.
*/
function keyed(found, { pages }, before) {
	if (pages?.from === void 0) return found.map((row, index) => [String(before + index), row]);
	return [...Map.groupBy(found, ({ from, row }) => `${from} ${JSON.stringify(row)}`)].flatMap(([text, rows]) => rows.map((row, nth) => [`${nth} ${text}`, row]));
}
const firstWaitMs = 250;
const longestWaitMs = 4e3;
/** Retries after 429, 5xx or no answer until the deadline, because log stores are often busy. */
async function sendWithRetries(request, { http, clock, signal }, deadline) {
	let wait = firstWaitMs;
	for (;;) {
		const answer = await http.send({
			...request(),
			signal
		});
		if (!(answer.status === null || answer.status === 429 || answer.status >= 500) || signal.aborted || clock.monotonicMs() + wait > deadline || wait > longestWaitMs) return answer;
		await clock.sleep(wait, signal);
		wait *= 2;
	}
}
function stateOf({ status, failure }) {
	if (status === 401 || status === 403) return "refused";
	return status !== null && status >= 200 && status < 300 && failure === null ? "read" : "unreachable";
}
function requestFor$1({ request, pages, content }, exchange, page, { url, headers }) {
	const { gateId, traceId } = rowIdsOf(exchange);
	const fill = (text) => text.replaceAll("{gate_id}", gateId).replaceAll("{trace_id}", traceId);
	const paging = pages === null || page === null ? {} : { [pages.parameter]: page };
	const isPost = request?.method === "POST";
	const query = new URLSearchParams({
		...mapped(request?.query ?? {}, fill),
		...isPost ? {} : paging
	});
	const body = isPost ? JSON.stringify({
		...filled(request.body ?? {}, fill),
		...paging
	}) : void 0;
	return {
		method: isPost ? "POST" : "GET",
		url: `${url}${fill(request?.path ?? "/")}${query.size > 0 ? `?${query.toString()}` : ""}`,
		headers: {
			...headers,
			accept: content === "json-lines" ? "application/x-ndjson, application/json" : "application/json",
			...body !== void 0 && { "content-type": "application/json" }
		},
		...body !== void 0 && { body },
		timeoutMs: limits.exchangeMs,
		maxBodyBytes: limits.logPageBytes
	};
}
function mapped(texts, fill) {
	return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, fill(text)]));
}
function filled(value, fill) {
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filledValue(inner, fill)]));
}
function filledValue(value, fill) {
	if (typeof value === "string") return fill(value);
	if (Array.isArray(value)) return value.map((inner) => filledValue(inner, fill));
	return typeof value === "object" && value !== null ? filled(value, fill) : value;
}
// src/ledger/logs/read-files.ts
/** Reads files of JSON rows in one pass for all exchanges. Throws FILE_UNREADABLE or PATH_REFUSED. */
async function readFiles(log, exchanges, deps) {
	const { idPrefix } = deps.random;
	const found = await deps.logFiles.find({
		path: log.path ?? "",
		prefixes: [idPrefix, idPrefix.replaceAll("-", "")],
		ids: new Map(exchanges.flatMap((exchange) => idsOf(exchange).map((id) => [id, exchange.gateId]))),
		base64: new Map(log.ids === "base64" ? exchanges.flatMap(base64IdsOf) : []),
		isWithin: log.ids === "within",
		isArray: log.content === "json-array",
		line: log.line,
		maxBytes: Math.min(log.max_bytes, limits.logMaxBytes),
		signal: deps.signal
	});
	const matched = nothingMatched();
	for (const exchange of exchanges) for (const text of found.lines.get(exchange.gateId) ?? []) {
		const row = parseObject(text);
		if (row === null && log.line === "json") matched.unreadable += 1;
		else takeLine(matched, {
			row,
			text
		}, log, exchange, deps.isCredential);
	}
	const { rows, exposures } = matched;
	return {
		log,
		evidence: evidenceOf(log, found, matched),
		rows,
		exposures
	};
}
function idsOf(exchange) {
	const { gateId, traceId } = rowIdsOf(exchange);
	return [gateId, traceId];
}
function base64IdsOf({ gateId }) {
	return base64Spellings(rowIdsOf({ gateId }).traceId).map((id) => [id, gateId]);
}
function evidenceOf(log, found, { rows, unreadable }) {
	return {
		log: log.name,
		state: found.files === 0 ? "missing" : "read",
		rows: [...rows.values()].flat().length,
		overlong: found.overlong,
		torn: found.torn,
		unreadable: found.unreadable + unreadable,
		truncated: found.truncated
	};
}
// src/ledger/logs/read-logs.ts
/**
* Reads all logs in parallel, `settle` after the last exchange, so that rows have time to arrive. Never rejects: a log that
* cannot be read gives silent accounts.
*/
async function readLogs(logs, exchanges, run, deps) {
	return Promise.all(logs.map(async (log) => {
		const own = exchanges.filter(({ gateway }) => gateway === log.gateway);
		if (own.length === 0) return unread$3(log, "missing");
		await deps.clock.sleep(log.settle_ms, run.signal);
		return readLog(log, own, run, deps);
	}));
}
async function readLog(log, exchanges, run, deps) {
	if (run.signal.aborted) return unread$3(log, "unreachable");
	if (log.source === "jsonl") return readFilesOrNothing(log, exchanges, run, deps);
	const endpoint = run.endpoints.get(log.name);
	return endpoint === void 0 ? unread$3(log, "unreachable") : readEndpoint(log, exchanges, {
		...deps,
		...run,
		endpoint
	});
}
async function readFilesOrNothing(log, exchanges, run, deps) {
	try {
		return await readFiles(log, exchanges, {
			...deps,
			...run
		});
	} catch {
		return unread$3(log, "unreachable");
	}
}
function unread$3(log, state) {
	return {
		log,
		evidence: {
			log: log.name,
			state,
			rows: 0,
			overlong: 0,
			torn: 0,
			unreadable: 0,
			truncated: false
		},
		rows: /* @__PURE__ */ new Map(),
		exposures: /* @__PURE__ */ new Map()
	};
}
// src/core/auth-headers.ts
/** Returns the credential's header in lower case; null if none is sent. */
const headerOfAuth = {
	bearer: "authorization",
	basic: "authorization",
	"x-api-key": "x-api-key",
	"api-key": "api-key",
	"x-goog-api-key": "x-goog-api-key",
	none: null
};
/** All headers in which a client may send a credential. */
const authHeaderNames = new Set(Object.values(headerOfAuth).filter((name) => name !== null));
const valueOfAuth = {
	bearer: (credential) => `Bearer ${credential}`,
	basic: (credential) => `Basic ${Buffer.from(credential).toString("base64")}`
};
/** Returns the credential's header with its value. For `basic` the credential is `user:password`. */
function authHeaders(auth, credential) {
	if (typeof auth === "object") return { [auth.header]: auth.prefix === void 0 ? credential : `${auth.prefix} ${credential}` };
	const name = headerOfAuth[auth];
	return name === null ? {} : { [name]: valueOfAuth[auth]?.(credential) ?? credential };
}
// src/binding/endpoints.ts
/**
* The log stores by the name of the log, each bound to its URL and credential by the name of its endpoint. Throws
* BINDING_INVALID for a credential that cannot be sent.
*/
function bindEndpoints(logs, bindings, environment) {
	const bound = logs.flatMap((log) => {
		const { name, endpoint, auth, headers } = log;
		if (endpoint === null) return [];
		const url = (bindings.storeUrls.get(endpoint)?.[0] ?? "").replace(/\/+$/, "");
		const secret = secretOf(log, bindings, environment);
		if (secret === null) return [[name, {
			url,
			headers,
			secrets: []
		}]];
		const secrets = auth === "basic" ? [secret, passwordOf(secret)] : [secret];
		return [[name, {
			url,
			headers: {
				...headers,
				...authHeaders(auth, secret)
			},
			secrets
		}]];
	});
	return new Map(bound);
}
/** Credentials that would be readable on the network, and those without the form that their log needs. */
function credentialProblems(logs, bindings, environment) {
	return logs.flatMap((log) => {
		const secret = secretOf(log, bindings, environment);
		if (secret === null || log.endpoint === null || log.auth === "none") return [];
		const url = URL.parse(bindings.storeUrls.get(log.endpoint)?.[0] ?? "");
		const isOpen = url?.protocol === "http:" && !isLoopback(url.hostname) && url.hostname !== "localhost";
		const isPair = log.auth !== "basic" || /^[^:]+:/.test(secret);
		const isLong = log.auth !== "basic" || passwordOf(secret).length >= limits.credentialMinChars;
		return [
			...isOpen ? [open] : [],
			...isPair ? [] : [unpaired],
			...isPair && !isLong ? [short] : []
		].map(({ problem, remedy }) => ({
			at: null,
			message: `log endpoint ${log.endpoint}: ${problem}`,
			remedy
		}));
	});
}
const open = {
	problem: "expected an https URL for an endpoint with a credential, got http",
	remedy: "Write it as https://host/prefix, or reach the store through a loopback address such as a port-forward."
};
const unpaired = {
	problem: "expected a credential of the form user:password next to auth: basic, got another one",
	remedy: "Set the variable to user:password, or choose another auth in the manifest."
};
const short = {
	problem: `expected a password of ${limits.credentialMinChars} or more characters, got a shorter one`,
	remedy: "Set a longer password. A shorter one could not be found again in what the gate publishes."
};
function secretOf({ endpoint }, { variables }, environment) {
	const variable = endpoint === null ? void 0 : variables.get(endpoint)?.[0];
	return variable === void 0 ? null : secretValue(variable, environment);
}
function passwordOf(secret) {
	return secret.slice(secret.indexOf(":") + 1);
}
// src/binding/lines.ts
/** Reads each binding input of the workflow, once. */
function workflowBindings(inputs) {
	const { client, replicas, secrets } = inputs;
	return {
		client,
		replicas,
		secrets,
		variable: (name) => inputs.variable(name),
		gatewayUrls: {
			input: inputs.gateways.trim() === "" ? "gateway-url" : "gateways",
			lines: bindingLines(`${inputs.gatewayUrl}\n${inputs.gateways}`)
		},
		credentials: bindingLines(inputs.credentials),
		logs: bindingLines(inputs.logs),
		witnesses: bindingLines(inputs.witness),
		witnessTokens: bindingLines(inputs.witnessToken)
	};
}
/** Lines of an input such as `gateways`: blank lines and lines that begin with `#` are left out. */
function bindingLines(text) {
	return text.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
		const named = /^([A-Za-z0-9][A-Za-z0-9._-]{0,63})\s*=\s*(.+)$/.exec(line);
		return named?.[1] !== void 0 && named[2] !== void 0 ? {
			name: named[1],
			value: named[2]
		} : {
			name: null,
			value: line
		};
	});
}
/** The value of the only line that can be meant for one of these names; null where there are none or several such lines. */
function onlyValue(lines, names) {
	const [only, ...others] = lines.filter(({ name }) => name === null || names.includes(name));
	return others.length === 0 ? only?.value ?? null : null;
}
/**
* The values of an input by name. A line without a name stands for the only one of `bare`.
* Throws BINDING_INVALID for a name that is not known, and for a bare value where there are several names.
*/
function bindTo(input, lines, names, bare = names) {
	const bound = /* @__PURE__ */ new Map();
	const problems = [];
	for (const { name, value } of lines) {
		const target = name ?? (bare.length === 1 ? bare[0] : void 0);
		if (target === void 0 || !names.includes(target)) problems.push(unknownName$1(input, name, names));
		else bound.set(target, [...bound.get(target) ?? [], value]);
	}
	if (problems.length > 0) throw new GateError("BINDING_INVALID", `expected an input ${input} that fits the manifest, got another`, { problems });
	return bound;
}
function unknownName$1(input, name, names) {
	const known = names.join(", ");
	return name === null ? {
		at: null,
		message: `${input}: expected lines of the form name=value, got a bare value`,
		remedy: `Name one of: ${known}.`
	} : {
		at: null,
		message: `${input}: expected one of ${known}, got ${mayBeShown(name) ? name : "another name"}`,
		remedy: "Name a gateway or a log endpoint of the manifest."
	};
}
// src/manifest/locate.ts
/** The place of a JSON Pointer in the file, or of its nearest existing ancestor. */
function locateIn(file, lines, pointer) {
	for (let nearest = pointer;; nearest = nearest.slice(0, nearest.lastIndexOf("/"))) {
		const found = Object.hasOwn(lines, nearest) ? lines[nearest] : void 0;
		if (found !== void 0) return {
			file,
			line: found[0] ?? 1,
			column: found[1] ?? 1
		};
		if (!nearest.includes("/")) return {
			file,
			line: 1,
			column: 1
		};
	}
}
// src/binding/problems.ts
/** Checks everything that the workflow binds to the gateways and these log endpoints of a manifest. */
function bindingProblems(manifest, endpoints, { gatewayUrls, storeUrls, variables, witnesses, witnessTokens }, environment) {
	const ofGateways = Object.entries(manifest.gateways).flatMap(([name, settings]) => [
		...gatewayUrlProblems(name, gatewayUrls.get(name)),
		...variableProblems(manifest, name, settings, variables.get(name) ?? []),
		...witnessProblems(name, witnesses.get(name), witnessTokens.get(name))
	]);
	const ofEndpoints = endpoints.flatMap((name) => endpointUrlProblems(name, storeUrls.get(name)));
	const ofReplica = replicaProblems(Object.keys(manifest.gateways), environment);
	return [
		...nameProblems([...variables.values()].flat(), environment),
		...ofGateways,
		...ofEndpoints,
		...ofReplica
	];
}
function replicaProblems(gateways, { replicas }) {
	if (replicas.every(({ gateway }) => gateways.includes(gateway))) return [];
	return [{
		at: null,
		message: `replica: expected the facts of one of the gateways ${gateways.join(", ")}, got those of another`,
		remedy: "Start the replica with the same manifest as the gate."
	}];
}
/** A common mistake is to write the secret instead of its variable's name, so the value is not repeated. */
function nameProblems(names, environment) {
	const isName = (name) => /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name) && (environment.variable(name) !== void 0 || mayBeShown(name));
	return names.every(isName) ? [] : [{
		at: null,
		message: "credentials: expected the name of an environment variable, got something else",
		remedy: "Set the secret as a variable in the step's env, and write the variable's name here"
	}];
}
function gatewayUrlProblems(name, values = []) {
	const subject = `gateway ${name}`;
	const problems = urlProblems(subject, values, "Set the input gateway-url, or a line name=url of the input gateways. If a step sets the URL, check that it succeeded.");
	if (problems.length > 0 || !/\/v1\/*$/.test(URL.parse(values[0] ?? "")?.pathname ?? "")) return problems;
	return [{
		at: null,
		message: `${subject}: expected a prefix, got a URL that ends in /v1`,
		remedy: "Leave /v1 out: the path of the route begins with it."
	}];
}
function endpointUrlProblems(name, values = []) {
	return urlProblems(`log endpoint ${name}`, values, `Set a line ${name}=https://host of the input logs.`);
}
/** Checks the URL of a gateway or log endpoint; `missing` is the remedy if there is none. Messages never contain the URL. */
function urlProblems(subject, [value, ...more], missing) {
	const problem = (message, remedy) => [{
		at: null,
		message: `${subject}: ${message}`,
		remedy
	}];
	if (value === void 0) return problem("expected a URL, got none", missing);
	if (more.length > 0) return problem("expected one URL, got several", "Leave one of them out.");
	const url = URL.parse(value);
	if (url === null || !["http:", "https:"].includes(url.protocol)) return problem("expected an http or https URL, got something else", "Write it as https://host/prefix.");
	if (url.username !== "" || url.password !== "") return problem("expected a URL without user info, got one with it", "Bind the credential with the input credentials.");
	if (url.search !== "" || url.hash !== "") return problem("expected a URL without query or fragment, got one with it", "Leave them out.");
	return [];
}
function variableProblems(manifest, name, settings, bound) {
	const problems = variablesOf(settings).filter((variable) => !bound.includes(variable)).map((variable) => ({
		at: locateIn(manifest.file, manifest.lines, `/gateways/${name}`),
		message: `gateway ${name}: expected the workflow to bind ${variable} to it, got no such binding`,
		remedy: `Add ${Object.keys(manifest.gateways).length > 1 ? `${name}=` : ""}${variable} to the input credentials.`
	}));
	if (settings.credential === null && settings.auth !== "none") problems.push({
		at: locateIn(manifest.file, manifest.lines, `/gateways/${name}`),
		message: `gateway ${name}: expected the name of one credential variable, got ${bound.length > 1 ? "several" : "none"}`,
		remedy: bound.length > 1 ? "Name the one to use under credential in the manifest." : "Set the input credentials to the name of an environment variable, or auth: none in the manifest."
	});
	return problems;
}
function witnessProblems(name, urls = [], tokens = []) {
	if (urls.length === tokens.length && urls.length <= 1) return [];
	return [{
		at: null,
		message: `gateway ${name}: expected witness and witness-token together, got ${urls.length > 1 || tokens.length > 1 ? "several" : "one of them"}`,
		remedy: "Set both, once, from the outputs of fallback-gate/provider."
	}];
}
// src/binding/bind.ts
/**
* Everything that these routes need, bound to what the workflow's inputs say. Without routes nothing is: a run that asks
* nobody needs neither gateway nor credential. Sends nothing. Throws BINDING_INVALID with every problem.
*/
async function bind$1(manifest, routes, workflow, effects) {
	if (routes.length === 0) return bindNothing(workflow);
	const needed = withNeeded$1(manifest, routes, workflow);
	const bindings = bindingsOf(needed, workflow);
	const environment = {
		variable: workflow.variable,
		replicas: workflow.replicas,
		read: effects.read
	};
	const gateways = await bindGateways(needed, bindings, environment);
	const endpoints = bindEndpoints(needed.logs, bindings, environment);
	const secrets = knownSecrets(gateways, endpoints, workflow);
	return {
		gateways,
		endpoints,
		secrets,
		client: clientRun(workflow.client, secrets, effects)
	};
}
function bindNothing(workflow) {
	const endpoints = /* @__PURE__ */ new Map();
	return {
		gateways: [],
		endpoints,
		secrets: knownSecrets([], endpoints, workflow),
		client: null
	};
}
/** Without the gateways that no gated route asks and the workflow does not name: base may have had them, and head none. */
function withNeeded$1(manifest, routes, { gatewayUrls, credentials }) {
	const named = [...gatewayUrls.lines, ...credentials].map(({ name }) => name);
	const used = routes.flatMap(({ checks }) => checks.map(({ gateway }) => gateway));
	const isKept = (name) => used.includes(name) || named.includes(name);
	return {
		...manifest,
		gateways: Object.fromEntries(Object.entries(manifest.gateways).filter(([name]) => isKept(name))),
		logs: manifest.logs.filter(({ gateway }) => isKept(gateway))
	};
}
function bindingsOf(manifest, workflow) {
	const gateways = Object.keys(manifest.gateways);
	const endpoints = [...new Set(manifest.logs.flatMap(({ endpoint }) => endpoint ?? []))];
	const bindings = {
		gatewayUrls: bindTo(workflow.gatewayUrls.input, workflow.gatewayUrls.lines, gateways),
		variables: bindTo("credentials", workflow.credentials, [...gateways, ...endpoints], gateways),
		witnesses: bindTo("witness", workflow.witnesses, gateways),
		witnessTokens: bindTo("witness-token", workflow.witnessTokens, gateways),
		storeUrls: bindTo("logs", workflow.logs, endpoints)
	};
	const unfit = bindingProblems(manifest, endpoints, bindings, workflow);
	const problems = unfit.length > 0 ? unfit : credentialProblems(manifest.logs, bindings, workflow);
	if (problems.length === 0) return bindings;
	throw new GateError("BINDING_INVALID", "expected inputs that fit the manifest, got others", { problems });
}
function clientRun(command, secrets, effects) {
	if (command === "") return null;
	return {
		command,
		secrets: secrets.map(({ value }) => value),
		tap: (handle) => effects.tap(handle),
		run: (run) => effects.client(run)
	};
}
// src/dialects/index.ts
/** The built-in dialects. Each was measured on the real gateway. */
const dialects = {
	generic: {
		name: "generic",
		verified: "measured",
		credential_of: "gateway",
		no_cache: { headers: { "cache-control": "no-cache, no-store" } },
		accounts: [{
			header: "x-gateway-attempts",
			basis: "attempts",
			scope: "unknown"
		}],
		target: "x-gateway-target",
		cache: [
			{
				header: "age",
				hit: ["*"],
				miss: ["0"]
			},
			{
				header: "cache-status",
				hit: ["*; hit*", "*;hit*"]
			},
			{
				header: "x-cache",
				hit: ["*hit*"]
			},
			{
				header: "x-cache-status",
				hit: ["*hit*"]
			},
			{
				header: "x-cache-hit",
				hit: ["true", "1"]
			},
			{
				header: "cf-cache-status",
				hit: ["hit"]
			},
			{
				header: "cf-aig-cache-status",
				hit: ["hit"]
			},
			{
				header: "helicone-cache",
				hit: ["hit"]
			},
			{
				header: "x-portkey-cache-status",
				hit: ["hit", "semantic hit"]
			},
			{
				header: "x-litellm-cache-key",
				hit: ["*"]
			}
		]
	},
	envoy: {
		name: "envoy",
		verified: "measured",
		credential_of: "provider",
		accounts: [{
			header: "x-envoy-attempt-count",
			basis: "attempts",
			scope: "gateway",
			absent: { "4xx": "zero" }
		}],
		log: {
			rows: "attempt",
			fields: {
				id: "/rid",
				target: "/host",
				status: "/status",
				attempt: "/attempt"
			}
		}
	},
	haproxy: {
		name: "haproxy",
		verified: "measured",
		credential_of: "provider",
		accounts: [{
			header: "x-gate-rc",
			basis: "retries",
			scope: "gateway",
			absent: { "4xx": "zero" }
		}],
		target: "x-gate-server",
		log: {
			rows: "request",
			fields: {
				id: "/rid",
				retries: "/rc",
				target: "/srv",
				status: "/status"
			},
			no_call: ["<NOSRV>"],
			redispatch: "+"
		}
	},
	litellm: {
		name: "litellm",
		verified: "measured",
		credential_of: "gateway",
		gate_id: ["x-litellm-call-id"],
		no_cache: { body: { cache: { "no-cache": true } } },
		no_fallback: { body: { disable_fallbacks: true } },
		mock: { body: { mock_testing_fallbacks: true } },
		accounts: [{
			header: "x-litellm-attempted-retries",
			basis: "retries",
			scope: "last-target",
			promised: ["2xx"],
			exact_when: {
				status: ["2xx"],
				headers: {
					"x-litellm-attempted-fallbacks": "0",
					"content-type": "application/json"
				}
			}
		}],
		target: "x-litellm-model-id",
		switches: "x-litellm-attempted-fallbacks",
		version: "x-litellm-version",
		cache: [{
			header: "x-litellm-cache-key",
			hit: ["*"]
		}],
		log: {
			rows: "event",
			fields: {
				id: "/call_id",
				event: "/event",
				target: "/target",
				status: "/status",
				time: "/time"
			},
			events: {
				attempt: ["attempt"],
				switch: ["fallback"],
				outcome: ["failure"]
			}
		},
		error_codes: {
			no_db_connection: "authentication",
			auth_error: "authentication"
		}
	},
	nginx: {
		name: "nginx",
		verified: "measured",
		credential_of: "provider",
		accounts: [{
			header: "x-gate-upstream-addr",
			basis: "list",
			scope: "gateway",
			absent: { "4xx": "zero" }
		}],
		target: "x-gate-upstream-addr",
		log: {
			rows: "request",
			fields: {
				id: "/rid",
				targets: "/upstream_addr",
				statuses: "/upstream_status",
				status: "/status"
			},
			call_like: "*:*",
			separators: [",", " : "]
		}
	},
	portkey: {
		name: "portkey",
		verified: "measured",
		credential_of: "provider",
		gate_id: ["x-portkey-trace-id"],
		no_cache: { headers: { "x-portkey-cache-force-refresh": "true" } },
		accounts: [{
			header: "x-portkey-retry-attempt-count",
			basis: "retries",
			scope: "last-target",
			promised: ["2xx"],
			absent: { "4xx": "zero" }
		}],
		target: "x-portkey-last-used-option-index",
		cache: [{
			header: "x-portkey-cache-status",
			hit: ["hit", "semantic hit"]
		}]
	},
	traefik: {
		name: "traefik",
		verified: "measured",
		credential_of: "provider",
		accounts: [],
		target: "x-gate-target",
		log: {
			rows: "event",
			fields: {
				id: "/request_X-Request-Id",
				event: "/entryPointName",
				target: "/ServiceAddr",
				status: "/OriginStatus",
				time: "/StartUTC"
			},
			events: { attempt: ["try-*"] }
		}
	}
};
// src/manifest/refusal.ts
/** The error for an invalid manifest, with its problems in file order. */
function refusal$2(code, problems) {
	const count = problems.length === 1 ? "one problem" : `${problems.length} problems`;
	const sorted = problems.toSorted((one, other) => order$1(one.at, other.at));
	return new GateError(code, `expected a valid manifest, got ${count}`, { problems: sorted });
}
function order$1(one, other) {
	return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}
// src/probe/request-limit.ts
/** Throws MANIFEST_INVALID if a run would send more requests than the manifest allows. `most`: the most that it may send. */
function refuseTooManyRequests(manifest, most) {
	const allowed = manifest.limits.requests;
	if (allowed === null || most <= allowed) return;
	throw refusal$2("MANIFEST_INVALID", [{
		at: locateIn(manifest.file, manifest.lines, "/limits/requests"),
		message: `limits.requests: expected a run of at most ${allowed} requests, got a plan of up to ${most}`,
		remedy: "Remove checks, repeats or draws (`fallback-gate run --plan` lists all requests), or raise the limit."
	}]);
}
// src/probe/checks/check.ts
/** Whether a rejection is expected although nothing fails behind the gateway. */
function asksForRefusal({ accepts, faults }) {
	return accepts !== "success" && faults === null;
}
/** A plain, good request. Every check changes one property of it. */
const plainRequest = {
	credential: "real",
	model: "real",
	body: "whole",
	path: "real",
	stream: false
};
/** One exchange that must succeed. */
const success = [{
	accepts: "success",
	faults: null
}];
/** One exchange that must be rejected with one of these classes. */
function refusal$1(...accepts) {
	return [{
		accepts,
		faults: null
	}];
}
// src/probe/checks/recovery.ts
/**
* Does the route serve while its primary fails, and does the primary serve again once it is healthy? Only exchanges of the
* outage have the fault; ../recovery-course.ts decides when it ends.
*/
const recovery = {
	...plainRequest,
	name: "recovery",
	quiet: false,
	asks: [{
		accepts: "success",
		faults: { primary: [500] }
	}]
};
// src/probe/checks/index.ts
/** A good request, which causes no failure. */
const good = {
	...plainRequest,
	quiet: true,
	asks: success
};
const provoking = {
	...plainRequest,
	quiet: false
};
/** Every target fails: the client must get an error that says so. */
const everyTargetFails = {
	accepts: [
		"upstream_error",
		"gateway_error",
		"overloaded",
		"rate_limited",
		"timeout"
	],
	faults: { all: [500] }
};
/** Every check, by name. */
const checks = {
	/** Does the route answer a small request completely, in the expected family? */
	smoke: {
		...good,
		name: "smoke"
	},
	/** Does the route stream a small answer to its terminal event? */
	stream: {
		...good,
		name: "stream",
		stream: true
	},
	/** Is an invalid credential rejected, without retries or fallback? */
	"bad-credential": {
		...provoking,
		name: "bad-credential",
		asks: refusal$1("authentication", "permission"),
		credential: "placeholder"
	},
	/** Is a non-existent model rejected? Gateways answer 404, a missing permission, or an invalid request. */
	"unknown-model": {
		...provoking,
		name: "unknown-model",
		asks: refusal$1("model_not_found", "permission", "invalid_request"),
		model: "impossible"
	},
	/** Is a request without its input rejected? */
	"invalid-body": {
		...provoking,
		name: "invalid-body",
		asks: refusal$1("invalid_request"),
		body: "without-input"
	},
	/** Is an unknown path rejected? */
	"wrong-path": {
		...provoking,
		name: "wrong-path",
		asks: refusal$1("unknown_path", "redirect", "permission"),
		path: "wrong"
	},
	/** Does another target serve when the primary fails? */
	fallback: {
		...provoking,
		name: "fallback",
		asks: [{
			accepts: "success",
			faults: "manifest"
		}]
	},
	/** How many retries follow a passing fault, a failure of every target, and a provider's request to wait? */
	retries: {
		...provoking,
		name: "retries",
		asks: [
			{
				accepts: "success",
				faults: { primary: [500, 200] }
			},
			everyTargetFails,
			{
				accepts: "success",
				faults: { primary: [{
					status: 429,
					retry_after: "1s"
				}, 200] }
			}
		]
	},
	/** How many calls does one user request cause if every target fails? */
	"worst-case": {
		...provoking,
		name: "worst-case",
		asks: [everyTargetFails]
	},
	/** Does the promoted target answer a good request itself? Repeated until it is drawn, or sent once if it is pinned. */
	"promoted-target": {
		...good,
		name: "promoted-target"
	},
	recovery
};
/**
* Returns the maximum number of exchanges of one question: its draws, or the requests during an outage (each fails at least
* one call unless the primary is skipped) plus those that wait for its end.
*/
function spanOf({ draws, calls }) {
	return calls === null ? draws ?? 1 : calls + limits.recoveryRequests;
}
/**
* Returns the maximum number of exchanges of a check entry. Their numbers follow those of earlier entries of the same check.
*/
function exchangesAtMost(entry) {
	return checks[entry.check].asks.length * entry.repeat * spanOf(entry);
}
// src/probe/admission.ts
/**
* Failures that are caused by the gateway if several routes see them. Dead targets of one route cause a quick 5xx on that
* route only.
*/
const isOfGateway = /* @__PURE__ */ new Set([
	"credential-refused",
	"path-unknown",
	"silent"
]);
/**
* The gateway is the cause after this many failures. A single one may be due to a key without access to one alias, one wrong
* path or one hanging route.
*/
const mostRefusals = 2;
/** `closedGateways` get no requests, because their witness did not answer. */
function admissionOf(closedGateways) {
	const shut = new Set(closedGateways);
	const open = /* @__PURE__ */ new Set();
	const closed = /* @__PURE__ */ new Set();
	const tried = /* @__PURE__ */ new Set();
	const refusals = /* @__PURE__ */ new Map();
	const refused = (gateway) => {
		const count = (refusals.get(gateway) ?? 0) + 1;
		refusals.set(gateway, count);
		if (count >= mostRefusals && !open.has(gateway)) shut.add(gateway);
	};
	return {
		isClosed: (question) => shut.has(question.gateway.name) || closed.has(routeAt(question)),
		isDecided: (gateway) => open.has(gateway) || shut.has(gateway),
		note: (question, exchange) => {
			const [gateway, route] = [question.gateway.name, routeAt(question)];
			if (!expectsSuccess(question) || tried.has(route)) return;
			tried.add(route);
			const how = keptOut(question, exchange);
			if (how === null || how === "model-unknown") open.add(gateway);
			if (how === "unreachable" && !open.has(gateway)) shut.add(gateway);
			if (how !== null && isOfGateway.has(how)) refused(gateway);
			if (how !== null && how !== "unreachable") closed.add(route);
		}
	};
}
/** Returns the questions of a gateway to send first: each route's first quiet, plain, good request. */
function openersOf(questions) {
	const plain = questions.filter((question) => question.check.quiet && isPlain(question));
	const first = [...Map.groupBy(plain, routeAt).values()].flatMap(([question]) => question ?? []);
	return first.length > 0 ? first : questions.filter(expectsSuccess).slice(0, 1);
}
function expectsSuccess({ ask }) {
	return ask.accepts === "success";
}
/** Whether it asks for the route's model and forces no fault. */
function isPlain(question) {
	const { by, model, additions } = question.forcing;
	return expectsSuccess(question) && by === "none" && model === void 0 && additions === void 0;
}
function keptOut(question, { observation, witness }) {
	const how = turnedAway(observation);
	const calls = witness?.calls ?? null;
	if (how === "unreachable") return how;
	if (how === null) return calls?.length === 0 && isPlain(question) ? servesNobody(observation) : null;
	return (calls === null ? isPlain(question) : calls.length === 0 && question.forcing.model === void 0) ? how : null;
}
/** Returns a key of the question's route at its gateway. */
function routeAt({ route, gateway }) {
	return `${gateway.name} ${route.id}`;
}
// src/probe/turns.ts
/**
* Returns the questions of a gateway that may not run beside each other, in groups: those of one group run one after another.
* Recovery goes first: it needs a primary that no earlier failure has put into a cool-down, and leaves it healthy for the rest.
*/
function takingTurns(questions) {
	const openers = openersOf(questions);
	const opened = new Set(openers.map(routeAt));
	return sharingTargets(questions.filter((question) => !question.check.quiet && !openers.includes(question)).filter((question) => mayStartCoolDown(question) || !opened.has(routeAt(question))).toSorted((one, other) => Number(isRecovery(other)) - Number(isRecovery(one))));
}
/**
* Whether a request may put a target into a cool-down, which other requests would meet: it makes a target fail, or a target
* refuses it because the gateway passes it on. A gateway that checks requests itself calls no target for a refusal, except for
* an invalid body, and no gateway takes a target out for that.
*/
function mayStartCoolDown({ ask, gateway: { settings } }) {
	return settings.cool_downs && (ask.faults !== null || asksForRefusal(ask) && settings.credential_of === "provider");
}
function isRecovery({ check }) {
	return check.name === "recovery";
}
/**
* Groups questions whose routes share a target, directly or through other routes. A route without declared targets counts its
* model as its target.
*/
function sharingTargets(questions) {
	let groups = [];
	for (const question of questions) {
		const names = new Set(targetNames(question.route));
		const met = groups.filter((group) => !group.names.isDisjointFrom(names));
		const merged = {
			names: /* @__PURE__ */ new Set([...met.flatMap((group) => [...group.names]), ...names]),
			chain: [...met.flatMap(({ chain }) => chain), question]
		};
		groups = [...groups.filter((group) => !met.includes(group)), merged];
	}
	return groups.map(({ chain }) => chain);
}
/** The names under which a route's targets are known, or its model if it declares none. */
function targetNames({ model, targets }) {
	const declared = Object.entries(targets).flatMap(([name, aliases]) => aliases.length > 0 ? aliases : [name]);
	return declared.length > 0 ? declared : [`model ${model}`];
}
// src/probe/shards.ts
/** The most exchanges of a route's checks. */
function exchangesOfRoute({ checks }) {
	return checks.reduce((sum, check) => sum + exchangesAtMost(check), 0);
}
/** How many shards a run of these routes gets: as few as fit the time of a job, at most `most`, and none that is empty. */
function shardCount(routes, gateways, most) {
	const exchanges = sumOf(routes, exchangesOfRoute);
	const wanted = most ?? Math.min(limits.shards, Math.ceil(exchanges / limits.shardExchanges));
	return Math.min(wanted, keptTogether(routes, gateways).length);
}
/**
* Divides routes into shards of about the same number of exchanges. Depends on ids and checks, not on the order of the routes.
* Routes that share a target behind a gateway with cool-downs stay together, because no leg knows which failures another one
* plays. A shard may be empty. The routes of each keep their order. Into no shards go no routes: a plan that was made while
* none had to be gated is compared with the own one like any other.
*/
function planShards(routes, gateways, of) {
	if (of === 0) return [];
	const shards = Array.from({ length: of }, () => ({
		exchanges: 0,
		ids: /* @__PURE__ */ new Set()
	}));
	for (const group of keptTogether(routes, gateways)) {
		const lightest = shards.reduce((least, shard) => shard.exchanges < least.exchanges ? shard : least);
		lightest.exchanges += group.exchanges;
		group.ids.forEach((id) => lightest.ids.add(id));
	}
	return shards.map(({ ids }) => routes.filter(({ id }) => ids.has(id)));
}
/** Routes that one leg must gate, the largest groups first. */
function keptTogether(routes, gateways) {
	const byTarget = /* @__PURE__ */ new Map();
	for (const route of routes) {
		const met = [...new Set(placesOf$1(route, gateways).flatMap((name) => byTarget.get(name) ?? []))];
		const names = [.../* @__PURE__ */ new Set([...met.flatMap((group) => group.names), ...placesOf$1(route, gateways)])];
		const merged = {
			routes: [...met.flatMap((group) => group.routes), route],
			names
		};
		names.forEach((name) => byTarget.set(name, merged));
	}
	return [...new Set(byTarget.values())].map((group) => ({
		ids: group.routes.map(({ id }) => id).toSorted(compare),
		exchanges: sumOf(group.routes, exchangesOfRoute)
	})).toSorted((one, other) => other.exchanges - one.exchanges || compare(one.ids[0], other.ids[0]));
}
/** The targets of a route at each of its gateways that may have cool-downs; a place of its own if there is none. */
function placesOf$1(route, gateways) {
	const places = [...new Set(route.checks.map(({ gateway }) => gateway))].filter((name) => gateways[name]?.cool_downs !== false).flatMap((name) => targetNames(route).map((target) => `${name} ${target}`));
	return places.length > 0 ? places : [`route ${route.id}`];
}
function sumOf(routes, valueOf) {
	return routes.reduce((sum, route) => sum + valueOf(route), 0);
}
/** By code units, the same on every machine. */
function compare(one = "", other = "") {
	return one < other ? -1 : Number(one > other);
}
// src/divide.ts
/**
* Divides a run into this many shards, in the plan of this attempt. Throws MANIFEST_INVALID if all of them together would
* send more requests than the manifest allows.
*/
function dividedRun({ run, manifest, routes }, { shards: of, attempt }) {
	refuseTooManyRequests(manifest, requestsOf(routes));
	const shards = planShards(routes, manifest.gateways, of);
	const ids = shards.map((own) => own.map(({ id }) => id));
	const { run_id, head_sha } = run;
	return {
		shards,
		plan: {
			digest: sha256(canonicalJson({
				schema: "fallback-gate/plan/v1",
				run_id,
				attempt,
				head_sha,
				manifest,
				routes: routes.map(({ id }) => id),
				shards: ids
			})),
			shards: of,
			attempt
		}
	};
}
/** Divides a run as this job was told to. Throws INPUT_INVALID if the job was told another plan than it makes itself. */
function dividedAs(run, told) {
	const divided = dividedRun(run, told);
	if (divided.plan.digest === told.digest) return divided;
	const message = "plan: expected the plan that this job makes itself, got another";
	throw new GateError("INPUT_INVALID", message, { problems: [{
		at: null,
		message,
		remedy: "If base has changed since the plan, run all jobs again. If not, give plan, legs and merge the same inputs `manifest`, `credentials` and `routes`."
	}] });
}
/** The routes of one leg, and what binds its evidence to the plan. Throws INPUT_INVALID for another plan. */
function partOf$1(run, { shard, plan }) {
	if (plan !== null && plan.shards !== shard.of) throw new GateError("INPUT_INVALID", `shard: expected one of the ${plan.shards} shards of the plan, got another`);
	const divided = plan === null ? dividedRun(run, {
		shards: shard.of,
		attempt: 1
	}) : dividedAs(run, plan);
	const { digest, attempt } = divided.plan;
	return {
		routes: divided.shards[shard.index - 1] ?? [],
		shard: {
			...shard,
			plan: digest,
			plan_attempt: attempt
		}
	};
}
/** Divides a run into at most this many shards, or into as many as its exchanges need. Throws like `dividedRun`. */
function divideRun(run, most, attempt) {
	return dividedRun(run, {
		shards: shardCount(run.routes, run.manifest.gateways, most),
		attempt
	});
}
/** One line per shard: its routes, by number and the first ones by name, and its exchanges. */
function shardLines({ shards, plan }) {
	return [...shards.map((routes, index) => {
		const named = routes.slice(0, namedRoutes).map(({ id }) => id);
		const more = routes.length > named.length ? ` and ${routes.length - named.length} more` : "";
		return `shard ${index + 1}/${plan.shards}: ${routes.length} routes, at most ${requestsOf(routes)} requests: ${named.join(", ")}${more}`;
	}), ...shards.flatMap(tooLong)];
}
const namedRoutes = 5;
function tooLong(routes, index) {
	if (requestsOf(routes) <= limits.shardExchanges || routes.length < 2) return [];
	return [`shard ${index + 1} has more than ${limits.shardExchanges} requests: its routes share targets of a gateway that may have cool-downs, so one leg gates them all. Declare \`cool_downs: false\` if it has none.`];
}
function requestsOf(routes) {
	return routes.reduce((sum, route) => sum + exchangesOfRoute(route), 0);
}
// src/manifest/defaults.ts
/** Every default of the manifest. docs/manifest.md lists them; a test compares both. */
const defaults = {
	/** The name of the only gateway in a manifest without `gateways`. */
	gatewayName: "default",
	gateway: {
		dialect: "generic",
		auth: "bearer",
		headers: {},
		concurrency: limits.concurrency,
		cool_downs: true,
		timeout_ms: limits.exchangeMs,
		settle_ms: limits.witnessSettleMs,
		config: []
	},
	log: {
		auth: "bearer",
		content: {
			jsonl: "json-lines",
			http: "json"
		},
		line: "json",
		ids: "whole",
		rows: "request",
		settle_ms: 1e4,
		bodies: "refused"
	},
	route: {
		output_cap_tokens: 64,
		targets: {},
		proof: "log",
		retrying_layers: 1,
		fallback_visible_in: "log",
		refusals: "never",
		context: "fallback",
		ask: {
			tools: false,
			system: false,
			json: false
		},
		may_differ: [],
		repeat: 1,
		draws: 30,
		calls: 6,
		checks: [
			"smoke",
			"bad-credential",
			"unknown-model",
			"invalid-body",
			"wrong-path",
			"fallback"
		]
	}
};
// src/families/asked-parts.ts
/** A request with only its prompt. */
const plainAsk = {
	tools: false,
	system: false,
	json: false
};
/** The one system message. */
const systemText = "Answer with one short word.";
/** Asks for an answer that is one JSON object. Providers refuse it unless the prompt contains the word JSON. */
const jsonFormat = { type: "json_object" };
/** The one tool. It is offered but must not be called, so the answer is still a text. */
const probeFunction = {
	name: "fallback_gate_probe",
	description: "Does nothing.",
	parameters: {
		type: "object",
		properties: {}
	}
};
// src/families/envelopes.ts
const namedStatuses = {
	401: {
		type: "invalid_request_error",
		code: "invalid_api_key",
		words: "Incorrect API key provided. "
	},
	404: {
		type: "invalid_request_error",
		code: "model_not_found",
		param: "model"
	},
	429: {
		type: "rate_limit_error",
		code: "rate_limit_exceeded"
	}
};
const refusedRequest = {
	type: "invalid_request_error",
	code: "invalid_request_error"
};
const failedServer = {
	type: "server_error",
	code: "server_error"
};
/**
* Errors as OpenAI's API sends them (its guide on error codes); `overloaded` is Anthropic's 529 in the same envelope.
*/
const namedErrors = {
	context_length_exceeded: {
		status: 400,
		detail: {
			type: "invalid_request_error",
			code: "context_length_exceeded",
			param: "messages",
			words: "This model's maximum context length is 8192 tokens. "
		}
	},
	content_policy_violation: {
		status: 400,
		detail: {
			type: "invalid_request_error",
			code: "content_policy_violation",
			words: "Your request was rejected as a result of our safety system. "
		}
	},
	insufficient_quota: {
		status: 429,
		detail: {
			type: "insufficient_quota",
			code: "insufficient_quota",
			words: "You exceeded your current quota. "
		}
	},
	rate_limit: {
		status: 429,
		detail: {
			type: "rate_limit_error",
			code: "rate_limit_exceeded",
			words: "Rate limit reached. "
		}
	},
	overloaded: {
		status: 529,
		detail: {
			type: "overloaded_error",
			code: "overloaded",
			words: "Overloaded. "
		}
	}
};
/** Distinguishes an unknown path from an unknown model. */
const unknownUrl = {
	type: "invalid_request_error",
	code: "unknown_url"
};
/** An error body in OpenAI's envelope (its `Error` schema), by default with the code that matches the status. */
function errorBody(status, detail = detailOf(status)) {
	const { type, code, param = null, words = "" } = detail;
	return JSON.stringify({ error: {
		message: `${words}The staging server answers ${status}.`,
		type,
		param,
		code
	} });
}
/** An error sent with status 200. It has no code, because LiteLLM 1.100.5 would treat the code as the status. */
const errorIn200 = errorBody(500, {
	type: "server_error",
	code: null
});
function detailOf(status) {
	return namedStatuses[status] ?? (status >= 400 && status < 500 ? refusedRequest : failedServer);
}
// src/families/spoken.ts
/** An error answer: in the family's own envelope, else in OpenAI's with this detail. */
function errorAnswer({ error, errorHeaders }, status, meaning = null, detail) {
	return {
		status,
		body: error?.(status, meaning) ?? errorBody(status, detail),
		headers: errorHeaders?.(status, meaning) ?? {}
	};
}
/** An answer that is one JSON text. */
function jsonAnswer(text) {
	return {
		contentType: "application/json",
		parts: [text]
	};
}
/** An answer as server-sent events (WHATWG HTML 9.2), each with its blank line. */
function streamAnswer(events) {
	return {
		contentType: "text/event-stream; charset=utf-8",
		parts: events
	};
}
/** An event without a name. */
function dataEvent(data) {
	return `data: ${data}\n\n`;
}
/** An event whose type is both its name and a field of its data. */
function typedEvent(event) {
	return `event: ${event.type}\n${dataEvent(JSON.stringify(event))}`;
}
/** An answer with another object in each of its parts that has one. */
function rewritten({ contentType, parts }, change) {
	const rewrite = (text) => {
		const json = parseObject(text);
		return json === null ? text : JSON.stringify(change(json));
	};
	return {
		contentType,
		parts: parts.map((part) => part.replace(/\{.*\}/s, rewrite))
	};
}
/** The part of an answer before it breaks off: up to the first text of a stream, or half of a JSON text. */
function brokenOff({ contentType, parts }) {
	return {
		contentType,
		parts: isStream(parts) ? parts.slice(0, firstText(parts) + 1) : halfOf(parts)
	};
}
/** The part of a stream before its first text, which names the role; half of a JSON text. */
function withoutText({ contentType, parts }) {
	return {
		contentType,
		parts: isStream(parts) ? parts.slice(0, firstText(parts)) : halfOf(parts)
	};
}
/** An answer with one part that is not valid JSON: its first text, or the whole answer if it has none. */
function malformed({ contentType, parts }) {
	const at = Math.max(0, firstText(parts));
	return {
		contentType,
		parts: parts.map((part, index) => index === at ? withoutLastBrace(part) : part)
	};
}
function withoutLastBrace(part) {
	return part.replace(/\}(?=\s*$)/, "");
}
function firstText(parts) {
	return parts.findIndex((part) => part.includes(scriptedAnswerText));
}
function isStream(parts) {
	return parts.length > 1;
}
function halfOf([whole = ""]) {
	return [whole.slice(0, whole.length / 2)];
}
/** Whether a body asks for a stream. */
function wantsStream(body) {
	return body["stream"] === true;
}
/** The model that a body asks for, which the answer repeats. */
function modelOf$2(body) {
	return typeof body["model"] === "string" ? body["model"] : "staging";
}
// src/families/chat-completions-spoken.ts
const usage$2 = {
	prompt_tokens: 9,
	completion_tokens: 5,
	total_tokens: 14
};
/** Chat completions as in the OpenAI API description: `chat.completion`, or a stream of `chat.completion.chunk`. */
const chatCompletionsSpoken = {
	good: (speech) => wantsStream(speech.body) ? streamAnswer(events$1(speech)) : jsonAnswer(completion(speech)),
	failing: (speech) => wantsStream(speech.body) ? streamAnswer(failingEvents$2(speech)) : jsonAnswer(errorIn200)
};
function completion(speech) {
	const { text, extras } = speech;
	const choices = [{
		index: 0,
		message: {
			role: "assistant",
			content: text.join(""),
			refusal: null,
			...extras
		},
		logprobs: null,
		finish_reason: "stop",
		...extras
	}];
	return JSON.stringify({
		...head$3(speech, "chat.completion"),
		choices,
		usage: {
			...usage$2,
			...extras
		},
		...extras
	});
}
function events$1(speech) {
	const { body, text, extras } = speech;
	const common = {
		...head$3(speech, "chat.completion.chunk"),
		...extras
	};
	const choice = (delta, finish_reason) => ({
		...common,
		choices: [{
			index: 0,
			delta: {
				...delta,
				...extras
			},
			logprobs: null,
			finish_reason,
			...extras
		}]
	});
	return [...[
		choice({
			role: "assistant",
			content: ""
		}, null),
		...text.map((content) => choice({ content }, null)),
		choice({}, "stop"),
		...wantsUsage(body) ? [{
			...common,
			choices: [],
			usage: usage$2
		}] : []
	].map((chunk) => JSON.stringify(chunk)), "[DONE]"].map(dataEvent);
}
function failingEvents$2(speech) {
	return [...brokenOff(streamAnswer(events$1(speech))).parts, dataEvent(errorIn200)];
}
function head$3({ body, id, createdAt }, object) {
	return {
		id: `chatcmpl-${id}`,
		object,
		created: createdAt,
		model: modelOf$2(body)
	};
}
function wantsUsage(body) {
	return isObject(body["stream_options"]) && body["stream_options"]["include_usage"] === true;
}
// src/families/endings.ts
const endings$1 = new Map([
	["complete", `stop end_turn stop_sequence tool_calls tool_call tool_use function_call function_calls complete completed eos
    eos_token endoftext end_of_text finished finish normal stop_criteria_met stop_sequence_reached eos_found
    stop_string_found reason_stop reason_tool_calls`],
	["capped", `length max_tokens max_output_tokens limit token_limit
    maximum_tokens max_predicted_tokens_reached reason_max_len`],
	["content_filter", `content_filter content_filtered guardrail_intervened refusal safety recitation blocklist
    prohibited_content spii sensitive model_armor image_safety image_prohibited_content image_recitation error_toxic
    hooks_failed`],
	["context_length", `model_length model_context_window_exceeded context_length_reached reason_max_context error_limit`],
	["overloaded", "insufficient_system_resource"],
	["timeout", "timeout time_limit reason_time_limit"],
	["cancelled", "abort aborted cancelled canceled user_cancel user_stopped"],
	["upstream_error", `error failed network_error other language malformed_function_call unexpected_tool_call
    too_many_tool_calls missing_thought_signature malformed_response malformed_model_output malformed_tool_use image_other
    no_image pause_turn compaction incomplete not_finished model_unloaded repetition rag_query_when_rag_disabled
    finish_reason_unspecified`]
].flatMap(([ending, words]) => words.split(/\s+/).map((word) => [normalise$1(word), ending])));
/** How an answer with this word ended. Ignores case and separators. An undocumented word is `unknown`. */
function endingOf(word) {
	return endings$1.get(normalise$1(word)) ?? "unknown";
}
function normalise$1(word) {
	return word.toLowerCase().replace(/[-_. ]/g, "");
}
// src/families/request-shape.ts
/**
* The shape of a request that reached a target: fixed words and numbers, never text of the request. `family` is that of
* its path; null if the path has none, in which case only the number of fields is reported.
*/
function shapeOf(family, body, target) {
	const names = Object.keys(body);
	const fields = (family?.asked.fields ?? []).filter((field) => names.includes(field)).toSorted();
	return {
		family: family?.name ?? "other",
		fields,
		unknown_fields: names.filter((name) => family?.alsoKnown?.includes(name) !== true).length - fields.length,
		...family?.asked.counts(body) ?? {
			tools: 0,
			messages: noMessages,
			format: "text"
		},
		stream: wantsStream(body),
		capped: [body, ...settingsIn(family, body)].some((settings) => capNames.some((name) => name in settings)),
		model: modelAsked(body["model"], target)
	};
}
/** Every name of the field that limits the answer's length. Gateways rename it for older and newer models. */
const capNames = [
	"max_tokens",
	"max_completion_tokens",
	"max_output_tokens",
	"maxOutputTokens",
	"maxTokens"
];
/** The fields by which a family limits an answer: those of its body, else the one of its settings. */
function capFieldsOf({ asked, capField }) {
	return [.../* @__PURE__ */ new Set([capField, ...capNames.filter((name) => asked.fields.some((field) => field === name))])];
}
function settingsIn(family, body) {
	return (family?.asked.settings ?? []).map((name) => body[name]).filter(isObject);
}
const noMessages = {
	system: 0,
	user: 0,
	assistant: 0,
	tool: 0,
	other: 0
};
function modelAsked(model, target) {
	if (typeof model !== "string") return "none";
	return model === target ? "target" : "other";
}
const roles = /* @__PURE__ */ new Map([
	["system", "system"],
	["developer", "system"],
	["user", "user"],
	["assistant", "assistant"],
	["tool", "tool"],
	["function", "tool"]
]);
/** The group of a role; `other` if it is unknown. */
function roleOf(role) {
	return roles.get(role) ?? "other";
}
/** Counts the messages of a list by role. */
function countRoles(messages) {
	return countGroups(elements(messages).map((message) => roleOf(isObject(message) ? message["role"] : null)));
}
/** Counts each group in a list. */
function countGroups(found) {
	const counts = { ...noMessages };
	for (const group of found) counts[group] += 1;
	return counts;
}
const formats = [
	"text",
	"json_object",
	"json_schema"
];
/** The format requested by `{ type: ... }`; text if none is requested. */
function formatOf(asked) {
	if (asked === void 0 || asked === null) return "text";
	const type = isObject(asked) ? asked["type"] : null;
	return formats.find((format) => format === type) ?? "other";
}
// src/families/readings.ts
/** The body field that limits the answer's length, if any. */
function capOf(cap) {
	return cap.field === "none" ? {} : { [cap.field]: cap.tokens };
}
/** An answer that ended normally. Without content it is not a success. */
function complete({ content, usagePresent }, ...remarks) {
	if (!content) return {
		...faulty("empty_answer", usagePresent),
		remarks
	};
	return {
		terminal: "complete",
		usagePresent,
		fault: null,
		remarks
	};
}
/** An answer that our own output cap cut, possibly before any text. */
function capped$1({ content, usagePresent }) {
	return {
		terminal: "capped",
		usagePresent,
		fault: null,
		remarks: content ? [] : ["cut-before-text"]
	};
}
/** An answer that does not show that it is complete, in a way that has no error class. */
function incomplete(usagePresent, ...remarks) {
	return {
		terminal: "incomplete",
		usagePresent,
		fault: null,
		remarks
	};
}
/** An answer of the family that is not a success. `body` may lead to a more specific class. */
function faulty(errorClass, usagePresent, body = null) {
	return {
		terminal: "incomplete",
		usagePresent,
		fault: {
			class: errorClass,
			body
		},
		remarks: []
	};
}
/** An answer that gives this reason for its end, in a vendor's word. */
function endedBy(reason, held) {
	const { usagePresent, stream } = held;
	if (typeof reason !== "string") return incomplete(usagePresent, "ending-missing");
	const ending = endingOf(reason);
	if (ending === "unknown") return incomplete(usagePresent, "ending-unknown");
	if (ending === "complete") return complete(held);
	if (ending === "capped") return capped$1(held);
	return faulty(stream && ending === "upstream_error" ? "stream_error" : ending, usagePresent, {});
}
/** Whether a text has more than white space. */
function isFilled(text) {
	return typeof text === "string" && text.trim() !== "";
}
/** False for a missing value and for the texts that gateways write instead. */
function isPresent(value) {
	return value !== void 0 && value !== null && value !== "" && value !== "None" && value !== "null";
}
/** What a family has instead of a stream and of text: every event is malformed. */
const withoutStream = {
	isEvent: () => false,
	text: () => "",
	streamText: () => "",
	readStream: () => faulty("malformed_response", false)
};
/** `POST /chat/completions` as in the OpenAI OpenAPI file. Only the subset that compatible servers send is required. */
const chatCompletions = {
	name: "chat-completions",
	path: "/chat/completions",
	capField: "max_completion_tokens",
	input: "messages",
	body: body$4,
	asked: {
		fields: [
			"audio",
			"frequency_penalty",
			"function_call",
			"functions",
			"logit_bias",
			"logprobs",
			"max_completion_tokens",
			"max_tokens",
			"messages",
			"metadata",
			"modalities",
			"model",
			"n",
			"parallel_tool_calls",
			"prediction",
			"presence_penalty",
			"prompt_cache_key",
			"reasoning_effort",
			"response_format",
			"safety_identifier",
			"seed",
			"service_tier",
			"stop",
			"store",
			"stream",
			"stream_options",
			"temperature",
			"tool_choice",
			"tools",
			"top_logprobs",
			"top_p",
			"user",
			"verbosity",
			"web_search_options"
		],
		counts: (json) => ({
			tools: elements(json["tools"]).length + elements(json["functions"]).length,
			messages: countRoles(json["messages"]),
			format: formatOf(json["response_format"])
		})
	},
	is: (json) => hasObjectName(json, "chat.completion"),
	isEvent: (json) => hasObjectName(json, "chat.completion.chunk"),
	read: read$7,
	readStream: readStream$4,
	text: (json) => textsOf$1(elements(json["choices"]), "message"),
	streamText: ({ events }) => textsOf$1(events.flatMap(({ json }) => elements(json?.["choices"])), "delta"),
	documented: {
		page: "https://apidoc.cometapi.com/api/text/chat",
		objects: ["chat.completion", "chat.completion.chunk"],
		exampleObject: /\bchat\.completion\b/,
		call: /\bchat\.completions\b/,
		name: /\bchat[ -]completions?\b|\/chat\/completions\b|\bchat api\b/i
	},
	spoken: chatCompletionsSpoken
};
function textsOf$1(choices, key) {
	return choices.filter(isObject).map((choice) => choice[key]).flatMap((part) => isObject(part) && typeof part["content"] === "string" ? [part["content"]] : []).join("");
}
/** Does not request usage in streams, because some servers refuse `stream_options` with 400. */
function body$4({ model, prompt, cap, stream, ask }) {
	return {
		model,
		messages: [...ask.system ? [{
			role: "system",
			content: systemText
		}] : [], {
			role: "user",
			content: prompt
		}],
		...capOf(cap),
		stream,
		...ask.tools && {
			tools: [{
				type: "function",
				function: probeFunction
			}],
			tool_choice: "none"
		},
		...ask.json && { response_format: jsonFormat }
	};
}
/** If a server omits `object`, `choices` identifies the family. Another value of `object` means another family. */
function hasObjectName(json, name) {
	const object = json["object"] ?? null;
	return object === null ? Array.isArray(json["choices"]) : object === name;
}
function read$7(json) {
	const usagePresent = isObject(json["usage"]);
	const choice = firstObject(json["choices"]);
	if (choice === null) return faulty("malformed_response", usagePresent);
	const { finish_reason: finish, message, error } = choice;
	const hasForm = isObject(message) && message["role"] === "assistant" && isReadable(message["content"]);
	return ended({
		finish: isWord(finish) ? finish : null,
		refused: isObject(message) && isFilled(message["refusal"]),
		error,
		shaped: hasForm && (isWord(finish) || !isPresent(finish)),
		stream: false,
		usagePresent,
		content: isObject(message) && hasContent$4(message)
	});
}
function readStream$4({ events, done, cut }) {
	const chunks = events.flatMap(({ json }) => json === null ? [] : [json]);
	const choices = chunks.flatMap((chunk) => elements(chunk["choices"])).filter(isObject);
	const deltas = choices.map(({ delta }) => delta).filter(isObject);
	const usagePresent = chunks.some((chunk) => isObject(chunk["usage"]));
	const finishes = choices.map((choice) => choice["finish_reason"]).filter(isWord);
	if (!done && (finishes.length === 0 || cut)) return faulty("truncated_stream", usagePresent);
	return ended({
		finish: finishes.find((word) => !isGood(word)) ?? finishes.at(-1) ?? null,
		refused: deltas.some(({ refusal }) => isFilled(refusal)),
		error: choices.map(({ error }) => error).find(isPresent),
		shaped: deltas.every(({ content }) => isReadable(content)),
		stream: true,
		usagePresent,
		content: deltas.some(hasContent$4)
	});
}
function ended({ finish, refused, error, shaped, stream, usagePresent, content }) {
	const ending = finish === null ? null : endingOf(finish);
	if (ending === "content_filter" || refused) return faulty("content_filter", usagePresent);
	if (isPresent(error)) return faulty(stream ? "stream_error" : "upstream_error", usagePresent, { error });
	if (!shaped) return faulty("malformed_response", usagePresent);
	if (ending === null) return complete({
		content,
		usagePresent
	}, "ending-missing");
	if (ending === "unknown") return incomplete(usagePresent, "ending-unknown");
	if (ending === "complete") return complete({
		content,
		usagePresent
	});
	if (ending === "capped") return capped$1({
		content,
		usagePresent
	});
	return faulty(stream && ending === "upstream_error" ? "stream_error" : ending, usagePresent, {});
}
/** Workers AI parses the JSON that a request asks for, and answers with an object where clients expect its text. */
function isReadable(content) {
	return !isPresent(content) || typeof content === "string" || Array.isArray(content);
}
/** Whether a message or a streamed delta has content that a client asks for: text, a tool call or media. */
function hasContent$4({ content, tool_calls, function_call, audio, images }) {
	if (isFilled(content) || elements(content).some(isFilledPart)) return true;
	return isObject(function_call) || isObject(audio) || [tool_calls, images].flatMap(elements).some(isObject);
}
/** Mistral sends content in parts. A part with only reasoning is not an answer. */
function isFilledPart(part) {
	return isObject(part) && (isFilled(part["text"]) || isObject(part["image_url"]));
}
function isGood(word) {
	return ["complete", "capped"].includes(endingOf(word));
}
/** DashScope and some gateways write `null` as a text if there is no reason. */
function isWord(value) {
	return typeof value === "string" && isPresent(value);
}
// src/families/converse-spoken.ts
/** The exceptions of Bedrock Runtime's operation Converse, and those of all AWS services, by status. */
const exceptions = {
	401: "UnrecognizedClientException",
	403: "AccessDeniedException",
	404: "ResourceNotFoundException",
	408: "ModelTimeoutException",
	424: "ModelErrorException",
	429: "ThrottlingException",
	503: "ServiceUnavailableException"
};
/** An exception with the first words of its message, by which gateways recognise it. */
const meant$3 = {
	context_length_exceeded: ["ValidationException", "Input is too long for requested model. "],
	content_policy_violation: ["ValidationException", "The request was blocked by the content filter. "],
	insufficient_quota: ["ServiceQuotaExceededException", "Your request exceeds the service quota for your account. "],
	rate_limit: ["ThrottlingException", "Too many requests, please wait before trying again. "],
	overloaded: ["ServiceUnavailableException", "The model is overloaded. "]
};
/** Converse as in the API model of Bedrock Runtime: one message, and errors that a header names (AWS REST-JSON). */
const converseSpoken = {
	good: (speech) => jsonAnswer(JSON.stringify(message$1(speech))),
	failing: () => jsonAnswer(JSON.stringify({
		__type: exceptionOf(500, null),
		...messageOf$2(500, null)
	})),
	error: (status, meaning) => JSON.stringify(messageOf$2(status, meaning)),
	errorHeaders: (status, meaning) => ({ "x-amzn-errortype": exceptionOf(status, meaning) })
};
function exceptionOf(status, meaning) {
	if (meaning !== null) return meant$3[meaning][0];
	return exceptions[status] ?? (status >= 400 && status < 500 ? "ValidationException" : "InternalServerException");
}
function messageOf$2(status, meaning) {
	return { message: `${meaning === null ? "" : meant$3[meaning][1]}The staging server answers ${status}.` };
}
function message$1({ text, extras }) {
	return {
		output: { message: {
			role: "assistant",
			content: [{
				text: text.join(""),
				...extras
			}],
			...extras
		} },
		stopReason: "end_turn",
		usage: {
			inputTokens: 9,
			outputTokens: 5,
			totalTokens: 14
		},
		metrics: { latencyMs: 1 },
		...extras
	};
}
/**
* `POST /model/{modelId}/converse` as in the API model of Amazon Bedrock Runtime. Its stream is another operation, whose
* events are binary, and JSON is not an answer format of its own.
*/
const converse = {
	name: "converse",
	version: "",
	path: "/model/{model}/converse",
	capField: "maxTokens",
	input: "messages",
	body: body$3,
	marked: (nonce) => ({ requestMetadata: { reference: nonce } }),
	lacks: ["json", "stream"],
	asked: {
		fields: [
			"additionalModelRequestFields",
			"additionalModelResponseFieldPaths",
			"guardrailConfig",
			"inferenceConfig",
			"messages",
			"model",
			"performanceConfig",
			"promptVariables",
			"requestMetadata",
			"serviceTier",
			"system",
			"toolConfig"
		],
		settings: ["inferenceConfig"],
		counts: (json) => ({
			tools: toolsIn(json).length,
			messages: countGroups([...elements(json["system"]).map(() => "system"), ...messagesIn(json)]),
			format: "text"
		})
	},
	...withoutStream,
	is: (json) => messageOf$1(json) !== null && "stopReason" in json,
	read: read$6,
	text: (json) => contentOf(json).flatMap(({ text }) => typeof text === "string" ? [text] : []).join(""),
	documented: {
		page: "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html",
		objects: [],
		exampleObject: /\bstopReason\b/,
		call: /\.converse\(|\bConverseCommand\b/,
		name: /\bconverse api\b|\/converse\b|\bbedrock-runtime converse\b/i,
		sharedHeading: /^(?:the )?converse$/i
	},
	spoken: converseSpoken
};
/** No choice of a tool means that none may be called, so the model is left to choose. */
function body$3({ prompt, cap, ask }) {
	const { name, description, parameters } = probeFunction;
	const config = capOf(cap);
	return {
		messages: [{
			role: "user",
			content: [{ text: prompt }]
		}],
		...Object.keys(config).length > 0 && { inferenceConfig: config },
		...ask.system && { system: [{ text: "Answer with one short word." }] },
		...ask.tools && { toolConfig: { tools: [{ toolSpec: {
			name,
			description,
			inputSchema: { json: parameters }
		} }] } }
	};
}
function toolsIn({ toolConfig }) {
	return isObject(toolConfig) ? elements(toolConfig["tools"]) : [];
}
/** A tool's result is a part of a user's message. */
function messagesIn({ messages }) {
	return elements(messages).map((message) => {
		if (!isObject(message)) return "other";
		return elements(message["content"]).some((part) => isObject(part) && "toolResult" in part) ? "tool" : roleOf(message["role"]);
	});
}
function messageOf$1({ output }) {
	const message = isObject(output) ? output["message"] : null;
	return isObject(message) ? message : null;
}
function contentOf(json) {
	return elements(messageOf$1(json)?.["content"]).filter(isObject);
}
function read$6(json) {
	const { usage, stopReason } = json;
	const usagePresent = isObject(usage) && Number.isInteger(usage["totalTokens"]);
	if (messageOf$1(json)?.["role"] !== "assistant") return faulty("malformed_response", usagePresent);
	return endedBy(stopReason, {
		content: contentOf(json).some(hasContent$3),
		stream: false,
		usagePresent
	});
}
/** Whether a block is what a client asks for: text, a tool's use or media. Reasoning alone is not an answer. */
function hasContent$3({ text, toolUse, image, document, video }) {
	return isFilled(text) || [
		toolUse,
		image,
		document,
		video
	].some(isObject);
}
// src/families/embeddings-spoken.ts
/** As many numbers as a vector has if the request names no `dimensions`. */
const usualDimensions = 8;
/** Embeddings as in the OpenAI OpenAPI file: one vector for each text, in OpenAI's envelope. */
const embeddingsSpoken = {
	good: (speech) => jsonAnswer(JSON.stringify(list(speech))),
	failing: () => jsonAnswer(errorIn200)
};
function list({ body, text, extras, dimensions = dimensionsAsked(body) }) {
	const vector = Array.from({ length: text.join("") === "" ? 0 : dimensions }, (_, index) => (index + 1) / 16);
	const embedding = body["encoding_format"] === "base64" ? base64(vector) : vector;
	const texts = elements(body["input"]).filter((part) => typeof part !== "number");
	return {
		object: "list",
		data: Array.from({ length: Math.max(1, texts.length) }, (_, index) => ({
			object: "embedding",
			index,
			embedding,
			...extras
		})),
		model: modelOf$2(body),
		usage: {
			prompt_tokens: 9,
			total_tokens: 9
		},
		...extras
	};
}
/** At most what any provider offers, so that no request makes a long answer. */
function dimensionsAsked({ dimensions }) {
	return typeof dimensions === "number" && Number.isInteger(dimensions) && dimensions > 0 ? Math.min(dimensions, 4096) : usualDimensions;
}
/** Little-endian float32, as OpenAI's clients read it. */
function base64(vector) {
	return Buffer.from(Float32Array.from(vector).buffer).toString("base64");
}
/** `POST /embeddings` as in the OpenAI OpenAPI file: vectors of numbers or, if asked for, of bytes in base64. */
const embeddings = {
	name: "embeddings",
	path: "/embeddings",
	capField: "none",
	input: "input",
	body: ({ model, prompt }) => ({
		model,
		input: prompt
	}),
	lacks: [
		"tools",
		"system",
		"json",
		"stream",
		"output_cap"
	],
	asked: {
		fields: [
			"dimensions",
			"encoding_format",
			"input",
			"model",
			"user"
		],
		counts: ({ input }) => ({
			tools: 0,
			messages: countGroups(textsIn(input).map(() => "user")),
			format: "text"
		})
	},
	is: isEmbeddings,
	read: read$5,
	...withoutStream,
	documented: {
		page: "https://platform.openai.com/docs/api-reference/embeddings",
		objects: ["embedding"],
		exampleObject: /\bobject\\?["']?\s*:\s*\\?["']embedding\b/,
		call: /\bembeddings\.create\b/,
		name: /\bembeddings? api\b|\/v1\/embeddings\b|\bcreate embeddings?\b/i,
		sharedHeading: /^(?:the )?embeddings?$/i
	},
	spoken: embeddingsSpoken
};
/** One text, several texts, or one text as tokens. */
function textsIn(input) {
	return input !== void 0 && elements(input).every((part) => typeof part === "number") ? [input] : elements(input);
}
/** Other lists have entries of another kind. An empty one is an answer of this family if it counts its tokens. */
function isEmbeddings(json) {
	const { object = "list", data } = json;
	if (object !== "list" || !Array.isArray(data)) return false;
	const first = firstObject(data);
	return first === null ? data.length === 0 && isObject(json["usage"]) : "embedding" in first;
}
function read$5(json) {
	const usagePresent = isObject(json["usage"]);
	const [dimensions = 0, ...others] = new Set(elements(json["data"]).map((each) => isObject(each) ? lengthOf(each["embedding"]) : null));
	if (dimensions === null || others.length > 0) return faulty("malformed_response", usagePresent);
	const reading = complete({
		content: dimensions > 0,
		usagePresent
	});
	return dimensions > 0 ? {
		...reading,
		dimensions
	} : reading;
}
const float32Bytes = 4;
/** How many numbers a vector has; null if it is none. Base64 has four characters for three bytes (RFC 4648 4). */
function lengthOf(vector) {
	if (Array.isArray(vector)) return vector.every((value) => typeof value === "number") ? vector.length : null;
	if (typeof vector !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(vector)) return null;
	const length = Math.floor(vector.replace(/=+$/, "").length * 3 / 4) / float32Bytes;
	return Number.isInteger(length) ? length : null;
}
// src/families/generate-content-spoken.ts
const usageMetadata = {
	promptTokenCount: 9,
	candidatesTokenCount: 5,
	totalTokenCount: 14
};
/** The status names of google.rpc.Code by HTTP status. Every other 4xx is an invalid argument. */
const statusNames = {
	401: "UNAUTHENTICATED",
	403: "PERMISSION_DENIED",
	404: "NOT_FOUND",
	409: "ABORTED",
	429: "RESOURCE_EXHAUSTED",
	499: "CANCELLED",
	503: "UNAVAILABLE",
	504: "DEADLINE_EXCEEDED",
	529: "UNAVAILABLE"
};
/** The first words of a message, by which gateways recognise an error that shares its status with others. */
const meant$2 = {
	context_length_exceeded: "The input token count (9000) exceeds the maximum number of tokens allowed (8192). ",
	content_policy_violation: "The response was blocked by the content filter. ",
	insufficient_quota: "You exceeded your current quota, please check your plan and billing details. ",
	rate_limit: "Resource has been exhausted. ",
	overloaded: "The model is overloaded. Please try again later. "
};
/** The quota that an error names in its details. */
const quotas = {
	insufficient_quota: "GenerateRequestsPerDayPerProjectPerModel",
	rate_limit: "GenerateRequestsPerMinutePerProjectPerModel"
};
/** generateContent as in Google's Gen AI SDK: one answer, or a stream of chunks whose last one gives the reason. */
const generateContentSpoken = {
	good: (speech) => wantsStream(speech.body) ? streamAnswer(chunks(speech)) : jsonAnswer(whole$5(speech)),
	failing: (speech) => wantsStream(speech.body) ? streamAnswer(failingChunks(speech)) : jsonAnswer(error$3(500)),
	error: error$3
};
function error$3(status, meaning = null) {
	const name = statusNames[status] ?? (status >= 400 && status < 500 ? "INVALID_ARGUMENT" : "INTERNAL");
	const words = meaning === null ? "" : meant$2[meaning];
	const quotaId = meaning === null ? void 0 : quotas[meaning];
	const details = [{
		"@type": "type.googleapis.com/google.rpc.QuotaFailure",
		violations: [{ quotaId }]
	}];
	const message = `${words}The staging server answers ${status}.`;
	return JSON.stringify({ error: {
		code: status,
		message,
		status: name,
		...quotaId !== void 0 && { details }
	} });
}
function whole$5(speech) {
	const text = speech.text.join("");
	return JSON.stringify({
		...chunk(speech, text, {
			finishReason: "STOP",
			index: 0
		}),
		usageMetadata
	});
}
/** The first chunk has no text yet, as that of a model that thinks. */
function chunks(speech) {
	const sent = ["", ...speech.text].map((text) => chunk(speech, text, { index: 0 }));
	const last = {
		...chunk(speech, "", {
			finishReason: "STOP",
			index: 0
		}),
		usageMetadata
	};
	return [...sent, last].map((json) => dataEvent(JSON.stringify(json)));
}
function failingChunks(speech) {
	return [...brokenOff(streamAnswer(chunks(speech))).parts, dataEvent(error$3(500))];
}
function chunk({ body, id, extras }, text, end) {
	return {
		candidates: [{
			content: {
				parts: [{
					text,
					...extras
				}],
				role: "model"
			},
			...end,
			...extras
		}],
		modelVersion: modelOf$2(body),
		responseId: id,
		...extras
	};
}
/**
* `POST /v1beta/models/{model}:generateContent` as in Google's Gen AI SDK. Every field of an answer is optional. A stream
* ends with its last chunk, which gives the reason.
*/
const generateContent = {
	name: "generate-content",
	version: "/v1beta",
	path: "/models/{model}:generateContent",
	streamPath: "/models/{model}:streamGenerateContent?alt=sse",
	capField: "maxOutputTokens",
	input: "contents",
	body: body$2,
	marked: (nonce) => ({ systemInstruction: { parts: [{ text: nonce }] } }),
	asked: {
		fields: [
			"cachedContent",
			"contents",
			"generationConfig",
			"generation_config",
			"labels",
			"model",
			"safetySettings",
			"stream",
			"systemInstruction",
			"system_instruction",
			"toolConfig",
			"tools"
		],
		settings: ["generationConfig", "generation_config"],
		counts: (json) => ({
			tools: elements(json["tools"]).flatMap(functionsIn).length,
			messages: countGroups([...systemOf$1(json), ...elements(json["contents"]).map(groupOf$2)]),
			format: formatIn(json)
		})
	},
	is: isAnswer,
	isEvent: isAnswer,
	read: (json) => readAll([json], false),
	readStream: readStream$3,
	text: (json) => textIn([json]),
	streamText: ({ events }) => textIn(chunksIn(events)),
	documented: {
		page: "https://ai.google.dev/api/generate-content",
		objects: [],
		exampleObject: /\bfinishReason\b/,
		call: /\bgenerate_?content(?:_?stream)?\(/i,
		name: /\bgenerate ?content\b|\bgemini api\b/i
	},
	spoken: generateContentSpoken
};
/** Google refuses a function whose parameters are an object without properties, but not one without parameters. */
function body$2({ prompt, cap, ask }) {
	const config = {
		...capOf(cap),
		...ask.json && { responseMimeType: "application/json" }
	};
	const { name, description } = probeFunction;
	return {
		contents: [{
			role: "user",
			parts: [{ text: prompt }]
		}],
		...Object.keys(config).length > 0 && { generationConfig: config },
		...ask.system && { systemInstruction: { parts: [{ text: "Answer with one short word." }] } },
		...ask.tools && {
			tools: [{ functionDeclarations: [{
				name,
				description
			}] }],
			toolConfig: { functionCallingConfig: { mode: "NONE" } }
		}
	};
}
function functionsIn(tool) {
	const { functionDeclarations, function_declarations: declared = functionDeclarations } = isObject(tool) ? tool : {};
	return Array.isArray(declared) ? declared : [tool];
}
function systemOf$1({ systemInstruction, system_instruction: system = systemInstruction }) {
	return isObject(system) ? ["system"] : [];
}
/** A function's result is a part of a message. A message without a role is the user's. */
function groupOf$2(content) {
	if (!isObject(content)) return "other";
	const { role = "user", parts } = content;
	if (elements(parts).some((part) => isObject(part) && "functionResponse" in part)) return "tool";
	return role === "model" ? "assistant" : roleOf(role);
}
const schemas = [
	"responseSchema",
	"responseJsonSchema",
	"response_schema",
	"response_json_schema"
];
function formatIn({ generationConfig, generation_config: config = generationConfig }) {
	if (!isObject(config)) return "text";
	const { responseMimeType = "text/plain", response_mime_type: type = responseMimeType } = config;
	if (type === "text/plain") return "text";
	if (type !== "application/json") return "other";
	return schemas.some((name) => isObject(config[name])) ? "json_schema" : "json_object";
}
/** An answer whose tokens all went into thinking can have its usage only. */
function isAnswer({ candidates, promptFeedback, usageMetadata }) {
	return Array.isArray(candidates) || isObject(promptFeedback) || isObject(usageMetadata);
}
function readStream$3({ events, cut }) {
	const chunks = chunksIn(events);
	return !cut && chunks.some((chunk) => blockedBy(chunk) !== null || reasonsIn(chunk).length > 0) ? readAll(chunks, true) : faulty("truncated_stream", chunks.some(hasUsage$1));
}
/** Some models give a reason in every chunk. The first one that is not good counts, else the last. */
function readAll(chunks, stream) {
	const usagePresent = chunks.some(hasUsage$1);
	if (chunks.some((chunk) => blockedBy(chunk) !== null)) return faulty("content_filter", usagePresent);
	const reasons = chunks.flatMap(reasonsIn);
	return endedBy(reasons.find((word) => !["complete", "capped"].includes(endingOf(word))) ?? reasons.at(-1), {
		content: chunks.flatMap(partsIn).some(hasContent$2),
		stream,
		usagePresent
	});
}
function chunksIn(events) {
	return events.flatMap(({ json }) => json === null ? [] : [json]);
}
function hasUsage$1({ usageMetadata }) {
	return isObject(usageMetadata);
}
/** Why the prompt was refused; null if it was not. Such an answer has no candidates. */
function blockedBy({ promptFeedback }) {
	const reason = isObject(promptFeedback) ? promptFeedback["blockReason"] : null;
	return isReason(reason) ? reason : null;
}
function reasonsIn({ candidates }) {
	const reason = firstObject(candidates)?.["finishReason"];
	return isReason(reason) ? [reason] : [];
}
/** The default values of Google's enums, such as `FINISH_REASON_UNSPECIFIED`, give no reason. */
function isReason(reason) {
	return typeof reason === "string" && isPresent(reason) && !reason.endsWith("_UNSPECIFIED");
}
function partsIn({ candidates }) {
	const content = firstObject(candidates)?.["content"];
	return isObject(content) ? elements(content["parts"]).filter(isObject) : [];
}
/** Whether a part is what a client asks for: text, a function's call or media. A thought is not an answer. */
function hasContent$2({ text, thought, functionCall, inlineData, executableCode }) {
	return isFilled(text) && thought !== true || [
		functionCall,
		inlineData,
		executableCode
	].some(isObject);
}
function textIn(chunks) {
	return chunks.flatMap(partsIn).filter(({ thought }) => thought !== true).flatMap(({ text }) => typeof text === "string" ? [text] : []).join("");
}
// src/families/messages-spoken.ts
const usage$1 = {
	input_tokens: 9,
	output_tokens: 5
};
/** The type of an error by its status, as in Anthropic's page on errors. Every other 4xx is an invalid request. */
const types$1 = {
	401: "authentication_error",
	402: "billing_error",
	403: "permission_error",
	404: "not_found_error",
	413: "request_too_large",
	429: "rate_limit_error",
	504: "timeout_error",
	529: "overloaded_error"
};
/** The first words of a message, by which gateways recognise an error that shares its type with others. */
const meant$1 = {
	context_length_exceeded: "prompt is too long: 9000 tokens > 8192 maximum. ",
	content_policy_violation: "Output blocked by content filtering policy. ",
	insufficient_quota: "Your credit balance is too low to access the Anthropic API. ",
	rate_limit: "This request would exceed your organization's rate limit. ",
	overloaded: "Overloaded. "
};
/** Messages as in Anthropic's SDK: a `message`, or a stream of named events that ends with `message_stop`. */
const messagesSpoken = {
	good: (speech) => wantsStream(speech.body) ? streamAnswer(events(speech)) : jsonAnswer(whole$4(speech)),
	failing: (speech) => wantsStream(speech.body) ? streamAnswer(failingEvents$1(speech)) : jsonAnswer(error$2(500)),
	error: error$2
};
function error$2(status, meaning = null) {
	return JSON.stringify(errorOf$2(status, meaning));
}
function errorOf$2(status, meaning) {
	return {
		type: "error",
		error: {
			type: types$1[status] ?? (status >= 400 && status < 500 ? "invalid_request_error" : "api_error"),
			message: `${meaning === null ? "" : meant$1[meaning]}The staging server answers ${status}.`
		}
	};
}
function whole$4(speech) {
	const content = [{
		type: "text",
		text: speech.text.join(""),
		...speech.extras
	}];
	return JSON.stringify({
		...head$2(speech),
		content,
		stop_reason: "end_turn",
		usage: {
			...usage$1,
			...speech.extras
		}
	});
}
function events(speech) {
	const { text, extras } = speech;
	const unknown = Object.keys(extras).map((name) => ({ type: name }));
	const last = {
		delta: {
			stop_reason: "end_turn",
			stop_sequence: null
		},
		usage: { output_tokens: 5 }
	};
	return [
		{
			type: "message_start",
			message: {
				...head$2(speech),
				usage: {
					...usage$1,
					output_tokens: 1
				}
			}
		},
		{
			type: "content_block_start",
			index: 0,
			content_block: {
				type: "text",
				text: ""
			}
		},
		{ type: "ping" },
		...text.map((part) => ({
			type: "content_block_delta",
			index: 0,
			delta: {
				type: "text_delta",
				text: part
			}
		})),
		...unknown,
		{
			type: "content_block_stop",
			index: 0
		},
		{
			type: "message_delta",
			...last
		},
		{ type: "message_stop" }
	].map((event) => typedEvent({
		...event,
		...extras
	}));
}
function failingEvents$1(speech) {
	return [...brokenOff(streamAnswer(events(speech))).parts, typedEvent(errorOf$2(500, null))];
}
function head$2({ body, id, extras }) {
	return {
		id: `msg_${id}`,
		type: "message",
		role: "assistant",
		model: modelOf$2(body),
		content: [],
		stop_reason: null,
		stop_sequence: null,
		...extras
	};
}
/** `POST /v1/messages` as in Anthropic's TypeScript SDK. Only the subset that compatible servers send is required. */
const messages = {
	name: "messages",
	path: "/messages",
	capField: "max_tokens",
	input: "messages",
	headers: { "anthropic-version": "2023-06-01" },
	body: body$1,
	marked: (nonce) => ({ metadata: { user_id: nonce } }),
	lacks: ["json"],
	asked: {
		fields: [
			"cache_control",
			"container",
			"inference_geo",
			"max_tokens",
			"messages",
			"metadata",
			"model",
			"output_config",
			"service_tier",
			"stop_sequences",
			"stream",
			"system",
			"temperature",
			"thinking",
			"tool_choice",
			"tools",
			"top_k",
			"top_p"
		],
		counts: (json) => ({
			tools: elements(json["tools"]).length,
			messages: countGroups([...systemOf(json), ...elements(json["messages"]).flatMap(groupsOf)]),
			format: isObject(json["output_config"]) && isObject(json["output_config"]["format"]) ? "json_schema" : "text"
		})
	},
	is: (json) => json["type"] === "message" && json["role"] === "assistant",
	isEvent: ({ type }) => typeof type === "string" && (type.startsWith("message_") || type.startsWith("content_block_")),
	read: read$4,
	readStream: readStream$2,
	text: (json) => textOf$2(elements(json["content"])),
	streamText: ({ events }) => textOf$2(events.flatMap(({ json }) => [json?.["content_block"], json?.["delta"]])),
	documented: {
		page: "https://docs.claude.com/en/api/messages",
		objects: [],
		excludes: /\/threads\/[^/]+\/messages$/,
		exampleObject: /\bstop_reason\b/,
		call: /\bmessages\.(?:create|stream)\b/,
		name: /\bmessages api\b|\/v1\/messages\b|\bcreate a message\b/i,
		sharedHeading: /^(?:the )?messages?$/i
	},
	spoken: messagesSpoken
};
/** `max_tokens` is required, so a route without a cap is refused by Anthropic. */
function body$1({ model, prompt, cap, stream, ask }) {
	const { name, description, parameters } = probeFunction;
	return {
		model,
		...capOf(cap),
		...ask.system && { system: "Answer with one short word." },
		messages: [{
			role: "user",
			content: prompt
		}],
		...stream ? { stream } : {},
		...ask.tools && {
			tools: [{
				name,
				description,
				input_schema: parameters
			}],
			tool_choice: { type: "none" }
		}
	};
}
function systemOf({ system }) {
	return isFilled(system) || elements(system).length > 0 ? ["system"] : [];
}
/** A tool's result is a part of a user's message. */
function groupsOf(message) {
	if (!isObject(message)) return ["other"];
	return [elements(message["content"]).some((part) => isObject(part) && part["type"] === "tool_result") ? "tool" : roleOf(message["role"])];
}
function read$4(json) {
	const usagePresent = isObject(json["usage"]);
	if (!Array.isArray(json["content"])) return faulty("malformed_response", usagePresent);
	return endedBy(json["stop_reason"], {
		content: json["content"].some(hasContent$1),
		stream: false,
		usagePresent
	});
}
/** Anthropic's SDKs have no message until `message_stop`, and throw at a second `message_start` or at none. */
function readStream$2({ events }) {
	const usagePresent = events.some(({ json }) => isObject(json?.["usage"]));
	const reason = events.flatMap(({ json }) => isObject(json?.["delta"]) ? [json["delta"]["stop_reason"]] : []).findLast((found) => typeof found === "string");
	const types = events.map(typeOf$1);
	if (!types.includes("message_stop")) return faulty("truncated_stream", usagePresent);
	if (types.filter((type) => type === "message_start").length !== 1) return faulty("malformed_response", usagePresent);
	return endedBy(reason, {
		content: events.some(({ json }) => hasContent$1(json?.["content_block"]) || hasDelta(json?.["delta"])),
		stream: true,
		usagePresent
	});
}
/** Whether a block is what a client asks for: text or a tool's use. Thinking alone is not an answer. */
function hasContent$1(block) {
	return isObject(block) && (isFilled(block["text"]) || String(block["type"]).endsWith("tool_use"));
}
function hasDelta(delta) {
	return isObject(delta) && (isFilled(delta["text"]) || delta["type"] === "input_json_delta");
}
function textOf$2(blocks) {
	return blocks.flatMap((block) => isObject(block) && typeof block["text"] === "string" ? [block["text"]] : []).join("");
}
function typeOf$1({ name, json }) {
	return json?.["type"] ?? name;
}
// src/families/paths.ts
const marker = "{model}";
/** The path of a family's requests, appended to the gateway's URL. It has `{model}` where the path names the model. */
function servedAt({ version = "/v1", path }) {
	return `${version}${path}`;
}
/** A route's path as it is requested: with the model as one segment, and at the family's own path of streams. */
function requestedAt({ path, streamPath }, route, { model, stream }) {
	return (stream && streamPath !== void 0 ? `${route.slice(0, -path.length)}${streamPath}` : route).replaceAll(marker, encodeURIComponent(model));
}
/** Whether a route may have this path: a family with the model in its path needs all of its end. */
function mayBeAt({ path }, route) {
	return !namesModel$1(path) || route.endsWith(path);
}
/**
* The end of a documented path or URL that is a family's own; null if it ends otherwise. Any segment can stand for the
* model.
*/
function endOf$1({ path }, documented) {
	return new RegExp(`${patternOf(path)}$`).exec(documented)?.[0] ?? null;
}
/**
* What a request's path says that other families say in the body: the model, and whether it streams. null if the family
* is not served at this path.
*/
function saidBy(family, path) {
	const { streamPath, alsoAt = [] } = family;
	if (!namesModel$1(family.path)) return path === servedAt(family) || alsoAt.includes(path) ? {} : null;
	const whole = said(servedAt(family), path);
	if (streamPath === void 0) return whole;
	if (whole !== null) return {
		...whole,
		stream: false
	};
	const streamed = said(servedAt({
		...family,
		path: withoutQuery(streamPath)
	}), path);
	return streamed === null ? null : {
		...streamed,
		stream: true
	};
}
/** Whether a request at a path of any prefix streams: its path says so, or its body. */
function asksForStream({ streamPath }, path, body) {
	if (streamPath === void 0) return wantsStream(body);
	return new RegExp(`${patternOf(withoutQuery(streamPath))}$`).test(withoutQuery(path));
}
function said(template, path) {
	const [, segment] = new RegExp(`^${patternOf(template)}$`).exec(path) ?? [];
	try {
		return segment === void 0 ? null : { model: decodeURIComponent(segment) };
	} catch {
		return null;
	}
}
function namesModel$1(path) {
	return path.includes(marker);
}
function patternOf(template) {
	return RegExp.escape(template).replace(RegExp.escape(marker), "([^/]+)");
}
function withoutQuery(path) {
	return path.replace(/\?.*$/s, "");
}
// src/families/azure.ts
const safe = {
	filtered: false,
	severity: "safe"
};
const filters = {
	hate: safe,
	self_harm: safe,
	sexual: safe,
	violence: safe
};
const promptFilters = { prompt_filter_results: [{
	prompt_index: 0,
	content_filter_results: filters
}] };
/** Codes and first words of errors, by which gateways recognise them. Other statuses have OpenAI's envelope. */
const errors = {
	401: ["401", "Access denied due to invalid subscription key or wrong API endpoint. "],
	404: ["DeploymentNotFound", "The API deployment for this resource does not exist. "],
	408: ["Timeout", "The operation was timeout. "],
	429: ["429", "Requests have exceeded the call rate limit of your current pricing tier. "]
};
/**
* Azure OpenAI: a deployment and an `api-version` in the path, or `/openai/v1` (Azure's REST specification, 2024-10-21).
* Every chat completion contains the results of the content filters; a stream begins with those of the prompt.
*/
const azure = {
	places: [
		{
			base: /^\/openai\/deployments\/[^/]+(?=\/)/,
			families: ["chat-completions", "embeddings"],
			exclusive: true
		},
		{
			base: /^\/openai\/v1(?=\/)/,
			families: [
				"chat-completions",
				"responses",
				"embeddings"
			],
			exclusive: false
		},
		{
			base: /^\/openai(?=\/responses$)/,
			families: ["responses"],
			exclusive: false
		}
	],
	fields: [],
	speaks: (spoken) => ({
		good: (speech) => filtered(spoken.good(speech)),
		failing: (speech) => filtered(spoken.failing(speech)),
		error: (status, meaning) => error$1(spoken, status, meaning)
	})
};
function error$1(spoken, status, meaning) {
	if (meaning === "content_policy_violation") return refused$2(status);
	if (meaning !== null) return spoken.error?.(status, meaning) ?? errorBody(status, namedErrors[meaning].detail);
	const [code, words] = errors[status] ?? [];
	if (code === void 0) return spoken.error?.(status, null) ?? errorBody(status);
	return JSON.stringify({ error: {
		code,
		message: `${words}The staging server answers ${status}.`
	} });
}
/** A prompt that a content filter refuses. */
function refused$2(status) {
	const message = `The response was filtered due to the prompt triggering Azure OpenAI's content management policy. The staging server answers ${status}.`;
	const innererror = {
		code: "ResponsibleAIPolicyViolation",
		content_filter_result: {
			...filters,
			violence: {
				filtered: true,
				severity: "medium"
			}
		}
	};
	return JSON.stringify({ error: {
		message,
		type: null,
		param: "prompt",
		code: "content_filter",
		status,
		innererror
	} });
}
/** The first event of a stream names nothing: neither id nor model nor object. */
function filtered(answer) {
	const { contentType, parts } = rewritten(answer, withFilters);
	if (parts.length <= 1 || !parts.some((part) => part.includes("content_filter_results"))) return {
		contentType,
		parts
	};
	const first = {
		choices: [],
		created: 0,
		id: "",
		model: "",
		object: "",
		...promptFilters
	};
	return {
		contentType,
		parts: [dataEvent(JSON.stringify(first)), ...parts]
	};
}
function withFilters(json) {
	const choices = elements(json["choices"]).filter(isObject);
	if (choices.length === 0) return json;
	return {
		...json,
		...json["object"] === "chat.completion" ? promptFilters : {},
		choices: choices.map((choice) => ({
			...choice,
			content_filter_results: filters
		}))
	};
}
// src/families/openrouter.ts
/** Comments that keep a connection open while a provider works. */
const processing = ": OPENROUTER PROCESSING\n\n";
/** `error_type` by status, as in OpenRouter's OpenAPI file. */
const types = {
	400: "invalid_request",
	401: "authentication",
	402: "payment_required",
	403: "permission_denied",
	404: "not_found",
	408: "timeout",
	413: "payload_too_large",
	429: "rate_limit_exceeded",
	502: "provider_unavailable",
	503: "provider_overloaded",
	529: "provider_overloaded"
};
const meant = {
	context_length_exceeded: "context_length_exceeded",
	content_policy_violation: "content_policy_violation",
	insufficient_quota: "payment_required"
};
/**
* OpenRouter, below `/api/v1`: numeric codes, the cost in `usage`, comments in streams, and errors after the start of an answer
* as a choice that ends with `error`, with status 200 (its pages on errors and on streaming).
*/
const openrouter = {
	places: [{
		base: /^\/api\/v1(?=\/)/,
		families: [
			"chat-completions",
			"responses",
			"embeddings"
		],
		exclusive: false
	}],
	fields: ["usage"],
	speaks: (spoken) => ({
		good: (speech) => routed(spoken.good(withUsage(speech))),
		failing: (speech) => failing(spoken, speech),
		error: (status, meaning) => JSON.stringify({ error: errorOf$1(status, meaning) })
	})
};
function errorOf$1(status, meaning = null) {
	const words = meaning === null || !("words" in namedErrors[meaning].detail) ? "" : namedErrors[meaning].detail.words;
	const metadata = {
		error_type: (meaning === null ? void 0 : meant[meaning]) ?? types[status] ?? (status >= 400 && status < 500 ? "invalid_request" : "server"),
		provider_name: "Staging"
	};
	return {
		code: status,
		message: `${words}The staging server answers ${status}.`,
		metadata
	};
}
/** A stream always ends with its usage. */
function withUsage(speech) {
	return {
		...speech,
		body: {
			...speech.body,
			stream_options: { include_usage: true }
		}
	};
}
function routed(answer) {
	const { contentType, parts } = rewritten(answer, withCost);
	return parts.length <= 1 ? {
		contentType,
		parts
	} : {
		contentType,
		parts: [processing, ...parts]
	};
}
function withCost(json) {
	const { id, choices, usage } = json;
	return {
		...json,
		...Array.isArray(choices) && {
			id: String(id).replace(/^chatcmpl-/, "gen-"),
			provider: "Staging",
			choices: choices.filter(isObject).map(withNativeReason)
		},
		...isObject(usage) && { usage: {
			...usage,
			cost: 14e-6,
			cost_details: { upstream_inference_cost: null }
		} }
	};
}
function withNativeReason(choice) {
	return {
		...choice,
		native_finish_reason: choice["finish_reason"] ?? null
	};
}
/** A choice that ends with `error`. A stream of a family without choices fails as that family does. */
function failing(spoken, speech) {
	const good = routed(spoken.good(speech));
	const hasChoices = good.parts.some((part) => part.includes("\"choices\""));
	const error = errorOf$1(502);
	if (!wantsStream(speech.body)) return jsonAnswer(JSON.stringify(hasChoices ? failedAnswer(speech, error) : { error }));
	if (!hasChoices) return routed(spoken.failing(speech));
	const choices = [{
		index: 0,
		delta: {
			role: "assistant",
			content: ""
		},
		...failed$1
	}];
	const last = {
		...head$1(speech),
		object: "chat.completion.chunk",
		error,
		choices
	};
	return {
		...good,
		parts: [...brokenOff(good).parts, dataEvent(JSON.stringify(last))]
	};
}
function failedAnswer(speech, error) {
	const choices = [{
		index: 0,
		message: {
			role: "assistant",
			content: ""
		},
		...failed$1,
		error
	}];
	return {
		...head$1(speech),
		object: "chat.completion",
		choices
	};
}
const failed$1 = {
	finish_reason: "error",
	native_finish_reason: "error"
};
function head$1({ body, id, createdAt }) {
	return {
		id: `gen-${id}`,
		created: createdAt,
		model: modelOf$2(body),
		provider: "Staging"
	};
}
// src/families/profiles.ts
const places = [azure, openrouter].flatMap((profile) => profile.places.map((place) => ({
	profile,
	place
})));
/** The family that a provider serves at a path of its own, as that provider speaks it; null if there is none. */
function familyProfiledAt(path, families) {
	for (const { profile, place } of places) {
		const end = endBelow(place, path);
		const family = families.find((known) => known.path === end && place.families.includes(known.name));
		if (family !== void 0) return withProfile(family, profile);
	}
	return null;
}
function withProfile(family, { fields, speaks }) {
	return {
		...family,
		spoken: speaks(family.spoken),
		alsoKnown: fields
	};
}
/** The places of profiles at which a path can be, each with the end of the path that names a family. */
function placesOf(path) {
	return places.flatMap(({ place }) => {
		const end = endBelow(place, path);
		return end === null ? [] : [{
			place,
			end
		}];
	});
}
function endBelow({ base }, path) {
	const [start] = base.exec(path) ?? [];
	return start === void 0 ? null : path.slice(start.length);
}
// src/families/rerank-spoken.ts
/** Rerank in Cohere's form: the index and the score of each document, the best one first, in OpenAI's error envelope. */
const rerankSpoken = {
	good: (speech) => jsonAnswer(JSON.stringify(ranking(speech))),
	failing: () => jsonAnswer(errorIn200)
};
function ranking({ body, id, text, extras }) {
	const number = text.join("") === "" ? 0 : Math.min(elements(body["documents"]).length, mostAsked(body));
	const results = Array.from({ length: number }, (_, index) => ({
		index,
		relevance_score: 1 / (index + 2),
		...extras
	}));
	return {
		id: `rerank-${id}`,
		results,
		meta: {
			api_version: { version: "2" },
			billed_units: { search_units: 1 }
		},
		...extras
	};
}
function mostAsked({ top_n: most }) {
	return typeof most === "number" && most > 0 ? most : 1e400;
}
/** `POST /rerank` in the form that Cohere (v1 and v2) and Jina share, and that LiteLLM serves. */
const rerank = {
	name: "rerank",
	path: "/rerank",
	alsoAt: ["/v2/rerank"],
	capField: "none",
	input: "query",
	body: ({ model, prompt }) => ({
		model,
		query: prompt,
		documents: ["One short word.", "Another short word."]
	}),
	marked: (nonce) => ({ documents: [nonce] }),
	lacks: [
		"tools",
		"system",
		"json",
		"stream",
		"output_cap"
	],
	asked: {
		fields: [
			"documents",
			"max_chunks_per_doc",
			"max_tokens_per_doc",
			"model",
			"query",
			"rank_fields",
			"return_documents",
			"top_n"
		],
		counts: (json) => ({
			tools: 0,
			messages: countGroups(groupsIn(json)),
			format: "text"
		})
	},
	is: isRerank,
	read: read$3,
	...withoutStream,
	documented: {
		page: "https://docs.cohere.com/reference/rerank",
		objects: [],
		exampleObject: /\brelevance_score\b/,
		call: /\.rerank\(/,
		name: /\brerank(?:ing)? api\b|\/v[12]\/rerank\b/i,
		sharedHeading: /^(?:the )?rerank(?:ing)?$/i
	},
	spoken: rerankSpoken
};
/** The query is what a user asks; the documents are other texts. */
function groupsIn({ query, documents }) {
	return [...query === void 0 ? [] : ["user"], ...elements(documents).map(() => "other")];
}
/** Other answers have `results` of another kind. An empty list is one of this family if it has their other fields. */
function isRerank(json) {
	const { results } = json;
	if (!Array.isArray(results)) return false;
	const first = firstObject(results);
	if (first !== null) return "relevance_score" in first;
	return results.length === 0 && (isObject(json["usage"]) || isObject(json["meta"]));
}
function read$3(json) {
	const results = elements(json["results"]);
	const usagePresent = hasUsage(json);
	const indices = new Set(results.map(indexOf));
	if (indices.has(null) || indices.size < results.length) return faulty("malformed_response", usagePresent);
	return complete({
		content: results.length > 0,
		usagePresent
	});
}
/** Which document a result ranks; null if it ranks none. */
function indexOf(result) {
	const { index, relevance_score: score } = isObject(result) ? result : {};
	return typeof index === "number" && Number.isInteger(index) && index >= 0 && typeof score === "number" ? index : null;
}
/** Cohere bills in `meta`, Jina in `usage`. LiteLLM leaves objects without content where a provider gave none. */
function hasUsage({ usage, meta }) {
	return (isObject(meta) ? [
		usage,
		meta["billed_units"],
		meta["tokens"]
	] : [usage]).some((place) => isObject(place) && Object.keys(place).length > 0);
}
// src/families/responses-spoken.ts
const usage = {
	input_tokens: 9,
	input_tokens_details: { cached_tokens: 0 },
	output_tokens: 5,
	output_tokens_details: { reasoning_tokens: 0 },
	total_tokens: 14
};
const error = {
	code: "server_error",
	message: "The staging server fails."
};
/**
* Responses as in the OpenAI API description: `response`, or a stream of `response.*` events that ends with the
* terminal event, like OpenAI's. The `[DONE]` of Open Responses is sent only together with unknown fields.
*/
const responsesSpoken = {
	good: (speech) => wantsStream(speech.body) ? streamAnswer(goodEvents(speech)) : jsonAnswer(completedResponse(speech)),
	failing: (speech) => wantsStream(speech.body) ? streamAnswer(failingEvents(speech)) : jsonAnswer(errorIn200)
};
function completedResponse(speech) {
	return JSON.stringify(completed$1(head(speech), messageItem(speech), speech.extras));
}
function goodEvents(speech) {
	const { text, extras } = speech;
	const begun = head(speech);
	const item = messageItem(speech);
	const unknown = Object.keys(extras).map((name) => ({ type: `response.${name}` }));
	const last = {
		type: "response.completed",
		response: completed$1(begun, item, extras)
	};
	return [...numbered([
		...openingEvents(begun, item),
		...deltas(item, text),
		...unknown,
		...closingEvents(item, text),
		last
	], extras), ...unknown.length > 0 ? [dataEvent("[DONE]")] : []];
}
function failingEvents({ text, ...rest }) {
	const speech = {
		...rest,
		text,
		extras: {}
	};
	const begun = head(speech);
	const item = messageItem(speech);
	const failure = {
		type: "error",
		...error,
		param: null
	};
	const failed = {
		type: "response.failed",
		response: {
			...begun,
			status: "failed",
			error
		}
	};
	return numbered([
		...openingEvents(begun, item),
		...deltas(item, text.slice(0, 1)),
		failure,
		failed
	], {});
}
function openingEvents(response, item) {
	const [part] = item.content;
	return [
		{
			type: "response.created",
			response
		},
		{
			type: "response.in_progress",
			response
		},
		{
			type: "response.output_item.added",
			output_index: 0,
			item: {
				...item,
				status: "in_progress",
				content: []
			}
		},
		{
			type: "response.content_part.added",
			...placeOf$3(item),
			part: {
				...part,
				text: ""
			}
		}
	];
}
function deltas(item, text) {
	return text.map((delta) => ({
		type: "response.output_text.delta",
		...placeOf$3(item),
		delta,
		logprobs: []
	}));
}
function closingEvents(item, text) {
	const [part] = item.content;
	return [
		{
			type: "response.output_text.done",
			...placeOf$3(item),
			text: text.join(""),
			logprobs: []
		},
		{
			type: "response.content_part.done",
			...placeOf$3(item),
			part
		},
		{
			type: "response.output_item.done",
			output_index: 0,
			item
		}
	];
}
function placeOf$3({ id }) {
	return {
		item_id: id,
		output_index: 0,
		content_index: 0
	};
}
function numbered(events, extras) {
	return events.map((event, index) => typedEvent({
		...event,
		sequence_number: index,
		...extras
	}));
}
/** The fields of a response from its start: all that the OpenAI API description requires. */
function head({ body, id, createdAt, extras }) {
	return {
		id: `resp_${id}`,
		object: "response",
		created_at: createdAt,
		status: "in_progress",
		error: null,
		incomplete_details: null,
		instructions: null,
		metadata: {},
		model: modelOf$2(body),
		output: [],
		parallel_tool_calls: true,
		temperature: 1,
		tool_choice: "auto",
		tools: [],
		top_p: 1,
		usage: null,
		...extras
	};
}
function completed$1(begun, item, extras) {
	return {
		...begun,
		status: "completed",
		output: [item],
		usage: {
			...usage,
			...extras
		}
	};
}
function messageItem({ id, text, extras }) {
	const part = {
		type: "output_text",
		text: text.join(""),
		annotations: [],
		logprobs: [],
		...extras
	};
	return {
		id: `msg_${id}`,
		type: "message",
		status: "completed",
		role: "assistant",
		content: [part],
		...extras
	};
}
// src/families/responses.ts
/** Every known status of a response. Any other counts as broken off. */
const readers = /* @__PURE__ */ new Map([
	["completed", completed],
	["incomplete", cutShort],
	["failed", (json, usagePresent) => faulty("upstream_error", usagePresent, json)],
	["cancelled", (_, usagePresent) => faulty("cancelled", usagePresent)],
	["queued", (_, usagePresent) => faulty("malformed_response", usagePresent)],
	["in_progress", (_, usagePresent) => faulty("malformed_response", usagePresent)]
]);
const terminalEvents = /* @__PURE__ */ new Set([
	"response.completed",
	"response.incomplete",
	"response.failed"
]);
/**
* `POST /responses` as in the OpenAI OpenAPI file. A literal `[DONE]` (Open Responses) is accepted but not required.
*/
const responses = {
	name: "responses",
	path: "/responses",
	capField: "max_output_tokens",
	input: "input",
	body,
	asked: {
		fields: [
			"background",
			"conversation",
			"include",
			"input",
			"instructions",
			"max_output_tokens",
			"max_tool_calls",
			"metadata",
			"model",
			"parallel_tool_calls",
			"previous_response_id",
			"prompt",
			"prompt_cache_key",
			"reasoning",
			"safety_identifier",
			"service_tier",
			"store",
			"stream",
			"stream_options",
			"temperature",
			"text",
			"tool_choice",
			"tools",
			"top_logprobs",
			"top_p",
			"truncation",
			"user"
		],
		counts: (json) => ({
			tools: elements(json["tools"]).length,
			messages: messagesOf(json),
			format: formatOf(isObject(json["text"]) ? json["text"]["format"] : null)
		})
	},
	is: (json) => json["object"] === "response",
	isEvent: (json) => typeof json["type"] === "string" && json["type"].startsWith("response."),
	read: read$2,
	readStream: readStream$1,
	text: outputText,
	streamText,
	documented: {
		page: "https://apidoc.cometapi.com/api/text/responses",
		objects: ["response"],
		exampleObject: /\bobject\\?["']?\s{0,8}:\s{0,8}\\?["']response\\?["']/,
		call: /\bresponses\.(?:create|stream|parse)\b/,
		name: /\bresponses api\b|\/responses\b|\bcreate (?:a )?(?:model )?response\b/i,
		sharedHeading: /^(?:the )?responses?$/i
	},
	spoken: responsesSpoken
};
function outputText(json) {
	return itemsOf(json).flatMap(partsOf).flatMap((part) => typeof part["text"] === "string" ? [part["text"]] : []).join("");
}
/** The deltas are what a client shows while it reads. If a server sends none, the text is in its last event. */
function streamText({ events }) {
	const deltas = events.filter((event) => typeOf(event) === "response.output_text.delta").flatMap(({ json }) => typeof json?.["delta"] === "string" ? [json["delta"]] : []);
	const last = events.find((event) => terminalEvents.has(typeOf(event)))?.json?.["response"];
	return deltas.length === 0 && isObject(last) ? outputText(last) : deltas.join("");
}
function body({ model, prompt, cap, stream, ask }) {
	return {
		model,
		input: prompt,
		...capOf(cap),
		store: false,
		...stream ? { stream } : {},
		...ask.system && { instructions: "Answer with one short word." },
		...ask.tools && {
			tools: [{
				type: "function",
				...probeFunction,
				strict: false
			}],
			tool_choice: "none"
		},
		...ask.json && { text: { format: jsonFormat } }
	};
}
/**
* A text counts as one user message and `instructions` as one system message. Tool calls and their outputs are items.
*/
function messagesOf({ input, instructions }) {
	const items = typeof input === "string" ? [{ role: "user" }] : elements(input);
	return countGroups([...typeof instructions === "string" ? ["system"] : [], ...items.map((item) => isObject(item) ? groupOf$1(item) : "other")]);
}
function groupOf$1({ type, role }) {
	if (type === "function_call") return "assistant";
	return type === "function_call_output" ? "tool" : roleOf(role);
}
function read$2(json) {
	const usagePresent = isObject(json["usage"]);
	const status = json["status"];
	if (!(typeof json["id"] === "string" && typeof status === "string" && Array.isArray(json["output"]))) return faulty("malformed_response", usagePresent);
	return readers.get(status)?.(json, usagePresent) ?? incomplete(usagePresent, "ending-unknown");
}
function completed(json, usagePresent) {
	const items = itemsOf(json);
	if (items.some(isRefusal)) return faulty("content_filter", usagePresent);
	return complete({
		content: items.some(hasContent),
		usagePresent
	});
}
/**
* OpenAI documents two reasons, `max_output_tokens` and `content_filter`. Gateways also put those of chat completions
* here.
*/
function cutShort(json, usagePresent) {
	const details = json["incomplete_details"];
	const reason = isObject(details) ? details["reason"] : null;
	if (typeof reason !== "string") return incomplete(usagePresent, "ending-missing");
	const ending = endingOf(reason);
	if (ending === "capped") return capped$1({
		content: itemsOf(json).some(hasContent),
		usagePresent
	});
	if (ending === "content_filter") return faulty("content_filter", usagePresent);
	return incomplete(usagePresent, ...ending === "unknown" ? ["ending-unknown"] : []);
}
function itemsOf(json) {
	return elements(json["output"]).filter(isObject);
}
function partsOf(item) {
	return elements(item["content"]).filter(isObject);
}
function isRefusal(item) {
	return partsOf(item).some((part) => part["type"] === "refusal");
}
/** Whether there is text or any tool call. Reasoning alone is not an answer. */
function hasContent(item) {
	const { type } = item;
	return typeof type === "string" && (type.endsWith("_call") || type === "mcp_approval_request") || type === "message" && partsOf(item).some(({ text }) => isFilled(text));
}
function readStream$1({ events }) {
	const last = events.find((event) => terminalEvents.has(typeOf(event)));
	if (last === void 0) return faulty("truncated_stream", false);
	const response = last.json?.["response"];
	if (!isObject(response) || !responses.is(response)) return faulty("malformed_response", false);
	return read$2({
		...response,
		output: [...elements(response["output"]), ...events.flatMap(streamedItems)]
	});
}
/** The output added by one event. Some servers omit it from the last event, because the SDKs do not need it there. */
function streamedItems(event) {
	const { item, delta, text } = event.json ?? {};
	const type = typeOf(event);
	if (type === "response.output_item.done") return [item];
	if (type.startsWith("response.output_text.")) return [message({ text: delta ?? text })];
	if (type.startsWith("response.refusal.")) return [message({ type: "refusal" })];
	return type === "response.function_call_arguments.done" ? [{ type: "function_call" }] : [];
}
function message(part) {
	return {
		type: "message",
		content: [part]
	};
}
function typeOf({ name, json }) {
	const type = json?.["type"] ?? name;
	return typeof type === "string" ? type : "";
}
// src/families/index.ts
/** The families that the gate can request, in the order in which answers are matched. */
const families = {
	responses,
	"chat-completions": chatCompletions,
	messages,
	"generate-content": generateContent,
	converse,
	embeddings,
	rerank
};
const allFamilies = Object.values(families);
const familyNames = allFamilies.map(({ name }) => name);
/** The family served at a path such as `/v1/responses` or `/api/v1/responses`, without a query; null if there is none. */
function familyServedAt(path) {
	for (const family of allFamilies) {
		const said = saidBy(family, path);
		if (said !== null) return {
			family,
			said
		};
	}
	const profiled = familyProfiledAt(path, allFamilies);
	return profiled === null ? null : {
		family: profiled,
		said: {}
	};
}
/** The request without its input, so that every server must refuse it. The nonce moves to another field. */
function withoutInput({ input, marked }, body, nonce) {
	return {
		...without$2(body, input),
		...marked?.(nonce) ?? { user: nonce }
	};
}
// src/core/sizes.ts
const unitBytes = {
	KiB: 1024,
	MiB: 1024 ** 2,
	GiB: 1024 ** 3
};
/** Returns the bytes of a size such as `64MiB`; null if it is not one. */
function sizeBytes(text) {
	const match = /^([1-9]\d{0,6})(KiB|MiB|GiB)$/.exec(text);
	const unit = match?.[2];
	return unit === "KiB" || unit === "MiB" || unit === "GiB" ? Number(match?.[1]) * unitBytes[unit] : null;
}
// src/manifest/fault.ts
/** The text in backticks if it is safe to show, else `otherwise`. */
function shown$1(text, otherwise) {
	return mayBeShown(text) ? `\`${text}\`` : otherwise;
}
/** A path in the usual notation, `routes[0].retry_budget`. Steps that are not safe to show become `…`. */
function pathText(path) {
	if (path.length === 0) return "manifest";
	return path.map(stepText).join("").replace(/^\./, "");
}
function stepText(step) {
	if (typeof step === "number") return `[${step}]`;
	if (!mayBeShown(step)) return ".…";
	return step.includes(".") ? `["${step}"]` : `.${step}`;
}
// src/manifest/dialect-needs.ts
/**
* Checks that need a mock hook which the gateway's dialect does not have, so that nothing would make the primary fail.
* One problem per place, even if several routes share it.
*/
function mockProblems(gateways, routes, source) {
	const found = /* @__PURE__ */ new Map();
	for (const [index, { checks }] of routes.entries()) for (const [check, { force, gateway }] of checks.entries()) {
		if (force === null || !("mock" in force) || gateways[gateway]?.dialect.mock !== void 0) continue;
		const path = [
			...checksPath(index, source),
			check,
			"force",
			"mock"
		];
		found.set(pointerOf(path), withoutHook(gateway, path, source));
	}
	return [...found.values()];
}
/** The path of a route's checks: its own, or those of `defaults`. */
function checksPath(index, { value }) {
	return value.routes[index]?.checks === void 0 ? ["defaults", "checks"] : [
		"routes",
		index,
		"checks"
	];
}
function withoutHook(gateway, path, source) {
	const got = `${shown$1(gateway, "a gateway")}, whose dialect has none`;
	return {
		at: source.locate(pointerOf(path)),
		message: `${pathText(path)}: expected a gateway with a mock hook, got ${got}`,
		remedy: "Force the failure in another way (`witness`, `model` or `headers`), or set the gateway's `dialect`."
	};
}
// src/manifest/target-order.ts
/**
* How the gateway picks the first target, unless the route declares it. If `traffic.among` selects weights of the
* route's own model, the gateway draws by them (LiteLLM: `/model_list/*{model_name=chat}/litellm_params/weight`).
*/
function targetOrder({ order, traffic }, model) {
	if (order !== void 0) return order;
	return (traffic?.among === void 0 ? [] : [traffic.among].flat()).some((pointer) => namesModel(pointer, model)) ? "weighted" : "ordered";
}
function namesModel(pointer, model) {
	return (stepsOf$1(pointer) ?? []).some((step) => "fields" in step && step.fields.some(({ wanted }) => wanted === model));
}
/**
* The target whose share the route's `traffic` gives; null if targets are tried in order, or if `at` matches none or
* several of them.
*/
function promotedTarget({ order, targets, traffic }) {
	if (order !== "weighted" || traffic === null) return null;
	const named = new Set(namesIn(traffic).map((name) => targetName(targets, name)));
	named.delete("other");
	const [only, ...more] = named;
	return more.length === 0 ? only ?? null : null;
}
/** The names by which `at` picks the own weight: the key of its entry, or the value of a field. */
function namesIn({ at }) {
	if (typeof at !== "string") return fieldsOf(at)?.flatMap(wantedOf) ?? [];
	return (stepsOf$1(at) ?? []).flatMap((step) => step.kind === "key" ? step.key : step.fields.flatMap(wantedOf));
}
function wantedOf({ wanted }) {
	return wanted === null ? [] : [wanted];
}
// src/manifest/draws.ts
/**
* Weighted routes that cannot be judged because the promoted target is unknown, and settings for weighted routes on
* routes that try targets in order.
*/
function drawProblems(routes, source) {
	return routes.flatMap((route, index) => {
		const at = ["routes", index];
		return route.order === "weighted" ? weightedProblems(route, at, source) : orderedProblems(route, at, source);
	});
}
function weightedProblems(route, at, source) {
	if (Object.keys(route.targets).length === 0) return [problem$1(at, "expected `targets` on a weighted route, got none", nameTargets, source)];
	if ("first" in route.targets) return [problem$1([
		...at,
		"targets",
		firstReached
	], "expected another name, got the reserved `first`", renameFirst, source)];
	if (route.traffic === null || promotedTarget(route) !== null) return [];
	const remedy = `Add the entry that it picks (${namesIn(route.traffic).map((name) => shown$1(name, "a text")).join(", ") || "its key or field"}) to the aliases of its target under \`targets\`.`;
	const message = "expected the weight of one of the route's targets, got one that matches none of their names";
	return [problem$1([
		...at,
		"traffic",
		"at"
	], message, remedy, source)];
}
const renameFirst = "Rename the target: in `force`, `first` means the target that an exchange reaches first.";
const nameTargets = "List each target that has a weight, with its names in headers, logs and `traffic.at`.";
function orderedProblems({ pin, checks }, at, source) {
	const isAsked = checks.some(({ check }) => check === "promoted-target");
	if (pin === null && !isAsked) return [];
	return [problem$1(at, `expected a weighted route, got ${pin === null ? "the check `promoted-target`" : "`pin`"} on a route that tries its targets in order`, "Remove it. If the gateway draws targets by weight, declare `order: weighted` and `traffic` instead.", source)];
}
function problem$1(path, message, remedy, source) {
	return {
		at: source.locate(pointerOf(path)),
		message: `${pathText(path)}: ${message}`,
		remedy
	};
}
// src/manifest/family-defaults.ts
/**
* The checks of a route: its own, else those of `defaults`. If the family has no stream, shared checks are made without
* one, each once, and the check `stream` does not apply.
*/
function checksOf(route, shared, family) {
	if (route.checks !== void 0) return route.checks;
	const declared = shared.checks ?? defaults.route.checks;
	if (!hasNo("stream", family)) return declared;
	const kept = declared.filter((check) => (typeof check === "string" ? check : check.check) !== "stream").map(unstreamed);
	const once = [...new Map(kept.map((check) => [canonicalJson(check), check])).values()];
	return once.length > 0 ? once : defaults.route.checks;
}
function unstreamed(check) {
	if (typeof check === "string") return { check };
	const { stream: _, ...rest } = check;
	return rest;
}
/**
* The declared output cap of a route: its own, else that of `defaults` if its family has one. The tokens of `defaults`
* apply under the family's own field if it does not have the shared one.
*/
function capDeclared(route, shared, family) {
	if (route.output_cap !== void 0 || hasNo("output_cap", family)) return route.output_cap;
	const { field = "none", ...rest } = shared.output_cap ?? {};
	return field === "none" || capFieldsOf(families[family]).includes(field) ? shared.output_cap : rest;
}
function hasNo(lacked, family) {
	return families[family].lacks?.includes(lacked) === true;
}
// src/manifest/effective-log.ts
/**
* The format of a log: the log's own settings merged over those of its gateway's dialect, field by field and event by
* event. If the log's `rows` differ from the dialect's, the dialect's format is not used. null if neither gives any
* field.
*/
function effectiveFormat(log, shipped) {
	const { rows, fields, events } = log;
	const base = rows === void 0 || rows === shipped?.rows ? shipped : void 0;
	if (base === void 0 && fields === void 0) return null;
	const format = {
		...base,
		...log.no_call && { no_call: log.no_call },
		...log.call_like && { call_like: log.call_like },
		...log.redispatch && { redispatch: log.redispatch },
		...log.separators && { separators: log.separators },
		rows: rows ?? base?.rows ?? defaults.log.rows,
		fields: {
			...base?.fields,
			...fields
		}
	};
	const merged = {
		...base?.events,
		...events
	};
	return Object.keys(merged).length === 0 ? format : {
		...format,
		events: merged
	};
}
// src/manifest/log-needs.ts
/**
* Logs whose rows cannot be parsed, matched to an exchange or counted, with the dialects of their gateways taken into
* account.
*/
function formatProblems(gateways, source) {
	return (source.value.logs ?? []).flatMap((log, index) => {
		const format = effectiveFormat(log, gateways[log.gateway]?.dialect.log);
		return (format === null ? [withoutFormat(log.gateway)] : [...needsOf(format), ...unread$2(log, format)]).map(({ key, problem, remedy }) => {
			const path = [
				"logs",
				index,
				...key
			];
			return {
				at: source.locate(pointerOf(path)),
				message: `${pathText(path)}: expected ${problem}`,
				remedy
			};
		});
	});
}
function withoutFormat(gateway) {
	return {
		key: [],
		problem: `the key \`fields\`, got none, and the dialect of ${shown$1(gateway, "the gateway")} has no such log format`,
		remedy: "Describe the rows with `rows` and `fields`, or set the gateway's `dialect`."
	};
}
/** Fields that count the attempts of a request row. */
const counting = [
	"attempts",
	"retries",
	"targets"
];
function* needsOf({ rows, fields, events }) {
	if (fields.id === void 0 && fields.trace === void 0) yield lacking("`id` or `trace`", "Point to the gate id or the trace id in a row.", ["fields"]);
	if (rows === "event" && fields.event === void 0) yield lacking("`event`", "Point to the name of the event in a row.", ["fields"]);
	if (rows === "event" && (events?.attempt ?? []).length === 0) yield lacking("`events: { attempt: […] }`", "List the events that mean a call to a provider.");
	if (rows === "request" && counting.every((name) => fields[name] === void 0)) yield lacking("`attempts`, `retries` or `targets`", "Point to the number of attempts or retries, or to the list of targets, in a row.", ["fields"]);
	yield* crossed(fields);
}
function lacking(what, remedy, key = []) {
	return {
		key,
		problem: `${what}, got none`,
		remedy
	};
}
/**
* All fields of a row must go through the same lists: a field below another `*`, or a list above it, belongs to no
* common row.
*/
function* crossed(fields) {
	const { targets, statuses, ...single } = fields;
	const prefixes = Object.entries(single).map(([name, pointer]) => ({
		name,
		every: everyPrefixes(pointer)
	}));
	const deepest = prefixes.toSorted((one, other) => other.every.length - one.every.length)[0]?.every ?? [];
	const lists = Object.entries({
		targets,
		statuses
	}).flatMap(([name, pointer]) => pointer === void 0 ? [] : [{
		name,
		every: everyPrefixes(pointer)
	}]);
	const apart = [...prefixes.filter(({ every }) => every.some((prefix, index) => prefix !== deepest[index])), ...lists.filter(({ every }) => deepest.some((prefix, index) => prefix !== every[index]))];
	for (const { name } of apart) yield {
		key: ["fields", name],
		problem: "the same steps up to each `*` as in the other fields, got different ones",
		remedy: "All fields of a row must go through the same lists, such as `/spans/*/id` and `/spans/*/name`."
	};
}
const readBy = {
	request: [
		"attempts",
		"retries",
		"targets",
		"statuses"
	],
	attempt: ["attempt"],
	event: ["event", "attempt"]
};
const readByAll = [
	"id",
	"trace",
	"target",
	"status",
	"time"
];
/** Keys that have an effect only together with another key. */
const besides = [
	["redispatch", "retries"],
	["call_like", "targets"],
	["separators", "targets"]
];
/** Settings of a log that nothing reads. Such a mistake would make the count too low without a warning. */
function* unread$2(log, { rows, fields }) {
	const read = [...readBy[rows], ...readByAll];
	for (const name of Object.keys(log.fields ?? {})) if (!read.includes(name)) yield besideOnly(["fields", name], name, `rows: ${rowsThatRead(name)}`, `this log has \`rows: ${rows}\``);
	if (log.events !== void 0 && rows !== "event") yield besideOnly(["events"], "events", "rows: event", `this log has \`rows: ${rows}\``);
	if (log.fields?.statuses !== void 0 && fields.targets === void 0) yield besideOnly(["fields", "statuses"], "statuses", "targets", "there are none");
	for (const [key, needed] of besides) if (log[key] !== void 0 && fields[needed] === void 0) yield besideOnly([key], key, needed, "there are none");
}
function rowsThatRead(name) {
	return Object.entries(readBy).filter(([, names]) => names.some((read) => read === name)).map(([rows]) => rows).join("` or `rows: ");
}
function besideOnly(key, name, needed, got) {
	return {
		key,
		problem: `\`${name}\` only next to \`${needed}\`, but ${got}`,
		remedy: `Set \`rows\` to what a row stands for, or remove \`${name}\`: nothing reads it.`
	};
}
// src/manifest/recovery.ts
/** Routes on which an outage of the primary and its end cannot be judged, and a `failback` that nothing measures. */
function recoveryProblems(routes, source) {
	const found = routes.flatMap((route, index) => [...outOfBounds(route, index, source), ...watchPlaces(route, index, source.lines).length > 0 ? unwatchable(route, index, source) : unmeasured(route, index, source)]);
	return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}
/** What the workflow must provide for the check `recovery`, as `file:line:column: note: …`. */
function recoveryNotes({ file, lines, routes }) {
	const found = routes.flatMap((route, index) => watchPlaces(route, index, lines).map(({ path, gateway }) => {
		const { line, column } = locateIn(file, lines, pointerOf(path));
		return `${file}:${line}:${column}: note: ${pathText(path)}: only the scripted provider can prove \`recovery\`: bind it to the gateway \`${gateway}\` (inputs \`witness\` and \`witness-token\`), or every route with this check is held`;
	}));
	return [...new Set(found)];
}
/** The `recovery` checks of a route with their paths: in the route itself, else in `defaults`. */
function watchPlaces({ checks }, index, lines) {
	const within = pointerOf([
		"routes",
		index,
		"checks"
	]) in lines ? [
		"routes",
		index,
		"checks"
	] : ["defaults", "checks"];
	return checks.flatMap(({ check, gateway }, place) => check === "recovery" ? [{
		path: [...within, place],
		gateway
	}] : []);
}
function unwatchable(route, index, source) {
	return watchPlaces(route, index, source.lines).flatMap(({ path }) => {
		if (route.order === "weighted") return [problem(path, ...drawnTargets, source)];
		return Object.keys(route.targets).length < 2 ? [problem(path, ...tooFewTargets, source)] : [];
	});
}
const drawnTargets = ["expected a route that tries its targets in order, got the check `recovery` on one that draws them by weight", "Remove it, or move it to a route with `order: ordered` and the same targets: drawn targets have no fixed primary that could come back."];
const tooFewTargets = ["expected at least two `targets`, so that another one serves while the primary fails, got fewer", "List the route's targets under `targets`, the primary first, or remove the check."];
function unmeasured({ failback }, index, source) {
	if (failback === null) return [];
	return [problem([
		"routes",
		index,
		"failback"
	], "expected the check `recovery` on this route to measure it, got none", "Add `recovery` to the checks of this route, or remove `failback`.", source)];
}
function outOfBounds({ failback }, index, source) {
	const { failbackMinMs: least, failbackMaxMs: most } = limits;
	if (failback === null || failback.within_ms >= least && failback.within_ms <= most) return [];
	const isLong = failback.within_ms > most;
	const bound = durationText(isLong ? most : least);
	const message = `expected at ${isLong ? "most" : "least"} ${bound}, got ${isLong ? "more" : "less"}`;
	const remedy = `Write \`within: ${bound}\` or ${isLong ? "less" : "more"}.`;
	return [problem([
		"routes",
		index,
		"failback",
		"within"
	], message, remedy, source)];
}
function problem(path, message, remedy, source) {
	return {
		at: source.locate(pointerOf(path)),
		message: `${pathText(path)}: ${message}`,
		remedy
	};
}
// src/manifest/effective.ts
/**
* The manifest with every default filled in. `onlyCredential` is the name of the variable that the workflow bound to
* the only gateway, else null. Throws MANIFEST_INVALID if a check or log needs something that its gateway's dialect
* does not have, INTERNAL if a dialect that the schema allows is missing from `dialects`.
*/
function effectiveManifest(source, dialects, onlyCredential) {
	const { file, value, digest, lines } = source;
	const declared = value.gateways ?? { [defaults.gatewayName]: {} };
	const [onlyGateway, ...others] = Object.keys(declared);
	const isAlone = others.length === 0;
	const bound = isAlone ? onlyCredential : null;
	const gateways = mapValues(declared, (gateway) => effectiveGateway(gateway, dialects, bound));
	const shared = value.defaults ?? {};
	const routes = value.routes.map((route) => effectiveRoute(route, shared, isAlone ? onlyGateway : void 0));
	const problems = [
		...formatProblems(gateways, source),
		...mockProblems(gateways, routes, source),
		...drawProblems(routes, source),
		...recoveryProblems(routes, source)
	];
	if (problems.length > 0) throw refusal$2("MANIFEST_INVALID", problems);
	const layers = (value.layers ?? []).map(effectiveLayer);
	const logs = (value.logs ?? []).map((log, index, all) => effectiveLog(log, index, all, gateways));
	return {
		file,
		digest,
		environment: effectiveEnvironment(value.environment),
		gateways,
		limits: { requests: value.limits?.requests ?? null },
		layers,
		logs,
		contracts: value.contracts,
		routes,
		scope: value.scope ?? null,
		waivers: value.waivers ?? [],
		lines
	};
}
function effectiveGateway(gateway, dialects, bound) {
	const auth = gateway.auth ?? defaults.gateway.auth;
	const named = gateway.dialect ?? defaults.gateway.dialect;
	const dialect = typeof named === "string" ? required(dialects[named], "the dialect") : named;
	return {
		dialect,
		auth,
		credential: auth === "none" ? null : gateway.credential ?? bound,
		credential_of: gateway.credential_of ?? dialect.credential_of,
		headers: gateway.headers ?? defaults.gateway.headers,
		concurrency: gateway.concurrency ?? defaults.gateway.concurrency,
		cool_downs: gateway.cool_downs ?? defaults.gateway.cool_downs,
		timeout_ms: optionalMs(gateway.timeout) ?? defaults.gateway.timeout_ms,
		settle_ms: optionalMs(gateway.settle) ?? defaults.gateway.settle_ms,
		config: gateway.config ?? [...defaults.gateway.config]
	};
}
function effectiveEnvironment(environment) {
	if (environment === void 0) return null;
	const { name, expect = [], flags = [] } = environment;
	return {
		name,
		flags,
		expect: expect.map(effectiveExpectation)
	};
}
function effectiveExpectation(expectation) {
	const { gateway = null, header } = expectation;
	return {
		gateway,
		header,
		matches: "matches" in expectation ? expectation.matches : null,
		equals: "equals" in expectation ? expectation.equals : null
	};
}
function effectiveRoute(route, shared, onlyGateway) {
	const own = {
		...shared,
		...route
	};
	const family = required(own.family, "family");
	const budget = required(own.retry_budget, "retry_budget");
	const gateway = required(own.gateway ?? onlyGateway, "gateway");
	const model = required(own.model, "model");
	const order = targetOrder(own, model);
	const checks = checksOf(route, shared, family).map((check) => effectiveCheck(typeof check === "string" ? { check } : check, gateway));
	return {
		id: own.id,
		gateway,
		family,
		path: own.path ?? servedAt(families[family]),
		model,
		output_cap: {
			field: families[family].capField,
			tokens: defaults.route.output_cap_tokens,
			...capDeclared(route, shared, family)
		},
		contract: required(own.contract, "contract"),
		targets: own.targets ?? defaults.route.targets,
		order,
		refusals: own.refusals ?? defaults.route.refusals,
		context: own.context ?? defaults.route.context,
		failback: own.failback === void 0 ? null : { within_ms: required(durationMs(own.failback.within), "within") },
		ask: {
			...defaults.route.ask,
			...own.ask
		},
		may_differ: own.may_differ ?? [...defaults.route.may_differ],
		pin: own.pin ?? null,
		retry_budget: effectiveBudget(budget),
		fallback_visible_in: own.fallback_visible_in ?? defaults.route.fallback_visible_in,
		traffic: own.traffic ?? null,
		checks: order === "weighted" && own.traffic !== void 0 ? withPromotedTarget(checks, gateway) : checks
	};
}
/**
* On a weighted route, the target whose share rises must be seen answering, because the other targets could pass every
* other check.
*/
function withPromotedTarget(checks, gateway) {
	return checks.some(({ check }) => check === "promoted-target") ? [...checks] : [...checks, effectiveCheck({ check: "promoted-target" }, gateway)];
}
function effectiveBudget({ attempts, proof, retrying_layers, wait }) {
	const { route } = defaults;
	const bounds = wait === void 0 ? null : {
		min_ms: optionalMs(wait.min),
		max_ms: optionalMs(wait.max)
	};
	return {
		attempts,
		proof: proof ?? route.proof,
		retrying_layers: retrying_layers ?? route.retrying_layers,
		wait: bounds
	};
}
function effectiveLayer({ name, attempts, timeout }) {
	return {
		name,
		attempts: attempts === "unknown" ? null : attempts,
		timeout_ms: optionalMs(timeout)
	};
}
/** A log has the name of its gateway. Further logs of the same gateway get a number. */
function effectiveLog(log, index, all, gateways) {
	const earlier = all.slice(0, index).filter(({ gateway }) => gateway === log.gateway).length;
	return {
		name: earlier === 0 ? log.gateway : `${log.gateway}.log-${earlier + 1}`,
		gateway: log.gateway,
		source: log.source,
		path: log.path ?? null,
		endpoint: log.endpoint ?? null,
		auth: log.auth ?? defaults.log.auth,
		headers: log.headers ?? {},
		request: log.request ?? null,
		at: log.at ?? null,
		pages: log.pages ?? null,
		content: log.content ?? defaults.log.content[log.source],
		line: log.line ?? defaults.log.line,
		ids: log.ids ?? defaults.log.ids,
		format: required(effectiveFormat(log, gateways[log.gateway]?.dialect.log), "the log format"),
		settle_ms: optionalMs(log.settle) ?? defaults.log.settle_ms,
		max_bytes: log.max_size === void 0 ? limits.logBytes : required(sizeBytes(log.max_size), "max_size"),
		bodies: log.bodies ?? defaults.log.bodies
	};
}
function optionalMs(duration) {
	return duration === void 0 ? null : required(durationMs(duration), "a duration");
}
function effectiveCheck({ check, accept, on, via, stream, repeat, draws, calls, to, force }, gateway) {
	return {
		check,
		accept: accept ?? null,
		gateway: on ?? gateway,
		stream: check === "stream" || stream === true,
		repeat: repeat ?? defaults.route.repeat,
		draws: check === "promoted-target" ? draws ?? defaults.route.draws : null,
		calls: check === "recovery" ? calls ?? defaults.route.calls : null,
		via: via ?? null,
		to: to ?? null,
		force: force ?? null
	};
}
function mapValues(map, change) {
	return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
/** For values that parseManifest guarantees. */
function required(value, what) {
	if (value === null || value === void 0) throw new GateError("INTERNAL", `expected ${what} of a valid manifest, got none`);
	return value;
}
// src/manifest/characters.ts
/**
* Characters that a reviewer cannot see, or sees in a different order than the parser (UTS 39, UAX 9; "Trojan Source",
* CVE-2021-42574).
*/
const refused$1 = [
	{
		name: "a control character",
		pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
	},
	{
		name: "a Unicode line separator",
		pattern: /[\u2028\u2029]/g
	},
	{
		name: "a character that changes the direction of text",
		pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
	},
	{
		name: "an invisible character",
		pattern: /[\u00ad\u180e\u200b-\u200d\u2060-\u2065\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu
	},
	{
		name: "half of a surrogate pair",
		pattern: /\p{Surrogate}/gu
	}
];
/** Every refused character of the text with its offset. */
function characterFaults(text) {
	return refused$1.flatMap(({ name, pattern }) => [...text.matchAll(pattern)].map(({ index }) => ({
		offset: index,
		problem: `expected visible text, got ${name}`,
		remedy: "Delete it. An editor that shows invisible characters helps to find it."
	})));
}
// src/manifest/days.ts
/** Whether a text `YYYY-MM-DD` is a calendar day. 2028-02-29 is one, 2027-02-29 is not. */
function isDay(text) {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
	return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}
function daysIn(year, month) {
	return [
		31,
		year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	][month - 1] ?? 0;
}
// src/manifest/json.ts
function isJsonMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The entry of a map; undefined if the value is not a map or does not have the key. */
function entry(value, key) {
	return isJsonMap(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
/** The entries of a map; none if the value is not a map. */
function entries(value) {
	return isJsonMap(value) ? Object.entries(value) : [];
}
/** The items of a list; none if the value is not a list. */
function items(value) {
	return Array.isArray(value) ? value : [];
}
/** The text at a key of a map; null if there is none. */
function textAt$1(value, key) {
	const text = entry(value, key);
	return typeof text === "string" ? text : null;
}
// src/manifest/paths.ts
const parentStep = /(?:^|\/)(?:\.|%2e){2}(?:\/|$)/i;
const gitFolder = /(?:^|\/)\.git(?:\/|$)/i;
/**
* Reports a path with a `..` step, also if percent-encoded, because it could leave the repository or the gateway's
* prefix.
*/
function* escapingPath(value, path) {
	if (typeof value !== "string" || !parentStep.test(value)) return;
	yield {
		path,
		on: "value",
		problem: "expected a path without `..`, got one with it",
		remedy: "Write the path without `..`, relative to the top of the repository or of the gateway."
	};
}
/**
* The same for a file of the repository. Also refuses `.git`, because .git/config may contain the token of
* actions/checkout.
*/
function* repositoryPath$1(value, path) {
	yield* escapingPath(value, path);
	if (typeof value !== "string" || !gitFolder.test(value)) return;
	yield {
		path,
		on: "value",
		problem: "expected a path without `.git`, got one with it",
		remedy: "Name a committed file. Files below `.git` are never committed."
	};
}
/** Empty and `.` steps never occur in changed paths, so `gateway/` and `./gateway/**` match nothing. */
const idleStep = /(?:^|\/)\.?(?:\/|$)/;
/** Semantic checks of `scope`: patterns that match no file. */
function* scopeFaults(manifest) {
	yield* patternFaults$1(entry(manifest, "scope"), ["scope"]);
}
/** Semantic checks of a list of path patterns. */
function* patternFaults$1(patterns, path) {
	for (const [index, pattern] of items(patterns).entries()) {
		yield* repositoryPath$1(pattern, [...path, index]);
		if (typeof pattern === "string" && idleStep.test(pattern)) yield idle([...path, index]);
	}
}
function idle(path) {
	return {
		path,
		on: "value",
		problem: "expected a path pattern such as `gateway/**`, got one with an empty or `.` step",
		remedy: "Remove the empty or `.` step. For a whole folder, end the pattern with `/**`."
	};
}
// src/manifest/contracts.ts
/** Whether a source is a page rather than a file of the repository. */
function isPage(source) {
	return source.startsWith("https://");
}
/**
* The page that a contract is about: the source itself, or the origin of a copy; the path of a copy without an origin.
*/
function pageOf({ source, origin }) {
	return isPage(source) ? source : origin ?? source;
}
/** The keys that a copy still needs: its original page, and the day on which a person compared them. */
function missingOfCopy({ source, origin, checked }) {
	if (isPage(source)) return [];
	return [...origin === void 0 ? ["page"] : [], ...checked === void 0 ? ["day"] : []];
}
/** Semantic checks of contracts: paths outside the repository, impossible dates. */
function* contractFaults(manifest) {
	for (const [name, contract] of entries(entry(manifest, "contracts"))) {
		const path = ["contracts", name];
		yield* sourceFaults$1(entry(contract, "source"), [...path, "source"]);
		yield* escapingPath(entry(contract, "origin"), [...path, "origin"]);
		yield* repositoryPath$1(entry(contract, "baseline"), [...path, "baseline"]);
		yield* readingFaults(contract, path);
	}
}
function sourceFaults$1(source, path) {
	return typeof source === "string" && isPage(source) ? escapingPath(source, path) : repositoryPath$1(source, path);
}
function* readingFaults(contract, path) {
	const checked = entry(contract, "checked");
	if (typeof checked === "string" && /^\d{4}-\d\d-\d\d$/.test(checked) && !isDay(checked)) {
		const problem = "expected a calendar day, got a date that does not exist";
		yield {
			path: [...path, "checked"],
			on: "value",
			problem,
			remedy: "Write the day on which a person last read the page, or compared the copy with it."
		};
	}
	if (checked !== void 0 || entry(contract, "max_age") === void 0) return;
	const problem = "expected the key `checked` next to `max_age`, got none";
	const remedy = "Add `checked:` with the day on which a person last read the page, such as `2026-11-20`.";
	yield {
		path: [...path, "max_age"],
		on: "key",
		problem,
		remedy
	};
}
// src/manifest/request-headers.ts
/** Headers that carry a credential. Their value comes from the environment, never from the manifest. */
const credentialHeaders = /* @__PURE__ */ new Set([
	...authHeaderNames,
	"proxy-authorization",
	"cookie"
]);
/**
* Headers that the gate or its HTTP client writes itself. A second value would be lost, or change how a gateway frames
* the request.
*/
const ownHeaders = /* @__PURE__ */ new Set([
	"accept",
	"accept-encoding",
	"connection",
	"content-length",
	"content-type",
	"expect",
	"host",
	"keep-alive",
	"te",
	"trailer",
	"traceparent",
	"transfer-encoding",
	"upgrade",
	"user-agent",
	"x-request-id"
]);
// src/manifest/additions.ts
/** Fields that the gate sets in every request. Another value would change what the check tests. */
const ownFields = /* @__PURE__ */ new Set([
	"contents",
	"input",
	"messages",
	"model",
	"query",
	"stream"
]);
/** Semantic checks of the headers and body fields that a dialect adds to requests. */
function* additionFaults(additions, path) {
	for (const [header] of entries(entry(additions, "headers"))) yield* addedHeader(header, [
		...path,
		"headers",
		header
	]);
	for (const [field] of entries(entry(additions, "body"))) if (ownFields.has(field)) yield ownField(field, [
		...path,
		"body",
		field
	]);
}
/** Reports an added header that carries a literal credential or that the gate writes itself. */
function* addedHeader(header, path, on = "key") {
	if (ownHeaders.has(header)) yield ownHeader(header, path, on);
	if (credentialHeaders.has(header)) yield literalCredential(header, path, on);
}
/** The fault for a header that the gate writes itself. */
function ownHeader(header, path, on) {
	return {
		path,
		on,
		problem: `expected a header that the gate does not send itself, got \`${header}\``,
		remedy: "Remove it."
	};
}
function literalCredential(header, path, on) {
	return {
		path,
		on,
		problem: `expected a header that carries no credential, got \`${header}\``,
		remedy: "Remove it; the gate sends the bound credential, and others belong under the gateway's `headers` as `{ env: NAME }`."
	};
}
function ownField(field, path) {
	return {
		path,
		on: "key",
		problem: `expected a body field that the gate does not send itself, got \`${field}\``,
		remedy: "Remove it."
	};
}
// src/manifest/log-formats.ts
/** Semantic checks of a log format: pointers that cannot be parsed, events that cannot be matched. */
function* logFormatFaults(format, path) {
	for (const [name, pointer] of entries(entry(format, "fields"))) yield* pointerFaults(pointer, [
		...path,
		"fields",
		name
	]);
	for (const [kind, patterns] of entries(entry(format, "events"))) for (const [index, pattern] of items(patterns).entries()) yield* patternFaults(pattern, [
		...path,
		"events",
		kind,
		index
	]);
}
/** Texts that do not look like a pointer are reported by the schema. */
function* pointerFaults(pointer, path) {
	if (typeof pointer !== "string" || !pointer.startsWith("/") || stepsOf$1(pointer) !== null) return;
	yield {
		path,
		on: "value",
		problem: "expected a pointer such as `/spans/*/attributes/{key=target}/value`, got a text that is not a valid pointer",
		remedy: "Close every brace around `field=value`, use `*` only as a whole step, and write `~0` for `~` and `~1` for `/` in a key."
	};
}
function* patternFaults(pattern, path) {
	if (typeof pattern !== "string") return;
	const [, ...others] = pattern.split("{target}");
	const isVague = /\*\{target\}|\{target\}\*/.test(pattern);
	if (others.length < 2 && !isVague) return;
	yield {
		path,
		on: "value",
		problem: `expected \`{target}\` once, with literal text around it, got ${isVague ? "a `*` next to it" : "it several times"}`,
		remedy: "Write the text before and after the target, such as `connecting to {target} failed*`."
	};
}
// src/manifest/inline-dialects.ts
/** Semantic checks of a dialect described in the manifest. A dialect given by name has none. */
function* inlineDialectFaults(dialect, path) {
	if (!isJsonMap(dialect)) return;
	if (entry(dialect, "verified") === "measured") yield unearned([...path, "verified"]);
	for (const [index, header] of items(entry(dialect, "gate_id")).entries()) if (typeof header === "string") yield* addedHeader(header, [
		...path,
		"gate_id",
		index
	], "value");
	for (const key of [
		"no_cache",
		"no_fallback",
		"mock"
	]) yield* additionFaults(entry(dialect, key), [...path, key]);
	yield* logFormatFaults(entry(dialect, "log"), [...path, "log"]);
}
/** Counts of a measured dialect may be exact, and exact counts can promote. A manifest cannot claim that for itself. */
function unearned(path) {
	return {
		path,
		on: "value",
		problem: "expected `documented`, got `measured`",
		remedy: "Write `verified: documented`. Only built-in dialects are measured; counts of other dialects are lower bounds."
	};
}
// src/manifest/gateways.ts
const authHeader = new Map(Object.entries(headerOfAuth));
/** Names under `gateways`, or the default name if there are none. */
function gatewayNames(manifest) {
	const gateways = entry(manifest, "gateways");
	return gateways === void 0 ? [defaults.gatewayName] : entries(gateways).map(([name]) => name);
}
/** Semantic checks of gateways: timeouts, conflicting headers, contradictory settings, dialects. */
function* gatewayFaults(manifest) {
	for (const [name, gateway] of entries(entry(manifest, "gateways"))) {
		const path = ["gateways", name];
		for (const bound of bounds) yield* timeFaults(gateway, bound, path);
		yield* authFaults(gateway, path);
		yield* patternFaults$1(entry(gateway, "config"), [...path, "config"]);
		yield* inlineDialectFaults(entry(gateway, "dialect"), [...path, "dialect"]);
		for (const [header, source] of entries(entry(gateway, "headers"))) yield* headerFaults$1(header, source, gateway, [
			...path,
			"headers",
			header
		]);
	}
}
/** A shorter quiet period would miss late calls. */
const bounds = [{
	key: "timeout",
	leastMs: 1,
	mostMs: limits.exchangeMaxMs
}, {
	key: "settle",
	leastMs: limits.witnessSettleMinMs,
	mostMs: limits.runMs
}];
function* timeFaults(gateway, { key, leastMs, mostMs }, path) {
	const value = entry(gateway, key);
	const ms = typeof value === "string" ? durationMs(value) : null;
	if (ms === null || ms >= leastMs && ms <= mostMs) return;
	const isLong = ms > mostMs;
	const bound = durationText(isLong ? mostMs : leastMs);
	yield {
		path: [...path, key],
		on: "value",
		problem: `expected at ${isLong ? "most" : "least"} ${bound}, got ${isLong ? "more" : "less"}`,
		remedy: `Write \`${key}: ${bound}\` or ${isLong ? "less" : "more"}.`
	};
}
function* authFaults(gateway, path) {
	if (entry(gateway, "auth") !== "none" || entry(gateway, "credential") === void 0) return;
	const remedy = "Remove `credential`, or name the header that carries it in `auth`.";
	yield {
		path: [...path, "credential"],
		on: "key",
		problem: "expected no credential next to `auth: none`, got one",
		remedy
	};
}
function* headerFaults$1(header, source, gateway, path) {
	const auth = entry(gateway, "auth") ?? defaults.gateway.auth;
	if (authHeader.get(auth) === header) yield {
		path,
		on: "key",
		problem: "expected a header other than the one that `auth` sends, got the same one",
		remedy: `Remove it, or choose another \`auth\`: the gate sends the bound credential in \`${header}\`.`
	};
	else if (ownHeaders.has(header)) yield ownHeader(header, path, "key");
	else if (typeof source === "string" && credentialHeaders.has(header)) yield {
		path,
		on: "value",
		problem: "expected a credential header to take its value from the environment, got a literal",
		remedy: "Write `{ env: NAME }` with the name of an environment variable that the workflow binds."
	};
	yield* repositoryPath$1(entry(source, "file"), [...path, "file"]);
}
// src/manifest/references.ts
/**
* Reports a text that is not one of the known names. `wanted` describes these names. Without known names it reports
* nothing, because the empty or missing list has its own problem.
*/
function* unknownName(name, known, wanted, path) {
	if (typeof name !== "string" || known.length === 0 || known.includes(name)) return;
	yield {
		path,
		on: "value",
		problem: `expected ${wanted}, got ${shown$1(name, "another one")}`,
		remedy: suggestion(name, known)
	};
}
/** Reports a text that is not a name under `gateways`. */
function unknownGateway(name, gateways, path) {
	return unknownName(name, gateways, "a name under `gateways`", path);
}
// src/manifest/unprovable.ts
const unprovable = [
	{
		about: "availability",
		remedy: "Remove it. A few requests cannot show uptime; that belongs in monitoring.",
		words: [
			"uptime",
			"availability",
			"available",
			"sla",
			"slo",
			"health"
		],
		headers: ["uptime", "health"]
	},
	{
		about: "speed",
		remedy: "Remove it. One request cannot measure latency; that belongs in a load test or in monitoring.",
		words: [
			"latency",
			"p50",
			"p90",
			"p95",
			"p99",
			"ttft",
			"throughput",
			"tokens_per_second"
		],
		headers: [
			"latency",
			"duration",
			"response_time",
			"service_time",
			"process_time",
			"processing_ms",
			"server_timing",
			"ttft"
		]
	},
	{
		about: "price",
		remedy: "Remove it. Answers do not contain prices; see the provider's price page and invoice.",
		words: [
			"price",
			"prices",
			"pricing",
			"cost",
			"costs",
			"billing",
			"usd"
		],
		headers: [
			"price",
			"response_cost",
			"total_cost",
			"usd",
			"spend"
		]
	},
	{
		about: "account limits",
		remedy: "Remove it. Limits show only when they are reached; see the provider's account page.",
		words: [
			"quota",
			"quotas",
			"rate_limit",
			"rate_limits",
			"ratelimit",
			"account_limit",
			"account_limits",
			"rpm",
			"tpm"
		],
		headers: [
			"ratelimit",
			"rate_limit",
			"retry_after",
			"quota",
			"rpm_limit",
			"tpm_limit"
		]
	},
	{
		about: "the text of an answer",
		remedy: "Remove it. The same prompt gives different answers; that belongs in an evaluation of the model.",
		words: [
			"expect_text",
			"contains",
			"expected_text",
			"match_text",
			"answer",
			"prompt",
			"text_equals",
			"response_text"
		],
		headers: []
	},
	{
		about: "the model that answers",
		remedy: "Remove it. The gateway decides which model name an answer contains; list the places a call can go to under `targets`.",
		words: [
			"model_equals",
			"expect_model",
			"expected_model",
			"served_model",
			"model_is"
		],
		headers: [
			"openai_model",
			"model_id",
			"model_name",
			"model_group"
		]
	}
];
/** Keys that belong elsewhere, or nowhere, below one top-level key. */
const misplaced = [
	{
		under: "gateways",
		words: [
			"url",
			"base_url",
			"endpoint",
			"host"
		],
		problem: "expected no gateway address in this file, got one",
		remedy: "Remove it. The workflow sets the URL (input `gateway-url`), so that a changed manifest cannot send a credential elsewhere."
	},
	{
		under: "gateways",
		words: [
			"api_key",
			"apikey",
			"key",
			"token",
			"secret",
			"password",
			"authorization"
		],
		problem: "expected no credential in this file, got a key for one",
		remedy: "Use `credential: NAME` with the name of an environment variable that the workflow binds."
	},
	{
		under: "contracts",
		words: [
			"text",
			"contains",
			"expect_text",
			"quote",
			"phrase",
			"snippet"
		],
		problem: "expected facts of the documentation, got a key about its wording",
		remedy: "Remove it. Wording can change without a change of meaning; `fallback-gate contract pin` stores the facts in the file under `baseline`."
	},
	{
		under: "contracts",
		words: [
			"models",
			"model",
			"context_window",
			"limits"
		],
		problem: "expected facts of the documentation, got a key about an account's access",
		remedy: "Remove it. A listed model may still be unavailable to an account; the check `smoke` tests the route's own `model`."
	}
];
/** Why an unknown key is refused for its meaning; null if it is only unknown. `path` ends with the key. */
function refusalOf(path) {
	const key = String(path.at(-1));
	const found = misplaced.find(({ under, words }) => under === path[0] && hasWord(key, words));
	return found === void 0 ? refusalOfWord(key, "key") : {
		problem: found.problem,
		remedy: found.remedy
	};
}
/** Why a word is refused for its meaning; null if it is not. */
function refusalOfWord(word, what) {
	return refusal(unprovable.find(({ words }) => hasWord(word, words)), what);
}
/** Why a response header cannot be expected to have a value; null if it can. */
function refusalOfHeader(header) {
	return refusal(unprovable.find(({ headers }) => hasWord(header, headers)), "header");
}
function refusal(found, what) {
	if (found === void 0) return null;
	const { about, remedy } = found;
	return {
		problem: `expected something that one smoke request can prove, got a ${what} about ${about}`,
		remedy
	};
}
function hasWord(text, words) {
	const key = `_${snakeCase(text)}_`;
	return words.some((word) => key.includes(`_${word}_`));
}
function snakeCase(key) {
	return key.replace(/([a-z])([A-Z])/g, "$1_$2").replaceAll("-", "_").toLowerCase();
}
// src/manifest/environment.ts
/** Semantic checks of the environment's expectations. */
function* environmentFaults(manifest) {
	const gateways = gatewayNames(manifest);
	for (const [index, expectation] of items(entry(entry(manifest, "environment"), "expect")).entries()) {
		const path = [
			"environment",
			"expect",
			index
		];
		yield* unknownGateway(entry(expectation, "gateway"), gateways, [...path, "gateway"]);
		yield* headerFaults(entry(expectation, "header"), [...path, "header"]);
		yield* repositoryPath$1(entry(entry(expectation, "equals"), "sha256"), [
			...path,
			"equals",
			"sha256"
		]);
	}
}
function* headerFaults(header, path) {
	if (typeof header !== "string") return;
	const refusal = refusalOfHeader(header);
	if (refusal !== null) yield {
		path,
		on: "value",
		...refusal
	};
	if (!credentialHeaders.has(header) && header !== "set-cookie") return;
	yield {
		path,
		on: "value",
		problem: `expected a header that carries no credential, got \`${header}\``,
		remedy: "Use a header that shows the gateway's version or configuration."
	};
}
// src/manifest/literals.ts
const remedy = "Revoke it. Then name an environment variable that the workflow binds: `credential: NAME`, or `{ env: NAME }` under `headers`.";
/** Reports every text and key that looks like a credential. Names the matching rule, never the text. */
function* credentialFaults(value, path = []) {
	if (typeof value === "string") yield* faultOf$1(value, path, "value");
	for (const [index, item] of items(value).entries()) yield* credentialFaults(item, [...path, index]);
	for (const [key, inner] of entries(value)) {
		yield* faultOf$1(key, [...path, key], "key");
		yield* credentialFaults(inner, [...path, key]);
	}
}
/** Reports comments that look like credentials: a comment is published too. */
function commentFaults(comments) {
	return comments.flatMap(({ offset, text }) => {
		const rule = credentialRule(text);
		return rule === null ? [] : [{
			offset,
			problem: `expected no credential in a comment, got a text that looks like ${rule}`,
			remedy
		}];
	});
}
function* faultOf$1(text, path, on) {
	const rule = credentialRule(text);
	if (rule !== null) yield {
		path,
		on,
		problem: `expected no credential in this file, got a text that looks like ${rule}`,
		remedy
	};
}
// src/core/line-index.ts
/** Indexes the lines of a text. */
function lineIndex(text) {
	const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
	return (offset) => {
		const line = lastNotAbove(starts, offset);
		return [line + 1, offset - (starts[line] ?? 0) + 1];
	};
}
/** Index of the last number that is not above the limit, in an ascending list. */
function lastNotAbove(numbers, limit) {
	let [low, high] = [0, numbers.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((numbers[middle] ?? 0) <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/manifest/expectations.ts
/** What a schema definition or key expects, in words. A pattern would not help the reader. */
const words$2 = {
	Identifier: "a name of at most 64 letters, digits, `.`, `_` and `-` that starts with a letter or digit",
	EnvironmentName: "the name of an environment variable (letters, digits and `_`)",
	HeaderName: "a header name of at most 64 lower-case letters, digits and `-`",
	HeaderText: "a header value of at most 1024 printable ASCII characters",
	HeaderSource: "a text, `{ file: PATH }` or `{ env: NAME }`",
	RepositoryPath: "a path relative to the repository (letters, digits, `.`, `_`, `-` and `/`)",
	Duration: "a duration such as `30s` or `500ms`",
	ContractSource: "an https URL without a query or credentials, or a path in the repository",
	RequestPath: "a path that starts with `/`, without a query other than `?api-version=`",
	ModelName: "a model name of at most 256 letters, digits and `._:/@+-`",
	TargetAlias: "a text of at most 256 printable ASCII characters",
	Step: "a status from 100 to 599, a fault such as `hang`, or `{ status: 429, retry_after: 1s }`",
	UnknownAttempts: "an integer from 1 to 1000 or `unknown`",
	JsonPointer: "a JSON Pointer such as `/rows/*/status`",
	LogPath: "a path relative to the workspace, with `*` and `**` as wildcards",
	Size: "a size such as `64MiB` or `2GiB`",
	path: "a path that starts with `/`, without a query",
	dialect: "the name of a built-in dialect or a map that describes one",
	Force: "a map with exactly one of `witness`, `model`, `headers` and `mock`",
	retry_after: "whole seconds from `1s` to `9999s`",
	HttpsUrl: "an https URL without a query or credentials",
	Day: "a day such as `2026-11-20`",
	RuleId: "the id of a rule such as `retry-known`",
	Expectation: "a map with `header` and one of `matches` and `equals`",
	ExpectedValue: "a header value or `{ sha256: PATH }`",
	ConfigPaths: "a list of paths relative to the repository, with `*` and `**` as wildcards",
	ScopePaths: "a list of paths relative to the repository, with `*` and `**` as wildcards",
	TrafficPointer: "a pointer such as `/routes/chat/*/weight`",
	FieldValues: "a map of fields and their values such as `{ name: backup }`",
	FieldValue: "a text of at most 256 printable ASCII characters, a number or a boolean",
	at: "a pointer, or a map of fields and their values such as `{ name: backup }`",
	among: "a pointer, or a list of at least 2 pointers",
	reason: "a text of at most 280 printable ASCII characters without `::` and any of ``<>@|` ``",
	owner: "the name of a person or team such as `@example/llm`",
	expires: "a day such as `2026-12-15`",
	"keys of FieldValues": "a field name of at most 256 printable ASCII characters",
	"keys of body": "a field name of at most 64 letters, digits and `_` that does not start with a digit",
	"keys of error_codes": "an error code of at most 64 letters, digits, `_`, `.` and `-`"
};
/** The words that a definition allows; none if it expects another kind of value. */
function choicesOf({ enum: choices = [], const: only }) {
	return typeof only === "string" ? [only] : choices.map(String);
}
const kindWords = {
	object: "a map",
	array: "a list",
	string: "a text"
};
/** What the schema expects, as the end of a sentence that starts with "expected". */
function expected({ name, node }) {
	const known = name === null ? void 0 : words$2[name];
	if (known !== void 0) return known;
	if (node.const !== void 0) return `\`${typeof node.const === "string" ? node.const : JSON.stringify(node.const)}\``;
	if (node.enum !== void 0) return `one of ${listed(node.enum.map(String))}`;
	if (node.type === "integer") return `an integer${range(node.minimum, node.maximum)}`;
	if (node.type === "number") return `a number${range(node.minimum, node.maximum)}`;
	if (node.type === "string" && node.maxLength !== void 0) return `a text of ${node.minLength === void 0 ? "at most" : `${node.minLength} to`} ${node.maxLength} characters`;
	return kindWords[node.type ?? ""] ?? "another value";
}
/** The kind of a value in the file, and the value itself only if it is a small number or a boolean. */
function got(value) {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "number") return Math.abs(value) < 1e6 ? String(value) : "a number";
	if (typeof value === "boolean") return `\`${value}\``;
	return typeof value === "string" ? "a string" : "a map";
}
/** Like `got`, for values that come from a list of words. */
function gotWord(value) {
	return typeof value === "string" && mayBeShown(value) ? `\`${value}\`` : got(value);
}
const paths = /* @__PURE__ */ new Set([
	"LogPath",
	"RepositoryPath",
	"ContractSource"
]);
const pathForms = [
	[/^https?:/i, "a URL of another form"],
	[/^(?:\/|[A-Za-z]:[\\/])/, "an absolute path"],
	[/^~/, "a path below the home folder"],
	[/\\/, "a path with a backslash"],
	[/\s/, "a path with a space"]
];
/** Describes a text that does not match the pattern of a definition, without quoting it. */
function gotText(text, name) {
	return (paths.has(name) ? pathForms.find(([pattern]) => pattern.test(text)) : void 0)?.[1] ?? "another string";
}
/** What else a list of words allows, as a sentence after them; empty for most lists. */
function otherChoice({ name }) {
	return name === "DialectName" ? " For another gateway, write a map that describes it: see examples/dialects." : "";
}
function range(minimum, maximum) {
	if (minimum === void 0) return maximum === void 0 ? "" : ` of at most ${maximum}`;
	return maximum === void 0 ? ` of at least ${minimum}` : ` from ${minimum} to ${maximum}`;
}
// schemas/v1/dialect.schema.json
var $defs$2 = {
	"Dialect": {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"name",
			"verified",
			"credential_of",
			"accounts"
		],
		"properties": {
			"name": {
				"description": "The name of this dialect in the evidence.",
				"$ref": "record.schema.json#/$defs/Identifier"
			},
			"verified": {
				"type": "string",
				"enum": ["measured", "documented"],
				"description": "measured only for built-in dialects; documented for a dialect in a manifest, which counts a lower bound."
			},
			"credential_of": {
				"type": "string",
				"enum": ["gateway", "provider"],
				"description": "gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider."
			},
			"gate_id": {
				"type": "array",
				"maxItems": 8,
				"items": { "$ref": "manifest.schema.json#/$defs/HeaderName" },
				"description": "Headers that carry the gate id, in addition to x-request-id and traceparent."
			},
			"no_cache": { "$ref": "#/$defs/Additions" },
			"accounts": {
				"description": "Headers that report attempts. May be empty.",
				"type": "array",
				"maxItems": 8,
				"items": { "$ref": "#/$defs/HeaderAccount" }
			},
			"target": {
				"$ref": "manifest.schema.json#/$defs/HeaderName",
				"description": "The header that names the target that answered. If it is not the first target, the header shows one switch."
			},
			"cache": {
				"description": "Headers that show that an answer came from a cache.",
				"type": "array",
				"maxItems": 16,
				"items": { "$ref": "#/$defs/CacheEvidence" }
			},
			"switches": {
				"$ref": "manifest.schema.json#/$defs/HeaderName",
				"description": "The header that counts the switches of an exchange. 0 means none."
			},
			"no_fallback": {
				"$ref": "#/$defs/Additions",
				"description": "How to turn fallback off for one request. Sent by negative checks."
			},
			"mock": {
				"$ref": "#/$defs/Additions",
				"description": "The gateway's own hook for simulating a failed primary."
			},
			"error_codes": {
				"type": "object",
				"maxProperties": 64,
				"propertyNames": {
					"type": "string",
					"maxLength": 64,
					"pattern": "^[A-Za-z0-9_.-]+$"
				},
				"additionalProperties": { "$ref": "record.schema.json#/$defs/ErrorClass" },
				"description": "The gateway's own error codes or types, by class."
			},
			"version": {
				"$ref": "manifest.schema.json#/$defs/HeaderName",
				"description": "The header with the gateway's version."
			},
			"log": {
				"$ref": "#/$defs/LogFormat",
				"description": "The format of the gateway's log. If it is given, a manifest need not describe it."
			}
		}
	},
	"Additions": {
		"type": "object",
		"additionalProperties": false,
		"description": "Headers and top-level body fields to add to a request.",
		"properties": {
			"headers": {
				"description": "Headers to add, by name.",
				"type": "object",
				"maxProperties": 8,
				"propertyNames": { "$ref": "manifest.schema.json#/$defs/HeaderName" },
				"additionalProperties": { "$ref": "manifest.schema.json#/$defs/HeaderText" }
			},
			"body": {
				"description": "Top-level body fields to add, by name.",
				"type": "object",
				"maxProperties": 8,
				"propertyNames": {
					"type": "string",
					"maxLength": 64,
					"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
				},
				"additionalProperties": true
			}
		}
	},
	"HeaderAccount": {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"header",
			"basis",
			"scope"
		],
		"properties": {
			"header": {
				"description": "The name of the header, in lower case, such as x-edge-retries.",
				"$ref": "manifest.schema.json#/$defs/HeaderName"
			},
			"basis": {
				"description": "What it counts: retries (the first call is 0), attempts (the first call is 1), a list with one entry per call, or events.",
				"$ref": "record.schema.json#/$defs/Basis"
			},
			"scope": {
				"description": "Whose attempts it counts: path (all layers), gateway, last-target, or unknown.",
				"$ref": "record.schema.json#/$defs/Scope"
			},
			"promised": {
				"type": "array",
				"maxItems": 6,
				"items": { "$ref": "record.schema.json#/$defs/StatusClass" },
				"description": "Status classes for which the gateway always sends the header. If it is missing then, the account has the value null."
			},
			"absent": {
				"type": "object",
				"additionalProperties": false,
				"minProperties": 1,
				"description": "What a missing header means, by status class. Default: unknown, never zero.",
				"properties": {
					"1xx": {
						"description": "What a missing header means on a 1xx answer: zero attempts, or unknown.",
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"2xx": {
						"description": "What a missing header means on a 2xx answer: zero attempts, or unknown.",
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"3xx": {
						"description": "What a missing header means on a 3xx answer: zero attempts, or unknown.",
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"4xx": {
						"description": "What a missing header means on a 4xx answer: zero attempts, or unknown.",
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"5xx": {
						"description": "What a missing header means on a 5xx answer: zero attempts, or unknown.",
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"none": {
						"description": "What a missing header means if there is no answer: zero attempts, or unknown.",
						"type": "string",
						"enum": ["zero", "unknown"]
					}
				}
			},
			"exact_when": {
				"type": "object",
				"additionalProperties": false,
				"required": ["status"],
				"description": "When the count is exact. By default it is a lower bound.",
				"properties": {
					"status": {
						"description": "Status classes on which the count is exact.",
						"type": "array",
						"minItems": 1,
						"maxItems": 6,
						"items": { "$ref": "record.schema.json#/$defs/StatusClass" }
					},
					"headers": {
						"description": "Headers that must have these values for an exact count.",
						"type": "object",
						"maxProperties": 4,
						"propertyNames": { "$ref": "manifest.schema.json#/$defs/HeaderName" },
						"additionalProperties": { "$ref": "manifest.schema.json#/$defs/HeaderText" }
					}
				}
			}
		}
	},
	"CacheEvidence": {
		"type": "object",
		"additionalProperties": false,
		"required": ["header", "hit"],
		"properties": {
			"header": {
				"description": "The name of the header, in lower case, such as x-cache.",
				"$ref": "manifest.schema.json#/$defs/HeaderName"
			},
			"hit": {
				"type": "array",
				"minItems": 1,
				"maxItems": 8,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 64
				},
				"description": "Values that mean the answer came from a cache. `*` is the only wildcard, and case is ignored."
			},
			"miss": {
				"type": "array",
				"maxItems": 8,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 64
				},
				"description": "Values that match `hit` but do not mean a hit."
			}
		}
	},
	"JsonPointer": {
		"type": "string",
		"maxLength": 256,
		"pattern": "^(/[^/~]*(~[01][^/~]*)*)+$",
		"description": "A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field."
	},
	"LogFormat": {
		"type": "object",
		"additionalProperties": false,
		"required": ["rows", "fields"],
		"properties": {
			"rows": { "$ref": "#/$defs/LogRows" },
			"fields": { "$ref": "#/$defs/LogFields" },
			"events": {
				"description": "For `rows: event`: which events are calls, switches and outcomes.",
				"$ref": "#/$defs/LogEvents"
			},
			"no_call": { "$ref": "#/$defs/NoCall" },
			"call_like": { "$ref": "#/$defs/CallLike" },
			"redispatch": { "$ref": "#/$defs/Redispatch" },
			"separators": { "$ref": "#/$defs/Separators" }
		}
	},
	"LogRows": {
		"type": "string",
		"enum": [
			"request",
			"attempt",
			"event"
		],
		"description": "What one row describes: one request, one attempt (a call to a provider), or one event."
	},
	"LogFields": {
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"description": "JSON Pointers into a row. Dotted paths would not work, because OpenTelemetry's keys contain dots.",
		"properties": {
			"id": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The gate id, as sent in x-request-id or the dialect's own header."
			},
			"trace": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The trace id, or a whole traceparent."
			},
			"event": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The event: a value listed under `events`."
			},
			"target": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The target of the call."
			},
			"status": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The status of the call, or of the request."
			},
			"time": { "$ref": "#/$defs/JsonPointer" },
			"attempt": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The number of the attempt, from 1."
			},
			"attempts": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The number of attempts of the request."
			},
			"retries": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The number of retries of the request."
			},
			"targets": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The targets of its calls, in order: a list, or a text split at `separators`."
			},
			"statuses": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The statuses of its calls, in order, one for each entry of `targets`."
			}
		}
	},
	"LogEvents": {
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"properties": {
			"attempt": {
				"type": "array",
				"maxItems": 16,
				"items": { "$ref": "#/$defs/EventPattern" },
				"description": "Events that mean one call to a provider."
			},
			"switch": {
				"type": "array",
				"maxItems": 16,
				"items": { "$ref": "#/$defs/EventPattern" },
				"description": "Events that mean one switch to another target."
			},
			"outcome": {
				"type": "array",
				"maxItems": 16,
				"items": { "$ref": "#/$defs/EventPattern" },
				"description": "Events that give the final status of the preceding call to the same target."
			},
			"other": {
				"type": "array",
				"maxItems": 16,
				"items": { "$ref": "#/$defs/EventPattern" },
				"description": "Other known events. An event that no list names makes the count a lower bound."
			}
		}
	},
	"NoCall": {
		"type": "array",
		"maxItems": 8,
		"items": {
			"type": "string",
			"maxLength": 256
		},
		"description": "The target value of rows without a call."
	},
	"CallLike": {
		"type": "string",
		"minLength": 1,
		"maxLength": 64,
		"description": "The form of entries in `targets` that are calls. `*` is the only wildcard."
	},
	"Redispatch": {
		"type": "string",
		"minLength": 1,
		"maxLength": 4,
		"description": "The prefix of `retries` that means the target changed once."
	},
	"Separators": {
		"type": "array",
		"minItems": 1,
		"maxItems": 4,
		"items": {
			"type": "string",
			"minLength": 1,
			"maxLength": 8
		},
		"description": "Separators between entries if `targets` or `statuses` is a text. Default: a comma. Spaces around an entry are ignored."
	},
	"EventPattern": {
		"type": "string",
		"minLength": 1,
		"maxLength": 256,
		"description": "The text of an event. `*` matches any characters, `{target}` the name of the target. Case is ignored."
	}
};
// schemas/v1/manifest.schema.json
var $ref = "#/$defs/Manifest";
var $defs$1 = {
	"Manifest": {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"version",
			"contracts",
			"routes"
		],
		"properties": {
			"version": {
				"type": "integer",
				"const": 1,
				"description": "The version of this file format."
			},
			"gateways": {
				"type": "object",
				"minProperties": 1,
				"maxProperties": 64,
				"propertyNames": { "$ref": "record.schema.json#/$defs/Identifier" },
				"additionalProperties": { "$ref": "#/$defs/Gateway" },
				"description": "How to talk to each gateway. URLs come from the workflow, never from this file."
			},
			"limits": {
				"description": "Limits of a whole run.",
				"$ref": "#/$defs/RunLimits"
			},
			"layers": {
				"type": "array",
				"minItems": 1,
				"maxItems": 16,
				"items": { "$ref": "#/$defs/Layer" },
				"description": "Everything on the path that may repeat a call, outermost first."
			},
			"logs": {
				"type": "array",
				"minItems": 1,
				"maxItems": 64,
				"items": { "$ref": "#/$defs/Log" },
				"description": "Logs in which gateways record their calls."
			},
			"contracts": {
				"type": "object",
				"minProperties": 1,
				"maxProperties": 256,
				"propertyNames": { "$ref": "record.schema.json#/$defs/Identifier" },
				"additionalProperties": { "$ref": "#/$defs/Contract" },
				"description": "The documented surfaces that routes rely on."
			},
			"defaults": { "$ref": "#/$defs/RouteDefaults" },
			"routes": {
				"description": "The fallback paths to gate, each with its model, targets and retry budget.",
				"type": "array",
				"minItems": 1,
				"maxItems": 1e3,
				"items": { "$ref": "#/$defs/Route" }
			},
			"environment": { "$ref": "#/$defs/Environment" },
			"scope": { "$ref": "#/$defs/ScopePaths" },
			"waivers": {
				"type": "array",
				"minItems": 1,
				"maxItems": 100,
				"items": { "$ref": "#/$defs/Waiver" },
				"description": "Known findings that are accepted for a limited time. A waiver takes effect once it is on the base branch."
			}
		}
	},
	"Gateway": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"dialect": {
				"anyOf": [{ "$ref": "#/$defs/DialectName" }, { "$ref": "dialect.schema.json#/$defs/Dialect" }],
				"description": "The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik, or a map of its headers. Default generic, which reads only standard headers and statuses."
			},
			"auth": {
				"description": "The header that carries the credential: bearer (authorization), x-api-key, api-key or x-goog-api-key. none sends no credential. Default bearer.",
				"$ref": "#/$defs/Auth"
			},
			"credential": {
				"$ref": "#/$defs/EnvironmentName",
				"description": "The environment variable that holds the gateway's credential. The workflow binds it to this gateway."
			},
			"credential_of": {
				"$ref": "#/$defs/CredentialOf",
				"description": "gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider. Default from the dialect."
			},
			"headers": {
				"type": "object",
				"maxProperties": 32,
				"propertyNames": { "$ref": "#/$defs/HeaderName" },
				"additionalProperties": { "$ref": "#/$defs/HeaderSource" },
				"description": "Sent on every request to this gateway."
			},
			"concurrency": {
				"type": "integer",
				"minimum": 1,
				"maximum": 64,
				"description": "Maximum number of concurrent exchanges at this gateway. Default 8."
			},
			"cool_downs": {
				"type": "boolean",
				"description": "Whether the gateway may stop calling a target for a while after failures. false lets checks of routes that share a target run side by side. Default true."
			},
			"timeout": {
				"$ref": "#/$defs/Duration",
				"description": "Deadline of one exchange, connecting included. Default 30s, at most 180s."
			},
			"settle": {
				"$ref": "#/$defs/Duration",
				"description": "How long to watch the gateway's witness for late calls after the last exchange. Default 2s, from 100ms to 10m."
			},
			"config": {
				"$ref": "#/$defs/ConfigPaths",
				"description": "Files that configure this gateway, such as its configuration and start scripts. A change to one of them next to a weight change holds."
			}
		}
	},
	"DialectName": {
		"description": "The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik. generic reads only standard headers and statuses.",
		"type": "string",
		"enum": [
			"generic",
			"envoy",
			"haproxy",
			"litellm",
			"nginx",
			"portkey",
			"traefik"
		]
	},
	"Auth": {
		"type": "string",
		"enum": [
			"bearer",
			"x-api-key",
			"api-key",
			"x-goog-api-key",
			"none"
		]
	},
	"LogAuth": { "anyOf": [{
		"type": "string",
		"enum": [
			"bearer",
			"basic",
			"x-api-key",
			"api-key",
			"x-goog-api-key",
			"none"
		]
	}, {
		"type": "object",
		"additionalProperties": false,
		"required": ["header"],
		"description": "A header of any name.",
		"properties": {
			"header": {
				"$ref": "#/$defs/HeaderName",
				"description": "The header that carries the credential, in lower case."
			},
			"prefix": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"pattern": "^[!-~]+$",
				"description": "A word before the credential, such as ApiKey or Splunk."
			}
		}
	}] },
	"LogHeaders": {
		"type": "object",
		"maxProperties": 16,
		"propertyNames": { "$ref": "#/$defs/HeaderName" },
		"additionalProperties": { "$ref": "#/$defs/HeaderText" }
	},
	"LogContent": {
		"type": "string",
		"enum": [
			"json",
			"json-lines",
			"json-array"
		]
	},
	"LineForm": {
		"type": "string",
		"enum": [
			"json",
			"cri",
			"docker",
			"journald",
			"syslog"
		]
	},
	"LogIds": {
		"type": "string",
		"enum": [
			"whole",
			"within",
			"base64"
		]
	},
	"HeaderSource": { "anyOf": [
		{ "$ref": "#/$defs/HeaderText" },
		{
			"type": "object",
			"additionalProperties": false,
			"required": ["file"],
			"properties": { "file": {
				"description": "A file of the repository whose text is the value, read at the head of the pull request.",
				"$ref": "#/$defs/RepositoryPath"
			} },
			"description": "The content of a file of this repository."
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": ["env"],
			"properties": { "env": {
				"description": "The environment variable that holds the value. Bind it in the workflow's input credentials.",
				"$ref": "#/$defs/EnvironmentName"
			} },
			"description": "An environment variable that the workflow binds to this gateway."
		}
	] },
	"HeaderText": {
		"type": "string",
		"minLength": 1,
		"maxLength": 1024,
		"pattern": "^[!-~]([ -~]*[!-~])?$"
	},
	"HeaderName": {
		"type": "string",
		"maxLength": 64,
		"pattern": "^[a-z0-9][a-z0-9-]*$"
	},
	"EnvironmentName": {
		"type": "string",
		"maxLength": 128,
		"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
	},
	"RepositoryPath": {
		"type": "string",
		"minLength": 1,
		"maxLength": 512,
		"pattern": "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$"
	},
	"Duration": {
		"type": "string",
		"maxLength": 16,
		"pattern": "^[1-9]\\d{0,8}(ms|s|m|h|d)$"
	},
	"Contract": {
		"type": "object",
		"additionalProperties": false,
		"required": ["source"],
		"properties": {
			"source": {
				"$ref": "#/$defs/ContractSource",
				"description": "The URL of an https page or OpenAPI file, or the path of a copy in the repository.",
				"stricter": "any-change-loosens"
			},
			"origin": {
				"$ref": "#/$defs/HttpsUrl",
				"description": "The page that a source in the repository is a copy of.",
				"stricter": {
					"is": "any-change-loosens",
					"absent": "loosest"
				}
			},
			"checked": {
				"$ref": "#/$defs/Day",
				"description": "The day on which a person last read the page, or compared the copy with it.",
				"stricter": "any-change-loosens",
				"$comment": "A later day states that a person has read the page again."
			},
			"max_age": {
				"$ref": "#/$defs/Duration",
				"description": "How long after `checked` the contract counts as current.",
				"stricter": {
					"is": "shorter",
					"absent": "loosest"
				}
			},
			"baseline": {
				"$ref": "#/$defs/RepositoryPath",
				"description": "The file with the facts pinned by `fallback-gate contract pin`.",
				"stricter": {
					"is": "any-change-loosens",
					"absent": "loosest"
				},
				"$comment": "Another file may pin other facts."
			},
			"escalation": {
				"$ref": "#/$defs/HttpsUrl",
				"description": "The page that explains how to contact the provider's support.",
				"stricter": {
					"is": "any-change-loosens",
					"absent": "loosest"
				}
			}
		}
	},
	"ContractSource": {
		"type": "string",
		"minLength": 1,
		"maxLength": 512,
		"pattern": "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"
	},
	"RouteDefaults": {
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"description": "Settings that routes share. A route's own value takes precedence.",
		"properties": {
			"gateway": {
				"description": "A name under `gateways`. Needed if there are several.",
				"$ref": "record.schema.json#/$defs/Identifier"
			},
			"family": {
				"$ref": "record.schema.json#/$defs/RequestFamily",
				"description": "The API of the requests: chat-completions, responses, messages, generate-content, converse, embeddings or rerank."
			},
			"model": { "$ref": "record.schema.json#/$defs/ModelName" },
			"output_cap": { "$ref": "#/$defs/OutputCap" },
			"contract": {
				"description": "A name under `contracts`.",
				"$ref": "record.schema.json#/$defs/Identifier"
			},
			"retry_budget": {
				"description": "How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.",
				"$ref": "#/$defs/RetryBudget"
			},
			"fallback_visible_in": {
				"$ref": "#/$defs/FallbackVisibleIn",
				"description": "Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."
			},
			"checks": {
				"$ref": "#/$defs/Checks",
				"description": "The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."
			}
		}
	},
	"Route": {
		"type": "object",
		"additionalProperties": false,
		"required": ["id"],
		"properties": {
			"id": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "The name of this route in evidence, such as chat-backup. Unique."
			},
			"gateway": {
				"description": "A name under `gateways`. Needed if there are several.",
				"$ref": "record.schema.json#/$defs/Identifier"
			},
			"family": {
				"$ref": "record.schema.json#/$defs/RequestFamily",
				"description": "The API of the requests: chat-completions, responses, messages, generate-content, converse, embeddings or rerank."
			},
			"path": {
				"$ref": "record.schema.json#/$defs/RequestPath",
				"description": "The path of the requests after the gateway's URL. {model} stands for the model of a request. Its query can only be Azure's api-version. Default: the family's own, such as /v1/chat/completions."
			},
			"model": { "$ref": "record.schema.json#/$defs/ModelName" },
			"output_cap": { "$ref": "#/$defs/OutputCap" },
			"contract": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "A name under `contracts`."
			},
			"targets": { "$ref": "#/$defs/Targets" },
			"order": {
				"$ref": "#/$defs/TargetOrder",
				"description": "How the gateway picks the first target: `ordered` takes the first one declared, `weighted` draws by weight. Default: weighted if `traffic.among` selects the weights of the route's own model, else ordered."
			},
			"refusals": {
				"$ref": "#/$defs/RefusalPolicy",
				"description": "Whether another target may answer a request that one target refused because of its content: never, or allowed, which is looser. Default never: a refusal is not an outage."
			},
			"context": {
				"$ref": "#/$defs/ContextPolicy",
				"description": "What happens to a request that is too long for the first target: fallback (another target takes it) or refuse. Default fallback."
			},
			"failback": { "$ref": "#/$defs/Failback" },
			"ask": {
				"$ref": "#/$defs/Ask",
				"description": "Optional parts of the gate's valid requests, so that a gateway that drops them is noticed: one tool, a system message, JSON as the answer format. Default: none."
			},
			"may_differ": {
				"$ref": "#/$defs/MayDiffer",
				"description": "Request fields that the gateway may send to one target but not to another. `model` may always differ."
			},
			"pin": {
				"$ref": "#/$defs/Pin",
				"description": "How the check `promoted-target` reaches the target whose share rises. Without it, the gate repeats a valid request until that target is drawn."
			},
			"retry_budget": {
				"description": "How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.",
				"$ref": "#/$defs/RetryBudget"
			},
			"fallback_visible_in": {
				"$ref": "#/$defs/FallbackVisibleIn",
				"description": "Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log."
			},
			"checks": {
				"$ref": "#/$defs/Checks",
				"description": "The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."
			},
			"traffic": { "$ref": "#/$defs/Traffic" }
		}
	},
	"OutputCap": {
		"type": "object",
		"additionalProperties": false,
		"description": "How the length of answers is capped. Default: 64 tokens in the family's own field.",
		"properties": {
			"field": {
				"description": "The field that caps the answer: max_tokens, max_completion_tokens, max_output_tokens, maxOutputTokens (in generationConfig) or maxTokens (in inferenceConfig). none sends no cap and takes no `tokens`.",
				"type": "string",
				"enum": [
					"max_tokens",
					"max_completion_tokens",
					"max_output_tokens",
					"maxOutputTokens",
					"maxTokens",
					"none"
				]
			},
			"tokens": {
				"description": "The maximum length of an answer in tokens. A reasoning model may need more than the default of 64.",
				"type": "integer",
				"minimum": 1,
				"maximum": 4096
			}
		}
	},
	"Targets": {
		"type": "object",
		"minProperties": 1,
		"maxProperties": 64,
		"propertyNames": { "$ref": "record.schema.json#/$defs/Identifier" },
		"additionalProperties": {
			"type": "array",
			"maxItems": 16,
			"items": { "$ref": "#/$defs/TargetAlias" }
		},
		"description": "The targets of the route, the primary first: for each its name in evidence, and its names in headers and logs."
	},
	"TargetAlias": {
		"type": "string",
		"minLength": 1,
		"maxLength": 256,
		"pattern": "^[!-~]([ -~]*[!-~])?$"
	},
	"RetryBudget": {
		"description": "How many provider calls one user request may cause, and how that is proved.",
		"type": "object",
		"additionalProperties": false,
		"required": ["attempts"],
		"properties": {
			"attempts": {
				"type": "integer",
				"minimum": 1,
				"maximum": 1e3,
				"description": "How many provider calls one user request may cause, including the first call and calls to fallback targets."
			},
			"proof": {
				"$ref": "record.schema.json#/$defs/Source",
				"description": "The weakest source accepted as proof of the attempts: header, log or witness. Default log."
			},
			"retrying_layers": {
				"type": "integer",
				"minimum": 0,
				"maximum": 16,
				"description": "How many of the declared layers may repeat a call. Default 1."
			},
			"wait": { "$ref": "#/$defs/WaitPolicy" }
		}
	},
	"Checks": {
		"type": "array",
		"minItems": 1,
		"maxItems": 32,
		"items": { "$ref": "#/$defs/Check" },
		"description": "Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback."
	},
	"Check": { "anyOf": [{ "$ref": "#/$defs/CheckKind" }, { "$ref": "#/$defs/CheckSettings" }] },
	"CheckKind": {
		"description": "smoke: a small request is answered. stream: a small answer is streamed to its end. bad-credential, unknown-model, invalid-body, wrong-path: a wrong request is refused. fallback: another target serves when the primary fails. retries: how often a call is repeated. worst-case: how many calls one request causes if every target fails. promoted-target: the target whose share rises answers itself. recovery: the primary serves again after an outage.",
		"type": "string",
		"enum": [
			"smoke",
			"stream",
			"bad-credential",
			"unknown-model",
			"invalid-body",
			"wrong-path",
			"fallback",
			"retries",
			"worst-case",
			"promoted-target",
			"recovery"
		]
	},
	"CredentialOf": {
		"type": "string",
		"enum": ["gateway", "provider"]
	},
	"RefusalPolicy": {
		"type": "string",
		"enum": ["never", "allowed"]
	},
	"ContextPolicy": {
		"type": "string",
		"enum": ["fallback", "refuse"]
	},
	"Ask": {
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"properties": {
			"tools": {
				"description": "Offer one tool in every valid request.",
				"type": "boolean"
			},
			"system": {
				"description": "Send a system message (`instructions` of the family responses).",
				"type": "boolean"
			},
			"json": {
				"description": "Request an answer in JSON (`response_format`, or `text.format` of the family responses).",
				"type": "boolean"
			}
		}
	},
	"MayDiffer": {
		"type": "array",
		"minItems": 1,
		"maxItems": 64,
		"uniqueItems": true,
		"items": { "$ref": "record.schema.json#/$defs/RequestField" }
	},
	"RunLimits": {
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"properties": { "requests": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e5,
			"description": "Maximum number of requests in a run, including draws and repeats. A larger plan is refused before the first request."
		} }
	},
	"TargetOrder": {
		"type": "string",
		"enum": ["ordered", "weighted"]
	},
	"Failback": {
		"type": "object",
		"additionalProperties": false,
		"required": ["within"],
		"description": "How soon the primary must serve again after an outage. The check `recovery` measures it. Without this key, the time is shown but not judged.",
		"properties": { "within": {
			"$ref": "#/$defs/Duration",
			"description": "From 100ms to 300s, counted from the end of the outage."
		} }
	},
	"Pin": {
		"description": "Exactly one of: a model alias with a single target, or headers that select the target.",
		"anyOf": [{
			"type": "object",
			"additionalProperties": false,
			"required": ["model"],
			"properties": { "model": { "$ref": "record.schema.json#/$defs/ModelName" } }
		}, {
			"type": "object",
			"additionalProperties": false,
			"required": ["headers"],
			"properties": { "headers": {
				"description": "Headers that select the target whose share rises, such as { x-target: eu }.",
				"type": "object",
				"minProperties": 1,
				"maxProperties": 8,
				"propertyNames": { "$ref": "#/$defs/HeaderName" },
				"additionalProperties": { "$ref": "#/$defs/HeaderText" }
			} }
		}]
	},
	"FallbackVisibleIn": {
		"type": "string",
		"enum": ["log", "header"]
	},
	"CheckSettings": {
		"type": "object",
		"additionalProperties": false,
		"required": ["check"],
		"properties": {
			"check": {
				"description": "The check to make: smoke, stream, bad-credential, unknown-model, invalid-body, wrong-path, fallback, retries, worst-case, promoted-target or recovery.",
				"$ref": "#/$defs/CheckKind"
			},
			"accept": {
				"type": "array",
				"minItems": 1,
				"maxItems": 24,
				"items": { "$ref": "record.schema.json#/$defs/ErrorClass" },
				"description": "Replaces the error classes that a negative check accepts."
			},
			"on": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "The gateway for this check. Default: the route's gateway."
			},
			"stream": {
				"type": "boolean",
				"const": true,
				"description": "For fallback and retries: request a stream. Many gateways fall back only for answers that are not streamed."
			},
			"repeat": {
				"type": "integer",
				"minimum": 1,
				"maximum": 20,
				"description": "How often the whole check is made. Every repetition must pass. Default 1."
			},
			"draws": {
				"type": "integer",
				"minimum": 1,
				"maximum": 100,
				"description": "For promoted-target: maximum number of valid requests until the target is drawn. Default 30."
			},
			"calls": {
				"type": "integer",
				"minimum": 1,
				"maximum": 50,
				"description": "For recovery: how many calls to the primary fail before it is healthy again. The outage takes at most as many requests. Default 6."
			},
			"to": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "The target that must answer after a fallback. Default: any target but the first."
			},
			"force": { "$ref": "#/$defs/Force" },
			"via": {
				"$ref": "#/$defs/Via",
				"description": "client: send the request through your own client (input `client`) instead of the gate's HTTP client."
			}
		}
	},
	"Force": {
		"description": "How to make the primary fail. Exactly one of the keys.",
		"anyOf": [
			{
				"type": "object",
				"additionalProperties": false,
				"required": ["witness"],
				"properties": { "witness": { "$ref": "#/$defs/Faults" } },
				"description": "The scripted provider behind the gateway plays these faults."
			},
			{
				"type": "object",
				"additionalProperties": false,
				"required": ["model"],
				"properties": { "model": { "$ref": "record.schema.json#/$defs/ModelName" } },
				"description": "A staging alias with a primary that fails on purpose and the same fallback targets."
			},
			{
				"type": "object",
				"additionalProperties": false,
				"required": ["headers"],
				"properties": { "headers": {
					"description": "Headers by which the gateway simulates a failure of the primary.",
					"type": "object",
					"minProperties": 1,
					"maxProperties": 8,
					"propertyNames": { "$ref": "#/$defs/HeaderName" },
					"additionalProperties": { "$ref": "#/$defs/HeaderText" }
				} },
				"description": "Headers that trigger the gateway's own fault injection."
			},
			{
				"type": "object",
				"additionalProperties": false,
				"required": ["mock"],
				"properties": { "mock": {
					"description": "true: use the fault hook of the gateway's dialect.",
					"type": "boolean",
					"const": true
				} },
				"description": "The dialect's mock hook. It proves the switch but shows nothing about retries."
			}
		]
	},
	"Faults": {
		"type": "object",
		"minProperties": 1,
		"maxProperties": 64,
		"propertyNames": { "$ref": "record.schema.json#/$defs/Identifier" },
		"additionalProperties": {
			"type": "array",
			"minItems": 1,
			"maxItems": 100,
			"items": { "$ref": "#/$defs/Step" }
		},
		"description": "Answers by target, in order. The last step repeats. `first` means the target that the exchange reaches first."
	},
	"Step": { "anyOf": [
		{
			"type": "integer",
			"minimum": 100,
			"maximum": 599
		},
		{ "$ref": "#/$defs/StepWord" },
		{
			"type": "object",
			"additionalProperties": false,
			"required": ["status", "retry_after"],
			"properties": {
				"status": {
					"description": "The HTTP status of this answer.",
					"type": "integer",
					"minimum": 100,
					"maximum": 599
				},
				"retry_after": {
					"description": "The Retry-After header of this answer, in whole seconds, such as 1s.",
					"type": "string",
					"maxLength": 8,
					"pattern": "^[1-9]\\d{0,3}s$"
				}
			}
		}
	] },
	"StepWord": {
		"description": "One answer of the scripted provider. No whole answer: hang, reset, cut, cut-clean, cut-role, stall. Slow: slow, drip. Wrong form: html, html-200, error-in-200, wrong-family, cached, unknown-fields, redirect, malformed-chunk, empty, other-dimensions (embeddings only). Errors with a code: context_length_exceeded, content_policy_violation, insufficient_quota, rate_limit, overloaded.",
		"type": "string",
		"enum": [
			"hang",
			"reset",
			"html",
			"html-200",
			"error-in-200",
			"wrong-family",
			"cached",
			"unknown-fields",
			"cut",
			"cut-clean",
			"drip",
			"redirect",
			"cut-role",
			"slow",
			"stall",
			"malformed-chunk",
			"empty",
			"other-dimensions",
			"context_length_exceeded",
			"content_policy_violation",
			"insufficient_quota",
			"rate_limit",
			"overloaded"
		]
	},
	"Layer": {
		"type": "object",
		"additionalProperties": false,
		"required": ["name", "attempts"],
		"properties": {
			"name": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "The layer named `gateway` counts per target."
			},
			"attempts": {
				"anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				}, { "$ref": "#/$defs/UnknownAttempts" }],
				"description": "Calls that this layer makes for one incoming call, including the first. unknown counts as at least 1."
			},
			"timeout": {
				"description": "How long this layer waits for an answer. An inner layer must not wait longer than an outer one.",
				"$ref": "#/$defs/Duration"
			}
		}
	},
	"UnknownAttempts": {
		"description": "unknown: nobody knows how often this layer repeats a call. Counts as at least 1.",
		"type": "string",
		"const": "unknown"
	},
	"WaitPolicy": {
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"properties": {
			"min": {
				"description": "The shortest allowed wait, such as 200ms.",
				"$ref": "#/$defs/Duration"
			},
			"max": {
				"description": "The longest allowed wait, such as 8s.",
				"$ref": "#/$defs/Duration"
			}
		},
		"description": "Bounds for the wait between two attempts at the same target. A longer Retry-After must be respected."
	},
	"Via": {
		"type": "string",
		"const": "client"
	},
	"Log": {
		"type": "object",
		"additionalProperties": false,
		"required": ["gateway", "source"],
		"properties": {
			"gateway": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "The gateway that writes the log."
			},
			"source": {
				"description": "jsonl: JSON Lines files in the workspace. http: a log store that is queried.",
				"type": "string",
				"enum": ["jsonl", "http"]
			},
			"path": {
				"$ref": "#/$defs/LogPath",
				"description": "For jsonl: JSON Lines files in the workspace, plain or gzip."
			},
			"endpoint": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "For http: a name that the workflow binds to a URL (input logs) and a credential."
			},
			"auth": {
				"$ref": "#/$defs/LogAuth",
				"description": "How the endpoint's credential is sent: bearer or basic (authorization), x-api-key, api-key, x-goog-api-key, none, or a header of any name with a prefix. Default bearer."
			},
			"headers": {
				"$ref": "#/$defs/LogHeaders",
				"description": "Further headers of every request to the endpoint, such as a tenant."
			},
			"request": { "$ref": "#/$defs/LogRequest" },
			"at": {
				"$ref": "dialect.schema.json#/$defs/JsonPointer",
				"description": "A pointer to the rows in the answer. A string there is parsed as JSON."
			},
			"pages": { "$ref": "#/$defs/LogPages" },
			"content": {
				"$ref": "#/$defs/LogContent",
				"description": "json-lines: one JSON value per line. json-array: a file with one array of rows. json: one JSON answer. Default json-lines for jsonl, json for http."
			},
			"line": {
				"$ref": "#/$defs/LineForm",
				"description": "What a line holds: json, or JSON behind the prefix of cri or syslog, or within the JSON of docker or journald. Default json."
			},
			"ids": {
				"$ref": "#/$defs/LogIds",
				"description": "How id and trace hold an id: whole, within a longer text, or base64. Default whole."
			},
			"rows": { "$ref": "dialect.schema.json#/$defs/LogRows" },
			"fields": { "$ref": "dialect.schema.json#/$defs/LogFields" },
			"events": {
				"description": "For `rows: event`: which events are calls, switches and outcomes.",
				"$ref": "dialect.schema.json#/$defs/LogEvents"
			},
			"no_call": { "$ref": "dialect.schema.json#/$defs/NoCall" },
			"call_like": { "$ref": "dialect.schema.json#/$defs/CallLike" },
			"redispatch": { "$ref": "dialect.schema.json#/$defs/Redispatch" },
			"separators": { "$ref": "dialect.schema.json#/$defs/Separators" },
			"settle": {
				"$ref": "#/$defs/Duration",
				"description": "How long a row may take to arrive. Default 10s."
			},
			"max_size": {
				"$ref": "#/$defs/Size",
				"description": "How much of the log is read at most. Default 2GiB, at most 16GiB."
			},
			"bodies": {
				"type": "string",
				"enum": ["refused", "allowed"],
				"description": "Whether rows may hold prompt or answer text: refused, or allowed, which is looser. Default refused."
			}
		}
	},
	"LogPath": {
		"type": "string",
		"minLength": 1,
		"maxLength": 512,
		"pattern": "^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$"
	},
	"Size": {
		"type": "string",
		"maxLength": 16,
		"pattern": "^[1-9]\\d{0,6}(KiB|MiB|GiB)$"
	},
	"LogRequest": {
		"type": "object",
		"additionalProperties": false,
		"required": ["path"],
		"description": "One request per exchange. {gate_id} and {trace_id} are replaced by its ids.",
		"properties": {
			"method": {
				"description": "GET or POST. Only POST has a body.",
				"type": "string",
				"enum": ["GET", "POST"]
			},
			"path": {
				"description": "The path below the endpoint's URL, such as /loki/api/v1/query_range.",
				"type": "string",
				"maxLength": 512,
				"pattern": "^/[A-Za-z0-9._~%:@/{}-]*$"
			},
			"query": {
				"description": "Query parameters, by name.",
				"type": "object",
				"maxProperties": 16,
				"propertyNames": {
					"type": "string",
					"maxLength": 64
				},
				"additionalProperties": {
					"type": "string",
					"maxLength": 1024
				}
			},
			"body": {
				"type": "object",
				"maxProperties": 64,
				"additionalProperties": true,
				"description": "Sent as JSON."
			}
		}
	},
	"LogPages": {
		"type": "object",
		"additionalProperties": false,
		"required": ["parameter", "size"],
		"description": "How to request the next page, until a page has fewer rows than `size`.",
		"properties": {
			"parameter": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "The query parameter or body field that changes."
			},
			"size": {
				"description": "How many rows a full page has. A page with fewer rows is the last one.",
				"type": "integer",
				"minimum": 1,
				"maximum": 1e4
			},
			"from": {
				"$ref": "dialect.schema.json#/$defs/JsonPointer",
				"description": "A pointer to the next value in the rows; the smallest one is used. Without it, the parameter counts rows."
			}
		}
	},
	"Environment": {
		"type": "object",
		"additionalProperties": false,
		"required": ["name"],
		"properties": {
			"name": {
				"description": "The name of the environment in the evidence, such as staging.",
				"$ref": "record.schema.json#/$defs/Identifier"
			},
			"expect": {
				"description": "Headers of the gateway's answers that must have these values.",
				"type": "array",
				"minItems": 1,
				"maxItems": 32,
				"items": { "$ref": "#/$defs/Expectation" }
			},
			"flags": {
				"type": "array",
				"minItems": 1,
				"maxItems": 64,
				"items": { "$ref": "record.schema.json#/$defs/Identifier" },
				"description": "Names of feature flags that are on in this environment. Recorded, not checked."
			}
		},
		"description": "What must be true of the staging environment for a result to count as proof."
	},
	"Expectation": {
		"description": "A header of the gateway's answers, and its required value.",
		"anyOf": [{
			"type": "object",
			"additionalProperties": false,
			"required": ["header", "matches"],
			"properties": {
				"gateway": {
					"$ref": "record.schema.json#/$defs/Identifier",
					"description": "Default: every gateway in use."
				},
				"header": {
					"description": "The header of the answers to compare, such as x-litellm-version.",
					"$ref": "#/$defs/HeaderName"
				},
				"matches": {
					"$ref": "#/$defs/HeaderText",
					"description": "`*` is the only wildcard."
				}
			}
		}, {
			"type": "object",
			"additionalProperties": false,
			"required": ["header", "equals"],
			"properties": {
				"gateway": {
					"$ref": "record.schema.json#/$defs/Identifier",
					"description": "Default: every gateway in use."
				},
				"header": {
					"description": "The header of the answers to compare, such as x-litellm-version.",
					"$ref": "#/$defs/HeaderName"
				},
				"equals": {
					"description": "The exact value: a text, or { sha256: PATH } for the digest of a file.",
					"$ref": "#/$defs/ExpectedValue"
				}
			}
		}]
	},
	"ExpectedValue": { "anyOf": [{ "$ref": "#/$defs/HeaderText" }, {
		"type": "object",
		"additionalProperties": false,
		"required": ["sha256"],
		"properties": { "sha256": {
			"$ref": "#/$defs/RepositoryPath",
			"description": "The hex SHA-256 of this file at the head of the pull request."
		} }
	}] },
	"ScopePaths": {
		"type": "array",
		"minItems": 1,
		"maxItems": 64,
		"items": { "$ref": "#/$defs/LogPath" },
		"description": "Paths that a promotion may touch, with `*` and `**` as wildcards."
	},
	"ConfigPaths": {
		"type": "array",
		"minItems": 1,
		"maxItems": 64,
		"items": { "$ref": "#/$defs/LogPath" },
		"description": "Files that configure the gateway, such as its configuration and start scripts, with `*` and `**` as wildcards."
	},
	"Waiver": {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"rule",
			"route",
			"reason",
			"owner",
			"expires"
		],
		"properties": {
			"rule": {
				"description": "The rule whose findings are accepted, such as retry-known.",
				"$ref": "record.schema.json#/$defs/RuleId",
				"stricter": "key"
			},
			"route": {
				"description": "The id of the route with these findings.",
				"$ref": "record.schema.json#/$defs/Identifier",
				"stricter": "key"
			},
			"reason": {
				"description": "Why the findings are accepted, for reviewers.",
				"type": "string",
				"minLength": 1,
				"maxLength": 280,
				"pattern": "^(?!.*::)[ !-;=?A-_a-{}~]*$",
				"stricter": "as-at-base",
				"$comment": "A waiver applies only as it was reviewed."
			},
			"owner": {
				"description": "The person or team responsible, such as @example/llm.",
				"type": "string",
				"minLength": 1,
				"maxLength": 128,
				"pattern": "^@?[A-Za-z0-9][A-Za-z0-9._/-]*$",
				"stricter": "as-at-base"
			},
			"expires": {
				"type": "string",
				"maxLength": 64,
				"pattern": "^[ -~]*$",
				"description": "The last day on which the waiver is valid, such as 2026-12-15. A value that is not a day counts as expired.",
				"stricter": "as-at-base"
			}
		}
	},
	"Traffic": {
		"type": "object",
		"additionalProperties": false,
		"required": ["file", "at"],
		"properties": {
			"file": {
				"$ref": "#/$defs/RepositoryPath",
				"description": "The YAML or JSON file that contains the route's weight."
			},
			"doc": {
				"$ref": "#/$defs/FieldValues",
				"description": "Selects one of several documents by its fields."
			},
			"among": {
				"anyOf": [{ "$ref": "#/$defs/TrafficPointer" }, {
					"type": "array",
					"minItems": 2,
					"maxItems": 8,
					"items": { "$ref": "#/$defs/TrafficPointer" }
				}],
				"description": "The weights of the group, with `*` at the step where they differ; a list of pointers if they are in several places."
			},
			"at": {
				"anyOf": [{ "$ref": "#/$defs/TrafficPointer" }, { "$ref": "#/$defs/FieldValues" }],
				"description": "The route's own weight: `{ key: NAME }` in a map, fields and their values in a list. Without `among`, a pointer to one number."
			},
			"default": {
				"type": "number",
				"minimum": 0,
				"maximum": 1e6,
				"description": "The weight that the gateway uses for an entry without one. Without this setting, such an entry makes the share unknown."
			}
		},
		"description": "Where to read the route's share of traffic. Without it, the route is gated on every run."
	},
	"TrafficPointer": {
		"type": "string",
		"minLength": 2,
		"maxLength": 512,
		"pattern": "^/[ -~]*$"
	},
	"FieldValues": {
		"type": "object",
		"minProperties": 1,
		"maxProperties": 8,
		"propertyNames": {
			"type": "string",
			"maxLength": 256,
			"pattern": "^[!-~]([ -~]*[!-~])?$"
		},
		"additionalProperties": { "$ref": "#/$defs/FieldValue" }
	},
	"FieldValue": { "anyOf": [
		{
			"type": "string",
			"maxLength": 256,
			"pattern": "^[ -~]*$"
		},
		{ "type": "number" },
		{ "type": "boolean" }
	] },
	"Day": {
		"type": "string",
		"maxLength": 10,
		"pattern": "^\\d{4}-\\d\\d-\\d\\d$"
	},
	"HttpsUrl": {
		"type": "string",
		"minLength": 1,
		"maxLength": 512,
		"pattern": "^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$"
	}
};
// src/manifest/schema.ts
const definitions = new Map([
	...Object.entries({
		"EvidenceRecord": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"run_id",
				"checked_at",
				"source_url",
				"request_family",
				"status_class",
				"response_family",
				"retry_attempt_count",
				"fallback_decision",
				"operator_result",
				"notes",
				"schema",
				"route",
				"request_path",
				"model",
				"attempts_allowed",
				"check",
				"exchange",
				"gateway",
				"gate_id",
				"error_class",
				"error_confidence",
				"elapsed_bucket",
				"usage_present",
				"dimensions",
				"attempts",
				"accounts",
				"fallback_logged",
				"served_by",
				"forced_by",
				"client_exit",
				"after_outage_ms",
				"source_copy",
				"contract_state",
				"environment",
				"head_sha",
				"manifest_digest",
				"run_attempt",
				"rules"
			],
			"properties": {
				"run_id": {
					"$ref": "#/$defs/Identifier",
					"description": "GITHUB_RUN_ID. Outside GitHub: fallback-smoke, the UTC date and a random part, joined by dashes."
				},
				"checked_at": {
					"$ref": "#/$defs/Instant",
					"description": "When the exchange began (UTC)."
				},
				"source_url": {
					"$ref": "#/$defs/SourceUrl",
					"description": "The documentation that the route relies on: an https URL without query and user info. For a copy, the original page, or the path in the repository if the manifest names no page."
				},
				"request_family": { "$ref": "#/$defs/RequestFamily" },
				"status_class": { "$ref": "#/$defs/StatusClass" },
				"response_family": { "$ref": "#/$defs/ResponseFamily" },
				"retry_attempt_count": {
					"anyOf": [{ "$ref": "#/$defs/Count" }, { "type": "null" }],
					"description": "Retries on the whole path: attempts - 1, never below 0. An integer only if the attempts are exact."
				},
				"fallback_decision": {
					"$ref": "#/$defs/RecordDecision",
					"description": "The decision about the route."
				},
				"operator_result": {
					"type": "string",
					"enum": ["pass", "fail"],
					"description": "pass if no finding names this record."
				},
				"notes": {
					"$ref": "#/$defs/Notes",
					"description": "The input operator-note."
				},
				"schema": {
					"type": "string",
					"const": "fallback-gate/record/v1"
				},
				"route": { "$ref": "#/$defs/Identifier" },
				"request_path": {
					"$ref": "#/$defs/RequestPath",
					"description": "The route's path, appended to the gateway's URL. The check wrong-path requests another path."
				},
				"model": {
					"$ref": "#/$defs/ModelName",
					"description": "The route's model. The check unknown-model, and a fallback forced by a model, request another one."
				},
				"attempts_allowed": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3,
					"description": "The route's retry budget: how many provider calls one user request may cause."
				},
				"check": { "$ref": "#/$defs/CheckName" },
				"exchange": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e4,
					"description": "The number of the exchange within its check and route, from 1."
				},
				"gateway": { "$ref": "#/$defs/Identifier" },
				"gate_id": { "$ref": "#/$defs/GateId" },
				"error_class": { "anyOf": [{ "$ref": "#/$defs/ErrorClass" }, { "type": "null" }] },
				"error_confidence": { "anyOf": [{ "$ref": "#/$defs/Confidence" }, { "type": "null" }] },
				"elapsed_bucket": { "$ref": "#/$defs/ElapsedBucket" },
				"usage_present": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"dimensions": { "$ref": "#/$defs/Dimensions" },
				"attempts": { "$ref": "#/$defs/Attempts" },
				"accounts": {
					"type": "array",
					"maxItems": 16,
					"items": { "$ref": "#/$defs/Account" }
				},
				"fallback_logged": {
					"anyOf": [{ "$ref": "#/$defs/Count" }, { "type": "null" }],
					"description": "Number of switches that the gateway itself reported; null if it could not be determined."
				},
				"served_by": {
					"anyOf": [{ "$ref": "#/$defs/Identifier" }, { "type": "null" }],
					"description": "A target of the manifest, `other`, or null."
				},
				"forced_by": { "$ref": "#/$defs/ForcedBy" },
				"client_exit": {
					"anyOf": [{ "$ref": "#/$defs/ClientExit" }, { "type": "null" }],
					"description": "null if the gate itself sent the request."
				},
				"after_outage_ms": {
					"anyOf": [{ "$ref": "#/$defs/Count" }, { "type": "null" }],
					"description": "Check recovery: milliseconds from the end of the outage until this request was sent; null during the outage, and for every other check."
				},
				"source_copy": {
					"type": "boolean",
					"description": "A file of the repository was read instead of the page at source_url."
				},
				"contract_state": { "$ref": "#/$defs/ContractState" },
				"environment": { "anyOf": [{ "$ref": "#/$defs/Identifier" }, { "type": "null" }] },
				"head_sha": { "anyOf": [{ "$ref": "#/$defs/CommitSha" }, { "type": "null" }] },
				"manifest_digest": { "$ref": "#/$defs/Digest" },
				"run_attempt": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				},
				"rules": {
					"type": "array",
					"maxItems": 64,
					"items": { "$ref": "#/$defs/RuleId" }
				}
			}
		},
		"RequestPath": {
			"type": "string",
			"maxLength": 256,
			"pattern": "^/(?:[A-Za-z0-9._~%:@/-]|\\{model\\})*(?:\\?api-version=[0-9a-z-]{1,32})?$",
			"description": "{model} stands for the model of a request. Its query can only be Azure's `api-version`. The default depends on the family."
		},
		"ModelName": {
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"pattern": "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$",
			"description": "The model alias that the application requests."
		},
		"Identifier": {
			"type": "string",
			"maxLength": 64,
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"
		},
		"RuleId": {
			"type": "string",
			"maxLength": 40,
			"pattern": "^[a-z][a-z-]{1,39}$"
		},
		"GateId": {
			"type": "string",
			"maxLength": 36,
			"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
			"description": "The public id of one exchange: the value of x-request-id and, without dashes, the trace id in traceparent."
		},
		"Instant": {
			"type": "string",
			"maxLength": 24,
			"pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"
		},
		"SourceUrl": {
			"type": "string",
			"minLength": 1,
			"maxLength": 512,
			"pattern": "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$"
		},
		"CommitSha": {
			"type": "string",
			"maxLength": 64,
			"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
		},
		"Digest": {
			"type": "string",
			"maxLength": 71,
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"Notes": {
			"type": "string",
			"maxLength": 280,
			"pattern": "^(?!.*::)[ !-;=?A-_a-{}~]*$"
		},
		"Count": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e6
		},
		"Dimensions": {
			"anyOf": [{
				"type": "integer",
				"minimum": 1,
				"maximum": 1e6
			}, { "type": "null" }],
			"description": "How many numbers a vector of the answer has; null for an answer without vectors."
		},
		"RequestFamily": {
			"type": "string",
			"enum": [
				"chat-completions",
				"responses",
				"messages",
				"generate-content",
				"converse",
				"embeddings",
				"rerank"
			],
			"description": "The families that the gate can request."
		},
		"RequestField": {
			"type": "string",
			"description": "The fields that any family documents for its requests.",
			"enum": [
				"additionalModelRequestFields",
				"additionalModelResponseFieldPaths",
				"audio",
				"background",
				"cache_control",
				"cachedContent",
				"container",
				"contents",
				"conversation",
				"dimensions",
				"documents",
				"encoding_format",
				"frequency_penalty",
				"function_call",
				"functions",
				"generation_config",
				"generationConfig",
				"guardrailConfig",
				"include",
				"inference_geo",
				"inferenceConfig",
				"input",
				"instructions",
				"labels",
				"logit_bias",
				"logprobs",
				"max_chunks_per_doc",
				"max_completion_tokens",
				"max_output_tokens",
				"max_tokens",
				"max_tokens_per_doc",
				"max_tool_calls",
				"messages",
				"metadata",
				"modalities",
				"model",
				"n",
				"output_config",
				"parallel_tool_calls",
				"performanceConfig",
				"prediction",
				"presence_penalty",
				"previous_response_id",
				"prompt",
				"prompt_cache_key",
				"promptVariables",
				"query",
				"rank_fields",
				"reasoning",
				"reasoning_effort",
				"requestMetadata",
				"response_format",
				"return_documents",
				"safety_identifier",
				"safetySettings",
				"seed",
				"service_tier",
				"serviceTier",
				"stop",
				"stop_sequences",
				"store",
				"stream",
				"stream_options",
				"system",
				"system_instruction",
				"systemInstruction",
				"temperature",
				"text",
				"thinking",
				"tool_choice",
				"toolConfig",
				"tools",
				"top_k",
				"top_logprobs",
				"top_n",
				"top_p",
				"truncation",
				"user",
				"verbosity",
				"web_search_options"
			]
		},
		"ResponseFamily": { "anyOf": [{ "$ref": "#/$defs/RequestFamily" }, {
			"type": "string",
			"enum": [
				"error",
				"unparseable",
				"none"
			]
		}] },
		"StatusClass": {
			"type": "string",
			"enum": [
				"1xx",
				"2xx",
				"3xx",
				"4xx",
				"5xx",
				"none"
			]
		},
		"RecordDecision": {
			"type": "string",
			"enum": [
				"promote",
				"hold",
				"investigate"
			]
		},
		"CheckName": {
			"type": "string",
			"enum": [
				"smoke",
				"stream",
				"bad-credential",
				"unknown-model",
				"invalid-body",
				"wrong-path",
				"fallback",
				"retries",
				"worst-case",
				"promoted-target",
				"recovery"
			]
		},
		"ErrorClass": {
			"type": "string",
			"enum": [
				"network",
				"timeout",
				"redirect",
				"malformed_response",
				"empty_answer",
				"stream_error",
				"truncated_stream",
				"authentication",
				"permission",
				"model_not_found",
				"unknown_path",
				"quota_billing",
				"rate_limited",
				"context_length",
				"request_too_large",
				"content_filter",
				"unsupported_parameter",
				"invalid_request",
				"conflict",
				"overloaded",
				"upstream_error",
				"gateway_error",
				"cancelled",
				"wrong_family",
				"unclassified"
			]
		},
		"Confidence": {
			"type": "string",
			"enum": [
				"high",
				"medium",
				"low"
			]
		},
		"ElapsedBucket": {
			"type": "string",
			"enum": [
				"0-100ms",
				"100-300ms",
				"300ms-1s",
				"1-3s",
				"3-10s",
				"10-30s",
				"30s-up"
			]
		},
		"ForcedBy": {
			"type": "string",
			"enum": [
				"none",
				"witness",
				"model",
				"headers",
				"mock"
			]
		},
		"ClientExit": {
			"type": "object",
			"additionalProperties": false,
			"required": ["how", "code"],
			"description": "How the application's own client ended. Its output is not kept.",
			"properties": {
				"how": {
					"type": "string",
					"enum": [
						"exited",
						"killed",
						"timed-out",
						"not-started"
					],
					"description": "exited: ended with an exit code. killed: ended by a signal that the gate did not send. timed-out: killed by the gate."
				},
				"code": {
					"anyOf": [{
						"type": "integer",
						"minimum": 0,
						"maximum": 4294967295
					}, { "type": "null" }],
					"description": "The exit code; null unless it exited."
				}
			}
		},
		"ContractState": {
			"type": "string",
			"enum": [
				"unchecked",
				"unchanged",
				"text-changed",
				"contract-changed",
				"anchor-missing",
				"moved",
				"unavailable",
				"stale"
			]
		},
		"Source": {
			"type": "string",
			"enum": [
				"header",
				"log",
				"witness"
			]
		},
		"Basis": {
			"type": "string",
			"enum": [
				"retries",
				"attempts",
				"list",
				"events"
			],
			"description": "Whether the source counts attempts or retries. The first call is attempt 1 and retry 0."
		},
		"RestsOn": {
			"type": "string",
			"enum": [
				"numbered-rows",
				"rows",
				"list",
				"count"
			],
			"description": "numbered-rows: one numbered row per call, so a missing row is noticed. rows: one row per call without numbers, so a missing row goes unnoticed. list: one row per request that lists its calls. count: one row per request that counts its calls."
		},
		"Scope": {
			"type": "string",
			"enum": [
				"path",
				"gateway",
				"last-target",
				"unknown"
			]
		},
		"Bound": {
			"type": "string",
			"enum": [
				"exact",
				"at-least",
				"unknown"
			]
		},
		"Account": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"source",
				"name",
				"basis",
				"scope",
				"bound",
				"value",
				"attempts"
			],
			"description": "What one source reports about the attempts of one exchange.",
			"properties": {
				"source": { "$ref": "#/$defs/Source" },
				"name": {
					"$ref": "#/$defs/Identifier",
					"description": "The header, the log, or the gateway of the witness."
				},
				"basis": { "$ref": "#/$defs/Basis" },
				"scope": { "$ref": "#/$defs/Scope" },
				"bound": { "$ref": "#/$defs/Bound" },
				"value": {
					"anyOf": [{
						"type": "integer",
						"minimum": -1,
						"maximum": 1e6
					}, { "type": "null" }],
					"description": "The value that the source reported; null if it reported none."
				},
				"attempts": {
					"anyOf": [{ "$ref": "#/$defs/Count" }, { "type": "null" }],
					"description": "The value converted to attempts."
				},
				"rests_on": {
					"$ref": "#/$defs/RestsOn",
					"description": "What the count is based on. Only logs have this field."
				}
			}
		},
		"Attempts": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"value",
				"bound",
				"source",
				"scope",
				"per_target"
			],
			"description": "The strongest statement about provider calls that the accounts support.",
			"properties": {
				"value": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "type": "null" }] },
				"bound": { "$ref": "#/$defs/Bound" },
				"source": {
					"type": "string",
					"enum": [
						"header",
						"log",
						"witness",
						"none"
					]
				},
				"scope": { "$ref": "#/$defs/Scope" },
				"per_target": {
					"type": "object",
					"maxProperties": 64,
					"propertyNames": { "$ref": "#/$defs/Identifier" },
					"additionalProperties": { "$ref": "#/$defs/Count" }
				}
			}
		}
	}),
	...Object.entries($defs$2),
	...Object.entries($defs$1)
]);
const manifestDefinition = { $ref };
/**
* The target of a `$ref` with its name. A schema without `$ref` is returned unchanged. Throws if the schemas are
* broken.
*/
function definitionOf(node, name = null) {
	if (node.$ref === void 0) return {
		name,
		node
	};
	const target = node.$ref.slice(node.$ref.lastIndexOf("/") + 1);
	const found = definitions.get(target);
	if (found === void 0) throw new TypeError("expected a definition of the schemas, got another reference");
	return definitionOf(found, target);
}
// src/manifest/explain.ts
/**
* Every violation of a schema, in words: none exactly if the schema's validator accepts the value. `name` identifies a schema
* without a definition.
*/
function* explain(value, schema, path = [], name = null) {
	const definition = definitionOf(schema, name);
	const { anyOf, type } = definition.node;
	if (anyOf !== void 0) yield* explainChoice(value, anyOf, definition, path);
	else if (!hasType(value, type)) yield mismatch(value, definition, path);
	else if (isJsonMap(value)) yield* explainMap(value, definition, path);
	else if (Array.isArray(value)) yield* explainList(value, definition.node, path);
	else if (!isAllowed(value, definition.node)) yield mismatch(value, definition, path);
}
/**
* The branch that the author meant: the one for this kind of value, and among maps the one whose required keys are
* present.
*/
function* explainChoice(value, anyOf, choice, path) {
	const fitting = anyOf.filter((branch) => hasType(value, definitionOf(branch).node.type));
	const named = fitting.filter((branch) => ownKeys(branch, fitting).every((key) => hasKey(value, key)));
	const [first, second] = named.length > 0 ? named : fitting;
	if (first === void 0) yield mismatch(value, {
		...choice,
		node: choiceWords(choice, anyOf)
	}, path);
	else if (second === void 0) yield* explain(value, first, path);
	else yield notOneWay(isJsonMap(value) ? Object.keys(value) : [], fitting, named.length, path);
}
/** The fault of a map that needs exactly one of several keys and has none or several. */
function notOneWay(written, branches, count, path) {
	const keys = branches.flatMap((branch) => ownKeys(branch, branches));
	const unprovable = count > 0 ? void 0 : written.find((key) => refusalOf([...path, key]) !== null);
	if (unprovable !== void 0) return unknownKey(unprovable, {}, [...path, unprovable], {});
	const close = written.map((key) => closest(key, keys)).find((key) => key !== null) ?? null;
	const remedy = count > 0 ? "Keep one, and remove the others." : suggestion(close ?? "", keys);
	const found = count > 0 ? `${count} of them` : "none of them";
	return {
		path,
		on: "value",
		problem: `expected exactly one of ${listed(keys)}, got ${found}`,
		remedy
	};
}
/** A choice without its own words is described by its first branch. */
function choiceWords({ node }, [first]) {
	return first === void 0 ? node : definitionOf(first).node;
}
/** The required keys that distinguish a branch from the others. */
function ownKeys(branch, branches) {
	const { required = [] } = definitionOf(branch).node;
	return required.filter((key) => !branches.every((other) => definitionOf(other).node.required?.includes(key) === true));
}
function hasKey(value, key) {
	return isJsonMap(value) && Object.hasOwn(value, key);
}
function* explainMap(map, { name, node }, path) {
	const keys = Object.keys(map);
	yield* explainSize(keys.length, ["entry", "entries"], [node.minProperties, node.maxProperties], path);
	for (const key of node.required ?? []) if (!Object.hasOwn(map, key)) yield missingKey(key, path);
	for (const key of keys) {
		const value = map[key] ?? null;
		const within = [...path, key];
		const schema = schemaOf(key, node);
		if (schema === void 0 || schema === false) yield unknownKey(key, node, within, map);
		else if (schema !== true) yield* explain(value, schema, within, isOwn(key, node) ? key : null);
		if (node.propertyNames !== void 0) yield* explainName(key, node.propertyNames, within, `keys of ${name}`);
	}
}
function schemaOf(key, node) {
	return isOwn(key, node) ? node.properties?.[key] : node.additionalProperties;
}
function isOwn(key, { properties = {} }) {
	return Object.hasOwn(properties, key);
}
function* explainName(key, schema, path, name) {
	const definition = definitionOf(schema, name);
	if (isAllowed(key, definition.node)) return;
	const words = expected(definition);
	yield {
		path,
		on: "key",
		problem: `expected ${words} as key, got another one`,
		remedy: `Rename it to ${words}.`
	};
}
function* explainList(list, node, path) {
	yield* explainSize(list.length, ["item", "items"], [node.minItems, node.maxItems], path);
	if (node.uniqueItems === true) yield* explainRepeated(list, path);
	if (node.items === void 0) return;
	for (const [index, item] of list.entries()) yield* explain(item, node.items, [...path, index]);
}
function* explainRepeated(list, path) {
	for (const [index, item] of list.entries()) if (list.indexOf(item) < index) yield {
		path: [...path, index],
		on: "value",
		problem: "expected each item once, got one again",
		remedy: "Remove it."
	};
}
function* explainSize(size, [one, many], [minimum = 0, maximum = 1e400], path) {
	if (size < minimum) yield {
		path,
		on: "value",
		problem: `expected at least ${minimum} ${minimum === 1 ? one : many}, got ${size}`,
		remedy: "Add one."
	};
	if (size > maximum) yield {
		path,
		on: "value",
		problem: `expected at most ${maximum} ${maximum === 1 ? one : many}, got ${size}`,
		remedy: "Remove some."
	};
}
function missingKey(key, path) {
	return {
		path,
		on: "value",
		problem: `expected the key \`${key}\`, got none`,
		remedy: `Add \`${key}:\` here.`
	};
}
function unknownKey(key, { properties = {} }, path, map) {
	const candidates = Object.keys(properties);
	const close = closest(key, candidates);
	const refusal = refusalOf(path);
	const isMeant = close !== null && refusal === null && !Object.hasOwn(map, close);
	return {
		path,
		on: "key",
		problem: "expected a known key, got an unknown one",
		remedy: suggested(close, candidates),
		...isMeant && { meant: close },
		...refusal
	};
}
function mismatch(value, definition, path) {
	const words = expected(definition);
	const choices = choicesOf(definition.node);
	const problem = `expected ${words}, got ${choices.length > 0 ? gotWord(value) : gotForm(value, definition)}`;
	const refusal = choices.length > 0 && typeof value === "string" ? refusalOfWord(value, "word") : null;
	return {
		path,
		on: "value",
		problem,
		remedy: mismatchRemedy(value, definition, words, choices),
		...refusal
	};
}
function mismatchRemedy(value, definition, words, choices) {
	if (value === null) return `Write ${words}, or remove the key.`;
	const close = typeof value === "string" ? closest(value, choices) : null;
	if (close !== null) return `Did you mean \`${close}\`?`;
	if (choices.length > 1) return `Use one of: ${listed(choices)}.${otherChoice(definition)}`;
	return isAllowedInQuotes(value, definition.node) ? "Put it in quotes." : `Write ${words}.`;
}
function isAllowedInQuotes(value, node) {
	return (typeof value === "number" || typeof value === "boolean") && node.type === "string" && isAllowed(String(value), node);
}
/** The form of a text that has the right type but is not allowed. */
function gotForm(value, { name, node }) {
	const { type, maxLength = 1e400 } = node;
	if (typeof value !== "string" || type !== "string") return got(value);
	if (value === "") return "an empty string";
	return value.length > maxLength ? `a string of ${value.length} characters` : gotText(value, name);
}
function hasType(value, type) {
	if (type === "integer") return Number.isInteger(value);
	if (type === "array") return Array.isArray(value);
	return type === "object" ? isJsonMap(value) : type === void 0 || typeof value === type;
}
function isAllowed(value, node) {
	if (node.const !== void 0 && node.const !== value) return false;
	if (node.enum !== void 0 && !node.enum.includes(value)) return false;
	if (typeof value === "number") return value >= (node.minimum ?? -1e400) && value <= (node.maximum ?? 1e400);
	return typeof value !== "string" || isAllowedText(value, node);
}
function isAllowedText(text, { minLength = 0, maxLength = 1e400, pattern = "" }) {
	return text.length >= minLength && text.length <= maxLength && new RegExp(pattern, "u").test(text);
}
// src/manifest/misspelt.ts
/** Explains a value with its misspelt keys renamed to the keys that their author meant. */
function respelt(original, schema) {
	const misspelt = [];
	const writtenKeys = /* @__PURE__ */ new Map();
	const asWritten = (fault) => ({
		...fault,
		path: respelledPath(fault.path, writtenKeys)
	});
	for (let value = original;;) {
		const faults = [...explain(value, schema)];
		const meantKeys = /* @__PURE__ */ new Map();
		for (const fault of faults) {
			const { path, meant } = fault;
			const target = meant === void 0 ? null : pointerOf([...path.slice(0, -1), meant]);
			if (meant === void 0 || target === null || writtenKeys.has(target)) continue;
			misspelt.push(asWritten(fault));
			meantKeys.set(pointerOf(path), meant);
			writtenKeys.set(target, String(path.at(-1)));
		}
		if (meantKeys.size === 0) return {
			value,
			misspelt,
			faults,
			asWritten
		};
		value = renamed(value, meantKeys, []);
	}
}
function respelledPath(path, keys) {
	return path.map((step, index) => keys.get(pointerOf([...path.slice(0, index), step])) ?? step);
}
/** Recursive: only for values within limits.manifestDepth. */
function renamed(value, keys, path) {
	if (Array.isArray(value)) return value.map((item, index) => renamed(item, keys, [...path, index]));
	if (!isJsonMap(value)) return value;
	const entries = Object.entries(value).map(([key, inner]) => {
		const within = [...path, key];
		return [keys.get(pointerOf(within)) ?? key, renamed(inner, keys, within)];
	});
	return Object.fromEntries(entries);
}
// src/manifest/log-headers.ts
const headerByName = new Map(Object.entries(headerOfAuth));
/** Semantic checks of a log endpoint's headers: those of the connection or of the gate itself, and a second credential. */
function* logHeaderFaults(log, path) {
	const auth = entry(log, "auth") ?? defaults.log.auth;
	const named = entry(auth, "header");
	if (typeof named === "string" && (ownHeaders.has(named) || named === "proxy-authorization")) yield ownHeader(named, [
		...path,
		"auth",
		"header"
	], "value");
	const sent = named ?? headerByName.get(auth);
	for (const [header] of entries(entry(log, "headers"))) {
		const at = [
			...path,
			"headers",
			header
		];
		if (header === sent) yield {
			path: at,
			on: "key",
			...twice(header)
		};
		else if (ownHeaders.has(header)) yield ownHeader(header, at, "key");
		else if (credentialHeaders.has(header)) yield {
			path: at,
			on: "key",
			...literal(header)
		};
	}
}
function twice(header) {
	return {
		problem: "expected a header other than the one that `auth` sends, got the same one",
		remedy: `Remove it, or choose another \`auth\`: the gate sends the bound credential in \`${header}\`.`
	};
}
function literal(header) {
	return {
		problem: `expected a header that carries no credential, got \`${header}\``,
		remedy: `Write \`auth: { header: ${header} }\`, and bind the credential in the workflow's input credentials.`
	};
}
// src/manifest/logs.ts
/** The settings that each kind of source needs and takes. */
const sources = [{
	source: "jsonl",
	needs: ["path"],
	takes: ["path"]
}, {
	source: "http",
	needs: ["endpoint", "request"],
	takes: [
		"endpoint",
		"request",
		"auth",
		"headers",
		"at",
		"pages"
	]
}];
const longest = `${limits.runMs / 6e4}m`;
const largest = `${limits.logMaxBytes / 1024 ** 3}GiB`;
/** Semantic checks of logs. */
function* logFaults(manifest) {
	const gateways = gatewayNames(manifest);
	for (const [index, log] of items(entry(manifest, "logs")).entries()) {
		const path = ["logs", index];
		yield* nameFaults(log, gateways, path);
		yield* sourceFaults(log, path);
		yield* logHeaderFaults(log, path);
		yield* contentFaults(log, path);
		yield* requestFaults(entry(log, "request"), [...path, "request"]);
		yield* limitFaults(log, path);
		yield* logFormatFaults(log, path);
		yield* pointerFaults(entry(log, "at"), [...path, "at"]);
		yield* pointerFaults(entry(entry(log, "pages"), "from"), [
			...path,
			"pages",
			"from"
		]);
		yield* repositoryPath$1(entry(log, "path"), [...path, "path"]);
	}
}
/**
* Credentials are bound by name in the input `credentials`. An endpoint with a gateway's name would receive the
* gateway's credential.
*/
function* nameFaults(log, gateways, path) {
	const [gateway, endpoint] = [entry(log, "gateway"), entry(log, "endpoint")];
	yield* unknownGateway(gateway, gateways, [...path, "gateway"]);
	if (typeof endpoint !== "string" || !gateways.includes(endpoint)) return;
	const problem = "expected a unique name, got that of a gateway";
	const remedy = "Rename the endpoint: the workflow binds credentials to gateways and endpoints by name.";
	yield {
		path: [...path, "endpoint"],
		on: "value",
		problem,
		remedy
	};
}
function* sourceFaults(log, path) {
	const source = entry(log, "source");
	for (const { source: name, needs, takes } of sources) if (source === name) {
		for (const key of needs) if (entry(log, key) === void 0) yield missing$1(key, name, path);
	} else if (sources.some((other) => other.source === source)) {
		for (const key of takes) if (entry(log, key) !== void 0) yield foreign(key, name, [...path, key]);
	}
}
function missing$1(key, source, path) {
	return {
		path,
		on: "value",
		problem: `expected the key \`${key}\` next to \`source: ${source}\`, got none`,
		remedy: `Add \`${key}:\` here.`
	};
}
function foreign(key, source, path) {
	return {
		path,
		on: "key",
		problem: `expected a setting of this source, got \`${key}\``,
		remedy: `Remove it: only \`source: ${source}\` takes it.`
	};
}
/** What a file and what an answer may be. */
const contents = {
	jsonl: ["json-lines", "json-array"],
	http: ["json", "json-lines"]
};
function* contentFaults(log, path) {
	const [source, content, line] = [
		entry(log, "source"),
		entry(log, "content"),
		entry(log, "line") ?? "json"
	];
	if (typeof source !== "string" || typeof content !== "string") return;
	const known = contents[source] ?? [];
	if (Object.values(contents).flat().includes(content) && !known.includes(content)) {
		const problem = `expected ${known.map((word) => `\`${word}\``).join(" or ")} next to \`source: ${source}\`, got \`${content}\``;
		yield {
			path: [...path, "content"],
			on: "value",
			problem,
			remedy: `Use one of: \`${known.join("`, `")}\`.`
		};
	} else if (content === "json-array" && line !== "json") {
		const problem = "expected `line: json` next to `content: json-array`, got another one";
		yield {
			path: [...path, "line"],
			on: "value",
			problem,
			remedy: "Remove `line`: the rows of an array have no prefix."
		};
	}
}
function* requestFaults(request, path) {
	if (request === void 0) return;
	yield* escapingPath(entry(request, "path"), [...path, "path"]);
	if (!/\{(?:gate_id|trace_id)\}/.test(JSON.stringify(request))) yield {
		path,
		on: "value",
		problem: "expected `{gate_id}` or `{trace_id}` in the request, got neither",
		remedy: "Add one where the log store expects a request id: the gate queries each exchange separately."
	};
	if (entry(request, "body") === void 0 || entry(request, "method") === "POST") return;
	const problem = "expected a body only with `method: POST`, got one";
	yield {
		path: [...path, "body"],
		on: "key",
		problem,
		remedy: "Add `method: POST`, or remove the body."
	};
}
function* limitFaults(log, path) {
	const [settle, size] = [entry(log, "settle"), entry(log, "max_size")];
	if (typeof settle === "string" && (durationMs(settle) ?? 0) > limits.runMs) yield tooMuch(longest, "settle", path);
	if (typeof size === "string" && (sizeBytes(size) ?? 0) > limits.logMaxBytes) yield tooMuch(largest, "max_size", path);
}
function tooMuch(most, key, path) {
	const remedy = `Write \`${key}: ${most}\` or less.`;
	return {
		path: [...path, key],
		on: "value",
		problem: `expected at most ${most}, got more`,
		remedy
	};
}
// src/manifest/family-faults.ts
/** Settings of a route that its family has no field or another path for. Settings of `defaults` do not apply to such a route. */
function* familyFaults(manifest) {
	const shared = entry(manifest, "defaults");
	for (const [index, route] of items(entry(manifest, "routes")).entries()) {
		const family = entry(route, "family") ?? entry(shared, "family");
		if (!isFamily(family)) continue;
		yield* otherPath(route, family, ["routes", index]);
		yield* otherCap(route, family, ["routes", index]);
		for (const lacked of families[family].lacks ?? []) if (lacked === "stream") yield* streams$1(route, family, ["routes", index]);
		else if (lacked === "output_cap") yield* cap(route, family, ["routes", index]);
		else yield* part(route, lacked, family, ["routes", index]);
	}
}
function* part(route, name, family, path) {
	if (!(entry(route, "ask") === void 0 ? [] : entries(entry(route, "ask"))).some(([key, value]) => key === name && value === true)) return;
	const problem = `expected a part of a request that ${family} has a field for, got \`${name}\``;
	yield {
		path: [
			...path,
			"ask",
			name
		],
		on: "value",
		problem,
		remedy: `Remove \`${name}\`.`
	};
}
function* streams$1(route, family, path) {
	for (const [index, check] of items(entry(route, "checks")).entries()) {
		const problem = `expected a request without a stream, because ${family} has none, got`;
		const at = [
			...path,
			"checks",
			index
		];
		if ((entry(check, "check") ?? check) === "stream") yield {
			path: at,
			on: "value",
			problem: `${problem} the check \`stream\``,
			remedy: "Remove the check."
		};
		else if (entry(check, "stream") === true) yield {
			path: [...at, "stream"],
			on: "value",
			problem: `${problem} \`stream\``,
			remedy: "Remove `stream`."
		};
	}
}
function* cap(route, family, path) {
	const own = entry(route, "output_cap");
	if (own === void 0 || entry(own, "field") === "none") return;
	const problem = `expected no output cap, because ${family} has no field for one, got \`output_cap\``;
	yield {
		path: [...path, "output_cap"],
		on: "key",
		problem,
		remedy: "Remove `output_cap`."
	};
}
/** Google refuses a request with an unknown field; other servers answer it without a cap. */
function* otherCap(route, family, path) {
	const field = entry(entry(route, "output_cap"), "field");
	const fields = capFieldsOf(families[family]);
	if (typeof field !== "string" || field === "none" || fields.includes(field) || fields.includes("none")) return;
	if (!allFamilies.some((known) => capFieldsOf(known).includes(field))) return;
	const problem = `expected a field that caps answers of ${family} (${listed(fields)}), got \`${field}\``;
	const remedy = "Use that field, or remove `field`, which then is the family's own.";
	yield {
		path: [
			...path,
			"output_cap",
			"field"
		],
		on: "value",
		problem,
		remedy
	};
}
function* otherPath(route, family, path) {
	const own = entry(route, "path");
	if (typeof own !== "string" || mayBeAt(families[family], own)) return;
	const end = families[family].path;
	const problem = `expected a path that ends in \`${end}\`, because a request of ${family} names its model there, got another`;
	yield {
		path: [...path, "path"],
		on: "value",
		problem,
		remedy: `Write the gateway's own start before \`${end}\`.`
	};
}
function isFamily(name) {
	return typeof name === "string" && Object.hasOwn(families, name);
}
// src/manifest/profile-faults.ts
/**
* Paths of Azure and OpenRouter that do not fit the family of their route, and `api-version` on other paths. A path may
* have the prefix of a gateway.
*/
function* profileFaults(manifest) {
	const shared = entry(entry(manifest, "defaults"), "family");
	for (const [index, route] of items(entry(manifest, "routes")).entries()) {
		const [path, family] = [entry(route, "path"), entry(route, "family") ?? shared];
		const fault = typeof path === "string" && typeof family === "string" ? faultOf(path, family) : null;
		if (fault !== null) yield {
			path: [
				"routes",
				index,
				"path"
			],
			on: "value",
			...fault
		};
	}
}
function faultOf(path, name) {
	const [bare = "", version] = path.split("?");
	const own = bare.slice(Math.max(0, bare.search(/\/(?:openai|api\/v1)\//)));
	const found = placesOf(own);
	if (version?.startsWith("api-version=") === true && !own.startsWith("/openai/")) return misplacedVersion;
	const family = familyNames.find((known) => known === name);
	if (family === void 0 || found.length === 0) return null;
	const other = allFamilies.find((known) => known.name !== family && found.some(({ end }) => end === known.path));
	if (other !== void 0) return ofOther(families[family].path, family, other.name);
	const unserved = found.find(({ place }) => place.exclusive && !place.families.includes(family));
	return unserved === void 0 ? null : notServed(family, unserved.place.families);
}
const misplacedVersion = {
	problem: "expected `api-version` only on a path of Azure, got it on another one",
	remedy: "Remove the query, or write a path such as `/openai/deployments/NAME/chat/completions`."
};
function ofOther(path, family, other) {
	return {
		problem: `expected a path of ${family}, which ends with \`${path}\`, got one of ${other}`,
		remedy: `Change the path, or set \`family: ${other}\`.`
	};
}
function notServed(family, served) {
	return {
		problem: `expected ${listed(served)} on a deployment of Azure, got ${family}`,
		remedy: "Change the family or the path."
	};
}
// src/core/lists.ts
/** Returns at most `most` items; the last one summarises the rest and gets their number. */
function atMost(items, most, others) {
	if (items.length <= most) return [...items];
	const shown = items.slice(0, most - 1);
	return [...shown, others(items.length - shown.length)];
}
/**
* Returns the index of each item whose key an earlier item has, and the index of the first one. An item without a key has
* null.
*/
function repeats(items, keyOf) {
	const firsts = /* @__PURE__ */ new Map();
	return items.flatMap((item, index) => {
		const key = keyOf(item);
		if (key === null) return [];
		const first = firsts.get(key);
		if (first !== void 0) return [{
			index,
			first
		}];
		firsts.set(key, index);
		return [];
	});
}
// src/manifest/checks.ts
/** Settings that only some checks take, with the remedy for other checks. */
const remedies$1 = {
	accept: "Remove it: only negative checks take error classes.",
	to: "Remove it: only the check `fallback` takes it.",
	force: "Remove it: only the check `fallback` takes it.",
	stream: "Remove it: only the checks `fallback` and `retries` take it.",
	draws: "Remove it: only the check `promoted-target` takes it.",
	calls: "Remove it: only the check `recovery` takes it."
};
const settingsOf = {
	smoke: [],
	stream: [],
	"bad-credential": ["accept"],
	"unknown-model": ["accept"],
	"invalid-body": ["accept"],
	"wrong-path": ["accept"],
	fallback: [
		"to",
		"force",
		"stream"
	],
	retries: ["stream"],
	"worst-case": [],
	"promoted-target": ["draws"],
	recovery: ["calls"]
};
/** Checks that change a part of the request that a client writes itself. */
const notViaClient = {
	"invalid-body": "body",
	"wrong-path": "path"
};
/** Semantic checks of the checks of a route or of `defaults`, except references to targets. */
function* checkFaults(settings, gateways, path) {
	const checks = items(entry(settings, "checks"));
	yield* repeatedChecks(checks, gateways, path);
	for (const [index, check] of checks.entries()) {
		const within = [...path, index];
		yield* uselessSettings(check, within);
		yield* clientCannotSend(check, within);
		yield* unknownGateway(entry(check, "on"), gateways.names, [...within, "on"]);
		for (const [header] of entries(entry(entry(check, "force"), "headers"))) yield* addedHeader(header, [
			...within,
			"force",
			"headers",
			header
		]);
	}
}
/**
* A check may be repeated with another gateway, client, `stream` or `force`. An identical check needs `repeat` instead.
*/
function* repeatedChecks(checks, { home }, path) {
	const problem = "expected each check once, got a repeated one";
	const remedy = "Remove it, or use `repeat` to make the check several times.";
	for (const { index } of repeats(checks, (check) => wayOf(check, home))) yield {
		path: [...path, index],
		on: "value",
		problem,
		remedy
	};
}
function wayOf(check, home) {
	const kind = entry(check, "check") ?? check;
	if (typeof kind !== "string") return null;
	const ways = [
		entry(check, "via"),
		entry(check, "stream"),
		entry(check, "force")
	].map((way) => way ?? null);
	return JSON.stringify([
		kind,
		entry(check, "on") ?? home,
		...ways
	]);
}
function* uselessSettings(check, path) {
	const kind = entry(check, "check");
	const allowed = Object.entries(settingsOf).find(([name]) => name === kind)?.[1];
	if (allowed === void 0) return;
	for (const [key, remedy] of Object.entries(remedies$1)) {
		if (entry(check, key) === void 0 || allowed.some((setting) => setting === key)) continue;
		yield {
			path: [...path, key],
			on: "key",
			problem: `expected a setting of this check, got \`${key}\``,
			remedy
		};
	}
}
/** Requests that the user's own client cannot send. */
function* clientCannotSend(check, path) {
	if (entry(check, "via") !== "client") return;
	const kind = entry(check, "check");
	if (kind === "recovery") yield notPaced([...path, "via"]);
	const part = Object.entries(notViaClient).find(([name]) => name === kind)?.[1];
	if (part !== void 0) yield clientWrites(part, [...path, "via"]);
	if (entry(entry(check, "force"), "mock") !== void 0) yield clientWrites("body", [...path, "via"]);
}
function notPaced(path) {
	return {
		path,
		on: "value",
		problem: "expected requests that the gate sends one after another at its own pace, got `client`",
		remedy: "Remove `via`."
	};
}
function clientWrites(part, path) {
	return {
		path,
		on: "value",
		problem: `expected a request that the gate writes, got \`client\`, which writes its own ${part}`,
		remedy: "Remove `via`."
	};
}
// src/manifest/target-references.ts
/**
* Reports checks that name a target their route does not have, or that expect the first target to serve after it was
* made to fail. Checks under `defaults` are tested against every route that uses them.
*/
function* targetReferenceFaults(manifest) {
	const routes = items(entry(manifest, "routes"));
	const sharing = [];
	for (const [index, route] of routes.entries()) {
		const named = {
			index,
			targets: entries(entry(route, "targets")).map(([name]) => name)
		};
		const own = entry(route, "checks");
		if (own === void 0) sharing.push(named);
		else for (const reference of referencesIn(own, [
			"routes",
			index,
			"checks"
		])) yield* ownFault(reference, named);
	}
	const shared = entry(entry(manifest, "defaults"), "checks");
	for (const reference of referencesIn(shared, ["defaults", "checks"])) yield* sharedFault(reference, sharing);
}
function* referencesIn(checks, path) {
	for (const [index, check] of items(checks).entries()) {
		const to = entry(check, "to");
		if (typeof to === "string") yield {
			target: to,
			on: "value",
			path: [
				...path,
				index,
				"to"
			]
		};
		for (const [target] of entries(entry(entry(check, "force"), "witness"))) if (target !== "first") yield {
			target,
			on: "key",
			path: [
				...path,
				index,
				"force",
				"witness",
				target
			]
		};
	}
}
function* ownFault(reference, { targets }) {
	if (isWrong(reference, targets)) yield fault(reference, targets, "");
}
/** One fault per place, even if several routes share it. */
function* sharedFault(reference, routes) {
	const wrong = routes.find(({ targets }) => isWrong(reference, targets));
	if (wrong !== void 0) yield fault(reference, wrong.targets, ` of routes[${wrong.index}], which uses this check`);
}
function isWrong({ target, on }, targets) {
	return !targets.includes(target) || on === "value" && target === targets[0];
}
function fault({ target, on, path }, targets, of) {
	const usable = on === "value" ? targets.slice(1) : targets;
	return {
		path,
		on,
		problem: `expected the name of ${on === "value" ? "a fallback target" : "a target"}${of}, got ${target === targets[0] ? `the first target, ${shown$1(target, "the primary")}` : shown$1(target, "another one")}`,
		remedy: usable.length === 0 ? "Add it under the route's `targets`." : suggestion(target, usable)
	};
}
// src/manifest/targets.ts
/** Evidence calls any target that no route names `other`. */
const reservedName = "other";
/** JavaScript lists numeric keys first, but the order of targets decides which one is the primary. */
const listedFirst = /^\d+$/;
/**
* Reports names that evidence could not distinguish or order: the reserved name, numbers, and aliases shared by two
* targets of a route.
*/
function* targetFaults(targets, path) {
	const owners = new Map(entries(targets).map(([name]) => [name, name]));
	for (const [name, aliases] of entries(targets)) {
		if (name === reservedName) yield reserved([...path, name]);
		if (listedFirst.test(name)) yield numeric([...path, name]);
		for (const [index, alias] of items(aliases).entries()) {
			const owner = owners.get(alias) ?? name;
			owners.set(alias, owner);
			if (owner !== name) yield sharedAlias([
				...path,
				name,
				index
			]);
		}
	}
}
function reserved(path) {
	return {
		path,
		on: "key",
		problem: `expected another name, got the reserved \`${reservedName}\``,
		remedy: "Rename the target: evidence uses this word for targets that no route names."
	};
}
function numeric(path) {
	return {
		path,
		on: "key",
		problem: "expected a name with a letter, got a number",
		remedy: "Add a letter. The order of targets decides which one is the primary, and numeric names would be sorted."
	};
}
function sharedAlias(path) {
	return {
		path,
		on: "value",
		problem: "expected an alias of this target only, got one of another target of this route",
		remedy: "Remove it from one of the two targets, or merge them."
	};
}
// src/manifest/routes.ts
const neededKeys = [
	"family",
	"model",
	"contract",
	"retry_budget"
];
/** Semantic checks of routes and `defaults`: repeated ids, unknown names, missing keys. */
function* routeFaults(manifest) {
	const names = declaredNames(manifest);
	const shared = entry(manifest, "defaults");
	const routes = items(entry(manifest, "routes"));
	yield* repeatedIds(routes);
	const only = names.gateway.length === 1 ? names.gateway[0] ?? null : null;
	if (shared !== void 0) yield* settingFaults(shared, names, ["defaults"], only);
	for (const [index, route] of routes.entries()) {
		const path = ["routes", index];
		yield* settingFaults(route, names, path, entry(route, "gateway") ?? entry(shared, "gateway") ?? only);
		yield* missingKeys(route, shared, names, path);
		yield* escapingPath(entry(route, "path"), [...path, "path"]);
		yield* targetFaults(entry(route, "targets"), [...path, "targets"]);
	}
	yield* targetReferenceFaults(manifest);
}
function declaredNames(manifest) {
	return {
		gateway: gatewayNames(manifest),
		contract: entries(entry(manifest, "contracts")).map(([name]) => name)
	};
}
function* repeatedIds(routes) {
	for (const { index, first } of repeats(routes, (route) => textAt$1(route, "id"))) yield repeatedId(index, first);
}
function repeatedId(index, earlier) {
	const problem = `expected a unique id, got that of routes[${earlier}]`;
	return {
		path: [
			"routes",
			index,
			"id"
		],
		on: "value",
		problem,
		remedy: "Give one of the two routes another id."
	};
}
/**
* Checks of settings that routes and `defaults` share. `home` is the gateway of checks without `on`; null if it is not
* known.
*/
function* settingFaults(settings, names, path, home) {
	for (const key of ["gateway", "contract"]) yield* unknownName(entry(settings, key), names[key], `a name under \`${key}s\``, [...path, key]);
	yield* checkFaults(settings, {
		names: names.gateway,
		home: typeof home === "string" ? home : null
	}, [...path, "checks"]);
	yield* waitFaults(entry(settings, "retry_budget"), [...path, "retry_budget"]);
	const cap = entry(settings, "output_cap");
	if (entry(cap, "field") === "none" && entry(cap, "tokens") !== void 0) yield uselessTokens([
		...path,
		"output_cap",
		"tokens"
	]);
}
function uselessTokens(path) {
	return {
		path,
		on: "key",
		problem: "expected no tokens next to `field: none`, got some",
		remedy: "Remove `tokens`, or name the field that caps the answer."
	};
}
function* missingKeys(route, shared, names, path) {
	const needed = names.gateway.length > 1 ? [...neededKeys, "gateway"] : neededKeys;
	for (const key of needed) {
		if (entry(route, key) !== void 0 || entry(shared, key) !== void 0) continue;
		yield {
			path,
			on: "value",
			problem: `expected the key \`${key}\` here or in \`defaults\`, got none`,
			remedy: `Add \`${key}:\` to this route, or to \`defaults\` for all.`
		};
	}
}
/** Reports a retry budget whose bounds exclude every wait. */
function* waitFaults(budget, path) {
	const wait = entry(budget, "wait");
	const [min, max] = [msOf(entry(wait, "min")), msOf(entry(wait, "max"))];
	if (min === null || max === null || min <= max) return;
	const problem = "expected at least the duration of `min`, got less";
	yield {
		path: [
			...path,
			"wait",
			"max"
		],
		on: "value",
		problem,
		remedy: "Swap the two, or raise `max`."
	};
}
function msOf(duration) {
	return typeof duration === "string" ? durationMs(duration) : null;
}
/** Layer names must be unique, because findings use them and the layer `gateway` counts per target. */
function* layerFaults(manifest) {
	for (const { index, first } of repeats(items(entry(manifest, "layers")), (layer) => textAt$1(layer, "name"))) yield repeated$2(index, first);
}
function repeated$2(index, earlier) {
	const problem = `expected a unique name, got that of layers[${earlier}]`;
	return {
		path: [
			"layers",
			index,
			"name"
		],
		on: "value",
		problem,
		remedy: "Rename one of the two layers."
	};
}
// src/manifest/traffic.ts
/** Semantic checks of `traffic`: pointers that cannot work in any file. */
function* trafficFaults(manifest) {
	for (const [index, route] of items(entry(manifest, "routes")).entries()) {
		const traffic = entry(route, "traffic");
		if (traffic === void 0) continue;
		const path = [
			"routes",
			index,
			"traffic"
		];
		yield* repositoryPath$1(entry(traffic, "file"), [...path, "file"]);
		yield* fieldFaults(entry(traffic, "doc"), [...path, "doc"]);
		yield* amongFaults(entry(traffic, "among"), [...path, "among"]);
		yield* atFaults(traffic, [...path, "at"]);
		yield* defaultFaults(traffic, [...path, "default"]);
	}
}
function* amongFaults(among, path) {
	for (const [index, pointer] of items(among).entries()) yield* starFaults(pointer, [0, 1], [...path, index]);
	yield* starFaults(among, [1], path);
}
/** A pointer in a list may name a single weight. A pointer alone must name several. */
function* starFaults(pointer, allowed, path) {
	if (!isPointer(pointer)) return;
	const stars = stepsOf$1(pointer)?.filter(({ kind }) => kind === "every").length;
	if (stars === void 0) yield unreadable$1(path, "value");
	if (stars === void 0 || allowed.includes(stars)) return;
	yield {
		path,
		on: "value",
		problem: `expected ${allowed.length === 1 ? "exactly" : "at most"} one step \`*\`, got ${stars}`,
		remedy: "Put `*` at the step where the weights of the group differ, such as `/routes/chat/*/weight`. For weights in several places use a list of pointers."
	};
}
function* defaultFaults(traffic, path) {
	if (entry(traffic, "default") === void 0 || entry(traffic, "among") !== void 0) return;
	yield {
		path,
		on: "value",
		problem: "expected `among` next to `default`, got none",
		remedy: "Name the weights of the group with `among`, or remove `default`: a single number has no default."
	};
}
function* atFaults(traffic, path) {
	const at = entry(traffic, "at");
	yield* fieldFaults(at, path);
	if (entry(traffic, "among") === void 0 && entries(at).length > 0) yield {
		path,
		on: "value",
		problem: "expected a pointer, got a map without `among` next to it",
		remedy: "Name the weights of the group with `among`, or point to a single number."
	};
	if (!isPointer(at)) return;
	const steps = stepsOf$1(at);
	if (steps === null) yield unreadable$1(path, "value");
	if (steps?.some(({ kind }) => kind === "every") !== true) return;
	yield {
		path,
		on: "value",
		problem: "expected a pointer to one weight, got one with a `*` step",
		remedy: "Use `*` only in `among`. Write the key or fields of the route's own weight here."
	};
}
/** Names that start with `/` are pointers. */
function* fieldFaults(fields, path) {
	for (const [name] of entries(fields)) if (name.startsWith("/") && /~(?![01])/.test(name)) yield unreadable$1([...path, name], "key");
}
/** Texts that do not look like a pointer are reported by the schema. */
function isPointer(value) {
	return typeof value === "string" && value.startsWith("/");
}
function unreadable$1(path, on) {
	return {
		path,
		on,
		problem: "expected a pointer such as `/spec/http/{name=chat}/route/*/weight`, got a text that is not a valid pointer",
		remedy: "Close every brace around `field=value`, use `*` only as a whole step, and write `~0` for `~` and `~1` for `/` in a key."
	};
}
// src/manifest/tree.ts
var import_dist = require_dist();
const refusedKeys = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype",
	"<<"
]);
/** Converts a parsed YAML node to data without using the library's own conversion. */
function treeOf(top) {
	const tree = {
		value: null,
		values: /* @__PURE__ */ new Map(),
		keys: /* @__PURE__ */ new Map(),
		faults: []
	};
	tree.value = read$1(top, [], 0, tree);
	if (tree.values.size > limits.manifestNodes) tree.faults = [tooMany(tree.values)];
	return tree;
}
/** `fallback` is the offset for an omitted value, as in `{ key }`. */
function read$1(node, path, fallback, tree) {
	if (tree.values.size > limits.manifestNodes) return null;
	const offset = (0, import_dist.isNode)(node) ? node.range?.[0] ?? fallback : fallback;
	tree.values.set(pointerOf(path), offset);
	if ((0, import_dist.isMap)(node)) return readMap$1(node.items, path, offset, tree);
	if ((0, import_dist.isSeq)(node)) return node.items.map((item, index) => read$1(item, [...path, index], offset, tree));
	return (0, import_dist.isScalar)(node) ? readScalar$1(node.value, offset, tree) : null;
}
/** `fromEntries` defines own properties, so no key can reach a prototype. */
function readMap$1(pairs, path, offset, tree) {
	const seen = /* @__PURE__ */ new Set();
	return Object.fromEntries(pairs.flatMap(({ key, value }) => {
		const at = (0, import_dist.isScalar)(key) ? key.range?.[0] ?? offset : offset;
		const name = (0, import_dist.isScalar)(key) ? key.value : null;
		const fault = keyFault(name, seen, at);
		if (fault !== null) tree.faults.push(fault);
		if (fault !== null || typeof name !== "string") return [];
		seen.add(name);
		tree.keys.set(pointerOf([...path, name]), at);
		return [[name, read$1(value, [...path, name], at, tree)]];
	}));
}
function keyFault(name, seen, offset) {
	if (typeof name !== "string") return {
		offset,
		problem: "expected a text as key, got another value",
		remedy: "Quote the key."
	};
	if (refusedKeys.has(name)) return {
		offset,
		problem: `expected another key, got \`${name}\``,
		remedy: "Remove or rename it."
	};
	if (!seen.has(name)) return null;
	return {
		offset,
		problem: "expected each key once, got a duplicate key",
		remedy: "Remove one of the two."
	};
}
function readScalar$1(value, offset, tree) {
	if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
	if (typeof value === "number" && isExact$1(value)) return value;
	tree.faults.push({
		offset,
		problem: "expected a number that can be stored exactly, got another one",
		remedy: "Use a smaller number."
	});
	return null;
}
function isExact$1(value) {
	return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
function tooMany(values) {
	return {
		offset: [...values.values()].at(-1) ?? 0,
		problem: `expected at most ${limits.manifestNodes} values, got more`,
		remedy: "Split the manifest."
	};
}
// src/manifest/rule-ids.ts
/** Every rule that a waiver can name. A test compares this list with the rules. */
const ruleIds = [
	"reachable",
	"parseable",
	"answer-whole",
	"classified",
	"client-succeeded",
	"credential-enforced",
	"no-hidden-refusal",
	"no-futile-retry",
	"retry-budget",
	"retry-known",
	"calls-attributed",
	"retry-agreement",
	"wait-bounded",
	"layers-fit",
	"worst-case-fits",
	"timeout-order",
	"fallback-visible",
	"fallback-target",
	"target-answered",
	"failed-back",
	"same-request",
	"same-dimensions",
	"log-minimal",
	"contract-current",
	"contract-unchanged",
	"not-cached",
	"environment-match",
	"gate-not-weakened",
	"branch-current",
	"scope-kept",
	"route-reviewed",
	"escalation-ready",
	"evidence-complete",
	"no-leak"
];
// src/manifest/waivers.ts
/** Semantic checks of waivers: unknown rules and routes, and a second waiver of the same finding. */
function* waiverFaults(manifest) {
	const ids = items(entry(manifest, "routes")).map((route) => entry(route, "id")).filter((id) => typeof id === "string");
	const waivers = items(entry(manifest, "waivers"));
	for (const [index, waiver] of waivers.entries()) {
		yield* unknownName(entry(waiver, "rule"), ruleIds, "the id of a rule", [
			"waivers",
			index,
			"rule"
		]);
		yield* unknownName(entry(waiver, "route"), ids, "the id of a route", [
			"waivers",
			index,
			"route"
		]);
	}
	for (const { index, first } of repeats(waivers, findingOf)) yield repeated$1(index, first);
}
function findingOf(waiver) {
	const [rule, route] = [textAt$1(waiver, "rule"), textAt$1(waiver, "route")];
	return rule === null || route === null ? null : JSON.stringify([rule, route]);
}
/** With two waivers, their owner and last day would be ambiguous. */
function repeated$1(index, earlier) {
	const problem = `expected a unique pair of rule and route, got that of waivers[${earlier}]`;
	return {
		path: ["waivers", index],
		on: "value",
		problem,
		remedy: "Remove one of the two waivers."
	};
}
// src/core/yaml.ts
/**
* Options for every YAML file: YAML 1.2 core, text keys, no merge keys, no other types, and no messages of the library.
* Callers check duplicate keys, because the library's search is quadratic (measured: 14 s for 256 KiB).
*/
const plainYaml = {
	version: "1.2",
	schema: "core",
	strict: true,
	stringKeys: true,
	merge: false,
	resolveKnownTags: false,
	uniqueKeys: false,
	logLevel: "error",
	prettyErrors: false
};
/**
* Yields the tokens of a text for the library's Composer. Limits are checked during the scan, because composing deep nesting
* takes seconds and overflows the stack.
*/
function* yamlTokens(text, walk) {
	const parser = new import_dist.Parser();
	let type = null;
	let lexemes = 0;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		type = type === "scalar" ? null : import_dist.CST.tokenType(lexeme);
		walk.lexeme?.(type, lexeme, parser.offset);
		yield* parser.next(lexeme);
		lexemes += 1;
		if (lexemes > (walk.mostLexemes ?? 1e400) || isDeeper(parser, walk.mostLevels)) {
			walk.over(parser.offset);
			return;
		}
	}
	yield* parser.end();
}
function isDeeper({ stack }, levels) {
	return stack.length > levels && stack.filter(import_dist.CST.isCollection).length > levels;
}
// src/manifest/yaml.ts
/** Directives, anchors and tags can change a value unnoticed by a reviewer, and aliases can make a small file huge. */
const refusedTokens = {
	alias: ["an alias", "Write the value out. Put settings that routes share under `defaults`."],
	anchor: ["an anchor", "Remove it. Put settings that routes share under `defaults`."],
	tag: ["a tag", "Remove it. If the value is meant as text, quote it."],
	"directive-line": ["a directive", "Remove the line that starts with `%`."]
};
const errorWords = {
	BAD_DQ_ESCAPE: "an unknown escape such as `\\d` in double quotes",
	BAD_INDENT: "an unclosed bracket, or a line with the wrong indentation",
	BAD_SCALAR_START: "a text that starts with a reserved character such as `@`",
	BLOCK_AS_IMPLICIT_KEY: "a second `: ` on one line",
	BLOCK_IN_FLOW: "an indented list or map inside brackets",
	KEY_OVER_1024_CHARS: "a key of more than 1024 characters",
	MISSING_CHAR: "a missing closing quote, bracket or comma, or a key without `:`",
	MULTILINE_IMPLICIT_KEY: "a key without `:`, or a line with the wrong indentation",
	NON_STRING_KEY: "a key that is not a text",
	TAB_AS_INDENT: "a tab as indentation",
	UNEXPECTED_TOKEN: "a character that is not allowed here"
};
/** If one line has several errors, these name its cause. */
const causes = ["TAB_AS_INDENT", "MULTILINE_IMPLICIT_KEY"];
const errorRemedies = {
	BAD_DQ_ESCAPE: "Write the text in single quotes.",
	BAD_SCALAR_START: "Put the text in quotes.",
	BLOCK_AS_IMPLICIT_KEY: "Put the value in quotes, or start a new line.",
	TAB_AS_INDENT: "Indent with spaces."
};
const usualRemedy = "Check the indentation, `:`, quotes and brackets of this line and the line above it.";
/**
* Parses a YAML 1.2 text with one document, without directives, anchors, aliases and tags, and not nested deeper than
* limits.manifestDepth. The caller checks for duplicate keys. Faults never quote the text, because it may contain a
* pasted secret.
*/
function readYaml(text) {
	try {
		const { tokens, comments, faults } = tokenize$1(text);
		return faults.length > 0 ? {
			top: null,
			comments,
			faults
		} : {
			...compose(tokens, text),
			comments
		};
	} catch {
		return {
			top: null,
			comments: [],
			faults: [unparsable(0, "a text that the parser cannot read")]
		};
	}
}
function tokenize$1(text) {
	const read = {
		comments: [],
		faults: []
	};
	return {
		tokens: [...yamlTokens(text, {
			mostLevels: limits.manifestDepth,
			lexeme: (type, source, offset) => note(type, source, offset, read),
			over: (offset) => void read.faults.push(tooDeep(offset))
		})],
		...read
	};
}
function note(type, lexeme, offset, { comments, faults }) {
	if (type === "comment") comments.push({
		offset,
		text: lexeme
	});
	const refused = type === null ? void 0 : refusedTokens[type];
	if (refused === void 0) return;
	const [name, remedy] = refused;
	faults.push({
		offset,
		problem: `expected plain YAML without directives, anchors, aliases and tags, got ${name}`,
		remedy
	});
}
function tooDeep(offset) {
	return {
		offset,
		problem: `expected at most ${limits.manifestDepth} levels of nesting, got more`,
		remedy: "Remove levels; a manifest needs six."
	};
}
function compose(tokens, text) {
	const [document, second] = new import_dist.Composer(plainYaml).compose(tokens, true, text.length);
	const faults = [document, second].flatMap((one) => documentFaults(one, text));
	if (second !== void 0) faults.push(secondDocument(second.range[0]));
	return {
		top: faults.length > 0 ? null : document?.contents,
		faults
	};
}
/** Only the first error: those after it are usually its consequences. */
function documentFaults(document, text) {
	const errors = [...document?.errors ?? [], ...document?.warnings ?? []];
	const [first] = errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
	if (first === void 0) return [];
	const onLine = errors.filter(({ pos }) => !text.slice(first.pos[0], pos[0]).includes("\n"));
	const cause = causes.find((code) => onLine.some((error) => error.code === code)) ?? first.code;
	return [unparsable(first.pos[0], errorWords[cause] ?? "a syntax error", errorRemedies[cause])];
}
function unparsable(offset, got, remedy = usualRemedy) {
	return {
		offset,
		problem: `expected YAML 1.2, got ${got}`,
		remedy
	};
}
function secondDocument(offset) {
	return {
		offset,
		problem: "expected one document, got a second one",
		remedy: "Remove everything from the `---` on."
	};
}
// src/manifest/parse.ts
/**
* Parses the bytes of a manifest. Throws MANIFEST_UNREADABLE if they are not plain YAML within the limits, and
* MANIFEST_INVALID if the values violate the schema or contradict each other. Both list the problems with their places.
*/
function parseManifest(file, bytes) {
	const text = decode(file, bytes);
	const source = {
		file,
		text,
		lineOf: lineIndex(text)
	};
	refuse("MANIFEST_UNREADABLE", textProblems(characterFaults(text), source));
	const { top, comments, faults } = readYaml(text);
	refuse("MANIFEST_UNREADABLE", textProblems(faults, source));
	const tree = treeOf(top);
	refuse("MANIFEST_UNREADABLE", textProblems([...tree.faults, ...topFaults(tree.value)], source));
	const value = validated(tree, textProblems(commentFaults(comments), source), source);
	const lines = linesOf$1(tree, source);
	return {
		file,
		value,
		digest: sha256(bytes),
		lines,
		locate: (pointer) => locateIn(file, lines, pointer)
	};
}
/** The text without a leading byte order mark. Columns count from after it. */
function decode(file, bytes) {
	if (bytes.length > limits.manifestBytes) {
		const message = `expected at most ${limits.manifestBytes} bytes, got ${bytes.length}`;
		refuse("MANIFEST_UNREADABLE", [{
			at: {
				file,
				line: 1,
				column: 1
			},
			message,
			remedy: "Split the manifest."
		}]);
	}
	const text = utf8Text(bytes);
	if (text !== null) return text;
	throw refusal$2("MANIFEST_UNREADABLE", [{
		at: {
			file,
			line: lineOfBadUtf8(bytes),
			column: 1
		},
		message: "expected UTF-8, got other bytes",
		remedy: "Save the file as UTF-8."
	}]);
}
/** No multi-byte character contains a line feed byte, so lines can be decoded separately. */
function lineOfBadUtf8(bytes) {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const end = bytes.indexOf(10, start);
		if (end === -1 || utf8Text(bytes.subarray(start, end)) === null) break;
		start = end + 1;
	}
	return line;
}
function topFaults(value) {
	if (isJsonMap(value)) return [];
	return [{
		offset: 0,
		problem: `expected a map at the top of the manifest, got ${value === null ? "an empty file" : Array.isArray(value) ? "a list" : "a single value"}`,
		remedy: "Start with `version: 1`, `contracts:` and `routes:`."
	}];
}
const semanticChecks = [
	gatewayFaults,
	layerFaults,
	logFaults,
	contractFaults,
	routeFaults,
	familyFaults,
	profileFaults,
	trafficFaults,
	environmentFaults,
	scopeFaults,
	waiverFaults
];
/** `respelt` finds every violation of the schema. Its compiled validator would be a third of what every start loads. */
function validated(tree, others, source) {
	const { value } = tree;
	const credentials = [...credentialFaults(value)];
	const named = new Set(credentials.map(placeOf$2));
	const meant = respelt(value, manifestDefinition);
	const semantic = semanticChecks.flatMap((faults) => [...faults(meant.value)]);
	const rest = [...meant.misspelt, ...[...meant.faults, ...semantic].map(meant.asWritten)];
	const faults = [...credentials, ...rest.filter((fault) => !named.has(placeOf$2(fault)))];
	const problems = [...others, ...faults.map((fault) => valueProblem(fault, tree, source))];
	if (isValid(value, problems)) return value;
	throw refusal$2("MANIFEST_INVALID", problems);
}
function isValid(_value, problems) {
	return problems.length === 0;
}
function placeOf$2({ path, on }) {
	return `${on} ${pointerOf(path)}`;
}
function valueProblem({ path, on, problem, remedy }, tree, source) {
	const pointer = pointerOf(path);
	return {
		at: positionOf((on === "key" ? tree.keys : tree.values).get(pointer) ?? 0, source),
		message: `${pathText(path)}: ${problem}`,
		remedy
	};
}
function textProblems(faults, source) {
	return faults.map(({ offset, problem, remedy }) => ({
		at: positionOf(offset, source),
		message: problem,
		remedy
	}));
}
function positionOf(offset, { file, lineOf }) {
	const [line, column] = lineOf(offset);
	return {
		file,
		line,
		column
	};
}
function linesOf$1({ values }, { lineOf }) {
	return Object.fromEntries(Array.from(values, ([pointer, offset]) => [pointer, lineOf(offset)]));
}
function refuse(code, problems) {
	if (problems.length > 0) throw refusal$2(code, problems);
}
// src/probe/force.ts
const unforced = { by: "none" };
/**
* Returns how providers are forced to fail in this exchange; null if no witness is bound and the manifest has no `force`. By
* default the witness answers 500 for the primary: the first declared target or, if targets are drawn, the first one reached.
*/
function forcingOf(faults, { force }, route, gateway) {
	if (faults === null) return unforced;
	if (faults !== "manifest") return byWitness(faultsAt(faults, route), route, gateway);
	if (force === null) return byWitness(faultsAt({ primary: [500] }, route), route, gateway);
	if ("witness" in force) return byWitness(force.witness, route, gateway);
	if ("model" in force) return {
		by: "model",
		model: force.model
	};
	if ("headers" in force) return {
		by: "headers",
		additions: { headers: force.headers }
	};
	const mock = gateway.settings.dialect.mock;
	return mock === void 0 ? null : {
		by: "mock",
		additions: mock
	};
}
/** Returns a request that reaches the promoted target without a draw. Nothing fails in it. */
function pinned(pin) {
	if ("model" in pin) return {
		by: "none",
		model: pin.model
	};
	return {
		by: "none",
		additions: { headers: pin.headers }
	};
}
function faultsAt(faults, { order, targets }) {
	const all = Object.keys(targets);
	const primary = order === "weighted" ? [firstReached] : all.slice(0, 1);
	const [names, steps] = "all" in faults ? [all, faults.all] : [primary, faults.primary];
	return Object.fromEntries(names.map((name) => [name, [...steps]]));
}
/** A target may be called by its name or an alias, so the fault is set for all of them. */
function byWitness(faults, { targets }, { witness }) {
	if (witness === null || Object.keys(faults).length === 0) return null;
	const laid = Object.entries(faults).flatMap(([target, steps]) => [target, ...targets[target] ?? []].filter(isTargetName).map((name) => [name, steps]));
	return {
		by: "witness",
		faults: Object.fromEntries(laid)
	};
}
// src/probe/plan.ts
/** Plans the requests in the order of routes and checks. `hasClient`: the workflow sets a client command. */
function planProbe(routes, gateways, hasClient) {
	const byName = new Map(gateways.map((gateway) => [gateway.name, gateway]));
	const planned = routes.flatMap((route) => route.checks.flatMap((settings, index) => {
		const gateway = byName.get(settings.gateway);
		const earlier = route.checks.slice(0, index).filter(({ check }) => check === settings.check);
		return gateway === void 0 ? [] : planCheck({
			route,
			settings,
			gateway,
			earlier,
			hasClient
		});
	}));
	return {
		questions: planned.flatMap(({ question }) => question ?? []),
		unrun: planned.flatMap(({ unrun }) => unrun ?? [])
	};
}
function planCheck({ route, settings, gateway, earlier, hasClient }) {
	const check = checks[settings.check];
	return Array.from({ length: settings.repeat }, () => check.asks).flat().map((ask, index) => {
		const pin = check.name === "promoted-target" ? route.pin : null;
		const forcing = pin === null ? forcingOf(ask.faults, settings, route, gateway) : pinned(pin);
		const noClient = settings.via === "client" && !hasClient ? "no-client" : null;
		const reason = obstacle(check, gateway) ?? noClient ?? (forcing === null ? "no-force" : null);
		if (reason !== null || forcing === null) return { unrun: {
			route: route.id,
			check: check.name,
			reason: reason ?? "no-force"
		} };
		const span = spanOf(settings);
		const exchange = earlier.reduce((sum, entry) => sum + exchangesAtMost(entry), index * span + 1);
		return { question: {
			route,
			check,
			ask,
			settings,
			gateway,
			exchange,
			draws: pin === null ? span : 1,
			forcing
		} };
	});
}
/**
* Returns why a check cannot run. A pass-through gateway forwards the placeholder credential, so `bad-credential` needs the
* scripted provider: a real one might lock the account. Only the scripted provider can play an outage that ends.
*/
function obstacle(check, gateway) {
	if (gateway.credentialState === "missing") return "credential-missing";
	if (check.name === "recovery" && gateway.witness === null) return "no-witness";
	const passesThrough = gateway.settings.credential_of === "provider";
	return check.credential === "placeholder" && passesThrough && gateway.witness === null ? "pass-through" : null;
}
// src/promotion/gating.ts
/** The promotion without a base to compare with: every route is gated. */
function everyRoute({ routes }) {
	return {
		compared: "nothing",
		base: null,
		base_ref: null,
		obstacle: null,
		adoption: false,
		replaced_manifests: [],
		adopted_raises: [],
		routes: routes.map(({ id, traffic }) => ({
			route: id,
			gated: true,
			reason: traffic === null ? "no-traffic-declared" : "no-base",
			from: null,
			to: null,
			of_sum: traffic?.among !== void 0,
			problem: null,
			at: null
		})),
		rule_changes: [],
		reviewed_changes: [],
		outside_scope: null,
		changed_files: null,
		only_rules: false,
		base_changes: [],
		head_moved: false
	};
}
/**
* The promotion with only these routes gated, or unchanged if none is named. Other gated routes get the reason
* `not-asked-for`. Throws INPUT_INVALID for a route that the manifest does not have.
*/
function onlyRoutes(promotion, only) {
	const ids = promotion.routes.map(({ route }) => route);
	const unknown = only.find((id) => !ids.includes(id));
	if (unknown !== void 0) throw noSuchRoute(unknown, ids);
	return only.length === 0 ? promotion : leavingOut(promotion, new Set(only));
}
/** The promotion with only these routes gated. Other gated routes get the reason `not-asked-for`. */
function leavingOut(promotion, only) {
	return {
		...promotion,
		routes: promotion.routes.map((route) => !route.gated || only.has(route.route) ? route : {
			...route,
			gated: false,
			reason: "not-asked-for"
		})
	};
}
function noSuchRoute(id, ids) {
	const message = `routes: expected the id of a route in the manifest, got ${mayBeShown(id) ? safeLine(id) : "another text"}`;
	return new GateError("INPUT_INVALID", message, { problems: [{
		at: null,
		message,
		remedy: suggestion(id, ids)
	}] });
}
/** Ids of the gated routes, in promotion order. */
function gatedRoutes({ routes }) {
	return new Set(routes.filter(({ gated }) => gated).map(({ route }) => route));
}
// src/promotion/change.ts
/** The limit of a bundle for rule changes and for other changes (bundle.schema.json). */
const mostChanges = 1e3;
/** The commits that an event compares; null if there is no base. Throws the errors of History. */
async function changeOf$1(run, history, localBase) {
	const compared = comparedBy(run, localBase);
	if (compared === "nothing") return null;
	const head = compared === "local" ? await history.head() : run.head_sha ?? await history.head();
	const ref = run.base_ref ?? run.default_ref;
	const branch = localBase ?? ref;
	const sha = compared === "push" || branch === null ? run.base_sha ?? head : await history.tip(branch);
	return {
		compared,
		base: {
			ref,
			sha,
			merge_base: compared === "push" ? sha : await history.mergeBase(sha, head)
		},
		head,
		history
	};
}
/** Whether a run is about a branch's change, even if its payload names the branch in an unknown form. */
function isOfBranch({ event, base_ref, default_ref }) {
	return base_ref !== null || default_ref !== null || event === "merge_group" || event.startsWith("pull_request");
}
/** A review of a pull request concerns the same change as the pull request. */
function comparedBy(run, localBase) {
	const { event, base_ref, base_sha, default_ref } = run;
	if (localBase !== null) return "local";
	if (base_ref !== null) return event === "merge_group" ? "merge-group" : "pull-request";
	if (event === "push" && base_sha !== null) return "push";
	return default_ref === null ? "nothing" : "default-branch";
}
/** A file in all states of a change. Throws the errors of History. */
async function sidesOf({ base, head, history }, path, maxBytes) {
	const [forked, atBase, atHead] = await Promise.all([
		base.merge_base,
		base.sha,
		head
	].map((commit) => history.read(path, commit, maxBytes)));
	const touched = !isSame(forked, atHead);
	return {
		forked: forked ?? null,
		base: atBase ?? null,
		merged: (touched ? atHead : atBase) ?? null,
		touched,
		stale: !isSame(forked, atBase)
	};
}
/** The files that base changed between two of its commits. Throws the errors of History. */
async function changedBetween(history, [from, to], paths) {
	if (from === to) return [];
	return (await Promise.all(paths.map(async (path) => {
		const [before, after] = await Promise.all([from, to].map((sha) => history.read(path, sha, limits.trafficBytes)));
		return isSame(before, after) ? [] : [path];
	}))).flat();
}
/** The files that already exist at base. A file that cannot be fetched counts as existing. Never rejects. */
async function replacing(paths, { base, history }) {
	const found = await Promise.all(paths.map((path) => history.read(path, base.sha, limits.pageBytes).then((bytes) => bytes !== null, () => true)));
	return paths.filter((_, index) => found[index] === true);
}
function isSame(one = null, other = null) {
	if (one === null || other === null) return one === other;
	return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
// src/core/yaml-documents.ts
const brackets = /* @__PURE__ */ new Map([
	["flow-seq-start", 1],
	["flow-map-start", 1],
	["flow-seq-end", -1],
	["flow-map-end", -1]
]);
const scalars = [
	"alias",
	"scalar",
	"single-quoted-scalar",
	"double-quoted-scalar"
];
const valueStarts = /* @__PURE__ */ new Set([
	...scalars,
	"flow-seq-start",
	"flow-map-start"
]);
const valueEnds = /* @__PURE__ */ new Set([
	...scalars,
	"flow-seq-end",
	"flow-map-end"
]);
const blanks = /* @__PURE__ */ new Set([
	"space",
	"newline",
	"comment"
]);
const beforeFirst = /* @__PURE__ */ new Set([
	"comma",
	"flow-seq-start",
	"flow-map-start"
]);
/**
* Returns the documents of a text as parser tokens. Reports a fault as soon as it is met, because composing a hostile text
* takes seconds (measured: 13 s for 1 MiB of commas).
*/
function yamlDocuments(text, most, onFault) {
	const tokens = [];
	const progress = {
		counts: /* @__PURE__ */ new Map(),
		open: 0,
		last: null
	};
	const mostOf = mostByType(most);
	let documents = 0;
	const walked = yamlTokens(text, {
		mostLevels: most.levels,
		lexeme: (type, _source, offset) => accept(type, progress, mostOf, (fault) => onFault(fault, offset)),
		over: (offset) => onFault("over-limit", offset)
	});
	for (const token of walked) {
		if (token.type === "error") onFault("syntax", token.offset);
		if (token.type === "document") documents += 1;
		if (documents > most.documents) onFault("over-limit", token.offset);
		tokens.push(token);
	}
	return tokens;
}
function mostByType({ aliases, nodes }) {
	return /* @__PURE__ */ new Map([
		["anchor", aliases],
		["alias", aliases],
		["tag", aliases],
		["comma", nodes],
		["explicit-key-ind", nodes],
		["seq-item-ind", nodes],
		["map-value-ind", nodes]
	]);
}
function accept(type, progress, mostOf, fail) {
	if (type === null) return;
	const count = (progress.counts.get(type) ?? 0) + 1;
	progress.counts.set(type, count);
	if (type === "directive-line") fail("directive");
	if (count > (mostOf.get(type) ?? 1e400)) fail("over-limit");
	if (progress.open > 0 && !canFollow(type, progress.last)) fail("syntax");
	progress.open = Math.max(0, progress.open + (brackets.get(type) ?? 0));
	if (!blanks.has(type)) progress.last = type;
}
/** Checks the order of tokens in brackets, where the composer would record an error for each of a million commas. */
function canFollow(type, last) {
	if (last === null) return true;
	return type === "comma" ? !beforeFirst.has(last) : !(valueStarts.has(type) && valueEnds.has(last));
}
// src/promotion/traffic/key-readings.ts
const words$1 = new Map([
	...[
		"true",
		"yes",
		"on",
		"y"
	].map((word) => [word, 1]),
	...[
		"false",
		"no",
		"off",
		"n"
	].map((word) => [word, 0]),
	...[
		"null",
		"~",
		""
	].map((word) => [word, NaN])
]);
/**
* How other readers may interpret a plain key that is a text here. For some reader of YAML 1.1 or 1.2, `2`, `02`, `0x2`
* and `2.0` are the same key, and so are `on` and `yes`; the last of them wins (measured: PyYAML, where `true` is also
* the key `1`). Empty if the key is a text for every reader.
*/
function keyReadings(key) {
	const word = words$1.get(key.toLowerCase());
	if (word !== void 0) return [word];
	const digits = key.replaceAll("_", "");
	if (!/^[-+.\d]/.test(digits)) return [];
	const octal = /^[-+]?0[0-7]+$/.test(digits) ? [Number.parseInt(digits, 8)] : [];
	return [numberOf$2(digits), ...octal].filter((reading) => !Number.isNaN(reading));
}
/** A sign may precede every notation. YAML 1.1 reads `1:30` as 90. */
function numberOf$2(digits) {
	const [, sign = "", rest = ""] = /^([-+]?)(.*)$/s.exec(digits) ?? [];
	const size = rest.split(":").map((part) => part === "" ? NaN : Number(part)).reduce((total, part) => total * 60 + part, 0);
	return sign === "-" ? 0 - size : size;
}
// src/promotion/traffic/obstacle.ts
/** An obstacle at a value of a document. */
function obstacleAt(problem, place) {
	return {
		problem,
		offset: place.node.offset,
		path: place.path
	};
}
function isObstacle(found) {
	return "problem" in found && "offset" in found;
}
/** Thrown and caught while a traffic file is read. */
var Unreadable = class extends Error {
	obstacle;
	constructor(problem, offset) {
		super(`expected a readable traffic file, got ${problem}`);
		this.name = "Unreadable";
		this.obstacle = {
			problem,
			offset,
			path: null
		};
	}
};
// src/promotion/traffic/expand.ts
/**
* The value of a parsed node. An alias shares its node, so an alias bomb is counted but never built. Merge keys stay
* keys and unknown tags stay with their values: both are obstacles only on a pointer's path. Throws Unreadable for a
* key that some YAML reader takes for a duplicate, for a key that is not a text, and for an alias without an anchor
* before it.
*/
function expand(top) {
	return read(top, 0, /* @__PURE__ */ new Map());
}
/** `fallback` is the offset for an omitted value, as in `{ key }`. */
function read(node, fallback, anchors) {
	const offset = (0, import_dist.isNode)(node) ? node.range?.[0] ?? fallback : fallback;
	if ((0, import_dist.isAlias)(node)) return aliased(node.source, offset, anchors);
	const anchor = (0, import_dist.isNode)(node) ? node.anchor : void 0;
	if (anchor !== void 0) anchors.delete(anchor);
	const expanded = readPlain(node, offset, anchors);
	if (anchor !== void 0) anchors.set(anchor, expanded);
	return expanded;
}
function aliased(name, offset, anchors) {
	const anchored = anchors.get(name);
	if (anchored === void 0) throw new Unreadable("alias-without-anchor", offset);
	return {
		...anchored,
		node: {
			...anchored.node,
			offset
		},
		aliases: anchored.aliases + 1
	};
}
function readPlain(node, offset, anchors) {
	const tag = foreignTag(node);
	if ((0, import_dist.isMap)(node)) return readMap(node.items, {
		offset,
		tag
	}, anchors);
	if ((0, import_dist.isSeq)(node)) {
		const children = node.items.map((item) => read(item, offset, anchors));
		return sized({
			kind: "list",
			offset,
			tag,
			items: children.map((child) => child.node)
		}, children);
	}
	if ((0, import_dist.isScalar)(node)) return sized(readScalar(node, {
		offset,
		tag
	}), []);
	return sized({
		kind: "scalar",
		offset,
		tag,
		value: null,
		text: ""
	}, []);
}
/** Core tags that only state the value's own type. */
const coreTags = {
	map: /:map$/,
	list: /:seq$/,
	text: /:str$/,
	word: /:(?:str|int|float|bool|null)$/
};
/** A tag outside the core, or a core tag that does not fit the value. */
function foreignTag(node) {
	const tag = (0, import_dist.isNode)(node) ? node.tag ?? "!" : "!";
	const own = (0, import_dist.isMap)(node) ? "map" : (0, import_dist.isSeq)(node) ? "list" : (0, import_dist.isScalar)(node) && typeof node.value === "string" ? "text" : "word";
	return tag === "!" || tag.startsWith("tag:yaml.org,2002:") && coreTags[own].test(tag) ? null : tag;
}
function readMap(pairs, marks, anchors) {
	const children = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const { key, value } of pairs) {
		const offset = ((0, import_dist.isNode)(key) ? key.range?.[0] : void 0) ?? marks.offset;
		if (!(0, import_dist.isScalar)(key) || typeof key.value !== "string") throw new Unreadable("key-not-text", offset);
		const readings = key.type === "PLAIN" ? keyReadings(key.value) : [];
		if (children.has(key.value) || readings.some((reading) => taken.has(reading))) throw new Unreadable("duplicate-key", offset);
		for (const reading of readings) taken.add(reading);
		children.set(key.value, read(value, offset, anchors));
	}
	const entries = new Map(Array.from(children, ([key, child]) => [key, child.node]));
	return sized({
		kind: "map",
		...marks,
		entries
	}, [...children.values()]);
}
function readScalar({ value, source }, marks) {
	if (typeof value === "string") {
		const text = marks.tag === null ? value : `${marks.tag} ${value}`;
		return {
			kind: "scalar",
			...marks,
			value,
			text
		};
	}
	if (typeof value === "number" || typeof value === "boolean" || value === null) return {
		kind: "scalar",
		...marks,
		value,
		text: source ?? ""
	};
	throw new Unreadable("syntax", marks.offset);
}
function sized(node, children) {
	return {
		node,
		values: children.reduce((sum, child) => sum + child.values, 1),
		aliases: children.reduce((sum, child) => sum + child.aliases, 0),
		levels: children.reduce((most, child) => Math.max(most, child.levels), 0) + (node.kind === "scalar" ? 0 : 1)
	};
}
// src/promotion/traffic/document.ts
const most = {
	levels: limits.trafficDepth,
	aliases: limits.trafficAliases,
	nodes: limits.trafficNodes,
	documents: limits.trafficDocuments
};
/**
* Characters that end a line or comment in only one of YAML 1.1 and 1.2, and characters that neither allows: controls,
* a lone carriage return, NEL, the Unicode separators, a byte order mark inside the text.
*/
const disagreed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n)/;
/** Like `readTraffic`, but null if the file cannot be read. */
function readTrafficFile(file, bytes) {
	const read = readTraffic(file, bytes);
	return "documents" in read ? read : null;
}
/**
* The documents of a YAML 1.2 or JSON file with comments, anchors, aliases, merge keys and tags. Returns an obstacle if
* the file cannot be read safely or exceeds one of limits.traffic*, with aliases counted as expanded. Never throws.
* Time and memory grow only with the size of the file.
*/
function readTraffic(file, bytes) {
	const text = decoded(bytes);
	const lineOf = lineIndex(typeof text === "string" ? text : "");
	const locate = (offset) => {
		const [line, column] = lineOf(offset);
		return {
			file,
			line,
			column
		};
	};
	const documents = typeof text === "string" ? documentsOf(text) : text;
	return isObstacle(documents) ? {
		obstacle: documents,
		locate
	} : {
		documents,
		locate
	};
}
/** Drops a leading byte order mark. Columns count from after it. */
function decoded(bytes) {
	const start = {
		offset: 0,
		path: null
	};
	if (bytes.length > limits.trafficBytes) return {
		problem: "over-limit",
		...start
	};
	return utf8Text(bytes) ?? {
		problem: "not-utf8",
		...start
	};
}
/** Template braces are not valid YAML. If they cause the syntax error, they are reported as the cause. */
function documentsOf(text) {
	try {
		return readDocuments(text);
	} catch (error) {
		const obstacle = error instanceof Unreadable ? error.obstacle : new Unreadable("syntax", 0).obstacle;
		const template = templateIn(text, obstacle.offset);
		return template === null ? obstacle : {
			problem: "template",
			offset: template,
			path: null
		};
	}
}
/** The offset of template code: in the line of the error, else the first line that starts with it. null: none. */
function templateIn(text, offset) {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const line = text.slice(start).split("\n", 1)[0] ?? "";
	const within = line.indexOf("{{");
	if (within !== -1 && !line.trimStart().startsWith("#")) return start + within;
	const first = /^[ \t-]*\{\{/m.exec(text);
	return first === null ? null : first.index + first[0].length - 2;
}
function readDocuments(text) {
	const control = disagreed.exec(text);
	if (control !== null) throw new Unreadable("control-character", control.index);
	const expanded = [...composed(yamlDocuments(text, most, unreadable), text.length)];
	const total = (count) => expanded.reduce((sum, document) => sum + count(document), 0);
	if (total(({ values }) => values) > limits.trafficNodes || total(({ aliases }) => aliases) > limits.trafficAliases || expanded.some(({ levels }) => levels > limits.trafficDepth)) throw new Unreadable("over-limit", 0);
	return expanded.map(({ node }) => node).filter((node) => node.kind !== "scalar" || node.value !== null);
}
/** `expand` checks duplicate keys and unknown tags; the composer only warns of unknown tags. */
function* composed(tokens, length) {
	const composer = new import_dist.Composer(plainYaml);
	for (const { contents, errors, warnings } of composer.compose(tokens, true, length)) {
		const [error] = [...errors, ...warnings.filter(({ code }) => code !== "TAG_RESOLVE_FAILED")];
		if (error !== void 0) throw new Unreadable(error.code === "NON_STRING_KEY" ? "key-not-text" : "syntax", error.pos[0]);
		yield expand(contents);
	}
}
function unreadable(fault, offset) {
	throw new Unreadable(fault, offset);
}
// src/promotion/traffic/field.ts
const fieldChars = 256;
/** A pointer to a value in printable ASCII, at most 256 characters. Steps that may be secrets become `...`. */
function fieldOf$1(path) {
	const field = `/${path.map((step) => mayBeShown(String(step)) ? step : "...").join("/")}`;
	return field.length > fieldChars ? `${field.slice(0, 253)}...` : field;
}
/** A field of a traffic file or workflow as text. Explains the whole file (`/`) and hidden names (`...`). */
function fieldInWords(field) {
	if (field === "/") return "the whole file";
	return field.includes("...") ? `${field} (... stands for a name that is not shown)` : field;
}
// src/core/once-per.ts
/**
* Returns a function that computes its value once for each object, as long as that object is in use. The object must not
* change: only what is derived from readonly facts may be kept.
*/
function oncePer(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (key) => {
		const known = made.get(key);
		if (known !== void 0) return known.value;
		const value = make(key);
		made.set(key, { value });
		return value;
	};
}
// src/promotion/traffic/node.ts
/**
* Whether a scalar is a number in JSON and for readers of YAML 1.1, which many gateways still use. They read `010`,
* `0x10`, `+5` and `.inf` differently, and treat an exponent without point and sign as text (measured: PyYAML, `1e9`).
*/
function isPlainNumber({ value, text }) {
	return typeof value === "number" && /^-?(?:0|[1-9]\d*)(?:\.\d+(?:[eE][-+]\d+)?)?$/.test(text);
}
// src/promotion/traffic/select.ts
/**
* The one place that the steps lead to. An index is allowed only in a list with one entry, because reordering would
* change its target.
*/
function follow(from, steps) {
	let found = from;
	for (const step of steps) {
		if (isObstacle(found)) return found;
		found = step.kind === "key" ? childAt(found, step.key) : childWith(found, step.fields);
	}
	return found;
}
function childAt(place, key) {
	const child = childNode(place.node, key);
	if (typeof child === "string") return obstacleAt(child, place);
	return {
		path: [...place.path, place.node.kind === "list" ? Number(key) : key],
		node: child
	};
}
function childNode(node, key) {
	if (node.tag !== null) return "tagged";
	if (node.kind === "map") return entryNode(node, key);
	if (node.kind === "scalar" || !/^(?:0|[1-9]\d*)$/.test(key)) return "path-missing";
	const [only, second] = node.items;
	if (second !== void 0) return "index-ambiguous";
	return only === void 0 || key !== "0" ? "path-missing" : only;
}
function entryNode(node, key) {
	const found = node.entries.get(key);
	if (found === void 0) return isMerged(node) ? "merge-key" : "path-missing";
	return keysOfReaders(node).get(caseless(key)) === 1 ? found : "duplicate-key";
}
/** How many keys of a map are the same for a reader that ignores case and `_`. */
const keysOfReaders = oncePer(({ entries }) => {
	const counts = /* @__PURE__ */ new Map();
	for (const key of entries.keys()) counts.set(caseless(key), (counts.get(caseless(key)) ?? 0) + 1);
	return counts;
});
/**
* Some readers take keys that differ only in case for one key (Go's encoding/json, Traefik), and protobuf's JSON takes
* `weighted_clusters` for `weightedClusters`.
*/
function caseless(key) {
	return key.replaceAll("_", "").toLowerCase();
}
/** Whether readers of YAML 1.1 find merged entries in this map. */
function isMerged(node) {
	return node.kind === "map" && node.entries.has("<<");
}
function childWith(from, fields) {
	const children = childrenWith(from, fields);
	if (isObstacle(children)) return children;
	const [found, second] = children;
	if (found === void 0) return obstacleAt("path-missing", from);
	return second === void 0 ? found : obstacleAt("path-ambiguous", second);
}
/** The children of a list or map that have these fields, in file order. */
function childrenWith(from, fields) {
	const { path, node } = from;
	if (node.tag !== null) return obstacleAt("tagged", from);
	if (isMerged(node)) return obstacleAt("merge-key", from);
	if (node.kind === "scalar") return [];
	const children = node.kind === "list" ? node.items.entries() : node.entries.entries();
	const found = [];
	for (const [step, child] of children) {
		const place = {
			path: [...path, step],
			node: child
		};
		const isFitting = hasFields(child, fields);
		if (typeof isFitting === "string") return obstacleAt(isFitting, place);
		if (isFitting) found.push(place);
	}
	return found;
}
/**
* Whether each field has the wanted value: a text, or a number or boolean as written in the file or in JSON. A problem
* if a merge key or a tag makes the value uncertain.
*/
function hasFields(node, fields) {
	const answers = fields.map(({ keys, wanted }) => {
		const value = valueAt(node, keys);
		return typeof value === "string" ? value : isWanted(value, wanted);
	});
	if (answers.includes(false)) return false;
	return answers.find((answer) => typeof answer === "string") ?? true;
}
const uncertain = /* @__PURE__ */ new Set([
	"merge-key",
	"tagged",
	"duplicate-key"
]);
/** The value below these keys; null if there is none. A problem if a merge key, a tag or a second spelling makes it uncertain. */
function valueAt(node, keys) {
	let found = node;
	for (const key of keys) {
		const child = childNode(found, key);
		if (typeof child === "string") return uncertain.has(child) ? child : null;
		found = child;
	}
	return found;
}
/** For some readers, a value with a tag is the value without it. */
function isWanted(node, wanted) {
	if (wanted === null) return node !== null;
	if (node?.kind !== "scalar" || node.value === null) return false;
	if (node.text === wanted) return true;
	return String(node.value) === wanted && (node.tag === null || "tagged");
}
/**
* The one document with these fields, or the only document if no fields are given; else an obstacle. A document that may
* have them for some readers is an obstacle too.
*/
function documentWith(documents, doc = {}) {
	const fields = fieldsOf(doc);
	const start = {
		path: [],
		node: { offset: 0 }
	};
	if (fields === null) return obstacleAt("pointer-invalid", start);
	const answers = documents.map((each) => ({
		each,
		fits: hasFields(each, fields)
	}));
	for (const { each, fits } of answers) if (typeof fits === "string") return obstacleAt(fits, {
		path: [],
		node: each
	});
	const [node, second] = answers.filter(({ fits }) => fits === true).map(({ each }) => each);
	if (second !== void 0) return obstacleAt("document-ambiguous", {
		path: [],
		node: second
	});
	return node === void 0 ? obstacleAt("document-missing", start) : {
		path: [],
		node
	};
}
// src/promotion/traffic/group.ts
/**
* The entries that `among` names, or an obstacle. Which children belong: in a list all of them, with `*{field=value}`
* all that have the field. An entry without a weight counts as an entry whose weight is missing, because gateways give
* it a default (Gateway API 1, Envoy and Istio another) and a share without it would be too high. Under a plain `*` in
* a map, only children with the first step of the rest belong, because maps also hold settings; with `default`, every
* map and list belongs. If `among` is a list, a missing list or map has no entries, but a weight that is named directly
* must exist.
*/
function groupOf(document, { among, default: byDefault }) {
	const parts = [];
	const taken = /* @__PURE__ */ new Set();
	for (const pointer of amongPointers(among)) {
		const part = partOf(document, pointer, {
			isOfSeveral: typeof among !== "string",
			hasDefault: byDefault !== void 0
		});
		if (isObstacle(part)) return part;
		parts.push({
			...part,
			entries: part.entries.filter(({ weight }) => isNew(weight, taken))
		});
	}
	const [first] = parts;
	return parts.every(({ entries }) => entries.length === 0) ? obstacleAt("no-weights", first?.holder ?? document) : parts;
}
/** Whether no earlier pointer has named the same weight. */
function isNew(weight, taken) {
	if (isObstacle(weight)) return true;
	const before = taken.size;
	taken.add(JSON.stringify(weight.path));
	return taken.size > before;
}
function partOf(document, pointer, { isOfSeveral, hasDefault }) {
	const steps = amongSteps(pointer);
	if (steps === null || steps.every === null && !isOfSeveral) return obstacleAt("pointer-invalid", document);
	const { before, every, rest } = steps;
	const holder = follow(document, before);
	if (every !== null && isOfSeveral && isObstacle(holder) && holder.problem === "path-missing") return {
		holder: null,
		entries: [],
		skipped: [],
		rest
	};
	if (isObstacle(holder)) return holder;
	const single = {
		place: holder,
		weight: follow(holder, rest)
	};
	return every === null ? {
		holder: null,
		entries: [single],
		skipped: [],
		rest
	} : entriesIn$1(holder, every, rest, hasDefault);
}
function entriesIn$1(holder, { fields }, rest, hasDefault) {
	const children = childrenWith(holder, fields);
	if (isObstacle(children)) return children;
	const isMixed = holder.node.kind === "map" && fields.length === 0;
	const hasNone = (child) => isMixed && isMissing(follow(child, rest.slice(0, 1)));
	const belonging = children.filter((child) => !hasNone(child) || hasDefault && isCollection(child));
	const skipped = hasDefault ? [] : children.filter((child) => hasNone(child) && isCollection(child));
	return {
		holder,
		entries: belonging.map((place) => ({
			place,
			weight: follow(place, rest)
		})),
		skipped,
		rest
	};
}
function isCollection({ node }) {
	return node.kind !== "scalar";
}
/** Whether the pointer leads to no value. */
function isMissing(found) {
	return isObstacle(found) && found.problem === "path-missing";
}
/** Allows at most one step with several children. With two, `at` would be ambiguous. */
function amongSteps(among) {
	const steps = stepsOf$1(among) ?? [];
	const split = steps.findIndex(({ kind }) => kind === "every");
	const every = steps[split];
	const before = steps.slice(0, split === -1 ? -1 : split).filter(isSingle);
	const rest = steps.slice(split === -1 ? -1 : split + 1).filter(isSingle);
	if (every === void 0 || every.kind !== "every") return steps.length > 0 && before.length + rest.length === steps.length ? {
		before,
		every: null,
		rest
	} : null;
	return before.length + rest.length + 1 === steps.length ? {
		before,
		every,
		rest
	} : null;
}
/** The steps to one number; null if a step names several. */
function singleSteps(pointer) {
	const steps = stepsOf$1(pointer);
	const single = steps?.filter(isSingle) ?? [];
	return steps?.length === single.length ? single : null;
}
function isSingle(step) {
	return step.kind !== "every";
}
// src/promotion/traffic/own.ts
/**
* The one entry that `at` picks; null if it matches none. An entry without a weight is an obstacle. As a map of fields,
* `at` must match exactly one entry; in a map of entries, the name `key` stands for an entry's key. As a pointer, `at`
* starts at the list or map that holds the entries (`/backup` or `/backup/weight`). If `among` is a list, it starts at
* the top of the document and leads to one of the weights.
*/
function ownEntry(document, parts, { among, at }) {
	if (typeof at !== "string") return entryWith(document, parts, at);
	const [part] = parts;
	return typeof among === "string" && part !== void 0 ? entryBelow(part.holder ?? document, part, at) : entryAtWeight(document, parts, at);
}
function entryBelow(holder, { entries, skipped, rest }, at) {
	const [first, ...tail] = singleSteps(at) ?? [];
	if (first === void 0) return obstacleAt("pointer-invalid", holder);
	const isWhole = tail.length === 0 || JSON.stringify(tail) === JSON.stringify(rest);
	const found = follow(holder, [first]);
	if (isObstacle(found)) return isMissing(found) && isWhole ? null : found;
	const entry = entries.find(({ place }) => place.path.at(-1) === found.path.at(-1));
	if (isWhole && entry !== void 0) return entry;
	return obstacleAt(isWhole && skipped.length > 0 ? "weight-missing" : "weight-outside", found);
}
function entryAtWeight(document, parts, at) {
	const steps = singleSteps(at);
	if (steps === null) return obstacleAt("pointer-invalid", document);
	const found = follow(document, steps);
	if (isObstacle(found)) return isMissing(found) ? null : found;
	return parts.flatMap(({ entries }) => entries).find(({ weight }) => !isObstacle(weight) && weight.node === found.node && isSamePath(weight, found)) ?? obstacleAt("weight-outside", found);
}
function isSamePath(one, other) {
	return JSON.stringify(one.path) === JSON.stringify(other.path);
}
function entryWith(document, parts, at) {
	const fitting = [];
	for (const part of parts) {
		const found = entriesWith(part, at);
		if (found === null) return obstacleAt("pointer-invalid", document);
		if (isObstacle(found)) return found;
		fitting.push(...found);
	}
	const [own, second] = fitting;
	if (own === void 0) return skippedWith(parts, at);
	return second === void 0 ? own : obstacleAt("weight-ambiguous", second.place);
}
function skippedWith(parts, at) {
	for (const part of parts) {
		const entries = part.skipped.map((place) => ({
			place,
			weight: obstacleAt("weight-missing", place)
		}));
		const found = entriesWith({
			...part,
			entries
		}, at);
		if (found === null || isObstacle(found)) return found;
		const [own] = found;
		if (own !== void 0) return obstacleAt("weight-missing", own.place);
	}
	return null;
}
function entriesWith({ holder, entries }, at) {
	const { key, ...others } = at;
	const isKeyed = key !== void 0 && holder?.node.kind !== "list";
	const fields = fieldsOf(isKeyed ? others : at);
	if (fields === null) return null;
	const answers = (isKeyed ? entries.filter((entry) => keysOf(entry, holder).includes(String(key))) : entries).map((entry) => ({
		entry,
		fits: hasFields(entry.place.node, fields)
	}));
	for (const { entry, fits } of answers) if (typeof fits === "string") return obstacleAt(fits, entry.place);
	return answers.filter(({ fits }) => fits === true).map(({ entry }) => entry);
}
/** A weight that is named directly is identified by its own key or by the key of the map that holds it. */
function keysOf({ place, weight }, holder) {
	const own = place.path.at(-1);
	return holder !== null || isObstacle(weight) ? [own] : [own, weight.path.at(-1)];
}
/** The fields that identify list entries, as `at` names them. */
function namingFields({ at }) {
	if (typeof at !== "string") return fieldsOf(at) ?? [];
	return (stepsOf$1(at) ?? []).flatMap((step) => step.kind === "where" ? step.fields : []);
}
// src/promotion/traffic/weight.ts
/** `20%`, and `900m`, which is 0.9 in Kubernetes (quantities of an SMI TrafficSplit). */
const textWeight = /^(?<digits>(?:0|[1-9]\d*)(?:\.\d+)?)(?<unit>%|m)?$/;
/** Text that some readers parse as a number, and others as another number or a text. */
const looksLikeNumber = /^[-+]?\.?\d[\w.,:+-]*%?$/;
const templateMarks = /\{\{|\$\{|\$\(|<%/;
/** The weight in a value, or why it is not one. */
function weightAt(place) {
	const { node } = place;
	if (node.tag !== null) return obstacleAt("tagged", place);
	const weight = node.kind === "scalar" ? weightOf(node) : "weight-not-a-number";
	return typeof weight === "string" ? obstacleAt(weight, place) : weight;
}
function weightOf(scalar) {
	if (typeof scalar.value === "string") return weightInText(scalar.value);
	if (typeof scalar.value !== "number") return "weight-not-a-number";
	const value = Number(scalar.text);
	if (!isPlainNumber(scalar)) return "weight-notation";
	if (!Number.isFinite(value) || value < 0) return "weight-not-a-number";
	return {
		value: Math.abs(value),
		unit: "number",
		text: scalar.text
	};
}
function weightInText(text) {
	const { digits, unit } = textWeight.exec(text)?.groups ?? {};
	if (digits === void 0) {
		if (templateMarks.test(text)) return "template";
		return looksLikeNumber.test(text) ? "weight-notation" : "weight-not-a-number";
	}
	const value = Number(digits);
	if (!Number.isFinite(value)) return "weight-not-a-number";
	if (unit === "m") return {
		value: value / 1e3,
		unit: "number",
		text
	};
	return {
		value,
		unit: unit === "%" ? "percent" : "number",
		text
	};
}
/** Whether two weights are equal in every group. */
function isSameWeight(one, other) {
	return one.value === other.value && (one.unit === other.unit || one.value === 0);
}
// src/promotion/traffic/share.ts
/**
* The own weight divided by the sum of its group, or without `among` the number at the pointer `at`. Entries are
* identified by key or field, never by position. The share is unknown if an entry of the group (see groupOf) has
* neither a weight nor `default`, or if the group has only one weight.
*/
function shareOf(file, traffic) {
	if (file === "missing") return {
		problem: "file-missing",
		at: null,
		field: null
	};
	const group = "documents" in file ? groupIn$1(file, traffic) : file.obstacle;
	if (!isObstacle(group)) return shareIn$1(group);
	return {
		problem: isOtherFormat(traffic.file) && group.problem !== "template" ? "other-format" : group.problem,
		at: file.locate(group.offset),
		field: group.path === null ? null : fieldOf$1(group.path)
	};
}
/** Files of other formats may parse as one long YAML text. */
function isOtherFormat(file) {
	const [, extension] = /\.([^./]+)$/.exec(file) ?? [];
	return extension !== void 0 && !/^(?:ya?ml|json|jsonc)$/i.test(extension);
}
/** Weights that are not shares: with a priority or an order, a lower number can mean more traffic. */
const order = "priority|priorities|prio|order|rank|sequence|position|preference|tier";
const orderWord = new RegExp(`^(?:.*[-_.])?(?:${order})$`, "i");
const orderInCamelCase = new RegExp(`[a-z](?:${order.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())})$`);
function groupIn$1(file, traffic) {
	const document = documentWith(file.documents, traffic.doc);
	if (isObstacle(document)) return document;
	const { among } = traffic;
	return among === void 0 ? numberIn(file, document, traffic) : entriesIn(file, document, {
		...traffic,
		among
	});
}
function isOrder(pointer) {
	const last = stepsOf$1(pointer)?.at(-1);
	return last?.kind === "key" && (orderWord.test(last.key) || orderInCamelCase.test(last.key));
}
function numberIn(file, document, { at }) {
	const steps = typeof at === "string" ? singleSteps(at) : null;
	if (typeof at !== "string" || steps === null) return obstacleAt("pointer-invalid", document);
	const place = follow(document, steps);
	if (isObstacle(place)) return place;
	if (isOrder(at)) return obstacleAt("no-share", place);
	const weight = weightAt(place);
	if (isObstacle(weight)) return weight;
	const position = file.locate(place.node.offset);
	const entry = {
		id: "own",
		weight,
		at: position,
		field: fieldOf$1(place.path),
		weightAt: position
	};
	return {
		entries: [entry],
		own: entry.id,
		ofSum: false
	};
}
function entriesIn(file, document, traffic) {
	const parts = groupOf(document, traffic);
	if (isObstacle(parts)) return parts;
	const found = ownEntry(document, parts, traffic);
	if (found !== null && isObstacle(found)) return found;
	const all = parts.flatMap((part, index) => namedEntries(part, index, traffic));
	const [first] = all;
	if (amongPointers(traffic.among).some(isOrder)) return obstacleAt("no-share", first?.entry.place ?? document);
	const weights = weighed(all.map(({ entry }) => entry), traffic.default);
	if (isObstacle(weights)) return weights;
	if (found !== null && all.length === 1) return loneEntry(found, parts);
	return {
		entries: all.map(({ id, entry }, index) => entryOf$1(file, id, entry, weights[index])).flatMap((entry) => entry ?? []),
		own: idOf(all, found),
		ofSum: true
	};
}
/** Next to maps without a weight, the default weight is unknown. Otherwise the group has only the own weight. */
function loneEntry(own, parts) {
	const hasSkipped = parts.some(({ skipped }) => skipped.length > 0);
	return obstacleAt(hasSkipped ? "weight-missing" : "group-of-one", hasSkipped ? own.place : weightPlace(own));
}
function weightPlace({ place, weight }) {
	return isObstacle(weight) ? place : weight;
}
function idOf(all, own) {
	return own === null ? null : all.find(({ entry }) => entry.place === own.place && entry === own)?.id ?? null;
}
function namedEntries({ holder, entries }, part, traffic) {
	if (holder?.node.kind !== "list") return entries.map((entry) => ({
		id: `${part}/${holder === null ? "" : entry.place.path.at(-1)}`,
		entry
	}));
	const fields = namingFields(traffic);
	const counts = /* @__PURE__ */ new Map();
	return entries.map((entry) => {
		const name = JSON.stringify(fields.map(({ keys }) => textAt(entry, keys)));
		const count = counts.get(name) ?? 0;
		counts.set(name, count + 1);
		return {
			id: `${part}#${count}${name}`,
			entry
		};
	});
}
function textAt({ place }, keys) {
	const value = valueAt(place.node, keys);
	return value !== null && typeof value === "object" && value.kind === "scalar" ? value.text : null;
}
function entryOf$1(file, id, entry, weight) {
	if (weight === void 0) return null;
	return {
		id,
		weight,
		at: file.locate(entry.place.node.offset),
		field: fieldOf$1(entry.place.path),
		weightAt: file.locate(weightPlace(entry).node.offset)
	};
}
/**
* The weights of entries, or the first obstacle. `default` applies only if another entry has a weight, so that a wrong
* pointer is not hidden.
*/
function weighed(entries, byDefault) {
	const hasDefault = byDefault !== void 0 && entries.some(({ weight }) => !isObstacle(weight));
	const weights = [];
	for (const { place, weight } of entries) {
		const read = isMissing(weight) && hasDefault ? defaultWeight(byDefault) : isObstacle(weight) ? missing(weight, place) : weightAt(weight);
		if (isObstacle(read)) return read;
		weights.push(read);
	}
	return weights;
}
function defaultWeight(value) {
	return {
		value,
		unit: "number",
		text: `${value} by default`
	};
}
function missing(obstacle, entry) {
	return obstacle.problem === "path-missing" ? obstacleAt("weight-missing", entry) : obstacle;
}
/** Equal shares at another scale differ in the last binary digits. */
const significantDigits = 12;
/** The share of a group's own entry. Weights are sorted first, so that their order does not affect the sum. */
function shareIn$1(group) {
	const { entries, own, ofSum } = group;
	const mine = entries.find(({ id }) => id === own);
	if (mine === void 0) return {
		share: 0,
		ofSum,
		at: null,
		group
	};
	const unknown = (problem) => ({
		problem,
		at: mine.weightAt,
		field: mine.field
	});
	if (ofSum && entries.length === 1) return unknown("group-of-one");
	if (new Set(entries.filter(({ weight }) => weight.value > 0).map(({ weight }) => weight.unit)).size > 1) return unknown("units-differ");
	const sum = entries.map(({ weight }) => weight.value).toSorted((one, other) => one - other).reduce((total, value) => total + value, 0);
	if (!Number.isFinite(sum)) return unknown("weight-not-a-number");
	const { value, unit } = mine.weight;
	return {
		share: value === 0 ? 0 : Number((value / (ofSum ? sum : unit === "percent" ? 100 : 1)).toPrecision(significantDigits)),
		ofSum: ofSum || unit === "percent",
		at: mine.weightAt,
		group
	};
}
// src/promotion/adopted-raises.ts
/**
* On a first adoption, sets `from` to base's share for each route whose existing weight the change raises, and lists
* these routes: such a change raises a weight under rules that it introduces itself. Never rejects.
*/
async function withAdoptedRaises(promotion, { routes: declared }, change) {
	if (!promotion.adoption) return promotion;
	const traffics = new Map(declared.map(({ id, traffic }) => [id, traffic]));
	const routes = await Promise.all(promotion.routes.map(async (route) => {
		const from = await shareAtBase(traffics.get(route.route) ?? null, change);
		return from !== null && isRaisedFrom(route, from) ? {
			...route,
			from
		} : route;
	}));
	const raised = routes.filter((route, index) => route !== promotion.routes[index]);
	return {
		...promotion,
		routes,
		adopted_raises: raised.map(({ route }) => route)
	};
}
/** null if base has no weight there. */
async function shareAtBase(traffic, change) {
	if (traffic === null) return null;
	const sides = await sidesOf(change, traffic.file, limits.trafficBytes).catch(() => null);
	if (sides === null || sides.base === null) return null;
	const reading = shareOf(readTraffic(traffic.file, sides.base), traffic);
	return "share" in reading && reading.at !== null ? reading.share : null;
}
function isRaisedFrom({ reason, to }, from) {
	return reason === "raised" && to !== null && to > from;
}
// src/promotion/workflow/uses.ts
/** The action's default for the input `manifest`. */
const defaultManifest = ".github/fallback-gate.yml";
/** The jobs of a workflow by name, or an action as one unit without a name. */
function unitsOf({ documents: [top] }) {
	const runs = valueOf$1(top, "runs");
	if (runs !== void 0) return /* @__PURE__ */ new Map([["", actionUnit(runs)]]);
	const jobs = valueOf$1(top, "jobs");
	if (jobs?.kind !== "map") return /* @__PURE__ */ new Map();
	return new Map([...jobs.entries].map(([name, job]) => [name, jobUnit(job)]));
}
function jobUnit(job) {
	const steps = stepsOf(job);
	const called = textOf$1(valueOf$1(job, "uses"));
	return {
		mayRunGate: isOfGate(called) || steps.some(namesGate),
		needs: textsOf(valueOf$1(job, "needs")),
		uses: [...isLocal(called) ? [{
			files: [repositoryPath(called)],
			folder: null
		}] : [], ...steps.flatMap(actionUse)],
		runs: [],
		manifests: [job, ...steps].flatMap(manifestOf)
	};
}
function actionUnit(runs) {
	const steps = stepsOf(runs);
	return {
		mayRunGate: !(textOf$1(valueOf$1(runs, "using")) === "composite") || steps.some(namesGate),
		needs: [],
		uses: steps.flatMap(actionUse),
		runs: entryPoints.map((key) => textOf$1(valueOf$1(runs, key))).filter((path) => path !== "" && !path.includes("://")),
		manifests: steps.flatMap(manifestOf)
	};
}
function stepsOf(node) {
	const steps = valueOf$1(node, "steps");
	return steps?.kind === "list" ? steps.items : [];
}
/** The keys of `runs` that name a file of the action. An image may be one of a registry instead, with a scheme. */
const entryPoints = [
	"main",
	"pre",
	"post",
	"image"
];
/** As an action or on the command line. */
function namesGate(step) {
	return ["uses", "run"].some((key) => isOfGate(textOf$1(valueOf$1(step, key))));
}
/** The manifest of a step or job that runs the gate as an action or workflow. */
function manifestOf(node) {
	const used = textOf$1(valueOf$1(node, "uses"));
	if (!isOfGate(used) || used.includes("/provider@")) return [];
	const named = textOf$1(valueOf$1(valueOf$1(node, "with"), "manifest"));
	return [named === "" ? defaultManifest : posix.normalize(named)];
}
function isOfGate(text) {
	return text.includes("fallback-gate");
}
function actionUse(step) {
	const used = textOf$1(valueOf$1(step, "uses"));
	if (!isLocal(used)) return [];
	const folder = repositoryPath(used);
	return [{
		files: ["action.yml", "action.yaml"].map((name) => posix.join(folder, name)),
		folder: folder === "." ? null : folder
	}];
}
function isLocal(used) {
	return used.startsWith("./");
}
/** `./a/b/` becomes `a/b`, and `./` becomes `.`. */
function repositoryPath(used) {
	return posix.normalize(used).replace(/(?<=.)\/$/, "");
}
function textsOf(node) {
	return node?.kind === "list" ? node.items.map(textOf$1) : [textOf$1(node)];
}
function textOf$1(node) {
	return node?.kind === "scalar" ? node.text : "";
}
function valueOf$1(node, key) {
	return node?.kind === "map" ? node.entries.get(key) : void 0;
}
// src/promotion/workflow/files.ts
/** The workflow and every local workflow and action that it uses, directly or indirectly, each once. Never rejects. */
async function workflowFiles(start, change) {
	const files = /* @__PURE__ */ new Map([[start.file, start]]);
	const seen = new Set(files.keys());
	for (const { read } of files.values()) {
		const next = read.flatMap(usesOf).flatMap((use) => use.files);
		const fresh = [...new Set(next)].filter((file) => !seen.has(file));
		if (seen.size + fresh.length > limits.workflowFiles) return {
			files,
			isCut: true
		};
		for (const file of fresh) seen.add(file);
		const loaded = await Promise.all(fresh.map((file) => workflowFile(file, change)));
		for (const one of loaded) if (isThere(one)) files.set(one.file, one);
	}
	return {
		files,
		isCut: false
	};
}
/** One file on both sides. Base's version may have another path. Never rejects. */
async function workflowFile(file, change, baseFile = file) {
	const sides = await sidesBetween(file, baseFile, change).catch(() => null);
	const present = [sides?.base, sides?.merged].filter((bytes) => bytes !== null && bytes !== void 0);
	const read = present.map((bytes) => readTrafficFile(file, bytes)).filter((side) => side !== null);
	return {
		file,
		sides,
		read,
		isReadable: sides !== null && read.length === present.length
	};
}
async function sidesBetween(file, baseFile, change) {
	const sides = await sidesOf(change, file, limits.workflowBytes);
	if (file === baseFile) return sides;
	const { base } = await sidesOf(change, baseFile, limits.workflowBytes);
	return {
		...sides,
		base,
		touched: true
	};
}
function isThere({ sides }) {
	return sides === null || sides.base !== null || sides.merged !== null;
}
function usesOf(file) {
	return [...unitsOf(file).values()].flatMap(({ uses }) => uses);
}
/** Whether a unit of these files runs the gate, directly or through what it uses. A missing file may run it. */
function gateRunner({ files, isCut }) {
	const running = /* @__PURE__ */ new Set();
	const mayRun = (use) => {
		const known = use.files.filter((file) => files.has(file));
		return known.length === 0 || isCut || known.some((file) => running.has(file));
	};
	const runsGate = (unit) => unit.mayRunGate || unit.uses.some(mayRun);
	const isRunning = ({ read, isReadable }) => !isReadable || read.some((side) => [...unitsOf(side).values()].some(runsGate));
	for (let before = -1; before < running.size;) {
		before = running.size;
		for (const file of files.values()) if (isRunning(file)) running.add(file.file);
	}
	return runsGate;
}
/**
* The jobs that run the gate on either side, and the jobs they need. All jobs if none runs it on one side, because any
* of them may run it in another way.
*/
function bearingOf({ read }, runsGate) {
	const sides = read.map(unitsOf);
	const found = sides.map((units) => [...units].filter(([, unit]) => runsGate(unit)).map(([name]) => name));
	const isAny = found.some((names) => names.length === 0);
	const jobs = new Set(isAny ? sides.flatMap((units) => [...units.keys()]) : found.flat());
	for (const name of jobs) for (const units of sides) for (const need of units.get(name)?.needs ?? []) jobs.add(need);
	const bearing = sides.flatMap((units) => [...jobs].flatMap((name) => units.get(name) ?? []));
	return {
		jobs,
		uses: bearing.flatMap(({ uses }) => uses),
		runs: bearing.flatMap(({ runs }) => runs)
	};
}
// src/promotion/workflow/dropped.ts
const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** Checks every workflow that the change touches. Never rejects. */
async function droppedGates({ paths }, change) {
	const touched = paths.filter((path) => workflowPath.test(path));
	const found = await Promise.all(touched.map((path) => droppedIn(path, change)));
	return {
		workflows: found.flatMap(({ workflows }) => workflows),
		manifests: [...new Set(found.flatMap(({ manifests }) => manifests))]
	};
}
async function droppedIn(path, change) {
	const file = await workflowFile(path, change);
	const [before, after] = [file.sides?.base ?? null, file.sides?.merged ?? null].map((bytes) => bytes === null ? null : readTrafficFile(path, bytes));
	if (before === null || before === void 0) return {
		workflows: [],
		manifests: []
	};
	const runsGate = gateRunner(await workflowFiles(file, change));
	const gates = (side) => side !== null && side !== void 0 && [...unitsOf(side).values()].some(runsGate);
	const kept = new Set(manifestsIn(after));
	return {
		workflows: gates(before) && !gates(after) ? [path] : [],
		manifests: manifestsIn(before).filter((manifest) => !kept.has(manifest))
	};
}
function manifestsIn(side) {
	return side === null || side === void 0 ? [] : [...unitsOf(side).values()].flatMap(({ manifests }) => manifests);
}
// src/promotion/replaced-manifests.ts
const mayBeManifest = /\.(?:ya?ml|json)$/i;
/**
* The manifests that a change removes while it adds another: deleted, renamed, emptied, or no longer used by their
* workflow. null if there are more changed files than limits.replacedFiles, or if their list is incomplete. Throws the
* errors of History.
*/
async function replacedManifests(change, changed, isManifest) {
	const { manifests } = await droppedGates(changed, change);
	const touched = changed.paths.filter((path) => mayBeManifest.test(path));
	if (!changed.complete || touched.length > limits.replacedFiles) return null;
	return (await Promise.all([.../* @__PURE__ */ new Set([...touched, ...manifests])].map(async (file) => {
		const [before, after] = await Promise.all([change.base.sha, change.head].map((sha) => readAt(file, sha, change)));
		if (before === null || before === void 0 || !isLikeManifest(before, isManifest)) return [];
		return after !== null && after !== void 0 && isManifest(after) && !manifests.includes(file) ? [] : [{
			file,
			bytes: before
		}];
	}))).flat();
}
/** A file that cannot be read does not count as a manifest. */
async function readAt(file, commit, { history }) {
	return history.read(file, commit, limits.manifestBytes).catch(() => null);
}
/** A broken manifest still counts if it has the keys of one. */
function isLikeManifest(bytes, isManifest) {
	const text = new TextDecoder().decode(bytes);
	return isManifest(bytes) || ["contracts", "routes"].every((key) => new RegExp(`^\\s*"?${key}"?\\s*:`, "m").test(text));
}
// src/generated/strictness.ts
const strictness = {
	"kind": "fields",
	"fields": {
		"file": {
			"kind": "value",
			"is": "not-a-rule"
		},
		"digest": {
			"kind": "value",
			"is": "not-a-rule"
		},
		"limits": {
			"kind": "fields",
			"fields": { "requests": {
				"kind": "value",
				"is": "neutral"
			} }
		},
		"gateways": {
			"kind": "map",
			"entries": "kept-where-needed",
			"ordered": false,
			"of": {
				"kind": "fields",
				"fields": {
					"dialect": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"auth": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"credential": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"headers": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"concurrency": {
						"kind": "value",
						"is": "neutral"
					},
					"cool_downs": {
						"kind": "value",
						"is": "neutral"
					},
					"timeout_ms": {
						"kind": "value",
						"is": "less"
					},
					"credential_of": {
						"kind": "order",
						"order": ["provider", "gateway"]
					},
					"settle_ms": {
						"kind": "value",
						"is": "more"
					},
					"config": {
						"kind": "list",
						"entries": "more",
						"ordered": false,
						"of": {
							"kind": "value",
							"is": "as-at-base"
						}
					}
				}
			}
		},
		"contracts": {
			"kind": "map",
			"entries": "kept-where-needed",
			"ordered": false,
			"of": {
				"kind": "fields",
				"fields": {
					"source": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"origin": {
						"kind": "value",
						"is": "any-change-loosens",
						"absent": "loosest"
					},
					"checked": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"max_age": {
						"kind": "value",
						"is": "shorter",
						"absent": "loosest"
					},
					"baseline": {
						"kind": "value",
						"is": "any-change-loosens",
						"absent": "loosest"
					},
					"escalation": {
						"kind": "value",
						"is": "any-change-loosens",
						"absent": "loosest"
					}
				}
			}
		},
		"routes": {
			"kind": "list",
			"entries": "kept",
			"ordered": false,
			"of": {
				"kind": "fields",
				"fields": {
					"id": {
						"kind": "value",
						"is": "key"
					},
					"gateway": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"family": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"path": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"model": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"output_cap": {
						"kind": "fields",
						"fields": {
							"field": {
								"kind": "value",
								"is": "neutral"
							},
							"tokens": {
								"kind": "value",
								"is": "neutral"
							}
						}
					},
					"contract": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"targets": {
						"kind": "map",
						"entries": "any-change-loosens",
						"ordered": true,
						"of": {
							"kind": "value",
							"is": "fewer"
						}
					},
					"order": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"refusals": {
						"kind": "order",
						"order": ["allowed", "never"]
					},
					"context": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"failback": {
						"kind": "fields",
						"absent": "loosest",
						"fields": { "within_ms": {
							"kind": "value",
							"is": "less"
						} }
					},
					"ask": {
						"kind": "fields",
						"fields": {
							"tools": {
								"kind": "order",
								"order": [false, true]
							},
							"system": {
								"kind": "order",
								"order": [false, true]
							},
							"json": {
								"kind": "order",
								"order": [false, true]
							}
						}
					},
					"may_differ": {
						"kind": "value",
						"is": "fewer"
					},
					"pin": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"retry_budget": {
						"kind": "fields",
						"fields": {
							"attempts": {
								"kind": "value",
								"is": "less"
							},
							"proof": {
								"kind": "order",
								"order": [
									"header",
									"log",
									"witness"
								]
							},
							"retrying_layers": {
								"kind": "value",
								"is": "less"
							},
							"wait": {
								"kind": "fields",
								"absent": "loosest",
								"fields": {
									"min_ms": {
										"kind": "value",
										"is": "more",
										"absent": "loosest"
									},
									"max_ms": {
										"kind": "value",
										"is": "less",
										"absent": "loosest"
									}
								}
							}
						}
					},
					"checks": {
						"kind": "list",
						"entries": "more",
						"ordered": false,
						"of": {
							"kind": "fields",
							"fields": {
								"check": {
									"kind": "value",
									"is": "key"
								},
								"accept": {
									"kind": "value",
									"is": "fewer",
									"absent": "as-at-base"
								},
								"gateway": {
									"kind": "value",
									"is": "key"
								},
								"stream": {
									"kind": "value",
									"is": "key"
								},
								"repeat": {
									"kind": "value",
									"is": "more"
								},
								"draws": {
									"kind": "value",
									"is": "neutral"
								},
								"calls": {
									"kind": "value",
									"is": "more",
									"absent": "loosest"
								},
								"to": {
									"kind": "value",
									"is": "any-change-loosens",
									"absent": "loosest"
								},
								"force": {
									"kind": "value",
									"is": "any-change-loosens"
								},
								"via": {
									"kind": "value",
									"is": "key"
								}
							}
						}
					},
					"fallback_visible_in": {
						"kind": "order",
						"order": ["header", "log"]
					},
					"traffic": {
						"kind": "value",
						"is": "any-change-loosens",
						"absent": "strictest"
					}
				}
			}
		},
		"lines": {
			"kind": "value",
			"is": "not-a-rule"
		},
		"layers": {
			"kind": "list",
			"entries": "more",
			"ordered": true,
			"of": {
				"kind": "fields",
				"fields": {
					"name": {
						"kind": "value",
						"is": "key"
					},
					"attempts": {
						"kind": "value",
						"is": "more",
						"absent": "loosest"
					},
					"timeout_ms": {
						"kind": "value",
						"is": "any-change-loosens",
						"absent": "loosest"
					}
				}
			}
		},
		"logs": {
			"kind": "list",
			"entries": "more",
			"ordered": false,
			"of": {
				"kind": "fields",
				"fields": {
					"name": {
						"kind": "value",
						"is": "key"
					},
					"gateway": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"source": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"path": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"endpoint": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"auth": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"headers": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"request": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"at": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"pages": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"content": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"line": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"ids": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"format": {
						"kind": "value",
						"is": "any-change-loosens"
					},
					"settle_ms": {
						"kind": "value",
						"is": "more"
					},
					"max_bytes": {
						"kind": "value",
						"is": "neutral"
					},
					"bodies": {
						"kind": "order",
						"order": ["allowed", "refused"]
					}
				}
			}
		},
		"environment": {
			"kind": "fields",
			"absent": "loosest",
			"fields": {
				"name": {
					"kind": "value",
					"is": "neutral"
				},
				"expect": {
					"kind": "list",
					"entries": "more",
					"ordered": false,
					"of": {
						"kind": "fields",
						"fields": {
							"gateway": {
								"kind": "value",
								"is": "key"
							},
							"header": {
								"kind": "value",
								"is": "key"
							},
							"matches": {
								"kind": "value",
								"is": "any-change-loosens"
							},
							"equals": {
								"kind": "value",
								"is": "any-change-loosens"
							}
						}
					}
				},
				"flags": {
					"kind": "value",
					"is": "neutral"
				}
			}
		},
		"scope": {
			"kind": "value",
			"is": "fewer",
			"absent": "loosest"
		},
		"waivers": {
			"kind": "list",
			"entries": "fewer",
			"ordered": false,
			"of": {
				"kind": "fields",
				"fields": {
					"rule": {
						"kind": "value",
						"is": "key"
					},
					"route": {
						"kind": "value",
						"is": "key"
					},
					"reason": {
						"kind": "value",
						"is": "as-at-base"
					},
					"owner": {
						"kind": "value",
						"is": "as-at-base"
					},
					"expires": {
						"kind": "value",
						"is": "as-at-base"
					}
				}
			}
		}
	}
};
// src/promotion/strictness/place.ts
const top = {
	pointer: "",
	named: "",
	route: null
};
/** Key names in the file that differ from the effective names. */
const fileNames = {
	format: "fields",
	max_bytes: "max_size",
	max_ms: "max",
	min_ms: "min",
	settle_ms: "settle",
	timeout_ms: "timeout"
};
function fieldOf({ pointer, named, route }, name) {
	const step = pointerOf([fileNames[name] ?? name]);
	return {
		pointer: pointer + step,
		named: named + step,
		route
	};
}
/** An entry of a list or map, by its number or key and its name. */
function entryOf({ pointer, named, route }, step, name) {
	return {
		pointer: pointer + pointerOf([step]),
		named: named + pointerOf([name]),
		route: pointer === "/routes" ? name : route
	};
}
/**
* The line of a value, or of its entry in `defaults` if the route takes it from there, else of the nearest enclosing
* value.
*/
function positionIn({ file, lines }, pointer) {
	const [, own, setting = ""] = /^(\/routes\/\d+)(\/[^/]+)/.exec(pointer) ?? [];
	return locateIn(file, lines, own !== void 0 && !Object.hasOwn(lines, own + setting) && Object.hasOwn(lines, `/defaults${setting}`) ? `/defaults${pointer.slice(own.length)}` : pointer);
}
/** The head's lines under the numbers of the bound manifest. */
function relined(lines, moves) {
	if (moves.length === 0) return lines;
	const moved = Object.entries(lines).flatMap(([pointer, at]) => {
		const now = movedPointer(pointer, moves);
		return now === null ? [] : [[now, at]];
	});
	return Object.fromEntries(moved);
}
function movedPointer(pointer, moves) {
	const move = moves.find(({ list }) => pointer.startsWith(`${list}/`));
	if (move === void 0) return pointer;
	const [number, ...rest] = pointer.slice(move.list.length + 1).split("/");
	const to = move.to.get(Number(number));
	return to === void 0 ? null : [
		move.list,
		to,
		...rest
	].join("/");
}
// src/promotion/strictness/entries.ts
/** How entries that only one side has are treated. */
const outcomes = {
	more: {
		added: "tighter",
		removed: "looser",
		takesAdded: true,
		keepsRemoved: true
	},
	fewer: {
		added: "looser",
		removed: "tighter",
		takesAdded: false,
		keepsRemoved: false
	},
	kept: {
		added: "neutral",
		removed: "looser",
		takesAdded: true,
		keepsRemoved: true
	},
	"kept-where-needed": {
		added: "neutral",
		removed: "neutral",
		takesAdded: true,
		keepsRemoved: false
	},
	"any-change-loosens": {
		added: "looser",
		removed: "looser",
		takesAdded: true,
		keepsRemoved: false
	}
};
/** The entries of a list or map. */
function entriesOf$1({ kind, of }, value) {
	if (kind === "list") return elements(value).map((item, step) => ({
		step,
		name: nameOf(of, item),
		value: item
	}));
	return isObject(value) ? Object.entries(value).map(([key, item]) => ({
		step: key,
		name: key,
		value: item
	})) : [];
}
function nameOf(rule, item) {
	if (rule.kind !== "fields" || !isObject(item)) return "";
	return Object.entries(rule.fields).filter(([, field]) => field.kind === "value" && field.is === "key").map(([name]) => item[name] === true ? name : item[name]).filter((value) => typeof value === "string").join(",");
}
/** Pairs each entry of the head with one at base: an equal one if there is one, else the next with the same name. */
function paired(base, head) {
	const ofBase = Map.groupBy(base, ({ name }) => name);
	const partners = /* @__PURE__ */ new Map();
	for (const [name, entries] of Map.groupBy(head, (entry) => entry.name)) {
		const free = new Set(ofBase.get(name));
		const take = (entry, fits) => {
			const partner = partners.has(entry) ? void 0 : [...free].find(fits);
			if (partner !== void 0) partners.set(entry, partner);
			if (partner !== void 0) free.delete(partner);
		};
		const isChoice = entries.length > 1 || free.size > 1;
		for (const entry of isChoice ? entries : []) take(entry, ({ value }) => isSameJson(value, entry.value));
		for (const entry of entries) take(entry, () => true);
	}
	return partners;
}
/** Adds entries that only base has: at the end, or if order matters, after their predecessor at base. */
function withRemoved(slots, base, isOrdered) {
	const present = new Set(slots.map((slot) => slot.base));
	const all = [...slots];
	for (const [index, entry] of base.entries()) {
		if (present.has(entry)) continue;
		const before = index === 0 ? -1 : all.findIndex((slot) => slot.base === base[index - 1]);
		all.splice(isOrdered ? before + 1 : all.length, 0, {
			base: entry,
			head: null,
			value: entry.value
		});
	}
	return all;
}
/** Whether the entries on both sides are in a different order. */
function isReordered(slots, base) {
	const before = slots.flatMap((slot) => slot.base === null ? [] : [base.indexOf(slot.base)]);
	return before.some((place, index) => index > 0 && place < (before[index - 1] ?? 0));
}
// src/promotion/strictness/verdict.ts
/** Compares a value of base and head; null if no rule changed. */
function verdictOf(rule, base, head) {
	if (isSameJson(base, head)) return null;
	if (rule.kind === "order") return byRank((value) => rule.order.indexOf(value))(base, head);
	const appearsOrGoes = isAbsent(base) !== isAbsent(head);
	return rule.absent !== void 0 && appearsOrGoes ? absences[rule.absent](base, head) : words[rule.is](base, head);
}
const words = {
	less: byRank((value) => -numberOf$1(value)),
	more: byRank(numberOf$1),
	shorter: byRank((value) => -durationOf(value)),
	fewer,
	neutral: (_, head) => ({
		direction: "neutral",
		value: head
	}),
	"any-change-loosens": (_, head) => ({
		direction: "looser",
		value: head
	}),
	"as-at-base": refused,
	"not-a-rule": () => null,
	key: () => null
};
const absences = {
	loosest: (base, head) => isAbsent(head) ? refused(base) : {
		direction: "tighter",
		value: head
	},
	strictest: (base, head) => isAbsent(base) ? refused(base) : {
		direction: "tighter",
		value: head
	},
	"as-at-base": refused
};
function refused(base) {
	return {
		direction: "looser",
		value: base
	};
}
function isAbsent(value) {
	return value === null || value === void 0;
}
/** A higher rank is stricter. A value without a rank is looser than any other. */
function byRank(rank) {
	return (base, head) => {
		const [before, after] = [rank(base), rank(head)];
		if (before === after) return null;
		return after > before ? {
			direction: "tighter",
			value: head
		} : refused(base);
	};
}
function numberOf$1(value) {
	return typeof value === "number" ? value : NaN;
}
function durationOf(value) {
	return (typeof value === "string" ? durationMs(value) : null) ?? NaN;
}
/** The intersection applies; if it is empty, base's list does, because the schema allows no empty list. */
function fewer(base, head) {
	if (!Array.isArray(base) || !Array.isArray(head)) return refused(base);
	const kept = head.filter((entry) => base.includes(entry));
	if (kept.length < head.length) return {
		direction: "looser",
		value: kept.length === 0 ? base : kept
	};
	return base.every((entry) => head.includes(entry)) ? null : {
		direction: "tighter",
		value: head
	};
}
// src/promotion/strictness/walk.ts
/** The stricter of two values, applied recursively. */
function bind(rule, base, head, place) {
	if (rule.kind === "value" || rule.kind === "order") return bindValue(rule, base, head, place);
	if (rule.kind !== "fields") return bindEntries(rule, base, head, place);
	if (isObject(base) && isObject(head)) return bindFields(rule, base, head, place);
	const whole = {
		kind: "value",
		is: "any-change-loosens"
	};
	return bindValue(rule.absent === void 0 ? whole : {
		...whole,
		absent: rule.absent
	}, base, head, place);
}
function bindValue(rule, base, head, place) {
	const verdict = verdictOf(rule, base, head);
	if (verdict === null) return {
		value: head,
		changes: [],
		moves: []
	};
	const { direction, value } = verdict;
	return {
		value,
		changes: [changeAt(place, direction, isSameJson(value, head))],
		moves: []
	};
}
/** Field by field. A field that both sides lack stays absent. */
function bindFields({ fields }, base, head, place) {
	const bound = Object.entries(fields).map(([name, rule]) => [name, bind(rule, base[name], head[name], fieldOf(place, name))]);
	const values = bound.flatMap(([name, { value }]) => value === void 0 ? [] : [[name, value]]);
	return gathered({
		...head,
		...Object.fromEntries(values)
	}, bound.map(([, inner]) => inner));
}
function bindEntries(rule, base, head, place) {
	const [before, after] = [entriesOf$1(rule, base), entriesOf$1(rule, head)];
	const partners = paired(before, after);
	const { takesAdded, keepsRemoved, added } = outcomes[rule.entries];
	const bound = after.map((entry) => {
		const partner = partners.get(entry) ?? null;
		const inner = entryOf(place, entry.step, entry.name);
		const result = partner === null ? {
			value: entry.value,
			changes: [changeAt(inner, added, takesAdded)],
			moves: []
		} : bind(rule.of, partner.value, entry.value, inner);
		return [{
			base: partner,
			head: entry,
			value: result.value
		}, result];
	});
	const taken = bound.map(([slot]) => slot).filter((slot) => takesAdded || slot.base !== null);
	const slots = keepsRemoved ? withRemoved(taken, before, rule.ordered) : taken;
	const order = rule.ordered && isReordered(taken, before) ? [changeAt(place, "looser", true)] : [];
	const present = new Set(taken.map((slot) => slot.base));
	const removed = before.filter((entry) => !present.has(entry));
	return gathered(valueOf(rule, slots), [
		{
			changes: order,
			moves: movesOf(rule, slots, place)
		},
		...bound.map(([, result]) => result),
		{
			changes: removed.map(({ name }) => removal(rule, name, place)),
			moves: []
		}
	]);
}
function gathered(value, parts) {
	return {
		value,
		changes: parts.flatMap(({ changes }) => changes),
		moves: parts.flatMap(({ moves }) => moves)
	};
}
function changeAt({ pointer, route }, direction, in_effect) {
	return {
		pointer,
		route,
		direction,
		at: pointer,
		in_effect
	};
}
function removal({ entries }, name, place) {
	const { named, route } = entryOf(place, name, name);
	const { removed, keepsRemoved } = outcomes[entries];
	return {
		pointer: named,
		route,
		direction: removed,
		at: place.pointer,
		in_effect: !keepsRemoved
	};
}
function valueOf({ kind }, slots) {
	if (kind === "list") return slots.map(({ value }) => value);
	return Object.fromEntries(slots.map(({ head, base, value }) => [(head ?? base)?.name ?? "", value]));
}
function movesOf({ kind }, slots, { pointer }) {
	const numbers = slots.map(({ head }) => head?.step);
	const to = new Map(numbers.flatMap((from, number) => typeof from === "number" ? [[from, number]] : []));
	return kind === "list" && [...to].some(([from, number]) => from !== number) ? [{
		list: pointer,
		to
	}] : [];
}
// src/promotion/strictness/bind.ts
const root = strictness;
/**
* The stricter of base and head, value by value. The schema declares for each value which direction is stricter
* (`stricter`). File, digest and lines are the head's; routes keep the head's order and numbers. Changes are in schema
* order; above 1,000 a last entry counts the rest and is looser.
*/
function bindStricter(base, head) {
	const { value, changes, moves } = bindFields(root, { ...withMovedChecks(base, head) }, { ...head }, top);
	const manifest = withNeeded({
		...head,
		...value,
		lines: relined(head.lines, moves)
	}, base);
	const kept = /* @__PURE__ */ new Set([...keysBeyond(head, manifest, "gateways"), ...keysBeyond(head, manifest, "contracts")]);
	return {
		manifest,
		changes: atMost(changes.map((change) => ruleChange(change, kept, head)), mostChanges, (count) => otherChanges$1(count, head))
	};
}
/** Pointers to entries that the bound manifest has and the head does not. */
function keysBeyond(head, bound, map) {
	return Object.keys(bound[map]).filter((key) => !Object.hasOwn(head[map], key)).map((key) => `/${map}/${key}`);
}
function ruleChange(change, kept, head) {
	const { pointer, route, direction, at, in_effect } = change;
	return {
		pointer,
		route,
		direction,
		at: positionIn(head, at),
		in_effect: in_effect && !kept.has(pointer)
	};
}
function otherChanges$1(count, head) {
	const at = positionIn(head, "");
	return {
		pointer: `/ and ${count} more`,
		route: null,
		direction: "looser",
		at,
		in_effect: true
	};
}
/**
* Base's manifest with each route's own checks moved to the gateway that the head gives the route. Otherwise one change
* of `gateway` would be reported again for each check, and the checks would run at both gateways.
*/
function withMovedChecks(base, head) {
	const gateways = new Map(head.routes.map(({ id, gateway }) => [id, gateway]));
	const routes = base.routes.map((route) => {
		const gateway = gateways.get(route.id) ?? route.gateway;
		const checks = route.checks.map((check) => check.gateway === route.gateway ? {
			...check,
			gateway
		} : check);
		return {
			...route,
			checks
		};
	});
	return {
		...base,
		routes
	};
}
/** Adds the gateways and contracts of base that the manifest refers to but does not have. */
function withNeeded(manifest, base) {
	const { routes, logs, environment } = manifest;
	const gateways = [
		...routes.flatMap(({ gateway, checks }) => [gateway, ...checks.map((check) => check.gateway)]),
		...logs.map(({ gateway }) => gateway),
		...(environment?.expect ?? []).flatMap(({ gateway }) => gateway ?? [])
	];
	return {
		...manifest,
		gateways: withNames(manifest.gateways, base.gateways, gateways),
		contracts: withNames(manifest.contracts, base.contracts, routes.map(({ contract }) => contract))
	};
}
function withNames(own, others, names) {
	const missing = Object.entries(others).filter(([name]) => names.includes(name) && !Object.hasOwn(own, name));
	return missing.length === 0 ? own : {
		...own,
		...Object.fromEntries(missing)
	};
}
// src/promotion/base-manifests.ts
/** The manifests at base that a change is judged by. Throws the errors of History. */
async function manifestsAtBase({ base, forked }, change, reader) {
	const read = (bytes) => readBase(bytes, reader);
	if (base !== null) return judgedBy([{
		file: reader.manifestFile,
		bytes: base
	}], read, []);
	const deleted = forked === null ? [] : [{
		file: reader.manifestFile,
		bytes: forked
	}];
	const replaced = deleted.length > 0 ? deleted : await replacedBy(change, (bytes) => read(bytes) !== null);
	if (replaced === null) return {
		manifests: [],
		replaced: [],
		adoption: false,
		obstacle: "unlisted"
	};
	return judgedBy(replaced, read, replaced.map(({ file }) => file));
}
async function replacedBy(change, isManifest) {
	return replacedManifests(change, await change.history.changedFiles(change.base.sha, change.head), isManifest);
}
function judgedBy(found, read, replaced) {
	const manifests = found.map(({ bytes }) => read(bytes)).filter((manifest) => manifest !== null);
	const isBroken = manifests.length < found.length;
	return {
		manifests,
		replaced,
		adoption: found.length === 0,
		obstacle: isBroken ? "base-manifest" : null
	};
}
/** null if the manifest of base cannot be read, so that its rules are unknown. */
function readBase(bytes, { effective }) {
	try {
		return effective(bytes);
	} catch {
		return null;
	}
}
/** The head's manifest, at least as strict as every manifest of base. */
function bindAll(bases, head) {
	const [first, ...others] = bases;
	const start = bindStricter(first ?? head, head);
	return others.reduce(({ base, manifest: sofar, changes: before }, other) => {
		const { manifest, changes } = bindStricter(other, sofar);
		return {
			base: base === null ? other : joined(base, other),
			manifest,
			changes: capped([...before, ...changes])
		};
	}, {
		base: first ?? null,
		...start
	});
}
/** Keeps the looser changes, because each of them holds the change. */
function capped(changes) {
	const isLooser = Map.groupBy(changes, ({ direction }) => direction === "looser");
	return [...isLooser.get(true) ?? [], ...isLooser.get(false) ?? []].slice(0, mostChanges);
}
function joined(one, other) {
	const known = new Set(one.routes.map(({ id }) => id));
	return {
		...one,
		routes: [...one.routes, ...other.routes.filter(({ id }) => !known.has(id))],
		gateways: {
			...other.gateways,
			...one.gateways
		}
	};
}
// src/promotion/obstacles.ts
const obstacles$1 = {
	HISTORY_FORBIDDEN: "no-permission",
	HISTORY_NOT_FOUND: "not-found",
	HISTORY_FAILED: "failed"
};
/** The obstacle to the comparison that an error of History stands for; null for any other error. */
function obstacleIn(error) {
	return obstacles$1[errorCode(error)] ?? null;
}
// src/promotion/config-changes.ts
/** Every gateway that the route's checks go through. */
function gatewaysOf({ gateway, checks }) {
	return [.../* @__PURE__ */ new Set([gateway, ...checks.map((check) => check.gateway)])];
}
/** Whether all gateways of these routes declare their configuration files. */
function declareConfig({ gateways, routes }, gated) {
	return routes.filter(({ id }) => gated.has(id)).flatMap(gatewaysOf).every((name) => (gateways[name]?.config ?? []).length > 0);
}
/** The changed files that configure a gateway of these routes. */
function configFiles(manifest, raised, { paths }) {
	const patterns = manifest.routes.filter(({ id }) => raised.has(id)).flatMap((route) => patternsOf(manifest, route).map(({ pattern }) => pattern));
	return new Set(paths.filter((path) => patterns.some((pattern) => matchesPath(path, pattern))));
}
/** For each route that gains traffic, those of the given changed files that configure its gateways. */
function configChanges(raised, manifest, files) {
	return manifest.routes.filter(({ id }) => raised.has(id)).flatMap((route) => {
		const patterns = patternsOf(manifest, route);
		return files.filter((path) => patterns.some(({ pattern }) => matchesPath(path, pattern))).map((path) => changeOf(route, path));
	});
}
/** If the list of changed files is incomplete, a configuration file may be missing from it. */
function unlistedConfig(raised, manifest) {
	return manifest.routes.flatMap((route) => {
		const [first] = raised.has(route.id) ? patternsOf(manifest, route) : [];
		if (first === void 0) return [];
		const at = locateIn(manifest.file, manifest.lines, `/gateways/${first.gateway}/config`);
		return [{
			what: "config-unknown",
			route: route.id,
			field: "/",
			at
		}];
	});
}
function changeOf({ id }, path) {
	return {
		what: "config",
		route: id,
		field: "/",
		at: {
			file: shownPath(path),
			line: 1,
			column: 1
		}
	};
}
function patternsOf({ gateways }, route) {
	return gatewaysOf(route).flatMap((gateway) => (gateways[gateway]?.config ?? []).map((pattern) => ({
		gateway,
		pattern
	})));
}
// src/promotion/pinned-changes.ts
/**
* Documentation that this change replaces. The pin of a page and a local copy are rules, so a new version counts as
* looser.
*/
async function contractFileChanges({ contracts, routes }, gated, change) {
	const used = new Set(routes.filter(({ id }) => gated.has(id)).map(({ contract }) => contract));
	const files = Object.entries(contracts).flatMap(([name, contract]) => used.has(name) ? filesOf$2(name, contract) : []);
	const changed = await Promise.all(files.map(({ file, maxBytes }) => isReplaced(change, file, maxBytes)));
	return files.filter((_, index) => changed[index]).map(({ pointer, file }) => ({
		pointer,
		route: null,
		direction: "looser",
		at: {
			file,
			line: 1,
			column: 1
		},
		in_effect: true
	}));
}
function filesOf$2(name, { source, baseline }) {
	const copy = {
		pointer: `/contracts/${name}/source`,
		file: source,
		maxBytes: limits.pageBytes
	};
	const pin = {
		pointer: `/contracts/${name}/baseline`,
		file: baseline ?? "",
		maxBytes: limits.baselineBytes
	};
	return [...isPage(source) ? [] : [copy], ...baseline === void 0 ? [] : [pin]];
}
/** Files sent as headers that this change replaces. Files that hold weights are compared value by value elsewhere. */
async function headerFileChanges({ gateways, routes }, raised, trafficFiles, change) {
	const sent = routes.filter(({ id }) => raised.has(id)).flatMap(({ checks }) => checks.map(({ gateway }) => gateway)).flatMap((gateway) => Object.values(gateways[gateway]?.headers ?? {})).flatMap((source) => typeof source === "object" && "file" in source ? source.file : []);
	const files = [...new Set(sent)].filter((file) => !trafficFiles.has(file));
	const changed = await Promise.all(files.map((file) => isReplaced(change, file, limits.headerFileBytes)));
	return files.filter((_, index) => changed[index]).map((file) => ({
		what: "manifest",
		route: null,
		field: "headers",
		at: {
			file,
			line: 1,
			column: 1
		}
	}));
}
/** A file that does not exist at base replaces nothing. */
async function isReplaced(change, path, maxBytes) {
	const { base, touched } = await sidesOf(change, path, maxBytes);
	return touched && base !== null;
}
// src/promotion/traffic/identity.ts
/** A new numbering for values of files that are compared with each other. */
function identities() {
	const forms = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	let next = 0;
	const numberOf = (form, content) => {
		const contents = forms.get(form) ?? /* @__PURE__ */ new Map();
		forms.set(form, contents);
		const number = contents.get(content) ?? (next += 1);
		contents.set(content, number);
		return number;
	};
	const identify = (view) => {
		const seen = known.get(view.mask ?? view.node);
		if (seen !== void 0) return seen;
		const number = numberOf(...formOf(view, identify, (key) => numberOf("key", key)));
		known.set(view.mask ?? view.node, number);
		return number;
	};
	return identify;
}
function formOf(view, identify, keyNumber) {
	const { node, mask } = view;
	if (mask?.isWeight === true) return ["weight", ""];
	if (node.kind === "scalar") return scalarForm(node);
	const tag = node.tag ?? "";
	if (node.kind === "map") {
		const entries = childViews(view).map((child) => `${keyNumber(String(child.step))}:${identify(child)}`);
		return [`map ${tag}`, entries.toSorted().join()];
	}
	const { ordered, unordered } = listViews(view);
	const anyOrder = unordered.map(identify).toSorted((one, other) => one - other);
	return [`list ${tag}`, `${ordered.map(identify).join()};${anyOrder.join()}`];
}
/**
* `0x10` and `16` are equal only for some readers, and two long integers may round to the same number: these are
* compared as text.
*/
function scalarForm(scalar) {
	const { value, text, tag } = scalar;
	if (tag !== null) return [`tagged ${tag}`, text];
	if (typeof value === "string") return ["text", value];
	if (typeof value !== "number") return ["word", String(value)];
	return isPlainNumber(scalar) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? ["number", String(value)] : ["notation", text];
}
/** Whether two scalars are equal, ignoring masks. */
function isSameScalar(one, other) {
	if (one.kind !== "scalar" || other.kind !== "scalar") return false;
	return scalarForm(one).join() === scalarForm(other).join();
}
/**
* The children of a view in file order, without the weight field of an entry: adding or removing it is a weight change.
*/
function childViews({ node, mask }) {
	if (node.kind === "scalar") return [];
	const children = node.kind === "list" ? node.items.entries() : node.entries.entries();
	const views = Array.from(children, ([step, child]) => ({
		step,
		node: child,
		mask: mask?.below.get(step)
	}));
	return node.kind === "map" ? views.filter((view) => view.mask?.isOptional !== true) : views;
}
/** The entries of a list, split by whether their order counts. */
function listViews(list) {
	const isUnordered = ({ step }) => typeof step === "number" && list.mask?.unordered.has(step) === true;
	const children = childViews(list);
	return {
		ordered: children.filter((child) => !isUnordered(child)),
		unordered: children.filter(isUnordered)
	};
}
// src/promotion/traffic/mask.ts
/**
* One mask for each document: the weights that any of the traffics names, and the list entries that contain them. A
* value in the place of a weight that is not a weight makes the share unknown, so it is not reported here.
*/
function masksOf({ documents }, traffics) {
	const masks = documents.map(emptyMask);
	for (const traffic of traffics) {
		const document = documentWith(documents, traffic.doc);
		if (isObstacle(document)) continue;
		const mask = masks[documents.indexOf(document.node)];
		if (mask !== void 0) markTraffic(mask, document, traffic);
	}
	return masks;
}
function markTraffic(mask, document, traffic) {
	const { among, at } = traffic;
	if (among === void 0) {
		const steps = typeof at === "string" ? singleSteps(at) : null;
		if (steps !== null) markWeight(mask, follow(document, steps));
		return;
	}
	const parts = groupOf(document, {
		...traffic,
		among
	});
	if (isObstacle(parts)) return;
	for (const { holder, entries } of parts) {
		const unordered = holder === null ? null : maskAt(mask, holder.path).unordered;
		entries.forEach((entry) => markEntry(mask, unordered, entry));
	}
}
function markEntry(mask, unordered, { place, weight }) {
	const step = place.path.at(-1);
	if (unordered !== null && typeof step === "number") unordered.add(step);
	markWeight(mask, weight);
	if (!isObstacle(weight)) maskAt(mask, weight.path).isOptional = weight.path.length > place.path.length;
}
function markWeight(mask, weight) {
	if (!isObstacle(weight)) maskAt(mask, weight.path).isWeight = true;
}
function maskAt(top, path) {
	return path.reduce((mask, step) => {
		const below = mask.below.get(step) ?? emptyMask();
		mask.below.set(step, below);
		return below;
	}, top);
}
function emptyMask() {
	return {
		isWeight: false,
		isOptional: false,
		unordered: /* @__PURE__ */ new Set(),
		below: /* @__PURE__ */ new Map()
	};
}
// src/promotion/traffic/differences.ts
/**
* Differences between base and head other than the weights that the traffics name. Entries with such weights may change
* their order, but adding or removing one is a difference; everywhere else order counts. Comments, formatting and
* anchors never count.
*/
function otherChanges(base, head, traffics) {
	const identify = identities();
	return orderedPairs(documentViews(base, traffics), documentViews(head, traffics), identify).flatMap((pair) => pairDifferences(pair, [], 0, identify)).map(({ path, offset }) => ({
		field: fieldOf$1(path),
		at: head.locate(offset)
	}));
}
function documentViews(file, traffics) {
	const masks = masksOf(file, traffics);
	return file.documents.map((node, step) => ({
		step,
		node,
		mask: masks[step]
	}));
}
/** `offset` is the place of the enclosing value at head. */
function pairDifferences({ base, head }, path, offset, identify) {
	if (base !== void 0 && head !== void 0) return differences(base, head, path, identify);
	return [{
		path,
		offset: head?.node.offset ?? offset
	}];
}
function differences(base, head, path, identify) {
	if (identify(base) === identify(head) || isSameScalar(base.node, head.node)) return [];
	const { offset, kind, tag } = head.node;
	if (kind === "scalar" || base.node.kind !== kind || base.node.tag !== tag) return [{
		path,
		offset
	}];
	return (kind === "map" ? keyPairs(base, head) : entryPairs(base, head, identify)).flatMap((pair) => pairDifferences(pair, [...path, pair.step], offset, identify));
}
function keyPairs(base, head) {
	const before = new Map(childViews(base).map((child) => [child.step, child]));
	const after = new Map(childViews(head).map((child) => [child.step, child]));
	const keys = /* @__PURE__ */ new Set([...before.keys(), ...after.keys()]);
	return Array.from(keys, (step) => ({
		step,
		base: before.get(step),
		head: after.get(step)
	}));
}
/** If only one side treats the entries as unordered, their order counts. */
function entryPairs(base, head, identify) {
	const [before, after] = [listViews(base), listViews(head)];
	if (before.unordered.length === 0 || after.unordered.length === 0) return orderedPairs(childViews(base), childViews(head), identify);
	return [...orderedPairs(before.ordered, after.ordered, identify), ...unorderedPairs(before.unordered, after.unordered, identify)];
}
/** Pairs the entries between the equal ones at both ends, so that one inserted entry is one change. */
function orderedPairs(base, head, identify) {
	const isSame = (one, other) => one !== void 0 && other !== void 0 && identify(one) === identify(other);
	let [start, end] = [0, 0];
	while (isSame(base[start], head[start])) start += 1;
	const shorter = Math.min(base.length, head.length) - start;
	while (end < shorter && isSame(base[base.length - 1 - end], head[head.length - 1 - end])) end += 1;
	return sideBySide(base.slice(start, base.length - end), head.slice(start, head.length - end));
}
/** Pairs the entries that remain after equal ones are removed from both sides. */
function unorderedPairs(base, head, identify) {
	return sideBySide(without$1(base, head, identify), without$1(head, base, identify));
}
function without$1(entries, others, identify) {
	const counts = /* @__PURE__ */ new Map();
	for (const other of others) counts.set(identify(other), (counts.get(identify(other)) ?? 0) + 1);
	return entries.filter((entry) => {
		const count = counts.get(identify(entry)) ?? 0;
		counts.set(identify(entry), count - 1);
		return count <= 0;
	});
}
function sideBySide(base, head) {
	return Array.from({ length: Math.max(base.length, head.length) }, (_, index) => ({
		step: head[index]?.step ?? base[index]?.step ?? index,
		base: base[index],
		head: head[index]
	}));
}
// src/promotion/workflow/changes.ts
/** Keys that only name or describe a workflow, its runs or an action. */
const names = /* @__PURE__ */ new Set([
	"name",
	"run-name",
	"description",
	"author",
	"branding"
]);
/**
* Differences in a workflow or action that may affect the gate: everything but names, comments, and jobs other than the
* given ones. A file that cannot be read counts as one change of the whole file.
*/
function workflowChanges(file, base, head, jobs) {
	const shown = shownPath(file);
	const [before, after] = [readTrafficFile(shown, base), readTrafficFile(shown, head)];
	if (before === null || after === null) return [{
		field: "/",
		at: {
			file: shown,
			line: 1,
			column: 1
		}
	}];
	return otherChanges(before, after, []).filter(({ field }) => {
		const [top = "", job = ""] = field.split("/").slice(1);
		return !names.has(top) && !(top === "jobs" && isIdle(job, jobs));
	});
}
/** A job whose name is hidden may be any job. */
function isIdle(job, jobs) {
	return job !== "" && job !== "..." && !jobs.has(job);
}
// src/promotion/workflow/gating-workflow.ts
/**
* The gating workflow on both sides of a change. Without parts if no workflow of this repository runs the gate. Never
* rejects.
*/
async function gatingWorkflow({ workflow_file }, change, replaced = null) {
	if (workflow_file === null) return {
		parts: [],
		places: [],
		isCut: false
	};
	const file = pathShownAs(workflow_file);
	const start = await workflowFile(file, change, replaced ?? file);
	const all = await workflowFiles(start, change);
	const runsGate = gateRunner(all);
	const parts = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Set();
	const queue = /* @__PURE__ */ new Set([start]);
	for (const one of queue) {
		const { jobs, uses, runs } = bearingOf(one, runsGate);
		parts.set(one.file, {
			file: one,
			jobs
		});
		for (const run of runs) places.add(placeOf$1(posix.join(posix.dirname(one.file), run)));
		for (const { folder, files } of uses) {
			const known = files.flatMap((path) => all.files.get(path) ?? []);
			if (folder !== null) places.add(folder);
			for (const next of known) queue.add(next);
		}
	}
	return {
		parts: [...parts.values()],
		places: [...places],
		isCut: all.isCut
	};
}
/** The folder of a file, which may load any other file in it; at the top of the repository, the file. */
function placeOf$1(file) {
	const folder = posix.dirname(file);
	return folder === "." ? file : folder;
}
/** The files that base must not have changed since the merge base. */
function gatingFiles({ parts }) {
	return parts.map(({ file }) => file.file);
}
/** Whether every file of it could be read, on both sides. */
function isFollowed({ parts, isCut }) {
	return !isCut && parts.every(({ file }) => file.isReadable);
}
/** The changes to the gating workflow, and the parts that could not be checked. Never rejects. */
async function gatingChanges(run, gating, around) {
	if (!run.workflow_known) return unknownWorkflow(around.changed);
	const [start] = gating.parts;
	if (start === void 0) return [];
	const cut = gating.isCut ? [unknown$1(start.file.file, `more than ${limits.workflowFiles} files in use`)] : [];
	return [
		...gating.parts.flatMap((part) => partChanges(part, part === start, around.mayBeNew)),
		...await actionFolderChanges(gating, around),
		...cut
	];
}
function partChanges({ file: one, jobs }, isStart, mayBeNew) {
	const { file, sides } = one;
	const what = isStart ? "workflow" : "workflow-part";
	if (sides === null) return [whole$3(what, file)];
	const { base, merged, touched } = sides;
	if (base === null && merged === null) return [unknown$1(file, "a file that does not exist")];
	if (!touched) return one.isReadable ? [] : [unknown$1(file, "a file that cannot be read")];
	if (base === null && mayBeNew) return [];
	if (base === null || merged === null) return [whole$3(what, file)];
	return workflowChanges(file, base, merged, jobs).map(({ field, at }) => ({
		what,
		route: null,
		field,
		at
	}));
}
/** An action may run any file in its folder. */
async function actionFolderChanges({ parts, places }, { change, changed, mayBeNew, others }) {
	const compared = /* @__PURE__ */ new Set([...others, ...parts.map(({ file }) => file.file)]);
	const unread = changed.paths.filter((path) => !compared.has(path) && places.some((place) => path === place || path.startsWith(`${place}/`)));
	return (mayBeNew ? await replacing(unread, change) : unread).map((path) => whole$3("workflow-part", path));
}
const workflowOrAction = /^\.github\/workflows\/|(?:^|\/)action\.ya?ml$/;
/** If the change touches no workflow or action, the unknown workflow is unchanged. */
function unknownWorkflow({ paths, complete }) {
	const [file = complete ? void 0 : ".github/workflows"] = paths.filter((path) => workflowOrAction.test(path));
	return file === void 0 ? [] : [unknown$1(file, "a workflow that the runner did not identify")];
}
function unknown$1(file, why) {
	return {
		...whole$3("workflow-unknown", file),
		field: why
	};
}
function whole$3(what, file) {
	return {
		what,
		route: null,
		field: "/",
		at: {
			file: shownPath(file),
			line: 1,
			column: 1
		}
	};
}
// src/promotion/reviewed-changes.ts
/** Route settings, other than weights, that affect where traffic goes and what is sent. */
const reviewedFields = [
	"model",
	"gateway",
	"path",
	"targets",
	"retry_budget"
];
/**
* Changes that a reviewer could overlook next to a weight change: in the routes that gain traffic, their files, the
* gating workflow and the gateway configuration. At most 1,000.
*/
async function reviewedChanges(raised, manifests, change, { run, gating, changed, mayBeNew, bound, rules }) {
	const all = new Set(trafficsOf(manifests).map(({ file }) => file));
	const own = trafficsOf(manifests, raised).map(({ file }) => file);
	const configured = [...configFiles(bound, raised, changed)].filter((path) => all.has(path));
	const files = [.../* @__PURE__ */ new Set([...own, ...configured])];
	const inFiles = await Promise.all(files.map((file) => trafficFileChanges(file, manifests, change)));
	const inHeaders = await headerFileChanges(manifests.head, raised, new Set(files), change);
	const inGate = await gatingChanges(run, gating, {
		change,
		changed,
		mayBeNew,
		others: all
	});
	const reported = [...inHeaders, ...inGate].map(({ at }) => pathShownAs(at.file));
	const compared = /* @__PURE__ */ new Set([
		...all,
		...rules,
		...reported,
		...gatingFiles(gating)
	]);
	const rest = [...configFiles(bound, raised, changed)].filter((path) => !compared.has(path));
	const inConfig = configChanges(raised, bound, mayBeNew ? await replacing(rest, change) : rest);
	const unlisted = changed.complete ? [] : unlistedConfig(raised, bound);
	const inManifest = manifestChanges(raised, manifests);
	return atMost([
		...inFiles.flat(),
		...inManifest,
		...inHeaders,
		...inGate,
		...inConfig,
		...unlisted
	], mostChanges, (count) => otherReviewed(count, manifests.head));
}
/** Above the limit, a last entry counts the rest and holds every route, because the rest may concern any of them. */
function otherReviewed(count, { file }) {
	return {
		what: "manifest",
		route: null,
		field: `/ and ${count} more`,
		at: {
			file,
			line: 1,
			column: 1
		}
	};
}
/** The declared `traffic` of all routes, or of the given ones. */
function trafficsOf({ base, head }, routes = null) {
	return [...head.routes, ...base.routes].filter(({ id }) => routes === null || routes.has(id)).flatMap(({ traffic }) => traffic ?? []);
}
async function trafficFileChanges(file, manifests, change) {
	return (await changesIn(file, limits.trafficBytes, change, ({ base, merged }) => {
		if (base === null || merged === null) return [];
		const [before, after] = [readTrafficFile(file, base), readTrafficFile(file, merged)];
		const traffics = trafficsOf(manifests).filter((traffic) => traffic.file === file);
		return before === null || after === null ? [whole$2(file)] : otherChanges(before, after, traffics);
	})).map(({ field, at }) => ({
		what: "traffic-file",
		route: null,
		field,
		at
	}));
}
/** The differences within this file. A file that cannot be fetched, such as a link, counts as changed as a whole. */
async function changesIn(file, maxBytes, change, compare) {
	const sides = await sidesOf(change, file, maxBytes).catch(() => null);
	if (sides === null) return [whole$2(file)];
	return sides.touched ? compare(sides) : [];
}
function manifestChanges(raised, { base, head }) {
	return head.routes.flatMap((route, index) => {
		const before = base.routes.find(({ id }) => id === route.id);
		if (before === void 0 || !raised.has(route.id)) return [];
		const change = (field, pointer) => ({
			what: "manifest",
			route: route.id,
			field,
			at: locateIn(head.file, head.lines, pointer)
		});
		const fields = reviewedFields.filter((field) => differs(before[field], route[field]));
		const headers = differs(base.gateways[before.gateway]?.headers, head.gateways[route.gateway]?.headers);
		return [...fields.map((field) => change(field, `/routes/${index}/${field}`)), ...headers ? [change("headers", `/gateways/${route.gateway}/headers`)] : []];
	});
}
function whole$2(file) {
	return {
		field: "/",
		at: {
			file,
			line: 1,
			column: 1
		}
	};
}
/**
* Both values come from the same code, so their keys are in the same order. Where order matters in the file, it must
* make a difference here.
*/
function differs(one, other) {
	return JSON.stringify(one) !== JSON.stringify(other);
}
// src/promotion/new-entries.ts
/** The limit of a bundle (bundle.schema.json). One entry already holds the change. */
const mostEntries = 100;
/**
* Entries with a weight above 0 that head adds to an existing group and that no route's traffic names. A renamed entry
* would otherwise gain traffic unnoticed. Empty if base does not have the group: then the whole group is new.
*/
function newEntries({ forked, base, head, isTouched }, traffic, traffics) {
	if (!isTouched || traffic.among === void 0) return [];
	const [atFork, before, after] = [
		forked,
		base,
		head
	].map((file) => groupIn(file, traffic));
	if (before === void 0 || before === null || after === void 0 || after === null) return [];
	const known = new Set([...before.entries, ...atFork?.entries ?? []].map(({ id }) => id));
	const added = after.entries.filter(({ id, weight }) => weight.value > 0 && !known.has(id));
	if (added.length === 0) return [];
	const named = new Set(traffics.filter(({ file }) => file === traffic.file).map((each) => ownPlace(head, each)));
	return added.filter(({ weightAt }) => !named.has(placeOf(weightAt))).slice(0, mostEntries).map(({ field, at }) => ({
		field,
		at
	}));
}
function groupIn(file, traffic) {
	if (file === "unavailable") return null;
	const reading = shareOf(file, traffic);
	return "share" in reading ? reading.group : null;
}
function ownPlace(head, traffic) {
	const reading = head === "unavailable" ? null : shareOf(head, traffic);
	return reading !== null && "share" in reading && reading.at !== null ? placeOf(reading.at) : null;
}
function placeOf({ line, column }) {
	return `${line}:${column}`;
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}
// src/promotion/traffic/line-merge.ts
/**
* The text that git merges from two changes of one text, line by line. `conflict` if both change the same or adjacent
* lines differently, `too-different` if a side differs in more than limits.mergedLines lines.
*/
function mergedText(before, ours, theirs) {
	const [old, one, other] = [
		before,
		ours,
		theirs
	].map(linesOf);
	if (old === void 0 || one === void 0 || other === void 0) return "conflict";
	const [inOne, inOther] = [keptLines(old, one), keptLines(old, other)];
	if (inOne === null || inOther === null) return "too-different";
	const merged = [];
	let [at, atOne, atOther] = [
		0,
		0,
		0
	];
	for (let line = 0; line <= old.length; line++) {
		const toOne = line === old.length ? one.length : inOne.get(line);
		const toOther = line === old.length ? other.length : inOther.get(line);
		if (toOne === void 0 || toOther === void 0) continue;
		const chunk = chosen(old.slice(at, line), one.slice(atOne, toOne), other.slice(atOther, toOther));
		if (chunk === null) return "conflict";
		merged.push(...chunk, ...old.slice(line, line + 1));
		[at, atOne, atOther] = [
			line + 1,
			toOne + 1,
			toOther + 1
		];
	}
	return { text: merged.join("") };
}
function linesOf(text) {
	return text.split(/(?<=\n)/);
}
/** The side of a chunk that differs; null if both do, in different ways. */
function chosen(old, one, other) {
	const [before, ours, theirs] = [
		old,
		one,
		other
	].map((lines) => lines.join(""));
	if (ours === before) return other;
	return theirs === before || ours === theirs ? one : null;
}
/** The kept lines of a text: their index before and after. null if too many lines differ. */
function keptLines(before, after) {
	const parts = diffArrays([...before], [...after], { maxEditLength: limits.mergedLines });
	if (parts === void 0) return null;
	const kept = /* @__PURE__ */ new Map();
	let [line, other] = [0, 0];
	for (const { added, removed, count } of parts) {
		if (!added && !removed) for (let index = 0; index < count; index++) kept.set(line + index, other + index);
		if (!added) line += count;
		if (!removed) other += count;
	}
	return kept;
}
// src/promotion/traffic/merged-file.ts
/** The file as git merges it; null if only one side changed it, or if one does not have it as a text. */
function mergedFile(file, { forked, base, merged, touched, stale }) {
	if (!touched || !stale) return null;
	const [before, ours, theirs] = [
		forked,
		base,
		merged
	].map((bytes) => bytes === null ? null : utf8Text(bytes, { keepMark: true }));
	if (typeof before !== "string" || typeof ours !== "string" || typeof theirs !== "string") return null;
	const found = mergedText(before, ours, theirs);
	return typeof found === "string" ? found : readTraffic(file, new TextEncoder().encode(found.text));
}
/**
* The higher of two shares: of the weights merged one by one, and of the lines that git merges. They differ if a side has
* moved or renamed what contains the weights. Unknown if the merged lines give no share. After a conflict nothing can be
* merged before somebody resolves it, so only the weights count.
*/
function worseMerge(ofWeights, merged, traffic) {
	if (merged === null || merged === "conflict" || "problem" in ofWeights) return ofWeights;
	const ofLines = merged === "too-different" ? null : shareOf(merged, traffic);
	if (ofLines === null || "problem" in ofLines) return {
		problem: "merge-tangled",
		at: ofWeights.at,
		field: null
	};
	return ofLines.share > ofWeights.share ? ofLines : ofWeights;
}
// src/promotion/traffic/three-way.ts
/** Whether a group is unchanged: its entries, their order and their weights. */
function isSameGroup({ group: one }, { group: other }) {
	const isAlike = (entry, index) => {
		const counterpart = other.entries[index];
		return counterpart?.id === entry.id && isSameWeight(counterpart.weight, entry.weight);
	};
	return one.own === other.own && one.entries.length === other.entries.length && one.entries.every(isAlike);
}
/**
* The share after the merge: each weight comes from the side that changed it. Unknown if both sides changed it
* differently, or if entries moved so that git may mix lines of different entries. If only weights differ and no
* mixture of the two sides would raise base's share, head's share counts.
*/
function mergedShare(sides) {
	const { forked, base, head } = sides;
	if (isSameGroup(forked, head)) return base;
	if (isSameGroup(forked, base) || isSameGroup(base, head)) return head;
	const merged = mergedEntries(sides);
	if ("problem" in merged && mostShare(sides) <= base.share) return head;
	if ("problem" in merged) return {
		problem: merged.problem,
		at: merged.at?.weightAt ?? head.at,
		field: merged.at?.field ?? null
	};
	const own = head.group.own ?? base.group.own;
	return shareIn$1({
		...head.group,
		own,
		entries: merged.entries
	});
}
/** The largest share that any mixture of base's and head's weights can give; infinite if their entries differ. */
function mostShare({ forked, base, head }) {
	const ids = forked.group.entries.map(({ id }) => id).join("\n");
	if (![base, head].every(({ group }) => group.entries.map(({ id }) => id).join("\n") === ids) || base.ofSum !== head.ofSum) return 1e400;
	const most = base.group.entries.map((entry, index) => {
		const other = head.group.entries[index] ?? entry;
		return other.weight.value > entry.weight.value === (entry.id === base.group.own) ? other : entry;
	});
	const reading = shareIn$1({
		...base.group,
		entries: most
	});
	return "share" in reading ? reading.share : 1e400;
}
function mergedEntries(sides) {
	const [before, base, head] = [
		sides.forked,
		sides.base,
		sides.head
	].map(({ group }) => byId(group));
	if (before === void 0 || base === void 0 || head === void 0) return { entries: [] };
	if (isMoved(before, base) || isMoved(before, head)) return {
		problem: "merge-tangled",
		at: null
	};
	const [ofBase, ofHead] = [addedTo(before, base), addedTo(before, head)];
	const twice = ofHead.find(({ id }) => base.has(id));
	if (twice !== void 0) return {
		problem: "merge-tangled",
		at: twice
	};
	const entries = [...ofBase, ...ofHead];
	for (const [id, entry] of before) {
		const merged = mergedEntry(entry, base.get(id), head.get(id));
		if (merged === "conflict") return {
			problem: "merge-conflict",
			at: head.get(id) ?? entry
		};
		if (merged !== void 0) entries.push(merged);
	}
	return { entries };
}
/** undefined if the entry is removed. */
function mergedEntry(before, base, head) {
	if (isUnchanged$1(before, base)) return head;
	if (isUnchanged$1(before, head)) return base;
	if (base === void 0 || head === void 0) return base === head ? void 0 : "conflict";
	return isSameWeight(base.weight, head.weight) ? head : "conflict";
}
function isUnchanged$1(before, after) {
	return after !== void 0 && isSameWeight(before.weight, after.weight);
}
/** Whether entries were both added and removed, or reordered: git may then match lines of different entries. */
function isMoved(before, after) {
	const kept = [...after.keys()].filter((id) => before.has(id));
	const original = [...before.keys()].filter((id) => after.has(id));
	return kept.length < after.size && kept.length < before.size || kept.some((id, index) => id !== original[index]);
}
function addedTo(before, after) {
	return [...after.values()].filter(({ id }) => !before.has(id));
}
function byId({ entries }) {
	return new Map(entries.map((entry) => [entry.id, entry]));
}
// src/promotion/route-share.ts
/** Shares are quotients, so equal shares may differ in the last digits. */
const shareTolerance = 1e-9;
/**
* Whether a route gains traffic. A route without `traffic` on one side is gated, as raised if the other side's
* declaration shows a raise. A new route starts from 0. If the declaration changed, both versions are read and the
* worse result counts. A share that falls or stays the same, at head and after the merge, is never gated. `traffics`
* are those of all routes: a new entry that none of them names is reported.
*/
async function routePromotion(id, { base, head }, change, traffics) {
	const declared = [head, base].filter((route) => route !== null).map(({ traffic }) => traffic);
	const own = declared.filter((traffic) => traffic !== null);
	const [traffic, other] = own;
	if (traffic === void 0) return undeclared(id);
	const first = await promotionBy(id, traffic, change, {
		isNew: base === null,
		isGone: head === null,
		traffics
	});
	if (first.gated) return first;
	if (own.length < declared.length) return undeclared(id);
	if (other === void 0 || isSameTraffic(traffic, other)) return first;
	return promotionBy(id, other, change, {
		isNew: false,
		isGone: false,
		traffics
	});
}
function undeclared(route) {
	return {
		...ungated(route),
		gated: true,
		reason: "no-traffic-declared"
	};
}
function ungated(route) {
	return {
		route,
		gated: false,
		reason: "not-raised",
		from: null,
		to: null,
		of_sum: false,
		problem: null,
		at: null
	};
}
async function promotionBy(route, traffic, change, circumstances) {
	const files = await filesOf$1(traffic.file, change);
	const promotion = judged(route, readings(files, traffic), circumstances);
	const found = newEntries(files, traffic, circumstances.traffics);
	return found.length === 0 ? promotion : {
		...promotion,
		new_entries: found
	};
}
/** A file that exists but cannot be fetched is `unavailable`, which differs from `missing`. */
async function filesOf$1(file, change) {
	try {
		const sides = await sidesOf(change, file, limits.pageBytes);
		const read = (bytes) => bytes === null ? "missing" : readTraffic(file, bytes);
		const [forked, base, merged] = [
			read(sides.forked),
			read(sides.base),
			read(sides.merged)
		];
		return {
			forked,
			base,
			head: merged,
			merged: mergedFile(file, sides),
			isTouched: sides.touched
		};
	} catch {
		return {
			forked: "unavailable",
			base: "unavailable",
			head: "unavailable",
			merged: null,
			isTouched: true
		};
	}
}
function readings(files, traffic) {
	const read = (file) => file === "unavailable" ? {
		problem: "file-unreadable",
		at: null,
		field: null
	} : shareOf(file, traffic);
	const [forked, base, head] = [
		read(files.forked),
		read(files.base),
		read(files.head)
	];
	return {
		forked,
		base,
		head,
		merge: "share" in forked && "share" in base && "share" in head ? worseMerge(mergedShare({
			forked,
			base,
			head
		}), files.merged, traffic) : "problem" in forked && "share" in base ? forked : head,
		isTouched: files.isTouched
	};
}
/** A new route starts from 0. A removed route whose weight is gone ends at 0. */
function judged(route, found, { isNew, isGone }) {
	const sides = isGone ? {
		...found,
		head: endOf(found.head),
		merge: endOf(found.merge)
	} : withEntry(found, isNew);
	const { base, head, merge } = sides;
	const [before, after, merged] = [
		shareIn(base),
		shareIn(head),
		shareIn(merge)
	];
	const wasAbove = before !== null && merged !== null && isAbove(before, merged);
	const from = isNew && !wasAbove ? 0 : before;
	const common = {
		...ungated(route),
		...shownIn(sides),
		from,
		to: merged
	};
	if (after === 0 && merged === 0 || isLeftAlone(sides, isNew)) return common;
	const unread = unreadIn(sides, from);
	const isRaised = raises(from, sides);
	if (unread !== null && !(unread.isOnlyMerge && isRaised)) return {
		...common,
		gated: true,
		reason: "unknown-share",
		problem: unread.problem,
		unread: unread.unread
	};
	return {
		...common,
		to: merged ?? after,
		gated: isRaised,
		reason: isRaised ? "raised" : "not-raised"
	};
}
/** If no side has the entry, the share is not 0: the pointer may be wrong. */
function withEntry(found, isNew) {
	if (![
		found.forked,
		found.base,
		found.head
	].every((side) => "problem" in side || side.group.own === null)) return found;
	const base = isNew ? found.base : withoutEntry(found.base);
	const [head, merge] = [withoutEntry(found.head), withoutEntry(found.merge)];
	return {
		...found,
		forked: withoutEntry(found.forked),
		base,
		head,
		merge
	};
}
function withoutEntry(side) {
	return "share" in side ? {
		problem: "entry-missing",
		at: side.group.entries[0]?.at ?? null,
		field: null
	} : side;
}
/** The share of a removed route is 0 if its entry or its whole group is gone. */
function endOf(reading) {
	return "problem" in reading && ["path-missing", "no-weights"].includes(reading.problem) ? {
		share: 0,
		ofSum: true,
		at: null,
		group: {
			entries: [],
			own: null,
			ofSum: true
		}
	} : reading;
}
function shownIn({ base, merge, head }) {
	const shown = [
		merge,
		head,
		base
	].find((reading) => "share" in reading);
	const own = [head, merge].find((reading) => "share" in reading);
	return {
		of_sum: shown?.ofSum ?? false,
		at: own?.at ?? null
	};
}
/**
* A change that does not touch a group's weights does not change its shares, whatever base has done since, unless git
* merges a weight of base into a group that the change has moved or renamed.
*/
function isLeftAlone({ forked, base, head, merge, isTouched }, isNew) {
	if (isNew) return false;
	if (!isTouched) return true;
	return "share" in forked && "share" in base && "share" in head && isSameGroup(forked, head) && "share" in merge && !isAbove(merge.share, base.share);
}
/** Whether the share at head or after the merge is above the share at the tip of base or at the merge base. */
function raises(from, { forked, head, merge, isTouched }) {
	const befores = [from, isTouched ? shareIn(forked) : null].filter((share) => share !== null);
	return [shareIn(head), shareIn(merge)].filter((share) => share !== null).some((after) => befores.some((before) => isAbove(after, before)));
}
/** The first side whose share is unknown. A new route is not read at base. */
function unreadIn({ base, head, merge, forked }, from) {
	const isBaseUnknown = from === null && "problem" in base;
	const side = "problem" in head ? isBaseUnknown && base.problem === head.problem ? "both" : "head" : "base";
	if ("problem" in head) return unknown(head, side, false);
	if (isBaseUnknown) return unknown(base, side, false);
	if ("share" in base && base.share > 0 && base.ofSum !== head.ofSum) return unknown({
		problem: "units-differ",
		at: head.at,
		field: null
	}, "head", false);
	if ("share" in merge) return null;
	return unknown(merge, merge === forked ? "merge-base" : "merge", true);
}
function unknown(reading, side, isOnlyMerge) {
	const { problem, at, field } = reading;
	return {
		problem,
		unread: {
			side,
			at,
			field
		},
		isOnlyMerge
	};
}
function isAbove(share, other) {
	return share > other + shareTolerance;
}
function shareIn(reading) {
	return "share" in reading ? reading.share : null;
}
function isSameTraffic(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}
// src/promotion/surroundings.ts
/** The limit of a bundle (bundle.schema.json). One change already holds the routes. */
const mostBaseChanges = 100;
/** How many files are named before the rest is only counted. */
const shownFiles = 20;
/** The other changes, on this branch and on base. Read only if a route is gated: a rollback needs no review. */
async function withSurroundings(promotion, { manifest, manifests, replaced }, change, { run, manifestFile }) {
	const gated = promotion.routes.filter((route) => route.gated);
	if (gated.length === 0) return promotion;
	const raised = new Set(gated.filter(({ reason }) => reason !== "no-traffic-declared").map(({ route }) => route));
	const pinned = await contractFileChanges(manifest, new Set(gated.map(({ route }) => route)), change);
	const changed = await change.history.changedFiles(change.base.sha, change.head);
	const ofRules = /* @__PURE__ */ new Set([manifestFile, ...replaced]);
	const { gating, mayBeNew } = await gateOf(run, changed, change, promotion.adoption);
	const context = {
		run,
		gating,
		changed,
		mayBeNew,
		bound: manifest,
		rules: [...ofRules, ...pinned.map(({ at }) => pathShownAs(at.file))]
	};
	const watched = watchedPaths(manifests, raised, [manifestFile, ...gatingFiles(gating)]);
	const base_changes = await changedBetween(change.history, [change.base.merge_base, change.base.sha], watched);
	return {
		...promotion,
		rule_changes: [...pinned, ...promotion.rule_changes].slice(0, mostChanges),
		reviewed_changes: raised.size === 0 ? [] : await reviewedChanges(raised, manifests, change, context),
		outside_scope: manifest.scope === null ? null : outsideScope(changed, manifest.scope),
		changed_files: shown(changed),
		only_rules: changed.complete && changed.paths.every((path) => ofRules.has(path)),
		base_changes: base_changes.map(shownPath).slice(0, mostBaseChanges)
	};
}
/**
* A workflow under a new name is compared with the workflow that it replaces. A new workflow that replaces none is
* accepted only on first adoption.
*/
async function gateOf(run, changed, change, adoption) {
	const gating = await gatingWorkflow(run, change);
	if (!(gating.parts[0]?.file.sides?.base === null)) return {
		gating,
		mayBeNew: adoption
	};
	const { workflows } = await droppedGates(changed, change);
	const [replaced, ...others] = workflows;
	const mayBeNew = adoption && changed.complete && workflows.length === 0;
	if (replaced === void 0 || others.length > 0) return {
		gating,
		mayBeNew
	};
	return {
		gating: await gatingWorkflow(run, change, replaced),
		mayBeNew
	};
}
function watchedPaths(manifests, raised, own) {
	return [.../* @__PURE__ */ new Set([...own, ...trafficsOf(manifests, raised).map(({ file }) => file)])];
}
function outsideScope({ paths, complete }, scope) {
	const outside = paths.filter((path) => !scope.some((pattern) => matchesPath(path, pattern)));
	return {
		files: outside.slice(0, 100).map(shownPath),
		more: Math.max(0, outside.length - 100),
		complete
	};
}
function shown({ paths, complete }) {
	const files = paths.slice(0, shownFiles).map(shownPath);
	return {
		files,
		more: paths.length - files.length,
		complete
	};
}
/**
* Updates the promotion at the end of the run: whether the head moved, and what base has changed since. Never rejects.
*/
async function confirmed({ manifest, promotion, change }, run) {
	if (change === null || promotion.routes.every(({ gated }) => !gated)) return promotion;
	try {
		const { base, head, history } = change;
		const [now, tip] = await Promise.all([history.head(), base.ref === null ? base.sha : history.tip(base.ref)]);
		const gating = await gatingWorkflow(run, change);
		if (promotion.reviewed_changes.length === 0 && !isFollowed(gating)) return {
			...promotion,
			obstacle: "failed"
		};
		const own = [manifest.file, ...gatingFiles(gating)];
		const watched = watchedPaths({
			base: manifest,
			head: manifest
		}, gatedRoutes(promotion), own);
		const since = (await changedBetween(history, [base.sha, tip], watched)).map(shownPath);
		return {
			...promotion,
			head_moved: now !== head,
			base_changes: [.../* @__PURE__ */ new Set([...promotion.base_changes, ...since])].slice(0, mostBaseChanges)
		};
	} catch (error) {
		return {
			...promotion,
			obstacle: obstacleIn(error) ?? "failed"
		};
	}
}
// src/promotion/promotion.ts
/**
* Compares base and head. If base cannot be fetched, every route is gated by the manifest of the working folder, and
* the promotion names the obstacle. Throws the manifest errors of the head, FILE_UNREADABLE if only base is read and
* has no manifest, and INPUT_INVALID if `--base` does not exist.
*/
async function readPromotion(sources) {
	const { run, history, localBase } = sources;
	if (history === null) return withoutComparison(sources, isOfBranch(run) ? "no-token" : null);
	try {
		const change = await changeOf$1(run, history, localBase);
		if (change !== null) return await compared(sources, change);
		return await withoutComparison(sources, isOfBranch(run) ? "not-found" : null);
	} catch (error) {
		if (localBase !== null && errorCode(error) === "HISTORY_NOT_FOUND") throw noSuchBase(localBase, error);
		return withoutComparison(sources, obstacleOf(error));
	}
}
/** The error for a `--base` that does not exist, with a way to fetch it. Nothing was sent. */
function noSuchBase(base, error) {
	const ref = safeLine(base).replace(/^origin\//, "");
	const { message: found, problems } = error instanceof GateError ? error : {
		message: "expected a branch or commit, got none",
		problems: []
	};
	const message = `--base ${safeLine(base)}: ${found}`;
	const fetched = `Run \`git fetch origin ${ref}\`${/^[0-9a-f]{7,64}$/.test(ref) ? "" : ` and pass --base origin/${ref}`}`;
	return new GateError("INPUT_INVALID", message, {
		cause: error,
		problems: [{
			at: null,
			message,
			remedy: problems[0]?.remedy ?? `${fetched}.`
		}]
	});
}
/** The obstacle that an error of History stands for. Rethrows any other error. */
function obstacleOf(error) {
	const obstacle = obstacleIn(error);
	if (obstacle === null) throw error;
	return obstacle;
}
async function withoutComparison(sources, obstacle) {
	const source = sources.onlyBase ? ownCommit(sources, obstacle) : null;
	const manifest = source === null ? await sources.workingManifest() : await manifestAt(source, sources);
	return {
		manifest,
		promotion: {
			...everyRoute(manifest),
			base_ref: sources.run.base_ref,
			obstacle
		},
		change: null,
		source
	};
}
/** The base branch's own commit, if the run is for that branch. The working folder may hold anybody's head. */
function ownCommit({ run, history, manifestFile }, obstacle) {
	const commit = isOfBranch(run) ? null : run.head_sha;
	if (history !== null && commit !== null && obstacle === null) return {
		history,
		commit
	};
	throw new GateError("FILE_UNREADABLE", `expected the manifest of base, got none: ${manifestFile}. The github-token needs contents: read`);
}
async function manifestAt({ history, commit }, sources) {
	const bytes = await history.read(sources.manifestFile, commit, limits.manifestBytes);
	if (bytes === null) throw noManifest$1(sources);
	return sources.effective(bytes);
}
async function compared(sources, change) {
	const file = await sidesOf(change, sources.manifestFile, limits.manifestBytes);
	const merged = sources.onlyBase ? file.base : file.merged;
	if (merged === null) throw noManifest$1(sources);
	const head = sources.effective(merged);
	const atBase = await manifestsAtBase(file, change, sources);
	const { base, manifest, changes } = bindAll(atBase.manifests, head);
	const manifests = {
		base: base ?? head,
		head
	};
	const routes = await routesOf(manifest, base, head, change);
	const found = await withAdoptedRaises({
		...everyRoute(manifest),
		compared: change.compared,
		base: change.base,
		base_ref: change.base.ref,
		obstacle: atBase.obstacle,
		adoption: atBase.adoption,
		replaced_manifests: atBase.replaced.map(shownPath),
		routes,
		rule_changes: changes
	}, head, change);
	const unread = (error) => ({
		...found,
		obstacle: obstacleOf(error)
	});
	const promotion = await withSurroundings(found, {
		manifest,
		manifests,
		replaced: atBase.replaced
	}, change, sources).catch(unread);
	const commit = sources.onlyBase ? change.base.sha : change.head;
	return {
		manifest,
		promotion,
		change,
		source: {
			history: change.history,
			commit
		}
	};
}
function noManifest$1({ manifestFile, onlyBase }) {
	const message = `expected a manifest at ${onlyBase ? "base" : "the head commit"}, got none: ${manifestFile}`;
	return new GateError("FILE_UNREADABLE", message, { problems: [{
		at: null,
		message,
		remedy: onlyBase ? "Merge a manifest first: this event is judged by base alone." : "Commit the manifest, or correct its path (`run --manifest FILE`, or the action's input manifest)."
	}] });
}
async function routesOf(manifest, base, head, change) {
	const traffics = trafficsOf({
		base: base ?? head,
		head
	});
	return Promise.all(manifest.routes.map(({ id }) => routePromotion(id, {
		base: routeIn(base, id),
		head: routeIn(head, id)
	}, change, traffics)));
}
function routeIn(side, id) {
	return side?.routes.find((route) => route.id === id) ?? null;
}
// src/prepare.ts
/** Anyone can trigger these events, and their runs have the base's secrets, so the checked-out files may be anyone's. */
const eventsWithSecretsOfBase = /* @__PURE__ */ new Set([
	"issue_comment",
	"pull_request_target",
	"workflow_run"
]);
/**
* Reads the manifest and the promotion, binds the inputs and plans the requests. Sends nothing to a gateway. Throws for
* invalid inputs or an invalid manifest.
*/
async function prepare(inputs, given, deps) {
	const whole = await readChange(inputs, given, deps);
	const { shard, skipped, ...change } = inputs.leg === null ? {
		...whole,
		shard: null
	} : inPart(whole, inputs.leg);
	const { manifest, routes, read } = change;
	const bound = await bind$1(manifest, routes, workflowBindings(inputs), {
		...deps,
		read
	});
	const plan = planProbe(routes, bound.gateways, bound.client !== null);
	return {
		...change,
		...bound,
		shard,
		plan: {
			...plan,
			unrun: [...skipped, ...plan.unrun]
		}
	};
}
/** Reads the manifest and the promotion, at base and head. Throws for invalid inputs or an invalid manifest. */
async function readChange(inputs, given, deps) {
	const { credentials } = workflowBindings(inputs);
	const { manifest, promotion, change, source } = await readPromotion({
		run: given,
		manifestFile: inputs.manifest,
		history: deps.history,
		localBase: inputs.base === "" ? null : inputs.base,
		onlyBase: eventsWithSecretsOfBase.has(given.event),
		effective: (bytes) => effective(inputs.manifest, bytes, credentials),
		workingManifest: () => readManifest(inputs.manifest, credentials, deps)
	});
	const run = change === null ? given : {
		...given,
		head_sha: change.head,
		base_sha: change.base.sha
	};
	return {
		run,
		manifest,
		change,
		read: source === null ? filesOf(deps) : filesAt(source),
		...routesToProbe(manifest, onlyRoutes(promotion, inputs.routes), run, change !== null)
	};
}
/** The run of one shard gates only its routes. What is not probed at all is reported by the merged run. */
function inPart(whole, leg) {
	const { routes, shard } = partOf$1(whole, leg);
	const promotion = leavingOut(whole.promotion, new Set(routes.map(({ id }) => id)));
	return {
		...whole,
		routes,
		promotion,
		skipped: [],
		shard
	};
}
/** Nothing is probed for a fork, for a change that could not be compared, and for a route with an unknown share. */
function routesToProbe(manifest, selected, run, isCompared) {
	const gated = gatedRoutes(selected);
	const promoted = manifest.routes.filter(({ id }) => gated.has(id));
	const isForeign = run.from_fork && !eventsWithSecretsOfBase.has(run.event) && promoted.length > 0;
	const promotion = isForeign ? {
		...selected,
		obstacle: "fork"
	} : selected;
	const isNotCompared = promotion.obstacle !== null && !isCompared;
	const routes = isForeign || isNotCompared ? [] : promoted.filter(({ id }) => !isShareUnknown(promotion, id));
	return {
		promotion,
		routes,
		skipped: unrunChecks(promoted.filter((route) => !routes.includes(route)), reasonOf({
			isForeign,
			isNotCompared
		}))
	};
}
function reasonOf({ isForeign, isNotCompared }) {
	if (isForeign) return "fork";
	return isNotCompared ? "not-compared" : "share-unknown";
}
/** A route with an unknown share is held regardless of its gateway's answers: the share must be fixed first. */
function isShareUnknown({ routes }, id) {
	return routes.some(({ route, reason }) => route === id && reason === "unknown-share");
}
function unrunChecks(routes, reason) {
	return routes.flatMap(({ id, checks }) => checks.map(({ check }) => ({
		route: id,
		check,
		reason
	})));
}
function filesOf({ files }) {
	return (path, maxBytes) => files.read(path, maxBytes);
}
/** Reads files at a commit, with the errors of files. */
function filesAt({ history, commit }) {
	return async (path, maxBytes) => {
		const at = `at commit ${commit.slice(0, 12)}`;
		const bytes = await history.read(path, commit, maxBytes).catch((cause) => {
			throw new GateError("FILE_UNREADABLE", `expected a regular file ${at}, got something else: ${path}`, { cause });
		});
		if (bytes !== null) return bytes;
		throw new GateError("FILE_MISSING", `expected a file ${at}, got none: ${path}`);
	};
}
/**
* Reads the working folder's manifest and applies defaults. Without `credential`, a gateway uses the one that the workflow
* binds.
*/
async function readManifest(file, credentials, { files }) {
	return effective(file, await files.read(file, limits.manifestBytes).catch(noManifest(file)), credentials);
}
function noManifest(file) {
	return (error) => {
		if (errorCode(error) !== "FILE_MISSING") throw error;
		const message = `expected a manifest at ${file}, got no file`;
		throw new GateError("FILE_MISSING", message, {
			cause: error,
			problems: [{
				at: null,
				message,
				remedy: "Run from the top folder of the repository, name the file (`run --manifest FILE`, `lint FILE`, or the action's input manifest), or create it with `fallback-gate init`."
			}]
		});
	};
}
/** The same input also holds credentials of log endpoints, which no gateway uses. */
function effective(file, bytes, credentials) {
	const located = parseManifest(file, bytes);
	const names = Object.keys(located.value.gateways ?? { [defaults.gatewayName]: {} });
	return effectiveManifest(located, dialects, onlyValue(credentials, names));
}
// src/probe/planned-time.ts
/**
* Returns how long the requests of a plan and what is read besides them take at most, in milliseconds, if every request takes
* all of its time: the first requests of a gateway one after another, the others `concurrency` at a time, those that take turns
* one after another, all pauses that gateways may ask for, then the longest quiet period with the reading of logs and witnesses.
* Gateways run in parallel, and so do the contracts' pages. Requests through the user's client run alone.
*/
function plannedMs({ questions }, manifest) {
	const clients = questions.filter(({ settings }) => settings.via === "client");
	const gateways = [...Map.groupBy(questions.filter(({ settings }) => settings.via === null), ({ gateway }) => gateway)].map(([gateway, own]) => gatewayMs(own, gateway.settings.concurrency));
	const probingMs = sum(clients) + Math.max(0, ...gateways) + (questions.length === 0 ? 0 : limits.pausesMs);
	return limits.witnessMs + Math.max(probingMs + settlingMs(questions, manifest), contractsMs(manifest));
}
/** As many at a time as the gateway allows: no order of the others takes longer than their share and the longest one. */
function gatewayMs(questions, width) {
	const openers = openersOf(questions);
	const others = questions.filter((question) => !openers.includes(question)).map(questionMs);
	const chains = takingTurns(questions).map(sum);
	const total = others.reduce((all, ms) => all + ms, 0);
	return sum(openers) + total / width + Math.max(0, ...others) + Math.max(0, ...chains);
}
function sum(questions) {
	return questions.reduce((all, question) => all + questionMs(question), 0);
}
/** Every request that it may send, the reading of the witness with each, and the wait for a primary that recovers. */
function questionMs({ check, draws, gateway, route, settings: { via } }) {
	const { timeout_ms, settle_ms } = gateway.settings;
	const clientMs = via === "client" ? limits.clientMs + settle_ms : 0;
	const witnessMs = gateway.witness === null ? 0 : limits.witnessMs;
	const recoveryMs = check.name === "recovery" ? route.failback?.within_ms ?? limits.recoveryMs : 0;
	return draws * (timeout_ms + clientMs + witnessMs) + recoveryMs;
}
/** Logs and witnesses are read in parallel, each after its own quiet period. */
function settlingMs(questions, { logs }) {
	const witnesses = questions.map(({ gateway }) => gateway.witness === null ? 0 : gateway.settings.settle_ms + 2 * limits.witnessMs);
	const read = logs.map(({ settle_ms }) => settle_ms + limits.logMs + limits.exchangeMs);
	return Math.max(0, ...witnesses, ...questions.length === 0 ? [] : read);
}
/** A page, and one more after a redirect; both once more if the first try fails. */
const pagesOfContract = 4;
function contractsMs({ contracts }) {
	return Math.ceil(Object.keys(contracts).length / limits.concurrency) * pagesOfContract * limits.pageMs;
}
// src/probe/request.ts
/**
* Returns the HTTP request of a question: plain, one attempt, no SDK. The nonce is in the prompt, because every gateway
* forwards it.
*/
function requestFor(question, ids) {
	const { gateway } = question;
	return {
		method: "POST",
		url: urlOf(question, ids.gateId),
		headers: {
			...families[question.route.family].headers,
			...gatewayHeaders(question, ids),
			"content-type": "application/json",
			accept: question.settings.stream ? "text/event-stream" : "application/json",
			"user-agent": "fallback-gate"
		},
		body: JSON.stringify(bodyFor(question, ids)),
		timeoutMs: gateway.settings.timeout_ms
	};
}
/** Returns the headers of every request to a gateway: configured headers, the gate id and the credential. */
function gatewayHeaders(question, ids) {
	const { gateway } = question;
	return {
		...gateway.headers,
		...merged$1(additionsTo(question).map(({ headers }) => headers)),
		...correlation(question, ids),
		...authHeaders(gateway.settings.auth, credentialFor(question))
	};
}
/** Returns the prompt, which contains the nonce. */
function promptOf({ nonce }) {
	return `Reply with one short word. Reference ${nonce}`;
}
/** OpenAI answers 400 to a JSON request whose messages do not contain this word. */
const inJson = " Use JSON.";
/** Returns the URL of a question. */
function urlOf(question, gateId) {
	const { check, route, gateway, settings } = question;
	if (check.path === "wrong") return `${gateway.url}${wrongPath}`;
	const parts = {
		model: modelOf$1(question, gateId),
		stream: settings.stream
	};
	return `${gateway.url}${requestedAt(families[route.family], route.path, parts)}`;
}
/** Returns the requested model. The impossible model differs in every exchange. */
function modelOf$1({ check, route, forcing }, gateId) {
	if (check.model === "impossible") return `${impossibleModelPrefix}${gateId.slice(-8)}`;
	return forcing.model ?? route.model;
}
/** Returns the additions of the dialect and the fault: always a cache bypass, and no fallback for negative checks. */
function additionsTo({ ask, gateway, forcing }) {
	const { dialect } = gateway.settings;
	return [
		dialect.no_cache,
		asksForRefusal(ask) ? dialect.no_fallback : void 0,
		forcing.additions
	].filter((addition) => addition !== void 0);
}
function merged$1(parts) {
	return Object.fromEntries(parts.flatMap((part) => Object.entries(part ?? {})));
}
function credentialFor({ check, gateway }) {
	return check.credential === "placeholder" ? placeholderCredential : gateway.credential ?? "";
}
/** W3C Trace Context: version 00, the gate id as trace id, its second half as parent id, sampled. */
function correlation({ gateway }, { gateId }) {
	const traceId = gateId.replaceAll("-", "");
	const own = (gateway.settings.dialect.gate_id ?? []).map((header) => [header, gateId]);
	return {
		...Object.fromEntries(own),
		"x-request-id": gateId,
		traceparent: `00-${traceId}-${traceId.slice(16)}-01`
	};
}
function bodyFor(question, { gateId, nonce }) {
	const { route, check } = question;
	const ask = asksForRefusal(question.ask) ? plainAsk : route.ask;
	const prompt = `${promptOf({ nonce })}${ask.json ? inJson : ""}`;
	const family = families[route.family];
	const whole = family.body({
		model: modelOf$1(question, gateId),
		prompt,
		cap: route.output_cap,
		stream: question.settings.stream,
		ask
	});
	return {
		...check.body === "without-input" ? withoutInput(family, whole, nonce) : whole,
		...merged$1(additionsTo(question).map((addition) => addition.body))
	};
}
// src/probe/why-unrun.ts
/** Why a check was not run, in words for people. */
const whyUnrun = {
	"credential-missing": "a credential was missing",
	cancelled: "the run was cancelled",
	"out-of-time": "the run was out of time",
	"invalid-record": "their records were invalid",
	"pass-through": "the gateway passes credentials on",
	"no-force": "nothing could make the primary fail",
	"no-witness": "no witness was bound",
	"no-client": "no client command was given",
	fork: "runs from forks have no secrets",
	"share-unknown": "the route's share is not known yet",
	preflight: "the gateway or its witness could not be used",
	"not-compared": "base and head were not compared",
	"leg-missing": "the leg of its shard left no partial bundle that can be used"
};
// src/probe/plan-lines.ts
/** An impossible model has the end of a gate id in its name, which a plan does not have yet. */
const noGateId = "00000000";
/**
* Returns the maximum number of requests in a plan. A check through the user's client counts as one, although the client may
* send more.
*/
function requestsAtMost({ questions }) {
	return questions.reduce((sum, { draws }) => sum + draws, 0);
}
/**
* Returns one line per request: URL, model, credential and forced fault; then the maximum number of requests and of output
* tokens. Sends nothing.
*/
function planLines(plan) {
	const { questions, unrun } = plan;
	const tokens = questions.reduce((sum, { draws, route }) => sum + draws * route.output_cap.tokens, 0);
	return [
		...questions.map(questionLine),
		...questions.length === 0 ? [] : [`at most ${requestsAtMost(plan)} requests, and ${tokens} tokens in their answers`],
		...[...Map.groupBy(questions, ({ gateway }) => gateway)].flatMap(([gateway, own]) => turnLines(gateway, own)),
		...unrun.map(({ route, check, reason }) => `not sent: ${route} ${check} (${whyUnrun[reason]})`)
	];
}
/** Says why requests of several routes run one after another, and for how long, if that is more than twice as long. */
function turnLines({ name, settings }, questions) {
	const own = questions.filter(({ settings: { via } }) => via === null);
	const shared = takingTurns(own).filter((chain) => new Set(chain.map(({ route }) => route.id)).size > 1);
	const longest = Math.max(0, ...shared.map((chain) => requestsAtMost({ questions: chain })));
	const sideBySide = Math.ceil(requestsAtMost({ questions: own }) / settings.concurrency);
	if (!settings.cool_downs || longest <= 2 * sideBySide) return [];
	return [`gateway ${name}: up to ${longest} requests run one after another, because their routes share targets and a failure may put a target into a cool-down. At 1 s each they take ${longest} s; without cool-downs (cool_downs: false) the whole run would take about ${sideBySide} s.`];
}
function questionLine(question) {
	const { route, check, gateway, forcing, settings, exchange } = question;
	const sender = settings.via === "client" ? "the user's client" : "the gate";
	const streamed = settings.stream ? ", streamed" : "";
	const forced = forcing.by === "none" ? "" : `, fault forced by ${forcing.by}`;
	const credential = check.credential === "placeholder" ? "a placeholder credential" : gateway.settings.credential ?? "no credential";
	return `${route.id} ${check.name} ${exchange}: POST ${urlOf(question, noGateId)} model ${modelOf$1(question, noGateId)} with ${credential}, sent by ${sender}${streamed}${forced}${repeated(question)}`;
}
function repeated({ draws, settings: { calls } }) {
	if (calls !== null) return ` until ${calls} calls have failed, then healthy until the primary serves again, at most ${draws} requests in all`;
	return draws === 1 ? "" : `, repeated up to ${draws} times until the promoted target answers`;
}
// src/probe/answered-by.ts
/**
* Returns the target that answered, while the run is in progress: from the first look at the witness, else from a header;
* null if neither shows it.
*/
function answeredBy({ targets }, { observation, witness }) {
	const called = witness?.calls?.findLast(({ status }) => status !== null && status < 300);
	return called === void 0 ? observation.served_by : targetName(targets, called.target);
}
// src/probe/recovery-course.ts
/**
* Sends good requests one after another. The scripted provider fails calls to the primary until the check's number of calls
* has failed, or that number of requests was sent, because a gateway in a cool-down skips the primary. The outage ends when
* the last exchange with a fault is answered. Then requests follow at regular intervals until the primary serves again or the
* time is up.
*/
function recoveryCourse(question, clock, signal) {
	const calls = question.settings.calls ?? 0;
	let [sent, failed] = [0, 0];
	let watch = null;
	const next = (over) => ({
		...question,
		exchange: question.exchange + sent++,
		...over
	});
	return { next: async (last) => {
		if (watch === null && last !== null) failed += failuresOf(question, last);
		if (watch === null && failed < calls && sent < calls) return next({});
		const isBackAgain = watch !== null && last !== null && isBack(question, last);
		watch ??= {
			endedMs: clock.monotonicMs(),
			sentMs: null
		};
		if (isBackAgain || sent >= question.draws || !await isDue(question, watch, clock, signal)) return null;
		watch.sentMs = clock.monotonicMs() - watch.endedMs;
		return next({
			forcing: { by: "none" },
			afterOutageMs: Math.round(watch.sentMs)
		});
	} };
}
/**
* Waits until the next request after the outage is due; false if there is none. The last one is always sent at or after the
* end of the time, to show whether the primary was back by then.
*/
async function isDue({ route }, watch, clock, signal) {
	const watchMs = route.failback?.within_ms ?? limits.recoveryMs;
	if (watch.sentMs === null) return true;
	if (watch.sentMs >= watchMs) return false;
	const pauseMs = watchMs / (limits.recoveryRequests - 1);
	const leftMs = watchMs - (clock.monotonicMs() - watch.endedMs);
	if (leftMs > 0) await clock.sleep(Math.ceil(Math.min(pauseMs, leftMs)), signal);
	return !signal.aborted;
}
/** The number of calls to the primary that the scripted provider failed. */
function failuresOf({ route }, { witness }) {
	return (witness?.calls ?? []).filter(({ target }) => targetName(route.targets, target) === primaryOf(route.targets)).filter(({ status }) => status !== null && status >= 500).length;
}
function isBack({ route }, exchange) {
	return exchange.observation.error_class === null && answeredBy(route, exchange) === primaryOf(route.targets);
}
// src/probe/course.ts
/** Returns the course of a question: an outage with its recovery, or one exchange per draw. */
function courseOf(question, clock, signal) {
	return question.check.name === "recovery" ? recoveryCourse(question, clock, signal) : drawCourse(question);
}
function drawCourse(question) {
	let drawn = 0;
	return { next: async (last) => {
		return drawn >= question.draws || last !== null && isLastDraw(question, last) ? null : {
			...question,
			exchange: question.exchange + drawn++
		};
	} };
}
/** Whether another draw is pointless: the promoted target has answered, or the route does not answer. */
function isLastDraw({ route }, exchange) {
	const { status_class, error_class } = exchange.observation;
	if (status_class !== "2xx" || error_class !== null) return true;
	return answeredBy(route, exchange) === promotedTarget(route);
}
// src/dialects/read-headers.ts
/**
* What an answer's headers report about attempts. A header without a number counts as reporting nothing. Headers of a
* dialect that is only documented are never exact.
*/
function readClaims(dialect, headers, statusClass) {
	return dialect.accounts.flatMap((account) => {
		const claim = readClaim(account, headers, statusClass, dialect.log);
		return claim === null ? [] : [{
			...claim,
			exact: claim.exact && dialect.verified === "measured"
		}];
	});
}
function readClaim(account, headers, statusClass, { call_like = "*", separators } = {}) {
	const values = headers.get(account.header) ?? [];
	if (values.length === 0) return absentClaim(account, statusClass);
	const exact = isExact(account, headers, statusClass);
	if (account.basis !== "list") return chainClaim(account, entriesOf(values), exact);
	return listClaim(account, entriesOf(values, separators).filter((entry) => entry !== "" && matchesWildcard(entry, call_like)), exact);
}
function entriesOf(values, separators) {
	return values.flatMap((value) => splitList(value, separators));
}
/** One entry is one try, if it matches the entries in the dialect's log. */
function listClaim({ header, basis, scope }, calls, exact) {
	return {
		header,
		basis,
		scope,
		value: calls.length,
		exact
	};
}
/**
* A joined value such as `3, 0` comes from a chain of gateways. Its scope is unknown, and its largest number is a lower
* bound.
*/
function chainClaim({ header, basis, scope }, links, exact) {
	const numbers = links.map((link) => /^[+-]?\d{1,6}$/.test(link) ? Number(link) : NaN);
	if (numbers.some((number) => !(number >= -1))) return {
		header,
		basis,
		scope,
		value: null,
		exact: false
	};
	const isChain = links.length > 1;
	return {
		header,
		basis,
		scope: isChain ? "unknown" : scope,
		value: Math.max(...numbers),
		exact: exact && !isChain
	};
}
/** A count of zero, if the dialect says that a missing header means no call. */
function absentClaim({ header, absent, scope }, statusClass) {
	return absent?.[statusClass] === "zero" ? {
		header,
		basis: "attempts",
		scope,
		value: 0,
		exact: false
	} : null;
}
function isExact({ exact_when }, headers, statusClass) {
	if (exact_when === void 0 || !exact_when.status.includes(statusClass)) return false;
	return Object.entries(exact_when.headers ?? {}).every(([name, value]) => headers.get(name)?.join(",") === value);
}
/** The number of switches in the dialect's header; null if there is none or it is not a number. */
function readSwitches(dialect, headers) {
	const value = dialect.switches === void 0 ? void 0 : headers.get(dialect.switches)?.join(",");
	return value !== void 0 && /^\d{1,6}$/.test(value) ? Number(value) : null;
}
/** `hit` if a header shows that the answer came from a cache. A missing header does not prove the opposite. */
function readCache(dialect, headers) {
	return (dialect.cache ?? []).some((evidence) => meansHit(evidence, headers)) ? "hit" : "unknown";
}
function meansHit({ header, hit, miss = [] }, headers) {
	return (headers.get(header) ?? []).some((value) => hit.some((pattern) => matchesWildcard(value.trim(), pattern)) && !miss.some((pattern) => matchesWildcard(value.trim(), pattern)));
}
/** The gateway's name for the target that answered, the last one of a list; null if the gateway does not report it. */
function readTarget(dialect, headers) {
	return entriesOf(dialect.target === void 0 ? [] : headers.get(dialect.target) ?? [], dialect.log?.separators).at(-1) || null;
}
// src/dialects/recognise.ts
/**
* Headers that only this gateway sends, from measurements. Gateways that are often placed in front of others come last.
*/
const signs = [
	["litellm", /^x-litellm-/],
	["portkey", /^x-portkey-/],
	["haproxy", /^x-gate-(?:rc|server)$/],
	["nginx", /^x-gate-upstream-/],
	["traefik", /^x-gate-target$/],
	["envoy", /^x-envoy-attempt-count$/]
];
/** The dialect of the gateway whose headers an answer has; null if none matches. Names must be in lower case. */
function recogniseDialect(headers) {
	const names = [...headers.keys()];
	return signs.find(([, sign]) => names.some((name) => sign.test(name)))?.[0] ?? null;
}
// src/probe/answer/bounded-json.ts
/** Parses JSON; undefined if it is invalid or exceeds responseJsonDepth or responseJsonKeys. */
function parseBounded(text) {
	return isWithinLimits(text) ? parseJson(text) : void 0;
}
/** Checked before JSON.parse, which recurses and builds every key. Invalid JSON may pass here; parsing rejects it. */
function isWithinLimits(text) {
	let depth = 0;
	let keys = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at];
		if (char === "\"") quoted = !quoted;
		else if (quoted) at += char === "\\" ? 1 : 0;
		else if (char === "[" || char === "{") depth += 1;
		else if (char === "]" || char === "}") depth -= 1;
		else if (char === ":") keys += 1;
		if (depth > limits.responseJsonDepth || keys > limits.responseJsonKeys) return false;
	}
	return true;
}
// node_modules/eventsource-parser/dist/errors.js
/**
* Error thrown when encountering an issue during parsing.
*
* @public
*/
var ParseError = class extends Error {
	constructor(message, options) {
		super(message);
		this.name = "ParseError";
		this.type = options.type;
		this.field = options.field;
		this.value = options.value;
		this.line = options.line;
	}
};
// node_modules/eventsource-parser/dist/parse.js
/**
* EventSource/Server-Sent Events parser
* @see https://html.spec.whatwg.org/multipage/server-sent-events.html
*/
const LF = 10;
const CR = 13;
const SPACE = 32;
const MAX_FIELD_PREFIX_LENGTH = 6;
/**
* Creates a new EventSource parser.
*
* @param config - Parser configuration. Accepts callbacks (see {@link ParserCallbacks})
*   and options like `maxBufferSize` (see {@link ParserConfig}).
*
* @returns A new EventSource parser, with `feed` and `reset` methods.
* @public
*/
function createParser(config) {
	if (typeof config === "function") throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?");
	const { maxBufferSize, onComment, onError, onEvent, onId, onRetry } = config;
	const pendingFragments = [];
	let pendingFragmentsLength = 0;
	let bomPrefix = "";
	let id;
	let data = "";
	let dataLines = 0;
	let eventType;
	let terminated = false;
	let skippingLine = false;
	let skipNextLineFeed = false;
	/**
	* Feeds a chunk of the SSE stream to the parser. Any trailing bytes that do
	* not yet form a complete line are held back and prepended to the next chunk,
	* so callers can pass arbitrary slices of the stream without worrying about
	* line boundaries.
	*
	* Per the SSE spec, one leading UTF-8 BOM is stripped before parsing,
	* even when split across chunks. This handles both the raw 3-byte form (0xEF 0xBB
	* 0xBF) and a single decoded U+FEFF, so a leading BOM is ignored regardless of
	* how the caller decoded the bytes.
	*
	* @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
	*/
	function feed(chunk) {
		if (terminated) throw new Error("Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");
		if (bomPrefix !== void 0) {
			chunk = bomPrefix + chunk;
			if (chunk === "" || chunk === "ï" || chunk === "ï»") {
				bomPrefix = chunk;
				return;
			}
			bomPrefix = void 0;
			chunk = chunk.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/, "");
		}
		if (skippingLine || skipNextLineFeed) {
			chunk = resumeAfterSkip(chunk);
			if (!chunk) return;
		}
		if (!pendingFragments.length) {
			const trailing = processLines(chunk);
			if (trailing !== "") storeTrailing(trailing);
			checkForBufferOverflow();
			return;
		}
		if (chunk.indexOf("\n") === -1 && chunk.indexOf("\r") === -1) {
			if (pendingFragmentsLength < MAX_FIELD_PREFIX_LENGTH) {
				if (!shouldBufferTrailing(pendingFragments.join("") + chunk.slice(0, MAX_FIELD_PREFIX_LENGTH - pendingFragmentsLength))) {
					pendingFragments.length = 0;
					pendingFragmentsLength = 0;
					skippingLine = true;
					return;
				}
			}
			pendingFragments.push(chunk);
			pendingFragmentsLength += chunk.length;
			checkForBufferOverflow();
			return;
		}
		pendingFragments.push(chunk);
		const input = pendingFragments.join("");
		pendingFragments.length = 0;
		pendingFragmentsLength = 0;
		storeTrailing(processLines(input));
		checkForBufferOverflow();
	}
	function resumeAfterSkip(chunk) {
		if (chunk.length === 0) return chunk;
		if (skipNextLineFeed) {
			skipNextLineFeed = false;
			return chunk.charCodeAt(0) === LF ? chunk.slice(1) : chunk;
		}
		const crIndex = chunk.indexOf("\r");
		const lfIndex = chunk.indexOf("\n");
		const lineEnd = crIndex === -1 ? lfIndex : lfIndex === -1 ? crIndex : crIndex < lfIndex ? crIndex : lfIndex;
		if (lineEnd === -1) return "";
		if (lineEnd === chunk.length - 1 && chunk.charCodeAt(lineEnd) === CR) {
			skippingLine = false;
			skipNextLineFeed = true;
			return "";
		}
		skippingLine = false;
		return chunk.slice(lineEnd + (chunk.charCodeAt(lineEnd) === CR && chunk.charCodeAt(lineEnd + 1) === LF ? 2 : 1));
	}
	function storeTrailing(trailing) {
		if (!trailing) return;
		if (trailing.charCodeAt(trailing.length - 1) === CR) {
			parseLine(trailing, 0, trailing.length - 1);
			if (checkForBufferOverflow()) return;
			skipNextLineFeed = true;
			return;
		}
		if (shouldBufferTrailing(trailing)) {
			pendingFragments.push(trailing);
			pendingFragmentsLength = trailing.length;
			return;
		}
		skippingLine = true;
	}
	function shouldBufferTrailing(trailing) {
		const firstCharCode = trailing.charCodeAt(0);
		return firstCharCode === 58 && !!onComment || firstCharCode === 100 && isPotentialField(trailing, "data") || firstCharCode === 101 && isPotentialField(trailing, "event") || firstCharCode === 105 && isPotentialField(trailing, "id") || firstCharCode === 114 && isPotentialField(trailing, "retry");
	}
	function checkForBufferOverflow() {
		if (terminated) return true;
		if (maxBufferSize === void 0) return false;
		if (pendingFragmentsLength + data.length <= maxBufferSize) return false;
		terminated = true;
		pendingFragments.length = 0;
		pendingFragmentsLength = 0;
		id = void 0;
		data = "";
		dataLines = 0;
		eventType = void 0;
		skippingLine = false;
		skipNextLineFeed = false;
		onError === null || onError === void 0 || onError(new ParseError(`Buffered data exceeded max buffer size of ${maxBufferSize} characters`, { type: "max-buffer-size-exceeded" }));
		return true;
	}
	/**
	* Splits `chunk` into SSE lines and dispatches each to the appropriate handler.
	* Returns any trailing bytes that did not terminate with a line break, so the
	* caller can prepend them to the next chunk.
	*
	* The SSE spec permits three line terminators: `\n`, `\r`, and `\r\n`. Real-world
	* streams almost always use plain `\n`, so we take a fast path when no `\r` is
	* present in the chunk. The slow path is spec-correct but does more work per line.
	*/
	function processLines(chunk) {
		let searchIndex = 0;
		if (chunk.indexOf("\r") === -1) {
			let lfIndex = chunk.indexOf("\n", searchIndex);
			while (lfIndex !== -1) {
				if (searchIndex === lfIndex) {
					if (id !== void 0) onId === null || onId === void 0 || onId(id);
					if (dataLines > 0) onEvent === null || onEvent === void 0 || onEvent({
						id,
						event: eventType,
						data
					});
					id = void 0;
					data = "";
					dataLines = 0;
					eventType = void 0;
					searchIndex = lfIndex + 1;
					lfIndex = chunk.indexOf("\n", searchIndex);
					continue;
				}
				const firstCharCode = chunk.charCodeAt(searchIndex);
				if (isDataPrefix(chunk, searchIndex, firstCharCode)) {
					const valueStart = chunk.charCodeAt(searchIndex + 5) === SPACE ? searchIndex + 6 : searchIndex + 5;
					const value = chunk.slice(valueStart, lfIndex);
					if (dataLines === 0 && chunk.charCodeAt(lfIndex + 1) === LF) {
						if (id !== void 0) onId === null || onId === void 0 || onId(id);
						onEvent === null || onEvent === void 0 || onEvent({
							id,
							event: eventType,
							data: value
						});
						id = void 0;
						data = "";
						eventType = void 0;
						searchIndex = lfIndex + 2;
						lfIndex = chunk.indexOf("\n", searchIndex);
						continue;
					}
					data = dataLines === 0 ? value : `${data}\n${value}`;
					dataLines++;
				} else if (isEventPrefix(chunk, searchIndex, firstCharCode)) eventType = chunk.slice(chunk.charCodeAt(searchIndex + 6) === SPACE ? searchIndex + 7 : searchIndex + 6, lfIndex) || void 0;
				else parseLine(chunk, searchIndex, lfIndex);
				if (checkForBufferOverflow()) return "";
				searchIndex = lfIndex + 1;
				lfIndex = chunk.indexOf("\n", searchIndex);
			}
			return chunk.slice(searchIndex);
		}
		let crIndex = chunk.indexOf("\r", searchIndex);
		let lfIndex = chunk.indexOf("\n", searchIndex);
		while (searchIndex < chunk.length) {
			let lineEnd = -1;
			if (crIndex !== -1 && lfIndex !== -1) lineEnd = crIndex < lfIndex ? crIndex : lfIndex;
			else if (crIndex !== -1) {
				if (crIndex === chunk.length - 1) lineEnd = -1;
				else lineEnd = crIndex;
			} else if (lfIndex !== -1) lineEnd = lfIndex;
			if (lineEnd === -1) break;
			parseLine(chunk, searchIndex, lineEnd);
			if (checkForBufferOverflow()) return "";
			searchIndex = lineEnd + 1;
			if (chunk.charCodeAt(searchIndex - 1) === CR && chunk.charCodeAt(searchIndex) === LF) searchIndex++;
			if (crIndex !== -1 && crIndex < searchIndex) crIndex = chunk.indexOf("\r", searchIndex);
			if (lfIndex !== -1 && lfIndex < searchIndex) lfIndex = chunk.indexOf("\n", searchIndex);
		}
		return chunk.slice(searchIndex);
	}
	function parseLine(chunk, start, end) {
		if (start === end) {
			dispatchEvent();
			return;
		}
		const firstCharCode = chunk.charCodeAt(start);
		if (isDataPrefix(chunk, start, firstCharCode)) {
			const valueStart = chunk.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5;
			const value = chunk.slice(valueStart, end);
			data = dataLines === 0 ? value : `${data}\n${value}`;
			dataLines++;
			return;
		}
		if (isEventPrefix(chunk, start, firstCharCode)) {
			eventType = chunk.slice(chunk.charCodeAt(start + 6) === SPACE ? start + 7 : start + 6, end) || void 0;
			return;
		}
		if (firstCharCode === 105 && chunk.charCodeAt(start + 1) === 100 && chunk.charCodeAt(start + 2) === 58) {
			const value = chunk.slice(chunk.charCodeAt(start + 3) === SPACE ? start + 4 : start + 3, end);
			if (!value.includes("\0")) id = value;
			return;
		}
		if (firstCharCode === 58) {
			if (onComment) {
				const line = chunk.slice(start, end);
				onComment(line.slice(chunk.charCodeAt(start + 1) === SPACE ? 2 : 1));
			}
			return;
		}
		const line = chunk.slice(start, end);
		const fieldSeparatorIndex = line.indexOf(":");
		if (fieldSeparatorIndex === -1) {
			processField(line, "", line);
			return;
		}
		const field = line.slice(0, fieldSeparatorIndex);
		const offset = line.charCodeAt(fieldSeparatorIndex + 1) === SPACE ? 2 : 1;
		processField(field, line.slice(fieldSeparatorIndex + offset), line);
	}
	function processField(field, value, line) {
		switch (field) {
			case "event":
				eventType = value || void 0;
				break;
			case "data":
				data = dataLines === 0 ? value : `${data}\n${value}`;
				dataLines++;
				break;
			case "id":
				if (!value.includes("\0")) id = value;
				break;
			case "retry":
				if (/^\d+$/.test(value)) onRetry === null || onRetry === void 0 || onRetry(parseInt(value, 10));
				else onError === null || onError === void 0 || onError(new ParseError(`Invalid \`retry\` value: "${value}"`, {
					type: "invalid-retry",
					value,
					line
				}));
				break;
			default: onError === null || onError === void 0 || onError(new ParseError(`Unknown field "${field.length > 20 ? `${field.slice(0, 20)}…` : field}"`, {
				type: "unknown-field",
				field,
				value,
				line
			}));
		}
	}
	function dispatchEvent() {
		if (id !== void 0) onId === null || onId === void 0 || onId(id);
		if (dataLines > 0) onEvent === null || onEvent === void 0 || onEvent({
			id,
			event: eventType,
			data
		});
		id = void 0;
		data = "";
		dataLines = 0;
		eventType = void 0;
	}
	function reset(options = {}) {
		if (options.consume && pendingFragments.length > 0) {
			const incompleteLine = pendingFragments.join("");
			parseLine(incompleteLine, 0, incompleteLine.length);
		}
		bomPrefix = "";
		id = void 0;
		data = "";
		dataLines = 0;
		eventType = void 0;
		pendingFragments.length = 0;
		pendingFragmentsLength = 0;
		terminated = false;
		skippingLine = false;
		skipNextLineFeed = false;
	}
	return {
		feed,
		reset
	};
}
/**
* Checks if `chunk` starts with the literal `data:` at index `i`.
*
* Equivalent to `chunk.startsWith('data:', i)`, but benchmarks show this
* hand-unrolled char-code comparison is ~20% faster on common event types.
* The caller passes `firstCharCode` (the code at `i`) so it can be reused
* across prefix checks.
*
* ASCII: 'd' = 100, 'a' = 97, 't' = 116, 'a' = 97, ':' = 58
*/
function isDataPrefix(chunk, i, firstCharCode) {
	return firstCharCode === 100 && chunk.charCodeAt(i + 1) === 97 && chunk.charCodeAt(i + 2) === 116 && chunk.charCodeAt(i + 3) === 97 && chunk.charCodeAt(i + 4) === 58;
}
/**
* Checks if `chunk` starts with the literal `event:` at index `i`.
*
* See {@link isDataPrefix} for why this is hand-unrolled rather than using
* `String.prototype.startsWith`.
*
* ASCII: 'e' = 101, 'v' = 118, 'e' = 101, 'n' = 110, 't' = 116, ':' = 58
*/
function isEventPrefix(chunk, i, firstCharCode) {
	return firstCharCode === 101 && chunk.charCodeAt(i + 1) === 118 && chunk.charCodeAt(i + 2) === 101 && chunk.charCodeAt(i + 3) === 110 && chunk.charCodeAt(i + 4) === 116 && chunk.charCodeAt(i + 5) === 58;
}
function isPotentialField(line, field) {
	let i = 1;
	while (i < line.length && i < field.length) {
		if (line.charCodeAt(i) !== field.charCodeAt(i)) return false;
		i++;
	}
	return line.length <= field.length || line.charCodeAt(field.length) === 58;
}
// src/probe/answer/event-stream.ts
/**
* Returns the events of a server-sent stream up to `[DONE]`, independent of chunk boundaries and without comments. A last
* event without its blank line is read too, as openai-node does (7.59.0), although the standard drops it (WHATWG HTML 9.2.6).
* `cut`: the connection broke, so a missing last blank line is not the server's fault.
*/
function readEvents$1(chunks, cut) {
	const events = [];
	let done = false;
	const parser = createParser({ onEvent({ event, data }) {
		done ||= data.startsWith("[DONE]");
		if (!done) events.push(eventOf(event, data));
	} });
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	for (const chunk of chunks) parser.feed(decoder.decode(chunk, { stream: true }));
	parser.feed(decoder.decode());
	const whole = {
		events: [...events],
		done,
		tail: "ended",
		cut
	};
	parser.feed("\n\n");
	if (whole.done || cut || !done && events.length === whole.events.length) return whole;
	return done || events.at(-1)?.json !== null ? {
		events,
		done,
		tail: "open",
		cut
	} : {
		...whole,
		tail: "broken"
	};
}
function eventOf(name, data) {
	const json = parseBounded(data);
	return {
		name: name ?? null,
		json: isObject(json) ? json : null
	};
}
// src/probe/answer/named-model.ts
/**
* Classifies the model that an answer names: none, the requested model, a declared target of the route, or another. In a
* stream, the first event that names a model decides.
*/
function namedModel({ body }, { model, targets }) {
	const name = modelIn(body);
	if (name === void 0) return { is: "absent" };
	if (name === model) return { is: "asked" };
	const target = Object.entries(targets).find(([own, aliases]) => own === name || aliases.includes(name));
	return target === void 0 ? { is: "other" } : {
		is: "target",
		target: target[0]
	};
}
function modelIn(body) {
	const json = parseBounded(new TextDecoder().decode(body));
	return (isObject(json) ? [json] : readEvents$1([body], false).events.flatMap((event) => event.json ?? [])).filter(isObject).flatMap(modelOf)[0];
}
/**
* The first events of `responses` and of `messages` contain the response or the message. Gemini calls the model
* `modelVersion`.
*/
function modelOf(part) {
	const { modelVersion, model = modelVersion } = [part["response"], part["message"]].find(isObject) ?? part;
	return typeof model === "string" && model !== "" ? [model] : [];
}
// src/probe/answer/body-kind.ts
/** Returns the kind of a body by its first characters, else by its content type. */
function bodyKind(text, mediaType) {
	const start = text.trimStart();
	if (start === "") return mediaType === "text/event-stream" ? "sse" : "empty";
	if (/^[{[]/.test(start)) return "json";
	if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return "html";
	if (/^(?:data|event|id|retry)?:/.test(start)) return "sse";
	return byMediaType(mediaType);
}
/** Returns the media type in lower case without parameters; empty if there is none. */
function mediaTypeOf({ headers }) {
	return ((headers.get("content-type")?.[0] ?? "").split(";")[0] ?? "").trim().toLowerCase();
}
/** The types that openai-node parses as JSON. It returns everything else as text, including a body without a type. */
function isJsonType(mediaType) {
	return mediaType.includes("application/json") || mediaType.endsWith("+json");
}
/** Returns the remark on a missing or wrong content type; null if it is right. */
function typeRemark(kind, mediaType) {
	if (mediaType === "") return "type-missing";
	return (kind === "json" ? isJsonType(mediaType) : mediaType === "text/event-stream") ? null : "type-wrong";
}
function byMediaType(mediaType) {
	if (mediaType === "text/html") return "html";
	if (mediaType === "text/event-stream") return "sse";
	return isJsonType(mediaType) ? "json" : "text";
}
// src/probe/answer/error-statuses.ts
const rows$1 = [
	row(400, "invalid_request"),
	row(401, "authentication"),
	row(402, "quota_billing"),
	row(403, "permission"),
	row(404, "not_found"),
	row(405, "not_found"),
	row(408, "timeout"),
	row(406, "invalid_request"),
	row(409, "conflict"),
	row(410, "not_found"),
	row(412, "conflict"),
	row(413, "request_too_large"),
	row(414, "request_too_large"),
	row(415, "invalid_request"),
	row(422, "invalid_request"),
	row(424, "upstream_error", "gateway_error"),
	row(429, "rate_limited"),
	row(446, "content_filter"),
	row(451, "permission"),
	row(498, "authentication"),
	row(499, "cancelled"),
	row(500, "upstream_error", "gateway_error"),
	row(502, "upstream_error", "gateway_error"),
	row(503, "overloaded", "gateway_error"),
	row(504, "timeout"),
	row(524, "timeout"),
	row(529, "overloaded"),
	{
		from: 520,
		to: 530,
		enveloped: "gateway_error",
		bare: "gateway_error"
	},
	row(598, "timeout"),
	row(599, "timeout")
];
/** The statuses that vendors document for each class. 2xx: Cohere and OpenRouter report these after generation began. */
const documented = /* @__PURE__ */ new Map([
	["authentication", [
		400,
		401,
		403,
		498
	]],
	["permission", [
		400,
		401,
		403,
		404,
		451
	]],
	["model_not_found", [
		400,
		403,
		404,
		410,
		422,
		503
	]],
	["unknown_path", [404, 405]],
	["quota_billing", [
		400,
		401,
		402,
		403,
		412,
		429
	]],
	["rate_limited", [
		403,
		413,
		429
	]],
	["context_length", [
		400,
		413,
		422
	]],
	["request_too_large", [
		400,
		413,
		414
	]],
	["content_filter", [
		200,
		246,
		400,
		403,
		422,
		446
	]],
	["unsupported_parameter", [400, 422]],
	["invalid_request", [
		400,
		422,
		500
	]],
	["conflict", [409, 412]],
	["overloaded", [
		429,
		498,
		500,
		503,
		529
	]],
	["upstream_error", [
		200,
		424,
		500,
		502,
		503
	]],
	["gateway_error", [
		500,
		502,
		503
	]],
	["timeout", [
		200,
		408,
		500,
		504,
		524,
		598,
		599
	]],
	["cancelled", [408, 499]]
]);
/** Whether it is a 2xx status. */
function isSuccess(status) {
	return status >= 200 && status < 300;
}
/** Returns the class that a status alone suggests; null if none. */
function classByStatus(status, enveloped) {
	const found = rows$1.find(({ from, to }) => from <= status && status <= to);
	if (found === void 0) return null;
	return enveloped ? found.enveloped : found.bare;
}
/** Whether a vendor documents this status for the class. */
function isDocumentedWith(errorClass, status) {
	return documented.get(errorClass)?.includes(status) ?? false;
}
function row(status, enveloped, bare = enveloped) {
	return {
		from: status,
		to: status,
		enveloped,
		bare
	};
}
// src/probe/answer/facts.ts
const blank = {
	response_family: "none",
	error_class: null,
	error_confidence: null,
	error_envelope: null,
	error_origin: "none",
	error_in_success: false,
	error_param: "none",
	against_status: false,
	terminal: "none",
	usage_present: null,
	remarks: [],
	dimensions: null,
	scripted_answer: null
};
/** A failure that was observed directly, not inferred from a code or status. */
function failed(errorClass, more) {
	return {
		...blank,
		error_class: errorClass,
		error_confidence: "high",
		error_origin: "unknown",
		...more
	};
}
/** An error that the answer names or its status implies. */
function classified(error, inSuccess) {
	return {
		...blank,
		response_family: "error",
		error_class: error.class,
		error_confidence: error.confidence,
		error_envelope: error.envelope,
		error_origin: error.origin,
		error_in_success: inSuccess,
		error_param: error.param,
		against_status: error.against
	};
}
/** An answer in a family's format, possibly ended by a fault. */
function answered(family, reading) {
	const { terminal, usagePresent, dimensions = null, fault, remarks } = reading;
	const facts = {
		response_family: family,
		terminal,
		usage_present: usagePresent,
		dimensions,
		remarks: [...remarks]
	};
	return fault === null ? {
		...blank,
		...facts
	} : failed(fault.class, facts);
}
/** Returns the facts with these remarks added. */
function remarked(facts, ...remarks) {
	return {
		...facts,
		remarks: [...facts.remarks, ...remarks]
	};
}
// src/probe/answer/envelopes.ts
/** RFC 9457 3. */
const problemType = "application/problem+json";
const relayTypes = /* @__PURE__ */ new Set([
	"one_api_error",
	"new_api_error",
	"comet_api_error"
]);
/** The first match wins. `error` is empty if the key holds no object. */
const rows = [
	{
		envelope: "bifrost",
		origin: "gateway",
		is: (json) => "is_bifrost_error" in json
	},
	{
		envelope: "portkey_failure",
		origin: "gateway",
		is: (json) => json["status"] === "failure" && "message" in json
	},
	{
		envelope: "portkey_html",
		origin: "gateway",
		is: (json) => "html-message" in json
	},
	{
		envelope: "cloudflare",
		origin: "gateway",
		is: (json) => json["success"] === false && Array.isArray(json["error"])
	},
	{
		envelope: "openai",
		origin: "unknown",
		is: (json) => json["object"] === "response" || isErrorEvent(json)
	},
	{
		envelope: "anthropic",
		origin: "gateway",
		is: (_, error) => "litellm_error_type" in error
	},
	{
		envelope: "anthropic",
		origin: "provider",
		is: (json) => json["type"] === "error" && isObject(json["error"])
	},
	{
		envelope: "aws",
		origin: "provider",
		is: (json, _, headers) => "__type" in json || headers.has("x-amzn-errortype")
	},
	{
		envelope: "google_rpc",
		origin: "provider",
		is: (_, error) => /^[A-Z_]+$/.test(textOf(error["status"]))
	},
	{
		envelope: "openrouter",
		origin: "gateway",
		is: (_, error) => typeof error["code"] === "number"
	},
	{
		envelope: "azure",
		origin: "provider",
		is: (_, error) => "innererror" in error
	},
	{
		envelope: "azure",
		origin: "provider",
		is: (_, error) => isTypeless(error) && /^(?:[A-Z]|\d+$)/.test(codeOf(error))
	},
	{
		envelope: "gemini_interactions",
		origin: "provider",
		is: (_, error) => isTypeless(error) && codeOf(error) !== ""
	},
	{
		envelope: "one_api",
		origin: "gateway",
		is: (_, error) => relayTypes.has(error["type"])
	},
	{
		envelope: "one_api",
		origin: "provider",
		is: (_, error) => error["type"] === "upstream_error"
	},
	{
		envelope: "openai_string_code",
		origin: "unknown",
		is: (_, error) => /^\d+$/.test(codeOf(error))
	},
	{
		envelope: "openai",
		origin: "unknown",
		is: (_, error) => "message" in error || "type" in error
	},
	{
		envelope: "flat_string",
		origin: "unknown",
		is: (json) => typeof json["error"] === "string"
	},
	{
		envelope: "apim",
		origin: "gateway",
		is: (json) => typeof json["statusCode"] === "number" && "message" in json
	},
	{
		envelope: "kong",
		origin: "gateway",
		is: (json) => "message" in json && "request_id" in json
	},
	{
		envelope: "apisix",
		origin: "gateway",
		is: (json) => "error_msg" in json
	},
	{
		envelope: "problem_json",
		origin: "unknown",
		is: (_, __, headers) => mediaTypeOf({ headers }) === problemType
	},
	{
		envelope: "problem_json",
		origin: "unknown",
		is: (json) => "title" in json && ("status" in json || "type" in json)
	},
	{
		envelope: "fastapi",
		origin: "gateway",
		is: (json) => "detail" in json
	},
	{
		envelope: "cohere",
		origin: "provider",
		is: (json) => "id" in json && typeof json["message"] === "string"
	}
];
/** Formats that only gateways send, so a 5xx in them is the gateway's failure. */
const gatewayOwn = /* @__PURE__ */ new Set([
	"portkey_failure",
	"portkey_html",
	"cloudflare",
	"kong",
	"apisix",
	"apim",
	"fastapi"
]);
const opaque = {
	empty: "empty",
	html: "html",
	json: "other_json",
	sse: "plain_text",
	text: "plain_text"
};
/** Returns the format of a JSON error body, and who sent it. */
function envelopeOf(json, headers) {
	const error = isObject(json["error"]) ? json["error"] : {};
	const row = rows.find(({ is }) => is(json, error, headers));
	return {
		envelope: row?.envelope ?? "other_json",
		origin: row === void 0 ? "unknown" : originOf(row, json, error)
	};
}
/** Returns the format of a body without a JSON object. Cloudflare's edge marks its pages with `cf-ray`. */
function opaqueEnvelope(kind, headers) {
	return {
		envelope: opaque[kind],
		origin: kind === "html" && headers.has("cf-ray") ? "edge" : "unknown"
	};
}
/** Whether a provider could have sent this format. */
function isProviderShaped(envelope, kind) {
	return (kind === "json" || kind === "sse") && !gatewayOwn.has(envelope);
}
/** Portkey and OpenRouter name the provider whose error they forward. */
function originOf({ origin }, json, error) {
	const { metadata } = error;
	return isPresent(json["provider"]) || isObject(metadata) && isPresent(metadata["provider_name"]) ? "provider" : origin;
}
/** The `error` event of a Responses stream has no envelope. */
function isErrorEvent(json) {
	return json["type"] === "error" && "code" in json;
}
function isTypeless(error) {
	return !("type" in error) && !("param" in error);
}
function codeOf(error) {
	return textOf(isPresent(error["code"]) ? error["code"] : "");
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
// src/probe/answer/error-numbers.ts
const classes$1 = new Map(Object.entries({
	base_resp: [
		["timeout", [1001]],
		["rate_limited", [
			1002,
			1041,
			2045
		]],
		["authentication", [1004, 2049]],
		["quota_billing", [1008, 2056]],
		["upstream_error", [
			1e3,
			1013,
			1024,
			1033
		]],
		["content_filter", [
			1026,
			1027,
			1042
		]],
		["context_length", [1039]],
		["invalid_request", [2013]],
		["permission", [2061]]
	],
	"error.code": [
		["authentication", [
			1e3,
			1001,
			1002,
			1003,
			1004
		]],
		["permission", [
			1110,
			1111,
			1112,
			1120,
			1121,
			1220,
			1311
		]],
		["quota_billing", [
			1113,
			1304,
			1308,
			1309,
			1310
		]],
		["invalid_request", [
			1210,
			1212,
			1213,
			1214,
			1215
		]],
		["model_not_found", [1211]],
		["not_found", [1221, 1222]],
		["upstream_error", [
			1200,
			1230,
			1234
		]],
		["conflict", [1231]],
		["context_length", [1261]],
		["content_filter", [1300, 1301]],
		["rate_limited", [
			1302,
			1303,
			1305,
			1313
		]],
		["overloaded", [1312]]
	],
	error_code: [
		["upstream_error", [1, 336e3]],
		["overloaded", [2, 336100]],
		["not_found", [3]],
		["rate_limited", [
			4,
			18,
			336501,
			336502
		]],
		["permission", [6, 336004]],
		["authentication", [
			13,
			14,
			15,
			100,
			110,
			111
		]],
		["quota_billing", [
			17,
			19,
			336505
		]],
		["invalid_request", [
			336001,
			336002,
			336003,
			336005,
			336006
		]],
		["context_length", [
			336007,
			336103,
			336104
		]],
		["model_not_found", [336200]]
	],
	errors: [
		["authentication", [
			2009,
			1e4,
			10001
		]],
		["model_not_found", [3042, 5007]],
		["permission", [
			3023,
			3041,
			5016,
			5018
		]],
		["invalid_request", [
			3003,
			5004,
			5005,
			5006
		]],
		["request_too_large", [3006]],
		["timeout", [3007, 3046]],
		["cancelled", [3008]],
		["quota_billing", [3036, 4006]],
		["overloaded", [3040]]
	],
	code: [
		["invalid_request", [20012, 20015]],
		["model_not_found", [20013]],
		["quota_billing", [30001, 30011]],
		["model_not_found", [30003]],
		["overloaded", [50505, 50508]],
		["rate_limited", [50603]]
	]
}).flatMap(([place, rows]) => rows.flatMap(([named, numbers]) => numbers.map((number) => [`${place} ${number}`, named]))));
/** The lookup key of a number and its field. */
function numberAt(place, number) {
	return `${place} ${number}`;
}
/** Returns the class of a number in its field, else null. */
function classNumbered(numbered) {
	return classes$1.get(numbered) ?? null;
}
// src/probe/answer/error-signs.ts
/** Keys that only a successful answer has. Next to them, a code or a message is not an error. */
const answerKeys = [
	"choices",
	"output",
	"candidates",
	"content",
	"data"
];
/**
* Whether a body is an error, regardless of its status. Most vendors use the key `error`; MiniMax `base_resp`, Mistral
* `object: error`, Cloudflare `success: false`, AWS `__type`, Baidu `error_code`, DashScope `code` and `message`.
*/
function namesError(json) {
	const { error, errors, object, success, error_code, code } = json;
	if (isPresent(error) && error !== false || object === "error") return true;
	if (minimaxFailure(json) !== null || tencentError(json) !== null) return true;
	if (success === false && (elements(errors).length > 0 || isPresent(json["message"]))) return true;
	const isAnswer = answerKeys.some((key) => isPresent(json[key]));
	const isNamed = isText(json["__type"]) || isCode(error_code);
	return !isAnswer && (isNamed || isCode(code) && (isText(json["message"]) || isText(json["msg"])));
}
/** MiniMax's error of a failed call; null if the call succeeded, which is code 0. */
function minimaxFailure({ base_resp }) {
	if (!isObject(base_resp)) return null;
	const { status_code } = base_resp;
	return typeof status_code === "number" && status_code !== 0 ? base_resp : null;
}
/** Tencent Cloud wraps answers and errors in one key. */
function tencentError({ Response: response }) {
	const error = isObject(response) ? response["Error"] : null;
	return isObject(error) ? error : null;
}
function isCode(value) {
	return isPresent(value) && value !== 0 && value !== 200 && value !== "0" && value !== "200";
}
function isText(value) {
	return typeof value === "string" && isPresent(value);
}
// src/probe/answer/error-levels.ts
const nestedLevels = 2;
/** Returns the envelope and up to two more that routers nest in its texts, outermost first. */
function errorLevels(json) {
	const levels = [];
	for (let inner = json; inner !== null && levels.length <= nestedLevels; inner = nested(inner)) levels.push(levelOf(inner));
	return levels;
}
function levelOf(json) {
	const error = errorOf(json);
	const { code, status, type, error_code, error_type, litellm_error_type, innererror, metadata } = error;
	const message = messageOf(error);
	return {
		codes: texts([
			...reasons$1(error),
			field(innererror, "code"),
			code,
			error["Code"],
			error_code,
			json["error_code"],
			status,
			json["__type"]
		]),
		types: texts([
			type,
			error_type,
			json["error_type"],
			field(metadata, "error_type"),
			litellm_error_type
		]),
		numbers: numbersIn(json, error, message),
		message,
		status: statusIn(json, error),
		param: texts([error["param"]])[0] ?? ""
	};
}
/** The object that describes the error: below `error`, in a list of errors, or next to a text; else the whole body. */
function errorOf(json) {
	const { error, errors, header, detail } = json;
	if (isObject(error)) return error;
	const listed = firstObject(error) ?? firstObject(errors);
	if (listed !== null) return listed;
	if (typeof error === "string") return {
		...json,
		message: [error, json["message"]]
	};
	return minimaxFailure(json) ?? tencentError(json) ?? [header, detail].find(isObject) ?? json;
}
/** Google names the exact cause in `details`, and the kind of quota only in the quota's id. */
function reasons$1(error) {
	const details = elements(error["details"]).filter(isObject);
	const ids = texts(details.flatMap((detail) => elements(detail["violations"])).filter(isObject).map(({ quotaId }) => quotaId));
	const periods = ["PerDay", "PerMinute"].filter((period) => ids.some((id) => id.includes(period)));
	return [...details.map(({ reason }) => reason), ...periods];
}
/** MiniMax also appends its number to the message. */
function numbersIn(json, error, message) {
	return [
		["base_resp", field(json["base_resp"], "status_code")],
		["base_resp", /\((\d{4})\)$/.exec(message)?.[1]],
		["errors", firstObject(json["errors"] ?? json["error"])?.["code"]],
		["error_code", json["error_code"]],
		[error === json ? "code" : "error.code", error["code"]]
	].flatMap(([place, value]) => {
		const number = numberOf(value);
		return number === null || isErrorStatus(number) ? [] : [numberAt(place, number)];
	});
}
function statusIn(json, error) {
	return [
		error["code"],
		error["status"],
		json["code"],
		json["status"],
		json["statusCode"],
		json["raw_status_code"]
	].map(numberOf).find((number) => number !== null && isErrorStatus(number)) ?? null;
}
function numberOf(value) {
	const number = typeof value === "string" && /^\d{1,7}$/.test(value) ? Number(value) : value;
	return typeof number === "number" && Number.isInteger(number) ? number : null;
}
function isErrorStatus(number) {
	return number >= 400 && number <= 599;
}
const messageKeys = [
	"message",
	"Message",
	"msg",
	"detail",
	"description",
	"error_msg",
	"error_message",
	"status_msg",
	"title"
];
/**
* All texts of an error. Some vendors use a list or an object (FastAPI's `detail`, Mistral's `message`); OpenRouter puts the
* provider's text into `metadata.raw`.
*/
function messageOf(error) {
	return [...messageKeys.flatMap((key) => wordsIn(error[key], 2)), ...texts([field(error["metadata"], "raw")])].join("\n");
}
function wordsIn(value, depth) {
	if (typeof value === "string") return texts([value]);
	if (Array.isArray(value)) return value.flatMap((part) => wordsIn(part, depth));
	return isObject(value) && depth > 0 ? messageKeys.flatMap((key) => wordsIn(value[key], depth - 1)) : [];
}
function nested(json) {
	const { response } = json;
	if (isObject(response) && isPresent(response["error"])) return response;
	const text = messageOf(errorOf(json));
	const start = text.indexOf("{");
	const inner = start < 0 ? null : parseBounded(text.slice(start, text.lastIndexOf("}") + 1));
	return isObject(inner) ? inner : null;
}
function field(value, name) {
	return isObject(value) ? value[name] : null;
}
function texts(values) {
	return values.filter((value) => typeof value === "string").filter(isPresent);
}
// src/probe/answer/error-names.ts
/** Names that mean one class regardless of the message. */
const narrow = [
	["authentication", `invalid_api_key invalid_key authentication_error authentication auth_error API_KEY_INVALID API_KEY_MISSING
    API_KEY_EXPIRED api_key_expired ACCESS_TOKEN_EXPIRED ACCESS_TOKEN_TYPE_UNSUPPORTED CREDENTIALS_MISSING
    InvalidClientTokenId IncompleteSignature InvalidSignature MissingAuthenticationToken UnauthorizedError
    InvalidAuthentication invalid_authentication_error incorrect_api_key_error authorized_error invalid_iam_token
    invalid_access_token access_token_invalid token_expired expired_api_key missing_api_key FAILED_TO_AUTH
    token_not_found_in_db key_blocked AuthFailure AuthFailure.SecretIdNotFound AuthFailure.SignatureFailure
    AuthFailure.TokenFailure AuthFailure.SignatureExpire wrong_api_key`],
	["permission", `key_model_access_denied team_model_access_denied user_model_access_denied org_model_access_denied
    unsupported_country_region_territory request_forbidden ip_not_authorized mutual_tls_required SERVICE_DISABLED
    API_KEY_SERVICE_BLOCKED API_KEY_HTTP_REFERRER_BLOCKED API_KEY_IP_ADDRESS_BLOCKED IAM_PERMISSION_DENIED
    Workspace.AccessDenied App.AccessDenied account_deactivated org_deactivated organization_restricted
    AuthFailure.UnauthorizedOperation UnauthorizedOperation`],
	["model_not_found", `model_not_found ModelNotFound model_not_exist model_does_not_exist invalid_model invalid_model_id unknown_model
    model_not_supported unsupported_model model_not_available model_not_loaded model_decommissioned model_deprecated
    model_terms_required DeploymentNotFound ResourceNotFound RESOURCE_DOES_NOT_EXIST resource_not_found_error
    InvalidEndpointOrModel.NotFound InvalidEndpointOrModel.ModelIDAccessDisabled ModelNotOpen Model.AccessDenied
    get_channel_failed channel:no_available_channel no_available_channel no_such_model`],
	["unknown_path", "unknown_url InvalidURL url_not_found"],
	["quota_billing", `insufficient_quota insufficient_user_quota insufficient_balance insufficient_balance_error insufficient_credits
    insufficient_funds NOT_ENOUGH_BALANCE billing_error billing_not_active billing_hard_limit_reached
    enforced_spend_limit_reached spend_limit_reached spending_limit_reached payment_required budget_exceeded
    ServiceQuotaExceeded PerDay quota_exceeded exceeded_current_quota_error pre_consume_token_quota_failed
    quota_not_enough token_quota_not_enough user_quota_not_enough BILLING_DISABLED CONSUMER_SUSPENDED AccountOverdueError
    AccountOverdue OverdueBalance Arrearage PrepaidBillOverdue PostpaidBillOverdue CommodityNotPurchased
    AccessDenied.Unpurchased AllocationQuota.FreeTierOnly AllocationQuota QuotaExceeded SetLimitExceeded
    InsufficientBalance credit_balance_too_low out_of_credits account_suspended subscription_required
    blocked_api_access token_quota_reached FailedOperation.ResourcePackExhausted FailedOperation.FreeResourcePackExhausted
    FailedOperation.ServiceStopArrears FailedOperation.ServiceNotActivated usage_limit_reached usage_limit_exceeded`],
	["rate_limited", `rate_limit_exceeded rate_limited rate_limit_reached_error rate_limit_reached RateLimitExceeded RateLimitReached
    PerMinute Throttling ThrottledException Throttling.RateQuota Throttling.BurstRate Throttling.AllocationQuota
    RATE_LIMIT_EXCEEDED limit_requests LimitRequests limit_burst_rate REQUEST_LIMIT_EXCEEDED
    RateLimitExceeded.EndpointRPMExceeded RateLimitExceeded.EndpointTPMExceeded ModelAccountRpmRateLimitExceeded
    ModelAccountTpmRateLimitExceeded ModelAccountIpmRateLimitExceeded rpm_rate_limit_exceeded tpm_rate_limit_exceeded
    tokens_per_minute_exceeded requests_per_minute_exceeded max_parallel_requests`],
	["context_length", `context_length_exceeded token_limit_exceeded tokens_limit_reached ContextWindowExceeded ContextWindowExceededError
    exceed_context_size_error context_window_exceeded model_context_window_exceeded tokens_too_long characters_too_long
    prompt_too_long input_too_long string_above_max_length max_tokens_per_request_exceeded
    InvalidParameter.InputLengthExceeded InputTokensExceeded`],
	["request_too_large", "request_too_large payload_too_large request_entity_too_large RequestTooLarge RequestEntityTooLarge BadRequest.TooLarge"],
	["content_filter", `content_filter ResponsibleAIPolicyViolation invalid_prompt bio_policy cyber_policy content_policy_violation
    ContentPolicyViolationError hooks_failed content_filter_error data_inspection_failed DataInspectionFailed
    SensitiveContentDetected InputTextSensitiveContentDetected OutputTextSensitiveContentDetected RiskDetection
    sensitive_words_detected prompt_blocked violation_fee.grok.csam moderation_blocked content_moderation
    guardrail_intervened sensitive_check_error invalid_messages image_content_policy_violation`],
	["unsupported_parameter", "unsupported_parameter unsupported_value parameter_unknown UnsupportedParamsError parameter_not_supported"],
	["invalid_request", "integer_below_min_value integer_above_max_value missing_required_parameter unprocessable"],
	["conflict", "conflict_error ConflictException"],
	["overloaded", `overloaded_error overloaded ModelNotReady provider_overloaded engine_overloaded_error engine_overloaded slow_down
    server_overloaded ServerOverloaded queue_exceeded queue_full capacity_exceeded over_capacity no_capacity
    service_tier_capacity_exceeded ModelOverloaded model_overloaded engine_busy worker_overloaded`],
	["upstream_error", "ModelError provider_unavailable bad_response_body do_request_failed read_response_body_failed"],
	["gateway_error", `APIConnectionError channel:invalid_key channel:no_available_key channel:param_override_invalid
    channel:header_override_invalid channel:model_mapped_error channel:response_time_exceeded`],
	["timeout", "timeout_error ModelTimeout timeout RequestTimeOut request_timeout gateway_timeout InternalError.Timeout APITimeoutError"],
	["cancelled", "request_cancelled client_closed_request"]
];
/** Documented names that cover several classes, so a clear message takes precedence. */
const wide = [
	["authentication", "UNAUTHENTICATED unauthorized AuthenticationError"],
	["permission", `permission_error permission_denied permission_denied_error PermissionDenied PermissionDeniedError AccessDenied
    access_denied access_denied_error forbidden permission`],
	["not_found", "not_found_error not_found NotFoundError"],
	["rate_limited", "rate_limit_error RateLimitError RESOURCE_EXHAUSTED throttling_error too_many_requests too_many_requests_error rate_limit"],
	["invalid_request", "invalid_request INVALID_ARGUMENT Validation validation invalid_parameter_error InvalidParameter"],
	["conflict", "ABORTED ALREADY_EXISTS precondition_failed"],
	["overloaded", "UNAVAILABLE ServiceUnavailable service_unavailable service_unavailable_error ServiceUnavailableError ModelUnavailable"],
	["upstream_error", "server_error INTERNAL InternalServer InternalServerError server ModelServiceFailed generation"],
	["timeout", "DEADLINE_EXCEEDED"],
	["cancelled", "CANCELLED"]
];
/** Seen in practice but not documented. */
const undocumented = [["authentication", "UnrecognizedClient ExpiredToken"], ["unsupported_parameter", "unknown_parameter"]];
/** Sent with any status, so they are the last resort. */
const generic = [["invalid_request", "invalid_request_error FAILED_PRECONDITION bad_request bad_request_error BadRequestError BAD_REQUEST OUT_OF_RANGE"], ["upstream_error", "api_error upstream_error bad_response_status_code bad_response internal_server_error internal_error InternalError SystemError UNKNOWN"]];
/** Codes, reasons, status names and types that vendors document, with their classes. */
const narrowNames = index(narrow);
const wideNames = index(wide);
const undocumentedNames = index(undocumented);
const genericNames = index(generic);
/** Returns the class of a name. Ignores case, separators, an AWS namespace, a leading URL and the suffix `Exception`. */
function classNamed(names, name) {
	return names.get(normalise(name)) ?? null;
}
function index(rows) {
	return new Map(rows.flatMap(([named, names]) => names.split(/\s+/).map((name) => [normalise(name), named])));
}
/** AWS sends `Name:http://…` in the header and `namespace#Name` in the body; a problem type is a URL (RFC 9457 3.1.1). */
function normalise(name) {
	const bare = name.slice(name.indexOf("#") + 1).split(":http")[0] ?? "";
	return bare.slice(bare.lastIndexOf("/") + 1).toLowerCase().replace(/[^a-z0-9]/g, "").replace(/exception$/, "");
}
// src/probe/answer/error-texts.ts
const secret = String.raw`(?:(?:api|access|auth\w*|bearer|virtual|secret|service)[-_ ]?(?:key|token)s?|credentials?)`;
const model = String.raw`(?:models?|deployments?|engine)\b`;
const refusals = [
	400,
	401,
	403,
	404,
	410,
	422,
	500,
	503
];
/**
* Classes that only the text shows. The first match wins: a rate limit may mention billing, and a missing model may mention
* permission.
*/
const rules = [
	{
		class: "unknown_path",
		text: /invalid url \(|unrecognized request url|cannot post \//i,
		statuses: [404, 405]
	},
	{
		class: "rate_limited",
		text: /rate limit (?:reached|exceeded)|per (?:min\b|minute|second)|retry in [\d.]+ ?m?s\b|请求(?:过于)?频繁|并发数?(?:过高|超)/i,
		statuses: [
			400,
			403,
			413,
			429,
			500,
			503
		]
	},
	{
		class: "quota_billing",
		text: /insufficient[-_ ](?:account |user |token )?(?:balance|credits?|quota|funds)|(?:balance|credits?|funds)\b.{0,30}(?:insufficient|too low|not enough|exhausted|depleted|used up|negative|ran out)/i
	},
	{
		class: "quota_billing",
		text: /exceeded your (?:current|monthly|daily|included|account)\b.{0,20}(?:quota|credits?|allowance)|(?:out of|no|used all available|run out of|not enough) (?:remaining )?(?:credits?|balance|quota|funds)\b|quota (?:is )?(?:not enough|insufficient|exhausted|used up)/i
	},
	{
		class: "quota_billing",
		text: /billing (?:details|hard limit|account|is not|not)|enable billing|payment (?:is )?(?:required|method|overdue)|overdue (?:balance|payment|bill)|in arrears|please (?:recharge|top[- ]?up)|recharge (?:your|the)|account.{0,20}(?:good standing|overdue)/i
	},
	{
		class: "quota_billing",
		text: /free (?:tier|quota|trial|allocation|credits?)\b.{0,60}(?:exhausted|exceeded|used up|expired|upgrade)|used up your .{0,40}allocation|(?:monthly|daily|weekly)? ?(?:spend(?:ing)?|usage|credit) limit|budget.{0,30}exceeded|exceeded.{0,20}budget/i
	},
	{
		class: "quota_billing",
		text: /余额不足|额度(?:不足|已用尽|已用完|已耗尽)|欠费|配额(?:不足|已用)|预扣费.{0,12}失败|请充值|资源包.{0,6}(?:用尽|不足)/
	},
	{
		class: "unsupported_parameter",
		text: /unsupported (?:parameter|value)|unrecognized request argument|extra (?:inputs|fields) (?:are )?not permitted|(?:parameter|argument|field)s?\b.{0,40}(?:is|are) not (?:supported|permitted|allowed)|unknown (?:parameter|argument|field)/i,
		statuses: [400, 422]
	},
	{
		class: "context_length",
		text: /context[- _](?:length|window|size|limit)|(?:prompt|input|messages?)(?: is| are|'s length is)? too long|prompt tokens too long|(?:max(?:imum)?|token) (?:prompt|input) length|longer than the .{0,30}(?:context|maximum)/i,
		statuses: [
			400,
			413,
			422,
			500,
			503
		]
	},
	{
		class: "context_length",
		text: /too many (?:input |prompt )?tokens|(?:input|prompt) (?:token|length).{0,40}exceed|exceed.{0,40}(?:model token limit|number of (?:input )?tokens|max(?:imum)? length)|range of input length|prompt exceeds|reduce the length of the|`inputs`.{0,40}(?:tokens|max_new_tokens)|contextwindowexceeded|超长|(?:输入|上下文).{0,8}(?:过长|超过)/i,
		statuses: [
			400,
			413,
			422,
			500
		]
	},
	{
		class: "model_not_found",
		text: new RegExp(String.raw`${model}[^.]{0,80}(?:not found|n[o']t exist|not a valid|not supported|not (?:been )?deployed|not loaded|no longer (?:available|supported)|is invalid|decommissioned|deprecated|retired|end of life|disabled|unknown|inaccessible)`, "i"),
		statuses: refusals
	},
	{
		class: "model_not_found",
		text: new RegExp(String.raw`(?:unknown|no such|invalid|unsupported|not found the|could not find|cannot find|unable to find|no available channels? for|no channels? for) (?:the )?${model}|no models? loaded|invalid model|not a valid model|is not found for api version|no endpoints found|无可用渠道|模型.{0,20}(?:不存在|未找到|已下线|不支持)|不支持.{0,6}模型`, "i"),
		statuses: refusals
	},
	{
		class: "authentication",
		text: new RegExp(String.raw`${secret}\b.{0,60}\b(?:not valid|invalid|incorrect|expired|missing|not found|revoked|malformed|required|wrong|disabled|not provided|unknown)`, "i"),
		statuses: [
			400,
			401,
			403,
			404,
			422,
			500
		]
	},
	{
		class: "authentication",
		text: new RegExp(String.raw`(?:invalid|incorrect|missing|expired|unknown|wrong|valid|revoked|malformed|unrecognized|provide(?: an?)?)\b.{0,25}${secret}|invalid (?:authentication|username or password|token)\b|authentication (?:failed|fails|required)|unauthori[sz]ed|not authenticated|login fail|无效的(?:令牌|api)|令牌.{0,12}(?:无效|过期|不可用)|未提供令牌|(?:身份验证|鉴权|认证)失败`, "i"),
		statuses: [
			400,
			401,
			403,
			500
		]
	},
	{
		class: "content_filter",
		text: /contentpolicyviolation|content (?:filter|policy|management policy|moderation)|inappropriate content|prohibited content|safety (?:system|filter|policy|guidelines)|(?:prompt|request|response|input) (?:was|has been) (?:filtered|flagged|blocked)|(?:违规|敏感|不合规|不安全).{0,6}(?:内容|词)|内容.{0,12}(?:违规|敏感|不合规)/i,
		statuses: [
			400,
			403,
			422,
			451,
			500
		]
	},
	{
		class: "overloaded",
		text: /overloaded|heavily busy|(?:server|engine|model|service)s? (?:is|are) (?:currently )?(?:too )?busy|(?:over|at|out of|no) (?:full )?capacity|high (?:traffic|demand|load)|queue is full|负载已饱和|繁忙|访问量过大|过载/i,
		statuses: [
			429,
			498,
			500,
			502,
			503,
			529
		]
	},
	{
		class: "timeout",
		text: /timed? ?out\b|deadline exceeded|请求超时/i,
		statuses: [
			500,
			502,
			503
		]
	}
];
/** The maximum length of text that is searched. Vendors write one or two sentences. */
const messageChars = 4096;
/** Returns the class that an error's text and status suggest, else null. The text is not kept. */
function classByText(message, status) {
	const words = message.slice(0, messageChars);
	return rules.find(({ text, statuses }) => (status < 400 || (statuses?.includes(status) ?? true)) && text.test(words))?.class ?? null;
}
// src/probe/answer/classify-error.ts
/**
* Returns the class of an error answer. Order: the dialect's codes, names and numbers that mean one class (codes before
* types), the message, names that cover several classes, then the status with generic types. Never throws and keeps no text.
*/
function classifyError(seen, asked) {
	const levels = withHeaderCode(errorLevels(seen.json ?? {}), seen.headers);
	const own = byDialect(levels, asked.errorCodes);
	const { envelope, origin } = seen.json === null ? opaqueEnvelope(seen.kind, seen.headers) : envelopeOf(seen.json, seen.headers);
	const verdict = own ?? byWords(levels, statusOf(levels, seen)) ?? byStatus(levels, seen, isProviderShaped(envelope, seen.kind));
	const found = resolve(verdict.class, asked.check);
	const against = own === null && isAgainst(found, verdict.confidence, seen);
	return {
		class: found,
		confidence: verdict.confidence,
		envelope,
		origin,
		against,
		param: paramOf(levels)
	};
}
/** AWS names the error in a header, in addition to or instead of the body. */
function withHeaderCode(levels, headers) {
	const named = headers.get("x-amzn-errortype") ?? [];
	return levels.map((level, depth) => depth === 0 ? {
		...level,
		codes: [...named, ...level.codes]
	} : level);
}
function paramOf(levels) {
	const blamed = levels.map(({ param }) => param).find((param) => param !== "");
	if (blamed === void 0) return "none";
	return blamed === "model" ? "model" : "other";
}
function byDialect(levels, own) {
	const name = levels.flatMap(({ codes, types }) => [...codes, ...types]).find((code) => Object.hasOwn(own, code));
	const found = name === void 0 ? void 0 : own[name];
	return found === void 0 ? null : {
		class: found,
		confidence: "high"
	};
}
function byWords(levels, status) {
	return byName(levels, narrowNames) ?? byText(levels, status) ?? byName(levels, wideNames) ?? among(allNames(levels), undocumentedNames, "low");
}
function byName(levels, names) {
	for (const { codes, types, numbers } of levels) {
		const numbered = numbers.map(classNumbered).find((found) => found !== null);
		const named = among(codes, names, "high") ?? among(types, names, "medium");
		if (named !== null) return named;
		if (numbered !== void 0) return {
			class: numbered,
			confidence: "high"
		};
	}
	return null;
}
function byText(levels, status) {
	const found = levels.map(({ message }) => classByText(message, status)).find((named) => named !== null);
	return found === void 0 ? null : {
		class: found,
		confidence: "low"
	};
}
function byStatus(levels, seen, enveloped) {
	const generic = among(allNames(levels), genericNames, "low");
	return {
		class: classByStatus(statusOf(levels, seen), enveloped) ?? generic?.class ?? "unclassified",
		confidence: "low"
	};
}
/** The answer's status; for an error inside a 2xx, the status in its body. */
function statusOf(levels, { status }) {
	return status >= 400 ? status : levels[0]?.status ?? status;
}
function among(names, table, confidence) {
	const found = names.map((name) => classNamed(table, name)).find((named) => named !== null);
	return found === void 0 ? null : {
		class: found,
		confidence
	};
}
function allNames(levels) {
	return levels.flatMap(({ codes, types }) => [...codes, ...types]);
}
function resolve(named, check) {
	if (named !== "not_found") return named;
	return check === "wrong-path" ? "unknown_path" : "model_not_found";
}
/** An error inside a 2xx contradicts its status at any confidence; otherwise the class needs more than low confidence. */
function isAgainst(errorClass, confidence, { status, afterStatus }) {
	if (afterStatus || confidence === "low" && !isSuccess(status)) return false;
	return !isDocumentedWith(errorClass, status);
}
// src/families/recognised.ts
const never = () => false;
const always = () => true;
/**
* The first match wins; the families of index.ts are tried before these. Taken from each vendor's OpenAPI files and SDK
* types.
*/
const recognised = [
	{
		family: "unparseable",
		is: (json) => "finish_reason" in json && "id" in json && isObject(json["message"]) && "role" in json["message"],
		isComplete: (json) => typeof json["finish_reason"] === "string",
		isEvent: (json) => hasTypePrefix(json, "message-") || hasTypePrefix(json, "content-"),
		endsStream: (json) => json["type"] === "message-end"
	},
	whole$1("unparseable", (json) => typeof firstObject(json["results"])?.["flagged"] === "boolean"),
	whole$1("unparseable", isImages),
	whole$1("unparseable", (json) => typeof json["text"] === "string" && Object.keys(json).length === 1),
	whole$1("unparseable", (json) => json["object"] === "list" && "owned_by" in (firstObject(json["data"]) ?? {}))
];
function whole$1(family, is) {
	return {
		family,
		is,
		isComplete: always,
		isEvent: never,
		endsStream: never
	};
}
function isImages(json) {
	const first = firstObject(json["data"]);
	return Number.isInteger(json["created"]) && first !== null && ("b64_json" in first || "url" in first);
}
function hasTypePrefix(json, prefix) {
	return typeof json["type"] === "string" && json["type"].startsWith(prefix);
}
// src/probe/answer/recognise.ts
/** Recognises the family of a JSON body and reads it; null if no family matches. */
function recogniseJson(json) {
	const probed = allFamilies.find((family) => family.is(json));
	if (probed !== void 0) return {
		family: probed.name,
		reading: probed.read(json),
		text: probed.text(json)
	};
	const other = recognised.find((family) => family.is(json));
	return other === void 0 ? null : {
		family: other.family,
		reading: whole(other.isComplete(json)),
		text: ""
	};
}
/** Recognises the family of a stream by its first known event; null if no family matches. */
function recogniseStream(stream) {
	const events = stream.events.flatMap(({ json }) => json === null ? [] : [json]);
	for (const event of events) {
		const probed = allFamilies.find((family) => family.isEvent(event));
		if (probed !== void 0) return {
			family: probed.name,
			reading: probed.readStream(stream),
			text: probed.streamText(stream)
		};
		const other = recognised.find((family) => family.isEvent(event));
		if (other !== void 0) return {
			family: other.family,
			reading: whole(events.some(other.endsStream)),
			text: ""
		};
	}
	return null;
}
function whole(complete) {
	return {
		terminal: complete ? "complete" : "incomplete",
		usagePresent: false,
		fault: null,
		remarks: []
	};
}
// src/probe/answer/read-body.ts
/** Returns the facts of a body. In order of precedence: an error in it, the status, its format, its end. */
function readBody(body, asked) {
	const error = body.stream === null ? errorIn(body.json) : errorEvent(body.stream);
	if (error !== null) return errorFacts(body, error, asked);
	if (!isSuccess(body.status)) return errorFacts(body, body.json, asked);
	if (body.unreadable !== null) return remarked(unusable(body, null), body.unreadable);
	return guarded(body.stream === null ? readJson(body, asked) : readStream(body, body.stream, asked), body.status);
}
function errorIn(json) {
	return json !== null && namesError(json) ? json : null;
}
function errorEvent({ events }) {
	const event = events.find(({ name, json }) => name === "error" || json?.["type"] === "error" || errorIn(json) !== null);
	return event === void 0 ? null : event.json ?? {};
}
function errorFacts(body, json, asked) {
	const inSuccess = isSuccess(body.status);
	if (inSuccess && body.stream !== null) return faultFacts(body, {
		class: "stream_error",
		body: json
	}, asked);
	return classified(classifyError(seenIn(body, json, inSuccess && json?.["object"] === "response"), asked), inSuccess);
}
/** The class that the error names, else the class of how the error was sent. */
function faultFacts(body, fault, asked) {
	const cause = classifyError(seenIn(body, fault.body, true), asked);
	return classified({
		...cause,
		class: cause.class === "unclassified" ? fault.class : cause.class
	}, true);
}
function seenIn({ status, headers, kind }, json, afterStatus) {
	return {
		status,
		headers,
		kind,
		json,
		afterStatus
	};
}
/** The official SDKs are the reference: openai-node parses JSON only with a JSON content type. */
function readJson(body, asked) {
	const found = body.json === null ? null : recogniseJson(body.json);
	if (found === null || asked.stream) return unusable(body, found);
	const remark = typeRemark("json", mediaTypeOf(body));
	return remark === null ? familyFacts(body, found, asked) : remarked(unusable(body, found), remark);
}
/** If a stream was requested, both official SDKs read events with any content type or none. */
function readStream(body, stream, asked) {
	const found = recogniseStream(stream);
	if (!asked.stream) return unusable(body, found);
	if (stream.tail === "broken") return truncatedFacts(found);
	if (stream.events.some(({ json }) => json === null)) return unusable(body, found);
	const facts = readEvents(body, stream, found, asked);
	const type = typeRemark("sse", mediaTypeOf(body));
	return remarked(facts, ...type === null ? [] : [type], ...stream.tail === "open" ? ["last-event-open"] : []);
}
function readEvents(body, stream, found, asked) {
	if (found !== null) return familyFacts(body, found, asked);
	return stream.events.length === 0 || stream.cut ? truncatedFacts(null) : unusable(body, null);
}
function familyFacts(body, found, asked) {
	return {
		...readingFacts(body, found, asked),
		scripted_answer: readScriptedAnswer(found.text)
	};
}
function readingFacts(body, { family, reading }, asked) {
	if (family !== asked.family) return failed("wrong_family", {
		response_family: family,
		terminal: reading.terminal
	});
	const { fault } = reading;
	return fault === null || fault.body === null ? answered(family, reading) : faultFacts(body, fault, asked);
}
/** A 2xx whose body is not the requested JSON or event stream. */
function unusable({ kind, headers }, found) {
	const { envelope, origin } = opaqueEnvelope(kind, headers);
	return failed("malformed_response", {
		response_family: found?.family ?? "unparseable",
		error_envelope: envelope,
		error_origin: origin
	});
}
function truncatedFacts(found) {
	return failed("truncated_stream", {
		response_family: found?.family ?? "unparseable",
		terminal: "incomplete"
	});
}
/** Portkey sends 246 if a guardrail failed but the answer is returned anyway. */
function guarded(facts, status) {
	if (status !== 246 || facts.error_class !== null) return facts;
	return {
		...facts,
		error_class: "content_filter",
		error_confidence: "low",
		error_origin: "gateway"
	};
}
// src/probe/answer/transport.ts
const classes = {
	dns: "network",
	refused: "network",
	unreachable: "network",
	tls: "network",
	reset: "network",
	closed: "network",
	"bad-http": "network",
	"headers-too-large": "network",
	"too-many-interim": "network",
	unknown: "network",
	timeout: "timeout",
	"connect-timeout": "timeout",
	cancelled: "cancelled",
	encoded: "malformed_response",
	"too-large": "malformed_response"
};
/** The gate's timeout or the user ended the exchange. */
const clientSide = /* @__PURE__ */ new Set([
	"timeout",
	"connect-timeout",
	"cancelled"
]);
/** Returns the class of a broken exchange. */
function classOfFailure(failure) {
	return classes[failure];
}
/** Returns the class of a stream that broke before its terminal event. */
function classOfCutStream(failure) {
	return classes[failure] === "network" ? "truncated_stream" : classes[failure];
}
function originOfFailure(failure) {
	return clientSide.has(failure) ? "client" : "unknown";
}
/** Whether the gate's rules stopped the reading of the body. Status and headers still count. */
function isUnreadable(failure) {
	return failure === "encoded" || failure === "too-large";
}
// src/probe/answer/read-answer.ts
const statusClasses = [
	"1xx",
	"2xx",
	"3xx",
	"4xx",
	"5xx"
];
/**
* Returns the body-free facts of an answer. It checks transport, redirect, content type and first bytes, errors at any
* status, then family, shape, terminal state and usage. Pure; never throws; no part of the body outlives the call.
*/
function readAnswer(answer, asked) {
	const status = answer.status !== null && answer.status >= 100 && answer.status <= 599 ? answer.status : null;
	const facts = status === null ? unanswered(answer.failure) : readStatus({
		...answer,
		status
	}, asked);
	return {
		status,
		status_class: statusClassOf(status),
		...facts
	};
}
function statusClassOf(status) {
	return (status === null ? void 0 : statusClasses[Math.floor(status / 100) - 1]) ?? "none";
}
function unanswered(failure) {
	const seen = failure ?? "bad-http";
	return failed(classOfFailure(seen), { error_origin: originOfFailure(seen) });
}
function readStatus(answer, asked) {
	if (answer.status >= 300 && answer.status < 400) return failed("redirect", { response_family: "error" });
	if (answer.failure !== null) return readBroken(answer, answer.failure, asked);
	return readBody(parse(answer), asked);
}
/** An answer that started but did not complete. A stream is complete once its terminal event arrived. */
function readBroken(answer, failure, asked) {
	const succeeded = isSuccess(answer.status);
	if (!succeeded && isUnreadable(failure)) return readBody(unread$1(answer), asked);
	if (failure === "encoded") return remarked(broken(failure), "compressed");
	const body = parse(answer);
	if (!succeeded || !asked.stream || body.stream === null) return broken(failure);
	const facts = readBody(body, asked);
	return facts.error_class === "truncated_stream" ? {
		...facts,
		error_class: classOfCutStream(failure),
		error_origin: originOfFailure(failure)
	} : facts;
}
function broken(failure) {
	const error_origin = originOfFailure(failure);
	return failed(classOfFailure(failure), {
		response_family: "unparseable",
		error_origin,
		terminal: "incomplete"
	});
}
function parse(answer) {
	const { status, headers, body } = answer;
	const cut = answer.failure !== null;
	const text = new TextDecoder().decode(body);
	const kind = bodyKind(text, mediaTypeOf(answer));
	const unreadable = isGzip(body) ? "compressed" : utf8Text(body, { isCut: cut }) !== null ? null : "not-utf8";
	const json = kind === "json" && unreadable === null ? unwrapped(parseBounded(text)) : null;
	const stream = kind === "sse" ? readEvents$1([body], cut) : null;
	return {
		status,
		headers,
		kind,
		json: isObject(json) ? json : null,
		stream,
		unreadable
	};
}
/** Some servers compress without a content-encoding header (RFC 1952 2.3.1). */
function isGzip([first, second]) {
	return first === 31 && second === 139;
}
/** Google wraps the error in an array if the stream was not requested as events. */
function unwrapped(json) {
	const first = Array.isArray(json) ? json[0] : json;
	return Array.isArray(json) && isObject(first) && !("error" in first) ? null : first;
}
function unread$1({ status, headers }) {
	return {
		status,
		headers,
		kind: "text",
		json: null,
		stream: null,
		unreadable: null
	};
}
// src/probe/pauses.ts
/**
* Pauses are for the requests that follow: the answer itself counts as it is. All pauses of a gateway together last at most
* limits.pausesMs, so that a gateway cannot use up the time of the run.
*/
function createPauses(clock) {
	const ends = /* @__PURE__ */ new Map();
	const spent = /* @__PURE__ */ new Map();
	return {
		over: async (gateway, signal) => {
			for (let until = 0; (ends.get(gateway) ?? 0) > until && !signal.aborted;) {
				until = ends.get(gateway) ?? 0;
				const leftMs = until - clock.monotonicMs();
				if (leftMs > 0) await clock.sleep(Math.ceil(leftMs), signal);
			}
		},
		note: ({ gateway: { name }, forcing }, { waitAskedMs }) => {
			if (waitAskedMs === null || forcing.by !== "none") return 0;
			const [now, already] = [clock.monotonicMs(), spent.get(name) ?? 0];
			const end = Math.max(ends.get(name) ?? now, now);
			const longer = Math.min(now + Math.min(waitAskedMs, limits.pauseMs) - end, limits.pausesMs - already);
			if (longer <= 0) return 0;
			ends.set(name, end + longer);
			spent.set(name, already + longer);
			return longer;
		}
	};
}
/** Returns how many milliseconds a 429 asks to wait, 1 s if it names no number of seconds; null for other answers. */
function waitAsked({ status, headers }) {
	if (status !== 429) return null;
	const text = headers.get("retry-after")?.[0]?.trim() ?? "";
	return /^\d{1,9}$/.test(text) ? Number(text) * 1e3 : limits.pauseUnsaidMs;
}
// src/probe/request-id.ts
/** Headers with the id that providers' support asks for: OpenAI, Anthropic, one-api, Azure API Management, AWS, Google. */
const requestIdHeaders = [
	"x-request-id",
	"request-id",
	"x-oneapi-request-id",
	"apim-request-id",
	"x-amzn-requestid",
	"x-goog-request-id"
];
/** Returns the answer's request id; null if there is none or if it is the gate's id. */
function readRequestId(headers, gateId) {
	return requestIdHeaders.flatMap((name) => headers.get(name) ?? []).find((value) => /^[A-Za-z0-9._:-]{8,128}$/.test(value) && !value.includes(gateId)) ?? null;
}
// src/probe/through-client.ts
const methods = [
	"GET",
	"POST",
	"PUT",
	"DELETE"
];
const noAnswer = {
	status: null,
	headers: /* @__PURE__ */ new Map(),
	body: /* @__PURE__ */ new Uint8Array(),
	failure: "unknown",
	elapsedMs: 0
};
/**
* Runs the user's client for one user request through the tap, which replaces the credential, adds the gate id, streams and
* counts. Never rejects: a client that sends nothing has no answer, and one that was stopped has a cancelled one.
*/
async function sendThroughClient(question, ids, client, { http, clock }, signal) {
	const sent = {
		answer: noAnswer,
		requests: 0,
		streams: false,
		clientExit: null
	};
	const began = clock.monotonicMs();
	const tap = await client.tap(async (request, reply) => {
		sent.requests += 1;
		const forwarded = sent.requests > limits.clientRequests ? null : forward(request, question, ids);
		if (forwarded === null) return reply.fail();
		const answer = await http.send({
			...forwarded,
			watch: reply,
			signal: AbortSignal.any([request.signal, signal])
		});
		sent.answer = answer;
		sent.streams = streams(request, question);
		if (answer.status === null || answer.failure !== null) reply.fail();
		else reply.end();
	});
	try {
		const variables = variablesFor(question, ids, tap.url);
		sent.clientExit = await client.run({
			command: client.command,
			secrets: client.secrets,
			variables,
			timeoutMs: limits.clientMs + question.gateway.settings.timeout_ms,
			signal
		});
	} finally {
		await tap.close();
	}
	const elapsedMs = clock.monotonicMs() - began;
	const isCancelled = sent.clientExit === null;
	return {
		...sent,
		answer: {
			...sent.answer,
			...isCancelled && { failure: "cancelled" },
			elapsedMs
		}
	};
}
/** Returns the client's request with the gateway's credential instead of the client's; null for an unsupported method. */
function forward(request, question, ids) {
	const method = methods.find((known) => known === request.method);
	if (method === void 0) return null;
	const kept = Object.entries(request.headers).filter(([name]) => !authHeaderNames.has(name));
	return {
		method,
		url: `${question.gateway.url}${request.path}`,
		headers: {
			...Object.fromEntries(kept),
			...gatewayHeaders(question, ids)
		},
		body: request.body,
		timeoutMs: question.gateway.settings.timeout_ms
	};
}
function streams({ path, body }, { route }) {
	return asksForStream(families[route.family], path, parseObject(body) ?? {});
}
function variablesFor(question, ids, url) {
	return {
		OPENAI_BASE_URL: `${url}/v1`,
		OPENAI_API_KEY: "the-tap-sends-the-real-one",
		GATE_MODEL: modelOf$1(question, ids.gateId),
		GATE_PROMPT: promptOf(ids)
	};
}
// src/probe/exchange.ts
/** Sends one request and returns the body-free facts of the answer. The body does not outlive this call. Never rejects. */
async function makeExchange(question, options, deps) {
	const ids = {
		gateId: deps.random.gateId(),
		nonce: deps.random.nonce()
	};
	const at = deps.clock.now();
	const { witness, signal } = options;
	const viaClient = question.settings.via === "client" ? options.client : null;
	await layFaults(question, witness, ids.nonce);
	const before = witness === null || !(options.look === true || needsLook(question)) ? null : await orNull(witness.position());
	const { answer, requests, streams, clientExit } = await send(question, ids, viaClient, deps, signal);
	const observation = observe(question, answer, streams);
	return {
		route: question.route.id,
		check: question.check.name,
		exchange: question.exchange,
		gateway: question.gateway.name,
		...ids,
		at,
		forcedBy: question.forcing.by,
		via: viaClient === null ? "gate" : "client",
		clientExit,
		clientRequests: requests,
		afterOutageMs: question.afterOutageMs ?? null,
		observation,
		named: namedModel(answer, {
			model: modelOf$1(question, ids.gateId),
			targets: question.route.targets
		}),
		headerSwitches: headerSwitches(question, answer, observation),
		claims: readClaims(question.gateway.settings.dialect, answer.headers, observation.status_class),
		recognised: question.gateway.settings.dialect.name === "generic" ? recogniseDialect(answer.headers) : null,
		stated: statedIn(question.gateway.watchedHeaders, answer),
		requestId: readRequestId(answer.headers, ids.gateId),
		waitAskedMs: waitAsked(answer),
		...await firstLook(question, ids.nonce, witness, before, deps.clock, signal)
	};
}
async function send(question, ids, client, deps, signal) {
	if (client !== null) return sendThroughClient(question, ids, client, deps, signal);
	return {
		answer: await deps.http.send({
			...requestFor(question, ids),
			signal
		}),
		requests: 1,
		streams: question.settings.stream,
		clientExit: null
	};
}
/** If the client requested a stream, the answer is expected to be one. */
function observe({ route, check, gateway, settings }, answer, streams) {
	const dialect = gateway.settings.dialect;
	const alias = readTarget(dialect, answer.headers);
	const servedBy = alias === null || primaryOf(route.targets) === null ? null : targetName(route.targets, alias);
	return {
		failure: answer.failure,
		...readAnswer(answer, {
			family: route.family,
			stream: settings.stream || streams,
			check: check.name,
			errorCodes: dialect.error_codes ?? {}
		}),
		cache: readCache(dialect, answer.headers),
		elapsed_bucket: elapsedBucket(answer.elapsedMs),
		served_by: servedBy
	};
}
/** Uses a header that counts switches, else one that names a target other than the primary. A draw has no primary. */
function headerSwitches({ route, gateway }, { headers }, { served_by }) {
	return readSwitches(gateway.settings.dialect, headers) ?? switchesNamed(route, served_by);
}
function statedIn(watched, { headers }) {
	return new Map(watched.flatMap((name) => headers.has(name) ? [[name, (headers.get(name) ?? []).join(",").trim()]] : []));
}
/** A failure is noticed later, because the fault does not appear in the calls. */
async function layFaults({ forcing }, witness, nonce) {
	if (forcing.faults === void 0 || witness === null) return;
	try {
		await witness.play(nonce, forcing.faults);
	} catch {}
}
const buckets = [
	[100, "0-100ms"],
	[300, "100-300ms"],
	[1e3, "300ms-1s"],
	[3e3, "1-3s"],
	[1e4, "3-10s"],
	[3e4, "10-30s"]
];
/** Evidence holds only a coarse range of the elapsed time, because latency is not judged. */
function elapsedBucket(elapsedMs) {
	return buckets.find(([below]) => elapsedMs < below)?.[1] ?? "30s-up";
}
/** Calls are usually read at the end of the run. A client may send no nonce, and each draw decides about the next. */
function needsLook({ settings, draws }) {
	return settings.via === "client" || draws > 1;
}
/** Reads the witness right after the answer. */
async function firstLook(question, nonce, witness, before, clock, signal) {
	const seen = witness === null || before === null ? null : await orNull(witness.since(before.last));
	if (witness === null || before === null || seen === null) return {
		witness: null,
		window: null
	};
	const calls = seen.calls.filter(({ nonces }) => nonces.includes(sha256(nonce)));
	const isTimed = question.settings.via === "client" && calls.length === 0 && seen.calls.some(({ completion }) => completion);
	return {
		witness: {
			calls,
			settled: false,
			joinedBy: "nonce"
		},
		window: isTimed ? await windowOf(question, witness, before.last, clock, signal) : null
	};
}
/**
* A client that does not use the prompt sends no nonce. Its exchange runs alone, so the calls up to the end of the quiet
* period are its calls.
*/
async function windowOf({ gateway }, witness, after, clock, signal) {
	await clock.sleep(gateway.settings.settle_ms, signal);
	const settled = await orNull(witness.position());
	return settled === null ? null : {
		after,
		upTo: settled.last
	};
}
async function orNull(pending) {
	try {
		return await pending;
	} catch {
		return null;
	}
}
// src/probe/schedule.ts
/**
* Sends one good request at a time until one is accepted, then as many in parallel as the gateway allows. The rest of a route
* waits for its own good request. Requests that take turns wait for all others.
*/
async function probeGateway(questions, width, put, admission) {
	const openers = openersOf(questions);
	const waiting = [...openers];
	for (let opener = waiting.shift(); opener !== void 0; opener = waiting.shift()) {
		await put(opener, true);
		if (admission.isDecided(opener.gateway.name)) break;
	}
	const chains = takingTurns(questions);
	const inTurn = new Set(chains.flat());
	const first = new Map(waiting.map((opener) => [routeAt(opener), {
		rank: 0,
		after: [],
		task: () => put(opener, true)
	}]));
	const others = questions.filter((question) => !openers.includes(question) && !inTurn.has(question));
	const before = [...first.values(), ...others.map((question) => afterOpener(question, first, put))];
	await inOrder$1([...before, ...chainSteps(chains, before, put)], width);
}
function afterOpener(question, openers, put) {
	const opener = openers.get(routeAt(question));
	return {
		rank: rankOf(question),
		after: opener === void 0 ? [] : [opener],
		task: () => put(question)
	};
}
/** Lowest first: quiet checks, then negative ones, then those that make a target fail. */
function rankOf({ check, ask }) {
	if (check.quiet) return 1;
	return ask.faults === null ? 2 : 3;
}
/** One step after another in each chain, all of them after the steps before. */
function chainSteps(chains, before, put) {
	if (chains.length === 0) return [];
	const begin = {
		rank: 0,
		after: before,
		task: () => Promise.resolve()
	};
	return [begin, ...chains.flatMap((chain) => {
		let last = begin;
		return chain.map((question) => last = {
			rank: 3,
			after: [last],
			task: () => put(question)
		});
	})];
}
// src/probe/probe.ts
/**
* Sends the requests of a plan. One good request per route goes first; if it is rejected, the rest of the route is not sent.
* Gateways run in parallel, each in its own order (schedule.ts). Requests through the user's client run alone: quiet checks
* before everything else, provoking ones after it.
*/
async function probe({ questions, unrun }, options, deps) {
	const made = /* @__PURE__ */ new Map();
	const cutOff = [];
	const admission = admissionOf(options.unwitnessed);
	const pauses = createPauses(deps.clock);
	const put = async (question, look = false) => {
		await pauses.over(question.gateway.name, options.signal);
		if (admission.isClosed(question) || options.signal.aborted) return;
		options.progress.started(question);
		const witness = options.witnesses.get(question.gateway.name) ?? null;
		const exchanges = [];
		const course = courseOf(question, deps.clock, options.signal);
		let next = await course.next(null);
		while (next !== null && !options.signal.aborted) {
			const exchange = await makeExchange(next, {
				...options,
				witness,
				look
			}, deps);
			if (exchange.observation.failure === "cancelled" && options.signal.aborted) return void cutOff.push(exchange);
			exchanges.push(exchange);
			made.set(question, exchanges);
			admission.note(question, exchange);
			const pausedMs = pauses.note(question, exchange);
			if (pausedMs > 0) options.progress.paused(question.gateway.name, pausedMs);
			next = await course.next(exchange);
		}
		if (made.has(question)) options.progress.ended(question);
	};
	const clients = questions.filter(({ settings }) => settings.via === "client");
	const byGateway = Map.groupBy(questions.filter(({ settings }) => settings.via === null), ({ gateway }) => gateway);
	await sendAlone(clients.filter(isQuiet), put);
	await Promise.all([...byGateway].map(([gateway, own]) => probeGateway(own, gateway.settings.concurrency, put, admission)));
	await sendAlone(clients.filter(isProvoking), put);
	const stopped = questions.filter((question) => !made.has(question));
	return {
		exchanges: questions.flatMap((question) => made.get(question) ?? []),
		cutOff,
		unrun: [...unrun, ...stopped.map((question) => unrunFor(question, admission, options.signal))]
	};
}
/** Exchanges through the user's client run alone, so calls without a nonce can only be theirs. */
async function sendAlone(questions, put) {
	for (const question of questions) await put(question);
}
function isQuiet({ check }) {
	return check.quiet;
}
function isProvoking(question) {
	return !isQuiet(question);
}
function unrunFor(question, admission, signal) {
	const { route, check } = question;
	if (admission.isClosed(question)) return {
		route: route.id,
		check: check.name,
		reason: "preflight"
	};
	const reason = errorCode(signal.reason) === "CANCELLED" ? "cancelled" : "out-of-time";
	return {
		route: route.id,
		check: check.name,
		reason
	};
}
// src/probe/progress.ts
/** Shows finished requests and routes and the running check, whenever a question starts or ends. */
function progressOn({ console }, { questions }) {
	const open = new Map([...Map.groupBy(questions, ({ route }) => route.id)].map(([id, own]) => [id, own.length]));
	const routes = open.size;
	const running = /* @__PURE__ */ new Set();
	let done = 0;
	const state = () => `${done} of ${questions.length} requests, ${routes - open.size} of ${routes} routes done${runningText([...running])}`;
	return {
		started: (question) => {
			running.add(question);
			console.progress(state);
		},
		ended: (question) => {
			const { id } = question.route;
			const remaining = (open.get(id) ?? 1) - 1;
			if (remaining > 0) open.set(id, remaining);
			else open.delete(id);
			running.delete(question);
			done += 1;
			console.progress(state);
		},
		paused: (gateway, ms) => console.info(`gateway ${gateway}: a limit was reached (429); nothing is sent to it for ${Math.ceil(ms / 1e3)} s more`)
	};
}
/** The question that started last, and how many others are running. */
function runningText(running) {
	const last = running.at(-1);
	if (last === void 0) return "";
	const others = running.length > 1 ? ` and ${running.length - 1} more` : "";
	return `, ${last.route.id} ${last.check.name}${others}`;
}
// src/probe/attribution.ts
/**
* Joins the calls of a witness to the exchanges through its gateways: by the nonces in a call's body, or by time for a client
* that did not use the prompt. A call with the nonce of a `known` exchange is never a stray.
*/
function attribute(watched, exchanges, known) {
	const completeness = completenessOf(watched);
	if (completeness.state !== "read") return {
		...completeness,
		readings: exchanges.map(() => unread),
		strays: []
	};
	const calls = watched.end?.calls ?? [];
	const owned = byNonce(calls);
	const knownNonces = new Set([...exchanges, ...known].map(({ nonce }) => sha256(nonce)));
	const run = sha256(watched.runMark);
	const isKnown = ({ nonces }) => nonces.some((nonce) => knownNonces.has(nonce));
	const isOfOtherRun = ({ runs }) => runs.some((other) => other !== run);
	const unowned = calls.filter((call) => call.completion && !isKnown(call) && !isOfOtherRun(call));
	const timed = exchanges.filter(({ window }) => window !== null);
	const strays = unowned.filter((call) => !timed.some((exchange) => isWithin(call, exchange)));
	const isWhole = watched.quiet && strays.length === 0;
	const readings = exchanges.map((exchange) => {
		const byTime = unowned.filter((call) => isWithin(call, exchange));
		const own = [...owned.get(sha256(exchange.nonce)) ?? [], ...byTime].toSorted(byNumber);
		return {
			calls: own,
			settled: isWhole && own.every(({ open }) => !open),
			joinedBy: byTime.length > 0 ? "time" : "nonce"
		};
	});
	return {
		...completeness,
		readings,
		strays
	};
}
const unread = {
	calls: null,
	settled: false,
	joinedBy: "nonce"
};
/** Calls are numbered without gaps, so dropped calls are noticed. */
function completenessOf({ start, end, obstacle }) {
	if (start === null || end === null) return {
		state: obstacle ?? "unreachable",
		missing: 0
	};
	if (start.journal !== end.journal) return {
		state: "restarted",
		missing: 0
	};
	const numbers = new Set(end.calls.map(({ number }) => number));
	const missing = end.last - start.last - numbers.size;
	return {
		state: missing === 0 ? "read" : "incomplete",
		missing: Math.max(0, missing)
	};
}
function byNonce(calls) {
	const owned = /* @__PURE__ */ new Map();
	for (const call of calls) for (const nonce of new Set(call.nonces)) {
		const own = owned.get(nonce);
		if (own === void 0) owned.set(nonce, [call]);
		else own.push(call);
	}
	return owned;
}
function byNumber(one, other) {
	return one.number - other.number;
}
function isWithin({ number }, { window }) {
	return window !== null && number > window.after && number <= window.upTo;
}
// src/probe/witnesses.ts
/** Announces the run to every witness of these gateways. Only later journal entries belong to this run. Never rejects. */
async function watchWitnesses(gateways, { witness: open, random }, signal) {
	const bound = gateways.flatMap(({ name, witness, settings }) => witness === null ? [] : [{
		name,
		at: witness,
		settleMs: settings.settle_ms
	}]);
	const byUrl = Map.groupBy(bound, ({ at }) => at.url.replace(/\/+$/, ""));
	const watched = await Promise.all([...byUrl].map(async ([url, own]) => {
		const witness = open(own[0]?.at ?? {
			url,
			token: ""
		}, signal);
		const began = await orObstacle(witness.begin(random.runMark));
		const settleMs = Math.max(...own.map((one) => one.settleMs));
		const names = own.map(({ name }) => name);
		return [began.value?.journal ?? url, {
			gateways: names,
			witness,
			settleMs,
			start: began.value,
			obstacle: began.obstacle
		}];
	}));
	return [...Map.groupBy(watched, ([key]) => key).values()].flatMap((same) => merged(same.map(([, one]) => one)));
}
/** One provider at several addresses is one witness. */
function merged(same) {
	const [first] = same;
	if (first === void 0) return [];
	const gateways = same.flatMap((one) => one.gateways);
	return [{
		...first,
		gateways,
		settleMs: Math.max(...same.map(({ settleMs }) => settleMs))
	}];
}
/**
* Reads all witnesses again in parallel, each after its quiet period, so that late calls are counted in their exchange, and ends
* the run at every one of them. Never rejects: a witness that cannot be read gives silent accounts.
*/
async function readWitnesses(witnesses, probed, deps, signal) {
	const readings = /* @__PURE__ */ new Map();
	const bound = new Set(witnesses.flatMap(({ gateways }) => gateways));
	const isReached = ({ gateways, start }) => start === null || probed.exchanges.some(({ gateway }) => gateways.includes(gateway));
	const [reached, others] = [witnesses.filter(isReached), witnesses.filter((one) => !isReached(one))];
	const ended = others.map(({ witness }) => witness.end(deps.random.runMark).catch(() => null));
	const runs = await Promise.all(reached.map(async (one) => {
		const own = probed.exchanges.filter(({ gateway }) => one.gateways.includes(gateway));
		const watched = await watch(one, deps, signal);
		const isElsewhere = ({ gateway }) => bound.has(gateway) && !one.gateways.includes(gateway);
		const found = attribute(watched, own, [...probed.exchanges, ...probed.cutOff].filter((exchange) => !isElsewhere(exchange)));
		for (const [index, reading] of found.readings.entries()) readings.set(own[index]?.gateId ?? "", reading);
		return runOf(one, watched, found);
	}));
	await Promise.all(ended);
	const exchanges = probed.exchanges.map((exchange) => ({
		...exchange,
		witness: readings.get(exchange.gateId) ?? null
	}));
	return {
		probed: {
			...probed,
			exchanges
		},
		witnesses: runs
	};
}
async function watch({ witness, settleMs, start, obstacle }, { clock, random: { runMark } }, signal) {
	if (start === null) return {
		runMark,
		start,
		end: null,
		obstacle,
		quiet: false
	};
	await clock.sleep(settleMs, signal);
	const end = await orObstacle(witness.since(start.last));
	await witness.end(runMark).catch(() => null);
	return {
		runMark,
		start,
		end: end.value,
		obstacle: end.obstacle,
		quiet: !signal.aborted
	};
}
const obstacles = {
	WITNESS_REFUSED: "refused",
	WITNESS_FAILED: "foreign"
};
async function orObstacle(pending) {
	try {
		return {
			value: await pending,
			obstacle: null
		};
	} catch (error) {
		return {
			value: null,
			obstacle: obstacles[errorCode(error)] ?? "unreachable"
		};
	}
}
function runOf(one, { quiet }, { state, missing, strays }) {
	const began = one.start?.now_ms ?? 0;
	const placed = strays.map(({ target, started_ms }) => ({
		target,
		ms: Math.max(0, started_ms - began)
	}));
	return {
		gateways: one.gateways,
		state,
		missing,
		quiet,
		strays: placed
	};
}
// src/promotion/traffic/problems.ts
const without = "or leave out `traffic`: the route is then gated on every run";
const quote = "Write the weight as a plain number such as `5` or `0.05`.";
/** A text for each reason that makes a share unknown. */
const shareProblems = {
	"file-missing": {
		got: "no such traffic file",
		remedy: "Correct `traffic.file`, or add the file with weight 0 in a separate pull request."
	},
	"file-unreadable": {
		got: "a link, a folder or a file that is too large",
		remedy: "Point `traffic.file` at a regular file of this repository."
	},
	"other-format": {
		got: "a file that is neither YAML nor JSON",
		remedy: `Keep the weights in a YAML or JSON file, generate this file from it, and point \`traffic.file\` at the source, ${without}.`
	},
	template: {
		got: "a template, whose weights are known only after rendering",
		remedy: `Move the weights into a values file without template code and point \`traffic.file\` at that file, ${without}.`
	},
	"over-limit": {
		got: `more than the gate reads (${limits.trafficBytes} bytes, ${limits.trafficDepth} levels, ${limits.trafficNodes} values, ${limits.trafficDocuments} documents, ${limits.trafficAliases} anchors, aliases or tags)`,
		remedy: "Keep the weights in a smaller file."
	},
	"not-utf8": {
		got: "bytes that are not UTF-8",
		remedy: "Save the file as UTF-8."
	},
	"control-character": {
		got: "a control character, or a line break that not every YAML reader accepts",
		remedy: "Delete the invisible character here."
	},
	directive: {
		got: "a YAML `%` directive",
		remedy: "Delete the directive: the file is read as YAML 1.2."
	},
	syntax: {
		got: "invalid YAML 1.2",
		remedy: "Fix the syntax at this place: check brackets, commas, indentation and quotes."
	},
	"duplicate-key": {
		got: "a duplicate key in one map, at least for some readers (for them `2` is `0x2`, or `Weight` is `weight`)",
		remedy: "Remove one of them, or quote keys that look like a number or a boolean."
	},
	"key-not-text": {
		got: "a key that is not a text",
		remedy: "Write the key as a text; quote it if it begins with a bracket."
	},
	"alias-without-anchor": {
		got: "an alias without an anchor before it",
		remedy: "Define the anchor above the alias."
	},
	"document-missing": {
		got: "no matching document",
		remedy: "Correct `traffic.doc`: the document must have each of its fields with the same value."
	},
	"document-ambiguous": {
		got: "several matching documents",
		remedy: "Pick one with `traffic.doc`, such as `{ kind: HTTPRoute, /metadata/name: chat }`."
	},
	"pointer-invalid": {
		got: "a pointer that cannot be followed",
		remedy: "Correct `traffic.among` and `traffic.at`; `fallback-gate lint` shows which step is wrong."
	},
	"path-missing": {
		got: "no value for the pointer's next step below {entry}",
		remedy: "Correct the pointer in `traffic`: its next step does not match any key or entry here."
	},
	"path-ambiguous": {
		got: "several entries that match the pointer's `{field=value}`, one of them {entry}",
		remedy: "Add a field that only one of them has, such as `{name=chat,region=eu}`."
	},
	"index-ambiguous": {
		got: "a list with several entries at {entry}, which a number in a pointer cannot select: reordering the list would change the weight",
		remedy: "Pick the entry by a field (`{name=chat}`, or `{setWeight=*}` for the only one that has it). If only their position distinguishes the entries, leave out `traffic`: the route is then gated on every run."
	},
	"merge-key": {
		got: "a merge key (`<<`) in {entry}, on the path to the weights: YAML 1.1 and 1.2 readers find different values there",
		remedy: "Write out the values that the pointer uses instead of merging them."
	},
	tagged: {
		got: "a tag such as `!Ref` at {entry}, on the path to the weights: only the tool that reads the tag knows the value",
		remedy: "Write the plain value there, or pick the entry by its tagged text, such as `at: { Arn: \"!Ref Backup\" }`."
	},
	"no-share": {
		got: "a priority or an order instead of a share: a lower number can mean more traffic",
		remedy: `Point at the weights within one priority, ${without}.`
	},
	"no-weights": {
		got: "no weight among the entries of {entry}",
		remedy: "Correct the last steps of `traffic.among`, or write a weight in each entry."
	},
	"group-of-one": {
		got: "{entry} as the only weight of its group, which is always 100 %",
		remedy: "Include the primary's weight in `traffic.among` (as a list of pointers if it is elsewhere), or point `at` at a single number and leave out `among`."
	},
	"entry-missing": {
		got: "no entry that matches `traffic.at`",
		remedy: "Correct `traffic.at`, or add the entry with weight 0 in a separate pull request."
	},
	"weight-ambiguous": {
		got: "several entries that match `traffic.at`, one of them {entry}",
		remedy: "Add to `traffic.at` a field that only one of them has."
	},
	"weight-outside": {
		got: "{entry}, which is not one of the weights in `traffic.among`",
		remedy: "Point `traffic.at` at one of the weights that `traffic.among` names."
	},
	"weight-missing": {
		got: "no weight in {entry}",
		remedy: "Write its weight, set `traffic.default` to the weight that the gateway uses, or exclude the entry with `*{field=value}` in `traffic.among`."
	},
	"weight-not-a-number": {
		got: "a weight that is not a number of at least 0 at {entry}",
		remedy: quote
	},
	"weight-notation": {
		got: "a weight at {entry} that YAML readers parse as different numbers",
		remedy: quote
	},
	"units-differ": {
		got: "percentages mixed with plain numbers at {entry}",
		remedy: "Write all weights of the group in one unit, at base and at head."
	},
	"merge-conflict": {
		got: "a weight at {entry} that both the base branch and this branch changed",
		remedy: "Merge or rebase onto the base branch, decide which weight is right, and run the gate again."
	},
	"merge-tangled": {
		got: "entries that both the base branch and this branch added, moved or removed",
		remedy: "Merge or rebase onto the base branch and run the gate again."
	}
};
/** The commit in which a share was read. */
const sides = {
	base: "at base",
	head: "at head",
	both: "at base and at head",
	"merge-base": "at the merge base",
	merge: "in the merge of this branch with base"
};
/** The text of a problem, with the name of its entry. */
function problemText(problem, field) {
	const { got, remedy } = shareProblems[problem];
	return {
		got: got.replaceAll("{entry}", entryInWords(field)),
		remedy
	};
}
/** The name of a problem's entry in texts. */
function entryInWords(field) {
	return field === null || field === "/" ? "the document" : field;
}
// src/promotion/share-words.ts
const reasons = {
	"no-traffic-declared": "no traffic declared",
	"no-base": "nothing to compare with",
	"not-asked-for": "not asked for"
};
/** The change of a route's traffic share as text. */
function shareChange(route) {
	const { from, to, reason } = route;
	if (from === null && to === null) return reasons[reason] ?? `unknown${whyUnknown(route)}`;
	if (from === to) return `${shareText(route, to)}, as before`;
	return `${shareText(route, from)} to ${shareText(route, to)}${whyUnknown(route)}`;
}
/**
* Which routes the change gates, with their shares from and to, and which it does not, each group with its reason. Routes are
* aligned, one per line.
*/
function gatedLines({ routes }) {
	const groups = Map.groupBy(routes, ({ gated, reason }) => `${gated ? "Gated" : "Not gated"}, because ${whys[reason]}`);
	const width = Math.max(0, ...routes.map(({ route }) => route.length));
	return [...groups].toSorted(([, [one]], [, [other]]) => Number(other?.gated ?? false) - Number(one?.gated ?? false)).flatMap(([why, own]) => [`${why} (${own.length} of ${routes.length} ${routes.length === 1 ? "route" : "routes"}):`, ...own.map((route) => `  ${route.route.padEnd(width)}${sharePlaced(route)}`.trimEnd())]);
}
const whys = {
	"no-traffic-declared": "the manifest declares no traffic for it",
	"not-asked-for": "this run did not select it",
	raised: "its share rises",
	"not-raised": "its share does not rise",
	"unknown-share": "its share cannot be read, so it gets no request and is held",
	"no-base": "nothing is compared (--base REF would compare shares)"
};
function sharePlaced(route) {
	if (route.from === null && route.to === null && route.problem === null) return "";
	const at = route.at ?? route.unread?.at ?? null;
	return `  ${shareChange(route)}${at === null ? "" : ` (${at.file}:${at.line})`}`;
}
function whyUnknown({ problem, unread }) {
	if (problem === null) return "";
	const where = unread === void 0 ? "" : ` ${sides[unread.side]}`;
	return ` (${problemText(problem, unread?.field ?? null).got}${where})`;
}
/** The share as a percentage, or as a weight if it is not part of a sum. */
function shareText({ of_sum }, share) {
	if (share === null) return "unknown";
	return of_sum ? `${rounded(share * 100)} %` : `weight ${rounded(share)}`;
}
function rounded(value) {
	return Math.round(value * 100) / 100;
}
// src/publish/guarded-console.ts
const withheld = "withheld by the leak scan";
/** The console behind the leak scan: text that contains a secret is withheld. */
function guardConsole(console, scan) {
	const clean = (text) => scan(text) === null ? text : withheld;
	return {
		info: (line, tone) => console.info(clean(line), tone),
		group: (title, lines) => console.group(clean(title), lines.map(clean)),
		progress: (state) => console.progress(() => clean(state())),
		annotate: (annotation) => console.annotate(cleanAnnotation(annotation, scan)),
		mask: (value) => console.mask(value),
		outputs: (values) => console.outputs(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, clean(value)]))),
		summary: async (markdown) => console.summary(clean(markdown))
	};
}
function cleanAnnotation(annotation, scan) {
	return [
		annotation.title,
		annotation.message,
		annotation.file
	].every((text) => text === void 0 || scan(text) === null) ? annotation : {
		level: annotation.level,
		message: withheld
	};
}
// src/publish/secret-parts.ts
/** This many consecutive characters of a secret, not counting separators, must not be published. */
const partChars = limits.credentialMinChars;
/** A text without its separators: `ab-12.cd` and `ab12cd` are the same. */
function withoutSeparators(text) {
	return text.replace(/[^A-Za-z0-9]/g, "");
}
/** Every partChars characters in a row of a text without separators, in the order of their places. */
function* windowsOf(plain) {
	for (let at = 0; at + partChars <= plain.length; at++) yield plain.slice(at, at + partChars);
}
/**
* The longest parts of secrets that were stated and not known before: no surface may show them. Linear in the stated
* texts; equal texts are read once.
*/
function partsStated(secrets, { stated, known }) {
	const rules = new Map(secrets.flatMap(({ rule, value }) => Array.from(windowsOf(withoutSeparators(value)), (window) => [window, rule])));
	const suspects = [...new Set(Array.from(stated, withoutSeparators))].filter((text) => [...windowsOf(text)].some((window) => rules.has(window)));
	if (suspects.length === 0) return [];
	for (const text of new Set(textsIn$1(known))) for (const window of windowsOf(withoutSeparators(text))) rules.delete(window);
	return suspects.flatMap((text) => runsIn(text, rules));
}
/** The longest runs of a text in which every window is in `rules`, each with the rule of its first window. */
function runsIn(text, rules) {
	const runs = [];
	let isOpen = false;
	for (const window of windowsOf(text)) {
		const rule = rules.get(window);
		const run = runs.at(-1);
		if (rule !== void 0 && isOpen && run !== void 0) run.value += window.slice(-1);
		else if (rule !== void 0) runs.push({
			rule: `${rule}-part`,
			value: window
		});
		isOpen = rule !== void 0;
	}
	return runs;
}
// src/publish/derived-forms.ts
const htmlEntities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** The encodings in which programs print a value. The runner's own masks do not cover base64url, hex or reversed. */
const encodings = [
	(value) => [value],
	(value) => [JSON.stringify(value).slice(1, -1)],
	(value) => [value.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character)],
	(value) => [Array.from(value).toReversed().join("")],
	(value) => hexCases(Buffer.from(value).toString("hex")),
	percentEncoded,
	(value) => [
		0,
		1,
		2
	].flatMap((shift) => shiftedBase64(Buffer.from(value), shift))
];
/**
* The value, and the value as JSON, HTML, reversed, hex, percent-encoded, base64 and base64url. The base64 forms find
* it inside any longer text that was encoded as a whole, such as `user:value`.
*/
function derivedForms(value) {
	return [...new Set(encodings.flatMap((encode) => encode(value)))];
}
function hexCases(hex) {
	return [hex, hex.toUpperCase()];
}
function percentEncoded(value) {
	const component = encodeURIComponent(value.toWellFormed());
	const everyByte = Buffer.from(value).toString("hex").replace(/../g, "%$&");
	return [
		component,
		component.replace(/%../g, (escape) => escape.toLowerCase()),
		component.replaceAll("%20", "+"),
		...hexCases(everyByte)
	];
}
/** The base64 characters that depend only on the value when `shift` other bytes precede it. */
function shiftedBase64(value, shift) {
	const own = Buffer.concat([Buffer.alloc(shift), value]).toString("base64").slice(Math.ceil(shift * 8 / 6), Math.floor((shift + value.length) * 8 / 6));
	return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
}
// src/publish/leak-scan.ts
/** Every form is at least this long: no encoding of a value that callers accept is shorter than the value. */
const keyLength = limits.credentialMinChars;
/** What to look for: the derived forms of each value, and of each line of it that is long enough to be a secret. */
function secretForms(values) {
	return values.flatMap(({ rule, value }) => {
		const lines = [value, ...value.split(/[\r\n]+/)].filter((line) => line.length >= keyLength);
		return [...new Set(lines.flatMap(derivedForms))].map((text) => ({
			rule,
			text
		}));
	});
}
/**
* The nonces of a run: what joins a provider's calls to its exchanges is never written. They share the run's mark, and every
* form of a nonce contains that form of its mark, so that the mark stands for all of them.
*/
function noncesOf(exchanges) {
	const marks = exchanges.map(({ nonce }) => nonce.search(noncePattern) === 0 ? nonce.slice(0, 20) : nonce);
	return [...new Set(marks)].map((value) => ({
		rule: "nonce",
		value
	}));
}
/** A scan for these values and these parts of values (secret-parts.ts), prepared once for many texts. */
function leakScan(values, parts = []) {
	const ofValues = needleScan(secretForms(values));
	const ofParts = needleScan(parts.map(({ rule, value }) => ({
		rule,
		text: value
	})));
	const rulesOfParts = (text) => parts.length === 0 ? null : ofParts(withoutSeparators(text));
	return (text) => ofValues(text) ?? rulesOfParts(text) ?? credentialRule(text);
}
function needleScan(needles) {
	const byKey = Map.groupBy(needles, ({ text }) => text.slice(0, keyLength));
	const leaps = leapsOf([...byKey.keys()]);
	return (text) => firstNeedle(text, byKey, leaps)?.rule ?? null;
}
/**
* One walk over the text, whatever the number of needles (Wu and Manber, 1994). The characters before `end` say how far it is
* at least to the end of the next key: mostly most of a key, so that a text is read in leaps.
*/
function firstNeedle(text, byKey, leaps) {
	for (let end = keyLength; end <= text.length;) {
		const leap = leaps[slotBefore(text, end)] ?? 0;
		const at = end - keyLength;
		const hit = leap > 0 ? void 0 : byKey.get(text.slice(at, end))?.find((one) => text.startsWith(one.text, at));
		if (hit !== void 0) return hit;
		end += leap || 1;
	}
}
/** So many characters decide how far to leap. */
const blockLength = 3;
const slotBits = 16;
/** The distance from the end of each block to the end of the nearest key that may hold it, by the block's slot. */
function leapsOf(keys) {
	const leaps = new Uint8Array(2 ** slotBits).fill(keyLength - blockLength + 1);
	for (const key of keys) for (let end = blockLength; end <= keyLength; end++) {
		const slot = slotBefore(key, end);
		leaps[slot] = Math.min(leaps[slot] ?? 0, keyLength - end);
	}
	return leaps;
}
/** The slot of the block before this place. Blocks that share one only shorten each other's leaps. */
function slotBefore(text, end) {
	const block = text.charCodeAt(end - 3) << 16 ^ text.charCodeAt(end - 2) << 8 ^ text.charCodeAt(end - 1);
	return Math.imul(block, 2654435761) >>> 16;
}
// src/report/trail.ts
/** Keeps most of the comment for the report, however long the trail is. */
const lineChars = 1e4;
/** The line is at the top of the gate's comment, so no other text can come before it. */
const form = /^(?:<!-- fallback-gate [^>]* -->)?<!-- fallback-gate-trail (\[.*\]) -->$/;
const identifier = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const decisions = [
	"promote",
	"hold",
	"investigate",
	"none"
];
/** Checks each field of an entry as bundle.schema.json does. */
const fields = {
	run_id: (value) => matches(value, identifier),
	run_number: (value) => isBetween(value, 0, Number.MAX_SAFE_INTEGER),
	run_attempt: (value) => isBetween(value, 1, 1e3),
	at: (value) => matches(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
	head_sha: (value) => value === null || matches(value, /^([0-9a-f]{40}|[0-9a-f]{64})$/),
	decision: (value) => decisions.includes(value),
	broken: (value) => Array.isArray(value) && value.length <= 20 && value.every(isBroken)
};
/** The entry of this run for later runs. Waived findings are not broken rules. */
function trailEntryOf({ run, decision, findings }) {
	const broken = findings.filter(({ waived }) => !waived).map(brokenRule);
	return {
		run_id: run.run_id,
		run_number: run.run_number,
		run_attempt: run.run_attempt,
		at: run.at,
		head_sha: run.head_sha,
		decision: decision.overall,
		broken: [...new Set(broken)].slice(0, 20)
	};
}
/**
* The trail as one invisible line of Markdown: compact JSON in an HTML comment, without `--` or `>`. Keeps the newest
* entries: at most limits.trailEntries, and 10,000 characters.
*/
function trailLine(entries) {
	let kept = entries.filter(isTrailEntry).slice(-limits.trailEntries);
	while (lineOf(kept).length > lineChars) kept = kept.slice(1);
	return lineOf(kept);
}
/** The trail in one of the gate's comments; empty if any entry is invalid. */
function readTrail(body) {
	const line = body.split(/\r?\n/, 2).find((text) => form.test(text)) ?? "";
	const entries = parseJson(form.exec(line)?.[1] ?? "");
	if (!Array.isArray(entries) || entries.length > limits.trailEntries) return [];
	return entries.every(isTrailEntry) ? entries : [];
}
/** A comment's text without its trail, if its first line is one. */
function withoutTrail(body) {
	const [first = "", ...rest] = body.split("\n");
	return form.test(first) ? rest.join("\n") : body;
}
/** Keeps the old comment's trail when the new body has none, so that a crashed run does not erase it. */
function keepingTrail(body, standing) {
	const trail = readTrail(standing);
	const kept = `${trailLine(trail)}\n${body}`;
	return trail.length === 0 || withoutTrail(body) !== body || kept.length > limits.commentChars ? body : kept;
}
function lineOf(entries) {
	return `<!-- fallback-gate-trail ${JSON.stringify(entries).replace(/-(?=-)/g, String.raw`\u002d`)} -->`;
}
function brokenRule({ route, rule }) {
	return route === null ? rule : `${route} ${rule}`;
}
function isTrailEntry(value) {
	if (!isObject(value)) return false;
	const tests = Object.entries(fields);
	return Object.keys(value).length === tests.length && tests.every(([name, isValid]) => isValid(value[name]));
}
function isBroken(value) {
	return matches(value, /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,127}$/);
}
function matches(value, pattern) {
	return typeof value === "string" && pattern.test(value);
}
function isBetween(value, least, most) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most;
}
// src/publish/own-comment.ts
const pattern = /^<!-- fallback-gate manifest=([0-9a-f]{16}) run=(\d{1,15})\.(\d{1,15}) -->/;
/** The marker, invisible in the rendered comment. Order and display rest on it, the decision never does. */
function markerOf(manifestFile, runNumber, runAttempt) {
	return `<!-- fallback-gate manifest=${manifestKey(manifestFile)} run=${runNumber}.${runAttempt} -->`;
}
/** The marker at the very beginning of a comment; null when it has none there. */
function readMarker(body) {
	const [, manifest, runNumber, runAttempt] = pattern.exec(body) ?? [];
	return manifest === void 0 ? null : {
		manifest,
		runNumber: Number(runNumber),
		runAttempt: Number(runAttempt)
	};
}
/** The comment without its marker, with the line ends and the trimmed end that GitHub's editor makes of it. */
function withoutMarker(body) {
	return body.replace(pattern, "").replaceAll("\r\n", "\n").trim();
}
/** The first 16 hex digits of the SHA-256 of the manifest's path. */
function manifestKey(manifestFile) {
	return createHash("sha256").update(manifestFile).digest("hex").slice(0, 16);
}
/** Anybody can copy the marker into a comment, so the author must match too. */
async function oldestOwnComment(github, login, { pullRequest, manifestFile }) {
	const manifest = manifestKey(manifestFile);
	let oldest = null;
	for await (const comment of github.comments(pullRequest)) if (comment.author === login && readMarker(comment.body)?.manifest === manifest && (oldest === null || comment.id < oldest.id)) oldest = comment;
	return oldest;
}
/** The gate's comment on this manifest, from which the trail is read; null if there is none or it cannot be fetched. Never rejects. */
async function ownComment(github, key) {
	try {
		return await oldestOwnComment(github, await github.login(), key);
	} catch {
		return null;
	}
}
/**
* The trail of earlier runs in the gate's comment; empty if there is no comment or the run is stopped before it is read.
* For display only: no rule reads it. Never rejects.
*/
async function readOwnTrail({ run, manifestFile, mode }, { github }, signal) {
	if (mode === "never" || github === null || run.pull_request === null) return [];
	const read = ownComment(github, {
		pullRequest: run.pull_request,
		manifestFile
	});
	const found = await Promise.race([read, stopped(signal)]);
	return found === null ? [] : [...readTrail(found.body)];
}
/** A run that must stop saves its remaining time for the evidence. */
function stopped(signal) {
	return new Promise((resolve) => {
		if (signal.aborted) resolve(null);
		else signal.addEventListener("abort", () => resolve(null), { once: true });
	});
}
// src/publish/evidence-folder.ts
/** The files of the evidence folder in the order of writing, and the content of each until the run has ended. */
const evidenceFolder = [
	{
		surface: "records",
		name: "records.jsonl",
		open: ""
	},
	{
		surface: "bundle",
		name: "bundle.json",
		open: "null\n"
	},
	{
		surface: "report",
		name: "report.md",
		open: "## Fallback Gate - Not decided: the run has not ended\n"
	},
	{
		surface: "html",
		name: "report.html",
		open: ""
	},
	{
		surface: "junit",
		name: "junit.xml",
		open: ""
	},
	{
		surface: "statement",
		name: "test-result.intoto.json",
		open: "null\n"
	}
];
// src/publish/packet.ts
/** Next to the evidence folder, never in it: evidence is uploaded and shown. */
function packetPath(evidenceDir) {
	return `${evidenceDir.replace(/\/+$/, "")}-escalation/escalation.json`;
}
/** Writes the packet for a provider's support. Returns its path; empty if it cannot be written. */
async function writePacket(packet, evidenceDir, { files, console }) {
	const path = packetPath(evidenceDir);
	try {
		await files.write(path, packet);
	} catch {
		console.annotate({
			level: "warning",
			message: notWritten
		});
		return "";
	}
	console.info(`Packet for the provider's support (do not publish it): ${path}`);
	return path;
}
const notWritten = "The packet for the provider's support was not written: no folder can be created next to the evidence folder. Set evidence-dir to a subfolder.";
// src/publish/open-run.ts
/**
* Removes the files of an earlier run, or those that the repository brings under their names, so that a run that cannot start
* leaves no evidence of another one. Never rejects: what cannot be removed cannot be written either, which ends the run.
*/
async function removeOldRun(evidenceDir, { files }) {
	for (const { name } of evidenceFolder) await files.remove(`${evidenceDir}/${name}`).catch(() => {});
}
/**
* Writes a hold without records to the evidence folder until the run has ended. This replaces the files of an earlier run,
* removes its packet for a provider's support, and finds an unwritable folder before the first request is sent.
*/
async function writeOpenRun(evidenceDir, { files }) {
	try {
		for (const { name, open } of evidenceFolder) await files.write(`${evidenceDir}/${name}`, open);
	} catch (error) {
		throw error instanceof GateError ? notWritable(error) : error;
	}
	await files.remove(packetPath(evidenceDir)).catch(() => {});
}
function notWritable(error) {
	const { code, message } = error;
	return new GateError(code, message, {
		cause: error,
		problems: [{
			at: null,
			message,
			remedy: "Set the input evidence-dir (--evidence-dir) to a folder that exists or can be created. Its files are replaced."
		}]
	});
}
// src/gate.ts
/**
* Runs the gate, from reading the manifest to writing the comment. Returns the bundle of the decision.
* Throws a GateError if the inputs or the manifest are invalid; nothing is sent then.
*/
async function gate(inputs, given, deps) {
	const { stop: signal } = deps.time;
	await removeOldRun(inputs.evidenceDir, deps);
	const prepared = await prepare(inputs, given, deps);
	const { run, manifest, gateways, secrets, routes } = prepared;
	refuseTooManyRequests(manifest, requestsAtMost(prepared.plan));
	secrets.forEach(({ value }) => deps.console.mask(value));
	await writeOpenRun(inputs.evidenceDir, deps);
	deps.time.allow(plannedMs(prepared.plan, manifest));
	gateways.flatMap((gateway) => meantVariables(gateway, inputs)).forEach((line) => deps.console.info(line));
	const isSecret = leakScan(secrets);
	const guarded = {
		...deps,
		console: guardConsole(deps.console, isSecret)
	};
	const { seen, isOnItsWay } = seeRoutes(prepared, guarded, isSecret, signal);
	const [{ probed, logs, witnesses }, contracts, trail, expected, byConfiguration, judging] = await Promise.all([
		seen,
		isOnItsWay.then(() => readContracts(prepared, guarded, signal)),
		isOnItsWay.then(() => readOwnTrail({
			run,
			manifestFile: manifest.file,
			mode: inputs.comment
		}, guarded, signal)),
		isOnItsWay.then(() => readExpected(prepared, inputs.replicas)),
		isOnItsWay.then(() => readByConfiguration(manifest, routes, prepared.read)),
		isOnItsWay.then(() => import("./settle.mjs"))
	]);
	const { settle, escalationPacket, publish } = judging;
	deps.time.allowPublishing();
	const evidence = gatherEvidence({
		manifest,
		gateways,
		probed,
		witnesses,
		ledgers: keepLedgers(probed.exchanges, manifest, logs),
		logs,
		contracts,
		expected,
		byConfiguration,
		replicas: inputs.replicas
	});
	const promotion = await confirmed(prepared, run);
	const escalation = escalationPacket(evidence, manifest, run, requestIds(probed));
	const scan = scanOf(prepared, probed, {
		evidence,
		promotion
	});
	const settled = settle({
		evidence,
		manifest,
		promotion,
		run,
		trail
	}, scan, escalation);
	const publishing = {
		...deps,
		console: guardConsole(deps.console, scan)
	};
	await publish({
		...settled,
		evidenceDir: inputs.evidenceDir,
		comment: inputs.comment
	}, publishing);
	return settled.bundle;
}
/** Code for contracts is loaded while the gateway answers too. */
async function readContracts({ manifest, routes, run, read }, deps, signal) {
	const { checkContracts } = await import("./contract.mjs");
	return checkContracts({
		manifest,
		routes,
		at: run.at,
		signal
	}, deps, read);
}
/**
* Returns the share of each route and every request of a run, as lines. Credentials may be missing: they are listed. Throws
* like `gate`; sends nothing.
*/
async function plannedRequests(inputs, given, deps) {
	const { plan, promotion, routes, gateways, client } = await prepare(inputs, given, deps);
	const { questions, unrun } = planProbe(routes, gateways.map((gateway) => ({
		...gateway,
		credentialState: "present"
	})), client !== null);
	const ofOtherRoutes = plan.unrun.filter(({ route }) => !routes.some(({ id }) => id === route));
	const used = gateways.filter(({ name }) => questions.some(({ gateway }) => gateway.name === name));
	return [
		...gatedLines(promotion),
		...planLines({
			questions,
			unrun: [...ofOtherRoutes, ...unrun]
		}),
		...used.flatMap((gateway) => missingLine(gateway, inputs))
	];
}
function missingLine(gateway, inputs) {
	const { name, missing } = gateway;
	if (missing.length === 0) return [];
	const hint = meantVariables(gateway, inputs).map((line) => ` ${line}`);
	return [`gateway ${name}: set ${missing.join(", ")} before the run. Without it nothing is sent to this gateway, and the run holds (exit code ${exitCodes.hold}).${hint.join("")}`];
}
/** Returns the scan for texts that this run must not publish, including parts of secrets that were sent back. */
function scanOf({ run, manifest, secrets }, probed, { evidence, promotion }) {
	const parts = partsStated(secrets, {
		stated: [
			run.notes,
			...statedTexts(evidence),
			...requestIds(probed).values()
		],
		known: {
			manifest,
			promotion,
			run: {
				...run,
				notes: ""
			}
		}
	});
	return leakScan([...secrets, ...noncesOf([...probed.exchanges, ...probed.cutOff])], parts);
}
/** The request ids of answers that had one, by gate id. */
function requestIds({ exchanges }) {
	return new Map(exchanges.flatMap(({ gateId, requestId }) => requestId === null ? [] : [[gateId, requestId]]));
}
/** A file that cannot be read is reported by the rule that needs its digest. */
async function readExpected({ manifest, read }, replicas) {
	const copied = replicas.flatMap(({ files }) => files.map(({ file }) => file));
	const paths = [.../* @__PURE__ */ new Set([...expectedFiles(manifest), ...copied])];
	const contents = await Promise.all(paths.map((path) => read(path, limits.trafficBytes).catch(() => null)));
	return new Map(paths.map((path, index) => [path, contents[index] ?? null]));
}
/** Begins to send all requests. Logs and witnesses are read in parallel once they have settled. */
function seeRoutes(prepared, deps, isSecret, signal) {
	const { promise, resolve: sent } = Promise.withResolvers();
	const http = { send: (request) => deps.http.send({
		...request,
		sent
	}) };
	const seen = seeAll(prepared, {
		...deps,
		http
	}, isSecret, signal);
	return {
		seen,
		isOnItsWay: Promise.race([promise, seen])
	};
}
async function seeAll(prepared, deps, isSecret, signal) {
	const { gateways, plan, routes, manifest, endpoints } = prepared;
	gateways.forEach(({ name, url }) => deps.console.info(`gateway ${name}: ${new URL(url).origin}`));
	const watched = await watchWitnesses(gateways.filter((one) => plan.questions.some(({ gateway }) => gateway === one)), deps, signal);
	const probed = await probeRoutes(prepared, watched, deps, signal);
	const isCredential = (text) => isSecret(text) !== null;
	const declared = routes.length === 0 ? [] : manifest.logs;
	const [logs, witnessed] = await Promise.all([readLogs(declared, probed.exchanges, {
		endpoints,
		isCredential,
		signal
	}, deps), readWitnesses(watched, probed, deps, signal)]);
	return {
		...witnessed,
		logs
	};
}
async function probeRoutes({ client, plan }, watched, deps, signal) {
	const witnesses = new Map(watched.flatMap(({ gateways, witness }) => gateways.map((name) => [name, witness])));
	const unwitnessed = new Set(watched.flatMap(({ gateways, start }) => start === null ? gateways : []));
	const progress = progressOn(deps, plan);
	try {
		return await probe(plan, {
			witnesses,
			unwitnessed,
			client,
			signal,
			progress
		}, deps);
	} finally {
		deps.console.progress(() => "");
	}
}
// src/report/markdown.ts
/**
* A value as inline code made of a harmless alphabet. Everything that is not our own constant text goes through here, so that
* no value can become a link, a mention, an image, an element or a table border.
*/
function code(value) {
	const text = String(value).replace(/[^A-Za-z0-9 ._/:,+()@=*~-]/g, "?").trim();
	return text === "" ? "`-`" : `\`${text}\``;
}
/** A folded section. The summary is our own constant text. */
function folded(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
// src/report/links.ts
const docs = "https://github.com/fallback-gate/fallback-gate/blob/v1/docs";
const rulePages = `${docs}/rules.md`;
/** The page that explains every message. */
const troubleshootingLink = `[Troubleshooting](${docs}/troubleshooting.md) explains every message.`;
const ruleForm = /^[a-z][a-z-]{1,39}$/;
const repositoryForm = /^[A-Za-z0-9._-]{1,70}\/[A-Za-z0-9._-]{1,69}$/;
const commitForm = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** The name of a rule, linked to its page. */
function ruleLink(rule) {
	return ruleForm.test(rule) ? `[${code(rule)}](${rulePages}#${rule})` : code(rule);
}
/**
* A place as `file:line`, linked to the file at the head commit if the run has a repository and a commit. Other
* values stay code without a link.
*/
function placeLink({ repository, head_sha }, { file, line }) {
	const shown = code(`${file}:${line}`);
	const [repo, commit] = [repository ?? "", head_sha ?? ""];
	if (!(repositoryForm.test(repo) && commitForm.test(commit) && isRepositoryPath(file)) || hasDotSegment(repo) || hasDotSegment(file)) return shown;
	return `[${shown}](https://github.com/${repo}/blob/${commit}/${file}#L${line})`;
}
/** The id of a run, linked to its attempt, with its log and artifacts. */
function runLink({ repository, run_id, run_attempt }) {
	const shown = code(run_id);
	const repo = repository ?? "";
	if (!repositoryForm.test(repo) || hasDotSegment(repo) || !/^[1-9]\d{0,19}$/.test(run_id)) return shown;
	return `[${shown}](https://github.com/${repo}/actions/runs/${run_id}/attempts/${run_attempt})`;
}
/** Browsers resolve `..` before the request, so the link would lead to another page. */
function hasDotSegment(path) {
	return path.split("/").some((segment) => segment === "." || segment === ".." || segment === "");
}
// src/report/problems.ts
/** A problem as one line of a terminal: `file:line:col message. remedy`. */
function problemLine({ at, message, remedy }) {
	return `${at === null ? "" : `${at.file}:${at.line}:${at.column} `}${message}. ${remedy}`;
}
const endings = {
	"could not run": ["⛔ Could not run", "Nothing was sent. Fix these problems and run the gate again:"],
	"broke off": ["⛔ Broke off", "The run ended before it reached a decision:"]
};
/** All problems as Markdown, for the step summary and the comment, how the run ended with them, and where they are explained. */
function problemsMarkdown(problems, ending) {
	const lines = problems.map((problem) => `- ${code(problemLine(problem))}`);
	const [title, next] = endings[ending];
	return [
		`## Fallback Gate - ${title}`,
		next,
		lines.join("\n"),
		troubleshootingLink,
		""
	].join("\n\n");
}
/** Problems of the manifest or the inputs, as annotations. */
function problemAnnotations(problems) {
	return asManyAsShown(problems.map(({ at, message, remedy }) => {
		const position = at === null ? {} : {
			file: at.file,
			line: at.line,
			column: at.column
		};
		return {
			level: "error",
			title: "Fallback Gate could not run",
			message: `${message}. ${remedy}`,
			...position
		};
	}), "problems");
}
/** GitHub shows ten annotations per step: the last one shows how many more there are. */
function asManyAsShown(all, what) {
	return atMost(all, limits.annotations, (count) => ({
		level: "error",
		message: `and ${count} more ${what}: see the step summary`
	}));
}
// src/publish/comment.ts
/** Writes the pull request comment if the run has a pull request. A failure is only a warning. Never rejects. */
async function reportComment(body, place, { console, github }) {
	const pullRequest = place.run.pull_request;
	if (place.mode === "never" || pullRequest === null) return;
	if (github === null) {
		console.annotate({
			level: "warning",
			message: "No pull request comment was written: there is no github-token. The step summary has the same text."
		});
		return;
	}
	const result = await upsertComment(github, {
		...place,
		pullRequest,
		body
	});
	const warning = warningAbout(result);
	if (warning !== null) console.annotate({
		level: "warning",
		message: warning
	});
	if ("url" in result) console.outputs({ "comment-url": result.url });
}
function warningAbout(result) {
	if (result.status === "newer-exists") return "The pull request comment was not changed: it belongs to a newer run.";
	if (result.status !== "failed") return null;
	return result.reason === "read-only" ? "No pull request comment was written: the token is read-only. Grant pull-requests: write; pull requests from forks always have a read-only token. The step summary has the same text." : "No pull request comment was written: GitHub did not accept it. The step summary has the same text.";
}
/** Jobs of the same run may overwrite each other: how often the comment is written at most. */
const writes = 3;
/**
* Writes this manifest's comment on a pull request: edits the gate's oldest comment or creates one, then reads it back.
* A comment of a newer run is not changed. Never rejects.
*/
async function upsertComment(github, request) {
	try {
		const login = await github.login();
		const found = await oldestOwnComment(github, login, request);
		const edited = found && await rewriteUnlessGone(github, found, request);
		if (edited === null && request.quiet === true) return { status: "quiet" };
		if (edited !== null && edited.status !== "updated") return {
			status: edited.status,
			url: edited.url
		};
		const { status, url } = await untilItStands(github, login, request, edited ?? await create(github, request));
		return {
			status,
			url
		};
	} catch (error) {
		return {
			status: "failed",
			reason: hasStatus(error, 403) ? "read-only" : "failed"
		};
	}
}
/** The text of a duplicate comment, when two jobs created one each: no later run would edit it. */
const moved = "The report is in the older comment of Fallback Gate on this pull request.\n";
/**
* Two jobs may create a comment at once, or overwrite a newer report. All jobs use the oldest comment, which later runs
* will find, and write again while it has the report of an older run. A failed read-back is ignored.
*/
async function untilItStands(github, login, request, written) {
	let last = written;
	for (let done = 1; done < writes; done++) {
		const standing = await oldestOwnComment(github, login, request).catch(() => null);
		if (standing === null || standing.id === last.id && compareRuns(standing, request) >= 0) return last;
		const rewritten = await rewriteUnlessGone(github, standing, request);
		if (rewritten === null) return last;
		if (standing.id !== last.id) await github.updateComment(last.id, fullBody(request, moved)).catch(() => null);
		last = rewritten;
		if (last.status !== "updated") return last;
	}
	return last;
}
async function create(github, request) {
	const created = await inFewerWordsIfNeeded(request, (body) => github.createComment(request.pullRequest, body));
	return {
		status: "created",
		id: created.id,
		url: created.url
	};
}
/** null if the comment was deleted after it was listed. */
async function rewriteUnlessGone(github, found, request) {
	try {
		return await rewrite(github, found, request);
	} catch (error) {
		if (hasStatus(error, 404)) return null;
		throw error;
	}
}
async function rewrite(github, found, given) {
	const request = {
		...given,
		body: keepingTrail(given.body, found.body)
	};
	if (compareRuns(found, request) > 0) return {
		status: "newer-exists",
		id: found.id,
		url: found.url
	};
	if (isUnchanged(found.body, request)) return {
		status: "unchanged",
		id: found.id,
		url: found.url
	};
	const updated = await inFewerWordsIfNeeded(request, (body) => github.updateComment(found.id, body));
	return {
		status: "updated",
		id: updated.id,
		url: updated.url
	};
}
function isUnchanged(standing, request) {
	const wanted = fullBody(request, request.body);
	const seen = request.mode === "changes" ? stableText : withEvenLineEnds;
	return seen(standing) === seen(wanted);
}
async function inFewerWordsIfNeeded(request, write) {
	try {
		return await write(fullBody(request, request.body));
	} catch (error) {
		if (request.shorter === void 0 || !hasStatus(error, 422)) throw error;
		return write(fullBody(request, request.shorter()));
	}
}
/** The text above the folds and the footer, without commits in links: ids, times and digests differ in every run. */
function stableText(body) {
	return withoutTrail(withoutMarker(body)).replace(/\n<(?:details|sub)>.*$/s, "").replace(/\/blob\/[0-9a-f]{40,64}\//g, "/blob/");
}
function withEvenLineEnds(body) {
	return body.replaceAll("\r\n", "\n").trim();
}
/** Above 0 if the comment belongs to a newer run, 0 for the same run. */
function compareRuns(standing, { run }) {
	const marker = readMarker(standing.body);
	return marker === null ? 0 : marker.runNumber - run.run_number || marker.runAttempt - run.run_attempt;
}
/** Marker and trail share the first line, so that the decision is on the second line of the raw text. */
function fullBody({ manifestFile, run }, body) {
	const marker = markerOf(manifestFile, run.run_number, run.run_attempt);
	return withoutTrail(body) === body ? `${marker}\n${body}` : `${marker}${body}`;
}
function hasStatus(error, status) {
	return error instanceof GateError && error.status === status;
}
// src/publish/failure.ts
/** Codes for bad input: nothing was sent. Every other error is a crash of the gate, which is a hold. */
const badInput = [
	"INPUT_INVALID",
	"MANIFEST_UNREADABLE",
	"MANIFEST_INVALID",
	"BINDING_INVALID",
	"PATH_REFUSED",
	"FILE_MISSING",
	"FILE_UNREADABLE",
	"FILE_UNWRITABLE",
	"ENVIRONMENT_REFUSED",
	"REPLICA_FAILED"
];
/** 3 for bad input, 1 for a crash. */
function exitCodeOf(error) {
	return badInput.includes(errorCode(error)) ? 3 : 1;
}
/** The problems of a failed run. Messages of other libraries' errors are not shown: they may contain response text. */
function problemsOf(error) {
	if (!(error instanceof GateError)) return [{
		at: null,
		message: "expected the gate to finish, got an internal error (INTERNAL)",
		remedy: "Report this as a bug in Fallback Gate. The decision is hold"
	}];
	if (error.problems.length > 0) return error.problems;
	const remedy = remedies[error.code] ?? "Fix it and run the gate again";
	return [{
		at: null,
		message: error.message,
		remedy: `${remedy} (${error.code})`
	}];
}
const remedies = { FILE_MISSING: "Correct the path: it is relative to the current folder, and in the action to the workspace" };
/**
* Shows why the gate could not run: as annotations, in the summary and in the pull request comment, where it replaces
* the result of an earlier run. Sets the output `decision` to hold. Never rejects.
*/
async function publishFailure(error, place, given) {
	const effects = {
		...given,
		console: writingWhatItCan(given.console)
	};
	const problems = problemsOf(error);
	const report = problemsMarkdown(problems, exitCodeOf(error) === 3 ? "could not run" : "broke off");
	problemAnnotations(problems).forEach((annotation) => effects.console.annotate(annotation));
	effects.console.outputs({ decision: "hold" });
	await effects.console.summary(report);
	if (place !== null && errorCode(error) !== "ENVIRONMENT_REFUSED") await reportComment(cutTo(report, limits.commentChars), place, effects);
}
/** Ignores unwritable outputs and summaries: the problem is already shown, and the exit code fails the step. */
function writingWhatItCan(console) {
	return {
		...console,
		outputs: (values) => {
			try {
				console.outputs(values);
			} catch {}
		},
		summary: (markdown) => console.summary(markdown).catch(() => {})
	};
}
/** Whole lines of a text, so that a list of many problems fits a comment. */
function cutTo(text, chars) {
	return text.length <= chars ? text : `${text.slice(0, text.lastIndexOf("\n", chars - 100))}\n\nThe step summary has more.\n`;
}
// src/publish/publishing.ts
/**
* Publishes until the run is given up. If that fails or takes too long, evidence that says promote is withdrawn first: the run
* then ends in hold, and a reader of the folder must not see another decision. Rejects with the failure.
*/
async function publishing(publish, { overall, evidenceDir }, effects) {
	try {
		await Promise.race([publish(), givenUp(effects.time.over)]);
	} catch (error) {
		if (exitCodes[overall] === 0) await withdraw(evidenceDir, effects);
		throw error;
	}
}
/** Does what it can: the output `decision` still says hold, and so does the exit code. */
async function withdraw(evidenceDir, { files, console }) {
	await writeOpenRun(evidenceDir, { files }).catch(() => {});
	try {
		console.outputs({
			routes: "[]",
			bundle: ""
		});
	} catch {}
}
function givenUp(over) {
	const { promise, resolve } = Promise.withResolvers();
	if (over.aborted) resolve();
	else over.addEventListener("abort", () => resolve(), { once: true });
	return promise.then(() => {
		over.throwIfAborted();
		throw new GateError("INTERNAL", "expected a reason to give up, got none");
	});
}
export { atMost as $, parseJson as $n, headerAccount as $t, shareText as A, variablesOf as An, exchangesAtMost as At, readManifest as B, canonicalJson as Bn, placeholderCredential as Bt, evidenceFolder as C, targetName as Cn, unknownUrl as Ct, leakScan as D, servesNobody as Dn, dividedRun as Dt, trailLine as E, neverArrived as En, dividedAs as Et, requestsAtMost as F, mayBeShown as Fn, locateIn as Ft, fieldInWords as G, isLoopback as Gn, succeeded as Gt, declareConfig as H, isSameText as Hn, pointerOf as Ht, whyUnrun as I, credentialRule as In, bindingLines as It, yamlDocuments as J, inPool as Jn, changesIn$1 as Jt, readTraffic as K, durationMs as Kn, isReadWhole as Kt, plannedMs as L, isRepositoryPath as Ln, authHeaderNames as Lt, problemText as M, closest as Mn, asksForRefusal as Mt, shareProblems as N, suggested as Nn, refuseTooManyRequests as Nt, guardConsole as O, turnedAway as On, shardLines as Ot, sides as P, suggestion as Pn, dialects as Pt, yamlTokens as Q, isObject as Qn, isProofOf as Qt, prepare as R, pathShownAs as Rn, impossibleModelPrefix as Rt, writePacket as S, switchesNamed as Sn, namedErrors as St, trailEntryOf as T, matchesPath as Tn, divideRun as Tt, shareOf as U, sha256 as Un, unescapedStep as Ut, confirmed as V, isSameJson as Vn, scriptedAnswer as Vt, oncePer as W, exitCodes as Wn, keepLedgers as Wt, parseManifest as X, unescaped as Xn, listsTargets as Xt, gatedRoutes as Y, once as Yn, countsCalls as Yt, plainYaml as Z, elements as Zn, derivedLedger as Zt, requestIds as _, weakensCount as _n, errorAnswer as _t, reportComment as a, withLeaks as an, GateError as ar, effectiveManifest as at, removeOldRun as b, isTargetName as bn, withoutText as bt, problemLine as c, sawFallback as cn, allFamilies as ct, runLink as d, switchesSeen as dn, familyServedAt as dt, retriesOf as en, parseObject as er, lineIndex as et, code as f, switchesShown as fn, endOf$1 as ft, readExpected as g, loggedSwitches as gn, brokenOff as gt, plannedRequests as h, calledTargets as hn, shapeOf as ht, publishFailure as i, gatherEvidence as in, limits as ir, isDay as it, entryInWords as j, knownSecrets as jn, spanOf as jt, shareChange as k, matchesWildcard as kn, checks as kt, placeLink as l, servedBy as ln, families as lt, gate as m, areSwitchesExact as mn, servedAt as mt, exitCodeOf as n, silentHeader as nn, utf8Text as nr, missingOfCopy as nt, asManyAsShown as o, replicaEvidence as on, errorCode as or, recoveryNotes as ot, folded as p, answeredCalls as pn, requestedAt as pt, readTrafficFile as q, durationText as qn, accountOf$1 as qt, problemsOf as r, witnessAccount as rn, safeLine as rr, pageOf as rt, problemAnnotations as s, firstTarget as sn, promotedTarget as st, publishing as t, silentAccount as tn, textsIn$1 as tr, isPage as tt, ruleLink as u, servedByWitness as un, familyNames as ut, scanOf as v, waitsBetween as vn, malformed as vt, readOwnTrail as w, readByConfiguration as wn, defaults as wt, writeOpenRun as x, primaryOf as xn, errorBody as xt, seeRoutes as y, firstReached as yn, wantsStream as yt, readChange as z, shownPath as zn, noncePattern as zt };
