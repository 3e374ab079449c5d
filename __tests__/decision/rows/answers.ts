import { anExchange, noAnswer, refusal, seen, success } from "../../support/evidence.ts";
import type { Row } from "./row.ts";

const family = "expected a complete chat-completions answer, got";

const cutShort = [
  { error_class: "truncated_stream" },
  { error_class: "network", response_family: "unparseable" },
  { error_class: "timeout", response_family: "unparseable" },
  { error_class: "wrong_family", response_family: "messages" },
] as const;

const unusable = [
  ["compressed", "a compressed one (such as gzip) although the request accepts none"],
  ["not-utf8", "bytes that are not UTF-8"],
  ["type-missing", "JSON without a content type, which openai-node hands on as text"],
  ["type-wrong", "JSON under another content type, which openai-node hands on as text"],
] as const;

/** Remarks that go with a complete answer. */
const accepted = ["ending-missing", "last-event-open", "type-missing", "type-wrong"] as const;

export const parseable: readonly Row[] = [
  ["every answer is sound", {}],
  [
    "an answer is cut by our own cap",
    { exchanges: [anExchange("smoke", { observation: success({ terminal: "capped" }) })] },
  ],
  [
    "negative checks are refused or not answered",
    { exchanges: [anExchange("wrong-path", { observation: noAnswer("timeout", "timeout") })] },
  ],
  [
    "every target was made to fail, and the answer is an error",
    {
      exchanges: [
        anExchange("retries", { exchange: 2, observation: refusal(502, "upstream_error"), ledger: seen("main 500") }),
      ],
    },
  ],
  [
    "a fault that passes ends in an error",
    { exchanges: [anExchange("retries", { observation: refusal(500, "upstream_error") })] },
    ["error hold failed retries 8:5", `${family} status 500 and class upstream_error`],
  ],
  ["nobody listens: reachable finds it", { exchanges: [anExchange("smoke", { observation: noAnswer("refused") })] }],
  [
    "a connection that is cut",
    { exchanges: [anExchange("smoke", { observation: noAnswer("reset") })] },
    ["no-answer hold blocked smoke 8:5", `${family} none (reset)`],
  ],
  [
    "an answer without a status",
    { exchanges: [anExchange("stream", { observation: noAnswer(null) })] },
    ["no-answer hold blocked stream 8:5", `${family} none (no status)`],
  ],
  [
    "the credential is refused",
    { exchanges: [anExchange("smoke", { observation: refusal(401, "authentication") })] },
    ["not-permitted hold blocked smoke 8:5", `${family} status 401 and class authentication`],
  ],
  [
    "the credential may not use the model",
    { exchanges: [anExchange("fallback", { observation: refusal(403, "permission") })] },
    ["not-permitted hold blocked fallback 8:5", `${family} status 403 and class permission`],
  ],
  [
    "a redirect",
    { exchanges: [anExchange("smoke", { observation: refusal(302, "redirect") })] },
    ["redirected hold failed smoke 8:5", `${family} a redirect (302), which is never followed`],
  ],
  [
    "an error",
    { exchanges: [anExchange("smoke", { observation: refusal(500, "upstream_error") })] },
    ["error hold failed smoke 8:5", `${family} status 500 and class upstream_error`],
  ],
  [
    "an error in a success",
    { exchanges: [anExchange("smoke", { observation: refusal(200, "rate_limited", { error_in_success: true }) })] },
    ["error hold failed smoke 8:5", `${family} status 200 and class rate_limited`],
  ],
  ...accepted.map((remark): Row => [
    `a complete answer that is remarked on: ${remark}`,
    { exchanges: [anExchange("stream", { observation: success({ remarks: [remark] }) })] },
  ]),
  [
    "an answer cut by our own cap before any text",
    {
      exchanges: [anExchange("smoke", { observation: success({ terminal: "capped", remarks: ["cut-before-text"] }) })],
    },
  ],
  ...unusable.map(([remark, says]): Row => {
    const observation = success({ error_class: "malformed_response", terminal: "none", remarks: [remark] });
    return [
      `an answer that is ${remark}`,
      { exchanges: [anExchange("smoke", { observation })] },
      [`${remark.replace("utf8", "text")} hold failed smoke 8:5`, `${family} ${says}`],
    ];
  }),
  [
    "an answer that is malformed in another way",
    { exchanges: [anExchange("smoke", { observation: refusal(200, "malformed_response") })] },
    ["error hold failed smoke 8:5", `${family} status 200 and class malformed_response`],
  ],
  [
    "an answer without content",
    {
      exchanges: [
        anExchange("smoke", { observation: success({ error_class: "empty_answer", terminal: "incomplete" }) }),
      ],
    },
    ["empty hold failed smoke 8:5", `${family} one without any text or tool call (status 200)`],
  ],
  [
    "an answer that ends in a word that nobody documents",
    {
      exchanges: [
        anExchange("smoke", { observation: success({ terminal: "incomplete", remarks: ["ending-unknown"] }) }),
      ],
    },
    [
      "ending-unknown hold failed smoke 8:5",
      `${family} one that ends for a reason that no vendor documents (status 200)`,
    ],
  ],
  [
    "an answer that is cut off",
    { exchanges: [anExchange("stream", { observation: success({ terminal: "incomplete" }) })] },
    ["incomplete hold failed stream 8:5", `${family} one that is cut off (status 200)`],
  ],
  ...cutShort.map((observed): Row => [
    `an answer that is cut short: ${observed.error_class}`,
    { exchanges: [anExchange("stream", { observation: success({ ...observed, terminal: "incomplete" }) })] },
    ["incomplete hold failed stream 8:5", `${family} one that is cut off (status 200)`],
  ]),
  [
    "an answer of another family that is probed",
    { exchanges: [anExchange("smoke", { observation: success({ response_family: "responses" }) })] },
    ["other-family investigate drift smoke 8:5", `${family} a complete one of another family (responses)`],
  ],
  [
    "an answer of a family that is not probed",
    {
      exchanges: [
        anExchange("smoke", { observation: success({ error_class: "wrong_family", response_family: "unparseable" }) }),
      ],
    },
    [
      "other-family investigate drift smoke 8:5",
      `${family} a complete one of another family (one that the gate does not probe)`,
    ],
  ],
];
