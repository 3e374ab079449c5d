import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Clock, Random } from "../core/ports/clock-random.ts";

/** Length of what the gate ids of one run share: enough to find a run in a log, and 64 bits are left for each exchange. */
const prefixLength = 19;

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

/**
 * Ids that nobody can guess. The gate ids of one run share their beginning, so that a log is searched for all of them at once;
 * so do its nonces, by which a scripted provider tells runs apart.
 */
export function createRandom(): Random {
  const idPrefix = randomUUID().slice(0, prefixLength);
  const runMark = `fgn-${randomBytes(8).toString("hex")}`;
  return {
    idPrefix,
    gateId: () => `${idPrefix}${randomUUID().slice(prefixLength)}`,
    runMark,
    nonce: () => `${runMark}${randomBytes(8).toString("hex")}`,
  };
}
