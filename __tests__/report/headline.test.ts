import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bundle, Finding } from "../../src/generated/types.ts";
import { headline } from "../../src/report/headline.ts";
import { goldenBundle } from "./bundles.ts";

type Kind = Finding["kind"];

const headlines: readonly (readonly [
  overall: Bundle["decision"]["overall"],
  kinds: readonly Kind[],
  because: string,
])[] = [
  ["promote", [], "every gated route has its evidence"],
  ["none", [], "no route gains traffic"],
  ["hold", ["blocked"], "could not be judged"],
  ["hold", ["blocked", "missing"], "could not be judged"],
  ["hold", ["missing"], "was judged and failed"],
  ["hold", ["failed"], "was judged and failed"],
  ["hold", ["blocked", "failed"], "was judged and failed"],
  ["investigate", ["drift"], "was judged and failed"],
  ["investigate", ["blocked", "drift"], "was judged and failed"],
];

const [sample] = goldenBundle("hold-error").findings;

for (const [overall, kinds, because] of headlines) {
  test(`the first line of ${overall} with [${kinds.join(", ")}]: ${because}`, () => {
    assert.ok(sample !== undefined);
    const findings = kinds.map((kind): Finding => ({ ...sample, kind }));
    const { promotion, run } = goldenBundle("raised-share");
    const line = headline({ decision: { overall, routes: {} }, findings, promotion, run }, String);
    assert.equal(line, `Fallback Gate: ${overall} (${because})`);
  });
}

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
    const { decision, findings, promotion, run } = goldenBundle("promote");
    const bundle = {
      decision,
      findings,
      promotion: { ...promotion, ...found },
      run: { ...run, event, pull_request: null },
    };
    const line = headline(bundle, (value) => `<${value}>`);
    assert.equal(line, `Fallback Gate: promote (every gated route has its evidence)${says}`);
  });
}
