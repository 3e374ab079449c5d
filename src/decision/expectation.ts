import type { CheckName, ErrorClass, Exchange } from "../generated/types.ts";
import type { Check } from "../probe/checks/check.ts";
import { checks } from "../probe/checks/index.ts";

/** The classes that a negative check accepts; null for a check that expects success. */
export function acceptedClasses({ check }: Pick<Exchange, "check">): readonly ErrorClass[] | null {
  const known: Readonly<Partial<Record<CheckName, Check>>> = checks;
  const accepts = known[check]?.accepts ?? "success";
  return accepts === "success" ? null : accepts;
}

/** Whether the exchange's check expects a good answer. */
export function expectsSuccess(exchange: Pick<Exchange, "check">): boolean {
  return acceptedClasses(exchange) === null;
}

/** The exchange never got as far as the gateway: nothing can be said about attempts behind it. */
export function neverArrived({ observation }: Exchange): boolean {
  const { failure } = observation;
  return failure !== null && ["dns", "refused", "unreachable", "tls", "connect-timeout"].includes(failure);
}
