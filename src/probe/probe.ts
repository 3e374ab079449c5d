import { errorCode } from "../core/errors.ts";
import type { Deps, Witness } from "../core/ports.ts";
import { targetName } from "../core/targets.ts";
import { promotedTarget } from "../manifest/target-order.ts";
import type { BoundGateway } from "./bound-gateway.ts";
import { makeExchange, type ProbedExchange } from "./exchange.ts";
import type { Plan, Unrun } from "./plan.ts";
import { inPool } from "./pool.ts";
import type { Question } from "./question.ts";
import { sharingTargets } from "./shared-targets.ts";
import type { ClientRun } from "./through-client.ts";

export interface Probed {
  exchanges: readonly ProbedExchange[];
  /** Exchanges that the end of the run cut off: no evidence, but their calls may have reached a provider. */
  cutOff: readonly ProbedExchange[];
  unrun: readonly Unrun[];
}

export interface ProbeOptions {
  witnesses: ReadonlyMap<string, Witness>;
  /** null where the workflow gives no client command. */
  client: ClientRun | null;
  /** Aborted by a cancel or by the end of the run's time, with a GateError as its reason. */
  signal: AbortSignal;
  /** Called after every exchange. */
  progress(done: number, all: number, current: Question): void;
}

type Effects = Pick<Deps, "http" | "clock" | "random">;

/**
 * Puts every question of a plan. Gateways run side by side; at each, first the quiet checks of all routes and then the
 * provoking ones, which go one after another for routes that share a target: gateways remember failures.
 * What goes through the user's client runs alone: quiet checks before everything else, provoking ones after it.
 */
export async function probe({ questions, unrun }: Plan, options: ProbeOptions, effects: Effects): Promise<Probed> {
  const made = new Map<Question, ProbedExchange[]>();
  const cutOff: ProbedExchange[] = [];
  const put = async (question: Question): Promise<void> => {
    const witness = options.witnesses.get(question.gateway.name) ?? null;
    const exchanges: ProbedExchange[] = [];
    for (let draw = 0; draw < question.draws && !options.signal.aborted; draw++) {
      const asked = { ...question, exchange: question.exchange + draw };
      const exchange = await makeExchange(asked, { ...options, witness }, effects);
      if (exchange.observation.failure === "cancelled" && options.signal.aborted) return void cutOff.push(exchange);
      exchanges.push(exchange);
      made.set(question, exchanges);
      if (isLastDraw(question, exchange)) break;
    }
    if (made.has(question)) options.progress(made.size, questions.length, question);
  };
  const clients = questions.filter(({ settings }) => settings.via === "client");
  const byGateway = Map.groupBy(
    questions.filter(({ settings }) => settings.via === null),
    ({ gateway }) => gateway,
  );
  await askAlone(clients.filter(isQuiet), put);
  await Promise.all([...byGateway].map(([gateway, mine]) => askGateway(gateway, mine, put)));
  await askAlone(clients.filter(isProvoking), put);
  const stopped = questions.filter((question) => !made.has(question));
  return {
    exchanges: questions.flatMap((question) => made.get(question) ?? []),
    cutOff,
    unrun: [...unrun, ...stopped.map((question) => stoppedBefore(question, options.signal))],
  };
}

type PutQuestion = (question: Question) => Promise<void>;

async function askGateway(gateway: BoundGateway, questions: readonly Question[], put: PutQuestion): Promise<void> {
  const width = gateway.settings.concurrency;
  await inPool(questions.filter(isQuiet), width, put);
  await askInTurn(sharingTargets(questions.filter(isProvoking)), width, put);
}

/** Whether asking again could show nothing more: the promoted target has answered, or the route does not answer at all. */
function isLastDraw({ route }: Question, { observation, witness }: ProbedExchange): boolean {
  if (observation.status_class !== "2xx" || observation.error_class !== null) return true;
  const called = witness?.calls?.findLast(({ status }) => status !== null && status < 300);
  const answered = called === undefined ? observation.served_by : targetName(route.targets, called.target);
  return answered === promotedTarget(route);
}

/** One question of a chain at a time, and of the chain that waited longest: no long chain is left over at the end. */
async function askInTurn(chains: readonly Question[][], width: number, put: PutQuestion): Promise<void> {
  const waiting = [...chains];
  const work = async (): Promise<void> => {
    for (let chain = waiting.shift(); chain !== undefined; chain = waiting.shift()) {
      const [question, ...rest] = chain;
      if (question !== undefined) await put(question);
      if (rest.length > 0) waiting.push(rest);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, chains.length) }, work));
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

function stoppedBefore({ route, check }: Question, signal: AbortSignal): Unrun {
  const reason = errorCode(signal.reason) === "CANCELLED" ? "cancelled" : "out-of-time";
  return { route: route.id, check: check.name, reason };
}
