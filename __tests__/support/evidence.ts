import type {
  Account,
  Bundle,
  Call,
  CheckKind,
  ContractEvidence,
  ErrorClass,
  Evidence,
  EvidenceRecord,
  Exchange,
  Ledger,
  Observation,
  RouteEvidence,
  StatusClass,
} from "../../src/generated/types.ts";
import { derivedLedger, keptLedger, type LedgerFacts } from "../../src/ledger/complete.ts";
import { everyRoute } from "../../src/promotion/gating.ts";
import { deriveBundle } from "../../src/settle.ts";
import { aGatewaySeen } from "./gateways.ts";
import { aManifest, aRun, defaultChecks } from "./manifest.ts";
import { aShape } from "./shapes.ts";
import { aWitness } from "./witnesses.ts";

const statusClasses: readonly StatusClass[] = ["none", "1xx", "2xx", "3xx", "4xx", "5xx"];

/** A complete answer of the primary. */
export function success(over: Partial<Observation> = {}): Observation {
  return {
    failure: null,
    status: 200,
    status_class: "2xx",
    response_family: "chat-completions",
    error_class: null,
    error_confidence: null,
    error_envelope: null,
    error_origin: "none",
    error_in_success: false,
    error_param: "none",
    against_status: false,
    terminal: "complete",
    usage_present: true,
    remarks: [],
    dimensions: null,
    scripted_answer: null,
    cache: "unknown",
    elapsed_bucket: "0-100ms",
    served_by: "main",
    ...over,
  };
}

/** An answer with an error of this class. */
export function refusal(status: number, error_class: ErrorClass, over: Partial<Observation> = {}): Observation {
  return success({
    status,
    status_class: statusClasses[Math.floor(status / 100)] ?? "none",
    response_family: "error",
    error_class,
    error_confidence: "high",
    error_envelope: "openai",
    error_origin: "gateway",
    terminal: "none",
    usage_present: null,
    served_by: null,
    ...over,
  });
}

/** No answer at all. */
export function noAnswer(failure: Observation["failure"], error_class: ErrorClass = "network"): Observation {
  return refusal(0, error_class, { failure, status: null, response_family: "none", error_envelope: null });
}

/** What the witness of `staging` counted. */
export function byWitness(attempts: number | null, over: Partial<Account> = {}): Account {
  const bound = attempts === null ? "unknown" : "exact";
  const scope = attempts === null ? "unknown" : "path";
  return { source: "witness", name: "staging", basis: "events", scope, bound, value: attempts, attempts, ...over };
}

/** A count of attempts that a header states: a lower bound unless said otherwise. */
export function byHeader(attempts: number | null, over: Partial<Account> = {}): Account {
  const bound = attempts === null ? "unknown" : "at-least";
  const name = "x-gateway-attempts";
  return { source: "header", name, basis: "attempts", scope: "unknown", bound, value: attempts, attempts, ...over };
}

/** What the witness saw: each call as `target status`, the status being `-` where there was none. */
export function calls(...made: readonly string[]): Call[] {
  return made.map((call, index) => {
    const [target = "", status = "-"] = call.split(" ");
    return {
      target,
      started_ms: index * 10,
      ended_ms: index * 10 + 5,
      status: status === "-" ? null : Number(status),
      retry_after_ms: null,
      shape: aShape(),
    };
  });
}

/** The ledger of these accounts, each being of an expected source. */
export function ledgerOf(accounts: Account[], made: Call[] = [], expected: Ledger["expected"] = accounts): Ledger {
  const facts: LedgerFacts = {
    expected: expected.map(({ source, name }) => ({ source, name })),
    accounts,
    calls: made,
    client_requests: 1,
    attribution: "nonce",
    switches: { header: null, log: null },
    logs: [],
  };
  return keptLedger(
    facts,
    made.map(({ target }) => target),
  );
}

/** The ledger of an exchange that a witness saw whole. */
export const seen = (...all: readonly string[]): Ledger => ledgerOf([byWitness(all.length)], calls(...all));

/** The ledger with the switches that the gateway's headers show. */
export function showing(header: number | null, ledger: Ledger): Ledger {
  return derivedLedger({ ...ledger, switches: { header, log: null } });
}

