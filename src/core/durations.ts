const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Returns the milliseconds of a duration such as `200ms` or `30s`; null if it is not one. */
export function durationMs(text: string): number | null {
  const match = /^([1-9]\d{0,8})(ms|s|m|h|d)$/.exec(text);
  if (match === null) return null;
  const unit = match[2];
  return isUnit(unit) ? Number(match[1]) * unitMs[unit] : null;
}

/** Returns a duration as in a manifest: in seconds if they are whole, else in milliseconds. */
export function durationText(ms: number): string {
  return ms % unitMs.s === 0 ? `${ms / unitMs.s}s` : `${ms}ms`;
}

function isUnit(unit: string | undefined): unit is keyof typeof unitMs {
  return unit !== undefined && unit in unitMs;
}
