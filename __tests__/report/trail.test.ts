import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { limits } from "../../src/core/limits.ts";
import type { Bundle, TrailEntry } from "../../src/generated/types.ts";
import { markerOf } from "../../src/publish/own-comment.ts";
import { pullRequestComment } from "../../src/report/comment.ts";
import { attemptLines, sinceLastAttempt } from "../../src/report/since-last-attempt.ts";
import { keepingTrail, readTrail, trailEntryOf, trailLine, withoutTrail } from "../../src/report/trail.ts";
import { goldenBundle } from "./bundles.ts";
import { nodesOf } from "./gfm.ts";

const entry: TrailEntry = {
  run_id: "4711",
  run_number: 12,
  run_attempt: 1,
  at: "2026-11-20T10:00:00.000Z",
  head_sha: "b".repeat(40),
  decision: "hold",
  broken: ["chat-backup retry-budget", "no-leak"],
};

test("a run leaves its decision and the rules it broke, each once; what a waiver covers is not broken", () => {
  const bundle = goldenBundle("hold-over-budget");
  const broken = ["credential-enforced", "no-futile-retry", "retry-budget", "fallback-visible"];
  assert.deepEqual(trailEntryOf(bundle), { ...entry, broken: broken.map((rule) => `chat-backup ${rule}`) });
  assert.deepEqual(trailEntryOf(goldenBundle("no-leak")).broken, ["no-leak"]);
  assert.deepEqual(trailEntryOf(goldenBundle("waivers")).broken, []);
});

const identifier = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const entries = fc.array(
  fc.record<TrailEntry>(
    {
      run_id: identifier,
      run_number: fc.nat(),
      run_attempt: fc.integer({ min: 1, max: 1_000 }),
      at: fc.constant(entry.at),
      head_sha: fc.constantFrom(null, "0".repeat(40), "f".repeat(64)),
      decision: fc.constantFrom("promote", "hold", "investigate", "none"),
      broken: fc.array(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,40}$/), { maxLength: 20 }),
    },
    { noNullPrototype: true },
  ),
  { maxLength: 8 },
);

test("what a comment carries is read back, whatever editor went over its line ends", () => {
  fc.assert(
    fc.property(entries, fc.constantFrom("\n", "\r\n"), (all, end) => {
      const body = [markerOf("gate.yml", 12, 1), trailLine(all), "## Fallback Gate", ""].join(end);
      assert.deepEqual(readTrail(body), all);
    }),
  );
});

test("the line is an HTML comment that nothing in it can end", () => {
  fc.assert(
    fc.property(entries, (all) => {
      const line = trailLine(all);
      assert.doesNotMatch(line.slice(4, -3), /--|>|\n/);
      const nodes = nodesOf(`${line}\n## after`).filter(({ type }) => type !== "root");
      assert.deepEqual(
        nodes.map(({ type }) => type),
        ["html", "heading", "text"],
      );
    }),
  );
});

test("dashes in a row come back as they were", () => {
  const all = [{ ...entry, broken: ["a--b---c- retry-known"] }];
  assert.deepEqual(readTrail(trailLine(all)), all);
});

test("the newest entries are kept: so many, and so many characters", () => {
  const many = Array.from({ length: limits.trailEntries + 1 }, (_, index) => ({ ...entry, run_number: index }));
  assert.deepEqual(readTrail(trailLine(many.slice(1))), many.slice(1));
  assert.deepEqual(readTrail(trailLine(many)), many.slice(1));
  const long = many.map((one) => ({ ...one, broken: Array.from({ length: 20 }, () => "r".repeat(128)) }));
  const kept = readTrail(trailLine(long));
  assert.ok(kept.length > 0 && kept.length < long.length);
  assert.deepEqual(kept.at(-1), long.at(-1));
  assert.ok(trailLine(long).length <= 10_000);
});

const line = (value: unknown): string => `<!-- fallback-gate-trail ${JSON.stringify(value)} -->`;
const marker = markerOf("gate.yml", 12, 1);

