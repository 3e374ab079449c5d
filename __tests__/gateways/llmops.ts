import { installedByNpm } from "../support/npm.ts";
import { startGateway, type Gateway } from "./gateway-process.ts";

/** The package is a Hono application, which its users serve themselves. */
const server = `
import { serve } from "@hono/node-server";
import gateway from "@llmops/gateway";
serve({ fetch: gateway.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => console.log("listening on " + port));
process.stdin.once("end", () => process.exit()).resume();
`;

/** The folder in which LLMOps' gateway is installed, with the server that Portkey's tests have. */
export function installLlmops(): Promise<string> {
  return installedByNpm("gateways/llmops", { "server.mjs": server });
}

/** LLMOps' gateway on the Node of the tests. */
export async function startLlmops(signal?: AbortSignal): Promise<Gateway> {
  return startGateway({
    command: [process.execPath, "server.mjs"],
    env: {},
    cwd: await installLlmops(),
    listening: /listening on (\d+)/,
    readyPath: "/",
    ...(signal && { signal }),
  });
}
