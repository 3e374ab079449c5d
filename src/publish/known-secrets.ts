import type { GateInputs } from "../core/inputs.ts";
import type { LogEndpoint } from "../ledger/logs/endpoint.ts";
import type { BoundGateway } from "../probe/bound-gateway.ts";
import type { ProbedExchange } from "../probe/exchange.ts";
import type { Secret } from "./leak-scan.ts";

/** Every secret that the workflow gave this run. */
export function knownSecrets(
  gateways: readonly BoundGateway[],
  endpoints: ReadonlyMap<string, LogEndpoint>,
  { secrets }: Pick<GateInputs, "secrets">,
): Secret[] {
  return [
    ...kept("workflow-token", secrets),
    ...kept(
      "credential",
      gateways.flatMap((gateway) => gateway.secrets),
    ),
    ...kept(
      "log-credential",
      [...endpoints.values()].flatMap(({ secret }) => secret ?? []),
    ),
    ...kept(
      "witness-token",
      gateways.flatMap(({ witness }) => witness?.token ?? []),
    ),
  ];
}

/** The nonces of a run: what joins a provider's calls to its exchanges is never written. */
export function noncesOf(exchanges: readonly Pick<ProbedExchange, "nonce">[]): Secret[] {
  return kept(
    "nonce",
    exchanges.map(({ nonce }) => nonce),
  );
}

function kept(rule: Secret["rule"], values: readonly string[]): Secret[] {
  return values.map((value) => ({ rule, value }));
}
