import type { GatewayEvidence } from "../../src/generated/types.ts";

/** What is known of a gateway that lets everything in, and whose witness speaks. */
export function aGatewaySeen(over: Partial<GatewayEvidence> = {}): GatewayEvidence {
  return {
    gateway: "staging",
    credential: "present",
    witness: "spoke",
    version: null,
    headers: [],
    missing: [],
    recognised: null,
    ...over,
  };
}
