import { limits } from "../core/limits.ts";
import { switchesNamed, targetName } from "../core/targets.ts";
import type {
  Account,
  EffectiveManifest,
  EffectiveRoute,
  Evidence,
  Exchange,
  Ledger,
  LoggedExchange,
} from "../generated/types.ts";
import { headerAccount, silentAccount, silentHeader, witnessAccount } from "./account.ts";
import { derivedLedger } from "./complete.ts";
import { derivedLog, derivedLogAccount } from "./derive-logs.ts";
import { loggedSwitches } from "./logged.ts";
import { succeeded } from "./survey.ts";

/** What the ledgers of a bundle are derived from. */
interface Run {
  evidence: Evidence;
  manifest: EffectiveManifest;
  /** Exchanges with at least one call, by gateway. */
  witnessed: ReadonlyMap<string, number>;
  /** Headers that are expected of a gateway's answers of a status class, by `gateway status-class`. */
  headers: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Derives every ledger again from its accounts and calls, the witness's view of the run, and the manifest. The result equals
 * the input if every ledger is consistent.
 */
export function withDerivedLedgers(evidence: Evidence, manifest: EffectiveManifest): Evidence {
  const exchanges = evidence.routes.flatMap((route) => route.exchanges);
  const seen = exchanges.filter(({ ledger }) => ledger.calls.length > 0);
  const counts = [...Map.groupBy(seen, ({ gateway }) => gateway)].map(([name, all]) => [name, all.length] as const);
  const run: Run = { evidence, manifest, witnessed: new Map(counts), headers: headersExpected(exchanges) };
  const routes = new Map(manifest.routes.map((route) => [route.id, route]));
  return {
    ...evidence,
    routes: evidence.routes.map((ofRoute) => ({
      ...ofRoute,
      exchanges: ofRoute.exchanges.map((exchange) => {
        const route = routes.get(ofRoute.route);
        return { ...exchange, ledger: derivedLedger(corrected(exchange, route, run)) };
      }),
    })),
  };
}

/** A header that one leg of a divided run was given is expected of the same answers in every other leg, as in an undivided run. */
function headersExpected(exchanges: readonly Exchange[]): Run["headers"] {
  const headers = new Map<string, Set<string>>();
  for (const exchange of exchanges) {
    const known = headers.get(answerKind(exchange)) ?? new Set();
    headers.set(answerKind(exchange), known.union(new Set(ownHeaders(exchange))));
  }
  return headers;
}

function answerKind({ gateway, observation }: Exchange): string {
  return `${gateway} ${observation.status_class}`;
}

function ownHeaders({ ledger }: Exchange): string[] {
  return ledger.expected.filter(({ source }) => source === "header").map(({ name }) => name);
}

/** Returns the ledger with derived accounts, expected sources and switches. */
function corrected(exchange: Exchange, route: EffectiveRoute | undefined, run: Run): Ledger {
  const { ledger, via } = exchange;
  const logs = logsOf(exchange, run);
  return {
    ...ledger,
    expected: expectedOf(exchange, run),
    accounts: accountsOf({ ...exchange, ledger: { ...ledger, logs } }, run),
    calls: callsOf(exchange, route),
    client_requests: via === "gate" ? 1 : ledger.client_requests,
    attribution: via === "client" && ledger.attribution === "time" ? "time" : "nonce",
    switches: { header: headerSwitchesOf(exchange, route, run), log: loggedSwitches(logs) },
    logs,
  };
}

/** Sorts calls by start time, relative to the first call, with the route's target names. */
function callsOf({ ledger }: Exchange, route: EffectiveRoute | undefined): Ledger["calls"] {
  const start = ledger.calls[0]?.started_ms ?? 0;
  const timed = ledger.calls.map((call) => ({
    ...call,
    target: targetName(route?.targets ?? {}, call.target),
    started_ms: Math.max(0, call.started_ms - start),
    ended_ms: call.ended_ms === null ? null : Math.max(call.started_ms, call.ended_ms),
  }));
  return timed.toSorted((one, other) => one.started_ms - other.started_ms);
}

/** Every exchange through a gateway is expected in its witness and in each of its logs. */
function expectedOf(exchange: Exchange, { evidence, manifest, headers: known }: Run): Ledger["expected"] {
  const { gateway, observation } = exchange;
  const promised = (manifest.gateways[gateway]?.dialect.accounts ?? []).filter((account) =>
    (account.promised ?? []).includes(observation.status_class),
  );
  const given = [...ownHeaders(exchange), ...(known.get(answerKind(exchange)) ?? [])];
  const headers = new Set([...promised.map(({ header }) => header), ...given]);
  const isBound = evidence.witnesses.some(({ gateways }) => gateways.includes(gateway));
  return [
    ...[...headers].map((name) => ({ source: "header" as const, name })),
    ...manifest.logs.filter((log) => log.gateway === gateway).map(({ name }) => ({ source: "log" as const, name })),
    ...(isBound ? [{ source: "witness" as const, name: gateway }] : []),
  ];
}

/** Returns one account per expected source: headers, the witness, then logs. */
function accountsOf(exchange: Exchange, run: Run): Account[] {
  const { ledger } = exchange;
  const expected = expectedOf(exchange, run);
  const [logs, others] = [true, false].map((isLog) => expected.filter(({ source }) => (source === "log") === isLog));
  const stated = new Map(ledger.accounts.map((account) => [`${account.source} ${account.name}`, account]));
  return [
    ...(others ?? []).map(({ source, name }) =>
      source === "witness"
        ? witnessOf(exchange, run)
        : headerOf(exchange, name, stated.get(`header ${name}`) ?? null, run),
    ),
    ...(logs ?? []).map(({ name }) => logAccountOf(stated.get(`log ${name}`), name, exchange, run)),
  ];
}

/** Returns the witness's account of an exchange. */
function witnessOf(exchange: Exchange, { evidence, witnessed }: Run): Account {
  const { gateway, ledger } = exchange;
  const witness = evidence.witnesses.find(({ gateways }) => gateways.includes(gateway));
  const stated = ledger.accounts.find(({ source }) => source === "witness")?.attempts ?? 0;
  const { length } = ledger.calls;
  // The ledger keeps at most this many calls, but the count includes the rest.
  const calls = length === limits.ledgerCalls ? Math.max(length, stated) : length;
  const isWhole = witness !== undefined && witness.quiet && witness.strays.length === 0;
  return witnessAccount(
    {
      calls: witness?.state === "read" ? calls : null,
      settled: isWhole && ledger.calls.every(({ ended_ms }) => ended_ms !== null),
    },
    {
      gateway,
      succeeded: succeeded(exchange),
      sawOthers: (witnessed.get(gateway) ?? 0) > Number(length > 0),
    },
  );
}

/** The header's value is a fact. The attempts are derived from it, and the dialect decides whether it is exact. */
function headerOf(
  { gateway, via, observation }: Exchange,
  name: string,
  stated: Account | null,
  { manifest }: Run,
): Account {
  const dialect = manifest.gateways[gateway]?.dialect;
  const declared = dialect?.accounts.find(({ header }) => header === name);
  const silent = dialect === undefined ? silentAccount("header", name, "attempts") : silentHeader(dialect, name);
  if (stated === null || stated.value === null || declared === undefined) return silent;
  const isAbsence = stated.value === 0 && declared.absent?.[observation.status_class] === "zero";
  const basis = isAbsence && stated.basis === "attempts" ? "attempts" : declared.basis;
  const scope = stated.scope === "unknown" ? "unknown" : declared.scope;
  const mayBeExact =
    dialect?.verified === "measured" && (declared.exact_when?.status ?? []).includes(observation.status_class);
  const exact = stated.bound === "exact" && mayBeExact;
  return headerAccount({ header: name, basis, scope, value: stated.value, exact }, via === "client");
}

/** Returns each log's part of the exchange, in the order of the manifest. */
function logsOf({ gateway, ledger }: Exchange, { manifest, evidence }: Run): LoggedExchange[] {
  return manifest.logs
    .filter((log) => log.gateway === gateway)
    .flatMap((log) => {
      const stated = ledger.logs.find(({ log: name }) => name === log.name);
      const read = evidence.logs.find(({ log: name }) => name === log.name);
      return stated === undefined ? [] : [derivedLog(stated, log, read)];
    });
}

function logAccountOf(stated: Account | undefined, name: string, { ledger }: Exchange, { manifest }: Run): Account {
  const log = manifest.logs.find((one) => one.name === name);
  const logged = ledger.logs.find((one) => one.log === name);
  if (log === undefined || logged === undefined) return silentAccount("log", name, "events");
  return derivedLogAccount(stated, log, logged);
}

/** If no header counts switches, they follow from the target that a header names. */
function headerSwitchesOf(
  { gateway, ledger, observation }: Exchange,
  route: EffectiveRoute | undefined,
  { manifest }: Run,
): number | null {
  const counts = manifest.gateways[gateway]?.dialect.switches !== undefined;
  return counts || route === undefined ? ledger.switches.header : switchesNamed(route, observation.served_by);
}
