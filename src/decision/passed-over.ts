import type { Exchange } from "../generated/types.ts";
import { firstTarget, switchesShown } from "../ledger/served-by.ts";
import { acceptedClasses } from "./expectation.ts";
import type { Subject } from "./rule.ts";

/**
 * Why only other targets were called where the primary comes first. `cooled-down`: a failure earlier in the run has taken it
 * out, since gateways remember failures. `drawn`: nothing had failed, and the gateway shows no switch. null where the primary
 * was called, where the gateway shows the switch, or where the gate itself asked for one by name.
 */
export function whyPassedOver(subject: Subject, exchange: Exchange): "cooled-down" | "drawn" | null {
  const { forced_by, ledger, at } = exchange;
  // Whether a gateway passes a primary over that has failed, and for how long, is what this check measures.
  if (exchange.check === "recovery") return null;
  const primary = firstTarget(subject.route, exchange);
  if (acceptedClasses(subject.route, exchange) !== null || !["none", "witness"].includes(forced_by)) return null;
  if (primary === null || ledger.targets.length === 0 || ledger.targets.includes(primary)) return null;
  const earlier = subject.evidence.exchanges.filter((other) => other.at < at);
  if (isPlainAnswer(exchange) && earlier.every(isPlainAnswer))
    return (switchesShown(subject.route, exchange) ?? 0) > 0 ? null : "drawn";
  return earlier.some((other) => other.ledger.targets.includes(primary)) ? "cooled-down" : null;
}

/** A good request in which nothing was made to fail, answered by the one call that was made. */
function isPlainAnswer({ forced_by, observation, ledger }: Exchange): boolean {
  return forced_by === "none" && observation.status_class === "2xx" && ledger.attempts.value === 1;
}
