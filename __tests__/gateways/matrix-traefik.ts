import { parse, stringify } from "yaml";
import { isObject, type JsonObject } from "../../src/core/json.ts";
import type { TestProvider } from "../staging/client.ts";
import { brokenPair, targetsOf, type Cell } from "./matrix-cells.ts";
import type { MatrixGateway, Running } from "./matrix-gateway.ts";
import { startTraefik } from "./traefik.ts";

/** Traefik reads its routes from a file of any length, so every cell is below a path of one Traefik. */
export const traefik: MatrixGateway = {
  keepsLog: true,
  start: (provider, cells, signal) => startCells(provider, [...cells, brokenPair], signal),
  settings: () => ({ dialect: "traefik", credential: "STAGING_KEY" }),
  aliases: (cell, provider) => {
    const { primary, backup } = urlsOf(cell, provider);
    return [new URL(primary).host, new URL(backup ?? primary).host];
  },
  forced: () => ({ on: brokenPair.id }),
};

async function startCells(provider: TestProvider, cells: readonly Cell[], signal?: AbortSignal): Promise<Running> {
  const configurations = new Map<string, JsonObject>();
  const adapted = (example: string): string => {
    for (const cell of cells) configurations.set(cell.id, httpOf(cell, example, provider));
    const { ready } = parse(example).http.routers;
    return stringify({ http: [{ routers: { ready } }, ...configurations.values()].reduce(merged) });
  };
  const { url: primary } = provider;
  const running = await startTraefik({ primary, backup: primary, adapted, ...(signal && { signal }) });
  const { url, logFile } = running;
  return {
    urlOf: ({ id }) => `${url}/${id}`,
    logOf: () => logFile,
    configurationOf: ({ id }) => stringify({ http: configurations.get(id) }),
    [Symbol.asyncDispose]: () => running.close(),
  };
}

function urlsOf(cell: Cell, { targetUrls }: TestProvider): { primary: string; backup: string | null } {
  const { primary, backup } = targetsOf(cell);
  return { primary: targetUrls[primary] ?? "", backup: backup === null ? null : (targetUrls[backup] ?? "") };
}

/** The example for one cell, with names of its own, below a path of its own. */
function httpOf(cell: Cell, example: string, provider: TestProvider): JsonObject {
  const { id, scenario } = cell;
  const { primary, backup } = urlsOf(cell, provider);
  const { http } = parse(example);
  const { gateway, "try-primary": tryPrimary, "try-backup": tryBackup } = http.routers;
  gateway.rule = gateway.rule.replace("/v1/", `/${id}/v1/`);
  if (backup === null) gateway.service = "primary";
  for (const inner of [tryPrimary, tryBackup])
    Object.assign(inner, { rule: `PathPrefix(\`/${id}/\`)`, middlewares: ["path"] });
  http.services["primary-provider"].loadBalancer.servers[0].url = primary;
  http.services["backup-provider"].loadBalancer.servers[0].url = backup ?? primary;
  http.middlewares.path = { stripPrefix: { prefixes: [`/${id}`] } };
  if (scenario.id === "hang") http.serversTransports.provider.forwardingTimeouts.responseHeaderTimeout = "1s";
  delete http.routers.ready;
  return renamed(http, `${id}-`);
}

/** Every router, service and so on with a prefix, wherever it is named. */
function renamed(http: JsonObject, prefix: string): JsonObject {
  const names = new Set(Object.values(http).flatMap((part) => Object.keys(part ?? {})));
  const nameOf = (value: unknown, key = ""): unknown => {
    if (key === "entryPoints") return value;
    if (Array.isArray(value)) return value.map((item: unknown) => nameOf(item));
    if (isObject(value))
      return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, nameOf(item, inner)]));
    return typeof value === "string" && names.has(value) ? prefix + value : value;
  };
  const parts = Object.entries(http).map(([kind, part]) => [
    kind,
    Object.fromEntries(Object.entries(part ?? {}).map(([name, item]) => [prefix + name, nameOf(item)])),
  ]);
  return Object.fromEntries(parts);
}

/** The parts of two configurations, kind by kind. */
function merged(one: JsonObject, other: JsonObject): JsonObject {
  const both = Object.entries(other).map(([kind, part]) => [kind, { ...Object(one[kind]), ...Object(part) }]);
  return { ...one, ...Object.fromEntries(both) };
}
