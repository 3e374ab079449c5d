export const dayMs = 86_400_000;

/** Milliseconds from 1 March of year 0 to an instant in UTC, or to the start of a day `YYYY-MM-DD`. */
export function msOf(at: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = at.length > 10 ? at.slice(11, 23).split(":").map(Number) : [];
  return dayNumber(at) * dayMs + ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}

/** Days since 1 March of year 0 in the Gregorian calendar. Reads the first ten characters, `YYYY-MM-DD`. */
function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split("-").map(Number);
  // With March as the first month, the leap day is the last day of the year.
  const shifted = month > 2 ? year : year - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}
