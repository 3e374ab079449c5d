import assert from "node:assert/strict";
import { test } from "node:test";
import type { Exchange } from "../../src/generated/types.ts";
import { switchedAnswers } from "../../src/report/switched-answers.ts";
import { aBundle, anEvidence, anExchange, routeEvidence, success } from "../support/evidence.ts";
import { aManifest, aRoute, settings } from "../support/manifest.ts";

function remarksOn(...exchanges: Exchange[]): string[] {
  return switchedAnswers(aBundle(anEvidence({ routes: [routeEvidence({ exchanges })] })), String);
}

const unused = success({ served_by: "backup", usage_present: false });

test("after a switch it is remarked that an answer names no model, another target, or no usage", () => {
  assert.deepEqual(remarksOn(anExchange("fallback", { answer_model: "absent" })), [
    "chat-backup fallback: after a switch the answer names no model.",
  ]);
  assert.deepEqual(remarksOn(anExchange("fallback", { answer_model: "another-target", observation: unused })), [
    "chat-backup fallback: after a switch the answer names the model of another target, not of the one that answered.",
    "chat-backup fallback: after a switch the answer reports no token usage.",
  ]);
});

test("a stream that does not say what it used was not asked to", () => {
  const manifest = aManifest({ routes: [aRoute({ checks: [settings("fallback", { stream: true })] })] });
  const evidence = anEvidence({
    routes: [routeEvidence({ exchanges: [anExchange("fallback", { observation: unused })] })],
  });
  assert.deepEqual(switchedAnswers(aBundle(evidence, manifest), String), []);
});

test("nothing is remarked on what a gateway may well name, nor without a switch", () => {
  for (const answer_model of ["asked", "serving-target", "other", null] as const)
    assert.deepEqual(remarksOn(anExchange("fallback", { answer_model })), []);
  assert.deepEqual(remarksOn(anExchange("smoke", { answer_model: "absent" })), []);
});
