import type { RoutePromotion } from "../../../src/generated/types.ts";

/** `raised 5% > 25%`, and the problem of a share that is unknown. */
export function shareInWords({ reason, from, to, of_sum, problem }: RoutePromotion): string {
  const share = (value: number | null): string =>
    value === null ? "?" : of_sum ? `${Number((value * 100).toFixed(4))}%` : String(value);
  return `${reason} ${share(from)} > ${share(to)}${problem === null ? "" : ` ${problem}`}`;
}
