import { GateError } from "../core/errors.ts";
import { limits } from "../core/limits.ts";

/**
 * Runs a task that is stopped by SIGINT, SIGTERM or the end of the run's time. After a signal it has limits.cancelMs to write
 * its results; then the process ends with the current exit code.
 */
export async function stoppable<Result>(task: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const cancel = (): void => {
    stop.abort(new GateError("CANCELLED", "expected the run to finish, got a signal to stop"));
    setTimeout(() => process.exit(), limits.cancelMs).unref();
  };
  const outOfTime = setTimeout(
    () =>
      stop.abort(new GateError("OUT_OF_TIME", `expected the run to finish within ${limits.runMs} ms, got a timeout`)),
    limits.runMs,
  );
  process.on("SIGINT", cancel).on("SIGTERM", cancel);
  try {
    return await task(stop.signal);
  } finally {
    clearTimeout(outOfTime);
    process.off("SIGINT", cancel).off("SIGTERM", cancel);
  }
}

/** A signal that aborts on SIGINT or SIGTERM, for what serves until then. `forget` restores what these signals did before. */
export function stopSignal(): { signal: AbortSignal; forget: () => void } {
  const stop = new AbortController();
  const cancel = (): void => stop.abort(new GateError("CANCELLED", "expected to go on, got a signal to stop"));
  process.on("SIGINT", cancel).on("SIGTERM", cancel);
  return { signal: stop.signal, forget: () => void process.off("SIGINT", cancel).off("SIGTERM", cancel) };
}
