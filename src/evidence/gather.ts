import type {
  ContractEvidence,
  EffectiveManifest,
  Evidence,
  Exchange,
  GatewayEvidence,
  Leak,
  Ledger,
  RouteEvidence,
} from "../generated/types.ts";
import type { ReplicaFacts } from "../core/replica-facts.ts";
import type { LogReading } from "../ledger/logs/reading.ts";
import type { BoundGateway } from "../binding/gateways.ts";
import type { ProbedExchange } from "../probe/exchange.ts";
import type { Probed } from "../probe/probe.ts";
import type { WitnessRun } from "../probe/witnesses.ts";
import { answerModel } from "./answer-model.ts";
import type { ByConfigurations } from "./by-configuration.ts";
import { describedVersion, environmentEvidence, valuesOf, type ExpectedFiles } from "./environment.ts";
import { replicaEvidence } from "./replica.ts";
import { witnessEvidence } from "./witnesses.ts";

export interface Gathered {
  manifest: EffectiveManifest;
  gateways: readonly BoundGateway[];
  probed: Probed;
  witnesses: readonly WitnessRun[];
  ledgers: readonly Ledger[];
  logs: readonly LogReading[];
  contracts: readonly ContractEvidence[];
  expected: ExpectedFiles;
  byConfiguration: ByConfigurations;
  replicas: readonly ReplicaFacts[];
}

/** All facts of a run, without a decision. Nonces are left out. */
export function gatherEvidence(gathered: Gathered): Evidence {
  const { manifest, gateways, probed, witnesses, ledgers, logs, contracts, expected, byConfiguration, replicas } =
    gathered;
  const exchanges = probed.exchanges.flatMap((exchange, index) => {
    const ledger = ledgers[index];
    return ledger === undefined ? [] : [{ route: exchange.route, exchange: factsOf(exchange, ledger, logs) }];
  });
  const states = new Map(contracts.map((read) => [read.contract, read.state]));
  const byRoute = Map.groupBy(exchanges, ({ route }) => route);
  const unrunOf = Map.groupBy(probed.unrun, ({ route }) => route);
  return {
    gateways: gateways.map((gateway) => gatewayEvidence(gateway, manifest, probed, witnesses)),
    routes: manifest.routes.map(({ id, contract }): RouteEvidence => ({
      route: id,
      contract_state: states.get(contract) ?? "unchecked",
      by_configuration: byConfiguration.byRoute.get(id) ?? null,
      exchanges: (byRoute.get(id) ?? []).map(({ exchange }) => exchange),
      unrun: (unrunOf.get(id) ?? []).map(({ check, reason }) => ({ check, reason })),
    })),
    logs: logs.map(({ evidence }) => evidence),
    witnesses: witnessEvidence(witnesses, manifest),
    environment: environmentEvidence(manifest, probed.exchanges, expected),
    ...(replicas.length > 0 && {
      replicas: replicas.map((replica) =>
        replicaEvidence(replica, expected, byConfiguration.showing.get(replica.gateway) ?? []),
      ),
    }),
    contracts: [...contracts],
    stopped: stoppedBy(probed),
    leaks: [],
  };
}

/** Adds leaks that were found while the evidence was published. */
export function withLeaks(evidence: Evidence, leaks: readonly Leak[]): Evidence {
  return { ...evidence, leaks: [...evidence.leaks, ...leaks] };
}

function factsOf(probed: ProbedExchange, ledger: Ledger, logs: readonly LogReading[]): Exchange {
  return {
    check: probed.check,
    exchange: probed.exchange,
    gateway: probed.gateway,
    gate_id: probed.gateId,
    at: probed.at,
    forced_by: probed.forcedBy,
    via: probed.via,
    client_exit: probed.clientExit,
    after_outage_ms: probed.afterOutageMs,
    observation: probed.observation,
    answer_model: answerModel(probed, ledger),
    request_id: probed.requestId !== null,
    ledger,
    exposures: logs.flatMap(({ exposures }) => exposures.get(probed.gateId) ?? []).slice(0, 64),
  };
}

function gatewayEvidence(
  gateway: BoundGateway,
  manifest: EffectiveManifest,
  { exchanges }: Probed,
  witnesses: readonly WitnessRun[],
): GatewayEvidence {
  const own = exchanges.filter((exchange) => exchange.gateway === gateway.name);
  const { version } = gateway.settings.dialect;
  return {
    gateway: gateway.name,
    credential: gateway.credentialState,
    witness: gateway.witness === null ? "none" : witnessState(gateway.name, own, witnesses),
    missing: [...gateway.missing],
    recognised: own.find(({ recognised }) => recognised !== null)?.recognised ?? null,
    version: version === undefined ? null : describedVersion(manifest, gateway.name, version, valuesOf(own, version)),
    headers: Object.keys(gateway.settings.headers),
  };
}

function witnessState(
  gateway: string,
  own: readonly ProbedExchange[],
  witnesses: readonly WitnessRun[],
): GatewayEvidence["witness"] {
  const state = witnesses.find(({ gateways }) => gateways.includes(gateway))?.state ?? "read";
  if (state === "restarted" || state === "incomplete") return "incomplete";
  if (state !== "read") return "unreachable";
  return own.some(({ witness }) => (witness?.calls ?? []).length > 0) ? "spoke" : "silent";
}

function stoppedBy({ unrun }: Probed): Evidence["stopped"] {
  if (unrun.some(({ reason }) => reason === "cancelled")) return "cancelled";
  return unrun.some(({ reason }) => reason === "out-of-time") ? "out-of-time" : "no";
}
