import { meantVariables, type BoundGateway } from "./binding/gateways.ts";
import { exitCodes } from "./core/exit-codes.ts";
import type { GateInputs } from "./core/inputs.ts";
import { limits } from "./core/limits.ts";
import type { Deps } from "./core/ports/deps.ts";
import type { Http } from "./core/ports/http.ts";
import { expectedFiles, type ExpectedFiles } from "./evidence/environment.ts";
import { readByConfiguration } from "./evidence/by-configuration.ts";
import { gatherEvidence } from "./evidence/gather.ts";
import { statedTexts } from "./evidence/stated-texts.ts";
import type { Bundle, ContractEvidence, RunContext } from "./generated/types.ts";
import { keepLedgers } from "./ledger/ledger.ts";
import { readLogs } from "./ledger/logs/read-logs.ts";
import type { LogReading } from "./ledger/logs/reading.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { planProbe } from "./probe/plan.ts";
import { plannedMs } from "./probe/planned-time.ts";
import { planLines, requestsAtMost } from "./probe/plan-lines.ts";
import { probe, type Probed } from "./probe/probe.ts";
import { progressOn } from "./probe/progress.ts";
import { refuseTooManyRequests } from "./probe/request-limit.ts";
import { readWitnesses, watchWitnesses, type RunWitness, type Witnessed } from "./probe/witnesses.ts";
import { gatedLines } from "./promotion/share-words.ts";
import { confirmed } from "./promotion/surroundings.ts";
import { guardConsole } from "./publish/guarded-console.ts";
import { partsStated } from "./publish/secret-parts.ts";
import { leakScan, noncesOf, type LeakScan } from "./publish/leak-scan.ts";
import { readOwnTrail } from "./publish/own-comment.ts";
import { removeOldRun, writeOpenRun } from "./publish/open-run.ts";

/**
 * Runs the gate, from reading the manifest to writing the comment. Returns the bundle of the decision.
 * Throws a GateError if the inputs or the manifest are invalid; nothing is sent then.
 */
export async function gate(inputs: GateInputs, given: RunContext, deps: Deps): Promise<Bundle> {
  const { stop: signal } = deps.time;
  await removeOldRun(inputs.evidenceDir, deps);
  const prepared = await prepare(inputs, given, deps);
  const { run, manifest, gateways, secrets, routes } = prepared;
  refuseTooManyRequests(manifest, requestsAtMost(prepared.plan));
  secrets.forEach(({ value }) => deps.console.mask(value));
  await writeOpenRun(inputs.evidenceDir, deps);
  deps.time.allow(plannedMs(prepared.plan, manifest));
  gateways.flatMap((gateway) => meantVariables(gateway, inputs)).forEach((line) => deps.console.info(line));
  const isSecret = leakScan(secrets);
  const guarded = { ...deps, console: guardConsole(deps.console, isSecret) };
  // Code for judging and reporting is loaded while the gateway answers, so that no request waits for it.
  const { seen, isOnItsWay } = seeRoutes(prepared, guarded, isSecret, signal);
  const [{ probed, logs, witnesses }, contracts, trail, expected, byConfiguration, judging] = await Promise.all([
    seen,
    isOnItsWay.then(() => readContracts(prepared, guarded, signal)),
    isOnItsWay.then(() => readOwnTrail({ run, manifestFile: manifest.file, mode: inputs.comment }, guarded, signal)),
    isOnItsWay.then(() => readExpected(prepared, inputs.replicas)),
    isOnItsWay.then(() => readByConfiguration(manifest, routes, prepared.read)),
    isOnItsWay.then(() => import("./settle.ts")),
  ]);
  const { settle, escalationPacket, publish } = judging;
  deps.time.allowPublishing();
  const ledgers = keepLedgers(probed.exchanges, manifest, logs);
  const evidence = gatherEvidence({
    manifest,
    gateways,
    probed,
    witnesses,
    ledgers,
    logs,
    contracts,
    expected,
    byConfiguration,
    replicas: inputs.replicas,
  });
  const promotion = await confirmed(prepared, run);
  const escalation = escalationPacket(evidence, manifest, run, requestIds(probed));
  const scan = scanOf(prepared, probed, { evidence, promotion });
  const settled = settle({ evidence, manifest, promotion, run, trail }, scan, escalation);
  const publishing = { ...deps, console: guardConsole(deps.console, scan) };
  await publish({ ...settled, evidenceDir: inputs.evidenceDir, comment: inputs.comment }, publishing);
  return settled.bundle;
}

/** Code for contracts is loaded while the gateway answers too. */
async function readContracts(
  { manifest, routes, run, read }: Prepared,
  deps: Deps,
  signal: AbortSignal,
): Promise<ContractEvidence[]> {
  const { checkContracts } = await import("./contract/index.ts");
  return checkContracts({ manifest, routes, at: run.at, signal }, deps, read);
}

/**
 * Returns the share of each route and every request of a run, as lines. Credentials may be missing: they are listed. Throws
 * like `gate`; sends nothing.
 */
