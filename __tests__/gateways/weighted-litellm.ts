import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gatewayKey } from "./gate-on.ts";
import { deploymentOf } from "./litellm-config.ts";
import { startLitellm } from "./litellm.ts";
import type { Weights } from "./weighted.ts";

const examples = join(import.meta.dirname, "..", "..", "examples");

interface Group {
  /** `enable_weighted_failover`. */
  failover: boolean;
  /** Whether another group is fallen back to, and the target that is its only deployment. */
  hasReserve: boolean;
  reserve: string;
}

/** The configuration of a proxy with one group of two deployments, `chat-staging`, and two retries. JSON is YAML as well. */
export function weightedLitellm(providerUrl: string, weights: Weights, group: Group): string {
  const deployment = (model_name: string, target: string, more: object) => ({
    model_name,
    litellm_params: {
      model: `openai/${target}`,
      api_base: `${providerUrl}/${target}/v1`,
      api_key: `key-of-the-target-${target}`,
      timeout: 10,
      ...more,
    },
    model_info: { id: deploymentOf(target) },
  });
  return JSON.stringify({
    model_list: [
      deployment("chat-staging", "main", { weight: weights[0] }),
      deployment("chat-staging", "backup", { weight: weights[1] }),
      ...(group.hasReserve ? [deployment(group.reserve, group.reserve, {})] : []),
    ],
    router_settings: {
      routing_strategy: "simple-shuffle",
      num_retries: 2,
      retry_after: 0,
      disable_cooldowns: true,
      ...(group.failover && { enable_weighted_failover: true }),
      ...(group.hasReserve && { fallbacks: [{ "chat-staging": [group.reserve] }] }),
    },
    litellm_settings: { callbacks: "gate_log.gate_log" },
    general_settings: { master_key: gatewayKey },
  });
}

/** LiteLLM with the callback of its example, which writes the log. */
export async function loggedLitellm(config: string, signal?: AbortSignal) {
  await using starting = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "fallback-gate-log-"));
  starting.defer(() => rm(folder, { recursive: true, force: true }));
  const logFile = join(folder, "litellm.jsonl");
  await writeFile(logFile, "");
  const env = { GATE_LOG: logFile, PYTHONPATH: join(examples, "litellm"), PYTHONDONTWRITEBYTECODE: "1" };
  const { url } = starting.use(await startLitellm({ config, env, ...(signal && { signal }) }));
  const started = starting.move();
  return { url, logFile, [Symbol.asyncDispose]: () => started.disposeAsync() };
}
