import { exchangeName, type GatedExchange } from "../gated-exchanges.ts";
import { data, strongIf, tableOf, words, type Cell, type Column, type Table } from "./table.ts";

export const attemptsTitle = "Attempts of one user request";

/** Consecutive exchanges of a check that read the same, such as the draws until a target answers. */
interface Alike extends GatedExchange {
  times: number;
}

/** The calls for one user request, as each source counted them. */
export function attemptsTable(caption: string, gated: readonly GatedExchange[]): Table {
  return tableOf(caption, alike(gated), columns, (each) => problemsOf(remarksOn(each)).length > 0);
}

function alike(gated: readonly GatedExchange[]): Alike[] {
  const rows: Alike[] = [];
  for (const each of gated) {
    const last = rows.at(-1);
    if (last !== undefined && isSameCheck(last, each) && readsAs(last) === readsAs(each)) last.times += 1;
    else rows.push({ ...each, times: 1 });
  }
  return rows;
}

function isSameCheck({ route, exchange }: GatedExchange, other: GatedExchange): boolean {
  return route.id === other.route.id && exchange.check === other.exchange.check;
}

function readsAs(gated: GatedExchange): string {
  return JSON.stringify([gated.row, remarksOn(gated)]);
}

const columns: readonly Column<Alike>[] = [
  { head: "route", cell: ({ route }) => data(route.id) },
  { head: "check", cell: checkOf },
  { head: "client sent", cell: ({ row }) => words(row.clientSent) },
  { head: "gateway said", cell: ({ row }) => strongIf(row.gatewayOverBudget, row.gatewaySaid) },
  { head: "provider saw", cell: ({ row }) => strongIf(row.providerOverBudget, row.providerSaw) },
  { head: "budget", cell: ({ row }) => words(row.budget) },
  { head: "together", cell: (gated) => together(remarksOn(gated)), pageOnly: true },
];

function checkOf({ exchange, times }: Alike): Cell {
  return [...data(exchangeName(exchange)), ...(times === 1 ? [] : words(`, ${times} times`))];
}

function together(remarks: readonly string[]) {
  return strongIf(problemsOf(remarks).length > 0, remarks.length === 0 ? "agree" : remarks.join(", "));
}

const explained = "accounts differ, without contradiction";

/** Counts may differ without a contradiction, such as an exact count and a lower bound: `retry-agreement` passes then. */
function problemsOf(remarks: readonly string[]): string[] {
  return remarks.filter((remark) => remark !== explained);
}

/** Problems of the accounts of an exchange; empty if they agree and are within the budget. */
export function remarksOn({ exchange: { ledger }, row }: GatedExchange): string[] {
  const isOver = row.gatewayOverBudget || row.providerOverBudget;
  const counts = new Set(ledger.accounts.flatMap(({ attempts }) => attempts ?? []));
  const disagreement = ledger.contradictions.length > 0 ? "accounts contradict" : explained;
  return [
    ...(counts.size > 1 ? [disagreement] : []),
    ...(isOver ? ["over budget"] : []),
    ...(ledger.attempts.bound === "exact" ? [] : ["not exact"]),
  ];
}
