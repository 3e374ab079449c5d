import type { StrayCalls } from "../../../src/generated/types.ts";
import { anExchange, byHeader, byWitness, ledgerOf, noAnswer, seen, sound } from "../../support/evidence.ts";
import { aRoute } from "../../support/manifest.ts";
import type { Row } from "./row.ts";
import { silentHeaders } from "./silent-headers.ts";

const most = "expected at most 4 attempts for one user request, got";
const proved = "expected the attempts to be proved by at least a log, got";
const four = seen("main 500", "main 500", "backup 500", "backup 200");

export const retryBudget: readonly Row[] = [
  ["one attempt of four", {}],
  ["four attempts of four", { exchanges: sound(anExchange("fallback", { ledger: four })) }],
  [
    "a weak proof, where the manifest asks for no better one",
    {
      route: { retry_budget: { ...aRoute().retry_budget, proof: "header" } },
      exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(1)]) })),
    },
  ],
  [
    "a request that never arrived needs no proof",
    {
      exchanges: sound(anExchange("smoke", { observation: noAnswer("refused"), ledger: ledgerOf([byWitness(null)]) })),
    },
  ],
  [
    "a failure that the gateway only pretended",
    { exchanges: sound(anExchange("fallback", { forced_by: "mock", ledger: ledgerOf([byHeader(13)]) })) },
  ],
  [
    "five attempts of four",
    { exchanges: sound(anExchange("fallback", { ledger: seen(...Array.from({ length: 5 }, () => "main 500")) })) },
    ["over hold failed fallback 11:21", `${most} 5 (exact, by the witness)`],
  ],
  [
    "a lower bound above the budget is over it already",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(13)]) })) },
    ["over hold failed smoke 11:21", `${most} 13 (at-least, by the header)`],
  ],
  [
    "an account that contradicts a smaller exact count",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(13), byWitness(1)]) })) },
    ["over hold failed smoke 11:21", `${most} 13 (at-least, by the header)`],
  ],
  [
    "a proof weaker than asked",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(1)]) })) },
    ["weak-proof hold missing smoke 11:34", `${proved} a header`],
  ],
  [
    "no account",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byWitness(null)]) })) },
    ["weak-proof hold missing smoke 11:34", `${proved} no count`],
  ],
];

const stray: StrayCalls = { target: "main", calls: 3, first_ms: 1_300 };

