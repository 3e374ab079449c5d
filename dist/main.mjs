import { Fn as mayBeShown, Pn as suggestion, c as problemLine, n as exitCodeOf, r as problemsOf } from "./start.mjs";
import { Z as version } from "./shared.mjs";
// src/commands/index.ts
/** Every command, in the order of `--help`. */
const commands = [
	{
		name: "run",
		says: "run the gate once and write the evidence",
		load: async () => (await import("./run.mjs")).run
	},
	{
		name: "merge",
		says: "decide a run that was divided into shards",
		load: async () => (await import("./merge.mjs")).merge
	},
	{
		name: "lint",
		says: "check a route manifest and its traffic files, offline",
		load: async () => (await import("./lint.mjs")).lint
	},
	{
		name: "map",
		says: "print the worst-case calls of a gateway's configuration",
		load: async () => (await import("./map.mjs")).map
	},
	{
		name: "init",
		says: "write a manifest from a gateway's configuration",
		load: async () => (await import("./init.mjs")).init
	},
	{
		name: "replica",
		says: "start a gateway with your configuration in front of the scripted provider",
		load: async () => (await import("./replica2.mjs")).replica
	},
	{
		name: "demo",
		says: "gate three example routes on loopback",
		load: async () => (await import("./demo.mjs")).demo
	},
	{
		name: "provider",
		says: "start the scripted provider: the witness behind a gateway",
		load: async () => (await import("./provider2.mjs")).provider
	},
	{
		name: "contract",
		says: "check or pin the documented facts",
		load: async () => (await import("./contract2.mjs")).contract
	},
	{
		name: "verify",
		says: "derive a bundle's decision again and compare",
		load: async () => (await import("./verify.mjs")).verify
	},
	{
		name: "compare",
		says: "explain how two bundles differ",
		load: async () => (await import("./compare.mjs")).compare
	},
	{
		name: "explain",
		says: "print a rule and how to fix its findings",
		load: async () => (await import("./explain.mjs")).explain
	},
	{
		name: "limits",
		says: "print every limit",
		load: async () => (await import("./limits.mjs")).limits
	}
];
// src/commands/main.ts
const help = `fallback-gate ${version}
May this LLM fallback route carry more traffic?

${commands.map(({ name, says }) => `  fallback-gate ${name.padEnd(10)}${says}`).join("\n")}

Run fallback-gate COMMAND --help for the options of a command.
Exit codes: 0 promote or none, 1 hold, 2 investigate, 3 could not run.
`;
let isLost = false;
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
	if (error.code === "EPIPE") return;
	isLost = true;
	process.exitCode = 3;
});
process.on("uncaughtException", (error) => {
	printProblems(error);
	process.exit(1);
});
process.exitCode = 1;
const exitCode = await main(process.argv.slice(2));
process.exitCode = isLost ? 3 : exitCode;
async function main([name = "--help", ...args]) {
	const listed = commands.find((known) => known.name === name);
	if (isHelp(name)) return print(help);
	if (name === "--version") return print(`${version}\n`);
	if (listed === void 0) {
		process.stderr.write(`${unknownCommand(name)}\n\n${help}`);
		return 3;
	}
	try {
		const command = await listed.load();
		if (args.some(isHelp)) return print(`${command.usage}\n`);
		return await command.run(args);
	} catch (error) {
		printProblems(error);
		return exitCodeOf(error);
	}
}
function printProblems(error) {
	for (const problem of problemsOf(error)) process.stderr.write(`${problemLine(problem)}\n`);
}
function unknownCommand(name) {
	const known = commands.map((listed) => listed.name);
	return `expected a command, got ${mayBeShown(name) ? `\`${name}\`` : "another word"}. ${suggestion(name, known)}`;
}
function isHelp(word) {
	return word === "--help" || word === "-h";
}
function print(text) {
	process.stdout.write(text);
	return 0;
}
export {};
