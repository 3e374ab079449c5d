import assert from "node:assert/strict";
import { test } from "node:test";
import { base64Spellings, ownerOf, type Ownership } from "../../../src/ledger/logs/ownership.ts";
import type { LogIds } from "../../../src/generated/types.ts";

const gateId = "0f9c1d2e-77aa-4b3c-8001-0a1b2c3d4e5f";
const other = "0f9c1d2e-77aa-4b3c-9002-ffeeddccbbaa";
const foreign = "7e57ed00-1111-4222-8333-444455556666";
const traceId = gateId.replaceAll("-", "");
const base64 = Buffer.from(traceId, "hex").toString("base64");

const rows: readonly [form: LogIds, text: string, owner: Ownership][] = [
  ["whole", gateId, "own"],
  ["whole", `request ${gateId}`, "foreign"],
  ["whole", base64, "foreign"],
  ["within", gateId, "own"],
  ["within", `request ${gateId}: call 2 of main`, "own"],
  ["within", `[${traceId}] call`, "own"],
  ["within", `req-${gateId},`, "own"],
  ["within", `${gateId} and ${traceId}`, "own"],
  ["within", `traceparent=00-${traceId}-00f067aa0ba902b7-01`, "own"],
  ["within", `${gateId}, caused by ${foreign}`, "own"],
  ["within", `call for ${foreign}`, "foreign"],
  ["within", "no id", "foreign"],
  ["within", `${gateId}, retried for ${other}`, "disguised"],
  ["within", `${gateId}, retried for ${other.replaceAll("-", "").toUpperCase()}`, "disguised"],
  ["within", `${gateId}-1`, "disguised"],
  ["within", `${gateId}_retry`, "disguised"],
  ["within", `${gateId}0`, "disguised"],
  ["within", `a${gateId}`, "disguised"],
  ["within", `${gateId} then ${gateId}-1`, "disguised"],
  ["within", gateId.toUpperCase(), "disguised"],
  ["base64", base64, "own"],
  ["base64", traceId, "own"],
  ["base64", gateId, "own"],
  ["base64", base64.toLowerCase(), "disguised"],
  ["base64", base64.replace(/=+$/, ""), "disguised"],
  ["base64", Buffer.from(other.replaceAll("-", ""), "hex").toString("base64"), "foreign"],
];
for (const [form, text, owner] of rows)
  test(`an id ${form} in ${JSON.stringify(text)} is ${owner}`, () => {
    assert.equal(ownerOf({ ids: [text], traces: [] }, form, { gateId, traceId }), owner);
  });

test("a doubt in one field outweighs a match in another", () => {
  const texts = { ids: [gateId], traces: [`${traceId} ${other}`] };
  assert.equal(ownerOf(texts, "within", { gateId, traceId }), "disguised");
});

test("base64 has two alphabets", () => {
  assert.deepEqual(base64Spellings("fb".repeat(16)), ["+/v7+/v7+/v7+/v7+/v7+w", "-_v7-_v7-_v7-_v7-_v7-w"]);
});
