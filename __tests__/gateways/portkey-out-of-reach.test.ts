import { fallbackOn, mendable, retrying, target, twoTargets } from "./portkey-configs.ts";
import { testRows, type Row } from "./portkey-rows.ts";

const fallback = { check: "fallback", targets: twoTargets } as const;
const served = { ...fallback, status: "2xx", error: null, served: "backup", rules: [], decision: "promote" } as const;
const hanging = { primary: ["hang"] } as const;

const rows: readonly Row[] = [
  {
    ...served,
    name: "a primary that hangs is given up where the configuration says when",
    config: fallbackOn(null, { ...retrying(2), request_timeout: 500 }),
    faults: hanging,
    calls: { primary: 1, backup: 1 },
    says: 0,
  },
  {
    ...served,
    name: "the same with a list that has 408",
    config: fallbackOn(mendable, { ...retrying(2), request_timeout: 500 }),
    faults: hanging,
    calls: { primary: 1, backup: 1 },
    says: 0,
  },
  {
    ...fallback,
    name: "the same with a list that has it not",
    config: fallbackOn([429, 500, 502, 503, 504], { ...retrying(2), request_timeout: 500 }),
    faults: hanging,
    calls: { primary: 1, backup: 0 },
    says: 0,
    status: "4xx",
    error: "timeout",
    served: null,
    rules: ["parseable"],
    decision: "hold",
  },
  {
    ...fallback,
    name: "a primary that hangs for ever ends at the gate's own deadline",
    config: fallbackOn(null, retrying(2)),
    timeout: "2s",
    faults: hanging,
    calls: { primary: 1, backup: 0 },
    attempts: { bound: "at-least" },
    says: null,
    status: "none",
    error: "timeout",
    served: null,
    rules: ["parseable", "classified", "retry-known"],
    decision: "hold",
  },
  {
    ...served,
    name: "tries at a primary that nobody serves are not counted, and the fault was never played",
    config: fallbackOn(null, {
      ...retrying(2),
      targets: [target("primary", { custom_host: "NOBODY/v1" }), target("backup")],
    }),
    faults: { primary: [500] },
    calls: { primary: 0, backup: 1 },
    says: 0,
    rules: ["fallback-target"],
    decision: "hold",
  },
];

testRows(rows);
