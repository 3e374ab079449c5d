import type { Exchange } from "../../../src/generated/types.ts";
import { anExchange, ledgerOf, seen, showing, success } from "../../support/evidence.ts";
import type { Row } from "./row.ts";

function smoke(dimensions: number | null): Exchange {
  return anExchange("smoke", { observation: success({ dimensions }) });
}

function fallback(dimensions: number | null, exchange = 1): Exchange {
  return anExchange("fallback", { exchange, observation: success({ dimensions, served_by: "backup" }) });
}

const is = "mixed investigate drift fallback 10:5";
const shorter = "expected vectors of 1536 numbers, as from main, got 1024 numbers from backup";

/** Rows of same-dimensions. */
export const sameDimensions: readonly Row[] = [
  ["no answer has vectors", {}],
  ["primary and backup answer with the same length", { exchanges: [smoke(1_536), fallback(1_536)] }],
  ["only one answer has a vector", { exchanges: [smoke(1_536), fallback(null)] }],
  ["the backup's vectors are shorter", { exchanges: [smoke(1_536), fallback(1_024)] }, [is, shorter]],
  [
    "the backup's vectors are shorter in every repeat, which is said once",
    { exchanges: [smoke(1_536), fallback(1_024), fallback(1_024, 2)] },
    [is, shorter],
  ],
  [
    "a drawn target has other lengths",
    {
      route: { order: "weighted" },
      exchanges: [
        smoke(8),
        anExchange("promoted-target", {
          observation: success({ dimensions: 12 }),
          ledger: showing(0, seen("backup 200")),
        }),
      ],
    },
    [
      "mixed investigate drift promoted-target 10:5",
      "expected vectors of 8 numbers, as from main, got 12 numbers from backup",
    ],
  ],
  [
    "nothing shows which target answered",
    {
      exchanges: [
        smoke(8),
        anExchange("fallback", { observation: success({ dimensions: 12, served_by: null }), ledger: ledgerOf([]) }),
      ],
    },
    [is, "expected vectors of 8 numbers, as from main, got 12 numbers from an unknown target"],
  ],
];
