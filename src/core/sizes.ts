const unitBytes = { KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 } as const;

/** Returns the bytes of a size such as `64MiB`; null if it is not one. */
export function sizeBytes(text: string): number | null {
  const match = /^([1-9]\d{0,6})(KiB|MiB|GiB)$/.exec(text);
  const unit = match?.[2];
  return unit === "KiB" || unit === "MiB" || unit === "GiB" ? Number(match?.[1]) * unitBytes[unit] : null;
}
