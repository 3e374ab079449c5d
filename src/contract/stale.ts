import { durationMs } from "../core/durations.ts";
import type { Contract, Instant } from "../generated/types.ts";

const dayMs = 86_400_000;

/**
 * Whether no person has read the page recently enough: the day of `checked` ended, in UTC, longer ago than `max_age`, or
 * lies further ahead than time zones differ. Where `max_age` is given, `checked` has to be as well.
 */
export function isStale({ checked, max_age }: Pick<Contract, "checked" | "max_age">, at: Instant): boolean {
  if (checked === undefined) return max_age !== undefined;
  const began = dayNumber(checked) * dayMs;
  const now = dayNumber(at) * dayMs + msOfDay(at);
  const isTooOld = max_age !== undefined && now > began + dayMs + (durationMs(max_age) ?? 0);
  return isTooOld || began > now + dayMs;
}

/** Days since 1 March of the year 0 in the Gregorian calendar, as of the first ten characters `YYYY-MM-DD`. */
function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split("-").map(Number);
  // A year that begins in March ends with the leap day.
  const shifted = month > 2 ? year : year - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

function msOfDay(at: Instant): number {
  const [hours = 0, minutes = 0, seconds = 0] = at.slice(11, 23).split(":").map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}