export async function plannedRequests(inputs: GateInputs, given: RunContext, deps: Deps): Promise<string[]> {
  const { plan, promotion, routes, gateways, client } = await prepare(inputs, given, deps);
  const withCredentials = gateways.map((gateway) => ({ ...gateway, credentialState: "present" as const }));
  const { questions, unrun } = planProbe(routes, withCredentials, client !== null);
  const ofOtherRoutes = plan.unrun.filter(({ route }) => !routes.some(({ id }) => id === route));
  const used = gateways.filter(({ name }) => questions.some(({ gateway }) => gateway.name === name));
  return [
    ...gatedLines(promotion),
    ...planLines({ questions, unrun: [...ofOtherRoutes, ...unrun] }),
    ...used.flatMap((gateway) => missingLine(gateway, inputs)),
  ];
}

function missingLine(gateway: BoundGateway, inputs: GateInputs): string[] {
  const { name, missing } = gateway;
  if (missing.length === 0) return [];
  const hint = meantVariables(gateway, inputs).map((line) => ` ${line}`);
  return [
    `gateway ${name}: set ${missing.join(", ")} before the run. Without it nothing is sent to this gateway, and the run holds (exit code ${exitCodes.hold}).${hint.join("")}`,
  ];
}

/** Returns the scan for texts that this run must not publish, including parts of secrets that were sent back. */
export function scanOf(
  { run, manifest, secrets }: Prepared,
  probed: Probed,
  { evidence, promotion }: Pick<Bundle, "evidence" | "promotion">,
): LeakScan {
  const stated = [run.notes, ...statedTexts(evidence), ...requestIds(probed).values()];
  const parts = partsStated(secrets, { stated, known: { manifest, promotion, run: { ...run, notes: "" } } });
  return leakScan([...secrets, ...noncesOf([...probed.exchanges, ...probed.cutOff])], parts);
}

/** The request ids of answers that had one, by gate id. */
export function requestIds({ exchanges }: Probed): ReadonlyMap<string, string> {
  return new Map(exchanges.flatMap(({ gateId, requestId }) => (requestId === null ? [] : [[gateId, requestId]])));
}

/** A file that cannot be read is reported by the rule that needs its digest. */
export async function readExpected(
  { manifest, read }: Pick<Prepared, "manifest" | "read">,
  replicas: readonly { files: readonly { file: string }[] }[],
): Promise<ExpectedFiles> {
  const copied = replicas.flatMap(({ files }) => files.map(({ file }) => file));
  const paths = [...new Set([...expectedFiles(manifest), ...copied])];
  const contents = await Promise.all(paths.map((path) => read(path, limits.trafficBytes).catch(() => null)));
  return new Map(paths.map((path, index) => [path, contents[index] ?? null]));
}

interface Seen extends Witnessed {
  logs: readonly LogReading[];
}

interface Seeing {
  seen: Promise<Seen>;
  /** The first request is about to be written, or there is none. What the run needs later is loaded from here on. */
  isOnItsWay: Promise<unknown>;
}

/** Begins to send all requests. Logs and witnesses are read in parallel once they have settled. */
export function seeRoutes(prepared: Prepared, deps: Deps, isSecret: LeakScan, signal: AbortSignal): Seeing {
  const { promise, resolve: sent } = Promise.withResolvers<void>();
  const http: Http = { send: (request) => deps.http.send({ ...request, sent }) };
  const seen = seeAll(prepared, { ...deps, http }, isSecret, signal);
  return { seen, isOnItsWay: Promise.race([promise, seen]) };
}

async function seeAll(prepared: Prepared, deps: Deps, isSecret: LeakScan, signal: AbortSignal): Promise<Seen> {
  const { gateways, plan, routes, manifest, endpoints } = prepared;
  gateways.forEach(({ name, url }) => deps.console.info(`gateway ${name}: ${new URL(url).origin}`));
  const used = gateways.filter((one) => plan.questions.some(({ gateway }) => gateway === one));
  const watched = await watchWitnesses(used, deps, signal);
  const probed = await probeRoutes(prepared, watched, deps, signal);
  const isCredential = (text: string): boolean => isSecret(text) !== null;
  const declared = routes.length === 0 ? [] : manifest.logs;
  const [logs, witnessed] = await Promise.all([
    readLogs(declared, probed.exchanges, { endpoints, isCredential, signal }, deps),
    readWitnesses(watched, probed, deps, signal),
  ]);
  return { ...witnessed, logs };
}

async function probeRoutes(
  { client, plan }: Prepared,
  watched: readonly RunWitness[],
  deps: Deps,
  signal: AbortSignal,
): Promise<Probed> {
  const witnesses = new Map(
    watched.flatMap(({ gateways, witness }) => gateways.map((name) => [name, witness] as const)),
  );
  const unwitnessed = new Set(watched.flatMap(({ gateways, start }) => (start === null ? gateways : [])));
  const progress = progressOn(deps, plan);
  try {
    return await probe(plan, { witnesses, unwitnessed, client, signal, progress }, deps);
  } finally {
    deps.console.progress(() => "");
  }
}
