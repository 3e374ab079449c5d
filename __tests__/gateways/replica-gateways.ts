import { join } from "node:path";
import { installEnvoy } from "./envoy.ts";
import { installHaproxy } from "./haproxy.ts";
import { installLitellm } from "./litellm.ts";
import { installNginx } from "./nginx.ts";
import { installPortkey } from "./portkey.ts";

/** Each real gateway with the configuration of its example, and its command where the PATH does not have it. */
export const replicaGateways = [
  {
    name: "litellm",
    config: "gateway/litellm.yaml",
    start: async () => {
      const python = join(await installLitellm(), "bin", "python");
      const options = "--config {config} --host 127.0.0.1 --port {port} --num_workers 1 --telemetry False";
      return {
        command: `${python} -c 'from litellm import run_server; run_server()' ${options}`,
        path: [],
      };
    },
  },
  {
    name: "portkey",
    config: "gateway/portkey.json",
    start: async () => {
      const script = join(await installPortkey(), "node_modules/@portkey-ai/gateway/build/start-server.js");
      return {
        command: `${process.execPath} ${script} --port={port} --headless`,
        path: [],
      };
    },
  },
  {
    name: "envoy",
    config: "envoy.yaml",
    start: async () => ({
      command: null,
      path: [join(await installEnvoy(), "envoy", "_bin")],
    }),
  },
  {
    name: "nginx",
    config: "nginx.conf",
    start: async () => {
      const { root, env } = await installNginx();
      const program = `LD_LIBRARY_PATH=${env["LD_LIBRARY_PATH"]} exec ${join(root, "usr/sbin/nginx")}`;
      return { command: `${program} -p . -c {config} -e stderr`, path: [] };
    },
  },
  {
    name: "haproxy",
    config: "haproxy.cfg",
    start: async () => {
      const { root, env } = await installHaproxy();
      const program = `LD_LIBRARY_PATH=${env["LD_LIBRARY_PATH"]} exec ${join(root, "usr/sbin/haproxy")}`;
      return { command: `${program} -db -f {config}`, path: [] };
    },
  },
] as const;
