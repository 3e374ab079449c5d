import { GateError } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import type { RunTime } from "../core/ports/run-time.ts";

/**
 * Runs a task that is stopped by SIGINT, SIGTERM or the end of its time, in two steps. First `stop` aborts: the task has
 * limits.publishMs, after a signal limits.cancelMs, to publish what it has. Then `over` aborts, and soon afterwards this rejects
 * with a GateError, whatever the task waits for, and the process ends with its current exit code. An error that nobody handles
 * ends the task too. `limitMs`: the longest that all of it may take.
 */
export async function stoppable<Result>(
  task: (time: RunTime) => Promise<Result>,
  limitMs: number = limits.runMs,
): Promise<Result> {
  const { time, broken, cancel, breakOff, forget } = createRunTime(limitMs);
  process.on("SIGINT", cancel).on("SIGTERM", cancel);
  process.on("uncaughtException", breakOff);
  try {
    return await Promise.race([task(time), broken]);
  } finally {
    forget();
    process.off("SIGINT", cancel).off("SIGTERM", cancel);
    process.off("uncaughtException", breakOff);
  }
}

function createRunTime(limitMs: number) {
  const [stop, over] = [new AbortController(), new AbortController()];
  const { promise: broken, reject } = Promise.withResolvers<never>();
  const publishMs = Math.min(limits.publishMs, limitMs / 4);
  const end = performance.now() + limitMs;
  const timers = { stop: idle(), over: idle() };
  const breakOff = (error: unknown): void => {
    if (over.signal.aborted) return;
    over.abort(error);
    stop.abort(error);
    // What publishes may withdraw what it has written.
    setTimeout(() => reject(error), limits.withdrawMs);
    setTimeout(() => process.exit(), limits.withdrawMs + limits.lastWordMs).unref();
  };
  const windDown = (error: GateError, ms: number): void => {
    if (stop.signal.aborted) return;
    stop.abort(error);
    clearTimeout(timers.over);
    timers.over = setTimeout(breakOff, ms, error);
  };
  const allow = (ms: number): void => {
    if (stop.signal.aborted) return;
    clearTimeout(timers.stop);
    const left = end - publishMs - performance.now();
    timers.stop = setTimeout(() => windDown(outOfTime(limitMs), publishMs), Math.max(0, Math.min(ms, left)));
  };
  const allowPublishing = (): void => {
    if (stop.signal.aborted) return;
    clearTimeout(timers.stop);
    timers.over = setTimeout(() => breakOff(outOfTime(limitMs)), publishMs);
  };
  allow(limits.prepareMs);
  return {
    time: { stop: stop.signal, over: over.signal, allow, allowPublishing },
    broken,
    breakOff,
    cancel: (): void =>
      windDown(new GateError("CANCELLED", "expected the run to finish, got a signal to stop"), limits.cancelMs),
    forget: (): void => Object.values(timers).forEach((timer) => clearTimeout(timer)),
  };
}

function idle(): NodeJS.Timeout | undefined {
  return undefined;
}

function outOfTime(limitMs: number): GateError {
  return new GateError(
    "OUT_OF_TIME",
    `expected the run to finish in the time of its plan, at most ${limitMs} ms, got a timeout`,
  );
}

/** A signal that aborts on SIGINT or SIGTERM, for what serves until then. `forget` restores what these signals did before. */
export function stopSignal(): { signal: AbortSignal; forget: () => void } {
  const stop = new AbortController();
  const cancel = (): void => stop.abort(new GateError("CANCELLED", "expected to go on, got a signal to stop"));
  process.on("SIGINT", cancel).on("SIGTERM", cancel);
  return { signal: stop.signal, forget: () => void process.off("SIGINT", cancel).off("SIGTERM", cancel) };
}
