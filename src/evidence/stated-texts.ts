import type { Evidence, Exchange } from "../generated/types.ts";

/**
 * Every text in evidence that was chosen by a gateway, its log or a provider. All of them received a credential and
 * could repeat part of it.
 */
export function statedTexts({ gateways, environment, routes, witnesses }: Evidence): string[] {
  return [
    ...gateways.flatMap(({ version }) => version ?? []),
    ...environment.flatMap(({ seen }) => seen ?? []),
    ...witnesses.flatMap(({ strays }) => strays.map(({ target }) => target)),
    ...routes.flatMap(({ exchanges }) => exchanges.flatMap(statedIn)),
  ];
}

function statedIn({ observation, ledger, exposures }: Exchange): string[] {
  return [
    ...(observation.served_by === null ? [] : [observation.served_by]),
    ...ledger.targets,
    ...Object.keys(ledger.attempts.per_target),
    ...ledger.calls.map(({ target }) => target),
    ...ledger.waits.map(({ target }) => target),
    ...ledger.logs.flatMap(({ calls, outcomes }) => [...calls, ...outcomes].flatMap(({ target }) => target ?? [])),
    ...exposures.map(({ field }) => field),
  ];
}
