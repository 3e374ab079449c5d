import { sound } from "../../support/evidence.ts";
import { settings } from "../../support/manifest.ts";
import type { Found, Row } from "./row.ts";

const withoutSmoke = sound().filter(({ check }) => check !== "smoke");

const checked = ["smoke", "bad-credential", "fallback"] as const;

const legFailed: Found = [
  "leg-failed hold blocked - 1:1",
  "expected every leg to finish, got at least one that failed, was cancelled or was skipped",
];

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
    legFailed,
  ],
  ["legs that were skipped, and evidence of earlier ones", { partials: { legs: "skipped", refused: 0 } }, legFailed],
  [
    "no leg was needed for a fork",
    {
      route: { checks: checked.map((check) => settings(check)) },
      exchanges: [],
      unrun: checked.map((check) => ({ check, reason: "fork" })),
      partials: { legs: "skipped", refused: 0 },
    },
    ...checked.map((check): Found => [
      "fork hold blocked - 13:5",
      `expected ${check} to be run, got a pull request from a fork, for which no request is sent`,
    ]),
  ],
  [
    "a leg that failed, and another one that says it was stopped with every check made",
    { partials: { legs: "failure", refused: 0 }, stopped: "cancelled" },
    legFailed,
  ],
  [
    "a leg that was cancelled before a check",
    {
      exchanges: withoutSmoke,
      unrun: [{ check: "smoke", reason: "cancelled" }],
      partials: { legs: "cancelled", refused: 0 },
      stopped: "cancelled",
    },
    ["cancelled hold blocked - 13:5", "expected smoke to be run, got a run that was cancelled first"],
  ],
  ["every leg sent its evidence", { partials: { legs: "success", refused: 0 } }],
];
