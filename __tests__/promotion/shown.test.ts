import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { GateError, type ErrorCode } from "../../src/core/errors.ts";
import { dialects } from "../../src/dialects/index.ts";
import type { EffectiveManifest, Promotion, RoutePromotion } from "../../src/generated/types.ts";
import { effectiveManifest, parseManifest } from "../../src/manifest/index.ts";
import { everyRoute, gatedRoutes, onlyRoutes } from "../../src/promotion/gating.ts";
import { obstacleIn } from "../../src/promotion/obstacles.ts";
import { gatedLines, shareChange } from "../../src/promotion/share-words.ts";
import { readWorkingShares } from "../../src/promotion/working-shares.ts";

function routeOf(route: string, more: Partial<RoutePromotion> = {}): RoutePromotion {
  const common = { gated: true, reason: "raised", from: 0.05, to: 0.25, of_sum: true } as const;
  return { route, ...common, problem: null, at: null, ...more };
}

const at = { file: "gateway/routes.yaml", line: 5, column: 3 };
const unread = { side: "head", at, field: "/routes/chat/backup" } as const;
const unknown = { reason: "unknown-share", problem: "weight-missing", from: null, to: null, unread } as const;

const changes: readonly (readonly [more: Partial<RoutePromotion>, text: string])[] = [
  [{}, "5 % to 25 %"],
  [{ to: 0.05 }, "5 %, as before"],
  [{ from: null }, "unknown to 25 %"],
  [{ to: null }, "5 % to unknown"],
  [{ from: 1 / 3, to: 2 / 3 }, "33.33 % to 66.67 %"],
  [{ of_sum: false, from: 5, to: 50.125 }, "weight 5 to weight 50.13"],
  [{ ...unknown }, "unknown (no weight in /routes/chat/backup at head)"],
  [{ ...unknown, from: 0.05 }, "5 % to unknown (no weight in /routes/chat/backup at head)"],
  [{ ...unknown, unread: { ...unread, field: null } }, "unknown (no weight in the document at head)"],
  [{ from: null, to: null, reason: "no-base" }, "nothing to compare with"],
  [{ from: null, to: null, reason: "no-traffic-declared" }, "no traffic declared"],
  [{ from: null, to: null, reason: "not-asked-for", gated: false }, "not asked for"],
  [{ from: null, to: null, problem: null, reason: "unknown-share" }, "unknown"],
];

for (const [more, text] of changes)
  test(`the change of a share is told as ${text}`, () => assert.equal(shareChange(routeOf("a", more)), text));

/** A promotion with these routes. */
function promotionOf(routes: readonly RoutePromotion[]): Promotion {
  return { ...everyRoute({ routes: [] }), routes: [...routes] };
}

test("routes are told by what happens to them, the gated ones first, aligned and in their order", () => {
  const lines = gatedLines(
    promotionOf([
      routeOf("still", { gated: false, reason: "not-raised", to: 0.05 }),
      routeOf("chat-backup", { at }),
      routeOf("mail", { ...unknown }),
      routeOf("b", { to: 0.5 }),
      routeOf("none", { reason: "no-traffic-declared", from: null, to: null }),
      routeOf("left", { gated: false, reason: "not-asked-for", from: null, to: null }),
    ]),
  );
  assert.deepEqual(lines, [
    "Gated, because its share rises (2 of 6 routes):",
    "  chat-backup  5 % to 25 % (gateway/routes.yaml:5)",
    "  b            5 % to 50 %",
    "Gated, because its share cannot be read, so it gets no request and is held (1 of 6 routes):",
    "  mail         unknown (no weight in /routes/chat/backup at head) (gateway/routes.yaml:5)",
    "Gated, because the manifest declares no traffic for it (1 of 6 routes):",
    "  none",
    "Not gated, because its share does not rise (1 of 6 routes):",
    "  still        5 %, as before",
    "Not gated, because this run did not select it (1 of 6 routes):",
    "  left",
  ]);
});

test("one route is one route, and nothing is told of none", () => {
  const [title] = gatedLines(promotionOf([routeOf("a", { reason: "no-base", from: null, to: null })]));
  assert.equal(title, "Gated, because nothing is compared (--base REF would compare shares) (1 of 1 route):");
  assert.deepEqual(gatedLines(promotionOf([])), []);
});

test("only the routes that are asked for stay gated", () => {
  const promotion = promotionOf([routeOf("a"), routeOf("b"), routeOf("c", { gated: false, reason: "not-raised" })]);
  assert.equal(onlyRoutes(promotion, []), promotion);
  const { routes } = onlyRoutes(promotion, ["b", "c"]);
  assert.deepEqual(
    routes.map(({ gated, reason }) => [gated, reason]),
    [
      [false, "not-asked-for"],
      [true, "raised"],
      [false, "not-raised"],
    ],
  );
  assert.deepEqual([...gatedRoutes({ ...promotion, routes })], ["b"]);
});

