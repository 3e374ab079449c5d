import { targetName } from "../core/targets.ts";
import type { EffectiveRoute } from "../generated/types.ts";
import type { ProbedExchange } from "./exchange.ts";

/**
 * Returns the target that answered, while the run is in progress: from the first look at the witness, else from a header;
 * null if neither shows it.
 */
export function answeredBy(
  { targets }: Pick<EffectiveRoute, "targets">,
  { observation, witness }: ProbedExchange,
): string | null {
  const called = witness?.calls?.findLast(({ status }) => status !== null && status < 300);
  return called === undefined ? observation.served_by : targetName(targets, called.target);
}
