import type {
  EffectiveRoute,
  EvidenceRecord,
  Evidence,
  EffectiveManifest,
  Exchange,
  Finding,
  Judgement,
  RouteEvidence,
  RunContext,
} from "../generated/types.ts";
import { isRecord } from "../generated/evidence-validators.cjs";
import { retriesOf } from "../ledger/account.ts";
import { servedBy, switchesShown } from "../ledger/served-by.ts";
import { isPage, pageOf } from "../manifest/contracts.ts";

/** An exchange whose record violates the schema. It is not published and holds the change. */
export type Invalid = Pick<EvidenceRecord, "route" | "check">;

export interface Judged {
  findings: readonly Finding[];
  decision: Judgement;
}

/** One record per exchange of the gated routes, sealed with its route's decision. They are validated with their bundle. */
export function sealRecords(
  evidence: Evidence,
  { findings, decision }: Judged,
  manifest: EffectiveManifest,
  run: RunContext,
): EvidenceRecord[] {
  const routes = new Map(manifest.routes.map((route) => [route.id, route]));
  const byExchange = Map.groupBy(findings, (finding) => exchangeKey(finding.route, finding));
  return evidence.routes.flatMap((ofRoute) => {
    const route = routes.get(ofRoute.route);
    if (route === undefined || !(route.id in decision.routes)) return [];
    return ofRoute.exchanges.map((exchange) => {
      const naming = byExchange.get(exchangeKey(route.id, exchange)) ?? [];
      const rules = [...new Set(naming.map(({ rule }) => rule))];
      return recordOf({ route, ofRoute, exchange, rules, decision, manifest, run });
    });
  });
}

function exchangeKey(route: string | null, { check, exchange }: Pick<Finding, "check" | "exchange">): string {
  return JSON.stringify([route, check, exchange]);
}

/** The exchanges whose records violate the schema. */
export function invalidRecords(records: readonly EvidenceRecord[]): Invalid[] {
  return records.filter((record) => !isRecord(record)).map(({ route, check }) => ({ route, check }));
}

/** The evidence without exchanges that have invalid records. Their checks are listed as not run. */
export function withoutInvalid(evidence: Evidence, invalid: readonly Invalid[]): Evidence {
  const byRoute = Map.groupBy(invalid, ({ route }) => route);
  return {
    ...evidence,
    routes: evidence.routes.map((ofRoute) => {
      const gone = (byRoute.get(ofRoute.route) ?? []).map(({ check }) => check);
      return {
        ...ofRoute,
        exchanges: ofRoute.exchanges.filter(({ check }) => !gone.includes(check)),
        unrun: [...ofRoute.unrun, ...gone.map((check) => ({ check, reason: "invalid-record" as const }))],
      };
    }),
  };
}

interface Sealing {
  route: EffectiveRoute;
  ofRoute: RouteEvidence;
  exchange: Exchange;
  /** The rules with a finding about this exchange. */
  rules: string[];
  decision: Judgement;
  manifest: EffectiveManifest;
  run: RunContext;
}

function recordOf({ route, ofRoute, exchange, rules, decision, manifest, run }: Sealing): EvidenceRecord {
  const { observation, ledger } = exchange;
  const { value, bound } = ledger.attempts;
  const contract = manifest.contracts[route.contract];
  return {
    run_id: run.run_id,
    checked_at: exchange.at,
    source_url: contract === undefined ? "" : pageOf(contract),
    request_family: route.family,
    status_class: observation.status_class,
    response_family: observation.response_family,
    retry_attempt_count: bound === "exact" && value !== null ? retriesOf(value) : null,
    fallback_decision: decision.routes[route.id] ?? "hold",
    operator_result: rules.length === 0 ? "pass" : "fail",
    notes: run.notes,
    schema: "fallback-gate/record/v1",
    route: route.id,
    request_path: route.path,
    model: route.model,
    attempts_allowed: route.retry_budget.attempts,
    check: exchange.check,
    exchange: exchange.exchange,
    gateway: exchange.gateway,
    gate_id: exchange.gate_id,
    error_class: observation.error_class,
    error_confidence: observation.error_confidence,
    elapsed_bucket: observation.elapsed_bucket,
    usage_present: observation.usage_present,
    dimensions: observation.dimensions,
    attempts: ledger.attempts,
    accounts: ledger.accounts,
    fallback_logged: switchesShown(route, exchange),
    served_by: servedBy(exchange),
    forced_by: exchange.forced_by,
    client_exit: exchange.client_exit,
    after_outage_ms: exchange.after_outage_ms,
    source_copy: contract !== undefined && !isPage(contract.source),
    contract_state: ofRoute.contract_state,
    environment: manifest.environment?.name ?? null,
    head_sha: run.head_sha,
    manifest_digest: manifest.digest,
    run_attempt: run.run_attempt,
    rules,
  };
}
