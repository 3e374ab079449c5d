import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.mjs";
import { t as require_client } from "./undici.mjs";
import { t as require_dist } from "./yaml.mjs";
import { glob, lstat, mkdir, open, realpath, rename, rm, writeFile } from "node:fs/promises";
import { Writable } from "node:stream";
import { createGunzip } from "node:zlib";
import { X509Certificate, createHash, randomBytes, randomUUID } from "node:crypto";
import { createSecureContext, rootCertificates } from "node:tls";
import { dirname, join, relative, resolve as resolve$1 } from "node:path";
import { spawn } from "node:child_process";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { constants } from "node:fs";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
// src/core/errors.ts
/** An error whose message is made of our own words only, so that it may be printed. */
var GateError = class extends Error {
	code;
	problems;
	constructor(code, message, options = {}) {
		super(message, { cause: options.cause });
		this.name = "GateError";
		this.code = code;
		this.problems = options.problems ?? [];
	}
};
/** The code of a GateError, else INTERNAL: messages of foreign errors may hold response text and are never shown. */
function errorCode(error) {
	return error instanceof GateError ? error.code : "INTERNAL";
}
// src/core/limits.ts
const KiB = 1024;
const MiB = 1024 * KiB;
const GiB = 1024 * MiB;
/**
* Every limit of the gate, by name. Times in milliseconds, sizes in bytes.
*/
const limits = {
	connectMs: 5e3,
	headersMs: 15e3,
	bodyIdleMs: 1e4,
	exchangeMs: 3e4,
	exchangeMaxMs: 18e4,
	runMs: 6e5,
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
	clientMs: 12e4,
	clientRequests: 1e3,
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
	summaryBytes: 64 * KiB,
	annotations: 10,
	annotationChars: 4096,
	noteChars: 280,
	githubPages: 100,
	pullRequestFiles: 3e3,
	trafficBytes: 1 * MiB,
	trafficDepth: 64,
	trafficNodes: 2e5,
	trafficDocuments: 1e3,
	trafficAliases: 1e3,
	workflowBytes: 256 * KiB,
	baselineBytes: 1 * MiB,
	pageBytes: 8 * MiB,
	pageMs: 2e4,
	pages: 256,
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
* The text as one line that neither a terminal nor a runner acts on: the runner reads a command after `::` at the
* start of a line and after `##[` anywhere in it.
*/
function safeLine(text) {
	return text.replace(unprintable, replacement).replace(/:(?=:)/g, ": ").replace(/##\[/g, "# #[");
}
// src/adapters/client.ts
/** Variables that the user's client has no business with: inputs and tokens of the runner, and the files by which a step speaks to it. */
const withheld$1 = /^(INPUT_|ACTIONS_|FALLBACK_GATE_|(GITHUB|GH)_TOKEN$|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/;
/**
* Runs the command once in a process group of its own, which is killed whole when its time is up or the signal aborts.
* Resolves in any case: its exit code is no evidence.
*/
async function runClient({ command, variables, secrets, timeoutMs, signal }, environment) {
	const inherited = Object.entries(environment).filter(([name, value]) => value !== void 0 && !withheld$1.test(name) && !secrets.some((secret) => value.includes(secret)));
	const env = {
		...Object.fromEntries(inherited),
		...variables
	};
	const child = spawn(command, {
		shell: true,
		stdio: "ignore",
		detached: true,
		env
	});
	const ended = Promise.withResolvers();
	child.once("exit", () => ended.resolve()).once("error", () => ended.resolve());
	const kill = () => killGroup(child.pid);
	const timer = setTimeout(kill, timeoutMs);
	signal.addEventListener("abort", kill, { once: true });
	await ended.promise;
	clearTimeout(timer);
	signal.removeEventListener("abort", kill);
	kill();
}
function killGroup(pid) {
	if (pid === void 0) return;
	try {
		process.kill(-pid, "SIGKILL");
	} catch {}
}
// src/adapters/clock.ts
/** The clocks of this process. Sleeping keeps the process alive; an abort ends it early and is no error. */
function createClock() {
	return {
		now: () => (/* @__PURE__ */ new Date()).toISOString(),
		monotonicMs: () => performance.now(),
		sleep: async (ms, signal) => {
			if (signal?.aborted === true) return;
			await setTimeout$1(ms, void 0, signal && { signal }).catch(() => void 0);
		}
	};
}
// src/adapters/paths.ts
const unclear = [
	[/^$/, "an empty one"],
	[/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u, "one with control characters"],
	[/\\/, "one with a backslash"],
	[/^~/, "one that begins with ~"],
	[/(^|\/)\.\.(\/|$)/, "one with .."]
];
const absolute = [[/^\//, "an absolute one"]];
const gitFolder = [[/(^|\/)\.git(\/|$)/i, "one inside .git"]];
const githubFolder = [[/(^|\/)\.github(\/|$)/i, "one inside .github"]];
/** What is refused by its text alone, before the file system is asked. */
const refusals$1 = {
	read: [
		...unclear,
		...absolute,
		...gitFolder
	],
	readTarget: gitFolder,
	write: unclear,
	writeTarget: [...gitFolder, ...githubFolder]
};
/** Throws PATH_REFUSED when a row matches. The path itself is not part of the message: it may hold anything. */
function refuse$1(path, rows) {
	const reason = rows.find(([pattern]) => pattern.test(path))?.[1];
	if (reason !== void 0) throw new GateError("PATH_REFUSED", `expected a path below the repository, got ${reason}`);
}
/** The path from `base` to `target`, null when `target` is not below it. Both as text: no link is followed. */
function pathBelow(base, target) {
	const path = relative(resolve$1(base), target);
	return path === "" || path === ".." || path.startsWith("../") ? null : path;
}
// src/adapters/files.ts
/**
* Files below `root` and, for writing only, below the further folders of `writable`.
* `read` throws PATH_REFUSED or FILE_UNREADABLE, `write` PATH_REFUSED. The folder `.git` is out of reach of both,
* `.github` of `write`.
*/
function createFiles(root, options = {}) {
	const bases = [root, ...options.writable ?? []];
	return {
		read: (path, maxBytes) => read$3(root, path, maxBytes).catch(readFailure(path)),
		write: (path, text) => write(bases, path, text).catch(writeFailure(path))
	};
}
async function read$3(root, path, maxBytes) {
	refuse$1(path, refusals$1.read);
	const handle = await openRegular(await linkTarget(root, path), path);
	try {
		const content = await buffer(handle.createReadStream({
			end: maxBytes,
			autoClose: false
		}));
		if (content.length > maxBytes) throw unreadable(`expected at most ${maxBytes} bytes, got more: ${path}`);
		return content;
	} finally {
		await handle.close();
	}
}
/** The place below `root` that a path leads to. Throws PATH_REFUSED, or the system's error where there is none. */
async function linkTarget(root, path) {
	const base = await realpath(root);
	const target = await realpath(join(base, path));
	const inside = pathBelow(base, target);
	if (inside === null) throw refused$2(`expected a file below the repository, got a link that leads out: ${path}`);
	refuse$1(inside, refusals$1.readTarget);
	return target;
}
/** Opens only what was seen to be a regular file: to open a pipe or a device can block or have effects. */
async function openRegular(target, path) {
	const seen = await lstat(target);
	if (!seen.isFile()) throw unreadable(`expected a regular file, got something else: ${path}`);
	const handle = await open(target, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	const opened = await handle.stat();
	if (opened.dev === seen.dev && opened.ino === seen.ino) return handle;
	await handle.close();
	throw refused$2(`expected the file that was checked, got another: ${path}`);
}
async function write(bases, path, text) {
	refuse$1(path, refusals$1.write);
	const target = resolve$1(bases[0] ?? "", path);
	const [place] = bases.flatMap((base) => {
		const inside = pathBelow(base, target);
		return inside === null ? [] : [{
			base,
			inside
		}];
	});
	if (place === void 0) throw refused$2(`expected a path below a folder that may be written, got another: ${path}`);
	refuse$1(place.inside, refusals$1.writeTarget);
	const root = await realpath(place.base);
	await makeFolders(root, dirname(place.inside).split("/"));
	await replace(join(root, place.inside), text);
}
async function makeFolders(root, names) {
	let folder = root;
	for (const name of names) {
		folder = join(folder, name);
		await mkdir(folder, { mode: 448 }).catch(unless("EEXIST"));
		if (!(await lstat(folder)).isDirectory()) throw refused$2("expected a folder, got a link or a file");
	}
}
async function replace(target, text) {
	if ((await lstat(target).catch(unless("ENOENT")))?.isFile() === false) throw refused$2("expected a regular file or none, got something else");
	const draft = join(dirname(target), `.${randomUUID()}.tmp`);
	try {
		await writeFile(draft, text, {
			flag: "wx",
			mode: 384
		});
		await rename(draft, target);
	} finally {
		await rm(draft, { force: true });
	}
}
function unless(code) {
	return (error) => {
		if (systemCode(error) !== code) throw error;
	};
}
/** Turns a failed reading into PATH_REFUSED or FILE_UNREADABLE; the path must have passed `refuse`. */
function readFailure(path) {
	return (error) => {
		if (error instanceof GateError) throw error;
		const code = systemCode(error);
		if (code === "ENOENT" || code === "ENOTDIR") throw unreadable(`expected a file, got none: ${path}`);
		throw unreadable(`expected a readable file, got ${code ?? noCode}: ${path}`, error);
	};
}
function writeFailure(path) {
	return (error) => {
		if (error instanceof GateError) throw error;
		throw refused$2(`expected a path that can be written, got ${systemCode(error) ?? noCode}: ${path}`, error);
	};
}
/** The code of an error of the system, such as EIO; else our own words. */
const noCode = "an unknown error";
/** Whether the operating system refused or failed, and not our own code or a library. */
function isSystemError(error) {
	return systemCode(error) !== null;
}
function systemCode(error) {
	const code = error instanceof Error && "code" in error ? error.code : null;
	return typeof code === "string" && /^E[A-Z0-9]+$/.test(code) ? code : null;
}
function refused$2(message, cause) {
	return new GateError("PATH_REFUSED", message, { cause });
}
function unreadable(message, cause) {
	return new GateError("FILE_UNREADABLE", message, { cause });
}
// src/adapters/transport-failures.ts
var import_client = /* @__PURE__ */ __toESM(require_client(), 1);
/**
* The first row that matches `CODE message` wins, `NAME message` where an error has no code. Codes are Node's, OpenSSL's and undici's.
* Messages count only for undici's socket errors, which share one code.
*/
const failures = [
	[/^(ENOTFOUND|EAI_\w+|ENODATA) /, "dns"],
	[/^ECONNREFUSED /, "refused"],
	[/^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL) /, "unreachable"],
	[/^(ERR_TLS_|ERR_SSL_|EPROTO |CERT_|CRL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERROR_IN_)/, "tls"],
	[/^(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH) /, "tls"],
	[/^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT) /, "connect-timeout"],
	[/^(UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT) /, "timeout"],
	[/^(ECONNRESET|EPIPE|ECONNABORTED) /, "reset"],
	[/^UND_ERR_SOCKET bad (response|upgrade)$/, "bad-http"],
	[/^UND_ERR_SOCKET /, "closed"],
	[/^(HTTPParserError|HPE_\w+|UND_ERR_RES_CONTENT_LENGTH_MISMATCH) /, "bad-http"],
	[/^UND_ERR_RES_EXCEEDED_MAX_SIZE /, "too-large"],
	[/^UND_ERR_HEADERS_OVERFLOW /, "headers-too-large"]
];
/** The class of an error of the HTTP client; `unknown` when no row names it. Nothing of its text is kept. */
function transportFailure(error) {
	if (!(error instanceof Error)) return "unknown";
	const told = `${"code" in error && typeof error.code === "string" ? error.code : error.name} ${error.message}`;
	return failures.find(([pattern]) => pattern.test(told))?.[1] ?? "unknown";
}
// src/adapters/incoming.ts
/**
* Collects one answer. Interim responses and header lines are counted here because the client bounds neither;
* the client bounds the bytes of headers and body.
*/
function createIncoming(bounds, maxBodyBytes, watch) {
	const { promise, resolve: end } = Promise.withResolvers();
	const body = createStore(maxBodyBytes);
	let status = null;
	let headers = /* @__PURE__ */ new Map();
	let interim = 0;
	function head(code, fields) {
		if (code < 100 || code > 599) return "bad-http";
		if (code < 200) return ++interim > bounds.interimResponses ? "too-many-interim" : null;
		const received = headerLists(fields);
		if (lines(received) > bounds.responseHeaderLines) return "headers-too-large";
		status = code;
		headers = received;
		return isPlain(received) ? null : "encoded";
	}
	return {
		handler: {
			onRequestStart: () => void 0,
			onResponseStart: (controller, code, fields) => {
				const refusal = head(code, fields);
				if (refusal === null && code >= 200) watch?.head(code, headers);
				if (refusal === null) return;
				end(refusal);
				controller.abort(new Error(refusal));
			},
			onResponseData: (_, chunk) => {
				body.append(chunk);
				watch?.data(chunk);
			},
			onResponseEnd: () => end(null),
			onResponseError: (_, error) => end(transportFailure(error))
		},
		end,
		ended: promise.then((failure) => ({
			status,
			headers,
			body: body.bytes(),
			failure
		}))
	};
}
/** One growing block: a body sent in chunks of one byte must not become a million small buffers. */
function createStore(maxBytes) {
	const block = new ArrayBuffer(0, { maxByteLength: maxBytes });
	return {
		append(chunk) {
			const at = block.byteLength;
			block.resize(at + chunk.byteLength);
			new Uint8Array(block).set(chunk, at);
		},
		bytes: () => new Uint8Array(block.slice())
	};
}
function headerLists(fields) {
	return new Map(Object.entries(fields).map(([name, value]) => [name, [value ?? []].flat()]));
}
function lines(headers) {
	return [...headers.values()].flat().length;
}
function isPlain(headers) {
	return (headers.get("content-encoding") ?? []).every((coding) => /^(identity)?$/i.test(coding));
}
// src/adapters/http.ts
/** Measured: without a reason every abort makes an exception with a stack of its own, a twentieth of an exchange. */
const over = /* @__PURE__ */ new Error("the exchange is over");
/**
* The gate's HTTP client: HTTP/1.1, one attempt on one fresh connection, no redirects, no decompression, no proxy,
* nothing from the environment. Throws INPUT_INVALID when `ca` holds no certificate; its `send` never rejects.
*/
function createHttp(options = {}) {
	const ca = options.ca === void 0 ? [] : certificates(options.ca);
	const setup = {
		bounds: {
			...limits,
			...options.limits
		},
		trust: once(() => trusting(ca))
	};
	return { send: (request) => send$1(request, setup) };
}
async function send$1(request, setup) {
	const began = performance.now();
	const maxBodyBytes = request.maxBodyBytes ?? setup.bounds.responseBodyBytes;
	const incoming = createIncoming(setup.bounds, maxBodyBytes, request.watch);
	const deadline = setTimeout(() => incoming.end("timeout"), request.timeoutMs);
	const cancel = () => incoming.end("cancelled");
	request.signal?.addEventListener("abort", cancel, { once: true });
	const connection = new AbortController();
	const url = webUrl(request.url);
	if (request.signal?.aborted === true) cancel();
	else if (url === null) incoming.end("unknown");
	else createClient(url, setup, maxBodyBytes, connectOptions(setup, url, connection.signal)).dispatch(dispatchOptions(request, url), incoming.handler);
	const answer = await incoming.ended;
	clearTimeout(deadline);
	request.signal?.removeEventListener("abort", cancel);
	connection.abort(over);
	return {
		...answer,
		elapsedMs: performance.now() - began
	};
}
function createClient({ origin }, { bounds }, maxResponseSize, connect) {
	return new import_client.default(origin, {
		connect,
		maxResponseSize,
		maxHeaderSize: bounds.responseHeaderBytes + 1,
		headersTimeout: bounds.headersMs,
		bodyTimeout: bounds.bodyIdleMs,
		pipelining: 0,
		allowH2: false,
		useMilo: false
	});
}
function connectOptions({ bounds, trust }, url, signal) {
	const options = {
		timeout: bounds.connectMs,
		signal,
		rejectUnauthorized: true
	};
	return url.protocol === "https:" ? {
		...options,
		secureContext: trust()
	} : options;
}
function dispatchOptions({ method, headers, body = "" }, url) {
	return {
		path: url.pathname + url.search,
		method,
		headers: identityOnly(headers),
		body
	};
}
function identityOnly(headers) {
	return [...Object.entries(headers).filter(([name]) => name.toLowerCase() !== "accept-encoding"), ["accept-encoding", "identity"]].flat();
}
function webUrl(text) {
	const url = URL.parse(text);
	return url !== null && ["http:", "https:"].includes(url.protocol) ? url : null;
}
/** The roots are named because Node's default store also holds what NODE_EXTRA_CA_CERTS and the system add. */
function trusting(ca) {
	return createSecureContext({
		ca: [...rootCertificates, ...ca],
		minVersion: "TLSv1.2"
	});
}
function certificates(pem) {
	const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [pem];
	try {
		return blocks.map((block) => new X509Certificate(block).toString());
	} catch (cause) {
		throw new GateError("INPUT_INVALID", "expected certificates in PEM form, got something else", { cause });
	}
}
function once(make) {
	let made;
	return () => made ??= make();
}
// src/adapters/log-intake.ts
/** Measured: smaller blocks are slower, larger ones are not faster; zlib's own 16 KiB take three times as long. */
const blockBytes = 1048576;
/** Reads files into a cutter of lines, together at most `maxBytes` of text. */
function createIntake(cutter, { maxBytes, signal }) {
	let bytes = 0;
	let isCut = false;
	const filled = (count) => {
		const allowed = Math.min(count, maxBytes - bytes);
		bytes += allowed;
		cutter.filled(allowed);
		return allowed === count && !signal.aborted;
	};
	return {
		read: async (file) => {
			const reader = await isGzip(file) ? readGzip : readPlain;
			const isWhole = !signal.aborted && await reader(file, {
				room: () => cutter.room(),
				filled
			});
			isCut ||= !isWhole;
			cutter.end(isWhole);
		},
		bytes: () => bytes,
		isCut: () => isCut
	};
}
/** RFC 1952 2.3.1. */
async function isGzip(file) {
	const begin = Buffer.alloc(2);
	return await file(begin, 0) === 2 && begin.readUInt16BE() === 8075;
}
/** False where it stopped before the end. */
async function readPlain(file, sink) {
	for (let position = 0;;) {
		const count = await file(sink.room(), position);
		if (count === 0) return true;
		if (!sink.filled(count)) return false;
		position += count;
	}
}
/** False where it stopped before the end, where the gzip has none, and where something else stands behind it. */
async function readGzip(file, sink) {
	const gunzip = createGunzip({ chunkSize: blockBytes });
	const text = new Writable({ write: (chunk, _, done) => done(pour(chunk, sink) ? null : /* @__PURE__ */ new Error("enough")) });
	let position = 0;
	const blocks = async function* () {
		for (;;) {
			const block = Buffer.allocUnsafe(blockBytes);
			const count = await file(block, position);
			if (count === 0) return;
			position += count;
			yield block.subarray(0, count);
		}
	};
	try {
		await pipeline(blocks, gunzip, text);
		return gunzip.bytesWritten === position;
	} catch (error) {
		if (isSystemError(error)) throw error;
		return false;
	}
}
function pour(chunk, sink) {
	for (let at = 0; at < chunk.length;) {
		const count = chunk.copy(sink.room(), 0, at);
		if (!sink.filled(count)) return false;
		at += count;
	}
	return true;
}
// src/adapters/log-lines.ts
const newline$1 = 10;
/**
* Hands out whole lines, each with its line feed, many at a time and only for the time of the call. Memory is constant,
* whatever the bytes are.
*/
function createLineCutter(take, { lineBytes, blockBytes }) {
	const block = Math.min(blockBytes, lineBytes);
	const buffer = Buffer.allocUnsafeSlow(lineBytes + block);
	let held = 0;
	let isPassingOver = false;
	let overlong = 0;
	let torn = 0;
	const passOver = () => {
		if (!isPassingOver) overlong += 1;
		isPassingOver = true;
		held = 0;
	};
	const cut = (bytes, firstEnd) => {
		if (firstEnd > lineBytes) passOver();
		const begin = isPassingOver ? firstEnd + 1 : 0;
		const end = bytes.lastIndexOf(newline$1) + 1;
		isPassingOver = false;
		if (begin < end) take(bytes.subarray(begin, end));
		bytes.copyWithin(0, end);
		held = bytes.length - end;
	};
	return {
		room: () => buffer.subarray(held, held + block),
		filled: (count) => {
			const bytes = buffer.subarray(0, held + count);
			const firstEnd = bytes.indexOf(newline$1, held);
			if (firstEnd >= 0) cut(bytes, firstEnd);
			else held = bytes.length;
			if (isPassingOver || held > lineBytes) passOver();
		},
		end: (isWhole) => {
			if (isWhole && held > 0) torn += 1;
			held = 0;
			isPassingOver = false;
		},
		overlong: () => overlong,
		torn: () => torn
	};
}
// src/adapters/log-search.ts
const sampleBytes = 4;
/**
* A search for a text of 4 to 255 ASCII characters.
* Of all samples of four bytes, every place of the text covers exactly one of those that lie its length minus three
* apart, so only these are looked at. Measured: on text full of uuids twice as fast as Buffer.indexOf, and nearly the
* same on any text.
*/
function createByteSearch(text) {
	const wanted = new DataView(new TextEncoder().encode(text).buffer);
	const stride = wanted.byteLength - sampleBytes + 1;
	const places = placesOfSamples(wanted, stride);
	return (bytes, from) => {
		const end = bytes.byteLength - sampleBytes + 1;
		for (let at = from + stride - 1; at < end; at += stride) {
			if (places.latest[hashAt(bytes, at)] === 0) continue;
			const found = placeAround(bytes, at, wanted, places);
			if (found >= 0) return found;
		}
		return -1;
	};
}
function placesOfSamples(wanted, count) {
	const latest = /* @__PURE__ */ new Uint8Array(4096);
	const earlier = new Uint8Array(count + 1);
	for (let place = 1; place <= count; place++) {
		const hash = hashAt(wanted, place - 1);
		earlier[place] = latest[hash] ?? 0;
		latest[hash] = place;
	}
	return {
		latest,
		earlier
	};
}
/** Multiplicative hashing with the golden ratio (Knuth, The Art of Computer Programming 6.4). */
function hashAt(bytes, at) {
	return Math.imul(bytes.getUint32(at, true), 2654435761) >>> 20;
}
/** Where the text begins whose sample lies here; -1 for none. */
function placeAround(bytes, at, wanted, { latest, earlier }) {
	for (let place = latest[hashAt(bytes, at)] ?? 0; place > 0; place = earlier[place] ?? 0) if (standsAt(wanted, bytes, at - place + 1)) return at - place + 1;
	return -1;
}
function standsAt(wanted, bytes, at) {
	if (at + wanted.byteLength > bytes.byteLength) return false;
	for (let index = 0; index < wanted.byteLength; index++) if (bytes.getUint8(at + index) !== wanted.getUint8(index)) return false;
	return true;
}
// src/adapters/log-scan.ts
const newline = 10;
/** Keeps the lines in which a whole id stands. The prefix is found in the bytes, and only the lines around it are decoded. */
function createLogScan({ prefix, ids }, { rowsPerId, keptBytes }) {
	const search = createByteSearch(prefix);
	const idsIn = idFinder(prefix, ids);
	const lines = /* @__PURE__ */ new Map();
	let unreadable = 0;
	let bytes = 0;
	let hasOverflowed = false;
	const keep = (text, length) => {
		for (const id of idsIn(text)) {
			const kept = lines.get(id) ?? [];
			if (kept.length === rowsPerId || bytes + length > keptBytes) {
				hasOverflowed = true;
				continue;
			}
			bytes += length;
			kept.push(text);
			lines.set(id, kept);
		}
	};
	const look = (line) => {
		const text = decoded(line);
		if (text === null) unreadable += 1;
		else keep(text, line.length);
	};
	return {
		take: (block) => forEachLineWith(search, block, look),
		lines,
		unreadable: () => unreadable,
		overflowed: () => hasOverflowed
	};
}
function forEachLineWith(search, lines, look) {
	const bytes = new DataView(lines.buffer, lines.byteOffset, lines.length);
	let at = search(bytes, 0);
	while (at >= 0) {
		const end = lines.indexOf(newline, at);
		look(lines.subarray(lines.lastIndexOf(newline, at) + 1, end));
		at = search(bytes, end);
	}
}
/** The ids that stand in a text. An id ends where a character follows that ids are not made of: a longer one is another. */
function idFinder(prefix, ids) {
	const longest = [...ids].reduce((length, id) => Math.max(length, id.length), 0);
	const rest = prefix.includes("-") ? "[0-9a-f-]" : "[0-9a-f]";
	const pattern = new RegExp(`${RegExp.escape(prefix)}(?=(${rest}{0,${longest}}))`, "g");
	return (text) => {
		const found = Array.from(text.matchAll(pattern), ([, tail]) => prefix + (tail ?? ""));
		return new Set(found.filter((id) => ids.has(id)));
	};
}
/** A byte order mark is left out, and a carriage return at the end; null where the bytes are no UTF-8. */
function decoded(line) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(line).replace(/\r$/, "");
	} catch {
		return null;
	}
}
// src/adapters/log-files.ts
const scanSizes = {
	blockBytes,
	lineBytes: limits.logLineBytes,
	rowsPerId: limits.logRowsPerId,
	keptBytes: limits.logKeptBytes
};
/**
* Reads logs below `root` in constant memory, each file once however many links lead to it. No match is a reading of 0
* files. Throws PATH_REFUSED where a match leads out of `root`, FILE_UNREADABLE where it is no file that can be read.
* Damaged or cut gzip counts as far as it goes, and so does what was read until the signal aborted: `truncated`.
*/
function createLogFiles(root, sizes = scanSizes) {
	return { find: (query) => find$16(root, query, sizes).catch(readFailure(query.path)) };
}
async function find$16(root, query, sizes) {
	const targets = await targetsOf(root, query.path);
	const scan = createLogScan(query, sizes);
	const cutter = createLineCutter((block) => scan.take(block), sizes);
	const intake = createIntake(cutter, query);
	for (const [target, path] of targets) {
		const file = await openRegular(target, path);
		try {
			await intake.read(async (buffer, position) => (await file.read({
				buffer,
				position
			})).bytesRead);
		} finally {
			await file.close();
		}
	}
	return {
		lines: scan.lines,
		files: targets.size,
		bytes: intake.bytes(),
		overlong: cutter.overlong(),
		unreadable: scan.unreadable(),
		torn: cutter.torn(),
		truncated: intake.isCut() || scan.overflowed()
	};
}
/** Where the matching files lie, with the path of each, in the order of paths. */
async function targetsOf(root, pattern) {
	refuse$1(pattern, refusals$1.read);
	const paths = [];
	for await (const entry of glob(pattern, {
		cwd: root,
		withFileTypes: true
	})) if (!entry.isDirectory()) paths.push(relative(root, join(entry.parentPath, entry.name)));
	const targets = /* @__PURE__ */ new Map();
	for (const path of paths.toSorted()) {
		refuse$1(path, refusals$1.read);
		targets.set(await linkTarget(root, path), path);
	}
	return targets;
}
// src/adapters/pages.ts
/** Public pages. */
function createPages() {
	return { get: async () => ({
		status: null,
		contentType: "",
		location: null,
		body: /* @__PURE__ */ new Uint8Array(),
		failure: "unreachable",
		elapsedMs: 0
	}) };
}
// src/adapters/random.ts
/** Length of what the gate ids of one run share: enough to find a run in a log, and 64 bits are left for each exchange. */
const prefixLength = 19;
/** Ids that nobody can guess. The gate ids of one run share their beginning, so that a log is searched for all of them at once. */
function createRandom() {
	const idPrefix = randomUUID().slice(0, prefixLength);
	return {
		idPrefix,
		gateId: () => `${idPrefix}${randomUUID().slice(prefixLength)}`,
		nonce: () => `fgn-${randomBytes(16).toString("hex")}`
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
/** Milliseconds of a duration such as `200ms` or `30s`; null when it is none. */
function durationMs(text) {
	const match = /^([1-9]\d{0,8})(ms|s|m|h|d)$/.exec(text);
	if (match === null) return null;
	const unit = match[2];
	return isUnit(unit) ? Number(match[1]) * unitMs[unit] : null;
}
function isUnit(unit) {
	return unit !== void 0 && unit in unitMs;
}
// src/core/json.ts
/** True for a JSON object: neither null nor an array. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The elements of a JSON array; none when it is something else. */
function elements(value) {
	return Array.isArray(value) ? value : [];
}
/** The first element of a JSON array when that is an object, else null. */
function firstObject(value) {
	const first = elements(value)[0];
	return isObject(first) ? first : null;
}
/** A copy without one key. */
function without(json, key) {
	return Object.fromEntries(Object.entries(json).filter(([name]) => name !== key));
}
/** The value that a JSON text, or its UTF-8 bytes, hold; undefined when they are none. */
function parseJson(data) {
	try {
		return JSON.parse(typeof data === "string" ? data : new TextDecoder().decode(data));
	} catch {
		return;
	}
}
/** The object that a JSON text holds; null when the text is broken or holds anything else. */
function parseObject(text) {
	const value = parseJson(text);
	return isObject(value) ? value : null;
}
// src/adapters/witness.ts
/** Speaks to the control API of the scripted provider (staging/). `url` is what `fallback-gate provider` prints. */
function createWitness(http, options) {
	const base = options.url.replace(/\/+$/, "");
	const send = async (method, path, body) => {
		const answer = await http.send({
			method,
			url: `${base}/_control/${path}`,
			headers: {
				authorization: `Bearer ${options.token}`,
				"content-type": "application/json"
			},
			...body !== void 0 && { body: JSON.stringify(body) },
			timeoutMs: limits.witnessSettleMs,
			maxBodyBytes: limits.witnessResponseBytes
		});
		if (answer.failure !== null || answer.status === null || answer.status > 299) throw refusal$2(answer);
		return answer;
	};
	return {
		play: async (nonce, faults) => void await send("PUT", `sequences/${nonce}`, faults),
		calls: async (nonce) => readCalls(await send("POST", "calls", { nonce })),
		journal: async () => readCalls(await send("GET", "journal"))
	};
}
function refusal$2(answer) {
	return new GateError("WITNESS_FAILED", `expected the scripted provider to answer with 2xx, got ${answer.failure ?? `status ${String(answer.status)}`}`);
}
function readCalls(answer) {
	const parsed = parseJson(answer.body);
	if (isObject(parsed) && Array.isArray(parsed["calls"]) && parsed["calls"].every(isCall)) return parsed["calls"].map(readCall);
	throw new GateError("WITNESS_FAILED", "expected a list of calls from the scripted provider, got something else");
}
function readCall({ target, started_ms, ended_ms, status, open, step }) {
	const asked = isObject(step) ? step["retry_after"] : null;
	return {
		target,
		started_ms,
		ended_ms,
		status,
		open,
		retry_after_ms: typeof asked === "string" ? durationMs(asked) : null
	};
}
function isCall(value) {
	return isObject(value) && typeof value["target"] === "string" && Number.isSafeInteger(value["started_ms"]) && (value["ended_ms"] === null || Number.isSafeInteger(value["ended_ms"])) && (value["status"] === null || Number.isSafeInteger(value["status"])) && typeof value["open"] === "boolean";
}
// src/adapters/deps.ts
/** The real effects of a run. Reads the input `ca-file`; throws PATH_REFUSED, FILE_UNREADABLE or INPUT_INVALID. */
async function createDeps({ caFile }, places, console, { github, history }) {
	const files = createFiles(places.workspace, { writable: places.writable });
	const http = createHttp(caFile === "" ? {} : { ca: new TextDecoder().decode(await files.read(caFile, limits.caFileBytes)) });
	return {
		http,
		files,
		clock: createClock(),
		random: createRandom(),
		console,
		github,
		history,
		pages: createPages(),
		logFiles: createLogFiles(places.workspace),
		witness: (at) => createWitness(http, at),
		tap: async (handle) => (await import("./tap.mjs")).startTap(handle),
		client: (command) => runClient(command, process.env)
	};
}
// src/adapters/stop.ts
/**
* Runs a task that is told to stop by SIGINT, SIGTERM or the end of the run's time. After a signal it has limits.cancelMs
* to write what it has; then the process ends, with the exit code that stands.
*/
async function stoppable(task) {
	const stop = new AbortController();
	const cancel = () => {
		stop.abort(new GateError("CANCELLED", "expected the run to go on, got a signal to stop"));
		setTimeout(() => process.exit(), limits.cancelMs).unref();
	};
	const outOfTime = setTimeout(() => stop.abort(new GateError("OUT_OF_TIME", `expected the run to end within ${limits.runMs} ms, got no end`)), limits.runMs);
	process.on("SIGINT", cancel).on("SIGTERM", cancel);
	try {
		return await task(stop.signal);
	} finally {
		clearTimeout(outOfTime);
		process.off("SIGINT", cancel).off("SIGTERM", cancel);
	}
}
// src/core/environment.ts
/** Refuses an environment in which nothing that is seen can be believed. Throws ENVIRONMENT_REFUSED. */
function refuseEnvironment(environment) {
	if (environment["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") throw new GateError("ENVIRONMENT_REFUSED", "expected NODE_TLS_REJECT_UNAUTHORIZED to be unset, got 0: name a private authority with the input ca-file instead");
	if ((environment["LD_PRELOAD"] ?? "") !== "") throw new GateError("ENVIRONMENT_REFUSED", "expected LD_PRELOAD to be unset, got a value: an earlier step may have set it, so run the gate in a job of its own");
}
// src/core/exit-codes.ts
/** Exit codes of the action and the command line. */
const exitCodes = {
	promote: 0,
	none: 0,
	hold: 1,
	investigate: 2
};
// src/core/inputs.ts
const commentModes = [
	"always",
	"changes",
	"never"
];
/** The inputs of the action and the options of `fallback-gate run`, by the same names. Empty where not given. */
const inputNames = [
	"manifest",
	"gateway-url",
	"gateways",
	"credentials",
	"logs",
	"witness",
	"witness-token",
	"client",
	"ca-file",
	"comment",
	"evidence-dir",
	"operator-note"
];
/** Typed inputs with their defaults. Throws INPUT_INVALID with what was expected. */
function readInputs(get, variable) {
	return {
		manifest: manifestPath(get("manifest") || ".github/fallback-gate.yml"),
		gatewayUrl: get("gateway-url"),
		gateways: get("gateways"),
		credentials: get("credentials"),
		logs: get("logs"),
		witness: get("witness"),
		witnessToken: get("witness-token"),
		client: get("client"),
		caFile: get("ca-file"),
		comment: commentMode(get("comment") || "always"),
		evidenceDir: get("evidence-dir") || "fallback-gate-evidence",
		operatorNote: operatorNote(get("operator-note")),
		routes: [],
		secrets: [],
		variable
	};
}
/** The form that evidence has for a path (manifest.schema.json): with another, a run would break off after its last request. */
function manifestPath(value) {
	if (value.length <= 512 && /^[A-Za-z0-9._-][A-Za-z0-9._/-]*$/.test(value)) return value;
	throw new GateError("INPUT_INVALID", "manifest: expected a path in the repository made of letters, digits, dots, dashes, underscores and slashes, got something else");
}
function commentMode(value) {
	const mode = commentModes.find((known) => known === value);
	if (mode !== void 0) return mode;
	throw new GateError("INPUT_INVALID", `comment: expected one of ${commentModes.join(", ")}, got something else`);
}
/** The characters that a record's notes allow (record.schema.json): nothing that Markdown or a runner could take for its own. */
function operatorNote(value) {
	if (value.length <= limits.noteChars && /^[ !-;=?A-_a-{}~]*$/.test(value) && !value.includes("::")) return value;
	throw new GateError("INPUT_INVALID", `operator-note: expected at most ${limits.noteChars} plain characters without < > @ | backtick or ::, got something else`);
}
// src/core/version.ts
/** The version of the package; a test keeps it in step with package.json. */
const version = "1.0.0";
// src/core/credential-patterns.ts
/** Where a key may begin: not inside a word (`task-`), but after `\n` or `%20` as JSON and URLs spell them. */
const start = String.raw`(?<![A-Za-z0-9](?<!\\[nrt]|%[0-9A-Fa-f]{2}))`;
/**
* Forms that credentials of providers, gateways and hosts have. Every pattern is linear in the text, without state,
* and matches anywhere in it. Sources: the vendors' documentation of their key formats; RFC 6750 and RFC 7519.
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
		pattern: starting(String.raw`(?:AIza[\w-]{30,}|AQ\.[\w-]{20,})`)
	},
	{
		rule: "aws-key",
		pattern: starting(String.raw`(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}|ABSK[\w+/=]{40,})`)
	},
	{
		rule: "json-web-token",
		pattern: starting(String.raw`eyJ[\w-]{8,2000}\.eyJ[\w-]{8,}`)
	},
	{
		rule: "slack-token",
		pattern: starting(String.raw`xox[a-z]-[\w-]{10,}`)
	},
	{
		rule: "hugging-face-token",
		pattern: starting(String.raw`hf_\w{20,}`)
	},
	{
		rule: "perplexity-key",
		pattern: starting(String.raw`pplx-\w{30,}`)
	},
	{
		rule: "groq-key",
		pattern: starting(String.raw`gsk_\w{30,}`)
	},
	{
		rule: "gitlab-token",
		pattern: starting(String.raw`glpat-[\w-]{20,}`)
	},
	{
		rule: "bearer-token",
		pattern: /bearer\s{1,8}(?:(?=[\w.~+/-]{0,200}\d)[\w.~+/-]{8,}|[\w.~+/-]{20,})/i
	},
	{
		rule: "key-header",
		pattern: /(?:api-key|authorization|cookie)["']?\s{0,4}[:=]\s{0,4}["']?[0-9a-f]{32}/i
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
		pattern: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/
	}
];
/** The rule of the first credential form found in the text, or null. Never the text itself. */
function credentialRule(text) {
	return credentialPatterns.find(({ pattern }) => pattern.test(text))?.rule ?? null;
}
function starting(form) {
	return new RegExp(start + form);
}
// src/core/may-be-shown.ts
const plainWord = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,39}$/;
/** Longer than words are, or a mixture with digits that no word is: the pasted key whose form is not known. */
const opaqueRun = /[A-Za-z0-9]{20}|(?=[A-Za-z]*\d)[A-Za-z0-9]{10}/;
/** True where a name that a person wrote is short and plain enough that it cannot be a pasted secret. */
function mayBeShown(text) {
	return plainWord.test(text) && !opaqueRun.test(text) && credentialRule(text) === null;
}
// src/core/bindings.ts
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
/**
* The values of an input by name. A line without a name stands for the only one of `bare`.
* Throws BINDING_INVALID for a name that is not known, and for a bare value where there are several names.
*/
function bindTo(input, text, names, bare = names) {
	const bound = /* @__PURE__ */ new Map();
	const problems = [];
	for (const { name, value } of bindingLines(text)) {
		const target = name ?? (bare.length === 1 ? bare[0] : void 0);
		if (target === void 0 || !names.includes(target)) problems.push(unknownName(input, name, names));
		else bound.set(target, [...bound.get(target) ?? [], value]);
	}
	if (problems.length > 0) throw new GateError("BINDING_INVALID", `expected an input ${input} that fits the manifest, got another`, { problems });
	return bound;
}
function unknownName(input, name, names) {
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
// src/dialects/index.ts
/** The built-in dialects: each was measured on the real gateway. */
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
				switch: ["fallback"]
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
			call_like: "*:*"
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
	}
};
// src/evidence/gather.ts
/** All facts of a run, without a verdict. Nonces stay behind. */
function gatherEvidence({ manifest, gateways, probed, ledgers, logs }) {
	const exchanges = probed.exchanges.flatMap((exchange, index) => {
		const ledger = ledgers[index];
		return ledger === void 0 ? [] : [{
			route: exchange.route,
			exchange: factsOf(exchange, ledger, logs)
		}];
	});
	const byRoute = Map.groupBy(exchanges, ({ route }) => route);
	return {
		gateways: gateways.map((gateway) => gatewayEvidence(gateway, probed)),
		routes: manifest.routes.map(({ id }) => ({
			route: id,
			contract_state: "unchecked",
			exchanges: (byRoute.get(id) ?? []).map(({ exchange }) => exchange),
			unrun: probed.unrun.filter(({ route }) => route === id).map(({ check, reason }) => ({
				check,
				reason
			}))
		})),
		logs: logs.map(({ evidence }) => evidence),
		environment: [],
		contracts: [],
		stopped: stoppedBy(probed),
		leaks: []
	};
}
/** The same evidence with leaks that were found while publishing it. */
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
		observation: probed.observation,
		ledger,
		exposures: logs.flatMap(({ exposures }) => exposures.get(probed.gateId) ?? []).slice(0, 64)
	};
}
function gatewayEvidence(gateway, { exchanges }) {
	const readings = exchanges.filter((exchange) => exchange.gateway === gateway.name).map(({ witness }) => witness?.calls ?? null);
	return {
		gateway: gateway.name,
		credential: gateway.credentialState,
		witness: gateway.witness === null ? "none" : witnessState(readings),
		version: null,
		headers: []
	};
}
function witnessState(readings) {
	if (readings.some((calls) => calls !== null && calls.length > 0)) return "spoke";
	return readings.includes(null) ? "unreachable" : "silent";
}
function stoppedBy({ unrun }) {
	if (unrun.some(({ reason }) => reason === "cancelled")) return "cancelled";
	return unrun.some(({ reason }) => reason === "out-of-time") ? "out-of-time" : "no";
}
// src/core/auth-headers.ts
/** The header that carries a credential, in lower case; null where none is sent. */
const headerOfAuth = {
	bearer: "authorization",
	"x-api-key": "x-api-key",
	"api-key": "api-key",
	"x-goog-api-key": "x-goog-api-key",
	none: null
};
/** Every header in which a client may send a credential. */
const authHeaderNames = new Set(Object.values(headerOfAuth).filter((name) => name !== null));
/** The header in which a credential is sent, with its value. */
function authHeaders(auth, credential) {
	const name = headerOfAuth[auth];
	return name === null ? {} : { [name]: auth === "bearer" ? `Bearer ${credential}` : credential };
}
// src/core/secret-value.ts
/** The value of a variable; null when it is unset or empty. Throws BINDING_INVALID for one that is too short to be found again in a text. */
function secretValue(variable, inputs) {
	const value = inputs.variable(variable)?.trim() ?? "";
	if (value === "") return null;
	if (value.length >= limits.credentialMinChars && value.length <= limits.credentialMaxBytes && /^[!-~]+$/.test(value)) return value;
	throw new GateError("BINDING_INVALID", `expected ${variable} to hold ${limits.credentialMinChars} or more plain characters without blanks, got something else`);
}
// src/ledger/logs/endpoint.ts
/**
* The endpoints of the manifest's logs, by the name of the log: bound to their URL (input `logs`) and credential (input
* `credentials`) by the name of the endpoint.
* Throws BINDING_INVALID with every problem, before any packet is sent.
*/
function bindEndpoints(manifest, inputs) {
	const logs = manifest.logs.filter(({ endpoint }) => endpoint !== null);
	const names = [...new Set(logs.flatMap(({ endpoint }) => endpoint ?? []))];
	const urls = bindTo("logs", inputs.logs, names);
	const gateways = Object.keys(manifest.gateways);
	const variables = bindTo("credentials", inputs.credentials, [...gateways, ...names], gateways);
	const problems = names.flatMap((name) => urlProblems$1(name, urls.get(name)));
	if (problems.length > 0) throw new GateError("BINDING_INVALID", "the input logs does not fit the manifest", { problems });
	return new Map(logs.map((log) => {
		const name = log.endpoint ?? "";
		return [log.name, endpointOf(log, urls.get(name)?.[0] ?? "", variables.get(name)?.[0], inputs)];
	}));
}
function endpointOf({ auth }, url, variable, inputs) {
	const secret = variable === void 0 ? null : secretValue(variable, inputs);
	return {
		url: url.replace(/\/+$/, ""),
		headers: secret === null ? {} : authHeaders(auth, secret),
		secret
	};
}
function urlProblems$1(name, values) {
	const [value, ...more] = values ?? [];
	const url = value === void 0 ? null : URL.parse(value);
	if (url !== null && ["http:", "https:"].includes(url.protocol) && url.username === "" && url.password === "" && url.search === "" && url.hash === "" && more.length === 0) return [];
	return [{
		at: null,
		message: `logs: expected one http or https URL for ${name}, without user info, query and fragment, got ${value === void 0 ? "none" : "something else"}`,
		remedy: `Set a line ${name}=https://host of the input logs.`
	}];
}
// src/probe/pool.ts
/** Runs tasks with at most `width` at once and returns their results in the order of the tasks. */
async function inPool(items, width, task) {
	const results = [];
	const waiting = items.entries();
	const work = async () => {
		for (const [index, item] of waiting) results[index] = await task(item);
	};
	await Promise.all(Array.from({ length: Math.min(width, items.length) }, work));
	return results;
}
// src/core/placeholders.ts
/** Sent instead of a credential by `bad-credential`. Matches the shape of no real key, so that nothing can mistake it for one. */
const placeholderCredential = "fallback-gate-placeholder-credential";
/** A model that no gateway has. The scripted provider refuses everything that begins like this. */
const impossibleModelPrefix = "gate-no-such-model-";
/** A path that no gateway has. */
const wrongPath$1 = "/__gate_probe";
/** The form of a nonce: what joins a provider's call to an exchange. In memory only, never written. */
const noncePattern = /fgn-[0-9a-f]{32}/;
/** The text of every good answer of the scripted provider, fixed so that a log row which holds it is known to keep answers. */
const scriptedAnswerText = "fallback-gate-good-answer";
// src/ledger/logs/exposures.ts
/** Fields of a row that hold a credential, or prompt or answer text where the manifest does not allow bodies. Names the field, never the value. */
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
/** Every text of a row with its pointer; keys count as text of their own place. */
function leaves(value, pointer) {
	if (typeof value === "string") return [[pointer, value]];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [[pointer, key], ...leaves(inner, `${pointer}/${key}`)]);
}
// src/core/json-pointer.ts
/**
* The values at a JSON Pointer (RFC 6901), in which `*` stands for every element. A text on the way is parsed as JSON,
* since log stores hand rows out as text. Empty where the pointer leads nowhere.
*/
function valuesAt(value, pointer) {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((found, step) => found.flatMap((inner) => children(parsed(inner), step)), [value]);
}
function children(value, step) {
	if (typeof value !== "object" || value === null) return [];
	if (step === "*") return Object.values(value);
	const own = Object.getOwnPropertyDescriptor(value, step);
	return own === void 0 ? [] : [own.value];
}
function parsed(value) {
	return typeof value === "string" && /^\s*[[{]/.test(value) ? parseJson(value) ?? value : value;
}
// src/core/wildcard.ts
/** Whether text matches a pattern in which `*` stands for any run of characters. Letter case is ignored. Linear, without regular expressions. */
function matchesWildcard(text, pattern) {
	const parts = pattern.toLowerCase().split("*");
	const subject = text.toLowerCase();
	const first = parts[0] ?? "";
	const last = parts.at(-1) ?? "";
	if (parts.length === 1) return subject === first;
	if (!subject.startsWith(first) || subject.length < first.length + last.length || !subject.endsWith(last)) return false;
	let from = first.length;
	for (const part of parts.slice(1, -1)) {
		const at = subject.indexOf(part, from);
		if (at < 0) return false;
		from = at + part.length;
	}
	return from <= subject.length - last.length;
}
// src/ledger/logs/row.ts
/** Whether a row is of this exchange: an exactly equal field, never a text that contains the id. */
function isRowOf(row, { fields }, { gateId, traceId }) {
	const ids = textsAt(row, fields.id);
	const traces = textsAt(row, fields.trace).map((trace) => /^[0-9a-f]{2}-([0-9a-f]{32})-/i.exec(trace)?.[1] ?? trace);
	return ids.includes(gateId) || ids.includes(traceId) || traces.some((trace) => trace.toLowerCase() === traceId);
}
/** Reads a row by its format; what is not there is null. */
function readRow(row, format) {
	const { fields } = format;
	const retries = textsAt(row, fields.retries)[0] ?? null;
	const mark = format.redispatch;
	const redispatched = mark !== void 0 && retries !== null && retries.startsWith(mark);
	return {
		event: textsAt(row, fields.event)[0] ?? null,
		target: textsAt(row, fields.target)[0] ?? null,
		status: numberAt(row, fields.status),
		attempt: numberAt(row, fields.attempt),
		time: textsAt(row, fields.time)[0] ?? null,
		attempts: numberAt(row, fields.attempts),
		retries: integer$1(redispatched ? retries?.slice(mark?.length ?? 0) : retries),
		redispatched,
		targets: listAt(row, fields, format)
	};
}
/** Texts and numbers at a pointer, as text. */
function textsAt(row, pointer) {
	if (pointer === void 0) return [];
	return valuesAt(row, pointer).flatMap((value) => typeof value === "string" || typeof value === "number" ? [String(value)] : []);
}
function numberAt(row, pointer) {
	return integer$1(textsAt(row, pointer)[0]);
}
function integer$1(text) {
	return text !== null && text !== void 0 && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
/** A list, or text joined by commas; entries that do not look like calls are left out. null where one is no text at all. */
function listAt(row, fields, { call_like = "*" }) {
	if (fields.targets === void 0) return null;
	const values = valuesAt(row, fields.targets);
	if (values.length === 0) return null;
	const given = values.flat().filter((value) => value !== null);
	const texts = given.filter((value) => typeof value === "string");
	if (texts.length < given.length) return null;
	return texts.flatMap((text) => text.split(",")).map((entry) => entry.trim()).filter((entry) => entry !== "" && matchesWildcard(entry, call_like));
}
// src/ledger/logs/matched.ts
/** The ids that rows may carry for an exchange. */
function rowIdsOf({ gateId }) {
	return {
		gateId,
		traceId: gateId.replaceAll("-", "")
	};
}
/** Takes a parsed row in, if it is of this exchange. */
function takeRow(matched, row, log, exchange, isCredential) {
	if (!isRowOf(row, log.format, rowIdsOf(exchange))) return;
	const { gateId, nonce } = exchange;
	matched.rows.set(gateId, [...matched.rows.get(gateId) ?? [], readRow(row, log.format)]);
	const exposed = exposuresIn(row, log, {
		isCredential,
		nonce
	});
	if (exposed.length > 0) matched.exposures.set(gateId, [...matched.exposures.get(gateId) ?? [], ...exposed]);
}
// src/ledger/logs/pages.ts
/**
* The rows of one answer. A text row is parsed as JSON; one that is none is left as it is. null where the list of rows is not
* there, as in an error behind a 200: rows that cannot be read are not none.
*/
function rowsOfPage(answer, { at, pages }) {
	const pointer = at ?? "/*";
	if (!hasList(answer, pointer)) return null;
	const rows = valuesAt(answer, pointer);
	const froms = pages?.from === void 0 ? [] : valuesAt(answer, pages.from);
	return rows.map((row, index) => ({
		row: typeof row === "string" ? parseJson(row) ?? row : row,
		from: textOf$1(froms[index])
	}));
}
/** Whether there is something before the first `*`, be it empty. */
function hasList(answer, pointer) {
	const steps = pointer.split("/");
	const list = steps.indexOf("*");
	if (list < 0) return answer !== void 0;
	return valuesAt(answer, steps.slice(0, list).join("/")).some((found) => typeof found === "object");
}
function textOf$1(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
/**
* The value of the paging parameter for the next page; null when this was the last one. Where the store pages by a falling
* value, rows with the smallest one are asked for again: a page border may run through them.
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
/** Asks a log store for the rows of each exchange, page by page. Never rejects: what could not be read is said. */
async function readEndpoint(log, exchanges, means) {
	const matched = {
		rows: /* @__PURE__ */ new Map(),
		exposures: /* @__PURE__ */ new Map()
	};
	const deadline = means.clock.monotonicMs() + limits.logMs;
	const asked = await inPool(exchanges, limits.concurrency, async (exchange) => {
		const { rows, state, truncated } = await pagesFor(log, exchange, means, deadline);
		for (const { row } of rows) takeRow(matched, row, log, exchange, means.isCredential);
		return {
			state,
			truncated
		};
	});
	const failed = asked.find(({ state }) => state !== "read")?.state ?? "read";
	return {
		log,
		evidence: {
			log: log.name,
			state: failed,
			rows: [...matched.rows.values()].flat().length,
			overlong: 0,
			torn: 0,
			unreadable: 0,
			truncated: asked.some(({ truncated }) => truncated)
		},
		...matched
	};
}
async function pagesFor(log, exchange, means, deadline) {
	const rows = /* @__PURE__ */ new Map();
	let page = null;
	for (let count = 0; count < limits.logPages; count++) {
		const answer = await patiently(() => requestFor$1(log, exchange, page, means.endpoint), means, deadline);
		const state = stateOf(answer);
		const found = state === "read" ? rowsOfPage(parseJson(answer.body), log) : null;
		if (found === null) return {
			rows: [...rows.values()],
			state: state === "read" ? "unreachable" : state,
			truncated: false
		};
		const before = rows.size;
		for (const [key, row] of keyed(found, log, before)) rows.set(key, row);
		page = nextPage(log.pages, found, rows.size);
		if (page === null || rows.size === before) return {
			rows: [...rows.values()],
			state,
			truncated: page !== null
		};
	}
	return {
		rows: [...rows.values()],
		state: "read",
		truncated: true
	};
}
/**
* Pages by a falling value overlap at their border: the nth row with the same value and content is the same row in every
* page. Else every row is its own.
*/
function keyed(found, { pages }, before) {
	if (pages?.from === void 0) return found.map((row, index) => [String(before + index), row]);
	return [...Map.groupBy(found, ({ from, row }) => `${from} ${JSON.stringify(row)}`)].flatMap(([text, rows]) => rows.map((row, nth) => [`${nth} ${text}`, row]));
}
const firstWaitMs = 250;
const longestWaitMs = 4e3;
/** Asks again after 429 and 5xx, and where nothing came, until the deadline: stores of logs are busy places. */
async function patiently(request, { http, clock, signal }, deadline) {
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
function requestFor$1({ request, pages }, exchange, page, { url, headers }) {
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
			accept: "application/json",
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
/** Reads files of JSON lines in one pass for all exchanges. Throws FILE_UNREADABLE or PATH_REFUSED. */
async function readFiles(log, exchanges, means) {
	const byTrace = log.format.fields.id === void 0;
	const idOf = (exchange) => byTrace ? rowIdsOf(exchange).traceId : exchange.gateId;
	const byId = new Map(exchanges.map((exchange) => [idOf(exchange), exchange]));
	const prefix = byTrace ? means.random.idPrefix.replaceAll("-", "") : means.random.idPrefix;
	const found = await means.logFiles.find({
		path: log.path ?? "",
		prefix,
		ids: new Set(byId.keys()),
		maxBytes: Math.min(log.max_bytes, limits.logMaxBytes),
		signal: means.signal
	});
	const matched = {
		rows: /* @__PURE__ */ new Map(),
		exposures: /* @__PURE__ */ new Map()
	};
	let broken = 0;
	for (const [id, exchange] of byId) for (const line of found.lines.get(id) ?? []) {
		const row = parseObject(line);
		if (row === null) broken += 1;
		else takeRow(matched, row, log, exchange, means.isCredential);
	}
	return {
		log,
		evidence: evidenceOf(log, found, matched, broken),
		...matched
	};
}
function evidenceOf(log, found, { rows }, broken) {
	return {
		log: log.name,
		state: found.files === 0 ? "missing" : "read",
		rows: [...rows.values()].flat().length,
		overlong: found.overlong,
		torn: found.torn,
		unreadable: found.unreadable + broken,
		truncated: found.truncated
	};
}
// src/ledger/logs/read-logs.ts
/**
* Reads every log once its rows have had time to arrive: `settle` after the last exchange ended. Side by side; never
* rejects: a log that cannot be read is an account that says nothing.
*/
async function readLogs(logs, exchanges, means, effects) {
	return Promise.all(logs.map(async (log) => {
		const mine = exchanges.filter(({ gateway }) => gateway === log.gateway);
		if (mine.length === 0) return unread$1(log, "missing");
		await effects.clock.sleep(log.settle_ms, means.signal);
		return readLog(log, mine, means, effects);
	}));
}
async function readLog(log, exchanges, means, effects) {
	if (means.signal.aborted) return unread$1(log, "unreachable");
	if (log.source === "jsonl") return readFilesOrNothing(log, exchanges, means, effects);
	const endpoint = means.endpoints.get(log.name);
	return endpoint === void 0 ? unread$1(log, "unreachable") : readEndpoint(log, exchanges, {
		...effects,
		...means,
		endpoint
	});
}
async function readFilesOrNothing(log, exchanges, means, effects) {
	try {
		return await readFiles(log, exchanges, {
			...effects,
			...means
		});
	} catch {
		return unread$1(log, "unreachable");
	}
}
function unread$1(log, state) {
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
// src/ledger/account.ts
/** Attempts count the first call as 1; retries = max(0, attempts - 1). */
function retriesOf(attempts) {
	return Math.max(0, attempts - 1);
}
/** What a count means in attempts, by its basis. -1 retries: all were used up, so at least the first call was made. */
const inAttempts = {
	retries: (value) => Math.max(0, value) + 1,
	attempts: (value) => Math.max(0, value),
	list: (value) => Math.max(0, value),
	events: (value) => Math.max(0, value)
};
/**
* The account that one header gives; a silent one where it holds no number. Exact only where its dialect says so, and never where it speaks of one of several
* requests that a client may have sent.
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
/** The account of a source that was expected to speak and did not: absent is unknown, never zero. */
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
/** The header account that a dialect promises under this name, silent. */
function silentHeader(dialect, name) {
	return silentAccount("header", name, dialect.accounts.find(({ header }) => header === name)?.basis ?? "attempts");
}
/** The account of the witness: exact once the exchange has ended and none of its calls is open. */
function witnessAccount(reading, context) {
	const silent = silentAccount("witness", context.gateway, "events");
	if (reading.calls === null) return silent;
	const value = reading.calls.length;
	if (value === 0 && (context.succeeded || !context.spokeElsewhere)) return silent;
	const bound = reading.settled ? "exact" : "at-least";
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
// src/core/targets.ts
/** Whether a text may name a target: the Identifier of the published schemas. */
function isTargetName(text) {
	return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text);
}
/** The first target, which a gateway calls before all others; null where none is declared. */
function primaryOf(targets) {
	return Object.keys(targets)[0] ?? null;
}
/**
* The manifest's name for a target that a header, a log or a witness calls `alias`; `other` when the manifest does not know
* it. Without declared targets the alias stands, where it can be a name.
*/
function targetName(targets, alias) {
	const known = Object.entries(targets).find(([name, aliases]) => name === alias || aliases.includes(alias));
	if (known !== void 0) return known[0];
	return primaryOf(targets) === null && isTargetName(alias) ? alias : "other";
}
// src/ledger/calls.ts
/** Calls by the manifest's names, timed from the first one. Without declared targets the witness's own names stand. */
function callsOf(calls, targets) {
	const start = calls[0]?.started_ms ?? 0;
	return calls.map((call) => ({
		target: targetName(targets, call.target),
		started_ms: Math.max(0, call.started_ms - start),
		ended_ms: call.ended_ms === null ? null : Math.max(0, call.ended_ms - start),
		status: call.status,
		retry_after_ms: call.retry_after_ms
	}));
}
/** The list without immediate repetitions. */
function inTurn(names) {
	return names.filter((name, index) => name !== names[index - 1]);
}
/**
* The pauses between two calls in a row at the same target. A call that begins while the one before is still open waited for
* nothing.
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
/** How many calls went to each target. */
function perTarget(targets) {
	const calls = Map.groupBy(targets, (target) => target);
	return Object.fromEntries([...calls].map(([target, { length }]) => [target, length]));
}
// src/ledger/compare.ts
/** How strongly attempts are known: header < log < witness. */
const proofOrder = [
	"header",
	"log",
	"witness"
];
/** Whether one source proves at least as much as another. */
function isProofOf(source, asked) {
	return source !== "none" && proofOrder.indexOf(source) >= proofOrder.indexOf(asked);
}
/**
* Pairs of accounts that cannot both be true: an exact one beside a different exact one, or below another's lower bound.
* A lower bound below an exact count never contradicts. A gateway that counts its own tries may count more than the witness
* saw calls: a try that never connects counts for the layer that made it and not for the provider.
*/
function contradictions(accounts) {
	return accounts.flatMap((one, index) => accounts.slice(index + 1).flatMap((other, offset) => contradict(one, other) ? [[index, index + 1 + offset]] : []));
}
function contradict(one, other) {
	if (one.attempts === null || other.attempts === null) return false;
	if (one.bound !== "exact" && other.bound !== "exact") return false;
	const tries = triesBesideCalls(one, other);
	if (tries !== null) return countsFewer(tries.tries, tries.calls);
	if (one.bound === "exact" && other.bound === "exact") return one.attempts !== other.attempts;
	return countsFewer(one, other) || countsFewer(other, one);
}
function triesBesideCalls(one, other) {
	const [calls, tries] = one.source === "witness" ? [one, other] : [other, one];
	return calls.source === "witness" && tries.scope === "gateway" ? {
		tries,
		calls
	} : null;
}
/** An exact count that is below what another account knows to be true. */
function countsFewer(exact, other) {
	return exact.bound === "exact" && (exact.attempts ?? 0) < (other.attempts ?? 0);
}
/** The strongest statement that the accounts allow: the best-proven exact count, else the largest lower bound, else nothing. */
function strongest(accounts) {
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
// src/ledger/logs/account.ts
/** The account of a log. A gateway's log counts its own tries, so its scope is the gateway. */
function tellingOf(log, { rows, complete, silenceIsZero }, targets) {
	const basis = basisOf(log.format);
	const silent = silentAccount("log", log.name, basis);
	if (rows.length === 0 && !(silenceIsZero && complete)) return {
		account: silent,
		switches: null,
		targets: []
	};
	const counted = countOf(rows, log.format);
	const called = calledTargets(rows, log.format).map((target) => targetName(targets, target));
	if (counted === null) return {
		account: silent,
		switches: null,
		targets: called
	};
	if (counted.attempts === 0 && !silenceIsZero) return {
		account: silent,
		switches: switchesIn$1(rows, log.format, called),
		targets: []
	};
	const bound = complete && counted.whole ? "exact" : "at-least";
	return {
		account: {
			source: "log",
			name: log.name,
			basis,
			scope: "gateway",
			bound,
			value: counted.value,
			attempts: counted.attempts
		},
		switches: switchesIn$1(rows, log.format, called),
		targets: called
	};
}
function basisOf({ rows, fields }) {
	if (rows !== "request") return "events";
	if (fields.attempts !== void 0) return "attempts";
	return fields.targets === void 0 ? "retries" : "list";
}
/** null where rows of requests lack the field that counts. */
function countOf(rows, format) {
	if (format.rows === "request") return countOfRequests(rows, format);
	const attempts = attemptRows$1(rows, format);
	const isNumbered = format.fields.attempt === void 0 || attempts.every(({ attempt }) => attempt !== null);
	return {
		value: attempts.length,
		attempts: attempts.length,
		whole: isNumbered && hasNoGap(attempts)
	};
}
function countOfRequests(rows, format) {
	const counts = rows.map((row) => attemptsOfRequest(row, format));
	if (counts.includes(null)) return null;
	const attempts = counts.reduce((sum, count) => sum + (count ?? 0), 0);
	return {
		value: basisOf(format) === "retries" ? Math.max(0, attempts - rows.length) : attempts,
		attempts,
		whole: true
	};
}
/** A gateway that finds no target left at its last try still made the tries before it. */
function attemptsOfRequest(row, { no_call = [] }) {
	if (row.target !== null && no_call.includes(row.target) && (row.retries ?? 0) === 0) return 0;
	if (row.attempts !== null) return row.attempts;
	if (row.targets !== null) return row.targets.length;
	return row.retries === null ? null : row.retries + 1;
}
/** Rows that stand for a call, in order. */
function attemptRows$1(rows, { rows: kind, events, no_call = [] }) {
	return inOrder(rows.filter(({ event, target }) => {
		if (target !== null && no_call.includes(target)) return false;
		return kind === "attempt" || event !== null && (events?.attempt ?? []).includes(event);
	}));
}
/**
* By their numbers, where no two share one: a gateway may count anew for each target, or each try of a client. Else by their
* times, where all have one; else as the log has them.
*/
function inOrder(calls) {
	const numbers = new Set(calls.map(({ attempt }) => attempt));
	if (numbers.size === calls.length && !numbers.has(null)) return calls.toSorted((one, other) => (one.attempt ?? 0) - (other.attempt ?? 0));
	return calls.some(({ time }) => time === null) ? [...calls] : calls.toSorted((one, other) => earlier(one.time ?? "", other.time ?? ""));
}
/** Numbers as numbers; dates of one form, such as ISO 8601 in UTC, stand in the order of their letters. */
function earlier(one, other) {
	return Number(one) - Number(other) || Number(one > other) - Number(one < other);
}
/** Attempts are numbered from 1: where number n stands, n - 1 must stand as often. A gap is a lost row. */
function hasNoGap(attempts) {
	const counts = /* @__PURE__ */ new Map();
	for (const { attempt } of attempts) if (attempt !== null) counts.set(attempt, (counts.get(attempt) ?? 0) + 1);
	return [...counts].every(([number, count]) => number <= 1 || (counts.get(number - 1) ?? 0) >= count);
}
function calledTargets(rows, format) {
	if (format.rows !== "request") return attemptRows$1(rows, format).flatMap(({ target }) => target ?? []);
	return rows.flatMap(({ targets }) => targets ?? []);
}
/** A row mapped to `switch`; or one change of target, where rows list targets or mark a redispatch. Rows are not switches. */
function switchesIn$1(rows, { rows: kind, events, fields }, called) {
	if (kind === "event") return rows.filter(({ event }) => event !== null && (events?.switch ?? []).includes(event)).length;
	const marked = rows.filter(({ redispatched }) => redispatched).length;
	if (kind === "attempt" ? fields.target !== void 0 : fields.targets !== void 0) return called.filter((target, index) => index > 0 && target !== called[index - 1]).length;
	return rows.some(({ retries }) => retries !== null) ? marked : null;
}
// src/ledger/logs/reading.ts
/** Whether the log was read to its end, so that what it does not hold is not there. */
function isWhole({ evidence }) {
	const { state, truncated, overlong, torn, unreadable } = evidence;
	return state === "read" && !truncated && overlong === 0 && torn === 0 && unreadable === 0;
}
// src/ledger/survey.ts
/** One walk over the exchanges of a run. */
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
/** Headers that this gateway gave for this status class in this run. */
function headersGiven(exchange, { headers }) {
	return headers.get(classKey(exchange)) ?? /* @__PURE__ */ new Set();
}
/** Whether the witness of this exchange's gateway showed a call of another exchange. */
function witnessSpokeElsewhere(exchange, { witnessed }) {
	return (witnessed.get(exchange.gateway) ?? 0) > Number(hasCalls(exchange));
}
/** Whether the log showed a row of another exchange. */
function logSpokeElsewhere({ gateId }, { rows }) {
	return rows.size > Number(rows.has(gateId));
}
/** A success must have come from somewhere. An error inside a 2xx is none. */
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
/** The ledgers of all exchanges of a run, in their order: every account normalised, every expected source named, all compared. */
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
	const tellings = tellingsOf(exchange, run, targets);
	const expected = expectedSources(exchange, run);
	const accounts = [...expected.filter(({ source }) => source !== "log").map((source) => accountOf(source, exchange, run)), ...tellings.map(({ account }) => account)];
	const calls = callsOf(exchange.witness?.calls ?? [], targets);
	const called = calls.length > 0 ? calls.map(({ target }) => target) : tellings.find((telling) => telling.targets.length > 0)?.targets ?? [];
	return {
		expected,
		accounts,
		attempts: {
			...strongest(accounts),
			per_target: perTarget(called)
		},
		contradictions: contradictions(accounts),
		calls: calls.slice(0, limits.ledgerCalls),
		client_requests: exchange.clientRequests,
		targets: inTurn(called).slice(0, limits.ledgerCalls),
		waits: waitsBetween(calls).slice(0, limits.ledgerCalls),
		attribution: calls.length === 0 ? "none" : exchange.witness?.joinedBy ?? "none",
		switches: {
			header: exchange.headerSwitches,
			log: switchesIn(tellings)
		}
	};
}
/** What each log of the exchange's gateway says of it. */
function tellingsOf(exchange, { logs }, targets) {
	return logs.filter(({ log }) => log.gateway === exchange.gateway).map((reading) => {
		const rows = reading.rows.get(exchange.gateId) ?? [];
		const silenceIsZero = !succeeded(exchange) && logSpokeElsewhere(exchange, reading);
		return tellingOf(reading.log, {
			rows,
			complete: isWhole(reading),
			silenceIsZero
		}, targets);
	});
}
/** Several logs of one gateway each show the same switches: the one that shows most is believed. */
function switchesIn(tellings) {
	const shown = tellings.map(({ switches }) => switches).filter((switches) => switches !== null);
	return shown.length === 0 ? null : Math.max(...shown);
}
/** Headers that the dialect promises for this status class or that this gateway gave for it in this run; its logs; its witness. */
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
	const spokeElsewhere = witnessSpokeElsewhere(exchange, survey);
	const context = {
		gateway: exchange.gateway,
		succeeded: succeeded(exchange),
		spokeElsewhere
	};
	return witnessAccount(exchange.witness ?? {
		calls: null,
		settled: false,
		joinedBy: "nonce"
	}, context);
}
// src/manifest/defaults.ts
/** Every default of the manifest. docs/manifest.md shows this table; a test compares the two. */
const defaults = {
	/** The name of the one gateway of a manifest without `gateways`. */
	gatewayName: "default",
	gateway: {
		dialect: "generic",
		auth: "bearer",
		headers: {},
		concurrency: limits.concurrency,
		timeout_ms: limits.exchangeMs
	},
	log: {
		auth: "bearer",
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
/** The path that a family's requests go to, after the gateway's URL. */
const familyPaths = {
	"chat-completions": "/v1/chat/completions",
	responses: "/v1/responses"
};
/** The field that caps the answer in a family's requests. */
const familyCapFields = {
	"chat-completions": "max_completion_tokens",
	responses: "max_output_tokens"
};
// src/core/sizes.ts
const unitBytes = {
	KiB: 1024,
	MiB: 1024 ** 2,
	GiB: 1024 ** 3
};
/** Bytes of a size such as `64MiB`; null when it is none. */
function sizeBytes(text) {
	const match = /^([1-9]\d{0,6})(KiB|MiB|GiB)$/.exec(text);
	const unit = match?.[2];
	return unit === "KiB" || unit === "MiB" || unit === "GiB" ? Number(match?.[1]) * unitBytes[unit] : null;
}
// src/manifest/fault.ts
/** The text in backticks where it may be shown, else the words given. */
function shown(text, otherwise) {
	return mayBeShown(text) ? `\`${text}\`` : otherwise;
}
/** A path as a person writes it, `routes[0].retry_budget`; steps that may not be shown are left as `…`. */
function pathText(path) {
	if (path.length === 0) return "manifest";
	return path.map(stepText).join("").replace(/^\./, "");
}
function stepText(step) {
	if (typeof step === "number") return `[${step}]`;
	if (!mayBeShown(step)) return ".…";
	return step.includes(".") ? `["${step}"]` : `.${step}`;
}
// src/manifest/json.ts
function isJsonMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The entry of a map, or undefined where the value is no map or has no such key of its own. */
function entry(value, key) {
	return isJsonMap(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
/** The entries of a map; none where the value is no map. */
function entries(value) {
	return isJsonMap(value) ? Object.entries(value) : [];
}
/** The items of a list; none where the value is no list. */
function items(value) {
	return Array.isArray(value) ? value : [];
}
/** JSON Pointer of a path (RFC 6901). */
function pointerOf(path) {
	return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
// src/manifest/dialect-needs.ts
/** Logs that leave their format to a dialect which ships none: no row could be read. */
function formatProblems(gateways, source) {
	return (source.value.logs ?? []).flatMap(({ gateway, fields }, index) => fields !== void 0 || gateways[gateway]?.dialect.log !== void 0 ? [] : [withoutFormat(gateway, ["logs", index], source)]);
}
/**
* Checks that rely on a mock hook which the dialect of their gateway does not have: nothing would make the primary fail.
* One problem for each place, however many routes share it.
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
/** The checks of a route stand with the route, else in `defaults`. */
function checksPath(index, { value }) {
	return value.routes[index]?.checks === void 0 ? ["defaults", "checks"] : [
		"routes",
		index,
		"checks"
	];
}
function withoutFormat(gateway, path, source) {
	return {
		at: source.locate(pointerOf(path)),
		message: `${pathText(path)}: expected the key \`fields\`, got none, and the dialect of ${shown(gateway, "the gateway")} has no log format`,
		remedy: "Say where a row has what with `rows` and `fields`, or name the dialect of the gateway."
	};
}
function withoutHook(gateway, path, source) {
	const got = `${shown(gateway, "one")}, whose dialect has none`;
	return {
		at: source.locate(pointerOf(path)),
		message: `${pathText(path)}: expected a gateway with a mock hook, got ${got}`,
		remedy: "Force the failure in another way (`witness`, `model` or `headers`), or name the dialect of the gateway."
	};
}
// src/manifest/refusal.ts
/** The error that refuses a manifest for these problems, in the order of the file. */
function refusal$1(code, problems) {
	const count = problems.length === 1 ? "one problem" : `${problems.length} problems`;
	const sorted = problems.toSorted((one, other) => order(one.at, other.at));
	return new GateError(code, `expected a valid manifest, got ${count}`, { problems: sorted });
}
function order(one, other) {
	return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}
// src/manifest/effective.ts
/**
* The manifest with every default filled in. `onlyCredential` is the NAME of the variable that the workflow bound where
* there is one gateway, else null. Throws MANIFEST_INVALID where a check or a log needs what its gateway's dialect does not
* have, INTERNAL where a dialect that the schema allows is not given.
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
	const problems = [...formatProblems(gateways, source), ...mockProblems(gateways, routes, source)];
	if (problems.length > 0) throw refusal$1("MANIFEST_INVALID", problems);
	const layers = (value.layers ?? []).map(effectiveLayer);
	const logs = (value.logs ?? []).map((log, index, all) => effectiveLog(log, index, all, gateways));
	return {
		file,
		digest,
		environment: effectiveEnvironment(value.environment),
		gateways,
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
		timeout_ms: optionalMs(gateway.timeout) ?? defaults.gateway.timeout_ms
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
	const checks = own.checks ?? defaults.route.checks;
	return {
		id: own.id,
		gateway,
		family,
		path: own.path ?? familyPaths[family],
		model: required(own.model, "model"),
		output_cap: {
			field: familyCapFields[family],
			tokens: defaults.route.output_cap_tokens,
			...own.output_cap
		},
		contract: required(own.contract, "contract"),
		targets: own.targets ?? defaults.route.targets,
		retry_budget: effectiveBudget(budget),
		fallback_visible_in: own.fallback_visible_in ?? defaults.route.fallback_visible_in,
		traffic: own.traffic ?? null,
		checks: checks.map((check) => effectiveCheck(typeof check === "string" ? { check } : check, gateway))
	};
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
/** A log is named after its gateway; a second one of the same gateway gets a number. */
function effectiveLog(log, index, all, gateways) {
	const earlier = all.slice(0, index).filter(({ gateway }) => gateway === log.gateway).length;
	const shipped = gateways[log.gateway]?.dialect.log;
	const own = log.fields === void 0 ? shipped : {
		rows: log.rows ?? defaults.log.rows,
		fields: log.fields,
		...log.events && { events: log.events }
	};
	return {
		name: earlier === 0 ? log.gateway : `${log.gateway}.log-${earlier + 1}`,
		gateway: log.gateway,
		source: log.source,
		path: log.path ?? null,
		endpoint: log.endpoint ?? null,
		auth: log.auth ?? defaults.log.auth,
		request: log.request ?? null,
		at: log.at ?? null,
		pages: log.pages ?? null,
		format: required(own, "the log format"),
		settle_ms: optionalMs(log.settle) ?? defaults.log.settle_ms,
		max_bytes: log.max_size === void 0 ? limits.logBytes : required(sizeBytes(log.max_size), "max_size"),
		bodies: log.bodies ?? defaults.log.bodies
	};
}
function optionalMs(duration) {
	return duration === void 0 ? null : required(durationMs(duration), "a duration");
}
function effectiveCheck({ check, accept, on, via, to, force }, gateway) {
	return {
		check,
		accept: accept ?? null,
		gateway: on ?? gateway,
		via: via ?? null,
		to: to ?? null,
		force: force ?? null
	};
}
function mapValues(map, change) {
	return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
/** What parseManifest has made sure of. */
function required(value, what) {
	if (value === null || value === void 0) throw new GateError("INTERNAL", `expected ${what} of a valid manifest, got none`);
	return value;
}
// src/core/canonical-json.ts
/** JSON with sorted keys and no blanks: the same value gives the same bytes (in the manner of RFC 8785). */
function canonicalJson(value) {
	return JSON.stringify(sorted(value));
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== "object") return value;
	const entries = Object.entries(value).toSorted(([one], [other]) => one < other ? -1 : 1);
	return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
/** `sha256:` and the hex digest of text or bytes. */
function sha256(data) {
	return `sha256:${createHash("sha256").update(data).digest("hex")}`;
}
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// src/manifest/characters.ts
var import_input_validators = (/* @__PURE__ */ __commonJSMin(((exports) => {
	const schema20 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"name",
			"verified",
			"credential_of",
			"accounts"
		],
		"properties": {
			"name": { "$ref": "record.schema.json#/$defs/Identifier" },
			"verified": {
				"type": "string",
				"enum": ["measured", "documented"],
				"description": "Accounts of a documented dialect are never exact."
			},
			"credential_of": {
				"type": "string",
				"enum": ["gateway", "provider"],
				"description": "provider: a pass-through gateway hands the client's credential on."
			},
			"gate_id": {
				"type": "array",
				"maxItems": 8,
				"items": { "$ref": "manifest.schema.json#/$defs/HeaderName" },
				"description": "Headers that carry the gate id besides x-request-id and traceparent."
			},
			"no_cache": { "$ref": "#/$defs/Additions" },
			"accounts": {
				"type": "array",
				"maxItems": 8,
				"items": { "$ref": "#/$defs/HeaderAccount" }
			},
			"target": {
				"$ref": "manifest.schema.json#/$defs/HeaderName",
				"description": "The header that names the target that served. Where it names another than the first, it shows one switch."
			},
			"cache": {
				"type": "array",
				"maxItems": 16,
				"items": { "$ref": "#/$defs/CacheEvidence" }
			},
			"switches": {
				"$ref": "manifest.schema.json#/$defs/HeaderName",
				"description": "The header that counts the switches of an exchange, 0 being none."
			},
			"no_fallback": {
				"$ref": "#/$defs/Additions",
				"description": "How fallback is switched off for one request: what negative checks send."
			},
			"mock": {
				"$ref": "#/$defs/Additions",
				"description": "The gateway's own hook that pretends a failed primary."
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
				"description": "Error codes or types of the gateway's own, by class."
			},
			"version": {
				"$ref": "manifest.schema.json#/$defs/HeaderName",
				"description": "The header with the gateway's version."
			},
			"log": {
				"$ref": "#/$defs/LogFormat",
				"description": "The form of the gateway's log, where one is shipped: then a manifest needs no fields for it."
			}
		}
	};
	const func0 = Object.prototype.hasOwnProperty;
	const func99 = require_ucs2length().default;
	const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
	function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate119.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 64) {
				validate119.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 64 }
				}];
				return false;
			} else if (!pattern3.test(data)) {
				validate119.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }
				}];
				return false;
			}
		} else {
			validate119.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate119.errors = vErrors;
		return true;
	}
	validate119.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern14 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
	function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate298.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 64) {
				validate298.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 64 }
				}];
				return false;
			} else if (!pattern14.test(data)) {
				validate298.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-z0-9][a-z0-9-]*$" }
				}];
				return false;
			}
		} else {
			validate298.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate298.errors = vErrors;
		return true;
	}
	validate298.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern15 = /* @__PURE__ */ new RegExp("^[!-~]([ -~]*[!-~])?$", "u");
	function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate302.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 1024) {
				validate302.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 1024 }
				}];
				return false;
			} else if (func99(data) < 1) {
				validate302.errors = [{
					instancePath,
					schemaPath: "#/minLength",
					keyword: "minLength",
					params: { limit: 1 }
				}];
				return false;
			} else if (!pattern15.test(data)) {
				validate302.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[!-~]([ -~]*[!-~])?$" }
				}];
				return false;
			}
		} else {
			validate302.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate302.errors = vErrors;
		return true;
	}
	validate302.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern13 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
	function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate300.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				const _errs1 = errors;
				for (const key0 of Object.keys(data)) if (!(key0 === "headers" || key0 === "body")) {
					validate300.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.headers !== void 0 && func0.call(data, "headers")) {
						let data0 = data.headers;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								if (Object.keys(data0).length > 8) {
									validate300.errors = [{
										instancePath: instancePath + "/headers",
										schemaPath: "#/properties/headers/maxProperties",
										keyword: "maxProperties",
										params: { limit: 8 }
									}];
									return false;
								} else {
									for (const key1 of Object.keys(data0)) {
										const _errs4 = errors;
										if (!validate298(key1, {
											instancePath: instancePath + "/headers",
											parentData: data0,
											parentDataProperty: "headers",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
											errors = vErrors.length;
										}
										var valid1 = _errs4 === errors;
										if (!valid1) {
											const err0 = {
												instancePath: instancePath + "/headers",
												schemaPath: "#/properties/headers/propertyNames",
												keyword: "propertyNames",
												params: { propertyName: key1 }
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
											validate300.errors = vErrors;
											return false;
										}
									}
									if (valid1) for (const key2 of Object.keys(data0)) {
										const _errs6 = errors;
										if (!validate302(data0[key2], {
											instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
											parentData: data0,
											parentDataProperty: key2,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
											errors = vErrors.length;
										}
										if (!(_errs6 === errors)) break;
									}
								}
							} else {
								validate300.errors = [{
									instancePath: instancePath + "/headers",
									schemaPath: "#/properties/headers/type",
									keyword: "type",
									params: { type: "object" }
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.body !== void 0 && func0.call(data, "body")) {
							let data2 = data.body;
							const _errs7 = errors;
							if (errors === _errs7) {
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									if (Object.keys(data2).length > 8) {
										validate300.errors = [{
											instancePath: instancePath + "/body",
											schemaPath: "#/properties/body/maxProperties",
											keyword: "maxProperties",
											params: { limit: 8 }
										}];
										return false;
									} else for (const key3 of Object.keys(data2)) {
										const _errs9 = errors;
										if (errors === _errs9) {
											if (typeof key3 === "string") {
												if (func99(key3) > 64) {
													const err1 = {
														instancePath: instancePath + "/body",
														schemaPath: "#/properties/body/propertyNames/maxLength",
														keyword: "maxLength",
														params: { limit: 64 },
														propertyName: key3
													};
													if (vErrors === null) vErrors = [err1];
													else vErrors.push(err1);
													errors++;
												} else if (!pattern13.test(key3)) {
													const err2 = {
														instancePath: instancePath + "/body",
														schemaPath: "#/properties/body/propertyNames/pattern",
														keyword: "pattern",
														params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
														propertyName: key3
													};
													if (vErrors === null) vErrors = [err2];
													else vErrors.push(err2);
													errors++;
												}
											} else {
												const err3 = {
													instancePath: instancePath + "/body",
													schemaPath: "#/properties/body/propertyNames/type",
													keyword: "type",
													params: { type: "string" },
													propertyName: key3
												};
												if (vErrors === null) vErrors = [err3];
												else vErrors.push(err3);
												errors++;
											}
										}
										if (!(_errs9 === errors)) {
											const err4 = {
												instancePath: instancePath + "/body",
												schemaPath: "#/properties/body/propertyNames",
												keyword: "propertyNames",
												params: { propertyName: key3 }
											};
											if (vErrors === null) vErrors = [err4];
											else vErrors.push(err4);
											errors++;
											validate300.errors = vErrors;
											return false;
										}
									}
								} else {
									validate300.errors = [{
										instancePath: instancePath + "/body",
										schemaPath: "#/properties/body/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
					}
				}
			} else {
				validate300.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate300.errors = vErrors;
		return errors === 0;
	}
	validate300.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema113 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"header",
			"basis",
			"scope"
		],
		"properties": {
			"header": { "$ref": "manifest.schema.json#/$defs/HeaderName" },
			"basis": { "$ref": "record.schema.json#/$defs/Basis" },
			"scope": { "$ref": "record.schema.json#/$defs/Scope" },
			"promised": {
				"type": "array",
				"maxItems": 6,
				"items": { "$ref": "record.schema.json#/$defs/StatusClass" },
				"description": "Status classes on which the gateway always sends it. Where it is missing then, its account has value null."
			},
			"absent": {
				"type": "object",
				"additionalProperties": false,
				"minProperties": 1,
				"description": "What it means when the header is missing, by status class. Default: unknown, never zero.",
				"properties": {
					"1xx": {
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"2xx": {
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"3xx": {
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"4xx": {
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"5xx": {
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"none": {
						"type": "string",
						"enum": ["zero", "unknown"]
					}
				}
			},
			"exact_when": {
				"type": "object",
				"additionalProperties": false,
				"required": ["status"],
				"description": "When the count is exact. Without it, it is a lower bound.",
				"properties": {
					"status": {
						"type": "array",
						"minItems": 1,
						"maxItems": 6,
						"items": { "$ref": "record.schema.json#/$defs/StatusClass" }
					},
					"headers": {
						"type": "object",
						"maxProperties": 4,
						"propertyNames": { "$ref": "manifest.schema.json#/$defs/HeaderName" },
						"additionalProperties": { "$ref": "manifest.schema.json#/$defs/HeaderText" }
					}
				}
			}
		}
	};
	const schema42 = {
		"type": "string",
		"enum": [
			"retries",
			"attempts",
			"list",
			"events"
		],
		"description": "What the source counts. Retries count the first call as 0, attempts as 1."
	};
	function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate307.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate307.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "retries" || data === "attempts" || data === "list" || data === "events")) {
			validate307.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema42.enum }
			}];
			return false;
		}
		validate307.errors = vErrors;
		return true;
	}
	validate307.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema39 = {
		"type": "string",
		"enum": [
			"path",
			"gateway",
			"last-target",
			"unknown"
		]
	};
	function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate309.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate309.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "path" || data === "gateway" || data === "last-target" || data === "unknown")) {
			validate309.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema39.enum }
			}];
			return false;
		}
		validate309.errors = vErrors;
		return true;
	}
	validate309.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema27 = {
		"type": "string",
		"enum": [
			"1xx",
			"2xx",
			"3xx",
			"4xx",
			"5xx",
			"none"
		]
	};
	function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate311.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate311.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "1xx" || data === "2xx" || data === "3xx" || data === "4xx" || data === "5xx" || data === "none")) {
			validate311.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema27.enum }
			}];
			return false;
		}
		validate311.errors = vErrors;
		return true;
	}
	validate311.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate305.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.header === void 0 || !func0.call(data, "header")) && (missing0 = "header") || (data.basis === void 0 || !func0.call(data, "basis")) && (missing0 = "basis") || (data.scope === void 0 || !func0.call(data, "scope")) && (missing0 = "scope")) {
					validate305.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "header" || key0 === "basis" || key0 === "scope" || key0 === "promised" || key0 === "absent" || key0 === "exact_when")) {
						validate305.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.header !== void 0 && func0.call(data, "header")) {
							const _errs2 = errors;
							if (!validate298(data.header, {
								instancePath: instancePath + "/header",
								parentData: data,
								parentDataProperty: "header",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.basis !== void 0 && func0.call(data, "basis")) {
								const _errs3 = errors;
								if (!validate307(data.basis, {
									instancePath: instancePath + "/basis",
									parentData: data,
									parentDataProperty: "basis",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.scope !== void 0 && func0.call(data, "scope")) {
									const _errs4 = errors;
									if (!validate309(data.scope, {
										instancePath: instancePath + "/scope",
										parentData: data,
										parentDataProperty: "scope",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.promised !== void 0 && func0.call(data, "promised")) {
										let data3 = data.promised;
										const _errs5 = errors;
										if (errors === _errs5) {
											if (Array.isArray(data3)) {
												if (data3.length > 6) {
													validate305.errors = [{
														instancePath: instancePath + "/promised",
														schemaPath: "#/properties/promised/maxItems",
														keyword: "maxItems",
														params: { limit: 6 }
													}];
													return false;
												} else {
													const len0 = data3.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs7 = errors;
														if (!validate311(data3[i0], {
															instancePath: instancePath + "/promised/" + i0,
															parentData: data3,
															parentDataProperty: i0,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
															errors = vErrors.length;
														}
														if (!(_errs7 === errors)) break;
													}
												}
											} else {
												validate305.errors = [{
													instancePath: instancePath + "/promised",
													schemaPath: "#/properties/promised/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs5 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.absent !== void 0 && func0.call(data, "absent")) {
											let data5 = data.absent;
											const _errs8 = errors;
											if (errors === _errs8) {
												if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
													if (Object.keys(data5).length < 1) {
														validate305.errors = [{
															instancePath: instancePath + "/absent",
															schemaPath: "#/properties/absent/minProperties",
															keyword: "minProperties",
															params: { limit: 1 }
														}];
														return false;
													} else {
														const _errs10 = errors;
														for (const key1 of Object.keys(data5)) if (!(key1 === "1xx" || key1 === "2xx" || key1 === "3xx" || key1 === "4xx" || key1 === "5xx" || key1 === "none")) {
															validate305.errors = [{
																instancePath: instancePath + "/absent",
																schemaPath: "#/properties/absent/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key1 }
															}];
															return false;
														}
														if (_errs10 === errors) {
															if (data5["1xx"] !== void 0 && func0.call(data5, "1xx")) {
																let data6 = data5["1xx"];
																const _errs11 = errors;
																if (typeof data6 !== "string") {
																	validate305.errors = [{
																		instancePath: instancePath + "/absent/1xx",
																		schemaPath: "#/properties/absent/properties/1xx/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																if (!(data6 === "zero" || data6 === "unknown")) {
																	validate305.errors = [{
																		instancePath: instancePath + "/absent/1xx",
																		schemaPath: "#/properties/absent/properties/1xx/enum",
																		keyword: "enum",
																		params: { allowedValues: schema113.properties.absent.properties["1xx"].enum }
																	}];
																	return false;
																}
																var valid2 = _errs11 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data5["2xx"] !== void 0 && func0.call(data5, "2xx")) {
																	let data7 = data5["2xx"];
																	const _errs13 = errors;
																	if (typeof data7 !== "string") {
																		validate305.errors = [{
																			instancePath: instancePath + "/absent/2xx",
																			schemaPath: "#/properties/absent/properties/2xx/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	if (!(data7 === "zero" || data7 === "unknown")) {
																		validate305.errors = [{
																			instancePath: instancePath + "/absent/2xx",
																			schemaPath: "#/properties/absent/properties/2xx/enum",
																			keyword: "enum",
																			params: { allowedValues: schema113.properties.absent.properties["2xx"].enum }
																		}];
																		return false;
																	}
																	var valid2 = _errs13 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data5["3xx"] !== void 0 && func0.call(data5, "3xx")) {
																		let data8 = data5["3xx"];
																		const _errs15 = errors;
																		if (typeof data8 !== "string") {
																			validate305.errors = [{
																				instancePath: instancePath + "/absent/3xx",
																				schemaPath: "#/properties/absent/properties/3xx/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		if (!(data8 === "zero" || data8 === "unknown")) {
																			validate305.errors = [{
																				instancePath: instancePath + "/absent/3xx",
																				schemaPath: "#/properties/absent/properties/3xx/enum",
																				keyword: "enum",
																				params: { allowedValues: schema113.properties.absent.properties["3xx"].enum }
																			}];
																			return false;
																		}
																		var valid2 = _errs15 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data5["4xx"] !== void 0 && func0.call(data5, "4xx")) {
																			let data9 = data5["4xx"];
																			const _errs17 = errors;
																			if (typeof data9 !== "string") {
																				validate305.errors = [{
																					instancePath: instancePath + "/absent/4xx",
																					schemaPath: "#/properties/absent/properties/4xx/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			if (!(data9 === "zero" || data9 === "unknown")) {
																				validate305.errors = [{
																					instancePath: instancePath + "/absent/4xx",
																					schemaPath: "#/properties/absent/properties/4xx/enum",
																					keyword: "enum",
																					params: { allowedValues: schema113.properties.absent.properties["4xx"].enum }
																				}];
																				return false;
																			}
																			var valid2 = _errs17 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data5["5xx"] !== void 0 && func0.call(data5, "5xx")) {
																				let data10 = data5["5xx"];
																				const _errs19 = errors;
																				if (typeof data10 !== "string") {
																					validate305.errors = [{
																						instancePath: instancePath + "/absent/5xx",
																						schemaPath: "#/properties/absent/properties/5xx/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				if (!(data10 === "zero" || data10 === "unknown")) {
																					validate305.errors = [{
																						instancePath: instancePath + "/absent/5xx",
																						schemaPath: "#/properties/absent/properties/5xx/enum",
																						keyword: "enum",
																						params: { allowedValues: schema113.properties.absent.properties["5xx"].enum }
																					}];
																					return false;
																				}
																				var valid2 = _errs19 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data5.none !== void 0 && func0.call(data5, "none")) {
																					let data11 = data5.none;
																					const _errs21 = errors;
																					if (typeof data11 !== "string") {
																						validate305.errors = [{
																							instancePath: instancePath + "/absent/none",
																							schemaPath: "#/properties/absent/properties/none/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					if (!(data11 === "zero" || data11 === "unknown")) {
																						validate305.errors = [{
																							instancePath: instancePath + "/absent/none",
																							schemaPath: "#/properties/absent/properties/none/enum",
																							keyword: "enum",
																							params: { allowedValues: schema113.properties.absent.properties.none.enum }
																						}];
																						return false;
																					}
																					var valid2 = _errs21 === errors;
																				} else var valid2 = true;
																			}
																		}
																	}
																}
															}
														}
													}
												} else {
													validate305.errors = [{
														instancePath: instancePath + "/absent",
														schemaPath: "#/properties/absent/type",
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.exact_when !== void 0 && func0.call(data, "exact_when")) {
												let data12 = data.exact_when;
												const _errs23 = errors;
												if (errors === _errs23) {
													if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
														let missing1;
														if ((data12.status === void 0 || !func0.call(data12, "status")) && (missing1 = "status")) {
															validate305.errors = [{
																instancePath: instancePath + "/exact_when",
																schemaPath: "#/properties/exact_when/required",
																keyword: "required",
																params: { missingProperty: missing1 }
															}];
															return false;
														} else {
															const _errs25 = errors;
															for (const key2 of Object.keys(data12)) if (!(key2 === "status" || key2 === "headers")) {
																validate305.errors = [{
																	instancePath: instancePath + "/exact_when",
																	schemaPath: "#/properties/exact_when/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key2 }
																}];
																return false;
															}
															if (_errs25 === errors) {
																if (data12.status !== void 0 && func0.call(data12, "status")) {
																	let data13 = data12.status;
																	const _errs26 = errors;
																	if (errors === _errs26) {
																		if (Array.isArray(data13)) {
																			if (data13.length > 6) {
																				validate305.errors = [{
																					instancePath: instancePath + "/exact_when/status",
																					schemaPath: "#/properties/exact_when/properties/status/maxItems",
																					keyword: "maxItems",
																					params: { limit: 6 }
																				}];
																				return false;
																			} else if (data13.length < 1) {
																				validate305.errors = [{
																					instancePath: instancePath + "/exact_when/status",
																					schemaPath: "#/properties/exact_when/properties/status/minItems",
																					keyword: "minItems",
																					params: { limit: 1 }
																				}];
																				return false;
																			} else {
																				const len1 = data13.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					const _errs28 = errors;
																					if (!validate311(data13[i1], {
																						instancePath: instancePath + "/exact_when/status/" + i1,
																						parentData: data13,
																						parentDataProperty: i1,
																						rootData,
																						dynamicAnchors
																					})) {
																						vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs28 === errors)) break;
																				}
																			}
																		} else {
																			validate305.errors = [{
																				instancePath: instancePath + "/exact_when/status",
																				schemaPath: "#/properties/exact_when/properties/status/type",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	var valid3 = _errs26 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data12.headers !== void 0 && func0.call(data12, "headers")) {
																		let data15 = data12.headers;
																		const _errs29 = errors;
																		if (errors === _errs29) {
																			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																				if (Object.keys(data15).length > 4) {
																					validate305.errors = [{
																						instancePath: instancePath + "/exact_when/headers",
																						schemaPath: "#/properties/exact_when/properties/headers/maxProperties",
																						keyword: "maxProperties",
																						params: { limit: 4 }
																					}];
																					return false;
																				} else {
																					for (const key3 of Object.keys(data15)) {
																						const _errs31 = errors;
																						if (!validate298(key3, {
																							instancePath: instancePath + "/exact_when/headers",
																							parentData: data15,
																							parentDataProperty: "headers",
																							rootData,
																							dynamicAnchors
																						})) {
																							vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
																							errors = vErrors.length;
																						}
																						var valid5 = _errs31 === errors;
																						if (!valid5) {
																							const err0 = {
																								instancePath: instancePath + "/exact_when/headers",
																								schemaPath: "#/properties/exact_when/properties/headers/propertyNames",
																								keyword: "propertyNames",
																								params: { propertyName: key3 }
																							};
																							if (vErrors === null) vErrors = [err0];
																							else vErrors.push(err0);
																							errors++;
																							validate305.errors = vErrors;
																							return false;
																						}
																					}
																					if (valid5) for (const key4 of Object.keys(data15)) {
																						const _errs33 = errors;
																						if (!validate302(data15[key4], {
																							instancePath: instancePath + "/exact_when/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																							parentData: data15,
																							parentDataProperty: key4,
																							rootData,
																							dynamicAnchors
																						})) {
																							vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs33 === errors)) break;
																					}
																				}
																			} else {
																				validate305.errors = [{
																					instancePath: instancePath + "/exact_when/headers",
																					schemaPath: "#/properties/exact_when/properties/headers/type",
																					keyword: "type",
																					params: { type: "object" }
																				}];
																				return false;
																			}
																		}
																		var valid3 = _errs29 === errors;
																	} else var valid3 = true;
																}
															}
														}
													} else {
														validate305.errors = [{
															instancePath: instancePath + "/exact_when",
															schemaPath: "#/properties/exact_when/type",
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
												}
												var valid0 = _errs23 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate305.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate305.errors = vErrors;
		return errors === 0;
	}
	validate305.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate318.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.header === void 0 || !func0.call(data, "header")) && (missing0 = "header") || (data.hit === void 0 || !func0.call(data, "hit")) && (missing0 = "hit")) {
					validate318.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "header" || key0 === "hit" || key0 === "miss")) {
						validate318.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.header !== void 0 && func0.call(data, "header")) {
							const _errs2 = errors;
							if (!validate298(data.header, {
								instancePath: instancePath + "/header",
								parentData: data,
								parentDataProperty: "header",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.hit !== void 0 && func0.call(data, "hit")) {
								let data1 = data.hit;
								const _errs3 = errors;
								if (errors === _errs3) {
									if (Array.isArray(data1)) {
										if (data1.length > 8) {
											validate318.errors = [{
												instancePath: instancePath + "/hit",
												schemaPath: "#/properties/hit/maxItems",
												keyword: "maxItems",
												params: { limit: 8 }
											}];
											return false;
										} else if (data1.length < 1) {
											validate318.errors = [{
												instancePath: instancePath + "/hit",
												schemaPath: "#/properties/hit/minItems",
												keyword: "minItems",
												params: { limit: 1 }
											}];
											return false;
										} else {
											const len0 = data1.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data2 = data1[i0];
												const _errs5 = errors;
												if (errors === _errs5) {
													if (typeof data2 === "string") {
														if (func99(data2) > 64) {
															validate318.errors = [{
																instancePath: instancePath + "/hit/" + i0,
																schemaPath: "#/properties/hit/items/maxLength",
																keyword: "maxLength",
																params: { limit: 64 }
															}];
															return false;
														} else if (func99(data2) < 1) {
															validate318.errors = [{
																instancePath: instancePath + "/hit/" + i0,
																schemaPath: "#/properties/hit/items/minLength",
																keyword: "minLength",
																params: { limit: 1 }
															}];
															return false;
														}
													} else {
														validate318.errors = [{
															instancePath: instancePath + "/hit/" + i0,
															schemaPath: "#/properties/hit/items/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
												}
												if (!(_errs5 === errors)) break;
											}
										}
									} else {
										validate318.errors = [{
											instancePath: instancePath + "/hit",
											schemaPath: "#/properties/hit/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.miss !== void 0 && func0.call(data, "miss")) {
									let data3 = data.miss;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data3)) {
											if (data3.length > 8) {
												validate318.errors = [{
													instancePath: instancePath + "/miss",
													schemaPath: "#/properties/miss/maxItems",
													keyword: "maxItems",
													params: { limit: 8 }
												}];
												return false;
											} else {
												const len1 = data3.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let data4 = data3[i1];
													const _errs9 = errors;
													if (errors === _errs9) {
														if (typeof data4 === "string") {
															if (func99(data4) > 64) {
																validate318.errors = [{
																	instancePath: instancePath + "/miss/" + i1,
																	schemaPath: "#/properties/miss/items/maxLength",
																	keyword: "maxLength",
																	params: { limit: 64 }
																}];
																return false;
															} else if (func99(data4) < 1) {
																validate318.errors = [{
																	instancePath: instancePath + "/miss/" + i1,
																	schemaPath: "#/properties/miss/items/minLength",
																	keyword: "minLength",
																	params: { limit: 1 }
																}];
																return false;
															}
														} else {
															validate318.errors = [{
																instancePath: instancePath + "/miss/" + i1,
																schemaPath: "#/properties/miss/items/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
													}
													if (!(_errs9 === errors)) break;
												}
											}
										} else {
											validate318.errors = [{
												instancePath: instancePath + "/miss",
												schemaPath: "#/properties/miss/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			} else {
				validate318.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate318.errors = vErrors;
		return errors === 0;
	}
	validate318.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema34 = {
		"type": "string",
		"enum": [
			"network",
			"timeout",
			"redirect",
			"malformed_response",
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
	};
	function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate324.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate324.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "network" || data === "timeout" || data === "redirect" || data === "malformed_response" || data === "stream_error" || data === "truncated_stream" || data === "authentication" || data === "permission" || data === "model_not_found" || data === "unknown_path" || data === "quota_billing" || data === "rate_limited" || data === "context_length" || data === "request_too_large" || data === "content_filter" || data === "unsupported_parameter" || data === "invalid_request" || data === "conflict" || data === "overloaded" || data === "upstream_error" || data === "gateway_error" || data === "cancelled" || data === "wrong_family" || data === "unclassified")) {
			validate324.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema34.enum }
			}];
			return false;
		}
		validate324.errors = vErrors;
		return true;
	}
	validate324.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema69 = {
		"type": "string",
		"enum": [
			"request",
			"attempt",
			"event"
		],
		"description": "What one row stands for."
	};
	function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate328.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate328.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "request" || data === "attempt" || data === "event")) {
			validate328.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema69.enum }
			}];
			return false;
		}
		validate328.errors = vErrors;
		return true;
	}
	validate328.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema70 = {
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"description": "Where in a row each thing stands. OpenTelemetry's keys contain dots, so these are JSON Pointers.",
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
				"description": "What happened: a value of `events`."
			},
			"target": {
				"$ref": "#/$defs/JsonPointer",
				"description": "Where the call went."
			},
			"status": { "$ref": "#/$defs/JsonPointer" },
			"time": { "$ref": "#/$defs/JsonPointer" },
			"attempt": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The number of the attempt, from 1."
			},
			"attempts": {
				"$ref": "#/$defs/JsonPointer",
				"description": "Attempts of the request."
			},
			"retries": {
				"$ref": "#/$defs/JsonPointer",
				"description": "Retries of the request."
			},
			"targets": {
				"$ref": "#/$defs/JsonPointer",
				"description": "Where its calls went, in order: a list, or text joined by commas."
			},
			"statuses": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The statuses of its calls, in order."
			}
		}
	};
	const pattern20 = /* @__PURE__ */ new RegExp("^(/[^/~]*(~[01][^/~]*)*)+$", "u");
	function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate168.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 256) {
				validate168.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 256 }
				}];
				return false;
			} else if (!pattern20.test(data)) {
				validate168.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^(/[^/~]*(~[01][^/~]*)*)+$" }
				}];
				return false;
			}
		} else {
			validate168.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate168.errors = vErrors;
		return true;
	}
	validate168.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate330.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (Object.keys(data).length < 1) {
					validate330.errors = [{
						instancePath,
						schemaPath: "#/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!func0.call(schema70.properties, key0)) {
						validate330.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.id !== void 0 && func0.call(data, "id")) {
							const _errs2 = errors;
							if (!validate168(data.id, {
								instancePath: instancePath + "/id",
								parentData: data,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.trace !== void 0 && func0.call(data, "trace")) {
								const _errs3 = errors;
								if (!validate168(data.trace, {
									instancePath: instancePath + "/trace",
									parentData: data,
									parentDataProperty: "trace",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.event !== void 0 && func0.call(data, "event")) {
									const _errs4 = errors;
									if (!validate168(data.event, {
										instancePath: instancePath + "/event",
										parentData: data,
										parentDataProperty: "event",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.target !== void 0 && func0.call(data, "target")) {
										const _errs5 = errors;
										if (!validate168(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs5 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.status !== void 0 && func0.call(data, "status")) {
											const _errs6 = errors;
											if (!validate168(data.status, {
												instancePath: instancePath + "/status",
												parentData: data,
												parentDataProperty: "status",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs6 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.time !== void 0 && func0.call(data, "time")) {
												const _errs7 = errors;
												if (!validate168(data.time, {
													instancePath: instancePath + "/time",
													parentData: data,
													parentDataProperty: "time",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs7 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.attempt !== void 0 && func0.call(data, "attempt")) {
													const _errs8 = errors;
													if (!validate168(data.attempt, {
														instancePath: instancePath + "/attempt",
														parentData: data,
														parentDataProperty: "attempt",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs8 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.attempts !== void 0 && func0.call(data, "attempts")) {
														const _errs9 = errors;
														if (!validate168(data.attempts, {
															instancePath: instancePath + "/attempts",
															parentData: data,
															parentDataProperty: "attempts",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs9 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.retries !== void 0 && func0.call(data, "retries")) {
															const _errs10 = errors;
															if (!validate168(data.retries, {
																instancePath: instancePath + "/retries",
																parentData: data,
																parentDataProperty: "retries",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs10 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.targets !== void 0 && func0.call(data, "targets")) {
																const _errs11 = errors;
																if (!validate168(data.targets, {
																	instancePath: instancePath + "/targets",
																	parentData: data,
																	parentDataProperty: "targets",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs11 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.statuses !== void 0 && func0.call(data, "statuses")) {
																	const _errs12 = errors;
																	if (!validate168(data.statuses, {
																		instancePath: instancePath + "/statuses",
																		parentData: data,
																		parentDataProperty: "statuses",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs12 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate330.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate330.errors = vErrors;
		return errors === 0;
	}
	validate330.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate343.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) {
				validate343.errors = [{
					instancePath,
					schemaPath: "#/minProperties",
					keyword: "minProperties",
					params: { limit: 1 }
				}];
				return false;
			} else {
				for (const key0 of Object.keys(data)) if (!(key0 === "attempt" || key0 === "switch")) {
					validate343.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (data.attempt !== void 0 && func0.call(data, "attempt")) {
					let data0 = data.attempt;
					if (Array.isArray(data0)) {
						if (data0.length > 16) {
							validate343.errors = [{
								instancePath: instancePath + "/attempt",
								schemaPath: "#/properties/attempt/maxItems",
								keyword: "maxItems",
								params: { limit: 16 }
							}];
							return false;
						} else {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data1 = data0[i0];
								if (typeof data1 === "string") {
									if (func99(data1) > 64) {
										validate343.errors = [{
											instancePath: instancePath + "/attempt/" + i0,
											schemaPath: "#/properties/attempt/items/maxLength",
											keyword: "maxLength",
											params: { limit: 64 }
										}];
										return false;
									} else if (func99(data1) < 1) {
										validate343.errors = [{
											instancePath: instancePath + "/attempt/" + i0,
											schemaPath: "#/properties/attempt/items/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate343.errors = [{
										instancePath: instancePath + "/attempt/" + i0,
										schemaPath: "#/properties/attempt/items/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
						}
					} else {
						validate343.errors = [{
							instancePath: instancePath + "/attempt",
							schemaPath: "#/properties/attempt/type",
							keyword: "type",
							params: { type: "array" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.switch !== void 0 && func0.call(data, "switch")) {
						let data2 = data.switch;
						if (Array.isArray(data2)) {
							if (data2.length > 16) {
								validate343.errors = [{
									instancePath: instancePath + "/switch",
									schemaPath: "#/properties/switch/maxItems",
									keyword: "maxItems",
									params: { limit: 16 }
								}];
								return false;
							} else {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data3 = data2[i1];
									if (typeof data3 === "string") {
										if (func99(data3) > 64) {
											validate343.errors = [{
												instancePath: instancePath + "/switch/" + i1,
												schemaPath: "#/properties/switch/items/maxLength",
												keyword: "maxLength",
												params: { limit: 64 }
											}];
											return false;
										} else if (func99(data3) < 1) {
											validate343.errors = [{
												instancePath: instancePath + "/switch/" + i1,
												schemaPath: "#/properties/switch/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate343.errors = [{
											instancePath: instancePath + "/switch/" + i1,
											schemaPath: "#/properties/switch/items/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
							}
						} else {
							validate343.errors = [{
								instancePath: instancePath + "/switch",
								schemaPath: "#/properties/switch/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		} else {
			validate343.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
		validate343.errors = vErrors;
		return true;
	}
	validate343.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate327.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.rows === void 0 || !func0.call(data, "rows")) && (missing0 = "rows") || (data.fields === void 0 || !func0.call(data, "fields")) && (missing0 = "fields")) {
					validate327.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "rows" || key0 === "fields" || key0 === "events" || key0 === "no_call" || key0 === "call_like" || key0 === "redispatch")) {
						validate327.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.rows !== void 0 && func0.call(data, "rows")) {
							const _errs2 = errors;
							if (!validate328(data.rows, {
								instancePath: instancePath + "/rows",
								parentData: data,
								parentDataProperty: "rows",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.fields !== void 0 && func0.call(data, "fields")) {
								const _errs3 = errors;
								if (!validate330(data.fields, {
									instancePath: instancePath + "/fields",
									parentData: data,
									parentDataProperty: "fields",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.events !== void 0 && func0.call(data, "events")) {
									const _errs4 = errors;
									if (!validate343(data.events, {
										instancePath: instancePath + "/events",
										parentData: data,
										parentDataProperty: "events",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.no_call !== void 0 && func0.call(data, "no_call")) {
										let data3 = data.no_call;
										const _errs5 = errors;
										if (errors === _errs5) {
											if (Array.isArray(data3)) {
												if (data3.length > 8) {
													validate327.errors = [{
														instancePath: instancePath + "/no_call",
														schemaPath: "#/properties/no_call/maxItems",
														keyword: "maxItems",
														params: { limit: 8 }
													}];
													return false;
												} else {
													const len0 = data3.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data4 = data3[i0];
														const _errs7 = errors;
														if (errors === _errs7) {
															if (typeof data4 === "string") {
																if (func99(data4) > 64) {
																	validate327.errors = [{
																		instancePath: instancePath + "/no_call/" + i0,
																		schemaPath: "#/properties/no_call/items/maxLength",
																		keyword: "maxLength",
																		params: { limit: 64 }
																	}];
																	return false;
																}
															} else {
																validate327.errors = [{
																	instancePath: instancePath + "/no_call/" + i0,
																	schemaPath: "#/properties/no_call/items/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
														}
														if (!(_errs7 === errors)) break;
													}
												}
											} else {
												validate327.errors = [{
													instancePath: instancePath + "/no_call",
													schemaPath: "#/properties/no_call/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs5 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.call_like !== void 0 && func0.call(data, "call_like")) {
											let data5 = data.call_like;
											const _errs9 = errors;
											if (errors === _errs9) {
												if (typeof data5 === "string") {
													if (func99(data5) > 64) {
														validate327.errors = [{
															instancePath: instancePath + "/call_like",
															schemaPath: "#/properties/call_like/maxLength",
															keyword: "maxLength",
															params: { limit: 64 }
														}];
														return false;
													} else if (func99(data5) < 1) {
														validate327.errors = [{
															instancePath: instancePath + "/call_like",
															schemaPath: "#/properties/call_like/minLength",
															keyword: "minLength",
															params: { limit: 1 }
														}];
														return false;
													}
												} else {
													validate327.errors = [{
														instancePath: instancePath + "/call_like",
														schemaPath: "#/properties/call_like/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.redispatch !== void 0 && func0.call(data, "redispatch")) {
												let data6 = data.redispatch;
												const _errs11 = errors;
												if (errors === _errs11) {
													if (typeof data6 === "string") {
														if (func99(data6) > 4) {
															validate327.errors = [{
																instancePath: instancePath + "/redispatch",
																schemaPath: "#/properties/redispatch/maxLength",
																keyword: "maxLength",
																params: { limit: 4 }
															}];
															return false;
														} else if (func99(data6) < 1) {
															validate327.errors = [{
																instancePath: instancePath + "/redispatch",
																schemaPath: "#/properties/redispatch/minLength",
																keyword: "minLength",
																params: { limit: 1 }
															}];
															return false;
														}
													} else {
														validate327.errors = [{
															instancePath: instancePath + "/redispatch",
															schemaPath: "#/properties/redispatch/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate327.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate327.errors = vErrors;
		return errors === 0;
	}
	validate327.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern40 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_.-]+$", "u");
	function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate53.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.verified === void 0 || !func0.call(data, "verified")) && (missing0 = "verified") || (data.credential_of === void 0 || !func0.call(data, "credential_of")) && (missing0 = "credential_of") || (data.accounts === void 0 || !func0.call(data, "accounts")) && (missing0 = "accounts")) {
					validate53.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!func0.call(schema20.properties, key0)) {
						validate53.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.name !== void 0 && func0.call(data, "name")) {
							const _errs2 = errors;
							if (!validate119(data.name, {
								instancePath: instancePath + "/name",
								parentData: data,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.verified !== void 0 && func0.call(data, "verified")) {
								let data1 = data.verified;
								const _errs3 = errors;
								if (typeof data1 !== "string") {
									validate53.errors = [{
										instancePath: instancePath + "/verified",
										schemaPath: "#/properties/verified/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								if (!(data1 === "measured" || data1 === "documented")) {
									validate53.errors = [{
										instancePath: instancePath + "/verified",
										schemaPath: "#/properties/verified/enum",
										keyword: "enum",
										params: { allowedValues: schema20.properties.verified.enum }
									}];
									return false;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.credential_of !== void 0 && func0.call(data, "credential_of")) {
									let data2 = data.credential_of;
									const _errs5 = errors;
									if (typeof data2 !== "string") {
										validate53.errors = [{
											instancePath: instancePath + "/credential_of",
											schemaPath: "#/properties/credential_of/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									if (!(data2 === "gateway" || data2 === "provider")) {
										validate53.errors = [{
											instancePath: instancePath + "/credential_of",
											schemaPath: "#/properties/credential_of/enum",
											keyword: "enum",
											params: { allowedValues: schema20.properties.credential_of.enum }
										}];
										return false;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.gate_id !== void 0 && func0.call(data, "gate_id")) {
										let data3 = data.gate_id;
										const _errs7 = errors;
										if (errors === _errs7) {
											if (Array.isArray(data3)) {
												if (data3.length > 8) {
													validate53.errors = [{
														instancePath: instancePath + "/gate_id",
														schemaPath: "#/properties/gate_id/maxItems",
														keyword: "maxItems",
														params: { limit: 8 }
													}];
													return false;
												} else {
													const len0 = data3.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs9 = errors;
														if (!validate298(data3[i0], {
															instancePath: instancePath + "/gate_id/" + i0,
															parentData: data3,
															parentDataProperty: i0,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
															errors = vErrors.length;
														}
														if (!(_errs9 === errors)) break;
													}
												}
											} else {
												validate53.errors = [{
													instancePath: instancePath + "/gate_id",
													schemaPath: "#/properties/gate_id/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.no_cache !== void 0 && func0.call(data, "no_cache")) {
											const _errs10 = errors;
											if (!validate300(data.no_cache, {
												instancePath: instancePath + "/no_cache",
												parentData: data,
												parentDataProperty: "no_cache",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.accounts !== void 0 && func0.call(data, "accounts")) {
												let data6 = data.accounts;
												const _errs11 = errors;
												if (errors === _errs11) {
													if (Array.isArray(data6)) {
														if (data6.length > 8) {
															validate53.errors = [{
																instancePath: instancePath + "/accounts",
																schemaPath: "#/properties/accounts/maxItems",
																keyword: "maxItems",
																params: { limit: 8 }
															}];
															return false;
														} else {
															const len1 = data6.length;
															for (let i1 = 0; i1 < len1; i1++) {
																const _errs13 = errors;
																if (!validate305(data6[i1], {
																	instancePath: instancePath + "/accounts/" + i1,
																	parentData: data6,
																	parentDataProperty: i1,
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
																	errors = vErrors.length;
																}
																if (!(_errs13 === errors)) break;
															}
														}
													} else {
														validate53.errors = [{
															instancePath: instancePath + "/accounts",
															schemaPath: "#/properties/accounts/type",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.target !== void 0 && func0.call(data, "target")) {
													const _errs14 = errors;
													if (!validate298(data.target, {
														instancePath: instancePath + "/target",
														parentData: data,
														parentDataProperty: "target",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.cache !== void 0 && func0.call(data, "cache")) {
														let data9 = data.cache;
														const _errs15 = errors;
														if (errors === _errs15) {
															if (Array.isArray(data9)) {
																if (data9.length > 16) {
																	validate53.errors = [{
																		instancePath: instancePath + "/cache",
																		schemaPath: "#/properties/cache/maxItems",
																		keyword: "maxItems",
																		params: { limit: 16 }
																	}];
																	return false;
																} else {
																	const len2 = data9.length;
																	for (let i2 = 0; i2 < len2; i2++) {
																		const _errs17 = errors;
																		if (!validate318(data9[i2], {
																			instancePath: instancePath + "/cache/" + i2,
																			parentData: data9,
																			parentDataProperty: i2,
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs17 === errors)) break;
																	}
																}
															} else {
																validate53.errors = [{
																	instancePath: instancePath + "/cache",
																	schemaPath: "#/properties/cache/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs15 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.switches !== void 0 && func0.call(data, "switches")) {
															const _errs18 = errors;
															if (!validate298(data.switches, {
																instancePath: instancePath + "/switches",
																parentData: data,
																parentDataProperty: "switches",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs18 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.no_fallback !== void 0 && func0.call(data, "no_fallback")) {
																const _errs19 = errors;
																if (!validate300(data.no_fallback, {
																	instancePath: instancePath + "/no_fallback",
																	parentData: data,
																	parentDataProperty: "no_fallback",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs19 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.mock !== void 0 && func0.call(data, "mock")) {
																	const _errs20 = errors;
																	if (!validate300(data.mock, {
																		instancePath: instancePath + "/mock",
																		parentData: data,
																		parentDataProperty: "mock",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs20 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.error_codes !== void 0 && func0.call(data, "error_codes")) {
																		let data14 = data.error_codes;
																		const _errs21 = errors;
																		if (errors === _errs21) {
																			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																				if (Object.keys(data14).length > 64) {
																					validate53.errors = [{
																						instancePath: instancePath + "/error_codes",
																						schemaPath: "#/properties/error_codes/maxProperties",
																						keyword: "maxProperties",
																						params: { limit: 64 }
																					}];
																					return false;
																				} else {
																					for (const key1 of Object.keys(data14)) {
																						const _errs23 = errors;
																						if (errors === _errs23) {
																							if (typeof key1 === "string") {
																								if (func99(key1) > 64) {
																									const err0 = {
																										instancePath: instancePath + "/error_codes",
																										schemaPath: "#/properties/error_codes/propertyNames/maxLength",
																										keyword: "maxLength",
																										params: { limit: 64 },
																										propertyName: key1
																									};
																									if (vErrors === null) vErrors = [err0];
																									else vErrors.push(err0);
																									errors++;
																								} else if (!pattern40.test(key1)) {
																									const err1 = {
																										instancePath: instancePath + "/error_codes",
																										schemaPath: "#/properties/error_codes/propertyNames/pattern",
																										keyword: "pattern",
																										params: { pattern: "^[A-Za-z0-9_.-]+$" },
																										propertyName: key1
																									};
																									if (vErrors === null) vErrors = [err1];
																									else vErrors.push(err1);
																									errors++;
																								}
																							} else {
																								const err2 = {
																									instancePath: instancePath + "/error_codes",
																									schemaPath: "#/properties/error_codes/propertyNames/type",
																									keyword: "type",
																									params: { type: "string" },
																									propertyName: key1
																								};
																								if (vErrors === null) vErrors = [err2];
																								else vErrors.push(err2);
																								errors++;
																							}
																						}
																						var valid4 = _errs23 === errors;
																						if (!valid4) {
																							const err3 = {
																								instancePath: instancePath + "/error_codes",
																								schemaPath: "#/properties/error_codes/propertyNames",
																								keyword: "propertyNames",
																								params: { propertyName: key1 }
																							};
																							if (vErrors === null) vErrors = [err3];
																							else vErrors.push(err3);
																							errors++;
																							validate53.errors = vErrors;
																							return false;
																						}
																					}
																					if (valid4) for (const key2 of Object.keys(data14)) {
																						const _errs26 = errors;
																						if (!validate324(data14[key2], {
																							instancePath: instancePath + "/error_codes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																							parentData: data14,
																							parentDataProperty: key2,
																							rootData,
																							dynamicAnchors
																						})) {
																							vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs26 === errors)) break;
																					}
																				}
																			} else {
																				validate53.errors = [{
																					instancePath: instancePath + "/error_codes",
																					schemaPath: "#/properties/error_codes/type",
																					keyword: "type",
																					params: { type: "object" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs21 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.version !== void 0 && func0.call(data, "version")) {
																			const _errs27 = errors;
																			if (!validate298(data.version, {
																				instancePath: instancePath + "/version",
																				parentData: data,
																				parentDataProperty: "version",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs27 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.log !== void 0 && func0.call(data, "log")) {
																				const _errs28 = errors;
																				if (!validate327(data.log, {
																					instancePath: instancePath + "/log",
																					parentData: data,
																					parentDataProperty: "log",
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs28 === errors;
																			} else var valid0 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate53.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate53.errors = vErrors;
		return errors === 0;
	}
	validate53.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate52.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!validate53(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
			errors = vErrors.length;
		}
		validate52.errors = vErrors;
		return errors === 0;
	}
	validate52.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.isManifest = validate121;
	const schema50 = {
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
				"description": "The form of this file."
			},
			"gateways": {
				"type": "object",
				"minProperties": 1,
				"maxProperties": 64,
				"propertyNames": { "$ref": "record.schema.json#/$defs/Identifier" },
				"additionalProperties": { "$ref": "#/$defs/Gateway" },
				"description": "How each gateway is spoken to. URLs come from the workflow, never from this file."
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
				"description": "Where gateways tell what they did."
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
				"description": "Findings that are known and accepted for a time. Effective only once they are on the base branch."
			}
		}
	};
	function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate123.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 64) {
				validate123.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 64 }
				}];
				return false;
			} else if (!pattern3.test(data)) {
				validate123.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }
				}];
				return false;
			}
		} else {
			validate123.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate123.errors = vErrors;
		return true;
	}
	validate123.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema53 = {
		"type": "string",
		"enum": [
			"generic",
			"envoy",
			"haproxy",
			"litellm",
			"nginx",
			"portkey"
		]
	};
	function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate126.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate126.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "generic" || data === "envoy" || data === "haproxy" || data === "litellm" || data === "nginx" || data === "portkey")) {
			validate126.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema53.enum }
			}];
			return false;
		}
		validate126.errors = vErrors;
		return true;
	}
	validate126.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema54 = {
		"type": "string",
		"enum": [
			"bearer",
			"x-api-key",
			"api-key",
			"x-goog-api-key",
			"none"
		]
	};
	function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate128.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate128.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "bearer" || data === "x-api-key" || data === "api-key" || data === "x-goog-api-key" || data === "none")) {
			validate128.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema54.enum }
			}];
			return false;
		}
		validate128.errors = vErrors;
		return true;
	}
	validate128.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate130.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 128) {
				validate130.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 128 }
				}];
				return false;
			} else if (!pattern13.test(data)) {
				validate130.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }
				}];
				return false;
			}
		} else {
			validate130.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate130.errors = vErrors;
		return true;
	}
	validate130.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema56 = {
		"type": "string",
		"enum": ["gateway", "provider"]
	};
	function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate132.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate132.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "gateway" || data === "provider")) {
			validate132.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema56.enum }
			}];
			return false;
		}
		validate132.errors = vErrors;
		return true;
	}
	validate132.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate134.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 64) {
				validate134.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 64 }
				}];
				return false;
			} else if (!pattern14.test(data)) {
				validate134.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-z0-9][a-z0-9-]*$" }
				}];
				return false;
			}
		} else {
			validate134.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate134.errors = vErrors;
		return true;
	}
	validate134.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate137.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 1024) {
				validate137.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 1024 }
				}];
				return false;
			} else if (func99(data) < 1) {
				validate137.errors = [{
					instancePath,
					schemaPath: "#/minLength",
					keyword: "minLength",
					params: { limit: 1 }
				}];
				return false;
			} else if (!pattern15.test(data)) {
				validate137.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[!-~]([ -~]*[!-~])?$" }
				}];
				return false;
			}
		} else {
			validate137.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate137.errors = vErrors;
		return true;
	}
	validate137.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern16 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-][A-Za-z0-9._/-]*$", "u");
	function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate139.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 512) {
				validate139.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 512 }
				}];
				return false;
			} else if (func99(data) < 1) {
				validate139.errors = [{
					instancePath,
					schemaPath: "#/minLength",
					keyword: "minLength",
					params: { limit: 1 }
				}];
				return false;
			} else if (!pattern16.test(data)) {
				validate139.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[A-Za-z0-9._-][A-Za-z0-9._/-]*$" }
				}];
				return false;
			}
		} else {
			validate139.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate139.errors = vErrors;
		return true;
	}
	validate139.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate136.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		const _errs0 = errors;
		let valid0 = false;
		const _errs1 = errors;
		if (!validate137(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs1 === errors;
		valid0 = valid0 || _valid0;
		const _errs2 = errors;
		if (errors === _errs2) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.file === void 0 || !func0.call(data, "file")) && (missing0 = "file")) {
					const err0 = {
						instancePath,
						schemaPath: "#/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				} else {
					const _errs4 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "file")) {
						const err1 = {
							instancePath,
							schemaPath: "#/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
						break;
					}
					if (_errs4 === errors) {
						if (data.file !== void 0 && func0.call(data, "file")) {
							if (!validate139(data.file, {
								instancePath: instancePath + "/file",
								parentData: data,
								parentDataProperty: "file",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
								errors = vErrors.length;
							}
						}
					}
				}
			} else {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
		if (_valid0) var props0 = true;
		const _errs6 = errors;
		if (errors === _errs6) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing1;
				if ((data.env === void 0 || !func0.call(data, "env")) && (missing1 = "env")) {
					const err3 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: missing1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				} else {
					const _errs8 = errors;
					for (const key1 of Object.keys(data)) if (!(key1 === "env")) {
						const err4 = {
							instancePath,
							schemaPath: "#/anyOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
						break;
					}
					if (_errs8 === errors) {
						if (data.env !== void 0 && func0.call(data, "env")) {
							if (!validate130(data.env, {
								instancePath: instancePath + "/env",
								parentData: data,
								parentDataProperty: "env",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
								errors = vErrors.length;
							}
						}
					}
				}
			} else {
				const err5 = {
					instancePath,
					schemaPath: "#/anyOf/2/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		var _valid0 = _errs6 === errors;
		valid0 = valid0 || _valid0;
		if (_valid0) {
			if (props0 !== true) props0 = true;
		}
		if (!valid0) {
			const err6 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {}
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
			validate136.errors = vErrors;
			return false;
		} else {
			errors = _errs0;
			if (vErrors !== null) {
				if (_errs0) vErrors.length = _errs0;
				else vErrors = null;
			}
		}
		validate136.errors = vErrors;
		evaluated0.props = props0;
		return errors === 0;
	}
	validate136.evaluated = {
		"dynamicProps": true,
		"dynamicItems": false
	};
	const pattern17 = /* @__PURE__ */ new RegExp("^[1-9]\\d{0,8}(ms|s|m|h|d)$", "u");
	function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate143.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 16) {
				validate143.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 16 }
				}];
				return false;
			} else if (!pattern17.test(data)) {
				validate143.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[1-9]\\d{0,8}(ms|s|m|h|d)$" }
				}];
				return false;
			}
		} else {
			validate143.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate143.errors = vErrors;
		return true;
	}
	validate143.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const wrapper0 = { validate: validate53 };
	function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate125.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				const _errs1 = errors;
				for (const key0 of Object.keys(data)) if (!(key0 === "dialect" || key0 === "auth" || key0 === "credential" || key0 === "credential_of" || key0 === "headers" || key0 === "concurrency" || key0 === "timeout")) {
					validate125.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.dialect !== void 0 && func0.call(data, "dialect")) {
						let data0 = data.dialect;
						const _errs2 = errors;
						const _errs3 = errors;
						let valid1 = false;
						const _errs4 = errors;
						if (!validate126(data0, {
							instancePath: instancePath + "/dialect",
							parentData: data,
							parentDataProperty: "dialect",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs4 === errors;
						valid1 = valid1 || _valid0;
						const _errs5 = errors;
						if (!wrapper0.validate(data0, {
							instancePath: instancePath + "/dialect",
							parentData: data,
							parentDataProperty: "dialect",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs5 === errors;
						valid1 = valid1 || _valid0;
						if (!valid1) {
							const err0 = {
								instancePath: instancePath + "/dialect",
								schemaPath: "#/properties/dialect/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
							validate125.errors = vErrors;
							return false;
						} else {
							errors = _errs3;
							if (vErrors !== null) {
								if (_errs3) vErrors.length = _errs3;
								else vErrors = null;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.auth !== void 0 && func0.call(data, "auth")) {
							const _errs6 = errors;
							if (!validate128(data.auth, {
								instancePath: instancePath + "/auth",
								parentData: data,
								parentDataProperty: "auth",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.credential !== void 0 && func0.call(data, "credential")) {
								const _errs7 = errors;
								if (!validate130(data.credential, {
									instancePath: instancePath + "/credential",
									parentData: data,
									parentDataProperty: "credential",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.credential_of !== void 0 && func0.call(data, "credential_of")) {
									const _errs8 = errors;
									if (!validate132(data.credential_of, {
										instancePath: instancePath + "/credential_of",
										parentData: data,
										parentDataProperty: "credential_of",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.headers !== void 0 && func0.call(data, "headers")) {
										let data4 = data.headers;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												if (Object.keys(data4).length > 32) {
													validate125.errors = [{
														instancePath: instancePath + "/headers",
														schemaPath: "#/properties/headers/maxProperties",
														keyword: "maxProperties",
														params: { limit: 32 }
													}];
													return false;
												} else {
													for (const key1 of Object.keys(data4)) {
														const _errs11 = errors;
														if (!validate134(key1, {
															instancePath: instancePath + "/headers",
															parentData: data4,
															parentDataProperty: "headers",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
															errors = vErrors.length;
														}
														var valid2 = _errs11 === errors;
														if (!valid2) {
															const err1 = {
																instancePath: instancePath + "/headers",
																schemaPath: "#/properties/headers/propertyNames",
																keyword: "propertyNames",
																params: { propertyName: key1 }
															};
															if (vErrors === null) vErrors = [err1];
															else vErrors.push(err1);
															errors++;
															validate125.errors = vErrors;
															return false;
														}
													}
													if (valid2) for (const key2 of Object.keys(data4)) {
														const _errs13 = errors;
														if (!validate136(data4[key2], {
															instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
															parentData: data4,
															parentDataProperty: key2,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
															errors = vErrors.length;
														}
														if (!(_errs13 === errors)) break;
													}
												}
											} else {
												validate125.errors = [{
													instancePath: instancePath + "/headers",
													schemaPath: "#/properties/headers/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.concurrency !== void 0 && func0.call(data, "concurrency")) {
											let data6 = data.concurrency;
											const _errs14 = errors;
											if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
												validate125.errors = [{
													instancePath: instancePath + "/concurrency",
													schemaPath: "#/properties/concurrency/type",
													keyword: "type",
													params: { type: "integer" }
												}];
												return false;
											}
											if (errors === _errs14) {
												if (typeof data6 == "number" && isFinite(data6)) {
													if (data6 > 64 || isNaN(data6)) {
														validate125.errors = [{
															instancePath: instancePath + "/concurrency",
															schemaPath: "#/properties/concurrency/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 64
															}
														}];
														return false;
													} else if (data6 < 1 || isNaN(data6)) {
														validate125.errors = [{
															instancePath: instancePath + "/concurrency",
															schemaPath: "#/properties/concurrency/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 1
															}
														}];
														return false;
													}
												}
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.timeout !== void 0 && func0.call(data, "timeout")) {
												const _errs16 = errors;
												if (!validate143(data.timeout, {
													instancePath: instancePath + "/timeout",
													parentData: data,
													parentDataProperty: "timeout",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate125.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate125.errors = vErrors;
		return errors === 0;
	}
	validate125.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate148.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate148.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if ("unknown" !== data) {
			validate148.errors = [{
				instancePath,
				schemaPath: "#/const",
				keyword: "const",
				params: { allowedValue: "unknown" }
			}];
			return false;
		}
		validate148.errors = vErrors;
		return true;
	}
	validate148.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate146.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.attempts === void 0 || !func0.call(data, "attempts")) && (missing0 = "attempts")) {
					validate146.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "attempts" || key0 === "timeout")) {
						validate146.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.name !== void 0 && func0.call(data, "name")) {
							const _errs2 = errors;
							if (!validate123(data.name, {
								instancePath: instancePath + "/name",
								parentData: data,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.attempts !== void 0 && func0.call(data, "attempts")) {
								let data1 = data.attempts;
								const _errs3 = errors;
								const _errs4 = errors;
								let valid1 = false;
								const _errs5 = errors;
								if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
									const err0 = {
										instancePath: instancePath + "/attempts",
										schemaPath: "#/properties/attempts/anyOf/0/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err0];
									else vErrors.push(err0);
									errors++;
								}
								if (errors === _errs5) {
									if (typeof data1 == "number" && isFinite(data1)) {
										if (data1 > 1e3 || isNaN(data1)) {
											const err1 = {
												instancePath: instancePath + "/attempts",
												schemaPath: "#/properties/attempts/anyOf/0/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												}
											};
											if (vErrors === null) vErrors = [err1];
											else vErrors.push(err1);
											errors++;
										} else if (data1 < 1 || isNaN(data1)) {
											const err2 = {
												instancePath: instancePath + "/attempts",
												schemaPath: "#/properties/attempts/anyOf/0/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											};
											if (vErrors === null) vErrors = [err2];
											else vErrors.push(err2);
											errors++;
										}
									}
								}
								var _valid0 = _errs5 === errors;
								valid1 = valid1 || _valid0;
								const _errs7 = errors;
								if (!validate148(data1, {
									instancePath: instancePath + "/attempts",
									parentData: data,
									parentDataProperty: "attempts",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
									errors = vErrors.length;
								}
								var _valid0 = _errs7 === errors;
								valid1 = valid1 || _valid0;
								if (!valid1) {
									const err3 = {
										instancePath: instancePath + "/attempts",
										schemaPath: "#/properties/attempts/anyOf",
										keyword: "anyOf",
										params: {}
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
									validate146.errors = vErrors;
									return false;
								} else {
									errors = _errs4;
									if (vErrors !== null) {
										if (_errs4) vErrors.length = _errs4;
										else vErrors = null;
									}
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.timeout !== void 0 && func0.call(data, "timeout")) {
									const _errs8 = errors;
									if (!validate143(data.timeout, {
										instancePath: instancePath + "/timeout",
										parentData: data,
										parentDataProperty: "timeout",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			} else {
				validate146.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate146.errors = vErrors;
		return errors === 0;
	}
	validate146.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema64 = {
		"type": "object",
		"additionalProperties": false,
		"required": ["gateway", "source"],
		"properties": {
			"gateway": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "The gateway whose log it is."
			},
			"source": {
				"type": "string",
				"enum": ["jsonl", "http"]
			},
			"path": {
				"$ref": "#/$defs/LogPath",
				"description": "For jsonl: files of JSON lines in the workspace, plain or gzip."
			},
			"endpoint": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "For http: a name that the workflow binds to a URL (input logs) and a credential."
			},
			"auth": {
				"$ref": "#/$defs/Auth",
				"description": "How the endpoint's credential is sent. Default bearer."
			},
			"request": { "$ref": "#/$defs/LogRequest" },
			"at": {
				"$ref": "dialect.schema.json#/$defs/JsonPointer",
				"description": "Where in the answer the rows lie; a string there is parsed as JSON."
			},
			"pages": { "$ref": "#/$defs/LogPages" },
			"rows": { "$ref": "dialect.schema.json#/$defs/LogRows" },
			"fields": { "$ref": "dialect.schema.json#/$defs/LogFields" },
			"events": { "$ref": "dialect.schema.json#/$defs/LogEvents" },
			"settle": {
				"$ref": "#/$defs/Duration",
				"description": "How long a row may take to arrive. Default 10s."
			},
			"max_size": {
				"$ref": "#/$defs/Size",
				"description": "The most that is read. Default 2GiB, at most 16GiB."
			},
			"bodies": {
				"type": "string",
				"enum": ["refused", "allowed"],
				"description": "Whether rows may hold prompt or answer text. Default refused."
			}
		}
	};
	const pattern18 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$", "u");
	function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate154.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 512) {
				validate154.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 512 }
				}];
				return false;
			} else if (func99(data) < 1) {
				validate154.errors = [{
					instancePath,
					schemaPath: "#/minLength",
					keyword: "minLength",
					params: { limit: 1 }
				}];
				return false;
			} else if (!pattern18.test(data)) {
				validate154.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[A-Za-z0-9._*-][A-Za-z0-9._*/-]*$" }
				}];
				return false;
			}
		} else {
			validate154.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate154.errors = vErrors;
		return true;
	}
	validate154.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema66 = {
		"type": "object",
		"additionalProperties": false,
		"required": ["path"],
		"description": "One request per exchange. {gate_id} and {trace_id} stand for its ids.",
		"properties": {
			"method": {
				"type": "string",
				"enum": ["GET", "POST"]
			},
			"path": {
				"type": "string",
				"maxLength": 512,
				"pattern": "^/[A-Za-z0-9._~%:@/{}-]*$"
			},
			"query": {
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
	};
	const pattern19 = /* @__PURE__ */ new RegExp("^/[A-Za-z0-9._~%:@/{}-]*$", "u");
	function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate158.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path")) {
					validate158.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "method" || key0 === "path" || key0 === "query" || key0 === "body")) {
						validate158.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.method !== void 0 && func0.call(data, "method")) {
							let data0 = data.method;
							const _errs2 = errors;
							if (typeof data0 !== "string") {
								validate158.errors = [{
									instancePath: instancePath + "/method",
									schemaPath: "#/properties/method/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if (!(data0 === "GET" || data0 === "POST")) {
								validate158.errors = [{
									instancePath: instancePath + "/method",
									schemaPath: "#/properties/method/enum",
									keyword: "enum",
									params: { allowedValues: schema66.properties.method.enum }
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.path !== void 0 && func0.call(data, "path")) {
								let data1 = data.path;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data1 === "string") {
										if (func99(data1) > 512) {
											validate158.errors = [{
												instancePath: instancePath + "/path",
												schemaPath: "#/properties/path/maxLength",
												keyword: "maxLength",
												params: { limit: 512 }
											}];
											return false;
										} else if (!pattern19.test(data1)) {
											validate158.errors = [{
												instancePath: instancePath + "/path",
												schemaPath: "#/properties/path/pattern",
												keyword: "pattern",
												params: { pattern: "^/[A-Za-z0-9._~%:@/{}-]*$" }
											}];
											return false;
										}
									} else {
										validate158.errors = [{
											instancePath: instancePath + "/path",
											schemaPath: "#/properties/path/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.query !== void 0 && func0.call(data, "query")) {
									let data2 = data.query;
									const _errs6 = errors;
									if (errors === _errs6) {
										if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
											if (Object.keys(data2).length > 16) {
												validate158.errors = [{
													instancePath: instancePath + "/query",
													schemaPath: "#/properties/query/maxProperties",
													keyword: "maxProperties",
													params: { limit: 16 }
												}];
												return false;
											} else {
												for (const key1 of Object.keys(data2)) {
													const _errs8 = errors;
													if (errors === _errs8) {
														if (typeof key1 === "string") {
															if (func99(key1) > 64) {
																const err0 = {
																	instancePath: instancePath + "/query",
																	schemaPath: "#/properties/query/propertyNames/maxLength",
																	keyword: "maxLength",
																	params: { limit: 64 },
																	propertyName: key1
																};
																if (vErrors === null) vErrors = [err0];
																else vErrors.push(err0);
																errors++;
															}
														} else {
															const err1 = {
																instancePath: instancePath + "/query",
																schemaPath: "#/properties/query/propertyNames/type",
																keyword: "type",
																params: { type: "string" },
																propertyName: key1
															};
															if (vErrors === null) vErrors = [err1];
															else vErrors.push(err1);
															errors++;
														}
													}
													var valid1 = _errs8 === errors;
													if (!valid1) {
														const err2 = {
															instancePath: instancePath + "/query",
															schemaPath: "#/properties/query/propertyNames",
															keyword: "propertyNames",
															params: { propertyName: key1 }
														};
														if (vErrors === null) vErrors = [err2];
														else vErrors.push(err2);
														errors++;
														validate158.errors = vErrors;
														return false;
													}
												}
												if (valid1) for (const key2 of Object.keys(data2)) {
													let data3 = data2[key2];
													const _errs11 = errors;
													if (errors === _errs11) {
														if (typeof data3 === "string") {
															if (func99(data3) > 1024) {
																validate158.errors = [{
																	instancePath: instancePath + "/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/query/additionalProperties/maxLength",
																	keyword: "maxLength",
																	params: { limit: 1024 }
																}];
																return false;
															}
														} else {
															validate158.errors = [{
																instancePath: instancePath + "/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/query/additionalProperties/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
													}
													if (!(_errs11 === errors)) break;
												}
											}
										} else {
											validate158.errors = [{
												instancePath: instancePath + "/query",
												schemaPath: "#/properties/query/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.body !== void 0 && func0.call(data, "body")) {
										let data4 = data.body;
										const _errs13 = errors;
										if (errors === _errs13) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												if (Object.keys(data4).length > 64) {
													validate158.errors = [{
														instancePath: instancePath + "/body",
														schemaPath: "#/properties/body/maxProperties",
														keyword: "maxProperties",
														params: { limit: 64 }
													}];
													return false;
												}
											} else {
												validate158.errors = [{
													instancePath: instancePath + "/body",
													schemaPath: "#/properties/body/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			} else {
				validate158.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate158.errors = vErrors;
		return errors === 0;
	}
	validate158.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate160.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 256) {
				validate160.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 256 }
				}];
				return false;
			} else if (!pattern20.test(data)) {
				validate160.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^(/[^/~]*(~[01][^/~]*)*)+$" }
				}];
				return false;
			}
		} else {
			validate160.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate160.errors = vErrors;
		return true;
	}
	validate160.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate162.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.parameter === void 0 || !func0.call(data, "parameter")) && (missing0 = "parameter") || (data.size === void 0 || !func0.call(data, "size")) && (missing0 = "size")) {
					validate162.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "parameter" || key0 === "size" || key0 === "from")) {
						validate162.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.parameter !== void 0 && func0.call(data, "parameter")) {
							let data0 = data.parameter;
							const _errs2 = errors;
							if (errors === _errs2) {
								if (typeof data0 === "string") {
									if (func99(data0) > 64) {
										validate162.errors = [{
											instancePath: instancePath + "/parameter",
											schemaPath: "#/properties/parameter/maxLength",
											keyword: "maxLength",
											params: { limit: 64 }
										}];
										return false;
									} else if (func99(data0) < 1) {
										validate162.errors = [{
											instancePath: instancePath + "/parameter",
											schemaPath: "#/properties/parameter/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate162.errors = [{
										instancePath: instancePath + "/parameter",
										schemaPath: "#/properties/parameter/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.size !== void 0 && func0.call(data, "size")) {
								let data1 = data.size;
								const _errs4 = errors;
								if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
									validate162.errors = [{
										instancePath: instancePath + "/size",
										schemaPath: "#/properties/size/type",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								if (errors === _errs4) {
									if (typeof data1 == "number" && isFinite(data1)) {
										if (data1 > 1e4 || isNaN(data1)) {
											validate162.errors = [{
												instancePath: instancePath + "/size",
												schemaPath: "#/properties/size/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e4
												}
											}];
											return false;
										} else if (data1 < 1 || isNaN(data1)) {
											validate162.errors = [{
												instancePath: instancePath + "/size",
												schemaPath: "#/properties/size/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											}];
											return false;
										}
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.from !== void 0 && func0.call(data, "from")) {
									const _errs6 = errors;
									if (!validate160(data.from, {
										instancePath: instancePath + "/from",
										parentData: data,
										parentDataProperty: "from",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			} else {
				validate162.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate162.errors = vErrors;
		return errors === 0;
	}
	validate162.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate165.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate165.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "request" || data === "attempt" || data === "event")) {
			validate165.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema69.enum }
			}];
			return false;
		}
		validate165.errors = vErrors;
		return true;
	}
	validate165.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate167.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (Object.keys(data).length < 1) {
					validate167.errors = [{
						instancePath,
						schemaPath: "#/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!func0.call(schema70.properties, key0)) {
						validate167.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.id !== void 0 && func0.call(data, "id")) {
							const _errs2 = errors;
							if (!validate168(data.id, {
								instancePath: instancePath + "/id",
								parentData: data,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.trace !== void 0 && func0.call(data, "trace")) {
								const _errs3 = errors;
								if (!validate168(data.trace, {
									instancePath: instancePath + "/trace",
									parentData: data,
									parentDataProperty: "trace",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.event !== void 0 && func0.call(data, "event")) {
									const _errs4 = errors;
									if (!validate168(data.event, {
										instancePath: instancePath + "/event",
										parentData: data,
										parentDataProperty: "event",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.target !== void 0 && func0.call(data, "target")) {
										const _errs5 = errors;
										if (!validate168(data.target, {
											instancePath: instancePath + "/target",
											parentData: data,
											parentDataProperty: "target",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs5 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.status !== void 0 && func0.call(data, "status")) {
											const _errs6 = errors;
											if (!validate168(data.status, {
												instancePath: instancePath + "/status",
												parentData: data,
												parentDataProperty: "status",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs6 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.time !== void 0 && func0.call(data, "time")) {
												const _errs7 = errors;
												if (!validate168(data.time, {
													instancePath: instancePath + "/time",
													parentData: data,
													parentDataProperty: "time",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs7 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.attempt !== void 0 && func0.call(data, "attempt")) {
													const _errs8 = errors;
													if (!validate168(data.attempt, {
														instancePath: instancePath + "/attempt",
														parentData: data,
														parentDataProperty: "attempt",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs8 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.attempts !== void 0 && func0.call(data, "attempts")) {
														const _errs9 = errors;
														if (!validate168(data.attempts, {
															instancePath: instancePath + "/attempts",
															parentData: data,
															parentDataProperty: "attempts",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs9 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.retries !== void 0 && func0.call(data, "retries")) {
															const _errs10 = errors;
															if (!validate168(data.retries, {
																instancePath: instancePath + "/retries",
																parentData: data,
																parentDataProperty: "retries",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs10 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.targets !== void 0 && func0.call(data, "targets")) {
																const _errs11 = errors;
																if (!validate168(data.targets, {
																	instancePath: instancePath + "/targets",
																	parentData: data,
																	parentDataProperty: "targets",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs11 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.statuses !== void 0 && func0.call(data, "statuses")) {
																	const _errs12 = errors;
																	if (!validate168(data.statuses, {
																		instancePath: instancePath + "/statuses",
																		parentData: data,
																		parentDataProperty: "statuses",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs12 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate167.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate167.errors = vErrors;
		return errors === 0;
	}
	validate167.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate181.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) {
				validate181.errors = [{
					instancePath,
					schemaPath: "#/minProperties",
					keyword: "minProperties",
					params: { limit: 1 }
				}];
				return false;
			} else {
				for (const key0 of Object.keys(data)) if (!(key0 === "attempt" || key0 === "switch")) {
					validate181.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (data.attempt !== void 0 && func0.call(data, "attempt")) {
					let data0 = data.attempt;
					if (Array.isArray(data0)) {
						if (data0.length > 16) {
							validate181.errors = [{
								instancePath: instancePath + "/attempt",
								schemaPath: "#/properties/attempt/maxItems",
								keyword: "maxItems",
								params: { limit: 16 }
							}];
							return false;
						} else {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data1 = data0[i0];
								if (typeof data1 === "string") {
									if (func99(data1) > 64) {
										validate181.errors = [{
											instancePath: instancePath + "/attempt/" + i0,
											schemaPath: "#/properties/attempt/items/maxLength",
											keyword: "maxLength",
											params: { limit: 64 }
										}];
										return false;
									} else if (func99(data1) < 1) {
										validate181.errors = [{
											instancePath: instancePath + "/attempt/" + i0,
											schemaPath: "#/properties/attempt/items/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}];
										return false;
									}
								} else {
									validate181.errors = [{
										instancePath: instancePath + "/attempt/" + i0,
										schemaPath: "#/properties/attempt/items/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
						}
					} else {
						validate181.errors = [{
							instancePath: instancePath + "/attempt",
							schemaPath: "#/properties/attempt/type",
							keyword: "type",
							params: { type: "array" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.switch !== void 0 && func0.call(data, "switch")) {
						let data2 = data.switch;
						if (Array.isArray(data2)) {
							if (data2.length > 16) {
								validate181.errors = [{
									instancePath: instancePath + "/switch",
									schemaPath: "#/properties/switch/maxItems",
									keyword: "maxItems",
									params: { limit: 16 }
								}];
								return false;
							} else {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data3 = data2[i1];
									if (typeof data3 === "string") {
										if (func99(data3) > 64) {
											validate181.errors = [{
												instancePath: instancePath + "/switch/" + i1,
												schemaPath: "#/properties/switch/items/maxLength",
												keyword: "maxLength",
												params: { limit: 64 }
											}];
											return false;
										} else if (func99(data3) < 1) {
											validate181.errors = [{
												instancePath: instancePath + "/switch/" + i1,
												schemaPath: "#/properties/switch/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}];
											return false;
										}
									} else {
										validate181.errors = [{
											instancePath: instancePath + "/switch/" + i1,
											schemaPath: "#/properties/switch/items/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
							}
						} else {
							validate181.errors = [{
								instancePath: instancePath + "/switch",
								schemaPath: "#/properties/switch/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		} else {
			validate181.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
		validate181.errors = vErrors;
		return true;
	}
	validate181.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern22 = /* @__PURE__ */ new RegExp("^[1-9]\\d{0,6}(KiB|MiB|GiB)$", "u");
	function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate184.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 16) {
				validate184.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 16 }
				}];
				return false;
			} else if (!pattern22.test(data)) {
				validate184.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[1-9]\\d{0,6}(KiB|MiB|GiB)$" }
				}];
				return false;
			}
		} else {
			validate184.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate184.errors = vErrors;
		return true;
	}
	validate184.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate152.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.gateway === void 0 || !func0.call(data, "gateway")) && (missing0 = "gateway") || (data.source === void 0 || !func0.call(data, "source")) && (missing0 = "source")) {
					validate152.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!func0.call(schema64.properties, key0)) {
						validate152.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.gateway !== void 0 && func0.call(data, "gateway")) {
							const _errs2 = errors;
							if (!validate123(data.gateway, {
								instancePath: instancePath + "/gateway",
								parentData: data,
								parentDataProperty: "gateway",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.source !== void 0 && func0.call(data, "source")) {
								let data1 = data.source;
								const _errs3 = errors;
								if (typeof data1 !== "string") {
									validate152.errors = [{
										instancePath: instancePath + "/source",
										schemaPath: "#/properties/source/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								if (!(data1 === "jsonl" || data1 === "http")) {
									validate152.errors = [{
										instancePath: instancePath + "/source",
										schemaPath: "#/properties/source/enum",
										keyword: "enum",
										params: { allowedValues: schema64.properties.source.enum }
									}];
									return false;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.path !== void 0 && func0.call(data, "path")) {
									const _errs5 = errors;
									if (!validate154(data.path, {
										instancePath: instancePath + "/path",
										parentData: data,
										parentDataProperty: "path",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.endpoint !== void 0 && func0.call(data, "endpoint")) {
										const _errs6 = errors;
										if (!validate123(data.endpoint, {
											instancePath: instancePath + "/endpoint",
											parentData: data,
											parentDataProperty: "endpoint",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.auth !== void 0 && func0.call(data, "auth")) {
											const _errs7 = errors;
											if (!validate128(data.auth, {
												instancePath: instancePath + "/auth",
												parentData: data,
												parentDataProperty: "auth",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs7 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.request !== void 0 && func0.call(data, "request")) {
												const _errs8 = errors;
												if (!validate158(data.request, {
													instancePath: instancePath + "/request",
													parentData: data,
													parentDataProperty: "request",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs8 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.at !== void 0 && func0.call(data, "at")) {
													const _errs9 = errors;
													if (!validate160(data.at, {
														instancePath: instancePath + "/at",
														parentData: data,
														parentDataProperty: "at",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs9 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.pages !== void 0 && func0.call(data, "pages")) {
														const _errs10 = errors;
														if (!validate162(data.pages, {
															instancePath: instancePath + "/pages",
															parentData: data,
															parentDataProperty: "pages",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs10 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.rows !== void 0 && func0.call(data, "rows")) {
															const _errs11 = errors;
															if (!validate165(data.rows, {
																instancePath: instancePath + "/rows",
																parentData: data,
																parentDataProperty: "rows",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs11 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.fields !== void 0 && func0.call(data, "fields")) {
																const _errs12 = errors;
																if (!validate167(data.fields, {
																	instancePath: instancePath + "/fields",
																	parentData: data,
																	parentDataProperty: "fields",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs12 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.events !== void 0 && func0.call(data, "events")) {
																	const _errs13 = errors;
																	if (!validate181(data.events, {
																		instancePath: instancePath + "/events",
																		parentData: data,
																		parentDataProperty: "events",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs13 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.settle !== void 0 && func0.call(data, "settle")) {
																		const _errs14 = errors;
																		if (!validate143(data.settle, {
																			instancePath: instancePath + "/settle",
																			parentData: data,
																			parentDataProperty: "settle",
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs14 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.max_size !== void 0 && func0.call(data, "max_size")) {
																			const _errs15 = errors;
																			if (!validate184(data.max_size, {
																				instancePath: instancePath + "/max_size",
																				parentData: data,
																				parentDataProperty: "max_size",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs15 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.bodies !== void 0 && func0.call(data, "bodies")) {
																				let data13 = data.bodies;
																				const _errs16 = errors;
																				if (typeof data13 !== "string") {
																					validate152.errors = [{
																						instancePath: instancePath + "/bodies",
																						schemaPath: "#/properties/bodies/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				if (!(data13 === "refused" || data13 === "allowed")) {
																					validate152.errors = [{
																						instancePath: instancePath + "/bodies",
																						schemaPath: "#/properties/bodies/enum",
																						keyword: "enum",
																						params: { allowedValues: schema64.properties.bodies.enum }
																					}];
																					return false;
																				}
																				var valid0 = _errs16 === errors;
																			} else var valid0 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate152.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate152.errors = vErrors;
		return errors === 0;
	}
	validate152.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern5 = /* @__PURE__ */ new RegExp("^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$", "u");
	function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate189.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 512) {
				validate189.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 512 }
				}];
				return false;
			} else if (func99(data) < 1) {
				validate189.errors = [{
					instancePath,
					schemaPath: "#/minLength",
					keyword: "minLength",
					params: { limit: 1 }
				}];
				return false;
			} else if (!pattern5.test(data)) {
				validate189.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^(https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?|[A-Za-z0-9._-][A-Za-z0-9._/-]*)$" }
				}];
				return false;
			}
		} else {
			validate189.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate189.errors = vErrors;
		return true;
	}
	validate189.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern24 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
	function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate191.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 10) {
				validate191.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 10 }
				}];
				return false;
			} else if (!pattern24.test(data)) {
				validate191.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" }
				}];
				return false;
			}
		} else {
			validate191.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate191.errors = vErrors;
		return true;
	}
	validate191.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern25 = /* @__PURE__ */ new RegExp("^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$", "u");
	function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate195.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 512) {
				validate195.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 512 }
				}];
				return false;
			} else if (func99(data) < 1) {
				validate195.errors = [{
					instancePath,
					schemaPath: "#/minLength",
					keyword: "minLength",
					params: { limit: 1 }
				}];
				return false;
			} else if (!pattern25.test(data)) {
				validate195.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?$" }
				}];
				return false;
			}
		} else {
			validate195.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate195.errors = vErrors;
		return true;
	}
	validate195.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate188.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.source === void 0 || !func0.call(data, "source")) && (missing0 = "source")) {
					validate188.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "source" || key0 === "checked" || key0 === "max_age" || key0 === "baseline" || key0 === "escalation")) {
						validate188.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.source !== void 0 && func0.call(data, "source")) {
							const _errs2 = errors;
							if (!validate189(data.source, {
								instancePath: instancePath + "/source",
								parentData: data,
								parentDataProperty: "source",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.checked !== void 0 && func0.call(data, "checked")) {
								const _errs3 = errors;
								if (!validate191(data.checked, {
									instancePath: instancePath + "/checked",
									parentData: data,
									parentDataProperty: "checked",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.max_age !== void 0 && func0.call(data, "max_age")) {
									const _errs4 = errors;
									if (!validate143(data.max_age, {
										instancePath: instancePath + "/max_age",
										parentData: data,
										parentDataProperty: "max_age",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.baseline !== void 0 && func0.call(data, "baseline")) {
										const _errs5 = errors;
										if (!validate139(data.baseline, {
											instancePath: instancePath + "/baseline",
											parentData: data,
											parentDataProperty: "baseline",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs5 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.escalation !== void 0 && func0.call(data, "escalation")) {
											const _errs6 = errors;
											if (!validate195(data.escalation, {
												instancePath: instancePath + "/escalation",
												parentData: data,
												parentDataProperty: "escalation",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs6 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			} else {
				validate188.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate188.errors = vErrors;
		return errors === 0;
	}
	validate188.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema79 = {
		"type": "string",
		"enum": ["chat-completions", "responses"]
	};
	function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate200.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate200.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "chat-completions" || data === "responses")) {
			validate200.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema79.enum }
			}];
			return false;
		}
		validate200.errors = vErrors;
		return true;
	}
	validate200.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern26 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$", "u");
	function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate202.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 256) {
				validate202.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 256 }
				}];
				return false;
			} else if (func99(data) < 1) {
				validate202.errors = [{
					instancePath,
					schemaPath: "#/minLength",
					keyword: "minLength",
					params: { limit: 1 }
				}];
				return false;
			} else if (!pattern26.test(data)) {
				validate202.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$" }
				}];
				return false;
			}
		} else {
			validate202.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate202.errors = vErrors;
		return true;
	}
	validate202.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema81 = {
		"type": "object",
		"additionalProperties": false,
		"description": "How the length of the answer is capped. Default max_completion_tokens 64.",
		"properties": {
			"field": {
				"type": "string",
				"enum": [
					"max_tokens",
					"max_completion_tokens",
					"max_output_tokens",
					"none"
				]
			},
			"tokens": {
				"type": "integer",
				"minimum": 1,
				"maximum": 4096
			}
		}
	};
	function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate204.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "field" || key0 === "tokens")) {
				validate204.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.field !== void 0 && func0.call(data, "field")) {
				let data0 = data.field;
				if (typeof data0 !== "string") {
					validate204.errors = [{
						instancePath: instancePath + "/field",
						schemaPath: "#/properties/field/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				if (!(data0 === "max_tokens" || data0 === "max_completion_tokens" || data0 === "max_output_tokens" || data0 === "none")) {
					validate204.errors = [{
						instancePath: instancePath + "/field",
						schemaPath: "#/properties/field/enum",
						keyword: "enum",
						params: { allowedValues: schema81.properties.field.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.tokens !== void 0 && func0.call(data, "tokens")) {
					let data1 = data.tokens;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate204.errors = [{
							instancePath: instancePath + "/tokens",
							schemaPath: "#/properties/tokens/type",
							keyword: "type",
							params: { type: "integer" }
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 4096 || isNaN(data1)) {
							validate204.errors = [{
								instancePath: instancePath + "/tokens",
								schemaPath: "#/properties/tokens/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4096
								}
							}];
							return false;
						} else if (data1 < 1 || isNaN(data1)) {
							validate204.errors = [{
								instancePath: instancePath + "/tokens",
								schemaPath: "#/properties/tokens/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		} else {
			validate204.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
		validate204.errors = vErrors;
		return true;
	}
	validate204.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema41 = {
		"type": "string",
		"enum": [
			"header",
			"log",
			"witness"
		]
	};
	function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate208.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate208.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "header" || data === "log" || data === "witness")) {
			validate208.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema41.enum }
			}];
			return false;
		}
		validate208.errors = vErrors;
		return true;
	}
	validate208.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate210.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (Object.keys(data).length < 1) {
					validate210.errors = [{
						instancePath,
						schemaPath: "#/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "min" || key0 === "max")) {
						validate210.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.min !== void 0 && func0.call(data, "min")) {
							const _errs2 = errors;
							if (!validate143(data.min, {
								instancePath: instancePath + "/min",
								parentData: data,
								parentDataProperty: "min",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.max !== void 0 && func0.call(data, "max")) {
								const _errs3 = errors;
								if (!validate143(data.max, {
									instancePath: instancePath + "/max",
									parentData: data,
									parentDataProperty: "max",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
						}
					}
				}
			} else {
				validate210.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate210.errors = vErrors;
		return errors === 0;
	}
	validate210.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate207.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.attempts === void 0 || !func0.call(data, "attempts")) && (missing0 = "attempts")) {
					validate207.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "attempts" || key0 === "proof" || key0 === "retrying_layers" || key0 === "wait")) {
						validate207.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.attempts !== void 0 && func0.call(data, "attempts")) {
							let data0 = data.attempts;
							const _errs2 = errors;
							if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
								validate207.errors = [{
									instancePath: instancePath + "/attempts",
									schemaPath: "#/properties/attempts/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (errors === _errs2) {
								if (typeof data0 == "number" && isFinite(data0)) {
									if (data0 > 1e3 || isNaN(data0)) {
										validate207.errors = [{
											instancePath: instancePath + "/attempts",
											schemaPath: "#/properties/attempts/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 1e3
											}
										}];
										return false;
									} else if (data0 < 1 || isNaN(data0)) {
										validate207.errors = [{
											instancePath: instancePath + "/attempts",
											schemaPath: "#/properties/attempts/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										}];
										return false;
									}
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.proof !== void 0 && func0.call(data, "proof")) {
								const _errs4 = errors;
								if (!validate208(data.proof, {
									instancePath: instancePath + "/proof",
									parentData: data,
									parentDataProperty: "proof",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.retrying_layers !== void 0 && func0.call(data, "retrying_layers")) {
									let data2 = data.retrying_layers;
									const _errs5 = errors;
									if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
										validate207.errors = [{
											instancePath: instancePath + "/retrying_layers",
											schemaPath: "#/properties/retrying_layers/type",
											keyword: "type",
											params: { type: "integer" }
										}];
										return false;
									}
									if (errors === _errs5) {
										if (typeof data2 == "number" && isFinite(data2)) {
											if (data2 > 16 || isNaN(data2)) {
												validate207.errors = [{
													instancePath: instancePath + "/retrying_layers",
													schemaPath: "#/properties/retrying_layers/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 16
													}
												}];
												return false;
											} else if (data2 < 0 || isNaN(data2)) {
												validate207.errors = [{
													instancePath: instancePath + "/retrying_layers",
													schemaPath: "#/properties/retrying_layers/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													}
												}];
												return false;
											}
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.wait !== void 0 && func0.call(data, "wait")) {
										const _errs7 = errors;
										if (!validate210(data.wait, {
											instancePath: instancePath + "/wait",
											parentData: data,
											parentDataProperty: "wait",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			} else {
				validate207.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate207.errors = vErrors;
		return errors === 0;
	}
	validate207.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema85 = {
		"type": "string",
		"enum": ["log", "header"]
	};
	function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate215.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate215.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "log" || data === "header")) {
			validate215.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema85.enum }
			}];
			return false;
		}
		validate215.errors = vErrors;
		return true;
	}
	validate215.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema88 = {
		"type": "string",
		"enum": [
			"smoke",
			"stream",
			"bad-credential",
			"unknown-model",
			"invalid-body",
			"wrong-path",
			"fallback",
			"retries"
		]
	};
	function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate219.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate219.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "smoke" || data === "stream" || data === "bad-credential" || data === "unknown-model" || data === "invalid-body" || data === "wrong-path" || data === "fallback" || data === "retries")) {
			validate219.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema88.enum }
			}];
			return false;
		}
		validate219.errors = vErrors;
		return true;
	}
	validate219.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate223.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate223.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "network" || data === "timeout" || data === "redirect" || data === "malformed_response" || data === "stream_error" || data === "truncated_stream" || data === "authentication" || data === "permission" || data === "model_not_found" || data === "unknown_path" || data === "quota_billing" || data === "rate_limited" || data === "context_length" || data === "request_too_large" || data === "content_filter" || data === "unsupported_parameter" || data === "invalid_request" || data === "conflict" || data === "overloaded" || data === "upstream_error" || data === "gateway_error" || data === "cancelled" || data === "wrong_family" || data === "unclassified")) {
			validate223.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema34.enum }
			}];
			return false;
		}
		validate223.errors = vErrors;
		return true;
	}
	validate223.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema94 = {
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
			"redirect"
		]
	};
	function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate231.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate231.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if (!(data === "hang" || data === "reset" || data === "html" || data === "html-200" || data === "error-in-200" || data === "wrong-family" || data === "cached" || data === "unknown-fields" || data === "cut" || data === "cut-clean" || data === "drip" || data === "redirect")) {
			validate231.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema94.enum }
			}];
			return false;
		}
		validate231.errors = vErrors;
		return true;
	}
	validate231.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern27 = /* @__PURE__ */ new RegExp("^[1-9]\\d{0,3}s$", "u");
	function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate230.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		const _errs0 = errors;
		let valid0 = false;
		const _errs1 = errors;
		if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: "integer" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (errors === _errs1) {
			if (typeof data == "number" && isFinite(data)) {
				if (data > 599 || isNaN(data)) {
					const err1 = {
						instancePath,
						schemaPath: "#/anyOf/0/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 599
						}
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				} else if (data < 100 || isNaN(data)) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/0/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 100
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		var _valid0 = _errs1 === errors;
		valid0 = valid0 || _valid0;
		const _errs3 = errors;
		if (!validate231(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		const _errs4 = errors;
		if (errors === _errs4) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.status === void 0 || !func0.call(data, "status")) && (missing0 = "status") || (data.retry_after === void 0 || !func0.call(data, "retry_after")) && (missing0 = "retry_after")) {
					const err3 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				} else {
					const _errs6 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "status" || key0 === "retry_after")) {
						const err4 = {
							instancePath,
							schemaPath: "#/anyOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
						break;
					}
					if (_errs6 === errors) {
						if (data.status !== void 0 && func0.call(data, "status")) {
							let data0 = data.status;
							const _errs7 = errors;
							if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
								const err5 = {
									instancePath: instancePath + "/status",
									schemaPath: "#/anyOf/2/properties/status/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
							if (errors === _errs7) {
								if (typeof data0 == "number" && isFinite(data0)) {
									if (data0 > 599 || isNaN(data0)) {
										const err6 = {
											instancePath: instancePath + "/status",
											schemaPath: "#/anyOf/2/properties/status/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 599
											}
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									} else if (data0 < 100 || isNaN(data0)) {
										const err7 = {
											instancePath: instancePath + "/status",
											schemaPath: "#/anyOf/2/properties/status/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 100
											}
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									}
								}
							}
							var valid1 = _errs7 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.retry_after !== void 0 && func0.call(data, "retry_after")) {
								let data1 = data.retry_after;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (typeof data1 === "string") {
										if (func99(data1) > 8) {
											const err8 = {
												instancePath: instancePath + "/retry_after",
												schemaPath: "#/anyOf/2/properties/retry_after/maxLength",
												keyword: "maxLength",
												params: { limit: 8 }
											};
											if (vErrors === null) vErrors = [err8];
											else vErrors.push(err8);
											errors++;
										} else if (!pattern27.test(data1)) {
											const err9 = {
												instancePath: instancePath + "/retry_after",
												schemaPath: "#/anyOf/2/properties/retry_after/pattern",
												keyword: "pattern",
												params: { pattern: "^[1-9]\\d{0,3}s$" }
											};
											if (vErrors === null) vErrors = [err9];
											else vErrors.push(err9);
											errors++;
										}
									} else {
										const err10 = {
											instancePath: instancePath + "/retry_after",
											schemaPath: "#/anyOf/2/properties/retry_after/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
								}
								var valid1 = _errs9 === errors;
							} else var valid1 = true;
						}
					}
				}
			} else {
				const err11 = {
					instancePath,
					schemaPath: "#/anyOf/2/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = valid0 || _valid0;
		if (_valid0) var props0 = true;
		if (!valid0) {
			const err12 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {}
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
			validate230.errors = vErrors;
			return false;
		} else {
			errors = _errs0;
			if (vErrors !== null) {
				if (_errs0) vErrors.length = _errs0;
				else vErrors = null;
			}
		}
		validate230.errors = vErrors;
		evaluated0.props = props0;
		return errors === 0;
	}
	validate230.evaluated = {
		"dynamicProps": true,
		"dynamicItems": false
	};
	function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate228.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (Object.keys(data).length > 64) {
					validate228.errors = [{
						instancePath,
						schemaPath: "#/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 }
					}];
					return false;
				} else if (Object.keys(data).length < 1) {
					validate228.errors = [{
						instancePath,
						schemaPath: "#/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					}];
					return false;
				} else {
					for (const key0 of Object.keys(data)) {
						const _errs1 = errors;
						if (!validate123(key0, {
							instancePath,
							parentData: data,
							parentDataProperty,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs1 === errors;
						if (!valid0) {
							const err0 = {
								instancePath,
								schemaPath: "#/propertyNames",
								keyword: "propertyNames",
								params: { propertyName: key0 }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
							validate228.errors = vErrors;
							return false;
						}
					}
					if (valid0) for (const key1 of Object.keys(data)) {
						let data0 = data[key1];
						const _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data0)) {
								if (data0.length > 100) {
									validate228.errors = [{
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/additionalProperties/maxItems",
										keyword: "maxItems",
										params: { limit: 100 }
									}];
									return false;
								} else if (data0.length < 1) {
									validate228.errors = [{
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/additionalProperties/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									}];
									return false;
								} else {
									const len0 = data0.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate230(data0[i0], {
											instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
											parentData: data0,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								}
							} else {
								validate228.errors = [{
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/additionalProperties/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						if (!(_errs3 === errors)) break;
					}
				}
			} else {
				validate228.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate228.errors = vErrors;
		return errors === 0;
	}
	validate228.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate227.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		const _errs0 = errors;
		let valid0 = false;
		const _errs1 = errors;
		if (errors === _errs1) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.witness === void 0 || !func0.call(data, "witness")) && (missing0 = "witness")) {
					const err0 = {
						instancePath,
						schemaPath: "#/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				} else {
					const _errs3 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "witness")) {
						const err1 = {
							instancePath,
							schemaPath: "#/anyOf/0/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
						break;
					}
					if (_errs3 === errors) {
						if (data.witness !== void 0 && func0.call(data, "witness")) {
							if (!validate228(data.witness, {
								instancePath: instancePath + "/witness",
								parentData: data,
								parentDataProperty: "witness",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
								errors = vErrors.length;
							}
						}
					}
				}
			} else {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/0/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs1 === errors;
		valid0 = valid0 || _valid0;
		if (_valid0) var props0 = true;
		const _errs5 = errors;
		if (errors === _errs5) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing1;
				if ((data.model === void 0 || !func0.call(data, "model")) && (missing1 = "model")) {
					const err3 = {
						instancePath,
						schemaPath: "#/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: missing1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				} else {
					const _errs7 = errors;
					for (const key1 of Object.keys(data)) if (!(key1 === "model")) {
						const err4 = {
							instancePath,
							schemaPath: "#/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
						break;
					}
					if (_errs7 === errors) {
						if (data.model !== void 0 && func0.call(data, "model")) {
							if (!validate202(data.model, {
								instancePath: instancePath + "/model",
								parentData: data,
								parentDataProperty: "model",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
								errors = vErrors.length;
							}
						}
					}
				}
			} else {
				const err5 = {
					instancePath,
					schemaPath: "#/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid0 = valid0 || _valid0;
		if (_valid0) {
			if (props0 !== true) props0 = true;
		}
		const _errs9 = errors;
		if (errors === _errs9) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing2;
				if ((data.headers === void 0 || !func0.call(data, "headers")) && (missing2 = "headers")) {
					const err6 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: missing2 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				} else {
					const _errs11 = errors;
					for (const key2 of Object.keys(data)) if (!(key2 === "headers")) {
						const err7 = {
							instancePath,
							schemaPath: "#/anyOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
						break;
					}
					if (_errs11 === errors) {
						if (data.headers !== void 0 && func0.call(data, "headers")) {
							let data2 = data.headers;
							if (errors === errors) {
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									if (Object.keys(data2).length > 8) {
										const err8 = {
											instancePath: instancePath + "/headers",
											schemaPath: "#/anyOf/2/properties/headers/maxProperties",
											keyword: "maxProperties",
											params: { limit: 8 }
										};
										if (vErrors === null) vErrors = [err8];
										else vErrors.push(err8);
										errors++;
									} else if (Object.keys(data2).length < 1) {
										const err9 = {
											instancePath: instancePath + "/headers",
											schemaPath: "#/anyOf/2/properties/headers/minProperties",
											keyword: "minProperties",
											params: { limit: 1 }
										};
										if (vErrors === null) vErrors = [err9];
										else vErrors.push(err9);
										errors++;
									} else {
										for (const key3 of Object.keys(data2)) {
											const _errs14 = errors;
											if (!validate134(key3, {
												instancePath: instancePath + "/headers",
												parentData: data2,
												parentDataProperty: "headers",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
												errors = vErrors.length;
											}
											var valid4 = _errs14 === errors;
											if (!valid4) {
												const err10 = {
													instancePath: instancePath + "/headers",
													schemaPath: "#/anyOf/2/properties/headers/propertyNames",
													keyword: "propertyNames",
													params: { propertyName: key3 }
												};
												if (vErrors === null) vErrors = [err10];
												else vErrors.push(err10);
												errors++;
												break;
											}
										}
										if (valid4) for (const key4 of Object.keys(data2)) {
											const _errs16 = errors;
											if (!validate137(data2[key4], {
												instancePath: instancePath + "/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
												parentData: data2,
												parentDataProperty: key4,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
												errors = vErrors.length;
											}
											if (!(_errs16 === errors)) break;
										}
									}
								} else {
									const err11 = {
										instancePath: instancePath + "/headers",
										schemaPath: "#/anyOf/2/properties/headers/type",
										keyword: "type",
										params: { type: "object" }
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							}
						}
					}
				}
			} else {
				const err12 = {
					instancePath,
					schemaPath: "#/anyOf/2/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		var _valid0 = _errs9 === errors;
		valid0 = valid0 || _valid0;
		if (_valid0) {
			if (props0 !== true) props0 = true;
		}
		const _errs17 = errors;
		if (errors === _errs17) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing3;
				if ((data.mock === void 0 || !func0.call(data, "mock")) && (missing3 = "mock")) {
					const err13 = {
						instancePath,
						schemaPath: "#/anyOf/3/required",
						keyword: "required",
						params: { missingProperty: missing3 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				} else {
					const _errs19 = errors;
					for (const key5 of Object.keys(data)) if (!(key5 === "mock")) {
						const err14 = {
							instancePath,
							schemaPath: "#/anyOf/3/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
						break;
					}
					if (_errs19 === errors) {
						if (data.mock !== void 0 && func0.call(data, "mock")) {
							let data4 = data.mock;
							if (typeof data4 !== "boolean") {
								const err15 = {
									instancePath: instancePath + "/mock",
									schemaPath: "#/anyOf/3/properties/mock/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (true !== data4) {
								const err16 = {
									instancePath: instancePath + "/mock",
									schemaPath: "#/anyOf/3/properties/mock/const",
									keyword: "const",
									params: { allowedValue: true }
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					}
				}
			} else {
				const err17 = {
					instancePath,
					schemaPath: "#/anyOf/3/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		var _valid0 = _errs17 === errors;
		valid0 = valid0 || _valid0;
		if (_valid0) {
			if (props0 !== true) props0 = true;
		}
		if (!valid0) {
			const err18 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {}
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
			validate227.errors = vErrors;
			return false;
		} else {
			errors = _errs0;
			if (vErrors !== null) {
				if (_errs0) vErrors.length = _errs0;
				else vErrors = null;
			}
		}
		validate227.errors = vErrors;
		evaluated0.props = props0;
		return errors === 0;
	}
	validate227.evaluated = {
		"dynamicProps": true,
		"dynamicItems": false
	};
	function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate239.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "string") {
			validate239.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		if ("client" !== data) {
			validate239.errors = [{
				instancePath,
				schemaPath: "#/const",
				keyword: "const",
				params: { allowedValue: "client" }
			}];
			return false;
		}
		validate239.errors = vErrors;
		return true;
	}
	validate239.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate221.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.check === void 0 || !func0.call(data, "check")) && (missing0 = "check")) {
					validate221.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "check" || key0 === "accept" || key0 === "on" || key0 === "to" || key0 === "force" || key0 === "via")) {
						validate221.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.check !== void 0 && func0.call(data, "check")) {
							const _errs2 = errors;
							if (!validate219(data.check, {
								instancePath: instancePath + "/check",
								parentData: data,
								parentDataProperty: "check",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.accept !== void 0 && func0.call(data, "accept")) {
								let data1 = data.accept;
								const _errs3 = errors;
								if (errors === _errs3) {
									if (Array.isArray(data1)) {
										if (data1.length > 24) {
											validate221.errors = [{
												instancePath: instancePath + "/accept",
												schemaPath: "#/properties/accept/maxItems",
												keyword: "maxItems",
												params: { limit: 24 }
											}];
											return false;
										} else if (data1.length < 1) {
											validate221.errors = [{
												instancePath: instancePath + "/accept",
												schemaPath: "#/properties/accept/minItems",
												keyword: "minItems",
												params: { limit: 1 }
											}];
											return false;
										} else {
											const len0 = data1.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs5 = errors;
												if (!validate223(data1[i0], {
													instancePath: instancePath + "/accept/" + i0,
													parentData: data1,
													parentDataProperty: i0,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
													errors = vErrors.length;
												}
												if (!(_errs5 === errors)) break;
											}
										}
									} else {
										validate221.errors = [{
											instancePath: instancePath + "/accept",
											schemaPath: "#/properties/accept/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.on !== void 0 && func0.call(data, "on")) {
									const _errs6 = errors;
									if (!validate123(data.on, {
										instancePath: instancePath + "/on",
										parentData: data,
										parentDataProperty: "on",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.to !== void 0 && func0.call(data, "to")) {
										const _errs7 = errors;
										if (!validate123(data.to, {
											instancePath: instancePath + "/to",
											parentData: data,
											parentDataProperty: "to",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.force !== void 0 && func0.call(data, "force")) {
											const _errs8 = errors;
											if (!validate227(data.force, {
												instancePath: instancePath + "/force",
												parentData: data,
												parentDataProperty: "force",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.via !== void 0 && func0.call(data, "via")) {
												const _errs9 = errors;
												if (!validate239(data.via, {
													instancePath: instancePath + "/via",
													parentData: data,
													parentDataProperty: "via",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs9 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate221.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate221.errors = vErrors;
		return errors === 0;
	}
	validate221.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate218.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		const _errs0 = errors;
		let valid0 = false;
		const _errs1 = errors;
		if (!validate219(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs1 === errors;
		valid0 = valid0 || _valid0;
		const _errs2 = errors;
		if (!validate221(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
		if (_valid0) var props0 = true;
		if (!valid0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
			validate218.errors = vErrors;
			return false;
		} else {
			errors = _errs0;
			if (vErrors !== null) {
				if (_errs0) vErrors.length = _errs0;
				else vErrors = null;
			}
		}
		validate218.errors = vErrors;
		evaluated0.props = props0;
		return errors === 0;
	}
	validate218.evaluated = {
		"dynamicProps": true,
		"dynamicItems": false
	};
	function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate217.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (Array.isArray(data)) {
				if (data.length > 32) {
					validate217.errors = [{
						instancePath,
						schemaPath: "#/maxItems",
						keyword: "maxItems",
						params: { limit: 32 }
					}];
					return false;
				} else if (data.length < 1) {
					validate217.errors = [{
						instancePath,
						schemaPath: "#/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					}];
					return false;
				} else {
					const len0 = data.length;
					for (let i0 = 0; i0 < len0; i0++) {
						const _errs1 = errors;
						if (!validate218(data[i0], {
							instancePath: instancePath + "/" + i0,
							parentData: data,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
							errors = vErrors.length;
						}
						if (!(_errs1 === errors)) break;
					}
				}
			} else {
				validate217.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "array" }
				}];
				return false;
			}
		}
		validate217.errors = vErrors;
		return errors === 0;
	}
	validate217.evaluated = {
		"items": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate198.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (Object.keys(data).length < 1) {
					validate198.errors = [{
						instancePath,
						schemaPath: "#/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "gateway" || key0 === "family" || key0 === "model" || key0 === "output_cap" || key0 === "contract" || key0 === "retry_budget" || key0 === "fallback_visible_in" || key0 === "checks")) {
						validate198.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.gateway !== void 0 && func0.call(data, "gateway")) {
							const _errs2 = errors;
							if (!validate123(data.gateway, {
								instancePath: instancePath + "/gateway",
								parentData: data,
								parentDataProperty: "gateway",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.family !== void 0 && func0.call(data, "family")) {
								const _errs3 = errors;
								if (!validate200(data.family, {
									instancePath: instancePath + "/family",
									parentData: data,
									parentDataProperty: "family",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.model !== void 0 && func0.call(data, "model")) {
									const _errs4 = errors;
									if (!validate202(data.model, {
										instancePath: instancePath + "/model",
										parentData: data,
										parentDataProperty: "model",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.output_cap !== void 0 && func0.call(data, "output_cap")) {
										const _errs5 = errors;
										if (!validate204(data.output_cap, {
											instancePath: instancePath + "/output_cap",
											parentData: data,
											parentDataProperty: "output_cap",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs5 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.contract !== void 0 && func0.call(data, "contract")) {
											const _errs6 = errors;
											if (!validate123(data.contract, {
												instancePath: instancePath + "/contract",
												parentData: data,
												parentDataProperty: "contract",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs6 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.retry_budget !== void 0 && func0.call(data, "retry_budget")) {
												const _errs7 = errors;
												if (!validate207(data.retry_budget, {
													instancePath: instancePath + "/retry_budget",
													parentData: data,
													parentDataProperty: "retry_budget",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs7 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.fallback_visible_in !== void 0 && func0.call(data, "fallback_visible_in")) {
													const _errs8 = errors;
													if (!validate215(data.fallback_visible_in, {
														instancePath: instancePath + "/fallback_visible_in",
														parentData: data,
														parentDataProperty: "fallback_visible_in",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs8 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.checks !== void 0 && func0.call(data, "checks")) {
														const _errs9 = errors;
														if (!validate217(data.checks, {
															instancePath: instancePath + "/checks",
															parentData: data,
															parentDataProperty: "checks",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs9 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate198.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate198.errors = vErrors;
		return errors === 0;
	}
	validate198.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema96 = {
		"type": "object",
		"additionalProperties": false,
		"required": ["id"],
		"properties": {
			"id": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "The name that evidence uses for this route."
			},
			"gateway": { "$ref": "record.schema.json#/$defs/Identifier" },
			"family": { "$ref": "#/$defs/RequestFamily" },
			"path": { "$ref": "#/$defs/RequestPath" },
			"model": { "$ref": "#/$defs/ModelName" },
			"output_cap": { "$ref": "#/$defs/OutputCap" },
			"contract": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "A name under contracts."
			},
			"targets": { "$ref": "#/$defs/Targets" },
			"retry_budget": { "$ref": "#/$defs/RetryBudget" },
			"fallback_visible_in": {
				"$ref": "#/$defs/FallbackVisibleIn",
				"description": "Where the gateway itself must show a switch. Default log; header is looser, for gateways that keep no log."
			},
			"checks": { "$ref": "#/$defs/Checks" },
			"traffic": { "$ref": "#/$defs/Traffic" }
		}
	};
	const pattern28 = /* @__PURE__ */ new RegExp("^/[A-Za-z0-9._~%:@/-]*$", "u");
	function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate249.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 256) {
				validate249.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 256 }
				}];
				return false;
			} else if (!pattern28.test(data)) {
				validate249.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^/[A-Za-z0-9._~%:@/-]*$" }
				}];
				return false;
			}
		} else {
			validate249.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate249.errors = vErrors;
		return true;
	}
	validate249.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate256.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 256) {
				validate256.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 256 }
				}];
				return false;
			} else if (func99(data) < 1) {
				validate256.errors = [{
					instancePath,
					schemaPath: "#/minLength",
					keyword: "minLength",
					params: { limit: 1 }
				}];
				return false;
			} else if (!pattern15.test(data)) {
				validate256.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[!-~]([ -~]*[!-~])?$" }
				}];
				return false;
			}
		} else {
			validate256.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate256.errors = vErrors;
		return true;
	}
	validate256.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate254.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (Object.keys(data).length > 64) {
					validate254.errors = [{
						instancePath,
						schemaPath: "#/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 }
					}];
					return false;
				} else if (Object.keys(data).length < 1) {
					validate254.errors = [{
						instancePath,
						schemaPath: "#/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					}];
					return false;
				} else {
					for (const key0 of Object.keys(data)) {
						const _errs1 = errors;
						if (!validate123(key0, {
							instancePath,
							parentData: data,
							parentDataProperty,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs1 === errors;
						if (!valid0) {
							const err0 = {
								instancePath,
								schemaPath: "#/propertyNames",
								keyword: "propertyNames",
								params: { propertyName: key0 }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
							validate254.errors = vErrors;
							return false;
						}
					}
					if (valid0) for (const key1 of Object.keys(data)) {
						let data0 = data[key1];
						const _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data0)) {
								if (data0.length > 16) {
									validate254.errors = [{
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/additionalProperties/maxItems",
										keyword: "maxItems",
										params: { limit: 16 }
									}];
									return false;
								} else {
									const len0 = data0.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate256(data0[i0], {
											instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
											parentData: data0,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								}
							} else {
								validate254.errors = [{
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/additionalProperties/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						if (!(_errs3 === errors)) break;
					}
				}
			} else {
				validate254.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate254.errors = vErrors;
		return errors === 0;
	}
	validate254.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern31 = /* @__PURE__ */ new RegExp("^[ -~]*$", "u");
	function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate265.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		const _errs0 = errors;
		let valid0 = false;
		const _errs1 = errors;
		if (errors === _errs1) {
			if (typeof data === "string") {
				if (func99(data) > 256) {
					const err0 = {
						instancePath,
						schemaPath: "#/anyOf/0/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				} else if (!pattern31.test(data)) {
					const err1 = {
						instancePath,
						schemaPath: "#/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "^[ -~]*$" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs1 === errors;
		valid0 = valid0 || _valid0;
		const _errs3 = errors;
		if (!(typeof data == "number" && isFinite(data))) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "number" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		const _errs5 = errors;
		if (typeof data !== "boolean") {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/2/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const err5 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {}
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
			validate265.errors = vErrors;
			return false;
		} else {
			errors = _errs0;
			if (vErrors !== null) {
				if (_errs0) vErrors.length = _errs0;
				else vErrors = null;
			}
		}
		validate265.errors = vErrors;
		return errors === 0;
	}
	validate265.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate264.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (Object.keys(data).length > 8) {
					validate264.errors = [{
						instancePath,
						schemaPath: "#/maxProperties",
						keyword: "maxProperties",
						params: { limit: 8 }
					}];
					return false;
				} else if (Object.keys(data).length < 1) {
					validate264.errors = [{
						instancePath,
						schemaPath: "#/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					}];
					return false;
				} else {
					for (const key0 of Object.keys(data)) {
						const _errs1 = errors;
						if (errors === _errs1) {
							if (typeof key0 === "string") {
								if (func99(key0) > 256) {
									const err0 = {
										instancePath,
										schemaPath: "#/propertyNames/maxLength",
										keyword: "maxLength",
										params: { limit: 256 },
										propertyName: key0
									};
									if (vErrors === null) vErrors = [err0];
									else vErrors.push(err0);
									errors++;
								} else if (!pattern15.test(key0)) {
									const err1 = {
										instancePath,
										schemaPath: "#/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[!-~]([ -~]*[!-~])?$" },
										propertyName: key0
									};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
								}
							} else {
								const err2 = {
									instancePath,
									schemaPath: "#/propertyNames/type",
									keyword: "type",
									params: { type: "string" },
									propertyName: key0
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
						}
						var valid0 = _errs1 === errors;
						if (!valid0) {
							const err3 = {
								instancePath,
								schemaPath: "#/propertyNames",
								keyword: "propertyNames",
								params: { propertyName: key0 }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
							validate264.errors = vErrors;
							return false;
						}
					}
					if (valid0) for (const key1 of Object.keys(data)) {
						const _errs4 = errors;
						if (!validate265(data[key1], {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data,
							parentDataProperty: key1,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
							errors = vErrors.length;
						}
						if (!(_errs4 === errors)) break;
					}
				}
			} else {
				validate264.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate264.errors = vErrors;
		return errors === 0;
	}
	validate264.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern32 = /* @__PURE__ */ new RegExp("^/[ -~]*$", "u");
	function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate268.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 512) {
				validate268.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 512 }
				}];
				return false;
			} else if (func99(data) < 2) {
				validate268.errors = [{
					instancePath,
					schemaPath: "#/minLength",
					keyword: "minLength",
					params: { limit: 2 }
				}];
				return false;
			} else if (!pattern32.test(data)) {
				validate268.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^/[ -~]*$" }
				}];
				return false;
			}
		} else {
			validate268.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate268.errors = vErrors;
		return true;
	}
	validate268.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate262.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.file === void 0 || !func0.call(data, "file")) && (missing0 = "file") || (data.at === void 0 || !func0.call(data, "at")) && (missing0 = "at")) {
					validate262.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "file" || key0 === "doc" || key0 === "among" || key0 === "at")) {
						validate262.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.file !== void 0 && func0.call(data, "file")) {
							const _errs2 = errors;
							if (!validate139(data.file, {
								instancePath: instancePath + "/file",
								parentData: data,
								parentDataProperty: "file",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.doc !== void 0 && func0.call(data, "doc")) {
								const _errs3 = errors;
								if (!validate264(data.doc, {
									instancePath: instancePath + "/doc",
									parentData: data,
									parentDataProperty: "doc",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.among !== void 0 && func0.call(data, "among")) {
									const _errs4 = errors;
									if (!validate268(data.among, {
										instancePath: instancePath + "/among",
										parentData: data,
										parentDataProperty: "among",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.at !== void 0 && func0.call(data, "at")) {
										let data3 = data.at;
										const _errs5 = errors;
										const _errs6 = errors;
										let valid1 = false;
										const _errs7 = errors;
										if (!validate268(data3, {
											instancePath: instancePath + "/at",
											parentData: data,
											parentDataProperty: "at",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
											errors = vErrors.length;
										}
										var _valid0 = _errs7 === errors;
										valid1 = valid1 || _valid0;
										const _errs8 = errors;
										if (!validate264(data3, {
											instancePath: instancePath + "/at",
											parentData: data,
											parentDataProperty: "at",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
											errors = vErrors.length;
										}
										var _valid0 = _errs8 === errors;
										valid1 = valid1 || _valid0;
										if (!valid1) {
											const err0 = {
												instancePath: instancePath + "/at",
												schemaPath: "#/properties/at/anyOf",
												keyword: "anyOf",
												params: {}
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
											validate262.errors = vErrors;
											return false;
										} else {
											errors = _errs6;
											if (vErrors !== null) {
												if (_errs6) vErrors.length = _errs6;
												else vErrors = null;
											}
										}
										var valid0 = _errs5 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			} else {
				validate262.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate262.errors = vErrors;
		return errors === 0;
	}
	validate262.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate245.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id")) {
					validate245.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!func0.call(schema96.properties, key0)) {
						validate245.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.id !== void 0 && func0.call(data, "id")) {
							const _errs2 = errors;
							if (!validate123(data.id, {
								instancePath: instancePath + "/id",
								parentData: data,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.gateway !== void 0 && func0.call(data, "gateway")) {
								const _errs3 = errors;
								if (!validate123(data.gateway, {
									instancePath: instancePath + "/gateway",
									parentData: data,
									parentDataProperty: "gateway",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.family !== void 0 && func0.call(data, "family")) {
									const _errs4 = errors;
									if (!validate200(data.family, {
										instancePath: instancePath + "/family",
										parentData: data,
										parentDataProperty: "family",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.path !== void 0 && func0.call(data, "path")) {
										const _errs5 = errors;
										if (!validate249(data.path, {
											instancePath: instancePath + "/path",
											parentData: data,
											parentDataProperty: "path",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs5 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.model !== void 0 && func0.call(data, "model")) {
											const _errs6 = errors;
											if (!validate202(data.model, {
												instancePath: instancePath + "/model",
												parentData: data,
												parentDataProperty: "model",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs6 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.output_cap !== void 0 && func0.call(data, "output_cap")) {
												const _errs7 = errors;
												if (!validate204(data.output_cap, {
													instancePath: instancePath + "/output_cap",
													parentData: data,
													parentDataProperty: "output_cap",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs7 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.contract !== void 0 && func0.call(data, "contract")) {
													const _errs8 = errors;
													if (!validate123(data.contract, {
														instancePath: instancePath + "/contract",
														parentData: data,
														parentDataProperty: "contract",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs8 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.targets !== void 0 && func0.call(data, "targets")) {
														const _errs9 = errors;
														if (!validate254(data.targets, {
															instancePath: instancePath + "/targets",
															parentData: data,
															parentDataProperty: "targets",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs9 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.retry_budget !== void 0 && func0.call(data, "retry_budget")) {
															const _errs10 = errors;
															if (!validate207(data.retry_budget, {
																instancePath: instancePath + "/retry_budget",
																parentData: data,
																parentDataProperty: "retry_budget",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs10 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.fallback_visible_in !== void 0 && func0.call(data, "fallback_visible_in")) {
																const _errs11 = errors;
																if (!validate215(data.fallback_visible_in, {
																	instancePath: instancePath + "/fallback_visible_in",
																	parentData: data,
																	parentDataProperty: "fallback_visible_in",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs11 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.checks !== void 0 && func0.call(data, "checks")) {
																	const _errs12 = errors;
																	if (!validate217(data.checks, {
																		instancePath: instancePath + "/checks",
																		parentData: data,
																		parentDataProperty: "checks",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs12 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.traffic !== void 0 && func0.call(data, "traffic")) {
																		const _errs13 = errors;
																		if (!validate262(data.traffic, {
																			instancePath: instancePath + "/traffic",
																			parentData: data,
																			parentDataProperty: "traffic",
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs13 === errors;
																	} else var valid0 = true;
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate245.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate245.errors = vErrors;
		return errors === 0;
	}
	validate245.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate282.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		const _errs0 = errors;
		let valid0 = false;
		const _errs1 = errors;
		if (!validate137(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs1 === errors;
		valid0 = valid0 || _valid0;
		const _errs2 = errors;
		if (errors === _errs2) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.sha256 === void 0 || !func0.call(data, "sha256")) && (missing0 = "sha256")) {
					const err0 = {
						instancePath,
						schemaPath: "#/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				} else {
					const _errs4 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "sha256")) {
						const err1 = {
							instancePath,
							schemaPath: "#/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
						break;
					}
					if (_errs4 === errors) {
						if (data.sha256 !== void 0 && func0.call(data, "sha256")) {
							if (!validate139(data.sha256, {
								instancePath: instancePath + "/sha256",
								parentData: data,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
								errors = vErrors.length;
							}
						}
					}
				}
			} else {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
		if (_valid0) var props0 = true;
		if (!valid0) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {}
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
			validate282.errors = vErrors;
			return false;
		} else {
			errors = _errs0;
			if (vErrors !== null) {
				if (_errs0) vErrors.length = _errs0;
				else vErrors = null;
			}
		}
		validate282.errors = vErrors;
		evaluated0.props = props0;
		return errors === 0;
	}
	validate282.evaluated = {
		"dynamicProps": true,
		"dynamicItems": false
	};
	function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate276.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		const _errs0 = errors;
		let valid0 = false;
		const _errs1 = errors;
		if (errors === _errs1) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.header === void 0 || !func0.call(data, "header")) && (missing0 = "header") || (data.matches === void 0 || !func0.call(data, "matches")) && (missing0 = "matches")) {
					const err0 = {
						instancePath,
						schemaPath: "#/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				} else {
					const _errs3 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "gateway" || key0 === "header" || key0 === "matches")) {
						const err1 = {
							instancePath,
							schemaPath: "#/anyOf/0/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
						break;
					}
					if (_errs3 === errors) {
						if (data.gateway !== void 0 && func0.call(data, "gateway")) {
							const _errs4 = errors;
							if (!validate123(data.gateway, {
								instancePath: instancePath + "/gateway",
								parentData: data,
								parentDataProperty: "gateway",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
								errors = vErrors.length;
							}
							var valid1 = _errs4 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.header !== void 0 && func0.call(data, "header")) {
								const _errs5 = errors;
								if (!validate134(data.header, {
									instancePath: instancePath + "/header",
									parentData: data,
									parentDataProperty: "header",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
									errors = vErrors.length;
								}
								var valid1 = _errs5 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.matches !== void 0 && func0.call(data, "matches")) {
									const _errs6 = errors;
									if (!validate137(data.matches, {
										instancePath: instancePath + "/matches",
										parentData: data,
										parentDataProperty: "matches",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
										errors = vErrors.length;
									}
									var valid1 = _errs6 === errors;
								} else var valid1 = true;
							}
						}
					}
				}
			} else {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/0/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs1 === errors;
		valid0 = valid0 || _valid0;
		if (_valid0) var props0 = true;
		const _errs7 = errors;
		if (errors === _errs7) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing1;
				if ((data.header === void 0 || !func0.call(data, "header")) && (missing1 = "header") || (data.equals === void 0 || !func0.call(data, "equals")) && (missing1 = "equals")) {
					const err3 = {
						instancePath,
						schemaPath: "#/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: missing1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				} else {
					const _errs9 = errors;
					for (const key1 of Object.keys(data)) if (!(key1 === "gateway" || key1 === "header" || key1 === "equals")) {
						const err4 = {
							instancePath,
							schemaPath: "#/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
						break;
					}
					if (_errs9 === errors) {
						if (data.gateway !== void 0 && func0.call(data, "gateway")) {
							const _errs10 = errors;
							if (!validate123(data.gateway, {
								instancePath: instancePath + "/gateway",
								parentData: data,
								parentDataProperty: "gateway",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
								errors = vErrors.length;
							}
							var valid2 = _errs10 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.header !== void 0 && func0.call(data, "header")) {
								const _errs11 = errors;
								if (!validate134(data.header, {
									instancePath: instancePath + "/header",
									parentData: data,
									parentDataProperty: "header",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
									errors = vErrors.length;
								}
								var valid2 = _errs11 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (data.equals !== void 0 && func0.call(data, "equals")) {
									const _errs12 = errors;
									if (!validate282(data.equals, {
										instancePath: instancePath + "/equals",
										parentData: data,
										parentDataProperty: "equals",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
										errors = vErrors.length;
									}
									var valid2 = _errs12 === errors;
								} else var valid2 = true;
							}
						}
					}
				}
			} else {
				const err5 = {
					instancePath,
					schemaPath: "#/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		var _valid0 = _errs7 === errors;
		valid0 = valid0 || _valid0;
		if (_valid0) {
			if (props0 !== true) props0 = true;
		}
		if (!valid0) {
			const err6 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {}
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
			validate276.errors = vErrors;
			return false;
		} else {
			errors = _errs0;
			if (vErrors !== null) {
				if (_errs0) vErrors.length = _errs0;
				else vErrors = null;
			}
		}
		validate276.errors = vErrors;
		evaluated0.props = props0;
		return errors === 0;
	}
	validate276.evaluated = {
		"dynamicProps": true,
		"dynamicItems": false
	};
	function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate274.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name")) {
					validate274.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "expect" || key0 === "flags")) {
						validate274.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.name !== void 0 && func0.call(data, "name")) {
							const _errs2 = errors;
							if (!validate123(data.name, {
								instancePath: instancePath + "/name",
								parentData: data,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.expect !== void 0 && func0.call(data, "expect")) {
								let data1 = data.expect;
								const _errs3 = errors;
								if (errors === _errs3) {
									if (Array.isArray(data1)) {
										if (data1.length > 32) {
											validate274.errors = [{
												instancePath: instancePath + "/expect",
												schemaPath: "#/properties/expect/maxItems",
												keyword: "maxItems",
												params: { limit: 32 }
											}];
											return false;
										} else if (data1.length < 1) {
											validate274.errors = [{
												instancePath: instancePath + "/expect",
												schemaPath: "#/properties/expect/minItems",
												keyword: "minItems",
												params: { limit: 1 }
											}];
											return false;
										} else {
											const len0 = data1.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs5 = errors;
												if (!validate276(data1[i0], {
													instancePath: instancePath + "/expect/" + i0,
													parentData: data1,
													parentDataProperty: i0,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
													errors = vErrors.length;
												}
												if (!(_errs5 === errors)) break;
											}
										}
									} else {
										validate274.errors = [{
											instancePath: instancePath + "/expect",
											schemaPath: "#/properties/expect/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.flags !== void 0 && func0.call(data, "flags")) {
									let data3 = data.flags;
									const _errs6 = errors;
									if (errors === _errs6) {
										if (Array.isArray(data3)) {
											if (data3.length > 64) {
												validate274.errors = [{
													instancePath: instancePath + "/flags",
													schemaPath: "#/properties/flags/maxItems",
													keyword: "maxItems",
													params: { limit: 64 }
												}];
												return false;
											} else if (data3.length < 1) {
												validate274.errors = [{
													instancePath: instancePath + "/flags",
													schemaPath: "#/properties/flags/minItems",
													keyword: "minItems",
													params: { limit: 1 }
												}];
												return false;
											} else {
												const len1 = data3.length;
												for (let i1 = 0; i1 < len1; i1++) {
													const _errs8 = errors;
													if (!validate123(data3[i1], {
														instancePath: instancePath + "/flags/" + i1,
														parentData: data3,
														parentDataProperty: i1,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
														errors = vErrors.length;
													}
													if (!(_errs8 === errors)) break;
												}
											}
										} else {
											validate274.errors = [{
												instancePath: instancePath + "/flags",
												schemaPath: "#/properties/flags/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			} else {
				validate274.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate274.errors = vErrors;
		return errors === 0;
	}
	validate274.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate289.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (Array.isArray(data)) {
				if (data.length > 64) {
					validate289.errors = [{
						instancePath,
						schemaPath: "#/maxItems",
						keyword: "maxItems",
						params: { limit: 64 }
					}];
					return false;
				} else if (data.length < 1) {
					validate289.errors = [{
						instancePath,
						schemaPath: "#/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					}];
					return false;
				} else {
					const len0 = data.length;
					for (let i0 = 0; i0 < len0; i0++) {
						const _errs1 = errors;
						if (!validate154(data[i0], {
							instancePath: instancePath + "/" + i0,
							parentData: data,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
							errors = vErrors.length;
						}
						if (!(_errs1 === errors)) break;
					}
				}
			} else {
				validate289.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "array" }
				}];
				return false;
			}
		}
		validate289.errors = vErrors;
		return errors === 0;
	}
	validate289.evaluated = {
		"items": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern10 = /* @__PURE__ */ new RegExp("^[a-z][a-z-]{1,39}$", "u");
	function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate293.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (func99(data) > 40) {
				validate293.errors = [{
					instancePath,
					schemaPath: "#/maxLength",
					keyword: "maxLength",
					params: { limit: 40 }
				}];
				return false;
			} else if (!pattern10.test(data)) {
				validate293.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-z][a-z-]{1,39}$" }
				}];
				return false;
			}
		} else {
			validate293.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			}];
			return false;
		}
		validate293.errors = vErrors;
		return true;
	}
	validate293.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern6 = /* @__PURE__ */ new RegExp("^(?!.*::)[ !-;=?A-_a-{}~]*$", "u");
	const pattern35 = /* @__PURE__ */ new RegExp("^@?[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
	function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate292.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.rule === void 0 || !func0.call(data, "rule")) && (missing0 = "rule") || (data.route === void 0 || !func0.call(data, "route")) && (missing0 = "route") || (data.reason === void 0 || !func0.call(data, "reason")) && (missing0 = "reason") || (data.owner === void 0 || !func0.call(data, "owner")) && (missing0 = "owner") || (data.expires === void 0 || !func0.call(data, "expires")) && (missing0 = "expires")) {
					validate292.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!(key0 === "rule" || key0 === "route" || key0 === "reason" || key0 === "owner" || key0 === "expires")) {
						validate292.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.rule !== void 0 && func0.call(data, "rule")) {
							const _errs2 = errors;
							if (!validate293(data.rule, {
								instancePath: instancePath + "/rule",
								parentData: data,
								parentDataProperty: "rule",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.route !== void 0 && func0.call(data, "route")) {
								const _errs3 = errors;
								if (!validate123(data.route, {
									instancePath: instancePath + "/route",
									parentData: data,
									parentDataProperty: "route",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.reason !== void 0 && func0.call(data, "reason")) {
									let data2 = data.reason;
									const _errs4 = errors;
									if (errors === _errs4) {
										if (typeof data2 === "string") {
											if (func99(data2) > 280) {
												validate292.errors = [{
													instancePath: instancePath + "/reason",
													schemaPath: "#/properties/reason/maxLength",
													keyword: "maxLength",
													params: { limit: 280 }
												}];
												return false;
											} else if (func99(data2) < 1) {
												validate292.errors = [{
													instancePath: instancePath + "/reason",
													schemaPath: "#/properties/reason/minLength",
													keyword: "minLength",
													params: { limit: 1 }
												}];
												return false;
											} else if (!pattern6.test(data2)) {
												validate292.errors = [{
													instancePath: instancePath + "/reason",
													schemaPath: "#/properties/reason/pattern",
													keyword: "pattern",
													params: { pattern: "^(?!.*::)[ !-;=?A-_a-{}~]*$" }
												}];
												return false;
											}
										} else {
											validate292.errors = [{
												instancePath: instancePath + "/reason",
												schemaPath: "#/properties/reason/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.owner !== void 0 && func0.call(data, "owner")) {
										let data3 = data.owner;
										const _errs6 = errors;
										if (errors === _errs6) {
											if (typeof data3 === "string") {
												if (func99(data3) > 128) {
													validate292.errors = [{
														instancePath: instancePath + "/owner",
														schemaPath: "#/properties/owner/maxLength",
														keyword: "maxLength",
														params: { limit: 128 }
													}];
													return false;
												} else if (func99(data3) < 1) {
													validate292.errors = [{
														instancePath: instancePath + "/owner",
														schemaPath: "#/properties/owner/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													}];
													return false;
												} else if (!pattern35.test(data3)) {
													validate292.errors = [{
														instancePath: instancePath + "/owner",
														schemaPath: "#/properties/owner/pattern",
														keyword: "pattern",
														params: { pattern: "^@?[A-Za-z0-9][A-Za-z0-9._/-]*$" }
													}];
													return false;
												}
											} else {
												validate292.errors = [{
													instancePath: instancePath + "/owner",
													schemaPath: "#/properties/owner/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.expires !== void 0 && func0.call(data, "expires")) {
											let data4 = data.expires;
											const _errs8 = errors;
											if (errors === _errs8) {
												if (typeof data4 === "string") {
													if (func99(data4) > 64) {
														validate292.errors = [{
															instancePath: instancePath + "/expires",
															schemaPath: "#/properties/expires/maxLength",
															keyword: "maxLength",
															params: { limit: 64 }
														}];
														return false;
													} else if (!pattern31.test(data4)) {
														validate292.errors = [{
															instancePath: instancePath + "/expires",
															schemaPath: "#/properties/expires/pattern",
															keyword: "pattern",
															params: { pattern: "^[ -~]*$" }
														}];
														return false;
													}
												} else {
													validate292.errors = [{
														instancePath: instancePath + "/expires",
														schemaPath: "#/properties/expires/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			} else {
				validate292.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate292.errors = vErrors;
		return errors === 0;
	}
	validate292.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate122.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if ((data.version === void 0 || !func0.call(data, "version")) && (missing0 = "version") || (data.contracts === void 0 || !func0.call(data, "contracts")) && (missing0 = "contracts") || (data.routes === void 0 || !func0.call(data, "routes")) && (missing0 = "routes")) {
					validate122.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 of Object.keys(data)) if (!func0.call(schema50.properties, key0)) {
						validate122.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.version !== void 0 && func0.call(data, "version")) {
							let data0 = data.version;
							const _errs2 = errors;
							if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
								validate122.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (1 !== data0) {
								validate122.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/const",
									keyword: "const",
									params: { allowedValue: 1 }
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.gateways !== void 0 && func0.call(data, "gateways")) {
								let data1 = data.gateways;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
										if (Object.keys(data1).length > 64) {
											validate122.errors = [{
												instancePath: instancePath + "/gateways",
												schemaPath: "#/properties/gateways/maxProperties",
												keyword: "maxProperties",
												params: { limit: 64 }
											}];
											return false;
										} else if (Object.keys(data1).length < 1) {
											validate122.errors = [{
												instancePath: instancePath + "/gateways",
												schemaPath: "#/properties/gateways/minProperties",
												keyword: "minProperties",
												params: { limit: 1 }
											}];
											return false;
										} else {
											for (const key1 of Object.keys(data1)) {
												const _errs6 = errors;
												if (!validate123(key1, {
													instancePath: instancePath + "/gateways",
													parentData: data1,
													parentDataProperty: "gateways",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs6 === errors;
												if (!valid1) {
													const err0 = {
														instancePath: instancePath + "/gateways",
														schemaPath: "#/properties/gateways/propertyNames",
														keyword: "propertyNames",
														params: { propertyName: key1 }
													};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
													validate122.errors = vErrors;
													return false;
												}
											}
											if (valid1) for (const key2 of Object.keys(data1)) {
												const _errs8 = errors;
												if (!validate125(data1[key2], {
													instancePath: instancePath + "/gateways/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
													parentData: data1,
													parentDataProperty: key2,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
													errors = vErrors.length;
												}
												if (!(_errs8 === errors)) break;
											}
										}
									} else {
										validate122.errors = [{
											instancePath: instancePath + "/gateways",
											schemaPath: "#/properties/gateways/type",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.layers !== void 0 && func0.call(data, "layers")) {
									let data3 = data.layers;
									const _errs9 = errors;
									if (errors === _errs9) {
										if (Array.isArray(data3)) {
											if (data3.length > 16) {
												validate122.errors = [{
													instancePath: instancePath + "/layers",
													schemaPath: "#/properties/layers/maxItems",
													keyword: "maxItems",
													params: { limit: 16 }
												}];
												return false;
											} else if (data3.length < 1) {
												validate122.errors = [{
													instancePath: instancePath + "/layers",
													schemaPath: "#/properties/layers/minItems",
													keyword: "minItems",
													params: { limit: 1 }
												}];
												return false;
											} else {
												const len0 = data3.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs11 = errors;
													if (!validate146(data3[i0], {
														instancePath: instancePath + "/layers/" + i0,
														parentData: data3,
														parentDataProperty: i0,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
														errors = vErrors.length;
													}
													if (!(_errs11 === errors)) break;
												}
											}
										} else {
											validate122.errors = [{
												instancePath: instancePath + "/layers",
												schemaPath: "#/properties/layers/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.logs !== void 0 && func0.call(data, "logs")) {
										let data5 = data.logs;
										const _errs12 = errors;
										if (errors === _errs12) {
											if (Array.isArray(data5)) {
												if (data5.length > 64) {
													validate122.errors = [{
														instancePath: instancePath + "/logs",
														schemaPath: "#/properties/logs/maxItems",
														keyword: "maxItems",
														params: { limit: 64 }
													}];
													return false;
												} else if (data5.length < 1) {
													validate122.errors = [{
														instancePath: instancePath + "/logs",
														schemaPath: "#/properties/logs/minItems",
														keyword: "minItems",
														params: { limit: 1 }
													}];
													return false;
												} else {
													const len1 = data5.length;
													for (let i1 = 0; i1 < len1; i1++) {
														const _errs14 = errors;
														if (!validate152(data5[i1], {
															instancePath: instancePath + "/logs/" + i1,
															parentData: data5,
															parentDataProperty: i1,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
															errors = vErrors.length;
														}
														if (!(_errs14 === errors)) break;
													}
												}
											} else {
												validate122.errors = [{
													instancePath: instancePath + "/logs",
													schemaPath: "#/properties/logs/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.contracts !== void 0 && func0.call(data, "contracts")) {
											let data7 = data.contracts;
											const _errs15 = errors;
											if (errors === _errs15) {
												if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
													if (Object.keys(data7).length > 256) {
														validate122.errors = [{
															instancePath: instancePath + "/contracts",
															schemaPath: "#/properties/contracts/maxProperties",
															keyword: "maxProperties",
															params: { limit: 256 }
														}];
														return false;
													} else if (Object.keys(data7).length < 1) {
														validate122.errors = [{
															instancePath: instancePath + "/contracts",
															schemaPath: "#/properties/contracts/minProperties",
															keyword: "minProperties",
															params: { limit: 1 }
														}];
														return false;
													} else {
														for (const key3 of Object.keys(data7)) {
															const _errs17 = errors;
															if (!validate123(key3, {
																instancePath: instancePath + "/contracts",
																parentData: data7,
																parentDataProperty: "contracts",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
																errors = vErrors.length;
															}
															var valid5 = _errs17 === errors;
															if (!valid5) {
																const err1 = {
																	instancePath: instancePath + "/contracts",
																	schemaPath: "#/properties/contracts/propertyNames",
																	keyword: "propertyNames",
																	params: { propertyName: key3 }
																};
																if (vErrors === null) vErrors = [err1];
																else vErrors.push(err1);
																errors++;
																validate122.errors = vErrors;
																return false;
															}
														}
														if (valid5) for (const key4 of Object.keys(data7)) {
															const _errs19 = errors;
															if (!validate188(data7[key4], {
																instancePath: instancePath + "/contracts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																parentData: data7,
																parentDataProperty: key4,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
																errors = vErrors.length;
															}
															if (!(_errs19 === errors)) break;
														}
													}
												} else {
													validate122.errors = [{
														instancePath: instancePath + "/contracts",
														schemaPath: "#/properties/contracts/type",
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.defaults !== void 0 && func0.call(data, "defaults")) {
												const _errs20 = errors;
												if (!validate198(data.defaults, {
													instancePath: instancePath + "/defaults",
													parentData: data,
													parentDataProperty: "defaults",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs20 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.routes !== void 0 && func0.call(data, "routes")) {
													let data10 = data.routes;
													const _errs21 = errors;
													if (errors === _errs21) {
														if (Array.isArray(data10)) {
															if (data10.length > 1e3) {
																validate122.errors = [{
																	instancePath: instancePath + "/routes",
																	schemaPath: "#/properties/routes/maxItems",
																	keyword: "maxItems",
																	params: { limit: 1e3 }
																}];
																return false;
															} else if (data10.length < 1) {
																validate122.errors = [{
																	instancePath: instancePath + "/routes",
																	schemaPath: "#/properties/routes/minItems",
																	keyword: "minItems",
																	params: { limit: 1 }
																}];
																return false;
															} else {
																const len2 = data10.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	const _errs23 = errors;
																	if (!validate245(data10[i2], {
																		instancePath: instancePath + "/routes/" + i2,
																		parentData: data10,
																		parentDataProperty: i2,
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs23 === errors)) break;
																}
															}
														} else {
															validate122.errors = [{
																instancePath: instancePath + "/routes",
																schemaPath: "#/properties/routes/type",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid0 = _errs21 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.environment !== void 0 && func0.call(data, "environment")) {
														const _errs24 = errors;
														if (!validate274(data.environment, {
															instancePath: instancePath + "/environment",
															parentData: data,
															parentDataProperty: "environment",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs24 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.scope !== void 0 && func0.call(data, "scope")) {
															const _errs25 = errors;
															if (!validate289(data.scope, {
																instancePath: instancePath + "/scope",
																parentData: data,
																parentDataProperty: "scope",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs25 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.waivers !== void 0 && func0.call(data, "waivers")) {
																let data14 = data.waivers;
																const _errs26 = errors;
																if (errors === _errs26) {
																	if (Array.isArray(data14)) {
																		if (data14.length > 100) {
																			validate122.errors = [{
																				instancePath: instancePath + "/waivers",
																				schemaPath: "#/properties/waivers/maxItems",
																				keyword: "maxItems",
																				params: { limit: 100 }
																			}];
																			return false;
																		} else if (data14.length < 1) {
																			validate122.errors = [{
																				instancePath: instancePath + "/waivers",
																				schemaPath: "#/properties/waivers/minItems",
																				keyword: "minItems",
																				params: { limit: 1 }
																			}];
																			return false;
																		} else {
																			const len3 = data14.length;
																			for (let i3 = 0; i3 < len3; i3++) {
																				const _errs28 = errors;
																				if (!validate292(data14[i3], {
																					instancePath: instancePath + "/waivers/" + i3,
																					parentData: data14,
																					parentDataProperty: i3,
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs28 === errors)) break;
																			}
																		}
																	} else {
																		validate122.errors = [{
																			instancePath: instancePath + "/waivers",
																			schemaPath: "#/properties/waivers/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs26 === errors;
															} else var valid0 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate122.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate122.errors = vErrors;
		return errors === 0;
	}
	validate122.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate121.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!validate122(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
			errors = vErrors.length;
		}
		validate121.errors = vErrors;
		return errors === 0;
	}
	validate121.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
})))();
/** What a reviewer cannot see, or sees in another order than the parser (UTS 39, UAX 9; "Trojan Source", CVE-2021-42574). */
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
		name: "half of a character",
		pattern: /\p{Surrogate}/gu
	}
];
/** Every refused character of the text with its offset. */
function characterFaults(text) {
	return refused$1.flatMap(({ name, pattern }) => [...text.matchAll(pattern)].map(({ index }) => ({
		offset: index,
		problem: `expected visible text, got ${name}`,
		remedy: "Delete the character; an editor that shows invisible characters helps."
	})));
}
// src/manifest/suggest.ts
const furthest = 2;
/** A remedy that names the candidate at most two edits away, else lists them. Candidates that could be secrets are left out. */
function suggestion(text, candidates) {
	const known = candidates.filter(mayBeShown);
	const close = closest(text, known);
	if (close !== null) return `Did you mean \`${close}\`?`;
	return known.length === 0 ? "Remove it." : `Use one of: ${listed(known)}.`;
}
/** The candidate with the fewest edits, at most two and fewer than the text is long; null where there is none. */
function closest(text, candidates) {
	let best = null;
	let fewest = Math.min(furthest, text.length - 1) + 1;
	for (const candidate of candidates) {
		const edits = editDistance(text, candidate, fewest);
		if (edits < fewest) [best, fewest] = [candidate, edits];
	}
	return best;
}
/** At most twelve names, so that a message stays readable. */
function listed(names) {
	const first = names.slice(0, 12).map((name) => `\`${name}\``);
	return names.length > first.length ? `${first.join(", ")} and ${names.length - first.length} more` : first.join(", ");
}
/** Levenshtein distance, given up as soon as it cannot be below `enough`: names and candidates come from a stranger. */
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
// src/manifest/expectations.ts
/** What a definition of the schemas, or a key, asks for, as a person says it: the patterns themselves help nobody. */
const words$1 = {
	Identifier: "a name of at most 64 letters, digits, `.`, `_` and `-` that begins with a letter or digit",
	EnvironmentName: "the name of an environment variable (letters, digits and `_`)",
	HeaderName: "a header name of at most 64 lower-case letters, digits and `-`",
	HeaderText: "a header value of at most 1024 printable ASCII characters",
	HeaderSource: "a text, `{ file: PATH }` or `{ env: NAME }`",
	RepositoryPath: "a path in the repository (letters, digits, `.`, `_`, `-` and `/`)",
	Duration: "a duration such as `30s` or `500ms`",
	ContractSource: "an https URL without query and credentials, or a path in the repository",
	RequestPath: "a path that begins with `/`, without query",
	ModelName: "a model name of at most 256 letters, digits and `._:/@+-`",
	TargetAlias: "a text of at most 256 printable ASCII characters",
	Step: "a status from 100 to 599, a fault such as `hang`, or `{ status: 429, retry_after: 1s }`",
	UnknownAttempts: "an integer from 1 to 1000 or `unknown`",
	JsonPointer: "a JSON Pointer such as `/rows/*/status`",
	LogPath: "a path in the workspace, with `*` and `**` as wildcards",
	Size: "a size such as `64MiB` or `2GiB`",
	path: "a path that begins with `/`, without query",
	dialect: "the name of a built-in dialect or a map that describes one",
	Force: "a map with exactly one of `witness`, `model`, `headers` and `mock`",
	retry_after: "whole seconds from `1s` to `9999s`",
	"keys of body": "a field name of at most 64 letters, digits and `_` that does not begin with a digit",
	"keys of error_codes": "an error code of at most 64 letters, digits, `_`, `.` and `-`"
};
/** The words that a definition allows; none where it asks for another kind of value. */
function choicesOf({ enum: choices = [], const: only }) {
	return typeof only === "string" ? [only] : choices.map(String);
}
const kindWords = {
	object: "a map",
	array: "a list",
	string: "a text"
};
/** What the schema expects, in words that end a sentence beginning with "expected". */
function expected({ name, node }) {
	const known = name === null ? void 0 : words$1[name];
	if (known !== void 0) return known;
	if (node.const !== void 0) return `\`${typeof node.const === "string" ? node.const : JSON.stringify(node.const)}\``;
	if (node.enum !== void 0) return `one of ${listed(node.enum.map(String))}`;
	if (node.type === "integer") return `an integer${range(node.minimum, node.maximum)}`;
	if (node.type === "string" && node.maxLength !== void 0) return `a text of ${node.minLength === void 0 ? "at most" : `${node.minLength} to`} ${node.maxLength} characters`;
	return kindWords[node.type ?? ""] ?? "another value";
}
/** What stands in the file: its kind, and the value only where it is a small number or a plain short word. */
function got(value) {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "number") return Math.abs(value) < 1e6 ? String(value) : "a number";
	if (typeof value === "boolean") return `\`${value}\``;
	return typeof value === "string" ? "a string" : "a map";
}
/** As `got`, for values that come from a list of words. */
function gotWord(value) {
	return typeof value === "string" && mayBeShown(value) ? `\`${value}\`` : got(value);
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
			"name": { "$ref": "record.schema.json#/$defs/Identifier" },
			"verified": {
				"type": "string",
				"enum": ["measured", "documented"],
				"description": "Accounts of a documented dialect are never exact."
			},
			"credential_of": {
				"type": "string",
				"enum": ["gateway", "provider"],
				"description": "provider: a pass-through gateway hands the client's credential on."
			},
			"gate_id": {
				"type": "array",
				"maxItems": 8,
				"items": { "$ref": "manifest.schema.json#/$defs/HeaderName" },
				"description": "Headers that carry the gate id besides x-request-id and traceparent."
			},
			"no_cache": { "$ref": "#/$defs/Additions" },
			"accounts": {
				"type": "array",
				"maxItems": 8,
				"items": { "$ref": "#/$defs/HeaderAccount" }
			},
			"target": {
				"$ref": "manifest.schema.json#/$defs/HeaderName",
				"description": "The header that names the target that served. Where it names another than the first, it shows one switch."
			},
			"cache": {
				"type": "array",
				"maxItems": 16,
				"items": { "$ref": "#/$defs/CacheEvidence" }
			},
			"switches": {
				"$ref": "manifest.schema.json#/$defs/HeaderName",
				"description": "The header that counts the switches of an exchange, 0 being none."
			},
			"no_fallback": {
				"$ref": "#/$defs/Additions",
				"description": "How fallback is switched off for one request: what negative checks send."
			},
			"mock": {
				"$ref": "#/$defs/Additions",
				"description": "The gateway's own hook that pretends a failed primary."
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
				"description": "Error codes or types of the gateway's own, by class."
			},
			"version": {
				"$ref": "manifest.schema.json#/$defs/HeaderName",
				"description": "The header with the gateway's version."
			},
			"log": {
				"$ref": "#/$defs/LogFormat",
				"description": "The form of the gateway's log, where one is shipped: then a manifest needs no fields for it."
			}
		}
	},
	"Additions": {
		"type": "object",
		"additionalProperties": false,
		"description": "Headers and top-level body fields to add to a request.",
		"properties": {
			"headers": {
				"type": "object",
				"maxProperties": 8,
				"propertyNames": { "$ref": "manifest.schema.json#/$defs/HeaderName" },
				"additionalProperties": { "$ref": "manifest.schema.json#/$defs/HeaderText" }
			},
			"body": {
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
			"header": { "$ref": "manifest.schema.json#/$defs/HeaderName" },
			"basis": { "$ref": "record.schema.json#/$defs/Basis" },
			"scope": { "$ref": "record.schema.json#/$defs/Scope" },
			"promised": {
				"type": "array",
				"maxItems": 6,
				"items": { "$ref": "record.schema.json#/$defs/StatusClass" },
				"description": "Status classes on which the gateway always sends it. Where it is missing then, its account has value null."
			},
			"absent": {
				"type": "object",
				"additionalProperties": false,
				"minProperties": 1,
				"description": "What it means when the header is missing, by status class. Default: unknown, never zero.",
				"properties": {
					"1xx": {
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"2xx": {
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"3xx": {
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"4xx": {
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"5xx": {
						"type": "string",
						"enum": ["zero", "unknown"]
					},
					"none": {
						"type": "string",
						"enum": ["zero", "unknown"]
					}
				}
			},
			"exact_when": {
				"type": "object",
				"additionalProperties": false,
				"required": ["status"],
				"description": "When the count is exact. Without it, it is a lower bound.",
				"properties": {
					"status": {
						"type": "array",
						"minItems": 1,
						"maxItems": 6,
						"items": { "$ref": "record.schema.json#/$defs/StatusClass" }
					},
					"headers": {
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
			"header": { "$ref": "manifest.schema.json#/$defs/HeaderName" },
			"hit": {
				"type": "array",
				"minItems": 1,
				"maxItems": 8,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 64
				},
				"description": "Values that mean the answer came from a cache; `*` is the only wildcard, case is ignored."
			},
			"miss": {
				"type": "array",
				"maxItems": 8,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 64
				},
				"description": "Values that look like a hit by `hit` and are none."
			}
		}
	},
	"JsonPointer": {
		"type": "string",
		"maxLength": 256,
		"pattern": "^(/[^/~]*(~[01][^/~]*)*)+$",
		"description": "A JSON Pointer (RFC 6901). `*` stands for every element."
	},
	"LogFormat": {
		"type": "object",
		"additionalProperties": false,
		"required": ["rows", "fields"],
		"properties": {
			"rows": { "$ref": "#/$defs/LogRows" },
			"fields": { "$ref": "#/$defs/LogFields" },
			"events": { "$ref": "#/$defs/LogEvents" },
			"no_call": {
				"type": "array",
				"maxItems": 8,
				"items": {
					"type": "string",
					"maxLength": 64
				},
				"description": "What stands for the target where no call was made."
			},
			"call_like": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "What the entries of `targets` that are calls look like; `*` is the only wildcard."
			},
			"redispatch": {
				"type": "string",
				"minLength": 1,
				"maxLength": 4,
				"description": "What the value of `retries` begins with where the target changed once."
			}
		}
	},
	"LogRows": {
		"type": "string",
		"enum": [
			"request",
			"attempt",
			"event"
		],
		"description": "What one row stands for."
	},
	"LogFields": {
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"description": "Where in a row each thing stands. OpenTelemetry's keys contain dots, so these are JSON Pointers.",
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
				"description": "What happened: a value of `events`."
			},
			"target": {
				"$ref": "#/$defs/JsonPointer",
				"description": "Where the call went."
			},
			"status": { "$ref": "#/$defs/JsonPointer" },
			"time": { "$ref": "#/$defs/JsonPointer" },
			"attempt": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The number of the attempt, from 1."
			},
			"attempts": {
				"$ref": "#/$defs/JsonPointer",
				"description": "Attempts of the request."
			},
			"retries": {
				"$ref": "#/$defs/JsonPointer",
				"description": "Retries of the request."
			},
			"targets": {
				"$ref": "#/$defs/JsonPointer",
				"description": "Where its calls went, in order: a list, or text joined by commas."
			},
			"statuses": {
				"$ref": "#/$defs/JsonPointer",
				"description": "The statuses of its calls, in order."
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
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 64
				}
			},
			"switch": {
				"type": "array",
				"maxItems": 16,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 64
				}
			}
		}
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
				"description": "The form of this file."
			},
			"gateways": {
				"type": "object",
				"minProperties": 1,
				"maxProperties": 64,
				"propertyNames": { "$ref": "record.schema.json#/$defs/Identifier" },
				"additionalProperties": { "$ref": "#/$defs/Gateway" },
				"description": "How each gateway is spoken to. URLs come from the workflow, never from this file."
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
				"description": "Where gateways tell what they did."
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
				"description": "Findings that are known and accepted for a time. Effective only once they are on the base branch."
			}
		}
	},
	"Gateway": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"dialect": {
				"anyOf": [{ "$ref": "#/$defs/DialectName" }, { "$ref": "dialect.schema.json#/$defs/Dialect" }],
				"description": "A built-in name, or a map in the form of dialect.schema.json. Default generic."
			},
			"auth": { "$ref": "#/$defs/Auth" },
			"credential": {
				"$ref": "#/$defs/EnvironmentName",
				"description": "The environment variable with the gateway's credential. The workflow binds it to this gateway."
			},
			"credential_of": {
				"$ref": "#/$defs/CredentialOf",
				"description": "provider: a pass-through gateway hands the client's credential on. Default from the dialect."
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
				"description": "Exchanges in flight at this gateway. Default 8."
			},
			"timeout": {
				"$ref": "#/$defs/Duration",
				"description": "Deadline of one exchange, connecting included. Default 30s, at most 180s."
			}
		}
	},
	"DialectName": {
		"type": "string",
		"enum": [
			"generic",
			"envoy",
			"haproxy",
			"litellm",
			"nginx",
			"portkey"
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
	"HeaderSource": { "anyOf": [
		{ "$ref": "#/$defs/HeaderText" },
		{
			"type": "object",
			"additionalProperties": false,
			"required": ["file"],
			"properties": { "file": { "$ref": "#/$defs/RepositoryPath" } },
			"description": "The content of a file of this repository."
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": ["env"],
			"properties": { "env": { "$ref": "#/$defs/EnvironmentName" } },
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
				"description": "An https page or OpenAPI file, or a path in the repository (shown as a copy)."
			},
			"checked": {
				"$ref": "#/$defs/Day",
				"description": "The day a person last read it."
			},
			"max_age": {
				"$ref": "#/$defs/Duration",
				"description": "How long that holds."
			},
			"baseline": {
				"$ref": "#/$defs/RepositoryPath",
				"description": "Facts pinned with `fallback-gate contract pin`."
			},
			"escalation": {
				"$ref": "#/$defs/HttpsUrl",
				"description": "The page that says how to reach the provider's support."
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
		"description": "What routes share. A route's own value wins.",
		"properties": {
			"gateway": { "$ref": "record.schema.json#/$defs/Identifier" },
			"family": { "$ref": "#/$defs/RequestFamily" },
			"model": { "$ref": "#/$defs/ModelName" },
			"output_cap": { "$ref": "#/$defs/OutputCap" },
			"contract": { "$ref": "record.schema.json#/$defs/Identifier" },
			"retry_budget": { "$ref": "#/$defs/RetryBudget" },
			"fallback_visible_in": {
				"$ref": "#/$defs/FallbackVisibleIn",
				"description": "Where the gateway itself must show a switch. Default log; header is looser, for gateways that keep no log."
			},
			"checks": { "$ref": "#/$defs/Checks" }
		}
	},
	"Route": {
		"type": "object",
		"additionalProperties": false,
		"required": ["id"],
		"properties": {
			"id": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "The name that evidence uses for this route."
			},
			"gateway": { "$ref": "record.schema.json#/$defs/Identifier" },
			"family": { "$ref": "#/$defs/RequestFamily" },
			"path": { "$ref": "#/$defs/RequestPath" },
			"model": { "$ref": "#/$defs/ModelName" },
			"output_cap": { "$ref": "#/$defs/OutputCap" },
			"contract": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "A name under contracts."
			},
			"targets": { "$ref": "#/$defs/Targets" },
			"retry_budget": { "$ref": "#/$defs/RetryBudget" },
			"fallback_visible_in": {
				"$ref": "#/$defs/FallbackVisibleIn",
				"description": "Where the gateway itself must show a switch. Default log; header is looser, for gateways that keep no log."
			},
			"checks": { "$ref": "#/$defs/Checks" },
			"traffic": { "$ref": "#/$defs/Traffic" }
		}
	},
	"RequestFamily": {
		"type": "string",
		"enum": ["chat-completions", "responses"]
	},
	"RequestPath": {
		"type": "string",
		"maxLength": 256,
		"pattern": "^/[A-Za-z0-9._~%:@/-]*$",
		"description": "Default comes from the family."
	},
	"ModelName": {
		"type": "string",
		"minLength": 1,
		"maxLength": 256,
		"pattern": "^[A-Za-z0-9@][A-Za-z0-9._:/@+-]*$",
		"description": "The model alias that an application asks for."
	},
	"OutputCap": {
		"type": "object",
		"additionalProperties": false,
		"description": "How the length of the answer is capped. Default max_completion_tokens 64.",
		"properties": {
			"field": {
				"type": "string",
				"enum": [
					"max_tokens",
					"max_completion_tokens",
					"max_output_tokens",
					"none"
				]
			},
			"tokens": {
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
		"description": "The names that evidence uses for the places a call can go to, the primary first; and what each is called in headers and logs."
	},
	"TargetAlias": {
		"type": "string",
		"minLength": 1,
		"maxLength": 256,
		"pattern": "^[!-~]([ -~]*[!-~])?$"
	},
	"RetryBudget": {
		"type": "object",
		"additionalProperties": false,
		"required": ["attempts"],
		"properties": {
			"attempts": {
				"type": "integer",
				"minimum": 1,
				"maximum": 1e3,
				"description": "Calls to providers that one user request may cause, the first one and fallback targets included."
			},
			"proof": {
				"$ref": "record.schema.json#/$defs/Source",
				"description": "The weakest source that may prove it: header, log or witness. Default log."
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
		"type": "string",
		"enum": [
			"smoke",
			"stream",
			"bad-credential",
			"unknown-model",
			"invalid-body",
			"wrong-path",
			"fallback",
			"retries"
		]
	},
	"CredentialOf": {
		"type": "string",
		"enum": ["gateway", "provider"]
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
			"check": { "$ref": "#/$defs/CheckKind" },
			"accept": {
				"type": "array",
				"minItems": 1,
				"maxItems": 24,
				"items": { "$ref": "record.schema.json#/$defs/ErrorClass" },
				"description": "Replaces the error classes that a negative check accepts."
			},
			"on": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "The gateway that this check runs at, where it is not the route's."
			},
			"to": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "The target that must serve after a fallback. Default: any but the first."
			},
			"force": { "$ref": "#/$defs/Force" },
			"via": {
				"$ref": "#/$defs/Via",
				"description": "client: through the user's own client (input client) instead of the gate's bare request."
			}
		}
	},
	"Force": {
		"description": "What makes the primary fail: exactly one way.",
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
				"properties": { "model": { "$ref": "#/$defs/ModelName" } },
				"description": "A staging alias whose primary is broken on purpose and whose fallbacks are the same."
			},
			{
				"type": "object",
				"additionalProperties": false,
				"required": ["headers"],
				"properties": { "headers": {
					"type": "object",
					"minProperties": 1,
					"maxProperties": 8,
					"propertyNames": { "$ref": "#/$defs/HeaderName" },
					"additionalProperties": { "$ref": "#/$defs/HeaderText" }
				} },
				"description": "The gateway's own fault hook."
			},
			{
				"type": "object",
				"additionalProperties": false,
				"required": ["mock"],
				"properties": { "mock": {
					"type": "boolean",
					"const": true
				} },
				"description": "The dialect's mock hook: proves the switch and says nothing of retries."
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
		"description": "By target: what it answers, in order; the last step repeats."
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
					"type": "integer",
					"minimum": 100,
					"maximum": 599
				},
				"retry_after": {
					"type": "string",
					"maxLength": 8,
					"pattern": "^[1-9]\\d{0,3}s$"
				}
			}
		}
	] },
	"StepWord": {
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
			"redirect"
		]
	},
	"Layer": {
		"type": "object",
		"additionalProperties": false,
		"required": ["name", "attempts"],
		"properties": {
			"name": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "The layer `gateway` counts per target."
			},
			"attempts": {
				"anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				}, { "$ref": "#/$defs/UnknownAttempts" }],
				"description": "Calls for one call from outside, the first one included; unknown counts as at least 1."
			},
			"timeout": { "$ref": "#/$defs/Duration" }
		}
	},
	"UnknownAttempts": {
		"type": "string",
		"const": "unknown"
	},
	"WaitPolicy": {
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"properties": {
			"min": { "$ref": "#/$defs/Duration" },
			"max": { "$ref": "#/$defs/Duration" }
		},
		"description": "Bounds of the wait between two attempts at the same target. Retry-After is respected where it is longer."
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
				"description": "The gateway whose log it is."
			},
			"source": {
				"type": "string",
				"enum": ["jsonl", "http"]
			},
			"path": {
				"$ref": "#/$defs/LogPath",
				"description": "For jsonl: files of JSON lines in the workspace, plain or gzip."
			},
			"endpoint": {
				"$ref": "record.schema.json#/$defs/Identifier",
				"description": "For http: a name that the workflow binds to a URL (input logs) and a credential."
			},
			"auth": {
				"$ref": "#/$defs/Auth",
				"description": "How the endpoint's credential is sent. Default bearer."
			},
			"request": { "$ref": "#/$defs/LogRequest" },
			"at": {
				"$ref": "dialect.schema.json#/$defs/JsonPointer",
				"description": "Where in the answer the rows lie; a string there is parsed as JSON."
			},
			"pages": { "$ref": "#/$defs/LogPages" },
			"rows": { "$ref": "dialect.schema.json#/$defs/LogRows" },
			"fields": { "$ref": "dialect.schema.json#/$defs/LogFields" },
			"events": { "$ref": "dialect.schema.json#/$defs/LogEvents" },
			"settle": {
				"$ref": "#/$defs/Duration",
				"description": "How long a row may take to arrive. Default 10s."
			},
			"max_size": {
				"$ref": "#/$defs/Size",
				"description": "The most that is read. Default 2GiB, at most 16GiB."
			},
			"bodies": {
				"type": "string",
				"enum": ["refused", "allowed"],
				"description": "Whether rows may hold prompt or answer text. Default refused."
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
		"description": "One request per exchange. {gate_id} and {trace_id} stand for its ids.",
		"properties": {
			"method": {
				"type": "string",
				"enum": ["GET", "POST"]
			},
			"path": {
				"type": "string",
				"maxLength": 512,
				"pattern": "^/[A-Za-z0-9._~%:@/{}-]*$"
			},
			"query": {
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
		"description": "How the next page is asked for, until one has fewer rows than `size`.",
		"properties": {
			"parameter": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64,
				"description": "The query parameter or body field that changes."
			},
			"size": {
				"type": "integer",
				"minimum": 1,
				"maximum": 1e4
			},
			"from": {
				"$ref": "dialect.schema.json#/$defs/JsonPointer",
				"description": "Where the answer has the next value: its smallest is taken. Without it the parameter counts rows."
			}
		}
	},
	"Environment": {
		"type": "object",
		"additionalProperties": false,
		"required": ["name"],
		"properties": {
			"name": { "$ref": "record.schema.json#/$defs/Identifier" },
			"expect": {
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
				"description": "Names of feature flags that this environment runs with: recorded, not checked."
			}
		},
		"description": "What must be true before a result counts as proof."
	},
	"Expectation": {
		"description": "A header of the gateway's answers, and what it must be.",
		"anyOf": [{
			"type": "object",
			"additionalProperties": false,
			"required": ["header", "matches"],
			"properties": {
				"gateway": {
					"$ref": "record.schema.json#/$defs/Identifier",
					"description": "Without it: every gateway that is used."
				},
				"header": { "$ref": "#/$defs/HeaderName" },
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
					"description": "Without it: every gateway that is used."
				},
				"header": { "$ref": "#/$defs/HeaderName" },
				"equals": { "$ref": "#/$defs/ExpectedValue" }
			}
		}]
	},
	"ExpectedValue": { "anyOf": [{ "$ref": "#/$defs/HeaderText" }, {
		"type": "object",
		"additionalProperties": false,
		"required": ["sha256"],
		"properties": { "sha256": {
			"$ref": "#/$defs/RepositoryPath",
			"description": "The SHA-256 of this file of the pull request, in hex."
		} }
	}] },
	"ScopePaths": {
		"type": "array",
		"minItems": 1,
		"maxItems": 64,
		"items": { "$ref": "#/$defs/LogPath" },
		"description": "Paths that a promotion may touch, with `*` and `**` as wildcards."
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
			"rule": { "$ref": "record.schema.json#/$defs/RuleId" },
			"route": { "$ref": "record.schema.json#/$defs/Identifier" },
			"reason": {
				"type": "string",
				"minLength": 1,
				"maxLength": 280,
				"pattern": "^(?!.*::)[ !-;=?A-_a-{}~]*$"
			},
			"owner": {
				"type": "string",
				"minLength": 1,
				"maxLength": 128,
				"pattern": "^@?[A-Za-z0-9][A-Za-z0-9._/-]*$"
			},
			"expires": {
				"type": "string",
				"maxLength": 64,
				"pattern": "^[ -~]*$",
				"description": "The last day on which it holds, such as 2026-12-15. Anything that is no day counts as expired."
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
				"description": "The YAML or JSON file in which the route's weight stands."
			},
			"doc": {
				"$ref": "#/$defs/FieldValues",
				"description": "Picks one of several documents by its fields."
			},
			"among": {
				"$ref": "#/$defs/TrafficPointer",
				"description": "The weights that belong together, `*` being what tells them apart."
			},
			"at": {
				"anyOf": [{ "$ref": "#/$defs/TrafficPointer" }, { "$ref": "#/$defs/FieldValues" }],
				"description": "The route's own weight: `{ key: NAME }` in a map, fields and their values in a list; without among a pointer to one number."
			}
		},
		"description": "Where the route's share of traffic stands. Without it the route is gated on every run."
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
				"check",
				"exchange",
				"gateway",
				"gate_id",
				"error_class",
				"error_confidence",
				"elapsed_bucket",
				"usage_present",
				"attempts",
				"accounts",
				"fallback_logged",
				"served_by",
				"forced_by",
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
					"description": "GITHUB_RUN_ID, or an id of the local run."
				},
				"checked_at": {
					"$ref": "#/$defs/Instant",
					"description": "When the exchange began, UTC."
				},
				"source_url": {
					"$ref": "#/$defs/SourceUrl",
					"description": "The documented surface: an https URL without query and user info, or a path in the repository."
				},
				"request_family": { "$ref": "#/$defs/Family" },
				"status_class": { "$ref": "#/$defs/StatusClass" },
				"response_family": { "$ref": "#/$defs/ResponseFamily" },
				"retry_attempt_count": {
					"anyOf": [{ "$ref": "#/$defs/Count" }, { "type": "null" }],
					"description": "Retries of the whole path: attempts - 1, never below 0. An integer only when the attempts are exact."
				},
				"fallback_decision": {
					"$ref": "#/$defs/RecordDecision",
					"description": "The decision about the route."
				},
				"operator_result": {
					"type": "string",
					"enum": ["pass", "fail"],
					"description": "pass when no finding names this record."
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
				"check": { "$ref": "#/$defs/CheckName" },
				"exchange": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e4,
					"description": "Counts the exchanges of one check on one route, from 1."
				},
				"gateway": { "$ref": "#/$defs/Identifier" },
				"gate_id": { "$ref": "#/$defs/GateId" },
				"error_class": { "anyOf": [{ "$ref": "#/$defs/ErrorClass" }, { "type": "null" }] },
				"error_confidence": { "anyOf": [{ "$ref": "#/$defs/Confidence" }, { "type": "null" }] },
				"elapsed_bucket": { "$ref": "#/$defs/ElapsedBucket" },
				"usage_present": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"attempts": { "$ref": "#/$defs/Attempts" },
				"accounts": {
					"type": "array",
					"maxItems": 16,
					"items": { "$ref": "#/$defs/Account" }
				},
				"fallback_logged": {
					"anyOf": [{ "$ref": "#/$defs/Count" }, { "type": "null" }],
					"description": "Switches that the gateway itself showed; null when none could be seen."
				},
				"served_by": {
					"anyOf": [{ "$ref": "#/$defs/Identifier" }, { "type": "null" }],
					"description": "A target of the manifest, `other`, or null."
				},
				"forced_by": { "$ref": "#/$defs/ForcedBy" },
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
			"description": "The public id of one exchange: x-request-id, and without its dashes the trace id of traceparent."
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
		"Family": {
			"type": "string",
			"enum": [
				"chat-completions",
				"responses",
				"messages",
				"generate-content",
				"converse",
				"embeddings"
			]
		},
		"ResponseFamily": {
			"type": "string",
			"enum": [
				"chat-completions",
				"responses",
				"messages",
				"generate-content",
				"converse",
				"embeddings",
				"error",
				"unparseable",
				"none"
			]
		},
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
				"retries"
			]
		},
		"ErrorClass": {
			"type": "string",
			"enum": [
				"network",
				"timeout",
				"redirect",
				"malformed_response",
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
			"description": "What the source counts. Retries count the first call as 0, attempts as 1."
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
			"description": "What one source says about the attempts of one exchange.",
			"properties": {
				"source": { "$ref": "#/$defs/Source" },
				"name": {
					"$ref": "#/$defs/Identifier",
					"description": "The header, the log or the gateway whose witness it is."
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
					"description": "As the source states it; null when it stated nothing."
				},
				"attempts": {
					"anyOf": [{ "$ref": "#/$defs/Count" }, { "type": "null" }],
					"description": "The value in attempts."
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
			"description": "The strongest statement that the accounts allow about the calls to providers.",
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
/** The schema that a `$ref` leads to, and its name; a schema without `$ref` is returned as it is. Throws where the schemas are broken. */
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
// src/manifest/unprovable.ts
/** Keys that people expect, and that are refused for a reason they should read instead of "unknown key". */
const refusals = [
	{
		keys: [
			"uptime",
			"availability",
			"available",
			"sla",
			"slo",
			"health"
		],
		problem: "expected what one smoke request can prove, got a key about availability",
		remedy: "Remove it. A few requests say nothing about uptime; that belongs into monitoring over days."
	},
	{
		keys: [
			"latency",
			"p50",
			"p90",
			"p95",
			"p99",
			"ttft",
			"throughput",
			"tokens_per_second"
		],
		problem: "expected what one smoke request can prove, got a key about speed",
		remedy: "Remove it. One request is no latency measurement; that belongs into a load test or monitoring."
	},
	{
		keys: [
			"price",
			"prices",
			"pricing",
			"cost",
			"costs",
			"billing",
			"usd"
		],
		problem: "expected what one smoke request can prove, got a key about price",
		remedy: "Remove it. No answer states a price; that belongs into the provider's price page and invoice."
	},
	{
		keys: [
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
		problem: "expected what one smoke request can prove, got a key about account limits",
		remedy: "Remove it. Limits show only when they are reached; that belongs into the provider's account page."
	},
	{
		keys: [
			"expect_text",
			"contains",
			"expected_text",
			"match_text",
			"answer",
			"prompt",
			"text_equals",
			"response_text"
		],
		problem: "expected what one smoke request can prove, got a key about the text of an answer",
		remedy: "Remove it. The same prompt gives another text next time; that belongs into an evaluation of the model."
	},
	{
		keys: [
			"model_equals",
			"expect_model",
			"expected_model",
			"served_model",
			"model_is"
		],
		problem: "expected what one smoke request can prove, got a key about the model that answers",
		remedy: "Remove it. The model field of an answer is whatever the gateway writes; name the places a call can go to under `targets`."
	},
	{
		keys: [
			"url",
			"base_url",
			"endpoint",
			"host"
		],
		under: "gateways",
		problem: "expected no address of a gateway in this file, got one",
		remedy: "Remove it. The workflow gives the URL (input `gateway-url`), so that a changed manifest can send a credential nowhere new."
	},
	{
		keys: [
			"api_key",
			"apikey",
			"key",
			"token",
			"secret",
			"password",
			"authorization"
		],
		under: "gateways",
		problem: "expected no credential in this file, got a key for one",
		remedy: "Use `credential: NAME` with the name of an environment variable that the workflow binds."
	}
];
/** Why an unknown key is refused for what it asks, or null where it is merely unknown. `path` ends with the key. */
function refusalOf(path) {
	const key = `_${snakeCase(String(path.at(-1)))}_`;
	const holds = ({ keys, under }) => (under === void 0 || under === path[0]) && keys.some((word) => key.includes(`_${word}_`));
	return refusals.find(holds) ?? null;
}
function snakeCase(key) {
	return key.replace(/([a-z])([A-Z])/g, "$1_$2").replaceAll("-", "_").toLowerCase();
}
// src/manifest/explain.ts
/**
* Every way in which a value departs from a schema, in the words of a person. The precompiled validator decides,
* and stops at the first error; this says what an author has to mend, all of it. `name` is what a schema without a
* definition is known by.
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
/** The branch that the author meant is the one for this kind of value; among maps, the one whose keys are there. */
function* explainChoice(value, anyOf, choice, path) {
	const fitting = anyOf.filter((branch) => hasType(value, definitionOf(branch).node.type));
	const named = fitting.filter((branch) => hasRequired(value, definitionOf(branch).node));
	const [first, second] = named.length > 0 ? named : fitting;
	if (first === void 0) yield mismatch(value, {
		...choice,
		node: choiceWords(choice, anyOf)
	}, path);
	else if (second === void 0) yield* explain(value, first, path);
	else yield notOneWay(value, fitting, named.length, path);
}
/** Among maps that differ in the key that they need: none of these keys, or several. */
function notOneWay(value, branches, count, path) {
	const keys = branches.flatMap((branch) => definitionOf(branch).node.required ?? []);
	const close = (isJsonMap(value) ? Object.keys(value) : []).map((key) => closest(key, keys)).find((key) => key !== null) ?? null;
	const remedy = count > 0 ? "Keep one, and remove the others." : suggestion(close ?? "", keys);
	const found = count > 0 ? `${count} of them` : "none of them";
	return {
		path,
		on: "value",
		problem: `expected exactly one of ${listed(keys)}, got ${found}`,
		remedy
	};
}
/** A choice without words of its own is described by its first branch. */
function choiceWords({ node }, [first]) {
	return first === void 0 ? node : definitionOf(first).node;
}
function hasRequired(value, { required = [] }) {
	return required.every((key) => isJsonMap(value) && Object.hasOwn(value, key));
}
function* explainMap(map, { name, node }, path) {
	const keys = Object.keys(map);
	yield* explainSize(keys.length, "entries", [node.minProperties, node.maxProperties], path);
	for (const key of node.required ?? []) if (!Object.hasOwn(map, key)) yield missingKey(key, path);
	for (const key of keys) {
		const value = map[key] ?? null;
		const within = [...path, key];
		const schema = schemaOf(key, node);
		if (schema === void 0 || schema === false) yield unknownKey(key, node, within);
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
	yield* explainSize(list.length, "items", [node.minItems, node.maxItems], path);
	if (node.items === void 0) return;
	for (const [index, item] of list.entries()) yield* explain(item, node.items, [...path, index]);
}
function* explainSize(size, what, [minimum = 0, maximum = 1e400], path) {
	if (size < minimum) yield {
		path,
		on: "value",
		problem: `expected at least ${minimum} ${what}, got ${size}`,
		remedy: "Add one."
	};
	if (size > maximum) yield {
		path,
		on: "value",
		problem: `expected at most ${maximum} ${what}, got ${size}`,
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
function unknownKey(key, { properties = {} }, path) {
	return {
		path,
		on: "key",
		problem: "expected a known key, got an unknown one",
		remedy: suggestion(key, Object.keys(properties)),
		...refusalOf(path)
	};
}
function mismatch(value, definition, path) {
	const words = expected(definition);
	const choices = choicesOf(definition.node);
	return {
		path,
		on: "value",
		problem: `expected ${words}, got ${choices.length > 0 ? gotWord(value) : gotForm(value, definition.node)}`,
		remedy: mismatchRemedy(value, definition.node, words, choices)
	};
}
function mismatchRemedy(value, node, words, choices) {
	if (value === null) return `Write ${words}, or remove the key.`;
	const close = typeof value === "string" ? closest(value, choices) : null;
	if (close !== null) return `Did you mean \`${close}\`?`;
	if (choices.length > 1) return `Use one of: ${listed(choices)}.`;
	return isAllowedInQuotes(value, node) ? "Put it in quotes." : `Write ${words}.`;
}
function isAllowedInQuotes(value, node) {
	return (typeof value === "number" || typeof value === "boolean") && node.type === "string" && isAllowed(String(value), node);
}
/** A string that is refused for its form is not "a string", which was expected. */
function gotForm(value, { type, maxLength = 1e400 }) {
	if (typeof value !== "string" || type !== "string") return got(value);
	if (value === "") return "an empty string";
	return value.length > maxLength ? `a string of ${value.length} characters` : "a string of another form";
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
// src/manifest/request-headers.ts
/** Headers that carry a credential: their value comes from the environment, never from this file. */
const credentialHeaders = /* @__PURE__ */ new Set([
	...authHeaderNames,
	"proxy-authorization",
	"cookie"
]);
/** Names that the gate or its HTTP client writes itself: a second value would be lost, or change which bytes a gateway reads as the request. */
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
/** What every request of the gate says itself: another value would put another question than the check. */
const ownFields = /* @__PURE__ */ new Set([
	"input",
	"messages",
	"model",
	"stream"
]);
/** What is wrong with headers and body fields that a dialect adds to requests. */
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
/** A fault where a header that is added with a literal value carries a credential or is written by the gate itself. */
function* addedHeader(header, path, on = "key") {
	if (ownHeaders.has(header)) yield ownHeader(header, path, on);
	if (credentialHeaders.has(header)) yield literalCredential(header, path, on);
}
/** The fault of a header that the gate writes itself. */
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
// src/manifest/inline-dialects.ts
/** What is wrong with a dialect that stands in the manifest beyond its form; nothing where it is a name. */
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
}
/** A measured dialect may count exactly, and exact counts can promote: nobody can claim that for himself. */
function unearned(path) {
	return {
		path,
		on: "value",
		problem: "expected `documented`, got `measured`",
		remedy: "Write `verified: documented`: only built-in dialects were measured, and what others count is a lower bound."
	};
}
// src/manifest/paths.ts
const parentStep = /(?:^|\/)(?:\.|%2e){2}(?:\/|$)/i;
/** A fault where a path has a step `..`, also percent-encoded: it would leave the repository, or the gateway's prefix. */
function* escapingPath(value, path) {
	if (typeof value !== "string" || !parentStep.test(value)) return;
	yield {
		path,
		on: "value",
		problem: "expected a path without the step `..`, got one with it",
		remedy: "Write the path without `..`, from the top of the repository or of the gateway."
	};
}
// src/manifest/gateways.ts
const authHeader = new Map(Object.entries(headerOfAuth));
/** Names under `gateways`; that of the one gateway where there are none. */
function gatewayNames(manifest) {
	const gateways = entry(manifest, "gateways");
	return gateways === void 0 ? [defaults.gatewayName] : entries(gateways).map(([name]) => name);
}
/** What is wrong with the gateways beyond their form: timeouts, headers that clash, contradictions, dialects. */
function* gatewayFaults(manifest) {
	for (const [name, gateway] of entries(entry(manifest, "gateways"))) {
		const path = ["gateways", name];
		yield* timeoutFaults(gateway, path);
		yield* authFaults(gateway, path);
		yield* inlineDialectFaults(entry(gateway, "dialect"), [...path, "dialect"]);
		for (const [header, source] of entries(entry(gateway, "headers"))) yield* headerFaults(header, source, gateway, [
			...path,
			"headers",
			header
		]);
	}
}
function* timeoutFaults(gateway, path) {
	const timeout = entry(gateway, "timeout");
	const ms = typeof timeout === "string" ? durationMs(timeout) : null;
	if (ms === null || ms <= limits.exchangeMaxMs) return;
	const most = `${limits.exchangeMaxMs / 1e3}s`;
	yield {
		path: [...path, "timeout"],
		on: "value",
		problem: `expected at most ${most}, got more`,
		remedy: `Write \`timeout: ${most}\` or less.`
	};
}
function* authFaults(gateway, path) {
	if (entry(gateway, "auth") !== "none" || entry(gateway, "credential") === void 0) return;
	const remedy = "Remove `credential`, or name the header that carries it in `auth`.";
	yield {
		path: [...path, "credential"],
		on: "key",
		problem: "expected no credential beside `auth: none`, got one",
		remedy
	};
}
function* headerFaults(header, source, gateway, path) {
	const auth = entry(gateway, "auth") ?? defaults.gateway.auth;
	if (authHeader.get(auth) === header) yield {
		path,
		on: "key",
		problem: "expected a header other than the one of `auth`, got the same",
		remedy: `Remove it, or choose another \`auth\`; the gate sends the bound credential in \`${header}\`.`
	};
	else if (ownHeaders.has(header)) yield ownHeader(header, path, "key");
	else if (typeof source === "string" && credentialHeaders.has(header)) yield {
		path,
		on: "value",
		problem: "expected the value of a credential header from the environment, got a literal",
		remedy: "Write `{ env: NAME }` with the name of an environment variable that the workflow binds."
	};
	yield* escapingPath(entry(source, "file"), [...path, "file"]);
}
// src/manifest/literals.ts
const remedy = "Revoke it, then name an environment variable that the workflow binds: `credential: NAME`, or `{ env: NAME }` under `headers`.";
/** Every text value and every key that looks like a credential. Names the rule, never the text. */
function* credentialFaults(value, path = []) {
	if (typeof value === "string") yield* faultOf(value, path, "value");
	for (const [index, item] of items(value).entries()) yield* credentialFaults(item, [...path, index]);
	for (const [key, inner] of entries(value)) {
		yield* faultOf(key, [...path, key], "key");
		yield* credentialFaults(inner, [...path, key]);
	}
}
/** Comments that hold what looks like a credential: commented out is still published. */
function commentFaults(comments) {
	return comments.flatMap(({ offset, text }) => {
		const rule = credentialRule(text);
		return rule === null ? [] : [{
			offset,
			problem: `expected no credential in a comment, got a text of the form ${rule}`,
			remedy
		}];
	});
}
function* faultOf(text, path, on) {
	const rule = credentialRule(text);
	if (rule !== null) yield {
		path,
		on,
		problem: `expected no credential in this file, got a text of the form ${rule}`,
		remedy
	};
}
// src/manifest/layers.ts
/** Layers of the same name: findings could not tell them apart, and the one named gateway counts per target. */
function* layerFaults(manifest) {
	const first = /* @__PURE__ */ new Map();
	for (const [index, layer] of items(entry(manifest, "layers")).entries()) {
		const name = entry(layer, "name");
		if (typeof name !== "string") continue;
		const earlier = first.get(name);
		if (earlier === void 0) first.set(name, index);
		else yield repeated(index, earlier);
	}
}
function repeated(index, earlier) {
	const problem = `expected a name of its own, got that of layers[${earlier}]`;
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
// src/manifest/locate.ts
/** A function from an offset of the text to its line and column, both from 1; columns count UTF-16 units, as editors do. */
function lineIndex(text) {
	const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
	return (offset) => {
		const line = lastNotAbove(starts, offset);
		return [line + 1, offset - (starts[line] ?? 0) + 1];
	};
}
/** Where a JSON Pointer stands in the file; where it has no value, its nearest ancestor. */
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
/** Index of the last number that is not above the limit; the numbers ascend. */
function lastNotAbove(numbers, limit) {
	let [low, high] = [0, numbers.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((numbers[middle] ?? 0) <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/manifest/log-formats.ts
/** Fields that count the attempts of a row of requests. */
const counting = [
	"attempts",
	"retries",
	"targets"
];
/** What is wrong with what a log says of its rows: nothing could be joined to an exchange, or nothing be counted. */
function* logFormatFaults(log, path) {
	const fields = entry(log, "fields");
	if (fields === void 0) yield* withoutFields(log, path);
	else {
		const within = [...path, "fields"];
		if (entry(fields, "id") === void 0 && entry(fields, "trace") === void 0) yield lacking("`id` or `trace`", "Say where a row has the gate id, or the trace id.", within);
		if (entry(log, "rows") === "event") yield* eventFaults(log, fields, path);
		else yield* otherFaults(log, fields, path);
	}
}
/** The format of the dialect holds as a whole, so that its rows and events belong to its fields. */
function* withoutFields(log, path) {
	for (const key of ["rows", "events"]) {
		if (entry(log, key) === void 0) continue;
		const remedy = "Add `fields:`, or leave the whole format to the dialect.";
		yield {
			path: [...path, key],
			on: "key",
			problem: `expected \`${key}\` only beside \`fields\`, got it alone`,
			remedy
		};
	}
}
function* eventFaults(log, fields, path) {
	if (entry(fields, "event") === void 0) yield lacking("`event`", "Say where a row has the name of its event.", [...path, "fields"]);
	if (items(entry(entry(log, "events"), "attempt")).length === 0) yield lacking("`events: { attempt: […] }`", "Name the events that stand for a call to a provider.", path);
}
function* otherFaults(log, fields, path) {
	if (entry(log, "events") !== void 0) {
		const problem = "expected `events` only beside `rows: event`, got it without";
		yield {
			path: [...path, "events"],
			on: "key",
			problem,
			remedy: "Add `rows: event`, or remove it."
		};
	}
	if ((entry(log, "rows") ?? defaults.log.rows) === "request" && counting.every((key) => entry(fields, key) === void 0)) yield lacking("`attempts`, `retries` or `targets`", "Say where a row has what counts attempts.", [...path, "fields"]);
}
function lacking(what, remedy, path) {
	return {
		path,
		on: "value",
		problem: `expected ${what}, got none`,
		remedy
	};
}
// src/manifest/logs.ts
/** Settings that only one kind of source takes, and which of them it needs. */
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
		"at",
		"pages"
	]
}];
const longest = `${limits.runMs / 6e4}m`;
const largest = `${limits.logMaxBytes / 1024 ** 3}GiB`;
/** What is wrong with logs beyond their form. */
function* logFaults(manifest) {
	const gateways = gatewayNames(manifest);
	for (const [index, log] of items(entry(manifest, "logs")).entries()) {
		const path = ["logs", index];
		yield* nameFaults(log, gateways, path);
		yield* sourceFaults(log, path);
		yield* requestFaults(entry(log, "request"), [...path, "request"]);
		yield* limitFaults(log, path);
		yield* logFormatFaults(log, path);
		yield* escapingPath(entry(log, "path"), [...path, "path"]);
	}
}
/** A line `name=NAME` of the input credentials would bind the gateway's credential to an endpoint of the same name. */
function* nameFaults(log, gateways, path) {
	const [gateway, endpoint] = [entry(log, "gateway"), entry(log, "endpoint")];
	if (typeof gateway === "string" && !gateways.includes(gateway)) {
		const problem = `expected a name under \`gateways\`, got ${shown(gateway, "another one")}`;
		yield {
			path: [...path, "gateway"],
			on: "value",
			problem,
			remedy: suggestion(gateway, gateways)
		};
	}
	if (typeof endpoint !== "string" || !gateways.includes(endpoint)) return;
	const problem = "expected a name of its own, got that of a gateway";
	const remedy = "Rename the endpoint; the workflow binds credentials to both by name.";
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
		for (const key of needs) if (entry(log, key) === void 0) yield missing(key, name, path);
	} else if (sources.some((other) => other.source === source)) {
		for (const key of takes) if (entry(log, key) !== void 0) yield foreign(key, name, [...path, key]);
	}
}
function missing(key, source, path) {
	return {
		path,
		on: "value",
		problem: `expected the key \`${key}\` beside \`source: ${source}\`, got none`,
		remedy: `Add \`${key}:\` here.`
	};
}
function foreign(key, source, path) {
	return {
		path,
		on: "key",
		problem: `expected a setting of this source, got \`${key}\``,
		remedy: `Only \`source: ${source}\` takes it: remove it.`
	};
}
function* requestFaults(request, path) {
	if (request === void 0) return;
	yield* escapingPath(entry(request, "path"), [...path, "path"]);
	if (!/\{(?:gate_id|trace_id)\}/.test(JSON.stringify(request))) yield {
		path,
		on: "value",
		problem: "expected `{gate_id}` or `{trace_id}` in the request, got neither",
		remedy: "Write one where the log store looks for the id of a request: each exchange is asked for alone."
	};
	if (entry(request, "body") === void 0 || entry(request, "method") === "POST") return;
	const problem = "expected a body only beside `method: POST`, got one";
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
// src/manifest/checks.ts
/** Settings that only some checks take, with what to do where another one has them. */
const remedies = {
	accept: "Only negative checks accept error classes: remove it.",
	to: "Only the check `fallback` takes it: remove it.",
	force: "Only the check `fallback` takes it: remove it."
};
const settingsOf$1 = {
	smoke: [],
	stream: [],
	"bad-credential": ["accept"],
	"unknown-model": ["accept"],
	"invalid-body": ["accept"],
	"wrong-path": ["accept"],
	fallback: ["to", "force"],
	retries: []
};
/** Checks whose question stands where a client writes for itself. */
const notViaClient = {
	"invalid-body": "body",
	"wrong-path": "path"
};
/** What is wrong with the checks of a route or of `defaults` beyond their form, without their references to targets. */
function* checkFaults(settings, gateways, path) {
	const checks = items(entry(settings, "checks"));
	yield* repeatedChecks(checks, gateways, path);
	for (const [index, check] of checks.entries()) {
		const within = [...path, index];
		yield* uselessSettings(check, within);
		yield* unputtable(check, within);
		yield* unknownGateway(check, gateways, within);
		for (const [header] of entries(entry(entry(check, "force"), "headers"))) yield* addedHeader(header, [
			...within,
			"force",
			"headers",
			header
		]);
	}
}
/** The same check may be put to several gateways and through the client, but only once to each. */
function* repeatedChecks(checks, { home }, path) {
	const seen = /* @__PURE__ */ new Set();
	for (const [index, check] of checks.entries()) {
		const kind = entry(check, "check") ?? check;
		if (typeof kind !== "string") continue;
		const key = JSON.stringify([
			kind,
			entry(check, "on") ?? home,
			entry(check, "via") ?? null
		]);
		const problem = "expected each check once, got one again";
		if (seen.has(key)) yield {
			path: [...path, index],
			on: "value",
			problem,
			remedy: "Remove it."
		};
		seen.add(key);
	}
}
function* uselessSettings(check, path) {
	const kind = entry(check, "check");
	const allowed = Object.entries(settingsOf$1).find(([name]) => name === kind)?.[1];
	if (allowed === void 0) return;
	for (const [key, remedy] of Object.entries(remedies)) {
		if (entry(check, key) === void 0 || allowed.some((setting) => setting === key)) continue;
		yield {
			path: [...path, key],
			on: "key",
			problem: `expected a setting of this check, got \`${key}\``,
			remedy
		};
	}
}
/** What the user's own client cannot be made to send. */
function* unputtable(check, path) {
	if (entry(check, "via") !== "client") return;
	const kind = entry(check, "check");
	const part = Object.entries(notViaClient).find(([name]) => name === kind)?.[1];
	if (part !== void 0) yield clientWrites(part, [...path, "via"]);
	if (entry(entry(check, "force"), "mock") !== void 0) yield clientWrites("body", [...path, "via"]);
}
function clientWrites(part, path) {
	return {
		path,
		on: "value",
		problem: `expected a request that the gate writes, got \`client\`, which writes its own ${part}`,
		remedy: "Remove `via`."
	};
}
function* unknownGateway(check, { names }, path) {
	const on = entry(check, "on");
	if (typeof on !== "string" || names.includes(on)) return;
	const problem = `expected a name under \`gateways\`, got ${shown(on, "another one")}`;
	yield {
		path: [...path, "on"],
		on: "value",
		problem,
		remedy: suggestion(on, names)
	};
}
// src/manifest/target-references.ts
/**
* Checks that name a target which is not one of their route, or that expect the first target to serve after its own
* failure. Checks of `defaults` are held against every route that takes them.
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
		for (const [target] of entries(entry(entry(check, "force"), "witness"))) yield {
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
/** One fault for each place, however many routes share it. */
function* sharedFault(reference, routes) {
	const wrong = routes.find(({ targets }) => isWrong(reference, targets));
	if (wrong !== void 0) yield fault(reference, wrong.targets, ` of routes[${wrong.index}], which takes this check`);
}
function isWrong({ target, on }, targets) {
	return !targets.includes(target) || on === "value" && target === targets[0];
}
function fault({ target, on, path }, targets, of) {
	const usable = on === "value" ? targets.slice(1) : targets;
	return {
		path,
		on,
		problem: `expected the name of ${on === "value" ? "a fallback target" : "a target"}${of}, got ${target === targets[0] ? `the first, ${shown(target, "the primary")}` : shown(target, "another one")}`,
		remedy: usable.length === 0 ? "Name it under the route's `targets`." : suggestion(target, usable)
	};
}
// src/manifest/targets.ts
/** Evidence says `other` of a target that no route names. */
const reservedName = "other";
/** Maps list such keys before all others, wherever they stand; the order of targets says which one is the primary. */
const listedFirst = /^\d+$/;
/** Names that evidence could not tell apart or put in order: the reserved one, numbers, and aliases that two targets of one route share. */
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
		remedy: "Rename the target; evidence uses this word for targets that no route names."
	};
}
function numeric(path) {
	return {
		path,
		on: "key",
		problem: "expected a name with a letter, got a number",
		remedy: "Add a letter: targets are read in order, the primary first, and numbers have an order of their own."
	};
}
function sharedAlias(path) {
	return {
		path,
		on: "value",
		problem: "expected what only this target is called, got the name of another target of this route",
		remedy: "Remove it from one of the two, or make them one target."
	};
}
// src/manifest/waits.ts
/** A fault where no wait could lie inside the bounds of a retry budget. */
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
// src/manifest/routes.ts
const neededKeys = [
	"family",
	"model",
	"contract",
	"retry_budget"
];
/** What is wrong with routes, `defaults` and contracts beyond their form: repeated ids, references to nothing, missing keys. */
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
	for (const [name, contract] of entries(entry(manifest, "contracts"))) yield* escapingPath(entry(contract, "source"), [
		"contracts",
		name,
		"source"
	]);
}
function declaredNames(manifest) {
	return {
		gateway: gatewayNames(manifest),
		contract: entries(entry(manifest, "contracts")).map(([name]) => name)
	};
}
function* repeatedIds(routes) {
	const first = /* @__PURE__ */ new Map();
	for (const [index, route] of routes.entries()) {
		const id = entry(route, "id");
		if (typeof id !== "string") continue;
		const earlier = first.get(id);
		if (earlier === void 0) first.set(id, index);
		else yield repeatedId(index, earlier);
	}
}
function repeatedId(index, earlier) {
	const problem = `expected an id of its own, got that of routes[${earlier}]`;
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
/** What a route and `defaults` have in common. `home` is the gateway that checks without `on` run at; null where that is open. */
function* settingFaults(settings, names, path, home) {
	for (const key of ["gateway", "contract"]) {
		const name = entry(settings, key);
		if (typeof name === "string" && !names[key].includes(name)) yield dangling(name, names[key], [...path, key]);
	}
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
function dangling(name, declared, path) {
	return {
		path,
		on: "value",
		problem: `expected a name under \`${String(path.at(-1))}s\`, got ${shown(name, "another one")}`,
		remedy: suggestion(name, declared)
	};
}
function uselessTokens(path) {
	return {
		path,
		on: "key",
		problem: "expected no tokens beside `field: none`, got some",
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
// src/manifest/tree.ts
var import_dist = require_dist();
const refusedKeys = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype",
	"<<"
]);
/** The data under a node of a parsed YAML document, read without the library's own conversion. */
function treeOf(top) {
	const tree = {
		value: null,
		values: /* @__PURE__ */ new Map(),
		keys: /* @__PURE__ */ new Map(),
		faults: []
	};
	tree.value = read$2(top, [], 0, tree);
	if (tree.values.size > limits.manifestNodes) tree.faults = [tooMany(tree.values)];
	return tree;
}
/** `fallback` is the offset for a value that is left out, as in `{ key }`. */
function read$2(node, path, fallback, tree) {
	if (tree.values.size > limits.manifestNodes) return null;
	const offset = (0, import_dist.isNode)(node) ? node.range?.[0] ?? fallback : fallback;
	tree.values.set(pointerOf(path), offset);
	if ((0, import_dist.isMap)(node)) return readMap(node.items, path, offset, tree);
	if ((0, import_dist.isSeq)(node)) return node.items.map((item, index) => read$2(item, [...path, index], offset, tree));
	return (0, import_dist.isScalar)(node) ? readScalar(node.value, offset, tree) : null;
}
/** `fromEntries` defines own properties: no key can reach a prototype. */
function readMap(pairs, path, offset, tree) {
	const seen = /* @__PURE__ */ new Set();
	return Object.fromEntries(pairs.flatMap(({ key, value }) => {
		const at = (0, import_dist.isScalar)(key) ? key.range?.[0] ?? offset : offset;
		const name = (0, import_dist.isScalar)(key) ? key.value : null;
		const fault = keyFault(name, seen, at);
		if (fault !== null) tree.faults.push(fault);
		if (fault !== null || typeof name !== "string") return [];
		seen.add(name);
		tree.keys.set(pointerOf([...path, name]), at);
		return [[name, read$2(value, [...path, name], at, tree)]];
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
		problem: "expected each key once, got a key that this map already has",
		remedy: "Remove one of the two."
	};
}
function readScalar(value, offset, tree) {
	if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
	if (typeof value === "number" && isExact$1(value)) return value;
	tree.faults.push({
		offset,
		problem: "expected a number that can be kept exactly, got another one",
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
// src/manifest/yaml.ts
/** Directives, anchors and tags can make a value other than what a reviewer reads, and aliases can make a small file huge. */
const refusedTokens = {
	alias: ["an alias", "Write the value out; put what routes share under `defaults`."],
	anchor: ["an anchor", "Remove it; put what routes share under `defaults`."],
	tag: ["a tag", "Remove it; quote the value where it is meant as text."],
	"directive-line": ["a directive", "Remove the line that begins with `%`."]
};
const errorWords = {
	BAD_INDENT: "a bracket that is not closed, or an indentation that fits no level above",
	BLOCK_AS_IMPLICIT_KEY: "a second `: ` on one line",
	MISSING_CHAR: "a missing character, such as a closing quote, a bracket or the `:` after a key",
	NON_STRING_KEY: "a key that is no text",
	TAB_AS_INDENT: "a tab as indentation",
	UNEXPECTED_TOKEN: "something that cannot stand there"
};
const reportedErrors = 10;
/**
* The one document of a YAML 1.2 text, without directives, anchors, aliases and tags and not nested deeper than
* limits.manifestDepth. Duplicate keys are left to the caller: the library's own search for them is quadratic
* (measured: 14 s for 256 KiB). Faults never quote the text, which could hold a pasted secret.
*/
function readYaml(text) {
	try {
		const { tokens, comments, faults } = tokenize(text);
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
			faults: [unparsable(0, "a text that the parser gave up on")]
		};
	}
}
function tokenize(text) {
	const parser = new import_dist.Parser();
	const read = {
		tokens: [],
		comments: [],
		faults: []
	};
	let type = null;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		type = type === "scalar" ? null : import_dist.CST.tokenType(lexeme);
		note(type, lexeme, parser.offset, read);
		read.tokens.push(...parser.next(lexeme));
		if (isTooDeep(parser)) {
			read.faults.push(tooDeep(parser.offset));
			return read;
		}
	}
	read.tokens.push(...parser.end());
	return read;
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
/** Asked while the text is read: composing deep nesting costs seconds and overflows the stack. */
function isTooDeep({ stack }) {
	return stack.length > limits.manifestDepth && stack.filter(import_dist.CST.isCollection).length > limits.manifestDepth;
}
function tooDeep(offset) {
	return {
		offset,
		problem: `expected at most ${limits.manifestDepth} levels of nesting, got more`,
		remedy: "Remove levels; a manifest needs six."
	};
}
function compose(tokens, text) {
	const [document, second] = new import_dist.Composer({
		version: "1.2",
		schema: "core",
		strict: true,
		stringKeys: true,
		merge: false,
		resolveKnownTags: false,
		uniqueKeys: false,
		logLevel: "error",
		prettyErrors: false
	}).compose(tokens, true, text.length);
	const faults = [document, second].flatMap(documentFaults);
	if (second !== void 0) faults.push(secondDocument(second.range[0]));
	return {
		top: faults.length > 0 ? null : document?.contents,
		faults
	};
}
function documentFaults(document) {
	if (document === void 0) return [];
	return [...document.errors, ...document.warnings].slice(0, reportedErrors).map(errorFault);
}
function errorFault({ code, pos }) {
	return unparsable(pos[0], errorWords[code] ?? `an error of kind ${code}`);
}
function unparsable(offset, got) {
	return {
		offset,
		problem: `expected YAML 1.2, got ${got}`,
		remedy: "Look at this line and the one above it."
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
* The manifest in the bytes of a file. Throws MANIFEST_UNREADABLE where they are no plain YAML within the limits,
* MANIFEST_INVALID where the values break the schema or contradict each other; both with every problem and its place.
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
	const lines = linesOf(tree, source);
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
	const text = utf8(bytes);
	if (text !== null) return text;
	throw refusal$1("MANIFEST_UNREADABLE", [{
		at: {
			file,
			line: lineOfBadUtf8(bytes),
			column: 1
		},
		message: "expected UTF-8, got other bytes",
		remedy: "Save the file as UTF-8."
	}]);
}
function utf8(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
/** No character of several bytes contains the byte of a line feed, so that lines can be decoded one by one. */
function lineOfBadUtf8(bytes) {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const end = bytes.indexOf(10, start);
		if (end === -1 || utf8(bytes.subarray(start, end)) === null) break;
		start = end + 1;
	}
	return line;
}
function topFaults(value) {
	if (isJsonMap(value)) return [];
	return [{
		offset: 0,
		problem: `expected a map at the top of the manifest, got ${value === null ? "an empty file" : Array.isArray(value) ? "a list" : "a single value"}`,
		remedy: "Begin with `version: 1`, `contracts:` and `routes:`."
	}];
}
/** The precompiled validator has the last word; what `explain` and the references say is for the author. */
function validated(tree, others, source) {
	const { value } = tree;
	const credentials = [...credentialFaults(value)];
	const named = new Set(credentials.map(placeOf));
	const beyondForm = [
		gatewayFaults,
		layerFaults,
		logFaults,
		routeFaults
	].flatMap((faults) => [...faults(value)]);
	const rest = [...explain(value, manifestDefinition), ...beyondForm];
	const faults = [...credentials, ...rest.filter((fault) => !named.has(placeOf(fault)))];
	refuse("MANIFEST_INVALID", [...others, ...faults.map((fault) => valueProblem(fault, tree, source))]);
	if ((0, import_input_validators.isManifest)(value)) return value;
	throw new GateError("INTERNAL", "expected the words of the schema to agree with its validator, got an unexplained error");
}
function placeOf({ path, on }) {
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
function linesOf({ values }, { lineOf }) {
	return Object.fromEntries(Array.from(values, ([pointer, offset]) => [pointer, lineOf(offset)]));
}
function refuse(code, problems) {
	if (problems.length > 0) throw refusal$1(code, problems);
}
// src/probe/binding-problems.ts
/** Everything that is wrong with what is bound to the gateways of a manifest. */
function bindingProblems(manifest, { urls, variables, witnesses, tokens }, environment) {
	const ofGateways = Object.entries(manifest.gateways).flatMap(([name, settings]) => [
		...urlProblems(name, urls.get(name)),
		...variableProblems(manifest, name, settings, variables.get(name) ?? []),
		...witnessProblems(name, witnesses.get(name), tokens.get(name))
	]);
	return [...nameProblems([...variables.values()].flat(), environment), ...ofGateways];
}
/** Every variable that is sent to a gateway. */
function variablesOf(settings) {
	return [settings.auth === "none" ? null : settings.credential, ...Object.values(settings.headers).map(variableOf)].filter((variable) => variable !== null);
}
function variableOf(source) {
	return typeof source === "object" && "env" in source ? source.env : null;
}
/** The easy mistake is to write the secret itself where its variable's name belongs: it is not repeated. */
function nameProblems(names, environment) {
	const isName = (name) => /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name) && (environment.variable(name) !== void 0 || mayBeShown(name));
	return names.every(isName) ? [] : [{
		at: null,
		message: "credentials: expected the name of an environment variable, got something else",
		remedy: "Set the secret as a variable in the step's env, and write the variable's name here"
	}];
}
function urlProblems(gateway, values) {
	const problem = (message, remedy) => [{
		at: null,
		message: `gateway ${gateway}: ${message}`,
		remedy
	}];
	const [value, ...more] = values ?? [];
	if (value === void 0) return problem("expected a URL, got none", "Set the input gateway-url, or a line name=url of the input gateways.");
	if (more.length > 0) return problem("expected one URL, got several", "Leave one of them out.");
	const url = URL.parse(value);
	if (url === null || !["http:", "https:"].includes(url.protocol)) return problem("expected an http or https URL, got something else", "Write it as https://host/prefix.");
	if (url.username !== "" || url.password !== "") return problem("expected a URL without user info, got one with it", "Bind the credential with the input credentials.");
	if (url.search !== "" || url.hash !== "") return problem("expected a URL without query or fragment, got one with it", "Leave them out.");
	if (/\/v1\/*$/.test(url.pathname)) return problem("expected a prefix, got a URL that ends in /v1", "Leave /v1 out: the path of the route begins with it.");
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
		remedy: bound.length > 1 ? "Name under credential in the manifest which of them it is." : "Set the input credentials to the name of an environment variable, or auth: none in the manifest."
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
// src/probe/bound-gateway.ts
/**
* Every gateway of the manifest bound to its URL, credential and witness by the workflow's inputs.
* Throws BINDING_INVALID with every problem, before any packet is sent.
*/
async function bindGateways(manifest, inputs, files) {
	const bound = bindingsOf(manifest, inputs);
	const problems = bindingProblems(manifest, bound, inputs);
	if (problems.length > 0) throw new GateError("BINDING_INVALID", "expected inputs that fit the manifest, got others", { problems });
	const gateways = [];
	for (const [name, settings] of Object.entries(manifest.gateways)) gateways.push({
		name,
		settings,
		url: (bound.urls.get(name)?.[0] ?? "").replace(/\/+$/, ""),
		...credentialOf(settings, inputs),
		headers: await headersOf(settings, inputs, files),
		secrets: secretsOf(settings, inputs),
		witness: witnessOf(bound.witnesses.get(name), bound.tokens.get(name))
	});
	return gateways;
}
function bindingsOf({ gateways, logs }, inputs) {
	const names = Object.keys(gateways);
	const urls = `${inputs.gatewayUrl}\n${inputs.gateways}`;
	const endpoints = logs.flatMap(({ endpoint }) => endpoint ?? []);
	return {
		urls: bindTo(inputs.gateways.trim() === "" ? "gateway-url" : "gateways", urls, names),
		variables: bindTo("credentials", inputs.credentials, [...names, ...endpoints], names),
		witnesses: bindTo("witness", inputs.witness, names),
		tokens: bindTo("witness-token", inputs.witnessToken, names)
	};
}
function witnessOf(urls, tokens) {
	const [url, token] = [urls?.[0], tokens?.[0]];
	return url === void 0 || token === void 0 ? null : {
		url,
		token
	};
}
function secretsOf(settings, inputs) {
	return variablesOf(settings).flatMap((variable) => secretValue(variable, inputs) ?? []);
}
/** A header variable without a value counts as a missing credential: nothing is sent with half of what the gateway expects. */
function credentialOf(settings, inputs) {
	if (variablesOf(settings).some((variable) => secretValue(variable, inputs) === null)) return {
		credential: null,
		credentialState: "missing"
	};
	if (settings.auth === "none" || settings.credential === null) return {
		credential: null,
		credentialState: "not-used"
	};
	return {
		credential: secretValue(settings.credential, inputs),
		credentialState: "present"
	};
}
async function headersOf(settings, inputs, files) {
	const headers = {};
	for (const [name, source] of Object.entries(settings.headers)) headers[name] = await headerValue(source, inputs, files);
	return headers;
}
/** The text of a file goes into one line: a JSON configuration is the usual content. */
async function headerValue(source, inputs, files) {
	if (typeof source === "string") return source;
	if ("env" in source) return secretValue(source.env, inputs) ?? "";
	const bytes = await files.read(source.file, limits.headerFileBytes);
	const text = new TextDecoder().decode(bytes).replace(/\s*[\r\n]+\s*/g, " ").trim();
	if (/^[ -~]+$/.test(text)) return text;
	throw new GateError("BINDING_INVALID", `expected plain ASCII in ${source.file}, which is sent as a header, got ${text === "" ? "nothing" : "other characters"}`);
}
// src/probe/progress.ts
/** Shows after every exchange how far the run is, and for how many seconds it has been going on. */
function progressOn({ console, clock }) {
	const began = clock.monotonicMs();
	return (done, all, { route, check }) => {
		const seconds = Math.round((clock.monotonicMs() - began) / 1e3);
		console.progress(`${done} of ${all} requests, ${route.id} ${check.name}, ${seconds} s`);
	};
}
// src/probe/families/family.ts
/** The body field that caps the answer, where one does. */
function capOf(cap) {
	return cap.field === "none" ? {} : { [cap.field]: cap.tokens };
}
/** An answer of the family that lacks what every client of it needs. */
function malformed(usagePresent) {
	return {
		terminal: "incomplete",
		usagePresent,
		fault: {
			class: "malformed_response",
			body: null
		}
	};
}
/** A stream that ended, politely or not, before its terminal event. */
function truncated(usagePresent) {
	return {
		terminal: "incomplete",
		usagePresent,
		fault: {
			class: "truncated_stream",
			body: null
		}
	};
}
/** An answer that a content filter ended, documented with 200. */
function filtered(usagePresent) {
	return {
		terminal: "incomplete",
		usagePresent,
		fault: {
			class: "content_filter",
			body: null
		}
	};
}
// src/probe/families/chat-completions.ts
/** Every other reason is a complete answer. Gateways pass native reasons on, in the provider's own case. */
const endings$1 = /* @__PURE__ */ new Map([
	["length", "capped"],
	["max_tokens", "capped"],
	["content_filter", "filtered"],
	["content_filtered", "filtered"],
	["guardrail_intervened", "filtered"],
	["refusal", "filtered"],
	["safety", "filtered"],
	["prohibited_content", "filtered"],
	["error", "failed"]
]);
/** `POST /chat/completions` as in the OpenAI OpenAPI file; what is asserted is the subset that compatible servers send. */
const chatCompletions = {
	name: "chat-completions",
	body: body$1,
	withoutInput: (request, nonce) => ({
		...without(request, "messages"),
		user: nonce
	}),
	is: (json) => hasObjectName(json, "chat.completion"),
	isEvent: (json) => hasObjectName(json, "chat.completion.chunk"),
	read: read$1,
	readStream: readStream$2
};
/** Usage in a stream is not asked for: some servers refuse `stream_options` with 400. */
function body$1({ model, prompt, cap, stream }) {
	return {
		model,
		messages: [{
			role: "user",
			content: prompt
		}],
		...capOf(cap),
		stream
	};
}
/** Servers that leave `object` out are told by `choices`; another value of it is another family. */
function hasObjectName(json, name) {
	const object = json["object"] ?? null;
	return object === null ? Array.isArray(json["choices"]) : object === name;
}
function read$1(json) {
	const usagePresent = isObject(json["usage"]);
	const choice = firstObject(json["choices"]);
	const message = choice?.["message"];
	if (choice === null || !isObject(message) || message["role"] !== "assistant") return malformed(usagePresent);
	const finish = choice["finish_reason"];
	if (typeof finish !== "string" && finish !== null) return malformed(usagePresent);
	return ended({
		finish,
		refused: isText(message["refusal"]),
		error: choice["error"],
		stream: false,
		usagePresent
	});
}
function readStream$2({ events, done, cut }) {
	const chunks = events.flatMap(({ json }) => json === null ? [] : [json]);
	const choices = chunks.flatMap((chunk) => elements(chunk["choices"])).filter(isObject);
	const usagePresent = chunks.some((chunk) => isObject(chunk["usage"]));
	const last = choices.find((choice) => isText(choice["finish_reason"]));
	if (!done && (last === void 0 || cut)) return truncated(usagePresent);
	const finish = last?.["finish_reason"];
	const refused = choices.some(({ delta }) => isObject(delta) && isText(delta["refusal"]));
	const error = choices.map((choice) => choice["error"]).find(isObject);
	return ended({
		finish: isText(finish) ? finish : null,
		refused,
		error,
		stream: true,
		usagePresent
	});
}
function ended({ finish, refused, error, stream, usagePresent }) {
	const ending = finish === null ? void 0 : endings$1.get(finish.toLowerCase());
	if (ending === "failed" || isObject(error)) return {
		terminal: "incomplete",
		usagePresent,
		fault: {
			class: stream ? "stream_error" : "upstream_error",
			body: { error }
		}
	};
	if (ending === "filtered" || refused) return filtered(usagePresent);
	return {
		terminal: ending ?? "complete",
		usagePresent,
		fault: null
	};
}
function isText(value) {
	return typeof value === "string" && value !== "";
}
// src/probe/families/responses.ts
const readers = /* @__PURE__ */ new Map([
	["completed", completed],
	["incomplete", incomplete],
	["failed", failed$1],
	["cancelled", cancelled],
	["queued", (_, usagePresent) => malformed(usagePresent)],
	["in_progress", (_, usagePresent) => malformed(usagePresent)]
]);
const terminalEvents = /* @__PURE__ */ new Set([
	"response.completed",
	"response.incomplete",
	"response.failed"
]);
/** `POST /responses` as in the OpenAI OpenAPI file; a literal `[DONE]` (Open Responses) is accepted and not needed. */
const responses = {
	name: "responses",
	body,
	withoutInput: (request, nonce) => ({
		...without(request, "input"),
		user: nonce
	}),
	is: (json) => json["object"] === "response",
	isEvent: (json) => typeof json["type"] === "string" && json["type"].startsWith("response."),
	read,
	readStream: readStream$1
};
function body({ model, prompt, cap, stream }) {
	return {
		model,
		input: prompt,
		...capOf(cap),
		store: false,
		...stream ? { stream } : {}
	};
}
function read(json) {
	const usagePresent = isObject(json["usage"]);
	const status = json["status"];
	if (!(typeof json["id"] === "string" && typeof status === "string" && Array.isArray(json["output"]))) return malformed(usagePresent);
	const reader = readers.get(status);
	return reader === void 0 ? {
		terminal: "incomplete",
		usagePresent,
		fault: null
	} : reader(json, usagePresent);
}
function completed(json, usagePresent) {
	if (typeof firstObject(json["output"])?.["type"] !== "string") return malformed(usagePresent);
	return refused(json) ? filtered(usagePresent) : {
		terminal: "complete",
		usagePresent,
		fault: null
	};
}
function incomplete(json, usagePresent) {
	const details = json["incomplete_details"];
	const reason = isObject(details) ? details["reason"] : null;
	if (reason === "content_filter") return filtered(usagePresent);
	return {
		terminal: reason === "max_output_tokens" ? "capped" : "incomplete",
		usagePresent,
		fault: null
	};
}
function failed$1(json, usagePresent) {
	return {
		terminal: "incomplete",
		usagePresent,
		fault: {
			class: "upstream_error",
			body: json
		}
	};
}
function cancelled(_, usagePresent) {
	return {
		terminal: "incomplete",
		usagePresent,
		fault: {
			class: "cancelled",
			body: null
		}
	};
}
function refused(json) {
	return elements(json["output"]).filter(isObject).flatMap((item) => elements(item["content"])).filter(isObject).some((part) => part["type"] === "refusal");
}
function readStream$1({ events }) {
	const last = events.find((event) => terminalEvents.has(typeOf(event)));
	if (last === void 0) return truncated(false);
	const response = last.json?.["response"];
	return isObject(response) && responses.is(response) ? read(response) : malformed(false);
}
function typeOf({ name, json }) {
	const type = json?.["type"] ?? name;
	return typeof type === "string" ? type : "";
}
// src/probe/families/index.ts
/** The families that the gate can ask for, in the order in which an answer is recognised. */
const families = {
	responses,
	"chat-completions": chatCompletions
};
/** The family of a route. */
function familyOf(name) {
	return families[name];
}
// src/probe/checks/check.ts
/** Whether the exchange asks for a refusal: nothing fails behind the gateway, and no success is expected. */
function asksForRefusal({ accepts, faults }) {
	return accepts !== "success" && faults === null;
}
/** A plain, good request: what every check changes one thing of. */
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
/** One exchange that must be refused with one of these classes. */
function refusal(...accepts) {
	return [{
		accepts,
		faults: null
	}];
}
// src/probe/request.ts
/** The HTTP request that puts the question: bare, one attempt, no SDK. The nonce travels in the prompt, which every gateway forwards. */
function requestFor(question, ids) {
	const { gateway, check } = question;
	return {
		method: "POST",
		url: urlOf(question),
		headers: {
			...gatewayHeaders(question, ids),
			"content-type": "application/json",
			accept: check.stream ? "text/event-stream" : "application/json",
			"user-agent": "fallback-gate"
		},
		body: JSON.stringify(bodyFor(question, ids)),
		timeoutMs: gateway.settings.timeout_ms
	};
}
/** What every request of an exchange carries for its gateway: configured headers, the gate id, the credential. */
function gatewayHeaders(question, ids) {
	const { gateway } = question;
	return {
		...gateway.headers,
		...merged(additionsTo(question).map(({ headers }) => headers)),
		...correlation(question, ids),
		...authHeaders(gateway.settings.auth, credentialFor(question))
	};
}
/** The prompt, with the nonce in it. */
function promptOf({ nonce }) {
	return `Reply with one short word. Reference ${nonce}`;
}
/** Where the question is sent to. */
function urlOf({ check, route, gateway }) {
	return `${gateway.url}${check.path === "wrong" ? wrongPath$1 : route.path}`;
}
/** The model that is asked for; the impossible one is another in every exchange. */
function modelOf({ check, route, forcing }, gateId) {
	if (check.model === "impossible") return `${impossibleModelPrefix}${gateId.slice(-8)}`;
	return forcing.model ?? route.model;
}
/** What the dialect and the fault add: a cache bypass always, no fallback for negative checks. */
function additionsTo({ ask, gateway, forcing }) {
	const { dialect } = gateway.settings;
	return [
		dialect.no_cache,
		asksForRefusal(ask) ? dialect.no_fallback : void 0,
		forcing.additions
	].filter((addition) => addition !== void 0);
}
function merged(parts) {
	return Object.fromEntries(parts.flatMap((part) => Object.entries(part ?? {})));
}
function credentialFor({ check, gateway }) {
	return check.credential === "placeholder" ? placeholderCredential : gateway.credential ?? "";
}
/** W3C Trace Context: version 00, the gate id as trace id, its second half as parent, sampled. */
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
	const prompt = promptOf({
		gateId,
		nonce
	});
	const family = familyOf(route.family);
	const whole = family.body({
		model: modelOf(question, gateId),
		prompt,
		cap: route.output_cap,
		stream: check.stream
	});
	return {
		...check.body === "without-input" ? family.withoutInput(whole, nonce) : whole,
		...merged(additionsTo(question).map((addition) => addition.body))
	};
}
// src/probe/through-client.ts
/** How to run the command of the workflow; null where it gives none. */
function clientRun(command, secrets, deps) {
	if (command === "") return null;
	return {
		command,
		secrets: secrets.map(({ value }) => value),
		tap: (handle) => deps.tap(handle),
		run: (run) => deps.client(run)
	};
}
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
* Lets the user's client make one user request through the tap, which swaps the credential, adds the gate id, streams
* through and counts. Never rejects: a client that sends nothing gives no answer.
*/
async function sendThroughClient(question, ids, client, { http, clock }, signal) {
	const sent = {
		answer: noAnswer,
		requests: 0,
		streams: false
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
		sent.streams = asksForStream(request);
		if (answer.status === null || answer.failure !== null) reply.fail();
		else reply.end();
	});
	try {
		const variables = variablesFor(question, ids, tap.url);
		await client.run({
			command: client.command,
			secrets: client.secrets,
			variables,
			timeoutMs: limits.clientMs,
			signal
		});
	} finally {
		await tap.close();
	}
	return {
		...sent,
		answer: {
			...sent.answer,
			elapsedMs: clock.monotonicMs() - began
		}
	};
}
/** The client's request as it goes to the gateway, with the gateway's credential for the client's own; null for a method that no client of these APIs uses. */
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
function asksForStream({ body }) {
	const asked = parseJson(body);
	return isObject(asked) && asked["stream"] === true;
}
function variablesFor(question, ids, url) {
	return {
		OPENAI_BASE_URL: `${url}/v1`,
		OPENAI_API_KEY: "the-tap-sends-the-real-one",
		GATE_MODEL: modelOf(question, ids.gateId),
		GATE_PROMPT: promptOf(ids)
	};
}
// src/probe/plan-lines.ts
/** Every request of a plan as a line: what would be sent where, with which credential, and what is forced. Sends nothing. */
function planLines({ questions, unrun }) {
	return [...questions.map(questionLine), ...unrun.map(({ route, check, reason }) => `not sent: ${route} ${check} (${reason})`)];
}
function questionLine(question) {
	const { route, check, gateway, forcing, settings, exchange } = question;
	const sender = settings.via === "client" ? "the user's client" : "the gate";
	const forced = forcing.by === "none" ? "" : `, fault forced by ${forcing.by}`;
	const credential = check.credential === "placeholder" ? "a placeholder credential" : gateway.settings.credential ?? "no credential";
	const model = modelOf(question, "00000000");
	return `${route.id} ${check.name} ${exchange}: POST ${urlOf(question)} model ${model} with ${credential}, sent by ${sender}${forced}`;
}
// src/probe/checks/bad-credential.ts
/** Is a credential that nobody issued refused, once, and without a fallback? */
const badCredential = {
	...plainRequest,
	name: "bad-credential",
	quiet: false,
	asks: refusal("authentication", "permission"),
	credential: "placeholder"
};
// src/probe/checks/fallback.ts
/** Does another target serve when the primary fails? */
const fallback = {
	...plainRequest,
	name: "fallback",
	quiet: false,
	asks: [{
		accepts: "success",
		faults: "manifest"
	}]
};
// src/probe/checks/invalid-body.ts
/** Is a request without its input refused? */
const invalidBody = {
	...plainRequest,
	name: "invalid-body",
	quiet: false,
	asks: refusal("invalid_request"),
	body: "without-input"
};
// src/probe/checks/retries.ts
/** How often is a call repeated: after a fault that passes, when every target fails, and when the provider asks to wait? */
const retries = {
	...plainRequest,
	name: "retries",
	quiet: false,
	asks: [
		{
			accepts: "success",
			faults: { primary: [500, 200] }
		},
		{
			accepts: [
				"upstream_error",
				"gateway_error",
				"overloaded",
				"rate_limited",
				"timeout"
			],
			faults: { all: [500] }
		},
		{
			accepts: "success",
			faults: { primary: [{
				status: 429,
				retry_after: "1s"
			}, 200] }
		}
	]
};
// src/probe/checks/index.ts
/** Every check, by name. */
const checks = {
	smoke: {
		...plainRequest,
		name: "smoke",
		quiet: true,
		asks: success
	},
	stream: {
		...plainRequest,
		name: "stream",
		quiet: true,
		asks: success,
		stream: true
	},
	"bad-credential": badCredential,
	"unknown-model": {
		...plainRequest,
		name: "unknown-model",
		quiet: false,
		asks: refusal("model_not_found", "permission", "invalid_request"),
		model: "impossible"
	},
	"invalid-body": invalidBody,
	"wrong-path": {
		...plainRequest,
		name: "wrong-path",
		quiet: false,
		asks: refusal("unknown_path", "redirect", "permission"),
		path: "wrong"
	},
	fallback,
	retries
};
// src/probe/force.ts
const unforced = { by: "none" };
/**
* What makes providers fail in this exchange; null when there is no way: no witness is bound and the manifest names none.
* By default the bound witness answers 500 for the first target.
*/
function forcingOf(faults, { force }, route, gateway) {
	if (faults === null) return unforced;
	const targets = Object.keys(route.targets);
	if (faults !== "manifest") return byWitness(faultsAt(faults, targets), route, gateway);
	if (force === null) return byWitness(faultsAt({ primary: [500] }, targets), route, gateway);
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
function faultsAt(faults, targets) {
	const [names, steps] = "all" in faults ? [targets, faults.all] : [targets.slice(0, 1), faults.primary];
	return Object.fromEntries(names.map((name) => [name, [...steps]]));
}
/** A target is called by its name or by one of its aliases: the fault is laid under all of them. */
function byWitness(faults, { targets }, { witness }) {
	if (witness === null || Object.keys(faults).length === 0) return null;
	const laid = Object.entries(faults).flatMap(([target, steps]) => [target, ...targets[target] ?? []].filter(isTargetName).map((name) => [name, steps]));
	return {
		by: "witness",
		faults: Object.fromEntries(laid)
	};
}
// src/probe/plan.ts
/** What will be asked, in the order of routes and their checks. `hasClient` tells whether the workflow gives a client command. */
function planProbe(routes, gateways, hasClient) {
	const byName = new Map(gateways.map((gateway) => [gateway.name, gateway]));
	const planned = routes.flatMap((route) => route.checks.flatMap((settings, index) => {
		const gateway = byName.get(settings.gateway);
		const earlier = route.checks.slice(0, index).filter(({ check }) => check === settings.check).length;
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
	return check.asks.map((ask, index) => {
		const forcing = forcingOf(ask.faults, settings, route, gateway);
		const noClient = settings.via === "client" && !hasClient ? "no-client" : null;
		const reason = obstacle(check, gateway) ?? noClient ?? (forcing === null ? "no-force" : null);
		if (reason !== null || forcing === null) return { unrun: {
			route: route.id,
			check: check.name,
			reason: reason ?? "no-force"
		} };
		const exchange = earlier * check.asks.length + index + 1;
		return { question: {
			route,
			check,
			ask,
			settings,
			gateway,
			exchange,
			forcing
		} };
	});
}
/**
* A pass-through gateway hands the placeholder on to the provider: there `bad-credential` is sent only where the scripted
* provider refuses it, since a real one might lock the account out.
*/
function obstacle(check, gateway) {
	if (gateway.credentialState === "missing") return "credential-missing";
	const passesThrough = gateway.settings.credential_of === "provider";
	return check.credential === "placeholder" && passesThrough && gateway.witness === null ? "pass-through" : null;
}
// src/dialects/read-headers.ts
/** The claims about attempts that an answer carries; one without a number is a source that says nothing. What is only documented is never exact. */
function readClaims(dialect, headers, statusClass) {
	return dialect.accounts.flatMap((account) => {
		const claim = readClaim(account, headers, statusClass, dialect.log?.call_like);
		return claim === null ? [] : [{
			...claim,
			exact: claim.exact && dialect.verified === "measured"
		}];
	});
}
function readClaim(account, headers, statusClass, callLike = "*") {
	const links = (headers.get(account.header) ?? []).flatMap((value) => value.split(",")).map((link) => link.trim());
	if (links.length === 0) return absentClaim(account, statusClass);
	const exact = isExact(account, headers, statusClass);
	const calls = links.filter((link) => link !== "" && matchesWildcard(link, callLike));
	return account.basis === "list" ? listClaim(account, calls, exact) : chainClaim(account, links, exact);
}
/** One entry a try, where it looks like those of the dialect's log. */
function listClaim({ header, basis, scope }, calls, exact) {
	return {
		header,
		basis,
		scope,
		value: calls.length,
		exact
	};
}
/** A joined value such as `3, 0` is a chain of gateways: no single scope covers it, and its largest link is a lower bound. */
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
/** Where the dialect says that a missing header means that no call was made. */
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
/** Switches that a header counts; null when none does, or what it says is no number. */
function readSwitches(dialect, headers) {
	const value = dialect.switches === void 0 ? void 0 : headers.get(dialect.switches)?.join(",");
	return value !== void 0 && /^\d{1,6}$/.test(value) ? Number(value) : null;
}
/** `hit` when a header says that the answer came from a cache. No header is no proof of the contrary. */
function readCache(dialect, headers) {
	return (dialect.cache ?? []).some((evidence) => saysHit(evidence, headers)) ? "hit" : "unknown";
}
function saysHit({ header, hit, miss = [] }, headers) {
	return (headers.get(header) ?? []).some((value) => hit.some((pattern) => matchesWildcard(value.trim(), pattern)) && !miss.some((pattern) => matchesWildcard(value.trim(), pattern)));
}
/** What the gateway calls the target that served: the last one of a list; null when it does not say. */
function readTarget(dialect, headers) {
	return (dialect.target === void 0 ? [] : headers.get(dialect.target) ?? []).join(",").split(",").at(-1)?.trim() || null;
}
// src/probe/answer/body-kind.ts
/** What the body is by its first characters, and where these do not say, by its content type. */
function bodyKind(text, mediaType) {
	const start = text.trimStart();
	if (start === "") return mediaType === "text/event-stream" ? "sse" : "empty";
	if (/^[{[]/.test(start)) return "json";
	if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return "html";
	if (/^(?:data|event|id|retry)?:/.test(start)) return "sse";
	return byMediaType(mediaType);
}
/** The media type in lower case without parameters; empty when there is none. */
function mediaTypeOf({ headers }) {
	return ((headers.get("content-type")?.[0] ?? "").split(";")[0] ?? "").trim().toLowerCase();
}
/** Clients parse JSON only under a JSON MIME type (WHATWG MIME Sniffing 4.6); none at all leaves it to the bytes (RFC 9110 8.3). */
function isJsonType(mediaType) {
	return [
		"",
		"application/json",
		"text/json"
	].includes(mediaType) || mediaType.endsWith("+json");
}
/** Only text/event-stream may be read as events (WHATWG HTML 9.2.5); none at all leaves it to the bytes. */
function isEventStreamType(mediaType) {
	return mediaType === "" || mediaType === "text/event-stream";
}
function byMediaType(mediaType) {
	if (mediaType === "text/html") return "html";
	if (mediaType === "text/event-stream") return "sse";
	return mediaType !== "" && isJsonType(mediaType) ? "json" : "text";
}
// src/probe/answer/bounded-json.ts
/** undefined when the text is no JSON, or deeper or wider than responseJsonDepth and responseJsonKeys allow. */
function parseBounded(text) {
	return isWithinLimits(text) ? parseJson(text) : void 0;
}
/** Looked at before JSON.parse, which recurses and builds every key. Text that is no JSON may pass: parsing refuses it. */
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
* The events of a server-sent stream up to `[DONE]`, whatever the chunk boundaries. Comments are no events.
* `cut`: the connection broke, so a tail without its blank line says nothing about the server.
*/
function readEvents(chunks, cut) {
	const events = [];
	let done = false;
	const parser = createParser({ onEvent({ event, data }) {
		done ||= data.startsWith("[DONE]");
		if (!done) events.push(eventOf(event, data));
	} });
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	for (const chunk of chunks) parser.feed(decoder.decode(chunk, { stream: true }));
	parser.feed(decoder.decode());
	const ended = {
		events: [...events],
		done
	};
	parser.feed("\n\n");
	const unterminated = !ended.done && (done || events.length > ended.events.length);
	return {
		...ended,
		unterminated: unterminated && !cut,
		cut
	};
}
function eventOf(name, data) {
	const json = parseBounded(data);
	return {
		name: name ?? null,
		json: isObject(json) ? json : null
	};
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
	row(409, "conflict"),
	row(412, "conflict"),
	row(413, "request_too_large"),
	row(422, "invalid_request"),
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
/** The statuses with which a vendor documents each class. 2xx: Cohere and OpenRouter report these after generation began. */
const documented$1 = /* @__PURE__ */ new Map([
	["authentication", [
		400,
		401,
		403,
		498
	]],
	["permission", [
		401,
		403,
		451
	]],
	["model_not_found", [
		400,
		404,
		503
	]],
	["unknown_path", [404, 405]],
	["quota_billing", [
		400,
		402,
		429
	]],
	["rate_limited", [429]],
	["context_length", [400]],
	["request_too_large", [413]],
	["content_filter", [
		200,
		246,
		400,
		403,
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
		504,
		524,
		598,
		599
	]],
	["cancelled", [499]]
]);
/** Whether HTTP calls it a success. */
function isSuccess(status) {
	return status >= 200 && status < 300;
}
/** The class that a status alone suggests; null when it suggests none. */
function classByStatus(status, enveloped) {
	const found = rows$1.find(({ from, to }) => from <= status && status <= to);
	if (found === void 0) return null;
	return enveloped ? found.enveloped : found.bare;
}
/** Whether some vendor documents the class with this status. */
function isDocumentedWith(errorClass, status) {
	return documented$1.get(errorClass)?.includes(status) ?? false;
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
	usage_present: null
};
/** A failure that was seen itself, not inferred from a code or a status. */
function failed(errorClass, more) {
	return {
		...blank,
		error_class: errorClass,
		error_confidence: "high",
		error_origin: "unknown",
		...more
	};
}
/** An error that an answer names, or that its status implies. */
function classified$1(error, inSuccess) {
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
/** An answer in the form of a family, whether or not a fault of its own class ended it. */
function answered(family, { terminal, usagePresent, fault }) {
	const facts = {
		response_family: family,
		terminal,
		usage_present: usagePresent
	};
	return fault === null ? {
		...blank,
		...facts
	} : failed(fault.class, facts);
}
// src/probe/answer/error-levels.ts
const nestedLevels = 2;
/** True unless the value is missing or a literal that gateways write for a missing one. */
function isPresent(value) {
	return value !== void 0 && value !== null && value !== "" && value !== "None" && value !== "null";
}
/** The envelope, then up to two more that routers put into its texts, outermost first. */
function errorLevels(json) {
	const levels = [];
	for (let inner = json; inner !== null && levels.length <= nestedLevels; inner = nested(inner)) levels.push(levelOf(inner));
	return levels;
}
function levelOf(json) {
	const error = errorOf(json);
	const { code, status, type, innererror, metadata } = error;
	return {
		codes: texts([
			...reasons(error),
			field$1(innererror, "code"),
			code,
			status,
			json["__type"]
		]),
		types: texts([type, field$1(metadata, "error_type")]),
		message: messageOf(error),
		status: statusOf(code),
		param: texts([error["param"]])[0] ?? ""
	};
}
function errorOf(json) {
	const { error } = json;
	if (isObject(error)) return error;
	return firstObject(error) ?? (typeof error === "string" ? { message: error } : json);
}
/** Google names the cause in `details`, its status name being too wide; a daily quota only in the quota's id. */
function reasons(error) {
	const details = elements(error["details"]).filter(isObject);
	const daily = texts(details.flatMap((detail) => elements(detail["violations"])).filter(isObject).map(({ quotaId }) => quotaId)).some((id) => id.includes("PerDay"));
	return [...details.map(({ reason }) => reason), daily ? "PerDay" : null];
}
function messageOf(error) {
	const { message, Message, detail, error_msg } = error;
	return texts([
		message,
		Message,
		detail,
		error_msg
	])[0] ?? "";
}
function statusOf(code) {
	const status = typeof code === "string" ? Number(code) : code;
	return typeof status === "number" && Number.isInteger(status) && status >= 400 && status <= 599 ? status : null;
}
function nested(json) {
	const { response } = json;
	if (isObject(response) && isPresent(response["error"])) return response;
	const text = messageOf(errorOf(json));
	const start = text.indexOf("{");
	const inner = start < 0 ? null : parseBounded(text.slice(start, text.lastIndexOf("}") + 1));
	return isObject(inner) ? inner : null;
}
function field$1(value, name) {
	return isObject(value) ? value[name] : null;
}
function texts(values) {
	return values.filter((value) => typeof value === "string").filter(isPresent);
}
// src/probe/answer/envelopes.ts
/** RFC 9457 3. */
const problemType = "application/problem+json";
const relayTypes = /* @__PURE__ */ new Set([
	"one_api_error",
	"new_api_error",
	"comet_api_error"
]);
/** First match wins. `error` is empty when the key holds no object. */
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
/** Written by a gateway itself, so a 5xx under them is the gateway's own failure. */
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
/** The form of an error body that holds a JSON object, and who wrote it. */
function envelopeOf(json, headers) {
	const error = isObject(json["error"]) ? json["error"] : {};
	const row = rows.find(({ is }) => is(json, error, headers));
	return {
		envelope: row?.envelope ?? "other_json",
		origin: row === void 0 ? "unknown" : originOf(row, json, error)
	};
}
/** The form of a body without a JSON object. Cloudflare's edge marks what it writes with `cf-ray`. */
function opaqueEnvelope(kind, headers) {
	return {
		envelope: opaque[kind],
		origin: kind === "html" && headers.has("cf-ray") ? "edge" : "unknown"
	};
}
/** Whether a provider could have sent it. */
function isProviderShaped(envelope, kind) {
	return (kind === "json" || kind === "sse") && !gatewayOwn.has(envelope);
}
/** Portkey and OpenRouter name the provider whose error they hand on. */
function originOf({ origin }, json, error) {
	const { metadata } = error;
	return isPresent(json["provider"]) || isObject(metadata) && isPresent(metadata["provider_name"]) ? "provider" : origin;
}
/** The `error` event of a Responses stream has no envelope of its own. */
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
// src/probe/answer/error-names.ts
const documented = [
	["authentication", [
		"invalid_api_key",
		"authentication_error",
		"authentication",
		"auth_error",
		"API_KEY_INVALID",
		"UNAUTHENTICATED",
		"InvalidClientTokenId",
		"IncompleteSignature"
	]],
	["permission", [
		"permission_error",
		"permission_denied",
		"AccessDenied",
		"key_model_access_denied"
	]],
	["model_not_found", [
		"model_not_found",
		"DeploymentNotFound",
		"ResourceNotFound"
	]],
	["not_found", ["not_found_error", "not_found"]],
	["quota_billing", [
		"insufficient_quota",
		"billing_error",
		"enforced_spend_limit_reached",
		"payment_required",
		"budget_exceeded",
		"ServiceQuotaExceeded",
		"PerDay"
	]],
	["rate_limited", [
		"rate_limit_exceeded",
		"rate_limit_error",
		"RESOURCE_EXHAUSTED",
		"Throttling",
		"throttling_error",
		"too_many_requests"
	]],
	["context_length", [
		"context_length_exceeded",
		"token_limit_exceeded",
		"ContextWindowExceeded",
		"ContextWindowExceededError"
	]],
	["request_too_large", ["request_too_large", "payload_too_large"]],
	["content_filter", [
		"content_filter",
		"ResponsibleAIPolicyViolation",
		"invalid_prompt",
		"bio_policy",
		"content_policy_violation",
		"hooks_failed"
	]],
	["unsupported_parameter", [
		"unsupported_parameter",
		"unsupported_value",
		"parameter_unknown",
		"UnsupportedParamsError"
	]],
	["invalid_request", [
		"invalid_request",
		"integer_below_min_value",
		"missing_required_parameter",
		"INVALID_ARGUMENT",
		"Validation",
		"unprocessable"
	]],
	["conflict", ["conflict_error", "precondition_failed"]],
	["overloaded", [
		"overloaded_error",
		"UNAVAILABLE",
		"ServiceUnavailable",
		"ModelNotReady",
		"provider_overloaded"
	]],
	["upstream_error", [
		"server_error",
		"INTERNAL",
		"ModelError",
		"InternalServer",
		"provider_unavailable",
		"server"
	]],
	["gateway_error", ["APIConnectionError"]],
	["timeout", [
		"timeout_error",
		"DEADLINE_EXCEEDED",
		"ModelTimeout",
		"timeout"
	]],
	["cancelled", ["CANCELLED"]]
];
/** Met in the field and in no documentation. */
const undocumented = [["authentication", ["UnrecognizedClient", "ExpiredToken"]], ["unsupported_parameter", ["unknown_parameter"]]];
/** Sent with any status, so they decide only where nothing else does. */
const generic = [["invalid_request", ["invalid_request_error", "FAILED_PRECONDITION"]], ["upstream_error", [
	"api_error",
	"upstream_error",
	"bad_response_status_code"
]]];
/** Codes, reasons, status names and types that a vendor documents, to their class. */
const documentedNames = index(documented);
const undocumentedNames = index(undocumented);
const genericNames = index(generic);
/** The class of a name. Case, an AWS namespace and the suffix `Exception` do not matter. */
function classNamed(names, name) {
	return names.get(normalise(name)) ?? null;
}
function index(rows) {
	return new Map(rows.flatMap(([named, names]) => names.map((name) => [normalise(name), named])));
}
/** AWS sends `Name:https://…` in the header and `namespace#Name` in the body. */
function normalise(name) {
	return (name.slice(name.indexOf("#") + 1).split(":")[0] ?? "").toLowerCase().replace(/exception$/, "");
}
// src/probe/answer/error-texts.ts
/** The few errors that only their text tells apart, each with the statuses it comes with. */
const rules$1 = [
	{
		class: "unknown_path",
		text: "Invalid URL (",
		statuses: [404, 405]
	},
	{
		class: "model_not_found",
		text: "is not a valid model ID",
		statuses: [400, 404]
	},
	{
		class: "model_not_found",
		text: "无可用渠道",
		statuses: [503]
	},
	{
		class: "overloaded",
		text: "当前分组上游负载已饱和",
		statuses: [429]
	},
	{
		class: "context_length",
		text: "prompt is too long",
		statuses: [400]
	},
	{
		class: "context_length",
		text: "too many tokens",
		statuses: [400]
	}
];
/** The class that an error's text and status name together, else null. The text goes no further. */
function classByText(message, status) {
	return rules$1.find(({ text, statuses }) => statuses.includes(status) && message.includes(text))?.class ?? null;
}
// src/probe/answer/classify-error.ts
/**
* The class of an error answer: the dialect's own codes, then names that vendors document (a code is worth more than a
* type), then undocumented names, texts, and last the status with the generic types. Never throws, keeps no text.
*/
function classifyError(seen, asked) {
	const levels = withHeaderCode(errorLevels(seen.json ?? {}), seen.headers);
	const own = byDialect(levels, asked.errorCodes);
	const { envelope, origin } = seen.json === null ? opaqueEnvelope(seen.kind, seen.headers) : envelopeOf(seen.json, seen.headers);
	const verdict = own ?? byName(levels) ?? byRemains(levels, seen, isProviderShaped(envelope, seen.kind));
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
/** AWS names the error in a header as well as, or instead of, the body. */
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
function byName(levels) {
	for (const { codes, types } of levels) {
		const named = among(codes, documentedNames, "high") ?? among(types, documentedNames, "medium");
		if (named !== null) return named;
	}
	return among(allNames(levels), undocumentedNames, "low");
}
function byRemains(levels, seen, enveloped) {
	const status = seen.status >= 400 ? seen.status : levels[0]?.status ?? seen.status;
	const generic = among(allNames(levels), genericNames, "low");
	return {
		class: levels.map(({ message }) => classByText(message, status)).find((found) => found !== null) ?? byBilling(levels) ?? classByStatus(status, enveloped) ?? generic?.class ?? "unclassified",
		confidence: "low"
	};
}
/** Google has one status name for an unpaid account and for other unmet conditions. */
function byBilling(levels) {
	return levels.some(({ codes, message }) => codes.includes("FAILED_PRECONDITION") && /billing/i.test(message)) ? "quota_billing" : null;
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
/** An error under 2xx contradicts its status however weak the class; elsewhere a class must have been named. */
function isAgainst(errorClass, confidence, { status, afterStatus }) {
	if (afterStatus || confidence === "low" && !isSuccess(status)) return false;
	return !isDocumentedWith(errorClass, status);
}
// src/probe/families/discriminators.ts
const never = () => false;
const always = () => true;
/** First match wins, after the families of index.ts. Taken from the OpenAPI files and SDK types of each vendor. */
const recognised = [
	{
		family: "messages",
		is: (json) => json["type"] === "message" && json["role"] === "assistant",
		isComplete: (json) => typeof json["stop_reason"] === "string",
		isEvent: (json) => hasTypePrefix(json, "message_") || hasTypePrefix(json, "content_block_"),
		endsStream: (json) => json["type"] === "message_stop"
	},
	{
		family: "generate-content",
		is: isGenerateContent,
		isComplete: isGenerateContentEnd,
		isEvent: isGenerateContent,
		endsStream: isGenerateContentEnd
	},
	{
		family: "converse",
		is: (json) => isObject(json["output"]) && isObject(json["output"]["message"]) && "stopReason" in json,
		isComplete: (json) => typeof json["stopReason"] === "string",
		isEvent: never,
		endsStream: never
	},
	{
		family: "unparseable",
		is: (json) => "finish_reason" in json && "id" in json && isObject(json["message"]) && "role" in json["message"],
		isComplete: (json) => typeof json["finish_reason"] === "string",
		isEvent: (json) => hasTypePrefix(json, "message-") || hasTypePrefix(json, "content-"),
		endsStream: (json) => json["type"] === "message-end"
	},
	whole$1("embeddings", (json) => json["object"] === "list" && firstObject(json["data"])?.["object"] === "embedding"),
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
function isGenerateContent(json) {
	return Array.isArray(json["candidates"]) || isObject(json["promptFeedback"]);
}
function isGenerateContentEnd(json) {
	const feedback = json["promptFeedback"];
	return isObject(feedback) && typeof feedback["blockReason"] === "string" || typeof firstObject(json["candidates"])?.["finishReason"] === "string";
}
function isImages(json) {
	const first = firstObject(json["data"]);
	return Number.isInteger(json["created"]) && first !== null && ("b64_json" in first || "url" in first);
}
function hasTypePrefix(json, prefix) {
	return typeof json["type"] === "string" && json["type"].startsWith(prefix);
}
// src/probe/answer/recognise.ts
const ours$1 = Object.values(families);
/** The family of a whole body and what that makes of it; null when no discriminator fits. */
function recogniseJson(json) {
	const own = ours$1.find((family) => family.is(json));
	if (own !== void 0) return {
		family: own.name,
		reading: own.read(json)
	};
	const other = recognised.find((family) => family.is(json));
	return other === void 0 ? null : {
		family: other.family,
		reading: whole(other.isComplete(json))
	};
}
/** The same for a stream: the first event that any family knows decides. */
function recogniseStream(stream) {
	const events = stream.events.flatMap(({ json }) => json === null ? [] : [json]);
	for (const event of events) {
		const own = ours$1.find((family) => family.isEvent(event));
		if (own !== void 0) return {
			family: own.name,
			reading: own.readStream(stream)
		};
		const other = recognised.find((family) => family.isEvent(event));
		if (other !== void 0) return {
			family: other.family,
			reading: whole(events.some(other.endsStream))
		};
	}
	return null;
}
function whole(complete) {
	return {
		terminal: complete ? "complete" : "incomplete",
		usagePresent: false,
		fault: null
	};
}
// src/probe/answer/read-body.ts
/** What a body says about the exchange, in the order of trust: an error in it, its status, its form, its end. */
function readBody(body, asked) {
	const error = body.stream === null ? errorIn(body.json) : errorEvent(body.stream);
	if (error !== null) return errorFacts(body, error, asked);
	if (!isSuccess(body.status)) return errorFacts(body, body.json, asked);
	return guarded(body.stream === null ? readJson(body, asked) : readStream(body, body.stream, asked), body.status);
}
function errorIn(json) {
	return json !== null && isPresent(json["error"]) ? json : null;
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
	return classified$1(classifyError(seenIn(body, json, inSuccess && json?.["object"] === "response"), asked), inSuccess);
}
/** The class of the cause where the error names one, else the class of the way in which it came. */
function faultFacts(body, fault, asked) {
	const cause = classifyError(seenIn(body, fault.body, true), asked);
	return classified$1({
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
function readJson(body, asked) {
	const found = body.json === null ? null : recogniseJson(body.json);
	if (found === null) return unusable(body, null);
	if (asked.stream || !isJsonType(mediaTypeOf(body))) return unusable(body, found);
	return familyFacts(body, found, asked);
}
function readStream(body, stream, asked) {
	const found = recogniseStream(stream);
	if (!asked.stream || !isEventStreamType(mediaTypeOf(body))) return unusable(body, found);
	if (stream.events.some(({ json }) => json === null)) return unusable(body, found);
	if (stream.unterminated) return truncatedFacts(found);
	if (found !== null) return familyFacts(body, found, asked);
	return stream.events.length === 0 || stream.cut ? truncatedFacts(null) : unusable(body, null);
}
function familyFacts(body, { family, reading }, asked) {
	if (family !== asked.family) return failed("wrong_family", {
		response_family: family,
		terminal: reading.terminal
	});
	const { fault } = reading;
	return fault === null || fault.body === null ? answered(family, reading) : faultFacts(body, fault, asked);
}
/** A 2xx whose body is not the JSON or the event stream that was asked for. */
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
/** 246 is a 2xx of Portkey's: the answer stands although a guardrail refused it. */
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
/** Our own clock or our own user ended it. */
const ours = /* @__PURE__ */ new Set([
	"timeout",
	"connect-timeout",
	"cancelled"
]);
/** The class of a broken exchange. */
function classOfFailure(failure) {
	return classes[failure];
}
/** The class of a stream that broke before its terminal event. */
function classOfCutStream(failure) {
	return classes[failure] === "network" ? "truncated_stream" : classes[failure];
}
function originOfFailure(failure) {
	return ours.has(failure) ? "client" : "unknown";
}
/** The body could not be read to its end by our own rules; status and headers still count. */
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
* The body-free facts of an answer: transport, then redirect, then content type and first bytes, then an error on any
* status, family, shape, terminal state and usage. Pure; never throws; nothing of the body outlives the call.
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
/** An answer that began and did not end well. A stream whose terminal event arrived has lost nothing. */
function readBroken(answer, failure, asked) {
	const succeeded = isSuccess(answer.status);
	if (!succeeded && isUnreadable(failure)) return readBody(unread(answer), asked);
	const body = failure === "encoded" ? unread(answer) : parse(answer);
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
	const text = new TextDecoder().decode(body);
	const kind = bodyKind(text, mediaTypeOf(answer));
	const json = kind === "json" ? unwrapped(parseBounded(text)) : null;
	const stream = kind === "sse" ? readEvents([body], answer.failure !== null) : null;
	return {
		status,
		headers,
		kind,
		json: isObject(json) ? json : null,
		stream
	};
}
/** Google wraps the error of a stream that was not asked for as events in an array. */
function unwrapped(json) {
	const first = Array.isArray(json) ? json[0] : json;
	return Array.isArray(json) && isObject(first) && !("error" in first) ? null : first;
}
function unread({ status, headers }) {
	return {
		status,
		headers,
		kind: "text",
		json: null,
		stream: null
	};
}
// src/probe/exchange.ts
/** Puts one question and returns the body-free facts of the answer: the body is born and dies here. Never rejects. */
async function makeExchange(question, means, effects) {
	const ids = {
		gateId: effects.random.gateId(),
		nonce: effects.random.nonce()
	};
	const at = effects.clock.now();
	const { witness, signal } = means;
	const viaClient = question.settings.via === "client" ? means.client : null;
	await layFaults(question, witness, ids.nonce);
	const seenBefore = viaClient === null || witness === null ? null : await lastCall(witness);
	const { answer, requests, streams } = await send(question, ids, viaClient, effects, signal);
	const observation = observe(question, answer, streams);
	const reading = witness === null ? null : await askWitness(witness, ids.nonce, effects.clock, signal);
	return {
		route: question.route.id,
		check: question.check.name,
		exchange: question.exchange,
		gateway: question.gateway.name,
		...ids,
		at,
		forcedBy: question.forcing.by,
		via: viaClient === null ? "gate" : "client",
		clientRequests: requests,
		observation,
		headerSwitches: headerSwitches(question, answer, observation),
		claims: readClaims(question.gateway.settings.dialect, answer.headers, observation.status_class),
		witness: seenBefore === null || witness === null ? reading : await joinedByTime(reading, witness, seenBefore)
	};
}
async function send(question, ids, client, effects, signal) {
	if (client !== null) return sendThroughClient(question, ids, client, effects, signal);
	return {
		answer: await effects.http.send({
			...requestFor(question, ids),
			signal
		}),
		requests: 1,
		streams: question.check.stream
	};
}
/** A client that streams where the check does not has asked for what it gets. */
function observe({ route, check, gateway }, answer, streams) {
	const dialect = gateway.settings.dialect;
	const alias = readTarget(dialect, answer.headers);
	const servedBy = alias === null ? null : targetName(route.targets, alias);
	return {
		failure: answer.failure,
		...readAnswer(answer, {
			family: route.family,
			stream: check.stream || streams,
			check: check.name,
			errorCodes: dialect.error_codes ?? {}
		}),
		cache: readCache(dialect, answer.headers),
		elapsed_bucket: elapsedBucket(answer.elapsedMs),
		served_by: servedBy
	};
}
/** A header that counts switches tells it; else one that names another target than the first shows one switch. */
function headerSwitches({ route, gateway }, { headers }, { served_by }) {
	const counted = readSwitches(gateway.settings.dialect, headers);
	const primary = primaryOf(route.targets);
	if (counted !== null || served_by === null || primary === null || served_by === "other") return counted;
	return served_by === primary ? 0 : 1;
}
/** A provider that cannot be told is seen later: its calls are not the ones that were asked for. */
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
/** A coarse class of the elapsed time: evidence holds no latency to be judged. */
function elapsedBucket(elapsedMs) {
	return buckets.find(([below]) => elapsedMs < below)?.[1] ?? "30s-up";
}
/** Reads the calls until none is open any more, for at most limits.witnessSettleMs. */
async function askWitness(witness, nonce, clock, signal) {
	const deadline = clock.monotonicMs() + limits.witnessSettleMs;
	let wait = 10;
	for (;;) {
		const calls = await orNull(witness.calls(nonce));
		if (calls === null) return {
			calls: null,
			settled: false,
			joinedBy: "nonce"
		};
		if (calls.every((call) => !call.open)) return {
			calls,
			settled: true,
			joinedBy: "nonce"
		};
		if (clock.monotonicMs() >= deadline || signal.aborted) return {
			calls,
			settled: false,
			joinedBy: "nonce"
		};
		await clock.sleep(wait, signal);
		wait = Math.min(wait * 2, 200);
	}
}
/** When the last call known so far began, in the witness's own time; -1 before any call, null when it cannot be asked. */
async function lastCall(witness) {
	const calls = await orNull(witness.journal());
	return calls === null ? null : Math.max(-1, ...calls.map(({ started_ms }) => started_ms));
}
/** A client that does not use the prompt leaves no nonce at the provider. Its exchange ran alone: what came since is its own. */
async function joinedByTime(reading, witness, seenBefore) {
	if (reading === null || reading.calls === null || reading.calls.length > 0) return reading;
	const calls = (await orNull(witness.journal()) ?? []).filter(({ started_ms }) => started_ms > seenBefore);
	return calls.length === 0 ? reading : {
		calls,
		settled: calls.every(({ open }) => !open),
		joinedBy: "time"
	};
}
async function orNull(asked) {
	try {
		return await asked;
	} catch {
		return null;
	}
}
// src/probe/shared-targets.ts
/** Groups questions whose routes have a target in common, directly or through others. A route without declared targets stands by its model. */
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
function targetNames({ model, targets }) {
	const declared = Object.entries(targets).flatMap(([name, aliases]) => aliases.length > 0 ? aliases : [name]);
	return declared.length > 0 ? declared : [`model ${model}`];
}
// src/probe/probe.ts
/**
* Puts every question of a plan. Gateways run side by side; at each, first the quiet checks of all routes and then the
* provoking ones, which go one after another for routes that share a target: gateways remember failures.
* What goes through the user's client runs alone: quiet checks before everything else, provoking ones after it.
*/
async function probe({ questions, unrun }, options, effects) {
	const made = /* @__PURE__ */ new Map();
	const put = async (question) => {
		if (options.signal.aborted) return;
		const witness = options.witnesses.get(question.gateway.name) ?? null;
		const exchange = await makeExchange(question, {
			...options,
			witness
		}, effects);
		if (exchange.observation.failure === "cancelled" && options.signal.aborted) return;
		made.set(question, exchange);
		options.progress(made.size, questions.length, question);
	};
	const clients = questions.filter(({ settings }) => settings.via === "client");
	const byGateway = Map.groupBy(questions.filter(({ settings }) => settings.via === null), ({ gateway }) => gateway);
	await askAlone(clients.filter(isQuiet), put);
	await Promise.all([...byGateway].map(([gateway, mine]) => askGateway(gateway, mine, put)));
	await askAlone(clients.filter(isProvoking), put);
	const stopped = questions.filter((question) => !made.has(question));
	return {
		exchanges: questions.flatMap((question) => made.get(question) ?? []),
		unrun: [...unrun, ...stopped.map((question) => stoppedBefore(question, options.signal))]
	};
}
async function askGateway(gateway, questions, put) {
	const width = gateway.settings.concurrency;
	await inPool(questions.filter(isQuiet), width, put);
	await askInTurn(sharingTargets(questions.filter(isProvoking)), width, put);
}
/** One question of a chain at a time, and of the chain that waited longest: no long chain is left over at the end. */
async function askInTurn(chains, width, put) {
	const waiting = [...chains];
	const work = async () => {
		for (let chain = waiting.shift(); chain !== void 0; chain = waiting.shift()) {
			const [question, ...rest] = chain;
			if (question !== void 0) await put(question);
			if (rest.length > 0) waiting.push(rest);
		}
	};
	await Promise.all(Array.from({ length: Math.min(width, chains.length) }, work));
}
/** Exchanges through the user's client run alone, so that calls without a nonce can only be theirs. */
async function askAlone(questions, put) {
	for (const question of questions) await put(question);
}
function isQuiet({ check }) {
	return check.quiet;
}
function isProvoking(question) {
	return !isQuiet(question);
}
function stoppedBefore({ route, check }, signal) {
	const reason = errorCode(signal.reason) === "CANCELLED" ? "cancelled" : "out-of-time";
	return {
		route: route.id,
		check: check.name,
		reason
	};
}
// src/promotion/every-route.ts
/** Where there is no base to compare with, every route is gated. */
function everyRoute({ routes }) {
	return {
		compared: "nothing",
		base: null,
		obstacle: null,
		adoption: false,
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
		base_changes: [],
		head_moved: false
	};
}
/** The same promotion with only these routes gated; all of them where none is named. Throws INPUT_INVALID for a route that is not there. */
function onlyRoutes(promotion, only) {
	if (only.find((id) => !promotion.routes.some(({ route }) => route === id)) !== void 0) throw new GateError("INPUT_INVALID", "route: expected the id of a route of the manifest, got another");
	if (only.length === 0) return promotion;
	return {
		...promotion,
		routes: promotion.routes.map((route) => only.includes(route.route) ? route : {
			...route,
			gated: false,
			reason: "not-asked-for"
		})
	};
}
// src/promotion/gated-routes.ts
/** Ids of the routes that must have their evidence, in the order of the promotion. */
function gatedRoutes({ routes }) {
	return new Set(routes.filter(({ gated }) => gated).map(({ route }) => route));
}
// src/publish/guarded-console.ts
const withheld = "withheld by the leak scan";
/** The console behind the leak scan: a text that holds a secret does not get through. */
function guardConsole(console, scan) {
	const clean = (text) => scan(text) === null ? text : withheld;
	return {
		info: (line) => console.info(clean(line)),
		progress: (text) => console.progress(clean(text)),
		annotate: (annotation) => console.annotate(cleanAnnotation(annotation, scan)),
		mask: (value) => console.mask(value),
		output: (name, value) => console.output(name, clean(value)),
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
// src/publish/known-secrets.ts
/** Every secret that the workflow gave this run. */
function knownSecrets(gateways, endpoints, { secrets }) {
	return [
		...kept("workflow-token", secrets),
		...kept("credential", gateways.flatMap((gateway) => gateway.secrets)),
		...kept("log-credential", [...endpoints.values()].flatMap(({ secret }) => secret ?? [])),
		...kept("witness-token", gateways.flatMap(({ witness }) => witness?.token ?? []))
	];
}
/** The nonces of a run: what joins a provider's calls to its exchanges is never written. */
function noncesOf(exchanges) {
	return kept("nonce", exchanges.map(({ nonce }) => nonce));
}
function kept(rule, values) {
	return values.map((value) => ({
		rule,
		value
	}));
}
// src/publish/derived-forms.ts
const htmlEntities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** The ways in which a value comes back out of a program. A runner's own masks know neither base64url, hex nor reversed. */
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
/** The characters of the encoding, after `shift` bytes of something else, that the value alone decides. */
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
/** A scan for these values: prepared once, since a run of 1,000 routes has some ten thousand forms to look for. */
function leakScan(values) {
	const needles = secretForms(values);
	const byKey = Map.groupBy(needles, ({ text }) => text.slice(0, keyLength));
	const starts = startsOf(needles);
	return (text) => firstNeedle(text, byKey, starts)?.rule ?? credentialRule(text);
}
/** One walk over the text, whatever the number of needles. A look-up costs a string: it is made only where one may begin. */
function firstNeedle(text, byKey, starts) {
	let window = 0;
	for (let end = 0; end < text.length; end++) {
		window = moved(window, text.charCodeAt(end));
		if (starts[slotOf(window)] === 0 || end < startLength - 1) continue;
		const at = end - startLength + 1;
		const hit = byKey.get(text.slice(at, at + keyLength))?.find((needle) => text.startsWith(needle.text, at));
		if (hit !== void 0) return hit;
	}
}
/** As many characters as a window of 32 bits remembers. */
const startLength = 4;
const slotBits = 20;
/** Marks the slots of the first characters of all needles. */
function startsOf(needles) {
	const starts = new Uint8Array(2 ** slotBits);
	for (const { text } of needles) {
		const codes = Array.from({ length: startLength }, (_, at) => text.charCodeAt(at));
		starts[slotOf(codes.reduce(moved, 0))] = 1;
	}
	return starts;
}
/** The window moved on by one character: what is older than four of them has left it. */
function moved(window, code) {
	return window << 8 ^ code;
}
/** Fibonacci hashing: spreads the windows over the slots. */
function slotOf(window) {
	return Math.imul(window, 2654435761) >>> 12;
}
// src/ledger/worst-case.ts
/** The product of the attempts of all layers, those of the layer `gateway` being per target. null where no layers are declared. */
function worstCase(layers, { targets }) {
	if (layers.length === 0) return null;
	const perTarget = layers.reduce((product, { attempts }) => product * (attempts ?? 1), 1);
	const count = Math.max(1, Object.keys(targets).length);
	const isLowerBound = layers.some(({ attempts }) => attempts === null);
	return {
		attempts: perTarget * count,
		targets: count,
		isLowerBound
	};
}
// src/report/attempt-rows.ts
/** The rows that are worth reading, and in words what is left out; empty where that is nothing. */
function eventfulRows(bundle) {
	const all = attemptRows(bundle);
	const rows = all.filter(({ uneventful }) => !uneventful);
	return {
		rows,
		rest: uneventfulLine(all.length - rows.length)
	};
}
/** The attempt ledger of all gated routes: who counted how many calls for one user request. */
function attemptRows({ manifest, evidence, decision }) {
	const routes = new Map(manifest.routes.map((route) => [route.id, route]));
	return evidence.routes.filter(({ route }) => route in decision.routes).flatMap((ofRoute) => {
		const route = routes.get(ofRoute.route);
		const worst = route === void 0 ? null : worstCase(manifest.layers, route);
		return route === void 0 ? [] : ofRoute.exchanges.map((exchange) => attemptRow(route, worst, exchange));
	});
}
function attemptRow(route, worst, { check, ledger }) {
	const budget = route.retry_budget.attempts;
	const byWitness = ledger.accounts.filter(({ source }) => source === "witness");
	const byGateway = ledger.accounts.filter(({ source }) => source !== "witness");
	const seen = byWitness.map((account) => callsInWords(account) + neverConnected(account, byGateway));
	return {
		route: route.id,
		check,
		clientSent: count(ledger.client_requests, "request"),
		gatewaySaid: byGateway.map(gatewayInWords).join(", ") || "nothing",
		providerSaw: seen.join(", ") || "no witness",
		budget: count(budget, "attempt") + worstInWords(worst),
		gatewayOverBudget: byGateway.some((account) => isOver(account, budget)),
		providerOverBudget: byWitness.some((account) => isOver(account, budget)),
		uneventful: ledger.attempts.bound === "exact" && ledger.attempts.value === 0
	};
}
function isOver({ attempts }, budget) {
	return (attempts ?? 0) > budget;
}
/** A header is shown as retries, the word that gateways use for themselves; a log as what its rows count. */
function gatewayInWords({ source, attempts, bound }) {
	if (attempts === null) return `nothing (${source})`;
	if (source === "log") return `${bound === "exact" ? "" : "at least "}${count(attempts, "attempt")} (log)`;
	return attempts === 0 ? `no attempt (${source})` : `${count(retriesOf(attempts), "retry", "retries")} (${source})`;
}
function callsInWords({ bound, attempts }) {
	if (attempts === null) return "unknown";
	return bound === "exact" ? count(attempts, "call") : `at least ${count(attempts, "call")}`;
}
/** A try that never connects counts for the gateway and not for the provider. */
function neverConnected({ attempts, bound }, accounts) {
	const tries = Math.max(0, ...accounts.filter(({ scope }) => scope === "gateway").map((account) => account.attempts ?? 0));
	const more = bound === "exact" ? tries - (attempts ?? 0) : 0;
	return more > 0 ? ` (${count(more, "more try", "more tries")} never connected)` : "";
}
function worstInWords(worst) {
	if (worst === null) return "";
	return `, declared worst case ${worst.isLowerBound ? "at least " : ""}${worst.attempts}`;
}
function count(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}
/** How many refusals reached no provider; empty for 0. */
function uneventfulLine(requests) {
	if (requests === 0) return "";
	return requests === 1 ? "One more request was refused and reached no provider." : `${requests} more requests were refused and reached no provider.`;
}
// src/decision/expectation.ts
const known = checks;
/** What the manifest says about the check of an exchange: the entry of that name that it came from. */
function settingsOf(route, { check, exchange }) {
	const perEntry = known[check]?.asks.length ?? 1;
	return route.checks.filter((settings) => settings.check === check)[Math.floor((exchange - 1) / perEntry)];
}
/** How many exchanges the route's entries of a check make. */
function exchangesOf(route, check) {
	return route.checks.filter((settings) => settings.check === check).length * (known[check]?.asks.length ?? 1);
}
/** The classes of failure that an exchange accepts; null where it expects success. */
function acceptedClasses(route, asked) {
	const accepts = askOf(asked)?.accepts ?? "success";
	return accepts === "success" ? null : settingsOf(route, asked)?.accept ?? accepts;
}
/** Whether the exchange made the primary fail for good, so that another target had to serve. A fault that passes forces nothing. */
function isFallbackForced({ forced_by, ...asked }) {
	return forced_by !== "none" && askOf(asked)?.faults === "manifest";
}
/** The scripted provider was to play a fault and showed no call: nobody saw whether the primary failed. */
function isFaultUnseen({ forced_by, ledger }) {
	return forced_by === "witness" && ledger.calls.length === 0;
}
/** Whether this check asks for a refusal. */
function isNegative(check) {
	return (known[check]?.asks ?? []).some(asksForRefusal);
}
/** The gateway only pretended a failure: the exchange proves a switch and says nothing of retries. */
function isMocked({ forced_by }) {
	return forced_by === "mock";
}
/** The user's client ended without a request: nothing was asked. */
function sentNothing({ via, ledger }) {
	return via === "client" && ledger.client_requests === 0;
}
/** The exchange never got as far as the gateway: nothing can be said about attempts behind it. */
function neverArrived({ observation }) {
	const { failure } = observation;
	return failure !== null && [
		"dns",
		"refused",
		"unreachable",
		"tls",
		"connect-timeout"
	].includes(failure);
}
/**
* Whether the refusal of a bad credential can be judged. A pass-through gateway refuses nothing itself: there only a
* provider that refused the placeholder shows anything.
*/
function isJudged({ manifest }, { check, gateway, ledger }) {
	if (check !== "bad-credential" || manifest.gateways[gateway]?.credential_of !== "provider") return true;
	return ledger.calls.some(({ status }) => status === 401);
}
function askOf({ check, exchange }) {
	const asks = known[check]?.asks ?? [];
	return asks[(exchange - 1) % Math.max(1, asks.length)];
}
// src/decision/rule.ts
/** Makes the findings of one rule. The args that a case's texts name are demanded by the compiler. */
function findingsOf(rule, cases) {
	return (name, place, args) => {
		const { decision, kind } = cases[name] ?? {
			decision: "hold",
			kind: "failed"
		};
		return {
			rule,
			case: name,
			decision,
			kind,
			route: place.route,
			check: place.exchange?.check ?? null,
			exchange: place.exchange?.exchange ?? null,
			at: place.at,
			waived: false,
			args: Object.fromEntries(Object.entries(args).map(([key, arg]) => [key, bounded(arg)]))
		};
	};
}
/** What the value of a finding may be (bundle.schema.json): lists and worst cases of a manifest have no end. */
const argChars = 256;
const argNumber = 1e9;
function bounded(arg) {
	if (typeof arg === "number") return arg > argNumber ? `more than ${argNumber}` : arg;
	return arg.length > argChars ? `${arg.slice(0, 253)}...` : arg;
}
/** The place of a finding about a route or one of its exchanges, at the line of the manifest that declares what was broken. */
function placeIn({ route, pointer, manifest }, below, exchange = null) {
	return {
		route: route.id,
		exchange,
		at: locateIn(manifest.file, manifest.lines, `${pointer}${below}`)
	};
}
// src/decision/rules/classified.ts
const cases$15 = {
	"no-request": {
		decision: "hold",
		kind: "blocked",
		says: "expected the client to send a request for {check}, got none",
		remedy: "Run the command of the input client by hand: it sends its request to OPENAI_BASE_URL, for GATE_MODEL, with GATE_PROMPT."
	},
	"no-answer": {
		decision: "hold",
		kind: "blocked",
		says: "expected an answer to {check}, got none ({failure})",
		remedy: "Check that the staging gateway is up and can be reached from this job at the URL that the workflow gives."
	},
	unclassified: {
		decision: "investigate",
		kind: "drift",
		says: "expected a failure of a known class, got status {status} in a form that no class fits",
		remedy: "Look at what the gateway answers; a code of its own can be mapped by its dialect."
	},
	"against-status": {
		decision: "investigate",
		kind: "drift",
		says: "expected a status that goes with class {class}, got {status}",
		remedy: "Find out which of the two is right: clients decide by the status whether to repeat the request."
	},
	"not-refused": {
		decision: "hold",
		kind: "failed",
		says: "expected {check} to be refused with one of {accepted}, got a success (status {status})",
		remedy: "Find out what the gateway made of this request: it should not have been answered."
	},
	"not-accepted": {
		decision: "investigate",
		kind: "drift",
		says: "expected {check} to be refused with one of {accepted}, got status {status} and class {class}",
		remedy: "Find out why the gateway refuses this request in another way than documented."
	}
};
const find$15 = findingsOf("classified", cases$15);
/** Every failure has a class; a negative check's is one that it accepts. */
const classified = {
	id: "classified",
	says: "Every failure has a class; a negative check's is one that it accepts.",
	cases: cases$15,
	judgeExchange: judge$10
};
function judge$10(subject, exchange) {
	const name = caseOf$1(subject, exchange);
	if (name === null) return [];
	const { status, error_class, failure } = exchange.observation;
	const args = {
		check: exchange.check,
		status: status ?? "none",
		class: error_class ?? "none",
		failure: failure ?? "no status",
		accepted: acceptedClasses(subject.route, exchange)?.join(", ") ?? ""
	};
	return [find$15(name, placeIn(subject, "/checks", exchange), args)];
}
function caseOf$1(subject, exchange) {
	const { status, error_class, against_status } = exchange.observation;
	if (sentNothing(exchange)) return "no-request";
	if (status === null) return "no-answer";
	const accepted = acceptedClasses(subject.route, exchange);
	if (!isJudged(subject, exchange)) return null;
	if (error_class === null) return accepted === null || exchange.check === "bad-credential" ? null : "not-refused";
	if (error_class === "unclassified") return "unclassified";
	if (against_status) return "against-status";
	if (accepted === null) return null;
	return accepted.includes(error_class) && !blamesAnother(exchange) ? null : "not-accepted";
}
/** A model that nobody has may be refused as an invalid request, unless another field is blamed for it. */
function blamesAnother({ check, observation }) {
	return check === "unknown-model" && observation.error_class === "invalid_request" && observation.error_param === "other";
}
// src/decision/rules/credential-enforced.ts
const cases$14 = {
	accepted: {
		decision: "hold",
		kind: "failed",
		says: "expected a credential that nobody issued to be refused, got status {status}",
		remedy: "Turn on authentication for this route at the gateway: whoever reaches it can use it."
	},
	masked: {
		decision: "hold",
		kind: "failed",
		says: "expected a credential that nobody issued to be refused, got status {status} after a fallback to {target}: the fallback masked the failure",
		remedy: "Keep authentication failures out of the statuses on which the gateway falls back."
	},
	"fell-back": {
		decision: "hold",
		kind: "failed",
		says: "expected the refusal of a bad credential to come without a fallback, got calls to {targets}",
		remedy: "Keep authentication failures out of the statuses on which the gateway falls back."
	},
	hidden: {
		decision: "hold",
		kind: "failed",
		says: "expected every target to accept the credential of a good request, got {refusal} from {target} behind an answer with status {status}: what was called next hid it",
		remedy: "Give the gateway a credential that {target} accepts, and keep authentication failures out of the statuses on which it falls back."
	}
};
const find$14 = findingsOf("credential-enforced", cases$14);
/** A bad credential is refused, once, without fallback; and no success hides that a good one was refused. */
const credentialEnforced = {
	id: "credential-enforced",
	says: "A bad credential is refused, once, without fallback; and no success hides that a good one was refused.",
	cases: cases$14,
	judgeExchange: judge$9
};
function judge$9(subject, exchange) {
	if (exchange.check !== "bad-credential") return judgeGoodCredential(subject, exchange);
	return isJudged(subject, exchange) ? judgeBadCredential(subject, exchange) : [];
}
/** Only a witness sees it: the client got its answer from a later call. A refusal that the gate asked for is none. */
function judgeGoodCredential(subject, exchange) {
	const { forced_by, observation, ledger } = exchange;
	const refused = ledger.calls.find(({ status }) => status === 401 || status === 403);
	if (forced_by !== "none" || observation.status_class !== "2xx" || refused === void 0) return [];
	const args = {
		refusal: refused.status ?? "none",
		target: refused.target,
		status: observation.status ?? "none"
	};
	return [find$14("hidden", placeIn(subject, "/checks", exchange), args)];
}
function judgeBadCredential(subject, exchange) {
	const { status, status_class } = exchange.observation;
	const place = placeIn(subject, "/checks", exchange);
	const targets = targetsTried(subject, exchange);
	const target = targets.at(-1);
	if (status_class === "2xx" && targets.length > 1 && target !== void 0) return [find$14("masked", place, {
		status: status ?? "none",
		target
	})];
	if (status_class === "2xx") return [find$14("accepted", place, { status: status ?? "none" })];
	return targets.length > 1 ? [find$14("fell-back", place, { targets: targets.join(", ") })] : [];
}
/** Targets that the exchange's calls went to, and the one that a header says served, when it is not the primary. */
function targetsTried({ route }, { ledger, observation }) {
	const primary = primaryOf(route.targets);
	const served = observation.served_by;
	const shown = served !== null && primary !== null && served !== primary ? [primary, served] : [];
	return [.../* @__PURE__ */ new Set([...ledger.targets, ...shown])];
}
// src/decision/rules/evidence-complete.ts
const cases$13 = {
	"not-asked": {
		decision: "hold",
		kind: "missing",
		says: "expected every gated route to have the check {missing}, got a route without it",
		remedy: "Add it to the route's checks."
	},
	"credential-missing": {
		decision: "hold",
		kind: "blocked",
		says: "expected {check} to be run, got no credential for the gateway: its variable is empty",
		remedy: "Set the secret where this workflow can read it. Pull requests from forks get no secrets: a maintainer runs the gate on a branch of this repository."
	},
	fork: {
		decision: "hold",
		kind: "blocked",
		says: "expected {check} to be run, got a pull request from a fork: no request is sent for it",
		remedy: "A maintainer reads the change and makes it in a pull request of their own, from a branch of this repository: there the gate has its credentials."
	},
	"no-force": {
		decision: "hold",
		kind: "missing",
		says: "expected {check} to make the primary fail, got no way to do so",
		remedy: "Bind the scripted provider (input witness) and declare targets, or name a broken staging alias (force: model), or the gateway's own fault hook (force: headers)."
	},
	"no-client": {
		decision: "hold",
		kind: "missing",
		says: "expected {check} to be run through the user's client, got no command for it",
		remedy: "Set the input client to the command that makes one request with the application's own client."
	},
	cancelled: {
		decision: "hold",
		kind: "blocked",
		says: "expected {check} to be run, got a run that was cancelled before",
		remedy: "Run the gate again."
	},
	"out-of-time": {
		decision: "hold",
		kind: "blocked",
		says: "expected {check} to be run, got a run that was out of time before",
		remedy: "Raise the gateway's concurrency, lower its timeout, or gate fewer routes in one job."
	},
	"invalid-record": {
		decision: "hold",
		kind: "missing",
		says: "expected a valid record of {check}, got one that its schema refuses",
		remedy: "Report this as a defect of Fallback Gate."
	},
	"not-run": {
		decision: "hold",
		kind: "missing",
		says: "expected a record of {check}, got none",
		remedy: "Run the gate again; if the record is still missing, report it as a defect of Fallback Gate."
	}
};
const find$13 = findingsOf("evidence-complete", cases$13);
/** Every promoted route has its required checks, each with a valid record of this head commit. */
const evidenceComplete = {
	id: "evidence-complete",
	says: "Every promoted route has its required checks, each with a valid record of this head commit.",
	cases: cases$13,
	judgeRoute: (subject) => {
		const asked = [...new Set(subject.route.checks.map(({ check }) => check))];
		return [...missingChecks(subject, asked).map((missing) => find$13("not-asked", placeIn(subject, "/checks"), { missing })), ...asked.flatMap((check) => judge$8(subject, check))];
	}
};
/** Without these nothing is promoted: a success, a refusal that could be judged, and a fallback. */
function missingChecks(subject, asked) {
	const refusals = asked.filter((check) => isNegative(check) && !isPassedThrough(subject, check));
	return [...(subject.evidence.exchanges.some((exchange) => exchange.check === "fallback" && isMocked(exchange)) ? [
		"smoke",
		"fallback",
		"retries"
	] : ["smoke", "fallback"]).filter((check) => !asked.includes(check)), ...refusals.length === 0 ? ["a negative one that can be judged"] : []];
}
/** A bad credential that a pass-through gateway hands on is no evidence, and its absence no gap. */
function isPassedThrough({ evidence, manifest }, check) {
	const exchanges = evidence.exchanges.filter((exchange) => exchange.check === check);
	return exchanges.length > 0 && exchanges.every((exchange) => !isJudged({ manifest }, exchange)) || evidence.unrun.some((entry) => entry.check === check && entry.reason === "pass-through");
}
function judge$8(subject, check) {
	const { evidence, route } = subject;
	const obstacles = evidence.unrun.filter((entry) => entry.check === check);
	const reason = obstacles.map((entry) => entry.reason).find((why) => why !== "pass-through");
	const asked = exchangesOf(route, check);
	const made = evidence.exchanges.filter((exchange) => exchange.check === check).length;
	if (reason !== void 0) return [find$13(reason, placeIn(subject, "/checks"), { check })];
	return made + obstacles.length >= asked ? [] : [find$13("not-run", placeIn(subject, "/checks"), { check })];
}
// src/ledger/served-by.ts
/** The target whose call answered, as the witness saw it; null where no witness did. */
function servedByWitness({ ledger, observation }) {
	if (observation.status_class !== "2xx") return null;
	return ledger.calls.findLast(({ status }) => status !== null && status < 300)?.target ?? null;
}
/** The target that served a success. The witness knows best; then what a header says, then the last call of a log. */
function servedBy(exchange) {
	const { ledger, observation } = exchange;
	if (observation.status_class !== "2xx") return null;
	const logged = ledger.calls.length === 0 ? ledger.targets.at(-1) : void 0;
	return servedByWitness(exchange) ?? observation.served_by ?? logged ?? null;
}
/** Whether a call went, or a header points, to another target than the first. */
function sawFallback(route, { ledger, observation }) {
	const primary = primaryOf(route.targets);
	if (primary === null) return new Set(ledger.targets).size > 1;
	const served = observation.served_by;
	return ledger.targets.some((target) => target !== primary) || served !== null && served !== primary;
}
/** Switches that the gateway itself shows where the route wants them shown; null when nothing was shown there. */
function switchesShown(route, { ledger }) {
	return ledger.switches[route.fallback_visible_in];
}
// src/decision/rules/fallback-target.ts
const cases$12 = {
	"not-switched": {
		decision: "investigate",
		kind: "drift",
		says: "expected {expected} to serve after the primary was made to fail, got the primary ({target})",
		remedy: "Check that the fault reaches the primary, and that the gateway's fallback is configured for it."
	},
	other: {
		decision: "investigate",
		kind: "drift",
		says: "expected {expected} to serve after the primary was made to fail, got {target}",
		remedy: "Compare the gateway's list of fallbacks with the route's targets."
	},
	unknown: {
		decision: "investigate",
		kind: "missing",
		says: "expected {expected} to serve after the primary was made to fail, got no word about which target did",
		remedy: "Declare what headers and logs call each target (targets), or put the scripted provider behind the gateway."
	},
	disagreement: {
		decision: "investigate",
		kind: "drift",
		says: "expected the gateway to name the target that served, got {said} where the provider saw {target}",
		remedy: "Do not rely on this header before its gateway is mended; check the route's target aliases."
	},
	"cooled-down": {
		decision: "investigate",
		kind: "drift",
		says: "expected the primary {primary} to be called first, as earlier in this run, got calls at {targets} only: the gateway has taken it out after a failure (a cool-down), so that this exchange shows neither retries nor a fallback",
		remedy: "Switch the cool-down of the staging gateway off (LiteLLM: router_settings, disable_cooldowns: true) and run the gate again."
	},
	"not-played": {
		decision: "hold",
		kind: "missing",
		says: "expected the scripted provider to fail as {primary}, got calls at {targets} only: something else kept the primary from being reached",
		remedy: "Point the primary's address in the gateway's configuration at the scripted provider: tries that connect to nobody are seen by no witness."
	},
	unreached: {
		decision: "hold",
		kind: "missing",
		says: "expected the scripted provider to be called as {primary} and to fail, got no word of a call at it",
		remedy: "Point the gateway's targets at the scripted provider, and check that it still runs and that the inputs witness and witness-token are what it printed."
	}
};
const find$12 = findingsOf("fallback-target", cases$12);
/** After a forced fallback the expected target served, and no exchange passed the primary over. */
const fallbackTarget = {
	id: "fallback-target",
	says: "After a forced fallback the expected target served, and no exchange passed the primary over.",
	cases: cases$12,
	judgeExchange: judge$7
};
function judge$7(subject, exchange) {
	const place = placeIn(subject, "/targets", exchange);
	const primary = primaryOf(subject.route.targets);
	if (primary !== null && isCooledDown(subject, exchange, primary)) return [find$12("cooled-down", place, {
		primary,
		targets: exchange.ledger.targets.join(", ")
	})];
	const { status_class, error_class } = exchange.observation;
	if (!(status_class === "2xx" && error_class === null) || !isFallbackForced(exchange)) return [];
	if (isFaultUnseen(exchange)) return [find$12("unreached", place, { primary: primary ?? "the primary" })];
	if (primary !== null && isUnplayed(exchange, primary)) return [find$12("not-played", place, {
		primary,
		targets: exchange.ledger.targets.join(", ")
	})];
	return judgeForced(subject, exchange, place);
}
/** Where the scripted provider was to fail as the primary, and was called as others only. */
function isUnplayed({ forced_by, ledger }, primary) {
	return forced_by === "witness" && ledger.calls.length > 0 && ledger.calls.every(({ target }) => target !== primary);
}
/**
* Gateways remember failures. Where only calls at other targets were seen although the primary was called before, a
* failure in between has taken it out. A switch that the gate itself asked for by name skips the primary as well.
*/
function isCooledDown({ route, evidence }, exchange, primary) {
	const { forced_by, ledger, at } = exchange;
	const callsPrimary = ({ targets }) => targets.includes(primary);
	if (acceptedClasses(route, exchange) !== null || !["none", "witness"].includes(forced_by)) return false;
	if (ledger.targets.length === 0 || callsPrimary(ledger)) return false;
	return evidence.exchanges.some((earlier) => earlier.at < at && callsPrimary(earlier.ledger));
}
function judgeForced(subject, exchange, place) {
	const to = settingsOf(subject.route, exchange)?.to ?? null;
	const expected = to ?? "another target";
	const target = servedBy(exchange);
	if (target === null) return [find$12("unknown", place, { expected })];
	if (target === primaryOf(subject.route.targets)) return [find$12("not-switched", place, {
		expected,
		target
	})];
	if (target === "other" || to !== null && target !== to) return [find$12("other", place, {
		expected,
		target
	})];
	const [said, saw] = [exchange.observation.served_by, servedByWitness(exchange)];
	return said !== null && saw !== null && said !== saw ? [find$12("disagreement", place, {
		said,
		target: saw
	})] : [];
}
// src/decision/rules/fallback-visible.ts
const cases$11 = {
	unseen: {
		decision: "hold",
		kind: "missing",
		says: "expected the gateway to show exactly one switch in its {where}, got nothing from it",
		remedy: "Give the gate the gateway's log. For a gateway that keeps none, declare fallback_visible_in: header, and under targets what its header calls each target."
	},
	none: {
		decision: "hold",
		kind: "failed",
		says: "expected the gateway to show exactly one switch in its {where}, got none although a fallback was {why}",
		remedy: "Find out why the gateway is silent about its fallbacks: whoever runs it will not see them either."
	},
	several: {
		decision: "hold",
		kind: "failed",
		says: "expected the gateway to show exactly one switch in its {where}, got {switches}",
		remedy: "Let the gateway decide once where an exchange goes, or find out which of its lines repeat the same switch."
	},
	unexpected: {
		decision: "hold",
		kind: "failed",
		says: "expected no switch in the gateway's {where} where no fallback was forced or seen, got {switches}",
		remedy: "Find out what made the gateway switch: the primary should have answered this request."
	}
};
const find$11 = findingsOf("fallback-visible", cases$11);
/** Where a fallback was forced or seen, the gateway itself shows exactly one switch; elsewhere none. */
const fallbackVisible = {
	id: "fallback-visible",
	says: "Where a fallback was forced or seen, the gateway itself shows exactly one switch; elsewhere none.",
	cases: cases$11,
	judgeExchange: judge$6
};
function judge$6(subject, exchange) {
	const forced = isFallbackForced(exchange) && exchange.observation.status_class === "2xx";
	const seen = sawFallback(subject.route, exchange);
	if (isFaultUnseen(exchange) && !seen) return [];
	const switches = switchesShown(subject.route, exchange);
	const name = forced || seen ? caseWhereExpected(switches) : caseElsewhere(switches);
	if (name === null) return [];
	const where = subject.route.fallback_visible_in;
	return [find$11(name, placeIn(subject, "/fallback_visible_in", exchange), {
		where,
		switches: switches ?? 0,
		why: forced ? "forced" : "seen"
	})];
}
function caseWhereExpected(switches) {
	if (switches === null) return "unseen";
	if (switches === 0) return "none";
	return switches > 1 ? "several" : null;
}
function caseElsewhere(switches) {
	return (switches ?? 0) > 0 ? "unexpected" : null;
}
// src/decision/rules/layers-fit.ts
const cases$10 = {
	"over-budget": {
		decision: "hold",
		kind: "failed",
		says: "expected the declared layers to make at most {budget} attempts, got a worst case of {bound} {worst} ({layers}, times {targets} targets)",
		remedy: "Lower the attempts of a layer, or raise the budget in a pull request of its own: retries of all layers multiply."
	},
	"several-layers": {
		decision: "hold",
		kind: "failed",
		says: "expected at most {allowed} layers to repeat calls, got {count} ({layers})",
		remedy: "Let one layer repeat, the one nearest to the failure, and take the retries of the others to 0."
	}
};
const find$10 = findingsOf("layers-fit", cases$10);
/** The declared worst case fits the budget and `retrying_layers`. Binds where `layers` are declared. */
const layersFit = {
	id: "layers-fit",
	says: "The declared worst case fits the budget and the number of layers that may repeat; an unknown layer counts as at least 1.",
	cases: cases$10,
	judgeRoute: (subject) => {
		const { layers, file, lines } = subject.manifest;
		const worst = worstCase(layers, subject.route);
		if (worst === null) return [];
		const place = {
			...placeIn(subject, ""),
			at: locateIn(file, lines, "/layers")
		};
		const { attempts: budget, retrying_layers: allowed } = subject.route.retry_budget;
		return [...judgeWorstCase(worst, budget, layers, place), ...judgeRepeating(layers, allowed, place)];
	}
};
function judgeWorstCase(worst, budget, layers, place) {
	if (worst.attempts <= budget) return [];
	const bound = worst.isLowerBound ? "at least" : "exactly";
	const named = layers.map(({ name, attempts }) => `${name} ${attempts ?? "unknown"}`).join(", ");
	const args = {
		budget,
		worst: worst.attempts,
		bound,
		layers: named,
		targets: worst.targets
	};
	return [find$10("over-budget", place, args)];
}
function judgeRepeating(layers, allowed, place) {
	const repeating = layers.filter(({ attempts }) => attempts !== null && attempts > 1).map(({ name }) => name);
	if (repeating.length <= allowed) return [];
	return [find$10("several-layers", place, {
		allowed,
		count: repeating.length,
		layers: repeating.join(", ")
	})];
}
// src/decision/rules/log-minimal.ts
const cases$9 = {
	credential: {
		decision: "hold",
		kind: "failed",
		says: "expected the rows of log {log} to hold no credential, got one in the field {field}",
		remedy: "Take the field out of the log, and rotate the credential: whoever reads the log has it."
	},
	prompt: {
		decision: "hold",
		kind: "failed",
		says: "expected the rows of log {log} to hold no prompt text, got some in the field {field}",
		remedy: "Switch message logging off at the gateway, or declare bodies: allowed where that is wanted."
	},
	answer: {
		decision: "hold",
		kind: "failed",
		says: "expected the rows of log {log} to hold no answer text, got some in the field {field}",
		remedy: "Switch message logging off at the gateway, or declare bodies: allowed where that is wanted."
	}
};
const find$9 = findingsOf("log-minimal", cases$9);
/** The gateway's own log rows of our exchanges hold neither a credential nor prompt or answer text. */
const logMinimal = {
	id: "log-minimal",
	says: "The gateway's own log rows of our exchanges hold neither a credential nor prompt or answer text.",
	cases: cases$9,
	judgeExchange: judge$5
};
function judge$5({ manifest, route }, exchange) {
	return exchange.exposures.map(({ log, field, kind }) => {
		const index = manifest.logs.findIndex(({ name }) => name === log);
		const at = locateIn(manifest.file, manifest.lines, `/logs/${index}`);
		return find$9(kind, {
			route: route.id,
			exchange,
			at
		}, {
			log,
			field
		});
	});
}
// src/decision/rules/no-futile-retry.ts
const cases$8 = { repeated: {
	decision: "hold",
	kind: "failed",
	says: "expected a refused request to reach a provider at most once, got {attempts} calls",
	remedy: "Take this status out of those that the gateway repeats: a refusal does not change by asking again."
} };
const find$8 = findingsOf("no-futile-retry", cases$8);
/** A refused request reached a provider at most once. */
const noFutileRetry = {
	id: "no-futile-retry",
	says: "A refused request reached a provider at most once.",
	cases: cases$8,
	judgeExchange: (subject, exchange) => {
		const attempts = exchange.ledger.attempts.value ?? 0;
		return isNegative(exchange.check) && attempts > 1 ? [find$8("repeated", placeIn(subject, "/checks", exchange), { attempts })] : [];
	}
};
// src/decision/rules/no-leak.ts
const cases$7 = { withheld: {
	decision: "hold",
	kind: "failed",
	says: "expected nothing secret in what is published, got a match of {secret} in the {surface}: it was withheld",
	remedy: "Find what brings the secret there (a note, a name in the manifest, an answer) and rotate the secret if it was published before."
} };
const find$7 = findingsOf("no-leak", cases$7);
/** Nothing that was about to be published held a secret. */
const noLeak = {
	id: "no-leak",
	says: "Nothing that was about to be published held a secret.",
	cases: cases$7,
	judgeRun: ({ leaks }, manifest) => leaks.map(({ surface, rule }) => find$7("withheld", {
		route: null,
		exchange: null,
		at: locateIn(manifest.file, manifest.lines, "")
	}, {
		surface,
		secret: rule
	}))
};
// src/decision/rules/not-cached.ts
const cases$6 = { cached: {
	decision: "hold",
	kind: "failed",
	says: "expected an answer made for this request, got one from a cache",
	remedy: "Switch the cache off for the gate's requests: an answer from a cache says nothing about the route."
} };
const find$6 = findingsOf("not-cached", cases$6);
/** The answer was made for this request. */
const notCached = {
	id: "not-cached",
	says: "The answer was made for this request.",
	cases: cases$6,
	judgeExchange: (subject, exchange) => exchange.observation.cache === "hit" ? [find$6("cached", placeIn(subject, "/gateway", exchange), {})] : []
};
// src/decision/rules/parseable.ts
const cases$5 = {
	"no-answer": {
		decision: "hold",
		kind: "blocked",
		says: "expected a complete {family} answer, got none ({failure})",
		remedy: "Check that the staging gateway is up and can be reached from this job at the URL that the workflow gives."
	},
	"not-permitted": {
		decision: "hold",
		kind: "blocked",
		says: "expected a complete {family} answer, got status {status} and class {class}",
		remedy: "Check the credential that the workflow binds to this gateway, and what it is allowed to use."
	},
	redirected: {
		decision: "hold",
		kind: "failed",
		says: "expected a complete {family} answer, got a redirect ({status}), which is never followed",
		remedy: "Set the gateway's URL to where the API really is, and check the route's path."
	},
	error: {
		decision: "hold",
		kind: "failed",
		says: "expected a complete {family} answer, got status {status} and class {class}",
		remedy: "Send the same request to staging by hand, mend the route, and run the gate again."
	},
	incomplete: {
		decision: "hold",
		kind: "failed",
		says: "expected a complete {family} answer, got one that ends before its end (status {status})",
		remedy: "Look for a proxy that cuts answers, or a timeout shorter than the answer takes."
	},
	"other-family": {
		decision: "investigate",
		kind: "drift",
		says: "expected a complete {family} answer, got a complete one of another family ({got})",
		remedy: "Compare the route's family with what its target speaks: one of the two is declared wrong."
	}
};
/** What an answer is called whose transport broke off after its status. */
const cutShort = /* @__PURE__ */ new Set([
	"truncated_stream",
	"network",
	"timeout"
]);
const find$5 = findingsOf("parseable", cases$5);
/** The answer of a check that expects success is complete and of the expected family. */
const parseable = {
	id: "parseable",
	says: "The answer of a check that expects success is complete and of the expected family.",
	cases: cases$5,
	judgeExchange: (subject, exchange) => acceptedClasses(subject.route, exchange) === null && !sentNothing(exchange) ? judge$4(subject, exchange) : []
};
function judge$4(subject, exchange) {
	const name = caseOf(subject, exchange);
	if (name === null) return [];
	const { status, error_class, failure, response_family } = exchange.observation;
	const args = {
		family: subject.route.family,
		status: status ?? "none",
		class: error_class ?? "none",
		failure: failure ?? "no status",
		got: response_family === "unparseable" ? "one that the gate does not probe" : response_family
	};
	return [find$5(name, placeIn(subject, "/family", exchange), args)];
}
function caseOf({ route }, { observation }) {
	const { error_class, response_family, status, terminal } = observation;
	const isWhole = terminal === "complete" || terminal === "capped";
	if (status === null) return "no-answer";
	if (error_class === "wrong_family") return isWhole ? "other-family" : "incomplete";
	if (error_class !== null && terminal === "incomplete" && cutShort.has(error_class)) return "incomplete";
	if (error_class === "authentication" || error_class === "permission") return "not-permitted";
	if (error_class === "redirect") return "redirected";
	if (error_class !== null) return "error";
	if (response_family !== route.family) return "other-family";
	return isWhole ? null : "incomplete";
}
// src/decision/rules/retry-agreement.ts
const cases$4 = { contradiction: {
	decision: "investigate",
	kind: "drift",
	says: "expected the accounts of one exchange to agree, got {one} and {other}, which cannot both be true",
	remedy: "Find out which source miscounts before anybody relies on it."
} };
const find$4 = findingsOf("retry-agreement", cases$4);
/** The accounts of one exchange agree. */
const retryAgreement = {
	id: "retry-agreement",
	says: "The accounts of one exchange agree.",
	cases: cases$4,
	judgeExchange: judge$3
};
function judge$3(subject, exchange) {
	const { accounts, contradictions } = exchange.ledger;
	return contradictions.flatMap(([first = -1, second = -1]) => {
		const [one, other] = [accounts[first], accounts[second]];
		if (one === void 0 || other === void 0) return [];
		return [find$4("contradiction", placeIn(subject, "/retry_budget", exchange), {
			one: words(one),
			other: words(other)
		})];
	});
}
function words({ source, name, bound, attempts }) {
	return `${bound === "exact" ? "exactly" : "at least"} ${attempts ?? 0} (${source} ${name})`;
}
// src/decision/rules/retry-budget.ts
const cases$3 = {
	over: {
		decision: "hold",
		kind: "failed",
		says: "expected at most {budget} attempts for one user request, got {attempts} ({bound}, by the {source})",
		remedy: "Lower the retries of one layer: retries of all layers multiply. If the attempts are wanted, raise the budget in a pull request of its own."
	},
	"weak-proof": {
		decision: "hold",
		kind: "missing",
		says: "expected the attempts to be proved by a {proof} or better, got {source}",
		remedy: "Give the gate the gateway's log, or put the scripted provider behind the gateway (input witness)."
	}
};
const find$3 = findingsOf("retry-budget", cases$3);
/** Attempts of one exchange, fallback targets included, are within the budget, by proof at least as strong as asked. */
const retryBudget = {
	id: "retry-budget",
	says: "Attempts of one exchange, fallback targets included, are within the budget, by proof at least as strong as asked.",
	cases: cases$3,
	judgeExchange: (subject, exchange) => isMocked(exchange) ? [] : judge$2(subject, exchange)
};
function judge$2(subject, exchange) {
	const budget = subject.route.retry_budget;
	const { value, bound, source } = exchange.ledger.attempts;
	const most = Math.max(value ?? 0, ...exchange.ledger.accounts.map(({ attempts }) => attempts ?? 0));
	if (most > budget.attempts) {
		const largest = value === most ? void 0 : exchange.ledger.accounts.find(({ attempts }) => attempts === most);
		const place = placeIn(subject, "/retry_budget/attempts", exchange);
		return [find$3("over", place, {
			budget: budget.attempts,
			attempts: most,
			bound: largest?.bound ?? bound,
			source: largest?.source ?? source
		})];
	}
	if (isProofOf(source, budget.proof) || neverArrived(exchange)) return [];
	const place = placeIn(subject, "/retry_budget/proof", exchange);
	return [find$3("weak-proof", place, {
		proof: budget.proof,
		source: source === "none" ? "no account" : `a ${source}`
	})];
}
// src/decision/rules/retry-known.ts
const cases$2 = {
	silent: {
		decision: "hold",
		kind: "missing",
		says: "expected the {source} {name} to say how many attempts there were, got nothing",
		remedy: "Find out why this source is silent: what it did not say is unknown, never zero."
	},
	"silent-witness": {
		decision: "hold",
		kind: "missing",
		says: "expected the witness of {name} to say how many attempts there were, got nothing",
		remedy: "Point the gateway's targets at the scripted provider, and check that it still runs and that the inputs witness and witness-token are what it printed: what it did not say is unknown, never zero."
	},
	inexact: {
		decision: "hold",
		kind: "missing",
		says: "expected an exact count of attempts, got at least {attempts} (by the {source})",
		remedy: "Give the gate the gateway's log, or put the scripted provider behind the gateway (input witness)."
	},
	unknown: {
		decision: "hold",
		kind: "missing",
		says: "expected an exact count of attempts, got no account at all",
		remedy: "Give the gate the gateway's log, or put the scripted provider behind the gateway (input witness)."
	}
};
const find$2 = findingsOf("retry-known", cases$2);
/** Every expected source spoke, and the attempts are exact. */
const retryKnown = {
	id: "retry-known",
	says: "Every expected source spoke, and the attempts are exact.",
	cases: cases$2,
	judgeExchange: (subject, exchange) => neverArrived(exchange) || isMocked(exchange) ? [] : judge$1(subject, exchange)
};
function judge$1(subject, exchange) {
	const place = placeIn(subject, "/retry_budget", exchange);
	const { expected, accounts, attempts } = exchange.ledger;
	const spoke = new Set(accounts.filter((account) => account.attempts !== null).map(({ source, name }) => `${source} ${name}`));
	const silent = expected.filter(({ source, name }) => !spoke.has(`${source} ${name}`)).map(({ source, name }) => find$2(source === "witness" ? "silent-witness" : "silent", place, {
		source,
		name
	}));
	if (silent.length > 0 || attempts.bound === "exact") return silent;
	return attempts.value === null || attempts.source === "none" ? [find$2("unknown", place, {})] : [find$2("inexact", place, {
		attempts: attempts.value,
		source: attempts.source
	})];
}
// src/decision/rules/timeout-order.ts
const cases$1 = { inverted: {
	decision: "hold",
	kind: "failed",
	says: "expected the timeout of {inner} to be at most that of {outer} around it ({outer_ms} ms), got {inner_ms} ms",
	remedy: "Shorten the inner timeout: else the outer layer repeats while the inner one still works, and both calls run."
} };
const find$1 = findingsOf("timeout-order", cases$1);
/** No inner timeout exceeds an outer one. Binds where layers declare timeouts. */
const timeoutOrder = {
	id: "timeout-order",
	says: "No inner timeout exceeds an outer one.",
	cases: cases$1,
	judgeRun: (_, { file, layers, lines }) => {
		const timed = layers.flatMap(({ name, timeout_ms }, index) => timeout_ms === null ? [] : [{
			name,
			timeout_ms,
			index
		}]);
		return timed.flatMap((inner, place) => {
			const outer = timed.slice(0, place).findLast(({ timeout_ms }) => timeout_ms < inner.timeout_ms);
			if (outer === void 0) return [];
			const at = locateIn(file, lines, `/layers/${inner.index}/timeout`);
			const args = {
				inner: inner.name,
				outer: outer.name,
				inner_ms: inner.timeout_ms,
				outer_ms: outer.timeout_ms
			};
			return [find$1("inverted", {
				route: null,
				exchange: null,
				at
			}, args)];
		});
	}
};
// src/decision/rules/wait-bounded.ts
const cases = {
	"too-short": {
		decision: "hold",
		kind: "failed",
		says: "expected at least {bound} ms between two attempts at {target}, got {wait} ms",
		remedy: "Give the layer that repeats a longer back-off: an immediate repetition adds load where there is too much already."
	},
	"too-long": {
		decision: "hold",
		kind: "failed",
		says: "expected at most {bound} ms between two attempts at {target}, got {wait} ms",
		remedy: "Give the layer that repeats a shorter back-off: callers wait for it."
	},
	"retry-after": {
		decision: "hold",
		kind: "failed",
		says: "expected the Retry-After of {bound} ms to be respected at {target}, got a repetition after {wait} ms",
		remedy: "Let the layer that repeats honour Retry-After (RFC 9110 10.2.3)."
	},
	unseen: {
		decision: "hold",
		kind: "missing",
		says: "expected to see the waits between {attempts} attempts, got no times from the {source}",
		remedy: "Put the scripted provider behind the gateway (input witness), which times calls; without one, leave wait out."
	}
};
const find = findingsOf("wait-bounded", cases);
/** Clocks of two processes and the journal's whole milliseconds: a wait may look this much shorter or longer than it was. */
const toleranceMs = 50;
/** Waits between two attempts at the same target lie inside the policy and respect Retry-After. Binds where `wait` is declared. */
const waitBounded = {
	id: "wait-bounded",
	says: "Waits between two attempts at the same target lie inside the policy and respect Retry-After.",
	cases,
	judgeExchange: (subject, exchange) => {
		const { wait: policy } = subject.route.retry_budget;
		if (policy === null) return [];
		const place = placeIn(subject, "/retry_budget/wait", exchange);
		return [...exchange.ledger.waits.flatMap((wait) => judge(wait, policy, place)), ...isMocked(exchange) ? [] : judgeUntimed(exchange.ledger, place)];
	}
};
/** Attempts that were counted and not timed, and that may have been at one target. */
function judgeUntimed({ calls, attempts: { value, source, per_target } }, place) {
	const counts = Object.values(per_target);
	return (counts.length === 0 ? (value ?? 0) > 1 : counts.some((count) => count > 1)) && calls.length === 0 ? [find("unseen", place, {
		attempts: value ?? 0,
		source
	})] : [];
}
function judge({ target, wait_ms, retry_after_ms }, policy, place) {
	const says = (bound) => ({
		target,
		bound,
		wait: wait_ms
	});
	if (retry_after_ms !== null && wait_ms + toleranceMs < retry_after_ms) return [find("retry-after", place, says(retry_after_ms))];
	if (policy.min_ms !== null && wait_ms + toleranceMs < policy.min_ms) return [find("too-short", place, says(policy.min_ms))];
	const longest = Math.max(policy.max_ms ?? Number.POSITIVE_INFINITY, retry_after_ms ?? 0);
	return wait_ms - toleranceMs > longest ? [find("too-long", place, says(longest))] : [];
}
// src/decision/rules/index.ts
/** Every rule, in the order in which findings are shown. */
const rules = [
	parseable,
	classified,
	credentialEnforced,
	noFutileRetry,
	retryBudget,
	retryKnown,
	retryAgreement,
	waitBounded,
	layersFit,
	timeoutOrder,
	fallbackVisible,
	fallbackTarget,
	logMinimal,
	notCached,
	evidenceComplete,
	noLeak
];
// src/decision/tell.ts
/** The text of a finding. `show` renders each value: as inline code in Markdown, plain in a terminal. */
function tell(finding, show = String) {
	const found = rules.find(({ id }) => id === finding.rule)?.cases[finding.case];
	const fill = (text) => text.replace(/\{([a-z_]+)\}/g, (_, name) => show(finding.args[name] ?? "unknown"));
	return {
		says: fill(found?.says ?? "broken"),
		remedy: fill(found?.remedy ?? "See the rule's page.")
	};
}
// src/report/grouped-findings.ts
/** Groups findings that differ in nothing but their check, in the order of their first one. `show` renders each value. */
function groupedFindings(findings, show) {
	return [...Map.groupBy(findings, sameness).values()].flatMap((alike) => {
		const [finding] = alike;
		if (finding === void 0) return [];
		const checks = [...new Set(alike.flatMap(({ check, args }) => check ?? args["check"] ?? []).map(String))];
		const args = "check" in finding.args && checks.length > 1 ? {
			...finding.args,
			check: "each of these checks"
		} : finding.args;
		return [{
			finding,
			where: [...finding.route === null ? [] : [finding.route], ...checks],
			told: tell({
				...finding,
				args
			}, show)
		}];
	});
}
function sameness({ rule, case: name, route, at, args }) {
	return JSON.stringify([
		rule,
		name,
		route,
		at,
		{
			...args,
			check: null
		}
	]);
}
// src/report/headline.ts
/** The decision and, in a few words, why: what a reviewer reads first. */
function headline({ decision, findings }) {
	const because = reason(decision.overall, findings);
	return `Fallback Gate: ${decision.overall} (${because})`;
}
function reason(overall, findings) {
	if (overall === "none") return "no route gains traffic";
	if (overall === "promote") return "every gated route has its evidence";
	return couldNotBeJudged(findings) ? "could not be judged" : "was judged and failed";
}
/** Something kept the gate from judging, and nothing else is wrong but what is missing for that reason. */
function couldNotBeJudged(findings) {
	return findings.some(({ kind }) => kind === "blocked") && findings.every(({ kind }) => kind === "blocked" || kind === "missing");
}
// src/report/log-shortcomings.ts
/** Why a log may tell less than there is in it, most telling first. */
const shortcomings = [
	[({ state }) => state === "missing", "no file lies at its path"],
	[({ state }) => state === "refused", "its endpoint refused the credential"],
	[({ state }) => state === "unreachable", "its endpoint gave no answer with a list of rows at the place that at names"],
	[({ truncated }) => truncated, "there is more of it than is read (max_size, pages)"],
	[({ unreadable }) => unreadable > 0, "it holds a row that cannot be read"],
	[({ overlong }) => overlong > 0, "it holds a line that is too long"],
	[({ torn }) => torn > 0, "it holds a line that is cut off"],
	[({ rows }) => rows === 0, "no row of it carries an id of this run; check its fields and settle"]
];
/** The logs that told less than there may be in them, each with the reason. */
function logShortcomings({ logs }) {
	return logs.flatMap((evidence) => {
		const why = shortcomings.find(([applies]) => applies(evidence))?.[1];
		return why === void 0 ? [] : [{
			log: evidence.log,
			why
		}];
	});
}
// src/report/terminal.ts
/** The result as aligned plain text. */
function terminalReport(bundle) {
	const decisions = Object.entries(bundle.decision.routes).map(([route, decision]) => [`  ${route}`, decision]);
	const { rows, rest } = eventfulRows(bundle);
	const attempts = rows.map((row) => [
		`  ${row.route}`,
		row.check,
		row.clientSent,
		row.gatewaySaid,
		row.providerSaw,
		row.budget
	]);
	const left = rest === "" ? [] : [`  ${rest}`];
	const head = [
		"  route",
		"check",
		"client sent",
		"gateway said",
		"provider saw",
		"budget"
	];
	const findings = groupedFindings(bundle.findings, String).flatMap(({ finding, where, told }) => [
		`  ${finding.decision}: ${[finding.rule, ...where].join(" ")}`,
		`    ${finding.at.file}:${finding.at.line}:${finding.at.column} ${told.says}`,
		`    ${told.remedy}`
	]);
	const logs = logShortcomings(bundle.evidence).map(({ log, why }) => `  ${log}: ${why}`);
	return `${[
		[headline(bundle)],
		decisions.length > 0 ? ["Routes", ...aligned(decisions)] : [],
		rows.length > 0 ? [
			"Attempts of one user request",
			...aligned([head, ...attempts]),
			...left
		] : [],
		findings.length > 0 ? ["What to do", ...findings] : [],
		logs.length > 0 ? ["Logs that told less than they may know", ...logs] : []
	].filter((section) => section.length > 0).map((section) => section.join("\n")).join("\n\n")}\n`;
}
function aligned(rows) {
	const widths = [];
	for (const row of rows) row.forEach((cell, column) => widths[column] = Math.max(widths[column] ?? 0, cell.length));
	return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
}
// src/publish/comment-marker.ts
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
// src/publish/comment.ts
/**
* Writes the one comment of this manifest on a pull request: edits the oldest one that is our own, else creates it.
* A comment of a newer run stays as it is. Never rejects.
*/
async function upsertComment(github, request) {
	try {
		const login = await github.login();
		const found = await oldestOwn(github, login, request);
		return (found && await rewriteUnlessGone(github, found, request)) ?? await create(github, login, request);
	} catch (error) {
		return {
			status: "failed",
			reason: endsWithStatus(error, 403) ? "read-only" : "failed"
		};
	}
}
/** Anybody can write our marker into a comment, so the author decides whose it is. */
async function oldestOwn(github, login, request) {
	const manifest = manifestKey(request.manifestFile);
	let oldest = null;
	for await (const comment of github.comments(request.pullRequest)) if (comment.author === login && readMarker(comment.body)?.manifest === manifest && (oldest === null || comment.id < oldest.id)) oldest = comment;
	return oldest;
}
/** Two jobs may create at once: both then turn to the older comment, the one that later runs will find. */
async function create(github, login, request) {
	const created = await github.createComment(request.pullRequest, fullBody(request));
	try {
		const oldest = await oldestOwn(github, login, request);
		if (oldest !== null && oldest.id < created.id) return await rewrite(github, oldest, request);
	} catch {}
	return {
		status: "created",
		url: created.url
	};
}
/** null where somebody deleted the comment after it was listed. */
async function rewriteUnlessGone(github, found, request) {
	try {
		return await rewrite(github, found, request);
	} catch (error) {
		if (endsWithStatus(error, 404)) return null;
		throw error;
	}
}
async function rewrite(github, found, request) {
	if (isNewer(found, request)) return {
		status: "newer-exists",
		url: found.url
	};
	if (request.mode === "changes" && told(found.body) === told(fullBody(request))) return {
		status: "unchanged",
		url: found.url
	};
	return {
		status: "updated",
		url: (await github.updateComment(found.id, fullBody(request))).url
	};
}
/** What stands above the folds: below them every run has other ids, times and digests. */
function told(body) {
	return withoutMarker(body).replace(/\n<details>.*$/s, "");
}
function isNewer(found, { runNumber, runAttempt }) {
	const marker = readMarker(found.body);
	if (marker === null) return false;
	return marker.runNumber > runNumber || marker.runNumber === runNumber && marker.runAttempt > runAttempt;
}
function fullBody({ manifestFile, runNumber, runAttempt, body }) {
	return `${markerOf(manifestFile, runNumber, runAttempt)}\n${body}`;
}
/** The port promises the status at the end of its message. */
function endsWithStatus(error, status) {
	return error instanceof Error && error.message.endsWith(`got ${status}`);
}
// src/publish/report-comment.ts
/** Writes the pull request comment, where the run has one. Trouble is a warning: the decision stands already. Never rejects. */
async function reportComment(body, { run, manifestFile, mode }, { console, github }) {
	if (mode === "never" || run.pull_request === null) return;
	if (github === null) {
		console.annotate({
			level: "warning",
			message: "No pull request comment was written: there is no github-token. The step summary has the same text."
		});
		return;
	}
	const result = await upsertComment(github, {
		pullRequest: run.pull_request,
		manifestFile,
		runNumber: run.run_number,
		runAttempt: run.run_attempt,
		body,
		mode
	});
	const warning = warningAbout(result);
	if (warning !== null) console.annotate({
		level: "warning",
		message: warning
	});
	if ("url" in result) console.output("comment-url", result.url);
}
function warningAbout(result) {
	if (result.status === "newer-exists") return "The pull request comment is of a newer run and was left alone.";
	if (result.status !== "failed") return null;
	return result.reason === "read-only" ? "No pull request comment was written: the token may only read, as on pull requests from forks. The step summary has the same text. Else grant pull-requests: write." : "No pull request comment was written: GitHub did not accept it. The step summary has the same text.";
}
// src/publish/publish.ts
/**
* What stands in the evidence folder until the run has ended: a hold without records. Nothing of an earlier run stays there,
* and a folder that cannot be written to is found before the first packet.
*/
async function writeOpenRun(evidenceDir, { files }) {
	await files.write(`${evidenceDir}/records.jsonl`, "");
	await files.write(`${evidenceDir}/bundle.json`, "null\n");
	await files.write(`${evidenceDir}/report.md`, "## Fallback Gate: hold (the run has not ended)\n");
}
/**
* Writes the evidence files, outputs, annotations, the step summary and the pull request comment, in this order.
* The decision stands already: trouble with reporting is a warning.
*/
async function publish(publication, effects) {
	await writeFiles(publication, effects);
	terminalReport(publication.bundle).split("\n").forEach((line) => effects.console.info(line));
	setOutputs(publication, effects);
	if (!isWithheld(publication, "annotations")) publication.surfaces.annotations.forEach((annotation) => effects.console.annotate(annotation));
	if (!isWithheld(publication, "summary")) await effects.console.summary(publication.surfaces.summary);
	const { bundle, comment: mode, surfaces } = publication;
	await reportComment(commentBody(isWithheld(publication, "comment"), surfaces.comment), {
		run: bundle.run,
		manifestFile: bundle.manifest.file,
		mode
	}, effects);
}
function isWithheld({ withheld }, surface) {
	return withheld.some((leak) => leak.surface === surface);
}
async function writeFiles(publication, { files }) {
	const { surfaces, evidenceDir } = publication;
	const contents = [
		[
			"records",
			"records.jsonl",
			surfaces.records
		],
		[
			"bundle",
			"bundle.json",
			surfaces.bundle
		],
		[
			"report",
			"report.md",
			surfaces.report
		]
	];
	for (const [surface, name, text] of contents) if (!isWithheld(publication, surface)) await files.write(`${evidenceDir}/${name}`, text).catch(notWritten(name));
}
/** Not the bad input that the folder would have been at the beginning: a decision without its evidence is none. */
function notWritten(name) {
	return (cause) => {
		throw new GateError("INTERNAL", `expected ${name} to be written to the evidence folder, got a failure`, { cause });
	};
}
function setOutputs(publication, { console }) {
	const { bundle, surfaces, evidenceDir } = publication;
	console.output("decision", bundle.decision.overall);
	console.output("routes", isWithheld(publication, "outputs") ? "[]" : surfaces.outputs);
	console.output("evidence-dir", evidenceDir);
	console.output("bundle", isWithheld(publication, "bundle") ? "" : `${evidenceDir}/bundle.json`);
	console.output("report", isWithheld(publication, "report") ? "" : `${evidenceDir}/report.md`);
}
function commentBody(withheld, text) {
	return withheld ? "## Fallback Gate: hold (was judged and failed)\n\nThe report was withheld: it held a secret. See the rule `no-leak` in the job's annotations.\n" : text;
}
// src/gate.ts
/**
* One run: from the manifest to the comment. Returns the bundle that was decided on.
* Throws a GateError when the inputs or the manifest are bad: nothing was sent then.
*/
async function gate(inputs, run, deps, signal) {
	const prepared = await prepare(inputs, deps);
	const { manifest, promotion, gateways, endpoints, secrets } = prepared;
	secrets.forEach(({ value }) => deps.console.mask(value));
	await writeOpenRun(inputs.evidenceDir, deps);
	const isSecret = leakScan(secrets);
	const guarded = {
		...deps,
		console: guardConsole(deps.console, isSecret)
	};
	const [probed, { settle }] = await Promise.all([probeRoutes(prepared, guarded, signal), import("./settle.mjs")]);
	const isCredential = (text) => isSecret(text) !== null;
	const logs = await readLogs(manifest.logs, probed.exchanges, {
		endpoints,
		isCredential,
		signal
	}, guarded);
	const evidence = gatherEvidence({
		manifest,
		gateways,
		probed,
		ledgers: keepLedgers(probed.exchanges, manifest, logs),
		logs
	});
	const scan = leakScan([...secrets, ...noncesOf(probed.exchanges)]);
	const settled = settle({
		evidence,
		manifest,
		promotion,
		run,
		trail: []
	}, scan);
	await publish({
		...settled,
		evidenceDir: inputs.evidenceDir,
		comment: inputs.comment
	}, guarded);
	return settled.bundle;
}
/** Every request that a run would send, as lines. Throws like `gate`; sends nothing. */
async function plannedRequests(inputs, deps) {
	return planLines((await prepare(inputs, deps)).plan);
}
async function prepare(inputs, deps) {
	const manifest = await readManifest(inputs, deps);
	const promotion = onlyRoutes(everyRoute(manifest), inputs.routes);
	const gateways = await bindGateways(manifest, inputs, deps.files);
	const endpoints = bindEndpoints(manifest, inputs);
	const secrets = knownSecrets(gateways, endpoints, inputs);
	const client = clientRun(inputs.client, secrets, deps);
	const gated = gatedRoutes(promotion);
	return {
		manifest,
		promotion,
		gateways,
		endpoints,
		secrets,
		client,
		plan: planProbe(manifest.routes.filter(({ id }) => gated.has(id)), gateways, client !== null)
	};
}
/** The manifest with its defaults. Without `credential`, a gateway uses the one that the workflow binds. */
async function readManifest(inputs, { files }) {
	const bytes = await files.read(inputs.manifest, limits.manifestBytes);
	const located = parseManifest(inputs.manifest, bytes);
	const names = Object.keys(located.value.gateways ?? { [defaults.gatewayName]: {} });
	const bound = bindingLines(inputs.credentials).filter(({ name }) => name === null || names.includes(name));
	return effectiveManifest(located, dialects, bound.length === 1 ? bound[0]?.value ?? null : null);
}
async function probeRoutes({ gateways, client, plan }, deps, signal) {
	const { console } = deps;
	const witnesses = new Map(gateways.flatMap(({ name, witness }) => witness === null ? [] : [[name, deps.witness(witness)]]));
	gateways.forEach(({ name, url }) => console.info(`gateway ${name}: ${new URL(url).origin}`));
	const probed = await probe(plan, {
		witnesses,
		client,
		signal,
		progress: progressOn(deps)
	}, deps);
	console.progress("");
	return probed;
}
// src/promotion/run-context.ts
/** More attempts than records hold (record.schema.json). */
const mostAttempts = 1e3;
/** What other tools take for their network: the gate uses none of them, and says which were set. */
const networkVariables = [
	"ALL_PROXY",
	"HTTPS_PROXY",
	"HTTP_PROXY",
	"NODE_EXTRA_CA_CERTS",
	"NODE_USE_ENV_PROXY",
	"NO_PROXY",
	"SSL_CERT_DIR",
	"SSL_CERT_FILE"
];
/** What the runner says about this run. Everything is checked against its form: an environment can hold anything. */
function runContext(environment, event, rest) {
	return {
		run_id: matching(environment["GITHUB_RUN_ID"], /^\d{1,20}$/) ?? "local",
		run_attempt: integer(environment["GITHUB_RUN_ATTEMPT"], 1, mostAttempts),
		run_number: integer(environment["GITHUB_RUN_NUMBER"], 0),
		repository: matching(environment["GITHUB_REPOSITORY"], /^[A-Za-z0-9._-]{1,70}\/[A-Za-z0-9._-]{1,69}$/),
		event: matching(environment["GITHUB_EVENT_NAME"], /^[A-Za-z][A-Za-z_]{0,63}$/) ?? "local",
		...changeOf(environment, event),
		workflow_file: workflowFile(environment["GITHUB_WORKFLOW_REF"]),
		runner: matching([environment["RUNNER_OS"], environment["RUNNER_ARCH"]].filter(Boolean).join("-"), /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
		network_variables: networkVariables.filter((name) => isSet(environment, name)),
		...rest
	};
}
/** The commits that an event compares. The base of a pull request is read by its branch: the payload's commit is frozen. */
function changeOf(environment, event) {
	const commit = sha(environment["GITHUB_SHA"]);
	const pullRequest = field(event, "pull_request");
	const group = field(event, "merge_group");
	if (isObject(pullRequest)) return pullRequestChange(pullRequest, commit);
	if (isObject(group)) {
		const base_ref = branch(text(group["base_ref"]).replace(/^refs\/heads\//, ""));
		return {
			pull_request: null,
			head_sha: sha(group["head_sha"]) ?? commit,
			base_sha: null,
			base_ref,
			from_fork: false
		};
	}
	const before = environment["GITHUB_EVENT_NAME"] === "push" ? sha(field(event, "before")) : null;
	return {
		pull_request: null,
		head_sha: commit,
		base_sha: before === null || /^0+$/.test(before) ? null : before,
		base_ref: null,
		from_fork: false
	};
}
function pullRequestChange(pullRequest, commit) {
	const { head, base } = pullRequest;
	return {
		pull_request: positive(pullRequest["number"]),
		head_sha: sha(field(head, "sha")) ?? commit,
		base_sha: sha(field(base, "sha")),
		base_ref: branch(field(base, "ref")),
		from_fork: fullName(head) === null || fullName(head) !== fullName(base)
	};
}
function fullName(side) {
	const name = field(field(side, "repo"), "full_name");
	return typeof name === "string" ? name.toLowerCase() : null;
}
/** The path in `owner/repository/.github/workflows/gate.yml@refs/heads/main`. */
function workflowFile(reference) {
	const [, path] = /^[^/]+\/[^/]+\/(\.github\/workflows\/[A-Za-z0-9._/-]{1,400})@/.exec(reference ?? "") ?? [];
	return path ?? null;
}
function isSet(environment, name) {
	return (environment[name] ?? environment[name.toLowerCase()] ?? "") !== "";
}
function field(value, name) {
	return isObject(value) ? value[name] : void 0;
}
function text(value) {
	return typeof value === "string" ? value : "";
}
/** The names that bundle.schema.json allows for a branch. */
function branch(value) {
	return matching(value, /^[A-Za-z0-9][A-Za-z0-9._/+@#-]{0,254}$/);
}
function matching(value, pattern) {
	return typeof value === "string" && pattern.test(value) ? value : null;
}
function sha(value) {
	return matching(value, /^([0-9a-f]{40}|[0-9a-f]{64})$/);
}
function integer(value, fallback, most = Number.MAX_SAFE_INTEGER) {
	const number = value !== void 0 && /^\d{1,9}$/.test(value) ? Number(value) : fallback;
	return number >= fallback && number <= most ? number : fallback;
}
function positive(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
// src/report/annotations.ts
/** Findings as annotations at the lines of the manifest. GitHub shows ten errors of a step: the last one says how many more there are. */
function findingAnnotations({ findings }) {
	return capped(groupedFindings(findings, String).map(({ finding, where, told }) => {
		const subject = where.length === 0 ? "" : `${where.join(" ")}: `;
		return {
			level: "error",
			title: `${finding.decision}: ${finding.rule}`,
			message: `${subject}${told.says}. ${told.remedy}`,
			file: finding.at.file,
			line: finding.at.line,
			column: finding.at.column
		};
	}), "findings");
}
/** What is wrong with the manifest or the inputs, as annotations. */
function problemAnnotations(problems) {
	return capped(problems.map(({ at, message, remedy }) => {
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
function capped(all, what) {
	if (all.length <= limits.annotations) return [...all];
	const shown = all.slice(0, limits.annotations - 1);
	const rest = {
		level: "error",
		message: `and ${all.length - shown.length} more ${what}: see the step summary`
	};
	return [...shown, rest];
}
// src/report/markdown.ts
/**
* A value as inline code made of a harmless alphabet. Everything that is not our own constant text goes through here, so that
* no value can become a link, a mention, an image, an element or a table border.
*/
function code(value) {
	const text = String(value).replace(/[^A-Za-z0-9 ._/:,+()@=-]/g, "?").trim();
	return text === "" ? "`-`" : `\`${text}\``;
}
/** A GFM table. Cells are Markdown already. */
function table(head, rows) {
	return [
		head,
		head.map(() => "---"),
		...rows
	].map(tableRow).join("\n");
}
function tableRow(cells) {
	return `| ${cells.join(" | ")} |`;
}
/** A folded section. The summary is our own constant text. */
function folded(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
// src/report/problems.ts
/** A problem as one line of a terminal: `file:line:col message. remedy`. */
function problemLine({ at, message, remedy }) {
	return `${at === null ? "" : `${at.file}:${at.line}:${at.column} `}${message}. ${remedy}`;
}
const endings = {
	"could not run": "Nothing was sent. Mend these and run the gate again:",
	"broke off": "The run ended before a decision stood:"
};
/** All problems as Markdown, for the step summary, and how the run ended with them. */
function problemsMarkdown(problems, ending) {
	const lines = problems.map((problem) => `- ${code(problemLine(problem))}`);
	return [
		`## Fallback Gate: hold (${ending})`,
		endings[ending],
		lines.join("\n"),
		""
	].join("\n\n");
}
// src/publish/failure.ts
/** Codes that speak of what a person gave: nothing was sent. Everything else is our own crash, which is a hold. */
const badInput = [
	"INPUT_INVALID",
	"MANIFEST_UNREADABLE",
	"MANIFEST_INVALID",
	"BINDING_INVALID",
	"PATH_REFUSED",
	"FILE_UNREADABLE",
	"ENVIRONMENT_REFUSED"
];
/** 3 for bad input, 1 for a crash. */
function exitCodeOf(error) {
	return badInput.includes(errorCode(error)) ? 3 : 1;
}
/** What there is to say about a failed run, in our own words only: messages of foreign errors may hold response text. */
function problemsOf(error) {
	if (!(error instanceof GateError)) return [{
		at: null,
		message: "expected the gate to run to its end, got a defect of its own (INTERNAL)",
		remedy: "Report this as a defect of Fallback Gate. The decision is hold"
	}];
	if (error.problems.length > 0) return error.problems;
	return [{
		at: null,
		message: error.message,
		remedy: `Mend it and run the gate again (${error.code})`
	}];
}
/**
* Shows why the gate could not run: annotations at the lines at fault, all of them in the summary and in the pull request
* comment, where an earlier run may have left a better word. The outputs say hold. Never rejects.
*/
async function publishFailure(error, place, effects) {
	const problems = problemsOf(error);
	const report = problemsMarkdown(problems, exitCodeOf(error) === 3 ? "could not run" : "broke off");
	problemAnnotations(problems).forEach((annotation) => effects.console.annotate(annotation));
	outputHold(effects.console);
	await effects.console.summary(report);
	if (place !== null) await reportComment(cutTo(report, limits.commentChars), place, effects);
}
/** Where outputs cannot be written, that is one of the problems told above. */
function outputHold(console) {
	try {
		console.output("decision", "hold");
	} catch {}
}
/** Whole lines of a text, so that a list of many problems fits a comment. */
function cutTo(text, chars) {
	return text.length <= chars ? text : `${text.slice(0, text.lastIndexOf("\n", chars - 100))}\n\nThe step summary has more.\n`;
}
export { scriptedAnswerText as A, parseObject as B, canonicalJson as C, impossibleModelPrefix as D, retriesOf as E, exitCodes as F, GateError as G, createFiles as H, refuseEnvironment as I, stoppable as L, version as M, inputNames as N, noncePattern as O, readInputs as P, createDeps as R, require_ucs2length as S, isTargetName as T, safeLine as U, durationMs as V, limits as W, servedBy as _, code as a, eventfulRows as b, findingAnnotations as c, plannedRequests as d, readManifest as f, rules as g, groupedFindings as h, problemLine as i, withLeaks as j, placeholderCredential as k, runContext as l, headline as m, problemsOf as n, folded as o, logShortcomings as p, publishFailure as r, table as s, exitCodeOf as t, gate as u, switchesShown as v, sha256 as w, gatedRoutes as x, isJudged as y, isObject as z };
