import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import type { Traffic } from "../../src/generated/types.ts";
import { readTraffic } from "../../src/promotion/traffic/document.ts";
import { shareOf } from "../../src/promotion/traffic/share.ts";
import type { FakeRepository } from "../blackbox/harness/github-repository.ts";
import { startGitHub } from "../blackbox/harness/github.ts";
import { runAction } from "../blackbox/harness/runner.ts";
import { blocksOf, textOf } from "./page.ts";

const page = textOf("docs/promotion.md");
const formats: Record<string, Traffic> = parse(blocksOf(page, "yaml")[0] ?? "");

test("the page shows five formats", () => {
  assert.deepEqual(Object.keys(formats), ["LiteLLM", "Portkey", "Envoy", "Gateway API", "Istio"]);
});

for (const [name, traffic] of Object.entries(formats)) {
  test(`${name}: what the page shows reads 5 % from the sample of its format`, () => {
    const bytes = Buffer.from(textOf(`__tests__/fixtures/traffic/${traffic.file}`));
    const reading = shareOf(readTraffic(traffic.file, bytes), traffic);
    assert.deepEqual("share" in reading ? [reading.share, reading.ofSum] : reading, [0.05, true]);
  });
}

const manifest = `version: 1
contracts: { chat: { source: docs/chat.md, origin: https://docs.example.com/chat, checked: 2026-11-20 } }
routes:
  - id: chat-backup
    family: chat-completions
    model: chat-staging
    contract: chat
    targets: { main: [], backup: [] }
    retry_budget: { attempts: 3 }
    traffic: { file: gateway/routes.yaml, among: /chat/*/weight, at: { key: backup } }
`;

function filesWith(weight: number): Record<string, string> {
  return {
    ".github/fallback-gate.yml": manifest,
    "docs/chat.md": textOf("examples/contracts/chat-completions.md"),
    "gateway/routes.yaml": `chat: { main: { weight: ${100 - weight} }, backup: { weight: ${weight} } }\n`,
  };
}

const workflowFile = ".github/workflows/gate.yml";
const [tip, head, fork] = ["a".repeat(40), "b".repeat(40), "c".repeat(40)];

/** A pull request whose branch is behind its base. */
function behind(before: number, after: number): FakeRepository {
  const files = { ...filesWith(before), [workflowFile]: "on: pull_request\njobs: {}\n" };
  return {
    branches: { main: tip },
    commits: {
      [fork]: { parents: [], files },
      [tip]: { parents: [fork], files: { ...files, "README.md": "Another change\n" } },
      [head]: { parents: [fork], files: { ...files, ...filesWith(after) } },
    },
    pulls: { 7: { head, base: "main" } },
  };
}

/** The decision, and the requests to GitHub. The gateway cannot be reached, which is all the same to GitHub. */
async function requestsOf(before: number, after: number): Promise<[decision: string | undefined, requests: number]> {
  await using github = await startGitHub({ repository: behind(before, after) });
  const { outputs } = await runAction({
    inputs: { "gateway-url": "http://127.0.0.1:1", credentials: "STAGING_KEY" },
    env: {
      ...github.env,
      STAGING_KEY: "a-credential-of-staging",
      GITHUB_WORKFLOW_REF: `acme/routes/${workflowFile}@refs/pull/7/merge`,
    },
  });
  assert.ok(github.requests.some(({ path }) => path.endsWith(workflowFile)) === after > before);
  return [outputs["decision"], github.requests.length];
}

const kinds = [
  {
    name: "promotion",
    from: 5,
    to: 25,
    decision: "hold",
    most: /promotion of one weight takes fewer than (\d+) requests/,
  },
  { name: "rollback", from: 25, to: 5, decision: "none", most: /a rollback fewer than (\d+)\./ },
];

for (const { name, from, to, decision, most } of kinds) {
  test(`a ${name} makes fewer requests to GitHub than the page says`, async () => {
    const [decided, requests] = await requestsOf(from, to);
    assert.equal(decided, decision);
    assert.ok(requests < Number(most.exec(page.replaceAll("\n", " "))?.[1]), `got ${requests}`);
  });
}
