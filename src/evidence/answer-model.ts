import type { Exchange, Ledger } from "../generated/types.ts";
import { servedBy } from "../ledger/served-by.ts";
import type { ProbedExchange } from "../probe/exchange.ts";

/**
 * What the model that a good answer names is, beside the target that served it. null where there is no good answer, or a
 * target is named and nobody knows which one served.
 */
export function answerModel(
  { named, observation }: Pick<ProbedExchange, "named" | "observation">,
  ledger: Ledger,
): Exchange["answer_model"] {
  if (observation.status_class !== "2xx" || observation.error_class !== null) return null;
  if (named.is !== "target") return named.is;
  const served = servedBy({ observation, ledger });
  if (served === null) return null;
  return served === named.target ? "serving-target" : "another-target";
}
