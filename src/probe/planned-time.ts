import { limits } from "../core/limits.ts";
import type { EffectiveManifest } from "../generated/types.ts";
import { openersOf } from "./admission.ts";
import type { Plan } from "./plan.ts";
import type { Question } from "./question.ts";
import { takingTurns } from "./turns.ts";

/**
 * Returns how long the requests of a plan and what is read besides them take at most, in milliseconds, if every request takes
 * all of its time: the first requests of a gateway one after another, the others `concurrency` at a time, those that take turns
 * one after another, all pauses that gateways may ask for, then the longest quiet period with the reading of logs and witnesses.
 * Gateways run in parallel, and so do the contracts' pages. Requests through the user's client run alone.
 */
export function plannedMs({ questions }: Pick<Plan, "questions">, manifest: EffectiveManifest): number {
  const clients = questions.filter(({ settings }) => settings.via === "client");
  const byGateway = Map.groupBy(
    questions.filter(({ settings }) => settings.via === null),
    ({ gateway }) => gateway,
  );
  const gateways = [...byGateway].map(([gateway, own]) => gatewayMs(own, gateway.settings.concurrency));
  const probingMs = sum(clients) + Math.max(0, ...gateways) + (questions.length === 0 ? 0 : limits.pausesMs);
  return limits.witnessMs + Math.max(probingMs + settlingMs(questions, manifest), contractsMs(manifest));
}

/** As many at a time as the gateway allows: no order of the others takes longer than their share and the longest one. */
function gatewayMs(questions: readonly Question[], width: number): number {
  const openers = openersOf(questions);
  const others = questions.filter((question) => !openers.includes(question)).map(questionMs);
  const chains = takingTurns(questions).map(sum);
  const total = others.reduce((all, ms) => all + ms, 0);
  return sum(openers) + total / width + Math.max(0, ...others) + Math.max(0, ...chains);
}

function sum(questions: readonly Question[]): number {
  return questions.reduce((all, question) => all + questionMs(question), 0);
}

/** Every request that it may send, the reading of the witness with each, and the wait for a primary that recovers. */
function questionMs({ check, draws, gateway, route, settings: { via } }: Question): number {
  const { timeout_ms, settle_ms } = gateway.settings;
  const clientMs = via === "client" ? limits.clientMs + settle_ms : 0;
  const witnessMs = gateway.witness === null ? 0 : limits.witnessMs;
  const recoveryMs = check.name === "recovery" ? (route.failback?.within_ms ?? limits.recoveryMs) : 0;
  return draws * (timeout_ms + clientMs + witnessMs) + recoveryMs;
}

/** Logs and witnesses are read in parallel, each after its own quiet period. */
function settlingMs(questions: readonly Question[], { logs }: EffectiveManifest): number {
  const witnesses = questions.map(({ gateway }) =>
    gateway.witness === null ? 0 : gateway.settings.settle_ms + 2 * limits.witnessMs,
  );
  const read = logs.map(({ settle_ms }) => settle_ms + limits.logMs + limits.exchangeMs);
  return Math.max(0, ...witnesses, ...(questions.length === 0 ? [] : read));
}

/** A page, and one more after a redirect; both once more if the first try fails. */
const pagesOfContract = 4;

function contractsMs({ contracts }: EffectiveManifest): number {
  const rounds = Math.ceil(Object.keys(contracts).length / limits.concurrency);
  return rounds * pagesOfContract * limits.pageMs;
}
