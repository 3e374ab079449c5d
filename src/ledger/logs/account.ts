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

/** What a log says of one exchange: its account of the attempts, and the facts that this and everything else rests on. */
export interface LogAccount {
  account: Account;
  logged: LoggedExchange;
}

/** The rows of one exchange, and how far they can be relied on. */
export interface LogRows {
  rows: readonly LogRow[];
  /** The log was read whole, after its rows had had time to arrive. */
  complete: boolean;
  /** No call in the rows, or no rows, means that none was made: the exchange did not succeed, and the same log showed another one of this run. */
  silenceIsZero: boolean;
}

/** The account of a log. A gateway's log counts its own tries, so its scope is the gateway. */
export function readLogAccount(log: EffectiveLog, found: LogRows, targets: Targets): LogAccount {
  const { format, name } = log;
  const { rows, complete, silenceIsZero } = found;
  const counted = (format.rows === "request" ? countRequests : countCalls)(rows, format, targets);
  const logged = loggedExchange(name, found, counted, format, targets);
  const isSilent =
    counted.attempts === null ||
    (rows.length === 0 && !(silenceIsZero && complete)) ||
    // Rows of a success without a call among them are a part of its rows.
    (counted.attempts === 0 && !silenceIsZero);
  return { account: accountOf(isSilent ? null : counted.attempts, log, logged), logged };
}

/** The account of so many attempts by what the log holds; a silent one for null. */
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

/** What the counts of a log of this form rest on. */
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

/** Each flaw once, with the number of rows that have it. */
function grouped(flaws: readonly RowFlaw[]): LogFlaw[] {
  const same = Map.groupBy(flaws, ({ kind, at }) => `${kind} ${at}`);
  return [...same.values()].flatMap(([flaw, ...more]) =>
    flaw === undefined ? [] : [{ ...flaw, rows: 1 + more.length }],
  );
}

/** A row mapped to `switch`; or one change of target, where rows list targets or mark a redispatch. Rows are not switches. */
function switchesIn(
  rows: readonly LogRow[],
  { rows: kind, fields }: LogFormat,
  called: readonly string[],
): number | null {
  if (kind === "event") return rows.filter(({ kinds }) => kinds.has("switch")).length;
  if (listsTargets({ rows: kind, fields })) return changesIn(called);
  const marked = rows.filter(({ redispatched }) => redispatched).length;
  return rows.some(({ retries }) => retries !== null) ? marked : null;
}

/** Whether switches follow from the targets of the calls. */
export function listsTargets({ rows, fields }: LogFormat): boolean {
  if (rows === "event") return false;
  return rows === "attempt" ? fields.target !== undefined : fields.targets !== undefined;
}

/** How often the target changes from one call to the next. */
export function changesIn(called: readonly string[]): number {
  return called.filter((target, index) => index > 0 && target !== called[index - 1]).length;
}

/** Whether the attempts of an exchange are the calls that the log names, and no number of its rows. */
export function countsCalls({ rows, fields }: LogFormat): boolean {
  if (rows !== "request") return true;
  return fields.targets !== undefined && fields.attempts === undefined && fields.retries === undefined;
}
