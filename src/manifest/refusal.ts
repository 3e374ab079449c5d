import { type ErrorCode, GateError, type Problem } from "../core/errors.ts";
import type { Position } from "../generated/types.ts";

/** The error for an invalid manifest, with its problems in file order. */
export function refusal(code: ErrorCode, problems: readonly Problem[]): GateError {
  const count = problems.length === 1 ? "one problem" : `${problems.length} problems`;
  const sorted = problems.toSorted((one, other) => order(one.at, other.at));
  return new GateError(code, `expected a valid manifest, got ${count}`, { problems: sorted });
}

function order(one: Position | null, other: Position | null): number {
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}
