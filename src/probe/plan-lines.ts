import type { Plan } from "./plan.ts";
import type { Question } from "./question.ts";
import { modelOf, urlOf } from "./request.ts";

/** Every request of a plan as a line: what would be sent where, with which credential, and what is forced. Sends nothing. */
export function planLines({ questions, unrun }: Plan): string[] {
  return [
    ...questions.map(questionLine),
    ...unrun.map(({ route, check, reason }) => `not sent: ${route} ${check} (${reason})`),
  ];
}

function questionLine(question: Question): string {
  const { route, check, gateway, forcing, settings, exchange, draws } = question;
  const sender = settings.via === "client" ? "the user's client" : "the gate";
  const forced = forcing.by === "none" ? "" : `, fault forced by ${forcing.by}`;
  const repeated = draws === 1 ? "" : `, repeated up to ${draws} times until the promoted target answers`;
  const credential =
    check.credential === "placeholder" ? "a placeholder credential" : (gateway.settings.credential ?? "no credential");
  const model = modelOf(question, "00000000");
  return `${route.id} ${check.name} ${exchange}: POST ${urlOf(question)} model ${model} with ${credential}, sent by ${sender}${forced}${repeated}`;
}
