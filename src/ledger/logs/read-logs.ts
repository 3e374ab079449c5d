import type { Deps } from "../../core/ports/deps.ts";
import type { EffectiveLog, LogEvidence } from "../../generated/types.ts";
import type { ProbedExchange } from "../../probe/exchange.ts";
import type { LogEndpoint } from "../../binding/endpoints.ts";
import { readEndpoint } from "./read-endpoint.ts";
import { readFiles } from "./read-files.ts";
import type { LogReading } from "./reading.ts";

export interface LogRun {
  endpoints: ReadonlyMap<string, LogEndpoint>;
  /** Whether a text contains a credential of this run or a known credential format. */
  isCredential: (text: string) => boolean;
  signal: AbortSignal;
}

type LogDeps = Pick<Deps, "http" | "clock" | "logFiles" | "random">;

/**
 * Reads all logs in parallel, `settle` after the last exchange, so that rows have time to arrive. Never rejects: a log that
 * cannot be read gives silent accounts.
 */
export async function readLogs(
  logs: readonly EffectiveLog[],
  exchanges: readonly ProbedExchange[],
  run: LogRun,
  deps: LogDeps,
): Promise<LogReading[]> {
  return Promise.all(
    logs.map(async (log) => {
      const own = exchanges.filter(({ gateway }) => gateway === log.gateway);
      if (own.length === 0) return unread(log, "missing");
      await deps.clock.sleep(log.settle_ms, run.signal);
      return readLog(log, own, run, deps);
    }),
  );
}

async function readLog(
  log: EffectiveLog,
  exchanges: readonly ProbedExchange[],
  run: LogRun,
  deps: LogDeps,
): Promise<LogReading> {
  if (run.signal.aborted) return unread(log, "unreachable");
  if (log.source === "jsonl") return readFilesOrNothing(log, exchanges, run, deps);
  const endpoint = run.endpoints.get(log.name);
  return endpoint === undefined
    ? unread(log, "unreachable")
    : readEndpoint(log, exchanges, { ...deps, ...run, endpoint });
}

async function readFilesOrNothing(
  log: EffectiveLog,
  exchanges: readonly ProbedExchange[],
  run: LogRun,
  deps: LogDeps,
): Promise<LogReading> {
  try {
    return await readFiles(log, exchanges, { ...deps, ...run });
  } catch {
    return unread(log, "unreachable");
  }
}

function unread(log: EffectiveLog, state: LogEvidence["state"]): LogReading {
  const evidence = { log: log.name, state, rows: 0, overlong: 0, torn: 0, unreadable: 0, truncated: false };
  return { log, evidence, rows: new Map(), exposures: new Map() };
}
