import type { Deps } from "../../core/ports/deps.ts";
import type { EffectiveLog, LogEvidence } from "../../generated/types.ts";
import type { ProbedExchange } from "../../probe/exchange.ts";
import type { LogEndpoint } from "../../binding/endpoints.ts";
import { readEndpoint } from "./read-endpoint.ts";
import { readFiles } from "./read-files.ts";
import type { LogReading } from "./reading.ts";

export interface LogMeans {
  endpoints: ReadonlyMap<string, LogEndpoint>;
  /** Whether a text holds a credential of this run, or one of a known form. */
  isCredential: (text: string) => boolean;
  signal: AbortSignal;
}

type Effects = Pick<Deps, "http" | "clock" | "logFiles" | "random">;

/**
 * Reads every log once its rows have had time to arrive: `settle` after the last exchange ended. Side by side; never
 * rejects: a log that cannot be read is an account that says nothing.
 */
export async function readLogs(
  logs: readonly EffectiveLog[],
  exchanges: readonly ProbedExchange[],
  means: LogMeans,
  effects: Effects,
): Promise<LogReading[]> {
  return Promise.all(
    logs.map(async (log) => {
      const mine = exchanges.filter(({ gateway }) => gateway === log.gateway);
      if (mine.length === 0) return unread(log, "missing");
      await effects.clock.sleep(log.settle_ms, means.signal);
      return readLog(log, mine, means, effects);
    }),
  );
}

async function readLog(
  log: EffectiveLog,
  exchanges: readonly ProbedExchange[],
  means: LogMeans,
  effects: Effects,
): Promise<LogReading> {
  if (means.signal.aborted) return unread(log, "unreachable");
  if (log.source === "jsonl") return readFilesOrNothing(log, exchanges, means, effects);
  const endpoint = means.endpoints.get(log.name);
  return endpoint === undefined
    ? unread(log, "unreachable")
    : readEndpoint(log, exchanges, { ...effects, ...means, endpoint });
}

async function readFilesOrNothing(
  log: EffectiveLog,
  exchanges: readonly ProbedExchange[],
  means: LogMeans,
  effects: Effects,
): Promise<LogReading> {
  try {
    return await readFiles(log, exchanges, { ...effects, ...means });
  } catch {
    return unread(log, "unreachable");
  }
}

function unread(log: EffectiveLog, state: LogEvidence["state"]): LogReading {
  const evidence = { log: log.name, state, rows: 0, overlong: 0, torn: 0, unreadable: 0, truncated: false };
  return { log, evidence, rows: new Map(), exposures: new Map() };
}
