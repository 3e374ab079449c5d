import { errorCode } from "../core/errors.ts";
import type { Deps, Witness } from "../core/ports.ts";
import type { CheckName, EffectiveRoute } from "../generated/types.ts";
import type { BoundGateway } from "./bound-gateway.ts";
import { checks } from "./checks/index.ts";
import { makeExchange, type ProbedExchange } from "./exchange.ts";
import { inPool } from "./pool.ts";
import type { Question } from "./question.ts";

/** A check that was not put, and why. */
export interface Unrun {
  route: string;
  check: CheckName;
  reason: "credential-missing" | "cancelled" | "out-of-time";
}

export interface Probed {
  exchanges: readonly ProbedExchange[];
  unrun: readonly Unrun[];
}

export interface ProbeOptions {
  gateways: readonly BoundGateway[];
  witnesses: ReadonlyMap<string, Witness>;
  /** Aborted by a cancel or by the end of the run's time; its reason is the code of an Unrun. */
  signal: AbortSignal;
  /** Called after every exchange. */
  progress(done: number, all: number, current: Question): void;
}

type Effects = Pick<Deps, "http" | "clock" | "random">;

/**
 * Puts every check to every route. Gateways run side by side; at each, first the quiet checks of all routes and then the
 * provoking ones, which go one after another for routes that share a target: gateways remember failures.
 */
export async function probe(
  routes: readonly EffectiveRoute[],
  options: ProbeOptions,
  effects: Effects,
): Promise<Probed> {
  const questions = questionsOf(routes, options.gateways);
  const askable = questions.filter(({ gateway }) => gateway.credentialState !== "missing");
  const exchanges: ProbedExchange[] = [];
  const ask = async (question: Question): Promise<void> => {
    if (options.signal.aborted) return;
    const witness = options.witnesses.get(question.gateway.name) ?? null;
    const made = await makeExchange(question, witness, effects, options.signal);
    if (made.observation.failure === "cancelled" && options.signal.aborted) return;
    exchanges.push(made);
    options.progress(exchanges.length, askable.length, question);
  };
  await Promise.all(options.gateways.map((gateway) => askGateway(gateway, askable, ask)));
  return { exchanges: inOrder(exchanges, questions), unrun: unrunOf(questions, exchanges, options.signal) };
}

function questionsOf(routes: readonly EffectiveRoute[], gateways: readonly BoundGateway[]): Question[] {
  return routes.flatMap((route) => {
    const gateway = gateways.find(({ name }) => name === route.gateway);
    return gateway === undefined
      ? []
      : route.checks.map(({ check }) => ({ route, check: checks[check], gateway, exchange: 1 }));
  });
}

async function askGateway(
  gateway: BoundGateway,
  questions: readonly Question[],
  ask: (question: Question) => Promise<void>,
): Promise<void> {
  const mine = questions.filter((question) => question.gateway === gateway);
  const width = gateway.settings.concurrency;
  await inPool(
    mine.filter(({ check }) => check.quiet),
    width,
    ask,
  );
  const chains = sharingTargets(mine.filter(({ check }) => !check.quiet));
  await inPool(chains, width, async (chain) => {
    for (const question of chain) await ask(question);
  });
}

/** Groups questions whose routes have a target in common, directly or through others. A route without declared targets stands by its model. */
export function sharingTargets(questions: readonly Question[]): Question[][] {
  let groups: { names: Set<string>; chain: Question[] }[] = [];
  for (const question of questions) {
    const names = new Set(targetNames(question.route));
    const met = groups.filter((group) => !group.names.isDisjointFrom(names));
    const merged = {
      names: new Set([...met.flatMap((group) => [...group.names]), ...names]),
      chain: [...met.flatMap(({ chain }) => chain), question],
    };
    groups = [...groups.filter((group) => !met.includes(group)), merged];
  }
  return groups.map(({ chain }) => chain);
}

function targetNames({ model, targets }: EffectiveRoute): string[] {
  const declared = Object.entries(targets).flatMap(([name, aliases]) => (aliases.length > 0 ? aliases : [name]));
  return declared.length > 0 ? declared : [`model ${model}`];
}

function inOrder(exchanges: readonly ProbedExchange[], questions: readonly Question[]): ProbedExchange[] {
  const made = new Map(
    exchanges.map((exchange) => [keyOf(exchange.route, exchange.check, exchange.exchange), exchange]),
  );
  return questions.flatMap((question) => made.get(keyOfQuestion(question)) ?? []);
}

function unrunOf(questions: readonly Question[], exchanges: readonly ProbedExchange[], signal: AbortSignal): Unrun[] {
  const reason = errorCode(signal.reason) === "CANCELLED" ? "cancelled" : "out-of-time";
  const made = new Set(exchanges.map(({ route, check, exchange }) => keyOf(route, check, exchange)));
  return questions
    .filter((question) => !made.has(keyOfQuestion(question)))
    .map(({ route, check, gateway }) => ({
      route: route.id,
      check: check.name,
      reason: gateway.credentialState === "missing" ? "credential-missing" : reason,
    }));
}

function keyOf(route: string, check: CheckName, exchange: number): string {
  return `${route}/${check}/${exchange}`;
}

function keyOfQuestion({ route, check, exchange }: Question): string {
  return keyOf(route.id, check.name, exchange);
}
