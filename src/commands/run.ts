import { dirname, resolve } from "node:path";
import { createDeps } from "../adapters/deps.ts";
import { createGitHistory } from "../adapters/git/history.ts";
import { uncommittedFiles } from "../adapters/git/uncommitted.ts";
import { stoppable } from "../adapters/stop.ts";
import { createClock, everySecond } from "../adapters/clock-random.ts";
import { createTerminalConsole } from "../adapters/terminal-console.ts";
import { toolDigest } from "../adapters/tool-digest.ts";
import { refuseEnvironment } from "../core/refuse-environment.ts";
import { GateError } from "../core/errors.ts";
import { exitCodes } from "../core/exit-codes.ts";
import { inputNames, readInputs, type InputName } from "../core/inputs.ts";
import { atMost } from "../core/lists.ts";
import type { Console } from "../core/ports/console.ts";
import type { Deps } from "../core/ports/deps.ts";
import { version } from "../core/version.ts";
import type { Bundle, RunContext } from "../generated/types.ts";
import { gate, plannedRequests } from "../gate.ts";
import { runContext } from "../core/run-context.ts";
import { readOptions, type Command } from "./command.ts";
import { readStartOptions, startOptionNames, type StartValues } from "./replica-options.ts";
import { runFormat, type RunFormat } from "./run-format.ts";
import type { ReplicaRun } from "./run-replica.ts";

const usage = `fallback-gate run [--manifest FILE] --gateway-url URL --credentials NAME [options]
       fallback-gate run [--manifest FILE] --replica [CONFIGURATION] [options]

Runs the gate once and writes the evidence. The options are the action's inputs:
  --manifest FILE          the route manifest, default .github/fallback-gate.yml
  --gateway-url URL        the staging gateway, if the manifest has one gateway
  --gateways name=URL      the gateways, if it has several (may be repeated)
  --credentials NAME       the environment variable with the gateway's credential, or gateway=NAME (may be repeated)
  --logs name=URL          the log endpoints (may be repeated)
  --witness URL            the scripted provider behind the gateway, or gateway=URL
  --witness-token TOKEN    its token, or gateway=TOKEN
  --replica-facts JSON     which configuration the replica was made of, as \`fallback-gate replica\` prints it
  --client COMMAND         makes one request with the application's own client, for checks via: client
  --ca-file FILE           a PEM file with additional certificate authorities
  --evidence-dir DIR       default fallback-gate-evidence
  --operator-note TEXT     a note in every record
  --base REF               gate only routes whose share of traffic is higher at HEAD than at this branch or commit
  --route ID               gate only this route (may be repeated); with --base, any other promoted route is held
  --replica                starts a gateway with a copy of this configuration (default: the one that the manifest names) in
                           front of the scripted provider, runs the gate on it and stops it. Binds URL, credential and
                           witness by itself. Takes --port, --command, --version and --wait of \`fallback-gate replica\`
  --plan                   list every request without sending one
  --format FORMAT          text   the report as lines (default)
                           github the same with annotations, as a step of a GitHub workflow without the action
                           gitlab the same with folded sections, and gl-code-quality-report.json in the evidence folder
                           json   the bundle on standard output, and everything else on standard error; --json is the same
  --exit-zero              advice only: exit with 0 also for hold and investigate. The action has no such input

Exit code: 0 promote or none, 1 hold, 2 investigate, 3 could not run (also with --exit-zero).`;

const renamed: Partial<Record<InputName, string>> = { routes: "route", replica: "replica-facts" };
const optionNames = inputNames.map(optionOf);

/** The action has one input with all routes, the command line one option per route. */
function optionOf(input: InputName): string {
  return renamed[input] ?? input;
}

/** The gate on the command line: the same run as the action's, without GitHub. */
export const run: Command = {
  usage,
  run: async (args) => {
    const options = [...optionNames, "base", "format", ...startOptionNames];
    const most = args.includes("--replica") ? 1 : 0;
    const { values, rest } = readOptions(args, options, { flags: ["plan", "exit-zero", "replica", "json"], most });
    const format = runFormat(formatAsked(values));
    try {
      return await runAs(format, values, await replicaRun(values, rest));
    } catch (error) {
      format.failed?.(error);
      throw error;
    }
  },
};

/** Other commands print data with `--json` too. Throws INPUT_INVALID for two formats. */
function formatAsked(values: StartValues): string {
  const named = values.get("format")?.at(-1);
  if (!values.has("json")) return named ?? "text";
  if (named === undefined || named === "json") return "json";
  throw new GateError("INPUT_INVALID", `expected --json or --format ${named}, got both`);
}

/** Runs the gate, or prints its plan. Returns the exit code. Throws like `gate`. */
async function runAs(format: RunFormat, values: StartValues, replica: ReplicaRun | null): Promise<number> {
  const [unplanned] = ["format", "json", "replica"].filter((name) => values.has(name));
  if (values.has("plan") && unplanned !== undefined)
    throw new GateError("INPUT_INVALID", `expected --plan or --${unplanned}, got both`);
  refuseEnvironment(process.env);
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
  const deps = await createDeps(inputs, places, console, { github: null, history });
  if (history !== null) warnOfUncommitted(await uncommittedFiles(process.cwd()), console);
  const context = await localContext(deps, inputs.operatorNote);
  if (values.has("plan")) return printPlan(await plannedRequests(inputs, context, deps));
  const bundle = await stoppable(async (signal) => {
    if (replica === null) return gate(inputs, context, deps, signal);
    const { onReplica } = await import("./run-replica.ts");
    return onReplica(inputs, replica, (bound) => gate(bound, context, deps, signal), signal);
  });
  await format.finish?.(bundle, inputs.evidenceDir);
  return exitCode(bundle, values.has("exit-zero"), console);
}

/** null without --replica. Throws INPUT_INVALID for options that need it. */
async function replicaRun(values: StartValues, [file]: readonly string[]): Promise<ReplicaRun | null> {
  const { sayChanges, ...others } = await readStartOptions(values);
  if (values.has("replica")) {
    const { firstChanges } = await import("../replica/print.ts");
    const options = { ...others, sayChanges: (lines: readonly string[]) => sayChanges(firstChanges(lines)) };
    return { file: file ?? null, options };
  }
  const [given] = startOptionNames.filter((name) => values.has(name));
  if (given === undefined) return null;
  throw new GateError("INPUT_INVALID", `expected --${given} together with --replica, got it alone`);
}

/** With `--exit-zero` every decision is 0, and a line says so: nobody may take the green job for a promotion. */
function exitCode({ decision }: Bundle, isAdvice: boolean, console: Console): number {
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

function printPlan(lines: readonly string[]): number {
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return 0;
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
