import { basename } from "node:path";
import type { TestProvider } from "../staging/client.ts";
import { startEnvoy } from "./envoy.ts";
import type { Gateway } from "./gateway-process.ts";
import { startHaproxy } from "./haproxy.ts";
import { litellmConfigOf, litellmHeaders } from "./litellm-config.ts";
import { startLitellm } from "./litellm.ts";
import { startNginx } from "./nginx.ts";
import { portkeyHeaders, startPortkey } from "./portkey.ts";
import type { Proxy, ProxyOptions } from "./proxy.ts";

/** How long one try may take, or be silent: below the scripted provider's slow first byte, which takes 3 s. */
const tryMs = 2_000;
const trySeconds = tryMs / 1_000;

/** Targets of the proxies and of Portkey: neither remembers anything from one request to the next. */
export const targetPorts = { primary: 0, backup: 0 } as const;

/** Where one exchange goes in, and what its targets are called at the provider. */
export interface Entrance {
  url: string;
  headers: Record<string, string>;
  model: string;
  primary: string;
  backup: string;
}

interface Running extends AsyncDisposable {
  /** Of a pair of targets by its name. */
  entrance: (pair: string) => Entrance;
}

export interface StartOptions {
  /** Names of the pairs of targets that are asked for. */
  pairs: readonly string[];
  /** Whether it leaves a failing target alone for a while. Default false. */
  remembers?: boolean;
}

interface FailoverGateway {
  title: string;
  /** Its configuration in words, for the head of the table. */
  settings: string;
  /** What is added where failures are remembered. */
  memory: string;
  start: (provider: TestProvider, options: StartOptions) => Promise<Running>;
}

const json = { "content-type": "application/json" };
const onePair = { model: "chat", primary: "primary", backup: "backup" };

/** A pair of its own for each exchange: LiteLLM leaves a deployment alone for a while after some failures. */
const litellm: FailoverGateway = {
  title: "LiteLLM",
  settings:
    `\`num_retries: 2\`, \`fallbacks\` from one model group to the other, \`timeout: ${trySeconds}\`, cool-downs as by ` +
    "default; the delay between tries is 0",
  memory: "`allowed_fails: 1`, `cooldown_time: 5`",
  async start({ url: providerUrl }, { pairs, remembers = false }) {
    const named = pairs.map((pair) => ({ pair, ...pairNames(pair) }));
    const groups = named.flatMap(({ pair, primary, backup }) => [
      [pair, { target: primary, timeout: trySeconds }] as const,
      [backup, { target: backup, timeout: trySeconds }] as const,
    ]);
    const fallbacks = Object.fromEntries(named.map(({ pair, backup }) => [pair, backup]));
    const models = { groups: Object.fromEntries(groups), fallbacks, cooldowns: true };
    const config = litellmConfigOf(providerUrl, models);
    const gateway = await startLitellm({ config: remembers ? withMemory(config) : config });
    const { url } = gateway;
    const entrance = (pair: string) => ({ url, headers: litellmHeaders, model: pair, ...pairNames(pair) });
    return { entrance, [Symbol.asyncDispose]: () => gateway.close() };
  },
};

/** LiteLLM's settings for cool-downs beside those of its router. */
function withMemory(config: string): string {
  const { router_settings, ...others } = JSON.parse(config);
  return JSON.stringify({ ...others, router_settings: { ...router_settings, allowed_fails: 1, cooldown_time: 5 } });
}

const portkey: FailoverGateway = {
  title: "Portkey",
  settings: `\`strategy: { mode: fallback }\` without a list of statuses, \`retry: { attempts: 2 }\`, \`request_timeout: ${tryMs}\``,
  memory: "has none",
  async start(provider) {
    const headers = portkeyHeaders(provider.url, { request_timeout: tryMs });
    return entering(await startPortkey(), headers);
  },
};

interface ProxyOfTable {
  example: string;
  memory: string;
  /** Adds its memory to its example. */
  remembering: (configuration: string) => string;
  startProxy: (options: ProxyOptions) => Promise<Proxy>;
}

function proxied(title: string, { example, memory, remembering, startProxy }: ProxyOfTable): FailoverGateway {
  return {
    title,
    settings:
      `[${basename(example)}](../examples/${example}), two tries at each target, with ${trySeconds} s in place of 10 s; ` +
      "it remembers nothing from one request to the next",
    memory,
    async start({ targetUrls: { primary = "", backup = "" } }, { remembers = false }) {
      const options = { primary, backup, tryTimeout: `${trySeconds}s`, ...(remembers && { adapted: remembering }) };
      return entering(await startProxy(options), json);
    },
  };
}

const envoy = proxied("Envoy", {
  example: "envoy/envoy.yaml",
  memory:
    "`outlier_detection` with `consecutive_5xx: 3`, `base_ejection_time: 5s`, `interval: 1s`, `max_ejection_percent: 100`",
  remembering: (configuration) => {
    const detection = "{ consecutive_5xx: 3, base_ejection_time: 5s, interval: 1s, max_ejection_percent: 100 }";
    return configuration.replace(/^( *)type: STATIC$/m, `$&\n$1outlier_detection: ${detection}`);
  },
  startProxy: startEnvoy,
});

const nginx = proxied("nginx", {
  example: "nginx/nginx.conf",
  memory: "`max_fails=1 fail_timeout=5s`",
  remembering: (configuration) => configuration.replaceAll("max_fails=0", "max_fails=1 fail_timeout=5s"),
  startProxy: startNginx,
});

const haproxy = proxied("HAProxy", {
  example: "haproxy/haproxy.cfg",
  memory: "`check inter 1s observe layer7 error-limit 3 on-error mark-down`",
  remembering: (configuration) =>
    configuration.replace(
      /^ *server primary .*$/m,
      "$& check inter 1s observe layer7 error-limit 3 on-error mark-down",
    ),
  startProxy: startHaproxy,
});

function entering(gateway: Gateway, headers: Record<string, string>): Running {
  const { url } = gateway;
  return { entrance: () => ({ url, headers, ...onePair }), [Symbol.asyncDispose]: () => gateway.close() };
}

function pairNames(pair: string): Pick<Entrance, "primary" | "backup"> {
  return { primary: `${pair}-primary`, backup: `${pair}-backup` };
}

/** Every gateway of the table, in the order of its columns. */
export const failoverGateways = {
  litellm,
  portkey,
  envoy,
  nginx,
  haproxy,
} as const;

export type FailoverName = keyof typeof failoverGateways;

export const failoverNames = ["litellm", "portkey", "envoy", "nginx", "haproxy"] as const satisfies FailoverName[];
