import assert from "node:assert/strict";
import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { tell } from "../../../src/decision/tell.ts";
import { evidenceComplete } from "../../../src/decision/rules/evidence-complete.ts";
import type { Traffic } from "../../../src/generated/types.ts";
import { routePromotion } from "../../../src/promotion/route-share.ts";
import { aBundle, anEvidence, routeEvidence } from "../../support/evidence.ts";
import { aManifest, aRoute } from "../../support/manifest.ts";
import { fakeHistory } from "../changes/fake-history.ts";
import { shareInWords } from "../changes/share-in-words.ts";

/** The expected result of a change in a real format. The last three only apply to an unknown share. */
interface Expected {
  share: string;
  at?: string;
  says?: string;
  remedy?: string;
}

const folder = join(import.meta.dirname, "..", "..", "fixtures", "traffic-cases");
const [base, head] = ["b", "a"].map((digit) => digit.repeat(40));

function textOf(name: string, pattern: string): string {
  const [file] = globSync(pattern, { cwd: join(folder, name) });
  assert.ok(file !== undefined, pattern);
  return readFileSync(join(folder, name, file), "utf8");
}

for (const name of readdirSync(folder).toSorted()) {
  const traffic: Traffic = parse(textOf(name, "traffic.yml"));
  const expected: Expected = parse(textOf(name, "expected.yml"));

  test(`case ${name}: ${expected.share}`, async () => {
    assert.ok(base !== undefined && head !== undefined);
    const commits = {
      [base]: { [traffic.file]: textOf(name, "base.*") },
      [head]: { [traffic.file]: textOf(name, "head.*") },
    };
    const { history } = fakeHistory({ commits, tips: [base], heads: [head], mergeBase: base });
    const change = {
      compared: "pull-request",
      base: { ref: "main", sha: base, merge_base: base },
      head,
      history,
    } as const;
    const route = aRoute({ traffic });
    const promotion = await routePromotion(route.id, { base: route, head: route }, change, [traffic]);
    assert.equal(shareInWords(promotion), expected.share);
    if (expected.at === undefined) return assert.equal(promotion.unread, undefined);
    const manifest = aManifest({ routes: [route] });
    const run = { ...aBundle(anEvidence(), manifest), manifest };
    const subject = {
      route,
      pointer: "/routes/0",
      evidence: routeEvidence({ exchanges: [] }),
      manifest,
      promotion,
      run,
    };
    const [finding] = evidenceComplete.judgeRoute?.(subject) ?? [];
    assert.ok(finding !== undefined);
    const { says, remedy } = tell(finding);
    assert.equal(`${finding.at.file}:${finding.at.line}:${finding.at.column}`, expected.at);
    assert.ok(says.includes(`at base and at head, got`) && says.includes(expected.says ?? ""), says);
    assert.ok(remedy.includes(expected.remedy ?? ""), remedy);
  });
}
