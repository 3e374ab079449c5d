import { anExchange, byWitness, ledgerOf, refusal, seen, showing, sound, success } from "../../support/evidence.ts";
import { settings } from "../../support/manifest.ts";
import { targetWhereDrawn, visibleWhereDrawn } from "./drawn.ts";
import { visibleWhereFailing } from "./failing.ts";
import type { Row } from "./row.ts";

const one = "expected the gateway to show exactly one switch in its";
const no = "expected no switch in the gateway's header where no fallback was forced or seen, got";
const switched = seen("main 500", "backup 200");
const unnamed = success({ served_by: null });

export const fallbackVisible: readonly Row[] = [
  ...visibleWhereDrawn,
  ...visibleWhereFailing,
  ["one switch is shown where a fallback was forced, none elsewhere", {}],
  ["headers of other answers show nothing", { exchanges: sound(anExchange("smoke", { ledger: seen("main 200") })) }],
  [
    "a forced fallback that was answered with an error, without a call elsewhere",
    {
      exchanges: sound(
        anExchange("fallback", { observation: refusal(500, "upstream_error"), ledger: seen("main 500") }),
      ),
    },
  ],
  [
    "a fault of which nobody saw a call, and so no fallback that must be shown",
    { exchanges: sound(anExchange("fallback", { observation: success(), ledger: ledgerOf([byWitness(null)]) })) },
  ],
  ["a fault that passed, and forced no fallback", { exchanges: sound(anExchange("retries")) }],
  [
    "the log is wanted, and nobody reads one",
    { route: { fallback_visible_in: "log" } },
    ["unseen hold missing fallback 12:5", `${one} log, got nothing from it`],
  ],
  [
    "the header is missing where a fallback was forced",
    { exchanges: sound(anExchange("fallback", { observation: unnamed, ledger: switched })) },
    ["unseen hold missing fallback 12:5", `${one} header, got nothing from it`],
  ],
  [
    "the header is missing where a fallback was seen",
    { exchanges: sound(anExchange("smoke", { ledger: switched })) },
    ["unseen hold missing smoke 12:5", `${one} header, got nothing from it`],
  ],
  [
    "the gateway hides a forced fallback",
    { exchanges: sound(anExchange("fallback", { observation: success(), ledger: showing(0, switched) })) },
    ["none hold failed fallback 12:5", `${one} header, got none although a fallback was forced`],
  ],
  [
    "the gateway hides a fallback that nobody forced",
    { exchanges: sound(anExchange("smoke", { ledger: showing(0, switched) })) },
    ["none hold failed smoke 12:5", `${one} header, got none although a fallback was seen`],
  ],
  [
    "several switches",
    { exchanges: sound(anExchange("fallback", { ledger: showing(3, switched) })) },
    ["several hold failed fallback 12:5", `${one} header, got 3`],
  ],
  [
    "three targets in order that all fail are two switches",
    {
      route: { targets: { main: [], backup: [], last: [] } },
      exchanges: [
        anExchange("retries", {
          exchange: 2,
          observation: refusal(502, "upstream_error"),
          ledger: showing(2, seen("main 500", "backup 500", "last 500")),
        }),
      ],
    },
  ],
  [
    "three targets in order, and a switch more than changes of target",
    {
      route: { targets: { main: [], backup: [], last: [] } },
      exchanges: [anExchange("fallback", { ledger: showing(3, seen("main 500", "backup 500", "last 200")) })],
    },
    ["several hold failed fallback 12:5", "expected the gateway to show 1 to 2 switches in its header, got 3"],
  ],
  [
    "a switch where the primary answered",
    { exchanges: sound(anExchange("smoke", { ledger: showing(1, seen("main 200")) })) },
    ["unexpected hold failed smoke 12:5", `${no} 1`],
  ],
];

const toBackup = [settings("fallback", { to: "backup" })];
const threeTargets = { main: [], backup: [], last: [] };
const another = "expected another target to serve after the primary was made to fail, got";
const backup = "expected backup to serve after the primary was made to fail, got";
const later = "2026-11-20T10:00:09.000Z";
const passedOver = showing(1, seen("backup 200"));

