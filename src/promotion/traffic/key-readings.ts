const words: ReadonlyMap<string, number> = new Map([
  ...["true", "yes", "on", "y"].map((word) => [word, 1] as const),
  ...["false", "no", "off", "n"].map((word) => [word, 0] as const),
  ...["null", "~", ""].map((word) => [word, Number.NaN] as const),
]);

/**
 * How other readers may interpret a plain key that is a text here. For some reader of YAML 1.1 or 1.2, `2`, `02`, `0x2`
 * and `2.0` are the same key, and so are `on` and `yes`; the last of them wins (measured: PyYAML, where `true` is also
 * the key `1`). Empty if the key is a text for every reader.
 */
export function keyReadings(key: string): number[] {
  const word = words.get(key.toLowerCase());
  if (word !== undefined) return [word];
  const digits = key.replaceAll("_", "");
  if (!/^[-+.\d]/.test(digits)) return [];
  const octal = /^[-+]?0[0-7]+$/.test(digits) ? [Number.parseInt(digits, 8)] : [];
  return [numberOf(digits), ...octal].filter((reading) => !Number.isNaN(reading));
}

/** A sign may precede every notation. YAML 1.1 reads `1:30` as 90. */
function numberOf(digits: string): number {
  const [, sign = "", rest = ""] = /^([-+]?)(.*)$/s.exec(digits) ?? [];
  const parts = rest.split(":").map((part) => (part === "" ? Number.NaN : Number(part)));
  const size = parts.reduce((total, part) => total * 60 + part, 0);
  return sign === "-" ? 0 - size : size;
}
