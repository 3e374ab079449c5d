import assert from "node:assert/strict";
import { test } from "node:test";
import { findings } from "../../src/decision/judge.ts";
import { tell } from "../../src/decision/tell.ts";
import type { EffectiveManifest, Evidence, Promotion } from "../../src/generated/types.ts";
import { everyRoute } from "../../src/promotion/gating.ts";
import { aContract, anEvidence, anExchange, refusal, routeEvidence, seen, sound } from "../support/evidence.ts";
import { aGateway, aManifest, aRoute, settings } from "../support/manifest.ts";
import { aWitness } from "../support/witnesses.ts";

const lines: EffectiveManifest["lines"] = {
  "": [1, 1],
  "/environment/expect/1": [9, 9],
  "/routes": [20, 1],
  "/routes/0": [21, 5],
  "/routes/1": [31, 5],
};
const manifest = aManifest({ lines, routes: [aRoute({ id: "one" }), aRoute({ id: "two" })] });

interface Scene {
  over?: Partial<EffectiveManifest>;
  evidence?: Partial<Evidence>;
  promotion?: (whole: Promotion) => Partial<Promotion>;
}

/** `rule/case route line:column`, and the first sentence. */
function found({ over = {}, evidence = {}, promotion = () => ({}) }: Scene): string[][] {
  const applied = { ...manifest, ...over };
  const routes = ["one", "two"].map((route) => routeEvidence({ route }));
  const whole = everyRoute(applied);
  const list = findings(anEvidence({ routes, ...evidence }), applied, { ...whole, ...promotion(whole) });
  return list.map((finding) => [
    `${finding.rule}/${finding.case} ${finding.route ?? "run"} ${finding.at.line}:${finding.at.column}`,
    tell(finding).says,
  ]);
}

const whereIn = (scene: Scene): string[] => found(scene).map(([where = ""]) => where);

/** Routes whose reason is that the run does not ask for them. */
const leavingOut =
  (...left: string[]) =>
  ({ routes }: Promotion): Partial<Promotion> => ({
    compared: "pull-request",
    routes: routes.map((route) =>
      left.includes(route.route) ? { ...route, gated: false, reason: "not-asked-for" } : route,
    ),
  });

test("two sound routes have no finding", () => {
  assert.deepEqual(found({}), []);
});

test("a route that the run leaves out is named at its own line, and no other one is", () => {
  assert.deepEqual(whereIn({ promotion: leavingOut("two") }), ["evidence-complete/not-asked-for two 31:5"]);
  assert.deepEqual(whereIn({ promotion: leavingOut("one") }), ["evidence-complete/not-asked-for one 21:5"]);
});

test("what is said of the routes as a whole stands where they begin", () => {
  assert.deepEqual(whereIn({ promotion: () => ({ head_moved: true }) }), ["evidence-complete/head-moved run 20:1"]);
  const refused = { partials: { legs: "success", refused: 1 } } as const;
  assert.deepEqual(whereIn({ evidence: refused }), ["evidence-complete/leg-refused run 20:1"]);
  const obstacle = ({ routes }: Promotion) => ({ routes, obstacle: "failed" }) as const;
  assert.deepEqual(whereIn({ promotion: obstacle }), ["branch-current/failed run 20:1"]);
});

test("legs that failed hold nothing where no route is gated", () => {
  const evidence = { partials: { legs: "failure", refused: 1 } } as const;
  const promotion = ({ routes }: Promotion) => ({ routes: routes.map((route) => ({ ...route, gated: false })) });
  assert.deepEqual(found({ evidence, promotion }), []);
});

const failed = { legs: "failure", refused: 0 } as const;
const smokeless = sound().filter(({ check }) => check !== "smoke");
const cutOff = [{ check: "smoke", reason: "cancelled" }] as const;

test("one gated route whose checks were broken off shows why a leg failed", () => {
  const routes = [
    routeEvidence({ route: "one", exchanges: smokeless, unrun: [...cutOff] }),
    routeEvidence({ route: "two" }),
  ];
  assert.deepEqual(whereIn({ evidence: { partials: failed, routes } }), ["evidence-complete/cancelled one 21:5"]);
});

test("a route that is not gated does not explain a leg that failed", () => {
  const routes = [
    routeEvidence({ route: "one" }),
    routeEvidence({ route: "two", exchanges: smokeless, unrun: [...cutOff] }),
  ];
  const promotion = ({ routes: all }: Promotion) => ({
    routes: all.map((route) => (route.route === "two" ? { ...route, gated: false } : route)),
  });
  const evidence = { partials: failed, routes };
  assert.deepEqual(whereIn({ evidence, promotion }), ["evidence-complete/leg-failed run 20:1"]);
});

test("legs that were skipped are missed as soon as one route has evidence", () => {
  const unrun = manifest.routes[0]?.checks.map(({ check }) => ({ check, reason: "fork" as const })) ?? [];
  const routes = [routeEvidence({ route: "one", exchanges: [], unrun }), routeEvidence({ route: "two" })];
  const where = whereIn({ evidence: { partials: { legs: "skipped", refused: 0 }, routes } });
  assert.deepEqual(
    new Set(where),
    new Set(["evidence-complete/fork one 21:5", "evidence-complete/leg-failed run 20:1"]),
  );
});

