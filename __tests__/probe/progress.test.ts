import assert from "node:assert/strict";
import { test } from "node:test";
import type { Console } from "../../src/core/ports/console.ts";
import { planProbe } from "../../src/probe/plan.ts";
import { progressOn } from "../../src/probe/progress.ts";
import { aRoute, settings } from "../support/manifest.ts";
import { aBoundGateway } from "../support/probing.ts";

function screen(): { shown: string[]; told: string[]; console: Console } {
  const told: string[] = [];
  const shown: string[] = [];
  const nothing = (): void => {};
  return {
    shown,
    told,
    console: {
      progress: (state) => void shown.push(state()),
      info: (line) => void told.push(line),
      group: nothing,
      annotate: nothing,
      mask: nothing,
      outputs: nothing,
      summary: async () => {},
    },
  };
}

const checks = [settings("smoke"), settings("wrong-path")];
const routes = [aRoute({ id: "a", checks }), aRoute({ id: "b", checks })];
const { questions } = planProbe(routes, [aBoundGateway()], false);

test("progress shows finished requests and routes, and the check that started last", () => {
  const { shown, console } = screen();
  const { started, ended } = progressOn({ console }, { questions });
  for (const question of questions.slice(0, 3)) started(question);
  for (const question of questions.slice(0, 3).toReversed()) ended(question);
  for (const question of questions.slice(3)) {
    started(question);
    ended(question);
  }
  assert.deepEqual(shown, [
    "0 of 4 requests, 0 of 2 routes done, a smoke",
    "0 of 4 requests, 0 of 2 routes done, a wrong-path and 1 more",
    "0 of 4 requests, 0 of 2 routes done, b smoke and 2 more",
    "1 of 4 requests, 0 of 2 routes done, a wrong-path and 1 more",
    "2 of 4 requests, 0 of 2 routes done, a smoke",
    "3 of 4 requests, 1 of 2 routes done",
    "3 of 4 requests, 1 of 2 routes done, b wrong-path",
    "4 of 4 requests, 2 of 2 routes done",
  ]);
});

test("a pause is told with its length, because nothing else moves meanwhile", () => {
  const { told, console } = screen();
  progressOn({ console }, { questions }).paused("staging", 6_001);
  assert.deepEqual(told, ["gateway staging: a limit was reached (429); nothing is sent to it for 7 s more"]);
});
