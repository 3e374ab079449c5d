import { targetName } from "../core/targets.ts";
import type { WitnessCall } from "../core/ports.ts";
import type { Account, Call, EffectiveManifest, ExpectedSource, Ledger, Targets, Wait } from "../generated/types.ts";
import type { ProbedExchange } from "../probe/exchange.ts";
import { headerAccount, silentAccount, silentHeader, witnessAccount } from "./account.ts";
import { contradictions, strongest } from "./compare.ts";

/** The ledgers of all exchanges of a run, in their order: every account normalised, every expected source named, all compared. */
export function keepLedgers(exchanges: readonly ProbedExchange[], manifest: EffectiveManifest): Ledger[] {
  const run = surveyRun(exchanges);
  const targets = new Map(manifest.routes.map((route) => [route.id, route.targets]));
  return exchanges.map((exchange) => keepLedger(exchange, run, manifest, targets.get(exchange.route) ?? {}));
}

/** What the whole run tells about its sources. */
interface RunSurvey {
  /** Exchanges with at least one call, by gateway. */
  witnessed: ReadonlyMap<string, number>;
  /** Headers that a gateway gave for a status class, by `gateway status-class`. */
  headers: ReadonlyMap<string, ReadonlySet<string>>;
}

function surveyRun(exchanges: readonly ProbedExchange[]): RunSurvey {
  const witnessed = new Map<string, number>();
  const headers = new Map<string, Set<string>>();
  for (const exchange of exchanges) {
    if (hasCalls(exchange)) witnessed.set(exchange.gateway, (witnessed.get(exchange.gateway) ?? 0) + 1);
    const known = headers.get(classKey(exchange)) ?? new Set();
    headers.set(classKey(exchange), known.union(new Set(exchange.claims.map(({ header }) => header))));
  }
  return { witnessed, headers };
}

function hasCalls({ witness }: ProbedExchange): boolean {
  return (witness?.calls ?? []).length > 0;
}

function classKey({ gateway, observation }: ProbedExchange): string {
  return `${gateway} ${observation.status_class}`;
}

function keepLedger(exchange: ProbedExchange, run: RunSurvey, manifest: EffectiveManifest, targets: Targets): Ledger {
  const expected = expectedSources(exchange, run, manifest);
  const accounts = accountsOf(exchange, run, expected, manifest);
  const calls = callsOf(exchange.witness?.calls ?? [], targets);
  return {
    expected,
    accounts,
    attempts: { ...strongest(accounts), per_target: perTarget(calls) },
    contradictions: contradictions(accounts),
    calls,
    client_requests: exchange.clientRequests,
    targets: inTurn(calls.map(({ target }) => target)),
    waits: waitsBetween(calls),
    attribution: calls.length === 0 ? "none" : (exchange.witness?.joinedBy ?? "none"),
  };
}

/** Headers that the dialect promises for this status class or that this gateway gave for it in this run; and the witness. */
function expectedSources(exchange: ProbedExchange, run: RunSurvey, manifest: EffectiveManifest): ExpectedSource[] {
  const dialect = manifest.gateways[exchange.gateway]?.dialect;
  const promised = (dialect?.accounts ?? [])
    .filter((account) => (account.promised ?? []).includes(exchange.observation.status_class))
    .map(({ header }) => header);
  const headers = new Set([...promised, ...(run.headers.get(classKey(exchange)) ?? [])]);
  const sources = [...headers].map((name): ExpectedSource => ({ source: "header", name }));
  return exchange.witness === null ? sources : [...sources, { source: "witness", name: exchange.gateway }];
}

function accountsOf(
  exchange: ProbedExchange,
  run: RunSurvey,
  expected: readonly ExpectedSource[],
  manifest: EffectiveManifest,
): Account[] {
  const dialect = manifest.gateways[exchange.gateway]?.dialect;
  return expected.map(({ source, name }) => {
    if (source === "witness") return accountOfWitness(exchange, run);
    const claim = exchange.claims.find(({ header }) => header === name);
    if (claim !== undefined) return headerAccount(claim, exchange.via === "client");
    return dialect === undefined ? silentAccount(source, name, "attempts") : silentHeader(dialect, name);
  });
}

function accountOfWitness(exchange: ProbedExchange, run: RunSurvey): Account {
  const others = (run.witnessed.get(exchange.gateway) ?? 0) - Number(hasCalls(exchange));
  const context = { gateway: exchange.gateway, observation: exchange.observation, spokeElsewhere: others > 0 };
  return witnessAccount(exchange.witness ?? { calls: null, settled: false, joinedBy: "nonce" }, context);
}

/** Calls by the manifest's names, timed from the first one. Without declared targets the witness's own names stand. */
function callsOf(calls: readonly WitnessCall[], targets: Targets): Call[] {
  const start = calls[0]?.started_ms ?? 0;
  const declared = Object.keys(targets).length > 0;
  return calls.map((call) => ({
    target: declared ? targetName(targets, call.target) : call.target,
    started_ms: Math.max(0, call.started_ms - start),
    ended_ms: call.ended_ms === null ? null : Math.max(0, call.ended_ms - start),
    status: call.status,
    retry_after_ms: call.retry_after_ms,
  }));
}

/** The list without immediate repetitions. */
function inTurn(names: readonly string[]): string[] {
  return names.filter((name, index) => name !== names[index - 1]);
}

/** The pauses between two calls in a row at the same target. A call still open, or one that overlaps, gives none. */
function waitsBetween(calls: readonly Call[]): Wait[] {
  return calls.flatMap((call, index) => {
    const earlier = calls.slice(0, index).findLast(({ target }) => target === call.target);
    if (earlier === undefined || earlier.ended_ms === null || call.started_ms < earlier.ended_ms) return [];
    return [
      { target: call.target, wait_ms: call.started_ms - earlier.ended_ms, retry_after_ms: earlier.retry_after_ms },
    ];
  });
}

function perTarget(calls: readonly Call[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { target } of calls) counts[target] = (counts[target] ?? 0) + 1;
  return counts;
}
