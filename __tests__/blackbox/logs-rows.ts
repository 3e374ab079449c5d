import type { Lines } from "./logging-gateway.ts";
import { flawed } from "./logs-flawed.ts";
import { events, exact, honest, list, writtenOut, type Row } from "./logs-writers.ts";

const formats: readonly Row[] = [
  { name: "rows of events", log: events, lines: honest, counts: exact, words: /2 attempts \(log, numbered rows\)/ },
  {
    name: "nginx, with its groups",
    dialect: "nginx",
    log: {},
    lines: (rid, calls) => [list(rid, calls)],
    counts: exact,
    words: /2 attempts \(log, a list\)/,
  },
  {
    name: "nginx with the same pointers written out, and a group that nobody was asked in",
    dialect: "nginx",
    log: { fields: writtenOut },
    lines: (rid, calls) => [
      calls.length === 0 ? { rid, upstream_addr: "llm", upstream_status: "502" } : list(rid, calls),
    ],
    counts: exact,
  },
  {
    name: "nginx with a retry before the fallback, within a group",
    dialect: "nginx",
    budget: 2,
    log: {},
    lines: (rid, [first, ...others]) =>
      first === undefined
        ? [list(rid, [])]
        : [
            {
              ...list(rid, [first, ...others]),
              ...(others.length > 0 && {
                upstream_addr: "main:1, main:1 : backup-eu:1",
                upstream_status: "500, 500 : 200",
              }),
            },
          ],
    finds: "fallback retry-budget/over",
    words: /at most 2 attempts for one user request, got 3 \(exact, by the log\)/,
  },
  {
    name: "HAProxy with the same pointers written out",
    dialect: "haproxy",
    log: { fields: { id: "/rid", retries: "/rc", target: "/srv", status: "/status" } },
    lines: (rid, calls) => [
      { rid, rc: calls.length > 1 ? "+1" : "0", srv: calls.at(-1)?.target ?? "<NOSRV>", status: 200 },
    ],
    counts: exact,
    finds: "fallback fallback-target/unknown",
  },
  {
    name: "a sentence for each call, with the target in it",
    log: {
      rows: "event",
      fields: { id: "/rid", event: "/msg" },
      events: { attempt: ["*connecting * to {target}"], switch: ["*: failing over"], other: ["*: worker *"] },
    },
    lines: (rid, calls) =>
      calls.flatMap(({ target }, index) => [
        ...(index > 0 ? [{ rid, msg: "AH01115: failing over" }] : []),
        { rid, msg: `AH00944: connecting http://llm/v1 to ${target}:1` },
        { rid, msg: `AH00945: worker ${target} has answered` },
      ]),
    counts: exact,
    words: /2 attempts \(log, unnumbered rows\)/,
  },
  {
    name: "all spans of a request in one line",
    log: {
      rows: "event",
      fields: {
        id: "/spans/*/tags/{k=rid}/v",
        event: "/spans/*/name",
        target: "/spans/*/tags/{k=to}/v",
      },
      events: { attempt: ["call"], switch: ["move"] },
    },
    lines: (rid, calls) => {
      const span = (name: string, to = "") => ({
        name,
        tags: [
          { k: "rid", v: rid },
          { k: "to", v: to },
        ],
      });
      const moves = calls.slice(1).map(() => span("move"));
      return [{ spans: [...calls.map(({ target }) => span("call", target)), ...moves] }];
    },
    counts: exact,
  },
];

const credentialRule = "credential-enforced";
const hidden = (status: number): string =>
  `smoke ${[401, 403].includes(status) ? credentialRule : "no-hidden-refusal"}/hidden`;

/** As examples/litellm/gate_log.py writes them: how a call failed stands in a row of its own. */
const withOutcomes = {
  rows: "event",
  fields: { id: "/call_id", event: "/event", target: "/target", status: "/status", time: "/time" },
  events: { attempt: ["attempt"], switch: ["fallback"], outcome: ["failure"] },
};
const outcomes: Lines = (call_id, calls) =>
  calls.flatMap(({ target, status }, index) => [
    ...(index > 0 ? [{ call_id, event: "fallback" }] : []),
    { call_id, event: "attempt", target, time: index },
    ...(status >= 300 ? [{ call_id, event: "failure", target, status }] : []),
  ]);

/** A primary that refuses every good request: found by each source alone, and where it only fails, it is no refusal. */
const refusals: readonly Row[] = [
  ...[400, 401, 402, 403, 404].flatMap((status): Row[] => [
    {
      name: `${status} of the primary, hidden by a fallback, by nginx's log`,
      dialect: "nginx",
      main: [status],
      log: {},
      lines: (rid, calls) => [list(rid, calls)],
      finds: hidden(status),
      counts: ["exact 2", "exact 0", "exact 2"],
    },
    {
      name: `${status} of the primary, hidden by a fallback, by the witness`,
      main: [status],
      witness: true,
      log: null,
      lines: () => [],
      finds: hidden(status),
    },
  ]),
  {
    name: "404 of the primary, by a row beside the call",
    main: [404],
    log: withOutcomes,
    lines: outcomes,
    finds: "smoke no-hidden-refusal/hidden",
  },
  { name: "503 of the primary, by a row beside the call", main: [503], log: withOutcomes, lines: outcomes },
  {
    name: "429 of the primary, by nginx's log",
    dialect: "nginx",
    main: [429],
    log: {},
    lines: (rid, calls) => [list(rid, calls)],
  },
];

export const rows: readonly Row[] = [...formats, ...flawed, ...refusals];
