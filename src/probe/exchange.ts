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
import { waitAsked } from "./pauses.ts";
import type { ExchangeIds, Question } from "./question.ts";
import { readRequestId } from "./request-id.ts";
import { modelOf, requestFor } from "./request.ts";
import { sendThroughClient, type Sent } from "./through-client.ts";

/** The witness's calls of one exchange at the end of the run. */
export interface WitnessReading {
  /** In order of arrival; null if the witness could not be read or has dropped calls of the run. */
  calls: readonly WitnessCall[] | null;
  /** No more calls can follow: the quiet period has passed, no call is open, and every call of the run has an exchange. */
  settled: boolean;
  /** `time`: the client did not use the prompt, so the calls made while it ran alone count as its calls. */
  joinedBy: "nonce" | "time";
}

/** The calls of a client that does not use the prompt: numbers above `after`, up to `upTo`. */
export interface CallWindow {
  after: number;
  upTo: number;
}

/** One exchange before its ledger is built. The nonce is only used to join calls and is never written. */
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
  /** Requests that the client sent for one user request; 1 if the gate sent it. */
  clientRequests: number;
  /** Milliseconds from the end of the outage to the request; null during the outage and for other checks. */
  afterOutageMs: number | null;
  observation: Observation;
  /** The model that the answer names. In memory only; evidence compares it with the target that served. */
  named: NamedModel;
  claims: readonly HeaderClaim[];
  /** Switches shown by the answer's headers; null if none are shown. */
  headerSwitches: number | null;
  /** The dialect recognised by the headers, if the gateway's dialect is generic. */
  recognised: DialectName | null;
  /** Values of the headers that describe the environment. In memory only; evidence keeps what may be shown. */
  stated: ReadonlyMap<string, string>;
  /** The answer's request id, for the escalation packet only. */
  requestId: string | null;
  /** How long a 429 asks to wait, in ms; null for other answers. Sets the pace of the run only. */
  waitAskedMs: number | null;
  /** null if the gate sent the request, or if the client used the prompt. */
  window: CallWindow | null;
  /** null if the gateway has no witness. During the run, this is a first look, taken only if it is needed before the end. */
  witness: WitnessReading | null;
}

type ProbeDeps = Pick<Deps, "http" | "clock" | "random">;

/** What an exchange needs besides the question. */
export interface ExchangeOptions {
  witness: Witness | null;
  /** Also read the witness right after the answer. Default false. */
  look?: boolean;
  /** null if the workflow sets no client command. */
  client: ClientRun | null;
  signal: AbortSignal;
}

/** Sends one request and returns the body-free facts of the answer. The body does not outlive this call. Never rejects. */
export async function makeExchange(
  question: Question,
  options: ExchangeOptions,
  deps: ProbeDeps,
): Promise<ProbedExchange> {
  const ids: ExchangeIds = { gateId: deps.random.gateId(), nonce: deps.random.nonce() };
  const at = deps.clock.now();
  const { witness, signal } = options;
  const viaClient = question.settings.via === "client" ? options.client : null;
  await layFaults(question, witness, ids.nonce);
  const before =
    witness === null || !(options.look === true || needsLook(question)) ? null : await orNull(witness.position());
  const { answer, requests, streams, clientExit } = await send(question, ids, viaClient, deps, signal);
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
    waitAskedMs: waitAsked(answer),
    ...(await firstLook(question, ids.nonce, witness, before, deps.clock, signal)),
  };
}

async function send(
  question: Question,
  ids: ExchangeIds,
  client: ClientRun | null,
  deps: ProbeDeps,
  signal: AbortSignal,
): Promise<Sent> {
  if (client !== null) return sendThroughClient(question, ids, client, deps, signal);
  return {
    answer: await deps.http.send({ ...requestFor(question, ids), signal }),
    requests: 1,
    streams: question.settings.stream,
    clientExit: null,
  };
}

/** If the client requested a stream, the answer is expected to be one. */
function observe({ route, check, gateway, settings }: Question, answer: HttpAnswer, streams: boolean): Observation {
  const dialect = gateway.settings.dialect;
  const alias = readTarget(dialect, answer.headers);
  // Header values that are not declared in the manifest must not be shown.
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

/** Uses a header that counts switches, else one that names a target other than the primary. A draw has no primary. */
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

/** A failure is noticed later, because the fault does not appear in the calls. */
async function layFaults({ forcing }: Question, witness: Witness | null, nonce: string): Promise<void> {
  if (forcing.faults === undefined || witness === null) return;
  try {
    await witness.play(nonce, forcing.faults);
  } catch {
    // The later reading of the witness fails too, or shows that nothing was forced.
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

/** Evidence holds only a coarse range of the elapsed time, because latency is not judged. */
function elapsedBucket(elapsedMs: number): ElapsedBucket {
  return buckets.find(([below]) => elapsedMs < below)?.[1] ?? "30s-up";
}

/** Calls are usually read at the end of the run. A client may send no nonce, and each draw decides about the next. */
function needsLook({ settings, draws }: Question): boolean {
  return settings.via === "client" || draws > 1;
}

/** Reads the witness right after the answer. */
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
 * A client that does not use the prompt sends no nonce. Its exchange runs alone, so the calls up to the end of the quiet
 * period are its calls.
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

async function orNull<Value>(pending: Promise<Value>): Promise<Value | null> {
  try {
    return await pending;
  } catch {
    return null;
  }
}
