import type { Exchange } from "../../../src/generated/types.ts";
import { anExchange, ledgerOf, refusal, seen, showing, sound, success } from "../../support/evidence.ts";
import { logged, withLog } from "../../support/logged.ts";
import type { Row } from "./row.ts";

const one = "expected the gateway to show exactly one switch in its";
const upToTwo = "expected the gateway to show 1 to 2 switches in its";
const drawnInLog = { order: "weighted", fallback_visible_in: "log" } as const;
const back = seen("main 500", "backup 500", "main 200");
const another = "expected another target to serve after the primary was made to fail, got";
const unnamed = success({ served_by: null });
const later = "2026-11-20T10:00:09.000Z";

/** The exchange of the check retries in which every target is made to fail; its log shows so many switches. */
function allFailing(switches: number): Exchange {
  const ledger = withLog(logged({ switches }), seen("main 500", "main 500", "backup 500", "backup 500"));
  return anExchange("retries", {
    exchange: 2,
    forced_by: "witness",
    observation: refusal(500, "upstream_error"),
    ledger,
  });
}

/** Rows of fallback-visible on routes whose targets are drawn. */
export const visibleWhereDrawn: readonly Row[] = [
  [
    "drawn: any target answers a good request without a switch",
    { route: { order: "weighted" }, exchanges: sound(anExchange("smoke", { ledger: showing(0, seen("backup 200")) })) },
  ],
  [
    "drawn: a retry that went to another target, shown by the target that the header names",
    {
      route: { order: "weighted" },
      exchanges: sound(
        anExchange("fallback", {
          observation: success({ served_by: "main" }),
          ledger: showing(0, seen("backup 500", "main 200")),
        }),
      ),
    },
  ],
  [
    "drawn: retries that came back to an earlier target, each switch shown in the log",
    { route: drawnInLog, exchanges: [anExchange("retries", { ledger: withLog(logged({ switches: 2 }), back) })] },
  ],
  [
    "drawn: the log shows no switch where a retry went to another target",
    {
      route: { order: "weighted", fallback_visible_in: "log" },
      exchanges: [anExchange("fallback", { ledger: withLog(logged({ switches: 0 }), seen("backup 500", "main 200")) })],
    },
    ["none hold failed fallback 12:5", `${one} log, got none although a fallback was forced`],
  ],
  [
    "drawn: more switches than targets were changed",
    {
      route: { order: "weighted", fallback_visible_in: "log" },
      exchanges: [anExchange("fallback", { ledger: withLog(logged({ switches: 2 }), seen("backup 500", "main 200")) })],
    },
    ["several hold failed fallback 12:5", `${one} log, got 2`],
  ],
  [
    "drawn: more switches than two changes of target",
    { route: drawnInLog, exchanges: [anExchange("retries", { ledger: withLog(logged({ switches: 3 }), back) })] },
    ["several hold failed retries 12:5", `${upToTwo} log, got 3`],
  ],
  [
    "drawn: no switch in the log where the target changed twice",
    { route: drawnInLog, exchanges: [anExchange("retries", { ledger: withLog(logged({ switches: 0 }), back) })] },
    ["none hold failed retries 12:5", `${upToTwo} log, got none although a fallback was seen`],
  ],
  [
    "drawn: every target failed, and the same fallback was run again",
    { route: drawnInLog, exchanges: [allFailing(3)] },
  ],
  [
    "drawn: every target failed, and the log shows more switches than there were calls after the first one",
    { route: drawnInLog, exchanges: [allFailing(4)] },
    ["several hold failed retries 12:5", "expected the gateway to show 1 to 3 switches in its log, got 4"],
  ],
  [
    "drawn: nobody reads a log where the target changed twice",
    { route: drawnInLog, exchanges: [anExchange("retries", { ledger: back })] },
    ["unseen hold missing retries 12:5", `${upToTwo} log, got nothing from it`],
  ],
];

/** Rows of fallback-target on such routes. */
export const targetWhereDrawn: readonly Row[] = [
  [
    "drawn: the exchange's own first target failed, and another served",
    {
      route: { order: "weighted" },
      exchanges: [
        anExchange("fallback", {
          observation: success({ served_by: "main" }),
          ledger: showing(0, seen("backup 500", "main 200")),
        }),
      ],
    },
  ],
  [
    "drawn: any target is called first, also after a failure",
    {
      route: { order: "weighted" },
      exchanges: sound(
        anExchange("retries", {
          at: later,
          observation: success({ served_by: "backup" }),
          ledger: seen("backup 500", "backup 200"),
        }),
      ),
    },
  ],
  [
    "drawn: the first target served after it was made to fail",
    {
      route: { order: "weighted" },
      exchanges: [anExchange("fallback", { observation: unnamed, ledger: seen("backup 200") })],
    },
    ["not-switched investigate drift fallback 10:5", `${another} the primary (backup)`],
  ],
];

const raised = {
  order: "weighted",
  traffic: { file: "gateway/litellm.yaml", among: "/models/*/weight", at: { id: "dep-backup" } },
} as const;
const answersOf = (...targets: readonly string[]): Exchange[] =>
  targets.map((target, index) =>
    anExchange("promoted-target", { exchange: index + 1, observation: unnamed, ledger: seen(`${target} 200`) }),
  );
const wanted = "expected backup, whose share rises, to answer a good request itself, got";

export const targetAnswered: readonly Row[] = [
  ["targets are tried in order", { exchanges: answersOf("main") }],
  ["the promoted target was drawn", { route: raised, exchanges: answersOf("main", "main", "backup") }],
  ["any good request shows it", { route: raised, exchanges: [anExchange("smoke", { ledger: seen("backup 200") })] }],
  [
    "nothing is said of which target is promoted",
    { route: { order: "weighted", traffic: null }, exchanges: answersOf("main") },
  ],
  ["no good request was answered, of which other rules speak", { route: raised, exchanges: [] }],
  [
    "other targets were drawn every time",
    { route: raised, exchanges: answersOf("main", "main", "main") },
    ["unanswered hold missing - 10:5", `${wanted} 3 answers from main`],
  ],
  [
    "it answered only after another target had failed, or where a failure was forced",
    {
      route: raised,
      exchanges: [
        anExchange("smoke", { observation: unnamed, ledger: seen("main 500", "backup 200") }),
        anExchange("fallback", { observation: unnamed, ledger: seen("main 500", "backup 200") }),
        ...answersOf("main"),
      ],
    },
    ["unanswered hold missing - 10:5", `${wanted} 2 answers from main`],
  ],
  [
    "nobody says which target answered",
    { route: raised, exchanges: [anExchange("promoted-target", { observation: unnamed, ledger: ledgerOf([]) })] },
    ["unknown hold missing - 10:5", `${wanted} no information about which target answered`],
  ],
];
