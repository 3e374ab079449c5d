import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { scriptedAnswerText } from "../../src/core/placeholders.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { bundleOf, findingsOf, recordsOf } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { eventLog, runLogged, writeEvents, type Writer } from "./log-stage.ts";
import { credential } from "./stage.ts";

const silent = (check: string) => `${check} retry-known/silent missing`;

interface Held {
  name: string;
  write: Writer;
  findings: readonly string[];
  /** Stands in the comment. */
  words: RegExp;
}

const more =
  (event: string, ...rows: readonly JsonObject[]): Writer =>
  (rid, told) => [...writeEvents(rid, told), ...(told.event === event ? rows.map((row) => ({ rid, ...row })) : [])];

const held: readonly Held[] = [
  {
    name: "a log that shows no switch where one was forced",
    write: (id, told) => (told.event === "switch" ? [] : writeEvents(id, told)),
    findings: ["fallback fallback-visible/none failed"],
    words: /exactly one switch in its log, got none although a fallback was forced/,
  },
  {
    name: "a log that shows the same switch twice",
    write: more("switch", { event: "switch" }),
    findings: ["fallback fallback-visible/several failed"],
    words: /exactly one switch in its log, got 2/,
  },
  {
    name: "a switch where nothing was forced",
    write: (rid, told) => [...writeEvents(rid, told), ...(told.target === "main" ? [{ rid, event: "switch" }] : [])],
    findings: ["smoke fallback-visible/unexpected failed"],
    words: /no switch in the gateway's log where no fallback was forced or seen, got 2/,
  },
  {
    name: "a lost row that the numbers of attempts tell of",
    write: (id, told) => (told.event === "attempt" && told.target === "main-broken" ? [] : writeEvents(id, told)),
    findings: ["fallback fallback-visible/inexact missing", "fallback retry-known/gap missing"],
    words: /an exact count of attempts, got at least 1 \(by the log\): the numbers at \/attempt of staging have a gap/,
  },
  {
    name: "more calls than the budget allows",
    write: more(
      "switch",
      { event: "attempt", target: "backup-eu", attempt: 3 },
      { event: "attempt", target: "backup-eu", attempt: 4 },
    ),
    findings: ["fallback retry-budget/over failed"],
    words: /at most 3 attempts for one user request, got 4 \(exact, by the log\)/,
  },
  {
    name: "a log without a word of the run",
    write: () => [{ rid: "of another run", event: "attempt", target: "main", attempt: 1 }],
    findings: [
      ...["bad-credential", "fallback", "smoke"].flatMap((check) => [
        `${check} retry-budget/weak-proof missing`,
        silent(check),
      ]),
      "fallback fallback-target/unknown missing",
      "fallback fallback-visible/unseen missing",
    ].toSorted(),
    words: /the log staging to report the number of attempts, got nothing/,
  },
];

for (const { name, write, findings, words } of held) {
  test(`held: ${name}`, async () => {
    const { run } = await runLogged({ write });
    assert.deepEqual(findingsOf(run), findings);
    assert.notEqual(run.exitCode, 0);
    assert.match(run.summary.replaceAll("\\", "").replaceAll("`", ""), words);
  });
}

test("a log that is not there is silent, and no count is zero for it", async () => {
  const { run } = await runLogged({ logs: [{ ...eventLog, path: "logs/nothing.jsonl" }] });
  assert.ok(findingsOf(run).includes(silent("bad-credential")));
  assert.deepEqual(
    bundleOf(run).evidence.logs?.map(({ state, rows }) => [state, rows]),
    [["missing", 0]],
  );
  assert.ok(
    recordsOf(run).every(
      ({ attempts, retry_attempt_count }) => attempts.value === null && retry_attempt_count === null,
    ),
  );
});

test("rows that arrive within settle are read", async () => {
  const append = (text: string, toFile: (text: string) => void) => void sleep(50).then(() => toFile(text));
  const { run } = await runLogged({ append, logs: [{ ...eventLog, settle: "3s" }] });
  assert.deepEqual(findingsOf(run), []);
});

const planted: readonly [kind: "credential" | "answer", text: string][] = [
  ["credential", `Bearer ${credential}`],
  ["credential", `k=${Buffer.from(credential).toString("base64")}`],
  ["answer", `the answer was: ${scriptedAnswerText}`],
];
for (const [kind, text] of planted) {
  test(`held: a row that holds a ${kind} (${text.slice(0, 4)}), whose field is named and whose text is nowhere`, async () => {
    const write: Writer = (rid, told) =>
      writeEvents(rid, told).map((row) => ({ ...row, request: { headers: [{ value: text }] } }));
    const { run, github } = await runLogged({ write });
    assert.deepEqual(
      new Set(findingsOf(run)),
      new Set(["fallback", "smoke"].map((check) => `${check} log-minimal/${kind} failed`)),
    );
    assert.match(run.summary, /\/request\/headers\/0\/value/);
    assertNowhere({ credential }, run, github.requests);
    if (kind === "answer")
      assert.ok(!JSON.stringify([run.files, run.stdout, run.summary]).includes(scriptedAnswerText));
  });
}

test("answer text is no finding where bodies are allowed, a credential always is", async () => {
  const allowed = { logs: [{ ...eventLog, bodies: "allowed" }] };
  const withField =
    (text: string): Writer =>
    (rid, told) =>
      writeEvents(rid, told).map((row) => ({ ...row, text }));
  const answered = await runLogged({ ...allowed, write: withField(scriptedAnswerText) });
  assert.deepEqual(findingsOf(answered.run), []);
  const leaking = await runLogged({ ...allowed, write: withField(credential) });
  assert.ok(findingsOf(leaking.run).includes("smoke log-minimal/credential failed"));
});
