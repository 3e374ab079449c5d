import type { ClientRun } from "../binding/bind.ts";
import { sha256 } from "../core/canonical-json.ts";
import type { Clock } from "../core/ports/clock-random.ts";
import type { Deps } from "../core/ports/deps.ts";
import type { HttpAnswer } from "../core/ports/http.ts";
import type { JournalPosition, Witness, WitnessCall } from "../core/ports/witness.ts";
import { primaryOf, switchesNamed, targetName } from "../core/targets.ts";
import { readCache, readClaims, readSwitches, readTarget, type HeaderClaim } from "../dialects/read-headers.ts";
import { recogniseDialect } from "../dialects/recognise.ts";
import type { CheckName, ClientExit, DialectName, ElapsedBucket, ForcedBy, Observation } from "../generated/types.ts";
import { namedModel, type NamedModel } from "./answer/named-model.ts";
import { readAnswer } from "./answer/read-answer.ts";
import type { ExchangeIds, Question } from "./question.ts";
import { readRequestId } from "./request-id.ts";
import { modelOf, requestFor } from "./request.ts";
import { sendThroughClient, type Sent } from "./through-client.ts";

/** What the witness showed of one exchange by the end of the run. */
export interface WitnessReading {
  /** In order of arrival; null: the witness could not be asked, or has not kept every call of the run. */
  calls: readonly WitnessCall[] | null;
  /** There are no more: the quiet period has passed, none of the calls is open, and every call of the run has its exchange. */
  settled: boolean;
  /** time: the client did not use the prompt, so that the calls while it ran alone are taken for its own. */
  joinedBy: "nonce" | "time";
}

/** The calls of a client that does not use the prompt: numbers above `after`, up to `upTo`. */
export interface CallWindow {
  after: number;
  upTo: number;
}

/** One exchange as it was seen, before the ledger. The nonce is for joining only and is never written. */
export interface ProbedExchange {
  route: string;
  check: CheckName;
  exchange: number;
  gateway: string;
  gateId: string;
  nonce: string;
  at: string;
  forcedBy: ForcedBy;
  via: "gate" | "client";
  /** How the client's command ended; null for the gate's own request. */
  clientExit: ClientExit | null;
  /** Requests that the client sent for one user request: 1 for the gate's own. */
  clientRequests: number;
  /** Milliseconds from the end of the outage until the request was sent; null during it, and for other checks. */
  afterOutageMs: number | null;
  observation: Observation;
  /** The model that its answer names. In memory only: evidence holds what it is beside the target that served. */
  named: NamedModel;
  claims: readonly HeaderClaim[];
  /** Switches that its headers show; null when they show nothing. */
  headerSwitches: number | null;
  /** The dialect whose headers it carries, where that of the gateway is generic. */
  recognised: DialectName | null;
  /** What the answer said in the headers that tell of the environment. In memory only: evidence holds what may be shown. */
  stated: ReadonlyMap<string, string>;
  /** The request id of the answer's own: for the escalation packet only. */
  requestId: string | null;
  /** null where the gate sent the request itself, or the client used the prompt. */
  window: CallWindow | null;
  /** null where the gateway has no witness. During the run a first look, where it is needed before the end. */
  witness: WitnessReading | null;
}

type Effects = Pick<Deps, "http" | "clock" | "random">;

/** What an exchange is made with besides the question. */
export interface ExchangeMeans {
  witness: Witness | null;
  /** Ask the witness right after the answer as well. Default false. */
  look?: boolean;
  /** null where the workflow gives no client command. */
  client: ClientRun | null;
  signal: AbortSignal;
}

/** Puts one question and returns the body-free facts of the answer: the body is born and dies here. Never rejects. */
export async function makeExchange(
  question: Question,
  means: ExchangeMeans,
  effects: Effects,
): Promise<ProbedExchange> {
  const ids: ExchangeIds = { gateId: effects.random.gateId(), nonce: effects.random.nonce() };
  const at = effects.clock.now();
  const { witness, signal } = means;
  const viaClient = question.settings.via === "client" ? means.client : null;
  await layFaults(question, witness, ids.nonce);
  const before =
    witness === null || !(means.look === true || needsLook(question)) ? null : await orNull(witness.position());
  const { answer, requests, streams, clientExit } = await send(question, ids, viaClient, effects, signal);
  const observation = observe(question, answer, streams);
  return {
    route: question.route.id,
    check: question.check.name,
    exchange: question.exchange,
    gateway: question.gateway.name,
    ...ids,
    at,
    forcedBy: question.forcing.by,
    via: viaClient === null ? "gate" : "client",
    clientExit,
    clientRequests: requests,
    afterOutageMs: question.afterOutageMs ?? null,
    observation,
    named: namedModel(answer, { model: modelOf(question, ids.gateId), targets: question.route.targets }),
    headerSwitches: headerSwitches(question, answer, observation),
    claims: readClaims(question.gateway.settings.dialect, answer.headers, observation.status_class),
    recognised: question.gateway.settings.dialect.name === "generic" ? recogniseDialect(answer.headers) : null,
    stated: statedIn(question.gateway.watchedHeaders, answer),
    requestId: readRequestId(answer.headers, ids.gateId),
    ...(await firstLook(question, ids.nonce, witness, before, effects.clock, signal)),
  };
}

