import { below, type Editable, keyOf, noteRemoved, type Place } from "./editable.ts";
import { refuseUnlessPlain } from "./leaves.ts";
import type { ChangeReason } from "./replica.ts";

/**
 * What a key that stays in the copy may hold. `plain`: numbers, flags, durations and words of letters. `text`: anything but
 * addresses and credentials.
 */
export type Kept = "plain" | "text";

export type Keys = ReadonlyMap<string, Kept>;

/** Returns a table of keys from two lists of words. */
export function keyTable(plain: string, text: string): Keys {
  return new Map([...each(plain, "plain"), ...each(text, "text")]);
}

function each(words: string, kept: Kept): [string, Kept][] {
  return words.split(/\s+/).map((word) => [word, kept]);
}

/** Removes every key of a section that is not in the table. Throws Refused for a kept value of another kind. */
export function keepOnly(sheet: Editable, { map, path }: Place, table: Keys): void {
  for (const pair of map.items) {
    const key = keyOf(pair);
    const kept = table.get(key);
    if (kept === undefined) noteRemoved(sheet, pair.key, below(path, key), removalOf(key));
    if (kept === "plain") refuseUnlessPlain(sheet, pair.value, below(path, key), key);
  }
  map.items = map.items.filter((pair) => table.has(keyOf(pair)));
}

/** Names of the removed keys by what they do; the first match decides. */
const removals: readonly (readonly [RegExp, ChangeReason])[] = [
  [
    /callback|guardrail|alert|cache|redis|database|otel|telemetry|health_check|hooks?$|mutators|audit|prometheus/i,
    "outgoing",
  ],
  [
    /^(?:mcp|agent|search|vector_store|assistant|finetune|files|sandbox|pass_through|prompt|polic|worker|plugin)/i,
    "outgoing",
  ],
  [
    /^(?:key_management|use_(?:google_kms|azure_key_vault|litellm_proxy)|store_model_in_db|proxy_batch_|custom_(?!host|llm))/i,
    "outgoing",
  ],
  [
    /(?:_|^)(?:key|keys|token|secret|password|credentials?|credential_name|license|headers?|environment_variables)$/i,
    "credential",
  ],
  [
    /^(?:aws|azure|vertex|watsonx)_(?:ai_)?(?:api_version|deployment_id|deployment_name|location|model_name|project(?:_id)?|region(?:_name)?|resource_name|space_id)$/i,
    "provider",
  ],
  [/^(?:api_version|region|region_name|base_model|custom_llm_provider|provider)$/i, "provider"],
  [/^(?:credential_list|aws_|azure_|vertex_|watsonx_|tenant_id|client_id|organization)/i, "credential"],
  [/(?:base|url|uri|host|port|endpoint|version|domain)$/i, "address"],
  [/^(?:ssl|http|proxy)_?|_tls_?/i, "transport"],
];

/** Returns why a key that the copy leaves out is left out. */
function removalOf(key: string): ChangeReason {
  return removals.find(([pattern]) => pattern.test(key))?.[1] ?? "unknown";
}
