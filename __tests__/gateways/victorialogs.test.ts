import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { parse } from "yaml";
import { createHttp } from "../../src/adapters/http/http.ts";
import { readEndpoint } from "../../src/ledger/logs/read-endpoint.ts";
import { isWhole } from "../../src/ledger/logs/reading.ts";
import { fakeClock } from "../support/effects.ts";
import { installGoTool } from "../support/go.ts";
import { aLog } from "../support/logs.ts";
import { probed } from "../support/probing.ts";
import { freePort } from "./free-port.ts";
import { startGateway } from "./gateway-process.ts";
import { testWith } from "./test-with.ts";

const example = join(import.meta.dirname, "..", "..", "examples", "logs", "victorialogs.yml");

async function push(url: string, rows: readonly object[]): Promise<void> {
  const body = rows.map((row) => `${JSON.stringify({ _msg: "row", ...row })}\n`).join("");
  const headers = { "content-type": "application/stream+json" };
  const { status } = await fetch(`${url}/insert/jsonline`, { method: "POST", headers, body });
  const flushed = await fetch(`${url}/internal/force_flush`);
  assert.deepEqual([status, flushed.status], [200, 200]);
}

const counted = async ({ signal }: TestContext): Promise<void> => {
  const binary = await installGoTool("victoria-logs");
  const home = await mkdtemp(join(tmpdir(), "fallback-gate-victorialogs-"));
  await using cleanup = new AsyncDisposableStack();
  cleanup.defer(() => rm(home, { recursive: true, force: true }));
  const port = await freePort();
  const options = [`-httpListenAddr=127.0.0.1:${port}`, `-storageDataPath=${join(home, "data")}`];
  const command: [string, ...string[]] = ["setpriv", "--pdeathsig", "KILL", binary, ...options];
  const { url } = cleanup.use(
    await startGateway({ command, env: { HOME: home }, cwd: home, listening: port, readyPath: "/health", signal }),
  );
  const [own, silent] = [probed("smoke"), probed("stream", { gateId: "7e57ed00-1111-4222-8333-444455556666" })];
  await push(url, [
    { rid: own.gateId, event: "attempt", target: "main", attempt: 1 },
    { rid: own.gateId, event: "fallback" },
    { rid: own.gateId, event: "attempt", target: "backup", attempt: 2 },
    { rid: `${own.gateId}0`, event: "attempt", target: "main", attempt: 1 },
  ]);
  const { logs } = parse(readFileSync(example, "utf8"));
  const { request, content, rows, fields, events } = logs[0];
  const log = aLog({ source: "http", path: null, request, content, format: { rows, fields, events } });
  const endpoint = { url, headers: {}, secrets: [] };
  const means = { http: createHttp(), clock: fakeClock(), endpoint, isCredential: () => false, signal };
  const reading = await readEndpoint(log, [own, silent], means);
  assert.ok(isWhole(reading));
  const found = reading.rows.get(own.gateId)?.map(({ target, attempt }) => `${target} ${attempt}`);
  assert.deepEqual(found?.toSorted(), ["backup 2", "main 1", "null null"]);
  assert.equal(reading.rows.has(silent.gateId), false);
};

testWith("victorialogs", "the rows of an exchange are read from a real store that answers JSON lines", counted, {
  timeout: 900_000,
});
