import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProvider } from "../staging/client.ts";
import { deploymentOf, litellmConfigOf } from "./litellm-config.ts";
import { startLitellm } from "./litellm.ts";
import { brokenPair, targetsOf, type Cell } from "./matrix-cells.ts";
import type { MatrixGateway, Running } from "./matrix-gateway.ts";
import { proxied } from "./matrix-proxies.ts";
import { traefik } from "./matrix-traefik.ts";
import { startPortkey } from "./portkey.ts";

/** What one try may take where the primary hangs: long enough for a try to reach the provider on a busy machine. */
const hangMs = 3_000;
const examples = join(import.meta.dirname, "..", "..", "examples");

const litellm: MatrixGateway = {
  keepsLog: true,
  start: (provider, cells, signal) => startLogged(litellmConfigFor(provider, [...cells, brokenPair]), signal),
  settings: () => ({ dialect: "litellm", credential: "STAGING_KEY" }),
  aliases: ({ id }) => [deploymentOf(`${id}-primary`), deploymentOf(`${id}-backup`)],
  forced: () => ({ force: { model: brokenPair.id } }),
};

const portkey: MatrixGateway = {
  keepsLog: false,
  async start(provider, _cells, signal) {
    const gateway = await startPortkey({ ...(signal && { signal }) });
    return {
      ...gateway,
      urlOf: () => gateway.url,
      logOf: () => null,
      configurationOf: (cell) => portkeyConfig(cell, provider),
    };
  },
  settings: (cell, provider) => ({
    dialect: "portkey",
    credential: "STAGING_KEY",
    headers: { "x-portkey-config": portkeyConfig(cell, provider) },
  }),
  aliases: ({ scenario }) =>
    scenario.alone === true ? ["config", "none"] : ["config.targets[0]", "config.targets[1]"],
  forced: (provider) => ({ force: { headers: { "x-portkey-config": portkeyConfig(brokenPair, provider) } } }),
};

/** Every gateway of the matrix, in the order of its rows. */
export const matrixGateways = {
  litellm,
  portkey,
  envoy: proxied("envoy"),
  nginx: proxied("nginx"),
  haproxy: proxied("haproxy"),
  traefik,
} as const;

export type GatewayName = keyof typeof matrixGateways;

export const gatewayNames = [
  "litellm",
  "portkey",
  "envoy",
  "nginx",
  "haproxy",
  "traefik",
] as const satisfies GatewayName[];

/** LiteLLM with the callback of its example, which writes the log. */
async function startLogged(config: string, signal?: AbortSignal): Promise<Running> {
  await using starting = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "fallback-gate-log-"));
  starting.defer(() => rm(folder, { recursive: true, force: true }));
  const log = join(folder, "litellm.jsonl");
  await writeFile(log, "");
  const env = { GATE_LOG: log, PYTHONPATH: join(examples, "litellm"), PYTHONDONTWRITEBYTECODE: "1" };
  const { url } = starting.use(await startLitellm({ config, env, ...(signal && { signal }) }));
  const started = starting.move();
  return {
    urlOf: () => url,
    logOf: () => log,
    configurationOf: () => config,
    [Symbol.asyncDispose]: () => started.disposeAsync(),
  };
}

function litellmConfigFor({ url }: TestProvider, cells: readonly Cell[]): string {
  const names = cells.map((cell) => ({ cell, ...targetsOf(cell) }));
  const groups = names.flatMap(({ cell, primary, backup }) => [
    [cell.id, { target: primary, timeout: cell.scenario.id === "hang" ? hangMs / 1_000 : 10 }] as const,
    ...(backup === null ? [] : [[backup, { target: backup }] as const]),
  ]);
  const fallbacks = names.flatMap(({ cell, backup }) => (backup === null ? [] : [[cell.id, backup] as const]));
  const config = { groups: Object.fromEntries(groups), fallbacks: Object.fromEntries(fallbacks), cooldowns: false };
  const callback = { litellm_settings: { callbacks: "gate_log.gate_log" } };
  return JSON.stringify({ ...JSON.parse(litellmConfigOf(url, config)), ...callback });
}

/** Portkey takes its configuration with every request. Without a list of statuses it falls back on all that is no success. */
function portkeyConfig(cell: Cell, { url }: TestProvider): string {
  const { primary, backup } = targetsOf(cell);
  const target = (name: string) => ({
    provider: "openai",
    api_key: `key-of-${name}`,
    custom_host: `${url}/${name}/v1`,
  });
  const retry = { attempts: 2 };
  const timeout = cell.scenario.id === "hang" ? { request_timeout: hangMs } : {};
  return JSON.stringify(
    backup === null
      ? { ...target(primary), retry }
      : { strategy: { mode: "fallback" }, retry, ...timeout, targets: [target(primary), target(backup)] },
  );
}
