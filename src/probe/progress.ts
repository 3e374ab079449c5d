import type { Deps } from "../core/ports.ts";
import type { ProbeOptions } from "./probe.ts";

/** Shows after every exchange how far the run is, and for how many seconds it has been going on. */
export function progressOn({ console, clock }: Pick<Deps, "console" | "clock">): ProbeOptions["progress"] {
  const began = clock.monotonicMs();
  return (done, all, { route, check }) => {
    const seconds = Math.round((clock.monotonicMs() - began) / 1_000);
    console.progress(`${done} of ${all} requests, ${route.id} ${check.name}, ${seconds} s`);
  };
}
