import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { inputVariables } from "./action-inputs.ts";
import { pullRequestEvent, type RunnerEvent } from "./event.ts";
import { assertSoundAction } from "./oracles/sound-action.ts";
import { overhearServers } from "./oracles/served.ts";
import { readOutputFile } from "./output-file.ts";
import { readCommands, type RunnerCommand } from "./runner-commands.ts";
import { runnerEnvironment } from "./runner-environment.ts";

export interface ActionRequest {
  inputs?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  event?: RunnerEvent;
  /** Path in the workspace to content. */
  workspaceFiles?: Readonly<Record<string, string>>;
  /** What base holds of the repository whose head is the workspace, by path. Default nothing: the gate is new there. */
  baseFiles?: Readonly<Record<string, string>>;
  /** Path in the workspace to where a link at it leads. */
  workspaceLinks?: Readonly<Record<string, string>>;
  /** Told before the action starts: where its outputs and its evidence will be found. */
  beforeStart?: (places: { outputFile: string; evidenceFolder: string }) => void;
  githubToken?: string;
  /** Another Node than the one that runs the tests. */
  node?: string;
  /** Options of Node, before the bundle. */
  nodeOptions?: readonly string[];
  /** The bundle to run, below the repository root. */
  bundle?: string;
  /** Texts that a run shows although they are parts of its secrets, such as the product's own words. */
  known?: readonly string[];
  signalAfter?: { signal: NodeJS.Signals; when: Promise<unknown> };
}

export interface ActionRun {
  /** null when a signal ended the process. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  outputs: Readonly<Record<string, string>>;
  summary: string;
  /** Every command that the runner would obey, in order. */
  commands: readonly RunnerCommand[];
  annotations: readonly RunnerCommand[];
  masks: readonly string[];
  /** Every file below the evidence folder, by its path there. */
  files: Readonly<Record<string, string>>;
  elapsedMs: number;
}

const root = resolve(import.meta.dirname, "../../..");

/** So that a hanging action fails its test instead of the whole run. */
const killAfterMs = 120_000;

/** Runs the built action in a fresh workspace as the runner does, and gathers all that it left behind. */
export async function runAction(request: ActionRequest): Promise<ActionRun> {
  const home = await mkdtemp(join(tmpdir(), "fallback-gate-run-"));
  try {
    const env = await prepare(home, request);
    request.beforeStart?.({ outputFile: env.GITHUB_OUTPUT, evidenceFolder: evidenceFolder(env) });
    const servedUntilNow = overhearServers();
    const started = performance.now();
    const ended = await spawnAction(env, request).finally(servedUntilNow);
    const elapsedMs = performance.now() - started;
    if (isBuilt(request)) assertSoundAction({ home, env, ...ended, served: servedUntilNow() }, request);
    return { ...ended, ...(await gather(env, ended)), elapsedMs };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function isBuilt({ bundle = "dist/" }: ActionRequest): boolean {
  return bundle.startsWith("dist/");
}

type Env = ReturnType<typeof runnerEnvironment> & Readonly<Record<string, string>>;
type Ended = Pick<ActionRun, "exitCode" | "stdout" | "stderr">;

async function prepare(home: string, request: ActionRequest): Promise<Env> {
  const event = request.event ?? pullRequestEvent();
  const env = runnerEnvironment(home, event);
  const actionYml = await readFile(join(root, "action.yml"), "utf8");
  const inputs = inputVariables(actionYml, request.inputs ?? {}, request.githubToken ?? "fake-workflow-token");
  await Promise.all([mkdir(env.GITHUB_WORKSPACE), mkdir(env.RUNNER_TEMP), mkdir(env.HOME)]);
  await writeFile(env.GITHUB_EVENT_PATH, JSON.stringify(event.payload));
  await Promise.all(commandFiles(env).map((file) => writeFile(file, "")));
  for (const [path, content] of Object.entries(request.workspaceFiles ?? {})) {
    await writeFile(await placeFor(env, path), content);
  }
  for (const [path, target] of Object.entries(request.workspaceLinks ?? {})) {
    await symlink(target, await placeFor(env, path));
  }
  return { ...env, ...inputs, ...request.env };
}

async function placeFor(env: ReturnType<typeof runnerEnvironment>, path: string): Promise<string> {
  const file = join(env.GITHUB_WORKSPACE, path);
  await mkdir(dirname(file), { recursive: true });
  return file;
}

function evidenceFolder(env: Env): string {
  return resolve(env.GITHUB_WORKSPACE, env["INPUT_EVIDENCE-DIR"] ?? "");
}

function commandFiles(env: ReturnType<typeof runnerEnvironment>): string[] {
  return [env.GITHUB_OUTPUT, env.GITHUB_STEP_SUMMARY, env.GITHUB_STATE, env.GITHUB_ENV, env.GITHUB_PATH];
}

async function spawnAction(env: Env, { node, nodeOptions = [], bundle, signalAfter }: ActionRequest): Promise<Ended> {
  const child = spawn(node ?? process.execPath, [...nodeOptions, join(root, bundle ?? "dist/action.mjs")], {
    cwd: env.GITHUB_WORKSPACE,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: killAfterMs,
    killSignal: "SIGKILL",
  });
  void signalAfter?.when.then(() => child.kill(signalAfter.signal));
  const exited = new Promise<number | null>((done, fail) => child.on("close", done).on("error", fail));
  const [stdout, stderr] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  return { exitCode: await exited, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

async function gather(env: Env, { stdout, stderr }: Ended) {
  const commands = [...readCommands(stdout), ...readCommands(stderr)];
  const named = (...names: string[]): RunnerCommand[] => commands.filter(({ name }) => names.includes(name));
  const printed = named("set-output").map(({ properties, data }) => [properties["name"], data]);
  return {
    commands,
    annotations: named("error", "warning", "notice"),
    masks: named("add-mask").map(({ data }) => data),
    outputs: {
      ...Object.fromEntries(printed),
      ...readOutputFile(await readFile(env.GITHUB_OUTPUT, "utf8").catch(() => "")),
    },
    // A test may name one that cannot be written, or take it away.
    summary: await readFile(env.GITHUB_STEP_SUMMARY, "utf8").catch(() => ""),
    files: await filesBelow(evidenceFolder(env)),
  };
}

async function filesBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.toSorted().map(async (path) => [relative(folder, path), await readFile(path, "utf8")] as const);
  return Object.fromEntries(await Promise.all(files));
}
