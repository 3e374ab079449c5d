import { dirname, join } from "node:path";
import { isThere } from "../adapters/setup-files.ts";
import { GateError } from "../core/errors.ts";
import { isRepositoryPath } from "../core/repository-path.ts";
import { type Beside, propose } from "../setup/propose.ts";
import type { Source } from "../setup/setups.ts";
import { readOptions, type Command } from "./command.ts";
import { readConfigurationFile, refusal, repositoryFile } from "./configuration-file.ts";
import { foundFile, usualNames } from "./found-configurations.ts";
import { compareWith } from "./init-compare.ts";
import { manifestPath, writeAll } from "./init-write.ts";

const workflowPath = ".github/workflows/fallback-gate.yml";

const usage = `fallback-gate init [FILE...] [--out PATH] [--workflow PATH | --no-workflow] [--logs] [--dry-run]

Writes a manifest from the gateways' own configurations: routes, targets, the pointers to the weights, the retries and a retry
budget as a proposal, with a comment on each; a copy of the API's documentation; and a workflow that gates pull requests.
Default ${manifestPath} and ${workflowPath}. Run it at the top of the repository. Offline.
Without FILE it looks in this folder and in usual ones below it for
${usualNames}.
A FILE that is no gateway's configuration may hold the weights, such as the values of a chart.
--logs prints the lines that switch on the gateways' logs, and declares the logs.
--dry-run prints the manifest and writes nothing. A file that is there already is never overwritten.
If the manifest is there already, prints what differs between it and the configurations, with --logs also the lines to add.
Prints what the configuration does not say, and the next command.
Exit code: 0 written, or nothing differs; 1 the manifest differs; 3 not written: the line and the reason are printed.`;

/** A first manifest from gateways' configurations, and later its differences from them. */
export const init: Command = {
  usage,
  run: async (args) => {
    const flags = ["dry-run", "no-workflow", "logs"];
    const { values, rest } = readOptions(args, ["out", "workflow"], { flags, most: mostFiles });
    const out = pathIn("out", values.get("out")) ?? manifestPath;
    const workflow = values.has("no-workflow") ? null : (pathIn("workflow", values.get("workflow")) ?? workflowPath);
    const withLogs = values.has("logs");
    const { sources, beside } = await readAll(rest.length > 0 ? rest.map(repositoryFile) : [await foundFile()]);
    const proposal = propose(sources, beside, { folder: dirname(out), withLogs });
    if ("refuse" in proposal) throw refusal(proposal.file, proposal.refuse);
    const isDry = values.has("dry-run");
    if (!isDry && (await isThere(process.cwd(), out))) return await compareWith(out, proposal, withLogs);
    await writeAll(proposal, { out, workflow, withLogs, isDry });
    return 0;
  },
};

/** As many gateways as one manifest may reasonably have. */
const mostFiles = 16;

interface ReadFiles {
  sources: readonly Source[];
  beside: readonly Beside[];
}

/** Configurations, and files that are none and may hold weights. A file alone is always taken for a configuration. */
async function readAll(files: readonly string[]): Promise<ReadFiles> {
  const read = await Promise.all(
    files.map(async (file) => {
      const { included, ...configuration } = await readConfigurationFile(file);
      const place = (path: string) => repositoryFile(join(dirname(file), path));
      return { ...configuration, file, included: new Map([...included].map(([path, bytes]) => [place(path), bytes])) };
    }),
  );
  const isOther = ({ file, reading }: Source) =>
    files.length > 1 &&
    reading.gateway === null &&
    /\.(?:ya?ml|json)$/i.test(file) &&
    isUnknown(reading.refuse?.reason);
  const sources = read.filter((source) => !isOther(source));
  return sources.length === 0 ? { sources: read, beside: [] } : { sources, beside: read.filter(isOther) };
}

function isUnknown(reason = ""): boolean {
  return /not a configuration of a supported gateway|which is not supported/.test(reason);
}

function pathIn(option: string, [path, second]: readonly string[] = []): string | null {
  if (path === undefined) return null;
  if (second === undefined && isRepositoryPath(path) && !/(?:^|\/)\.\.(?:\/|$)/.test(path)) return path;
  throw new GateError(
    "INPUT_INVALID",
    `--${option}: expected one path in this folder made of letters, digits, dots, dashes, underscores and slashes, got something else`,
  );
}
