import type { JsonObject } from "../../src/core/json.ts";
import { fallbackOn, mendable, retrying, target, twoTargets } from "./portkey-configs.ts";
import { testRows, type Row } from "./portkey-rows.ts";

const anthropic = (name: string, more: JsonObject = {}): JsonObject => target(name, { provider: "anthropic", ...more });

/** Two targets that speak Messages themselves. */
const both = (statuses: readonly number[] | null, more: JsonObject = {}): JsonObject =>
  fallbackOn(statuses, { targets: [anthropic("primary"), anthropic("backup")], ...more });

const messages = { family: "messages", targets: twoTargets, says: 0 } as const;
const fallback = { ...messages, check: "fallback", faults: { primary: [500] } } as const;
const served = { status: "2xx", error: null, served: "backup" } as const;
const refused = { ...messages, status: "4xx", served: null, rules: [], decision: "hold" } as const;
const once = { primary: 1, backup: 0 };
const handedOn = { forward_headers: ["authorization"] };

/** Only a route with a fallback check can be promoted. */
const rows: readonly Row[] = [
  {
    ...fallback,
    ...served,
    name: "messages fall back after a retry that the header does not count",
    config: both(mendable, retrying(1)),
    calls: { primary: 2, backup: 1 },
    rules: [],
    decision: "promote",
  },
  {
    ...fallback,
    ...served,
    name: "messages that take four calls are told as 1 retry, and are over a budget of 3",
    config: both(mendable, retrying(1)),
    faults: { primary: [500], backup: [500, 200] },
    budget: 3,
    calls: { primary: 2, backup: 2 },
    says: 1,
    rules: ["retry-budget"],
    decision: "hold",
  },
  {
    ...fallback,
    ...served,
    name: "messages whose backup speaks another family are passed on as they are",
    config: both(mendable),
    faults: { primary: [500], backup: ["wrong-family"] },
    calls: { primary: 1, backup: 1 },
    error: "wrong_family",
    rules: ["parseable"],
    decision: "investigate",
  },
  {
    ...fallback,
    name: "messages whose backup is a target of the provider openai end with an error of the gateway",
    config: fallbackOn(mendable, { targets: [anthropic("primary"), target("backup")] }),
    calls: once,
    says: null,
    status: "5xx",
    error: "gateway_error",
    served: null,
    rules: ["parseable"],
    decision: "hold",
  },
  {
    ...fallback,
    name: "messages of an overloaded Anthropic do not fall back where 529 is not on the list",
    config: both(mendable),
    faults: { primary: ["overloaded"] },
    calls: once,
    status: "5xx",
    error: "overloaded",
    served: null,
    rules: ["parseable"],
    decision: "hold",
  },
  {
    ...fallback,
    ...served,
    name: "messages of an overloaded Anthropic fall back where 529 is on the list",
    config: both([...mendable, 529]),
    faults: { primary: ["overloaded"] },
    calls: { primary: 1, backup: 1 },
    rules: [],
    decision: "promote",
  },
  {
    ...messages,
    ...served,
    name: "messages as a stream fall back before the first byte",
    check: "stream",
    config: both(mendable, retrying(1)),
    faults: { primary: [500] },
    calls: { primary: 2, backup: 1 },
    rules: [],
    decision: "hold",
  },
  {
    ...messages,
    name: "messages as a stream that is cut are not complete",
    check: "stream",
    config: both(mendable),
    faults: { primary: ["cut"] },
    calls: once,
    status: "2xx",
    error: "truncated_stream",
    served: "primary",
    rules: ["parseable"],
    decision: "hold",
  },
  {
    ...messages,
    ...served,
    name: "messages hide a 401 of the primary where there is no list",
    check: "smoke",
    config: both(null),
    faults: { primary: [401] },
    calls: { primary: 1, backup: 1 },
    rules: ["credential-enforced"],
    decision: "hold",
  },
  {
    ...refused,
    name: "messages with a bad credential that is handed on are refused",
    check: "bad-credential",
    config: both(mendable, { targets: [anthropic("primary", handedOn), anthropic("backup", handedOn)] }),
    faults: {},
    calls: once,
    error: "authentication",
  },
  {
    ...refused,
    name: "messages for an unknown model are refused",
    check: "unknown-model",
    config: both(mendable),
    faults: {},
    calls: once,
    error: "model_not_found",
  },
  {
    ...refused,
    name: "messages for an unknown model are asked for at each target where there is no list",
    check: "unknown-model",
    config: both(null),
    faults: {},
    calls: { primary: 1, backup: 1 },
    error: "model_not_found",
    rules: ["no-futile-retry"],
  },
  {
    ...refused,
    name: "messages with an invalid body are refused",
    check: "invalid-body",
    config: both(mendable),
    faults: {},
    calls: once,
    error: "invalid_request",
  },
];

testRows(rows);
