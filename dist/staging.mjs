import { Bt as placeholderCredential, Ct as unknownUrl, Gn as isLoopback, Kn as durationMs, Lt as authHeaderNames, Qn as isObject, St as namedErrors, Un as sha256, Vt as scriptedAnswer, _t as errorAnswer, ar as GateError, bn as isTargetName, bt as withoutText, dt as familyServedAt, er as parseObject, gt as brokenOff, ht as shapeOf, ir as limits, lt as families, pt as requestedAt, vt as malformed, xt as errorBody, yn as firstReached, yt as wantsStream, zt as noncePattern } from "./start.mjs";
const { createServer, request } = process.getBuiltinModule("node:http");
const { once } = process.getBuiltinModule("node:events");
const { createHash, randomBytes, randomUUID, timingSafeEqual } = process.getBuiltinModule("node:crypto");
const { setTimeout } = process.getBuiltinModule("node:timers/promises");
const { pipeline } = process.getBuiltinModule("node:stream/promises");
// src/staging/upstream.ts
/**
* Sends one request on a new connection. Resolves with the answer's headers; rejects if there is no answer or the signal
* aborts.
*/
function send(url, options, body) {
	const request$1 = request(url, {
		...options,
		agent: false
	});
	const { promise, resolve, reject } = Promise.withResolvers();
	request$1.once("response", resolve);
	request$1.on("error", reject);
	request$1.end(body);
	return promise;
}
// src/staging/fallback.ts
const waitMs = 5;
const retryAfterMaxMs = 1e3;
const retriedStatuses = /* @__PURE__ */ new Set([
	408,
	409,
	429
]);
/** Calls the targets in order, each with the route's retries, until one gives a final answer. */
async function tryTargets(route, request) {
	const tries = route.targets.flatMap((target) => Array.from({ length: 1 + route.retries }, () => target));
	for (const [index, target] of tries.entries()) {
		const message = await callTarget(target, request);
		const call = {
			target: target.name,
			attempt: index + 1,
			status: message?.statusCode ?? null
		};
		request.report({
			event: "attempt",
			...call
		});
		const next = tries[index + 1];
		if (next === void 0 || message !== null && !isRetried(message)) {
			request.report({
				event: "answer",
				...call
			});
			return {
				attempts: index + 1,
				target: message === null ? null : target,
				message
			};
		}
		message?.destroy();
		if (next !== target) request.report({
			event: "switch",
			target: next.name,
			attempt: index + 2,
			status: null
		});
		await setTimeout(next === target ? waitBefore(message) : waitMs, void 0, { signal: request.signal });
	}
	return {
		attempts: 0,
		target: null,
		message: null
	};
}
async function callTarget(target, { request, signal }) {
	const { url, body } = request(target);
	const text = JSON.stringify(body);
	const headers = {
		authorization: `Bearer ${target.key}`,
		"content-type": "application/json",
		"content-length": Buffer.byteLength(text)
	};
	try {
		return await send(url, {
			method: "POST",
			headers,
			signal
		}, text);
	} catch (error) {
		if (signal.aborted) throw error;
		return null;
	}
}
function isRetried(message) {
	const status = message.statusCode ?? 500;
	return status < 200 || status >= 500 || retriedStatuses.has(status);
}
function waitBefore(message) {
	const seconds = /^\d{1,6}$/.exec(message?.headers["retry-after"] ?? "")?.[0] ?? "0";
	return Math.max(waitMs, Math.min(Number(seconds) * 1e3, retryAfterMaxMs));
}
const reachableAs = {
	"0.0.0.0": "127.0.0.1",
	"::": "::1"
};
/** Starts a server; port 0 is any free port. Throws INPUT_INVALID if the system refuses the address. */
async function listen(handler, at) {
	const server = createServer((request, response) => {
		handler(request, response).catch(() => response.destroy());
	});
	server.keepAliveTimeout = 0;
	server.listen(at.port, at.host);
	try {
		await once(server, "listening");
	} catch (cause) {
		throw new GateError("INPUT_INVALID", `expected a free port on a local address, got port ${at.port}`, { cause });
	}
	return {
		url: urlOf(server),
		close: () => close(server)
	};
}
/** Returns the body of a request; null if it is longer than requestBodyBytes. Rejects if the client disconnects. */
async function requestBody(request) {
	const chunks = [];
	let bytes = 0;
	const stream = request;
	for await (const chunk of stream) {
		bytes += chunk.length;
		if (bytes <= 1048576) chunks.push(chunk);
	}
	return bytes <= 1048576 ? Buffer.concat(chunks).toString("utf8") : null;
}
/** Whether a request carries `Authorization: Bearer <secret>`. Constant time over the digests. */
function bears(request, secret) {
	return timingSafeEqual(digest(bearerOf(request)), digest(secret));
}
/** Returns the bearer credential of a request; empty if it has none. */
function bearerOf(request) {
	return /^bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
}
/** Sends a JSON answer. */
function sendJson(response, status, text) {
	response.writeHead(status, {
		"content-type": "application/json",
		"content-length": Buffer.byteLength(text)
	});
	response.end(text);
}
/** Returns a signal that aborts when the client disconnects, so that no call stays open. */
function untilClosed(response) {
	const gone = new AbortController();
	response.once("close", () => gone.abort());
	return gone.signal;
}
function urlOf(server) {
	const address = server.address();
	if (address === null || typeof address === "string") throw new GateError("INTERNAL", "expected an address, got none");
	const host = reachableAs[address.address] ?? address.address;
	return `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`;
}
async function close(server) {
	const closed = once(server, "close");
	server.close();
	server.closeAllConnections();
	await closed;
}
function digest(text) {
	return createHash("sha256").update(text).digest();
}
/** Parses the port of an option; 0 is any free port. Throws INPUT_INVALID. */
function readPort(name, text) {
	if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
	throw new GateError("INPUT_INVALID", `${name}: expected a number from 0 to 65535, got something else`);
}
// src/staging/gateway.ts
/** Hop-by-hop headers (RFC 9110 7.6.1), which are set again for the next connection. */
const ofOneConnection$1 = /* @__PURE__ */ new Set([
	"connection",
	"date",
	"keep-alive",
	"transfer-encoding"
]);
/** Starts a small fallback gateway on loopback. Throws INPUT_INVALID if the port is taken. */
function startGateway({ credential, routes, port = 0, log }) {
	const byAlias = new Map(Object.entries(routes));
	return listen(async (request, response) => {
		const requestId = request.headers["x-request-id"];
		if (requestId !== void 0) response.setHeader("x-request-id", requestId);
		const served = request.method === "POST" ? familyServedAt(request.url?.replace(/\?.*/s, "") ?? "") : null;
		if (served === null) return sendJson(response, 404, errorBody(404, unknownUrl));
		if (!bears(request, credential)) return refuse$2(response, 401, served.family);
		const report = (event) => log?.(String(requestId ?? ""), event);
		await serve({
			...served,
			routes: byAlias,
			report
		}, request, response);
	}, {
		host: "127.0.0.1",
		port
	});
}
async function serve({ family, said, routes, report }, incoming, response) {
	const text = await requestBody(incoming);
	if (text === null) return refuse$2(response, 413, family);
	const sent = parseObject(text);
	if (sent === null) return refuse$2(response, 400, family);
	const body = {
		...sent,
		...said
	};
	const route = routes.get(body["model"]);
	if (route === void 0) return refuse$2(response, 404, family);
	if (!(family.input in body)) return refuse$2(response, 400, family);
	const { version = "/v1" } = family;
	const request = ({ name: model, url }) => ({
		url: requestedAt(family, `${url.replace(/\/v1$/, version)}${family.path}`, {
			model,
			stream: wantsStream(body)
		}),
		body: "model" in said ? sent : {
			...sent,
			model
		}
	});
	const outcome = await tryTargets(route, {
		request,
		signal: untilClosed(response),
		report
	});
	await relay({
		family,
		route
	}, outcome, response);
}
async function relay({ family, route }, outcome, response) {
	for (const [name, value] of Object.entries(accountOf(route, outcome))) response.setHeader(name, value);
	const { message } = outcome;
	if (message === null) return refuse$2(response, 502, family);
	response.writeHead(message.statusCode ?? 502, endToEnd(message));
	await pipeline(message, response);
}
function accountOf(route, { attempts, target }) {
	if (route.header === "none") return {};
	return {
		"x-gateway-attempts": String(route.header === "lying" ? 1 : attempts),
		...target ? { "x-gateway-target": target.name } : {}
	};
}
function endToEnd(message) {
	return Object.fromEntries(Object.entries(message.headers).filter(([name]) => !ofOneConnection$1.has(name)));
}
function refuse$2(response, status, { spoken }) {
	const { body, headers } = errorAnswer(spoken, status);
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	sendJson(response, status, body);
}
// src/staging/journal.ts
/** The number of calls that are kept; the oldest are dropped. */
const journalCalls = 1e5;
/** Calls per answer of the control API. With the most nonces each, an answer stays below limits.witnessResponseBytes. */
const pageCalls = 1e3;
const attemptHeaders = ["x-stainless-retry-count", "x-envoy-attempt-count"];
/** Returns an empty journal. `elapsedMs` returns monotonic milliseconds since the provider started. */
function createJournal(id, elapsedMs, capacity = journalCalls) {
	const entries = /* @__PURE__ */ new Map();
	let last = 0;
	const now = () => Math.floor(elapsedMs());
	const position = () => ({
		journal: id,
		last,
		now_ms: now()
	});
	return {
		begin(target, completion, headers) {
			last += 1;
			const call = newCall({
				number: last,
				target,
				completion,
				started_ms: now(),
				attempt_headers: attemptsIn(headers)
			});
			entries.set(call, {
				nonces: [],
				runs: []
			});
			dropOldest(entries, capacity);
			return call;
		},
		end(call) {
			call.ended_ms = now();
			call.open = false;
		},
		join(call, { nonces, runs }) {
			if (entries.has(call)) entries.set(call, {
				nonces: nonces.map(sha256),
				runs: runs.map(sha256)
			});
		},
		position,
		since(after) {
			const page = entries.entries().filter(([{ number }]) => number > after).take(pageCalls).map(([call, carried]) => ({
				...call,
				...carried
			}));
			return {
				...position(),
				calls: page.toArray()
			};
		}
	};
}
/** Removes the oldest entries until at most `capacity` remain. */
function dropOldest(entries, capacity) {
	for (const key of entries.keys()) {
		if (entries.size <= capacity) return;
		entries.delete(key);
	}
}
function newCall(beginning) {
	return {
		...beginning,
		ended_ms: null,
		status: null,
		open: true,
		step: null,
		stream: false,
		shape: null
	};
}
function attemptsIn(headers) {
	const found = attemptHeaders.flatMap((name) => {
		const value = headers[name];
		return typeof value === "string" && /^\d{1,6}$/.test(value) ? [[name, Number(value)]] : [];
	});
	return Object.fromEntries(found);
}
// src/staging/runs.ts
/** Bounded, because a run that was killed never ends. */
const mostRuns = 1e3;
/** Returns an empty set of runs. `elapsedMs` returns monotonic milliseconds. A run is over after limits.runMaxMs at the latest. */
function createRuns(elapsedMs) {
	const begun = /* @__PURE__ */ new Map();
	const isGoing = (mark) => elapsedMs() - (begun.get(mark) ?? -1e400) <= limits.runMaxMs;
	return {
		begin(mark) {
			begun.set(mark, elapsedMs());
			dropOldest(begun, mostRuns);
		},
		end: (mark) => void begun.delete(mark),
		of: (nonces) => [...new Set(nonces.map((nonce) => nonce.slice(0, 20)))].filter(isGoing)
	};
}
/** Whether a text has the form of a run mark. */
function isRunMark(text) {
	return text.length === 20 && noncePattern.test(text.padEnd(36, "0"));
}
// src/staging/steps.ts
const stepWords = [
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
];
/** Limits of one sequence: enough for every check, too small to exhaust memory. */
const sequenceLimits = {
	steps: 100,
	targets: 64
};
const allowed = `a status from 100 to 599, one of ${stepWords.join(", ")}, or a status with retry_after in whole seconds`;
/** Parses steps such as `500,hang,200`. Throws INPUT_INVALID. */
function parseSteps(text) {
	return readSteps(text.split(",").map((part) => wordOrStatus(part.trim())));
}
/** Parses default sequences such as `flaky=500,500,200`, by target. Throws INPUT_INVALID. */
function parseTargets(lines) {
	return byTarget(lines, parseSteps);
}
/**
* Parses lines such as `main=VALUE`, by target. Throws INPUT_INVALID for an invalid or repeated name, and what `read` throws.
*/
function byTarget(lines, read) {
	const entries = lines.map((line) => {
		const [name = "", value = ""] = line.split(/=(.*)/s);
		return [targetName(name.trim()), read(value)];
	});
	const targets = Object.fromEntries(entries);
	if (Object.keys(targets).length < lines.length) throw invalid("each target once", "one that is named again");
	return targets;
}
/** Reads sequences by target from the control API's JSON. Throws INPUT_INVALID. */
function readSequences(value) {
	if (!isObject(value)) throw invalid("an object of steps by target", "something else");
	const entries = Object.entries(value);
	if (entries.length > sequenceLimits.targets) throw invalid(`at most ${sequenceLimits.targets} targets`, String(entries.length));
	return new Map(entries.map(([name, steps]) => [targetName(name), readSteps(steps)]));
}
function readSteps(value) {
	if (!Array.isArray(value) || value.length === 0 || value.length > sequenceLimits.steps) throw invalid(`a list of 1 to ${sequenceLimits.steps} steps`, "something else");
	return value.map(readStep);
}
function readStep(value) {
	if (isStatus(value) || isStepWord(value)) return value;
	const step = isObject(value) ? readDelayedStatus(value) : null;
	if (step === null) throw invalid(allowed, typeof value === "string" ? shown(value) : "something else");
	return step;
}
function readDelayedStatus(value) {
	const { status, retry_after, ...rest } = value;
	if (!isStatus(status) || typeof retry_after !== "string" || Object.keys(rest).length > 0) return null;
	const wait = durationMs(retry_after);
	return wait !== null && wait % 1e3 === 0 ? {
		status,
		retry_after
	} : null;
}
function wordOrStatus(text) {
	return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : text;
}
function targetName(name) {
	if (!isTargetName(name)) throw invalid("a target name of letters, digits, dots, dashes and underscores", shown(name));
	return name;
}
function isStatus(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 100 && value <= 599;
}
function isStepWord(value) {
	return stepWords.some((word) => word === value);
}
function shown(text) {
	if (text === "") return "nothing";
	return /^[\w.-]{1,40}$/.test(text) ? text : "other text";
}
function invalid(expected, got) {
	return new GateError("INPUT_INVALID", `expected ${expected}, got ${got}`);
}
/** Nonces are sent in bodies, because URLs end up in logs. */
const operations = [
	[/^GET \/_control\/health$/, () => ({
		status: 200,
		body: { name: "fallback-gate-provider" }
	})],
	[/^PUT \/_control\/sequences$/, setSequences],
	[/^PUT \/_control\/runs$/, beginRun],
	[/^DELETE \/_control\/runs$/, endRun],
	[/^GET \/_control\/position$/, ({ journal }) => ({
		status: 200,
		body: journal.position()
	})],
	[/^GET \/_control\/journal(?:\?after=(\d{1,15}))?$/, ({ journal }, { after }) => ({
		status: 200,
		body: journal.since(after)
	})]
];
/** Answers one request to the control API. Without the token every path answers 401. */
async function serveControl(control, request, response) {
	if (!bears(request, control.token)) return sendJson(response, 401, errorBody(401));
	const { status, body } = operate(control, `${request.method} ${request.url}`, await requestBody(request));
	if (status === 204) return void response.writeHead(204).end();
	sendJson(response, status, JSON.stringify(body));
}
function operate(control, methodAndPath, text) {
	if (text === null) return failed(413, "expected at most 1 MiB, got more");
	for (const [pattern, operation] of operations) {
		const match = pattern.exec(methodAndPath);
		if (match !== null) return attempt(() => operation(control, {
			body: parsed(text),
			after: Number(match[1] ?? 0)
		}));
	}
	return failed(404, "expected an operation of the control API, got another path or method");
}
function attempt(operation) {
	try {
		return operation();
	} catch (error) {
		return failed(400, error instanceof GateError ? error.message : "expected JSON, got something else");
	}
}
const wholeNonce = new RegExp(`^${noncePattern.source}$`);
function setSequences({ script }, { body }) {
	const { nonce, targets } = isObject(body) ? body : {};
	if (typeof nonce !== "string" || !wholeNonce.test(nonce)) throw new GateError("INPUT_INVALID", "expected a nonce and its sequences by target, got something else");
	script.set(nonce, readSequences(targets));
	return {
		status: 204,
		body: null
	};
}
function beginRun({ journal, runs }, { body }) {
	runs.begin(runMarkIn(body));
	return {
		status: 200,
		body: journal.position()
	};
}
function endRun({ runs }, { body }) {
	runs.end(runMarkIn(body));
	return {
		status: 204,
		body: null
	};
}
function runMarkIn(body) {
	const mark = isObject(body) ? body["run"] : null;
	if (typeof mark === "string" && isRunMark(mark)) return mark;
	throw new GateError("INPUT_INVALID", "expected the mark of a run, got something else");
}
function parsed(text) {
	return text === "" ? null : JSON.parse(text);
}
function failed(status, message) {
	return {
		status,
		body: { error: { message } }
	};
}
// src/staging/nonces.ts
/** A body with more nonces is not from the gate: the call is joined to no exchange and reported as a stray. */
const mostNonces = 16;
/** Returns the distinct nonces of a body, in order; none if there are more than a gateway would send together. */
function noncesIn(text) {
	const found = /* @__PURE__ */ new Set();
	for (const [nonce] of text.matchAll(new RegExp(noncePattern, "g"))) {
		found.add(Buffer.from(nonce).toString());
		if (found.size > mostNonces) return [];
	}
	return [...found];
}
// src/staging/plays.ts
const dripMs = 20;
/** Longer than a normal first byte takes, and shorter than the gateways' default timeouts. */
const slowMs = 3e3;
/** Long enough for the client to read the bytes before the reset arrives. */
const beforeResetMs = 50;
/** No vector of the scripted provider has as many numbers, unless a request names this length. */
const otherDimensions = 12;
const extraFields = {
	x_staging_note: "unknown",
	x_staging_details: { nested: [
		1,
		null,
		true
	] }
};
const html = "<!DOCTYPE html>\n<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n";
const words = {
	hang: () => {},
	reset: (scene) => reset(scene),
	html: (scene) => sendText(scene, 502, "text/html", html),
	"html-200": (scene) => sendText(scene, 200, "text/html", html),
	"error-in-200": (scene) => sendAnswer(scene, scene.family.spoken.failing(speechFor(scene))),
	"wrong-family": (scene) => sendAnswer(scene, ofOtherFamily(scene)),
	cached: (scene) => sendAnswer(scene, good(scene), {
		age: "30",
		"x-cache": "HIT"
	}),
	"unknown-fields": (scene) => sendAnswer(scene, good(scene, extraFields)),
	cut: (scene) => cut(scene, brokenOff(good(scene))),
	"cut-role": (scene) => cut(scene, withoutText(good(scene))),
	slow,
	stall,
	"malformed-chunk": (scene) => sendAnswer(scene, malformed(good(scene))),
	empty: (scene) => sendAnswer(scene, scene.family.spoken.good({
		...speechFor(scene),
		text: [""]
	})),
	"other-dimensions": (scene) => sendAnswer(scene, scene.family.spoken.good({
		...speechFor(scene),
		dimensions: otherDimensions
	})),
	context_length_exceeded: named("context_length_exceeded"),
	content_policy_violation: named("content_policy_violation"),
	insufficient_quota: named("insufficient_quota"),
	rate_limit: named("rate_limit"),
	overloaded: named("overloaded"),
	"cut-clean": (scene) => sendAnswer(scene, brokenOff(good(scene))),
	drip,
	redirect: (scene) => void begin(scene, 302, {
		location: `/${scene.call.target}/v1/moved`,
		"content-length": 0
	}).end()
};
function named(name) {
	const { status, detail } = namedErrors[name];
	return (scene) => sendError(scene, errorAnswer(scene.family.spoken, status, name, detail));
}
/** Answers a call according to a step. Resolves when everything is sent; a hanging call stays open. */
async function play(step, scene) {
	if (typeof step === "string") return words[step](scene);
	if (typeof step === "number") return sendStatus(scene, step);
	const seconds = (durationMs(step.retry_after) ?? 0) / 1e3;
	return sendStatus(scene, step.status, { "retry-after": String(seconds) });
}
/** Sends an error answer and records its status. */
function sendError(at, { status, body, headers }, more = {}) {
	sendText(at, status, "application/json", body, {
		...headers,
		...more
	});
}
function sendStatus(scene, status, headers = {}) {
	if (status === 200) return sendAnswer(scene, good(scene), headers);
	if (status < 200) return void begin(scene, status, {
		...headers,
		connection: "close"
	}).end();
	if (status === 204 || status === 304) return void begin(scene, status, headers).end();
	sendError(scene, errorAnswer(scene.family.spoken, status), headers);
}
function sendAnswer(scene, answer, headers = {}) {
	const response = begin(scene, 200, {
		...framing(answer),
		...headers
	});
	for (const part of answer.parts) response.write(part);
	response.end();
}
async function cut(scene, sent) {
	beginAnswer(scene, sent);
	await setTimeout(beforeResetMs);
	reset(scene);
}
async function slow(scene) {
	await setTimeout(slowMs, void 0, { ref: false });
	if (!scene.response.destroyed) sendAnswer(scene, good(scene));
}
function stall(scene) {
	beginAnswer(scene, brokenOff(good(scene)));
}
/** Sends the headers of a complete answer but only its first part, and leaves the connection open. */
function beginAnswer(scene, { parts }) {
	const response = begin(scene, 200, framing(good(scene)));
	response.flushHeaders();
	for (const part of parts) response.write(part);
}
async function drip(scene) {
	const answer = good(scene);
	const response = begin(scene, 200, framing(answer));
	for (const byte of Buffer.from(answer.parts.join(""))) {
		if (response.destroyed) return;
		response.write(Uint8Array.of(byte));
		await setTimeout(dripMs);
	}
	response.end();
}
function reset(scene) {
	scene.response.socket?.resetAndDestroy();
}
function good(scene, extras = {}) {
	return scene.family.spoken.good({
		...speechFor(scene),
		extras
	});
}
/** Messages, which no OpenAI client can read; chat completions in answer to messages. */
function ofOtherFamily(scene) {
	const { spoken } = families[scene.family.name === "messages" ? "chat-completions" : "messages"];
	return spoken.good({
		...speechFor(scene),
		text: ["An answer of another family."]
	});
}
function speechFor({ body, call }) {
	const createdAt = Math.floor(Date.now() / 1e3);
	return {
		body,
		id: randomUUID(),
		createdAt,
		text: scriptedAnswer(call.target),
		extras: {}
	};
}
function framing(answer) {
	if (answer.parts.length > 1) return {
		"content-type": answer.contentType,
		"cache-control": "no-cache"
	};
	return {
		"content-type": answer.contentType,
		"content-length": Buffer.byteLength(answer.parts.join(""))
	};
}
function sendText(at, status, type, text, headers = {}) {
	const length = Buffer.byteLength(text);
	begin(at, status, {
		...headers,
		"content-type": type,
		"content-length": length
	}).end(text);
}
function begin({ response, call }, status, headers) {
	call.status = status;
	return response.writeHead(status, headers);
}
// src/staging/refusals.ts
/** Returns the request if a provider would serve it, else the provider's error answer. */
function admit({ request, family, text, body }) {
	if (family === null) return refuse$1(404, unknownUrl);
	if (carriesPlaceholder(request)) return refuse$1(401, void 0, family);
	if (text === null) return refuse$1(413, void 0, family);
	if (body === null) return refuse$1(400, void 0, family);
	if (asksForImpossibleModel(body)) return refuse$1(404, void 0, family);
	if (!(family.input in body)) return refuse$1(400, {
		type: "invalid_request_error",
		code: "missing_required_parameter",
		param: family.input
	}, family);
	return {
		family,
		body
	};
}
function refuse$1(status, detail, family) {
	if (family !== void 0) return { refusal: errorAnswer(family.spoken, status, null, detail) };
	return { refusal: {
		status,
		body: errorBody(status, detail),
		headers: {}
	} };
}
function carriesPlaceholder(request) {
	const credentials = [...authHeaderNames].map((name) => request.headers[name]);
	return [bearerOf(request), ...credentials].includes(placeholderCredential);
}
function asksForImpossibleModel(body) {
	return typeof body["model"] === "string" && body["model"].startsWith("gate-no-such-model-");
}
// src/staging/script.ts
/** The number of nonces that are remembered; the oldest are dropped. */
const scriptNonces = 1e4;
const goodStep = 200;
/** Returns a script that plays `standing` from the start for each nonce. Calls without a nonce share one position. */
function createScript(standing, capacity = scriptNonces) {
	const byNonce = /* @__PURE__ */ new Map();
	const withoutNonce = newProgress(/* @__PURE__ */ new Map());
	const remember = (nonce, progress) => {
		byNonce.delete(nonce);
		byNonce.set(nonce, progress);
		dropOldest(byNonce, capacity);
		return progress;
	};
	const progressOf = (nonces) => {
		const nonce = nonces.find((known) => (byNonce.get(known)?.sequences.size ?? 0) > 0) ?? nonces[0];
		if (nonce === void 0) return withoutNonce;
		return byNonce.get(nonce) ?? remember(nonce, newProgress(/* @__PURE__ */ new Map()));
	};
	return {
		set: (nonce, sequences) => void remember(nonce, newProgress(sequences)),
		next: (target, nonces) => advance(progressOf(nonces), target, standing)
	};
}
function newProgress(sequences) {
	return {
		sequences,
		first: null,
		played: /* @__PURE__ */ new Map()
	};
}
function advance(progress, target, standing) {
	progress.first ??= target;
	const ofFirst = progress.first === target ? progress.sequences.get(firstReached) : void 0;
	const steps = progress.sequences.get(target) ?? ofFirst ?? standing.get(target);
	if (steps === void 0) return goodStep;
	const played = progress.played.get(target) ?? 0;
	progress.played.set(target, played + 1);
	return steps[Math.min(played, steps.length - 1)] ?? goodStep;
}
// src/staging/provider.ts
/**
* Starts the scripted provider: good answers below `/<target>/v1`, faults on command, a journal of every call. Throws
* INPUT_INVALID for an address that is not allowed or not free, and for a token that is too short.
*/
async function startProvider(options) {
	const { host = "127.0.0.1", port = 0, token, allowRemote = false, targets = {}, listen: ports = {} } = options;
	if (!allowRemote && !isLoopback(host)) throw new GateError("INPUT_INVALID", "expected a loopback address such as 127.0.0.1 or ::1, got another host");
	if (token.length < limits.credentialMinChars) throw new GateError("INPUT_INVALID", `expected a token of at least ${limits.credentialMinChars} characters, got a shorter one`);
	const startedAt = performance.now();
	const elapsedMs = () => performance.now() - startedAt;
	const stage = {
		journal: createJournal(randomUUID(), elapsedMs, options.journalCalls),
		script: createScript(new Map(Object.entries(targets))),
		runs: createRuns(elapsedMs)
	};
	const servers = [];
	const close = async () => void await Promise.all(servers.map((server) => server.close()));
	const open = async (handler, at) => {
		const listening = await listen(handler, {
			host,
			port: at
		});
		servers.push(listening);
		return listening.url;
	};
	try {
		const url = await open(serveAll({
			token,
			...stage
		}), port);
		const targetUrls = {};
		for (const [target, at] of Object.entries(ports)) targetUrls[target] = await open(serveOne(stage, target), at);
		return {
			url,
			token,
			targetUrls,
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
/** Serves the control API and every target below its name. */
function serveAll(control) {
	return async (request, response) => {
		if (request.url?.startsWith("/_control/") === true) return serveControl(control, request, response);
		const [target = "", path = ""] = /^\/([^/?]+)([^?]*)/.exec(request.url ?? "")?.slice(1) ?? [];
		if (!isTargetName(target)) return sendJson(response, 404, errorBody(404, unknownUrl));
		await serveCall(control, target, path, {
			request,
			response
		});
	};
}
/** Serves a single target. */
function serveOne(stage, target) {
	return (request, response) => serveCall(stage, target, request.url?.replace(/\?.*/s, "") ?? "", {
		request,
		response
	});
}
async function serveCall(stage, target, path, { request, response }) {
	const served = request.method === "POST" ? familyServedAt(path) : null;
	const call = stage.journal.begin(target, served !== null, request.headers);
	response.once("close", () => stage.journal.end(call));
	await answerCall(stage, {
		request,
		response,
		call,
		served,
		text: await requestBody(request)
	});
}
async function answerCall({ journal, script, runs }, arrived) {
	const { call, served, text } = arrived;
	const family = served?.family ?? null;
	const nonces = noncesIn(text ?? "");
	journal.join(call, {
		nonces,
		runs: runs.of(nonces)
	});
	const sent = parseObject(text ?? "");
	const body = sent === null ? null : {
		...sent,
		...served?.said
	};
	call.stream = body !== null && wantsStream(body);
	call.shape = body === null ? null : shapeOf(family, body, call.target);
	const admission = admit({
		...arrived,
		family,
		body
	});
	if ("refusal" in admission) return sendError(arrived, admission.refusal);
	call.step = script.next(call.target, nonces);
	await play(call.step, {
		...arrived,
		...admission
	});
}
// src/staging/serve.ts
/** Runs a scripted provider until the signal aborts. Prints nothing. Throws INPUT_INVALID as startProvider does. */
async function serveProvider(options, signal) {
	const provider = await startProvider({
		...options,
		token: options.token ?? newToken()
	});
	const { promise: ended, resolve } = Promise.withResolvers();
	const end = () => resolve(provider.close());
	if (signal.aborted) end();
	else signal.addEventListener("abort", end, { once: true });
	return {
		...provider,
		ended
	};
}
/** Returns a new token for the control API: 128 random bits in hex. */
function newToken() {
	return randomBytes(16).toString("hex");
}
// src/staging/tap.ts
/** Hop-by-hop headers (RFC 9110 7.6.1) and headers that are set again for the next connection. */
const ofOneConnection = /* @__PURE__ */ new Set([
	"accept-encoding",
	"connection",
	"content-length",
	"expect",
	"host",
	"keep-alive",
	"te",
	"transfer-encoding",
	"upgrade"
]);
/**
* Starts a server on loopback in front of a gateway, for the user's client. Every request is passed on without hop-by-hop
* headers.
*/
async function startTap(handle) {
	return listen(async (request, response) => {
		const body = await requestBody(request);
		if (body === null) return refuse(response);
		const { method = "", url: path = "/" } = request;
		await handle({
			method,
			path,
			headers: passedOn(request),
			body,
			signal: untilClosed(response)
		}, replyTo(response));
	}, {
		host: "127.0.0.1",
		port: 0
	});
}
function refuse(response) {
	response.writeHead(413).end();
}
function passedOn({ headers }) {
	const kept = Object.entries(headers).filter(([name, value]) => value !== void 0 && !ofOneConnection.has(name));
	return Object.fromEntries(kept.map(([name, value]) => [name, [value ?? ""].flat().join(", ")]));
}
function replyTo(response) {
	return {
		head: (status, headers) => {
			const kept = [...headers].filter(([name]) => !ofOneConnection.has(name));
			response.writeHead(status, Object.fromEntries(kept.map(([name, values]) => [name, [...values]])));
		},
		data: (chunk) => void response.write(chunk),
		end: () => void response.end(),
		fail: () => void response.destroy()
	};
}
export { byTarget, newToken, parseTargets, readPort, send, serveProvider, startGateway, startTap };
