import { copyEnvoy } from "./envoy/index.ts";
import { copyHaproxy } from "./haproxy/index.ts";
import { copyLitellm } from "./litellm.ts";
import { copyNginx } from "./nginx/index.ts";
import { copyPortkey } from "./portkey.ts";
import type { MakeCopy } from "./replica.ts";
import { envoy, haproxy, litellm, nginx, portkey, type Start } from "./start.ts";

/** How a kind of gateway is copied and started. */
export interface ReplicaKind {
  make: MakeCopy;
  start: Start;
}

/** Every kind of gateway of which a replica can be made, by the name that the reader of its configuration gives it. */
export const replicaKinds: ReadonlyMap<string, ReplicaKind> = new Map([
  ["litellm", { make: copyLitellm, start: litellm }],
  ["portkey", { make: copyPortkey, start: portkey }],
  ["envoy", { make: copyEnvoy, start: envoy }],
  ["nginx", { make: copyNginx, start: nginx }],
  ["haproxy", { make: copyHaproxy, start: haproxy }],
]);
