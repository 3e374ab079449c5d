import { limits } from "../core/limits.ts";
import type { Clock } from "../core/ports/clock-random.ts";
import type { HttpAnswer } from "../core/ports/http.ts";
import type { ProbedExchange } from "./exchange.ts";
import type { Question } from "./question.ts";

/** How long gateways that are over a limit of their own want to be left alone. */
export interface Pauses {
  /** Waits until the gateway may be asked again. Ends early if the signal aborts. */
  over(gateway: string, signal: AbortSignal): Promise<void>;
  /** Returns by how many milliseconds an answer makes the pause of its gateway longer. */
  note(question: Question, exchange: ProbedExchange): number;
}

/**
 * Pauses are for the requests that follow: the answer itself counts as it is. All pauses of a gateway together last at most
 * limits.pausesMs, so that a gateway cannot use up the time of the run.
 */
export function createPauses(clock: Clock): Pauses {
  const ends = new Map<string, number>();
  const spent = new Map<string, number>();
  return {
    over: async (gateway, signal) => {
      // Answers to earlier requests make a pause longer while later ones wait for its end.
      for (let until = 0; (ends.get(gateway) ?? 0) > until && !signal.aborted;) {
        until = ends.get(gateway) ?? 0;
        const leftMs = until - clock.monotonicMs();
        if (leftMs > 0) await clock.sleep(Math.ceil(leftMs), signal);
      }
    },
    note: ({ gateway: { name }, forcing }, { waitAskedMs }) => {
      // After a forced failure, a 429 may be the scripted provider's, or that of a gateway without a healthy target.
      if (waitAskedMs === null || forcing.by !== "none") return 0;
      const [now, already] = [clock.monotonicMs(), spent.get(name) ?? 0];
      const end = Math.max(ends.get(name) ?? now, now);
      const longer = Math.min(now + Math.min(waitAskedMs, limits.pauseMs) - end, limits.pausesMs - already);
      if (longer <= 0) return 0;
      ends.set(name, end + longer);
      spent.set(name, already + longer);
      return longer;
    },
  };
}

/** Returns how many milliseconds a 429 asks to wait, 1 s if it names no number of seconds; null for other answers. */
export function waitAsked({ status, headers }: Pick<HttpAnswer, "status" | "headers">): number | null {
  if (status !== 429) return null;
  const text = headers.get("retry-after")?.[0]?.trim() ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : limits.pauseUnsaidMs;
}
