import type { WitnessEvidence } from "../../src/generated/types.ts";
import type { WitnessRun } from "../../src/probe/witnesses.ts";

const whole = { gateways: ["staging"], state: "read", missing: 0, quiet: true, strays: [] } as const;

/** A witness of `staging` that saw the whole run, and no call without an exchange, as it was read. */
export function aWitnessRun(over: Partial<WitnessRun> = {}): WitnessRun {
  return { ...whole, ...over };
}

/** The same as evidence. */
export function aWitness(over: Partial<WitnessEvidence> = {}): WitnessEvidence {
  return { ...whole, gateways: [...whole.gateways], strays: [], ...over };
}
