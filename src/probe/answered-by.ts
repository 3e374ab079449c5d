import { targetName } from "../core/targets.ts";
import type { EffectiveRoute } from "../generated/types.ts";
import type { ProbedExchange } from "./exchange.ts";

/**
 * The target that an answer came from, during the run: as a first look at the witness saw it, or else as a header says; null
 * where neither does.
 */
export function answeredBy(
  { targets }: Pick<EffectiveRoute, "targets">,
  { observation, witness }: ProbedExchange,
): string | null {
  const called = witness?.calls?.findLast(({ status }) => status !== null && status < 300);
  return called === undefined ? observation.served_by : targetName(targets, called.target);
}
