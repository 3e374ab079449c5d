import type { ProbedExchange } from "../probe/exchange.ts";
import type { LogReading } from "./logs/reading.ts";

/** What each source reported in the whole run. Missing reports have a meaning only if the source reported elsewhere. */
export interface RunSurvey {
  /** Exchanges with at least one call, by gateway. */
  witnessed: ReadonlyMap<string, number>;
  /** Headers that a gateway sent for a status class, by `gateway status-class`. */
  headers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Collects the survey of a run's exchanges. */
export function surveyRun(exchanges: readonly ProbedExchange[]): RunSurvey {
  const witnessed = new Map<string, number>();
  const headers = new Map<string, Set<string>>();
  for (const exchange of exchanges) {
    if (hasCalls(exchange)) witnessed.set(exchange.gateway, (witnessed.get(exchange.gateway) ?? 0) + 1);
    const known = headers.get(classKey(exchange)) ?? new Set();
    headers.set(classKey(exchange), known.union(new Set(exchange.claims.map(({ header }) => header))));
  }
  return { witnessed, headers };
}

/** Returns the headers that this gateway sent for this status class in this run. */
export function headersGiven(exchange: ProbedExchange, { headers }: RunSurvey): ReadonlySet<string> {
  return headers.get(classKey(exchange)) ?? new Set();
}

/** Whether the witness of this exchange's gateway saw a call of another exchange. */
export function witnessSawOthers(exchange: ProbedExchange, { witnessed }: RunSurvey): boolean {
  return (witnessed.get(exchange.gateway) ?? 0) > Number(hasCalls(exchange));
}

/** Whether the log has a row of another exchange. */
export function logHasOthers({ gateId }: ProbedExchange, { rows }: LogReading): boolean {
  return rows.size > Number(rows.has(gateId));
}

/** Whether the exchange succeeded. An error inside a 2xx is not a success. */
export function succeeded({ observation }: Pick<ProbedExchange, "observation">): boolean {
  return observation.status_class === "2xx" && observation.error_class === null;
}

function hasCalls({ witness }: ProbedExchange): boolean {
  return (witness?.calls ?? []).length > 0;
}

function classKey({ gateway, observation }: ProbedExchange): string {
  return `${gateway} ${observation.status_class}`;
}
