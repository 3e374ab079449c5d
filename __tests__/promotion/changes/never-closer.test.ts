import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../../support/fast-check.ts";
import type { Bundle, EffectiveManifest, Exchange } from "../../../src/generated/types.ts";
import {
  aContract,
  anEvidence,
  anExchange,
  byWitness,
  ledgerOf,
  refusal,
  routeEvidence,
  sound,
  success,
} from "../../support/evidence.ts";
import { outcomeOf, type Case } from "./case.ts";
import { runs } from "../../support/runs.ts";

/** Independent edits of the manifest. */
const edits: readonly (readonly [from: string, to: string])[] = [
  ["attempts: 4", "attempts: 13"],
  ["attempts: 4", "attempts: 2"],
  ["proof: log", "proof: header"],
  ["proof: log", "proof: witness"],
  ["proof: log", "proof: log, retrying_layers: 9"],
  ["proof: log", "proof: log, wait: { min: 1ms }"],
  ["bad-credential,", "{ check: bad-credential, accept: [rate_limited] },"],
  ["bad-credential,", ""],
  ["fallback]", "{ check: fallback, force: { model: broken } }]"],
  ["fallback]", "retries]"],
  ["layers: [{ name: gateway, attempts: 1 }]\n", ""],
  [
    "contracts:",
    "waivers: [{ rule: retry-budget, route: chat-backup, reason: r, owner: o, expires: 2099-01-01 }]\ncontracts:",
  ],
  ["contracts:", "scope: [gateway/**]\ncontracts:"],
  ["targets: { main: [dep-primary], backup: [dep-backup] }", "targets: { backup: [dep-primary], main: [dep-backup] }"],
  ["chat-staging", "another"],
  ["docs/chat.md", "docs/other.md"],
  ["traffic: {", "traffic: { doc: { kind: none },"],
  ["at: { key: backup }", "at: { key: main }"],
  ["fallback_visible_in: header", "fallback_visible_in: log"],
];

const seven = ledgerOf([byWitness(7)]);
const scenes: Readonly<Record<string, readonly Exchange[]>> = {
  "sound evidence": sound(),
  "seven attempts": sound(anExchange("smoke", { ledger: seven })),
  "no check at all": [],
  "a bad credential that is taken": sound(anExchange("bad-credential", { observation: success() })),
  "a bad credential that is refused for another reason": sound(
    anExchange("bad-credential", { observation: refusal(429, "rate_limited") }),
  ),
  "another target": sound(anExchange("fallback", { observation: success({ served_by: "main" }) })),
  "nobody counted": sound(anExchange("smoke", { ledger: ledgerOf([byWitness(null)]) })),
};

const severity: Readonly<Record<Bundle["decision"]["overall"], number>> = {
  promote: 0,
  none: 0,
  hold: 1,
  investigate: 2,
};

function outcome(head: Case["head"], exchanges: readonly Exchange[]): Promise<Bundle> {
  const evidence = ({ routes }: EffectiveManifest) =>
    anEvidence({
      routes: routes.map(({ id }) => routeEvidence({ route: id, exchanges: [...exchanges] })),
      contracts: [aContract()],
    });
  const one: Case = { name: "", gated: {}, decision: "none", ...(head && { head }) };
  return outcomeOf(one, evidence);
}

test("no edit of the manifest brings a promotion closer to promote than the rules of base alone", async () => {
  const anyEdits = fc.shuffledSubarray([...edits], { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(anyEdits, fc.constantFrom(...Object.keys(scenes)), async (chosen, scene) => {
      const exchanges = scenes[scene] ?? [];
      const weights = { main: 75, backup: 25 };
      const distinct = chosen.filter(([from], index) => chosen.findIndex(([other]) => other === from) === index);
      const [alone, edited] = await Promise.all([
        outcome({ weights }, exchanges),
        outcome({ weights, manifest: distinct }, exchanges),
      ]);
      const [by, than] = [severity[edited.decision.overall], severity[alone.decision.overall]];
      assert.ok(by >= than, `${scene}: ${alone.decision.overall} became ${edited.decision.overall}`);
    }),
    { numRuns: runs(100, 1_000) },
  );
});

test("a falling share is never gated, whatever else changes", async () => {
  const weight = fc.integer({ min: 0, max: 100 });
  await fc.assert(
    fc.asyncProperty(weight, weight, fc.shuffledSubarray([...edits], { maxLength: 2 }), async (one, other, chosen) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const harmless = chosen.filter(
        ([from], index) => !/traffic|key: backup/.test(from) && chosen.findIndex(([own]) => own === from) === index,
      );
      const bundle = await outcomeOf({
        name: "",
        gated: {},
        decision: "none",
        base: { weights: { main: 100, backup: more } },
        head: { weights: { main: 100, backup: less }, manifest: harmless },
      });
      assert.equal(bundle.decision.overall, "none");
    }),
    { numRuns: runs(50, 500) },
  );
});
