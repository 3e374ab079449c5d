import type { Account, Bundle, EffectiveRoute, Exchange } from "../generated/types.ts";
import { retriesOf } from "../ledger/account.ts";

/** One line of the attempt ledger, in words. */
export interface AttemptRow {
  route: string;
  check: string;
  clientSent: string;
  gatewaySaid: string;
  providerSaw: string;
  budget: string;
  overBudget: boolean;
  /** A refusal that is known to have reached no provider: nothing to look at. */
  uneventful: boolean;
}

/** The attempt ledger of all gated routes: who counted how many calls for one user request. */
export function attemptRows({ manifest, evidence, decision }: Bundle): AttemptRow[] {
  const routes = new Map(manifest.routes.map((route) => [route.id, route]));
  return evidence.routes
    .filter(({ route }) => route in decision.routes)
    .flatMap((ofRoute) => {
      const route = routes.get(ofRoute.route);
      return route === undefined ? [] : ofRoute.exchanges.map((exchange) => attemptRow(route, exchange));
    });
}

function attemptRow(route: EffectiveRoute, { check, ledger }: Exchange): AttemptRow {
  const budget = route.retry_budget.attempts;
  return {
    route: route.id,
    check,
    clientSent: count(ledger.client_requests, "request"),
    gatewaySaid: said(
      ledger.accounts.filter(({ source }) => source !== "witness"),
      retriesInWords,
    ),
    providerSaw: said(
      ledger.accounts.filter(({ source }) => source === "witness"),
      callsInWords,
    ),
    budget: count(budget, "attempt"),
    overBudget: ledger.accounts.some(({ attempts }) => (attempts ?? 0) > budget),
    uneventful: ledger.attempts.bound === "exact" && ledger.attempts.value === 0,
  };
}

function said(accounts: readonly Account[], inWords: (account: Account) => string): string {
  return accounts.length === 0 ? "nothing" : accounts.map(inWords).join(", ");
}

/** What the gateway states is shown as retries, the word that gateways use. */
function retriesInWords({ source, attempts }: Account): string {
  if (attempts === null) return `nothing (${source})`;
  return attempts === 0 ? `no attempt (${source})` : `${count(retriesOf(attempts), "retry", "retries")} (${source})`;
}

function callsInWords({ bound, attempts }: Account): string {
  if (attempts === null) return "unknown";
  return bound === "exact" ? count(attempts, "call") : `at least ${count(attempts, "call")}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What the ledger leaves out, so that its rows are those worth reading. */
export function uneventfulLine(requests: number): string {
  if (requests === 0) return "";
  return requests === 1
    ? "One more request was refused and reached no provider."
    : `${requests} more requests were refused and reached no provider.`;
}
