import { appendFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { logPath } from "../../__tests__/blackbox/log-file.ts";
import { eventLog, writeEvents } from "../../__tests__/blackbox/log-stage.ts";
import { credential, startStage, witnessToken } from "../../__tests__/blackbox/stage.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { startGateway } from "../../src/staging/gateway.ts";
import { startProvider } from "../../src/staging/provider.ts";
import { dist, expectEqual } from "../gate-run.ts";
import { runMeasured, type Run, type Usage } from "../process.ts";
import { control, ratioOf, type Sample, type WorkSet } from "../rows.ts";
import type { World } from "../world.ts";

const routes = 100;

/** The same requests through a gateway that calls targets, with what a run may read beside the answers. No goals: they say what each costs. */
export function sourceSet({ folder }: World): WorkSet {
  const run = (options: SourceOptions) => runBeside(folder, options);
  return {
    samples: {
      nothing: () => run({}),
      witness: () => run({ witness: true }),
      log: () => run({ log: true }),
      action: runOnPullRequest,
      "one route": () => run({ count: 1, witness: true }),
      "nothing again": () => run({}),
    },
    rows: [
      ratioOf("sources", "100 routes with a witness / without", ["witness", "nothing"], null),
      ratioOf("sources", "100 routes with a log / without", ["log", "nothing"], null),
      ratioOf(
        "GitHub",
        "one route as the action on a pull request / on the command line",
        ["action", "one route"],
        null,
      ),
      control("gate without a log", ["nothing again", "nothing"]),
    ],
  };
}

interface SourceOptions {
  count?: number;
  witness?: true;
  log?: true;
}

/** Every record must have the count that the witness or the log tells, and must have none without them. */
async function runBeside(folder: string, { count = routes, ...options }: SourceOptions): Promise<Run & Usage> {
  const provider = await startProvider({ token: witnessToken, targets: {} });
  const file = join(folder, logPath);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, "");
  const models = Array.from({ length: count }, (_, index) => `model-${index}`);
  const gateway = await startGateway({
    credential,
    routes: Object.fromEntries(models.map((model) => [model, route(provider.url)])),
    ...(options.log && { log: (id, event) => appendFileSync(file, linesOf(writeEvents(id, event))) }),
  });
  await writeFile(join(folder, "sources.yml"), JSON.stringify(manifest(count, options)));
  const witness = options.witness ? ["--witness", provider.url, "--witness-token", witnessToken] : [];
  const args = ["run", "--manifest", "sources.yml", "--gateway-url", gateway.url, "--credentials", "KEY", ...witness];
  try {
    const ran = await runMeasured([join(dist, "cli.mjs"), ...args], folder, { KEY: credential });
    expectEqual("exit code of the gate", ran.code, 1, ran.stderr);
    await expectCounts(folder, count, options);
    return ran;
  } finally {
    await Promise.all([gateway.close(), provider.close()]);
  }
}

/** An accepted request is one call; one that the gateway refuses is none. */
async function expectCounts(folder: string, count: number, { witness, log }: SourceOptions): Promise<void> {
  const text = await readFile(join(folder, "fallback-gate-evidence/records.jsonl"), "utf8");
  const counted = text.trimEnd().split("\n").map(exactCount);
  const isCounted = witness || log;
  for (const value of [0, 1]) {
    const known = counted.filter((exact) => exact === value).length;
    expectEqual(`records with ${value} attempts`, known, isCounted ? count : 0, text.slice(0, 2_000));
  }
}

function exactCount(line: string): number | null {
  const { attempts }: { attempts: { value: number | null; bound: string } } = JSON.parse(line);
  return attempts.bound === "exact" ? attempts.value : null;
}

function linesOf(rows: readonly JsonObject[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** Reads the manifest at two commits, comments once, and sets what the job shows. */
async function runOnPullRequest(): Promise<Partial<Sample>> {
  await using stage = await startStage();
  const run = await stage.run();
  expectEqual("exit code of the action", run.exitCode, 0, run.stdout.slice(-2_000));
  return { wallMs: run.elapsedMs };
}

function route(providerUrl: string): {
  targets: { name: string; url: string; key: string }[];
  retries: 0;
  header: "honest";
} {
  const targets = ["main", "backup"].map((name) => ({ name, url: `${providerUrl}/${name}/v1`, key: "a-key" }));
  return { targets, retries: 0, header: "honest" };
}

function manifest(count: number, { log }: SourceOptions): JsonObject {
  return {
    version: 1,
    contracts: { chat: { source: "contract.md", origin: "https://docs.example.com/chat", checked: "2026-11-20" } },
    gateways: { staging: { credential: "KEY", settle: "100ms", concurrency: 32 } },
    ...(log && { logs: [eventLog] }),
    defaults: {
      family: "chat-completions",
      contract: "chat",
      fallback_visible_in: "header",
      checks: ["smoke", "bad-credential"],
    },
    routes: Array.from({ length: count }, (_, index) => ({
      id: `route-${index}`,
      model: `model-${index}`,
      targets: { main: [], backup: [] },
      retry_budget: { attempts: 3 },
    })),
  };
}
