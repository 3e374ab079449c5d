import { durationMs } from "../core/durations.ts";
import type { Fault } from "./fault.ts";
import { entry, type Json, type Path } from "./json.ts";

/** A fault where no wait could lie inside the bounds of a retry budget. */
export function* waitFaults(budget: Json | undefined, path: Path): Generator<Fault> {
  const wait = entry(budget, "wait");
  const [min, max] = [msOf(entry(wait, "min")), msOf(entry(wait, "max"))];
  if (min === null || max === null || min <= max) return;
  const problem = "expected at least the duration of `min`, got less";
  yield { path: [...path, "wait", "max"], on: "value", problem, remedy: "Swap the two, or raise `max`." };
}

function msOf(duration: Json | undefined): number | null {
  return typeof duration === "string" ? durationMs(duration) : null;
}
