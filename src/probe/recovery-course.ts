import { limits } from "../core/limits.ts";
import type { Clock } from "../core/ports/clock-random.ts";
import { primaryOf, targetName } from "../core/targets.ts";
import { answeredBy } from "./answered-by.ts";
import type { ProbedExchange } from "./exchange.ts";
import type { Course, Question } from "./question.ts";

/**
 * Sends good requests one after another. The scripted provider fails calls to the primary until the check's number of calls
 * has failed, or that number of requests was sent, because a gateway in a cool-down skips the primary. The outage ends when
 * the last exchange with a fault is answered. Then requests follow at regular intervals until the primary serves again or the
 * time is up.
 */
export function recoveryCourse(question: Question, clock: Clock, signal: AbortSignal): Course {
  const calls = question.settings.calls ?? 0;
  let [sent, failed] = [0, 0];
  let watch: Watch | null = null;
  const next = (over: Partial<Question>): Question => ({ ...question, exchange: question.exchange + sent++, ...over });
  return {
    next: async (last) => {
      if (watch === null && last !== null) failed += failuresOf(question, last);
      if (watch === null && failed < calls && sent < calls) return next({});
      const isBackAgain = watch !== null && last !== null && isBack(question, last);
      watch ??= { endedMs: clock.monotonicMs(), sentMs: null };
      if (isBackAgain || sent >= question.draws || !(await isDue(question, watch, clock, signal))) return null;
      watch.sentMs = clock.monotonicMs() - watch.endedMs;
      return next({ forcing: { by: "none" }, afterOutageMs: Math.round(watch.sentMs) });
    },
  };
}

interface Watch {
  /** When the outage ended, by the clock. */
  endedMs: number;
  /** When the last request after the outage was sent, relative to its end; null before the first. */
  sentMs: number | null;
}

/**
 * Waits until the next request after the outage is due; false if there is none. The last one is always sent at or after the
 * end of the time, to show whether the primary was back by then.
 */
async function isDue({ route }: Question, watch: Watch, clock: Clock, signal: AbortSignal): Promise<boolean> {
  const watchMs = route.failback?.within_ms ?? limits.recoveryMs;
  if (watch.sentMs === null) return true;
  if (watch.sentMs >= watchMs) return false;
  const pauseMs = watchMs / (limits.recoveryRequests - 1);
  const leftMs = watchMs - (clock.monotonicMs() - watch.endedMs);
  if (leftMs > 0) await clock.sleep(Math.ceil(Math.min(pauseMs, leftMs)), signal);
  return !signal.aborted;
}

/** The number of calls to the primary that the scripted provider failed. */
function failuresOf({ route }: Question, { witness }: ProbedExchange): number {
  const atPrimary = (witness?.calls ?? []).filter(
    ({ target }) => targetName(route.targets, target) === primaryOf(route.targets),
  );
  return atPrimary.filter(({ status }) => status !== null && status >= 500).length;
}

function isBack({ route }: Question, exchange: ProbedExchange): boolean {
  return exchange.observation.error_class === null && answeredBy(route, exchange) === primaryOf(route.targets);
}
