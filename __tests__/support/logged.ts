import type { Account, Ledger, LoggedExchange } from "../../src/generated/types.ts";
import { derivedLedger } from "../../src/ledger/complete.ts";
import { calls } from "./evidence.ts";

/** What a log of `staging` holds of an exchange: each call as `target status`. */
export function logged(over: Partial<LoggedExchange> = {}, ...made: readonly string[]): LoggedExchange {
  const listed = calls(...made).map(({ target, status }) => ({ target, status }));
  return { log: "gateway-log", rows: made.length, calls: listed, outcomes: [], switches: null, flaws: [], ...over };
}

/** The account of that log. */
export function byLog(attempts: number | null, over: Partial<Account> = {}): Account {
  const bound = attempts === null ? "unknown" : "exact";
  const scope = attempts === null ? "unknown" : "gateway";
  const rests = attempts === null ? {} : { rests_on: "rows" as const };
  return {
    source: "log",
    name: "gateway-log",
    basis: "events",
    scope,
    bound,
    value: attempts,
    attempts,
    ...rests,
    ...over,
  };
}

/** The ledger with what a log holds beside it. */
export function withLog(log: LoggedExchange, ledger: Ledger): Ledger {
  return derivedLedger({
    ...ledger,
    logs: [log],
    switches: { header: ledger.switches.header, log: log.switches },
  });
}
