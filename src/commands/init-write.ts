import { dirname, join } from "node:path";
import { isThere, packageText, writeNew } from "../adapters/setup-files.ts";
import { kindOf } from "../setup/kinds.ts";
import { cutFrom, logLinesOf } from "../setup/log-lines.ts";
import type { Proposal } from "../setup/propose.ts";
import { plain } from "../setup/text.ts";
import { workflowText } from "../setup/workflow-text.ts";

/** The default place of the manifest. */
export const manifestPath = ".github/fallback-gate.yml";

/** What is written, and where. */
export interface Writing {
  out: string;
  /** null: none. */
  workflow: string | null;
  withLogs: boolean;
  /** Nothing is written. */
  isDry: boolean;
}

/** Writes the manifest and what belongs to it, and prints what was done, what is not known, and the next command. */
export async function writeAll(proposal: Proposal, writing: Writing): Promise<void> {
  const { out, isDry } = writing;
  if (isDry) process.stdout.write(proposal.text);
  else await writeNew(process.cwd(), out, proposal.text);
  const { length } = proposal.routes;
  const files = new Set(proposal.setups.map(({ source }) => source.file));
  const lines = [
    `${isDry ? "Would write" : "Wrote"} ${out} from ${[...files].join(" and ")}: ${length} ${length === 1 ? "route" : "routes"}.`,
    ...(await copyLines(proposal, writing)),
    ...(await workflowLines(proposal, writing)),
    ...(writing.withLogs ? await logLines(proposal, writing) : []),
    "What the configuration does not say:",
    ...proposal.unknown.map((text) => `  - ${plain(text)}`),
    `Next: ${nextCommands(proposal, out).join(" && ")}`,
  ];
  (isDry ? process.stderr : process.stdout).write(`${lines.join("\n")}\n`);
}

/** The shares, and then a decision on a replica of the gateway, if there is one that can be started. */
function nextCommands({ setups }: Proposal, out: string): string[] {
  const [only, ...more] = setups;
  const starts = only !== undefined && more.length === 0 && kindOf(only.gateway).starts;
  const isDefault = out === manifestPath;
  return [
    `fallback-gate lint${isDefault ? "" : ` ${out}`}`,
    ...(starts ? [`fallback-gate run ${isDefault ? "" : `--manifest ${out} `}--replica`] : []),
  ];
}

/** A line for each file: written, or left as it is. */
async function besideLine(
  path: string,
  text: () => Promise<string>,
  { isDry }: Pick<Writing, "isDry">,
): Promise<string> {
  if (await isThere(process.cwd(), path)) return `Left ${path} as it is.`;
  if (isDry) return `Would write ${path}.`;
  await writeNew(process.cwd(), path, await text());
  return `Wrote ${path}.`;
}

function copyLines({ copies }: Proposal, writing: Writing): Promise<string[]> {
  return Promise.all(copies.map(({ path, from }) => besideLine(path, () => packageText(from), writing)));
}

async function workflowLines({ setups }: Proposal, writing: Writing): Promise<string[]> {
  const { workflow, out } = writing;
  if (workflow === null) return [];
  if (await isThere(process.cwd(), ".gitlab-ci.yml"))
    return [`No workflow: this repository has a .gitlab-ci.yml. docs/init.md, "GitLab", shows a job.`];
  const text = workflowText({ setups, manifest: out === manifestPath ? null : out });
  const staging = setups.filter(({ gateway }) => !kindOf(gateway).starts);
  return [
    await besideLine(workflow, () => Promise.resolve(text), writing),
    ...staging.map(
      ({ gateway }) => `  ${gateway} cannot be started in a job: the workflow says what to fill in for a staging URL.`,
    ),
  ];
}

/** The lines that switch the gateways' logs on, and where they go. Writes the files that have to stand beside a configuration. */
export async function logLines({ setups }: Proposal, writing: Pick<Writing, "isDry">): Promise<string[]> {
  const lines = await Promise.all(
    setups.map(async ({ gateway, source: { file } }) => {
      const parts = logLinesOf({ gateway });
      if (parts.length === 0) return [noLog(gateway)];
      const printed = await Promise.all(
        parts.map(async (part) => [
          part.where(file),
          ...cutFrom(await packageText(part.from), part).map((line) => `    ${line}`),
        ]),
      );
      const beside = parts.flatMap((part) => part.file ?? []);
      const written = await Promise.all(
        beside.map((from) =>
          besideLine(join(dirname(file), from.slice(from.lastIndexOf("/") + 1)), () => packageText(from), writing),
        ),
      );
      return [...written, ...printed.flat()];
    }),
  );
  return ["To switch the logs on:", ...lines.flat().map((line) => `  ${line}`)];
}

function noLog(gateway: string): string {
  return gateway === "portkey"
    ? "Portkey's open-source gateway keeps no log: its header names the target that served."
    : `${gateway}: no lines are known. examples/logs has log stores, docs/manifest.md the form of a log.`;
}
