import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { freePort } from "./free-port.ts";
import { startGateway, type Gateway } from "./gateway-process.ts";

/** The two targets of the proxies' examples, each at a base URL of 127.0.0.1 that ends with its port. */
export interface ProxyTargets {
  primary: string;
  backup: string;
}

export interface ProxyOptions {
  primary: string;
  /** null: the lines of the example that name it are left out. */
  backup: string | null;
  /** How long one try may take or be silent, such as `1s`. Default: what the example says. */
  tryTimeout?: string;
  /** Further changes of the example. */
  adapted?: (configuration: string) => string;
  signal?: AbortSignal;
}

export interface Proxy extends Gateway {
  /** JSON lines, one for each request. It goes with the proxy. */
  logFile: string;
}

interface ProxyCommand {
  /** The configuration that users copy, below examples/. */
  example: string;
  /** A further file of it, of which nothing but ports is replaced. */
  beside?: string;
  /** Ports of its own beside the one that it serves, as both files have them. */
  inner?: readonly string[];
  /** The example without the backup. Default: without the lines that name its port. */
  alone?: (configuration: string) => string;
  logName: string;
  /** The program and its arguments, in a folder that holds the configuration by its own name. */
  command: readonly [string, ...string[]];
  env?: Readonly<Record<string, string>>;
}

/** A proxy with the configuration of its example, in a folder of its own, which goes when the proxy does. */
export async function startProxy(proxy: ProxyCommand, options: ProxyOptions): Promise<Proxy> {
  const home = await mkdtemp(join(tmpdir(), "fallback-gate-proxy-"));
  const remove = () => rm(home, { recursive: true, force: true });
  const port = await freePort();
  try {
    const files = await configured(proxy, port, options);
    for (const [name, text] of files) await writeFile(join(home, basename(name)), text);
    const gateway = await startGateway({
      command: ["setpriv", "--pdeathsig", "KILL", ...proxy.command],
      env: proxy.env ?? {},
      cwd: home,
      listening: port,
      readyPath: "/healthz",
      ...(options.signal && { signal: options.signal }),
    });
    const close = async (): Promise<void> => {
      await gateway.close();
      await remove();
    };
    return { ...gateway, logFile: join(home, proxy.logName), close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The example's files with the ports of this test. Throws where the example no longer says what is replaced. */
async function configured(
  { example, beside, inner = [], alone = withoutBackup }: ProxyCommand,
  port: number,
  options: ProxyOptions,
): Promise<[name: string, text: string][]> {
  const { primary, backup, tryTimeout = "10s", adapted = (same) => same } = options;
  const values = new Map([
    ["8080", String(port)],
    ["9001", portOf(primary)],
    ["9002", backup === null ? "" : portOf(backup)],
    ["10s", tryTimeout],
  ]);
  for (const own of inner) values.set(own, String(await freePort()));
  const [text, more = ""] = await Promise.all([example, ...(beside === undefined ? [] : [beside])].map(exampleText));
  for (const placeholder of values.keys())
    if (!`${text}${more}`.includes(placeholder)) throw new Error(`expected ${placeholder} in ${example}, got none`);
  const placeholders = new RegExp(`\\b(?:${[...values.keys()].join("|")})\\b`, "g");
  const filled = (file: string) => file.replace(placeholders, (found) => values.get(found) ?? found);
  const own = adapted(filled(backup === null ? alone(text ?? "") : (text ?? "")));
  return [[example, own], ...(beside === undefined ? [] : [[beside, filled(more)] satisfies [string, string]])];
}

function exampleText(example: string): Promise<string> {
  return readFile(join(import.meta.dirname, "..", "..", "examples", example), "utf8");
}

function withoutBackup(configuration: string): string {
  return configuration.replace(/^.*9002.*\n/gm, "");
}

function portOf(url: string): string {
  return new URL(url).port;
}
