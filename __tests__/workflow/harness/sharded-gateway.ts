// The gateway that each leg's script starts: it prints its URL.
import { startGateway } from "../../../src/staging/gateway.ts";

const provider = process.env["PROVIDER_URL"] ?? "";
const routes = ["one", "two"].map((name) => {
  const targets = ["main", "backup"].map((role) => ({
    name: `${role}-${name}`,
    url: `${provider}/${role}-${name}/v1`,
    key: "provider-key",
  }));
  return [`chat-${name}`, { targets, retries: 0, header: "honest" as const }] as const;
});
const gateway = await startGateway({
  credential: process.env["GATEWAY_CREDENTIAL"] ?? "",
  routes: Object.fromEntries(routes),
});
console.log(gateway.url);
