import assert from "node:assert/strict";
import { test } from "node:test";
import type { Console } from "../../src/core/ports/console.ts";
import { planProbe } from "../../src/probe/plan.ts";
import { progressOn } from "../../src/probe/progress.ts";
import { fakeClock } from "../support/effects.ts";
import { aRoute, settings } from "../support/manifest.ts";
import { aBoundGateway } from "../support/probing.ts";

function screen(): { shown: string[]; console: Console } {
  const shown: string[] = [];
  const nothing = (): void => {};
  return {
    shown,
    console: {
      progress: (text) => void shown.push(text),
      info: nothing,
      group: nothing,
      annotate: nothing,
      mask: nothing,
      output: nothing,
      summary: async () => {},
    },
  };
}

const checks = [settings("smoke"), settings("wrong-path")];
const routes = [aRoute({ id: "a", checks }), aRoute({ id: "b", checks })];
const { questions } = planProbe(routes, [aBoundGateway()], false);

test("progress tells requests, whole routes, the check and the seconds", async () => {
  const { shown, console } = screen();
  const clock = fakeClock();
  const progress = progressOn({ console, clock }, { questions });
  for (const [index, question] of questions.entries()) {
    await clock.sleep(1_400);
    progress(index + 1, questions.length, question);
  }
  assert.deepEqual(shown, [
    "1 of 4 requests, 0 of 2 routes done, a smoke, 1 s",
    "2 of 4 requests, 1 of 2 routes done, a wrong-path, 3 s",
    "3 of 4 requests, 1 of 2 routes done, b smoke, 4 s",
    "4 of 4 requests, 2 of 2 routes done, b wrong-path, 6 s",
  ]);
});
