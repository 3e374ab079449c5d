import { join } from "node:path";
import { createReplicaFolder, type ReplicaFolder } from "../adapters/replica-folder.ts";
import { answers, freePort, startProcess, type RunningProcess } from "../adapters/replica-process.ts";
import { variablesOf } from "../binding/gateways.ts";
import { sha256 } from "../core/canonical-json.ts";
import { GateError } from "../core/errors.ts";
import { isRepositoryPath } from "../core/repository-path.ts";
import type { ReplicaFacts } from "../core/replica-facts.ts";
import { gatewayEnvironment } from "../replica/start.ts";
import type { Copy } from "../replica/replica.ts";
import { changeLines } from "../replica/print.ts";
import { stageAt } from "../replica/stage.ts";
import { programFor, replicaFailed, type ProgramChoice } from "./replica-program.ts";
import type { ReplicaPlan } from "./replica-plan.ts";
import { refusal } from "./configuration-file.ts";

export interface StartOptions extends ProgramChoice {
  /** 0: any free port. */
  port: number;
  /** How long the gateway may take until it answers. */
  waitMs: number;
  /** Prints the changes of the copy; the first line has their number. */
  sayChanges: (lines: readonly string[]) => void;
}

/** A replica that serves, and the scripted provider behind it. */
export interface RunningReplica {
  url: string;
  witness: { url: string; token: string };
  /** The key that clients send. */
  key: string;
  /** Names of the variables in which the gate looks for that key. */
  variables: readonly string[];
  facts: ReplicaFacts;
  copy: Copy;
  /** The folder of the copy. */
  folder: string;
  /** Resolves when the gateway has ended by itself. */
  ended: Promise<void>;
  lastLines: () => string[];
  /** Stops the gateway and the provider, and removes the folder. */
  stop: () => Promise<void>;
}

/** The variable of a gateway whose manifest names none. */
const keyVariable = "FALLBACK_GATE_REPLICA_KEY";

/**
 * Starts the scripted provider and, in front of it, the gateway with the copy; resolves once it answers. Stops all of it if
 * that fails. Throws REPLICA_FAILED, INPUT_INVALID or what the signal aborts with.
 */
