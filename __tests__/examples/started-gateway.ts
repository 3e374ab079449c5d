// The gateway that an example's gateway/start.sh starts: it prints its URL.
import { startGateway } from "../../src/staging/gateway.ts";

const provider = process.env["PROVIDER_URL"] ?? "";
const targets = ["main", "backup-eu"].map((name) => ({ name, url: `${provider}/${name}/v1`, key: "provider-key" }));
const retries = Number(process.env["GATEWAY_RETRIES"] ?? "0");
const gateway = await startGateway({
  credential: process.env["STAGING_KEY"] ?? "",
  routes: { "chat-staging": { targets, retries, header: "honest" } },
});
console.log(gateway.url);
