import { dirname, resolve } from "node:path";
import { createClock, everySecond } from "../adapters/clock-random.ts";
import { createDeps } from "../adapters/deps.ts";
import { createGitHistory } from "../adapters/git/history.ts";
import { uncommittedFiles } from "../adapters/git/uncommitted.ts";
import { tuneEngine } from "../adapters/engine.ts";
import { createTerminalConsole } from "../adapters/terminal-console.ts";
import { toolDigest } from "../adapters/tool-digest.ts";
import { GateError } from "../core/errors.ts";
import { exitCodes } from "../core/exit-codes.ts";
import { inputNames, readInputs, type GateInputs, type InputName } from "../core/inputs.ts";
import { atMost } from "../core/lists.ts";
import type { Console } from "../core/ports/console.ts";
import type { Deps } from "../core/ports/deps.ts";
import type { RunTime } from "../core/ports/run-time.ts";
import { refuseEnvironment } from "../core/refuse-environment.ts";
import { runContext } from "../core/run-context.ts";
import { version } from "../core/version.ts";
import type { Bundle, RunContext } from "../generated/types.ts";
import { publishing } from "../publish/publishing.ts";
import type { RunFormat } from "./run-format.ts";

export type OptionValues = ReadonlyMap<string, readonly string[]>;

/** What a command that decides needs, from its options and this machine. */
export interface LocalRun {
  inputs: GateInputs;
  deps: Deps;
  context: RunContext;
  console: Console;
}

const renamed: Partial<Record<InputName, string>> = { routes: "route", replica: "replica-facts" };
export const optionNames = inputNames.map(optionOf);

/** The action has one input with all routes, the command line one option per route. */
function optionOf(input: InputName): string {
  return renamed[input] ?? input;
}

/** Reads the options of a run. Throws INPUT_INVALID and what `refuseEnvironment` throws. */
export async function localRun(values: OptionValues, format: RunFormat, time: RunTime): Promise<LocalRun> {
  refuseEnvironment(process.env);
  tuneEngine();
  const given = readInputs(
    (name) => values.get(optionOf(name))?.join("\n") ?? "",
    (name) => process.env[name],
    Object.keys(process.env),
  );
  const inputs = { ...given, base: values.get("base")?.[0] ?? "" };
  // Unlike in a workflow, the person at the command line may choose any folder.
  const writable = [dirname(resolve(inputs.evidenceDir))];
  const history = inputs.base === "" ? null : createGitHistory(process.cwd());
  const places = { workspace: process.cwd(), writable };
  const console = format.console(terminal);
  const deps = await createDeps(inputs, places, console, { github: null, history, time });
  if (history !== null) warnOfUncommitted(await uncommittedFiles(process.cwd()), console);
  const context = await localContext(deps, inputs.operatorNote);
  return { inputs, deps, console, context: { ...context, run_id: runId(values) ?? context.run_id } };
}

/** The form that records allow (record.schema.json). */
function runId(values: OptionValues): string | null {
  const id = values.get("run-id")?.at(-1);
  if (id === undefined || /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id)) return id ?? null;
  throw new GateError(
    "INPUT_INVALID",
    "run-id: expected at most 64 letters, digits, dots, dashes and underscores, got others",
  );
}

/** Other commands print data with `--json` too. Throws INPUT_INVALID for two formats. */
export function formatAsked(values: OptionValues): string {
  const named = values.get("format")?.at(-1);
  if (!values.has("json")) return named ?? "text";
  if (named === undefined || named === "json") return "json";
  throw new GateError("INPUT_INVALID", `expected --json or --format ${named}, got both`);
}

/** Ends the output of a format. A decision whose output is incomplete is withdrawn like one that is not published. */
export async function finish(
  format: RunFormat,
  bundle: Bundle,
  { evidenceDir }: Pick<GateInputs, "evidenceDir">,
  deps: Deps,
): Promise<void> {
  await publishing(
    async () => format.finish?.(bundle, evidenceDir),
    { overall: bundle.decision.overall, evidenceDir },
    deps,
  );
}

/** With `--exit-zero` every decision is 0, and a line says so: nobody may take the green job for a promotion. */
export function exitCode({ decision }: Bundle, isAdvice: boolean, console: Console): number {
  const code = exitCodes[decision.overall];
  if (!isAdvice || code === 0) return code;
  console.info(`The decision is ${decision.overall}. The exit code is 0 instead of ${code} because of --exit-zero.`);
  return 0;
}

const namedFiles = 5;

function warnOfUncommitted(files: readonly string[], console: Console): void {
  if (files.length === 0) return;
  const names = atMost(files, namedFiles + 1, (count) => `and ${count} more`).join(", ");
  const message = `--base compares commits, so these uncommitted changes are not judged: ${names}. Commit them and run again.`;
  console.annotate({ level: "warning", message });
}

/** A terminal without error annotations, because the report already lists the findings. */
export function terminal(stdout: NodeJS.WriteStream = process.stdout): Console {
  const isSteered = maySteer(process.stderr, process.env);
  const options = {
    stdout,
    stderr: process.stderr,
    color: isSteered,
    live: isSteered,
    colorOut: maySteer(stdout, process.env),
  };
  const console = createTerminalConsole({ ...options, clock: createClock(), everySecond });
  return {
    ...console,
    annotate: (annotation) => (annotation.level === "error" ? undefined : console.annotate(annotation)),
  };
}

/** True on a person's terminal that is not a CI log and does not request plain text (https://no-color.org). */
function maySteer({ isTTY }: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  return isTTY && env["TERM"] !== "dumb" && [env["CI"], env["NO_COLOR"]].every((value) => (value ?? "") === "");
}

/** What is known of a run outside GitHub. */
export async function localContext(
  { random, clock }: Pick<Deps, "random" | "clock">,
  notes: string,
): Promise<RunContext> {
  return runContext({}, null, {
    random: random.idPrefix.slice(0, 8),
    at: clock.now(),
    tool_version: version,
    tool_digest: await toolDigest(import.meta.dirname),
    node_version: process.versions.node,
    notes,
  });
}