const odd: readonly (readonly [why: string, body: string])[] = [
  ["no trail", marker],
  ["a trail further down", `${marker}\ntext\n${line([entry])}`],
  ["a quoted trail", `${marker}\n> ${line([entry])}`],
  ["text after it", `${marker}\n${line([entry])} x`],
  ["broken JSON", `${marker}\n<!-- fallback-gate-trail [{] -->`],
  ["an object", line(entry)],
  ["one entry too many", line(Array.from({ length: limits.trailEntries + 1 }, () => entry))],
  ["an entry that is none", line([entry, null])],
  ["a field too many", line([{ ...entry, note: "x" }])],
  ["a field too few", line([{ ...entry, at: undefined }])],
  ["a decision of another's", line([{ ...entry, decision: "approved" }])],
  ["a number as text", line([{ ...entry, run_number: "12" }])],
  ["half a run", line([{ ...entry, run_number: 0.5 }])],
  ["attempt 0", line([{ ...entry, run_attempt: 0 }])],
  ["attempt 1,001", line([{ ...entry, run_attempt: 1_001 }])],
  ["a short commit", line([{ ...entry, head_sha: "b".repeat(12) }])],
  ["a day", line([{ ...entry, at: "2026-11-20" }])],
  ["a name with markup", line([{ ...entry, broken: ["<b>"] }])],
  ["a name without end", line([{ ...entry, broken: ["a".repeat(129)] }])],
  ["21 names", line([{ ...entry, broken: Array.from({ length: 21 }, () => "a") }])],
  ["names that are no list", line([{ ...entry, broken: "retry-budget" }])],
];

for (const [why, body] of odd) test(`no trail is read from ${why}`, () => assert.deepEqual(readTrail(body), []));

test("a body without its trail is what stands below it", () => {
  assert.equal(withoutTrail(`${trailLine([entry])}\n## Hold\n`), "## Hold\n");
  assert.equal(withoutTrail("## Hold\n"), "## Hold\n");
});

test("a trail that would make a body too long is not kept", () => {
  const standing = `${marker}\n${trailLine([entry])}\n## Hold\n`;
  const body = "x".repeat(limits.commentChars - trailLine([entry]).length - 1);
  assert.equal(keepingTrail(body, standing), `${trailLine([entry])}\n${body}`);
  assert.equal(keepingTrail(`${body}x`, standing), `${body}x`);
  assert.equal(keepingTrail("## Hold", marker), "## Hold");
});

test("the comment of a run carries the trail before it and its own entry, within its length", () => {
  const bundle = goldenBundle("re-run");
  assert.deepEqual(readTrail(pullRequestComment(bundle)), [...bundle.trail, trailEntryOf(bundle)]);
  assert.ok(pullRequestComment(bundle, 3_000).length <= 3_000);
});

function rerun(before: readonly Partial<TrailEntry>[], over: Partial<Bundle["run"]> = {}): Bundle {
  const bundle = goldenBundle("hold-error");
  const run = { ...bundle.run, run_attempt: 3, ...over };
  return { ...bundle, run, trail: before.map((one) => ({ ...entry, ...one })) };
}

test("a re-run is compared with the last attempt of its run, and with no other", () => {
  const broken = ["chat-backup retry-known", "chat-backup parseable"];
  const bundle = rerun([
    { run_attempt: 1, broken: [] },
    { run_attempt: 2, broken },
    { run_id: "4712", run_attempt: 2, broken: [] },
  ]);
  assert.deepEqual(sinceLastAttempt(bundle), {
    attempt: 2,
    gone: ["chat-backup retry-known"],
    added: [],
    same: ["chat-backup parseable"],
    isPart: false,
  });
  assert.equal(sinceLastAttempt(rerun([{ run_id: "4700" }])), null);
  assert.equal(sinceLastAttempt(rerun([{ run_attempt: 3 }])), null);
});

test("where an attempt broke more rules than an entry names, the comparison says that it is a part", () => {
  const broken = Array.from({ length: 20 }, (_, index) => `route-${index} parseable`);
  assert.match(attemptLines(rerun([{ broken }]), String).join("\n"), /Only the first 20 broken rules/);
  assert.doesNotMatch(attemptLines(rerun([{ broken: broken.slice(1) }]), String).join("\n"), /Only the first/);
});

test("a re-run is told as one more layer; a first attempt is not told", () => {
  assert.match(attemptLines(rerun([]), String).join("\n"), /attempt 3 .* one more layer.* is unknown\.$/);
  assert.deepEqual(attemptLines(rerun([{}], { run_attempt: 1 }), String), []);
});
