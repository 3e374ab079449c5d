import { readFile } from "node:fs/promises";
import { getInput } from "@actions/core";
import { createActionsConsole } from "./adapters/actions-console.ts";
import { createClock, createRandom } from "./adapters/clock-random.ts";
import { createDeps } from "./adapters/deps.ts";
import { createGitHub } from "./adapters/github/comments.ts";
import { createGitHubHistory } from "./adapters/github/history.ts";
import { tuneEngine } from "./adapters/engine.ts";
import { stoppable } from "./adapters/stop.ts";
import { toolDigest } from "./adapters/tool-digest.ts";
import { refuseClearToken, refuseEnvironment } from "./core/refuse-environment.ts";
import { exitCodes } from "./core/exit-codes.ts";
import { readInputs, readTimeLimit } from "./core/inputs.ts";
import { limits } from "./core/limits.ts";
import type { GitHub } from "./core/ports/github.ts";
import type { History } from "./core/ports/history.ts";
import type { RunTime } from "./core/ports/run-time.ts";
import { readMode } from "./core/shard.ts";
import { version } from "./core/version.ts";
import { gate } from "./gate.ts";
import type { RunContext } from "./generated/types.ts";
import { runContext } from "./core/run-context.ts";
import { exitCodeOf, publishFailure } from "./publish/failure.ts";
import type { CommentPlace } from "./publish/own-comment.ts";

// The exit code is overwritten at the end, so that a process that dies early does not look like a pass.
process.exitCode = 1;
const { env } = process;
const console = createActionsConsole(env);
const startedAt = new Date().toISOString();

try {
  refuseEnvironment(env);
  if (getInput("github-token") !== "") refuseClearToken(env);
  console.outputs({ decision: "hold" });
  process.exitCode = await stoppable(run, readTimeLimit(getInput("time-limit")));
} catch (error) {
  process.exitCode = exitCodeOf(error);
  setTimeout(() => process.exit(), limits.publishMs).unref();
  await publishFailure(error, await commentPlace().catch(() => null), { console, github: github() });
}

// Everything is written. Connections that a library keeps open, for example to a hanging proxy, must not block the runner.
process.stdout.write("", () => process.exit());

/** Returns the exit code. */
async function run(time: RunTime): Promise<number> {
  // Fails before the first request if the summary cannot be written.
  await console.summary("");
  tuneEngine();
  const inputs = {
    ...readInputs(getInput, (name) => env[name], Object.keys(env)),
    secrets: [getInput("github-token")],
  };
  const places = {
    workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    writable: [env["RUNNER_TEMP"] ?? ""].filter((folder) => folder !== ""),
  };
  const given = await context({
    random: createRandom().idPrefix.slice(0, 8),
    tool_digest: await toolDigest(import.meta.dirname),
    notes: inputs.operatorNote,
  });
  const deps = await createDeps(inputs, places, console, {
    github: github(),
    history: history(given, time.stop),
    time,
  });
  if (!isDivided()) return exitCodes[(await gate(inputs, given, deps)).decision.overall];
  // Most runs need none of this.
  const { runDivided } = await import("./divided-action.ts");
  return runDivided(getInput, inputs, given, deps);
}

function isDivided(): boolean {
  return readMode(getInput("mode")) !== "gate" || isLeg();
}

/** A leg without its shard, which is refused, is one too: it must not gate the whole run and comment. */
function isLeg(): boolean {
  return getInput("shard") !== "" || getInput("plan") !== "";
}

type OwnFacts = Pick<Parameters<typeof runContext>[2], "random" | "tool_digest" | "notes">;

async function context(own: OwnFacts): Promise<RunContext> {
  const rest = { at: startedAt, tool_version: version, node_version: process.versions.node };
  return runContext(env, await event(), { ...own, ...rest });
}

/** Returns the comment for a run that could not start; null if comments are switched off, or if another job comments. */
async function commentPlace(): Promise<CommentPlace | null> {
  const mode = getInput("mode");
  if (getInput("comment") === "never" || mode === "plan" || (mode !== "merge" && isLeg()) || getInput("shard") !== "")
    return null;
  const given = await context({ random: "", tool_digest: null, notes: "" });
  return { run: given, manifestFile: getInput("manifest"), mode: "always" };
}

function github(): GitHub | null {
  const [token, repository] = [getInput("github-token"), env["GITHUB_REPOSITORY"] ?? ""];
  return token === "" || repository === "" ? null : createGitHub({ token, repository });
}

function history({ pull_request, head_sha, repository }: RunContext, signal: AbortSignal): History | null {
  const token = getInput("github-token");
  if (token === "" || repository === null) return null;
  return createGitHubHistory({
    token,
    repository,
    pullRequest: pull_request,
    headSha: head_sha ?? "",
    sleep: (ms) => createClock().sleep(ms, signal),
    signal,
  });
}

/** Returns the event's payload; null if it cannot be read, so there is no pull request to comment on. */
async function event(): Promise<unknown> {
  try {
    return JSON.parse(await readFile(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
  } catch {
    return null;
  }
}
