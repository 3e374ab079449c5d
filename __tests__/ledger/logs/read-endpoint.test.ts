import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../../src/core/limits.ts";
import type { HttpAnswer, HttpRequest } from "../../../src/core/ports/http.ts";
import type { EffectiveLog } from "../../../src/generated/types.ts";
import { readEndpoint } from "../../../src/ledger/logs/read-endpoint.ts";
import { isWhole } from "../../../src/ledger/logs/reading.ts";
import { anAnswer, fakeClock, fakeHttp } from "../../support/effects.ts";
import { aLog } from "../../support/logs.ts";
import { probed } from "../../support/probing.ts";

const exchange = probed("smoke");
const { gateId } = exchange;
const endpoint = { url: "http://store", headers: { authorization: "Bearer key" }, secrets: ["key"] };
const row = (n: number) => ({ rid: gateId, event: "attempt", n });

const store = (over: Partial<EffectiveLog> = {}): EffectiveLog =>
  aLog({
    source: "http",
    path: null,
    endpoint: "store",
    request: { path: "/rows", query: { q: "{gate_id}" } },
    ...over,
  });

async function read(log: EffectiveLog, answer: (request: HttpRequest, asked: number) => HttpAnswer) {
  let asked = 0;
  const http = fakeHttp((request) => answer(request, (asked += 1)));
  const clock = fakeClock();
  const { signal } = new AbortController();
  const means = { http, clock, endpoint, signal, isCredential: (text: string) => text.includes("secret") };
  const reading = await readEndpoint(log, [exchange], means);
  return { reading, sent: http.sent, slept: clock.slept, rows: reading.rows.get(gateId)?.length ?? 0 };
}

const paramOf = ({ url }: HttpRequest, name: string) => new URL(url).searchParams.get(name);

test("one request for an exchange, with its id and the endpoint's credential", async () => {
  const { reading, sent, rows } = await read(store(), () => anAnswer(200, [row(1), { rid: "another" }, "text", null]));
  assert.deepEqual(
    sent.map(({ method, url, headers }) => [method, url, headers["authorization"]]),
    [["GET", `http://store/rows?q=${gateId}`, "Bearer key"]],
  );
  assert.equal(rows, 1);
  assert.ok(isWhole(reading));
});

test("a body is sent as JSON, the ids filled in at any depth", async () => {
  const traceId = gateId.replaceAll("-", "");
  const body = { query: { term: { "trace.id": "{trace_id}" } }, any: [{ id: "{gate_id}" }], size: 10 };
  const { sent } = await read(store({ request: { method: "POST", path: "/_search", body } }), () => anAnswer(200, []));
  assert.equal(sent[0]?.method, "POST");
  assert.deepEqual(JSON.parse(sent[0]?.body ?? ""), {
    query: { term: { "trace.id": traceId } },
    any: [{ id: gateId }],
    size: 10,
  });
});

test("pages by count are read to the first that is not full", async () => {
  const all = [1, 2, 3, 4, 5].map(row);
  const { sent, rows, reading } = await read(store({ pages: { parameter: "skip", size: 2 } }), (request) => {
    const skip = Number(paramOf(request, "skip") ?? 0);
    return anAnswer(200, all.slice(skip, skip + 2));
  });
  assert.deepEqual(
    sent.map((request) => paramOf(request, "skip")),
    [null, "2", "4"],
  );
  assert.equal(rows, 5);
  assert.ok(isWhole(reading));
});

/** Entries [time, row] of a store that gives the newest first, those before `end`. */
function byTime(entries: readonly (readonly [string, unknown])[], size: number) {
  return (request: HttpRequest) => {
    const end = BigInt(paramOf(request, "end") ?? "99");
    const found = entries.filter(([time]) => BigInt(time) < end).slice(0, size);
    return anAnswer(200, { values: found });
  };
}
const timed = (size: number) => store({ at: "/values/*/1", pages: { parameter: "end", size, from: "/values/*/0" } });

