import { parseObject } from "../../core/json.ts";
import { limits } from "../../core/limits.ts";
import type { LogFileReading, LogFiles, Random } from "../../core/ports.ts";
import type { EffectiveLog } from "../../generated/types.ts";
import type { ProbedExchange } from "../../probe/exchange.ts";
import { rowIdsOf, takeRow, type Matched } from "./matched.ts";
import type { LogReading } from "./reading.ts";

export interface FileMeans {
  logFiles: LogFiles;
  random: Pick<Random, "idPrefix">;
  isCredential: (text: string) => boolean;
  signal: AbortSignal;
}

/** Reads files of JSON lines in one pass for all exchanges. Throws FILE_UNREADABLE or PATH_REFUSED. */
export async function readFiles(
  log: EffectiveLog,
  exchanges: readonly ProbedExchange[],
  means: FileMeans,
): Promise<LogReading> {
  const byTrace = log.format.fields.id === undefined;
  const idOf = (exchange: ProbedExchange): string => (byTrace ? rowIdsOf(exchange).traceId : exchange.gateId);
  const byId = new Map(exchanges.map((exchange) => [idOf(exchange), exchange]));
  const prefix = byTrace ? means.random.idPrefix.replaceAll("-", "") : means.random.idPrefix;
  const found = await means.logFiles.find({
    path: log.path ?? "",
    prefix,
    ids: new Set(byId.keys()),
    maxBytes: Math.min(log.max_bytes, limits.logMaxBytes),
    signal: means.signal,
  });
  const matched: Matched = { rows: new Map(), exposures: new Map() };
  let broken = 0;
  for (const [id, exchange] of byId) {
    for (const line of found.lines.get(id) ?? []) {
      const row = parseObject(line);
      // A row that cannot be read is not a row that is not there.
      if (row === null) broken += 1;
      else takeRow(matched, row, log, exchange, means.isCredential);
    }
  }
  return { log, evidence: evidenceOf(log, found, matched, broken), ...matched };
}

function evidenceOf(
  log: EffectiveLog,
  found: LogFileReading,
  { rows }: Matched,
  broken: number,
): LogReading["evidence"] {
  return {
    log: log.name,
    state: found.files === 0 ? "missing" : "read",
    rows: [...rows.values()].flat().length,
    overlong: found.overlong,
    torn: found.torn,
    unreadable: found.unreadable + broken,
    truncated: found.truncated,
  };
}
