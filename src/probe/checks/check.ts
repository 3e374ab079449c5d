import type { CheckKind, ErrorClass, Step } from "../../generated/types.ts";

/** What makes providers fail in an exchange: what the manifest says under `force`, or faults of the check's own. */
export type CheckFaults = "manifest" | { primary: readonly Step[] } | { all: readonly Step[] };

/** One exchange of a check. */
export interface Ask {
  /** What a good answer is: success, or a failure of one of these classes. */
  accepts: "success" | readonly ErrorClass[];
  faults: CheckFaults | null;
}

/** One question put to a route. */
export interface Check {
  name: CheckKind;
  /** A quiet check provokes no failure. Quiet ones go first: gateways remember failures. */
  quiet: boolean;
  asks: readonly Ask[];
  credential: "real" | "placeholder";
  model: "real" | "impossible";
  body: "whole" | "without-input";
  path: "real" | "wrong";
  stream: boolean;
}

/** Whether the exchange asks for a refusal: nothing fails behind the gateway, and no success is expected. */
export function asksForRefusal({ accepts, faults }: Ask): boolean {
  return accepts !== "success" && faults === null;
}

/** A plain, good request: what every check changes one thing of. */
export const plainRequest = {
  credential: "real",
  model: "real",
  body: "whole",
  path: "real",
  stream: false,
} as const satisfies Partial<Check>;

/** One exchange that must succeed. */
export const success: readonly Ask[] = [{ accepts: "success", faults: null }];

/** One exchange that must be refused with one of these classes. */
export function refusal(...accepts: readonly ErrorClass[]): readonly Ask[] {
  return [{ accepts, faults: null }];
}