test("pages by a falling value overlap, and their rows are counted once", async () => {
  const same = row(1);
  const entries = [
    ["9", row(5)],
    ["8", row(4)],
    ["7", same],
    ["7", same],
    ["6", row(0)],
  ] as const;
  const { rows, reading } = await read(timed(3), byTime(entries, 3));
  assert.equal(rows, 5);
  assert.ok(isWhole(reading));
});

test("equal rows of one instant are rows of their own", async () => {
  const { rows } = await read(
    timed(5),
    byTime(
      [
        ["7", row(1)],
        ["7", row(1)],
      ],
      5,
    ),
  );
  assert.equal(rows, 2);
});

test("a page full of rows of one instant cannot be passed: what lies behind is unknown", async () => {
  const entries = [1, 2, 3].map((n) => ["7", row(n)] as const);
  const { rows, reading } = await read(timed(2), byTime(entries, 2));
  assert.equal(rows, 2);
  assert.equal(reading.evidence.truncated, true);
});

test("a store without an end is read for so many pages", async () => {
  const { sent, rows, reading } = await read(store({ pages: { parameter: "skip", size: 2 } }), () =>
    anAnswer(200, [row(1), row(2)]),
  );
  assert.equal(sent.length, limits.logPages);
  assert.equal(rows, 2 * limits.logPages);
  assert.equal(reading.evidence.truncated, true);
});

test("429, 500 and no answer are asked again, each time later", async () => {
  const faults = [anAnswer(429, {}), anAnswer(500, {}), anAnswer(0, {}, { status: null, failure: "reset" })];
  const { rows, slept, reading } = await read(store(), (_, asked) => faults[asked - 1] ?? anAnswer(200, [row(1)]));
  assert.deepEqual(slept, [250, 500, 1_000]);
  assert.equal(rows, 1);
  assert.ok(isWhole(reading));
});

const refusals: readonly [name: string, answer: HttpAnswer, state: string, requests: number][] = [
  ["500 for ever", anAnswer(500, {}), "unreachable", 6],
  ["429 for ever", anAnswer(429, {}), "unreachable", 6],
  ["no answer for ever", anAnswer(0, {}, { status: null, failure: "timeout" }), "unreachable", 6],
  ["a wrong credential", anAnswer(401, {}), "refused", 1],
  ["a credential that may not", anAnswer(403, {}), "refused", 1],
  ["another address", anAnswer(302, {}), "unreachable", 1],
  ["a wrong path", anAnswer(404, {}), "unreachable", 1],
  ["an answer that broke off", anAnswer(200, [row(1)], { failure: "reset" }), "unreachable", 1],
  ["an answer without an end", anAnswer(200, [row(1)], { failure: "too-large" }), "unreachable", 1],
  ["a page", anAnswer(200, "", { body: new TextEncoder().encode("<html>log in</html>") }), "unreachable", 1],
  ["an error behind a 200", anAnswer(200, "rows"), "unreachable", 1],
  ["an empty answer", anAnswer(200, "", { body: new Uint8Array() }), "unreachable", 1],
];
for (const [name, answer, state, requests] of refusals)
  test(`${name} is ${state}, and no rows are not none`, async () => {
    const { reading, rows, sent } = await read(store(), () => answer);
    assert.deepEqual([reading.evidence.state, rows, sent.length], [state, 0, requests]);
    assert.equal(isWhole(reading), false);
  });

test("rows that were read before a failure stay, and are not all", async () => {
  const { reading, rows } = await read(store({ pages: { parameter: "skip", size: 1 } }), (_, asked) =>
    asked === 1 ? anAnswer(200, [row(1)]) : anAnswer(403, {}),
  );
  assert.deepEqual([reading.evidence.state, rows], ["refused", 1]);
});

test("what a row should not hold is told by its field", async () => {
  const { reading } = await read(store(), () => anAnswer(200, [{ ...row(1), key: "a secret" }]));
  assert.deepEqual(reading.exposures.get(gateId), [{ log: "gateway-log", field: "/key", kind: "credential" }]);
});

