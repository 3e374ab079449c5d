import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { startGateway, type Gateway } from "./gateway-process.ts";
import { goRemedy, goToolchain } from "../support/go.ts";
import { installed, run } from "../support/install.ts";

const recipe = join(import.meta.dirname, "loki");
const files = ["go.mod", "go.sum"] as const;
/** Loki keeps the lines of each tenant apart. */
export const tenant = "team-a";
const buildSeconds = "1500";

/** The folder in which Grafana Loki is built exactly as its sums say: minutes the first time. Rejects where that takes longer than 25 of them. */
export async function installLoki(): Promise<string> {
  const pins = await Promise.all(files.map((file) => readFile(join(recipe, file), "utf8")));
  return installed({
    name: "gateways/loki",
    what: `${/github\.com\/grafana\/loki\/v3 v\S+/.exec(pins.join("\n"))?.[0]} (Go modules)`,
    remedy: goRemedy,
    pins,
    build,
  });
}

async function build(folder: string): Promise<void> {
  await Promise.all(files.map((file) => copyFile(join(recipe, file), join(folder, file))));
  const options = ["build", "-ldflags=-s -w", "-o", "loki", "github.com/grafana/loki/v3/cmd/loki"];
  const quietly = ["nice", "-n", "10", "go", ...options];
  await run("timeout", [buildSeconds, ...quietly], { cwd: folder, env: goToolchain });
}

export interface Loki extends Gateway {
  /** Stores lines in the stream {app="llm"}, a nanosecond apart and the last one now. */
  push(lines: readonly string[]): Promise<void>;
}

/** An empty Loki in one process, on the loopback only. What it stored goes with it. */
export async function startLoki({ signal }: { signal?: AbortSignal } = {}): Promise<Loki> {
  const folder = await installLoki();
  const home = await mkdtemp(join(tmpdir(), "fallback-gate-loki-"));
  const remove = () => rm(home, { recursive: true, force: true });
  const port = await freePort();
  try {
    await writeFile(join(home, "loki.yaml"), configuration(home, port, await freePort()));
    const loki = await startGateway({
      command: ["setpriv", "--pdeathsig", "KILL", join(folder, "loki"), "-config.file=loki.yaml"],
      env: { HOME: home },
      cwd: home,
      listening: port,
      readyPath: "/ready",
      ...(signal && { signal }),
    });
    const close = async (): Promise<void> => {
      await loki.close();
      await remove();
    };
    return { ...loki, push: (lines) => push(loki.url, lines), close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await remove();
    throw error;
  }
}

function configuration(home: string, httpPort: number, grpcPort: number): string {
  return `
auth_enabled: true
server:
  http_listen_address: 127.0.0.1
  http_listen_port: ${httpPort}
  grpc_listen_address: 127.0.0.1
  grpc_listen_port: ${grpcPort}
  log_level: warn
common:
  instance_addr: 127.0.0.1
  path_prefix: ${home}
  replication_factor: 1
  ring: { kvstore: { store: inmemory } }
  storage: { filesystem: { chunks_directory: ${home}/chunks, rules_directory: ${home}/rules } }
# A store of one instance has no others to wait for.
ingester: { lifecycler: { min_ready_duration: 0s } }
schema_config:
  configs: [{ from: 2024-01-01, store: tsdb, object_store: filesystem, schema: v13, index: { prefix: index_, period: 24h } }]
analytics: { reporting_enabled: false }
`;
}

async function push(url: string, lines: readonly string[]): Promise<void> {
  const now = BigInt(Date.now()) * 1_000_000n;
  const values = lines.map((line, place) => [String(now - BigInt(lines.length - 1 - place)), line]);
  const body = JSON.stringify({ streams: [{ stream: { app: "llm" }, values }] });
  const headers = { "content-type": "application/json", "x-scope-orgid": tenant };
  const { status } = await fetch(`${url}/loki/api/v1/push`, { method: "POST", headers, body });
  if (status !== 204) throw new Error(`expected the log store to take ${lines.length} lines, got status ${status}`);
}
