import { spawn, type ChildProcess } from "node:child_process";
import { json } from "node:stream/consumers";
import * as core from "@actions/core";
import { createActionsConsole } from "./adapters/actions-console.ts";
import { GateError } from "./core/errors.ts";
import { isObject } from "./core/json.ts";
import type { Step } from "./staging/index.ts";

const { byTarget, newToken, parseTargets, readPort, send, serveProvider } = await import("./staging/index.ts");

const tokenVariable = "FALLBACK_GATE_PROVIDER_TOKEN";
/** The variables that the serving process inherits. The runner ends it with the job by its tracking id. */
const inherited = ["INPUT_TARGETS", "INPUT_LISTEN", "INPUT_PORT", "RUNNER_TRACKING_ID", "SystemRoot"];
const startMs = 10_000;

if (process.argv[2] === "serve") await serve();
else if (core.getState("started") === "") await start().catch(fail);
else stop();

/** The step: starts the provider in a process that outlives it, and outputs its URL. */
async function start(): Promise<void> {
  core.saveState("started", "true");
  readInputs();
  const token = newToken();
  core.setSecret(token);
  const url = await spawnServing(token);
  await expectHealth(url, token);
  const console = createActionsConsole(process.env);
  console.output("url", url);
  console.output("token", token);
  core.info(`The scripted provider listens at ${url}/<target>/v1.`);
}

/** The post step: stops that process, if it is still running. */
function stop(): void {
  const pid = Number(core.getState("pid"));
  // 0 and below would address process groups.
  if (!Number.isInteger(pid) || pid <= 0) return;
  try {
    process.kill(pid);
  } catch {
    core.info("The scripted provider had already stopped.");
  }
}

/** The process that outlives the step. It sends its URL to its parent, or the problem. */
async function serve(): Promise<void> {
  try {
    const token = process.env[tokenVariable] ?? "";
    const { url } = await serveProvider({ ...readInputs(), token }, new AbortController().signal);
    process.send?.({ url });
  } catch (error) {
    process.send?.({ problem: publicMessage(error) });
  }
}

async function spawnServing(token: string): Promise<string> {
  const kept = Object.entries(process.env).filter(([name]) => inherited.includes(name));
  const child = spawn(process.execPath, [process.argv[1] ?? "", "serve"], {
    detached: true,
    env: { ...Object.fromEntries(kept), [tokenVariable]: token },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  core.saveState("pid", child.pid);
  try {
    return await urlFrom(child);
  } finally {
    if (child.connected) child.disconnect();
    child.unref();
  }
}

async function urlFrom(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  // Not "exit": that may be emitted before the last message is read.
  child.once("message", resolve).once("disconnect", resolve).once("error", reject);
  const late = setTimeout(resolve, startMs);
  const message = await promise.finally(() => clearTimeout(late));
  const { url, problem } = isObject(message) ? message : {};
  if (typeof url === "string") return url;
  throw new GateError(
    "INTERNAL",
    typeof problem === "string" ? problem : "expected the provider to start, got no address",
  );
}

async function expectHealth(url: string, token: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  const signal = AbortSignal.timeout(startMs);
  const answer = await json(await send(`${url}/_control/health`, { method: "GET", headers, signal }, ""));
  if (!isObject(answer) || answer["name"] !== "fallback-gate-provider") {
    throw new GateError("INTERNAL", "expected the scripted provider at its address, got something else");
  }
}

interface Inputs {
  port: number;
  targets: Record<string, Step[]>;
  listen: Record<string, number>;
}

function readInputs(): Inputs {
  return {
    port: readPort("input port", core.getInput("port") || "0"),
    targets: parseTargets(core.getMultilineInput("targets")),
    listen: byTarget(core.getMultilineInput("listen"), (text) => readPort("input listen", text)),
  };
}

function fail(error: unknown): void {
  core.setFailed(publicMessage(error));
}

function publicMessage(error: unknown): string {
  return error instanceof GateError ? error.message : "expected the provider to start, got INTERNAL";
}
