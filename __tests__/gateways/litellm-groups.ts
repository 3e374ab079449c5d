import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../src/core/json.ts";
import type { RequestFamily } from "../../src/generated/types.ts";
import { comparedWith } from "../blackbox/contract-copy.ts";
import { gatewayKey } from "./gate-on.ts";

/** LiteLLM's settings with which each of these groups is tried three times and then its `NAME-backup`, without cool-downs. */
export function withBackups(groups: readonly { model: string }[]): JsonObject {
  return {
    router_settings: {
      num_retries: 2,
      retry_after: 0,
      fallbacks: groups.map(({ model }) => ({ [model]: [`${model}-backup`] })),
      disable_cooldowns: true,
    },
    general_settings: { master_key: gatewayKey },
  };
}

/** The contracts of these families, by their names, and the copies of the examples that they read. */
export function exampleContracts(families: readonly RequestFamily[]) {
  const folder = join(import.meta.dirname, "../../examples/contracts");
  const copies = families.map((family) => [`docs/${family}.md`, readFileSync(join(folder, `${family}.md`), "utf8")]);
  return {
    contracts: Object.fromEntries(families.map((family) => [family, { source: `docs/${family}.md`, ...comparedWith }])),
    workspaceFiles: Object.fromEntries(copies),
  };
}
