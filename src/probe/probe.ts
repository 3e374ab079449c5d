import { errorCode } from "../core/errors.ts";
import type { Deps } from "../core/ports/deps.ts";
import type { Witness } from "../core/ports/witness.ts";
import { admissionOf, type Admission } from "./admission.ts";
import { courseOf } from "./course.ts";
import { makeExchange, type ProbedExchange } from "./exchange.ts";
import { createPauses } from "./pauses.ts";
import type { Plan, Unrun } from "./plan.ts";
import type { Question } from "./question.ts";
import { probeGateway, type PutQuestion } from "./schedule.ts";
import type { ClientRun } from "../binding/bind.ts";

export interface Probed {
  exchanges: readonly ProbedExchange[];
  /** Exchanges cut off by the end of the run. They are not evidence, but their calls may have reached a provider. */
  cutOff: readonly ProbedExchange[];
  unrun: readonly Unrun[];
}

/** Called when the first request of a question is sent, and when its last one is answered. */
export interface Progress {
  started: (question: Question) => void;
  ended: (question: Question) => void;
  /** Called when a gateway's answer makes the gate wait, or wait longer. */
  paused: (gateway: string, ms: number) => void;
}

export interface ProbeOptions {
  witnesses: ReadonlyMap<string, Witness>;
  /** Gateways whose witness did not answer before the first request. Nothing is sent to them. */
  unwitnessed: ReadonlySet<string>;
  /** null if the workflow sets no client command. */
  client: ClientRun | null;
  /** Aborts with a GateError if the run is cancelled or out of time. */
  signal: AbortSignal;
  progress: Progress;
}

type ProbeDeps = Pick<Deps, "http" | "clock" | "random">;

/**
 * Sends the requests of a plan. One good request per route goes first; if it is rejected, the rest of the route is not sent.
 * Gateways run in parallel, each in its own order (schedule.ts). Requests through the user's client run alone: quiet checks
 * before everything else, provoking ones after it.
 */
export async function probe({ questions, unrun }: Plan, options: ProbeOptions, deps: ProbeDeps): Promise<Probed> {
  const made = new Map<Question, ProbedExchange[]>();
  const cutOff: ProbedExchange[] = [];
  const admission = admissionOf(options.unwitnessed);
  const pauses = createPauses(deps.clock);
  const put = async (question: Question, look = false): Promise<void> => {
    await pauses.over(question.gateway.name, options.signal);
    if (admission.isClosed(question) || options.signal.aborted) return;
    options.progress.started(question);
    const witness = options.witnesses.get(question.gateway.name) ?? null;
    const exchanges: ProbedExchange[] = [];
    const course = courseOf(question, deps.clock, options.signal);
    let next = await course.next(null);
    while (next !== null && !options.signal.aborted) {
      const exchange = await makeExchange(next, { ...options, witness, look }, deps);
      if (exchange.observation.failure === "cancelled" && options.signal.aborted) return void cutOff.push(exchange);
      exchanges.push(exchange);
      made.set(question, exchanges);
      admission.note(question, exchange);
      const pausedMs = pauses.note(question, exchange);
      if (pausedMs > 0) options.progress.paused(question.gateway.name, pausedMs);
      next = await course.next(exchange);
    }
    if (made.has(question)) options.progress.ended(question);
  };
  const clients = questions.filter(({ settings }) => settings.via === "client");
  const byGateway = Map.groupBy(
    questions.filter(({ settings }) => settings.via === null),
    ({ gateway }) => gateway,
  );
  await sendAlone(clients.filter(isQuiet), put);
  await Promise.all(
    [...byGateway].map(([gateway, own]) => probeGateway(own, gateway.settings.concurrency, put, admission)),
  );
  await sendAlone(clients.filter(isProvoking), put);
  const stopped = questions.filter((question) => !made.has(question));
  return {
    exchanges: questions.flatMap((question) => made.get(question) ?? []),
    cutOff,
    unrun: [...unrun, ...stopped.map((question) => unrunFor(question, admission, options.signal))],
  };
}

/** Exchanges through the user's client run alone, so calls without a nonce can only be theirs. */
async function sendAlone(questions: readonly Question[], put: PutQuestion): Promise<void> {
  for (const question of questions) await put(question);
}

function isQuiet({ check }: Question): boolean {
  return check.quiet;
}

function isProvoking(question: Question): boolean {
  return !isQuiet(question);
}

function unrunFor(question: Question, admission: Admission, signal: AbortSignal): Unrun {
  const { route, check } = question;
  if (admission.isClosed(question)) return { route: route.id, check: check.name, reason: "preflight" };
  const reason = errorCode(signal.reason) === "CANCELLED" ? "cancelled" : "out-of-time";
  return { route: route.id, check: check.name, reason };
}
