import assert from "node:assert/strict";
import { failoverNames } from "./failover-gateways.ts";
import { storedMeasurements } from "./failover-page.ts";
import { measureGateway } from "./failover-run.ts";
import { situations } from "./failover-situations.ts";
import { cellAt, outcomeOf, type Measured } from "./failover-table.ts";
import { testWith } from "./test-with.ts";

/** A short form of the table: situations in which the gateways differ, and none does now this and now that. */
const again = ["hard-error-stream", "cut-before", "refusal", "rate-limit"];

const short = situations.filter(({ id }) => again.includes(id)).map((situation) => ({ ...situation, repeats: 1 }));

function outcomes({ runs }: Measured): string[] {
  return [...new Set(runs.map(outcomeOf))];
}

for (const gateway of failoverNames) {
  testWith(gateway, "failover: what is measured again is what docs/failover.md shows", async () => {
    const { cells } = storedMeasurements();
    for (const measured of await measureGateway(gateway, short)) {
      const { situation } = measured;
      assert.deepEqual([situation, outcomes(measured)], [situation, outcomes(cellAt(cells, situation, gateway))]);
    }
  });
}
