import assert from "node:assert/strict";
import type { EvidenceRecord } from "../../src/generated/types.ts";
import type { Gated } from "./gate-on.ts";
import { gateSituations, routeOf, type Situation } from "./portkey-gate.ts";
import { testWith } from "./test-with.ts";

/** What the gate must record of one request through Portkey. */
export interface Row extends Situation {
  name: string;
  /** Calls that reached each target. */
  calls: Readonly<Record<string, number>>;
  /** Where the attempts are not known exactly by the witness. */
  attempts?: Pick<EvidenceRecord["attempts"], "bound"> & Partial<EvidenceRecord["attempts"]>;
  /** What Portkey's retry header says; null when it says nothing. */
  says: number | null;
  status: EvidenceRecord["status_class"];
  error: EvidenceRecord["error_class"];
  served: string | null;
  /** Rules that name this request. */
  rules: readonly string[];
  decision: EvidenceRecord["fallback_decision"];
}

/** One test for each row, all of them about one run of the gate, which is made when the first of them needs it. */
export function testRows(rows: readonly Row[]): void {
  let gating: Promise<Gated> | undefined;
  for (const [index, row] of rows.entries()) {
    testWith("portkey", row.name, async () => {
      const { records } = await (gating ??= gateSituations(rows));
      const record = records.find(({ route, check }) => route === routeOf(index) && check === row.check);
      assert.ok(record, "expected a record");
      assert.deepEqual(factsOf(record), expectedOf(row));
    });
  }
}

function factsOf({ attempts, accounts, ...record }: EvidenceRecord) {
  return {
    attempts,
    header: accounts.find(({ source }) => source === "header")?.value ?? null,
    status: record.status_class,
    error: record.error_class,
    served: record.served_by,
    rules: record.rules,
    decision: record.fallback_decision,
    retries: record.retry_attempt_count,
  };
}

function expectedOf({ calls, attempts, says, status, error, served, rules, decision }: Row) {
  const per_target = Object.fromEntries(Object.entries(calls).filter(([, count]) => count > 0));
  const value = Object.values(calls).reduce((sum, count) => sum + count, 0);
  return {
    attempts: { value, bound: "exact", source: "witness", scope: "path", per_target, ...attempts },
    header: says,
    status,
    error,
    served,
    rules,
    decision,
    retries: attempts === undefined ? Math.max(0, value - 1) : null,
  };
}
