import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bundle, TrailEntry } from "../../../src/generated/types.ts";
import { htmlReport } from "../../../src/report/html/html-report.ts";
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
} from "../../support/evidence.ts";
import { aManifest, aRun } from "../../support/manifest.ts";
import { goldenBundle } from "../bundles.ts";
import { story } from "./story.ts";
import { elementsOf } from "./tree.ts";

function titlesOf(bundle: Bundle): string[] {
  return elementsOf(htmlReport(bundle))
    .filter(({ name }) => name === "h2")
    .map(({ text }) => text);
}

/** The texts of a table's rows below this caption, cells divided by a bar. */
function rowsOf(bundle: Bundle, caption: string): string[] {
  const elements = elementsOf(htmlReport(bundle));
  const captions = elements.flatMap(({ name, text }, index) => (name === "caption" && text === caption ? [index] : []));
  const from = captions[0] ?? elements.length;
  const end = elements.findIndex(({ name }, index) => index > from && name === "table");
  const inside = elements.slice(from, end === -1 ? undefined : end);
  return Map.groupBy(
    inside.filter(({ name }) => ["tr", "th", "td"].includes(name)),
    (element) => inside.findLastIndex((other, index) => other.name === "tr" && index <= inside.indexOf(element)),
  )
    .values()
    .map((row) =>
      row
        .slice(1)
        .map(({ text }) => text.trim())
        .join(" | "),
    )
    .toArray();
}

test("what is not there has no section", () => {
  assert.deepEqual(titlesOf(goldenBundle("none")), ["Summary", "What this run does not show", "Environment"]);
});

test("everything that there is has its section, in the order in which a reader needs it", () => {
  assert.deepEqual(titlesOf(story()), [
    "Summary",
    "Routes",
    "What to do",
    "Attempts",
    "Timeline",
    "Compared with the run before",
    "Records",
    "What this run does not show",
    "Environment",
  ]);
});

const ledgers: readonly (readonly [why: string, ledger: ReturnType<typeof seen>, together: string])[] = [
  ["all say the same", ledgerOf([byHeader(2), byWitness(2)], seen("main 500", "main 200").calls), "agree"],
  ["a header that says less", ledgerOf([byHeader(1), byWitness(2)]), "accounts differ, without contradiction"],
  ["a header that says more", ledgerOf([byHeader(3), byWitness(2)]), "accounts contradict"],
  ["more than allowed", seen(...Array.from({ length: 5 }, () => "main 500")), "over budget"],
  ["nobody is sure", ledgerOf([byHeader(2)]), "not exact"],
];

for (const [why, ledger, together] of ledgers) {
  test(`the ledger says how its accounts go together: ${why}`, () => {
    const exchanges = [anExchange("smoke", { ledger })];
    const bundle = aBundle(anEvidence({ routes: [routeEvidence({ exchanges })] }));
    const [, row] = rowsOf(bundle, "Attempts of one user request");
    assert.ok(row?.endsWith(` | ${together}`), row);
    assert.equal(
      htmlReport(bundle).includes(`<tr class="marked"><th scope="row"><code>chat-backup`),
      together !== "agree" && together !== "accounts differ, without contradiction",
    );
  });
}

test("requests of one attempt that all agree on are folded, and refusals that reached nobody counted", () => {
  const page = htmlReport(aBundle(anEvidence({ routes: [routeEvidence({ exchanges: sound() })] })));
  assert.match(page, /<summary>4 more requests with one attempt each, on which all accounts agree<\/summary>/);
  assert.match(page, /<p>1 more request was rejected before reaching a provider\. <code>main<\/code> and /);
});

test("every call of a timeline stands in its table, with its wait", () => {
  const [head, first, second, ...more] = rowsOf(story(), "Calls of chat-backup fallback");
  assert.equal(head, "call | target | started | ended | status | how | waited | Retry-After");
  assert.equal(first, "1 | main | 0 ms | 6 ms | 500 | first call | none | none");
  assert.equal(second, "2 | main | 18 ms | 22 ms | 500 | retry | 12 ms | none");
  assert.equal(more.length, 11);
});

test("a request is drawn once, however many lines its calls take, and its answer at their end", () => {
  const ledger = seen(...Array.from({ length: 40 }, () => "main 500"));
  const page = htmlReport(
    aBundle(anEvidence({ routes: [routeEvidence({ exchanges: [anExchange("smoke", { ledger })] })] })),
  );
  const told = elementsOf(page).filter(({ name, attributes }) => name === "text" && attributes["class"] === "said");
  const byClient = told.map(({ text }) => text).filter((text) => !text.startsWith("said"));
  assert.deepEqual(byClient, ["1 request sent", "goes on", "goes on, got status 200"]);
});

test("a re-run of the job is one more layer", () => {
  const again = aBundle(anEvidence(), aManifest(), aRun({ run_attempt: 3 }));
  assert.match(htmlReport(again), /<li>this re-run of the job 3<\/li>/);
  assert.doesNotMatch(htmlReport(aBundle()), /re-run/);
});

test("what changed since the run before is told by name", () => {
  const bundle = story();
  const page = htmlReport(bundle);
  assert.match(page, /<dt>no longer found<\/dt><dd><code>chat-summaries credential-enforced<\/code><\/dd>/);
  assert.match(page, /<dt>newly found<\/dt><dd><span class="absent">none<\/span><\/dd>/);
  assert.match(page, /<dt>still found<\/dt><dd><code>chat-backup retry-budget<\/code><\/dd>/);
  const trail = bundle.trail.map((entry): TrailEntry => ({ ...entry, decision: "promote", broken: [] }));
  assert.match(
    htmlReport({ ...bundle, trail }),
    /<dt>newly found<\/dt><dd><code>chat-backup retry-budget<\/code><\/dd>/,
  );
});

test("a card says which checks were not run, and why", () => {
  assert.match(
    htmlReport(goldenBundle("could-not-be-judged")),
    /<code>smoke<\/code> not run: <code>credential-missing<\/code>/,
  );
});

test("changed rules, files outside the scope and waivers are told where there are any", () => {
  const [route] = story().promotion.routes;
  const at = { file: ".github/fallback-gate.yml", line: 11, column: 5 };
  const bundle = story();
  const changed: Bundle = {
    ...bundle,
    manifest: {
      ...bundle.manifest,
      waivers: [{ rule: "retry-known", route: "chat-backup", reason: "known", owner: "team", expires: "2026-01-01" }],
    },
    promotion: {
      ...bundle.promotion,
      rule_changes: [
        {
          pointer: "/routes/0/retry_budget/attempts",
          route: route?.route ?? null,
          direction: "looser",
          at,
          in_effect: false,
        },
      ],
      outside_scope: { files: ["src/app.ts"], more: 2, complete: true },
    },
  };
  assert.deepEqual(rowsOf(changed, "Rules that this change touches").slice(1), [
    "/routes/0/retry_budget/attempts | looser | .github/fallback-gate.yml:11 | not in effect: base's value applies",
  ]);
  assert.deepEqual(rowsOf(changed, "Waivers").slice(1), [
    "retry-known | chat-backup | lapsed: it no longer covers anything | 2026-01-01 | team | known",
  ]);
  assert.match(htmlReport(changed), /<dd><code>src\/app\.ts<\/code>, and 2 more<\/dd>/);
});
