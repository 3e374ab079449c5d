import type { EffectiveRoute } from "../generated/types.ts";
import type { Question } from "./question.ts";

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

function targetNames({ model, targets }: EffectiveRoute): string[] {
  const declared = Object.entries(targets).flatMap(([name, aliases]) => (aliases.length > 0 ? aliases : [name]));
  return declared.length > 0 ? declared : [`model ${model}`];
}
