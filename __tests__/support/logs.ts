import type { EffectiveLog, LogEvents, LogEvidence, LogFormat } from "../../src/generated/types.ts";
import type { LogReading } from "../../src/ledger/logs/reading.ts";
import { readRow, rowsIn, type LogRow } from "../../src/ledger/logs/row.ts";
import type { ProbedExchange } from "../../src/probe/exchange.ts";

/** A log of events: one row for each attempt, and one for each switch. */
export function aLog(over: Partial<EffectiveLog> = {}): EffectiveLog {
  return {
    name: "gateway-log",
    gateway: "staging",
    source: "jsonl",
    path: "logs/*.jsonl",
    endpoint: null,
    auth: "none",
    headers: {},
    request: null,
    at: null,
    pages: null,
    content: over.source === "http" ? "json" : "json-lines",
    line: "json",
    ids: "whole",
    format: {
      rows: "event",
      fields: { id: "/rid", event: "/event", target: "/target" },
      events: { attempt: ["attempt"], switch: ["switch"] },
    },
    settle_ms: 10_000,
    max_bytes: 1_000,
    bodies: "refused",
    ...over,
  };
}

/** A row that stands for a call or a switch. */
function aRow(kind: keyof LogEvents, target: string | null = null): LogRow {
  return {
    kinds: new Set([kind]),
    target,
    status: null,
    attempt: null,
    time: null,
    attempts: null,
    retries: null,
    redispatched: false,
    calls: null,
    flaws: [],
  };
}

/** Every row in lines of a log, read by its format. */
export function rowsOf(format: LogFormat, lines: readonly unknown[]): LogRow[] {
  return lines.flatMap((line) => rowsIn(line, format).map((places) => readRow(places, format)));
}

/** The rows of an exchange as its calls were. */
function rowsOfCalls({ witness }: ProbedExchange): LogRow[] {
  const targets = (witness?.calls ?? []).map(({ target }) => target);
  return targets.flatMap((target, index) => {
    const isSwitch = index > 0 && target !== targets[index - 1];
    return [...(isSwitch ? [aRow("switch")] : []), aRow("attempt", target)];
  });
}

interface Flaws extends Pick<LogEvidence, "state" | "torn"> {
  /** Places of exchanges whose rows are not there, and of those whose rows stand twice. */
  missing: readonly number[];
  repeated: readonly number[];
}

const whole: Flaws = { state: "read", torn: 0, missing: [], repeated: [] };

/** What was read from a log of these exchanges. */
export function logReading(
  log: EffectiveLog,
  exchanges: readonly ProbedExchange[],
  flaws: Partial<Flaws> = {},
): LogReading {
  const { state, torn, missing, repeated } = { ...whole, ...flaws };
  const rows = exchanges.flatMap((exchange, place): [string, LogRow[]][] => {
    const made = rowsOfCalls(exchange);
    if (state !== "read" || made.length === 0 || missing.includes(place)) return [];
    return [[exchange.gateId, repeated.includes(place) ? [...made, ...made] : made]];
  });
  const evidence: LogEvidence = {
    log: log.name,
    state,
    rows: rows.flatMap(([, made]) => made).length,
    overlong: 0,
    torn,
    unreadable: 0,
    truncated: false,
  };
  return { log, evidence, rows: new Map(rows), exposures: new Map() };
}
