import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { without } from "../../src/core/json.ts";
import type { RequestFamily } from "../../src/generated/types.ts";
import { startProvider } from "../../src/staging/provider.ts";
import { copyOf } from "./contract-copy.ts";
import { bundleOf, findingsOf } from "./evidence.ts";
import { startGitHub } from "./harness/github.ts";
import { manifestPath, runWith, witnessToken } from "./stage.ts";
import { startTranslating, type TranslatingGateway } from "./translating-gateway.ts";

interface Row {
  /** The family of the application and of each target. */
  of: readonly [RequestFamily, RequestFamily, RequestFamily];
  gateway?: Omit<TranslatingGateway, "targets">;
  routes?: number;
}

function routeOf(family: RequestFamily, id: string): string {
  return `  - id: ${id}
    gateway: staging
    family: ${family}
    model: chat-staging
    contract: page
    targets: { main: [], backup: [] }
    retry_budget: { attempts: 4 }
    fallback_visible_in: header
    ask: { tools: true, system: true }
    checks: [smoke, stream, bad-credential, unknown-model, invalid-body, wrong-path, fallback, { check: fallback, stream: true }]
`;
}

function manifestOf(family: RequestFamily, routes: number): string {
  const all = Array.from({ length: routes }, (_, index) => routeOf(family, `chat-backup-${index + 1}`));
  return `version: 1
gateways: { staging: { settle: 100ms } }
contracts:
  page: ${copyOf("docs/page.md")}
routes:
${all.join("")}`;
}

interface Told {
  decision: string | undefined;
  findings: string[];
  differences: string[];
  summary: string;
}

async function outcomeOf({ of: [family, main, backup], gateway: settings = {}, routes = 1 }: Row): Promise<Told> {
  const page = readFileSync(join(import.meta.dirname, `../../examples/contracts/${family}.md`), "utf8");
  const provider = await startProvider({ token: witnessToken });
  await using gateway = await startTranslating(provider.url, { ...settings, targets: { main, backup } });
  await using github = await startGitHub();
  try {
    const run = await runWith(
      { "gateway-url": gateway.url, credentials: "STAGING_KEY", witness: provider.url, "witness-token": witnessToken },
      github,
      { workspaceFiles: { [manifestPath]: manifestOf(family, routes), "docs/page.md": page } },
    );
    const found = bundleOf(run).findings.filter(({ rule }) => rule === "same-request");
    return {
      decision: run.outputs["decision"],
      findings: findingsOf(run),
      differences: [...new Set(found.map(({ args }) => String(args["differences"])))],
      summary: run.summary,
    };
  } finally {
    await provider.close();
  }
}

const chatToMessages = ["chat-completions", "chat-completions", "messages"] as const;
const messagesToChat = ["messages", "messages", "chat-completions"] as const;

const honest: readonly Row[] = [
  { of: messagesToChat },
  { of: ["messages", "messages", "responses"] },
  { of: chatToMessages },
  { of: ["chat-completions", "responses", "messages"] },
  { of: ["messages", "generate-content", "chat-completions"] },
];

for (const row of honest)
  test(`${row.of.join(", ")}: a translation that keeps everything is promoted on 20 routes of 20`, async () => {
    const { summary, ...told } = await outcomeOf({ ...row, routes: 20 });
    assert.deepEqual(told, { decision: "promote", findings: [], differences: [] });
    const [, main, backup] = row.of;
    const said = `\`main\` was asked in \`${main}\` and \`backup\` in \`${backup}\`.`;
    assert.ok(summary.includes(`and 12 more, ${said}`), summary);
  });

const broken: readonly (readonly [what: string, row: Row, differs: string])[] = [
  [
    "the system text is lost",
    { of: chatToMessages, gateway: { lastTarget: (body) => without(body, "system") } },
    "system messages (1 at main, 0 at backup)",
  ],
  [
    "the tools are lost",
    { of: messagesToChat, gateway: { lastTarget: (body) => without(without(body, "tools"), "tool_choice") } },
    "tools (1 at main, 0 at backup), tool_choice (present at main, absent at backup)",
  ],
  [
    "the cap is lost",
    { of: messagesToChat, gateway: { lastTarget: (body) => without(body, "max_completion_tokens") } },
    "output cap (yes at main, no at backup)",
  ],
  [
    "the system text is lost",
    {
      of: ["chat-completions", "chat-completions", "generate-content"],
      gateway: { lastTarget: (body) => without(body, "systemInstruction") },
    },
    "system messages (1 at main, 0 at backup)",
  ],
  [
    "the cap is lost",
    {
      of: ["messages", "messages", "generate-content"],
      gateway: { lastTarget: (body) => without(body, "generationConfig") },
    },
    "output cap (yes at main, no at backup)",
  ],
  [
    "the stream is lost",
    { of: chatToMessages, gateway: { lastTarget: (body) => ({ ...body, stream: false }) } },
    "streaming (yes at main, no at backup)",
  ],
  [
    "a field stays in the words of the client's family",
    {
      of: messagesToChat,
      gateway: { lastTarget: (body) => ({ ...body, system: "Answer with one short word.", thinking: {} }) },
    },
    "undocumented fields (0 at main, 2 at backup)",
  ],
  [
    "a retry at the same target speaks another family",
    { of: ["messages", "messages", "messages"], gateway: { retriedIn: "chat-completions" } },
    "family (messages first, chat-completions later)",
  ],
];

for (const [what, row, differs] of broken)
  test(`${row.of.join(", ")}, held: ${what}`, async () => {
    const { decision, differences, findings } = await outcomeOf(row);
    assert.equal(decision, "hold", findings.join("\n"));
    assert.ok(differences.includes(differs), [...differences, ...findings].join("\n"));
  });

test("fields that only one family has are named as not compared", async () => {
  const addsTopK = { lastTarget: (body: object) => ({ ...body, top_k: 1 }) };
  const { decision, summary } = await outcomeOf({ of: chatToMessages, gateway: addsTopK });
  assert.equal(decision, "promote");
  assert.ok(summary.includes("`backup` in `messages`. Not compared: `top_k`."), summary);
});
