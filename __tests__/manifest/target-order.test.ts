import assert from "node:assert/strict";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import { generic } from "../../src/dialects/generic.ts";
import type { EffectiveRoute, Traffic } from "../../src/generated/types.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { promotedTarget, targetOrder } from "../../src/manifest/target-order.ts";
import { aRoute } from "../support/manifest.ts";
import { changed, parse } from "./cases.ts";

const traffic = (over: Partial<Traffic>): Traffic => ({ file: "litellm.yaml", at: "/weight", ...over });

const orders: readonly (readonly [why: string, of: Parameters<typeof targetOrder>[0], order: string])[] = [
  ["nothing is said", {}, "ordered"],
  [
    "the weights of the route's own model",
    { traffic: traffic({ among: "/model_list/*{model_name=chat}/weight" }) },
    "weighted",
  ],
  [
    "an entry with the route's own model",
    { traffic: traffic({ among: "/groups/{name=chat}/targets/*/weight" }) },
    "weighted",
  ],
  [
    "the weights of another model",
    { traffic: traffic({ among: "/model_list/*{model_name=chat-fast}/weight" }) },
    "ordered",
  ],
  ["weights in front of the gateway", { traffic: traffic({ among: "/routes/chat/*/weight" }) }, "ordered"],
  ["one number", { traffic: traffic({ at: "/chat/weight" }) }, "ordered"],
  [
    "declared beside weights of its own model",
    { order: "ordered", traffic: traffic({ among: "/m/*{model_name=chat}/weight" }) },
    "ordered",
  ],
  ["declared", { order: "weighted" }, "weighted"],
];

for (const [why, of, order] of orders)
  test(`targets are ${order}: ${why}`, () => assert.equal(targetOrder(of, "chat"), order));

const targets = { main: ["openai/gpt-4o", "dep-1"], backup: ["azure/gpt-4o", "dep-2"] };
const promoted: readonly (readonly [why: string, at: Traffic["at"], target: string | null])[] = [
  ["its name is the key", { key: "backup" }, "backup"],
  ["a field holds its name", { name: "main" }, "main"],
  ["a field holds one of its aliases", { "/litellm_params/model": "azure/gpt-4o" }, "backup"],
  ["the pointer's last key is an alias", "/dep-2", "backup"],
  ["the pointer picks it by a field", "/{id=dep-1}/weight", "main"],
  ["several fields of one target", { id: "dep-2", name: "azure/gpt-4o" }, "backup"],
  ["fields of two targets", { id: "dep-2", name: "openai/gpt-4o" }, null],
  ["nobody's name", { key: "third" }, null],
];

for (const [why, at, target] of promoted) {
  const route = (over: Partial<EffectiveRoute>): EffectiveRoute =>
    aRoute({ targets, traffic: traffic({ among: "/*/weight", at }), ...over });
  test(`the promoted target is ${target}: ${why}`, () =>
    assert.equal(promotedTarget(route({ order: "weighted" })), target));
  test(`no target is promoted where they are tried in order: ${why}`, () =>
    assert.equal(promotedTarget(route({})), null));
}

const base = `    targets: { main: [dep-primary], backup-eu: [dep-backup] }`;
const withRoute = (keys: string): string => changed(base, `${base}\n${keys}`);
const problemsOf = (text: string): string[] => {
  try {
    effectiveManifest(parse(text), { generic }, null);
    return [];
  } catch (error) {
    assert.ok(error instanceof GateError);
    return error.problems.map(({ at, message, remedy }) => `${at?.line}:${at?.column} ${message} -> ${remedy}`);
  }
};
const weights = "traffic: { file: gateway.yaml, among: /weights/*, at: { key: dep-backup } }";

const bad: readonly (readonly [why: string, text: string, problem: RegExp])[] = [
  [
    "weighted without targets",
    changed(`${base}\n`, "    order: weighted\n"),
    /^5:5 routes\[0\]: expected `targets` on a weighted route, got none -> List each target/,
  ],
  [
    "the weight of a target that nobody names",
    withRoute(`    order: weighted\n    ${weights.replace("dep-backup", "dep-x")}`),
    /^11:59 routes\[0\]\.traffic\.at: expected the weight of one of the route's targets, got one that matches none of their names -> Add the entry that it picks \(`dep-x`\)/,
  ],
  [
    "a drawn target with the reserved name",
    changed("main: [dep-primary]", "first: [dep-primary]", withRoute("    order: weighted")),
    /^9:23 routes\[0\]\.targets\.first: expected another name, got the reserved `first` -> Rename the target/,
  ],
  [
    "a pin where targets are tried in order",
    withRoute("    pin: { model: chat-eu }"),
    /^5:5 routes\[0\]: expected a weighted route, got `pin` on a route that tries its targets in order -> Remove it/,
  ],
  [
    "the check promoted-target where targets are tried in order",
    withRoute("    checks: [smoke, promoted-target]"),
    /^5:5 routes\[0\]: expected .*, got the check `promoted-target` on a route that tries its targets in order/,
  ],
];

for (const [why, text, problem] of bad)
  test(`refused: ${why}`, () => {
    const [first = "", ...more] = problemsOf(text);
    assert.match(first, problem);
    assert.deepEqual(more, []);
  });

test("a weighted route with traffic gets the check promoted-target once, with at most 30 draws", () => {
  const found = (text: string) => effectiveManifest(parse(text), { generic }, null).routes[0]?.checks ?? [];
  const drawn = (text: string) => found(text).filter(({ check }) => check === "promoted-target");
  assert.deepEqual(problemsOf(withRoute(`    order: weighted\n    ${weights}`)), []);
  assert.deepEqual(
    drawn(withRoute(`    order: weighted\n    ${weights}`)).map(({ draws, gateway }) => [draws, gateway]),
    [[30, "default"]],
  );
  const own = `    order: weighted\n    ${weights}\n    checks: [{ check: promoted-target, draws: 5 }]`;
  assert.deepEqual(
    drawn(withRoute(own)).map(({ draws }) => draws),
    [5],
  );
  assert.deepEqual(drawn(withRoute("    order: weighted")), []);
  assert.deepEqual(
    found(withRoute(`    ${weights}`)).map(({ draws }) => draws),
    [null, null, null, null, null, null],
  );
});
