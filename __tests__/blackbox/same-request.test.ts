import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { test } from "node:test";
import { without } from "../../src/core/json.ts";
import { inPool } from "../../src/core/pool.ts";
import { startProvider } from "../../src/staging/provider.ts";
import { runs } from "../support/runs.ts";
import { contractPath, copyOf } from "./contract-copy.ts";
import { bundleOf, findingsOf } from "./evidence.ts";
import { startGitHub } from "./harness/github.ts";
import {
  asChatCompletion,
  asResponse,
  startShaping,
  withDeveloper,
  withOlderCap,
  withoutSystem,
  type ShapingGateway,
} from "./shaping-gateway.ts";
import { manifestPath, runWith, witnessToken } from "./stage.ts";

const asked = "{ tools: true, system: true, json: true }";

function manifestWith(more: string, check: string, targets: string): string {
  return `version: 1
gateways: { staging: { settle: 100ms } }
contracts:
  chat: ${copyOf(contractPath)}
routes:
  - id: chat-backup
    gateway: staging
    family: chat-completions
    model: chat-staging
    contract: chat
    targets: ${targets}
    retry_budget: { attempts: 4 }
    fallback_visible_in: header
    ask: ${asked}
${more}    checks: [smoke, bad-credential, invalid-body, fallback, ${check}]
`;
}

interface Row {
  name: string;
  gateway: ShapingGateway;
  more?: string;
  check?: string;
  targets?: string;
}

const streamed = "{ check: fallback, stream: true }";

const honest: readonly Row[] = [
  { name: "everything is passed on", gateway: {} },
  { name: "the cap has its older name at the backup", gateway: { backup: { body: withOlderCap } } },
  { name: "the system's message has its newer role at the backup", gateway: { backup: { body: withDeveloper } } },
  {
    name: "the backup gets a field that the route lets differ",
    gateway: { backup: { body: (body) => ({ ...body, seed: 1 }) } },
    more: "    may_differ: [seed]\n",
  },
  { name: "a retry repeats the call", gateway: { retries: 1 }, check: "retries" },
];

interface Broken extends Row {
  /** The difference that the one finding names. */
  differs: string;
}

const broken: readonly Broken[] = [
  {
    name: "tools are dropped at the backup",
    gateway: { backup: { body: (body) => without(without(body, "tools"), "tool_choice") } },
    differs: "tools (1 at main, 0 at backup), tool_choice (present at main, absent at backup)",
  },
  {
    name: "the system's message is lost at the backup",
    gateway: { backup: { body: withoutSystem } },
    differs: "system messages (1 at main, 0 at backup)",
  },
  {
    name: "the format is dropped at the backup",
    gateway: { backup: { body: (body) => without(body, "response_format") } },
    differs: "answer format (json_object at main, text at backup)",
  },
  {
    name: "the backup is asked without a cap",
    gateway: { backup: { body: (body) => without(body, "max_completion_tokens") } },
    differs: "output cap (yes at main, no at backup)",
  },
  {
    name: "the backup gets a field that nobody lets differ",
    gateway: { backup: { body: (body) => ({ ...body, seed: 1 }) } },
    differs: "seed (absent at main, present at backup)",
  },
  {
    name: "the backup is asked in another family, in which some fields keep their names",
    gateway: { backup: { body: asResponse, path: "/responses", answer: asChatCompletion } },
    check: "wrong-path",
    differs: "answer format (json_object at main, text at backup), undocumented fields (0 at main, 2 at backup)",
  },
  {
    name: "the stream is lost at the backup",
    gateway: { backup: { body: (body) => ({ ...body, stream: false }) } },
    check: streamed,
    differs: "streaming (yes at main, no at backup)",
  },
  {
    name: "a retry loses the tools",
    gateway: { retries: 1, retry: { body: (body) => without(without(body, "tools"), "tool_choice") } },
    check: "retries",
    differs: "tools (1 first, 0 later), tool_choice (present first, absent later)",
  },
  {
    name: "no target gets the tools",
    gateway: {
      main: { body: (body) => without(without(body, "tools"), "tool_choice") },
      backup: { body: (body) => without(without(body, "tools"), "tool_choice") },
    },
    differs: "tools (1 asked, 0 seen)",
  },
];

interface Told {
  decision: string;
  findings: string[];
  differences: string[];
  /** Of the check fallback. */
  answerModel: string | null;
  summary: string;
}

const unnamed = "{ main: [], backup: [] }";

async function outcomeOf({ gateway: settings, more = "", check = streamed, targets = unnamed }: Row): Promise<Told> {
  const provider = await startProvider({ token: witnessToken });
  await using gateway = await startShaping(provider.url, settings);
  await using github = await startGitHub();
  try {
    const run = await runWith(
      { "gateway-url": gateway.url, credentials: "STAGING_KEY", witness: provider.url, "witness-token": witnessToken },
      github,
      { workspaceFiles: { [manifestPath]: manifestWith(more, check, targets) } },
    );
    const { evidence, findings } = bundleOf(run);
    const exchanges = evidence.routes.flatMap((route) => route.exchanges);
    const found = findings.filter(({ rule }) => rule === "same-request");
    return {
      decision: run.outputs["decision"] ?? "",
      findings: findingsOf(run),
      answerModel: exchanges.find(({ check: made }) => made === "fallback")?.answer_model ?? null,
      summary: run.summary,
      differences: found.map(({ args }) => String(args["differences"])),
    };
  } finally {
    await provider.close();
  }
}

/** CI repeats the honest rows as often as the promise is made; a developer's run once. */
const times = runs(1, 20);

for (const row of honest)
  test(`the same request, promoted ${times} times of ${times}: ${row.name}`, async () => {
    const found = await inPool(Array.from({ length: times }), availableParallelism(), () => outcomeOf(row));
    for (const { decision, findings, differences } of found)
      assert.deepEqual({ decision, findings, differences }, { decision: "promote", findings: [], differences: [] });
  });

const named: readonly (readonly [model: string, is: string, remarks: number])[] = [
  ["backup-model", "serving-target", 0],
  ["main-model", "another-target", 1],
  ["chat-staging", "asked", 0],
  ["gpt-x", "other", 0],
];

for (const [model, is, remarks] of named)
  test(`after a switch a remark on the model that the answer names holds nothing: ${is}`, async () => {
    const { decision, answerModel, summary } = await outcomeOf({
      name: is,
      gateway: { backup: { model } },
      targets: "{ main: [main-model], backup: [backup-model] }",
    });
    assert.equal(decision, "promote");
    assert.equal(answerModel, is);
    assert.equal(summary.split("after a switch the answer names the model of another target").length - 1, remarks);
  });

for (const row of broken)
  test(`another request, held: ${row.name}`, async () => {
    const { decision, differences, findings } = await outcomeOf(row);
    assert.equal(decision, "hold", findings.join("\n"));
    assert.ok(differences.includes(row.differs), [...differences, ...findings].join("\n"));
  });
