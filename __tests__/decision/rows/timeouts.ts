import { anExchange, noAnswer, refusal, success } from "../../support/evidence.ts";
import type { Row } from "./row.ts";

const family = "expected a complete chat-completions answer, got";

export const parseable: readonly Row[] = [
  [
    "no connection: reachable finds it",
    { exchanges: [anExchange("smoke", { observation: noAnswer("connect-timeout", "timeout") })] },
  ],
  [
    "no answer within the gateway's timeout",
    {
      gateway: { timeout_ms: 60_000 },
      exchanges: [anExchange("smoke", { observation: noAnswer("timeout", "timeout") })],
    },
    ["timed-out hold blocked smoke 8:5", `${family} none within 60s (gateways.staging.timeout)`],
  ],
  [
    "an answer that goes on beyond the gateway's timeout",
    {
      gateway: { timeout_ms: 1_500 },
      exchanges: [
        anExchange("stream", {
          observation: success({ failure: "timeout", error_class: "timeout", terminal: "incomplete" }),
        }),
      ],
    },
    [
      "cut-by-timeout hold failed stream 8:5",
      `${family} one that was still incomplete after 1500ms (gateways.staging.timeout)`,
    ],
  ],
];

export const classified: readonly Row[] = [
  [
    "no answer within the gateway's timeout",
    { exchanges: [anExchange("wrong-path", { observation: noAnswer("timeout", "timeout") })] },
    [
      "timed-out hold blocked wrong-path 13:5",
      "expected a whole answer to wrong-path, got none within 30s (gateways.staging.timeout)",
    ],
  ],
  [
    "a refusal that never ends",
    { exchanges: [anExchange("bad-credential", { observation: refusal(401, "timeout", { failure: "timeout" }) })] },
    [
      "timed-out hold blocked bad-credential 13:5",
      "expected a whole answer to bad-credential, got none within 30s (gateways.staging.timeout)",
    ],
  ],
  [
    "targets that all hang, where a timeout is what the check accepts",
    {
      exchanges: [anExchange("retries", { exchange: 2, observation: refusal(504, "timeout", { failure: "timeout" }) })],
    },
  ],
];
