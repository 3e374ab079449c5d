import { installGoTool } from "../support/go.ts";
import { testsWith } from "../support/test-with.ts";
import { installEnvoy } from "./envoy.ts";
import { installHaproxy } from "./haproxy.ts";
import { installLitellm } from "./litellm.ts";
import { installLoki } from "./loki.ts";
import { installNginx } from "./nginx.ts";
import { installOpenai } from "./openai.ts";
import { installPortkey } from "./portkey.ts";
import { installTraefik } from "./traefik.ts";

/** What the tests of this folder run against, each installed on first use. */
export const installs = {
  envoy: installEnvoy,
  haproxy: installHaproxy,
  litellm: installLitellm,
  loki: installLoki,
  nginx: installNginx,
  openai: installOpenai,
  portkey: installPortkey,
  traefik: installTraefik,
  victorialogs: () => installGoTool("victoria-logs"),
} as const;

/** A test that needs real gateways. */
export const testWith = testsWith(installs);