const two = { staging: aGateway(), replica: aGateway() };
const stray = { target: "main", calls: 2, first_ms: 900 };

test("calls of no exchange count where a witness stands behind one of the gateways that a route asks", () => {
  const witnesses = [
    aWitness({ gateways: ["other", "staging"], strays: [{ ...stray, target: "shadow", first_ms: 1300 }, stray] }),
  ];
  const [one] = found({ evidence: { witnesses } });
  assert.deepEqual(one, [
    "calls-attributed/stray one 21:5",
    "expected every provider call of the run to carry the nonce of a request that the gate sent, got 4 that carry none, at shadow (2), main (2), the first 900 ms after the gate began to ask",
  ]);
});

const version = { gateway: null, header: "x-version", matches: "1.*", equals: null };
const other = { ...version, header: "x-other" };
const expected = { environment: { name: "staging", expect: [version, other], flags: [] } };
const stated = {
  header: "x-version",
  expected: "1.*",
  by_digest: false,
  seen: "1.2",
  result: "matches",
  gateway: "staging",
} as const;

test("each expectation has its own answer, and its finding stands at its own line", () => {
  const environment = [
    { ...stated, index: 0 },
    { ...stated, index: 1, header: "x-other", seen: "2.0", result: "differs" as const },
  ];
  assert.deepEqual(found({ over: expected, evidence: { environment } }), [
    ["environment-match/differs run 9:9", "expected x-other of the gateway staging to be 1.*, got 2.0"],
  ]);
});

test("an expectation is not asked of a gateway that only a route uses which is not gated", () => {
  const routes = [aRoute({ id: "one" }), aRoute({ id: "two", checks: [settings("smoke", { gateway: "replica" })] })];
  const ofTwo = routeEvidence({ route: "two", exchanges: [anExchange("smoke", { gateway: "replica" })] });
  const promotion = ({ routes: all }: Promotion) => ({
    routes: all.map((route) => (route.route === "two" ? { ...route, gated: false } : route)),
  });
  const over = { gateways: two, routes, environment: { name: "staging", expect: [version], flags: [] } };
  const evidence = { routes: [routeEvidence({ route: "one" }), ofTwo], environment: [{ ...stated, index: 0 }] };
  assert.deepEqual(found({ over, evidence, promotion }), []);
});

test("a gateway that let nothing in is not asked for its version, since its findings say why", () => {
  const shut = manifest.routes[0]?.checks.map(({ check }) =>
    anExchange(check, { observation: refusal(401, "authentication"), ledger: seen() }),
  );
  const routes = [
    routeEvidence({ route: "one", exchanges: shut ?? [] }),
    routeEvidence({ route: "two", exchanges: shut ?? [] }),
  ];
  const where = whereIn({
    over: { environment: { name: "staging", expect: [version], flags: [] } },
    evidence: { routes },
  });
  assert.ok(where.length > 0);
  assert.deepEqual(
    where.filter((one) => !one.startsWith("reachable/")),
    [],
  );
});

test("the help page of another contract is not the route's", () => {
  const contracts = {
    chat: { source: aContract().source, escalation: "https://docs.example.com/help" },
    other: { source: aContract().source },
  };
  const broke = anExchange("smoke", { observation: refusal(402, "quota_billing") });
  const routes = [routeEvidence({ route: "one", exchanges: sound(broke) }), routeEvidence({ route: "two" })];
  const checked = aContract({ contract: "other", escalation: "checked" });
  const evidence = { routes, contracts: [checked, aContract({ escalation: "unavailable" })] };
  assert.ok(whereIn({ over: { contracts }, evidence }).includes("escalation-ready/unchecked one 1:1"));
});

test("another environment is told before everything else, since all other evidence is of that one", () => {
  const broken = anExchange("smoke", { observation: refusal(418, "unclassified") });
  const routes = [routeEvidence({ route: "one", exchanges: sound(broken) }), routeEvidence({ route: "two" })];
  const environment = [{ ...stated, index: 0, seen: "2.0", result: "differs" as const }];
  const over = { environment: { name: "staging", expect: [version], flags: [] } };
  const where = whereIn({ over, evidence: { routes, environment }, promotion: () => ({ head_moved: true }) });
  const rules = where.map((one) => one.split("/")[0]);
  assert.deepEqual([rules.at(0), rules.at(-1)], ["environment-match", "evidence-complete"]);
  assert.ok(rules.length > 2);
});

test("rules about the run are silent where no route is gated, except those that always apply", () => {
  const environment = { name: "staging", expect: [version], flags: [] };
  const promotion = ({ routes }: Promotion) => ({
    base_changes: ["gateway/routes.yaml"],
    routes: routes.map((route) => ({ ...route, gated: false })),
  });
  assert.deepEqual(whereIn({ over: { environment }, promotion }), []);
});