export const retryKnown: readonly Row[] = [
  ["the witness counted every exchange", {}],
  [
    "a request that never arrived has nothing to count",
    { exchanges: sound(anExchange("smoke", { observation: noAnswer("dns"), ledger: ledgerOf([byWitness(null)]) })) },
  ],
  [
    "a failure that the gateway only pretended has no calls to count",
    { exchanges: sound(anExchange("fallback", { forced_by: "mock", ledger: ledgerOf([byWitness(null)]) })) },
  ],
  [
    "a lower bound beside an exact count",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(1), byWitness(1)]) })) },
  ],
  [
    "the witness is silent",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byWitness(null)]) })) },
    [
      "silent-witness hold missing smoke 11:5",
      "expected the witness of staging to report the number of attempts, got nothing",
    ],
  ],
  [
    "a promised header is silent, although the witness counted",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(null), byWitness(1)]) })) },
    [
      "silent hold missing smoke 11:5",
      "expected the header x-gateway-attempts to report the number of attempts, got nothing",
    ],
  ],
  ...silentHeaders,
  [
    "an expected source has no account at all",
    {
      exchanges: sound(
        anExchange("smoke", {
          ledger: ledgerOf([byWitness(1)], [], [byWitness(1), { source: "log", name: "gateway-log" }]),
        }),
      ),
    },
    ["silent hold missing smoke 11:5", "expected the log gateway-log to report the number of attempts, got nothing"],
  ],
  [
    "two sources are silent",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(null), byWitness(null)]) })) },
    [
      "silent hold missing smoke 11:5",
      "expected the header x-gateway-attempts to report the number of attempts, got nothing",
    ],
    [
      "silent-witness hold missing smoke 11:5",
      "expected the witness of staging to report the number of attempts, got nothing",
    ],
  ],
  [
    "a lower bound alone",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(1)]) })) },
    ["inexact hold missing smoke 11:5", "expected an exact count of attempts, got at least 1 (by the header)"],
  ],
  [
    "a call that is still open",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byWitness(2, { bound: "at-least" })]) })) },
    [
      "open hold missing smoke 11:5",
      "expected every call of the exchange to have ended when its witness was read, got at least 2, one of them still open",
    ],
  ],
  [
    "a lower bound because of calls of no exchange is the finding about those",
    {
      exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byWitness(1, { bound: "at-least" })]) })),
      witnesses: [{ strays: [stray] }],
    },
  ],
  [
    "a journal that has dropped calls",
    {
      exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byWitness(null)]) })),
      witnesses: [{ state: "incomplete", missing: 17 }],
    },
    [
      "witness-incomplete hold missing smoke 11:5",
      "expected the witness of staging to have kept every call of the run, got 17 calls missing in its journal",
    ],
  ],
  [
    "a provider that was started again",
    {
      exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byWitness(null)]) })),
      witnesses: [{ state: "restarted" }],
    },
    [
      "witness-restarted hold missing smoke 11:5",
      "expected the witness of staging to count from the first request to the end, got a provider that restarted during the run",
    ],
  ],
  [
    "no source",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([]) })) },
    ["unknown hold missing smoke 11:5", "expected an exact count of attempts, got none"],
  ],
];

const every = "expected every provider call of the run to carry the nonce of a request that the gate sent, got";

export const callsAttributed: readonly Row[] = [
  ["every call has its exchange", {}],
  ["calls behind a gateway that the route does not ask", { witnesses: [{}, { gateways: ["other"], strays: [stray] }] }],
  [
    "no witness is expected to count",
    { exchanges: sound().map((exchange) => ({ ...exchange, ledger: ledgerOf([byHeader(1)]) })), witnesses: [] },
  ],
  [
    "calls of no exchange",
    { witnesses: [{ strays: [stray, { ...stray, target: "shadow", calls: 24 }] }] },
    [
      "stray hold failed - 10:5",
      `${every} 27 that carry none, at main (3), shadow (24), the first 1300 ms after the gate began to ask`,
    ],
  ],
  [
    "one such call is enough, also where no request was counted",
    { exchanges: [], witnesses: [{ strays: [{ ...stray, calls: 1 }] }] },
    [
      "stray hold failed - 10:5",
      `${every} 1 that carry none, at main (1), the first 1300 ms after the gate began to ask`,
    ],
  ],
  [
    "a witness that counts and was not read at the end",
    { witnesses: [] },
    ["unread hold missing - 10:5", "expected the witness of staging to be read at the end of the run, got no reading"],
  ],
];

const agree = "expected the accounts of one exchange to agree, got";
const both = "which cannot both be true";

export const retryAgreement: readonly Row[] = [
  ["one account", {}],
  [
    "a lower bound below an exact count",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(1), byWitness(3)]) })) },
  ],
  ["silence", { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(null), byWitness(3)]) })) }],
  [
    "an exact count below a lower bound",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(2), byWitness(1)]) })) },
    [
      "contradiction investigate drift smoke 11:5",
      `${agree} at least 2 (header x-gateway-attempts) and exactly 1 (witness staging), ${both}`,
    ],
  ],
  [
    "two exact counts that differ",
    {
      exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(1, { bound: "exact" }), byWitness(13)]) })),
    },
    [
      "contradiction investigate drift smoke 11:5",
      `${agree} exactly 1 (header x-gateway-attempts) and exactly 13 (witness staging), ${both}`,
    ],
  ],
];
