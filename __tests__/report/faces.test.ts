import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import type { Bundle } from "../../src/generated/types.ts";
import { findingAnnotations } from "../../src/report/annotations.ts";
import { problemAnnotations } from "../../src/report/problems.ts";
import { attemptRows, uneventfulLine } from "../../src/report/attempt-rows.ts";
import { comment } from "../../src/report/comment.ts";
import { notShown } from "../../src/report/not-shown.ts";
import { terminalReport } from "./terminal-text.ts";
import {
  aBundle,
  anEvidence,
  anExchange,
  byHeader,
  byWitness,
  ledgerOf,
  routeEvidence,
  seen,
  sound,
  success,
} from "../support/evidence.ts";
import { byLog } from "../support/logged.ts";
import { aLog } from "../support/logs.ts";
import { aGateway, aManifest, aRoute, settings } from "../support/manifest.ts";
import { goldenBundle, manyRoutes } from "./bundles.ts";

const [sample] = goldenBundle("hold-error").findings;

function withFindings(count: number): Bundle {
  assert.ok(sample !== undefined);
  return {
    ...goldenBundle("hold-error"),
    findings: Array.from({ length: count }, (_, index) => ({ ...sample, route: `route-${index}` })),
  };
}

test("a finding is annotated at the manifest line that declares what was broken", () => {
  assert.deepEqual(findingAnnotations(withFindings(1)), [
    {
      level: "error",
      title: "hold: parseable",
      message:
        "route-0 smoke: expected a complete chat-completions answer, got status 429 and class rate_limited. " +
        "Send the same request to staging by hand, fix the route, and run the gate again.",
      file: ".github/fallback-gate.yml",
      line: 8,
      column: 5,
    },
  ]);
});

test("nothing found, nothing annotated", () => assert.deepEqual(findingAnnotations(goldenBundle("promote")), []));

test("a finding about the run names no route", () => {
  const [annotation] = findingAnnotations(goldenBundle("no-leak"));
  assert.match(annotation?.message ?? "", /^expected nothing secret/);
});

test("as many annotations as a step may show, and one past it says how many more there are", () => {
  assert.equal(findingAnnotations(withFindings(limits.annotations)).length, limits.annotations);
  assert.ok(findingAnnotations(withFindings(limits.annotations)).every(({ file }) => file !== undefined));
  const past = findingAnnotations(withFindings(limits.annotations + 1));
  assert.equal(past.length, limits.annotations);
  assert.deepEqual(past.at(-1), { level: "error", message: "and 2 more findings: see the step summary" });
});

test("what is the same for several checks of a route is told once", () => {
  const { findings } = goldenBundle("out-of-time");
  assert.equal(findings.length, 6);
  const [annotation, ...more] = findingAnnotations(goldenBundle("out-of-time"));
  assert.deepEqual(more, []);
  assert.match(
    annotation?.message ?? "",
    /^chat-backup smoke, bad-credential, unknown-model, invalid-body, wrong-path, fallback: expected each of these checks to be run, got a run that reached its time limit first/,
  );
});

test("what follows from one cause is counted in its annotation", () => {
  const [annotation, ...more] = findingAnnotations(goldenBundle("could-not-be-judged"));
  assert.deepEqual(more, []);
  assert.match(
    annotation?.message ?? "",
    /^chat-backup: expected STAGING_KEY .* 6 more findings follow from it: evidence-complete\.$/,
  );
});

test("a check that is not asked for is named in a line of its own", () => {
  const bundle = aBundle(anEvidence(), aManifest({ routes: [aRoute({ checks: [settings("wrong-path")] })] }));
  const asked = findingAnnotations(bundle).filter(({ title }) => title === "hold: evidence-complete");
  assert.deepEqual(
    asked.map(({ message }) => /to include (\w+), got/.exec(message)?.[1]),
    ["smoke", "fallback"],
  );
});

test("problems are annotated where they stand, and capped alike", () => {
  const problem = { at: { file: "gate.yml", line: 3, column: 7 }, message: "expected a, got b", remedy: "Write a." };
  const title = "Fallback Gate could not run";
  const message = "expected a, got b. Write a.";
  assert.deepEqual(problemAnnotations([problem, { ...problem, at: null }]), [
    { level: "error", title, message, file: "gate.yml", line: 3, column: 7 },
    { level: "error", title, message },
  ]);
  const past = problemAnnotations(Array.from({ length: 50 }, () => problem));
  assert.equal(past.at(-1)?.message, "and 41 more problems: see the step summary");
});

type Words = readonly [why: string, ledger: ReturnType<typeof seen>, said: string, saw: string];