export const fallbackTarget: readonly Row[] = [
  ...targetWhereDrawn,
  ["another target than the first served", {}],
  ["the named target served", { route: { checks: toBackup } }],
  [
    "nothing was forced, and the primary served",
    { exchanges: [anExchange("fallback", { forced_by: "none", observation: success(), ledger: seen("main 200") })] },
  ],
  ["a fault that passed, and the primary served", { exchanges: sound(anExchange("retries")) }],
  [
    "the forced fallback was answered with an error, of which other rules speak",
    { exchanges: [anExchange("fallback", { observation: refusal(500, "upstream_error") })] },
  ],
  [
    "an error in a success, of which other rules speak",
    {
      exchanges: [anExchange("fallback", { observation: refusal(200, "upstream_error", { error_in_success: true }) })],
    },
  ],
  [
    "a broken alias by name skips the primary, which was called before",
    {
      exchanges: sound(
        anExchange("fallback", { forced_by: "model", at: later, observation: unnamed, ledger: passedOver }),
      ),
    },
  ],
  [
    "a refusal that only other targets saw",
    { exchanges: sound(anExchange("unknown-model", { at: later, ledger: seen("backup 404") })) },
  ],
  [
    "another target was called first of all",
    {
      exchanges: [
        anExchange("smoke", { observation: success({ served_by: "backup" }), ledger: passedOver }),
        anExchange("stream", { at: later }),
      ],
    },
  ],
  [
    "the header names a target that was not called, and nothing was forced",
    { exchanges: [anExchange("smoke", { observation: success({ served_by: "backup" }), ledger: seen("main 200") })] },
    [
      "disagreement investigate drift smoke 10:5",
      "expected the gateway to name the target that served, got backup where the provider saw main",
    ],
  ],
  [
    "the header names one of two targets that were called",
    { exchanges: [anExchange("smoke", { observation: success(), ledger: seen("main 200", "backup 200") })] },
  ],
  [
    "the header names what the manifest does not know, and nothing was forced",
    { exchanges: [anExchange("smoke", { observation: success({ served_by: "other" }), ledger: seen("main 200") })] },
  ],
  [
    "the fault did not reach the primary",
    { exchanges: [anExchange("fallback", { observation: success(), ledger: seen("main 200") })] },
    ["not-switched investigate drift fallback 10:5", `${another} the primary (main)`],
  ],
  [
    "another target than the named one",
    {
      route: { checks: toBackup, targets: threeTargets },
      exchanges: [anExchange("fallback", { observation: unnamed, ledger: seen("main 500", "last 200") })],
    },
    ["other investigate drift fallback 10:5", `${backup} last`],
  ],
  [
    "a target that the manifest does not declare",
    { exchanges: [anExchange("fallback", { ledger: seen("main 500", "other 200") })] },
    ["other investigate drift fallback 10:5", `${another} other`],
  ],
  [
    "no header says who served for a broken alias",
    { exchanges: [anExchange("fallback", { forced_by: "model", observation: unnamed, ledger: ledgerOf([]) })] },
    ["unknown investigate missing fallback 10:5", `${another} no information about which target did`],
  ],
  [
    "the header names another target than the one that served",
    { exchanges: [anExchange("fallback", { observation: success(), ledger: switched })] },
    [
      "disagreement investigate drift fallback 10:5",
      "expected the gateway to name the target that served, got main where the provider saw backup",
    ],
  ],
  [
    "the scripted provider was never called at all",
    { exchanges: [anExchange("fallback", { observation: success(), ledger: ledgerOf([byWitness(null)]) })] },
    [
      "unreached hold missing fallback 10:5",
      "expected the scripted provider to be called as main and to fail, got no sign of a call to it",
    ],
  ],
  [
    "the scripted provider was never called as the primary",
    { exchanges: [anExchange("fallback", { ledger: passedOver })] },
    [
      "not-played hold missing fallback 10:5",
      "expected the scripted provider to fail as main, got calls at backup only: something else kept the primary from being reached",
    ],
  ],
  [
    "in order: a good request reaches another target, nothing failed, and no switch is shown",
    { exchanges: [anExchange("smoke", { observation: success(), ledger: showing(0, seen("backup 200")) })] },
    [
      "drawn hold failed smoke 10:5",
      "expected the primary main to be called first, got backup, although nothing had failed before",
    ],
  ],
  [
    "the gateway took the primary out after an earlier failure",
    { exchanges: sound(anExchange("fallback", { at: later, ledger: passedOver })) },
    [
      "cooled-down investigate drift fallback 10:5",
      "expected the primary main to be called first, as earlier in this run, got calls at backup only: the gateway has taken it out after a failure (a cool-down), so this exchange shows neither retries nor a fallback",
    ],
  ],
];
