import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../core/ports.ts";

/** The clocks of this process. Sleeping keeps the process alive; an abort ends it early and is no error. */
export function createClock(): Clock {
  return {
    now: () => new Date().toISOString(),
    monotonicMs: () => performance.now(),
    sleep: async (ms, signal) => {
      if (signal?.aborted === true) return;
      await wait(ms, undefined, signal && { signal }).catch(() => undefined);
    },
  };
}
