import { limits } from "../core/limits.ts";
import type { Account, EffectiveManifest, ExpectedSource, Ledger, Targets } from "../generated/types.ts";
import type { ProbedExchange } from "../probe/exchange.ts";
import { headerAccount, silentAccount, silentHeader, witnessAccount } from "./account.ts";
import { callsOf } from "./calls.ts";
import { keptLedger, type LedgerFacts } from "./complete.ts";
import { loggedSwitches, loggedTargets } from "./logged.ts";
import { readLogAccount, type LogAccount } from "./logs/account.ts";
import { isWhole, type LogReading } from "./logs/reading.ts";
import { headersGiven, logHasOthers, succeeded, surveyRun, witnessSawOthers, type RunSurvey } from "./survey.ts";

/** What all ledgers of a run are built from. */
interface Run {
  survey: RunSurvey;
  manifest: EffectiveManifest;
  logs: readonly LogReading[];
}

/**
 * Returns the ledgers of all exchanges of a run, in order: accounts are normalised, expected sources listed and all accounts
 * compared.
 */
export function keepLedgers(
  exchanges: readonly ProbedExchange[],
  manifest: EffectiveManifest,
  logs: readonly LogReading[],
): Ledger[] {
  const run: Run = { survey: surveyRun(exchanges), manifest, logs };
  const targets = new Map(manifest.routes.map((route) => [route.id, route.targets]));
  return exchanges.map((exchange) => keepLedger(exchange, run, targets.get(exchange.route) ?? {}));
}

function keepLedger(exchange: ProbedExchange, run: Run, targets: Targets): Ledger {
  const byLogs = logAccounts(exchange, run, targets);
  const logs = byLogs.map(({ logged }) => logged);
  const expected = expectedSources(exchange, run);
  const accounts = [
    ...expected.filter(({ source }) => source !== "log").map((source) => accountOf(source, exchange, run)),
    ...byLogs.map(({ account }) => account),
  ];
  const calls = callsOf(exchange.witness?.calls ?? [], targets);
  const called = calls.length > 0 ? calls.map(({ target }) => target) : loggedTargets(logs);
  const facts: LedgerFacts = {
    expected,
    accounts,
    calls: calls.slice(0, limits.ledgerCalls),
    client_requests: exchange.clientRequests,
    attribution: exchange.witness?.joinedBy ?? "none",
    switches: { header: exchange.headerSwitches, log: loggedSwitches(logs) },
    logs,
  };
  return keptLedger(facts, called);
}

/** Returns the account of each log of the exchange's gateway. */
function logAccounts(exchange: ProbedExchange, { logs }: Run, targets: Targets): LogAccount[] {
  return logs
    .filter(({ log }) => log.gateway === exchange.gateway)
    .map((reading) => {
      const rows = reading.rows.get(exchange.gateId) ?? [];
      const silenceIsZero = !succeeded(exchange) && logHasOthers(exchange, reading);
      return readLogAccount(reading.log, { rows, complete: isWhole(reading), silenceIsZero }, targets);
    });
}

/**
 * The headers that the dialect promises for this status class or that the gateway sent for it in this run, then its logs and
 * its witness.
 */
function expectedSources(exchange: ProbedExchange, { survey, manifest }: Run): ExpectedSource[] {
  const promised = (manifest.gateways[exchange.gateway]?.dialect.accounts ?? [])
    .filter((account) => (account.promised ?? []).includes(exchange.observation.status_class))
    .map(({ header }) => header);
  const headers = new Set([...promised, ...headersGiven(exchange, survey)]);
  const logs = manifest.logs.filter(({ gateway }) => gateway === exchange.gateway);
  return [
    ...[...headers].map((name): ExpectedSource => ({ source: "header", name })),
    ...logs.map(({ name }): ExpectedSource => ({ source: "log", name })),
    ...(exchange.witness === null ? [] : [{ source: "witness", name: exchange.gateway } satisfies ExpectedSource]),
  ];
}

function accountOf({ source, name }: ExpectedSource, exchange: ProbedExchange, { survey, manifest }: Run): Account {
  if (source === "witness") return accountOfWitness(exchange, survey);
  const claim = exchange.claims.find(({ header }) => header === name);
  if (claim !== undefined) return headerAccount(claim, exchange.via === "client");
  const dialect = manifest.gateways[exchange.gateway]?.dialect;
  return dialect === undefined ? silentAccount(source, name, "attempts") : silentHeader(dialect, name);
}

function accountOfWitness(exchange: ProbedExchange, survey: RunSurvey): Account {
  const sawOthers = witnessSawOthers(exchange, survey);
  const context = { gateway: exchange.gateway, succeeded: succeeded(exchange), sawOthers };
  const { calls, settled } = exchange.witness ?? { calls: null, settled: false };
  return witnessAccount({ calls: calls?.length ?? null, settled }, context);
}
