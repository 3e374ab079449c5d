import { ir as limits$1 } from "./start.mjs";
import { h as readOptions } from "./shared.mjs";
// src/commands/limits.ts
/** Every limit of the gate, by name. */
const limits = {
	usage: "fallback-gate limits\n\nPrints every limit by name: times in milliseconds (Ms), sizes in bytes (Bytes).",
	run: async (args) => {
		readOptions(args, []);
		const width = Math.max(...Object.keys(limits$1).map((name) => name.length));
		for (const [name, value] of Object.entries(limits$1)) process.stdout.write(`${name.padEnd(width)}  ${value}\n`);
		return 0;
	}
};
export { limits };
