import { startGateway } from "../../src/staging/gateway.ts";
import type { GatewayRoute, GatewayTarget } from "../../src/staging/fallback.ts";
import { send, type Seen } from "./client.ts";

export const gatewayCredential = "credential-of-the-gateway";
const targetNames = ["main", "backup"] as const;

interface TestGateway extends AsyncDisposable {
  url: string;
  post(path: string, body: unknown): Promise<Seen>;
  chat(body: unknown, headers?: Record<string, string>, signal?: AbortSignal): Promise<Seen>;
}

/** A gateway with the one route `chat-staging` over `main` and `backup` of a provider, one retry each. */
export async function withGateway(providerUrl: string, route: Partial<GatewayRoute> = {}): Promise<TestGateway> {
  const targets = targetNames.map((name) => targetOf(providerUrl, name));
  const routes = { "chat-staging": { targets, retries: 1, header: "honest" as const, ...route } };
  const gateway = await startGateway({ credential: gatewayCredential, routes });
  const authorization = `Bearer ${gatewayCredential}`;
  return {
    url: gateway.url,
    post: (path, body) => send(`${gateway.url}${path}`, { body, headers: { authorization } }),
    chat(body, headers = {}, signal) {
      const sent = { authorization, ...headers };
      return send(`${gateway.url}/v1/chat/completions`, { body, headers: sent, ...(signal ? { signal } : {}) });
    },
    [Symbol.asyncDispose]: () => gateway.close(),
  };
}

export function targetOf(providerUrl: string, name: string): GatewayTarget {
  return { name, url: `${providerUrl}/${name}/v1`, key: "key-of-a-target" };
}
