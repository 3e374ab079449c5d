import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startGitHub, type FakeGitHub } from "../../__tests__/blackbox/harness/github.ts";
import { runAction, type ActionRun } from "../../__tests__/blackbox/harness/runner.ts";
import { expectEqual, requestsOf, runGate, width } from "../gate-run.ts";
import { effectiveLatency, type Mock } from "../mock.ts";
import { runMeasured, type Usage } from "../process.ts";
import { ratioOf, valueOf, type Sample, type WorkSet } from "../rows.ts";
import type { World } from "../world.ts";

const routes = 1_000;
const checks = [
  "smoke",
  "stream",
  "bad-credential",
  "unknown-model",
  "invalid-body",
  "wrong-path",
  "{ check: fallback, force: { headers: { x-bench-fault: main } } }",
  "{ check: fallback, stream: true, force: { headers: { x-bench-fault: main } } }",
] as const;
const manifestPath = ".github/fallback-gate.yml";
const [commentChars, summaryBytes] = [60_000, 64 * 1024];

/** 1,000 routes × 8 checks through the built action on a pull request: its sockets, its memory, and the lengths of what it writes. */
export async function thousandSet({ mock, folder }: World): Promise<WorkSet> {
  const slow = { routes, latencyMs: 50 };
  const idealMs = Math.ceil(requestsOf(slow) / width) * (await effectiveLatency(mock, slow.latencyMs));
  return {
    samples: {
      empty: () => runMeasured(["-e", "0"], folder),
      action: () => runOnPullRequest(mock, folder),
      "50 ms": () => runGate(mock, folder, slow),
    },
    rows: [
      {
        id: "P1",
        what: "wall of 1,000 routes × 4 checks at 50 ms / ideal",
        goal: 1.1,
        ratio: (round) => valueOf(round, "50 ms") / idealMs,
      },
      ratioOf(
        "P5",
        "peak memory of the action, 1,000 routes × 8 checks / `node -e 0`",
        ["action", "empty"],
        5,
        "rssMiB",
      ),
    ],
  };
}

async function runOnPullRequest(mock: Mock, folder: string): Promise<Partial<Sample>> {
  const files = { [manifestPath]: manifest() };
  await using github = await startGitHub({ files: { base: {}, head: files } });
  await mock.reset(0);
  const usageFile = join(folder, "action-usage.json");
  const run = await runAction({
    bundle: "bench/measured-action.mjs",
    inputs: { "gateway-url": mock.url, credentials: "BENCH_KEY" },
    env: { ...github.env, BENCH_KEY: "bench-credential-0123456789", BENCH_USAGE: usageFile },
    workspaceFiles: files,
  });
  // Nothing tells which target answered, so that it must say investigate.
  expectEqual("exit code of the action", run.exitCode, 2, run.stdout.slice(-2_000));
  await expectBounded(mock, run);
  expectLengths(run, github);
  const usage: Usage = JSON.parse(await readFile(usageFile, "utf8"));
  return { ...usage, wallMs: run.elapsedMs };
}

/**
 * As the mock saw it: every request, and never more at once than the manifest allows. A connection that the action has closed is
 * counted until the mock hears of it, so that some more are open.
 */
async function expectBounded(mock: Mock, { stderr, files }: ActionRun): Promise<void> {
  const { n, maxInFlight, maxOpen } = await mock.counters();
  expectEqual("requests at once within bounds", maxInFlight <= width, true, `${maxInFlight}\n${stderr}`);
  expectEqual("connections at once within bounds", maxOpen <= 2 * width, true, `${maxOpen}\n${stderr}`);
  const records = (files["records.jsonl"] ?? "").trimEnd().split("\n");
  expectEqual("records", records.length, routes * checks.length, stderr);
  expectEqual("requests", n, records.length, stderr);
}

function expectLengths({ summary, stderr }: ActionRun, { comments }: FakeGitHub): void {
  expectEqual("comments", comments.length, 1, stderr);
  const { length } = comments[0]?.body ?? "";
  expectEqual("a comment within its limit", length > 0 && length <= commentChars, true, `${length}\n${stderr}`);
  const bytes = Buffer.byteLength(summary);
  expectEqual("a summary within its limit", bytes > 0 && bytes <= summaryBytes, true, `${bytes}\n${stderr}`);
}

function manifest(): string {
  const route = (_: unknown, index: number): string =>
    `  - { id: route-${index}, model: model-${index}, targets: { main-${index}: [], backup-${index}: [] } }\n`;
  return `version: 1
contracts: { chat: { source: contract.md, origin: https://docs.example.com/chat, checked: 2026-11-20 } }
gateways: { bench: { credential: BENCH_KEY, concurrency: ${width}, settle: 100ms } }
defaults:
  gateway: bench
  family: chat-completions
  contract: chat
  retry_budget: { attempts: 4 }
  checks: [${checks.join(", ")}]
routes:
${Array.from({ length: routes }, route).join("")}`;
}
