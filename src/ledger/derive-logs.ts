import { limits } from "../core/limits.ts";
import type { Account, EffectiveLog, LogEvidence, LogFlaw, LoggedExchange } from "../generated/types.ts";
import { calledTargets } from "./logged.ts";
import { accountOf, changesIn, countsCalls, listsTargets } from "./logs/account.ts";
import { isReadWhole } from "./logs/reading.ts";

/**
 * Returns the log's part of an exchange with derived values: the switches that follow from its calls, and a flaw if the log
 * was not read completely.
 */
export function derivedLog(
  stated: LoggedExchange,
  { format }: EffectiveLog,
  evidence: LogEvidence | undefined,
): LoggedExchange {
  const { calls, switches } = stated;
  const isAll = calls.length < limits.ledgerCalls;
  const follows = switches !== null && isAll && listsTargets(format);
  return {
    ...stated,
    switches: follows ? changesIn(calledTargets(calls)) : switches,
    flaws: flawsOf(stated, evidence),
  };
}

function flawsOf({ flaws }: LoggedExchange, evidence: LogEvidence | undefined): LogFlaw[] {
  const own = flaws.filter(({ kind }) => kind !== "not-whole");
  const isWhole = evidence !== undefined && isReadWhole(evidence);
  return isWhole ? own : [{ kind: "not-whole", at: null, rows: 1 }, ...own];
}

/** Derives the account from the log's part of an exchange. Counts that the rows state are facts and are kept. */
export function derivedLogAccount(stated: Account | undefined, log: EffectiveLog, logged: LoggedExchange): Account {
  const { length } = logged.calls;
  const isCounted = countsCalls(log.format) && length < limits.ledgerCalls;
  const attempts = stated?.attempts ?? null;
  if (isCounted && (length > 0 || attempts !== null)) return accountOf(length, log, logged);
  return accountOf(attempts, log, logged);
}
