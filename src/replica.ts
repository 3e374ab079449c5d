import * as core from "@actions/core";
import { createActionsConsole } from "./adapters/actions-console.ts";
import { isPostStep, markStarted, startServing, stopServing } from "./adapters/outliving.ts";
import { stopSignal } from "./adapters/stop.ts";
import { planReplica } from "./commands/replica-plan.ts";
import { readStartOptions, type StartValues } from "./commands/replica-options.ts";
import { startReplica } from "./commands/replica-start.ts";
import { GateError } from "./core/errors.ts";
import { safeLine } from "./core/safe-line.ts";
import { problemsOf } from "./publish/failure.ts";
import { servingEnvironment } from "./replica/start.ts";
import { problemLine } from "./report/problems.ts";

/** Above what an installation may take; the gateway's own start is limited by the input `wait`. */
const installMs = 600_000;
const inputs = ["config", "manifest", "command", "version", "port", "wait"] as const;

if (process.argv[2] === "serve") await serve();
else if (isPostStep()) await stopServing("The replica");
else await start().catch((error: unknown) => core.setFailed(textOf(error)));

/** The step: starts provider and gateway in a process that outlives it, and outputs how they are reached. */
async function start(): Promise<void> {
  markStarted();
  const { waitMs } = await readStartOptions(startValues());
  const env = servingEnvironment(
    process.env,
    inputs.map((name) => `INPUT_${name.toUpperCase()}`),
  );
  const sent = await startServing(env, { waitMs: waitMs + installMs, say: print });
  const console = createActionsConsole(process.env);
  for (const name of ["witness-token", "key"]) core.setSecret(String(sent[name]));
  const names = ["url", "witness", "witness-token", "key", "replica"];
  console.outputs(Object.fromEntries(names.map((name) => [name, String(sent[name])])));
  core.info(`The replica serves at ${String(sent["url"])}.`);
}

/** The process that outlives the step. Sends what it does, then how it is reached, or the problem. */
async function serve(): Promise<void> {
  const { signal, forget } = stopSignal();
  try {
    const sayChanges = (lines: readonly string[]) => say(lines.join("\n"));
    const options = { ...(await readStartOptions(startValues())), say, sayChanges };
    const file = core.getInput("config");
    const manifestFile = core.getInput("manifest") || ".github/fallback-gate.yml";
    const plan = await planReplica({ manifestFile, file: file === "" ? null : file, credentials: [] }, options.port);
    const running = await startReplica(plan, options, signal);
    const { url, witness, key, facts, ended, stop } = running;
    const replica = JSON.stringify(facts);
    process.send?.({ url, witness: witness.url, "witness-token": witness.token, key, replica });
    const stopped = Promise.withResolvers<void>();
    signal.addEventListener("abort", () => stopped.resolve(), { once: true });
    if (!signal.aborted) await Promise.race([stopped.promise, ended]);
    await stop();
  } catch (error) {
    process.send?.({ problem: textOf(error) });
  } finally {
    forget();
  }
}

/** Prints lines; several are a group that is folded below the first. */
function print(text: string): void {
  const [first = "", ...more] = text.split("\n").map(safeLine);
  if (more.length === 0) return core.info(first);
  core.startGroup(first);
  for (const line of more) core.info(line);
  core.endGroup();
}

function say(line: string): void {
  process.send?.({ say: line });
}

function startValues(): StartValues {
  const given = (["command", "version", "port", "wait"] as const).map((name) => [name, core.getInput(name)] as const);
  return new Map(given.flatMap(([name, value]) => (value === "" ? [] : [[name, [value]]])));
}

/** The process that serves sends its problems as they are printed. */
function textOf(error: unknown): string {
  if (error instanceof GateError && error.code === "INTERNAL") return error.message;
  return problemsOf(error).map(problemLine).join("\n");
}
