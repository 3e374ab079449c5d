import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bundle, RoutePromotion } from "../../src/generated/types.ts";
import { comment } from "../../src/report/comment.ts";
import { handOff } from "../../src/report/hand-off.ts";
import { notices } from "../../src/report/notices.ts";
import { shareChange } from "../../src/promotion/share-words.ts";
import { ungatedLines } from "../../src/report/shares.ts";
import { terminalReport } from "./terminal-text.ts";
import { aLog } from "../support/logs.ts";
import { aGateway, aRoute, settings } from "../support/manifest.ts";
import { goldenBundle } from "./bundles.ts";

const silent = ["promote", "raised-share", "hold-over-budget", "environment-proven", "rollback"] as const;

for (const name of silent) {
  test(`nothing to know before the result: ${name}`, () => assert.deepEqual(notices(goldenBundle(name), String), []));
}

test("an environment that is not the declared one is told before any other result, in both faces", () => {
  const bundle = goldenBundle("environment-mismatch");
  const told =
    /^## [^\n]+\n\nThis is not the declared environment `staging`: expected `x-gateway-version` .* got `1\.5\.0`\.\n/;
  assert.match(comment(bundle), told);
  assert.match(terminalReport(bundle), /^[^\n]+\n\nThis is not the declared environment staging: .* got 1\.5\.0\.\n/);
});

test("expectations are named one by one up to ten, then counted", () => {
  const { evidence, ...bundle } = goldenBundle("environment-mismatch");
  const [wrong] = evidence.environment;
  assert.ok(wrong !== undefined);
  const of = (count: number): string[] =>
    notices({ ...bundle, evidence: { ...evidence, environment: Array.from({ length: count }, () => wrong) } }, String);
  assert.equal(of(10).length, 10);
  assert.equal(of(12).at(-1), "2 more expectations failed.");
});

test("a fork's next step brings none of its code to secrets", () => {
  const [told = ""] = notices(goldenBundle("fork"), String);
  assert.match(told, /opens it as a pull request from a branch of this repository\.$/);
  assert.doesNotMatch(told, /fetch|checkout|push/);
});

const shares: readonly (readonly [over: Partial<RoutePromotion>, words: string])[] = [
  [{}, "5 % to 25 %"],
  [{ from: 0.1, to: 0.1 }, "10 %, as before"],
  [{ from: 0, to: 0.33333 }, "0 % to 33.33 %"],
  [{ of_sum: false, from: 5, to: 12.5 }, "weight 5 to weight 12.5"],
  [{ to: null, problem: "file-missing" }, "5 % to unknown (no such traffic file)"],
  [
    { from: null, problem: "weight-missing", unread: { side: "base", at: null, field: "/routes/chat/backup" } },
    "unknown to 25 % (no weight in /routes/chat/backup at base)",
  ],
  [
    { from: null, to: null, reason: "unknown-share", problem: "no-weights" },
    "unknown (no weight among the entries of the document)",
  ],
  [{ from: null, to: null, reason: "unknown-share" }, "unknown"],
  [{ from: null, to: null, reason: "no-traffic-declared" }, "no traffic declared"],
  [{ from: null, to: null, reason: "no-base" }, "nothing to compare with"],
  [{ from: null, to: null, reason: "not-asked-for" }, "not asked for"],
];

const raised: RoutePromotion = {
  route: "a",
  gated: true,
  reason: "raised",
  from: 0.05,
  to: 0.25,
  of_sum: true,
  problem: null,
  at: null,
};

for (const [over, words] of shares) {
  test(`a share in words: ${words}`, () => assert.equal(shareChange({ ...raised, ...over }), words));
}

test("what is not gated is told in one line for each reason, up to ten names", () => {
  const lowered = { ...raised, gated: false, reason: "not-raised", from: 0.25, to: 0.05 } as const;
  const many = Array.from({ length: 12 }, (_, index) => ({ ...lowered, route: `r${index}` }));
  assert.deepEqual(ungatedLines([raised], String), []);
  assert.deepEqual(ungatedLines([lowered, { ...lowered, route: "b", reason: "not-asked-for" }], String), [
    "Not gated, because its share does not rise: a (25 % to 5 %).",
    "Not gated, because this run did not select it: b (25 % to 5 %).",
  ]);
  assert.match(ungatedLines(many, String)[0] ?? "", /r9 \(25 % to 5 %\), and 2 more\.$/);
});

