import type { Bundle, Evidence, Promotion } from "../../src/generated/types.ts";
import { withDerivedLedgers } from "../../src/ledger/derive.ts";
import { everyRoute } from "../../src/promotion/gating.ts";
import { deriveBundle } from "../../src/settle.ts";
import {
  aBundle,
  anEvidence,
  anExchange,
  byHeader,
  byWitness,
  ledgerOf,
  refusal,
  routeEvidence,
  seen,
  showing,
  sound,
  success,
} from "../support/evidence.ts";
import { aManifest, aRoute, aRun, defaultChecks } from "../support/manifest.ts";
import { situations } from "./situations.ts";

const thirteen = seen(
  ...Array.from({ length: 9 }, () => "main 500"),
  "backup 500",
  "backup 500",
  "backup 500",
  "backup 200",
);

function ofRoute(exchanges: ReturnType<typeof sound>, over: Partial<Evidence> = {}): Evidence {
  return anEvidence({ routes: [routeEvidence({ exchanges })], ...over });
}

const twoRoutes = aManifest({ routes: [aRoute(), aRoute({ id: "not-gated" })] });

/** Where a promotion declares shares, and one of its routes gains none. */
const shares: Promotion = {
  ...everyRoute(twoRoutes),
  routes: everyRoute(twoRoutes).routes.map((route, index) => ({
    ...route,
    gated: index === 0,
    of_sum: true,
    from: 0.05,
    to: 0.255,
  })),
};

const overBudget = sound(
  anExchange("smoke", { ledger: showing(0, ledgerOf([byHeader(1), byWitness(13)], thirteen.calls)) }),
  anExchange("bad-credential", { observation: success(), ledger: seen("main 401", "backup 200") }),
);

const contradiction = sound(
  anExchange("smoke", { ledger: ledgerOf([byHeader(2), byWitness(1)], seen("main 200").calls) }),
  anExchange("fallback", { observation: success(), ledger: showing(0, seen("main 200")) }),
);

const unjudged = anEvidence({
  gateways: [
    {
      gateway: "staging",
      credential: "missing",
      witness: "silent",
      version: null,
      headers: [],
      missing: ["STAGING_KEY"],
      recognised: null,
    },
  ],
  routes: [
    routeEvidence({
      exchanges: [],
      unrun: defaultChecks.map((check) => ({ check, reason: "credential-missing" })),
    }),
  ],
});

const nothingGated: Promotion = {
  ...everyRoute(aManifest()),
  routes: everyRoute(aManifest()).routes.map((route) => ({ ...route, gated: false })),
};

/** Bundles by the name of their golden files. The digest is fixed: it would change with any field that goldens do not show. */
export const bundles: Readonly<Record<string, () => Bundle>> = {
  ...situations,
  promote: () => aBundle(),
  "hold-over-budget": () => aBundle(ofRoute(overBudget)),
  "could-not-be-judged": () => aBundle(unjudged),
  investigate: () => aBundle(ofRoute(contradiction)),
  "no-leak": () => aBundle(ofRoute(sound(), { leaks: [{ surface: "comment", rule: "credential" }] })),
  "shares-of-two-routes": () => aBundle(anEvidence(), twoRoutes, aRun(), shares),
  none: () => {
    const run = aRun({
      event: "local",
      run_id: "fallback-smoke-2026-11-20-0a1b2c3d",
      head_sha: null,
      pull_request: null,
    });
    return aBundle(anEvidence({ routes: [] }), aManifest(), run, nothingGated);
  },
  "hold-error": () => aBundle(ofRoute(sound(anExchange("smoke", { observation: refusal(429, "rate_limited") })))),
};

export function goldenBundle(name: string): Bundle {
  const make = bundles[name];
  if (make === undefined) throw new Error(`expected a bundle of this name, got ${name}`);
  return { ...make(), digest: `sha256:${"d".repeat(64)}` };
}

/** A bundle whose ledgers agree with themselves, as those of a run do: what `verify` asks for. */
export function consistentBundle(name: string): Bundle {
  const bundle = goldenBundle(name);
  return deriveBundle({ ...bundle, evidence: withDerivedLedgers(bundle.evidence, bundle.manifest) });
}

/** Two hundred routes; each is broken in the same way where asked for. */
export function manyRoutes(smoke = anExchange("smoke")): Bundle {
  const ids = Array.from({ length: 200 }, (_, index) => `route-${String(index).padStart(3, "0")}`);
  const manifest = aManifest({ routes: ids.map((id) => aRoute({ id })) });
  return aBundle(
    anEvidence({ routes: ids.map((route) => routeEvidence({ route, exchanges: sound(smoke) })) }),
    manifest,
  );
}
