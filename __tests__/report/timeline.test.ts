import assert from "node:assert/strict";
import { test } from "node:test";
import type { Call, Evidence } from "../../src/generated/types.ts";
import { timeline } from "../../src/report/timeline.ts";
import { anEvidence, anExchange, byWitness, ledgerOf, routeEvidence, seen } from "../support/evidence.ts";

function evidenceOf(...calls: Call[]): Evidence {
  const smoke = anExchange("smoke", { ledger: ledgerOf([byWitness(calls.length)], calls) });
  return anEvidence({ routes: [routeEvidence({ exchanges: [smoke] })] });
}

function call(started_ms: number, over: Partial<Call> = {}): Call {
  return {
    target: "main",
    started_ms,
    ended_ms: started_ms + 10,
    status: 500,
    retry_after_ms: null,
    shape: null,
    ...over,
  };
}

function drawn(evidence: Evidence): string[] {
  return timeline({ evidence }, ["chat-backup"]).split("\n");
}

test("calls are arrows in order, with their status and the waits between two at the same target", () => {
  const calls = [
    call(0),
    call(20, { target: "backup", status: null }),
    call(210),
    call(230, { status: 200, ended_ms: null }),
  ];
  assert.deepEqual(drawn(evidenceOf(...calls)), [
    "```mermaid",
    "sequenceDiagram",
    "  participant C as client",
    "  participant G as gateway staging",
    "  participant T0 as target main",
    "  participant T1 as target backup",
    "  C->>G: chat-backup smoke 1",
    "  G->>T0: 500 after 10 ms",
    "  G->>T1: no status after 10 ms",
    "  Note over G,T0: waits 200 ms",
    "  G->>T0: 500 after 10 ms",
    "  G->>T0: 200 still open",
    "  G-->>C: 200 chat-completions",
    "```",
  ]);
});

test("the exchange with the most calls is drawn", () => {
  const exchanges = [anExchange("smoke"), anExchange("fallback", { ledger: seen("main 500", "backup 200") })];
  const lines = drawn(anEvidence({ routes: [routeEvidence({ exchanges })] }));
  assert.ok(lines.includes("  C->>G: chat-backup fallback 1"));
  assert.equal(lines.filter((line) => line.startsWith("  C->>G")).length, 1);
});

test("a diagram has at most forty messages and notes, and says what is missing", () => {
  const steps = (count: number): string[] =>
    drawn(evidenceOf(...Array.from({ length: count }, (_, index) => call(index * 10)))).filter((line) =>
      /^ {2}(C|G|Note)\b/.test(line),
    );
  assert.equal(steps(37).length, 39);
  assert.equal(steps(38).length, 40);
  assert.equal(steps(1_000).length, 40);
  assert.ok(steps(1_000).includes("  Note over G: and 963 more steps"));
});

test("where no witness saw a call there is no diagram; of many routes five are drawn", () => {
  assert.equal(timeline({ evidence: evidenceOf() }, ["chat-backup"]), "");
  assert.equal(timeline({ evidence: anEvidence() }, ["another"]), "");
  const ids = Array.from({ length: 7 }, (_, index) => `route-${index}`);
  const evidence = anEvidence({ routes: ids.map((route) => routeEvidence({ route })) });
  const text = timeline({ evidence }, ids.toReversed());
  assert.deepEqual(text.match(/route-\d/g), ["route-6", "route-5", "route-4", "route-3", "route-2"]);
  assert.match(text, /And 2 more routes/);
});
