import { installGoTool } from "../support/go.ts";
import { testsWith } from "../support/test-with.ts";
import { installClaudeCodeRouter } from "./claude-code-router.ts";
import { installEnvoy } from "./envoy.ts";
import { installHaproxy } from "./haproxy.ts";
import { installLitellm } from "./litellm.ts";
import { installLlmops } from "./llmops.ts";
import { installLoki } from "./loki.ts";
import { installNginx } from "./nginx.ts";
import { installOpenai } from "./openai.ts";
import { installPortkey } from "./portkey.ts";
import { installTensorzero } from "./tensorzero.ts";
import { installTraefik } from "./traefik.ts";

/** What the tests of this folder run against, each installed on first use. */
export const installs = {
  "claude-code-router": installClaudeCodeRouter,
  envoy: installEnvoy,
  haproxy: installHaproxy,
  litellm: installLitellm,
  llmops: installLlmops,
  loki: installLoki,
  nginx: installNginx,
  openai: installOpenai,
  portkey: installPortkey,
  tensorzero: installTensorzero,
  traefik: installTraefik,
  victorialogs: () => installGoTool("victoria-logs"),
} as const;

/** A test that needs real gateways. */
export const testWith = testsWith(installs);
