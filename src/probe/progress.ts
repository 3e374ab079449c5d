import type { Deps } from "../core/ports/deps.ts";
import type { Plan } from "./plan.ts";
import type { ProbeOptions } from "./probe.ts";

/**
 * Shows after every exchange how far the run is: requests and, where the plan is given, whole routes that are done, the check
 * that was the last, and for how many seconds it has been going on.
 */
export function progressOn(
  { console, clock }: Pick<Deps, "console" | "clock">,
  { questions }: Pick<Plan, "questions"> = { questions: [] },
): ProbeOptions["progress"] {
  const began = clock.monotonicMs();
  const open = new Map([...Map.groupBy(questions, ({ route }) => route.id)].map(([id, asked]) => [id, asked.length]));
  const routes = open.size;
  return (done, all, { route, check }) => {
    const left = (open.get(route.id) ?? 1) - 1;
    if (left > 0) open.set(route.id, left);
    else open.delete(route.id);
    const seconds = Math.round((clock.monotonicMs() - began) / 1_000);
    const ofRoutes = routes === 0 ? "" : `${routes - open.size} of ${routes} routes done, `;
    console.progress(`${done} of ${all} requests, ${ofRoutes}${route.id} ${check.name}, ${seconds} s`);
  };
}
