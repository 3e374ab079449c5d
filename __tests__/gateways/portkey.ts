import { join } from "node:path";
import type { JsonObject } from "../../src/core/json.ts";
import { startGateway, type Gateway } from "./gateway-process.ts";
import { installedByNpm } from "../support/npm.ts";

const loopback = new URL("portkey-loopback.ts", import.meta.url).href;

/** The folder in which Portkey's gateway is installed. */
export function installPortkey(): Promise<string> {
  return installedByNpm("gateways/portkey", {}, "replica/portkey");
}

/** Portkey's gateway on the Node of the tests. It keeps hanging calls open: start another one for the next scenario. */
export async function startPortkey({ signal }: { signal?: AbortSignal } = {}): Promise<Gateway> {
  const folder = await installPortkey();
  const script = join(folder, "node_modules", "@portkey-ai", "gateway", "build", "start-server.js");
  return startGateway({
    command: [process.execPath, "--import", loopback, script, "--port=0", "--headless"],
    env: {},
    cwd: folder,
    listening: /loopback port (\d+)/,
    readyPath: "/",
    ...(signal && { signal }),
  });
}

/** Headers of a request that asks for `primary`, then `backup` of a scripted provider, each tried three times. */
export function portkeyHeaders(providerUrl: string, more: JsonObject = {}): Record<string, string> {
  const target = (name: string, api_key: string) => ({
    provider: "openai",
    api_key,
    custom_host: `${providerUrl}/${name}/v1`,
  });
  const config = {
    strategy: { mode: "fallback" },
    retry: { attempts: 2 },
    targets: [target("primary", "sk-x"), target("backup", "sk-y")],
    ...more,
  };
  return { "content-type": "application/json", "x-portkey-config": JSON.stringify(config) };
}
