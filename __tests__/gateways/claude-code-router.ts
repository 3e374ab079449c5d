import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonObject } from "../../src/core/json.ts";
import { installedByNpm } from "../support/npm.ts";
import { freePort } from "./free-port.ts";
import { gatewayKey } from "./gate-on.ts";
import { startGateway, type Gateway } from "./gateway-process.ts";

/** The folder in which Claude Code Router is installed: one file, which depends on nothing. */
export function installClaudeCodeRouter(): Promise<string> {
  return installedByNpm("gateways/claude-code-router");
}

/** Its own form of a model is `provider,model`; without a router of their own, users get its default for any other name. */
const router = `module.exports = async ({ body }) => body.model + ",gpt-4.1-mini";`;

/** Claude Code Router with this configuration beside its port and key; a model is the name of a provider. It speaks Messages, at /v1/messages alone. */
export async function startClaudeCodeRouter(config: JsonObject, signal?: AbortSignal): Promise<Gateway> {
  const folder = await installClaudeCodeRouter();
  const home = await mkdtemp(join(tmpdir(), "fallback-gate-ccr-"));
  const remove = () => rm(home, { recursive: true, force: true });
  const port = await freePort();
  try {
    const place = join(home, ".claude-code-router");
    await mkdir(place);
    const own = { HOST: "127.0.0.1", PORT: port, APIKEY: gatewayKey, NON_INTERACTIVE_MODE: true, LOG: false };
    const CUSTOM_ROUTER_PATH = join(home, "router.js");
    await writeFile(CUSTOM_ROUTER_PATH, router);
    await writeFile(join(place, "config.json"), JSON.stringify({ ...own, CUSTOM_ROUTER_PATH, ...config }));
    const script = join(folder, "node_modules", "@musistudio", "claude-code-router", "dist", "cli.js");
    const gateway = await startGateway({
      command: ["setpriv", "--pdeathsig", "KILL", process.execPath, script, "start"],
      env: { HOME: home, PATH: process.env["PATH"] ?? "" },
      cwd: home,
      listening: port,
      readyPath: "/health",
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
