import assert from "node:assert/strict";
import { test } from "node:test";
import { isEffective, neverWaived, waiverStates } from "../../src/decision/waivers.ts";
import type { Waiver } from "../../src/generated/types.ts";

const at = "2026-11-20T10:00:00.000Z";

function waiver(over: Partial<Waiver> = {}): Waiver {
  return {
    rule: "retry-known",
    route: "chat-backup",
    reason: "known",
    owner: "@team",
    expires: "2026-12-15",
    ...over,
  };
}

const days: readonly (readonly [expires: string, effective: boolean])[] = [
  ["2026-12-15", true],
  ["2026-11-20", true],
  ["2026-11-19", false],
  ["9999-12-31", true],
  ["2028-02-29", true],
  ["2027-02-29", false],
  ["2100-02-29", false],
  ["2400-02-29", true],
  ["2027-04-31", false],
  ["2027-00-10", false],
  ["2027-13-10", false],
  ["2027-01-00", false],
  ["2027-1-5", false],
  ["2027-01-05T00:00:00Z", false],
  [" 2027-01-05", false],
  ["next year", false],
  ["never", false],
  ["", false],
];

for (const [expires, effective] of days) {
  test(`a waiver whose last day is ${JSON.stringify(expires)} is ${effective ? "effective" : "lapsed"}`, () => {
    assert.equal(isEffective(waiver({ expires }), at), effective);
  });
}

test("a waiver holds to the last instant of its day, UTC", () => {
  const last = waiver({ expires: "2026-11-20" });
  assert.equal(isEffective(last, "2026-11-20T23:59:59.999Z"), true);
  assert.equal(isEffective(last, "2026-11-21T00:00:00.000Z"), false);
});

for (const rule of neverWaived) {
  test(`no waiver covers ${rule}`, () => {
    assert.equal(isEffective(waiver({ rule }), at), false);
    const findings = [{ rule, route: "chat-backup", waived: true }];
    assert.deepEqual(waiverStates({ waivers: [waiver({ rule })], findings, at })[0]?.state, "never");
  });
}

const states: readonly (readonly [
  why: string,
  finding: { rule?: string; route?: string | null; waived?: boolean } | null,
  state: string,
])[] = [
  ["a finding of its rule and route that was waived", {}, "used"],
  ["nothing found", null, "unused"],
  ["a finding that was not waived", { waived: false }, "unused"],
  ["another rule's", { rule: "retry-budget" }, "unused"],
  ["another route's", { route: "other" }, "unused"],
  ["one about the run", { route: null }, "used"],
];

for (const [why, over, state] of states) {
  test(`a waiver is ${state} by ${why}`, () => {
    const finding = { rule: "retry-known", route: "chat-backup", waived: true, ...over };
    const findings = over === null ? [] : [finding];
    assert.deepEqual(waiverStates({ waivers: [waiver()], findings, at }), [{ waiver: waiver(), state }]);
  });
}

test("what lapsed was not used, whatever the findings say; the order stays", () => {
  const waivers = [waiver({ expires: "2026-11-01" }), waiver({ route: "b" }), waiver()];
  const findings = [{ rule: "retry-known", route: "chat-backup", waived: true }];
  assert.deepEqual(
    waiverStates({ waivers, findings, at }).map(({ state }) => state),
    ["lapsed", "unused", "used"],
  );
});
