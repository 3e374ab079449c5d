import { counted } from "../../core/counted.ts";
import { uneventfulLine } from "../attempt-rows.ts";
import type { GatedExchange } from "../gated-exchanges.ts";
import { attemptsTable, attemptsTitle, remarksOn } from "../tables/attempts.ts";
import { markup, nothing, prose, type Html } from "./markup.ts";
import { folded, table } from "./parts.ts";

/**
 * The attempts of each request by source: first requests with several calls or disagreeing sources, then, folded, those with
 * one call. `notes` are sentences about the calls. null if no request was sent.
 */
export function attempts(gated: readonly GatedExchange[], notes: readonly string[]): Html | null {
  if (gated.length === 0) return null;
  const { first = [], below = [], left = [] } = Object.groupBy(gated, placeOf);
  const after = [uneventfulLine(left.length), ...notes].filter((line) => line !== "").join(" ");
  const single = markup`${counted(below.length, "more request")} with one attempt each, on which all accounts agree`;
  const others = table(attemptsTable(`${attemptsTitle}: the others`, below));
  return markup`${table(attemptsTable(attemptsTitle, first))}${below.length === 0 ? nothing : folded(single, others)}<p>${prose(after)}</p>
`;
}

function placeOf(gated: GatedExchange): "first" | "below" | "left" {
  if (gated.row.uneventful) return "left";
  const { value, bound } = gated.exchange.ledger.attempts;
  return value === 1 && bound === "exact" && remarksOn(gated).length === 0 ? "below" : "first";
}