const body = (text: string): HttpAnswer => anAnswer(200, "", { body: new TextEncoder().encode(text) });
const lines = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");

const answersOfLines: readonly [name: string, log: Partial<EffectiveLog>, text: string, rows: number][] = [
  ["a row per line", {}, lines(row(1), row(2)), 2],
  ["without a line feed at its end, and with empty lines", {}, `\n${lines(row(1))}\r\n${JSON.stringify(row(2))}`, 2],
  ["nothing was found", {}, "", 0],
  ["rows at a pointer", { at: "/result/_raw" }, lines({ result: { _raw: JSON.stringify(row(1)) } }), 1],
  [
    "a last line of flags",
    { at: "/result/_raw" },
    lines({ result: { _raw: JSON.stringify(row(1)) } }, { last: true }),
    1,
  ],
];
for (const [name, over, text, rows] of answersOfLines)
  test(`an answer of JSON lines: ${name}`, async () => {
    const found = await read(store({ content: "json-lines", ...over }), () => body(text));
    assert.equal(found.rows, rows);
    assert.ok(isWhole(found.reading));
    assert.equal(found.sent[0]?.headers["accept"], "application/x-ndjson, application/json");
  });

const brokenLines: readonly [name: string, log: Partial<EffectiveLog>, text: string][] = [
  ["a page", {}, "<html>log in</html>"],
  ["a line that breaks off", {}, `${lines(row(1))}{"rid":`],
  ["an error in the place of a row", { at: "/result/_raw" }, lines({ messages: [{ type: "FATAL", text: "quota" }] })],
  ["a key that stands twice", {}, `{"rid":"a","rid":"${gateId}"}\n`],
];
for (const [name, over, text] of brokenLines)
  test(`an answer of JSON lines is not whole: ${name}`, async () => {
    const { reading } = await read(store({ content: "json-lines", ...over }), () => body(text));
    assert.equal(isWhole(reading), false);
  });

const cri = (text: string, mark = "F") => `2026-11-20T10:00:00.123Z stdout ${mark} ${text}`;
test("rows that a store returns as text lose their prefix", async () => {
  const { reading, rows } = await read(store({ line: "cri" }), () => anAnswer(200, [cri(JSON.stringify(row(1)))]));
  assert.equal(rows, 1);
  assert.ok(isWhole(reading));
});

for (const [name, text] of [
  ["no prefix", JSON.stringify(row(1))],
  ["a part", cri(JSON.stringify(row(1)), "P")],
  ["no JSON behind it", cri(`call of ${gateId}`)],
  ["a value that the store has parsed", row(1)],
] as const)
  test(`a row that should have a prefix and has ${name} is not a missing one`, async () => {
    const { reading, rows } = await read(store({ line: "cri" }), () =>
      anAnswer(200, [cri(JSON.stringify(row(2))), text]),
    );
    assert.deepEqual([rows, reading.evidence.unreadable], [1, 1]);
  });

test("an id within a longer text is the exchange's, and with another exchange's id beside it it is nobody's", async () => {
  const other = `${gateId.slice(0, 19)}9002-ffeeddccbbaa`;
  const found = (text: string) => read(store({ ids: "within" }), () => anAnswer(200, [{ ...row(1), rid: text }]));
  const [alone, together] = [await found(`call of ${gateId}`), await found(`${gateId} after ${other}`)];
  assert.deepEqual([alone.rows, alone.reading.evidence.unreadable], [1, 0]);
  assert.deepEqual([together.rows, together.reading.evidence.unreadable], [0, 1]);
});

test("what stands around a row is searched for credentials too", async () => {
  const text = JSON.stringify({ MESSAGE: JSON.stringify(row(1)), _CMDLINE: "gateway --key secret" });
  const { reading } = await read(store({ content: "json-lines", line: "journald" }), () => body(text));
  assert.deepEqual(reading.exposures.get(gateId), [{ log: "gateway-log", field: "/_CMDLINE", kind: "credential" }]);
});
