import { a as info, d as warning, l as setOutput, n as getInput, o as notice, t as error, u as setSecret } from "./actions.mjs";
import { F as exitCodes, G as GateError, I as refuseEnvironment, L as stoppable, M as version, P as readInputs, R as createDeps, U as safeLine, W as limits, l as runContext, r as publishFailure, t as exitCodeOf, u as gate, z as isObject } from "./shared.mjs";
import { appendFile, readFile } from "node:fs/promises";
// src/adapters/cut.ts
/** The text when it has at most `maxBytes` bytes of UTF-8; else its first whole lines and the note, together within them. */
function cutToBytes(text, maxBytes, note) {
	const bytes = Buffer.from(text);
	if (bytes.length <= maxBytes) return text;
	const room = bytes.subarray(0, maxBytes - Buffer.byteLength(note));
	return room.subarray(0, room.lastIndexOf("\n") + 1).toString() + note;
}
// src/adapters/actions-console.ts
const print = {
	error,
	warning,
	notice
};
const cutNote = `\n\n_Cut at ${limits.summaryBytes} bytes. The whole report is in the evidence folder._\n`;
/**
* The console of a GitHub runner. `env` is the process's environment, which @actions/core reads as well.
* `output` throws ENVIRONMENT_REFUSED without a writable GITHUB_OUTPUT, where @actions/core would print a command instead.
*/
function createActionsConsole(env) {
	return {
		info: (line) => info(safeLine(line)),
		progress: () => {},
		annotate: (annotation) => print[annotation.level](safeLine(annotation.message), properties(annotation)),
		mask: (value) => {
			if (env["GITHUB_ACTIONS"] === "true") maskableLines(value).forEach(setSecret);
		},
		output: (name, value) => writeOutput(env["GITHUB_OUTPUT"], name, value),
		summary: (markdown) => appendSummary(env["GITHUB_STEP_SUMMARY"], markdown)
	};
}
function writeOutput(file, name, value) {
	if (!file) throw new GateError("ENVIRONMENT_REFUSED", "expected GITHUB_OUTPUT to name a file, got nothing");
	try {
		setOutput(name, value);
	} catch {
		throw new GateError("ENVIRONMENT_REFUSED", "expected GITHUB_OUTPUT to name a writable file, got a failure");
	}
}
/** A mask has no minimum length in the runner, and a short one blackens the whole log. */
function maskableLines(value) {
	return value.split(/[\r\n]+/).filter((line) => line.length >= limits.credentialMinChars);
}
async function appendSummary(file, markdown) {
	if (!file) return;
	try {
		await appendFile(file, cutToBytes(markdown, limits.summaryBytes, cutNote));
	} catch {
		warning("expected GITHUB_STEP_SUMMARY to be writable, got a failure: the summary is missing");
	}
}
function properties({ title, file, line, column }) {
	return {
		...title !== void 0 && { title: safeLine(title) },
		...file !== void 0 && { file: safeLine(file) },
		...line !== void 0 && { startLine: line },
		...column !== void 0 && { startColumn: column }
	};
}
// src/adapters/github-answer.ts
/** The answer to a failed call; its status is null for a network error, which Octokit reports as a 500 without a response. */
function failedAnswer(error) {
	return {
		status: isObject(error) && isObject(error["response"]) && typeof error["status"] === "number" ? Number(error["status"]) : null,
		data: null,
		link: "",
		cause: error
	};
}
/** The same answer when it has the expected status; else throws GITHUB_FAILED, without any text of the response. */
function expectStatus(expected, call, answer) {
	if (answer.status === expected) return answer;
	const got = answer.status === null ? "no answer" : `${answer.status}${isRateLimited(answer.cause) ? " with a rate limit" : ""}`;
	throw new GateError("GITHUB_FAILED", `expected ${expected} from ${call}, got ${got}`, { cause: answer.cause });
}
/** The comments of a page. Throws GITHUB_FAILED when it is no list of comments. */
function commentsOf(data) {
	if (!Array.isArray(data)) throw otherShape("a list of comments");
	return data.map(commentOf);
}
/** One comment; a deleted author is the empty string. Throws GITHUB_FAILED when it is no comment. */
function commentOf(data) {
	if (!isObject(data) || typeof data["id"] !== "number") throw otherShape("a comment");
	const { id, body, html_url: url, user } = data;
	return {
		id,
		body: textOf(body),
		url: textOf(url),
		author: isObject(user) ? textOf(user["login"]) : ""
	};
}
/** The login in `{ login }`. Throws GITHUB_FAILED when there is none. */
function loginOf(data) {
	const login = isObject(data) ? textOf(data["login"]) : "";
	if (login === "") throw otherShape("a login");
	return login;
}
/** The login in GraphQL's `{ viewer: { login } }`, else null. */
function viewerOf(data) {
	const viewer = isObject(data) ? data["viewer"] : null;
	return isObject(viewer) && typeof viewer["login"] === "string" ? viewer["login"] : null;
}
function isRateLimited(cause) {
	const response = isObject(cause) ? cause["response"] : null;
	const headers = isObject(response) ? response["headers"] : null;
	return isObject(headers) && ("retry-after" in headers || headers["x-ratelimit-remaining"] === "0");
}
function otherShape(expected) {
	return new GateError("GITHUB_FAILED", `expected ${expected} from GitHub, got another shape`);
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
// src/adapters/github.ts
const pageSize = 100;
const workflowTokenLogin = "github-actions[bot]";
/** Octokit prints deprecation headers, which are response text, to the console. */
const silent = {
	debug: ignore,
	info: ignore,
	warn: ignore,
	error: ignore
};
/**
* GitHub's REST API at GITHUB_API_URL for one repository, `owner/name`. Each call has limits.githubMs; a read is
* repeated once when nothing or a 5xx came back. Every failure is GITHUB_FAILED.
*/
function createGitHub({ token, repository }) {
	const ask = asker(token);
	const [owner = "", repo = ""] = repository.split("/");
	return {
		login: () => login(ask),
		comments: (pullRequest) => comments(ask, {
			owner,
			repo,
			issue_number: pullRequest
		}),
		createComment: async (pullRequest, body) => {
			const where = {
				owner,
				repo,
				issue_number: pullRequest,
				body
			};
			return commentOf(expectStatus(201, "POST …/comments", await ask((octokit, request) => octokit.rest.issues.createComment({
				...where,
				request
			}).then(reply))).data);
		},
		updateComment: async (id, body) => {
			const where = {
				owner,
				repo,
				comment_id: id,
				body
			};
			return commentOf(expectStatus(200, "PATCH …/comments", await ask((octokit, request) => octokit.rest.issues.updateComment({
				...where,
				request
			}).then(reply))).data);
		}
	};
}
/** @actions/github reads the environment and the event file at import, so it waits for the first call. */
function asker(token) {
	let octokit = null;
	return async (send) => {
		try {
			octokit ??= import("./github.mjs").then((github) => github.getOctokit(token));
			const request = {
				signal: AbortSignal.timeout(limits.githubMs),
				log: silent
			};
			return {
				...await send(await octokit, request),
				cause: null
			};
		} catch (error) {
			return failedAnswer(error);
		}
	};
}
async function askTwice(ask, send) {
	const first = await ask(send);
	return first.status === null || first.status >= 500 ? ask(send) : first;
}
/** An installation token, such as a workflow's, has no user of its own; only GraphQL names its bot. */
async function login(ask) {
	const user = await askTwice(ask, (octokit, request) => octokit.rest.users.getAuthenticated({ request }).then(reply));
	if (user.status !== 403 && user.status !== 404) return loginOf(expectStatus(200, "GET /user", user).data);
	return viewerOf((await ask(async (octokit, request) => {
		return {
			status: 200,
			data: await octokit.graphql("query { viewer { login } }", { request }),
			link: ""
		};
	})).data) ?? workflowTokenLogin;
}
async function* comments(ask, where) {
	for (let page = 1; page <= limits.githubPages; page++) {
		const query = {
			...where,
			per_page: pageSize,
			page
		};
		const { data, link } = expectStatus(200, "GET …/comments", await askTwice(ask, (octokit, request) => octokit.rest.issues.listComments({
			...query,
			request
		}).then(reply)));
		yield* commentsOf(data);
		if (!link.includes("rel=\"next\"")) return;
	}
	throw new GateError("GITHUB_FAILED", `expected at most ${limits.githubPages} pages of comments, got more`);
}
function reply(response) {
	return {
		status: response.status,
		data: response.data,
		link: response.headers.link ?? ""
	};
}
function ignore() {}
// src/action.ts
process.exitCode = 1;
const { env } = process;
const console = createActionsConsole(env);
const startedAt = (/* @__PURE__ */ new Date()).toISOString();
try {
	console.output("decision", "hold");
	process.exitCode = exitCodes[(await stoppable(run)).decision.overall];
} catch (error) {
	process.exitCode = exitCodeOf(error);
	await publishFailure(error, await commentPlace(), {
		console,
		github: github()
	});
}
async function run(signal) {
	refuseEnvironment(env);
	const inputs = {
		...readInputs(getInput, (name) => env[name]),
		secrets: [getInput("github-token")]
	};
	const places = {
		workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
		writable: [env["RUNNER_TEMP"] ?? ""].filter((folder) => folder !== "")
	};
	const deps = await createDeps(inputs, places, console, {
		github: github(),
		history: null
	});
	return gate(inputs, await context(inputs.operatorNote), deps, signal);
}
async function context(notes) {
	return runContext(env, await event(), {
		at: startedAt,
		tool_version: version,
		tool_digest: null,
		node_version: process.versions.node,
		notes
	});
}
/** Where a run that could not begin says so; null where even that is not wanted or not known. */
async function commentPlace() {
	if (getInput("comment") === "never") return null;
	return {
		run: await context(""),
		manifestFile: getInput("manifest"),
		mode: "always"
	};
}
function github() {
	const [token, repository] = [getInput("github-token"), env["GITHUB_REPOSITORY"] ?? ""];
	return token === "" || repository === "" ? null : createGitHub({
		token,
		repository
	});
}
/** The event's payload; null when it cannot be read: then there is no pull request to comment on. */
async function event() {
	try {
		return JSON.parse(await readFile(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
	} catch {
		return null;
	}
}
export {};
