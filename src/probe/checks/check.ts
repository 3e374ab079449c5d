import type { CheckKind, ErrorClass, Step } from "../../generated/types.ts";

/** What makes providers fail in an exchange: the manifest's `force`, or the check's faults. */
export type CheckFaults = "manifest" | { primary: readonly Step[] } | { all: readonly Step[] };

/** One exchange of a check. */
export interface Ask {
  /** The accepted answers: success, or a failure of one of these classes. */
  accepts: "success" | readonly ErrorClass[];
  faults: CheckFaults | null;
}

/** A kind of request that is sent to a route. */
export interface Check {
  name: CheckKind;
  /** A quiet check causes no failure. Quiet checks go first, because some gateways remember failures. */
  quiet: boolean;
  asks: readonly Ask[];
  credential: "real" | "placeholder";
  model: "real" | "impossible";
  body: "whole" | "without-input";
  path: "real" | "wrong";
  stream: boolean;
}

/** Whether a rejection is expected although nothing fails behind the gateway. */
export function asksForRefusal({ accepts, faults }: Ask): boolean {
  return accepts !== "success" && faults === null;
}

/** A plain, good request. Every check changes one property of it. */
export const plainRequest = {
  credential: "real",
  model: "real",
  body: "whole",
  path: "real",
  stream: false,
} as const satisfies Partial<Check>;

/** One exchange that must succeed. */
export const success: readonly Ask[] = [{ accepts: "success", faults: null }];

/** One exchange that must be rejected with one of these classes. */
export function refusal(...accepts: readonly ErrorClass[]): readonly Ask[] {
  return [{ accepts, faults: null }];
}
