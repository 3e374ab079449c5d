import type { Judgement } from "../generated/types.ts";

/** Exit codes of the action and the command line. */
export const exitCodes: Readonly<Record<Judgement["overall"], number>> = {
  promote: 0,
  none: 0,
  hold: 1,
  investigate: 2,
};

/** Invalid input: the gate could not run. The outputs are `hold`. */
export const couldNotRun = 3;
