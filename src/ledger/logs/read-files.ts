import { parseObject } from "../../core/json.ts";
import { limits } from "../../core/limits.ts";
import type { LogFileReading, LogFiles } from "../../core/ports/logs.ts";
import type { Random } from "../../core/ports/clock-random.ts";
import type { EffectiveLog } from "../../generated/types.ts";
import type { ProbedExchange } from "../../probe/exchange.ts";
import { nothingMatched, rowIdsOf, takeLine, type Matched } from "./matched.ts";
import { base64Spellings } from "./ownership.ts";
import type { LogReading } from "./reading.ts";

export interface FileDeps {
  logFiles: LogFiles;
  random: Pick<Random, "idPrefix">;
  isCredential: (text: string) => boolean;
  signal: AbortSignal;
}

/** Reads files of JSON rows in one pass for all exchanges. Throws FILE_UNREADABLE or PATH_REFUSED. */
export async function readFiles(
  log: EffectiveLog,
  exchanges: readonly ProbedExchange[],
  deps: FileDeps,
): Promise<LogReading> {
  const { idPrefix } = deps.random;
  const found = await deps.logFiles.find({
    path: log.path ?? "",
    prefixes: [idPrefix, idPrefix.replaceAll("-", "")],
    ids: new Map(exchanges.flatMap((exchange) => idsOf(exchange).map((id) => [id, exchange.gateId]))),
    base64: new Map(log.ids === "base64" ? exchanges.flatMap(base64IdsOf) : []),
    isWithin: log.ids === "within",
    isArray: log.content === "json-array",
    line: log.line,
    maxBytes: Math.min(log.max_bytes, limits.logMaxBytes),
    signal: deps.signal,
  });
  const matched = nothingMatched();
  for (const exchange of exchanges) {
    for (const text of found.lines.get(exchange.gateId) ?? []) {
      const row = parseObject(text);
      // An unreadable row must not count as a missing one.
      if (row === null && log.line === "json") matched.unreadable += 1;
      else takeLine(matched, { row, text }, log, exchange, deps.isCredential);
    }
  }
  const { rows, exposures } = matched;
  return { log, evidence: evidenceOf(log, found, matched), rows, exposures };
}

function idsOf(exchange: ProbedExchange): string[] {
  const { gateId, traceId } = rowIdsOf(exchange);
  return [gateId, traceId];
}

function base64IdsOf({ gateId }: ProbedExchange): [id: string, key: string][] {
  return base64Spellings(rowIdsOf({ gateId }).traceId).map((id) => [id, gateId]);
}

function evidenceOf(log: EffectiveLog, found: LogFileReading, { rows, unreadable }: Matched): LogReading["evidence"] {
  return {
    log: log.name,
    state: found.files === 0 ? "missing" : "read",
    rows: [...rows.values()].flat().length,
    overlong: found.overlong,
    torn: found.torn,
    unreadable: found.unreadable + unreadable,
    truncated: found.truncated,
  };
}
