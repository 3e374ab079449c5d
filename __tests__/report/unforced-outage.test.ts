import assert from "node:assert/strict";
import { test } from "node:test";
import type { EffectiveCheck } from "../../src/generated/types.ts";
import { notShown } from "../../src/report/not-shown.ts";
import { aBundle, anEvidence, anExchange, routeEvidence } from "../support/evidence.ts";
import { aManifest, aRoute, settings } from "../support/manifest.ts";

const line = "Whether another target takes over when one fails on `chat-backup`: no check forced an outage.";
const refused = settings("fallback", { force: { witness: { first: ["content_policy_violation"] } } });
const outage = settings("fallback");

function linesOf(...checks: readonly EffectiveCheck[]): string {
  const exchanges = checks.map((_, index) => anExchange("fallback", { exchange: index + 1, forced_by: "witness" }));
  const manifest = aManifest({ routes: [aRoute({ refusals: "never", checks: [settings("smoke"), ...checks] })] });
  return notShown(aBundle(anEvidence({ routes: [routeEvidence({ exchanges })] }), manifest));
}

test("a route whose fallback checks only play refusals is named", () => {
  assert.ok(linesOf(refused).includes(line));
});

test("a forced outage says enough, and so does a route without evidence", () => {
  assert.ok(!linesOf(refused, outage).includes(line));
  assert.ok(!linesOf(outage).includes(line));
  assert.ok(!linesOf().includes(line));
});
