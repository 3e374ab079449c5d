import { createFiles } from "../adapters/files.ts";
import { readInputs } from "../core/inputs.ts";
import { readManifest } from "../prepare.ts";
import { readOptions, type Command } from "./command.ts";

const usage = `fallback-gate lint [FILE]

Checks a route manifest, offline. Default .github/fallback-gate.yml.
Exit code: 0 it can be run, 3 it cannot; every problem is printed as file:line:column.`;

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
    const { routes } = await readManifest({ manifest, credentials: "" }, { files: createFiles(process.cwd()) });
    process.stdout.write(
      `${manifest}: ${routes.length} ${routes.length === 1 ? "route" : "routes"}, no problem found\n`,
    );
    return 0;
  },
};