const words: readonly Words[] = [
  ["one call", seen("main 200"), "nothing", "1 call"],
  ["a header beside it", ledgerOf([byHeader(1), byWitness(2)]), "0 retries (header)", "2 calls"],
  ["one retry", ledgerOf([byHeader(2), byWitness(2)]), "1 retry (header)", "2 calls"],
  ["a header that says none", ledgerOf([byHeader(0), byWitness(0)]), "no attempt (header)", "0 calls"],
  [
    "two that speak",
    ledgerOf([byHeader(1), byHeader(3, { source: "log" })]),
    "0 retries (header), at least 3 attempts (log)",
    "no witness",
  ],
  ["a log that counts the same", ledgerOf([byLog(2), byWitness(2)]), "2 attempts (log, unnumbered rows)", "2 calls"],
  [
    "numbered rows",
    ledgerOf([byLog(2, { rests_on: "numbered-rows" })]),
    "2 attempts (log, numbered rows)",
    "no witness",
  ],
  ["a list", ledgerOf([byLog(2, { rests_on: "list" })]), "2 attempts (log, a list)", "no witness"],
  [
    "a count that is a lower bound",
    ledgerOf([byLog(2, { rests_on: "count", bound: "at-least" })]),
    "at least 2 attempts (log, a count)",
    "no witness",
  ],
  [
    "a log that counts a try more",
    ledgerOf([byLog(2), byWitness(1)]),
    "2 attempts (log, unnumbered rows)",
    "1 call (1 more try never connected)",
  ],
  ["silence", ledgerOf([byHeader(null), byWitness(null)]), "nothing (header)", "unknown"],
  ["an open call", ledgerOf([byWitness(1, { bound: "at-least" })]), "nothing", "at least 1 call"],
  ["nobody", ledgerOf([]), "nothing", "no witness"],
];

for (const [why, ledger, said, saw] of words) {
  test(`the attempts of one request in words: ${why}`, () => {
    const exchanges = [anExchange("smoke", { ledger })];
    const [row] = attemptRows(aBundle(anEvidence({ routes: [routeEvidence({ exchanges })] })));
    assert.deepEqual([row?.gatewaySaid, row?.providerSaw], [said, saw]);
    assert.deepEqual([row?.clientSent, row?.budget], ["1 request", "4 attempts"]);
  });
}

test("the budget stands beside the declared worst case", () => {
  const budgets = [
    [2, 2],
    [2, null],
  ].map((attempts) => {
    const layers = attempts.map((count, index) => ({ name: `layer-${index}`, attempts: count, timeout_ms: null }));
    return attemptRows(aBundle(anEvidence(), aManifest({ layers })))[0]?.budget;
  });
  assert.deepEqual(budgets, ["4 attempts, declared worst case 8", "4 attempts, declared worst case at least 4"]);
});

test("a run says what it does not show: what is not declared, not judged, or joined by time alone", () => {
  const plain = notShown(aBundle());
  assert.match(plain, /not declare: `layers` .*, `logs` .*, `wait` /);
  assert.doesNotMatch(plain, /bad credential|joined/);
  const wait = { min_ms: 1, max_ms: 2 };
  const declared = aManifest({
    contracts: { chat: { source: "https://docs.example.com/chat", baseline: "chat.json" } },
    environment: { name: "staging", expect: [], flags: [] },
    scope: ["gateway/**"],
    gateways: { staging: aGateway({ config: ["gateway/**"] }) },
    layers: [{ name: "gateway", attempts: 1, timeout_ms: null }],
    logs: [aLog()],
    routes: [aRoute({ retry_budget: { ...aRoute().retry_budget, wait } })],
  });
  assert.doesNotMatch(notShown(aBundle(anEvidence(), declared)), /not declare/);
  const handedOn = aManifest({ gateways: { staging: aGateway({ credential_of: "provider" }) } });
  const exchanges = sound(
    anExchange("bad-credential", { ledger: seen() }),
    anExchange("smoke", { ledger: { ...seen("main 200"), attribution: "time" } }),
  );
  const partly = notShown(aBundle(anEvidence({ routes: [routeEvidence({ exchanges })] }), handedOn));
  assert.match(partly, /^- Whether a bad credential is refused on `chat-backup`: /m);
  assert.match(partly, /^- Which calls came from the client on `chat-backup`: /m);
});

test("requests that reached no provider are counted, not listed", () => {
  assert.deepEqual([0, 1, 2].map(uneventfulLine), [
    "",
    "1 more request was rejected before reaching a provider.",
    "2 more requests were rejected before reaching a provider.",
  ]);
  const [row] = attemptRows(
    aBundle(anEvidence({ routes: [routeEvidence({ exchanges: [anExchange("wrong-path")] })] })),
  );
  assert.equal(row?.uneventful, true);
});

test("where every request was refused and reached no provider, there is no empty table", () => {
  const exchanges = sound()
    .filter(({ check }) => check !== "smoke" && check !== "fallback")
    .map((exchange) => ({ ...exchange, ledger: seen() }));
  const shown = comment(aBundle(anEvidence({ routes: [routeEvidence({ exchanges })] })));
  assert.match(
    shown,
    /### Attempts of one user request\n\n4 more requests were rejected before reaching a provider\.\n\n/,
  );
});

test("two hundred routes have their row, their result and, where they fail, their reason", () => {
  const broken = manyRoutes(anExchange("smoke", { observation: success({ cache: "hit" }) }));
  const shown = comment(broken);
  const lines = shown.split("\n");
  assert.equal(lines.filter((line) => line.endsWith("| no traffic declared | **hold** | `not-cached` |")).length, 200);
  assert.equal(lines.filter((line) => line.startsWith("- **hold** [`not-cached`]")).length, 200);
  assert.equal(terminalReport(broken).match(/^ {2}hold: not-cached /gm)?.length, 200);
  assert.equal(findingAnnotations(broken).at(-1)?.message, "and 191 more findings: see the step summary");
});
