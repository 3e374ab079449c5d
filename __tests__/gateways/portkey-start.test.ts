import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { withBench, type Answered } from "./bench.ts";
import { portkeyHeaders, startPortkey } from "./portkey.ts";
import { testWith } from "./test-with.ts";

const ask = async (
  { signal }: TestContext,
  asked: { faults?: Record<string, unknown>; body?: Record<string, unknown> },
): Promise<Answered> => {
  await using bench = await withBench();
  await using portkey = await startPortkey({ signal });
  return await bench.ask({ url: portkey.url, headers: portkeyHeaders(bench.url), ...asked });
};

/** Retries of the target that answered, and its place in the configuration. */
const said = ({ headers }: Answered) => [
  headers["x-portkey-retry-attempt-count"],
  headers["x-portkey-last-used-option-index"],
];

testWith("portkey", "a clean request is one call to the primary", async (context) => {
  const answered = await ask(context, {});
  assert.equal(answered.status, 200);
  assert.deepEqual(answered.calls, { primary: 1, backup: 0 });
  assert.deepEqual(said(answered), ["0", "config.targets[0]"]);
});

testWith("portkey", "three failed calls to the primary are told as 0 retries", async (context) => {
  const answered = await ask(context, { faults: { primary: [500] } });
  assert.equal(answered.status, 200);
  assert.deepEqual(answered.calls, { primary: 3, backup: 1 });
  assert.deepEqual(said(answered), ["0", "config.targets[1]"]);
});

testWith("portkey", "a stream reaches the client whole, and a clean one is one call", async (context) => {
  const answered = await ask(context, { body: { stream: true } });
  assert.equal(answered.status, 200);
  assert.match(answered.text, /data: \[DONE\]\s*$/);
  assert.deepEqual(answered.calls, { primary: 1, backup: 0 });
  assert.deepEqual(said(answered), ["0", "config.targets[0]"]);
});
