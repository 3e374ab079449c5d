import type { Bundle, Call, Evidence, Exchange, Promotion, TrailEntry } from "../../../src/generated/types.ts";
import { everyRoute } from "../../../src/promotion/gating.ts";
import {
  aBundle,
  anEvidence,
  anExchange,
  byHeader,
  byWitness,
  ledgerOf,
  routeEvidence,
  showing,
  sound,
  success,
} from "../../support/evidence.ts";
import { aManifest, aRoute, aRun } from "../../support/manifest.ts";

/** Calls as they follow each other, each as target, status, milliseconds it took and the wait before it. */
export function timed(made: readonly (readonly [target: string, status: number | null, took: number, wait: number])[]) {
  let now = 0;
  return made.map(([target, status, took, wait]): Call => {
    const started_ms = now + wait;
    now = started_ms + took;
    return { target, started_ms, ended_ms: now, status, retry_after_ms: null, shape: null };
  });
}

const [main, backup] = ["main", "backup-eu"] as const;

/** One user request behind a gateway whose retries multiply: measured on LiteLLM with two targets and an ordinary client. */
const thirteen = timed([
  [main, 500, 6, 0],
  [main, 500, 4, 12],
  [main, 500, 5, 480],
  [main, 500, 4, 9],
  [main, 500, 4, 510],
  [main, 500, 5, 940],
  [main, 500, 4, 8],
  [main, 500, 6, 495],
  [main, 500, 4, 1_020],
  [backup, 500, 5, 14],
  [backup, 500, 4, 490],
  [backup, 500, 4, 1_880],
  [backup, 200, 46, 505],
]);

const fallback = timed([
  [main, 500, 5, 0],
  [backup, 200, 38, 11],
]);

const targets = { [main]: ["dep-primary"], [backup]: ["dep-backup"] };

const manifest = aManifest({
  routes: [
    aRoute({ targets }),
    aRoute({ id: "chat-summaries", model: "summaries-staging", targets }),
    aRoute({ id: "chat-legacy", model: "legacy-staging", targets }),
  ],
  layers: [
    { name: "app-client", attempts: 1, timeout_ms: 60_000 },
    { name: "gateway", attempts: 2, timeout_ms: 20_000 },
    { name: "provider", attempts: null, timeout_ms: null },
  ],
});

const gateways: Evidence["gateways"] = [
  {
    gateway: "staging",
    credential: "present",
    witness: "spoke",
    version: "1.77.3",
    headers: ["x-team"],
    missing: [],
    recognised: null,
  },
];

function fallbackOver(calls: Call[], said: number): Exchange {
  const ledger = showing(1, ledgerOf([byHeader(said), byWitness(calls.length)], calls));
  return anExchange("fallback", { observation: success({ served_by: backup }), ledger });
}

const sane = fallbackOver(fallback, 2);
const smoke = anExchange("smoke", {
  ledger: showing(0, ledgerOf([byHeader(1), byWitness(1)], timed([[main, 200, 41, 0]]))),
});
/** The gateway refuses by itself what no provider has to see. */
const refused = (["bad-credential", "unknown-model", "invalid-body"] as const).map((check) =>
  anExchange(check, { ledger: ledgerOf([byWitness(0)]) }),
);

const evidence = anEvidence({
  gateways,
  routes: [
    routeEvidence({ exchanges: sound(smoke, ...refused, fallbackOver(thirteen, 1)) }),
    routeEvidence({ route: "chat-summaries", exchanges: sound(smoke, ...refused, sane) }),
  ],
});

const shares = new Map([
  ["chat-backup", [0.05, 0.25]],
  ["chat-summaries", [0.1, 0.2]],
  ["chat-legacy", [0.4, 0.1]],
]);

const promotion: Promotion = {
  ...everyRoute(manifest),
  compared: "pull-request",
  routes: everyRoute(manifest).routes.map((route) => {
    const [from = null, to = null] = shares.get(route.route) ?? [];
    const gated = (to ?? 1) > (from ?? 0);
    return { ...route, from, to, of_sum: true, gated, reason: gated ? "raised" : "not-raised" };
  }),
};

const trail: TrailEntry[] = [
  {
    run_id: "4690",
    run_number: 11,
    run_attempt: 1,
    at: "2026-11-20T08:12:40.000Z",
    head_sha: "52be0d914c7a3f86e1d29b40c85f7a6310de94bb",
    decision: "hold",
    broken: ["chat-backup retry-budget", "chat-summaries credential-enforced"],
  },
];

/** Three routes: one whose fallback costs thirteen calls, one that is sound, and one that loses traffic. */
export function story(): Bundle {
  return aBundle(evidence, manifest, aRun({ head_sha: "9f31c07be52d4a8816f0c2bb7d90e34a5c1f6d28" }), promotion, trail);
}
