import { r as getInput } from "./actions.mjs";
import { B as refuseEnvironment, F as readTimeLimit, G as expectRegular, I as readMode, J as createDeps, K as expectSize, N as runContext, P as readInputs, U as stoppable, V as toolDigest, W as tuneEngine, Z as version, et as createClock, nt as createActionsConsole, q as repositoryPath, tt as createRandom, z as refuseClearToken } from "./shared.mjs";
import { Qn as isObject, Wn as exitCodes, Yn as once, ar as GateError, i as publishFailure, ir as limits, m as gate, n as exitCodeOf, or as errorCode } from "./start.mjs";
const { readFile } = process.getBuiltinModule("node:fs/promises");
// src/adapters/github/answer.ts
/**
* Returns the answer of a failed call. The status is null for a network error, which Octokit reports as a 500 without a
* response.
*/
function failedAnswer(error) {
	return {
		status: isObject(error) && isObject(error["response"]) && typeof error["status"] === "number" ? Number(error["status"]) : null,
		data: null,
		link: "",
		cause: error
	};
}
/** Returns the answer if it has the expected status, else throws GITHUB_FAILED without any text of the response. */
function expectStatus(expected, call, answer) {
	if (answer.status === expected) return answer;
	throw otherStatus("GITHUB_FAILED", `expected ${expected} from ${call}`, answer);
}
/**
* Returns the error for an unexpected status, without any text of the response. A rate limit is reported as 429, although
* GitHub may answer 403.
*/
function otherStatus(code, expected, answer) {
	const isLimited = isRateLimited(answer);
	const got = answer.status === null ? "no answer" : `${answer.status}${isLimited ? " with a rate limit" : ""}`;
	return new GateError(code, `${expected}, got ${got}`, {
		cause: answer.cause,
		status: isLimited ? 429 : answer.status
	});
}
/** Whether a rate limit was hit: a 429, or a 403 with rate limit headers. */
function isRateLimited({ status, cause }) {
	const headers = headersOf(cause);
	return status === 429 || status === 403 && ("retry-after" in headers || headers["x-ratelimit-remaining"] === "0");
}
/** Returns the milliseconds to wait before a retry; null if GitHub names no number of seconds. */
function retryAfterMs({ cause }) {
	const seconds = headersOf(cause)["retry-after"];
	return typeof seconds === "string" && /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1e3 : null;
}
/** Reads a page of comments. Throws GITHUB_FAILED for any other shape. */
function commentsOf(data) {
	if (!Array.isArray(data)) throw otherShape$1("a list of comments");
	return data.map(commentOf);
}
/** Reads one comment; a deleted author is the empty string. Throws GITHUB_FAILED for any other shape. */
function commentOf(data) {
	if (!isObject(data) || typeof data["id"] !== "number") throw otherShape$1("a comment");
	const { id, body, html_url: url, user } = data;
	return {
		id,
		body: textOf(body),
		url: textOf(url),
		author: isObject(user) ? textOf(user["login"]) : ""
	};
}
/** Returns the login in `{ login }`. Throws GITHUB_FAILED if there is none. */
function loginOf(data) {
	const login = isObject(data) ? textOf(data["login"]) : "";
	if (login === "") throw otherShape$1("a login");
	return login;
}
/** Returns the login in GraphQL's `{ viewer: { login } }`, else null. */
function viewerOf(data) {
	const viewer = isObject(data) ? data["viewer"] : null;
	return isObject(viewer) && typeof viewer["login"] === "string" ? viewer["login"] : null;
}
function headersOf(cause) {
	const response = isObject(cause) ? cause["response"] : null;
	const headers = isObject(response) ? response["headers"] : null;
	return isObject(headers) ? headers : {};
}
function otherShape$1(expected) {
	return new GateError("GITHUB_FAILED", `expected ${expected} from GitHub, got another shape`);
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
// src/adapters/github/ask.ts
/** Octokit prints deprecation headers, which are response text, to the console. */
const silent = {
	debug: ignore,
	info: ignore,
	warn: ignore,
	error: ignore
};
/**
* Returns calls with this token, through the environment's proxy as in other actions. @actions/github is imported at the
* first call, because it reads the environment and the event file at import. Calls end if `stop` aborts.
*/
function asker(token, stop = null) {
	let octokit = null;
	return async (send) => {
		try {
			octokit ??= load(token);
			const deadline = AbortSignal.timeout(limits.githubMs);
			const request = {
				signal: stop === null ? deadline : AbortSignal.any([deadline, stop]),
				log: silent
			};
			const { status, data, headers } = await send(await octokit, request);
			return {
				status,
				data,
				link: headers.link ?? "",
				cause: null
			};
		} catch (error) {
			return failedAnswer(error);
		}
	};
}
async function load(token) {
	for (const name of [
		"https_proxy",
		"HTTPS_PROXY",
		"http_proxy",
		"HTTP_PROXY"
	]) {
		const proxy = process.env[name] ?? "";
		if (proxy !== "" && !proxy.includes("://")) process.env[name] = `http://${proxy}`;
	}
	const { getOctokit } = await import("./github.mjs");
	return getOctokit(token);
}
/** Returns the answer to a read, repeated once after no answer or a 5xx. */
async function askTwice(ask, send) {
	const first = await ask(send);
	return first.status === null || first.status >= 500 ? ask(send) : first;
}
/** Whether there is another page. */
function hasNextPage({ link }) {
	return link.includes("rel=\"next\"");
}
function ignore() {}
// src/adapters/github/comments.ts
const workflowTokenLogin = "github-actions[bot]";
/**
* Returns GitHub's REST API at GITHUB_API_URL for one repository, `owner/name`. Each call has limits.githubMs; a read is
* repeated once after no answer or a 5xx. Every failure is GITHUB_FAILED.
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
			}))).data);
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
			}))).data);
		}
	};
}
/** An installation token, such as a workflow's, has no user; only GraphQL returns its bot. */
async function login(ask) {
	const user = await askTwice(ask, (octokit, request) => octokit.rest.users.getAuthenticated({ request }));
	if (user.status !== 403 && user.status !== 404) return loginOf(expectStatus(200, "GET /user", user).data);
	return viewerOf((await ask(async (octokit, request) => {
		return {
			status: 200,
			data: await octokit.graphql("query { viewer { login } }", { request }),
			headers: {}
		};
	})).data) ?? workflowTokenLogin;
}
async function* comments(ask, where) {
	for (let page = 1; page <= limits.githubPages; page++) {
		const query = {
			...where,
			per_page: 100,
			page
		};
		const answer = await askTwice(ask, (octokit, request) => octokit.rest.issues.listComments({
			...query,
			request
		}));
		yield* commentsOf(expectStatus(200, "GET …/comments", answer).data);
		if (!hasNextPage(answer)) return;
	}
	throw new GateError("GITHUB_FAILED", `expected at most ${limits.githubPages} pages of comments, got more`);
}
// src/adapters/github/history-reader.ts
/** GitHub's secondary limits last a minute. The primary limit may last an hour, which is too long to wait. */
const longestWaitMs = 6e4;
const codes = {
	401: "HISTORY_FORBIDDEN",
	403: "HISTORY_FORBIDDEN"
};
/** Returns a reader with this token. A read is repeated once after no answer or a 5xx, or after a rate limit's wait. */
function historyReader(token, sleep, stop) {
	const ask = asker(token, stop);
	return async (call, send, missing = [404]) => {
		const first = await askTwice(ask, send);
		const wait = isRateLimited(first) ? retryAfterMs(first) : null;
		if (wait === null || wait > longestWaitMs) return expectOk(call, first, missing);
		await sleep(wait);
		return expectOk(call, await ask(send), missing);
	};
}
/** Returns the answer; null for HISTORY_NOT_FOUND. */
async function orMissing(answer) {
	try {
		return await answer;
	} catch (error) {
		if (errorCode(error) === "HISTORY_NOT_FOUND") return null;
		throw error;
	}
}
function expectOk(call, answer, missing) {
	if (answer.status === 200) return answer;
	throw otherStatus(codeOf(answer, missing), `expected 200 from GET …/${call}`, answer);
}
function codeOf(answer, missing) {
	const status = answer.status ?? 0;
	if (isRateLimited(answer)) return "HISTORY_FAILED";
	return missing.includes(status) ? "HISTORY_NOT_FOUND" : codes[status] ?? "HISTORY_FAILED";
}
// src/adapters/github/shapes.ts
const sha = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** Returns the id at these keys of a response. Throws HISTORY_FAILED if there is none. */
function shaAt(data, ...keys) {
	const value = keys.reduce((inner, key) => isObject(inner) ? inner[key] : void 0, data);
	if (typeof value !== "string" || !sha.test(value)) throw otherShape("the id of an object");
	return value;
}
/** Reads the contents API's answer; null for a folder, a link or a submodule. Throws HISTORY_FAILED for any other shape. */
function contentsOf(data) {
	if (Array.isArray(data)) return null;
	const { type, encoding, size } = objectOf(data, "the contents of a path");
	if (type === "symlink" || type === "submodule") return null;
	if (type !== "file" || typeof size !== "number") throw otherShape("the contents of a path");
	return {
		sha: shaAt(data, "sha"),
		size,
		bytes: encoding === "none" ? null : blobOf(data)
	};
}
/** Returns the bytes of a blob. Throws HISTORY_FAILED if it is not a blob or its size is wrong. */
function blobOf(data) {
	const { content, encoding, size } = objectOf(data, "a file");
	if (typeof content !== "string" || encoding !== "base64") throw otherShape("a file in base64");
	const bytes = Buffer.from(content, "base64");
	if (bytes.length !== size) throw otherShape("a whole file");
	return bytes;
}
/**
* Returns the tip of this branch. Throws HISTORY_NOT_FOUND for another name, because GitHub redirects from a renamed branch.
*/
function branchOf(name, data) {
	if (objectOf(data, "a branch")["name"] === name) return shaAt(data, "commit", "sha");
	throw new GateError("HISTORY_NOT_FOUND", "expected a branch of this name from GitHub, got another");
}
/** Returns the head and the number of changed files of a pull request. Throws HISTORY_FAILED for any other shape. */
function pullOf(data) {
	const { changed_files: changedFiles } = objectOf(data, "a pull request");
	if (typeof changedFiles !== "number") throw otherShape("a pull request");
	return {
		head: shaAt(data, "head", "sha"),
		changedFiles
	};
}
/** Returns the paths of each changed file: the current one and, after a rename, the old one. Throws HISTORY_FAILED. */
function filesOf(data) {
	if (!Array.isArray(data)) throw otherShape("a list of files");
	return data.map((file) => {
		const { filename, previous_filename: previous } = objectOf(file, "a changed file");
		if (typeof filename !== "string") throw otherShape("a changed file");
		return typeof previous === "string" ? [filename, previous] : [filename];
	});
}
/** Returns the object of a response. Throws HISTORY_FAILED for anything else. */
function objectOf(data, expected) {
	if (!isObject(data)) throw otherShape(expected);
	return data;
}
function otherShape(expected) {
	return new GateError("HISTORY_FAILED", `expected ${expected} from GitHub, got another shape`);
}
// src/adapters/github/contents.ts
/**
* Reads files with GitHub's contents API: one request per path and commit, and a second for files over 1 MB. GitHub follows
* links to regular files within the commit. GitHub answers 404 for a missing file and for a missing commit, so an unknown
* commit is looked up before a file counts as missing.
*/
function contentsReader(read, repository, known) {
	const expectCommit = once(async (ref) => {
		const ask = {
			...repository,
			ref,
			per_page: 1
		};
		shaAt((await read("commits", (octokit, request) => octokit.rest.repos.getCommit({
			...ask,
			request
		}), [404, 422])).data, "sha");
	});
	const contents = once(async (key) => {
		const [ref = "", path = ""] = key.split("\0");
		const found = await orMissing(read("contents", (octokit, request) => octokit.request(route(path), {
			...repository,
			ref,
			request
		})));
		if (found !== null) return expectRegular(path, contentsOf(found.data));
		if (!known.has(ref)) await expectCommit(ref);
		return null;
	});
	const blob = once(async (file_sha) => {
		const ask = {
			...repository,
			file_sha
		};
		return blobOf((await read("git/blobs", (octokit, request) => octokit.rest.git.getBlob({
			...ask,
			request
		}))).data);
	});
	return async (path, commit, maxBytes) => {
		const file = await contents(`${commit}\0${repositoryPath(path)}`);
		if (file === null) return null;
		expectSize(path, file.size, maxBytes);
		return file.bytes ?? blob(file.sha);
	};
}
/** Octokit's route for contents would encode the slashes of the path. */
function route(path) {
	return `GET /repos/{owner}/{repo}/contents/${path.split("/").map(encodeURIComponent).join("/")}`;
}
// src/adapters/github/history.ts
/** The maximum number of files in a comparison. GitHub does not report that it left some out. */
const comparedFiles = 300;
/**
* Returns the history of a repository from GitHub's REST API at GITHUB_API_URL. Files and comparisons are fetched once; each
* call has limits.githubMs. Throws HISTORY_FORBIDDEN, HISTORY_NOT_FOUND or HISTORY_FAILED.
*/
function createGitHubHistory({ token, pullRequest, headSha, ...options }) {
	const read = historyReader(token, options.sleep, options.signal);
	const [owner = "", repo = ""] = options.repository.split("/");
	const repository = {
		owner,
		repo
	};
	const known = /* @__PURE__ */ new Set();
	const compared = once(async (basehead) => {
		const comparison = await compare(read, repository, basehead);
		for (const commit of [...basehead.split("..."), comparison.mergeBase]) known.add(commit);
		return comparison;
	});
	return {
		tip: async (branch) => addTo(known, await tip(read, repository, branch)),
		head: async () => pullRequest === null ? headSha : addTo(known, (await pull(read, repository, pullRequest)).head),
		mergeBase: async (base, head) => (await compared(`${base}...${head}`)).mergeBase,
		read: contentsReader(read, repository, known),
		changedFiles: async (base, head) => pullRequest === null ? (await compared(`${base}...${head}`)).changed : pullFiles(read, repository, {
			pullRequest,
			head
		})
	};
}
function addTo(known, commit) {
	known.add(commit);
	return commit;
}
async function tip(read, repository, branch) {
	const ask = {
		...repository,
		ref: `heads/${branch}`
	};
	const found = await orMissing(read("git/ref/heads", (octokit, request) => octokit.rest.git.getRef({
		...ask,
		request
	})));
	if (found !== null) return shaAt(found.data, "object", "sha");
	const again = {
		...repository,
		branch
	};
	return branchOf(branch, (await read("branches", (octokit, request) => octokit.rest.repos.getBranch({
		...again,
		request
	}))).data);
}
async function pull(read, repository, pull_number) {
	const ask = {
		...repository,
		pull_number
	};
	return pullOf((await read("pulls", (octokit, request) => octokit.rest.pulls.get({
		...ask,
		request
	}))).data);
}
async function compare(read, repository, basehead) {
	const ask = {
		...repository,
		basehead,
		per_page: 1
	};
	const { data } = await read("compare", (octokit, request) => octokit.rest.repos.compareCommitsWithBasehead({
		...ask,
		request
	}));
	const files = filesOf(objectOf(data, "a comparison")["files"]);
	return {
		mergeBase: shaAt(data, "merge_base_commit", "sha"),
		changed: {
			paths: [...new Set(files.flat())],
			complete: files.length < comparedFiles
		}
	};
}
/** GitHub lists the files of the pull request's current head, so for another head the list is incomplete. */
async function pullFiles(read, repository, { pullRequest, head }) {
	const { head: present, changedFiles } = await pull(read, repository, pullRequest);
	const files = [];
	for (let page = 1; page <= limits.pullRequestFiles / 100; page++) {
		const ask = {
			...repository,
			pull_number: pullRequest,
			per_page: 100,
			page
		};
		const answer = await read("pulls/files", (octokit, request) => octokit.rest.pulls.listFiles({
			...ask,
			request
		}));
		files.push(...filesOf(answer.data));
		if (!hasNextPage(answer)) break;
	}
	return {
		paths: [...new Set(files.flat())],
		complete: present === head && files.length >= changedFiles
	};
}
// src/action.ts
process.exitCode = 1;
const { env } = process;
const console = createActionsConsole(env);
const startedAt = (/* @__PURE__ */ new Date()).toISOString();
try {
	refuseEnvironment(env);
	if (getInput("github-token") !== "") refuseClearToken(env);
	console.outputs({ decision: "hold" });
	process.exitCode = await stoppable(run, readTimeLimit(getInput("time-limit")));
} catch (error) {
	process.exitCode = exitCodeOf(error);
	setTimeout(() => process.exit(), limits.publishMs).unref();
	await publishFailure(error, await commentPlace().catch(() => null), {
		console,
		github: github()
	});
}
process.stdout.write("", () => process.exit());
/** Returns the exit code. */
async function run(time) {
	await console.summary("");
	tuneEngine();
	const inputs = {
		...readInputs(getInput, (name) => env[name], Object.keys(env)),
		secrets: [getInput("github-token")]
	};
	const places = {
		workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
		writable: [env["RUNNER_TEMP"] ?? ""].filter((folder) => folder !== "")
	};
	const given = await context({
		random: createRandom().idPrefix.slice(0, 8),
		tool_digest: await toolDigest(import.meta.dirname),
		notes: inputs.operatorNote
	});
	const deps = await createDeps(inputs, places, console, {
		github: github(),
		history: history(given, time.stop),
		time
	});
	if (!isDivided()) return exitCodes[(await gate(inputs, given, deps)).decision.overall];
	const { runDivided } = await import("./divided-action.mjs");
	return runDivided(getInput, inputs, given, deps);
}
function isDivided() {
	return readMode(getInput("mode")) !== "gate" || isLeg();
}
/** A leg without its shard, which is refused, is one too: it must not gate the whole run and comment. */
function isLeg() {
	return getInput("shard") !== "" || getInput("plan") !== "";
}
async function context(own) {
	const rest = {
		at: startedAt,
		tool_version: version,
		node_version: process.versions.node
	};
	return runContext(env, await event(), {
		...own,
		...rest
	});
}
/** Returns the comment for a run that could not start; null if comments are switched off, or if another job comments. */
async function commentPlace() {
	const mode = getInput("mode");
	if (getInput("comment") === "never" || mode === "plan" || mode !== "merge" && isLeg() || getInput("shard") !== "") return null;
	return {
		run: await context({
			random: "",
			tool_digest: null,
			notes: ""
		}),
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
function history({ pull_request, head_sha, repository }, signal) {
	const token = getInput("github-token");
	if (token === "" || repository === null) return null;
	return createGitHubHistory({
		token,
		repository,
		pullRequest: pull_request,
		headSha: head_sha ?? "",
		sleep: (ms) => createClock().sleep(ms, signal),
		signal
	});
}
/** Returns the event's payload; null if it cannot be read, so there is no pull request to comment on. */
async function event() {
	try {
		return JSON.parse(await readFile(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
	} catch {
		return null;
	}
}
export {};
