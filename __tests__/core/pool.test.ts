import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { inOrder, inPool, type Step } from "../../src/core/pool.ts";
import { sharingTargets } from "../../src/probe/turns.ts";
import { aRoute } from "../support/manifest.ts";
import { aQuestion, routeWithTargets } from "../support/probing.ts";

test("results come in the order of the tasks, and never more tasks run than are wanted", async () => {
  const anyWork = fc.tuple(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }));
  await fc.assert(
    fc.asyncProperty(anyWork, async ([turns, width]) => {
      let running = 0;
      let most = 0;
      const results = await inPool([...turns.entries()], width, async ([index, wait]) => {
        running += 1;
        most = Math.max(most, running);
        for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
        running -= 1;
        return index;
      });
      assert.deepEqual(results, [...turns.keys()]);
      assert.equal(most, Math.min(width, turns.length));
    }),
  );
});

test("nothing to do is done at once", async () => {
  assert.deepEqual(await inPool([], 4, () => Promise.reject(new Error("was called"))), []);
});

test("a task that fails fails the whole", async () => {
  await assert.rejects(
    inPool([1, 2], 1, () => Promise.reject(new Error("broken"))),
    /broken/,
  );
});

/** Steps `rank:name`, each after those that it names, and the order in which they begin. */
async function orderOf(width: number, given: readonly (readonly [name: string, rank: number, ...after: string[]])[]) {
  const begun: string[] = [];
  const steps = new Map<string, Step>();
  for (const [name, rank, ...after] of given) {
    const before = after.flatMap((other) => steps.get(other) ?? []);
    const task = async (): Promise<void> => {
      begun.push(name);
      await Promise.resolve();
      begun.push(`/${name}`);
    };
    steps.set(name, { rank, after: before, task });
  }
  await inOrder([...steps.values()], width);
  return begun.join(" ");
}

test("a step begins after all that it waits for, and the lowest rank of those that may begin is first", async () => {
  assert.equal(
    await orderOf(1, [
      ["late", 3],
      ["early", 1],
      ["mid", 2],
    ]),
    "early /early mid /mid late /late",
  );
  const chained = [
    ["a", 1],
    ["b", 1],
    ["c", 0, "a"],
    ["d", 0, "a", "b"],
  ] as const;
  assert.equal(await orderOf(1, chained), "a /a c /c b /b d /d");
  assert.equal(await orderOf(4, chained), "a b /a /b c d /c /d");
});

test("after a step that fails nothing begins", async () => {
  const begun: string[] = [];
  const step = (name: string, task: () => Promise<void>): Step => {
    return { rank: 0, after: [], task: () => (begun.push(name), task()) };
  };
  const broken = step("broken", () => Promise.reject(new Error("broken")));
  await assert.rejects(inOrder([broken, step("next", () => Promise.resolve())], 1), /broken/);
  assert.deepEqual(begun, ["broken"]);
});

/** Route ids by group. */
function groups(...routes: readonly ReturnType<typeof aRoute>[]): string[][] {
  return sharingTargets(routes.map((route) => aQuestion("wrong-path", { route }))).map((chain) =>
    chain.map(({ route }) => route.id),
  );
}

const sharing: readonly (readonly [why: string, routes: readonly ReturnType<typeof aRoute>[], groups: string[][]])[] = [
  ["nothing in common", [routeWithTargets("one", "a"), routeWithTargets("two", "b")], [["one"], ["two"]]],
  ["one target in common", [routeWithTargets("one", "a", "b"), routeWithTargets("two", "b", "c")], [["one", "two"]]],
  [
    "in common through a third, which comes last",
    [routeWithTargets("one", "a"), routeWithTargets("two", "b"), routeWithTargets("three", "a", "b")],
    [["one", "two", "three"]],
  ],
  [
    "two groups",
    [
      routeWithTargets("one", "a"),
      routeWithTargets("two", "b"),
      routeWithTargets("three", "a"),
      routeWithTargets("four", "b"),
    ],
    [
      ["one", "three"],
      ["two", "four"],
    ],
  ],
  [
    "targets are what the gateway calls them",
    [aRoute({ id: "one", targets: { main: ["dep-1"] } }), aRoute({ id: "two", targets: { other: ["dep-1"] } })],
    [["one", "two"]],
  ],
  [
    "the same name for two deployments",
    [aRoute({ id: "one", targets: { main: ["dep-1"] } }), aRoute({ id: "two", targets: { main: ["dep-2"] } })],
    [["one"], ["two"]],
  ],
  [
    "without targets the model stands for them",
    [
      aRoute({ id: "one", targets: {}, model: "m" }),
      aRoute({ id: "two", targets: {}, model: "m" }),
      aRoute({ id: "three", targets: {}, model: "n" }),
    ],
    [["one", "two"], ["three"]],
  ],
  ["the questions of one route", [routeWithTargets("one", "a"), routeWithTargets("one", "a")], [["one", "one"]]],
];

for (const [why, routes, expected] of sharing) {
  test(`routes that share targets go one after another: ${why}`, () => assert.deepEqual(groups(...routes), expected));
}

test("groups hold every question once, have no target in common, and none could be split", () => {
  const anyRoutes = fc.array(
    fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { minLength: 1, maxLength: 2 }),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(anyRoutes, (targets) => {
      const questions = targets.map((names, index) =>
        aQuestion("wrong-path", { route: routeWithTargets(`route-${index}`, ...names) }),
      );
      const chains = sharingTargets(questions);
      assert.deepEqual(new Set(chains.flat()), new Set(questions));
      assert.equal(chains.flat().length, questions.length);
      const namesOf = chains.map((chain) => new Set(chain.flatMap(({ route }) => Object.keys(route.targets))));
      for (const [index, names] of namesOf.entries())
        for (const other of namesOf.slice(index + 1)) assert.ok(names.isDisjointFrom(other));
      for (const chain of chains) assert.equal(sharingTargets(chain).length, 1);
    }),
  );
});
