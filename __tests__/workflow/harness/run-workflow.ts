import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { installGoTool } from "../../support/go.ts";
import { readActLog, type WorkflowRun } from "./act-log.ts";

const repository = join(import.meta.dirname, "..", "..", "..");

export interface WorkflowOptions {
  /** The workflow file's text. `uses: fallback-gate/fallback-gate@v1`, its provider/ and actions/checkout are served locally. */
  workflow: string;
  /** The event payload. */
  event: object;
  /** Default pull_request. */
  eventName?: string;
  /** Environment of every step, e.g. GITHUB_API_URL. */
  env?: Readonly<Record<string, string>>;
  secrets?: Readonly<Record<string, string>>;
  /** What the user's repository holds besides the workflow. */
  files?: Readonly<Record<string, string>>;
  /** A folder with programs that the runner has besides. */
  programs?: string;
  /** Folders that stand for other actions, by `owner/name@ref`. */
  actions?: Readonly<Record<string, string>>;
  /** Whether act keeps artifacts: it needs a port of this machine. */
  artifacts?: boolean;
  /** The folder that stands for fallback-gate/fallback-gate@v1. Default: this repository as it would be committed now. */
  action?: string;
}

/** Runs one workflow with act in host mode, in a repository of its own, and returns what a runner would have shown. */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowRun> {
  const scratch = mkdtempSync(join(tmpdir(), "fallback-gate-act-"));
  try {
    writeProject(join(scratch, "project"), options);
    writeFileSync(join(scratch, "event.json"), JSON.stringify(options.event));
    for (const folder of ["config/act", "home"]) mkdirSync(join(scratch, folder), { recursive: true });
    const action = options.action ?? committedPart(join(scratch, "action"));
    const artifacts = options.artifacts === true ? await artifactServer(scratch) : [];
    const child = spawn(await installGoTool("act"), [...actArguments(scratch, action, options), ...artifacts], {
      cwd: join(scratch, "project"),
      env: hostEnvironment(scratch, options.programs),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [log, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    return readActLog(log, errors, code);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** act hands its own environment on to every step: a runner's is small. */
function hostEnvironment(scratch: string, programs?: string): NodeJS.ProcessEnv {
  return {
    PATH: [
      ...(programs === undefined ? [] : [programs]),
      dirname(process.execPath),
      "/usr/local/bin",
      "/usr/bin",
      "/bin",
    ].join(delimiter),
    HOME: join(scratch, "home"),
    XDG_CONFIG_HOME: join(scratch, "config"),
    XDG_CACHE_HOME: join(scratch, "cache"),
  };
}

/** The addresses and `--pull=false` keep it on this machine; relative paths would be resolved twice. */
function actArguments(scratch: string, action: string, options: WorkflowOptions): string[] {
  return [
    [options.eventName ?? "pull_request", "-W", ".github/workflows/workflow.yml", "-e", join(scratch, "event.json")],
    ["-P", "ubuntu-latest=-self-hosted", "--pull=false", "--no-cache-server", "--json"],
    ["--artifact-server-addr", "127.0.0.1", "--cache-server-addr", "127.0.0.1"],
    ["--action-cache-path", join(scratch, "actions")],
    ["--local-repository", `fallback-gate/fallback-gate@v1=${action}`],
    ...Object.entries(options.actions ?? {}).map(([uses, folder]) => ["--local-repository", `${uses}=${folder}`]),
    repeated("--env", options.env),
    repeated("-s", options.secrets),
  ].flat();
}

/** act cannot choose a free port itself. */
async function artifactServer(scratch: string): Promise<string[]> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return ["--artifact-server-path", join(scratch, "artifacts"), "--artifact-server-port", String(port)];
}

function repeated(flag: string, values: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
}

function writeProject(folder: string, { workflow, files = {} }: WorkflowOptions): void {
  for (const [path, content] of Object.entries({ ...files, ".github/workflows/workflow.yml": workflow })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  git(folder, "init", "--quiet", "--initial-branch=main");
  // act takes GITHUB_REPOSITORY from the remote.
  git(folder, "remote", "add", "origin", "https://github.com/octo/example");
  git(folder, "add", "--all");
  git(folder, "-c", "user.name=octo", "-c", "user.email=octo@example.com", "commit", "--quiet", "--message=A project");
}

function git(folder: string, ...options: string[]): void {
  const { status, stderr } = spawnSync("git", options, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${options.join(" ")}: ${stderr}`);
}

function committedPart(folder: string): string {
  for (const name of ["action.yml", "provider", "replica", "dist"])
    if (existsSync(join(repository, name))) cpSync(join(repository, name), join(folder, name), { recursive: true });
  return folder;
}
