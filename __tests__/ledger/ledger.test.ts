import assert from "node:assert/strict";
import { test } from "node:test";
import type { HeaderClaim } from "../../src/dialects/read-headers.ts";
import { portkey } from "../../src/dialects/portkey.ts";
import type { Account, Ledger } from "../../src/generated/types.ts";
import { keepLedgers } from "../../src/ledger/ledger.ts";
import type { ProbedExchange } from "../../src/probe/exchange.ts";
import { aGateway, aManifest, aRoute } from "../support/manifest.ts";
import { probed, reading, witnessCalls } from "../support/probing.ts";

const manifest = aManifest();
const passThrough = aManifest({ gateways: { staging: aGateway({ dialect: portkey }) } });

function claim(value: number | null, over: Partial<HeaderClaim> = {}): HeaderClaim {
  return { header: "x-gateway-attempts", basis: "attempts", scope: "unknown", value, exact: false, ...over };
}

/** The ledger of the first of these exchanges. */
function ledger(exchanges: readonly ProbedExchange[], by = manifest): Ledger {
  const [first] = keepLedgers(exchanges, by, []);
  assert.ok(first !== undefined);
  return first;
}

/** Accounts as `source name attempts bound`. */
function inWords(accounts: readonly Account[]): string[] {
  return accounts.map(({ source, name, attempts, bound }) => `${source} ${name} ${attempts ?? "-"} ${bound}`);
}

const witnessed = "witness staging 1 exact";
const witnessedTwice = "witness staging 2 exact";

test("what the witness and the header count stands side by side", () => {
  const { accounts, expected, attempts, contradictions } = ledger([
    probed("fallback", { claims: [claim(1)] }),
    probed("smoke"),
  ]);
  assert.deepEqual(inWords(accounts), ["header x-gateway-attempts 1 at-least", witnessedTwice]);
  assert.deepEqual(expected, [
    { source: "header", name: "x-gateway-attempts" },
    { source: "witness", name: "staging" },
  ]);
  assert.deepEqual([attempts.value, attempts.bound, attempts.source], [2, "exact", "witness"]);
  assert.deepEqual(contradictions, []);
});

test("a header that claims more than was seen contradicts the witness", () => {
  assert.deepEqual(ledger([probed("smoke", { claims: [claim(3)] })]).contradictions, [[0, 1]]);
});

test("a header given once is expected of every answer of that gateway and status class", () => {
  const exchanges = [probed("smoke"), probed("fallback", { claims: [claim(2)] }), probed("bad-credential")];
  const [smoke, fallback, refused] = keepLedgers(exchanges, manifest, []).map(({ accounts }) => inWords(accounts));
  assert.deepEqual(smoke, ["header x-gateway-attempts - unknown", witnessed]);
  assert.deepEqual(fallback, ["header x-gateway-attempts 2 at-least", witnessedTwice]);
  assert.deepEqual(refused, [witnessed]);
});

test("a header without a number is a source that said nothing, also where the witness counts", () => {
  const { accounts } = ledger([probed("smoke", { claims: [claim(null)] })]);
  assert.deepEqual(inWords(accounts), ["header x-gateway-attempts - unknown", witnessed]);
});

test("a header that another gateway gives is not expected of this one", () => {
  const gateways = { staging: aGateway(), replica: aGateway() };
  const exchanges = [probed("smoke"), probed("fallback", { gateway: "replica", claims: [claim(2)] })];
  assert.deepEqual(inWords(ledger(exchanges, aManifest({ gateways })).accounts), [witnessed]);
});

test("a header that the dialect promises is expected although it never came, on the statuses it is promised for", () => {
  const [smoke, refused] = keepLedgers([probed("smoke"), probed("bad-credential")], passThrough, []);
  assert.deepEqual(smoke?.accounts[0]?.basis, "retries");
  assert.deepEqual(inWords(smoke?.accounts ?? []), ["header x-portkey-retry-attempt-count - unknown", witnessed]);
  assert.deepEqual(inWords(refused?.accounts ?? []), [witnessed]);
});

test("without a witness only headers are expected; without either nothing is known", () => {
  const { expected, accounts, attempts } = ledger([probed("smoke", { witness: null })]);
  assert.deepEqual([expected, accounts], [[], []]);
  assert.deepEqual([attempts.value, attempts.bound, attempts.source], [null, "unknown", "none"]);
});

test("a witness that cannot be asked is an account that says nothing", () => {
  const { accounts, attempts } = ledger([probed("smoke", { witness: reading(null) })]);
  assert.deepEqual(inWords(accounts), ["witness staging - unknown"]);
  assert.equal(attempts.value, null);
});

const unseen = reading([]);

test("the silence of a witness about a refusal is zero once it has shown another exchange of this gateway", () => {
  const spoken = ledger([probed("wrong-path"), probed("smoke")]);
  assert.deepEqual(inWords(spoken.accounts), ["witness staging 0 exact"]);
  const never = ledger([probed("wrong-path"), probed("bad-credential", { witness: unseen })]);
  assert.deepEqual(inWords(never.accounts), ["witness staging - unknown"]);
  const elsewhere = ledger([probed("wrong-path"), probed("smoke", { gateway: "replica" })]);
  assert.deepEqual(inWords(elsewhere.accounts), ["witness staging - unknown"]);
});

test("a success with no call seen is unknown, never zero", () => {
  const { accounts } = ledger([probed("smoke", { witness: unseen }), probed("fallback")]);
  assert.deepEqual(inWords(accounts), ["witness staging - unknown"]);
});

test("a call that is still open makes the count a lower bound", () => {
  const calls = witnessCalls("main 500", "backup -");
  const { attempts, calls: kept } = ledger([probed("fallback", { witness: reading(calls) })]);
  assert.deepEqual([attempts.value, attempts.bound], [2, "at-least"]);
  assert.deepEqual([kept[1]?.status, kept[1]?.ended_ms], [null, null]);
});

test("calls are timed from the first one and named as the manifest names their targets", () => {
  const calls = witnessCalls("dep-primary 500", "dep-backup 200", "stranger 200");
  const { calls: kept, attempts } = ledger([probed("fallback", { witness: reading(calls) })]);
  assert.deepEqual(
    kept.map(({ target, started_ms, ended_ms }) => [target, started_ms, ended_ms]),
    [
      ["main", 0, 5],
      ["backup", 10, 15],
      ["other", 20, 25],
    ],
  );
  assert.deepEqual(attempts.per_target, { main: 1, backup: 1, other: 1 });
});

test("without declared targets the witness's own names stand, whatever they are", () => {
  const calls = witnessCalls("constructor 500", "toString 200", "constructor 200");
  const bare = aManifest({ routes: [aRoute({ targets: {} })] });
  const { attempts } = ledger([probed("fallback", { witness: reading(calls) })], bare);
  assert.deepEqual(attempts.per_target, { constructor: 2, toString: 1 });
});

test("a run without exchanges has no ledgers, and each exchange has its own, in order", () => {
  assert.deepEqual(keepLedgers([], manifest, []), []);
  const kept = keepLedgers([probed("smoke"), probed("fallback"), probed("wrong-path")], manifest, []);
  assert.deepEqual(
    kept.map(({ attempts }) => attempts.value),
    [1, 2, 0],
  );
});
