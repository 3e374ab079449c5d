import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import type { Traffic } from "../../src/generated/types.ts";
import { readTraffic } from "../../src/promotion/traffic/document.ts";
import { shareOf } from "../../src/promotion/traffic/share.ts";
import type { FakeRepository } from "../blackbox/harness/github-repository.ts";
import { startGitHub } from "../blackbox/harness/github.ts";
import { runAction } from "../blackbox/harness/runner.ts";
import { workspace } from "../adapters/workspace.ts";
import { runCommand } from "../commands/run-command.ts";
import { blocksOf, textOf } from "./page.ts";

const page = textOf("docs/promotion.md");
const formats: Record<string, Traffic> = parse(blocksOf(page, "yaml")[0] ?? "");

/** What a promotion of each format changes in its sample, and the share that is read then. */
const promotions: Readonly<Record<string, readonly [from: string, to: string, share: number]>> = {
  LiteLLM: ["weight: 5\n", "weight: 95\n", 0.5],
  "LiteLLM, by rpm": ["rpm: 50 ", "rpm: 950 ", 0.5],
  Portkey: ["0.05 }", "0.95 }", 0.5],
  "Portkey, nested": ["0.05 }", "0.95 }", 0.5],
  Envoy: ["weight: 5\n", "weight: 95\n", 0.5],
  "Envoy AI Gateway": ["weight: 5,", "weight: 95,", 0.5],
  "Gateway API": ["weight: 95\n", "weight: 15\n", 0.25],
  Istio: ["weight: 5\n", "weight: 95\n", 0.5],
  "Service Mesh Interface": ["weight: 50m", "weight: 950m", 0.5],
  Traefik: ["weight: 5 ", "weight: 95 ", 0.5],
  Kong: ["weight: 50 ", "weight: 950 ", 0.5],
  APISIX: ['backup.example.com:443": 5', 'backup.example.com:443": 95', 0.5],
  Bifrost: ["0.05 }", "0.95 }", 0.5],
  "New API": ['"weight": 5 ', '"weight": 95 ', 0.5],
  "Argo Rollouts": ["setWeight: 5", "setWeight: 50", 50],
  Flagger: ["maxWeight: 5", "maxWeight: 50", 50],
  KServe: ["canaryTrafficPercent: 5", "canaryTrafficPercent: 50", 50],
  "ingress-nginx": ['canary-weight: "5"', 'canary-weight: "50"', 50],
  OpenShift: ["weight: 95 ", "weight: 15 ", 0.25],
  Consul: ['"Weight": 5,', '"Weight": 95,', 0.5],
  CloudFormation: ["Weight: 5 ", "Weight: 95 ", 0.5],
  LaunchDarkly: ['"weight": 5000 ', '"weight": 95000 ', 0.5],
  Helm: ["canaryWeight: 5\n", "canaryWeight: 95\n", 0.5],
};

test("the page shows every format that is promised", () => {
  assert.deepEqual(Object.keys(formats), Object.keys(promotions));
});

for (const [name, traffic] of Object.entries(formats)) {
  test(`${name}: what the page shows reads the share from the sample of its format, before and after a promotion`, () => {
    const [from, to, share] = promotions[name] ?? assert.fail("expected a promotion of this format");
    const before = textOf(`__tests__/fixtures/traffic/${traffic.file}`);
    assert.equal(before.split(from).length, 2, `expected ${from} once`);
    const isShare = traffic.among !== undefined;
    assert.deepEqual(shareIn(before, traffic), [isShare ? 0.05 : 5, isShare]);
    assert.deepEqual(shareIn(before.replace(from, to), traffic), [share, isShare]);
  });
}

function shareIn(text: string, traffic: Traffic): unknown {
  const reading = shareOf(readTraffic(traffic.file, Buffer.from(text)), traffic);
  return "share" in reading ? [reading.share, reading.ofSum] : reading;
}

test("lint takes the manifest that plays faults on a replica, and reads its share from the sample of LiteLLM", (t) => {
  const pair = blocksOf(page, "yaml").find((block) => block.startsWith("version: 1")) ?? "";
  const sample = textOf("__tests__/fixtures/traffic/litellm.yaml");
  const folder = workspace(t, { ".github/fallback-gate.yml": pair, "litellm.yaml": sample });
  const { status, stdout, stderr } = runCommand(folder, "lint");
  assert.deepEqual([status, stderr], [0, ""]);
  assert.match(stdout, /^chat: 5 % .*\n(?:.*\n)*\.github\/fallback-gate\.yml: 1 route, no problem found$/m);
});

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
