import type { BoundGateway } from "../binding/gateways.ts";
import type { Plan } from "./plan.ts";
import type { Question } from "./question.ts";
import { modelOf, urlOf } from "./request.ts";
import { takingTurns } from "./turns.ts";
import { whyUnrun } from "./why-unrun.ts";

/** An impossible model has the end of a gate id in its name, which a plan does not have yet. */
const noGateId = "00000000";

/**
 * Returns the maximum number of requests in a plan. A check through the user's client counts as one, although the client may
 * send more.
 */
export function requestsAtMost({ questions }: Pick<Plan, "questions">): number {
  return questions.reduce((sum, { draws }) => sum + draws, 0);
}

/**
 * Returns one line per request: URL, model, credential and forced fault; then the maximum number of requests and of output
 * tokens. Sends nothing.
 */
export function planLines(plan: Plan): string[] {
  const { questions, unrun } = plan;
  const tokens = questions.reduce((sum, { draws, route }) => sum + draws * route.output_cap.tokens, 0);
  return [
    ...questions.map(questionLine),
    ...(questions.length === 0
      ? []
      : [`at most ${requestsAtMost(plan)} requests, and ${tokens} tokens in their answers`]),
    ...[...Map.groupBy(questions, ({ gateway }) => gateway)].flatMap(([gateway, own]) => turnLines(gateway, own)),
    ...unrun.map(({ route, check, reason }) => `not sent: ${route} ${check} (${whyUnrun[reason]})`),
  ];
}

/** Says why requests of several routes run one after another, and for how long, if that is more than twice as long. */
function turnLines({ name, settings }: BoundGateway, questions: readonly Question[]): string[] {
  const own = questions.filter(({ settings: { via } }) => via === null);
  const shared = takingTurns(own).filter((chain) => new Set(chain.map(({ route }) => route.id)).size > 1);
  const longest = Math.max(0, ...shared.map((chain) => requestsAtMost({ questions: chain })));
  const sideBySide = Math.ceil(requestsAtMost({ questions: own }) / settings.concurrency);
  if (!settings.cool_downs || longest <= 2 * sideBySide) return [];
  return [
    `gateway ${name}: up to ${longest} requests run one after another, because their routes share targets and a failure may put a target into a cool-down. At 1 s each they take ${longest} s; without cool-downs (cool_downs: false) the whole run would take about ${sideBySide} s.`,
  ];
}

function questionLine(question: Question): string {
  const { route, check, gateway, forcing, settings, exchange } = question;
  const sender = settings.via === "client" ? "the user's client" : "the gate";
  const streamed = settings.stream ? ", streamed" : "";
  const forced = forcing.by === "none" ? "" : `, fault forced by ${forcing.by}`;
  const credential =
    check.credential === "placeholder" ? "a placeholder credential" : (gateway.settings.credential ?? "no credential");
  return `${route.id} ${check.name} ${exchange}: POST ${urlOf(question, noGateId)} model ${modelOf(question, noGateId)} with ${credential}, sent by ${sender}${streamed}${forced}${repeated(question)}`;
}

function repeated({ draws, settings: { calls } }: Question): string {
  if (calls !== null)
    return ` until ${calls} calls have failed, then healthy until the primary serves again, at most ${draws} requests in all`;
  return draws === 1 ? "" : `, repeated up to ${draws} times until the promoted target answers`;
}
