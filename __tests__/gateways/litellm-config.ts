import type { JsonObject } from "../../src/core/json.ts";
import { gatewayKey } from "./gate-on.ts";

export interface LitellmModels {
  /** Model groups by the name that a request asks for; each has one deployment: a target of the scripted provider. */
  groups: Readonly<Record<string, { target: string; timeout?: number }>>;
  /** Where a group falls back to. */
  fallbacks: Readonly<Record<string, string>>;
  /** Whether a deployment that failed is left alone for a while, which is what LiteLLM does unless told otherwise. */
  cooldowns: boolean;
}

/** The configuration of a proxy that tries every deployment three times. JSON is YAML as well. */
export function litellmConfigOf(providerUrl: string, { groups, fallbacks, cooldowns }: LitellmModels): string {
  return JSON.stringify({
    model_list: Object.entries(groups).map(([name, { target, timeout = 10 }]) => ({
      model_name: name,
      litellm_params: {
        model: `openai/${target}`,
        api_base: `${providerUrl}/${target}/v1`,
        api_key: `key-of-the-target-${target}`,
        timeout,
      },
      model_info: { id: deploymentOf(target) },
    })),
    router_settings: {
      num_retries: 2,
      retry_after: 0,
      fallbacks: Object.entries(fallbacks).map(([from, to]): JsonObject => ({ [from]: [to] })),
      ...(!cooldowns && { disable_cooldowns: true }),
    },
    general_settings: { master_key: gatewayKey },
  });
}

/** What LiteLLM's headers call a target. */
export function deploymentOf(target: string): string {
  return `dep-${target}`;
}

/** A route chat-staging: `primary` of a scripted provider, then its `backup`. */
export function litellmConfig(providerUrl: string, { cooldowns }: Pick<LitellmModels, "cooldowns">): string {
  const groups = { "chat-staging": { target: "primary" }, "backup-eu": { target: "backup" } };
  return litellmConfigOf(providerUrl, { groups, fallbacks: { "chat-staging": "backup-eu" }, cooldowns });
}

/** Headers of a request to a proxy with such a configuration. */
export const litellmHeaders = { "content-type": "application/json", authorization: `Bearer ${gatewayKey}` };
