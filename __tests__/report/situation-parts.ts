import type {
  Bundle,
  ByConfiguration,
  EffectiveManifest,
  Evidence,
  Exchange,
  Promotion,
  RoutePromotion,
  RuleChange,
  RunContext,
  TrailEntry,
  Waiver,
} from "../../src/generated/types.ts";
import { everyRoute } from "../../src/promotion/gating.ts";
import {
  aBundle,
  anEvidence,
  anExchange,
  byHeader,
  ledgerOf,
  routeEvidence,
  seen,
  sound,
  success,
} from "../support/evidence.ts";
import { aManifest, aRoute, aRun, defaultChecks } from "../support/manifest.ts";

interface Situation {
  manifest?: Partial<EffectiveManifest>;
  evidence?: Partial<Evidence>;
  promotion?: Partial<Promotion>;
  share?: Partial<RoutePromotion>;
  run?: Partial<RunContext>;
  trail?: TrailEntry[];
}

const base = { ref: "main", sha: "c".repeat(40), merge_base: "d".repeat(40) };
export const file = ".github/fallback-gate.yml";
export const weight = { file: "gateway/routes.yaml", line: 9, column: 15 };

/** A pull request that raises the share of every route from 5 to 25 percent, and what is different here. */
export function bundleOf({
  manifest = {},
  evidence = {},
  promotion = {},
  share = {},
  run = {},
  trail = [],
}: Situation): Bundle {
  const declared = aManifest(manifest);
  const raised: RoutePromotion = {
    route: "chat-backup",
    gated: true,
    reason: "raised",
    from: 0.05,
    to: 0.25,
    of_sum: true,
    problem: null,
    at: weight,
    ...share,
  };
  const routes = declared.routes.map(({ id }) => ({ ...raised, route: id }));
  const compared: Promotion = { ...everyRoute(declared), compared: "pull-request", base, routes, ...promotion };
  return aBundle(anEvidence(evidence), declared, aRun(run), compared, trail);
}

export function smokeWith(over: Partial<Exchange>): Partial<Evidence> {
  return { routes: [routeEvidence({ exchanges: sound(anExchange("smoke", over)) })] };
}

/** The smoke exchange of a route whose gateway's configuration allows this many calls for one request. */
export function configured(
  attempts: number | null,
  over: Partial<Exchange> = {},
  unread: ByConfiguration["unread"] = null,
): Partial<Evidence> {
  const by_configuration = {
    at: { file: "gateway/config.yaml", line: 4, column: 1 },
    unread,
    attempts,
    cannot_know: 2,
    measured: true,
  };
  return { routes: [routeEvidence({ by_configuration, exchanges: sound(anExchange("smoke", over)) })] };
}

export function entry(over: Partial<TrailEntry>): TrailEntry {
  return {
    run_id: "4711",
    run_number: 12,
    run_attempt: 1,
    at: "2026-11-20T09:00:00.000Z",
    head_sha: "b".repeat(40),
    decision: "hold",
    broken: [],
    ...over,
  };
}

function change(pointer: string, direction: RuleChange["direction"], in_effect: boolean): RuleChange {
  return { pointer, route: "chat-backup", direction, at: { file, line: 11, column: 21 }, in_effect };
}

export const changes = [
  change("/routes/0/retry_budget/attempts", "looser", false),
  change("/routes/0/retry_budget/proof", "tighter", true),
  { ...change("/gateways/staging/concurrency", "neutral", true), route: null },
];

function waiver(rule: string, expires: string): Waiver {
  return { rule, route: "chat-backup", reason: "Known until the new gateway is there.", owner: "@team-llm", expires };
}

export const waivers = [
  waiver("retry-known", "2026-12-15"),
  waiver("not-cached", "2026-12-15"),
  waiver("retry-budget", "2026-11-19"),
  waiver("no-leak", "2026-12-15"),
];

export const silentHeader = {
  ledger: ledgerOf([byHeader(null), ...seen("main 200").accounts], seen("main 200").calls),
};
export const overBudget = { ledger: seen(...Array.from({ length: 6 }, () => "main 500"), "backup 200") };

export const environment: EffectiveManifest["environment"] = {
  name: "staging",
  expect: [
    { gateway: null, header: "x-gateway-version", matches: "1.4.2", equals: null },
    { gateway: null, header: "x-config-sha256", matches: null, equals: { sha256: "gateway/config.yaml" } },
  ],
  flags: ["new-router"],
};

export function expectation(
  index: number,
  over: Partial<Evidence["environment"][number]>,
): Evidence["environment"][number] {
  const header = index === 0 ? "x-gateway-version" : "x-config-sha256";
  const expected = index === 0 ? "1.4.2" : "gateway/config.yaml";
  return {
    gateway: "staging",
    header,
    expected,
    index,
    by_digest: index === 1,
    seen: null,
    result: "matches",
    ...over,
  };
}

export const gateway: Evidence["gateways"][number] = {
  gateway: "staging",
  credential: "present",
  witness: "spoke",
  version: "1.4.2",
  headers: ["x-team"],
  missing: [],
  recognised: null,
};

export const threeRoutes = ["chat-good", "chat-hidden-retries", "chat-other-family"].map((id) => aRoute({ id }));

export const mixed: Partial<Evidence> = {
  routes: threeRoutes.map(({ id }, index) => {
    const broken = [undefined, overBudget, { observation: success({ response_family: "messages" }) }][index];
    const exchanges = broken === undefined ? sound() : sound(anExchange("smoke", broken));
    return routeEvidence({ route: id, exchanges });
  }),
};

export function unrun(reason: "fork" | "out-of-time"): Partial<Evidence> {
  const checks = defaultChecks.map((check) => ({ check, reason }));
  return {
    routes: [routeEvidence({ exchanges: [], unrun: checks })],
    gateways: [{ ...gateway, version: null, credential: "missing", witness: "silent" }],
    ...(reason === "out-of-time" && { stopped: "out-of-time" }),
  };
}
