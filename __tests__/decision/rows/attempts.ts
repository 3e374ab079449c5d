import { anExchange, byHeader, byWitness, ledgerOf, noAnswer, seen, sound } from "../../support/evidence.ts";
import { aRoute } from "../../support/manifest.ts";
import type { Row } from "./row.ts";

const most = "expected at most 4 attempts for one user request, got";
const proved = "expected the attempts to be proved by a log or better, got";
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
    ["weak-proof hold missing smoke 11:34", `${proved} no account`],
  ],
];

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
      "expected the witness of staging to say how many attempts there were, got nothing",
    ],
  ],
  [
    "a promised header is silent, although the witness counted",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(null), byWitness(1)]) })) },
    [
      "silent hold missing smoke 11:5",
      "expected the header x-gateway-attempts to say how many attempts there were, got nothing",
    ],
  ],
  [
    "an expected source has no account at all",
    {
      exchanges: sound(
        anExchange("smoke", {
          ledger: ledgerOf([byWitness(1)], [], [byWitness(1), { source: "log", name: "gateway-log" }]),
        }),
      ),
    },
    ["silent hold missing smoke 11:5", "expected the log gateway-log to say how many attempts there were, got nothing"],
  ],
  [
    "two sources are silent",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([byHeader(null), byWitness(null)]) })) },
    [
      "silent hold missing smoke 11:5",
      "expected the header x-gateway-attempts to say how many attempts there were, got nothing",
    ],
    [
      "silent-witness hold missing smoke 11:5",
      "expected the witness of staging to say how many attempts there were, got nothing",
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
    ["inexact hold missing smoke 11:5", "expected an exact count of attempts, got at least 2 (by the witness)"],
  ],
  [
    "no source",
    { exchanges: sound(anExchange("smoke", { ledger: ledgerOf([]) })) },
    ["unknown hold missing smoke 11:5", "expected an exact count of attempts, got no account at all"],
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
