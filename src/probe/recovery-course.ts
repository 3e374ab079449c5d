import { limits } from "../core/limits.ts";
import type { Clock } from "../core/ports/clock-random.ts";
import { primaryOf, targetName } from "../core/targets.ts";
import { answeredBy } from "./answered-by.ts";
import type { ProbedExchange } from "./exchange.ts";
import type { Course, Question } from "./question.ts";

/**
 * Good requests, one after another. While fewer calls at the primary have failed than the check asks for, the scripted
 * provider fails as the primary, in the whole exchange. After as many requests the outage ends all the same: a gateway in a
 * cool-down passes the primary over. Then nothing fails any more, and requests follow at even pauses until the primary serves
 * again or the time has passed. The outage has ended once the last exchange with a fault is answered.
 */
export function recoveryCourse(question: Question, clock: Clock, signal: AbortSignal): Course {
  let [asked, failed] = [0, 0];
  let endedMs: number | null = null;
  const next = (over: Partial<Question>): Question => ({ ...question, exchange: question.exchange + asked++, ...over });
  return {
    next: async (last) => {
      const calls = question.settings.calls ?? 0;
      if (last !== null && endedMs === null) failed += failuresOf(question, last);
      if (endedMs === null && failed < calls && asked < calls) return next({});
      const isFirst = endedMs === null;
      endedMs ??= clock.monotonicMs();
      const isOver = asked >= question.draws || (!isFirst && last !== null && isBack(question, last));
      if (isOver || !(isFirst || (await paused(question, clock.monotonicMs() - endedMs, clock, signal)))) return null;
      return next({ forcing: { by: "none" }, afterOutageMs: Math.round(clock.monotonicMs() - endedMs) });
    },
  };
}

/** Waits until the next request after the outage is due; false where none is. */
async function paused({ route }: Question, elapsedMs: number, clock: Clock, signal: AbortSignal): Promise<boolean> {
  const watchMs = route.failback?.within_ms ?? limits.recoveryMs;
  if (elapsedMs >= watchMs) return false;
  const pauseMs = watchMs / (limits.recoveryRequests - 1);
  await clock.sleep(Math.ceil(Math.min(pauseMs, watchMs - elapsedMs)), signal);
  return !signal.aborted;
}

/** Calls at the primary that the scripted provider failed. */
function failuresOf({ route }: Question, { witness }: ProbedExchange): number {
  const atPrimary = (witness?.calls ?? []).filter(
    ({ target }) => targetName(route.targets, target) === primaryOf(route.targets),
  );
  return atPrimary.filter(({ status }) => status !== null && status >= 500).length;
}

function isBack({ route }: Question, exchange: ProbedExchange): boolean {
  return exchange.observation.error_class === null && answeredBy(route, exchange) === primaryOf(route.targets);
}
