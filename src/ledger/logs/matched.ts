import type { EffectiveLog, Exposure } from "../../generated/types.ts";
import type { ProbedExchange } from "../../probe/exchange.ts";
import { exposuresIn } from "./exposures.ts";
import { isRowOf, readRow, type LogRow, type RowIds } from "./row.ts";

/** Rows of exchanges, as they are gathered from a source. */
export interface Matched {
  rows: Map<string, LogRow[]>;
  exposures: Map<string, Exposure[]>;
}

/** The ids that rows may carry for an exchange. */
export function rowIdsOf({ gateId }: Pick<ProbedExchange, "gateId">): RowIds {
  return { gateId, traceId: gateId.replaceAll("-", "") };
}

/** Takes a parsed row in, if it is of this exchange. */
export function takeRow(
  matched: Matched,
  row: unknown,
  log: EffectiveLog,
  exchange: ProbedExchange,
  isCredential: (text: string) => boolean,
): void {
  if (!isRowOf(row, log.format, rowIdsOf(exchange))) return;
  const { gateId, nonce } = exchange;
  matched.rows.set(gateId, [...(matched.rows.get(gateId) ?? []), readRow(row, log.format)]);
  const exposed = exposuresIn(row, log, { isCredential, nonce });
  if (exposed.length > 0) matched.exposures.set(gateId, [...(matched.exposures.get(gateId) ?? []), ...exposed]);
}
