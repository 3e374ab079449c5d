import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { sha256 } from "../../src/core/canonical-json.ts";
import type { WitnessCall } from "../../src/core/ports/witness.ts";
import { switchesNamed } from "../../src/core/targets.ts";
import { dialects } from "../../src/dialects/index.ts";
import { readClaims, readSwitches } from "../../src/dialects/read-headers.ts";
import { gatherEvidence } from "../../src/evidence/gather.ts";
import type { Evidence } from "../../src/generated/types.ts";
import { withDerivedLedgers } from "../../src/ledger/derive.ts";
import { keepLedgers } from "../../src/ledger/ledger.ts";
import { attribute, type Watched } from "../../src/probe/attribution.ts";
import type { ProbedExchange } from "../../src/probe/exchange.ts";
import { noAnswer, refusal, success } from "../support/evidence.ts";
import { aLog, logReading } from "../support/logs.ts";
import { aGateway, aManifest, aRoute } from "../support/manifest.ts";
import { aBoundGateway, aWitnessBinding, probed, witnessCalls } from "../support/probing.ts";

const headerValues = fc.constantFrom(undefined, "0", "1", "3", "-1", "none", "2, 1", "a:80, b:80");
const headers = fc
  .record({
    "x-gateway-attempts": headerValues,
    "x-litellm-attempted-retries": headerValues,
    "x-litellm-attempted-fallbacks": fc.constantFrom(undefined, "0", "1"),
    "x-portkey-retry-attempt-count": headerValues,
    "x-envoy-attempt-count": headerValues,
    "content-type": fc.constantFrom("application/json", "text/event-stream"),
  })
  .map(
    (named) =>
      new Map(Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]]]))),
  );

const observations = fc.oneof(
  fc.constantFrom("main", "backup", "other", null).map((served_by) => success({ served_by })),
  fc.constantFrom(400, 429, 502).map((status) => refusal(status, "invalid_request")),
  fc.constant(refusal(200, "upstream_error", { error_in_success: true })),
  fc.constant(noAnswer("timeout")),
);

const call = fc.record({
  to: fc.constantFrom("main", "dep-backup", "backup", "shadow"),
  status: fc.constantFrom("200", "500", "-"),
  /** Whose it is: the exchange at this place; beyond them nobody's. */
  owner: fc.nat({ max: 4 }),
});

const run = fc.record({
  dialect: fc.constantFrom(...Object.values(dialects)),
  hasTargets: fc.boolean(),
  order: fc.constantFrom("ordered", "weighted"),
  hasLog: fc.boolean(),
  torn: fc.constantFrom(0, 0, 1),
  missing: fc.array(fc.nat({ max: 3 }), { maxLength: 1 }),
  answers: fc.array(fc.record({ observation: observations, headers }), { minLength: 1, maxLength: 4 }),
  calls: fc.array(call, { maxLength: 12 }),
  watched: fc.constantFrom<Partial<Watched>>({}, {}, {}, { end: null }, { quiet: false }, { start: null }),
  isTimed: fc.boolean(),
});

type Made = typeof run extends fc.Arbitrary<infer Value> ? Value : never;

/** The journal of these calls; those that the last exchange owns carry no nonce where it is joined by time. */
function journal(exchanges: readonly ProbedExchange[], { calls, isTimed }: Made): WitnessCall[] {
  const seen = witnessCalls(...calls.map(({ to, status }) => `${to} ${status}`));
  return seen.map((one, index) => {
    const nonce = exchanges[calls[index]?.owner ?? -1]?.nonce;
    const isMute = isTimed && nonce === exchanges.at(-1)?.nonce;
    return { ...one, nonces: nonce === undefined || isMute ? [] : [sha256(nonce)] };
  });
}

/** The evidence of a run as the gate makes it, from the journal of the witness to the ledgers. */
function evidenceOf(made: Made): { evidence: Evidence; manifest: ReturnType<typeof aManifest> } {
  const { dialect, hasTargets, order, hasLog, answers } = made;
  const route = aRoute({ order, ...(hasTargets ? {} : { targets: {} }) });
  const logs = hasLog ? [aLog()] : [];
  const manifest = aManifest({ routes: [route], logs, gateways: { staging: aGateway({ dialect }) } });
  const bare = answers.map(({ observation, headers: given }, index) => {
    const isLast = index === answers.length - 1;
    return probed("smoke", {
      gateId: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
      nonce: `fgn-${String(index).padStart(32, "0")}`,
      exchange: index + 1,
      observation,
      claims: readClaims(dialect, given, observation.status_class),
      headerSwitches: readSwitches(dialect, given) ?? switchesNamed(route, observation.served_by),
      via: made.isTimed && isLast ? "client" : "gate",
      window: made.isTimed && isLast ? { after: 0, upTo: 8 } : null,
    });
  });
  const calls = journal(bare, made);
  const start = { journal: "one", last: 0, now_ms: 0 };
  const end = { journal: "one", last: calls.length, calls };
  const found = attribute({ runMark: "run", start, end, obstacle: null, quiet: true, ...made.watched }, bare, []);
  const exchanges = bare.map((exchange, index) => ({ ...exchange, witness: found.readings[index] ?? null }));
  const readings = logs.map((log) => logReading(log, exchanges, { torn: made.torn, missing: made.missing }));
  const witness = {
    gateways: ["staging"],
    state: found.state,
    missing: found.missing,
    quiet: made.watched.quiet ?? true,
    strays: found.strays.map(({ target }) => ({ target, ms: 1 })),
  };
  const evidence = gatherEvidence({
    manifest,
    gateways: [aBoundGateway({ witness: aWitnessBinding })],
    probed: { exchanges, cutOff: [], unrun: [] },
    witnesses: [witness],
    ledgers: keepLedgers(exchanges, manifest, readings),
    logs: readings,
    contracts: [],
    expected: new Map(),
    byConfiguration: { byRoute: new Map(), showing: new Map() },
    replicas: [],
  });
  return { evidence, manifest };
}

test("every ledger that a run keeps is what its accounts and calls derive", () => {
  fc.assert(
    fc.property(run, (made) => {
      const { evidence, manifest } = evidenceOf(made);
      assert.deepEqual(withDerivedLedgers(evidence, manifest), evidence);
    }),
    { numRuns: 1_000 },
  );
});
