import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { everyRoute, onlyRoutes } from "../../src/promotion/gating.ts";
import { runContext } from "../../src/core/run-context.ts";
import { isBundle } from "../../src/generated/evidence-validators.cjs";
import { aBundle } from "../support/evidence.ts";
import { aManifest, aRoute } from "../support/manifest.ts";

const rest = {
  at: "2026-11-20T10:00:00.000Z",
  tool_version: "1.0.0",
  tool_digest: null,
  node_version: "24.4.0",
  notes: "",
};
const given = { ...rest, random: "0a1b2c3d" };
const head = "a".repeat(40);
const base = "b".repeat(64);

test("a run outside a runner is local, with an id that tells its day and no other run's", () => {
  assert.deepEqual(runContext({}, null, given), {
    run_id: "fallback-smoke-2026-11-20-0a1b2c3d",
    run_attempt: 1,
    run_number: 0,
    repository: null,
    event: "local",
    pull_request: null,
    head_sha: null,
    base_sha: null,
    base_ref: null,
    default_ref: null,
    from_fork: false,
    workflow_file: null,
    workflow_known: true,
    runner: null,
    network_variables: [],
    ...rest,
  });
});

test("a pull request's own commits win over the merge commit of the runner", () => {
  const environment = {
    GITHUB_RUN_ID: "4711",
    GITHUB_RUN_ATTEMPT: "3",
    GITHUB_RUN_NUMBER: "12",
    GITHUB_REPOSITORY: "example/gate.way",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_SHA: "c".repeat(40),
    GITHUB_WORKFLOW_REF: "example/gate.way/.github/workflows/gate.yml@refs/pull/7/merge",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "ARM64",
    https_proxy: "http://proxy.example:3128",
    NO_PROXY: "",
  };
  const event = {
    pull_request: {
      number: 7,
      head: { sha: head, repo: { full_name: "fork/gate.way" } },
      base: { sha: base, ref: "main", repo: { full_name: "example/gate.way" } },
    },
  };
  assert.deepEqual(runContext(environment, event, given), {
    run_id: "4711",
    run_attempt: 3,
    run_number: 12,
    repository: "example/gate.way",
    event: "pull_request",
    pull_request: 7,
    head_sha: head,
    base_sha: base,
    base_ref: "main",
    default_ref: null,
    from_fork: true,
    workflow_file: ".github/workflows/gate.yml",
    workflow_known: true,
    runner: "Linux-ARM64",
    network_variables: ["HTTPS_PROXY"],
    ...rest,
  });
});

test("without a pull request the commit is that of the runner", () => {
  const run = runContext({ GITHUB_SHA: head }, { head_commit: { id: base } }, given);
  assert.deepEqual([run.head_sha, run.base_sha, run.pull_request], [head, null, null]);
});

for (const [ref, base_ref] of [
  ["release/2026.1", "release/2026.1"],
  ["_main", "_main"],
  ["dependabot/npm=1,2(3)!%", "dependabot/npm=1,2(3)!%"],
  ["grün", null],
  ["a b", null],
  ["-x", null],
] as const) {
  test(`the base branch ${ref} is ${base_ref === null ? "none that evidence can hold" : "known"}`, () => {
    assert.equal(runContext({}, { pull_request: { base: { ref } } }, given).base_ref, base_ref);
  });
}

test("whatever the environment and the event hold, the run fits the bundle's schema", () => {
  const names = ["RUN_ID", "RUN_ATTEMPT", "RUN_NUMBER", "REPOSITORY", "EVENT_NAME", "SHA"];
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.nat({ max: 2_000_000_000 }).map(String),
    fc.constantFrom("0", "1001", "999999999", "9".repeat(25), "a/b", "push\n", head, head.toUpperCase(), ""),
  );
  const environment = fc
    .tuple(...names.map(() => fc.option(value, { nil: undefined })))
    .map((values) => Object.fromEntries(names.map((name, index) => [`GITHUB_${name}`, values[index]])));
  const shas = fc.constantFrom(head, base, "", 7, null);
  const event = fc.oneof(
    fc.jsonValue(),
    fc.record({
      pull_request: fc.record({
        number: fc.oneof(fc.integer(), fc.double(), fc.constantFrom("7", null, 2 ** 60)),
        head: fc.record({ sha: shas }),
        base: fc.oneof(fc.record({ sha: shas }), fc.jsonValue()),
      }),
    }),
  );
  const bundle = aBundle();
  fc.assert(
    fc.property(environment, event, (variables, payload) => {
      const run = runContext(variables, payload, given);
      assert.ok(isBundle({ ...bundle, run }), JSON.stringify(run));
    }),
    { numRuns: 200 },
  );
});

test("a route without declared traffic is gated on every run", () => {
  const routes = [aRoute({ id: "one" }), aRoute({ id: "two" })];
  assert.deepEqual(everyRoute(aManifest({ routes })), {
    compared: "nothing",
    base: null,
    base_ref: null,
    obstacle: null,
    adoption: false,
    replaced_manifests: [],
    adopted_raises: [],
    routes: ["one", "two"].map((route) => ({
      route,
      gated: true,
      reason: "no-traffic-declared",
      from: null,
      to: null,
      of_sum: false,
      problem: null,
      at: null,
    })),
    rule_changes: [],
    reviewed_changes: [],
    outside_scope: null,
    changed_files: null,
    only_rules: false,
    base_changes: [],
    head_moved: false,
  });
});

test("only the routes that are asked for are gated; none named means all", () => {
  const all = everyRoute(aManifest({ routes: [aRoute({ id: "one" }), aRoute({ id: "two" })] }));
  assert.deepEqual(onlyRoutes(all, []), all);
  assert.deepEqual(
    onlyRoutes(all, ["two"]).routes.map(({ route, gated, reason }) => [route, gated, reason]),
    [
      ["one", false, "not-asked-for"],
      ["two", true, "no-traffic-declared"],
    ],
  );
  const fallen = {
    ...all,
    routes: all.routes.map((route) => ({ ...route, gated: false, reason: "not-raised" as const })),
  };
  assert.deepEqual(onlyRoutes(fallen, ["two"]), fallen);
});

const unknownRoutes: [id: string, got: string, remedy: string][] = [
  ["three", "three", "Use one of: `one`, `two`."],
  ["Twoo", "Twoo", "Did you mean `two`?"],
  ["sk-live-4fJ83kd92LmQ0pXv", "another text", "Use one of: `one`, `two`."],
];

for (const [id, got, remedy] of unknownRoutes) {
  test(`a route that the manifest does not have is refused with its ids: ${got}`, () => {
    const all = everyRoute(aManifest({ routes: [aRoute({ id: "one" }), aRoute({ id: "two" })] }));
    const message = `routes: expected the id of a route in the manifest, got ${got}`;
    const problems = [{ at: null, message, remedy }];
    assert.throws(() => onlyRoutes(all, ["two", id]), { code: "INPUT_INVALID", message, problems });
  });
}
