import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGateway } from "../../src/staging/gateway.ts";
import { startProvider } from "../../src/staging/provider.ts";
import { contractFiles, contractPath, copyOf } from "./contract-copy.ts";
import { startGitHub, type FakeGitHub } from "./harness/github.ts";
import type { ActionRun } from "./harness/runner.ts";
import { credential, manifestPath, quietly, runWith, witnessToken } from "./stage.ts";

/** Routes without a target in common, so that each may be in a shard of its own. */
const names = ["one", "two", "three", "four", "five"];

/** A manifest of these routes. */
export function shardedManifest(routes: readonly string[]): string {
  const text = routes.map(
    (name) => `  - id: chat-${name}
    family: chat-completions
    model: chat-${name}
    contract: chat
    targets: { main-${name}: [], backup-${name}: [] }
    retry_budget: { attempts: 3 }
    fallback_visible_in: header
`,
  );
  return quietly(`version: 1
contracts:
  chat: ${copyOf(contractPath)}
routes:
${text.join("")}`);
}

export interface ShardedStage extends AsyncDisposable {
  github: FakeGitHub;
  /** One run in one job. */
  whole(): Promise<ActionRun>;
  /** The job that divides the run. */
  plan(attempt?: number): Promise<ActionRun>;
  /** One leg of the plan. */
  leg(shard: string, plan: string, attempt?: number): Promise<ActionRun>;
  /** The job that decides, on these partial bundles by the name of their folder. It has neither gateway nor credential. */
  merge(plan: string, bundles: Readonly<Record<string, string>>, with_?: MergeOptions): Promise<ActionRun>;
}

interface MergeOptions {
  legs?: string;
  attempt?: number;
}

/** Routes in front of scripted targets. `held`: the gateway of this route retries beyond its budget. */
export async function startSharded({ held }: { held?: string } = {}): Promise<ShardedStage> {
  const provider = await startProvider({ token: witnessToken });
  const routes = names.map((name) => {
    const targets = ["main", "backup"].map((role) => ({
      name: `${role}-${name}`,
      url: `${provider.url}/${role}-${name}/v1`,
      key: `key-of-the-target-${role}-${name}`,
    }));
    return [`chat-${name}`, { targets, retries: name === held ? 3 : 0, header: "honest" as const }] as const;
  });
  const gateway = await startGateway({ credential, routes: Object.fromEntries(routes) });
  const github = await startGitHub();
  const scratch = mkdtempSync(join(tmpdir(), "fallback-gate-partials-"));
  const ofGateway = {
    "gateway-url": gateway.url,
    credentials: "STAGING_KEY",
    witness: provider.url,
    "witness-token": witnessToken,
  };
  const run = (inputs: Readonly<Record<string, string>>, attempt = 1, env = {}) =>
    runWith({ credentials: "STAGING_KEY", ...inputs }, github, {
      workspaceFiles: { ...contractFiles, [manifestPath]: shardedManifest(names) },
      env: { GITHUB_RUN_ATTEMPT: String(attempt), ...env },
    });
  let merges = 0;
  return {
    github,
    whole: () => run(ofGateway),
    plan: (attempt) => run({ mode: "plan", shards: "2" }, attempt),
    leg: (shard, plan, attempt) => run({ ...ofGateway, shard, plan }, attempt),
    merge: (plan, bundles, { legs = "success", attempt = 1 } = {}) => {
      const folder = join(scratch, String((merges += 1)));
      mkdirSync(folder);
      for (const [name, text] of Object.entries(bundles)) {
        mkdirSync(join(folder, name));
        writeFileSync(join(folder, name, "bundle.json"), text);
      }
      return run({ mode: "merge", plan, legs, bundles: folder }, attempt, { STAGING_KEY: "" });
    },
    [Symbol.asyncDispose]: async () => {
      rmSync(scratch, { recursive: true, force: true });
      await Promise.all([gateway.close(), provider.close(), github[Symbol.asyncDispose]()]);
    },
  };
}
