import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bundle, Exchange } from "../../src/generated/types.ts";
import { differences } from "../../src/report/differences.ts";
import { everyRoute } from "../../src/promotion/gating.ts";
import {
  aBundle,
  aContract,
  anEvidence,
  anExchange,
  refusal,
  routeEvidence,
  seen,
  sound,
} from "../support/evidence.ts";
import { aGateway, aManifest, aRoute, aRun } from "../support/manifest.ts";

const before = aBundle();

function withExchanges(...instead: readonly Exchange[]): Bundle {
  return aBundle(anEvidence({ routes: [routeEvidence({ exchanges: sound(...instead) })] }));
}

/** The lines about one respect. */
function lines(about: string, one: Bundle, other: Bundle): readonly string[] {
  return differences(one, other).find((difference) => difference.about === about)?.lines ?? [];
}

test("a run is no different from itself", () => assert.deepEqual(differences(before, aBundle()), []));

test("ids, times and durations are others in every run, and no difference", () => {
  const at = "2026-11-21T09:00:00.000Z";
  const exchanges = sound().map((exchange, index) => ({
    ...exchange,
    at,
    gate_id: `11111111-0000-4000-8000-00000000000${index}`,
    observation: { ...exchange.observation, elapsed_bucket: "1-3s" as const },
    ledger: { ...exchange.ledger, calls: exchange.ledger.calls.map((call) => ({ ...call, started_ms: 7 })) },
  }));
  const evidence = anEvidence({
    routes: [routeEvidence({ exchanges })],
    contracts: [aContract({ at, elapsed_ms: 999 })],
  });
  const run = aRun({ run_id: "4712", run_number: 13, run_attempt: 2, at });
  assert.deepEqual(differences(before, aBundle(evidence, aManifest(), run)), []);
});

const unremarkable = { missing: [], recognised: null };

const environments: readonly (readonly [what: string, other: Bundle, lines: readonly string[]])[] = [
  [
    "tool",
    aBundle(anEvidence(), aManifest(), aRun({ tool_version: "1.1.0", node_version: "24.5.0" })),
    ["tool: version was 1.0.0, is 1.1.0", "tool: node version was 24.4.0, is 24.5.0"],
  ],
  [
    "runner",
    aBundle(anEvidence(), aManifest(), aRun({ runner: "macOS-ARM64", network_variables: ["HTTPS_PROXY"] })),
    ["runner: system was Linux-X64, is macOS-ARM64", "runner: network variables was none, is HTTPS_PROXY"],
  ],
  [
    "commit and manifest",
    aBundle(anEvidence(), aManifest({ digest: `sha256:${"e".repeat(64)}` }), aRun({ head_sha: "d".repeat(40) })),
    [
      `commits: head was ${"b".repeat(40)}, is ${"d".repeat(40)}`,
      `manifest: digest was sha256:${"a".repeat(64)}, is sha256:${"e".repeat(64)}`,
    ],
  ],
  [
    "gateway",
    aBundle(
      anEvidence({
        gateways: [
          {
            gateway: "staging",
            credential: "present",
            witness: "spoke",
            version: "1.92.0",
            headers: ["x-team"],
            ...unremarkable,
          },
          { gateway: "replica", credential: "present", witness: "none", version: null, headers: [], ...unremarkable },
        ],
      }),
    ),
    [
      "gateway staging: version was none, is 1.92.0",
      "gateway staging: configured headers was none, is x-team",
      "gateway replica: new (credential present)",
    ],
  ],
];

for (const [what, other, expected] of environments) {
  test(`another environment comes first: ${what}`, () => {
    const found = differences(before, other);
    assert.equal(found[0]?.about, "environment");
    assert.deepEqual(found[0]?.lines, expected);
  });
}

