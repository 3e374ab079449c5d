import assert from "node:assert/strict";
import { test } from "node:test";
import { markerOf } from "../../src/publish/own-comment.ts";
import { bundleOf, headOf, recordsOf } from "./evidence.ts";
import { manifestWith, promotion, rollback, weights, type Files } from "./promotion-files.ts";
import { baseSha, headSha, startPromotion, workspaceModel } from "./promotion-stage.ts";
import { manifestPath } from "./stage.ts";

const bot = "github-actions[bot]";
const nothing = "## Fallback Gate - ➖ Nothing to gate: no route gains traffic";

test("a share that rises is gated by what GitHub has at base and at head, and the comment shows both", async () => {
  await using stage = await startPromotion({ head: promotion });
  const run = await stage.run();
  assert.equal(run.exitCode, 0, run.stdout);
  assert.equal(run.outputs["decision"], "promote");
  assert.equal(run.outputs["routes"], '[{"route":"chat-backup","decision":"promote"}]');
  assert.match(
    stage.github.comments[0]?.body ?? "",
    /^\| `chat-backup` \| 5 % to 25 % at \[`gateway\/routes\.yaml:5`\]\(.+b{40}.+\) \| \*\*promote\*\*/m,
  );
  const { run: context, promotion: promoted } = bundleOf(run);
  assert.deepEqual([context.base_sha, context.head_sha], [baseSha, headSha]);
  assert.partialDeepStrictEqual(promoted, {
    compared: "pull-request",
    base: { ref: "main", sha: baseSha, merge_base: baseSha },
    routes: [{ route: "chat-backup", gated: true, reason: "raised", from: 0.05, to: 0.25 }],
  });
  assert.deepEqual(new Set(recordsOf(run).map(({ head_sha }) => head_sha)), new Set([headSha]));
});

test("files are read at exact commits, each once, and the working folder is not what binds", async () => {
  await using stage = await startPromotion({ head: promotion });
  await stage.run();
  const read = stage.github.requests.filter(({ path }) => path.includes("/contents/"));
  const files = read.map(({ path, query }) => `${path} ${query.get("ref")}`);
  assert.equal(new Set(files).size, files.length);
  assert.deepEqual(new Set(read.map(({ query }) => query.get("ref"))), new Set([baseSha, headSha]));
  const asked = stage.gateway.requests.map(({ text }) => text);
  assert.equal(asked.length, 6);
  assert.ok(asked.every((text) => !text.includes(workspaceModel)));
});

interface Ungated {
  name: string;
  base?: Files;
  head: Files;
  says: string;
}

const lower = "(5 % to 1 %)";
const ungated: readonly Ungated[] = [
  { name: "a rollback", head: rollback, says: lower },
  { name: "a rollback to nothing", head: weights(100, 0), says: "(5 % to 0 %)" },
  { name: "weights in another scale", head: weights(950, 50), says: "(5 %, as before)" },
  { name: "nothing of the route's", head: { "README.md": "Hello" }, says: "(5 %, as before)" },
  {
    name: "a rollback that loosens the budget",
    head: { ...rollback, ...manifestWith(["attempts: 3", "attempts: 9"]) },
    says: lower,
  },
  {
    name: "a rollback by a manifest with a scope that it leaves",
    base: manifestWith(["version: 1", "version: 1\nscope: [docs/**]"]),
    head: rollback,
    says: lower,
  },
];

for (const { name, says, ...sides } of ungated) {
  test(`${name} passes without a packet, in one line and without a comment`, async () => {
    await using stage = await startPromotion(sides);
    const run = await stage.run();
    assert.equal(run.exitCode, 0, run.stdout);
    assert.deepEqual([run.outputs["decision"], run.outputs["routes"]], ["none", "[]"]);
    assert.ok(run.summary.startsWith(`${nothing}\n`));
    assert.ok(run.summary.includes(`Not gated, because its share does not rise: \`chat-backup\` ${says}.`));
    assert.equal(run.files["records.jsonl"], "");
    assert.equal(bundleOf(run).decision.overall, "none");
    assert.deepEqual([stage.gateway.connections(), stage.github.comments, run.annotations], [0, [], []]);
  });
}

const broken: readonly (readonly [name: string, inputs: Record<string, string>])[] = [
  ["no gateway and no credential", { "gateway-url": "", credentials: "", witness: "", "witness-token": "" }],
  ["a URL that is none", { "gateway-url": "not a url", witness: "nor this" }],
  ["a URL with the path of the API", { "gateway-url": "http://127.0.0.1:1/v1" }],
  [
    "gateways that the manifest does not know",
    { "gateway-url": "", gateways: "other=http://127.0.0.1:1", logs: "x=y" },
  ],
  ["a variable that is not set", { credentials: "NOT_SET" }],
  ["lines that are no bindings", { credentials: "= =\n=", "witness-token": "==" }],
];

for (const [name, inputs] of broken) {
  test(`a rollback needs neither gateway nor credential: ${name}`, async () => {
    await using stage = await startPromotion({ head: rollback });
    const run = await stage.run({ inputs, env: { STAGING_KEY: "" } });
    assert.equal(run.exitCode, 0, run.stdout);
    assert.equal(run.outputs["decision"], "none");
    assert.deepEqual([stage.gateway.connections(), run.annotations], [0, []]);
  });
}

test("a comment of ours that tells of a promotion is edited when nothing is promoted any more", async () => {
  const comments = [
    { author: bot, body: `${markerOf(manifestPath, 41, 1)}\n## Fallback Gate - ✅ Ready to promote\n` },
  ];
  await using stage = await startPromotion({ head: rollback, comments });
  const run = await stage.run();
  assert.equal(run.exitCode, 0);
  assert.equal(stage.github.comments.length, 1);
  assert.ok(stage.github.comments[0]?.body.includes(nothing), headOf(stage.github));
  assert.match(run.outputs["comment-url"] ?? "", /#issuecomment-1$/);
});
