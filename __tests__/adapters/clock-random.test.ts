import assert from "node:assert/strict";
import { test } from "node:test";
import { createClock, createRandom } from "../../src/adapters/clock-random.ts";
import { noncePattern, runMarkChars } from "../../src/core/placeholders.ts";
import { isRunMark } from "../../src/staging/runs.ts";

test("now is an instant in UTC with milliseconds", () => {
  const now = createClock().now();
  assert.match(now, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.equal(new Date(now).toISOString(), now);
});

test("monotonic time never goes back and passes while sleeping", async () => {
  const clock = createClock();
  const before = clock.monotonicMs();
  await clock.sleep(5);
  assert.ok(clock.monotonicMs() > before);
});

test("an abort ends a sleep, before it and within it", async () => {
  const clock = createClock();
  const abort = new AbortController();
  const sleeping = clock.sleep(2 ** 30, abort.signal);
  abort.abort();
  assert.equal(await sleeping, undefined);
  assert.equal(await clock.sleep(2 ** 30, abort.signal), undefined);
});

test("gate ids are version 4 uuids, nonces have the known form, and none comes twice", () => {
  const random = createRandom();
  const ids = Array.from({ length: 100 }, () => random.gateId());
  const nonces = Array.from({ length: 100 }, () => random.nonce());
  for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  for (const nonce of nonces) assert.equal(noncePattern.exec(nonce)?.[0], nonce);
  assert.equal(new Set([...ids, ...nonces]).size, 200);
});

test("the gate ids of one run begin alike, those of another run do not", () => {
  const [run, other] = [createRandom(), createRandom()];
  assert.equal(run.idPrefix.length, "xxxxxxxx-xxxx-4xxx-".length);
  for (const id of [run.gateId(), run.gateId()]) assert.equal(id.startsWith(run.idPrefix), true);
  assert.equal(other.gateId().startsWith(run.idPrefix), false);
});

test("the nonces of one run begin with its mark, those of another run do not", () => {
  const [run, other] = [createRandom(), createRandom()];
  assert.ok(run.runMark.length === runMarkChars && isRunMark(run.runMark));
  for (const nonce of [run.nonce(), run.nonce()]) assert.ok(nonce.startsWith(run.runMark));
  assert.ok(!other.nonce().startsWith(run.runMark));
});
