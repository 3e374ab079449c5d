import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../../support/fast-check.ts";
import type { Bundle, Call, Exchange, Finding } from "../../../src/generated/types.ts";
import { gatedExchanges } from "../../../src/report/gated-exchanges.ts";
import { bandsOf } from "../../../src/report/html/timeline-layout.ts";
import { inWords, timelineSteps } from "../../../src/report/html/timeline-steps.ts";
import { timelinesOf } from "../../../src/report/html/timeline.ts";
import { aBundle, anEvidence, anExchange, routeEvidence, seen, success } from "../../support/evidence.ts";
import { story, timed } from "./story.ts";

test("how each call came to be made: the first one, a retry after its wait, a switch", () => {
  const steps = timelineSteps(
    timed([
      ["main", 500, 5, 0],
      ["main", 500, 5, 40],
      ["backup", 200, 5, 7],
      ["main", 200, 5, 2_000],
    ]),
  );
  assert.deepEqual(
    steps.map(({ number, wait, isSwitch }) => [number, wait?.wait_ms ?? null, isSwitch]),
    [
      [1, null, false],
      [2, 40, false],
      [3, null, true],
      [4, 2_012, true],
    ],
  );
});

test("times as a person reads them", () => {
  assert.deepEqual([0, 999, 1_000, 1_249, 30_000].map(inWords), ["0 ms", "999 ms", "1.0 s", "1.2 s", "30.0 s"]);
});

const someCalls = fc.array(
  fc.record({
    target: fc.constantFrom("main", "backup", "other"),
    started_ms: fc.nat(40_000),
    ended_ms: fc.option(fc.nat(60_000)),
    status: fc.constantFrom(200, 500, null),
    retry_after_ms: fc.constant(null),
    shape: fc.constant(null),
  }),
  { maxLength: 60 },
);

test("every call has its bar, inside its band, and no bar covers another", () => {
  fc.assert(
    fc.property(someCalls, (unsorted) => {
      const calls = unsorted.toSorted((one, other) => one.started_ms - other.started_ms);
      const bands = bandsOf(timelineSteps(calls));
      assert.deepEqual(
        bands.flatMap(({ bars }) => bars.map(({ call }) => call)),
        calls,
      );
      for (const { bars, width } of bands) {
        assert.ok(bars.every((bar) => bar.x >= 0 && bar.x + bar.width <= width));
        for (const lane of Map.groupBy(bars, ({ call, row }) => `${call.target} ${row}`).values()) {
          const ends = lane.map((bar) => bar.x + bar.width);
          assert.ok(lane.slice(1).every((bar, index) => bar.x >= (ends[index] ?? 0)));
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("a line of calls goes on below where it would be wider than a window", () => {
  const calls = (count: number) => timed(Array.from({ length: count }, () => ["main", 500, 5, 300] as const));
  const lines = [1, 12, 30].map((count) => bandsOf(timelineSteps(calls(count))));
  assert.deepEqual(
    lines.map((bands) => bands.length),
    [1, 1, 3],
  );
  assert.ok(lines.flat().every(({ width }) => width <= 970));
});

test("calls that overlap stand in rows of their own, and calls one after the other in one", () => {
  const call = (started_ms: number, ended_ms: number): Call => ({
    target: "main",
    started_ms,
    ended_ms,
    status: 200,
    retry_after_ms: null,
    shape: null,
  });
  const rowsOf = (calls: Call[]) => bandsOf(timelineSteps(calls)).flatMap(({ bars }) => bars.map(({ row }) => row));
  assert.deepEqual(rowsOf([call(0, 1_000), call(500, 900), call(1_001, 1_100)]), [0, 1, 0]);
  assert.deepEqual(rowsOf([call(0, 0), call(0, 0), call(3, 4)]), [0, 0, 0]);
});

function drawn(bundle: Bundle) {
  return timelinesOf(bundle, gatedExchanges(bundle));
}

function withExchange(exchange: Exchange): Bundle {
  return aBundle(anEvidence({ routes: [routeEvidence({ exchanges: [exchange] })] }));
}

test("a single call is drawn where a finding names it, and else not", () => {
  const names = (bundle: Bundle) => drawn(bundle).shown.map(({ route, exchange }) => `${route} ${exchange.check}`);
  assert.deepEqual(names(story()), ["chat-backup fallback", "chat-summaries fallback"]);
  const cached = anExchange("smoke", { observation: success({ cache: "hit" }) });
  assert.deepEqual(names(withExchange(cached)), ["chat-backup smoke"]);
});

test("what is drawn can be read as a sentence", () => {
  const told = "13 calls: 9 times main 500, 3 times backup-eu 500, backup-eu 200.";
  assert.equal(drawn(story()).shown[0]?.told, told);
  const cut = withExchange(anExchange("smoke", { ledger: seen("main -", "backup 200") }));
  assert.equal(drawn(cut).shown[0]?.told, "2 calls: main without status, backup 200.");
});

test("sixty calls of an exchange are drawn, and one past it is counted", () => {
  const calls = (count: number) => Array.from({ length: count }, () => "main 500");
  const [most, more] = [60, 61].map(
    (count) => drawn(withExchange(anExchange("smoke", { ledger: seen(...calls(count)) }))).shown[0],
  );
  assert.deepEqual([most?.calls.length, most?.more], [60, 0]);
  assert.deepEqual([more?.calls.length, more?.more], [60, 1]);
});

test("twenty exchanges are drawn, those that a finding names before the others, and the rest is counted", () => {
  const exchanges = Array.from({ length: 25 }, (_, index) => anExchange("fallback", { exchange: index + 1 }));
  const bundle = aBundle(anEvidence({ routes: [routeEvidence({ exchanges })] }));
  const places = (of: Bundle) => drawn(of).shown.map(({ exchange }) => exchange.exchange);
  const named = bundle.findings
    .slice(0, 1)
    .map((finding): Finding => ({ ...finding, check: "fallback", exchange: 24 }));
  const firstTwenty = exchanges.slice(0, 20).map(({ exchange }) => exchange);
  assert.deepEqual(places({ ...bundle, findings: [] }), firstTwenty);
  assert.deepEqual(places({ ...bundle, findings: named }), [...firstTwenty.slice(0, 19), 24]);
  assert.equal(drawn(bundle).more, 5);
});

test("targets keep the order of the manifest, and one that it does not declare comes last", () => {
  const ledger = seen("elsewhere 500", "backup 500", "main 200");
  assert.deepEqual(drawn(withExchange(anExchange("smoke", { ledger }))).shown[0]?.targets, [
    "main",
    "backup",
    "elsewhere",
  ]);
});
