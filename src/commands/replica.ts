import { join } from "node:path";
import { writeFiles } from "../adapters/replica-folder.ts";
import { stopSignal } from "../adapters/stop.ts";
import { readOptions, type Command } from "./command.ts";
import { readStartOptions, startOptionNames } from "./replica-options.ts";
import { planReplica, type ReplicaPlan } from "./replica-plan.ts";
import { startReplica, type RunningReplica } from "./replica-start.ts";
import { boundLines, changeLines, runCommand, type Bound } from "../replica/print.ts";
import { shownLines } from "../replica/shown-lines.ts";
import { nominal } from "../replica/stage.ts";

const usage = `fallback-gate replica [FILE] [--manifest PATH] [--port N] [--command COMMAND] [options]

Copies a gateway's configuration so that every target is the scripted provider and every key a placeholder, prints each change,
starts the provider and the gateway with the copy, and serves until it is stopped. Calls no provider and needs no key.
FILE is the configuration; default: the one that the manifest names under gateways.NAME.config.
  --manifest PATH      the route manifest, default .github/fallback-gate.yml
  --port N             the gateway's port, default any free one
  --command COMMAND    your own command, such as 'my-gateway --config {config} --port {port}'
  --version VERSION    the version of LiteLLM or Portkey to install; default: the program on the PATH, else a tested version
  --wait SECONDS       how long the gateway may take until it answers, default 120
  --dry-run            prints the changes and starts nothing
  --print DIR          also writes the copy to this folder, and starts nothing
  --json               prints what clients need on one line of standard output, and everything else on standard error

LiteLLM is taken from the PATH, else installed with uv or pip; Portkey with npm; Envoy, nginx and HAProxy are taken from the PATH.
\`fallback-gate run --replica\` does all of it around one run.
Exit code: 0 stopped by a signal, or nothing to start; 1 the gateway ended while it served; 3 not started: the reason is printed.`;

/** A gateway with this configuration, in front of the scripted provider. */
export const replica: Command = {
  name: "replica",
  says: "start a gateway with your configuration in front of the scripted provider",
  usage,
  run: async (args) => {
    const names = ["manifest", "print", ...startOptionNames];
    const { values, rest } = readOptions(args, names, { flags: ["dry-run", "json"], most: 1 });
    const options = await readStartOptions(values);
    const manifestFile = values.get("manifest")?.at(-1) ?? ".github/fallback-gate.yml";
    const plan = await planReplica({ manifestFile, file: rest[0] ?? null, credentials: [] }, options.port);
    const folder = values.get("print")?.at(-1) ?? null;
    const isJson = values.has("json");
    if (folder !== null || values.has("dry-run")) return printPlan(plan, folder, options.port);
    const { signal, forget } = stopSignal();
    try {
      const running = await startReplica(plan, options, signal);
      return await serve(plan, running, isJson, signal);
    } catch (error) {
      if (signal.aborted) return 0;
      throw error;
    } finally {
      forget();
    }
  },
};

/** Serves until the signal aborts or the gateway ends; then nothing is left. Returns the exit code. */
async function serve(
  plan: ReplicaPlan,
  running: RunningReplica,
  isJson: boolean,
  signal: AbortSignal,
): Promise<number> {
  const bound = boundTo(plan, running);
  process.stdout.write(isJson ? `${JSON.stringify(asJson(bound, running))}\n` : lined(["", ...boundLines(bound)]));
  const stopped = Promise.withResolvers<"stopped">();
  if (signal.aborted) stopped.resolve("stopped");
  signal.addEventListener("abort", () => stopped.resolve("stopped"), { once: true });
  try {
    if ((await Promise.race([stopped.promise, running.ended])) === "stopped") return 0;
    const lines = shownLines(running.lastLines(), process.env);
    process.stderr.write(
      lined(["The gateway has ended by itself. It printed last:", ...lines.map((line) => `  | ${line}`)]),
    );
    return 1;
  } finally {
    await running.stop();
  }
}

function boundTo({ manifest, manifestFile, gateway }: ReplicaPlan, running: RunningReplica): Bound {
  const isOnly = Object.keys(manifest.gateways).length === 1;
  return {
    ...running,
    manifestFile,
    gateway: isOnly ? null : gateway,
    factsFile: join(running.folder, "replica.json"),
  };
}

function asJson(bound: Bound, { copy, facts, key, url, variables, witness }: RunningReplica) {
  return {
    url,
    witness: witness.url,
    token: witness.token,
    key,
    variables,
    changes: copy.changes,
    replica: facts,
    run: runCommand(bound),
  };
}

/** The copy and the provider that would serve it. */
async function printPlan(plan: ReplicaPlan, folder: string | null, port: number): Promise<number> {
  const { copy, ports, targets } = plan;
  if (folder !== null) await writeFiles(folder, copy.files);
  const listen = ports.map(
    (name, index) => ` --listen ${name}=${plan.names.port(name) ?? nominal.provider + 1 + index}`,
  );
  process.stdout.write(
    lined([
      ...changeLines(copy, plan.original.file),
      ...(folder === null ? [] : [`Wrote ${[...copy.files.keys()].join(", ")} to ${folder}.`]),
      `The copy serves at http://127.0.0.1:${port || nominal.gateway} and calls ${targets.join(", ")} at this provider:`,
      `  fallback-gate provider --port ${nominal.provider}${listen.join("")}`,
    ]),
  );
  return 0;
}

function lined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
