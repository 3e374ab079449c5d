import { json } from "node:stream/consumers";
import * as core from "@actions/core";
import { createActionsConsole } from "./adapters/actions-console.ts";
import { isPostStep, markStarted, startServing, stopServing } from "./adapters/outliving.ts";
import { GateError } from "./core/errors.ts";
import { isObject } from "./core/json.ts";
import type { Step } from "./staging/index.ts";

const { byTarget, newToken, parseTargets, readPort, send, serveProvider } = await import("./staging/index.ts");

const tokenVariable = "FALLBACK_GATE_PROVIDER_TOKEN";
/** The variables that the serving process inherits. The runner ends it with the job by its tracking id. */
const inherited = ["INPUT_TARGETS", "INPUT_LISTEN", "INPUT_PORT", "RUNNER_TRACKING_ID", "SystemRoot"];
const startMs = 10_000;

if (process.argv[2] === "serve") await serve();
else if (isPostStep()) await stopServing("The scripted provider");
else await start().catch(fail);

/** The step: starts the provider in a process that outlives it, and outputs its URL. */
async function start(): Promise<void> {
  markStarted();
  readInputs();
  const token = newToken();
  core.setSecret(token);
  const url = await spawnServing(token);
  await expectHealth(url, token);
  const console = createActionsConsole(process.env);
  console.outputs({ url, token });
  core.info(`The scripted provider listens at ${url}/<target>/v1.`);
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
  const env = { ...Object.fromEntries(kept), [tokenVariable]: token };
  const { url } = await startServing(env, { waitMs: startMs, say: core.info });
  return String(url);
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
