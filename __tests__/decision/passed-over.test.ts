import assert from "node:assert/strict";
import { test } from "node:test";
import { whyPassedOver } from "../../src/decision/passed-over.ts";
import type { EffectiveRoute, Exchange } from "../../src/generated/types.ts";
import { everyRoute } from "../../src/promotion/gating.ts";
import { anEvidence, anExchange, refusal, routeEvidence, seen, showing, success } from "../support/evidence.ts";
import { aManifest, aRoute } from "../support/manifest.ts";

const [before, now, after] = ["2026-11-20T10:00:01.000Z", "2026-11-20T10:00:02.000Z", "2026-11-20T10:00:03.000Z"];
const elsewhere = { at: now, observation: success({ served_by: "backup" }), ledger: seen("backup 200") };
const failed = { observation: refusal(500, "upstream_error"), ledger: seen("main 500") };

/** The first exchange is judged; the others are the rest of the route's. */
const rows: readonly (readonly [
  why: string,
  is: string | null,
  exchanges: Exchange[],
  route?: Partial<EffectiveRoute>,
])[] = [
  ["plain answers alone", "drawn", [anExchange("smoke", elsewhere), anExchange("stream", { at: before })]],
  ["the primary answered", null, [anExchange("smoke", { at: now })]],
  ["no call was seen", null, [anExchange("smoke", { ...elsewhere, ledger: seen() })]],
  ["the gateway shows a switch", null, [anExchange("smoke", { ...elsewhere, ledger: showing(1, seen("backup 200")) })]],
  [
    "the gateway shows that there was none",
    "drawn",
    [anExchange("smoke", { ...elsewhere, ledger: showing(0, seen("backup 200")) })],
  ],
  ["the check measures it", null, [anExchange("recovery", elsewhere)]],
  ["a refusal is expected", null, [anExchange("unknown-model", elsewhere)]],
  ["the gate asked for another target by name", null, [anExchange("fallback", { ...elsewhere, forced_by: "model" })]],
  ["no target is declared", null, [anExchange("smoke", elsewhere)], { targets: {} }],
  [
    "the primary failed before",
    "cooled-down",
    [anExchange("smoke", elsewhere), anExchange("stream", { ...failed, at: before })],
  ],
  [
    "a fault was played before",
    "cooled-down",
    [anExchange("smoke", elsewhere), anExchange("fallback", { at: before })],
  ],
  [
    "a fault passed before",
    "cooled-down",
    [anExchange("smoke", elsewhere), anExchange("retries", { at: before, ledger: seen("main 200") })],
  ],
  [
    "the primary needed two calls before",
    "cooled-down",
    [anExchange("smoke", elsewhere), anExchange("stream", { at: before, ledger: seen("main 500", "main 200") })],
  ],
  [
    "another target failed before",
    null,
    [
      anExchange("smoke", elsewhere),
      anExchange("stream", { at: before, observation: refusal(500, "upstream_error"), ledger: seen("backup 500") }),
    ],
  ],
  [
    "the primary fails later",
    "drawn",
    [anExchange("smoke", elsewhere), anExchange("stream", { ...failed, at: after })],
  ],
  [
    "the primary fails at the same instant",
    "drawn",
    [anExchange("smoke", elsewhere), anExchange("stream", { ...failed, at: now })],
  ],
  [
    "it is an error of another target itself",
    null,
    [anExchange("smoke", { ...elsewhere, observation: refusal(500, "upstream_error"), ledger: seen("backup 500") })],
  ],
  [
    "it needed two calls itself, and nothing failed before",
    null,
    [
      anExchange("smoke", { ...elsewhere, ledger: seen("backup 500", "backup 200") }),
      anExchange("stream", { at: before, ledger: seen("backup 200") }),
    ],
  ],
  [
    "a fault was played that never reached the primary",
    null,
    [anExchange("fallback", { ...elsewhere, ledger: seen("backup 200") })],
  ],
];

for (const [why, is, exchanges, over = {}] of rows) {
  test(`the primary was passed over: ${is ?? "no"}, where ${why}`, () => {
    const route = aRoute(over);
    const manifest = aManifest({ routes: [route] });
    const evidence = routeEvidence({ exchanges });
    const promotion = everyRoute(manifest);
    const run = { evidence: anEvidence({ routes: [evidence] }), manifest, promotion };
    const [promoted] = promotion.routes;
    const [first] = exchanges;
    assert.ok(promoted !== undefined && first !== undefined);
    assert.equal(
      whyPassedOver({ route, pointer: "/routes/0", evidence, manifest, promotion: promoted, run }, first),
      is,
    );
  });
}
