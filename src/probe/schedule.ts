import { inOrder, type Step } from "../core/pool.ts";
import { openersOf, routeAt, type Admission } from "./admission.ts";
import type { Question } from "./question.ts";
import { takingTurns } from "./turns.ts";

/** `look`: also read the witness right after the answer. */
export type PutQuestion = (question: Question, look?: boolean) => Promise<void>;

/**
 * Sends one good request at a time until one is accepted, then as many in parallel as the gateway allows. The rest of a route
 * waits for its own good request. Requests that take turns wait for all others.
 */
export async function probeGateway(
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
  const chains = takingTurns(questions);
  const inTurn = new Set(chains.flat());
  const first = new Map(
    waiting.map((opener) => [routeAt(opener), { rank: 0, after: [], task: () => put(opener, true) }]),
  );
  const others = questions.filter((question) => !openers.includes(question) && !inTurn.has(question));
  const before: Step[] = [...first.values(), ...others.map((question) => afterOpener(question, first, put))];
  await inOrder([...before, ...chainSteps(chains, before, put)], width);
}

function afterOpener(question: Question, openers: ReadonlyMap<string, Step>, put: PutQuestion): Step {
  const opener = openers.get(routeAt(question));
  return { rank: rankOf(question), after: opener === undefined ? [] : [opener], task: () => put(question) };
}

/** Lowest first: quiet checks, then negative ones, then those that make a target fail. */
function rankOf({ check, ask }: Question): number {
  if (check.quiet) return 1;
  return ask.faults === null ? 2 : 3;
}

/** One step after another in each chain, all of them after the steps before. */
function chainSteps(chains: readonly (readonly Question[])[], before: readonly Step[], put: PutQuestion): Step[] {
  if (chains.length === 0) return [];
  const begin: Step = { rank: 0, after: before, task: () => Promise.resolve() };
  const steps = chains.flatMap((chain) => {
    let last = begin;
    return chain.map((question) => (last = { rank: 3, after: [last], task: () => put(question) }));
  });
  return [begin, ...steps];
}
