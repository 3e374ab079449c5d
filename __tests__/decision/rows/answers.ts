import { anExchange, noAnswer, refusal, seen, success } from "../../support/evidence.ts";
import { settings } from "../../support/manifest.ts";
import type { Row } from "./row.ts";

const family = "expected a complete chat-completions answer, got";

const cutShort = [
  { error_class: "truncated_stream" },
  { error_class: "network", response_family: "unparseable" },
  { error_class: "timeout", response_family: "unparseable" },
  { error_class: "wrong_family", response_family: "messages" },
] as const;

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
  [
    "nobody listens",
    { exchanges: [anExchange("smoke", { observation: noAnswer("refused") })] },
    ["no-answer hold blocked smoke 8:5", `${family} none (refused)`],
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
  [
    "an answer that ends before its end",
    { exchanges: [anExchange("stream", { observation: success({ terminal: "incomplete" }) })] },
    ["incomplete hold failed stream 8:5", `${family} one that ends before its end (status 200)`],
  ],
  ...cutShort.map((observed): Row => [
    `an answer that is cut short: ${observed.error_class}`,
    { exchanges: [anExchange("stream", { observation: success({ ...observed, terminal: "incomplete" }) })] },
    ["incomplete hold failed stream 8:5", `${family} one that ends before its end (status 200)`],
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

const accepts = "authentication, permission";
const anyModel = "model_not_found, permission, invalid_request";

export const classified: readonly Row[] = [
  ["every refusal has a class that its check accepts", {}],
  [
    "another class that the check accepts",
    { exchanges: [anExchange("bad-credential", { observation: refusal(403, "permission") })] },
  ],
  [
    "a class that only the manifest accepts",
    {
      route: { checks: [settings("wrong-path", { accept: ["invalid_request"] })] },
      exchanges: [anExchange("wrong-path", { observation: refusal(400, "invalid_request") })],
    },
  ],
  [
    "a classified error of a check that expects success",
    { exchanges: [anExchange("smoke", { observation: refusal(500, "upstream_error") })] },
  ],
  [
    "a bad credential that is accepted, of which another rule speaks",
    { exchanges: [anExchange("bad-credential", { observation: success() })] },
  ],
  [
    "a bad credential that a pass-through gateway handed to a provider which refused nothing",
    {
      gateway: { credential_of: "provider" },
      exchanges: [
        anExchange("bad-credential", { observation: refusal(500, "upstream_error"), ledger: seen("main 200") }),
      ],
    },
  ],
  [
    "no answer to a check that expects a refusal",
    { exchanges: [anExchange("wrong-path", { observation: noAnswer("reset") })] },
    ["no-answer hold blocked wrong-path 13:5", "expected an answer to wrong-path, got none (reset)"],
  ],
  [
    "no status to a check that expects success",
    { exchanges: [anExchange("smoke", { observation: noAnswer(null) })] },
    ["no-answer hold blocked smoke 13:5", "expected an answer to smoke, got none (no status)"],
  ],
  [
    "a failure of no class",
    { exchanges: [anExchange("smoke", { observation: refusal(418, "unclassified") })] },
    [
      "unclassified investigate drift smoke 13:5",
      "expected a failure of a known class, got status 418 in a form that no class fits",
    ],
  ],
  [
    "a failure of no class, although the manifest accepts it",
    {
      route: { checks: [settings("wrong-path", { accept: ["unclassified"] })] },
      exchanges: [anExchange("wrong-path", { observation: refusal(418, "unclassified") })],
    },
    [
      "unclassified investigate drift wrong-path 13:5",
      "expected a failure of a known class, got status 418 in a form that no class fits",
    ],
  ],
  [
    "a class against its status",
    {
      exchanges: [
        anExchange("bad-credential", { observation: refusal(500, "authentication", { against_status: true }) }),
      ],
    },
    [
      "against-status investigate drift bad-credential 13:5",
      "expected a status that goes with class authentication, got 500",
    ],
  ],
  [
    "an impossible model is answered",
    { exchanges: [anExchange("unknown-model", { observation: success() })] },
    [
      "not-refused hold failed unknown-model 13:5",
      `expected unknown-model to be refused with one of ${anyModel}, got a success (status 200)`,
    ],
  ],
  [
    "every target was made to fail, and somebody answered",
    { exchanges: [anExchange("retries", { exchange: 2, observation: success() })] },
    [
      "not-refused hold failed retries 13:5",
      "expected retries to be refused with one of upstream_error, gateway_error, overloaded, rate_limited, timeout, got a success (status 200)",
    ],
  ],
  [
    "a refusal of another class",
    { exchanges: [anExchange("bad-credential", { observation: refusal(400, "invalid_request") })] },
    [
      "not-accepted investigate drift bad-credential 13:5",
      `expected bad-credential to be refused with one of ${accepts}, got status 400 and class invalid_request`,
    ],
  ],
  [
    "an unknown model that another field is blamed for",
    {
      exchanges: [
        anExchange("unknown-model", { observation: { ...refusal(400, "invalid_request"), error_param: "other" } }),
      ],
    },
    [
      "not-accepted investigate drift unknown-model 13:5",
      "expected unknown-model to be refused with one of model_not_found, permission, invalid_request, got status 400 and class invalid_request",
    ],
  ],
  [
    "a class that the manifest no longer accepts",
    {
      route: { checks: [settings("bad-credential", { accept: ["permission"] })] },
      exchanges: [anExchange("bad-credential")],
    },
    [
      "not-accepted investigate drift bad-credential 13:5",
      "expected bad-credential to be refused with one of permission, got status 401 and class authentication",
    ],
  ],
  [
    "a bad credential that the provider refused, and the gateway made a server error of",
    {
      gateway: { credential_of: "provider" },
      exchanges: [anExchange("bad-credential", { observation: refusal(500, "upstream_error") })],
    },
    [
      "not-accepted investigate drift bad-credential 13:5",
      `expected bad-credential to be refused with one of ${accepts}, got status 500 and class upstream_error`,
    ],
  ],
];
