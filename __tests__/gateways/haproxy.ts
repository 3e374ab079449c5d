import { join } from "node:path";
import { debianPackage, type DebianPackage } from "./debian.ts";
import { startProxy, type Proxy, type ProxyOptions } from "./proxy.ts";

/** HAProxy as this machine's suite has it, with the libraries that it needs. */
export function installHaproxy(): Promise<DebianPackage> {
  return debianPackage("haproxy");
}

/** HAProxy with examples/haproxy: two tries at the primary, two at the backup. */
export async function startHaproxy(options: ProxyOptions): Promise<Proxy> {
  const { root, env } = await installHaproxy();
  const program = join(root, "usr", "sbin", "haproxy");
  return startProxy(
    {
      example: "haproxy/haproxy.cfg",
      logName: "haproxy.jsonl",
      // Its log is its standard output.
      command: ["sh", "-c", 'exec "$0" -db -f haproxy.cfg > haproxy.jsonl', program],
      env,
    },
    options,
  );
}
