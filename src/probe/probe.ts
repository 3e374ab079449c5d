import { errorCode } from "../core/errors.ts";
import type { Deps, Witness } from "../core/ports.ts";
import type { BoundGateway } from "./bound-gateway.ts";
import { makeExchange, type ProbedExchange } from "./exchange.ts";
import type { Plan, Unrun } from "./plan.ts";
import { inPool } from "./pool.ts";
import type { Question } from "./question.ts";
import { sharingTargets } from "./shared-targets.ts";

export interface Probed {
  exchanges: readonly ProbedExchange[];
  unrun: readonly Unrun[];
}

export interface ProbeOptions {
  witnesses: ReadonlyMap<string, Witness>;
  /** Aborted by a cancel or by the end of the run's time, with a GateError as its reason. */
  signal: AbortSignal;
  /** Called after every exchange. */
  progress(done: number, all: number, current: Question): void;
}

type Effects = Pick<Deps, "http" | "clock" | "random">;

/**
 * Puts every question of a plan. Gateways run side by side; at each, first the quiet checks of all routes and then the
 * provoking ones, which go one after another for routes that share a target: gateways remember failures.
 */
export async function probe({ questions, unrun }: Plan, options: ProbeOptions, effects: Effects): Promise<Probed> {
  const made = new Map<Question, ProbedExchange>();
  const ask = async (question: Question): Promise<void> => {
    if (options.signal.aborted) return;
    const witness = options.witnesses.get(question.gateway.name) ?? null;
    const exchange = await makeExchange(question, witness, effects, options.signal);
    if (exchange.observation.failure === "cancelled" && options.signal.aborted) return;
    made.set(question, exchange);
    options.progress(made.size, questions.length, question);
  };
  const byGateway = Map.groupBy(questions, ({ gateway }) => gateway);
  await Promise.all([...byGateway].map(([gateway, mine]) => askGateway(gateway, mine, ask)));
  const stopped = questions.filter((question) => !made.has(question));
  return {
    exchanges: questions.flatMap((question) => made.get(question) ?? []),
    unrun: [...unrun, ...stopped.map((question) => stoppedBefore(question, options.signal))],
  };
}

type Ask = (question: Question) => Promise<void>;

async function askGateway(gateway: BoundGateway, questions: readonly Question[], ask: Ask): Promise<void> {
  const width = gateway.settings.concurrency;
  const [quiet, provoking] = [true, false].map((is) => questions.filter(({ check }) => check.quiet === is));
  await inPool(quiet ?? [], width, ask);
  await inPool(sharingTargets(provoking ?? []), width, async (chain) => {
    for (const question of chain) await ask(question);
  });
}

function stoppedBefore({ route, check }: Question, signal: AbortSignal): Unrun {
  const reason = errorCode(signal.reason) === "CANCELLED" ? "cancelled" : "out-of-time";
  return { route: route.id, check: check.name, reason };
}
