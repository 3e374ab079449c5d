import type { Exchange, Ledger } from "../generated/types.ts";
import { servedBy } from "../ledger/served-by.ts";
import type { ProbedExchange } from "../probe/exchange.ts";

/**
 * Whether the model name in a valid answer belongs to the target that served it. null if there is no valid answer, or
 * if the name belongs to a target but the serving target is unknown.
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
