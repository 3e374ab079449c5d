import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../src/core/canonical-json.ts";
import type { Witness, WitnessCall } from "../../src/core/ports/witness.ts";
import type { BoundGateway } from "../../src/binding/gateways.ts";
import { readWitnesses, watchWitnesses } from "../../src/probe/witnesses.ts";
import { fakeClock, fakeRandom, fakeWitness } from "../support/effects.ts";
import { aGateway } from "../support/manifest.ts";
import { aBoundGateway, probed, witnessCalls } from "../support/probing.ts";

const random = fakeRandom();
const smoke = probed("smoke");
const stream = probed("stream", { gateway: "replica" });
const own = witnessCalls("main 500", "main 200").map((call) => ({ ...call, nonces: [sha256(smoke.nonce)] }));

function bound(name: string, url: string, settle_ms = 2_000): BoundGateway {
  return aBoundGateway({ name, settings: aGateway({ settle_ms }), witness: { url, token: "t".repeat(32) } });
}

/** A run over these gateways, whose witnesses show these calls at the end, by URL. */
async function run(
  gateways: readonly BoundGateway[],
  shown: Readonly<Record<string, readonly WitnessCall[] | Error>>,
  signal = new AbortController().signal,
) {
  const clock = fakeClock();
  const told: string[] = [];
  const witness = ({ url: at }: { url: string }): Witness => {
    const fake = fakeWitness(shown[at]).witness;
    const journal = at.replace("localhost", "127.0.0.1").replace(/\/$/, "");
    return {
      ...fake,
      begin: async (mark) => (told.push(`begin ${mark}`), { ...(await fake.begin(mark)), journal }),
      since: async (last) => (told.push("read"), { ...(await fake.since(last)), journal }),
      end: async (mark) => void told.push(`end ${mark}`),
    };
  };
  const watched = await watchWitnesses(gateways, { witness, random }, new AbortController().signal);
  const exchanges = [smoke, stream];
  const seen = await readWitnesses(watched, { exchanges, cutOff: [], unrun: [] }, { clock, random }, signal);
  return { ...seen, told, slept: clock.slept };
}

const url = "http://127.0.0.1:1";

test("a witness is read its quiet period after the last exchange, and a call that began meanwhile counts", async () => {
  const { probed: found, witnesses, slept } = await run([bound("staging", url)], { [url]: own });
  assert.deepEqual(slept, [2_000]);
  assert.deepEqual(found.exchanges[0]?.witness, { calls: own, settled: true, joinedBy: "nonce" });
  assert.deepEqual(witnesses, [{ gateways: ["staging"], state: "read", missing: 0, quiet: true, strays: [] }]);
});

test("a witness knows of the run from before the first request until it was read", async () => {
  const { told } = await run([bound("staging", url)], { [url]: own });
  assert.deepEqual(told, [`begin ${random.runMark}`, "read", `end ${random.runMark}`]);
});

test("a run that was stopped before an answer ends at its witness, so that its nonces hide no call of a later run", async () => {
  const { told } = await run([bound("idle", url)], { [url]: own });
  assert.deepEqual(told, [`begin ${random.runMark}`, `end ${random.runMark}`]);
});

test("an exchange of a gateway without a witness has none", async () => {
  const { probed: found } = await run([bound("staging", url)], { [url]: own });
  assert.equal(found.exchanges[1]?.witness, null);
});

test("a gateway to which nothing was asked is waited for by nobody", async () => {
  const { witnesses, slept } = await run([bound("idle", url)], { [url]: own });
  assert.deepEqual([witnesses, slept], [[], []]);
});

test("one provider behind two gateways is one witness, waited for as long as the longer settle asks", async () => {
  for (const other of [`${url}/`, "http://localhost:1"]) {
    const gateways = [bound("staging", url), bound("replica", other, 5_000)];
    const { witnesses, slept } = await run(gateways, { [url]: own, [other]: own });
    assert.deepEqual([witnesses.map((one) => one.gateways), slept], [[["staging", "replica"]], [5_000]]);
  }
});

test("a call with the nonce of an exchange through another witness's gateway is a stray", async () => {
  const other = "http://127.0.0.1:2";
  const { witnesses } = await run([bound("staging", url), bound("replica", other)], { [url]: own, [other]: own });
  assert.deepEqual(
    witnesses.map(({ strays }) => strays.length),
    [0, 2],
  );
});

test("a call with the nonce of an exchange through a gateway without a witness is no stray", async () => {
  const ofUnwitnessed = witnessCalls("main 200").map((call) => ({ ...call, nonces: [sha256(stream.nonce)] }));
  const { witnesses, probed: found } = await run([bound("staging", url)], { [url]: ofUnwitnessed });
  assert.deepEqual([witnesses[0]?.strays, found.exchanges[1]?.witness], [[], null]);
});

test("a stray has its target, and its time from the moment before the first request", async () => {
  const stray = witnessCalls("main 200", "shadow 200").map((call) => ({ ...call, started_ms: call.number * 1_500 }));
  const { witnesses } = await run([bound("staging", url)], { [url]: stray });
  assert.deepEqual(witnesses[0]?.strays, [
    { target: "main", ms: 500 },
    { target: "shadow", ms: 2_000 },
  ]);
});

test("a run that ends meanwhile was not quiet to its end", async () => {
  const { witnesses, probed: found } = await run([bound("staging", url)], { [url]: own }, AbortSignal.abort());
  assert.deepEqual([witnesses[0]?.quiet, found.exchanges[0]?.witness?.settled], [false, false]);
});

test("a witness that cannot be asked says nothing, and nobody is kept from being asked", async () => {
  const other = "http://127.0.0.1:2";
  const gateways = [bound("replica", other), bound("staging", url)];
  const { witnesses, probed: found } = await run(gateways, { [url]: own, [other]: new Error("unreachable") });
  assert.deepEqual(
    witnesses.map(({ state }) => state),
    ["unreachable", "read"],
  );
  assert.deepEqual([found.exchanges[0]?.witness?.settled, found.exchanges[1]?.witness?.calls], [true, null]);
});
