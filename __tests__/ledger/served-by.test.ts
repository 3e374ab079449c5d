import assert from "node:assert/strict";
import { test } from "node:test";
import type { Exchange } from "../../src/generated/types.ts";
import { primaryOf } from "../../src/core/targets.ts";
import { sawFallback, switchesSeen, servedBy, servedByWitness, switchesShown } from "../../src/ledger/served-by.ts";
import { anExchange, ledgerOf, refusal, seen, success } from "../support/evidence.ts";
import { logged as aLogged, withLog } from "../support/logged.ts";
import { aRoute } from "../support/manifest.ts";

const unseen = ledgerOf([]);
const logged = { ...unseen, targets: ["main", "backup"] };
const route = aRoute();
const bare = aRoute({ targets: {} });

function exchange(observation: Exchange["observation"], ledger = unseen): Exchange {
  return anExchange("smoke", { observation, ledger });
}

test("the primary is the first target", () => {
  assert.equal(primaryOf(route.targets), "main");
  assert.equal(primaryOf(bare.targets), null);
});

const served: readonly (readonly [why: string, exchange: Exchange, witness: string | null, best: string | null])[] = [
  ["the call that answered", exchange(success(), seen("main 500", "backup 200")), "backup", "backup"],
  ["the last of two good calls", exchange(success(), seen("main 200", "backup 200")), "backup", "backup"],
  ["a hang after it", exchange(success(), seen("backup 200", "main -")), "backup", "backup"],
  ["no good call: the header", exchange(success(), seen("main 500")), null, "main"],
  ["no witness: the header", exchange(success({ served_by: "backup" })), null, "backup"],
  ["no call and no header: the last call of a log", exchange(success({ served_by: null }), logged), null, "backup"],
  ["a header before a log", exchange(success(), logged), null, "main"],
  ["neither", exchange(success({ served_by: null })), null, null],
  ["a refusal", exchange(refusal(401, "authentication", { served_by: "main" }), seen("main 200")), null, null],
];

for (const [why, given, witness, best] of served) {
  test(`served by: ${why}`, () => {
    assert.equal(servedByWitness(given), witness);
    assert.equal(servedBy(given), best);
  });
}

const weighted = aRoute({ order: "weighted" });

const fallbacks: readonly (readonly [why: string, of: typeof route, exchange: Exchange, saw: boolean])[] = [
  ["a call to another target", route, exchange(success(), seen("main 500", "backup 200")), true],
  ["only another target was called", route, exchange(success(), seen("backup 200")), true],
  ["a header names another target", route, exchange(success({ served_by: "backup" })), true],
  ["a header names a target nobody declared", route, exchange(success({ served_by: "other" })), true],
  [
    "a refused request whose calls went on",
    route,
    exchange(refusal(401, "authentication"), seen("main 401", "backup 401")),
    true,
  ],
  ["a log names another target", route, exchange(success(), logged), true],
  ["the primary alone", route, exchange(success(), seen("main 500", "main 200")), false],
  ["nothing was seen", route, exchange(success({ served_by: null })), false],
  ["drawn: the second target alone", weighted, exchange(success({ served_by: "backup" }), seen("backup 200")), false],
  [
    "drawn: a retry at the same target",
    weighted,
    exchange(success({ served_by: "backup" }), seen("backup 500", "backup 200")),
    false,
  ],
  ["drawn: a retry at another target", weighted, exchange(success(), seen("backup 500", "main 200")), true],
  [
    "drawn: a header names another target than the one called",
    weighted,
    exchange(success({ served_by: "main" }), seen("backup 200")),
    true,
  ],
  ["drawn: a header names a target, and no call was seen", weighted, exchange(success({ served_by: "backup" })), false],
  ["no targets, two were called", bare, exchange(success({ served_by: null }), seen("a 500", "b 200")), true],
  ["no targets, one was called twice", bare, exchange(success({ served_by: null }), seen("a 500", "a 200")), false],
];

for (const [why, of, given, saw] of fallbacks) {
  test(`a fallback ${saw ? "was seen" : "was not seen"}: ${why}`, () => assert.equal(sawFallback(of, given), saw));
}

test("switches count where the route wants them shown, and only there", () => {
  const ledger = { ...unseen, switches: { header: 1, log: null } };
  assert.equal(switchesShown(aRoute({ fallback_visible_in: "header" }), exchange(success(), ledger)), 1);
  assert.equal(switchesShown(aRoute({ fallback_visible_in: "log" }), exchange(success(), ledger)), null);
  const told = { ...unseen, switches: { header: 0, log: 2 } };
  assert.equal(switchesShown(aRoute({ fallback_visible_in: "log" }), exchange(success(), told)), 2);
});

const headerRoute = aRoute({ order: "weighted", fallback_visible_in: "header" });
const shownByHeader: readonly (readonly [why: string, exchange: Exchange, switches: number | null])[] = [
  ["it names the target that was called", exchange(success({ served_by: "backup" }), seen("backup 200")), 0],
  [
    "it names another target than the one called first",
    exchange(success({ served_by: "main" }), seen("backup 500", "main 200")),
    1,
  ],
  ["it names none", exchange(success({ served_by: null }), seen("backup 500", "main 200")), null],
  ["no call was seen", exchange(success({ served_by: "backup" })), null],
];

for (const [why, given, switches] of shownByHeader) {
  test(`where targets are drawn a header shows ${switches} switches: ${why}`, () =>
    assert.equal(switchesShown(headerRoute, given), switches));
}

test("where targets are drawn, coming back to a target is one more switch; in order each target counts once", () => {
  const returning = exchange(success(), seen("main 500", "backup 500", "main 200"));
  assert.deepEqual([switchesSeen(weighted, returning), switchesSeen(aRoute(), returning)], [2, 1]);
  assert.equal(switchesSeen(weighted, exchange(success())), 0);
});

const logRoute = aRoute({ order: "weighted", fallback_visible_in: "log" });
const byLog = (switches: number | null, ...calls: readonly string[]): Exchange =>
  exchange(success(), withLog(aLogged({ switches }, ...calls), seen("main 200")));
const shownByLog: readonly (readonly [why: string, exchange: Exchange, switches: number | null])[] = [
  ["a row for each call, at one target", byLog(0, "main 500", "main 200"), 0],
  ["a retry within the group, which the gateway calls no fallback", byLog(0, "main 500", "backup 200"), 1],
  ["a retry that comes back", byLog(0, "main 500", "backup 500", "main 200"), 2],
  ["a fallback that the log marks as well", byLog(1, "main 500", "backup 200"), 1],
  ["a marked fallback whose calls name no target", byLog(1), 1],
  ["nothing", byLog(null), null],
];

for (const [why, given, switches] of shownByLog) {
  test(`where targets are drawn a log shows ${switches} switches: ${why}`, () =>
    assert.equal(switchesShown(logRoute, given), switches));
}

test("in order the log's own word stands", () =>
  assert.equal(switchesShown(aRoute({ fallback_visible_in: "log" }), byLog(0, "main 500", "backup 200")), 0));
