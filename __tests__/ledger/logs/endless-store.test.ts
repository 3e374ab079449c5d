import assert from "node:assert/strict";
import { test } from "node:test";
import { createHttp } from "../../../src/adapters/http/http.ts";
import { readEndpoint } from "../../../src/ledger/logs/read-endpoint.ts";
import { startServer } from "../../blackbox/harness/server.ts";
import { fakeClock } from "../../support/effects.ts";
import { aLog } from "../../support/logs.ts";
import { probed } from "../../support/probing.ts";

const exchange = probed("smoke");
const rows = JSON.stringify(Array.from({ length: 1_000 }, () => ({ rid: exchange.gateId, event: "attempt" })));

async function stateOfStore(url: string): Promise<string> {
  const log = aLog({ source: "http", path: null, endpoint: "store", request: { path: "/{gate_id}" } });
  const endpoint = { url, headers: {}, secrets: [] };
  const { signal } = new AbortController();
  const means = { http: createHttp(), clock: fakeClock(), endpoint, signal, isCredential: () => false };
  const { evidence } = await readEndpoint(log, [exchange], means);
  return `${evidence.state}, ${evidence.rows} rows`;
}

test("a store whose answer never ends is left", async () => {
  await using store = await startServer(async (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const write = (): void => {
      while (!response.destroyed && response.write(rows));
    };
    response.on("drain", write);
    write();
  });
  assert.equal(await stateOfStore(store.url), "unreachable, 0 rows");
});

test("an answer that breaks off in the middle of its rows holds none", async () => {
  await using store = await startServer(async (_, response) => {
    response.writeHead(200, { "content-length": rows.length });
    response.write(rows.slice(0, -10), () => response.destroy());
  });
  assert.equal(await stateOfStore(store.url), "unreachable, 0 rows");
});

test("a whole answer over a real connection is read", async () => {
  await using store = await startServer(async (_, response) => void response.end(rows));
  assert.equal(await stateOfStore(store.url), "read, 1000 rows");
});
