import type { Log, LogEvents, LogFormat } from "../generated/types.ts";
import { defaults } from "./defaults.ts";

/**
 * The format of a log: the log's own settings merged over those of its gateway's dialect, field by field and event by
 * event. If the log's `rows` differ from the dialect's, the dialect's format is not used. null if neither gives any
 * field.
 */
export function effectiveFormat(log: Log, shipped: LogFormat | undefined): LogFormat | null {
  const { rows, fields, events } = log;
  const base = rows === undefined || rows === shipped?.rows ? shipped : undefined;
  if (base === undefined && fields === undefined) return null;
  const format: LogFormat = {
    ...base,
    ...(log.no_call && { no_call: log.no_call }),
    ...(log.call_like && { call_like: log.call_like }),
    ...(log.redispatch && { redispatch: log.redispatch }),
    ...(log.separators && { separators: log.separators }),
    rows: rows ?? base?.rows ?? defaults.log.rows,
    fields: { ...base?.fields, ...fields },
  };
  const merged: LogEvents = { ...base?.events, ...events };
  return Object.keys(merged).length === 0 ? format : { ...format, events: merged };
}