export async function startReplica(
  plan: ReplicaPlan,
  options: StartOptions,
  signal: AbortSignal,
): Promise<RunningReplica> {
  refuseWithoutConfig(plan, options);
  const cleanUp: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of cleanUp.splice(0).toReversed()) await step();
  };
  try {
    return { ...(await started(plan, options, signal, cleanUp)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A gateway that is started without the copy would have the original's addresses and keys. */
function refuseWithoutConfig({ start }: ReplicaPlan, { command }: ProgramChoice): void {
  if (command === null || start.perRequest || command.includes("{config}")) return;
  throw new GateError("INPUT_INVALID", "--command: expected a command with {config} in it, got one without");
}

async function started(
  plan: ReplicaPlan,
  options: StartOptions,
  signal: AbortSignal,
  cleanUp: (() => Promise<void>)[],
): Promise<Omit<RunningReplica, "stop">> {
  const { provider, key } = await startProvider(plan, cleanUp);
  const port = await freePort(options.port);
  const authority = (name: string): string => new URL(provider.targetUrls[name] ?? provider.url).host;
  const copy = plan.make(
    plan.original,
    stageAt(plan.names, { url: provider.url, authority }, { port, clientKey: key }),
  );
  if (copy.refuse !== null) throw refusal(plan.original.file, copy.refuse);
  options.sayChanges(changeLines(copy, plan.original.file).map((line) => line.replaceAll(key, "the replica's key")));
  const folder = await createReplicaFolder();
  cleanUp.push(folder.remove);
  const facts = factsOf(plan, copy);
  await folder.write(new Map([...copy.files, ["replica.json", `${JSON.stringify(facts)}\n`]]));
  const gateway = await startGateway(plan, { ...options, port }, { folder, main: mainOf(copy) }, signal);
  cleanUp.push(gateway.stop);
  const url = `http://127.0.0.1:${port}`;
  await expectAnswer(plan, { url, waitMs: options.waitMs }, gateway, signal);
  const named = variablesOf(plan.settings);
  const variables = named.length === 0 && plan.settings.auth !== "none" ? [keyVariable] : named;
  const witness = { url: provider.url, token: provider.token };
  return {
    url,
    witness,
    key,
    variables,
    facts,
    copy,
    folder: folder.path,
    ended: gateway.ended,
    lastLines: gateway.lastLines,
  };
}

async function startProvider({ ports, names }: ReplicaPlan, cleanUp: (() => Promise<void>)[]) {
  const { newToken, serveProvider } = await import("../staging/index.ts");
  const stop = new AbortController();
  const listen = Object.fromEntries(ports.map((name) => [name, names.port(name) ?? 0]));
  const provider = await serveProvider({ listen }, stop.signal);
  cleanUp.push(() => {
    stop.abort();
    return provider.ended;
  });
  // LiteLLM accepts only keys that begin with sk-.
  return { provider, key: `sk-replica-${newToken()}` };
}

/** Runs in a folder of its own, from which only the logs that the manifest reads get to the working folder. */
async function startGateway(
  { start, manifest, gateway }: ReplicaPlan,
  options: StartOptions,
  { folder, main }: { folder: ReplicaFolder; main: string },
  signal: AbortSignal,
): Promise<RunningProcess> {
  const logs = manifest.logs.flatMap((log) =>
    log.gateway === gateway && log.source === "jsonl" ? (log.path ?? []) : [],
  );
  const files = logs.filter((path) => isRepositoryPath(path) && !path.split("/").includes(".."));
  await folder.linkLogs(files, process.cwd());
  // Nobody knows the names of the files that a pattern stands for.
  const cwd = files.length === logs.length ? folder.home : process.cwd();
  const [log = null] = files.map((path) => join(process.cwd(), path));
  const place = { config: join(folder.path, main), port: options.port, folder: cwd };
  const program = await programFor(start, place, options, signal);
  const own = gatewayEnvironment(process.env, { home: folder.home, isOwnCommand: program.shell });
  const ofLog = log === null || start.logVariable === null ? {} : { [start.logVariable]: log };
  const env = { ...start.env, ...ofLog, ...own };
  options.say(`starting ${start.title}`);
  return startProcess({ ...program, env, cwd, outputFile: start.logsToOutput ? log : null });
}

async function expectAnswer(
  { start }: ReplicaPlan,
  { url, waitMs }: { url: string; waitMs: number },
  gateway: RunningProcess,
  signal: AbortSignal,
): Promise<void> {
  const how = await answers(`${url}${start.ready}`, gateway, { waitMs, signal });
  if (how === "answered") return;
  signal.throwIfAborted();
  const isLate = how === "late";
  const got = isLate ? `no answer within ${waitMs / 1_000} s` : "one that ended";
  const remedy = isLate ? "Wait longer with --wait SECONDS, or correct the start." : "Correct what it complains about.";
  throw replicaFailed(`expected ${start.title} to answer at ${url}, got ${got}`, remedy, gateway.lastLines());
}

function mainOf({ files }: Copy): string {
  return files.keys().next().value ?? "";
}

/** Copies are named by their path from the original's folder. */
function factsOf({ gateway, kind, start, sources, original }: ReplicaPlan, { files, changes }: Copy): ReplicaFacts {
  const [main = ""] = files.values();
  const copies = new Map([...files].map(([path, text]) => [join(original.file, "..", path), text]));
  copies.set(original.file, main);
  const digests = [...sources].map(([file, bytes]) => {
    const text = copies.get(file);
    return { file, original: sha256(bytes), copy: text === undefined ? null : sha256(text) };
  });
  const header = start.perRequest ? { file: original.file, text: main } : null;
  return { gateway, kind, changes: changes.length, files: digests, header };
}
