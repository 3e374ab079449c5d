import { join } from "node:path";
import { debianPackage, type DebianPackage } from "./debian.ts";
import { startProxy, type Proxy, type ProxyOptions } from "./proxy.ts";

/** nginx as this machine's suite has it. */
export function installNginx(): Promise<DebianPackage> {
  return debianPackage("nginx");
}

/** nginx with examples/nginx: two tries at the primary, two at the backup. */
export async function startNginx(options: ProxyOptions): Promise<Proxy> {
  const { root, env } = await installNginx();
  // One process, so that none is left when it is ended; the examples' form has a worker.
  const alone = "daemon off; master_process off;";
  return startProxy(
    {
      example: "nginx/nginx.conf",
      logName: "nginx.jsonl",
      command: [join(root, "usr", "sbin", "nginx"), "-p", ".", "-c", "nginx.conf", "-e", "stderr", "-g", alone],
      env,
    },
    options,
  );
}
