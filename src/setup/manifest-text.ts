import type { Traffic } from "../generated/types.ts";
import type { LeftOut, ProposedRoute } from "./routes.ts";
import { comment, plain, scalar } from "./text.ts";

/** What the manifest is written from. */
export interface Proposed {
  /** The configuration, by its path in the repository. */
  file: string;
  /** Further files that it includes. */
  included: readonly string[];
  gateway: string;
  routes: readonly ProposedRoute[];
  leftOut: readonly LeftOut[];
}

const schema = "https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/manifest.schema.json";
const builtIn = new Set(["envoy", "haproxy", "litellm", "nginx", "portkey"]);
/** Gateways whose answers name the target that served, without a setting of their own. */
const namesTarget = new Set(["litellm", "portkey"]);
const contracts = {
  "chat-completions": { name: "chat", source: "https://apidoc.cometapi.com/api/text/chat" },
  responses: { name: "responses", source: "https://apidoc.cometapi.com/api/text/responses" },
} as const;
const mostAttempts = 1_000;

/** The manifest as text, with a comment on every value that is a proposal. */
export function manifestText(proposed: Proposed): string {
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    ...comment(
      `Written by \`fallback-gate init\` from ${proposed.file} (${proposed.gateway}). It is a proposal: read the comments.`,
    ),
    "version: 1",
    "",
    ...gatewayLines(proposed),
    "",
    ...contractLines(proposed.routes),
    "",
    "routes:",
    ...proposed.routes.flatMap((route) => [...routeLines(route, proposed.gateway), ""]),
    ...proposed.leftOut.flatMap(({ name, line, because }) =>
      comment(`Left out: ${name} (line ${line} of ${proposed.file}): ${because}.`),
    ),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function gatewayLines({ gateway, file, included, routes }: Proposed): string[] {
  const isBuiltIn = builtIn.has(gateway);
  const other = isBuiltIn ? [] : comment(`No dialect for ${gateway} is built in: see docs/gateways.md.`, "    ");
  return [
    "gateways:",
    "  default:",
    ...other,
    `    dialect: ${isBuiltIn ? gateway : "generic"}`,
    ...(gateway === "portkey" ? portkeyLines(file, routes) : credentialLines(gateway)),
    ...comment("A change to these files together with a weight is held. Add start scripts.", "    "),
    `    config: [${[file, ...included].map(scalar).join(", ")}]`,
    ...(isBuiltIn && !namesTarget.has(gateway) ? logHint(gateway) : []),
  ];
}

function credentialLines(gateway: string): string[] {
  const says = "The environment variable with the key that clients send to the gateway.";
  return [...comment(says, "    "), `    credential: ${gateway === "litellm" ? "STAGING_KEY" : "GATEWAY_KEY"}`];
}

/** Portkey takes its configuration from each request. Names of targets that begin with @ are those of its hosted catalog. */
function portkeyLines(file: string, routes: readonly ProposedRoute[]): string[] {
  const isHosted = routes.some(({ from }) => from.targets.some(({ name }) => name.startsWith("@")));
  return [
    ...comment(
      "No credential of clients: the targets have their own. For the hosted Portkey its key is a header.",
      "    ",
    ),
    "    auth: none",
    ...comment("To play faults, name a copy of the file whose targets are the scripted provider.", "    "),
    "    headers:",
    `      x-portkey-config: { file: ${scalar(file)} }`,
    ...(isHosted ? ["      x-portkey-api-key: { env: PORTKEY_API_KEY }"] : []),
  ];
}

function logHint(gateway: string): string[] {
  const says = `A switch to another target has to show in the gateway's log. Write it as examples/${gateway} does, and then take these lines in:`;
  return [
    ...comment(says),
    "# logs:",
    `#   - { gateway: default, source: jsonl, path: ${gateway === "envoy" ? "envoy-attempts" : gateway}.jsonl, settle: 1s }`,
  ];
}

function contractLines(routes: readonly ProposedRoute[]): string[] {
  const used = Object.entries(contracts).filter(([family]) => routes.some((route) => route.family === family));
  return [
    ...comment(
      "The page that documents the API. Name your provider's, and with `checked` the day on which you read it.",
    ),
    "contracts:",
    ...used.map(([, { name, source }]) => `  ${name}: { source: ${scalar(source)} }`),
  ];
}

function routeLines(route: ProposedRoute, gateway: string): string[] {
  const { from, traffic, weight } = route;
  return [
    ...comment(`${plain(from.name)}, line ${from.line}.${weight === null ? "" : ` ${weight}`}`, "  "),
    `  - id: ${scalar(route.id)}`,
    `    family: ${route.family}`,
    ...(route.isPlaceholder ? comment("The file does not say which model clients ask for: write yours.", "    ") : []),
    `    model: ${scalar(route.model)}`,
    `    contract: ${contracts[route.family].name}`,
    `    order: ${from.order}`,
    "    targets:",
    ...route.targets.map(({ name, aliases }) => `      ${scalar(name)}: [${aliases.map(scalar).join(", ")}]`),
    ...budgetLines(route),
    ...(namesTarget.has(gateway) || !builtIn.has(gateway) ? ["    fallback_visible_in: header"] : []),
    ...(traffic === null ? [] : trafficLines(traffic)),
  ];
}

function budgetLines({ from }: ProposedRoute): string[] {
  const worst = from.worst_case_gateway;
  const attempts = Math.min(mostAttempts, Math.max(1, worst ?? 1));
  const says =
    worst === null
      ? `Not known, so that no retry is allowed: ${from.why} Write the number that you accept.`
      : `A proposal: the most provider calls that the gateway can make for one request, ${worst}. ${from.why} Lower it to what you accept.`;
  return [...comment(says, "    "), `    retry_budget: { attempts: ${attempts}, proof: witness }`];
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
