import assert from "node:assert/strict";
import { test } from "node:test";
import { keptOut } from "../../src/decision/kept-out.ts";
import type { Exchange } from "../../src/generated/types.ts";
import {
  anExchange,
  byHeader,
  byWitness,
  calls,
  ledgerOf,
  noAnswer,
  refusal,
  routeEvidence,
  seen,
  success,
} from "../support/evidence.ts";
import { aRoute } from "../support/manifest.ts";

const unheard = ledgerOf([byHeader(null)]);
const silentWitness = ledgerOf([byWitness(null), byHeader(2)]);
const wrongKey = { observation: refusal(401, "authentication"), ledger: seen() };
const noModel = { observation: refusal(404, "model_not_found"), ledger: seen() };
const noPath = { observation: refusal(404, "unknown_path"), ledger: seen() };
const down = { observation: refusal(503, "gateway_error"), ledger: seen() };
const elsewhere = { gateway: "other" };
const pinned = aRoute({ pin: { headers: { "x-target": "backup" } } });

const smoke = (over: Partial<Exchange>) => anExchange("smoke", over);
const badKey = (over: Partial<Exchange>) => anExchange("bad-credential", over);
const fallback = (over: Partial<Exchange>) => anExchange("fallback", over);

/** The first exchange is judged; the others are the rest of the route's. */
const rows: readonly (readonly [why: string, how: string | null, exchanges: Exchange[], route?: typeof pinned])[] = [
  ["a good request that was answered", null, [smoke({})]],
  ["a good request that was refused", "credential-refused", [smoke(wrongKey)]],
  [
    "a gateway that was not there, whatever another answered",
    "unreachable",
    [smoke({ observation: noAnswer("refused"), ledger: seen() }), smoke({})],
  ],
  ["another good request that was let in", null, [smoke(wrongKey), anExchange("stream")]],
  ["a good request that another gateway let in", "credential-refused", [smoke(wrongKey), smoke(elsewhere)]],
  ["a good request that was refused for another reason", null, [smoke(wrongKey), anExchange("stream", noModel)]],
  ["a provider that refused", null, [smoke({ ...wrongKey, ledger: seen("main 401") })]],
  ["no good request", null, [badKey(noModel)]],
  ["a refused placeholder, although good requests are refused alike", null, [badKey(wrongKey), smoke(wrongKey)]],
  ["a refused placeholder for which the model is unknown", "model-unknown", [badKey(noModel), smoke(noModel)]],
  [
    "an unknown model, although good requests are refused alike",
    null,
    [anExchange("unknown-model", noModel), smoke(noModel)],
  ],
  [
    "an unknown model whose credential is refused",
    "credential-refused",
    [anExchange("unknown-model", wrongKey), smoke(wrongKey)],
  ],
  ["a wrong path, although good requests are refused alike", null, [anExchange("wrong-path", noPath), smoke(noPath)]],
  ["a wrong path whose model is unknown", "model-unknown", [anExchange("wrong-path", noModel), smoke(noModel)]],
  ["an unknown model at an unknown path", "path-unknown", [anExchange("unknown-model", noPath), smoke(noPath)]],

  [
    "a fault that a silent witness was to play",
    null,
    [fallback({ ...wrongKey, forced_by: "witness", ledger: silentWitness })],
  ],
  ["a fault of which the witness saw no call", "credential-refused", [fallback({ ...wrongKey, forced_by: "witness" })]],
  [
    "a fault of which witness and header say that no call was made",
    "credential-refused",
    [fallback({ ...wrongKey, forced_by: "witness", ledger: ledgerOf([byHeader(null), byWitness(0)]) })],
  ],
  [
    "a fault that only a header counts",
    null,
    [fallback({ ...wrongKey, forced_by: "witness", ledger: ledgerOf([byHeader(0)]) })],
  ],
  ["a fault that headers provoke", null, [fallback({ ...wrongKey, forced_by: "headers" })]],

  ["a pinned request, which asks for one target alone", null, [anExchange("promoted-target", wrongKey)], pinned],
  ["a request that is drawn", "credential-refused", [anExchange("promoted-target", wrongKey)]],
  ["a good request of a route with a pin", "credential-refused", [smoke(wrongKey)], pinned],

  ["errors of the gateway that a witness saw no call of", "failing", [smoke(down)]],
  ["errors after a call", null, [smoke({ ...down, ledger: seen("main 503") })]],
  ["an error beside an answer", null, [smoke(down), anExchange("stream")]],
  ["an error beside the answer of another gateway", "failing", [smoke(down), smoke(elsewhere)]],
  ["an error of one gateway, and no good request to it", null, [badKey(down), smoke(elsewhere)]],
  ["errors where nobody counts calls, and nothing else was asked", null, [smoke({ ...down, ledger: unheard })]],
  [
    "errors where nobody counts calls, also for what no provider should see",
    "failing",
    [smoke({ ...down, ledger: unheard }), badKey({ ...down, ledger: unheard })],
  ],
  [
    "errors where nobody counts calls, and a refusal of what no provider should see",
    null,
    [smoke({ ...down, ledger: unheard }), badKey({ ledger: unheard })],
  ],
  ["errors that a witness saw no call of, and a refusal", "failing", [smoke(down), badKey({ ledger: seen() })]],
];

for (const [why, how, exchanges, route = aRoute()] of rows) {
  test(`kept out: ${how ?? "no"}, with ${why}`, () => {
    const [first] = exchanges;
    assert.ok(first !== undefined);
    assert.equal(keptOut({ route, evidence: routeEvidence({ exchanges }) }, first), how);
  });
}

test("a call shows that a request was let in, also where the answer is a refusal", () => {
  const answered = { ...wrongKey, ledger: ledgerOf([byWitness(1)], calls("main 401")) };
  const exchanges = [smoke(wrongKey), anExchange("stream", answered), anExchange("stream", { observation: success() })];
  assert.equal(keptOut({ route: aRoute(), evidence: routeEvidence({ exchanges }) }, smoke(wrongKey)), null);
});
