import { $t as headerAccount, An as variablesOf, At as exchangesAtMost, Bn as canonicalJson, C as evidenceFolder, Cn as targetName, Dn as servesNobody, E as trailLine, En as neverArrived, Ft as locateIn, G as fieldInWords, Gt as succeeded, H as declareConfig, Ht as pointerOf, I as whyUnrun, Jt as changesIn$1, Kt as isReadWhole, Mt as asksForRefusal, N as shareProblems, On as turnedAway, P as sides, Qn as isObject, Qt as isProofOf, S as writePacket, Sn as switchesNamed, T as trailEntryOf, Ut as unescapedStep, Vn as isSameJson, W as oncePer, Wn as exitCodes, Xt as listsTargets, Y as gatedRoutes, Yt as countsCalls, Zn as elements, Zt as derivedLedger, _n as weakensCount, a as reportComment, ar as GateError, cn as sawFallback, ct as allFamilies, d as runLink, dn as switchesSeen, en as retriesOf, f as code, fn as switchesShown, ft as endOf, gn as loggedSwitches, hn as calledTargets, ir as limits, it as isDay, j as entryInWords, jt as spanOf, k as shareChange, kt as checks, l as placeLink, ln as servedBy, lt as families, mn as areSwitchesExact, nn as silentHeader$1, nt as missingOfCopy, p as folded, pn as answeredCalls, qn as durationText, qt as accountOf, rn as witnessAccount, sn as firstTarget, st as promotedTarget, t as publishing, tn as silentAccount, u as ruleLink, un as servedByWitness, ut as familyNames, xn as primaryOf } from "./start.mjs";
const { createHash } = process.getBuiltinModule("node:crypto");
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
			beneath: [],
			args: Object.fromEntries(Object.entries(args).map(([key, arg]) => [key, bounded$2(arg)]))
		};
	};
}
/** What the value of a finding may be (bundle.schema.json): lists and worst cases of a manifest have no end. */
const argChars = 256;
const argNumber = 1e9;
function bounded$2(arg) {
	if (typeof arg === "number") return arg > argNumber ? `more than ${argNumber}` : arg;
	const text = arg.replace(/[^A-Za-z0-9 ._/:,+()*=@~-]/g, "?");
	return text.length > argChars ? `${text.slice(0, 253)}...` : text;
}
/** The place of a finding about a route or one of its exchanges, at the line of the manifest that declares what was broken. */
function placeIn({ route, pointer, manifest }, below, exchange = null) {
	return {
		route: route.id,
		exchange,
		at: locateIn(manifest.file, manifest.lines, `${pointer}${below}`)
	};
}
/** What the witness bound to a gateway saw of the run as a whole; undefined where none is bound, or nothing was asked there. */
function witnessOf$1({ evidence }, gateway) {
	return evidence.witnesses.find(({ gateways }) => gateways.includes(gateway));
}
// src/decision/rules/answer-whole.ts
const cases$33 = {
	stitched: {
		decision: "hold",
		kind: "failed",
		says: "expected the text of one provider call, got text of several calls ({targets}) in one answer",
		remedy: "Let the gateway fall back only before it has sent any text, and end a stream that breaks later with an error."
	},
	truncated: {
		decision: "hold",
		kind: "failed",
		says: "expected the whole text that the provider sent, got its beginning in an answer that reports success",
		remedy: "Let the gateway end a stream that breaks with an error: its client takes this for the whole answer."
	}
};
const find$33 = findingsOf("answer-whole", cases$33);
/** Only texts of the scripted provider can be judged: they are numbered and say which target sent them. */
const answerWhole = {
	id: "answer-whole",
	says: "The text of an answer is whole and comes from one provider call.",
	why: "A stream that another model continues, or that ends early and reports success, is not an answer that any model gave.",
	passes: "fallback (stream): main cut after some text, the client gets an error",
	fails: "fallback (stream): main cut after some text, continued by backup-eu",
	cases: cases$33,
	judgeExchange: judge$21
};
function judge$21(subject, exchange) {
	const { error_class, scripted_answer, terminal } = exchange.observation;
	const place = placeIn(subject, "/checks", exchange);
	if (scripted_answer === "stitched") return [find$33("stitched", place, { targets: exchange.ledger.targets.join(", ") || "unknown" })];
	return scripted_answer === "truncated" && error_class === null && terminal === "complete" ? [find$33("truncated", place, {})] : [];
}
// src/decision/rules/branch-current.ts
const cases$32 = {
	stale: {
		decision: "hold",
		kind: "failed",
		says: "expected base to have {file} as it was when this branch left it, got a change on base since",
		remedy: "Merge or rebase onto the base branch and run the gate again."
	},
	"no-token": {
		decision: "hold",
		kind: "blocked",
		says: "expected base and head of this change to be compared, got no github-token to read them with",
		brief: "no github-token to compare base and head with",
		remedy: "Give the action a github-token with contents: read."
	},
	"no-permission": {
		decision: "hold",
		kind: "blocked",
		says: "expected base and head of this change to be compared, got a token that may not read them",
		brief: "the github-token may not read base and head",
		remedy: "Grant contents: read and pull-requests: read to the job."
	},
	"not-found": {
		decision: "hold",
		kind: "blocked",
		says: "expected base and head of this change to be compared, got no {base} there, or no history in common with it",
		brief: "the base {base} is not there",
		remedy: "Check that this branch exists and that the token may read it. In a clone, run `git fetch origin {base}`; a shallow one lacks history (fetch-depth: 0)."
	},
	failed: {
		decision: "hold",
		kind: "blocked",
		says: "expected base and head of this change to be compared, got an error from where they are read",
		brief: "base and head could not be read",
		remedy: "Run the gate again; if it stays, look at GitHub's status."
	},
	"base-manifest": {
		decision: "hold",
		kind: "blocked",
		says: "expected base and head of this change to be compared, got a manifest at base that cannot be read",
		remedy: "Correct the manifest on the base branch first, in a separate pull request."
	},
	unlisted: {
		decision: "hold",
		kind: "blocked",
		says: "expected to find the manifest of base that this one replaces, got more changed files than are searched for one",
		remedy: "Add or move the manifest in a pull request with fewer files."
	}
};
const find$32 = findingsOf("branch-current", cases$32);
const branchCurrent = {
	id: "branch-current",
	says: "Base has not changed the manifest, a traffic file or the gating workflow since this branch left it.",
	why: "What was tried must be what is merged: a rule or a weight that base has changed since is not in this branch.",
	passes: "gateway/routes.yaml is the same at the merge base and at the tip of base",
	fails: "gateway/routes.yaml has another weight at the tip of base than where this branch left it",
	cases: cases$32,
	judgeRun: ({ manifest, promotion }) => {
		const place = {
			route: null,
			exchange: null
		};
		const at = locateIn(manifest.file, manifest.lines, "/routes");
		const { obstacle, base_ref, base_changes } = promotion;
		return [...obstacle === null || obstacle === "fork" ? [] : [find$32(obstacle, {
			...place,
			at
		}, { base: base_ref ?? "base branch" })], ...base_changes.map((file) => find$32("stale", {
			...place,
			at: {
				file,
				line: 1,
				column: 1
			}
		}, { file }))];
	}
};
// src/decision/rules/calls-attributed.ts
const cases$31 = {
	stray: {
		decision: "hold",
		kind: "failed",
		says: "expected every provider call of the run to carry the nonce of a request that the gate sent, got {calls} that carry none, at {targets}, the first {first} ms after the gate began to ask",
		remedy: "Find what makes these calls: mirrored traffic, a guardrail, a retry in the background, or a prompt that the gateway rewrites. If the gateway's health checks make completions, switch them off in the replica. A scripted provider that two runs share at the same time shows each of them the calls of the other: give every run its own."
	},
	unread: {
		decision: "hold",
		kind: "missing",
		says: "expected the witness of {name} to be read at the end of the run, got no reading",
		remedy: "Run the gate again. If it is still missing, report this as a bug in Fallback Gate."
	}
};
const find$31 = findingsOf("calls-attributed", cases$31);
const callsAttributed = {
	id: "calls-attributed",
	says: "Every provider call at a gateway's witness within the run belongs to a request that the gate sent.",
	why: "A call that no request accounts for may be an attempt of any of them: with it, no count is exact.",
	passes: "8 calls, each with the nonce of one of the run's requests",
	fails: "11 calls, 3 of them at main without a nonce of the run",
	cases: cases$31,
	judgeRoute: (subject) => [...witnessesOf(subject).flatMap((witness) => judge$20(subject, witness)), ...unreadWitnesses(subject).map((name) => find$31("unread", placeIn(subject, "/targets"), { name }))]
};
/** The witnesses behind the gateways that the route's checks ask. */
function witnessesOf({ route, run }) {
	const asked = new Set(route.checks.map(({ gateway }) => gateway));
	return run.evidence.witnesses.filter(({ gateways }) => gateways.some((gateway) => asked.has(gateway)));
}
/** Gateways whose exchanges count on a witness of which nothing is known. */
function unreadWitnesses({ evidence, run }) {
	const counted = evidence.exchanges.filter(({ ledger }) => ledger.expected.some(({ source }) => source === "witness"));
	return [...new Set(counted.map(({ gateway }) => gateway))].filter((gateway) => witnessOf$1(run, gateway) === void 0);
}
function judge$20(subject, { strays }) {
	const [first] = strays;
	if (first === void 0) return [];
	const args = {
		calls: strays.reduce((sum, { calls }) => sum + calls, 0),
		targets: strays.map(({ target, calls }) => `${target} (${calls})`).join(", "),
		first: Math.min(...strays.map(({ first_ms }) => first_ms))
	};
	return [find$31("stray", placeIn(subject, "/targets"), args)];
}
// src/decision/expectation.ts
const known = checks;
/** What the manifest says about the check of an exchange: the entry of that name that it came from. */
function settingsOf(route, { check, exchange }) {
	let last = 0;
	return route.checks.filter((settings) => settings.check === check).find((settings) => {
		last += exchangesAtMost(settings);
		return exchange <= last;
	});
}
/** How many exchanges the route's entries of a check make at least: a draw may end with the first. */
function exchangesOf(route, check) {
	return route.checks.filter((settings) => settings.check === check).reduce((sum, entry) => sum + exchangesAtMost({
		...entry,
		draws: null,
		calls: null
	}), 0);
}
/**
* The classes of failure that an exchange accepts; null where it expects success. What a provider was made to refuse stays
* refused where the route's policy says so.
*/
function acceptedClasses(route, asked) {
	const refusal = refusalKept(route, asked);
	if (refusal !== null) return [refusal];
	const accepts = askOf(asked)?.accepts ?? "success";
	return accepts === "success" ? null : settingsOf(route, asked)?.accept ?? accepts;
}
/** Whether a forced fault plays a refusal that has to reach the client: it is asked of one target, once. */
function isRefusalForced(route, asked) {
	return refusalKept(route, asked) !== null;
}
/** The class of the refusal that a forced fault plays and that no other target may answer; null where there is none. */
function refusalKept(route, asked) {
	const steps = forcedSteps(route, asked);
	if (route.refusals === "never" && steps.includes("content_policy_violation")) return "content_filter";
	return route.context === "refuse" && steps.includes("context_length_exceeded") ? "context_length" : null;
}
/** What each target that was made to fail answers first. */
function forcedSteps(route, asked) {
	const force = askOf(asked)?.faults === "manifest" ? settingsOf(route, asked)?.force ?? null : null;
	return force !== null && "witness" in force ? Object.values(force.witness).flatMap(([first]) => first ?? []) : [];
}
/**
* Whether the exchange made the primary fail for good, so that another target had to serve. A fault that passes forces
* nothing, nor does a refusal that has to stay one.
*/
function isFallbackForced(route, asked) {
	return asked.forced_by !== "none" && askOf(asked)?.faults === "manifest" && refusalKept(route, asked) === null;
}
/** Faults that strike a stream after its status was sent: no gateway can take back what its client has read. */
const strikesLate = /* @__PURE__ */ new Set([
	"cut",
	"cut-clean",
	"cut-role",
	"stall",
	"malformed-chunk",
	"error-in-200"
]);
/**
* Whether a stream that was made to break late broke off so that its client could see it: by an error in the stream, or by a
* connection that broke. An orderly end without a terminal event, a part that cannot be read, and silence are neither.
*/
function brokeVisibly(route, exchange) {
	const { error_class, failure, status_class } = exchange.observation;
	if (!(settingsOf(route, exchange)?.stream === true && forcedSteps(route, exchange).some((step) => strikesLate.has(step))) || error_class === null || status_class !== "2xx") return false;
	return failure === "reset" || failure === "closed" || failure === null && !["truncated_stream", "malformed_response"].includes(error_class);
}
/** Whether the exchange made the primary fail for good, alone or together with every other target. */
function isPrimaryFailing({ forced_by, ...asked }) {
	const faults = askOf(asked)?.faults ?? null;
	if (forced_by === "none" || faults === null) return false;
	return asked.check === "recovery" || faults === "manifest" || "all" in faults;
}
/** The scripted provider was to play a fault and showed no call: it is unknown whether the primary failed. */
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
// src/decision/time-bounds.ts
/** How long the answer of an exchange may take, and the key of the manifest that says so. */
function timeoutOf({ gateways }, { gateway }) {
	const timeout = gateways[gateway]?.timeout_ms ?? limits.exchangeMs;
	return {
		within: durationText(timeout),
		setting: `gateways.${gateway}.timeout`
	};
}
/** Why no answer came, in words. Connecting has a limit that no manifest changes. */
function failureText(failure) {
	if (failure === "connect-timeout") return `no connection within ${durationText(limits.connectMs)}`;
	return failure ?? "no status";
}
// src/decision/rules/classified.ts
const cases$30 = {
	"no-request": {
		decision: "hold",
		kind: "blocked",
		says: "expected the client to send a request for {check}, got none ({exit})",
		remedy: "Run the command of the input client by hand: it sends its request to OPENAI_BASE_URL, for GATE_MODEL, with GATE_PROMPT."
	},
	"no-answer": {
		decision: "hold",
		kind: "blocked",
		says: "expected an answer to {check}, got none ({failure})",
		remedy: "Check that the staging gateway is up and can be reached from this job at the URL that the workflow gives."
	},
	"timed-out": {
		decision: "hold",
		kind: "blocked",
		says: "expected a whole answer to {check}, got none within {within} ({setting})",
		remedy: "Check that the gateway answers at all. Raise {setting} if its own tries take longer, or shorten those tries."
	},
	unclassified: {
		decision: "investigate",
		kind: "drift",
		says: "expected a failure of a known class, got status {status} in an unknown form",
		remedy: "Look at the gateway's answer. If it uses its own error codes, map them in the dialect."
	},
	"against-status": {
		decision: "investigate",
		kind: "drift",
		says: "expected a status that fits class {class}, got {status}",
		remedy: "Find out which of the two is right: clients decide by the status whether to repeat the request."
	},
	"not-refused": {
		decision: "hold",
		kind: "failed",
		says: "expected {check} to be refused with one of {accepted}, got a success (status {status})",
		remedy: "Find out what the gateway made of this request: it should not have been answered."
	},
	"error-in-success": {
		decision: "hold",
		kind: "failed",
		says: "expected {check} to be refused with one of {accepted}, got status {status} with an error of class {class} inside",
		remedy: "Let the gateway answer with the status of the failure: clients take a 2xx for a success, and neither retry nor fall back."
	},
	"not-accepted": {
		decision: "investigate",
		kind: "drift",
		says: "expected {check} to be refused with one of {accepted}, got status {status} and class {class}",
		remedy: "Find out why the gateway refuses this request in another way than documented."
	}
};
const find$30 = findingsOf("classified", cases$30);
const classified$1 = {
	id: "classified",
	says: "Every failure can be classified, and each negative check fails with an accepted class.",
	why: "Clients and gateways use the class of a failure to decide whether to retry. A failure without a class is retried, or not, by chance.",
	passes: "unknown-model: status 404, class model_not_found",
	fails: "unknown-model: status 200, an answer of another model",
	cases: cases$30,
	judgeExchange: judge$19
};
function judge$19(subject, exchange) {
	const name = caseOf$2(subject, exchange);
	if (name === null) return [];
	const { status, error_class, failure } = exchange.observation;
	const args = {
		check: exchange.check,
		status: status ?? "none",
		class: error_class ?? "none",
		failure: failureText(failure),
		...timeoutOf(subject.manifest, exchange),
		exit: exitText(exchange.client_exit),
		accepted: acceptedClasses(subject.route, exchange)?.join(", ") ?? ""
	};
	return [find$30(name, placeIn(subject, "/checks", exchange), args)];
}
/** No 2xx is a refusal, whatever is inside. Another rule judges whether a bad credential was accepted, and what a good request got. */
function caseOf$2(subject, exchange) {
	const { status, status_class, error_class, error_in_success, against_status, failure } = exchange.observation;
	if (sentNothing(exchange)) return "no-request";
	if (status === null) return failure === "timeout" ? "timed-out" : "no-answer";
	const accepted = acceptedClasses(subject.route, exchange);
	if (error_in_success) return accepted === null ? null : "error-in-success";
	if (!isJudged(subject, exchange)) return null;
	if (status_class === "2xx") return accepted === null || exchange.check === "bad-credential" ? null : "not-refused";
	if (error_class === null) return accepted === null ? null : "not-refused";
	if (error_class === "unclassified") return "unclassified";
	if (against_status) return "against-status";
	if (accepted === null) return null;
	if (accepted.includes(error_class) && !blamesAnother(exchange)) return null;
	return failure === "timeout" ? "timed-out" : "not-accepted";
}
/** A model that does not exist may be refused as an invalid request, unless the refusal blames another field. */
function blamesAnother({ check, observation }) {
	return check === "unknown-model" && observation.error_class === "invalid_request" && observation.error_param === "other";
}
const exits = {
	exited: "exit code",
	killed: "killed by a signal",
	"timed-out": "killed by the gate: it did not end",
	"not-started": "it could not be started"
};
function exitText(exit) {
	return exit === null ? "no exit code" : [exits[exit.how], exit.code ?? ""].join(" ").trim();
}
// src/decision/rules/client-succeeded.ts
const cases$29 = {
	failed: {
		decision: "hold",
		kind: "failed",
		says: "expected the client's command to end with exit code 0 for {check}, got exit code {code} after a complete answer",
		remedy: "Run the command of the input client by hand: the application could not use what the gateway answered, or it checks more than the answer."
	},
	killed: {
		decision: "hold",
		kind: "failed",
		says: "expected the client's command to end by itself for {check}, got one that a signal killed",
		remedy: "Run the command of the input client by hand: it crashed, or something on the runner killed it."
	},
	"timed-out": {
		decision: "hold",
		kind: "failed",
		says: "expected the client's command to end within {own} and {within} ({setting}) for {check}, got no end: it was killed",
		remedy: "Let the client end once it has its answer. If it waits for the gateway, raise {setting} or shorten the gateway's tries."
	}
};
const find$29 = findingsOf("client-succeeded", cases$29);
const clientSucceeded = {
	id: "client-succeeded",
	says: "The application's client ends by itself, with exit code 0 after a successful answer.",
	why: "An answer that the gate can read and the application cannot is an outage for the application.",
	passes: "smoke via client: status 200, exit code 0",
	fails: "smoke via client: status 200, exit code 1",
	cases: cases$29,
	judgeExchange: judge$18
};
function judge$18(subject, exchange) {
	const name = caseOf$1(subject, exchange);
	if (name === null) return [];
	const args = {
		check: exchange.check,
		code: exchange.client_exit?.code ?? "none",
		own: durationText(limits.clientMs),
		...timeoutOf(subject.manifest, exchange)
	};
	return [find$29(name, placeIn(subject, "/checks", exchange), args)];
}
/** A client may fail where a failure is what the check provokes, or what it was given; without a request, that is the finding. */
function caseOf$1({ route }, exchange) {
	const { client_exit: exit, observation } = exchange;
	if (exit === null || sentNothing(exchange)) return null;
	if (exit.how === "timed-out") return "timed-out";
	if (exit.how !== "exited") return "killed";
	const isGood = observation.error_class === null && observation.terminal !== "incomplete";
	return exit.code !== 0 && isGood && acceptedClasses(route, exchange) === null ? "failed" : null;
}
// src/contract/unavailability.ts
/** Why a source could not be read. Completes `expected …, got`. */
const reasonWords = {
	unreachable: "no answer",
	timeout: "an answer that did not finish in time",
	"refused-status": "an answer with an error status",
	"private-address": "a host with an address that is not public",
	"other-host": "a redirect to another host",
	"too-large": "a page larger than the limit",
	encoded: "a compressed answer, although none was requested",
	"not-text": "bytes that are not UTF-8 text",
	"not-a-document": "content that is not documentation, or that changes with each request",
	"bot-wall": "a bot check, a login or an error page",
	"no-facts": "a page that documents no request",
	"too-complex": "a document that is too large or too deeply nested",
	"file-missing": "no readable file at this path",
	cancelled: "the end of the run before an answer"
};
// src/decision/contract-of.ts
/** What this run found out about the route's contract; null where it did not look. */
function contractOf({ route, run }) {
	return byName(run.evidence).get(route.contract) ?? null;
}
const byName = oncePer(({ contracts }) => new Map(contracts.map((read) => [read.contract, read])));
/** The place of a finding about the route's contract, at the line of the manifest that declares it. */
function placeInContract(subject, key, exchange = null) {
	const { file, lines } = subject.manifest;
	return {
		...placeIn(subject, "", exchange),
		at: locateIn(file, lines, `/contracts/${subject.route.contract}/${key}`)
	};
}
// src/decision/rules/contract-current.ts
const cases$28 = {
	unavailable: {
		decision: "hold",
		kind: "blocked",
		says: "expected the source of contract {contract} to be read in this run, got {reason}",
		remedy: "Open the page without a login and run again. If automated access is not allowed, commit a copy and name its path as source, the page as origin, and in checked the day on which you compared them."
	},
	"copy-unreadable": {
		decision: "hold",
		kind: "blocked",
		says: "expected the copy {source} of contract {contract} to be read at the head commit, got {reason}",
		remedy: "Correct the path under source, or save the page there again as Markdown, HTML or OpenAPI 3, compare the two, and set the day in checked."
	},
	"copy-unchecked": {
		decision: "hold",
		kind: "missing",
		says: "expected contract {contract} to name the page that {source} is a copy of and the day on which a person compared them, got {missing}",
		remedy: "Compare the file with its page and add two keys next to `source`: `origin:` with the page's https URL and `checked:` with the date. Or use the page itself as the source."
	},
	moved: {
		decision: "hold",
		kind: "missing",
		says: "expected contract {contract} at its address, got a redirect to {host}",
		remedy: "Read the page at its new address, name that address as the source, and pin its facts again."
	},
	stale: {
		decision: "hold",
		kind: "missing",
		says: "expected a person to have read the page of contract {contract} within {max_age}, got {checked}",
		remedy: "Read the page, compare a copy with it, and set the day in checked, in UTC."
	},
	"not-yet": {
		decision: "hold",
		kind: "missing",
		says: "expected checked of contract {contract} to be a day on which a person has read the page, got {checked}, which has not come yet",
		remedy: "Read the page, compare a copy with it, and set the day in checked, in UTC."
	},
	unchecked: {
		decision: "hold",
		kind: "missing",
		says: "expected the facts of contract {contract} to be checked in this run, got none",
		remedy: "Run again, so that the source is read."
	}
};
const find$28 = findingsOf("contract-current", cases$28);
/** The documented surface was read in this run, and lately enough by a person. */
const contractCurrent = {
	id: "contract-current",
	says: "The source was read and its facts were checked in this run. If max_age is set, a person has read it within that time. A copy names its page and the day on which a person compared the two.",
	why: "A route is judged by its documentation as of today. A page that could not be read proves nothing. Neither does a copy that was never compared with its page.",
	passes: "the page answers 200 and documents POST /v1/chat/completions",
	fails: "the page redirects to a login on another host",
	cases: cases$28,
	judgeRoute: (subject) => {
		if (subject.run.promotion.obstacle === "fork") return [];
		const found = contractOf(subject);
		if (found === null && subject.promotion.reason === "unknown-share") return [];
		return [...judgeCopy(subject), ...judgements[found?.state ?? "unchecked"](subject, found)];
	}
};
/** A copy shows what its page said once. Only a person can know whether the page still says so. */
function judgeCopy(subject) {
	const { contract } = subject.route;
	const declared = subject.manifest.contracts[contract];
	const lacking = declared === void 0 ? [] : missingOfCopy(declared);
	if (declared === void 0 || lacking.length === 0) return [];
	const missing = lacking.map((what) => `no ${what}`).join(" and ");
	return [find$28("copy-unchecked", placeInContract(subject, "source"), {
		contract,
		source: declared.source,
		missing
	})];
}
const uncheckedSource = (subject) => [find$28("unchecked", placeInContract(subject, "source"), { contract: subject.route.contract })];
/** A page that was read has facts. Without facts nothing was compared. */
const wasRead = (subject, found) => found?.facts === null ? uncheckedSource(subject, found) : [];
const judgements = {
	unchecked: uncheckedSource,
	unavailable: (subject, found) => {
		const reason = reasonWords[found?.reason ?? "unreachable"];
		const { contract } = subject.route;
		const place = placeInContract(subject, "source");
		return found?.copy === true ? [find$28("copy-unreadable", place, {
			contract,
			source: found.source,
			reason
		})] : [find$28("unavailable", place, {
			contract,
			reason
		})];
	},
	moved: (subject, found) => {
		const host = hostOf(found?.final_url ?? null);
		return [find$28("moved", placeInContract(subject, "source"), {
			contract: subject.route.contract,
			host
		})];
	},
	stale: (subject) => {
		const { contract } = subject.route;
		const { checked = "no day", max_age } = subject.manifest.contracts[contract] ?? {};
		const place = placeInContract(subject, "checked");
		return max_age === void 0 ? [find$28("not-yet", place, {
			contract,
			checked
		})] : [find$28("stale", place, {
			contract,
			max_age,
			checked
		})];
	},
	unchanged: wasRead,
	"text-changed": wasRead,
	"contract-changed": wasRead,
	"anchor-missing": wasRead
};
/** The host of the URL; where it is not known, words. */
function hostOf(url) {
	return (url === null ? null : URL.parse(url)?.host) ?? "another address";
}
// src/contract/openapi/moved.ts
/** The paths of the named operations, sorted. */
function pathsOf(named) {
	return [...new Set(Object.keys(named).flatMap((name) => /^POST (\S+)/.exec(name)?.[1] ?? []))].toSorted();
}
/**
* Pinned names under today's paths. An operation whose URL is split differently between server and path is still the
* same operation; whether it moved is decided by the facts.
*/
function underPathsOf(pinned, now) {
	const [before, after] = [pathsOf(pinned), pathsOf(now)];
	const gone = before.filter((path) => !after.includes(path));
	const come = after.filter((path) => !before.includes(path));
	const moved = new Map(gone.length === come.length ? gone.map((path, index) => [path, come[index] ?? path]) : []);
	const renamed = (name) => name.replace(/^POST (\S+)/, (whole, path) => moved.has(path) ? `POST ${moved.get(path)}` : whole);
	return Object.fromEntries(Object.entries(pinned).map(([name, value]) => [renamed(name), value]));
}
// src/contract/openapi/pointer.ts
const longest$2 = 512;
/** The value at a local reference (`#/components/…`, RFC 6901), own properties only; undefined if there is none. */
function atReference(root, reference) {
	return stepsOf(reference).reduce(ownValue, root);
}
/** Chained references. No hand-written document has more. */
const longestTrail = 16;
/** The value, or the target of its references within the document; undefined if they lead nowhere. */
function resolved(root, value) {
	let found = value;
	for (let steps = 0; steps < longestTrail; steps += 1) {
		const reference = isObject(found) ? found["$ref"] : void 0;
		if (typeof reference !== "string" || !isLocal(reference)) return found;
		found = atReference(root, reference);
	}
}
/** A reference into the same document. Other references are never followed or fetched. */
function isLocal(reference) {
	return reference.startsWith("#/");
}
/** The pointer extended by one step. */
function below$1(pointer, ...steps) {
	return pointer + pointerOf(steps);
}
/** The last step of a reference, which is the schema's common name. */
function nameOf$2(reference) {
	return partName(stepsOf(reference).at(-1) ?? "any");
}
/** The text as a bounded name in printable ASCII. Other characters are escaped, and a long name ends in its digest. */
function partName(text) {
	const printable = text.replace(/[^!-~]/gu, (character) => encodeURIComponent(character.toWellFormed()));
	return printable === "" ? "%" : boundedName(printable);
}
/** Shortens a name in printable ASCII; a long one ends in its digest. */
function boundedName(printable) {
	if (printable.length <= longest$2) return printable;
	const digest = createHash("sha256").update(printable).digest("hex").slice(0, 16);
	return `${printable.slice(0, longest$2 - digest.length - 1)}#${digest}`;
}
function stepsOf(reference) {
	return reference.slice(reference.indexOf("#") + 1).split("/").slice(1).map((step) => unescapedStep(decoded(step)));
}
function decoded(step) {
	try {
		return decodeURIComponent(step);
	} catch {
		return step;
	}
}
function ownValue(value, step) {
	if (!isObject(value) && !Array.isArray(value)) return void 0;
	return Object.getOwnPropertyDescriptor(value, step)?.value;
}
// src/contract/openapi/bodies.ts
/** The media types of a request body or a response, with their schemas. */
function contentsOf(body) {
	const content = isObject(body) ? body["content"] : null;
	if (!isObject(content)) return [];
	return Object.entries(content).flatMap(([type, media]) => isObject(media) ? [{
		mediaType: type.replace(/;.*$/s, "").trim().toLowerCase(),
		schema: media["schema"]
	}] : []);
}
// src/contract/openapi/parameters.ts
/** Headers without meaning here: OpenAPI ignores the first three as parameters, the others carry a credential. */
const notParameters = /^header (?:accept|content-type|authorization|(?:x-|x-goog-)?api-key)$/;
/**
* The parameters of an operation. A parameter of the operation replaces the same parameter of its path (OpenAPI 3.1,
* Operation Object).
*/
function parametersOf(root, { pathItem, operation }) {
	const named = [...elements(pathItem["parameters"]), ...elements(operation["parameters"])].map((parameter) => resolved(root, parameter)).filter(isObject).flatMap(parameterOf);
	return [...new Map(named.map((parameter) => [parameter.name, parameter])).values()].toSorted((one, other) => one.name < other.name ? -1 : 1);
}
function parameterOf(parameter) {
	const { in: place, name: text, required, schema, content } = parameter;
	if (typeof text !== "string" || place !== "query" && place !== "header" && place !== "cookie") return [];
	const name = `${place} ${place === "header" ? text.toLowerCase() : text}`;
	if (notParameters.test(name)) return [];
	const [media] = isObject(content) ? Object.values(content) : [];
	return [{
		name,
		required: required === true,
		schema: schema ?? (isObject(media) ? media["schema"] : void 0)
	}];
}
// src/contract/openapi/roots.ts
/** Every request and answer of an operation. Parameters form one object with fields such as `query api-version`. */
function rootsOf(root, operation) {
	const { requestBody, responses } = operation.operation;
	const name = `POST ${partName(operation.path)}`;
	const answers = isObject(responses) ? Object.entries(responses) : [];
	return [
		parametersRoot(`${name} parameters`, root, operation),
		...bodyRoots(`${name} request`, resolved(root, requestBody)),
		...answers.flatMap(([status, response]) => bodyRoots(`${name} answer ${status}`, resolved(root, response)))
	];
}
function parametersRoot(name, root, operation) {
	const parameters = parametersOf(root, operation);
	return {
		name,
		schema: {
			type: "object",
			required: parameters.filter(({ required }) => required).map((parameter) => parameter.name),
			properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema ?? {}]))
		}
	};
}
function bodyRoots(name, body) {
	return contentsOf(body).map(({ mediaType, schema }) => ({
		name: mediaType === "application/json" ? name : `${name} ${mediaType}`,
		schema
	}));
}
/** Whether a root, or a place below it, is part of a request. */
function isOfRequest(name) {
	return /^POST \S+ (?:request|parameters)\b/.test(name);
}
/** Whether a name is a root rather than a place inside one. */
function isRoot(name) {
	return !name.includes(": ");
}
/** The name of a place one step further in: `.field`, `[]` or `(alternative)`. */
function insideOf(name, step) {
	return isRoot(name) ? `${name}: ${step.replace(/^\./, "")}` : name + step;
}
/** The root of a place; a root returns itself. */
function rootOf(name) {
	return name.split(": ")[0] ?? name;
}
// src/contract/openapi/types-of.ts
const or = " | ";
const longest$1 = 2e3;
const printable = /^[!-~]([ -~]*[!-~])?$/;
/** The first characters of a literal of each type. If the type itself is allowed, its literals add nothing. */
const literalsOf = {
	string: /^"/,
	integer: /^-?\d+$/,
	number: /^-?\d/,
	boolean: /^(?:true|false)$/
};
/** The types allowed by the schema's own keywords. */
function declaredTypes(schema) {
	const named = [literals, declared$1].map((read) => read(schema)).find((found) => found.length > 0);
	return named === void 0 ? null : /* @__PURE__ */ new Set([...named, ...schema["nullable"] === true ? ["null"] : []]);
}
/** The type of a reference that leads nowhere or to another document. */
function namedType(reference) {
	return /* @__PURE__ */ new Set([nameOf$2(reference)]);
}
/**
* The types that all of these allow. If they exclude each other, the description is sloppy, and any of them is allowed.
*/
function allowedTogether(all) {
	const [first = null, ...others] = all.filter((types) => types !== null);
	return others.reduce((one, other) => one === null ? other : narrowed(one, other), first);
}
function narrowed(one, other) {
	const common = [...one].filter((type) => isCovered(type, other)).concat([...other].filter((type) => isCovered(type, one)));
	return common.length > 0 ? new Set(common) : one.union(other);
}
/** Whether this type or literal is allowed. */
function isCovered(type, allowed) {
	return allowed.has(type) || allowed.has(baseOfType(type)) || baseOfType(type) === "integer" && allowed.has("number");
}
/** The JSON type of a literal. A type returns itself. */
function baseOfType(type) {
	return Object.entries(literalsOf).find(([, pattern]) => pattern.test(type))?.[0] ?? type;
}
/** The allowed types as text, sorted, such as `"a" | null`, or `any`. The same set always gives the same text. */
function typeText(types) {
	if (types === null || types.size === 0 || types.has("any")) return "any";
	const kept = [...types].filter((type) => baseOfType(type) === type || !types.has(baseOfType(type)));
	const text = kept.toSorted().join(or);
	if (text.length <= longest$1 && printable.test(text)) return text;
	const plain = [...new Set(kept.map(baseOfType))].toSorted().join(or);
	return plain.length <= longest$1 && printable.test(plain) ? plain : "any";
}
/** Whether the second text allows every value that the first one allows. */
function isWithin(one, other) {
	const allowed = new Set(other.split(or));
	return allowed.has("any") || one.split(or).every((type) => isCovered(type, allowed));
}
/** The same for JSON types only, ignoring literals. */
function isWithinTypes(one, other) {
	const bases = other.split(or).map((type) => baseOfType(type).replace("integer", "number"));
	return one.split(or).every((type) => bases.includes(baseOfType(type).replace("integer", "number")));
}
function literals(schema) {
	return (Object.hasOwn(schema, "const") ? [schema["const"]] : elements(schema["enum"])).map(literal);
}
function literal(value) {
	if (isObject(value) || Array.isArray(value)) return "any";
	return canonicalJson(value).replace(/[^ -{}~]/gu, (character) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, "0") ?? ""}`);
}
function declared$1(schema) {
	const { type } = schema;
	const types = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
	if (types.length > 0) return types;
	if (isObject(schema["properties"])) return ["object"];
	return isObject(schema["items"]) || Array.isArray(schema["prefixItems"]) ? ["array"] : [];
}
// src/contract/openapi/shape-changes.ts
/**
* What changed between the shapes of two documents, by place. It is information if a request requires less or allows
* more, or if an answer promises more. If a nested place was added or removed, only the field that contains it is
* reported.
*/
function shapeChanges(pinned, now) {
	const changes = [.../* @__PURE__ */ new Set([...Object.keys(pinned), ...Object.keys(now)])].toSorted().flatMap((name) => placeChanges(name, pinned[name], now[name]));
	const isAlone = pathsOf(now).length === 1;
	return withoutRepeats(changes).map(({ change, what }) => ({
		change,
		what: isAlone ? what.replace(/^POST \S+ /, "") : what
	}));
}
/** A change of a whole place is not repeated for each of its alternatives. */
function withoutRepeats(changes) {
	const all = new Set(changes.map(({ change, what }) => `${change} ${what}`));
	return changes.filter(({ change, what }) => {
		const whole = what.replaceAll(/\([^()]{1,80}="[^()]{0,400}"\)/g, "").replace(": .", ": ");
		return whole === what || !all.has(`${change} ${whole}`);
	});
}
function placeChanges(name, was, is) {
	if (was !== void 0 && is !== void 0) return [...isRoot(name) ? typeChanges(name, was.type, is.type, isOfRequest(name)) : [], ...fieldChanges(name, was, is)];
	if (!isRoot(name) || / answer (?!2)/.test(name)) return [];
	return [{
		change: was === void 0 ? "added" : "removed",
		what: name
	}];
}
function fieldChanges(place, was, is) {
	const isRequest = isOfRequest(place);
	const named = (field) => insideOf(place, `.${field}`);
	const gone = Object.keys(was.properties).filter((field) => !Object.hasOwn(is.properties, field) && !isElement(field));
	const come = Object.keys(is.properties).filter((field) => !Object.hasOwn(was.properties, field) && !isElement(field));
	const required = is.required.filter((field) => !was.required.includes(field));
	const optional = was.required.filter((field) => !is.required.includes(field) && !gone.includes(field));
	const retyped = Object.entries(was.properties).flatMap(([field, type]) => {
		const now = Object.hasOwn(is.properties, field) ? is.properties[field] : void 0;
		return now === void 0 ? [] : typeChanges(named(field), type, now, isRequest);
	});
	const demanded = isRequest ? required : [];
	const promised = isRequest ? [] : required.filter((field) => !come.includes(field));
	return [
		...gone.map((field) => ({
			change: "removed",
			what: named(field)
		})),
		...retyped,
		...come.filter((field) => !demanded.includes(field)).map((field) => ({
			change: "added",
			what: named(field)
		})),
		...demanded.map((field) => ({
			change: "newly-required",
			what: named(field)
		})),
		...promised.map((field) => ({
			change: "newly-promised",
			what: named(field)
		})),
		...optional.map((field) => isRequest ? {
			change: "no-longer-required",
			what: named(field)
		} : {
			change: "changed",
			what: `${named(field)} is no longer required`
		})
	];
}
/** Array elements are added and removed with their array. */
function isElement(field) {
	return field.endsWith("[]");
}
/**
* A request may allow more. An answer may promise fewer of the known literals or types, and list new literals of the
* same types. If a type was not stated before, stating it is information.
*/
function typeChanges(what, was, is, isRequest) {
	if (was === is) return [];
	return [{
		change: isRequest ? requestChange(was, is) : answerChange(was, is),
		what: `${what}: ${shortened(was)} to ${shortened(is)}`
	}];
}
function requestChange(was, is) {
	if (was === "any") return "narrowed";
	return isWithin(was, is) ? "widened" : "retyped";
}
function answerChange(was, is) {
	if (was === "any" || isWithin(is, was)) return "narrowed";
	return is !== "any" && isWithin(was, is) && isWithinTypes(is, was) ? "widened" : "retyped";
}
function shortened(type) {
	return type.length <= 80 ? type : `${type.slice(0, 77)}...`;
}
// src/contract/surface.ts
/** Maps a value of the field `object` to the family whose answers have it. */
const familyOfObject = new Map(allFamilies.flatMap(({ name, documented }) => documented.objects.map((object) => [object, name])));
/** Whether an operation such as `POST /v1/responses` belongs to the family. */
function isOf(family, operation) {
	const { documented } = families[family];
	return endOf(families[family], operation) !== null && documented.excludes?.test(operation) !== true;
}
/** Google's form of a variable of several segments, `{model=models/*}`, as a path with a variable: `models/{model}`. */
function withPlainVariables(text) {
	return text.replace(/\{(\w{1,80})=([\w/]{1,80}\/)\\?\*\}/g, "$2{$1}");
}
/** A path or URL without the family path at its end. */
function withoutFamily(path) {
	const end = allFamilies.map((family) => endOf(family, path)).find((found) => found !== null) ?? "";
	return path.slice(0, path.length - end.length);
}
// src/contract/resolved-surface.ts
/**
* Facts that do not depend on where a page splits base and path: `/chat/completions` under `https://a/v1` becomes
* `/v1/chat/completions`, and `https://a` with `/v1/chat/completions` becomes the base `https://a/v1`.
*/
function resolvedSurface(facts) {
	const prefixes = facts.base_urls.map(prefixOf$1).filter((prefix) => prefix !== "");
	const operations = facts.operations.flatMap((operation) => belowBases(operation, prefixes));
	const paths = operations.map(pathOf$1);
	const bases = facts.base_urls.flatMap((base) => prefixOf$1(base) === "" ? withPrefix(base, paths) : [base]);
	return {
		...facts,
		operations: [...new Set(operations)].toSorted(),
		base_urls: [...new Set(bases)].toSorted()
	};
}
function prefixOf$1(base) {
	return base.replace(/^https:\/\/[^/]*/, "");
}
function pathOf$1(operation) {
	return operation.slice(operation.indexOf(" ") + 1);
}
/** A path that starts with a version or with the path of a base is complete. */
function belowBases(operation, prefixes) {
	const path = pathOf$1(operation);
	return /^\/v\d/.test(path) || prefixes.length === 0 || prefixes.some((prefix) => path.startsWith(`${prefix}/`)) ? [operation] : prefixes.map((prefix) => `POST ${prefix}${path}`);
}
function withPrefix(base, paths) {
	const prefixes = paths.map((path) => withoutFamily(path).replace(/\/[^/]*\{.*$/, ""));
	return prefixes.length === 0 ? [base] : prefixes.map((prefix) => base + prefix);
}
// src/contract/compare.ts
const kinds = {
	operations: {
		noun: "operation",
		whenAdded: "added",
		whenRemoved: "removed",
		anchor: true
	},
	base_urls: {
		noun: "base URL",
		whenAdded: "added",
		whenRemoved: "removed",
		anchor: true
	},
	auth: {
		noun: "authentication",
		whenAdded: "changed",
		whenRemoved: "removed",
		anchor: true
	},
	required_fields: {
		noun: "required field",
		whenAdded: "newly-required",
		whenRemoved: "no-longer-required",
		anchor: false
	},
	required_parameters: {
		noun: "parameter",
		whenAdded: "newly-required",
		whenRemoved: "no-longer-required",
		anchor: false
	},
	response_objects: {
		noun: "response object",
		whenAdded: "added",
		whenRemoved: "removed",
		anchor: false
	},
	statuses: {
		noun: "status",
		whenAdded: "added",
		whenRemoved: "removed",
		anchor: false
	}
};
const kindNames = [
	"operations",
	"base_urls",
	"auth",
	"required_fields",
	"required_parameters",
	"response_objects",
	"statuses"
];
/** Drift: changes that may break an existing client. */
const drifts = [
	"removed",
	"newly-required",
	"retyped",
	"changed"
];
/** Drift comes before information. */
const order = [
	...drifts,
	"added",
	"no-longer-required",
	"newly-promised",
	"widened",
	"narrowed",
	"text"
];
const mostChanges = 200;
const longest = 256;
/**
* Compares a document with its pin. Only facts and shapes decide: a removed fact, a newly required field or a changed
* type is drift; an addition is information; a text change alone is never drift.
*/
function compareDocuments(before, now) {
	const pinned = {
		...before,
		facts: resolvedSurface(before.facts),
		...underTodaysPaths(before, now)
	};
	const facts = resolvedSurface(now.facts);
	const changes = [
		...kindNames.filter((kind) => !isInShapes(kind, pinned, now)).flatMap((kind) => factChanges(kindOf(kind, pinned, now), pinned.facts[kind], facts[kind])),
		...shapeChanges(pinned.shapes, now.shapes),
		...sectionChanges(pinned, now)
	];
	const sorted = changes.toSorted((one, other) => order.indexOf(one.change) - order.indexOf(other.change));
	return {
		state: stateOf(changes, pinned.facts, facts),
		changes: sorted.slice(0, mostChanges).map(bounded$1)
	};
}
function underTodaysPaths({ sections, shapes }, now) {
	return {
		sections: underPathsOf(sections, now.sections),
		shapes: underPathsOf(shapes, now.shapes)
	};
}
/** If both sides have shapes of requests, the shapes say what each operation requires. */
function isInShapes(kind, pinned, now) {
	const root = kind === "required_fields" ? / request\b/ : kind === "required_parameters" ? / parameters$/ : null;
	return root !== null && [pinned, now].every(({ shapes }) => Object.keys(shapes).some((name) => root.test(name)));
}
/** OpenAPI lists alternatives. On a page, a second header may be needed in addition to the first. */
function kindOf(kind, pinned, now) {
	return kind === "auth" && pinned.kind === "openapi" && now.kind === "openapi" ? {
		...kinds.auth,
		whenAdded: "added"
	} : kinds[kind];
}
function stateOf(changes, pinned, now) {
	if (kindNames.some((kind) => kinds[kind].anchor && lostItsAnchor(pinned[kind], now[kind]))) return "anchor-missing";
	if (changes.some(isDrift)) return "contract-changed";
	return changes.length > 0 ? "text-changed" : "unchanged";
}
/** Whether the change may break an existing client. Additions and changed wording cannot. */
function isDrift({ change }) {
	return drifts.includes(change);
}
function lostItsAnchor(pinned, now) {
	return missing$1(pinned, now).length > 0 && missing$1(now, pinned).length === 0;
}
function factChanges({ noun, whenAdded, whenRemoved }, pinned, now) {
	return [...missing$1(pinned, now).map((fact) => ({
		change: whenRemoved,
		what: `${noun} ${fact}`
	})), ...missing$1(now, pinned).map((fact) => ({
		change: whenAdded,
		what: `${noun} ${fact}`
	}))];
}
function missing$1(from, other) {
	const known = new Set(other);
	return from.filter((fact) => !known.has(fact));
}
/** Sections whose shape changed are left out: the shape changes already describe them. */
function sectionChanges(pinned, now) {
	const names = [.../* @__PURE__ */ new Set([...Object.keys(pinned.sections), ...Object.keys(now.sections)])].toSorted();
	const reshaped = [.../* @__PURE__ */ new Set([...Object.keys(pinned.shapes), ...Object.keys(now.shapes)])].filter((name) => canonicalJson(pinned.shapes[name] ?? null) !== canonicalJson(now.shapes[name] ?? null));
	const roots = new Set(reshaped.map(rootOf));
	return names.filter((name) => pinned.sections[name] !== now.sections[name] && !roots.has(name)).map((name) => ({
		change: "text",
		what: `section ${name}`
	}));
}
function bounded$1({ change, what }) {
	return {
		change,
		what: what.length <= longest ? what : `${partName(what).slice(0, 253)}...`
	};
}
// src/contract/contradictions.ts
const noFamily = /* @__PURE__ */ new Set([
	"error",
	"unparseable",
	"none"
]);
/**
* The statuses that usually document a class (RFC 9110 15.5, RFC 6585 4). Classes without a usual status are left out.
*/
const usualStatuses = {
	authentication: [401],
	permission: [403],
	model_not_found: [404],
	unknown_path: [404],
	rate_limited: [429],
	invalid_request: [400, 422],
	request_too_large: [413]
};
/** Names that pages use for an authentication. */
const documentedAs = {
	bearer: ["bearer", "authorization"],
	"x-api-key": ["x-api-key"],
	"api-key": ["api-key"],
	"x-goog-api-key": ["x-goog-api-key"]
};
/**
* Contradictions between the documented surface and what was sent and answered. Neither a fact that the page omits nor
* an answer by the gateway itself is a contradiction.
*/
function contradictions(facts, asked, exchanges) {
	return [
		...ofOperation(facts, asked),
		...ofAuth(facts, asked),
		...exchanges.flatMap((exchange) => [...ofObject(facts, asked, exchange), ...ofStatus(facts, asked, exchange)])
	];
}
/** The path must be documented for this family, under one of the documented bases or under another prefix. */
function ofOperation({ operations, base_urls, isWhole = false }, { family, path: asked }) {
	const path = asked.replace(/\?.*/s, "");
	const bases = ["", ...base_urls.map((url) => URL.parse(url)?.pathname.replace(/\/+$/, "") ?? "")];
	const posts = operations.filter((operation) => operation.startsWith("POST /"));
	const here = posts.filter((operation) => below(bases, pathOf(operation)).some((documented) => mayBeSame(documented, path, family)));
	const isForeign = here.length > 0 && here.every((operation) => isOfOtherFamily(pathOf(operation), family));
	if (operations.length === 0 && !isWhole || here.length > 0 && !isForeign) return [];
	const ofFamily = posts.filter((operation) => isOf(family, operation));
	const named = listed$3(ofFamily.length > 0 ? ofFamily : operations);
	return [{
		documented: named === "" ? `no ${family} operation` : named,
		seen: `POST ${path} with a ${family} request`,
		exchange: null
	}];
}
function pathOf(operation) {
	return operation.slice(operation.indexOf(" ") + 1);
}
/** A path that starts with a version is complete, so the base is not added to it. */
function below(bases, path) {
	return isVersion(path.split("/")[1]) ? [path] : bases.map((base) => base + path);
}
/**
* Gateways serve a family under their own prefix: the provider's `/v1/chat/completions` can be
* `/openai/deployments/NAME/chat/completions`. Only prefixes of equal length that end in different versions mean
* different surfaces.
*/
function mayBeSame(documented, asked, family) {
	const [one, other] = [documented, asked].map((path) => prefixOf(path, family));
	if (one === void 0 || other === void 0) return isSamePath(documented, asked);
	return one.length !== other.length || !isVersion(one.at(-1)) || !isVersion(other.at(-1)) || one.at(-1) === other.at(-1);
}
/** The path segments before the family's path; undefined if the path is not one of this family. */
function prefixOf(path, family) {
	const end = endOf(families[family], path);
	return end === null ? void 0 : path.slice(0, -end.length).split("/").filter(Boolean);
}
function isVersion(segment) {
	return segment !== void 0 && /^v\d/i.test(segment);
}
/**
* Either path may be a suffix of the other, because gateways and pages cut prefixes. A `{name}` matches any segment.
*/
function isSamePath(documented, asked) {
	const [one, other] = [documented, asked].map((path) => path.split("/").filter(Boolean).toReversed());
	if (one === void 0 || other === void 0 || one.length === 0) return false;
	const shared = Math.min(one.length, other.length);
	return one.slice(0, shared).every((segment, index) => /^(\{.*\}|:.+)$/.test(segment) || segment === other[index]);
}
function isOfOtherFamily(path, family) {
	return allFamilies.some((other) => other.name !== family && endOf(other, path) !== null);
}
function ofAuth({ auth }, asked) {
	if (auth.length === 0 || asked.auth === "none") return [];
	const names = documentedAs[asked.auth];
	if (auth.some((documented) => documented.split(" and ").some((name) => names.includes(name)))) return [];
	return [{
		documented: `authentication by ${listed$3(auth)}`,
		seen: asked.auth,
		exchange: null
	}];
}
/**
* Applies only if the page shows an `object` value that identifies a family. Values of other families with an operation
* on the same page do not count.
*/
function ofObject(facts, { family }, exchange) {
	const { response_family: answered } = exchange.observation;
	if (noFamily.has(answered)) return [];
	const others = otherFamilies(facts, family);
	const expected = [...new Set(facts.response_objects.flatMap((name) => familyOfObject.get(name) ?? []))].filter((known) => !others.includes(known));
	if (expected.length === 0 || expected.some((known) => known === answered)) return [];
	return [{
		documented: `${listed$3(expected)} answers`,
		seen: `a ${answered} answer`,
		exchange
	}];
}
/**
* Applies if a provider's own error has a status that the page does not list, although it lists the usual status for
* that class. Skipped if the page documents several families, because it is unclear whose statuses it lists.
*/
function ofStatus(facts, { family }, exchange) {
	const { statuses } = facts;
	const { status, error_class, error_origin } = exchange.observation;
	if (status === null || status < 400 || error_class === null || error_origin !== "provider") return [];
	const usual = (usualStatuses[error_class] ?? []).filter((known) => statuses.includes(known));
	if (usual.length === 0 || statuses.includes(status) || otherFamilies(facts, family).length > 0) return [];
	return [{
		documented: `status ${listed$3(usual)} for ${error_class}`,
		seen: `status ${status}`,
		exchange
	}];
}
/** Families with an operation on the same page as one of the route's family. */
function otherFamilies({ operations }, own) {
	const documented = familyNames.filter((family) => operations.some((operation) => isOf(family, operation)));
	return documented.includes(own) ? documented.filter((family) => family !== own) : [];
}
/** At most three names: a specification can have hundreds. */
function listed$3(names) {
	const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
	return `${names.slice(0, 3).join(", ")}${more}`;
}
// src/decision/rules/contract-unchanged.ts
const again = "Read the page. If the route still fits it, pin its facts again with `fallback-gate contract pin`.";
const cases$27 = {
	changed: {
		decision: "investigate",
		kind: "drift",
		says: "expected the facts of contract {contract} to be those pinned, got {count} changes: {changes}",
		remedy: again
	},
	"anchor-missing": {
		decision: "investigate",
		kind: "drift",
		says: "expected contract {contract} to document what was pinned, got a page without it: {changes}",
		remedy: again
	},
	contradicted: {
		decision: "investigate",
		kind: "drift",
		says: "expected what contract {contract} documents, {documented}, got {seen}",
		remedy: "Find out which is right. Correct the route or its source, or notify the owner of the page."
	},
	"baseline-unreadable": {
		decision: "hold",
		kind: "blocked",
		says: "expected the facts pinned of contract {contract}, got no baseline of its source",
		remedy: "Write the file with `fallback-gate contract pin` and commit it, or remove the key `baseline`."
	}
};
const find$27 = findingsOf("contract-unchanged", cases$27);
/** What the documentation says is what was pinned, and what was asked and answered. The first half binds where a baseline is declared. */
const contractUnchanged = {
	id: "contract-unchanged",
	says: "The documented facts are the pinned ones, and no request or answer contradicts them.",
	why: "A surface that changed since it was reviewed may take requests that mean something else now.",
	passes: "pinned and documented today: POST /v1/chat/completions with bearer",
	fails: "pinned: POST /v1/chat/completions; documented today: POST /v2/chat/completions",
	cases: cases$27,
	judgeRoute: (subject) => {
		const found = contractOf(subject);
		if (found === null) return [];
		return [...judgeBaseline(subject, found), ...judgeFacts(subject, found)];
	}
};
function judgeBaseline(subject, { contract, state, changes, baseline }) {
	const place = placeInContract(subject, "source");
	if (baseline === "unreadable") return [find$27("baseline-unreadable", placeInContract(subject, "baseline"), { contract })];
	if (state === "contract-changed") return [find$27("changed", place, {
		contract,
		count: changes.filter(isDrift).length,
		changes: listed$2(changes)
	})];
	return state === "anchor-missing" ? [find$27("anchor-missing", place, {
		contract,
		changes: listed$2(changes)
	})] : [];
}
function judgeFacts(subject, { contract, facts, kind }) {
	const { route, manifest, evidence } = subject;
	if (facts === null) return [];
	const gateway = manifest.gateways[route.gateway];
	const auth = gateway?.credential_of === "provider" ? gateway.auth : "none";
	return contradictions({
		...facts,
		isWhole: kind === "openapi"
	}, {
		...route,
		auth
	}, evidence.exchanges).map(({ documented, seen, exchange }) => find$27("contradicted", placeInContract(subject, "source", exchange), {
		contract,
		documented: plain$1(documented),
		seen: plain$1(seen)
	}));
}
function listed$2(changes) {
	return changes.filter(isDrift).slice(0, 5).map(({ change, what }) => `${change} ${plain$1(what).slice(0, 40)}`).join(", ");
}
/** The characters that the value of a finding may have (bundle.schema.json). */
function plain$1(text) {
	return text.replace(/[^A-Za-z0-9 ._/:,+()-]/g, "-");
}
// src/decision/rules/credential-enforced.ts
const cases$26 = {
	accepted: {
		decision: "hold",
		kind: "failed",
		says: "expected a credential that was never issued to be refused, got status {status}",
		remedy: "Turn on authentication for this route at the gateway: anyone who can reach it can use it."
	},
	masked: {
		decision: "hold",
		kind: "failed",
		says: "expected a credential that was never issued to be refused, got status {status} after a fallback to {target}: the fallback masked the failure",
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
		says: "expected every target to accept the credential of a good request, got {refusal} from {target} behind an answer with status {status}: a later call hid it",
		remedy: "Give the gateway a credential that {target} accepts, and keep authentication failures out of the statuses on which it falls back."
	}
};
const find$26 = findingsOf("credential-enforced", cases$26);
const credentialEnforced = {
	id: "credential-enforced",
	says: "A bad credential is refused once, without a fallback, and no success hides the refusal of a good one.",
	why: "A fallback that hides a refused credential keeps answering while the primary rejects every call, or answers clients that have no access.",
	passes: "bad-credential: status 401, 1 call at main",
	fails: "bad-credential: status 200, calls at main (401) and backup (200)",
	cases: cases$26,
	judgeExchange: judge$17
};
function judge$17(subject, exchange) {
	if (exchange.check !== "bad-credential") return judgeGoodCredential(subject, exchange);
	return isJudged(subject, exchange) ? judgeBadCredential(subject, exchange) : [];
}
/** A witness or a log shows it: the client got its answer from a later call. A refusal that the gate asked for is none. */
function judgeGoodCredential(subject, exchange) {
	const { forced_by, observation, ledger } = exchange;
	const refused = answeredCalls(ledger).find(({ status }) => status === 401 || status === 403);
	if (forced_by !== "none" || observation.status_class !== "2xx" || refused === void 0) return [];
	const args = {
		refusal: refused.status,
		target: refused.target,
		status: observation.status ?? "none"
	};
	return [find$26("hidden", placeIn(subject, "/checks", exchange), args)];
}
function judgeBadCredential(subject, exchange) {
	const { status, status_class, error_in_success } = exchange.observation;
	const place = placeIn(subject, "/checks", exchange);
	const targets = targetsTried(subject, exchange);
	const target = targets.at(-1);
	const isAccepted = status_class === "2xx" && !error_in_success;
	if (isAccepted && targets.length > 1 && target !== void 0) return [find$26("masked", place, {
		status: status ?? "none",
		target
	})];
	if (isAccepted) return [find$26("accepted", place, { status: status ?? "none" })];
	return targets.length > 1 ? [find$26("fell-back", place, { targets: targets.join(", ") })] : [];
}
/** Targets that the exchange's calls went to, and the one that a header says served, when it is not the primary. */
function targetsTried({ route }, { ledger, observation }) {
	const primary = firstTarget(route, { ledger });
	const served = observation.served_by;
	const shown = served !== null && primary !== null && served !== primary ? [primary, served] : [];
	return [.../* @__PURE__ */ new Set([...ledger.targets, ...shown])];
}
// src/decision/rules/environment-match.ts
const cases$25 = {
	differs: {
		decision: "hold",
		kind: "failed",
		says: "expected {header} of the gateway {gateway} to be {expected}, got {seen}",
		remedy: "Bring staging to what this pull request expects, or run the gate at an environment that has it: what another one shows proves nothing here."
	},
	missing: {
		decision: "hold",
		kind: "missing",
		says: "expected {header} of the gateway {gateway} to be {expected}, got no answer that carries it",
		remedy: "Let the gateway send the header, or correct its name under environment.expect."
	},
	several: {
		decision: "hold",
		kind: "failed",
		says: "expected {header} of the gateway {gateway} to be {expected}, got several values in one run",
		remedy: "Wait until staging has one configuration on all its instances, and run the gate again."
	},
	unreadable: {
		decision: "hold",
		kind: "blocked",
		says: "expected {header} of the gateway {gateway} to be the digest of {expected}, got a file that cannot be read",
		remedy: "Correct the path under environment.expect: the file is read at the head commit."
	},
	"replica-differs": {
		decision: "hold",
		kind: "failed",
		says: "expected the replica {gateway} to be made of {file} as it is at the head commit, got another content",
		remedy: "Update the branch from base: a checkout of the merge has what base has changed since. Do not change the file in the job before the replica is made."
	},
	"replica-unreadable": {
		decision: "hold",
		kind: "blocked",
		says: "expected the replica {gateway} to be made of {file} at the head commit, got a file that cannot be read there",
		remedy: "Commit the configuration that the replica is made of."
	},
	"replica-of-another": {
		decision: "hold",
		kind: "failed",
		says: "expected the replica {gateway} to contain {file}, which shows one of its routes, got a replica without it",
		remedy: "Name under `gateways.{gateway}.config` only what this gateway runs, or make the replica of that file: two files with the same route cannot both be what carries the traffic."
	}
};
const find$25 = findingsOf("environment-match", cases$25);
/** The environment is the declared one. Applies if the manifest declares what to expect, and to the configuration of a replica. */
const environmentMatch = {
	id: "environment-match",
	says: "The environment is the declared one.",
	why: "A result from another environment than the one that will carry the traffic proves nothing about it.",
	passes: "x-config-sha256 equals the digest of gateway/config.yaml at the head commit",
	fails: "x-litellm-version 2.0.0, expected 1.*; a replica of another gateway/config.yaml than that of the head commit",
	cases: cases$25,
	first: true,
	judgeRun: (run) => [...replicaFindings(run), ...(run.manifest.environment?.expect ?? []).flatMap((expectation, index) => gatewaysOf$2(expectation, run).flatMap((gateway) => judge$16(run, expectation, index, gateway)))]
};
const ofReplica = {
	matches: null,
	differs: "replica-differs",
	unreadable: "replica-unreadable"
};
function replicaFindings({ evidence, manifest }) {
	return (evidence.replicas ?? []).flatMap(({ gateway, files, others }) => {
		const place = {
			route: null,
			exchange: null,
			at: locateIn(manifest.file, manifest.lines, `/gateways/${gateway}`)
		};
		return [...files.flatMap(({ file, result }) => {
			const found = ofReplica[result];
			return found === null ? [] : [find$25(found, place, {
				gateway,
				file
			})];
		}), ...others.map((file) => find$25("replica-of-another", place, {
			gateway,
			file
		}))];
	});
}
/**
* The gateways that an expectation speaks of: of those that the gated routes use and that were asked, the one it names, else
* all. Why one was not asked, or let nothing in, is found by reachable and evidence-complete, which no waiver covers.
*/
function gatewaysOf$2({ gateway }, { evidence, manifest, promotion }) {
	const gated = gatedRoutes(promotion);
	const asked = new Set(evidence.routes.flatMap(({ exchanges }) => exchanges.filter(isLetIn).map((exchange) => exchange.gateway)));
	const used = manifest.routes.filter(({ id }) => gated.has(id)).flatMap(({ checks }) => checks);
	const names = [...new Set(used.map((check) => check.gateway))].filter((name) => asked.has(name));
	return gateway === null ? names : names.filter((name) => name === gateway);
}
function isLetIn({ observation }) {
	return turnedAway(observation) === null;
}
function judge$16({ evidence, manifest }, expectation, index, gateway) {
	const seen = evidence.environment.find((entry) => entry.index === index && entry.gateway === gateway);
	const result = seen?.result ?? "missing";
	if (result === "matches") return [];
	const at = locateIn(manifest.file, manifest.lines, `/environment/expect/${index}`);
	const args = {
		header: expectation.header,
		gateway,
		expected: expectedBy(expectation)
	};
	return [find$25(result, {
		route: null,
		exchange: null,
		at
	}, {
		...args,
		seen: seen?.seen ?? "another value"
	})];
}
function expectedBy({ matches, equals }) {
	if (matches !== null) return matches;
	return typeof equals === "string" ? equals : equals?.sha256 ?? "";
}
// src/decision/rules/escalation-ready.ts
const cases$24 = { unchecked: {
	decision: "hold",
	kind: "missing",
	says: "expected the help page of {contract} to be checked, since {class} is a matter for the account's owner and the provider, got a page that could not be read",
	remedy: "Correct `escalation` of the contract, or run the gate again when the page can be reached."
} };
const find$24 = findingsOf("escalation-ready", cases$24);
/** Failures that no change of the repository can fix: the account owner and the provider have to. */
const accountClasses = /* @__PURE__ */ new Set([
	"authentication",
	"permission",
	"quota_billing"
]);
const providerClasses = /* @__PURE__ */ new Set(["upstream_error", "overloaded"]);
/** An account-specific failure of a check that expects success, or a provider's own with a request id. */
function isAccountSpecific({ check, observation, request_id }) {
	const { error_class, status_class } = observation;
	if (error_class === null || isNegative(check)) return false;
	return accountClasses.has(error_class) || providerClasses.has(error_class) && status_class === "5xx" && request_id;
}
/** An account-specific failure has its support evidence. Applies if the contract declares `escalation`. */
const escalationReady = {
	id: "escalation-ready",
	says: "An account-specific failure has its support evidence.",
	why: "To open a support ticket you need the request's id and the current support page.",
	passes: "smoke failed with quota_billing, and the help page was read in this run",
	fails: "smoke failed with quota_billing, and the help page answered 404",
	cases: cases$24,
	judgeExchange: ({ route, manifest, run }, exchange) => {
		const declared = manifest.contracts[route.contract]?.escalation;
		const checked = run.evidence.contracts.find(({ contract }) => contract === route.contract)?.escalation === "checked";
		if (declared === void 0 || checked || !isAccountSpecific(exchange)) return [];
		const at = locateIn(manifest.file, manifest.lines, `/contracts/${route.contract}/escalation`);
		const args = {
			contract: route.contract,
			class: exchange.observation.error_class ?? "unclassified"
		};
		return [find$24("unchecked", {
			route: route.id,
			exchange,
			at
		}, args)];
	}
};
// src/decision/rules/evidence-complete.ts
const cases$23 = {
	"not-asked": {
		decision: "hold",
		kind: "missing",
		says: "expected the route's checks to include {missing}, got a list without it",
		remedy: "Add it to the route's `checks`."
	},
	"credential-missing": {
		decision: "hold",
		kind: "blocked",
		says: "expected {check} to be run, got no credential for the gateway because its variable is empty",
		remedy: "Set the secret where this workflow can read it."
	},
	preflight: {
		decision: "hold",
		kind: "blocked",
		says: "expected {check} to be run, got nothing sent, because a first request or the witness showed that it could not be judged",
		remedy: "Run the gate again. If no other finding says why, report this as a bug in Fallback Gate."
	},
	"not-compared": {
		decision: "hold",
		kind: "blocked",
		says: "expected {check} to be run, got nothing sent, because base and head of this change could not be compared",
		remedy: "Make the comparison possible, and run the gate again."
	},
	"leg-missing": {
		decision: "hold",
		kind: "blocked",
		says: "expected {check} to be run by the leg of its shard, got no partial bundle that can be used",
		remedy: "Find out why that leg ended without one, or why it was refused: the job that merges lists each. Then run the failed jobs again."
	},
	"leg-refused": {
		decision: "hold",
		kind: "blocked",
		says: "expected one partial bundle of each shard of this run, got {count} more that cannot be used",
		remedy: "The job that merges lists each with the reason. Remove what is not of this run, and run all jobs again."
	},
	"leg-failed": {
		decision: "hold",
		kind: "blocked",
		says: "expected every leg to finish, got at least one that failed, was cancelled or was skipped",
		remedy: "Run the failed jobs again."
	},
	fork: {
		decision: "hold",
		kind: "blocked",
		says: "expected {check} to be run, got a pull request from a fork, for which no request is sent",
		remedy: "A maintainer reviews the change and opens a pull request with it from a branch of this repository, where the gate has its credentials."
	},
	"no-force": {
		decision: "hold",
		kind: "missing",
		says: "expected {check} to make the primary fail, got no way to do so",
		remedy: "Bind the scripted provider (input witness) and declare targets, or name a broken staging alias (force: model), or the gateway's own fault hook (force: headers)."
	},
	"no-witness": {
		decision: "hold",
		kind: "missing",
		says: "expected {check} to be watched by the scripted provider, got no witness bound to its gateway",
		remedy: "Bind the scripted provider (inputs witness and witness-token), or remove the check."
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
		says: "expected {check} to be run, got a run that was cancelled first",
		remedy: "Run the gate again."
	},
	"out-of-time": {
		decision: "hold",
		kind: "blocked",
		says: "expected {check} to be run, got a run that reached its time limit first",
		remedy: "Raise the gateway's concurrency, lower its timeout, raise the input time-limit, or gate fewer routes in one job."
	},
	"invalid-record": {
		decision: "hold",
		kind: "missing",
		says: "expected a valid record of {check}, got one that its schema refuses",
		remedy: "Report this as a bug in Fallback Gate."
	},
	"share-unknown": {
		decision: "hold",
		kind: "missing",
		says: "expected the route's share of traffic {side}, got {problem} at {entry}",
		remedy: "Correct the route's traffic in the manifest, or the file it names: the finding says which and how.",
		wordsFor: shareWords
	},
	"not-asked-for": {
		decision: "hold",
		kind: "missing",
		says: "expected every route that this change promotes to be gated, got a run of other routes only",
		remedy: "Run the gate again without the input `routes`, or add this route to it."
	},
	"head-moved": {
		decision: "hold",
		kind: "blocked",
		says: "expected evidence of the head commit, got a new head commit while the gate ran",
		remedy: "Wait for the run of the new commit: it decides."
	},
	"not-run": {
		decision: "hold",
		kind: "missing",
		says: "expected a record of {check}, got none",
		remedy: "Run the gate again. If the record is still missing, report this as a bug in Fallback Gate."
	}
};
const find$23 = findingsOf("evidence-complete", cases$23);
const evidenceComplete = {
	id: "evidence-complete",
	says: "Every promoted route has its required checks, each with a valid record of this head commit.",
	why: "A check that was not made, or got no answer, is not evidence that the route works.",
	passes: "smoke, bad-credential and fallback: a record each",
	fails: "smoke and bad-credential: a record each; fallback: none",
	cases: cases$23,
	judgeRoute: (subject) => {
		const asked = [...new Set(subject.route.checks.map(({ check }) => check))];
		const notAsked = missingChecks(subject, asked).map((missing) => find$23("not-asked", placeIn(subject, "/checks"), { missing }));
		return [
			...unknownShare(subject),
			...notAsked,
			...asked.flatMap((check) => judge$15(subject, check))
		];
	},
	always: true,
	judgeRun: (run) => [
		...notAskedFor(run),
		...movedHead$1(run),
		...brokenLegs(run)
	]
};
/** If base and head were compared, a narrowed run proves nothing about the routes that it leaves out. */
function notAskedFor({ manifest, promotion }) {
	return (promotion.compared === "nothing" ? [] : promotion.routes.filter(({ reason }) => reason === "not-asked-for")).map(({ route }) => {
		const place = manifest.routes.findIndex(({ id }) => id === route);
		const at = locateIn(manifest.file, manifest.lines, `/routes/${place}`);
		return find$23("not-asked-for", {
			route,
			exchange: null,
			at
		}, {});
	});
}
function movedHead$1({ manifest, promotion }) {
	if (!promotion.head_moved || gatedRoutes(promotion).size === 0) return [];
	const at = locateIn(manifest.file, manifest.lines, "/routes");
	return [find$23("head-moved", {
		route: null,
		exchange: null,
		at
	}, {})];
}
/**
* A file that cannot be used may be the newest of its shard, so that an older one counted. A failed leg may have left an older
* bundle too. It is not reported if a check that was not run shows already that a leg ended early: a leg's word that it was
* stopped holds no route.
*/
function brokenLegs({ evidence, manifest, promotion }) {
	const { partials, routes } = evidence;
	const gated = gatedRoutes(promotion);
	if (partials === void 0 || gated.size === 0) return [];
	const place = {
		route: null,
		exchange: null,
		at: locateIn(manifest.file, manifest.lines, "/routes")
	};
	if (partials.refused > 0) return [find$23("leg-refused", place, { count: partials.refused })];
	const isShown = routes.some(({ route, unrun }) => gated.has(route) && unrun.some(({ reason }) => brokenOff.has(reason)));
	return [
		"failure",
		"cancelled",
		...routes.some(({ exchanges }) => exchanges.length > 0) ? ["skipped"] : []
	].includes(partials.legs) && !isShown ? [find$23("leg-failed", place, {})] : [];
}
/** Why a leg that failed or was cancelled left checks undone. */
const brokenOff = /* @__PURE__ */ new Set([
	"cancelled",
	"leg-missing",
	"out-of-time"
]);
/** Each problem of a share has words and a way out that fit it. */
function shareWords({ problem, side }) {
	const found = shareProblemWords.get(String(problem)) ?? shareProblems["weight-missing"];
	return {
		says: `expected the route's share of traffic ${sideWords.get(String(side)) ?? sides.both}, got ${found.got}`,
		remedy: found.remedy
	};
}
const shareProblemWords = new Map(Object.entries(shareProblems));
const sideWords = new Map(Object.entries(sides));
function unknownShare(subject) {
	const { reason, problem, unread } = subject.promotion;
	if (reason !== "unknown-share") return [];
	const place = placeIn(subject, "/traffic");
	const args = {
		problem: problem ?? "weight-missing",
		side: unread?.side ?? "both",
		entry: entryInWords(unread?.field ?? null)
	};
	return [find$23("share-unknown", {
		...place,
		at: unread?.at ?? place.at
	}, args)];
}
/** A promotion needs a success, a refusal that could be judged, and a fallback. */
function missingChecks(subject, asked) {
	const refusals = asked.filter((check) => isNegative(check) && !isPassedThrough(subject, check));
	return [...(subject.evidence.exchanges.some((exchange) => exchange.check === "fallback" && isMocked(exchange)) ? [
		"smoke",
		"fallback",
		"retries"
	] : ["smoke", "fallback"]).filter((check) => !asked.includes(check)), ...refusals.length === 0 ? ["a negative check that can be judged"] : []];
}
/** A bad credential that a pass-through gateway forwards is not evidence, and leaving it out is not a gap. */
function isPassedThrough({ evidence, manifest }, check) {
	const exchanges = evidence.exchanges.filter((exchange) => exchange.check === check);
	return exchanges.length > 0 && exchanges.every((exchange) => !isJudged({ manifest }, exchange)) || evidence.unrun.some((entry) => entry.check === check && entry.reason === "pass-through");
}
function judge$15(subject, check) {
	const { evidence, route } = subject;
	const obstacles = evidence.unrun.filter((entry) => entry.check === check);
	const reason = obstacles.map((entry) => entry.reason).find((why) => why !== "pass-through");
	const asked = exchangesOf(route, check);
	const made = evidence.exchanges.filter((exchange) => exchange.check === check).length;
	if (reason === "share-unknown") return [];
	if (reason !== void 0) return [find$23(reason, placeIn(subject, "/checks"), { check })];
	return made + obstacles.length >= asked ? [] : [find$23("not-run", placeIn(subject, "/checks"), { check })];
}
// src/core/counted.ts
/** Returns a number with what it counts: `1 route`, `2 routes`. `many`: the plural, where it is more than an `s`. */
function counted(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}
// src/ledger/recovery.ts
/** Returns every recovery check that started, in the order of checks and repeats. */
function recoveriesOf(route, exchanges) {
	const spans = route.checks.filter(({ check }) => check === "recovery").flatMap((entry) => Array.from({ length: entry.repeat }, () => spanOf(entry)));
	let last = 0;
	return spans.flatMap((span) => {
		const first = last + 1;
		last += span;
		const own = exchanges.filter(({ check, exchange }) => check === "recovery" && exchange >= first && exchange < first + span);
		return own.length === 0 ? [] : [recoveryIn(route, own)];
	});
}
function recoveryIn(route, exchanges) {
	const primary = primaryOf(route.targets);
	const outage = exchanges.filter(({ after_outage_ms }) => after_outage_ms === null);
	const after = exchanges.filter(({ after_outage_ms }) => after_outage_ms !== null);
	const calls = outage.flatMap(({ ledger }) => ledger.calls).filter(({ target }) => target === primary);
	const request = after.findIndex((exchange) => succeeded(exchange) && servedBy(exchange) === primary);
	const ms = after[request]?.after_outage_ms ?? null;
	return {
		outage,
		failures: calls.filter(({ status }) => status !== null && status >= 500).length,
		after,
		back: ms === null ? null : {
			request: request + 1,
			ms
		}
	};
}
// src/decision/rules/failed-back.ts
const cases$22 = {
	late: {
		decision: "hold",
		kind: "failed",
		says: "expected the primary {primary} to serve again within {within} after the outage, got {requests} in that time that others served",
		remedy: "Shorten the gateway's cool-down (LiteLLM: router_settings, cooldown_time), or find out why it never tries its primary again. If that time is intended, raise failback.within in a separate pull request."
	},
	unseen: {
		decision: "hold",
		kind: "missing",
		says: "expected to see whether the primary {primary} serves again within {within} after the outage, got a slow answer of another target, then one of the primary to a request sent after {ms} ms",
		remedy: "Run the gate again. If the other targets always take that long, raise failback.within in a separate pull request: what is shorter than one request cannot be measured."
	},
	unplayed: {
		decision: "hold",
		kind: "missing",
		says: "expected the scripted provider to fail as {primary} during the outage, got no failing call at it in {requests}",
		remedy: "Point the primary's address in the gateway's configuration at the scripted provider. If the primary was still in a cool-down from an earlier run, run the gate again after it."
	},
	unwatched: {
		decision: "hold",
		kind: "missing",
		says: "expected a good request after the outage of {primary}, got none",
		remedy: "Run the gate again: this run ended before the outage did. If it reached its limit, gate fewer routes in one job."
	}
};
const find$22 = findingsOf("failed-back", cases$22);
/** A request is sent when its pause is over, and a timer may be late by this much. */
const toleranceMs$1 = 50;
/** An outage was played and watched to its end; where `failback` is declared, the primary served again within its time. */
const failedBack = {
	id: "failed-back",
	says: "After an outage the primary serves again. If `failback` is declared, it does so in time; else the time is only shown.",
	why: "A gateway that never returns to its primary leaves all traffic on the backup, at its price and its limits, after the first short outage.",
	passes: "recovery: main failed 6 calls, served again with request 4, 300 ms after the outage; within 1s",
	fails: "recovery: main failed 6 calls, then 11 good requests in 1000 ms, all served by backup; within 1s",
	cases: cases$22,
	judgeRoute: (subject) => recoveriesOf(subject.route, subject.evidence.exchanges).flatMap((recovery) => judge$14(subject, recovery))
};
function judge$14(subject, { outage, failures, after, back }) {
	const { targets, failback } = subject.route;
	const primary = primaryOf(targets) ?? "the primary";
	const place = placeIn(subject, "/checks", outage.at(-1) ?? null);
	if (failures === 0) return [find$22("unplayed", place, {
		primary,
		requests: counted(outage.length, "request")
	})];
	const [last] = after.slice(-1);
	if (last === void 0) return [find$22("unwatched", place, { primary })];
	return failback === null ? [] : judgeTime(subject, {
		after,
		back
	}, {
		primary,
		within_ms: failback.within_ms,
		last
	});
}
function judgeTime(subject, { after, back }, { primary, within_ms, last }) {
	if (back !== null && back.ms <= within_ms + toleranceMs$1) return [];
	const place = placeIn(subject, "/failback/within", last);
	const within = durationText(within_ms);
	const missed = after.slice(0, back === null ? after.length : back.request - 1);
	if (back === null || missed.some(({ after_outage_ms }) => (after_outage_ms ?? 0) >= within_ms)) return [find$22("late", place, {
		primary,
		within,
		requests: counted(missed.length, "good request")
	})];
	return [find$22("unseen", place, {
		primary,
		within,
		ms: back.ms
	})];
}
// src/decision/passed-over.ts
/**
* Why only other targets were called where the primary comes first. `cooled-down`: a failure earlier in the run has taken it
* out, since gateways remember failures. `drawn`: nothing had failed, and the gateway shows no switch. null where the primary
* was called, where the gateway shows the switch, or where the gate itself asked for one by name.
*/
function whyPassedOver(subject, exchange) {
	const { forced_by, ledger, at } = exchange;
	if (exchange.check === "recovery") return null;
	const primary = firstTarget(subject.route, exchange);
	if (acceptedClasses(subject.route, exchange) !== null || !["none", "witness"].includes(forced_by)) return null;
	if (primary === null || ledger.targets.length === 0 || ledger.targets.includes(primary)) return null;
	const earlier = subject.evidence.exchanges.filter((other) => other.at < at);
	if (isPlainAnswer(exchange) && earlier.every(isPlainAnswer)) return (switchesShown(subject.route, exchange) ?? 0) > 0 ? null : "drawn";
	return earlier.some((other) => other.ledger.targets.includes(primary)) ? "cooled-down" : null;
}
/** A good request in which nothing was made to fail, answered by the one call that was made. */
function isPlainAnswer({ forced_by, observation, ledger }) {
	return forced_by === "none" && observation.status_class === "2xx" && ledger.attempts.value === 1;
}
// src/decision/rules/fallback-target.ts
const cases$21 = {
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
		says: "expected {expected} to serve after the primary was made to fail, got no information about which target did",
		remedy: "Declare what headers and logs call each target (targets), or put the scripted provider behind the gateway."
	},
	disagreement: {
		decision: "investigate",
		kind: "drift",
		says: "expected the gateway to name the target that served, got {said} where the provider saw {target}",
		remedy: "Do not rely on this header until its gateway is fixed; check the route's target aliases."
	},
	drawn: {
		decision: "hold",
		kind: "failed",
		says: "expected the primary {primary} to be called first, got {targets}, although nothing had failed before",
		remedy: "If the gateway draws targets by weight, declare `order: weighted` on the route; else check that the gateway can reach its primary and tries it first."
	},
	"cooled-down": {
		decision: "investigate",
		kind: "drift",
		says: "expected the primary {primary} to be called first, as earlier in this run, got calls at {targets} only: the gateway has taken it out after a failure (a cool-down), so this exchange shows neither retries nor a fallback",
		remedy: "Switch the cool-down of the staging gateway off (LiteLLM: router_settings, disable_cooldowns: true) and run the gate again. If it is off already, the gateway draws its targets: declare `order: weighted` on the route."
	},
	"not-played": {
		decision: "hold",
		kind: "missing",
		says: "expected the scripted provider to fail as {primary}, got calls at {targets} only: something else kept the primary from being reached",
		remedy: "Point the primary's address in the gateway's configuration at the scripted provider: the witness cannot see a try that never connects."
	},
	unreached: {
		decision: "hold",
		kind: "missing",
		says: "expected the scripted provider to be called as {primary} and to fail, got no sign of a call to it",
		remedy: "Point the gateway's targets at the scripted provider, and check that it still runs and that the inputs witness and witness-token are what it printed."
	}
};
const find$21 = findingsOf("fallback-target", cases$21);
const fallbackTarget = {
	id: "fallback-target",
	says: "After a forced fallback the expected target served, no exchange passed the primary over, and no header names a target that was not called.",
	why: "A fallback to the wrong target, or none at all, shows only on the day when the primary fails.",
	passes: "fallback: main made to fail, served by backup-eu, to: backup-eu",
	fails: "fallback: main made to fail, served by backup-us, to: backup-eu",
	cases: cases$21,
	judgeExchange: judge$13
};
function judge$13(subject, exchange) {
	const place = placeIn(subject, "/targets", exchange);
	const primary = firstTarget(subject.route, exchange);
	const passedOver = whyPassedOver(subject, exchange);
	if (primary !== null && passedOver !== null) return [find$21(passedOver, place, {
		primary,
		targets: exchange.ledger.targets.join(", ")
	})];
	const { status_class, error_class } = exchange.observation;
	if (!(status_class === "2xx" && error_class === null)) return [];
	if (!isFallbackForced(subject.route, exchange)) return judgeNamed(exchange, place);
	if (isFaultUnseen(exchange)) return [find$21("unreached", place, { primary: primary ?? "the primary" })];
	if (primary !== null && isUnplayed(exchange, primary)) return [find$21("not-played", place, {
		primary,
		targets: exchange.ledger.targets.join(", ")
	})];
	return judgeForced(subject, exchange, place);
}
/** A header that names a target which was never called shows a fallback that never was, or hides one. */
function judgeNamed(exchange, place) {
	const [said, saw] = [exchange.observation.served_by, servedByWitness(exchange)];
	if (said === null || said === "other" || saw === null) return [];
	return exchange.ledger.targets.includes(said) ? [] : [find$21("disagreement", place, {
		said,
		target: saw
	})];
}
/** Where the scripted provider was to fail as the primary, and was called as others only. */
function isUnplayed({ forced_by, ledger }, primary) {
	return forced_by === "witness" && ledger.calls.length > 0 && ledger.calls.every(({ target }) => target !== primary);
}
function judgeForced(subject, exchange, place) {
	const to = settingsOf(subject.route, exchange)?.to ?? null;
	const expected = to ?? "another target";
	const target = servedBy(exchange);
	if (target === null) return [find$21("unknown", place, { expected })];
	if (target === firstTarget(subject.route, exchange)) return [find$21("not-switched", place, {
		expected,
		target
	})];
	if (target === "other" || to !== null && target !== to) return [find$21("other", place, {
		expected,
		target
	})];
	const [said, saw] = [exchange.observation.served_by, servedByWitness(exchange)];
	return said !== null && saw !== null && said !== saw ? [find$21("disagreement", place, {
		said,
		target: saw
	})] : [];
}
// src/decision/rules/fallback-visible.ts
/**
* The case, with words for exchanges that changed their target more than once: there each change may be shown as a switch
* (`most` of the args).
*/
function upToMost(one) {
	const { says, remedy } = one;
	const several = says.replace("exactly one switch", "1 to {most} switches");
	return {
		...one,
		wordsFor: ({ most }) => ({
			says: Number(most) > 1 ? several : says,
			remedy
		})
	};
}
const cases$20 = {
	unseen: upToMost({
		decision: "hold",
		kind: "missing",
		says: "expected the gateway to show exactly one switch in its {where}, got nothing from it",
		remedy: "Give the gate the gateway's log. For a gateway that keeps none, declare fallback_visible_in: header, and under targets what its header calls each target."
	}),
	none: upToMost({
		decision: "hold",
		kind: "failed",
		says: "expected the gateway to show exactly one switch in its {where}, got none although a fallback was {why}",
		remedy: "Find out why the gateway is silent about its fallbacks: its operators will not see them either."
	}),
	several: upToMost({
		decision: "hold",
		kind: "failed",
		says: "expected the gateway to show exactly one switch in its {where}, got {switches}",
		remedy: "Let the gateway decide once where an exchange goes, or find out which of its lines repeat the same switch. Each change of target that was seen may be shown once."
	}),
	inexact: upToMost({
		decision: "hold",
		kind: "missing",
		says: "expected the gateway to show exactly one switch in its log, got at least {switches}: the log may hold more than could be read or understood ({flaw})",
		remedy: "Give the gate the whole log, and correct its mapping. docs/gateways.md says what each flaw means and how to fix it."
	}),
	unexpected: {
		decision: "hold",
		kind: "failed",
		says: "expected no switch in the gateway's {where} where no fallback was forced or seen, got {switches}",
		remedy: "Find out what made the gateway switch: the primary should have answered this request."
	}
};
const find$20 = findingsOf("fallback-visible", cases$20);
/** Where a fallback was forced or seen, the gateway itself shows it; elsewhere it shows no switch. */
const fallbackVisible = {
	id: "fallback-visible",
	says: "If a fallback was forced or seen, the gateway reports one switch, or at most one for each change of target. Otherwise it reports none.",
	why: "The gateway's operators learn about a fallback from its log or headers. A silent fallback can hide a broken primary for weeks.",
	passes: "fallback: calls at main (500) and backup (200), log 1 switch",
	fails: "fallback: calls at main (500) and backup (200), log 0 switches",
	cases: cases$20,
	judgeExchange: judge$12
};
function judge$12(subject, exchange) {
	const { route } = subject;
	const succeeded = isSuccess(exchange) && !brokeVisibly(route, exchange);
	const forced = isFallbackForced(route, exchange) && succeeded;
	const seen = sawFallback(route, exchange);
	const mayShowAny = isPrimaryFailing(exchange) && !succeeded;
	if (isInCoolDown(route, exchange)) return [];
	if ((isFaultUnseen(exchange) || mayShowAny) && !seen || whyPassedOver(subject, exchange) === "drawn") return [];
	const where = route.fallback_visible_in;
	const switches = switchesShown(route, exchange);
	const most = Math.max(1, mayShowAny ? switchesTried(route, exchange) : switchesSeen(route, exchange));
	const name = forced || seen ? caseWhereExpected(switches, most, where, exchange) : caseElsewhere(switches);
	if (name === null) return [];
	const args = {
		where,
		most,
		switches: switches ?? 0,
		why: forced ? "forced" : "seen",
		flaw: flawOf(exchange)
	};
	return [find$20(name, placeIn(subject, "/fallback_visible_in", exchange), args)];
}
/** In a recovery the backup may be called at once: that is no switch to show, and may be shown as one. */
function isInCoolDown(route, { check, ledger }) {
	const primary = primaryOf(route.targets);
	return check === "recovery" && primary !== null && ledger.calls.length > 0 && !ledger.targets.includes(primary);
}
/**
* How many switches an exchange that failed at every target may show. Where targets are drawn a gateway may run the same
* fallback again (LiteLLM with weighted failover), so that every call but the first one may follow a switch.
*/
function switchesTried(route, exchange) {
	const seen = switchesSeen(route, exchange);
	return route.order === "weighted" ? Math.max(seen, (exchange.ledger.attempts.value ?? 0) - 1) : seen;
}
function isSuccess({ observation }) {
	return observation.status_class === "2xx" && observation.error_class === null;
}
function flawOf({ ledger }) {
	return ledger.logs.flatMap(({ flaws }) => flaws)[0]?.kind ?? "no log";
}
function caseWhereExpected(switches, most, where, { ledger }) {
	if (switches === null) return "unseen";
	if (switches > most) return "several";
	if (where === "log" && !areSwitchesExact(ledger.logs)) return "inexact";
	return switches === 0 ? "none" : null;
}
function caseElsewhere(switches) {
	return (switches ?? 0) > 0 ? "unexpected" : null;
}
// src/decision/rules/gate-not-weakened.ts
const cases$19 = {
	loosened: {
		decision: "hold",
		kind: "failed",
		says: "expected this pull request to leave the rules it is judged by as strict as base has them, got a change of {what} that loosens them",
		remedy: "Land it first, in a pull request that changes nothing but the manifest. Until then this run is judged by what base says."
	},
	adopted: {
		decision: "hold",
		kind: "failed",
		says: "expected the first manifest to land without raising a weight that base already has, got a raise of {route} in the same change",
		remedy: "Land the manifest first, in a pull request that raises no weight: no change may write the rules it is judged by."
	}
};
const find$19 = findingsOf("gate-not-weakened", cases$19);
/** This PR does not loosen the rules it is judged by. */
const gateNotWeakened = {
	id: "gate-not-weakened",
	says: "This pull request does not loosen the rules it is judged by.",
	why: "A gate does not protect anything if the change it judges can loosen it.",
	passes: "retry_budget.attempts is 4 at base and 3 at head: stricter, so 3 applies",
	fails: "retry_budget.attempts 4 at base and 13 at head, in the pull request that raises the weight",
	cases: cases$19,
	judgeRoute: (subject) => {
		const { route, promotion, run } = subject;
		if (run.promotion.adopted_raises.includes(route.id)) return [adopted(subject)];
		return bindsFor(run, promotion.reason) ? loosened(run, (changed) => changed === route.id, route.id) : [];
	},
	judgeRun: (run) => {
		const gated = gatedRoutes(run.promotion);
		return run.promotion.routes.some((route) => route.gated && bindsFor(run, route.reason)) ? loosened(run, (changed) => changed === null || !gated.has(changed), null) : [];
	}
};
/** At the weight, where its place is known. */
function adopted(subject) {
	const { route, promotion } = subject;
	const place = placeIn(subject, "/traffic");
	return find$19("adopted", {
		...place,
		at: promotion.at ?? place.at
	}, { route: route.id });
}
/** A route without declared traffic may or may not be promoted. A pull request of rules alone promotes nothing. */
function bindsFor({ promotion }, reason) {
	return reason !== "no-traffic-declared" || !promotion.only_rules;
}
function loosened({ promotion }, isOurs, route) {
	return promotion.rule_changes.filter((change) => change.direction === "looser" && isOurs(change.route)).map((change) => find$19("loosened", {
		route,
		exchange: null,
		at: change.at
	}, { what: ruleName(change) }));
}
/** `traffic of chat-backup` for `/routes/0/traffic`: the number of a route means nothing to a reader. */
function ruleName({ pointer, route }) {
	const [, first, , ...steps] = pointer.split("/").map(unescapedStep);
	if (first !== "routes" || route === null) return pointer.replace(/^\//, "").replaceAll("/", ".");
	return steps.length === 0 ? route : `${steps.join(".")} of ${route}`;
}
// src/ledger/worst-case.ts
/** Returns the product of all layers' attempts; the layer `gateway` counts per target. null if no layers are declared. */
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
// src/decision/rules/layers-fit.ts
const cases$18 = {
	"over-budget": {
		decision: "hold",
		kind: "failed",
		says: "expected the declared layers to make at most {budget} attempts, got a worst case of {bound} {worst} ({layers}, times {targets} targets)",
		remedy: "Lower the attempts of a layer, or raise the budget in a separate pull request: retries of all layers multiply."
	},
	"several-layers": {
		decision: "hold",
		kind: "failed",
		says: "expected at most {allowed} layers to repeat calls, got {count} ({layers})",
		remedy: "Let one layer repeat, the one nearest to the failure, and take the retries of the others to 0."
	}
};
const find$18 = findingsOf("layers-fit", cases$18);
/** The declared worst case fits the budget and `retrying_layers`. Applies if `layers` are declared. */
const layersFit = {
	id: "layers-fit",
	says: "The declared worst case fits the budget and the number of layers that may retry. An unknown layer counts as at least 1.",
	why: "What one run happened to do is not the worst that the configuration allows.",
	passes: "app-client 1, gateway 2, times 2 targets: worst case 4, budget 4 attempts",
	fails: "app-client 3, gateway 2, times 2 targets: worst case 12, budget 4 attempts",
	cases: cases$18,
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
	return [find$18("over-budget", place, args)];
}
function judgeRepeating(layers, allowed, place) {
	const repeating = layers.filter(({ attempts }) => attempts !== null && attempts > 1).map(({ name }) => name);
	if (repeating.length <= allowed) return [];
	return [find$18("several-layers", place, {
		allowed,
		count: repeating.length,
		layers: repeating.join(", ")
	})];
}
// src/decision/rules/log-minimal.ts
const cases$17 = {
	credential: {
		decision: "hold",
		kind: "failed",
		says: "expected the rows of log {log} to hold no credential, got one in the field {field}",
		remedy: "Remove the field from the log and rotate the credential: everyone who can read the log has it."
	},
	prompt: {
		decision: "hold",
		kind: "failed",
		says: "expected the rows of log {log} to hold no prompt text, got some in the field {field}",
		remedy: "Turn off message logging at the gateway, or set `bodies: allowed` if this is intended."
	},
	answer: {
		decision: "hold",
		kind: "failed",
		says: "expected the rows of log {log} to hold no answer text, got some in the field {field}",
		remedy: "Turn off message logging at the gateway, or set `bodies: allowed` if this is intended."
	}
};
const find$17 = findingsOf("log-minimal", cases$17);
const logMinimal = {
	id: "log-minimal",
	says: "The gateway's log rows of the gate's requests contain no credential, prompt text or answer text.",
	why: "Logs are kept longer than the requests they describe, and more people read them.",
	passes: "log litellm: rows with id, event, target and status",
	fails: "log litellm: prompt text in the field /messages",
	cases: cases$17,
	judgeExchange: judge$11
};
function judge$11({ manifest, route }, exchange) {
	return exchange.exposures.map(({ log, field, kind }) => {
		const index = manifest.logs.findIndex(({ name }) => name === log);
		const at = locateIn(manifest.file, manifest.lines, `/logs/${index}`);
		return find$17(kind, {
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
const cases$16 = {
	repeated: {
		decision: "hold",
		kind: "failed",
		says: "expected a refused request to reach a provider at most once, got {attempts} calls",
		remedy: "Remove this status from the gateway's retry list: retrying a refused request cannot help."
	},
	served: {
		decision: "hold",
		kind: "failed",
		says: "expected a refused request to be refused by every provider that it reached, got status {status} from {target}",
		remedy: "Find out why the gateway calls a provider for a request that it refuses: the call uses quota and its answer is thrown away."
	}
};
const find$16 = findingsOf("no-futile-retry", cases$16);
const noFutileRetry = {
	id: "no-futile-retry",
	says: "A refused request reaches a provider at most once and is refused there too.",
	why: "Asking again with a request that was refused costs time and quota, and never helps.",
	passes: "invalid-body: status 400, 1 call",
	fails: "invalid-body: status 400, 3 calls",
	cases: cases$16,
	judgeExchange: (subject, exchange) => isRefused(subject, exchange) ? judge$10(subject, exchange) : []
};
function isRefused({ route }, exchange) {
	const isSuccess = exchange.observation.status_class === "2xx";
	return isNegative(exchange.check) || !isSuccess && isRefusalForced(route, exchange);
}
function judge$10(subject, exchange) {
	const place = placeIn(subject, "/checks", exchange);
	const { attempts, calls } = exchange.ledger;
	if ((attempts.value ?? 0) > 1) return [find$16("repeated", place, { attempts: attempts.value ?? 0 })];
	if (exchange.observation.status_class === "2xx") return [];
	const served = calls.find(({ status }) => status !== null && status >= 200 && status < 300);
	return served === void 0 ? [] : [find$16("served", place, {
		status: served.status ?? "none",
		target: served.target
	})];
}
// src/decision/rules/no-hidden-refusal.ts
const cases$15 = { hidden: {
	decision: "hold",
	kind: "failed",
	says: "expected every target to accept a good request, got {refusal} from {target} behind an answer with status {status}: a later call hid it",
	remedy: "Find out what {target} refuses (the model, a parameter, the account) and fix the route. Keep this status out of those on which the gateway falls back."
} };
const find$15 = findingsOf("no-hidden-refusal", cases$15);
/** Another rule speaks of these: the credential was refused. */
const ofCredential = [401, 403];
/** These pass: the same request may be answered a moment later. */
const passing = [
	408,
	409,
	424,
	425,
	429,
	498,
	499
];
const noHiddenRefusal = {
	id: "no-hidden-refusal",
	says: "No target refuses a good request behind a successful answer.",
	why: "A primary that refuses every valid request gets no traffic. The fallback takes all of it, unnoticed.",
	passes: "smoke: status 200, calls at main (500) and backup (200)",
	fails: "smoke: status 200, calls at main (404) and backup (200)",
	cases: cases$15,
	judgeExchange: judge$9
};
/** A refusal that the gate asked for is none. */
function judge$9(subject, exchange) {
	const { check, forced_by, observation, ledger } = exchange;
	if (forced_by !== "none" || observation.status_class !== "2xx" || isNegative(check)) return [];
	const refused = answeredCalls(ledger).find(({ status }) => isRefusal(status));
	if (refused === void 0) return [];
	const args = {
		refusal: refused.status,
		target: refused.target,
		status: observation.status ?? "none"
	};
	return [find$15("hidden", placeIn(subject, "/checks", exchange), args)];
}
function isRefusal(status) {
	return status >= 400 && status < 500 && !ofCredential.includes(status) && !passing.includes(status);
}
// src/decision/rules/no-leak.ts
const cases$14 = { withheld: {
	decision: "hold",
	kind: "failed",
	says: "expected nothing secret in what is published, got a match of {secret} in the {surface}: it was withheld",
	remedy: "Find what brings the secret there (a note, a name in the manifest, an answer) and rotate the secret if it was published before."
} };
const find$14 = findingsOf("no-leak", cases$14);
const noLeak = {
	id: "no-leak",
	says: "Nothing that is published contains a secret.",
	why: "Evidence is published on the pull request: a secret in it is a secret lost.",
	passes: "records, bundle, report, comment: no match",
	fails: "report: a match of bearer-token, withheld",
	cases: cases$14,
	always: true,
	judgeRun: ({ evidence, manifest }) => evidence.leaks.map(({ surface, rule }) => find$14("withheld", {
		route: null,
		exchange: null,
		at: locateIn(manifest.file, manifest.lines, "")
	}, {
		surface,
		secret: rule
	}))
};
// src/decision/rules/not-cached.ts
const cases$13 = { cached: {
	decision: "hold",
	kind: "failed",
	says: "expected an answer made for this request, got one from a cache",
	remedy: "Switch the cache off for the gate's requests: an answer from a cache says nothing about the route."
} };
const find$13 = findingsOf("not-cached", cases$13);
const notCached = {
	id: "not-cached",
	says: "The answer was made for this request.",
	why: "An answer from a cache was not made by the route, and says nothing about its targets.",
	passes: "smoke: x-cache missing, or MISS",
	fails: "smoke: x-cache HIT",
	cases: cases$13,
	judgeExchange: (subject, exchange) => exchange.observation.cache === "hit" ? [find$13("cached", placeIn(subject, "/gateway", exchange), {})] : []
};
// src/decision/rules/parseable.ts
const raiseTimeout = "Raise {setting} if the gateway's own tries take longer, or shorten those tries.";
const cases$12 = {
	"no-answer": {
		decision: "hold",
		kind: "blocked",
		says: "expected a complete {family} answer, got none ({failure})",
		remedy: "Check that the staging gateway is up and can be reached from this job at the URL that the workflow gives."
	},
	"timed-out": {
		decision: "hold",
		kind: "blocked",
		says: "expected a complete {family} answer, got none within {within} ({setting})",
		remedy: `${raiseTimeout} Check as well that the gateway answers at all.`
	},
	"not-permitted": {
		decision: "hold",
		kind: "blocked",
		says: "expected a complete {family} answer, got status {status} and class {class}",
		remedy: "Check the credential that the workflow gives to this gateway, and its permissions."
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
		remedy: "Send the same request to staging by hand, fix the route, and run the gate again."
	},
	empty: {
		decision: "hold",
		kind: "failed",
		says: "expected a complete {family} answer, got one without any text or tool call (status {status})",
		remedy: "Send the same request to staging by hand. A reasoning model may need a larger output_cap before it writes any text; an adapter may lose the content when it translates the answer."
	},
	"ending-unknown": {
		decision: "hold",
		kind: "failed",
		says: "expected a complete {family} answer, got one that ends for a reason that no vendor documents (status {status})",
		remedy: "Look at the reason (finish_reason, status or incomplete_details) and let the gateway translate it into a documented one."
	},
	"type-missing": {
		decision: "hold",
		kind: "failed",
		says: "expected a complete {family} answer, got JSON without a content type, which openai-node hands on as text",
		remedy: "Let the gateway send content-type: application/json."
	},
	"type-wrong": {
		decision: "hold",
		kind: "failed",
		says: "expected a complete {family} answer, got JSON under another content type, which openai-node hands on as text",
		remedy: "Let the gateway send content-type: application/json."
	},
	compressed: {
		decision: "hold",
		kind: "failed",
		says: "expected a complete {family} answer, got a compressed one (such as gzip) although the request accepts none",
		remedy: "Let the gateway compress only what a client accepts: the request says accept-encoding: identity."
	},
	"not-text": {
		decision: "hold",
		kind: "failed",
		says: "expected a complete {family} answer, got bytes that are not UTF-8",
		remedy: "Find out what re-encodes or cuts the answer: JSON and event streams are UTF-8."
	},
	incomplete: {
		decision: "hold",
		kind: "failed",
		says: "expected a complete {family} answer, got one that is cut off (status {status})",
		remedy: "Look for a proxy that cuts answers, or a timeout shorter than the answer takes."
	},
	"cut-by-timeout": {
		decision: "hold",
		kind: "failed",
		says: "expected a complete {family} answer, got one that was still incomplete after {within} ({setting})",
		remedy: raiseTimeout
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
const find$12 = findingsOf("parseable", cases$12);
const parseable = {
	id: "parseable",
	says: "The answer of a check that expects success is complete and of the expected family.",
	why: "An answer that is cut, empty or of another form looks like a success until a client reads it.",
	passes: "smoke: status 200, a complete chat-completions answer",
	fails: "smoke: status 200, an answer that ends before its last chunk",
	cases: cases$12,
	judgeExchange: (subject, exchange) => acceptedClasses(subject.route, exchange) === null && !sentNothing(exchange) && !brokeVisibly(subject.route, exchange) ? judge$8(subject, exchange) : []
};
function judge$8(subject, exchange) {
	const name = caseOf(subject, exchange);
	if (name === null) return [];
	const { status, error_class, failure, response_family } = exchange.observation;
	const args = {
		family: subject.route.family,
		status: status ?? "none",
		class: error_class ?? "none",
		failure: failureText(failure),
		...timeoutOf(subject.manifest, exchange),
		got: response_family === "unparseable" ? "one that the gate does not probe" : response_family
	};
	return [find$12(name, placeIn(subject, "/family", exchange), args)];
}
/** Remarks that explain why an answer could not be used, most telling first. */
const explained$1 = [
	["compressed", "compressed"],
	["not-utf8", "not-text"],
	["type-missing", "type-missing"],
	["type-wrong", "type-wrong"]
];
function caseOf({ route }, { observation }) {
	const { error_class, failure, response_family, status, terminal, remarks } = observation;
	const isWhole = terminal === "complete" || terminal === "capped";
	if (status === null) return failure === "timeout" ? "timed-out" : "no-answer";
	if (failure === "timeout" && terminal === "incomplete") return "cut-by-timeout";
	if (error_class === "malformed_response") return explained$1.find(([remark]) => remarks.includes(remark))?.[1] ?? "error";
	if (error_class === "empty_answer") return "empty";
	if (error_class === "wrong_family") return isWhole ? "other-family" : "incomplete";
	if (error_class !== null && terminal === "incomplete" && cutShort.has(error_class)) return "incomplete";
	if (error_class === "authentication" || error_class === "permission") return "not-permitted";
	if (error_class === "redirect") return "redirected";
	if (error_class !== null) return "error";
	if (response_family !== route.family) return "other-family";
	if (remarks.includes("ending-unknown")) return "ending-unknown";
	return isWhole ? null : "incomplete";
}
// src/decision/kept-out.ts
/**
* How the gateway kept this exchange out before any target was called; null where it was let in, or where any other good
* request of the route was. A negative check counts where it was refused for the reason that good requests were refused for.
*/
function keptOut({ route, evidence }, exchange) {
	const how = turnedAway(exchange.observation);
	if (how === null) return isServedNothing({
		route,
		evidence
	}, exchange) ? servesNobody(exchange.observation) : null;
	if (how === "unreachable") return how;
	if (how === "credential-refused" && exchange.check === "bad-credential") return null;
	if (how === "model-unknown" && exchange.check === "unknown-model") return null;
	if (how === "path-unknown" && exchange.check === "wrong-path") return null;
	const good = evidence.exchanges.filter((other) => other.gateway === exchange.gateway && isGood$1({ route }, other));
	return good.length > 0 && good.every((other) => isRefusedByGateway(other, how)) ? how : null;
}
/**
* Whether the gateway served none of the route's requests. Where a witness saw no call, its good requests show that; without
* one, a provider could be the reason, unless requests that no provider should see fail alike.
*/
function isServedNothing({ route, evidence }, { gateway, ledger }) {
	const all = evidence.exchanges.filter((other) => other.gateway === gateway);
	const good = all.filter((other) => isGood$1({ route }, other));
	const isWitnessed = ledger.expected.some(({ source }) => source === "witness");
	const shown = isWitnessed ? good : all;
	return good.length > 0 && (isWitnessed || all.some(({ check }) => isNegative(check))) && shown.every((other) => servesNobody(other.observation) !== null && other.ledger.calls.length === 0);
}
/** It asks for the route's own model, or for whatever serves when that fails, and should be answered. */
function isGood$1({ route }, exchange) {
	return !(exchange.check === "promoted-target" && route.pin !== null) && acceptedClasses(route, exchange) === null;
}
/** Where a fault is played, only a witness without a call shows that the refusal is not the fault. */
function isRefusedByGateway({ observation, ledger, forced_by }, how) {
	const spoke = ledger.accounts.some(({ source, attempts }) => source === "witness" && attempts !== null);
	const isPlain = forced_by === "none" || forced_by === "witness" && spoke;
	return turnedAway(observation) === how && isPlain && ledger.calls.length === 0;
}
// src/decision/rules/reachable.ts
const cases$11 = {
	"credential-missing": {
		decision: "hold",
		kind: "blocked",
		says: "expected {credential} to hold a credential of the gateway {gateway}, got an empty or unset variable",
		brief: "{credential} is empty or not set",
		remedy: "Check the spelling of the name, and set the variable in the env of the step (or of the shell). Pull requests from forks get no secrets: a maintainer runs the gate on a branch of this repository."
	},
	unreachable: {
		decision: "hold",
		kind: "blocked",
		says: "expected the gateway {gateway} to answer, got no answer ({failure})",
		brief: "the gateway {gateway} did not answer ({failure})",
		remedy: "Start the gateway, or correct its URL (inputs gateway-url or gateways): this machine must be able to reach it."
	},
	silent: {
		decision: "hold",
		kind: "blocked",
		says: "expected the gateway {gateway} to answer, got a connection and no answer within {within} ({setting}), and no sign of a call at a target",
		brief: "the gateway {gateway} did not answer within {within}",
		remedy: "Check that the gateway is not stuck, and that it reaches its targets where the provider listens. Raise {setting} if it only needs longer."
	},
	"hanging-up": {
		decision: "hold",
		kind: "blocked",
		says: "expected the gateway {gateway} to answer, got a connection that ended without an answer ({failure}), and no sign of a call at a target",
		brief: "the gateway {gateway} hangs up without an answer ({failure})",
		remedy: "Check that an HTTP gateway listens at this URL, with the same scheme (http or https), and that nothing before it cuts connections."
	},
	failing: {
		decision: "hold",
		kind: "blocked",
		says: "expected the gateway {gateway} to serve requests, got status {status} and no sign of a call at a target",
		brief: "the gateway {gateway} serves no request ({status})",
		remedy: "Check that the gateway itself is up behind its proxy, and that it reaches its targets where the provider listens. Its own log says why it failed."
	},
	"credential-refused": {
		decision: "hold",
		kind: "blocked",
		says: "expected the gateway {gateway} to accept {credential}, got status {status} and class {class}",
		brief: "the gateway refused {credential} ({status})",
		remedy: "Check the value that the workflow binds to this name, and that this credential may use the model {model}. A pass-through gateway forwards it, so the provider may be the one that refuses it."
	},
	"model-unknown": {
		decision: "hold",
		kind: "blocked",
		says: "expected the gateway {gateway} to know the model {model}, got status {status} and class {class}",
		brief: "the gateway {gateway} does not know the model {model} ({status})",
		remedy: "Correct the route's model: it is the alias that applications ask for, as the gateway's configuration spells it."
	},
	"path-unknown": {
		decision: "hold",
		kind: "blocked",
		says: "expected the gateway {gateway} to serve the path {path}, got status {status} without an API's error",
		brief: "the gateway {gateway} serves nothing at {path} ({status})",
		remedy: "Correct the gateway's URL: it is the prefix before the route's path. If only this route fails, correct its path."
	},
	"witness-unreachable": {
		decision: "hold",
		kind: "blocked",
		says: "expected the witness of the gateway {gateway} to answer, got no answer",
		brief: "the witness of the gateway {gateway} does not answer",
		remedy: "Start the scripted provider before the gate, keep it running until the gate has ended, and set the input witness to the URL that it printed."
	},
	"witness-refused": {
		decision: "hold",
		kind: "blocked",
		says: "expected the witness of the gateway {gateway} to accept its token, got a refusal",
		brief: "the witness of the gateway {gateway} refused its token",
		remedy: "Set the input witness-token to the token that this scripted provider printed when it started."
	},
	"witness-foreign": {
		decision: "hold",
		kind: "blocked",
		says: "expected the scripted provider to answer at the witness URL of the gateway {gateway}, got another service",
		brief: "the witness URL of the gateway {gateway} is not the scripted provider's",
		remedy: "Set the input witness to the URL that the scripted provider printed, without a path; the gateway's own URL is another one."
	}
};
const find$11 = findingsOf("reachable", cases$11);
/** What must hold before anything can be judged. Findings that follow from one of these are folded beneath it. */
const reachable = {
	id: "reachable",
	says: "Each gateway answers, serves requests, accepts the credential and knows the model. Its witness answers too.",
	why: "If the gateway lets no request in, nothing can be judged. One wrong key would look like many failures of the route.",
	passes: "smoke: status 200; the witness answers with its token",
	fails: "smoke: status 401, no call at any target",
	cases: cases$11,
	judgeExchange: (subject, exchange) => judge$7(subject, exchange),
	judgeRoute: (subject) => gatewaysOf$1(subject).flatMap((gateway) => judgeGateway(subject, gateway))
};
function gatewaysOf$1({ route }) {
	return [...new Set(route.checks.map(({ gateway }) => gateway))];
}
function judge$7(subject, exchange) {
	const name = keptOut(subject, exchange);
	if (name === "model-unknown") return [find$11(name, placeIn(subject, "/model", exchange), argsOf(subject, exchange))];
	if (name !== null) return [find$11(name, placeAt(subject, exchange.gateway, exchange), argsOf(subject, exchange))];
	const state = obstacleOf(witnessOf$1(subject.run, exchange.gateway));
	if (state === null || !isUnwitnessed(exchange)) return [];
	return [find$11(state, placeAt(subject, exchange.gateway, exchange), { gateway: exchange.gateway })];
}
/** A cause that keeps a route from being asked although none of its exchanges shows it. */
function judgeGateway(subject, gateway) {
	const { run, evidence } = subject;
	if (evidence.exchanges.some((exchange) => exchange.gateway === gateway && judge$7(subject, exchange).length > 0)) return [];
	const place = placeAt(subject, gateway);
	const missing = missingVariables(run.evidence.gateways.find((entry) => entry.gateway === gateway));
	if (missing !== null && isUnrun(subject, "credential-missing")) return [find$11("credential-missing", place, {
		gateway,
		credential: missing
	})];
	const obstacle = obstacleOf(witnessOf$1(run, gateway));
	if (obstacle !== null) return [find$11(obstacle, place, { gateway })];
	return isUnrun(subject, "preflight") ? elsewhere(subject, gateway, place) : [];
}
function isUnrun({ evidence }, why) {
	return evidence.unrun.some(({ reason }) => reason === why);
}
/** Another route found the gateway unreachable, or was refused: this one was not asked at all. */
function elsewhere({ run, route: { id } }, gateway, place) {
	const told = keptOutAt(run).get(gateway)?.find(({ route }) => route.id !== id);
	return told === void 0 ? [] : [find$11(told.name, place, argsOf({
		route: told.route,
		run
	}, told.exchange))];
}
/** For each gateway the first exchange of each route that it kept out, in the order of the manifest. */
const keptOutAt = oncePer(({ manifest, evidence: { routes } }) => {
	const byRoute = new Map(routes.map((evidence) => [evidence.route, evidence]));
	const found = manifest.routes.flatMap((route) => {
		const evidence = byRoute.get(route.id);
		return (evidence?.exchanges ?? []).flatMap((exchange) => {
			const name = evidence === void 0 ? null : keptOut({
				route,
				evidence
			}, exchange);
			return name === null || name === "model-unknown" ? [] : [{
				route,
				exchange,
				name
			}];
		});
	});
	return Map.groupBy(found, ({ exchange }) => exchange.gateway);
});
function placeAt({ route, run: { manifest } }, gateway, exchange = null) {
	return {
		route: route.id,
		exchange,
		at: locateIn(manifest.file, manifest.lines, `/gateways/${gateway}`)
	};
}
function argsOf({ route, run }, exchange) {
	const { gateway, observation } = exchange;
	return {
		gateway,
		credential: credentialOf(run.manifest.gateways[gateway]),
		model: route.model,
		path: route.path,
		status: observation.status ?? "none",
		class: observation.error_class ?? "none",
		failure: failureText(observation.failure),
		...timeoutOf(run.manifest, exchange)
	};
}
function credentialOf(settings) {
	return (settings === void 0 ? [] : variablesOf(settings)).join(", ") || "a request without a credential";
}
function missingVariables(seen) {
	return seen?.credential === "missing" ? seen.missing.join(", ") || "its credential" : null;
}
const obstacles = {
	unreachable: "witness-unreachable",
	refused: "witness-refused",
	foreign: "witness-foreign"
};
function obstacleOf(witness) {
	const state = witness?.state ?? "read";
	return state === "unreachable" || state === "refused" || state === "foreign" ? obstacles[state] : null;
}
/** It counts on a witness that said nothing. */
function isUnwitnessed({ ledger }) {
	return !ledger.accounts.some(({ source, attempts }) => source === "witness" && attempts !== null) && ledger.expected.some(({ source }) => source === "witness");
}
// src/decision/rules/retry-agreement.ts
const cases$10 = { contradiction: {
	decision: "investigate",
	kind: "drift",
	says: "expected the accounts of one exchange to agree, got {one} and {other}, which cannot both be true",
	remedy: "Find out which source miscounts before anybody relies on it."
} };
const find$10 = findingsOf("retry-agreement", cases$10);
const retryAgreement = {
	id: "retry-agreement",
	says: "The accounts of one exchange agree.",
	why: "If two counts contradict each other, dashboards and alarms may use the wrong one.",
	passes: "smoke: header at least 1 attempt, witness exactly 2",
	fails: "smoke: header at least 2 attempts, witness exactly 1",
	cases: cases$10,
	judgeExchange: judge$6
};
function judge$6(subject, exchange) {
	const { accounts, contradictions } = exchange.ledger;
	return contradictions.flatMap(([first = -1, second = -1]) => {
		const [one, other] = [accounts[first], accounts[second]];
		if (one === void 0 || other === void 0) return [];
		return [find$10("contradiction", placeIn(subject, "/retry_budget", exchange), {
			one: words$1(one),
			other: words$1(other)
		})];
	});
}
function words$1({ source, name, bound, attempts }) {
	return `${bound === "exact" ? "exactly" : "at least"} ${attempts ?? 0} (${source} ${name})`;
}
// src/decision/rules/retry-budget.ts
const atLeast = {
	says: "expected the attempts to be proved by at least a {proof}, got {source}",
	remedy: "Give the gate the gateway's log, or put the scripted provider behind the gateway (input witness)."
};
/** A log is no witness, so it would not help. */
const onlyWitness = {
	says: "expected the attempts to be proved by a {proof}, got {source}",
	remedy: "Put the scripted provider behind the gateway, and name its URL in the input witness."
};
const cases$9 = {
	over: {
		decision: "hold",
		kind: "failed",
		says: "expected at most {budget} attempts for one user request, got {attempts} ({bound}, by the {source})",
		remedy: "Lower the retries of one layer: retries of all layers multiply. If these attempts are intended, raise the budget in a separate pull request."
	},
	"weak-proof": {
		decision: "hold",
		kind: "missing",
		...atLeast,
		wordsFor: ({ proof }) => proof === "witness" ? onlyWitness : atLeast
	}
};
const find$9 = findingsOf("retry-budget", cases$9);
const retryBudget = {
	id: "retry-budget",
	says: "The attempts of one exchange, including those at fallback targets, are within the budget, with proof at least as strong as required.",
	why: "Retries of all layers multiply: one user request can become a dozen calls just when a provider has too much to do.",
	passes: "smoke: witness 2 calls, budget 4 attempts",
	fails: "smoke: witness 13 calls, budget 4 attempts",
	cases: cases$9,
	judgeExchange: (subject, exchange) => isMocked(exchange) ? [] : judge$5(subject, exchange)
};
function judge$5(subject, exchange) {
	const budget = subject.route.retry_budget;
	const { value, bound, source } = exchange.ledger.attempts;
	const most = Math.max(value ?? 0, ...exchange.ledger.accounts.map(({ attempts }) => attempts ?? 0));
	if (most > budget.attempts) {
		const largest = value === most ? void 0 : exchange.ledger.accounts.find(({ attempts }) => attempts === most);
		const place = placeIn(subject, "/retry_budget/attempts", exchange);
		return [find$9("over", place, {
			budget: budget.attempts,
			attempts: most,
			bound: largest?.bound ?? bound,
			source: largest?.source ?? source
		})];
	}
	if (isProofOf(source, budget.proof) || neverArrived(exchange.observation)) return [];
	const place = placeIn(subject, "/retry_budget/proof", exchange);
	return [find$9("weak-proof", place, {
		proof: budget.proof,
		source: source === "none" ? "no count" : `a ${source}`
	})];
}
// src/decision/rules/retry-known.ts
const nothingReported = {
	says: "expected the {source} {name} to report the number of attempts, got nothing",
	remedy: "Find out why this source is silent: a missing count is unknown, not zero."
};
const noFile = {
	says: "expected the {source} {name} to report the number of attempts, got no file at {path}",
	remedy: "Correct the path of this log, or let the gateway write its log there in this job, before the gate reads it. The path is relative to the workspace."
};
const cases$8 = {
	silent: {
		decision: "hold",
		kind: "missing",
		...nothingReported,
		wordsFor: ({ path }) => path === void 0 ? nothingReported : noFile
	},
	"silent-own-header": {
		decision: "hold",
		kind: "missing",
		says: "expected the header {name} to report the number of attempts, got nothing",
		remedy: "If the gateway leaves the header out of a {class} answer because it called no provider, declare that in the gateway's dialect: {class}: zero under accounts[].absent. Otherwise find out why the header is missing: a missing count is unknown, not zero."
	},
	"silent-witness": {
		decision: "hold",
		kind: "missing",
		says: "expected the witness of {name} to report the number of attempts, got nothing",
		remedy: "Point the gateway's targets at the scripted provider, and check that it still runs and that the inputs witness and witness-token are what it printed: a missing count is unknown, not zero."
	},
	"witness-incomplete": {
		decision: "hold",
		kind: "missing",
		says: "expected the witness of {name} to have kept every call of the run, got {missing} calls missing in its journal",
		remedy: "Find out what floods the scripted provider, and give this run its own provider: the dropped calls are unknown."
	},
	"witness-restarted": {
		decision: "hold",
		kind: "missing",
		says: "expected the witness of {name} to count from the first request to the end, got a provider that restarted during the run",
		remedy: "Keep the scripted provider running from before the gate starts until it has ended, and run the gate again."
	},
	open: {
		decision: "hold",
		kind: "missing",
		says: "expected every call of the exchange to have ended when its witness was read, got at least {attempts}, one of them still open",
		remedy: "Let the gateway end the calls that it gives up, or give them longer: settle, under the gateway."
	},
	"no-count": {
		decision: "hold",
		kind: "missing",
		says: "expected the log {name} to report the number of attempts, got {rows} of this exchange and no number at {at}",
		remedy: "Correct this field under logs: it must lead to a number, or to the list of calls."
	},
	"no-call": {
		decision: "hold",
		kind: "missing",
		says: "expected the log {name} to report the number of attempts, got {rows} of this exchange, none of which represents a call",
		remedy: "Correct rows, fields and events of this log: some row must stand for the call that answered."
	},
	inexact: {
		decision: "hold",
		kind: "missing",
		says: "expected an exact count of attempts, got at least {attempts} (by the {source})",
		remedy: "Give the gate the gateway's log, or put the scripted provider behind the gateway (input witness)."
	},
	"not-whole": {
		decision: "hold",
		kind: "missing",
		says: "expected an exact count of attempts, got at least {attempts} (by the log): {name} was not read whole, or holds rows of this run that cannot be read",
		remedy: "See which in the report's section about logs, and give the gate the whole log."
	},
	"unknown-event": {
		decision: "hold",
		kind: "missing",
		says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} with an event at {at} that the mapping does not know",
		remedy: "Name the event under events of this log: as attempt, switch or outcome, or as other where it is none of these."
	},
	"no-field": {
		decision: "hold",
		kind: "missing",
		says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} with the right id and nothing at the other fields",
		remedy: "Correct the fields of this log, or let the gateway write them in every row."
	},
	"no-number": {
		decision: "hold",
		kind: "missing",
		says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} without a number at {at}",
		remedy: "Let the gateway number every attempt from 1, or correct this field."
	},
	gap: {
		decision: "hold",
		kind: "missing",
		says: "expected an exact count of attempts, got at least {attempts} (by the log): the numbers at {at} of {name} have a gap, so a row was lost",
		remedy: "Find out where rows of this log are lost, and raise settle where they arrive late."
	},
	repeated: {
		decision: "hold",
		kind: "missing",
		says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} repeat the number, target and time of another",
		remedy: "Find out whether this log writes several rows per call. If it does, declare rows: event, and name the events that stand for a call."
	},
	several: {
		decision: "hold",
		kind: "missing",
		says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} with several values at {at}",
		remedy: "Put `*` in place of the list, so that each entry becomes a row."
	},
	unsplit: {
		decision: "hold",
		kind: "missing",
		says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} with a text at {at} that looks like several targets",
		remedy: "Declare separators as the gateway writes them, or name the whole text under the route's targets."
	},
	unpaired: {
		decision: "hold",
		kind: "missing",
		says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} whose lists or counts do not fit each other",
		remedy: "Correct the fields of this log: there must be one status for each target, and all counts must agree."
	},
	unknown: {
		decision: "hold",
		kind: "missing",
		says: "expected an exact count of attempts, got none",
		remedy: "Give the gate the gateway's log, or put the scripted provider behind the gateway (input witness)."
	}
};
const find$8 = findingsOf("retry-known", cases$8);
const retryKnown = {
	id: "retry-known",
	says: "Every expected source spoke, and the attempts are exact.",
	why: "A silent source does not prove zero retries. Gateways that retried have reported 0.",
	passes: "smoke: witness of staging 1 call, exact",
	fails: "smoke: header at least 1 attempt, witness of staging nothing",
	cases: cases$8,
	judgeExchange: (subject, exchange) => neverArrived(exchange.observation) || isMocked(exchange) ? [] : judge$4(subject, exchange)
};
function judge$4(subject, exchange) {
	const place = placeIn(subject, "/retry_budget", exchange);
	const { expected, accounts, attempts } = exchange.ledger;
	const spoke = new Set(accounts.filter((account) => account.attempts !== null).map(({ source, name }) => `${source} ${name}`));
	const silent = expected.filter(({ source, name }) => !spoke.has(`${source} ${name}`)).map((source) => silence(subject, source, exchange, place));
	return silent.length > 0 || attempts.bound === "exact" ? silent : inexact(subject, exchange, place);
}
function silence(subject, { source, name }, exchange, place) {
	if (source === "witness") return silentWitness(subject.run, place, name);
	if (source === "header") {
		const { status_class } = exchange.observation;
		return find$8(silentHeader(subject, exchange), place, {
			source,
			name,
			class: status_class
		});
	}
	const { rows = 0, flaws = [] } = exchange.ledger.logs.find(({ log }) => log === name) ?? {};
	if (rows === 0) return find$8("silent", place, {
		source,
		name,
		...missingFile(subject, name)
	});
	const flaw = flaws.find(({ kind }) => kind === "no-count");
	const args = {
		name,
		rows: inWords$1(rows),
		at: flaw?.at ?? "its fields"
	};
	return find$8(flaw === void 0 ? "no-call" : "no-count", place, args);
}
/** Of an argument of a finding (bundle.schema.json). */
const longestArg = 256;
function missingFile({ run, manifest }, name) {
	const path = run.evidence.logs.some(({ log, state }) => log === name && state === "missing") ? manifest.logs.find((log) => log.name === name)?.path : null;
	return typeof path === "string" && path.length <= longestArg ? { path } : {};
}
/** Only a dialect that the manifest declares is documented and not measured: there, what an absent header means is for its author to say. */
function silentHeader({ manifest }, { gateway, observation }) {
	return manifest.gateways[gateway]?.dialect.verified === "documented" && observation.status_class !== "none" ? "silent-own-header" : "silent";
}
function silentWitness(run, place, name) {
	const { state = "read", missing = 0 } = witnessOf$1(run, name) ?? {};
	if (state === "incomplete") return find$8("witness-incomplete", place, {
		name,
		missing
	});
	return find$8(state === "restarted" ? "witness-restarted" : "silent-witness", place, { name });
}
function inexact({ run }, { ledger, gateway }, place) {
	const { value, source } = ledger.attempts;
	if (value === null || source === "none") return [find$8("unknown", place, {})];
	if (source === "log") return [inexactLog(ledger, value, place)];
	if (source === "header") return [find$8("inexact", place, {
		attempts: value,
		source
	})];
	return (witnessOf$1(run, gateway)?.strays ?? []).length === 0 ? [find$8("open", place, { attempts: value })] : [];
}
function inexactLog({ accounts, logs }, attempts, place) {
	const name = accounts.find((account) => account.source === "log" && account.attempts === attempts)?.name ?? "";
	const flaw = logs.find(({ log }) => log === name)?.flaws.find(weakensCount);
	if (flaw === void 0 || flaw.kind === "no-target") return find$8("inexact", place, {
		attempts,
		source: "log"
	});
	return find$8(flaw.kind, place, {
		attempts,
		name,
		rows: inWords$1(flaw.rows),
		at: flaw.at ?? "its fields"
	});
}
function inWords$1(rows) {
	return rows === 1 ? "1 row" : `${rows} rows`;
}
// src/decision/rules/route-reviewed.ts
const cases$7 = {
	"traffic-file": {
		decision: "hold",
		kind: "failed",
		says: "expected nothing but weights to change in {file} together with the weight at {weight}, got a change of {field}",
		remedy: "Merge the other change first, in a separate pull request without a promotion."
	},
	manifest: {
		decision: "hold",
		kind: "failed",
		says: "expected the route to stay as base has it together with the weight at {weight}, got a change of {field} in {file}",
		remedy: "Merge the other change first, in a separate pull request without a promotion."
	},
	workflow: {
		decision: "hold",
		kind: "failed",
		says: "expected the gating workflow {file} to stay as base has it together with the weight at {weight}, got a change of {field}",
		remedy: "Merge the other change first, in a separate pull request without a promotion."
	},
	"new-entry": {
		decision: "hold",
		kind: "failed",
		says: "expected every entry that gains traffic in this group to be one that base has or a route names, got the new entry {field} in {file}",
		remedy: "Declare a route for it, or add it with the weight 0 in a pull request that promotes nothing; a renamed entry is a new one."
	},
	"workflow-part": {
		decision: "hold",
		kind: "failed",
		says: "expected {file}, which the gating workflow uses, to stay as base has it together with the weight at {weight}, got a change of {field}",
		remedy: "Merge the other change first, in a separate pull request without a promotion."
	},
	"workflow-unknown": {
		decision: "hold",
		kind: "missing",
		says: "expected the gating workflow and all that it uses to be compared with base, got {field}: {file}",
		remedy: "Correct that file, or land its change in a separate pull request, without a weight."
	},
	config: {
		decision: "hold",
		kind: "failed",
		says: "expected the gateway's configuration to stay as base has it together with the weight at {weight}, got a change of {file}",
		remedy: "Land the configuration first, in a separate pull request: review it without a promotion attached."
	},
	"config-unknown": {
		decision: "hold",
		kind: "missing",
		says: "expected a list of all changed files, to find the gateway's configuration among them, got more than GitHub lists",
		remedy: "Make the promotion in a pull request with fewer files."
	}
};
const find$7 = findingsOf("route-reviewed", cases$7);
const routeReviewed = {
	id: "route-reviewed",
	says: "Only weights change together with a weight.",
	why: "Another model, target or pinned version next to a weight changes what the weight sends traffic to.",
	passes: "the only change of gateway/routes.yaml is a weight",
	fails: "the weight of backup-eu is raised and its model changed in one pull request",
	cases: cases$7,
	judgeRoute: (subject) => {
		if (subject.promotion.reason === "no-traffic-declared") return [];
		const changes = subject.run.promotion.reviewed_changes.filter(({ route }) => route === null || route === subject.route.id).filter((change) => !isToldElsewhere(subject, change));
		return [...Map.groupBy(changes, ({ what, at }) => `${what} ${at.file}`).values()].flatMap((ofFile) => reviewed(subject, ofFile));
	},
	judgeRun: ({ promotion }) => newEntries(promotion),
	always: true
};
/** What makes the share unknown, or is a new entry, has a finding that says more. */
function isToldElsewhere({ route, promotion, run }, { what, field, at }) {
	if (what !== "traffic-file") return false;
	return promotion.reason === "unknown-share" && field === "/" && route.traffic?.file === at.file || newEntries(run.promotion).some((finding) => isSamePlace(finding.at, at));
}
const named$4 = 3;
/** What else is changed in one file: one finding, at the first change. */
function reviewed({ route, promotion }, changes) {
	const [first] = changes;
	if (first === void 0) return [];
	const { what, at } = first;
	const weight = promotion.at === null ? "an unknown place" : `${promotion.at.file}:${promotion.at.line}`;
	const place = {
		route: route.id,
		exchange: null,
		at
	};
	return [find$7(what, place, {
		file: at.file,
		field: placesOf(changes.map(({ field }) => fieldInWords(field))),
		weight
	})];
}
function placesOf(fields) {
	const more = fields.length > named$4 ? [`and ${fields.length - named$4} more`] : [];
	const listed = [...fields.slice(0, named$4), ...more].join(", ");
	return fields.length > 1 ? `${fields.length} places: ${listed}` : listed;
}
/** Routes of one group see the same entries: each is reported once. */
function newEntries({ routes }) {
	const found = routes.flatMap(({ route, new_entries = [] }) => new_entries.map((entry) => ({
		route,
		...entry
	})));
	return found.filter(({ at }, index) => found.findIndex((other) => isSamePlace(other.at, at)) === index).map(({ route, field, at }) => find$7("new-entry", {
		route,
		exchange: null,
		at
	}, {
		file: at.file,
		field: fieldInWords(field)
	}));
}
function isSamePlace(one, other) {
	return one.file === other.file && one.line === other.line && one.column === other.column;
}
// src/decision/rules/same-dimensions.ts
const cases$6 = { mixed: {
	decision: "investigate",
	kind: "drift",
	says: "expected vectors of {expected} numbers, as from {first}, got {got} numbers from {target}",
	remedy: "Give every target a model with vectors of the same length, or let the gateway ask each of them for the same `dimensions`. Vectors of different lengths cannot be in one index."
} };
const find$6 = findingsOf("same-dimensions", cases$6);
/** Only the lengths are compared. Vectors of two models with the same length do not match either, which no answer shows. */
const sameDimensions = {
	id: "same-dimensions",
	says: "Every target of a route answers embeddings with vectors of the same length.",
	why: "A backup with vectors of another length answers with 200, and its vectors fail in the index or spoil it.",
	passes: "smoke: main, 1536 numbers; fallback: backup-eu, 1536 numbers",
	fails: "smoke: main, 1536 numbers; fallback: backup-eu, 1024 numbers",
	cases: cases$6,
	judgeRoute: judge$3
};
/** One finding for each target and length that differs from the first answer. */
function judge$3(subject) {
	const [first, ...later] = subject.evidence.exchanges.flatMap(measured$1);
	const others = later.filter(({ dimensions }) => dimensions !== first?.dimensions);
	const once = new Map(others.toReversed().map((other) => [`${other.target} ${other.dimensions}`, other]));
	if (first === void 0) return [];
	return [...once.values()].toReversed().map(({ exchange, dimensions, target }) => find$6("mixed", placeIn(subject, "/targets", exchange), {
		expected: first.dimensions,
		first: first.target,
		got: dimensions,
		target
	}));
}
function measured$1(exchange) {
	const { dimensions } = exchange.observation;
	return dimensions === null ? [] : [{
		exchange,
		dimensions,
		target: servedBy(exchange) ?? "an unknown target"
	}];
}
// src/manifest/ask-notes.ts
/**
* Notes on routes with `ask`, as `file:line:column: note: …`. The manifest alone does not show whether the workflow
* binds a witness.
*/
function askNotes({ file, lines, routes }) {
	return routes.flatMap(({ gateway, ask }, index) => {
		if (!asksForMore(ask)) return [];
		const { line, column } = locateIn(file, lines, `/routes/${index}/ask`);
		return [`${file}:${line}:${column}: note: routes[${index}].ask: only the scripted provider can see what reaches a target: ${`bind it to the gateway \`${gateway}\` (inputs \`witness\` and \`witness-token\`), or the route is held`}`];
	});
}
/** Whether a route's requests carry more than their prompt. */
function asksForMore({ tools, system, json }) {
	return tools || system || json;
}
// src/decision/crossed-families.ts
/**
* Fields that mean the same in several families, besides those that a request's shape already sums up (system, messages,
* tools, stream, format, cap). `metadata` and `service_tier` of messages mean something else.
*/
const counterparts = [
	...[
		"tool_choice",
		"temperature",
		"top_p"
	].map((name) => ({
		...ofOpenAI(name),
		messages: name
	})),
	{
		"chat-completions": "stop",
		messages: "stop_sequences"
	},
	{
		"chat-completions": "reasoning_effort",
		responses: "reasoning"
	},
	...[
		"metadata",
		"parallel_tool_calls",
		"prompt_cache_key",
		"safety_identifier",
		"service_tier",
		"store",
		"top_logprobs",
		"user"
	].map(ofOpenAI)
];
function ofOpenAI(name) {
	return {
		"chat-completions": name,
		responses: name
	};
}
/** The two families between which an exchange moved; null if it did not, or if one of them is unknown. */
function crossedFamilies(first, other) {
	if (first.family === other.family || first.family === "other" || other.family === "other") return null;
	return [first.family, other.family];
}
/** The pairs of fields that mean the same in two families. */
function counterpartsOf([one, another]) {
	return counterparts.flatMap((names) => {
		const [field, its] = [names[one], names[another]];
		return field === void 0 || its === void 0 ? [] : [[field, its]];
	});
}
// src/decision/shape-differences.ts
const messages = [
	"messages",
	"input",
	"contents"
];
const system = [
	"instructions",
	"system",
	"systemInstruction",
	"system_instruction"
];
const outputCap = "output cap";
/** Families whose requests must have a cap, so a translation adds one where the other request has none. */
const needsCap = /* @__PURE__ */ new Set(["messages"]);
const facets = [
	{
		what: "tools",
		of: ({ tools }) => tools,
		fields: ["tools", "functions"]
	},
	{
		what: "system messages",
		of: (shape) => shape.messages.system,
		fields: [...messages, ...system]
	},
	{
		what: "user messages",
		of: (shape) => shape.messages.user,
		fields: messages
	},
	{
		what: "assistant messages",
		of: (shape) => shape.messages.assistant,
		fields: messages
	},
	{
		what: "tool messages",
		of: (shape) => shape.messages.tool,
		fields: messages
	},
	{
		what: "other messages",
		of: (shape) => shape.messages.other,
		fields: messages
	},
	{
		what: "streaming",
		of: ({ stream }) => stream ? "yes" : "no",
		fields: ["stream"]
	},
	{
		what: "answer format",
		of: ({ format }) => format,
		fields: ["response_format", "text"]
	},
	{
		what: outputCap,
		of: ({ capped }) => capped ? "yes" : "no",
		fields: [
			"max_tokens",
			"max_completion_tokens",
			"max_output_tokens"
		]
	}
];
const undocumentedFields = "undocumented fields";
/** Compared by a facet, or never: the name of the model is what a fallback changes. */
const toldOtherwise = /* @__PURE__ */ new Set(["model", ...facets.flatMap(({ fields }) => fields)]);
/**
* In what a request differs from an earlier one of the same exchange, but for fields that may differ. Requests of two
* families are compared only by what both families have. null is a request that could not be read.
*/
function shapeDifferences(first, other, mayDiffer) {
	if (first === null || other === null) return different("body", readability(first), readability(other));
	const crossed = crossedFamilies(first, other);
	if (crossed === null && first.family !== other.family) return different("family", first.family, other.family);
	const compared = facets.filter(({ fields }) => !fields.some((field) => mayDiffer.includes(field)));
	const capIsAdded = crossed !== null && !first.capped && needsCap.has(other.family);
	return [
		...compared.filter(({ what }) => what !== outputCap || !capIsAdded).flatMap(({ what, of }) => different(what, of(first), of(other))),
		...undocumented(first, other, crossed !== null),
		...comparedNames(first, other, crossed).filter((names) => !names.some((field) => toldOtherwise.has(field) || mayDiffer.includes(field))).flatMap(([field, its]) => different(field, presence(first, field), presence(other, its)))
	];
}
/** The same for a call that repeats the first at its target: a retry does not move to another family. */
function retryDifferences(...asked) {
	const [first, other] = asked;
	if (first === null || other === null || first.family === other.family) return shapeDifferences(...asked);
	return different("family", first.family, other.family);
}
/** What two requests of two families were not compared by, because only one of the families documents it. */
function notCompared(first, other) {
	const crossed = crossedFamilies(first, other);
	if (crossed === null) return [];
	const pairs = counterpartsOf(crossed);
	const ofFirst = first.fields.filter((field) => !pairs.some(([name]) => name === field));
	const ofOther = other.fields.filter((field) => !pairs.some(([, name]) => name === field));
	return [...[.../* @__PURE__ */ new Set([...ofFirst, ...ofOther])].filter((field) => !toldOtherwise.has(field)), ...first.unknown_fields > 0 ? [undocumentedFields] : []];
}
/** Fields of the same meaning, each with its name in the first request and in the other. */
function comparedNames(first, other, crossed) {
	if (crossed !== null) return counterpartsOf(crossed);
	return [.../* @__PURE__ */ new Set([...first.fields, ...other.fields])].map((field) => [field, field]);
}
/** A translation may leave out what the other family does not have, but it must not add what nobody documents. */
function undocumented(first, other, isCrossed) {
	if (isCrossed && other.unknown_fields <= first.unknown_fields) return [];
	return different(undocumentedFields, first.unknown_fields, other.unknown_fields);
}
function different(what, first, other) {
	return first === other ? [] : [{
		what,
		first,
		other
	}];
}
function readability(shape) {
	return shape === null ? "unreadable" : "readable";
}
function presence({ fields }, field) {
	return fields.includes(field) ? "present" : "absent";
}
// src/decision/rules/same-request.ts
const cases$5 = {
	switched: {
		decision: "hold",
		kind: "failed",
		says: "expected {target} to be asked the same as {first}, got {differences}",
		remedy: "Let the gateway send the same request to every target, or put the field that may differ under `may_differ`."
	},
	retried: {
		decision: "hold",
		kind: "failed",
		says: "expected {target} to be asked the same in every call of an exchange, got {differences}",
		remedy: "Let the gateway repeat a call as it was, or put the field that may differ under `may_differ`."
	},
	lost: {
		decision: "hold",
		kind: "failed",
		says: "expected what the route asks for to reach {first}, got {differences}",
		remedy: "Find out which part of the gateway's configuration drops it (LiteLLM: drop_params)."
	},
	unseen: {
		decision: "hold",
		kind: "missing",
		says: "expected the scripted provider to see what reaches the targets, got no call that it saw",
		remedy: "Put the scripted provider behind the gateway and bind it (inputs witness and witness-token), or remove `ask`. Without it, nothing shows whether the parts that `ask` adds arrive."
	}
};
const find$5 = findingsOf("same-request", cases$5);
/** Only the scripted provider sees what reaches a target: without it the rule says nothing, unless the route has `ask`. */
const sameRequest = {
	id: "same-request",
	says: "Every target of an exchange was asked the same.",
	why: "A backup that is asked without the tools, the system message or the format answers another question, with 200.",
	passes: "fallback: main asked with 1 tool, backup-eu asked with 1 tool",
	fails: "fallback: main asked with 1 tool, backup-eu asked with 0 tools",
	cases: cases$5,
	judgeExchange: (subject, exchange) => [...lost(subject, exchange), ...changed(subject, exchange)],
	judgeRoute: unseen
};
function changed(subject, exchange) {
	const [first, ...later] = exchange.ledger.calls;
	if (first === void 0 || exchange.ledger.client_requests > 1) return [];
	const place = placeIn(subject, "/targets", exchange);
	return [...Map.groupBy(later, ({ target }) => target)].flatMap(([target, calls]) => {
		const switched = target === first.target ? [] : firstDifference(first, calls, subject.route, shapeDifferences);
		if (switched.length > 0) {
			const differences = inWords(switched, [`at ${first.target}`, `at ${target}`]);
			return [find$5("switched", place, {
				target,
				first: first.target,
				differences
			})];
		}
		const [earliest = first, ...repeated] = target === first.target ? [first, ...calls] : calls;
		const retried = firstDifference(earliest, repeated, subject.route, retryDifferences);
		return retried.length === 0 ? [] : [find$5("retried", place, {
			target,
			differences: inWords(retried, ["first", "later"])
		})];
	});
}
/** Only another target may be asked in another family. */
function firstDifference(first, calls, { may_differ }, compare) {
	return calls.map(({ shape }) => compare(first.shape, shape, may_differ)).find(({ length }) => length > 0) ?? [];
}
function lost(subject, exchange) {
	const [first] = exchange.ledger.calls;
	if (first === void 0 || exchange.via === "client" || isNegative(exchange.check)) return [];
	const found = first.shape === null ? [] : missing(subject.route, first.shape);
	const place = placeIn(subject, "/ask", exchange);
	const differences = inWords(found, ["asked", "seen"]);
	return found.length === 0 ? [] : [find$5("lost", place, {
		first: first.target,
		differences
	})];
}
/** What the gate sent and the first target was not asked. */
function missing({ ask }, { tools, messages, format }) {
	return [
		...ask.tools && tools === 0 ? [{
			what: "tools",
			first: 1,
			other: 0
		}] : [],
		...ask.system && messages.system === 0 ? [{
			what: "system messages",
			first: 1,
			other: 0
		}] : [],
		...ask.json && format !== "json_object" ? [{
			what: "answer format",
			first: "json_object",
			other: format
		}] : []
	];
}
function inWords(found, [one, two]) {
	return found.map(({ what, first, other }) => `${what} (${first} ${one}, ${other} ${two})`).join(", ");
}
function unseen(subject) {
	const { exchanges } = subject.evidence;
	if (!asksForMore(subject.route.ask) || exchanges.length === 0 || exchanges.some(({ ledger }) => ledger.calls.length > 0)) return [];
	return [find$5("unseen", placeIn(subject, "/ask"), {})];
}
// src/decision/rules/scope-kept.ts
const cases$4 = {
	outside: {
		decision: "hold",
		kind: "failed",
		says: "expected a promotion to touch only what scope names, got a change of {file}",
		remedy: "Move it to a separate pull request."
	},
	more: {
		decision: "hold",
		kind: "failed",
		says: "expected a promotion to touch only what scope names, got changes of {count} more files",
		remedy: "Move them to a separate pull request."
	},
	unknown: {
		decision: "hold",
		kind: "missing",
		says: "expected a list of all changed files, got more than GitHub lists",
		remedy: "Make the promotion in a pull request with fewer files."
	}
};
const find$4 = findingsOf("scope-kept", cases$4);
/** Files named one by one; the rest of a large pull request is counted. */
const named$3 = 10;
/** The PR touches only what a promotion may touch. Applies if the manifest declares a scope. */
const scopeKept = {
	id: "scope-kept",
	says: "The pull request touches only what a promotion may touch.",
	why: "A reviewer of a weight looks at a weight: whatever else comes with it is not looked at.",
	passes: "scope gateway/**, changed gateway/routes.yaml",
	fails: "scope gateway/**, changed gateway/routes.yaml and src/app.ts",
	cases: cases$4,
	judgeRun: ({ manifest, promotion }) => {
		const { outside_scope: outside } = promotion;
		if (outside === null) return [];
		const place = {
			route: null,
			exchange: null,
			at: locateIn(manifest.file, manifest.lines, "/scope")
		};
		const rest = outside.more + Math.max(0, outside.files.length - named$3);
		return [
			...outside.files.slice(0, named$3).map((file) => find$4("outside", place, { file })),
			...rest > 0 ? [find$4("more", place, { count: rest })] : [],
			...outside.complete ? [] : [find$4("unknown", place, {})]
		];
	}
};
// src/decision/rules/target-answered.ts
const cases$3 = {
	unanswered: {
		decision: "hold",
		kind: "missing",
		says: "expected {target}, whose share rises, to answer a good request itself, got {answers} answers from {others}",
		remedy: "Give the route a way to reach it (`pin`: a model alias or headers), or raise `draws` of the check promoted-target. Check that its weight on staging is not 0."
	},
	unknown: {
		decision: "hold",
		kind: "missing",
		says: "expected {target}, whose share rises, to answer a good request itself, got no information about which target answered",
		remedy: "Declare what headers and logs call each target (targets), or put the scripted provider behind the gateway."
	}
};
const find$3 = findingsOf("target-answered", cases$3);
/** Where targets are drawn, any of them may have passed the other checks for the one that is to get more traffic. */
const targetAnswered = {
	id: "target-answered",
	says: "If targets are drawn by weight, the one whose share rises has answered a good request itself.",
	why: "A draw hides a broken target for as long as its weight is small: the others answer every smoke check.",
	passes: "promoted-target: main, main, backup-eu; share of backup-eu rises",
	fails: "promoted-target: main 30 times; share of backup-eu rises",
	cases: cases$3,
	judgeRoute: judge$2
};
function judge$2(subject) {
	const target = promotedTarget(subject.route);
	const good = subject.evidence.exchanges.filter(isGood);
	if (target === null || good.length === 0 || good.some((exchange) => hasAnsweredAlone(exchange, target))) return [];
	const place = placeIn(subject, "/targets");
	const others = [...new Set(good.flatMap((exchange) => servedBy(exchange) ?? []))].filter((name) => name !== target);
	if (others.length === 0) return [find$3("unknown", place, { target })];
	return [find$3("unanswered", place, {
		target,
		answers: good.length,
		others: others.join(", ")
	})];
}
function isGood({ forced_by, observation }) {
	return forced_by === "none" && observation.status_class === "2xx" && observation.error_class === null;
}
function hasAnsweredAlone(exchange, target) {
	return servedBy(exchange) === target && exchange.ledger.targets.every((called) => called === target);
}
// src/decision/rules/timeout-order.ts
const cases$2 = { inverted: {
	decision: "hold",
	kind: "failed",
	says: "expected the timeout of {inner} to be at most that of {outer} around it ({outer_ms} ms), got {inner_ms} ms",
	remedy: "Shorten the inner timeout: else the outer layer repeats while the inner one still works, and both calls run."
} };
const find$2 = findingsOf("timeout-order", cases$2);
/** No inner timeout exceeds an outer one. Applies if layers declare timeouts. */
const timeoutOrder = {
	id: "timeout-order",
	says: "No inner timeout exceeds an outer one.",
	why: "An outer layer that gives up first repeats the call while the inner one still works on it: both calls run, and both are paid.",
	passes: "app-client timeout 60000 ms, gateway timeout 20000 ms",
	fails: "app-client timeout 10000 ms, gateway timeout 20000 ms",
	cases: cases$2,
	judgeRun: ({ manifest: { file, layers, lines } }) => {
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
			return [find$2("inverted", {
				route: null,
				exchange: null,
				at
			}, args)];
		});
	}
};
// src/decision/rules/wait-bounded.ts
const cases$1 = {
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
		remedy: "Put the scripted provider behind the gateway (input witness), which times calls; without one, remove `wait`."
	}
};
const find$1 = findingsOf("wait-bounded", cases$1);
/** Clocks of two processes and the journal's whole milliseconds: a wait may look this much shorter or longer than it was. */
const toleranceMs = 50;
/** Waits between two attempts at the same target follow the policy and respect Retry-After. Applies if `wait` is declared. */
const waitBounded = {
	id: "wait-bounded",
	says: "Waits between two attempts at the same target follow the policy and respect Retry-After.",
	why: "A repetition without a pause adds load to what is overloaded already; one that waits too long keeps the caller waiting.",
	passes: "retries: 500 ms between two calls at main, policy 200 ms to 2000 ms",
	fails: "retries: 5 ms between two calls at main, policy 200 ms to 2000 ms",
	cases: cases$1,
	judgeExchange: (subject, exchange) => {
		const { wait: policy } = subject.route.retry_budget;
		if (policy === null) return [];
		const place = placeIn(subject, "/retry_budget/wait", exchange);
		return [...exchange.ledger.waits.flatMap((wait) => judge$1(wait, policy, place)), ...isMocked(exchange) ? [] : judgeUntimed(exchange.ledger, place)];
	}
};
/** Attempts that were counted and not timed, and that may have been at one target. */
function judgeUntimed({ calls, attempts: { value, source, per_target } }, place) {
	const counts = Object.values(per_target);
	return (counts.length === 0 ? (value ?? 0) > 1 : counts.some((count) => count > 1)) && calls.length === 0 ? [find$1("unseen", place, {
		attempts: value ?? 0,
		source
	})] : [];
}
function judge$1({ target, wait_ms, retry_after_ms }, policy, place) {
	const says = (bound) => ({
		target,
		bound,
		wait: wait_ms
	});
	if (retry_after_ms !== null && wait_ms + toleranceMs < retry_after_ms) return [find$1("retry-after", place, says(retry_after_ms))];
	if (policy.min_ms !== null && wait_ms + toleranceMs < policy.min_ms) return [find$1("too-short", place, says(policy.min_ms))];
	const longest = Math.max(policy.max_ms ?? Number.POSITIVE_INFINITY, retry_after_ms ?? 0);
	return wait_ms - toleranceMs > longest ? [find$1("too-long", place, says(longest))] : [];
}
// src/decision/rules/worst-case-fits.ts
const cases = { over: {
	decision: "hold",
	kind: "failed",
	says: "expected the configuration of the gateway to allow at most {budget} attempts for one user request, got {allowed} ({file}, line {line})",
	remedy: "Lower the retries in this file, or raise the budget in a separate pull request. `fallback-gate map` shows how the number comes about."
} };
const find = findingsOf("worst-case-fits", cases);
// src/decision/rules/index.ts
/** Every rule, in the order in which findings are shown. */
const rules = [
	reachable,
	parseable,
	answerWhole,
	classified$1,
	clientSucceeded,
	credentialEnforced,
	noHiddenRefusal,
	noFutileRetry,
	retryBudget,
	retryKnown,
	callsAttributed,
	retryAgreement,
	waitBounded,
	layersFit,
	{
		id: "worst-case-fits",
		says: "The worst case by the gateway's own configuration fits the budget. Applies to kinds of gateways whose reading was compared with the real one, and if a file under the gateway's `config` shows the route.",
		why: "What one run happened to do is not the worst that the configuration allows. Retries that were raised earlier, without a weight, come into effect with the traffic.",
		passes: "configuration: at most 4 calls, budget 4 attempts",
		fails: "configuration: at most 8 calls, budget 4 attempts",
		cases,
		judgeRoute: (subject) => {
			const { by_configuration: found, exchanges } = subject.evidence;
			const { attempts: budget } = subject.route.retry_budget;
			if (found === null || !found.measured || found.attempts === null || found.attempts <= budget) return [];
			if (exchanges.some(({ ledger }) => (ledger.attempts.value ?? 0) > budget)) return [];
			const { file, line } = found.at;
			return [find("over", placeIn(subject, "/retry_budget/attempts"), {
				budget,
				allowed: found.attempts,
				file,
				line
			})];
		}
	},
	timeoutOrder,
	fallbackVisible,
	fallbackTarget,
	targetAnswered,
	failedBack,
	sameRequest,
	sameDimensions,
	logMinimal,
	contractCurrent,
	contractUnchanged,
	notCached,
	environmentMatch,
	gateNotWeakened,
	branchCurrent,
	scopeKept,
	routeReviewed,
	escalationReady,
	evidenceComplete,
	noLeak
];
// src/decision/tell.ts
const casesOf = new Map(rules.map(({ id, cases }) => [id, cases]));
/** The text of a finding. `show` renders each value: as inline code in Markdown, plain in a terminal. */
function tell$1(finding, show = String) {
	const ofCase = casesOf.get(finding.rule)?.[finding.case];
	const found = ofCase?.wordsFor?.(finding.args) ?? ofCase;
	const fill = (text) => text.replace(/\{([a-z_]+)\}/g, (_, name) => show(finding.args[name] ?? "unknown"));
	const brief = ofCase?.brief === void 0 ? null : fill(ofCase.brief);
	return {
		says: fill(found?.says ?? "broken"),
		remedy: fill(found?.remedy ?? "See the rule's page."),
		brief
	};
}
// src/report/value-differences.ts
/** Where two JSON values differ, whatever the order of keys. Lazy: stops at the first difference if the caller does. */
function* valueDifferences(one, other, pointer = "") {
	if (Object.is(one, other)) return;
	if (!isBranch(one) || !isBranch(other) || Array.isArray(one) !== Array.isArray(other)) {
		yield {
			pointer,
			one,
			other
		};
		return;
	}
	for (const key of /* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)])) yield* valueDifferences(own(one, key), own(other, key), pointer + pointerOf([key]));
}
function isBranch(value) {
	return typeof value === "object" && value !== null;
}
function own(value, key) {
	return Object.getOwnPropertyDescriptor(value, key)?.value;
}
// src/core/instants.ts
const dayMs = 864e5;
/** Milliseconds from 1 March of year 0 to an instant in UTC, or to the start of a day `YYYY-MM-DD`. */
function msOf(at) {
	const [hours = 0, minutes = 0, seconds = 0] = at.length > 10 ? at.slice(11, 23).split(":").map(Number) : [];
	return dayNumber(at) * dayMs + ((hours * 60 + minutes) * 60 + seconds) * 1e3;
}
/** Days since 1 March of year 0 in the Gregorian calendar. Reads the first ten characters, `YYYY-MM-DD`. */
function dayNumber(date) {
	const [year = 0, month = 0, day = 0] = date.slice(0, 10).split("-").map(Number);
	const shifted = month > 2 ? year : year - 1;
	const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
	return shifted * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}
// src/report/test-cases.ts
/** One test case per record, then one per route and rule for the findings that name no record. Their names are unique. */
function testCases({ records, findings, manifest }) {
	const recorded = new Set(records.map(exchangeOf));
	const found = Map.groupBy(findings, (finding) => recorded.has(exchangeOf(finding)) ? exchangeOf(finding) : JSON.stringify([finding.route, finding.rule]));
	const ofRecords = records.map((record) => testCase(record.route, `${record.check} ${record.exchange}`, found.get(exchangeOf(record))));
	const ofRules = [...found].flatMap(([key, alike]) => {
		const [first] = alike;
		return first === void 0 || recorded.has(key) ? [] : [testCase(first.route ?? manifest.file, first.rule, alike)];
	});
	return [...ofRecords, ...ofRules];
}
/** A finding as one line: decision, rule, place, expected and actual values, remedy. */
function findingLine(finding) {
	const { says, remedy } = tell$1(finding);
	return `${finding.decision}: ${finding.rule} at ${finding.at.file}:${finding.at.line}: ${says}. ${remedy}`;
}
function exchangeOf({ route, check, exchange }) {
	return JSON.stringify([
		route,
		check,
		exchange
	]);
}
function testCase(group, name, findings = []) {
	return {
		group,
		name,
		failures: findings.filter(({ waived }) => !waived),
		waived: findings.filter(({ waived }) => waived)
	};
}
// src/report/statement.ts
/** in-toto attestation framework, test-result v0.1. */
const testResultType = "https://in-toto.io/attestation/test-result/v0.1";
/**
* The bundle as an in-toto statement with the test-result predicate (in-toto attestation framework, Statement v1, test-result
* v0.1), unsigned. Its subjects are the head commit, if known, and the manifest. Only a promotion passes: both hold and
* investigate give FAILED, so that no policy treats them as warnings.
*/
function testResultStatement(bundle) {
	const cases = testCases(bundle);
	const statement = {
		_type: "https://in-toto.io/Statement/v1",
		subject: subjects(bundle),
		predicateType: testResultType,
		predicate: {
			result: result(bundle, cases),
			configuration: [manifestOf(bundle), tool(bundle)],
			passedTests: cases.filter(({ failures, waived }) => failures.length + waived.length === 0).map(nameOf$1),
			warnedTests: cases.filter(({ failures, waived }) => failures.length === 0 && waived.length > 0).map(nameOf$1),
			failedTests: cases.filter(({ failures }) => failures.length > 0).map(nameOf$1)
		}
	};
	return `${JSON.stringify(statement, null, 2)}\n`;
}
function nameOf$1({ group, name }) {
	return `${group}: ${name}`;
}
function result({ decision }, cases) {
	if (decision.overall === "hold" || decision.overall === "investigate") return "FAILED";
	return cases.some(({ waived }) => waived.length > 0) ? "WARNED" : "PASSED";
}
function subjects(bundle) {
	const { repository, head_sha } = bundle.run;
	return [...head_sha === null ? [] : [{
		...repository === null ? {} : { name: repository },
		digest: { gitCommit: head_sha }
	}], manifestOf(bundle)];
}
function manifestOf({ manifest }) {
	return {
		name: manifest.file,
		digest: { sha256: manifest.digest.replace("sha256:", "") }
	};
}
/** Both digests are annotations because neither is the digest of a single file. */
function tool({ run, digest, decision }) {
	return {
		name: "fallback-gate",
		uri: "https://github.com/fallback-gate/fallback-gate",
		annotations: {
			version: run.tool_version,
			toolDigest: run.tool_digest,
			runId: run.run_id,
			runAttempt: run.run_attempt,
			decision: decision.overall,
			bundleDigest: digest
		}
	};
}
// src/record/lines.ts
const eachOnALine = { elements: "whole" };
const entriesAlone = { entries: {} };
/** A bundle has a line for every route, exchange, finding and record, so that two bundles can be compared by line. */
const bundleLayout = { entries: {
	run: entriesAlone,
	manifest: { entries: {
		contracts: entriesAlone,
		gateways: entriesAlone,
		routes: eachOnALine
	} },
	promotion: { entries: { routes: eachOnALine } },
	evidence: { entries: {
		contracts: eachOnALine,
		routes: { elements: { entries: { exchanges: eachOnALine } } }
	} },
	findings: eachOnALine,
	decision: { entries: { routes: entriesAlone } },
	records: eachOnALine,
	trail: eachOnALine
} };
/** The JSON of a bundle, or of its content, in lines. Joined by nothing they are what `JSON.stringify` writes. */
function linesOf$1(content) {
	const lines = [];
	addLines({
		before: "",
		value: content,
		after: ""
	}, bundleLayout, lines);
	return lines;
}
function addLines({ before, value, after }, layout, lines) {
	const parts = layout === "whole" ? [] : partsOf(value);
	if (layout === "whole" || parts.length === 0) {
		lines.push(before + JSON.stringify(value) + after);
		return;
	}
	const isList = Array.isArray(value);
	lines.push(before + (isList ? "[" : "{"));
	const last = parts.length - 1;
	parts.forEach(([key, inner], index) => {
		addLines({
			before: isList ? "" : `${JSON.stringify(key)}:`,
			value: inner,
			after: index === last ? "" : ","
		}, layoutOf(layout, key), lines);
	});
	lines.push((isList ? "]" : "}") + after);
}
/** What is in a list or an object, without the entries that JSON leaves out. */
function partsOf(value) {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).filter(([, inner]) => inner !== void 0);
}
function layoutOf(layout, key) {
	if ("elements" in layout) return layout.elements;
	return Object.hasOwn(layout.entries, key) ? layout.entries[key] ?? "whole" : "whole";
}
// src/record/bundle-text.ts
/** A text is made once: it is digested, scanned, compared with a file and written. */
const written = /* @__PURE__ */ new WeakMap();
function writtenOf(bundle) {
	const { digest, ...content } = bundle;
	return written.get(bundle) ?? kept(bundle, digest, linesOf$1(content));
}
/** The bundle of this content with its digest: the SHA-256 of its text without line ends and without the digest itself. */
function withDigest(content) {
	const lines = linesOf$1(content);
	const digest = digestOf(lines);
	const bundle = {
		digest,
		...content
	};
	kept(bundle, digest, lines, digest);
	return bundle;
}
/** `stated`: the digest that the bundle names, `own`: the one that its lines have. */
function kept(bundle, stated, lines, own = digestOf(lines)) {
	const made = {
		text: textOf$1(stated, lines),
		records: recordsIn(lines),
		digest: own
	};
	written.set(bundle, made);
	return made;
}
/** The text of `bundle.json`: the only form in which a bundle is written and read. */
function bundleText(bundle) {
	return writtenOf(bundle).text;
}
/** The text of `records.jsonl`: the lines of the records in `bundle.json`. */
function recordsText(bundle) {
	return writtenOf(bundle).records;
}
/** The digest that a bundle with this content must have. */
function bundleDigest(bundle) {
	return writtenOf(bundle).digest;
}
/** The digest comes first, so that the rest is the same to the letter with and without it. */
function textOf$1(digest, [first = "", ...rest]) {
	return `${first}\n"digest":${JSON.stringify(digest)},\n${rest.join("\n")}\n`;
}
/** The lines of the records. No other divided list has this name, and no line of a record begins with the bracket that ends it. */
function recordsIn(lines) {
	const start = lines.indexOf("\"records\":[");
	if (start === -1) return "";
	const end = lines.findIndex((line, index) => index > start && line.startsWith("]"));
	return lines.slice(start + 1, end).map((line) => `${line.endsWith(",") ? line.slice(0, -1) : line}\n`).join("");
}
/** A call of the hash costs more than the bytes of a line. */
const linesAtOnce = 64;
function digestOf(lines) {
	const hash = createHash("sha256");
	for (let at = 0; at < lines.length; at += linesAtOnce) hash.update(lines.slice(at, at + linesAtOnce).join(""));
	return `sha256:${hash.digest("hex")}`;
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
	const text = bundleText(bundle);
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
	effects.console.outputs({
		"evidence-dir": evidenceDir,
		bundle: `${evidenceDir}/${partialFile}`,
		escalation: packet
	});
	await effects.console.summary(linesOf(bundle).map((line) => `${line}\n`).join(""));
	return true;
}
function linesOf({ evidence, promotion, shard }) {
	const gated = promotion.routes.filter((route) => route.gated);
	const made = evidence.routes.reduce((sum, { exchanges }) => sum + exchanges.length, 0);
	const unrun = evidence.routes.reduce((sum, route) => sum + route.unrun.length, 0);
	const left = unrun === 0 ? "" : `, ${counted(unrun, "check")} not run`;
	const done = `${counted(gated.length, "route")}, ${counted(made, "exchange")}${left}`;
	return [`Shard ${shard?.index ?? 1} of ${shard?.of ?? 1}: ${done}. The job that merges the shards decides.`];
}
// src/ledger/derive-logs.ts
/**
* Returns the log's part of an exchange with derived values: the switches that follow from its calls, and a flaw if the log
* was not read completely.
*/
function derivedLog(stated, { format }, evidence) {
	const { calls, switches } = stated;
	const isAll = calls.length < limits.ledgerCalls;
	const follows = switches !== null && isAll && listsTargets(format);
	return {
		...stated,
		switches: follows ? changesIn$1(calledTargets(calls)) : switches,
		flaws: flawsOf$1(stated, evidence)
	};
}
function flawsOf$1({ flaws }, evidence) {
	const own = flaws.filter(({ kind }) => kind !== "not-whole");
	return evidence !== void 0 && isReadWhole(evidence) ? own : [{
		kind: "not-whole",
		at: null,
		rows: 1
	}, ...own];
}
/** Derives the account from the log's part of an exchange. Counts that the rows state are facts and are kept. */
function derivedLogAccount(stated, log, logged) {
	const { length } = logged.calls;
	const isCounted = countsCalls(log.format) && length < limits.ledgerCalls;
	const attempts = stated?.attempts ?? null;
	if (isCounted && (length > 0 || attempts !== null)) return accountOf(length, log, logged);
	return accountOf(attempts, log, logged);
}
// src/ledger/derive.ts
/**
* Derives every ledger again from its accounts and calls, the witness's view of the run, and the manifest. The result equals
* the input if every ledger is consistent.
*/
function withDerivedLedgers(evidence, manifest) {
	const exchanges = evidence.routes.flatMap((route) => route.exchanges);
	const seen = exchanges.filter(({ ledger }) => ledger.calls.length > 0);
	const counts = [...Map.groupBy(seen, ({ gateway }) => gateway)].map(([name, all]) => [name, all.length]);
	const run = {
		evidence,
		manifest,
		witnessed: new Map(counts),
		headers: headersExpected(exchanges)
	};
	const routes = new Map(manifest.routes.map((route) => [route.id, route]));
	return {
		...evidence,
		routes: evidence.routes.map((ofRoute) => ({
			...ofRoute,
			exchanges: ofRoute.exchanges.map((exchange) => {
				const route = routes.get(ofRoute.route);
				return {
					...exchange,
					ledger: derivedLedger(corrected(exchange, route, run))
				};
			})
		}))
	};
}
/** A header that one leg of a divided run was given is expected of the same answers in every other leg, as in an undivided run. */
function headersExpected(exchanges) {
	const headers = /* @__PURE__ */ new Map();
	for (const exchange of exchanges) {
		const known = headers.get(answerKind(exchange)) ?? /* @__PURE__ */ new Set();
		headers.set(answerKind(exchange), known.union(new Set(ownHeaders(exchange))));
	}
	return headers;
}
function answerKind({ gateway, observation }) {
	return `${gateway} ${observation.status_class}`;
}
function ownHeaders({ ledger }) {
	return ledger.expected.filter(({ source }) => source === "header").map(({ name }) => name);
}
/** Returns the ledger with derived accounts, expected sources and switches. */
function corrected(exchange, route, run) {
	const { ledger, via } = exchange;
	const logs = logsOf(exchange, run);
	return {
		...ledger,
		expected: expectedOf(exchange, run),
		accounts: accountsOf({
			...exchange,
			ledger: {
				...ledger,
				logs
			}
		}, run),
		calls: callsOf$1(exchange, route),
		client_requests: via === "gate" ? 1 : ledger.client_requests,
		attribution: via === "client" && ledger.attribution === "time" ? "time" : "nonce",
		switches: {
			header: headerSwitchesOf(exchange, route, run),
			log: loggedSwitches(logs)
		},
		logs
	};
}
/** Sorts calls by start time, relative to the first call, with the route's target names. */
function callsOf$1({ ledger }, route) {
	const start = ledger.calls[0]?.started_ms ?? 0;
	return ledger.calls.map((call) => ({
		...call,
		target: targetName(route?.targets ?? {}, call.target),
		started_ms: Math.max(0, call.started_ms - start),
		ended_ms: call.ended_ms === null ? null : Math.max(call.started_ms, call.ended_ms)
	})).toSorted((one, other) => one.started_ms - other.started_ms);
}
/** Every exchange through a gateway is expected in its witness and in each of its logs. */
function expectedOf(exchange, { evidence, manifest, headers: known }) {
	const { gateway, observation } = exchange;
	const promised = (manifest.gateways[gateway]?.dialect.accounts ?? []).filter((account) => (account.promised ?? []).includes(observation.status_class));
	const given = [...ownHeaders(exchange), ...known.get(answerKind(exchange)) ?? []];
	const headers = /* @__PURE__ */ new Set([...promised.map(({ header }) => header), ...given]);
	const isBound = evidence.witnesses.some(({ gateways }) => gateways.includes(gateway));
	return [
		...[...headers].map((name) => ({
			source: "header",
			name
		})),
		...manifest.logs.filter((log) => log.gateway === gateway).map(({ name }) => ({
			source: "log",
			name
		})),
		...isBound ? [{
			source: "witness",
			name: gateway
		}] : []
	];
}
/** Returns one account per expected source: headers, the witness, then logs. */
function accountsOf(exchange, run) {
	const { ledger } = exchange;
	const expected = expectedOf(exchange, run);
	const [logs, others] = [true, false].map((isLog) => expected.filter(({ source }) => source === "log" === isLog));
	const stated = new Map(ledger.accounts.map((account) => [`${account.source} ${account.name}`, account]));
	return [...(others ?? []).map(({ source, name }) => source === "witness" ? witnessOf(exchange, run) : headerOf(exchange, name, stated.get(`header ${name}`) ?? null, run)), ...(logs ?? []).map(({ name }) => logAccountOf(stated.get(`log ${name}`), name, exchange, run))];
}
/** Returns the witness's account of an exchange. */
function witnessOf(exchange, { evidence, witnessed }) {
	const { gateway, ledger } = exchange;
	const witness = evidence.witnesses.find(({ gateways }) => gateways.includes(gateway));
	const stated = ledger.accounts.find(({ source }) => source === "witness")?.attempts ?? 0;
	const { length } = ledger.calls;
	const calls = length === limits.ledgerCalls ? Math.max(length, stated) : length;
	const isWhole = witness !== void 0 && witness.quiet && witness.strays.length === 0;
	return witnessAccount({
		calls: witness?.state === "read" ? calls : null,
		settled: isWhole && ledger.calls.every(({ ended_ms }) => ended_ms !== null)
	}, {
		gateway,
		succeeded: succeeded(exchange),
		sawOthers: (witnessed.get(gateway) ?? 0) > Number(length > 0)
	});
}
/** The header's value is a fact. The attempts are derived from it, and the dialect decides whether it is exact. */
function headerOf({ gateway, via, observation }, name, stated, { manifest }) {
	const dialect = manifest.gateways[gateway]?.dialect;
	const declared = dialect?.accounts.find(({ header }) => header === name);
	const silent = dialect === void 0 ? silentAccount("header", name, "attempts") : silentHeader$1(dialect, name);
	if (stated === null || stated.value === null || declared === void 0) return silent;
	const basis = stated.value === 0 && declared.absent?.[observation.status_class] === "zero" && stated.basis === "attempts" ? "attempts" : declared.basis;
	const scope = stated.scope === "unknown" ? "unknown" : declared.scope;
	const mayBeExact = dialect?.verified === "measured" && (declared.exact_when?.status ?? []).includes(observation.status_class);
	const exact = stated.bound === "exact" && mayBeExact;
	return headerAccount({
		header: name,
		basis,
		scope,
		value: stated.value,
		exact
	}, via === "client");
}
/** Returns each log's part of the exchange, in the order of the manifest. */
function logsOf({ gateway, ledger }, { manifest, evidence }) {
	return manifest.logs.filter((log) => log.gateway === gateway).flatMap((log) => {
		const stated = ledger.logs.find(({ log: name }) => name === log.name);
		const read = evidence.logs.find(({ log: name }) => name === log.name);
		return stated === void 0 ? [] : [derivedLog(stated, log, read)];
	});
}
function logAccountOf(stated, name, { ledger }, { manifest }) {
	const log = manifest.logs.find((one) => one.name === name);
	const logged = ledger.logs.find((one) => one.log === name);
	if (log === void 0 || logged === void 0) return silentAccount("log", name, "events");
	return derivedLogAccount(stated, log, logged);
}
/** If no header counts switches, they follow from the target that a header names. */
function headerSwitchesOf({ gateway, ledger, observation }, route, { manifest }) {
	return manifest.gateways[gateway]?.dialect.switches !== void 0 || route === void 0 ? ledger.switches.header : switchesNamed(route, observation.served_by);
}
// src/report/headline-words.ts
/**
* What happened, for the first line of a report, by rule and case. `{route}` and `{check}` are the finding's own, the other
* names its args. A case without a sentence here is named by its rule.
*/
const headlineWords = {
	"parseable/no-answer": "{route} gave no answer ({failure})",
	"parseable/timed-out": "{route} did not answer within {within}",
	"parseable/not-permitted": "{route} was refused ({status}, {class})",
	"parseable/redirected": "{route} answered with a redirect ({status})",
	"parseable/error": "{route} answered {status} ({class}) to {check}",
	"parseable/empty": "{route} answered without any text",
	"parseable/incomplete": "{route} broke its answer off",
	"parseable/cut-by-timeout": "{route} had not finished its answer within {within}",
	"parseable/other-family": "{route} answered as {got} instead of {family}",
	"parseable/ending-unknown": "{route} ended its answer for an unknown reason",
	"parseable/type-missing": "{route} answered without a content type",
	"parseable/type-wrong": "{route} answered with the wrong content type",
	"parseable/compressed": "{route} compressed an answer that must not be",
	"parseable/not-text": "{route} answered bytes that are no text",
	"answer-whole/stitched": "{route} joined the text of several provider calls in one answer",
	"answer-whole/truncated": "{route} sent part of an answer and reported success",
	"classified/unclassified": "{route} failed in an unknown form ({status}) on {check}",
	"classified/not-refused": "{route} accepted a request that must be refused ({check})",
	"classified/error-in-success": "{route} reported an error with status {status}",
	"classified/not-accepted": "{route} refused {check} with {status} ({class})",
	"classified/no-request": "the client of {route} sent no request for {check}",
	"classified/no-answer": "{route} gave no answer to {check} ({failure})",
	"classified/timed-out": "{route} did not answer {check} within {within}",
	"classified/against-status": "{route} reported {class} with status {status}",
	"client-succeeded/failed": "the client of {route} failed after a complete answer (exit code {code})",
	"client-succeeded/killed": "the client of {route} was killed by a signal",
	"client-succeeded/timed-out": "the client of {route} did not end in time",
	"credential-enforced/accepted": "{route} accepted a credential that does not exist",
	"credential-enforced/masked": "{route} hid a refused credential behind a fallback to {target}",
	"credential-enforced/hidden": "{target} refused the credential of {route}, and a fallback hid it",
	"credential-enforced/fell-back": "{route} sent a refused credential on to {targets}",
	"no-hidden-refusal/hidden": "{target} refused a good request of {route} ({refusal}), and a fallback hid it",
	"no-futile-retry/repeated": "{route} sent a refused request to providers {attempts} times",
	"no-futile-retry/served": "{target} answered a request of {route} that another target had refused",
	"retry-budget/over": "{route} made {attempts} provider calls where {budget} are allowed",
	"retry-budget/weak-proof": "the attempts of {route} are not proved by a {proof}",
	"retry-known/unknown": "nothing counted the attempts of {route}",
	"retry-known/inexact": "the attempts of {route} are not known exactly: at least {attempts}",
	"retry-known/silent": "the {source} {name} reports no attempts of {route}",
	"retry-known/silent-own-header": "the header {name} reports no attempts of {route}",
	"retry-known/silent-witness": "the witness of {name} saw no call of {route}",
	"retry-known/witness-incomplete": "the witness of {name} lost calls",
	"retry-known/witness-restarted": "the scripted provider of {name} restarted during the run",
	"retry-known/open": "a call of {route} had not ended when it was counted",
	"retry-known/no-count": "the log {name} has no number of attempts",
	"retry-known/no-call": "the log {name} has no row for a call of {route}",
	"retry-known/not-whole": "the log {name} does not show exactly how many calls {route} made",
	"retry-known/unknown-event": "the log {name} does not show exactly how many calls {route} made",
	"retry-known/no-field": "the log {name} does not show exactly how many calls {route} made",
	"retry-known/no-number": "the log {name} does not show exactly how many calls {route} made",
	"retry-known/gap": "the log {name} does not show exactly how many calls {route} made",
	"retry-known/repeated": "the log {name} does not show exactly how many calls {route} made",
	"retry-known/several": "the log {name} does not show exactly how many calls {route} made",
	"retry-known/unsplit": "the log {name} does not show exactly how many calls {route} made",
	"retry-known/unpaired": "the log {name} does not show exactly how many calls {route} made",
	"calls-attributed/stray": "{calls} reached providers that belong to no request of this run",
	"calls-attributed/unread": "the witness of {name} could not be read at the end",
	"retry-agreement/contradiction": "the accounts of {route} contradict each other: {one} and {other}",
	"wait-bounded/retry-after": "{route} did not respect Retry-After at {target}",
	"wait-bounded/too-short": "{route} waited {wait} ms before a retry where {bound} ms are the least",
	"wait-bounded/too-long": "{route} waited {wait} ms before a retry where {bound} ms are the most",
	"wait-bounded/unseen": "nothing shows how long {route} waits before a retry",
	"layers-fit/over-budget": "the declared layers of {route} can make {worst} calls where {budget} are allowed",
	"layers-fit/several-layers": "{count} layers repeat calls where {allowed} may",
	"fallback-visible/unseen": "{route} does not show a switch in its {where}",
	"fallback-visible/none": "{route} fell back, and its {where} does not show it",
	"fallback-visible/several": "{route} shows {switches} in its {where}",
	"fallback-visible/inexact": "the log of {route} does not show exactly one switch",
	"fallback-visible/unexpected": "{route} shows {switches} where nothing fell back",
	"fallback-target/not-switched": "{route} did not fall back: the primary {target} answered",
	"fallback-target/other": "{route} fell back to {target} instead of {expected}",
	"fallback-target/unknown": "nothing shows which target of {route} answered",
	"fallback-target/disagreement": "{route} names {said} as the target where {target} answered",
	"fallback-target/drawn": "{route} did not call the primary {primary} first",
	"fallback-target/cooled-down": "{route} no longer calls the primary {primary} (a cool-down)",
	"fallback-target/not-played": "{route} did not call the scripted provider as {primary}",
	"fallback-target/unreached": "the scripted provider was not called as {primary}",
	"target-answered/unanswered": "{target} did not answer a good request of {route} itself",
	"target-answered/unknown": "nothing shows whether {target} answered for {route} itself",
	"failed-back/late": "{route} did not return to {primary} within {within}",
	"failed-back/unseen": "nothing shows whether {route} returned to {primary}",
	"failed-back/unplayed": "the scripted provider did not fail as {primary}",
	"failed-back/unwatched": "{route} had no good request after the outage of {primary}",
	"same-request/switched": "{route} asked {target} for something else than {first}",
	"same-request/lost": "{route} lost part of its request on the way to {first}",
	"same-request/retried": "{route} did not repeat the same request at {target}",
	"same-request/unseen": "the scripted provider saw no call of {route}",
	"same-dimensions/mixed": "{target} answered {route} with vectors of {got} numbers, {first} with {expected}",
	"log-minimal/credential": "the log {log} holds a credential",
	"log-minimal/prompt": "the log {log} holds prompt text",
	"log-minimal/answer": "the log {log} holds answer text",
	"contract-current/unavailable": "the source of contract {contract} could not be read",
	"contract-current/copy-unreadable": "the copy {source} of contract {contract} could not be read",
	"contract-current/copy-unchecked": "the copy {source} does not name its page and the day of comparison",
	"contract-current/moved": "the source of contract {contract} has moved to {host}",
	"contract-current/stale": "the page of contract {contract} was last read too long ago",
	"contract-current/not-yet": "the page of contract {contract} claims to be read on a day to come",
	"contract-current/unchecked": "the facts of contract {contract} were not checked",
	"contract-unchanged/changed": "the documented surface of {contract} has changed",
	"contract-unchanged/anchor-missing": "the page of {contract} no longer documents what was pinned",
	"contract-unchanged/contradicted": "{route} does not behave as {contract} documents",
	"contract-unchanged/baseline-unreadable": "the pinned facts of {contract} could not be read",
	"not-cached/cached": "{route} answered from a cache",
	"environment-match/differs": "{gateway} is not the declared environment: {header} is {seen}",
	"environment-match/missing": "{gateway} does not show {header}",
	"environment-match/replica-differs": "the replica was made of another {file} than that of the head commit",
	"environment-match/replica-of-another": "{file} shows a route of {gateway} too, and the replica was not made of it",
	"environment-match/replica-unreadable": "{file}, which the replica was made of, cannot be read at the head commit",
	"environment-match/several": "{gateway} sent several values of {header}",
	"environment-match/unreadable": "a file that {gateway} is compared with could not be read",
	"gate-not-weakened/loosened": "this change loosens a rule that judges it ({what})",
	"gate-not-weakened/adopted": "the first manifest and a raise of {route} come in one change",
	"branch-current/stale": "{file} has changed on base since this branch left it",
	"branch-current/base-manifest": "the manifest at base cannot be read",
	"branch-current/unlisted": "the manifest that this one replaces was not found",
	"scope-kept/outside": "this change touches {file}, which is outside its scope",
	"scope-kept/more": "this change touches {count} more files outside its scope",
	"scope-kept/unknown": "this change touches more files than GitHub lists",
	"route-reviewed/traffic-file": "{file} changes more than the weight of {route}",
	"route-reviewed/manifest": "{route} itself changes together with its weight ({field})",
	"route-reviewed/workflow": "the gating workflow {file} changes together with a weight",
	"route-reviewed/new-entry": "the new entry {field} gains traffic and no route names it",
	"route-reviewed/config": "{file} changes together with a weight",
	"route-reviewed/workflow-part": "{file}, which the gating workflow uses, changes together with a weight",
	"route-reviewed/workflow-unknown": "the gating workflow could not be compared with base",
	"route-reviewed/config-unknown": "this change touches more files than GitHub lists",
	"evidence-complete/not-asked": "the checks of {route} lack {missing}",
	"evidence-complete/credential-missing": "the credential of the gateway is empty",
	"evidence-complete/fork": "a pull request from a fork gets no secrets",
	"evidence-complete/cancelled": "the run was cancelled",
	"evidence-complete/out-of-time": "the run reached its time limit",
	"evidence-complete/share-unknown": "the share of {route} cannot be read",
	"evidence-complete/head-moved": "the branch moved while the gate ran",
	"evidence-complete/preflight": "{check} of {route} was not sent",
	"evidence-complete/not-compared": "base and head could not be compared",
	"evidence-complete/no-force": "nothing could make the primary of {route} fail",
	"evidence-complete/no-witness": "no scripted provider is bound to watch {route}",
	"evidence-complete/no-client": "no client command was given for {route}",
	"evidence-complete/invalid-record": "a record of {route} is invalid",
	"evidence-complete/not-asked-for": "another route that this change promotes was not gated",
	"evidence-complete/leg-missing": "the leg that gates {route} left no partial bundle that can be used",
	"evidence-complete/leg-refused": "partial bundles were refused",
	"evidence-complete/leg-failed": "a leg failed, was cancelled or was skipped",
	"evidence-complete/not-run": "{check} of {route} was not run",
	"no-leak/withheld": "a secret was found in the {surface} and withheld",
	"worst-case-fits/over": "the configuration of {route} allows {allowed} calls where {budget} are allowed",
	"timeout-order/inverted": "the timeout of {inner} is longer than that of {outer} around it",
	"escalation-ready/unchecked": "the help page of {contract} could not be read"
};
// src/report/headline.ts
/** Found at a glance in a list of comments. The words after a mark say the same, for readers who do not see it. */
const marks = {
	promote: "✅",
	hold: "⛔",
	investigate: "🔍",
	none: "➖"
};
/** The first line of a comment as a heading, with a mark before the outcome. */
function markedHeading(bundle, show) {
	return `## ${product}${marks[bundle.decision.overall]} ${outcomeLine(bundle, show)}`;
}
const product = "Fallback Gate - ";
/**
* What happened and what it means for the change, in one line: what a reviewer reads first. A pull request is compared with its
* base; any other run says what it was compared with.
*/
function headline(bundle, show) {
	return `${product}${outcomeLine(bundle, show)}`;
}
function outcomeLine({ decision, findings, promotion, run }, show) {
	const decisive = findings.filter(({ waived }) => !waived);
	const waived = findings.length - decisive.length;
	return `${outcomeOf(decision, decisive, show)}${waived === 0 ? "" : `, ${waived} waived`}${comparison(promotion, run, show)}`;
}
function comparison({ compared, base, obstacle }, run, show) {
	const isOfNoBranch = obstacle === null && run.pull_request === null && run.event !== "local";
	if (base === null) return isOfNoBranch ? ", compared with nothing" : "";
	const commit = show(base.sha.slice(0, 12));
	return {
		push: `, compared with the commit before, ${commit}`,
		local: `, compared with ${commit}`,
		"default-branch": `, compared with the default branch ${show(base.ref ?? commit)}`
	}[compared] ?? "";
}
function outcomeOf({ overall, routes }, findings, show) {
	if (overall === "none") return "Nothing to gate: no route gains traffic";
	if (overall === "promote") return `Ready to promote: ${counted(Object.keys(routes).length, "route")}`;
	if (couldNotBeJudged(findings)) return `Could not be judged: ${causeOf(findings, show)}`;
	const worst = findings.filter(({ decision }) => decision === overall).toSorted(byWeight);
	return `${overall === "hold" ? "Held" : "To investigate"}: ${firstOf(worst, show)}`;
}
/** Something kept the gate from judging, and nothing else is wrong but what is missing for that reason. */
function couldNotBeJudged(findings) {
	return findings.some(({ kind }) => kind === "blocked") && findings.every(({ kind }) => kind === "blocked" || kind === "missing");
}
const endings = /* @__PURE__ */ new Set(["cancelled", "out-of-time"]);
/** A run that ended early explains everything else, and a cause with a short name the findings that have none. */
function causeOf(findings, show) {
	const blocked = findings.filter(({ kind }) => kind === "blocked");
	const ended = blocked.find((finding) => endings.has(finding.case));
	if (ended !== void 0) return sentenceOf(ended, show);
	const named = blocked.flatMap((finding) => tell$1(finding, show).brief ?? []);
	return summed(named.length > 0 ? named : blocked.map((finding) => sentenceOf(finding, show)));
}
function firstOf(findings, show) {
	return summed(findings.map((finding) => sentenceOf(finding, show)));
}
/** The first of several sentences, and how many others there are. */
function summed(sentences) {
	const [first = "see the findings", ...others] = new Set(sentences);
	return others.length === 0 ? first : `${first} (and ${others.length} more)`;
}
const weights = {
	failed: 0,
	drift: 1,
	blocked: 2,
	missing: 3
};
/** A failure says more than a gap in the evidence. */
function byWeight(one, other) {
	return weights[one.kind] - weights[other.kind];
}
function sentenceOf(finding, show) {
	const { rule, route, check, args } = finding;
	const subject = route === null ? "this change" : "{route}";
	const words = headlineWords[`${rule}/${finding.case}`] ?? `${subject} breaks the rule {rule}`;
	const own = {
		route,
		check,
		rule
	};
	return words.replace(/\{([a-z_]+)\}/g, (_, name) => {
		const value = own[name] ?? args[name] ?? "unknown";
		return typeof value === "number" ? String(value) : show(value);
	}).replace("where 1 are", "where 1 is");
}
// src/report/attempt-rows.ts
/** The attempt ledger of all gated routes: how many calls each source counted for one user request. */
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
		clientSent: counted(ledger.client_requests, "request"),
		gatewaySaid: byGateway.map(gatewayInWords).join(", ") || "nothing",
		providerSaw: seen.join(", ") || "no witness",
		budget: counted(budget, "attempt") + worstInWords(worst),
		gatewayOverBudget: byGateway.some((account) => isOver(account, budget)),
		providerOverBudget: byWitness.some((account) => isOver(account, budget)),
		uneventful: ledger.attempts.bound === "exact" && ledger.attempts.value === 0
	};
}
function isOver({ attempts }, budget) {
	return (attempts ?? 0) > budget;
}
/** The basis of a log count. Only numbered rows reveal a lost row. */
const restsOnWords = {
	"numbered-rows": "numbered rows",
	rows: "unnumbered rows",
	list: "a list",
	count: "a count"
};
/** Headers are shown as retries, the word gateways use; logs as the attempts that their rows count. */
function gatewayInWords({ source, attempts, bound, rests_on }) {
	if (attempts === null) return `nothing (${source})`;
	if (source === "log") {
		const basis = rests_on === void 0 ? "" : `, ${restsOnWords[rests_on]}`;
		return `${bound === "exact" ? "" : "at least "}${counted(attempts, "attempt")} (log${basis})`;
	}
	return attempts === 0 ? `no attempt (${source})` : `${counted(retriesOf(attempts), "retry", "retries")} (${source})`;
}
function callsInWords({ bound, attempts }) {
	if (attempts === null) return "unknown";
	return bound === "exact" ? counted(attempts, "call") : `at least ${counted(attempts, "call")}`;
}
/** A try that never connects counts for the gateway and not for the provider. */
function neverConnected({ attempts, bound }, accounts) {
	const tries = Math.max(0, ...accounts.filter(({ scope }) => scope === "gateway").map((account) => account.attempts ?? 0));
	const more = bound === "exact" ? tries - (attempts ?? 0) : 0;
	return more > 0 ? ` (${counted(more, "more try", "more tries")} never connected)` : "";
}
function worstInWords(worst) {
	if (worst === null) return "";
	return `, declared worst case ${worst.isLowerBound ? "at least " : ""}${worst.attempts}`;
}
/** How many requests were rejected before they reached a provider; empty for 0. */
function uneventfulLine(requests) {
	if (requests === 0) return "";
	return requests === 1 ? "1 more request was rejected before reaching a provider." : `${requests} more requests were rejected before reaching a provider.`;
}
// src/report/contract-changes.ts
const shownChanges = 10;
/** The changes of the documentation since it was pinned, one sentence per contract. */
function contractChanges({ evidence }) {
	return evidence.contracts.filter(({ changes }) => changes.length > 0).map(({ contract, changes }) => {
		const shown = changes.slice(0, shownChanges).map(({ change, what }) => `${change} ${code(what)}`);
		const more = changes.length > shown.length ? [`and ${changes.length - shown.length} more`] : [];
		return `Changes of ${code(contract)}: ${[...shown, ...more].join(", ")}.`;
	});
}
// src/ledger/played.ts
/**
* Returns the targets of gated routes that only the scripted provider answered: by headers and logs, no exchange of the route
* through a gateway without a witness reached the real target. In the order of their first calls.
*/
function playedTargets({ evidence, decision }) {
	const gated = evidence.routes.filter(({ route }) => route in decision.routes);
	const witnessed = new Set(evidence.witnesses.flatMap(({ gateways }) => gateways));
	const called = new Map(gated.map((ofRoute) => [ofRoute.route, calledForReal(ofRoute, witnessed)]));
	const calledAnywhere = new Set([...called.values()].flatMap((targets) => [...targets]));
	return gated.flatMap((ofRoute) => [...playedOn(ofRoute)].filter((target) => called.get(ofRoute.route)?.has(target) !== true).map((target) => ({
		route: ofRoute.route,
		target,
		isCalledElsewhere: calledAnywhere.has(target)
	})));
}
/** Calls in a ledger are always calls to the scripted provider. */
function playedOn({ exchanges }) {
	return new Set(exchanges.flatMap(({ ledger }) => ledger.calls.map(({ target }) => target)));
}
function calledForReal({ exchanges }, witnessed) {
	const real = exchanges.filter(({ gateway }) => !witnessed.has(gateway));
	return new Set(real.flatMap(({ ledger, observation }) => [...ledger.targets, observation.served_by ?? []].flat()));
}
// src/report/played-targets.ts
/** The most names in one sentence. */
const mostNames = 8;
/** One sentence that names the targets for which only the scripted provider answered; empty if there are none. */
function playedLine(bundle, show) {
	const names = [...new Set(playedTargets(bundle).map((played) => nameOf(played, show)))];
	if (names.length === 0) return "";
	const [verb, rest] = names.length === 1 ? ["was", "one was"] : ["were", "ones were"];
	return `${listed$1(names)} ${verb} played by the scripted provider; the real ${rest} not called.`;
}
/** Target names are usually shared by routes, so the route is named only if another route calls the same target for real. */
function nameOf({ target, route, isCalledElsewhere }, show) {
	const name = `${show(target)}${target === "other" ? " (not named in the manifest)" : ""}`;
	return isCalledElsewhere ? `${name} of ${show(route)}` : name;
}
/** Names as a list in a sentence, at most eight of them. */
function listed$1(names) {
	const more = names.length - mostNames;
	if (more > 0) return `${names.slice(0, mostNames).join(", ")} and ${more} more`;
	return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(" and ");
}
// src/report/crossed-families.ts
/** One sentence for each pair of targets of gated routes that were asked in two families, and what was not compared. */
function crossedLines({ evidence, decision }, show) {
	const crossings = evidence.routes.filter(({ route }) => route in decision.routes).flatMap(({ route, exchanges }) => exchanges.flatMap((made) => crossingsOf(route, made)));
	return [...Map.groupBy(crossings, ({ first, target, families }) => [
		first,
		target,
		...families
	].join(" ")).values()].flatMap((same) => lineOf(same, show));
}
function crossingsOf(route, { ledger, via }) {
	const [first, ...later] = ledger.calls;
	if (first === void 0 || first.shape === null || via === "client" && ledger.client_requests > 1) return [];
	const { shape } = first;
	return later.flatMap((call) => {
		if (call.shape === null || call.target === first.target) return [];
		const families = crossedFamilies(shape, call.shape);
		const uncompared = notCompared(shape, call.shape);
		return families === null ? [] : [{
			route,
			first: first.target,
			target: call.target,
			families,
			uncompared
		}];
	});
}
function lineOf(same, show) {
	const [one] = same;
	if (one === void 0) return [];
	const [routes, fields] = [same.map(({ route }) => route), same.flatMap(({ uncompared }) => uncompared)].map((names) => listed$1([...new Set(names)].map(show)));
	const [its, other] = one.families.map(show);
	const rest = fields === "" ? "" : ` Not compared: ${fields}.`;
	return [`On ${routes}, ${show(one.first)} was asked in ${its} and ${show(one.target)} in ${other}.${rest}`];
}
// src/report/tables/table.ts
/** One row for each item. `isMarked` selects the rows to highlight. */
function tableOf(caption, items, columns, isMarked = () => false) {
	return {
		caption,
		head: columns.map(({ head, pageOnly = false }) => ({
			name: head,
			pageOnly
		})),
		rows: items.map((item) => ({
			cells: columns.map(({ cell }) => cell(item)),
			marked: isMarked(item)
		}))
	};
}
/** The table without the columns that only the page shows. */
function narrow({ head, rows, ...table }) {
	return {
		...table,
		head: head.filter(({ pageOnly }) => !pageOnly),
		rows: rows.map(({ cells, marked }) => ({
			cells: cells.filter((_cell, index) => head[index]?.pageOnly === false),
			marked
		}))
	};
}
/** A value of data; `none` where there is none. */
function data(value, none = "none") {
	return value === null ? words(none) : [{ data: value }];
}
/** Values of data with a comma between them; `none` for none. */
function list(values, none = "none") {
	if (values.length === 0) return words(none);
	return values.flatMap((value, index) => [...index === 0 ? [] : words(", "), { data: value }]);
}
/** Constant words. */
function words(text) {
	return [{ words: String(text) }];
}
/** Constant words, emphasised if the condition is true. */
function strongIf(isStrong, text) {
	return isStrong ? [{ strong: text }] : words(text);
}
// src/report/markdown-table.ts
/** A GFM table, in lines: its head, and its rows. Places are linked as `run` allows. */
function tableLines$1(table, run) {
	const { head, rows } = narrow(table);
	return {
		head: [head.map(({ name }) => name), head.map(() => "---")].map(tableRow).join("\n"),
		rows: rows.map(({ cells }) => tableRow(cells.map((cell) => cellText(cell, run))))
	};
}
/** A GFM table; empty where it has no row. */
function tableText(table, run) {
	const { head, rows } = tableLines$1(table, run);
	return rows.length === 0 ? "" : [head, ...rows].join("\n");
}
function tableRow(cells) {
	return `| ${cells.join(" | ")} |`;
}
function cellText(cell, run) {
	return cell.map((part) => partText$1(part, run)).join("");
}
function partText$1(part, run) {
	if ("data" in part) return code(part.data);
	if ("place" in part) return placeLink(run, part.place);
	if ("words" in part) return part.words;
	return `**${"strong" in part ? part.strong : part.decision}**`;
}
// src/report/tables/environment.ts
function gatewaysTable({ evidence, manifest }) {
	const declared = new Map(Object.entries(manifest.gateways));
	const dialectOf = ({ gateway }) => declared.get(gateway)?.dialect.name ?? null;
	return tableOf("Gateways", evidence.gateways, [
		{
			head: "gateway",
			cell: ({ gateway }) => data(gateway)
		},
		{
			head: "dialect",
			cell: (each) => data(dialectOf(each)),
			pageOnly: true
		},
		{
			head: "version",
			cell: ({ version }) => data(version, "not shown")
		},
		{
			head: "credential",
			cell: ({ credential }) => data(credential)
		},
		{
			head: "witness",
			cell: ({ witness }) => data(witness)
		},
		{
			head: "configured headers",
			cell: ({ headers }) => list(headers)
		}
	]);
}
const shownDigest = 19;
const headWords = {
	matches: "the same",
	differs: "another",
	unreadable: "cannot be read"
};
/** Which configuration each replica was made of; no row without a replica. */
function replicaTable({ evidence }) {
	return tableOf("Replicas", (evidence.replicas ?? []).flatMap(({ files, ...replica }) => files.map((file) => ({
		...replica,
		...file
	}))), replicaColumns, ({ result }) => result !== "matches");
}
const replicaColumns = [
	{
		head: "gateway",
		cell: ({ gateway }) => data(gateway)
	},
	{
		head: "kind",
		cell: ({ kind }) => data(kind)
	},
	{
		head: "configuration",
		cell: ({ file }) => data(file)
	},
	{
		head: "digest",
		cell: ({ original }) => data(original.slice(0, shownDigest))
	},
	{
		head: "at the head commit",
		cell: ({ result }) => strongIf(result !== "matches", headWords[result])
	},
	{
		head: "digest of the copy",
		cell: ({ copy }) => data(copy?.slice(0, shownDigest) ?? null)
	},
	{
		head: "changes in the copy",
		cell: ({ changes }) => words(changes)
	}
];
const results = {
	matches: "as expected",
	differs: "differs",
	missing: "missing",
	several: "several values",
	unreadable: "its file cannot be read"
};
function expectationsTable({ evidence }) {
	return tableOf("Environment expectations", evidence.environment, expectationColumns, ({ result }) => result !== "matches");
}
const expectationColumns = [
	{
		head: "gateway",
		cell: ({ gateway }) => data(gateway)
	},
	{
		head: "header",
		cell: ({ header }) => data(header)
	},
	{
		head: "expected",
		cell: ({ expected, by_digest }) => [...data(expected), ...by_digest ? words(" (digest of a file of this commit)") : []]
	},
	{
		head: "seen",
		cell: ({ seen }) => data(seen, "nothing that can be shown")
	},
	{
		head: "result",
		cell: ({ result }) => strongIf(result !== "matches", results[result])
	}
];
function logsTable({ evidence }) {
	return tableOf("Logs", evidence.logs, logColumns, (log) => log.state !== "read" || flawsOf(log).length > 0);
}
const logColumns = [
	{
		head: "log",
		cell: ({ log }) => data(log)
	},
	{
		head: "state",
		cell: ({ state }) => words(state)
	},
	{
		head: "rows of this run",
		cell: ({ rows }) => words(rows)
	},
	{
		head: "flaws",
		cell: (log) => list(flawsOf(log))
	}
];
function flawsOf({ truncated, ...flaws }) {
	return [...[
		"overlong",
		"torn",
		"unreadable"
	].filter((flaw) => flaws[flaw] > 0), ...truncated ? ["truncated"] : []];
}
function contractsTable({ evidence }) {
	return tableOf("Documented surfaces", evidence.contracts, contractColumns, ({ state }) => state !== "unchanged");
}
const contractColumns = [
	{
		head: "contract",
		cell: ({ contract }) => data(contract)
	},
	{
		head: "source",
		cell: (contract) => [...data(contract.source), ...copyOf$1(contract)]
	},
	{
		head: "state",
		cell: ({ state, reason }) => words(reason === null ? state : `${state} (${reason})`)
	},
	{
		head: "read at",
		cell: ({ at }) => data(at)
	},
	{
		head: "digest",
		cell: ({ digest }) => data(digest?.slice(0, shownDigest) ?? null)
	},
	{
		head: "changes",
		cell: ({ changes }) => changesIn(changes)
	}
];
function copyOf$1({ copy, origin }) {
	if (!copy) return [];
	return origin === null ? words(" (a copy)") : [
		...words(" (a copy of "),
		...data(origin),
		...words(")")
	];
}
function changesIn(changes) {
	if (changes.length === 0) return words("none");
	return changes.flatMap(({ change, what }, index) => [...words(`${index === 0 ? "" : "; "}${change} `), ...data(what)]);
}
function layersTable({ manifest }) {
	return tableOf("Layers", manifest.layers, [
		{
			head: "layer",
			cell: ({ name }) => data(name)
		},
		{
			head: "attempts",
			cell: ({ attempts }) => data(attempts, "unknown")
		},
		{
			head: "timeout in ms",
			cell: ({ timeout_ms }) => data(timeout_ms)
		}
	]);
}
// src/report/environment-section.ts
/** The environment of the run: what was declared, the gateways, and the machine. */
function environmentText(bundle) {
	const { manifest } = bundle;
	const name = manifest.environment === null ? "No environment is declared." : `Declared: ${declared(bundle)}.`;
	const tables = [
		expectationsTable,
		gatewaysTable,
		replicaTable
	].map((table) => tableText(table(bundle), bundle.run));
	return [
		[name, ...unprovenConfiguration(bundle)].join(" "),
		...tables.filter((text) => text !== ""),
		`Ran on ${machine(bundle)}.`
	].join("\n\n");
}
/** One sentence if nothing shows that a gateway runs the configuration of this pull request. */
function unprovenConfiguration({ evidence, manifest }) {
	const proofs = (manifest.environment?.expect ?? []).filter(isDigest);
	const unproven = evidence.gateways.filter(({ gateway }) => !(evidence.replicas ?? []).some((replica) => replica.gateway === gateway) && !proofs.some((proof) => proof.gateway === null || proof.gateway === gateway));
	if (unproven.length === 0) return [];
	return [`The configuration of ${unproven.map(({ gateway }) => code(gateway)).join(", ")} was not compared with that of this pull request: no entry under ${code("environment.expect")} equals the sha256 of a file.`];
}
function declared({ manifest }) {
	const { name = "", flags = [] } = manifest.environment ?? {};
	return flags.length === 0 ? code(name) : `${code(name)}, flags ${flags.map(code).join(", ")}`;
}
function isDigest({ equals }) {
	return equals !== null && typeof equals !== "string";
}
function machine({ run }) {
	return [
		...run.runner === null ? [] : [code(run.runner)],
		`Node ${code(run.node_version)}`,
		`Fallback Gate ${code(run.tool_version)}`,
		...run.tool_digest === null ? [] : [code(run.tool_digest.slice(0, 19))],
		...run.network_variables.length === 0 ? [] : [`with these variables set, which requests to gateways ignore: ${run.network_variables.map(code).join(", ")}`]
	].join(", ");
}
// src/report/grouped-findings.ts
const everyCheck = "each of these checks";
/**
* Groups findings that differ only in check or surface (or in route, if the cause is outside the route), in the order of
* the first finding of each group: those of a group are waived or not together. `show` renders each value. A list of findings
* is grouped once for all readers, and told once for each `show`.
*/
function groupedFindings(findings, show) {
	return groupsFor(show)(findings);
}
const alikeIn = oncePer((findings) => [...Map.groupBy(findings, sameness).values()]);
const groupsFor = oncePer((show) => oncePer((findings) => groupsOf(findings, show)));
function groupsOf(findings, show) {
	const shown = (value) => value === everyCheck ? everyCheck : show(value);
	return alikeIn(findings).flatMap((alike) => {
		const [finding] = alike;
		if (finding === void 0) return [];
		const checks = [...new Set(alike.flatMap(({ check, args }) => check ?? args["check"] ?? []).map(String))];
		const where = [[...new Set(alike.flatMap(({ route }) => route ?? []))], checks].map((names) => names.map(show).join(", ")).filter((text) => text !== "").join(" ");
		const args = {
			...finding.args,
			...together$1(alike, checks)
		};
		return [{
			finding,
			where,
			told: tell$1({
				...finding,
				args
			}, shown),
			beneath: beneathOf(alike, show)
		}];
	});
}
function beneathOf(alike, show) {
	const following = alike.flatMap(({ beneath }) => beneath);
	const count = following.reduce((sum, { findings }) => sum + findings, 0);
	if (count === 0) return null;
	const rules = [...new Set(following.map(({ rule }) => rule))].map(show).join(", ");
	return count === 1 ? `1 more finding follows from it: ${rules}` : `${count} more findings follow from it: ${rules}`;
}
/** The combined text of the values in which they differ. */
function together$1(alike, checks) {
	const surfaces = alike.flatMap(({ args }) => args["surface"] ?? []);
	return {
		...alike.some(({ args }) => "check" in args) && checks.length > 1 && { check: everyCheck },
		...surfaces.length > 1 && { surface: surfaces.join(", ") }
	};
}
/** Ignores values that do not appear in the text. */
function sameness(finding) {
	const { rule, case: name, route, at, args, waived } = finding;
	return JSON.stringify([
		rule,
		name,
		rule === "reachable" ? null : route,
		at,
		waived,
		tell$1({
			...finding,
			args: {
				...args,
				check: "",
				surface: ""
			}
		})
	]);
}
// src/report/sections.ts
/** Sections that go before are left out whole, while every list stays as it is. */
const cutsItems = 10;
/** A section that is shown whole or not at all. */
function whole(name, shed, text) {
	return {
		name,
		shed,
		text,
		items: [],
		after: ""
	};
}
/** A section whose items may be cut; empty without items. */
function listed(name, shed, head, items, after = "") {
	return items.length === 0 ? whole(name, shed, "") : {
		name,
		shed,
		text: head,
		items,
		after
	};
}
/** The sections that are not empty, in order. */
function joined(sections) {
	return `${sections.map(textOf).filter((text) => text !== "").join("\n\n")}\n`;
}
/** The sections in at most this many characters: a line names those left out. Lengths are counted, and one text is made. */
function fitted(sections, chars) {
	if (joinedLength(sections) <= chars) return joined(sections);
	const ranks = [...new Set(sections.slice(1).map(({ shed }) => shed))].toSorted((one, other) => one - other);
	const early = [0, ...ranks.filter((rank) => rank < cutsItems)];
	const late = [Math.max(...early), ...ranks.filter((rank) => rank >= cutsItems)];
	return joined([...early.map((rank) => without(sections, rank)), ...late.map((rank) => cutItems(without(sections, rank), chars))].find((rest) => joinedLength(rest) <= chars) ?? sections.slice(0, 1));
}
/** The length of `joined`. */
function joinedLength(sections) {
	const lengths = sections.map(textLength).filter((length) => length > 0);
	return lengths.reduce((sum, length) => sum + length, 0) + 2 * Math.max(0, lengths.length - 1) + 1;
}
/** The length of `textOf`. */
function textLength({ text, items, after }) {
	const parts = [text, ...items].filter((part) => part !== "");
	const above = Math.max(0, lengthOf(parts) - 1);
	return above + (above > 0 && after !== "" ? 2 : 0) + after.length;
}
/** Leaves out all sections up to this rank. */
function without(sections, rank) {
	const [first, ...others] = sections;
	const names = others.filter(({ shed }) => shed <= rank).toSorted((one, other) => one.shed - other.shed).filter((section) => textLength(section) > 0);
	if (first === void 0 || names.length === 0) return [...sections];
	return [
		first,
		whole("note", 1e400, `Left out for length: ${names.map(({ name }) => name).join(", ")}. The evidence folder has the full report.`),
		...others.filter(({ shed }) => shed > rank)
	];
}
function textOf({ text, items, after }) {
	return [[text, ...items].filter((part) => part !== "").join("\n"), after].filter((part) => part !== "").join("\n\n");
}
/** Room for the line that counts the items cut. */
const noteChars = 40;
/** Shares the room among the lists; room that a short list does not need goes to the longer ones. */
function cutItems(sections, chars) {
	const lists = sections.filter(({ items }) => items.length > 0).toSorted((a, b) => sizeOf(a) - sizeOf(b));
	let rest = chars - joinedLength(sections.map((section) => ({
		...section,
		items: []
	}))) - lists.length * noteChars;
	const cut = /* @__PURE__ */ new Map();
	lists.forEach((list, index) => {
		const items = firstItems(list.items, Math.floor(rest / (lists.length - index)));
		cut.set(list, cutTo(list, items));
		rest -= lengthOf(items);
	});
	return sections.map((section) => cut.get(section) ?? section);
}
function cutTo(list, items) {
	const more = list.items.length - items.length;
	const after = more === 0 ? list.after : [`And ${more} more.`, list.after].filter((part) => part !== "").join("\n\n");
	return {
		...list,
		items,
		after
	};
}
function firstItems(items, chars) {
	let rest = chars;
	const end = items.findIndex((item) => (rest -= item.length + 1) < 0);
	return items.slice(0, end === -1 ? items.length : end);
}
function sizeOf({ items }) {
	return lengthOf(items);
}
function lengthOf(items) {
	return items.reduce((sum, item) => sum + item.length + 1, 0);
}
// src/report/findings-section.ts
/** Every finding with its rule, place, expected and actual values, and remedy; waived findings come last. */
function findingsSections({ findings, run }) {
	const groups = groupedFindings(findings, code);
	const items = (isWaived) => groups.filter(({ finding }) => finding.waived === isWaived).map((group) => findingItem(group, run));
	return [listed("findings", 16, "### What to do\n", items(false)), listed("waived findings", 11, "### Waived: shown, not counted\n", items(true))];
}
function findingItem({ finding, where, told, beneath }, run) {
	const subject = where === "" ? "" : ` on ${where}`;
	return [
		`- ${finding.waived ? "waived" : `**${finding.decision}**`} ${ruleLink(finding.rule)}${subject} at ${placeLink(run, finding.at)}`,
		`${told.says}.`,
		`To do: ${told.remedy}`,
		...beneath === null ? [] : [`<sub>${beneath}.</sub>`]
	].join("\\\n  ");
}
// src/report/gated-exchanges.ts
/** Every exchange of the gated routes, in the order of the evidence. Read once for all surfaces. */
function gatedExchanges(bundle) {
	return exchangesIn(bundle);
}
const exchangesIn = oncePer((bundle) => {
	const { manifest, evidence } = bundle;
	const routes = new Map(manifest.routes.map((route) => [route.id, route]));
	return evidence.routes.flatMap((ofRoute) => {
		const route = routes.get(ofRoute.route);
		if (route === void 0) return [];
		const onlyThis = {
			...manifest,
			routes: [route]
		};
		return attemptRows({
			...bundle,
			manifest: onlyThis,
			evidence: {
				...evidence,
				routes: [ofRoute]
			}
		}).flatMap((row, index) => {
			const exchange = ofRoute.exchanges[index];
			return exchange === void 0 ? [] : [{
				route,
				exchange,
				row
			}];
		});
	});
});
/** The check, with its number where it makes several exchanges. */
function exchangeName({ check, exchange }) {
	return exchange === 1 ? check : `${check} ${exchange}`;
}
/** Whether any source counted a call. Without a count the findings matter more than the table of attempts. */
function isCounted(bundle) {
	return gatedExchanges(bundle).some(({ exchange: { ledger } }) => ledger.accounts.some(({ attempts }) => attempts !== null));
}
// src/report/changed-files.ts
/**
* The files that this change touches, the first 20 by name. Empty if the gateway of each gated route declares its
* configuration files.
*/
function changedFiles({ promotion, manifest }, show) {
	const { changed_files: changed } = promotion;
	if (changed === null || declareConfig(manifest, gatedRoutes(promotion))) return "";
	const more = [...changed.more === 0 ? [] : [`and ${changed.more} more`], ...changed.complete ? [] : ["and more than GitHub lists"]];
	return [...changed.files.map(show), ...more].join(", ") || "none";
}
// src/report/hand-off.ts
const shownRoutes = 5;
const shownNames = 10;
/** What the next person needs, as name and text of each line. Empty for `promote` and `none`. */
function handOff(bundle, show) {
	const { overall } = bundle.decision;
	if (overall === "promote" || overall === "none") return [];
	const { head_sha } = bundle.run;
	const commit = head_sha === null ? "" : `, at commit ${show(head_sha)}`;
	const unknown = unknowns(bundle, show).join("; ");
	const changed = changedFiles(bundle, show);
	return [
		["Repeat it", bundle.promotion.obstacle === "fork" ? "in a pull request from a branch of this repository" : `${show(command(bundle))}${commit}`],
		["Result", `${overall}, exit code ${exitCodes[overall]}`],
		...changed === "" ? [] : [["Changed files", changed]],
		...unknown === "" ? [] : [["Still unknown", unknown]]
	];
}
/** The same run on the command line. URL, TOKEN and COMMAND are placeholders for inputs that the evidence does not contain. */
function command(bundle) {
	const { manifest, evidence, decision, promotion } = bundle;
	const routes = manifest.routes.filter(({ id }) => id in decision.routes);
	const isNarrow = routes.length < manifest.routes.length && routes.length <= shownRoutes;
	const used = gatewaysOf(routes);
	const name = (gateway) => Object.keys(manifest.gateways).length === 1 ? "" : `${gateway}=`;
	const [replica = null] = (evidence.replicas ?? []).filter(({ gateway }) => used.includes(gateway));
	const others = used.filter((gateway) => gateway !== replica?.gateway);
	const credentials = others.flatMap((gateway) => {
		const variable = manifest.gateways[gateway]?.credential ?? null;
		return variable === null ? [] : [`--credentials ${name(gateway)}${variable}`];
	});
	const witnessed = evidence.gateways.filter(({ gateway, witness }) => witness !== "none" && others.includes(gateway));
	const endpoints = manifest.logs.flatMap(({ endpoint }) => endpoint ?? []);
	const isClient = routes.some(({ checks }) => checks.some(({ via }) => via === "client"));
	return [
		`fallback-gate run --manifest ${manifest.file}`,
		...promotion.base === null ? [] : [`--base ${promotion.base.sha}`],
		...isNarrow ? routes.map(({ id }) => `--route ${id}`) : [],
		...replica === null ? [] : [["--replica", ...replica.files.slice(0, 1).map(({ file }) => file)].join(" ")],
		...others.map((gateway) => name(gateway) === "" ? "--gateway-url URL" : `--gateways ${gateway}=URL`),
		...credentials,
		...[...new Set(endpoints)].map((endpoint) => `--logs ${endpoint}=URL`),
		...witnessed.map(({ gateway }) => `--witness ${name(gateway)}URL --witness-token ${name(gateway)}TOKEN`),
		...isClient ? ["--client COMMAND"] : []
	].join(" ");
}
function gatewaysOf(routes) {
	return [...new Set(routes.flatMap(({ checks }) => checks.map(({ gateway }) => gateway)))];
}
function bounded(names, show) {
	const more = names.length > shownNames ? [`and ${names.length - shownNames} more`] : [];
	return [...names.slice(0, shownNames).map(show), ...more].join(", ");
}
function unknowns({ evidence, promotion, decision }, show) {
	const routes = evidence.routes.filter(({ route }) => route in decision.routes);
	const unrun = Map.groupBy(routes.flatMap((route) => route.unrun), ({ reason }) => reason);
	const vague = routes.flatMap(({ exchanges }) => exchanges.filter(({ ledger }) => ledger.attempts.bound !== "exact"));
	const unread = evidence.contracts.filter(({ state }) => state === "unavailable" || state === "unchecked");
	return [
		...promotion.obstacle === null || promotion.base !== null ? [] : ["whether any share rises: base and head were not compared"],
		...[...unrun].map(([reason, checks]) => `the result of ${checks.length} check${checks.length === 1 ? "" : "s"} not run: ${whyUnrun[reason]}`),
		...vague.length === 0 ? [] : [`the exact number of attempts of ${vague.length} request${vague.length === 1 ? "" : "s"}`],
		...unread.length === 0 ? [] : [`the current documentation of ${bounded(unread.map(({ contract }) => contract), show)}`]
	];
}
// src/report/recovery-lines.ts
/** One line for each outage on a gated route: calls per request, and when the primary answered again. */
function recoveryLines({ manifest, evidence, decision }, show) {
	const exchanges = new Map(evidence.routes.map((ofRoute) => [ofRoute.route, ofRoute.exchanges]));
	return manifest.routes.filter(({ id }) => id in decision.routes).flatMap((route) => recoveriesOf(route, exchanges.get(route.id) ?? []).map((recovery) => recoveryLine(route, recovery, show)));
}
function recoveryLine(route, recovery, show) {
	const primary = show(primaryOf(route.targets) ?? "the primary");
	const { outage, failures } = recovery;
	const made = `${counted(failures, "call")} in ${counted(outage.length, "request")}`;
	const calls = `${callsEach(outage)} calls per request, ${route.retry_budget.attempts} allowed`;
	return `Recovery of ${show(route.id)}: ${primary} failed ${made} (${calls}); ${returned(route, recovery)}.`;
}
/** The smallest and the largest count; a count that is not exact is a lower bound. */
function callsEach(outage) {
	const counts = outage.map(({ ledger }) => ledger.attempts.value ?? 0);
	const [least, most] = [Math.min(...counts), Math.max(...counts)];
	return `${outage.every(({ ledger }) => ledger.attempts.bound === "exact") ? "" : "at least "}${least === most ? most : `${least} to ${most}`}`;
}
function returned({ failback }, { after, back }) {
	const allowed = failback === null ? "no limit declared (failback)" : `${durationText(failback.within_ms)} allowed`;
	if (back !== null) return `it answered again at request ${back.request}, ${back.ms} ms after the outage, ${allowed}`;
	const last = after.at(-1)?.after_outage_ms ?? 0;
	return `it answered none of ${counted(after.length, "valid request")} in ${last} ms after the outage, ${allowed}`;
}
// src/report/repeats.ts
/** One sentence for each check that was made several times: how often it passed, `3 of 5`. */
function repeatLines({ manifest, decision, records }, show) {
	const recorded = Map.groupBy(records, ({ route }) => route);
	return manifest.routes.filter(({ id }) => id in decision.routes).flatMap((route) => route.checks.filter(({ repeat }) => repeat > 1).map((entry) => {
		const passed = passesOf(entry, (recorded.get(route.id) ?? []).filter((record) => settingsOf(route, record) === entry), exchangesBefore(entry, route));
		return `${show(route.id)} passed ${show(entry.check)} ${passed} of ${entry.repeat} times.`;
	}));
}
/** How many numbers the earlier entries of the same check have. */
function exchangesBefore(entry, { checks: all }) {
	return all.slice(0, all.indexOf(entry)).filter(({ check }) => check === entry.check).reduce((sum, other) => sum + exchangesAtMost(other), 0);
}
/** A repeat passes where each of its exchanges was recorded and does: as many as were needed, where the check goes on until something shows. */
function passesOf(entry, records, earlier) {
	const asks = checks[entry.check].asks.length;
	const span = asks * spanOf(entry);
	return [...Map.groupBy(records, ({ exchange }) => Math.floor((exchange - earlier - 1) / span)).values()].filter((turn) => turn.length >= asks && turn.every(({ operator_result }) => operator_result === "pass")).length;
}
// src/report/notices.ts
const mismatches = {
	differs: "another value",
	missing: "no answer with this header",
	several: "several values in one run",
	unreadable: "a file that cannot be read"
};
const named$2 = 10;
/**
* What a reviewer must know before any other result, one sentence each. A wrong environment comes first.
* `show` renders each value, as for findings.
*/
function notices(bundle, show) {
	return [
		...wrongEnvironment(bundle, show),
		...movedHead(bundle, show),
		...fork(bundle),
		...dialectHints(bundle, show),
		...adoption(bundle),
		...replacedManifests(bundle, show),
		...unreviewedFiles(bundle, show),
		...changedRules(bundle),
		...repeatLines(bundle, show),
		...recoveryLines(bundle, show)
	];
}
function wrongEnvironment({ evidence, manifest }, show) {
	const wrong = evidence.environment.flatMap(({ result, seen, ...entry }) => result === "matches" ? [] : [{
		...entry,
		got: result === "differs" && seen !== null ? show(seen) : mismatches[result]
	}]);
	const name = manifest.environment === null ? "" : ` ${show(manifest.environment.name)}`;
	const lines = wrong.slice(0, named$2).map(({ gateway, header, expected, got }) => {
		return `This is not the declared environment${name}: expected ${show(header)} of the gateway ${show(gateway)} to be ${show(expected)}, got ${got}.`;
	});
	return wrong.length > named$2 ? [...lines, `${wrong.length - named$2} more expectations failed.`] : lines;
}
function movedHead({ promotion, run }, show) {
	if (!promotion.head_moved) return [];
	return [`The branch moved during this run: the decision is about ${run.head_sha === null ? "the commit at its start" : show(run.head_sha.slice(0, 12))}, not about the current head.`];
}
/** GitHub gives runs from forks no secrets and only a read-only token. */
function fork({ promotion, evidence }) {
	if (!(promotion.obstacle === "fork" || evidence.routes.some(({ unrun }) => unrun.some(({ reason }) => reason === "fork")))) return [];
	return ["This pull request comes from a fork, and GitHub gives runs from forks no secrets. Next step: a maintainer reviews the change and opens it as a pull request from a branch of this repository."];
}
/** The generic dialect does not read the gateway's error codes or attempt headers, so a known gateway gets a hint. */
function dialectHints({ evidence }, show) {
	return evidence.gateways.flatMap(({ gateway, recognised }) => recognised === null ? [] : [`The gateway ${show(gateway)} sends headers of a known gateway, but its dialect is ${show("generic")}: set ${show(`dialect: ${recognised}`)} under gateways.${gateway} in the manifest.`]);
}
function adoption({ promotion }) {
	return promotion.adoption ? ["First adoption: base has no manifest yet, so the rules of this pull request apply, and there are no earlier rules to compare."] : [];
}
function replacedManifests({ promotion, manifest }, show) {
	const { replaced_manifests: replaced } = promotion;
	if (replaced.length === 0) return [];
	if (replaced.includes(manifest.file)) return [`Base deleted ${show(manifest.file)} after this branch was created. Its last version there applies to this change.`];
	const files = replaced.slice(0, named$2).map(show).join(", ");
	const more = replaced.length > named$2 ? `, and ${replaced.length - named$2} more` : "";
	return [`${show(manifest.file)} replaces ${files}${more} of base, whose rules apply to this change.`];
}
function unreviewedFiles(bundle, show) {
	const files = changedFiles(bundle, show);
	if (files === "") return [];
	return [`Files that this change touches: ${files}. The manifest does not say which of them configure the gateway (\`config\`).`];
}
function changedRules({ promotion }) {
	const changes = promotion.rule_changes;
	if (changes.length === 0) return [];
	return [`This pull request changes rules: ${directions(changes)}. The list of changes shows which are in effect.`];
}
/** The number of rule changes in each direction. */
function directions(changes) {
	return [
		"tighter",
		"looser",
		"neutral"
	].flatMap((wanted) => {
		const { length } = changes.filter(({ direction }) => direction === wanted);
		return length === 0 ? [] : [`${length} ${wanted}`];
	}).join(", ");
}
// src/report/log-shortcomings.ts
/** Why a log was read only in part, most important reason first. */
const shortcomings = [
	[({ state }) => state === "missing", "there is no file at its path"],
	[({ state }) => state === "refused", "its endpoint refused the credential"],
	[({ state }) => state === "unreachable", "its endpoint returned no list of rows at the place that at names"],
	[({ truncated }) => truncated, "it is longer than the gate reads (max_size, pages)"],
	[({ unreadable }) => unreadable > 0, "it has a row that cannot be read or is ambiguous (a repeated key, an id with escapes or different case)"],
	[({ overlong }) => overlong > 0, "it has a line that is too long"],
	[({ torn }) => torn > 0, "it has a line that is cut off"],
	[({ rows }) => rows === 0, "none of its rows has an id of this run; check its fields and settle"]
];
/** Flaws of single rows; flaws of the whole log are above. */
const flawWords = {
	"unknown-event": "it has an event that its mapping does not know",
	"no-field": "it has a row with the right id but without its other fields",
	"no-count": "it has a row without the number or list that counts",
	"no-number": "it has an attempt without a number",
	gap: "the numbers of its attempts have a gap",
	repeated: "it has the same attempt twice",
	several: "it has a row with several values in one field",
	unsplit: "it has a text that looks like several targets",
	unpaired: "it has a row whose lists or counts do not match",
	"no-target": "it has an attempt without a target"
};
/** The logs that were read only in part, each with the reason. */
function logShortcomings(evidence) {
	return evidence.logs.flatMap((log) => {
		const why = shortcomings.find(([applies]) => applies(log))?.[1] ?? flawIn(log.log, evidence);
		return why === void 0 ? [] : [{
			log: log.log,
			why
		}];
	});
}
function flawIn(name, { routes }) {
	return routes.flatMap(({ exchanges }) => exchanges.flatMap(({ ledger }) => ledger.logs)).filter(({ log }) => log === name).flatMap(({ flaws }) => flaws).flatMap(({ kind, at }) => kind === "not-whole" ? [] : [`${flawWords[kind]}${at === null ? "" : ` (${at})`}`])[0];
}
// src/report/worst-cases.ts
/** Only routes that a file under `config` shows, or would show if it could be read. */
function worstSeen({ manifest, evidence, decision }) {
	const routes = new Map(manifest.routes.map((route) => [route.id, route]));
	return evidence.routes.flatMap(({ route: id, by_configuration: found, exchanges }) => {
		const route = routes.get(id);
		if (found === null || route === void 0 || !(id in decision.routes)) return [];
		const most = exchanges.map(({ ledger }) => ledger).toSorted((one, other) => callsOf(other) - callsOf(one))[0] ?? null;
		const requests = Math.max(1, most?.client_requests ?? 1);
		const { at, unread, attempts, cannot_know: cannotKnow } = found;
		return [{
			route,
			at,
			unread,
			cannotKnow,
			allowed: attempts === null ? null : attempts * requests,
			most
		}];
	});
}
function callsOf({ attempts }) {
	return attempts.value ?? 0;
}
/** Whether more was counted than the configuration allows. */
function isMoreThanAllowed({ allowed, most }) {
	return allowed !== null && most !== null && callsOf(most) > allowed;
}
/** One sentence for each route that did more than its configuration allows. */
function otherConfiguration(bundle, show) {
	return worstSeen(bundle).filter(isMoreThanAllowed).map(({ route, at }) => `${show(route.id)} made more calls than ${show(at.file)} allows: the gateway ran another configuration, or something else on the path retries.`);
}
/** One sentence for each route whose configuration allows more than this run saw. */
function untriedWorst(bundle, show) {
	return worstSeen(bundle).flatMap(({ route, allowed, most }) => {
		const seen = most === null ? 0 : callsOf(most);
		if (allowed === null || allowed <= seen) return [];
		return [`The worst case of ${show(route.id)}: its configuration allows ${allowed} calls for one request, and this run saw at most ${seen}.`];
	});
}
/** One sentence for each route whose configuration does not show everything that its worst case depends on. */
function notInFile(bundle, show) {
	return worstSeen(bundle).filter(({ cannotKnow }) => cannotKnow > 0).map(({ route, at, cannotKnow }) => `What could change the worst case of ${show(route.id)} and is not in its configuration: ${cannotKnow} ${cannotKnow === 1 ? "thing" : "things"}, which ${show(`fallback-gate map ${at.file}`)} lists.`);
}
// src/report/not-shown.ts
const never = ["- Uptime, latency, price, account limits, model availability: one request per check cannot prove them.", "- Retries inside a provider: calls are counted where they leave the gateway."];
/** A Markdown list of what this run does not show: the limits of every run, then those of this run. */
function notShown(bundle) {
	return [
		...never,
		...played(bundle),
		...unreadPages(bundle),
		...unjudgedCredential(bundle),
		...unforcedOutage(bundle),
		...[...untriedWorst(bundle, code), ...notInFile(bundle, code)].map((line) => `- ${line}`),
		...undeclared(bundle),
		...joinedByTime(bundle),
		...unreadLogs(bundle)
	].join("\n");
}
function played(bundle) {
	const line = playedLine(bundle, code);
	return line === "" ? [] : [`- Behaviour of the real targets: ${line}`];
}
function unjudgedCredential(bundle) {
	const routes = routesWithUnjudgedCredential(bundle).map(code).join(", ");
	if (routes === "") return [];
	return [`- Whether a bad credential is refused on ${routes}: the gateway passes credentials on to the provider, and no provider refused one in this run.`];
}
/** If every fallback check forces an error that must not cause a fallback, the run shows no fallback. */
function unforcedOutage({ evidence, manifest, decision }) {
	const routes = manifest.routes.filter((route) => route.id in decision.routes);
	const exchanges = new Map(evidence.routes.map((ofRoute) => [ofRoute.route, ofRoute.exchanges]));
	const unforced = routes.filter((route) => {
		const fallbacks = (exchanges.get(route.id) ?? []).filter(({ check }) => check === "fallback");
		return fallbacks.length > 0 && !fallbacks.some((exchange) => isFallbackForced(route, exchange));
	});
	if (unforced.length === 0) return [];
	return [`- Whether another target takes over when one fails on ${unforced.map(({ id }) => code(id)).join(", ")}: no check forced an outage.`];
}
/** Keys without which some rules do not apply. */
const declarations = [
	[({ layers }) => layers.length === 0, "`layers` (worst case, order of timeouts)"],
	[({ logs }) => logs.length === 0, "`logs` (what the gateway's log counts and contains)"],
	[({ routes }) => routes.some(({ retry_budget }) => retry_budget.wait === null), "`wait` (pauses between attempts)"],
	[({ routes }) => routes.some(watchesWithoutLimit), "`failback` (how soon the primary answers again)"],
	[({ environment }) => environment === null, "`environment` (what staging must look like)"],
	[({ scope }) => scope === null, "`scope` (what a promotion may touch)"],
	[({ gateways }) => Object.values(gateways).some(({ config }) => config.length === 0), "`config` (which files configure the gateway)"],
	[({ contracts }) => Object.values(contracts).some(({ baseline }) => baseline === void 0), "`baseline` (the earlier state of the documentation)"]
];
function watchesWithoutLimit({ checks, failback }) {
	return failback === null && checks.some(({ check }) => check === "recovery");
}
function undeclared({ manifest }) {
	const missing = declarations.filter(([isMissing]) => isMissing(manifest)).map(([, what]) => what);
	return missing.length === 0 ? [] : [`- Keys that the manifest does not declare: ${missing.join(", ")}.`];
}
/** A copy shows the page as it was when it was copied. */
const notToday = {
	read: null,
	copy: "it was read from a copy in the repository",
	unread: "its source was not read in this run"
};
function unreadPages({ evidence, manifest, decision }) {
	const used = new Set(manifest.routes.filter(({ id }) => id in decision.routes).map(({ contract }) => contract));
	const contracts = new Map(evidence.contracts.map((read) => [read.contract, read]));
	const howRead = (name) => {
		const found = contracts.get(name);
		if (found === void 0 || found.state === "unchecked" || found.state === "unavailable") return "unread";
		return found.copy ? "copy" : "read";
	};
	return [...Map.groupBy(used, howRead)].flatMap(([how, names]) => {
		const why = notToday[how];
		return why === null ? [] : [`- The current documentation of ${names.map(code).join(", ")}: ${why}.`];
	});
}
function joinedByTime({ evidence }) {
	const routes = evidence.routes.filter(({ exchanges }) => exchanges.some(({ ledger }) => ledger.attribution === "time"));
	if (routes.length === 0) return [];
	return [`- Which calls came from the client on ${routes.map(({ route }) => code(route)).join(", ")}: it did not send the prompt, so calls were matched by time.`];
}
function unreadLogs({ evidence }) {
	return logShortcomings(evidence).map(({ log, why }) => `- Everything in the log ${code(log)}: ${why}.`);
}
function routesWithUnjudgedCredential({ evidence, manifest, decision }) {
	const isUnjudged = ({ exchanges, unrun }) => unrun.some(({ reason }) => reason === "pass-through") || exchanges.some((exchange) => !isJudged({ manifest }, exchange));
	return evidence.routes.filter((ofRoute) => ofRoute.route in decision.routes && isUnjudged(ofRoute)).map(({ route }) => route);
}
// src/report/shares.ts
/** Routes that were not gated, with their shares, one line per reason. */
function ungatedLines(routes, show) {
	const ungated = routes.filter(({ gated }) => !gated);
	return [ungatedLine("Not gated, because its share does not rise", ungated.filter(isNotRaised), show), ungatedLine("Not gated, because this run did not select it", ungated.filter((route) => !isNotRaised(route)), show)].flat();
}
const named$1 = 10;
function ungatedLine(why, routes, show) {
	if (routes.length === 0) return [];
	const shown = routes.slice(0, named$1).map((route) => `${show(route.route)} (${shareChange(route)})`);
	const more = routes.length > named$1 ? [`and ${routes.length - named$1} more`] : [];
	return [`${why}: ${[...shown, ...more].join(", ")}.`];
}
function isNotRaised({ reason }) {
	return reason !== "not-asked-for";
}
// src/report/since-last-attempt.ts
/** null if no earlier attempt is known. */
function sinceLastAttempt(bundle) {
	const now = trailEntryOf(bundle);
	const before = bundle.trail.findLast((entry) => isEarlierAttempt(entry, now));
	if (before === void 0) return null;
	return {
		attempt: before.run_attempt,
		gone: before.broken.filter((broken) => !now.broken.includes(broken)),
		added: now.broken.filter((broken) => !before.broken.includes(broken)),
		same: now.broken.filter((broken) => before.broken.includes(broken)),
		isPart: Math.max(before.broken.length, now.broken.length) >= 20
	};
}
/** The same in sentences; empty in a first attempt. A re-run repeats every request, so it counts as a layer. */
function attemptLines(bundle, show) {
	const { run_attempt } = bundle.run;
	if (run_attempt === 1) return [];
	const since = sinceLastAttempt(bundle);
	const layer = `This is attempt ${run_attempt} of the run: a re-run is one more layer that sends every request again.`;
	if (since === null) return [`${layer} The decision of the previous attempt is unknown.`];
	const comparison = [
		["no longer", since.gone],
		["new", since.added],
		["still", since.same]
	].filter(([, broken]) => broken.length > 0).map(([what, broken]) => `${what} ${broken.map(show).join(", ")}`).join("; ") || "none, as before";
	const part = since.isPart ? ` Only the first 20 broken rules of each attempt are compared.` : "";
	return [layer, `Rules broken since attempt ${since.attempt}: ${comparison}.${part}`];
}
function isEarlierAttempt(entry, now) {
	return entry.run_id === now.run_id && entry.run_attempt < now.run_attempt;
}
// src/report/tables/attempts.ts
const attemptsTitle = "Attempts of one user request";
/** The calls for one user request, as each source counted them. */
function attemptsTable(caption, gated) {
	return tableOf(caption, alike(gated), columns$2, (each) => problemsOf(remarksOn(each)).length > 0);
}
function alike(gated) {
	const rows = [];
	for (const each of gated) {
		const last = rows.at(-1);
		if (last !== void 0 && isSameCheck(last, each) && readsAs(last) === readsAs(each)) last.times += 1;
		else rows.push({
			...each,
			times: 1
		});
	}
	return rows;
}
function isSameCheck({ route, exchange }, other) {
	return route.id === other.route.id && exchange.check === other.exchange.check;
}
function readsAs(gated) {
	return JSON.stringify([gated.row, remarksOn(gated)]);
}
const columns$2 = [
	{
		head: "route",
		cell: ({ route }) => data(route.id)
	},
	{
		head: "check",
		cell: checkOf
	},
	{
		head: "client sent",
		cell: ({ row }) => words(row.clientSent)
	},
	{
		head: "gateway said",
		cell: ({ row }) => strongIf(row.gatewayOverBudget, row.gatewaySaid)
	},
	{
		head: "provider saw",
		cell: ({ row }) => strongIf(row.providerOverBudget, row.providerSaw)
	},
	{
		head: "budget",
		cell: ({ row }) => words(row.budget)
	},
	{
		head: "together",
		cell: (gated) => together(remarksOn(gated)),
		pageOnly: true
	}
];
function checkOf({ exchange, times }) {
	return [...data(exchangeName(exchange)), ...times === 1 ? [] : words(`, ${times} times`)];
}
function together(remarks) {
	return strongIf(problemsOf(remarks).length > 0, remarks.length === 0 ? "agree" : remarks.join(", "));
}
const explained = "accounts differ, without contradiction";
/** Counts may differ without a contradiction, such as an exact count and a lower bound: `retry-agreement` passes then. */
function problemsOf(remarks) {
	return remarks.filter((remark) => remark !== explained);
}
/** Problems of the accounts of an exchange; empty if they agree and are within the budget. */
function remarksOn({ exchange: { ledger }, row }) {
	const isOver = row.gatewayOverBudget || row.providerOverBudget;
	const counts = new Set(ledger.accounts.flatMap(({ attempts }) => attempts ?? []));
	const disagreement = ledger.contradictions.length > 0 ? "accounts contradict" : explained;
	return [
		...counts.size > 1 ? [disagreement] : [],
		...isOver ? ["over budget"] : [],
		...ledger.attempts.bound === "exact" ? [] : ["not exact"]
	];
}
// src/decision/waivers.ts
/** Rules that cannot be waived: without them it is unknown what else was waived. */
const neverWaived = /* @__PURE__ */ new Set([
	"no-leak",
	"reachable",
	"evidence-complete",
	"gate-not-weakened",
	"branch-current"
]);
/** What became of each waiver in this run, in the order of the manifest. */
function waiverStates({ waivers, findings, at }) {
	const waived = findings.filter((finding) => finding.waived);
	return waivers.map((waiver) => {
		if (neverWaived.has(waiver.rule)) return {
			waiver,
			state: "never"
		};
		if (!isEffective(waiver, at)) return {
			waiver,
			state: "lapsed"
		};
		return {
			waiver,
			state: waived.some(({ rule, route }) => rule === waiver.rule && (route ?? waiver.route) === waiver.route) ? "used" : "unused"
		};
	});
}
/** The same findings, those marked that a waiver covers. One about the run as a whole is covered where it is for every gated route. */
function withWaivers(findings, waivers, gated, at) {
	const effective = new Set(waivers.filter((waiver) => isEffective(waiver, at)).map(keyOf));
	const covers = (rule, route) => effective.has(keyOf({
		rule,
		route
	}));
	return findings.map((finding) => {
		const routes = finding.route === null ? [...gated] : [finding.route];
		return {
			...finding,
			waived: routes.length > 0 && routes.every((route) => covers(finding.rule, route))
		};
	});
}
/** Whether a waiver covers findings of its rule and route at this instant: until the end of its last day, UTC. */
function isEffective({ rule, expires }, at) {
	return !neverWaived.has(rule) && isDay(expires) && at <= `${expires}T23:59:59.999Z`;
}
function keyOf({ rule, route }) {
	return `${rule} ${route ?? ""}`;
}
// src/report/tables/changes.ts
/** Every change of rules with its direction, its place, and whether it is in effect. */
function ruleChangesTable({ promotion }) {
	return tableOf("Rules that this change touches", promotion.rule_changes, ruleColumns, ({ direction }) => direction === "looser");
}
const ruleColumns = [
	{
		head: "rule",
		cell: ({ pointer }) => data(pointer)
	},
	{
		head: "direction",
		cell: ({ direction }) => words(direction)
	},
	{
		head: "where",
		cell: ({ at }) => [{ place: at }]
	},
	{
		head: "effect",
		cell: ({ in_effect }) => words(in_effect ? "in effect" : "not in effect: base's value applies")
	}
];
/** Other changes that affect where traffic goes. */
function reviewedChangesTable({ promotion }) {
	return tableOf("Other changes that affect traffic", promotion.reviewed_changes, reviewedColumns);
}
const reviewedColumns = [
	{
		head: "field",
		cell: ({ field }) => data(field)
	},
	{
		head: "in",
		cell: ({ what }) => words(what)
	},
	{
		head: "where",
		cell: ({ at }) => [{ place: at }]
	},
	{
		head: "route",
		cell: ({ route }) => data(route, "all")
	}
];
const waiverWords = {
	used: "used",
	unused: "unused: it covers nothing and can be removed",
	lapsed: "lapsed: it no longer covers anything",
	never: "without effect: this rule cannot be waived"
};
/** Every waiver and its state. */
function waiversTable({ manifest, findings, run }) {
	return tableOf("Waivers", waiverStates({
		waivers: manifest.waivers,
		findings,
		at: run.at
	}), waiverColumns, ({ state }) => state === "lapsed" || state === "never");
}
const waiverColumns = [
	{
		head: "rule",
		cell: ({ waiver }) => data(waiver.rule)
	},
	{
		head: "route",
		cell: ({ waiver }) => data(waiver.route)
	},
	{
		head: "state",
		cell: ({ state }) => words(waiverWords[state])
	},
	{
		head: "last day",
		cell: ({ waiver }) => data(waiver.expires)
	},
	{
		head: "owner",
		cell: ({ waiver }) => data(waiver.owner)
	},
	{
		head: "reason",
		cell: ({ waiver }) => data(waiver.reason)
	}
];
// src/report/tables/questions.ts
const states = {
	unchecked: "not checked in this run",
	unchanged: "unchanged",
	"text-changed": "its text changed, its facts did not",
	"contract-changed": "its facts changed",
	"anchor-missing": "a fact is no longer there",
	moved: "it has moved",
	unavailable: "it could not be fetched",
	stale: "its last manual check is too old"
};
const nothingSent = words("no request was sent");
/** For each gated route: which documented surface was checked, what was used, whether answers were classified, and the budget. */
function questionsTable(bundle) {
	const { manifest, evidence, decision, findings } = bundle;
	const gated = manifest.routes.filter(({ id }) => id in decision.routes);
	const found = new Map(evidence.routes.map((ofRoute) => [ofRoute.route, ofRoute]));
	const about = Map.groupBy(findings, ({ route }) => route);
	return tableOf("Checks per route", gated.map((route) => ({
		route,
		found: found.get(route.id),
		findings: about.get(route.id) ?? []
	})), [
		{
			head: "route",
			cell: ({ route }) => data(route.id)
		},
		{
			head: "documented surface",
			cell: ({ route }) => surface(bundle, route)
		},
		{
			head: "route used",
			cell: used
		},
		{
			head: "every answer classified",
			cell: classified
		},
		{
			head: "retries inside the budget",
			cell: inside
		}
	]);
}
function surface({ evidence, manifest }, route) {
	const contract = evidence.contracts.find((entry) => entry.contract === route.contract);
	const declared = manifest.contracts[route.contract];
	const why = contract?.reason ?? null;
	return [
		...data(contract?.source ?? declared?.source ?? ""),
		...contract?.copy === true ? copyOf(contract, declared?.checked) : [],
		...words(`: ${states[contract?.state ?? "unchecked"]}`),
		...why === null ? [] : [
			...words(" ("),
			...data(why),
			...words(")")
		]
	];
}
function copyOf({ origin }, checked) {
	return [...origin === null ? words(", a copy in the repository") : [...words(", a copy of "), ...data(origin)], ...checked === void 0 ? [] : [...words(", checked by a person on "), ...data(checked)]];
}
function used({ route, found }) {
	const exchanges = found?.exchanges ?? [];
	if (exchanges.length === 0) return nothingSent;
	const answers = ["smoke", "fallback"].flatMap((check) => {
		const served = exchanges.find((exchange) => exchange.check === check)?.observation.served_by ?? null;
		return served === null ? [] : [...words(`, ${check} by `), ...data(served)];
	});
	const gateways = [...new Set(exchanges.map(({ gateway }) => gateway))];
	return [
		...data(route.model),
		...words(" at "),
		...list(gateways),
		...answers
	];
}
function classified({ found, findings }) {
	const all = found?.exchanges.length ?? 0;
	if (all === 0) return nothingSent;
	const open = exchangesBreaking(findings, ["parseable", "classified"]);
	return words(open === 0 ? `yes, all ${all}` : `no, ${open} of ${all} not as expected`);
}
function inside({ route, found, findings }) {
	const counts = (found?.exchanges ?? []).map(({ ledger }) => ledger.attempts);
	if (counts.length === 0) return nothingSent;
	const numbers = `most attempts seen ${Math.max(0, ...counts.map(({ value }) => value ?? 0))}, allowed ${route.retry_budget.attempts}`;
	if (ofRules(findings, ["no-futile-retry"]).length > 0) return words(`no, a refused request was asked again: ${numbers}`);
	const broken = ofRules(findings, ["retry-budget"]);
	if (broken.some(({ kind }) => kind !== "missing")) return words(`no: ${numbers}`);
	if (broken.length > 0) return words(`not proved: ${numbers}`);
	const unknown = counts.filter(({ bound }) => bound !== "exact").length;
	return words(unknown === 0 ? `yes: ${numbers}` : `not known for ${unknown} of ${counts.length}: ${numbers}`);
}
function exchangesBreaking(findings, rules) {
	return new Set(ofRules(findings, rules).map(({ check, exchange }) => `${check} ${exchange}`)).size;
}
function ofRules(findings, rules) {
	return findings.filter(({ rule }) => rules.includes(rule));
}
// src/report/tables/records.ts
/** One record for each exchange. */
function recordsTable(records) {
	return tableOf("One record per exchange", records, columns$1, (record) => record.operator_result === "fail");
}
const columns$1 = [
	{
		head: "route",
		cell: ({ route }) => data(route)
	},
	{
		head: "check",
		cell: (record) => data(exchangeName(record))
	},
	{
		head: "gateway",
		cell: ({ gateway }) => data(gateway)
	},
	{
		head: "status",
		cell: ({ status_class }) => data(status_class)
	},
	{
		head: "answer",
		cell: ({ response_family }) => data(response_family)
	},
	{
		head: "error class",
		cell: ({ error_class }) => data(error_class)
	},
	{
		head: "retries",
		cell: ({ retry_attempt_count }) => words(retry_attempt_count ?? "unknown")
	},
	{
		head: "served by",
		cell: ({ served_by }) => data(served_by, "unknown")
	},
	{
		head: "elapsed",
		cell: ({ elapsed_bucket }) => data(elapsed_bucket)
	},
	{
		head: "forced by",
		cell: ({ forced_by }) => data(forced_by),
		pageOnly: true
	},
	{
		head: "result",
		cell: ({ operator_result }) => words(operator_result)
	},
	{
		head: "gate id",
		cell: ({ gate_id }) => data(gate_id)
	}
];
// src/report/tables/routes.ts
const badness = {
	investigate: 0,
	hold: 1,
	promote: 2
};
/** The gated routes, worst first. */
function worstFirst({ decision }) {
	return Object.entries(decision.routes).toSorted(([, one], [, other]) => badness[one] - badness[other]);
}
/** Every gated route with its change of share, decision and broken rules. */
function routesTable(bundle) {
	const promotions = new Map(bundle.promotion.routes.map((promoted) => [promoted.route, promoted]));
	const broken = brokenRules(bundle.findings);
	return tableOf("Routes", worstFirst(bundle), [
		{
			head: "route",
			cell: ([route]) => data(route)
		},
		{
			head: "change of share",
			cell: ([route]) => shareIn(promotions.get(route))
		},
		{
			head: "decision",
			cell: ([, decision]) => [{ decision }]
		},
		{
			head: "because of",
			cell: ([route]) => because(broken, route)
		}
	]);
}
function shareIn(promoted) {
	if (promoted === void 0) return words("");
	return [...words(shareChange(promoted)), ...promoted.at === null ? [] : [...words(" at "), { place: promoted.at }]];
}
/** The rules that are broken on each route and, under null, by the run as a whole. */
function brokenRules(findings) {
	const seen = /* @__PURE__ */ new Set();
	const firsts = findings.flatMap(({ route, rule, waived }, index) => {
		const key = JSON.stringify([
			route,
			rule,
			waived
		]);
		if (seen.has(key)) return [];
		seen.add(key);
		return [{
			route,
			rule,
			waived,
			index
		}];
	});
	return Map.groupBy(firsts, ({ route }) => route);
}
function because(broken, route) {
	const about = [...broken.get(null) ?? [], ...broken.get(route) ?? []].toSorted((a, b) => a.index - b.index);
	const decided = new Set(about.filter(({ waived }) => !waived).map(({ rule }) => rule));
	const waived = new Set(about.map(({ rule }) => rule).filter((rule) => !decided.has(rule)));
	const rules = [...[...decided].map((rule) => data(rule)), ...[...waived].map(waivedRule)];
	if (rules.length === 0) return words("every rule passed");
	return rules.flatMap((rule, index) => index === 0 ? rule : [...words(", "), ...rule]);
}
function waivedRule(rule) {
	return [...data(rule), ...words(" (waived)")];
}
// src/report/tables/worst-cases.ts
const worstCasesTitle = "Worst case of one user request";
/** The worst case by configuration, the most calls of this run, and the budget. */
function worstCasesTable(bundle) {
	return tableOf(worstCasesTitle, worstSeen(bundle), [
		{
			head: "route",
			cell: ({ route }) => data(route.id)
		},
		{
			head: "by configuration",
			cell: byConfiguration
		},
		{
			head: "measured",
			cell: measured
		},
		{
			head: "budget",
			cell: ({ route }) => words(`${route.retry_budget.attempts}`)
		}
	], isMoreThanAllowed);
}
function byConfiguration({ allowed, at, unread }) {
	const unknown = unread === null ? "unknown" : whyUnread[unread];
	return [...words(`${allowed === null ? unknown : `at most ${allowed}`}, `), { place: at }];
}
const whyUnread = {
	missing: "not read: no such file",
	refused: "not read: not a configuration that the map can read",
	unreadable: "not read: too large or unreadable"
};
function measured({ most }) {
	const { value = null, bound = "unknown" } = most?.attempts ?? {};
	if (value === null) return words("nothing");
	return words(bound === "exact" ? `${value}` : `at least ${value}`);
}
// src/report/tables/trail.ts
/** The decisions on this pull request, this run's last; without rows in a first run. */
function trailTable(bundle) {
	return tableOf("Decisions on this pull request", bundle.trail.length === 0 ? [] : [...bundle.trail, trailEntryOf(bundle)], columns);
}
const columns = [
	{
		head: "when",
		cell: ({ at }) => data(at)
	},
	{
		head: "run",
		cell: ({ run_id }) => data(run_id)
	},
	{
		head: "attempt",
		cell: ({ run_attempt }) => words(run_attempt)
	},
	{
		head: "commit",
		cell: ({ head_sha }) => data(head_sha?.slice(0, 12) ?? null)
	},
	{
		head: "decision",
		cell: ({ decision }) => [{ decision }]
	},
	{
		head: "rules broken",
		cell: ({ broken }) => words(numberOf(broken))
	},
	{
		head: "which",
		cell: ({ broken }) => list(broken),
		pageOnly: true
	}
];
function numberOf(broken) {
	return broken.length >= 20 ? `20 or more` : String(broken.length);
}
// src/report/timeline.ts
/** Maximum number of diagrams, worst routes first: each takes time to render in the browser. */
const diagrams = 5;
/** Shorter pauses are processing time of the gateway, not waits. */
const shownWaitMs = 50;
/**
* The most eventful exchange of each gated route as a Mermaid sequence diagram, from the calls that the witness saw; empty
* if it saw none. `routes` lists the most important first.
*/
function timeline({ evidence }, routes) {
	const found = new Map(evidence.routes.map((ofRoute) => [ofRoute.route, ofRoute]));
	const drawn = routes.flatMap((route) => mostEventful(found.get(route)));
	const shown = drawn.slice(0, diagrams).map(diagram);
	const more = drawn.length > diagrams ? [`And ${drawn.length - diagrams} more routes, in report.html.`] : [];
	return [...shown, ...more].join("\n\n");
}
function mostEventful(found) {
	const [most] = (found?.exchanges ?? []).filter(({ ledger }) => ledger.calls.length > 0).toSorted((a, b) => b.ledger.calls.length - a.ledger.calls.length);
	return most === void 0 || found === void 0 ? [] : [{
		route: found.route,
		exchange: most
	}];
}
function diagram({ route, exchange }) {
	const { ledger, check, observation } = exchange;
	const targets = [...new Set(ledger.calls.map(({ target }) => target))];
	const ids = new Map(targets.map((target, index) => [target, `T${index}`]));
	const all = ledger.calls.flatMap((call, index) => callSteps(call, ledger.calls.slice(0, index), ids));
	const shown = all.slice(0, 37);
	return [
		"```mermaid",
		"sequenceDiagram",
		"  participant C as client",
		`  participant G as gateway ${plain(exchange.gateway)}`,
		...targets.map((target) => `  participant ${ids.get(target) ?? "T"} as target ${plain(target)}`),
		`  C->>G: ${plain(route)} ${plain(check)} ${exchange.exchange}`,
		...shown,
		...all.length > shown.length ? [`  Note over G: and ${all.length - shown.length} more steps`] : [],
		`  G-->>C: ${observation.status ?? "no status"} ${plain(observation.response_family)}`,
		"```"
	].join("\n");
}
/** A call, and before it the pause since the last call at the same target. */
function callSteps(call, earlier, ids) {
	const target = ids.get(call.target) ?? "T";
	const ended = earlier.findLast((other) => other.target === call.target)?.ended_ms ?? null;
	const wait = ended === null ? 0 : call.started_ms - ended;
	const took = call.ended_ms === null ? "still open" : `after ${call.ended_ms - call.started_ms} ms`;
	return [...wait >= shownWaitMs ? [`  Note over G,${target}: waits ${wait} ms`] : [], `  G->>${target}: ${call.status ?? "no status"} ${took}`];
}
/** Keeps only characters that have no meaning in Mermaid. */
function plain(text) {
	return text.replace(/[^A-Za-z0-9 _-]/g, "_").slice(0, 64);
}
// src/report/switched-answers.ts
/** Information missing after a switch, which a client or an invoice needs to identify the target that answered. */
const lacks = [
	[({ answer_model }) => answer_model === "another-target", "after a switch the answer names the model of another target, not of the one that answered."],
	[({ answer_model }) => answer_model === "absent", "after a switch the answer names no model."],
	[(exchange, route) => exchange.observation.usage_present === false && settingsOf(route, exchange)?.stream !== true, "after a switch the answer reports no token usage."]
];
/** Remarks on good answers after a switch, by route, one line each. They do not affect the decision. */
function switchedAnswers({ evidence, manifest, decision }, show) {
	const routes = new Map(manifest.routes.map((route) => [route.id, route]));
	return evidence.routes.flatMap(({ route: id, exchanges }) => {
		const route = routes.get(id);
		if (route === void 0 || !(id in decision.routes)) return [];
		const switched = exchanges.filter((exchange) => isGoodSwitch(route, exchange));
		return lacks.flatMap(([applies, text]) => {
			const checks = new Set(switched.filter((one) => applies(one, route)).map(({ check }) => check));
			return checks.size === 0 ? [] : [`${[id, ...checks].map(show).join(" ")}: ${text}`];
		});
	});
}
function isGoodSwitch(route, exchange) {
	const { status_class, error_class } = exchange.observation;
	return status_class === "2xx" && error_class === null && sawFallback(route, exchange);
}
// src/report/unusual-answers.ts
const texts = {
	"ending-missing": "the answer has no finish_reason. It counts as complete only because its content arrived.",
	"ending-unknown": "the answer has an undocumented finish_reason, so it does not count as complete.",
	"cut-before-text": "the output cap was reached before any text. Raise output_cap to see whether the route answers.",
	"type-missing": "the answer has no content type. The OpenAI SDKs read a stream without one; other clients may not.",
	"type-wrong": "the content type of the answer does not match its format. The OpenAI SDKs read it; other clients may not.",
	compressed: "the answer is compressed although the request accepts no compression.",
	"not-utf8": "the answer has bytes that are not UTF-8.",
	"last-event-open": "the last event of the stream lacks its blank line. openai-node reads it; openai-python drops it."
};
/**
* Remarks on the answers of gated routes, by route and remark, one line each. Errors have findings
* instead. `show` renders each name, as for findings.
*/
function unusualAnswers(bundle, show) {
	return [...unusualForms(bundle, show), ...switchedAnswers(bundle, show)];
}
function unusualForms({ evidence, decision }, show) {
	return evidence.routes.filter(({ route }) => route in decision.routes).flatMap(({ route, exchanges }) => {
		const remarks = exchanges.filter(({ observation }) => observation.error_class === null).flatMap(({ check, observation }) => observation.remarks.map((remark) => ({
			check,
			remark
		})));
		return [...Map.groupBy(remarks, ({ remark }) => remark)].map(([remark, about]) => {
			const checks = [...new Set(about.map(({ check }) => check))].map(show).join(", ");
			return `${show(route)} ${checks}: ${texts[remark]}`;
		});
	});
}
// src/report/comment.ts
/** The whole report: first what a reviewer needs to decide, then the proof, folded. */
function comment(bundle) {
	return joined(sectionsOf(bundle));
}
/** The pull request comment: the report with the trail, so that the next run can compare itself with this one. */
function pullRequestComment(bundle, chars = limits.commentChars) {
	return withTrail(bundle, sectionsOf(bundle), chars);
}
function withTrail(bundle, sections, chars) {
	const trail = trailLine([...bundle.trail, trailEntryOf(bundle)]);
	return `${trail}\n${fitted(sections, chars - trail.length - 1)}`;
}
/** The whole report, the pull request comment and the step summary: their sections are rendered once. */
function reportTexts(bundle) {
	const sections = sectionsOf(bundle);
	return {
		report: joined(sections),
		comment: withTrail(bundle, sections, limits.commentChars),
		summary: fitted(sections, limits.summaryBytes)
	};
}
function sectionsOf(bundle) {
	const { run, records } = bundle;
	const decision = whole("decision", 1e400, markedHeading(bundle, code));
	const trail = fold("trail", 7, "Decisions on this pull request", tableText(trailTable(bundle), run));
	const footer = whole("footer", 18, footerText(bundle));
	if (bundle.decision.overall === "none") return [
		decision,
		noticesOf(bundle),
		ungated(bundle),
		changes(bundle),
		trail,
		footer
	];
	const [counts, findings] = [[attempts(bundle), worstCases(bundle)], findingsSections(bundle)];
	return [
		decision,
		noticesOf(bundle),
		tableSection("routes", 17, "", routesTable(bundle), run),
		ungated(bundle),
		...isCounted(bundle) ? [...counts, ...findings] : [...findings, ...counts],
		unusual(bundle),
		fold("the four questions", 6, "Checks per route", questions(bundle)),
		fold("timeline", 1, "Timeline of attempts", timelineOf(bundle)),
		fold("records", 2, `Records (${records.length})`, tableText(recordsTable(records), run)),
		changes(bundle),
		fold("waivers", 8, `Waivers (${bundle.manifest.waivers.length})`, tableText(waiversTable(bundle), run)),
		fold("what this run does not show", 5, "What this run does not show", notShown(bundle)),
		fold("environment", 3, "Environment", environmentText(bundle)),
		fold("replay", 4, "Replay", replayText),
		trail,
		handOffOf(bundle),
		footer
	];
}
/** Empty if the body is empty. */
function fold(name, shed, summary, body) {
	return whole(name, shed, body === "" ? "" : folded(summary, body));
}
function noticesOf(bundle) {
	return whole("notices", 14, [...notices(bundle, code), ...attemptLines(bundle, code)].join("\n\n"));
}
function changes(bundle) {
	const { rule_changes, reviewed_changes } = bundle.promotion;
	const counted = [...rule_changes.length === 0 ? [] : [directions(rule_changes)], ...reviewed_changes.length === 0 ? [] : [`${reviewed_changes.length} other than weights and rules`]];
	const text = [ruleChangesTable, reviewedChangesTable].map((made) => tableText(made(bundle), bundle.run)).filter((each) => each !== "").join("\n\n");
	return fold("changes", 9, `Changes (${counted.join("; ")})`, text);
}
function ungated({ promotion }) {
	return whole("not gated", 15, ungatedLines(promotion.routes, code).join("\n\n"));
}
/** Worst routes first, as in the table of routes. */
function attempts(bundle) {
	const head = `### ${attemptsTitle}\n`;
	const all = gatedExchanges(bundle);
	const rest = uneventfulLine(all.filter(({ row }) => row.uneventful).length);
	const eventful = all.filter(({ row }) => !row.uneventful);
	if (eventful.length === 0) return whole("attempts", 13, `${head}\n${rest || "No request was sent."}`);
	const place = new Map(worstFirst(bundle).map(([route], index) => [route, index]));
	const placeOf = ({ route }) => place.get(route.id) ?? 0;
	const table = attemptsTable(attemptsTitle, eventful.toSorted((one, other) => placeOf(one) - placeOf(other)));
	const after = [
		rest,
		playedLine(bundle, code),
		...crossedLines(bundle, code)
	].filter((line) => line !== "").join(" ");
	return {
		...tableSection("attempts", 13, `${head}\n`, table, bundle.run),
		after
	};
}
function worstCases(bundle) {
	const table = worstCasesTable(bundle);
	if (table.rows.length === 0) return whole("worst case", 12, "");
	return {
		...tableSection("worst case", 12, `### ${worstCasesTitle}\n\n`, table, bundle.run),
		after: otherConfiguration(bundle, code).join(" ")
	};
}
function tableSection(name, shed, before, table, run) {
	const { head, rows } = tableLines$1(table, run);
	return listed(name, shed, `${before}${head}`, rows);
}
function questions(bundle) {
	return [tableText(questionsTable(bundle), bundle.run), ...contractChanges(bundle)].filter((text) => text !== "").join("\n\n");
}
function timelineOf(bundle) {
	return timeline(bundle, worstFirst(bundle).map(([route]) => route));
}
function unusual(bundle) {
	return listed("unusual answers", 10, "### Unusual answers\n", unusualAnswers(bundle, code).map((line) => `- ${line}`));
}
function handOffOf(bundle) {
	const lines = handOff(bundle, code).map(([what, text]) => `- ${what}: ${text}.`);
	return whole("hand-off", 13, lines.length === 0 ? "" : `### Hand-off\n\n${lines.join("\n")}`);
}
const replayText = [
	"You can check the decision offline: it depends only on `bundle.json` in the evidence folder of this run.\n",
	"- `fallback-gate verify fallback-gate-evidence/bundle.json` derives the decision and the report again and compares them.",
	"- `fallback-gate compare A/bundle.json B/bundle.json` shows the differences between two runs, environment first."
].join("\n");
function footerText({ run, digest, manifest, promotion }) {
	const base = promotion.base === null ? [] : [`compared with ${code(promotion.base.sha.slice(0, 12))}`];
	return `<sub>${[
		...run.head_sha === null ? [] : [`commit ${code(run.head_sha.slice(0, 12))}`],
		...base,
		`run ${runLink(run)} attempt ${run.run_attempt}`,
		`manifest ${code(manifest.file)}`,
		`bundle ${code(digest.slice(0, 19))}`
	].join(", ")}, ${code(run.at)}</sub>`;
}
// src/report/terminal.ts
/** The result as aligned plain text, with the comment's decision, ledger, findings and hand-off. Empty sections are left out. */
function terminalSections(bundle) {
	const logs = logShortcomings(bundle.evidence).map(({ log, why }) => `  ${log}: ${why}`);
	const counts = [headed(attemptsTitle, attemptsLines(bundle)), headed(worstCasesTitle, [...tableLines(worstCasesTable(bundle)), ...indented(otherConfiguration(bundle, String))])];
	const findings = [headed("What to do", findingLines(bundle, false)), headed("Waived: shown, not counted", findingLines(bundle, true))];
	return [
		untitled([headline(bundle, String)]),
		untitled([...notices(bundle, String), ...attemptLines(bundle, String)]),
		headed("Routes", routeLines(bundle)),
		untitled(ungatedLines(bundle.promotion.routes, String)),
		...isCounted(bundle) ? [...counts, ...findings] : [...findings, ...counts],
		untitled(unusualAnswers(bundle, String).map((line) => `Unusual answer of ${line}`)),
		headed("Logs read only in part", logs),
		headed("Hand-off", aligned(handOff(bundle, String).map(([what, text]) => [`  ${what}`, text])))
	].filter(({ lines }) => lines.length > 0);
}
function untitled(lines) {
	return {
		title: null,
		lines
	};
}
function headed(title, lines) {
	return {
		title,
		lines
	};
}
function routeLines({ decision, promotion }) {
	const shares = new Map(promotion.routes.map((promoted) => [promoted.route, shareChange(promoted)]));
	return aligned(Object.entries(decision.routes).map(([route, own]) => [
		`  ${route}`,
		own,
		shares.get(route) ?? ""
	]));
}
function attemptsLines(bundle) {
	const all = gatedExchanges(bundle);
	const eventful = all.filter(({ row }) => !row.uneventful);
	if (eventful.length === 0) return [];
	const after = [
		uneventfulLine(all.length - eventful.length),
		playedLine(bundle, String),
		...crossedLines(bundle, String)
	];
	return [...tableLines(attemptsTable(attemptsTitle, eventful)), ...indented(after.filter((line) => line !== ""))];
}
function indented(lines) {
	return lines.map((line) => `  ${line}`);
}
/** A table as aligned columns; empty without rows. */
function tableLines(table) {
	const { head, rows } = narrow(table);
	if (rows.length === 0) return [];
	const cells = rows.map((row) => row.cells.map((cell) => cell.map(partText).join("")));
	return aligned([head.map(({ name }) => name), ...cells].map(([first = "", ...rest]) => [`  ${first}`, ...rest]));
}
/** The text of a part, without emphasis. */
function partText(part) {
	if ("data" in part) return String(part.data);
	if ("place" in part) return `${part.place.file}:${part.place.line}`;
	if ("decision" in part) return part.decision;
	return "strong" in part ? part.strong : part.words;
}
function findingLines({ findings }, isWaived) {
	return groupedFindings(findings, String).filter(({ finding }) => finding.waived === isWaived).flatMap(({ finding, where, told, beneath }) => [
		`  ${isWaived ? "waived" : finding.decision}: ${[finding.rule, where].join(" ").trimEnd()}`,
		`    ${finding.at.file}:${finding.at.line}:${finding.at.column} ${told.says}`,
		`    ${told.remedy}`,
		...beneath === null ? [] : [`    ${beneath}`]
	]);
}
function aligned(rows) {
	const widths = [];
	for (const row of rows) row.forEach((cell, column) => widths[column] = Math.max(widths[column] ?? 0, cell.length));
	return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
}
// src/publish/publish.ts
/**
* Writes the evidence files, annotations, the step summary, the pull request comment and last all outputs at once: until then
* the output says hold. A failed comment is a warning. Throws FILE_UNWRITABLE if the runner's files are not writable, and
* what the run is given up with. A promotion that could not be published everywhere is withdrawn from the evidence folder.
*/
async function publish(publication, effects) {
	const { bundle, evidenceDir } = publication;
	const { overall } = bundle.decision;
	await publishing(() => publishAll(publication, effects), {
		overall,
		evidenceDir
	}, effects);
}
async function publishAll(publication, effects) {
	const { over } = effects.time;
	await writeFiles(publication, effects);
	const escalation = await writeEscalation(publication, effects);
	tell(publication.bundle, effects);
	if (!isWithheld(publication, "annotations")) publication.surfaces.annotations.forEach((annotation) => effects.console.annotate(annotation));
	if (!isWithheld(publication, "summary")) await effects.console.summary(publication.surfaces.summary);
	over.throwIfAborted();
	const { bundle, comment: mode, surfaces } = publication;
	const isCommentWithheld = isWithheld(publication, "comment");
	const place = {
		run: bundle.run,
		manifestFile: bundle.manifest.file,
		mode,
		quiet: bundle.decision.overall === "none",
		...!isCommentWithheld && { shorter: () => pullRequestComment(bundle, limits.shorterCommentChars) }
	};
	tellPlace(publication, effects);
	await reportComment(commentBody(isCommentWithheld, surfaces.comment), place, effects);
	over.throwIfAborted();
	setOutputs(publication, escalation, effects);
}
function isWithheld({ withheld }, surface) {
	return withheld.some((leak) => leak.surface === surface);
}
async function writeFiles(publication, { files, time }) {
	const { surfaces, evidenceDir } = publication;
	for (const { surface, name } of evidenceFolder) {
		if (isWithheld(publication, surface)) continue;
		time.over.throwIfAborted();
		await files.write(`${evidenceDir}/${name}`, surfaces[surface]).catch(notWritten(name));
	}
}
async function writeEscalation(publication, effects) {
	const { surfaces, evidenceDir } = publication;
	if (surfaces.escalation === null || isWithheld(publication, "escalation")) return "";
	return writePacket(surfaces.escalation, evidenceDir, effects);
}
/** INTERNAL, not bad input: the folder was writable at the start, and a decision needs its evidence. */
function notWritten(name) {
	return (cause) => {
		throw new GateError("INTERNAL", `expected ${name} to be written to the evidence folder, got a failure`, { cause });
	};
}
function tell(bundle, { console }) {
	const decision = headline(bundle, String);
	for (const { title, lines } of terminalSections(bundle)) if (title !== null) console.group(title, lines);
	else ["", ...lines].forEach((line) => console.info(line, line === decision ? tones[bundle.decision.overall] : void 0));
}
const tones = {
	promote: "good",
	none: "good",
	hold: "bad",
	investigate: "open"
};
/** Says where to read the report on this machine. */
function tellPlace(publication, { console }) {
	const names = evidenceFolder.filter(({ surface }) => surface === "html" || surface === "report").filter(({ surface }) => !isWithheld(publication, surface)).map(({ name }) => name);
	if (names.length === 0) return;
	console.info("");
	console.info(`Report in ${publication.evidenceDir.replace(/\/+$/, "")}: ${names.toReversed().join(", ")}`);
}
function setOutputs(publication, escalation, { console }) {
	const { bundle, surfaces, evidenceDir } = publication;
	console.outputs({
		routes: isWithheld(publication, "outputs") ? "[]" : surfaces.outputs,
		"evidence-dir": evidenceDir,
		bundle: isWithheld(publication, "bundle") ? "" : `${evidenceDir}/bundle.json`,
		escalation,
		report: isWithheld(publication, "report") ? "" : `${evidenceDir}/report.md`,
		decision: bundle.decision.overall
	});
}
function commentBody(withheld, text) {
	return withheld ? "## Fallback Gate - ⛔ Held: the report contained a secret\n\nThe report was withheld. See the rule `no-leak` in the job's annotations.\n" : text;
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
	[({ run }, { run: own }) => isOfOtherDay(run.at, own.at), "it is more than a day older or newer than this run"],
	[isOfOtherTool, "another version of the gate made it"],
	[({ manifest }, { manifest: own }) => !isSameJson(manifest, own), "it is of another manifest, or of other inputs"],
	[hasForeignRoutes, "it has evidence of routes that are not of its shard"],
	[(bundle, { isConsistent }) => !isConsistent(bundle), "it was changed: digest and content do not fit together"]
];
function isOfOtherDay(at, now) {
	return !(Math.abs(msOf(now) - msOf(at)) <= limits.partialAgeMs);
}
function isOfOtherTool({ run }, { run: own }) {
	return run.tool_version !== own.tool_version || run.tool_digest !== own.tool_digest;
}
function hasForeignRoutes({ evidence, shard }, { shards }) {
	const own = shards[(shard?.index ?? 0) - 1];
	return evidence.routes.some(({ route, exchanges, unrun }) => own?.has(route) !== true && exchanges.length + unrun.length > 0);
}
export { worstCase as $, tableOf as A, bundleText as B, contractsTable as C, contractCurrent as Ct, logsTable as D, layersTable as E, headline as F, findingLine as G, withDigest as H, withDerivedLedgers as I, msOf as J, testCases as K, publishPartial as L, crossedLines as M, playedLine as N, replicaTable as O, uneventfulLine as P, askNotes as Q, writeOpenPartial as R, groupedFindings as S, resolved as St, gatewaysTable as T, testResultStatement as U, recordsText as V, testResultType as W, tell$1 as X, valueDifferences as Y, rules as Z, notShown as _, atReference as _t, unusualAnswers as a, isOf as at, exchangeName as b, isLocal as bt, recordsTable as c, allowedTogether as ct, waiversTable as d, typeText as dt, counted as et, withWaivers as f, insideOf as ft, ungatedLines as g, contentsOf as gt, remarksOn as h, parametersOf as ht, reportTexts as i, familyOfObject as it, words as j, data as k, reviewedChangesTable as l, declaredTypes as lt, attemptsTitle as m, rootsOf as mt, publish as n, contractUnchanged as nt, trailTable as o, withPlainVariables as ot, attemptsTable as p, isOfRequest as pt, dayMs as q, comment as r, compareDocuments as rt, worstCasesTable as s, withoutFamily as st, choosePartials as t, isAccountSpecific as tt, ruleChangesTable as u, namedType as ut, otherConfiguration as v, below$1 as vt, expectationsTable as w, reasonWords as wt, gatedExchanges as x, partName as xt, notices as y, boundedName as yt, bundleDigest as z };
