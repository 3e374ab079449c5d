import type { Observation, TransportFailure } from "../generated/types.ts";

/** How a gateway keeps a request out before any target is called. */
export type TurnedAway = "unreachable" | "credential-refused" | "model-unknown" | "path-unknown";

/** How a gateway serves nobody although it can be reached: it never answers, it hangs up, or it answers with an error of its own. */
export type ServesNobody = "silent" | "hanging-up" | "failing";

/** Failures after which the gateway has seen nothing of the request. */
const beforeArrival: readonly (TransportFailure | null)[] = ["dns", "refused", "unreachable", "tls", "connect-timeout"];

/** Whether the request never arrived at the gateway. */
export function neverArrived({ failure }: Pick<Observation, "failure">): boolean {
  return beforeArrival.includes(failure);
}

/**
 * How the answer to a good request says that the gateway kept it out; null where it was let in. Only the calls of the
 * exchange show whether the refusal is the gateway's own or that of a provider behind it.
 */
export function turnedAway(observation: Observation): TurnedAway | null {
  const { status_class, error_class, error_in_success, error_envelope } = observation;
  if (neverArrived(observation)) return "unreachable";
  if (status_class !== "4xx" || error_in_success) return null;
  if (error_class === "authentication" || error_class === "permission") return "credential-refused";
  if (error_class === "unknown_path") return "path-unknown";
  if (error_class !== "model_not_found") return null;
  // No API names the model in a page: a web server has nothing at this path.
  return error_envelope === "html" || error_envelope === "plain_text" ? "path-unknown" : "model-unknown";
}

/**
 * How an exchange looks at a gateway that serves nobody; null at any other. A provider may be behind the same: only the calls
 * of the exchange, or what the gateway does to every other request, tell the two apart.
 */
export function servesNobody({ failure, status, status_class }: Observation): ServesNobody | null {
  if (status === null && failure === "timeout") return "silent";
  if (status === null && (failure === "reset" || failure === "closed")) return "hanging-up";
  return status_class === "5xx" ? "failing" : null;
}
