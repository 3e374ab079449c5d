import assert from "node:assert/strict";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { runCommand, type CommandRun } from "./command-line.ts";
import { contractFiles } from "./contract-copy.ts";
import { credential, manifestPath, oneRoute, quietly, startStage, witnessToken, type Stage } from "./stage.ts";

const env = { STAGING_KEY: credential };

function inputsOf({ gatewayUrl, witnessUrl }: Stage): string[] {
  const witness = [`--witness=${witnessUrl}`, `--witness-token=${witnessToken}`];
  return ["run", `--gateway-url=${gatewayUrl}`, "--credentials=STAGING_KEY", ...witness];
}

interface Mistake {
  what: string;
  change?: readonly [from: string, to: string];
  args?: (stage: Stage) => string[];
  env?: Readonly<Record<string, string>>;
  says: readonly RegExp[];
}

const jsonl = "logs: [{ gateway: default, source: jsonl, path: logs/nope.jsonl, settle: 100ms }]\nroutes:";
const mistakes: readonly Mistake[] = [
  {
    what: "the secret is not set, and a variable of nearly that name is",
    env: { STAGING_KEY: "", STAGIN_KEY: "x" },
    says: [
      /^STAGING_KEY is empty or not set, but STAGIN_KEY is set: did you mean that one\?$/m,
      /^Fallback Gate - Could not be judged: STAGING_KEY is empty or not set$/m,
    ],
  },
  {
    what: "the log has no file",
    change: ["routes:", jsonl],
    says: [
      /^Fallback Gate - Held: the header x-litellm-attempted-retries reports no attempts of chat-backup \(and 2 more\)$/m,
      /expected the log default to report the number of attempts, got no file at logs\/nope\.jsonl\n +Correct the path of this log/,
    ],
  },
  {
    what: "the contract's copy is not there",
    change: ["source: docs/", "source: doc/"],
    says: [
      /^Fallback Gate - Could not be judged: the copy doc\/chat-completions\.md of contract chat could not be read$/m,
    ],
  },
  {
    what: "the alias is unknown",
    change: ["model: chat-staging", "model: chat-stagin"],
    says: [/Could not be judged: the gateway default does not know the model chat-stagin \(404\)$/m],
  },
  {
    what: "the gateway is down",
    args: (stage) => inputsOf(stage).map((arg) => arg.replace(stage.gatewayUrl, "http://127.0.0.1:9")),
    says: [
      /^gateway default: http:\/\/127\.0\.0\.1:9$/m,
      /Could not be judged: the gateway default did not answer \(refused\)$/m,
    ],
  },
  {
    what: "the key is wrong",
    env: { STAGING_KEY: "another-key-of-the-gateway" },
    says: [/Could not be judged: the gateway refused STAGING_KEY \(401\)$/m],
  },
  {
    what: "a witness is required, and none is bound",
    change: ["attempts: 3", "attempts: 3, proof: witness"],
    args: (stage) => inputsOf(stage).slice(0, 3),
    says: [
      /expected the attempts to be proved by a witness, got a header\n +Put the scripted provider behind the gateway, and name its URL in the input witness\.\n/,
    ],
  },
];

async function runIn(context: TestContext, stage: Stage, mistake: Mistake): Promise<CommandRun> {
  const { change = ["", ""], args = inputsOf } = mistake;
  const cwd = workspace(context, { ...contractFiles, [manifestPath]: quietly(oneRoute).replace(...change) });
  const given = change[1] === jsonl ? { [manifestPath]: oneRoute.replace(...change) + litellm } : {};
  for (const [file, text] of Object.entries(given)) writeFileSync(join(cwd, file), text);
  return runCommand(args(stage), { cwd, env: { ...env, ...mistake.env } });
}

const litellm = "gateways: { default: { dialect: litellm, settle: 100ms } }\n";

for (const mistake of mistakes) {
  test(`a run names the cause and what helps: ${mistake.what}`, async (context) => {
    await using stage = await startStage();
    const run = await runIn(context, stage, mistake);
    assert.ok([1, 2].includes(run.exitCode ?? 0), run.stderr);
    for (const pattern of mistake.says) assert.match(run.stdout, pattern);
  });
}

test("a run says at its end where the report is", async (context) => {
  await using stage = await startStage();
  const cwd = workspace(context, { ...contractFiles, [manifestPath]: quietly(oneRoute) });
  for (const folder of ["fallback-gate-evidence", "out/gate"]) {
    const run = await runCommand([...inputsOf(stage), `--evidence-dir=${folder}/`], { cwd, env });
    assert.match(run.stdout, new RegExp(`\n\nReport in ${folder}: report\\.html, report\\.md\n$`));
    assert.ok(existsSync(join(cwd, folder, "report.html")));
  }
});

test("a face of the report that was withheld is not named", async (context) => {
  await using stage = await startStage();
  const cwd = workspace(context, { ...contractFiles, [manifestPath]: quietly(oneRoute) });
  const run = await runCommand([...inputsOf(stage), `--operator-note=${credential}`], { cwd, env });
  assert.equal(run.exitCode, 1);
  assert.match(run.stdout, /\nReport in fallback-gate-evidence: report\.md\n$/);
});

const packets: readonly (readonly [what: string, files: Record<string, string>, left: readonly string[] | null])[] = [
  ["with its folder", { "fallback-gate-evidence-escalation/escalation.json": "{}" }, null],
  [
    "but no other file beside it",
    { "fallback-gate-evidence-escalation/escalation.json": "{}", "fallback-gate-evidence-escalation/notes.md": "mine" },
    ["notes.md"],
  ],
  ["and a folder without it stays", { "fallback-gate-evidence-escalation/notes.md": "mine" }, ["notes.md"]],
  [
    "and a folder in its place stays",
    { "fallback-gate-evidence-escalation/escalation.json/mine": "mine" },
    ["escalation.json"],
  ],
];

for (const [what, earlier, left] of packets) {
  test(`a packet of an earlier run is removed, ${what}`, async (context) => {
    await using stage = await startStage();
    const cwd = workspace(context, { ...contractFiles, [manifestPath]: quietly(oneRoute), ...earlier });
    const run = await runCommand(inputsOf(stage), { cwd, env });
    assert.equal(run.exitCode, 0, run.stderr);
    const folder = join(cwd, "fallback-gate-evidence-escalation");
    assert.deepEqual(existsSync(folder) ? readdirSync(folder) : null, left);
  });
}
