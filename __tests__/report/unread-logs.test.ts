import assert from "node:assert/strict";
import { test } from "node:test";
import type { LogEvidence } from "../../src/generated/types.ts";
import { notShown } from "../../src/report/not-shown.ts";
import { terminalReport } from "./terminal-text.ts";
import { aBundle, anEvidence } from "../support/evidence.ts";

const whole: LogEvidence = {
  log: "gateway-log",
  state: "read",
  rows: 5,
  overlong: 0,
  torn: 0,
  unreadable: 0,
  truncated: false,
};

function said(over: Partial<LogEvidence>): { comment: string; terminal: string } {
  const bundle = aBundle(anEvidence({ logs: [{ ...whole, ...over }] }));
  return { comment: notShown(bundle), terminal: terminalReport(bundle) };
}

const flaws: readonly [over: Partial<LogEvidence>, why: string][] = [
  [{ state: "missing", rows: 0 }, "there is no file at its path"],
  [{ state: "refused", rows: 0 }, "its endpoint refused the credential"],
  [{ state: "unreachable", rows: 3 }, "its endpoint returned no list of rows"],
  [{ truncated: true, overlong: 1 }, "it is longer than the gate reads"],
  [{ unreadable: 1 }, "it has a row that cannot be read"],
  [{ overlong: 1 }, "it has a line that is too long"],
  [{ torn: 1 }, "it has a line that is cut off"],
  [{ rows: 0 }, "none of its rows has an id of this run"],
];

for (const [over, why] of flaws)
  test(`comment and terminal say why a log told less than it may know: ${JSON.stringify(over)}`, () => {
    const { comment, terminal } = said(over);
    assert.ok(comment.includes(`Everything in the log \`gateway-log\`: ${why}`), comment);
    assert.ok(terminal.includes(`gateway-log: ${why}`), terminal);
  });

test("a log that was read whole needs no word", () => {
  const { comment, terminal } = said({});
  assert.doesNotMatch(comment + terminal, /gateway-log|told less/);
});
