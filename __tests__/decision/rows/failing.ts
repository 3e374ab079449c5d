import { anExchange, ledgerOf, refusal, seen, showing, sound } from "../../support/evidence.ts";
import type { Row } from "./row.ts";

/** Switches of exchanges whose primary was made to fail and that no target answered. */
export const visibleWhereFailing: readonly Row[] = [
  [
    "a forced fallback that was tried, and answered with an error",
    {
      exchanges: sound(
        anExchange("fallback", { observation: refusal(502, "upstream_error"), ledger: showing(1, seen("main 500")) }),
      ),
    },
  ],
  [
    "a forced fallback that was tried, and answered with an error in a success",
    {
      exchanges: sound(
        anExchange("fallback", {
          observation: refusal(200, "upstream_error", { error_in_success: true }),
          ledger: showing(0, seen("main 500")),
        }),
      ),
    },
  ],
  [
    "a broken alias whose fallbacks all failed, by the log alone",
    {
      route: { fallback_visible_in: "log" },
      exchanges: [
        anExchange("fallback", {
          forced_by: "model",
          observation: refusal(502, "upstream_error"),
          ledger: { ...ledgerOf([]), switches: { header: null, log: 2 } },
        }),
      ],
    },
  ],
  [
    "every target was made to fail, and a switch is shown",
    {
      exchanges: [
        anExchange("retries", {
          exchange: 2,
          forced_by: "witness",
          observation: refusal(502, "upstream_error"),
          ledger: showing(1, seen("main 500")),
        }),
      ],
    },
  ],
  [
    "a fallback that failed after all, and is hidden",
    {
      exchanges: sound(
        anExchange("fallback", {
          observation: refusal(502, "upstream_error"),
          ledger: showing(0, seen("main 500", "backup 500")),
        }),
      ),
    },
    [
      "none hold failed fallback 12:5",
      "expected the gateway to show exactly one switch in its header, got none although a fallback was seen",
    ],
  ],
  [
    "a switch where the fault passed and the primary answered",
    { exchanges: [anExchange("retries", { ledger: showing(1, seen("main 500", "main 200")) })] },
    [
      "unexpected hold failed retries 12:5",
      "expected no switch in the gateway's header where no fallback was forced or seen, got 1",
    ],
  ],
];
