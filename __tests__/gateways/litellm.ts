import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { startGateway, type Gateway } from "./gateway-process.ts";
import { installed, run } from "../support/install.ts";

const lock = join(import.meta.dirname, "../../replica/litellm/requirements.lock");

/**
 * The folder of a Python environment in which LiteLLM is installed exactly as the lock says. Only wheels: no code is run by it.
 * To measure another release, LITELLM_ENVIRONMENT names the environment in which it is installed.
 */
export async function installLitellm(): Promise<string> {
  const another = process.env["LITELLM_ENVIRONMENT"];
  if (another !== undefined) return another;
  const pins = await readFile(lock, "utf8");
  return installed({
    name: "gateways/litellm",
    what: `${/^litellm==\S+/m.exec(pins)?.[0]} (PyPI)`,
    remedy: "it needs Python 3.11 to 3.14 with venv, and pip's index; a package that has left it is locked anew",
    pins: [pins, await pythonVersion()],
    build,
  });
}

/** An installation belongs to the Python that made it. Without any Python its build says so. */
async function pythonVersion(): Promise<string> {
  return run("python3", ["--version"]).catch(() => "none");
}

async function build(folder: string): Promise<void> {
  await run("python3", ["-m", "venv", folder]);
  const pip = (...words: string[]) => run(join(folder, "bin", "python"), ["-m", "pip", ...words]);
  // The lock is complete. A pip that resolves again may read a release that came later into it, and refuse the lock for that.
  await pip("install", "--quiet", "--no-deps", "--require-hashes", "--only-binary=:all:", "-r", lock);
  await pip("check");
}

/** The console script of the package, which would name the folder that it was installed in, and an end with its standard input. */
const launcher = `
import os, sys, threading
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
from litellm import run_server
run_server()
`;

/** Nothing of the caller's environment, no call but to the provider, and no wait between tries: counts stay the same. */
const environment = {
  PATH: ["/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
  LANG: "C.UTF-8",
  LITELLM_LOCAL_MODEL_COST_MAP: "True",
  LITELLM_MODE: "PRODUCTION",
  LITELLM_TELEMETRY: "False",
  NO_DOCS: "True",
  NO_REDOC: "True",
  DISABLE_ADMIN_UI: "True",
  INITIAL_RETRY_DELAY: "0",
  MAX_RETRY_DELAY: "0",
  JITTER: "0",
};

/** The version of the LiteLLM that the tests run on. */
export async function litellmVersion(): Promise<string> {
  const python = join(await installLitellm(), "bin", "python");
  return (await run(python, ["-c", "from importlib.metadata import version; print(version('litellm'))"])).trim();
}

/** The command `litellm` of an installation, as a shell script. */
export function litellmScript(installation: string): string {
  return `exec ${installation}/bin/python -c 'from litellm import run_server; run_server()' "$@"`;
}

export interface LitellmOptions {
  /** The text of its config.yaml. */
  config: string;
  env?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
}

/** LiteLLM's proxy with this configuration. Its home is a folder of its own, which goes when the proxy does. */
export async function startLitellm({ config, env = {}, signal }: LitellmOptions): Promise<Gateway> {
  const folder = await installLitellm();
  const home = await mkdtemp(join(tmpdir(), "fallback-gate-litellm-"));
  const remove = () => rm(home, { recursive: true, force: true });
  const options = ["--host", "127.0.0.1", "--port", "0", "--num_workers", "1", "--telemetry", "False"];
  try {
    await writeFile(join(home, "config.yaml"), config);
    const gateway = await startGateway({
      command: [join(folder, "bin", "python"), "-c", launcher, "--config", "config.yaml", ...options],
      env: { ...environment, HOME: home, ...env },
      cwd: home,
      listening: /running on http:\/\/127\.0\.0\.1:(\d+)/,
      readyPath: "/health/readiness",
      ...(signal && { signal }),
    });
    const close = async (): Promise<void> => {
      await gateway.close();
      await remove();
    };
    return { ...gateway, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await remove();
    throw error;
  }
}
