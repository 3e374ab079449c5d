import assert from "node:assert/strict";
import { test } from "node:test";
import { readEndpoint } from "../../../src/ledger/logs/read-endpoint.ts";
import { anAnswer, fakeClock, fakeHttp } from "../../support/effects.ts";
import { aLog } from "../../support/logs.ts";
import { probed } from "../../support/probing.ts";

const exchange = probed("smoke", { gateId: "0f8fad5b-d9cb-469f-a165-70867728950e" });
const { gateId } = exchange;
const endpoint = { url: "http://store", headers: {}, secrets: [] };

/** Rows that were taken in from one answer, and what could not be read of it. */
async function taken(body: string | Uint8Array, at = "/rows/*"): Promise<string> {
  const log = aLog({ source: "http", path: null, endpoint: "store", request: { path: "/{gate_id}" }, at });
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const http = fakeHttp(() => anAnswer(200, "", { body: bytes }));
  const { signal } = new AbortController();
  const reading = await readEndpoint(log, [exchange], {
    http,
    clock: fakeClock(),
    endpoint,
    signal,
    isCredential: () => false,
  });
  const { state, unreadable } = reading.evidence;
  return `${state}, ${reading.rows.get(gateId)?.length ?? 0} rows, ${unreadable} unreadable`;
}

const row = `{"rid":"${gateId}","event":"attempt"}`;
const escaped = `\\u0030${gateId.slice(1)}`;
const asText = (json: string) => JSON.stringify(json);

const cases: readonly [name: string, body: string, taken: string][] = [
  ["rows as values", `{"rows":[${row},${row}]}`, "read, 2 rows, 0 unreadable"],
  ["rows as texts", `{"rows":[${asText(row)}]}`, "read, 1 rows, 0 unreadable"],
  [
    "a key twice in a row",
    `{"rows":[{"rid":"${gateId}","event":"attempt","event":"note"}]}`,
    "read, 0 rows, 1 unreadable",
  ],
  ["a key twice around the rows", `{"rows":[${row}],"rows":[]}`, "read, 0 rows, 1 unreadable"],
  [
    "a key twice in a row that is a text",
    `{"rows":[${asText('{"rid":"' + gateId + '","event":"attempt","event":"note"}')},${asText(row)}]}`,
    "read, 1 rows, 1 unreadable",
  ],
  [
    "a key twice in a foreign text",
    `{"rows":[${asText(`{"rid":"-","msg":"of ${gateId}","a":1,"a":2}`)},${asText(row)}]}`,
    "read, 1 rows, 0 unreadable",
  ],
  ["our id with an escape", `{"rows":[{"rid":"${escaped}","event":"attempt"}]}`, "read, 0 rows, 1 unreadable"],
  [
    "our id with an escape in a text",
    `{"rows":[${asText(`{"rid":"${escaped}","event":"attempt"}`)}]}`,
    "read, 0 rows, 1 unreadable",
  ],
  [
    "our id in capitals",
    `{"rows":[{"rid":"${gateId.toUpperCase()}","event":"attempt"}]}`,
    "read, 0 rows, 1 unreadable",
  ],
  ["a row that was cut in two", `{"rows":[${asText(row.slice(0, -4))}]}`, "read, 0 rows, 1 unreadable"],
  ["a sentence with our id", `{"rows":[${asText(`GET ${gateId} {`)}]}`, "read, 0 rows, 0 unreadable"],
];
for (const [name, body, expected] of cases)
  test(`an answer of a store with ${name}: ${expected}`, async () => assert.equal(await taken(body), expected));

test("an answer that is no UTF-8 has no rows that could be read", async () => {
  const bytes = Buffer.concat([Buffer.from(`{"rows":[${row}],"x":"`), Buffer.from([0xff]), Buffer.from('"}')]);
  assert.equal(await taken(bytes), "unreachable, 0 rows, 0 unreadable");
});
