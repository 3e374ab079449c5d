import type { Plan } from "./plan.ts";
import type { Question } from "./question.ts";
import { modelOf, urlOf } from "./request.ts";
import { whyUnrun } from "./why-unrun.ts";

/**
 * Returns the maximum number of requests in a plan. A check through the user's client counts as one, although the client may
 * send more.
 */
export function requestsAtMost({ questions }: Plan): number {
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
    ...unrun.map(({ route, check, reason }) => `not sent: ${route} ${check} (${whyUnrun[reason]})`),
  ];
}

function questionLine(question: Question): string {
  const { route, check, gateway, forcing, settings, exchange } = question;
  const sender = settings.via === "client" ? "the user's client" : "the gate";
  const streamed = settings.stream ? ", streamed" : "";
  const forced = forcing.by === "none" ? "" : `, fault forced by ${forcing.by}`;
  const credential =
    check.credential === "placeholder" ? "a placeholder credential" : (gateway.settings.credential ?? "no credential");
  const model = modelOf(question, "00000000");
  return `${route.id} ${check.name} ${exchange}: POST ${urlOf(question)} model ${model} with ${credential}, sent by ${sender}${streamed}${forced}${repeated(question)}`;
}

function repeated({ draws, settings: { calls } }: Question): string {
  if (calls !== null)
    return ` until ${calls} calls have failed, then healthy until the primary serves again, at most ${draws} requests in all`;
  return draws === 1 ? "" : `, repeated up to ${draws} times until the promoted target answers`;
}
