import assert from "node:assert/strict";
import { test } from "node:test";
import { rules } from "../../src/decision/rules/index.ts";
import * as answers from "./rows/answers.ts";
import * as attempts from "./rows/attempts.ts";
import * as classes from "./rows/classes.ts";
import * as clients from "./rows/clients.ts";
import * as contracts from "./rows/contracts.ts";
import * as drawn from "./rows/drawn.ts";
import * as escalation from "./rows/escalation.ts";
import * as fallbacks from "./rows/fallbacks.ts";
import * as layers from "./rows/layers.ts";
import { ofLegs } from "./rows/legs.ts";
import * as logs from "./rows/logs.ts";
import * as promotion from "./rows/promotion.ts";
import { replicaConfiguration } from "./rows/replica.ts";
import * as reach from "./rows/reachable.ts";
import { routeReviewed } from "./rows/reviewed.ts";
import * as recovery from "./rows/recovery.ts";
import * as refusals from "./rows/refusals.ts";
import * as timeouts from "./rows/timeouts.ts";
import * as shapes from "./rows/shapes.ts";
import * as streams from "./rows/streams.ts";
import * as vectors from "./rows/vectors.ts";
import * as whole from "./rows/whole.ts";
import { findingsIn, foundBy, type Row } from "./rows/row.ts";

const rows: Readonly<Record<string, readonly Row[]>> = {
  reachable: reach.reachable,
  parseable: [...answers.parseable, ...timeouts.parseable, ...streams.streamsThatBreak],
  "answer-whole": streams.answerWhole,
  classified: [...classes.classified, ...timeouts.classified, ...clients.classified, ...streams.refusalPolicies],
  "client-succeeded": clients.clientSucceeded,
  "credential-enforced": refusals.credentialEnforced,
  "no-hidden-refusal": refusals.noHiddenRefusal,
  "no-futile-retry": refusals.noFutileRetry,
  "retry-budget": attempts.retryBudget,
  "retry-known": [...attempts.retryKnown, ...logs.retryKnown],
  "calls-attributed": attempts.callsAttributed,
  "retry-agreement": attempts.retryAgreement,
  "wait-bounded": layers.waitBounded,
  "layers-fit": layers.layersFit,
  "worst-case-fits": layers.worstCaseFits,
  "timeout-order": layers.timeoutOrder,
  "fallback-visible": [
    ...fallbacks.fallbackVisible,
    ...logs.fallbackVisible,
    ...recovery.inCoolDown,
    ...recovery.hiddenInOutage,
  ],
  "fallback-target": [...fallbacks.fallbackTarget, ...recovery.inCoolDown],
  "target-answered": drawn.targetAnswered,
  "failed-back": recovery.failedBack,
  "same-request": shapes.sameRequest,
  "same-dimensions": vectors.sameDimensions,
  "log-minimal": layers.logMinimal,
  "contract-current": contracts.contractCurrent,
  "contract-unchanged": contracts.contractUnchanged,
  "not-cached": whole.notCached,
  "environment-match": [...promotion.environmentMatch, ...replicaConfiguration],
  "gate-not-weakened": promotion.gateNotWeakened,
  "branch-current": promotion.branchCurrent,
  "scope-kept": promotion.scopeKept,
  "route-reviewed": routeReviewed,
  "escalation-ready": escalation.escalationReady,
  "evidence-complete": [...whole.evidenceComplete, ...ofLegs],
  "no-leak": whole.noLeak,
};

for (const [rule, ofRule] of Object.entries(rows)) {
  for (const [when, scene, ...found] of ofRule) {
    test(`${rule} ${found.length > 0 ? "fires" : "is silent"}: ${when}`, () => {
      assert.deepEqual(foundBy(rule, scene), found);
    });
  }
}

for (const { id, cases } of rules) {
  test(`every case of ${id} has a row, and so has its silence`, () => {
    const ofRule = rows[id] ?? [];
    const fired = ofRule.flatMap(([, , ...found]) => found.map(([is]) => is.split(" ")[0] ?? ""));
    assert.deepEqual([...new Set(fired)].toSorted(), Object.keys(cases).toSorted());
    assert.ok(ofRule.some(([, , ...found]) => found.length === 0));
  });
}

test("there are rows of no rule that does not exist", () => {
  assert.deepEqual(
    Object.keys(rows),
    rules.map(({ id }) => id),
  );
});

test("sound evidence is found nothing about", () => assert.deepEqual(findingsIn({}), []));

test("every rule has its own id and statement; each case is a decision of its own with a remedy", () => {
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  for (const { id, says, cases } of rules) {
    assert.match(id, /^[a-z]+(-[a-z]+)*$/);
    assert.match(says, /^[A-Z].*\.$/);
    for (const [name, { says: found, remedy, decision, kind }] of Object.entries(cases)) {
      assert.match(name, /^[a-z]+(-[a-z]+)*$/, "a bundle takes no other name of a case");
      assert.match(found, /^expected .*, got /, name);
      assert.match(remedy, /^[A-Z].*\.$/s, name);
      if (kind === "drift") assert.equal(decision, "investigate", name);
      if (kind === "blocked" || kind === "failed") assert.equal(decision, "hold", name);
    }
  }
});
