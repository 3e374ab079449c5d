import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import type { Bundle } from "../../src/generated/types.ts";
import { comment, fittedComment, pullRequestComment } from "../../src/report/comment.ts";
import { readTrail } from "../../src/report/trail.ts";
import { goldenBundle } from "./bundles.ts";
import { nodesOf } from "./gfm.ts";
import { hostileText, withHostileStrings } from "./hostile.ts";
import { runs } from "../support/runs.ts";

const allowedLinks = [
  /^https:\/\/github\.com\/fallback-gate\/fallback-gate\/blob\/v1\/docs\/rules\.md#[a-z-]+$/,
  /^https:\/\/github\.com\/example\/gateway\/blob\/b{40}\/[A-Za-z0-9._/-]+#L\d+$/,
];

const ownHtml =
  /^(<details><summary>[A-Za-z0-9 ,;()]+<\/summary>|<\/details>|<sub>|<\/sub>|<!-- fallback-gate-trail \[[^>]*\] -->)$/;

/** What a parsed report may hold, whatever the names in it are. */
function assertHarmless(markdown: string, clean: Shape): void {
  const nodes = nodesOf(markdown);
  for (const node of nodes) {
    if (node.type === "link")
      assert.ok(
        allowedLinks.some((allowed) => allowed.test(node.url)),
        node.url,
      );
    if (node.type === "html") assert.match(node.value, ownHtml);
    if (node.type === "inlineCode") assert.match(node.value, /^[A-Za-z0-9 ._/:,+()@=*~?-]+$/);
    if (node.type === "code") assert.match(node.value, /^[A-Za-z0-9 :,_>\n-]*$/);
    // Data is known by these letters, which no text of ours has.
    if (node.type === "text") assert.doesNotMatch(node.value, /QZ|@|https?:|www\.|::|#\d/);
  }
  assert.deepEqual(shapeOf(nodes), clean);
}

type Shape = Record<string, number>;

/** How many of each kind: data adds none. Links may become code, so they are counted apart. */
function shapeOf(nodes: readonly ReturnType<typeof nodesOf>[number][]): Shape {
  const shape: Shape = {};
  for (const { type } of nodes) if (type !== "link" && type !== "text") shape[type] = (shape[type] ?? 0) + 1;
  return shape;
}

const names = [
  "hold-over-budget",
  "mixed-decisions",
  "re-run",
  "weakened",
  "waivers",
  "fork",
  "reviewed-changes",
  "environment-proven",
  "environment-mismatch",
  "contract-changed",
  "rollback-with-history",
] as const;

for (const name of names) {
  test(`no name becomes a link, a mention, an image, an element or a break: ${name}`, () => {
    const bundle = goldenBundle(name);
    const clean = shapeOf(nodesOf(comment(withHostileStrings(bundle, "QZplain"))));
    fc.assert(
      fc.property(hostileText, (text) => {
        assertHarmless(comment(withHostileStrings(bundle, `QZ${text}QZ`)), clean);
        assertHarmless(comment(withHostileStrings(bundle, text)), clean);
      }),
      { numRuns: runs(8, 25) },
    );
  });
}

test("a report that is cut stays as harmless, and so does its trail", () => {
  const bundle = goldenBundle("re-run");
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 200, max: 20_000 }), (text, chars) => {
      const hostile = withHostileStrings(bundle, `QZ${text}`);
      for (const markdown of [fittedComment(hostile, chars), pullRequestComment(hostile)])
        assertHarmless(markdown, shapeOf(nodesOf(markdown)));
      assert.deepEqual(readTrail(pullRequestComment(hostile)), []);
    }),
    { numRuns: runs(15, 50) },
  );
});

const runPage = "https://github.com/example/gateway/actions/runs/4711/attempts/1";

const untouched: readonly (readonly [why: string, change: (bundle: Bundle) => Bundle])[] = [
  ["no repository", (bundle) => ({ ...bundle, run: { ...bundle.run, repository: null } })],
  ["no commit", (bundle) => ({ ...bundle, run: { ...bundle.run, head_sha: null } })],
  ["a repository that leads elsewhere", (bundle) => ({ ...bundle, run: { ...bundle.run, repository: "../.." } })],
  ["a commit that is none", (bundle) => ({ ...bundle, run: { ...bundle.run, head_sha: "main" } })],
  [
    "a path that leads elsewhere",
    (bundle) => ({
      ...bundle,
      findings: bundle.findings.map((finding) => ({ ...finding, at: { ...finding.at, file: "a/../../../../x" } })),
      promotion: { ...bundle.promotion, routes: bundle.promotion.routes.map((route) => ({ ...route, at: null })) },
    }),
  ],
];

for (const [why, change] of untouched) {
  test(`no link to a file with ${why}, and the place stands as code`, () => {
    const nodes = nodesOf(comment(change(goldenBundle("lapsed-waiver"))));
    const links = nodes.flatMap((node) => (node.type === "link" ? [node.url] : []));
    assert.ok(links.length > 0);
    const rulePage = "https://github.com/fallback-gate/fallback-gate/blob/v1/docs/rules.md#";
    assert.ok(links.every((url) => url === runPage || url.startsWith(rulePage)));
    const isRepositoryKnown = !["no repository", "a repository that leads elsewhere"].includes(why);
    assert.equal(links.includes(runPage), isRepositoryKnown);
    assert.ok(nodes.some((node) => node.type === "inlineCode" && /(gate\.yml|\/x):\d+$/.test(node.value)));
  });
}

for (const run_id of ["local-1a2b", "0", "47/11", "4711?x"]) {
  test(`no link to a run whose id is none of GitHub's: ${run_id}`, () => {
    const bundle = goldenBundle("raised-share");
    const text = comment({ ...bundle, run: { ...bundle.run, run_id } });
    assert.doesNotMatch(text, /actions\/runs/);
  });
}

test("links to files lead to their line at the head commit", () => {
  const links = nodesOf(comment(goldenBundle("raised-share"))).flatMap((node) =>
    node.type === "link" ? [node.url] : [],
  );
  assert.deepEqual(links, [
    `https://github.com/example/gateway/blob/${"b".repeat(40)}/gateway/routes.yaml#L9`,
    runPage,
  ]);
});
