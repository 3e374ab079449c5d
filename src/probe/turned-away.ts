import type { Observation, TransportFailure } from "../generated/types.ts";

/** How a gateway rejects a request before it calls a target. */
export type TurnedAway = "unreachable" | "credential-refused" | "model-unknown" | "path-unknown";

/**
 * How a reachable gateway fails all requests: it does not answer, it closes the connection, or it answers with its own error.
 */
export type ServesNobody = "silent" | "hanging-up" | "failing";

/** Failures before the request reached the gateway. */
const beforeArrival: readonly (TransportFailure | null)[] = ["dns", "refused", "unreachable", "tls", "connect-timeout"];

/** Whether the request did not reach the gateway. */
export function neverArrived({ failure }: Pick<Observation, "failure">): boolean {
  return beforeArrival.includes(failure);
}

/**
 * Returns how the answer to a good request shows a rejection; null if it was accepted. Only the calls of the exchange show
 * whether the gateway or a provider rejected it.
 */
export function turnedAway(observation: Observation): TurnedAway | null {
  const { status_class, error_class, error_in_success, error_envelope } = observation;
  if (neverArrived(observation)) return "unreachable";
  if (status_class !== "4xx" || error_in_success) return null;
  if (error_class === "authentication" || error_class === "permission") return "credential-refused";
  if (error_class === "unknown_path") return "path-unknown";
  if (error_class !== "model_not_found") return null;
  // APIs do not report an unknown model as a page: a web server has nothing at this path.
  return error_envelope === "html" || error_envelope === "plain_text" ? "path-unknown" : "model-unknown";
}

/**
 * Returns how the exchange failed if the gateway may be failing all requests, else null. A provider can cause the same: only
 * the calls of the exchange or the gateway's other answers show the difference.
 */
export function servesNobody({ failure, status, status_class }: Observation): ServesNobody | null {
  if (status === null && failure === "timeout") return "silent";
  if (status === null && (failure === "reset" || failure === "closed")) return "hanging-up";
  return status_class === "5xx" ? "failing" : null;
}
