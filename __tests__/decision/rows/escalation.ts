import type { ErrorClass } from "../../../src/generated/types.ts";
import { anExchange, refusal, sound } from "../../support/evidence.ts";
import type { Row, Scene } from "./row.ts";

const helped = { declared: { escalation: "https://docs.example.com/help" } } as const;

/** A check that expects success and gets this instead. */
function failing(status: number, error_class: ErrorClass, request_id = false): Pick<Scene, "exchanges"> {
  return { exchanges: sound(anExchange("smoke", { observation: refusal(status, error_class), request_id })) };
}

const unread = (error_class: ErrorClass) =>
  [
    "unchecked hold missing smoke 5:3",
    `expected the help page of chat to be checked, since ${error_class} is a matter for the account's owner and the provider, got a page that could not be read`,
  ] as const;

export const escalationReady: readonly Row[] = [
  ["nothing failed", { ...helped, contract: { escalation: "unavailable" } }],
  ["no help page is declared", failing(402, "quota_billing")],
  ["the help page was read", { ...helped, ...failing(402, "quota_billing"), contract: { escalation: "checked" } }],
  [
    "a failure of our own request",
    { ...helped, ...failing(400, "invalid_request"), contract: { escalation: "unavailable" } },
  ],
  [
    "a provider's failure without a request id",
    { ...helped, ...failing(500, "upstream_error"), contract: { escalation: "unavailable" } },
  ],
  [
    "a provider's class with a request id under another status",
    { ...helped, ...failing(429, "overloaded", true), contract: { escalation: "unavailable" } },
  ],
  [
    "another class with a request id under a provider's status",
    { ...helped, ...failing(500, "gateway_error", true), contract: { escalation: "unavailable" } },
  ],
  [
    "the account has no quota",
    { ...helped, ...failing(402, "quota_billing"), contract: { escalation: "unavailable" } },
    unread("quota_billing"),
  ],
  ["nobody looked", { ...helped, ...failing(401, "authentication"), contract: null }, unread("authentication")],
  [
    "a provider's failure with a request id",
    { ...helped, ...failing(500, "upstream_error", true), contract: { escalation: "unavailable" } },
    unread("upstream_error"),
  ],
];
