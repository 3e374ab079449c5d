import { fallbackOn, mendable, retrying, target, twoTargets } from "./portkey-configs.ts";
import { testRows, type Row } from "./portkey-rows.ts";

const fallback = { check: "fallback", targets: twoTargets } as const;
const served = { ...fallback, status: "2xx", error: null, served: "backup", rules: [], decision: "promote" } as const;
const failed = { ...fallback, served: null, rules: ["parseable"], decision: "hold" } as const;

const rows: readonly Row[] = [
  ...(["reset", "html", 500] as const).map((step) => ({
    ...served,
    name: `three calls that end with ${step} are told as 0 retries`,
    config: fallbackOn(null, retrying(2)),
    faults: { primary: [step] },
    calls: { primary: 3, backup: 1 },
    says: 0,
  })),
  {
    ...served,
    name: "five calls are told as 1 retry, and are over the budget",
    config: fallbackOn(null, retrying(2)),
    faults: { primary: [500], backup: [500, 200] },
    calls: { primary: 3, backup: 2 },
    says: 1,
    rules: ["retry-budget"],
    decision: "hold",
  },
  {
    ...failed,
    name: "where all targets fail, the last one's error arrives",
    config: fallbackOn(null),
    faults: { primary: [500], backup: [429] },
    calls: { primary: 1, backup: 1 },
    says: 0,
    status: "4xx",
    error: "rate_limited",
  },
  {
    ...failed,
    name: "where all targets fail after retries, six calls were made",
    config: fallbackOn(null, retrying(2)),
    faults: { primary: [500], backup: [500] },
    calls: { primary: 3, backup: 3 },
    says: -1,
    status: "5xx",
    error: "upstream_error",
    rules: ["parseable", "retry-budget"],
  },
  {
    ...failed,
    name: "a status that is not on the list is no reason to fall back",
    config: fallbackOn([429]),
    faults: { primary: [500] },
    calls: { primary: 1, backup: 0 },
    says: 0,
    status: "5xx",
    error: "upstream_error",
  },
  ...([401, 400] as const).map((step) => ({
    ...served,
    name: `a forced ${step} falls back where there is no list`,
    config: fallbackOn(null, retrying(2)),
    faults: { primary: [step] },
    calls: { primary: 1, backup: 1 },
    says: 0,
  })),
  {
    ...failed,
    name: "a forced 401 does not fall back where the list has only what can be mended",
    config: fallbackOn(mendable, retrying(2)),
    faults: { primary: [401] },
    calls: { primary: 1, backup: 0 },
    says: 0,
    status: "4xx",
    error: "authentication",
  },
  {
    ...failed,
    name: "a forced 400 does not fall back where the list has only what can be mended",
    config: fallbackOn(mendable, retrying(2)),
    faults: { primary: [400] },
    calls: { primary: 1, backup: 0 },
    says: 0,
    status: "4xx",
    error: "invalid_request",
  },
  {
    ...served,
    name: "a fallback within a fallback",
    config: {
      strategy: { mode: "fallback" },
      targets: [target("primary"), { strategy: { mode: "fallback" }, targets: [target("second"), target("backup")] }],
    },
    targets: { ...twoTargets, second: "config.targets[1].targets[0]", backup: "config.targets[1].targets[1]" },
    faults: { primary: [500], second: [500] },
    calls: { primary: 1, second: 1, backup: 1 },
    says: 0,
  },
  {
    ...served,
    name: "the Responses surface falls back alike",
    family: "responses",
    config: fallbackOn(null),
    faults: { primary: [500] },
    calls: { primary: 1, backup: 1 },
    says: 0,
  },
];

testRows(rows);
