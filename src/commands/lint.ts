import { createFiles } from "../adapters/files.ts";
import { workingFiles } from "../adapters/git/working-files.ts";
import { errorCode, GateError, type Problem } from "../core/errors.ts";
import { readInputs } from "../core/inputs.ts";
import { pointerOf } from "../core/json-pointer.ts";
import { limits } from "../core/limits.ts";
import type { Files } from "../core/ports/files.ts";
import type { EffectiveManifest } from "../generated/types.ts";
import { askNotes } from "../manifest/ask-notes.ts";
import { deploymentNotes } from "../manifest/deployment-notes.ts";
import { isPage } from "../manifest/contracts.ts";
import { locateIn } from "../manifest/locate.ts";
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
  usage,
  run: async (args) => {
    const { rest } = readOptions(args, [], { most: 1 });
    const { manifest: file } = readInputs(
      (name) => (name === "manifest" ? (rest[0] ?? "") : ""),
      () => undefined,
    );
    const files = createFiles(process.cwd());
    const manifest = await readManifest(file, [], { files });
    const { lines, problems: unread } = await readWorkingShares(manifest, files);
    print(lines);
    const problems = [...unread, ...(await missingCopies(manifest, files))];
    if (problems.length > 0)
      throw new GateError("FILE_UNREADABLE", "expected every file that the manifest names, got some of them", {
        problems,
      });
    print(coverageLines(manifest, await workingFiles(process.cwd())));
    const { length } = manifest.routes;
    print([
      `${file}: ${length} ${length === 1 ? "route" : "routes"}, no problem found`,
      ...logNotes(manifest),
      ...askNotes(manifest),
      ...deploymentNotes(manifest),
      ...recoveryNotes(manifest),
    ]);
    return 0;
  },
};

/** Contracts whose source is a file that cannot be read here. */
async function missingCopies(manifest: EffectiveManifest, files: Pick<Files, "read">): Promise<Problem[]> {
  const copies = Object.entries(manifest.contracts).filter(([, { source }]) => !isPage(source));
  const problems = await Promise.all(
    copies.map(async ([name, { source }]): Promise<Problem[]> => {
      const error = await files.read(source, limits.pageBytes).then(() => null, errorCode);
      if (error === null) return [];
      const at = locateIn(manifest.file, manifest.lines, pointerOf(["contracts", name, "source"]));
      const got = error === "FILE_MISSING" ? "no file" : "a file that cannot be read";
      const remedy =
        "Correct the path under source, or save the page there as Markdown, HTML or OpenAPI 3, with its address in origin and the day in checked.";
      return [{ at, message: `expected the copy ${source} of contract ${name}, got ${got}`, remedy }];
    }),
  );
  return problems.flat();
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}
