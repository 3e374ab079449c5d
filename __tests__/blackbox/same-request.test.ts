import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { test } from "node:test";
import { without } from "../../src/core/json.ts";
import { inPool } from "../../src/core/pool.ts";
import { runs } from "../support/runs.ts";
import {
  asChatCompletion,
  asResponse,
  startShaping,
  withDeveloper,
  withOlderCap,
  withoutSystem,
  type ShapingGateway,
} from "./shaping-gateway.ts";
import { gateTogether, manifestHead, judgedOn, type Judged, startSide } from "./side-by-side.ts";
import { manifestPath } from "./stage.ts";

const asked = "{ tools: true, system: true, json: true }";

const streamed = "{ check: fallback, stream: true }";
const unnamed = "{ main: [], backup: [] }";

function routeOf(name: string, { more = "", check = streamed, targets = unnamed }: Row): string {
  return `  - id: ${name}
    gateway: ${name}
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

/** A gateway for each row, judged by one run. */
async function outcomesOf(rows: readonly Row[]): Promise<Judged[]> {
  const named = rows.map((row, index) => ({ row, name: `side-${index + 1}` }));
  const sides = named.map(({ row, name }) => startSide(name, (url) => startShaping(url, row.gateway)));
  const head = manifestHead(Object.fromEntries(named.map(({ name }) => [name, "settle: 100ms"])));
  const manifest = head + named.map(({ row, name }) => routeOf(name, row)).join("");
  const run = await gateTogether(await Promise.all(sides), { workspaceFiles: { [manifestPath]: manifest } });
  return named.map(({ name }) => judgedOn(run, name));
}

/** CI repeats the honest rows as often as the promise is made, in two runs; a developer's run twice. */
const times = runs(2, 20);

for (const row of honest)
  test(`the same request, promoted ${times} times of ${times}: ${row.name}`, async () => {
    const halves = [times / 2, times / 2].map((half) => Array.from({ length: half }, () => row));
    const found = (await inPool(halves, availableParallelism(), outcomesOf)).flat();
    assert.equal(found.length, times);
    for (const { decision, findings, differences } of found)
      assert.deepEqual({ decision, findings, differences }, { decision: "promote", findings: [], differences: [] });
  });

const named: readonly (readonly [model: string, is: string, remarks: number])[] = [
  ["backup-model", "serving-target", 0],
  ["main-model", "another-target", 1],
  ["chat-staging", "asked", 0],
  ["gpt-x", "other", 0],
];

const remarked = outcomesOf(
  named.map(([model, is]) => ({
    name: is,
    gateway: { backup: { model } },
    targets: "{ main: [main-model], backup: [backup-model] }",
  })),
);

for (const [index, [, is, remarks]] of named.entries())
  test(`after a switch a remark on the model that the answer names holds nothing: ${is}`, async () => {
    const told = (await remarked)[index] ?? assert.fail("no such route");
    assert.equal(told.decision, "promote");
    assert.equal(told.exchanges.find(({ check }) => check === "fallback")?.answer_model, is);
    assert.equal(told.lines.split("after a switch the answer names the model of another target").length - 1, remarks);
  });

const otherwise = outcomesOf(broken);

for (const [index, row] of broken.entries())
  test(`another request, held: ${row.name}`, async () => {
    const { decision, differences, findings } = (await otherwise)[index] ?? assert.fail("no such route");
    assert.equal(decision, "hold", findings.join("\n"));
    assert.ok(differences.includes(row.differs), [...differences, ...findings].join("\n"));
  });
