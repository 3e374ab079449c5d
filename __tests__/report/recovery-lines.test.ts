import assert from "node:assert/strict";
import { test } from "node:test";
import type { EffectiveRoute, Exchange } from "../../src/generated/types.ts";
import { comment } from "../../src/report/comment.ts";
import { htmlReport } from "../../src/report/html/html-report.ts";
import { notices } from "../../src/report/notices.ts";
import { aBundle, anEvidence, anExchange, routeEvidence, seen, showing, sound, success } from "../support/evidence.ts";
import { aManifest, aRoute, defaultChecks, settings } from "../support/manifest.ts";

const checks = [...defaultChecks.map((check) => settings(check)), settings("recovery", { calls: 6 })];

/** An outage of two requests, then good requests sent so many milliseconds after it, the last served by this target. */
function bundleOf(sentAfter: readonly number[], last: string, route: Partial<EffectiveRoute> = {}) {
  const outage = [["main 500", "main 500", "backup 200"], ["backup 200"]].map((calls, index) =>
    anExchange("recovery", { exchange: index + 1, ledger: showing(1, seen(...calls)) }),
  );
  const after = sentAfter.map((after_outage_ms, index): Exchange => {
    const target = index === sentAfter.length - 1 ? last : "backup";
    const observation = success({ served_by: target });
    const ledger = showing(null, seen(`${target} 200`));
    return anExchange("recovery", { exchange: index + 3, forced_by: "none", after_outage_ms, observation, ledger });
  });
  const evidence = anEvidence({ routes: [routeEvidence({ exchanges: [...sound(), ...outage, ...after] })] });
  return aBundle(evidence, aManifest({ routes: [aRoute({ checks, ...route })] }));
}

const within = { failback: { within_ms: 1_000 } };
const outage =
  "Recovery of chat-backup: main failed 2 calls in 2 requests (1 to 3 calls per request, 4 allowed); it answered";

test("what was measured of an outage stands in a line", () => {
  assert.deepEqual(notices(bundleOf([1, 400], "main", within), String), [
    `${outage} again at request 2, 400 ms after the outage, 1s allowed.`,
  ]);
  assert.deepEqual(notices(bundleOf([1], "main"), String), [
    `${outage} again at request 1, 1 ms after the outage, no limit declared (failback).`,
  ]);
  assert.deepEqual(notices(bundleOf([1, 500, 1_000], "backup", within), String), [
    `${outage} none of 3 valid requests in 1000 ms after the outage, 1s allowed.`,
  ]);
});

test("comment, page and records show it", () => {
  const bundle = bundleOf([1, 400], "main", within);
  assert.equal(bundle.decision.overall, "promote");
  assert.match(comment(bundle), /\n\nRecovery of `chat-backup`: `main` failed 2 calls/);
  assert.match(htmlReport(bundle), /answered again at request 2, 400 ms after the outage/);
  assert.deepEqual(
    bundle.records.filter(({ check }) => check === "recovery").map(({ after_outage_ms }) => after_outage_ms),
    [null, null, 1, 400],
  );
});

test("an outage that is not asked for has no line", () => assert.deepEqual(notices(aBundle(), String), []));

test("a repeat of an outage passes as a whole, however many requests it needed", () => {
  const one = bundleOf([1, 400], "main", within);
  const [route] = one.manifest.routes;
  assert.ok(route !== undefined);
  const repeated = { ...route, checks: [settings("recovery", { calls: 6, repeat: 2 })] };
  const records = one.records.filter(({ check }) => check === "recovery");
  const again = records.map((record) => ({ ...record, exchange: record.exchange + 17 }));
  const bundle = { ...one, manifest: { ...one.manifest, routes: [repeated] }, records: [...records, ...again] };
  assert.equal(notices(bundle, String)[0], "chat-backup passed recovery 2 of 2 times.");
});
