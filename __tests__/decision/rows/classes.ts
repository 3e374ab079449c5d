import { anExchange, noAnswer, refusal, seen, success } from "../../support/evidence.ts";
import { settings } from "../../support/manifest.ts";
import type { Row } from "./row.ts";

const anyFailure = "upstream_error, gateway_error, overloaded, rate_limited, timeout";

/** Errors inside a 2xx: a class that the check accepts, one that it does not, one that nobody knows, one against its status. */
const insideSuccess = [
  ["retries", 2, "upstream_error", anyFailure],
  ["retries", 2, "authentication", anyFailure],
  ["retries", 2, "unclassified", anyFailure],
  ["bad-credential", 1, "authentication", "authentication, permission"],
  ["unknown-model", 1, "model_not_found", "model_not_found, permission, invalid_request"],
  ["invalid-body", 1, "invalid_request", "invalid_request"],
  ["wrong-path", 1, "unknown_path", "unknown_path, redirect, permission"],
] as const;

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
    "an invalid body whose refusal blames a field",
    {
      exchanges: [
        anExchange("invalid-body", { observation: refusal(400, "invalid_request", { error_param: "other" }) }),
      ],
    },
  ],
  [
    "an unknown model that nobody may use, with a field that is blamed",
    { exchanges: [anExchange("unknown-model", { observation: refusal(403, "permission", { error_param: "other" }) })] },
  ],
  [
    "an unknown model that is an invalid request, and no field is blamed",
    { exchanges: [anExchange("unknown-model", { observation: refusal(400, "invalid_request") })] },
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
  ...insideSuccess.map(([check, exchange, errorClass, expected]): Row => {
    const observation = refusal(200, errorClass, { error_in_success: true, against_status: true });
    return [
      `${errorClass} inside a success of ${check}`,
      { exchanges: [anExchange(check, { exchange, observation })] },
      [
        `error-in-success hold failed ${check} 13:5`,
        `expected ${check} to be refused with one of ${expected}, got status 200 with an error of class ${errorClass} inside`,
      ],
    ];
  }),
  [
    "an error inside a success of a check that expects success, of which another rule speaks",
    {
      exchanges: [
        anExchange("smoke", {
          observation: refusal(200, "authentication", { error_in_success: true, against_status: true }),
        }),
      ],
    },
  ],
  [
    "a web page for a path that nobody serves",
    { exchanges: [anExchange("wrong-path", { observation: refusal(200, "malformed_response") })] },
    [
      "not-refused hold failed wrong-path 13:5",
      "expected wrong-path to be refused with one of unknown_path, redirect, permission, got a success (status 200)",
    ],
  ],
  [
    "a failure of no class",
    { exchanges: [anExchange("smoke", { observation: refusal(418, "unclassified") })] },
    [
      "unclassified investigate drift smoke 13:5",
      "expected a failure of a known class, got status 418 in an unknown form",
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
      "expected a failure of a known class, got status 418 in an unknown form",
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
      "expected a status that fits class authentication, got 500",
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
