import type { EvidenceRecord } from "../generated/types.ts";
import { code, table } from "./markdown.ts";

const columns: Readonly<Record<string, (record: EvidenceRecord) => string>> = {
  route: ({ route }) => code(route),
  check: ({ check }) => code(check),
  gateway: ({ gateway }) => code(gateway),
  status: ({ status_class }) => code(status_class),
  answer: ({ response_family }) => code(response_family),
  "error class": ({ error_class }) => code(error_class ?? "none"),
  retries: ({ retry_attempt_count }) => (retry_attempt_count === null ? "unknown" : String(retry_attempt_count)),
  "served by": ({ served_by }) => code(served_by ?? "unknown"),
  elapsed: ({ elapsed_bucket }) => code(elapsed_bucket),
  result: ({ operator_result }) => operator_result,
  "gate id": ({ gate_id }) => code(gate_id),
};

/** The records, one to a row; empty where there is none. */
export function recordsTable(records: readonly EvidenceRecord[]): string {
  if (records.length === 0) return "";
  const rows = records.map((record) => Object.values(columns).map((cell) => cell(record)));
  return table(Object.keys(columns), rows);
}
