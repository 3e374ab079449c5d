import type { ProbedExchange } from "./exchange.ts";
import type { Question } from "./question.ts";
import { servesNobody, turnedAway, type ServesNobody, type TurnedAway } from "./turned-away.ts";

/** What the answers so far show about which questions can still be answered. */
export interface Admission {
  /** Whether asking this could only repeat what is known: its gateway or its route was turned away. */
  isClosed(question: Question): boolean;
  /** Whether a good request has been let in at this gateway, or none will be. */
  isDecided(gateway: string): boolean;
  note(question: Question, exchange: ProbedExchange): void;
}

/** What is the gateway's own where several routes meet it. A route's dead targets end in a 5xx, at once and for it alone. */
const isOfGateway: ReadonlySet<TurnedAway | ServesNobody> = new Set(["credential-refused", "path-unknown", "silent"]);

/** A key that may not use one alias can use another, one path may be wrong, one route may hang: after this many it is the gateway. */
const mostRefusals = 2;

/** `silent` are gateways to which nothing is sent, because their witness did not answer. */
export function admissionOf(silent: ReadonlySet<string>): Admission {
  const shut = new Set(silent);
  const open = new Set<string>();
  const closed = new Set<string>();
  const asked = new Set<string>();
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
      if (!expectsSuccess(question) || asked.has(route)) return;
      asked.add(route);
      const how = keptOut(question, exchange);
      if (how === null || how === "model-unknown") open.add(gateway);
      if (how === "unreachable" && !open.has(gateway)) shut.add(gateway);
      if (how !== null && isOfGateway.has(how)) refused(gateway);
      if (how !== null && how !== "unreachable") closed.add(route);
    },
  };
}

/** The questions of a gateway that go first: of each route the first quiet one that is a plain good request. */
export function openersOf(questions: readonly Question[]): Question[] {
  const plain = questions.filter((question) => question.check.quiet && isPlain(question));
  const first = [...Map.groupBy(plain, routeAt).values()].flatMap(([question]) => question ?? []);
  return first.length > 0 ? first : questions.filter(expectsSuccess).slice(0, 1);
}

function expectsSuccess({ ask }: Question): boolean {
  return ask.accepts === "success";
}

/** It asks for the route's own model, and nothing is made to fail in it. */
function isPlain(question: Question): boolean {
  const { by, model, additions } = question.forcing;
  return expectsSuccess(question) && by === "none" && model === undefined && additions === undefined;
}

function keptOut(question: Question, { observation, witness }: ProbedExchange): TurnedAway | ServesNobody | null {
  const how = turnedAway(observation);
  const calls = witness?.calls ?? null;
  if (how === "unreachable") return how;
  if (how === null) return calls?.length === 0 && isPlain(question) ? servesNobody(observation) : null;
  // Where a fault is played, or another model is asked for, only a witness without a call shows that the gateway refused.
  const isShown = calls === null ? isPlain(question) : calls.length === 0 && question.forcing.model === undefined;
  return isShown ? how : null;
}

function routeAt({ route, gateway }: Question): string {
  return `${gateway.name} ${route.id}`;
}
