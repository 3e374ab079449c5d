import assert from "node:assert/strict";
import { test } from "node:test";
import { contractPath, copyOf } from "./contract-copy.ts";
import { bundleOf, findingsOf } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { manifestWith, promotion } from "./promotion-files.ts";
import { startPromotion } from "./promotion-stage.ts";
import { gateTogether, sideRoute, startFallbackSide } from "./side-by-side.ts";
import { credential, manifestPath } from "./stage.ts";

/** What a gateway says in the header that the manifest expects to be `1.*`. */
const versions: readonly { name: string; said: string; shown: string | null; leak: boolean }[] = [
  { name: "a version", said: "1.100.5", shown: "1.100.5", leak: false },
  { name: "a version with a word in it", said: "1.80.5-stable", shown: "1.80.5-stable", leak: false },
  { name: "words of the credential that the manifest has as well", said: "1.staging", shown: "1.staging", leak: false },
  { name: "seven characters of the credential", said: "1.way7d1e", shown: "1.way7d1e", leak: false },
  { name: "eight characters of the credential", said: "1.eway7d1e", shown: null, leak: true },
  { name: "eight characters of it in another writing", said: "1.ew_ay.7d-1e", shown: null, leak: true },
  { name: "eight characters of it among others", said: "1.5x-eway7d1e-x", shown: null, leak: true },
];

const expecting = manifestWith([
  "version: 1",
  'version: 1\nenvironment: { name: staging, expect: [{ header: x-gateway-version, matches: "1.*" }] }',
]);

for (const { name, said, shown, leak } of versions)
  test(`a gateway that says ${name} in a header that is shown ${leak ? "holds" : "promotes"}`, async () => {
    await using stage = await startPromotion({
      base: expecting,
      head: promotion,
      answerHeaders: { "x-gateway-version": said },
    });
    const run = await stage.run();
    assert.deepEqual([run.exitCode, run.outputs["decision"]], leak ? [1, "hold"] : [0, "promote"], run.stdout);
    assert.equal(run.summary.includes(said), !leak);
    if (!leak) return assert.equal(bundleOf(run).evidence.environment[0]?.seen, shown);
    const titles = run.annotations.map(({ properties, data }) => `${properties["title"] ?? ""} ${data}`);
    assert.ok(titles.some((text) => text.startsWith("hold: no-leak ") && text.includes("credential-part")));
    assertNowhere({ said }, run, stage.github.requests);
  });

test("a note that holds a part of the credential is withheld", async () => {
  await using stage = await startPromotion({ head: promotion });
  const note = "see gateway 7d1e";
  const run = await stage.run({ inputs: { "operator-note": note } });
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"]);
  assertNowhere({ note }, run, stage.github.requests);
});

/** Credentials that look like something else, each of which must promote an honest gateway. */
const honest: readonly string[] = [
  credential,
  "chat-staging-chat-backup-backup-eu",
  "chat-completions-of-the-route",
  "https://api.example.com/v1/chat/completions",
  "fallback-gate:evidence:promote:records.jsonl",
  "expected-a-complete-chat-completions-answer",
  "github-actions-pull-request-comment",
  "acme/routes/.github/fallback-gate.yml",
  "password",
  "0123456789abcdef0123456789abcdef",
  "a-b-c-d-e-f-g",
];

const named = honest.map((value, index) => ({ value, name: `side-${index + 1}`, variable: `KEY_${index + 1}` }));

const manifest = `version: 1
gateways:
${named.map(({ name, variable }) => `  ${name}: { credential: ${variable}, settle: 100ms }\n`).join("")}contracts:
  chat: ${copyOf(contractPath)}
routes:
${named.map(({ name }) => sideRoute(name, 3)).join("")}`;

test("a credential made of words, names and URLs alarms nobody where the gateway is honest", async () => {
  const run = await gateTogether(
    await Promise.all(named.map(({ name, value }) => startFallbackSide(name, { credential: value }))),
    {
      inputs: { comment: "never", credentials: named.map(({ name, variable }) => `${name}=${variable}`).join("\n") },
      env: Object.fromEntries(named.map(({ variable, value }) => [variable, value])),
      workspaceFiles: { [manifestPath]: manifest },
      known: honest,
    },
  );
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [0, "promote"], run.stdout);
  assert.deepEqual(findingsOf(run), []);
  assert.equal(Object.keys(bundleOf(run).decision.routes).length, honest.length);
});
