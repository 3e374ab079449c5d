import type { Traffic } from "../generated/types.ts";
import { checkLines } from "./checks.ts";
import { contractLines, contractOf } from "./contract-text.ts";
import { gatewayLines, logOf } from "./gateway-text.ts";
import { kindOf } from "./kinds.ts";
import { layerLines, scopeLines } from "./layer-text.ts";
import { orderOf } from "./pointers.ts";
import type { LeftOut, ProposedRoute } from "./routes.ts";
import type { Setup } from "./setups.ts";
import { comment, plain, scalar } from "./text.ts";

/** What the manifest is written from. */
export interface Proposed {
  setups: readonly Setup[];
  leftOut: readonly LeftOut[];
  /** The manifest's folder, below which the contracts are. */
  folder: string;
  /** Whether the lines of `--logs` are going to be in the configurations. */
  withLogs: boolean;
}

const schema = "https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/manifest.schema.json";
const mostAttempts = 1_000;
/** What is asked for where no file says which model clients ask for. */
export const placeholder = "gpt-4.1-mini";
/** Starts the comment on a budget. A later run reads the number there. */
export const worstCaseMark = "Worst case by the configuration:";

/** The manifest as text, with a comment on every value that is a proposal. */
export function manifestText({ setups, leftOut, folder, withLogs }: Proposed): string {
  const routes = setups.flatMap((setup) => setup.routes);
  const sources = new Map(setups.map(({ source, gateway }) => [source.file, `${source.file} (${gateway})`]));
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    ...comment(
      `Written by \`fallback-gate init\` from ${[...sources.values()].join(" and ")}. It is a proposal: read the comments.`,
    ),
    "version: 1",
    "",
    ...gatewayLines(setups, withLogs),
    "",
    ...layerLines(setups),
    "",
    ...contractLines(routes, folder),
    ...defaultLines(routes),
    "",
    "routes:",
    ...setups.flatMap((setup) =>
      setup.routes.flatMap((route) => [...routeLines(route, setup, setups.length > 1, withLogs), ""]),
    ),
    ...leftOut.flatMap(({ file, name, line, because }) =>
      comment(`Left out: ${name} (line ${line} of ${file}): ${because}.`),
    ),
    ...scopeLines(routes),
  ];
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

/** The one model to fill in, for all routes whose model no file says. */
function defaultLines(routes: readonly ProposedRoute[]): string[] {
  if (routes.every(({ model }) => model !== null)) return [];
  return [
    "",
    ...comment("The file does not say which model clients ask for: write yours, for every route without a `model`."),
    `defaults: { model: ${placeholder} }`,
  ];
}

function routeLines(route: ProposedRoute, setup: Setup, isOneOfSeveral: boolean, withLogs: boolean): string[] {
  const { from, traffic, weight, model } = route;
  const kind = kindOf(setup.gateway);
  const hasLog = logOf(setup, withLogs) !== null;
  return [
    ...comment(`${plain(from.name)}, line ${from.line}.${weight === null ? "" : ` ${weight}`}`, "  "),
    `  - id: ${scalar(route.id)}`,
    ...(isOneOfSeveral ? [`    gateway: ${setup.name}`] : []),
    `    family: ${route.family}`,
    ...(model === null ? [] : [`    model: ${scalar(model)}`]),
    `    contract: ${contractOf(route.family)}`,
    `    order: ${orderOf(from)}`,
    "    targets:",
    ...route.targets.map(({ name, aliases }) => `      ${scalar(name)}: [${aliases.map(scalar).join(", ")}]`),
    ...budgetLines(route, kind.starts),
    ...(kind.namesTarget && !hasLog ? ["    fallback_visible_in: header"] : []),
    ...(traffic === null ? [] : trafficLines(traffic)),
    ...checkLines(route, setup, hasLog),
  ];
}

/** A replica has the witness behind it. Anywhere else a log has to do. */
function budgetLines({ from }: ProposedRoute, starts: boolean): string[] {
  const worst = from.worst_case_gateway;
  const attempts = Math.min(mostAttempts, Math.max(1, worst ?? 1));
  const says =
    worst === null
      ? `${worstCaseMark} not known, so that no retry is allowed. ${from.why} Write the number that you accept.`
      : `${worstCaseMark} ${worst} provider ${worst === 1 ? "call" : "calls"} for one request. ${from.why} It is proposed as the budget: lower it to what you accept.`;
  return [...comment(says, "    "), `    retry_budget: { attempts: ${attempts}${starts ? ", proof: witness" : ""} }`];
}

function trafficLines({ file, doc, among, at, default: byDefault }: Traffic): string[] {
  return [
    "    traffic:",
    `      file: ${scalar(file)}`,
    ...(doc === undefined ? [] : [`      doc: ${fieldsText(doc)}`]),
    ...(typeof among === "string" ? [`      among: ${JSON.stringify(among)}`] : []),
    `      at: ${typeof at === "string" ? JSON.stringify(at) : fieldsText(at)}`,
    ...(byDefault === undefined ? [] : [`      default: ${byDefault}`]),
  ];
}

function fieldsText(fields: Exclude<Traffic["at"], string>): string {
  return `{ ${Object.entries(fields)
    .map(([name, value]) => `${scalar(name)}: ${scalar(String(value))}`)
    .join(", ")} }`;
}
