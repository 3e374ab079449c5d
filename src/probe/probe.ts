import { errorCode } from "../core/errors.ts";
import { inPool, inChains } from "../core/pool.ts";
import type { Deps } from "../core/ports/deps.ts";
import type { Witness } from "../core/ports/witness.ts";
import { admissionOf, openersOf, type Admission } from "./admission.ts";
import { courseOf } from "./course.ts";
import { makeExchange, type ProbedExchange } from "./exchange.ts";
import type { Plan, Unrun } from "./plan.ts";
import type { Question } from "./question.ts";
import { sharingTargets } from "./shared-targets.ts";
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
 * Gateways run in parallel. Each gets the quiet checks of all routes first, then the provoking ones, because gateways
 * remember failures. Routes that share a target run their provoking checks one after another, recoveries first. Requests
 * through the user's client run alone: quiet checks before everything else, provoking ones after it.
 */
export async function probe({ questions, unrun }: Plan, options: ProbeOptions, deps: ProbeDeps): Promise<Probed> {
  const made = new Map<Question, ProbedExchange[]>();
  const cutOff: ProbedExchange[] = [];
  const admission = admissionOf(options.unwitnessed);
  const put = async (question: Question, look = false): Promise<void> => {
    if (admission.isClosed(question)) return;
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

type PutQuestion = (question: Question, look?: boolean) => Promise<void>;

/** Sends one request at a time until a good one is accepted, then as many in parallel as the gateway allows. */
async function probeGateway(
  questions: readonly Question[],
  width: number,
  put: PutQuestion,
  admission: Admission,
): Promise<void> {
  const openers = openersOf(questions);
  const waiting = [...openers];
  for (let opener = waiting.shift(); opener !== undefined; opener = waiting.shift()) {
    await put(opener, true);
    if (admission.isDecided(opener.gateway.name)) break;
  }
  await inPool(waiting, width, (opener) => put(opener, true));
  const rest = questions.filter((question) => !openers.includes(question));
  await inPool(rest.filter(isQuiet), width, (question) => put(question));
  await inChains(sharingTargets(recoveryFirst(rest.filter(isProvoking))), width, (question) => put(question));
}

/**
 * Recovery goes first: it needs a primary that no earlier failure has put into a cool-down, and leaves it healthy for the
 * rest.
 */
function recoveryFirst(questions: readonly Question[]): Question[] {
  return questions.toSorted((one, other) => Number(isRecovery(other)) - Number(isRecovery(one)));
}

function isRecovery({ check }: Question): boolean {
  return check.name === "recovery";
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
