import { limits } from "../../core/limits.ts";
import { targetName } from "../../core/targets.ts";
import type {
  Account,
  Basis,
  EffectiveLog,
  LogFlaw,
  LogFormat,
  LoggedCall,
  LoggedExchange,
  RestsOn,
  Targets,
} from "../../generated/types.ts";
import { silentAccount } from "../account.ts";
import { calledTargets, weakensCount } from "../logged.ts";
import { countCalls, countRequests, type Counted } from "./calls.ts";
import type { LogRow, RowFlaw } from "./row.ts";

/** A log's account of one exchange, and the facts that it is derived from. */
export interface LogAccount {
  account: Account;
  logged: LoggedExchange;
}

/** The rows of one exchange, and how complete they are. */
export interface LogRows {
  rows: readonly LogRow[];
  /** The log was read completely, after its rows had time to arrive. */
  complete: boolean;
  /**
   * If the rows hold no call, none was made: the exchange failed, and the same log has rows of another exchange of this run.
   */
  silenceIsZero: boolean;
}

/** Returns the account of a log. Its scope is the gateway, because the log counts the gateway's own attempts. */
export function readLogAccount(log: EffectiveLog, found: LogRows, targets: Targets): LogAccount {
  const { format, name } = log;
  const { rows, complete, silenceIsZero } = found;
  const counted = (format.rows === "request" ? countRequests : countCalls)(rows, format, targets);
  const logged = loggedExchange(name, found, counted, format, targets);
  const isSilent =
    counted.attempts === null ||
    (rows.length === 0 && !(silenceIsZero && complete)) ||
    // A success needs a call, so some of its rows are missing.
    (counted.attempts === 0 && !silenceIsZero);
  return { account: accountOf(isSilent ? null : counted.attempts, log, logged), logged };
}

/** Returns the account of this number of attempts; a silent one for null. */
export function accountOf(
  attempts: number | null,
  { name, format }: EffectiveLog,
  { rows, flaws }: LoggedExchange,
): Account {
  const basis = basisOf(format);
  if (attempts === null) return silentAccount("log", name, basis);
  return {
    source: "log",
    name,
    basis,
    scope: "gateway",
    bound: flaws.some(weakensCount) ? "at-least" : "exact",
    value: basis === "retries" ? Math.max(0, attempts - rows) : attempts,
    attempts,
    rests_on: restsOn(format),
  };
}

function basisOf({ rows, fields }: LogFormat): Basis {
  if (rows !== "request") return "events";
  if (fields.attempts !== undefined) return "attempts";
  return fields.targets === undefined ? "retries" : "list";
}

/** What a log of this format counts. */
function restsOn({ rows, fields }: LogFormat): RestsOn {
  if (rows !== "request") return fields.attempt === undefined ? "rows" : "numbered-rows";
  return fields.targets === undefined ? "count" : "list";
}

function loggedExchange(
  log: string,
  { rows, complete, silenceIsZero }: LogRows,
  { calls, attempts, flaws }: Counted,
  format: LogFormat,
  targets: Targets,
): LoggedExchange {
  const says = rows.length > 0 || (silenceIsZero && complete);
  const all = [...(complete ? [] : [notWhole]), ...rows.flatMap((row) => row.flaws), ...flaws];
  return {
    log,
    rows: rows.length,
    calls: calls.slice(0, limits.ledgerCalls),
    outcomes: outcomesOf(rows, targets).slice(0, limits.ledgerCalls),
    switches: says && attempts !== null ? switchesIn(rows, format, calledTargets(calls)) : null,
    flaws: grouped(all).slice(0, 16),
  };
}

const notWhole: RowFlaw = { kind: "not-whole", at: null };

function outcomesOf(rows: readonly LogRow[], targets: Targets): LoggedCall[] {
  return rows
    .filter(({ kinds }) => kinds.has("outcome"))
    .map(({ target, status }) => ({ target: target === null ? null : targetName(targets, target), status }));
}

/** Returns each flaw once, with its number of rows. */
function grouped(flaws: readonly RowFlaw[]): LogFlaw[] {
  const same = Map.groupBy(flaws, ({ kind, at }) => `${kind} ${at}`);
  return [...same.values()].flatMap(([flaw, ...more]) =>
    flaw === undefined ? [] : [{ ...flaw, rows: 1 + more.length }],
  );
}

/**
 * Counts rows mapped to `switch`, or the changes of target if rows list targets or mark a redispatch. A row alone is not a
 * switch.
 */
function switchesIn(rows: readonly LogRow[], format: LogFormat, called: readonly string[]): number | null {
  if (listsTargets(format)) return changesIn(called);
  if (format.rows === "event") return rows.filter(({ kinds }) => kinds.has("switch")).length;
  const marked = rows.filter(({ redispatched }) => redispatched).length;
  return rows.some(({ retries }) => retries !== null) ? marked : null;
}

/** Whether switches can be derived from the calls' targets: in a log of events, only if none of them means a switch. */
export function listsTargets({ rows, fields, events }: LogFormat): boolean {
  if (rows === "event") return fields.target !== undefined && (events?.switch ?? []).length === 0;
  return rows === "attempt" ? fields.target !== undefined : fields.targets !== undefined;
}

/** Counts the changes of target between consecutive calls. */
export function changesIn(called: readonly string[]): number {
  return called.filter((target, index) => index > 0 && target !== called[index - 1]).length;
}

/** Whether attempts are counted from the calls that the log lists, not from a number in its rows. */
export function countsCalls({ rows, fields }: LogFormat): boolean {
  if (rows !== "request") return true;
  return fields.targets !== undefined && fields.attempts === undefined && fields.retries === undefined;
}