test("values of the manifest are told by their places, whatever the order of routes", () => {
  const budget = { attempts: 6, proof: "log", retrying_layers: 1, wait: null } as const;
  const routes = [aRoute({ id: "another" }), aRoute({ retry_budget: budget })];
  const other = aBundle(anEvidence(), aManifest({ routes, gateways: { staging: aGateway({ timeout_ms: 5_000 }) } }));
  const found = lines("manifest", before, other);
  assert.deepEqual(found.slice(0, 2), [
    "/gateways/staging/timeout_ms: was 30000, is 5000",
    "/routes/chat-backup/retry_budget/attempts: was 4, is 6",
  ]);
  assert.match(found[2] ?? "", /^\/routes\/another: was none, is \{"id":"another",.{60,}\.\.\.$/);
  assert.equal(found.length, 3);
});

test("another manifest is told in forty values and their number", () => {
  const gateways = (timeout_ms: number) =>
    Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`gateway-${index}`, aGateway({ timeout_ms })]));
  const [one, other] = [1_000, 2_000].map((ms) => ({ ...before, manifest: aManifest({ gateways: gateways(ms) }) }));
  assert.ok(one !== undefined && other !== undefined);
  const found = lines("manifest", one, other);
  assert.equal(found.length, 41);
  assert.equal(found.at(-1), "and 20 more values");
});

test("shares and decisions stand before findings", () => {
  const manifest = aManifest();
  const promotion = everyRoute(manifest);
  const shared = {
    ...promotion,
    routes: promotion.routes.map((route) => ({ ...route, from: 0.05, to: 0.25, of_sum: true })),
  };
  const other = aBundle(anEvidence(), manifest, aRun(), shared);
  assert.deepEqual(differences(before, other), [
    {
      about: "promotion",
      lines: ["route chat-backup: from was none, is 0.05", "route chat-backup: to was none, is 0.25"],
    },
  ]);
});

test("findings are gone, new or in both; attempts and statuses are told by exchange", () => {
  const refused = anExchange("smoke", { observation: refusal(429, "rate_limited") });
  const repeated = anExchange("invalid-body", { ledger: seen("main 400", "main 400") });
  const [one, other] = [withExchanges(refused), withExchanges(refused, repeated)];
  assert.deepEqual(lines("findings", one, other), [
    "hold chat-backup invalid-body 1 no-futile-retry repeated: new (says expected a refused request to reach a provider at most once, got 2 calls)",
    "1 in both",
  ]);
  assert.match(
    lines("findings", other, one)[0] ?? "",
    /^hold chat-backup invalid-body 1 no-futile-retry repeated: gone \(/,
  );
  assert.deepEqual(lines("exchanges", one, other).slice(0, 1), [
    "chat-backup invalid-body 1: attempts was 1 (exact, witness), is 2 (exact, witness)",
  ]);
  assert.match(lines("exchanges", one, other).join("\n"), /calls was main 400, is main 400, main 400$/);
});

test("an exchange that was not made is told, and why", () => {
  const unrun = [{ check: "smoke", reason: "out-of-time" }] as const;
  const other = aBundle(anEvidence({ routes: [routeEvidence({ exchanges: sound().slice(1), unrun: [...unrun] })] }));
  const found = lines("exchanges", before, other);
  assert.match(found[0] ?? "", /^chat-backup smoke 1: gone \(gateway staging, status 200, /);
  assert.equal(found[1], "chat-backup smoke not run: new (reason out-of-time)");
});

test("what a documented surface says is told last", () => {
  const facts = { ...aContract().facts, operations: ["POST /v2/chat/completions"] };
  const changed = aContract({ state: "contract-changed", facts: { ...emptyFacts, ...facts } });
  const found = differences(before, aBundle(anEvidence({ contracts: [changed] }))).at(-1);
  assert.equal(found?.about, "contracts");
  assert.deepEqual(found?.lines, [
    "contract chat: state was unchanged, is contract-changed",
    "contract chat: operations was POST /v1/chat/completions, is POST /v2/chat/completions",
  ]);
});

const emptyFacts = {
  operations: [],
  base_urls: [],
  auth: [],
  required_fields: [],
  required_parameters: [],
  response_objects: [],
  statuses: [],
};
