import type { CheckKind, EffectiveCheck, UnrunCheck } from "../../../src/generated/types.ts";
import { anExchange, refusal, seen, sound, success } from "../../support/evidence.ts";
import { defaultChecks, settings } from "../../support/manifest.ts";
import type { Row } from "./row.ts";

function checks(...names: readonly CheckKind[]): { checks: EffectiveCheck[] } {
  return { checks: names.map((name) => settings(name)) };
}

function without(check: CheckKind): ReturnType<typeof sound> {
  return sound().filter((exchange) => exchange.check !== check);
}

function unrun(reason: UnrunCheck["reason"], check: CheckKind): UnrunCheck[] {
  return [{ check, reason }];
}

const needed = "expected the route's checks to include";
const handedOn = { credential_of: "provider" } as const;
const unjudged = anExchange("bad-credential", {
  observation: refusal(500, "upstream_error"),
  ledger: seen("main 500"),
});

export const evidenceComplete: readonly Row[] = [
  ["every check has its exchange", {}],
  ["one negative check is enough", { route: checks("smoke", "wrong-path", "fallback") }],
  [
    "a check that is put to two gateways has two exchanges",
    {
      route: checks(...defaultChecks, "smoke"),
      exchanges: [...sound(), anExchange("smoke", { exchange: 2, gateway: "replica" })],
    },
  ],
  [
    "a bad credential that would only be handed on is no gap beside another negative check",
    { exchanges: without("bad-credential"), unrun: unrun("pass-through", "bad-credential") },
  ],
  [
    "a fallback that the gateway only pretended, beside the check of its retries",
    {
      route: checks(...defaultChecks, "retries"),
      exchanges: sound(
        anExchange("fallback", { forced_by: "mock" }),
        ...[1, 2, 3].map((exchange) => anExchange("retries", { exchange })),
      ),
    },
  ],
  [
    "a preflight that failed for a reason that the evidence does not show",
    { exchanges: without("smoke"), unrun: unrun("preflight", "smoke") },
    [
      "preflight hold blocked - 13:5",
      "expected smoke to be run, got nothing sent, because a first request or the witness showed that it could not be judged",
    ],
  ],
  [
    "a comparison that failed for a reason that the promotion does not show",
    { exchanges: without("smoke"), unrun: unrun("not-compared", "smoke") },
    [
      "not-compared hold blocked - 13:5",
      "expected smoke to be run, got nothing sent, because base and head of this change could not be compared",
    ],
  ],
  [
    "a pull request from a fork",
    { exchanges: without("smoke"), unrun: unrun("fork", "smoke") },
    [
      "fork hold blocked - 13:5",
      "expected smoke to be run, got a pull request from a fork, for which no request is sent",
    ],
  ],
  [
    "a share that cannot be read",
    { promoted: { reason: "unknown-share", problem: "weight-missing" } },
    [
      "share-unknown hold missing - 7:5",
      "expected the route's share of traffic at base and at head, got no weight in the document",
    ],
  ],
  [
    "a share that cannot be read at head, and where",
    {
      promoted: {
        reason: "unknown-share",
        problem: "weight-missing",
        unread: { side: "head", at: { file: "k8s/ai.yaml", line: 7, column: 11 }, field: "/backendRefs/2" },
      },
    },
    [
      "share-unknown hold missing - 7:11",
      "expected the route's share of traffic at head, got no weight in /backendRefs/2",
    ],
  ],
  [
    "a share that cannot be read, and so nothing that was asked",
    {
      exchanges: [],
      unrun: defaultChecks.map((check) => ({ check, reason: "share-unknown" as const })),
      promoted: { reason: "unknown-share", problem: "file-missing" },
    },
    [
      "share-unknown hold missing - 7:5",
      "expected the route's share of traffic at base and at head, got no such traffic file",
    ],
  ],
  [
    "a run that leaves out a route that the change promotes",
    { promotion: { compared: "pull-request" }, promoted: { gated: false, reason: "not-asked-for" } },
    [
      "not-asked-for hold missing - 7:5",
      "expected every route that this change promotes to be gated, got a run of other routes only",
    ],
  ],
  ["a run that leaves out a route where nothing is compared", { promoted: { gated: false, reason: "not-asked-for" } }],
  ["a head that moved where nothing is gated", { promotion: { head_moved: true }, promoted: { gated: false } }],
  [
    "the head moved",
    { promotion: { head_moved: true } },
    ["head-moved hold blocked - 1:1", "expected evidence of the head commit, got a new head commit while the gate ran"],
  ],
  [
    "no smoke and no fallback",
    { route: checks("wrong-path") },
    ["not-asked hold missing - 13:5", `${needed} smoke, got a list without it`],
    ["not-asked hold missing - 13:5", `${needed} fallback, got a list without it`],
  ],
  [
    "no negative check",
    { route: checks("smoke", "stream", "fallback"), exchanges: sound(anExchange("stream")) },
    ["not-asked hold missing - 13:5", `${needed} a negative check that can be judged, got a list without it`],
  ],
  [
    "the only negative check would be handed on",
    {
      route: checks("smoke", "bad-credential", "fallback"),
      exchanges: without("bad-credential"),
      unrun: unrun("pass-through", "bad-credential"),
    },
    ["not-asked hold missing - 13:5", `${needed} a negative check that can be judged, got a list without it`],
  ],
  [
    "the only negative check was handed on to a provider that refused nothing",
    { gateway: handedOn, route: checks("smoke", "bad-credential", "fallback"), exchanges: sound(unjudged) },
    ["not-asked hold missing - 13:5", `${needed} a negative check that can be judged, got a list without it`],
  ],
  [
    "the credential is missing",
    { exchanges: without("smoke"), unrun: unrun("credential-missing", "smoke") },
    [
      "credential-missing hold blocked - 13:5",
      "expected smoke to be run, got no credential for the gateway because its variable is empty",
    ],
  ],
  [
    "the primary cannot be made to fail",
    { exchanges: without("fallback"), unrun: unrun("no-force", "fallback") },
    ["no-force hold missing - 13:5", "expected fallback to make the primary fail, got no way to do so"],
  ],
  [
    "a check through the user's client without a command for it",
    { exchanges: without("smoke"), unrun: unrun("no-client", "smoke") },
    ["no-client hold missing - 13:5", "expected smoke to be run through the user's client, got no command for it"],
  ],
  [
    "a recovery without the scripted provider",
    { route: checks(...defaultChecks, "recovery"), unrun: unrun("no-witness", "recovery") },
    [
      "no-witness hold missing - 13:5",
      "expected recovery to be watched by the scripted provider, got no witness bound to its gateway",
    ],
  ],
  [
    "a fallback that the gateway only pretended, without the check of its retries",
    { exchanges: sound(anExchange("fallback", { forced_by: "mock" })) },
    ["not-asked hold missing - 13:5", `${needed} retries, got a list without it`],
  ],
  [
    "one of the three exchanges of the check of retries",
    { route: checks(...defaultChecks, "retries"), exchanges: sound(anExchange("retries")) },
    ["not-run hold missing - 13:5", "expected a record of retries, got none"],
  ],
  [
    "the run was cancelled",
    { exchanges: without("wrong-path"), unrun: unrun("cancelled", "wrong-path") },
    ["cancelled hold blocked - 13:5", "expected wrong-path to be run, got a run that was cancelled first"],
  ],
  [
    "the run was out of time",
    { exchanges: without("wrong-path"), unrun: unrun("out-of-time", "wrong-path") },
    ["out-of-time hold blocked - 13:5", "expected wrong-path to be run, got a run that reached its time limit first"],
  ],
  [
    "a record was invalid",
    { exchanges: without("smoke"), unrun: unrun("invalid-record", "smoke") },
    ["invalid-record hold missing - 13:5", "expected a valid record of smoke, got one that its schema refuses"],
  ],
  [
    "an exchange is missing without a reason",
    { exchanges: without("invalid-body") },
    ["not-run hold missing - 13:5", "expected a record of invalid-body, got none"],
  ],
  [
    "one of two exchanges of a check is missing",
    { route: checks(...defaultChecks, "smoke") },
    ["not-run hold missing - 13:5", "expected a record of smoke, got none"],
  ],
];

export const noLeak: readonly Row[] = [
  ["nothing was withheld", {}],
  [
    "a secret in two surfaces",
    {
      leaks: [
        { surface: "comment", rule: "credential" },
        { surface: "records", rule: "nonce" },
      ],
    },
    [
      "withheld hold failed - 1:1",
      "expected nothing secret in what is published, got a match of credential in the comment: it was withheld",
    ],
    [
      "withheld hold failed - 1:1",
      "expected nothing secret in what is published, got a match of nonce in the records: it was withheld",
    ],
  ],
];

export const notCached: readonly Row[] = [
  ["no header speaks of a cache", {}],
  [
    "an answer comes from a cache",
    { exchanges: sound(anExchange("smoke", { observation: success({ cache: "hit" }) })) },
    ["cached hold failed smoke 9:5", "expected an answer made for this request, got one from a cache"],
  ],
  [
    "a refusal comes from a cache",
    { exchanges: sound(anExchange("wrong-path", { observation: refusal(404, "unknown_path", { cache: "hit" }) })) },
    ["cached hold failed wrong-path 9:5", "expected an answer made for this request, got one from a cache"],
  ],
];
