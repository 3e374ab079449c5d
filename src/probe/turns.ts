import type { EffectiveRoute } from "../generated/types.ts";
import { openersOf, routeAt } from "./admission.ts";
import { asksForRefusal } from "./checks/check.ts";
import type { Question } from "./question.ts";

/**
 * Returns the questions of a gateway that may not run beside each other, in groups: those of one group run one after another.
 * Recovery goes first: it needs a primary that no earlier failure has put into a cool-down, and leaves it healthy for the rest.
 */
export function takingTurns(questions: readonly Question[]): Question[][] {
  const openers = openersOf(questions);
  const opened = new Set(openers.map(routeAt));
  const rest = questions.filter((question) => !question.check.quiet && !openers.includes(question));
  // Without a good request of its own, a route shows only by its other answers that it rejects everything.
  const inTurn = rest.filter((question) => mayStartCoolDown(question) || !opened.has(routeAt(question)));
  return sharingTargets(inTurn.toSorted((one, other) => Number(isRecovery(other)) - Number(isRecovery(one))));
}

/**
 * Whether a request may put a target into a cool-down, which other requests would meet: it makes a target fail, or a target
 * refuses it because the gateway passes it on. A gateway that checks requests itself calls no target for a refusal, except for
 * an invalid body, and no gateway takes a target out for that.
 */
function mayStartCoolDown({ ask, gateway: { settings } }: Question): boolean {
  return settings.cool_downs && (ask.faults !== null || (asksForRefusal(ask) && settings.credential_of === "provider"));
}

function isRecovery({ check }: Question): boolean {
  return check.name === "recovery";
}

/**
 * Groups questions whose routes share a target, directly or through other routes. A route without declared targets counts its
 * model as its target.
 */
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

/** The names under which a route's targets are known, or its model if it declares none. */
export function targetNames({ model, targets }: EffectiveRoute): string[] {
  const declared = Object.entries(targets).flatMap(([name, aliases]) => (aliases.length > 0 ? aliases : [name]));
  return declared.length > 0 ? declared : [`model ${model}`];
}
