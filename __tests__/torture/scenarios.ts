import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gitRepository, type GitRepository } from "../adapters/git/git-repository.ts";
import { runCommand } from "../blackbox/command-line.ts";
import { promotion, start, texts } from "../blackbox/promotion-files.ts";
import { startPromotion, type PromotionStage } from "../blackbox/promotion-stage.ts";
import { credential } from "../blackbox/stage.ts";

/** What a run left behind, wherever its decision can be read. */
export interface Outcome {
  exitCode: number | null;
  outputs: Readonly<Record<string, string>>;
  /** The evidence folder. */
  files: Readonly<Record<string, string>>;
  /** The pull request comment; null if there is none. */
  comment: string | null;
  printed: string;
}

export interface RunOptions {
  nodeOptions: readonly string[];
  env: Readonly<Record<string, string>>;
  /** The input `time-limit`. */
  timeLimit?: string;
}

export interface Scenario extends AsyncDisposable {
  run(options: RunOptions): Promise<Outcome>;
}

/**
 * The promotion of a pull request by the action, with a witness, a comment and a summary. Every run has servers of its own.
 * With `retries` the gateway makes more calls than the budget has, and the run holds.
 */
export function startAction({ retries = 0 } = {}): Promise<Scenario> {
  return Promise.resolve({
    run: async ({ timeLimit = "", ...options }) => {
      await using stage = await startPromotion({ head: promotion, retries });
      const run = await stage.run({ ...options, inputs: { ...stage.inputs, "time-limit": timeLimit } });
      return { ...run, comment: stage.github.comments[0]?.body ?? null, printed: run.stdout + run.stderr };
    },
    [Symbol.asyncDispose]: async () => {},
  });
}

const path = [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(":");

interface Local extends AsyncDisposable {
  stage: PromotionStage;
  repository: GitRepository;
  scratch: string;
  command(args: readonly string[], options: RunOptions, evidence?: string): Promise<Outcome>;
}

/** A repository whose branch raises a weight, in front of the same gateway, with the command line in it. */
async function startLocal(): Promise<Local> {
  const cleanUp: (() => void)[] = [];
  const repository = gitRepository({ after: (step) => void cleanUp.push(step) });
  repository.commit(texts(start));
  repository.git("checkout", "--quiet", "-b", "change");
  repository.commit(texts(promotion));
  const stage = await startPromotion();
  const scratch = mkdtempSync(join(tmpdir(), "fallback-gate-torture-"));
  const command: Local["command"] = async (args, { nodeOptions, env }, evidence) => {
    const ofRepository = { STAGING_KEY: credential, PATH: path, GIT_CONFIG_GLOBAL: "/dev/null" };
    const run = await runCommand(args, { cwd: repository.folder, env: { ...ofRepository, ...env }, nodeOptions });
    const files = evidence === undefined ? {} : await filesIn(evidence);
    return { exitCode: run.exitCode, outputs: {}, files, comment: null, printed: run.stdout + run.stderr };
  };
  return {
    stage,
    repository,
    scratch,
    command,
    [Symbol.asyncDispose]: async () => {
      cleanUp.forEach((step) => step());
      rmSync(scratch, { recursive: true, force: true });
      await stage[Symbol.asyncDispose]();
    },
  };
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
}

const unharmed: RunOptions = { nodeOptions: [], env: {} };

function gateArgs({ stage }: Local, ...more: readonly string[]): string[] {
  return [
    "run",
    "--base=main",
    ...Object.entries(stage.inputs).flatMap(([name, value]) => [`--${name}`, value]),
    ...more,
  ];
}

/** The same promotion on the command line, by the objects of git. */
export async function startRun(): Promise<Scenario> {
  const local = await startLocal();
  return {
    run: (options) => {
      const evidence = mkdtempSync(join(local.scratch, "run-"));
      const limit = options.timeLimit === undefined ? [] : ["--time-limit", options.timeLimit];
      return local.command(gateArgs(local, "--evidence-dir", evidence, ...limit), options, evidence);
    },
    [Symbol.asyncDispose]: () => local[Symbol.asyncDispose](),
  };
}

/** The same promotion, divided into one leg and decided by `merge`. */
export async function startMerge(): Promise<Scenario> {
  const local = await startLocal();
  const legs = join(local.scratch, "legs");
  mkdirSync(legs);
  const ids = ["--run-id", "torture-1"];
  await local.command(gateArgs(local, "--shard", "1/1", ...ids, "--evidence-dir", join(legs, "1")), unharmed);
  return {
    run: (options) => {
      const evidence = mkdtempSync(join(local.scratch, "merge-"));
      const args = ["merge", legs, "--shards", "1", ...ids, "--base", "main", "--credentials", "STAGING_KEY"];
      return local.command([...args, "--evidence-dir", evidence], options, evidence);
    },
    [Symbol.asyncDispose]: () => local[Symbol.asyncDispose](),
  };
}

/** `verify` of evidence whose report was changed by hand. `isHonest`: of evidence that was not. */
export async function startVerify({ isHonest = false } = {}): Promise<Scenario> {
  const local = await startLocal();
  const evidence = join(local.scratch, "evidence");
  await local.command(gateArgs(local, "--evidence-dir", evidence), unharmed);
  const report = join(evidence, "report.md");
  if (!isHonest) writeFileSync(report, readFileSync(report, "utf8").replace("25 %", "5 %"));
  return {
    run: (options) => local.command(["verify", join(evidence, "bundle.json")], options),
    [Symbol.asyncDispose]: () => local[Symbol.asyncDispose](),
  };
}
