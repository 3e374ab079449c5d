import assert from "node:assert/strict";
import { test } from "node:test";
import { decide, findings } from "../../src/decision/judge.ts";
import { tell } from "../../src/decision/tell.ts";
import type { ErrorClass, Finding, Judgement, Promotion } from "../../src/generated/types.ts";
import { everyRoute } from "../../src/promotion/gating.ts";
import { isBundle } from "../../src/generated/evidence-validators.cjs";
import { aBundle, anEvidence, anExchange, refusal, routeEvidence, seen, sound, success } from "../support/evidence.ts";
import { aManifest, aRoute, settings } from "../support/manifest.ts";
import { findingsIn } from "./rows/row.ts";

const two = aManifest({ routes: [aRoute({ id: "one" }), aRoute({ id: "two" })] });
const [both, onlyTwo, neither] = [
  [true, true],
  [false, true],
  [false, false],
].map(([one, other]): Promotion => ({
  ...everyRoute(two),
  routes: everyRoute(two).routes.map((route) => ({
    ...route,
    gated: route.route === "one" ? one === true : other === true,
  })),
}));

function finding(decision: Finding["decision"], route: string | null): Finding {
  return {
    rule: "parseable",
    case: "error",
    decision,
    kind: "failed",
    route,
    check: null,
    exchange: null,
    at: { file: "gate.yml", line: 1, column: 1 },
    waived: false,
    beneath: [],
    args: {},
  };
}

const hold = finding("hold", "one");
const investigate = finding("investigate", "two");
const ofRun = finding("hold", null);

type Row = readonly [
  why: string,
  promotion: Promotion | undefined,
  found: readonly Finding[],
  overall: Judgement["overall"],
  routes: Judgement["routes"],
];

const decisions: readonly Row[] = [
  ["nothing found", both, [], "promote", { one: "promote", two: "promote" }],
  ["a hold", both, [hold], "hold", { one: "hold", two: "promote" }],
  ["an investigate", both, [investigate], "investigate", { one: "promote", two: "investigate" }],
  [
    "investigate is worse than hold, in either order",
    both,
    [investigate, hold],
    "investigate",
    { one: "hold", two: "investigate" },
  ],
  [
    "hold before investigate on one route",
    both,
    [finding("hold", "two"), investigate],
    "investigate",
    { one: "promote", two: "investigate" },
  ],
  ["a finding about the run holds every route", both, [ofRun], "hold", { one: "hold", two: "hold" }],
  ["a route that is not gated has no decision", onlyTwo, [], "promote", { two: "promote" }],
  ["no route is gated", neither, [], "none", {}],
  ["a leak holds a run that gates nothing", neither, [ofRun], "hold", {}],
];

for (const [why, promotion, found, overall, routes] of decisions) {
  test(`decide: ${why}`, () => {
    assert.ok(promotion !== undefined);
    assert.deepEqual(decide(found, promotion), { overall, routes });
  });
}

test("findings come in the order of routes and rules; a route that is not gated is not judged", () => {
  const broken = [anExchange("smoke", { observation: success({ cache: "hit", terminal: "incomplete" }) })];
  const evidence = anEvidence({
    routes: ["two", "one"].map((route) => routeEvidence({ route, exchanges: sound(...broken) })),
    leaks: [{ surface: "comment", rule: "nonce" }],
  });
  const inWords = (promotion: Promotion) =>
    findings(evidence, two, promotion).map(({ route, rule }) => `${route ?? "run"} ${rule}`);
  assert.ok(both !== undefined && onlyTwo !== undefined);
  assert.deepEqual(inWords(both), [
    "one parseable",
    "one not-cached",
    "two parseable",
    "two not-cached",
    "run no-leak",
  ]);
  assert.deepEqual(inWords(onlyTwo), ["two parseable", "two not-cached", "run no-leak"]);
});

test("a gated route without any evidence lacks every check", () => {
  const manifest = aManifest();
  const found = findings(anEvidence({ routes: [] }), manifest, everyRoute(manifest));
  assert.deepEqual(
    found.map(({ rule, case: name, args }) => [rule, name, args["check"]]),
    manifest.routes[0]?.checks.map(({ check }) => ["evidence-complete", "not-run", check]),
  );
});

test("a finding about a value that the manifest leaves to its default stands at the route", () => {
  const manifest = aManifest({ lines: { "": [1, 1], "/routes/0": [7, 5] } });
  const evidence = anEvidence({ routes: [] });
  const places = findings(evidence, manifest, everyRoute(manifest)).map(
    ({ at }) => `${at.file}:${at.line}:${at.column}`,
  );
  assert.deepEqual(new Set(places), new Set([".github/fallback-gate.yml:7:5"]));
});

test("a finding of an unknown rule or case is told without a guess", () => {
  const told = { says: "broken", remedy: "See the rule's page.", brief: null };
  assert.deepEqual(tell({ ...hold, rule: "no-such-rule" }), told);
  assert.deepEqual(tell({ ...hold, case: "no-such-case" }), told);
});

test("values are shown as the face wants them, and text stays text", () => {
  const args = { family: "responses", status: 500, class: "upstream_error" };
  const { says } = tell({ ...hold, args }, (value) => `<${value}>`);
  assert.equal(says, "expected a complete <responses> answer, got status <500> and class <upstream_error>");
});

test("what a finding lists is bounded, however many targets and classes a manifest names", () => {
  const names = Array.from({ length: 12 }, (_, index) => `target-${index}-${"x".repeat(50)}`);
  const [first = "", ...others] = names;
  const route = { targets: Object.fromEntries(names.map((name) => [name, []])) };
  const ledger = seen(`${first} 401`, ...others.map((name) => `${name} 401`));
  const found = findingsIn({ route, exchanges: sound(anExchange("bad-credential", { ledger })) });
  const [fellBack] = found.filter(({ rule }) => rule === "credential-enforced");
  assert.equal(fellBack?.case, "fell-back");
  assert.ok(isBundle({ ...aBundle(), findings: found }), JSON.stringify(isBundle.errors));
});

const allButInvalid: ErrorClass[] = [
  ...(["network", "timeout", "redirect", "malformed_response", "stream_error", "truncated_stream"] as const),
  ...(["authentication", "permission", "model_not_found", "unknown_path", "quota_billing", "rate_limited"] as const),
  ...(["context_length", "request_too_large", "content_filter", "unsupported_parameter", "conflict"] as const),
  ...(["overloaded", "upstream_error", "gateway_error", "cancelled", "wrong_family"] as const),
];

test("a check that accepts every class but one still tells what it expected", () => {
  const route = { checks: [settings("wrong-path", { accept: allButInvalid })] };
  const exchanges = [anExchange("wrong-path", { observation: refusal(400, "invalid_request") })];
  const found = findingsIn({ route, exchanges });
  assert.ok(found.some(({ case: name }) => name === "not-accepted"));
  assert.ok(isBundle({ ...aBundle(), findings: found }), JSON.stringify(isBundle.errors));
});
