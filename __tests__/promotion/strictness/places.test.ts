import assert from "node:assert/strict";
import { test } from "node:test";
import { bindStricter } from "../../../src/promotion/strictness/bind.ts";
import { cases } from "./cases.ts";
import { edited } from "./edited.ts";
import { effective, file, lineOf, rich, richText } from "./rich.ts";

/** The rich manifest's text with one part replaced. */
function rewritten(part: string, instead: string): string {
  assert.ok(richText.includes(part), part);
  return richText.replace(part, instead);
}

const places: readonly [title: string, part: string, instead: string, pointer: string, at: string][] = [
  [
    "a value",
    "attempts: 4, retrying",
    "attempts: 9, retrying",
    "/routes/0/retry_budget/attempts",
    "retry_budget: { attempts: 4, retrying",
  ],
  [
    "a timeout of a gateway",
    "timeout: 20s\n  replica",
    "timeout: 21s\n  replica",
    "/gateways/staging/timeout",
    "timeout: 20s\n  replica",
  ],
  ["a timeout of a layer", "timeout: 60s", "timeout: 61s", "/layers/0/timeout", "timeout: 60s"],
  ["a time to settle", "settle: 20s", "settle: 19s", "/logs/0/settle", "settle: 20s"],
  ["a size", "max_size: 1GiB", "max_size: 2GiB", "/logs/0/max_size", "max_size: 1GiB"],
  ["a log format", "status: /status", "status: /other", "/logs/0/fields", "id: /id\n      trace"],
  ["a wait", "min: 200ms", "min: 100ms", "/routes/0/retry_budget/wait/min", "min: 200ms"],
  ["an expectation", 'matches: "1.*"', 'matches: "*"', "/environment/expect/0/matches", 'matches: "1.*"'],
  ["a new check", "- smoke\n", "- smoke\n      - stream\n", "/routes/0/checks/1", "- { check: smoke, via"],
];

for (const [title, part, instead, pointer, at] of places) {
  test(`the line of ${title}`, () => {
    const { changes } = bindStricter(rich, effective(rewritten(part, instead)));
    assert.deepEqual(
      changes.map((change) => [change.pointer, change.at.file, change.at.line]),
      [[pointer, file, lineOf(at)]],
    );
  });
}

test("a value from `defaults` is reported at its line there", () => {
  const head = effective(rewritten("retry_budget: { attempts: 4 } }", "retry_budget: { attempts: 5 } }"));
  const found = bindStricter(rich, head).changes.map(({ pointer, route, at }) => [pointer, route, at.line]);
  const line = lineOf("defaults:");
  assert.deepEqual(found, [
    ["/routes/1/retry_budget/attempts", "plain", line],
    ["/routes/2/retry_budget/attempts", "elsewhere", line],
  ]);
});

test("a value that the head removed is reported by name, at the nearest enclosing place", () => {
  const removed: readonly [part: string, pointer: string, at: string][] = [
    ["      - smoke\n", "/routes/chat-backup/checks/smoke,staging", "- smoke"],
    ["  - { name: job, attempts: unknown }\n", "/layers/job", "- { name: app"],
    ['    - { header: x-version, matches: "1.*" }\n', "/environment/expect/x-version", "- { header: x-version"],
    ['  - { gateway: replica, source: jsonl, path: "replica/*.jsonl" }\n', "/logs/replica", "- gateway: staging"],
    [", max_age: 30d".replace(", ", "    ") + "\n", "/contracts/chat/max_age", "source: https://docs.example.com/chat"],
  ];
  for (const [part, pointer, at] of removed) {
    const [change, ...others] = bindStricter(rich, effective(rewritten(part, ""))).changes;
    assert.deepEqual([change?.pointer, change?.at.line, others], [pointer, lineOf(at), []]);
  }
});

test("changes in a route are reported with its id, other changes without one", () => {
  for (const [pointer, value] of cases) {
    const [change] = bindStricter(rich, edited(rich, pointer, value)).changes;
    assert.equal(change?.route !== null, pointer.startsWith("/routes/"), pointer);
  }
});

test("lines move with layers and waivers to their place in the bound manifest", () => {
  const text = rewritten("  - { name: app, attempts: 2, timeout: 60s }\n", "").replace(
    "  - { rule: retry-known",
    '  - { rule: classified, route: chat-backup, reason: new, owner: "@team", expires: 2026-12-15 }\n  - { rule: retry-known',
  );
  const head = effective(text);
  const { layers, waivers, lines } = bindStricter(rich, head).manifest;
  assert.deepEqual(
    layers.map(({ name }) => name),
    ["app", "job", "gateway"],
  );
  assert.deepEqual(lines["/layers/2/timeout"], head.lines["/layers/1/timeout"]);
  assert.equal(lines["/layers/0/name"], undefined);
  assert.deepEqual(waivers, rich.waivers);
  assert.deepEqual(lines["/waivers/0/rule"], head.lines["/waivers/1/rule"]);
  assert.equal(lines["/waivers/1"], undefined);
  assert.deepEqual(lines["/routes/0/model"], head.lines["/routes/0/model"]);
});

test("without such a move the lines are the head's own", () => {
  const head = effective(rewritten("attempts: 4, retrying", "attempts: 9, retrying"));
  assert.equal(bindStricter(rich, head).manifest.lines, head.lines);
});
