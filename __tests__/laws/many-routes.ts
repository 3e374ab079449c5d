import fc from "../support/fast-check.ts";
import { unionEvidence } from "../../src/evidence/union.ts";
import type { Evidence } from "../../src/generated/types.ts";
import { withDerivedLedgers } from "../../src/ledger/derive.ts";
import { logReading } from "../support/logs.ts";
import { aWitnessRun } from "../support/witnesses.ts";
import { anyRun, evidenceOf, type ProbedRun } from "./runs.ts";

/** A run of several routes behind one gateway, each as `anyRun` makes it. */
export const manyRoutes: fc.Arbitrary<ProbedRun> = fc.array(anyRun, { minLength: 2, maxLength: 4 }).map(together);

function together(all: readonly ProbedRun[]): ProbedRun {
  const [first, ...others] = all;
  if (first === undefined) throw new Error("expected a run, got none");
  const named = all.map((run, index) => renamed(run, `route-${index + 1}`, index));
  const exchanges = named.flatMap((run) => run.exchanges);
  return {
    ...first,
    manifest: { ...first.manifest, routes: named.flatMap(({ manifest }) => manifest.routes), lines: {} },
    exchanges,
    unrun: named.flatMap(({ unrun }) => unrun),
    logs: first.manifest.logs.map((log) => logReading(log, exchanges)),
    leaks: others.length > 0 ? [] : first.leaks,
    witnesses: [aWitnessRun()],
  };
}

function renamed(run: ProbedRun, route: string, place: number): ProbedRun {
  const routes = run.manifest.routes.map((one) => ({ ...one, id: route }));
  const exchanges = run.exchanges.map((exchange) => ({
    ...exchange,
    route,
    gateId: exchange.gateId.replace(/^0/, String(place + 1)),
  }));
  const unrun = run.unrun.map((one) => ({ ...one, route }));
  return { ...run, manifest: { ...run.manifest, routes }, exchanges, unrun };
}

/** The part of a run that a leg with these routes sees. */
function legOf(run: ProbedRun, routes: ReadonlySet<string>): ProbedRun {
  const exchanges = run.exchanges.filter(({ route }) => routes.has(route));
  return {
    ...run,
    exchanges,
    unrun: run.unrun.filter(({ route }) => routes.has(route)),
    logs: run.logs.map(({ log }) => logReading(log, exchanges)),
  };
}

/** The evidence of a run that legs with these routes saw in parts, merged as the gate merges it. */
export function merged(run: ProbedRun, shards: readonly ReadonlySet<string>[]): Evidence {
  const legs = shards.map((routes) => ({ routes, evidence: evidenceOf(legOf(run, routes)) }));
  const once = {
    contracts: run.contracts,
    byConfiguration: { byRoute: new Map(), showing: new Map() },
    expected: new Map(),
    partials: undefined,
    unrun: new Map(),
  };
  return withDerivedLedgers(unionEvidence(run.manifest, legs, once), run.manifest);
}
