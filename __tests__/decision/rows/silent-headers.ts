import { generic } from "../../../src/dialects/generic.ts";
import { anExchange, byHeader, byWitness, ledgerOf, noAnswer, refusal, sound } from "../../support/evidence.ts";
import type { Row } from "./row.ts";

const ownDialect = { ...generic, name: "edge-proxy", verified: "documented" as const };

/** Headers that a dialect of the manifest promises and an answer lacks. */
export const silentHeaders: readonly Row[] = [
  [
    "a header of a dialect that the manifest declares is silent",
    {
      gateway: { dialect: ownDialect },
      exchanges: sound(
        anExchange("bad-credential", {
          observation: refusal(401, "authentication"),
          ledger: ledgerOf([byHeader(null), byWitness(0)]),
        }),
      ),
    },
    [
      "silent-own-header hold missing bad-credential 11:5",
      "expected the header x-gateway-attempts to report the number of attempts, got nothing",
    ],
  ],
  [
    "a header of a dialect that the manifest declares is silent without an answer",
    {
      gateway: { dialect: ownDialect },
      exchanges: sound(
        anExchange("smoke", {
          observation: noAnswer("timeout", "timeout"),
          ledger: ledgerOf([byHeader(null), byWitness(1)]),
        }),
      ),
    },
    [
      "silent hold missing smoke 11:5",
      "expected the header x-gateway-attempts to report the number of attempts, got nothing",
    ],
  ],
];
