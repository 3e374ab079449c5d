import type { Observation, TransportFailure } from "../generated/types.ts";

/** How a gateway keeps a request out before any target is called. */
export type TurnedAway = "unreachable" | "credential-refused" | "model-unknown" | "path-unknown";

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
