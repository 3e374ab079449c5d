import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding } from "../../src/generated/types.ts";
import { codeQuality } from "../../src/report/code-quality.ts";
import { goldenBundle } from "./bundles.ts";

const [held] = goldenBundle("hold-error").findings;
assert.ok(held !== undefined);

function entries(...findings: readonly Finding[]) {
  return JSON.parse(codeQuality({ findings: [...findings] }));
}

test("a finding is an entry at its line of the manifest, with what was expected, what was seen and the remedy", () => {
  const [{ fingerprint, ...entry }] = entries(held);
  assert.match(fingerprint, /^[0-9a-f]{64}$/);
  assert.deepEqual(entry, {
    description:
      "hold: chat-backup smoke: expected a complete chat-completions answer, got status 429 and class rate_limited. " +
      "Send the same request to staging by hand, fix the route, and run the gate again.",
    check_name: "parseable",
    severity: "critical",
    location: { path: ".github/fallback-gate.yml", lines: { begin: 8 } },
  });
});

const severities: readonly (readonly [change: Partial<Finding>, severity: string, begin: RegExp])[] = [
  [{ decision: "investigate" }, "major", /^investigate: chat-backup smoke: /],
  [{ waived: true }, "info", /^waived: chat-backup smoke: /],
  [{ route: null, check: null }, "critical", /^hold: expected /],
];
for (const [change, severity, begin] of severities)
  test(`the severity of ${JSON.stringify(change)} is ${severity}`, () => {
    const [entry] = entries({ ...held, ...change });
    assert.equal(entry.severity, severity);
    assert.match(entry.description, begin);
  });

test("a description and a path are one line each, which turns no text round and moves no cursor", () => {
  const name = "a\u{202e}b\u{9b}2J\u{200b}\n::error::c";
  const [entry] = entries({ ...held, route: name, at: { ...held.at, file: name } });
  for (const text of [entry.description, entry.location.path])
    assert.match(text, /a\u{fffd}b\u{fffd}2J\u{fffd}\u{fffd}: :error: :c/u);
});

test("a fingerprint changes neither with the line nor with what was measured", () => {
  const [{ fingerprint }] = entries(held);
  const args = { ...held.args, class: "timeout" };
  assert.equal(entries({ ...held, args, at: { ...held.at, line: 99 } })[0].fingerprint, fingerprint);
  for (const other of [{ rule: "classified" as const }, { route: "other" }, { check: "stream" as const }])
    assert.notEqual(entries({ ...held, ...other })[0].fingerprint, fingerprint);
});

test("two findings that are alike have two fingerprints, and no finding is an empty list", () => {
  const [one, other] = entries(held, held);
  assert.notEqual(one.fingerprint, other.fingerprint);
  assert.equal(codeQuality({ findings: [] }), "[]\n");
});
