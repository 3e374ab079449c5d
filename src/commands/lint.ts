import { createFiles } from "../adapters/files.ts";
import { readInputs } from "../core/inputs.ts";
import { logNotes } from "../manifest/log-notes.ts";
import { readManifest } from "../prepare.ts";
import { readOptions, type Command } from "./command.ts";

const usage = `fallback-gate lint [FILE]

Checks a route manifest, offline. Default .github/fallback-gate.yml.
Exit code: 0 it can be run, 3 it cannot; every problem is printed as file:line:column.
Notes say what a log of the declared form cannot show; they change nothing.`;

/** Reads and validates the manifest, and nothing else. */
export const lint: Command = {
  name: "lint",
  says: "check a route manifest, offline",
  usage,
  run: async (args) => {
    const { rest } = readOptions(args, [], { most: 1 });
    const { manifest } = readInputs(
      (name) => (name === "manifest" ? (rest[0] ?? "") : ""),
      () => undefined,
    );
    const read = await readManifest({ manifest, credentials: "" }, { files: createFiles(process.cwd()) });
    const { length } = read.routes;
    const lines = [`${manifest}: ${length} ${length === 1 ? "route" : "routes"}, no problem found`, ...logNotes(read)];
    process.stdout.write(lines.map((line) => `${line}\n`).join(""));
    return 0;
  },
};