async function send(
  question: Question,
  ids: ExchangeIds,
  client: ClientRun | null,
  effects: Effects,
  signal: AbortSignal,
): Promise<Sent> {
  if (client !== null) return sendThroughClient(question, ids, client, effects, signal);
  return {
    answer: await effects.http.send({ ...requestFor(question, ids), signal }),
    requests: 1,
    streams: question.settings.stream,
    clientExit: null,
  };
}

/** A client that streams where the check does not has asked for what it gets. */
function observe({ route, check, gateway, settings }: Question, answer: HttpAnswer, streams: boolean): Observation {
  const dialect = gateway.settings.dialect;
  const alias = readTarget(dialect, answer.headers);
  // A name that the manifest does not declare is a header's value, and not shown.
  const servedBy = alias === null || primaryOf(route.targets) === null ? null : targetName(route.targets, alias);
  return {
    failure: answer.failure,
    ...readAnswer(answer, {
      family: route.family,
      stream: settings.stream || streams,
      check: check.name,
      errorCodes: dialect.error_codes ?? {},
    }),
    cache: readCache(dialect, answer.headers),
    elapsed_bucket: elapsedBucket(answer.elapsedMs),
    served_by: servedBy,
  };
}

/** A header that counts switches; else one that names another target than the primary shows one. A draw has no primary. */
function headerSwitches(
  { route, gateway }: Question,
  { headers }: HttpAnswer,
  { served_by }: Observation,
): number | null {
  return readSwitches(gateway.settings.dialect, headers) ?? switchesNamed(route, served_by);
}

function statedIn(watched: readonly string[], { headers }: HttpAnswer): ReadonlyMap<string, string> {
  return new Map(
    watched.flatMap((name) => (headers.has(name) ? [[name, (headers.get(name) ?? []).join(",").trim()]] : [])),
  );
}

/** A provider that cannot be told is seen later: its calls are not the ones that were asked for. */
async function layFaults({ forcing }: Question, witness: Witness | null, nonce: string): Promise<void> {
  if (forcing.faults === undefined || witness === null) return;
  try {
    await witness.play(nonce, forcing.faults);
  } catch {
    // The reading after the exchange fails as well, or shows that nothing was forced.
  }
}

const buckets: readonly (readonly [number, ElapsedBucket])[] = [
  [100, "0-100ms"],
  [300, "100-300ms"],
  [1_000, "300ms-1s"],
  [3_000, "1-3s"],
  [10_000, "3-10s"],
  [30_000, "10-30s"],
];

/** A coarse class of the elapsed time: evidence holds no latency to be judged. */
function elapsedBucket(elapsedMs: number): ElapsedBucket {
  return buckets.find(([below]) => elapsedMs < below)?.[1] ?? "30s-up";
}

/** Most calls are read at the end of the run. A client may leave no nonce, and a draw decides on the next one. */
function needsLook({ settings, draws }: Question): boolean {
  return settings.via === "client" || draws > 1;
}

/** What the witness shows right after the answer. */
async function firstLook(
  question: Question,
  nonce: string,
  witness: Witness | null,
  before: JournalPosition | null,
  clock: Clock,
  signal: AbortSignal,
): Promise<Pick<ProbedExchange, "witness" | "window">> {
  const seen = witness === null || before === null ? null : await orNull(witness.since(before.last));
  if (witness === null || before === null || seen === null) return { witness: null, window: null };
  const calls = seen.calls.filter(({ nonces }) => nonces.includes(sha256(nonce)));
  const isTimed =
    question.settings.via === "client" && calls.length === 0 && seen.calls.some(({ completion }) => completion);
  return {
    witness: { calls, settled: false, joinedBy: "nonce" },
    window: isTimed ? await windowOf(question, witness, before.last, clock, signal) : null,
  };
}

/**
 * A client that does not use the prompt leaves no nonce at the provider. Its exchange runs alone and is given the quiet
 * period to end in: what came meanwhile is its own.
 */
async function windowOf(
  { gateway }: Question,
  witness: Witness,
  after: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<CallWindow | null> {
  await clock.sleep(gateway.settings.settle_ms, signal);
  const settled = await orNull(witness.position());
  return settled === null ? null : { after, upTo: settled.last };
}

async function orNull<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch {
    return null;
  }
}
