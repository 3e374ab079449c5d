import assert from "node:assert/strict";
import { test } from "node:test";
import { nodesOf, type Node } from "../report/gfm.ts";
import { assertNoForeignCommand, recordsOf } from "./evidence.ts";
import { manifestPath, startStage } from "./stage.ts";

const link = "[approved](https://evil.example/x)";

/** Every value that a pull request's author chooses, as hostile as the schema lets it be. */
const manifest = `version: 1
contracts:
  chat: { source: "https://evil.example/@octocat/(x)" }
gateways:
  # @octocat ${link} <img src=x> ::error::x ##[error]x
  staging:
    headers: { x-team: "@octocat ${link} <img src=x> ##[error]x | \`x\`" }
routes:
  - id: chat-backup
    family: chat-completions
    model: "@octocat/www.evil.example@1"
    contract: chat
    targets: { main: ["@octocat", "${link}", "<img src=x>"], backup-eu: ["| x | \`"] }
    retry_budget: { attempts: 1 }
    fallback_visible_in: header
`;

const note = `${link} **approved** # www.evil.example [ ] &amp; $(id)`;

for (const [model, exitCode] of [
  ["@octocat/www.evil.example@1", 1],
  ["chat-staging", 1],
] as const)
  test(`what an author chose never becomes a link, a mention or an element, nor a command of the runner: gateway with ${model}`, async () => {
    await using stage = await startStage({ model, targets: ["main"], steps: { main: [500] } });
    const run = await stage.run({ inputs: { "operator-note": note }, workspaceFiles: { [manifestPath]: manifest } });
    assert.equal(run.exitCode, exitCode, run.stdout);
    assert.equal(recordsOf(run)[0]?.notes, note);
    for (const markdown of [stage.github.comments[0]?.body ?? "", run.summary, run.files["report.md"] ?? ""])
      nodesOf(markdown).forEach(assertHarmless);
    assertNoForeignCommand(run);
  });

const ownLink = new RegExp(
  `^https://github\\.com/(?:fallback-gate/fallback-gate/blob/v1/docs/rules\\.md#[a-z-]+|acme/routes/actions/runs/19000000001/attempts/1|acme/routes/blob/${"b".repeat(40)}/[a-z./-]+#L\\d+)$`,
);
const ownHtml =
  /^(?:<details><summary>[A-Za-z0-9 ,;()]+<\/summary>|<\/details>|<\/?sub>|(?:<!-- fallback-gate(?:-trail)? [^>]*-->)+)$/;

function assertHarmless(node: Node): void {
  assert.doesNotMatch(node.type, /^(?:image|definition|footnote)/);
  if (node.type === "link") assert.match(node.url, ownLink);
  if (node.type === "html") assert.match(node.value, ownHtml);
  if (node.type === "text") assert.doesNotMatch(node.value, /@|evil|octocat|https?:|www\.|\*\*/);
}

test("hostile text in a manifest that cannot be read is not repeated", async () => {
  await using stage = await startStage();
  const hostile = `version: 1\n"@octocat ${link} <img src=x>": 1\n"::error::x ##[error]x": 2\n`;
  const run = await stage.run({ workspaceFiles: { [manifestPath]: hostile } });
  assert.equal(run.exitCode, 3);
  for (const text of [run.summary, run.stdout]) assert.doesNotMatch(text, /octocat|evil\.example|<img/);
  assert.ok(run.annotations.length > 0);
  assertNoForeignCommand(run);
});
