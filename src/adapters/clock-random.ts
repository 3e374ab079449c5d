import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Clock, Random } from "../core/ports/clock-random.ts";

/** Length of the prefix that a run's gate ids share: enough to find the run in a log, and 64 bits remain for each exchange. */
const prefixLength = 19;

/** Returns the process's clocks. Sleeping keeps the process alive; an abort ends the sleep early without an error. Rejects if it could not sleep. */
export function createClock(): Clock {
  return {
    now: () => new Date().toISOString(),
    monotonicMs: () => performance.now(),
    sleep: async (ms, signal) => {
      if (signal?.aborted === true) return;
      await wait(ms, undefined, signal && { signal }).catch((error: unknown) => {
        if (signal?.aborted !== true) throw error;
      });
    },
  };
}

/** Runs a task every second until the returned function is called. Does not keep the process alive. */
export function everySecond(task: () => void): () => void {
  const timer = setInterval(task, 1_000).unref();
  return () => clearInterval(timer);
}

/**
 * Returns unpredictable ids. The gate ids of a run share a prefix, so one log search finds them all. Its nonces share a
 * prefix, so a scripted provider can tell runs apart.
 */
export function createRandom(): Random {
  const idPrefix = randomUUID().slice(0, prefixLength);
  const runMark = `fgn-${randomBytes(8).toString("hex")}`;
  return {
    idPrefix,
    gateId: () => `${idPrefix}${randomUUID().slice(prefixLength)}`,
    runMark,
    nonce: () => `${runMark}${randomHex(randomUUID())}`,
  };
}

/** The first and the last 32 bits of a version 4 UUID, which are random. Node draws the bytes of many UUIDs at once. */
function randomHex(uuid: string): string {
  return `${uuid.slice(0, 8)}${uuid.slice(-8)}`;
}
