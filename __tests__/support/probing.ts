import type { WitnessCall } from "../../src/core/ports/witness.ts";
import type { CheckKind, EffectiveRoute } from "../../src/generated/types.ts";
import type { BoundGateway } from "../../src/binding/gateways.ts";
import { checks } from "../../src/probe/checks/index.ts";
import type { ProbedExchange, WitnessReading } from "../../src/probe/exchange.ts";
import type { Question } from "../../src/probe/question.ts";
import { anExchange, calls } from "./evidence.ts";
import { aGateway, aRoute, settings } from "./manifest.ts";
import { aShape } from "./shapes.ts";

export const realCredential = `planted-${"credential"}-0123456789`;

export function aBoundGateway(over: Partial<BoundGateway> = {}): BoundGateway {
  return {
    name: "staging",
    settings: aGateway(),
    url: "http://gateway.test/prefix",
    credential: realCredential,
    credentialState: "present",
    missing: [],
    headers: {},
    watchedHeaders: [],
    secrets: [realCredential],
    witness: null,
    ...over,
  };
}

export const aWitnessBinding: NonNullable<BoundGateway["witness"]> = {
  url: "http://witness.test",
  token: "t".repeat(32),
};

export function aQuestion(check: CheckKind, over: Partial<Question> = {}): Question {
  return {
    route: aRoute(),
    check: checks[check],
    ask: checks[check].asks[0] ?? { accepts: "success", faults: null },
    settings: settings(check),
    gateway: aBoundGateway(),
    exchange: 1,
    draws: 1,
    forcing: { by: "none" },
    ...over,
  };
}

/** Calls of the scripted provider, each `target status`; `-` is a call that is still open. */
export function witnessCalls(...seen: readonly string[]): WitnessCall[] {
  return calls(...seen).map(({ target, started_ms, ended_ms, status }, index) => ({
    number: index + 1,
    target,
    completion: true,
    nonces: [],
    runs: [],
    started_ms: started_ms + 1_000,
    ended_ms: status === null || ended_ms === null ? null : ended_ms + 1_000,
    status,
    open: status === null,
    retry_after_ms: null,
    shape: aShape(),
  }));
}

/** What a witness showed of one exchange; null: it could not be asked. */
export function reading(shown: readonly WitnessCall[] | null): WitnessReading {
  return { calls: shown, settled: shown?.every(({ open }) => !open) ?? false, joinedBy: "nonce" };
}

/** A sound exchange of this check as it leaves the probe, with what differs. */
export function probed(check: CheckKind, over: Partial<ProbedExchange> = {}): ProbedExchange {
  const { exchange, gateway, gate_id, at, forced_by, observation, ledger } = anExchange(check, {
    exchange: over.exchange ?? 1,
  });
  const seen = witnessCalls(...ledger.calls.map(({ target, status }) => `${target} ${status ?? "-"}`));
  return {
    route: "chat-backup",
    check,
    exchange,
    gateway,
    gateId: gate_id,
    nonce: `fgn-${gate_id.slice(-1).repeat(32)}`,
    at,
    forcedBy: forced_by,
    observation,
    via: "gate",
    clientExit: null,
    afterOutageMs: null,
    clientRequests: ledger.client_requests,
    named: { is: "asked" },
    headerSwitches: ledger.switches.header,
    claims: [],
    recognised: null,
    stated: new Map(),
    requestId: null,
    waitAskedMs: null,
    window: null,
    witness: reading(seen),
    ...over,
  };
}

/** Routes named by their targets. */
export function routeWithTargets(id: string, ...targets: readonly string[]): EffectiveRoute {
  return aRoute({ id, model: id, targets: Object.fromEntries(targets.map((target) => [target, []])) });
}
