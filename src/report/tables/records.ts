import type { EvidenceRecord } from "../../generated/types.ts";
import { exchangeName } from "../gated-exchanges.ts";
import { data, tableOf, words, type Column, type Table } from "./table.ts";

/** One record for each exchange. */
export function recordsTable(records: readonly EvidenceRecord[]): Table {
  return tableOf("One record per exchange", records, columns, (record) => record.operator_result === "fail");
}

const columns: readonly Column<EvidenceRecord>[] = [
  { head: "route", cell: ({ route }) => data(route) },
  { head: "check", cell: (record) => data(exchangeName(record)) },
  { head: "gateway", cell: ({ gateway }) => data(gateway) },
  { head: "status", cell: ({ status_class }) => data(status_class) },
  { head: "answer", cell: ({ response_family }) => data(response_family) },
  { head: "error class", cell: ({ error_class }) => data(error_class) },
  { head: "retries", cell: ({ retry_attempt_count }) => words(retry_attempt_count ?? "unknown") },
  { head: "served by", cell: ({ served_by }) => data(served_by, "unknown") },
  { head: "elapsed", cell: ({ elapsed_bucket }) => data(elapsed_bucket) },
  { head: "forced by", cell: ({ forced_by }) => data(forced_by), pageOnly: true },
  { head: "result", cell: ({ operator_result }) => words(operator_result) },
  { head: "gate id", cell: ({ gate_id }) => data(gate_id) },
];
