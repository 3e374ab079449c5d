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

export interface Sealed {
  records: readonly EvidenceRecord[];
  /** Exchanges whose record violates the schema. They are not published and hold the change. */
  invalid: readonly { route: string; check: Exchange["check"] }[];
}

export interface Judged {
  findings: readonly Finding[];
  decision: Judgement;
}

/**
 * One record per exchange of the gated routes, sealed with its route's decision. Each record is validated separately.
 */
export function sealRecords(evidence: Evidence, judged: Judged, manifest: EffectiveManifest, run: RunContext): Sealed {
  const routes = new Map(manifest.routes.map((route) => [route.id, route]));
  const sealed = evidence.routes.flatMap((ofRoute) => {
    const route = routes.get(ofRoute.route);
    return route === undefined || !(route.id in judged.decision.routes)
      ? []
      : ofRoute.exchanges.map((exchange) => recordOf({ route, ofRoute, exchange, judged, manifest, run }));
  });
  return {
    records: sealed.filter((record) => isRecord(record)),
    invalid: sealed.filter((record) => !isRecord(record)).map(({ route, check }) => ({ route, check })),
  };
}

/** The evidence without exchanges that have invalid records. Their checks are listed as not run. */
export function withoutInvalid(evidence: Evidence, invalid: Sealed["invalid"]): Evidence {
  const isInvalid = (route: string, check: Exchange["check"]): boolean =>
    invalid.some((entry) => entry.route === route && entry.check === check);
  return {
    ...evidence,
    routes: evidence.routes.map((ofRoute) => ({
      ...ofRoute,
      exchanges: ofRoute.exchanges.filter(({ check }) => !isInvalid(ofRoute.route, check)),
      unrun: [
        ...ofRoute.unrun,
        ...invalid
          .filter(({ route }) => route === ofRoute.route)
          .map(({ check }) => ({ check, reason: "invalid-record" as const })),
      ],
    })),
  };
}

interface Sealing {
  route: EffectiveRoute;
  ofRoute: RouteEvidence;
  exchange: Exchange;
  judged: Judged;
  manifest: EffectiveManifest;
  run: RunContext;
}

function recordOf({ route, ofRoute, exchange, judged, manifest, run }: Sealing): EvidenceRecord {
  const { observation, ledger } = exchange;
  const { value, bound } = ledger.attempts;
  const contract = manifest.contracts[route.contract];
  const rules = rulesNaming(judged.findings, route.id, exchange);
  return {
    run_id: run.run_id,
    checked_at: exchange.at,
    source_url: contract === undefined ? "" : pageOf(contract),
    request_family: route.family,
    status_class: observation.status_class,
    response_family: observation.response_family,
    retry_attempt_count: bound === "exact" && value !== null ? retriesOf(value) : null,
    fallback_decision: judged.decision.routes[route.id] ?? "hold",
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

function rulesNaming(findings: readonly Finding[], route: string, { check, exchange }: Exchange): string[] {
  const naming = findings.filter(
    (finding) => finding.route === route && finding.check === check && finding.exchange === exchange,
  );
  return [...new Set(naming.map(({ rule }) => rule))];
}
