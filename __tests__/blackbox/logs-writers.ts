import type { JsonObject } from "../../src/core/json.ts";
import type { Step } from "../../src/staging/steps.ts";
import type { Lines, MadeCall } from "./logging-gateway.ts";

/** A log, and what the gate makes of it. */
export interface Row {
  name: string;
  /** The format under `logs`; null: no log is given. */
  log: JsonObject | null;
  dialect?: string;
  lines: Lines;
  /** How the primary of a good request answers. */
  main?: readonly Step[];
  /** `check rule/case` of one finding; none: the route is promoted. */
  finds?: string;
  /** The attempts of the records: smoke, bad-credential, fallback. */
  counts?: readonly string[];
  /** Stands in the summary. */
  words?: RegExp;
  budget?: number;
  witness?: true;
}

export const exact = ["exact 1", "exact 0", "exact 2"];

export const events: JsonObject = {
  rows: "event",
  fields: { id: "/rid", event: "/event", target: "/target", status: "/status", attempt: "/n" },
  events: { attempt: ["attempt"], switch: ["switch"] },
};

export const call = (rid: string, { target, status }: MadeCall, index: number): JsonObject => ({
  rid,
  event: "attempt",
  target,
  status,
  n: index + 1,
});

/** One row for each call, and one for each switch between two. */
export const honest: Lines = (rid, calls) =>
  calls.flatMap((made, index) => [...(index > 0 ? [{ rid, event: "switch" }] : []), call(rid, made, index)]);

/** Honest rows, and others where a fallback was made. */
export const andOnFallback =
  (more: (rid: string) => readonly (string | JsonObject)[]): Lines =>
  (rid, calls) => [...honest(rid, calls), ...(calls.length > 1 ? more(rid) : [])];

export const list = (rid: string, calls: readonly MadeCall[], by = " : "): JsonObject => ({
  rid,
  upstream_addr: calls.map(({ target }) => `${target}:1`).join(by),
  upstream_status: calls.map(({ status }) => status).join(by),
  status: "200",
});
export const writtenOut = { id: "/rid", targets: "/upstream_addr", statuses: "/upstream_status", status: "/status" };
