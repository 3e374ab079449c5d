import type { CheckKind, Ledger, UnrunCheck } from "../../../src/generated/types.ts";
import { anExchange, ledgerOf, noAnswer, refusal, seen, sound } from "../../support/evidence.ts";
import type { Row } from "./row.ts";

const others: readonly CheckKind[] = ["bad-credential", "unknown-model", "invalid-body", "wrong-path", "fallback"];
const unsent: UnrunCheck[] = others.map((check) => ({ check, reason: "preflight" }));

/** What a witness that answers shows of an exchange that never came as far as a target. */
const noCall = seen();

function keptOut(status: number, errorClass: Parameters<typeof refusal>[1]) {
  return anExchange("smoke", { observation: refusal(status, errorClass), ledger: noCall });
}

const refused = keptOut(401, "authentication");
const unwitnessed = ledgerOf([]);

function failing(check: CheckKind, ledger: Ledger) {
  return anExchange(check, { observation: refusal(502, "gateway_error"), ledger });
}

export const reachable: readonly Row[] = [
  ["every answer came, and the witness spoke", {}],
  [
    "nobody listens",
    { exchanges: [anExchange("smoke", { observation: noAnswer("refused"), ledger: noCall })], unrun: unsent },
    ["unreachable hold blocked smoke 3:3", "expected the gateway staging to answer, got no answer (refused)"],
  ],
  [
    "a connection that takes too long",
    { exchanges: [anExchange("smoke", { observation: noAnswer("connect-timeout", "timeout"), ledger: noCall })] },
    [
      "unreachable hold blocked smoke 3:3",
      "expected the gateway staging to answer, got no answer (no connection within 5s)",
    ],
  ],
  ["a provider that cuts its answer", { exchanges: [anExchange("smoke", { observation: noAnswer("reset") })] }],
  [
    "a gateway that hangs up",
    { exchanges: [anExchange("smoke", { observation: noAnswer("reset"), ledger: noCall })], unrun: unsent },
    [
      "hanging-up hold blocked smoke 3:3",
      "expected the gateway staging to answer, got a connection that ended without an answer (reset), and no sign of a call at a target",
    ],
  ],
  [
    "a wrong key",
    { exchanges: [refused], unrun: unsent },
    [
      "credential-refused hold blocked smoke 3:3",
      "expected the gateway staging to accept STAGING_KEY, got status 401 and class authentication",
    ],
  ],
  [
    "a key that may not use this model",
    { exchanges: [keptOut(403, "permission")], unrun: unsent },
    [
      "credential-refused hold blocked smoke 3:3",
      "expected the gateway staging to accept STAGING_KEY, got status 403 and class permission",
    ],
  ],
  [
    "no key where one is asked for",
    { gateway: { auth: "none", credential: null }, exchanges: [refused], unrun: unsent },
    [
      "credential-refused hold blocked smoke 3:3",
      "expected the gateway staging to accept a request without a credential, got status 401 and class authentication",
    ],
  ],
  [
    "a wrong key, and negative checks that were refused for it",
    {
      exchanges: [
        refused,
        anExchange("bad-credential", { observation: refusal(401, "authentication"), ledger: noCall }),
        anExchange("unknown-model", { observation: refusal(401, "authentication"), ledger: noCall }),
      ],
    },
    [
      "credential-refused hold blocked smoke 3:3",
      "expected the gateway staging to accept STAGING_KEY, got status 401 and class authentication",
    ],
    [
      "credential-refused hold blocked unknown-model 3:3",
      "expected the gateway staging to accept STAGING_KEY, got status 401 and class authentication",
    ],
  ],
  [
    "a provider behind the gateway that refuses the gateway's own key",
    {
      exchanges: [anExchange("smoke", { observation: refusal(401, "authentication"), ledger: seen("main 401") })],
    },
  ],
  [
    "one good request of two that is refused",
    { exchanges: sound(anExchange("stream", { observation: refusal(401, "authentication"), ledger: noCall })) },
  ],
  [
    "a gateway that hangs",
    {
      exchanges: [anExchange("smoke", { observation: noAnswer("timeout", "timeout"), ledger: noCall })],
      unrun: unsent,
    },
    [
      "silent hold blocked smoke 3:3",
      "expected the gateway staging to answer, got a connection and no answer within 30s (gateways.staging.timeout), and no sign of a call at a target",
    ],
  ],
  [
    "a gateway that fails",
    { exchanges: [keptOut(502, "gateway_error")], unrun: unsent },
    [
      "failing hold blocked smoke 3:3",
      "expected the gateway staging to serve requests, got status 502 and no sign of a call at a target",
    ],
  ],
  [
    "a provider that hangs",
    { exchanges: [anExchange("smoke", { observation: noAnswer("timeout", "timeout"), ledger: seen("main -") })] },
  ],
  ["a provider that fails", { exchanges: [failing("smoke", seen("main 502"))] }],
  ["one good request of two that fails", { exchanges: sound(failing("stream", noCall)) }],
  [
    "no witness, and every request fails, refusals included",
    { exchanges: [failing("smoke", unwitnessed), failing("wrong-path", unwitnessed)], witnesses: [] },
    [
      "failing hold blocked smoke 3:3",
      "expected the gateway staging to serve requests, got status 502 and no sign of a call at a target",
    ],
    [
      "failing hold blocked wrong-path 3:3",
      "expected the gateway staging to serve requests, got status 502 and no sign of a call at a target",
    ],
  ],
  [
    "no witness, and only good requests fail",
    {
      exchanges: [
        failing("smoke", unwitnessed),
        anExchange("wrong-path", { observation: refusal(404, "unknown_path"), ledger: unwitnessed }),
      ],
      witnesses: [],
    },
  ],
  [
    "no witness, and nothing but good requests",
    { exchanges: [failing("smoke", unwitnessed), failing("stream", unwitnessed)], witnesses: [] },
  ],
  [
    "an unknown alias",
    { exchanges: [keptOut(404, "model_not_found")], unrun: unsent },
    [
      "model-unknown hold blocked smoke 7:5",
      "expected the gateway staging to know the model chat-staging, got status 404 and class model_not_found",
    ],
  ],
  [
    "a wrong URL, at which a web server answers",
    {
      exchanges: [
        anExchange("smoke", {
          observation: refusal(404, "model_not_found", { error_envelope: "html" }),
          ledger: noCall,
        }),
      ],
      unrun: unsent,
    },
    [
      "path-unknown hold blocked smoke 3:3",
      "expected the gateway staging to serve the path /v1/chat/completions, got status 404 without an API's error",
    ],
  ],
  [
    "a wrong path is what wrong-path asks for",
    { exchanges: sound(anExchange("wrong-path", { observation: refusal(404, "unknown_path"), ledger: noCall })) },
  ],
  [
    "a model that the provider does not know",
    {
      exchanges: [anExchange("smoke", { observation: refusal(404, "model_not_found"), ledger: seen("main 404") })],
    },
  ],
  [
    "a variable that is empty",
    {
      exchanges: [],
      gatewaySeen: { credential: "missing", missing: ["STAGING_KEY"] },
      unrun: others.map((check) => ({ check, reason: "credential-missing" })),
    },
    [
      "credential-missing hold blocked - 3:3",
      "expected STAGING_KEY to hold a credential of the gateway staging, got an empty or unset variable",
    ],
  ],
  [
    "a witness that does not answer",
    { exchanges: [], witnesses: [{ state: "unreachable" }], unrun: unsent },
    ["witness-unreachable hold blocked - 3:3", "expected the witness of the gateway staging to answer, got no answer"],
  ],
  [
    "a witness with another token",
    { exchanges: [], witnesses: [{ state: "refused" }], unrun: unsent },
    [
      "witness-refused hold blocked - 3:3",
      "expected the witness of the gateway staging to accept its token, got a refusal",
    ],
  ],
  [
    "something else at the witness's URL",
    { exchanges: [], witnesses: [{ state: "foreign" }], unrun: unsent },
    [
      "witness-foreign hold blocked - 3:3",
      "expected the scripted provider to answer at the witness URL of the gateway staging, got another service",
    ],
  ],
  ["a witness that was started again", { witnesses: [{ state: "restarted" }] }],
];
