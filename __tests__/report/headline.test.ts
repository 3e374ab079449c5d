import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bundle, Finding } from "../../src/generated/types.ts";
import { rules } from "../../src/decision/rules/index.ts";
import { headlineWords } from "../../src/report/headline-words.ts";
import { headline } from "../../src/report/headline.ts";
import { goldenBundle } from "./bundles.ts";

type Kind = Finding["kind"];

const headlines: readonly (readonly [
  overall: Bundle["decision"]["overall"],
  kinds: readonly Kind[],
  outcome: string,
])[] = [
  ["promote", [], "Ready to promote: 2 routes"],
  ["none", [], "Nothing to gate: no route gains traffic"],
  ["hold", ["blocked"], "Could not be judged: chat answered 500 (upstream_error) to smoke"],
  ["hold", ["blocked", "missing"], "Could not be judged: chat answered 500 (upstream_error) to smoke"],
  ["hold", ["missing"], "Held: chat answered 500 (upstream_error) to smoke"],
  ["hold", ["failed"], "Held: chat answered 500 (upstream_error) to smoke"],
  ["hold", ["blocked", "failed"], "Held: chat answered 500 (upstream_error) to smoke"],
  ["investigate", ["drift"], "To investigate: chat answered 500 (upstream_error) to smoke"],
];

const [anyFinding] = goldenBundle("hold-error").findings;
assert.ok(anyFinding !== undefined);
const sample: Finding = {
  ...anyFinding,
  rule: "parseable",
  case: "error",
  route: "chat",
  check: "smoke",
  waived: false,
  args: { family: "chat-completions", status: 500, class: "upstream_error" },
};
const { promotion, run } = goldenBundle("raised-share");

function lineOf(overall: Bundle["decision"]["overall"], findings: readonly Finding[]): string {
  const routes = { chat: "promote", search: "promote" } as const;
  return headline({ decision: { overall, routes }, findings: [...findings], promotion, run }, String);
}

for (const [overall, kinds, outcome] of headlines) {
  test(`the first line of ${overall} with [${kinds.join(", ")}]: ${outcome}`, () => {
    const decision = overall === "investigate" ? "investigate" : "hold";
    const findings = kinds.map((kind): Finding => ({ ...sample, kind, decision }));
    assert.equal(lineOf(overall, findings), `Fallback Gate - ${outcome}`);
  });
}

test("the first line names the worst finding, counts the others and what is waived", () => {
  const over: Finding = {
    ...sample,
    rule: "retry-budget",
    case: "over",
    kind: "failed",
    decision: "hold",
    args: { budget: 4, attempts: 13, bound: "exact", source: "witness" },
  };
  const missing: Finding = { ...sample, kind: "missing", decision: "hold" };
  const waived: Finding = { ...sample, kind: "failed", decision: "hold", waived: true };
  assert.equal(
    lineOf("hold", [missing, over, waived]),
    "Fallback Gate - Held: chat made 13 provider calls where 4 are allowed (and 1 more), 1 waived",
  );
});

test("a case without a sentence is named by its rule", () => {
  const odd: Finding = { ...sample, rule: "timeout-order", case: "other", kind: "failed", decision: "hold" };
  assert.equal(lineOf("hold", [odd]), "Fallback Gate - Held: chat breaks the rule timeout-order");
  assert.equal(
    lineOf("hold", [{ ...odd, route: null }]),
    "Fallback Gate - Held: this change breaks the rule timeout-order",
  );
});

test("every sentence is about a case that exists, and names only what its findings have", () => {
  const own = ["route", "check", "rule"];
  for (const [name, words] of Object.entries(headlineWords)) {
    const [rule, ofRule] = name.split("/");
    const found = rules.find(({ id }) => id === rule)?.cases[ofRule ?? ""];
    assert.ok(found !== undefined, name);
    const texts = `${found.says} ${found.remedy} ${found.brief ?? ""}`;
    for (const [, arg = ""] of words.matchAll(/\{([a-z_]+)\}/g))
      assert.ok(own.includes(arg) || texts.includes(`{${arg}}`), `${name}: ${arg}`);
  }
});

const sha = "0123456789abcdef0123456789abcdef01234567";
const base = { ref: "main", sha, merge_base: sha };
const comparisons: readonly (readonly [event: string, found: Partial<Bundle["promotion"]>, says: string])[] = [
  ["pull_request", { compared: "pull-request", base }, ""],
  ["merge_group", { compared: "merge-group", base }, ""],
  ["workflow_dispatch", { compared: "default-branch", base }, ", compared with the default branch <main>"],
  ["push", { compared: "push", base: { ...base, ref: null } }, ", compared with the commit before, <0123456789ab>"],
  ["local", { compared: "local", base: { ...base, ref: null } }, ", compared with <0123456789ab>"],
  ["schedule", { compared: "nothing" }, ", compared with nothing"],
  ["pull_request", { compared: "nothing", obstacle: "no-token" }, ""],
  ["local", { compared: "nothing" }, ""],
];

for (const [event, found, says] of comparisons) {
  test(`the first line of ${event} says what was compared${says}`, () => {
    const { decision, findings, ...promoted } = goldenBundle("promote");
    const bundle = {
      decision,
      findings,
      promotion: { ...promoted.promotion, ...found },
      run: { ...promoted.run, event, pull_request: null },
    };
    const line = headline(bundle, (value) => `<${value}>`);
    assert.equal(line, `Fallback Gate - Ready to promote: 1 route${says}`);
  });
}
