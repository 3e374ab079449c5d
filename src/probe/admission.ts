import type { ProbedExchange } from "./exchange.ts";
import type { Question } from "./question.ts";
import { servesNobody, turnedAway, type ServesNobody, type TurnedAway } from "./turned-away.ts";

/** Decides from the answers so far which requests are still worth sending. */
export interface Admission {
  /** Whether this request is pointless, because its gateway or route already rejected a good request. */
  isClosed(question: Question): boolean;
  /** Whether the gateway has accepted a good request, or is known to accept none. */
  isDecided(gateway: string): boolean;
  note(question: Question, exchange: ProbedExchange): void;
}

/**
 * Failures that are caused by the gateway if several routes see them. Dead targets of one route cause a quick 5xx on that
 * route only.
 */
const isOfGateway: ReadonlySet<TurnedAway | ServesNobody> = new Set(["credential-refused", "path-unknown", "silent"]);

/**
 * The gateway is the cause after this many failures. A single one may be due to a key without access to one alias, one wrong
 * path or one hanging route.
 */
const mostRefusals = 2;

/** `closedGateways` get no requests, because their witness did not answer. */
export function admissionOf(closedGateways: ReadonlySet<string>): Admission {
  const shut = new Set(closedGateways);
  const open = new Set<string>();
  const closed = new Set<string>();
  const tried = new Set<string>();
  const refusals = new Map<string, number>();
  const refused = (gateway: string): void => {
    const count = (refusals.get(gateway) ?? 0) + 1;
    refusals.set(gateway, count);
    if (count >= mostRefusals && !open.has(gateway)) shut.add(gateway);
  };
  return {
    isClosed: (question) => shut.has(question.gateway.name) || closed.has(routeAt(question)),
    isDecided: (gateway) => open.has(gateway) || shut.has(gateway),
    note: (question, exchange) => {
      const [gateway, route] = [question.gateway.name, routeAt(question)];
      if (!expectsSuccess(question) || tried.has(route)) return;
      tried.add(route);
      const how = keptOut(question, exchange);
      if (how === null || how === "model-unknown") open.add(gateway);
      if (how === "unreachable" && !open.has(gateway)) shut.add(gateway);
      if (how !== null && isOfGateway.has(how)) refused(gateway);
      if (how !== null && how !== "unreachable") closed.add(route);
    },
  };
}

/** Returns the questions of a gateway to send first: each route's first quiet, plain, good request. */
export function openersOf(questions: readonly Question[]): Question[] {
  const plain = questions.filter((question) => question.check.quiet && isPlain(question));
  const first = [...Map.groupBy(plain, routeAt).values()].flatMap(([question]) => question ?? []);
  return first.length > 0 ? first : questions.filter(expectsSuccess).slice(0, 1);
}

function expectsSuccess({ ask }: Question): boolean {
  return ask.accepts === "success";
}

/** Whether it asks for the route's model and forces no fault. */
function isPlain(question: Question): boolean {
  const { by, model, additions } = question.forcing;
  return expectsSuccess(question) && by === "none" && model === undefined && additions === undefined;
}

function keptOut(question: Question, { observation, witness }: ProbedExchange): TurnedAway | ServesNobody | null {
  const how = turnedAway(observation);
  const calls = witness?.calls ?? null;
  if (how === "unreachable") return how;
  if (how === null) return calls?.length === 0 && isPlain(question) ? servesNobody(observation) : null;
  // With a forced fault or another model, only a witness that saw no call proves that the gateway rejected it.
  const isShown = calls === null ? isPlain(question) : calls.length === 0 && question.forcing.model === undefined;
  return isShown ? how : null;
}

/** Returns a key of the question's route at its gateway. */
export function routeAt({ route, gateway }: Question): string {
  return `${gateway.name} ${route.id}`;
}