const soundAnswers: Readonly<Record<CheckKind, (exchange: number) => Partial<Exchange>>> = {
  smoke: () => ({ ledger: showing(0, seen("main 200")) }),
  stream: () => ({ ledger: showing(0, seen("main 200")) }),
  "bad-credential": () => ({ observation: refusal(401, "authentication"), ledger: seen("main 401") }),
  "unknown-model": () => ({ observation: refusal(404, "model_not_found"), ledger: seen("main 404") }),
  "invalid-body": () => ({ observation: refusal(400, "invalid_request"), ledger: seen("main 400") }),
  "wrong-path": () => ({ observation: refusal(404, "unknown_path"), ledger: seen() }),
  fallback: () => ({
    observation: success({ served_by: "backup" }),
    forced_by: "witness",
    ledger: showing(1, seen("main 500", "backup 200")),
  }),
  retries: (exchange) =>
    exchange === 2
      ? {
          observation: refusal(502, "upstream_error"),
          forced_by: "witness",
          ledger: showing(1, seen("main 500", "backup 500")),
        }
      : { forced_by: "witness", ledger: showing(0, seen("main 500", "main 200")) },
  "promoted-target": () => ({ observation: success({ served_by: "backup" }), ledger: seen("backup 200") }),
  recovery: (exchange) => soundAnswers.fallback(exchange),
  "worst-case": () => soundAnswers.retries(2),
};

/** An exchange of this check as a sound route answers it, with what differs. */
export function anExchange(check: CheckKind, over: Partial<Exchange> = {}): Exchange {
  return {
    check,
    exchange: 1,
    gateway: "staging",
    gate_id: `00000000-0000-4000-8000-${String(Object.keys(soundAnswers).indexOf(check)).padStart(12, "0")}`,
    at: "2026-11-20T10:00:01.000Z",
    forced_by: "none",
    request_id: false,
    via: "gate",
    client_exit: null,
    after_outage_ms: null,
    exposures: [],
    observation: success(),
    answer_model: "asked",
    ledger: seen("main 200"),
    ...soundAnswers[check](over.exchange ?? 1),
    ...over,
  };
}

/** Everything that a promotion needs; an exchange given here takes the place of the sound one of its check. */
export function sound(...instead: readonly Exchange[]): Exchange[] {
  const inPlace = defaultChecks.map(
    (check) => instead.find((exchange) => exchange.check === check) ?? anExchange(check),
  );
  return [...inPlace, ...instead.filter((exchange) => !inPlace.includes(exchange))];
}

export function routeEvidence(over: Partial<RouteEvidence> = {}): RouteEvidence {
  const base = { route: "chat-backup", contract_state: "unchanged", by_configuration: null } as const;
  return { ...base, exchanges: sound(), unrun: [], ...over };
}

/** A page that was reached, with facts that no answer of the other builders contradicts. */
export function aContract(over: Partial<ContractEvidence> = {}): ContractEvidence {
  return {
    contract: "chat",
    source: "https://docs.example.com/chat",
    copy: false,
    origin: null,
    kind: "markdown",
    state: "unchanged",
    reason: null,
    at: "2026-11-20T10:00:01.000Z",
    elapsed_ms: 120,
    bytes: 4_096,
    digest: `sha256:${"d".repeat(64)}`,
    final_url: "https://docs.example.com/chat.md",
    facts: {
      operations: ["POST /v1/chat/completions"],
      base_urls: ["https://api.example.com/v1"],
      auth: ["bearer"],
      required_fields: ["messages", "model"],
      required_parameters: [],
      response_objects: ["chat.completion"],
      statuses: [],
    },
    baseline: "none",
    changes: [],
    escalation: "none",
    ...over,
  };
}

export function anEvidence(over: Partial<Evidence> = {}): Evidence {
  return {
    gateways: [aGatewaySeen()],
    routes: [routeEvidence()],
    witnesses: [aWitness()],
    logs: [],
    environment: [],
    contracts: [aContract()],
    stopped: "no",
    leaks: [],
    ...over,
  };
}

/** A bundle as a run derives it from its evidence, with every route gated unless said otherwise. */
export function aBundle(
  evidence = anEvidence(),
  manifest = aManifest(),
  run = aRun(),
  promotion = everyRoute(manifest),
  trail: Bundle["trail"] = [],
): Bundle {
  return deriveBundle({ evidence, manifest, promotion, run, trail });
}

/** The one record of an evidence. Throws where there is none. */
export function firstRecord({ records }: Bundle): EvidenceRecord {
  const [record] = records;
  if (record === undefined) throw new Error("expected a record, got none");
  return record;
}
