import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.mjs";
import { a as getState, c as saveState, d as startGroup, f as warning, n as error, o as info, s as notice, t as endGroup, u as setSecret } from "./actions.mjs";
import { r as require_connect, t as require_client } from "./undici.mjs";
import { $ as atMost, $n as parseJson, Fn as mayBeShown, Gn as isLoopback, Kn as durationMs, Ln as isRepositoryPath, Mn as closest, Nn as suggested, Qn as isObject, Rn as pathShownAs, Un as sha256, Wn as exitCodes, Xn as unescaped, Yn as once$1, ar as GateError, bn as isTargetName, er as parseObject, ir as limits, nr as utf8Text, qn as durationText, r as problemsOf, rr as safeLine, s as problemAnnotations, t as publishing, zn as shownPath } from "./start.mjs";
const { access, appendFile, glob, lstat, mkdir, open, readFile, readdir, realpath, rename, rm, rmdir, unlink, writeFile } = process.getBuiltinModule("node:fs/promises");
const { BlockList, isIP, isIPv4, isIPv6 } = process.getBuiltinModule("node:net");
const { Writable } = process.getBuiltinModule("node:stream");
const { callbackify, parseArgs } = process.getBuiltinModule("node:util");
const { createGunzip } = process.getBuiltinModule("node:zlib");
const { X509Certificate, createHash, randomBytes, randomUUID } = process.getBuiltinModule("node:crypto");
const { fileURLToPath } = process.getBuiltinModule("node:url");
const { basename, dirname, join, posix, relative, resolve } = process.getBuiltinModule("node:path");
const { appendFileSync, constants } = process.getBuiltinModule("node:fs");
const { setTimeout: setTimeout$1 } = process.getBuiltinModule("node:timers/promises");
const { execFile, spawn } = process.getBuiltinModule("node:child_process");
const { buffer } = process.getBuiltinModule("node:stream/consumers");
const { pipeline } = process.getBuiltinModule("node:stream/promises");
const { lookup } = process.getBuiltinModule("node:dns/promises");
const { setFlagsFromString } = process.getBuiltinModule("node:v8");
// src/adapters/actions-console.ts
var import_connect = /* @__PURE__ */ __toESM(require_connect(), 1);
var import_client = /* @__PURE__ */ __toESM(require_client(), 1);
const print = {
	error,
	warning,
	notice
};
const cutNote = `\n\n_Cut at ${limits.summaryBytes} bytes. The full report is in the evidence folder._\n`;
/**
* The console of a GitHub runner. `env` is the process's environment, which @actions/core reads too. `outputs` throws
* FILE_UNWRITABLE without a writable GITHUB_OUTPUT (@actions/core would print a command instead, and writes each output by
* itself), and `summary` if the file of GITHUB_STEP_SUMMARY cannot be written.
*/
function createActionsConsole(env) {
	return {
		info: (line) => info(safeLine(line)),
		group: printGroup,
		progress: () => {},
		annotate: (annotation) => print[annotation.level](safeLine(annotation.message), properties(annotation)),
		mask: (value) => {
			if (env["GITHUB_ACTIONS"] === "true") maskableLines(value).forEach(setSecret);
		},
		outputs: (values) => writeOutputs(env["GITHUB_OUTPUT"], values),
		summary: (markdown) => appendSummary(env["GITHUB_STEP_SUMMARY"], markdown)
	};
}
function printGroup(title, lines) {
	startGroup(safeLine(title));
	lines.forEach((line) => info(safeLine(line)));
	endGroup();
}
function writeOutputs(file, values) {
	if (!file) throw new GateError("FILE_UNWRITABLE", "expected GITHUB_OUTPUT to name a file, got nothing");
	const end = `end-${randomUUID()}`;
	const lines = Object.entries(values).flatMap(([name, value]) => [
		`${name}<<${end}`,
		value,
		end
	]);
	try {
		appendFileSync(file, lines.map((line) => `${line}\n`).join(""));
	} catch {
		throw notWritable("GITHUB_OUTPUT");
	}
}
/** The runner masks values of any length, and a short one would mask most of the log. */
function maskableLines(value) {
	return value.split(/[\r\n]+/).filter((line) => line.length >= limits.credentialMinChars);
}
async function appendSummary(file, markdown) {
	if (!file) return;
	try {
		await appendFile(file, cutToBytes(markdown, limits.summaryBytes, cutNote));
	} catch {
		throw notWritable("GITHUB_STEP_SUMMARY");
	}
}
function notWritable(variable) {
	return new GateError("FILE_UNWRITABLE", `expected ${variable} to name a writable file, got a failure`);
}
function properties({ title, file, line, column }) {
	return {
		...title !== void 0 && { title: safeLine(title) },
		...file !== void 0 && { file: safeLine(file) },
		...line !== void 0 && { startLine: line },
		...column !== void 0 && { startColumn: column }
	};
}
/** Returns the text if it has at most `maxBytes` bytes of UTF-8, else its first lines and the note within that size. */
function cutToBytes(text, maxBytes, note) {
	const bytes = Buffer.from(text);
	if (bytes.length <= maxBytes) return text;
	const room = bytes.subarray(0, maxBytes - Buffer.byteLength(note));
	return room.subarray(0, room.lastIndexOf("\n") + 1).toString() + note;
}
// src/adapters/clock-random.ts
/** Length of the prefix that a run's gate ids share: enough to find the run in a log, and 64 bits remain for each exchange. */
const prefixLength = 19;
/** Returns the process's clocks. Sleeping keeps the process alive; an abort ends the sleep early without an error. Rejects if it could not sleep. */
function createClock() {
	return {
		now: () => (/* @__PURE__ */ new Date()).toISOString(),
		monotonicMs: () => performance.now(),
		sleep: async (ms, signal) => {
			if (signal?.aborted === true) return;
			await setTimeout$1(ms, void 0, signal && { signal }).catch((error) => {
				if (signal?.aborted !== true) throw error;
			});
		}
	};
}
/** Runs a task every second until the returned function is called. Does not keep the process alive. */
function everySecond(task) {
	const timer = setInterval(task, 1e3).unref();
	return () => clearInterval(timer);
}
/**
* Returns unpredictable ids. The gate ids of a run share a prefix, so one log search finds them all. Its nonces share a
* prefix, so a scripted provider can tell runs apart.
*/
function createRandom() {
	const idPrefix = randomUUID().slice(0, prefixLength);
	const runMark = `fgn-${randomBytes(8).toString("hex")}`;
	return {
		idPrefix,
		gateId: () => `${idPrefix}${randomUUID().slice(prefixLength)}`,
		runMark,
		nonce: () => `${runMark}${randomHex(randomUUID())}`
	};
}
/** The first and the last 32 bits of a version 4 UUID, which are random. Node draws the bytes of many UUIDs at once. */
function randomHex(uuid) {
	return `${uuid.slice(0, 8)}${uuid.slice(-8)}`;
}
// src/adapters/client.ts
/** Variables that are withheld from the user's client: the runner's inputs, tokens and command files. */
const withheld = /^(INPUT_|ACTIONS_|FALLBACK_GATE_|(GITHUB|GH)_TOKEN$|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/;
/**
* Runs the command once in its own process group, which is killed on timeout or abort. Returns how it ended; null if the
* signal ended it.
*/
async function runClient({ command, variables, secrets, timeoutMs, signal }, environment) {
	if (signal.aborted) return null;
	const inherited = Object.entries(environment).filter(([name, value]) => value !== void 0 && !withheld.test(name) && !secrets.some((secret) => value.includes(secret)));
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
	const deadline = AbortSignal.timeout(timeoutMs);
	const stop = AbortSignal.any([deadline, signal]);
	const kill = () => killGroup(child.pid);
	stop.addEventListener("abort", kill, { once: true });
	const end = await ended(child);
	stop.removeEventListener("abort", kill);
	kill();
	if (end.how !== "killed" || !stop.aborted) return end;
	return signal.aborted ? null : {
		how: "timed-out",
		code: null
	};
}
function ended(child) {
	const { promise, resolve } = Promise.withResolvers();
	child.once("exit", (code) => resolve({
		how: code === null ? "killed" : "exited",
		code
	}));
	child.once("error", () => resolve({
		how: "not-started",
		code: null
	}));
	return promise;
}
function killGroup(pid) {
	if (pid === void 0) return;
	try {
		process.kill(-pid, "SIGKILL");
	} catch {}
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
/** Paths that are refused by their text, before the file system is accessed. */
const refusals = {
	read: [
		...unclear,
		...absolute,
		...gitFolder
	],
	readTarget: gitFolder,
	write: unclear,
	writeTarget: [...gitFolder, ...githubFolder]
};
/** Throws PATH_REFUSED if a row matches. The path is not part of the message, because it may contain anything. */
function refuse(path, rows) {
	const reason = rows.find(([pattern]) => pattern.test(path))?.[1];
	if (reason !== void 0) throw new GateError("PATH_REFUSED", `expected a path below the repository, got ${reason}`);
}
/** Returns the path from `base` to `target`; null if `target` is not below it. Text only: links are not followed. */
function pathBelow(base, target) {
	const path = relative(resolve(base), target);
	return path === "" || path === ".." || path.startsWith("../") ? null : path;
}
// src/adapters/files.ts
/**
* Returns access to files below `root` and, for writing only, below more folders. `read` throws PATH_REFUSED, FILE_MISSING or
* FILE_UNREADABLE, `write` PATH_REFUSED. `.git` is never accessible; `.github` is only writable on request.
*/
function createFiles(root, { writable = [], github = false } = {}) {
	const refused = github ? refusals.readTarget : refusals.writeTarget;
	return {
		read: (path, maxBytes) => read$1(root, path, maxBytes).catch(readFailure(path)),
		write: (path, text) => write([root, ...writable], refused, path, text).catch(writeFailure(path)),
		remove: (path) => remove([root, ...writable], refused, path).catch(writeFailure(path))
	};
}
async function read$1(root, path, maxBytes) {
	refuse(path, refusals.read);
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
/** Resolves a path below `root`. Throws PATH_REFUSED, or the system's error if it does not exist. */
async function linkTarget(root, path) {
	const base = await realpath(root);
	const target = await realpath(join(base, path));
	const inside = pathBelow(base, target);
	if (inside === null) throw refusal$4(`expected a file below the repository, got a link that leads out: ${path}`);
	refuse(inside, refusals.readTarget);
	return target;
}
/** Opens regular files only: opening a pipe or a device can block or have effects. */
async function openRegular(target, path) {
	const seen = await lstat(target);
	if (!seen.isFile()) throw unreadable(`expected a regular file, got something else: ${path}`);
	const handle = await open(target, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	const opened = await handle.stat();
	if (opened.dev === seen.dev && opened.ino === seen.ino) return handle;
	await handle.close();
	throw refusal$4(`expected the file that was checked, got another: ${path}`);
}
async function write(bases, refused, path, text) {
	const { root, inside } = await placeOf(bases, refused, path);
	await makeFolders(root, dirname(inside).split("/"));
	await replace(join(root, inside), text);
}
async function remove(bases, refused, path) {
	const { root, inside } = await placeOf(bases, refused, path);
	const steps = inside.split("/");
	for (let length = 1; length < steps.length; length++) if ((await lstat(join(root, ...steps.slice(0, length))).catch(unless("ENOENT")))?.isDirectory() !== true) return;
	const target = join(root, inside);
	if ((await lstat(target).catch(unless("ENOENT")))?.isFile() !== true) return;
	await unlink(target);
	await rmdir(dirname(target)).catch(unless("ENOTEMPTY"));
}
/** The real folder that may be written to, and the path below it. Throws PATH_REFUSED. */
async function placeOf(bases, refused, path) {
	refuse(path, refusals.write);
	const target = resolve(bases[0] ?? "", path);
	const [place] = bases.flatMap((base) => {
		const inside = pathBelow(base, target);
		return inside === null ? [] : [{
			base,
			inside
		}];
	});
	if (place === void 0) throw refusal$4(`expected a path below a folder that may be written, got another: ${path}`);
	refuse(place.inside, refused);
	return {
		root: await realpath(place.base),
		inside: place.inside
	};
}
async function makeFolders(root, names) {
	let folder = root;
	for (const name of names) {
		folder = join(folder, name);
		await mkdir(folder, { mode: 448 }).catch(unless("EEXIST"));
		if (!(await lstat(folder)).isDirectory()) throw refusal$4(`expected a folder, got a link or a file: ${name}`);
	}
}
async function replace(target, text) {
	if ((await lstat(target).catch(unless("ENOENT")))?.isFile() === false) throw refusal$4("expected a regular file or none, got something else");
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
/** A handler of rejections that passes over the error with this code of the system. */
function unless(code) {
	return (error) => {
		if (systemCode(error) !== code) throw error;
	};
}
/** Converts a read error to PATH_REFUSED, FILE_MISSING or FILE_UNREADABLE. The path must have passed `refuse`. */
function readFailure(path) {
	return (error) => {
		if (error instanceof GateError) throw error;
		const code = systemCode(error);
		if (code === "ENOENT" || code === "ENOTDIR") throw new GateError("FILE_MISSING", `expected a file, got none: ${path}`);
		throw unreadable(`expected a readable file, got ${code ?? noCode}: ${path}`, error);
	};
}
function writeFailure(path) {
	return (error) => {
		if (error instanceof GateError) throw error;
		throw refusal$4(`expected a writable path, got ${systemCode(error) ?? noCode}: ${path}`, error);
	};
}
/** Used for a system error without a code such as EIO. */
const noCode = "an unknown error";
/** Whether the operating system raised the error, and not this code or a library. */
function isSystemError(error) {
	return systemCode(error) !== null;
}
function systemCode(error) {
	const code = error instanceof Error && "code" in error ? error.code : null;
	return typeof code === "string" && /^E[A-Z0-9]+$/.test(code) ? code : null;
}
function refusal$4(message, cause) {
	return new GateError("PATH_REFUSED", message, { cause });
}
function unreadable(message, cause) {
	return new GateError("FILE_UNREADABLE", message, { cause });
}
// src/adapters/http/connect.ts
/** Measured: an exception of its own for each socket, with a stack that nobody reads, costs a twentieth of an exchange. */
const over = /* @__PURE__ */ new Error("the exchange is over");
/**
* Returns what opens a new connection to an origin for each exchange. TLS connections to one origin continue the session of an
* earlier one whose certificate was accepted: measured, that saves a tenth of the CPU of an exchange.
*/
function createConnections(options) {
	const plain = once(() => connector(options, {}));
	const secure = createSecureConnector(options);
	return ({ protocol, origin }) => {
		let socket;
		const connect = protocol === "https:" ? secure(origin) : plain();
		return {
			connect: (target, callback) => void (socket = connect(target, callback)),
			close: () => void socket?.destroy(over)
		};
	};
}
function connector({ timeoutMs, lookup }, tls) {
	return (0, import_connect.default)({
		timeout: timeoutMs,
		allowH2: false,
		maxCachedSessions: 0,
		...lookup,
		...tls
	});
}
function createSecureConnector(options) {
	const sessions = /* @__PURE__ */ new Map();
	const trust = once(() => trusting(options.ca));
	return (origin) => {
		const session = sessions.get(origin);
		const connect = connector(options, {
			rejectUnauthorized: true,
			secureContext: trust(),
			...session !== void 0 && { session }
		});
		return (target, callback) => connect(target, (...result) => {
			const [, socket] = result;
			if (isTls(socket)) keepSession(socket, (made) => sessions.set(origin, made));
			callback(...result);
		});
	};
}
/** After an error undici names no socket at all. */
function isTls(socket) {
	return typeof socket === "object" && socket !== null && "getProtocol" in socket;
}
/** TLS 1.3 sends its sessions after the handshake, TLS 1.2 within it. */
function keepSession(socket, keep) {
	socket.on("session", keep);
	const session = socket.getProtocol() === "TLSv1.2" ? socket.getSession() : void 0;
	if (session !== void 0) keep(session);
}
/** The roots are listed explicitly, because Node's default store also includes NODE_EXTRA_CA_CERTS and the system's. */
function trusting(ca) {
	const { createSecureContext, rootCertificates } = process.getBuiltinModule("node:tls");
	return createSecureContext({
		ca: [...rootCertificates, ...ca],
		minVersion: "TLSv1.2"
	});
}
function once(make) {
	let made;
	return () => made ??= make();
}
// src/adapters/http/transport-failures.ts
/**
* The first row that matches `CODE message` wins, or `NAME message` for an error without a code. Codes are from Node, OpenSSL
* and undici. Messages are only used for undici's socket errors, which share one code.
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
/** Returns the class of an HTTP client error; `unknown` if no row matches. The text is not kept. */
function transportFailure(error) {
	if (!(error instanceof Error)) return "unknown";
	const text = `${"code" in error && typeof error.code === "string" ? error.code : error.name} ${error.message}`;
	return failures.find(([pattern]) => pattern.test(text))?.[1] ?? "unknown";
}
// src/adapters/http/incoming.ts
/**
* Collects one answer. Interim responses and header lines are counted here, because the client limits only the bytes of
* headers and body.
*/
function createIncoming(bounds, maxBodyBytes, { watch, sent }) {
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
			onRequestStart: () => sent?.(),
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
/**
* One growing buffer, so that a body sent in one-byte chunks does not become a million small buffers. It doubles by itself: a
* resizable one reserves its most from the start, which costs more than to copy the body of a usual answer.
*/
function createStore(maxBytes) {
	let block = /* @__PURE__ */ new Uint8Array(0);
	let size = 0;
	return {
		append(chunk) {
			const needed = size + chunk.byteLength;
			if (needed > block.byteLength) block = grown(block, Math.max(needed, Math.min(2 * block.byteLength, maxBytes)));
			block.set(chunk, size);
			size = needed;
		},
		bytes: () => block.subarray(0, size)
	};
}
function grown(block, length) {
	const larger = new Uint8Array(length);
	larger.set(block);
	return larger;
}
function headerLists(fields) {
	const lists = /* @__PURE__ */ new Map();
	for (const [name, value = ""] of Object.entries(fields)) lists.set(name, Array.isArray(value) ? value : [value]);
	return lists;
}
function lines(headers) {
	let count = 0;
	for (const values of headers.values()) count += values.length;
	return count;
}
function isPlain(headers) {
	return (headers.get("content-encoding") ?? []).every((coding) => /^(identity)?$/i.test(coding));
}
// src/adapters/http/http.ts
/**
* Returns the gate's HTTP client: HTTP/1.1, one attempt on one new connection, no redirects, no decompression, no proxy,
* nothing from the environment. Throws INPUT_INVALID if `ca` holds no certificate; `send` never rejects.
*/
function createHttp({ ca: pem, limits: instead, ...lookup } = {}) {
	const ca = pem === void 0 ? [] : certificates(pem);
	const bounds = {
		...limits,
		...instead
	};
	const setup = {
		bounds,
		connectTo: createConnections({
			timeoutMs: bounds.connectMs,
			ca,
			lookup
		})
	};
	return { send: (request) => send(request, setup) };
}
async function send(request, setup) {
	const began = performance.now();
	const maxBodyBytes = request.maxBodyBytes ?? setup.bounds.responseBodyBytes;
	const incoming = createIncoming(setup.bounds, maxBodyBytes, request);
	const deadline = setTimeout(() => incoming.end("timeout"), request.timeoutMs);
	const cancel = () => incoming.end("cancelled");
	request.signal?.addEventListener("abort", cancel, { once: true });
	const url = webUrl(request.url);
	const connection = url === null ? null : setup.connectTo(url);
	if (request.signal?.aborted === true) cancel();
	else if (url === null || connection === null) incoming.end("unknown");
	else createClient(url, setup, maxBodyBytes, connection.connect).dispatch(dispatchOptions(request, url), incoming.handler);
	const answer = await incoming.ended;
	clearTimeout(deadline);
	request.signal?.removeEventListener("abort", cancel);
	connection?.close();
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
		headersTimeout: 0,
		bodyTimeout: 0,
		pipelining: 0,
		allowH2: false,
		useMilo: false
	});
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
	const lines = [];
	for (const [name, value] of Object.entries(headers)) if (name.toLowerCase() !== "accept-encoding") lines.push(name, value);
	return [
		...lines,
		"accept-encoding",
		"identity"
	];
}
function webUrl(text) {
	const url = URL.parse(text);
	return url !== null && ["http:", "https:"].includes(url.protocol) ? url : null;
}
function certificates(pem) {
	const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [pem];
	try {
		return blocks.map((block) => new X509Certificate(block).toString());
	} catch (cause) {
		throw new GateError("INPUT_INVALID", "expected certificates in PEM form, got something else", { cause });
	}
}
// src/adapters/logs/intake.ts
/** Measured: smaller blocks are slower, larger ones are not faster. zlib's default of 16 KiB takes three times as long. */
const blockBytes = 1048576;
/** Reads files into a line splitter, at most `maxBytes` of text in total. */
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
/** Returns false if it stopped before the end. */
async function readPlain(file, sink) {
	for (let position = 0;;) {
		const count = await file(sink.room(), position);
		if (count === 0) return true;
		if (!sink.filled(count)) return false;
		position += count;
	}
}
/** Returns false if it stopped before the end, or if the gzip is truncated or followed by other data. */
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
// src/adapters/logs/lines.ts
const newline$2 = 10;
/**
* Passes on whole lines with their line feeds, many at a time. The bytes are valid only during the call. Uses constant memory
* for any input.
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
		const end = bytes.lastIndexOf(newline$2) + 1;
		isPassingOver = false;
		if (begin < end) take(bytes.subarray(begin, end));
		bytes.copyWithin(0, end);
		held = bytes.length - end;
	};
	return {
		room: () => buffer.subarray(held, held + block),
		filled: (count) => {
			const bytes = buffer.subarray(0, held + count);
			const firstEnd = bytes.indexOf(newline$2, held);
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
// src/adapters/logs/array-lines.ts
const [newline$1, space, quote, backslash$1, comma] = [
	10,
	32,
	34,
	92,
	44
];
const [openList, closeList, openMap, closeMap] = [
	91,
	93,
	123,
	125
];
const blanks = /* @__PURE__ */ new Set([
	newline$1,
	space,
	13,
	9
]);
/**
* Passes on each element of a JSON array as a line, in place and in constant memory: a comma between elements becomes a line
* feed, and a line feed within one a blank. A file that is not one whole array counts as torn.
*/
function arrayCutter(cutter) {
	let array = createArray();
	let unfit = 0;
	return {
		...cutter,
		filled: (count) => {
			const bytes = cutter.room().subarray(0, count);
			for (let index = 0; index < count; index++) bytes[index] = array.lineByte(bytes[index] ?? space);
			cutter.filled(count);
		},
		end: (isWhole) => {
			const tornBefore = cutter.torn();
			cutter.end(isWhole);
			if (isWhole && cutter.torn() === tornBefore && !array.isWhole()) unfit += 1;
			array = createArray();
		},
		torn: () => cutter.torn() + unfit
	};
}
function createArray() {
	let depth = 0;
	let isClosed = false;
	let isUnfit = false;
	let isText = false;
	let isEscaped = false;
	const inText = (byte) => {
		if (isEscaped) isEscaped = false;
		else if (byte === backslash$1) isEscaped = true;
		else if (byte === quote) isText = false;
		return byte === newline$1 ? space : byte;
	};
	const outside = (byte) => {
		if (byte === openList && !isClosed) depth = 1;
		else if (!blanks.has(byte)) isUnfit = true;
		return isClosed ? newline$1 : space;
	};
	const between = (byte) => {
		if (byte === quote) isText = true;
		else if (byte === openList || byte === openMap) depth += 1;
		else if (byte === closeList || byte === closeMap) depth -= 1;
		else if (byte === newline$1 || byte === comma && depth === 1) return byte === comma ? newline$1 : space;
		if (depth > 0) return byte;
		isClosed = true;
		isUnfit ||= byte !== closeList;
		return newline$1;
	};
	return {
		lineByte: (byte) => isText ? inText(byte) : (depth === 0 ? outside : between)(byte),
		isWhole: () => isClosed && !isUnfit
	};
}
// src/adapters/logs/cut-lines.ts
const backslash = 92;
const letterN = 110;
/** Marks of a cut line, which its own text cannot hold unless it stands behind an escape or imitates a prefix. */
const marks = {
	json: [],
	syslog: [],
	cri: [
		" stdout P ",
		" stderr P ",
		" stdout P:",
		" stderr P:"
	],
	docker: [],
	journald: [
		"\"MESSAGE\":[",
		"\"MESSAGE\" : [",
		"\"MESSAGE\":null",
		"\"MESSAGE\" : null",
		"\"_LINE_BREAK\":\"line-max\""
	]
};
/** Returns the counter for lines of this kind; null if they cannot be cut, or if a cut cannot be recognised. */
function cutLineCounter(kind) {
	if (kind === "docker") return cutDockerLines;
	const known = marks[kind];
	return known.length === 0 ? null : (lines) => known.reduce((sum, mark) => sum + placesOf(lines, mark).length, 0);
}
/** Docker ends every whole line with an escaped line feed before the name of its stream. */
function cutDockerLines(lines) {
	return placesOf(lines, "\",\"stream\":\"").filter((at) => !endsLine(lines, at)).length;
}
function endsLine(lines, at) {
	let begin = at - 1;
	if (lines[begin] !== letterN) return false;
	while (lines[begin - 1] === backslash) begin -= 1;
	return (at - 1 - begin) % 2 === 1;
}
function placesOf(lines, mark) {
	const places = [];
	for (let at = lines.indexOf(mark); at >= 0; at = lines.indexOf(mark, at + mark.length)) places.push(at);
	return places;
}
// src/adapters/logs/id-finder.ts
/** The first 60 of the 64 bits that the ids of a run share, in base64. */
const base64PrefixChars = 10;
/** Finds the ids of a run in a line, in every spelling that the query names. */
function createIdFinder({ prefixes, ids, base64 = /* @__PURE__ */ new Map(), isWithin = false }) {
	const base64Prefixes = [...new Set([...base64.keys()].map((id) => id.slice(0, base64PrefixChars)))];
	const finders = [...prefixes.map((prefix) => isWithin ? withinFinder(prefix, ids) : wholeFinder(prefix, ids)), ...base64Prefixes.map((prefix) => withinFinder(prefix, base64))];
	const plain = base64.size > 0 ? (line) => unescaped(line).replace(/\\+\//g, "/") : unescaped;
	return {
		starts: [...prefixes, ...base64Prefixes.flatMap(withSlashes)],
		isEscape: (digits) => (base64.size > 0 ? base64Escape : hexEscape).test(digits),
		keysIn: (line) => {
			const text = plain(line);
			return new Set(finders.flatMap((find) => find(text)));
		}
	};
}
const hexEscape = /^(?:3[0-9]|[46][1-6]|2d)$/i;
const base64Escape = /^(?:2[bdf]|3[0-9]|[46][1-9a-f]|[57][0-9a]|5f)$/i;
/** A slash may be escaped, also in JSON within a JSON text. */
function withSlashes(text) {
	return text.includes("/") ? [
		"",
		"\\",
		"\\\\",
		"\\\\\\"
	].map((escape) => text.replaceAll("/", `${escape}/`)) : [text];
}
/** An id must be followed by a character that ids do not contain, because a longer one is another id. */
function wholeFinder(prefix, ids) {
	const longest = [...ids.keys()].reduce((length, id) => Math.max(length, id.length), 0);
	const rest = prefix.includes("-") ? "[0-9a-f-]" : "[0-9a-f]";
	const pattern = new RegExp(`${RegExp.escape(prefix)}(?=(${rest}{0,${longest}}))`, "gi");
	return (text) => Array.from(text.matchAll(pattern), ([, tail = ""]) => ids.get(prefix + tail.toLowerCase())).filter(isKey);
}
/** An id may be followed by anything. */
function withinFinder(prefix, ids) {
	const lengths = [...new Set([...ids.keys()].map(({ length }) => length))];
	const pattern = new RegExp(RegExp.escape(prefix), "gi");
	return (text) => Array.from(text.matchAll(pattern), ({ index }) => index).flatMap((index) => lengths.map((length) => ids.get(text.slice(index, index + length).toLowerCase()))).filter(isKey);
}
function isKey(key) {
	return key !== void 0;
}
// src/adapters/logs/search.ts
const sampleBytes = 4;
/** Folds ASCII capitals to lower case. It also folds control characters to other characters, so a match must be verified. */
const folding = 32;
const foldingSample = 538976288;
/**
* Returns a case-insensitive search for texts of 4 to 255 lower-case ASCII characters. It checks only samples of four bytes
* that are the shortest text's length minus three apart, because every match covers at least one of them. Measured: twice as
* fast as Buffer.indexOf on text full of UUIDs, and nearly constant on any text.
*/
function createByteSearch(texts) {
	const stride = Math.min(...texts.map(({ length }) => length)) - sampleBytes + 1;
	const places = placesOfSamples(texts, stride);
	return (bytes, from) => {
		const end = bytes.byteLength - sampleBytes + 1;
		for (let at = from + stride - 1; at < end; at += stride) {
			if (places.latest[hashAt(bytes, at)] === 0) continue;
			const found = placeAround(bytes, at, places);
			if (found >= from) return found;
		}
		return -1;
	};
}
function placesOfSamples(texts, stride) {
	const all = texts.flatMap((text) => {
		const wanted = new DataView(new TextEncoder().encode(text).buffer);
		return Array.from({ length: stride }, (_, at) => ({
			wanted,
			at
		}));
	});
	const latest = /* @__PURE__ */ new Uint16Array(4096);
	const earlier = new Uint16Array(all.length + 1);
	for (const [index, { wanted, at }] of all.entries()) {
		const hash = hashAt(wanted, at);
		earlier[index + 1] = latest[hash] ?? 0;
		latest[hash] = index + 1;
	}
	return {
		all,
		latest,
		earlier
	};
}
/** Multiplicative hashing with the golden ratio (Knuth, The Art of Computer Programming 6.4). */
function hashAt(bytes, at) {
	return Math.imul(bytes.getUint32(at, true) | foldingSample, 2654435761) >>> 20;
}
/** Returns the start of the first text whose sample is at this position; -1 if there is none. */
function placeAround(bytes, at, { all, latest, earlier }) {
	let first = -1;
	for (let place = latest[hashAt(bytes, at)] ?? 0; place > 0; place = earlier[place] ?? 0) {
		const sample = all[place - 1];
		if (sample === void 0 || !matchesAt(sample.wanted, bytes, at - sample.at)) continue;
		const begin = at - sample.at;
		first = first < 0 ? begin : Math.min(first, begin);
	}
	return first;
}
function matchesAt(wanted, bytes, at) {
	if (at < 0 || at + wanted.byteLength > bytes.byteLength) return false;
	for (let index = 0; index < wanted.byteLength; index++) if ((bytes.getUint8(at + index) | folding) !== (wanted.getUint8(index) | folding)) return false;
	return true;
}
// src/adapters/logs/scan.ts
const newline = 10;
/**
* Keeps the lines that contain a whole id, also in capitals or with JSON escapes. The bytes are searched for prefixes and
* escapes, and only lines with a match are decoded.
*/
function createLogScan(query, { rowsPerId, keptBytes }) {
	const finder = createIdFinder(query);
	const search = createByteSearch(finder.starts);
	const countCut = cutLineCounter(query.line ?? "json");
	const lines = /* @__PURE__ */ new Map();
	let unreadable = 0;
	let bytes = 0;
	let hasOverflowed = false;
	const keep = (text, length) => {
		for (const key of finder.keysIn(text)) {
			const kept = lines.get(key) ?? [];
			if (kept.length === rowsPerId || bytes + length > keptBytes) {
				hasOverflowed = true;
				continue;
			}
			bytes += length;
			kept.push(text);
			lines.set(key, kept);
		}
	};
	const look = (line) => {
		const text = decoded(line);
		if (text !== null) keep(text, line.length);
		else if (mentionsOne(line, finder.starts)) unreadable += 1;
	};
	return {
		take: (block) => {
			forEachLineWith(search, block, {
				look,
				isEscape: finder.isEscape
			});
			if (countCut !== null) unreadable += countCut(block);
		},
		lines,
		unreadable: () => unreadable,
		overflowed: () => hasOverflowed
	};
}
function forEachLineWith(search, lines, { look, isEscape }) {
	const bytes = new DataView(lines.buffer, lines.byteOffset, lines.length);
	let plain = search(bytes, 0);
	let escape = escapeIn(lines, 0, isEscape);
	while (plain >= 0 || escape >= 0) {
		const at = plain < 0 || escape >= 0 && escape < plain ? escape : plain;
		const end = lines.indexOf(newline, at);
		look(lines.subarray(lines.lastIndexOf(newline, at) + 1, end));
		if (plain >= 0 && plain < end) plain = search(bytes, end);
		if (escape >= 0 && escape < end) escape = escapeIn(lines, end, isEscape);
	}
}
/** Returns the position of the next JSON escape of an id character at or after `from`; -1 if there is none. */
function escapeIn(lines, from, isEscape) {
	for (let at = lines.indexOf("\\u00", from); at >= 0; at = lines.indexOf("\\u00", at + 1)) if (isEscape(lines.toString("latin1", at + 4, at + 6))) return at;
	return -1;
}
/** Whether bytes that are not UTF-8 contain a prefix of the run's ids. */
function mentionsOne(line, prefixes) {
	const text = unescaped(line.toString("latin1")).toLowerCase();
	return prefixes.some((prefix) => text.includes(prefix));
}
/** Decodes a line without a byte order mark and a final carriage return; null if it is not UTF-8. */
function decoded(line) {
	return utf8Text(line)?.replace(/\r$/, "") ?? null;
}
// src/adapters/logs/log-files.ts
const scanSizes = {
	blockBytes,
	lineBytes: limits.logLineBytes,
	rowsPerId: limits.logRowsPerId,
	keptBytes: limits.logKeptBytes
};
/**
* Reads logs below `root` in constant memory, each file once even if several links point to it. No match is a result with 0
* files. Throws PATH_REFUSED if a match is outside `root`, FILE_UNREADABLE if it is not a readable file. After damaged gzip
* or an abort, the lines read so far are returned as `truncated`.
*/
function createLogFiles(root, sizes = scanSizes) {
	return { find: (query) => find(root, query, sizes).catch(readFailure(query.path)) };
}
async function find(root, query, sizes) {
	const targets = await targetsOf$1(root, query.path);
	const scan = createLogScan(query, sizes);
	const lines = createLineCutter((block) => scan.take(block), sizes);
	const cutter = query.isArray === true ? arrayCutter(lines) : lines;
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
/** Returns the locations of the matching files with their paths, sorted by path. */
async function targetsOf$1(root, pattern) {
	refuse(pattern, refusals.read);
	const paths = [];
	for await (const entry of glob(pattern, {
		cwd: root,
		withFileTypes: true
	})) if (!entry.isDirectory()) paths.push(relative(root, join(entry.parentPath, entry.name)));
	const targets = /* @__PURE__ */ new Map();
	for (const path of paths.toSorted()) {
		refuse(path, refusals.read);
		targets.set(await linkTarget(root, path), path);
	}
	return targets;
}
// src/core/version.ts
/** The version of the package; a test keeps it in step with package.json. */
const version = "1.0.0";
// src/adapters/http/public-address.ts
/** IPv4 ranges that are not global unicast (IANA special-purpose registry, RFC 6890), and Azure's wire server. */
const notGlobalV4 = [
	"0.0.0.0/8",
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"168.63.129.16/32",
	"169.254.0.0/16",
	"172.16.0.0/12",
	"192.0.0.0/24",
	"192.0.2.0/24",
	"192.88.99.0/24",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"198.51.100.0/24",
	"203.0.113.0/24",
	"224.0.0.0/4",
	"240.0.0.0/4"
];
/**
* Refused parts of the global unicast range (RFC 4291 2.4): protocol assignments including Teredo, documentation, and 6to4,
* which wraps IPv4.
*/
const globalV6 = ["2000::/3"];
const notGlobalV6 = [
	"2001::/23",
	"2001:db8::/32",
	"2002::/16",
	"3fff::/20"
];
const refusedV4 = ranges("ipv4", notGlobalV4);
const allowedV6 = ranges("ipv6", globalV6);
const refusedV6 = ranges("ipv6", notGlobalV6);
/**
* Whether an IP address is global unicast, so not of this machine, its network or its cloud. IPv4 inside IPv6 and addresses
* with a zone are always refused.
*/
function isPublicAddress(address) {
	if (isIPv4(address)) return !refusedV4.check(address, "ipv4");
	if (!isIPv6(address) || address.includes("%")) return false;
	return allowedV6.check(address, "ipv6") && !refusedV6.check(address, "ipv6");
}
function ranges(family, blocks) {
	const list = new BlockList();
	for (const block of blocks) {
		const [address = "", bits] = block.split("/");
		list.addSubnet(address, Number(bits), family);
	}
	return list;
}
// src/adapters/http/pages.ts
/**
* Fetches public pages over https with the gate's HTTP client. A host is resolved once. All its addresses must be public and
* only these are used, so a later DNS answer cannot redirect the request.
*/
function createPages({ isPublic = isPublicAddress, lookup = everyAddress, ...options } = {}) {
	const hosts = createHosts(lookup, isPublic);
	const http = createHttp({
		...options,
		lookup: hosts.lookup
	});
	return { get: async (request) => {
		const url = httpsUrl(request.url);
		if (url === null) return unsent("unknown");
		const literal = url.hostname.replace(/^\[|\]$/g, "");
		if (isIP(literal) !== 0 && !isPublic(literal)) return unsent("private-address");
		return pageAnswer(await http.send({
			...httpRequest(request),
			url: url.href
		}), url, hosts.isRefused(url.hostname));
	} };
}
function createHosts(find, isPublic) {
	const refused = /* @__PURE__ */ new Set();
	const checked = once$1(async (host) => {
		const addresses = await find(host);
		if (addresses.length === 0) throw Object.assign(/* @__PURE__ */ new Error("no address"), { code: "ENOTFOUND" });
		if (addresses.every(({ address }) => isPublic(address))) return addresses;
		refused.add(host);
		throw new Error("a private address");
	});
	return {
		isRefused: (host) => refused.has(host),
		lookup: (host, _options, done) => callbackify(checked)(host, done)
	};
}
function everyAddress(host) {
	return lookup(host, { all: true });
}
function httpsUrl(text) {
	const url = URL.parse(text);
	return url?.protocol === "https:" && url.username === "" && url.password === "" ? url : null;
}
function httpRequest({ accept, timeoutMs, maxBytes, signal }) {
	return {
		method: "GET",
		headers: {
			accept,
			"user-agent": `fallback-gate/${version}`
		},
		timeoutMs,
		maxBodyBytes: maxBytes,
		...signal && { signal }
	};
}
function unsent(failure) {
	return {
		status: null,
		contentType: "",
		location: null,
		body: /* @__PURE__ */ new Uint8Array(),
		failure,
		elapsedMs: 0
	};
}
function pageAnswer({ status, headers, body, failure, elapsedMs }, url, isRefused) {
	const contentType = headers.get("content-type")?.[0]?.split(";")[0]?.trim().toLowerCase() ?? "";
	const location = isRedirect(status) ? headers.get("location")?.[0] : void 0;
	return {
		status,
		contentType,
		location: location === void 0 ? null : URL.parse(location, url.href)?.href ?? null,
		body,
		failure: isRefused ? "private-address" : failure,
		elapsedMs
	};
}
function isRedirect(status) {
	return status !== null && status >= 300 && status < 400;
}
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// src/adapters/witness.ts
var import_journal_validators = (/* @__PURE__ */ __commonJSMin(((exports) => {
	exports.isShape = validate20;
	const schema32 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"family",
			"fields",
			"unknown_fields",
			"tools",
			"messages",
			"stream",
			"format",
			"capped",
			"model"
		],
		"properties": {
			"family": {
				"anyOf": [{ "$ref": "record.schema.json#/$defs/RequestFamily" }, {
					"type": "string",
					"const": "other"
				}],
				"description": "By the path. other: a path of no family."
			},
			"fields": {
				"type": "array",
				"maxItems": 64,
				"uniqueItems": true,
				"items": { "$ref": "record.schema.json#/$defs/RequestField" },
				"description": "The documented fields of the family that the body has, sorted."
			},
			"unknown_fields": {
				"$ref": "record.schema.json#/$defs/Count",
				"description": "How many other fields it has."
			},
			"tools": {
				"$ref": "record.schema.json#/$defs/Count",
				"description": "How many tools or functions it offers."
			},
			"messages": { "$ref": "#/$defs/MessageCounts" },
			"stream": { "type": "boolean" },
			"format": { "$ref": "#/$defs/AnswerFormat" },
			"capped": {
				"type": "boolean",
				"description": "Whether the length of the answer is capped, by any of the fields that do that."
			},
			"model": {
				"type": "string",
				"enum": [
					"target",
					"other",
					"none"
				],
				"description": "Whether the model that it asks for is the name of the target."
			}
		}
	};
	const schema38 = {
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
	};
	const schema80 = {
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
	};
	const schema89 = {
		"type": "string",
		"enum": [
			"text",
			"json_object",
			"json_schema",
			"other"
		],
		"description": "The format that the answer is asked for in. Nothing asked for is text."
	};
	const func1 = Object.prototype.hasOwnProperty;
	const func0 = require_equal().default;
	function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		const evaluated0 = validate31.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.system === void 0 && (missing0 = "system") || data.user === void 0 && (missing0 = "user") || data.assistant === void 0 && (missing0 = "assistant") || data.tool === void 0 && (missing0 = "tool") || data.other === void 0 && (missing0 = "other")) {
				validate31.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				for (const key0 in data) if (!(key0 === "system" || key0 === "user" || key0 === "assistant" || key0 === "tool" || key0 === "other")) {
					validate31.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (data.system !== void 0) {
					let data0 = data.system;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate31.errors = [{
							instancePath: instancePath + "/system",
							schemaPath: "record.schema.json#/$defs/Count/type",
							keyword: "type",
							params: { type: "integer" }
						}];
						return false;
					}
					if (typeof data0 == "number" && isFinite(data0)) {
						if (data0 > 1e6 || isNaN(data0)) {
							validate31.errors = [{
								instancePath: instancePath + "/system",
								schemaPath: "record.schema.json#/$defs/Count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								}
							}];
							return false;
						} else if (data0 < 0 || isNaN(data0)) {
							validate31.errors = [{
								instancePath: instancePath + "/system",
								schemaPath: "record.schema.json#/$defs/Count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.user !== void 0) {
						let data1 = data.user;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate31.errors = [{
								instancePath: instancePath + "/user",
								schemaPath: "record.schema.json#/$defs/Count/type",
								keyword: "type",
								params: { type: "integer" }
							}];
							return false;
						}
						if (typeof data1 == "number" && isFinite(data1)) {
							if (data1 > 1e6 || isNaN(data1)) {
								validate31.errors = [{
									instancePath: instancePath + "/user",
									schemaPath: "record.schema.json#/$defs/Count/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1e6
									}
								}];
								return false;
							} else if (data1 < 0 || isNaN(data1)) {
								validate31.errors = [{
									instancePath: instancePath + "/user",
									schemaPath: "record.schema.json#/$defs/Count/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.assistant !== void 0) {
							let data2 = data.assistant;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								validate31.errors = [{
									instancePath: instancePath + "/assistant",
									schemaPath: "record.schema.json#/$defs/Count/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (typeof data2 == "number" && isFinite(data2)) {
								if (data2 > 1e6 || isNaN(data2)) {
									validate31.errors = [{
										instancePath: instancePath + "/assistant",
										schemaPath: "record.schema.json#/$defs/Count/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e6
										}
									}];
									return false;
								} else if (data2 < 0 || isNaN(data2)) {
									validate31.errors = [{
										instancePath: instancePath + "/assistant",
										schemaPath: "record.schema.json#/$defs/Count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.tool !== void 0) {
								let data3 = data.tool;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
									validate31.errors = [{
										instancePath: instancePath + "/tool",
										schemaPath: "record.schema.json#/$defs/Count/type",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								if (typeof data3 == "number" && isFinite(data3)) {
									if (data3 > 1e6 || isNaN(data3)) {
										validate31.errors = [{
											instancePath: instancePath + "/tool",
											schemaPath: "record.schema.json#/$defs/Count/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 1e6
											}
										}];
										return false;
									} else if (data3 < 0 || isNaN(data3)) {
										validate31.errors = [{
											instancePath: instancePath + "/tool",
											schemaPath: "record.schema.json#/$defs/Count/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.other !== void 0) {
									let data4 = data.other;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
										validate31.errors = [{
											instancePath: instancePath + "/other",
											schemaPath: "record.schema.json#/$defs/Count/type",
											keyword: "type",
											params: { type: "integer" }
										}];
										return false;
									}
									if (typeof data4 == "number" && isFinite(data4)) {
										if (data4 > 1e6 || isNaN(data4)) {
											validate31.errors = [{
												instancePath: instancePath + "/other",
												schemaPath: "record.schema.json#/$defs/Count/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e6
												}
											}];
											return false;
										} else if (data4 < 0 || isNaN(data4)) {
											validate31.errors = [{
												instancePath: instancePath + "/other",
												schemaPath: "record.schema.json#/$defs/Count/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate31.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
		validate31.errors = vErrors;
		return true;
	}
	validate31.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate21.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.family === void 0 && (missing0 = "family") || data.fields === void 0 && (missing0 = "fields") || data.unknown_fields === void 0 && (missing0 = "unknown_fields") || data.tools === void 0 && (missing0 = "tools") || data.messages === void 0 && (missing0 = "messages") || data.stream === void 0 && (missing0 = "stream") || data.format === void 0 && (missing0 = "format") || data.capped === void 0 && (missing0 = "capped") || data.model === void 0 && (missing0 = "model")) {
					validate21.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func1.call(schema32.properties, key0)) {
						validate21.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.family !== void 0) {
							let data0 = data.family;
							const _errs2 = errors;
							const _errs3 = errors;
							let valid1 = false;
							const _errs4 = errors;
							if (typeof data0 !== "string") {
								const err0 = {
									instancePath: instancePath + "/family",
									schemaPath: "record.schema.json#/$defs/RequestFamily/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
							}
							if (!(data0 === "chat-completions" || data0 === "responses" || data0 === "messages" || data0 === "generate-content" || data0 === "converse" || data0 === "embeddings" || data0 === "rerank")) {
								const err1 = {
									instancePath: instancePath + "/family",
									schemaPath: "record.schema.json#/$defs/RequestFamily/enum",
									keyword: "enum",
									params: { allowedValues: schema38.enum }
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
							}
							var _valid0 = _errs4 === errors;
							valid1 = valid1 || _valid0;
							const _errs7 = errors;
							if (typeof data0 !== "string") {
								const err2 = {
									instancePath: instancePath + "/family",
									schemaPath: "#/properties/family/anyOf/1/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
							if ("other" !== data0) {
								const err3 = {
									instancePath: instancePath + "/family",
									schemaPath: "#/properties/family/anyOf/1/const",
									keyword: "const",
									params: { allowedValue: "other" }
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
							var _valid0 = _errs7 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const err4 = {
									instancePath: instancePath + "/family",
									schemaPath: "#/properties/family/anyOf",
									keyword: "anyOf",
									params: {}
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
								validate21.errors = vErrors;
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
							if (data.fields !== void 0) {
								let data1 = data.fields;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (Array.isArray(data1)) {
										if (data1.length > 64) {
											validate21.errors = [{
												instancePath: instancePath + "/fields",
												schemaPath: "#/properties/fields/maxItems",
												keyword: "maxItems",
												params: { limit: 64 }
											}];
											return false;
										} else {
											var valid3 = true;
											const len0 = data1.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data2 = data1[i0];
												const _errs11 = errors;
												if (typeof data2 !== "string") {
													validate21.errors = [{
														instancePath: instancePath + "/fields/" + i0,
														schemaPath: "record.schema.json#/$defs/RequestField/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												if (!(data2 === "additionalModelRequestFields" || data2 === "additionalModelResponseFieldPaths" || data2 === "audio" || data2 === "background" || data2 === "cache_control" || data2 === "cachedContent" || data2 === "container" || data2 === "contents" || data2 === "conversation" || data2 === "dimensions" || data2 === "documents" || data2 === "encoding_format" || data2 === "frequency_penalty" || data2 === "function_call" || data2 === "functions" || data2 === "generation_config" || data2 === "generationConfig" || data2 === "guardrailConfig" || data2 === "include" || data2 === "inference_geo" || data2 === "inferenceConfig" || data2 === "input" || data2 === "instructions" || data2 === "labels" || data2 === "logit_bias" || data2 === "logprobs" || data2 === "max_chunks_per_doc" || data2 === "max_completion_tokens" || data2 === "max_output_tokens" || data2 === "max_tokens" || data2 === "max_tokens_per_doc" || data2 === "max_tool_calls" || data2 === "messages" || data2 === "metadata" || data2 === "modalities" || data2 === "model" || data2 === "n" || data2 === "output_config" || data2 === "parallel_tool_calls" || data2 === "performanceConfig" || data2 === "prediction" || data2 === "presence_penalty" || data2 === "previous_response_id" || data2 === "prompt" || data2 === "prompt_cache_key" || data2 === "promptVariables" || data2 === "query" || data2 === "rank_fields" || data2 === "reasoning" || data2 === "reasoning_effort" || data2 === "requestMetadata" || data2 === "response_format" || data2 === "return_documents" || data2 === "safety_identifier" || data2 === "safetySettings" || data2 === "seed" || data2 === "service_tier" || data2 === "serviceTier" || data2 === "stop" || data2 === "stop_sequences" || data2 === "store" || data2 === "stream" || data2 === "stream_options" || data2 === "system" || data2 === "system_instruction" || data2 === "systemInstruction" || data2 === "temperature" || data2 === "text" || data2 === "thinking" || data2 === "tool_choice" || data2 === "toolConfig" || data2 === "tools" || data2 === "top_k" || data2 === "top_logprobs" || data2 === "top_n" || data2 === "top_p" || data2 === "truncation" || data2 === "user" || data2 === "verbosity" || data2 === "web_search_options")) {
													validate21.errors = [{
														instancePath: instancePath + "/fields/" + i0,
														schemaPath: "record.schema.json#/$defs/RequestField/enum",
														keyword: "enum",
														params: { allowedValues: schema80.enum }
													}];
													return false;
												}
												var valid3 = _errs11 === errors;
												if (!valid3) break;
											}
											if (valid3) {
												let i1 = data1.length;
												let j0;
												if (i1 > 1) {
													outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data1[i1], data1[j0])) {
														validate21.errors = [{
															instancePath: instancePath + "/fields",
															schemaPath: "#/properties/fields/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i1,
																j: j0
															}
														}];
														return false;
													}
												}
											}
										}
									} else {
										validate21.errors = [{
											instancePath: instancePath + "/fields",
											schemaPath: "#/properties/fields/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.unknown_fields !== void 0) {
									let data3 = data.unknown_fields;
									const _errs14 = errors;
									const _errs15 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate21.errors = [{
											instancePath: instancePath + "/unknown_fields",
											schemaPath: "record.schema.json#/$defs/Count/type",
											keyword: "type",
											params: { type: "integer" }
										}];
										return false;
									}
									if (errors === _errs15) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 1e6 || isNaN(data3)) {
												validate21.errors = [{
													instancePath: instancePath + "/unknown_fields",
													schemaPath: "record.schema.json#/$defs/Count/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 1e6
													}
												}];
												return false;
											} else if (data3 < 0 || isNaN(data3)) {
												validate21.errors = [{
													instancePath: instancePath + "/unknown_fields",
													schemaPath: "record.schema.json#/$defs/Count/minimum",
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
									var valid0 = _errs14 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.tools !== void 0) {
										let data4 = data.tools;
										const _errs17 = errors;
										const _errs18 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate21.errors = [{
												instancePath: instancePath + "/tools",
												schemaPath: "record.schema.json#/$defs/Count/type",
												keyword: "type",
												params: { type: "integer" }
											}];
											return false;
										}
										if (errors === _errs18) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 1e6 || isNaN(data4)) {
													validate21.errors = [{
														instancePath: instancePath + "/tools",
														schemaPath: "record.schema.json#/$defs/Count/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e6
														}
													}];
													return false;
												} else if (data4 < 0 || isNaN(data4)) {
													validate21.errors = [{
														instancePath: instancePath + "/tools",
														schemaPath: "record.schema.json#/$defs/Count/minimum",
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
										var valid0 = _errs17 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.messages !== void 0) {
											const _errs20 = errors;
											if (!validate31(data.messages, {
												instancePath: instancePath + "/messages",
												parentData: data,
												parentDataProperty: "messages",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs20 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.stream !== void 0) {
												const _errs21 = errors;
												if (typeof data.stream !== "boolean") {
													validate21.errors = [{
														instancePath: instancePath + "/stream",
														schemaPath: "#/properties/stream/type",
														keyword: "type",
														params: { type: "boolean" }
													}];
													return false;
												}
												var valid0 = _errs21 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.format !== void 0) {
													let data7 = data.format;
													const _errs23 = errors;
													if (typeof data7 !== "string") {
														validate21.errors = [{
															instancePath: instancePath + "/format",
															schemaPath: "#/$defs/AnswerFormat/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													if (!(data7 === "text" || data7 === "json_object" || data7 === "json_schema" || data7 === "other")) {
														validate21.errors = [{
															instancePath: instancePath + "/format",
															schemaPath: "#/$defs/AnswerFormat/enum",
															keyword: "enum",
															params: { allowedValues: schema89.enum }
														}];
														return false;
													}
													var valid0 = _errs23 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.capped !== void 0) {
														const _errs26 = errors;
														if (typeof data.capped !== "boolean") {
															validate21.errors = [{
																instancePath: instancePath + "/capped",
																schemaPath: "#/properties/capped/type",
																keyword: "type",
																params: { type: "boolean" }
															}];
															return false;
														}
														var valid0 = _errs26 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.model !== void 0) {
															let data9 = data.model;
															const _errs28 = errors;
															if (typeof data9 !== "string") {
																validate21.errors = [{
																	instancePath: instancePath + "/model",
																	schemaPath: "#/properties/model/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(data9 === "target" || data9 === "other" || data9 === "none")) {
																validate21.errors = [{
																	instancePath: instancePath + "/model",
																	schemaPath: "#/properties/model/enum",
																	keyword: "enum",
																	params: { allowedValues: schema32.properties.model.enum }
																}];
																return false;
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
			} else {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
		validate21.errors = vErrors;
		return errors === 0;
	}
	validate21.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate20.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!validate21(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
			errors = vErrors.length;
		}
		validate20.errors = vErrors;
		return errors === 0;
	}
	validate20.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
})))();
/**
* Returns a client of the scripted provider's control API (staging/). `url` is the one that `fallback-gate provider` prints.
* After `stop` has aborted, it still has limits.witnessStoppedMs to say which calls were made.
*/
function createWitness(http, options, stop) {
	const signal = stop === void 0 ? null : delayed(stop, limits.witnessStoppedMs);
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
			timeoutMs: limits.witnessMs,
			...signal !== null && { signal },
			maxBodyBytes: limits.witnessResponseBytes
		});
		if (answer.failure !== null || answer.status === null || answer.status > 299) throw refusal$3(answer);
		return answer;
	};
	return {
		play: async (nonce, targets) => void await send("PUT", "sequences", {
			nonce,
			targets
		}),
		begin: async (run) => readPosition(objectIn(await send("PUT", "runs", { run }))),
		end: async (run) => void await send("DELETE", "runs", { run }),
		position: async () => readPosition(objectIn(await send("GET", "position"))),
		since: (last) => readJournal(send, last)
	};
}
/** Aborts so many milliseconds after another signal. Does not keep the process alive. */
function delayed(stop, ms) {
	const late = new AbortController();
	const wait = () => void setTimeout(() => late.abort(), ms).unref();
	if (stop.aborted) wait();
	else stop.addEventListener("abort", wait, { once: true });
	return late.signal;
}
/** Reads page by page up to the call that was the newest at the first page, so that new calls do not extend the reading. */
async function readJournal(send, last) {
	const page = async (after) => readPage(objectIn(await send("GET", `journal?after=${after}`)));
	const first = await page(last);
	const calls = [...first.calls];
	for (let found = calls; found.length > 0 && (calls.at(-1)?.number ?? 0) < first.last;) {
		const next = await page(calls.at(-1)?.number ?? 0);
		found = next.journal === first.journal ? next.calls : [];
		calls.push(...found);
	}
	return {
		journal: first.journal,
		last: first.last,
		calls: calls.filter(({ number }) => number <= first.last)
	};
}
function refusal$3({ failure, status }) {
	const message = `expected the scripted provider to answer with 2xx, got ${failure ?? `status ${String(status)}`}`;
	if (status === null) return new GateError("WITNESS_UNREACHABLE", message);
	return new GateError(status === 401 || status === 403 ? "WITNESS_REFUSED" : "WITNESS_FAILED", message);
}
function objectIn(answer) {
	return parseObject(new TextDecoder().decode(answer.body)) ?? {};
}
function readPosition({ journal, last, now_ms }) {
	if (typeof journal === "string" && isCount$2(last) && isCount$2(now_ms)) return {
		journal,
		last,
		now_ms
	};
	throw new GateError("WITNESS_FAILED", "expected a position in the scripted provider's journal, got something else");
}
function readPage(page) {
	const { calls } = page;
	if (Array.isArray(calls) && calls.every(isCall)) return {
		...readPosition(page),
		calls: calls.map(readCall)
	};
	throw new GateError("WITNESS_FAILED", "expected a list of calls from the scripted provider, got something else");
}
function readCall({ step, ...listed }) {
	const { number, target, completion, started_ms, ended_ms, status, open, shape, nonces, runs } = listed;
	const retryAfter = isObject(step) ? step["retry_after"] : null;
	return {
		number,
		target,
		completion,
		started_ms,
		ended_ms,
		status,
		open,
		shape,
		nonces,
		runs,
		retry_after_ms: typeof retryAfter === "string" ? durationMs(retryAfter) : null
	};
}
function isCall(value) {
	return isObject(value) && isCount$2(value["number"]) && typeof value["target"] === "string" && typeof value["completion"] === "boolean" && isCount$2(value["started_ms"]) && (value["ended_ms"] === null || isCount$2(value["ended_ms"])) && (value["status"] === null || isStatus(value["status"])) && typeof value["open"] === "boolean" && (value["shape"] === null || (0, import_journal_validators.isShape)(value["shape"])) && areTexts(value["nonces"]) && areTexts(value["runs"]);
}
function areTexts(value) {
	return Array.isArray(value) && value.every((text) => typeof text === "string");
}
/** What a bundle may hold: any other number would cost the run its evidence. */
function isStatus(value) {
	return isCount$2(value) && value >= 100 && value <= 599;
}
function isCount$2(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
// src/adapters/deps.ts
/** Returns the real effects of a run. Reads the input `ca-file`; throws PATH_REFUSED, FILE_UNREADABLE or INPUT_INVALID. */
async function createDeps({ caFile }, places, console, { github, history, time }) {
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
		time,
		logFiles: createLogFiles(places.workspace),
		witness: (at, stop) => createWitness(http, at, stop),
		tap: async (handle) => (await import("./staging.mjs")).startTap(handle),
		client: (command) => runClient(command, process.env)
	};
}
// src/adapters/git/tree-paths.ts
/** Modes of regular files in a git tree. Links, submodules and folders have others. */
const fileModes = /* @__PURE__ */ new Set(["100644", "100755"]);
/** Normalises a path as in git trees: `./a//b` is `a/b`. Throws HISTORY_FAILED for a path outside the repository. */
function repositoryPath(path) {
	const normal = posix.normalize(path);
	if (/^(\/|\.\.(\/|$))|\0/.test(normal)) throw new GateError("HISTORY_FAILED", "expected a path below the repository, got another");
	return normal;
}
/** Throws HISTORY_FAILED unless it is a regular file, by its mode in the tree, of at most that many bytes. */
function expectFile(path, { mode, size }, maxBytes) {
	expectSize(path, expectRegular(path, fileModes.has(mode) ? size : null), maxBytes);
}
/** Returns the file. Throws HISTORY_FAILED for null, which means that it is not a regular file. */
function expectRegular(path, file) {
	if (file === null) throw refused$1(path, "a regular file", "a folder, a link or a submodule");
	return file;
}
/** Throws HISTORY_FAILED if the file is larger. */
function expectSize(path, size, maxBytes) {
	if (size > maxBytes) throw refused$1(path, `at most ${maxBytes} bytes`, "more");
}
function refused$1(path, expected, got) {
	return new GateError("HISTORY_FAILED", `expected ${expected}, got ${got}: ${safeLine(path)}`);
}
// src/adapters/engine.ts
/**
* Sets V8 up for a run; an action cannot pass options to Node.
*
* The young generation stays as small as it is now. By itself it grows to three times 16 MiB while answers come in, and what is
* live then is a few MiB: at 1,000 routes the peak of memory is a fifth lower, and no more processor time is used.
*
* Errors have no stacks: none is ever shown, and the HTTP client makes an error for each connection that ends. Measured, that
* saves a tenth of the processor time of 1,000 routes.
*/
function tuneEngine() {
	setFlagsFromString("--semi-space-growth-factor=1");
	Error.stackTraceLimit = 0;
}
// src/adapters/stop.ts
/**
* Runs a task that is stopped by SIGINT, SIGTERM or the end of its time, in two steps. First `stop` aborts: the task has
* limits.publishMs, after a signal limits.cancelMs, to publish what it has. Then `over` aborts, and soon afterwards this rejects
* with a GateError, whatever the task waits for, and the process ends with its current exit code. An error that nobody handles
* ends the task too. `limitMs`: the longest that all of it may take.
*/
async function stoppable(task, limitMs = limits.runMs) {
	const { time, broken, cancel, breakOff, forget } = createRunTime(limitMs);
	process.on("SIGINT", cancel).on("SIGTERM", cancel);
	process.on("uncaughtException", breakOff);
	try {
		return await Promise.race([task(time), broken]);
	} finally {
		forget();
		process.off("SIGINT", cancel).off("SIGTERM", cancel);
		process.off("uncaughtException", breakOff);
	}
}
function createRunTime(limitMs) {
	const [stop, over] = [new AbortController(), new AbortController()];
	const { promise: broken, reject } = Promise.withResolvers();
	const publishMs = Math.min(limits.publishMs, limitMs / 4);
	const end = performance.now() + limitMs;
	const timers = {
		stop: void 0,
		over: void 0
	};
	const breakOff = (error) => {
		if (over.signal.aborted) return;
		over.abort(error);
		stop.abort(error);
		setTimeout(() => reject(error), limits.withdrawMs);
		setTimeout(() => process.exit(), limits.withdrawMs + limits.lastWordMs).unref();
	};
	const windDown = (error, ms) => {
		if (stop.signal.aborted) return;
		stop.abort(error);
		clearTimeout(timers.over);
		timers.over = setTimeout(breakOff, ms, error);
	};
	const allow = (ms) => {
		if (stop.signal.aborted) return;
		clearTimeout(timers.stop);
		const left = end - publishMs - performance.now();
		timers.stop = setTimeout(() => windDown(outOfTime(limitMs), publishMs), Math.max(0, Math.min(ms, left)));
	};
	const allowPublishing = () => {
		if (stop.signal.aborted) return;
		clearTimeout(timers.stop);
		timers.over = setTimeout(() => breakOff(outOfTime(limitMs)), publishMs);
	};
	allow(limits.prepareMs);
	return {
		time: {
			stop: stop.signal,
			over: over.signal,
			allow,
			allowPublishing
		},
		broken,
		breakOff,
		cancel: () => windDown(new GateError("CANCELLED", "expected the run to finish, got a signal to stop"), limits.cancelMs),
		forget: () => Object.values(timers).forEach((timer) => clearTimeout(timer))
	};
}
function outOfTime(limitMs) {
	return new GateError("OUT_OF_TIME", `expected the run to finish in the time of its plan, at most ${limitMs} ms, got a timeout`);
}
/** A signal that aborts on SIGINT or SIGTERM, for what serves until then. `forget` restores what these signals did before. */
function stopSignal() {
	const stop = new AbortController();
	const cancel = () => stop.abort(new GateError("CANCELLED", "expected to go on, got a signal to stop"));
	process.on("SIGINT", cancel).on("SIGTERM", cancel);
	return {
		signal: stop.signal,
		forget: () => void process.off("SIGINT", cancel).off("SIGTERM", cancel)
	};
}
// src/adapters/tool-digest.ts
/** Returns the SHA-256 of the names and contents of a folder's `*.mjs` files, as `sha256:<hex>`; null if there are none. */
async function toolDigest(folder) {
	const names = (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile() && entry.name.endsWith(".mjs")).map(({ name }) => name);
	if (names.length === 0) return null;
	const files = await Promise.all(names.toSorted().map(async (name) => ({
		name,
		content: await readFile(join(folder, name))
	})));
	const hash = createHash("sha256");
	for (const { name, content } of files) hash.update(`${name}\0${content.length}\0`).update(content);
	return `sha256:${hash.digest("hex")}`;
}
// src/core/refuse-environment.ts
const whoSets = "an earlier step may have set it, so run the gate in a separate job";
const printed = "it would print traffic with credentials: remove it from the job";
const anyValue = () => true;
/** Node options that expose traffic, its keys, the memory or the environment, or open the process to a debugger. */
const revealingOption = /(?:^|[\s"'])--(?:trace[-_]tls|tls[-_]keylog|trace[-_]event|inspect|experimental[-_]network[-_]insp|heapsnapshot|heap[-_]prof|report)/;
/** Variables that make Node, undici or the TLS library print traffic or accept any certificate, or that load other code. */
const refused = [
	{
		variable: "NODE_TLS_REJECT_UNAUTHORIZED",
		refuses: (value) => value === "0",
		got: "0",
		remedy: "use the input ca-file for a private certificate authority"
	},
	{
		variable: "LD_PRELOAD",
		refuses: anyValue,
		got: "a value",
		remedy: whoSets
	},
	{
		variable: "LD_AUDIT",
		refuses: anyValue,
		got: "a value",
		remedy: whoSets
	},
	{
		variable: "DYLD_INSERT_LIBRARIES",
		refuses: anyValue,
		got: "a value",
		remedy: whoSets
	},
	{
		variable: "NODE_DEBUG",
		refuses: anyValue,
		got: "a value",
		remedy: printed
	},
	{
		variable: "NODE_DEBUG_NATIVE",
		refuses: anyValue,
		got: "a value",
		remedy: printed
	},
	{
		variable: "SSLKEYLOGFILE",
		refuses: anyValue,
		got: "a value",
		remedy: printed
	},
	{
		variable: "NODE_OPTIONS",
		refuses: (value) => revealingOption.test(value),
		got: "one",
		remedy: printed
	}
];
/**
* Throws ENVIRONMENT_REFUSED if the environment makes results untrustworthy or would print credentials and nonces. The
* message names the variable, never its value.
*/
function refuseEnvironment(environment) {
	for (const { variable, refuses, got, remedy } of refused) {
		const value = environment[variable] ?? "";
		if (value === "" || !refuses(value)) continue;
		throw new GateError("ENVIRONMENT_REFUSED", `expected ${variable} ${variable === "NODE_OPTIONS" ? "to hold no option that traces or inspects the process" : "to be unset"}, got ${got}: ${remedy}`);
	}
}
/** Throws ENVIRONMENT_REFUSED if the token would be sent to GitHub's API in clear text. */
function refuseClearToken(environment) {
	const address = environment["GITHUB_API_URL"] ?? "";
	const url = URL.parse(address);
	if (address === "" || url?.protocol === "https:") return;
	if (url?.protocol === "http:" && (url.hostname === "localhost" || isLoopback(url.hostname))) return;
	throw new GateError("ENVIRONMENT_REFUSED", "expected GITHUB_API_URL to be an https URL, got another: the github-token would be sent in clear text");
}
// src/core/replica-facts.ts
const mostFiles = 32;
const mostReplicas = 64;
/**
* Reads the input `replica`: the facts that a replica prints, or a line `gateway=facts` for each of several. A line without
* facts is that of a replica that did not start. Throws INPUT_INVALID for anything else.
*/
function readReplicaFacts(text) {
	const facts = text.split("\n").map((line) => line.trim()).filter((line) => !/^(?:[\w.-]+=)?$/.test(line)).map(factsIn);
	if (facts.length <= mostReplicas) return facts;
	throw new GateError("INPUT_INVALID", `replica: expected at most ${mostReplicas} lines, got more`);
}
function factsIn(line) {
	const [, gateway, json = ""] = /^(?:([\w.-]+)\s*=\s*)?(\{.*)$/.exec(line) ?? [];
	const value = parseJson(json);
	if (isFacts(value) && isHeaderOf(value) && (gateway ?? value.gateway) === value.gateway) return value;
	throw new GateError("INPUT_INVALID", "replica: expected the output `replica` of fallback-gate/replica, got something else");
}
function isFacts(value) {
	if (!isObject(value)) return false;
	const { gateway, kind, changes, files, header } = value;
	return isName(gateway) && isName(kind) && isCount$1(changes) && Array.isArray(files) && files.length > 0 && files.length <= mostFiles && files.every(isFile) && (header === null || isObject(header) && isPath(header["file"]) && typeof header["text"] === "string");
}
function isFile(value) {
	if (!isObject(value)) return false;
	const { file, original, copy } = value;
	return isPath(file) && isDigest(original) && (copy === null || isDigest(copy));
}
/** A header that is not the copy would be another configuration than the one whose digest is published. */
function isHeaderOf({ header, files }) {
	return header === null || files.some(({ file, copy }) => file === header.file && copy === sha256(header.text));
}
function isName(value) {
	return typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(value);
}
function isPath(value) {
	return typeof value === "string" && isRepositoryPath(value);
}
function isDigest(value) {
	return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
}
function isCount$1(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
// src/core/shard.ts
/** gate: a whole run, or one shard of it. plan: divides a run into shards. merge: decides a divided run. */
const modes = [
	"gate",
	"plan",
	"merge"
];
/** Parses the input `mode`; gate if empty. Throws INPUT_INVALID. */
function readMode(text) {
	const mode = modes.find((known) => known === (text || "gate"));
	if (mode !== void 0) return mode;
	throw new GateError("INPUT_INVALID", `mode: expected one of ${modes.join(", ")}, got something else`);
}
/** Parses `2/8`; null if empty. Throws INPUT_INVALID. */
function readShard(text) {
	if (text === "") return null;
	const [, index, of] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
	if (index !== void 0 && of !== void 0 && index >= 1 && index <= of && of <= limits.shards) return {
		index,
		of
	};
	throw new GateError("INPUT_INVALID", `shard: expected a shard and their number, such as 2/8, and at most ${limits.shards} of them, got something else`);
}
/** Parses a number of shards; null if empty. Throws INPUT_INVALID. */
function readShards(text) {
	if (text === "") return null;
	const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	if (count >= 1 && count <= limits.shards) return count;
	throw new GateError("INPUT_INVALID", `shards: expected a number from 1 to ${limits.shards}, got something else`);
}
/** Parses the output `plan`. Throws INPUT_INVALID. */
function readShardPlan(text) {
	const value = parseJson(text);
	if (isObject(value)) {
		const { digest, shards, attempt } = value;
		if (typeof digest === "string" && /^sha256:[0-9a-f]{64}$/.test(digest) && isCount(shards, 0, limits.shards) && isCount(attempt, 1, 1e3)) return {
			digest,
			shards,
			attempt
		};
	}
	const message = "plan: expected the output `plan` of the step with `mode: plan`, got something else";
	throw new GateError("INPUT_INVALID", message, { problems: [{
		at: null,
		message,
		remedy: "Pass it on as `plan: ${{ needs.plan.outputs.plan }}`, from a job in `needs`."
	}] });
}
function isCount(value, least, most) {
	return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}
// src/core/inputs.ts
const commentModes = [
	"always",
	"changes",
	"never"
];
/** The action's inputs and the options of `fallback-gate run`, which have the same names. Empty if not set. */
const inputNames = [
	"manifest",
	"gateway-url",
	"gateways",
	"credentials",
	"logs",
	"witness",
	"witness-token",
	"replica",
	"client",
	"ca-file",
	"comment",
	"evidence-dir",
	"operator-note",
	"time-limit",
	"routes",
	"shard"
];
/** Parses the inputs and applies defaults. Throws INPUT_INVALID. */
function readInputs(get, variable, variableNames = []) {
	return {
		manifest: manifestPath(get("manifest") || ".github/fallback-gate.yml"),
		gatewayUrl: get("gateway-url"),
		gateways: get("gateways"),
		credentials: get("credentials"),
		logs: get("logs"),
		witness: get("witness"),
		witnessToken: get("witness-token"),
		replicas: readReplicaFacts(get("replica")),
		client: get("client"),
		caFile: get("ca-file"),
		comment: commentMode(get("comment") || "always"),
		evidenceDir: get("evidence-dir") || "fallback-gate-evidence",
		operatorNote: operatorNote(get("operator-note")),
		base: "",
		routes: get("routes").split(/[\s,]+/).filter((id) => id !== ""),
		leg: legOf(get("shard")),
		secrets: [],
		variable,
		variableNames
	};
}
/** The longest that a run may take, in milliseconds, of the input `time-limit`. Throws INPUT_INVALID. */
function readTimeLimit(value) {
	const ms = value === "" ? limits.runMs : durationMs(value);
	if (ms !== null && ms >= limits.runMinMs && ms <= limits.runMaxMs) return ms;
	throw new GateError("INPUT_INVALID", `time-limit: expected a time from ${durationText(limits.runMinMs)} to ${limits.runMaxMs / 6e4}m, such as 90s, got something else`);
}
function legOf(shard) {
	const read = readShard(shard);
	return read === null ? null : {
		shard: read,
		plan: null
	};
}
/**
* Paths must have the format that evidence allows (manifest.schema.json). Otherwise a run would fail after its last request.
*/
function manifestPath(value) {
	if (isRepositoryPath(value)) return value;
	throw new GateError("INPUT_INVALID", "manifest: expected a path in the repository made of letters, digits, dots, dashes, underscores and slashes, got something else");
}
function commentMode(value) {
	const mode = commentModes.find((known) => known === value);
	if (mode !== void 0) return mode;
	throw new GateError("INPUT_INVALID", `comment: expected one of ${commentModes.join(", ")}, got something else`);
}
/** The characters that a record's notes allow (record.schema.json): nothing that Markdown or a runner interprets. */
function operatorNote(value) {
	if (value.length <= limits.noteChars && /^[ !-;=?A-_a-{}~]*$/.test(value) && !value.includes("::")) return value;
	throw new GateError("INPUT_INVALID", `operator-note: expected at most ${limits.noteChars} plain characters without angle brackets, at signs, pipes, backticks or double colons, got something else`);
}
// src/core/run-context.ts
/** The limit of records (record.schema.json). */
const mostAttempts = 1e3;
/**
* Network variables of other tools. The gate uses them only for calls to GitHub, and the evidence lists which were set.
*/
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
/** The runner's environment as the context of this run. Every value is checked against its expected form. */
function runContext(environment, event, { random, ...rest }) {
	return {
		run_id: matching(environment["GITHUB_RUN_ID"], /^\d{1,20}$/) ?? `fallback-smoke-${rest.at.slice(0, 10)}-${random}`,
		run_attempt: integer(environment["GITHUB_RUN_ATTEMPT"], 1, mostAttempts),
		run_number: integer(environment["GITHUB_RUN_NUMBER"], 0),
		repository: matching(environment["GITHUB_REPOSITORY"], /^[A-Za-z0-9._-]{1,70}\/[A-Za-z0-9._-]{1,69}$/),
		event: matching(environment["GITHUB_EVENT_NAME"], /^[A-Za-z][A-Za-z_]{0,63}$/) ?? "local",
		...changeOf(environment, event),
		...workflowOf(environment),
		runner: matching([environment["RUNNER_OS"], environment["RUNNER_ARCH"]].filter(Boolean).join("-"), /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
		network_variables: networkVariables.filter((name) => isSet(environment, name)),
		...rest
	};
}
/**
* The commits that an event compares. The base of a pull request is read by branch, because the payload's commit is
* outdated.
*/
function changeOf(environment, event) {
	const commit = sha(environment["GITHUB_SHA"]);
	const pullRequest = field(event, "pull_request");
	const group = field(event, "merge_group");
	if (isObject(pullRequest)) return pullRequestChange(pullRequest, commit);
	if (isObject(group)) {
		const base_ref = branch(text$1(group["base_ref"]).replace(/^refs\/heads\//, ""));
		return {
			pull_request: null,
			head_sha: sha(group["head_sha"]) ?? commit,
			base_sha: null,
			base_ref,
			default_ref: null,
			from_fork: false
		};
	}
	const before = environment["GITHUB_EVENT_NAME"] === "push" ? sha(field(event, "before")) : null;
	const base_sha = before === null || /^0+$/.test(before) ? null : before;
	return {
		pull_request: null,
		head_sha: commit,
		base_sha,
		base_ref: null,
		default_ref: base_sha === null ? defaultBranch(environment, event) : null,
		from_fork: false
	};
}
/** The default branch, if the run is on another branch. */
function defaultBranch({ GITHUB_REF: ref = "" }, event) {
	const name = branch(field(field(event, "repository"), "default_branch"));
	return ref.startsWith("refs/heads/") && ref !== `refs/heads/${name}` ? name : null;
}
function pullRequestChange(pullRequest, commit) {
	const { head, base } = pullRequest;
	return {
		pull_request: positive(pullRequest["number"]),
		head_sha: sha(field(head, "sha")) ?? commit,
		base_sha: sha(field(base, "sha")),
		base_ref: branch(field(base, "ref")),
		default_ref: null,
		from_fork: fullName(head) === null || fullName(head) !== fullName(base)
	};
}
function fullName(side) {
	const name = field(field(side, "repo"), "full_name");
	return typeof name === "string" ? name.toLowerCase() : null;
}
const workflowReference = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/]+)@(?:refs\/|[0-9a-f]{40,64}$)/;
/**
* The workflow in `owner/repository/.github/workflows/gate.yml@refs/heads/main`. Its name may contain anything but a
* slash. A workflow in another repository counts as known, because this change cannot touch it.
*/
function workflowOf(environment) {
	const { GITHUB_REPOSITORY: repository, GITHUB_WORKFLOW_REF: reference } = environment;
	if (repository === void 0 && reference === void 0) return {
		workflow_file: null,
		workflow_known: true
	};
	const [, owner, path] = workflowReference.exec(reference ?? "") ?? [];
	if (owner === void 0 || path === void 0) return {
		workflow_file: null,
		workflow_known: false
	};
	if (repository !== void 0 && owner.toLowerCase() !== repository.toLowerCase()) return {
		workflow_file: null,
		workflow_known: true
	};
	const shown = shownPath(path);
	return pathShownAs(shown) === path ? {
		workflow_file: shown,
		workflow_known: true
	} : {
		workflow_file: null,
		workflow_known: false
	};
}
function isSet(environment, name) {
	return (environment[name] ?? environment[name.toLowerCase()] ?? "") !== "";
}
function field(value, name) {
	return isObject(value) ? value[name] : void 0;
}
function text$1(value) {
	return typeof value === "string" ? value : "";
}
/** The branch names that bundle.schema.json allows. */
function branch(value) {
	return matching(value, /^[A-Za-z0-9_][A-Za-z0-9._/+@#=,()!%-]{0,254}$/);
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
// src/adapters/outliving.ts
const stopMs = 8e3;
const pollMs = 50;
/** Whether this process is the post step of one that called `startServing`. */
function isPostStep() {
	return getState("started") !== "";
}
/** Marks the step as started, so that its post step stops what it leaves, also if it fails. */
function markStarted() {
	saveState("started", "true");
}
/**
* Starts this script again, with the argument `serve`, in a process that outlives the step. Texts that it sends as `say` are
* passed on; resolves with its next message. Throws the `problem` that it sends, or INTERNAL if it sends nothing in time.
*/
async function startServing(env, { waitMs, say }) {
	const child = spawn(process.execPath, [process.argv[1] ?? "", "serve"], {
		detached: true,
		env: { ...env },
		stdio: [
			"ignore",
			"ignore",
			"ignore",
			"ipc"
		]
	});
	saveState("pid", child.pid);
	try {
		return await messageOf(child, waitMs, say);
	} finally {
		if (child.connected) child.disconnect();
		child.unref();
	}
}
async function messageOf(child, waitMs, say) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const hear = (message) => {
		if (isObject(message) && typeof message["say"] === "string") say(message["say"]);
		else resolve(message);
	};
	child.on("message", hear).once("disconnect", resolve).once("error", reject);
	const late = setTimeout(resolve, waitMs);
	const message = await promise.finally(() => clearTimeout(late));
	const { problem = "expected the process to start, got no address", ...sent } = isObject(message) ? message : {};
	if (isObject(message) && !("problem" in message)) return sent;
	throw new GateError("INTERNAL", String(problem));
}
/** Stops the process that the step started, if it still runs. Resolves once it has ended, or has been ended by force. */
async function stopServing(name) {
	const pid = Number(getState("pid"));
	if (!Number.isInteger(pid) || pid <= 0) return;
	if (!isRunning(pid, "SIGTERM")) return info(`${name} had already stopped.`);
	for (let waited = 0; isRunning(pid, 0); waited += pollMs) {
		if (waited > stopMs) return void isRunning(pid, "SIGKILL");
		await setTimeout$1(pollMs);
	}
}
/** Sends a signal, which 0 is not; false if there is no such process. */
function isRunning(pid, signal) {
	try {
		return process.kill(pid, signal);
	} catch {
		return false;
	}
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
// src/setup/targets.ts
/** What can be tried for a request: the targets, and those of the groups or places that are tried next. */
function targetsOf(route, reading, file) {
	const own = route.targets.filter(({ down }) => down !== true).map((target) => ({
		text: target.name,
		from: target
	}));
	const all = [...own, ...nextOf(route, reading, own.length)];
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
function nextOf({ fallbacks, ...route }, reading, own) {
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
// src/commands/configuration-file.ts
/** Reads a gateway's configuration and what it includes. Throws FILE_MISSING, FILE_UNREADABLE or PATH_REFUSED. */
async function readConfigurationFile(file) {
	const { readFiles } = await import("./read-files.mjs");
	const place = resolve(file);
	const beside = createFiles(dirname(place));
	return readFiles(basename(place), (path, maxBytes) => beside.read(path, maxBytes));
}
/** The error that names the place of a refusal, why, and what to do. */
function refusal$2(file, { line, column, reason, remedy }) {
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
/** The path from this folder, as the manifest names files. Throws INPUT_INVALID for a path outside and for other characters. */
function repositoryFile(file) {
	const path = relative(process.cwd(), resolve(file));
	if (isRepositoryPath(path) && !path.startsWith("../")) return path;
	const message = "expected a configuration below this folder whose path has only letters, digits, dots, dashes, underscores and slashes, got another path";
	throw new GateError("INPUT_INVALID", message, { problems: [{
		at: null,
		message,
		remedy: "Run this command at the top of the repository that holds the configuration."
	}] });
}
// src/adapters/setup-files.ts
/** The folder with examples/: the one above dist/, or above src/ if it runs from source. */
function packageFolder() {
	const here = fileURLToPath(import.meta.url);
	return here.slice(0, Math.max(here.lastIndexOf("/dist/"), here.lastIndexOf("/src/")));
}
/** The text of a file that comes with this package, by its path in it. Throws FILE_MISSING or FILE_UNREADABLE. */
function packageText(path) {
	return readFile(join(packageFolder(), path), "utf8").catch(readFailure(path));
}
/** Whether there is a file or a folder at a path below `root`. */
function isThere(root, path) {
	return access(join(root, path)).then(() => true, () => false);
}
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
		const isTaken = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
		const got = isTaken ? "one that is there already" : "one that cannot be written";
		const remedy = isTaken ? "Print the new one with --dry-run and take over what you want, or name another with --out." : "Name another with --out.";
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
// src/commands/found-configurations.ts
const usual = [
	/^(?:config|values)\.ya?ml$/,
	/^litellm[\w.-]*\.ya?ml$/,
	/^envoy[\w.-]*\.ya?ml$/,
	/^(?:nginx[\w.-]*|[\w.-]*nginx)\.conf$/,
	/^haproxy[\w.-]*\.cfg$/,
	/^(?:kong|traefik|dynamic|virtualservice|httproute|gateway)[\w.-]*\.ya?ml$/,
	/^(?:portkey[\w.-]*|config)\.json$/
];
const folders = [
	".",
	"gateway",
	"config",
	"configs",
	"deploy",
	"litellm",
	"envoy",
	"nginx",
	"haproxy",
	"portkey"
];
/** The names and folders that `init` looks at, as messages print them. */
const usualNames = "config.yaml, values.yaml, config.json, litellm*.yaml, envoy*.yaml, nginx*.conf, haproxy*.cfg, kong*.yaml, traefik*.yaml, dynamic*.yaml, virtualservice*.yaml, httproute*.yaml, gateway*.yaml or portkey*.json";
const usualFolders = `this folder and ${folders.slice(1, -1).join("/, ")}/ and ${folders.at(-1)}/`;
/**
* The only file with a usual name that is a gateway's configuration, in this folder or in a usual one below it. Throws
* INPUT_INVALID for none and for several.
*/
async function foundFile(command = "init") {
	const named = await namedFiles();
	const read = await Promise.all(named.map(async (file) => ({
		file,
		gateway: await gatewayOf(file)
	})));
	const known = read.filter(({ gateway }) => gateway !== null);
	const [only, ...more] = known.length > 0 ? known : read;
	if (only === void 0) throw refusal$1(`none of ${usualNames} in ${usualFolders}`, `Name the file: fallback-gate ${command} FILE.`);
	if (more.length === 0) return only.file;
	const all = [only, ...more].map(({ file }) => file);
	const each = all.map((file) => `fallback-gate ${command} ${file}`);
	const together = command === "init" ? [`for one manifest of all, fallback-gate init ${all.join(" ")}`] : [];
	throw refusal$1(`several: ${all.join(", ")}`, `Run one of these: ${[...each, ...together].join("; ")}.`);
}
async function namedFiles() {
	return (await Promise.all(folders.map(async (folder) => {
		return (await isThere(process.cwd(), folder) ? await namesIn(folder).catch(() => []) : []).filter((name) => usual.some((pattern) => pattern.test(name))).map((name) => join(folder, name));
	}))).flatMap((names) => names.toSorted());
}
/** null for a file that is no gateway's configuration. A file that cannot be read may be one. */
async function gatewayOf(file) {
	const { gateway, refuse } = (await readConfigurationFile(file)).reading;
	return gateway ?? (refuse?.reason.includes("template") === true ? "template" : null);
}
function refusal$1(got, remedy) {
	const message = `expected one gateway's configuration, got ${got}`;
	return new GateError("INPUT_INVALID", message, { problems: [{
		at: null,
		message,
		remedy
	}] });
}
// src/commands/replica-options.ts
/** The options of a start: those of `replica`, which `run --replica` takes too. */
const startOptionNames = [
	"port",
	"command",
	"version",
	"wait"
];
const defaultWait = "120";
/** Reads the options of a start. Throws INPUT_INVALID. */
async function readStartOptions(values) {
	const last = (name) => values.get(name)?.at(-1) ?? null;
	const wait = last("wait") ?? defaultWait;
	if (!/^[1-9]\d{0,3}$/.test(wait)) throw new GateError("INPUT_INVALID", "--wait: expected a number of seconds from 1 to 9999, got something else");
	return {
		port: await portOf(last("port")),
		command: last("command"),
		version: last("version"),
		waitMs: Number(wait) * 1e3,
		say,
		sayChanges: (lines) => lines.forEach(say)
	};
}
function say(line) {
	process.stderr.write(`${line}\n`);
}
async function portOf(text) {
	if (text === null) return 0;
	const { readPort } = await import("./staging.mjs");
	return readPort("--port", text);
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
	if (parsed.positionals.length > most) throw refusal(tooMany(parsed.positionals.length, most), "Remove the others.");
	return {
		values: new Map(Object.entries(parsed.values).map(asList)),
		rest: parsed.positionals
	};
}
/** Throws for an option that is unknown, lacks its value, or has a value that it does not take. */
function refuseOption({ name, rawName, value, inlineValue }, options) {
	const known = options[name];
	if (known === void 0 || rawName !== `--${name}`) throw refusal(`expected an option of this command, got ${mayBeShown(name) ? `\`${rawName}\`` : "another one"}`, nearest(name, Object.keys(options)));
	if (known.type === "boolean" && value !== void 0) throw refusal(`expected \`--${name}\` without a value, got one`, `Write \`--${name}\`.`);
	if (known.type === "string" && (value === void 0 || inlineValue !== true && /^-./.test(value))) throw refusal(`expected a value after \`--${name}\`, got none`, `Write \`--${name} VALUE\`, or \`--${name}=VALUE\` if the value starts with a dash.`);
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
function refusal(message, remedy) {
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
const evidenceMaxBytes = limits.bundleBytes;
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
		outputs: () => {},
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
			state = next();
			running?.stop();
			running = state === "" ? null : {
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
// src/commands/local-run.ts
const renamed = {
	routes: "route",
	replica: "replica-facts"
};
const optionNames = inputNames.map(optionOf);
/** The action has one input with all routes, the command line one option per route. */
function optionOf(input) {
	return renamed[input] ?? input;
}
/** Reads the options of a run. Throws INPUT_INVALID and what `refuseEnvironment` throws. */
async function localRun(values, format, time) {
	refuseEnvironment(process.env);
	tuneEngine();
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
		history,
		time
	});
	if (history !== null) warnOfUncommitted(await uncommittedFiles(process.cwd()), console);
	const context = await localContext(deps, inputs.operatorNote);
	return {
		inputs,
		deps,
		console,
		context: {
			...context,
			run_id: runId(values) ?? context.run_id
		}
	};
}
/** The form that records allow (record.schema.json). */
function runId(values) {
	const id = values.get("run-id")?.at(-1);
	if (id === void 0 || /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id)) return id ?? null;
	throw new GateError("INPUT_INVALID", "run-id: expected at most 64 letters, digits, dots, dashes and underscores, got others");
}
/** Other commands print data with `--json` too. Throws INPUT_INVALID for two formats. */
function formatAsked(values) {
	const named = values.get("format")?.at(-1);
	if (!values.has("json")) return named ?? "text";
	if (named === void 0 || named === "json") return "json";
	throw new GateError("INPUT_INVALID", `expected --json or --format ${named}, got both`);
}
/** Ends the output of a format. A decision whose output is incomplete is withdrawn like one that is not published. */
async function finish(format, bundle, { evidenceDir }, deps) {
	await publishing(async () => format.finish?.(bundle, evidenceDir), {
		overall: bundle.decision.overall,
		evidenceDir
	}, deps);
}
/** With `--exit-zero` every decision is 0, and a line says so: nobody may take the green job for a promotion. */
function exitCode({ decision }, isAdvice, console) {
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
// src/adapters/partials.ts
const file = "bundle.json";
/**
* The partial bundles in a folder: NAME/bundle.json for each artifact, or bundle.json itself if only one was downloaded. Other
* files are not read, no link is followed, and packets of legs are passed over.
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
	const names = new Set(sorted.map(({ name }) => name));
	for (const [index, entry] of sorted.entries()) {
		if (await isPacketOfLeg(folder, entry, names)) continue;
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
/** A leg leaves its packet for a provider's support next to its evidence folder (publish/packet.ts). */
async function isPacketOfLeg(folder, entry, names) {
	const leg = entry.name.replace(/-escalation$/, "");
	if (leg === entry.name || !names.has(leg) || !entry.isDirectory()) return false;
	const inside = await readdir(join(folder, entry.name)).catch(() => []);
	return inside.length === 1 && inside[0] === "escalation.json";
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
		outputs: () => {}
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
	const isShown = await published(evidenceDir, "junit.xml") === evidenceFiles(bundle).get("junit.xml")?.();
	const findings = bundle.findings.filter(({ rule }) => isShown || rule === "no-leak");
	await createFiles(evidenceDir).write(resolve(evidenceDir, codeQualityFile), codeQuality({ findings }));
}
async function published(evidenceDir, name) {
	return utf8(await createFiles(evidenceDir).read(name, evidenceMaxBytes));
}
export { unless as $, markStarted as A, refuseEnvironment as B, writeNew as C, targetsOf as D, repositoryFile as E, readTimeLimit as F, expectRegular as G, stopSignal as H, readMode as I, createDeps as J, expectSize as K, readShardPlan as L, stopServing as M, runContext as N, identifiers as O, readInputs as P, createFiles as Q, readShards as R, packageText as S, refusal$2 as T, stoppable as U, toolDigest as V, tuneEngine as W, createPages as X, require_equal as Y, version as Z, startOptionNames as _, formatAsked as a, isThere as b, optionNames as c, bundlePaths as d, createClock as et, evidenceMaxBytes as f, readStartOptions as g, readOptions as h, finish as i, startServing as j, isPostStep as k, terminal as l, utf8 as m, createPartials as n, createActionsConsole as nt, localContext as o, readBundle as p, repositoryPath as q, exitCode as r, localRun as s, runFormat as t, createRandom as tt, gitIn as u, foundFile as v, readConfigurationFile as w, packageFolder as x, usualNames as y, refuseClearToken as z };
