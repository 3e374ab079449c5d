import assert from "node:assert/strict";
import type { JsonObject } from "../../src/core/json.ts";
import type { Bundle, RequestFamily } from "../../src/generated/types.ts";
import { withProvider } from "../staging/client.ts";
import { gateOn, type Gated } from "./gate-on.ts";
import { exampleContracts, withBackups } from "./litellm-groups.ts";
import { startLitellm } from "./litellm.ts";
import { testWith } from "./test-with.ts";

const pages = ["messages", "chat-completions"] as const;

/** The path of each provider's API, as LiteLLM completes it. */
const bases = { anthropic: "", openai: "/v1" } as const;
type Vendor = keyof typeof bases;

/** A group and its backup, each a deployment at a target of its own vendor. */
interface Group {
  model: string;
  main: Vendor;
  backup: Vendor;
  /** Further settings of the backup. */
  more?: JsonObject;
}

const drops = { additional_drop_params: ["tools", "tool_choice"] };

const groups: readonly Group[] = [
  { model: "from-anthropic", main: "anthropic", backup: "openai" },
  { model: "from-openai", main: "openai", backup: "anthropic" },
  { model: "lossy", main: "anthropic", backup: "openai", more: drops },
];

function configOf(providerUrl: string): string {
  const deployment = (name: string, vendor: Vendor, more: JsonObject = {}): JsonObject => ({
    model_name: name,
    litellm_params: {
      model: `${vendor}/${name}`,
      api_base: `${providerUrl}/${name}${bases[vendor]}`,
      api_key: "key",
      ...more,
    },
    model_info: { id: `dep-${name}` },
  });
  return JSON.stringify({
    model_list: groups.flatMap(({ model, main, backup, more }) => [
      deployment(model, main),
      deployment(`${model}-backup`, backup, more),
    ]),
    ...withBackups(groups),
  });
}

function routeOf(family: RequestFamily, model: string, ask: JsonObject = { tools: true, system: true }): JsonObject {
  const id = [family, model, ...("json" in ask ? ["json"] : [])].join("-");
  return {
    id,
    family,
    model,
    contract: family,
    targets: { [model]: [`dep-${model}`], [`${model}-backup`]: [`dep-${model}-backup`] },
    retry_budget: { attempts: 4 },
    fallback_visible_in: "header",
    ask,
    checks: ["smoke", "wrong-path", "fallback", { check: "fallback", stream: true }],
  };
}

async function gateLitellm(signal: AbortSignal): Promise<Gated> {
  await using provider = await withProvider();
  await using litellm = await startLitellm({ config: configOf(provider.url), signal });
  const routes = [
    ...groups.map(({ model }) => routeOf("chat-completions", model)),
    ...groups.map(({ model }) => routeOf("messages", model)),
    routeOf("chat-completions", "from-openai", { tools: true, system: true, json: true }),
  ];
  const { contracts, workspaceFiles } = exampleContracts(pages);
  const manifest = { contracts, gateways: { staging: { dialect: "litellm" } }, routes };
  return await gateOn({ url: litellm.url, witness: provider, manifest, workspaceFiles });
}

/** The decision on each route, the families in which its targets were asked, and what was found. */
function toldOf({ evidence, decision, findings }: Bundle): Record<string, readonly string[]> {
  const told = evidence.routes.map(({ route, exchanges }): [string, readonly string[]] => {
    const asked = exchanges.flatMap(({ ledger }) => ledger.calls.map(({ shape }) => shape?.family ?? "unread"));
    const found = findings.filter((finding) => finding.route === route);
    const says = found.map(({ rule, args }) => `${rule} ${String(args["differences"] ?? "")}`.trim());
    return [route, [decision.routes[route] ?? "", [...new Set(asked)].join(" to "), ...new Set(says)]];
  });
  return Object.fromEntries(told);
}

const lostTools =
  "same-request tools (1 at lossy, 0 at lossy-backup), tool_choice (present at lossy, absent at lossy-backup)";
const lostFormat = "same-request answer format (json_object at from-openai, text at from-openai-backup)";

/** Measured on 1.100.5: messages become responses at an OpenAI deployment, and a fallback's header names the primary. */
testWith(
  "litellm",
  "a translation that keeps everything is promoted, one that loses tools is held",
  async ({ signal }) => {
    const { bundle, run } = await gateLitellm(signal);
    assert.deepEqual(toldOf(bundle), {
      "chat-completions-from-anthropic": ["promote", "messages to chat-completions"],
      "chat-completions-from-openai": ["promote", "chat-completions to messages"],
      "chat-completions-lossy": ["hold", "messages to chat-completions", lostTools],
      "messages-from-anthropic": ["investigate", "messages to responses", "fallback-target"],
      "messages-from-openai": ["investigate", "responses to messages", "fallback-target"],
      "messages-lossy": ["investigate", "messages to responses", "fallback-target", lostTools],
      "chat-completions-from-openai-json": ["hold", "chat-completions to messages", lostFormat],
    });
    const crossed = "`from-openai` was asked in `chat-completions` and `from-openai-backup` in `messages`.";
    assert.ok(run.summary.includes(`${crossed} Not compared: \`stream_options\`.`), run.summary);
  },
);