for (const name of ["promote", "rollback", "waivers"]) {
  test(`nothing is handed off: ${name}`, () => assert.deepEqual(handOff(goldenBundle(name), String), []));
}

function handedOff(bundle: Bundle): Readonly<Record<string, string>> {
  return Object.fromEntries(handOff(bundle, String));
}

test("what is handed off: how to repeat it, the result, and what stays unknown if anything does", () => {
  assert.deepEqual(handedOff(goldenBundle("out-of-time")), {
    "Repeat it": `fallback-gate run --manifest .github/fallback-gate.yml --base cccccccccccccccccccccccccccccccccccccccc --gateway-url URL --credentials STAGING_KEY --witness URL --witness-token TOKEN, at commit ${"b".repeat(40)}`,
    Result: "hold, exit code 1",
    "Still unknown": "the result of 6 checks not run: the run was out of time",
  });
  const unknown = handedOff(goldenBundle("contract-unavailable"))["Still unknown"];
  assert.equal(unknown, "the current documentation of chat");
  assert.match(handedOff(goldenBundle("no-token"))["Still unknown"] ?? "", /whether any share rises/);
  assert.deepEqual(Object.keys(handedOff(goldenBundle("reviewed-changes"))), ["Repeat it", "Result"]);
});

test("the command names what a run with several gateways, logs and a client needs, and only its routes", () => {
  const { manifest, ...bundle } = goldenBundle("hold-over-budget");
  const checks = [settings("smoke", { via: "client" }), settings("fallback", { gateway: "replica" })];
  const gateways = { staging: aGateway(), replica: aGateway({ credential: null }), unused: aGateway() };
  const logs = [aLog({ endpoint: "loki" }), aLog({ endpoint: "loki" }), aLog({ endpoint: null })];
  const routes = [aRoute({ checks }), aRoute({ id: "another" })];
  assert.match(
    handedOff({ ...bundle, manifest: { ...manifest, gateways, routes, logs } })["Repeat it"] ?? "",
    /^fallback-gate run --manifest \S+ --route chat-backup --gateways staging=URL --gateways replica=URL --credentials staging=STAGING_KEY --logs loki=URL --witness staging=URL --witness-token staging=TOKEN --client COMMAND, at/,
  );
});

test("a run on a replica is repeated on a replica", () => {
  const { evidence, ...bundle } = goldenBundle("hold-over-budget");
  const digest = `sha256:${"a".repeat(64)}`;
  const files = [{ file: "gateway/config.yaml", original: digest, copy: digest, result: "matches" as const }];
  const replicas = [{ gateway: "staging", kind: "litellm", changes: 4, files, others: [] }];
  assert.match(
    handedOff({ ...bundle, evidence: { ...evidence, replicas } })["Repeat it"] ?? "",
    /^fallback-gate run --manifest \S+ --replica gateway\/config\.yaml, at/,
  );
});

test("a check that was made several times shows how often it passed", () => {
  const bundle = goldenBundle("promote");
  const [route] = bundle.manifest.routes;
  const record = bundle.records.find(({ check }) => check === "smoke");
  assert.ok(route !== undefined && record !== undefined);
  const made = (...results: readonly ("pass" | "fail")[]): Bundle => ({
    ...bundle,
    manifest: { ...bundle.manifest, routes: [{ ...route, checks: [settings("smoke", { repeat: 5 })] }] },
    records: results.map((operator_result, index) => ({ ...record, exchange: index + 1, operator_result })),
  });
  const said = (of: Bundle): string[] => notices(of, String);
  assert.deepEqual(said(made("pass", "pass", "pass", "pass", "pass")), [`${route.id} passed smoke 5 of 5 times.`]);
  assert.deepEqual(said(made("pass", "fail", "pass", "fail", "pass")), [`${route.id} passed smoke 3 of 5 times.`]);
  assert.deepEqual(said(made("pass", "pass")), [`${route.id} passed smoke 2 of 5 times.`]);
});
