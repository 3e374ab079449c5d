import type { JsonObject } from "../../src/core/json.ts";

/** A target of the scripted provider, with a key of its own. */
export const target = (name: string, more: JsonObject = {}): JsonObject => ({
  provider: "openai",
  api_key: `key-of-${name}`,
  custom_host: `PROVIDER/${name}/v1`,
  ...more,
});

/** A configuration of one target, without a strategy. */
export const single = (more: JsonObject = {}): JsonObject => target("primary", more);

/** `primary`, then `backup`. Without a list of statuses Portkey falls back on everything that is no success. */
export const fallbackOn = (statuses: readonly number[] | null, more: JsonObject = {}): JsonObject => ({
  strategy: { mode: "fallback", ...(statuses !== null && { on_status_codes: statuses }) },
  targets: [target("primary"), target("backup")],
  ...more,
});

export const retrying = (attempts: number, more: JsonObject = {}): JsonObject => ({ retry: { attempts, ...more } });

export const oneTarget = { primary: "config" } as const;
export const twoTargets = { primary: "config.targets[0]", backup: "config.targets[1]" } as const;

/** Failures that another target can mend; a refusal or a broken request is none. */
export const mendable = [408, 429, 500, 502, 503, 504] as const;
