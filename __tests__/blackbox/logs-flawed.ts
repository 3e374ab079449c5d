import { andOnFallback, call, events, exact, honest, list, type Row } from "./logs-writers.ts";

const escaped = (id: string): string => `\\u${id.charCodeAt(0).toString(16).padStart(4, "0")}${id.slice(1)}`;

/** Rows that not every reader takes for the same: a call more stands in each. */
const disputed: readonly (readonly [name: string, line: (rid: string) => string])[] = [
  ["a key twice", (rid) => `{"rid":"${rid}","event":"attempt","n":3,"event":"note"}`],
  ["our id first and another last", (rid) => `{"rid":"${rid}","event":"attempt","n":3,"rid":"-"}`],
  ["a key twice further down", (rid) => `{"rid":"${rid}","event":"switch","a":{"b":1,"b":2}}`],
  ["our id with an escape", (rid) => `{"rid":"${escaped(rid)}","event":"attempt","n":3}`],
  [
    "our id in capitals",
    (rid) => `{"rid":"${rid.toUpperCase()}x","rid":"${rid.toUpperCase()}","event":"attempt","n":3}`,
  ],
];

/** Logs that say less than they may hold, and beside each one that says all. */
export const flawed: readonly Row[] = [
  ...disputed.flatMap(([name, line]): Row[] => [
    {
      name: `${name}, by the log alone`,
      log: events,
      lines: andOnFallback((rid) => [line(rid)]),
      finds: "fallback retry-known/not-whole",
      words: /cannot be read or is ambiguous/,
    },
  ]),
  {
    name: "a row that readers read differently, beside a witness",
    log: events,
    witness: true,
    lines: andOnFallback((rid) => [`{"rid":"${rid}","event":"switch","event":"note"}`]),
    finds: "fallback fallback-visible/inexact",
    words: /exactly one switch in its log, got at least 1/,
  },
  { name: "rows that every reader reads, beside a witness", log: events, witness: true, lines: honest, counts: exact },
  {
    name: "foreign rows and texts that hold our id, with whatever they hold",
    log: events,
    lines: andOnFallback((rid) => [
      `{"rid":"-","msg":"of ${rid}","level":1,"level":2}`,
      `{"rid":"-","msg":"${escaped(rid)}","event":"attempt"}`,
      { rid: `${rid}-1`, event: "retrying" },
    ]),
    counts: exact,
  },
  {
    name: "an event that the mapping does not know",
    log: events,
    lines: andOnFallback((rid) => [{ rid, event: "hedge", target: "main" }]),
    finds: "fallback retry-known/unknown-event",
    words: /1 row of side-\d+ with an event at \/event that the mapping does not know/,
  },
  {
    name: "an event that the mapping knows as nothing of these",
    log: { ...events, events: { attempt: ["attempt"], switch: ["switch"], other: ["hedg*"] } },
    lines: andOnFallback((rid) => [{ rid, event: "hedging is off" }]),
    counts: exact,
  },
  {
    name: "a row with the right id and nothing else",
    log: events,
    lines: andOnFallback((rid) => [{ rid, more: 1 }]),
    finds: "fallback retry-known/no-field",
  },
  {
    name: "a number that the mapping looks for in the wrong place",
    log: { rows: "request", fields: { id: "/rid", attempts: "/rc" } },
    lines: (rid, calls) => [{ rid, tries: calls.length }],
    finds: "smoke retry-known/no-count",
    words: /got 1 row of this exchange and no number at \/rc/,
  },
  {
    name: "two rows for each call where one was declared",
    log: { rows: "attempt", fields: { id: "/rid", target: "/target", attempt: "/n", time: "/at" } },
    lines: (rid, calls) =>
      calls.flatMap((made, index) => {
        const row = { ...call(rid, made, index), at: 1_000 + index };
        return [
          { ...row, phase: "sent" },
          { ...row, phase: "done" },
        ];
      }),
    finds: "smoke retry-known/repeated",
    counts: ["at-least 1", "exact 0", "at-least 2"],
  },
  {
    name: "a list by a separator that nobody declared",
    log: { rows: "request", fields: { id: "/rid", targets: "/upstream_addr" } },
    lines: (rid, calls) => [list(rid, calls, "; ")],
    finds: "fallback retry-known/unsplit",
  },
  {
    name: "the same list by its separator",
    log: { rows: "request", fields: { id: "/rid", targets: "/upstream_addr" }, separators: [";"] },
    lines: (rid, calls) => [list(rid, calls, "; ")],
    counts: exact,
  },
  {
    name: "another number of statuses than of targets",
    dialect: "nginx",
    log: {},
    lines: (rid, calls) => [{ ...list(rid, calls), upstream_status: "200" }],
    finds: "fallback retry-known/unpaired",
  },
  {
    name: "several values where one is read",
    log: { rows: "attempt", fields: { id: "/rid", target: "/tags/{k=to}/v" } },
    lines: (rid, calls) =>
      calls.map(({ target }) => ({
        rid,
        tags: [{ k: "to", v: target }, ...(calls.length > 1 ? [{ k: "to", v: "main" }] : [])],
      })),
    finds: "fallback retry-known/several",
  },
];
