import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installed, run } from "../support/install.ts";
import { startGateway, type Gateway } from "./gateway-process.ts";

const lock = join(import.meta.dirname, "tensorzero", "requirements.lock");

/** The folder of a Python environment in which TensorZero is installed exactly as the lock says, from wheels alone. */
export async function installTensorzero(): Promise<string> {
  const pins = await readFile(lock, "utf8");
  return installed({
    name: "gateways/tensorzero",
    what: `${/^tensorzero==\S+/m.exec(pins)?.[0]} (PyPI)`,
    remedy:
      "it needs Linux or macOS, Python 3.11 or newer with venv, and pip's index; a version that has left it is locked anew",
    pins: [pins, await run("python3", ["--version"]).catch(() => "none")],
    build,
  });
}

async function build(folder: string): Promise<void> {
  await run("python3", ["-m", "venv", folder]);
  const options = ["--quiet", "--no-deps", "--require-hashes", "--only-binary=:all:", "-r", lock];
  await run(join(folder, "bin", "python"), ["-m", "pip", "install", ...options]);
}

/** The package has the whole gateway, which it starts at a free port of the loopback for an SDK in the same process. */
const launcher = `
import sys
from tensorzero.tensorzero import _start_http_gateway
stores = dict(clickhouse_url=None, postgres_url=None, valkey_url=None)
gateway = _start_http_gateway(config_file=sys.argv[1], async_setup=False, **stores)
print(gateway.base_url, flush=True)
sys.stdin.read()
`;

/** TensorZero's gateway with the text of its tensorzero.toml. Its surface of chat completions is below /openai. */
export async function startTensorzero(config: string, signal?: AbortSignal): Promise<Gateway> {
  const folder = await installTensorzero();
  const home = await mkdtemp(join(tmpdir(), "fallback-gate-tensorzero-"));
  const remove = () => rm(home, { recursive: true, force: true });
  try {
    await writeFile(join(home, "tensorzero.toml"), config);
    const gateway = await startGateway({
      command: ["setpriv", "--pdeathsig", "KILL", join(folder, "bin", "python"), "-c", launcher, "tensorzero.toml"],
      env: { HOME: home },
      cwd: home,
      listening: /http:\/\/127\.0\.0\.1:(\d+)\/openai/,
      readyPath: null,
      ...(signal && { signal }),
    });
    const close = async (): Promise<void> => {
      await gateway.close();
      await remove();
    };
    return { ...gateway, url: `${gateway.url}/openai`, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await remove();
    throw error;
  }
}
