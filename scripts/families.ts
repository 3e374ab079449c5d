import { existsSync } from "node:fs";
import { familyNames } from "../src/families/index.ts";
import type { RequestFamily } from "../src/generated/types.ts";

/** What is known of a family through a gateway. `test` is the file in `__tests__/gateways/` that measured it; null: documented only. */
interface Known {
  says: string;
  test: string | null;
}

type Row = Readonly<Record<"LiteLLM" | "Portkey" | "Envoy, nginx, HAProxy, Traefik" | "others", Known | null>>;

const measured = (test: string, says = "measured"): Known => ({ says, test });
/** Its documentation says so, or it hands every body on unread. */
const documented: Known = { says: "documented", test: null };

const rows: Readonly<Record<RequestFamily, Row>> = {
  "chat-completions": {
    LiteLLM: measured("matrix"),
    Portkey: measured("matrix"),
    "Envoy, nginx, HAProxy, Traefik": measured("matrix"),
    others: measured("tensorzero", "measured: TensorZero, LLMOps"),
  },
  responses: {
    LiteLLM: measured("litellm-surfaces", "measured; `invalid-body` needs `accept`"),
    Portkey: documented,
    "Envoy, nginx, HAProxy, Traefik": documented,
    others: null,
  },
  messages: {
    LiteLLM: measured("litellm-surfaces", "measured: 1.110.2 promoted, 1.100.5 names the wrong target"),
    Portkey: measured("portkey-messages"),
    "Envoy, nginx, HAProxy, Traefik": documented,
    others: measured("claude-code-router", "measured: Claude Code Router"),
  },
  "generate-content": {
    LiteLLM: measured("litellm-content", "measured; `invalid-body` needs `accept`"),
    Portkey: null,
    "Envoy, nginx, HAProxy, Traefik": documented,
    others: null,
  },
  converse: {
    LiteLLM: measured("litellm-content", "measured: its pass-through names the wrong target"),
    Portkey: null,
    "Envoy, nginx, HAProxy, Traefik": documented,
    others: null,
  },
  embeddings: {
    LiteLLM: measured("litellm-vectors", "measured: 9 + 1 calls, unless `DEFAULT_MAX_RETRIES=0`"),
    Portkey: documented,
    "Envoy, nginx, HAProxy, Traefik": documented,
    others: null,
  },
  rerank: {
    LiteLLM: measured("litellm-vectors", "measured; `invalid-body` needs `accept`"),
    Portkey: null,
    "Envoy, nginx, HAProxy, Traefik": documented,
    others: null,
  },
};

export const familyHead: string[] = ["family", ...Object.keys(rows["chat-completions"])];

/** The cells of the table of families and gateways. Throws an Error for a measurement that no test file makes. */
export function familyRows(): string[][] {
  return familyNames.map((family) => [`\`${family}\``, ...Object.values(rows[family]).map(cellOf)]);
}

function cellOf(known: Known | null): string {
  if (known === null) return "";
  if (known.test !== null && !existsSync(`__tests__/gateways/${known.test}.test.ts`))
    throw new Error(`expected __tests__/gateways/${known.test}.test.ts, which measures "${known.says}"`);
  return known.says;
}
