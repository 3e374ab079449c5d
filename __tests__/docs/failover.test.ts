import assert from "node:assert/strict";
import { test } from "node:test";
import { answerOf } from "../gateways/failover-answer.ts";
import { facts } from "../gateways/failover-facts.ts";
import { failoverGateways, failoverNames } from "../gateways/failover-gateways.ts";
import { failoverPage, storedMeasurements } from "../gateways/failover-page.ts";
import { situations } from "../gateways/failover-situations.ts";
import { cellText, type Run } from "../gateways/failover-table.ts";
import { textOf } from "./page.ts";

const page = textOf("docs/failover.md");
const measurements = storedMeasurements();

test("the page is what the stored measurements give", async () => {
  assert.equal(page, await failoverPage(measurements));
});

test("the page has a cell with an outcome for every situation at every gateway", () => {
  const [head = [], , ...rows] = page
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  assert.deepEqual(
    head.slice(2),
    failoverNames.map((name) => failoverGateways[name].title),
  );
  assert.ok(rows.length >= 16);
  assert.deepEqual(
    rows.map(([name]) => name?.split("<br>")[0]),
    situations.map(({ name }) => `**${name}**`),
  );
  for (const [, , ...cells] of rows) {
    assert.equal(cells.length, failoverNames.length);
    for (const cell of cells) assert.match(cell, /(?:primary×\d|no call).*: \S/);
  }
});

test("every fact of the page is shown by the measurements", () => {
  for (const { says, holds } of facts) assert.ok(holds(measurements.cells), says);
  assert.ok(facts.length >= 5 && facts.length <= 8);
});

test("no fact holds where every gateway does the same in every situation", () => {
  const run = { calls: "primary×1", status: 200, answer: "whole", ms: 1 };
  const cells = measurements.cells.map((cell) => ({ ...cell, runs: [run] }));
  for (const { says, holds } of facts) assert.ok(!holds(cells), says);
});

test("a cell that varies says how often each outcome came", () => {
  const whole: Run = { calls: "primary×1 backup×1", status: 200, answer: "whole", ms: 1_600 };
  const none: Run = { calls: "primary×1", status: null, answer: "no answer", ms: 20 };
  const cell = { situation: "stall", gateway: "envoy", runs: [none, whole, whole] } as const;
  assert.equal(cellText(cell, {}), "2 of 3: primary×1 backup×1: 200, whole<br>1 of 3: primary×1: no answer");
  const timed = cellText({ ...cell, runs: [whole, whole, none] }, { timed: true });
  assert.equal(timed, "2 of 3: primary×1 backup×1: 200, whole, after 2 s<br>1 of 3: primary×1: no answer, at once");
});

const role = { choices: [{ delta: { role: "assistant", content: "" } }] };
const said = (content: string) => ({ choices: [{ delta: { content } }] });
const first = said("fallback-gate-good-answer primary#1");
const rest = [said(" primary#2"), said(" primary#3")];

const streams: readonly [events: readonly unknown[], complete: boolean, answer: string][] = [
  [[role, first, ...rest, "[DONE]"], true, "whole"],
  [[role, first, "[DONE]"], true, "truncated, ended with [DONE]"],
  [[role, first], true, "truncated, clean end without [DONE]"],
  [[role, first], false, "truncated, then the connection breaks"],
  [[role], false, "empty, then the connection breaks"],
  [[first, said("fallback-gate-good-answer backup#1"), "[DONE]"], true, "stitched, ended with [DONE]"],
  [[first, { error: { message: "cut" } }], true, "truncated, then an error event"],
  [[role, "{", ...rest, "[DONE]"], true, "a part is missing, the bad chunk passed on, ended with [DONE]"],
  [[said("something else"), "[DONE]"], true, "another text, ended with [DONE]"],
];

for (const [events, complete, answer] of streams) {
  test(`a stream is called: ${answer}`, () => {
    const lines = events.map((event) => `data: ${typeof event === "string" ? event : JSON.stringify(event)}\n\n`);
    assert.equal(answerOf({ status: 200, headers: {}, text: lines.join(""), complete }, true, false), answer);
  });
}

test("a plain answer is called by its text, an error by its status", () => {
  const answered = (status: number | null, body: unknown, headers = {}) =>
    answerOf({ status, headers, text: JSON.stringify(body), complete: true }, false, false);
  const message = (content: string) => ({ choices: [{ message: { content } }] });
  assert.equal(answered(200, message("fallback-gate-good-answer a#1 a#2 a#3")), "whole");
  assert.equal(answered(200, message("")), "empty");
  assert.equal(answered(200, { error: { message: "no" } }), "error called success");
  assert.equal(answered(429, { error: {} }), "error");
  assert.equal(answered(429, { error: {} }, { "retry-after": "1" }), "error with Retry-After");
  assert.equal(answered(null, null), "no answer");
});