const wrong: readonly (readonly [id: string, got: string, remedy: string])[] = [
  ["chat-bakup", "chat-bakup", "Did you mean `chat-backup`?"],
  ["other", "other", "Use one of: `chat-backup`."],
  ["sk-proj-0123456789abcdefghijklmn", "another text", "Use one of: `chat-backup`."],
];

for (const [id, got, remedy] of wrong)
  test(`a route that the manifest does not have is refused: ${got}, ${remedy}`, () => {
    const message = `routes: expected the id of a route in the manifest, got ${got}`;
    const problems = [{ at: null, message, remedy }];
    assert.throws(() => onlyRoutes(promotionOf([routeOf("chat-backup")]), ["chat-backup", id]), {
      code: "INPUT_INVALID",
      message,
      problems,
    });
  });

const obstacles = [
  ["HISTORY_FORBIDDEN", "no-permission"],
  ["HISTORY_NOT_FOUND", "not-found"],
  ["HISTORY_FAILED", "failed"],
  ["FILE_MISSING", null],
] as const;

for (const [code, obstacle] of obstacles)
  test(`${code} stands for the obstacle ${obstacle}`, () => {
    assert.equal(obstacleIn(new GateError(code, "no")), obstacle);
    assert.equal(obstacleIn(new Error(code)), null);
  });

const manifestText = readFileSync(join(import.meta.dirname, "changes/manifest.yml"), "utf8");

function manifestWith(traffic: string): EffectiveManifest {
  const text = manifestText.replace(/\{ file: gateway.*\}$/m, traffic);
  return effectiveManifest(parseManifest("gate.yml", new TextEncoder().encode(text)), dialects, "KEY");
}

const group = "{ file: r.yaml, among: /routes/*/weight, at: { key: backup } }";
const declared = "gate.yml:12";
const many = Array.from({ length: 21 }, (_, index) => `  r${index}: { weight: 1 }`).join("\n");

/** A declaration, its file or the error of reading it, and what `lint` says: a line, or a problem with its place. */
const working: readonly (readonly [traffic: string, file: string, line: string | null, problem?: string])[] = [
  [group, "routes:\n  main: { weight: 95 }\n  backup: { weight: 5 }\n", "chat-backup: 5 % (r.yaml:3; 95, 5)"],
  [
    group,
    `routes:\n${many}\n  backup: { weight: 4 }\n`,
    `chat-backup: 16 % (r.yaml:23; ${"1, ".repeat(20)}and 2 more)`,
  ],
  ["{ file: r.yaml, at: /weight }", "a: 1\nweight: 50\n", "chat-backup: weight 50 (r.yaml:2)"],
  [group, "FILE_MISSING", null, `${declared} no such traffic file`],
  [group, "FILE_UNREADABLE", null, `${declared} a link, a folder or a file that is too large`],
  [group, "PATH_REFUSED", null, `${declared} a link, a folder or a file that is too large`],
  [
    group,
    "routes:\n  main: { weight: 95 }\n  other: { weight: 5 }\n",
    null,
    "r.yaml:2 no entry that matches `traffic.at`",
  ],
  [
    group,
    "routes:\n  main: { weight: 95 }\n  backup: { weight: many }\n",
    null,
    "r.yaml:3 a weight that is not a number of at least 0 at /routes/backup/weight",
  ],
];

for (const [traffic, file, line, problem] of working)
  test(`the working file says ${line ?? problem}`, async () => {
    const read = async () => {
      if (/^[A-Z_]+$/.test(file)) throw new GateError(codeOf(file), "no");
      return new TextEncoder().encode(file);
    };
    const shares = await readWorkingShares(manifestWith(traffic), { read });
    const problems = shares.problems.map((one) => {
      const got = one.message.replace("expected the share of chat-backup, got ", "");
      return `${one.at?.file}:${one.at?.line} ${got}`;
    });
    assert.deepEqual([shares.lines, problems], [line === null ? [] : [line], problem === undefined ? [] : [problem]]);
  });

function codeOf(text: string): ErrorCode {
  const codes = ["FILE_MISSING", "PATH_REFUSED"] as const;
  return codes.find((code) => code === text) ?? "FILE_UNREADABLE";
}

test("another error of reading is not a problem of a share", async () => {
  const read = () => Promise.reject(new GateError("INTERNAL", "no"));
  await assert.rejects(readWorkingShares(manifestWith(group), { read }), { code: "INTERNAL" });
});

test("a route that declares no traffic has no share", async () => {
  const text = manifestText.replace(/^ {4}traffic:.*\n/m, "");
  const manifest = effectiveManifest(parseManifest("gate.yml", new TextEncoder().encode(text)), dialects, "KEY");
  const read = () => Promise.reject(new Error("nothing is read"));
  assert.deepEqual(await readWorkingShares(manifest, { read }), { lines: [], problems: [] });
});
