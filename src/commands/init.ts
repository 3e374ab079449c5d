import { dirname, join, relative, resolve } from "node:path";
import { writeNew } from "../adapters/setup-files.ts";
import { GateError } from "../core/errors.ts";
import { isRepositoryPath } from "../core/repository-path.ts";
import { plain } from "../setup/text.ts";
import { propose, type Proposal } from "../setup/propose.ts";
import { readOptions, type Command } from "./command.ts";
import { foundFile, readConfigurationFile, refusal, usualNames } from "./configuration-file.ts";

const manifestPath = ".github/fallback-gate.yml";

const usage = `fallback-gate init [FILE] [--out PATH] [--dry-run]

Writes a manifest from a gateway's own configuration: routes, targets, the pointers to its weights, and a retry budget as a
proposal, with a comment on each. Default ${manifestPath}. Run it at the top of the repository. Offline.
Without FILE it looks in this folder for ${usualNames}.
--dry-run prints the manifest and writes nothing. A file that is there already is never overwritten.
Prints what the configuration does not say, and the next command. Exit code: 0 written, 3 not written: the line and the reason are printed.`;

/** A first manifest from a gateway's configuration. */
export const init: Command = {
  name: "init",
  says: "write a manifest from a gateway's configuration",
  usage,
  run: async (args) => {
    const { values, rest } = readOptions(args, ["out"], { flags: ["dry-run"], most: 1 });
    const out = outPath(values.get("out") ?? []);
    const file = rest[0] === undefined ? await foundFile() : repositoryFile(rest[0]);
    const read = await readConfigurationFile(file);
    const included = read.included.map((path) => repositoryFile(join(dirname(file), path)));
    const proposal = propose({ ...read, file, included });
    if ("refuse" in proposal) throw refusal(file, proposal.refuse);
    const isDry = values.has("dry-run");
    if (isDry) process.stdout.write(proposal.text);
    else await writeNew(process.cwd(), out, proposal.text);
    const { length } = proposal.routes;
    const done = `${isDry ? "Would write" : "Wrote"} ${out} from ${file}: ${length} ${length === 1 ? "route" : "routes"}.`;
    (isDry ? process.stderr : process.stdout).write(`${[done, ...endLines(proposal, out)].join("\n")}\n`);
    return 0;
  },
};

function outPath([path = manifestPath, second]: readonly string[]): string {
  if (second === undefined && isRepositoryPath(path) && !/(?:^|\/)\.\.(?:\/|$)/.test(path)) return path;
  throw new GateError(
    "INPUT_INVALID",
    "--out: expected one path in this folder made of letters, digits, dots, dashes, underscores and slashes, got something else",
  );
}

/** The path from this folder, as the manifest names files. */
function repositoryFile(file: string): string {
  const path = relative(process.cwd(), resolve(file));
  if (isRepositoryPath(path) && !path.startsWith("../")) return path;
  const message =
    "expected a configuration below this folder whose path has only letters, digits, dots, dashes, underscores and slashes, got another path";
  const remedy = "Run init at the top of the repository that holds the configuration.";
  throw new GateError("INPUT_INVALID", message, { problems: [{ at: null, message, remedy }] });
}

function endLines({ unknown }: Proposal, out: string): string[] {
  return [
    "What the configuration does not say:",
    ...unknown.map((text) => `  - ${plain(text)}`),
    `Next: fallback-gate lint${out === manifestPath ? "" : ` ${out}`}`,
  ];
}
