import { A as readConfiguration, Fr as errorCode, Nr as limits, k as includedPaths } from "./shared.mjs";
import { join, normalize } from "node:path/posix";
// src/configuration/print.ts
/** Tries of a usual client per request: the `openai` package makes two retries by default. */
const sdkTries = 3;
const headings = [
	"route",
	"order",
	"targets (share)",
	"retries",
	"worst case",
	`with an SDK (x3)`
];
/** The number of targets that the table lists. */
const named = 4;
/** Prints the amplification map as a table, with explanations, likely mistakes, and what the file cannot show. */
function mapLines({ gateway, routes, warnings }) {
	const rows = routes.map(rowOf);
	const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => (row[column] ?? "").length)));
	const line = (cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd();
	return [
		`${gateway}: the maximum number of provider calls for one user request`,
		"",
		line(headings),
		...rows.map(line),
		"",
		...routes.flatMap(whyLines),
		...section("Likely mistakes", warnings),
		...section("What this file cannot show", [...new Set(routes.flatMap(({ cannot_know }) => cannot_know))])
	];
}
function rowOf({ name, order, targets, retries, worst_case_gateway: worst }) {
	const shown = targets.slice(0, named).map(targetText);
	const more = targets.length > named ? [`${targets.length - named} more`] : [];
	return [
		name,
		order,
		[...shown, ...more].join(", "),
		retriesText(retries),
		worst === null ? "unknown" : String(worst),
		worst === null ? "unknown" : String(worst * 3)
	];
}
function targetText({ name, share, backup, down }) {
	const mark = down ? " (down)" : backup ? " (backup)" : "";
	return share === null || mark !== "" ? `${name}${mark}` : `${name} ${percent(share)}`;
}
function percent(share) {
	return `${Number((share * 100).toFixed(2))} %`;
}
function retriesText(retries) {
	if (retries === null) return "none";
	const number = retries.number ?? "unknown";
	return retries.line === null ? `${number} (default)` : `${number} (line ${retries.line})`;
}
function whyLines({ name, aliases, retries, why, worst_case_get: get }) {
	return [
		`${name}: ${why}${get === void 0 ? "" : ` A GET: ${get}.`}`,
		...aliases.length > 0 ? [`  also requested as ${aliases.join(", ")}`] : [],
		...retries === null ? [] : [`  retries: ${retries.set_at}`]
	];
}
function section(title, lines) {
	return lines.length === 0 ? [] : [
		"",
		`${title}:`,
		...lines.map((text) => `  - ${text}`)
	];
}
// src/configuration/read-files.ts
/** Reads a gateway's configuration and what it includes. Missing included files are skipped. Throws as `read` does. */
async function readFiles(file, read) {
	const bytes = await read(file, limits.configurationBytes);
	const included = /* @__PURE__ */ new Map();
	for (const path of includedPaths(bytes).slice(0, limits.configurationFiles)) {
		const found = await read(normalize(join(".", path)), limits.configurationBytes).catch(nullIfMissing);
		if (found !== null) included.set(path, found);
	}
	return {
		bytes,
		included,
		reading: readConfiguration(bytes, (path) => included.get(path) ?? null)
	};
}
function nullIfMissing(error) {
	if (["FILE_MISSING", "PATH_REFUSED"].includes(errorCode(error))) return null;
	throw error;
}
export { mapLines as n, sdkTries as r, readFiles as t };
