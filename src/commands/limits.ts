import { limits as values } from "../core/limits.ts";
import { readOptions, type Command } from "./command.ts";

/** Every limit of the gate, by name. */
export const limits: Command = {
  usage: "fallback-gate limits\n\nPrints every limit by name: times in milliseconds (Ms), sizes in bytes (Bytes).",
  run: async (args) => {
    readOptions(args, []);
    const width = Math.max(...Object.keys(values).map((name) => name.length));
    for (const [name, value] of Object.entries(values)) process.stdout.write(`${name.padEnd(width)}  ${value}\n`);
    return 0;
  },
};
