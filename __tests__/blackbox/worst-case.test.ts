import assert from "node:assert/strict";
import { test } from "node:test";
import { bundleOf, findingsOf } from "./evidence.ts";
import { manifestPath, oneRoute, startStage } from "./stage.ts";

/** What the stage's gateway does: two targets, each tried once more. */
function litellm(retries: number): string {
  return `model_list:
  - { model_name: chat-staging, litellm_params: { model: openai/main } }
  - { model_name: backup-eu, litellm_params: { model: openai/backup-eu } }
router_settings: { num_retries: ${retries}, fallbacks: [{ chat-staging: [backup-eu] }] }
`;
}

const withConfig = `${oneRoute}gateways: { default: { settle: 100ms, config: [gateway/litellm.yaml] } }\n`;

/** The stage makes 3 calls at most in a run: the budget is what the configuration with one retry allows. */
async function gated(files: Readonly<Record<string, string>>, budget = 4) {
  await using stage = await startStage({ retries: 1 });
  const run = await stage.run({
    workspaceFiles: { [manifestPath]: withConfig.replace("attempts: 3", `attempts: ${budget}`), ...files },
  });
  const { routes } = bundleOf(run).evidence;
  return { run, comment: stage.github.comments[0]?.body ?? "", found: routes[0]?.by_configuration ?? null };
}

const row = (attempts: number) =>
  new RegExp(String.raw`^\| \`chat-backup\` \| at most ${attempts}, .*gateway/litellm\.yaml:2.* \| 3 \| 4 \|$`, "m");

test("the worst case by configuration stands beside the measured one, and what was not tried is named", async () => {
  const { run, comment, found } = await gated({ "gateway/litellm.yaml": litellm(1) });
  assert.deepEqual(found, {
    at: { file: "gateway/litellm.yaml", line: 2, column: 1 },
    unread: null,
    measured: true,
    attempts: 4,
    cannot_know: found?.cannot_know,
  });
  assert.equal(run.outputs["decision"], "promote");
  assert.match(comment, row(4));
  assert.ok(comment.includes("its configuration allows 4 calls for one request, and this run saw at most 3"));
  assert.match(run.stdout, /chat-backup +at most 4, gateway\/litellm\.yaml:2 +3 +4/);
  assert.match(run.files["report.html"] ?? "", /at most 4/);
});

test("a configuration that allows more than the budget is held, although no check made so many calls", async () => {
  const { run, comment } = await gated({ "gateway/litellm.yaml": litellm(1) }, 3);
  assert.deepEqual(findingsOf(run), ["run worst-case-fits/over failed"]);
  assert.equal(run.exitCode, 1);
  assert.match(comment, /⛔ Held: the configuration of `chat-backup` allows 4 calls where 3 are allowed$/m);
});

test("a gateway that does more than its configuration allows runs another one, and the comment says so", async () => {
  const { comment } = await gated({ "gateway/litellm.yaml": litellm(0) });
  assert.match(comment, row(2));
  assert.ok(comment.includes("made more calls than `gateway/litellm.yaml` allows"));
});

for (const [name, files, unread, line, why] of [
  ["is not there", {}, "missing", 1, "not read: no such file"],
  [
    "cannot be read",
    { "gateway/litellm.yaml": "# chart\nmodel_list: {{ .Values.models }}\n" },
    "refused",
    2,
    "not read: not a configuration that the map can read",
  ],
] as const)
  test(`a configuration that ${name} is named, and changes no decision`, async () => {
    const { run, comment, found } = await gated(files);
    const at = { file: "gateway/litellm.yaml", line, column: found?.at.column };
    assert.deepEqual(found, { at, unread, measured: false, attempts: null, cannot_know: 0 });
    assert.equal(run.outputs["decision"], "promote");
    assert.match(comment, new RegExp(String.raw`^\| \`chat-backup\` \| ${why}, .*gateway/litellm\.yaml:${line}`, "m"));
    assert.ok(run.stdout.includes(why));
    assert.ok(!comment.includes("its configuration allows"));
  });
