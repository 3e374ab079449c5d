import { uneventfulLine } from "../attempt-rows.ts";
import { exchangeName, type GatedExchange } from "./gated-exchanges.ts";
import { code, count, markup, nothing, prose, type Html } from "./markup.ts";
import { folded, table, type Row } from "./parts.ts";

/**
 * Who counted how many calls for one user request: first where they disagree or where there were several, folded below where one
 * call was all there was, and who was `played`. null where no request was sent.
 */
export function attemptLedger(gated: readonly GatedExchange[], played: string): Html | null {
  if (gated.length === 0) return null;
  const { first = [], below = [], left = [] } = Object.groupBy(gated, placeOf);
  const title = "Attempts of one user request";
  const others = count(below.length, "more request");
  const after = [uneventfulLine(left.length), played].filter((line) => line !== "").join(" ");
  const single = markup`${others} of one attempt, on which all accounts agree`;
  return markup`${first.length === 0 ? nothing : ledgerTable(title, first)}${below.length === 0 ? nothing : folded(single, ledgerTable(`${title}: the others`, below))}<p>${prose(after)}</p>
`;
}

function placeOf(gated: GatedExchange): "first" | "below" | "left" {
  if (gated.row.uneventful) return "left";
  const { value, bound } = gated.exchange.ledger.attempts;
  return value === 1 && bound === "exact" && remarksOn(gated).length === 0 ? "below" : "first";
}

function ledgerTable(caption: string, gated: readonly GatedExchange[]): Html {
  return table(caption, head, gated.map(ledgerRow));
}

const head = ["route", "check", "client sent", "gateway said", "provider saw", "budget", "together"];

function ledgerRow(gated: GatedExchange): Row {
  const { route, exchange, row } = gated;
  const remarks = remarksOn(gated);
  const together = remarks.length === 0 ? markup`agree` : markup`<strong>≠ ${remarks.join(", ")}</strong>`;
  return {
    isMarked: remarks.length > 0,
    cells: [
      code(route.id),
      code(exchangeName(exchange)),
      markup`${row.clientSent}`,
      emphasised(row.gatewaySaid, row.gatewayOverBudget),
      emphasised(row.providerSaw, row.providerOverBudget),
      markup`${row.budget}`,
      together,
    ],
  };
}

function emphasised(text: string, isOver: boolean): Html {
  return isOver ? markup`<strong>${text}</strong>` : markup`${text}`;
}

/** What is wrong with the accounts of an exchange: nothing is said where they agree and fit. */
function remarksOn({ exchange: { ledger }, row }: GatedExchange): string[] {
  const isOver = row.gatewayOverBudget || row.providerOverBudget;
  const counts = new Set(ledger.accounts.flatMap(({ attempts }) => attempts ?? []));
  const disagreement = ledger.contradictions.length > 0 ? "accounts contradict" : "accounts differ";
  return [
    ...(counts.size > 1 ? [disagreement] : []),
    ...(isOver ? ["over budget"] : []),
    ...(ledger.attempts.bound === "exact" ? [] : ["not exact"]),
  ];
}
