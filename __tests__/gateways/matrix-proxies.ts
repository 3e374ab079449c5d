import { startEnvoy } from "./envoy.ts";
import { startHaproxy } from "./haproxy.ts";
import { startNginx } from "./nginx.ts";
import type { Proxy, ProxyOptions } from "./proxy.ts";

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
} as const satisfies Record<string, Start>;

export type ProxyName = keyof typeof proxiesUnderGate;
