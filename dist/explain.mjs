import { Pn as suggestion, ar as GateError } from "./start.mjs";
import { Z as rules } from "./judging.mjs";
import { h as readOptions } from "./shared.mjs";
/** Prints the page of a rule, from the same data as docs/rules.md. */
const explain = {
	usage: `fallback-gate explain [RULE]

Prints a rule, its reason, evidence that keeps and breaks it, and the fix for each of its cases.
Without RULE, prints a list of all rules.`,
	run: async (args) => {
		const [id] = readOptions(args, [], { most: 1 }).rest;
		process.stdout.write(`${id === void 0 ? ruleList() : rulePage(ruleOf(id))}\n`);
		return 0;
	}
};
function ruleOf(id) {
	const rule = rules.find((known) => known.id === id);
	if (rule !== void 0) return rule;
	const ids = rules.map((known) => known.id);
	throw new GateError("INPUT_INVALID", "expected the id of a rule, got another word", { problems: [{
		at: null,
		message: "expected the id of a rule, got another word",
		remedy: `${suggestion(id, ids)} Run fallback-gate explain for a list of all rules.`
	}] });
}
function ruleList() {
	const width = Math.max(...rules.map(({ id }) => id.length));
	return rules.map(({ id, says }) => `${id.padEnd(width)}  ${says}`).join("\n");
}
function rulePage({ id, says, why, passes, fails, cases }) {
	const fixes = Object.entries(cases).map(([name, { decision, kind, says: told, remedy }]) => `${name} (${decision}, ${kind})\n  ${told}\n  ${remedy}`);
	return [
		id,
		says,
		why,
		`Keeps it:   ${passes}\nBreaks it:  ${fails}`,
		...fixes
	].join("\n\n");
}
export { explain };
