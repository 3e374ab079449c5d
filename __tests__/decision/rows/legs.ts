import { sound } from "../../support/evidence.ts";
import type { Row } from "./row.ts";

const withoutSmoke = sound().filter(({ check }) => check !== "smoke");

/** What `evidence-complete` finds in a merged run. */
export const ofLegs: readonly Row[] = [
  [
    "the leg of the route left nothing",
    {
      exchanges: withoutSmoke,
      unrun: [{ check: "smoke", reason: "leg-missing" }],
      partials: { legs: "failure", refused: 0 },
    },
    [
      "leg-missing hold blocked - 13:5",
      "expected smoke to be run by the leg of its shard, got no partial bundle that can be used",
    ],
  ],
  [
    "a stranger among the partial bundles",
    { partials: { legs: "success", refused: 1 } },
    [
      "leg-refused hold blocked - 1:1",
      "expected one partial bundle of each shard of this run, got 1 more that cannot be used",
    ],
  ],
  [
    "a leg that failed after an earlier attempt had left its evidence",
    { partials: { legs: "failure", refused: 0 } },
    ["leg-failed hold blocked - 1:1", "expected every leg to finish, got at least one that failed or was cancelled"],
  ],
  ["every leg sent its evidence", { partials: { legs: "success", refused: 0 } }],
];
