import type { Account, Exchange, LogFlaw } from "../../../src/generated/types.ts";
import { anExchange, byWitness, ledgerOf, seen, sound } from "../../support/evidence.ts";
import { byLog, logged, withLog } from "../../support/logged.ts";
import type { Row } from "./row.ts";

const flawRows: readonly (readonly [kind: LogFlaw["kind"], why: string])[] = [
  ["not-whole", "gateway-log was not read whole, or holds rows of this run that cannot be read"],
  ["unknown-event", "3 rows of gateway-log with an event at /f that the mapping does not know"],
  ["no-field", "3 rows of gateway-log with the right id and nothing at the other fields"],
  ["no-number", "3 rows of gateway-log without a number at /f"],
  ["gap", "the numbers at /f of gateway-log have a gap, so a row was lost"],
  ["repeated", "3 rows of gateway-log repeat the number, target and time of another"],
  ["several", "3 rows of gateway-log with several values at /f"],
  ["unsplit", "3 rows of gateway-log with a text at /f that looks like several targets"],
  ["unpaired", "3 rows of gateway-log whose lists or counts do not fit each other"],
];

/** A smoke exchange of which a log with this flaw shows one call. */
function flawed(kind: LogFlaw["kind"], ...others: readonly Account[]): Exchange[] {
  const bound = kind === "no-target" ? "exact" : "at-least";
  const log = logged({ flaws: [{ kind, rows: 3, at: "/f" }] }, "main 200");
  return sound(anExchange("smoke", { ledger: withLog(log, ledgerOf([byLog(1, { bound }), ...others])) }));
}

/** What logs alone say about attempts. */
export const retryKnown: readonly Row[] = [
  [
    "rows of the exchange were found, and no number in them",
    {
      exchanges: sound(
        anExchange("smoke", {
          ledger: withLog(
            logged({ rows: 1, flaws: [{ kind: "no-count", rows: 1, at: "/rc" }] }),
            ledgerOf([byLog(null), byWitness(1)]),
          ),
        }),
      ),
    },
    [
      "no-count hold missing smoke 11:5",
      "expected the log gateway-log to report the number of attempts, got 1 row of this exchange and no number at /rc",
    ],
  ],
  [
    "rows of the exchange were found, and none is a call",
    { exchanges: sound(anExchange("smoke", { ledger: withLog(logged({ rows: 2 }), ledgerOf([byLog(null)])) })) },
    [
      "no-call hold missing smoke 11:5",
      "expected the log gateway-log to report the number of attempts, got 2 rows of this exchange, none of which represents a call",
    ],
  ],
  [
    "the log has no row of the exchange",
    { exchanges: sound(anExchange("smoke", { ledger: withLog(logged(), ledgerOf([byLog(null), byWitness(1)])) })) },
    ["silent hold missing smoke 11:5", "expected the log gateway-log to report the number of attempts, got nothing"],
  ],
  ["the log has a flaw, and the witness counted", { exchanges: flawed("unknown-event", byWitness(1)) }],
  ["the log names no target, and counts", { exchanges: flawed("no-target") }],
  ...flawRows.map(([kind, why]): Row => [
    `the log has the flaw ${kind}`,
    { exchanges: flawed(kind) },
    [`${kind} hold missing smoke 11:5`, `expected an exact count of attempts, got at least 1 (by the log): ${why}`],
  ]),
];

const one = "expected the gateway to show exactly one switch in its";
const switched = seen("main 500", "backup 200");
const notWhole: LogFlaw = { kind: "not-whole", rows: 1, at: null };

/** What logs alone show of switches. */
export const fallbackVisible: readonly Row[] = [
  [
    "the log shows the one switch, and is wanted",
    {
      route: { fallback_visible_in: "log" },
      exchanges: sound(anExchange("fallback", { ledger: withLog(logged({ switches: 1 }), switched) })),
    },
  ],
  [
    "one of two logs shows the one switch without a flaw",
    {
      route: { fallback_visible_in: "log" },
      exchanges: sound(
        anExchange("fallback", {
          ledger: {
            ...withLog(logged({ switches: 1 }), switched),
            logs: [logged({ switches: 1, flaws: [notWhole] }), logged({ switches: 1 })],
          },
        }),
      ),
    },
  ],
  ...(["not-whole", "unknown-event", "no-target"] as const).map((kind): Row => [
    `the log shows one switch and may hold another (${kind}), although the witness counted the calls`,
    {
      route: { fallback_visible_in: "log" },
      exchanges: sound(
        anExchange("fallback", { ledger: withLog(logged({ switches: 1, flaws: [{ ...notWhole, kind }] }), switched) }),
      ),
    },
    [
      "inexact hold missing fallback 12:5",
      `${one} log, got at least 1: the log may hold more than could be read or understood (${kind})`,
    ],
  ]),
  [
    "the log shows two switches, and may hold more",
    {
      route: { fallback_visible_in: "log" },
      exchanges: sound(
        anExchange("fallback", { ledger: withLog(logged({ switches: 2, flaws: [notWhole] }), switched) }),
      ),
    },
    ["several hold failed fallback 12:5", `${one} log, got 2`],
  ],
  [
    "the log may hold another switch, and nobody else counted",
    {
      route: { fallback_visible_in: "log" },
      exchanges: sound(
        anExchange("fallback", {
          ledger: withLog(
            logged({ switches: 1, flaws: [notWhole] }, "main", "backup"),
            ledgerOf([byLog(2, { bound: "at-least" })]),
          ),
        }),
      ),
    },
    [
      "inexact hold missing fallback 12:5",
      `${one} log, got at least 1: the log may hold more than could be read or understood (not-whole)`,
    ],
  ],
  [
    "a log with a flaw where no fallback was forced or seen",
    {
      route: { fallback_visible_in: "log" },
      exchanges: sound(
        anExchange("smoke", { ledger: withLog(logged({ switches: 0, flaws: [notWhole] }), seen("main 200")) }),
        anExchange("fallback", { ledger: withLog(logged({ switches: 1 }), switched) }),
      ),
    },
  ],
];
