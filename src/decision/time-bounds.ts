import { durationText } from "../core/durations.ts";
import { limits } from "../core/limits.ts";
import type { EffectiveManifest, Exchange, TransportFailure } from "../generated/types.ts";

/** How long the answer of an exchange may take, and the key of the manifest that says so. */
export function timeoutOf(
  { gateways }: Pick<EffectiveManifest, "gateways">,
  { gateway }: Pick<Exchange, "gateway">,
): { within: string; setting: string } {
  const timeout = gateways[gateway]?.timeout_ms ?? limits.exchangeMs;
  return { within: durationText(timeout), setting: `gateways.${gateway}.timeout` };
}

/** Why no answer came, in words. Connecting has a limit that no manifest changes. */
export function failureText(failure: TransportFailure | null): string {
  if (failure === "connect-timeout") return `no connection within ${durationText(limits.connectMs)}`;
  return failure ?? "no status";
}
