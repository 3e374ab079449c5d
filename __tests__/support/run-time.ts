import type { RunTime } from "../../src/core/ports/run-time.ts";

const never = new AbortController().signal;

/** The time of a run that is never over. */
export const endlessTime: RunTime = { stop: never, over: never, allow: () => {}, allowPublishing: () => {} };
