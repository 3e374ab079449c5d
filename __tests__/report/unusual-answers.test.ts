import assert from "node:assert/strict";
import { test } from "node:test";
import type { Observation, Remark } from "../../src/generated/types.ts";
import { comment, fittedComment } from "../../src/report/comment.ts";
import { htmlReport } from "../../src/report/html/html-report.ts";
import { aBundle, anEvidence, anExchange, routeEvidence, sound, success } from "../support/evidence.ts";
import { terminalReport } from "./terminal-text.ts";

function bundleWith(smoke: Partial<Observation>, stream: Partial<Observation> = {}) {
  const exchanges = sound(
    anExchange("smoke", { observation: success(smoke) }),
    anExchange("fallback", { observation: success({ served_by: "backup", ...stream }) }),
  );
  return aBundle(anEvidence({ routes: [routeEvidence({ exchanges })] }));
}

const shown: readonly (readonly [Remark, string])[] = [
  ["ending-missing", "has no finish_reason"],
  ["ending-unknown", "has an undocumented finish_reason"],
  ["cut-before-text", "the output cap was reached before any text"],
  ["type-missing", "has no content type"],
  ["type-wrong", "the content type of the answer does not match"],
  ["last-event-open", "lacks its blank line"],
];

for (const [remark, says] of shown) {
  test(`comment, page and terminal show an answer with the remark ${remark}`, () => {
    const bundle = bundleWith({ remarks: [remark] });
    const [route = ""] = Object.keys(bundle.decision.routes);
    assert.match(comment(bundle), new RegExp(`### Unusual answers\n\n?- \`${route}\` \`smoke\`: .*${says}`));
    assert.match(terminalReport(bundle), new RegExp(`Unusual answer of ${route} smoke: .*${says}`));
    assert.match(htmlReport(bundle), new RegExp(`<h2[^>]*>Unusual answers</h2>[^]*${says}`));
  });
}

test("one remark on several checks is one line", () => {
  const bundle = bundleWith({ remarks: ["ending-missing"] }, { remarks: ["ending-missing", "type-missing"] });
  const lines = comment(bundle).match(/^- `[^`]+`.*: the answer .*$/gm) ?? [];
  assert.equal(lines.length, 2);
  assert.match(lines[0] ?? "", /`smoke`, `fallback`: the answer has no finish_reason/);
});

test("usual answers have no section, and one that has a finding is not shown twice", () => {
  for (const bundle of [
    bundleWith({}),
    bundleWith({ error_class: "malformed_response", terminal: "none", remarks: ["compressed"] }),
  ]) {
    for (const text of [comment(bundle), terminalReport(bundle), htmlReport(bundle)])
      assert.doesNotMatch(text, /Unusual answer/);
  }
});

test("where the comment has to be short, the section goes before findings do", () => {
  const bundle = bundleWith({ remarks: ["ending-missing"], terminal: "incomplete" });
  const whole = comment(bundle);
  const short = fittedComment(bundle, 1_600);
  assert.match(whole, /Unusual answers/);
  assert.ok(short.length <= 1_600);
  assert.match(short, /parseable/);
});
