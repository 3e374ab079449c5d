import assert from "node:assert/strict";
import { test } from "node:test";
import {
  brokeVisibly,
  exchangesOf,
  isFallbackForced,
  isFaultUnseen,
  isJudged,
  isMocked,
  isNegative,
  isPrimaryFailing,
  isRefusalForced,
  sentNothing,
  settingsOf,
} from "../../src/decision/expectation.ts";
import type { CheckKind, Force, ForcedBy, Observation, Step } from "../../src/generated/types.ts";
import { checks } from "../../src/probe/checks/index.ts";
import { anExchange, seen, success } from "../support/evidence.ts";
import { aGateway, aManifest, aRoute, settings } from "../support/manifest.ts";

const playing = (...steps: Step[]): Force => ({ witness: { main: steps } });

test("an exchange belongs to the entry of its own check that made it, by the number of exchanges of each", () => {
  const [other, first, second] = [settings("stream"), settings("smoke", { repeat: 2 }), settings("smoke")];
  const route = aRoute({ checks: [other, first, second] });
  const entries = [1, 2, 3, 4].map((exchange) => settingsOf(route, { check: "smoke", exchange }));
  assert.deepEqual(entries, [first, first, second, undefined]);
});

test("draws count once where a route's least number of exchanges is meant, and repeats count each", () => {
  const route = aRoute({ checks: [settings("smoke", { draws: 9, repeat: 2 }), settings("smoke"), settings("stream")] });
  assert.equal(exchangesOf(route, "smoke"), 3);
});

const refusals: readonly (readonly [why: string, check: CheckKind, step: Step, forced: boolean])[] = [
  ["a provider's filter", "fallback", "content_policy_violation", true],
  ["a context that is too long, which another target may serve", "fallback", "context_length_exceeded", false],
  ["a plain failure", "fallback", 500, false],
  ["a check whose faults the manifest does not choose", "smoke", "content_policy_violation", false],
];

for (const [why, check, step, forced] of refusals) {
  test(`a refusal has to reach the client: ${forced}, for ${why}`, () => {
    const route = aRoute({ checks: [settings(check, { force: playing(step) })] });
    assert.equal(isRefusalForced(route, { check, exchange: 1 }), forced);
    const asked = { check, exchange: 1, forced_by: "witness" } as const;
    assert.equal(isFallbackForced(route, asked), check === "fallback" && !forced);
  });
}

const late: readonly (readonly [why: string, over: Partial<Observation>, steps: Step[], visible: boolean])[] = [
  ["an error in the stream", {}, ["cut"], true],
  ["a connection that was reset", { failure: "reset" }, ["cut"], true],
  ["a connection that was closed", { failure: "closed" }, ["cut"], true],
  ["silence", { failure: "timeout" }, ["cut"], false],
  ["a part that cannot be read", { error_class: "malformed_response" }, ["malformed-chunk"], false],
  ["an end without a terminal event", { error_class: "truncated_stream" }, ["cut-clean"], false],
  ["no error", { error_class: null }, ["cut"], false],
  ["an error that came before the stream", { status_class: "5xx" }, ["cut"], false],
  ["a fault that strikes before the stream", {}, [500], false],
];

for (const [why, over, steps, visible] of late) {
  test(`a stream broke visibly: ${visible}, with ${why}`, () => {
    const observation = success({ error_class: "stream_error", ...over });
    const entry = settings("fallback", { stream: true, force: playing(...steps) });
    const exchange = anExchange("fallback", { observation });
    assert.equal(brokeVisibly(aRoute({ checks: [entry] }), exchange), visible);
    assert.equal(brokeVisibly(aRoute({ checks: [{ ...entry, stream: false }] }), exchange), false);
  });
}

test("one target that strikes late is enough for a late break", () => {
  const force: Force = { witness: { main: ["cut"], backup: [500] } };
  const exchange = anExchange("fallback", { observation: success({ error_class: "stream_error" }) });
  assert.equal(brokeVisibly(aRoute({ checks: [settings("fallback", { stream: true, force })] }), exchange), true);
});

const failing: readonly (readonly [check: CheckKind, exchange: number, forced_by: ForcedBy, failing: boolean])[] = [
  ["fallback", 1, "witness", true],
  ["fallback", 1, "mock", true],
  ["fallback", 1, "none", false],
  ["recovery", 1, "witness", true],
  ["recovery", 1, "none", false],
  ["retries", 1, "witness", false],
  ["retries", 2, "witness", true],
  ["retries", 3, "witness", false],
  ["worst-case", 1, "witness", true],
  ["smoke", 1, "witness", false],
];

for (const [check, exchange, forced_by, expected] of failing) {
  test(`the primary fails for good: ${expected}, in exchange ${exchange} of ${check}, forced by ${forced_by}`, () => {
    assert.equal(isPrimaryFailing({ check, exchange, forced_by }), expected);
  });
}

test("exactly the checks that ask for a refusal without a fault are negative", () => {
  const names = Object.values(checks).map(({ name }) => name);
  const negative = names.filter((name) => isNegative(name));
  assert.deepEqual(negative, ["bad-credential", "unknown-model", "invalid-body", "wrong-path"]);
});

test("only a mock is mocked, and a fault is unseen only where the witness was to play it and showed no call", () => {
  const none = anExchange("fallback", { ledger: seen() });
  const sources: ForcedBy[] = ["none", "mock", "witness"];
  assert.deepEqual(
    sources.map((forced_by) => [isMocked({ ...none, forced_by }), isFaultUnseen({ ...none, forced_by })]),
    [
      [false, false],
      [true, false],
      [false, true],
    ],
  );
  assert.equal(isFaultUnseen(anExchange("fallback")), false);
});

test("nothing was asked only where the user's client ran and sent no request", () => {
  const ledger = { ...seen(), client_requests: 0 };
  assert.equal(sentNothing({ via: "client", ledger }), true);
  assert.equal(sentNothing({ via: "gate", ledger }), false);
  assert.equal(sentNothing({ via: "client", ledger: { ...ledger, client_requests: 1 } }), false);
});

test("behind a gateway that passes credentials on, a bad one is judged where a provider refused it", () => {
  const manifest = aManifest({ gateways: { staging: aGateway({ credential_of: "provider" }) } });
  const judged = (check: CheckKind, ...calls: string[]) =>
    isJudged({ manifest }, anExchange(check, { ledger: seen(...calls) }));
  assert.equal(judged("bad-credential", "main 401"), true);
  assert.equal(judged("bad-credential", "main 200"), false);
  assert.equal(judged("bad-credential"), false);
  assert.equal(judged("smoke"), true);
  assert.equal(isJudged({ manifest: aManifest() }, anExchange("bad-credential", { ledger: seen() })), true);
});
