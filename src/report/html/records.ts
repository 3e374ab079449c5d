import type { EvidenceRecord } from "../../generated/types.ts";
import { exchangeName } from "./gated-exchanges.ts";
import { code, count, markup, type Html } from "./markup.ts";
import { folded, table, type Row } from "./parts.ts";

/** The evidence, one line per exchange; null where there is none. */
export function recordsTable(records: readonly EvidenceRecord[]): Html | null {
  if (records.length === 0) return null;
  return folded(
    markup`${count(records.length, "record")}`,
    table("One record per exchange", head, records.map(recordRow)),
  );
}

const head = [
  "route",
  "check",
  "gateway",
  "status",
  "answer",
  "error class",
  "retries",
  "served by",
  "elapsed",
  "forced by",
  "result",
  "gate id",
];

function recordRow(record: EvidenceRecord): Row {
  const shown = [
    record.route,
    exchangeName(record),
    record.gateway,
    record.status_class,
    record.response_family,
    record.error_class,
    record.retry_attempt_count ?? "unknown",
    record.served_by ?? "unknown",
    record.elapsed_bucket,
    record.forced_by,
    record.operator_result,
    record.gate_id,
  ];
  return { cells: shown.map(code), isMarked: record.operator_result === "fail" };
}
