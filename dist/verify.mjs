import { U as stoppable, Z as version, d as bundlePaths, f as evidenceMaxBytes, m as utf8, p as readBundle } from "./shared.mjs";
import { ir as limits, or as errorCode, rr as safeLine } from "./start.mjs";
import { W as testResultType } from "./judging.mjs";
/** Checks that a bundle, and the report next to it, can be derived from the facts in the bundle. */
const verify = {
	usage: `fallback-gate verify BUNDLE

Validates every record of a bundle and recomputes its digest. Derives ledgers, findings, decision and records from the facts in the
bundle and compares them byte for byte. Compares the report and the other files in the same folder in the same way.
Exit code: 0 everything matches, 1 something differs, 3 the bundle cannot be read.`,
	run: (args) => stoppable(() => verified(args), limits.verifyMs)
};
/** Returns the exit code. */
async function verified(args) {
	const [path = ""] = bundlePaths(args, 1);
	const file = await readBundle(path);
	const { evidenceFiles, replay } = await import("./settle.mjs");
	const { derived, compared } = replay(file.bundle);
	const parts = compared.map(({ what, differsAt }) => [what, differsAt === null ? agrees : `differs at ${differsAt}`]);
	const results = [
		fitsSchema,
		...parts,
		...await compareFiles(file, evidenceFiles(derived))
	];
	const isConsistent = results.every(([, result]) => result === agrees || result === absent);
	const lines = [
		headline(file.bundle),
		"",
		...table(results),
		"",
		...conclusion(isConsistent, file.bundle)
	];
	process.stdout.write(lines.map((line) => `${safeLine(line)}\n`).join(""));
	return isConsistent ? 0 : 1;
}
const agrees = "agrees";
const absent = "missing, not compared";
/** A bundle that does not match its schema is refused earlier. The schema includes the records. */
const fitsSchema = ["schema", agrees];
async function compareFiles({ text, beside }, files) {
	const results = [];
	for (const [name, expectedText] of files) {
		const found = name === "bundle.json" ? text : await readIfThere(beside, name);
		results.push([name, found === null ? absent : sameText(found, expectedText())]);
	}
	return results;
}
async function readIfThere(beside, name) {
	try {
		return utf8(await beside.read(name, evidenceMaxBytes));
	} catch (error) {
		if (errorCode(error) === "FILE_MISSING") return null;
		throw error;
	}
}
function sameText(found, expected) {
	if (found === expected) return agrees;
	const lines = expected.split("\n");
	const line = found.split("\n").findIndex((text, index) => text !== lines[index]);
	return `differs at line ${line < 0 ? lines.length : line + 1}`;
}
/** A leg's own routes may all be ready, but only the merged run decides. */
function headline({ run, decision, shard }) {
	const of = `Run ${run.run_id} attempt ${run.run_attempt}`;
	if (shard === void 0) return `${of}: ${decision.overall}`;
	return `${of}, shard ${shard.index} of ${shard.of}: a partial bundle, which decides nothing`;
}
function table(results) {
	const width = Math.max(...results.map(([what]) => what.length));
	return results.map(([what, result]) => `  ${what.padEnd(width)}  ${result}`);
}
function conclusion(isConsistent, { run }) {
	return [
		isConsistent ? "This proves consistency: decision and report follow from the facts in the bundle." : "The bundle is not consistent. Do not rely on it. Download the artifact of the run again.",
		...isConsistent || run.tool_version === "1.0.0" ? [] : [`This is version ${version}, but version ${run.tool_version} made the bundle. Verify it with that version.`],
		...maker
	];
}
/** OWNER/NAME stays a placeholder, because a forged bundle could name any repository. */
const maker = ["To prove who made it, check the attestation for the expected repository:", `  gh attestation verify BUNDLE --repo OWNER/NAME --predicate-type ${testResultType}`];
export { verify };
