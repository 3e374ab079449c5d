import { P as readInputs, Q as createFiles, h as readOptions, u as gitIn } from "./shared.mjs";
import { A as shareText, B as readManifest, Ft as locateIn, Ht as pointerOf, K as readTraffic, M as problemText, Tn as matchesPath, U as shareOf, ar as GateError, ir as limits, or as errorCode, ot as recoveryNotes, tt as isPage, zn as shownPath } from "./start.mjs";
import { Q as askNotes } from "./judging.mjs";
const { readdir } = process.getBuiltinModule("node:fs/promises");
const { join, posix, relative, sep } = process.getBuiltinModule("node:path");
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
// src/manifest/deployment-notes.ts
/** Azure reads the model from this place, and not from the body. */
const deployment = /\/openai\/deployments\/([^/]+)\//;
/** Notes on routes with a fixed deployment whose check `unknown-model` would be answered, as `file:line:column: note: …`. */
function deploymentNotes({ file, lines, routes }) {
	return routes.flatMap(({ path, checks }, index) => {
		const [, name] = deployment.exec(path) ?? [];
		const asksForUnknown = checks.some(({ check }) => check === "unknown-model");
		if (name === void 0 || name === "{model}" || !asksForUnknown) return [];
		const { line, column } = locateIn(file, lines, `/routes/${index}/path`);
		return [`${file}:${line}:${column}: note: routes[${index}].path: Azure ignores the model of the body, so \`unknown-model\` would be answered: write \`{model}\` for the deployment, or leave out the check if nothing before Azure checks the model`];
	});
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
		return shareOf(readTraffic(traffic.file, await files.read(traffic.file, limits.pageBytes)), traffic);
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
		print(lines);
		const problems = [...unread, ...await missingCopies(manifest, files)];
		if (problems.length > 0) throw new GateError("FILE_UNREADABLE", "expected every file that the manifest names, got some of them", { problems });
		print(coverageLines(manifest, await workingFiles(process.cwd())));
		const { length } = manifest.routes;
		print([
			`${file}: ${length} ${length === 1 ? "route" : "routes"}, no problem found`,
			...logNotes(manifest),
			...askNotes(manifest),
			...deploymentNotes(manifest),
			...recoveryNotes(manifest)
		]);
		return 0;
	}
};
/** Contracts whose source is a file that cannot be read here. */
async function missingCopies(manifest, files) {
	const copies = Object.entries(manifest.contracts).filter(([, { source }]) => !isPage(source));
	return (await Promise.all(copies.map(async ([name, { source }]) => {
		const error = await files.read(source, limits.pageBytes).then(() => null, errorCode);
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
function print(lines) {
	process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}
export { lint };
