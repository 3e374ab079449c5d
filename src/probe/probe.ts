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
  /** Exchanges that the end of the run cut off: no evidence, but their calls may have reached a provider. */
  cutOff: readonly ProbedExchange[];
  unrun: readonly Unrun[];
}

export interface ProbeOptions {
  witnesses: ReadonlyMap<string, Witness>;
  /** Gateways whose witness did not answer before the first request: nothing is sent there. */
  unwitnessed: ReadonlySet<string>;
  /** null where the workflow gives no client command. */
  client: ClientRun | null;
  /** Aborted by a cancel or by the end of the run's time, with a GateError as its reason. */
  signal: AbortSignal;
  /** Called after every exchange. */
  progress(done: number, all: number, current: Question): void;
}

type Effects = Pick<Deps, "http" | "clock" | "random">;

/**
 * Puts every question of a plan that can still be answered: one good request of each route goes first, and where it is
 * turned away, the rest is not sent. Gateways run side by side; at each, first the quiet checks of all routes and then the
 * provoking ones, which go one after another for routes that share a target, recoveries first: gateways remember failures.
 * What goes through the user's client runs alone: quiet checks before everything else, provoking ones after it.
 */
export async function probe({ questions, unrun }: Plan, options: ProbeOptions, effects: Effects): Promise<Probed> {
  const made = new Map<Question, ProbedExchange[]>();
  const cutOff: ProbedExchange[] = [];
  let done = 0;
  const admission = admissionOf(options.unwitnessed);
  const put = async (question: Question, look = false): Promise<void> => {
    if (admission.isClosed(question)) return;
    const witness = options.witnesses.get(question.gateway.name) ?? null;
    const exchanges: ProbedExchange[] = [];
    const course = courseOf(question, effects.clock, options.signal);
    let asked = await course.next(null);
    while (asked !== null && !options.signal.aborted) {
      const exchange = await makeExchange(asked, { ...options, witness, look }, effects);
      if (exchange.observation.failure === "cancelled" && options.signal.aborted) return void cutOff.push(exchange);
      exchanges.push(exchange);
      made.set(question, exchanges);
      admission.note(question, exchange);
      asked = await course.next(exchange);
    }
    if (made.has(question)) options.progress(++done, questions.length, question);
  };
  const clients = questions.filter(({ settings }) => settings.via === "client");
  const byGateway = Map.groupBy(
    questions.filter(({ settings }) => settings.via === null),
    ({ gateway }) => gateway,
  );
  await askAlone(clients.filter(isQuiet), put);
  await Promise.all(
    [...byGateway].map(([gateway, mine]) => askGateway(mine, gateway.settings.concurrency, put, admission)),
  );
  await askAlone(clients.filter(isProvoking), put);
  const stopped = questions.filter((question) => !made.has(question));
  return {
    exchanges: questions.flatMap((question) => made.get(question) ?? []),
    cutOff,
    unrun: [...unrun, ...stopped.map((question) => unrunFor(question, admission, options.signal))],
  };
}

type PutQuestion = (question: Question, look?: boolean) => Promise<void>;

/** One question at a time until a good request is let in; then the others, as many at once as the gateway allows. */
async function askGateway(
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
 * An outage cannot be played at a primary that an earlier failure has taken out, and a primary that has come back is there for
 * what follows.
 */
function recoveryFirst(questions: readonly Question[]): Question[] {
  return questions.toSorted((one, other) => Number(isRecovery(other)) - Number(isRecovery(one)));
}

function isRecovery({ check }: Question): boolean {
  return check.name === "recovery";
}

/** Exchanges through the user's client run alone, so that calls without a nonce can only be theirs. */
async function askAlone(questions: readonly Question[], put: PutQuestion): Promise<void> {
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
