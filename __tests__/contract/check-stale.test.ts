import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { isStale } from "../../src/contract/stale.ts";

type Row = readonly [checked: string | undefined, maxAge: string | undefined, at: string, stale: boolean, why: string];

const rows: readonly Row[] = [
  [undefined, undefined, "2026-11-20T10:00:00.000Z", false, "nothing is asked for"],
  ["2001-01-01", undefined, "2026-11-20T10:00:00.000Z", false, "a day without an end"],
  ["2099-01-01", undefined, "2026-11-20T10:00:00.000Z", true, "a day without an end that has not come yet"],
  [undefined, "30d", "2026-11-20T10:00:00.000Z", true, "nobody has ever read it"],
  ["2026-11-20", "1d", "2026-11-20T10:00:00.000Z", false, "read today"],
  ["2026-10-21", "30d", "2026-11-21T00:00:00.000Z", false, "the last moment"],
  ["2026-10-21", "30d", "2026-11-21T00:00:00.001Z", true, "one millisecond past it"],
  ["2024-02-28", "1d", "2024-03-01T00:00:00.000Z", false, "a leap day lies between"],
  ["2023-02-28", "1d", "2023-03-02T00:00:00.001Z", true, "no leap day lies between"],
  ["2025-12-31", "1h", "2026-01-01T01:00:00.000Z", false, "over the turn of a year"],
  ["2025-12-31", "1h", "2026-01-01T01:00:00.001Z", true, "an hour past the turn of a year"],
  ["2026-11-21", "1d", "2026-11-20T00:00:00.000Z", false, "tomorrow already, where it was read"],
  ["2026-11-22", "1d", "2026-11-20T23:59:59.999Z", true, "a day that nobody has seen yet"],
  ["2099-01-01", "30d", "2026-11-20T10:00:00.000Z", true, "a day far ahead"],
];

for (const [checked, maxAge, at, stale, why] of rows)
  test(`${stale ? "stale" : "fresh"}: ${why}`, () => {
    const contract = { ...(checked !== undefined && { checked }), ...(maxAge !== undefined && { max_age: maxAge }) };
    assert.equal(isStale(contract, at), stale);
  });

test("a day holds for max_age from its end, whatever the calendar", () => {
  const day = 86_400_000;
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1970, 0, 1) / day, max: Date.UTC(2200, 0, 1) / day }),
      fc.integer({ min: 1, max: 5_000 }),
      (number, days) => {
        const checked = new Date(number * day).toISOString().slice(0, 10);
        const end = (number + 1 + days) * day;
        const [last, past] = [end, end + 1].map((ms) => new Date(ms).toISOString());
        const contract = { checked, max_age: `${days}d` };
        return !isStale(contract, last ?? "") && isStale(contract, past ?? "");
      },
    ),
  );
});
