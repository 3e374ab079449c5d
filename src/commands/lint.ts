import { createFiles } from "../adapters/files.ts";
import { workingFiles } from "../adapters/git/working-files.ts";
import { GateError } from "../core/errors.ts";
import { readInputs } from "../core/inputs.ts";
import { askNotes } from "../manifest/ask-notes.ts";
import { logNotes } from "../manifest/log-notes.ts";
import { recoveryNotes } from "../manifest/recovery.ts";
import { readManifest } from "../prepare.ts";
import { coverageLines } from "../promotion/coverage.ts";
import { readWorkingShares } from "../promotion/working-shares.ts";
import { readOptions, type Command } from "./command.ts";

const usage = `fallback-gate lint [FILE]

Checks a route manifest and its traffic files in this folder, offline. The default FILE is .github/fallback-gate.yml.
For each route with traffic, prints the share with its line and weights.
Also prints which files in this folder config and scope cover, or could cover.
Exit code: 0 no problem found, 3 problems found. Each problem is printed as file:line:column.
Notes explain the limits of a declared log, and which check needs the scripted provider. They do not change the exit code.`;

/** Reads and validates the manifest, and reads the traffic files that it names. */
export const lint: Command = {
  name: "lint",
  says: "check a route manifest and its traffic files, offline",
  usage,
  run: async (args) => {
    const { rest } = readOptions(args, [], { most: 1 });
    const { manifest: file } = readInputs(
      (name) => (name === "manifest" ? (rest[0] ?? "") : ""),
      () => undefined,
    );
    const files = createFiles(process.cwd());
    const manifest = await readManifest(file, [], { files });
    const { lines, problems } = await readWorkingShares(manifest, files);
    print(lines);
    if (problems.length > 0)
      throw new GateError("FILE_UNREADABLE", "expected the share of every route, got none of some", { problems });
    print(coverageLines(manifest, await workingFiles(process.cwd())));
    const { length } = manifest.routes;
    print([
      `${file}: ${length} ${length === 1 ? "route" : "routes"}, no problem found`,
      ...logNotes(manifest),
      ...askNotes(manifest),
      ...recoveryNotes(manifest),
    ]);
    return 0;
  },
};

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}
