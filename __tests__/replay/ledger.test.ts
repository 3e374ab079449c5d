import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { isBundle } from "../../src/generated/evidence-validators.cjs";
import type { Bundle, Ledger } from "../../src/generated/types.ts";
import { canonicalJson, sha256 } from "../../src/core/canonical-json.ts";
import { deriveBundle, replay } from "../../src/settle.ts";
import { bundles, consistentBundle } from "../report/bundles.ts";
import { changedAt, isVerified, leavesOf } from "./mutations.ts";

const names = Object.keys(bundles);

/** Everything below `ledger`. */
function ledgerLeaves(bundle: Bundle): string[][] {
  return leavesOf(bundle).flatMap((path) => (path[0] === "evidence" && path.includes("ledger") ? [[...path]] : []));
}

/** What a forger makes of facts: findings, decision, records and digest, as the gate would. null: facts that fit no schema. */
function sealedAgain(value: unknown): Bundle | null {
  if (!isBundle(value)) return null;
  try {
    return deriveBundle(value);
  } catch {
    return null;
  }
}

function isRefused(value: unknown): boolean {
  const bundle = sealedAgain(value);
  return bundle === null || !isVerified(bundle);
}

/** The bundle with the digests of its ledgers computed anew. */
function withLedgerDigests(bundle: Bundle): Bundle {
  const resealed = ({ digest: _digest, ...content }: Ledger): Ledger => ({
    ...content,
    digest: sha256(canonicalJson(content)),
  });
  const routes = bundle.evidence.routes.map((route) => ({
    ...route,
    exchanges: route.exchanges.map((exchange) => ({ ...exchange, ledger: resealed(exchange.ledger) })),
  }));
  return { ...bundle, evidence: { ...bundle.evidence, routes } };
}

test("no single value below a ledger can be changed, though all is sealed again", () => {
  const bundle = consistentBundle("hold-over-budget");
  const leaves = ledgerLeaves(bundle);
  assert.ok(leaves.length > 200);
  assert.deepEqual(
    leaves.filter((path) => !isRefused(changedAt(bundle, path))),
    [],
  );
});

test("nor in any other bundle", () => {
  const all = names.map(consistentBundle).filter((bundle) => ledgerLeaves(bundle).length > 0);
  const changes = fc
    .constantFrom(...all)
    .chain((bundle) => fc.constantFrom(...ledgerLeaves(bundle)).map((path) => ({ bundle, path })));
  fc.assert(
    fc.property(changes, ({ bundle, path }) => isRefused(changedAt(bundle, path))),
    { numRuns: 100 },
  );
});

/** What only the witness itself can say: a forger who also computes the digest of the ledger anew is not found by it. */
const fact = /\/calls\/\d+\/(?:status|started_ms|ended_ms|retry_after_ms|shape(?:\/.*)?)$/;

test("a ledger that contradicts itself is refused under a digest of its own, and only times, statuses and shapes of calls are not found", () => {
  const bundle = consistentBundle("hold-over-budget");
  const passed = ledgerLeaves(bundle)
    .filter((path) => path.at(-1) !== "digest")
    .filter((path) => {
      const changed = changedAt(bundle, path);
      return isBundle(changed) && !isRefused(withLedgerDigests(changed));
    })
    .map((path) => `/${path.join("/")}`);
  assert.deepEqual(
    passed.filter((pointer) => !fact.test(pointer)),
    [],
  );
});

const smoke = ["evidence", "routes", "0", "exchanges", "0", "ledger"];

const contradicting: readonly (readonly [what: string, path: readonly string[], value: unknown])[] = [
  ["fewer attempts than accounts", ["attempts", "value"], 1],
  ["a bound that no account has", ["attempts", "bound"], "at-least"],
  ["another source", ["attempts", "source"], "header"],
  ["a count at a target", ["attempts", "per_target", "main"], 1],
  ["a witness that counts fewer than its calls", ["accounts", "1", "attempts"], 1],
  ["a contradiction that is none", ["contradictions"], [[0, 1]]],
  ["turns that no call had", ["targets"], ["main"]],
  ["a wait that no calls had", ["waits", "0", "wait_ms"], 900],
  ["no wait", ["waits"], []],
  ["no call", ["calls"], []],
  [
    "a call less",
    ["calls"],
    consistentBundle("hold-over-budget").evidence.routes[0]?.exchanges[0]?.ledger.calls.slice(1),
  ],
  ["a call that never ended, counted exactly", ["calls", "12", "ended_ms"], null],
  ["no account of the witness", ["accounts"], []],
  ["no witness expected", ["expected"], []],
  ["calls joined to nothing", ["attribution"], "none"],
  ["a switch that no header shows", ["switches", "header"], 1],
  ["rows of a log that is not there", ["switches", "log"], 1],
  ["requests of a client that was not there", ["client_requests"], 2],
];

for (const [what, path, value] of contradicting)
  test(`a ledger that contradicts itself is refused: ${what}`, () => {
    const changed = changedAt(consistentBundle("hold-over-budget"), [...smoke, ...path], () => value);
    assert.ok(isBundle(changed), JSON.stringify(isBundle.errors));
    const forged = sealedAgain(withLedgerDigests(changed));
    assert.ok(forged !== null);
    const evidence = replay(forged).compared.find(({ what: part }) => part === "evidence");
    assert.match(evidence?.differsAt ?? "", /^\/evidence\/routes\/0\/exchanges\/0\/ledger\//);
  });
