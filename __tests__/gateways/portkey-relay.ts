import type { IncomingMessage, ServerResponse } from "node:http";
import { startServer, textOf, type LoopbackServer } from "../blackbox/harness/server.ts";

/** Stands where an outer gateway expects a provider, and asks Portkey again with the configuration in `x-inner-config`. */
export function startRelay(portkeyUrl: string): Promise<LoopbackServer> {
  return startServer(async (request, response) => relay(portkeyUrl, request, response));
}

async function relay(portkeyUrl: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const config = request.headers["x-inner-config"];
  const answer = await fetch(`${portkeyUrl}${request.url ?? ""}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-portkey-config": typeof config === "string" ? config : "" },
    body: await textOf(request),
  });
  const ofPortkey = [...answer.headers].filter(([name]) => name.startsWith("x-portkey-"));
  response.writeHead(answer.status, { "content-type": "application/json", ...Object.fromEntries(ofPortkey) });
  response.end(await answer.text());
}
