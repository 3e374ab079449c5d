import assert from "node:assert/strict";
import { test } from "node:test";
import { escalationPacket } from "../../src/record/escalation.ts";
import { aContract, anEvidence, anExchange, refusal, routeEvidence } from "../support/evidence.ts";
import { aManifest, aRoute, aRun } from "../support/manifest.ts";

const page = "https://docs.example.com/chat";
const help = "https://help.example.com/limits";
const contracts = {
  chat: { source: page, escalation: help },
  copy: { source: "docs/chat.md", origin: page },
};
const manifest = aManifest({
  contracts,
  routes: [
    aRoute({ id: "a", contract: "chat" }),
    aRoute({ id: "b", contract: "copy" }),
    aRoute({ id: "c", contract: "none" }),
  ],
});
const quota = { gate_id: "g-1", at: "2026-11-20T10:00:00.000Z", observation: refusal(429, "quota_billing") };
const overloaded = refusal(503, "overloaded");

/** The failures in the packet for this evidence; null without a packet. */
function failuresIn(evidence: ReturnType<typeof anEvidence>, ids: ReadonlyMap<string, string> = new Map()): unknown {
  const packet = escalationPacket(evidence, manifest, aRun({ run_id: "r-1", at: "2026-11-20T09:00:00.000Z" }), ids);
  if (packet === null) return null;
  assert.ok(packet.endsWith("}\n"));
  const { failures, ...rest } = JSON.parse(packet);
  assert.deepEqual(rest, { schema: "fallback-gate/escalation/v1", run_id: "r-1", at: "2026-11-20T09:00:00.000Z" });
  return failures;
}

const told = { check: "smoke", at: quota.at, gate_id: "g-1", status: 429, error_class: "quota_billing" };

test("the packet has the ids, times and classes of a failure, and the pages that explain it", () => {
  const evidence = anEvidence({
    routes: [routeEvidence({ route: "a", exchanges: [anExchange("smoke"), anExchange("smoke", quota)] })],
    contracts: [aContract({ contract: "chat", state: "unchanged", escalation: "checked" })],
  });
  const found = { source: page, source_state: "unchanged", help, help_checked: true };
  assert.deepEqual(failuresIn(evidence, new Map([["g-1", "req_1"]])), [
    { route: "a", ...told, request_id: "req_1", ...found },
  ]);
});

test("what is not known of a failure is said to be unknown", () => {
  const routes = ["b", "c", "gone"].map((route) => routeEvidence({ route, exchanges: [anExchange("smoke", quota)] }));
  const nothing = { request_id: null, source_state: "unchecked", help: null, help_checked: false };
  assert.deepEqual(failuresIn(anEvidence({ routes, contracts: [] })), [
    { route: "b", ...told, ...nothing, source: page },
    { route: "c", ...told, ...nothing, source: "" },
    { route: "gone", ...told, ...nothing, source: "" },
  ]);
});

const others = [
  ["a success", anExchange("smoke")],
  ["a refusal of a negative check", anExchange("bad-credential")],
  ["a provider's failure without its request id", anExchange("smoke", { observation: overloaded, request_id: false })],
] as const;

for (const [what, exchange] of others)
  test(`there is no packet for ${what}`, () =>
    assert.equal(failuresIn(anEvidence({ routes: [routeEvidence({ route: "a", exchanges: [exchange] })] })), null));

test("a provider's failure with its request id is in the packet", () => {
  const exchanges = [anExchange("smoke", { observation: overloaded, request_id: true })];
  const failures = failuresIn(anEvidence({ routes: [routeEvidence({ route: "a", exchanges })] }));
  assert.ok(Array.isArray(failures) && failures.length === 1);
});
