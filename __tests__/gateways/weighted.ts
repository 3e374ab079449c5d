import type { JsonObject } from "../../src/core/json.ts";
import type { TestProvider } from "../staging/client.ts";
import { startEnvoy } from "./envoy.ts";
import { gatewayKey } from "./gate-on.ts";
import type { Gateway } from "./gateway-process.ts";
import { startHaproxy } from "./haproxy.ts";
import { deploymentOf } from "./litellm-config.ts";
import { startNginx } from "./nginx.ts";
import { startPortkey } from "./portkey.ts";
import type { ProxyOptions } from "./proxy.ts";
import { startTraefik } from "./traefik.ts";
import { loggedLitellm, weightedLitellm } from "./weighted-litellm.ts";
import { loadbalanced, loadbalancedFallbacks, loadbalancedThen } from "./weighted-portkey.ts";
import {
  byEnvoyClusters,
  byEnvoyPriorities,
  byHaproxyWeights,
  byNginxWeights,
  byTraefikFailovers,
  byTraefikServices,
} from "./weighted-proxies.ts";

/** Targets of the scripted provider that a gateway draws from, and one that it falls back to where it has such a group. */
export const drawnTargets = ["main", "backup"] as const;
export const reserve = "reserve";

/** How many of a hundred requests begin at `main` and at `backup`. */
export type Weights = readonly [main: number, backup: number];

export interface Drawing extends AsyncDisposable, Pick<Gateway, "url"> {
  headers: Readonly<Record<string, string>>;
  /** JSON lines; null for a gateway that keeps no log. */
  logFile: string | null;
  /** What it was configured with. */
  configuration: string;
  /** What its headers and its log call each target. */
  aliases: Readonly<Record<string, readonly string[]>>;
}

/** Starts a gateway in front of the provider. */
export type Draw = (provider: TestProvider, weights: Weights, signal?: AbortSignal) => Promise<Drawing>;

const json = { "content-type": "application/json" };

/** What Portkey calls the targets of two fallbacks, each in its own order. */
export const fallbackAliases: Drawing["aliases"] = {
  main: ["config.targets[0].targets[0]", "config.targets[1].targets[1]"],
  backup: ["config.targets[0].targets[1]", "config.targets[1].targets[0]"],
};

/** Every way of real gateways to draw a target by weight, with what each does where the first one fails. */
export const drawing = {
  /** Two retries, each drawn again: it may come to the same deployment. */
  "litellm: drawn retries": litellm({ failover: false, hasReserve: false }),
  /** A retry walks the group without coming to a deployment twice. */
  "litellm: weighted failover": litellm({ failover: true, hasReserve: false }),
  "litellm: drawn retries, then another group": litellm({ failover: false, hasReserve: true }),
  "litellm: weighted failover, then another group": litellm({ failover: true, hasReserve: true }),
  /** A retry stays at the target that was drawn. */
  "portkey: loadbalance": byPortkey(loadbalanced, { main: ["config.targets[0]"], backup: ["config.targets[1]"] }),
  /** Each choice of the draw is a fallback, in one order and in the other. */
  "portkey: loadbalance of fallbacks": byPortkey(loadbalancedFallbacks, fallbackAliases),
  /** One of two is drawn, and a target of its own follows. */
  "portkey: loadbalance, then another target": byPortkey(loadbalancedThen(reserve), {
    main: ["config.targets[0].targets[0]"],
    backup: ["config.targets[0].targets[1]"],
    [reserve]: ["config.targets[1]"],
  }),
  /** A cluster is drawn once for a request: its retries stay there. */
  "envoy: weighted clusters": byProxy(startEnvoy, byEnvoyClusters),
  /** The same with the other target as the second priority of each cluster. */
  "envoy: weighted clusters with priorities": byProxy(startEnvoy, byEnvoyPriorities),
  /** Not drawn but dealt, smoothly by weight; the next try is the other server. */
  "nginx: weights": byProxy(startNginx, byNginxWeights),
  /** Drawn; every retry is a new choice. */
  "haproxy: weights": byProxy(startHaproxy, byHaproxyWeights),
  /** A service is dealt by weight; its retry stays there. */
  "traefik: weighted services": byProxy(startTraefik, byTraefikServices),
  /** The same, and then the other service. */
  "traefik: weighted failovers": byProxy(startTraefik, byTraefikFailovers),
} as const satisfies Record<string, Draw>;

export type DrawingName = keyof typeof drawing;

function litellm(group: { failover: boolean; hasReserve: boolean }): Draw {
  return async (provider, weights, signal) => {
    const config = weightedLitellm(provider.url, weights, { ...group, reserve });
    const running = await loggedLitellm(config, signal);
    const aliases = Object.fromEntries([...drawnTargets, reserve].map((target) => [target, [deploymentOf(target)]]));
    const headers = { ...json, authorization: `Bearer ${gatewayKey}` };
    return { ...running, configuration: config, headers, aliases };
  };
}

/** Portkey with this configuration. */
export function byPortkey(
  configOf: (providerUrl: string, weights: Weights) => JsonObject,
  aliases: Drawing["aliases"],
): Draw {
  return async (provider, weights, signal) => {
    const gateway = await startPortkey({ ...(signal && { signal }) });
    const configuration = JSON.stringify(configOf(provider.url, weights));
    const headers = { ...json, "x-portkey-config": configuration };
    return { ...gateway, configuration, headers, logFile: null, aliases };
  };
}

/** A proxy whose provider listens at a port for each target. */
export function byProxy(
  start: (options: ProxyOptions) => Promise<Gateway & { logFile: string; attemptsFile?: string }>,
  adapt: (weights: Weights) => (configuration: string) => string,
): Draw {
  return async ({ targetUrls }, weights, signal) => {
    const [primary = "", backup = ""] = drawnTargets.map((target) => targetUrls[target] ?? "");
    let configuration = "";
    const adapted = (example: string) => (configuration = adapt(weights)(example));
    const proxy = await start({ primary, backup, adapted, ...(signal && { signal }) });
    return {
      ...proxy,
      configuration,
      headers: json,
      logFile: proxy.attemptsFile ?? proxy.logFile,
      // The headers of HAProxy and Traefik name the target as their configuration does, all else the address.
      aliases: { main: [new URL(primary).host, "primary"], backup: [new URL(backup).host, "backup"] },
    };
  };
}
