import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { comparedWith } from "../blackbox/contract-copy.ts";
import { startClaudeCodeRouter } from "./claude-code-router.ts";
import { gateLlm, type LlmRoute } from "./llm-gateways.ts";
import { testWith } from "./test-with.ts";

const page = readFileSync(join(import.meta.dirname, "../../examples/contracts/messages.md"), "utf8");
const quiet = ["smoke", "stream", "bad-credential", "unknown-model", "wrong-path"] as const;

/** Each a provider of the router. All of them fall back on the same one. */
const routes: Readonly<Record<string, LlmRoute>> = {
  honest: { checks: [...quiet, "fallback"], budget: 2, waived: true },
  unseen: { checks: ["smoke", "wrong-path", "fallback"], budget: 1 },
  refused: { main: [401], checks: ["smoke", "wrong-path"], budget: 2 },
  reset: { main: ["reset"], checks: ["smoke", "wrong-path"], budget: 2 },
};

testWith(
  "claude-code-router",
  "the witness counts what Claude Code Router falls back on and hides",
  async ({ signal }) => {
    const told = await gateLlm({
      start: (providerUrl) => {
        const provider = (name: string, target: string) => ({
          name,
          api_base_url: `${providerUrl}/${target}/v1/chat/completions`,
          api_key: "key",
          models: ["gpt-4.1-mini"],
        });
        const mains = Object.keys(routes).map((id) => provider(id, `${id}-main`));
        const Providers = [...mains, provider("spare", "spare")];
        const Router = { default: "honest,gpt-4.1-mini" };
        return startClaudeCodeRouter({ Providers, Router, fallback: { default: ["spare,gpt-4.1-mini"] } }, signal);
      },
      modelOf: (id) => id,
      settings: () => ({ credential: "STAGING_KEY" }),
      aliases: ["unnamed", "spare"],
      family: {
        name: "messages",
        contract: { source: "docs/messages.md", ...comparedWith },
        files: { "docs/messages.md": page },
      },
      routes,
    });
    assert.deepEqual(told, {
      honest:
        "promote, fallback-visible: smoke 1 + 0, stream 1 + 0, bad-credential 0 + 0, unknown-model 0 + 0, wrong-path 0 + 0, fallback 1 + 1",
      unseen: "hold, retry-budget, fallback-visible: smoke 1 + 0, wrong-path 0 + 0, fallback 1 + 1",
      refused: "hold, credential-enforced, fallback-visible: smoke 1 + 1, wrong-path 0 + 0",
      reset: "hold, parseable: smoke 1 + 0, wrong-path 0 + 0",
    });
  },
);
