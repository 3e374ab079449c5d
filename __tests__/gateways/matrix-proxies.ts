import type { TestProvider } from "../staging/client.ts";
import { startEnvoy } from "./envoy.ts";
import { startHaproxy } from "./haproxy.ts";
import { brokenPair, targetsOf, type Cell } from "./matrix-cells.ts";
import type { MatrixGateway, Running } from "./matrix-gateway.ts";
import { startNginx } from "./nginx.ts";
import type { Proxy, ProxyOptions } from "./proxy.ts";
import { startTraefik } from "./traefik.ts";

/** A proxy whose log the gate reads. */
export interface LoggedProxy extends Proxy {
  /** The file that the manifest names. */
  log: string;
}

type Start = (options: ProxyOptions) => Promise<LoggedProxy>;

/** Starts a proxy with the configuration of its example. */
export const proxiesUnderGate = {
  async envoy(options) {
    const envoy = await startEnvoy(options);
    return { ...envoy, log: envoy.attemptsFile };
  },
  async nginx(options) {
    const nginx = await startNginx(options);
    return { ...nginx, log: nginx.logFile };
  },
  async haproxy(options) {
    const haproxy = await startHaproxy(options);
    return { ...haproxy, log: haproxy.logFile };
  },
  async traefik(options) {
    const traefik = await startTraefik(options);
    return { ...traefik, log: traefik.logFile };
  },
} as const satisfies Record<string, Start>;

export type ProxyName = keyof typeof proxiesUnderGate;

/** A proxy has one pair of upstreams, so every cell has a proxy of its own. */
export function proxied(name: ProxyName): MatrixGateway {
  return {
    keepsLog: true,
    start: (provider, cells, signal) => startProxies(name, provider, [...cells, brokenPair], signal),
    settings: () => ({ dialect: name, credential: "STAGING_KEY" }),
    aliases: (cell, provider) => {
      const { primary, backup } = urlsOf(cell, provider);
      return [new URL(primary).host, new URL(backup ?? primary).host];
    },
    forced: () => ({ on: brokenPair.id }),
  };
}

async function startProxies(
  name: ProxyName,
  provider: TestProvider,
  cells: readonly Cell[],
  signal?: AbortSignal,
): Promise<Running> {
  await using starting = new AsyncDisposableStack();
  const proxies = new Map<string, LoggedProxy>();
  const configurations = new Map<string, string>();
  // One after another: a port is free until its proxy has it.
  for (const cell of cells) {
    const { id, errorPage } = cell.scenario;
    const options = {
      ...urlsOf(cell, provider),
      ...(id === "hang" && { tryTimeout: "1s" }),
      adapted(configuration: string) {
        const text = errorPage === true ? byErrorPage(configuration) : configuration;
        configurations.set(cell.id, text);
        return text;
      },
    };
    proxies.set(cell.id, starting.use(await proxiesUnderGate[name]({ ...options, ...(signal && { signal }) })));
  }
  const started = starting.move();
  return {
    urlOf: ({ id }) => proxies.get(id)?.url ?? "",
    logOf: ({ id }) => proxies.get(id)?.log ?? null,
    configurationOf: ({ id }) => configurations.get(id) ?? "",
    [Symbol.asyncDispose]: () => started.disposeAsync(),
  };
}

/** nginx's example with the backup in a group of its own, to which `error_page` passes what the primary fails or refuses. */
function byErrorPage(configuration: string): string {
  const backup = /server (127\.0\.0\.1:\d+) max_fails=0 backup;/.exec(configuration)?.[1] ?? "";
  const settings = /proxy_http_version[^]*?proxy_send_timeout 5s;/.exec(configuration)?.[0] ?? "";
  const headers = configuration.match(/add_header x-gate-upstream-[a-z]+ .*;/g)?.join("\n") ?? "";
  return configuration
    .replace(/^.* backup;\n/gm, "")
    .replace("upstream llm {", `upstream llm_backup { server ${backup} max_fails=0; }\n  upstream llm {`)
    .replace(
      "proxy_pass http://llm;",
      "proxy_pass http://llm;\nproxy_intercept_errors on;\nerror_page 404 500 502 503 504 = @backup;",
    )
    .replace(
      "location / {",
      `location @backup { proxy_pass http://llm_backup;\n${settings}\n${headers}\n}\n    location / {`,
    );
}

function urlsOf(cell: Cell, { targetUrls }: TestProvider): { primary: string; backup: string | null } {
  const { primary, backup } = targetsOf(cell);
  return { primary: targetUrls[primary] ?? "", backup: backup === null ? null : (targetUrls[backup] ?? "") };
}
