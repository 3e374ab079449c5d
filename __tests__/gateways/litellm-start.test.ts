import assert from "node:assert/strict";
import { withBench, type Answered } from "./bench.ts";
import { litellmConfig, litellmHeaders } from "./litellm-config.ts";
import { litellmVersion, startLitellm } from "./litellm.ts";
import { testWith } from "./test-with.ts";

/** Retries of the group that answered, fallbacks, and the deployment that served. */
const said = ({ headers }: Answered) => [
  headers["x-litellm-attempted-retries"],
  headers["x-litellm-attempted-fallbacks"],
  headers["x-litellm-model-id"],
];

testWith("litellm", "what its headers say of calls that were counted", async ({ signal }) => {
  await using bench = await withBench();
  await using litellm = await startLitellm({ config: litellmConfig(bench.url, { cooldowns: false }), signal });
  const gateway = { url: litellm.url, headers: litellmHeaders };

  const clean = await bench.ask(gateway);
  assert.equal(clean.status, 200);
  assert.equal(clean.headers["x-litellm-version"], await litellmVersion());
  assert.deepEqual(clean.calls, { primary: 1, backup: 0 });
  assert.deepEqual(said(clean), ["0", "0", "dep-primary"]);

  const fallback = await bench.ask({ ...gateway, faults: { primary: [500] } });
  assert.equal(fallback.status, 200);
  assert.deepEqual(fallback.calls, { primary: 3, backup: 1 });
  assert.deepEqual(said(fallback), ["0", "1", "dep-backup"]);

  const stream = await bench.ask({ ...gateway, body: { stream: true } });
  assert.equal(stream.status, 200);
  assert.match(stream.text, /data: \[DONE\]\s*$/);
  assert.deepEqual(stream.calls, { primary: 1, backup: 0 });
  assert.deepEqual(said(stream), ["0", "0", "dep-primary"]);
});
