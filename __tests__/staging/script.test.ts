import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { createScript } from "../../src/staging/script.ts";
import type { Step } from "../../src/staging/steps.ts";

const none = new Map<string, readonly Step[]>();

test("without a sequence every answer is good", () => {
  const script = createScript(none);
  assert.deepEqual([script.next("main", ["a"]), script.next("main", [])], [200, 200]);
});

test("the last step of a sequence repeats, each target on its own", () => {
  const steps = fc.array(fc.integer({ min: 100, max: 599 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(steps, steps, fc.integer({ min: 1, max: 12 }), (main, backup, calls) => {
      const script = createScript(none);
      script.set(
        "a",
        new Map([
          ["main", main],
          ["backup", backup],
        ]),
      );
      for (let index = 0; index < calls; index += 1) {
        assert.equal(script.next("main", ["a"]), main[index] ?? main.at(-1));
        assert.equal(script.next("backup", ["a"]), backup[index] ?? backup.at(-1));
      }
    }),
  );
});

test("a sequence belongs to its nonce and begins again when it is set again", () => {
  const script = createScript(none);
  script.set("a", new Map([["main", [500, 200]]]));
  assert.deepEqual(
    [script.next("main", ["a"]), script.next("main", ["b"]), script.next("main", ["a"])],
    [500, 200, 200],
  );
  script.set("a", new Map([["main", [500, 200]]]));
  assert.equal(script.next("main", ["a"]), 500);
});

test("a standing sequence begins anew for each nonce, and calls without a nonce share one", () => {
  const script = createScript(new Map([["flaky", [500, 429, 200]]]));
  const play = (...nonces: readonly string[]) => script.next("flaky", nonces);
  assert.deepEqual([play("a"), play("a"), play("b"), play("a"), play("b")], [500, 429, 500, 200, 429]);
  assert.deepEqual([play(), play(), play(), play()], [500, 429, 200, 200]);
});

test("of several nonces in one body the one that a check asked a sequence for decides, else the first", () => {
  const script = createScript(new Map([["main", [500, 200]]]));
  script.set("ours", new Map([["main", [429]]]));
  assert.deepEqual(
    [["foreign", "ours"], ["ours", "foreign"], ["foreign", "other"], ["foreign"], ["other"]].map((nonces) =>
      script.next("main", nonces),
    ),
    [429, 429, 500, 200, 500],
  );
});

test("a sequence goes before the standing one, at its own target only", () => {
  const script = createScript(
    new Map<string, readonly Step[]>([
      ["flaky", ["hang"]],
      ["main", ["reset"]],
    ]),
  );
  script.set("a", new Map([["main", [429]]]));
  assert.deepEqual(
    [script.next("main", ["a"]), script.next("flaky", ["a"]), script.next("main", ["b"])],
    [429, "hang", "reset"],
  );
});

test("the oldest nonces are dropped", () => {
  const script = createScript(none, 2);
  const main: readonly Step[] = [500];
  for (const nonce of ["a", "b", "c"]) script.set(nonce, new Map([["main", main]]));
  assert.deepEqual(
    [script.next("main", ["c"]), script.next("main", ["b"]), script.next("main", ["a"])],
    [500, 500, 200],
  );
});

test("`first` is played by whichever target a nonce reaches first; all others are healthy", () => {
  const script = createScript(none);
  for (const [nonce, first, other] of [
    ["a", "main", "backup"],
    ["b", "backup", "main"],
  ] as const) {
    script.set(nonce, new Map([["first", [500, 429]]]));
    const steps = [first, other, first, other, first].map((target) => script.next(target, [nonce]));
    assert.deepEqual(steps, [500, 200, 429, 200, 429]);
  }
});

test("a sequence of a target's own name goes before `first`, and `first` before a standing one", () => {
  const script = createScript(new Map([["main", [503]]]));
  const sequences = new Map<string, readonly Step[]>([
    ["first", [500]],
    ["backup", [429]],
  ]);
  script.set("a", sequences);
  script.set("b", sequences);
  assert.deepEqual([script.next("main", ["a"]), script.next("backup", ["a"])], [500, 429]);
  assert.deepEqual([script.next("backup", ["b"]), script.next("main", ["b"])], [429, 503]);
});
