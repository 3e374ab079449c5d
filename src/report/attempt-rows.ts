import { counted } from "../core/counted.ts";
import type { Account, Bundle, EffectiveRoute, Exchange, RestsOn } from "../generated/types.ts";
import { retriesOf } from "../ledger/account.ts";
import { worstCase, type WorstCase } from "../ledger/worst-case.ts";

/** One line of the attempt ledger, in words. */
export interface AttemptRow {
  route: string;
  check: string;
  clientSent: string;
  gatewaySaid: string;
  providerSaw: string;
  budget: string;
  gatewayOverBudget: boolean;
  providerOverBudget: boolean;
  /** A rejected request that is known to have reached no provider. */
  uneventful: boolean;
}

/** The attempt ledger of all gated routes: how many calls each source counted for one user request. */
export function attemptRows({ manifest, evidence, decision }: Bundle): AttemptRow[] {
  const routes = new Map(manifest.routes.map((route) => [route.id, route]));
  return evidence.routes
    .filter(({ route }) => route in decision.routes)
    .flatMap((ofRoute) => {
      const route = routes.get(ofRoute.route);
      const worst = route === undefined ? null : worstCase(manifest.layers, route);
      return route === undefined ? [] : ofRoute.exchanges.map((exchange) => attemptRow(route, worst, exchange));
    });
}

function attemptRow(route: EffectiveRoute, worst: WorstCase | null, { check, ledger }: Exchange): AttemptRow {
  const budget = route.retry_budget.attempts;
  const byWitness = ledger.accounts.filter(({ source }) => source === "witness");
  const byGateway = ledger.accounts.filter(({ source }) => source !== "witness");
  const seen = byWitness.map((account) => callsInWords(account) + neverConnected(account, byGateway));
  return {
    route: route.id,
    check,
    clientSent: counted(ledger.client_requests, "request"),
    gatewaySaid: byGateway.map(gatewayInWords).join(", ") || "nothing",
    providerSaw: seen.join(", ") || "no witness",
    budget: counted(budget, "attempt") + worstInWords(worst),
    gatewayOverBudget: byGateway.some((account) => isOver(account, budget)),
    providerOverBudget: byWitness.some((account) => isOver(account, budget)),
    uneventful: ledger.attempts.bound === "exact" && ledger.attempts.value === 0,
  };
}

function isOver({ attempts }: Account, budget: number): boolean {
  return (attempts ?? 0) > budget;
}

/** The basis of a log count. Only numbered rows reveal a lost row. */
const restsOnWords: Readonly<Record<RestsOn, string>> = {
  "numbered-rows": "numbered rows",
  rows: "unnumbered rows",
  list: "a list",
  count: "a count",
};

/** Headers are shown as retries, the word gateways use; logs as the attempts that their rows count. */
function gatewayInWords({ source, attempts, bound, rests_on }: Account): string {
  if (attempts === null) return `nothing (${source})`;
  if (source === "log") {
    const basis = rests_on === undefined ? "" : `, ${restsOnWords[rests_on]}`;
    return `${bound === "exact" ? "" : "at least "}${counted(attempts, "attempt")} (log${basis})`;
  }
  return attempts === 0 ? `no attempt (${source})` : `${counted(retriesOf(attempts), "retry", "retries")} (${source})`;
}

function callsInWords({ bound, attempts }: Account): string {
  if (attempts === null) return "unknown";
  return bound === "exact" ? counted(attempts, "call") : `at least ${counted(attempts, "call")}`;
}

/** A try that never connects counts for the gateway and not for the provider. */
function neverConnected({ attempts, bound }: Account, accounts: readonly Account[]): string {
  const tries = Math.max(
    0,
    ...accounts.filter(({ scope }) => scope === "gateway").map((account) => account.attempts ?? 0),
  );
  const more = bound === "exact" ? tries - (attempts ?? 0) : 0;
  return more > 0 ? ` (${counted(more, "more try", "more tries")} never connected)` : "";
}

function worstInWords(worst: WorstCase | null): string {
  if (worst === null) return "";
  return `, declared worst case ${worst.isLowerBound ? "at least " : ""}${worst.attempts}`;
}

/** How many requests were rejected before they reached a provider; empty for 0. */
export function uneventfulLine(requests: number): string {
  if (requests === 0) return "";
  return requests === 1
    ? "1 more request was rejected before reaching a provider."
    : `${requests} more requests were rejected before reaching a provider.`;
}
