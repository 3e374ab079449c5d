import { uneventfulLine } from "../attempt-rows.ts";
import type { GatedExchange } from "../gated-exchanges.ts";
import { attemptsTable, attemptsTitle, remarksOn } from "../tables/attempts.ts";
import { count, markup, nothing, prose, type Html } from "./markup.ts";
import { folded, table } from "./parts.ts";

/**
 * How many calls each source counted for one user request. Requests with several calls or with a disagreement come first; single
 * calls are folded below. `played` names the targets that were played. null if no request was sent.
 */
export function attempts(gated: readonly GatedExchange[], played: string): Html | null {
  if (gated.length === 0) return null;
  const { first = [], below = [], left = [] } = Object.groupBy(gated, placeOf);
  const after = [uneventfulLine(left.length), played].filter((line) => line !== "").join(" ");
  const single = markup`${count(below.length, "more request")} of one attempt, on which all accounts agree`;
  const others = table(attemptsTable(`${attemptsTitle}: the others`, below));
  return markup`${table(attemptsTable(attemptsTitle, first))}${below.length === 0 ? nothing : folded(single, others)}<p>${prose(after)}</p>
`;
}

function placeOf(gated: GatedExchange): "first" | "below" | "left" {
  if (gated.row.uneventful) return "left";
  const { value, bound } = gated.exchange.ledger.attempts;
  return value === 1 && bound === "exact" && remarksOn(gated).length === 0 ? "below" : "first";
}
