import { durationMs } from "../core/durations.ts";
import type { Contract, Instant } from "../generated/types.ts";

const dayMs = 86_400_000;

/**
 * Whether the last review of the page is too old: the day `checked` ended (UTC) more than `max_age` ago, or is further
 * in the future than time zones can explain. With `max_age` but without `checked` the page is stale.
 */
export function isStale({ checked, max_age }: Pick<Contract, "checked" | "max_age">, at: Instant): boolean {
  if (checked === undefined) return max_age !== undefined;
  const began = dayNumber(checked) * dayMs;
  const now = dayNumber(at) * dayMs + msOfDay(at);
  const isTooOld = max_age !== undefined && now > began + dayMs + (durationMs(max_age) ?? 0);
  return isTooOld || began > now + dayMs;
}

/** Days since 1 March of year 0 in the Gregorian calendar. Reads the first ten characters, `YYYY-MM-DD`. */
function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split("-").map(Number);
  // With March as the first month, the leap day is the last day of the year.
  const shifted = month > 2 ? year : year - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

function msOfDay(at: Instant): number {
  const [hours = 0, minutes = 0, seconds = 0] = at.slice(11, 23).split(":").map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}
