import { durationMs } from "../core/durations.ts";
import { dayMs, msOf } from "../core/instants.ts";
import type { Contract, Instant } from "../generated/types.ts";

/**
 * Whether the last review of the page is too old: the day `checked` ended (UTC) more than `max_age` ago, or is further
 * in the future than time zones can explain. With `max_age` but without `checked` the page is stale.
 */
export function isStale({ checked, max_age }: Pick<Contract, "checked" | "max_age">, at: Instant): boolean {
  if (checked === undefined) return max_age !== undefined;
  const [began, now] = [msOf(checked), msOf(at)];
  const isTooOld = max_age !== undefined && now > began + dayMs + (durationMs(max_age) ?? 0);
  return isTooOld || began > now + dayMs;
}
